// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/minibatch/minibatch.h"

#include "base/blocks.h"
#include "base/random.h"
#include "clustering/distances/distances.h"
#include "clustering/distances/distinct.h"
#include "clustering/distances/framed.h"
#include "clustering/kmeans/kmeans.h"
#include "math/linalg/gaussians.h"

#include <cmath>
#include <numeric>

namespace tessera {

namespace {

/// Calls body(block, rows) for every block of a pass. Stops at the first error of the source or of
/// the body.
template<class Body>
Outcome forEachBlockOf(RowBlocks& source, const Cancel& cancel, const Body& body)
{
    if (Outcome begun = source.rewind(); !begun)
        return begun;
    std::vector<double> block;
    for (;;) {
        cancel.poll();
        if (Outcome read = source.next(block); !read)
            return read;
        const std::size_t rows = block.size() / source.columns();
        if (rows == 0)
            return done();
        if (Outcome used = body(block, rows); !used)
            return used;
    }
}

/// What one pass tells: a sample of rows, each as likely as any other, and their number.
struct Sample {
    std::vector<double> rows{}; ///< row after row
    std::size_t seen = 0;
};

bool allFinite(const std::vector<double>& values)
{
    double check = 0; // becomes NaN with the first value that is not finite
    for (const double value : values)
        check += value * 0.0;
    return check == 0;
}

Result<Sample> drawSample(RowBlocks& source, const MiniBatchOptions& options, const Cancel& cancel)
{
    const std::size_t d = source.columns();
    const std::size_t size =
        std::max(options.sampleRows, std::size_t{50} * static_cast<std::size_t>(options.k));
    Sample sample;
    Random random(options.seed, size);
    const auto take = [&](const std::vector<double>& block, std::size_t rows) -> Outcome {
        if (!allFinite(block))
            return Issue{.code = IssueCode::NotFinite};
        for (std::size_t i = 0; i < rows; ++i) {
            const auto row = block.begin() + static_cast<std::ptrdiff_t>(i * d);
            const std::size_t place =
                sample.seen < size ? sample.seen : random.below(sample.seen + 1);
            ++sample.seen;
            if (place < size) {
                sample.rows.resize(std::max(sample.rows.size(), (place + 1) * d));
                std::copy_n(row, d, sample.rows.begin() + static_cast<std::ptrdiff_t>(place * d));
            }
        }
        return done();
    };
    if (Outcome drawn = forEachBlockOf(source, cancel, take); !drawn)
        return drawn.issue();
    return sample;
}

Matrix byColumns(const std::vector<double>& rows, std::size_t columns)
{
    Matrix matrix(rows.size() / columns, columns);
    for (std::size_t i = 0; i < matrix.rows(); ++i)
        for (std::size_t j = 0; j < columns; ++j)
            matrix(i, j) = rows[i * columns + j];
    return matrix;
}

std::vector<double> byRows(const Matrix& matrix)
{
    std::vector<double> rows(matrix.rows() * matrix.columns());
    for (std::size_t i = 0; i < matrix.rows(); ++i)
        for (std::size_t j = 0; j < matrix.columns(); ++j)
            rows[i * matrix.columns() + j] = matrix(i, j);
    return rows;
}

/// Nearest centroids of the rows of a block, on all cores. Ties go to the centroid that is least
/// column by column, so that the order of the segments does not matter.
void assign(const std::vector<double>& block, const std::vector<double>& centroids, std::size_t d,
            std::vector<Label>& labels, const Cancel& cancel)
{
    constexpr std::size_t strip = 256;
    const std::size_t k = centroids.size() / d;
    const auto place = [&](std::size_t c) { return std::span(centroids).subspan(c * d, d); };
    std::vector<Label> order(k);
    std::iota(order.begin(), order.end(), Label{0});
    std::ranges::sort(order, [&](Label a, Label b) {
        return std::ranges::lexicographical_compare(place(a), place(b));
    });
    std::vector<double> sorted;
    for (const Label c : order)
        sorted.insert(sorted.end(), place(c).begin(), place(c).end());
    labels.resize(block.size() / d);
    forEachIndex((labels.size() + strip - 1) / strip, cancel, [&](std::size_t index) {
        for (std::size_t row = index * strip; row < std::min(labels.size(), (index + 1) * strip);
             ++row)
            labels[row] = order[nearestCentroid(block.data() + row * d, sorted, d)];
    });
}

/// Centroids on their way over the blocks.
struct Learner {
    std::size_t d = 0;
    std::vector<double> centroids{};
    std::vector<double> counts{}; ///< rows that each centroid has had so far
    std::vector<Label> labels{};

