// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quotaimportplan.h"

#include "models/domain/nearestname.h"

#include <QRandomGenerator>
#include <QTest>

using namespace airgate;

using Cells = std::array<QString, importColumnCount>;

namespace {

ImportUser user(int id, const char* name, int quota, std::optional<int> spent = 0)
{
    ImportUser one;
    one.id = SubAccountId(id);
    one.cloudUserId = QStringLiteral("4100000%1").arg(id);
    one.userName = QLatin1String(name);
    one.quota = Money::yuan(quota);
    if (spent)
        one.spent = Money::yuan(*spent);
    return one;
}

ImportFacts facts()
{
    ImportFacts facts;
    facts.account = MainAccountId(1);
    facts.users = {user(1, "svc-video", 1000, 400), user(2, "svc-chat", 500),
                   user(3, "svc-image-upscale", 0, std::nullopt), user(4, "svc-off", 100),
                   user(5, "svc-gone", 100)};
    facts.users[3].status = SubAccountStatus::Stopping;
    facts.users[4].status = SubAccountStatus::NotSynced;
    facts.users[1].usual = Money::yuan(100);
    facts.usedReferences = {{QStringLiteral("OA-1"), LedgerEntryId(1276)}};
    facts.pool = Money::yuan(-1700);
    return facts;
}

Cells cells(const QString& name, const QString& kind, const QString& amount,
            const QString& reason = QStringLiteral("r"), const QString& reference = {})
{
    return {QString(), name, kind, amount, reason, reference};
}

ImportPlan plan(const QList<Cells>& rows, const ImportFacts& known = facts())
{
    ImportSheet sheet;
    sheet.sha256 = QByteArray(32, 'h');
    for (const Cells& row : rows)
        sheet.lines.append({int(sheet.lines.size()) + 2, row, false});
    return planImport(sheet, known);
}

// "code@column:detail …"
QString said(const PlannedRow& row)
{
    QStringList words;
    for (const ImportFinding& finding : row.findings) {
        QString word = importFindingName(finding.code) + u'@' + importColumnName(finding.column);
        if (!finding.detail.isEmpty())
            word += u':' + finding.detail;
        words.append(word);
    }
    return words.join(u' ');
}

const QString video = QStringLiteral("svc-video");
const QString chat = QStringLiteral("svc-chat");

} // namespace

class QuotaImportPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void sheetLeavesOutWhatIsNoRow();
    void oneRow_data();
    void oneRow();
    void amounts_data();
    void amounts();
    void earlierRowsCount();
    void repetitions();
    void excludedAndEdited();
    void idsOfATemplate();
    void poolLimit();
    void totalsAndChanges();
    void failedRowsImportAgain();
    void nearest_data();
    void nearest();
    void findingsHaveNames();
    void planIsTheModel_F1();
};

void QuotaImportPlanTest::columns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>(
        "expected"); // the file's column for id, user, kind, amount, reason, reference
    QTest::addColumn<bool>("complete");
    const auto row = [](const char* name, const QString& header, const char* expected,
                        bool complete) {
        QTest::newRow(name) << header << QString::fromLatin1(expected) << complete;
    };
    row("Chinese", QStringLiteral("用户名,类型,金额,原因,单号"), "-1 0 1 2 3 4", true);
    row("English", QStringLiteral("User name,Kind,Amount,Reason,Reference no."), "-1 0 1 2 3 4",
        true);
    row("another order, with units", QStringLiteral("OA单号, 原因 ,金额(¥),用户名"),
        "-1 3 -1 2 1 0", true);
    row("full-width", QStringLiteral("Ｕｓｅｒ　Ｎａｍｅ,金额（元）,备注"), "-1 0 -1 1 2 -1", true);
    row("the export's own",
        QStringLiteral(
            "entry,at,kind,user_name,display_name,amount,currency,balance_after,operator,"
            "reason,reference,reverses,reversed_by"),
        "-1 3 2 5 9 10", true);
    row("template with ids", QStringLiteral("ID,用户名,类型,金额,原因,单号"), "0 1 2 3 4 5", true);
    row("the first of two", QStringLiteral("金额,amount,用户名,原因"), "-1 2 -1 0 3 -1", true);
    row("amount unknown", QStringLiteral("用户名,数目,原因"), "-1 0 -1 -1 2 -1", false);
    row("nobody", QStringLiteral("金额,原因"), "-1 -1 -1 0 1 -1", false);
}

