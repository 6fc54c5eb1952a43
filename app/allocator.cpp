// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/allocator.h"

#include <QtGlobal>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace airgate {

void shareMemoryBetweenThreads()
{
#ifdef __GLIBC__
    constexpr int arenas = 2; // the network's thread and the main one seldom wait for each other
    mallopt(M_ARENA_MAX, arenas);
#endif
}

} // namespace airgate
