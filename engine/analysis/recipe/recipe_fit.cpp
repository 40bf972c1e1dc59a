// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recipe/recipe_fit.h"

#include <set>
#include <string>

namespace tessera {

namespace {

class Fit {
public:
    explicit Fit(const Table& table) : m_table(table) {}

    void any(const std::string& name)
    {
        if (!m_table.indexOf(name) && m_told.insert(name).second)
            m_issues.push_back({.code = IssueCode::ColumnUnknown,
                                .arguments = {name, nearestColumnName(m_table, name)}});
    }

    void numeric(const std::string& name)
    {
        any(name);
        const auto index = m_table.indexOf(name);
        if (!index || m_table.column(*index).isNumeric() || !m_told.insert(name).second)
            return;
        m_issues.push_back({.code = IssueCode::ColumnNotNumeric,
                            .arguments = {name, columnTypeName(m_table.column(*index).type())}});
    }

    std::vector<Issue> take() { return std::move(m_issues); }

private:
    const Table& m_table;
    std::set<std::string> m_told;
    std::vector<Issue> m_issues;
};

} // namespace

std::vector<Issue> misfitsOf(const Recipe& recipe, const Table& table)
{
    Fit fit(table);
    if (recipe.data.id)
        fit.any(*recipe.data.id);
    if (recipe.data.features)
        for (const std::string& name : *recipe.data.features)
            fit.numeric(name);
    for (const std::string& name : recipe.data.ignored)
        fit.any(name);
    for (const std::string& name : recipe.features.logColumns)
        fit.numeric(name);
    for (const auto& [name, weight] : recipe.scaling.weights)
        fit.any(name);
    if (recipe.clustering.categories)
        for (const std::string& name : *recipe.clustering.categories)
            fit.any(name);
    return fit.take();
}

} // namespace tessera
