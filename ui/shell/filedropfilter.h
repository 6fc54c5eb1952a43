// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace airgate {

// Lets a widget take one CSV or Excel file that is dropped anywhere on it.
class FileDropFilter : public QObject {
    Q_OBJECT

public:
    explicit FileDropFilter(QWidget* target);

Q_SIGNALS:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace airgate
