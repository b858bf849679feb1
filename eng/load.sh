#!/usr/bin/env bash
# Loads the service on loopback: eng/load.sh [REQUESTS [CONNECTIONS [PORT]]]. Prints the rate it holds, p99, refusals and its memory.
# Needs ab (Debian: apache2-utils).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

requests="${1:-10000}"
connections="${2:-64}"
port="${3:-5098}"
out=artifacts/load
article=samples/articles/harbour-vote.txt

command -v ab >/dev/null || { echo 'Needs ab: apt-get install apache2-utils' >&2; exit 1; }
# A connection is a descriptor on either side.
ulimit -n "$(ulimit -Hn)"

mkdir -p "$out"
dotnet build src/QuoteExtract.Cli -c Release --output "$out/tool" > "$out/build.log" 2>&1 || { cat "$out/build.log"; exit 1; }
dotnet "$out/tool/QuoteExtract.Cli.dll" serve --port "$port" 2> "$out/serve.log" &
service=$!
trap 'kill "$service" 2>/dev/null || true' EXIT
for _ in $(seq 100); do
  grep -q Listening "$out/serve.log" && break
  sleep 0.1
done

memory() { awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$service/status"; }
load() { ab -q -l -r -s 120 -k -n "$1" -c "$2" -p "$article" -T text/plain "http://127.0.0.1:$port/extract" > "$out/ab.txt" 2>&1 || { cat "$out/ab.txt" >&2; exit 1; }; }

report() {
  local refused
  refused="$(awk '/^Non-2xx/ { print $3 }' "$out/ab.txt")"
  awk -v name="$1" -v refused="${refused:-0}" -v memory="$(memory)" '
    /^Complete requests/ { complete = $3 }
    /^Failed requests/ { failed = $3 }
    /^Requests per second/ { rate = $4 }
    $1 == "50%" { median = $2 }
    $1 == "99%" { p99 = $2 }
    END { printf "| %s | %d | %d | %d | %.0f | %d | %d | %d |\n", name, complete, refused, failed, rate, median, p99, memory }
  ' "$out/ab.txt"
}

load 500 8 # warm
echo '| connections | answered | of these 503 | broken | a second | median ms | p99 ms | memory MB after |'
echo '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
for _ in 1 2 3; do
  load "$requests" "$connections"
  report "$connections"
done
if [ "$(ulimit -n)" -ge 10500 ]; then
  load 20000 10000
  report 10000
  load "$requests" "$connections"
  report "$connections"
else
  echo "Ten thousand connections skipped: the limit of open files is $(ulimit -n)." >&2
fi
