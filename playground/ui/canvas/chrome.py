"""The still parts of a card: ground, header, the little curve of s(u), footer, badges. Painted once and kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from playground.activations.base import ActivationFunction
from playground.document import Group
from playground.graph import Node
from playground.layers.base import Layer, show_shape
from playground.spec import Spec
from playground.ui.canvas.geometry import FOOTER, HEADER, PAD, CardLayout, Kind
from playground.ui.icons import draw_icon, has_icon
from playground.ui.theme import Theme
from playground.ui.translate import tr, tr_model

BADGE = 22.0
SATURATED = "saturated"  # drawn, since no letter looks like it
CURVE = QRectF(0, 0, 24, 16)


@dataclass(frozen=True)
class Label:
    """What a card says in words."""

    title: str
    subtitle: str
    shape: str
    parameters: str
    count: str  # instead of the parameters where they are too long
    glyph: str
    detail: str = ""  # instead of the subtitle where that is too long


def function_of(node: Node) -> ActivationFunction | None:
    """The elementwise function of a node, if it has one for all its units."""
    functions = node.layer.activation_functions()
    return functions[0] if len(functions) == 1 else None


def label_of(node: Node, shape: tuple[int, ...] | None, parameters: int, data: Spec) -> Label:
    """A node's words in the user's language."""
    kind, detail = tr_model(type(node.layer).title), ""
    function = function_of(node)
    if node.layer.role == "data":
        detail = tr_model(type(data).title)
    elif (loss := node.layer.loss_function) is not None:
        kind = tr_model(type(loss).title)
    elif function is not None and (not function.linear or node.layer.kind() == "activation"):
        detail = tr_model(type(function).title)
    given = _given(shape) if node.layer.role != "loss" else ""
    subtitle = f"{kind} · {detail}" if detail else kind
    return Label(node.title, subtitle, given, *_counted(parameters), glyph_of(type(node.layer)), detail)


def glyph_of(layer: type[Layer]) -> str:
    """The icon of a layer: its own, else that of its group in the palette."""
    return next((name for name in (layer.kind(), f"group-{layer.group.lower()}") if has_icon(name)), "layer")


def group_label(group: Group, shape: tuple[int, ...] | None, parameters: int, operations: int) -> Label:
    """A folded group's words."""
    words = group_words(group, 0, operations)
    return Label(group.title, words, _given(shape), *_counted(parameters), "group", tr("Group"))


def group_words(group: Group, parameters: int, operations: int) -> str:
    """How much is in a group."""
    parts = [tr("{count} nodes", count=len(group.members)), _counted(parameters)[0]]
    parts.append(tr("{count}FLOP", count=_short(operations)) if operations else "")
    return " · ".join(part for part in parts if part)


def _given(shape: tuple[int, ...] | None) -> str:
    return "→ " + show_shape(shape).replace("x", "×") if shape else ""


def _counted(parameters: int) -> tuple[str, str]:
    """The number of parameters in words, and short."""
    number = f"{parameters:,}".replace(",", " ")
    return (tr("{count} parameters", count=number), f"θ {number}") if parameters else ("", "")


def _short(number: int) -> str:
    """A large number with three digits and a letter."""
    for power, letter in ((9, "G"), (6, "M"), (3, "k")):
        if number >= 10**power:
            return f"{number / 10**power:.3g} {letter}"
    return f"{number} "


