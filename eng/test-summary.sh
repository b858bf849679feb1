#!/usr/bin/env bash
# Adds up the test results (trx files) under a folder. Its only output is the line "N passed, N failed[, N skipped]".
# Fails if a test failed or none ran.
set -euo pipefail

find "${1:?the folder with the results}" -name '*.trx' -exec grep -ho '<Counters [^>]*>' {} + | awk '
  function number(name,    from) {
    if (!match($0, " " name "=\"[0-9]+\"")) return 0
    from = RSTART + length(name) + 3
    return substr($0, from, RSTART + RLENGTH - 1 - from) + 0
  }
  {
    passed += number("passed")
    total += number("total")
    executed += number("executed")
  }
  END {
    skipped = total - executed
    failed = executed - passed
    line = (passed + 0) " passed, " (failed + 0) " failed"
    if (skipped > 0) line = line ", " skipped " skipped"
    print line
    exit (failed > 0 || passed == 0)
  }'
