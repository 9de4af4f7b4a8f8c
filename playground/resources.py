"""Files that come with the program: presets and assets, of an installed copy and of a working copy alike."""

from __future__ import annotations

from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Literal


def resource(folder: Literal["assets", "presets"], name: str = "") -> Path:
    """Where `name` lies below a folder; beside the package when the project runs without being installed."""
    package = f"playground.{folder}"
    try:
        import_module(package)
    except ModuleNotFoundError:
        return Path(__file__).resolve().parents[1] / folder / name
    return Path(str(files(package))) / name
