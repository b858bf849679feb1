#!/usr/bin/env bash
# Extracts all development corpora in several ways and compares the bytes: vectorised and scalar code, optimised at once
# and in tiers, the native binary, the net8.0 build of the library. Skipped, with a reason, where the corpora are absent.
# The native binary is the one of eng/aot-check.sh; without it that comparison is skipped.
set -euo pipefail
export LC_ALL=C DOTNET_CLI_UI_LANGUAGE=en
cd "$(dirname "${BASH_SOURCE[0]}")/.."

data="${QUOTEEXTRACT_DATA:-../shared/data}"
native=artifacts/aot/native/quoteextract
out=artifacts/identical
corpora=()
for file in news/{polnear-dev,wikinews-dev,gum-news,guardian-guide} fiction/{pdnc-dev,quoteli3-steppe,joyce-portrait}; do
  if [ -f "$data/$file.jsonl" ]; then corpora+=("$data/$file.jsonl"); fi
done
if [ "${#corpora[@]}" = 0 ]; then
  echo "Comparison of builds skipped: the corpora are not part of the repository, $data is absent."
  exit 0
fi
corpora+=(samples/articles/*.txt samples/stories/*.txt)

rm -rf "$out"
mkdir -p "$out"
build() { "$@" > "$out/build.log" 2>&1 || { cat "$out/build.log"; exit 1; }; }
build dotnet build src/QuoteExtract.Cli -c Release --output "$out/net10.0"
build dotnet build src/QuoteExtract -c Release -f net8.0 --output "$out/library-net8.0"

# The same command over the other build of the library.
cp -r "$out/net10.0" "$out/net8.0"
cp "$out/library-net8.0/QuoteExtract.dll" "$out/net8.0/"

extract() { "$@" extract "${corpora[@]}" --format jsonl 2> "$out/messages"; }

differ=0
compare() {
  local name="$1"
  shift
  extract "$@" > "$out/$name.jsonl" || { cat "$out/messages"; differ=1; }
  if cmp "$out/vector.jsonl" "$out/$name.jsonl"; then
    echo "$name: the same"
  else
    echo "$name: DIFFERENT"
    differ=1
  fi
}

tool=(dotnet "$out/net10.0/QuoteExtract.Cli.dll")
extract "${tool[@]}" > "$out/vector.jsonl" || { cat "$out/messages"; exit 1; }
test -s "$out/vector.jsonl"
compare scalar env DOTNET_EnableHWIntrinsic=0 "${tool[@]}"
compare without-avx env DOTNET_EnableAVX=0 "${tool[@]}"
compare optimised-at-once env DOTNET_TieredCompilation=0 "${tool[@]}"
compare net8.0 dotnet "$out/net8.0/QuoteExtract.Cli.dll"
if [ -x "$native" ]; then
  compare native "$native"
else
  echo 'native: skipped, run eng/aot-check.sh before.'
fi
echo "$(wc -l < "$out/vector.jsonl") documents of ${#corpora[@]} files, $(wc -c < "$out/vector.jsonl") bytes of output."
exit "$differ"
