// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/textdecoding.h"

#include "models/domain/fileproblem.h"

#include <QStringDecoder>

#if __has_include(<iconv.h>)
#include <iconv.h>
#endif

namespace airgate {

namespace {

std::optional<QString> decodedBy(QStringDecoder decoder, const QByteArray& bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    // What the decoder still waits for was cut off.
    text += QString(decoder.decode(QByteArrayView()));
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

#if __has_include(<iconv.h>)
// Qt knows GB18030 only where it was built with ICU; the C library always does.
std::optional<QString> decodedGb18030(const QByteArray& bytes)
{
    const iconv_t converter = iconv_open("UTF-8", "GB18030");
    if (converter == iconv_t(-1))
        return std::nullopt;
    QByteArray utf8(bytes.size() * 2 + 16, Qt::Uninitialized); // two bytes become three at most
    char* in = const_cast<char*>(bytes.constData());           // as POSIX writes it; not changed
    char* out = utf8.data();
    size_t inLeft = size_t(bytes.size());
    size_t outLeft = size_t(utf8.size());
    const size_t converted = iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv_close(converter);
    if (converted == size_t(-1))
        return std::nullopt;
    return QString::fromUtf8(utf8.constData(), utf8.size() - qsizetype(outLeft));
}
#else
std::optional<QString> decodedGb18030(const QByteArray& bytes)
{
    return decodedBy(QStringDecoder("GB18030"), bytes);
}
#endif

bool isValidUtf8(const QByteArray& bytes)
{
    return QUtf8StringView(bytes).isValidUtf8();
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    std::optional<QString> text;
    QString encoding = QStringLiteral("UTF-8");
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        encoding = QStringLiteral("UTF-16");
        if (bytes.size() % 2 == 0)
            text = decodedBy(QStringDecoder(QStringDecoder::Utf16), bytes);
        if (text && !text->isValidUtf16())
            text.reset();
    } else if (isValidUtf8(bytes)) {
        text = QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    } else if (!bytes.startsWith("\xEF\xBB\xBF")) {
        encoding = QStringLiteral("GB18030");
        text = decodedGb18030(bytes);
    }
    if (!text)
        return fileRefused(FileProblem::Encoding);
    return DecodedText{*std::move(text), encoding};
}

} // namespace airgate
