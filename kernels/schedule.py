"""Learning-rate schedules (row T4): the rate of the coming update, as a share of the rate that the user has set.

The time t since the schedule began is counted in updates, or in epochs with their fractions. Times and shares are
float64, for the boundary of a stage must not depend on rounding; what comes out is one float32.
"""

from __future__ import annotations

import math

import numpy as np

from kernels.jit import function, kernel
from kernels.statistics import CURSOR, EPOCH, STEP

ZERO, ONE = np.float32(0.0), np.float32(1.0)

EPOCHS, UPDATES = 0, 1

# Words of the state that a schedule on a plateau keeps.
MEAN, BEST, WAITING, SHARE = 0, 1, 2, 3
STATE_WORDS = 4

# A boundary counts as reached this little before it: 0.3 epochs are three periods of 0.1.
JUST_BEFORE = 1e-6


@function
def elapsed(counters, samples, unit):
    """The time since the schedule began: in updates, or in epochs with their fractions."""
    if unit == UPDATES:
        return np.float64(counters[STEP])
    return np.float64(counters[EPOCH]) + np.float64(counters[CURSOR]) / np.float64(max(samples, 1))


@function
def progress(time, period):
    """How much of a period has passed, from 0 to 1."""
    return max(0.0, min(time / period, 1.0)) if period > 0.0 else 1.0


@function
def annealed(first, last, part):
    """From `first` (part 0) to `last` (part 1) along half a cosine."""
    return last + 0.5 * (first - last) * (1.0 + math.cos(math.pi * part))


@kernel("rate[1] period[1] factor[1] counters:i8[4] samples:int unit:int -> scheduled[1]")
def step_schedule(rate, period, factor, counters, samples, unit, scheduled):
    """scheduled = rate factor^floor(t / period)."""
    time = elapsed(counters, samples, unit)
    stages = math.floor(time / np.float64(period[0]) * (1.0 + JUST_BEFORE)) if period[0] > 0.0 else 0.0
    scheduled[0] = np.float32(np.float64(rate[0]) * math.pow(np.float64(factor[0]), stages))


@kernel("rate[1] period[1] last[1] counters:i8[4] samples:int unit:int restarts:int -> scheduled[1]")
def cosine_schedule(rate, period, last, counters, samples, unit, restarts, scheduled):
    """scheduled = rate (last + (1 - last) (1 + cos(pi t / period)) / 2); after a period it stays, or starts again."""
    time, length = elapsed(counters, samples, unit), np.float64(period[0])
    if restarts != 0 and length > 0.0:
        time -= length * math.floor(time / length * (1.0 + JUST_BEFORE))
    scheduled[0] = np.float32(rate[0] * annealed(1.0, np.float64(last[0]), progress(time, length)))


@kernel("rate[1] rise[1] first[1] fall[1] last[1] counters:i8[4] samples:int unit:int falls:int -> scheduled[1]")
def warm_up_schedule(rate, rise, first, fall, last, counters, samples, unit, falls, scheduled):
    """scheduled = rate (first + (1 - first) t / rise) until t = rise; then the rate, or a cosine of length `fall`
    from it to rate last."""
    time = elapsed(counters, samples, unit)
    rising = progress(time, np.float64(rise[0]))
    share = np.float64(first[0]) + (1.0 - np.float64(first[0])) * rising
    if rising >= 1.0:
        share = 1.0
        if falls != 0:
            after = progress(time - np.float64(rise[0]), np.float64(fall[0]))
            share = annealed(1.0, np.float64(last[0]), after)
    scheduled[0] = np.float32(rate[0] * share)


@kernel("rate[1] period[1] rise[1] first[1] last[1] counters:i8[4] samples:int unit:int -> scheduled[1]")
def one_cycle_schedule(rate, period, rise, first, last, counters, samples, unit, scheduled):
    """scheduled rises along half a cosine from rate first to the rate in the share `rise` of the period, and falls
    along another to rate last."""
    time = elapsed(counters, samples, unit)
    top = np.float64(period[0]) * np.float64(rise[0])
    if time < top:
        share = annealed(np.float64(first[0]), 1.0, progress(time, top))
    else:
        share = annealed(1.0, np.float64(last[0]), progress(time - top, np.float64(period[0]) - top))
    scheduled[0] = np.float32(rate[0] * share)


@kernel("rate[1] state[4] -> scheduled[1]")
def plateau_schedule(rate, state, scheduled):
    """scheduled = rate share, the share that `plateau_watch` has left."""
    scheduled[0] = rate[0] * state[SHARE]


@kernel("loss[1] factor[1] patience[1] threshold[1] lowest[1] counters:i8[4] batch:int samples:int -> state[4]")
def plateau_watch(loss, factor, patience, threshold, lowest, counters, batch, samples, state):
    """Mean loss of the epoch; at its end: no better than best (1 - threshold) for more than `patience` epochs, then
    share := max(share factor, lowest)."""
    seen = counters[CURSOR]
    new = max(min(batch, samples - seen), 1)
    if seen <= 0:
        state[MEAN] = loss[0]
    else:
        state[MEAN] += (loss[0] - state[MEAN]) * (np.float32(new) / np.float32(seen + new))
    if seen + batch < samples:
        return
    if state[MEAN] < state[BEST] * (ONE - threshold[0]):
        state[BEST] = state[MEAN]
        state[WAITING] = ZERO
    else:
        state[WAITING] += ONE
    if state[WAITING] > patience[0]:
        state[WAITING] = ZERO
        state[SHARE] = max(state[SHARE] * factor[0], min(lowest[0], state[SHARE]))
