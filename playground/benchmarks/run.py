"""Everything that can be measured, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Protocol

from playground.benchmarks import compiling, measure, memory, peak, start
from playground.benchmarks.works import WORKS

MEMORY = ("lenet", "conv3x3", "lstm-128", "gru-256", "words")


class Result(Protocol):
    """What was measured: a line, and an object of JSON."""

    def as_json(self) -> dict[str, Any]: ...


def _measurements() -> dict[str, Callable[[], Result]]:
    found: dict[str, Callable[[], Result]] = {}
    for work in WORKS:
        found[work.name] = partial(_update, work)
    found["peak"] = lambda: peak.measure_peak()
    found["start"] = lambda: start.measure_start()
    for name in MEMORY:
        found[f"memory-{name}"] = partial(memory.measure_memory, name)
    for family in compiling.FAMILIES:
        found[f"compile-{family}"] = partial(compiling.measure_compiling, family)
    return found


def _update(work: Any) -> Result:
    return measure.measure(work)


MEASUREMENTS = _measurements()
NAMES = tuple(MEASUREMENTS)


def run(names: Iterable[str]) -> Iterator[Result]:
    """Measure what `names` lists, in the order of the table."""
    wanted = set(names)
    for name, measurement in MEASUREMENTS.items():
        if name in wanted:
            yield measurement()
