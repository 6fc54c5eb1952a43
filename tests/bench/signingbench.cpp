// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "services/signing/requestsigner.h"
#include "tests/bench/benchline.h"

#include <QElapsedTimer>
#include <QProcess>

namespace airgate {

namespace {

double ourSignaturesPerSecond()
{
    HttpRequestParts parts;
    parts.method = "GET";
    parts.query = {{QStringLiteral("Action"), QStringLiteral("ListUsers")},
                   {QStringLiteral("Version"), QStringLiteral("2018-01-01")},
                   {QStringLiteral("Limit"), QStringLiteral("100")},
                   {QStringLiteral("Offset"), QStringLiteral("0")}};
    parts.headers = {{"Host", "open.volcengineapi.com"}};
    const SigningCredential credential{"AKLTbench", "YmVuY2g=", {}};
    const SigningScope scope{"cn-beijing", "iam"};
    const Instant at{std::chrono::seconds{1'764'000'000}};
    QElapsedTimer time;
    time.start();
    qint64 done = 0;
    for (; time.elapsed() < 2000; ++done) {
        parts.query[3].second = QString::number(done);
        const SignedRequest signedRequest = RequestSigner::sign(parts, credential, scope, at);
        if (signedRequest.signature.size() != 64)
            qFatal("a signature has 64 digits");
    }
    return double(done) * 1000 / double(time.elapsed());
}

double theirSignaturesPerSecond(const QString& nodeFolder)
{
    QProcess node;
    node.setWorkingDirectory(nodeFolder);
    node.start(QStringLiteral("node"), {QStringLiteral("signer.js")});
    if (!node.waitForFinished(60'000) || node.exitCode() != 0)
        qFatal("node signer.js: %s", node.readAllStandardError().constData());
    return node.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

void benchSigning(const QString& nodeFolder)
{
    const double ours = ourSignaturesPerSecond();
    const double theirs = theirSignaturesPerSecond(nodeFolder);
    printBench(QStringLiteral("signing"), {{QStringLiteral("ours_per_s"), ours},
                                           {QStringLiteral("npm_per_s"), theirs},
                                           {QStringLiteral("ratio"), ours / theirs}});
}

} // namespace airgate
