// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files of made customers for tests of streaming, and what is told about their rows.

#include "analysis/recipe/recipe_options.h"
#include "base/random.h"
#include "streaming/streaming.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace tessera {

inline constexpr csv::Limits smallChunks{.blockBytes = 4'096, .sampleBytes = 4'096};

/// Four groups of customers; here and there a cell is missing, one is infinite.
inline QByteArray customers(int rows)
{
    QByteArray text = "CUSTOMER_ID,SPEND,VISITS,CREDIT,CITY\n";
    for (int i = 0; i < rows; ++i) {
        Random random(5, static_cast<std::uint64_t>(i));
        const double group = static_cast<double>(random.below(4));
        const double spend = 1'000 + 900 * group + 100 * random.normal();
        const double visits = 20 - 4 * group + random.normal();
        const double credit = 1e7 + (group > 1 ? 500.0 : 0.0) + 90 * random.normal();
        text += "C" + QByteArray::number(100'000 + i) + ',';
        text += (i % 50 == 7 ? "" : QByteArray::number(spend, 'g', 17)) + ',';
        text += (i % 70 == 9 ? "NA" : QByteArray::number(std::abs(visits), 'g', 17)) + ',';
        text += (i == 1'000 ? "inf" : QByteArray::number(credit, 'g', 17)) + ',';
        text += i % 3 == 0 ? "Oslo\n" : "Rome\n";
    }
    return text;
}

inline Recipe withSegments(int k)
{
    Recipe recipe = streamingRecipe();
    recipe.clustering.k = k;
    return recipe;
}

inline bool close(double a, double b, double tolerance = 1e-11)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// What a sink has been told.
struct Told {
    std::vector<std::string> names{};
    std::vector<std::int32_t> segments{};
    std::vector<double> distances{};

    Outcome take(const AssignedRows& rows)
    {
        for (std::size_t i = 0; i < rows.block.rows; ++i) {
            if (rows.block.names.size() > 0)
                names.emplace_back(rows.block.names[i]);
            segments.push_back(rows.segments[i]);
            distances.push_back(rows.distances[i]);
        }
        return done();
    }
};

inline bool setRecipe(Recipe& recipe, const char* key, const std::string& text)
{
    return setRecipeOption(recipe, key, optionValueFromText(key, text)).ok();
}

/// A folder with files, which goes with it.
class StreamFolder {
public:
    SourceRef source(const char* name) const
    {
        return {.path = m_folder.filePath(QLatin1String(name)).toStdString()};
    }
    bool write(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tessera
