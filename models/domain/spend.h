// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/billperiod.h"
#include "models/domain/id.h"
#include "models/domain/money.h"
#include "models/domain/spendbyday.h"

#include <QHash>
#include <QList>
#include <QString>

namespace airgate {

// Which amount of a bill line counts as spend; a setting of the main account, kept with each snapshot.
enum class SpendMeasure { Payable, Discounted, Original };
// The two bills of the provider, and how a main account uses them (domain.md §4).
enum class BillSource { Detail, Split };
enum class BillSourceMode { Auto, Split, Detail };

[[nodiscard]] QString measureName(SpendMeasure measure);       // "payable", "discounted", "original"
[[nodiscard]] QString billSourceModeName(BillSourceMode mode); // "auto", "split", "detail"
[[nodiscard]] std::optional<SpendMeasure> measureFromName(QStringView name);
[[nodiscard]] std::optional<BillSourceMode> billSourceModeFromName(QStringView name);

// A 128-bit digest of all that tells one line from another: equal for the same line, however often it is read.
struct BillLineId {
    quint64 high = 0;
    quint64 low = 0;
    friend bool operator==(const BillLineId&, const BillLineId&) = default;
    friend size_t qHash(const BillLineId& id, size_t seed = 0) { return size_t(id.low) ^ seed; }
};

// One line of a bill, as much of it as attribution needs. Empty text where the bill says "-" or nothing.
struct BillLine {
    BillLineId id;        // distinct within one read of one source and period
    QDate day;            // Asia/Shanghai
    QString product;      // code, "ark_bd"
    QString project;      // project name; empty: account level
    QString instance;     // InstanceNo, an endpoint id for Ark
    QString splitItem;    // split bill only: "apikey-…" or "ep-…"
    QString creatorId;    // IAM user id of the creator tag, digits; empty without the tag
    ExactAmount amount;   // of the measure asked for; may be negative
};

enum class AttributionKind { ArkApiKey, Endpoint, Tag, Project };
[[nodiscard]] QString attributionKindName(AttributionKind kind);
[[nodiscard]] std::optional<AttributionKind> attributionKindFromName(QStringView name);

struct AttributionRule {
    AttributionKind kind;
    QString value;         // "apikey-…", "ep-…", IAM user id, project name
    SubAccountId owner;
    friend bool operator==(const AttributionRule&, const AttributionRule&) = default;
};

// Who owns a line: first match wins, Ark API key → endpoint → tag → project. Of two rules for the same
// value the first one holds. Empty and "-" match nothing (F8).
class AttributionRules {
public:
    AttributionRules() = default;
    explicit AttributionRules(const QList<AttributionRule>& rules);
    [[nodiscard]] std::optional<SubAccountId> ownerOf(const BillLine& line) const;

private:
    QHash<QString, SubAccountId> m_byKind[4];
};

// What one complete read of one main account and period says. Figures per day, exact.
struct PeriodSpend {
    BillPeriod period;
    SpendMeasure measure = SpendMeasure::Payable;
    QHash<SubAccountId, SpendByDay> attributed;
    SpendByDay unattributed;
    ExactAmount total;                        // Σ of all lines
    std::optional<ExactAmount> controlTotal;  // the overview bill's; nothing if it could not be had
    Instant readAt;                           // when the read began
    Instant horizon;                          // figures are complete up to here
    int lineCount = 0;
};

// A sub-account's money in one period, rounded once.
struct SpendFigure {
    SubAccountId subAccount;
    Money attributed;  // the whole period
    Money counted;     // from the opening date on: what quota is measured against
    friend bool operator==(const SpendFigure&, const SpendFigure&) = default;
};

// A stored complete read: what did we know, and when.
struct SpendSnapshot {
    SnapshotId id;
    MainAccountId account;
    BillPeriod period;
    SpendMeasure measure = SpendMeasure::Payable;
    BillSourceMode source = BillSourceMode::Auto;
    Money total;
    Money unattributed;                  // total − Σ attributed, so that rounding leaves no gap
    std::optional<Money> controlTotal;
    Instant readAt;
    Instant horizon;
    int lineCount = 0;
    bool settled = false;                // read after the period settled: not read again
    QList<SpendFigure> figures;
};

// Rounds a read into the figures that are kept. openingDates: days before it do not count for that
// sub-account; a sub-account without an opening date counts from the period's first day.
// AmountTooLarge when a total leaves Money's range.
[[nodiscard]] Result<SpendSnapshot> summarize(const PeriodSpend& spend,
                                              const QHash<SubAccountId, QDate>& openingDates);

} // namespace airgate
