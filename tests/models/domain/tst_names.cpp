// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alert.h"
#include "models/domain/auditrecord.h"
#include "models/domain/error.h"
#include "models/domain/fileproblem.h"
#include "models/domain/ledgerentry.h"
#include "models/domain/spend.h"
#include "models/domain/standing.h"
#include "models/domain/stoporder.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace airgate;

namespace {

using Forth = std::function<QString(int)>;
using Back = std::function<int(const QString&)>; // -1: not a name

template <class E>
Forth forth(QString (*name)(E))
{
    return [=](int value) { return name(static_cast<E>(value)); };
}

template <class E>
Back back(std::optional<E> (*value)(QStringView))
{
    return [=](const QString& name) {
        const std::optional<E> found = value(name);
        return found ? static_cast<int>(*found) : -1;
    };
}

} // namespace

// The names are kept in databases and scripts: they never change, and none means two things.
class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void errorNames();
    void transientErrors();
    void severityOfStep_data();
    void severityOfStep();
};

void TestNames::names_data()
{
    QTest::addColumn<Forth>("forth");
    QTest::addColumn<Back>("back");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* type, const Forth& forth, const Back& back,
                        const char* expected) {
        QTest::newRow(type) << forth << back << QString::fromLatin1(expected);
    };
    row("AlertKind", forth(alertKindName), back(alertKindFromName),
        "step_reached exhausted stop_failing check_failing unattributed");
    row("Severity", forth(severityName), back(severityFromName), "info warning high critical");
    row("DeliveryState", forth(deliveryStateName), back(deliveryStateFromName),
        "pending delivered dead_lettered");
    row("ChannelKind", forth(channelKindName), back(channelKindFromName), "feishu webhook");
    row("AuditResult", forth(auditResultName), back(auditResultFromName), "done refused failed");
    row("EntryKind", forth(entryKindName), back(entryKindFromName),
        "allocation deduction transfer reversal");
    row("FileProblem", forth(fileProblemName), back(fileProblemFromName),
        "too_large empty encoding nul_character field_too_long ragged_row bad_quote "
        "unclosed_quote too_many_rows too_many_columns encrypted damaged no_sheet");
    row("Role", forth(roleName), back(roleFromName), "viewer approver finance admin");
    row("PrincipalKind", forth(principalKindName), back(principalKindFromName),
        "operator api_key system");
    row("SpendMeasure", forth(measureName), back(measureFromName), "payable discounted original");
    row("BillSourceMode", forth(billSourceModeName), back(billSourceModeFromName),
        "auto split detail");
    row("HoldReason", forth(holdReasonName), back(holdReasonFromName),
        "quota manual security stale_data");
    row("SwitchKind", forth(switchKindName), back(switchKindFromName), "access_key console_login");
    row("SwitchState", forth(switchStateName), back(switchStateFromName), "on off absent");
    row("StepState", forth(stepStateName), back(stepStateFromName),
        "pending verified failed conflict");
    row("OrderKind", forth(orderKindName), back(orderKindFromName), "stop restore");
    row("OrderState", forth(orderStateName), back(orderStateFromName),
        "pending running done observed superseded");
    row("SubAccountStatus", forth(statusName), {}, "enabled stopping stopped restoring not_synced");
}

void TestNames::names()
{
    QFETCH(Forth, forth);
    QFETCH(Back, back);
    QFETCH(QString, expected);
    const QStringList names = expected.split(QLatin1Char(' '));
    for (int value = 0; value < names.size(); ++value) {
        QCOMPARE(forth(value), names[value]);
        if (back)
            QCOMPARE(back(names[value]), value);
    }
    if (!back)
        return;
    for (const QString& wrong :
         {QString(), QStringLiteral("-"), names[0].toUpper(), names[0] + QLatin1Char(' '),
          names[0].chopped(1), names[0] + QChar(0)})
        QCOMPARE(back(wrong), -1);
}

void TestNames::errorNames()
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    QSet<QString> seen;
    const int last = static_cast<int>(ErrorCode::DeliveryRefused);
    for (int code = 0; code <= last; ++code) {
        const QString name = errorName(static_cast<ErrorCode>(code));
        QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
    }
    QCOMPARE(errorName(ErrorCode::InvalidAmount), QStringLiteral("invalid_amount"));
    QCOMPARE(errorName(ErrorCode::BelowSpent), QStringLiteral("below_spent"));
}

void TestNames::transientErrors()
{
    QStringList passing;
    for (int code = 0; code <= static_cast<int>(ErrorCode::DeliveryRefused); ++code) {
        if (isTransient(static_cast<ErrorCode>(code)))
            passing.append(errorName(static_cast<ErrorCode>(code)));
    }
    QCOMPARE(
        passing.join(QLatin1Char(' ')),
        QStringLiteral("network_unreachable timed_out throttled cloud_unavailable database_busy"));
}

void TestNames::severityOfStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("severity");
    for (const auto& [step, severity] : {std::pair{1, "warning"},
                                         {50, "warning"},
                                         {89, "warning"},
                                         {90, "high"},
                                         {99, "high"},
                                         {100, "critical"}})
        QTest::addRow("%d", step) << step << QString::fromLatin1(severity);
}

void TestNames::severityOfStep()
{
    QFETCH(int, step);
    QTEST(severityName(airgate::severityOfStep(step)), "severity");
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
