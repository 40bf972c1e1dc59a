// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/refusal.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace tessera {

void markRefused(QWidget* field, bool refused)
{
    constexpr const char* property = "refused"; // of the style sheet
    if (field->property(property).toBool() == refused)
        return;
    field->setProperty(property, refused);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace tessera
