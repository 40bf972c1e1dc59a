// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/headingwords.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace tessera {

namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// "CustomerID" and "customer_id" are both {"customer", "id"}; whatever is no letter separates.
std::vector<std::string> words(std::string_view heading)
{
    std::vector<std::string> result;
    bool open = false;
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const char c = heading[i];
        const bool high = static_cast<unsigned char>(c) >= 0x80;
        if (!isUpper(c) && !isLower(c) && !high) {
            open = false;
            continue;
        }
        const bool capitalStarts = isUpper(c) && i > 0 && isLower(heading[i - 1]);
        if (!open || capitalStarts)
            result.emplace_back();
        open = true;
        result.back().push_back(isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return result;
}

bool contains(const auto& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// "customerid", "kundennummer": written as one word.
bool isCompound(std::string_view word)
{
    static constexpr std::array<std::string_view, 17> owners{
        "customer", "cust",    "client",    "cliente", "user",    "member",
        "account",  "person",  "household", "kunden",  "kunde",   "konto",
        "order",    "invoice", "guest",     "patient", "contract"};
    static constexpr std::array<std::string_view, 8> endings{"id",  "no",   "nr",     "num",
                                                             "key", "code", "number", "nummer"};
    return std::any_of(owners.begin(), owners.end(), [word](std::string_view owner) {
        return word.starts_with(owner) && contains(endings, word.substr(owner.size()));
    });
}

} // namespace

bool namesIdentifier(std::string_view heading)
{
    static constexpr std::array<std::string_view, 3> anywhereOuter{"id", "uuid", "guid"};
    static constexpr std::array<std::string_view, 9> atTheEnd{
        "no", "nr", "num", "number", "nummer", "key", "code", "identifier", "numero"};
    const std::vector<std::string> parts = words(heading);
    if (parts.empty())
        return false;
    return contains(anywhereOuter, parts.front()) || contains(anywhereOuter, parts.back()) ||
           contains(atTheEnd, parts.back()) || isCompound(parts.back());
}

} // namespace tessera
