"""The network's answer over the plane of two inputs, with the data on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playground.engine.snapshot import Kind, Need, ProgramInfo, Snapshot
from playground.ui.names import class_names, input_names
from playground.ui.translate import later, tr
from playground.ui.views.axes import Axes, Range
from playground.ui.views.base import MARGIN, View
from playground.ui.views.class_chips import ClassChips
from playground.ui.views.drawing import FIGURE_SPACE, SteadyScale, draw_text, finite_extent, number, percent
from playground.ui.views.plane import PointLayer, diamond, draw_classes, draw_field, draw_scale, field_image
from playground.ui.views.samples import draw_samples, no_plane

COLUMN = 100.0, 128.0  # least and most width of the legend beside the plane
APART = 0.02  # of the plane: how far apart points are drawn


class DecisionView(View):
    """What the network answers at each point of the plane; or the response of one unit; or, where the inputs are no
    plane, the samples of the current batch."""

    name = "decision"
    title = later("Decision surface")
    help = later(
        "The network's answer at every point of the plane of the two inputs: orange is negative or the first class, "
        "blue positive or the second, grey undecided. Discs are training samples, diamonds test samples. Choose a unit "
        "on the canvas to see its response instead."
    )
    icon = "view-decision"
    order = 10
    interval = 1 / 20

    def build(self) -> None:
        self._test = self.switch(
            later("Test"),
            later("Show the samples kept for testing, as diamonds"),
            self.repaint_now,
            icon="switch-test",
            key="T",
        )
        self._hard = self.switch(
            later("Discretise"),
            later("Show only which answer it is, not how sure"),
            self.repaint_now,
            icon="switch-discrete",
            key="D",
        )
        self._drawing = self.switch(
            later("Draw"),
            later(
                "Add samples of your own by clicking and dragging on the plane; the right button draws the next class"
            ),
            self._draw_switched,
            icon="pencil-points",
            key="P",
        )
        self._whole = self.switch(
            later("Network"),
            later("Show the network's answer instead of one unit"),
            None,
            icon="switch-whole",
            key="N",
        )
        self._whole.clicked.connect(self._unfocus)
        self._whole.hide()
        self._chips = ClassChips(self._strip)
        self._chips.hide()
        self.strip.insertWidget(self.strip.count() - 1, self._chips)
        self._focus: tuple[str, int] | None = None
        self._field: np.ndarray | None = None
        self._scores: np.ndarray | None = None
        self._scale = SteadyScale(1.0)
        self._points = PointLayer()
        self._frame = QRectF()
        self._pointer: QPointF | None = None
        self._hovering = False
        self._last_drawn: tuple[float, float] | None = None

    # What the window tells it.

    def set_focus(self, node: str = "", unit: int = 0) -> None:
        """Show one unit's response; an empty node shows the network's answer again."""
        focus = (node, unit) if node else None
        if focus == self._focus:
            return
        self._focus, self._field = focus, None
        self._scale = SteadyScale(1.0 if focus is None else 0.0)
        self._whole.setVisible(focus is not None)
        self.fit_strip()
        self.needs_changed.emit()
        self.repaint_now()

    def set_shown(self, test: bool, hard: bool) -> None:
        """Turn the switches as a document wishes."""
        self._test.setChecked(test)
        self._hard.setChecked(hard)

    def set_drawing(self, on: bool) -> None:
        """Begin or end drawing points."""
        self._drawing.setChecked(on)

    def _unfocus(self, *_: object) -> None:
        self.set_focus()

    # Numbers.

    def wishes(self, program: ProgramInfo) -> set[Need]:
        if not program.loss_nodes:
            return {Need(Kind.RESPONSE, self._focus[0])} if self._focus and program.plane else set()
        loss = program.loss_nodes[0]
        if not program.plane:
            return {Need(Kind.BATCH, "index"), Need(Kind.BATCH, "losses"), Need(Kind.OUTPUT, loss)}
        if self._focus:
            return {Need(Kind.RESPONSE, self._focus[0])}
        return {Need(Kind.SURFACE, loss)} | ({Need(Kind.SURFACE_VALUES, loss)} if self._hovering else set())

    def renew(self, program: ProgramInfo | None) -> None:
        self._field = self._scores = None
        self._scale.reset()
        if self._focus and program is not None and self._focus[0] not in {row.node for row in program.rows}:
            self.set_focus()  # the node is gone
        plane = program is not None and bool(program.plane)
        for button in (self._test, self._hard, self._drawing):
            button.setEnabled(plane)
        if program is not None:
            self._test.setEnabled(plane and program.table.train < program.table.size)
            self._chips.set_names(class_names(program.table) or ("0", "1"))
            self.fit_strip()
            if not program.table.has_classes:
                self._drawing.setEnabled(False)
        if not self._drawing.isEnabled():
            self._drawing.setChecked(False)

    def refresh(self, snapshot: Snapshot) -> bool:
        program = snapshot.program
        if program is None or not program.plane:
            return True
        if self._focus:
            response = snapshot.value(Kind.RESPONSE, self._focus[0])
            if response is not None and (response.ndim != 3 or self._focus[1] >= response.shape[2]):
                self.set_focus()  # the unit is gone
                return True
            field = response[..., self._focus[1]] if response is not None else None
        else:
            loss = program.loss_nodes[0] if program.loss_nodes else ""
            field = snapshot.value(Kind.SURFACE, loss)
            self._scores = snapshot.value(Kind.SURFACE_VALUES, loss)
        if field is not None and not (field.ndim in (2, 3) and min(field.shape) >= 1 and field.shape[0] > 1):
            field = None
        changed = field is not self._field
        if field is not None:
            self._field = field
        return changed

    def message(self) -> str:
        if self.program is None or self.snapshot is None:
            return tr("The network's answer appears here as soon as it can run.")
        if not self.program.plane:
            if not self.program.loss_nodes:
                return no_plane(self.program.table)
            return ""
        if self._field is None and not self.program.loss_nodes and not self._focus:
            return tr("The network's answer appears here as soon as it can run.")
        if self._field is None:
            return tr("The answer over the plane is being computed.")
        return ""

    # The picture.

    def paint(self, painter: QPainter, area: QRectF) -> None:
        assert self.program is not None
        assert self.snapshot is not None
        inner = area.adjusted(MARGIN, MARGIN, -MARGIN, -4)
        if not self.program.plane:
            draw_samples(painter, inner, self.snapshot, self.theme)
            return
        field, theme = self._field, self.theme
        assert field is not None
        beside = inner.width() >= 150 + COLUMN[0]
        column = min(max(inner.width() - inner.height() - 24, COLUMN[0]), COLUMN[1]) if beside else 0.0
        plot = inner.adjusted(0, 0, -column, 0)
        axes = self._axes(plot)
        self._frame = axes.frame
        scale = self._scale.fit(finite_extent(field)) if self._focus else 1.0
        draw_field(painter, axes.frame, field_image(theme, field, scale, self._hard.isChecked()))
        axes.draw_ticks(painter)
        table = self.program.table
        test = self._test.isChecked() and self._test.isEnabled()
        self._points.draw(painter, axes.frame, table, self.program.plane, theme, test)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.outline, 1))
        painter.drawRect(axes.frame)
        lines = self._hover_lines(axes)
        if lines:
            self._paint_cross(painter, axes)
        if beside:
            self._paint_column(
                painter, QRectF(axes.frame.right() + 16, axes.frame.top(), column - 16, plot.height()), lines
            )
        elif lines or self._focus:
            self._paint_bubble(painter, axes.frame, lines or [(self._caption(), "")])

    def _axes(self, plot: QRectF) -> Axes:
        """Square, in the middle of the room there is."""
        assert self.program is not None
        half = self.program.plane
        span = Range(-half, half)
        axes = Axes(plot, span, span, self.theme, left=24.0, right=4.0)
        side = min(axes.frame.width(), axes.frame.height())
        spare = axes.frame.width() - side
        axes.frame = QRectF(axes.frame.left() + spare / 2, axes.frame.top() + axes.frame.height() - side, side, side)
        return axes

    def _caption(self) -> str:
        if self._focus:
            return tr("{node}, unit {number}", node=self._focus[0], number=self._focus[1] + 1)
        return tr("Answer")

    def _paint_column(self, painter: QPainter, area: QRectF, lines: list[tuple[str, str]]) -> None:
        theme = self.theme
        painter.setFont(theme.font("small", bold=True))
        painter.setPen(theme.text)
        draw_text(painter, QRectF(area.left(), area.top(), area.width(), 16), self._caption())
        room = area.adjusted(0, 22, 0, -17 * len(lines) - 10 if lines else 0)
        table = self.program.table  # type: ignore[union-attr]
        if table.has_classes and self._focus is None:
            y = draw_classes(painter, room, class_names(table), theme) + 10
        else:
            y = draw_scale(painter, room, self._scale.half or 1.0, theme) + 10
        painter.setFont(theme.font("small"))
        for name, value in lines:
            if y + 16 > area.bottom():
                break
            painter.setPen(theme.muted)
            draw_text(painter, QRectF(area.left(), y, area.width() - 38, 16), name)
            painter.setPen(theme.text)
            draw_text(painter, QRectF(area.left(), y, area.width(), 16), value, Qt.AlignmentFlag.AlignRight)
            y += 17

    def _paint_bubble(self, painter: QPainter, frame: QRectF, lines: list[tuple[str, str]]) -> None:
        """The values over the plane itself, where there is no room beside it."""
        text = "   ".join(f"{name} {value}".strip() for name, value in lines)
        painter.setFont(self.theme.font("small"))
        width = min(painter.fontMetrics().horizontalAdvance(text) + 12.0, frame.width())
        bubble = QRectF(frame.left() + 4, frame.bottom() - 24, width, 20)
        ground = QColor(self.theme.raised)
        ground.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(bubble, 4, 4)
        painter.setPen(self.theme.text)
        draw_text(painter, bubble.adjusted(6, 0, -6, 0), text)

    # The pointer.

    def _place(self, position: QPointF) -> tuple[float, float] | None:
        """A position as a point of the plane."""
        if self.program is None or not self.program.plane or not self._frame.contains(position) or self.message():
            return None
        half = self.program.plane
        across = (position.x() - self._frame.left()) / self._frame.width()
        up = (self._frame.bottom() - position.y()) / self._frame.height()
        return (2 * across - 1) * half, (2 * up - 1) * half

    def _hover_lines(self, axes: Axes) -> list[tuple[str, str]]:
        place = self._place(self._pointer) if self._pointer is not None else None
        if place is None or self._field is None or self.program is None:
            return []
        named = input_names(self.program.table)
        names = named[:2] if len(named) >= 2 else ("x1", "x2")
        lines = [(name, signed(value)) for name, value in zip(names, place)]
        field = self._field
        row, column = (
            round((value / self.program.plane + 1) / 2 * (side - 1)) for value, side in zip(place[::-1], field.shape)
        )
        if field.ndim == 3:
            best = int(np.nan_to_num(field[row, column]).argmax())
            classes = class_names(self.program.table)
            name = classes[best] if best < len(classes) else str(best)
            return [*lines, (name, percent(float(field[row, column, best]), 7))]
        value = float(field[row, column])
        if self._focus is None and self._scores is not None and self._scores.shape[:2] == field.shape:
            value = float(self._scores[row, column].ravel()[0])
        return [*lines, (tr("output"), signed(value))]

    def _paint_cross(self, painter: QPainter, axes: Axes) -> None:
        assert self._pointer is not None
        painter.setPen(QPen(self.theme.muted, 1, Qt.PenStyle.DotLine))
        frame, x, y = axes.frame, self._pointer.x(), self._pointer.y()
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        if self._drawing.isChecked():
            painter.setBrush(self.theme.class_color(self._chips.chosen))
            painter.setPen(QPen(self.theme.text, 1))
            painter.drawPolygon(diamond(self._pointer, 5))

    def point_at(self, position: QPointF) -> None:
        self._pointer = position
        self.plate.update()

    def pointer_inside(self, inside: bool) -> None:
        self._hovering = inside
        self._pointer = None
        self._last_drawn = None
        self.needs_changed.emit()
        self.plate.update()

    def press_at(self, position: QPointF, button: Qt.MouseButton) -> bool:
        place = self._place(position)
        if not self._drawing.isChecked() or place is None or button == Qt.MouseButton.NoButton:
            return False
        number = self._chips.chosen
        if button == Qt.MouseButton.RightButton:
            number = (number + 1) % max(len(self._chips.buttons), 1)
        self._last_drawn = place
        self.point_added.emit(*place, number)
        return True

    def drag_at(self, position: QPointF, button: Qt.MouseButton) -> None:
        place = self._place(position)
        if place is None or self._last_drawn is None or self.program is None:
            return
        apart = np.hypot(place[0] - self._last_drawn[0], place[1] - self._last_drawn[1])
        if apart >= 3 * APART * self.program.plane:
            self.press_at(position, button)

    def recolor(self) -> None:
        self._chips.set_theme(self.theme)

    def retranslate(self) -> None:
        if self.program is not None:
            self._chips.set_names(class_names(self.program.table) or ("0", "1"))
        self._chips.retranslate()
        super().retranslate()

    def _draw_switched(self, on: bool) -> None:
        self._chips.setVisible(on)
        self.fit_strip()
        self.plate.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.plate.update()

    def export_table(self) -> tuple[list[str], np.ndarray] | None:
        if self._field is None or self.program is None or not self.program.plane:
            return None
        side = self._field.shape[0]
        axis = np.linspace(-self.program.plane, self.program.plane, side)
        first, second = np.meshgrid(axis, axis)
        outputs = self._field.reshape(side * side, -1)
        names = [*self.program.table.classes] if outputs.shape[1] > 1 else ["output"]
        names = names if len(names) == outputs.shape[1] else [f"output {k}" for k in range(outputs.shape[1])]
        return ["x1", "x2", *names], np.column_stack([first.ravel(), second.ravel(), outputs])


def signed(value: float) -> str:
    """Three significant digits with room for the sign."""
    text = number(value, 3)
    return text if text.startswith("−") else FIGURE_SPACE + text
