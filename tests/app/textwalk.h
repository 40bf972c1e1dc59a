// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every text that a window shows, or would show where the pointer rests: labels, buttons, menus,
// tips, cells, headings of tables, charts, titles and what screen readers are told.

#include "charts/qtcharts/chartwidget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace tessera {

struct ShownText {
    QString where;
    QString text;
    QString mistake{}; ///< how it would not be shown literally, if so
};

class TextWalk {
public:
    QList<ShownText> texts;

    void add(const QString& where, const QString& text, const QString& mistake = {})
    {
        if (!text.isEmpty())
            texts.push_back({where, text, mistake});
    }

    /// Where an ampersand underlines the next letter unless there are two.
    void addWithMnemonic(const QString& where, QString text)
    {
        const QString mistake = QKeySequence::mnemonic(text).isEmpty()
                                    ? QString()
                                    : QStringLiteral("a mnemonic: ") + text;
        add(where, text.replace(QStringLiteral("&&"), QStringLiteral("&")), mistake);
    }

    /// Qt shows its mark of a changed document where a title says [*], unless it says so twice.
    void addTitle(const QString& where, QString title)
    {
        const QString once = QStringLiteral("[*]");
        QString rest = title;
        const bool placeholder = rest.remove(once + once).contains(once);
        add(where, title.replace(once + once, once),
            placeholder ? QStringLiteral("a placeholder: ") + title : QString());
    }

    void addModel(const QString& where, const QAbstractItemModel& model)
    {
        const int rows = qMin(model.rowCount(), 40);
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                   Qt::WhatsThisRole, Qt::AccessibleTextRole}) {
                add(where, model.headerData(column, Qt::Horizontal, role).toString());
                for (int row = 0; row < rows; ++row)
                    add(where, model.index(row, column).data(role).toString());
            }
        }
    }

    void addAction(const QString& where, const QAction& action)
    {
        addWithMnemonic(where, action.text());
        add(where, action.toolTip());
        add(where, action.statusTip());
        add(where, action.whatsThis());
    }

    void addLabel(const QString& where, QLabel& label)
    {
        label.ensurePolished();
        add(where, label.text(),
            label.textFormat() == Qt::PlainText ? QString() : QStringLiteral("may be markup"));
        if (label.buddy())
            addWithMnemonic(where, label.text());
    }

    void addChart(const QString& where, const ChartSpec& spec)
    {
        for (const QString& text :
             {spec.title, spec.unit, spec.description, spec.emptyText, spec.x.title, spec.y.title})
            add(where, text);
        for (const QString& category : spec.x.categories)
            add(where, category);
        for (const BarSpec& bar : spec.bars)
            add(where, bar.name);
        for (const LineSpec& line : spec.lines)
            add(where, line.name);
    }

    void addWidget(QWidget& widget)
    {
        const QString where = QLatin1Char(' ') + QLatin1String(widget.metaObject()->className()) +
                              QStringLiteral(": ");
        for (const QString& text : {widget.toolTip(), widget.statusTip(), widget.whatsThis(),
                                    widget.accessibleName(), widget.accessibleDescription()})
            add(where, text);
        addTitle(where, widget.windowTitle());
        if (const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&widget)) {
            add(where, reader->text(QAccessible::Name));
            add(where, reader->text(QAccessible::Description));
        }
        if (auto* label = qobject_cast<QLabel*>(&widget))
            addLabel(where, *label);
        if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
            addWithMnemonic(where, button->text());
        if (const auto* box = qobject_cast<QGroupBox*>(&widget))
            addWithMnemonic(where, box->title());
        if (const auto* line = qobject_cast<QLineEdit*>(&widget))
            add(where, line->placeholderText());
        if (const auto* box = qobject_cast<QComboBox*>(&widget))
            addModel(where, *box->model());
        if (const auto* chart = qobject_cast<ChartWidget*>(&widget))
            addChart(where, chart->spec());
        const auto* view = qobject_cast<QAbstractItemView*>(&widget);
        if (view && view->model())
            addModel(where, *view->model());
        const auto actions = widget.actions();
        for (const QAction* action : actions)
            addAction(where, *action);
    }
};

inline QList<ShownText> shownTexts(QWidget& window)
{
    TextWalk walk;
    walk.addWidget(window);
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        walk.addWidget(*widget);
    const auto actions = window.findChildren<QAction*>();
    for (const QAction* action : actions)
        walk.addAction(QStringLiteral(" action: "), *action);
    return walk.texts;
}

} // namespace tessera
