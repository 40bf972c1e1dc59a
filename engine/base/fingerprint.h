// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A 128-bit name for a content: equal contents, equal fingerprints, on every machine.
// It protects against accidents, never against an adversary.

#include <bit>
#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace tessera {

struct Fingerprint {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    bool operator==(const Fingerprint&) const = default;
    bool empty() const { return high == 0 && low == 0; }
    std::string hex() const; ///< 32 lower-case hexadecimal digits
};

/// Builds a Fingerprint from values in order: add() everything that a result was made from.
/// Numbers are added by their bits with -0.0 taken as 0.0; texts with their length.
class FingerprintBuilder {
public:
    FingerprintBuilder& add(std::uint64_t value);
    FingerprintBuilder& add(double value);
    FingerprintBuilder& add(std::string_view text);
    FingerprintBuilder& add(const Fingerprint& other) { return add(other.high).add(other.low); }
    FingerprintBuilder& add(std::span<const double> values);
    FingerprintBuilder& bytes(const void* data, std::size_t size);

    template<class T>
    requires std::is_enum_v<T> FingerprintBuilder& add(T value)
    {
        return add(static_cast<std::uint64_t>(value));
    }
    FingerprintBuilder& add(std::signed_integral auto value)
    {
        return add(static_cast<std::uint64_t>(static_cast<std::int64_t>(value)));
    }
    FingerprintBuilder& add(bool value) { return add(static_cast<std::uint64_t>(value)); }
    FingerprintBuilder& add(const char* text) { return add(std::string_view(text)); }

    Fingerprint finish() const;

private:
    std::uint64_t m_a = 0x9E3779B97F4A7C15ULL;
    std::uint64_t m_b = 0xC2B2AE3D27D4EB4FULL;
    std::uint64_t m_count = 0;
};

} // namespace tessera
