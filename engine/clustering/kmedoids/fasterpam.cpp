// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmedoids/fasterpam.h"

#include "base/blocks.h"

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace tessera {

namespace {

constexpr float farAway = std::numeric_limits<float>::infinity();

constexpr std::size_t strip = PairDistances::padding; ///< rows whose shares are made at once
constexpr std::size_t lanes = 4; ///< sums side by side, so that none waits for the one before

/// What the loss would change by if a medoid went, per slot, in a few partial sums.
class Changes {
public:
    explicit Changes(std::size_t slots) : m_sums(slots * lanes) {}

    void begin(const std::vector<double>& removalLoss)
    {
        for (std::size_t slot = 0; slot < removalLoss.size(); ++slot)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                m_sums[slot * lanes + lane] = lane == 0 ? removalLoss[slot] : 0.0;
    }
    void add(std::size_t lane, std::size_t slot, float share)
    {
        m_sums[slot * lanes + lane] += static_cast<double>(share);
    }
    /// The slot with the least sum, the lowest on ties, and its sum.
    std::pair<std::size_t, double> least() const
    {
        std::pair<std::size_t, double> best{0, HUGE_VAL};
        for (std::size_t slot = 0; slot < m_sums.size() / lanes; ++slot) {
            double sum = 0;
            for (std::size_t lane = 0; lane < lanes; ++lane)
                sum += m_sums[slot * lanes + lane];
            if (sum < best.second)
                best = {slot, sum};
        }
        return best;
    }

private:
    std::vector<double> m_sums; ///< slots x lanes
};

/// The medoids that are nearest to every row, kept up to date over exchanges.
class Assignment {
public:
    Assignment(const PairDistances& pairs, std::vector<std::size_t> medoids)
        : m_pairs(pairs)
        , m_medoids(std::move(medoids))
        , m_slot(pairs.rows())
        , m_secondSlot(pairs.rows())
        , m_distance(pairs.rows() + PairDistances::padding)
        , m_secondDistance(m_distance.size())
        , m_removalLoss(m_medoids.size())
    {
        for (std::size_t row = 0; row < m_slot.size(); ++row)
            search(row);
        settle();
    }

    const std::vector<std::size_t>& medoids() const { return m_medoids; }
    double loss() const { return m_loss; }

    struct Exchange {
        std::size_t slot = 0; ///< whose medoid goes
        double change = 0;    ///< of the loss
    };

    /// What the best exchange of any medoid for `candidate` would change. A row contributes to the
    /// medoid that it would lose: its distance, kept between nearest and second, minus the second.
    Exchange best(std::size_t candidate, Changes& changes) const
    {
        const float* distance = m_pairs.from(candidate);
        changes.begin(m_removalLoss);
        double gain = 0; // whichever medoid goes
        for (std::size_t begin = 0; begin < m_slot.size(); begin += strip) {
            std::array<float, strip> shares; // NOLINT(cppcoreguidelines-pro-type-member-init)
            std::array<float, strip> gains;  // NOLINT(cppcoreguidelines-pro-type-member-init)
            for (std::size_t i = 0; i < strip; ++i) {
                const float there = distance[begin + i];
                const float nearest = m_distance[begin + i];
                const float second = m_secondDistance[begin + i];
                shares[i] = std::min(std::max(there, nearest), second) - second;
                gains[i] = std::min(there, nearest) - nearest;
            }
            for (std::size_t half = strip / 2; half > 0; half /= 2)
                for (std::size_t i = 0; i < half; ++i)
                    gains[i] += gains[i + half];
            gain += static_cast<double>(gains[0]);
            const std::size_t count = std::min(strip, m_slot.size() - begin);
            for (std::size_t i = 0; i < count; ++i)
                changes.add(i % lanes, m_slot[begin + i], shares[i]);
        }
        const auto [slot, change] = changes.least();
        return {.slot = slot, .change = change + gain};
    }

    void exchange(std::size_t slot, std::size_t candidate)
    {
        m_medoids[slot] = candidate;
        const float* distance = m_pairs.from(candidate);
        for (std::size_t row = 0; row < m_slot.size(); ++row) {
            if (m_slot[row] == slot || m_secondSlot[row] == slot) {
                search(row);
            } else if (distance[row] < m_distance[row]) {
                m_secondSlot[row] = std::exchange(m_slot[row], static_cast<Label>(slot));
                m_secondDistance[row] = std::exchange(m_distance[row], distance[row]);
            } else if (distance[row] < m_secondDistance[row]) {
                m_secondSlot[row] = static_cast<Label>(slot);
                m_secondDistance[row] = distance[row];
            }
        }
        settle();
    }

private:
    void search(std::size_t row)
    {
        m_distance[row] = farAway;
        m_secondDistance[row] = farAway;
        for (std::size_t slot = 0; slot < m_medoids.size(); ++slot) {
            // The table is symmetric; the medoid's line is the one that is in the cache.
            const float there = m_pairs.from(m_medoids[slot])[row];
            if (there < m_distance[row]) {
                m_secondSlot[row] = std::exchange(m_slot[row], static_cast<Label>(slot));
                m_secondDistance[row] = std::exchange(m_distance[row], there);
            } else if (there < m_secondDistance[row]) {
                m_secondSlot[row] = static_cast<Label>(slot);
                m_secondDistance[row] = there;
            }
        }
    }

    void settle()
    {
        m_loss = 0;
        std::ranges::fill(m_removalLoss, 0.0);
        for (std::size_t row = 0; row < m_slot.size(); ++row) {
            m_loss += static_cast<double>(m_distance[row]);
            m_removalLoss[m_slot[row]] +=
                static_cast<double>(m_secondDistance[row]) - static_cast<double>(m_distance[row]);
        }
    }

    const PairDistances& m_pairs;
    std::vector<std::size_t> m_medoids;
    std::vector<Label> m_slot; ///< per row, of the nearest medoid
    std::vector<Label> m_secondSlot;
    std::vector<float> m_distance;
    std::vector<float> m_secondDistance;
    std::vector<double> m_removalLoss; ///< per slot
    double m_loss = 0;
};

double sumFrom(const PairDistances& pairs, std::size_t row)
{
    double sum = 0;
    for (std::size_t other = 0; other < pairs.rows(); ++other)
        sum += static_cast<double>(pairs.from(row)[other]);
    return sum;
}

/// One medoid: the row with the least sum of distances, the lowest on ties.
MedoidRun center(const PairDistances& pairs, const Cancel& cancel)
{
    MedoidRun run{.medoids = {0}, .loss = sumFrom(pairs, 0), .passes = 1, .converged = true};
    for (std::size_t row = 1; row < pairs.rows(); ++row) {
        cancel.poll();
        const double loss = sumFrom(pairs, row);
        if (loss < run.loss) {
            run.loss = loss;
            run.medoids.front() = row;
        }
    }
    return run;
}

void lower(std::vector<float>& closest, const float* distance)
{
    for (std::size_t row = 0; row < closest.size(); ++row)
        closest[row] = std::min(closest[row], distance[row]);
}

} // namespace

PairDistances::PairDistances(Metric metric, MatrixView values, std::span<const std::size_t> chosen,
                             const Cancel& cancel)
    : m_rows(chosen.size())
    , m_values(std::make_unique_for_overwrite<float[]>(m_rows * m_rows + padding))
{
    std::fill_n(m_values.get() + m_rows * m_rows, padding, 0.0F);
    Matrix picked(m_rows, values.columns);
    for (std::size_t j = 0; j < values.columns; ++j)
        for (std::size_t i = 0; i < m_rows; ++i)
            picked(i, j) = values(chosen[i], j);
    const MatrixView view = picked;
    forEachIndex(m_rows, cancel, [&](std::size_t i) {
        std::vector<double> place(view.columns);
        std::vector<double> line(m_rows);
        copyRow(view, i, place.data());
        distances(metric, view, {0, m_rows}, place.data(), line.data());
        for (std::size_t other = 0; other < m_rows; ++other)
            m_values[i * m_rows + other] = static_cast<float>(line[other]);
    });
}

std::vector<std::size_t> buildMedoids(const PairDistances& pairs, std::size_t k,
                                      const Cancel& cancel)
{
    std::vector<std::size_t> medoids = center(pairs, cancel).medoids;
    std::vector<float> closest(pairs.rows(), farAway);
    lower(closest, pairs.from(medoids.front()));
    std::vector<double> gains(pairs.rows());
    while (medoids.size() < k) {
        forEachIndex(pairs.rows(), cancel, [&](std::size_t row) {
            double gain = 0;
            for (std::size_t other = 0; other < closest.size(); ++other)
                gain +=
                    static_cast<double>(std::max(0.0F, closest[other] - pairs.from(row)[other]));
            gains[row] = gain;
        });
        for (const std::size_t medoid : medoids)
            gains[medoid] = -1;
        medoids.push_back(
            static_cast<std::size_t>(std::ranges::max_element(gains) - gains.begin()));
        lower(closest, pairs.from(medoids.back()));
    }
    return medoids;
}

std::vector<std::size_t> drawMedoids(const PairDistances& pairs, std::size_t k, Random random,
                                     const Cancel& cancel)
{
    std::vector<std::size_t> medoids{random.below(pairs.rows())};
    std::vector<float> closest(pairs.rows(), farAway);
    while (medoids.size() < k) {
        cancel.poll();
        lower(closest, pairs.from(medoids.back()));
        double total = 0;
        for (const float distance : closest)
            total += static_cast<double>(distance);
        double target = random.uniform() * total;
        std::size_t drawn = pairs.rows();
        for (std::size_t row = 0; row < closest.size() && (drawn == pairs.rows() || target >= 0);
             ++row) {
            if (closest[row] > 0) {
                drawn = row;
                target -= static_cast<double>(closest[row]);
            }
        }
        if (drawn == pairs.rows()) // distances too small for a float: any row that is not yet taken
            for (drawn = 0; std::ranges::find(medoids, drawn) != medoids.end();)
                ++drawn;
        medoids.push_back(drawn);
    }
    return medoids;
}

MedoidRun fasterPam(const PairDistances& pairs, std::vector<std::size_t> medoids, int mostPasses,
                    const Cancel& cancel)
{
    const std::size_t n = pairs.rows();
    if (medoids.size() == 1)
        return center(pairs, cancel);
    std::vector<char> taken(n);
    for (const std::size_t medoid : medoids)
        taken[medoid] = 1;
    Assignment assignment(pairs, std::move(medoids));
    Changes changes(assignment.medoids().size());
    MedoidRun run;
    std::size_t untried = n; // rows to go until every one was tried without success
    for (std::size_t row = 0; untried > 0 && run.passes < mostPasses; --untried) {
        cancel.poll();
        const auto [slot, change] = taken[row] ? Assignment::Exchange{} //
                                               : assignment.best(row, changes);
        if (change < 0) {
            const double before = assignment.loss();
            const std::size_t leaving = assignment.medoids()[slot];
            assignment.exchange(slot, row);
            if (assignment.loss() < before) {
                taken[leaving] = 0;
                taken[row] = 1;
                untried = n;
            } else {
                assignment.exchange(slot, leaving); // the gain was but rounding
            }
        }
        row = row + 1 == n ? 0 : row + 1;
        run.passes += row == 0;
    }
    run.converged = untried == 0;
    run.passes = std::max(run.passes, 1);
    run.medoids = assignment.medoids();
    run.loss = assignment.loss();
    return run;
}

} // namespace tessera
