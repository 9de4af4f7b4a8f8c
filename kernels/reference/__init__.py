"""NumPy twins of the kernels: same file, same name, same arguments, computed in float64 from the formulas.

They are the oracle of the tests and of the gradient check, so they share no code with the kernels, and use whole
arrays where the kernels use loops.
"""
