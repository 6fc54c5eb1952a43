// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace airgate {

using PathTaker = std::function<void(const QString& path)>;

// Ask for a file without a loop of their own; `take` is called with what was chosen, if anything
// was, while parent lives.
void askForFile(QWidget* parent, const QString& title, const QStringList& filters, PathTaker take);
// name is the one that is proposed; its suffix is added to one without.
void askForNewFile(QWidget* parent, const QString& title, const QString& name,
                   const QStringList& filters, PathTaker take);

} // namespace airgate
