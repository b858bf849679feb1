#!/usr/bin/env bash
# Installs compromise and wink-nlp, compares the quotations that they and QuoteExtract find in peers/text.txt, then
# times all three on that text over and over. Needs node and npm. Usage: peers/run.sh [copies]
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here"
copies="${1:-50}"

command -v npm >/dev/null || { echo 'Skipped: needs node and npm.'; exit 0; }
work="$here/../../artifacts/peers"
mkdir -p "$work"
cp package.json peers.mjs text.txt "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund >/dev/null)

# QuoteExtract says what is expected, and times itself in the same run.
dotnet run -c Release --project ../QuoteExtract.Benchmarks -- --peer "$work/text.txt" "$copies" "$work/expected.json" > "$work/own.txt"

echo "$copies copies of peers/text.txt in one call; the fastest call within five seconds; node $(node --version), compromise 14.17.0, wink-nlp 2.4.0."
echo
echo '| tool | speakers | quotations | as QuoteExtract | Mchars/s | peak memory, MB |'
echo '| --- | --- | ---: | ---: | ---: | ---: |'
cat "$work/own.txt"
node "$work/peers.mjs" compromise "$copies" "$work/expected.json"
node "$work/peers.mjs" wink-nlp "$copies" "$work/expected.json"
