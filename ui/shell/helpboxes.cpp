// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpboxes.h"

#include "ui/shell/windowactions.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(HelpBoxes)
};

QMessageBox* openBox(QWidget* window, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->open();
    return box;
}

} // namespace

void showShortcutList(QWidget* window, const WindowActions& actions)
{
    QString rows;
    for (const QAction* action : actions.findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty())
            rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                        .arg(action->iconText().toHtmlEscaped(),
                             action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
    }
    openBox(window, Words::tr("Keyboard shortcuts"), QStringLiteral("<table>%1</table>").arg(rows));
}

void showAboutBox(QWidget* window)
{
    const QString version = QCoreApplication::applicationVersion();
    openBox(window, Words::tr("About AirGate"),
            Words::tr("<b>AirGate %1</b><br>Prepaid quotas for Volcengine "
                      "sub-accounts.<br><br>Licensed under the "
                      "GNU General Public License, version 3 or later.<br>Icons: Lucide (ISC and "
                      "MIT licences).<br>"
                      "Built with Qt %2.")
                .arg(version, QString::fromLatin1(qVersion())));
}

} // namespace airgate
