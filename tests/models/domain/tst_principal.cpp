// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/principal.h"
#include "tests/models/domain/samples.h"

#include <QTest>

using namespace airgate;
using namespace airgate::test;

class TestPrincipal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rights_data();
    void rights();
    void kindOfPrincipalPlaysNoPart();
    void system();
    void nobodyByDefault();
};

void TestPrincipal::rights_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<QString>("roles");  // viewer, approver, finance, admin: who may
    QTest::addColumn<QString>("needed"); // what a refusal names
    const auto row = [](const char* name, Right right, const char* roles, const char* needed) {
        QTest::newRow(name) << right << QString::fromLatin1(roles) << QString::fromLatin1(needed);
    };
    row("view", Right::View, "VPFA", "");
    row("change quota", Right::ChangeQuota, "--FA", "finance");
    row("approve quota", Right::ApproveQuota, "-P-A", "approver");
    row("close periods", Right::ClosePeriods, "--FA", "finance");
    row("change policies", Right::ChangePolicies, "-P-A", "approver");
    row("stop and restore", Right::StopAndRestore, "-PFA", "approver");
    row("create sub-accounts", Right::CreateSubAccounts, "---A", "admin");
    row("administer", Right::Administer, "---A", "admin");
}

void TestPrincipal::rights()
{
    QFETCH(Right, right);
    QFETCH(QString, roles);
    QFETCH(QString, needed);
    for (const Role role : {Role::Viewer, Role::Approver, Role::Finance, Role::Admin}) {
        const bool may = roles[static_cast<int>(role)] != QLatin1Char('-');
        QCOMPARE(roleHas(role, right), may);
        const QString expected =
            may ? QStringLiteral("ok") : QStringLiteral("permission_denied:") + needed;
        QCOMPARE(
            words(require({QStringLiteral("os:bob"), PrincipalKind::Operator, {}, role}, right)),
            expected);
    }
}

void TestPrincipal::kindOfPrincipalPlaysNoPart()
{
    for (const auto kind :
         {PrincipalKind::Operator, PrincipalKind::ApiKey, PrincipalKind::System}) {
        QVERIFY(require({QStringLiteral("x"), kind, {}, Role::Finance}, Right::ChangeQuota));
        QVERIFY(!require({QStringLiteral("x"), kind, {}, Role::Viewer}, Right::ChangeQuota));
    }
}

void TestPrincipal::system()
{
    const Principal system = systemPrincipal();
    QCOMPARE(system.id, QStringLiteral("system"));
    QVERIFY(system.kind == PrincipalKind::System);
    QVERIFY(require(system, Right::StopAndRestore));
}

void TestPrincipal::nobodyByDefault()
{
    QVERIFY(!require(Principal{}, Right::ChangeQuota));
    QVERIFY(require(Principal{}, Right::View));
}

QTEST_APPLESS_MAIN(TestPrincipal)
#include "tst_principal.moc"
