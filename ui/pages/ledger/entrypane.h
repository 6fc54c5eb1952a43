// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"
#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

class QFormLayout;
class QStackedWidget;

namespace airgate {

class ChainCard;
class Chip;
class RelatedCard;
class TextLabel;

// One line of the ledger with all there is to know of its entry: what it changed, who, why, the
// entries it belongs to and its place in the hash chain.
class EntryPane : public Surface {
    Q_OBJECT

public:
    explicit EntryPane(const PageContext& context, QWidget* parent = nullptr);

    void setLine(const std::optional<LedgerLine>& line);
    [[nodiscard]] bool isSettled() const { return m_reads == 0; }
    [[nodiscard]] QSize sizeHint() const override { return {264, 400}; }

Q_SIGNALS:
    // The person wants to see this entry.
    void entryWanted(airgate::LedgerEntryId entry);

private:
    QWidget* buildHeader();
    QWidget* buildBody();
    static QWidget* buildButtons(const WindowActions& actions);
    static TextLabel* addDetail(QFormLayout* form, const QString& caption);
    void readEntry();
    void readRelated();
    void showRelated(const QList<LedgerLine>& lines);

    Workspace& m_workspace;
    std::optional<LedgerLine> m_line;
    TextLabel* m_title;
    Chip* m_kind;
    QStackedWidget* m_stack;
    TextLabel* m_amount;
    TextLabel* m_user;
    TextLabel* m_before;
    TextLabel* m_after;
    TextLabel* m_time = nullptr;
    TextLabel* m_author = nullptr;
    TextLabel* m_reason = nullptr;
    TextLabel* m_reference = nullptr;
    TextLabel* m_source = nullptr;
    TextLabel* m_relatedCaption = nullptr;
    RelatedCard* m_related;
    ChainCard* m_chain;
    QWidget* m_buttons;
    int m_serial = 0;
    int m_reads = 0;
};

} // namespace airgate
