// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table as tab-separated text for the clipboard: headings, then every row, numbers in full as
// plain C numbers that any spreadsheet takes. It never opens the clipboard.

#include <QString>

class QAbstractItemModel;

namespace tessera {

/// `numberRole` holds the plain number of a cell, or its text.
QString tableText(const QAbstractItemModel& model, int numberRole);

} // namespace tessera
