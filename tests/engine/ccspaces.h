// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The four spaces of the credit-card table in which the reference clusterings were made, built here
// independently of the engine. It is for tests of clustering only.

#include "math/matrix.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "shared.h"

inline const std::vector<QString>& ccSpaceNames()
{
    static const std::vector<QString> names{
        QStringLiteral("standardised17"), QStringLiteral("log1p_standardised17"),
        QStringLiteral("pca2_of_standardised"), QStringLiteral("pca2_of_log1p_standardised")};
    return names;
}

/// rows x 17, missing cells filled with the column's median.
inline tessera::Matrix ccTable()
{
    QFile file(sharedFile(QStringLiteral("data/cc_general.csv")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeFirst();
    lines.removeIf([](const QByteArray& line) { return line.trimmed().isEmpty(); });
    tessera::Matrix table(static_cast<std::size_t>(lines.size()), 17);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const QList<QByteArray> cells = lines[static_cast<qsizetype>(row)].trimmed().split(',');
        for (std::size_t j = 0; j < 17; ++j) {
            const QByteArray& cell = cells[static_cast<qsizetype>(j) + 1];
            table(row, j) = cell.isEmpty() ? std::nan("") : cell.toDouble();
        }
    }
    for (std::size_t j = 0; j < 17; ++j) {
        std::vector<double> present;
        std::ranges::copy_if(table.column(j), std::back_inserter(present),
                             [](double x) { return !std::isnan(x); });
        std::ranges::sort(present);
        const std::size_t half = present.size() / 2;
        const double median =
            present.size() % 2 == 1 ? present[half] : (present[half - 1] + present[half]) / 2;
        for (double& x : table.column(j))
            x = std::isnan(x) ? median : x;
    }
    return table;
}

inline void standardise(tessera::Matrix& matrix)
{
    const double n = static_cast<double>(matrix.rows());
    for (std::size_t j = 0; j < matrix.columns(); ++j) {
        long double sum = 0;
        for (const double x : matrix.column(j))
            sum += x;
        const double mean = static_cast<double>(sum / n);
        long double squares = 0;
        for (const double x : matrix.column(j))
            squares += (x - mean) * (x - mean);
        const double deviation = std::sqrt(static_cast<double>(squares / n));
        for (double& x : matrix.column(j))
            x = (x - mean) / deviation;
    }
}

/// The unit eigenvector of the greatest eigenvalue, by repeated multiplication; `known` is taken
/// out.
inline std::vector<double> leadingDirection(const tessera::Matrix& covariance,
                                            const std::vector<double>& known)
{
    const std::size_t d = covariance.rows();
    std::vector<double> direction(d);
    for (std::size_t j = 0; j < d; ++j)
        direction[j] = 1.0 + 0.1 * static_cast<double>(j * j % 7);
    for (int round = 0; round < 3000; ++round) {
        std::vector<double> next(d);
        for (std::size_t i = 0; i < d; ++i)
            for (std::size_t j = 0; j < d; ++j)
                next[i] += covariance(i, j) * direction[j];
        double along = 0;
        for (std::size_t j = 0; j < known.size(); ++j)
            along += next[j] * known[j];
        double length = 0;
        for (std::size_t j = 0; j < d; ++j) {
            next[j] -= known.empty() ? 0.0 : along * known[j];
            length += next[j] * next[j];
        }
        for (std::size_t j = 0; j < d; ++j)
            direction[j] = next[j] / std::sqrt(length);
    }
    const double greatest = *std::ranges::max_element(
        direction, [](double a, double b) { return std::abs(a) < std::abs(b); });
    for (double& x : direction)
        x = greatest < 0 ? -x : x;
    return direction;
}

inline tessera::Matrix firstTwoScores(const tessera::Matrix& matrix)
{
    const std::size_t d = matrix.columns();
    tessera::Matrix covariance(d, d);
    for (std::size_t a = 0; a < d; ++a)
        for (std::size_t b = 0; b < d; ++b)
            for (std::size_t row = 0; row < matrix.rows(); ++row)
                covariance(a, b) += matrix(row, a) * matrix(row, b) / double(matrix.rows());
    const std::vector<double> first = leadingDirection(covariance, {});
    const std::vector<double> second = leadingDirection(covariance, first);
    tessera::Matrix scores(matrix.rows(), 2);
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t j = 0; j < d; ++j) {
            scores(row, 0) += matrix(row, j) * first[j];
            scores(row, 1) += matrix(row, j) * second[j];
        }
    return scores;
}

/// One of ccSpaceNames(); empty when the table is absent.
inline tessera::Matrix ccSpace(const QString& name)
{
    tessera::Matrix matrix = ccTable();
    if (matrix.rows() == 0)
        return {};
    if (name.contains(QLatin1String("log1p")))
        for (std::size_t j = 0; j < matrix.columns(); ++j)
            for (double& x : matrix.column(j))
                x = std::log1p(x);
    standardise(matrix);
    return name.startsWith(QLatin1String("pca2")) ? firstTwoScores(matrix) : matrix;
}

/// The reference results of a space; null when absent.
inline nlohmann::json ccGolden(const QString& space)
{
    QFile file(sharedFile(QStringLiteral("goldens/cc_general_kmeans_%1.json").arg(space)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return nlohmann::json::parse(file.readAll().toStdString());
}

/// Reference labels for k = 2..12 at index k - 2; empty when absent or when there is no gzip.
inline std::vector<std::vector<std::uint16_t>> ccGoldenLabels(const QString& space)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"),
               {QStringLiteral("-dc"),
                sharedFile(QStringLiteral("goldens/cc_general_labels_%1.csv.gz").arg(space))});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        return {};
    std::vector<std::vector<std::uint16_t>> labels(11);
    const QList<QByteArray> lines = gzip.readAllStandardOutput().split('\n');
    for (qsizetype line = 1; line < lines.size() && !lines[line].isEmpty(); ++line) {
        const QList<QByteArray> cells = lines[line].trimmed().split(',');
        for (qsizetype k = 0; k < 11; ++k)
            labels[static_cast<std::size_t>(k)].push_back(cells[k + 1].toUShort());
    }
    return labels;
}
