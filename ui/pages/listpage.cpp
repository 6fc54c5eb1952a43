// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listpage.h"

#include "ui/pages/pagebar.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panesplitter.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/totalsrow.h"
#include "ui/widgets/viewstack.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace airgate {

ListPage::ListPage(const PageContext& context, const Words& words, EmptyState* empty,
                   QWidget* parent)
    : Page(context, parent)
    , m_bar(new PageBar(words.title, words.search))
    , m_filters(new Surface(Surface::Ground::Window, Qt::BottomEdge))
    , m_filterRow(new QHBoxLayout(m_filters))
    , m_table(new DataTable)
    , m_totals(new TotalsRow)
    , m_states(new ViewStack(Rows))
    , m_failed(new EmptyState(QStringLiteral("circle-alert"), words.failed, {}, Tone::Crit))
    , m_body(new QWidget)
{
    m_filters->setMinimumHeight(40);
    m_filterRow->setContentsMargins(14, 0, 14, 0);
    m_table->setAccessibleName(words.title);
    buildStates(words, empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_filters);
    column->addWidget(m_body, 1);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_states, 1);
    body->addWidget(m_totals);
    m_totals->hide();
    connect(&m_workspace, &Workspace::dataChanged, this, &ListPage::refresh);
    connect(m_bar->search(), &QLineEdit::textChanged, this, [this] { filter(); });
    connect(m_bar->search(), &SearchField::left, this, &ListPage::focusView);
}

void ListPage::buildStates(const Words& words, EmptyState* empty)
{
    m_failed->addButton(tr("Try again"), true, [this] { m_workspace.refresh(); });
    auto* noMatch = new EmptyState(QStringLiteral("search"), words.noMatch, {});
    noMatch->addButton(
        tr("Clear filters"), false, [this] { clearFilters(); }, tr("Esc"));
    for (QWidget* state : {static_cast<QWidget*>(new SkeletonRows), static_cast<QWidget*>(m_table),
                           static_cast<QWidget*>(empty), static_cast<QWidget*>(noMatch),
                           static_cast<QWidget*>(m_failed)})
        m_states->addWidget(state);
}

void ListPage::addPane(QWidget* pane, int width, const QString& key)
{
    layout()->removeWidget(m_body);
    m_splitter = new PaneSplitter(m_body, pane, width, m_workspace.memory(), key);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_splitter, 1);
    connect(m_splitter, &PaneSplitter::closeWanted, this, [this] {
        m_actions.detailPane->setChecked(false);
        focusView();
    });
}

void ListPage::setDetailShown(bool isShown)
{
    if (m_splitter)
        m_splitter->setPaneShown(isShown);
}

void ListPage::rememberLayout(const QString& key)
{
    QSettings& memory = m_workspace.memory();
    m_table->setLayoutStore(
        {[&memory, key] { return memory.value(key).toByteArray(); },
         [&memory, key](const QByteArray& layout) { memory.setValue(key, layout); }});
}

void ListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void ListPage::refresh()
{
    m_isOutdated = !isVisible();
    if (m_isOutdated)
        return;
    const int serial = ++m_serial;
    const auto account = m_workspace.account();
    m_isReading = account.has_value();
    if (!account) {
        clear();
        return filter();
    }
    read(account->id, serial);
}

void ListPage::finish()
{
    m_isReading = false;
    filter();
    if (!m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->selectRow(0);
}

void ListPage::fail(const Error& error)
{
    m_isReading = false;
    m_failed->setSentence(errorWords(error));
    m_states->setCurrentIndex(Failed);
    m_totals->hide();
}

void ListPage::showRows(int all, int shown)
{
    State state = Rows;
    if (all == 0)
        state = m_isReading || !m_workspace.isReady() ? Loading : Empty;
    else if (shown == 0)
        state = NoMatch;
    m_states->setCurrentIndex(state);
    m_totals->setVisible(state == Rows);
}

void ListPage::focusSearch()
{
    m_states->takeBack();
    m_bar->search()->setFocus();
    m_bar->search()->selectAll();
}

void ListPage::focusView()
{
    m_states->focusView();
}

QList<QWidget*> ListPage::areas() const
{
    return {m_bar, m_filters, m_table};
}

} // namespace airgate
