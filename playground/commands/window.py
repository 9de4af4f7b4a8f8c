"""open the window"""

from __future__ import annotations

import argparse
from pathlib import Path

from playground.display import check_display


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", nargs="?", default="xor", metavar="FILE or PRESET", help="what to open")


def run(options: argparse.Namespace) -> int:
    """Open the window with a document, a project or a preset."""
    from playground.interop.presets import list_presets
    from playground.interop.source import load

    document = load(options.source)
    check_display()
    from playground.ui.app import run_window

    # A preset is there to be watched; what somebody saved waits until it is asked to go on.
    if options.source in list_presets():
        return run_window(document)
    return run_window(document, running=False, path=Path(options.source))
