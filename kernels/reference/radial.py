"""NumPy twins of kernels.radial."""

from __future__ import annotations

import numpy as np


def _scaled(x, centre, log_width):
    """(x[n] - centre[u]) / s_u, as [n,u,i]."""
    return (x[:, None] - centre) / np.exp(log_width)[:, None]


def radial_forward(x, centre, log_width, y):
    y[...] = np.exp(-0.5 * np.square(_scaled(x, centre, log_width)).sum(axis=2))


def radial_backward_parameters(x, centre, log_width, y, dy, dcentre, dlog_width):
    away = _scaled(x, centre, log_width)
    dcentre[...] = np.einsum("nu,nui->ui", dy * y, away) / np.exp(log_width)[:, None]
    dlog_width[...] = np.einsum("nu,nui,nui->u", dy * y, away, away)


def radial_backward_input(x, centre, log_width, y, dy, dx):
    dx[...] = np.einsum("nu,nui->ni", -dy * y / np.exp(log_width), _scaled(x, centre, log_width))
