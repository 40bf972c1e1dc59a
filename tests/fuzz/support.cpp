// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

namespace tessera::fuzz {

void check(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "\nbroken promise: %s\n", promise);
    std::abort();
}

MemoryFile::MemoryFile()
    : m_descriptor(memfd_create("input", 0))
    , m_path("/proc/self/fd/" + std::to_string(m_descriptor))
{
    check(m_descriptor >= 0, "this system has files in memory");
}

MemoryFile::~MemoryFile()
{
    close(m_descriptor);
}

const std::string& MemoryFile::holding(std::string_view content)
{
    const auto size = static_cast<ssize_t>(content.size());
    check(ftruncate(m_descriptor, 0) == 0 &&
              pwrite(m_descriptor, content.data(), content.size(), 0) == size,
          "an input can be put into memory");
    return m_path;
}

Parts partsOf(std::span<const std::uint8_t> input)
{
    constexpr std::string_view divider = "\n---\n";
    const std::string_view text(reinterpret_cast<const char*>(input.data()), input.size());
    const std::size_t at = text.find(divider);
    if (at == std::string_view::npos)
        return {text, {}};
    return {text.substr(0, at), text.substr(at + divider.size())};
}

bool isSmall(const Table& table)
{
    return table.rows() <= 200 && table.columnCount() <= 12;
}

Recipe bounded(Recipe recipe)
{
    constexpr int most = 6;
    ClusteringRecipe& clustering = recipe.clustering;
    if (clustering.k)
        clustering.k = std::min(*clustering.k, most);
    if (clustering.kRange)
        clustering.kRange = KRange{.from = std::min(clustering.kRange->from, most),
                                   .to = std::min(clustering.kRange->to, most)};
    else if (!clustering.k)
        clustering.kRange = KRange{.from = 2, .to = most};
    clustering.restarts = std::min(clustering.restarts, 3);
    clustering.maxIterations = std::min(clustering.maxIterations, 20);
    if (const auto passes = clustering.parameters.find("passes");
        passes != clustering.parameters.end())
        passes->second = std::min(passes->second, 3.0);
    return recipe;
}

bool hasNull(const nlohmann::json& json)
{
    return json.is_null() ||
           (json.is_structured() && std::any_of(json.begin(), json.end(), hasNull));
}

} // namespace tessera::fuzz
