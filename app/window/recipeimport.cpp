// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recipeimport.h"

#include "words/filename.h"
#include "words/issuetext.h"
#include "words/nametext.h"

#include <QFileDialog>

namespace tessera {

namespace {

constexpr std::size_t mostTold = 8; ///< columns that a notice names

} // namespace

RecipeImport::RecipeImport(ProjectDocument& document, QObject* parent)
    : QObject(parent), m_opener(document)
{
    connect(&m_opener, &RecipeOpener::failed, this, &RecipeImport::tellFailure);
    connect(&m_opener, &RecipeOpener::modelFound, this, &RecipeImport::modelFound);
    connect(&m_opener, &RecipeOpener::opened, this, [this](const std::string& path) {
        Q_EMIT noticed({.kind = NoticeKind::Info,
                        .title = tr("The recipe %1 is in use.").arg(shownFileName(path)),
                        .text = tr("Undo brings the former choices back.")});
        Q_EMIT opened();
    });
}

bool RecipeImport::isFor(const std::string& path)
{
    return fullText(path).endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

void RecipeImport::choose(QWidget& parent, const QString& folder)
{
    const QString path = QFileDialog::getOpenFileName(
        &parent, tr("Open a recipe"), folder,
        tr("Recipes (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        open(fileNamed(path));
}

void RecipeImport::open(const std::string& path)
{
    m_opener.open(path);
}

void RecipeImport::tellFailure(const std::string& path, const std::vector<Issue>& issues)
{
    const QString title = tr("The recipe %1 was not opened.").arg(shownFileName(path));
    if (issues.empty()) {
        Q_EMIT noticed({.kind = NoticeKind::Warning,
                        .title = title,
                        .text = tr("Open the table first that it is to be used on.")});
        return;
    }
    Notice notice = noticeOf(issues.front());
    if (issues.size() > 1) {
        QStringList told;
        for (std::size_t i = 0; i < std::min(issues.size(), mostTold); ++i)
            told << issueText(issues[i]);
        told.front()[0] = told.front().at(0).toUpper();
        notice.text = told.join(QStringLiteral("; "));
        if (issues.size() > mostTold)
            notice.text =
                tr("%1; and %Ln more", nullptr, static_cast<int>(issues.size() - mostTold))
                    .arg(notice.text);
        notice.title = tr("It needs %Ln column(s) that this table does not have like that.",
                          nullptr, static_cast<int>(issues.size()));
    }
    notice.title = QStringLiteral("%1 %2").arg(title, notice.title);
    Q_EMIT noticed(notice);
}

} // namespace tessera
