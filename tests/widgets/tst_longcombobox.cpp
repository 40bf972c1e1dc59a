// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/fields/longcombobox.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;

/// A combo box of thousands of choices.
class TestLongComboBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacingTheChoicesIsNoChoice();
    void onlyWhatIsSeenIsMade();
};

namespace {

constexpr int many = 20'000;

QString numbered(int index)
{
    return QStringLiteral("column %1").arg(index);
}

} // namespace

void TestLongComboBox::replacingTheChoicesIsNoChoice()
{
    LongComboBox box;
    const QAbstractItemModelTester tester(box.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy chosen(&box, &QComboBox::currentIndexChanged);
    box.setChoices(many, numbered, 7);
    QCOMPARE(box.count(), many);
    QCOMPARE(box.currentText(), numbered(7));
    box.setChoices(3, numbered, 2);
    QCOMPARE(box.currentText(), numbered(2));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(box.currentIndex(), 1);
    QCOMPARE(chosen.count(), 1);
}

void TestLongComboBox::onlyWhatIsSeenIsMade()
{
    int made = 0;
    LongComboBox box;
    box.setChoices(
        many,
        [&made](int index) {
            ++made;
            return numbered(index);
        },
        0);
    box.show();
    box.showPopup();
    QVERIFY2(made < many / 10, qPrintable(QString::number(made)));
    QCOMPARE(box.itemText(many - 1), numbered(many - 1));
}

QTEST_MAIN(TestLongComboBox)
#include "tst_longcombobox.moc"
