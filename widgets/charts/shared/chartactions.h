// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with any chart: copy it, save it as a picture, save its data. The charts
// describe themselves; nothing here knows what they show.

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>

class QPainter;
class QPoint;
class QRectF;
class QWidget;

namespace tessera {

/// A chart as it goes to paper. `paint` draws into a rectangle with so many units per point, light.
/// `table` gives the data, headings first, numbers in C notation; it may be empty.
struct ChartPicture {
    QString title{};
    QSizeF size{}; ///< in pixels of 1/96 inch
    std::function<void(QPainter&, const QRectF&, double)> paint{};
    std::function<QList<QStringList>()> table{};
};

enum class PictureFormat { Png, Svg, Pdf };
QByteArray pictureBytes(const ChartPicture& picture, PictureFormat format);

QByteArray tableCsv(const QList<QStringList>& table);
QString tableTsv(const QList<QStringList>& table);

/// Picture and data on the clipboard, each for the program that takes it.
void copyChart(const ChartPicture& picture);
/// By the extension: .png, .svg, .pdf, else .csv. Error: OutputNotWritable.
Outcome saveChart(const QString& path, const ChartPicture& picture);
/// Copy, save as picture, save data; asks for the file and says beside the chart when it fails.
void showChartMenu(QWidget& chart, const QPoint& globalPosition, const ChartPicture& picture);

/// A number for files: C notation, shortest form that reads back the same; NaN is empty.
QString plainNumber(double value);

} // namespace tessera
