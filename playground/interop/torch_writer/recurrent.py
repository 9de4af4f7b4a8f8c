"""Recurrent layers: torch's own where it has them, else cells that run step by step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playground.interop.torch_writer.code import Code, Raw, Result, Step, call, writes


def _shared(layer: Any) -> dict[str, object]:
    """What all kinds of cells take, where it is not the default."""
    found = {
        "layers": (layer.layers, 1),
        "bidirectional": (layer.bidirectional, False),
        "bias": (layer.bias, True),
        "truncation": (layer.truncation, 0),
    }
    return {name: value for name, (value, usual) in found.items() if value != usual}


def _native(code: Code, kind: str, step: Step, **more: object) -> str:
    """One of torch's own layers."""
    named = _shared(step.layer)
    if "layers" in named:
        named["num_layers"] = named.pop("layers")
    made = call(kind, step.given[1], step.layer.units, batch_first=True, **named, **more)
    return call(code.use("one_bias"), Raw(made)) if step.layer.bias else made


def _rnn(code: Code, step: Step) -> tuple[bool, str]:
    layer = step.layer
    if layer.function in ("tanh", "relu") and not layer.skip and not layer.truncation:
        more = {"nonlinearity": "relu"} if layer.function == "relu" else {}
        return True, _native(code, "nn.RNN", step, **more)
    skip = {"skip": layer.skip} if layer.skip else {}
    kind = code.use("PlainRNN")
    return False, call(kind, step.given[1], layer.units, layer.function, **skip, **_shared(layer))


def _lstm(code: Code, step: Step) -> tuple[bool, str]:
    layer, gates = step.layer, "".join(step.layer.peephole_gates)
    if layer.forget_gate and layer.output_function == "tanh" and not gates and not layer.truncation:
        return True, _native(code, "nn.LSTM", step)
    chosen = {
        "forget_gate": (layer.forget_gate, True),
        "tanh_output": (layer.output_function == "tanh", True),
        "peepholes": (gates, ""),
        "full": (bool(gates) and layer.peepholes == "full", False),
    }
    own = {name: value for name, (value, usual) in chosen.items() if value != usual}
    return False, call(code.use("PeepholeLSTM"), step.given[1], layer.units, **own, **_shared(layer))


def _gru(code: Code, step: Step) -> tuple[bool, str]:
    layer = step.layer
    if layer.reset == "after" and layer.update == "keeps" and not layer.truncation:
        return True, _native(code, "nn.GRU", step)
    kind = code.use("GatedRNN")
    return False, call(kind, step.given[1], layer.units, layer.reset, layer.update, **_shared(layer))


CELLS: dict[str, Callable[[Code, Step], tuple[bool, str]]] = {"rnn": _rnn, "lstm": _lstm, "gru": _gru}


@writes(*CELLS)
def recurrent(code: Code, step: Step) -> Result:
    layer = step.layer
    native, made = CELLS[layer.type](code, step)
    me = code.make(step, made)
    start = step.ports.get("state")
    name = f'"{step.node.id}"'
    if layer.carry:
        code.training = True
        start = code.keep(
            f"{step.variable}_start", call(code.use("carried_state"), Raw("self"), Raw(name), Raw(step.x))
        )
    plain = step.lengths is None and start is None
    wanted = "state" in step.outputs or layer.carry
    if plain and not wanted:
        return f"{me}({step.x})[0]"
    if native:
        operands = [me, step.x]
        function = code.use("run")
    else:
        operands, function = [step.x], me
    operands += [step.lengths or "None"] if not plain else []
    operands += [start] if start is not None else []
    both = call(function, *map(Raw, operands))
    if not wanted:
        return f"{both}[0]"
    state = code.variables.take(f"{step.variable}_state")
    code.line(f"{step.variable}, {state} = {both}")
    if layer.carry:
        code.use("carry_state")
        code.line(f"carry_state(self, {name}, {state})")
    return step.variable, {"state": state}
