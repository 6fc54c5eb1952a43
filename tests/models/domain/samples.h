// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/money.h"
#include "models/domain/principal.h"

#include <QString>

#include <initializer_list>

// Short ways to write down values in tables of cases.
namespace airgate::test {

inline Money money(const char* text)
{
    return Money::parse(QString::fromUtf8(text)).value();
}

inline ExactAmount exact(const char* text)
{
    return ExactAmount::parse(QByteArrayView(text)).value();
}

// "2026-11-23 14:32:05" in Asia/Shanghai.
inline Instant at(const char* shanghai)
{
    return fromShanghaiText(QString::fromUtf8(shanghai)).value();
}

inline Principal alice()
{
    return {QStringLiteral("os:alice"), PrincipalKind::Operator, QStringLiteral("Alice"),
            Role::Finance};
}

// A result as text: the value's own words, or the name of the error and its detail. One comparison
// then says what came instead.
inline QString words(const Error& error)
{
    return error.detail.isEmpty() ? errorName(error.code)
                                  : errorName(error.code) + QLatin1Char(':') + error.detail;
}

inline QString words(const Result<Money>& result)
{
    return result ? result->toDecimal() : words(result.error());
}

inline QString words(const Result<ExactAmount>& result)
{
    return result ? result->toDecimal() : words(result.error());
}

inline QString words(const Result<void>& result)
{
    return result ? QStringLiteral("ok") : words(result.error());
}

} // namespace airgate::test
