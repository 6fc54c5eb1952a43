// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simcall.h"

#include "services/signing/signingkey.h"

#include <algorithm>

namespace airgate::cloudsim {

QString iamDate(Instant instant)
{
    return QString::fromLatin1(toSigningDate(instant));
}

ApiError missingParameter(const char* name)
{
    return {400, QStringLiteral("MissingParameter"),
            QStringLiteral("The required parameter %1 is missing.").arg(QLatin1String(name)),
            100002};
}

ApiError userNotExist(const QString& userName)
{
    return {404, QStringLiteral("UserNotExist"),
            QStringLiteral("User '%1' cannot be found.").arg(userName)};
}

ApiError policyNotExist(const QString& policyName)
{
    return {404, QStringLiteral("PolicyNotExist"),
            QStringLiteral("Policy '%1' does not exist or is not attachable.").arg(policyName)};
}

ApiError groupNotExist(const QString& groupName)
{
    return {404, QStringLiteral("UserGroupNotExist"),
            QStringLiteral("User Group '%1' does not exist.").arg(groupName)};
}

ApiError projectNotFound(const QString& projectName)
{
    return {404, QStringLiteral("EntityNotFound"),
            QStringLiteral("The 'project' of '%1' is not found.").arg(projectName)};
}

ApiError invalidPolicyType(const QString& type)
{
    return {400, QStringLiteral("InvalidPolicyType"),
            QStringLiteral("Invalid PolicyType '%1', err: 'policy type should be System/Custom'")
                .arg(type)};
}

PageRange PageRange::of(const SimCall& call)
{
    constexpr qint64 largest = 1000;
    PageRange range;
    if (call.params.has(QStringLiteral("Limit"))) {
        const std::optional<qint64> limit = call.params.integer("Limit");
        if (!limit || *limit < 1 || *limit > largest)
            range.error = {
                400, QStringLiteral("InvalidLimit"),
                QStringLiteral("Invalid Limit %1, err: out of range").arg(call.text("Limit"))};
        range.limit = limit.value_or(1);
    }
    if (call.params.has(QStringLiteral("Offset"))) {
        const std::optional<qint64> offset = call.params.integer("Offset");
        if (!offset || *offset < 0)
            range.error = {
                400, QStringLiteral("InvalidOffset"),
                QStringLiteral("Invalid Offset %1, err: out of range").arg(call.text("Offset"))};
        range.offset = offset.value_or(0);
    }
    return range;
}

QJsonObject PageRange::page(const SimCall& call, const char* name, const QJsonArray& all) const
{
    QJsonArray items;
    const qsizetype end = std::min(offset + limit, all.size());
    for (qsizetype i = offset; i < end; ++i)
        items.append(all.at(i));
    const bool wrong = call.fault && call.fault->kind == FaultKind::WrongTotal;
    return {{QStringLiteral("Limit"), limit},
            {QStringLiteral("Offset"), offset},
            {QStringLiteral("Total"), all.size() + (wrong ? call.fault->delta : 0)},
            {QString::fromLatin1(name), items}};
}

bool isName(const QString& text, int longest, QStringView others, bool ascii)
{
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, [&](QChar c) {
        return others.contains(c) || (c.isLetterOrNumber() && (!ascii || c.unicode() < 128));
    });
}

} // namespace airgate::cloudsim
