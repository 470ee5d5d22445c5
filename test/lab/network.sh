#!/usr/bin/env bash
# For `source`. open_network HOSTS NODE GATE SOCKET, in namespaces of its own: loopback only, these names in
# /etc/hosts, and on 127.0.0.1:443 what the TLS front behind SOCKET answers. close_network ends the gate.
open_network() {
  local ready
  ip link set lo up && mount --bind "$1" /etc/hosts || return
  exec {ready}< <(exec "$2" "$3" "$4")
  gate=$!
  # The gate's first line says that it listens; without one it has failed, and its own words are on stderr.
  read -r _ <&"$ready" || return
  exec {ready}<&-
}

close_network() {
  kill "$gate" 2>/dev/null
}
