"""Dense layers, activation functions, and layers that treat every number or every vector by itself."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from playground.activations import ACTIVATIONS
from playground.activations.base import ActivationFunction
from playground.interop.onnx_writer.writer import Result, Step, Writer, writes
from playground.layers.axes import chosen_axis
from playground.layers.base import Shape
from playground.layers.dense import UNIT_SLOPE
from playground.text import Problem

Function = Callable[[Writer, str, ActivationFunction], str]


def _threshold(low: float, high: float) -> Function:
    def write(w: Writer, u: str, function: ActivationFunction) -> str:
        above = w.op("Greater", u, w.number("zero", 0.0))
        return w.op("Where", above, w.number("high", high), w.number("low", low))

    return write


def _gelu(w: Writer, u: str, function: ActivationFunction) -> str:
    """x (1 + erf(x / sqrt 2)) / 2: the operator Gelu came with operator set 20."""
    turned = w.op("Erf", w.op("Mul", u, w.number("root_half", np.sqrt(0.5))))
    return w.op("Mul", w.op("Mul", u, w.number("half", 0.5)), w.op("Add", turned, w.number("one", 1.0)))


def _gelu_tanh(w: Writer, u: str, function: ActivationFunction) -> str:
    """x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))"""
    cube = w.op("Mul", w.op("Mul", u, u), w.op("Mul", u, w.number("cubic", 0.044715)))
    turned = w.op("Tanh", w.op("Mul", w.op("Add", u, cube), w.number("root", np.sqrt(2.0 / np.pi))))
    return w.op("Mul", w.op("Mul", u, w.number("half", 0.5)), w.op("Add", turned, w.number("one", 1.0)))


FUNCTIONS: dict[str, Function] = {
    "linear": lambda w, u, f: u,
    "sigmoid": lambda w, u, f: w.op("Sigmoid", u),
    "tanh": lambda w, u, f: w.op("Tanh", u),
    "relu": lambda w, u, f: w.op("Relu", u),
    "softplus": lambda w, u, f: w.op("Softplus", u),
    "leaky_relu": lambda w, u, f: w.op("LeakyRelu", u, alpha=float(getattr(f, "slope", UNIT_SLOPE))),
    "elu": lambda w, u, f: w.op("Elu", u, alpha=float(getattr(f, "alpha", 1.0))),
    "sign": _threshold(-1.0, 1.0),
    "step": _threshold(0.0, 1.0),
    "gelu": _gelu,
    "gelu_tanh": _gelu_tanh,
    "silu": lambda w, u, f: w.op("Mul", u, w.op("Sigmoid", u)),
    "selu": lambda w, u, f: w.op("Selu", u),
    "hard_sigmoid": lambda w, u, f: w.op("HardSigmoid", u, alpha=1.0 / 6.0, beta=0.5),
}


def activate(w: Writer, u: str, function: ActivationFunction, shape: Shape, slopes: np.ndarray | None) -> str:
    """An activation function of samples of `shape`; `slopes` are its trained ones."""
    if function.type == "prelu":
        assert slopes is not None
        # One for all, or one for each channel of an image, each feature of everything else.
        sizes = (slopes.size, 1, 1) if len(shape) == 3 and slopes.size > 1 else (slopes.size,)
        return w.op("PRelu", u, w.number("slope", slopes.reshape(sizes)))
    if function.type not in FUNCTIONS:
        raise Problem(
            "'{name}' has the activation {activation}, which is not written as ONNX: choose another, or export as "
            "safetensors",
            activation=type(function).title,
        )
    return FUNCTIONS[function.type](w, u, function)


@writes("activation")
def activation(w: Writer, step: Step) -> Result:
    return activate(w, step.x, step.layer.function, step.shape, step.parameters.get("slope"))


@writes("dense")
def dense(w: Writer, step: Step) -> Result:
    layer = step.layer
    u = linear(w, step.x, step.parameters["weight"], step.parameters.get("bias"), len(step.shape))
    if layer.unit_activations:
        return _by_unit(w, u, layer.unit_activations)
    return activate(w, u, layer.activation, step.shape, step.parameters.get("slope"))


def linear(w: Writer, x: str, weight: np.ndarray, bias: np.ndarray | None, rank: int) -> str:
    """x W' + b along the last axis of samples with `rank` axes; `weight` is (out, in)."""
    if rank == 1:
        parts = [] if bias is None else [w.number("bias", bias)]
        return w.op("Gemm", x, w.number("weight", weight), *parts, transB=1)
    u = w.op("MatMul", x, w.number("weight_transposed", weight.T))
    return u if bias is None else w.op("Add", u, w.number("bias", bias))


