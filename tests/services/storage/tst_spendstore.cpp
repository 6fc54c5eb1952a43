// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

using namespace airgate;

namespace {

using Days = QHash<SubAccountId, SpendByDay>;

const BillPeriod october(2026, 10);

ExactAmount exact(const char* text)
{
    return ExactAmount::parse(QByteArrayView(text)).value();
}

QString countOf(const char* table)
{
    return QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table));
}

} // namespace

class SpendStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingYet();
    void snapshotComesBackAsItWas();
    void everySnapshotIsToldAgain();
    void identicalSnapshotWritesNoFigures();
    void vanishedSubAccountHasNothing_F12();
    void consumedTotalsAddUpPeriods();
    void daysAreReplacedWithinTheirPeriod();
    void onlyChangedDaysAreWritten();
    void dailySpendIsRoundedOnce_F37();
    void settledPeriods_F9();
    void readAgainUnsettles();
    void fiftyThousandDaysInOneTransaction();

private:
    SpendSnapshot made(BillPeriod period, const QList<SpendFigure>& figures) const;
    SnapshotId put(const SpendSnapshot& snapshot, const Days& days = {});

    std::unique_ptr<StorageFixture> m_fixture;
    MainAccountId m_account;
    SubAccountId m_wang;
    SubAccountId m_zhao;
};

void SpendStoreTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_account = m_fixture->addAccount();
    m_wang = m_fixture->addUser(m_account, QStringLiteral("wang"));
    m_zhao = m_fixture->addUser(m_account, QStringLiteral("zhao"));
}

SpendSnapshot SpendStoreTest::made(BillPeriod period, const QList<SpendFigure>& figures) const
{
    SpendSnapshot snapshot;
    snapshot.account = m_account;
    snapshot.period = period;
    snapshot.readAt = at(10);
    snapshot.horizon = at(5);
    snapshot.figures = figures;
    return snapshot;
}

SnapshotId SpendStoreTest::put(const SpendSnapshot& snapshot, const Days& days)
{
    return m_fixture
        ->write([=](StoreSession& session) { return session.spend().addSnapshot(snapshot, days); })
        .value();
}

void SpendStoreTest::nothingYet()
{
    QVERIFY(!m_fixture
                 ->read([this](StoreSession& s) {
                     return s.spend().latestSnapshot(m_account, october);
                 })
                 ->has_value());
    QVERIFY(m_fixture->read([](StoreSession& s) { return s.spend().snapshot(SnapshotId(1)); })
                .failedWith(ErrorCode::NotFound));
    QVERIFY(m_fixture->read([this](StoreSession& s) { return s.spend().consumedTotals(m_account); })
                ->isEmpty());
    QVERIFY(m_fixture->read([this](StoreSession& s) { return s.spend().readPeriods(m_account); })
                ->isEmpty());
}

void SpendStoreTest::snapshotComesBackAsItWas()
{
    SpendSnapshot snapshot = made(october, {{m_wang, Money::yuan(3), Money::yuan(2)}});
    snapshot.measure = SpendMeasure::Discounted;
    snapshot.source = BillSourceMode::Split;
    snapshot.total = Money::yuan(4);
    snapshot.unattributed = Money::yuan(1);
    snapshot.controlTotal = Money::yuan(5);
    snapshot.lineCount = 17;
    snapshot.settled = true;
    snapshot.id = put(snapshot);
    const auto found = m_fixture->read(
        [this](StoreSession& s) { return s.spend().latestSnapshot(m_account, october); });
    const SpendSnapshot& back = found->value();
    QCOMPARE(back.id, snapshot.id);
    QCOMPARE(back.account, snapshot.account);
    QCOMPARE(back.period, snapshot.period);
    QCOMPARE(back.measure, snapshot.measure);
    QCOMPARE(back.source, snapshot.source);
    QCOMPARE(back.total, snapshot.total);
    QCOMPARE(back.unattributed, snapshot.unattributed);
    QCOMPARE(back.controlTotal, snapshot.controlTotal);
    QCOMPARE(back.readAt, snapshot.readAt);
    QCOMPARE(back.horizon, snapshot.horizon);
    QCOMPARE(back.lineCount, snapshot.lineCount);
    QCOMPARE(back.settled, snapshot.settled);
    QCOMPARE(back.figures, snapshot.figures);

    snapshot.controlTotal.reset();
    const auto second = put(snapshot);
    const auto bare = m_fixture->read([=](StoreSession& s) { return s.spend().snapshot(second); });
    QVERIFY(!bare->controlTotal.has_value());
}

