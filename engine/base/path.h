// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names of files are bytes, as the system gave them: not all of them are valid UTF-8. They become
// text only where somebody reads them.

#include <filesystem>
#include <string>

namespace tessera {

/// The name byte for byte; where the system has names in UTF-16, ours are in UTF-8.
inline std::filesystem::path pathOf(const std::string& name)
{
    return {std::u8string(name.begin(), name.end())};
}

} // namespace tessera
