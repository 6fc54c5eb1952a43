// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/billpage.h"

#include "services/cloud/jsonpadding.h"
#include "services/cloud/replyjson.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace airgate {

namespace {

namespace dom = simdjson::dom;

// The fields of a bill that are read; all others are skipped.
enum class Field { Id, Day, Amount, Currency, Product, Project, Instance, SplitItem, Tag, Count };

// What a field is called differs between the bills.
using FieldNames = std::array<std::string_view, std::size_t(Field::Count)>;

std::string_view amountName(SpendMeasure measure)
{
    switch (measure) {
    case SpendMeasure::Payable:
        return "PayableAmount";
    case SpendMeasure::Discounted:
        return "DiscountBillAmount";
    case SpendMeasure::Original:
        return "OriginalBillAmount";
    }
    Q_UNREACHABLE();
}

FieldNames fieldNames(BillSource source, SpendMeasure measure)
{
    const bool isSplit = source == BillSource::Split;
    return {isSplit ? "SplitBillDetailId" : "BillDetailId",
            isSplit ? "ExpenseTime" : "ExpenseDate",
            amountName(measure),
            "Currency",
            "Product",
            "Project",
            "InstanceNo",
            "SplitItemID",
            "Tag"};
}

constexpr qint64 exactUnitsPerYuan = 10'000'000'000; // 10^ExactAmount::decimals

constexpr std::string_view resultName = "Result";
constexpr std::string_view listName = "List";
constexpr std::string_view totalName = "Total";

QString plainText(std::string_view text)
{
    return text == "-" ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Text, null as empty.
std::optional<std::string_view> textOf(dom::element value)
{
    std::string_view text;
    if (value.is_null() || value.get_string().get(text) == simdjson::SUCCESS)
        return text;
    return std::nullopt;
}

// Text, as documented, or a whole number. A number with a fraction has been through a double by the
// time it is here, and is refused.
std::optional<ExactAmount> amountOf(dom::element value)
{
    int64_t whole = 0;
    if (value.get_int64().get(whole) == simdjson::SUCCESS)
        return ExactAmount::fromUnits(Int128(whole) * exactUnitsPerYuan);
    std::string_view digits;
    if (value.get_string().get(digits) != simdjson::SUCCESS)
        return std::nullopt;
    const auto amount = ExactAmount::parse(QByteArrayView(digits.data(), qsizetype(digits.size())));
    return amount ? std::optional(*amount) : std::nullopt;
}

// "2026-03-14" or "2026-03-14 00:00:00"; invalid for anything else.
QDate dayOf(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto number = [text](std::size_t from, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(from, length))
            value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : -10'000;
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

// The creator of an Ark resource: {"sys:ark:createdBy":["IAMUser/30000001/bob"], …} → "30000001".
QString creatorOf(std::string_view tags)
{
    constexpr std::string_view key = "\"sys:ark:createdBy\"";
    constexpr std::string_view user = "\"IAMUser/";
    std::size_t at = tags.find(key);
    if (at == std::string_view::npos)
        return {};
    at += key.size();
    const std::size_t begin = tags.find_first_not_of(" :[\t\n\r", at);
    if (begin == std::string_view::npos || tags.substr(begin, user.size()) != user)
        return {};
    const std::string_view rest = tags.substr(begin + user.size());
    const std::string_view id = rest.substr(0, rest.find_first_not_of("0123456789"));
    const bool isWhole = id.size() < rest.size() && rest[id.size()] == '/';
    return isWhole ? plainText(id) : QString();
}

// What tells one row of a read from another. The bill's own id is not enough: a split bill repeats it for
// every part of a detail (api.md §3.3), and a bill by day may repeat it for every day.
BillLineId identityOf(std::string_view billId, const BillLine& line)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto addNumber = [&hash](quint64 number) {
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number));
    };
    addNumber(billId.size());
    hash.addData(QByteArrayView(billId.data(), qsizetype(billId.size())));
    for (const QString& field : {line.product, line.project, line.instance, line.splitItem}) {
        addNumber(quint64(field.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(field.utf16()),
                                    field.size() * qsizetype(sizeof(char16_t))));
    }
    addNumber(quint64(line.day.toJulianDay()));
    addNumber(static_cast<quint64>(line.amount.units()));
    addNumber(static_cast<quint64>(line.amount.units() >> 64));
    const QByteArray digest = hash.result();
    return {qFromBigEndian<quint64>(digest.constData()), qFromBigEndian<quint64>(digest.constData() + 8)};
}

class LineReader {
public:
    LineReader(BillSource source, SpendMeasure measure)
        : m_names(fieldNames(source, measure))
    {
    }

