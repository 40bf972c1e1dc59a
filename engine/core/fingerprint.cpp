// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fingerprint.h"

#include "core/random.h"

#include <cstring>

namespace tessera {

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
    return add(std::bit_cast<std::uint64_t>(value == 0.0 ? 0.0 : value));
}

FingerprintBuilder& FingerprintBuilder::add(std::string_view text)
{
    add(static_cast<std::uint64_t>(text.size()));
    return bytes(text.data(), text.size());
}

FingerprintBuilder& FingerprintBuilder::add(std::span<const double> values)
{
    add(static_cast<std::uint64_t>(values.size()));
    for (const double value : values)
        add(value);
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
