// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/methodtext.h"

#include "clustering/methods.h"
#include "words/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace tessera;

class TestMethodText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { installTranslations(*QCoreApplication::instance(), QStringLiteral("en")); }

    void everyMethodAndParameterHasWordsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everyMethodAndParameterHasWordsInEveryLanguage()
    {
        QFETCH(QString, language);
        QStringList english;
        QStringList found;
        for (const QString& spoken : {QStringLiteral("en"), language}) {
            installTranslations(*QCoreApplication::instance(), spoken);
            QStringList& texts = spoken == language ? found : english;
            texts.clear();
            for (const Method* method : methods()) {
                QVERIFY(methodName(method->id) != QLatin1String(method->id));
                texts << methodEffect(method->id);
                for (const ParameterSpec& spec : method->parameters)
                    addTexts(spec, texts);
            }
        }
        for (int i = 0; i < found.size(); ++i) {
            QVERIFY(!found[i].isEmpty());
            if (language != QLatin1String("en"))
                QVERIFY2(found[i] != english[i], qPrintable(english[i]));
        }
    }

    void whatHasNoWordsIsNamedAsItIs()
    {
        QCOMPARE(methodName("new-method"), QStringLiteral("new-method"));
        QVERIFY(methodEffect("new-method").isEmpty());
        QCOMPARE(parameterName("new-parameter"), QStringLiteral("new-parameter"));
    }

    void standardsWithAMeaningOfTheirOwnSayIt()
    {
        const ParameterSpec* size = findParameter(*findMethod("kmeans"), "min-size");
        QCOMPARE(parameterValueText(*size, 0), QStringLiteral("none"));
        QCOMPARE(parameterValueText(*size, 1200), QStringLiteral("1,200"));
        const ParameterSpec* gamma = findParameter(*findMethod("kprototypes"), "gamma");
        QCOMPARE(parameterValueText(*gamma, 0), QStringLiteral("automatic"));
        const ParameterSpec* metric = findParameter(*findMethod("kmedoids"), "metric");
        QCOMPARE(parameterValueText(*metric, 1), QStringLiteral("Manhattan"));
    }

private:
    static void addTexts(const ParameterSpec& spec, QStringList& texts)
    {
        QVERIFY2(parameterName(spec.name) != QLatin1String(spec.name), spec.name);
        QVERIFY(!parameterName(spec.name).isEmpty());
        texts << parameterEffect(spec.name);
        if (spec.kind != ParameterKind::Choice)
            texts << parameterLimitsText(spec);
        for (std::size_t i = 0; i < spec.choices.size(); ++i)
            QVERIFY2(parameterValueText(spec, static_cast<double>(i)) !=
                         QLatin1String(spec.choices[i]),
                     spec.choices[i]);
    }
};

QTEST_GUILESS_MAIN(TestMethodText)
#include "tst_methodtext.moc"
