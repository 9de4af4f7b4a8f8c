"""The panels around the canvas: palette, inspector, help, and the views beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from playground.engine.snapshot import Snapshot
from playground.ui.icons import icon
from playground.ui.session import Session
from playground.ui.theme import Theme
from playground.ui.translate import later, tr
from playground.ui.views import VIEWS, View

if TYPE_CHECKING:
    from playground.ui.files import FileCommands

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)
AREAS = {"left": LEFT, "right": RIGHT, "bottom": BOTTOM}
SIDE_BY_SIDE = 4  # views beneath the canvas; the others stand behind them as tabs
PALETTE_WIDTH, INSPECTOR_WIDTH, VIEWS_HEIGHT = 224, 320, 232


class TitleBar(QWidget):
    """A panel's title with buttons to detach and to close it."""

    def __init__(self, dock: Dock):
        super().__init__(dock)
        self._dock = dock
        self.setObjectName("titlebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(0)
        self.label = QLabel()
        self.label.setProperty("role", "heading")
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.label, 1)
        self.float_button = self._button(row)
        self.float_button.clicked.connect(self._toggle_floating)
        self.close_button = self._button(row)
        self.close_button.clicked.connect(dock.close)

    def _button(self, row: QHBoxLayout) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(22, 22)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(button)
        return button

    def _toggle_floating(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())

    def set_theme(self, theme: Theme) -> None:
        self.float_button.setIcon(icon("float", theme, "muted"))
        self.close_button.setIcon(icon("close", theme, "muted"))

    def retranslate(self) -> None:
        self.label.setText(self._dock.windowTitle())
        for button, text in ((self.float_button, tr("Detach or attach this panel")), (self.close_button, tr("Hide"))):
            button.setToolTip(text)
            button.setAccessibleName(f"{text}: {self._dock.windowTitle()}")


class Dock(QDockWidget):
    """A panel with a title that can be translated; as a tab it has none, for the tab shows it."""

    def __init__(self, name: str, title: str, widget: QWidget, theme: Theme, parent: QMainWindow):
        super().__init__(parent)
        self.setObjectName(name)
        self._title = title
        self.setWidget(widget)
        self.bar = TitleBar(self)
        self._no_bar = QWidget(self)
        self._no_bar.setFixedHeight(0)
        self.setTitleBarWidget(self.bar)
        self.bar.set_theme(theme)
        self.retranslate()

    def show_bar(self, shown: bool) -> None:
        """With or without the title."""
        wanted = self.bar if shown else self._no_bar
        if self.titleBarWidget() is not wanted:
            self.titleBarWidget().hide()
            self.setTitleBarWidget(wanted)
            wanted.show()

    def set_theme(self, theme: Theme) -> None:
        self.bar.set_theme(theme)

    def retranslate(self) -> None:
        self.setWindowTitle(tr(self._title))
        self.bar.retranslate()
        self.toggleViewAction().setToolTip(tr("Show or hide this panel"))


