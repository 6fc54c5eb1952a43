// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QWidget>

namespace airgate {

// A figure with its caption above and an optional note at the right, as heads a pane or a card.
class FigureLabel : public QWidget {
    Q_OBJECT

public:
    explicit FigureLabel(const QString& caption, TextStyle style = TextStyle::FigureLarge,
                         QWidget* parent = nullptr);

    // text: already formatted. Plain is the text colour; a negative amount is Crit.
    void setFigure(const QString& text, Tone tone = Tone::Plain);
    // icon: Lucide name, may be empty.
    void setNote(const QString& text, Tone tone = Tone::Plain, const QString& icon = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void textChanged();

    QString m_caption;
    QString m_figure;
    QString m_note;
    QString m_noteIcon;
    TextStyle m_style;
    Tone m_tone = Tone::Plain;
    Tone m_noteTone = Tone::Plain;
};

} // namespace airgate
