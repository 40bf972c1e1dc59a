// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Made-up credit-card customers: a year of behaviour each, drawn from one of six ways to use a
// card. Entirely synthetic: parameters were chosen for plausibility, never fitted to or copied from
// real rows.

#include "sample/sample.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tessera {

/// Amounts in millionths of the currency; months out of `tenure`, the months the card has been
/// held.
struct Customer {
    std::int64_t number = 0;
    int tenure = 12;
    int balanceMonths = 0;
    int purchaseMonths = 0; ///< at least the larger, at most the sum of the next two
    int oneOffMonths = 0;
    int installmentMonths = 0;
    int cashMonths = 0;
    int fullPaymentMonths = 0;
    int cashTransactions = 0;     ///< at least cashMonths
    int purchaseTransactions = 0; ///< at least oneOffMonths + installmentMonths
    std::int64_t balance = 0;
    std::int64_t oneOff = 0;
    std::int64_t installments = 0;
    std::int64_t cashAdvance = 0;
    std::int64_t payments = 0;
    std::optional<std::int64_t> creditLimit{};
    std::optional<std::int64_t> minimumPayments{};
};

/// `options.customers` of them; one in about 750 repeats an earlier one exactly.
std::vector<Customer> makeCustomers(const SampleOptions& options);

} // namespace tessera
