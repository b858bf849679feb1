#!/usr/bin/env bash
# Publishes the command as a native binary and compares what it prints with what the ordinary build prints.
# Skipped, with a reason, where the native tool chain is missing and cannot be installed.
set -euo pipefail
export LC_ALL=C # one order of the samples everywhere
cd "$(dirname "${BASH_SOURCE[0]}")/.."

project=src/QuoteExtract.Cli
out=artifacts/aot

missing() { ! command -v clang >/dev/null && ! command -v gcc >/dev/null || ! [ -e /usr/include/zlib.h ]; }

if missing && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  (apt-get update -qq && apt-get install -y -qq clang zlib1g-dev) >/dev/null 2>&1 || true
fi
if missing; then
  echo 'AOT check skipped: needs clang (or gcc) and the zlib headers.'
  exit 0
fi

# The linker driver is clang unless told otherwise.
compiler=clang
command -v clang >/dev/null || compiler=gcc

dotnet publish "$project" -c Release -p:PublishAot=true -p:PackAsTool=false -p:CppCompilerAndLinker="$compiler" --use-current-runtime --output "$out/native"
dotnet build "$project" -c Release --output "$out/jit"

for format in jsonl csv html webannotation tei brat displacy; do
  dotnet "$out/jit/QuoteExtract.Cli.dll" extract samples/articles/*.txt --format "$format" > "$out/jit.$format"
  "$out/native/quoteextract" extract samples/articles/*.txt --format "$format" > "$out/native.$format"
  test -s "$out/native.$format"
  cmp "$out/jit.$format" "$out/native.$format"
done
echo "AOT check passed: $(wc -l < "$out/native.jsonl") documents, the same output; $(du -h "$out/native/quoteextract" | cut -f1) binary."
