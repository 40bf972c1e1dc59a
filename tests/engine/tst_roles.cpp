// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/headingwords.h"
#include "data/roles.h"
#include "golden.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tessera;

namespace {

/// start, start + 1, ...
std::vector<double> counting(double start, std::size_t count = 12)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(start + static_cast<double>(i));
    return values;
}

/// Distinct whole numbers in no order.
std::vector<double> scattered(std::size_t count = 12)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(static_cast<double>((i * 7919 + 31) % 10'007));
    return values;
}

bool looksLikeIdentifier(Column column)
{
    // Not the first column, so that the position says nothing.
    return identifierLike(tableOf(
        {numberColumn("x", std::vector<double>(column.rows(), 0.5)), std::move(column)}))[1];
}

} // namespace

class TestRoles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headingsOfIdentifiers_data()
    {
        QTest::addColumn<QByteArray>("heading");
        for (const char* heading :
             {"id", "ID", "Id", "_id", "CUST_ID", "CustomerID", "customer_id", "customerid",
              "Customer Id", "CustID", "Customer Number", "customer no.", "CustNo",
              "Account number", "user_id", "clientId", "Client Key", "uuid", "InvoiceNo",
              "StockCode", "orderid", "idImpianto", "Kundennummer", "Kunden-Nr.", "KUNDENNR",
              "Kunde", "Kundenschl\xC3\xBCssel", "Mitgliedsnummer", "N\xC3\xBAmero de cliente",
              "N\xC3\x9AMERO",
              // In two, or d would be a digit of the byte before it.
              // NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
              "C\xC3\xB3"
              "digo cliente",
              "id_cliente", "Num\xC3\xA9ro client", "Codice cliente", "klantnummer", "Customer",
              "index", "key", "Nr"})
            QTest::newRow(heading) << QByteArray(heading);
    }
    void headingsOfIdentifiers()
    {
        QFETCH(QByteArray, heading);
        QVERIFY(namesIdentifier(heading.toStdString()));
        QVERIFY(looksLikeIdentifier(numberColumn(heading.toStdString(), scattered())));
    }

    void headingsOfFeatures_data()
    {
        QTest::addColumn<QByteArray>("heading");
        for (const char* heading : {"BALANCE",
                                    "Age",
                                    "TENURE",
                                    "Annual_Income",
                                    "Spending Score (1-100)",
                                    "Year_Birth",
                                    "NumWebPurchases",
                                    "Number of purchases",
                                    "Kidhome",
                                    "paid",
                                    "humidity",
                                    "valid",
                                    "grid",
                                    "Notes",
                                    "keyboard",
                                    "decode",
                                    "Z_Revenue",
                                    "CASH_ADVANCE_TRX",
                                    "Recency",
                                    "customer lifetime value",
                                    "CustomerAge",
                                    "Alter",
                                    "Anzahl",
                                    "",
                                    "  ",
                                    "x",
                                    "\xC3",
                                    "\xF0\x9F\x98\x80",
                                    "Customers served"})
            QTest::newRow(heading) << QByteArray(heading);
    }
    void headingsOfFeatures()
    {
        QFETCH(QByteArray, heading);
        QVERIFY(!namesIdentifier(heading.toStdString()));
        QVERIFY(!looksLikeIdentifier(numberColumn(heading.toStdString(), scattered())));
    }

    void aFractionOrANegativeOrAnInfinityIsNoNumberOfACustomer()
    {
        for (const double odd : {0.5, -3.0, std::numeric_limits<double>::infinity()}) {
            std::vector<double> values = scattered();
            values[5] = odd;
            QVERIFY(!looksLikeIdentifier(numberColumn("CUST_ID", values)));
        }
    }

    void distinctAmountsAreNotTakenForIdentifiers()
    {
        std::vector<double> balances;
        for (int i = 0; i < 1'000; ++i)
            balances.push_back(40.900749 + i * 1.37);
        QVERIFY(!looksLikeIdentifier(numberColumn("BALANCE", balances)));
        QVERIFY(!identifierLike(tableOf({numberColumn("BALANCE", balances)}))[0]);
    }

    void countingUpFromTheFirstRowNamesRows()
    {
        QVERIFY(identifierLike(tableOf({numberColumn("thing", counting(10'001))}))[0]);
        QVERIFY(identifierLike(tableOf({numberColumn("Column 1", counting(0))}))[0]);
        QVERIFY2(!identifierLike(tableOf({numberColumn("Age", counting(18))}))[0],
                 "a measure may count up");
        QVERIFY2(!identifierLike(tableOf({numberColumn("Year", counting(2001))}))[0],
                 "a measure may count up");
        QVERIFY2(!identifierLike(tableOf({numberColumn("a", counting(1, 4))}))[0],
                 "too few rows to tell");
        std::vector<double> gap = counting(1);
        gap[6] = std::nan("");
        QVERIFY(!identifierLike(tableOf({numberColumn("thing", gap)}))[0]);
    }

    void aFewRepeatsLeaveAnIdentifierAnIdentifier()
    {
        std::vector<double> values = counting(1, 1'000);
        values[999] = values[998];
        QVERIFY(looksLikeIdentifier(numberColumn("id", values)));
        for (double& value : values)
            value = std::floor(value / 10);
        QVERIFY2(!looksLikeIdentifier(numberColumn("region code", values)),
                 "a code of groups names no row");
        QVERIFY2(looksLikeIdentifier(numberColumn("CustomerID", values)),
                 "transactions repeat their customer");
    }

    void textsNameRowsByTypeOrByNameAndValues()
    {
        const std::vector<std::string> keys{"C1", "C2", "C3"};
        QVERIFY(looksLikeIdentifier(textColumn("whatever", keys, ColumnType::Identifier)));
        QVERIFY(looksLikeIdentifier(textColumn("key", keys, ColumnType::Text)));
        QVERIFY(!looksLikeIdentifier(textColumn("comment", keys, ColumnType::Text)));
        QVERIFY(!looksLikeIdentifier(textColumn("key", keys, ColumnType::Category)));
    }

    void withoutChoicesEveryNumberButTheIdentifierIsAFeature()
    {
        const Table table =
            tableOf({numberColumn("CustomerID", counting(1)),
                     textColumn("Gender", std::vector<std::string>(12, "F"), ColumnType::Category),
                     numberColumn("Age", scattered()), numberColumn("Income", scattered())});
        const Result<Roles> roles = resolveRoles(table, {});
        QVERIFY(roles.ok());
        QCOMPARE(roles->id, std::optional<std::size_t>(0));
        QCOMPARE(roles->features, (std::vector<std::size_t>{2, 3}));
        QCOMPARE(roles->roles, (std::vector<Role>{Role::Identifier, Role::Descriptive,
                                                  Role::Feature, Role::Feature}));
    }

    void aPersonsChoiceWins()
    {
        const Table table =
            tableOf({numberColumn("CustomerID", counting(1)), numberColumn("Age", scattered()),
                     numberColumn("Income", scattered()), numberColumn("Note", scattered())});
        const Result<Roles> roles = resolveRoles(
            table, {.id = "Age",
                    .features = std::vector<std::string>{"Income", "CustomerID", "Income"},
                    .ignored = {"Note"}});
        QVERIFY(roles.ok());
        QCOMPARE(roles->id, std::optional<std::size_t>(1));
        QCOMPARE(roles->features, (std::vector<std::size_t>{2, 0}));
        QCOMPARE(roles->roles, (std::vector<Role>{Role::Feature, Role::Identifier, Role::Feature,
                                                  Role::Ignored}));
    }

    void anIgnoredIdentifierIsNotFoundByItself()
    {
        const Table table =
            tableOf({numberColumn("id", counting(1)), numberColumn("Age", scattered())});
        const Result<Roles> roles = resolveRoles(table, {.ignored = {"id"}});
        QVERIFY(roles.ok());
        QVERIFY(!roles->id);
        QCOMPARE(roles->features, std::vector<std::size_t>{1});
    }

    void theLikeliestIdentifierIsTheCustomersNumber()
    {
        const Table table =
            tableOf({numberColumn("Order No", scattered()), numberColumn("CustomerID", counting(1)),
                     numberColumn("Age", scattered())});
        const Result<Roles> roles = resolveRoles(table, {});
        QVERIFY(roles.ok());
        QCOMPARE(roles->id, std::optional<std::size_t>(1));
        QCOMPARE(roles->roles[0], Role::Identifier);
    }

    void wrongChoicesAreExplained()
    {
        const Table table = tableOf(
            {numberColumn("Age", scattered()),
             textColumn("Gender", std::vector<std::string>(12, "F"), ColumnType::Category)});
        const auto issueOf = [&](const DataRecipe& choices) {
            return resolveRoles(table, choices).issue();
        };
        QCOMPARE(issueOf({.features = std::vector<std::string>{"age"}}),
                 (Issue{.code = IssueCode::ColumnUnknown, .arguments = {"age", "Age"}}));
        QCOMPARE(issueOf({.id = "Gendr"}),
                 (Issue{.code = IssueCode::ColumnUnknown, .arguments = {"Gendr", "Gender"}}));
        QCOMPARE(issueOf({.ignored = {"nonsense!"}}).code, IssueCode::ColumnUnknown);
        QCOMPARE(issueOf({.features = std::vector<std::string>{"Gender"}}),
                 (Issue{.code = IssueCode::ColumnNotNumeric, .arguments = {"Gender", "category"}}));
        QCOMPARE(issueOf({.features = std::vector<std::string>{}}).code,
                 IssueCode::NoUsableFeature);
        QCOMPARE(issueOf({.ignored = {"Age"}}).code, IssueCode::NoUsableFeature);
    }

    void rolesHaveNames()
    {
        QCOMPARE(roleName(Role::Identifier), "identifier");
        QCOMPARE(roleName(Role::Feature), "feature");
        QCOMPARE(roleName(Role::Descriptive), "descriptive");
        QCOMPARE(roleName(Role::Ignored), "ignored");
    }
};

QTEST_APPLESS_MAIN(TestRoles)
#include "tst_roles.moc"
