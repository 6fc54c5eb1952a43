// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quota/quotaservice.h"
#include "ui/dialogs/quotapreview.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/workspace/workspace.h"

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace airgate {

class MoneyEdit;
class QuickAmountBar;
class QuotaMessage;
class ReferenceField;
class SegmentedControl;

// Changes one quota with the result in view; the dialog itself is the confirmation. What is
// possible the quota rules decide; they are asked again when it is written, in one transaction.
class AllocateDialog : public TaskDialog {
    Q_OBJECT

public:
    // Without a sub-account the person chooses one.
    AllocateDialog(Workspace& workspace, std::optional<SubAccountId> subAccount, EntryKind kind,
                   QWidget* parent);

    [[nodiscard]] MoneyEdit* amount() const { return m_amount; }
    [[nodiscard]] ReferenceField* reference() const { return m_reference; }
    [[nodiscard]] QComboBox* reason() const { return m_reason; }
    [[nodiscard]] QCheckBox* acceptBelowSpent() const { return m_accept; }
    [[nodiscard]] QuotaPreview* preview() const { return m_preview; }
    [[nodiscard]] QuotaMessage* message() const { return m_message; }
    void setKind(EntryKind kind);
    // Everything it shows has been read.
    [[nodiscard]] bool isSettled() const { return m_reads == 0 && m_position.has_value(); }

Q_SIGNALS:
    void written(const airgate::QuotaOutcome& outcome, airgate::SubAccountId subAccount);

protected:
    void submit() override;

private:
    void build();
    void buildAmount(QFormLayout* form);
    void connectAll();
    void readStandings(std::optional<SubAccountId> chosen);
    void readHead();
    void choose(const Standing& standing);
    void readPosition();
    void readHistory();
    void takePosition(const QuotaPosition& position);
    void review();
    void showMessage(const QuotaChange& change, const Result<QList<Posting>>& decision);
    void write(const QuotaChange& change);
    [[nodiscard]] EntryKind kind() const;
    [[nodiscard]] QuotaChange present() const;
    [[nodiscard]] QuotaView viewNow() const;
    [[nodiscard]] std::optional<QuotaView> viewAfter(const QuotaChange& change) const;

    Workspace& m_workspace;
    const QString m_key; // one for the life of the dialog: sent twice, it is written once
    QComboBox* m_users;
    SegmentedControl* m_kinds;
    MoneyEdit* m_amount;
    QuickAmountBar* m_quick;
    QComboBox* m_reason;
    ReferenceField* m_reference;
    QuotaPreview* m_preview;
    QuotaMessage* m_message;
    QCheckBox* m_accept;

    QList<Standing> m_standings;
    std::optional<Standing> m_standing;
    std::optional<QuotaPosition> m_position;
    QMap<QDate, Money> m_daily;
    QDate m_opening;
    bool m_hasMoved = false; // the balance changed under the person's eyes: one more click
    int m_reads = 0;
};

} // namespace airgate
