"""From data settings to a table: generated from the document's seed, dealt into training and test samples."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from playground.datasets.base import Table
from playground.document import DataSettings


@lru_cache(maxsize=4)
def load_table(settings: DataSettings, seed: int) -> Table:
    """The samples of a document, training samples first; the same settings and seed give the same bits."""
    random = np.random.Generator(np.random.Philox(key=seed))
    table = settings.set.generate(random)
    count = table.size
    test = min(int(round(settings.test_fraction * count)), count - 1)
    if not test:
        return Table(table.inputs, table.targets, table.classes, table.input_names, table.target_names, count)
    deal = random.permutation(count)
    return Table(
        table.inputs[deal],
        table.targets[deal],
        table.classes,
        table.input_names,
        table.target_names,
        count - test,
    )
