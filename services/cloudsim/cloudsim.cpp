// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/cloudsim.h"

#include "services/cloudsim/simserver.h"
#include "services/httpserver/listenaddress.h"

namespace airgate::cloudsim {

CloudSim::CloudSim(Scenario scenario, CloudSimOptions options)
    : m_server(std::make_unique<SimServer>(std::move(scenario), std::move(options)))
{
}

CloudSim::~CloudSim() = default;

Result<quint16> CloudSim::listen(const QString& host, quint16 port)
{
    const Result<ListenAddress> address = ListenAddress::parse(host, port);
    if (!address)
        return address.error();
    if (!address->isLoopback())
        return Error{ErrorCode::InvalidArgument, host};
    return m_server->server.listen(host, port);
}

void CloudSim::stop()
{
    m_server->server.stop();
}

VirtualClock& CloudSim::clock()
{
    return m_server->clock;
}

FaultPlan& CloudSim::faults()
{
    return m_server->faults;
}

QHash<QString, int> CloudSim::counters() const
{
    const std::lock_guard lock(m_server->mutex);
    return m_server->counters;
}

int CloudSim::calls(const QString& action) const
{
    return counters().value(action);
}

QList<QJsonObject> CloudSim::feishuMessages() const
{
    const std::lock_guard lock(m_server->mutex);
    return m_server->hooks.feishuMessages();
}

QList<QJsonObject> CloudSim::webhookMessages() const
{
    const std::lock_guard lock(m_server->mutex);
    return m_server->hooks.webhookMessages();
}

QJsonObject CloudSim::state() const
{
    const std::lock_guard lock(m_server->mutex);
    return m_server->world.state();
}

Result<void> CloudSim::addSpend(const QString& userName, const QString& amount, QDate day)
{
    return m_server->addSpend(userName, amount, day);
}

Result<void> CloudSim::addBill(const QJsonObject& bill, qint64 accountId)
{
    return m_server->addBill(bill, accountId);
}

void CloudSim::reset()
{
    m_server->reset();
}

} // namespace airgate::cloudsim
