// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/tablefiles.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/pages/ledgerview.h"
#include "ui/workspace/workspace.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

class QProgressBar;

namespace airgate {

class InlineMessage;
class SegmentedControl;

// Writes what a page shows of the ledger into a file. The window stays usable meanwhile; Cancel
// stops the writing and leaves no file behind.
class ExportDialog : public TaskDialog {
    Q_OBJECT

public:
    ExportDialog(Workspace& workspace, LedgerView view, QWidget* parent = nullptr);
    ~ExportDialog() override;

    void setFormat(ExportFormat format);
    // Writes without asking where.
    void writeTo(const QString& path);
    [[nodiscard]] std::optional<qint64> rows() const { return m_rows; }
    [[nodiscard]] bool isSettled() const { return m_rows && !m_isRunning; }
    [[nodiscard]] InlineMessage* message() const { return m_message; }
    void reject() override;

Q_SIGNALS:
    void exported(const QString& path, qint64 rows);

protected:
    void submit() override;

private:
    void build();
    void readTotals();
    void review();
    void setRunning(bool isRunning);
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] QString scopeText() const;

    Workspace& m_workspace;
    LedgerView m_view;
    std::optional<qint64> m_rows;
    TextLabel* m_count;
    SegmentedControl* m_formats;
    TextLabel* m_hint;
    QProgressBar* m_progress;
    InlineMessage* m_message;
    QTimer m_poll;
    // Of the run under way; a thread of the storage counts.
    std::shared_ptr<std::atomic<qint64>> m_lines;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace airgate
