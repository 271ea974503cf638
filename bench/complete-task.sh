#!/usr/bin/env bash
# Measures how many tasks a second are completed over REST, by Paraph and by the same engine behind a plain server, by turns in one
# run: the same libraries, process models, server, settings of the JVM and database, and nothing of ours. The peer answers once as it
# is delivered, to everybody, and once behind the engine's own filter for HTTP Basic; ours always asks who it is. Ours also writes the
# dossier, the work list, the audit and the events; the peer is told no more than the one variable that its process needs, and once more
# all that was entered, which it then keeps as variables. Starts all servers on the loopback interface and stops them; about ten minutes.
# Usage: bench/complete-task.sh [DATABASES [DOSSIERS [ROUNDS [CLIENTS]]]]   (postgresql,h2; 100, 7 and 4)
# Build first: mvn -q -DskipTests package
. "$(dirname "$0")/measurement.sh"
needs "mvn -q -DskipTests package" target/ROOT.war target/test-classes/org/paraph/testing/load
tell_machine
timeout 1800 java -Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC \
    -Djava.util.logging.config.file=src/test/resources/logging.properties \
    -cp "$classpath" org.paraph.testing.load.CompleteTask \
    "${1:-postgresql,h2}" "${2:-100}" "${3:-7}" "${4:-4}"
