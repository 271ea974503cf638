#!/usr/bin/env bash
# Measures how many tasks a second are completed over REST, by Paraph and by the same engine behind a plain server, by turns in one
# run: the same libraries, process models, server, settings of the JVM and database, and nothing of ours. The peer answers as it is
# delivered, to everybody; behind the engine's own filter for HTTP Basic; the same, told all that was entered, which it then keeps as
# variables; and that as its maker configures it for production, where it checks who may do what. Ours always asks who it is and
# whether the person may, and also writes the dossier, the work list, the audit and the events. Starts all servers on the loopback
# interface and stops them; about a quarter of an hour.
# Usage: bench/complete-task.sh [DATABASES [DOSSIERS [ROUNDS [CLIENTS]]]]   (postgresql,h2; 100, 7 and 4)
# Build first: mvn -q -DskipTests package
. "$(dirname "$0")/measurement.sh"
needs "mvn -q -DskipTests package" target/ROOT.war target/test-classes/org/paraph/testing/load
tell_machine
timeout 1800 java -Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC \
    -Djava.util.logging.config.file=src/test/resources/logging.properties \
    -cp "$classpath" org.paraph.testing.load.CompleteTask \
    "${1:-postgresql,h2}" "${2:-100}" "${3:-7}" "${4:-4}"
