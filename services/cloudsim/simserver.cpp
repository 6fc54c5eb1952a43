// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simserver.h"

#include "services/signing/requestsigner.h"

#include <QJsonDocument>
#include <QLocale>

namespace airgate::cloudsim {

namespace {

constexpr auto htmlOfBalancer =
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

Instant systemTime()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now());
}

// "Mon, 23 Nov 2026 06:32:05 GMT"
QByteArray httpDate(Instant instant)
{
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return QLocale::c()
        .toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

ApiError failureOf(int status)
{
    if (status == 503)
        return {503, QStringLiteral("ServiceUnavailableTemp"),
                QStringLiteral("The service is temporarily unavailable."), 100019};
    if (status == 504)
        return {504, QStringLiteral("InternalServiceTimeout"),
                QStringLiteral("Internal service is timeout."), 100016};
    return {500, QStringLiteral("InternalError"),
            QStringLiteral("Service has some internal Error. Pls Contact With Admin."), 100014};
}

// The faults that answer in the action's place.
std::optional<ApiError> refusalBy(const std::optional<Fault>& fault)
{
    if (!fault)
        return std::nullopt;
    switch (fault->kind) {
    case FaultKind::ServerError:
        return failureOf(fault->status);
    case FaultKind::Throttle:
        return ApiError{
            fault->status == 0 ? 429 : fault->status, QStringLiteral("AccountFlowLimitExceeded"),
            QStringLiteral("The account flow limit is exceeded, please try again later."), 100027};
    case FaultKind::WrongSignature:
        return ApiError{
            401, QStringLiteral("SignatureDoesNotMatch"),
            QStringLiteral("The request signature we calculated does not match the "
                           "signature you provided. Check your Secret Access Key and "
                           "signing method. Consult the service documentation for details."),
            100010};
    default:
        return std::nullopt;
    }
}

bool is(const std::optional<Fault>& fault, FaultKind kind)
{
    return fault && fault->kind == kind;
}

// The faults that spoil an answer on its way.
void spoil(HttpResponse& response, const std::optional<Fault>& fault)
{
    if (is(fault, FaultKind::Garbled))
        response.body = QByteArrayLiteral("\x1f\x8b\x08") + response.body.toBase64().left(200);
    if (is(fault, FaultKind::Cut))
        response.cutAfter = response.body.size() / 2;
}

} // namespace

HttpResponse jsonResponse(int status, const QJsonObject& body)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=utf-8"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

SimServer::SimServer(Scenario world_, CloudSimOptions options_)
    : scenario(std::move(world_))
    , options(std::move(options_))
    , clock(options.timeSource ? options.timeSource : systemTime)
    , faults(options.seed)
    , world(scenario, options.seed, options.billRatePerSecond, options.clockTolerance)
    , hooks(scenario.feishuToken, scenario.feishuSecret)
    , server({}, [this](HttpRequest request, const HttpRespond& respond) {
        handle(std::move(request), respond);
    })
{
    setTime();
    for (const Fault& fault : scenario.faults)
        faults.add(fault);
}

void SimServer::setTime()
{
    if (scenario.now && !options.clockFollowsSource)
        clock.set(*scenario.now);
}

void SimServer::reset()
{
    const std::lock_guard lock(mutex);
    world = CloudWorld(scenario, options.seed, options.billRatePerSecond, options.clockTolerance);
    hooks.clear();
    counters.clear();
    faults.clear();
    for (const Fault& fault : scenario.faults)
        faults.add(fault);
    setTime();
}

