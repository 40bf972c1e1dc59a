// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/assignments.h"

#include "handover/csvtext.h"
#include "handover/customercells.h"

#include <cassert>

namespace tessera {

namespace {

constexpr std::size_t rowsPerPiece = 4096;

/// Writes the rows of the table one after the other; those that were used have a place in the
/// matrix, whose rows ascend with them.
class AssignmentRows {
public:
    explicit AssignmentRows(const Handover& handover)
        : m_analysis(*handover.analysis)
        , m_names(segmentNames(m_analysis, handover.annotations))
        , m_named(anyNamed(m_names))
    {}

    void heading(CsvText& csv) const
    {
        csv.text(idHeading(*m_analysis.table, m_analysis.roles->id)).text("segment");
        if (m_named)
            csv.text("name");
        csv.text("distance").text("runner_up").text("silhouette");
        for (std::size_t c = 0; c < memberships().columns(); ++c)
            csv.text("membership_" + std::to_string(c + 1));
        csv.endRow();
    }

    void row(CsvText& csv, std::size_t row)
    {
        const std::vector<RowId>& rows = m_analysis.cleaned.value->rows;
        writeId(csv, *m_analysis.table, m_analysis.roles->id, row);
        if (m_next < rows.size() && rows[m_next] == static_cast<RowId>(row))
            used(csv, m_next++);
        else
            for (std::size_t i = m_named ? 0 : 1; i < 5 + memberships().columns(); ++i)
                csv.empty();
        csv.endRow();
    }

private:
    const Matrix& memberships() const { return m_analysis.clusters.value->details.memberships; }

    void used(CsvText& csv, std::size_t place) const
    {
        const Segments& segments = *m_analysis.clusters.value;
        const Label label = segments.clustering.labels[place];
        csv.count(label + 1);
        if (m_named)
            csv.text(m_names[label]);
        csv.number(segments.distances.own[place]).count(segments.distances.runnerUp[place] + 1);
        if (m_analysis.quality.made())
            csv.number(m_analysis.quality.value->rowSilhouette[place]);
        else
            csv.empty();
        for (std::size_t c = 0; c < memberships().columns(); ++c)
            csv.number(memberships()(place, c));
    }

    const Analysis& m_analysis;
    const std::vector<std::string> m_names;
    const bool m_named;
    std::size_t m_next = 0;
};

} // namespace

Outcome writeAssignments(const Handover& handover, const TextSink& sink, const Cancel& cancel)
{
    assert(handover.analysis->clusters.made());
    const auto count = static_cast<std::size_t>(handover.analysis->table->rows());
    AssignmentRows rows(handover);
    CsvText csv;
    rows.heading(csv);
    for (std::size_t row = 0; row < count; ++row) {
        rows.row(csv, row);
        if ((row + 1) % rowsPerPiece != 0)
            continue;
        cancel.poll();
        cancel.report(static_cast<double>(row + 1) / static_cast<double>(count));
        if (const Outcome taken = sink(csv.take()); !taken)
            return taken;
    }
    return sink(csv.take());
}

} // namespace tessera
