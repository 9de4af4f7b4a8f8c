"""The bar that runs the training: back, play, step, reset, speed; and the counters beside it."""

from __future__ import annotations

from math import isfinite, log10

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QVBoxLayout, QWidget

from playground.engine.commands import Stride
from playground.engine.snapshot import Snapshot
from playground.ui.actions import Actions
from playground.ui.icons import icon
from playground.ui.session import Session
from playground.ui.theme import Theme
from playground.ui.translate import tr

FULL_SPEED = 100  # the slider's last place
SLIDER = 128, 72  # its width, and where there is little room
DECADES = 5.0  # from 1 to 100,000 rows a second over the rest of the slider


def pace_at(position: int) -> float | None:
    """Rows a second at a place of the slider; None is full speed."""
    if position >= FULL_SPEED:
        return None
    rows = 10.0 ** (DECADES * position / (FULL_SPEED - 1))
    power = 10.0 ** max(int(log10(rows)) - 1, 0)
    return round(rows / power) * power


def position_of(pace: float | None) -> int:
    """The place of the slider for a pace."""
    if pace is None:
        return FULL_SPEED
    return min(max(round(log10(max(pace, 1.0)) / DECADES * (FULL_SPEED - 1)), 0), FULL_SPEED - 1)


def grouped(number: float) -> str:
    """123456 as 123,456 with narrow spaces, the same in every language."""
    return f"{number:,.0f}".replace(",", "\u202f")


def show_rate(rate: float) -> str:
    """Updates a second in three digits: 845, 12.3 k, 1.20 M."""
    for limit, divisor, unit in ((1e3, 1.0, ""), (1e6, 1e3, " k"), (1e12, 1e6, " M")):
        if rate < limit * 0.9995:
            value = rate / divisor
            digits = 0 if not unit and value >= 10 else max(0, 2 - int(log10(max(value, 1.0))))
            return f"{value:.{digits}f}{unit}"
    return "∞"


def show_loss(loss: float) -> str:
    """A loss in a width that does not jump."""
    if not isfinite(loss):
        return "–"
    return f"{loss:.5f}" if 1e-4 <= abs(loss) < 99.99995 or loss == 0 else f"{loss:.1e}"


class Counter(QWidget):
    """A small caption over a number of fixed width."""

    def __init__(self, widest: str):
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)  # a gap that goes with it where it is left out
        column.setSpacing(0)
        self.caption = QLabel()
        self.caption.setProperty("role", "small")
        self.number = QLabel("–")
        self._widest = widest
        for label in (self.caption, self.number):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(label)
        self._shown = ""

    def set_theme(self, theme: Theme) -> None:
        self.caption.setFont(theme.font("small"))
        font = theme.font("text", mono=True)
        self.number.setFont(font)
        self.number.setFixedWidth(QFontMetrics(font).horizontalAdvance(self._widest) + 2)

    def show_text(self, text: str) -> None:
        """Set the number; does nothing when it is the same."""
        if text != self._shown:
            self._shown = text
            self.number.setText(text)