def _by_unit(w: Writer, u: str, kinds: tuple[str, ...]) -> str:
    """Units of one function side by side, then back in their order."""
    parts, order = [], []
    for kind in dict.fromkeys(kinds):
        chosen = [at for at, name in enumerate(kinds) if name == kind]
        part = w.op("Gather", u, w.integers(f"units_{kind}", chosen), axis=-1)
        function = ACTIVATIONS[kind](**({"slope": UNIT_SLOPE} if kind == "leaky_relu" else {}))
        parts.append(FUNCTIONS[kind](w, part, function))
        order += chosen
    joined = parts[0] if len(parts) == 1 else w.op("Concat", *parts, axis=-1)
    return w.op("Gather", joined, w.integers("order", np.argsort(order)), axis=-1)


@writes("tied_dense")
def tied_dense(w: Writer, step: Step) -> Result:
    u = linear(w, step.x, step.parameters["weight"], step.parameters["bias"], len(step.shape))
    return activate(w, u, step.layer.activation, step.shape, None)


@writes("rbf")
def rbf(w: Writer, step: Step) -> Result:
    """exp(-||x - c||^2 / (2 s^2)), the differences along an axis of their own."""
    axis = len(step.shape) + 1
    x = w.op("Unsqueeze", step.x, w.integers("axis", [axis - 1]))
    apart = w.op("Sub", x, w.number("centre", step.parameters["centre"]))
    squares = w.op("ReduceSumSquare", apart, axes=[axis], keepdims=0)
    falling = w.number("falling", -0.5 * np.exp(-2.0 * step.parameters["log_width"].astype(np.float64)))
    return w.op("Exp", w.op("Mul", squares, falling))


@writes("weighted_sum")
def weighted_sum(w: Writer, step: Step) -> Result:
    scores = step.parameters["scores"].astype(np.float64)
    shares = np.exp(scores - scores.max())
    shares *= step.parameters["gamma"] / shares.sum()
    terms = [
        w.op("Mul", x, w.number(f"share{at + 1}", share)) for at, (x, share) in enumerate(zip(step.inputs, shares))
    ]
    return terms[0] if len(terms) == 1 else w.op("Sum", *terms)


@writes("gaussian_sampling")
def gaussian_sampling(w: Writer, step: Step) -> Result:
    """Applied, the code is its mean: the first half."""
    bounds = (w.integers(name, [value]) for name, value in (("first", 0), ("last", step.shape[0]), ("axis", 1)))
    return w.op("Slice", step.x, *bounds)


@writes("noise", "sparsity")
def unchanged(w: Writer, step: Step) -> Result:
    """What only disturbs or judges while training."""
    return step.x


@writes("softmax", "log_softmax")
def softmax(w: Writer, step: Step) -> Result:
    kind = "Softmax" if step.layer.type == "softmax" else "LogSoftmax"
    return w.op(kind, step.x, axis=1 + chosen_axis(step.layer.axis, step.shape))


@writes("dropout")
def dropout(w: Writer, step: Step) -> Result:
    if step.layer.inverted:
        return step.x
    return w.op("Mul", step.x, w.number("kept", 1.0 - step.layer.p))


