// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streamedrows.h"

#include "base/blocks.h"

#include <cmath>

namespace tessera {

double RowTransform::operator()(std::size_t feature, double value) const
{
    if (!std::isfinite(value))
        value = fills[feature];
    if (logged[feature])
        value = std::log1p(value);
    return (value - center[feature]) / scale[feature];
}

void StreamedRows::beginPasses(bool withNames, CancelOfPass cancelOfPass)
{
    m_withNames = withNames;
    m_cancelOfPass = std::move(cancelOfPass);
    m_pass = 0;
}

Outcome StreamedRows::rewind()
{
    m_cancel = m_cancelOfPass(m_pass++);
    m_reader.rewind(m_withNames, m_cancel);
    return done();
}

Outcome StreamedRows::next(std::vector<double>& block)
{
    for (;;) {
        if (Outcome read = m_reader.next(m_raw); !read)
            return read;
        findUsed();
        if (!m_used.empty() || m_raw.rows == 0)
            break;
        if (m_unused)
            m_unused(m_raw);
    }
    constexpr std::size_t strip = 256;
    const std::size_t d = columns();
    m_scaled.resize(m_used.size() * d);
    forEachIndex((m_used.size() + strip - 1) / strip, m_cancel, [&](std::size_t index) {
        const std::size_t end = std::min(m_used.size(), (index + 1) * strip);
        for (std::size_t i = index * strip; i < end; ++i)
            for (std::size_t j = 0; j < d; ++j)
                m_scaled[i * d + j] = m_transform(j, m_raw.numbers[m_used[i] * d + j]);
    });
    block = m_scaled;
    return done();
}

void StreamedRows::findUsed()
{
    const std::size_t d = columns();
    m_used.clear();
    for (std::size_t i = 0; i < m_raw.rows; ++i) {
        bool complete = true;
        for (std::size_t j = 0; m_transform.drop && j < d; ++j)
            complete = complete && std::isfinite(m_raw.numbers[i * d + j]);
        if (complete)
            m_used.push_back(i);
    }
}

} // namespace tessera
