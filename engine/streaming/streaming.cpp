// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streaming.h"

#include "analysis/finite.h"
#include "base/job.h"
#include "streaming/streamedsegments.h"
#include "streaming/streampasses.h"

#include <cassert>
#include <limits>

namespace tessera {

StreamedRows Streaming::rows() const
{
    RowTransform transform{.drop = drops()};
    for (const StreamedFeature& feature : m_result.features) {
        transform.fills.push_back(feature.fill);
        transform.logged.push_back(feature.logged);
        transform.center.push_back(feature.center);
        transform.scale.push_back(feature.scale);
    }
    return {m_reader, std::move(transform)};
}

Outcome Streaming::cluster()
{
    const ClusteringRecipe& recipe = m_result.recipe.clustering;
    const MiniBatchOptions options{
        .k = *recipe.k,
        .restarts = recipe.restarts,
        .seed = recipe.seed,
        .passes = std::min(static_cast<int>(parameter("passes")), recipe.maxIterations)};
    m_cancel.begin(Activity::Clustering);
    StreamedRows source = rows();
    source.beginPasses(false, [&](int pass) { // shown where miniBatch() shows its passes
        const double share = 0.7 / (options.passes + 1);
        const double from = 0.3 + share * (pass - 1);
        return pass == 0 ? m_cancel.part(0.0, 0.1) : m_cancel.part(from, from + share);
    });
    Result<Clustering> found = miniBatch(source, options, m_cancel);
    if (!found && found.issue().code == IssueCode::NotFinite)
        return notFinite();
    if (!found)
        return found.issue();
    m_result.clustering = *std::move(found);
    if (!isFinite(m_result.clustering))
        return notFinite();
    if (!m_result.clustering.converged)
        m_result.issues.push_back({.code = IssueCode::NotConverged,
                                   .severity = Severity::Warning,
                                   .arguments = {std::to_string(m_result.clustering.k),
                                                 std::to_string(m_result.clustering.iterations)}});
    note("clusters");
    return done();
}

Outcome Streaming::assign()
{
    m_cancel.begin(m_sink ? Activity::Writing : Activity::Profiling);
    StreamedRows source = rows();
    source.beginPasses(static_cast<bool>(m_sink), [this](int) { return m_cancel; });
    StreamedSegments segments(source, m_result, m_sink);
    if (Outcome made = segments.run(m_cancel); !made)
        return made;
    segments.describe(m_result);
    note("profiles");
    return done();
}

void Streaming::note(const char* stage)
{
    const auto now = std::chrono::steady_clock::now();
    m_result.seconds.emplace_back(stage, std::chrono::duration<double>(now - m_since).count());
    m_since = now;
}

namespace {

Result<Streamed> runOnce(const SourceRef& source, const Recipe& recipe, const AssignmentSink& sink,
                         const StreamOptions& options, const Cancel& cancel, bool& assumedUtf8)
{
    Result<std::unique_ptr<csv::BlockReader>> reader =
        csv::BlockReader::open(source, options.limits, cancel);
    if (!reader)
        return reader.issue();
    assumedUtf8 = !source.options.encoding && (*reader)->assumedUtf8();
    return Streaming(**reader, recipe, sink, cancel).run();
}

/// As the reading of whole tables does: all of the beginning was UTF-8, something later is not.
Result<Streamed> runAll(const SourceRef& source, const Recipe& recipe, const AssignmentSink& sink,
                        const StreamOptions& options, const Cancel& cancel)
{
    bool assumedUtf8 = false;
    Result<Streamed> result = runOnce(source, recipe, sink, options, cancel, assumedUtf8);
    if (result || result.issue().code != IssueCode::EncodingInvalid || !assumedUtf8)
        return result;
    SourceRef other = source;
    other.options.encoding = Encoding::Windows1252;
    result = runOnce(other, recipe, sink, options, cancel, assumedUtf8);
    if (result)
        result->issues.insert(result->issues.begin(),
                              csv::encodingAssumed(source.path, Encoding::Windows1252));
    return result;
}

} // namespace

Result<Streamed> analyzeStreamed(const SourceRef& source, const Recipe& recipe,
                                 const AssignmentSink& sink, const StreamOptions& options,
                                 const Cancel& cancel)
{
    assert(!streamObstacle(recipe));
    return runJob(options.threads, cancel,
                  [&] { return runAll(source, recipe, sink, options, cancel); });
}

Model modelOf(const Streamed& streamed)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Model model;
    if (streamed.roles.id)
        model.id = streamed.beginning->column(*streamed.roles.id).name();
    for (const StreamedFeature& feature : streamed.features) {
        model.features.push_back(feature.name);
        model.fills.push_back(feature.fill);
        model.clip.push_back({-infinity, infinity});
        model.logged.push_back(feature.logged);
        model.center.push_back(feature.center);
        model.scale.push_back(feature.scale);
    }
    model.centroids = streamed.clustering.centroids;
    model.names.resize(model.centroids.rows());
    return model;
}

} // namespace tessera