void QuotaImportPlanTest::columns()
{
    QFETCH(QString, header);
    const ImportMapping mapping = matchImportColumns(header.split(u','));
    QStringList found;
    for (const int column : mapping.columns)
        found.append(QString::number(column));
    QTEST(found.join(u' '), "expected");
    QTEST(mapping.isComplete(), "complete");
}

void QuotaImportPlanTest::sheetLeavesOutWhatIsNoRow()
{
    TableText table;
    table.rows = {{1,
                   {QStringLiteral("entry"), QStringLiteral("user_name"), QStringLiteral("amount"),
                    QStringLiteral("reason")}},
                  {2,
                   {QStringLiteral("1"), QStringLiteral(" svc-video "), QStringLiteral("'-5"),
                    QStringLiteral("'=r")}},
                  {4, {QStringLiteral("2"), QStringLiteral("svc-chat"), {}, {}}},
                  {5, {QStringLiteral("total"), {}, QStringLiteral("-5"), {}}}};
    const ImportSheet sheet = importSheet(table, matchImportColumns(table.rows.first().cells));
    QCOMPARE(sheet.lines.size(), 1);
    QCOMPARE(sheet.lines.first().row, 2);
    QCOMPARE(sheet.lines.first().cell(ImportColumn::UserName), video);
    QCOMPARE(sheet.lines.first().cell(ImportColumn::Amount), QStringLiteral("-5"));
    QCOMPARE(sheet.lines.first().cell(ImportColumn::Reason), QStringLiteral("=r"));
}

void QuotaImportPlanTest::oneRow_data()
{
    QTest::addColumn<Cells>("row");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char* name, const Cells& line, const char* verdict,
                        const char* findings) {
        QTest::newRow(name) << line << QString::fromLatin1(verdict)
                            << QString::fromLatin1(findings);
    };
    const QString in = QStringLiteral("allocation");
    const QString out = QStringLiteral("扣减");
    const QString ten = QStringLiteral("10");
    row("allocation", cells(video, in, ten), "valid", "");
    row("deduction", cells(video, out, ten), "valid", "");
    row("deduction of an export",
        cells(video, QStringLiteral("Deduction"), QStringLiteral("-10.00")), "valid", "");
    row("by sign", cells(video, {}, QStringLiteral("-10")), "valid", "");
    row("unknown user", cells(QStringLiteral("svc-image-upscal"), in, ten), "error",
        "unknown_user@user_name:svc-image-upscale");
    row("nobody near", cells(QStringLiteral("zzz"), in, ten), "error", "unknown_user@user_name");
    row("no user", cells({}, in, ten), "error", "no_user@user_name");
    row("other letters' case", cells(QStringLiteral("SVC-Video"), in, ten), "error",
        "unknown_user@user_name:svc-video");
    row("no amount", cells(video, in, {}), "error", "no_amount@amount");
    row("not an amount", cells(video, in, QStringLiteral("ten")), "error", "not_an_amount@amount");
    row("formula", cells(video, in, QStringLiteral("=1+1")), "error", "not_an_amount@amount");
    row("three decimals", cells(video, in, QStringLiteral("0.001")), "error", "too_precise@amount");
    row("too large", cells(video, in, QStringLiteral("99999999999999")), "error",
        "too_large@amount");
    row("zero", cells(video, in, QStringLiteral("0.00")), "error", "zero_amount@amount");
    row("allocation below 0", cells(video, in, QStringLiteral("-10")), "error",
        "sign_against_kind@amount");
    row("unknown kind", cells(video, QStringLiteral("gift"), ten), "error", "unknown_kind@kind");
    row("underflow", cells(video, out, QStringLiteral("1000.01")), "error",
        "underflow@amount:1000.00");
    row("below spent", cells(video, out, QStringLiteral("600.01")), "error",
        "below_spent@amount:600.00");
    row("spent unknown", cells(QStringLiteral("svc-image-upscale"), in, ten), "valid", "");
    row("no reason", cells(video, in, ten, {}), "error", "no_reason@reason");
    row("long reason", cells(video, in, ten, QString(501, u'x')), "error",
        "reason_too_long@reason");
    row("long reference", cells(video, in, ten, QStringLiteral("r"), QString(65, u'x')), "error",
        "reference_too_long@reference");
    row("used reference", cells(video, in, ten, QStringLiteral("r"), QStringLiteral("OA-1")),
        "error", "reference_in_ledger@reference:1276");
    row("stopping", cells(QStringLiteral("svc-off"), in, ten), "warning", "stopped@user_name");
    row("gone", cells(QStringLiteral("svc-gone"), in, ten), "warning", "not_synced@user_name");
    row("ten times the usual", cells(chat, in, QStringLiteral("1000")), "valid", "");
    row("above ten times", cells(chat, in, QStringLiteral("1000.01")), "warning",
        "far_above_usual@amount:100.00");
    row("transfer of an export", cells(video, QStringLiteral("transfer"), QStringLiteral("-10.00")),
        "warning", "kind_by_sign@kind");
    row("several", cells(QStringLiteral("zzz"), QStringLiteral("gift"), QStringLiteral("x"), {}),
        "error", "unknown_user@user_name unknown_kind@kind not_an_amount@amount no_reason@reason");
}

