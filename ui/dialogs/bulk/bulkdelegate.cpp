// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/bulkdelegate.h"

#include "ui/dialogs/bulk/bulkmodel.h"
#include "ui/dialogs/bulk/bulkwords.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chippainter.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace airgate {

namespace {

constexpr int iconSide = 16;
constexpr int editorMargin = 3; // between the field and the row's edges
constexpr int gap = 4;

const PlannedRow& rowOf(const QModelIndex& index)
{
    QModelIndex source = index;
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(source.model()))
        source = proxy->mapToSource(source);
    return static_cast<const BulkModel*>(source.model())->row(source.row());
}

Tone toneOf(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::Valid:
        return Tone::Ok;
    case ImportVerdict::Warning:
        return Tone::Warn;
    case ImportVerdict::Error:
        return Tone::Crit;
    case ImportVerdict::Excluded:
        return Tone::Off;
    }
    Q_UNREACHABLE();
}

QString iconOf(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::Valid:
        return QStringLiteral("circle-check");
    case ImportVerdict::Warning:
        return QStringLiteral("triangle-alert");
    case ImportVerdict::Error:
        return QStringLiteral("circle-x");
    case ImportVerdict::Excluded:
        return QStringLiteral("minus");
    }
    Q_UNREACHABLE();
}

std::optional<ChipLook> kindChip(const PlannedRow& row)
{
    if (!row.amount)
        return {};
    const bool isAllocation = row.kind == EntryKind::Allocation;
    return ChipLook{entryKindText(row.kind),
                    isAllocation ? QStringLiteral("plus") : QStringLiteral("minus"),
                    isAllocation ? Tone::Info : Tone::Off};
}

bool hasFinding(const PlannedRow& row, int column)
{
    return std::any_of(row.findings.cbegin(), row.findings.cend(), [&](const auto& finding) {
        return !isWarning(finding.code) && BulkModel::columnOf(finding.column) == column;
    });
}

} // namespace

int BulkDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PlannedRow& row = rowOf(index);
    if (index.column() == BulkModel::State)
        return iconSide + 2 * padding;
    if (const auto chip = kindChip(row); chip && index.column() == BulkModel::Kind)
        return int(chipSize(*chip, option.font).width()) + 2 * padding;
    if (index.column() == BulkModel::Amount)
        return NumberDelegate::contentWidth(option, index);
    const int text = TableDelegate::contentWidth(option, index);
    const auto suggestion = suggestionFor(row);
    if (index.column() != BulkModel::ResultText || !suggestion)
        return text;
    return text + gap + QFontMetrics(strongFont(option.font)).horizontalAdvance(suggestion->words);
}

QRect BulkDelegate::linkRect(const QRect& cell, const QFont& font, const QModelIndex& index)
{
    const auto suggestion =
        index.column() == BulkModel::ResultText ? suggestionFor(rowOf(index)) : std::nullopt;
    if (!suggestion)
        return {};
    const QRect inner = cell.adjusted(padding, 0, -padding, -1);
    const int text = QFontMetrics(font).horizontalAdvance(bulkResultText(rowOf(index))) + gap;
    const int link = QFontMetrics(strongFont(font)).horizontalAdvance(suggestion->words);
    // The link is what can be acted on: where the room is short it keeps its place.
    const int left = std::max(0, std::min(text, inner.width() - link));
    return {inner.left() + left, inner.top(), std::min(link, inner.width()), inner.height()};
}

void BulkDelegate::paintContent(QPainter* painter, const Cell& cell, const QModelIndex& index) const
{
    const PlannedRow& row = rowOf(index);
    const auto chip = kindChip(row);
    if (index.column() == BulkModel::State) {
        QRectF icon(0, 0, iconSide, iconSide);
        icon.moveCenter(QRectF(cell.rect).center());
        paintSvgIcon(painter, icon, iconOf(row.verdict),
                     cell.colors.tone(toneOf(row.verdict)).text);
    } else if (index.column() == BulkModel::Kind && chip) {
        drawChip(painter, cell.rect, *chip, cell.font, cell.colors);
    } else if (index.column() == BulkModel::ResultText) {
        paintResult(painter, cell, index);
    } else if (index.column() == BulkModel::Amount) {
        NumberDelegate::paintContent(painter, cell, index);
    } else {
        if (index.column() == BulkModel::Reference)
            painter->setFont(monoFont(cell.font));
        TableDelegate::paintContent(painter, cell, index);
    }
}

void BulkDelegate::paintResult(QPainter* painter, const Cell& cell, const QModelIndex& index) const
{
    const PlannedRow& row = rowOf(index);
    const bool isFine = row.findings.isEmpty() || row.verdict == ImportVerdict::Excluded;
    painter->setPen(isFine ? cell.colors.text2 : cell.colors.tone(toneOf(row.verdict)).text);
    const QRect link = linkRect(cell.rect.adjusted(-padding, 0, padding, 1), cell.font, index);
    QRect text = cell.rect;
    if (!link.isEmpty())
        text.setRight(link.left() - gap);
    const QFontMetrics metrics(cell.font);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(bulkResultText(row), Qt::ElideRight, text.width()));
    if (link.isEmpty())
        return;
    painter->setFont(strongFont(cell.font));
    painter->setPen(cell.colors.accent);
    painter->drawText(link, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      suggestionFor(row)->words);
}

QWidget* BulkDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    if (index.column() == BulkModel::Kind) {
        auto* kinds = new QComboBox(parent);
        kinds->addItem(tr("By sign"), QString());
        for (const EntryKind kind : {EntryKind::Allocation, EntryKind::Deduction})
            kinds->addItem(entryKindText(kind), entryKindText(kind));
        return kinds;
    }
    auto* field = new QLineEdit(parent);
    field->setProperty(property::invalid, hasFinding(rowOf(index), index.column()));
    field->setFont(index.column() == BulkModel::Reference ? monoFont(option.font) : option.font);
    return field;
}

void BulkDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* kinds = qobject_cast<QComboBox*>(editor)) {
        // What the file says in other words is meant all the same.
        const int known = text.isEmpty() ? 0 : kinds->findText(index.data().toString());
        kinds->setCurrentIndex(std::max(0, known));
    } else if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        field->setText(text);
    }
}

void BulkDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    if (const auto* kinds = qobject_cast<QComboBox*>(editor)) {
        const bool isSame = kinds->currentData().toString().isEmpty()
                                ? index.data(Qt::EditRole).toString().isEmpty()
                                : kinds->currentText() == index.data().toString();
        if (!isSame)
            model->setData(index, kinds->currentData());
    } else if (const auto* field = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, field->text());
    }
}

void BulkDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(1, editorMargin, -1, -editorMargin));
}

} // namespace airgate
