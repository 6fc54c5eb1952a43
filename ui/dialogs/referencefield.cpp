// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/referencefield.h"

#include "ui/async/whenDone.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace airgate {

namespace {

constexpr int typingPause = 250; // ms
constexpr int longest = 64;

} // namespace

ReferenceField::ReferenceField(QuotaService& quota, QWidget* parent)
    : QLineEdit(parent)
    , m_quota(quota)
    , m_state(new TextLabel({}, TextStyle::Small))
{
    setMaxLength(longest);
    auto* inside = new QHBoxLayout(this);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->addStretch();
    inside->addWidget(m_state);
    m_later.setSingleShot(true);
    m_later.setInterval(typingPause);
    connect(&m_later, &QTimer::timeout, this, &ReferenceField::look);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_usedBy.reset();
        m_state->clear();
        m_later.start();
    });
}

void ReferenceField::look()
{
    const QString reference = text().trimmed();
    if (reference.isEmpty())
        return;
    ++m_reads;
    whenDone(m_quota.usedReference(reference), this,
             [this, reference](const Result<std::optional<LedgerEntry>>& used) {
                 --m_reads;
                 if (!used || reference != text().trimmed())
                     return;
                 m_usedBy = *used ? std::optional((*used)->id) : std::nullopt;
                 m_state->setTone(m_usedBy ? Tone::Warn : Tone::Ok);
                 m_state->setText(m_usedBy ? tr("! Used in #%1").arg(m_usedBy->value())
                                           : tr("✓ Not used yet"));
                 Q_EMIT checked();
             });
}

} // namespace airgate
