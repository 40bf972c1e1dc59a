// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of a file as they are clustered: filled or left out, log1p taken, scaled, block by
// block. It never holds more than a block.

#include "base/cancel.h"
#include "data/rowblocks.h"
#include "formats/csv/reading/blockreader.h"

#include <functional>

namespace tessera {

/// From the numbers of a row to its place among the centroids; a value per feature.
struct RowTransform {
    bool drop = false; ///< rows with a missing value are left out, otherwise it is filled
    std::vector<double> fills{};
    std::vector<bool> logged{};
    std::vector<double> center{};
    std::vector<double> scale{};

    double operator()(std::size_t feature, double value) const;
};

class StreamedRows : public RowBlocks {
public:
    StreamedRows(csv::BlockReader& reader, RowTransform transform)
        : m_reader(reader), m_transform(std::move(transform))
    {}

    /// For each of the passes that follow: the Cancel of the n-th, from 0.
    using CancelOfPass = std::function<Cancel(int)>;
    void beginPasses(bool withNames, CancelOfPass cancelOfPass);
    /// What happens to blocks of which no row is used: nobody else sees them.
    void setUnused(std::function<void(const csv::NumberBlock&)> unused)
    {
        m_unused = std::move(unused);
    }

    std::size_t columns() const override { return m_transform.fills.size(); }
    Outcome rewind() override;
    Outcome next(std::vector<double>& block) override;

    /// Of the block that was given out last.
    const csv::NumberBlock& raw() const { return m_raw; }
    const std::vector<std::size_t>& used() const { return m_used; } ///< rows of raw()
    const std::vector<double>& scaled() const { return m_scaled; }

private:
    void findUsed();

    csv::BlockReader& m_reader;
    RowTransform m_transform;
    bool m_withNames = false;
    CancelOfPass m_cancelOfPass;
    int m_pass = 0;
    Cancel m_cancel;
    std::function<void(const csv::NumberBlock&)> m_unused;
    csv::NumberBlock m_raw;
    std::vector<std::size_t> m_used;
    std::vector<double> m_scaled;
};

} // namespace tessera
