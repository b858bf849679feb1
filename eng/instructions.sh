#!/usr/bin/env bash
# Counts the instructions that the native binary takes for a character, which do not wobble as times do, and compares
# with eng/instructions.txt. More than 5 % above fails; `--update` writes the file anew.
# Skipped, with a reason, where valgrind is missing. Uses the binary of eng/aot-check.sh, or the one given.
# Usage: eng/instructions.sh [--update] [binary]
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/.."

baseline=eng/instructions.txt
tolerance=5
update=false
if [ "${1:-}" = --update ]; then update=true; shift; fi
binary="${1:-artifacts/aot/native/quoteextract}"

if ! command -v valgrind >/dev/null; then
  echo 'Instruction check skipped: needs valgrind.'
  exit 0
fi
if [ "$(uname -m)" != x86_64 ]; then
  echo 'Instruction check skipped: the baseline is of x86-64.'
  exit 0
fi
if ! [ -x "$binary" ]; then
  echo "Instruction check skipped: no $binary (eng/aot-check.sh makes it)."
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Away from its file of symbols, whose format older versions of valgrind cannot read.
cp "$binary" "$work/quoteextract"

# Texts without chance: so many copies of articles with as many quotation marks as in newspapers, of the sample articles,
# which are dense with them, of those without their marks, and of two scenes of a story.
# An apostrophe in a word stays; all else that could quote becomes a comma.
make_text() {
  case "$1" in
    press) cat benchmarks/texts/news/*.txt ;;
    news) cat samples/articles/*.txt ;;
    plain) cat samples/articles/*.txt | sed -E "s/([[:alpha:]])(’|')([[:alpha:]])/\1\x01\3/g; s/“|”|‘|’|„|«|»|—|–|\"|'/,/g; s/\x01/'/g" ;;
    story) cat benchmarks/texts/novel.txt benchmarks/texts/dialogue.txt ;;
  esac
}

count() { # text, copies
  local one="$work/$1.one" many="$work/$1.$2.txt"
  make_text "$1" > "$one"
  for _ in $(seq "$2"); do cat "$one"; done > "$many"
  # No second compilation, collector thread or spinning adds to it.
  DOTNET_GCHeapCount=1 DOTNET_ThreadPool_UnfairSemaphoreSpinLimit=0 valgrind --tool=callgrind --callgrind-out-file=/dev/null \
    "$work/quoteextract" extract --threads 1 --format jsonl "$many" 2>&1 >/dev/null | sed -n 's/.*Collected : *//p'
}

status=0
result=''
for text in press news plain story; do
  few=2 many=10
  [ "$text" = plain ] && few=10 && many=60
  make_text "$text" > "$work/length"
  characters=$(wc -m < "$work/length") # under C: bytes, the same on every machine
  a=$(count "$text" "$few")
  b=$(count "$text" "$many")
  found=$(awk -v a="$a" -v b="$b" -v n="$(( (many - few) * characters ))" 'BEGIN { printf "%.1f", (b - a) / n }')
  result+="$text $found"$'\n'
  wanted=$(awk -v text="$text" '$1 == text { print $2 }' "$baseline" 2>/dev/null || true)
  if [ -z "$wanted" ]; then
    echo "$text: $found instructions a byte of text (no baseline)"
  elif awk -v f="$found" -v w="$wanted" -v t="$tolerance" 'BEGIN { exit !(f > w * (1 + t / 100)) }'; then
    echo "$text: $found instructions a byte of text, baseline $wanted: MORE THAN $tolerance % ABOVE"
    status=1
  else
    echo "$text: $found instructions a byte of text, baseline $wanted"
  fi
done

if $update; then
  { echo '# Instructions a byte of text that the native binary takes (eng/instructions.sh --update), x86-64.'; printf '%s' "$result"; } > "$baseline"
  exit 0
fi
[ "$status" = 0 ] && echo 'Instruction check passed.' || echo 'Instruction check failed: mend it, or write the baseline anew with eng/instructions.sh --update and say why.'
exit "$status"
