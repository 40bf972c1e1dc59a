// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Recipes drawn at random: every choice that a recipe can make, with names that are hard to spell
// and numbers from one end of their limits to the other. Same seed, same recipe.

#include "analysis/recipe/recipe_options.h"
#include "base/random.h"

#include <string>
#include <vector>

class RandomRecipe {
public:
    explicit RandomRecipe(std::uint64_t seed) : m_random(seed, 77) {}

    tessera::Recipe draw()
    {
        tessera::Recipe recipe;
        drawColumns(recipe);
        recipe.cleaning = {.missing = choice<tessera::MissingPolicy>(4),
                           .duplicates = choice<tessera::DuplicatePolicy>(2),
                           .outliers = choice<tessera::OutlierPolicy>(3),
                           .outlierRule = choice<tessera::OutlierRule>(3)};
        recipe.scaling.method = choice<tessera::Scaling>(4);
        if (chance())
            recipe.projection.components = whole("components");
        else if (chance())
            recipe.projection.variancePercent = 100.0 * (1 - m_random.uniform());
        drawClustering(recipe.clustering);
        return recipe;
    }

    bool chance() { return m_random.below(2) == 1; }
    std::uint64_t below(std::uint64_t count) { return m_random.below(count); }

    /// Of any magnitude, the ends included.
    std::uint64_t between(std::uint64_t least, std::uint64_t greatest)
    {
        switch (m_random.below(8)) {
        case 0:
            return least;
        case 1:
            return greatest;
        default:
            return std::max(least, std::min(greatest, m_random.next() >> m_random.below(64)));
        }
    }

    /// A value of a parameter.
    double value(const tessera::ParameterSpec& spec)
    {
        const auto least = static_cast<std::uint64_t>(spec.least);
        const auto greatest = static_cast<std::uint64_t>(spec.greatest);
        if (spec.kind != tessera::ParameterKind::Number)
            return static_cast<double>(between(least, greatest));
        return m_random.below(8) == 0
                   ? spec.least
                   : spec.least + m_random.uniform() * (spec.greatest - spec.least);
    }

private:
    template<class Enum>
    Enum choice(std::uint64_t count)
    {
        return static_cast<Enum>(m_random.below(count));
    }
    int whole(const char* option)
    {
        const tessera::NumberLimits& limits = tessera::limitsOf(option);
        return static_cast<int>(between(limits.least, limits.greatest));
    }

    std::string name()
    {
        static const std::vector<std::string> pieces{
            "A",     "ä",    "=", ",",          "\"",     "\\", " ",  "\n",   std::string(1, '\0'),
            "1e+05", "null", "€", "\U0001F600", "\u202E", "%",  "..", "auto", "none"};
        std::string result;
        for (std::uint64_t left = 1 + m_random.below(4); left > 0; --left)
            result += pieces[m_random.below(pieces.size())];
        return result;
    }
    std::vector<std::string> names(std::uint64_t least)
    {
        std::vector<std::string> result;
        for (std::uint64_t left = least + m_random.below(4); left > 0; --left)
            result.push_back(name());
        return result;
    }

    void drawColumns(tessera::Recipe& recipe)
    {
        if (chance())
            recipe.data.id = name();
        if (chance())
            recipe.data.features = names(1);
        recipe.data.ignored = names(0);
        recipe.features.log = choice<tessera::LogPolicy>(4);
        if (recipe.features.log == tessera::LogPolicy::Columns)
            recipe.features.logColumns = names(1);
        for (const std::string& feature : names(0))
            recipe.scaling.weights[feature] =
                chance() ? 1e6 * m_random.uniform() : static_cast<double>(between(0, 1'000'000));
    }

    void drawClustering(tessera::ClusteringRecipe& recipe)
    {
        if (chance())
            recipe.k = whole("k");
        if (chance()) {
            const tessera::NumberLimits& limits = tessera::limitsOf("k-range");
            tessera::KRange range{.from = whole("k-range")};
            range.to =
                static_cast<int>(std::min(limits.greatest, static_cast<std::uint64_t>(range.from) +
                                                               m_random.below(limits.longest)));
            recipe.kRange = range;
        }
        recipe.restarts = whole("restarts");
        recipe.seed = between(0, tessera::limitsOf("seed").greatest);
        recipe.maxIterations = whole("max-iterations");
        const tessera::Method& method = *tessera::methods()[below(tessera::methods().size())];
        recipe.method = method.id;
        for (const tessera::ParameterSpec& spec : method.parameters)
            if (const double drawn = value(spec); chance() && !isUsual(spec, drawn))
                recipe.parameters[spec.name] = drawn;
        if (chance())
            recipe.categories = names(0);
    }

    /// A minimum of 0 or 1 row is none, and not kept.
    static bool isUsual(const tessera::ParameterSpec& spec, double value)
    {
        return std::string_view(spec.name) == "min-size" && value <= 1;
    }

    tessera::Random m_random;
};