    // The name of the field that spoils the row; empty for a good one.
    [[nodiscard]] std::string_view read(dom::object row, BillLine& line) const
    {
        bool hasAmount = false;
        std::string_view billId;
        for (const dom::key_value_pair& pair : row) {
            const auto name = std::find(m_names.begin(), m_names.end(), pair.key);
            if (name == m_names.end())
                continue;
            const auto field = Field(name - m_names.begin());
            if (!take(field, pair.value, line, billId))
                return *name;
            hasAmount |= field == Field::Amount;
        }
        if (!line.day.isValid())
            return nameOf(Field::Day);
        if (!hasAmount)
            return nameOf(Field::Amount);
        line.id = identityOf(billId, line);
        return {};
    }

private:
    std::string_view nameOf(Field field) const { return m_names[std::size_t(field)]; }

    static bool take(Field field, dom::element value, BillLine& line, std::string_view& billId)
    {
        if (field == Field::Amount) {
            const auto amount = amountOf(value);
            line.amount = amount.value_or(ExactAmount());
            return amount.has_value();
        }
        const auto text = textOf(value);
        return text && takeText(field, *text, line, billId);
    }

    static bool takeText(Field field, std::string_view text, BillLine& line, std::string_view& billId)
    {
        switch (field) {
        case Field::Id:
            billId = text;
            break;
        case Field::Day:
            line.day = dayOf(text);
            break;
        case Field::Product:
            line.product = plainText(text);
            break;
        case Field::Project:
            line.project = plainText(text);
            break;
        case Field::Instance:
            line.instance = plainText(text);
            break;
        case Field::SplitItem:
            line.splitItem = plainText(text);
            break;
        case Field::Tag:
            line.creatorId = creatorOf(text);
            break;
        case Field::Currency:
            return text.empty() || text == "CNY";
        case Field::Amount:
        case Field::Count:
            Q_UNREACHABLE();
        }
        return true;
    }

    FieldNames m_names;
};

// Result.Total: −1 where it is not said, nothing where it is not a number.
std::optional<qint64> totalOf(dom::object result)
{
    dom::element value;
    int64_t total = -1;
    if (result[totalName].get(value) != simdjson::SUCCESS || value.is_null())
        return total;
    if (value.get_int64().get(total) != simdjson::SUCCESS)
        return std::nullopt;
    return total;
}

// Calls takeRow for each object of Result.List until one is refused, and gives the name of what is
// bad, or nothing. The whole body is parsed first, to its last bracket: what was cut off shows.
template <typename TakeRow>
std::string_view readBody(QByteArray& body, qint64& total, TakeRow takeRow)
{
    thread_local dom::parser parser;
    const simdjson::padded_string_view text = paddedView(body);
    dom::object result;
    constexpr bool copyForPadding = false;
    if (parser.parse(text.data(), text.size(), copyForPadding)[resultName].get_object().get(
            result) != simdjson::SUCCESS)
        return resultName;
    const auto said = totalOf(result);
    if (!said)
        return totalName;
    total = *said;

    dom::element list;
    if (result[listName].get(list) != simdjson::SUCCESS)
        return total == 0 ? std::string_view() : listName;
    dom::array rows;
    if (list.is_null())
        return {};
    if (list.get_array().get(rows) != simdjson::SUCCESS)
        return listName;
    for (const dom::element element : rows) {
        dom::object row;
        if (element.get_object().get(row) != simdjson::SUCCESS)
            return listName;
        if (const std::string_view bad = takeRow(row); !bad.empty())
            return bad;
    }
    return {};
}

Error badField(std::string_view name, const QString& requestId)
{
    return malformedReply(QString::fromLatin1(name.data(), qsizetype(name.size())), requestId);
}

} // namespace

Result<CloudPage<BillLine>> readBillPage(ApiReply reply, BillSource source, SpendMeasure measure)
{
    CloudPage<BillLine> page;
    const LineReader reader(source, measure);
    const std::string_view bad = readBody(reply.body, page.total, [&](dom::object row) {
        return reader.read(row, page.rows.emplaceBack());
    });
    if (!bad.empty())
        return badField(bad, reply.requestId);
    return page;
}

Result<OverviewPage> readOverviewPage(ApiReply reply, SpendMeasure measure)
{
    OverviewPage page;
    const std::string_view name = amountName(measure);
    const std::string_view bad =
        readBody(reply.body, page.total, [&](dom::object row) -> std::string_view {
            dom::element value;
            if (row[name].get(value) != simdjson::SUCCESS)
                return name;
            const auto amount = amountOf(value);
            if (!amount)
                return name;
            page.sum += *amount;
            ++page.rows;
            return {};
        });
    if (!bad.empty())
        return badField(bad, reply.requestId);
    return page;
}

} // namespace airgate
