"""The item of one node: chrome and picture kept as pixmaps, over them what changes with every frame."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite, log10

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.activations.base import ActivationFunction
from playground.engine.snapshot import Flow, Health, Need, Snapshot
from playground.engine.snapshot import Kind as Ask
from playground.graph import Wire
from playground.ui.canvas.chrome import Label, badge_rect, paint_badge, paint_chrome
from playground.ui.canvas.geometry import MARGIN, PORT_RADIUS, CardLayout
from playground.ui.canvas.health import SIGNS, is_grave
from playground.ui.canvas.painting import Kept
from playground.ui.canvas.pictures import Picture
from playground.ui.canvas.sockets import Socket, Sockets
from playground.ui.canvas.traffic import BACKWARD, Traffic
from playground.ui.guard import guarded
from playground.ui.theme import Theme, diverging

METER_LOW, METER_HIGH = -8.0, 2.0  # decades of the gradient meter
SENTENCE = 58.0  # height kept beneath a card for its problem
SHORT = 150  # characters of a problem that is written beneath its card


class CardItem(QGraphicsItem):
    """Shows one node, or a folded group (its id is `node_id` then); holds nothing that the document does not say."""

    def __init__(self, node_id: str, traffic: Traffic, theme: Theme):
        super().__init__()
        self.node_id = node_id
        self.layout: CardLayout | None = None
        self.label = Label("", "", "", "", "", "layer")
        self.function: ActivationFunction | None = None
        self.picture: Picture | None = None
        self.problem = ""
        self.note = ""
        self.health: Health | None = None
        self.flow = Flow(0.0, 0.0)
        self.bias: np.ndarray | None = None
        self.has_bias = False
        self.path = node_id  # what the names of its tensors begin with
        self.role = "layer"
        self.sockets = Sockets()
        self.begun: frozenset[tuple[str, str]] = frozenset()  # outputs from which wires lead away: node, output
        self.selected = False
        self.unit: int | None = None  # the chosen one
        self.hovered_unit: int | None = None
        # "in", "out", or these with the name of a port -> "allowed" or "aimed" or "forbidden".
        self.port_glow: dict[str, str] = {}
        self.refreshed = 0.0
        self._traffic = traffic
        self._theme = theme
        self._chrome, self._drawn, self._badge = Kept(), Kept(), Kept()
        self._inputs: list[tuple[Socket, QPointF]] = []
        self._outputs: list[tuple[Socket, QPointF]] = []
        self._ends: dict[Wire, QPointF] = {}
        self._starts: dict[tuple[str, str], QPointF] = {}
        self.setZValue(1.0)

    # ---- what it shows ----

    def present(
        self, layout: CardLayout, label: Label, function: ActivationFunction | None, picture: Picture | None
    ) -> None:
        """Show other words or another layout; the picture is kept by the caller where it still fits."""
        self.prepareGeometryChange()
        self.layout, self.label, self.function, self.picture = layout, label, function, picture
        self.forget()

    def wire(self, sockets: Sockets, begun: frozenset[tuple[str, str]]) -> None:
        """Lay out the places where wires end and begin; after `present`."""
        assert self.layout is not None
        self.sockets, self.begun = sockets, begun
        self._inputs = self._laid_out(sockets.inputs, self.layout.input_port, False)
        self._outputs = self._laid_out(sockets.outputs, self.layout.output_port, True)
        self._ends = {wire: at for socket, at in self._inputs for wire in socket.wires}
        self._starts = {(socket.node, socket.name): at for socket, at in self._outputs}
        self.update()

    def _laid_out(
        self, sockets: tuple[Socket, ...], place: Callable[[int, int], QPointF], right: bool
    ) -> list[tuple[Socket, QPointF]]:
        assert self.layout is not None
        main = [socket for socket in sockets if not socket.small]
        found = [(socket, place(index, len(main))) for index, socket in enumerate(main)]
        small = [socket for socket in sockets if socket.small]
        return found + [(socket, self.layout.named_port(index, right)) for index, socket in enumerate(small)]

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.forget()

    def forget(self) -> None:
        """Paint everything afresh."""
        self._chrome.drop()
        self._drawn.drop()
        self._badge.drop()
        self.update()

    def set_health(self, health: Health | None) -> None:
        if health is not self.health:
            self.health = health
            self._badge.drop()
            self.update()

    @property
    def cost(self) -> float:
        """Seconds that painting the picture took the last time."""
        return self._drawn.cost

    def needs(self) -> set[Need]:
        """What the trainer has to send while this card can be seen."""
        found = set()
        need = self.picture.need() if self.picture is not None else None
        if need is not None:
            found.add(need)
        if self.has_bias and self.layout is not None and self.layout.separate:
            found.add(Need(Ask.PARAMETER, f"{self.path}.bias"))
        return found

    def feed(self, snapshot: Snapshot) -> bool:
        """Take in a frame's arrays; True where the picture has to be painted again."""
        changed = self.picture is not None and self.picture.feed(snapshot)
        if self.has_bias:
            bias = snapshot.value(Ask.PARAMETER, f"{self.path}.bias")
            if bias is not None and bias is not self.bias and bias.ndim == 1:
                self.bias = bias
                changed = True
        if changed:
            self._drawn.drop()
            self.update()
        return changed

    # ---- ports, in scene coordinates ----

    def inputs(self) -> list[tuple[Socket, QPointF]]:
        """All places where wires end."""
        return [(socket, self.pos() + at) for socket, at in self._inputs]

    def outputs(self) -> list[tuple[Socket, QPointF]]:
        """All places where wires begin."""
        return [(socket, self.pos() + at) for socket, at in self._outputs]

    def end_of(self, wire: Wire) -> QPointF:
        """Where a wire of the document ends on this card."""
        return self.pos() + self._ends.get(wire, QPointF())

    def start_of(self, node_id: str, output: str = "") -> QPointF:
        """Where wires from a node's output begin on this card."""
        return self.pos() + self._starts.get((node_id, output), QPointF())

    def input_point(self, index: int = 0) -> QPointF:
        """The main input's place `index`; one for many wires has one free place at the end."""
        return self.pos() + self._inputs[index][1]

    def free_point(self, name: str = "") -> QPointF:
        """Where a new wire would end: at a named input, else at the main input's last place."""
        named = [at for socket, at in self._inputs if name and name in (socket.name, *socket.feeds)]
        return self.pos() + named[0] if named else self.input_point(self.free_place)

    @property
    def places(self) -> int:
        """Places of the main input."""
        return len(self.sockets.main_inputs)

    @property
    def free_place(self) -> int:
        return max(0, self.places - 1)

    def output_point(self, name: str = "") -> QPointF:
        """The beginning of wires from an output; of the last one where several are main ones."""
        named = [at for socket, at in self._outputs if socket.name == name]
        return self.pos() + (named or [self._outputs[0][1]])[-1]

    @property
    def takes_input(self) -> bool:
        return bool(self._inputs)

    @property
    def gives_output(self) -> bool:
        return bool(self._outputs)

    # ---- painting ----

    def boundingRect(self) -> QRectF:
        if self.layout is None:
            return QRectF()
        rect = self.layout.rect.adjusted(-MARGIN, -MARGIN / 2, MARGIN, MARGIN / 2)
        return rect.adjusted(-52, 0, 52, SENTENCE) if self.problem else rect

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        layout, theme = self.layout, self._theme
        if layout is None:
            return
        ground = layout.rect.adjusted(-10, -10, 14, 10)
        self._chrome.draw(painter, ground, self._paint_chrome)
        self._drawn.draw(painter, layout.body.adjusted(-12, -2, 2, 2), self._paint_picture)
        self._paint_meter(painter)
        if self.unit is not None and self.unit < len(layout.units):
            self._ring(painter, layout.units[self.unit], theme.accent, 2.0)
        if self.hovered_unit is not None and self.hovered_unit < len(layout.units):
            self._ring(painter, layout.units[self.hovered_unit], theme.muted, 1.5)
        self._paint_outline(painter)
        self._paint_ports(painter)
        if self.problem or self.note or self.health is not None:
            self._badge.draw(painter, badge_rect(layout).adjusted(-6, -6, 6, 6), self._paint_badge)
        if self.problem and len(self.problem) <= SHORT:
            self._paint_problem(painter)

    def _paint_chrome(self, painter: QPainter) -> None:
        assert self.layout is not None
        paint_chrome(painter, self._theme, self.layout, self.label, self.function)

    def _paint_badge(self, painter: QPainter) -> None:
        assert self.layout is not None
        if self.problem:
            paint_badge(painter, self._theme, self.layout, "!", True)
        elif self.health is not None:
            paint_badge(painter, self._theme, self.layout, SIGNS[self.health], is_grave(self.health))
        elif self.note:
            paint_badge(painter, self._theme, self.layout, "i", False)

    def _paint_picture(self, painter: QPainter) -> None:
        if self.picture is not None:
            self.picture.paint(painter, self._theme)
        if self.bias is None or self.layout is None or not self.layout.separate:
            return
        bias = self.bias[: len(self.layout.units)].astype(np.float64)
        top = max(float(np.abs(bias[np.isfinite(bias)]).max(initial=0.0)), 0.5)
        painter.setPen(QPen(self._theme.card, 1))
        colors = diverging(self._theme, bias / top)
        for unit, color in enumerate(colors):
            painter.setBrush(QColor.fromRgb(int(color)))
            painter.drawRoundedRect(self.layout.bias_rect(unit), 2, 2)

    def _paint_meter(self, painter: QPainter) -> None:
        meter = self.layout.meter if self.layout is not None else None
        if meter is None:
            return
        painter.fillRect(meter, self._theme.mixed(self._theme.zero, 0.7))
        value = self.flow.backward
        if value > 0:
            decades = log10(value) if isfinite(value) else METER_HIGH
            share = min(1.0, max(0.02, (decades - METER_LOW) / (METER_HIGH - METER_LOW)))
            filled = QRectF(
                meter.left(), meter.bottom() - share * meter.height(), meter.width(), share * meter.height()
            )
            painter.fillRect(filled, self._theme.backward)

    def _paint_outline(self, painter: QPainter) -> None:
        theme, traffic = self._theme, self._traffic
        direction, strength = traffic.glow_of(self.node_id, traffic.now)
        if traffic.next_node == self.node_id:
            tone = theme.backward if traffic.next_direction == BACKWARD else theme.forward
            self._frame(painter, tone, 2.0, 1.0, 4.0, Qt.PenStyle.DashLine)
        elif strength > 0:
            self._frame(painter, theme.backward if direction == BACKWARD else theme.forward, 2.0, strength, 4.0)
        if self.problem:
            self._frame(painter, theme.error, 1.5, 1.0)
        elif self.note:
            self._frame(painter, theme.warning, 1.5, 1.0)
        if self.selected:
            self._frame(painter, theme.accent, 2.0, 1.0, 3.0 if self.problem else 0.0)

    def _frame(
        self,
        painter: QPainter,
        color: QColor,
        width: float,
        alpha: float,
        apart: float = 0.0,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        assert self.layout is not None
        shade = QColor(color)
        shade.setAlphaF(alpha)
        painter.setPen(QPen(shade, width, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = self.layout.rect.adjusted(-apart, -apart, apart, apart)
        painter.drawRoundedRect(rect, self._theme.radius + apart, self._theme.radius + apart)

    def _ring(self, painter: QPainter, cell: QRectF, color: QColor, width: float) -> None:
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(-2, -2, 2, 2), 5, 5)

    def _paint_ports(self, painter: QPainter) -> None:
        glow = self.port_glow
        for socket, at in self._inputs:
            tone = glow.get(f"in {socket.name}" if socket.small else "in")
            self._port(painter, at, bool(socket.wires), tone, socket.small)
        for socket, at in self._outputs:
            tone = glow.get(f"out {socket.name}" if socket.small else "out")
            self._port(painter, at, (socket.node, socket.name) in self.begun, tone, socket.small)

    def _port(self, painter: QPainter, at: QPointF, wired: bool, glow: str | None, small: bool) -> None:
        """A disc; a named one is a square, so that the two are told apart at a glance."""
        theme = self._theme
        tone = {"allowed": theme.accent, "aimed": theme.accent, "forbidden": theme.error}.get(glow or "", theme.outline)
        if glow in ("allowed", "aimed"):
            halo = QColor(tone)
            halo.setAlphaF(0.28)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            reach = PORT_RADIUS * (2.6 if glow == "aimed" else 1.9)
            painter.drawEllipse(at, reach, reach)
        painter.setPen(QPen(tone, 1.5))
        painter.setBrush(theme.outline if wired and not glow else theme.card)
        if small:
            side = PORT_RADIUS * 0.85
            painter.drawRoundedRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side), 1.5, 1.5)
        else:
            painter.drawEllipse(at, PORT_RADIUS, PORT_RADIUS)

    def _paint_problem(self, painter: QPainter) -> None:
        assert self.layout is not None
        rect = self.layout.rect
        place = QRectF(rect.left() - 46, rect.bottom() + 8, rect.width() + 92, SENTENCE + 4)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.error)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(place, int(flags), self.problem)

    def badge_at(self, point: QPointF) -> bool:
        """True where a local point lies on the badge."""
        marked = self.problem or self.note or self.health is not None
        return (
            bool(marked) and self.layout is not None and badge_rect(self.layout).adjusted(-2, -2, 2, 2).contains(point)
        )
