// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/machinememory.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace tessera {

std::size_t machineMemory()
{
    constexpr std::size_t usual = std::size_t{4} << 30;
#ifdef _WIN32
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? static_cast<std::size_t>(status.ullTotalPhys) : usual;
#else
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long bytesOfPage = sysconf(_SC_PAGESIZE);
    if (pages <= 0 || bytesOfPage <= 0)
        return usual;
    return static_cast<std::size_t>(pages) * static_cast<std::size_t>(bytesOfPage);
#endif
}

} // namespace tessera
