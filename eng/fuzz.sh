#!/usr/bin/env bash
# Fuzzes the library: eng/fuzz.sh SECONDS [plain|afl] [verify]. With "verify" it is the verifier that is fuzzed, not the
# extractor. Findings land in artifacts/fuzz.
# "afl" needs afl-fuzz (Debian: afl++) and instruments a copy of the library with SharpFuzz; "plain" needs neither.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds="${1:?how many seconds}"
mode="${2:-plain}"
target=()
out=artifacts/fuzz
mkdir -p "$out"

dotnet publish tests/QuoteExtract.Fuzz -c Release --output "$out/app" > "$out.log" 2>&1 || { cat "$out.log"; exit 1; }
fuzz=(dotnet "$out/app/QuoteExtract.Fuzz.dll")
[ "${3:-}" != verify ] || target=(verify)

case "$mode" in
  plain)
    "${fuzz[@]}" "${target[@]}" plain "$seconds" "${FUZZ_SEED:-1}" --out "$out/findings"
    ;;
  afl)
    command -v afl-fuzz >/dev/null || { echo 'Needs afl-fuzz: apt-get install afl++' >&2; exit 1; }
    [ -x "$out/tools/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$out/tools"
    "$out/tools/sharpfuzz" "$out/app/QuoteExtract.dll"
    rm -rf "$out/seeds"
    "${fuzz[@]}" seeds "$out/seeds"
    # A managed process cannot be checked as AFL checks native ones, and a crash handler of the system may stand in its way.
    export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_UI=1
    afl-fuzz -V "$seconds" -t 5000 -m none -i "$out/seeds" -o "$out/afl" -- "${fuzz[@]}" "${target[@]}" afl
    grep -E '^(execs_done|saved_crashes|saved_hangs|corpus_count|edges_found|bitmap_cvg)' "$out/afl/default/fuzzer_stats"
    grep -q '^saved_crashes *: 0$' "$out/afl/default/fuzzer_stats"
    ;;
  *)
    echo 'Usage: eng/fuzz.sh SECONDS [plain|afl] [verify]' >&2
    exit 2
    ;;
esac
