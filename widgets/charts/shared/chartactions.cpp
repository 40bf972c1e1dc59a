// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shared/chartactions.h"

#include "base/job.h"
#include "handover/csvtext.h"
#include "io/atomicfile.h"
#include "look/theme.h"
#include "words/filename.h"
#include "words/issuetext.h"
#include "words/nametext.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMarginsF>
#include <QMenu>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QToolTip>

#include <cmath>

namespace tessera {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChartActions)
};

constexpr double pngScale = 2.0; ///< pixels per design pixel, for sharp slides
constexpr double marginPx = 12.0;

QRectF inside(const QSizeF& size, double unitsPerPixel)
{
    const double margin = marginPx * unitsPerPixel;
    return {margin, margin, size.width() * unitsPerPixel, size.height() * unitsPerPixel};
}

QSizeF withMargins(const QSizeF& size)
{
    return {size.width() + 2 * marginPx, size.height() + 2 * marginPx};
}

QImage imageOf(const ChartPicture& picture)
{
    QImage image((withMargins(picture.size) * pngScale).toSize(), QImage::Format_RGB32);
    image.fill(Theme::light().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.paint(painter, inside(picture.size, pngScale), pngScale * 96.0 / 72.0);
    return image;
}

void writePdf(QBuffer& buffer, const ChartPicture& picture)
{
    constexpr double resolution = 1200.0;
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(resolution));
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Tessera"));
    writer.setPageSize(QPageSize(withMargins(picture.size) * 0.75, QPageSize::Point, QString(),
                                 QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    picture.paint(painter, inside(picture.size, resolution / 96.0), resolution / 72.0);
}

void writeSvg(QBuffer& buffer, const ChartPicture& picture)
{
    const QSizeF size = withMargins(picture.size);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(0, 0), size), Theme::light().surface);
    picture.paint(painter, inside(picture.size, 1.0), 96.0 / 72.0);
}

/// A file name from the title, without what file systems refuse.
QString suggestedName(const QString& title)
{
    QString name;
    for (const QChar letter : title)
        name += letter.isLetterOrNumber() ? letter : QLatin1Char('-');
    return name.isEmpty() ? Text::tr("chart") : name;
}

void askAndSave(QWidget& chart, const QString& extension, const ChartPicture& picture)
{
    const QString path = QFileDialog::getSaveFileName(
        &chart, Text::tr("Save chart"), suggestedName(picture.title) + extension,
        Text::tr("%1 files (*%2)").arg(extension.mid(1).toUpper(), extension));
    if (path.isEmpty())
        return;
    const QString full = QFileInfo(path).suffix().isEmpty() ? path + extension : path;
    const Outcome outcome = saveChart(full, picture);
    if (!outcome) {
        QToolTip::showText(chart.mapToGlobal(chart.rect().center()), issueText(outcome.issue()),
                           &chart);
    }
}

} // namespace

QByteArray pictureBytes(const ChartPicture& picture, PictureFormat format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case PictureFormat::Png:
        imageOf(picture).save(&buffer, "PNG");
        break;
    case PictureFormat::Svg:
        writeSvg(buffer, picture);
        break;
    case PictureFormat::Pdf:
        writePdf(buffer, picture);
        break;
    }
    return bytes;
}

QByteArray tableCsv(const QList<QStringList>& table)
{
    QByteArray bytes;
    for (const QStringList& row : table) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                bytes += ',';
            bytes += QByteArray::fromStdString(csvCell(withoutIsolates(row[i]).toStdString()));
        }
        bytes += '\n';
    }
    return bytes;
}

QString tableTsv(const QList<QStringList>& table)
{
    QString text;
    for (const QStringList& row : table) {
        QStringList cells;
        for (const QString& cell : row)
            cells.push_back(fullText(tsvCell(withoutIsolates(cell).toStdString())));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void copyChart(const ChartPicture& picture)
{
    auto* data = new QMimeData;
    data->setImageData(imageOf(picture));
    if (picture.table)
        data->setText(tableTsv(picture.table()));
    QApplication::clipboard()->setMimeData(data);
}

Outcome saveChart(const QString& path, const ChartPicture& picture)
{
    return runJob({}, [&] {
        const QString suffix = QFileInfo(path).suffix().toLower();
        QByteArray bytes;
        if (suffix == QLatin1String("png"))
            bytes = pictureBytes(picture, PictureFormat::Png);
        else if (suffix == QLatin1String("svg"))
            bytes = pictureBytes(picture, PictureFormat::Svg);
        else if (suffix == QLatin1String("pdf"))
            bytes = pictureBytes(picture, PictureFormat::Pdf);
        else
            bytes = tableCsv(picture.table());
        return writeFileAtomically(fileNamed(path),
                                   {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    });
}

void showChartMenu(QWidget& chart, const QPoint& globalPosition, const ChartPicture& picture)
{
    auto* menu = new QMenu(&chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(Text::tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    QObject::connect(copy, &QAction::triggered, &chart, [picture] { copyChart(picture); });
    menu->addSeparator();
    const auto addSave = [&](const QString& text, const QString& extension) {
        QObject::connect(menu->addAction(text), &QAction::triggered, &chart,
                         [&chart, extension, picture] { askAndSave(chart, extension, picture); });
    };
    addSave(Text::tr("Save as PNG…"), QStringLiteral(".png"));
    addSave(Text::tr("Save as SVG…"), QStringLiteral(".svg"));
    addSave(Text::tr("Save as PDF…"), QStringLiteral(".pdf"));
    addSave(Text::tr("Save data as CSV…"), QStringLiteral(".csv"));
    menu->popup(globalPosition);
}

QString plainNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                : QString();
}

} // namespace tessera
