// SPDX-License-Identifier: GPL-3.0-or-later
// How long work goes on after it was told to stop, at random moments. Prints the worst of 20 tries
// per case and fails when one is not below 50 milliseconds.
#include "clustering/quality.h"
#include "clustering/sweep.h"
#include "projection/pca.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>

#include "data.h"

using namespace tessera;

namespace {

using Clock = std::chrono::steady_clock;
using Work = std::function<void(const Cancel&)>;

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// Seconds from the request to the return; 0 when the work was done before.
double timeToStop(const Work& work, double after)
{
    std::stop_source source;
    Clock::time_point asked{};
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::duration<double>(after));
        asked = Clock::now();
        source.request_stop();
    });
    bool stopped = false;
    Clock::time_point returned{};
    try {
        work(Cancel(source.get_token()));
    } catch (const Cancelled&) {
        stopped = true;
        returned = Clock::now();
    }
    stopper.join();
    return stopped ? seconds(returned - asked) : 0;
}

/// Whether the worst of 20 tries stays below 50 milliseconds.
bool report(const char* name, std::size_t rows, const Work& work)
{
    const Clock::time_point begin = Clock::now();
    const double longest = 3.0; // long work is not waited for
    const double wasted = timeToStop(work, longest);
    const double whole = seconds(Clock::now() - begin);
    Random random(rows);
    double worst = wasted;
    for (int attempt = 0; attempt < 20; ++attempt)
        worst =
            std::max(worst, timeToStop(work, random.uniform() * std::min(whole, longest) * 0.9));
    std::printf("%-10s %9zu rows   runs %7.1f ms%s   stops within %6.2f ms\n", name, rows,
                1e3 * whole, whole > longest ? "+" : " ", 1e3 * worst);
    std::fflush(stdout);
    return worst < 0.05;
}

bool reportAll(std::size_t rows)
{
    const Matrix points = customers(rows, 17);
    std::vector<Issue> issues;
    const Sweep solved =
        sweep(points, {.from = 2, .to = 10}, {.restarts = 1, .maxIterations = 5}, issues, {})
            .value();
    std::vector<const Clustering*> solutions;
    for (const Clustering& solution : solved.solutions)
        solutions.push_back(&solution);
    bool good = true;
    good &= report("kmeans", rows, [&](const Cancel& cancel) {
        (void)kmeans(points, {.k = 8, .restarts = 10}, cancel);
    });
    good &= report("sweep", rows, [&](const Cancel& cancel) {
        std::vector<Issue> ignored;
        (void)sweep(points, {.from = 2, .to = 10}, {.restarts = 10}, ignored, cancel);
    });
    good &= report("judgeAll", rows,
                   [&](const Cancel& cancel) { (void)judgeAll(points, solutions, {}, cancel); });
    good &= report("project", rows, [&](const Cancel& cancel) { (void)project(points, cancel); });
    return good;
}

} // namespace

int main()
{
    const bool small = reportAll(8'950);
    const bool large = reportAll(1'000'000);
    return small && large ? 0 : 1;
}
