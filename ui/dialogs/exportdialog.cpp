// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "services/quota/ledgerexport.h"
#include "ui/async/whenDone.h"
#include "ui/dialogs/filequestions.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/errorwords.h"

#include <QFormLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int dialogWidth = 520;
constexpr int pollEvery = 100; // ms

} // namespace

ExportDialog::ExportDialog(Workspace& workspace, LedgerView view, QWidget* parent)
    : TaskDialog(tr("Export ledger"), parent)
    , m_workspace(workspace)
    , m_view(std::move(view))
    , m_count(new TextLabel)
    , m_formats(new SegmentedControl)
    , m_hint(new TextLabel({}, TextStyle::Small, TextLabel::Ink::Normal))
    , m_progress(new QProgressBar)
    , m_message(new InlineMessage)
    , m_lines(std::make_shared<std::atomic<qint64>>(0))
{
    setWindowModality(Qt::NonModal);
    setMinimumWidth(dialogWidth);
    build();
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_progress->setValue(int(*m_lines)); });
    connect(m_formats, &SegmentedControl::currentChanged, this, &ExportDialog::review);
    readTotals();
    review();
}

ExportDialog::~ExportDialog()
{
    m_stop.request_stop();
}

void ExportDialog::build()
{
    m_formats->addSegment(int(ExportFormat::Csv), tr("CSV"));
    m_formats->addSegment(int(ExportFormat::CsvWithoutBom), tr("CSV without BOM"));
    m_formats->addSegment(int(ExportFormat::Xlsx), tr("Excel"));
    m_formats->setAccessibleName(tr("Format"));
    m_hint->setWordWrap(true);
    auto* scope = new TextLabel(scopeText());
    scope->setTextFormat(Qt::PlainText);
    scope->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("Entries"), scope);
    form->addRow(tr("Rows"), m_count);
    form->addRow(tr("Format"), m_formats);
    form->addRow(QString(), m_hint);
    m_progress->hide();
    m_message->hide();
    body()->addLayout(form);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    body()->addStretch();
}

QString ExportDialog::scopeText() const
{
    LedgerQuery everything;
    everything.account = m_view.query.account;
    return m_view.query == everything ? tr("All entries of the main account")
                                      : tr("As the filter shows them");
}

void ExportDialog::readTotals()
{
    whenDone(m_workspace.services().quota.totals(m_view.query), this,
             [this](const Result<LedgerTotals>& totals) {
                 if (totals)
                     m_rows = totals->count;
                 else
                     m_message->showMessage(Tone::Crit, errorWords(totals.error()).toHtmlEscaped());
                 review();
             });
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_formats->current());
}

void ExportDialog::setFormat(ExportFormat format)
{
    m_formats->setCurrent(int(format));
}

void ExportDialog::review()
{
    m_count->setText(m_rows ? QLocale::c().toString(*m_rows) : QString());
    switch (format()) {
    case ExportFormat::Csv:
        m_hint->setText(tr("UTF-8 with a mark, so that Excel reads Chinese."));
        break;
    case ExportFormat::CsvWithoutBom:
        m_hint->setText(tr("UTF-8, for programs."));
        break;
    case ExportFormat::Xlsx:
        m_hint->setText(tr("With totals and a sheet that names filter, horizon and chain head."));
        break;
    }
    setPrimaryText(m_rows ? tr("Export %1 rows…").arg(QLocale::c().toString(*m_rows))
                          : tr("Export…"));
    setPrimaryEnabled(m_rows && !m_isRunning);
    m_formats->setEnabled(!m_isRunning);
    m_progress->setVisible(m_isRunning);
}

void ExportDialog::submit()
{
    const bool isBook = format() == ExportFormat::Xlsx;
    const QString name = QStringLiteral("airgate-ledger-%1.%2")
                             .arg(m_workspace.today().toString(Qt::ISODate),
                                  isBook ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    askForNewFile(this, tr("Export ledger"), name,
                  {isBook ? tr("Excel (*.xlsx)") : tr("CSV (*.csv)")},
                  [this](const QString& path) { writeTo(path); });
}

void ExportDialog::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->setRange(0, int(m_rows.value_or(0)));
    m_progress->setValue(0);
    if (isRunning)
        m_poll.start();
    else
        m_poll.stop();
    review();
}

void ExportDialog::writeTo(const QString& path)
{
    if (m_isRunning)
        return;
    m_stop = std::stop_source();
    m_lines = std::make_shared<std::atomic<qint64>>(0);
    m_message->hide();
    setRunning(true);
    ExportRequest request;
    request.query = m_view.query;
    request.order = m_view.order;
    request.path = path;
    request.format = format();
    request.demo = m_workspace.options().demo;
    request.progress = [lines = m_lines](qint64 count) { *lines = count; };
    request.cancel = m_stop.get_token();
    auto task =
        m_workspace.services().ledgerExport.run(m_workspace.principal(), std::move(request));
    whenDone(std::move(task), this, [this, path](const Result<ExportNote>& note) {
        setRunning(false);
        if (note) {
            Q_EMIT exported(path, note->totals.count);
            return accept();
        }
        const bool isCancelled = note.error().code == ErrorCode::Cancelled;
        m_message->showMessage(isCancelled ? Tone::Info : Tone::Crit,
                               isCancelled ? tr("Stopped. No file was written.")
                                           : errorWords(note.error()).toHtmlEscaped());
    });
}

void ExportDialog::reject()
{
    if (m_isRunning)
        m_stop.request_stop();
    else
        TaskDialog::reject();
}

} // namespace airgate
