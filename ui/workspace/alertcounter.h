// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace airgate {

class Workspace;

// How many alerts of the shown main account nobody has acknowledged; read again with everything
// else.
class AlertCounter : public QObject {
    Q_OBJECT

public:
    explicit AlertCounter(Workspace& workspace, QObject* parent = nullptr);

Q_SIGNALS:
    void counted(int unacknowledged);

private:
    void count();

    Workspace& m_workspace;
    int m_serial = 0; // of the latest reading
};

} // namespace airgate
