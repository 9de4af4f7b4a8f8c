"""The main window: menus and transport on top, palette, canvas and inspector, the views beneath, a status line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QMenuBar, QWidget

from playground.document import Document
from playground.engine.snapshot import Snapshot
from playground.ui.actions import Actions
from playground.ui.canvas import Canvas
from playground.ui.commands import Commands
from playground.ui.docks import Docks
from playground.ui.files import OPENS, FileCommands
from playground.ui.help import HelpPanel
from playground.ui.inspector import Inspector
from playground.ui.menus import Menus
from playground.ui.palette import Palette
from playground.ui.session import Session
from playground.ui.settings import Settings
from playground.ui.status import StatusLine
from playground.ui.theme import DARK, LIGHT, Theme
from playground.ui.translate import Translation, system_language, tr
from playground.ui.transport import Transport

LAYOUT_VERSION = 1  # of the stored places of the panels
THUMBNAIL = QSize(320, 180)


class Window(QMainWindow):
    """Puts the parts together; what they do lies in the parts."""

    def __init__(self, session: Session, settings: Settings, translation: Translation):
        super().__init__()
        self.session, self.settings, self._translation = session, settings, translation
        self._leaving = False
        translation.use(settings.language or system_language())
        self.theme = self._wanted_theme()
        self._dress()
        self.canvas = Canvas(session, self.theme)
        self.actions_by_name = Actions(self, self.canvas, self.theme)
        self.transport = Transport(session, self.actions_by_name, self.theme)
        self.palette_panel = Palette(self.theme)
        self.inspector = Inspector(session, self.theme)
        self.help_panel = HelpPanel(session, self.theme)
        self.status = StatusLine(self.theme)
        self.files = FileCommands(session, settings, self, self.thumbnail)
        self.setCentralWidget(self.canvas)
        self.setStatusBar(self.status)
        self.docks = Docks(self, session, self.theme, self.palette_panel, self.inspector, self.help_panel)
        for dock in self.docks.views.values():
            dock.files = self.files
        self._build_header()
        self._bind()
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 640)
        self.retranslate()
        self._restore()
        self._show_as_wished()

    def _build_header(self) -> None:
        self.menu_bar = QMenuBar()
        self.menus = Menus(self.menu_bar, self.actions_by_name, self.docks, self.settings)
        self.header = QWidget()
        self.header.setObjectName("header")
        row = QHBoxLayout(self.header)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.transport, 1)
        self.setMenuWidget(self.header)

    def _bind(self) -> None:
        session, files, canvas = self.session, self.files, self.canvas
        self.commands = Commands(self)
        stack = session.stack
        for name, changed, able in (
            ("undo", stack.canUndoChanged, stack.canUndo),
            ("redo", stack.canRedoChanged, stack.canRedo),
        ):
            action = self.actions_by_name[name]
            changed.connect(action.setEnabled)
            action.setEnabled(able())
        stack.indexChanged.connect(self._name_undo)
        stack.cleanChanged.connect(self._retitle)
        session.path_changed.connect(self._retitle)
        session.told.connect(self.status.tell)
        session.framed.connect(self._draw)
        session.changed.connect(self._follow)
        canvas.unit_chosen.connect(self.inspector.formula_panel.show_unit)
        canvas.unit_chosen.connect(self._focus_views)
        canvas.weight_chosen.connect(self.inspector.formula_panel.show_tensor)
        canvas.node_activated.connect(self._open_node)
        self.palette_panel.opened.connect(self.commands.add)
        self.palette_panel.kept.connect(self.commands.keep_block)
        self.palette_panel.dropped.connect(self.commands.drop_block)
        canvas.group_kept.connect(self.commands.keep_block)
        group_card = self.inspector.group_card
        group_card.folded.connect(self.commands.fold_group)
        group_card.dissolved.connect(canvas.ungroup)
        group_card.kept.connect(self.commands.keep_group)
        self.palette_panel.set_document(session.document)
        files.opened.connect(self._opened)
        self.menus.preset_chosen.connect(files.open_preset)
        self.menus.recent_chosen.connect(files.open_path)
        self.menus.language_chosen.connect(self.set_language)
        self.menus.theme_chosen.connect(self.choose_theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)
        session.selection_changed.connect(self._selected)
        minimap = self.actions_by_name["minimap"]
        minimap.setChecked(canvas.minimap_visible)
        canvas.minimap_changed.connect(minimap.setChecked)
        for dock in self.docks.views.values():
            dock.view.point_added.connect(self.commands.add_point)

    # ---- what is shown ----

    def _draw(self, snapshot: Snapshot) -> None:
        self.canvas.draw(snapshot)
        self.status.draw(snapshot)

    def _follow(self, old: Document, new: Document) -> None:
        self.palette_panel.set_document(new)
        if old.lesson != new.lesson:
            self._retitle()

    def _retitle(self) -> None:
        self.setWindowTitle(f"{self.files.title()}[*] – {tr('Network Playground')}")
        self.setWindowModified(not self.session.stack.isClean())

    def _name_undo(self) -> None:
        stack, actions = self.session.stack, self.actions_by_name
        for name, text, plain in (
            ("undo", stack.undoText(), tr("&Undo")),
            ("redo", stack.redoText(), tr("&Redo")),
        ):
            tip = tr(actions.entries[name].tip)
            actions.describe(actions[name], f"{plain}: {text}" if text else plain, f"{tip}: {text}" if text else tip)

    def _opened(self) -> None:
        self.docks.show_views(self.session.document.view.views)
        self._show_as_wished()
        self.inspector.formula_panel.clear()
        QTimer.singleShot(0, self.canvas, self.canvas.zoom_to_fit)
        self._retitle()

    def _show_as_wished(self) -> None:
        """Turn the views' switches as the document likes it, and leave the unit that was looked at."""
        shown = self.session.document.view
        for dock in self.docks.views.values():
            dock.view.set_shown(shown.show_test, shown.discretize)
            dock.view.set_focus()

    def _open_node(self, node_id: str) -> None:
        """Bring the inspector to the front and the cursor into its first field."""
        self.session.select([node_id])
        self.docks.inspector.show()
        self.docks.inspector.raise_()
        is_data = self.session.document.graph.node(node_id).layer.role == "data"
        form = self.inspector.data_form if is_data else self.inspector.node_form
        target = form.rows[0].editor if form.rows else self.inspector.node_card.name
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_views(self, node: str, unit: int) -> None:
        for dock in self.docks.views.values():
            dock.view.set_focus(node, unit)

    def _selected(self) -> None:
        """Nothing selected: the whole network is shown again."""
        if not self.session.selection:
            self._focus_views("", 0)
            self.inspector.formula_panel.clear()

    # ---- looks ----

    def _wanted_theme(self) -> Theme:
        wanted = self.settings.theme
        if wanted == "system":
            scheme = QGuiApplication.styleHints().colorScheme()
            wanted = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        return DARK if wanted == "dark" else LIGHT

    def choose_theme(self, name: str) -> None:
        """ "light", "dark" or "system", from now on and at the next start."""
        self.settings.theme = name
        self.set_theme(self._wanted_theme())

    def _system_theme_changed(self) -> None:
        self.set_theme(self._wanted_theme())

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(self.theme.palette())
        application.setFont(self.theme.font())
        application.setStyleSheet(self.theme.stylesheet() + _WINDOW_RULES.format(**self.theme.tokens()))

    def set_theme(self, theme: Theme) -> None:
        """Change all colours."""
        if theme is not self.theme:
            self.theme = theme
            self._dress()
            for part in (
                self.canvas,
                self.actions_by_name,
                self.transport,
                self.palette_panel,
                self.inspector,
                self.help_panel,
                self.status,
                self.docks,
            ):
                part.set_theme(theme)
        self.menus.show_choices(self.settings.theme, self._translation.language)

    def set_language(self, language: str) -> None:
        """Speak another language from now on and at the next start."""
        self.settings.language = language
        self._translation.use(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Every word of the window in the language of now."""
        for part in (
            self.actions_by_name,
            self.menus,
            self.transport,
            self.palette_panel,
            self.docks,
            self.inspector,
            self.help_panel,
            self.status,
            self.canvas,
        ):
            part.retranslate()
        self.canvas.setAccessibleName(tr("Network"))
        self._name_undo()
        self._retitle()
        self.menus.show_choices(self.settings.theme, self._translation.language)

    def thumbnail(self) -> bytes:
        """A small PNG of the canvas, for the project file."""
        small = self.canvas.grab().scaled(
            THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        small.save(buffer, "PNG")
        return bytes(buffer.data().data())

    # ---- coming and going ----

    def _restore(self) -> None:
        geometry, state = self.settings.bytes("geometry"), self.settings.bytes("panels")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)
        if state is not None:
            self.restoreState(state, LAYOUT_VERSION)
        if self.settings.folded is not None:
            self.palette_panel.fold(self.settings.folded)

    def remember(self) -> None:
        """Store size and panels for the next start."""
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.settings.set_bytes("panels", self.saveState(LAYOUT_VERSION))
        self.settings.folded = self.palette_panel.folded
        self.settings.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            return
        if not self.files.may_leave():
            event.ignore()
            return
        self._leaving = True
        # A stack of commands announces its index once more while it is being destroyed.
        self.session.stack.indexChanged.disconnect(self._name_undo)
        self.session.stack.cleanChanged.disconnect(self._retitle)
        self.commands.leave()
        self.remember()
        self.session.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in self._dropped_files(event)[:1]:
            event.acceptProposedAction()
            self.files.open_path(path)

    @staticmethod
    def _dropped_files(event: QDropEvent) -> list[Path]:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        return [path for path in paths if path.suffix.lower() in OPENS]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "actions_by_name"):
            self.actions_by_name["full_screen"].setChecked(self.isFullScreen())
        super().changeEvent(event)


_WINDOW_RULES = """
#header {{ background: {panel}; border-bottom: 1px solid {border}; }}
#header QMenuBar {{ border-bottom: none; background: transparent; }}
#titlebar {{ background: {panel}; border-bottom: 1px solid {border}; }}
#heading, #heading:checked {{ color: {muted}; font-size: 11px; font-weight: 600; text-align: left; padding: 0;
    background: transparent; border: 1px solid transparent; }}
#heading:hover {{ color: {text}; }}
#heading:focus {{ border-color: {accent}; }}
#play {{ background: {accent}; border-radius: 6px; }}
"""
