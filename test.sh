#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors and runs all tests.
set -euo pipefail
cd "$(dirname "$0")"

tests/tools/install_packages.sh test
cmake --preset ci
cmake --build --preset ci
ctest --preset ci "$@"
