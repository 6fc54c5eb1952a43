// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/billpage.h"

#include <QTest>

using namespace airgate;

namespace {

// A page of detail rows; `rows` is the text inside the list.
ApiReply page(const QByteArray& rows, const QByteArray& total = "1")
{
    return {R"({"ResponseMetadata":{"RequestId":"R1"},"Result":{"Limit":300,"Offset":0,"Total":)" +
                total + R"(,"List":[)" + rows + "]}}",
            QStringLiteral("R1")};
}

QByteArray row(const QByteArray& more)
{
    return R"({"BillDetailId":"D1","ExpenseDate":"2026-03-14","PayableAmount":"1.5","Currency":"CNY")" +
           more + "}";
}

Result<CloudPage<BillLine>> readDetail(ApiReply reply)
{
    return readBillPage(std::move(reply), BillSource::Detail, SpendMeasure::Payable);
}

} // namespace

class TestBillPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachMeasure_data();
    void readsEachMeasure();
    void readsAmountsExactly_data();
    void readsAmountsExactly();
    void dashIsNothing_F8();
    void readsCreatorTag_data();
    void readsCreatorTag();
    void readsTotal_data();
    void readsTotal();
    void refusesBadRows_data();
    void refusesBadRows();
    void rowsAreToldApartByAllTheirFields_F11();
    void oneBadRowSpoilsThePage_F10();
    void cutAnywhereIsAnError_F10();
    void addsUpOverview();
    void refusesBadOverview();
};

void TestBillPage::readsEachMeasure_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("amount");
    QTest::newRow("payable") << int(SpendMeasure::Payable) << QStringLiteral("1.0000000000");
    QTest::newRow("discounted") << int(SpendMeasure::Discounted) << QStringLiteral("2.0000000000");
    QTest::newRow("original") << int(SpendMeasure::Original) << QStringLiteral("3.0000000001");
}

void TestBillPage::readsEachMeasure()
{
    QFETCH(int, measure);
    QFETCH(QString, amount);
    const auto lines = readBillPage(
        page(R"({"OriginalBillAmount":"3.0000000001","BillDetailId":"D1","PayableAmount":"1",
                 "ExpenseDate":"2026-03-14","DiscountBillAmount":"2.00"})"),
        BillSource::Detail, SpendMeasure(measure));
    QVERIFY(lines);
    QCOMPARE(lines->rows.first().amount.toDecimal(), amount);
}

void TestBillPage::readsAmountsExactly_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("amount");
    const auto row = [](const char* json, const char* amount) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(amount);
    };
    row(R"("0.1234567891")", "0.1234567891");
    row(R"("-12.30")", "-12.3000000000");
    row(R"("9007199254740993.01")", "9007199254740993.0100000000"); // beyond a double
    row("-3", "-3.0000000000");
    row("123456789012345678", "123456789012345678.0000000000");
}

void TestBillPage::readsAmountsExactly()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, amount);
    const auto lines = readDetail(
        page(R"({"BillDetailId":"D1","ExpenseDate":"2026-03-14","PayableAmount":)" + json + "}"));
    QVERIFY(lines);
    QCOMPARE(lines->rows.first().amount.toDecimal(), amount);
}

void TestBillPage::dashIsNothing_F8()
{
    const auto lines =
        readDetail(page(row(R"(,"Project":"-","InstanceNo":"-","Product":"ecs")") + ',' +
                            row(R"(,"Project":"","InstanceNo":null,"Product":"\u706b")"),
                        "2"));
    QVERIFY(lines);
    QCOMPARE(lines->rows.size(), 2);
    for (const BillLine& line : lines->rows) {
        QVERIFY(line.project.isEmpty());
        QVERIFY(line.instance.isEmpty());
    }
    QCOMPARE(lines->rows[0].product, QStringLiteral("ecs"));
    QCOMPARE(lines->rows[1].product, QStringLiteral("火"));
}

