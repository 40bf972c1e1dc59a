// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reader.h"

#include "formats/csv/chunks.h"

#include "core/cancel.h"
#include "core/parallel.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <atomic>

namespace tessera::csv {

namespace {

/// Wide tables take large chunks, so that what is kept per chunk and column stays small beside the
/// cells.
Limits fitted(const Limits& limits, std::size_t columns)
{
    constexpr std::size_t bytesPerColumn = 4096;
    constexpr std::size_t most = std::size_t{32} << 20U;
    Limits result = limits;
    if (limits.blockBytes >= Limits().blockBytes)
        result.blockBytes = std::max(limits.blockBytes, std::min(most, columns * bytesPerColumn));
    return result;
}

/// As many as the beginning makes likely, and some more, for rows differ in length.
std::size_t expectedRows(const Look& look, const ByteSource& source)
{
    if (look.whole || look.dataBytes == 0)
        return look.dataRows;
    const double share = static_cast<double>(source.size()) / static_cast<double>(look.dataBytes);
    const double rows = static_cast<double>(look.dataRows) * share;
    return static_cast<std::size_t>(rows * 1.05) + 1000;
}

Issue located(IssueCode code, const ByteSource& source, Place place, std::int64_t firstLine,
              std::vector<std::string> arguments)
{
    return {
        .code = code,
        .arguments = std::move(arguments),
        .where = {.path = source.path(), .line = firstLine + place.line, .column = place.column}};
}

/// One pass; its members are what the three stages of the pipeline share.
class Pass {
public:
    Pass(ByteSource& source, const Look& look, const ReadPlan& plan, const Limits& limits,
         const Cancel& cancel)
        : m_source(source)
        , m_look(look)
        , m_plan(plan)
        , m_limits(fitted(limits, plan.columns.size()))
        , m_cancel(cancel)
        , m_stream(source, look.encoding.encoding, look.encoding.markBytes)
        , m_chunks(m_stream, plan.dialect, look.skipBytes, m_limits)
        , m_numbers(countNumberColumns(plan), expectedRows(look, source))
    {}

    void run()
    {
        using tbb::filter_mode;
        const auto tokens = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency()) * 2;
        const HandoverToCalls handover;
        tbb::parallel_pipeline(
            tokens,
            tbb::make_filter<void, ChunkPtr>(
                filter_mode::serial_in_order,
                [this](tbb::flow_control& flow) { return cut(flow); }) &
                tbb::make_filter<ChunkPtr, PiecePtr>(
                    filter_mode::parallel, [this](const ChunkPtr& chunk) { return turn(*chunk); }) &
                tbb::make_filter<PiecePtr, Placed>(
                    filter_mode::serial_in_order,
                    [this](const PiecePtr& piece) { return keep(*piece); }) &
                tbb::make_filter<Placed, void>(filter_mode::parallel,
                                               [this](const Placed& placed) { fill(placed); }));
    }

    Result<RowsRead> result()
    {
        if (m_source.changed())
            return Issue{.code = IssueCode::FileChanged, .where = {.path = m_source.path()}};
        if (m_invalid)
            return *m_invalid;
        if (m_stream.invalidAt()) {
            return located(
                IssueCode::EncodingInvalid, m_source,
                placeOf(m_chunks.rest(), m_chunks.rest().size()), m_line,
                {encodingName(m_look.encoding.encoding), std::to_string(*m_stream.invalidAt())});
        }
        const Place place = placeOf(m_chunks.rest(), m_chunks.failedAt());
        switch (m_chunks.failure()) {
        case Chunks::Failure::RowTooLong:
            return located(IssueCode::RowTooLong, m_source, place, m_line,
                           {std::to_string(m_limits.rowBytes)});
        case Chunks::Failure::QuoteNotClosed:
            return located(IssueCode::QuoteNotClosed, m_source, place, m_line, {});
        case Chunks::Failure::None:
            break;
        }
        if (m_stream.cutCharacter() && !m_pieces.empty())
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
        const PipelineHandover handover;
        m_cancel.poll();
        std::optional<Chunk> chunk = m_stopped ? std::nullopt : m_chunks.next();
        if (!chunk) {
            flow.stop();
            return {};
        }
        const double size = static_cast<double>(std::max<std::int64_t>(m_source.size(), 1));
        m_cancel.report(static_cast<double>(chunk->filePosition) / size);
        return std::make_shared<Chunk>(std::move(*chunk));
    }

    PiecePtr turn(Chunk& chunk)
    {
        const PipelineHandover handover;
        m_cancel.poll();
        auto piece = std::make_shared<Piece>();
        *piece = readPiece(chunk.text, m_plan, chunk.last, m_spaces.local(), m_cancel);
        m_chunks.takeBack(std::move(chunk.text));
        return piece;
    }

    Placed keep(Piece& piece)
    {
        const PipelineHandover handover;
        if (m_invalid)
            return {};
        if (piece.invalidAt) {
            const std::size_t offset =
                m_look.encoding.markBytes + m_look.skipBytes + m_textBytes + *piece.invalidAt;
            m_invalid = located(IssueCode::EncodingInvalid, m_source, piece.invalidPlace, m_line,
                                {encodingName(m_plan.encoding), std::to_string(offset)});
            m_stopped = true;
            return {};
        }
        m_line += piece.lines;
        m_textBytes += piece.textBytes;
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
        const PipelineHandover handover;
        m_cancel.poll();
        if (!placed.numbers)
            return;
        m_numbers.fill(placed.firstRow, placed.rows, *placed.numbers);
        m_spaces.local().numbers = std::move(*placed.numbers);
    }

    ByteSource& m_source;
    const Look& m_look;
    const ReadPlan& m_plan;
    Limits m_limits;
    const Cancel& m_cancel;
    TextStream m_stream;
    Chunks m_chunks;
    tbb::enumerable_thread_specific<Space> m_spaces;
    std::vector<Piece> m_pieces;
    NumberColumns m_numbers;
    std::int64_t m_line = m_look.layout.dataLine;
    std::size_t m_textBytes = 0;
    std::optional<Issue> m_invalid;
    std::atomic<bool> m_stopped = false;
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
