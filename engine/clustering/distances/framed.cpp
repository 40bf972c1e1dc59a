// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/distances/framed.h"

#include "base/blocks.h"
#include "clustering/distances/distinct.h"

#include <array>
#include <cmath>

namespace tessera {

namespace {

constexpr std::size_t strip = 256; ///< rows whose distances are made at once

template<class Body>
void forEachStrip(RowRange rows, const Body& body)
{
    for (std::size_t begin = rows.begin; begin < rows.end; begin += strip)
        body(RowRange{begin, std::min(rows.end, begin + strip)});
}

} // namespace

Result<Framed> framed(MatrixView points, int k, const Cancel& cancel)
{
    assert(k >= 1);
    cancel.poll();
    const std::int64_t distinct = std::min<std::int64_t>(distinctRows(points, k), maximumSegments);
    if (distinct < k)
        return Issue{.code = IssueCode::SegmentsTooMany,
                     .arguments = {std::to_string(k), std::to_string(distinct)}};
    Result<Frame> frame = Frame::of(points, cancel);
    if (!frame)
        return frame.issue();
    Framed result{.frame = std::move(*frame),
                  .values = Matrix::uninitialised(points.rows, points.columns)};
    forEachBlock(points.rows, cancel, [&](std::size_t begin, std::size_t end) {
        for (std::size_t j = 0; j < points.columns; ++j)
            for (std::size_t row = begin; row < end; ++row)
                result.values(row, j) = result.frame.inFrame(points(row, j), j);
    });
    return result;
}

void distances(Metric metric, MatrixView values, RowRange rows, const double* place, double* out)
{
    const std::size_t count = rows.end - rows.begin;
    if (metric == Metric::Euclidean) {
        squaredDistances(values, rows, place, out);
        for (std::size_t i = 0; i < count; ++i)
            out[i] = std::sqrt(out[i]);
        return;
    }
    std::fill_n(out, count, 0.0);
    for (std::size_t j = 0; j < values.columns; ++j) {
        const double* column = values.column(j).data() + rows.begin;
        for (std::size_t i = 0; i < count; ++i)
            out[i] += std::abs(column[i] - place[j]);
    }
}

void copyRow(MatrixView values, std::size_t row, double* out)
{
    for (std::size_t j = 0; j < values.columns; ++j)
        out[j] = values(row, j);
}

Nearest nearestPlaces(Metric metric, MatrixView values, std::span<const double> places,
                      const Cancel& cancel)
{
    // Squares are in the same order as what they are squares of.
    const bool squared = metric == Metric::Euclidean;
    Nearest result = findTwoNearest(values.rows, places.size() / values.columns, cancel,
                                    [&](RowRange rows, std::size_t place, double* out) {
                                        const double* const there =
                                            places.data() + place * values.columns;
                                        squared ? squaredDistances(values, rows, there, out)
                                                : distances(metric, values, rows, there, out);
                                    });
    if (squared)
        forEachBlock(values.rows, cancel, [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row)
                result.distance[row] = std::sqrt(result.distance[row]);
        });
    return result;
}

Clustering describe(const Framed& points, std::vector<Label> labels,
                    std::span<const double> centroids, const Cancel& cancel)
{
    const std::size_t d = points.values.columns();
    const std::size_t k = centroids.size() / d;
    const std::size_t blocks = (labels.size() + blockRows - 1) / blockRows;
    std::vector<double> partial(blocks * k);
    forEachBlock(labels.size(), cancel, [&](std::size_t begin, std::size_t end) {
        std::array<double, strip> squares{};
        double* sums = partial.data() + begin / blockRows * k;
        forEachStrip({begin, end}, [&](RowRange rows) {
            squares.fill(0.0);
            for (std::size_t j = 0; j < d; ++j)
                for (std::size_t row = rows.begin; row < rows.end; ++row) {
                    const double x = points.values(row, j) - centroids[labels[row] * d + j];
                    squares[row - rows.begin] += x * x;
                }
            for (std::size_t row = rows.begin; row < rows.end; ++row)
                sums[labels[row]] += squares[row - rows.begin];
        });
    });
    Clustering result{.k = static_cast<int>(k),
                      .labels = std::move(labels),
                      .centroids = Matrix(k, d),
                      .sizes = std::vector<std::int64_t>(k),
                      .segmentInertia = std::vector<double>(k)};
    for (const Label label : result.labels)
        ++result.sizes[label];
    for (std::size_t i = 0; i < partial.size(); ++i)
        result.segmentInertia[i % k] += partial[i];
    for (std::size_t c = 0; c < k; ++c) {
        result.segmentInertia[c] = points.frame.squaresInMatrix(result.segmentInertia[c]);
        result.inertia += result.segmentInertia[c];
        for (std::size_t j = 0; j < d; ++j)
            result.centroids(c, j) = points.frame.inMatrix(centroids[c * d + j], j);
    }
    return result;
}

std::vector<Label> renumbered(const std::vector<Label>& labels,
                              const std::vector<std::size_t>& order)
{
    std::vector<Label> now(order.size());
    for (std::size_t c = 0; c < order.size(); ++c)
        now[order[c]] = static_cast<Label>(c);
    std::vector<Label> result(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i)
        result[i] = now[labels[i]];
    return result;
}

std::optional<Issue> emptySegments(const Clustering& clustering)
{
    const auto filled =
        std::ranges::count_if(clustering.sizes, [](std::int64_t size) { return size > 0; });
    if (filled == clustering.k)
        return std::nullopt;
    return Issue{.code = IssueCode::SegmentsTooMany,
                 .arguments = {std::to_string(clustering.k), std::to_string(filled)}};
}

} // namespace tessera
