// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace airgate {

// The pages of the window: captions that cannot be chosen, pages with icon, badge and digit.
// Narrow, it shows icons only.
class SectionSidebar : public QListView {
    Q_OBJECT

public:
    // Data of a row, for its delegate.
    enum Role { PageRole = Qt::UserRole + 1, IconRole, DigitRole, BadgeRole };

    explicit SectionSidebar(QWidget* parent = nullptr);

    void addCaption(const QString& text);
    // id: 0 or more. icon: Lucide name. digit: 0 for none.
    void addPage(int id, const QString& icon, const QString& text, int digit);
    // 0 takes the badge away.
    void setBadge(int id, int count);
    void setCurrentPage(int id);
    [[nodiscard]] int currentPage() const;
    void setIconsOnly(bool isNarrow);
    [[nodiscard]] bool isIconsOnly() const { return m_isIconsOnly; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

Q_SIGNALS:
    // By the person or by setCurrentPage().
    void pageChanged(int id);

private:
    [[nodiscard]] QStandardItem* find(int id) const;

    QStandardItemModel m_pages;
    bool m_isIconsOnly = false;
};

} // namespace airgate
