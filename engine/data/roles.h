// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What part each column plays: identifier, feature, descriptive or ignored.
// It only suggests; a person's choice in the Recipe always wins.

#include "base/result.h"
#include "data/table.h"

#include <optional>
#include <string>
#include <vector>

namespace tessera {

enum class Role { Identifier, Feature, Descriptive, Ignored };

const char* roleName(Role role); ///< "identifier", "feature", "descriptive", "ignored"

/// The choices about the data: part of the Recipe.
struct DataRecipe {
    std::optional<std::string> id{}; ///< identifier column; unset: found by itself, if any
    std::optional<std::vector<std::string>>
        features{};                     ///< unset: every numeric column that is no identifier
    std::vector<std::string> ignored{}; ///< neither clustered nor profiled

    bool operator==(const DataRecipe&) const = default;
};

struct Roles {
    std::vector<Role> roles;       ///< one per column of the table
    std::optional<std::size_t> id; ///< column of the customer numbers
    std::vector<std::size_t>
        features; ///< columns used to cluster, in table order (or the order asked for)
};

/// The columns that look like customer numbers: type Identifier, or whole numbers, all present and
/// distinct, with a telling name (id, number, no, key, ...) or counting up from the first row.
std::vector<bool> identifierLike(const Table& table);

/// Resolves the choices. Errors: ColumnUnknown, ColumnNotNumeric, NoUsableFeature.
Result<Roles> resolveRoles(const Table& table, const DataRecipe& choices);

} // namespace tessera
