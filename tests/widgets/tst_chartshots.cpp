// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars/contrastbars.h"
#include "charts/heatmap/heatmapwidget.h"
#include "charts/qtcharts/chartwidget.h"
#include "charts/scatter/scatterwidget.h"
#include "look/badge.h"
#include "look/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace tessera;

// Draws every chart in both themes. TESSERA_CHART_SHOTS=<folder> keeps the pictures, to be looked
// at.

class TestChartShots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyChartDraws_data();
    void everyChartDraws();

private:
    void shoot(QWidget& widget, const QString& name, QSize size);
    QTemporaryDir m_temporary;
    QString m_folder;
    bool m_dark = false;
};

namespace {

ChartSpec elbow()
{
    LineSpec line{.name = QStringLiteral("Inertia"), .chosenX = 6};
    const double values[] = {394000, 268000, 202000, 161000, 132000, 107000,
                             98000,  91000,  86000,  81000,  77500,  74800};
    for (int k = 1; k <= 12; ++k)
        line.points.push_back({double(k), values[k - 1]});
    ChartSpec spec{.title = QStringLiteral("Elbow"), .unit = QStringLiteral("inertia")};
    spec.description = QStringLiteral("Inertia falls from 394k at 1 segment to 75k at 12");
    spec.x = {.title = QStringLiteral("Segments (k)"), .wholeNumbers = true};
    spec.y = {.from = 0.0};
    spec.lines = {line};
    return spec;
}

ChartSpec silhouette()
{
    LineSpec line{.name = QStringLiteral("Silhouette"), .chosenX = 6};
    const double values[] = {.41, .38, .40, .43, .47, .42, .39, .37, .35, .34, .33};
    for (int k = 2; k <= 12; ++k) {
        line.points.push_back({double(k), values[k - 2]});
        line.low.push_back({double(k), values[k - 2] - 0.02});
        line.high.push_back({double(k), values[k - 2] + 0.02});
    }
    ChartSpec spec{.title = QStringLiteral("Silhouette"), .unit = QStringLiteral("mean width")};
    spec.x = {.wholeNumbers = true};
    spec.lines = {line};
    return spec;
}

ChartSpec scree()
{
    BarSpec bar{.name = QStringLiteral("Explained variance")};
    LineSpec line{.name = QStringLiteral("Cumulative"), .colour = {.kind = ColourRole::Warning}};
    double sum = 0.0;
    ChartSpec spec{.title = QStringLiteral("Scree")};
    for (int i = 0; i < 12; ++i) {
        const double share = 0.27 * std::pow(0.74, i);
        sum += share;
        bar.values.push_back(share);
        bar.colours.push_back({.kind = i < 5 ? ColourRole::Accent : ColourRole::Muted});
        line.points.push_back({double(i), sum});
        spec.x.categories.push_back(QStringLiteral("PC %1").arg(i + 1));
    }
    spec.bars = {bar};
    spec.lines = {line};
    spec.y = {.percent = true};
    return spec;
}

ChartSpec boxes()
{
    std::mt19937 random(1);
    std::normal_distribution<double> normal;
    ChartSpec spec{.title = QStringLiteral("Outliers"),
                   .unit = QStringLiteral("standard deviations")};
    for (const auto* name : {"BALANCE", "PURCHASES", "CASH_ADVANCE", "CREDIT_LIMIT", "PAYMENTS",
                             "MINIMUM_PAYMENTS", "TENURE"}) {
        BoxSpec box{-1.9, -0.7, -0.1 + 0.1 * normal(random), 0.6, 2.2, {}};
        for (int i = 0; i < 30; ++i)
            box.outliers.push_back(2.4 + std::abs(normal(random)) * 1.5);
        spec.boxes.push_back(box);
        spec.x.categories.push_back(QLatin1String(name));
    }
    return spec;
}

ChartSpec sizes()
{
    ChartSpec spec{.title = QStringLiteral("Segment sizes"), .unit = QStringLiteral("customers")};
    BarSpec bar;
    const double values[] = {3987, 3365, 1196, 402};
    for (int i = 0; i < 4; ++i) {
        bar.values.push_back(values[i]);
        bar.colours.push_back({.kind = ColourRole::Segment, .segment = i, .segments = 4});
        spec.x.categories.push_back(QStringLiteral("Segment %1").arg(i + 1));
    }
    spec.bars = {bar};
    return spec;
}

HeatmapSpec heatmap(int columns)
{
    static const char* const names[] = {"Recency", "Orders", "Revenue", "Basket", "Discount",
                                        "Returns", "Tenure", "Visits",  "Emails"};
    static const char* const card[] = {"BALANCE",
                                       "BALANCE_FREQUENCY",
                                       "PURCHASES",
                                       "ONEOFF_PURCHASES",
                                       "INSTALLMENTS_PURCHASES",
                                       "CASH_ADVANCE",
                                       "PURCHASES_FREQUENCY",
                                       "ONEOFF_PURCHASES_FREQUENCY",
                                       "PURCHASES_INSTALLMENTS_FREQUENCY",
                                       "CASH_ADVANCE_FREQUENCY",
                                       "CASH_ADVANCE_TRX",
                                       "PURCHASES_TRX",
                                       "CREDIT_LIMIT",
                                       "PAYMENTS",
                                       "MINIMUM_PAYMENTS",
                                       "PRC_FULL_PAYMENT",
                                       "TENURE"};
    static const char* const segments[] = {"Loyal regulars", "Bargain hunters", "High value",
                                           "Newcomers",      "Lapsing",         "Gift buyers"};
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    HeatmapSpec spec;
    spec.segments = 6;
    spec.selected = {2};
    for (int c = 0; c < columns; ++c)
        spec.columns.push_back(columns <= 9 ? QLatin1String(names[c])
                                            : QLatin1String(card[c % 17]));
    for (int r = 0; r < 6; ++r) {
        HeatmapRow row{.number = r + 1, .colour = r, .name = QLatin1String(segments[r])};
        for (int c = 0; c < columns; ++c)
            row.values.push_back(r == 4 && c == 3 ? std::nan("") : normal(random));
        spec.rows.push_back(row);
    }
    return spec;
}

/// Clouds cut by their nearest centre, as k-means cuts them.
ScatterDataPtr clouds(std::size_t count, int segments)
{
    static const double centres[][4] = {{-0.4, 1.9, 0.9, 0.7},  {-2.3, -0.6, 0.9, 0.7},
                                        {4.0, 2.3, 1.2, 0.9},   {-2.1, 3.0, 0.7, 0.5},
                                        {1.0, -1.5, 1.1, 0.6},  {3.6, -0.7, 0.8, 0.7},
                                        {-6.0, -3.0, 0.9, 0.9}, {-6.0, 2.0, 0.8, 1.0}};
    std::mt19937 random(3);
    std::normal_distribution<double> normal;
    auto data = std::make_shared<ScatterData>();
    for (std::size_t i = 0; i < count; ++i) {
        const double* centre = centres[random() % static_cast<unsigned>(segments)];
        const double x = centre[0] + normal(random) * centre[2];
        const double y = centre[1] + normal(random) * centre[3];
        int nearest = 0;
        double best = 1e300;
        for (int s = 0; s < segments; ++s) {
            const double d = std::hypot(x - centres[s][0], y - centres[s][1]);
            if (d < best) {
                best = d;
                nearest = s;
            }
        }
        data->x.push_back(static_cast<float>(x));
        data->y.push_back(static_cast<float>(y));
        data->label.push_back(static_cast<std::uint16_t>(nearest));
        data->row.push_back(static_cast<RowId>(i));
    }
    data->tableRows = static_cast<RowId>(count);
    data->segments = segments;
    for (int s = 0; s < segments; ++s)
        data->marks.push_back({{centres[s][0], centres[s][1]}, s + 1, s});
    data->xTitle = QStringLiteral("PC 1 · 31 %");
    data->yTitle = QStringLiteral("PC 2 · 19 %");
    data->description = QStringLiteral("Customers in segments");
    return data;
}

} // namespace

