// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/methods.h"

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
