// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The mark of a field whose text does not fit: a border in the colour of errors, kept by the style
// sheet.

class QWidget;

namespace tessera {

void markRefused(QWidget* field, bool refused);

} // namespace tessera
