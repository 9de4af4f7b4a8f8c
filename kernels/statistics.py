"""What is measured along the way: the guard against NaN and Inf, running Q, the counters of a training step."""

from __future__ import annotations

import numpy as np

from kernels.jit import function, kernel
from kernels.program import FAULT

# Words of the counters: updates done, epochs finished, position within the epoch's order, seed.
STEP, EPOCH, CURSOR, SEED = 0, 1, 2, 3

# Codes a guard leaves in control[FAULT].
FAULT_LOSS, FAULT_GRADIENT, FAULT_UPDATE = 1, 2, 3


@function
def all_finite(x):
    """True where no element is NaN or infinite."""
    # 0 x is 0 for finite x and NaN otherwise: one sum tests all, and vectorises.
    total = np.float32(0.0)
    for i in range(x.size):
        total += x[i] * np.float32(0.0)
    return np.isfinite(total)


@kernel("loss[1] gradients[n] -> control:i8[4]")
def guard(loss, gradients, control):
    """Halt the program before the update where the loss or a gradient is NaN or infinite."""
    if not np.isfinite(loss[0]):
        control[FAULT] = FAULT_LOSS
        return
    if not all_finite(gradients):
        control[FAULT] = FAULT_GRADIENT


@kernel("loss[1] smoothing[1] -> quality[1] counters:i8[4]")
def running_quality(loss, smoothing, quality, counters):
    """Running quality Q := (1 - lambda) Q + lambda L_i; the first loss starts it (row N9)."""
    if counters[STEP] == 0:
        quality[0] = loss[0]
    else:
        quality[0] = (np.float32(1.0) - smoothing[0]) * quality[0] + smoothing[0] * loss[0]


@kernel("parameters[n] -> control:i8[4]")
def guard_parameters(parameters, control):
    """Halt the program after an update that made a parameter NaN or infinite; the caller goes back before it."""
    if not all_finite(parameters):
        control[FAULT] = FAULT_UPDATE
