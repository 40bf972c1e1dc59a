// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Made-up rows whose structure is known: clouds, and groups that are so far apart.
// Same seed, same rows.

#include "base/random.h"
#include "math/matrix.h"

#include <cmath>
#include <cstdint>
#include <vector>

/// Standard normal in every column.
inline tessera::Matrix oneCloud(std::size_t rows, std::size_t columns, std::uint64_t seed = 1)
{
    tessera::Matrix points(rows, columns);
    tessera::Random random(seed, 17);
    for (std::size_t i = 0; i < rows * columns; ++i)
        points.data()[i] = random.normal();
    return points;
}

/// Even in the unit box.
inline tessera::Matrix noise(std::size_t rows, std::size_t columns, std::uint64_t seed = 1)
{
    tessera::Matrix points(rows, columns);
    tessera::Random random(seed, 18);
    for (std::size_t i = 0; i < rows * columns; ++i)
        points.data()[i] = random.uniform();
    return points;
}

struct GroupPlan {
    std::size_t rows = 600;
    std::size_t columns = 2;
    int groups = 3;
    double apart = 6;     ///< least distance of two centres, in standard deviations
    double stretch = 1;   ///< standard deviation along one column, another for each group
    bool unequal = false; ///< sizes as 1 : 1/2 : 1/3 ...
    std::uint64_t seed = 1;
};

/// Centres at random, no closer than asked for and not much farther.
inline std::vector<std::vector<double>> groupCentres(const GroupPlan& plan, tessera::Random& random)
{
    const double freedom = std::min(static_cast<double>(plan.columns), 3.0);
    double width = plan.apart * 1.1 * std::pow(plan.groups, 1 / freedom);
    std::vector<std::vector<double>> centres;
    while (static_cast<int>(centres.size()) < plan.groups) {
        std::vector<double> centre(plan.columns);
        for (double& value : centre)
            value = random.uniform() * width;
        bool free = true;
        for (const std::vector<double>& other : centres) {
            double squares = 0;
            for (std::size_t j = 0; j < plan.columns; ++j)
                squares += (centre[j] - other[j]) * (centre[j] - other[j]);
            free = free && squares >= plan.apart * plan.apart;
        }
        width *= 1.001; // where the box is too small for all
        if (free)
            centres.push_back(std::move(centre));
    }
    return centres;
}

inline tessera::Matrix groups(const GroupPlan& plan)
{
    tessera::Random random(plan.seed, static_cast<std::uint64_t>(plan.groups), plan.columns);
    const std::vector<std::vector<double>> centres = groupCentres(plan, random);
    double weights = 0;
    for (int g = 0; g < plan.groups; ++g)
        weights += plan.unequal ? 1.0 / (g + 1) : 1.0;
    tessera::Matrix points(plan.rows, plan.columns);
    double until = 0;
    std::size_t row = 0;
    for (int g = 0; g < plan.groups; ++g) {
        until += (plan.unequal ? 1.0 / (g + 1) : 1.0) / weights;
        const std::size_t end =
            g + 1 == plan.groups ? plan.rows : static_cast<std::size_t>(until * double(plan.rows));
        for (; row < end; ++row)
            for (std::size_t j = 0; j < plan.columns; ++j)
                points(row, j) =
                    centres[static_cast<std::size_t>(g)][j] +
                    random.normal() *
                        (j == static_cast<std::size_t>(g) % plan.columns ? plan.stretch : 1.0);
    }
    return points;
}