void TestChartShots::initTestCase()
{
    installFonts();
    m_folder = qEnvironmentVariable("TESSERA_CHART_SHOTS", m_temporary.path());
    QVERIFY(QDir().mkpath(m_folder));
}

void TestChartShots::shoot(QWidget& widget, const QString& name, QSize size)
{
    QWidget card;
    const Theme& theme = m_dark ? Theme::darkTheme() : Theme::light();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.surface);
    card.setPalette(palette);
    card.setAutoFillBackground(true);
    widget.setParent(&card);
    widget.setGeometry(QRect(QPoint(14, 14), size));
    card.resize(size + QSize(28, 28));
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QTest::qWait(qobject_cast<ScatterWidget*>(&widget) ? 200 : 20);
    const QImage image = card.grab().toImage();
    QVERIFY(image.save(m_folder + QLatin1Char('/') + name +
                       (m_dark ? QLatin1String("-dark.png") : QLatin1String("-light.png"))));
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, qPrintable(name + QStringLiteral(" is empty")));
    widget.setParent(nullptr);
}

void TestChartShots::everyChartDraws_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestChartShots::everyChartDraws()
{
    QFETCH(bool, dark);
    m_dark = dark;
    const auto chart = [&](const ChartSpec& spec, const QString& name, QSize size) {
        ChartWidget widget;
        widget.setSpec(spec);
        shoot(widget, name, size);
    };
    chart(elbow(), QStringLiteral("elbow"), {294, 214});
    chart(silhouette(), QStringLiteral("silhouette"), {294, 214});
    chart(scree(), QStringLiteral("scree"), {560, 260});
    chart(boxes(), QStringLiteral("boxes"), {520, 280});
    chart(sizes(), QStringLiteral("sizes"), {320, 200});

    for (const int columns : {9, 17, 30}) {
        HeatmapWidget map;
        map.setSpec(heatmap(columns));
        shoot(map, QStringLiteral("heatmap-%1").arg(columns), {860, columns == 9 ? 182 : 270});
    }
    ContrastBars bars;
    bars.setSpec({.labels = {QStringLiteral("Revenue"), QStringLiteral("Orders"),
                             QStringLiteral("Basket"), QStringLiteral("Visits"),
                             QStringLiteral("Recency"), QStringLiteral("Discount")},
                  .values = {2.3, 1.6, 1.5, 1.2, -0.9, -0.9},
                  .colour = {.kind = ColourRole::Segment, .segment = 2, .segments = 6}});
    shoot(bars, QStringLiteral("contrast"), {243, 156});

    const std::size_t most = qEnvironmentVariableIsSet("TESSERA_CHART_SHOTS") ? 1'000'000 : 250'000;
    for (const std::size_t count :
         {std::size_t{300}, std::size_t{8950}, std::size_t{48213}, most}) {
        ScatterWidget scatter;
        scatter.setData(clouds(count, count > 100'000 ? 8 : 6));
        shoot(scatter, QStringLiteral("scatter-%1").arg(count), {520, 370});
        if (count != 48213)
            continue;
        RowSet third(scatter.data()->tableRows);
        for (std::size_t i = 0; i < count; ++i) {
            if (scatter.data()->label[i] == 2)
                third.insert(static_cast<RowId>(i));
        }
        scatter.setSelection(third);
        shoot(scatter, QStringLiteral("scatter-selected"), {520, 370});
    }
}

QTEST_MAIN(TestChartShots)
#include "tst_chartshots.moc"