class ViewDock(Dock):
    """A view of the training: asks for its needs while it can be seen, and is drawn only then."""

    def __init__(self, view: View, session: Session, parent: QMainWindow):
        self.view, self._session = view, session
        super().__init__(f"view.{view.name}", type(view).title, view, view.theme, parent)
        self.files: FileCommands | None = None
        view.needs_changed.connect(self._ask)
        session.framed.connect(self._draw)

    def _ask(self) -> None:
        snapshot = self._session.snapshot
        self._session.want(self, self.view.needs(snapshot.program if snapshot is not None else None))
        if snapshot is not None and self.view.snapshot is not snapshot:
            self._draw(snapshot)  # while paused no frame comes for a view that needs nothing copied

    def _draw(self, snapshot: Snapshot) -> None:
        if self.view.isVisible():
            self.view.draw(snapshot)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(icon("camera", self.view.theme), tr("Export as picture…"), self.export_picture)
        menu.addAction(icon("table", self.view.theme), tr("Export as table…"), self.export_table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def export_picture(self) -> None:
        """Ask for a file and write the view's picture."""
        if self.files is not None:
            self.files.export_picture(self.view.name, self.view.save_picture)

    def export_table(self) -> None:
        """Ask for a file and write the view's numbers."""
        if self.files is not None:
            self.files.export_table(self.view.name, self.view.export_table())

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.view.set_theme(theme)

    def retranslate(self) -> None:
        super().retranslate()
        self.view.retranslate()


class Docks:
    """All panels of a window and their usual places."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        theme: Theme,
        palette: QWidget,
        inspector: QWidget,
        help_panel: QWidget,
    ):
        self._window = window
        self.palette = Dock("palette", later("Palette"), palette, theme, window)
        self.inspector = Dock("inspector", later("Inspector"), inspector, theme, window)
        self.help = Dock("help", later("Explanation"), help_panel, theme, window)
        self.views = {name: ViewDock(view(theme), session, window) for name, view in VIEWS.items()}
        self.all: tuple[Dock, ...] = (self.palette, self.inspector, self.help, *self.views.values())
        window.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AnimatedDocks
        )
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, window.tabPosition(BOTTOM).North)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, BOTTOM)
        self._titles = QTimer(window)  # after the panels have settled
        self._titles.setSingleShot(True)
        self._titles.setInterval(0)
        self._titles.timeout.connect(self.show_titles)
        for dock in self.all:
            dock.dockLocationChanged.connect(self._titles.start)
            dock.topLevelChanged.connect(self._titles.start)
            dock.visibilityChanged.connect(self._titles.start)
        self.arrange()

    def show_titles(self) -> None:
        """A title bar only where no tab shows the title."""
        for dock in self.all:
            beside = [other for other in self._window.tabifiedDockWidgets(dock) if not other.isHidden()]
            dock.show_bar(dock.isFloating() or not beside)

    def arrange(self) -> None:
        """Put every panel in its usual place."""
        window = self._window
        for dock in self.all:
            dock.setFloating(False)
            window.removeDockWidget(dock)
        window.addDockWidget(LEFT, self.palette)
        window.addDockWidget(RIGHT, self.inspector)
        window.addDockWidget(RIGHT, self.help)
        window.tabifyDockWidget(self.inspector, self.help)
        beneath = [dock for dock in self.views.values() if AREAS.get(dock.view.place, BOTTOM) is BOTTOM]
        front = beneath[:SIDE_BY_SIDE]
        for at, dock in enumerate(front):
            if at == 0:
                window.addDockWidget(BOTTOM, dock)
            else:
                window.splitDockWidget(front[at - 1], dock, Qt.Orientation.Horizontal)
        for at, dock in enumerate(beneath[SIDE_BY_SIDE:]):
            window.tabifyDockWidget(front[-1 - at % len(front)], dock)
        for dock in self.views.values():
            if dock not in beneath:
                window.addDockWidget(AREAS[dock.view.place], dock)
        for dock in self.all:
            dock.show()
        self.help.hide()
        for dock in (self.inspector, *front):
            dock.raise_()
        window.resizeDocks([self.palette], [PALETTE_WIDTH], Qt.Orientation.Horizontal)
        window.resizeDocks([self.inspector], [INSPECTOR_WIDTH], Qt.Orientation.Horizontal)
        window.resizeDocks(front, [VIEWS_HEIGHT] * len(front), Qt.Orientation.Vertical)
        window.resizeDocks(front, [100] * len(front), Qt.Orientation.Horizontal)

    def show_help(self) -> None:
        """Bring the explanation to the front."""
        self.help.show()
        self.help.raise_()

    def show_views(self, names: tuple[str, ...]) -> None:
        """Bring these views to the front."""
        for name in reversed(names):  # where two share a place, the first is in front
            if name in self.views:
                self.views[name].show()
                self.views[name].raise_()

    def add_toggles(self, menu: QMenu) -> None:
        """An entry with Ctrl and a digit for each panel."""
        for number, dock in enumerate((self.palette, self.inspector, *self.views.values()), start=1):
            action = dock.toggleViewAction()
            if number <= 9:
                action.setShortcut(f"Ctrl+{number}")
            menu.addAction(action)

    def retranslate(self) -> None:
        for dock in self.all:
            dock.retranslate()

    def set_theme(self, theme: Theme) -> None:
        for dock in self.all:
            dock.set_theme(theme)
