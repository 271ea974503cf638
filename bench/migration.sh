#!/usr/bin/env bash
# Measures the rehearsal and the migration of 10,000 running instances on PostgreSQL: instances a second, and the heap.
# Fails if anything happens to a dossier that its rehearsal did not say. `bench/migration.sh 0 20` is about a thousand in every state.
# Starts a PostgreSQL of its own on the loopback interface and stops it; an hour and a half at most, most of it to fill it.
# Usage: bench/migration.sh [instances [dossiers in each state]]   Build first: mvn -q -DskipTests package
. "$(dirname "$0")/measurement.sh"
needs "mvn -q -DskipTests package" target/test-classes/org/paraph/testing/bench
tell_machine
timeout 5400 java -Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC -Dparaph.bench.database=postgresql -Dparaph.load.each="${2:-10}" \
    -Djava.util.logging.config.file=src/test/resources/logging.properties \
    -cp "$classpath" org.paraph.testing.bench.MigrationLoad "${1:-10000}"
