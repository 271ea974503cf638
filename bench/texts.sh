#!/usr/bin/env bash
# Measures what a treaty of a thousand articles and two million signs costs: comparing, hashing, merging, writing it as files
# and reading it from them; and the heap that this takes beyond the texts themselves. As a peer, java-diff-utils compares all
# the words as one sequence, at most PEER_SECONDS long (240; 0 leaves it out).
# Usage: bench/texts.sh [PEER_SECONDS]   Build first: mvn -q test-compile
set -euo pipefail
cd "$(dirname "$0")/.."
peer=${1:-240}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -d target/test-classes/org/paraph/testing/texts ] || { echo "Nothing is compiled: mvn -q test-compile" >&2; exit 2; }
mvn -q -o -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
measure() {
    local heap=$1
    shift
    java -XX:+UseSerialGC -Xmx"$heap"m -Duser.timezone=UTC \
        -cp "target/classes:target/test-classes:$(cat "$work/classpath")" org.paraph.testing.texts.Measurement "$@"
}

echo "Machine: $(nproc) cores of $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo)," \
    "$(awk '/MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg)," \
    "$(java -version 2>&1 | sed -n '2p')"
baseline=$(measure 1024 baseline)
echo "Baseline: the three texts and the files of one hold $baseline MiB of heap"
least=
for extra in 16 32 64 128 256; do
    if measure $((baseline + extra)) fits >/dev/null 2>"$work/log"; then
        least=$extra
        break
    fi
    grep -q OutOfMemoryError "$work/log" || { cat "$work/log" >&2; exit 1; }
done
echo "Heap: every act gets through with ${least:-more than 256} MiB more than the baseline (of 16, 32, 64, 128, 256)"
echo "Times, with a heap of $((baseline + 256)) MiB:"
measure $((baseline + 256)) measure "$peer"
