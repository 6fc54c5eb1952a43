// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/taskdialog.h"
#include "ui/workspace/workspace.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace airgate {

class InlineMessage;

// Connects a main account: the key is tried at the provider, the account it belongs to is shown,
// and only then it is added. What was typed stays when something fails.
class AddMainAccountDialog : public TaskDialog {
    Q_OBJECT

public:
    AddMainAccountDialog(Workspace& workspace, QWidget* parent);
    ~AddMainAccountDialog() override;

    [[nodiscard]] QLineEdit* name() const { return m_name; }
    [[nodiscard]] QLineEdit* accessKey() const { return m_accessKey; }
    [[nodiscard]] QLineEdit* secretKey() const { return m_secretKey; }
    [[nodiscard]] InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    void added(const airgate::MainAccount& account);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void submit() override;

private:
    void build();
    void buildAdvanced();
    void takePasted(const QString& text);
    void keyEdited();
    void identify();
    void add();
    void review();
    void showProblem(const Error& error);
    [[nodiscard]] NewMainAccount present() const;
    [[nodiscard]] bool isComplete() const;

    Workspace& m_workspace;
    QLineEdit* m_name;
    QLineEdit* m_accessKey;
    QLineEdit* m_secretKey;
    QComboBox* m_billSource;
    QDateEdit* m_opening;
    QCheckBox* m_advanced;
    QWidget* m_advancedFields;
    QLineEdit* m_endpoint;
    InlineMessage* m_message;
    QString m_accountId; // the provider's, of the key as it stands in the fields; empty: not tried
};

} // namespace airgate
