"""NumPy twins of kernels.dense."""

from __future__ import annotations


def dense_forward(x, w, b, y):
    y[...] = x @ w + b


def dense_forward_unbiased(x, w, y):
    y[...] = x @ w


def dense_backward_weights(x, dy, dw):
    dw[...] = x.T @ dy


def dense_backward_parameters(x, dy, dw, db):
    dw[...] = x.T @ dy
    db[...] = dy.sum(axis=0)


def dense_backward_input(dy, w, dx, wt):
    wt[...] = w.T
    dx[...] = dy @ wt
