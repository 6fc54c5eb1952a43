// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "tests/fakes/uiworld.h"
#include "ui/dialogs/allocatedialog.h"
#include "ui/dialogs/quickamounts.h"
#include "ui/dialogs/quotamessage.h"
#include "ui/dialogs/referencefield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace airgate;

namespace {

const QString user = QStringLiteral("svc-airdrama-prod");

} // namespace

class TestAllocateDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void previewsAsInThePicture();
    void refusesMoreThanRemainsAndOffersTheMost();
    void growsWithItsMessage();
    void belowSpentNeedsTheWordOfAPerson();
    void moreThanTheQuotaIsNeverWritten();
    void needsAnAmountAndAReason_data();
    void needsAnAmountAndAReason();
    void showsWhetherTheReferenceIsFree();
    void sentTwiceIsWrittenOnce_F3();
    void aChangedBalanceNeedsAnotherClick_F1();
    void keyboardAlone();
    void quickAmounts();

private:
    void open(EntryKind kind);
    [[nodiscard]] QPushButton* primary() const { return m_dialog->primaryButton(); }
    [[nodiscard]] qsizetype written() { return m_world->entries(user).size(); }
    void allocateElsewhere();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AllocateDialog> m_dialog;
    qsizetype m_before = 0;
};

void TestAllocateDialog::init()
{
    m_world = std::make_unique<UiWorld>();
    m_workspace = std::make_unique<Workspace>(m_world->services(), m_world->options());
    m_workspace->refresh();
    QTRY_VERIFY(m_workspace->account());
    m_before = written();
    open(EntryKind::Allocation);
}

void TestAllocateDialog::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_world.reset();
}

