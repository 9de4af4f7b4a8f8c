"""NumPy twins of kernels.schedule: the shares as tables of stages, looked up by the time."""

from __future__ import annotations

import numpy as np


def _time(counters, samples, unit):
    step, epoch, cursor, _ = counters
    return float(step) if unit == 1 else epoch + cursor / max(samples, 1)


def _stage(time, period):
    return np.floor(time / period * (1.0 + 1e-6)) if period > 0.0 else 0.0


def _cosine(first, last, part):
    return first + (last - first) * np.sin(0.5 * np.pi * part) ** 2


def _between(time, stages):
    """The share at a time, from (length, first, last, kind) one after the other; the last one's end stays."""
    for length, first, last, kind in stages:
        if time < length:
            part = max(time, 0.0) / length
            return kind(first, last, part)
        time -= length
    return stages[-1][2]


def _straight(first, last, part):
    return np.interp(part, [0.0, 1.0], [first, last])


def step_schedule(rate, period, factor, counters, samples, unit, scheduled):
    scheduled[...] = rate * factor ** _stage(_time(counters, samples, unit), period[0])


def cosine_schedule(rate, period, last, counters, samples, unit, restarts, scheduled):
    time = _time(counters, samples, unit)
    if restarts:
        time = time - _stage(time, period[0]) * period[0]
    scheduled[...] = rate * _between(time, [(period[0], 1.0, last[0], _cosine)])


def warm_up_schedule(rate, rise, first, fall, last, counters, samples, unit, falls, scheduled):
    stages = [(rise[0], first[0], 1.0, _straight)]
    if falls:
        stages.append((fall[0], 1.0, last[0], _cosine))
    scheduled[...] = rate * _between(_time(counters, samples, unit), stages)


def one_cycle_schedule(rate, period, rise, first, last, counters, samples, unit, scheduled):
    top = period[0] * rise[0]
    stages = [(top, first[0], 1.0, _cosine), (period[0] - top, 1.0, last[0], _cosine)]
    scheduled[...] = rate * _between(_time(counters, samples, unit), stages)


def plateau_schedule(rate, state, scheduled):
    scheduled[...] = rate * state[3]


def plateau_watch(loss, factor, patience, threshold, lowest, counters, batch, samples, state):
    mean, best, waiting, share = state
    before = max(int(counters[2]), 0)
    count = max(min(batch, samples - before), 1)
    mean = (mean * before + loss[0] * count) / (before + count)
    if before + batch >= samples:
        improved = mean < best * (1.0 - threshold[0])
        best = mean if improved else best
        waiting = 0.0 if improved else waiting + 1.0
        if waiting > patience[0]:
            waiting, share = 0.0, max(share * factor[0], min(lowest[0], share))
    state[...] = mean, best, waiting, share
