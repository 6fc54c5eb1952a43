// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/ziparchive.h"

#include "models/domain/fileproblem.h"

#include <unzip.h>

#include <algorithm>
#include <cstring>

namespace airgate {

struct ZipBytes {
    QByteArray data;
    qint64 at = 0;
};

// The unfolding side of one entry, for a reader of XML.
class ZipEntryDevice : public QIODevice {
public:
    explicit ZipEntryDevice(ZipArchive& archive)
        : m_archive(archive)
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override { return m_archive.unfold(data, size); }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    ZipArchive& m_archive;
};

namespace {

constexpr int blockSize = 1 << 16;
constexpr uLong encryptedFlag = 1;

// minizip's view of a file, on bytes in memory: what was hashed is what is read.
voidpf openMemory(voidpf opaque, const void*, int)
{
    return opaque;
}

uLong readMemory(voidpf, voidpf stream, void* buffer, uLong size)
{
    auto* bytes = static_cast<ZipBytes*>(stream);
    const qint64 count = std::min<qint64>(qint64(size), bytes->data.size() - bytes->at);
    std::memcpy(buffer, bytes->data.constData() + bytes->at, size_t(count));
    bytes->at += count;
    return uLong(count);
}

uLong writeMemory(voidpf, voidpf, const void*, uLong)
{
    return 0;
}

ZPOS64_T tellMemory(voidpf, voidpf stream)
{
    return ZPOS64_T(static_cast<ZipBytes*>(stream)->at);
}

long seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto* bytes = static_cast<ZipBytes*>(stream);
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_END   ? bytes->data.size()
                        : origin == ZLIB_FILEFUNC_SEEK_CUR ? bytes->at
                                                           : 0;
    const qint64 target = base + qint64(offset);
    if (target < 0 || target > bytes->data.size())
        return -1;
    bytes->at = target;
    return 0;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int testMemory(voidpf, voidpf)
{
    return 0;
}

} // namespace

ZipArchive::ZipArchive(QByteArray bytes, qint64 mostUnfolded)
    : m_bytes(std::make_unique<ZipBytes>(ZipBytes{std::move(bytes)}))
    , m_mostUnfolded(mostUnfolded)
{
    zlib_filefunc64_def functions{openMemory, readMemory,  writeMemory, tellMemory,
                                  seekMemory, closeMemory, testMemory,  m_bytes.get()};
    m_zip = unzOpen2_64("", &functions);
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        unzClose(m_zip);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QByteArray bytes, qint64 mostUnfolded)
{
    auto archive = std::unique_ptr<ZipArchive>(new ZipArchive(std::move(bytes), mostUnfolded));
    if (!archive->m_zip)
        return fileRefused(FileProblem::Damaged);
    return archive;
}

bool ZipArchive::has(const QString& path) const
{
    return unzLocateFile(m_zip, path.toUtf8().constData(), 1) == UNZ_OK;
}

Result<void> ZipArchive::openEntry(const QString& path)
{
    unz_file_info64 info{};
    if (!has(path) ||
        unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return fileRefused(FileProblem::Damaged);
    if (info.flag & encryptedFlag)
        return fileRefused(FileProblem::Encrypted);
    if (unzOpenCurrentFile(m_zip) != UNZ_OK)
        return fileRefused(FileProblem::Damaged);
    m_inEntry = true;
    return {};
}

qint64 ZipArchive::unfold(char* data, qint64 size)
{
    if (m_failure)
        return -1;
    if (!m_inEntry || size == 0) // a QIODevice asks for nothing now and then
        return 0;
    const int count = unzReadCurrentFile(m_zip, data, unsigned(std::min<qint64>(size, blockSize)));
    m_unfolded += std::max(count, 0);
    m_inEntry = count > 0;
    // Closing tells whether what came out has the checksum it should have.
    if (count < 0 || (count == 0 && unzCloseCurrentFile(m_zip) != UNZ_OK))
        m_failure = fileRefused(FileProblem::Damaged);
    else if (m_unfolded > m_mostUnfolded)
        m_failure = fileRefused(FileProblem::TooLarge);
    return m_failure ? -1 : count;
}

Result<QByteArray> ZipArchive::bytes(const QString& path)
{
    if (const auto opened = openEntry(path); !opened)
        return opened.error();
    QByteArray whole;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 count = 1; count > 0;) {
        count = unfold(block.data(), block.size());
        whole.append(block.constData(), std::max<qint64>(count, 0));
    }
    if (m_failure)
        return *m_failure;
    return whole;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::stream(const QString& path)
{
    if (const auto opened = openEntry(path); !opened)
        return opened.error();
    return std::unique_ptr<QIODevice>(std::make_unique<ZipEntryDevice>(*this));
}

} // namespace airgate
