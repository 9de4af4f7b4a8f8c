"""Any options and sizes of recurrent layers together: the compiled kernels against their twins."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.layers.gru import GRU
from playground.layers.lstm import LSTM
from playground.layers.rnn import RNN
from tests.layers.harness import numbers, run_layer

COMMON = {
    "units": st.integers(1, 20),
    "layers": st.integers(1, 3),
    "bidirectional": st.booleans(),
    "bias": st.booleans(),
    "truncation": st.integers(0, 4),
}
KINDS = {
    RNN: {"function": st.sampled_from(["tanh", "relu", "sigmoid", "linear"]), "skip": st.integers(0, 2)},
    LSTM: {
        "forget_gate": st.booleans(),
        "output_function": st.sampled_from(["tanh", "linear"]),
        "peepholes": st.sampled_from(["none", "diagonal", "full"]),
        "peephole_i": st.booleans(),
        "peephole_f": st.booleans(),
        "peephole_o": st.booleans(),
    },
    GRU: {
        "reset": st.sampled_from(["before", "after", "none"]),
        "update": st.sampled_from(["keeps", "writes"]),
        "inner_bias": st.booleans(),
    },
}


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=30, deadline=None, derandomize=True, database=None)
@given(data=st.data())
def test_any_options_and_sizes_agree_with_the_twins(kind, data):
    options = data.draw(st.fixed_dictionaries({**COMMON, **KINDS[kind]}))
    batch, steps, width = (
        data.draw(st.integers(1, most), label=name) for name, most in (("n", 9), ("t", 5), ("f", 18))
    )
    if options.get("skip", 0) >= steps:
        options["skip"] = 0
    layer = kind(**options)
    lengths = np.array(data.draw(st.lists(st.integers(0, steps), min_size=batch, max_size=batch), label="lengths"))
    x, start = numbers((batch, steps, width), 1), numbers((batch, layer.state_size()), 2, 0.5)
    parameters = {
        name: numbers(p.shape, 3 + k, 0.7 / np.sqrt(p.fan_in))
        for k, (name, p) in enumerate(layer.parameters((steps, width)).items())
    }
    upstream = numbers((batch, steps, layer.units * layer.directions), 40)
    final = numbers((batch, layer.state_size()), 41)
    arguments = {
        "lengths": lengths,
        "ports": {"state": start},
        "outputs_upstream": {"state": final},
        "shards": data.draw(st.integers(1, min(batch, 3)), label="shards"),
    }
    found = run_layer(layer, [x], parameters, upstream, **arguments)
    expected = run_layer(layer, [x], parameters, upstream, **arguments, binder="reference")
    pairs = {
        "output": (found.output, expected.output),
        "dx": (found.inputs[0], expected.inputs[0]),
        "state": (found.outputs["state"], expected.outputs["state"]),
        "dstate": (found.ports["state"], expected.ports["state"]),
        **{name: (value, expected.parameters[name]) for name, value in found.parameters.items()},
    }
    for name, (mine, theirs) in pairs.items():
        np.testing.assert_allclose(mine, theirs, rtol=1e-3, atol=1e-4, err_msg=name)