QJsonObject SimServer::countersJson() const
{
    const std::lock_guard lock(mutex);
    QJsonObject json;
    for (auto it = counters.begin(); it != counters.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Result<void> SimServer::addSpend(const QString& userName, const QString& amount, QDate day)
{
    const std::lock_guard lock(mutex);
    const Instant now = clock.now();
    return world.addSpend(userName, amount, day.isValid() ? day : shanghaiDate(now), now);
}

Result<void> SimServer::addBill(const QJsonObject& bill, qint64 accountId)
{
    const std::lock_guard lock(mutex);
    return world.addBillLines(accountId, bill, clock.now());
}

void SimServer::handle(HttpRequest request, const HttpRespond& respond)
{
    Plan plan;
    if (request.path == "/")
        plan = apiCall(request);
    else if (request.path.startsWith("/open-apis/bot/v2/hook/"))
        plan = hookCall(request, QStringLiteral("Feishu"));
    else if (request.path == "/_sim/webhook" && request.method == "POST")
        plan = hookCall(request, QStringLiteral("Webhook"));
    else
        plan.response = adminCall(*this, request);
    delays.after(plan.delay, [respond, response = std::move(plan.response)] { respond(response); });
}

SimServer::Plan SimServer::apiCall(const HttpRequest& request)
{
    const std::lock_guard lock(mutex);
    const std::optional<ApiParams> parsed =
        ApiParams::of(request.query(), request.header("content-type"), request.body);
    const ApiParams params = parsed.value_or(ApiParams());
    const QString action = params.text("Action");
    ++counters[action];
    const std::optional<Fault> fault =
        faults.due(action, [&](const QString& name) { return params.text(name); });
    if (is(fault, FaultKind::TimeoutBefore))
        return {{.drop = true}, fault->hold};
    Instant now = clock.now();
    if (is(fault, FaultKind::ClockSkew))
        now += std::chrono::seconds(fault->delta);
    Plan plan{.delay = options.latency};
    plan.response.headers = {{"Content-Type", "application/json; charset=utf-8"},
                             {"Date", httpDate(now)}};
    if (is(fault, FaultKind::ServerError) && fault->status == 502) {
        plan.response.status = 502;
        plan.response.headers.first().second = "text/html";
        plan.response.body = htmlOfBalancer;
        return plan;
    }
    CallOutcome outcome;
    if (const std::optional<ApiError> refusal = refusalBy(fault))
        outcome.reply = *refusal;
    else if (!parsed)
        outcome.reply = ApiError{400, QStringLiteral("InvalidParameter"),
                                 QStringLiteral("The request body is no JSON object.")};
    else
        outcome = world.call(request, params, now, fault);
    if (is(fault, FaultKind::TimeoutAfter))
        return {{.drop = true}, fault->hold};
    plan.response.status = outcome.reply.error ? outcome.reply.error->status : 200;
    plan.response.body = envelope(outcome, params, now);
    spoil(plan.response, fault);
    return plan;
}

QByteArray SimServer::envelope(const CallOutcome& outcome, const ApiParams& params, Instant now)
{
    const QString requestId = shanghaiText(now).remove(u'-').remove(u':').remove(u' ') +
                              QStringLiteral("%1SIM").arg(++requests, 17, 10, QLatin1Char('0'));
    QJsonObject metadata{{QStringLiteral("RequestId"), requestId},
                         {QStringLiteral("Action"), params.text("Action")},
                         {QStringLiteral("Version"), params.text("Version")},
                         {QStringLiteral("Service"), QString::fromLatin1(outcome.service)},
                         {QStringLiteral("Region"), QString::fromLatin1(outcome.region)}};
    if (const std::optional<ApiError>& error = outcome.reply.error) {
        QJsonObject json{{QStringLiteral("Code"), error->code},
                         {QStringLiteral("Message"), error->message}};
        if (error->number != 0)
            json.insert(QStringLiteral("CodeN"), error->number);
        metadata.insert(QStringLiteral("Error"), json);
    }
    const auto compact = [](const QJsonObject& object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    QByteArray body = "{\"ResponseMetadata\":" + compact(metadata);
    if (!outcome.reply.rawResult.isEmpty())
        body += ",\"Result\":" + outcome.reply.rawResult;
    else if (outcome.reply.result)
        body += ",\"Result\":" + compact(*outcome.reply.result);
    return body + '}';
}

SimServer::Plan SimServer::hookCall(const HttpRequest& request, const QString& name)
{
    const std::lock_guard lock(mutex);
    ++counters[name];
    const std::optional<Fault> fault = faults.due(name, [](const QString&) { return QString(); });
    if (is(fault, FaultKind::TimeoutBefore))
        return {{.drop = true}, fault->hold};
    if (is(fault, FaultKind::ServerError))
        return {{.status = fault->status == 0 ? 500 : fault->status, .body = htmlOfBalancer},
                options.latency};
    const Instant now = clock.now();
    Plan plan{name == QLatin1String("Feishu") ? hooks.feishu(request, now, fault)
                                              : hooks.webhook(request, now, fault),
              options.latency};
    if (is(fault, FaultKind::TimeoutAfter))
        return {{.drop = true}, fault->hold};
    spoil(plan.response, fault);
    return plan;
}

} // namespace airgate::cloudsim
