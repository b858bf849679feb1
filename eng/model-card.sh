#!/usr/bin/env bash
# Remakes the weights and what docs/model-card.md tells of them: the log of the training, the figures with all
# corpora and with the openly licensed ones alone, and with --compare the comparison of learners (half an hour).
# With --install the library gets the weights. Needs the corpora, which stand beside the repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

data="${QUOTEEXTRACT_DATA:-../shared/data}"
out=artifacts/model-card
card=docs/model-card.md
compare=false install=false

for argument in "$@"; do
  case "$argument" in
    --compare) compare=true ;;
    --install) install=true ;;
    *) echo 'Usage: eng/model-card.sh [--compare] [--install]' >&2; exit 2 ;;
  esac
done
if ! [ -d "$data" ]; then
  echo "The corpora are not part of the repository: $data is absent." >&2
  exit 1
fi

# The order counts, and ShippedWeightsTests has the same.
train=("$data"/news/{polnear,wikinews}-train.jsonl "$data"/fiction/{litbank,pdnc}-train.jsonl
  "$data"/tagging/{wikigold.conll,uner-ewt-dev.iob2,uner-ewt-test.iob2,gum-interview-bio-speech-academic.conllu})
judge=("$data"/news/{polnear-dev,wikinews-dev,gum-news}.jsonl "$data"/fiction/pdnc-dev.jsonl)

quoteextract() { dotnet "$out/tool/QuoteExtract.Cli.dll" "$@"; }
made() { printf '%s, %s' "$(date -u +%F)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1 || true)"; }

# Puts standard input between the marks of a section of the card.
section() {
  awk -v name="$1" -v file="$out/section.md" '
    $0 == "<!-- end: " name " -->" { inside = 0 }
    !inside { print }
    $0 == "<!-- begin: " name " -->" { inside = 1; while ((getline line < file) > 0) print line }
  ' "$card" > "$out/card.md"
  cp "$out/card.md" "$card"
}

# The row of all regions for each corpus of two reports: gold, F1, false alarms, who, named, end to end, coverage, ECE.
figures() {
  echo '| corpus | gold | weights | span F1 | false alarms | who | named | end-to-end F1 | coverage at 97 % | ECE |'
  echo '| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
  awk -F '|' '
    FNR == 1 { weights = FILENAME ~ /open/ ? "open only" : "shipped" }
    /^## / { corpus = substr($0, 4) }
    $2 ~ /^ all +$/ && corpus != "total" {
      row[corpus, weights] = "| " corpus " |" $3 "| " weights " |" $7 "|" $9 "|" $10 "|" $12 "|" $15 "|" $16 "|" $18 "|"
      if (weights == "shipped") order[++n] = corpus
    }
    END { for (i = 1; i <= n; i++) { print row[order[i], "shipped"]; print row[order[i], "open only"] } }
  ' "$out/weights.md" "$out/weights-open.md" | tr -s ' '
}

mkdir -p "$out"
dotnet build src/QuoteExtract.Cli -c Release --output "$out/tool" > "$out/build.log" 2>&1 || { cat "$out/build.log"; exit 1; }

quoteextract train --data "${train[@]}" --out "$out/weights" | tee "$out/train.log"
quoteextract train --data "${train[@]}" --out "$out/weights-open" --open-only | tee "$out/train-open.log"
for weights in weights weights-open; do
  quoteextract evaluate "${judge[@]}" --weights "$out/$weights" --report "$out/$weights.md" > "$out/$weights.txt"
done

{ echo '```text'; cat "$out/train.log"; echo '```'; echo; echo "Made $(made)."; } > "$out/section.md"
section training
{ figures; echo; echo "Measured $(made)."; } > "$out/section.md"
section figures

if $compare; then
  quoteextract train --data "${train[@]}" --out "$out" --compare
  { cat "$out/comparison.md"; echo; echo "Measured $(made), one thread."; } > "$out/section.md"
  section comparison
fi
if $install; then
  cp "$out"/weights/*.bin src/QuoteExtract/Model/
fi
git --no-pager diff --stat -- "$card" src/QuoteExtract/Model
