// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recipe/recipe_fit.h"

#include "golden.h"

#include <QTest>

using namespace tessera;

class TestRecipeFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecipeWithoutNamesFitsEveryTable() { QVERIFY(misfitsOf({}, table()).empty()); }

    void everyColumnThatIsMissingIsToldOnce()
    {
        Recipe recipe;
        recipe.data.id = "NOBODY";
        recipe.data.features = {"X", "GONE", "WHO"};
        recipe.data.ignored = {"LOST"};
        recipe.features.logColumns = {"GONE"};
        recipe.scaling.weights["GONE"] = 2;
        recipe.clustering.categories = {"KIND"};
        const auto misfits = misfitsOf(recipe, table());
        QStringList told;
        for (const Issue& issue : misfits)
            told << QLatin1String(issueName(issue.code)) + QLatin1Char(' ') +
                        QString::fromStdString(issue.arguments.front());
        const QStringList expected{
            QStringLiteral("ColumnUnknown NOBODY"), QStringLiteral("ColumnUnknown GONE"),
            QStringLiteral("ColumnNotNumeric WHO"), QStringLiteral("ColumnUnknown LOST"),
            QStringLiteral("ColumnUnknown KIND")};
        QCOMPARE(told, expected);
    }

private:
    static Table table()
    {
        return tableOf(
            {textColumn("WHO", {"a", "b"}, ColumnType::Text), numberColumn("X", {0, 1})});
    }
};

QTEST_APPLESS_MAIN(TestRecipeFit)
#include "tst_recipefit.moc"
