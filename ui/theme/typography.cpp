// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>

namespace airgate {

namespace {

constexpr int bodyPixels = 13;

struct Style {
    int pixels;
    bool isStrong;
};

constexpr Style styleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::FigureLarge:
        return {24, true};
    case TextStyle::FigureMedium:
        return {20, true};
    case TextStyle::Title:
        return {16, true};
    case TextStyle::Section:
        return {14, true};
    case TextStyle::Body:
        return {13, false};
    case TextStyle::BodyStrong:
        return {13, true};
    case TextStyle::Small:
        return {12, false};
    case TextStyle::SmallStrong:
        return {12, true};
    case TextStyle::Micro:
        return {11, false};
    }
    Q_UNREACHABLE();
}

// Latin first, Chinese behind it; the first installed name of each leads.
QStringList wantedFamilies()
{
#if defined(Q_OS_WIN)
    return {QStringLiteral("Segoe UI"), QStringLiteral("Microsoft YaHei UI")};
#elif defined(Q_OS_MACOS)
    return {QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(),
            QStringLiteral("PingFang SC")};
#else
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
            QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
            QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
#endif
}

QStringList wantedMonoFamilies()
{
    return {QStringLiteral("Cascadia Mono"),
            QStringLiteral("SF Mono"),
            QStringLiteral("JetBrains Mono"),
            QStringLiteral("Consolas"),
            QStringLiteral("Menlo"),
            QStringLiteral("DejaVu Sans Mono"),
            QStringLiteral("Noto Sans Mono"),
            QFontDatabase::systemFont(QFontDatabase::FixedFont).family()};
}

QStringList installed(const QStringList& wanted)
{
    QStringList found;
    std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(found),
                 [](const QString& family) { return QFontDatabase::hasFamily(family); });
    return found.isEmpty() ? wanted : found;
}

} // namespace

QFont uiFont(int percent)
{
    static const QStringList families = installed(wantedFamilies());
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies(families);
    font.setPixelSize(std::max(1, (bodyPixels * percent + 50) / 100));
    font.setWeight(QFont::Normal);
    return font;
}

QFont textFont(TextStyle style, const QFont& body)
{
    const Style wanted = styleOf(style);
    const int pixels = body.pixelSize() > 0 ? body.pixelSize() : bodyPixels;
    QFont font = body;
    font.setPixelSize((wanted.pixels * pixels + bodyPixels / 2) / bodyPixels);
    font.setWeight(QFont::Normal);
    return wanted.isStrong ? strongFont(font) : font;
}

QFont strongFont(const QFont& font)
{
    // Asked for a weight it lacks, Qt thickens a face from 700 on only.
    static QHash<QString, QFont::Weight> known; // GUI thread only
    const QString family = font.families().value(0, font.family());
    auto it = known.find(family);
    if (it == known.end()) {
        const QStringList styles = QFontDatabase::styles(family);
        const bool hasDemiBold =
            std::any_of(styles.cbegin(), styles.cend(), [&](const QString& style) {
                return QFontDatabase::weight(family, style) == QFont::DemiBold;
            });
        it = known.insert(family, hasDemiBold ? QFont::DemiBold : QFont::Bold);
    }
    QFont strong = font;
    strong.setWeight(*it);
    return strong;
}

QFont monoFont(const QFont& font)
{
    static const QStringList families = installed(wantedMonoFamilies());
    QFont mono = font;
    mono.setFamilies(families + font.families());
    mono.setStyleHint(QFont::Monospace);
    return mono;
}

QFont tabularFont(const QFont& font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont tabular = font;
    tabular.setFeature(QFont::Tag("tnum"), 1);
    return tabular;
#else
    static QHash<QString, bool> known; // measuring is for each family once; GUI thread only
    const QString family = font.families().value(0, font.family());
    auto it = known.find(family);
    if (it == known.end())
        it = known.insert(family, hasTabularFigures(font));
    return *it ? font : monoFont(font);
#endif
}

bool hasTabularFigures(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const auto width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char(digit)), width))
            return false;
    }
    return true;
}

} // namespace airgate
