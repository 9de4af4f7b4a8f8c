"""The presets that come with the program: one JSON document each."""

from __future__ import annotations

from functools import lru_cache

from playground.document import Document
from playground.document_file import parse_document
from playground.resources import resource
from playground.text import Problem

FIRST = "xor"  # what the window opens with, and first in every list


def list_presets() -> list[str]:
    """The ids of all presets, XOR first, then by name."""
    found = [
        entry.name.removesuffix(".json") for entry in resource("presets").iterdir() if entry.name.endswith(".json")
    ]
    return sorted(found, key=lambda name: (name != FIRST, name))


@lru_cache(maxsize=64)
def load_preset(preset: str) -> Document:
    """The document of a preset; raises Problem where there is none of that id."""
    known = list_presets()
    if preset not in known:
        raise Problem("there is no preset '{preset}'; there are: {known}", preset=preset, known=", ".join(known))
    return parse_document(resource("presets", f"{preset}.json").read_bytes())
