// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svgiconengine.h"

#include "ui/theme/themecolors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace airgate {

namespace {

// Strokes as the design draws them, in units of the 24-unit view box.
QByteArray strokeFor(qreal side)
{
    return side < 14.5 ? QByteArrayLiteral("2.2") : QByteArrayLiteral("1.75");
}

QPixmap renderSvg(const QString& name, const QColor& color, QSizeF size, qreal scale)
{
    const QSize pixels = (size * scale).toSize().expandedTo({1, 1});
    const QString key = QStringLiteral("airgate/%1/%2/%3x%4/%5")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/airgate/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon \"%s\"", qUtf8Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"",
                "stroke-width=\"" + strokeFor(std::min(size.width(), size.height())) + '"');
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

SvgIconEngine::SvgIconEngine(QString name, QColor tint)
    : m_name(std::move(name))
    , m_tint(tint)
{
}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
                          QIcon::State state)
{
    paintSvgIcon(painter, rect, m_name, colorFor(mode, state));
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return renderSvg(m_name, colorFor(mode, state), size, 1);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                                    qreal scale)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QSizeF points = size;
#else
    const QSizeF points = QSizeF(size) / scale; // device pixels until then
#endif
    return renderSvg(m_name, colorFor(mode, state), points, scale);
}

QColor SvgIconEngine::colorFor(QIcon::Mode mode, QIcon::State state) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (m_tint.isValid())
        return m_tint;
    return state == QIcon::On ? ThemeColors::of(palette).accent
                              : palette.color(QPalette::ButtonText);
}

QIcon svgIcon(const QString& name, const QColor& tint)
{
    return QIcon(new SvgIconEngine(name, tint));
}

void paintSvgIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    // On whole device pixels, or the thin strokes blur.
    const QPointF origin = painter->transform().map(rect.topLeft());
    const QPointF snapped = QPointF(QPointF(origin * scale).toPoint()) / scale;
    painter->drawPixmap(rect.topLeft() + (snapped - origin),
                        renderSvg(name, color, rect.size(), scale));
}

} // namespace airgate
