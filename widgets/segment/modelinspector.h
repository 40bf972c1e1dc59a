// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The choices of the clustering: method, segments, components, scaling, and what is rarely changed
// under "More". Every change is one undo step; a drag of a slider is one. There is nothing to
// start.

#include "base/fingerprint.h"
#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace tessera {

class LinkButton;
class MoreOptions;
class ScreeBars;
class SliderField;
class StageFollower;
class VarianceField;
struct Recipe;

class ModelInspector : public QWidget {
    Q_OBJECT
public:
    ModelInspector(const Session& session, QWidget* parent);

private:
    void addSegments(QVBoxLayout* column);
    void addComponents(QVBoxLayout* column);
    void addScaling(QVBoxLayout* column);
    void refresh();
    void refreshSegments();
    void refreshComponents();
    void updateLimit();
    void edit(const QString& text, const Recipe& next, const QString& mergeKey = {});

    Session m_session;
    StageFollower* m_space; ///< scaled features and components
    StageFollower* m_clusters;
    StageFollower* m_sweep;
    Fingerprint m_limitOf; ///< key of the space whose distinct rows were counted
    int m_limit = 20;
    SliderField* m_segments;
    LinkButton* m_suggestion;
    QCheckBox* m_auto;
    SliderField* m_components;
    ScreeBars* m_scree;
    VarianceField* m_variance;
    QComboBox* m_scaling;
};

} // namespace tessera
