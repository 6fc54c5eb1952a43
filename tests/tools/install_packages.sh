#!/usr/bin/env bash
# Installs what building and testing AirGate needs on Debian 12, and nothing that is there already.
# Usage: install_packages.sh run|test
set -euo pipefail

build=(g++ cmake ninja-build ccache mold pkg-config git ca-certificates
  qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools qt6-svg-dev libqt6svg6 libqt6opengl6-dev
  libqt6sql6-sqlite qt6-translations-l10n qtkeychain-qt6-dev qcoro-qt6-dev libssl-dev libmicrohttpd-dev
  libsecret-1-0 libsimdjson-dev libsqlite3-dev libxlsxwriter-dev libminizip-dev fonts-wqy-microhei)
test=(qt6-base-private-dev sqlite3 xvfb dbus gnome-keyring libglib2.0-bin libsecret-tools nodejs npm python3
  procps util-linux gcovr poppler-utils libreoffice-calc-nogui)

case "${1:-run}" in
  run) wanted=("${build[@]}") ;;
  test) wanted=("${build[@]}" "${test[@]}") ;;
  *) echo "usage: $0 run|test" >&2; exit 2 ;;
esac

missing=()
for package in "${wanted[@]}"; do
  # node and npm may come from elsewhere than apt.
  case "$package" in
    nodejs) command -v node >/dev/null && continue ;;
    npm) command -v npm >/dev/null && continue ;;
  esac
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

command="apt-get install -y --no-install-recommends ${missing[*]}"
if [ "$(id -u)" -eq 0 ]; then
  sudo=""
elif command -v sudo >/dev/null; then
  sudo="sudo"
else
  echo "Some packages are missing. Run this as root, then start again:" >&2
  echo "  apt-get update && $command" >&2
  exit 1
fi
echo "Installing: ${missing[*]}"
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo env DEBIAN_FRONTEND=noninteractive $command >/dev/null
