#!/bin/bash
# Succeeds if the server on this machine says that it is ready. Needs nothing but bash.
exec 3<>"/dev/tcp/127.0.0.1/${PARAPH_PORT:-8080}" || exit 1
printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 5 status <&3
[[ $status == *" 200 "* ]]
