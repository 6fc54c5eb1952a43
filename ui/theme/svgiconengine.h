// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QString>

namespace airgate {

// Paints one Lucide SVG in a colour of the application palette: ButtonText, off when disabled,
// accent when checked. The stroke is widened at small sizes; every size is rendered anew, so that
// 150 % is sharp.
class SvgIconEngine : public QIconEngine {
public:
    // An invalid tint follows the palette.
    SvgIconEngine(QString name, QColor tint);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }
    QString key() const override { return QStringLiteral("airgate-svg"); }
    QIconEngine* clone() const override { return new SvgIconEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    QColor m_tint;
};

// A Lucide icon of resources/icons by its name ("circle-check").
[[nodiscard]] QIcon svgIcon(const QString& name, const QColor& tint = {});
// The same, painted straight into `rect` (device-independent pixels).
void paintSvgIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color);

} // namespace airgate
