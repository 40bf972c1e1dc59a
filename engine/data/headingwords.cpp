// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/headingwords.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tessera {

namespace {

using WordList = std::vector<std::string_view>;

/// Words that make a heading the name of a number when they end it: "customer id", "order no".
const WordList& idWords()
{
    static const WordList words{"id",         "ids",        "uid",           "uuid",
                                "guid",       "identifier", "number",        "no",
                                "nr",         "num",        "key",           "code",
                                "ref",        "reference",  "nummer",        "kennung",
                                "kennziffer", "schlussel",  "schluessel",    "referenz",
                                "numero",     "codigo",     "codice",        "clave",
                                "chiave",     "cle",        "identificador", "identifiant",
                                "numer",      "klucz",      "referencia"};
    return words;
}

/// These name an identifier also at the beginning: "idImpianto".
const WordList& firstWords()
{
    static const WordList words{"id", "uid", "uuid", "guid"};
    return words;
}

/// These name an identifier only when they stand alone.
const WordList& aloneWords()
{
    static const WordList words{"index",     "idx", "row", "rowid",     "rownum",
                                "rownumber", "lfd", "pk",  "matricula", "unnamed"};
    return words;
}

const WordList& customerWords()
{
    static const WordList words{
        "customer",   "cust",      "client",  "clients", "user",       "member",   "account",
        "acct",       "buyer",     "shopper", "person",  "subscriber", "patient",  "guest",
        "cardholder", "household", "kunde",   "kunden",  "konto",      "mitglied", "mitglieds",
        "cliente",    "usuario",   "cuenta",  "socio",   "compte",     "utente",   "utilisateur",
        "conta",      "klant",     "klanten", "klient",  "klienta",    "kund"};
    return words;
}

/// Owners of numbers that are no customers; only for words written together: "orderid".
const WordList& thingWords()
{
    static const WordList words{"order",   "invoice", "contract", "transaction",
                                "product", "item",    "store"};
    return words;
}

const WordList& linkWords()
{
    static const WordList words{"de", "del", "di", "do",  "da", "du",
                                "la", "le",  "el", "der", "des"};
    return words;
}

const WordList& measureWords()
{
    static const WordList words{
        "age",      "tenure",  "year",      "years",    "month",     "months",  "day",
        "days",     "recency", "amount",    "income",   "frequency", "balance", "score",
        "count",    "total",   "price",     "value",    "quantity",  "rate",    "spend",
        "spending", "salary",  "limit",     "payments", "size",      "sum",     "purchases",
        "average",  "mean",    "share",     "ratio",    "percent",   "visits",  "orders",
        "revenue",  "cost",    "lifetime",  "weight",   "height",    "alter",   "jahr",
        "jahre",    "monat",   "tage",      "betrag",   "umsatz",    "anzahl",  "preis",
        "edad",     "ano",     "einkommen", "mes",      "dias",      "importe", "ingresos",
        "precio",   "saldo",   "cantidad",  "annee",    "mois",      "jours",   "frecuencia",
        "montant",  "revenu",  "prix",      "quantite", "eta",       "anno",    "reddito"};
    return words;
}

bool among(const WordList& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// The letter of the Latin-1 supplement (second byte of its UTF-8 form) without its accent.
std::string_view withoutAccent(char second)
{
    static constexpr std::string_view plain[32] = {
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
        "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss"};
    return plain[static_cast<unsigned char>(second) & 0x1FU];
}

/// "CustomerID" and "customer_id" are both {"customer", "id"}; whatever is no letter separates.
std::vector<std::string> wordsOf(std::string_view heading)
{
    constexpr auto latin1 = static_cast<char>(0xC3);
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const char c = heading[i];
        const char before = i > 0 ? heading[i - 1] : ' ';
        const char after = i + 1 < heading.size() ? heading[i + 1] : ' ';
        if (c == latin1 && i + 1 < heading.size()) {
            words.back() += withoutAccent(heading[++i]);
        } else if (isUpper(c)) {
            if (isLower(before) || (isUpper(before) && isLower(after)))
                words.emplace_back();
            words.back() += static_cast<char>(c - 'A' + 'a');
        } else if (isLower(c) || static_cast<unsigned char>(c) >= 0x80) {
            words.back() += c;
        } else {
            words.emplace_back();
        }
    }
    std::erase_if(words,
                  [](const std::string& word) { return word.empty() || among(linkWords(), word); });
    return words;
}

/// "customerid", "kundennummer": one of `owners` and an ending, written together.
bool isCompound(std::string_view word, const WordList& owners)
{
    return std::any_of(idWords().begin(), idWords().end(), [&](std::string_view ending) {
        return word.size() > ending.size() && word.ends_with(ending) &&
               among(owners, word.substr(0, word.size() - ending.size()));
    });
}

} // namespace

HeadingHint headingHint(std::string_view heading)
{
    const std::vector<std::string> words = wordsOf(heading);
    if (words.empty())
        return HeadingHint::Silent;
    const auto isId = [](const std::string& word) { return among(idWords(), word); };
    const auto isCustomer = [](const std::string& word) { return among(customerWords(), word); };
    const bool hasCustomer = std::any_of(words.begin(), words.end(), isCustomer);
    const bool onlyThese = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return isId(word) || isCustomer(word);
    });
    if (isCompound(words.back(), customerWords()) ||
        (hasCustomer && (isId(words.back()) || onlyThese)))
        return HeadingHint::CustomerNumber;
    if (isId(words.back()) || among(firstWords(), words.front()) ||
        isCompound(words.back(), thingWords()) ||
        (words.size() == 1 && among(aloneWords(), words.front())))
        return HeadingHint::Identifier;
    const bool measures = std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return among(measureWords(), word);
    });
    return measures ? HeadingHint::Measure : HeadingHint::Silent;
}

bool namesIdentifier(std::string_view heading)
{
    return headingHint(heading) >= HeadingHint::Identifier;
}

} // namespace tessera
