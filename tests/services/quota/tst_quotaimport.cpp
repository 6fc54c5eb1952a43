// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/disktablefiles.h"
#include "services/quota/ledgerexport.h"
#include "services/quota/quotaimportservice.h"
#include "tests/fakes/office.h"

#include <QDir>
#include <QTest>

using namespace airgate;

namespace {

const QString header = QStringLiteral("用户名,类型,金额,原因,单号\n");

} // namespace

// From a file to the ledger and back, on a real database.
class QuotaImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatIsValid();
    void sameContentIsRefused_F3();
    void allOrNothing_F1();
    void whoMayNot_F38();
    void usualAndUsedReferences();
    void exportImportsIntoTheSameBalances_data();
    void exportImportsIntoTheSameBalances();
    void exportSaysWhatItIs();
    void cancelledExportLeavesNothing();

private:
    QString put(const QString& name, const QString& text) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    ImportPlan plan(Office& office, const QString& file);
    QString balances(Office& office);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
    DiskTableFiles m_files;
    std::unique_ptr<QuotaImportService> m_import;
};

void QuotaImportTest::init()
{
    m_import.reset();
    m_office = std::make_unique<Office>();
    m_office->addAccount();
    m_folder = std::make_unique<QTemporaryDir>();
    m_import = std::make_unique<QuotaImportService>(*m_office->app->store, m_office->clock,
                                                    m_office->app->subAccounts, m_files);
}

