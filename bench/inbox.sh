#!/usr/bin/env bash
# Measures the inbox with 100,000 open tasks on PostgreSQL while 50 people look at it, and what a first visit transfers.
# Starts a PostgreSQL and a Paraph of its own on the loopback interface and stops them; about four minutes.
# Usage: bench/inbox.sh   Build first: mvn -q -DskipTests package
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -f target/ROOT.war ] && [ -d target/test-classes/org/paraph/testing/load ] \
    || { echo "Nothing is built: mvn -q -DskipTests package" >&2; exit 2; }
mvn -q -o -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
echo "Machine: $(nproc) cores of $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo)," \
    "$(awk '/MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg)," \
    "$(java -version 2>&1 | sed -n '2p')"
timeout 900 java -Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC \
    -cp "target/test-classes:target/classes:$(cat "$work/classpath")" org.paraph.testing.load.InboxLoad
