// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/methodtext.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tessera {

namespace {

struct Words {
    const char* id;
    const char* name;
    const char* effect;
};

struct MethodWords {
    Q_DECLARE_TR_FUNCTIONS(Method)
};

constexpr Words methodWords[] = {
    {"kmeans", QT_TRANSLATE_NOOP("Method", "k-means"),
     QT_TRANSLATE_NOOP("Method", "Round groups around a mean. Fast.")},
    {"kmedoids", QT_TRANSLATE_NOOP("Method", "k-medoids"),
     QT_TRANSLATE_NOOP("Method", "Each group around a real customer; outliers pull less.")},
    {"mixture", QT_TRANSLATE_NOOP("Method", "Gaussian mixture"),
     QT_TRANSLATE_NOOP("Method",
                       "Stretched, overlapping groups; a probability for each customer.")},
    {"minibatch", QT_TRANSLATE_NOOP("Method", "Mini-batch k-means"),
     QT_TRANSLATE_NOOP("Method", "For millions of customers; nearly the same result.")},
    {"kprototypes", QT_TRANSLATE_NOOP("Method", "k-prototypes"),
     QT_TRANSLATE_NOOP("Method", "Numbers and categories together.")},
};

constexpr Words parameterWords[] = {
    {"min-size", QT_TRANSLATE_NOOP("Method", "Minimum size"),
     QT_TRANSLATE_NOOP("Method", "The fewest customers that a segment may have")},
    {"metric", QT_TRANSLATE_NOOP("Method", "Distance"),
     QT_TRANSLATE_NOOP("Method", "How far two customers are apart: in a straight line "
                                 "(Euclidean), or the sum over all features (Manhattan), in "
                                 "which single large differences weigh less")},
    {"exact-rows", QT_TRANSLATE_NOOP("Method", "Exact up to"),
     QT_TRANSLATE_NOOP("Method", "With more customers than this, the representatives are searched "
                                 "in samples; exact takes time and memory with the square")},
    {"covariance", QT_TRANSLATE_NOOP("Method", "Shape"),
     QT_TRANSLATE_NOOP("Method", "Full: groups may be stretched in any direction. Along the axes: "
                                 "only along each feature, which needs far fewer customers")},
    {"ridge", QT_TRANSLATE_NOOP("Method", "Least variance"),
     QT_TRANSLATE_NOOP("Method", "Share of each feature's variance that is added to every group's, "
                                 "so that no group shrinks to a point")},
    {"batch", QT_TRANSLATE_NOOP("Method", "Batch size"),
     QT_TRANSLATE_NOOP("Method", "Customers looked at in one step; larger is closer to k-means")},
    {"passes", QT_TRANSLATE_NOOP("Method", "Passes"),
     QT_TRANSLATE_NOOP("Method", "How often the table is gone through")},
    {"gamma", QT_TRANSLATE_NOOP("Method", "Category weight"),
     QT_TRANSLATE_NOOP("Method", "What one differing category adds to the squared distance; "
                                 "automatic: half the mean standard deviation of the numbers")},
};

constexpr Words valueWords[] = {
    {"euclidean", QT_TRANSLATE_NOOP("Method", "Euclidean"), ""},
    {"manhattan", QT_TRANSLATE_NOOP("Method", "Manhattan"), ""},
    {"full", QT_TRANSLATE_NOOP("Method", "Full"), ""},
    {"diagonal", QT_TRANSLATE_NOOP("Method", "Along the axes"), ""},
};

const Words* find(std::span<const Words> words, std::string_view id)
{
    const auto found = std::ranges::find_if(words, [&](const Words& w) { return id == w.id; });
    return found == words.end() ? nullptr : &*found;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Method", text);
}

QString nameIn(std::span<const Words> words, std::string_view id)
{
    const Words* found = find(words, id);
    return found ? translated(found->name) : shownName(id);
}

QString effectIn(std::span<const Words> words, std::string_view id)
{
    const Words* found = find(words, id);
    return found ? translated(found->effect) : QString();
}

/// As people write it, and as the field reads it back.
QString numberText(const ParameterSpec& spec, double value)
{
    return spec.kind == ParameterKind::Count
               ? countText(static_cast<std::int64_t>(value))
               : QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString methodName(std::string_view id)
{
    return nameIn(methodWords, id);
}

QString methodEffect(std::string_view id)
{
    return effectIn(methodWords, id);
}

QString parameterName(std::string_view parameter)
{
    return nameIn(parameterWords, parameter);
}

QString parameterEffect(std::string_view parameter)
{
    return effectIn(parameterWords, parameter);
}

QString parameterValueText(const ParameterSpec& spec, double value)
{
    const std::string_view name = spec.name;
    if (spec.kind == ParameterKind::Choice)
        return nameIn(valueWords, parameterText(spec, value));
    if (name == "min-size" && value <= 1) // every segment has a customer anyway
        return MethodWords::tr("none", "no minimum size");
    if (name == "gamma" && value == 0)
        return MethodWords::tr("automatic");
    return numberText(spec, value);
}

QString parameterLimitsText(const ParameterSpec& spec)
{
    const QString least = numberText(spec, spec.least);
    const QString greatest = numberText(spec, spec.greatest);
    return spec.kind == ParameterKind::Count
               ? MethodWords::tr("A whole number from %1 to %2").arg(least, greatest)
               : MethodWords::tr("A number from %1 to %2").arg(least, greatest);
}

} // namespace tessera
