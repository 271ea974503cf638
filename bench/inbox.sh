#!/usr/bin/env bash
# Measures the inbox with 100,000 open tasks on PostgreSQL while 50 people look at it, and what a first visit transfers.
# Starts a PostgreSQL and a Paraph of its own on the loopback interface and stops them; about four minutes.
# Usage: bench/inbox.sh   Build first: mvn -q -DskipTests package
. "$(dirname "$0")/measurement.sh"
needs "mvn -q -DskipTests package" target/ROOT.war target/test-classes/org/paraph/testing/load
tell_machine
timeout 900 java -Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC \
    -cp "$classpath" org.paraph.testing.load.InboxLoad
