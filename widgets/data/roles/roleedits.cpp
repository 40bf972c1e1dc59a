// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/roles/roleedits.h"

#include <algorithm>

namespace tessera {

std::vector<Role> possibleRoles(const Column& column, Role current)
{
    std::vector<Role> roles;
    if (column.isNumeric())
        roles.push_back(Role::Feature);
    // What looks like a customer number is never described by a mean: it is one, or a feature, or
    // nothing.
    if (current != Role::Identifier)
        roles.push_back(Role::Descriptive);
    roles.push_back(Role::Identifier);
    roles.push_back(Role::Ignored);
    return roles;
}

Recipe withRole(const Table& table, const Roles& roles, const Recipe& recipe, std::size_t column,
                Role role)
{
    Recipe next = recipe;
    DataRecipe& data = next.data;
    const std::string& name = table.column(column).name();
    std::erase(data.ignored, name);
    if (role == Role::Ignored)
        data.ignored.push_back(name);
    if (role == Role::Identifier)
        data.id = name;
    else if (data.id == name)
        data.id.reset();
    if (data.features || role == Role::Feature || role == Role::Descriptive) {
        std::vector<std::string> features;
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const bool chosen =
                i == column ? role == Role::Feature : roles.roles[i] == Role::Feature;
            if (chosen)
                features.push_back(table.column(i).name());
        }
        data.features = std::move(features);
    }
    return next;
}

} // namespace tessera
