"""Whole training steps of recurrent networks beside PyTorch: encoder and decoder, stacks, both ways, other lengths."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine.trainer import Trainer
from tests.engine.networks import network

torch = pytest.importorskip("torch")
UPDATES, UNITS, TOKENS = 20, 6, 5
KINDS = {"lstm": {}, "gru": {"reset": "after"}, "rnn": {}}
MODULES = {"lstm": torch.nn.LSTM, "gru": torch.nn.GRU, "rnn": torch.nn.RNN}


def translator(kind: str, **options):
    """An encoder whose final state starts a decoder; every word has its own length."""
    cell = {"type": kind, "units": UNITS, **KINDS[kind], **options}
    return network(
        {
            "words": {"type": "data"},
            "written": {"type": "data", "field": "decoder"},
            "source": {"type": "embedding", "vocabulary": TOKENS, "features": 3},
            "target": {"type": "embedding", "vocabulary": TOKENS, "features": 4},
            "encoder": cell,
            "decoder": cell,
            "out": {"type": "dense", "units": TOKENS, "activation": {"type": "linear"}},
            "loss": {"type": "loss", "function": {"type": "cross_entropy"}},
        },
        "words>source, source>encoder, written>target, target>decoder, encoder:state>decoder:state, decoder>out,"
        "out>loss",
        {"type": "reversal", "samples": 60, "longest": 5, "letters": TOKENS - 1},
        batch=12,
    )


class Translator(torch.nn.Module):
    def __init__(self, kind: str, layers: int, bidirectional: bool, parameters: dict[str, np.ndarray]):
        super().__init__()
        options = {"num_layers": layers, "bidirectional": bidirectional, "batch_first": True}
        self.source = torch.nn.Embedding(TOKENS, 3)
        self.target = torch.nn.Embedding(TOKENS, 4)
        self.encoder = MODULES[kind](3, UNITS, **options)
        self.decoder = MODULES[kind](4, UNITS, **options)
        self.out = torch.nn.Linear(UNITS * (1 + bidirectional), TOKENS)
        for name, held in self.named_parameters():
            if "bias_hh" in name:  # the second bias of torch: the layer has one
                held.requires_grad = False
                held.data.zero_()
            else:
                held.data[...] = torch.from_numpy(parameters[name].copy())

    def forward(self, words, lengths, written, written_lengths):
        def packed(values, count):
            return torch.nn.utils.rnn.pack_padded_sequence(values, count, batch_first=True, enforce_sorted=False)

        _, state = self.encoder(packed(self.source(words), lengths))
        shown, _ = self.decoder(packed(self.target(written), written_lengths), state)
        shown, _ = torch.nn.utils.rnn.pad_packed_sequence(shown, batch_first=True, total_length=written.shape[1])
        return self.out(shown)


@pytest.mark.parametrize(("layers", "bidirectional"), [(1, False), (2, True)])
@pytest.mark.parametrize("kind", KINDS)
def test_twenty_updates_agree_with_torch(kind, layers, bidirectional):
    trainer = Trainer(translator(kind, layers=layers, bidirectional=bidirectional))
    chosen = trainer.document.training.optimizer
    module = Translator(kind, layers, bidirectional, trainer.parameters())
    learnt = [p for p in module.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(learnt, chosen.rate, (chosen.beta1, chosen.beta2), chosen.epsilon)
    rows, array = trainer.network.rows, trainer.network.array
    for _ in range(UPDATES):
        trainer.step(1)
        real = array(rows.index) >= 0
        words, written = (torch.from_numpy(array(b)[real]).long() for b in (rows.inputs, rows.fields["decoder"]))
        lengths = torch.from_numpy(array(rows.lengths["inputs"])[real].copy())
        answers = torch.from_numpy(array(rows.target)).long().reshape(len(real), -1)[real]
        scores = module(words, lengths, written, lengths + 1)
        spoken = torch.arange(answers.shape[1]) <= lengths[:, None]
        loss = torch.nn.functional.cross_entropy(scores[spoken], answers[spoken])
        optimizer.zero_grad()
        loss.backward()
        assert trainer.loss == pytest.approx(loss.item(), rel=1e-3)
        optimizer.step()
    parameters = trainer.parameters()
    for name, held in module.named_parameters():
        if held.requires_grad:
            # Adam divides by the size of the gradient: of a nearly vanishing one only the sign's rounding is left.
            np.testing.assert_allclose(parameters[name], held.detach().numpy(), rtol=1e-3, atol=1e-3, err_msg=name)


def test_the_state_is_carried_within_an_epoch_and_forgotten_at_its_end():
    made = network(
        {
            "data": {"type": "data"},
            "letters": {"type": "one_hot", "vocabulary": 43},
            "memory": {"type": "gru", "units": 4, "carry": True},
            "out": {"type": "dense", "units": 43, "activation": {"type": "linear"}},
            "loss": {"type": "loss", "function": {"type": "cross_entropy"}},
        },
        "data>letters, letters>memory, memory>out, out>loss",
        {"type": "text", "steps": 8, "vocabulary": 43},
        batch=4,
    )
    trainer = Trainer(made)
    (carried,) = trainer.network.shared.carried.values()
    initial = trainer.network.array(trainer.network.rows.named_outputs["memory", "state"])
    ends = 0
    epoch = 0
    for _ in range(40):
        trainer.step(1)
        state = trainer.network.array(carried)
        assert state.shape == (4, 4)
        counted = int(trainer.network.array(trainer.network.shared.counters)[1])
        if counted != epoch:
            assert not state.any()
            ends += 1
        else:
            np.testing.assert_array_equal(state, initial)
            assert state.any()
        epoch = counted
    assert ends
