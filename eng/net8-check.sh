#!/usr/bin/env bash
# Runs the library's tests against its net8.0 build, on whatever runtime is installed.
# Documentation and sources are the same for both builds: their tests are left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

dotnet test tests/QuoteExtract.Tests -c Release -p:CoreFramework=net8.0 \
  --filter 'Category!=Repository' \
  --logger trx --results-directory "${1:-artifacts/test-results/net8.0}"
