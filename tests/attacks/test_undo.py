"""What goes wrong within an undo command is reported, and neither ends the process nor the window."""

from __future__ import annotations

import sys

from playground import edits
from playground.data import load_table
from playground.datasets import DATASETS
from playground.layers import LAYERS
from playground.shapes import infer


def test_a_listener_that_fails_does_not_end_the_process(session, monkeypatch):
    found: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: found.append(kind))

    def fails(old: object, new: object) -> None:
        raise RuntimeError("a listener fails")

    session.changed.connect(fails)
    before = session.document
    infer_of = session._infer
    monkeypatch.setattr(session, "_infer", lambda document: infer_of(document) and 1 / 0)
    for units in (5, 6):
        session.edit("more", edits.set_field(session.document, ("nodes", "h1", "units"), units))
    monkeypatch.setattr(session, "_infer", infer_of)
    session.stack.undo()
    session.stack.undo()
    assert session.document == before
    assert ZeroDivisionError in found
    assert RuntimeError in found


def test_joining_data_that_cannot_be_had_is_no_error(session):
    """A table without a file has no shape; what joins its columns has none either."""
    table = DATASETS["table"].model_validate({"type": "table"})
    session.edit("table", edits.set_field(session.document, ("data", "set"), table))
    document, node_id = edits.add_node(session.document, LAYERS["concat"](), (0.0, 0.0))
    session.edit("concat", edits.connect(document, "data", node_id))
    assert list(session.inference.problems) == ["data"]
    assert infer(session.document.graph, ()).shapes == {}
    session.stack.undo()
    session.stack.undo()
    assert session.table == load_table(session.document.data, session.document.seed)
