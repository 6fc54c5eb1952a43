#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run_with_keyring.sh PROGRAM STEP…
#
# Runs PROGRAM once per STEP with a keyring of its own: a private message bus, a private home, and
# gnome-keyring in the state the step asks for. The home lasts from the first step to the last.
# STEP is STATE or STATE:ARGUMENT, where ARGUMENT is handed to PROGRAM (several are split at commas):
#   unlocked  the keyring is open (made by the first such step)
#   locked    the keyring is there but closed
#   absent    a bus without a keyring service
#   no-bus    not even a bus
# Ends with the first failing step's exit code. Ends only processes it has started, by their id.
set -eu

program=$1
shift
for tool in dbus-daemon gdbus gnome-keyring-daemon timeout; do
    command -v "$tool" >/dev/null || { echo "run_with_keyring.sh: $tool is missing" >&2; exit 69; }
done

folder=$(mktemp -d)
bus=
daemon=

stop() {
    [ -z "$1" ] && return 0
    kill "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}
clean_up() {
    stop "$daemon"
    stop "$bus"
    rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 1' HUP INT TERM

mkdir -m 700 "$folder/run"
# No service folders: nothing is started behind our back, and the person's own keyring stays alone.
cat >"$folder/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$folder/bus</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_FULL_SESSION
export HOME="$folder" XDG_RUNTIME_DIR="$folder/run" XDG_DATA_HOME="$folder/data"
export XDG_CONFIG_HOME="$folder/config" XDG_CACHE_HOME="$folder/cache" AIRGATE_PRIVATE_KEYRING=1

start_bus() {
    mkfifo "$folder/address"
    dbus-daemon --config-file="$folder/bus.conf" --nofork --nopidfile --print-address \
        >"$folder/address" 2>"$folder/bus.log" &
    bus=$!
    # The address is written when the bus listens.
    read -r DBUS_SESSION_BUS_ADDRESS <"$folder/address"
    rm "$folder/address"
    export DBUS_SESSION_BUS_ADDRESS
}

login_keyring_is_open() {
    gdbus call --session --timeout 5 --dest org.freedesktop.secrets \
        --object-path /org/freedesktop/secrets/collection/login \
        --method org.freedesktop.DBus.Properties.Get \
        org.freedesktop.Secret.Collection Locked 2>/dev/null | grep -q false
}

# The daemon takes its name before it opens the keyring: ask until it is open. Each question is a
# round trip, so this neither sleeps nor spins.
start_daemon() {
    if [ "$1" = unlocked ]; then
        printf 'a password of this test' >"$folder/password"
        gnome-keyring-daemon --unlock --components=secrets --foreground \
            <"$folder/password" >"$folder/daemon.log" 2>&1 &
    else
        gnome-keyring-daemon --components=secrets --foreground >"$folder/daemon.log" 2>&1 &
    fi
    daemon=$!
    gdbus wait --session --timeout 20 org.freedesktop.secrets
    [ "$1" = unlocked ] || return 0
    questions=0
    until login_keyring_is_open; do
        questions=$((questions + 1))
        if [ "$questions" -gt 300 ]; then
            echo "run_with_keyring.sh: the keyring did not open" >&2
            cat "$folder/daemon.log" >&2
            exit 70
        fi
    done
}

for step in "$@"; do
    state=${step%%:*}
    arguments=
    [ "$state" = "$step" ] || arguments=$(printf '%s' "${step#*:}" | tr , ' ')
    case $state in
    unlocked | locked)
        start_bus
        start_daemon "$state"
        ;;
    absent) start_bus ;;
    no-bus) ;;
    *)
        echo "run_with_keyring.sh: no such state: $state" >&2
        exit 64
        ;;
    esac

    echo "== $step"
    # shellcheck disable=SC2086 # arguments are meant to be split
    timeout 60 "$program" $arguments

    stop "$daemon"
    stop "$bus"
    daemon=
    bus=
    unset DBUS_SESSION_BUS_ADDRESS
done
