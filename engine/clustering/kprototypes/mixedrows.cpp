// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kprototypes/mixedrows.h"

#include "base/blocks.h"

#include <cmath>

namespace tessera {

namespace {

template<class Body>
void pollingRows(std::size_t rows, const Cancel& cancel, const Body& body)
{
    for (std::size_t begin = 0; begin < rows; begin += blockRows) {
        cancel.poll();
        for (std::size_t row = begin; row < std::min(rows, begin + blockRows); ++row)
            body(row);
    }
}

} // namespace

void MixedRows::append(Prototypes& prototypes, std::size_t row) const
{
    ++prototypes.k;
    prototypes.means.resize(prototypes.k * m_values.columns);
    prototypes.modes.resize(prototypes.k * m_categories.size());
    replace(prototypes, prototypes.k - 1, row);
}

void MixedRows::replace(Prototypes& prototypes, std::size_t c, std::size_t row) const
{
    copyRow(m_values, row, prototypes.means.data() + c * m_values.columns);
    for (std::size_t m = 0; m < m_categories.size(); ++m)
        prototypes.modes[c * m_categories.size() + m] = m_categories[m].codes[row];
}

void MixedRows::dissimilarities(RowRange range, const Prototypes& prototypes, std::size_t c,
                                double* out) const
{
    squaredDistances(m_values, range, prototypes.means.data() + c * m_values.columns, out);
    for (std::size_t m = 0; m < m_categories.size(); ++m) {
        const std::int32_t mode = prototypes.modes[c * m_categories.size() + m];
        const std::int32_t* codes = m_categories[m].codes.data() + range.begin;
        for (std::size_t i = 0; i < range.end - range.begin; ++i)
            out[i] += codes[i] == mode ? 0.0 : m_gamma;
    }
}

Nearest MixedRows::nearest(const Prototypes& prototypes, const Cancel& cancel) const
{
    return findTwoNearest(rows(), prototypes.k, cancel,
                          [&](RowRange range, std::size_t c, double* out) {
                              dissimilarities(range, prototypes, c, out);
                          });
}

void MixedRows::update(Prototypes& prototypes, std::span<const Label> labels,
                       const Cancel& cancel) const
{
    std::vector<double> sizes(prototypes.k);
    for (const Label label : labels)
        ++sizes[label];
    const std::size_t d = m_values.columns;
    forEachIndex(d, cancel, [&](std::size_t j) {
        std::vector<double> sums(prototypes.k);
        const auto column = m_values.column(j);
        pollingRows(labels.size(), cancel,
                    [&](std::size_t row) { sums[labels[row]] += column[row]; });
        for (std::size_t c = 0; c < prototypes.k; ++c)
            if (sizes[c] > 0)
                prototypes.means[c * d + j] = sums[c] / sizes[c];
    });
    forEachIndex(m_categories.size(), cancel, [&](std::size_t m) {
        const std::vector<std::int32_t>& codes = m_categories[m].codes;
        const std::size_t levels = // missing is -1 and comes first
            static_cast<std::size_t>(*std::ranges::max_element(codes) + 2);
        std::vector<std::int64_t> counts(prototypes.k * levels);
        pollingRows(labels.size(), cancel, [&](std::size_t row) {
            ++counts[labels[row] * levels + static_cast<std::size_t>(codes[row] + 1)];
        });
        for (std::size_t c = 0; c < prototypes.k; ++c) {
            const auto begin = counts.begin() + static_cast<std::ptrdiff_t>(c * levels);
            const auto commonest =
                std::max_element(begin, begin + static_cast<std::ptrdiff_t>(levels));
            if (sizes[c] > 0)
                prototypes.modes[c * m_categories.size() + m] =
                    static_cast<std::int32_t>(commonest - begin) - 1;
        }
    });
}

} // namespace tessera
