"""Columns brought to mean 0 and deviation 1."""

from __future__ import annotations

import numpy as np

from playground.datasets.base import Scale


def standardised(columns: np.ndarray, units: tuple[str, ...] = ()) -> tuple[np.ndarray, tuple[Scale, ...]]:
    """The columns of (n, k) as float32 with mean 0 and deviation 1, and how to undo it; a constant column becomes 0."""
    values = np.asarray(columns, np.float64)
    constant = np.all(values == values[0], axis=0)
    means = np.where(constant, values[0], values.mean(axis=0))
    # Through the largest value, so that squares of huge numbers do not overflow.
    largest = np.where(constant, 1.0, np.abs(values - means).max(axis=0))
    deviations = np.where(constant, 1.0, largest * ((values - means) / largest).std(axis=0))
    units = units or ("",) * values.shape[1]
    scales = tuple(Scale(float(m), float(d), unit) for m, d, unit in zip(means, deviations, units, strict=True))
    return ((values - means) / deviations).astype(np.float32), scales


def standardised_whole(values: np.ndarray) -> tuple[np.ndarray, tuple[Scale, ...]]:
    """Samples of any shape as float32 with mean 0 and deviation 1 over all their numbers, as one scale."""
    column, scales = standardised(values.reshape(-1, 1))
    return column.reshape(values.shape), scales
