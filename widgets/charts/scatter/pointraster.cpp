// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/pointraster.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace tessera {

namespace {

/// Sums of one pixel: colour times weight, and the weight (1 = a whole point).
struct Sums {
    float red = 0.0F;
    float green = 0.0F;
    float blue = 0.0F;
    float weight = 0.0F;

    void add(const Sums& colour, float share)
    {
        red += colour.red * share;
        green += colour.green * share;
        blue += colour.blue * share;
        weight += colour.weight * share;
    }
};

/// The accumulator with a margin, so that a disc at the edge needs no clipping.
struct Canvas {
    int margin;
    int width;
    int height;
    std::vector<Sums> pixels;

    Canvas(const QSize& size, int border)
        : margin(border)
        , width(size.width() + 2 * border)
        , height(size.height() + 2 * border)
        , pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
    {}
    Sums* row(int y)
    {
        return pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
    const Sums* row(int y) const
    {
        return pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
};

constexpr int subpixels = 4;

/// Coverage of a disc for each of 4 x 4 positions of its centre within a pixel.
struct DiscKernels {
    int reach;
    int side;
    std::vector<float> coverage;

    explicit DiscKernels(double radius)
        : reach(static_cast<int>(std::ceil(radius + 0.5)))
        , side(2 * reach + 1)
        , coverage(static_cast<std::size_t>(subpixels * subpixels * side * side))
    {
        std::size_t at = 0;
        for (int sy = 0; sy < subpixels; ++sy) {
            for (int sx = 0; sx < subpixels; ++sx) {
                for (int y = -reach; y <= reach; ++y) {
                    for (int x = -reach; x <= reach; ++x) {
                        const double dx = x + 0.5 - (sx + 0.5) / subpixels;
                        const double dy = y + 0.5 - (sy + 0.5) / subpixels;
                        const double free = radius + 0.5 - std::hypot(dx, dy);
                        coverage[at++] = static_cast<float>(std::clamp(free, 0.0, 1.0));
                    }
                }
            }
        }
    }
    const float* at(int sx, int sy) const
    {
        return coverage.data() + static_cast<std::size_t>((sy * subpixels + sx) * side * side);
    }
};

struct Mapping {
    double left;
    double top;
    double perX;
    double perY;

    Mapping(const PointRasterRequest& request, int margin)
        : left(request.values.left())
        , top(request.values.bottom())
        , perX(request.size.width() / request.values.width())
        , perY(request.size.height() / request.values.height())
    {
        left -= margin / perX;
        top += margin / perY;
    }
    double x(float value) const { return (value - left) * perX; }
    double y(float value) const { return (top - value) * perY; }
};

std::vector<Sums> colourTable(const PointRasterRequest& request)
{
    std::vector<Sums> table;
    for (const QColor& colour : request.colours) {
        table.push_back({static_cast<float>(colour.red()), static_cast<float>(colour.green()),
                         static_cast<float>(colour.blue()), 1.0F});
    }
    if (table.empty())
        table.push_back({128.0F, 128.0F, 128.0F, 1.0F});
    return table;
}

enum class Which { All, Selected, Others };

/// Calls `draw(x, y, colour)` in canvas pixels for each wanted point that lies on the canvas.
template<class Draw>
void forPoints(const PointGrid& grid, const PointRasterRequest& request, const Canvas& canvas,
               Which which, const Cancel& cancel, Draw draw)
{
    const Mapping mapping(request, canvas.margin);
    const std::vector<Sums> colours = colourTable(request);
    const double marginX = canvas.margin / mapping.perX;
    const double marginY = canvas.margin / mapping.perY;
    const PointGrid::Cells cells =
        grid.cellsIn(request.values.adjusted(-marginX, -marginY, marginX, marginY));
    const double inner = canvas.margin > 0 ? (canvas.margin - 1) / 2.0 : 0.0;
    const double right = canvas.width - inner;
    const double bottom = canvas.height - inner;
    for (int row = cells.firstRow; row < cells.endRow; ++row) {
        cancel.poll();
        const auto [from, to] = grid.points(row, cells.firstColumn, cells.endColumn);
        for (std::uint32_t i = from; i < to; ++i) {
            if (which != Which::All && (request.selected[i] != 0) != (which == Which::Selected))
                continue;
            const double x = mapping.x(grid.x[i]);
            const double y = mapping.y(grid.y[i]);
            if (x < inner || y < inner || !(x < right) || !(y < bottom))
                continue;
            const std::size_t label = grid.label.empty() ? 0 : grid.label[i];
            draw(x, y, colours[label % colours.size()]);
        }
    }
}

Canvas drawDiscs(const PointGrid& grid, const PointRasterRequest& request, double radius,
                 Which which, const Cancel& cancel)
{
    const DiscKernels kernels(radius);
    // Twice the reach: a centre may lie outside the picture and its disc must still fit the canvas.
    Canvas canvas(request.size, 2 * kernels.reach + 1);
    forPoints(grid, request, canvas, which, cancel, [&](double x, double y, const Sums& colour) {
        const int px = static_cast<int>(x);
        const int py = static_cast<int>(y);
        const float* kernel = kernels.at(static_cast<int>((x - px) * subpixels),
                                         static_cast<int>((y - py) * subpixels));
        for (int ky = 0; ky < kernels.side; ++ky) {
            Sums* to = canvas.row(py - kernels.reach + ky) + (px - kernels.reach);
            for (int kx = 0; kx < kernels.side; ++kx)
                to[kx].add(colour, kernel[kx]);
            kernel += kernels.side;
        }
    });
    return canvas;
}

Canvas drawPixels(const PointGrid& grid, const PointRasterRequest& request, Which which,
                  const Cancel& cancel)
{
    Canvas canvas(request.size, 1);
    forPoints(grid, request, canvas, which, cancel, [&](double x, double y, const Sums& colour) {
        canvas.row(static_cast<int>(y))[static_cast<int>(x)].add(colour, 1.0F);
    });
    return canvas;
}

/// Spreads every pixel to its neighbours, half to the sides and a quarter to the corners, so that a
/// single customer is still seen.
void spread(Canvas& canvas, const Cancel& cancel)
{
    const auto width = static_cast<std::size_t>(canvas.width);
    std::array<std::vector<Sums>, 3> sideways;
    for (auto& line : sideways)
        line.resize(width);
    const auto smear = [&](int y, std::vector<Sums>& into) {
        const Sums* from = canvas.row(y);
        for (std::size_t x = 1; x + 1 < width; ++x) {
            Sums sum = from[x];
            sum.add(from[x - 1], 0.5F);
            sum.add(from[x + 1], 0.5F);
            into[x] = sum;
        }
    };
    smear(0, sideways[0]);
    if (canvas.height > 1)
        smear(1, sideways[1]);
    for (int y = 1; y + 1 < canvas.height; ++y) {
        if (y % 64 == 0)
            cancel.poll();
        auto& above = sideways[static_cast<std::size_t>((y - 1) % 3)];
        auto& here = sideways[static_cast<std::size_t>(y % 3)];
        auto& below = sideways[static_cast<std::size_t>((y + 1) % 3)];
        smear(y + 1, below);
        Sums* to = canvas.row(y);
        for (std::size_t x = 1; x + 1 < width; ++x) {
            Sums sum = here[x];
            sum.add(above[x], 0.5F);
            sum.add(below[x], 0.5F);
            to[x] = sum;
        }
    }
}

/// The weight that only one occupied pixel in 200 exceeds; from a fixed sample of the pixels.
float highWeight(const Canvas& canvas)
{
    std::vector<float> weights;
    constexpr std::size_t every = 5;
    for (std::size_t i = 0; i < canvas.pixels.size(); i += every) {
        if (canvas.pixels[i].weight > 0.0F)
            weights.push_back(canvas.pixels[i].weight);
    }
    if (weights.empty())
        return 1.0F;
    const auto rank = static_cast<std::ptrdiff_t>(static_cast<double>(weights.size()) * 0.995);
    const auto at = weights.begin() + std::min<std::ptrdiff_t>(rank, std::ssize(weights) - 1);
    std::nth_element(weights.begin(), at, weights.end());
    return *at;
}

/// Opacity over weight: a share of one point's up to weight 1, then logarithmic to 1 at the high
/// weight. A table over the upper half of the float's bits saves a logarithm per pixel.
class OpacityTable {
public:
    OpacityTable(double single, float high)
    {
        const double span = std::log(std::max(4.0, static_cast<double>(high)));
        for (std::size_t i = 0; i < m_opacity.size(); ++i) {
            const auto bits = static_cast<std::uint32_t>(i) << 16U;
            const double weight = std::bit_cast<float>(bits | 0x8000U);
            const double opacity =
                weight <= 1.0 ? single * weight : single + (1.0 - single) * std::log(weight) / span;
            m_opacity[i] = static_cast<float>(std::clamp(opacity, 0.0, 1.0));
        }
    }
    float operator()(float weight) const
    {
        return m_opacity[std::bit_cast<std::uint32_t>(weight) >> 16U];
    }

private:
    std::vector<float> m_opacity = std::vector<float>(0x7f80);
};

void colourise(const Canvas& canvas, const OpacityTable& opacity, float strength, QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        const Sums* from = canvas.row(y + canvas.margin) + canvas.margin;
        auto* to = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const Sums& sums = from[x];
            if (!(sums.weight > 0.0F))
                continue;
            const float alpha = opacity(sums.weight) * strength;
            const float factor = alpha / sums.weight;
            const float rest = 1.0F - alpha;
            const auto channel = [&](float sum, int below) {
                // NOLINTNEXTLINE(bugprone-incorrect-roundings): never negative, and in every pixel
                return static_cast<int>(sum * factor + static_cast<float>(below) * rest + 0.5F);
            };
            to[x] = qRgba(channel(sums.red, qRed(to[x])), channel(sums.green, qGreen(to[x])),
                          channel(sums.blue, qBlue(to[x])),
                          channel(sums.weight * 255.0F, qAlpha(to[x])));
        }
    }
}

} // namespace

