// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"

#include <QByteArray>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

namespace tessera {

namespace {

constexpr double disabledOpacity = 0.4;

/// Draws one SVG text at the size that is asked for, so that no scale factor ever blurs it.
class SvgEngine final : public QIconEngine {
public:
    explicit SvgEngine(QByteArray text)
        : m_text(std::move(text)), m_renderer(std::make_shared<QSvgRenderer>(m_text))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * disabledOpacity);
        m_renderer->render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new SvgEngine(*this); }

private:
    QByteArray m_text;
    std::shared_ptr<QSvgRenderer> m_renderer;
};

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon icon(const QString& name, const QColor& color)
{
    QByteArray text = readAll(QStringLiteral(":/icons/%1.svg").arg(name));
    if (text.isEmpty())
        return {};
    text.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    return QIcon(new SvgEngine(text));
}

QIcon applicationIcon()
{
    return QIcon(new SvgEngine(readAll(QStringLiteral(":/app/org.tessera.Tessera.svg"))));
}

} // namespace tessera