void SpendStoreTest::everySnapshotIsToldAgain()
{
    const QList<QList<SpendFigure>> told{
        {{m_wang, Money::yuan(1), Money::yuan(1)}},
        {{m_wang, Money::yuan(1), Money::yuan(1)}, {m_zhao, Money::yuan(7), Money()}},
        {{m_wang, Money::yuan(2), Money::yuan(1)}, {m_zhao, Money::yuan(7), Money()}},
        {{m_wang, Money::yuan(-1), Money::yuan(-1)}, {m_zhao, Money::yuan(7), Money::yuan(7)}}};
    QList<SnapshotId> ids;
    for (const auto& figures : told)
        ids.append(put(made(october, figures)));
    put(made(october.next(), {{m_wang, Money::yuan(50), Money::yuan(50)}}));
    for (int i = 0; i < told.size(); ++i) {
        const auto back =
            m_fixture->read([id = ids[i]](StoreSession& s) { return s.spend().snapshot(id); });
        QCOMPARE(back->figures, told[i]);
    }
    QCOMPARE(askRaw(m_fixture->path(), countOf("spend_figure")), QVariant(6));
}

void SpendStoreTest::identicalSnapshotWritesNoFigures()
{
    const auto snapshot = made(october, {{m_wang, Money::yuan(1), Money::yuan(1)}});
    put(snapshot);
    const auto second = put(snapshot);
    QCOMPARE(askRaw(m_fixture->path(), countOf("spend_snapshot")), QVariant(2));
    QCOMPARE(askRaw(m_fixture->path(), countOf("spend_figure")), QVariant(1));
    const auto back = m_fixture->read([=](StoreSession& s) { return s.spend().snapshot(second); });
    QCOMPARE(back->figures, snapshot.figures);
}

void SpendStoreTest::vanishedSubAccountHasNothing_F12()
{
    const Days days{{m_wang, {{QDate(2026, 10, 1), exact("1")}}}};
    put(made(october, {{m_wang, Money::yuan(1), Money::yuan(1)}}), days);
    put(made(october, {}));
    put(made(october, {}));
    const auto back = m_fixture->read(
        [this](StoreSession& s) { return s.spend().latestSnapshot(m_account, october); });
    QCOMPARE(back->value().figures, (QList<SpendFigure>{{m_wang, Money(), Money()}}));
    QCOMPARE(askRaw(m_fixture->path(), countOf("spend_figure")), QVariant(2));
    QCOMPARE(askRaw(m_fixture->path(), countOf("spend_by_day")), QVariant(0));
}

void SpendStoreTest::consumedTotalsAddUpPeriods()
{
    put(made(october, {{m_wang, Money::yuan(9), Money::yuan(1)}}));
    put(made(october, {{m_wang, Money::yuan(9), Money::yuan(3)}}));
    put(made(october.next(), {{m_wang, Money::yuan(10), Money::yuan(10)}}));
    const auto totals =
        m_fixture->read([this](StoreSession& s) { return s.spend().consumedTotals(m_account); });
    QCOMPARE(totals.value(), (QHash<SubAccountId, Money>{{m_wang, Money::yuan(13)}}));
}

void SpendStoreTest::daysAreReplacedWithinTheirPeriod()
{
    const QDate last(2026, 10, 31);
    put(made(october, {}), {{m_wang, {{last, exact("1")}, {last.addDays(-1), exact("2")}}}});
    // November's bill has a late line of the same day.
    put(made(october.next(), {}), {{m_wang, {{last, exact("0.5")}}}});
    put(made(october, {}), {{m_wang, {{last, exact("4")}}}, {m_zhao, {{last, exact("-1")}}}});
    const auto daily = m_fixture->read(
        [=, this](StoreSession& s) { return s.spend().dailySpend(m_account, last.addDays(-9)); });
    QCOMPARE(daily.value(), (QHash<SubAccountId, QMap<QDate, Money>>{
                                {m_wang, {{last, Money::parse(QStringLiteral("4.5")).value()}}},
                                {m_zhao, {{last, Money::yuan(-1)}}}}));
}

