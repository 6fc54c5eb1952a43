// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stoporder.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/workspace/workspace.h"

class QLineEdit;
class QVBoxLayout;

namespace airgate {

class InlineMessage;

// Puts back what a stop turned off and nothing else; shows it switch by switch before.
class RestoreDialog : public TaskDialog {
    Q_OBJECT

public:
    // reason: a suggestion, may be empty.
    RestoreDialog(Workspace& workspace, Standing standing, const QString& reason, QWidget* parent);

    [[nodiscard]] QLineEdit* reason() const { return m_reason; }
    [[nodiscard]] bool isSettled() const { return m_isRead; }

Q_SIGNALS:
    void restored(const airgate::StopOrder& order);

protected:
    void submit() override;

private:
    void build();
    void readOrder();
    void showOrder(const std::optional<StopOrder>& order);
    void review();

    Workspace& m_workspace;
    const Standing m_standing;
    const QString m_key;
    QVBoxLayout* m_lines = nullptr;
    QLineEdit* m_reason;
    InlineMessage* m_message;
    bool m_isRead = false;
};

} // namespace airgate
