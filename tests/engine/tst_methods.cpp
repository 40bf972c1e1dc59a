// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/advice/gap.h"
#include "clustering/kmeans/sweep.h"
#include "clustering/methods.h"

#include "madetables.h"

#include <QTest>

#include <limits>
#include <set>

using namespace tessera;

class TestMethods : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kMeansComesFirst() { QCOMPARE(std::string(methods().front()->id), std::string("kmeans")); }

    void idsAreDistinctAndFound()
    {
        std::set<std::string> ids;
        for (const Method* method : methods()) {
            QVERIFY(ids.insert(method->id).second);
            QCOMPARE(findMethod(method->id), method);
        }
        QVERIFY(!findMethod("k-means"));
        QVERIFY(!findMethod(""));
    }

    void standardValuesAreInTheirRange()
    {
        for (const Method* method : methods())
            for (const ParameterSpec& spec : method->parameters) {
                ParameterValues values{{spec.name, spec.standard}};
                QVERIFY2(checkParameters(*method, values), spec.name);
                QCOMPARE(parameterOf(*method, {}, spec.name), spec.standard);
                if (spec.kind == ParameterKind::Choice)
                    QCOMPARE(spec.choices.size(), static_cast<std::size_t>(spec.greatest) + 1);
                const std::string text = parameterText(spec, spec.standard);
                QCOMPARE(parameterFromText(spec, text).value_or(-1), spec.standard);
                QVERIFY(!parameterFromText(spec, "no such value"));
                QVERIFY(!parameterFromText(spec, ""));
                values[spec.name] = std::numeric_limits<double>::quiet_NaN();
                QCOMPARE(checkParameters(*method, values).issue().code,
                         IssueCode::ParameterInvalid);
            }
    }

    void whatAMethodDoesNotKnowIsRefused()
    {
        const Outcome outcome = checkParameters(*findMethod("kmeans"), {{"wings", 2.0}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.issue().code, IssueCode::MethodLacks);
        QCOMPARE(outcome.issue().arguments, (std::vector<std::string>{"kmeans", "wings"}));
    }

    void everyMethodSplitsWhatIsApart()
    {
        Matrix points(40, 2);
        for (std::size_t i = 0; i < 40; ++i) {
            points(i, 0) = static_cast<double>(i % 7) * 0.1 + (i < 25 ? 0 : 50);
            points(i, 1) = static_cast<double>(i % 5) * 0.1;
        }
        for (const Method* method : methods()) {
            const auto found = method->run({.points = points, .k = 2}, {});
            QVERIFY2(found, method->id);
            const Clustering& clustering = found->clustering;
            QCOMPARE(clustering.sizes, (std::vector<std::int64_t>{25, 15}));
            for (std::size_t i = 0; i < 40; ++i)
                QCOMPARE(clustering.labels[i], Label(i < 25 ? 0 : 1));
            QCOMPARE(clustering.segmentInertia.size(), std::size_t{2});
            QCOMPARE(clustering.centroids.rows(), std::size_t{2});
        }
    }

    void everyMethodRefusesTheImpossible()
    {
        Matrix points(6, 1);
        for (std::size_t i = 0; i < 6; ++i)
            points(i, 0) = static_cast<double>(i % 3);
        for (const Method* method : methods()) {
            const auto tooMany = method->run({.points = points, .k = 4}, {});
            QVERIFY2(!tooMany, method->id);
            QCOMPARE(tooMany.issue().code, IssueCode::SegmentsTooMany);
            QCOMPARE(tooMany.issue().arguments, (std::vector<std::string>{"4", "3"}));
        }
        points(4, 0) = std::numeric_limits<double>::infinity();
        for (const Method* method : methods()) {
            const auto infinite = method->run({.points = points, .k = 2}, {});
            QVERIFY2(!infinite, method->id);
            QCOMPARE(infinite.issue().code, IssueCode::NotFinite);
        }
    }

    void everyMethodRefusesATableWithoutColumns()
    {
        const Matrix points(6, 0);
        const std::vector<CodedColumn> categories{{.codes = {0, 1, 2, 0, 1, 2}}};
        for (const Method* method : methods()) {
            const auto found =
                method->run({.points = points, .categories = categories, .k = 1}, {});
            QVERIFY2(!found, method->id);
            QCOMPARE(found.issue().code, IssueCode::NoUsableFeature);
        }
        std::vector<Issue> issues;
        QCOMPARE(sweep(points, {.from = 1, .to = 1}, {}, issues, {}).issue().code,
                 IssueCode::NoUsableFeature);
        QVERIFY(!gapStatistic(points, 2, {}, {}));
    }

    void everyMethodSaysHowManySegmentsItCanFind()
    {
        const Method& mixture = *findMethod("mixture");
        QVERIFY(checkSegments(mixture, mixture.mostSegments));
        const Outcome tooMany = checkSegments(mixture, 1'001);
        QCOMPARE(tooMany.issue().code, IssueCode::MethodSegmentsTooMany);
        QCOMPARE(tooMany.issue().arguments, (std::vector<std::string>{"mixture", "1001", "1000"}));
        for (const Method* method : methods())
            QVERIFY(!checkSegments(*method, maximumSegments + 1));
        // Of samples of 100 rows no more than every other one can be a medoid.
        const Matrix points = arithmeticTable(400, 2);
        const auto medoids =
            findMethod("kmedoids")
                ->run({.points = points, .parameters = {{"exact-rows", 100}}, .k = 51}, {});
        QCOMPARE(medoids.issue().code, IssueCode::MethodSegmentsTooMany);
        QCOMPARE(medoids.issue().arguments, (std::vector<std::string>{"kmedoids", "51", "50"}));
    }

    void valuesBeyondTheLimitsAreRefusedWithThem()
    {
        for (const Method* method : methods())
            for (const ParameterSpec& spec : method->parameters) {
                for (const double value : {spec.least, spec.greatest}) {
                    QVERIFY(checkParameters(*method, {{spec.name, value}}));
                    QCOMPARE(parameterFromText(spec, parameterText(spec, value)), value);
                }
                const Outcome outcome = checkParameters(*method, {{spec.name, spec.greatest + 1}});
                QCOMPARE(outcome.issue().code, IssueCode::ParameterInvalid);
                QCOMPARE(outcome.issue().limits.size(),
                         std::size_t{spec.choices.empty() ? 4U : 3U});
            }
        QCOMPARE(limitsForIssue(*findParameter(*findMethod("mixture"), "ridge")),
                 (std::vector<std::string>{"real", "1e-12", "1", ""}));
        QCOMPARE(limitsForIssue(*findParameter(*findMethod("kmeans"), "min-size")),
                 (std::vector<std::string>{"whole", "0", "1000000000", ""}));
        QCOMPARE(limitsForIssue(*findParameter(*findMethod("kmedoids"), "metric")),
                 (std::vector<std::string>{"words", "euclidean", "manhattan"}));
    }

    void everyMethodStopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const Matrix points(50, 2, 1.0);
        for (const Method* method : methods())
            QVERIFY_THROWS_EXCEPTION(Cancelled, (void)method->run({.points = points, .k = 1},
                                                                  Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestMethods)
#include "tst_methods.moc"
