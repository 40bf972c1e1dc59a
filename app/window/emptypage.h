// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in the centre while nothing is open: what to do, and three ways to begin.
// It never opens anything itself.

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace tessera {

class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& files);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void recentFileRequested(const QString& path);

private:
    QWidget* m_recentBox;
    QVBoxLayout* m_recent;
};

} // namespace tessera
