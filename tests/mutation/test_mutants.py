"""The list of seeded bugs keeps up with the source: every piece still stands where it is said to."""

from __future__ import annotations

import ast
import shlex
from collections import Counter

import pytest

from tests.mutation.mutant import ROOT, Mutant, mutants

EVERY = pytest.mark.parametrize("mutant", mutants(), ids=lambda m: f"{m.file.rpartition('/')[2]}-{m.why}")


@EVERY
def test_a_bug_fits_its_file_exactly_once(mutant: Mutant):
    text = (ROOT / mutant.file).read_text(encoding="utf-8")
    changed = mutant.mutated(text)
    assert changed != text
    assert ast.dump(ast.parse(changed)) != ast.dump(ast.parse(text)), "the bug changes nothing but form"
    assert mutant.why


@EVERY
def test_the_tests_that_have_to_notice_it_exist(mutant: Mutant):
    for word in shlex.split(mutant.tests):
        if word.startswith("tests/"):
            assert (ROOT / word.partition("::")[0]).exists(), word


def test_there_are_a_hundred_bugs_in_all_parts():
    found = mutants()
    assert len(found) >= 100
    assert max(Counter((m.file, m.original, m.replacement) for m in found).values()) == 1
    parts = Counter(m.file.rpartition("/")[0] for m in found)
    for part in ("kernels", "kernels/reference", "playground/layers", "playground/engine"):
        assert parts[part] >= 10, part
