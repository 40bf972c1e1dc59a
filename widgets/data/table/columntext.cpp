// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table/columntext.h"

#include <QCoreApplication>

namespace tessera {

namespace {

class ColumnText {
    Q_DECLARE_TR_FUNCTIONS(ColumnText)
};

} // namespace

QString typeText(ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
        return ColumnText::tr("Number");
    case ColumnType::Category:
        return ColumnText::tr("Category");
    case ColumnType::Text:
        return ColumnText::tr("Text");
    case ColumnType::DateTime:
        return ColumnText::tr("Date and time");
    case ColumnType::Identifier:
        return ColumnText::tr("Customer number");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Identifier:
        return ColumnText::tr("Identifier");
    case Role::Feature:
        return ColumnText::tr("Feature");
    case Role::Descriptive:
        return ColumnText::tr("Descriptive");
    case Role::Ignored:
        return ColumnText::tr("Ignored");
    }
    return {};
}

QString roleHint(Role role)
{
    switch (role) {
    case Role::Identifier:
        return ColumnText::tr("Names the customer; never compared.");
    case Role::Feature:
        return ColumnText::tr("Decides which customers are alike.");
    case Role::Descriptive:
        return ColumnText::tr("Describes the segments but does not make them.");
    case Role::Ignored:
        return ColumnText::tr("Left out of everything.");
    }
    return {};
}

} // namespace tessera
