// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "ui/dialogs/addmainaccountdialog.h"
#include "ui/dialogs/allocatedialog.h"
#include "ui/dialogs/bulk/bulkallocatedialog.h"
#include "ui/dialogs/bulk/bulkcheckpage.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/reversaldialog.h"
#include "ui/dialogs/referencefield.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/stopdialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pages/subaccounts/subaccountmodel.h"
#include "ui/pages/subaccounts/subaccountspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/moneyedit.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

#include <QCoroTimer>

namespace airgate {

namespace {

constexpr int mostWaits = 500;
constexpr int wait = 10; // ms

struct Shot {
    QSize size;
    qreal scale;
    [[nodiscard]] QString text() const
    {
        const QString plain = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
        return qFuzzyCompare(scale, 1.0) ? plain : plain + QStringLiteral("@150");
    }
};

const Shot shots[] = {{{1440, 900}, 1.0}, {{1280, 800}, 1.0}, {{1280, 800}, 1.5}};

// Where pictures go, and what came of it.
struct Album {
    QDir folder;
    QString suffix; // "light-zh_CN"
    QStringList files;
    QString failed;

    void add(QWidget& widget, const QString& name, const Shot& shot)
    {
        QImage image(widget.size() * shot.scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(shot.scale);
        image.fill(Qt::transparent);
        widget.render(&image);
        const QString file =
            folder.filePath(QStringLiteral("%1-%2-%3.png").arg(name, suffix, shot.text()));
        if (image.save(file))
            files += file;
        else
            failed = file;
    }
};

QCoro::Task<void> until(std::function<bool()> isReached)
{
    QTimer timer;
    timer.setInterval(wait);
    timer.start();
    // One round more than needed: what was read has still to be laid out.
    bool wasReached = false;
    for (int i = 0; i < mostWaits && !wasReached; ++i) {
        wasReached = isReached();
        co_await timer;
    }
}

// The one that most needs a look while it still runs.
std::optional<Standing> mostUsed(const SubAccountModel& model)
{
    std::optional<Standing> found;
    for (const Standing& standing : model.rows()) {
        const bool runs = standing.status == SubAccountStatus::Enabled && standing.usageTenths;
        if (runs && (!found || *standing.usageTenths > *found->usageTenths))
            found = standing;
    }
    return found;
}

std::optional<Standing> stoppedOne(const SubAccountModel& model)
{
    for (const Standing& standing : model.rows()) {
        if (standing.status == SubAccountStatus::Stopped)
            return standing;
    }
    return {};
}

// Without a size the dialog is as large as its content needs.
void addDialog(Album& album, QDialog& dialog, const QString& name, QSize size = {})
{
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.setWindowModality(Qt::NonModal);
    dialog.show();
    if (size.isValid())
        dialog.resize(size);
    else
        dialog.adjustSize();
    album.add(dialog, name, {dialog.size(), 1.0});
}

QCoro::Task<void> addQuotaDialogs(std::shared_ptr<Album> album, Workspace* workspace,
                                  Standing subject)
{
    AllocateDialog allocate(*workspace, subject.subAccount.id, EntryKind::Allocation, nullptr);
    co_await until([&] { return allocate.isSettled(); });
    allocate.reference()->setText(QStringLiteral("OA-1123-007"));
    allocate.amount()->setMoney(Money::yuan(30'000));
    co_await until([&] { return allocate.reference()->isSettled(); });
    addDialog(*album, allocate, QStringLiteral("allocate"));
    AllocateDialog deduct(*workspace, subject.subAccount.id, EntryKind::Deduction, nullptr);
    co_await until([&] { return deduct.isSettled(); });
    deduct.amount()->setMoney(Money::yuan(10'000));
    addDialog(*album, deduct, QStringLiteral("deduct-refused"));
}

// Rows of finance as people write them: a name misspelt, more taken than is left, a number that is
// used. Users and number are those that are there.
QString bulkCells(const QList<Standing>& users, const QString& usedReference)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    QString text = QStringLiteral("user_name\tkind\tamount\treason\treference\n");
    for (int i = 0; i < users.size(); ++i) {
        QString name = users.at(i).subAccount.userName;
        QString kind = QStringLiteral("+");
        QString amount = QString::number((i * 7 % 12 + 1) * 5'000);
        QString reference = QStringLiteral("OA-1123-%1").arg(i + 11, 3, 10, QLatin1Char('0'));
        if (i == 4)
            name.chop(1);
        if (i == 6) {
            kind = QStringLiteral("-");
            amount = users.at(i).quota.toDecimal();
        }
        if (i == 8)
            reference = usedReference;
        const QString reason =
            isChinese ? QStringLiteral("11 月第四批") : QStringLiteral("Fourth batch");
        text += QStringList{name, kind, amount, reason, reference}.join(u'\t') + u'\n';
    }
    return text;
}

QCoro::Task<void> addBulkDialogs(std::shared_ptr<Album> album, MainWindow* window)
{
    constexpr int rows = 14;
    Workspace& workspace = window->workspace();
    QString usedReference;
    auto linesTask = workspace.services().quota.lines({}, {}, 0, rows);
    const auto lines = co_await linesTask;
    for (const LedgerLine& line : lines ? *lines : QList<LedgerLine>()) {
        if (!line.reference.isEmpty())
            usedReference = line.reference;
    }
    if (lines && !lines->isEmpty()) {
        ReversalDialog reversal(workspace, lines->first(), nullptr);
        co_await until([&] { return reversal.isSettled(); });
        addDialog(*album, reversal, QStringLiteral("reverse"));
    }
    const QList<Standing> users = window->subAccounts()->model()->rows().mid(0, rows);
    BulkAllocateDialog bulk(workspace);
    addDialog(*album, bulk, QStringLiteral("bulk-choose"), bulk.size());
    bulk.openCells(bulkCells(users, usedReference));
    co_await until([&] { return bulk.isSettled(); });
    addDialog(*album, bulk, QStringLiteral("bulk-check"), bulk.size());
    bulk.openCells(QStringLiteral("a\tb\n1\t2\n"));
    addDialog(*album, bulk, QStringLiteral("bulk-columns"), bulk.size());
    LedgerView view;
    view.query.account = workspace.account() ? workspace.account()->id : MainAccountId();
    ExportDialog exporting(workspace, view);
    co_await until([&] { return exporting.isSettled(); });
    addDialog(*album, exporting, QStringLiteral("export"));
}

QCoro::Task<void> addDialogs(std::shared_ptr<Album> album, MainWindow* window)
{
    Workspace& workspace = window->workspace();
    AddMainAccountDialog account(workspace, nullptr);
    addDialog(*album, account, QStringLiteral("add-main-account"));
    const SubAccountModel& model = *window->subAccounts()->model();
    const auto subject = mostUsed(model);
    if (subject) {
        co_await addQuotaDialogs(album, &workspace, *subject);
        StopDialog stop(workspace, *subject, nullptr);
        addDialog(*album, stop, QStringLiteral("disable"));
    }
    co_await addBulkDialogs(album, window);
    if (const auto stopped = stoppedOne(model)) {
        RestoreDialog restore(workspace, *stopped, {}, nullptr);
        co_await until([&] { return restore.isSettled(); });
        addDialog(*album, restore, QStringLiteral("restore"));
    }
}

QCoro::Task<void> addPages(std::shared_ptr<Album> album, MainWindow* window)
{
    const std::pair<PageId, QString> pages[] = {
        {PageId::SubAccounts, QStringLiteral("sub-accounts")},
        {PageId::Ledger, QStringLiteral("ledger")},
        {PageId::Alerts, QStringLiteral("alerts")}};
    for (const Shot& shot : shots) {
        window->resize(shot.size);
        for (const auto& [id, name] : pages) {
            window->showPage(id);
            co_await until([&] { return window->isSettled(); });
            if (const auto subject = mostUsed(*window->subAccounts()->model());
                id == PageId::SubAccounts && subject) {
                window->subAccounts()->select(subject->subAccount.id);
                co_await until([&] { return window->isSettled(); });
            }
            album->add(*window, name, shot);
        }
    }
}

} // namespace

QCoro::Task<Result<QStringList>> renderScreenshots(Services services, WindowOptions options,
                                                   Theme* theme, Language* language, QString folder)
{
    const Theme::Scheme schemeBefore = theme->scheme();
    const QString languageBefore = language->name();
    auto album = std::make_shared<Album>(Album{QDir(folder), {}, {}, {}});
    if (!album->folder.mkpath(QStringLiteral(".")))
        co_return Error{ErrorCode::StorageFailed, folder, {}};
    // A memory of its own: what the person arranged stays out of the pictures, and the other way
    // round.
    const QTemporaryDir memory;
    int round = 0;
    for (const QString& spoken : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            language->apply(spoken);
            theme->apply(scheme);
            const bool isDark = scheme == Theme::Scheme::Dark;
            album->suffix = QStringLiteral("%1-%2").arg(
                isDark ? QStringLiteral("dark") : QStringLiteral("light"), spoken);
            options.settingsFile = memory.filePath(QStringLiteral("%1.ini").arg(++round));
            MainWindow window(services, options, *theme);
            window.setAttribute(Qt::WA_DontShowOnScreen);
            window.show();
            // Painted as in use, although nobody sees it.
            QApplication::setActiveWindow(&window);
            window.subAccounts()->table()->setFocus();
            co_await addPages(album, &window);
            co_await addDialogs(album, &window);
        }
    }
    language->apply(languageBefore);
    theme->apply(schemeBefore);
    if (!album->failed.isEmpty())
        co_return Error{ErrorCode::StorageFailed, album->failed, {}};
    co_return album->files;
}

} // namespace airgate
