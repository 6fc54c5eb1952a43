// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlfixture.h"

#include "app/await.h"
#include "app/composition.h"
#include "ui/commands.h"
#include "ui/dialogs/allocatedialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/subaccounts/subaccountmodel.h"
#include "ui/pages/subaccounts/subaccountspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace airgate;

namespace {

const QString video = QStringLiteral("svc-video");
const QString asFound = QStringLiteral("AKLTv1=on AKLTv2=on AKLTv3=off login=on");
const QString allOff = QStringLiteral("AKLTv1=off AKLTv2=off AKLTv3=off login=off");

} // namespace

// The real window and the command line on one data folder, over signed calls to the stand-in cloud:
// connect, synchronise, allocate, check, 50 %, 80 %, 100 %, stopped and read back, allocate, restored.
class WindowWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(airgate); }
    void allocateCheckStopAllocateRestore();

private:
    void openWindow();
    [[nodiscard]] std::optional<Standing> standing() const;
    void checkByHand();
    void allocate(const QString& amount);
    void acceptRestore();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Composition> m_app;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<CtlFixture> m_ctl;
};

void WindowWalk::openWindow()
{
    Configuration configuration;
    configuration.dataDirectory = QFileInfo(m_ctl->database()).path();
    configuration.secretKey = CtlFixture::masterKey;
    auto app = await(Composition::open(configuration));
    QVERIFY(app.isOk());
    m_app = *std::move(app);
    const Services services{m_app->mainAccounts(), m_app->subAccounts(), m_app->sync(), m_app->quota(),
                            m_app->alerts(), m_app->stops(), m_app->settings(), m_app->watch(),
                            m_app->leases(), m_app->store(), m_app->clock(), m_app->quotaImport(),
                            m_app->ledgerExport()};
    WindowOptions options;
    options.principal = operatingSystemPrincipal();
    options.settingsFile = m_ctl->folder.filePath(QStringLiteral("window.ini"));
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(services, options, *m_theme);
    m_window->show();
    QTRY_VERIFY(standing());
}

// The row of the user as the window shows it.
std::optional<Standing> WindowWalk::standing() const
{
    for (const Standing& row : m_window->subAccounts()->model()->rows()) {
        if (row.subAccount.userName == video)
            return row;
    }
    return std::nullopt;
}

void WindowWalk::checkByHand()
{
    QSignalSpy finished(&m_window->commands().check(), &CheckController::finished);
    m_window->commands().check().start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
}

void WindowWalk::allocate(const QString& amount)
{
    m_window->commands().changeQuota(standing(), EntryKind::Allocation);
    auto* dialog = m_window->findChild<AllocateDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isSettled());
    dialog->amount()->setText(amount);
    dialog->reason()->setEditText(QStringLiteral("top-up"));
    QTRY_VERIFY(dialog->primaryButton()->isEnabled());
    QSignalSpy written(dialog, &AllocateDialog::written);
    dialog->primaryButton()->click();
    QTRY_COMPARE(written.size(), 1);
}

void WindowWalk::acceptRestore()
{
    QTRY_VERIFY(m_window->findChild<RestoreDialog*>());
    auto* dialog = m_window->findChild<RestoreDialog*>();
    QTRY_VERIFY(dialog->isSettled());
    dialog->reason()->setText(QStringLiteral("topped up"));
    QTRY_VERIFY(dialog->primaryButton()->isEnabled());
    QSignalSpy restored(dialog, &RestoreDialog::restored);
    dialog->primaryButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 30'000);
}

void WindowWalk::allocateCheckStopAllocateRestore()
{
    m_ctl = std::make_unique<CtlFixture>();
    QCOMPARE(m_ctl->addAccount().exitCode, 0);
    QCOMPARE(m_ctl->addFeishu().exitCode, 0);
    QCOMPARE(m_ctl->ctl({QStringLiteral("sync")}).exitCode, 0);
    openWindow();

    allocate(QStringLiteral("100"));
    QTRY_COMPARE(standing()->quota, Money::yuan(100));
    QCOMPARE(m_ctl->ledger().size(), 1);

    QVERIFY(m_ctl->cloud.addSpend(video, QStringLiteral("55")).isOk());
    checkByHand();
    QTRY_COMPARE(standing()->highestStep, std::optional(50));
    QCOMPARE(m_ctl->cloud.feishuMessages().size(), 1);

    // The command line checks; the window learns of it by itself.
    QVERIFY(m_ctl->cloud.addSpend(video, QStringLiteral("30")).isOk());
    QCOMPARE(m_ctl->ctl({QStringLiteral("check")}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(standing()->highestStep, std::optional(80), 10'000);
    QCOMPARE(m_ctl->cloud.feishuMessages().size(), 2);

    QVERIFY(m_ctl->cloud.addSpend(video, QStringLiteral("20")).isOk());
    checkByHand();
    QTRY_COMPARE(standing()->status, SubAccountStatus::Stopped);
    QCOMPARE(m_ctl->switches(video), allOff);
    QCOMPARE(m_ctl->cloud.feishuMessages().size(), 3);

    allocate(QStringLiteral("100"));
    acceptRestore();
    QTRY_COMPARE(standing()->status, SubAccountStatus::Enabled);
    QCOMPARE(m_ctl->switches(video), asFound);
    QCOMPARE(m_ctl->user(video)[u"status"].toString(), QStringLiteral("enabled"));
}

QTEST_MAIN(WindowWalk)
#include "tst_window_walk.moc"
