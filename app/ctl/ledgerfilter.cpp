// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ledgerfilter.h"

namespace airgate {

namespace {

Error misfit(const char* option)
{
    return {ErrorCode::InvalidArgument, QStringLiteral("--") + QLatin1String(option), {}};
}

std::optional<Instant> instantFrom(const QString& text, int daysLater)
{
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? shanghaiMidnight(day.addDays(daysLater)) : fromIsoText(text);
}

Result<void> readKinds(LedgerQuery& query, const QStringList& names)
{
    for (const QString& name : names) {
        const auto kind = entryKindFromName(name);
        if (!kind)
            return misfit("kind");
        query.kinds.append(*kind);
    }
    return {};
}

Result<void> readPeriod(LedgerQuery& query, const Arguments& arguments)
{
    if (arguments.has(QStringLiteral("from"))) {
        query.from = instantFrom(arguments.value(QStringLiteral("from")), 0);
        if (!query.from)
            return misfit("from");
    }
    if (arguments.has(QStringLiteral("until"))) {
        query.until = instantFrom(arguments.value(QStringLiteral("until")), 1);
        if (!query.until)
            return misfit("until");
    }
    return {};
}

Result<void> readAmount(std::optional<Money>& target, const Arguments& arguments,
                        const QString& option)
{
    if (!arguments.has(option))
        return {};
    const auto amount = Money::parse(arguments.value(option));
    if (!amount)
        return amount.error();
    target = *amount;
    return {};
}

} // namespace

QList<OptionSpec> ledgerFilterOptions()
{
    return {{QStringLiteral("kind"), QStringLiteral("KIND"), false, true},
            {QStringLiteral("operator"), QStringLiteral("NAME")},
            {QStringLiteral("from"), QStringLiteral("DAY")},
            {QStringLiteral("until"), QStringLiteral("DAY")},
            {QStringLiteral("least"), QStringLiteral("AMOUNT")},
            {QStringLiteral("most"), QStringLiteral("AMOUNT")},
            {QStringLiteral("text"), QStringLiteral("TEXT")}};
}

Result<LedgerQuery> narrowed(LedgerQuery query, const Arguments& arguments)
{
    query.operatorName = arguments.value(QStringLiteral("operator"));
    query.text = arguments.value(QStringLiteral("text"));
    const Result<void> read[] = {readKinds(query, arguments.values(QStringLiteral("kind"))),
                                 readPeriod(query, arguments),
                                 readAmount(query.least, arguments, QStringLiteral("least")),
                                 readAmount(query.most, arguments, QStringLiteral("most"))};
    for (const auto& each : read) {
        if (!each)
            return each.error();
    }
    return query;
}

} // namespace airgate
