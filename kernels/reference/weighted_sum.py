"""NumPy twins of kernels.weighted_sum."""

from __future__ import annotations

import numpy as np


def weighted_term(x, shares, gamma, term, y):
    y[...] = (y if term else 0.0) + np.prod([gamma[0], shares[term]]) * x


def weighted_term_gradient(dy, shares, gamma, term, dx):
    dx[...] = np.prod([gamma[0], shares[term]]) * dy


def term_product(x, dy, term, products):
    products[term] = np.dot(x, dy)


def share_gradients(products, shares, gamma, dscores, dgamma):
    dgamma[...] = np.average(products, weights=shares) * shares.sum()
    dscores[...] = gamma * (shares * products - shares * dgamma)
