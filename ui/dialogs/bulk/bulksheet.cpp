// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/bulksheet.h"

#include "ui/dialogs/bulk/bulkwords.h"

#include <QUndoCommand>

#include <algorithm>

namespace airgate {

namespace {

constexpr ImportColumn pasteOrder[] = {ImportColumn::UserName, ImportColumn::Kind,
                                       ImportColumn::Amount, ImportColumn::Reason,
                                       ImportColumn::Reference};

// Doing and undoing are the same exchange.
class Edit : public QUndoCommand {
public:
    Edit(BulkSheet& sheet, BulkSheet::Change change)
        : m_sheet(sheet)
        , m_change(std::move(change))
    {
    }
    void redo() override { m_sheet.exchange(m_change); }
    void undo() override { m_sheet.exchange(m_change); }

private:
    BulkSheet& m_sheet;
    BulkSheet::Change m_change;
};

} // namespace

BulkSheet::BulkSheet(QObject* parent)
    : QObject(parent)
{
}

void BulkSheet::open(ImportSheet sheet, ImportFacts facts)
{
    m_undo.clear();
    m_sheet = std::move(sheet);
    m_facts = std::move(facts);
    judge(true);
}

void BulkSheet::setFacts(ImportFacts facts)
{
    m_facts = std::move(facts);
    judge(false);
}

void BulkSheet::judge(bool isReset)
{
    if (isReset)
        Q_EMIT aboutToReset();
    m_steps.clear();
    for (const ImportUser& user : m_facts.users)
        m_steps.insert(user.id, user.steps);
    m_plan = planImport(m_sheet, m_facts);
    if (isReset)
        Q_EMIT reset();
    Q_EMIT planned();
}

AlertSteps BulkSheet::stepsOf(SubAccountId subAccount) const
{
    return m_steps.value(subAccount);
}

void BulkSheet::exchange(Change& change)
{
    QList<ImportLine>& lines = m_sheet.lines;
    const qsizetype before = lines.size();
    lines.resize(std::max(before, change.count));
    for (auto line = change.lines.begin(); line != change.lines.end(); ++line)
        std::swap(lines[line.key()], line.value());
    lines.resize(change.count);
    change.count = before;
    judge(before != lines.size());
}

void BulkSheet::push(Change change)
{
    for (auto line = change.lines.begin(); line != change.lines.end();) {
        const bool isSame =
            line.key() < m_sheet.lines.size() && m_sheet.lines.at(line.key()) == line.value();
        line = isSame ? change.lines.erase(line) : std::next(line);
    }
    if (!change.lines.isEmpty())
        m_undo.push(new Edit(*this, std::move(change)));
}

void BulkSheet::setCell(int row, ImportColumn column, const QString& text)
{
    ImportLine line = m_sheet.lines.at(row);
    line.cells[size_t(column)] = text.trimmed();
    // The name is what the person sees and means: an id that says otherwise would win over it.
    if (column == ImportColumn::UserName && line != m_sheet.lines.at(row))
        line.cells[size_t(ImportColumn::Id)].clear();
    push({{{row, line}}, m_sheet.lines.size()});
}

void BulkSheet::setExcluded(const QList<int>& rows, bool isExcluded)
{
    Change change{{}, m_sheet.lines.size()};
    for (const int row : rows) {
        ImportLine line = m_sheet.lines.at(row);
        line.excluded = isExcluded;
        change.lines.insert(row, line);
    }
    push(std::move(change));
}

void BulkSheet::applySuggestion(int row)
{
    if (const auto suggestion = suggestionFor(m_plan.rows.at(row)))
        setCell(row, suggestion->column, suggestion->value);
}

void BulkSheet::paste(const QList<int>& rows, ImportColumn first, const QList<QStringList>& cells)
{
    const auto start = std::find(std::begin(pasteOrder), std::end(pasteOrder), first);
    Change change{{}, m_sheet.lines.size()};
    int lastNumber = m_sheet.lines.isEmpty() ? 1 : m_sheet.lines.last().row;
    for (int i = 0; i < cells.size(); ++i) {
        const int row = i < rows.size() ? rows.at(i) : int(change.count++);
        ImportLine line = i < rows.size() ? m_sheet.lines.at(row) : ImportLine();
        if (i >= rows.size())
            line.row = ++lastNumber;
        auto column = start;
        for (const QString& text : cells.at(i)) {
            if (column == std::end(pasteOrder))
                break;
            if (*column == ImportColumn::UserName)
                line.cells[size_t(ImportColumn::Id)].clear();
            line.cells[size_t(*column++)] = text.trimmed();
        }
        change.lines.insert(row, line);
    }
    push(std::move(change));
}

} // namespace airgate
