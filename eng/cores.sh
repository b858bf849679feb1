#!/usr/bin/env bash
# How much faster the command is on two cores than on one: JSONL of articles, in turn on one core and on two, with the
# processor time beside it. On a machine that does other things too, only pairs that had the cores to themselves tell
# anything: processor time and wall time of the run on one core are then nearly the same. It runs the native binary if
# eng/aot-check.sh has made it: what the ordinary build spends on compiling as it goes is another matter.
# Usage: eng/cores.sh [MEGABYTES] [PAIRS]. Linux.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
megabytes="${1:-48}" pairs="${2:-5}"
out=artifacts/cores
mkdir -p "$out"

dotnet build benchmarks/QuoteExtract.Benchmarks -c Release -v q -nologo > "$out/build.log" 2>&1 || { cat "$out/build.log"; exit 1; }
tool=(dotnet src/QuoteExtract.Cli/bin/Release/net10.0/QuoteExtract.Cli.dll)
[ ! -x artifacts/aot/native/quoteextract ] || tool=(artifacts/aot/native/quoteextract)
dotnet benchmarks/QuoteExtract.Benchmarks/bin/Release/net10.0/QuoteExtract.Benchmarks.dll --write-jsonl "$megabytes" "$out/in.jsonl"

# Seconds of wall, user and system time of a run on so many cores.
run() {
  local TIMEFORMAT='%R %U %S'
  { time taskset -c "$1" "${tool[@]}" extract "$out/in.jsonl" --format jsonl --threads "$2" -o "$out/$2.jsonl"; } 2>&1
}

echo "$(date +%F), $(nproc) cores, $(dotnet --version), $(wc -l < "$out/in.jsonl") articles, $megabytes MB of JSONL, ${tool[*]}"
echo
echo '| pair | one core: wall s | user s | system s | two cores: wall s | user s | system s | wall, one / two |'
echo '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
for ((pair = 1; pair <= pairs; pair++)); do
  read -r wall1 user1 system1 <<< "$(run 0 1)"
  read -r wall2 user2 system2 <<< "$(run 0,1 2)"
  cmp "$out/1.jsonl" "$out/2.jsonl"
  echo "| $pair | $wall1 | $user1 | $system1 | $wall2 | $user2 | $system2 | $(awk "BEGIN { printf \"%.2f\", $wall1 / $wall2 }") |"
done
