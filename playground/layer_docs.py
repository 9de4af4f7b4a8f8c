"""The page of all layers and blocks as Markdown, from their declarations alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal, get_args, get_origin

from playground.blocks import BLOCKS
from playground.layers import LAYERS
from playground.layers.base import Layer, show_shape
from playground.spec import Spec, Value
from playground.text import Problem, mark

Say = Callable[[str], str]
EXAMPLES = (((4,),), ((6, 4),), ((6,),), ((3, 8, 8),), ((4,), (4,)), ((2, 3), (3, 4)))  # inputs that are tried
HEADINGS = mark("Settings"), mark("Default"), mark("Values"), mark("Meaning")
SHAPES, INPUTS, OUTPUTS, BLOCKS_TITLE = mark("Shapes"), mark("Named inputs"), mark("Named outputs"), mark("Blocks")


def layers_page(say: Say = str, write: Say = str) -> str:
    """All layers by their group in the palette, then all blocks.

    `say` translates what is marked, `write` writes an equation.
    """
    groups: dict[str, list[type[Layer]]] = {}
    for layer in LAYERS:
        groups.setdefault(layer.group, []).append(layer)
    parts = []
    for group, layers in groups.items():
        parts.append(f"# {say(group)}\n")
        parts += [layer_section(layer, say, write) for layer in layers]
    parts.append(f"# {say(BLOCKS_TITLE)}\n")
    parts += [_section(block, say) for block in BLOCKS]
    return "\n".join(parts)


def layer_section(layer: type[Layer], say: Say = str, write: Say = str) -> str:
    """One layer: what it does, its equation, shapes that go in and come out, its named ends and settings."""
    made = layer.model_validate({})
    facts = []
    formula = made.formula()
    if formula:
        facts.append(f"`{write(formula)}`\n")
    shapes = ", ".join(_examples(made))
    if shapes:
        facts.append(f"{say(SHAPES)}: {shapes}\n")
    if layer.ports:
        facts.append(f"{say(INPUTS)}: " + ", ".join(f"`{name}` ({say(title)})" for name, title in layer.ports.items()))
        facts[-1] += "\n"
    named = _named_outputs(made)
    if named:
        facts.append(f"{say(OUTPUTS)}: " + ", ".join(f"`{name}`" for name in named) + "\n")
    return _section(layer, say, facts)


def _section(declared: type[Spec], say: Say, facts: list[str] | None = None) -> str:
    lines = [f"## {say(declared.title)}\n", f"`{declared.kind()}`. {say(declared.help())}\n", *(facts or [])]
    if declared.details():
        lines.append(f"{say(declared.details())}\n")
    rows = list(_settings(declared, say))
    if rows:
        lines.append("| " + " | ".join(say(heading) for heading in HEADINGS) + " |")
        lines.append("|---|---|---|---|")
        lines += [f"| {' | '.join(_cell(text) for text in row)} |" for row in rows]
        lines.append("")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _examples(layer: Layer) -> Iterator[str]:
    """Inputs of several shapes, as far as the layer takes them, and what it makes of them."""
    if layer.role != "layer":
        return
    for inputs in EXAMPLES:
        if len(inputs) != (layer.count or 2 if layer.many else 1):
            continue
        try:
            yield " + ".join(map(show_shape, inputs)) + " → " + show_shape(layer.shape(*inputs))
        except Problem:
            continue


def _named_outputs(layer: Layer) -> tuple[str, ...]:
    for inputs in EXAMPLES:
        try:
            layer.shape(*inputs)
            return tuple(layer.outputs(*inputs))
        except (Problem, ValueError, TypeError):
            continue
    return ()


def _settings(declared: type[Value], say: Say) -> Iterator[tuple[str, str, str, str]]:
    """Label, default, allowed values and help of each setting."""
    for name, info in declared.model_fields.items():
        if name != "type":
            yield (
                say(info.title or name.replace("_", " ")),
                _shown(info.default, say),
                _allowed(info.annotation, info.metadata, say),
                say(info.description or ""),
            )


def _shown(value: Any, say: Say) -> str:
    if isinstance(value, Spec):
        return say(type(value).title)
    if isinstance(value, tuple):
        return " × ".join(_shown(item, say) for item in value) or "–"
    if isinstance(value, bool):
        return "✓" if value else "✗"
    return "–" if value in (None, "") else str(value)


def _allowed(annotation: Any, metadata: list[Any], say: Say) -> str:
    """The choices or bounds of a setting in short: "1 … 4096"."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return ", ".join(say(str(word)) for word in arguments)
    if origin is tuple and arguments:
        inner = arguments[0]
        return _allowed(inner, [], say) if get_origin(inner) is not tuple else ""
    if origin is Annotated:
        found = [item for part in arguments[1:] for item in getattr(part, "metadata", None) or [part]]
        return _allowed(arguments[0], [*metadata, *found], say)
    bounds = {
        name: getattr(item, name) for item in metadata for name in ("ge", "gt", "le", "lt") if hasattr(item, name)
    }
    low = bounds.get("ge", f"> {bounds['gt']:g}" if "gt" in bounds else None)
    high = bounds.get("le", f"< {bounds['lt']:g}" if "lt" in bounds else None)
    if low is None and high is None:
        return ""
    ends = ["" if end is None else end if isinstance(end, str) else f"{end:g}" for end in (low, high)]
    return " … ".join(ends)
