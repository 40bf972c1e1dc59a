// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A calm strip where something concerns: what happened, why, and a button that helps.
// It never blocks, and it never goes away by itself.

#include "base/issue.h"
#include "base/rowset.h"

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tessera {

class LinkButton;
class RowSelection;
class TextBlock;

enum class NoticeKind { Info, Warning, Error };

struct Notice {
    NoticeKind kind = NoticeKind::Info;
    QString title{};
    QString text{};            ///< why, and what to do; may be empty
    QString action{};          ///< the button's words; empty: no button
    std::vector<RowId> rows{}; ///< of the loaded table that it is about, or the first of them
};

/// An issue in words, ready to be shown.
Notice noticeOf(const Issue& issue);

class NoticeStrip : public QWidget {
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    void setNotice(const Notice& notice); ///< and shows it
    const Notice& notice() const { return m_notice; }
    void setClosable(bool closable); ///< not at first
    /// Where a notice is about rows, a link selects them there and opens the table at them.
    void offerRowsIn(RowSelection& selection);
    void setActionBelow(bool below); ///< the button under the words, for narrow columns

Q_SIGNALS:
    void actionTriggered();
    void closed(); ///< by the person; the strip has hidden itself

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshIcon();

    Notice m_notice;
    QHBoxLayout* m_row;
    QVBoxLayout* m_words;
    QLabel* m_icon;
    TextBlock* m_title;
    TextBlock* m_text;
    LinkButton* m_link;
    RowSelection* m_selection = nullptr;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace tessera