void TestAllocateDialog::open(EntryKind kind)
{
    m_dialog = std::make_unique<AllocateDialog>(*m_workspace, m_world->standing(user).subAccount.id,
                                                kind, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(m_dialog->isSettled());
}

void TestAllocateDialog::allocateElsewhere()
{
    QuotaChange change;
    change.account = m_world->account();
    change.subAccount = m_world->standing(user).subAccount.id;
    change.amount = Money::yuan(1'000);
    change.reason = QStringLiteral("elsewhere");
    change.idempotencyKey = QStringLiteral("elsewhere");
    QVERIFY(await(m_world->services().quota.change(m_world->options().principal, change)).isOk());
}

void TestAllocateDialog::previewsAsInThePicture()
{
    m_dialog->amount()->setMoney(Money::yuan(30'000));
    const QuotaPreview& preview = *m_dialog->preview();
    const QStringList now{QStringLiteral("120,000.00"), QStringLiteral("113,412.86"),
                          QStringLiteral("6,587.14"), QStringLiteral("94.5%"),
                          QStringLiteral("11-24")};
    const QStringList after{QStringLiteral("150,000.00"), QStringLiteral("113,412.86"),
                            QStringLiteral("36,587.14"), QStringLiteral("75.6%"),
                            QStringLiteral("12-01")};
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(preview.text(row, false), now.at(row));
        QCOMPARE(preview.text(row, true), after.at(row));
    }
    QCOMPARE(primary()->text(), QStringLiteral("Allocate ¥30,000.00"));
    QVERIFY(primary()->isEnabled());
    QCOMPARE(m_dialog->message()->kind(), Tone::Ok);
    QVERIFY(m_dialog->message()->accessibleName().contains(QStringLiteral("80%")));
}

void TestAllocateDialog::refusesMoreThanRemainsAndOffersTheMost()
{
    m_dialog->setKind(EntryKind::Deduction);
    m_dialog->amount()->setMoney(Money::yuan(10'000));
    QVERIFY(!primary()->isEnabled());
    QCOMPARE(m_dialog->message()->kind(), Tone::Crit);
    QVERIFY(m_dialog->message()->accessibleName().contains(QStringLiteral("−¥3,412.86")));
    QCOMPARE(m_dialog->preview()->text(2, true), QStringLiteral("−3,412.86"));
    // The way out is offered once.
    const auto offers = [this] {
        QList<QAbstractButton*> found;
        for (auto* button : m_dialog->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("6,587.14")))
                found += button;
        }
        return found;
    };
    QTRY_COMPARE(offers().size(), 1);
    offers().first()->click();
    QVERIFY(m_dialog->amount()->hasFocus());
    QCOMPARE(*m_dialog->amount()->money(), *Money::parse(QStringLiteral("6587.14")));
    QVERIFY(primary()->isEnabled());
}

void TestAllocateDialog::growsWithItsMessage()
{
    const int before = m_dialog->amount()->height();
    m_dialog->message()->showMessage(Tone::Crit, QStringLiteral("words ").repeated(60));
    QTRY_VERIFY(m_dialog->message()->height() > 60);
    QTRY_COMPARE(m_dialog->amount()->height(), before);
    QVERIFY(m_dialog->primaryButton()->mapTo(m_dialog.get(), QPoint()).y() <
            m_dialog->height() - before / 2);
}

void TestAllocateDialog::belowSpentNeedsTheWordOfAPerson()
{
    m_dialog->setKind(EntryKind::Deduction);
    m_dialog->amount()->setMoney(Money::yuan(10'000));
    QVERIFY(m_dialog->acceptBelowSpent()->isVisible());
    QVERIFY(!primary()->isEnabled());
    m_dialog->acceptBelowSpent()->click();
    QVERIFY(primary()->isEnabled());
    // Another amount is another decision.
    m_dialog->amount()->setMoney(Money::yuan(5'000));
    QVERIFY(!m_dialog->acceptBelowSpent()->isVisible());
    m_dialog->amount()->setMoney(Money::yuan(10'000));
    QVERIFY(!primary()->isEnabled());
    m_dialog->acceptBelowSpent()->click();
    primary()->click();
    QTRY_COMPARE(written(), m_before + 1);
    QVERIFY(m_world->standing(user).remaining->isNegative());
}

void TestAllocateDialog::moreThanTheQuotaIsNeverWritten()
{
    m_dialog->setKind(EntryKind::Deduction);
    m_dialog->amount()->setMoney(Money::yuan(130'000));
    QVERIFY(!primary()->isEnabled());
    QVERIFY(!m_dialog->acceptBelowSpent()->isVisible());
}

void TestAllocateDialog::needsAnAmountAndAReason_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isPossible");
    QTest::newRow("both") << QStringLiteral("3w") << QStringLiteral("why") << true;
    QTest::newRow("no amount") << QString() << QStringLiteral("why") << false;
    QTest::newRow("nought") << QStringLiteral("0") << QStringLiteral("why") << false;
    QTest::newRow("not a number") << QStringLiteral("1e5") << QStringLiteral("why") << false;
    QTest::newRow("too precise") << QStringLiteral("1.001") << QStringLiteral("why") << false;
    QTest::newRow("no reason") << QStringLiteral("100") << QString() << false;
    QTest::newRow("blank reason") << QStringLiteral("100") << QStringLiteral("  ") << false;
}

void TestAllocateDialog::needsAnAmountAndAReason()
{
    QFETCH(QString, amount);
    QFETCH(QString, reason);
    QFETCH(bool, isPossible);
    m_dialog->amount()->setText(amount);
    m_dialog->reason()->setEditText(reason);
    QCOMPARE(primary()->isEnabled(), isPossible);
}

void TestAllocateDialog::showsWhetherTheReferenceIsFree()
{
    m_dialog->amount()->setMoney(Money::yuan(100));
    m_dialog->reference()->setText(QStringLiteral("OA-1106-002"));
    QTRY_VERIFY(m_dialog->reference()->isSettled());
    QTRY_COMPARE(m_dialog->message()->kind(), Tone::Warn);
    m_dialog->reference()->setText(QStringLiteral("OA-1123-007"));
    QTRY_VERIFY(m_dialog->reference()->isSettled());
    QVERIFY(m_dialog->message()->kind() != Tone::Warn || m_dialog->message()->isHidden());
    QVERIFY(primary()->isEnabled());
}

void TestAllocateDialog::sentTwiceIsWrittenOnce_F3()
{
    m_dialog->amount()->setMoney(Money::yuan(30'000));
    int told = 0;
    connect(m_dialog.get(), &AllocateDialog::written, this, [&] { ++told; });
    primary()->click();
    QVERIFY(!primary()->isEnabled());
    primary()->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(told, 1);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(written(), m_before + 1);
    QCOMPARE(m_world->standing(user).quota, Money::yuan(150'000));
}

void TestAllocateDialog::aChangedBalanceNeedsAnotherClick_F1()
{
    m_dialog->amount()->setMoney(Money::yuan(30'000));
    allocateElsewhere();
    primary()->click();
    QTRY_COMPARE(m_dialog->preview()->text(0, false), QStringLiteral("121,000.00"));
    QTRY_VERIFY(primary()->isEnabled());
    QCOMPARE(primary()->text(), QStringLiteral("The balance has changed, please check"));
    QCOMPARE(written(), m_before + 1);
    primary()->click();
    QTRY_COMPARE(written(), m_before + 2);
    QCOMPARE(m_world->standing(user).quota, Money::yuan(151'000));
}

void TestAllocateDialog::keyboardAlone()
{
    QVERIFY(m_dialog->amount()->hasFocus());
    QTest::keyClicks(m_dialog->amount(), QStringLiteral("3w"));
    QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::AltModifier);
    QVERIFY(m_dialog->reference()->hasFocus());
    QTest::keyClicks(m_dialog->reference(), QStringLiteral("OA-1123-007"));
    QTest::keyClick(m_dialog->reference(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(written(), m_before + 1);
    const LedgerLine entry = m_world->entries(user).first();
    QCOMPARE(entry.reference, QStringLiteral("OA-1123-007"));
    QCOMPARE(entry.reason, QStringLiteral("短剧生产 11 月第三批"));
}

void TestAllocateDialog::quickAmounts()
{
    const Standing standing = m_world->standing(user);
    // 4,820.40 × 7 − 6,587.14 = 27,155.66, up to the next yuan; 113,412.86 ÷ 80 % − 120,000 =
    // 21,766.075.
    QCOMPARE(*amountForDays(standing, 7), Money::yuan(27'156));
    QCOMPARE(*amountForUsage(standing, 80), Money::yuan(21'767));
    QCOMPARE(comfortableStep(standing.subAccount.steps), 80);
    QVERIFY(!amountForDays(standing, 1));
    Standing unknown = standing;
    unknown.consumed.reset();
    unknown.remaining.reset();
    unknown.forecast.reset();
    QVERIFY(!amountForDays(unknown, 7) && !amountForUsage(unknown, 80));
}

QTEST_MAIN(TestAllocateDialog)
#include "tst_allocatedialog.moc"
