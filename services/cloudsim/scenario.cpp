// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/scenario.h"

#include "services/cloudsim/benchgenerator.h"
#include "services/cloudsim/scenarioreader.h"

#include <QFile>
#include <QJsonDocument>

// Resources of a static library have to be asked for, outside of any namespace.
static void initScenarios()
{
    Q_INIT_RESOURCE(scenarios);
}

namespace airgate::cloudsim {

Result<Scenario> Scenario::fromJson(const QByteArray& json, quint64 seed)
{
    QJsonParseError parsed;
    const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidArgument, parsed.errorString()};
    Scenario scenario;
    scenario.now = fromIsoText(root.value(u"now").toString());
    if (root.contains(u"now") && !scenario.now)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("now")};
    const Instant now = scenario.now.value_or(Instant{});
    ScenarioReader reader(now, seed);
    for (const QJsonValue account : root.value(u"accounts").toArray())
        scenario.accounts.append(reader.account(account.toObject()));
    if (!reader.error().isEmpty())
        return Error{ErrorCode::InvalidArgument, reader.error()};
    if (scenario.accounts.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("accounts")};
    if (root.contains(u"generate"))
        generateBulk(root.value(u"generate").toObject(), now, seed, scenario.accounts.first());
    for (const QJsonValue each : root.value(u"faults").toArray()) {
        const Result<Fault> fault = Fault::fromJson(each.toObject());
        if (!fault)
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("faults: ") + fault.error().detail};
        scenario.faults.append(*fault);
    }
    scenario.feishuToken = root.value(u"feishu")[u"token"].toString();
    scenario.feishuSecret = root.value(u"feishu")[u"secret"].toString();
    return scenario;
}

Result<Scenario> Scenario::fromFile(const QString& path, quint64 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path};
    return fromJson(file.readAll(), seed);
}

Scenario Scenario::demo(quint64 seed)
{
    initScenarios();
    return fromFile(QStringLiteral(":/cloudsim/demo.json"), seed).value();
}

} // namespace airgate::cloudsim