@writes("flatten")
def flatten(w: Writer, step: Step) -> Result:
    return w.op("Flatten", step.x, axis=1)


@writes("affine")
def affine(w: Writer, step: Step) -> Result:
    y = step.x
    if "scale" in step.parameters:
        y = w.op("Mul", y, w.number("scale", step.parameters["scale"]))
    if "shift" in step.parameters:
        y = w.op("Add", y, w.number("shift", step.parameters["shift"]))
    return y


@writes("maxout")
def maxout(w: Writer, step: Step) -> Result:
    groups = w.reshape(step.x, (*step.shape, step.layer.pieces))
    return w.op("ReduceMax", groups, axes=[len(step.shape) + 1], keepdims=0)


@writes("features")
def features(w: Writer, step: Step) -> Result:
    first, second = (
        w.op("Gather", step.x, w.integers(name, [at]), axis=1) for at, name in enumerate(("first", "second"))
    )
    parts: dict[str, Callable[[], str]] = {
        "x1": lambda: first,
        "x2": lambda: second,
        "x1_squared": lambda: w.op("Mul", first, first),
        "x2_squared": lambda: w.op("Mul", second, second),
        "x1_x2": lambda: w.op("Mul", first, second),
        "sin_x1": lambda: w.op("Sin", first),
        "sin_x2": lambda: w.op("Sin", second),
    }
    return w.op("Concat", *(parts[name]() for name in step.layer.chosen), axis=1)


@writes("add")
def add(w: Writer, step: Step) -> Result:
    return step.x if len(step.inputs) == 1 else w.op("Sum", *step.inputs)


@writes("multiply")
def multiply(w: Writer, step: Step) -> Result:
    if len(step.inputs) == 1:
        return w.op("ReduceProd", step.x, axes=[1], keepdims=1)
    product = step.x
    for factor in step.inputs[1:]:
        product = w.op("Mul", product, factor)
    return product


@writes("concat")
def concat(w: Writer, step: Step) -> Result:
    if len(step.inputs) == 1:
        return step.x
    return w.op("Concat", *step.inputs, axis=1 + chosen_axis(step.layer.axis, step.shapes[0]))


@writes("batch_norm")
def batch_norm(w: Writer, step: Step) -> Result:
    mean, variance = step.statistics["mean"], step.statistics["variance"]
    gamma = step.parameters.get("gamma", np.ones_like(mean))
    beta = step.parameters.get("beta", np.zeros_like(mean))
    numbers = [
        w.number(name, values)
        for name, values in (("weight", gamma), ("bias", beta), ("running_mean", mean), ("running_var", variance))
    ]
    momentum = {"epsilon": float(step.layer.epsilon), "momentum": 1.0 - float(step.layer.momentum)}
    if len(step.shape) != 2:
        return w.op("BatchNormalization", step.x, *numbers, **momentum)
    # The features of a sequence are its last axis, ONNX's channels the first after the batch.
    turned = w.op("Transpose", step.x, perm=[0, 2, 1])
    return w.op("Transpose", w.op("BatchNormalization", turned, *numbers, **momentum), perm=[0, 2, 1])


@writes("layer_norm")
def layer_norm(w: Writer, step: Step) -> Result:
    count = step.layer.axes or (len(step.shape) if len(step.shape) > 2 else 1)
    sizes = step.shape[len(step.shape) - count :]
    gamma = step.parameters.get("gamma", np.ones(sizes, np.float32))
    beta = step.parameters.get("beta", np.zeros(sizes, np.float32))
    y, mean, inverse = w.ops(
        "LayerNormalization",
        step.x,
        w.number("weight", gamma.reshape(sizes)),
        w.number("bias", beta.reshape(sizes)),
        outputs=3,
        axis=-len(sizes),
        epsilon=float(step.layer.epsilon),
    )
    return y, {"mean": mean, "inverse_deviation": inverse}
