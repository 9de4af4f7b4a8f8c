"""NumPy twins of kernels.regularizer."""

from __future__ import annotations

import numpy as np


def l1_gradient(w, rate, dw):
    dw += rate * np.sign(w)


def l2_gradient(w, rate, dw):
    dw += rate * w


def decoupled_decay(eta, rate, w):
    w -= eta * rate * w


def clip_norm(threshold, gradients, norm):
    norm[...] = np.linalg.norm(gradients)
    if norm[0] >= threshold[0] and norm[0] > 0.0:
        gradients *= threshold / norm


def clip_value(threshold, gradients):
    np.clip(gradients, -threshold, threshold, out=gradients)


def mask_gradient(mask, gradients):
    gradients *= mask