    void learn(const std::vector<double>& block, const Cancel& cancel)
    {
        assign(block, centroids, d, labels, cancel);
        for (std::size_t row = 0; row < labels.size(); ++row) {
            double* centroid = centroids.data() + labels[row] * d;
            const double rate = 1.0 / ++counts[labels[row]];
            for (std::size_t j = 0; j < d; ++j)
                centroid[j] += rate * (block[row * d + j] - centroid[j]);
        }
    }
};

/// Passes until the centroids stand still. Sets iterations and converged.
Outcome learnAll(RowBlocks& source, const MiniBatchOptions& options, double threshold,
                 Learner& learner, Clustering& result, const Cancel& cancel)
{
    while (!result.converged && result.iterations < std::max(options.passes, 1)) {
        const std::vector<double> before = learner.centroids;
        Outcome pass = forEachBlockOf(source, cancel, [&](const auto& block, std::size_t) {
            learner.learn(block, cancel);
            return done();
        });
        if (!pass)
            return pass;
        ++result.iterations;
        result.converged =
            squaredDistance(before.data(), learner.centroids.data(), before.size()) <= threshold;
        cancel.report(result.iterations / static_cast<double>(options.passes + 1));
    }
    return done();
}

/// Sizes and sums of squares about the centroids.
Outcome measure(RowBlocks& source, Learner& learner, Clustering& result, const Cancel& cancel)
{
    const std::size_t d = learner.d;
    return forEachBlockOf(source, cancel, [&](const auto& block, std::size_t rows) {
        assign(block, learner.centroids, d, learner.labels, cancel);
        for (std::size_t row = 0; row < rows; ++row) {
            const Label label = learner.labels[row];
            ++result.sizes[label];
            result.segmentInertia[label] +=
                squaredDistance(block.data() + row * d, learner.centroids.data() + label * d, d);
        }
        return done();
    });
}

constexpr ParameterSpec parameters[] = {
    {.name = "batch", .standard = 8'192, .least = 16, .greatest = 1'000'000},
    {.name = "passes", .standard = 5, .least = 1, .greatest = 1'000},
};

Result<MethodOutcome> run(const MethodInput& input, const Cancel& cancel)
{
    const auto value = [&](const char* name) {
        return parameterOf(minibatchMethod, input.parameters, name);
    };
    if (const auto distinct = distinctRows(input.points, input.k); distinct < input.k)
        return Issue{.code = IssueCode::SegmentsTooMany,
                     .arguments = {std::to_string(input.k), std::to_string(distinct)}};
    MatrixBlocks source(input.points, static_cast<std::size_t>(value("batch")));
    Result<Clustering> found =
        miniBatch(source,
                  {.k = input.k,
                   .restarts = input.restarts,
                   .seed = input.seed,
                   .passes = std::min(static_cast<int>(value("passes")), input.maxIterations)},
                  cancel);
    if (!found)
        return found.issue();
    const auto keep = [&](std::span<const Label> labels) {
        found->labels.insert(found->labels.end(), labels.begin(), labels.end());
    };
    if (Outcome labelled = labelRows(source, *found, keep, cancel); !labelled)
        return labelled.issue();
    const double inertia = found->inertia;
    return MethodOutcome{.clustering = std::move(*found), .cost = inertia};
}

} // namespace

Result<Clustering> miniBatch(RowBlocks& source, const MiniBatchOptions& options,
                             const Cancel& cancel)
{
    if (source.columns() == 0)
        return Issue{.code = IssueCode::NoUsableFeature};
    Result<Sample> sample = drawSample(source, options, cancel);
    if (!sample)
        return sample.issue();
    const std::size_t d = source.columns();
    const Matrix rows = byColumns(sample->rows, d);
    sample->rows = {};
    Result<Clustering> start =
        kmeans(rows, {.k = options.k, .restarts = options.restarts, .seed = options.seed},
               cancel.part(0.1, 0.3));
    if (!start)
        return start;
    const std::vector<double> variances = columnVariances(rows, cancel);
    const double meanVariance = std::accumulate(variances.begin(), variances.end(), 0.0) /
                                static_cast<double>(std::max<std::size_t>(d, 1));
    Learner learner{.d = d,
                    .centroids = byRows(start->centroids),
                    .counts = {start->sizes.begin(), start->sizes.end()}};
    Clustering result{.k = options.k,
                      .sizes = std::vector<std::int64_t>(learner.counts.size()),
                      .segmentInertia = std::vector<double>(learner.counts.size()),
                      .restartInertias = start->restartInertias};
    if (Outcome learnt = learnAll(source, options, options.tolerance * meanVariance, learner,
                                  result, cancel.part(0.3, 1.0));
        !learnt)
        return learnt.issue();
    if (Outcome measured = measure(source, learner, result, cancel); !measured)
        return measured.issue();
    result.centroids = Matrix(result.sizes.size(), d);
    for (std::size_t c = 0; c < result.sizes.size(); ++c) {
        result.inertia += result.segmentInertia[c];
        for (std::size_t j = 0; j < d; ++j)
            result.centroids(c, j) = learner.centroids[c * d + j];
    }
    if (!std::isfinite(result.inertia)) // squares overflow: no segment is nearer than another
        return Issue{.code = IssueCode::NotFinite};
    if (auto issue = emptySegments(result))
        return *issue;
    orderCanonically(result);
    return result;
}

Outcome labelRows(RowBlocks& source, const Clustering& clustering, const LabelSink& sink,
                  const Cancel& cancel)
{
    const std::vector<double> centroids = byRows(clustering.centroids);
    std::vector<Label> labels;
    return forEachBlockOf(source, cancel, [&](const std::vector<double>& block, std::size_t) {
        assign(block, centroids, source.columns(), labels, cancel);
        sink(labels);
        return done();
    });
}

constinit const Method minibatchMethod{.id = "minibatch", .parameters = parameters, .run = run};

} // namespace tessera
