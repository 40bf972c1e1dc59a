// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/lloyd/activerows.h"

#include "clustering/lloyd/lloyd.h"

#include <cmath>

namespace tessera {

namespace {

constexpr double quietShare = 0.1; ///< of rows that moved: above, margins are not worth measuring
constexpr double fewShare = 0.15;  ///< of rows to gather: more cost as much as all
constexpr double mostShare = 0.2;  ///< what was foreseen may be somewhat more

/// By how much the nearest and another centroid may have come nearer to each other's rows: the sum
/// of the two greatest shifts.
double driftBetween(std::span<const double> before, std::span<const double> after, std::size_t d)
{
    double greatest = 0;
    double second = 0;
    for (std::size_t c = 0; c < before.size(); c += d) {
        double square = 0;
        for (std::size_t j = c; j < c + d; ++j)
            square += (after[j] - before[j]) * (after[j] - before[j]);
        second = std::max(second, std::min(square, greatest));
        greatest = std::max(greatest, square);
    }
    return (std::sqrt(greatest) + std::sqrt(second)) * (1 + 0x1p-40);
}

template<class Work>
void forEachRow(std::span<const std::size_t> rows, const Cancel& cancel, const Work& work)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % 65'536 == 0)
            cancel.poll();
        work(i);
    }
}

} // namespace

Margins* ActiveRows::askNextPass()
{
    const auto rows = static_cast<double>(m_points.rows());
    if (static_cast<double>(m_run.sums.moves()) > quietShare * rows || m_run.iterations == 0) {
        m_margins.reset();
        return nullptr;
    }
    const double budget = m_margins ? affordable() : -1.0;
    return &m_margins.emplace(m_points.chunks(), budget);
}

/// The greatest drift to allow for that leaves few rows; negative when there is none.
double ActiveRows::affordable() const
{
    for (const double steps : {64.0, 32.0, 16.0, 8.0, 4.0})
        if (m_margins->shareWithin(steps * m_step) <= fewShare)
            return steps * m_step;
    return -1.0;
}

bool ActiveRows::watch(const Update& update)
{
    const std::vector<double> before = m_run.centroids;
    const bool goesOn = update();
    m_step = driftBetween(before, m_run.centroids, m_points.columns());
    return goesOn;
}

void ActiveRows::iterate(const Update& update, const Cancel& cancel)
{
    if (!m_margins || !m_margins->collects())
        return;
    const auto most = static_cast<std::size_t>(mostShare * static_cast<double>(m_points.rows()));
    const std::vector<std::size_t> rows = m_margins->rows(most, cancel);
    if (rows.empty())
        return;
    const Points few = m_points.gathered(rows, cancel);
    std::vector<Label> labels(few.panels().count() * panelRows, noLabel);
    forEachRow(rows, cancel, [&](std::size_t i) { labels[i] = m_run.labels[rows[i]]; });
    double drift = m_step; // since the margins were measured
    bool goesOn = true;
    while (goesOn && drift <= m_margins->budget()) {
        assign(few, labels, cancel);
        if (std::ranges::count(m_run.sums.sizes(), 0) > 0)
            break; // to be refilled from all rows
        goesOn = watch(update);
        drift += m_step;
    }
    forEachRow(rows, cancel, [&](std::size_t i) { m_run.labels[rows[i]] = labels[i]; });
}

void ActiveRows::assign(const Points& few, std::vector<Label>& labels, const Cancel& cancel)
{
    m_run.sums.forgetMoves();
    const Reassignment step{few, m_run.centroids, RowSource::Packed, labels};
    reassign(std::span(&step, 1), cancel,
             [&](std::size_t, std::size_t chunk, std::size_t panel, const Label* from,
                 const Label* to) { m_run.sums.movePanel(few, chunk, panel, from, to); });
}

} // namespace tessera
