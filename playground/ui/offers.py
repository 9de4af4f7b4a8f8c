"""What names in a form may stand for: nodes with weights, columns of the data."""

from __future__ import annotations

from playground.ui.session import Session
from playground.ui.translate import tr


def offers_of(session: Session, node_id: str) -> dict[str, list[tuple[str, str]]]:
    """Choices for the settings of a node: values, and what the user reads for them."""
    graph, inference, table = session.document.graph, session.inference, session.table
    lenders = [
        (node.id, f"{node.title} ({node.id})" if node.name else node.id)
        for node in graph.nodes
        if node.id != node_id and "weight" in inference.parameters.get(node.id, {}) and not node.layer.borrows()
    ]
    first = tr("the targets") if graph.node(node_id).layer.role == "loss" else tr("the inputs")
    columns = [("", first)]
    if graph.node(node_id).layer.role == "loss":
        columns.append(("inputs", tr("the inputs")))
    columns += [(name, name) for name in (table.fields if table is not None else ())]
    return {"nodes": lenders, "columns": columns}