void TestBillPage::readsCreatorTag_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("creator");
    const auto row = [](const char* name, const char* tag, const char* creator) {
        QTest::newRow(name) << QByteArray(tag) << QString::fromLatin1(creator);
    };
    row("as documented", R"("{\"sys:ark:createdBy\":[\"IAMUser/30000001/bob\"]}")", "30000001");
    row("among others", R"("{\"a\":[\"b\"],\"sys:ark:createdBy\": [ \"IAMUser/7/x\" ],\"c\":[]}")",
        "7");
    row("the account itself", R"("{\"sys:ark:createdBy\":[\"Account/2100000001\"]}")", "");
    row("no id", R"("{\"sys:ark:createdBy\":[\"IAMUser//bob\"]}")", "");
    row("id without end", R"("{\"sys:ark:createdBy\":[\"IAMUser/30000001")", "");
    row("not a number", R"("{\"sys:ark:createdBy\":[\"IAMUser/3x/bob\"]}")", "");
    row("other tags", R"("{\"department\":[\"IAMUser/3/bob\"]}")", "");
    row("no tags", R"("-")", "");
    row("null", "null", "");
}

void TestBillPage::readsCreatorTag()
{
    QFETCH(QByteArray, tag);
    QFETCH(QString, creator);
    const auto lines = readDetail(page(row(R"(,"Tag":)" + tag)));
    QVERIFY(lines);
    QCOMPARE(lines->rows.first().creatorId, creator);
}

void TestBillPage::readsTotal_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<qint64>("total");
    QTest::newRow("before") << QByteArray(R"({"Total":7,"List":[]})") << qint64(7);
    QTest::newRow("behind") << QByteArray(R"({"List":[],"Total":7})") << qint64(7);
    QTest::newRow("unknown") << QByteArray(R"({"List":[],"Total":-1})") << qint64(-1);
    QTest::newRow("absent") << QByteArray(R"({"List":[]})") << qint64(-1);
    QTest::newRow("null") << QByteArray(R"({"List":null,"Total":null})") << qint64(-1);
    QTest::newRow("nothing at all") << QByteArray(R"({"Total":0})") << qint64(0);
}

void TestBillPage::readsTotal()
{
    QFETCH(QByteArray, result);
    QFETCH(qint64, total);
    const auto lines = readDetail({R"({"ResponseMetadata":{},"Result":)" + result + "}", {}});
    QVERIFY(lines);
    QCOMPARE(lines->total, total);
    QVERIFY(lines->rows.isEmpty());
}

void TestBillPage::refusesBadRows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto add = [](const char* name, const QByteArray& rows, const char* detail) {
        QTest::newRow(name) << page(rows).body << QString::fromLatin1(detail);
    };
    const QByteArray day(R"("ExpenseDate":"2026-03-14")");
    add("no amount", R"({"BillDetailId":"D1",)" + day + "}", "PayableAmount");
    add("no day", R"({"BillDetailId":"D1","PayableAmount":"1"})", "ExpenseDate");
    for (const char* amount : {R"("")", R"("1e5")", "1e5", "0.5", R"("NaN")", R"("1,00")", "null",
                               "true", R"("1.12345678901")", R"({"a":1})", R"("-")"})
        add(amount,
            R"({"BillDetailId":"D1","PayableAmount":)" + QByteArray(amount) + ',' + day + "}",
            "PayableAmount");
    for (const char* date : {"-", "2026-03", "2026-02-30", "20260314xx", "2026-0x-14"})
        add(date,
            R"({"BillDetailId":"D1","PayableAmount":"1","ExpenseDate":")" + QByteArray(date) +
                "\"}",
            "ExpenseDate");
    add("dollars", row(R"(,"Currency":"USD")"), "Currency");
    add("project is a number", row(R"(,"Project":5)"), "Project");
    add("row is text", R"("row")", "List");
    QTest::newRow("no list") << QByteArray(R"({"Result":{"Total":3}})") << QStringLiteral("List");
    QTest::newRow("list is text") << QByteArray(R"({"Result":{"List":"x"}})")
                                  << QStringLiteral("List");
    QTest::newRow("total is text")
        << QByteArray(R"({"Result":{"Total":"3","List":[]}})") << QStringLiteral("Total");
    QTest::newRow("no result") << QByteArray(R"({"ResponseMetadata":{}})")
                               << QStringLiteral("Result");
    QTest::newRow("null result") << QByteArray(R"({"Result":null})") << QStringLiteral("Result");
}

void TestBillPage::refusesBadRows()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto lines = readDetail({body, QStringLiteral("R1")});
    QVERIFY(lines.failedWith(ErrorCode::MalformedReply));
    QCOMPARE(lines.error().detail, detail);
    QCOMPARE(lines.error().requestId, QStringLiteral("R1"));
}

void TestBillPage::rowsAreToldApartByAllTheirFields_F11()
{
    const QByteArray plain = row("");
    const auto idOf = [](const QByteArray& text) { return readDetail(page(text))->rows.first().id; };
    QCOMPARE(idOf(plain), idOf(plain));
    for (const char* other : {R"(,"Project":"p")", R"(,"Product":"x")", R"(,"InstanceNo":"ep-1")"})
        QVERIFY2(idOf(plain) != idOf(row(other)), other);
    // A row without any id is told apart by its other fields all the same.
    QVERIFY(idOf(R"({"PayableAmount":"1","ExpenseDate":"2026-03-14"})")
            != idOf(R"({"PayableAmount":"1","ExpenseDate":"2026-03-15"})"));
}

void TestBillPage::oneBadRowSpoilsThePage_F10()
{
    const QByteArray bad = R"({"BillDetailId":"D2","ExpenseDate":"2026-03-14"})";
    QVERIFY(readDetail(page(row("") + ',' + row(""), "2")));
    QVERIFY(!readDetail(page(row("") + ',' + bad + ',' + row(""), "3")));
}

void TestBillPage::cutAnywhereIsAnError_F10()
{
    const QByteArray body = page(row(R"(,"Project":"team-a")") + ',' + row(""), "2").body;
    QVERIFY(readDetail({body, {}}));
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY2(!readDetail({body.first(length), {}}), qPrintable(QString::number(length)));
}

void TestBillPage::addsUpOverview()
{
    const auto overview = readOverviewPage(
        page(R"({"Product":"ecs","PayableAmount":"10.0000000001"},{"PayableAmount":"-2.5"})", "2"),
        SpendMeasure::Payable);
    QVERIFY(overview);
    QCOMPARE(overview->sum.toDecimal(), QStringLiteral("7.5000000001"));
    QCOMPARE(overview->rows, 2);
    QCOMPARE(overview->total, 2);
}

void TestBillPage::refusesBadOverview()
{
    const auto overview = readOverviewPage(page(R"({"Product":"ecs"})"), SpendMeasure::Discounted);
    QVERIFY(overview.failedWith(ErrorCode::MalformedReply));
    QCOMPARE(overview.error().detail, QStringLiteral("DiscountBillAmount"));
}

QTEST_APPLESS_MAIN(TestBillPage)
#include "tst_billpage.moc"
