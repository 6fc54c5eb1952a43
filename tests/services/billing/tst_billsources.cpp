// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/office.h"

#include <QTest>

using namespace airgate;

// Which bill counts, whose a line is, and that the parts make the whole.
class BillSourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void totalIsTheSumOfItsParts_F8_data();
    void totalIsTheSumOfItsParts_F8();
    void controlTotalTellsTheDifference();
    void controlTotalThatCannotBeHad();

private:
    PeriodReport read(BillSourceMode mode);
    PeriodReport report();

    std::unique_ptr<Office> m_office;
};

void BillSourcesTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->addAccount();
}

PeriodReport BillSourcesTest::report()
{
    SpendReports reports(*m_office->app->store);
    return await(reports.period(m_office->account, BillPeriod(2026, 11))).value();
}

PeriodReport BillSourcesTest::read(BillSourceMode mode)
{
    const auto stored = await(m_office->app->store->write([mode, id = m_office->account](StoreSession& session) {
        auto account = session.accounts().mainAccount(id).value();
        account.billSource = mode;
        return session.accounts().updateMainAccount(account);
    }));
    if (!stored || m_office->check().error)
        return {};
    return report();
}

void BillSourcesTest::totalIsTheSumOfItsParts_F8_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("amounts");  // svc-a, svc-b, unattributed, total
    QTest::newRow("detail") << int(BillSourceMode::Detail) << "10.00 20.00 37.00000001 67.00000001";
    QTest::newRow("split") << int(BillSourceMode::Split) << "40.00 20.00 2.00000001 62.00000001";
    QTest::newRow("auto") << int(BillSourceMode::Auto) << "40.00 20.00 7.00000001 67.00000001";
}

// Day 1: the plain bill names no project for 30 that the split bill knows. Day 2: the split bill is late.
void BillSourcesTest::totalIsTheSumOfItsParts_F8()
{
    QFETCH(int, mode);
    QFETCH(QString, amounts);
    ScriptedCloud& cloud = *m_office->cloud;
    const QDate first(2026, 11, 1);
    cloud.addLine(first, QStringLiteral("10"), QStringLiteral("pa"), true);
    cloud.addLine(first, QStringLiteral("20"), QStringLiteral("pb"), true);
    cloud.addLine(first, QStringLiteral("30"), QStringLiteral("-"));
    BillLine known = cloud.bills[BillSource::Detail].last();
    known.project = QStringLiteral("pa");
    cloud.bills[BillSource::Split].append(known);
    cloud.addLine(first, QStringLiteral("2.0000000051"), QStringLiteral("nobody"), true);
    cloud.addLine(QDate(2026, 11, 2), QStringLiteral("5"), QString());

    const PeriodReport report = read(BillSourceMode(mode));
    QCOMPARE(report.rows.size(), 2);
    const QStringList found{report.rows.at(0).figure.attributed.toDecimal(),
                            report.rows.at(1).figure.attributed.toDecimal(),
                            report.snapshot.unattributed.toDecimal(), report.snapshot.total.toDecimal()};
    QCOMPARE(found.join(u' '), amounts);
    QCOMPARE(report.attributedTotal.plus(report.snapshot.unattributed)->toDecimal(),
             report.snapshot.total.toDecimal());
    const auto alerts = m_office->alerts();
    const bool warned = std::any_of(alerts.cbegin(), alerts.cend(),
                                    [](const Alert& alert) { return alert.kind == AlertKind::Unattributed; });
    QCOMPARE(warned, BillSourceMode(mode) != BillSourceMode::Split);  // above ten percent
}

void BillSourcesTest::controlTotalTellsTheDifference()
{
    m_office->spend(QStringLiteral("pa"), QStringLiteral("10"));
    QCOMPARE(read(BillSourceMode::Auto).difference->toDecimal(), QStringLiteral("0.00"));
    m_office->cloud->missingFromBill = ExactAmount::parse(QStringView(u"0.25")).value();
    QVERIFY(!m_office->check().error);
    QCOMPARE(report().difference->toDecimal(), QStringLiteral("0.25"));
    QCOMPARE(report().snapshot.total.toDecimal(), QStringLiteral("10.00"));
}

void BillSourcesTest::controlTotalThatCannotBeHad()
{
    m_office->spend(QStringLiteral("pa"), QStringLiteral("10"));
    m_office->cloud->faults = {{FakeFault::Refused, QStringLiteral("billTotal")}};
    QVERIFY(!m_office->check().error);
    QVERIFY(!report().difference.has_value());
    QCOMPARE(report().snapshot.total.toDecimal(), QStringLiteral("10.00"));
}

QTEST_GUILESS_MAIN(BillSourcesTest)
#include "tst_billsources.moc"
