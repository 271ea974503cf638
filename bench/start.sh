#!/usr/bin/env bash
# Measures how long the built server takes from its start until it is ready, on a fresh H2 file, and how much memory it
# then holds. Usage: bench/start.sh [TIMES [PORT]]   (3 times, port 8399). Build first: mvn -q -DskipTests package
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-3}
port=${2:-8399}
work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill -KILL "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT

for file in target/payara-micro.jar target/ROOT.war; do
    [ -f "$file" ] || { echo "There is no $file: mvn -q -DskipTests package" >&2; exit 2; }
done
cp target/payara-micro.jar target/ROOT.war src/main/payara/* "$work"

ready() {
    PARAPH_PORT=$port "$work/healthy.sh" 2>/dev/null
}

if ready; then
    echo "Something answers on port $port already." >&2
    exit 2
fi

summary() {
    sort -n | awk -v unit="$1" '{ v[NR] = $1 }
        END { m = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2
              printf "min %s, median %s, max %s %s\n", v[1], m, v[NR], unit }'
}

echo "Machine: $(nproc) cores, $(awk '/MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo)," \
    "load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n '2p')"
for run in $(seq "$times"); do
    mkdir "$work/data-$run"
    begin=$(date +%s%N)
    PARAPH_PORT=$port PARAPH_ADDRESS=127.0.0.1 MALLOC_ARENA_MAX=2 \
        PARAPH_DB_URL="jdbc:h2:file:$work/data-$run/paraph;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0" \
        timeout --signal=KILL 600 "$work/start.sh" >"$work/log-$run" 2>&1 &
    pid=$!
    until ready; do
        if ! kill -0 "$pid" 2>/dev/null || [ $(( $(date +%s%N) - begin )) -gt 240000000000 ]; then
            tail -n 30 "$work/log-$run" >&2
            exit 1
        fi
        sleep 0.1
    done
    took=$(awk -v ns=$(( $(date +%s%N) - begin )) 'BEGIN { printf "%.1f", ns / 1e9 }')
    sleep 2
    server=$(pgrep -P "$pid")
    memory=$(awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$server/status")
    echo "Run $run: $took s, $memory MiB resident, load $(cut -d' ' -f1 /proc/loadavg)"
    echo "$took" >>"$work/times"
    echo "$memory" >>"$work/memory"
    kill -TERM "$server"
    wait "$pid" || true
    pid=
done
echo "Start until ready: $(summary s <"$work/times")"
echo "Resident memory:   $(summary MiB <"$work/memory")"
