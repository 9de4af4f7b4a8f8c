"""list the presets: id and title, a line each"""

from __future__ import annotations

import argparse


def add_options(parser: argparse.ArgumentParser) -> None:
    """The command takes none."""


def run(options: argparse.Namespace) -> None:
    """Print the id and the English title of every preset, separated by a tab."""
    from playground.interop.presets import list_presets, load_preset

    for preset in list_presets():
        lesson = load_preset(preset).lesson.get("en")
        print(f"{preset}\t{lesson.title if lesson else preset}")
