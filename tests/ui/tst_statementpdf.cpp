// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/statementpdf.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace airgate;

namespace {

Statement sample(int movements)
{
    Statement statement;
    statement.accountName = QStringLiteral("主账号一");
    statement.userName = QStringLiteral("svc-video");
    statement.displayName = QStringLiteral("短剧生产");
    statement.period = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
    statement.openingQuota = Money::yuan(1000);
    for (int i = 1; i <= movements; ++i) {
        LedgerLine line;
        line.entry = LedgerEntryId(1000 + i);
        line.at = shanghaiMidnight(QDate(2026, 11, 1)) + std::chrono::hours(i);
        line.amount = Money::yuan(10);
        line.balanceAfter = Money::yuan(1000 + 10 * i);
        line.operatorName = QStringLiteral("王芳");
        line.reason = QStringLiteral("渲染平台追加第 %1 批，说明很长所以要换行").arg(i);
        line.reference = QStringLiteral("OA-%1").arg(i);
        statement.movements.append(line);
    }
    statement.totals.net = Money::yuan(10 * movements);
    statement.spend = {{QDate(2026, 11, 3), Money::parse(u"12.5").value()},
                       {QDate(2026, 11, 4), Money::yuan(7)}};
    statement.head = {1234, QByteArray(32, '\xAB')};
    statement.horizon = shanghaiMidnight(QDate(2026, 12, 2));
    statement.author = QStringLiteral("李雷");
    statement.madeAt = shanghaiMidnight(QDate(2026, 12, 3));
    return summedUp(statement, Money::yuan(100)).value();
}

} // namespace

class StatementPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsThere();
    void everyPageSaysWhatItIs();
    void fontsAreEmbedded();
    void nothingIsLeftBehind();

private:
    QString written(const Statement& statement, bool demo = false);
    // What a program of poppler says of the file; skips the test where it is not installed.
    QString asked(const QString& program, const QStringList& arguments);

    QTemporaryDir m_folder;
};

QString StatementPdfTest::written(const Statement& statement, bool demo)
{
    const QString path = m_folder.filePath(QStringLiteral("statement.pdf"));
    const auto done = writeStatementPdf(statement, path, demo);
    [&] { QVERIFY2(done.isOk(), done ? "" : qPrintable(done.error().detail)); }();
    return path;
}

QString StatementPdfTest::asked(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    [&] { QVERIFY(process.waitForFinished(60'000)); }();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void StatementPdfTest::textIsThere()
{
    const QString text =
        asked(QStringLiteral("pdftotext"),
              {QStringLiteral("-layout"), written(sample(3), true), QStringLiteral("-")});
    if (text.isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    for (const char* part : {"主账号一",
                             "svc-video (短剧生产)",
                             "2026-11-01 to 2026-11-30",
                             "¥1,000.00",
                             "¥900.00",
                             "1003",
                             "+10.00",
                             "1,030.00",
                             "王芳",
                             "OA-3",
                             "2026-11-03",
                             "12.50",
                             "19.50",
                             "+30.00",
                             "¥1,030.00",
                             "¥910.50",
                             "2026-12-02 00:00:00",
                             "1234 entries",
                             "abababab",
                             "李雷",
                             "Page 1 of 1",
                             "Demo data"})
        QVERIFY2(text.contains(QString::fromUtf8(part)),
                 qPrintable(QString::fromUtf8(part) + u'\n' + text));
    QVERIFY(QString(text)
                .remove(QRegularExpression(QStringLiteral("\\s")))
                .contains(QStringLiteral("渲染平台")));
}

void StatementPdfTest::everyPageSaysWhatItIs()
{
    const QString path = written(sample(150));
    const QString first =
        asked(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (first.isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    const QStringList pages = first.split(QChar(u'\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    int rows = 0;
    for (int i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        QVERIFY(pages.at(i).contains(QStringLiteral("2026-11-01 to 2026-11-30")));
        QVERIFY(pages.at(i).contains(QStringLiteral("abababab")));
        rows += int(pages.at(i).count(QRegularExpression(QStringLiteral("OA-\\d+"))));
        if (pages.at(i).contains(QStringLiteral("OA-")))
            QVERIFY(pages.at(i).contains(QStringLiteral("Balance after")));
    }
    QCOMPARE(rows, 150);
}

void StatementPdfTest::fontsAreEmbedded()
{
    const QString fonts = asked(QStringLiteral("pdffonts"), {written(sample(3))});
    if (fonts.isEmpty())
        QSKIP("pdffonts is not installed (package poppler-utils)");
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY2(!lines.isEmpty(), qPrintable(fonts));
    const qsizetype column = fonts.section(u'\n', 0, 0).indexOf(QLatin1String("emb"));
    for (const QString& line : lines)
        QVERIFY2(line.mid(column, 3) == QLatin1String("yes"), qPrintable(fonts));
}

void StatementPdfTest::nothingIsLeftBehind()
{
    const QString path = m_folder.filePath(QStringLiteral("no/such/folder/a.pdf"));
    QVERIFY(writeStatementPdf(sample(1), path).failedWith(ErrorCode::FileUnreadable));
}

QTEST_MAIN(StatementPdfTest)
#include "tst_statementpdf.moc"
