#!/usr/bin/env bash
# Writes docs/licences.md: the packages that come with ours, and their licences, as the packages themselves state them.
# After dotnet restore. Needs jq.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C

cache="$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//; s:/*$::')"
rows="$(mktemp)"
trap 'rm -f "$rows"' EXIT

# Licence of a package: an SPDX expression, else the file or the address that it names.
licence() {
  local manifest
  manifest="$(ls "$cache/${1,,}/${2,,}/"*.nuspec 2>/dev/null | head -n 1 || true)"
  [ -n "$manifest" ] || { echo '?'; return; }
  tr -d '\r\n' < "$manifest" | sed -nE '
    s/.*<license type="expression"[^>]*>([^<]*)<.*/\1/p; t
    s/.*<licenseUrl>([^<]*)<.*/<\1>/p; t
    s/.*<license type="file"[^>]*>([^<]*)<.*/file \1/p'
}

for project in src/*/*.csproj; do
  name="$(basename "$project" .csproj)"
  # What a user gets: build tools (MinVer, analyzers) are not among the dependencies of the package.
  dotnet list "$project" package --include-transitive --format json | jq -r '
    .projects[].frameworks[]? | (.topLevelPackages[]?, .transitivePackages[]?) | "\(.id) \(.resolvedVersion)"' | sort -u |
    { grep -vE '^(MinVer|Meziantou\.Analyzer|Microsoft\.CodeAnalysis\.PublicApiAnalyzers|Microsoft\.NET\.ILLink\.Tasks|Microsoft\.DotNet\.ILCompiler|runtime\..*ILCompiler) ' || true; } |
    while read -r id version; do
      printf '%s\t%s\t%s\t%s\n' "$id" "$version" "$(licence "$id" "$version")" "$name"
    done
done > "$rows"

{
  echo '# Licences of others'
  echo
  echo 'QuoteExtract is under the [MIT licence](../LICENSE). The library itself brings nothing of others; these packages come with the packages named beside them. Made by `bash eng/licences.sh` from what each package states of itself.'
  echo
  echo '| package | version | licence | comes with |'
  echo '| --- | --- | --- | --- |'
  sort -t "$(printf '\t')" -k1,1f -k2,2 "$rows" | awk -F '\t' '
    { key = $1 FS $2 FS $3
      if (key != last) { if (NR > 1) print row " |"; row = "| " $1 " | " $2 " | " $3 " | " $4; last = key }
      else row = row ", " $4 }
    END { if (NR > 0) print row " |" }' | sed 's/QuoteExtract\.//g'
} > docs/licences.md
if grep -q '| ? |' docs/licences.md; then
  echo 'A package states no licence:' >&2
  grep '| ? |' docs/licences.md >&2
  exit 1
fi
