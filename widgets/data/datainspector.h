// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inspector of the Data page: the file, what reading it found, the part of every column, and
// the column in view. It never edits the document: an edit is a signal.

#include "checks/health.h"
#include "data/roles.h"

#include <QWidget>

#include <memory>

class QTableView;
class QVBoxLayout;

namespace tessera {

class FactGrid;
class RoleModel;
class RowSelection;
class TextLabel;

class DataInspector : public QWidget {
    Q_OBJECT
public:
    explicit DataInspector(RowSelection& selection, QWidget* parent = nullptr);

    void setTable(TablePtr table);
    void setFindings(std::shared_ptr<const Health> health, std::shared_ptr<const Roles> roles);
    void showColumn(int column);

Q_SIGNALS:
    void roleEdited(int column, tessera::Role role);
    void columnChosen(int column);

private:
    void showIssues(const std::vector<Issue>& issues);
    void refreshColumn();
    void fitList();

    RowSelection& m_selection;
    TablePtr m_table;
    std::shared_ptr<const Health> m_health;
    FactGrid* m_file;
    QVBoxLayout* m_notices;
    RoleModel* m_roles;
    QTableView* m_roleView;
    TextLabel* m_columnName;
    FactGrid* m_columnFacts;
    int m_column = 0;
};

} // namespace tessera
