// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/entrypane.h"

#include "models/tables/displaytext.h"
#include "models/tables/moneytext.h"
#include "ui/async/whenDone.h"
#include "ui/pages/ledger/chaincard.h"
#include "ui/pages/ledger/entrykinddelegate.h"
#include "ui/pages/ledger/relatedcard.h"
#include "ui/theme/properties.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int leastWidth = 240;
constexpr int mostWidth = 420;
constexpr int margin = 14;

// The number of each line the entry may have.
QList<LedgerLineKey> lineKeysOf(LedgerEntryId entry)
{
    QList<LedgerLineKey> keys;
    for (qint64 position = 1; position < ledgerLinesPerEntry; ++position)
        keys.append(entry.value() * ledgerLinesPerEntry + position);
    return keys;
}

QString sourceText(PrincipalKind kind)
{
    switch (kind) {
    case PrincipalKind::Operator:
        return EntryPane::tr("Operator");
    case PrincipalKind::ApiKey:
        return EntryPane::tr("API key");
    case PrincipalKind::System:
        return EntryPane::tr("AirGate itself");
    }
    Q_UNREACHABLE();
}

// An entry and its neighbours, as far as there are any.
QCoro::Task<Result<QList<LedgerEntry>>> entriesAround(QuotaService* quota, LedgerEntryId id)
{
    QList<LedgerEntry> entries;
    for (qint64 number = std::max<qint64>(1, id.value() - 1); number <= id.value() + 1; ++number) {
        auto task = quota->entry(LedgerEntryId(number));
        auto entry = co_await task;
        if (entry)
            entries.append(*entry);
        else if (!entry.failedWith(ErrorCode::NotFound))
            co_return entry.error();
    }
    co_return entries;
}

TextLabel* caption(const QString& text)
{
    return new TextLabel(text, TextStyle::SmallStrong);
}

} // namespace

EntryPane::EntryPane(const PageContext& context, QWidget* parent)
    : Surface(Ground::Base, Qt::LeftEdge, parent)
    , m_workspace(context.workspace)
    , m_title(new TextLabel({}, TextStyle::Section))
    , m_kind(new Chip)
    , m_stack(new QStackedWidget)
    , m_amount(new TextLabel({}, TextStyle::FigureMedium))
    , m_user(new TextLabel({}, TextStyle::Small, TextLabel::Ink::Normal))
    , m_before(new TextLabel)
    , m_after(new TextLabel({}, TextStyle::BodyStrong))
    , m_related(new RelatedCard)
    , m_chain(new ChainCard)
    , m_buttons(buildButtons(context.actions))
{
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    m_stack->addWidget(buildBody());
    m_stack->addWidget(new EmptyState(QStringLiteral("receipt-text"), tr("No entry selected"),
                                      tr("Select an entry to see its details.")));
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
    column->addWidget(m_buttons);
    connect(m_related, &RelatedCard::entryWanted, this, &EntryPane::entryWanted);
    setLine({});
}

QWidget* EntryPane::buildHeader()
{
    auto* header = new Surface(Ground::Bar, Qt::BottomEdge);
    header->setMinimumHeight(40);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_kind);
    return header;
}

QWidget* EntryPane::buildBody()
{
    auto* change = new QFrame;
    change->setProperty(property::card, true);
    change->setFrameShape(QFrame::StyledPanel);
    auto* sides = new QGridLayout(change);
    sides->setContentsMargins(10, 8, 10, 8);
    sides->addWidget(new TextLabel(tr("Before"), TextStyle::Small, TextLabel::Ink::Normal), 0, 0);
    sides->addWidget(new TextLabel(QStringLiteral("→"), TextStyle::Body, TextLabel::Ink::Normal), 0,
                     1, 2, 1, Qt::AlignCenter);
    sides->addWidget(new TextLabel(tr("After"), TextStyle::Small, TextLabel::Ink::Normal), 0, 2,
                     Qt::AlignRight);
    sides->addWidget(m_before, 1, 0);
    sides->addWidget(m_after, 1, 2, Qt::AlignRight);
    for (TextLabel* figure : {m_amount, m_before, m_after})
        figure->setTabular(true);
    auto* details = new QFormLayout;
    details->setVerticalSpacing(4);
    m_time = addDetail(details, tr("Time"));
    m_author = addDetail(details, tr("Operator"));
    m_reason = addDetail(details, tr("Reason"));
    m_reference = addDetail(details, tr("Reference no."));
    m_source = addDetail(details, tr("Source"));
    m_reason->setWordWrap(true);
    auto* promise = new TextLabel(
        tr("The ledger is append-only. Use a reversal to correct an entry."), TextStyle::Small,
        TextLabel::Ink::Normal);
    promise->setWordWrap(true);
    auto* body = new Surface(Ground::Base);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 12, margin, margin);
    column->setSpacing(6);
    column->addWidget(m_amount);
    column->addWidget(m_user);
    column->addSpacing(4);
    column->addWidget(change);
    column->addSpacing(6);
    column->addWidget(caption(tr("Details")));
    column->addLayout(details);
    column->addSpacing(6);
    auto* related = caption(tr("Related"));
    m_related->hide();
    column->addWidget(related);
    column->addWidget(m_related);
    column->addSpacing(6);
    column->addWidget(caption(tr("Hash chain")));
    column->addWidget(m_chain);
    column->addWidget(promise);
    column->addStretch();
    m_relatedCaption = related;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    return area;
}

