// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verbs/quotaexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <atomic>
#include <csignal>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void noteInterrupt(int)
{
    interrupted = true;
}

QJsonObject toJson(const ExportNote& note, const QString& path)
{
    return {{QStringLiteral("file"), path},
            {QStringLiteral("lines"), note.totals.count},
            {QStringLiteral("allocated"), note.totals.allocated.toDecimal()},
            {QStringLiteral("deducted"), note.totals.deducted.toDecimal()},
            {QStringLiteral("transferred"), note.totals.transferred.toDecimal()},
            {QStringLiteral("reversed"), note.totals.reversed.toDecimal()},
            {QStringLiteral("net"), note.totals.net.toDecimal()},
            {QStringLiteral("horizon"),
             note.horizon ? QJsonValue(toIsoText(*note.horizon)) : QJsonValue()},
            {QStringLiteral("chain_entries"), note.head.count},
            {QStringLiteral("chain_hash"), QString::fromLatin1(note.head.hash.toHex())},
            {QStringLiteral("exported_by"), note.author},
            {QStringLiteral("exported_at"), toIsoText(note.at)}};
}

} // namespace

QList<OptionSpec> exportOptions()
{
    return {{QStringLiteral("csv"), QStringLiteral("FILE")},
            {QStringLiteral("xlsx"), QStringLiteral("FILE")},
            {QStringLiteral("no-bom")}};
}

bool wantsExport(const Arguments& arguments)
{
    return arguments.has(QStringLiteral("csv")) || arguments.has(QStringLiteral("xlsx"));
}

QCoro::Task<Answer> exportHistory(VerbContext context, LedgerQuery query)
{
    const bool workbook = context.arguments.has(QStringLiteral("xlsx"));
    if (workbook && context.arguments.has(QStringLiteral("csv")))
        co_return usageProblem(Words::tr("Give --csv or --xlsx, not both."));
    ExportRequest request;
    request.query = query;
    request.order.descending = false;
    request.path = QFileInfo(context.arguments.value(workbook ? QStringLiteral("xlsx")
                                                              : QStringLiteral("csv")))
                       .absoluteFilePath();
    const bool bare = context.arguments.has(QStringLiteral("no-bom"));
    request.format = workbook ? ExportFormat::Xlsx
                     : bare   ? ExportFormat::CsvWithoutBom
                              : ExportFormat::Csv;
    std::stop_source stop;
    request.cancel = stop.get_token();
    request.progress = [stop](qint64) mutable {
        if (interrupted)
            stop.request_stop();
    };
    const auto before = std::signal(SIGINT, noteInterrupt);
    const QString path = request.path;
    auto task = context.app.ledgerExport().run(context.principal, request);
    const auto note = co_await task;
    std::signal(SIGINT, before);
    if (!note)
        co_return failure(note.error());
    const QString text = Words::tr("%1 lines written to %2").arg(note->totals.count).arg(path);
    co_return Answer{ExitDone, text, toJson(*note, path), {}};
}

} // namespace airgate
