// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/scorefile.h"

#include "io/textfile.h"

#include <algorithm>

namespace tessera {

namespace {

Issue at(const std::string& path, Issue issue)
{
    if (issue.where.path.empty())
        issue.where.path = path;
    return issue;
}

} // namespace

Result<Model> readModel(const std::string& path, const Cancel& cancel)
{
    const auto text = readTextFile(path, cancel);
    if (!text)
        return at(path, text.issue());
    Result<Model> model = modelFromJson(*text);
    return model ? std::move(model) : Result<Model>(at(path, model.issue()));
}

Result<ScoredTable> scoreFile(Model model, const SourceRef& source, const Cancel& cancel)
{
    const auto table = readTable(source, cancel);
    if (!table)
        return at(source.path, table.issue());
    cancel.begin(Activity::Clustering);
    auto scores = score(model, **table, cancel);
    if (!scores)
        return at(source.path, scores.issue());
    std::vector<std::int64_t> sizes(model.centroids.rows(), 0);
    for (const Label label : scores->segment)
        ++sizes[label];
    return ScoredTable{*table, std::move(model), *std::move(scores), std::move(sizes)};
}

bool scoreAlike(Model a, Model b)
{
    for (Model* model : {&a, &b}) {
        model->id.clear();
        std::ranges::fill(model->names, std::string());
    }
    return toJson(a) == toJson(b);
}

} // namespace tessera
