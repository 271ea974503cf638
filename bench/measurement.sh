# What the measurements have in common: a directory that goes with them, the class path, and what machine it was. They read it;
# nobody runs it.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Ends with a word on what to build first, unless all of these are there.
needs() {
    local build=$1
    shift
    for each in "$@"; do
        [ -e "$each" ] || { echo "Nothing is built: $build" >&2; exit 2; }
    done
    mvn -q -o -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
    classpath="target/test-classes:target/classes:$(cat "$work/classpath")"
}

tell_machine() {
    echo "Machine: $(nproc) cores of $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo)," \
        "$(awk '/MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg)," \
        "$(java -version 2>&1 | sed -n '2p')"
}
