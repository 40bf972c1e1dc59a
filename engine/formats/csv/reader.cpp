// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reader.h"

#include "formats/csv/rowspass.h"

#include "core/cancel.h"
#include "core/parallel.h"

#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

namespace tessera::csv {

namespace {

/// As many as the beginning makes likely, and some more, for rows differ in length.
std::size_t expectedRows(const Look& look, const ByteSource& source)
{
    if (look.whole || look.dataBytes == 0)
        return look.dataRows;
    const double share = static_cast<double>(source.size()) / static_cast<double>(look.dataBytes);
    const double rows = static_cast<double>(look.dataRows) * share;
    return static_cast<std::size_t>(rows * 1.05) + 1000;
}

/// One pass; its members are what the three stages of the pipeline share.
class Pass {
public:
    Pass(ByteSource& source, const Look& look, const ReadPlan& plan, const Limits& limits,
         const Cancel& cancel)
        : m_cancel(cancel)
        , m_pass(source, look, plan, limits, cancel)
        , m_numbers(countNumberColumns(plan), expectedRows(look, source))
    {}

    void run()
    {
        using tbb::filter_mode;
        const auto tokens = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency()) * 2;
        // Each call takes up what was left before it looks at anything, `this` included.
        const auto cutting = [this](tbb::flow_control& flow) {
            const PipelineHandover handover;
            return cut(flow);
        };
        const auto turning = [this](const ChunkPtr& chunk) {
            const PipelineHandover handover;
            return turn(*chunk);
        };
        const auto keeping = [this](const PiecePtr& piece) {
            const PipelineHandover handover;
            return keep(*piece);
        };
        const auto filling = [this](const Placed& placed) {
            const PipelineHandover handover;
            fill(placed);
        };
        const tbb::filter<void, void> filters =
            tbb::make_filter<void, ChunkPtr>(filter_mode::serial_in_order, cutting) &
            tbb::make_filter<ChunkPtr, PiecePtr>(filter_mode::parallel, turning) &
            tbb::make_filter<PiecePtr, Placed>(filter_mode::serial_in_order, keeping) &
            tbb::make_filter<Placed, void>(filter_mode::parallel, filling);
        const HandoverToCalls handover;
        tbb::parallel_pipeline(tokens, filters);
    }

    Result<RowsRead> result()
    {
        if (const auto failed = m_pass.failure())
            return *failed;
        if (m_pass.cutCharacter() && !m_pieces.empty())
            m_pieces.back().cutCharacter = true;
        return RowsRead{.pieces = std::move(m_pieces), .numbers = std::move(m_numbers)};
    }

private:
    using ChunkPtr = std::shared_ptr<Chunk>;
    using PiecePtr = std::shared_ptr<Piece>;
    /// The numbers of a chunk and where they belong; none when it keeps them.
    struct Placed {
        std::size_t firstRow = 0;
        std::size_t rows = 0;
        std::shared_ptr<RawNumbers> numbers{};
    };

    ChunkPtr cut(tbb::flow_control& flow)
    {
        std::optional<Chunk> chunk = m_pass.cut();
        if (!chunk) {
            flow.stop();
            return {};
        }
        return std::make_shared<Chunk>(std::move(*chunk));
    }

    PiecePtr turn(Chunk& chunk)
    {
        auto piece = std::make_shared<Piece>();
        *piece = m_pass.turn(chunk);
        return piece;
    }

    Placed keep(Piece& piece)
    {
        if (!m_pass.accept(piece))
            return {};
        Placed placed{.rows = static_cast<std::size_t>(piece.rows)};
        if (const auto firstRow = m_numbers.claim(placed.rows)) {
            placed.firstRow = *firstRow;
            placed.numbers = std::make_shared<RawNumbers>(std::move(piece.numbers));
        }
        m_pieces.push_back(std::move(piece));
        return placed;
    }

    void fill(const Placed& placed)
    {
        m_cancel.poll();
        if (!placed.numbers)
            return;
        m_numbers.fill(placed.firstRow, placed.rows, *placed.numbers);
        m_pass.takeBack(std::move(*placed.numbers));
    }

    const Cancel& m_cancel;
    RowsPass m_pass;
    std::vector<Piece> m_pieces;
    NumberColumns m_numbers;
};

} // namespace

Result<RowsRead> readRows(ByteSource& source, const Look& look, const ReadPlan& plan,
                          const Limits& limits, const Cancel& cancel)
{
    Pass pass(source, look, plan, limits, cancel);
    pass.run();
    return pass.result();
}

} // namespace tessera::csv
