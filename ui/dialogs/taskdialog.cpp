// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/taskdialog.h"

#include "ui/theme/properties.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace airgate {

TaskDialog::TaskDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_note(new TextLabel({}, TextStyle::Small, TextLabel::Ink::Normal))
    , m_strip(new QHBoxLayout)
    , m_buttons(new QDialogButtonBox)
    , m_primary(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    m_primary->setProperty(property::primary, true);
    m_primary->setProperty(property::hint, tr("Ctrl ↵"));
    m_cancel->setProperty(property::hint, tr("Esc"));
    auto* strip = new Surface(Surface::Ground::Bar, Qt::TopEdge);
    strip->setLayout(m_strip);
    m_strip->setContentsMargins(20, 11, 20, 11);
    m_strip->addWidget(m_note, 1);
    m_strip->addWidget(m_buttons);
    m_body->setContentsMargins(20, 18, 20, 18);
    m_body->setSpacing(10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_body, 1);
    column->addWidget(strip);
    connect(m_primary, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, m_primary, &QPushButton::click);
    }
}

void TaskDialog::setPrimaryText(const QString& text)
{
    m_primary->setText(text);
    m_primary->setAccessibleName(text);
}

void TaskDialog::setPrimaryEnabled(bool isEnabled)
{
    m_isReady = isEnabled;
    m_primary->setEnabled(m_isReady && !m_isBusy);
}

void TaskDialog::setNote(const QString& note)
{
    m_note->setText(note);
}

void TaskDialog::addButton(QPushButton* button)
{
    button->setAutoDefault(false);
    m_strip->insertWidget(m_strip->count() - 1, button);
}

void TaskDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_primary->setEnabled(m_isReady && !m_isBusy);
    m_cancel->setEnabled(!m_isBusy);
}

bool TaskDialog::event(QEvent* event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        // The least size knows nothing of wrapped lines.
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalMinimumSize().height();
        if (height() < needed)
            resize(width(), needed);
    }
    return isDone;
}

void TaskDialog::reject()
{
    // What is under way cannot be called back: its result is shown here.
    if (!m_isBusy)
        QDialog::reject();
}

} // namespace airgate
