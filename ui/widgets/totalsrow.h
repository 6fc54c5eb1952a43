// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace airgate {

// The 30 px row under a table: a summary at the left, labelled totals at the right.
class TotalsRow : public QWidget {
    Q_OBJECT

public:
    struct Figure {
        QString label;
        QString value; // already formatted
        bool isNegative = false;
    };

    explicit TotalsRow(QWidget* parent = nullptr);

    void setSummary(const QString& summary);
    // Left figures are dropped first when there is no room for all.
    void setFigures(QList<Figure> figures);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateAccessibleName();

    QString m_summary;
    QList<Figure> m_figures;
};

} // namespace airgate
