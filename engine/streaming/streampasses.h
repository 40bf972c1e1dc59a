// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The passes of one streamed analysis, in their order; private to streaming.cpp and
// streampasses.cpp. It never catches a stop.

#include "clustering/minibatch/minibatch.h"
#include "streaming/streamedrows.h"
#include "streaming/streaming.h"

#include <chrono>

namespace tessera {

/// One analysis; run() is called once.
class Streaming {
public:
    Streaming(csv::BlockReader& reader, const Recipe& recipe, const AssignmentSink& sink,
              const Cancel& cancel)
        : m_reader(reader), m_sink(sink), m_cancel(cancel)
    {
        m_result.beginning = reader.beginning();
        m_result.recipe = recipe;
    }

    Result<Streamed> run()
    {
        for (Outcome (Streaming::*step)() :
             {&Streaming::choose, &Streaming::measure, &Streaming::settle, &Streaming::cluster,
              &Streaming::assign})
            if (Outcome made = (this->*step)(); !made)
                return made.issue();
        return std::move(m_result);
    }

private:
    Outcome choose();
    Outcome measure(); ///< one pass, or two
    Outcome settle();
    Outcome cluster(); ///< those of miniBatch()
    Outcome assign();  ///< one pass

    std::vector<std::size_t> featureColumns() const;
    void leaveOutEmptyAtFirst();
    Outcome chooseLogs();
    Result<StreamStatistics> statistics();
    bool leaveOutEmpty(const StreamStatistics& statistics);
    Outcome keep(const StreamStatistics& statistics);
    void settleScale(StreamedFeature& feature, const StreamedNumbers& numbers);
    Issue notFinite() const;
    StreamedRows rows() const;
    bool drops() const { return m_result.recipe.cleaning.missing == MissingPolicy::Drop; }
    double parameter(const char* name) const
    {
        return parameterOf(minibatchMethod, m_result.recipe.clustering.parameters, name);
    }
    void note(const char* stage); ///< the time since the last one

    csv::BlockReader& m_reader;
    const AssignmentSink& m_sink;
    const Cancel& m_cancel;
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
    Streamed m_result;
};

} // namespace tessera
