// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nearestname.h"

#include <algorithm>
#include <array>
#include <vector>

namespace airgate {

namespace {

constexpr int farthest = 3;

// Damerau-Levenshtein (optimal string alignment); anything above most is most + 1.
int distance(QStringView a, QStringView b, int most)
{
    if (std::abs(int(a.size() - b.size())) > most)
        return most + 1;
    const size_t width = size_t(b.size()) + 1;
    std::array<std::vector<int>, 3> rows; // two back, one back, the present
    for (auto& row : rows)
        row.resize(width);
    for (size_t j = 0; j < width; ++j)
        rows[2][j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
        auto& row = rows[2];
        row[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const QChar left = a[i - 1];
            const QChar right = b[qsizetype(j) - 1];
            row[j] = std::min({rows[1][j] + 1, row[j - 1] + 1, rows[1][j - 1] + (left != right)});
            if (i > 1 && j > 1 && left == b[qsizetype(j) - 2] && a[i - 2] == right)
                row[j] = std::min(row[j], rows[0][j - 2] + 1);
        }
        if (*std::min_element(row.cbegin(), row.cend()) > most)
            return most + 1;
    }
    return rows[2].back();
}

} // namespace

QString nearestName(const QString& name, const QStringList& names)
{
    const QString wanted = name.toLower();
    int least = std::min<int>(farthest, std::max<int>(1, int(name.size()) / 3)) + 1;
    QString nearest;
    for (const QString& each : names) {
        const int steps = distance(wanted, each.toLower(), least - 1);
        if (steps < least) {
            least = steps;
            nearest = each;
        }
        if (least == 0)
            break;
    }
    return nearest;
}

} // namespace airgate
