// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Long column headings in little room: PURCHASES_INSTALLMENTS_FREQUENCY becomes PURCH._INST._FREQ.,
// so that headings which begin and end alike stay apart. It never breaks a line.

#include <QFontMetricsF>
#include <QString>

namespace tessera {

/// `heading` itself where it fits into `width`; else its words shortened evenly, the longest first;
/// elided at the end when even that is too long.
QString shortHeading(const QString& heading, const QFontMetricsF& metrics, double width);

} // namespace tessera
