// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/linalg/gaussians.h"

#include "base/blocks.h"
#include "math/linalg/moments.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <limits>
#include <numbers>
#include <numeric>
#include <optional>

namespace tessera {

namespace {

using Eigen::Index;

constexpr std::size_t strip = 256; ///< rows whose deviations are held at once

/// values - mean of component c, rows begin..end.
Eigen::MatrixXd deviations(MatrixView values, const Matrix& means, std::size_t c, std::size_t begin,
                           std::size_t end)
{
    Eigen::MatrixXd result(static_cast<Index>(end - begin), static_cast<Index>(values.columns));
    for (std::size_t j = 0; j < values.columns; ++j) {
        const double* column = values.column(j).data();
        for (std::size_t row = begin; row < end; ++row)
            result(static_cast<Index>(row - begin), static_cast<Index>(j)) =
                column[row] - means(c, j);
    }
    return result;
}

/// Rows cut so that the partial sums of all pieces stay below some 100 megabytes. Depends on the
/// shape only.
struct Pieces {
    std::size_t count = 1;
    std::size_t rows = 0;

    Pieces(std::size_t allRows, std::size_t doublesPerPiece)
    {
        const std::size_t most = std::clamp<std::size_t>(
            (std::size_t{1} << 24) / std::max<std::size_t>(doublesPerPiece, 1), 1, 64);
        rows = std::max((allRows + most - 1) / most, std::size_t{1024});
        count = (allRows + rows - 1) / rows;
    }
};

/// Sum over rows of membership times value, and of membership: components x (columns + 1).
Matrix weightedSums(MatrixView values, MatrixView memberships, const Cancel& cancel)
{
    const std::size_t k = memberships.columns;
    const std::size_t d = values.columns;
    const Pieces pieces(values.rows, k * (d + 1));
    std::vector<Matrix> partial(pieces.count, Matrix(k, d + 1));
    forEachIndex(pieces.count, cancel, [&](std::size_t piece) {
        const std::size_t end = std::min(values.rows, (piece + 1) * pieces.rows);
        for (std::size_t begin = piece * pieces.rows; begin < end; begin += strip) {
            cancel.poll();
            const std::size_t stop = std::min(end, begin + strip);
            for (std::size_t c = 0; c < k; ++c) {
                const double* share = memberships.column(c).data();
                for (std::size_t row = begin; row < stop; ++row)
                    partial[piece](c, d) += share[row];
                for (std::size_t j = 0; j < d; ++j) {
                    const double* column = values.column(j).data();
                    double sum = 0;
                    for (std::size_t row = begin; row < stop; ++row)
                        sum += share[row] * column[row];
                    partial[piece](c, j) += sum;
                }
            }
        }
    });
    Matrix sums(k, d + 1);
    for (const Matrix& part : partial)
        for (std::size_t i = 0; i < k * (d + 1); ++i)
            sums.data()[i] += part.data()[i];
    return sums;
}

/// What rows begin..end add to the scatter about the mean of component c.
void addScatter(MatrixView values, MatrixView memberships, const Gaussians& mixture, std::size_t c,
                std::size_t begin, std::size_t end, Eigen::MatrixXd& scatter)
{
    Eigen::MatrixXd there = deviations(values, mixture.means, c, begin, end);
    const double* share = memberships.column(c).data() + begin;
    for (Index row = 0; row < there.rows(); ++row)
        there.row(row) *= std::sqrt(share[row]);
    if (mixture.kind == CovarianceKind::Full)
        scatter.selfadjointView<Eigen::Lower>().rankUpdate(there.transpose());
    else
        scatter += there.colwise().squaredNorm().transpose();
}

Matrix toMatrix(const Eigen::MatrixXd& lower, CovarianceKind kind)
{
    const auto d = static_cast<std::size_t>(lower.rows());
    Matrix result(d, kind == CovarianceKind::Full ? d : 1);
    for (std::size_t i = 0; i < d; ++i)
        for (std::size_t j = 0; j < result.columns(); ++j)
            result(i, j) = kind == CovarianceKind::Full ? lower(static_cast<Index>(std::max(i, j)),
                                                                static_cast<Index>(std::min(i, j)))
                                                        : lower(static_cast<Index>(i), 0);
    return result;
}

/// Turns deviations into standard ones: for a full covariance the inverse of its Cholesky factor.
struct Whitening {
    Eigen::MatrixXd inverse{}; ///< lower triangle, or a column of 1 / standard deviation
    double logDeterminant = 0; ///< of the covariance
};

Whitening diagonalWhitening(const Matrix& variances)
{
    const auto d = static_cast<Index>(variances.rows());
    Whitening result;
    result.inverse.resize(d, 1);
    for (Index j = 0; j < d; ++j) {
        const double variance = variances(static_cast<std::size_t>(j), 0);
        result.inverse(j, 0) = 1.0 / std::sqrt(variance);
        result.logDeterminant += std::log(variance);
    }
    return result;
}

bool isUsable(const Whitening& whitening)
{
    return std::isfinite(whitening.logDeterminant) && whitening.inverse.allFinite();
}

/// Nothing for a matrix that no normal distribution has as its covariance.
std::optional<Whitening> whiteningOf(const Matrix& covariance, CovarianceKind kind)
{
    if (kind == CovarianceKind::Diagonal) {
        Whitening result = diagonalWhitening(covariance);
        return isUsable(result) ? std::optional(std::move(result)) : std::nullopt;
    }
    const auto d = static_cast<Index>(covariance.rows());
    Whitening result;
    Eigen::MatrixXd matrix =
        Eigen::Map<const Eigen::MatrixXd>(covariance.data(), d, d).selfadjointView<Eigen::Lower>();
    Eigen::LLT<Eigen::MatrixXd> factor(matrix);
    // Rounding can leave a matrix that only just is not positive: a little more ridge then, up to
    // far more than rounding can be.
    constexpr double mostRidge = 1e-3;
    for (double ridge = 1e-12; factor.info() != Eigen::Success; ridge *= 10) {
        if (ridge > mostRidge)
            return std::nullopt;
        matrix.diagonal() *= 1 + ridge;
        factor.compute(matrix);
    }
    const Eigen::MatrixXd lower = factor.matrixL();
    result.inverse = lower.triangularView<Eigen::Lower>().solve(Eigen::MatrixXd::Identity(d, d));
    result.logDeterminant = 2 * lower.diagonal().array().log().sum();
    return isUsable(result) ? std::optional(std::move(result)) : std::nullopt;
}

/// Squared lengths of the whitened deviations.
Eigen::VectorXd squaredLengths(const Eigen::MatrixXd& there, const Whitening& whitening)
{
    if (whitening.inverse.cols() == 1 && there.cols() != 1)
        return (there * whitening.inverse.col(0).asDiagonal()).rowwise().squaredNorm();
    return (there * whitening.inverse.transpose()).rowwise().squaredNorm();
}

/// Log-densities times weights of a strip of rows to posterior probabilities; returns the sum of
/// the logarithms of what they are shares of.
double normalise(Eigen::MatrixXd& logs)
{
    double sum = 0;
    for (Index row = 0; row < logs.rows(); ++row) {
        const double greatest = logs.row(row).maxCoeff();
        logs.row(row) = (logs.row(row).array() - greatest).exp();
        const double total = logs.row(row).sum();
        logs.row(row) /= total;
        sum += greatest + std::log(total);
    }
    return sum;
}

} // namespace

Gaussians maximise(MatrixView values, MatrixView memberships, CovarianceKind kind,
                   std::span<const double> ridge, const Cancel& cancel)
{
    const std::size_t k = memberships.columns;
    const std::size_t d = values.columns;
    const Matrix sums = weightedSums(values, memberships, cancel);
    Gaussians result{.kind = kind, .weights = {}, .means = Matrix(k, d), .covariances = {}};
    std::vector<double> counts(k);
    for (std::size_t c = 0; c < k; ++c) {
        counts[c] = sums(c, d) + 10 * std::numeric_limits<double>::epsilon();
        result.weights.push_back(counts[c] / static_cast<double>(values.rows));
        for (std::size_t j = 0; j < d; ++j)
            result.means(c, j) = sums(c, j) / counts[c];
    }
    const Index side = static_cast<Index>(kind == CovarianceKind::Full ? d : 1);
    const Pieces pieces(values.rows, k * d * static_cast<std::size_t>(side));
    std::vector<Eigen::MatrixXd> partial(pieces.count * k);
    forEachIndex(partial.size(), cancel, [&](std::size_t task) {
        const std::size_t piece = task / k;
        Eigen::MatrixXd& scatter = partial[task];
        scatter.setZero(static_cast<Index>(d), side);
        const std::size_t end = std::min(values.rows, (piece + 1) * pieces.rows);
        for (std::size_t begin = piece * pieces.rows; begin < end; begin += strip) {
            cancel.poll();
            addScatter(values, memberships, result, task % k, begin, std::min(end, begin + strip),
                       scatter);
        }
    });
    for (std::size_t c = 0; c < k; ++c) {
        Eigen::MatrixXd scatter = partial[c];
        for (std::size_t piece = 1; piece < pieces.count; ++piece)
            scatter += partial[piece * k + c];
        scatter /= counts[c];
        for (std::size_t j = 0; j < d; ++j)
            scatter(static_cast<Index>(j),
                    kind == CovarianceKind::Full ? static_cast<Index>(j) : 0) += ridge[j];
        result.covariances.push_back(toMatrix(scatter, kind));
    }
    return result;
}

double expect(MatrixView values, const Gaussians& mixture, Matrix& memberships,
              const Cancel& cancel)
{
    const std::size_t k = mixture.weights.size();
    std::vector<Whitening> whitenings;
    std::vector<double> constants;
    for (std::size_t c = 0; c < k; ++c) {
        cancel.poll();
        std::optional<Whitening> whitening = whiteningOf(mixture.covariances[c], mixture.kind);
        if (!whitening)
            return std::numeric_limits<double>::quiet_NaN();
        whitenings.push_back(*std::move(whitening));
        constants.push_back(
            std::log(mixture.weights[c]) -
            0.5 * (static_cast<double>(values.columns) * std::log(2 * std::numbers::pi) +
                   whitenings.back().logDeterminant));
    }
    std::vector<double> partial((values.rows + strip - 1) / strip);
    forEachIndex(partial.size(), cancel, [&](std::size_t index) {
        const std::size_t begin = index * strip;
        const std::size_t end = std::min(values.rows, begin + strip);
        Eigen::MatrixXd logs(static_cast<Index>(end - begin), static_cast<Index>(k));
        for (std::size_t c = 0; c < k; ++c) {
            const Eigen::MatrixXd there = deviations(values, mixture.means, c, begin, end);
            logs.col(static_cast<Index>(c)) =
                (constants[c] - 0.5 * squaredLengths(there, whitenings[c]).array()).matrix();
        }
        partial[index] = normalise(logs);
        for (std::size_t c = 0; c < k; ++c)
            for (std::size_t row = begin; row < end; ++row)
                memberships(row, c) = logs(static_cast<Index>(row - begin), static_cast<Index>(c));
    });
    return std::accumulate(partial.begin(), partial.end(), 0.0);
}

Matrix whitened(MatrixView values, std::span<const double> ridge, const Cancel& cancel)
{
    const Matrix all(values.rows, 1, 1.0);
    const Gaussians normal = maximise(values, all, CovarianceKind::Full, ridge, cancel);
    const std::optional<Whitening> whitening = whiteningOf(normal.covariances.front(), normal.kind);
    if (!whitening)
        return {};
    Matrix result = Matrix::uninitialised(values.rows, values.columns);
    forEachIndex((values.rows + strip - 1) / strip, cancel, [&](std::size_t index) {
        const std::size_t begin = index * strip;
        const Eigen::MatrixXd there =
            deviations(values, normal.means, 0, begin, std::min(values.rows, begin + strip)) *
            whitening->inverse.transpose();
        for (std::size_t j = 0; j < values.columns; ++j)
            for (Index row = 0; row < there.rows(); ++row)
                result(begin + static_cast<std::size_t>(row), j) =
                    there(row, static_cast<Index>(j));
    });
    return result;
}

bool isCovariance(const Matrix& covariance, CovarianceKind kind)
{
    const auto d = static_cast<Index>(covariance.rows());
    if (kind == CovarianceKind::Full) {
        const Eigen::Map<const Eigen::MatrixXd> matrix(covariance.data(), d, d);
        if (!matrix.isApprox(matrix.transpose(), 1e-6))
            return false;
    }
    return whiteningOf(covariance, kind).has_value();
}

std::vector<double> columnVariances(MatrixView values, const Cancel& cancel)
{
    std::vector<double> variances(values.columns);
    forEachIndex(values.columns, cancel, [&](std::size_t j) {
        const double deviation = momentsOf(values.column(j), 1.0, cancel).populationStd();
        variances[j] = deviation * deviation;
    });
    return variances;
}

} // namespace tessera
