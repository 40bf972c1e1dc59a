// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the picture of the points up to date in the background: one job in flight and one pending
// request, the latest wins; meanwhile the last picture can be shown moved and scaled.
// It never touches a widget.

#include "charts/scatter/pointraster.h"
#include "charts/scatter/scatterdata.h"
#include "session/latestjob.h"

#include <QObject>

#include <optional>

namespace tessera {

struct PointPicture {
    QImage image{};
    QRectF values{}; ///< what it spans
};

/// What the picture should show; the points and the selection are kept by the layer.
struct PointView {
    QSize size{}; ///< device pixels
    QRectF values{};
    double scale = 1.0;
    std::vector<QColor> colours{};
    bool operator==(const PointView&) const = default;
};

class PointLayer : public QObject {
    Q_OBJECT
public:
    explicit PointLayer(QObject* parent = nullptr);

    void setData(ScatterDataPtr data);
    void setSelection(const RowSet& rows);
    /// Asks for a picture; nothing happens when the newest one is already that.
    void show(const PointView& view);

    const PointPicture& picture() const { return m_picture; }
    /// The points in cells; built on the spot when the worker is not there yet. Null without data.
    std::shared_ptr<const PointGrid> grid();
    /// The same once the worker has made it; null before: pointing at it waits for nothing.
    std::shared_ptr<const PointGrid> gridIfMade() const { return m_grid; }

Q_SIGNALS:
    void pictureChanged();
    void failed(const Issue& issue); ///< the former picture stays

private:
    struct Made {
        std::shared_ptr<const PointGrid> grid;
        PointPicture picture;
    };
    void request();
    void launch();
    void receive(const Made& made);
    void finish();

    ScatterDataPtr m_data;
    std::shared_ptr<const RowSet> m_selection;
    std::shared_ptr<const PointGrid> m_grid;
    PointView m_view;
    PointPicture m_picture;
    bool m_running = false;
    bool m_pending = false;
    LatestJob m_job;
};

} // namespace tessera
