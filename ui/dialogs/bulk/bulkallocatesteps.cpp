// SPDX-License-Identifier: GPL-3.0-or-later
// The half of BulkAllocateDialog that reads, writes and asks.
#include "ui/dialogs/bulk/bulkallocatedialog.h"

#include "models/tables/displaytext.h"
#include "ui/async/whenDone.h"
#include "ui/dialogs/bulk/bulkcheckpage.h"
#include "ui/dialogs/bulk/bulkheader.h"
#include "ui/dialogs/bulk/bulkwords.h"
#include "ui/dialogs/bulk/clipboardcells.h"
#include "ui/dialogs/bulk/columnmapping.h"
#include "ui/dialogs/filequestions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace airgate {

void BulkAllocateDialog::openFile(const QString& path)
{
    if (!isBusy())
        askToDiscard([this, path] { read(path); });
}

void BulkAllocateDialog::openCells(const QString& text)
{
    ++m_serial;
    take(clipboardTable(text, tr("Clipboard"), tr("Column %1")));
}

void BulkAllocateDialog::read(const QString& path)
{
    setReading(1);
    whenDone(m_workspace.services().imports.read(path), this,
             [this, serial = ++m_serial](Result<TableText> table) {
                 setReading(-1);
                 if (serial != m_serial)
                     return;
                 if (table)
                     take(*std::move(table));
                 else
                     refuse(table.error());
             });
}

void BulkAllocateDialog::take(TableText table)
{
    m_table = std::move(table);
    const QStringList header = m_table.rows.isEmpty() ? QStringList() : m_table.rows.first().cells;
    const ImportMapping mapping = matchImportColumns(header);
    m_chooseMessage->hide();
    m_mappingPart->setVisible(!mapping.isComplete() && !header.isEmpty());
    if (mapping.isComplete())
        return startChecking(mapping);
    showStep(Choose);
    m_mapping->setTable(header, mapping);
    m_chooseMessage->showMessage(
        Tone::Info, header.isEmpty()
                        ? tr("There are no rows to import.")
                        : tr("The columns of %1 are not all known. Say which is what.")
                              .arg(QStringLiteral("<b>%1</b>").arg(m_table.name.toHtmlEscaped())));
}

void BulkAllocateDialog::startChecking(const ImportMapping& mapping)
{
    const ImportSheet sheet = importSheet(m_table, mapping);
    if (sheet.lines.isEmpty()) {
        showStep(Choose);
        m_chooseMessage->showMessage(Tone::Warn, tr("There are no rows to import."));
        return;
    }
    const auto matched = std::count_if(mapping.columns.cbegin(), mapping.columns.cend(),
                                       [](int column) { return column >= 0; });
    QStringList facts{tr("%1 rows").arg(sheet.lines.size()), sheet.encoding,
                      tr("%1 columns matched").arg(matched)};
    facts.removeAll(QString());
    m_header->setFile(sheet.name, facts.join(QStringLiteral(" · ")));
    setReading(1);
    whenDone(m_workspace.services().imports.imported(sheet.sha256), this,
             [this, sheet, serial = m_serial](const Result<KeyedEntries>& earlier) {
                 setReading(-1);
                 if (serial != m_serial)
                     return;
                 if (!earlier)
                     return refuse(earlier.error());
                 m_earlier = *earlier;
                 m_again = false;
                 readFacts(sheet, true);
             });
}

void BulkAllocateDialog::readFacts(ImportSheet sheet, bool isNew)
{
    const auto account = m_workspace.account();
    if (!account)
        return;
    setReading(1);
    auto task = m_workspace.services().imports.facts(account->id, sheet);
    whenDone(std::move(task), this,
             [this, sheet, isNew, serial = m_serial](Result<ImportFacts> facts) {
                 setReading(-1);
                 if (serial != m_serial)
                     return;
                 if (!facts)
                     return refuse(facts.error());
                 if (!isNew)
                     return m_sheet.setFacts(*std::move(facts));
                 m_sheet.open(sheet, *std::move(facts));
                 m_mappingPart->hide();
                 showStep(Check);
                 showEarlierImport();
             });
}

void BulkAllocateDialog::refuse(const Error& error)
{
    InlineMessage* message = step() == Check ? m_check->message() : m_chooseMessage;
    message->showMessage(Tone::Crit, errorWords(error).toHtmlEscaped());
}

void BulkAllocateDialog::showEarlierImport()
{
    InlineMessage* message = m_check->message();
    message->setVisible(m_earlier.count > 0 && !m_again);
    if (message->isHidden())
        return;
    message->showMessage(Tone::Warn, tr("This file was imported on %1 by %2: entries #%3 to #%4.")
                                         .arg(shortTimeText(m_earlier.at, m_workspace.now()),
                                              m_earlier.author.toHtmlEscaped())
                                         .arg(m_earlier.first.value())
                                         .arg(m_earlier.last.value()));
    message->addButton(tr("Import it again on purpose"), [this] {
        m_again = true;
        m_check->message()->hide();
        review();
    });
}

