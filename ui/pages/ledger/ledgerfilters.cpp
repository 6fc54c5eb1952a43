// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledgerfilters.h"

#include "ui/pages/ledger/amountbox.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/pages/ledger/periodbox.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace airgate {

namespace {

constexpr int allKinds = 100;

// The first item means all of them.
void offer(QComboBox& box, const QList<std::pair<QString, QVariant>>& items)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(&box);
    while (box.count() > 1)
        box.removeItem(1);
    for (const auto& [text, data] : items)
        box.addItem(text, data);
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
}

} // namespace

LedgerFilters::LedgerFilters(QWidget* parent)
    : QWidget(parent)
    , m_users(new QComboBox)
    , m_kinds(new SegmentedControl)
    , m_period(new PeriodBox)
    , m_operators(new QComboBox)
    , m_amounts(new AmountBox)
{
    m_users->addItem(tr("All sub-accounts"));
    m_users->setAccessibleName(tr("Sub-account filter"));
    m_operators->addItem(tr("Operator"));
    m_operators->setAccessibleName(tr("Operator filter"));
    m_kinds->addSegment(allKinds, tr("All"));
    for (const EntryKind kind :
         {EntryKind::Allocation, EntryKind::Deduction, EntryKind::Transfer, EntryKind::Reversal})
        m_kinds->addSegment(int(kind), entryKindText(kind));
    m_kinds->setAccessibleName(tr("Kind filter"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* control :
         {static_cast<QWidget*>(m_users), static_cast<QWidget*>(m_kinds),
          static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_operators),
          static_cast<QWidget*>(m_amounts)})
        row->addWidget(control);
    for (QComboBox* box : {m_users, m_operators}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerFilters::changed);
    }
    connect(m_kinds, &SegmentedControl::currentChanged, this, &LedgerFilters::changed);
    connect(m_period, &PeriodBox::changed, this, &LedgerFilters::changed);
    connect(m_amounts, &AmountBox::changed, this, &LedgerFilters::changed);
}

void LedgerFilters::setToday(QDate today)
{
    m_period->setToday(today);
}

void LedgerFilters::offerUsers(const QList<User>& users)
{
    QList<std::pair<QString, QVariant>> items;
    for (const User& user : users)
        items.append({user.name, user.id.value()});
    offer(*m_users, items);
}

void LedgerFilters::offerOperators(const QStringList& names)
{
    QList<std::pair<QString, QVariant>> items;
    for (const QString& name : names)
        items.append({name, name});
    offer(*m_operators, items);
}

void LedgerFilters::clear()
{
    m_users->setCurrentIndex(0);
    m_kinds->setCurrent(allKinds);
    m_period->setPeriod({}, {});
    m_operators->setCurrentIndex(0);
    m_amounts->clear();
}

LedgerQuery LedgerFilters::query(MainAccountId account, const QString& words) const
{
    LedgerQuery query;
    query.account = account;
    query.subAccount = SubAccountId(m_users->currentData().toLongLong());
    if (m_kinds->current() != allKinds)
        query.kinds = {EntryKind(m_kinds->current())};
    query.operatorName = m_operators->currentData().toString();
    if (m_period->first().isValid())
        query.from = shanghaiMidnight(m_period->first());
    if (m_period->last().isValid())
        query.until = shanghaiMidnight(m_period->last().addDays(1));
    query.least = m_amounts->least();
    query.most = m_amounts->most();
    query.text = words.trimmed();
    return query;
}

} // namespace airgate
