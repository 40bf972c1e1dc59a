// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/json.h"
#include "model/model.h"

#include "base/version.h"
#include "clustering/mixture/mixture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

namespace tessera {

namespace {

constexpr int modelVersion = 2; ///< 2 has weights, metric and mixture; only written where needed
constexpr const char* versionKey = "tessera-model";
constexpr double infinity = std::numeric_limits<double>::infinity();

Json toJson(const Matrix& matrix)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        Json row = Json::array();
        for (std::size_t j = 0; j < matrix.columns(); ++j)
            row.push_back(matrix(i, j));
        rows.push_back(std::move(row));
    }
    return rows;
}

Issue invalid(const std::string& what)
{
    return {.code = IssueCode::ModelInvalid, .arguments = {what}};
}

bool isFinite(const Json& json)
{
    return json.is_number() && std::isfinite(json.get<double>());
}

/// Of a matrix; what is not said is free, but the same for all rows.
struct Shape {
    std::optional<std::size_t> rows{};
    std::optional<std::size_t> columns{};
};

/// Rows of equally many finite numbers.
bool hasShape(const Json& json, const Shape& shape)
{
    if (!json.is_array() || json.size() != shape.rows.value_or(json.size()))
        return false;
    if (json.empty())
        return true;
    const std::size_t columns = shape.columns.value_or(json.front().size());
    return std::ranges::all_of(json, [columns](const Json& row) {
        return row.is_array() && row.size() == columns && std::ranges::all_of(row, isFinite);
    });
}

/// Reads fields one after the other; the first one that does not fit is remembered, the rest
/// skipped.
class FieldReader {
public:
    explicit FieldReader(const Json& json) : m_json(json) {}

    const std::string& wrong() const { return m_wrong; }

    void require(bool condition, const char* key)
    {
        if (!condition && m_wrong.empty())
            m_wrong = key;
    }

    template<class T, class Check>
    std::vector<T> list(const Json& from, const char* key, Check check)
    {
        std::vector<T> values;
        require(from.is_array(), key);
        for (const Json& entry : from.is_array() ? from : Json::array()) {
            require(check(entry), key);
            values.push_back(check(entry) ? entry.template get<T>() : T{});
        }
        return values;
    }

    std::vector<std::string> texts(const char* key)
    {
        return list<std::string>(field(key), key, [](const Json& j) { return j.is_string(); });
    }
    std::vector<double> numbers(const char* key) { return list<double>(field(key), key, isFinite); }
    std::vector<bool> flags(const char* key)
    {
        return list<bool>(field(key), key, [](const Json& j) { return j.is_boolean(); });
    }

    Matrix matrix(const char* key, Shape shape) { return matrix(field(key), key, shape); }
    /// All rows are looked at before the matrix is made, which costs as much as its text then.
    Matrix matrix(const Json& from, const char* key, Shape shape)
    {
        const bool fits = hasShape(from, shape);
        require(fits, key);
        if (!fits)
            return {};
        Matrix result(from.size(), from.empty() ? 0 : from.front().size());
        for (std::size_t i = 0; i < result.rows(); ++i)
            for (std::size_t j = 0; j < result.columns(); ++j)
                result(i, j) = from[i][j].get<double>();
        return result;
    }

    /// [low, high] per feature; null is no limit.
    std::vector<Fences> fences(const char* key)
    {
        std::vector<Fences> result;
        const Json& from = field(key);
        require(from.is_array(), key);
        for (const Json& pair : from.is_array() ? from : Json::array()) {
            const bool fits = pair.is_array() && pair.size() == 2 &&
                              (pair[0].is_null() || pair[0].is_number()) &&
                              (pair[1].is_null() || pair[1].is_number());
            require(fits, key);
            if (!fits)
                continue;
            result.push_back({pair[0].is_null() ? -infinity : pair[0].get<double>(),
                              pair[1].is_null() ? infinity : pair[1].get<double>()});
            require(result.back().low <= result.back().high, key);
        }
        return result;
    }

    const Json& field(const char* key)
    {
        static const Json absent;
        const auto found = m_json.find(key);
        require(found != m_json.end(), key);
        return found != m_json.end() ? *found : absent;
    }

private:
    const Json& m_json;
    std::string m_wrong;
};

std::size_t dimensionsOf(const Model& model)
{
    return model.projectionMean.empty() ? model.features.size() : model.loadings.columns();
}

/// A version 1 model has none of these.
bool isPlain(const Model& model)
{
    return model.weights.empty() && model.metric == Metric::Euclidean && !model.mixture;
}

Json mixtureJson(const Gaussians& mixture)
{
    Json covariances = Json::array();
    for (const Matrix& covariance : mixture.covariances)
        covariances.push_back(toJson(covariance));
    return {{"covariance", covarianceNames[static_cast<std::size_t>(mixture.kind)]},
            {"weights", mixture.weights},
            {"covariances", std::move(covariances)}};
}

/// Needs centroids of the right shape.
void readMixture(const Json& json, FieldReader& outer, Model& model)
{
    outer.require(json.is_object(), "mixture");
    if (!outer.wrong().empty())
        return;
    FieldReader reader(json);
    Gaussians mixture{.means = model.centroids};
    const Json& kind = reader.field("covariance");
    const bool full = kind == covarianceNames[0];
    reader.require(full || kind == covarianceNames[1], "covariance");
    mixture.kind = full ? CovarianceKind::Full : CovarianceKind::Diagonal;
    mixture.weights = reader.numbers("weights");
    const Json& covariances = reader.field("covariances");
    reader.require(covariances.is_array(), "covariances");
    const std::size_t d = model.centroids.columns();
    for (const Json& entry : covariances.is_array() ? covariances : Json::array())
        mixture.covariances.push_back(
            reader.matrix(entry, "covariances", {.rows = d, .columns = full ? d : 1}));
    outer.require(reader.wrong().empty(), "mixture");
    model.mixture = std::move(mixture);
}