def paint_chrome(
    painter: QPainter, theme: Theme, layout: CardLayout, label: Label, function: ActivationFunction | None
) -> None:
    """Ground, header and footer in local coordinates."""
    rect = layout.rect
    _shadow(painter, theme, rect)
    painter.setPen(QPen(theme.border, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.radius, theme.radius)
    header = QRectF(rect.left(), rect.top(), rect.width(), HEADER)
    glyph = QRect(round(rect.left() + 10), round(rect.top() + 12), 20, 20)
    draw_icon(painter, label.glyph, theme, QRectF(glyph))
    left, right = header.left() + 38, header.right() - 10
    end = right
    if function is not None:
        place = CURVE.translated(right - CURVE.width(), header.top() + 8)
        _function_curve(painter, theme, place, function)
        end = place.left() - 4
    _line(painter, theme, QRectF(left, header.top() + 8, end - left, 17), label.title, theme.text, bold=True)
    _line(
        painter,
        theme,
        QRectF(left, header.top() + 26, right - left, 14),
        label.subtitle,
        theme.muted,
        small=True,
        short=label.detail,
    )
    footer = QRectF(rect.left() + PAD, rect.bottom() - FOOTER, rect.width() - 2 * PAD, FOOTER - 4)
    painter.setFont(theme.font("small"))
    wide = painter.fontMetrics().horizontalAdvance(label.shape) + 8 if label.shape else 0
    _line(painter, theme, footer, label.shape, theme.text, small=True)
    parameters = footer.adjusted(wide, 0, 0, 0)
    right = Qt.AlignmentFlag.AlignRight
    _line(painter, theme, parameters, label.parameters, theme.muted, small=True, short=label.count, align=right)
    if layout.hidden:
        more = QRectF(layout.body.left(), layout.body.bottom() - 13, layout.body.width(), 14)
        _line(painter, theme, more, f"+{layout.hidden}", theme.muted, small=True, align=Qt.AlignmentFlag.AlignHCenter)
    if layout.kind is Kind.BLANK:
        _line(painter, theme, layout.body, "—", theme.muted, align=Qt.AlignmentFlag.AlignHCenter)


def badge_rect(layout: CardLayout) -> QRectF:
    """The place of the badge, over the upper right corner."""
    rect = layout.rect
    return QRectF(rect.right() - BADGE * 0.7, rect.top() - BADGE * 0.35, BADGE, BADGE)


def paint_badge(painter: QPainter, theme: Theme, layout: CardLayout, sign: str, grave: bool) -> None:
    """A disc for what forbids, a diamond for what only warns: shape and sign speak beside the colour."""
    place = badge_rect(layout)
    painter.setPen(QPen(theme.card, 2))
    painter.setBrush(theme.error if grave else theme.warning)
    if grave:
        painter.drawEllipse(place)
    else:
        c, r = place.center(), BADGE * 0.64
        painter.drawPolygon(QPolygonF([c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)]))
    if sign == SATURATED:
        c = place.center()
        steps = [QPointF(-6, 4), QPointF(-2, 4), QPointF(2, -4), QPointF(6, -4)]
        painter.setPen(QPen(theme.card, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([c + step for step in steps]))
        return
    painter.setFont(theme.font("large", bold=True))
    painter.setPen(theme.card)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)


def _shadow(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    shade = QColor(theme.shadow)
    for spread, alpha in ((5.0, 8), (3.5, 10), (2.0, 14), (1.0, 16)):
        shade.setAlpha(alpha * (2 if theme.is_dark else 1))
        painter.setBrush(shade)
        grown = rect.adjusted(-spread, -spread + 2, spread, spread + 2)
        painter.drawRoundedRect(grown, theme.radius + spread, theme.radius + spread)


def _line(
    painter: QPainter,
    theme: Theme,
    place: QRectF,
    text: str,
    color: QColor,
    *,
    bold: bool = False,
    small: bool = False,
    short: str = "",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text; where it does not fit, the short one, and that elided if need be."""
    painter.setFont(theme.font("small" if small else "text", bold=bold))
    painter.setPen(color)
    if short and painter.fontMetrics().horizontalAdvance(text) > place.width():
        text = short
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
    painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter, text)


@lru_cache(maxsize=128)
def _values(function: ActivationFunction) -> tuple[np.ndarray, np.ndarray]:
    u = np.linspace(-3.0, 3.0, 49)
    return u, np.asarray(function.evaluate(u), float)


def _function_curve(painter: QPainter, theme: Theme, place: QRectF, function: ActivationFunction) -> None:
    """s(u) for u from -3 to 3 over hairline axes."""
    u, values = _values(function)
    low, high = min(float(values.min()), 0.0), max(float(values.max()), 0.0)
    middle, reach = (low + high) / 2, max((high - low) / 2, 0.5)
    xs = place.center().x() + u / 3.0 * place.width() / 2
    ys = place.center().y() - (values - middle) / reach * (place.height() / 2 - 2)
    zero = place.center().y() + middle / reach * (place.height() / 2 - 2)
    painter.setPen(QPen(theme.border, 1))
    painter.drawLine(QPointF(place.left(), zero), QPointF(place.right(), zero))
    painter.drawLine(QPointF(place.center().x(), place.top()), QPointF(place.center().x(), place.bottom()))
    painter.setPen(QPen(theme.accent, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(float(x), float(y)) for x, y in zip(xs, ys)]))
