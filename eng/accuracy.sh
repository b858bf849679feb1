#!/usr/bin/env bash
# Remakes the figures of docs/accuracy.md below its introduction: the development sets, and the novels again with
# their cast given. Needs the corpora, which stand beside the repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

data="$(cd "${QUOTEEXTRACT_DATA:-../shared/data}" 2>/dev/null && pwd)" || { echo 'The corpora are not part of the repository.' >&2; exit 1; }
out="$PWD/artifacts/accuracy"
page="$PWD/docs/accuracy.md"
mkdir -p "$out"
dotnet build src/QuoteExtract.Cli -c Release --output "$out/tool" > "$out/build.log" 2>&1 || { cat "$out/build.log"; exit 1; }

# The command as the report prints it names files, not where they stand.
report() { # folder, report, arguments
  (cd "$data/$1" && dotnet "$out/tool/QuoteExtract.Cli.dll" evaluate "${@:3}" --report "$out/$2" > /dev/null)
}
report news news.md polnear-dev.jsonl wikinews-dev.jsonl gum-news.jsonl guardian-guide.jsonl
report fiction fiction.md pdnc-dev.jsonl quoteli3-steppe.jsonl joyce-portrait.jsonl
report fiction cast.md pdnc-dev.jsonl --speakers-given

body() { sed -e '/^# Evaluation$/d' -e '/^## Protocol$/,$d' -e 's/^## /### /' "$1" | cat -s; }
{
  sed '/^<!-- figures -->$/q' "$page"
  echo; echo '## News'; body "$out/news.md"
  echo '## Novels, no cast given'; body "$out/fiction.md"
  echo '## Novels, cast given'; body "$out/cast.md"
  sed -n '/^## Protocol$/,$p' "$out/news.md"
} > "$out/page.md"
cp "$out/page.md" "$page"
