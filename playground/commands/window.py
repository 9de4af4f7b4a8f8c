"""open the window"""

from __future__ import annotations

import argparse

from playground.display import check_display


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", nargs="?", default="xor", metavar="FILE or PRESET", help="what to open")


def run(options: argparse.Namespace) -> int:
    """Open the window with a document, a project or a preset."""
    from playground.interop.source import load

    document = load(options.source)
    check_display()
    from playground.ui.app import run_window

    return run_window(document)
