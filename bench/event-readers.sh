#!/usr/bin/env bash
# Measures what 1,000 readers of the stream of events cost that read nothing while 300 events flow past them, and how long one
# that reads takes to get them all; then the others read too, and each has to get all of them in order. Starts a Paraph of its
# own on the loopback interface and stops it; about four minutes.
# Usage: bench/event-readers.sh [READERS [EVENTS]]   Build first: mvn -q -DskipTests package
. "$(dirname "$0")/measurement.sh"
needs "mvn -q -DskipTests package" target/ROOT.war target/test-classes/org/paraph/testing/load
tell_machine
timeout 900 java -Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC \
    -cp "$classpath" org.paraph.testing.load.EventReaders \
    "${1:-1000}" "${2:-300}"
