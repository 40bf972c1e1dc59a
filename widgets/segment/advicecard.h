// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which k? All evidence about every number of segments on linked charts, with the advice and what
// speaks for and against the k that is pointed at. Made in the background; a click takes a k.

#include "parts/frame/card.h"
#include "session/session.h"

#include <QTimer>

class QBoxLayout;
class QProgressBar;

namespace tessera {

class Adviser;
class LinkButton;
class Multiples;
class NoticeStrip;
class TextBlock;
class TextLabel;

class AdviceCard : public Card {
    Q_OBJECT
public:
    AdviceCard(const Session& session, QWidget* parent);
    ~AdviceCard() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addProgress();
    QWidget* makeWords();
    void refresh();
    void refreshState();
    void refreshWords();
    void poll();
    void help(); ///< the button of the notice: compare, go on or try again
    void choose(int k);
    int chosenK() const;

    Session m_session;
    Adviser* m_adviser;
    QWidget* m_progress;
    QProgressBar* m_bar;
    TextLabel* m_doing;
    LinkButton* m_stop;
    NoticeStrip* m_notice;
    QWidget* m_content;
    QBoxLayout* m_sides;
    Multiples* m_chart;
    QWidget* m_words;
    TextBlock* m_sentence;
    TextBlock* m_confidence;
    TextLabel* m_forTitle;
    TextBlock* m_for;
    TextLabel* m_againstTitle;
    TextBlock* m_against;
    LinkButton* m_use;
    QTimer m_poll;
};

} // namespace tessera
