// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quota/quotaservice.h"

#include <QLineEdit>
#include <QTimer>

namespace airgate {

class TextLabel;

// A reference number, looked up in the ledger while it is typed.
class ReferenceField : public QLineEdit {
    Q_OBJECT

public:
    explicit ReferenceField(QuotaService& quota, QWidget* parent = nullptr);

    // The entry that carries it already; nothing if it is free or not looked up yet.
    [[nodiscard]] std::optional<LedgerEntryId> usedBy() const { return m_usedBy; }
    // What stands here has been looked up.
    [[nodiscard]] bool isSettled() const { return m_reads == 0 && !m_later.isActive(); }

Q_SIGNALS:
    void checked();

private:
    void look();

    QuotaService& m_quota;
    TextLabel* m_state;
    QTimer m_later;
    std::optional<LedgerEntryId> m_usedBy;
    int m_reads = 0;
};

} // namespace airgate
