// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog shows; bulkallocatesteps.cpp has what it does.
#include "ui/dialogs/bulk/bulkallocatedialog.h"

#include "ui/dialogs/bulk/bulkcheckpage.h"
#include "ui/dialogs/bulk/bulkheader.h"
#include "ui/dialogs/bulk/bulkwords.h"
#include "ui/dialogs/bulk/columnmapping.h"
#include "ui/dialogs/bulk/dropzone.h"
#include "ui/dialogs/filequestions.h"
#include "ui/shell/filedropfilter.h"
#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr QSize dialogSize(1180, 748);
constexpr QSize leastSize(860, 480);
constexpr int progressHeight = 4;

} // namespace

BulkAllocateDialog::BulkAllocateDialog(Workspace& workspace, QWidget* parent)
    : TaskDialog(tr("Bulk allocation"), parent)
    , m_workspace(workspace)
    , m_header(new BulkHeader)
    , m_progress(new QProgressBar)
    , m_pages(new QStackedWidget)
    , m_chooseMessage(new InlineMessage)
    , m_mapping(new ColumnMapping)
    , m_check(new BulkCheckPage(m_sheet))
    , m_saveFailed(new QPushButton(svgIcon(QStringLiteral("download")), tr("Export errors")))
    , m_nextError(new QPushButton(tr("Next error")))
{
    setMinimumSize(leastSize);
    resize(dialogSize);
    setSizeGripEnabled(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->hide();
    m_pages->addWidget(buildChoosePage());
    m_pages->addWidget(m_check);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    body()->addWidget(m_header);
    body()->addWidget(m_progress);
    body()->addWidget(m_pages, 1);
    buildButtons();
    connectAll();
    showStep(Choose);
}

QWidget* BulkAllocateDialog::buildChoosePage()
{
    auto* zone =
        new DropZone(QStringLiteral("file-spreadsheet"),
                     tr("Drop a CSV or Excel file here, or paste cells with Ctrl+V"),
                     tr("Read are user name, kind, amount, reason and reference number, in "
                        "any order. Without a kind the sign of the amount says it."));
    zone->addButton(tr("Choose file…"), true, [this] { askForFile(); });
    zone->addButton(tr("Get template"), false, [this] { askForTemplate(); });
    m_mappingPart = new QWidget;
    auto* mapping = new QVBoxLayout(m_mappingPart);
    mapping->setContentsMargins(0, 0, 0, 0);
    mapping->setSpacing(8);
    mapping->addWidget(new TextLabel(tr("Which column is what?"), TextStyle::Section));
    mapping->addWidget(m_mapping);
    m_mappingPart->hide();
    m_chooseMessage->hide();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addWidget(m_chooseMessage);
    column->addWidget(zone, 1);
    column->addWidget(m_mappingPart);
    return page;
}

void BulkAllocateDialog::buildButtons()
{
    m_nextError->setProperty(property::hint, QStringLiteral("F8"));
    addButton(m_saveFailed);
    addButton(m_nextError);
    primaryButton()->setAutoDefault(false);
    cancelButton()->setAutoDefault(false);
    cancelButton()->setProperty(property::hint, QString());
}

void BulkAllocateDialog::connectAll()
{
    const auto onKey = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_F8, [this] { m_check->goToNextError(); });
    onKey(QKeySequence::Undo, [this] { m_sheet.undoStack().undo(); });
    onKey(Qt::CTRL | Qt::Key_Y, [this] { m_sheet.undoStack().redo(); });
    connect(m_nextError, &QPushButton::clicked, m_check, &BulkCheckPage::goToNextError);
    connect(m_saveFailed, &QPushButton::clicked, this, [this] {
        askForNewFile(this, tr("Export errors"), QStringLiteral("airgate-errors.csv"),
                      {tr("CSV (*.csv)")}, [this](const QString& path) { saveFailedRows(path); });
    });
    connect(m_header, &BulkHeader::fileWanted, this, &BulkAllocateDialog::askForFile);
    connect(m_header, &BulkHeader::templateWanted, this, &BulkAllocateDialog::askForTemplate);
    connect(m_mapping, &ColumnMapping::changed, this, &BulkAllocateDialog::review);
    connect(&m_sheet, &BulkSheet::planned, this, &BulkAllocateDialog::review);
    connect(new FileDropFilter(this), &FileDropFilter::dropped, this,
            &BulkAllocateDialog::openFile);
    // Others write as well: what is shown is judged by the ledger as it is now.
    connect(&m_workspace, &Workspace::dataChanged, this, [this] {
        if (step() == Check && isSettled())
            readFacts(m_sheet.sheet(), false);
    });
}

BulkAllocateDialog::Step BulkAllocateDialog::step() const
{
    return Step(m_pages->currentIndex());
}

void BulkAllocateDialog::showStep(Step step)
{
    m_pages->setCurrentIndex(step);
    m_header->setStep(step, step != Choose);
    cancelButton()->setText(step == Done ? tr("Close") : tr("Cancel"));
    setNote(step == Check ? tr("One transaction: roll back everything if any entry fails")
                          : QString());
    if (step == Check)
        m_check->table()->setFocus();
    review();
}

void BulkAllocateDialog::setReading(int by)
{
    m_reads += by;
    m_progress->setVisible(m_reads > 0 || isBusy());
    review();
}

void BulkAllocateDialog::review()
{
    const bool isMapping = step() == Choose && !m_mappingPart->isHidden();
    const int left = m_sheet.plan().totals.rows - m_sheet.plan().totals.written();
    m_saveFailed->setVisible(step() != Choose);
    m_saveFailed->setEnabled(left > 0);
    m_nextError->setVisible(step() == Check);
    m_nextError->setEnabled(m_sheet.plan().totals.errors > 0);
    const bool hasPrimary = step() == Check || isMapping || (step() == Done && left > 0);
    primaryButton()->setVisible(hasPrimary);
    if (step() == Check)
        return reviewCheck();
    setPrimaryText(isMapping ? tr("Check") : tr("Mend the other %n row(s)", nullptr, left));
    // Its shortcut reaches it even where it is not shown.
    setPrimaryEnabled(hasPrimary && m_reads == 0 &&
                      (!isMapping || m_mapping->mapping().isComplete()));
}

void BulkAllocateDialog::reviewCheck()
{
    const ImportTotals& totals = m_sheet.plan().totals;
    const QString text = totals.written() == totals.rows ? tr("Write %1 entries · net %2")
                                                         : tr("Write %1 valid entries · net %2");
    setPrimaryText(text.arg(totals.written()).arg(signedYuanText(totals.net())));
    setPrimaryEnabled(m_reads == 0 && totals.written() > 0 && (m_again || m_earlier.count == 0));
}

void BulkAllocateDialog::askForFile()
{
    airgate::askForFile(this, tr("Choose file"), {tr("Tables (*.csv *.xlsx)"), tr("All files (*)")},
                        [this](const QString& path) { openFile(path); });
}

void BulkAllocateDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && step() == Choose)
        return openCells(QGuiApplication::clipboard()->text());
    TaskDialog::keyPressEvent(event);
}

} // namespace airgate
