// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/segmentedit.h"

#include "session/projectdocument.h"
#include "session/segmentstyle.h"

#include <QTest>

using namespace tessera;

namespace {

/// As many segments as `contrasts`, told apart by one feature.
Profiles profilesWith(const std::vector<double>& contrasts)
{
    Profiles profiles;
    NumberColumnProfile column;
    column.name = "SPEND";
    for (const double contrast : contrasts) {
        NumberProfile segment;
        segment.contrast = contrast;
        column.segments.push_back(segment);
        profiles.sizes.push_back(10);
    }
    profiles.numbers.push_back(column);
    return profiles;
}

QString nameAt(const Annotations& annotations, const Profiles& profiles, std::size_t segment)
{
    return segmentStyles(annotations, profiles)[segment].name;
}

} // namespace

class TestSegmentEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsStoredWithItsPlace()
    {
        const Profiles profiles = profilesWith({-1.0, 0.2, 2.0});
        const Annotations named = withSegmentName({}, profiles, 2, "  High value ");
        QCOMPARE(named.segments.size(), std::size_t{1});
        QCOMPARE(named.segments[0].name, std::string("High value"));
        QCOMPARE(named.segments[0].anchor.at("SPEND"), 2.0);
        QCOMPARE(nameAt(named, profiles, 2), QStringLiteral("High value"));
        QCOMPARE(nameAt(named, profiles, 0), QStringLiteral("Segment 1"));
    }

    void namesFollowTheirSegmentWhenTheOrderChanges()
    {
        const Annotations named =
            withSegmentName({}, profilesWith({-1.0, 0.2, 2.0}), 2, "High value");
        QCOMPARE(nameAt(named, profilesWith({1.9, -1.1, 0.1}), 0), QStringLiteral("High value"));
    }

    void anEmptyNameTakesTheNameAwayButNotTheNote()
    {
        const Profiles profiles = profilesWith({-1.0, 1.0});
        Annotations both = withSegmentName({}, profiles, 1, "Rich");
        both = withSegmentNote(both, profiles, 1, "call them");
        QCOMPARE(both.segments.size(), std::size_t{1});
        const Annotations noted = withSegmentName(both, profiles, 1, "");
        QCOMPARE(nameAt(noted, profiles, 1), QStringLiteral("Segment 2"));
        QCOMPARE(segmentNote(noted, profiles, 1), std::string("call them"));
        QVERIFY(withSegmentNote(noted, profiles, 1, "").segments.empty());
        QVERIFY(withSegmentName({}, profiles, 1, "  ").segments.empty());
    }

    void renamingIsOneUndoStepAndNothingWhenNothingChanges()
    {
        const Profiles profiles = profilesWith({-1.0, 1.0});
        ProjectDocument document;
        renameSegment(document, profiles, 0, QStringLiteral("Segment 1"));
        QCOMPARE(document.undoStack().count(), 0);
        renameSegment(document, profiles, 0, QStringLiteral("Careful"));
        renameSegment(document, profiles, 0, QStringLiteral("Careful"));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.annotations().segments.empty());
        document.undoStack().redo();
        QCOMPARE(nameAt(document.annotations(), profiles, 0), QStringLiteral("Careful"));
    }

    void typingANoteIsOneStep()
    {
        const Profiles profiles = profilesWith({-1.0, 1.0});
        ProjectDocument document;
        for (const auto* text : {"a", "ab", "abc"})
            noteSegment(document, profiles, 1, QString::fromLatin1(text));
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(segmentNote(document.annotations(), profiles, 1), std::string("abc"));
        document.undoStack().undo();
        QCOMPARE(segmentNote(document.annotations(), profiles, 1), std::string());
    }
};

QTEST_MAIN(TestSegmentEdit)
#include "tst_segmentedit.moc"
