// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importpage.h"

#include "import/importoptions.h"
#include "import/previewmodel.h"
#include "parts/frame/card.h"
#include "parts/layout/columnfit.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace tessera {

namespace {

constexpr std::size_t previewRows = 100;
constexpr int noticeLimit = 4;
constexpr int patienceMs = 200;
constexpr int narrowestPx = 80;
constexpr int widestPx = 260;

QTableView* makeView(PreviewModel& model)
{
    auto* view = new QTableView;
    view->setModel(&model);
    view->setAccessibleName(tessera::ImportPage::tr("The first rows of the file"));
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->horizontalHeader()->setSectionsClickable(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return view;
}

/// Whether reading all of it could do any better than the first rows did.
bool importable(const Preview& preview)
{
    return std::none_of(preview.issues.begin(), preview.issues.end(),
                        [](const Issue& issue) { return issue.severity == Severity::Error; });
}

} // namespace

ImportPage::ImportPage(QWidget* parent)
    : Page(parent)
    , m_model(new PreviewModel(this))
    , m_view(makeView(*m_model))
    , m_fit(new ColumnFit(m_view, narrowestPx, widestPx))
    , m_notices(new QVBoxLayout)
    , m_card(new Card(tr("First rows")))
    , m_options(new ImportOptions(this))
    , m_actions(makeActions())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_notices->setSpacing(8);
    column->addLayout(m_notices);
    m_card->body()->addWidget(m_view);
    column->addWidget(m_card, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ImportPage::showWaiting);
    connect(m_options, &ImportOptions::changed, this, &ImportPage::look);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &ImportPage::offerTypes);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentColumnChanged, m_options,
            [this](const QModelIndex& current) { m_options->showColumn(current.column()); });
}

ImportPage::~ImportPage() = default;

QWidget* ImportPage::makeActions()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* cancel = new QPushButton(tr("Cancel"));
    m_accept = new QPushButton(tr("Import"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    box->hide();
    connect(cancel, &QPushButton::clicked, this, &ImportPage::reject);
    connect(m_accept, &QPushButton::clicked, this,
            [this] { Q_EMIT accepted({.path = m_path, .options = m_options->overrides()}); });
    return box;
}

QString ImportPage::title() const
{
    return tr("Import %1").arg(shownFileName(m_path));
}

QString ImportPage::sentence() const
{
    if (!m_shown)
        return tr("The file does not answer yet.");
    const Preview& preview = m_model->preview();
    const QString columns = tr("%Ln columns", nullptr, static_cast<int>(preview.headings.size()));
    const QString size =
        QLocale().formattedDataSize(preview.bytes, 1, QLocale::DataSizeTraditionalFormat);
    if (!preview.rowCount)
        return QStringLiteral("%1 · %2").arg(columns, size);
    const QString rows = preview.rowCountExact
                             ? tr("%Ln rows", nullptr,
                                  static_cast<int>(std::min<std::int64_t>(
                                      *preview.rowCount, std::numeric_limits<int>::max())))
                             : tr("about %1 rows").arg(countText(*preview.rowCount));
    return QStringLiteral("%1 · %2 · %3").arg(rows, columns, size);
}

QWidget* ImportPage::inspector()
{
    return m_options;
}

QString ImportPage::help() const
{
    return tr(
        "These are the first rows of the file as they would be read. Everything at the right was "
        "guessed from the file and can be changed; the rows follow at once. Click a heading to "
        "choose another type for its column.");
}

void ImportPage::open(const std::string& path)
{
    m_path = path;
    m_shown = false;
    m_accept->setEnabled(false);
    m_options->reset();
    m_patience.start();
    look();
}

void ImportPage::reject()
{
    m_patience.stop();
    m_job.cancel();
    Q_EMIT rejected();
}

/// Nothing of another file stays.
void ImportPage::showWaiting()
{
    m_model->setPreview(std::make_shared<const Preview>());
    m_options->setEnabled(false);
    m_card->setUnit({});
    showIssues({});
    Q_EMIT headlineChanged();
    Q_EMIT waiting();
}

void ImportPage::look()
{
    m_job.start(
        [this, path = m_path, options = m_options->overrides()](
            const Cancel& cancel, const LatestJob::Delivery& deliver) {
            // Shared, not copied: of a wide file it holds millions of cells.
            auto preview = std::make_shared<const Result<Preview>>(
                previewFile(path, options, previewRows, cancel));
            deliver([this, preview = std::move(preview)] { receive(preview); });
        },
        [this](const Issue& issue) { receive(std::make_shared<const Result<Preview>>(issue)); });
}

void ImportPage::receive(const std::shared_ptr<const Result<Preview>>& looked)
{
    m_patience.stop();
    const Result<Preview>& preview = *looked;
    if (!preview && !m_shown) {
        Q_EMIT failed({.path = m_path, .options = {}}, preview.issue());
        return;
    }
    if (!preview) { // the former rows stay: one of the choices does not fit this file
        showIssues({preview.issue()});
        return;
    }
    const PreviewPtr shown(looked, &*preview);
    m_model->setPreview(shown);
    m_accept->setEnabled(importable(*preview));
    m_options->setEnabled(true);
    m_options->showPreview(shown);
    m_fit->restart();
    m_card->setUnit(tr("%Ln rows", nullptr, m_model->rowCount()));
    showIssues(preview->issues);
    const bool isFirst = !std::exchange(m_shown, true);
    Q_EMIT headlineChanged();
    if (isFirst)
        Q_EMIT ready();
}

void ImportPage::showIssues(const std::vector<Issue>& issues)
{
    while (QLayoutItem* item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int count = qMin(static_cast<int>(issues.size()), noticeLimit);
    for (int i = 0; i < count; ++i) {
        auto* strip = new NoticeStrip;
        m_notices->addWidget(strip);
        strip->setNotice(noticeOf(issues[static_cast<std::size_t>(i)]));
    }
}

void ImportPage::offerTypes(int column)
{
    m_options->showColumn(column);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ColumnType type : {ColumnType::Number, ColumnType::Category, ColumnType::Text,
                                  ColumnType::DateTime, ColumnType::Identifier}) {
        QAction* action = menu->addAction(columnTypeText(type));
        action->setCheckable(true);
        action->setChecked(m_model->preview().types[static_cast<std::size_t>(column)] == type);
        connect(action, &QAction::triggered, this,
                [this, column, type] { m_options->setType(column, type); });
    }
    const QHeaderView* header = m_view->horizontalHeader();
    menu->popup(
        header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height())));
}

} // namespace tessera
