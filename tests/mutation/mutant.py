"""One seeded bug: a small piece of the source in another form, and the tests that have to notice it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).parent / "bugs"


@dataclass(frozen=True)
class Mutant:
    """`original` occurs exactly once in `file`; `tests` are arguments of pytest, quick ones that need no torch."""

    file: str
    original: str
    replacement: str
    why: str
    tests: str

    def mutated(self, text: str) -> str:
        """The file's text with the bug; raises ValueError where the piece is not there exactly once."""
        count = text.count(self.original)
        if count != 1:
            raise ValueError(f"{self.why}: {self.original!r} stands {count} times in {self.file}, not once")
        return text.replace(self.original, self.replacement)


def mutants() -> list[Mutant]:
    """All bugs of bugs/*.toml, in order."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        found += [Mutant(**entry) for entry in tomllib.loads(path.read_text(encoding="utf-8"))["bug"]]
    return found
