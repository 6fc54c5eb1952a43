// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace airgate {

namespace {

const QString chinese = QStringLiteral("zh_CN");
const QString english = QStringLiteral("en");

} // namespace

Language::Language(QCoreApplication& app)
    : m_app(app)
{
}

void Language::apply(const QString& name)
{
    m_app.removeTranslator(&m_own);
    m_app.removeTranslator(&m_qt);
    m_name = name;
    if (m_name != chinese && m_name != english) {
        // A system that does not say (the C locale) gets the language of most operators.
        const QLocale::Language system = QLocale::system().language();
        m_name = system == QLocale::Chinese || system == QLocale::C ? chinese : english;
    }
    QLocale::setDefault(QLocale(m_name));
    if (m_own.load(QStringLiteral(":/i18n/airgate_%1.qm").arg(m_name)))
        m_app.installTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(m_name),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_app.installTranslator(&m_qt);
}

} // namespace airgate
