// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/benchgenerator.h"

#include "services/cloudsim/idsource.h"

namespace airgate::cloudsim {

namespace {

SimUser bulkUser(qint64 number, Instant created, IdSource& ids)
{
    const QString digits = QStringLiteral("%1").arg(number, 5, 10, QLatin1Char('0'));
    SimUser user{.id = 50'000'000 + number,
                 .name = QStringLiteral("bulk-") + digits,
                 .displayName = QStringLiteral("批量 ") + digits,
                 .created = created,
                 .updated = created};
    user.keys.append({.id = ids.accessKeyId(),
                      .secret = ids.secretKey(),
                      .created = created,
                      .updated = created});
    return user;
}

} // namespace

void generateBulk(const QJsonObject& json, Instant now, quint64 seed, ScenarioAccount& into)
{
    IdSource ids(seed);
    const qint64 users = json.value(u"users").toInteger();
    const qint64 lines = json.value(u"lines").toInteger();
    const QDate first =
        QDate::fromString(json.value(u"period").toString() + QStringLiteral("-01"), Qt::ISODate);
    const qint64 days = std::clamp<qint64>(first.daysTo(shanghaiDate(now)), 1, first.daysInMonth());
    const qsizetype before = into.account.users.size();
    for (qint64 i = 0; i < users; ++i)
        into.account.users.append(bulkUser(i + 1, now, ids));
    into.account.lastId = std::max(into.account.lastId, 50'000'000 + users);
    for (qint64 i = 0; i < lines && users > 0; ++i) {
        const SimUser& user = into.account.users.at(before + i % users);
        const qint64 turn = i / users;
        SimBillLine line{.day = first.addDays(turn % days),
                         .project = QStringLiteral("default"),
                         .projectName = QStringLiteral("默认项目"),
                         .product = QStringLiteral("ark_bd"),
                         .productName = QStringLiteral("字节跳动大模型服务（豆包大模型）"),
                         .instance = QStringLiteral("ep-bulk-%1").arg(i % users + 1),
                         .instanceName = user.name,
                         .config = QStringLiteral("Doubao-pro-32k 推理"),
                         .element = QStringLiteral("推理输入tokens %1").arg(turn / days),
                         .elementCode = QStringLiteral("BE%1").arg(turn / days),
                         .unit = QStringLiteral("千tokens"),
                         .category = QStringLiteral("消费-使用"),
                         .createdBy = QStringLiteral("IAMUser/%1/%2").arg(user.id).arg(user.name)};
        line.amounts.payable =
            Money::fromUnits(static_cast<qint64>(ids.number() % 10'000'000) * 100);
        line.amounts.original = line.amounts.payable;
        line.tradeTime = line.splitTime = shanghaiMidnight(line.day);
        into.lines.append(line);
    }
}

} // namespace airgate::cloudsim
