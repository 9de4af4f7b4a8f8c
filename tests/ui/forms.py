"""Forms over single declarations, and hands that type into them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.activations import ACTIVATIONS
from playground.clipping import CLIPPING
from playground.datasets import DATASETS
from playground.initializers import INITIALIZERS
from playground.layers import LAYERS
from playground.losses import LOSSES
from playground.optimizers import OPTIMIZERS
from playground.regularizers import REGULARIZERS
from playground.schedules import SCHEDULES
from playground.spec import Value
from playground.text import Problem
from playground.ui.editors import NumberEditor
from playground.ui.form import Form

REGISTRIES = (ACTIVATIONS, CLIPPING, DATASETS, INITIALIZERS, LAYERS, LOSSES, OPTIMIZERS, REGULARIZERS, SCHEDULES)
DECLARED = [declared for registry in REGISTRIES for declared in registry]


class Holder:
    """Applies a form's edits to one value, as a document would."""

    def __init__(self, value: Value):
        self.value = value
        self.form = Form(self.apply)
        self.form.show_value(value, ("here",))

    def apply(self, place: tuple[str, ...], value: Any) -> Problem | None:
        try:
            self.value = self._replaced(self.value, place[1:], value)
        except Problem as problem:
            return problem
        self.form.show_value(self.value, ("here",))
        return None

    def _replaced(self, owner: Any, place: tuple[str, ...], value: Any) -> Any:
        inner = value if len(place) == 1 else self._replaced(getattr(owner, place[0]), place[1:], value)
        return owner.replace(**{place[0]: inner})


def type_into(editor: NumberEditor, text: str) -> None:
    editor.box.setFocus()
    editor.box.selectAll()
    QTest.keyClicks(editor.box.lineEdit(), text)
    QTest.keyClick(editor.box.lineEdit(), Qt.Key.Key_Return)
