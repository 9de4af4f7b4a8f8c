"""Layers that put numbers elsewhere."""

from __future__ import annotations

from playground.interop.torch_writer.code import Code, Raw, Step, call, writes


@writes("reshape")
def reshape(code: Code, step: Step) -> str:
    return call(f"{step.x}.reshape", -1, *step.shape)


@writes("permute")
def permute(code: Code, step: Step) -> str:
    order = step.layer.order or tuple(range(len(step.given), 0, -1))
    return call(f"{step.x}.permute", 0, *order)


@writes("expand")
def expand(code: Code, step: Step) -> str:
    missing = len(step.shape) - len(step.given)
    x = call(f"{step.x}.reshape", -1, *[1] * missing, *step.given) if missing else step.x
    return call(f"{x}.expand", -1, *step.shape)


@writes("slice")
def slice_(code: Code, step: Step) -> str:
    layer, axes = step.layer, len(step.given)

    def filled(chosen: tuple[int, ...], neutral: int) -> tuple[int, ...]:
        return (neutral,) * (axes - len(chosen)) + tuple(chosen)

    cuts = []
    bounds = zip(step.given, filled(layer.first, 0), filled(layer.last, 0), filled(layer.step, 1), strict=True)
    for size, first, last, every in bounds:
        kept = range(size)[first : last or None : every]
        begin = str(kept.start) if kept.start else ""
        end = "" if kept.stop == size else str(kept.stop)
        cuts.append(f"{begin}:{end}" + (f":{every}" if every > 1 else ""))
    return f"{step.x}[:, {', '.join(cuts)}]"


@writes("pad")
def pad(code: Code, step: Step) -> str:
    layer = step.layer
    if layer.mode == "constant":
        pairs = reversed(list(zip(layer.before, layer.after, strict=True)))
        amounts = [amount for pair in pairs for amount in pair]
        return call("F.pad", Raw(step.x), amounts, value=layer.value) if amounts else step.x
    x, at = step.x, 1 + len(step.given) - len(layer.before)
    for axis, (before, after) in enumerate(zip(layer.before, layer.after, strict=True), start=at):
        if before or after:
            x = code.keep(
                f"{step.variable}_padded", call(code.use("pad_axis"), Raw(x), axis, before, after, layer.mode)
            )
    return x


@writes("repeat_step")
def repeat_step(code: Code, step: Step) -> str:
    return f"{step.x}.unsqueeze(1).expand(-1, {step.layer.steps}, -1)"


@writes("last_step")
def last_step(code: Code, step: Step) -> str:
    if step.lengths is None:
        return f"{step.x}[:, -1]"
    return call(code.use("last_step"), Raw(step.x), Raw(step.lengths))


@writes("one_hot")
def one_hot(code: Code, step: Step) -> str:
    return f"F.one_hot({step.x}.long(), {step.layer.vocabulary}).float()"


@writes("embedding")
def embedding(code: Code, step: Step) -> str:
    return f"{code.make(step, call('nn.Embedding', step.layer.vocabulary, step.layer.features))}({step.x}.long())"
