// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the ticks of a linear axis stand: at nice numbers (1, 2, 5 x 10^n), with short labels.
// It never draws and knows no pixel.

#include <QString>
#include <QVector>

#include <optional>
#include <vector>

namespace tessera {

struct TickRequest {
    double low = 0.0;             ///< smallest value to show
    double high = 1.0;            ///< largest value to show
    std::optional<double> from{}; ///< a fixed start, taken as it stands
    std::optional<double> to{};
    double headroom = 0.06; ///< free space at an end that is not fixed, as a share of the range
    int aim = 5;            ///< about how many ticks
    bool snapStart = false; ///< an end that is not fixed moves outward to the next tick
    bool wholeNumbers = false;
    bool percent = false;
};

struct AxisTicks {
    double from = 0.0;
    double to = 1.0;
    double step = 0.2;
    std::vector<double> values{};
    QVector<QString> labels{};
};

/// Non-finite ends count as absent; equal ends get a range around them.
AxisTicks niceTicks(const TickRequest& request);

/// The one of 1, 2, 5 x 10^n that cuts `range` into closest to `aim` steps.
double niceStep(double range, int aim);

/// Values as axis labels: whole, percent, or with the decimals the step needs; never two alike.
QVector<QString> tickLabels(const std::vector<double>& values, double step,
                            const TickRequest& request);

} // namespace tessera
