"""write the page of all layers and blocks as Markdown"""

from __future__ import annotations

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """Where the page goes."""
    parser.add_argument("--out", metavar="FILE", help="write it into FILE instead of printing it")


def run(options: argparse.Namespace) -> None:
    """Print or write the page: every layer with its equation, shapes, settings and bounds, from its declaration."""
    from playground.interop.files import write_atomically
    from playground.layer_docs import layers_page

    page = layers_page()
    if options.out is None:
        print(page)
        return
    content = page.encode()
    write_atomically(Path(options.out), lambda file: file.write(content))
