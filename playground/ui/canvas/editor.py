"""The commands of the canvas: everything that edits the document, each one undo command."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF

from playground import edits
from playground.document import Document
from playground.ui.canvas import arrange, clipboard, editing, folding
from playground.ui.canvas.cards import cards_in
from playground.ui.canvas.chooser import Chooser
from playground.ui.canvas.editing import NOWHERE, Beside
from playground.ui.canvas.groupview import GroupView
from playground.ui.names import node_of
from playground.ui.translate import tr, tr_model

PASTE_STEP = 32.0


class EditorView(GroupView):
    """A live view whose document can be edited by calls; menus, keys and gestures end here."""

    # ---- commands ----

    def select_all(self) -> None:
        """Select every node."""
        self.session.select(node.id for node in self.session.document.graph.nodes)

    def delete_selection(self) -> None:
        """Delete the selected nodes (what fed them feeds what they fed), else the wires, else the chosen weight."""
        session = self.session
        nodes = session.selection
        wires = [wire for drawn in self.selected_wires for wire in self.canvas_scene.bundles.get(drawn, (drawn,))]
        if nodes:
            text = tr("Delete {names}", names=editing.titles(session.document, nodes))
            session.attempt(text, lambda: edits.remove_nodes(edits.disconnect(session.document, wires), nodes))
        elif wires:
            session.attempt(tr("Delete wire"), lambda: edits.disconnect(session.document, wires))
        elif self.chosen_weight is not None:
            tensor, (output, source) = self.chosen_weight
            node_id = node_of(tensor)
            if session.attempt(
                tr("Delete link"), lambda: editing.without_link(session.document, node_id, output, source)
            ):
                self.choose(None)

    def copy(self) -> None:
        """Put the selected nodes on the clipboard."""
        if self.session.selection:
            clipboard.copy_part(edits.extract(self.session.document, self.session.selection))
            self._pasted = 0

    def cut(self) -> None:
        """Put the selected nodes on the clipboard and delete them."""
        if self.session.selection:
            self.copy()
            self.delete_selection()

    def paste(self, at: QPointF | None = None) -> None:
        """Insert the nodes on the clipboard, beside where they were or around a scene point, and select them."""
        found: list[Document] = []

        def read() -> Document:
            part = clipboard.pasted_part()
            if part is not None:
                found.append(part)
            return self.session.document

        self.session.attempt("", read)
        if found and found[0].graph.nodes:
            self._pasted += 1
            self._insert(tr("Paste"), found[0], at, self._pasted)

    def duplicate(self) -> None:
        """Insert a copy of the selected nodes beside them, and select it."""
        if self.session.selection:
            self._insert(tr("Duplicate"), edits.extract(self.session.document, self.session.selection), None, 1)

    def _insert(self, text: str, part: Document, at: QPointF | None, times: int) -> None:
        positions = cards_in(part, self.session.table).places
        part = part.replace(positions=positions)
        offset = (PASTE_STEP * times, PASTE_STEP * times)
        if at is not None:
            xs, ys = zip(*positions.values())
            middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
            offset = editing.snapped(at.x() - middle[0]), editing.snapped(at.y() - middle[1])
        new: list[str] = []

        def make() -> Document:
            document, ids = edits.paste(self.session.document, part, offset)
            new.extend(ids.values())
            return document

        if self.session.attempt(text, make):
            self.session.select(new)
            self.reveal_selection()

    def auto_layout(self) -> None:
        """Arrange all nodes in layers from left to right, and show them."""
        session = self.session
        positions = folding.arranged(session.document, session.table)
        session.attempt(tr("Arrange"), lambda: edits.move_nodes(session.document, positions))
        self.zoom_to_fit()

    def align(self, edge: str) -> None:
        """Align the selected nodes: "left", "right", "top", "bottom", "centre", "middle", or with equal gaps "across",
        "down", or "distribute" along the longer way."""
        session, shown = self.session, self.canvas_scene.shown
        if shown is None:
            return
        chosen = shown.cards_of(session.selection)
        if edge == "distribute":
            spans = [max(axis) - min(axis) for axis in zip(*(shown.positions[card] for card in chosen))] or [0.0, 0.0]
            edge = "across" if spans[0] >= spans[1] else "down"
        moved = arrange.aligned(shown.positions, shown.sizes, chosen, edge)  # type: ignore[arg-type]
        if moved:
            text = tr("Distribute") if edge in ("across", "down") else tr("Align")
            session.attempt(text, lambda: edits.move_nodes(session.document, shown.moved(moved)))

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selection a little; repeated moves are one undo command."""
        session = self.session
        positions = self.canvas_scene.shown.places if self.canvas_scene.shown is not None else {}
        places = {
            key: (positions[key][0] + dx, positions[key][1] + dy) for key in session.selection if key in positions
        }
        if places:
            key = "move:" + ",".join(sorted(places))
            session.attempt(tr("Move"), lambda: edits.move_nodes(session.document, places), key)

    def add_layer(self, kind: str) -> None:
        """Add a layer after the selected node, wired where that is allowed; with nothing selected, in the middle."""
        session, document = self.session, self.session.document
        made = editing.further_layer(kind, document, session.table)
        new: list[str] = []
        text = tr("Add {name}", name=tr_model(type(made).title))
        source = session.selection[-1] if session.selection else ""
        if source:
            card = self.canvas_scene.cards[self.canvas_scene.card_of(source)]
            source = card.sockets.outputs[0].node if card.gives_output else source
        if source and made.role != "data" and document.graph.node(source).layer.role != "loss":
            document, node_id, problem = editing.insert_after(document, made, source, session.table)
            session.edit(text, document)
            if problem is not None:
                session.told.emit(problem, "problem")
            session.select((node_id,))
            self.reveal_selection()
            return

        def make() -> Document:
            middle = self.visible_part().center()
            added, node_id = edits.add_node(session.document, made, (middle.x(), middle.y()))
            new.append(node_id)
            return editing.put_free(added, (node_id,), (middle.x(), middle.y()), session.table)

        if session.attempt(text, make):
            session.select(new)

    def add_data(self, kind: str, at: QPointF | None = None) -> None:
        """Use another data set; a Data node is added where there is none."""
        session = self.session
        place = at if at is not None else self.visible_part().center()
        position = editing.snapped(place.x()), editing.snapped(place.y())
        found: list[str] = []

        def make() -> Document:
            document, node_id = editing.with_data(session.document, kind, position)
            found.append(node_id)
            return document

        if session.attempt(tr("Change the data"), make):
            session.select(found)

    def choose_layer(self, at: QPointF, beside: Beside = NOWHERE) -> Chooser:
        """Ask which of the layers that fit shall stand at a scene point, and wire it."""
        session = self.session
        layers = editing.fitting_layers(session.document, session.table, beside)
        title = tr("Fits here") if beside else tr("Add a layer")
        chooser = Chooser(layers, title, self.theme, self)
        chooser.chosen.connect(partial(self.place_layer, at=at, beside=beside))
        chooser.popup(self.viewport().mapToGlobal(self.mapFromScene(at)))
        return chooser

    def place_layer(self, kind: str, at: QPointF, beside: Beside = NOWHERE) -> None:
        """Add a layer at a scene point, wired into a place."""
        session = self.session
        layer = editing.further_layer(kind, session.document, session.table)
        new: list[str] = []
        position = editing.snapped(at.x()), editing.snapped(at.y())

        def make() -> Document:
            document, node_id = editing.add_beside(session.document, layer, position, beside)
            if beside.wire is not None:
                document = editing.make_room(document, node_id, session.table)
            elif beside:
                side = cards_in(document, session.table).sizes[node_id][0] / 2
                shifted = editing.snapped(position[0] + (side if beside.source else -side)), position[1]
                document = edits.move_nodes(document, {node_id: shifted})
            new.append(node_id)
            return document

        if session.attempt(tr("Add {name}", name=tr_model(type(layer).title)), make):
            session.select(new)
