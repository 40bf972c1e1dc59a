// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes over the choices of a recipe file, as one undo step, if they fit the table. It is read in
// the background; a file that is no recipe, or does not fit, changes nothing.

#include "analysis/recipe/recipe.h"
#include "session/latestjob.h"

#include <QObject>

#include <string>
#include <vector>

namespace tessera {

class ProjectDocument;

class RecipeOpener : public QObject {
    Q_OBJECT
public:
    explicit RecipeOpener(ProjectDocument& document, QObject* parent = nullptr);

    /// By the bytes of its name. Needs a table: without one, failed() has no issues.
    void open(const std::string& path);

Q_SIGNALS:
    void opened(const std::string& path);
    void modelFound(const std::string& path); ///< the file is a model instead
    /// What is wrong with the file, or each column that the table lacks.
    void failed(const std::string& path, const std::vector<tessera::Issue>& issues);

private:
    void take(const std::string& path, const Recipe& recipe);

    ProjectDocument& m_document;
    LatestJob m_job;
};

} // namespace tessera
