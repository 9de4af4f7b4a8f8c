"""take a network away: its weights as safetensors or npz, or the network with them as ONNX or PyTorch"""

from __future__ import annotations

import argparse
from pathlib import Path

FORMATS = ("safetensors", "npz", "onnx", "torch")


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", metavar="FILE.netplay", help="a project (a document or preset gives its initial weights)"
    )
    parser.add_argument("--to", choices=FORMATS, help="the format; without it the suffix of --out decides")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the file to write")


def run(options: argparse.Namespace) -> None:
    """Write the weights under the names and in the layouts of torch's state_dict, and list them."""
    from playground.interop.exporting import export_document, format_of
    from playground.interop.files import check_writable
    from playground.interop.project import SavedDocument
    from playground.interop.source import load
    from playground.interop.trainer import Trainer

    format_of(options.out, options.to)
    check_writable(options.out)
    document = load(options.source)
    if isinstance(document, SavedDocument) and document.state is not None:
        tensors = document.state.tensors
    else:
        trainer = Trainer(document)
        tensors = {**trainer.parameters(), **trainer.statistics()}
    export_document(document, tensors, options.out, options.to)
    for name, values in tensors.items():
        print(f"{name}\t{'x'.join(map(str, values.shape))}")
