// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeansmethod.h"

#include "clustering/kmeans.h"

namespace tessera {

namespace {

Result<MethodOutcome> run(const MethodInput& input, const Cancel& cancel)
{
    Result<Clustering> found = kmeans(input.points,
                                      {.k = input.k,
                                       .restarts = input.restarts,
                                       .seed = input.seed,
                                       .maxIterations = input.maxIterations},
                                      cancel);
    if (!found)
        return found.issue();
    const double inertia = found->inertia;
    return MethodOutcome{.clustering = std::move(*found), .cost = inertia};
}

} // namespace

constinit const Method kmeansMethod{.id = "kmeans", .run = run};

} // namespace tessera
