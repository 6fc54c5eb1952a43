// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/workspace/workspace.h"

class QCheckBox;
class QLineEdit;

namespace airgate {

class InlineMessage;
class TextLabel;

// Undoes one entry by another: shows the entry, its mirror and the balance it leaves, asks for a reason.
class ReversalDialog : public TaskDialog {
    Q_OBJECT

public:
    ReversalDialog(Workspace& workspace, const LedgerLine& line, QWidget* parent);

    [[nodiscard]] QLineEdit* reason() const { return m_reason; }
    [[nodiscard]] QLineEdit* reference() const { return m_reference; }
    // False while it reads what the reversal would come to.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    // Shown where the reversal takes the quota below what is spent.
    [[nodiscard]] QCheckBox* consent() const { return m_consent; }

Q_SIGNALS:
    void written(const airgate::QuotaOutcome& outcome, airgate::SubAccountId subAccount);

protected:
    void submit() override;

private:
    void build();
    [[nodiscard]] QWidget* buildPair();
    void readPreview();
    void take(const EntryPreview& preview);
    void review();

    Workspace& m_workspace;
    const LedgerLine m_line;
    const QString m_key;
    std::optional<EntryPreview> m_preview;
    bool m_isSettled = false;
    TextLabel* m_after;
    QLineEdit* m_reason;
    QLineEdit* m_reference;
    QCheckBox* m_consent;
    InlineMessage* m_message;
};

} // namespace airgate
