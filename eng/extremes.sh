#!/usr/bin/env bash
# Runs the command at its limits: a text and a JSONL of 1 GB, 100,000 files, torn and enormous lines, a full disk,
# Ctrl-C, a reader that goes away, and a run that is killed and resumed. Checks each result; prints time and peak memory.
# Usage: eng/extremes.sh [FOLDER]. Linux; some 5 GB of disk there. The full disk needs root and is skipped without.
# Smaller: MEGABYTES=64 FILES=2000 eng/extremes.sh; HEAP_GB is what one long text may take (8)
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
megabytes="${MEGABYTES:-1024}" files="${FILES:-100000}" heap="${HEAP_GB:-8}"
work="$(mkdir -p "${1:-artifacts/extremes}" && cd "${1:-artifacts/extremes}" && pwd)"

[ -n "${NO_BUILD:-}" ] || dotnet build benchmarks/QuoteExtract.Benchmarks -c Release -v q -nologo > "$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
tool="$PWD/src/QuoteExtract.Cli/bin/Release/net10.0/QuoteExtract.Cli.dll"
maker="$PWD/benchmarks/QuoteExtract.Benchmarks/bin/Release/net10.0/QuoteExtract.Benchmarks.dll"
cd "$work"
failures=0

quoteextract() { dotnet "$tool" "$@"; }

# measured COMMAND...: its exit code in $code; seconds, processor seconds and peak MB in $cost; standard error in err.txt.
measured() {
  /usr/bin/time -q -f '%e %U %M' -o cost.txt dotnet "$tool" "$@" 2> err.txt
  code=$?
  read -r wall user memory < <(tail -n 1 cost.txt)
  cost="$wall | $user | $((memory / 1024))"
}

# row NAME CONDITION...: a row of the table; fails when the condition does.
row() {
  local name="$1" verdict=ok
  shift
  "$@" || { verdict='**failed**'; failures=$((failures + 1)); head -n 3 err.txt >&2; }
  echo "| $name | $verdict | $code | $cost |"
}

same() { [ "$1" = "$2" ] || { echo "expected $2, found $1" >&2; false; }; }
lines() { wc -l < "$1"; }
none() { [ ! -e "$1" ]; }

echo "$(date +%F), $(nproc) cores, .NET SDK $(dotnet --version)"
echo
echo '| run | result | exit code | wall s | processor s | peak MB |'
echo '| --- | --- | ---: | ---: | ---: | ---: |'

dotnet "$maker" --write-jsonl "$megabytes" big.jsonl
measured extract big.jsonl --format jsonl -o out.jsonl
row "JSONL, $megabytes MB, $(lines big.jsonl) lines" eval 'same "$code" 0 && same "$(lines out.jsonl)" "$(lines big.jsonl)"'

# What follows is run over and over: an eighth does.
part=$((megabytes > 256 ? megabytes / 8 : 32))
dotnet "$maker" --write-jsonl "$part" big.jsonl
measured extract big.jsonl --format jsonl -o whole.jsonl
row "JSONL, $part MB" same "$code" 0
measured extract - --input-format jsonl --format jsonl -o out.jsonl --threads 1 < big.jsonl
row 'the same from standard input, one thread' eval 'same "$code" 0 && cmp out.jsonl whole.jsonl'

# The reader of a pipe leaves after three lines.
measured extract big.jsonl --format jsonl > >(head -n 3 > head.txt)
sleep 1
row 'a pipe whose reader leaves after 3 lines' eval 'same "$code" 0 && cmp head.txt <(head -n 3 whole.jsonl) && same "$(cat err.txt)" ""'

# Ctrl-C in the middle: whole lines, exit 130; then the run goes on, is killed, and goes on again.
interrupted() {
  rm -f out.jsonl*
  # With job control a process in the background hears SIGINT.
  set -m
  dotnet "$tool" extract big.jsonl --format jsonl -o out.jsonl --resume 2> err.txt &
  local process=$!
  set +m
  while [ ! -s out.jsonl.partial ] && kill -0 "$process"; do sleep 0.1; done
  sleep 0.3
  kill "-$1" "$process"
  wait "$process" 2> wait.txt
  code=$?
  cost='- | - | -'
}
for signal in INT KILL; do
  interrupted "$signal"
  expected=$([ $signal = INT ] && echo 130 || echo 137)
  row "SIG$signal in the middle" eval 'same "$code" "$expected" && none out.jsonl && cmp -n "$(stat -c %s out.jsonl.partial)" out.jsonl.partial whole.jsonl'
  measured extract big.jsonl --format jsonl -o out.jsonl --resume
  row 'and resumed' eval 'same "$code" 0 && cmp out.jsonl whole.jsonl && none out.jsonl.partial && none out.jsonl.resume'
