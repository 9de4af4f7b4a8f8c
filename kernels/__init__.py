"""Jitted functions on arrays, and the program that runs them.

This package knows numbers, not networks: it imports numpy and numba and nothing else.
"""

# Another distribution also installs a top-level package called `kernels`; the application checks this
# marker at start and ends in one clear sentence when it finds the other one.
NETWORK_PLAYGROUND = True