QString QuotaImportTest::put(const QString& name, const QString& text) const
{
    QFile file(path(name));
    [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
    file.write(text.toUtf8());
    return path(name);
}

ImportPlan QuotaImportTest::plan(Office& office, const QString& file)
{
    QuotaImportService service(*office.app->store, office.clock, office.app->subAccounts, m_files);
    const auto table = await(service.read(file));
    [&] { QVERIFY2(table.isOk(), table ? "" : qPrintable(table.error().detail)); }();
    const ImportSheet sheet = importSheet(*table, matchImportColumns(table->rows.first().cells));
    const auto facts = await(service.facts(office.account, sheet));
    [&] { QVERIFY(facts.isOk()); }();
    return planImport(sheet, *facts);
}

QString QuotaImportTest::balances(Office& office)
{
    return office.standing(QStringLiteral("svc-a")).quota.toDecimal() + u' ' +
           office.standing(QStringLiteral("svc-b")).quota.toDecimal();
}

void QuotaImportTest::writesWhatIsValid()
{
    const auto rows = m_office->audit().size();
    const ImportPlan planned =
        plan(*m_office,
             put(QStringLiteral("a.csv"),
                 header + QStringLiteral("svc-a,划拨,3万,短剧,OA-1\nsvc-zzz,划拨,1,r,OA-2\nsvc-b,,"
                                         "80000.5,r,OA-3\nsvc-a,扣减,5000,r,OA-4\n")));
    QCOMPARE(planned.totals.written(), 3);
    const auto outcome = await(m_import->write(admin(), planned, false));
    QVERIFY2(outcome.isOk(), outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->entries,
             (QList<LedgerEntryId>{LedgerEntryId(1), LedgerEntryId(2), LedgerEntryId(3)}));
    QCOMPARE(balances(*m_office), QStringLiteral("25000.00 80000.50"));
    const auto audit = m_office->audit();
    QCOMPARE(audit.size(), rows + 1);
    QCOMPARE(audit.first().action, QStringLiteral("quota.import"));
    QCOMPARE(audit.first().subject, QStringLiteral("import:a.csv"));
    const auto before = await(m_import->imported(planned.sha256));
    QCOMPARE(before->count, 3);
    QCOMPARE(before->first, LedgerEntryId(1));
    QCOMPARE(before->author, admin().name);
}

void QuotaImportTest::sameContentIsRefused_F3()
{
    const QString text = header + QStringLiteral("svc-a,划拨,100,r,\nsvc-b,划拨,200,r,\n");
    QVERIFY(
        await(m_import->write(admin(), plan(*m_office, put(QStringLiteral("a.csv"), text)), false))
            .isOk());
    const ImportPlan renamed = plan(*m_office, put(QStringLiteral("another name.csv"), text));
    const auto refused = await(m_import->write(admin(), renamed, false));
    QVERIFY(refused.failedWith(ErrorCode::FileAlreadyImported));
    QCOMPARE(refused.error().detail, QStringLiteral("1-2"));
    QCOMPARE(balances(*m_office), QStringLiteral("100.00 200.00"));
    for (int time = 2; time <= 3; ++time) {
        QVERIFY(await(m_import->write(admin(), renamed, true)).isOk());
        QCOMPARE(balances(*m_office),
                 QStringLiteral("%1.00 %2.00").arg(time * 100).arg(time * 200));
    }
}

// The ledger has moved since the plan was made: the rules are asked again, and none of the rows is
// written.
void QuotaImportTest::allOrNothing_F1()
{
    m_office->allocate(QStringLiteral("svc-a"), QStringLiteral("100"));
    const ImportPlan planned =
        plan(*m_office, put(QStringLiteral("a.csv"),
                            header + QStringLiteral("svc-b,划拨,1,r,\nsvc-a,扣减,60,r,\n")));
    QCOMPARE(planned.totals.written(), 2);
    QVERIFY(m_office
                ->change(QStringLiteral("svc-a"), EntryKind::Deduction, QStringLiteral("50"),
                         QStringLiteral("other"))
                .isOk());
    const auto rows = m_office->audit().size();
    const auto outcome = await(m_import->write(admin(), planned, false));
    QVERIFY(outcome.failedWith(ErrorCode::Underflow));
    QCOMPARE(outcome.error().detail, QStringLiteral("1: 50.00"));
    QCOMPARE(balances(*m_office), QStringLiteral("50.00 0.00"));
    QCOMPARE(m_office->audit().size(), rows);
}

void QuotaImportTest::whoMayNot_F38()
{
    Principal viewer = admin();
    viewer.role = Role::Viewer;
    const ImportPlan planned =
        plan(*m_office, put(QStringLiteral("a.csv"), header + QStringLiteral("svc-b,划拨,1,r,\n")));
    QVERIFY(await(m_import->write(viewer, planned, false)).failedWith(ErrorCode::PermissionDenied));
    QCOMPARE(balances(*m_office), QStringLiteral("0.00 0.00"));
}

void QuotaImportTest::usualAndUsedReferences()
{
    for (int i = 1; i <= 3; ++i) {
        const QString text = header + QStringLiteral("svc-a,划拨,%1,r,OA-%1\n").arg(i * 10);
        QVERIFY(await(m_import->write(admin(), plan(*m_office, put(QStringLiteral("a.csv"), text)),
                                      false))
                    .isOk());
    }
    const ImportPlan planned = plan(
        *m_office,
        put(QStringLiteral("b.csv"),
            header + QStringLiteral(
                         "svc-a,划拨,200,r,\nsvc-a,划拨,200.01,r,\nsvc-b,划拨,9999,r,OA-20\n")));
    QCOMPARE(planned.rows.at(0).verdict, ImportVerdict::Valid);
    QCOMPARE(planned.rows.at(1).findings.value(0),
             (ImportFinding{ImportFindingCode::FarAboveUsual, ImportColumn::Amount,
                            QStringLiteral("20.00")}));
    QCOMPARE(planned.rows.at(2).findings.value(0),
             (ImportFinding{ImportFindingCode::ReferenceInLedger, ImportColumn::Reference,
                            QStringLiteral("2")}));
}

void QuotaImportTest::exportImportsIntoTheSameBalances_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("CSV") << int(ExportFormat::Csv);
    QTest::newRow("CSV without BOM") << int(ExportFormat::CsvWithoutBom);
    QTest::newRow("XLSX") << int(ExportFormat::Xlsx);
}