void SpendStoreTest::onlyChangedDaysAreWritten()
{
    const QDate day(2026, 10, 1);
    Days days{{m_wang, {{day, exact("1")}, {day.addDays(1), exact("2")}}}, {m_zhao, {{day, exact("5")}}}};
    put(made(october, {}), days);
    // Counts what is written to the table from now on.
    QCOMPARE(runRaw(m_fixture->path(), QStringLiteral("CREATE TABLE seen (what TEXT)")), QString());
    for (const auto* event : {"INSERT", "UPDATE", "DELETE"}) {
        const QString row = QLatin1String(event) == QLatin1String("DELETE") ? QStringLiteral("OLD")
                                                                            : QStringLiteral("NEW");
        QCOMPARE(runRaw(m_fixture->path(),
                        QStringLiteral("CREATE TRIGGER seen_%1 AFTER %1 ON spend_by_day BEGIN "
                                       "INSERT INTO seen VALUES ('%1 ' || %2.days); END")
                            .arg(QLatin1String(event), row)),
                 QString());
    }
    put(made(october, {}), days);
    QCOMPARE(askRaw(m_fixture->path(), countOf("seen")), QVariant(0));
    days[m_wang] = {{day, exact("1.0000000001")}, {day.addDays(2), exact("3")}};
    days.remove(m_zhao);
    put(made(october, {}), days);
    QCOMPARE(askRaw(m_fixture->path(),
                    QStringLiteral("SELECT group_concat(what, '|') FROM (SELECT what FROM seen ORDER BY what)")),
             QVariant(QStringLiteral("DELETE 2026-10-01=5.0000000000|"
                                     "UPDATE 2026-10-01=1.0000000001 2026-10-03=3.0000000000")));
}

void SpendStoreTest::dailySpendIsRoundedOnce_F37()
{
    // Each would round to 0, together they round to 10^-8.
    const QDate day(2026, 10, 31);
    put(made(october, {}), {{m_wang, {{day, exact("0.0000000040")}}}});
    put(made(october.next(), {}), {{m_wang, {{day, exact("0.0000000040")}}}});
    const auto daily = m_fixture->read(
        [=, this](StoreSession& s) { return s.spend().dailySpend(m_account, day); });
    QCOMPARE(daily->value(m_wang).value(day), Money::fromUnits(1));
    const auto later = m_fixture->read(
        [=, this](StoreSession& s) { return s.spend().dailySpend(m_account, day.addDays(1)); });
    QVERIFY(later->isEmpty());
}

void SpendStoreTest::settledPeriods_F9()
{
    SpendSnapshot snapshot = made(october, {});
    put(snapshot);
    snapshot.settled = true;
    put(snapshot);
    put(made(october.next(), {}));
    QCOMPARE(m_fixture->read([this](StoreSession& s) { return s.spend().readPeriods(m_account); })
                 .value(),
             (QMap<BillPeriod, bool>{{october, true}, {october.next(), false}}));
}

void SpendStoreTest::readAgainUnsettles()
{
    SpendSnapshot snapshot = made(october, {});
    snapshot.settled = true;
    const auto id = put(snapshot);
    const auto periods = [this] {
        return m_fixture->read([this](StoreSession& s) { return s.spend().readPeriods(m_account); })
            .value();
    };
    QVERIFY(m_fixture->write([this](StoreSession& s) { return s.spend().readAgain(m_account); }));
    QCOMPARE(periods().value(october, true), false);
    // What was told then stays as it was told.
    QVERIFY(m_fixture->read([=](StoreSession& s) { return s.spend().snapshot(id); })->settled);
    put(snapshot);
    QCOMPARE(periods().value(october, false), true);
}

void SpendStoreTest::fiftyThousandDaysInOneTransaction()
{
    Days days;
    SpendByDay month;
    for (int day = 0; day < 25; ++day)
        month[october.firstDay().addDays(day)] = exact("12.3456789012");
    const auto added =
        m_fixture->write([this, &days, &month](StoreSession& session) -> Result<int> {
            for (int i = 0; i < 2000; ++i) {
                const auto id = session.accounts().addSubAccount(
                    subAccount(m_account, QStringLiteral("user-%1").arg(i)));
                if (!id)
                    return id.error();
                days.insert(*id, month);
            }
            return 2000;
        });
    QVERIFY(added);
    QElapsedTimer timer;
    timer.start();
    put(made(october, {}), days);
    const qint64 first = timer.restart();
    put(made(october, {}), days);
    qInfo("50,000 days: first %lld ms, the same again %lld ms", first, timer.elapsed());
    QCOMPARE(askRaw(m_fixture->path(), countOf("spend_by_day")), QVariant(2'000));
}

QTEST_GUILESS_MAIN(SpendStoreTest)
#include "tst_spendstore.moc"
