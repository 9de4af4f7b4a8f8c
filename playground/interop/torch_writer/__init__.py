"""Writes PyTorch: a readable module, its weights, its data, and a script that trains it on.

`code` holds the module that grows, `module` walks a document, `script` writes the training script and `export` the
files; the other modules have one family of layers each, a function for each type, found by its name. What torch lacks
stands in `parts/` as text, of which a file gets the pieces it uses: nothing here imports torch.
"""
