// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// 128-bit integers for exact sums and products of money. GCC and Clang have them; where the compiler
// does not (MSVC), Boost.Multiprecision does.
#if defined(__SIZEOF_INT128__)
namespace airgate {
__extension__ typedef __int128 Int128;
} // namespace airgate
#else
#include <boost/multiprecision/cpp_int.hpp>
namespace airgate {
using Int128 = boost::multiprecision::int128_t;
} // namespace airgate
#endif
