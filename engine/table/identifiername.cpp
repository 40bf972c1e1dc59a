// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/identifiername.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace tessera {

namespace {

using Words = std::vector<std::string_view>;

/// Endings that make a heading the name of a number: "customer id", "order no".
const Words idWords{"id",
                    "ids",
                    "uid",
                    "uuid",
                    "guid",
                    "identifier",
                    "number",
                    "no",
                    "nr",
                    "num",
                    "key",
                    "code",
                    "ref",
                    "reference",
                    "nummer",
                    "kennung",
                    "kennziffer",
                    "schlussel",
                    "schluessel",
                    "numero",
                    "codigo",
                    "codice",
                    "clave",
                    "chiave",
                    "cle",
                    "numer",
                    "klucz",
                    "nummer",
                    "identificador",
                    "identifiant",
                    "identificatore",
                    "referenz",
                    "referencia"};

/// Headings that are identifiers only when they stand alone.
const Words aloneWords{"index",     "idx", "row", "rowid",     "rownum",
                       "rownumber", "lfd", "pk",  "matricula", "unnamed"};

const Words customerWords{"customer",   "cust",        "client",  "clients", "user",   "member",
                          "account",    "acct",        "buyer",   "shopper", "person", "subscriber",
                          "cardholder", "household",   "patient", "kunde",   "kunden", "konto",
                          "mitglied",   "mitglieds",   "cliente", "usuario", "cuenta", "socio",
                          "compte",     "utilisateur", "utente",  "conta",   "klant",  "klanten",
                          "klient",     "klienta",     "kund"};

const Words linkWords{"de", "del", "di", "do", "da", "du", "la", "le", "el", "der", "des"};

/// Words for what is measured about a customer.
const Words measureWords{
    "age",      "tenure",   "year",      "years",      "month",   "months",  "day",
    "days",     "recency",  "frequency", "amount",     "income",  "balance", "score",
    "count",    "total",    "price",     "quantity",   "value",   "rate",    "spend",
    "spending", "salary",   "purchases", "payments",   "limit",   "size",    "sum",
    "average",  "mean",     "share",     "ratio",      "percent", "visits",  "orders",
    "revenue",  "cost",     "lifetime",  "weight",     "height",  "alter",   "jahr",
    "jahre",    "monat",    "tage",      "betrag",     "umsatz",  "anzahl",  "einkommen",
    "preis",    "edad",     "ano",       "mes",        "dias",    "importe", "ingresos",
    "precio",   "cantidad", "saldo",     "frecuencia", "annee",   "mois",    "jours",
    "montant",  "revenu",   "prix",      "quantite",   "eta",     "anno",    "reddito"};

bool among(const Words& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The letter of the Latin-1 supplement (second byte of its UTF-8 form) without its accent.
std::string_view withoutAccent(unsigned char second)
{
    static constexpr std::string_view plain[32] = {
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
        "d", "n", "o", "o", "o", "o", "o",  " ", "o", "u", "u", "u", "u", "y", "th", "ss"};
    return plain[second & 0x1FU];
}

/// Lower-case words: split at punctuation, digits and where a capital starts a new word.
std::vector<std::string> wordsOf(std::string_view heading)
{
    std::vector<std::string> words(1);
    const auto isUpper = [&](std::size_t i) {
        return i < heading.size() && std::isupper(static_cast<unsigned char>(heading[i]));
    };
    const auto isLower = [&](std::size_t i) {
        return i < heading.size() && std::islower(static_cast<unsigned char>(heading[i]));
    };
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const auto c = static_cast<unsigned char>(heading[i]);
        if (c == 0xC3 && i + 1 < heading.size()) {
            words.back() += withoutAccent(static_cast<unsigned char>(heading[++i]));
            continue;
        }
        if (c < 0x80 && !std::isalpha(c)) {
            words.emplace_back();
            continue;
        }
        const bool startsWord =
            isUpper(i) && i > 0 && (isLower(i - 1) || (isUpper(i - 1) && isLower(i + 1)));
        if (startsWord)
            words.emplace_back();
        words.back() += static_cast<char>(c < 0x80 ? std::tolower(c) : c);
    }
    std::erase_if(words, [](const std::string& word) { return word.empty(); });
    return words;
}

/// "customerid", "kundennummer", "custno": a customer word and an ending in one.
bool isCustomerNumberWord(std::string_view word)
{
    return std::any_of(idWords.begin(), idWords.end(), [&](std::string_view ending) {
        return word.size() > ending.size() && word.ends_with(ending) &&
               among(customerWords, word.substr(0, word.size() - ending.size()));
    });
}

} // namespace

NameHint nameHint(std::string_view heading)
{
    std::vector<std::string> words = wordsOf(heading);
    std::erase_if(words, [](const std::string& word) { return among(linkWords, word); });
    if (words.empty())
        return NameHint::Silent;
    const auto isId = [](const std::string& word) { return among(idWords, word); };
    const auto isCustomer = [](const std::string& word) { return among(customerWords, word); };
    const auto isEither = [&](const std::string& word) {
        return isId(word) || isCustomer(word) || isCustomerNumberWord(word);
    };
    const bool endsInId = isId(words.back()) && words.back() != "num";
    const bool hasCustomer = std::any_of(words.begin(), words.end(), isCustomer);
    if (isCustomerNumberWord(words.back()) || (hasCustomer && isId(words.back())) ||
        std::all_of(words.begin(), words.end(), isEither))
        return hasCustomer || isCustomerNumberWord(words.back()) ? NameHint::CustomerNumber
                                                                 : NameHint::Identifier;
    if (endsInId || (words.size() == 1 && among(aloneWords, words.front())))
        return NameHint::Identifier;
    const bool measures = std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return among(measureWords, word);
    });
    return measures ? NameHint::Measure : NameHint::Silent;
}

} // namespace tessera
