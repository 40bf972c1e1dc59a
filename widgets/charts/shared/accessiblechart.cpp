// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shared/accessiblechart.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <array>

namespace tessera {

namespace {

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Chart) {}

    // The chart library's view inside is no thing of its own for a reader.
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    static const std::array<QLatin1String, 6> charts{
        QLatin1String("tessera::ChartWidget"),   QLatin1String("tessera::ScatterWidget"),
        QLatin1String("tessera::HeatmapWidget"), QLatin1String("tessera::ContrastBars"),
        QLatin1String("tessera::BarStrip"),      QLatin1String("tessera::MissingMatrix")};
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || std::find(charts.begin(), charts.end(), className) == charts.end())
        return nullptr;
    return new AccessibleChart(widget);
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace tessera
