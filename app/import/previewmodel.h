// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first rows of a file as they would be imported: headings with their types, cells as text.
// It never reads the file itself.

#include "formats/format.h"

#include <QAbstractTableModel>

#include <memory>

namespace tessera {

using PreviewPtr = std::shared_ptr<const Preview>;

QString columnTypeText(ColumnType type); ///< "Number", "Category", ...

class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(PreviewPtr preview);
    const Preview& preview() const { return *m_preview; }
    bool isMissing(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PreviewPtr m_preview = std::make_shared<const Preview>();
    QStringList m_missingMarks; ///< lower case
};

} // namespace tessera
