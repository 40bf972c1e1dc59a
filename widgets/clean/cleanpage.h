// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Clean page: what is wrong with the table, and what is done about it, with its consequence in
// numbers. It never changes the table; treatments are choices in the Recipe, each an undo step.

#include "parts/frame/page.h"
#include "session/session.h"

namespace tessera {

class ChoiceField;
class DuplicatesCard;
class MissingCard;
class NoticeStrip;
class OutliersCard;
class StageFollower;

class CleanPage : public Page {
    Q_OBJECT
public:
    explicit CleanPage(const Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString sentence() const override;
    QString stateText() const override;
    StepState stepState() const override;
    QWidget* inspector() override { return m_inspector; }
    QString help() const override;

private:
    void buildCentre();
    void buildInspector();
    void refresh();
    void refreshInspector();
    template<class Change>
    void edit(const QString& text, Change change);

    Session m_session;
    StageFollower* m_follower;
    NoticeStrip* m_notice = nullptr;
    MissingCard* m_missingCard = nullptr;
    DuplicatesCard* m_duplicatesCard = nullptr;
    OutliersCard* m_outliersCard = nullptr;
    QWidget* m_inspector = nullptr;
    ChoiceField* m_missing = nullptr;
    ChoiceField* m_duplicates = nullptr;
    ChoiceField* m_outliers = nullptr;
    ChoiceField* m_rule = nullptr;
};

} // namespace tessera
