// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/customers.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {

namespace {

/// One way to use a card. Chances are per month; amounts are medians per transaction or month.
struct CardUse {
    double share;        ///< of the customers
    double limit;        ///< median credit limit
    double oneOffUsers;  ///< share who make one-off purchases at all
    double oneOffChance; ///< in a month, of those
    double oneOffAmount; ///< per transaction
    double installmentUsers;
    double installmentChance;
    double installmentAmount;
    double cashUsers;
    double cashChance;
    double cashAmount;
    double utilisation; ///< median balance as a share of the limit
    double fullPayers;  ///< share who pay in full at all
    double fullPayment; ///< chance of paying in full in a month, of those
};

constexpr std::array<CardUse, 6> cardUses{{
    // Now and then a purchase, otherwise at rest.
    {.share = 0.27,
     .limit = 2600,
     .oneOffUsers = 0.50,
     .oneOffChance = 0.13,
     .oneOffAmount = 62,
     .installmentUsers = 0.20,
     .installmentChance = 0.14,
     .installmentAmount = 38,
     .cashUsers = 0.22,
     .cashChance = 0.08,
     .cashAmount = 170,
     .utilisation = 0.16,
     .fullPayers = 0.30,
     .fullPayment = 0.25},
    // Everything in instalments, small and steady.
    {.share = 0.22,
     .limit = 2400,
     .oneOffUsers = 0.24,
     .oneOffChance = 0.12,
     .oneOffAmount = 45,
     .installmentUsers = 0.99,
     .installmentChance = 0.80,
     .installmentAmount = 44,
     .cashUsers = 0.13,
     .cashChance = 0.07,
     .cashAmount = 150,
     .utilisation = 0.13,
     .fullPayers = 0.62,
     .fullPayment = 0.52},
    // Lives on cash advances, hardly buys.
    {.share = 0.21,
     .limit = 4300,
     .oneOffUsers = 0.26,
     .oneOffChance = 0.10,
     .oneOffAmount = 70,
     .installmentUsers = 0.13,
     .installmentChance = 0.15,
     .installmentAmount = 40,
     .cashUsers = 0.98,
     .cashChance = 0.30,
     .cashAmount = 330,
     .utilisation = 0.58,
     .fullPayers = 0.06,
     .fullPayment = 0.10},
    // Larger single purchases, little else.
    {.share = 0.15,
     .limit = 5200,
     .oneOffUsers = 0.99,
     .oneOffChance = 0.55,
     .oneOffAmount = 105,
     .installmentUsers = 0.22,
     .installmentChance = 0.18,
     .installmentAmount = 55,
     .cashUsers = 0.16,
     .cashChance = 0.07,
     .cashAmount = 220,
     .utilisation = 0.24,
     .fullPayers = 0.36,
     .fullPayment = 0.34},
    // The card for everything, month by month.
    {.share = 0.09,
     .limit = 8200,
     .oneOffUsers = 0.97,
     .oneOffChance = 0.80,
     .oneOffAmount = 92,
     .installmentUsers = 0.96,
     .installmentChance = 0.82,
     .installmentAmount = 66,
     .cashUsers = 0.10,
     .cashChance = 0.06,
     .cashAmount = 240,
     .utilisation = 0.27,
     .fullPayers = 0.45,
     .fullPayment = 0.55},
    // Buys and draws cash close to the limit.
    {.share = 0.06,
     .limit = 7400,
     .oneOffUsers = 0.68,
     .oneOffChance = 0.28,
     .oneOffAmount = 95,
     .installmentUsers = 0.58,
     .installmentChance = 0.45,
     .installmentAmount = 58,
     .cashUsers = 0.97,
     .cashChance = 0.46,
     .cashAmount = 400,
     .utilisation = 0.74,
     .fullPayers = 0.03,
     .fullPayment = 0.08},
}};

constexpr double million = 1e6;

std::int64_t millionths(double amount)
{
    return std::llround(amount * million);
}

/// Shops charge whole cents.
std::int64_t cents(double amount)
{
    return std::llround(amount * 100) * 10'000;
}

double spread(Random& random, double sigma)
{
    return std::exp(sigma * random.normal());
}

bool happens(Random& random, double chance)
{
    return random.uniform() < chance;
}

int monthsWith(Random& random, double chance, int tenure)
{
    int months = 0;
    for (int month = 0; month < tenure; ++month)
        months += happens(random, chance);
    return months;
}

/// A customer's own chance around that of the kind: habits differ.
double ownChance(Random& random, double chance)
{
    const double logit = std::log(chance / (1 - chance)) + 0.9 * random.normal();
    return 1 / (1 + std::exp(-logit));
}

int drawTenure(Random& random)
{
    if (!happens(random, 0.152))
        return 12;
    constexpr std::array<double, 6> upTo{0.15, 0.29, 0.43, 0.56, 0.73, 1.0};
    const double u = random.uniform();
    int months = 6;
    while (u >= upTo[static_cast<std::size_t>(months - 6)])
        ++months;
    return months;
}

const CardUse& drawUse(Random& random)
{
    double u = random.uniform();
    for (const CardUse& use : cardUses) {
        if (u < use.share)
            return use;
        u -= use.share;
    }
    return cardUses.front();
}

double drawLimit(Random& random, const CardUse& use, double wealth)
{
    const double raw = use.limit * std::exp(0.48 * wealth) * spread(random, 0.33);
    const double step = raw < 1000 ? 50 : 500;
    return std::clamp(std::round(raw / step) * step, 150.0, 30'000.0);
}

/// Months and number of transactions of one way to spend.
struct Habit {
    int months = 0;
    int transactions = 0;
};

Habit drawHabit(Random& random, double chance, int tenure, double oftenPerMonth)
{
    Habit habit{.months = std::max(1, monthsWith(random, ownChance(random, chance), tenure))};
    habit.transactions = habit.months;
    const double more = oftenPerMonth * spread(random, 0.6);
    for (int month = 0; month < habit.months; ++month)
        habit.transactions += static_cast<int>(-std::log(1 - random.uniform()) * more);
    return habit;
}

void drawPurchases(Random& random, const CardUse& use, double wealth, Customer& customer)
{
    const double taste = std::exp(0.45 * wealth);
    if (happens(random, use.oneOffUsers)) {
        const Habit habit = drawHabit(random, use.oneOffChance, customer.tenure, 0.9);
        customer.oneOffMonths = habit.months;
        customer.purchaseTransactions += habit.transactions;
        customer.oneOff =
            cents(habit.transactions * use.oneOffAmount * taste * spread(random, 0.75));
    }
    if (happens(random, use.installmentUsers)) {
        const Habit habit = drawHabit(random, use.installmentChance, customer.tenure, 0.8);
        customer.installmentMonths = habit.months;
        customer.purchaseTransactions += habit.transactions;
        customer.installments =
            cents(habit.transactions * use.installmentAmount * taste * spread(random, 0.6));
    }
    const int larger = std::max(customer.oneOffMonths, customer.installmentMonths);
    const int smaller = std::min(customer.oneOffMonths, customer.installmentMonths);
    const int others = std::min(smaller, customer.tenure - larger);
    customer.purchaseMonths = larger + monthsWith(random, 0.45, others);
}

void drawCash(Random& random, const CardUse& use, double wealth, Customer& customer)
{
    if (!happens(random, use.cashUsers))
        return;
    const Habit habit = drawHabit(random, use.cashChance, customer.tenure, 1.1);
    customer.cashMonths = habit.months;
    customer.cashTransactions = habit.transactions;
    customer.cashAdvance = millionths(habit.transactions * use.cashAmount * std::exp(0.4 * wealth) *
                                      spread(random, 0.7));
}

void drawBalance(Random& random, const CardUse& use, double limit, Customer& customer)
{
    const double share = std::min(use.utilisation * spread(random, 0.8), 1.05);
    const bool active = customer.purchaseMonths + customer.cashMonths > 0;
    const double presence = use.utilisation > 0.4 ? 0.99 : (active ? 0.93 : 0.55);
    customer.balanceMonths = std::max(
        {monthsWith(random, happens(random, 0.72) ? 0.998 : presence * 0.8, customer.tenure), 1});
    if (!active && happens(random, 0.09))
        customer.balanceMonths = 0;
    const double presentShare = static_cast<double>(customer.balanceMonths) / customer.tenure;
    customer.balance = millionths(limit * share * presentShare * presentShare);
}

void drawPayments(Random& random, const CardUse& use, Customer& customer)
{
    if (happens(random, use.fullPayers) && customer.balanceMonths > 0)
        customer.fullPaymentMonths =
            monthsWith(random, ownChance(random, use.fullPayment), customer.tenure);
    const double spent =
        static_cast<double>(customer.oneOff + customer.installments + customer.cashAdvance) /
        million;
    const double owed = static_cast<double>(customer.balance) / million;
    const double paid = (spent * 0.86 + 0.30 * owed + 60) * spread(random, 0.35);
    const bool nothingPaid = happens(random, spent < 200 ? 0.055 : 0.018);
    customer.payments = nothingPaid ? 0 : millionths(paid * customer.tenure / 12.0);
    if (nothingPaid)
        customer.fullPaymentMonths = 0;
    // Without a payment there is no minimum on record, and a few records are lost.
    if (nothingPaid || happens(random, 0.006))
        return;
    const double heavy = happens(random, 0.02) ? 5.0 : 1.0;
    const double minimum =
        (90 + 0.38 * owed) * heavy * spread(random, 0.42) * customer.tenure / 12.0;
    customer.minimumPayments = millionths(minimum);
}

Customer drawCustomer(const SampleOptions& options, std::int64_t index)
{
    Random random(options.seed, static_cast<std::uint64_t>(index));
    const CardUse& use = drawUse(random);
    const double wealth = random.normal();
    Customer customer;
    customer.number = 100'001 + index;
    customer.tenure = drawTenure(random);
    const double limit = drawLimit(random, use, wealth);
    customer.creditLimit = millionths(limit);
    drawPurchases(random, use, wealth, customer);
    drawCash(random, use, wealth, customer);
    drawBalance(random, use, limit, customer);
    drawPayments(random, use, customer);
    return customer;
}

/// A year far outside the ordinary, yet consistent in itself.
void makeExtreme(Customer& customer, std::int64_t factor)
{
    customer.oneOff *= factor;
    customer.installments *= factor;
    customer.cashAdvance *= factor;
    customer.purchaseTransactions *= 2;
    customer.cashTransactions *= 2;
    customer.payments = customer.payments * factor + 5'000'000'000;
    customer.creditLimit = std::int64_t{30'000'000'000};
}

} // namespace

std::vector<Customer> makeCustomers(const SampleOptions& options)
{
    const std::int64_t repeats = options.customers / 745;
    const std::int64_t distinct = options.customers - repeats;
    std::vector<Customer> customers;
    customers.reserve(static_cast<std::size_t>(options.customers));
    for (std::int64_t i = 0; i < distinct; ++i)
        customers.push_back(drawCustomer(options, i));
    Random random(options.seed, ~std::uint64_t{0});
    const auto any = [&]() -> std::size_t {
        return static_cast<std::size_t>(random.below(customers.size()));
    };
    for (std::int64_t i = 0; i < distinct / 1000; ++i)
        makeExtreme(customers[any()], 6 + static_cast<std::int64_t>(random.below(6)));
    for (std::int64_t i = 0; i < distinct / 4000; ++i)
        customers[any()].creditLimit.reset();
    for (std::int64_t i = 0; i < repeats; ++i) {
        const Customer again = customers[any()];
        customers.insert(customers.begin() + static_cast<std::ptrdiff_t>(any()), again);
    }
    return customers;
}

} // namespace tessera
