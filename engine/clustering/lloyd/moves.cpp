// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd/moves.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr std::size_t blockRows = 1024;

} // namespace

MoveTable::MoveTable(const Points& points, std::vector<double> centroids, const Cancel& cancel)
    : m_points(points)
    , m_centroids(std::move(centroids))
    , m_offers(points, m_centroids, std::vector<float>(m_centroids.size() / points.columns(), 1.0F),
               cancel)
    , m_blockSums((points.rows() + blockRows - 1) / blockRows)
    , m_losses(m_centroids.size() / points.columns())
    , m_spreads(m_losses.size())
{
    std::vector<double> values(m_losses.size()); // per centroid, of all its rows
    for (std::size_t row = 0; row < points.rows(); ++row) {
        if (row % blockRows == 0)
            cancel.poll();
        const auto weight = static_cast<double>(points.weight(row));
        const auto least = static_cast<double>(m_offers.least(row));
        m_blockSums[row / blockRows] += weight * least;
        const Label nearest = m_offers.nearest(row);
        m_losses[nearest] += weight * (static_cast<double>(m_offers.second(row)) - least);
        m_spreads[nearest] += weight * least;
        values[nearest] += weight * static_cast<double>(points.columns());
    }
    for (std::size_t c = 0; c < values.size(); ++c)
        m_spreads[c] = std::sqrt(m_spreads[c] / std::max(values[c], 1.0));
}

std::size_t MoveTable::drawRow(Random& random) const
{
    double total = 0;
    for (const double sum : m_blockSums)
        total += sum;
    double target = random.uniform() * total;
    std::size_t block = 0;
    while (block + 1 < m_blockSums.size() && target >= m_blockSums[block])
        target -= m_blockSums[block++];
    const std::size_t end = std::min((block + 1) * blockRows, m_points.rows());
    std::size_t drawn = block * blockRows; // rounding may lead beyond the end: the last that counts
    for (std::size_t row = drawn; row < end; ++row) {
        const double value =
            static_cast<double>(m_offers.least(row)) * static_cast<double>(m_points.weight(row));
        if (value > 0)
            drawn = row;
        if (target < value)
            break;
        target -= value;
    }
    return drawn;
}

std::size_t MoveTable::drawLoss(Random& random) const
{
    // A loss of nothing (a centroid twice) is the best of all; the floor keeps the chances finite.
    const double floor = *std::max_element(m_losses.begin(), m_losses.end()) * 1e-6 + 1e-300;
    double total = 0;
    for (const double loss : m_losses)
        total += 1 / std::max(loss, floor);
    double target = random.uniform() * total;
    std::size_t c = 0;
    while (c + 1 < m_losses.size() && target >= 1 / std::max(m_losses[c], floor)) {
        target -= 1 / std::max(m_losses[c], floor);
        ++c;
    }
    return c;
}

std::vector<double> MoveTable::split(Random& random) const
{
    std::vector<double> centroids = m_centroids;
    centroids.resize(centroids.size() + m_points.columns());
    m_points.copyPacked(drawRow(random), centroids.data() + m_centroids.size());
    return centroids;
}

std::vector<double> MoveTable::merged(Random& random) const
{
    std::vector<double> centroids = m_centroids;
    const auto columns = static_cast<std::ptrdiff_t>(m_points.columns());
    const auto lost = centroids.begin() + static_cast<std::ptrdiff_t>(drawLoss(random)) * columns;
    centroids.erase(lost, lost + columns);
    return centroids;
}

std::vector<double> MoveTable::swapped(Random& random) const
{
    std::vector<double> centroids = m_centroids;
    const std::size_t lost = drawLoss(random); // the draws in this order, whatever the compiler
    const std::size_t row = drawRow(random);
    m_points.copyPacked(row, centroids.data() + lost * m_points.columns());
    return centroids;
}

std::vector<double> MoveTable::shaken(Random& random, double spreads) const
{
    const double most = spreads * std::sqrt(3.0); // even between -most and most
    std::vector<double> centroids = m_centroids;
    for (std::size_t i = 0; i < centroids.size(); ++i)
        centroids[i] += (2 * random.uniform() - 1) * most * m_spreads[i / m_points.columns()];
    return centroids;
}

} // namespace tessera
