// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysiscache.h"

#include "analysis/footprint.h"
#include "analysis/steps.h"
#include "base/machinememory.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr std::size_t mostAnalyses = 16;
constexpr std::size_t mostDefaultBytes = std::size_t{2} << 30;

/// For each analysis whether it is the newest, or the newest that has some stage.
std::vector<bool> shownOf(const std::vector<AnalysisPtr>& analyses)
{
    std::vector<bool> shown(analyses.size(), false);
    shown.front() = true;
    for (const Step& step : steps()) {
        const auto newest = std::ranges::find_if(
            analyses, [&](const AnalysisPtr& analysis) { return step.made(*analysis); });
        if (newest != analyses.end())
            shown[static_cast<std::size_t>(newest - analyses.begin())] = true;
    }
    return shown;
}

} // namespace

std::size_t defaultCacheBytes()
{
    return std::min(machineMemory() / 4, mostDefaultBytes);
}

std::size_t AnalysisCache::bytes() const
{
    Footprint footprint;
    for (const AnalysisPtr& analysis : m_analyses)
        footprint.add(*analysis);
    return footprint.bytes();
}

void AnalysisCache::add(AnalysisPtr analysis)
{
    m_analyses.insert(m_analyses.begin(), std::move(analysis));
    trim();
}

void AnalysisCache::replaceNewest(AnalysisPtr analysis)
{
    assert(!m_analyses.empty());
    m_analyses.front() = std::move(analysis);
    if (m_analyses.front()->complete)
        trim();
}

/// What is shown comes first, the others from the newest on while they fit.
void AnalysisCache::trim()
{
    const std::vector<bool> shown = shownOf(m_analyses);
    auto left = static_cast<std::size_t>(std::ranges::count(shown, true));
    Footprint footprint;
    for (std::size_t i = 0; i < m_analyses.size(); ++i)
        if (shown[i])
            footprint.add(*m_analyses[i]);
    std::vector<bool> kept = shown;
    for (std::size_t i = 0; i < m_analyses.size(); ++i) {
        if (shown[i] || left == mostAnalyses)
            continue;
        kept[i] = footprint.addWithin(*m_analyses[i], m_mostBytes);
        left += kept[i] ? 1 : 0;
    }
    std::size_t next = 0;
    std::erase_if(m_analyses, [&](const AnalysisPtr&) { return !kept[next++]; });
}

} // namespace tessera
