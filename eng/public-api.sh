#!/usr/bin/env bash
# Writes the public members that are not shipped yet into the PublicAPI.Unshipped.txt of each library, as the
# analyzer names them. Read the difference before you commit it: it is what users will see.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

before="$(mktemp)" log="$(mktemp)"
trap 'rm -f "$before" "$log"' EXIT

for list in src/*/PublicAPI.Unshipped.txt; do
  project="$(dirname "$list")"
  cp "$list" "$before"

  # Against an empty list, every member is reported as missing (RS0016).
  echo '#nullable enable' > "$list"
  dotnet build "$project" -c Release --no-incremental > "$log" 2>&1 || true
  other="$(grep -E 'error [A-Z]+[0-9]+' "$log" | grep -v 'error RS0016' | sort -u || true)"
  if [ -n "$other" ]; then
    cp "$before" "$list"
    echo "$other" >&2
    exit 1
  fi
  { grep -o "RS0016: Symbol '.*' is not part" "$log" || true; } | sed "s/RS0016: Symbol '//; s/' is not part\$//" | LC_ALL=C sort -u >> "$list"
  dotnet build "$project" -c Release
  git --no-pager diff --stat -- "$list"
done
