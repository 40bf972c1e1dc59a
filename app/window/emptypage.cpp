// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/emptypage.h"

#include "parts/frame/emptystate.h"
#include "parts/labels/icon.h"
#include "parts/labels/textlabel.h"
#include "words/nametext.h"

#include <QBoxLayout>
#include <QPushButton>

namespace tessera {

namespace {

constexpr int recentShown = 4;

} // namespace

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent), m_recentBox(new QWidget), m_recent(new QVBoxLayout)
{
    auto* state = new EmptyState(
        QStringLiteral("table"), tr("Open a table of customers"),
        tr("One row for each customer, one column for each thing you know about them. Drop a CSV "
           "file "
           "anywhere on this window, or try the sample: 8,950 made-up credit-card customers."));
    QPushButton* open = state->addButton(tr("Open a file…"));
    QPushButton* sample = state->addButton(tr("Try the sample"));
    connect(open, &QPushButton::clicked, this, &EmptyPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &EmptyPage::sampleRequested);

    auto* title = new TextLabel(TextStyle::Secondary, Tone::Hint);
    title->setText(tr("Recent files"));
    auto* inner = new QVBoxLayout(m_recentBox);
    inner->setSpacing(2);
    inner->addWidget(title, 0, Qt::AlignHCenter);
    inner->addLayout(m_recent);
    m_recent->setSpacing(2);

    auto* column = new QVBoxLayout(this);
    column->addWidget(state, 3);
    column->addWidget(m_recentBox, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setRecentFiles({});
}

void EmptyPage::setRecentFiles(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& file : files.mid(0, recentShown)) {
        const std::string path = file.toStdString();
        auto* button = new QPushButton(withoutMnemonic(shownFileName(path)));
        button->setFlat(true);
        button->setToolTip(shownPath(path));
        button->setIcon(lineIcon(QStringLiteral("table")));
        connect(button, &QPushButton::clicked, this,
                [this, file] { Q_EMIT recentFileRequested(file); });
        m_recent->addWidget(button);
    }
    m_recentBox->setVisible(!files.isEmpty());
}

} // namespace tessera
