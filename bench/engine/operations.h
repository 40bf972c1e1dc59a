// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program under measurement can be asked to do: one function per operation, from a request
// in JSON to an answer in JSON with "seconds" and "value". They never read or make data inside what
// is timed.

#include "math/matrix.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <ctime>
#include <map>
#include <stdexcept>
#include <string>

namespace tessera::bench {

using Json = nlohmann::json;
using Store = std::map<std::string, Matrix>; ///< loaded matrices by name

struct Operation {
    const char* name;
    Json (*run)(const Json& request, Store& store);
};

// clustering.cpp
Json runKmeans(const Json& request, Store& store);
Json runSweep(const Json& request, Store& store);
Json runLloyd(const Json& request, Store& store);
Json runElbow(const Json& request, Store& store);
Json runParallelRuns(const Json& request, Store& store);
Json runCancel(const Json& request, Store& store);

// stages.cpp
Json runSilhouette(const Json& request, Store& store);
Json runPca(const Json& request, Store& store);
Json runRead(const Json& request, Store& store);
Json runSlider(const Json& request, Store& store);

// limits.cpp
Json runLimits(const Json& request, Store& store);
Json runLoop(const Json& request, Store& store);

struct Took {
    double seconds = 0;   ///< on the wall clock
    double processor = 0; ///< of all threads together: what a busy machine does not change much
};

template<class Work>
Took timed(const Work& work)
{
    const std::clock_t busy = std::clock();
    const auto begin = std::chrono::steady_clock::now();
    work();
    const auto end = std::chrono::steady_clock::now();
    return {.seconds = std::chrono::duration<double>(end - begin).count(),
            .processor = static_cast<double>(std::clock() - busy) / CLOCKS_PER_SEC};
}

/// The matrix that the request calls "data".
inline const Matrix& dataOf(const Json& request, const Store& store)
{
    return store.at(request.at("data").get<std::string>());
}

/// The value, or the name of what went wrong as an exception: measuring goes no further.
template<class R>
auto valueOf(R result)
{
    if (!result)
        throw std::runtime_error(std::string("the engine says: ") + issueName(result.issue().code));
    return std::move(result).value();
}

} // namespace tessera::bench
