// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profilepage.h"

#include "charts/heatmap/heatmapwidget.h"
#include "charts/qtcharts/chartwidget.h"
#include "pictures/profilespecs.h"
#include "profile/detailcard.h"
#include "profile/profiletablemodel.h"
#include "profile/segmentcard.h"
#include "profile/tabletext.h"
#include "session/segmentstyle.h"
#include "workbench.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

#include <cmath>

using namespace tessera;

namespace {

struct Bench : Workbench {
    std::unique_ptr<ProfilePage> page = std::make_unique<ProfilePage>(session);

    Bench()
    {
        page->resize(1000, 900);
        page->show();
        page->inspector()->show();
        open(smallTable());
    }
    const Profiles& profiles() const { return *runner.analysis()->profiles.value; }
    QString nameOf(std::size_t segment) const
    {
        return segmentStyles(document.annotations(), profiles())[segment].name;
    }
};

/// Two segments, two numeric columns of which the second differs, one category column.
std::shared_ptr<const Profiles> madeProfiles()
{
    auto profiles = std::make_shared<Profiles>();
    profiles->sizes = {30, 10};
    profiles->total = 40;
    for (const char* name : {"AGE", "=SPEND"}) {
        NumberColumnProfile column;
        column.name = name;
        column.overall.mean = 50.5;
        const bool differs = name[0] == '=';
        for (const double contrast : {-0.5, 1.5}) {
            NumberProfile segment;
            segment.mean = 12.25;
            segment.median = std::nan("");
            segment.contrast = differs ? contrast : contrast / 10;
            column.segments.push_back(segment);
        }
        profiles->numbers.push_back(column);
    }
    CategoryColumnProfile city;
    city.name = "CITY";
    city.levels = {"Bonn", "Cadiz"};
    city.overall = {0.75, 0.25};
    city.segments = {{0.5, 0.5}, {1.0, 0.0}};
    profiles->categories.push_back(city);
    return profiles;
}

} // namespace

class TestProfilePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableIsAWellBehavedModel()
    {
        ProfileTableModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSegment(madeProfiles(), 0);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 4);
        model.setSegment(nullptr, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void aSegmentStandsBesideAllCustomers()
    {
        ProfileTableModel model;
        const auto profiles = madeProfiles();
        model.setSegment(profiles, 1);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, ProfileTableModel::Name), QStringLiteral("AGE"));
        QCOMPARE(text(1, ProfileTableModel::Contrast), QStringLiteral("+1.5"));
        QCOMPARE(text(2, ProfileTableModel::Name), QStringLiteral("CITY: Bonn"));
        QCOMPARE(model.index(2, ProfileTableModel::Mean).data(ProfileTableModel::numberRole),
                 QVariant(1.0));
        QCOMPARE(text(2, ProfileTableModel::Median), QString());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSegment(profiles, 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text(1, ProfileTableModel::Contrast), QStringLiteral("−0.5"));
    }

    void theCopiedTableHasPlainNumbersAndNoFormulas()
    {
        ProfileTableModel model;
        model.setSegment(madeProfiles(), 0);
        const QStringList lines =
            tableText(model, ProfileTableModel::numberRole).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].startsWith(QStringLiteral("Column\tMean\t")));
        QCOMPARE(lines[1], QStringLiteral("AGE\t12.25\t50.5\t\t0\t-0.05"));
        QVERIFY(lines[2].startsWith(QStringLiteral("'=SPEND\t")));
    }

    void tellingColumnsComeFirst()
    {
        const auto profiles = madeProfiles();
        QCOMPARE(orderedColumns(*profiles, ColumnOrder::ByDifference),
                 (std::vector<std::size_t>{1, 0}));
        QCOMPARE(orderedColumns(*profiles, ColumnOrder::AsInTable),
                 (std::vector<std::size_t>{0, 1}));
    }

    void whiskersEndAtValuesWithinTheFences()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        const Analysis& analysis = *bench.runner.analysis();
        const auto styles = segmentStyles({}, bench.profiles());
        const ChartSpec spec = spreadSpec(analysis, styles, 0);
        QCOMPARE(spec.boxes.size(), static_cast<qsizetype>(styles.size()) + 1);
        QCOMPARE(spec.boxes[0].median, bench.profiles().numbers[0].overall.median);
        for (std::size_t s = 0; s < styles.size(); ++s) {
            const BoxSpec& box = spec.boxes[static_cast<qsizetype>(s) + 1];
            const NumberProfile& profile = bench.profiles().numbers[0].segments[s];
            QCOMPARE(box.median, profile.median);
            QCOMPARE(box.q1, profile.q1);
            QCOMPARE(box.q3, profile.q3);
            QVERIFY(box.low <= box.q1 && box.q3 <= box.high);
            QVERIFY(box.high <= box.q3 + 1.5 * (box.q3 - box.q1) + 1e-9);
        }
    }

    void thereIsACardForEachSegment()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        const auto cards = bench.page->findChildren<SegmentCard*>();
        QCOMPARE(static_cast<std::size_t>(cards.size()), bench.profiles().sizes.size());
        QTest::mouseClick(cards[1], Qt::LeftButton);
        QCOMPARE(bench.selection.count(), bench.profiles().sizes[1]);
        auto* heatmap = bench.page->findChild<HeatmapWidget*>();
        QCOMPARE(heatmap->spec().selected, std::vector<int>{1});
    }

    void aNameIsChangedOnItsCardAndUndone()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        auto* card = bench.page->findChildren<SegmentCard*>().at(0);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_F2);
        for (auto* edit : bench.page->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() != QStringLiteral("New name"))
                continue;
            QTest::keyClicks(edit, QStringLiteral("Quiet ones"));
            QTest::keyClick(edit, Qt::Key_Return);
        }
        QCOMPARE(bench.nameOf(0), QStringLiteral("Quiet ones"));
        QVERIFY(bench.page->stateText().startsWith(QLatin1Char('1')));
        bench.document.undoStack().undo();
        QCOMPARE(bench.nameOf(0), QStringLiteral("Segment 1"));
    }

    void nameAndNoteOfTheInspectorBelongToTheSegmentLookedAt()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        QTest::mouseClick(bench.page->findChildren<SegmentCard*>().at(1), Qt::LeftButton);
        auto* name = bench.page->inspector()->findChild<QLineEdit*>();
        QTest::keyClicks(name, QStringLiteral("Big spenders"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(bench.nameOf(1), QStringLiteral("Big spenders"));
        QCOMPARE(bench.document.undoStack().count(), 1);
        auto* note = bench.page->inspector()->findChild<QPlainTextEdit*>();
        QTest::keyClicks(note, QStringLiteral("Invite them"));
        QCOMPARE(bench.document.undoStack().count(), 2);
        QCOMPARE(bench.document.annotations().segments.size(), std::size_t{1});
        QCOMPARE(bench.document.annotations().segments[0].note, std::string("Invite them"));
        QTest::mouseClick(bench.page->findChildren<SegmentCard*>().at(0), Qt::LeftButton);
        QCOMPARE(note->toPlainText(), QString());
        QCOMPARE(name->text(), QString());
        QCOMPARE(bench.document.undoStack().count(), 2);
    }

    void aRowOfTheTableShowsItsSpread()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        auto* detail = bench.page->findChild<DetailCard*>();
        auto* table = detail->findChild<QTableView*>();
        auto* chart = detail->findChild<ChartWidget*>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        const QString first = chart->spec().title;
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(chart->spec().title != first);
        QCOMPARE(chart->spec().title, table->currentIndex().siblingAtColumn(0).data().toString());
    }

    void controlCCopiesTheTable()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        auto* table = bench.page->findChild<QTableView*>();
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("SPEND\t")));
    }

    void aRefitKeepsThePageAndTheColumn()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        auto* detail = bench.page->findChild<DetailCard*>();
        detail->showColumn(2);
        Recipe recipe = bench.document.recipe();
        recipe.clustering.k = 4;
        bench.document.editRecipe(QStringLiteral("k"), recipe);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.page->findChildren<SegmentCard*>().size(), 4);
        QCOMPARE(detail->findChild<ChartWidget*>()->spec().title, QStringLiteral("CREDIT"));
        QCOMPARE(detail->findChild<ChartWidget*>()->spec().boxes.size(), 5);
    }
};

QTEST_MAIN(TestProfilePage)
#include "tst_profilepage.moc"
