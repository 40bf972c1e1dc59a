// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/reader.h"

#include "formats/csv/reading/rowspass.h"

#include "base/cancel.h"
#include "base/pipeline.h"

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

/// One pass; its members are what the stages of the pipeline share.
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
        runPipeline(
            {firstStage<Chunk>([this] { return cut(); }),
             middleStage<Chunk, Piece>(StageOrder::AnyOrder,
                                       [this](ChunkPtr chunk) { return turn(*chunk); }),
             middleStage<Piece, Placed>(StageOrder::InOrder,
                                        [this](PiecePtr piece) { return keep(*piece); }),
             lastStage<Placed>(StageOrder::AnyOrder, [this](PlacedPtr placed) { fill(*placed); })});
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
    /// The numbers of a chunk and where they belong; none when it keeps them.
    struct Placed {
        std::size_t firstRow = 0;
        std::size_t rows = 0;
        std::optional<RawNumbers> numbers{};
    };
    using ChunkPtr = std::unique_ptr<Chunk>;
    using PiecePtr = std::unique_ptr<Piece>;
    using PlacedPtr = std::unique_ptr<Placed>;

    ChunkPtr cut()
    {
        std::optional<Chunk> chunk = m_pass.cut();
        return chunk ? std::make_unique<Chunk>(std::move(*chunk)) : nullptr;
    }

    PiecePtr turn(Chunk& chunk) { return std::make_unique<Piece>(m_pass.turn(chunk)); }

    PlacedPtr keep(Piece& piece)
    {
        auto placed = std::make_unique<Placed>();
        if (!m_pass.accept(piece))
            return placed;
        placed->rows = static_cast<std::size_t>(piece.rows);
        if (const auto firstRow = m_numbers.claim(placed->rows)) {
            placed->firstRow = *firstRow;
            placed->numbers = std::move(piece.numbers);
        }
        m_pieces.push_back(std::move(piece));
        return placed;
    }

    void fill(Placed& placed)
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
