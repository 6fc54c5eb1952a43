// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/faultyfiles.h"

#include <sqlite3.h>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace airgate {

namespace {

// SQLite's own table of file operations with some of them replaced.
struct Table {
    sqlite3_io_methods methods;  // first: SQLite takes the one for the other
    const sqlite3_io_methods* real;
};

std::atomic<int> seen{0};
std::atomic<int> first{0};  // 0: nothing fails
std::atomic<int> past{0};   // the first that works again
std::atomic<int> refusal{SQLITE_IOERR};
std::atomic<bool> refused{false};
sqlite3_vfs* realFiles = nullptr;

bool fails()
{
    const int number = ++seen;
    if (first.load() == 0 || number < first.load() || number >= past.load())
        return false;
    refused.store(true);
    return true;
}

const sqlite3_io_methods* real(sqlite3_file* file)
{
    return reinterpret_cast<const Table*>(file->pMethods)->real;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    return fails() ? refusal.load() : real(file)->xWrite(file, bytes, size, offset);
}

int sync(sqlite3_file* file, int flags)
{
    // A sync says that it failed, whatever the reason: SQLite knows no other answer of it.
    return fails() ? SQLITE_IOERR_FSYNC : real(file)->xSync(file, flags);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    return fails() ? refusal.load() : real(file)->xTruncate(file, size);
}

// SQLite has some tables, one per way of locking.
const sqlite3_io_methods* tableFor(const sqlite3_io_methods* methods)
{
    static std::mutex mutex;
    static std::map<const sqlite3_io_methods*, std::unique_ptr<Table>> tables;
    const std::lock_guard guard(mutex);
    std::unique_ptr<Table>& table = tables[methods];
    if (!table) {
        table = std::make_unique<Table>(Table{*methods, methods});
        table->methods.xWrite = write;
        table->methods.xSync = sync;
        table->methods.xTruncate = truncate;
    }
    return &table->methods;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut)
{
    const int code = realFiles->xOpen(realFiles, name, file, flags, flagsOut);
    if (code == SQLITE_OK && file->pMethods)
        file->pMethods = tableFor(file->pMethods);
    return code;
}

} // namespace

void FaultyFiles::install()
{
    realFiles = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs files = *realFiles;
    files.zName = "faulty";
    files.xOpen = open;
    sqlite3_vfs_register(&files, 1);
}

void FaultyFiles::failFrom(int operation, int code, int times)
{
    refusal.store(code);
    refused.store(false);
    first.store(0);
    seen.store(0);
    past.store(operation + times);
    first.store(operation);
}

bool FaultyFiles::heal()
{
    first.store(0);
    return refused.exchange(false);
}

} // namespace airgate
