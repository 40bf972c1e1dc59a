// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Language, theme and text size, live where that is possible; and who made this.
// It never touches the data.

#include "parts/frame/page.h"

class QComboBox;

namespace tessera {

class Settings;

class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Settings& settings, QWidget* parent = nullptr);

    QString title() const override { return tr("Settings"); }
    QString sentence() const override;
    QString stateText() const override { return {}; }
    StepState stepState() const override { return StepState::Empty; }
    QWidget* inspector() override;
    QString help() const override;

Q_SIGNALS:
    void lookChanged();

private:
    QWidget* makeLookCard();
    QWidget* makeAboutCard();

    Settings& m_settings;
    QWidget* m_inspector;
};

} // namespace tessera
