"""Truncated backpropagation through time: the same gradients as windows run one after the other.

Each window starts from the state in which the one before ended, taken as a constant. That is what the truncation
means, put together here from untruncated layers, whose gradients are those of difference quotients.
"""

from __future__ import annotations

import numpy as np
import pytest

from playground.layers.base import Layer
from tests.layers.harness import numbers, run_layer
from tests.proof.cases import RECURRENT, cases

BATCH, WIDTH = 3, 2


def truncated_cases(kind: str) -> list[tuple[Layer, int, int]]:
    found = []
    for number, case in enumerate(cases(kind, 30, salt=2)):
        changes = {"carry": False, "bidirectional": False, "truncation": 1 + number % 4}
        changes |= {"skip": 0} if kind == "rnn" else {}
        found.append((case.layer.replace(**changes), 1 + number % 4, 2 + number % 6))
    return found


@pytest.mark.parametrize("wired", [False, True], ids=["from-zero", "from-a-port"])
@pytest.mark.parametrize("kind", RECURRENT)
def test_truncated_gradients_are_those_of_windows(kind, wired):
    for number, (layer, window, steps) in enumerate(truncated_cases(kind)):
        shape = (steps, WIDTH)
        x = numbers((BATCH, *shape), number)
        parameters = {
            name: numbers(p.shape, 100 + number + k, min(0.6, 1.2 / np.sqrt(p.fan_in)))
            for k, (name, p) in enumerate(layer.parameters(shape).items())
        }
        size = layer.state_size()
        start = numbers((BATCH, size), number + 1) if wired else np.zeros((BATCH, size))
        upstream, final = numbers((BATCH, steps, layer.units), number + 2), numbers((BATCH, size), number + 3)
        lengths = np.random.default_rng(number).integers(0, steps + 1, BATCH) if number % 2 else np.full(BATCH, steps)
        whole = run_layer(
            layer, [x], parameters, upstream, binder="reference", lengths=lengths,
            ports={"state": start} if wired else None, outputs_upstream={"state": final},
        )  # fmt: skip

        plain = layer.replace(truncation=0)
        # The gradient of the final state enters where a sequence ends: behind it the state is only kept.
        ends = np.maximum(-(-lengths // window) - 1, 0)
        states, pieces, summed = start, [], {name: np.zeros_like(values) for name, values in parameters.items()}
        for begin in range(0, steps, window):
            part = slice(begin, min(begin + window, steps))
            here = np.where(ends[:, None] == begin // window, final, 0.0)
            piece = run_layer(
                plain, [x[:, part]], parameters, upstream[:, part], binder="reference",
                lengths=np.clip(lengths - begin, 0, part.stop - begin), ports={"state": states},
                outputs_upstream={"state": here},
            )  # fmt: skip
            states = piece.outputs["state"]
            pieces.append(piece)
            for name, values in piece.parameters.items():
                summed[name] += values
        close = {"rtol": 1e-9, "atol": 1e-12, "err_msg": repr(layer)}
        np.testing.assert_allclose(whole.output, np.concatenate([p.output for p in pieces], axis=1), **close)
        np.testing.assert_allclose(whole.outputs["state"], states, **close)
        np.testing.assert_allclose(whole.inputs[0], np.concatenate([p.inputs[0] for p in pieces], axis=1), **close)
        for name, values in whole.parameters.items():
            np.testing.assert_allclose(values, summed[name], **close)
        if wired:
            np.testing.assert_allclose(whole.ports["state"], pieces[0].ports["state"], **close)


@pytest.mark.parametrize("kind", RECURRENT)
def test_a_carried_state_continues_the_sequence(kind):
    for number, (layer, window, steps) in enumerate(truncated_cases(kind)[:12]):
        x = numbers((BATCH, steps, WIDTH), number)
        parameters = {
            name: numbers(p.shape, 200 + number + k, 0.5)
            for k, (name, p) in enumerate(layer.parameters((steps, WIDTH)).items())
        }
        upstream = np.ones((BATCH, steps, layer.units))
        whole = run_layer(layer.replace(truncation=0), [x], parameters, upstream, binder="reference")
        carrying, kept, outputs = layer.replace(truncation=0, carry=True), None, []
        for begin in range(0, steps, window):
            part = slice(begin, min(begin + window, steps))
            piece = run_layer(carrying, [x[:, part]], parameters, upstream[:, part], binder="reference", carried=kept)
            kept = piece.carried
            outputs.append(piece.output)
        np.testing.assert_allclose(whole.output, np.concatenate(outputs, axis=1), rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(whole.outputs["state"], kept["state"], rtol=1e-9, atol=1e-12)
