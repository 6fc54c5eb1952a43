// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quotaimportplan.h"

#include "models/domain/moneyinput.h"
#include "models/domain/nearestname.h"

#include <algorithm>

namespace airgate {

namespace {

using Code = ImportFindingCode;
using Column = ImportColumn;

constexpr int mostReason = 500;
constexpr int mostReference = 64;
constexpr int farAbove = 10;
constexpr int mostSuggestions =
    200; // of different names: looking for one compares it with all users

// The words of the kind column: those of an export, and those people write.
struct KindCell {
    std::optional<EntryKind> kind;
    bool known = true;
    bool bySign = false; // a transfer or reversal
};

KindCell kindOf(const QString& cell)
{
    const QString word = cell.toLower();
    if (word.isEmpty())
        return {};
    const auto is = [&](std::initializer_list<QStringView> words) {
        return std::find(words.begin(), words.end(), QStringView(word)) != words.end();
    };
    if (is({u"allocation", u"allocate", u"划拨", u"追加", u"+"}))
        return {EntryKind::Allocation};
    if (is({u"deduction", u"deduct", u"扣减", u"扣除", u"-"}))
        return {EntryKind::Deduction};
    if (is({u"transfer", u"reversal", u"调拨", u"冲正"}))
        return {std::nullopt, true, true};
    return {std::nullopt, false, false};
}

Code amountProblem(ErrorCode code)
{
    if (code == ErrorCode::AmountTooPrecise)
        return Code::TooPrecise;
    return code == ErrorCode::AmountTooLarge ? Code::TooLarge : Code::NotAnAmount;
}

// Walks down the rows with the balances as they would be.
class Planner {
public:
    explicit Planner(const ImportFacts& facts)
        : m_facts(facts)
        , m_pool(facts.pool)
    {
        for (int i = 0; i < facts.users.size(); ++i) {
            const ImportUser& user = facts.users.at(i);
            m_byId.insert(user.cloudUserId, i);
            // A name may have been given to a new user after the old one was deleted.
            const int known = m_byName.value(user.userName, -1);
            if (known < 0 || facts.users.at(known).status == SubAccountStatus::NotSynced)
                m_byName.insert(user.userName, i);
            m_quotas.append(user.quota);
            m_names.append(user.userName);
        }
    }

    PlannedRow plan(const ImportLine& line)
    {
        PlannedRow row;
        row.line = line;
        m_row = &row;
        const int user = findUser();
        readAmount();
        checkTexts();
        if (user >= 0) {
            const ImportUser& known = m_facts.users.at(user);
            row.subAccount = known.id;
            row.spent = known.spent;
            row.before = m_quotas.at(user);
            warn(known);
        }
        if (!line.excluded)
            checkRepetition();
        if (user >= 0 && !line.excluded && !hasError())
            decideRow(user);
        row.verdict = verdictOf(row);
        if (row.isWritten())
            remember(user);
        return row;
    }

private:
    const QString& cell(Column column) const { return m_row->line.cell(column); }
    void find(Code code, Column column, const QString& detail = {})
    {
        m_row->findings.append({code, column, detail});
    }
    bool hasError() const
    {
        return std::any_of(m_row->findings.cbegin(), m_row->findings.cend(),
                           [](const ImportFinding& finding) { return !isWarning(finding.code); });
    }

    ImportVerdict verdictOf(const PlannedRow& row) const
    {
        if (row.line.excluded)
            return ImportVerdict::Excluded;
        if (hasError())
            return ImportVerdict::Error;
        return row.findings.isEmpty() ? ImportVerdict::Valid : ImportVerdict::Warning;
    }

    int findUser()
    {
        const QString id = cell(Column::Id);
        const QString name = cell(Column::UserName);
        if (!id.isEmpty() && m_byId.contains(id)) {
            const int user = m_byId.value(id);
            if (!name.isEmpty() && name != m_names.at(user))
                find(Code::IdOfAnother, Column::UserName, m_names.at(user));
            return user;
        }
        if (id.isEmpty() && name.isEmpty()) {
            find(Code::NoUser, Column::UserName);
            return -1;
        }
        if (id.isEmpty() && m_byName.contains(name))
            return m_byName.value(name);
        find(Code::UnknownUser, id.isEmpty() ? Column::UserName : Column::Id, suggestion(name));
        return -1;
    }

    QString suggestion(const QString& name)
    {
        if (name.isEmpty() ||
            (!m_suggestions.contains(name) && m_suggestions.size() >= mostSuggestions))
            return {};
        if (!m_suggestions.contains(name))
            m_suggestions.insert(name, nearestName(name, m_names));
        return m_suggestions.value(name);
    }

    void readAmount()
    {
        const KindCell kind = kindOf(cell(Column::Kind));
        if (!kind.known)
            find(Code::UnknownKind, Column::Kind);
        if (cell(Column::Amount).isEmpty())
            return find(Code::NoAmount, Column::Amount);
        const auto amount = signedMoneyFromInput(cell(Column::Amount));
        if (!amount)
            return find(amountProblem(amount.error().code), Column::Amount);
        if (amount->isZero())
            return find(Code::ZeroAmount, Column::Amount);
        const EntryKind bySign =
            amount->isNegative() ? EntryKind::Deduction : EntryKind::Allocation;
        m_row->kind = kind.kind.value_or(bySign);
        m_row->amount = *amount;
        if (m_row->kind == EntryKind::Allocation && amount->isNegative())
            return find(Code::SignAgainstKind, Column::Amount);
        if (m_row->kind == EntryKind::Deduction && !amount->isNegative())
            m_row->amount = amount->negated().value(); // never the least of all amounts
        if (kind.bySign)
            find(Code::KindBySign, Column::Kind);
    }

