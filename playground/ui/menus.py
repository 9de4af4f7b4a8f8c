"""The menu bar: commands from the table of actions, and the menus that depend on files, presets and panels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from playground.interop.presets import list_presets, load_preset
from playground.ui.actions import GROUPS, Actions
from playground.ui.docks import Docks
from playground.ui.lesson import lesson_of
from playground.ui.settings import Settings
from playground.ui.translate import LANGUAGES, later, tr

_THEMES = {"system": later("As the system"), "light": later("Light"), "dark": later("Dark")}


class Menus(QObject):
    """Fills a menu bar; tells what was chosen where no action stands for it."""

    preset_chosen = Signal(str)
    recent_chosen = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, bar: QMenuBar, actions: Actions, docks: Docks, settings: Settings):
        super().__init__(bar)
        self._docks, self._settings = docks, settings
        self.by_name: dict[str, QMenu] = {}
        for name, (_, members) in GROUPS.items():
            menu = bar.addMenu("")
            menu.setToolTipsVisible(True)
            self.by_name[name] = menu
            for member in members:
                if member is None:
                    menu.addSeparator()
                else:
                    menu.addAction(actions[member.name])
        self.recent = QMenu(bar)
        self.by_name["file"].insertMenu(actions["save"], self.recent)
        self.recent.aboutToShow.connect(self._fill_recent)
        self.export = QMenu(bar)
        self.by_name["file"].insertMenu(actions["quit"], self.export)
        view = self.by_name["view"]
        self.panels = QMenu(bar)
        docks.add_toggles(self.panels)
        self.theme, self._theme_group = QMenu(bar), QActionGroup(self)
        self.language, self._language_group = QMenu(bar), QActionGroup(self)
        view.addSeparator()
        for menu in (self.panels, self.theme, self.language):
            view.addMenu(menu)
        self._themes = self._radio(self.theme, self._theme_group, tuple(_THEMES), self._theme_triggered)
        self._languages = self._radio(self.language, self._language_group, tuple(LANGUAGES), self._language_triggered)
        self._presets: dict[str, QAction] = {}
        for preset in list_presets():
            action = self.by_name["presets"].addAction("")
            action.setData(preset)
            action.triggered.connect(self._preset_triggered)
            self._presets[preset] = action
        self._exports: list[tuple[QMenu, str]] = []
        for dock in docks.views.values():
            menu = self.export.addMenu("")
            for slot in (dock.export_picture, dock.export_table):
                menu.addAction("").triggered.connect(slot)
            self._exports.append((menu, type(dock.view).title))
        self.retranslate()

    def _radio(
        self, menu: QMenu, group: QActionGroup, names: tuple[str, ...], slot: Callable[[], None]
    ) -> dict[str, QAction]:
        found = {}
        for name in names:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(slot)
            group.addAction(action)
            found[name] = action
        return found

    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in self._settings.recent:
            action = self.recent.addAction(path.name)
            action.setToolTip(str(path))
            action.setData(str(path))
            action.triggered.connect(self._recent_triggered)
        if not self.recent.actions():
            self.recent.addAction(tr("No files yet")).setEnabled(False)

    def _data(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""

    def _recent_triggered(self) -> None:
        self.recent_chosen.emit(Path(self._data()))

    def _preset_triggered(self) -> None:
        self.preset_chosen.emit(self._data())

    def _theme_triggered(self) -> None:
        self.theme_chosen.emit(self._data())

    def _language_triggered(self) -> None:
        self.language_chosen.emit(self._data())

    def show_choices(self, theme: str, language: str) -> None:
        """Tick the theme and the language in use."""
        self._themes[theme].setChecked(True)
        self._languages[language].setChecked(True)

    def retranslate(self) -> None:
        """Words in the language of now; languages keep their own names."""
        for name, (title, _) in GROUPS.items():
            self.by_name[name].setTitle(tr(title))
        self.recent.setTitle(tr("Open &recent"))
        self.export.setTitle(tr("Export a &view"))
        self.panels.setTitle(tr("&Panels"))
        self.theme.setTitle(tr("&Theme"))
        self.language.setTitle(tr("&Language"))
        for name, action in self._themes.items():
            action.setText(tr(_THEMES[name]))
        for name, action in self._languages.items():
            action.setText(LANGUAGES[name])
        for preset, action in self._presets.items():
            lesson = lesson_of(load_preset(preset))
            action.setText(lesson.title.replace("&", "&&") if lesson is not None else preset)
            action.setToolTip(lesson.look if lesson is not None else "")
        for menu, title in self._exports:
            menu.setTitle(tr(title))
            for action, text in zip(menu.actions(), (tr("Picture…"), tr("Table (CSV)…"))):
                action.setText(text)
