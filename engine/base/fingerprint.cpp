// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fingerprint.h"

#include "base/random.h"

#include <array>
#include <cstring>

namespace tessera {

namespace {

/// With -0.0 taken as 0.0, without a branch: where zeros stand cannot be foretold.
std::uint64_t bitsOf(double value)
{
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(value);
    return bits & (std::uint64_t{0} - static_cast<std::uint64_t>(bits << 1U != 0));
}

/// Different for different values, whatever came before: every part of it can be undone.
std::uint64_t step(std::uint64_t chain, double value)
{
    const std::uint64_t mixed = (chain ^ bitsOf(value)) * 0x9E3779B97F4A7C15ULL;
    return std::rotl(mixed, 29) + 0xC2B2AE3D27D4EB4FULL;
}

} // namespace

std::string Fingerprint::hex() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(32, '0');
    for (int i = 0; i < 16; ++i) {
        text[static_cast<std::size_t>(i)] = digits[(high >> (60 - 4 * i)) & 15U];
        text[static_cast<std::size_t>(16 + i)] = digits[(low >> (60 - 4 * i)) & 15U];
    }
    return text;
}

FingerprintBuilder& FingerprintBuilder::add(std::uint64_t value)
{
    m_a = std::rotl(m_a ^ (value * 0x87C37B91114253D5ULL), 31) * 0x4CF5AD432745937FULL;
    m_b = std::rotl(m_b + mixBits(value ^ m_a), 27) * 5 + 0x52DCE729ULL;
    ++m_count;
    return *this;
}

FingerprintBuilder& FingerprintBuilder::add(double value)
{
    return add(bitsOf(value));
}

FingerprintBuilder& FingerprintBuilder::add(std::string_view text)
{
    add(static_cast<std::uint64_t>(text.size()));
    return bytes(text.data(), text.size());
}

FingerprintBuilder& FingerprintBuilder::add(std::span<const double> values)
{
    add(static_cast<std::uint64_t>(values.size()));
    // Four chains side by side: the processor multiplies while it waits for a product.
    std::array<std::uint64_t, 4> chains{m_a, m_b, m_a + m_b, m_a ^ m_b};
    std::size_t i = 0;
    for (; i + chains.size() <= values.size(); i += chains.size())
        for (std::size_t chain = 0; chain < chains.size(); ++chain)
            chains[chain] = step(chains[chain], values[i + chain]);
    for (const std::uint64_t chain : chains)
        add(chain);
    for (; i < values.size(); ++i)
        add(values[i]);
    return *this;
}

FingerprintBuilder& FingerprintBuilder::bytes(const void* data, std::size_t size)
{
    const char* at = static_cast<const char*>(data);
    for (; size >= 8; at += 8, size -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        add(word);
    }
    if (size > 0) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, size);
        add(word ^ (static_cast<std::uint64_t>(size) << 56U));
    }
    return *this;
}

Fingerprint FingerprintBuilder::finish() const
{
    return {mixBits(m_a ^ m_count), mixBits(m_b + m_a + m_count)};
}

} // namespace tessera
