"""The status line: one sentence with an icon, the row just executed, and the progress of compiling kernels."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QStatusBar, QWidget

from playground.engine.snapshot import Snapshot
from playground.text import Problem, Text
from playground.ui.icons import pixmap
from playground.ui.theme import Theme
from playground.ui.translate import show, tr
from playground.ui.views.rows import PHASES

FOLLOWED = 8  # rows between two frames that a person can still follow
INFO_STAYS = 6000  # milliseconds; a problem stays until something else is said


class StatusLine(QStatusBar):
    """Sentences instead of dialogs."""

    def __init__(self, theme: Theme):
        super().__init__()
        self._theme = theme
        self._message: Text | Problem | str = ""
        self._kind = "info"
        self.setSizeGripEnabled(False)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(8)
        self.symbol = QLabel()
        self.symbol.setFixedSize(16, 16)
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.row = QLabel()
        self.row.setTextFormat(Qt.TextFormat.PlainText)
        self.row.setProperty("role", "small")
        self.progress_label = QLabel()
        self.progress_label.setProperty("role", "small")
        self.progress = QProgressBar()
        self.progress.setFixedWidth(120)
        row.addWidget(self.symbol)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.row)
        row.addWidget(self.progress_label)
        row.addWidget(self.progress)
        self.addWidget(holder, 1)
        self.progress.hide()
        self.progress_label.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INFO_STAYS)
        self._timer.timeout.connect(self.clear)
        self.clear()
        self.retranslate()

    @property
    def text(self) -> str:
        """The sentence that stands there."""
        return self.sentence.text()

    def tell(self, message: object, kind: str) -> None:
        """Say something: "info" fades, "problem" stays until the next sentence."""
        self._message = message if isinstance(message, Text | Problem | str) else str(message)
        self._kind = kind
        self._show()
        if kind == "problem":
            self._timer.stop()
        else:
            self._timer.start()

    def clear(self) -> None:
        """Say nothing."""
        self._timer.stop()
        self._message = ""
        self._show()

    def _show(self) -> None:
        message = self._message
        text = message if isinstance(message, str) else show(message)
        self.sentence.setText(" ".join(text.split()))
        self.sentence.setToolTip(text)
        self.symbol.setVisible(bool(text))
        if text:
            name, tint = ("problem", "error") if self._kind == "problem" else ("info", "info")
            self.symbol.setPixmap(pixmap(name, self._theme, 16, self.devicePixelRatioF(), tint))
            self.symbol.setAccessibleName(tr("Problem") if self._kind == "problem" else tr("Note"))

    def draw(self, snapshot: Snapshot) -> None:
        """The row just executed where one can follow, and progress while kernels are being compiled."""
        self._show_row(snapshot)
        compiling = snapshot.compiling
        shown = compiling is not None
        if shown != self.progress.isVisibleTo(self):
            self.progress.setVisible(shown)
            self.progress_label.setVisible(shown)
        if compiling is not None:
            self.progress.setRange(0, compiling[1])
            self.progress.setValue(compiling[0])
            self.progress_label.setText(
                tr("preparing kernels, {ready} of {total}", ready=compiling[0], total=compiling[1])
            )

    def _show_row(self, snapshot: Snapshot) -> None:
        program, executed = snapshot.program, snapshot.executed
        if program is None or len(executed) > FOLLOWED or (snapshot.row == 0 and not snapshot.running):
            self.row.clear()
        elif executed:
            row = program.rows[executed[-1]]
            place = f"{row.index + 1} / {len(program.rows)}"
            self.row.setText(
                "  ·  ".join(part for part in (place, tr(PHASES[row.phase]), row.node, row.kernel) if part)
            )

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show()

    def retranslate(self) -> None:
        """The sentence in the language of now."""
        self._show()
        self.row.clear()
        self.row.setToolTip(tr("The row of the program that was executed last"))
        self.row.setAccessibleName(tr("The row of the program that was executed last"))
