// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypanels.h"

#include "gallerysample.h"

#include "models/tables/moneytext.h"
#include "ui/charts/burndownchart.h"
#include "ui/charts/sparkline.h"
#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionsidebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/toastoverlay.h"
#include "ui/widgets/totalsrow.h"
#include "ui/widgets/usagebar.h"

#include <QtWidgets>

using namespace airgate;

namespace {

Money money(const char* text)
{
    return Money::parse(QString::fromLatin1(text)).value();
}

QPushButton* button(const char* text, const char* icon = nullptr, const char* hint = nullptr)
{
    auto* made = new QPushButton(QString::fromUtf8(text));
    if (icon)
        made->setIcon(svgIcon(QString::fromLatin1(icon)));
    if (hint)
        made->setProperty(property::hint, QString::fromUtf8(hint));
    return made;
}

QToolButton* tool(const char* icon)
{
    auto* made = new QToolButton;
    made->setIcon(svgIcon(QString::fromLatin1(icon)));
    return made;
}

UsageFigure usage(const char* quota, const char* consumed)
{
    return {money(quota), money(consumed), {}, false};
}

QWidget* filterBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 14, 6);
    auto* segments = new SegmentedControl;
    segments->addSegment(0, QStringLiteral("全部"), 24);
    segments->addSegment(1, QStringLiteral("需关注"), 5);
    segments->addSegment(2, QStringLiteral("启用"), 21);
    segments->addSegment(3, QStringLiteral("停用"), 2);
    segments->addSegment(4, QStringLiteral("未同步"), 1);
    auto* projects = new QComboBox;
    projects->addItem(QStringLiteral("全部项目"));
    projects->setMinimumWidth(110);
    row->addWidget(segments);
    row->addWidget(projects);
    row->addStretch();
    row->addWidget(new QLabel(QStringLiteral("金额单位：¥")));
    for (const char* icon : {"columns-3", "download", "panel-right"})
        row->addWidget(tool(icon));
    return bar;
}

QWidget* toolBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    auto* title = new QLabel(QStringLiteral("子账号"));
    title->setFont(textFont(TextStyle::Title, QApplication::font()));
    auto* search = new SearchField(QStringLiteral("搜索用户名、显示名、标签"));
    search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_F));
    search->setFixedWidth(246);
    auto* create = button("新建子账号", "user-plus", "Ctrl N");
    create->setProperty(property::primary, true);
    row->addWidget(title);
    row->addSpacing(6);
    row->addWidget(search);
    row->addStretch();
    row->addWidget(button("同步云端", "cloud-download"));
    row->addWidget(button("立即检查", "refresh-cw", "F5"));
    row->addWidget(button("批量划拨…", "file-spreadsheet"));
    row->addWidget(create);
    return bar;
}

SectionSidebar* sidebar()
{
    auto* bar = new SectionSidebar;
    bar->addCaption(QStringLiteral("日常"));
    bar->addPage(0, QStringLiteral("layout-dashboard"), QStringLiteral("概览"), 1);
    bar->addPage(1, QStringLiteral("users"), QStringLiteral("子账号"), 2);
    bar->addPage(2, QStringLiteral("receipt-text"), QStringLiteral("额度台账"), 3);
    bar->addPage(3, QStringLiteral("shield-check"), QStringLiteral("权限策略"), 4);
    bar->addPage(4, QStringLiteral("bell"), QStringLiteral("告警与处置"), 5);
    bar->addCaption(QStringLiteral("财务"));
    bar->addPage(5, QStringLiteral("chart-column-stacked"), QStringLiteral("花费与对账"), 6);
    bar->addCaption(QStringLiteral("系统"));
    bar->addPage(6, QStringLiteral("scroll-text"), QStringLiteral("审计与访问"), 7);
    bar->addPage(7, QStringLiteral("settings"), QStringLiteral("设置"), 8);
    bar->setBadge(4, 4);
    bar->setCurrentPage(1);
    bar->setFixedWidth(176);
    return bar;
}

QWidget* card(QWidget* content, int width, int height)
{
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setProperty(property::card, true);
    auto* box = new QVBoxLayout(frame);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(content);
    frame->setFixedSize(width, height);
    return frame;
}

} // namespace

