// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/subaccountfilter.h"

#include "ui/pages/subaccounts/subaccountmodel.h"
#include "ui/widgets/forecastdelegate.h"
#include "ui/widgets/usagepainter.h"

#include <algorithm>

namespace airgate {

namespace {

bool anyContains(const QStringList& texts, QStringView word)
{
    return std::any_of(texts.cbegin(), texts.cend(), [word](const QString& text) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

// "usage>80" or "usage<50"; nothing if the word is not of that form.
std::optional<bool> matchesUsage(const Standing& standing, QStringView word)
{
    constexpr QLatin1String prefix("usage");
    if (!word.startsWith(prefix, Qt::CaseInsensitive) || word.size() < prefix.size() + 2)
        return {};
    const QChar sign = word.at(prefix.size());
    bool isNumber = false;
    const int percent = word.mid(prefix.size() + 1).toInt(&isNumber);
    if (!isNumber || (sign != u'>' && sign != u'<'))
        return {};
    if (!standing.usageTenths)
        return false;
    return sign == u'>' ? *standing.usageTenths > percent * 10
                        : *standing.usageTenths < percent * 10;
}

bool isInProject(const Standing& standing, QStringView word)
{
    const QList<Project>& projects = standing.shownProjects();
    return std::any_of(projects.cbegin(), projects.cend(), [word](const Project& project) {
        return project.name.contains(word, Qt::CaseInsensitive) ||
               project.displayName.contains(word, Qt::CaseInsensitive);
    });
}

bool matchesWord(const Standing& standing, QStringView word)
{
    const SubAccount& account = standing.subAccount;
    if (const auto usage = matchesUsage(standing, word))
        return *usage;
    constexpr QLatin1String project("project:");
    if (word.startsWith(project, Qt::CaseInsensitive))
        return isInProject(standing, word.mid(project.size()));
    return account.userName.contains(word, Qt::CaseInsensitive) ||
           account.displayName.contains(word, Qt::CaseInsensitive) ||
           anyContains(account.tags, word) || isInProject(standing, word);
}

} // namespace

bool needsAttention(const Standing& standing, QDate today)
{
    switch (standing.status) {
    case SubAccountStatus::NotSynced:
        return false;
    case SubAccountStatus::Enabled:
        break;
    default:
        return true;
    }
    const Tone usage = usageTone(usageOf(standing));
    const Tone forecast = forecastTone(forecastOf(standing, today));
    return usage == Tone::Warn || usage == Tone::High || usage == Tone::Crit ||
           forecast != Tone::Plain;
}

bool isInGroup(const Standing& standing, SubAccountGroup group, QDate today)
{
    switch (group) {
    case SubAccountGroup::All:
        return true;
    case SubAccountGroup::Attention:
        return needsAttention(standing, today);
    case SubAccountGroup::Enabled:
        return standing.status == SubAccountStatus::Enabled;
    case SubAccountGroup::NotSynced:
        return standing.status == SubAccountStatus::NotSynced;
    case SubAccountGroup::Disabled:
        return standing.status != SubAccountStatus::Enabled &&
               standing.status != SubAccountStatus::NotSynced;
    }
    Q_UNREACHABLE();
}

bool SubAccountFilter::accepts(const Standing& standing, QDate today) const
{
    if (!isInGroup(standing, group, today))
        return false;
    const QList<Project>& projects = standing.shownProjects();
    const bool isShown = std::any_of(projects.cbegin(), projects.cend(),
                                     [this](const Project& each) { return each.name == project; });
    if (!project.isEmpty() && !isShown)
        return false;
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return matchesWord(standing, word); });
}

} // namespace airgate