    void checkTexts()
    {
        if (cell(Column::Reason).isEmpty())
            find(Code::NoReason, Column::Reason);
        else if (cell(Column::Reason).size() > mostReason)
            find(Code::ReasonTooLong, Column::Reason);
        if (cell(Column::Reference).size() > mostReference)
            find(Code::ReferenceTooLong, Column::Reference);
    }

    void warn(const ImportUser& user)
    {
        if (user.status == SubAccountStatus::NotSynced)
            find(Code::NotSynced, Column::UserName);
        else if (user.status != SubAccountStatus::Enabled)
            find(Code::Stopped, Column::UserName);
        if (!user.usual || !m_row->amount)
            return;
        const Int128 amount = m_row->amount->units();
        if ((amount < 0 ? -amount : amount) > Int128(user.usual->units()) * farAbove)
            find(Code::FarAboveUsual, Column::Amount, user.usual->toDecimal());
    }

    // The row's content as one text; equal rows have equal ones.
    QString content() const
    {
        const QChar end(u'\x1F');
        return QString::number(m_row->subAccount.value()) + end +
               QString::number(m_row->amount ? m_row->amount->units() : 0) + end +
               cell(Column::Reason) + end + cell(Column::Reference);
    }

    void checkRepetition()
    {
        if (m_row->subAccount.isValid() && m_row->amount) {
            if (const int same = m_contents.value(content()); same > 0)
                return find(Code::DuplicateRow, Column::UserName, QString::number(same));
        }
        const QString reference = cell(Column::Reference);
        if (reference.isEmpty())
            return;
        if (const int other = m_references.value(reference); other > 0)
            find(Code::ReferenceInFile, Column::Reference, QString::number(other));
        else if (const auto used = m_facts.usedReferences.constFind(reference);
                 used != m_facts.usedReferences.constEnd())
            find(Code::ReferenceInLedger, Column::Reference, QString::number(used->value()));
    }

    void decideRow(int user)
    {
        const ImportUser& known = m_facts.users.at(user);
        QuotaChange change;
        change.kind = m_row->kind;
        change.account = m_facts.account;
        change.subAccount = known.id;
        change.amount =
            m_row->amount->isNegative() ? m_row->amount->negated().value() : *m_row->amount;
        QuotaPosition position;
        position.quota = m_quotas.at(user);
        position.spent = known.spent.value_or(Money());
        position.pool = m_pool;
        position.poolLimit = m_facts.poolLimit;
        const auto postings = decide(change, position);
        if (!postings)
            return refuse(postings.error());
        for (const Posting& posting : *postings) {
            if (posting.subAccount.isValid())
                m_row->after = posting.balanceAfter;
            else
                m_poolAfter = posting.balanceAfter;
        }
    }

    void refuse(const Error& error)
    {
        if (error.code == ErrorCode::Underflow)
            find(Code::Underflow, Column::Amount, error.detail);
        else if (error.code == ErrorCode::BelowSpent)
            find(Code::BelowSpent, Column::Amount, error.detail);
        else if (error.code == ErrorCode::PoolLimitExceeded)
            find(Code::PoolLimit, Column::Amount, error.detail);
        else
            find(Code::TooLarge, Column::Amount);
    }

    void remember(int user)
    {
        m_quotas[user] = *m_row->after;
        m_pool = m_poolAfter;
        m_contents.insert(content(), m_row->line.row);
        if (!cell(Column::Reference).isEmpty())
            m_references.insert(cell(Column::Reference), m_row->line.row);
    }

    const ImportFacts& m_facts;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_byName;
    QStringList m_names;
    QList<Money> m_quotas;
    Money m_pool;
    Money m_poolAfter;
    QHash<QString, int> m_contents; // of the rows that are written: their row number
    QHash<QString, int> m_references;
    QHash<QString, QString> m_suggestions;
    PlannedRow* m_row = nullptr;
};

void count(ImportTotals& totals, const PlannedRow& row)
{
    ++totals.rows;
    totals.valid += row.verdict == ImportVerdict::Valid;
    totals.warnings += row.verdict == ImportVerdict::Warning;
    totals.errors += row.verdict == ImportVerdict::Error;
    totals.excluded += row.verdict == ImportVerdict::Excluded;
    if (row.isWritten())
        (row.amount->isNegative() ? totals.deducted : totals.allocated) += ExactAmount(*row.amount);
}

} // namespace

ImportPlan planImport(const ImportSheet& sheet, const ImportFacts& facts)
{
    ImportPlan plan{facts.account, sheet.name, sheet.sha256, {}, {}};
    plan.rows.reserve(sheet.lines.size());
    Planner planner(facts);
    for (const ImportLine& line : sheet.lines) {
        plan.rows.append(planner.plan(line));
        count(plan.totals, plan.rows.last());
    }
    return plan;
}

} // namespace airgate
