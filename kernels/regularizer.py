"""Regularizers that add to the gradient, clipping (rows T6, T7), and the mask of deleted links (row N10)."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel
from kernels.norm import root_of_squares

ZERO, ONE = np.float32(0.0), np.float32(1.0)


@kernel("w[n] rate[1] -> dw[n]")
def l1_gradient(w, rate, dw):
    """dw := dw + lambda sign(w), the gradient of lambda ||w||_1, with sign(0) = 0."""
    strength = rate[0]
    for i in range(w.size):
        dw[i] += strength if w[i] > ZERO else (-strength if w[i] < ZERO else ZERO)


@kernel("w[n] rate[1] -> dw[n]")
def l2_gradient(w, rate, dw):
    """dw := dw + lambda w, the gradient of lambda/2 ||w||^2."""
    strength = rate[0]
    for i in range(w.size):
        dw[i] += strength * w[i]


@kernel("eta[1] rate[1] -> w[n]")
def decoupled_decay(eta, rate, w):
    """w := w (1 - eta lambda), a row of the update, before the optimizer's (row T6)."""
    keep = ONE - eta[0] * rate[0]
    for i in range(w.size):
        w[i] *= keep


@kernel("threshold[1] -> gradients[n] norm[1]")
def clip_norm(threshold, gradients, norm):
    """norm = ||g||; where it reaches the threshold, g := threshold / ||g|| g."""
    length = root_of_squares(gradients)
    norm[0] = length
    if length >= threshold[0] and length > ZERO:
        scale = threshold[0] / length
        for i in range(gradients.size):
            gradients[i] *= scale


@kernel("threshold[1] -> gradients[n]")
def clip_value(threshold, gradients):
    """g := min(max(g, -threshold), threshold), element by element; NaN stays NaN."""
    limit = threshold[0]
    for i in range(gradients.size):
        g = gradients[i]
        gradients[i] = limit if g > limit else (-limit if g < -limit else g)


@kernel("mask[n] -> gradients[n]")
def mask_gradient(mask, gradients):
    """g := g mask: deleted links (mask 0) get no gradient and stay at zero."""
    for i in range(gradients.size):
        gradients[i] *= mask[i]
