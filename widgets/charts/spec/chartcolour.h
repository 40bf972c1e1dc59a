// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a colour role of a spec to the theme's colour; the one place where roles get colours.

#include "charts/spec/chartspec.h"

#include <QColor>

namespace tessera {

struct Theme;

QColor colourOf(const ColourRole& role, const Theme& theme);

} // namespace tessera
