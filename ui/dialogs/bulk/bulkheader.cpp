// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/bulkheader.h"

#include "ui/dialogs/bulk/stepheader.h"
#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace airgate {

BulkHeader::BulkHeader(QWidget* parent)
    : Surface(Ground::Bar, Qt::BottomEdge, parent)
    , m_steps(new StepHeader({tr("Choose file"), tr("Check"), tr("Write to ledger")}))
    , m_name(new TextLabel)
    , m_facts(new TextLabel({}, TextStyle::Small, TextLabel::Ink::Normal))
    , m_change(new QPushButton(tr("Change file…")))
    , m_template(new QPushButton(svgIcon(QStringLiteral("download")), tr("Get template")))
{
    m_name->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 11, 20, 11);
    row->setSpacing(8);
    row->addWidget(m_steps);
    row->addStretch();
    row->addWidget(m_name);
    row->addSpacing(4);
    row->addWidget(m_facts);
    row->addSpacing(4);
    for (QPushButton* button : {m_change, m_template}) {
        button->setProperty(property::compact, true);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_change, &QPushButton::clicked, this, &BulkHeader::fileWanted);
    connect(m_template, &QPushButton::clicked, this, &BulkHeader::templateWanted);
}

void BulkHeader::setStep(int step, bool showsFile)
{
    m_steps->setCurrent(step);
    for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_facts),
                          static_cast<QWidget*>(m_change)})
        part->setVisible(showsFile);
}

void BulkHeader::setFile(const QString& name, const QString& facts)
{
    m_name->setText(name);
    m_facts->setText(facts);
}

} // namespace airgate
