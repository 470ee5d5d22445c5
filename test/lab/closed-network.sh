#!/usr/bin/env bash
# Runs one program in a closed network.
#   unshare -mn bash closed-network.sh HOSTS NODE GATE SOCKET VARIABLES PROGRAM ARGUMENTS…
# VARIABLES is a file of NAME=VALUE, each ended by NUL: the whole environment of the program.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/network.sh"
open_network "$1" "$2" "$3" "$4"
mapfile -d '' -t environment <"$5"
shift 5
# Where sudo opened the namespaces, the program is again who called.
drop=()
if [[ ${SUDO_UID:-} ]]; then
  drop=(setpriv --reuid "$SUDO_UID" --regid "$SUDO_GID" --clear-groups)
fi
set +e
"${drop[@]}" env -i "${environment[@]}" "$@"
status=$?
close_network
exit "$status"
