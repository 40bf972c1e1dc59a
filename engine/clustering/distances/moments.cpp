// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/distances/moments.h"

#include "clustering/kernels/momentsums.h"
#include "clustering/packing/chunks.h"

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

/// Rows row, row + 1, ... by columns become rows one after the other, in frame units.
void turn(const Labelled& input, std::size_t row, const TurnedRows& shape, double* out)
{
    for (std::size_t j = 0; j < input.points.columns; ++j) {
        const double* const column = input.points.column(j).data() + row;
        for (std::size_t i = 0; i < shape.count; ++i)
            out[i * shape.stride + j] = input.frame.inFrame(column[i], j);
    }
}

/// From sums about `places` (k x stride) to what they were made for.
SegmentMoments meansOf(const Labelled& input, const std::vector<double>& places,
                       const std::vector<double>& sums, const std::vector<double>& slots)
{
    const std::size_t d = input.points.columns;
    const std::size_t stride = places.size() / input.k;
    std::vector<double> sizes(input.k);
    for (const Label label : input.labels)
        ++sizes[label];
    SegmentMoments result{.means = std::vector<double>(input.k * d),
                          .squares = std::vector<double>(input.k)};
    for (std::size_t c = 0; c < input.k; ++c) {
        for (std::size_t slot = 0; slot < momentSlots; ++slot)
            result.squares[c] += slots[c * momentSlots + slot];
        double shift = 0;
        for (std::size_t j = 0; j < d; ++j) {
            const double difference = sizes[c] > 0 ? sums[c * stride + j] / sizes[c] : 0.0;
            result.means[c * d + j] = places[c * stride + j] + difference;
            shift += difference * difference;
        }
        result.squares[c] = std::max(0.0, result.squares[c] - sizes[c] * shift);
    }
    return result;
}

} // namespace

SegmentMoments segmentMoments(const Labelled& input, std::span<const double> about,
                              const Cancel& cancel)
{
    const std::size_t d = input.points.columns;
    const std::size_t k = input.k;
    const std::size_t stride = (d + momentSlots - 1) / momentSlots * momentSlots;
    std::vector<double> places(k * stride);
    for (std::size_t i = 0; i < about.size(); ++i)
        places[i / d * stride + i % d] = about[i];
    const std::size_t chunks = blocksOf(input.points).count;
    std::vector<double> sums(chunks * k * stride);
    std::vector<double> squares(chunks * k * momentSlots);
    forEachBlock(input, cancel, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        const std::size_t most = std::clamp<std::size_t>(4096 / stride, 1, 64);
        std::vector<double, RawAllocator<double>> turned(most * stride, 0.0);
        for (std::size_t row = begin; row < end; row += most) {
            const std::size_t count = std::min(most, end - row);
            turn(input, row, {turned.data(), count, stride}, turned.data());
            addMoments({turned.data(), count, stride}, input.labels.data() + row, places.data(),
                       sums.data() + chunk * k * stride, squares.data() + chunk * k * momentSlots);
        }
    });
    return meansOf(input, places, inOrder(sums, k * stride), inOrder(squares, k * momentSlots));
}

std::vector<double> segmentMeans(const Labelled& input, const Cancel& cancel)
{
    const std::vector<double> origin(input.k * input.points.columns);
    return segmentMoments(input, origin, cancel).means;
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
