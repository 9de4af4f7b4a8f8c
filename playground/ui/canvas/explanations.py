"""What the canvas says about the part under the mouse."""

from __future__ import annotations

from math import isfinite

from playground.graph import Graph
from playground.layers.base import show_shape
from playground.ui.canvas.card import CardItem
from playground.ui.canvas.geometry import Kind
from playground.ui.canvas.health import sentence
from playground.ui.canvas.hits import Hit, Part
from playground.ui.canvas.scene import CanvasScene
from playground.ui.canvas.sockets import Socket
from playground.ui.session import Session
from playground.ui.translate import tr, tr_model


def number_text(value: float) -> str:
    """A value with four significant digits and a true minus sign."""
    if not isfinite(value):
        return "NaN" if value != value else "∞" if value > 0 else "−∞"
    return f"{value:.4g}".replace("-", "−")


def weight_text(scene: CanvasScene, graph: Graph, hit: Hit) -> str:
    """A weight by name and value."""
    item = scene.wires.get(hit.wire) if hit.wire is not None else None
    if item is None or hit.wire is None:
        return ""
    output, source = hit.index
    values = {
        "output": output + 1,
        "input": source + 1,
        "source": graph.node(hit.wire.source).title,
        "target": graph.node(hit.wire.target).title,
    }
    names = tr("'{source}' unit {input} to '{target}' unit {output}", **values)
    if item.weights is None:
        return names
    value = number_text(float(item.weights[output, source]))
    return tr("weight {value}", value=value) + "\n" + names


def explanation(scene: CanvasScene, session: Session, hit: Hit) -> str:
    """The tooltip of a part, or nothing."""
    if hit.part is Part.WIRE and hit.wire is not None:
        return _wire(session, hit)
    card = scene.cards.get(hit.node)
    if card is None:
        frame = scene.frames.get(hit.node)
        words = {Part.FRAME: tr("Drag to move the group; double-click to fold it"), Part.FOLD: tr("Fold the group")}
        return words.get(hit.part, "") if frame is not None else ""
    match hit.part:
        case Part.BADGE:
            return _badge(card)
        case Part.METER:
            return tr(
                "Gradient meter: root mean square {value} of the gradient that comes back here, from 1e-8 to 100 on a "
                "logarithmic scale",
                value=number_text(card.flow.backward),
            )
        case Part.OUTPUT if hit.socket is not None:
            return _output(session, hit.socket)
        case Part.INPUT if hit.socket is not None and hit.socket.small:
            return _named_input(session, hit.socket)
        case Part.INPUT:
            if hit.wire is not None:
                return tr("Input: drag the end of the wire elsewhere, or into the void to delete it")
            return tr("Input: drag to draw a wire")
        case Part.UNIT | Part.BIAS:
            return _unit(card, hit)
        case _ if card.role == "group":
            return card.problem or "\n".join(
                (card.label.title, card.label.subtitle, tr("Double-click to open the group"))
            )
        case _:
            kind = type(session.document.graph.node(hit.node).layer)
            return card.problem or card.note or tr_model(kind.help())


def _badge(card: CardItem) -> str:
    if card.problem:
        return card.problem
    return sentence(card.health) if card.health is not None else card.note


def _shape(session: Session, node_id: str, output: str = "") -> str:
    found = session.inference
    shape = found.outputs.get(node_id, {}).get(output) if output else found.shapes.get(node_id)
    return show_shape(shape).replace("x", "×") if shape else "—"


def _output(session: Session, socket: Socket) -> str:
    shape = _shape(session, socket.node, socket.name)
    if socket.name:
        return tr("Output '{output}' {shape}: drag to draw a wire", output=socket.name, shape=shape)
    return tr("Output {shape}: drag to draw a wire", shape=shape)


def _named_input(session: Session, socket: Socket) -> str:
    title = type(session.document.graph.node(socket.node).layer).ports.get(socket.name, socket.name)
    title = tr_model(title)
    if socket.wires:
        shape = _shape(session, socket.wires[0].source, socket.wires[0].output)
        return tr("Input '{title}' {shape}: drag the end of the wire elsewhere", title=title, shape=shape)
    return tr("Input '{title}', may stay free: drag to draw a wire", title=title)


def _wire(session: Session, hit: Hit) -> str:
    assert hit.wire is not None
    graph, wire = session.document.graph, hit.wire
    source, target = graph.node(wire.source).title, graph.node(wire.target).title
    return tr(
        "'{source}' to '{target}': {shape}",
        source=f"{source}.{wire.output}" if wire.output else source,
        target=f"{target}.{wire.port}" if wire.port else target,
        shape=_shape(session, wire.source, wire.output),
    )


def _unit(card: CardItem, hit: Hit) -> str:
    name = tr("Unit {number} of '{name}'", number=hit.unit + 1, name=card.label.title)
    lines = [name]
    if hit.part is Part.BIAS and card.bias is not None:
        lines.append(tr("bias {value}", value=number_text(float(card.bias[hit.unit]))))
    elif card.picture is not None:
        value = card.picture.number(hit.unit)
        if value is not None:
            lines.append(tr("output {value} for the first sample of the batch", value=number_text(value)))
        if card.layout is not None and card.layout.kind is Kind.RESPONSE and card.picture.steady.value:
            scale = number_text(card.picture.steady.value)
            lines.append(tr("its output over the plane; full colour at ±{scale}", scale=scale))
    lines.append(tr("Click for its formula with numbers"))
    return "\n".join(lines)
