// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small file of customers in three clear groups.

#include <QByteArray>

namespace tessera {

/// Columns name, visits, spent; one value is missing. `shift` moves everybody a little.
inline QByteArray madeGroups(int customers = 60, double shift = 0)
{
    QByteArray text = "name,visits,spent\n";
    for (int i = 0; i < customers; ++i) {
        text += "c" + QByteArray::number(i) + "," + QByteArray::number(i % 3 * 40 + i % 7 + shift) +
                ",";
        text += i == 5 ? QByteArray() : QByteArray::number(i % 3 * 25.5 + i % 5);
        text += "\n";
    }
    return text;
}

} // namespace tessera
