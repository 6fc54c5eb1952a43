// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filequestions.h"

#include <QFileDialog>
#include <QFileInfo>

namespace airgate {

namespace {

QFileDialog* question(QWidget* parent, const QString& title, const QStringList& filters,
                      PathTaker take)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    return dialog;
}

} // namespace

void askForFile(QWidget* parent, const QString& title, const QStringList& filters, PathTaker take)
{
    QFileDialog* dialog = question(parent, title, filters, std::move(take));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askForNewFile(QWidget* parent, const QString& title, const QString& name,
                   const QStringList& filters, PathTaker take)
{
    QFileDialog* dialog = question(parent, title, filters, std::move(take));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    dialog->open();
}

} // namespace airgate
