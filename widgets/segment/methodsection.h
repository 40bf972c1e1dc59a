// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How segments are found: the method, what it is good for, and the form of its parameters, which
// changes with it. Every change is one undo step.

#include "session/session.h"

#include <QWidget>

class QListView;
class QVBoxLayout;

namespace tessera {

class CategoryModel;
class DescribedBox;
class NoticeStrip;
class ParameterForm;
class StageFollower;
class TextBlock;
class TextLabel;

class MethodSection : public QWidget {
    Q_OBJECT
public:
    MethodSection(const Session& session, QWidget* parent);

private:
    void addMethod(QVBoxLayout* column);
    void addCategories(QVBoxLayout* column);
    void refresh();
    void refreshCategories(bool taken);
    void refreshRemarks();
    QString smallestText() const;
    void choose(int index);

    Session m_session;
    StageFollower* m_clusters;
    DescribedBox* m_method;
    TextBlock* m_effect;
    ParameterForm* m_form;
    TextLabel* m_categoriesTitle;
    QListView* m_categoryList;
    CategoryModel* m_categories;
    NoticeStrip* m_notice; ///< what the chosen method lacks in this table
};

} // namespace tessera
