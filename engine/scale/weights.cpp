// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale/weights.h"

#include "base/blocks.h"

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
    std::vector<std::size_t> changed;
    for (std::size_t j = 0; j < names.size(); ++j)
        if (perFeature[j] != 1.0)
            changed.push_back(j);
    const NewColumns columns(scaled.values.rows(), changed.size());
    forEachIndex(changed.size(), cancel, [&](std::size_t i) {
        const double factor = std::sqrt(perFeature[changed[i]]);
        const auto from = scaled.values.column(changed[i]);
        const auto to = columns.column(i);
        for (std::size_t row = 0; row < from.size(); ++row) {
            if (row % blockRows == 0)
                cancel.poll();
            to[row] = factor * from[row];
        }
    });
    scaled.weighted = scaled.values;
    for (std::size_t i = 0; i < changed.size(); ++i)
        scaled.weighted.replace(changed[i], columns.shared(i));
    scaled.weights = std::move(perFeature);
    return done();
}

} // namespace tessera
