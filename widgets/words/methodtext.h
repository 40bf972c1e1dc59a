// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the clustering methods and their parameters are called wherever one is chosen, and what each
// of them does.

#include "clustering/method.h"

#include <QString>

namespace tessera {

QString methodName(std::string_view id);   ///< "k-medoids"; the id where it has no words
QString methodEffect(std::string_view id); ///< a line of use, for under the choice

QString parameterName(std::string_view parameter);   ///< "Distance"; the id where it has no words
QString parameterEffect(std::string_view parameter); ///< a sentence for a tooltip

/// "8,192", "Manhattan", and where a value has a meaning of its own "none" or "automatic".
QString parameterValueText(const ParameterSpec& spec, double value);
QString parameterLimitsText(const ParameterSpec& spec); ///< "A whole number from 16 to 1,000,000"

} // namespace tessera
