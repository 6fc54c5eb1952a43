// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QLabel>

namespace airgate {

// A label in one of the text styles and inks; it follows theme and text size.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Ink { Strong, Normal, Weak };

    explicit TextLabel(const QString& text = {}, TextStyle style = TextStyle::Body,
                       Ink ink = Ink::Strong, QWidget* parent = nullptr);

    // A meaning instead of an ink; Tone::Plain goes back to it.
    void setTone(Tone tone);
    // Equal widths for figures that stand under one another.
    void setTabular(bool isTabular);
    // One line that gives way to what is beside it: cut off with an ellipsis, whole in the tool
    // tip.
    void setElided(bool isElided);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateLook();

    TextStyle m_style;
    Ink m_ink;
    Tone m_tone = Tone::Plain;
    bool m_isTabular = false;
    bool m_isElided = false;
    bool m_isUpdating = false;
};

} // namespace airgate
