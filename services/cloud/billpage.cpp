// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/billpage.h"

#include "services/cloud/jsonpadding.h"
#include "services/cloud/replyjson.h"

namespace airgate {

namespace {

namespace ondemand = simdjson::ondemand;

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

constexpr std::string_view resultName = "Result";
constexpr std::string_view listName = "List";
constexpr std::string_view totalName = "Total";

QString plainText(std::string_view text)
{
    return text == "-" ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isNull(ondemand::value& value)
{
    bool is = false;
    return value.is_null().get(is) == simdjson::SUCCESS && is;
}

// Text, null as empty.
std::optional<std::string_view> textOf(ondemand::value value)
{
    std::string_view text;
    if (isNull(value) || value.get_string().get(text) == simdjson::SUCCESS)
        return text;
    return std::nullopt;
}

// Text, or a JSON number taken by its digits.
std::optional<ExactAmount> amountOf(ondemand::value value)
{
    ondemand::json_type type;
    std::string_view digits;
    if (value.type().get(type) != simdjson::SUCCESS)
        return std::nullopt;
    if (type == ondemand::json_type::number)
        digits = value.raw_json_token();
    else if (value.get_string().get(digits) != simdjson::SUCCESS)
        return std::nullopt;
    const QByteArrayView ascii(digits.data(), qsizetype(digits.size()));
    const auto amount = ExactAmount::parse(ascii.trimmed());
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

class LineReader {
public:
    LineReader(BillSource source, SpendMeasure measure)
        : m_names(fieldNames(source, measure))
    {
    }

    // The name of the field that spoils the row; empty for a good one.
    [[nodiscard]] std::string_view read(ondemand::object row, BillLine& line)
    {
        bool hasAmount = false;
        for (auto field : row) {
            ondemand::raw_json_string key;
            if (field.key().get(key) != simdjson::SUCCESS)
                return listName;
            const auto name =
                std::find_if(m_names.begin(), m_names.end(), [key](std::string_view candidate) {
                    return key.unsafe_is_equal(candidate);
                });
            if (name == m_names.end())
                continue;
            const auto which = Field(name - m_names.begin());
            if (!take(which, field.value(), line))
                return *name;
            hasAmount |= which == Field::Amount;
        }
        if (line.id.isEmpty())
            return nameOf(Field::Id);
        if (!line.day.isValid())
            return nameOf(Field::Day);
        return hasAmount ? std::string_view() : nameOf(Field::Amount);
    }

private:
    std::string_view nameOf(Field field) const { return m_names[std::size_t(field)]; }

    static bool take(Field field, ondemand::value value, BillLine& line)
    {
        if (field == Field::Amount) {
            const auto amount = amountOf(value);
            line.amount = amount.value_or(ExactAmount());
            return amount.has_value();
        }
        const auto text = textOf(value);
        return text && takeText(field, *text, line);
    }

    static bool takeText(Field field, std::string_view text, BillLine& line)
    {
        switch (field) {
        case Field::Id:
            line.id = QByteArray(text.data(), qsizetype(text.size()));
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

// Calls takeRow for each object of a list until one is refused.
template <typename TakeRow>
std::string_view readList(ondemand::value list, TakeRow takeRow)
{
    ondemand::array rows;
    if (isNull(list))
        return {};
    if (list.get_array().get(rows) != simdjson::SUCCESS)
        return listName;
    for (auto element : rows) {
        ondemand::object row;
        if (element.get_object().get(row) != simdjson::SUCCESS)
            return listName;
        if (const std::string_view bad = takeRow(row); !bad.empty())
            return bad;
    }
    return {};
}

bool readTotal(ondemand::value value, qint64& total)
{
    int64_t number = -1;
    if (!isNull(value) && value.get_int64().get(number) != simdjson::SUCCESS)
        return false;
    total = number;
    return true;
}

// Walks through Result: its List row by row, and its Total. Gives the name of what is bad, or
// nothing.
template <typename TakeRow>
std::string_view readResult(ondemand::value value, qint64& total, TakeRow takeRow)
{
    ondemand::object result;
    if (value.get_object().get(result) != simdjson::SUCCESS)
        return resultName;
    bool hasList = false;
    for (auto field : result) {
        ondemand::raw_json_string key;
        if (field.key().get(key) != simdjson::SUCCESS)
            return resultName;
        if (key == totalName && !readTotal(field.value(), total))
            return totalName;
        if (key != listName)
            continue;
        hasList = true;
        if (const std::string_view bad = readList(field.value(), takeRow); !bad.empty())
            return bad;
    }
    return hasList || total == 0 ? std::string_view() : listName;
}

// The same for the whole body, to its last bracket: what was cut off must show.
template <typename TakeRow>
std::string_view readBody(QByteArray& body, qint64& total, TakeRow takeRow)
{
    thread_local ondemand::parser parser;
    ondemand::document document;
    ondemand::object root;
    if (parser.iterate(paddedView(body)).get(document) != simdjson::SUCCESS ||
        document.get_object().get(root) != simdjson::SUCCESS)
        return resultName;
    bool hasResult = false;
    for (auto field : root) {
        ondemand::raw_json_string key;
        if (field.key().get(key) != simdjson::SUCCESS)
            return resultName;
        if (key != resultName)
            continue;
        hasResult = true;
        if (const std::string_view bad = readResult(field.value(), total, takeRow); !bad.empty())
            return bad;
    }
    return hasResult ? std::string_view() : resultName;
}

Error badField(std::string_view name, const QString& requestId)
{
    return malformedReply(QString::fromLatin1(name.data(), qsizetype(name.size())), requestId);
}

} // namespace

Result<CloudPage<BillLine>> readBillPage(ApiReply reply, BillSource source, SpendMeasure measure)
{
    CloudPage<BillLine> page;
    LineReader reader(source, measure);
    const std::string_view bad = readBody(reply.body, page.total, [&](ondemand::object row) {
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
        readBody(reply.body, page.total, [&](ondemand::object row) -> std::string_view {
            ondemand::value value;
            if (row.find_field_unordered(name).get(value) != simdjson::SUCCESS)
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
