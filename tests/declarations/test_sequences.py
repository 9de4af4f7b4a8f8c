"""Sequences: what the tasks ask for, and texts cut into windows."""

from __future__ import annotations

import numpy as np
import pytest

from playground.datasets.parity import Parity
from playground.datasets.reversal import Reversal
from playground.datasets.sine import Sine
from playground.datasets.text_file import UNKNOWN, TextFile
from playground.text import Problem


def generate(dataset, seed=0):
    return dataset.generate(np.random.Generator(np.random.Philox(key=seed)))


def test_a_word_is_written_backwards_after_its_decoder_was_told_what_it_wrote():
    table = generate(Reversal(samples=50, longest=5, letters=4))
    for word, answer, told, length in zip(
        table.inputs, table.targets, table.fields["decoder"], table.lengths["inputs"], strict=True
    ):
        letters = word[:length].tolist()
        assert (word[length:] == 0).all()
        assert answer[: length + 1].tolist() == [*letters[::-1], 0]
        assert told[: length + 1].tolist() == [0, *letters[::-1]]
    assert (table.lengths["decoder"] == table.lengths["inputs"] + 1).all()
    assert (table.lengths["targets"] == table.lengths["decoder"]).all()
    copied = generate(Reversal(samples=50, longest=5, letters=4, backwards=False))
    assert (copied.targets[:, :-1] == copied.inputs).all()


def test_parity_of_the_bits_so_far():
    each, last = (generate(Parity(steps=7, answers=a)) for a in ("at every step", "at the end"))
    assert (each.inputs == last.inputs).all()
    assert (each.targets == np.cumsum(each.inputs[:, :, 0], axis=1) % 2).all()
    assert (each.targets[:, -1] == last.targets).all()
    assert each.steps == 7
    assert last.steps == 0


def test_the_target_of_a_wave_is_its_next_value():
    table = generate(Sine(noise=0.0))
    np.testing.assert_allclose(table.targets[:, :-1], table.inputs[:, 1:], atol=1e-6)


def test_the_default_text_is_a_stanza_of_fourteen_lines():
    table = generate(TextFile(steps=10))
    text = "".join(table.vocabulary[int(number)] for number in table.inputs.ravel())
    assert text.startswith("Мой дядя самых честных правил,\nКогда не в шутку занемог")
    assert (table.targets.ravel()[:-1] == table.inputs.ravel()[1:]).all()


def test_words_rare_tokens_and_small_letters(tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes("Кот и кот, кот и пёс.".encode("cp1251"))
    words = generate(TextFile(file=str(path), tokens="words", steps=2, vocabulary=4, lower=True))
    assert set(words.vocabulary) == {"кот", "и", ",", UNKNOWN}
    assert [words.vocabulary[int(n)] for n in words.inputs.ravel()] == ["кот", "и", "кот", ",", "кот", "и"]
    assert [words.vocabulary[n] for n in words.targets.ravel()] == ["и", "кот", ",", "кот", "и", UNKNOWN]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "the text has 0 tokens, but one window of 32 steps needs 33"),
        (b"abc", "the text has 3 tokens"),
        (b"\x00\x01\x98" * 50, "is no text"),
    ],
)
def test_texts_that_cannot_be_used(tmp_path, content, sentence):
    path = tmp_path / "text.txt"
    path.write_bytes(content)
    with pytest.raises(Problem, match=sentence):
        generate(TextFile(file=str(path)))
    with pytest.raises(Problem, match="cannot be read"):
        generate(TextFile(file=str(tmp_path / "none.txt")))
