// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerysample.h"

#include "models/tables/moneytext.h"
#include "models/tables/rowsortproxy.h"
#include "models/tables/rowtablemodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/forecastdelegate.h"
#include "ui/widgets/numberdelegate.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/usagebardelegate.h"

#include <QtWidgets>

using namespace airgate;

namespace {

struct Row {
    QString user, name, project;
    SubAccountStatus status;
    Money quota, consumed;
    std::optional<Money> perDay;
    QDate runsOut;
    friend bool operator==(const Row&, const Row&) = default;
};

const QDate today(2026, 11, 23);

Money money(const char* text)
{
    return Money::parse(QString::fromLatin1(text)).value();
}

QList<Row> sampleRows()
{
    using S = SubAccountStatus;
    const auto row = [](const char* user, const char* name, const char* project, S status,
                        const char* quota, const char* consumed, const char* perDay, QDate out) {
        return Row{QString::fromUtf8(user),
                   QString::fromUtf8(name),
                   QString::fromUtf8(project),
                   status,
                   money(quota),
                   money(consumed),
                   perDay ? std::optional(money(perDay)) : std::nullopt,
                   out};
    };
    return {
        row("svc-label-batch", "标注批处理", "数据标注", S::Stopped, "40000.00", "40318.27",
            nullptr, {}),
        row("svc-rd-sandbox", "研发沙箱", "研发测试", S::Stopping, "15000.00", "15002.44", "412.90",
            {}),
        row("svc-airdrama-prod", "短剧生产", "短剧生成", S::Enabled, "120000.00", "113412.86",
            "4820.4037", {2026, 11, 24}),
        row("svc-kefu-bot", "客服机器人", "客服助手", S::Enabled, "60000.00", "52904.11", "1204.66",
            {2026, 11, 29}),
        row("svc-render-main", "渲染主集群", "渲染平台", S::Enabled, "300000.00", "246180.32",
            "8140.75", {2026, 11, 30}),
        row("svc-airdrama-edit", "短剧剪辑", "短剧生成", S::Enabled, "45000.00", "34718.05",
            "988.20", {2026, 12, 4}),
        row("svc-ocr-intake", "单据识别", "数据标注", S::Enabled, "30000.00", "20944.60", "520.13",
            {2026, 12, 11}),
        row("svc-asset-cdn", "素材分发", "渲染平台", S::Enabled, "80000.00", "33915.70", "1016.92",
            {2027, 1, 7}),
        row("svc-eval-weekly", "评测周跑", "研发测试", S::NotSynced, "10000.00", "2115.00", "96.30",
            {2027, 2, 13}),
        row("svc-rd-notebook", "研发笔记本", "研发测试", S::Restoring, "10000.00", "866.90", "3.02",
            {2034, 5, 14}),
    };
}

class SampleModel : public RowTableModel<Row> {
public:
    explicit SampleModel(QObject* parent)
        : RowTableModel(columnList(), parent)
    {
        setRows(sampleRows());
    }

protected:
    QString keyOf(const Row& row) const override { return row.user; }
    QVariant cell(const Row& row, int column, int role) const override
    {
        if (role == RowStateRole && row.status == SubAccountStatus::NotSynced)
            return QVariant::fromValue(RowState::Stale);
        if (role == Qt::FontRole && column == 0) {
            QFont font = QApplication::font();
            font.setWeight(QFont::Medium);
            return font;
        }
        if (role == StatusRole)
            return QVariant::fromValue(row.status);
        if (role == UsageRole)
            return QVariant::fromValue(UsageFigure{
                row.quota, row.consumed, {}, row.status == SubAccountStatus::NotSynced});
        if (role == ForecastRole)
            return QVariant::fromValue(forecastOf(row));
        if (role == SortRole && column == 7)
            return QVariant::fromValue(UsageRatio{row.consumed, row.quota});
        const std::optional<Money> amounts[] = {row.quota, row.consumed,
                                                row.quota.minus(row.consumed).value()};
        if (column >= 4 && column <= 6)
            return role == SortRole          ? QVariant::fromValue(*amounts[column - 4])
                   : role == Qt::DisplayRole ? QVariant(amountText(amounts[column - 4]))
                                             : QVariant();
        if (role != Qt::DisplayRole)
            return {};
        const QString texts[] = {row.user, row.name, row.project};
        return column < 3    ? QVariant(texts[column])
               : column == 8 ? QVariant(amountText(row.perDay))
                             : QVariant();
    }

private:
    static QList<TableColumn> columnList()
    {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        const auto column = [](const char* id, const char* title, Qt::Alignment alignment) {
            return TableColumn{QString::fromLatin1(id), QString::fromUtf8(title), alignment};
        };
        const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
        return {column("user", "用户名", left),     column("name", "显示名", left),
                column("project", "项目", left),    column("status", "状态", left),
                column("quota", "已划拨", right),   column("consumed", "已消费", right),
                column("remaining", "剩余", right), column("usage", "使用率", left),
                column("daily", "日均", right),     column("out", "预计用尽", right)};
    }
    static ForecastFigure forecastOf(const Row& row)
    {
        Forecast forecast;
        if (row.runsOut.isValid())
            forecast.exhaustion = row.runsOut;
        return {forecast, row.consumed >= row.quota, today};
    }
};

} // namespace

BurnDownData burnDown()
{
    BurnDownData data;
    qint64 left = 56'000;
    for (int day = 1; day <= 23; ++day) {
        BurnDownPoint point{QDate(2026, 11, day), {}, {}};
        left -= day % 3 == 0 ? 3'900 : 3'300;
        if (day == 6 || day == 17) {
            point.beforeChange = Money::yuan(left);
            left += day == 6 ? 25'000 : 20'000;
        }
        point.remaining = Money::yuan(left);
        data.points.append(point);
    }
    data.points.last().remaining = money("6587.14");
    data.today = today;
    data.exhaustion = QDate(2026, 11, 25);
    return data;
}

DataTable* sampleTable()
{
    auto* table = new DataTable;
    auto* proxy = new RowSortProxy(table);
    proxy->setSourceModel(new SampleModel(table));
    table->setModel(proxy);
    table->setColumnDelegate(3, new StatusDelegate);
    for (const int column : {4, 5, 6, 8})
        table->setColumnDelegate(column, new NumberDelegate);
    table->setColumnDelegate(7, new UsageBarDelegate);
    table->setColumnDelegate(9, new ForecastDelegate);
    const int widths[] = {146, 82, 70, 84, 98, 98, 90, 136, 76, 74};
    for (int column = 0; column < 10; ++column)
        table->setColumnWidth(column, widths[column]);
    table->sortBy(7, Qt::DescendingOrder);
    table->selectRow(2);
    return table;
}
