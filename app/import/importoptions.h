// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a file is read, each choice shown as it was guessed and open to change.
// It never reads the file: the import page does, and shows the guesses here.

#include "import/previewmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tessera {

class LongComboBox;

class ImportOptions : public QWidget {
    Q_OBJECT
public:
    explicit ImportOptions(QWidget* parent = nullptr);

    void reset(); ///< everything guessed again
    void showPreview(const PreviewPtr& preview);
    void showColumn(int column); ///< whose type is offered
    void setType(int column, ColumnType type);
    const ReadOptions& overrides() const
    {
        return m_overrides;
    } ///< what the person chose, and nothing else

Q_SIGNALS:
    void changed();

private:
    void addField(QVBoxLayout& column, const QString& label, QWidget* field);
    template<class Box>
    Box* addChoice(QVBoxLayout& column, const QString& label);
    void addFields(QVBoxLayout& column);
    void connectFields();
    void showGuesses(const ReadOptions& resolved);
    void showType();

    ReadOptions m_overrides;
    PreviewPtr m_preview = std::make_shared<const Preview>();
    int m_column = 0;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_decimal;
    QComboBox* m_quote;
    QComboBox* m_header;
    QSpinBox* m_skip;
    QLineEdit* m_missing;
    QComboBox* m_ragged;
    LongComboBox* m_columnChoice;
    QComboBox* m_type;
    QPushButton* m_reset;
};

} // namespace tessera
