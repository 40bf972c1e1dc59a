// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much memory this process has in use, now and at most since it was last asked.
// It never allocates anything that would show.

#include <cstdio>
#include <cstring>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace tessera::bench {

/// Megabytes of the line of /proc/self/status that begins with `key`; 0 where there is none.
inline double statusMegabytes(const char* key)
{
    std::FILE* file = std::fopen("/proc/self/status", "r");
    if (!file)
        return 0;
    char line[256];
    long kilobytes = 0;
    while (std::fgets(line, sizeof line, file))
        if (std::strncmp(line, key, std::strlen(key)) == 0)
            std::sscanf(line + std::strlen(key), " %ld", &kilobytes);
    std::fclose(file);
    return static_cast<double>(kilobytes) / 1024;
}

inline double residentMegabytes()
{
    return statusMegabytes("VmRSS:");
}

inline double peakMegabytes()
{
    return statusMegabytes("VmHWM:");
}

/// From now on the peak is that of what follows: what was freed before is given back.
inline void forgetPeak()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
    if (std::FILE* file = std::fopen("/proc/self/clear_refs", "w")) {
        std::fputs("5", file);
        std::fclose(file);
    }
}

} // namespace tessera::bench
