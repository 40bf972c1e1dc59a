// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shared/windowtext.h"

#include "words/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tessera {

QString windowText(const ShownPart& part)
{
    if (part.shown >= part.all)
        return {};
    const int last = std::min(part.first + part.shown, part.all);
    //: which of many columns are in view, such as 1–24 of 20,000
    return QCoreApplication::translate("Charts", "%1–%2 of %3")
        .arg(countText(part.first + 1), countText(last), countText(part.all));
}

QString withWindow(const QString& unit, const QString& window)
{
    return window.isEmpty() ? unit : QStringLiteral("%1 · %2").arg(unit, window);
}

} // namespace tessera