QWidget* makeTablePanel()
{
    auto* panel = new QWidget;
    auto* split = new QHBoxLayout(panel);
    split->setContentsMargins(0, 0, 0, 0);
    split->setSpacing(0);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    auto* table = sampleTable();
    auto* totals = new TotalsRow;
    totals->setSummary(QStringLiteral("24 个子账号 · 已选 1"));
    totals->setFigures({{QStringLiteral("已划拨"), QStringLiteral("1,199,000.00")},
                        {QStringLiteral("已消费"), QStringLiteral("752,098.50")},
                        {QStringLiteral("剩余"), QStringLiteral("446,901.50")},
                        {QStringLiteral("日均"), QStringLiteral("23,383.06")}});
    right->addWidget(toolBar());
    right->addWidget(filterBar());
    right->addWidget(table, 1);
    right->addWidget(totals);
    split->addWidget(sidebar());
    split->addLayout(right, 1);
    panel->resize(1152, 520);
    table->setFocus();
    return panel;
}

QWidget* makePanePanel()
{
    auto* panel = new QWidget;
    panel->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(14, 12, 14, 12);
    auto* head = new QHBoxLayout;
    auto* name = new QLabel(QStringLiteral("svc-airdrama-prod"));
    name->setFont(textFont(TextStyle::Section, QApplication::font()));
    head->addWidget(name);
    head->addStretch();
    head->addWidget(new Chip(statusChip(SubAccountStatus::Enabled)));
    column->addLayout(head);
    auto* tags = new QHBoxLayout;
    tags->addWidget(new QLabel(QStringLiteral("短剧生产 · 短剧生成")));
    tags->addWidget(new Chip({QStringLiteral("生产"), {}, Tone::Off, false, true}));
    tags->addWidget(new Chip({QStringLiteral("Ark"), {}, Tone::Off, false, true}));
    tags->addStretch();
    column->addLayout(tags);
    auto* tabs = new QTabBar;
    for (const char* tab : {"概况", "台账", "策略", "密钥", "告警"})
        tabs->addTab(QString::fromUtf8(tab));
    column->addWidget(tabs);
    auto* figure = new FigureLabel(QStringLiteral("剩余额度"));
    figure->setFigure(QStringLiteral("¥6,587.14"));
    figure->setNote(QStringLiteral("约 1.4 天后用尽 · 11-24"), Tone::High,
                    QStringLiteral("triangle-alert"));
    column->addWidget(figure);
    auto* bar = new UsageBar(UsageBar::Caption::Scale);
    bar->setUsage(usage("120000.00", "113412.86"));
    column->addWidget(bar);
    auto* chart = new BurnDownChart;
    chart->setLocale(QLocale(QLocale::Chinese));
    chart->setData(burnDown());
    column->addWidget(chart);
    auto* check = new QCheckBox(QStringLiteral("达到 100% 时自动停用（密钥 + 控制台）"));
    check->setChecked(true);
    column->addWidget(check);
    column->addWidget(new QCheckBox(QStringLiteral("参与监控与告警")));
    auto* spark = new Sparkline;
    spark->setValues(
        {Money::yuan(3), Money::yuan(5), Money::yuan(4), Money::yuan(9), Money::yuan(7)});
    column->addWidget(spark);
    column->addStretch();
    auto* row = new QHBoxLayout;
    auto* allocate = button("划拨", "plus", "Ctrl =");
    allocate->setProperty(property::primary, true);
    auto* stop = button("停用…", "ban");
    stop->setProperty(property::danger, true);
    row->addWidget(allocate);
    row->addWidget(button("扣减", "minus"));
    row->addStretch();
    row->addWidget(stop);
    column->addLayout(row);
    panel->resize(316, 620);
    return panel;
}

