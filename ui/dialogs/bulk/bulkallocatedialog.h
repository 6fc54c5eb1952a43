// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quota/quotaimportservice.h"
#include "ui/dialogs/bulk/bulksheet.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/workspace/workspace.h"

class QProgressBar;
class QStackedWidget;

namespace airgate {

class BulkCheckPage;
class BulkHeader;
class ColumnMapping;
class InlineMessage;

// Many changes of quota from a file or the clipboard: choose it, check and mend its rows, write all
// valid ones in one transaction. What is left can be mended and written after that.
class BulkAllocateDialog : public TaskDialog {
    Q_OBJECT

public:
    enum Step { Choose, Check, Done };

    explicit BulkAllocateDialog(Workspace& workspace, QWidget* parent = nullptr);

    // Asks first where edits would be lost.
    void openFile(const QString& path);
    // Cells as a spreadsheet copies them.
    void openCells(const QString& text);

    [[nodiscard]] Step step() const;
    [[nodiscard]] BulkSheet& sheet() { return m_sheet; }
    [[nodiscard]] BulkCheckPage* checkPage() const { return m_check; }
    [[nodiscard]] ColumnMapping* columnMapping() const { return m_mapping; }
    [[nodiscard]] InlineMessage* chooseMessage() const { return m_chooseMessage; }
    // Nothing is being read or written.
    [[nodiscard]] bool isSettled() const { return m_reads == 0 && !isBusy(); }

    void saveFailedRows(const QString& path);
    void saveReceipt(const QString& path);
    void reject() override;

Q_SIGNALS:
    // The ledger has these entries now.
    void written(const QList<airgate::LedgerEntryId>& entries);
    void entryWanted(airgate::LedgerEntryId entry);

protected:
    void submit() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildChoosePage();
    void buildButtons();
    void connectAll();
    void showStep(Step step);
    void review();
    void reviewCheck();
    void setReading(int by);

    void askForFile();
    void askForTemplate();
    void read(const QString& path);
    void take(TableText table);
    void startChecking(const ImportMapping& mapping);
    void readFacts(ImportSheet sheet, bool isNew);
    void refuse(const Error& error);
    void showEarlierImport();

    void write();
    void finish(const ImportOutcome& outcome);
    void mendTheRest();
    void save(const QString& path, QList<QStringList> rows);
    void askToDiscard(std::function<void()> then);

    Workspace& m_workspace;
    BulkSheet m_sheet;
    TableText m_table;
    KeyedEntries m_earlier; // of the same content
    ImportOutcome m_outcome;
    bool m_again = false;
    int m_reads = 0;
    int m_serial = 0; // of the newest file
    BulkHeader* m_header;
    QProgressBar* m_progress;
    QStackedWidget* m_pages;
    InlineMessage* m_chooseMessage;
    ColumnMapping* m_mapping;
    QWidget* m_mappingPart = nullptr;
    BulkCheckPage* m_check;
    QWidget* m_donePage = nullptr;
    QPushButton* m_saveFailed;
    QPushButton* m_nextError;
};

} // namespace airgate
