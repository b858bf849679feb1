#!/usr/bin/env bash
# Fails if a package that is used, directly or not, has a known vulnerability. After dotnet restore.
# A registry without such data can tell nothing: then it says so and passes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C DOTNET_CLI_UI_LANGUAGE=en

report="$(mktemp)"
trap 'rm -f "$report"' EXIT
if ! timeout 90 dotnet list QuoteExtract.sln package --vulnerable --include-transitive > "$report" 2>&1; then
  echo 'No data on vulnerabilities: the registry could not be asked.'
  sed 's/^/  /' "$report" | tail -n 5
  exit 0
fi
if grep -q 'has the following vulnerable packages' "$report"; then
  grep -E 'has the following vulnerable packages|^ +>' "$report"
  exit 1
fi
if ! grep -q 'has no vulnerable packages' "$report"; then
  echo 'No data on vulnerabilities: the registry has none.'
  exit 0
fi
echo "No known vulnerability in the packages of $(grep -c 'has no vulnerable packages' "$report") projects."