double pointRadius(std::size_t visible)
{
    const double count = std::max<double>(1.0, static_cast<double>(visible));
    return std::clamp(3.4 - 0.93 * std::log10(count / 300.0), 1.5, 3.4);
}

double pointOpacity(std::size_t visible)
{
    const double count = std::max<double>(1.0, static_cast<double>(visible));
    return std::clamp(0.86 - 0.13 * std::log10(count / 1000.0), 0.42, 0.88);
}

QImage rasterPoints(const PointGrid& grid, const PointRasterRequest& request, const Cancel& cancel)
{
    QImage image(request.size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (image.isNull() || grid.empty() || request.values.width() <= 0.0 ||
        request.values.height() <= 0.0)
        return image;
    // Rounded to a power of two, so that a pan does not make the points pulse.
    const std::size_t visible =
        std::bit_ceil(std::max<std::size_t>(1, grid.countIn(grid.cellsIn(request.values))));
    const bool density = visible > densityFrom;
    // One device pixel is a visible point on a plain screen only; finer devices need small discs.
    const bool pixels = density && request.scale < 1.5;
    const double radius = (density ? 0.7 : pointRadius(visible)) * request.scale;
    const auto layer = [&](Which which, float strength) {
        Canvas canvas = pixels ? drawPixels(grid, request, which, cancel)
                               : drawDiscs(grid, request, radius, which, cancel);
        if (pixels)
            spread(canvas, cancel);
        const OpacityTable opacity(pointOpacity(visible), highWeight(canvas));
        colourise(canvas, opacity, strength, image);
    };
    if (request.selected.empty()) {
        layer(Which::All, 1.0F);
    } else {
        layer(Which::Others, 0.22F);
        layer(Which::Selected, 1.0F);
    }
    return image;
}

} // namespace tessera