QWidget* EntryPane::buildButtons(const WindowActions& actions)
{
    auto* strip = new Surface(Ground::Bar, Qt::TopEdge);
    auto* reverse = new ActionButton(actions.reverse);
    reverse->setShowsShortcut(false);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(margin, 9, margin, 9);
    row->addWidget(reverse);
    row->addStretch();
    return strip;
}

TextLabel* EntryPane::addDetail(QFormLayout* form, const QString& caption)
{
    auto* value = new TextLabel;
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(caption);
    form->addRow(new TextLabel(caption, TextStyle::Body, TextLabel::Ink::Normal), value);
    return value;
}

void EntryPane::setLine(const std::optional<LedgerLine>& line)
{
    if (line && line == m_line)
        return;
    const bool isOther = !line || !m_line || line->key != m_line->key;
    m_line = line;
    ++m_serial;
    m_reads = 0;
    m_stack->setCurrentIndex(line ? 0 : 1);
    m_kind->setVisible(line.has_value());
    m_title->setText(line ? tr("Entry #%1").arg(line->entry.value()) : tr("Entry"));
    if (!line)
        return;
    m_kind->setLook(entryKindChip(line->kind));
    m_amount->setText((line->amount.isNegative() ? QString() : QStringLiteral("+")) +
                      yuanText(line->amount));
    m_amount->setTone(line->amount.isNegative() ? Tone::Crit : Tone::Plain);
    m_user->setText(line->userName);
    m_user->setToolTip(line->displayName);
    const Result<Money> before = line->balanceAfter.minus(line->amount);
    m_before->setText(amountText(before ? std::optional(*before) : std::nullopt));
    m_after->setText(amountText(line->balanceAfter));
    m_time->setText(fullTimeText(line->at));
    m_author->setText(line->operatorName);
    m_reason->setText(line->reason);
    m_reference->setText(line->reference.isEmpty() ? unknownText() : line->reference);
    if (isOther) {
        m_source->setText(unknownText());
        m_chain->setEntries({}, {});
        showRelated({});
    }
    readEntry();
    readRelated();
}

void EntryPane::readEntry()
{
    ++m_reads;
    whenDone(entriesAround(&m_workspace.services().quota, m_line->entry), this,
             [this, serial = m_serial](const Result<QList<LedgerEntry>>& entries) {
                 if (serial != m_serial)
                     return;
                 --m_reads;
                 if (!entries)
                     return;
                 m_chain->setEntries(*entries, m_line->entry);
                 for (const LedgerEntry& entry : *entries) {
                     if (entry.id == m_line->entry)
                         m_source->setText(sourceText(entry.author.kind));
                 }
             });
}

void EntryPane::readRelated()
{
    QList<LedgerLineKey> keys;
    if (m_line->reverses.isValid())
        keys += lineKeysOf(m_line->reverses);
    if (m_line->reversedBy.isValid())
        keys += lineKeysOf(m_line->reversedBy);
    keys += lineKeysOf(m_line->entry);
    ++m_reads;
    whenDone(m_workspace.services().quota.linesOf(keys), this,
             [this, serial = m_serial](Result<QList<LedgerLine>> lines) {
                 if (serial != m_serial)
                     return;
                 --m_reads;
                 if (!lines)
                     return;
                 lines->removeIf([this](const LedgerLine& line) { return line.key == m_line->key; });
                 showRelated(*lines);
             });
}

void EntryPane::showRelated(const QList<LedgerLine>& lines)
{
    m_relatedCaption->setVisible(!lines.isEmpty());
    m_related->setLines(lines, m_workspace.now());
}

} // namespace airgate
