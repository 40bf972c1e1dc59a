// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "charts/multiples/multiples.h"
#include "segment/advicecard.h"
#include "segment/methodsection.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "window/mainwindow.h"
#include "words/nametext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <optional>

namespace tessera {

namespace {

struct ShotsOptions {
    QString folder{};
    QString table{};        ///< empty: the sample
    bool everyLook = false; ///< every page in every look, not only Segment
    QString only{};         ///< pictures whose names hold this; empty: all
};

constexpr QSize usualSize(1440, 900);
constexpr QSize smallSize(1100, 700);
constexpr QSize leastSize(900, 600);
constexpr int patienceMs = 120'000;
constexpr int settleMs = 600; ///< rasters, previews and the busy strip follow the analysis

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitUntil(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            return false;
        wait(20);
    }
    return true;
}

/// Whether the middle of the picture holds nothing at all: a preview that is still being drawn.
bool blank(const QImage& picture)
{
    const QRect middle(picture.width() / 3, picture.height() / 3, picture.width() / 3,
                       picture.height() / 3);
    const QRgb first = picture.pixel(middle.topLeft());
    for (int y = middle.top(); y <= middle.bottom(); ++y)
        for (int x = middle.left(); x <= middle.right(); ++x)
            if (picture.pixel(x, y) != first)
                return false;
    return true;
}

/// How the window looks in one series of pictures.
struct Look {
    QString suffix{};
    QSize size = usualSize;
    ThemeChoice theme = ThemeChoice::Light;
    QString language = QStringLiteral("en");
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int textPercent = 100;
};

QVector<Look> looks()
{
    return {{.suffix = QStringLiteral("small"), .size = smallSize},
            {.suffix = QStringLiteral("least"), .size = leastSize},
            {.suffix = QStringLiteral("dark"), .theme = ThemeChoice::Dark},
            {.suffix = QStringLiteral("rtl"), .direction = Qt::RightToLeft},
            {.suffix = QStringLiteral("german"), .language = QStringLiteral("de")}};
}

/// Looks for a careful eye only.
QVector<Look> furtherLooks()
{
    return {{.suffix = QStringLiteral("spanish"), .language = QStringLiteral("es")},
            {.suffix = QStringLiteral("large"), .textPercent = 150}};
}

class Shots {
public:
    Shots(QApplication& application, const ShotsOptions& options)
        : m_application(application), m_options(options), m_folder(options.folder)
    {}

    int take();

private:
    void open(const Look& look);
    bool load();
    bool settled() const;
    bool wanted(const QString& name) const;
    bool save(const QString& name);
    bool saveEveryPage(const Look& look);
    bool saveSegment(const Look& look);
    bool saveEmpty(const Look& look);
    bool saveBusy(const Look& look);
    bool saveMethods(const Look& look);
    bool saveMethodList(const Look& look);
    bool saveAdvice(const Look& look);

