#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Lines of models/domain that its own tests run: fails below 95 %. Needs gcovr.
set -eu
cd "$(dirname "$0")/../.."
build=build/coverage

cmake --preset coverage
cmake --build --preset coverage --target domain_tests
find "$build" -name '*.gcda' -delete
ctest --test-dir "$build" -L '^domain$' --no-tests=error --output-on-failure
gcovr --root . --filter 'models/domain/' --exclude-unreachable-branches --print-summary \
    --fail-under-line 95 "$build"
