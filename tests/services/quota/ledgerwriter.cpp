// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own that writes to a ledger, for tests that kill it or run two at once.
//   ledgerwriter script PATH ACCOUNT USER RUN         takes step after step, a line for each that was acknowledged
//   ledgerwriter deduct PATH ACCOUNT USER RUN THREADS COUNT   prints "ACCEPTED REFUSED FAILED"
#include "services/storage/openstore.h"
#include "tests/fakes/ledgerscript.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace airgate;

namespace {

int takeSteps(LedgerScript& script)
{
    for (int step = 0;; ++step) {
        if (const auto taken = script.take(step); !taken) {
            std::fprintf(stderr, "%s\n", qPrintable(errorName(taken.error().code) + u' ' + taken.error().detail));
            return 1;
        }
        std::printf("%d\n", step);
        std::fflush(stdout);
    }
}

int deduct(LedgerScript& script, const QString& run, int threads, int count)
{
    std::atomic<int> accepted{0};
    std::atomic<int> refused{0};
    std::atomic<int> failed{0};
    const auto work = [&](int thread) {
        for (int i = 0; i < count; ++i) {
            const auto outcome = script.deduct(QStringLiteral("%1:%2:%3").arg(run).arg(thread).arg(i));
            ++(outcome ? accepted : outcome.failedWith(ErrorCode::Underflow) ? refused : failed);
        }
    };
    std::vector<std::thread> running;
    for (int i = 0; i < threads; ++i)
        running.emplace_back(work, i);
    for (std::thread& thread : running)
        thread.join();
    std::printf("%d %d %d\n", accepted.load(), refused.load(), failed.load());
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    auto store = openStore({words.value(2)});
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().detail));
        return 1;
    }
    LedgerScript script(**store, MainAccountId(words.value(3).toLongLong()), SubAccountId(words.value(4).toLongLong()),
                        words.value(5));
    if (words.value(1) == QLatin1String("script"))
        return takeSteps(script);
    return deduct(script, words.value(5), words.value(6).toInt(), words.value(7).toInt());
}
