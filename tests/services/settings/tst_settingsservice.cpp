// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/office.h"

#include <QTest>

using namespace airgate;

class SettingsServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasItsDefault();
    void misfitIsRefused_data();
    void misfitIsRefused();
    void misfitInTheDatabaseIsTheDefault();
    void shorterIntervalCountsAtOnce_F34();
};

void SettingsServiceTest::everySettingHasItsDefault()
{
    Office office;
    const auto all = await(office.app->settings.all());
    QCOMPARE(all->size(), settings::all().size());
    for (const Setting* setting : settings::all()) {
        QCOMPARE(all->value(setting->key), QString(setting->fallback));
        QCOMPARE(*await(office.app->settings.set(admin(), setting->key, all->value(setting->key))),
                 QString(setting->fallback));
    }
}

void SettingsServiceTest::misfitIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const char* value : {"0", "1441", "ten", "", "1.5"})
        QTest::addRow("interval %s", value) << "check.interval_minutes" << value;
    for (const char* value : {"1", "yes", "TRUE", ""})
        QTest::addRow("switch %s", value) << "stop.automatic" << value;
    for (const char* value : {"0,50", "100", "50;80", "fifty"})
        QTest::addRow("steps %s", value) << "alert.default_steps" << value;
    QTest::newRow("choice") << "restore.after_allocation" << "never";
}

void SettingsServiceTest::misfitIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Office office;
    const auto before = await(office.app->settings.value(key));
    QVERIFY(await(office.app->settings.set(admin(), key, value)).failedWith(ErrorCode::InvalidArgument));
    QCOMPARE(*await(office.app->settings.value(key)), *before);
}

void SettingsServiceTest::misfitInTheDatabaseIsTheDefault()
{
    Office office;
    const auto written = await(office.app->store->write([](StoreSession& session) {
        return session.settings().setValue(settings::checkIntervalMinutes.key, QStringLiteral("-7"));
    }));
    QVERIFY(written.isOk());
    QCOMPARE(*await(office.app->settings.value(settings::checkIntervalMinutes.key)), QStringLiteral("10"));
}

// Without a restart, and without moving on with the clock at every look.
void SettingsServiceTest::shorterIntervalCountsAtOnce_F34()
{
    using namespace std::chrono_literals;
    Office office;
    office.addAccount();
    office.set(settings::checkIntervalMinutes, QStringLiteral("1440"));
    QVERIFY(await(office.app->watch.runNow({}, [](CheckProgress) {})).isOk());
    QCOMPARE(**await(office.app->watch.nextDue()), office.clock.now() + 24h);
    office.set(settings::checkIntervalMinutes, QStringLiteral("5"));
    const Instant due = office.clock.now() + 5min;
    QCOMPARE(**await(office.app->watch.nextDue()), due);
    office.clock.jump(3min);
    QCOMPARE(**await(office.app->watch.nextDue()), due);
}

QTEST_GUILESS_MAIN(SettingsServiceTest)
#include "tst_settingsservice.moc"
