// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a database as the present version makes it, with a row in every table, for the climb test
// of the next migration: storedfile tests/data/storage/vN.sqlite
#include "storagefixture.h"

#include <QCoreApplication>
#include <QFile>

using namespace airgate;

namespace {

Result<void> fill(StoreSession& session, MainAccountId account, SubAccountId user)
{
    const LedgerEntryId cycle(1);
    const Instant now = at(0);
    SpendSnapshot snapshot;
    snapshot.account = account;
    snapshot.period = BillPeriod(2026, 9);
    snapshot.figures = {{user, Money::yuan(60), Money::yuan(60)}};
    StopOrder order;
    order.account = account;
    order.subAccount = user;
    order.idempotencyKey = QStringLiteral("stop-1");
    order.author = alice();
    order.steps = {{{SwitchKind::AccessKey, QStringLiteral("AKLT-2"), SwitchState::On}}};
    Hold hold;
    hold.subAccount = user;
    hold.placedBy = alice();
    AuditRecord record;
    record.at = now;
    record.author = alice();

    const auto allocated =
        allocate(session, account, user, Money::yuan(100), QStringLiteral("first"));
    const auto read = session.spend().addSnapshot(
        snapshot, {{user, {{QDate(2026, 9, 3), ExactAmount(Money::yuan(60))}}}});
    Alert alert;
    alert.account = account;
    alert.subAccount = user;
    alert.step = 50;
    alert.cycle = cycle;
    alert.at = now;
    const auto raised = session.alerts().addOnce(alert);
    const auto channel = session.outbox().putChannel(
        {{}, QStringLiteral("ops"), ChannelKind::Feishu, true, "u", {}});
    if (!allocated || !read || !raised || !channel)
        return Error{ErrorCode::StorageFailed, QStringLiteral("fill"), {}};
    const auto projects =
        session.accounts().replaceProjects(account, {{account, QStringLiteral("ads"), {}}});
    const auto members =
        session.accounts().replaceMemberships(account, {{user, {QStringLiteral("ads")}}});
    const auto queued = session.outbox().enqueue(**raised, *channel, now);
    const auto held = session.stops().addHold(hold);
    const auto ordered = session.stops().addOrder(order);
    const auto chosen =
        session.settings().setValue(QStringLiteral("check.interval"), QStringLiteral("15"));
    const auto audited = session.audit().append(record);
    const auto leased =
        session.leases().acquire(account, QStringLiteral("host:1"), now, std::chrono::seconds(60));
    if (!projects || !members || !queued || !held || !ordered || !chosen || !audited || !leased)
        return Error{ErrorCode::StorageFailed, QStringLiteral("fill"), {}};
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto user = fixture.addUser(account, QStringLiteral("wang"), {QStringLiteral("ads")});
    const auto filled =
        fixture.write([=](StoreSession& session) { return fill(session, account, user); });
    const QString refused =
        runRaw(fixture.path(), QStringLiteral("INSERT INTO attribution_rule VALUES "
                                              "(1, 'ark_api_key', 'apikey-1', 1)"));
    fixture.close();
    const QString target = application.arguments().value(1);
    return filled && refused.isEmpty() && QFile::copy(fixture.path(), target) ? 0 : 1;
}