QWidget* makeControlsPanel()
{
    auto* panel = new QWidget;
    panel->setAutoFillBackground(true);
    auto* form = new QFormLayout(panel);
    form->setContentsMargins(20, 16, 20, 16);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* amount = new MoneyEdit;
    amount->setLarge(true);
    amount->setMoney(money("30000.00"));
    auto* wrong = new MoneyEdit;
    wrong->setText(QStringLiteral("10.005"));
    auto* reason = new QComboBox;
    reason->setEditable(true);
    reason->addItem(QStringLiteral("短剧生产 11 月第三批"));
    auto* off = new QLineEdit(QStringLiteral("OA-1123-007"));
    off->setEnabled(false);
    auto* spin = new QSpinBox;
    spin->setValue(30);
    auto* radio = new QRadioButton(QStringLiteral("划拨"));
    radio->setChecked(true);
    auto* bar = new UsageBar(UsageBar::Caption::Percentage);
    bar->setUsage(usage("110000.00", "113412.86"));
    auto* progress = new QProgressBar;
    progress->setRange(0, 24);
    progress->setValue(15);
    progress->setTextVisible(false);
    auto* menu = new QPushButton(QStringLiteral("更多"));
    menu->setMenu(new QMenu(menu));
    auto* buttons = new QHBoxLayout;
    auto* disabled = button("扣减 ¥10,000.00");
    disabled->setProperty(property::primary, true);
    disabled->setEnabled(false);
    auto* stop = button("停用");
    stop->setProperty(property::primary, true);
    stop->setProperty(property::danger, true);
    auto* small = button("补至 30 天");
    small->setProperty(property::compact, true);
    for (QPushButton* each : {disabled, stop, small, menu, button("取消", nullptr, "Esc")})
        buttons->addWidget(each);
    form->addRow(QStringLiteral("金额"), amount);
    form->addRow(QString(), new QLabel(capitalAmountText(money("30000.00"))));
    form->addRow(QStringLiteral("金额"), wrong);
    form->addRow(QStringLiteral("原因"), reason);
    form->addRow(QStringLiteral("单号"), off);
    form->addRow(QStringLiteral("天数"), spin);
    form->addRow(QStringLiteral("类型"), radio);
    form->addRow(QString(), new QRadioButton(QStringLiteral("扣减")));
    form->addRow(QStringLiteral("使用率"), bar);
    form->addRow(QStringLiteral("进度"), progress);
    form->addRow(buttons);
    for (const auto status :
         {SubAccountStatus::Enabled, SubAccountStatus::Stopping, SubAccountStatus::Stopped,
          SubAccountStatus::Restoring, SubAccountStatus::NotSynced})
        form->addRow(new Chip(statusChip(status)));
    panel->resize(560, 620);
    amount->setFocus();
    return panel;
}

QWidget* makeStatesPanel()
{
    auto* panel = new QWidget;
    panel->setAutoFillBackground(true);
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(16, 16, 16, 16);
    auto* messages = new QVBoxLayout;
    const auto message = [&](Tone tone, const char* text, const char* action) {
        auto* bar = new InlineMessage;
        bar->showMessage(tone, QString::fromUtf8(text));
        if (action)
            bar->addButton(QString::fromUtf8(action), [] {});
        messages->addWidget(bar);
    };
    message(Tone::Warn, "已离线 3 分钟，显示 14:32 的数据。写操作已停用。", "重试");
    message(Tone::Crit, "检查失败：签名不匹配（请求号 20261123…7F）", "查看日志");
    message(Tone::Info, "执行租约由 ops-pc-07 持有，本机为只读监控。", nullptr);
    message(Tone::Ok, "使用率将回到 <b>80%</b> 以下，90% 告警随之解除。", nullptr);
    messages->addStretch();
    grid->addLayout(messages, 0, 0);
    auto* empty = new EmptyState(QStringLiteral("users"), QStringLiteral("还没有子账号"),
                                 QStringLiteral("从云端同步，或新建一个。"));
    empty->addButton(QStringLiteral("同步云端"), true, [] {});
    empty->addButton(QStringLiteral("新建子账号"), false, [] {});
    grid->addWidget(card(empty, 314, 208), 0, 1);
    auto* failed =
        new EmptyState(QStringLiteral("cloud-off"), QStringLiteral("无法读取账单"),
                       QStringLiteral("火山引擎返回 403：缺少账单读取权限。"), Tone::Crit);
    failed->addButton(QStringLiteral("复制所需策略"), false, [] {});
    failed->addButton(QStringLiteral("重试"), true, [] {});
    grid->addWidget(card(failed, 314, 208), 1, 1);
    auto* host = new QWidget;
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new SkeletonRows);
    host->setMinimumSize(420, 208);
    grid->addWidget(host, 1, 0);
    auto* toasts = new ToastOverlay(host);
    toasts->show({QStringLiteral("已划拨 ¥30,000.00 · #1293"), QStringLiteral("circle-check"),
                  QStringLiteral("查看")});
    toasts->show(
        {QStringLiteral("已确认 4 条告警"), QStringLiteral("check"), QStringLiteral("撤销")});
    panel->resize(800, 460);
    return panel;
}
