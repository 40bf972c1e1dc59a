// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/moments.h"

#include "clustering/chunks.h"

#include <cmath>

namespace tessera {

namespace {

constexpr std::size_t blockRows = 1024;

Chunks blocksOf(MatrixView points)
{
    return {(points.rows + blockRows - 1) / blockRows, blockRows * points.columns};
}

/// Calls work(chunk, begin, end) for blocks of rows; the blocks of a chunk in their order.
template<class Work>
void forEachBlock(const Labelled& input, const Cancel& cancel, const Work& work)
{
    const Chunks blocks = blocksOf(input.points);
    forEachChunk(blocks, [&](std::size_t chunk) {
        for (std::size_t block = blocks.begin(chunk); block < blocks.end(chunk); ++block) {
            cancel.poll();
            work(chunk, block * blockRows, std::min((block + 1) * blockRows, input.points.rows));
        }
    });
}

/// partial: chunks x size; their sum, chunk after chunk.
std::vector<double> inOrder(const std::vector<double>& partial, std::size_t size)
{
    std::vector<double> sums(size);
    for (std::size_t i = 0; i < partial.size(); ++i)
        sums[i % size] += partial[i];
    return sums;
}

} // namespace

std::vector<double> segmentMeans(const Labelled& input, std::span<const double> otherwise,
                                 const Cancel& cancel)
{
    const std::size_t d = input.points.columns;
    const std::size_t k = input.k;
    std::vector<double> partial(blocksOf(input.points).count * d * k);
    forEachBlock(input, cancel, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        // Neighbours often share a segment: in lanes, no sum has to wait for the one before.
        constexpr std::size_t lanes = 4;
        std::vector<double> inLanes(lanes * k);
        for (std::size_t j = 0; j < d; ++j) {
            const double* column = input.points.column(j).data();
            std::ranges::fill(inLanes, 0.0);
            for (std::size_t row = begin; row < end; ++row)
                inLanes[row % lanes * k + input.labels[row]] += input.frame.inFrame(column[row], j);
            double* sums = partial.data() + (chunk * d + j) * k;
            for (std::size_t i = 0; i < inLanes.size(); ++i)
                sums[i % k] += inLanes[i];
        }
    });
    const std::vector<double> sums = inOrder(partial, d * k); // columns x k
    std::vector<double> sizes(k);
    for (const Label label : input.labels)
        ++sizes[label];
    std::vector<double> means(otherwise.begin(), otherwise.end());
    means.resize(k * d);
    for (std::size_t c = 0; c < k; ++c)
        for (std::size_t j = 0; j < d && sizes[c] > 0; ++j)
            means[c * d + j] = sums[j * k + c] / sizes[c];
    return means;
}

SegmentSpread segmentSpread(const Labelled& input, std::span<const double> centroids,
                            const Cancel& cancel)
{
    const std::size_t d = input.points.columns;
    const std::size_t k = input.k;
    std::vector<double> squares(blocksOf(input.points).count * k);
    std::vector<double> distances(squares.size());
    forEachBlock(input, cancel, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        double sums[blockRows] = {};
        for (std::size_t j = 0; j < d; ++j) {
            const double* column = input.points.column(j).data();
            for (std::size_t row = begin; row < end; ++row) {
                const double difference =
                    input.frame.inFrame(column[row], j) - centroids[input.labels[row] * d + j];
                sums[row - begin] += difference * difference;
            }
        }
        for (std::size_t row = begin; row < end; ++row) {
            squares[chunk * k + input.labels[row]] += sums[row - begin];
            distances[chunk * k + input.labels[row]] += std::sqrt(sums[row - begin]);
        }
    });
    return {.squares = inOrder(squares, k), .distances = inOrder(distances, k)};
}

} // namespace tessera
