#!/usr/bin/env bash
# Measures the text of 1,000 articles and 2 MB over HTTP on the running demonstration: reading it from a file, filing it,
# opening the model of its page, comparing two versions. Times are those of curl, transfer included.
# Usage: bench/text-page.sh [URL [TIMES]]   (http://127.0.0.1:8080, 20 times; the demonstration must be running)
set -euo pipefail
url=${1:-http://127.0.0.1:8080}
times=${2:-20}
password=${PARAPH_PASSWORD:-paraph-demo-2016}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

call() { # person method path [body-file [type]]; prints seconds, leaves the answer in $work/answer
    local version=()
    [ -z "${dossier:-}" ] || version=(-H "If-Match: \"$(curl -sS -u "lee.treaty:$password" "$url/api/negotiations/$dossier" \
        | sed -E 's/.*"version":([0-9]+).*/\1/')\"")
    local body=()
    [ -z "${4:-}" ] || body=(--data-binary "@$4" -H "Content-Type: ${5:-application/json}")
    local result
    result=$(curl -sS -u "$1:$password" -X "$2" "${version[@]}" "${body[@]}" -o "$work/answer" -w '%{http_code} %{time_total}' \
        "$url/api$3")
    case $result in
        2*) echo "${result#* }" ;;
        *) echo "$2 $3 -> ${result%% *}" >&2; head -c 600 "$work/answer" >&2; exit 1 ;;
    esac
}

summary() {
    sort -n | awk '{ v[NR] = $1 * 1000 }
        END { m = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2
              printf "min %.0f, median %.0f, p95 %.0f, max %.0f ms\n", v[1], m, v[int(NR * 0.95 + 0.5)], v[NR] }'
}

repeat() { # name, then a call
    local name=$1
    shift
    for _ in 1 2 3 4 5; do call "$@" >/dev/null; done
    for _ in $(seq "$times"); do call "$@"; done >"$work/times"
    printf '%-44s %s' "$name" "$(summary <"$work/times")"
    echo ", $(( $(wc -c <"$work/answer") / 1024 )) KiB"
}

awk 'BEGIN { srand(7)
    n = split("the Party shall protect information received under this Agreement and take all measures needed for its security in accordance with national laws as agreed between competent authorities", w, " ")
    print "Agreement on the protection of information\n\nThe Parties have agreed as follows:\n"
    for (a = 1; a <= 1000; a++) { print "Article " a ". Matter " a "\n"
        for (p = 1; p <= 5; p++) { line = p ". Each"
            for (i = 0; i < 62; i++) line = line " " w[1 + int(rand() * n)]
            print line ".\n" } } }' >"$work/text.txt"
sed 's/security/safety/3' "$work/text.txt" >"$work/later.txt"

today='"occurrence":{"occurredOn":"2020-03-02"}'
request() { # label text-file
    printf '{"label":"%s","language":"en","note":"As discussed",%s,"body":"' "$1" "$today"
    awk '{ gsub(/"/, "\\\""); printf "%s\\n", $0 }' "$2"
    printf '"}'
}
dossier=
printf '{"title":"A large agreement","subject":"Measured","parties":[{"code":"KOR","name":"Korea"},{"code":"FRA","name":"France"}],"leadMinistry":"MND","marking":"RESTRICTED",%s}' "$today" >"$work/propose"
call lee.treaty POST /negotiations "$work/propose" >/dev/null
dossier=$(sed -E 's/^\{"id":"([^"]+)".*/\1/' "$work/answer")
here=/negotiations/$dossier
echo '{"kind":"UNIT","code":"MOFA","reason":"takes part"}' >"$work/unit"
call lee.treaty POST "$here/participants" "$work/unit" >/dev/null
printf '{"authority":"The minister","note":"As decided",%s}' "$today" >"$work/mandate"
call lee.treaty POST "$here/mandate" "$work/mandate" >/dev/null
request large-1 "$work/text.txt" >"$work/draft"
request large-2 "$work/later.txt" >"$work/revision"
printf '{"cleared":true,"note":"Within the mandate",%s}' "$today" >"$work/clearance"
printf '{"positions":[{"party":"KOR","stance":"ACCEPT","provisions":["*"]},{"party":"FRA","stance":"ACCEPT_AD_REFERENDUM","provisions":["*"]}],%s}' "$today" >"$work/positions"

echo "Machine: $(nproc) cores, $(awk '/MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg)"
echo "Text: $(( $(wc -c <"$work/text.txt") / 1024 )) KiB, 1,000 articles, 5,000 paragraphs"
repeat "Read from a plain text file" lee.treaty POST "$here/text-readings?language=en" "$work/text.txt" text/plain
echo "File our draft: $(call kim.drafter POST "$here/draft" "$work/draft") s"
call choi.chief POST "$here/draft-clearance" "$work/clearance" >/dev/null
echo "File the next version: $(call choi.chief POST "$here/texts" "$work/revision") s"
for _ in 1 2 3; do
    echo "Both parties take positions on everything: $(call choi.chief POST "$here/positions" "$work/positions") s"
done
repeat "Open the model of the text's page" lee.treaty GET "$here/texts/working/page"
repeat "Consensus" lee.treaty GET "$here/consensus"
repeat "Compare two versions" lee.treaty GET "$here/texts/large-1/comparisons/large-2"
