// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is being worked on: the table, the Recipe, the Annotations, and every change of them as undo
// steps. It never computes results; AnalysisRunner follows it.

#include "analysis/annotations.h"
#include "analysis/recipe/recipe.h"
#include "formats/format.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace tessera {

class ProjectDocument : public QObject {
    Q_OBJECT
public:
    explicit ProjectDocument(QObject* parent = nullptr);

    TablePtr table() const { return m_table; } ///< null: nothing open
    const SourceRef& source() const { return m_source; }
    const Recipe& recipe() const { return m_recipe; }
    const Annotations& annotations() const { return m_annotations; }
    QUndoStack& undoStack() { return m_undoStack; }
    /// File name without folder, or the name of the sample, as it is shown.
    QString displayName() const;
    QString baseName() const; ///< the same as it is, without extension: to suggest names of files

    /// A newly loaded table: recipe and annotations start afresh, the undo history is cleared.
    void setTable(TablePtr table, const SourceRef& source);

    /// One undo step named `text` (translated). Steps with the same non-empty `mergeKey` that
    /// follow each other become one: a slider drag is one step. No step when nothing changes.
    void editRecipe(const QString& text, const Recipe& next, const QString& mergeKey = {});
    void editAnnotations(const QString& text, const Annotations& next,
                         const QString& mergeKey = {});

Q_SIGNALS:
    void tableChanged();
    void recipeChanged();
    void annotationsChanged();

private:
    friend class EditCommand;
    void applyRecipe(const Recipe& recipe);
    void applyAnnotations(const Annotations& annotations);

    TablePtr m_table;
    SourceRef m_source;
    Recipe m_recipe;
    Annotations m_annotations;
    QUndoStack m_undoStack;
};

} // namespace tessera
