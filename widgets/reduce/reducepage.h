// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Reduce page: scaling, and how many principal components the segments are made from.
// It never clusters; changes go into the Recipe, results come from the runner.

#include "parts/frame/page.h"
#include "session/session.h"

#include <memory>

class QComboBox;

namespace tessera {

class Card;
class ChartWidget;
class ChoiceField;
class HeatmapWidget;
class NoticeStrip;
class SliderField;
class StageFollower;
class VarianceField;
class WhenSeen;

class ReducePage : public Page {
    Q_OBJECT
public:
    explicit ReducePage(const Session& session, QWidget* parent = nullptr);
    ~ReducePage() override;

    QString title() const override;
    QString sentence() const override;
    QString stateText() const override;
    StepState stepState() const override;
    QWidget* inspector() override { return m_inspector; }
    QString help() const override;

private:
    void buildCentre();
    void buildInspector();
    void refreshCharts();
    void refreshChoices();
    void drawLoadings();
    void chooseOrder();
    void editComponents(int components);
    int componentsAsked() const; ///< 0: none
    int availableComponents() const;

    Session m_session;
    StageFollower* m_follower;
    WhenSeen* m_screeDrawer;
    WhenSeen* m_loadingsDrawer;
    NoticeStrip* m_notice = nullptr;
    ChartWidget* m_scree = nullptr;
    Card* m_loadingsCard = nullptr;
    QComboBox* m_order = nullptr;
    HeatmapWidget* m_loadings = nullptr;
    QWidget* m_inspector = nullptr;
    ChoiceField* m_scaling = nullptr;
    VarianceField* m_variance = nullptr;
    SliderField* m_components = nullptr;
};

} // namespace tessera
