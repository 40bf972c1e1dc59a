// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annotations.h"
#include "analysis/namesfile.h"

#include <QTest>

using namespace tessera;

namespace {

/// One segment per entry of each feature's contrasts.
Profiles profilesOf(const std::map<std::string, std::vector<double>>& contrasts)
{
    Profiles profiles;
    profiles.sizes.assign(contrasts.empty() ? 0 : contrasts.begin()->second.size(), 10);
    for (const auto& [name, values] : contrasts) {
        NumberColumnProfile column{.name = name};
        for (const double value : values)
            column.segments.push_back({.contrast = value});
        profiles.numbers.push_back(std::move(column));
    }
    return profiles;
}

SegmentAnnotation named(const std::string& name, const std::map<std::string, double>& anchor)
{
    return {.name = name, .anchor = anchor};
}

} // namespace

class TestAnnotations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesFollowTheirPlaceWhenSegmentsSwap();
    void eachNameIsUsedOnce();
    void farSegmentsStayUnnamed();
    void sharedFeaturesDecideWhenColumnsChange();
    void nothingSharedMatchesNothing();
    void descriptiveColumnsAreNoPartOfTheAnchor();
    void whatWasWrittenIsReadTheSame();
    void aNumberBecomesThePlaceOfItsSegment();
};

void TestAnnotations::whatWasWrittenIsReadTheSame()
{
    Annotations annotations;
    annotations.segments.push_back(
        {.name = "A", .note = "line 1\n\"2\"", .colour = 3, .anchor = {{"x", 0.1}, {"y", -2}}});
    annotations.segments.push_back({.note = "only a note", .anchor = {{"x", 1}}});
    const auto names = namesFromJson(toJson(annotations));
    QVERIFY(names.ok());
    std::vector<Issue> issues;
    QCOMPARE(annotationsOf(*names, profilesOf({{"x", {0, 1}}}), issues), annotations);
    QVERIFY(issues.empty());
}

void TestAnnotations::aNumberBecomesThePlaceOfItsSegment()
{
    const auto names = namesFromJson(
        R"({"segments": [{"segment": 2, "name": "B"}, {"segment": 7, "name": "none"}]})");
    QVERIFY(names.ok());
    const Profiles profiles = profilesOf({{"x", {-1, 1}}});
    std::vector<Issue> issues;
    const Annotations annotations = annotationsOf(*names, profiles, issues);
    const auto matches = matchAnnotations(annotations, profiles);
    QVERIFY(!matches[0] && matches[1]);
    QCOMPARE(issues.size(), std::size_t{1});
    QCOMPARE(issues[0].severity, Severity::Warning);
}

void TestAnnotations::namesFollowTheirPlaceWhenSegmentsSwap()
{
    const Profiles before = profilesOf({{"A", {-0.5, 1.5}}, {"B", {0.2, -1.0}}});
    const Annotations annotations{
        {named("quiet", anchorOf(before, 0)), named("busy", anchorOf(before, 1))}};
    const Profiles after = profilesOf({{"A", {1.45, -0.55}}, {"B", {-0.9, 0.25}}});
    const auto matches = matchAnnotations(annotations, after);
    QCOMPARE(matches.size(), std::size_t{2});
    QCOMPARE(matches[0].value_or(9), std::size_t{1});
    QCOMPARE(matches[1].value_or(9), std::size_t{0});
}

void TestAnnotations::eachNameIsUsedOnce()
{
    const Annotations annotations{{named("only", {{"A", 0.0}})}};
    const auto matches = matchAnnotations(annotations, profilesOf({{"A", {0.4, 0.1, -0.2}}}));
    QVERIFY(!matches[0] && matches[1] && !matches[2]);
}

void TestAnnotations::farSegmentsStayUnnamed()
{
    const Annotations annotations{{named("far", {{"A", 0.0}, {"B", 0.0}})}};
    QVERIFY(matchAnnotations(annotations, profilesOf({{"A", {1.0}}, {"B", {-1.0}}}))[0]);
    QVERIFY(!matchAnnotations(annotations, profilesOf({{"A", {1.01}}, {"B", {-1.0}}}))[0]);
}

void TestAnnotations::sharedFeaturesDecideWhenColumnsChange()
{
    const Annotations annotations{{named("x", {{"A", 1.0}, {"GONE", 9.0}})}};
    QVERIFY(matchAnnotations(annotations, profilesOf({{"A", {1.1}}, {"NEW", {5.0}}}))[0]);
}

void TestAnnotations::nothingSharedMatchesNothing()
{
    const Annotations annotations{{named("x", {{"GONE", 0.0}}), named("y", {})}};
    QVERIFY(!matchAnnotations(annotations, profilesOf({{"A", {0.0}}}))[0]);
    QVERIFY(matchAnnotations({}, profilesOf({{"A", {0.0, 1.0}}})).size() == 2);
    QVERIFY(matchAnnotations(annotations, Profiles{}).empty());
}

void TestAnnotations::descriptiveColumnsAreNoPartOfTheAnchor()
{
    Profiles profiles = profilesOf({{"A", {0.5}}, {"AGE", {2.0}}});
    profiles.numbers[1].feature = false;
    const auto anchor = anchorOf(profiles, 0);
    QCOMPARE(anchor.size(), std::size_t{1});
    QCOMPARE(anchor.at("A"), 0.5);
}

QTEST_APPLESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
