// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace airgate {

// Called first in every main, before threads start: memory freed by one thread serves the others. A bill's
// pages come in through the network's thread and are freed in the main one, and the GNU allocator
// otherwise keeps the peak of each (mallopt(3), M_ARENA_MAX). Nothing elsewhere.
void shareMemoryBetweenThreads();

} // namespace airgate
