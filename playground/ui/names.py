"""The names of classes and columns as they are shown: a data set's own in the user's language, a file's as they are."""

from __future__ import annotations

from playground.datasets.base import Table
from playground.ui.translate import tr_model


def node_of(tensor: str) -> str:
    """The node whose tensor this is: "group1.h1.weight" and "h1.weight" are both of h1."""
    return tensor.split(".")[-2]


def shown_names(table: Table, names: tuple[str, ...]) -> tuple[str, ...]:
    """Some names of a table; those of a file are the user's own words, which no language changes."""
    return names if table.names_from_file else tuple(tr_model(name) for name in names)


def class_names(table: Table) -> tuple[str, ...]:
    return shown_names(table, table.classes)


def input_names(table: Table) -> tuple[str, ...]:
    return shown_names(table, table.input_names)


def target_names(table: Table) -> tuple[str, ...]:
    return shown_names(table, table.target_names)
