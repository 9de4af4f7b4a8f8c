"""Normalization."""

from __future__ import annotations

from playground.interop.torch_writer.code import Code, Raw, Result, Step, call, writes


@writes("batch_norm")
def batch_norm(code: Code, step: Step) -> str:
    layer, given = step.layer, step.given
    width = given[0] if len(given) > 2 else given[-1]
    axes = {1: 1, 2: 1, 3: 2, 4: 3}[len(given)]
    kind = f"nn.BatchNorm{axes}d" if layer.unbiased else code.use(f"PopulationBatchNorm{axes}d")
    affine = {} if layer.affine else {"affine": False}
    me = code.make(step, call(kind, width, eps=layer.epsilon, momentum=layer.momentum, **affine))
    if len(given) == 2:  # torch has the features before the steps
        return f"{me}({step.x}.transpose(1, 2)).transpose(1, 2)"
    return f"{me}({step.x})"


@writes("layer_norm")
def layer_norm(code: Code, step: Step) -> Result:
    layer, given = step.layer, step.given
    together = layer.axes or (len(given) if len(given) > 2 else 1)
    affine = {} if layer.affine else {"elementwise_affine": False}
    sizes = given[len(given) - together :]
    me = code.make(step, call("nn.LayerNorm", sizes[0] if together == 1 else sizes, eps=layer.epsilon, **affine))
    outputs = {}
    axes = tuple(range(-together, 0))
    if "mean" in step.outputs:
        outputs["mean"] = call(f"{step.x}.mean", dim=axes, keepdim=True)
    if "inverse_deviation" in step.outputs:
        outputs["inverse_deviation"] = call(code.use("inverse_deviation"), Raw(step.x), axes, layer.epsilon)
    return f"{me}({step.x})", outputs