void QuotaImportTest::exportImportsIntoTheSameBalances()
{
    QFETCH(int, format);
    QString text = header;
    for (int i = 1; i <= 200; ++i)
        text += QStringLiteral("svc-%1,,%2,=r \"%3\",OA-%3\n")
                    .arg(i % 2 ? QStringLiteral("a") : QStringLiteral("b"))
                    .arg(i % 7 ? QStringLiteral("%1.%2").arg(i * 37).arg(i % 100, 2, 10,
                                                                         QLatin1Char('0'))
                               : QStringLiteral("-12.34"))
                    .arg(i);
    QVERIFY(
        await(m_import->write(admin(), plan(*m_office, put(QStringLiteral("a.csv"), text)), false))
            .isOk());
    LedgerExport exporter(*m_office->app->store, m_office->clock, m_files);
    ExportRequest request;
    request.query.account = m_office->account;
    request.order.descending = false;
    request.path = path(QStringLiteral("out"));
    request.format = ExportFormat(format);
    QVERIFY(await(exporter.run(admin(), request)).isOk());

    Office other;
    other.addAccount();
    const ImportPlan planned = plan(other, path(QStringLiteral("out")));
    QCOMPARE(planned.totals.valid, 200);
    QuotaImportService service(*other.app->store, other.clock, other.app->subAccounts, m_files);
    QVERIFY(await(service.write(admin(), planned, false)).isOk());
    QCOMPARE(balances(other), balances(*m_office));
    LedgerQuery all;
    const auto ours = await(m_office->app->quota.lines(all, LedgerOrder(), 0, 1000));
    const auto theirs = await(other.app->quota.lines(all, LedgerOrder(), 0, 1000));
    QCOMPARE(theirs->size(), ours->size());
    for (int i = 0; i < ours->size(); ++i)
        QCOMPARE(theirs->at(i), ours->at(i));
}

void QuotaImportTest::exportSaysWhatItIs()
{
    m_office->allocate(QStringLiteral("svc-a"), QStringLiteral("100"));
    m_office->allocate(QStringLiteral("svc-b"), QStringLiteral("30"));
    QVERIFY(m_office
                ->change(QStringLiteral("svc-a"), EntryKind::Deduction, QStringLiteral("0.5"),
                         QStringLiteral("k"))
                .isOk());
    m_office->spend(QStringLiteral("pa"), QStringLiteral("1"));
    QVERIFY(!m_office->check().error);
    LedgerExport exporter(*m_office->app->store, m_office->clock, m_files);
    ExportRequest request;
    request.query.account = m_office->account;
    request.query.subAccount = m_office->user(QStringLiteral("svc-a")).id;
    request.path = path(QStringLiteral("out.csv"));
    const auto note = await(exporter.run(admin(), request));
    QVERIFY(note.isOk());
    QCOMPARE(note->accountName, QStringLiteral("main"));
    QCOMPARE(note->userName, QStringLiteral("svc-a"));
    QCOMPARE(note->totals, *await(m_office->app->quota.totals(request.query)));
    QCOMPARE(note->totals.count, 2);
    QCOMPARE(note->totals.net.toDecimal(), QStringLiteral("99.50"));
    QCOMPARE(note->head.count, 3);
    QVERIFY(note->horizon);
    QCOMPARE(note->author, admin().name);
    QCOMPARE(note->at, m_office->clock.now());
}

void QuotaImportTest::cancelledExportLeavesNothing()
{
    QString text = header;
    for (int i = 1; i <= 1100; ++i)
        text += QStringLiteral("svc-a,,1,r,OA-%1\n").arg(i);
    QVERIFY(
        await(m_import->write(admin(), plan(*m_office, put(QStringLiteral("a.csv"), text)), false))
            .isOk());
    LedgerExport exporter(*m_office->app->store, m_office->clock, m_files);
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx}) {
        std::stop_source stop;
        qint64 seen = 0;
        ExportRequest request;
        request.path = path(QStringLiteral("out"));
        request.format = format;
        request.cancel = stop.get_token();
        request.progress = [&](qint64 lines) {
            seen = lines;
            stop.request_stop();
        };
        QVERIFY(await(exporter.run(admin(), request)).failedWith(ErrorCode::Cancelled));
        QCOMPARE(seen, 1024);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList(QStringLiteral("a.csv")));
    }
}

QTEST_GUILESS_MAIN(QuotaImportTest)
#include "tst_quotaimport.moc"
