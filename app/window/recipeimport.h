// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a recipe comes into the window: by a dialog or dropped, and what is said of it.

#include "parts/frame/noticestrip.h"
#include "session/recipeopener.h"

#include <QObject>

#include <string>

class QWidget;

namespace tessera {

class RecipeImport : public QObject {
    Q_OBJECT
public:
    explicit RecipeImport(ProjectDocument& document, QObject* parent = nullptr);

    /// Asks which file, and opens it.
    void choose(QWidget& parent, const QString& folder);
    void open(const std::string& path);
    /// Whether a file is a recipe or a model by its name, and no table.
    static bool isFor(const std::string& path);

Q_SIGNALS:
    void noticed(const tessera::Notice& notice);
    void opened();
    void modelFound(const std::string& path);

private:
    void tellFailure(const std::string& path, const std::vector<Issue>& issues);

    RecipeOpener m_opener;
};

} // namespace tessera
