// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/numbertext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {

namespace {

constexpr QChar enDash(0x2013);
constexpr QChar trueMinus(0x2212);
constexpr QChar noBreakSpace(0x00A0);

/// Some locales write a hyphen, others a minus already; people read a minus.
QString withTrueMinus(QString text)
{
    text.replace(QLatin1Char('-'), trueMinus);
    return text;
}

QString plainNumber(double value, int decimals)
{
    return withTrueMinus(QLocale().toString(value, 'f', decimals));
}

bool roundsToZero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals);
}

/// Decimals that show `significant` digits; never fewer than the whole part has.
int decimalsFor(double value, int significant)
{
    if (value == 0)
        return 0;
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::clamp(significant - 1 - magnitude, 0, 12);
}

/// "0.0870" -> "0.087", "12.00" -> "12".
QString withoutTrailingZeros(QString text)
{
    const QLocale locale;
    const qsizetype point = text.indexOf(locale.decimalPoint());
    if (point < 0)
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

} // namespace

QString countText(std::int64_t count)
{
    return withTrueMinus(QLocale().toString(static_cast<qlonglong>(count)));
}

QString shareText(double share, int decimals)
{
    if (!std::isfinite(share))
        return enDash;
    const double percent = roundsToZero(share * 100, decimals) ? 0 : share * 100;
    return plainNumber(percent, decimals) + noBreakSpace + QLocale().percent();
}

QString valueText(double value, int significant)
{
    if (std::isnan(value))
        return enDash;
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    constexpr double tooLarge = 1e15;
    constexpr double tooSmall = 1e-6;
    const double size = std::abs(value);
    if (size >= tooLarge || (size > 0 && size < tooSmall))
        return withTrueMinus(QLocale().toString(value, 'g', significant));
    return withoutTrailingZeros(plainNumber(value, decimalsFor(value, significant)));
}

QString alignedText(double value, double largest, int significant)
{
    if (!(largest >= 1e-4 && largest < 1e15))
        return valueText(value, significant);
    const int whole = static_cast<int>(std::floor(std::log10(largest))) + 1;
    return fixedText(value, std::clamp(significant - whole, 0, significant));
}

QString fixedText(double value, int decimals)
{
    if (!std::isfinite(value))
        return valueText(value);
    return plainNumber(roundsToZero(value, decimals) ? 0 : value, decimals);
}

QString signedText(double value, int decimals)
{
    const QString text = fixedText(value, decimals);
    const bool positive = std::isfinite(value) && value > 0 && !roundsToZero(value, decimals);
    return positive ? QLocale().positiveSign() + text : text;
}

QString compactText(double value)
{
    struct Unit {
        double size;
        const char* letter;
    };
    constexpr std::array<Unit, 4> units{{{1e12, "T"}, {1e9, "B"}, {1e6, "M"}, {1e3, "k"}}};
    constexpr int digits = 3;
    if (!std::isfinite(value))
        return valueText(value);
    for (const Unit& unit : units) {
        // 999,600 would read "1,000k": it is as good as the next unit's 1.
        if (std::abs(value) >= unit.size * 0.9995 && std::abs(value) >= 1000)
            return valueText(value / unit.size, digits) + QLatin1String(unit.letter);
    }
    return valueText(value, digits);
}

} // namespace tessera
