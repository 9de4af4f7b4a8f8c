"""The benchmark: whole updates beside PyTorch, the machine's peak, memory, and the time to start.

A step is the whole step on both sides: shuffled order, gather, forward, loss, backward, a check for NaN and Inf,
update, running Q.
"""
