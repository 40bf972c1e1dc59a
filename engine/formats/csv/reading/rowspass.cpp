// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/rowspass.h"

#include <algorithm>

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

} // namespace

RowsPass::RowsPass(ByteSource& source, const Look& look, const ReadPlan& plan, const Limits& limits,
                   const Cancel& cancel)
    : m_source(source)
    , m_look(look)
    , m_plan(plan)
    , m_limits(fitted(limits, plan.columns.size()))
    , m_cancel(cancel)
    , m_stream(source, look.encoding.encoding, look.encoding.markBytes)
    , m_chunks(m_stream, plan.dialect, look.skipBytes, m_limits)
{}

std::optional<Chunk> RowsPass::cut()
{
    m_cancel.poll();
    std::optional<Chunk> chunk = m_stopped ? std::nullopt : m_chunks.next();
    if (!chunk)
        return std::nullopt;
    const double size = static_cast<double>(std::max<std::int64_t>(m_source.size(), 1));
    m_cancel.report(static_cast<double>(chunk->filePosition) / size);
    return chunk;
}

Piece RowsPass::turn(Chunk& chunk)
{
    m_cancel.poll();
    Piece piece = readPiece(chunk.text, m_plan, chunk.last, m_spaces.local(), m_cancel);
    m_chunks.takeBack(std::move(chunk.text));
    return piece;
}

bool RowsPass::accept(const Piece& piece)
{
    if (m_invalid)
        return false;
    if (piece.invalidAt) {
        const std::size_t offset =
            m_look.encoding.markBytes + m_look.skipBytes + m_textBytes + *piece.invalidAt;
        m_invalid = located(IssueCode::EncodingInvalid, piece.invalidPlace,
                            {encodingName(m_plan.encoding), std::to_string(offset)});
        m_stopped = true;
        return false;
    }
    m_line += piece.lines;
    m_textBytes += piece.textBytes;
    return true;
}

std::optional<Issue> RowsPass::failure() const
{
    if (m_source.changed())
        return Issue{.code = IssueCode::FileChanged, .where = {.path = m_source.path()}};
    if (m_invalid)
        return m_invalid;
    if (m_stream.invalidAt()) {
        return located(
            IssueCode::EncodingInvalid, placeOf(m_chunks.rest(), m_chunks.rest().size()),
            {encodingName(m_look.encoding.encoding), std::to_string(*m_stream.invalidAt())});
    }
    const Place place = placeOf(m_chunks.rest(), m_chunks.failedAt());
    switch (m_chunks.failure()) {
    case Chunks::Failure::RowTooLong:
        return located(IssueCode::RowTooLong, place, {std::to_string(m_limits.rowBytes)});
    case Chunks::Failure::QuoteNotClosed:
        return located(IssueCode::QuoteNotClosed, place, {});
    case Chunks::Failure::None:
        break;
    }
    return std::nullopt;
}

Issue RowsPass::located(IssueCode code, Place place, std::vector<std::string> arguments) const
{
    return {
        .code = code,
        .arguments = std::move(arguments),
        .where = {.path = m_source.path(), .line = m_line + place.line, .column = place.column}};
}

} // namespace tessera::csv