void QuotaImportPlanTest::oneRow()
{
    QFETCH(Cells, row);
    const ImportPlan planned = plan({row});
    QTEST(said(planned.rows.first()), "findings");
    QTEST(importVerdictName(planned.rows.first().verdict), "verdict");
    QCOMPARE(planned.changes().size(), planned.rows.first().isWritten() ? 1 : 0);
    for (const QuotaChange& change : planned.changes())
        QVERIFY(validate(change).isOk());
}

void QuotaImportPlanTest::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    const auto row = [](const QString& text, const char* amount) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(amount);
    };
    row(QStringLiteral("3w"), "30000.00");
    row(QStringLiteral("3万"), "30000.00");
    row(QStringLiteral("1.5k"), "1500.00");
    row(QStringLiteral("１２，３４５．６"), "12345.60");
    row(QStringLiteral("¥30,000.10"), "30000.10");
    row(QStringLiteral("+5"), "5.00");
    row(QStringLiteral("-5"), "-5.00");
    row(QStringLiteral("－５"), "-5.00");
    row(QStringLiteral("\u22125.10"), "-5.10");
    row(QStringLiteral("-¥5"), "-5.00");
}

void QuotaImportPlanTest::amounts()
{
    QFETCH(QString, text);
    QTEST(plan({cells(video, {}, text)}).rows.first().amount.value_or(Money()).toDecimal(),
          "amount");
}

void QuotaImportPlanTest::earlierRowsCount()
{
    const QString out = QStringLiteral("deduct");
    const ImportPlan planned =
        plan({cells(video, out, QStringLiteral("500")), cells(video, out, QStringLiteral("101")),
              cells(video, QStringLiteral("+"), QStringLiteral("50")),
              cells(video, out, QStringLiteral("149")), cells(video, out, QStringLiteral("600"))});
    QStringList verdicts;
    for (const PlannedRow& row : planned.rows)
        verdicts.append(importVerdictName(row.verdict) + u' ' + row.before->toDecimal() + u' ' +
                        (row.after ? row.after->toDecimal() : QStringLiteral("-")) + u' ' +
                        said(row));
    QCOMPARE(verdicts, (QStringList{QStringLiteral("valid 1000.00 500.00 "),
                                    QStringLiteral("error 500.00 - below_spent@amount:100.00"),
                                    QStringLiteral("valid 500.00 550.00 "),
                                    QStringLiteral("valid 550.00 401.00 "),
                                    QStringLiteral("error 401.00 - underflow@amount:401.00")}));
}

