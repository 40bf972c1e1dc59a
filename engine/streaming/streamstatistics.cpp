// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streamstatistics.h"

#include "base/blocks.h"

#include <cmath>

namespace tessera {

namespace {

/// The same moments in another unit, a power of two. It is never smaller, unless these are zeros.
Moments inUnit(Moments moments, double unit)
{
    const bool zeros = moments.mean == 0.0 && moments.squares == 0.0;
    const double factor = zeros ? 1.0 : moments.unit / unit;
    moments.mean *= factor;
    moments.squares *= factor * factor;
    moments.unit = unit;
    return moments;
}

} // namespace

void RunningMoments::noteExtremes(double low, double high)
{
    m_low = std::min(m_low, low);
    m_high = std::max(m_high, high);
}

double RunningMoments::unit() const
{
    return unitFor(std::max(std::abs(m_low), std::abs(m_high)));
}

void RunningMoments::merge(const Moments& part)
{
    m_moments = m_moments.count == 0 ? part : merged(inUnit(m_moments, part.unit), part);
}

void RunningMoments::add(std::span<const double> values)
{
    if (values.empty())
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    noteExtremes(*low, *high);
    merge(momentsOf(values, unit()));
}

void RunningMoments::add(double value, std::int64_t times)
{
    if (times == 0)
        return;
    noteExtremes(value, value);
    merge({.count = static_cast<std::size_t>(times), .unit = unit(), .mean = value / unit()});
}

void RunningMoments::add(const RunningMoments& others)
{
    if (others.count() == 0)
        return;
    noteExtremes(others.m_low, others.m_high);
    merge(inUnit(others.m_moments, unit()));
}

double RunningMoments::contrastTo(const RunningMoments& all) const
{
    if (count() == 0 || all.constant())
        return 0.0;
    const Moments& whole = all.m_moments;
    const double spread = std::sqrt(whole.squares / static_cast<double>(whole.count));
    return spread > 0.0 ? (inUnit(m_moments, whole.unit).mean - whole.mean) / spread : 0.0;
}

StreamStatistics::StreamStatistics(std::vector<bool> logged, bool drop)
    : m_logged(std::move(logged)), m_drop(drop), m_features(m_logged.size())
{}

void StreamStatistics::add(const csv::NumberBlock& block, const Cancel& cancel)
{
    const std::size_t d = m_features.size();
    m_use.assign(block.rows, 1);
    for (std::size_t i = 0; m_drop && i < block.rows; ++i)
        for (std::size_t j = 0; j < d; ++j)
            if (!std::isfinite(block.numbers[i * d + j]))
                m_use[i] = 0;
    m_rows += static_cast<std::int64_t>(block.rows);
    m_usedRows += std::count(m_use.begin(), m_use.end(), 1);
    forEachIndex(d, cancel, [&](std::size_t j) { addFeature(j, block); });
}

void StreamStatistics::forgetEmpty()
{
    std::vector<bool> logged;
    for (std::size_t j = 0; j < m_features.size(); ++j)
        if (m_features[j].present.count() > 0)
            logged.push_back(m_logged[j]);
    m_logged = std::move(logged);
    std::erase_if(m_features,
                  [](const StreamedNumbers& numbers) { return numbers.present.count() == 0; });
}

void StreamStatistics::addFeature(std::size_t j, const csv::NumberBlock& block)
{
    const std::size_t d = m_features.size();
    StreamedNumbers& feature = m_features[j];
    std::vector<double> present;
    std::vector<double> used;
    present.reserve(block.rows);
    used.reserve(block.rows);
    for (std::size_t i = 0; i < block.rows; ++i) {
        const double value = block.numbers[i * d + j];
        feature.missing += std::isnan(value) ? 1 : 0;
        feature.infinite += std::isinf(value) ? 1 : 0;
        if (!std::isfinite(value))
            continue;
        present.push_back(value);
        if (m_use[i] == 0)
            continue;
        if (m_logged[j] && value < 0)
            ++feature.negative;
        else
            used.push_back(m_logged[j] ? std::log1p(value) : value);
    }
    feature.present.add(present);
    feature.used.add(used);
}

} // namespace tessera
