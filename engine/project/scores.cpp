// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/scores.h"

#include "base/blocks.h"
#include "math/linalg/products.h"

#include <tbb/cache_aligned_allocator.h>

namespace tessera {

Matrix scoresOf(MatrixView scaled, const Projection& projection, const ComponentRange& asked,
                const Cancel& cancel)
{
    assert(asked.first + asked.count <= projection.loadings.columns());
    const std::size_t features = scaled.columns;
    Matrix scores = Matrix::uninitialised(scaled.rows, asked.count);
    if (asked.count == 0)
        return scores;
    const std::span<const double> weights(projection.loadings.data() + asked.first * features,
                                          features * asked.count);
    // Short enough to stay in the cache however many features there are.
    const std::size_t length = std::clamp<std::size_t>(
        16'384 / features / productStep * productStep, productStep, productRows);
    forEachBlock(scaled.rows, cancel, [&](std::size_t begin, std::size_t end) {
        std::vector<double, tbb::cache_aligned_allocator<double>> centred(features * length);
        for (std::size_t row = begin; row < end; row += length) {
            const std::size_t rows = std::min(length, end - row);
            cancel.poll();
            for (std::size_t j = 0; j < features; ++j)
                centreColumn(scaled.column(j).subspan(row, rows), projection.mean[j],
                             centred.data() + j * length);
            const ColumnBlock block{
                .values = centred.data(), .columns = features, .stride = length};
            combineColumns(block, weights, rows, scores.data() + row, scaled.rows);
        }
    });
    return scores;
}

} // namespace tessera
