// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first customers that were scored, as the file will hold them.

#include "handover/scorefile.h"

#include <QAbstractTableModel>

#include <memory>

namespace tessera {

using ScoredPtr = std::shared_ptr<const ScoredTable>;

class ScoredModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Place { Id, Segment, Name, Distance, RunnerUp, Places };

    void setScored(ScoredPtr scored); ///< null: nothing

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(std::size_t row, int column) const;

    ScoredPtr m_scored;
    std::optional<std::size_t> m_id{};
};

} // namespace tessera