void QuotaImportPlanTest::repetitions()
{
    const QString ten = QStringLiteral("10");
    const QString oa = QStringLiteral("OA-2");
    const ImportPlan planned =
        plan({cells(video, {}, ten), cells(video, {}, ten),
              cells(video, {}, ten, QStringLiteral("other")), cells(chat, {}, ten),
              cells(chat, {}, ten, QStringLiteral("r"), oa),
              cells(video, {}, ten, QStringLiteral("x"), oa),
              cells(chat, {}, QStringLiteral("bad"), QStringLiteral("r"), QStringLiteral("OA-3")),
              cells(chat, {}, ten, QStringLiteral("y"), QStringLiteral("OA-3"))});
    QStringList found;
    for (const PlannedRow& row : planned.rows)
        found.append(said(row));
    QCOMPARE(found, (QStringList{{},
                                 QStringLiteral("duplicate_row@user_name:2"),
                                 {},
                                 {},
                                 {},
                                 QStringLiteral("reference_in_file@reference:6"),
                                 QStringLiteral("not_an_amount@amount"),
                                 {}}));
}

void QuotaImportPlanTest::excludedAndEdited()
{
    ImportSheet sheet;
    sheet.lines = {{2, cells(video, {}, QStringLiteral("-500")), false},
                   {3, cells(video, {}, QStringLiteral("-200")), false}};
    QCOMPARE(planImport(sheet, facts()).totals.errors, 1);
    sheet.lines[0].excluded = true;
    const ImportPlan without = planImport(sheet, facts());
    QCOMPARE(without.rows.first().verdict, ImportVerdict::Excluded);
    QCOMPARE(without.totals.written(), 1);
    QCOMPARE(without.totals.net().toDecimal(), QStringLiteral("-200.0000000000"));
    sheet.lines[0].excluded = false;
    sheet.lines[0].cells[size_t(ImportColumn::Amount)] = QStringLiteral("-400");
    QCOMPARE(planImport(sheet, facts()).totals.valid, 2);
}

void QuotaImportPlanTest::idsOfATemplate()
{
    Cells row = cells({}, {}, QStringLiteral("10"));
    row[0] = QStringLiteral("41000002");
    QCOMPARE(plan({row}).rows.first().subAccount, SubAccountId(2));
    row[1] = video;
    QCOMPARE(said(plan({row}).rows.first()), QStringLiteral("id_of_another@user_name:svc-chat"));
    row[0] = QStringLiteral("9");
    QCOMPARE(said(plan({row}).rows.first()), QStringLiteral("unknown_user@id:svc-video"));
}

void QuotaImportPlanTest::poolLimit()
{
    ImportFacts known = facts();
    known.poolLimit = Money::yuan(1750);
    const ImportPlan planned =
        plan({cells(video, {}, QStringLiteral("40")), cells(chat, {}, QStringLiteral("20")),
              cells(chat, {}, QStringLiteral("-20")), cells(chat, {}, QStringLiteral("30"))},
             known);
    QCOMPARE(said(planned.rows.at(1)), QStringLiteral("pool_limit@amount:10.00"));
    QCOMPARE(planned.totals.valid, 3);
}

void QuotaImportPlanTest::totalsAndChanges()
{
    const ImportPlan planned = plan(
        {cells(video, {}, QStringLiteral("30000.1"), QStringLiteral("a"), QStringLiteral("OA-5")),
         cells(QStringLiteral("zzz"), {}, QStringLiteral("1")),
         cells(chat, QStringLiteral("deduct"), QStringLiteral("8000")),
         cells(chat, QStringLiteral("deduct"), QStringLiteral("100.05")),
         cells(QStringLiteral("svc-off"), {}, QStringLiteral("1"))});
    const ImportTotals& totals = planned.totals;
    QCOMPARE(
        (QList<int>{totals.rows, totals.valid, totals.warnings, totals.errors, totals.excluded}),
        (QList<int>{5, 2, 1, 2, 0}));
    QCOMPARE(totals.allocated.toDecimal(), QStringLiteral("30001.1000000000"));
    QCOMPARE(totals.deducted.toDecimal(), QStringLiteral("-100.0500000000"));
    QCOMPARE(totals.net().rounded()->toDecimal(), QStringLiteral("29901.05"));
    const QList<QuotaChange> changes = planned.changes();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).reference, QStringLiteral("OA-5"));
    QCOMPARE(changes.at(0).idempotencyKey,
             QStringLiteral("import:%1:2").arg(QString::fromLatin1(QByteArray(32, 'h').toHex())));
    QCOMPARE(changes.at(1).kind, EntryKind::Deduction);
    QCOMPARE(changes.at(1).amount.toDecimal(), QStringLiteral("100.05"));
    QVERIFY(planned.changes(2).at(0).idempotencyKey != changes.at(0).idempotencyKey);
    QVERIFY(planned.changes(2).at(0).idempotencyKey.size() <= 128);
}