void BulkAllocateDialog::submit()
{
    if (!isSettled())
        return;
    switch (step()) {
    case Choose:
        return startChecking(m_mapping->mapping());
    case Check:
        return write();
    case Done:
        return mendTheRest();
    }
}

void BulkAllocateDialog::write()
{
    setBusy(true);
    setReading(0);
    whenDone(m_workspace.services().imports.write(m_workspace.principal(), m_sheet.plan(), m_again),
             this, [this](const Result<ImportOutcome>& outcome) {
                 setBusy(false);
                 setReading(0);
                 if (outcome)
                     return finish(*outcome);
                 refuse(outcome.error());
                 readFacts(m_sheet.sheet(), false);
             });
}

void BulkAllocateDialog::finish(const ImportOutcome& outcome)
{
    m_outcome = outcome;
    const ImportTotals& totals = m_sheet.plan().totals;
    QStringList facts{tr("Entries %1").arg(entryNumbersText(outcome.entries)),
                      tr("Net change %1").arg(signedYuanText(totals.net()))};
    if (const int left = totals.rows - totals.written(); left > 0)
        facts += tr("%n row(s) not written", nullptr, left);
    auto* page = new EmptyState(QStringLiteral("circle-check"),
                                tr("%n entries written", nullptr, int(outcome.entries.size())),
                                facts.join(QStringLiteral(" · ")), Tone::Ok);
    page->addButton(tr("Show in ledger"), false, [this] {
        Q_EMIT entryWanted(m_outcome.entries.first());
        accept();
    });
    page->addButton(tr("Export receipt…"), false, [this] {
        askForNewFile(this, tr("Export receipt"), QStringLiteral("airgate-receipt.csv"),
                      {tr("CSV (*.csv)")}, [this](const QString& path) { saveReceipt(path); });
    });
    delete m_donePage;
    m_donePage = page;
    m_pages->addWidget(page);
    showStep(Done);
    cancelButton()->setFocus();
    Q_EMIT written(outcome.entries);
}

// The rest of a file whose rows are written is not the same import a second time.
void BulkAllocateDialog::mendTheRest()
{
    ImportSheet rest = m_sheet.sheet();
    rest.lines.clear();
    for (const PlannedRow& row : m_sheet.plan().rows) {
        if (!row.isWritten())
            rest.lines.append(row.line);
    }
    m_again = true;
    readFacts(rest, true);
}

void BulkAllocateDialog::saveFailedRows(const QString& path)
{
    save(path, failedRows(m_sheet.plan(), importResultWords));
}

void BulkAllocateDialog::saveReceipt(const QString& path)
{
    save(path, receiptRows(m_sheet.plan(), m_outcome.entries));
}

void BulkAllocateDialog::save(const QString& path, QList<QStringList> rows)
{
    setReading(1);
    auto task = m_workspace.services().imports.saveFailed(path, std::move(rows));
    whenDone(std::move(task), this, [this, path](const Result<void>& saved) {
        setReading(-1);
        if (saved)
            setNote(tr("Saved %1").arg(path));
        else
            setNote(errorWords(saved.error()));
    });
}

void BulkAllocateDialog::askForTemplate()
{
    const auto account = m_workspace.account();
    if (!account)
        return;
    askForNewFile(
        this, tr("Get template"), QStringLiteral("airgate-template.xlsx"),
        {tr("Excel (*.xlsx)"), tr("CSV (*.csv)")}, [this, id = account->id](const QString& path) {
            setReading(1);
            auto task = m_workspace.services().imports.saveTemplate(path, id, importTemplate());
            whenDone(std::move(task), this, [this, path](const Result<void>& saved) {
                setReading(-1);
                setNote(saved ? tr("Saved %1").arg(path) : errorWords(saved.error()));
            });
        });
}

void BulkAllocateDialog::askToDiscard(std::function<void()> then)
{
    if (step() != Check || m_sheet.editCount() == 0)
        return then();
    auto* question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                     tr("Discard %n edit(s)?", nullptr, m_sheet.editCount()),
                                     QMessageBox::NoButton, this);
    QPushButton* discard = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Go on editing"), QMessageBox::RejectRole));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(discard, &QPushButton::clicked, this, std::move(then));
    question->open();
}

void BulkAllocateDialog::reject()
{
    if (!isBusy())
        askToDiscard([this] { TaskDialog::reject(); });
}

} // namespace airgate
