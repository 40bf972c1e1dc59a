// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of ./dev bench engine: reads requests, one JSON object a line, does each and answers
// with one line. It stays alive between them, so that no start and no loading is timed.
#include "operations.h"

#include <array>
#include <fstream>
#include <iostream>

namespace tessera::bench {

namespace {

/// Rows of doubles as they lie in the file become columns.
Matrix readMatrix(const std::string& path, std::size_t rows, std::size_t columns)
{
    Matrix matrix = Matrix::uninitialised(rows, columns);
    std::ifstream file(path, std::ios::binary);
    std::vector<double> line(columns);
    for (std::size_t row = 0; row < rows; ++row) {
        file.read(reinterpret_cast<char*>(line.data()),
                  static_cast<std::streamsize>(columns * sizeof(double)));
        for (std::size_t j = 0; j < columns; ++j)
            matrix(row, j) = line[j];
    }
    if (!file)
        throw std::runtime_error("cannot read " + path);
    return matrix;
}

Json load(const Json& request, Store& store)
{
    store[request.at("name")] =
        readMatrix(request.at("path"), request.at("rows"), request.at("columns"));
    return Json::object();
}

Json drop(const Json& request, Store& store)
{
    store.erase(request.at("name").get<std::string>());
    return Json::object();
}

constexpr std::array operations{
    Operation{"load", load},
    Operation{"drop", drop},
    Operation{"kmeans", runKmeans},
    Operation{"sweep", runSweep},
    Operation{"lloyd", runLloyd},
    Operation{"elbow", runElbow},
    Operation{"runs", runParallelRuns},
    Operation{"cancel", runCancel},
    Operation{"silhouette", runSilhouette},
    Operation{"pca", runPca},
    Operation{"read", runRead},
    Operation{"slider", runSlider},
    Operation{"loop", runLoop},
    Operation{"limits", runLimits},
};

Json answer(const std::string& line, Store& store)
{
    try {
        const Json request = Json::parse(line);
        for (const Operation& operation : operations)
            if (request.at("op") == operation.name)
                return operation.run(request, store);
        return {{"error", "there is no such operation: " + line}};
    } catch (const std::exception& error) {
        return {{"error", error.what()}};
    }
}

} // namespace

} // namespace tessera::bench

int main()
{
    tessera::bench::Store store;
    std::string line;
    while (std::getline(std::cin, line))
        std::cout << tessera::bench::answer(line, store).dump() << std::endl;
    return 0;
}
