"""The stylesheet of the application, over the Fusion style: hairlines, rounded corners, one accent."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from playground.resources import resource

if TYPE_CHECKING:
    from playground.ui.theme import Theme

_RULES = Template("""
* { outline: none; }
QMainWindow, QDialog { background: $window; }
QMainWindow::separator { background: $window; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: $accent; }

QToolTip { background: $raised; color: $text; border: 1px solid $outline; padding: 4px 8px; }

QMenuBar { background: $panel; color: $text; padding: 2px 4px; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $raised; color: $text; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 5px; border: 1px solid transparent; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QToolBar { background: $panel; border: none; border-bottom: 1px solid $border; spacing: 4px; padding: 4px 8px; }
QToolBar::separator { background: $border; width: 1px; margin: 6px 6px; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:checked { border-color: $outline; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton::menu-button { border: none; width: 16px; border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton::menu-button:hover { background: $pressed; }
QToolButton::menu-arrow { image: url($down); width: 10px; height: 10px; }
QToolButton::menu-indicator { image: none; }

QStatusBar { background: $panel; color: $text; border-top: 1px solid $border; }
QStatusBar::item { border: none; }

QDockWidget { color: $text; font-weight: 600; titlebar-close-icon: url($close); titlebar-normal-icon: url($float); }
QDockWidget::title { background: $panel; padding: 6px 8px; text-align: left; border-bottom: 1px solid $border; }
QDockWidget > QWidget { background: $panel; }
QDockWidget::close-button, QDockWidget::float-button {
    border: none; border-radius: 4px; background: transparent; padding: 1px; icon-size: 12px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: $pressed; }

QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 6px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }

QPushButton { background: $raised; color: $text; border: 1px solid $outline; border-radius: 6px; padding: 4px 12px;
    min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:focus { border-color: $accent; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:disabled { color: $disabled; background: $panel; border-color: $border; }
QPushButton:flat { background: transparent; border-color: transparent; }
QPushButton:flat:hover { background: $hover; }

QLineEdit, QSpinBox, QDoubleSpinBox, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: $card; color: $text; border: 1px solid $outline; border-radius: 6px; padding: 2px 6px;
    selection-background-color: $accent; selection-color: $on_accent; min-height: 20px; }
QTextBrowser { border: none; background: transparent; padding: 0; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $muted; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 1px solid $accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $disabled; background: $panel;
    border-color: $border; }
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"] { border-color: $error; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 18px;
    border: none; border-left: 1px solid $border; border-top-right-radius: 6px; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 18px;
    border: none; border-left: 1px solid $border; border-bottom-right-radius: 6px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed { background: $pressed; }
QAbstractSpinBox::up-arrow { image: url($up); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url($down); width: 9px; height: 9px; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::down-arrow:off { image: none; }
QComboBox { padding-right: 22px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 20px; border: none; }
QComboBox::down-arrow { image: url($down); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $outline; padding: 4px;
    selection-background-color: $selection; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; border-radius: 4px; }

QCheckBox, QRadioButton { color: $text; spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator,
QMenu::indicator { width: 14px; height: 14px; background: $card; border: 1px solid $outline; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator, QMenu::indicator {
    border-radius: 4px; }
QRadioButton::indicator, QMenu::indicator:exclusive { border-radius: 8px; }
QMenu::indicator { left: 6px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked, QMenu::indicator:non-exclusive:checked {
    background: $accent; border-color: $accent; image: url($check); }
QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {
    background: $accent; border-color: $accent; image: url($dot); }
QCheckBox::indicator:indeterminate { background: $muted; border-color: $muted; }
QCheckBox::indicator:disabled { background: $panel; border-color: $border; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: $pressed; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $card;
    border: 1px solid $accent; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $accent; }
QSlider::groove:vertical { width: 4px; background: $pressed; border-radius: 2px; }
QSlider::add-page:vertical { width: 4px; background: $accent; border-radius: 2px; }
QSlider::handle:vertical { width: 14px; height: 14px; margin: 0 -6px; border-radius: 8px; background: $card;
    border: 1px solid $accent; }
QSlider::sub-page:horizontal:disabled { background: $border; }
QSlider::handle:disabled { border-color: $outline; background: $panel; }

QProgressBar { background: $pressed; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
    text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 4px; border: 2px solid transparent; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractItemView { background: $card; color: $text; border: 1px solid $border; border-radius: 6px;
    alternate-background-color: $panel; selection-background-color: $selection; selection-color: $text; }
QListView::item, QTreeView::item { padding: 4px 6px; border-radius: 5px; border: 1px solid transparent; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $text; }
QTableView { gridline-color: $border; }
QTableView::item { padding: 2px 6px; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $muted; padding: 4px 8px; border: none;
    border-right: 1px solid $border; border-bottom: 1px solid $border; }

QGroupBox { background: $card; border: 1px solid $border; border-radius: 8px; margin-top: 20px; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 4px; color: $muted;
    font-weight: 600; }
QSplitter::handle { background: $window; }
QSplitter::handle:hover { background: $accent; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { color: $border; }

QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: 11px; }
QLabel[role="heading"] { font-size: 11px; font-weight: 600; color: $muted; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; }
QLabel[role="problem"] { color: $error; }
QLabel[role="warning"] { color: $warning; }
QFrame[role="card"] { background: $card; border: 1px solid $border; border-radius: 8px; }
""")


def stylesheet(theme: Theme) -> str:
    """All rules, with the theme's colours and the small pictures of arrows and check marks filled in."""
    marks = {
        "up": "mark-up",
        "down": "mark-down",
        "close": "mark-close",
        "float": "mark-float",
        "check": f"mark-check-{theme.name}",
        "dot": f"mark-dot-{theme.name}",
    }
    pictures = {name: resource("assets", f"icons/{file}.svg").as_posix() for name, file in marks.items()}
    return _RULES.substitute(theme.tokens(), **pictures)
