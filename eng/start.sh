#!/usr/bin/env bash
# Times the native binary on one article, with the start of the process: best and median of forty runs, and the most memory.
# Skipped, with a reason, where the binary (eng/aot-check.sh makes it) or GNU time is missing.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/.."

binary="${1:-artifacts/aot/native/quoteextract}"
article=samples/articles/harbour-vote.txt
runs=40

if ! [ -x "$binary" ]; then
  echo "Start skipped: no $binary (eng/aot-check.sh makes it)."
  exit 0
fi
if ! [ -x /usr/bin/time ]; then
  echo 'Start skipped: needs GNU time.'
  exit 0
fi

echo '| format | best, ms | median, ms | most memory, MB |'
echo '| --- | ---: | ---: | ---: |'
for format in table jsonl; do
  times=$(for _ in $(seq "$runs"); do
    from=${EPOCHREALTIME/./}
    "$binary" extract "$article" --format "$format" > /dev/null
    echo "$((${EPOCHREALTIME/./} - from))"
  done | sort -n)
  memory=$(/usr/bin/time -f %M "$binary" extract "$article" --format "$format" 2>&1 > /dev/null)
  awk -v format="$format" -v runs="$runs" -v memory="$memory" \
    'NR == 1 { best = $1 } NR == int(runs / 2) + 1 { median = $1 } END { printf "| %s | %.1f | %.1f | %.1f |\n", format, best / 1000, median / 1000, memory / 1024 }' <<< "$times"
done
