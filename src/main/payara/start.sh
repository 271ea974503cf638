#!/bin/sh
# Starts the server in the place of this shell, so that the signals that stop a container reach it.
# JAVA_OPTS goes to Java, further arguments to Payara Micro. PARAPH_CLUSTER=host:port,host:port joins those nodes.
set -eu
home=$(dirname "$0")

if [ -n "${PARAPH_CLUSTER:-}" ]; then
    set -- --clustermode "tcpip:$PARAPH_CLUSTER" --startport "${PARAPH_CLUSTER_PORT:-6900}" "$@"
else
    set -- --nohazelcast "$@"
fi

# JAVA_OPTS is a list of words.
# shellcheck disable=SC2086
exec java -Xms160m -Xmn56m -Xmx512m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:MetaspaceSize=160m \
    -XX:ReservedCodeCacheSize=160m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.timezone=UTC \
    ${JAVA_OPTS:-} -jar "$home/payara-micro.jar" --deploy "$home/ROOT.war" --contextroot / \
    --port "${PARAPH_PORT:-8080}" --disablephonehome --prebootcommandfile "$home/pre-boot.txt" \
    --logproperties "$home/logging.properties" "$@"
