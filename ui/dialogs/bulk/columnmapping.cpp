// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/columnmapping.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace airgate {

ColumnMapping::ColumnMapping(QWidget* parent)
    : QWidget(parent)
{
    const QString titles[importColumnCount] = {
        tr("ID"), tr("User name"), tr("Kind"), tr("Amount (¥)"), tr("Reason"), tr("Reference no.")};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < importColumnCount; ++i) {
        m_fields[size_t(i)] = new QComboBox;
        m_fields[size_t(i)]->setAccessibleName(titles[i]);
        grid->addWidget(new TextLabel(titles[i], TextStyle::Small, TextLabel::Ink::Normal), 0, i);
        grid->addWidget(m_fields[size_t(i)], 1, i);
        grid->setColumnStretch(i, 1);
        connect(m_fields[size_t(i)], &QComboBox::currentIndexChanged, this,
                &ColumnMapping::changed);
    }
}

void ColumnMapping::setTable(const QStringList& header, const ImportMapping& found)
{
    for (int i = 0; i < importColumnCount; ++i) {
        QComboBox* field = m_fields[size_t(i)];
        const QSignalBlocker quiet(field);
        field->clear();
        field->addItem(tr("(none)"));
        field->addItems(header);
        field->setCurrentIndex(found.of(ImportColumn(i)) + 1);
    }
    Q_EMIT changed();
}

ImportMapping ColumnMapping::mapping() const
{
    ImportMapping mapping;
    for (size_t i = 0; i < size_t(importColumnCount); ++i)
        mapping.columns[i] = m_fields[i]->currentIndex() - 1;
    return mapping;
}

} // namespace airgate
