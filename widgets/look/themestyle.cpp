// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include <array>
#include <utility>

namespace tessera {

namespace {

// Colours are written as @names; Theme::styleSheet() puts the theme's colours in.
constexpr const char* buttonStyle = R"(
QPushButton { min-height: 28px; padding: 0 14px; border: 1px solid @border; border-radius: 6px;
    background: @surface; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:checked { background: @accentWeak; border-color: @accent; }
QPushButton:disabled { color: @disabled; background: @background; }
QPushButton[primary="true"] { background: @filledButton; border-color: @filledButton;
    color: @onFilledButton; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @filledHover; border-color: @filledHover; }
QPushButton[primary="true"]:pressed { background: @filledHover; border-color: @filledHover; }
QPushButton[primary="true"]:disabled { background: @border; border-color: @border;
    color: @disabled; }
QPushButton:flat { background: transparent; border-color: transparent; }
QPushButton:flat:hover { background: @hover; }
QPushButton[foot="true"] { text-align: left; padding-left: 10px; }
QPushButton::menu-indicator { image: url(:/marks/chevron-down.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QToolButton { min-width: 26px; min-height: 26px; padding: 0; border: 1px solid transparent;
    border-radius: 6px; background: transparent; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @border; }
QToolButton:checked { background: @accentWeak; color: @accent; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { image: none; }
QPushButton[keyboardFocus="true"] { border: 2px solid @accent; min-height: 26px; padding: 0 13px; }
QPushButton[primary="true"][keyboardFocus="true"] { border: 2px solid @text; }
QToolButton[keyboardFocus="true"] { border: 2px solid @accent; min-width: 24px;
    min-height: 24px; }
)";

constexpr const char* fieldStyle = R"(
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox { min-height: 28px; padding: 0 8px;
    border: 1px solid @border; border-radius: 6px; background: @surface; color: @text;
    selection-background-color: @filledButton; selection-color: @onFilledButton; }
QPlainTextEdit, QTextEdit { border: 1px solid @border; border-radius: 6px; background: @surface;
    color: @text; padding: 4px; selection-background-color: @filledButton;
    selection-color: @onFilledButton; }
QLineEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QDateEdit:hover, QComboBox:hover {
    border-color: @axis; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {
    border: 2px solid @accent; min-height: 26px; padding: 0 7px; }
QLineEdit[refused="true"] { border-color: @error; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 3px; }
QComboBox[keyboardFocus="true"] { border: 2px solid @accent; min-height: 26px; padding: 0 7px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled,
QComboBox:disabled { color: @disabled; background: @background; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/marks/chevron-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { border: 1px solid @border; background: @surface; color: @text;
    padding: 4px; outline: none; selection-background-color: @accentWeak;
    selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button,
QDoubleSpinBox::down-button { border: none; width: 18px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/marks/chevron-up.svg);
    width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/marks/chevron-down.svg);
    width: 10px; height: 10px; }
)";

constexpr const char* choiceStyle = R"(
QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @track; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::sub-page:horizontal:disabled { background: @axis; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
    border: 2px solid @accent; background: @knob; }
QSlider::handle:horizontal:hover { background: @knobHover; }
QSlider::handle:horizontal:disabled { border-color: @axis; background: @border; }
QSlider[keyboardFocus="true"]::handle:horizontal { width: 12px; height: 12px; margin: -7px 0;
    border-width: 3px; border-radius: 9px; background: @accentWeak; }
QCheckBox, QRadioButton { spacing: 8px; color: @text; min-height: 24px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
    border: 1px solid @control; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @filledButton; border-color: @filledButton; image: url(:/marks/check.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: @filledButton; border-color: @filledButton; image: url(:/marks/dash.svg); }
QCheckBox::indicator:disabled { background: @border; border-color: @border; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @control;
    border-radius: 8px; background: @surface; }
QRadioButton::indicator:hover { border-color: @accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @filledButton;
    border-radius: 8px; background: @onFilledButton; }
QCheckBox[keyboardFocus="true"]::indicator { width: 12px; height: 12px;
    border: 2px solid @accent; }
QRadioButton[keyboardFocus="true"]::indicator { width: 12px; height: 12px;
    border: 2px solid @accent; }
QRadioButton[keyboardFocus="true"]::indicator:checked { width: 6px; height: 6px;
    border: 5px solid @text; }
QProgressBar { border: none; border-radius: 2px; background: @track; min-height: 4px;
    max-height: 4px; text-align: center; color: transparent; }
QProgressBar::chunk { border-radius: 2px; background: @accent; }
)";

constexpr const char* tableStyle = R"(
QAbstractItemView { background: @surface; alternate-background-color: @background;
    color: @text; border: none; outline: none; gridline-color: @grid;
    selection-background-color: @accentWeak; selection-color: @text; }
QTableView::item, QTreeView::item, QListView::item { padding: 2px 8px; border: none; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
    background: @accentWeak; color: @text; }
QTableView::item:focus { border: 2px solid @accent; padding: 0 6px; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @textSecondary; border: none;
    border-bottom: 1px solid @border; padding: 4px 11px; font-weight: 500; }
QHeaderView::section:vertical { border: none; padding: 0 8px; }
QHeaderView::section:hover { background: @hover; color: @text; }
QHeaderView[sorts="true"]::down-arrow { image: url(:/marks/chevron-down.svg); width: 12px;
    height: 12px; }
QHeaderView[sorts="true"]::up-arrow { image: url(:/marks/chevron-up.svg); width: 12px;
    height: 12px; }
QTableCornerButton::section { background: @surface; border: none;
    border-bottom: 1px solid @border; }
QScrollBar:vertical { width: 10px; margin: 0; border: none; background: transparent; }
QScrollBar:horizontal { height: 10px; margin: 0; border: none; background: transparent; }
QScrollBar::handle { background: @axis; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 2px; }
QScrollBar::handle:hover { background: @textHint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)";

constexpr const char* frameStyle = R"(
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[side="true"] { background: @side; border: none; }
QScrollArea { border: none; background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar::tab { padding: 6px 12px; color: @textSecondary; background: transparent; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar[keyboardFocus="true"]::tab:selected { background: @accentWeak; }
QMenuBar { background: @side; color: @text; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentWeak; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; margin: 4px 8px; background: @border; }
QToolTip { background: @tip; color: @onTip; border: 1px solid @tip; padding: 4px 6px; }
QStatusBar { background: @side; color: @textSecondary; border-top: 1px solid @border;
    min-height: 27px; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
QGroupBox { border: 1px solid @border; border-radius: 6px; margin-top: 9px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px;
    color: @textSecondary; }
)";

using Token = std::pair<const char*, QColor>;

} // namespace

QString Theme::styleSheet() const
{
    const QPalette colours = palette();
    // Longer names first, so that @textHint is not taken for @text.
    const std::array<Token, 26> tokens{{
        {"@onFilledButton", onFilledButton},
        {"@filledButton", filledButton},
        {"@filledHover", dark ? filledButton.lighter(112) : accentHover},
        {"@textSecondary", textSecondary},
        {"@background", background},
        {"@accentHover", accentHover},
        {"@accentWeak", accentWeak},
        {"@knobHover", accentWeak},
        {"@disabled", colours.color(QPalette::Disabled, QPalette::Text)},
        {"@textHint", textHint},
        {"@surface", surface},
        {"@control", textHint},
        {"@border", border},
        {"@accent", accent},
        {"@hover", hover},
        {"@onTip", colours.color(QPalette::ToolTipText)},
        {"@track", dark ? axis : border},
        {"@grid", grid},
        {"@axis", axis},
        {"@side", side},
        {"@text", text},
        {"@knob", dark ? text : surface},
        {"@tip", colours.color(QPalette::ToolTipBase)},
        {"@warning", warning},
        {"@error", error},
        {"@ok", ok},
    }};
    QString sheet;
    for (const char* part : {buttonStyle, fieldStyle, choiceStyle, tableStyle, frameStyle})
        sheet += QLatin1String(part);
    for (const auto& [name, colour] : tokens)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace tessera
