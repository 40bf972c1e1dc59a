// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace tessera {

namespace {

constexpr std::array<QRgb, 6> lightSix{0xff3b6fb6, 0xffee6677, 0xff1e8a5a,
                                       0xffc79a12, 0xff45aedf, 0xff8e2f6f};
constexpr std::array<QRgb, 8> lightEight{0xff646796, 0xffe96f61, 0xff26b894, 0xffaa445e,
                                         0xff602696, 0xff937601, 0xff6692ff, 0xff4d2718};
constexpr std::array<QRgb, 6> darkSix{0xff8bb2ff, 0xffc9713f, 0xff37a081,
                                      0xfff5e663, 0xff79f1f5, 0xff856bfe};
constexpr std::array<QRgb, 8> darkEight{0xff8bb2ff, 0xffe4ab65, 0xff37a081, 0xffb680ad,
                                        0xff856bfe, 0xfffff231, 0xff79f1f5, 0xffba6a43};

Theme makeLight()
{
    Theme theme;
    theme.dark = false;
    theme.background = QColor(0xf5, 0xf6, 0xf8);
    theme.side = QColor(0xfb, 0xfb, 0xfc);
    theme.surface = QColor(0xff, 0xff, 0xff);
    theme.hover = QColor(0xf2, 0xf4, 0xf7);
    theme.border = QColor(0xe2, 0xe5, 0xea);
    theme.grid = QColor(0xec, 0xee, 0xf1);
    theme.axis = QColor(0xc5, 0xca, 0xd2);
    theme.text = QColor(0x1b, 0x23, 0x30);
    theme.textSecondary = QColor(0x56, 0x60, 0x72);
    theme.textHint = QColor(0x68, 0x72, 0x80);
    theme.muted = QColor(0xb4, 0xbb, 0xc7);
    theme.accent = QColor(0x2f, 0x6b, 0xd8);
    theme.accentHover = QColor(0x25, 0x59, 0xb8);
    theme.accentWeak = QColor(0xe9, 0xf0, 0xfc);
    theme.filledButton = theme.accent;
    theme.onFilledButton = QColor(0xff, 0xff, 0xff);
    theme.ok = QColor(0x17, 0x7a, 0x4e);
    theme.warning = QColor(0x8f, 0x5b, 0x00);
    theme.warningWeak = QColor(0xfd, 0xf4, 0xe2);
    theme.error = QColor(0xb4, 0x2b, 0x22);
    theme.errorWeak = QColor(0xfc, 0xec, 0xea);
    theme.divergingLow = QColor(0x2e, 0x6d, 0xb4);
    theme.divergingMiddle = QColor(0xf4, 0xf5, 0xf7);
    theme.divergingHigh = QColor(0xc8, 0x55, 0x3d);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.background = QColor(0x14, 0x17, 0x1b);
    theme.side = QColor(0x18, 0x1c, 0x21);
    theme.surface = QColor(0x1d, 0x21, 0x27);
    theme.hover = QColor(0x27, 0x2c, 0x34);
    theme.border = QColor(0x30, 0x36, 0x3f);
    theme.grid = QColor(0x2a, 0x2f, 0x37);
    theme.axis = QColor(0x4a, 0x52, 0x5e);
    theme.text = QColor(0xe7, 0xea, 0xef);
    theme.textSecondary = QColor(0xa6, 0xaf, 0xbc);
    theme.textHint = QColor(0x8b, 0x95, 0xa4);
    theme.muted = QColor(0x55, 0x5e, 0x6b);
    theme.accent = QColor(0x5b, 0x93, 0xf5);
    theme.accentHover = QColor(0x7a, 0xa8, 0xf8);
    theme.accentWeak = QColor(0x22, 0x31, 0x50);
    theme.filledButton = QColor(0x3a, 0x72, 0xdb);
    theme.onFilledButton = QColor(0xff, 0xff, 0xff);
    theme.ok = QColor(0x4f, 0xc7, 0x96);
    theme.warning = QColor(0xe3, 0xb3, 0x50);
    theme.warningWeak = QColor(0x35, 0x2c, 0x19);
    theme.error = QColor(0xf2, 0x8b, 0x82);
    theme.errorWeak = QColor(0x3b, 0x23, 0x24);
    theme.divergingLow = QColor(0x4e, 0x8f, 0xe0);
    theme.divergingMiddle = QColor(0x27, 0x2c, 0x34);
    theme.divergingHigh = QColor(0xe0, 0x7b, 0x5a);
    return theme;
}

/// Relative luminance, WCAG 2.1 (sRGB, 0..1).
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto channel = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()));
}

