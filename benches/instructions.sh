#!/usr/bin/env bash
# Counts with callgrind the instructions that `classify` takes for a byte of the sample archive, start-up left out, and
# writes benches/instructions.txt; `benches/instructions.sh check` fails where they are over 10 % above what stands there.
# Counts, unlike times, are the same on a busy machine. They follow the lexicons too: a file of many new terms may
# ask for a new record, which its commit then shows.
set -euo pipefail
cd "$(dirname "$0")/.."

record=benches/instructions.txt

if ! command -v valgrind >/dev/null; then
    echo "instructions: no valgrind here, nothing is counted"
    exit 0
fi

counts=$(mktemp -d)
trap 'rm -r "$counts"' EXIT
runner="['valgrind', '--quiet', '--tool=callgrind', '--collect-atstart=no', '--toggle-collect=*counted_pass*', \
'--callgrind-out-file=$counts/out']"
bytes=$(cargo bench --quiet --bench instructions --config "target.'cfg(all())'.runner=$runner" | awk '/^bytes/ { print $2 }')
instructions=$(awk '/^(summary|totals):/ { count = $2 } END { print count }' "$counts/out")
now=$((instructions / bytes))

if [ "${1-}" != check ]; then
    echo "$now" | tee "$record"
    exit
fi
before=$(cat "$record")
echo "instructions: $now a byte, recorded: $before"
if ((now * 10 > before * 11)); then
    echo "instructions: over 10 % more than recorded; benches/instructions.sh records anew" >&2
    exit 1
fi
