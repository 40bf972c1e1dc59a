// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as people read them: the user's locale, a true minus sign, as many digits as matter.
// Never for files: exports write plain C numbers.

#include <QString>

#include <cstdint>

namespace tessera {

QString countText(std::int64_t count); ///< 8,950
QString shareText(double share,
                  int decimals = 0); ///< 0.445 -> "45 %" with a no-break space as the locale wants
QString valueText(double value,
                  int significant = 4); ///< 1564.47 -> "1,564"; 0.087 -> "0.087"; NaN -> an en dash
/// For figures below each other: with the decimals that the largest of them has in `significant`
/// digits.
QString alignedText(double value, double largest, int significant);
QString fixedText(double value, int decimals);      ///< as many decimals as said
QString signedText(double value, int decimals = 1); ///< "+1.2", "−0.6", "0.0"
QString compactText(double value); ///< axis labels: 120000 -> "120k", 2.5e6 -> "2.5M"

} // namespace tessera
