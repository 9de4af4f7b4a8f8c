"""What every initializer declares: the starting values of a parameter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from playground.spec import Spec


@dataclass(frozen=True)
class Draw:
    """Counter-based random numbers of one parameter: the same seed and stream give the same bits everywhere."""

    seed: int
    stream: int

    def uniform(self, shape: tuple[int, ...]) -> np.ndarray:
        """Uniform in [0, 1), float32."""
        from kernels.random import uniform_fill

        out = np.empty(int(np.prod(shape)), np.float32)
        uniform_fill(self.seed, self.stream, out)
        return out.reshape(shape)

    def normal(self, shape: tuple[int, ...]) -> np.ndarray:
        """Standard normal, float32."""
        from kernels.random import normal_fill

        out = np.empty(int(np.prod(shape)), np.float32)
        normal_fill(self.seed, self.stream, out)
        return out.reshape(shape)


class Initializer(Spec):
    """Starting values of a weight matrix (row T5)."""

    group: ClassVar[str] = ""

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        """float32 values of `shape` for a unit with `fan_in` inputs and `fan_out` outputs."""
        raise NotImplementedError