/// Positive weights, which are shares, and, per segment, a covariance.
void checkMixture(const Model& model, FieldReader& reader)
{
    constexpr double rounding = 1e-9;
    const Gaussians& mixture = *model.mixture;
    const std::size_t k = model.centroids.rows();
    reader.require(k <= static_cast<std::size_t>(mixtureMethod.mostSegments), "centroids");
    reader.require(mixture.weights.size() == k && mixture.covariances.size() == k, "mixture");
    for (const double weight : mixture.weights)
        reader.require(weight > 0 && weight <= 1 + rounding, "mixture");
    for (const Matrix& covariance : mixture.covariances)
        reader.require(reader.wrong().empty() && isCovariance(covariance, mixture.kind), "mixture");
}

/// What version 2 adds.
void readAdditions(const Json& json, FieldReader& reader, Model& model)
{
    if (json.contains("weights"))
        model.weights = reader.numbers("weights");
    if (json.contains("metric")) {
        const Json& metric = reader.field("metric");
        const bool manhattan = metric == metricNames[1];
        reader.require(manhattan || metric == metricNames[0], "metric");
        model.metric = manhattan ? Metric::Manhattan : Metric::Euclidean;
    }
    if (json.contains("mixture"))
        readMixture(reader.field("mixture"), reader, model);
    reader.require(model.weights.empty() || model.weights.size() == model.features.size(),
                   "weights");
    for (const double weight : model.weights)
        reader.require(weight >= 0, "weights");
    if (model.mixture && reader.wrong().empty())
        checkMixture(model, reader);
}

/// Everything that score() relies on.
void checkShapes(const Model& model, FieldReader& reader)
{
    const std::size_t features = model.features.size();
    const std::set<std::string> distinct(model.features.begin(), model.features.end());
    reader.require(features > 0 && distinct.size() == features, "features");
    reader.require(model.fills.size() == features, "fills");
    reader.require(model.clip.size() == features, "clip");
    reader.require(model.logged.size() == features, "logged");
    reader.require(model.center.size() == features, "center");
    reader.require(model.scale.size() == features, "scale");
    for (const double scale : model.scale)
        reader.require(scale > 0, "scale");
    for (std::size_t j = 0; j < features && model.fills.size() == features &&
                            model.clip.size() == features && model.logged.size() == features;
         ++j)
        reader.require(!model.logged[j] || model.fills[j] >= 0 || model.clip[j].low >= 0, "fills");
    const bool projected = !model.projectionMean.empty();
    reader.require(!projected || model.projectionMean.size() == features, "projection_mean");
    reader.require(!projected ||
                       (model.loadings.rows() == features && model.loadings.columns() > 0),
                   "loadings");
    reader.require(model.centroids.rows() > 0 &&
                       model.centroids.rows() <= std::numeric_limits<Label>::max() &&
                       model.centroids.columns() == dimensionsOf(model),
                   "centroids");
    reader.require(model.names.size() == model.centroids.rows(), "names");
}

} // namespace

std::string toJson(const Model& model)
{
    Json clip = Json::array();
    for (const Fences& fences : model.clip)
        clip.push_back({fences.low, fences.high}); // infinities become null
    const int version = isPlain(model) ? 1 : modelVersion;
    Json json{{versionKey, version}, {"tessera", versionText()}, {"id", model.id}};
    json["features"] = model.features;
    json["fills"] = model.fills;
    json["clip"] = std::move(clip);
    json["logged"] = model.logged;
    json["center"] = model.center;
    json["scale"] = model.scale;
    json["projection_mean"] = model.projectionMean;
    json["loadings"] = toJson(model.loadings);
    json["centroids"] = toJson(model.centroids);
    json["names"] = model.names;
    if (!model.weights.empty())
        json["weights"] = model.weights;
    if (model.metric != Metric::Euclidean)
        json["metric"] = metricNames[static_cast<std::size_t>(model.metric)];
    if (model.mixture)
        json["mixture"] = mixtureJson(*model.mixture);
    return jsonText(json);
}

Result<Model> modelFromJson(std::string_view json)
{
    const Result<Json> parsed = parseJsonObject(json);
    if (!parsed)
        return parsed.issue();
    if (!parsed->contains(versionKey))
        return invalid(versionKey);
    if (const Outcome fits = checkVersion(*parsed, versionKey, modelVersion); !fits)
        return fits.issue().code == IssueCode::VersionTooNew ? fits.issue() : invalid(versionKey);
    FieldReader reader(*parsed);
    Model model;
    const Json& id = reader.field("id");
    reader.require(id.is_string(), "id");
    model.id = id.is_string() ? id.get<std::string>() : std::string();
    model.features = reader.texts("features");
    model.fills = reader.numbers("fills");
    model.clip = reader.fences("clip");
    model.logged = reader.flags("logged");
    model.center = reader.numbers("center");
    model.scale = reader.numbers("scale");
    model.projectionMean = reader.numbers("projection_mean");
    const bool projected = !model.projectionMean.empty();
    model.loadings = reader.matrix(
        "loadings", {.rows = projected ? std::optional(model.features.size()) : std::nullopt});
    model.centroids = reader.matrix("centroids", {.columns = dimensionsOf(model)});
    model.names = reader.texts("names");
    checkShapes(model, reader);
    readAdditions(*parsed, reader, model);
    if (!reader.wrong().empty())
        return invalid(reader.wrong());
    return model;
}

} // namespace tessera
