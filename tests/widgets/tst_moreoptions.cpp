// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recipe/recipe_options.h"
#include "segment/moreoptions.h"
#include "workbench.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace tessera;

namespace {

QSpinBox* fieldOf(const MoreOptions& options, const char* name)
{
    for (QSpinBox* field : options.findChildren<QSpinBox*>())
        if (field->accessibleName() == QLatin1String(name))
            return field;
    return nullptr;
}

} // namespace

class TestMoreOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsOfferWhatRecipesCanHave()
    {
        Workbench bench;
        const MoreOptions options(bench.session, nullptr);
        for (const auto& [name, key] : {std::pair("Restarts", "restarts"),
                                        std::pair("Iterations at most", "max-iterations")}) {
            QCOMPARE(fieldOf(options, name)->minimum(), static_cast<int>(limitsOf(key).least));
            QCOMPARE(fieldOf(options, name)->maximum(), static_cast<int>(limitsOf(key).greatest));
        }
    }

    void extremesOfARecipeAreShownAndKept()
    {
        Workbench bench;
        const MoreOptions options(bench.session, nullptr);
        Recipe recipe;
        recipe.clustering.restarts = 100'000;
        recipe.clustering.maxIterations = 1'000'000;
        recipe.clustering.seed = std::numeric_limits<std::uint64_t>::max();
        recipe.clustering.kRange = KRange{.from = 1, .to = 900};
        bench.document.editRecipe(QStringLiteral("extremes"), recipe);
        QCOMPARE(fieldOf(options, "Restarts")->value(), 100'000);
        QCOMPARE(fieldOf(options, "Iterations at most")->value(), 1'000'000);
        QCOMPARE(fieldOf(options, "Compare k from")->value(), 1);
        QCOMPARE(fieldOf(options, "to")->value(), 900);
        // To change one of them leaves the others alone.
        fieldOf(options, "Compare k from")->setFocus();
        QTest::keyClick(fieldOf(options, "Compare k from"), Qt::Key_Up);
        recipe.clustering.kRange->from = 2;
        QVERIFY(bench.document.recipe() == recipe);
    }
};

QTEST_MAIN(TestMoreOptions)
#include "tst_moreoptions.moc"
