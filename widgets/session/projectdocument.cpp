// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/projectdocument.h"

#include "data/table.h"
#include "words/nametext.h"

#include <QFileInfo>
#include <QUndoCommand>

#include <utility>

namespace tessera {

namespace {

enum CommandId { RecipeCommand = 1, AnnotationsCommand = 2 };

} // namespace

/// One step from a value to the next; steps with the same merge key that follow each other become
/// one.
class EditCommand : public QUndoCommand {
public:
    EditCommand(ProjectDocument& document, const QString& text, QString mergeKey)
        : QUndoCommand(withoutMnemonic(text)), m_document(document), m_mergeKey(std::move(mergeKey))
    {}

protected:
    bool mergesWith(const EditCommand& later) const
    {
        return !m_mergeKey.isEmpty() && m_mergeKey == later.m_mergeKey;
    }
    void apply(const Recipe& recipe) { m_document.applyRecipe(recipe); }
    void apply(const Annotations& annotations) { m_document.applyAnnotations(annotations); }

private:
    ProjectDocument& m_document;
    QString m_mergeKey;
};

namespace {

template<class Value, int Id>
class EditValue : public EditCommand {
public:
    EditValue(ProjectDocument& document, const QString& text, const QString& mergeKey, Value before,
              Value after)
        : EditCommand(document, text, mergeKey)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    int id() const override { return Id; }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& later = static_cast<const EditValue&>(*other); // the stack compares ids first
        if (!mergesWith(later))
            return false;
        m_after = later.m_after;
        setObsolete(m_after == m_before); // dragged there and back: nothing to undo
        return true;
    }

private:
    Value m_before;
    Value m_after;
};

} // namespace

ProjectDocument::ProjectDocument(QObject* parent) : QObject(parent) {}

QString ProjectDocument::displayName() const
{
    if (!m_table)
        return {};
    if (m_source.kind == SourceKind::Sample)
        return tr("Sample table");
    return shownFileName(m_source.path);
}

QString ProjectDocument::baseName() const
{
    if (!m_table || m_source.kind == SourceKind::Sample)
        return displayName();
    return QFileInfo(fullText(m_source.path)).completeBaseName();
}

void ProjectDocument::setTable(TablePtr table, const SourceRef& source)
{
    m_undoStack.clear();
    m_table = std::move(table);
    m_source = source;
    m_recipe = {};
    m_annotations = {};
    Q_EMIT tableChanged();
}

void ProjectDocument::editRecipe(const QString& text, const Recipe& next, const QString& mergeKey)
{
    if (next != m_recipe)
        m_undoStack.push(
            new EditValue<Recipe, RecipeCommand>(*this, text, mergeKey, m_recipe, next));
}

void ProjectDocument::editAnnotations(const QString& text, const Annotations& next,
                                      const QString& mergeKey)
{
    if (next != m_annotations)
        m_undoStack.push(new EditValue<Annotations, AnnotationsCommand>(*this, text, mergeKey,
                                                                        m_annotations, next));
}

void ProjectDocument::applyRecipe(const Recipe& recipe)
{
    m_recipe = recipe;
    Q_EMIT recipeChanged();
}

void ProjectDocument::applyAnnotations(const Annotations& annotations)
{
    m_annotations = annotations;
    Q_EMIT annotationsChanged();
}

} // namespace tessera

#include "moc_projectdocument.cpp"