class Transport(QWidget):
    """Runs the session's training and shows where it is."""

    def __init__(self, session: Session, actions: Actions, theme: Theme):
        super().__init__()
        self._session, self._actions, self._theme = session, actions, theme
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 12, 2)
        row.setSpacing(4)
        self.back = self._button("back_update")
        self.play = self._button("toggle")
        self.play.setObjectName("play")
        self.step = self._button("step_update")
        menu = QMenu(self.step)
        for name in ("step_update", "step_layer", "step_row", None, "back_update", "back_layer", "back_row"):
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(actions[name])
        self.step.setMenu(menu)
        self.step.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.reset = self._button("reset")
        for button in (self.back, self.play, self.step, self.reset):
            row.addWidget(button)
        row.addSpacing(8)
        self.speed = QSlider(Qt.Orientation.Horizontal)
        self.speed.setRange(0, FULL_SPEED)
        self.speed.setPageStep(10)
        self.speed.setFixedWidth(SLIDER[0])
        self.speed.setValue(FULL_SPEED)
        self.speed.valueChanged.connect(self._slid)
        row.addWidget(self.speed)
        self.pace = QLabel()
        self.pace.setProperty("role", "muted")
        row.addWidget(self.pace)
        row.addStretch(1)
        self._lines: list[QFrame] = []
        self.epoch = Counter("000\u202f000\u202f000")
        self.update_count = Counter("000\u202f000\u202f000")
        self.loss = Counter("0.00000")
        self.rate = Counter("000.0 M")
        for counter in (self.epoch, self.update_count, self.loss, self.rate):
            row.addWidget(counter)
        self._age = 0
        self.setMinimumWidth(1)  # what does not fit is left out
        session.transport_changed.connect(self._show_transport)
        session.framed.connect(self.draw)
        self.retranslate()
        self.set_theme(theme)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoRaise(True)
        return button

    def _slid(self, position: int) -> None:
        self._session.set_pace(pace_at(position))

    def change_pace(self, steps: int) -> None:
        """Faster or slower by so many tenths of the slider."""
        self.speed.setValue(self.speed.value() + 10 * steps)

    def _show_transport(self) -> None:
        session = self._session
        running = session.running
        self._actions["toggle"].setIcon(icon("pause" if running else "play", self._theme, "on_accent"))
        text, tip = (tr("&Pause"), tr("Stop at the next row")) if running else (tr("&Run"), tr("Train until paused"))
        self._actions.describe(self._actions["toggle"], text, tip)
        self.play.setAccessibleName(text.replace("&", ""))
        self.step.setDefaultAction(self._actions[f"step_{session.stride.value}"])
        self.back.setDefaultAction(self._actions[f"back_{session.stride.value}"])
        with QSignalBlocker(self.speed):
            self.speed.setValue(position_of(session.pace))
        if session.pace is None:
            self.pace.setText(tr("full speed"))
        elif session.pace == 1:
            self.pace.setText(tr("1 row/s"))
        else:
            self.pace.setText(tr("{rows} rows/s", rows=grouped(session.pace)))
        tip = tr("Speed, from one row a second to full speed") + "  (Ctrl+, Ctrl+.)"
        self.speed.setToolTip(f"{tip}\n{self.pace.text()}")

    def draw(self, snapshot: Snapshot) -> None:
        """The counters; text about ten times a second while it runs at full speed."""
        self._age += 1
        if snapshot.running and self._age % 6 and self._session.pace is None:
            return
        self.epoch.show_text(grouped(snapshot.epoch))
        self.update_count.show_text(grouped(snapshot.step))
        self.loss.show_text(show_loss(snapshot.quality))
        self.rate.show_text(show_rate(snapshot.rate) if snapshot.running else "–")
        ready = snapshot.program is not None
        for stride in Stride:
            self._actions[f"step_{stride.value}"].setEnabled(ready)
            self._actions[f"back_{stride.value}"].setEnabled(
                ready and (snapshot.step > snapshot.oldest_step or snapshot.row > 0)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what can be spared, so that nothing is cut off or painted over in a narrow window."""
        spared = (self.rate, self.epoch, self.pace)
        for part in spared:
            part.show()
        self.speed.setFixedWidth(SLIDER[0])
        for part in spared:
            if self._needed() <= self.width():
                return
            part.hide()
            self.speed.setFixedWidth(SLIDER[1])

    def _needed(self) -> int:
        """The least width of what is shown."""
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        return layout.minimumSize().width()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for counter in (self.epoch, self.update_count, self.loss, self.rate):
            counter.set_theme(theme)
        self._show_transport()
        self._fit()

    def retranslate(self) -> None:
        """Words in the language of now."""
        self.epoch.caption.setText(tr("epoch"))
        self.epoch.setToolTip(tr("How many times all training samples were seen"))
        self.update_count.caption.setText(tr("update"))
        self.update_count.setToolTip(tr("How many times the weights were moved"))
        self.loss.caption.setText(tr("loss"))
        self.loss.setToolTip(tr("Running loss Q of the training samples"))
        self.rate.caption.setText(tr("updates/s"))
        self.rate.setToolTip(tr("Updates a second, lately"))
        self.speed.setAccessibleName(tr("Speed"))
        widest = [tr("full speed"), tr("1 row/s"), tr("{rows} rows/s", rows=grouped(100_000))]
        metrics = QFontMetrics(self.font())
        self.pace.setFixedWidth(max(metrics.horizontalAdvance(text) for text in widest) + 4)
        self._show_transport()
        self._fit()