void QuotaImportPlanTest::failedRowsImportAgain()
{
    const ImportPlan planned =
        plan({cells(video, {}, QStringLiteral("1")),
              cells(QStringLiteral("svc-chatt"), QStringLiteral("allocation"),
                    QStringLiteral("3万"), QStringLiteral("=r"), QStringLiteral("OA-7"))});
    const QList<QStringList> rows =
        failedRows(planned, [](const PlannedRow& row) { return said(row); });
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).join(u','),
             QStringLiteral("id,user_name,kind,amount,reason,reference,result"));
    TableText table;
    table.rows = {{1, rows.at(0)}, {2, rows.at(1)}};
    const ImportSheet again = importSheet(table, matchImportColumns(rows.at(0)));
    QCOMPARE(again.lines.first().cells, planned.rows.at(1).line.cells);
}

void QuotaImportPlanTest::nearest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(expected);
    };
    row("svc-video", "svc-video");
    row("svc-vidoe", "svc-video");
    row("svcvideo", "svc-video");
    row("SVC_VIDEO", "svc-video");
    row("svc-vid", "svc-video");
    row("svc-cht", "svc-chat");
    row("svc-zzzz", "");
    row("ab", "");
    row("x", "");
}

void QuotaImportPlanTest::nearest()
{
    QFETCH(QString, name);
    QTEST(nearestName(name, {QStringLiteral("svc-video"), QStringLiteral("svc-chat"),
                             QStringLiteral("render-main")}),
          "expected");
}

void QuotaImportPlanTest::findingsHaveNames()
{
    QSet<QString> names;
    for (int code = 0; code <= int(ImportFindingCode::KindBySign); ++code)
        names.insert(importFindingName(ImportFindingCode(code)));
    QCOMPARE(names.size(), int(ImportFindingCode::KindBySign) + 1);
}

// Property: whatever the file says, the rows that are written never take a quota below 0 or below
// what is spent, and the balances are the plain sums.
void QuotaImportPlanTest::planIsTheModel_F1()
{
    QRandomGenerator random(20261123);
    const ImportFacts known = facts();
    for (int round = 0; round < 200; ++round) {
        QList<Cells> rows;
        for (int i = random.bounded(40); i >= 0; --i) {
            const ImportUser& one = known.users.at(random.bounded(3));
            rows.append(cells(one.userName, {}, QString::number(random.bounded(-700, 700)),
                              QString::number(i)));
        }
        QHash<SubAccountId, Int128> model;
        for (const ImportUser& one : known.users)
            model.insert(one.id, one.quota.units());
        const ImportPlan planned = plan(rows, known);
        for (const PlannedRow& row : planned.rows) {
            QCOMPARE(qint64(model.value(row.subAccount)), row.before->units());
            const Int128 after =
                model.value(row.subAccount) + (row.amount ? row.amount->units() : 0);
            const bool possible =
                row.amount && (row.amount->units() > 0 ||
                               (after >= 0 && after >= row.spent.value_or(Money()).units()));
            QCOMPARE(row.isWritten(), possible);
            if (row.isWritten())
                model[row.subAccount] = after;
        }
    }
}

QTEST_APPLESS_MAIN(QuotaImportPlanTest)
#include "tst_quotaimportplan.moc"
