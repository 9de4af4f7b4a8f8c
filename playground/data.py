"""From data settings to a table: generated from the document's seed, dealt into training and test samples."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from playground.datasets.base import Table
from playground.document import DataSettings


def load_table(settings: DataSettings, seed: int) -> Table:
    """The samples of a document, training samples first; the same settings and seed give the same bits."""
    return _load(settings, seed, settings.set.version())


@lru_cache(maxsize=4)
def _load(settings: DataSettings, seed: int, _version: object) -> Table:
    random = np.random.Generator(np.random.Philox(key=seed))
    table = settings.set.generate(random)
    count = table.size
    share = settings.test_fraction if settings.set.shuffled else 0.0
    test = min(round(share * count), count - 1)
    if not test:
        return replace(table, train=count)
    deal = random.permutation(count)
    return replace(table.taken(deal), train=count - test)
