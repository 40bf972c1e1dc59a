// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace tessera;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { installTranslations(*QCoreApplication::instance(), QStringLiteral("en")); }

    void everyLanguageIsCompiledIn_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everyLanguageIsCompiledIn()
    {
        QFETCH(QString, language);
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/tessera_%1.qm").arg(language)));
        QCOMPARE(installTranslations(*QCoreApplication::instance(), language).language(),
                 QLocale(language).language());
        QCOMPARE(QLocale().language(), QLocale(language).language());
    }

    void aLanguageThatIsNotBundledFallsBackToEnglish()
    {
        const QLocale found =
            installTranslations(*QCoreApplication::instance(), QStringLiteral("is"));
        QCOMPARE(found.language(), QLocale::English);
        QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1,234.5"));
    }

    void qtSpeaksTheSameLanguage()
    {
        if (!QFile::exists(QStringLiteral(":/i18n/qtbase_de.qm")))
            QSKIP("Qt's own translations were not installed when this was built");
        installTranslations(*QCoreApplication::instance(), QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"),
                 QStringLiteral("Abbrechen"));
    }

    void aSecondLanguageReplacesTheFirst()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("de"));
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
        QVERIFY(QCoreApplication::instance()->findChildren<QTranslator*>().size() <= 2);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
