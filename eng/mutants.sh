#!/usr/bin/env bash
# Mutation testing of some files of the library: eng/mutants.sh FILES..., each a path or pattern below src/QuoteExtract,
# such as 'Quotations/PairingRules.cs' or 'Attribution/**/*.cs'. It takes seconds a mutant: go room by room, or file by file.
# The report lands in artifacts/mutants/report. Stryker builds with mutants inside: it gets a clone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -gt 0 ] || { sed -n 2,4p "${BASH_SOURCE[0]}" >&2; exit 2; }
[ -z "$(git status --porcelain)" ] || echo 'What is not committed is not tested.' >&2
out="$PWD/artifacts/mutants"
rm -rf "$out/clone"
mkdir -p "$out"
[ -x "$out/tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$out/tools"
git clone -q . "$out/clone"

patterns=()
for file in "$@"; do patterns+=(--mutate "$file"); done
cd "$out/clone/tests/QuoteExtract.Tests"
# Stryker finds no project that was never built: the word lists are compiled by one. It builds again itself, without analyzers.
export RunAnalyzers=false
dotnet build -c Release -v q -nologo
nice -n "${NICE:-10}" "$out/tools/dotnet-stryker" "${patterns[@]}" --output "$out/report"
