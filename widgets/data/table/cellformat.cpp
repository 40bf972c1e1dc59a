// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table/cellformat.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr std::size_t rowsLookedAt = 4'000;
constexpr double secondsOfDay = 86'400.0;

struct Extent {
    bool whole = true;
    bool midnights = true;
    double largest = 0;
};

Extent extentOf(std::span<const double> values)
{
    Extent extent;
    for (const double value : values.first(std::min(values.size(), rowsLookedAt))) {
        if (!std::isfinite(value))
            continue;
        extent.whole = extent.whole && value == std::floor(value);
        extent.midnights = extent.midnights && std::fmod(value, secondsOfDay) == 0.0;
        extent.largest = std::max(extent.largest, std::abs(value));
    }
    return extent;
}

QString dateText(double seconds, bool dateOnly)
{
    const QDateTime time =
        QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc());
    return dateOnly ? QLocale().toString(time.date(), QLocale::ShortFormat)
                    : QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

CellFormat cellFormatOf(const Column& column)
{
    if (column.hasTexts())
        return {};
    const Extent extent = extentOf(column.numbers());
    CellFormat format;
    format.dateOnly = extent.midnights;
    if (!extent.whole)
        format.decimals = extent.largest < 0.01 ? 6 : extent.largest < 10.0 ? 4 : 2;
    format.grouped = !extent.whole || extent.largest >= 10'000.0;
    return format;
}

QString displayText(const Column& column, std::size_t row, const CellFormat& format)
{
    if (column.isMissing(row))
        return QStringLiteral("–");
    if (column.hasTexts()) {
        return shownName(column.text(row));
    }
    const double value = column.numbers()[row];
    if (column.type() == ColumnType::DateTime)
        return dateText(value, format.dateOnly);
    if (!std::isfinite(value))
        return valueText(value);
    QString text = fixedText(value, format.decimals);
    if (!format.grouped)
        text.remove(QLocale().groupSeparator());
    return text;
}

} // namespace tessera
