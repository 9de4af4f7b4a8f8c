"""Writes ONNX (operator set 17, IR 8): one small function for each type of layer, found by its name.

`writer` holds the graph that grows, `export` walks a document; the other modules have one family of layers each.
"""
