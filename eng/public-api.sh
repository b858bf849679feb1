#!/usr/bin/env bash
# Writes the public members that are not shipped yet into the PublicAPI.Unshipped.txt of each library, as the
# analyzer names them. Read the difference before you commit it: it is what users will see.
# Usage: eng/public-api.sh [PROJECT FOLDER...]. All libraries by default.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

before="$(mktemp)" log="$(mktemp)"
list=
restore() {
  [ -z "$list" ] || cp "$before" "$list"
  rm -f "$before" "$log"
}
trap restore EXIT

# The library comes first: with members of it not yet listed, whatever refers to it would not be built at all, and its
# list would end up empty.
[ $# -gt 0 ] || set -- src/QuoteExtract src/QuoteExtract.*
for project in "$@"; do
  [ -f "$project/PublicAPI.Unshipped.txt" ] || continue
  cp "$project/PublicAPI.Unshipped.txt" "$before"
  list="$project/PublicAPI.Unshipped.txt"

  # Against an empty list, every member is reported as missing (RS0016); of this project, not of those it refers to.
  echo '#nullable enable' > "$list"
  dotnet build "$project" -c Release --no-incremental > "$log" 2>&1 || true
  if grep -E 'error [A-Z]+[0-9]+' "$log" | grep -v 'error RS0016' | sort -u | grep . >&2; then
    exit 1
  fi
  { grep -F "/$project/$(basename "$project").csproj" "$log" || true; } \
    | { grep -o "RS0016: Symbol '.*' is not part" || true; } | sed "s/RS0016: Symbol '//; s/' is not part\$//" | LC_ALL=C sort -u >> "$list"
  if [ "$(wc -l < "$list")" -le 1 ] && [ "$(wc -l < "$before")" -gt 1 ]; then
    echo "$project: the build named none of its members; its list is left as it was." >&2
    exit 1
  fi
  dotnet build "$project" -c Release
  git --no-pager diff --stat -- "$list"
  list=
done
