// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/pointlayer.h"

#include <utility>

namespace tessera {

namespace {

std::vector<std::uint8_t> selectedFlags(const PointGrid& grid, const ScatterData& data,
                                        const RowSet& rows)
{
    std::vector<std::uint8_t> flags(grid.size(), 0);
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const std::uint32_t point = grid.index[i];
        const RowId row = point < data.row.size() ? data.row[point] : static_cast<RowId>(point);
        flags[i] = row < rows.size() && rows.contains(row) ? 1 : 0;
    }
    return flags;
}

} // namespace

PointLayer::PointLayer(QObject* parent) : QObject(parent) {}

void PointLayer::setData(ScatterDataPtr data)
{
    m_data = std::move(data);
    m_grid.reset();
    m_running = false; // what is in flight shows other points: drop it
    m_job.cancel();
    if (!m_data || m_data->x.empty())
        m_picture = {};
    request();
}

void PointLayer::setSelection(const RowSet& rows)
{
    m_selection = rows.empty() ? nullptr : std::make_shared<const RowSet>(rows);
    request();
}

void PointLayer::show(const PointView& view)
{
    if (view == m_view)
        return;
    m_view = view;
    request();
}

std::shared_ptr<const PointGrid> PointLayer::grid()
{
    if (!m_grid && m_data)
        m_grid = buildPointGrid(*m_data, Cancel());
    return m_grid;
}

void PointLayer::request()
{
    if (m_running)
        m_pending = true;
    else
        launch();
}

void PointLayer::launch()
{
    m_pending = false;
    if (!m_data || m_data->x.empty() || m_view.size.isEmpty())
        return;
    m_running = true;
    m_job.start(
        [this, data = m_data, selection = m_selection, grid = m_grid,
         view = m_view](const Cancel& cancel, const LatestJob::Delivery& deliver) {
            Made made{.grid = grid ? grid : buildPointGrid(*data, cancel), .picture = {}};
            PointRasterRequest raster{.size = view.size,
                                      .values = view.values,
                                      .scale = view.scale,
                                      .colours = view.colours};
            if (selection)
                raster.selected = selectedFlags(*made.grid, *data, *selection);
            made.picture = {rasterPoints(*made.grid, raster, cancel), view.values};
            deliver([this, made] { receive(made); });
        },
        [this](const Issue& issue) {
            finish();
            Q_EMIT failed(issue);
        });
}

void PointLayer::receive(const Made& made)
{
    m_grid = made.grid;
    m_picture = made.picture;
    finish();
    Q_EMIT pictureChanged();
}

void PointLayer::finish()
{
    m_running = false;
    if (m_pending)
        launch();
}

} // namespace tessera
