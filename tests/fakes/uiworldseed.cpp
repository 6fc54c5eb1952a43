// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/uiworldseed.h"

#include "services/alerts/alertdecisions.h"
#include "services/enforcement/stoporders.h"
#include "app/await.h"

namespace airgate {

namespace {

struct Sample {
    const char* userName;
    const char* displayName;
    const char* project;
    const char* quota;
    const char* consumed;
    const char* perDay; // of the last seven days; nullptr: nothing was spent
};

constexpr Sample samples[] = {
    {"svc-label-batch", "标注批处理", "数据标注", "40000", "40318.27", nullptr},
    {"svc-rd-sandbox", "研发沙箱", "研发测试", "15000", "15002.44", "412.90"},
    {"svc-airdrama-prod", "短剧生产", "短剧生成", "120000", "113412.86", "4820.40"},
    {"svc-kefu-bot", "客服机器人", "客服助手", "60000", "52904.11", "1204.66"},
    {"svc-render-main", "渲染主集群", "渲染平台", "300000", "246180.32", "8140.75"},
    {"svc-airdrama-edit", "短剧剪辑", "短剧剪辑", "45000", "34718.05", "988.20"},
    {"svc-ocr-intake", "单据识别", "单据识别", "30000", "20944.60", "520.13"},
    {"svc-subtitle-gen", "字幕生成", "字幕生成", "36000", "23388.91", "640.77"},
    {"svc-render-preview", "渲染预览", "渲染预览", "50000", "29870.40", "702.31"},
    {"svc-airdrama-stage", "短剧预发", "短剧预发", "20000", "10466.02", "311.40"},
    {"svc-kefu-quality", "会话质检", "会话质检", "24000", "12102.55", "286.04"},
    {"svc-asset-cdn", "素材分发", "素材分发", "80000", "33915.70", "1016.92"},
    {"svc-tts-online", "语音合成", "语音合成", "50000", "21044.35", "566.80"},
    {"svc-render-gpu-02", "渲染二组", "渲染二组", "150000", "61327.90", "2310.18"},
    {"svc-label-review", "标注复核", "标注复核", "25000", "9480.16", "241.55"},
    {"svc-search-embed", "向量检索", "向量检索", "18000", "6022.48", "150.20"},
    {"svc-log-archive", "日志归档", "日志归档", "12000", "3561.07", "61.40"},
    {"svc-eval-weekly", "评测周跑", "评测周跑", "10000", "2115.00", "96.30"},
    {"svc-image-upscale", "画质增强", "画质增强", "40000", "7420.66", "388.12"},
    {"svc-dub-multi", "多语配音", "多语配音", "35000", "5208.33", "402.75"},
    {"svc-data-export", "数据导出", "数据导出", "8000", "911.24", "20.16"},
    {"svc-rd-notebook", "研发笔记本", "研发笔记本", "10000", "866.90", "33.02"},
    {"svc-brand-page", "品牌页", "品牌页", "6000", "402.10", "14.20"},
    {"svc-monitor-probe", "监控探针", "监控探针", "15000", "514.08", "16.40"},
};

constexpr int usualDays = 7;
const QDate today(2026, 11, 23);

Money money(const char* text)
{
    return *Money::parse(QString::fromLatin1(text));
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("uiworld: %s %s", qPrintable(errorName(result.error().code)),
               qPrintable(result.error().detail));
    return *std::move(result);
}

void must(const Result<void>& result)
{
    if (!result)
        qFatal("uiworld: %s %s", qPrintable(errorName(result.error().code)),
               qPrintable(result.error().detail));
}

// The average on each of the last complete days, and the rest spread over the days of the month
// before.
SpendByDay daysOf(const Sample& sample)
{
    SpendByDay days;
    const Money perDay = sample.perDay ? money(sample.perDay) : Money();
    qint64 left = money(sample.consumed).units();
    for (int back = 1; back <= usualDays; ++back) {
        // A few per cent up and down that cancel out, so that the line is not a ruler's.
        const qint64 sway =
            perDay.units() / 100 * ((back % 2 == 0 ? 1 : -1) * (back == usualDays ? 0 : 6));
        days[today.addDays(-back)] = ExactAmount(Money::fromUnits(perDay.units() + sway));
        left -= perDay.units() + sway;
    }
    const int others = int(QDate(2026, 11, 1).daysTo(today.addDays(-usualDays)));
    for (int i = 0; i < others; ++i) {
        const qint64 share = i + 1 == others ? left - left / others * (others - 1) : left / others;
        days[QDate(2026, 11, 1).addDays(i)] = ExactAmount(Money::fromUnits(share));
    }
    return days;
}

void allocate(const Services& services, const Principal& principal, const SubAccount& user,
              Money amount, const QString& reason, const QString& reference, Instant at,
              StandingClock& clock)
{
    const Instant now = clock.now();
    clock.set(at);
    QuotaChange change;
    change.account = user.account;
    change.subAccount = user.id;
    change.amount = amount;
    change.reason = reason;
    change.reference = reference;
    change.idempotencyKey = QStringLiteral("seed-%1-%2").arg(user.userName, reference);
    must(await(services.quota.change(principal, change)));
    clock.set(now);
}

void addUsers(const Services& services, FakeCloudState& cloud, const Principal& principal,
              MainAccountId account)
{
    int number = 0;
    for (const Sample& sample : samples) {
        const QString name = QString::fromLatin1(sample.userName);
        QStringList tags;
        if (name == QLatin1String("svc-airdrama-prod"))
            tags = {QStringLiteral("生产"), QStringLiteral("Ark")};
        cloud.users.append({QString::number(2'100'000'000 + ++number),
                            name,
                            QString::fromUtf8(sample.displayName),
                            {},
                            tags});
        cloud.projects.append(
            {{}, QString::fromUtf8(sample.project), QString::fromUtf8(sample.project)});
        cloud.keys[name] = {
            {QStringLiteral("AKLTEXAMPLE%1").arg(number, 8, 10, QLatin1Char('0')), name, true, {}}};
        cloud.loginAllowed[name] = number % 2 == 0;
    }
    must(await(services.sync.sync(principal, account)));
    // One of them is no longer listed.
    cloud.users.removeIf(
        [](const CloudUser& user) { return user.userName == QLatin1String("svc-eval-weekly"); });
    must(await(services.sync.sync(principal, account)));
}

} // namespace

void seedPictures(const Services& services, FakeCloudState& cloud, const Principal& principal,
                  const MainAccount& account)
{
    addUsers(services, cloud, principal, account.id);
    QHash<QString, SubAccount> users;
    for (const Standing& standing : must(await(services.subAccounts.standings(account.id))))
        users.insert(standing.subAccount.userName, standing.subAccount);

    SpendSnapshot snapshot;
    snapshot.account = account.id;
    snapshot.period = BillPeriod(2026, 11);
    snapshot.readAt = services.clock.now();
    snapshot.horizon = *fromShanghaiText(QStringLiteral("2026-11-23 14:20:00"));
    snapshot.lineCount = 15'230;
    QHash<SubAccountId, SpendByDay> days;
    ExactAmount total;
    auto& clock = static_cast<StandingClock&>(services.clock);
    for (const Sample& sample : samples) {
        const SubAccount user = users.value(QString::fromLatin1(sample.userName));
        must(await(services.subAccounts.assignProjects(principal, user.id,
                                                       {QString::fromUtf8(sample.project)})));
        const Money consumed = money(sample.consumed);
        snapshot.figures.append({user.id, consumed, consumed});
        days.insert(user.id, daysOf(sample));
        total += ExactAmount(consumed);
        const bool isMain = user.userName == QLatin1String("svc-airdrama-prod");
        const Money quota = money(sample.quota);
        const auto first = *fromShanghaiText(QStringLiteral("2026-10-28 10:12:00"));
        if (!isMain) {
            allocate(services, principal, user, quota, QStringLiteral("11 月额度"),
                     QStringLiteral("OA-1028-001"), first, clock);
            continue;
        }
        allocate(services, principal, user, Money::yuan(60000),
                 QStringLiteral("短剧生产 11 月第一批"), QStringLiteral("OA-1028-003"), first,
                 clock);
        allocate(services, principal, user, Money::yuan(40000),
                 QStringLiteral("短剧生产 11 月第二批"), QStringLiteral("OA-1106-002"),
                 *fromShanghaiText(QStringLiteral("2026-11-06 09:40:11")), clock);
        allocate(services, principal, user, Money::yuan(20000),
                 QStringLiteral("短剧生产 11 月第三批"), QStringLiteral("OA-1117-004"),
                 *fromShanghaiText(QStringLiteral("2026-11-17 16:03:54")), clock);
    }
    snapshot.unattributed = Money::yuan(812);
    snapshot.total = *must(total.rounded()).plus(snapshot.unattributed);
    snapshot.controlTotal = snapshot.total;

    const StopRequest stopped{users.value(QStringLiteral("svc-label-batch")).id, HoldReason::Quota,
                              QStringLiteral("用量 100.8%"), QStringLiteral("seed-stop-1")};
    must(await(services.stops.stop(principal, stopped)));
    must(await(services.store.write([=](StoreSession& session) -> Result<void> {
        if (const auto added = session.spend().addSnapshot(snapshot, days); !added)
            return added.error();
        auto row = session.accounts().mainAccount(account.id);
        if (!row)
            return row.error();
        row->lastCheckAt = snapshot.readAt;
        if (const auto updated = session.accounts().updateMainAccount(*row); !updated)
            return updated.error();
        const StopRequest stopping{users.value(QStringLiteral("svc-rd-sandbox")).id,
                                   HoldReason::Quota, QStringLiteral("用量 100.0%"),
                                   QStringLiteral("seed-stop-2")};
        if (const auto order =
                writeStopOrder(session, systemPrincipal(), snapshot.readAt, stopping, 0);
            !order)
            return order.error();
        if (const auto due =
                session.settings().setValue(QStringLiteral("state.next_check_at"),
                                            toIsoText(snapshot.readAt + std::chrono::seconds(252)));
            !due)
            return due.error();
        const auto lease = session.leases().acquire(account.id, QStringLiteral("ops-pc-01:1:test"),
                                                    snapshot.readAt - std::chrono::seconds(79),
                                                    std::chrono::seconds(600));
        return lease ? Result<void>{} : Result<void>(lease.error());
    })));
    must(await(services.store.write([=](StoreSession& session) -> Result<void> {
        AlertFacts facts;
        facts.account = account.id;
        facts.horizon = snapshot.horizon;
        facts.now = snapshot.readAt;
        const auto kept = session.spend().latestSnapshot(account.id, snapshot.period);
        const auto quotas = session.ledger().quotas(account.id);
        const auto consumed = session.spend().consumedTotals(account.id);
        const auto cycles = session.ledger().cycles(account.id);
        const auto all = session.accounts().subAccounts(account.id);
        if (!kept || !quotas || !consumed || !cycles || !all)
            return Error{ErrorCode::StorageFailed, {}, {}};
        facts.snapshot = (*kept)->id;
        facts.quotas = *quotas;
        facts.consumed = *consumed;
        facts.cycles = *cycles;
        for (const Alert& alert : stepAlerts(*all, facts)) {
            if (const auto raised = raise(session, alert); !raised)
                return raised.error();
        }
        return {};
    })));
}

} // namespace airgate
