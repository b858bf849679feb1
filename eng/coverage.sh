#!/usr/bin/env bash
# Prints the line and branch coverage of the library by its own tests; fails below the floors.
# Reads the report that a run with -p:Coverage=true has left under a folder; without a folder it runs the tests first.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/.."

least_lines="${COVERAGE_LEAST_LINES:-97}"
least_branches="${COVERAGE_LEAST_BRANCHES:-95}"

folder="${1:-artifacts/coverage}"
report() { find "$folder" -name coverage.cobertura.xml 2> /dev/null | head -n 1; }
[ $# -gt 0 ] || rm -rf "$folder"

# On a very busy machine the collector now and then loses its report; then the tests are run again.
if [ -z "$(report)" ]; then
  dotnet test tests/QuoteExtract.Tests -c Release -p:Coverage=true --results-directory "$folder/again"
fi
if [ -z "$(report)" ]; then
  echo "Coverage: no report under $folder." >&2
  exit 1
fi

grep -o -m 1 '<coverage [^>]*>' "$(report)" | awk -v lines="$least_lines" -v branches="$least_branches" '
  function number(name) {
    if (!match($0, " " name "=\"[0-9]+\"")) return 0
    return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0
  }
  function print_share(what, covered, all, least) {
    if (all == 0) { print "Coverage: no " what " in the report."; return 1 }
    printf "Coverage of the library, %s: %.2f %% (%d of %d), at least %s %% asked.\n", what, 100 * covered / all, covered, all, least
    return 100 * covered / all < least
  }
  {
    below = print_share("lines", number("lines-covered"), number("lines-valid"), lines)
    below += print_share("branches", number("branches-covered"), number("branches-valid"), branches)
  }
  END { exit (below > 0 || NR == 0) }'
