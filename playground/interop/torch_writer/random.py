"""Layers that draw random numbers, and those that add to the loss."""

from __future__ import annotations

from playground.interop.torch_writer.code import Code, Step, call, writes


@writes("noise")
def noise(code: Code, step: Step) -> str:
    layer = step.layer
    if layer.method == "masking":
        made = call(code.use("Masking"), layer.p)
    else:
        made = call(code.use("GaussianNoise"), layer.deviation)
    return f"{code.make(step, made)}({step.x})"


@writes("gaussian_sampling")
def gaussian_sampling(code: Code, step: Step) -> str:
    return f"{code.make(step, call(code.use('GaussianSampling'), step.layer.beta))}({step.x})"


@writes("sparsity")
def sparsity(code: Code, step: Step) -> str:
    layer = step.layer
    if layer.penalty == "L1":
        made = call(code.use("SparseL1"), layer.rate)
    else:
        made = call(code.use("SparseKL"), layer.rate, layer.rho)
    return f"{code.make(step, made)}({step.x})"


@writes("rbf")
def rbf(code: Code, step: Step) -> str:
    return f"{code.make(step, call(code.use('RadialBasis'), step.given[-1], step.layer.units))}({step.x})"


@writes("weighted_sum")
def weighted_sum(code: Code, step: Step) -> str:
    me = code.make(step, call(code.use("WeightedSum"), len(step.inputs)))
    return f"{me}({', '.join(step.inputs)})"
