#!/usr/bin/env bash
# Measures the rehearsal and the migration of 10,000 running instances on PostgreSQL: instances a second, and the heap.
# Starts a PostgreSQL of its own on the loopback interface and stops it; about ten minutes, most of them to fill it.
# Usage: bench/migration.sh [instances [dossiers in each state]]   Build first: mvn -q -DskipTests package
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -d target/classes ] && [ -d target/test-classes/org/paraph/testing/bench ] \
    || { echo "Nothing is built: mvn -q -DskipTests package" >&2; exit 2; }
mvn -q -o -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
echo "Machine: $(nproc) cores of $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo)," \
    "$(awk '/MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg)," \
    "$(java -version 2>&1 | sed -n '2p')"
timeout 1800 java -Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC -Dparaph.bench.database=postgresql -Dparaph.load.each="${2:-10}" \
    -Djava.util.logging.config.file=src/test/resources/logging.properties \
    -cp "target/test-classes:target/classes:$(cat "$work/classpath")" org.paraph.testing.bench.MigrationLoad "${1:-10000}"
