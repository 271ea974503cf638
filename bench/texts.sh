#!/usr/bin/env bash
# Measures what a treaty of a thousand articles and two million signs costs: comparing, hashing, merging, writing it as files
# and reading it from them; and the heap that this takes beyond the texts themselves. As a peer, java-diff-utils compares all
# the words as one sequence, at most PEER_SECONDS long (240; 0 leaves it out).
# Usage: bench/texts.sh [PEER_SECONDS]   Build first: mvn -q test-compile
. "$(dirname "$0")/measurement.sh"
peer=${1:-240}

needs "mvn -q test-compile" target/test-classes/org/paraph/testing/texts
measure() {
    local heap=$1
    shift
    java -XX:+UseSerialGC -Xmx"$heap"m -Duser.timezone=UTC \
        -cp "$classpath" org.paraph.testing.texts.Measurement "$@"
}

tell_machine
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
