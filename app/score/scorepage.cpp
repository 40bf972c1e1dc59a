// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/scorepage.h"

#include "handover/customercells.h"
#include "handover/scored.h"
#include "io/atomicfile.h"
#include "parts/frame/card.h"
#include "parts/frame/jobstrip.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/textlabel.h"
#include "session/analysisrunner.h"
#include "words/filename.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>
#include <limits>

namespace tessera {

namespace {

constexpr int mostSegmentsSeen = 8; ///< without scrolling
constexpr int buttonWidthPx = 160;
enum SegmentPlace { Number, Name, Customers, Share, ShareThere, SegmentPlaces };

bool isModelFile(const std::string& path)
{
    return fullText(path).endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

/// The share of each segment in the analysis that is open; empty where the model is not of it.
std::vector<double> sharesIn(const AnalysisPtr& analysis, const Model& model)
{
    if (!analysis || !analysis->complete || !analysis->clusters.made() ||
        !checkModel(analysis->recipe) || !scoreAlike(modelOf(*analysis, {}), model))
        return {};
    const auto& sizes = analysis->clusters.value->clustering.sizes;
    double total = 0;
    for (const auto size : sizes)
        total += static_cast<double>(size);
    std::vector<double> shares;
    for (const auto size : sizes)
        shares.push_back(static_cast<double>(size) / total);
    return shares;
}

void prepare(QTableView& view, const QString& name)
{
    view.setAccessibleName(name);
    view.setShowGrid(false);
    view.setAlternatingRowColors(true);
    view.setWordWrap(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.verticalHeader()->hide();
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

int shownCount(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

/// As high as its rows, up to a limit.
void fitHeight(QTableView& view)
{
    const int rows = std::min(view.model()->rowCount(), mostSegmentsSeen);
    int height = view.horizontalHeader()->sizeHint().height() + 2 * view.frameWidth();
    for (int row = 0; row < rows; ++row)
        height += view.rowHeight(row);
    view.setFixedHeight(height);
}

} // namespace

ScorePage::ScorePage(const Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_modelName(new TextLabel(TextStyle::Body))
    , m_tableName(new TextLabel(TextStyle::Body))
    , m_notice(new NoticeStrip)
    , m_counts(new TextBlock(TextStyle::Body))
    , m_segments(new QTableWidget(0, SegmentPlaces))
    , m_rows(new ScoredModel(this))
    , m_customers(new QTableView)
    , m_inspector(new QWidget(this))
    , m_actions(makeActions())
{
    setAcceptDrops(true);
    m_notice->setClosable(true);
    m_notice->hide();
    m_inspector->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(makeFiles());
    column->addWidget(new JobStrip(m_job));
    column->addWidget(new JobStrip(m_saving));
    column->addWidget(makeResult(), 1);
    column->addStretch(0);
    receive({}, {});
}

QPushButton* ScorePage::addFile(QFormLayout& form, const QString& label, TextLabel& name,
                                const QString& choose)
{
    auto* title = new TextLabel(TextStyle::FieldLabel);
    title->setText(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* button = new QPushButton(choose);
    button->setMinimumWidth(buttonWidthPx);
    title->setMinimumHeight(button->sizeHint().height());
    row->addWidget(button);
    row->addWidget(&name, 1);
    name.setText(tr("not chosen yet"));
    form.addRow(title, row);
    return button;
}

QWidget* ScorePage::makeFiles()
{
    auto* card = new Card(tr("Model and table"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(10);
    card->body()->addLayout(form);
    connect(addFile(*form, tr("Model"), *m_modelName, tr("Choose a model…")), &QPushButton::clicked,
            this, &ScorePage::chooseModel);
    connect(addFile(*form, tr("Table"), *m_tableName, tr("Choose a table…")), &QPushButton::clicked,
            this, &ScorePage::chooseTable);
    return card;
}

QWidget* ScorePage::makeResult()
{
    m_result = new Card(tr("Segments of these customers"));
    m_segments->setHorizontalHeaderLabels({tr("Segment"), tr("Name"), tr("Customers"), tr("Share"),
                                           tr("Share in the open analysis")});
    prepare(*m_segments, tr("Customers per segment"));
    auto* heading = new TextLabel(TextStyle::FieldLabel);
    heading->setText(tr("First customers"));
    m_customers->setModel(m_rows);
    prepare(*m_customers, heading->text());
    m_result->body()->addWidget(m_counts);
    m_result->body()->addWidget(m_segments);
    m_result->body()->addWidget(heading);
    m_result->body()->addWidget(m_customers, 1);
    return m_result;
}

QWidget* ScorePage::makeActions()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* close = new QPushButton(tr("Close"));
    m_save = new QPushButton(tr("Save as CSV…"));
    m_save->setProperty("primary", true);
    row->addWidget(close);
    row->addWidget(m_save);
    box->hide();
    connect(close, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        Q_EMIT closed();
    });
    connect(m_save, &QPushButton::clicked, this, &ScorePage::chooseTarget);
    connect(&m_saving, &LatestJob::busyChanged, this,
            [this](bool busy) { m_save->setEnabled(!busy && m_scored); });
    return box;
}

QString ScorePage::title() const
{
    return tr("Score a table");
}

QString ScorePage::sentence() const
{
    return tr("Gives each customer of a table its segment by a saved model.");
}

QString ScorePage::help() const
{
    return tr("Choose a model that was saved with Hand over, and a table with the columns that it "
              "was made from, or drop both here. Missing values are filled as the model says. "
              "Nothing is learned from the table, and what is open does not change. The command "
              "tessera score does the same.");
}

void ScorePage::setModel(const std::string& path)
{
    m_modelPath = path;
    m_modelName->setText(shownFileName(path));
    m_modelName->setToolTip(shownPath(path));
    score();
}

void ScorePage::setTable(const std::string& path)
{
    m_tablePath = path;
    m_tableName->setText(shownFileName(path));
    m_tableName->setToolTip(shownPath(path));
    score();
}

void ScorePage::chooseModel()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a model"), m_lastFolder,
                                                      tr("Models (*.json)") + QStringLiteral(";;") +
                                                          tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_lastFolder = QFileInfo(path).absolutePath();
    setModel(fileNamed(path));
}

void ScorePage::chooseTable()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a table"), m_lastFolder, tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_lastFolder = QFileInfo(path).absolutePath();
    setTable(fileNamed(path));
}

void ScorePage::chooseTarget()
{
    const QString base = QFileInfo(fullText(m_tablePath)).completeBaseName();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the segments"),
        QStringLiteral("%1/%2-segments.csv")
            .arg(m_lastFolder.isEmpty() ? QDir::homePath() : m_lastFolder, base),
        tr("CSV files (*.csv)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        save(path);
}

void ScorePage::score()
{
    receive({}, {});
    m_notice->hide();
    if (m_modelPath.empty() || m_tablePath.empty())
        return;
    m_job.start(
        [this, modelPath = m_modelPath, tablePath = m_tablePath,
         open = m_session.runner.analysis()](const Cancel& cancel,
                                             const LatestJob::Delivery& deliver) {
            cancel.begin(Activity::Reading);
            Result<Model> model = readModel(modelPath, cancel);
            if (!model) {
                deliver([this, issue = model.issue()] { tell(issue); });
                return;
            }
            std::vector<double> shares = sharesIn(open, *model);
            Result<ScoredTable> scored =
                scoreFile(*std::move(model), {.path = tablePath, .options = {}}, cancel);
            if (!scored) {
                deliver([this, issue = scored.issue()] { tell(issue); });
                return;
            }
            deliver([this, shares = std::move(shares),
                     result = std::make_shared<const ScoredTable>(*std::move(scored))] {
                receive(result, shares);
            });
        },
        [this](const Issue& issue) { tell(issue); });
}

void ScorePage::tell(const Issue& issue)
{
    if (issue.code == IssueCode::Cancelled)
        return;
    Notice notice = noticeOf(issue);
    const std::string& path = issue.where.path;
    if (!path.empty())
        notice.title = tr("%1 cannot be used. %2").arg(shownFileName(path), notice.title);
    m_notice->setNotice(notice);
}

void ScorePage::receive(const ScoredPtr& scored, const std::vector<double>& shares)
{
    m_scored = scored;
    m_rows->setScored(scored);
    m_result->setVisible(scored != nullptr);
    m_save->setEnabled(scored != nullptr);
    if (scored)
        showSegments(shares);
}

void ScorePage::showSegments(const std::vector<double>& shares)
{
    const auto rows = m_scored->table->rows();
    m_counts->setText(QStringLiteral("%1 · %2").arg(
        tr("%Ln customer(s)", nullptr, shownCount(rows)),
        tr("%Ln missing value(s) filled", nullptr, shownCount(m_scored->scores.imputedCells))));
    m_segments->setColumnHidden(Name, !anyNamed(m_scored->model.names));
    m_customers->setColumnHidden(ScoredModel::Name, !anyNamed(m_scored->model.names));
    m_segments->setColumnHidden(ShareThere, shares.empty());
    m_segments->setRowCount(static_cast<int>(m_scored->sizes.size()));
    for (std::size_t i = 0; i < m_scored->sizes.size(); ++i) {
        const QStringList cells{
            countText(static_cast<std::int64_t>(i) + 1), shownName(m_scored->model.names[i]),
            countText(m_scored->sizes[i]),
            shareText(static_cast<double>(m_scored->sizes[i]) / static_cast<double>(rows), 1),
            shares.empty() ? QString() : shareText(shares[i], 1)};
        for (int place = 0; place < SegmentPlaces; ++place) {
            auto* item = new QTableWidgetItem(cells[place]);
            item->setTextAlignment((place == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
            m_segments->setItem(static_cast<int>(i), place, item);
        }
    }
    fitHeight(*m_segments);
}

void ScorePage::save(const QString& path)
{
    if (!m_scored)
        return;
    const auto told = [this, path](const Outcome& outcome) {
        if (!outcome) {
            Notice notice = noticeOf(outcome.issue());
            notice.title =
                tr("%1 was not saved. %2").arg(shownFileName(path.toStdString()), notice.title);
            m_notice->setNotice(notice);
            return;
        }
        m_lastFolder = QFileInfo(path).absolutePath();
        m_notice->setNotice(
            {.kind = NoticeKind::Info,
             .title = tr("Saved %1").arg(shownFileName(path.toStdString())),
             .text = shownPath(QDir::toNativeSeparators(m_lastFolder).toStdString())});
    };
    m_saving.start(
        [path, told, scored = m_scored](const Cancel& cancel, const LatestJob::Delivery& deliver) {
            cancel.begin(Activity::Writing);
            const std::string csv = scoresCsv(*scored->table, scored->model, scored->scores);
            deliver([told, outcome = writeFileAtomically(fileNamed(path), csv, cancel)] {
                told(outcome);
            });
        },
        [told](const Issue& issue) { told(Outcome(issue)); });
}

void ScorePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void ScorePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const std::string path = droppedFile(*event->mimeData());
    if (isModelFile(path))
        setModel(path);
    else
        setTable(path);
}

} // namespace tessera