double scaleOfText = 1.0; // one per program, as the application font is

struct FontShape {
    double points;
    QFont::Weight weight;
};

FontShape fontShape(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return {16.0, QFont::DemiBold};
    case TextStyle::CardTitle:
        return {10.5, QFont::DemiBold};
    case TextStyle::Body:
        return {10.0, QFont::Normal};
    case TextStyle::FieldLabel:
        return {10.0, QFont::Medium};
    case TextStyle::Secondary:
        return {9.0, QFont::Normal};
    case TextStyle::Axis:
        return {8.5, QFont::Normal};
    }
    return {10.0, QFont::Normal};
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::of(const QWidget* widget)
{
    // A style sheet may leave a control's own background transparent: what shows through counts.
    while (widget && widget->palette().color(QPalette::Window).alpha() == 0)
        widget = widget->parentWidget();
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    const bool isDark =
        luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    return isDark ? darkTheme() : light();
}

QColor Theme::segment(int index, int count) const
{
    const std::span<const QRgb> six = dark ? std::span<const QRgb>(darkSix) : lightSix;
    const std::span<const QRgb> eight = dark ? std::span<const QRgb>(darkEight) : lightEight;
    const std::span<const QRgb> colours = count <= static_cast<int>(six.size()) ? six : eight;
    const int size = static_cast<int>(colours.size());
    return QColor::fromRgb(colours[static_cast<std::size_t>(((index % size) + size) % size)]);
}

QColor Theme::diverging(double value, double limit) const
{
    if (std::isnan(value) || !(limit > 0.0))
        return divergingMiddle;
    const double share = std::clamp(value / limit, -1.0, 1.0);
    return mixed(divergingMiddle, share < 0.0 ? divergingLow : divergingHigh, std::abs(share));
}

QColor Theme::textOn(const QColor& fill) const
{
    const QColor soft(0x10, 0x15, 0x1d);
    const QColor white(0xff, 0xff, 0xff);
    const QColor& best = contrast(fill, soft) >= contrast(fill, white) ? soft : white;
    if (contrast(fill, best) >= 4.5)
        return best;
    // One of pure black and white always reaches 4.58:1.
    return contrast(fill, white) >= 4.5 ? white : QColor(0, 0, 0);
}

QPalette Theme::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, background);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, surface);
    result.setColor(QPalette::AlternateBase, hover);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::PlaceholderText, textHint);
    result.setColor(QPalette::Button, surface);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, error);
    result.setColor(QPalette::ToolTipBase, dark ? hover : text);
    result.setColor(QPalette::ToolTipText, dark ? text : surface);
    result.setColor(QPalette::Highlight, filledButton);
    result.setColor(QPalette::HighlightedText, onFilledButton);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    result.setColor(QPalette::Light, surface);
    result.setColor(QPalette::Midlight, hover);
    result.setColor(QPalette::Mid, border);
    result.setColor(QPalette::Dark, axis);
    result.setColor(QPalette::Shadow, axis);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, mixed(textHint, surface, 0.35));
    result.setColor(QPalette::Disabled, QPalette::Highlight, axis);
    return result;
}

QFont textFont(TextStyle style)
{
    const FontShape shape = fontShape(style);
    QFont font(QStringLiteral("Tessera Sans"));
    font.setPointSizeF(shape.points * scaleOfText);
    font.setWeight(shape.weight);
    return font;
}

void setTextScale(double scale)
{
    scaleOfText = scale;
}

double textScale()
{
    return scaleOfText;
}

bool installFonts()
{
    static const bool installed = [] {
        bool complete = true;
        for (const auto* weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
            const QString path =
                QStringLiteral(":/fonts/NotoSans-%1.ttf").arg(QLatin1String(weight));
            complete = QFontDatabase::addApplicationFont(path) >= 0 && complete;
        }
        return complete;
    }();
    return installed;
}

} // namespace tessera
