// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QCoreApplication;

namespace airgate {

// The language of the whole application, Qt's own buttons included. One lives in main(), before any
// window; windows are made anew after a change. The texts are in :/i18n, brought by the program.
class Language {
public:
    explicit Language(QCoreApplication& app);

    // "zh_CN" or "en"; anything else is what the system speaks: Chinese (also where
    // it does not say) or English.
    void apply(const QString& name);
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    QCoreApplication& m_app;
    QTranslator m_own;
    QTranslator m_qt;
    QString m_name;
};

} // namespace airgate
