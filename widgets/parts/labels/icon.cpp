// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/icon.h"

#include "look/theme.h"

#include <QApplication>
#include <QByteArray>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <optional>
#include <utility>

namespace tessera {

namespace {

constexpr double disabledOpacity = 0.4;

QColor inkOfTheme(QIcon::Mode mode, QIcon::State state)
{
    const Theme& theme = qApp->palette().color(QPalette::Window).lightness() < 128
                             ? Theme::darkTheme()
                             : Theme::light();
    if (mode == QIcon::Disabled)
        return theme.axis;
    if (mode == QIcon::Selected)
        return theme.onFilledButton;
    return state == QIcon::On ? theme.accent : theme.textSecondary;
}

/// Draws an SVG text at the size that is asked for, so that no scale factor ever blurs it.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(QByteArray svg, std::optional<QColor> color)
        : m_svg(std::move(svg)), m_color(color)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor ink = m_color ? *m_color : inkOfTheme(mode, state);
        QByteArray inked = m_svg;
        inked.replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_color && mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * disabledOpacity);
        QSvgRenderer(inked).render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new SvgIconEngine(*this); } // owned by the QIcon

private:
    QByteArray m_svg;
    std::optional<QColor> m_color; ///< none: the theme's
};

QIcon iconFrom(const QString& path, std::optional<QColor> color)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgIconEngine(file.readAll(), color));
}

} // namespace

QIcon lineIcon(const QString& name)
{
    return iconFrom(QStringLiteral(":/icons/%1.svg").arg(name), {});
}

QIcon icon(const QString& name, const QColor& color)
{
    return iconFrom(QStringLiteral(":/icons/%1.svg").arg(name), color);
}

QIcon applicationIcon()
{
    return iconFrom(QStringLiteral(":/app/org.tessera.Tessera.svg"), {});
}

} // namespace tessera
