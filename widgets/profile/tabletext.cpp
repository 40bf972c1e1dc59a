// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/tabletext.h"

#include "handover/csvtext.h"
#include "words/nametext.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace tessera {

namespace {

QString textCell(const QString& text)
{
    return fullText(tsvCell(text.toStdString()));
}

QString cell(const QVariant& value)
{
    if (value.metaType().id() != QMetaType::Double)
        return textCell(value.toString());
    const double number = value.toDouble();
    return std::isfinite(number) ? QString::number(number, 'g', QLocale::FloatingPointShortest)
                                 : QString();
}

} // namespace

QString tableText(const QAbstractItemModel& model, int numberRole)
{
    QStringList lines;
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.push_back(
            textCell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    lines.push_back(headings.join(QLatin1Char('\t')));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(cell(model.index(row, column).data(numberRole)));
        lines.push_back(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace tessera
