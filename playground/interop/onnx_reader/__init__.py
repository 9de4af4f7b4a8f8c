"""Reads ONNX: a file becomes a document, its weights, and a report of what did and did not fit.

Nothing of a file is executed: every operator is one of a closed list of our own functions. `model` reads and bounds
the file, `convert` walks its nodes, the other modules hold one family of operators each.
"""
