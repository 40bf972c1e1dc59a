// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all fuzz targets need: promises that end the program when broken, files in memory, the parts
// of an input, and the sizes that keep one execution short.

#include "analysis/recipe/recipe.h"
#include "formats/csv/csv.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tessera::fuzz {

/// A broken promise is a finding: it is printed, and the program aborts.
void check(bool holds, const char* promise);

/// A file without a name in any folder, so that an execution touches no disk. Its path is what the
/// engine opens; the content may be replaced as often as wanted.
class MemoryFile {
public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    const std::string& holding(std::string_view content); ///< its path
private:
    int m_descriptor;
    std::string m_path;
};

/// Two parts of one input, with the line "---" between them; the second may be absent.
struct Parts {
    std::string_view first{};
    std::string_view second{};
};
Parts partsOf(std::span<const std::uint8_t> input);

/// Chunks and samples as small as the inputs are.
inline constexpr csv::Limits smallLimits{
    .blockBytes = 64, .sampleBytes = 256, .rowBytes = 4'096, .columns = 200};

/// Few enough rows and columns for any method to end soon.
bool isSmall(const Table& table);

/// The same choices with less to compute: few segments, restarts and iterations.
Recipe bounded(Recipe recipe);

/// Whether a number in it could not be written; such a number is null.
bool hasNull(const nlohmann::json& json);

} // namespace tessera::fuzz
