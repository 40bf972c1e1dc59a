// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables as files, for tours of the window.

#include <QByteArray>

#include <random>

namespace tessera {

/// 50 customers in so many columns of numbers.
inline QByteArray wideFile(int columns)
{
    std::mt19937 random(1);
    std::normal_distribution<double> normal;
    QByteArray text;
    for (int j = 0; j < columns; ++j)
        text += (j > 0 ? ",c" : "c") + QByteArray::number(j);
    for (int row = 0; row < 50; ++row) {
        text += '\n';
        for (int j = 0; j < columns; ++j)
            text += (j > 0 ? "," : "") + QByteArray::number(normal(random), 'f', 3);
    }
    return text + '\n';
}

} // namespace tessera
