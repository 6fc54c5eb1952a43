// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stoporder.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/workspace/workspace.h"

class QLineEdit;

namespace airgate {

class InlineMessage;

// Stops running work: says what happens, asks for the exact name and a reason; Enter means cancel
// until both are there.
class StopDialog : public TaskDialog {
    Q_OBJECT

public:
    StopDialog(Workspace& workspace, Standing standing, QWidget* parent);

    [[nodiscard]] QLineEdit* typedName() const { return m_typed; }
    [[nodiscard]] QLineEdit* reason() const { return m_reason; }

Q_SIGNALS:
    void stopped(const airgate::StopOrder& order);

protected:
    void submit() override;

private:
    void build();
    [[nodiscard]] QWidget* buildEffects() const;
    void review();

    Workspace& m_workspace;
    const Standing m_standing;
    const QString m_key;
    QLineEdit* m_typed;
    QLineEdit* m_reason;
    InlineMessage* m_message;
};

} // namespace airgate
