#!/usr/bin/env bash
# The machine of one job: its own processes, disk and network, until the worker ends.
#   unshare -mn --pid --fork --mount-proc bash job-machine.sh BASE TEMP HOSTS NODE WORKER SOCKET [KEPT…]
# BASE is the only folder of the job that can be written, TEMP where all jobs of this test have theirs: it becomes
# empty but for BASE and what is KEPT, so that no job finds another one's files.
set -euo pipefail
base=$1 temp=$2 hosts=$3 node=$4 worker=$5 socket=$6
shift 6

ip link set lo up
mount --bind "$hosts" /etc/hosts

mount --bind "$base" "$base"
while read -r _ _ _ _ target _; do
  case $target in
    "$base" | /proc | /proc/* | /sys | /sys/* | /dev | /dev/*) ;;
    # A mount that refuses stays as it is: the job then could write there, which is said aloud.
    *) mount -o remount,bind,ro "$target" 2>/dev/null || echo "{\"writable\":\"$target\"}" ;;
  esac
done </proc/self/mountinfo

# Open descriptors lead to what the empty folder is going to hide. A socket cannot be opened so: its folder is kept.
kept=()
for path in "$base" "$node" "$worker" "$(dirname "$socket")" "$@"; do
  case $path in
    "$temp"/* | /tmp/*)
      exec {descriptor}<"$path"
      kept+=("$descriptor:$path")
      ;;
  esac
done
mount -t tmpfs -o mode=1777 tmpfs /tmp
[[ $temp == /tmp ]] || mount -t tmpfs -o mode=1777 tmpfs "$temp"
for pair in "${kept[@]}"; do
  descriptor=${pair%%:*} path=${pair#*:}
  source=/proc/self/fd/$descriptor
  if [[ -d $source ]]; then mkdir -p "$path"; else mkdir -p "$(dirname "$path")" && : >"$path"; fi
  mount --no-canonicalize --bind "$source" "$path"
  exec {descriptor}<&-
done

cd "$base"
exec env -i "$node" "$worker" "$socket"
