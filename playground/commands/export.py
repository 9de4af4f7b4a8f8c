"""take the weights of a project away, as safetensors or npz"""

from __future__ import annotations

import argparse
from pathlib import Path

FORMATS = ("safetensors", "npz")


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", metavar="FILE.netplay", help="a project (a document or preset gives its initial weights)"
    )
    parser.add_argument("--to", choices=FORMATS, help="the format; without it the suffix of --out decides")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the file to write")


def run(options: argparse.Namespace) -> None:
    """Write the weights under the names and in the layouts of torch's state_dict, and list them."""
    from playground.interop.files import check_writable
    from playground.interop.project import SavedDocument
    from playground.interop.source import load
    from playground.interop.trainer import Trainer
    from playground.interop.weights import export_tensors, format_of

    format_of(options.out, options.to)
    check_writable(options.out)
    document = load(options.source)
    if isinstance(document, SavedDocument) and document.state is not None:
        tensors = document.state.tensors
    else:
        tensors = Trainer(document).parameters()
    export_tensors(tensors, options.out, options.to)
    for name, values in tensors.items():
        print(f"{name}\t{'x'.join(map(str, values.shape))}")
