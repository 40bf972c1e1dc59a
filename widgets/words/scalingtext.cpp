// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/scalingtext.h"

#include <QCoreApplication>

namespace tessera {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScalingText)
};

} // namespace

QString scalingName(Scaling scaling)
{
    switch (scaling) {
    case Scaling::Standard:
        return Text::tr("Standardised");
    case Scaling::Robust:
        return Text::tr("Robust");
    case Scaling::MinMax:
        return Text::tr("Min to max");
    case Scaling::None:
        return Text::tr("As they are");
    }
    return {};
}

QString scalingEffect(Scaling scaling)
{
    switch (scaling) {
    case Scaling::Standard:
        return Text::tr("Mean 0, standard deviation 1");
    case Scaling::Robust:
        return Text::tr("Median 0, interquartile range 1: less moved by outliers");
    case Scaling::MinMax:
        return Text::tr("From 0 to 1");
    case Scaling::None:
        return Text::tr("Original units: large amounts decide alone");
    }
    return {};
}

} // namespace tessera
