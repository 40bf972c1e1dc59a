// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/kmeansmethod.h"

#include "clustering/kmeans/constrained.h"
#include "clustering/kmeans/redraft.h"

namespace tessera {

namespace {

constexpr ParameterSpec parameters[] = {
    {.name = "min-size",
     .kind = ParameterKind::Count,
     .standard = 0,
     .greatest = static_cast<double>(greatestMinimumSize)},
};

Result<MethodOutcome> run(const MethodInput& input, const Cancel& cancel)
{
    const KMeansOptions options{.k = input.k,
                                .restarts = input.restarts,
                                .effort = input.effort,
                                .seed = input.seed,
                                .maxIterations = input.maxIterations};
    const auto least =
        static_cast<std::int64_t>(parameterOf(kmeansMethod, input.parameters, "min-size"));
    if (input.effort == Effort::Draft && input.shown && least <= 1) {
        if (auto drafted = redraft(input.points, *input.shown, input.k, input.seed, cancel)) {
            const double inertia = drafted->clustering.inertia;
            return MethodOutcome{.clustering = std::move(drafted->clustering),
                                 .cost = inertia,
                                 .distances = std::move(drafted->distances)};
        }
    }
    Result<Clustering> found = least > 1 ? constrainedKmeans(input.points, options, least, cancel)
                                         : kmeans(input.points, options, cancel);
    if (!found)
        return found.issue();
    const double inertia = found->inertia;
    return MethodOutcome{.clustering = std::move(*found), .cost = inertia};
}

} // namespace

constinit const Method kmeansMethod{.id = "kmeans", .parameters = parameters, .run = run};

} // namespace tessera