done

# A disk that fills up.
if [ "$(id -u)" = 0 ] && mkdir -p small && mount -t tmpfs -o size=1m tmpfs small 2> mount.txt; then
  measured extract big.jsonl --format jsonl -o small/out.jsonl
  row 'a full disk (1 MB)' eval 'same "$code" 1 && grep -q "cannot write: No space left" err.txt && same "$(ls small)" ""'
  measured extract big.jsonl --format jsonl -o small/out.jsonl --resume
  row 'a full disk, resumable' eval 'same "$code" 1 && none small/out.jsonl'
  mount -o remount,size=4g small
  measured extract big.jsonl --format jsonl -o small/out.jsonl --resume
  row 'and resumed with room' eval 'same "$code" 0 && cmp small/out.jsonl whole.jsonl'
  umount small
else
  echo '| a full disk | skipped: needs root and mount | | | | |'
fi
rm -f out.jsonl whole.jsonl

# Lines: truncated, empty, not JSON, one of 300 MB, one longer than is read, and good ones between.
{
  echo '{"id":"first","text":"\"Hm,\" said Ann Moss."}'
  echo '{"id":"torn","text":"\"Hm'
  echo
  echo 'nonsense'
  printf '{"id":"long","text":"'
  head -c 300000000 /dev/zero | tr '\0' 'a'
  echo '"}'
  printf '{"id":"too long","text":"'
  head -c 600000000 /dev/zero | tr '\0' 'a'
  echo '"}'
  printf '{"id":"bad bytes","text":"\xff \xc3 "}\n'
  printf '{"id":"last","text":"\\"Hm,\\" said Ann Moss."}\n{"id":"cut off'
} > lines.jsonl
measured extract lines.jsonl --format jsonl -o out.jsonl
row 'lines: torn, empty, not JSON, 300 MB, 600 MB, invalid bytes, cut off' eval 'same "$code" 1 && same "$(cut -c1-12 out.jsonl | tr -d "\n")" "{\"id\":\"first{\"id\":\"long\"{\"id\":\"bad b{\"id\":\"last\"" && same "$(cut -d: -f2 err.txt | tr "\n" " ")" "2 4 6 7 9 " && grep -q "lines.jsonl:6: line longer than 512 MB" err.txt'
rm -f lines.jsonl

# Many files.
mkdir -p many
awk -v n="$files" 'BEGIN { for (i = 0; i < n; i++) { f = sprintf("many/%02x/%06d.txt", i % 256, i); if (i < 256) system("mkdir -p many/" sprintf("%02x", i)); printf "\"This is number %d,\" said Ida Brandt.\n", i > f; close(f) } }'
measured extract many --format jsonl -o out.jsonl
row "$files files" eval 'same "$code" 0 && same "$(lines out.jsonl)" "$files" && same "$(grep -c "Ida Brandt" out.jsonl)" "$files"'
rm -rf many

# One text, and a small one behind it that must not suffer. What does not fit the memory is that text's error alone.
echo '"Hm," said Ann Moss.' > small.txt
for size in 16 64 256 512 1024; do
  [ "$size" -le "$megabytes" ] || continue
  dotnet "$maker" --write-text "$size" big.txt
  DOTNET_GCHeapHardLimit="$(printf '%x' $((heap << 30)))" measured extract big.txt small.txt --format jsonl -o out.jsonl
  if [ "$size" -gt 512 ]; then
    row "a text of $size MB: refused" eval 'same "$code" 1 && same "$(cat err.txt)" "big.txt: longer than 512 MB" && same "$(lines out.jsonl)" 1'
  elif [ "$code" = 0 ]; then
    row "a text of $size MB" same "$(lines out.jsonl)" 2
  else
    row "a text of $size MB: no room in a heap of $heap GB" eval 'same "$code" 1 && grep -q "^big.txt: not enough memory" err.txt && same "$(lines out.jsonl)" 1'
  fi
done
rm -f big.txt small.txt out.jsonl big.jsonl

echo
[ "$failures" = 0 ] && echo 'All as it should be.' || { echo "$failures failed."; exit 1; }
