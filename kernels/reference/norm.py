"""NumPy twins of kernels.norm."""

from __future__ import annotations

import numpy as np


def euclidean_norm(x, norm):
    norm[...] = np.linalg.norm(x)
