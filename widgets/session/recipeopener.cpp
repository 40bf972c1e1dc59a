// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recipeopener.h"

#include "analysis/recipe/recipe_fit.h"
#include "analysis/recipe/recipe_json.h"
#include "io/textfile.h"
#include "model/model.h"
#include "session/projectdocument.h"
#include "words/nametext.h"

namespace tessera {

RecipeOpener::RecipeOpener(ProjectDocument& document, QObject* parent)
    : QObject(parent), m_document(document)
{}

void RecipeOpener::open(const std::string& path)
{
    m_job.start(
        [this, path](const Cancel& cancel, const LatestJob::Delivery& deliver) {
            const Result<std::string> text = readTextFile(path, cancel);
            if (!text) {
                deliver([this, path, issue = text.issue()] { Q_EMIT failed(path, {issue}); });
                return;
            }
            const Result<Recipe> recipe = recipeFromJson(*text);
            if (recipe)
                deliver([this, path, recipe = *recipe] { take(path, recipe); });
            else if (modelFromJson(*text))
                deliver([this, path] { Q_EMIT modelFound(path); });
            else
                deliver([this, path, issue = recipe.issue()] { Q_EMIT failed(path, {issue}); });
        },
        [this, path](const Issue& issue) { Q_EMIT failed(path, {issue}); });
}

void RecipeOpener::take(const std::string& path, const Recipe& recipe)
{
    if (!m_document.table()) {
        Q_EMIT failed(path, {});
        return;
    }
    if (const auto misfits = misfitsOf(recipe, *m_document.table()); !misfits.empty()) {
        Q_EMIT failed(path, misfits);
        return;
    }
    m_document.editRecipe(tr("Recipe %1").arg(shownFileName(path)), recipe);
    Q_EMIT opened(path);
}

} // namespace tessera
