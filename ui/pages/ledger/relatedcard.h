// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"

#include <QFrame>

class QVBoxLayout;

namespace airgate {

// The entries that belong to one: what it takes back, what took it back, the other side of a
// transfer.
class RelatedCard : public QFrame {
    Q_OBJECT

public:
    explicit RelatedCard(QWidget* parent = nullptr);

    // Hidden without lines.
    void setLines(const QList<LedgerLine>& lines, Instant now);

Q_SIGNALS:
    void entryWanted(airgate::LedgerEntryId entry);

private:
    void addLine(const LedgerLine& line, Instant now);

    QVBoxLayout* m_column;
};

} // namespace airgate
