"""Columns brought to mean 0 and deviation 1."""

from __future__ import annotations

import numpy as np

from playground.datasets.base import Scale


def standardised(columns: np.ndarray, units: tuple[str, ...] = ()) -> tuple[np.ndarray, tuple[Scale, ...]]:
    """The columns of (n, k) as float32 with mean 0 and deviation 1, and how to undo it; a constant column becomes 0."""
    values = np.asarray(columns, np.float64)
    means = values.mean(axis=0)
    # Through the largest value, so that squares of huge numbers do not overflow.
    largest = np.maximum(np.abs(values - means).max(axis=0), np.finfo(np.float64).tiny)
    deviations = largest * ((values - means) / largest).std(axis=0)
    # Rounding leaves a constant column a deviation of its last digits.
    deviations = np.where(deviations > 1e-12 * np.maximum(np.abs(means), 1e-300), deviations, 1.0)
    units = units or ("",) * values.shape[1]
    scales = tuple(Scale(float(m), float(d), unit) for m, d, unit in zip(means, deviations, units, strict=True))
    return ((values - means) / deviations).astype(np.float32), scales
