"""NumPy twins of kernels.optimizer: the formulas of row T2 as the lectures write them."""

from __future__ import annotations

import numpy as np


def sgd(gradients, rate, parameters):
    parameters -= rate * gradients


def momentum(gradients, rate, gamma, parameters, velocity):
    velocity[...] = gamma * velocity + rate * gradients
    parameters -= velocity


def nesterov(gradients, rate, gamma, parameters, velocity):
    # From the look-ahead point back to w, the lecture's step there, and on to the next look-ahead point.
    w = parameters + gamma * velocity
    velocity[...] = gamma * velocity + rate * gradients
    w -= velocity
    parameters[...] = w - gamma * velocity


def adagrad(gradients, rate, epsilon, parameters, squares):
    squares += gradients**2
    parameters -= rate * gradients / (np.sqrt(squares) + epsilon)


def rmsprop(gradients, rate, alpha, epsilon, parameters, squares):
    squares[...] = alpha * squares + (1.0 - alpha) * gradients**2
    parameters -= rate * gradients / (np.sqrt(squares) + epsilon)


def adadelta(gradients, rate, alpha, epsilon, parameters, squares, deltas):
    squares[...] = alpha * squares + (1.0 - alpha) * gradients**2
    delta = gradients * (np.sqrt(deltas) + epsilon) / (np.sqrt(squares) + epsilon)
    deltas[...] = alpha * deltas + (1.0 - alpha) * delta**2
    parameters -= rate * delta


def _moments(gradients, beta1, beta2, counters, mean, squares):
    """Update both moments and return them bias-corrected, with the correction of the first."""
    k = counters[0] + 1
    mean[...] = beta1 * mean + (1.0 - beta1) * gradients
    squares[...] = beta2 * squares + (1.0 - beta2) * gradients**2
    correction = 1.0 - beta1**k
    return mean / correction, squares / (1.0 - beta2**k), correction


def adam(gradients, rate, beta1, beta2, epsilon, counters, parameters, mean, squares):
    corrected_mean, corrected_squares, _ = _moments(gradients, beta1, beta2, counters, mean, squares)
    parameters -= rate * corrected_mean / (np.sqrt(corrected_squares) + epsilon)


def nadam(gradients, rate, beta1, beta2, epsilon, counters, parameters, mean, squares):
    corrected_mean, corrected_squares, correction = _moments(gradients, beta1, beta2, counters, mean, squares)
    ahead = beta1 * corrected_mean + (1.0 - beta1) / correction * gradients
    parameters -= rate * ahead / (np.sqrt(corrected_squares) + epsilon)
