"""draw the real window, trained for a while, as a picture; needs no display"""

from __future__ import annotations

import argparse
import math
import os
import re
from pathlib import Path

from playground.commands import WrongUsage


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="FILE|PRESET", help="a document, a project, or a preset's id")
    parser.add_argument("--seconds", type=_seconds, default=3.0, metavar="S", help="train so long first (3)")
    parser.add_argument("--size", type=_size, default=(1600, 1000), metavar="WxH", help="of the window (1600x1000)")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=("en", "ru", "uk"), default="en")
    parser.add_argument("--view", metavar="NAME", help="show only this view, large")
    parser.add_argument("--out", type=Path, required=True, metavar="PNG", help="the picture to write")


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value < math.inf:
        raise argparse.ArgumentTypeError(f"{text} must be at least 0")
    return value


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' must be width x height, for example 1600x1000")
    width, height = int(match[1]), int(match[2])
    if not (320 <= width <= 7680 and 240 <= height <= 4320):
        raise argparse.ArgumentTypeError(f"{width}x{height} must be from 320x240 to 7680x4320")
    return width, height


_seconds.__name__ = "number"


def run(options: argparse.Namespace) -> None:
    """Write the picture; the window is the real one, drawn without a display."""
    from playground.display import libraries_problem
    from playground.interop.files import check_writable, replacing
    from playground.interop.source import load

    if options.out.suffix.lower() != ".png":
        raise WrongUsage(f"--out {options.out}: a picture's name ends in .png")
    check_writable(options.out)
    document = load(options.source)
    problem = libraries_problem(window=False)
    if problem is not None:
        raise problem
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from playground.ui.shot import shoot

    with replacing(options.out) as temporary:
        shoot(
            document,
            seconds=options.seconds,
            size=options.size,
            theme=options.theme,
            language=options.language,
            view=options.view,
            out=temporary,
        )
