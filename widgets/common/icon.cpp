// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icon.h"

#include "charts/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace tessera {

namespace {

/// The SVG's bytes with its ink exchanged; files are read once.
QByteArray inked(const QString& name, const QColor& ink)
{
    static QHash<QString, QByteArray> sources;
    auto source = sources.find(name);
    if (source == sources.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        source =
            sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    QByteArray bytes = source.value();
    return bytes.replace("currentColor", ink.name().toLatin1());
}

QColor inkOf(QIcon::Mode mode, QIcon::State state)
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

class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QSvgRenderer renderer(inked(m_name, inkOf(mode, state)));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); } // owned by the QIcon

private:
    QString m_name;
};

} // namespace

QIcon lineIcon(const QString& name)
{
    return QIcon(new LineIconEngine(name));
}

} // namespace tessera
