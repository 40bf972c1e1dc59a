// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaling/weights.h"

#include "core/blocks.h"

namespace tessera {

Outcome weigh(Scaled& scaled, const std::vector<std::string>& names,
              const std::map<std::string, double>& weights, const Cancel& cancel)
{
    std::vector<double> perFeature(names.size(), 1.0);
    for (const auto& [name, weight] : weights) {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end())
            return Issue{.code = IssueCode::WeightOfNoFeature, .arguments = {name}};
        perFeature[static_cast<std::size_t>(found - names.begin())] = weight;
    }
    const auto all = [&](double weight) {
        return std::all_of(perFeature.begin(), perFeature.end(),
                           [&](double w) { return w == weight; });
    };
    if (all(1.0))
        return done();
    if (all(0.0))
        return Issue{.code = IssueCode::NoUsableFeature};
    scaled.weighted = Matrix::uninitialised(scaled.values.rows(), names.size());
    forEachIndex(names.size(), cancel, [&](std::size_t j) {
        const double factor = std::sqrt(perFeature[j]);
        const auto from = scaled.values.column(j);
        const auto to = scaled.weighted.column(j);
        for (std::size_t i = 0; i < from.size(); ++i) {
            if (i % blockRows == 0)
                cancel.poll();
            to[i] = factor * from[i];
        }
    });
    scaled.weights = std::move(perFeature);
    return done();
}

} // namespace tessera
