"""NumPy twins of kernels.normalization."""

from __future__ import annotations

import numpy as np


def _columns(values):
    """A value for each channel, beside x[n,c,s]."""
    return values[None, :, None]


def _normalized(x, mean, variance, epsilon):
    return (x - _columns(mean)) / np.sqrt(_columns(variance) + epsilon)


def channel_sums(x, sums):
    sums[...] = x.sum(axis=(0, 2))


def channel_squares(x, mean, sums):
    sums[...] = np.square(x - _columns(mean)).sum(axis=(0, 2))


def mean_of_parts(parts, count, mean):
    mean[...] = parts.sum(axis=0) / count


def normalize_channels(x, mean, variance, epsilon, gamma, beta, y):
    y[...] = _columns(gamma) * _normalized(x, mean, variance, epsilon) + _columns(beta)


def channel_gradients(x, mean, variance, epsilon, dy, dgamma, dbeta):
    dgamma[...] = np.einsum("ncs,ncs->c", dy, _normalized(x, mean, variance, epsilon))
    dbeta[...] = np.einsum("ncs->c", dy)


def channel_slopes(x, mean, variance, epsilon, gamma, dy, along, across, dx):
    straight = dy - _columns(across) - _columns(along) * _normalized(x, mean, variance, epsilon)
    dx[...] = straight * _columns(gamma / np.sqrt(variance + epsilon))


def running_average(value, momentum, scale, average):
    average += momentum * (scale * value - average)


def layer_norm_forward(x, gamma, beta, epsilon, y, mean, inverse):
    mean[...] = x.mean(axis=1, keepdims=True)
    inverse[...] = 1.0 / np.sqrt(x.var(axis=1, keepdims=True) + epsilon)
    y[...] = gamma * ((x - mean) * inverse) + beta


def layer_norm_backward_input(x, gamma, mean, inverse, dy, dmean, dinverse, dx):
    # The Jacobians of y, of the mean and of the inverse deviation in each sample, written out.
    width = x.shape[1]
    h = (x - mean) * inverse
    centred = np.eye(width) - 1.0 / width
    inner = np.einsum("nk,ni->nki", h, h) / width
    jacobian = inverse[:, :, None] * (centred[None] - inner)
    dx[...] = np.einsum("nk,nki->ni", dy * gamma, jacobian)
    dx += dmean / width - dinverse * np.square(inverse) * h / width


def layer_norm_backward_parameters(x, mean, inverse, dy, dgamma, dbeta):
    dgamma[...] = np.einsum("nk,nk->k", dy, (x - mean) * inverse)
    dbeta[...] = np.einsum("nk->k", dy)
