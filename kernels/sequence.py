"""Sequences as a whole: the order of their axes, their last real step, one vector for every step.

Batch-major x[n,s,f] is what flows along wires; time-major x[s,n,f] is what recurrent layers compute with.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel

ZERO = np.float32(0.0)


@kernel("x[s,n,f] -> y[n,s,f]")
def batch_major(x, y):
    """y[n,s] = x[s,n]."""
    steps, samples, features = x.shape
    for n in range(samples):
        for s in range(steps):
            for f in range(features):
                y[n, s, f] = x[s, n, f]


@kernel("h[s,n,f] lengths:i8[n] at:int -> y[n,s,o]")
def place_steps(h, lengths, at, y):
    """y[n,s,at:at+f] = h[s,n] for real steps, 0 for the others."""
    steps, samples, features = h.shape
    for n in range(samples):
        for s in range(steps):
            if s < lengths[n]:
                for f in range(features):
                    y[n, s, at + f] = h[s, n, f]
            else:
                for f in range(features):
                    y[n, s, at + f] = ZERO


@kernel("y[n,s,o] lengths:i8[n] at:int -> h[s,n,f]")
def take_steps(y, lengths, at, h):
    """h[s,n] = y[n,s,at:at+f] for real steps, 0 for the others, whatever stands there."""
    steps, samples, features = h.shape
    for s in range(steps):
        for n in range(samples):
            if s < lengths[n]:
                for f in range(features):
                    h[s, n, f] = y[n, s, at + f]
            else:
                for f in range(features):
                    h[s, n, f] = ZERO


@kernel("x[n,s,f] lengths:i8[n] -> y[n,f]")
def last_step_forward(x, lengths, y):
    """y[n] = x[n, lengths[n] - 1]; 0 where a sequence is empty."""
    samples, steps, features = x.shape
    for n in range(samples):
        last = min(lengths[n], steps) - 1
        for f in range(features):
            y[n, f] = x[n, last, f] if last >= 0 else ZERO


@kernel("dy[n,f] lengths:i8[n] -> dx[n,s,f]")
def last_step_backward(dy, lengths, dx):
    """dx[n,s] = dy[n] at the last real step, 0 elsewhere."""
    samples, steps, features = dx.shape
    for n in range(samples):
        last = min(lengths[n], steps) - 1
        for s in range(steps):
            for f in range(features):
                dx[n, s, f] = dy[n, f] if s == last else ZERO


@kernel("x[n,f] -> y[n,s,f]")
def repeat_step_forward(x, y):
    """y[n,s] = x[n] for every step s."""
    samples, steps, features = y.shape
    for n in range(samples):
        for s in range(steps):
            for f in range(features):
                y[n, s, f] = x[n, f]


@kernel("dy[n,s,f] -> dx[n,f]")
def repeat_step_backward(dy, dx):
    """dx[n] = sum_s dy[n,s]."""
    samples, steps, features = dy.shape
    for n in range(samples):
        for f in range(features):
            dx[n, f] = ZERO
        for s in range(steps):
            for f in range(features):
                dx[n, f] += dy[n, s, f]
