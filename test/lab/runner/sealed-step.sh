#!/usr/bin/env bash
# Runs one program with no network and with every file system read-only but one folder.
#   unshare -mn bash sealed-step.sh FOLDER WORKSPACE VARIABLES PROGRAM ARGUMENTS…
# VARIABLES is a file of NAME=VALUE, each ended by NUL: the whole environment of the program.
# With CLOSED_NETWORK=HOSTS:NODE:GATE:SOCKET in its own environment the names of a closed network are there.
# Descriptor 3 gets three kinds of lines: `pid N`, `cpu USER SYSTEM` in seconds, and the kernel's network counters.
set -uo pipefail
folder=$1 workspace=$2 variables=$3
shift 3

if [[ ${CLOSED_NETWORK:-} ]]; then
  source "$(dirname "${BASH_SOURCE[0]}")/../network.sh"
  IFS=: read -r -a network <<<"$CLOSED_NETWORK"
  open_network "${network[@]}" 3>&- || exit 125
fi

mount --bind "$folder" "$folder"
while read -r _ _ _ _ target _; do
  case $target in
    "$folder" | /proc | /proc/* | /sys | /sys/* | /dev | /dev/pts) ;;
    # A mount that refuses stays as it is: the program then may write there, which the caller says aloud.
    *) mount -o remount,bind,ro "$target" 2>/dev/null || echo "writable $target" >&3 ;;
  esac
done </proc/self/mountinfo

mapfile -d '' -t environment <"$variables"
cd "$workspace" || exit 125
# A signal to the group ends the program, not this shell: its figures are still wanted.
trap : INT TERM
TIMEFORMAT='cpu %3U %3S'
{
  # The inner braces matter: bash replaces itself by a timed subshell that stands alone, and prints no times.
  time { (
    echo "pid $BASHPID" >&3
    exec env -i "${environment[@]}" "$@" 2>&4 3>&- 4>&-
  ); }
} 4>&2 2>&3
status=$?
[[ ${CLOSED_NETWORK:-} ]] && close_network
grep -E '^(Ip|Tcp|Udp):' /proc/net/snmp >&3
grep -E '^(Ip6OutNoRoutes|Ip6OutRequests) ' /proc/net/snmp6 >&3
exit "$status"
