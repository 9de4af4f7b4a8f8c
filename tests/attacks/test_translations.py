"""Files of translations that change under an open window, as an update makes them change."""

from __future__ import annotations

import shutil
from pathlib import Path

from playground.resources import resource
from playground.ui import translate
from playground.ui.translate import LANGUAGES, Translation, tr


def test_a_file_of_translations_may_be_overwritten_while_it_is_spoken(qapp, tmp_path, monkeypatch):
    for language in LANGUAGES:
        if language != "en":
            name = f"playground_{language}.qm"
            shutil.copy(Path(str(resource("assets", f"translations/{name}"))), tmp_path / name)
    monkeypatch.setattr(translate, "resource", lambda kind, name: tmp_path / Path(name).name)
    translation = Translation()
    try:
        translation.use("ru")
        word = tr("&Undo")
        assert word != "&Undo"
        (tmp_path / "playground_ru.qm").write_bytes(b"")  # a mapped file would now end the process
        assert tr("&Undo") == word
        assert tr("Delete wire") != "Delete wire"
        translation.use("ru")  # the empty file is no translation
        assert tr("&Undo") == "&Undo"
    finally:
        translation.use("en")
