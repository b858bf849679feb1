#!/usr/bin/env bash
# Mutation testing of the rooms Quotations and Attribution, or of some files: eng/mutants.sh [FILES...], each a path or
# pattern below src/QuoteExtract, such as 'Quotations/PairingRules.cs' or 'Attribution/**/*.cs'.
# Stryker writes the mutants, all into one library, and tests next to none of them; eng/MutantRunner runs the tests that
# reach each of them, all in one process: a test host a mutant would take a day. What no test notices and a table of the
# files come last; all of it is in artifacts/mutants.
# SAMPLE=500 tests so many of the mutants, drawn by SEED (1), which tells the share of all to some percent.
# Broken off and started again it goes on, as long as the library is the same. The tests may change between: what
# survived meets them again, what was noticed stays so.
set -euo pipefail
shopt -s globstar nullglob
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -gt 0 ] || set -- 'Quotations/**/*.cs' 'Attribution/**/*.cs'
[ -z "$(git status --porcelain)" ] || echo 'What is not committed is not tested.' >&2
out="$PWD/artifacts/mutants"
clone="$out/clone"
mutated="$clone/artifacts/mutated"
project="$clone/tests/QuoteExtract.Tests"
built="$project/bin/Release/net10.0"
nice=(nice -n "${NICE:-10}")
export RunAnalyzers=false

# The strong and quick ones.
tests='SpecTests\.Holds|Tests\.(Quotations|Attribution)\.(?!.*(PropertyTests|ScanBlock))'

mkdir -p "$out"
"${nice[@]}" dotnet build eng/MutantRunner -c Release -v q -nologo --output "$out/runner"
of="$(git rev-parse HEAD:src) $*"
if [ "$(cat "$out/of" 2> /dev/null)" != "$of" ]; then
  rm -rf "$clone" "$out"/state.* "$out"/{of,tests}
  git clone -q . "$clone"
  [ -x "$out/tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$out/tools"

  # Mutants of other files would only slow down.
  wanted="$(cd "$clone/src/QuoteExtract" && printf '%s\n' $*)"
  for file in "$clone"/src/QuoteExtract/**/*.cs; do
    grep -qxF "${file#"$clone/src/QuoteExtract/"}" <<< "$wanted" || sed -i '1s|^\(\xEF\xBB\xBF\)\?|// Stryker disable all\n|' "$file"
  done

  # Nor do those of tables of sizes, each of which takes a process: AnswersTests reckons every size a second time.
  sed -i -e '/static readonly int\[\] Sizes/i // Stryker disable all' -e '/static readonly int\[\] Sizes/,/\];/{/\];/a // Stryker restore all
  }' $(grep -rl 'static readonly int\[\] Sizes' "$clone"/src/QuoteExtract/{Quotations,Attribution})

  # Stryker finds no project that was never built: the word lists are compiled by one. It builds again itself.
  patterns=()
  for pattern in "$@"; do patterns+=(--mutate "$pattern"); done
  "${nice[@]}" dotnet build "$project" -c Release -v q -nologo
  (cd "$project" && exec "${nice[@]}" "$out/tools/dotnet-stryker" "${patterns[@]}" --output "$out/report") &
  stryker=$!

  # It takes its library away again when it is done.
  while kill -0 "$stryker" 2> /dev/null; do
    sleep 0.2
    grep -qs MutantControl "$built/QuoteExtract.dll" || continue
    sleep 1
    cp "$built/QuoteExtract.dll" "$out/mutated.dll"
    break
  done
  wait "$stryker"
  [ -f "$out/mutated.dll" ] || { echo 'Stryker wrote no mutants.' >&2; exit 1; }
  printf '%s' "$of" > "$out/of"
fi

# The tests as they are now, over the library with the mutants.
if [ "$(cat "$out/tests" 2> /dev/null)" != "$(git rev-parse HEAD)" ]; then
  git -C "$clone" fetch -q origin HEAD
  git -C "$clone" checkout -q FETCH_HEAD -- tests
  "${nice[@]}" dotnet build "$project" -c Release -v q -nologo
  rm -rf "$mutated" "$out/state.coverage"
  mkdir -p "$mutated"
  cp -r "$built/." "$mutated"
  cp "$out/mutated.dll" "$mutated/QuoteExtract.dll"
  [ ! -f "$out/state.journal" ] || sed -i -E '/\t(begun|survived|unreached)\t/d' "$out/state.journal"
  git rev-parse HEAD > "$out/tests"
fi

"${nice[@]}" dotnet "$out/runner/MutantRunner.dll" run "$mutated" "$out/report/reports/mutation-report.json" "$out/state" "$tests" "${SAMPLE:-1000000}" "${SEED:-1}" | tee "$out/summary.md"
