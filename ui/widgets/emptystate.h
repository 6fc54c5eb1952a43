// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace airgate {

// What stands in place of content: an icon, one sentence and its reason, one or two actions.
// Loading is SkeletonRows' part.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    // icon: Lucide name.
    EmptyState(QString icon, const QString& title, const QString& sentence, Tone tone = Tone::Plain,
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    // hint: a shortcut shown on the button, may be empty.
    void addButton(const QString& text, bool isPrimary, std::function<void()> onTriggered,
                   const QString& hint = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateLook();

    QString m_iconName;
    Tone m_tone;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace airgate
