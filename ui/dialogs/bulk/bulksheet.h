// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotaimportplan.h"

#include <QMap>
#include <QObject>
#include <QUndoStack>

namespace airgate {

// The rows of an import while a person mends them. Every edit is judged at once, together with all
// rows below it, and can be undone.
class BulkSheet : public QObject {
    Q_OBJECT

public:
    // Lines to be put in place, and how many lines there are then. Once it is done the same holds
    // what was there before.
    struct Change {
        QMap<int, ImportLine> lines;
        qsizetype count = 0;
    };

    explicit BulkSheet(QObject* parent = nullptr);

    // Forgets what was edited.
    void open(ImportSheet sheet, ImportFacts facts);
    // The ledger has changed.
    void setFacts(ImportFacts facts);

    [[nodiscard]] const ImportSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }
    [[nodiscard]] int count() const { return int(m_plan.rows.size()); }
    [[nodiscard]] const PlannedRow& row(int row) const { return m_plan.rows.at(row); }
    [[nodiscard]] AlertSteps stepsOf(SubAccountId subAccount) const;
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    // Edits that closing would throw away.
    [[nodiscard]] int editCount() const { return m_undo.index(); }

    // Rows are counted from 0 here.
    void setCell(int row, ImportColumn column, const QString& text);
    void setExcluded(const QList<int>& rows, bool isExcluded);
    // What the row's finding suggests; nothing if it suggests nothing.
    void applySuggestion(int row);
    // Cells from the given column on, into these rows and, where they are too few, into new ones.
    void paste(const QList<int>& rows, ImportColumn first, const QList<QStringList>& cells);

    // Exchanges lines and judges anew; for the edits on the undo stack.
    void exchange(Change& change);

Q_SIGNALS:
    void aboutToReset();
    void reset();   // other rows, or another number of them
    void planned(); // the same rows, judged anew

private:
    void push(Change change);
    void judge(bool isReset);

    ImportSheet m_sheet;
    ImportFacts m_facts;
    ImportPlan m_plan;
    QUndoStack m_undo;
    QHash<SubAccountId, AlertSteps> m_steps;
};

} // namespace airgate
