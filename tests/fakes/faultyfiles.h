// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace airgate {

// SQLite's files, failing when they are told to: every write, sync and truncation of this process goes
// through here once install() has been called, before the first database is opened.
class FaultyFiles {
public:
    static void install();
    static constexpr int always = 1'000'000;
    // The operation number `operation` from now (1: the next one) fails with this SQLite result code, and
    // so do those after it, `times` in all, until heal().
    static void failFrom(int operation, int code, int times = always);
    // Everything works again. True if an operation has failed meanwhile.
    static bool heal();
};

} // namespace airgate
