// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spec/chartcolour.h"

#include "look/theme.h"

namespace tessera {

QColor colourOf(const ColourRole& role, const Theme& theme)
{
    switch (role.kind) {
    case ColourRole::Accent:
        return theme.accent;
    case ColourRole::Muted:
        return theme.muted;
    case ColourRole::Segment:
        return theme.segment(role.segment, role.segments);
    case ColourRole::Warning:
        return theme.warning;
    }
    return theme.accent;
}

} // namespace tessera