    QApplication& m_application;
    ShotsOptions m_options;
    QDir m_folder;
    QTemporaryDir m_settingsFolder;
    std::optional<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void Shots::open(const Look& look)
{
    m_window.reset();
    m_settings.emplace(m_settingsFolder.filePath(look.suffix + QStringLiteral(".ini")));
    m_settings->setTheme(look.theme);
    m_settings->setLanguage(look.language);
    m_settings->setTextPercent(look.textPercent);
    prepareApplication(m_application, *m_settings);
    QApplication::setLayoutDirection(look.direction);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->resize(look.size);
    m_window->show();
}

bool Shots::settled() const
{
    const AnalysisRunner& runner = m_window->session().runner;
    return runner.analysis() && runner.analysis()->complete && !runner.busy();
}

bool Shots::load()
{
    bool failed = false;
    const QMetaObject::Connection watch =
        QObject::connect(&m_window->session().loader, &TableLoader::failed, m_window.get(),
                         [&failed] { failed = true; });
    if (m_options.table.isEmpty())
        m_window->openSample();
    else
        m_window->openDirectly(m_options.table);
    const bool shown = waitUntil([&] { return failed || settled(); }) && !failed;
    QObject::disconnect(watch);
    return shown;
}

bool Shots::wanted(const QString& name) const
{
    return m_options.only.isEmpty() || name.contains(m_options.only);
}

bool Shots::save(const QString& name)
{
    if (!wanted(name))
        return true;
    wait(settleMs);
    const QString path = m_folder.filePath(name + QStringLiteral(".png"));
    const bool written = m_window->grab().save(path);
    std::fprintf(written ? stdout : stderr, "%s%s\n",
                 written ? "" : "not written: ", qPrintable(shownPath(path.toStdString())));
    return written;
}

bool Shots::saveEveryPage(const Look& look)
{
    open(look);
    const QString ending = look.suffix.isEmpty() ? QString() : QLatin1Char('-') + look.suffix;
    if (!load())
        return false;
    for (const char* id : {"data", "clean", "features", "reduce", "segment", "profile", "report"}) {
        if (!wanted(QLatin1String(id) + ending))
            continue;
        if (!m_window->showStep(id))
            return false;
        waitUntil([&] { return !blank(m_window->grab().toImage()); });
        if (!save(QLatin1String(id) + ending))
            return false;
    }
    return true;
}

bool Shots::saveSegment(const Look& look)
{
    if (!wanted(QStringLiteral("segment-") + look.suffix))
        return true;
    open(look);
    return load() && m_window->showStep("segment") &&
           save(QStringLiteral("segment-") + look.suffix);
}

bool Shots::saveEmpty(const Look& look)
{
    open(look);
    return save(QStringLiteral("segment-") + look.suffix);
}

bool Shots::saveBusy(const Look& look)
{
    if (!wanted(QStringLiteral("segment-") + look.suffix))
        return true;
    open(look);
    if (!load() || !m_window->showStep("segment"))
        return false;
    wait(settleMs);
    ProjectDocument& document = m_window->session().document;
    Recipe next = document.recipe();
    next.clustering.restarts = 100'000;
    document.editRecipe(QStringLiteral("shots"), next);
    const bool saved = save(QStringLiteral("segment-") + look.suffix);
    m_window->session().runner.cancel();
    return saved;
}

/// The advice when it is ready, at the foot of the Segment page.
bool Shots::saveAdvice(const Look& look)
{
    const QString name = QStringLiteral("advice") +
                         (look.suffix.isEmpty() ? QString() : QLatin1Char('-') + look.suffix);
    if (!wanted(name))
        return true;
    open(look);
    if (!load() || !m_window->showStep("segment"))
        return false;
    auto* card = m_window->findChild<AdviceCard*>();
    auto* chart = card->findChild<Multiples*>();
    if (!waitUntil([chart] { return !chart->spec().panels.isEmpty(); }))
        return false;
    wait(settleMs);
    for (QWidget* at = card; at; at = at->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(at))
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    return save(name);
}

/// The open list of methods: a window of its own.
bool Shots::saveMethodList(const Look& look)
{
    const QString name = QStringLiteral("method-list") +
                         (look.suffix.isEmpty() ? QString() : QLatin1Char('-') + look.suffix);
    if (!wanted(name))
        return true;
    open(look);
    if (!load() || !m_window->showStep("segment"))
        return false;
    auto* box = m_window->findChild<MethodSection*>()->findChild<QComboBox*>();
    box->showPopup();
    wait(settleMs);
    const bool saved =
        box->view()->window()->grab().save(m_folder.filePath(name + QStringLiteral(".png")));
    box->hidePopup();
    return saved;
}

/// The forms of the methods, and what follows from the one with probabilities.
bool Shots::saveMethods(const Look& look)
{
    const QString ending = look.suffix.isEmpty() ? QString() : QLatin1Char('-') + look.suffix;
    for (const char* method : {"kmedoids", "mixture", "kprototypes"}) {
        const QString name = QStringLiteral("method-") + QLatin1String(method) + ending;
        if (!wanted(name))
            continue;
        open(look);
        if (!load() || !m_window->showStep("segment"))
            return false;
        Recipe next = m_window->session().document.recipe();
        next.clustering.method = method;
        next.projection.variancePercent = 80;
        m_window->session().document.editRecipe(QStringLiteral("shots"), next);
        if (!waitUntil([this] { return settled(); }) || !save(name))
            return false;
    }
    return true;
}

int Shots::take()
{
    constexpr int unreadable = 3;
    constexpr int unwritable = 5;
    if (!m_folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "tessera: %s: the folder cannot be made; choose another one\n",
                     qPrintable(shownPath(m_options.folder.toStdString())));
        return unwritable;
    }
    open({});
    if (!load()) {
        std::fprintf(stderr,
                     "tessera: %s: the table cannot be shown; check it with tessera inspect\n",
                     qPrintable(shownPath(m_options.table.toStdString())));
        return unreadable;
    }
    bool all = saveEveryPage({}) && saveEmpty({.suffix = QStringLiteral("empty")}) &&
               saveBusy({.suffix = QStringLiteral("busy")}) && saveMethods({}) &&
               saveMethodList({}) && saveAdvice({});
    for (const Look& look : looks())
        all = all && (m_options.everyLook ? saveEveryPage(look) : saveSegment(look)) &&
              saveMethods(look) && saveMethodList(look) && saveAdvice(look);
    if (m_options.everyLook)
        for (const Look& look : furtherLooks())
            all = all && saveEveryPage(look);
    m_window.reset();
    return all ? 0 : unwritable;
}

} // namespace

int takeShots(QApplication& application, const QStringList& arguments)
{
    ShotsOptions options;
    bool understood = !arguments.isEmpty() && !arguments[0].startsWith(QLatin1Char('-'));
    if (understood)
        options.folder = arguments[0];
    for (qsizetype i = 1; i < arguments.size() && understood; ++i) {
        if (arguments[i] == QLatin1String("--every-look"))
            options.everyLook = true;
        else if (arguments[i] == QLatin1String("--table") && i + 1 < arguments.size())
            options.table = arguments[++i];
        else if (arguments[i] == QLatin1String("--only") && i + 1 < arguments.size())
            options.only = arguments[++i];
        else
            understood = false;
    }
    if (!understood) {
        std::fprintf(stderr, "tessera: shots: wrong arguments; use tessera shots FOLDER "
                             "[--table FILE] [--every-look] [--only NAME]\n");
        return 2;
    }
    return Shots(application, options).take();
}

} // namespace tessera
