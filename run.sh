#!/usr/bin/env bash
# Installs what is missing, builds the release and opens AirGate.
#   ./run.sh         the demo: its own data, the stand-in cloud on this computer, a month of virtual bills
#   ./run.sh --live  for real use
# Without a display the demo runs headless: each step is printed, then a picture of the main window is written.
set -euo pipefail
cd "$(dirname "$0")"

mode=--demo
case "${1:-}" in
  "") ;;
  --live) mode="" ;;
  *) echo "usage: ./run.sh [--live]" >&2; exit 2 ;;
esac

tests/tools/install_packages.sh run
cmake --preset release >build-release.log 2>&1 || { cat build-release.log; exit 1; }
rm -f build-release.log
cmake --build --preset release --target airgate airgatectl airgate-cloudsim

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/release/bin/airgate $mode
elif [ -n "$mode" ]; then
  QT_QPA_PLATFORM=offscreen exec build/release/bin/airgate --demo --headless "$PWD/build/airgate-demo.png"
else
  echo "There is no display. Use build/release/bin/airgatectl, or start this on a desktop." >&2
  exit 1
fi
