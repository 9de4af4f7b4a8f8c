"""Dense layers, activations, dropout and what else works on vectors."""

from __future__ import annotations

from playground.interop.torch_writer.code import Code, Raw, Step, call, show, writes
from playground.interop.torch_writer.functions import activate
from playground.layers.axes import chosen_axis

_FEATURES = {
    "x1": "{a}",
    "x2": "{b}",
    "x1_squared": "{a} * {a}",
    "x2_squared": "{b} * {b}",
    "x1_x2": "{a} * {b}",
    "sin_x1": "torch.sin({a})",
    "sin_x2": "torch.sin({b})",
}


@writes("dense")
def dense(code: Code, step: Step) -> str:
    layer = step.layer
    sizes = step.given[-1], layer.units
    bias = {} if layer.bias else {"bias": False}
    if layer.removed:
        links = " ".join(f"{source}-{unit}" for source, unit in layer.removed)
        made = call(code.use("PrunedLinear"), *sizes, Raw(words(links)), **bias)
    else:
        made = call("nn.Linear", *sizes, **bias)
    slope = slope_of(code, step, made)
    u = f"{step.me}({step.x})"
    if layer.unit_activations:
        return call(code.use("by_unit"), Raw(u), Raw(words(" ".join(layer.unit_activations))))
    return activate(code, layer.activation, u, slope)


def slope_of(code: Code, step: Step, made: str) -> str:
    """Make a layer, with the trained slopes of its activation beside its weights; returns those, if there are some."""
    if "slope" not in step.parameters:
        code.make(step, made)
        return ""
    (count,) = step.parameters["slope"].shape
    code.make(step, call(code.use("with_slope"), Raw(made), count))
    return f"{step.me}.slope"


def words(text: str) -> str:
    """A long list as one text in quotes; as many lines as it takes, joined by Python."""
    if len(text) <= 60:
        return f'"{text}"'
    lines, line = [], ""
    for word in text.split(" "):
        if len(line) + len(word) > 60:
            lines.append(line)
            line = ""
        line += word + " "
    return "\n".join([*(f'"{line}"' for line in lines), f'"{line.rstrip()}"'])


@writes("tied_dense")
def tied_dense(code: Code, step: Step) -> str:
    me = code.make(step, call(code.use("Bias"), step.layer.units))
    u = f"F.linear({step.x}, {step.borrowed['weight']}, {me}.bias)"
    return activate(code, step.layer.activation, u)


@writes("activation")
def activation(code: Code, step: Step) -> str:
    slope = ""
    if "slope" in step.parameters:
        code.make(step, call("nn.PReLU", *step.parameters["slope"].shape))
        slope = f"{step.me}.weight"
    return activate(code, step.layer.function, step.x, slope)


@writes("dropout")
def dropout(code: Code, step: Step) -> str:
    kind = "nn.Dropout" if step.layer.inverted else code.use("TaughtDropout")
    return f"{code.make(step, call(kind, step.layer.p))}({step.x})"


@writes("flatten")
def flatten(code: Code, step: Step) -> str:
    return f"torch.flatten({step.x}, 1)"


@writes("features")
def features(code: Code, step: Step) -> str:
    a, b = f"{step.x}[:, 0]", f"{step.x}[:, 1]"
    columns = ", ".join(_FEATURES[name].format(a=a, b=b) for name in step.layer.chosen)
    return f"torch.stack([{columns}], dim=1)"


@writes("maxout")
def maxout(code: Code, step: Step) -> str:
    return f"{step.x}.unflatten(-1, {show((-1, step.layer.pieces))}).max(dim=-1).values"


@writes("softmax", "log_softmax")
def softmax(code: Code, step: Step) -> str:
    return call(f"torch.{step.layer.type}", Raw(step.x), dim=chosen_axis(step.layer.axis, step.given) + 1)


@writes("affine")
def affine(code: Code, step: Step) -> str:
    layer = step.layer
    sizes = layer.sizes or (1,) * len(step.given)
    off = {name: False for name in ("scale", "shift") if not getattr(layer, name)}
    return f"{code.make(step, call(code.use('Affine'), sizes, **off))}({step.x})"
