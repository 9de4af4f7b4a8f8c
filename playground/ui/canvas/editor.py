"""The commands of the canvas: everything that edits the document, each one undo command."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF

from playground import edits
from playground.document import Document
from playground.graph import Wire
from playground.ui.canvas import arrange, clipboard, editing
from playground.ui.canvas.chooser import Chooser
from playground.ui.canvas.liveview import LiveView
from playground.ui.translate import tr, tr_model

PASTE_STEP = 32.0


class EditorView(LiveView):
    """A live view whose document can be edited by calls; menus, keys and gestures end here."""

    # ---- commands ----

    def select_all(self) -> None:
        """Select every node."""
        self.session.select(node.id for node in self.session.document.graph.nodes)

    def delete_selection(self) -> None:
        """Delete the selected nodes (what fed them feeds what they fed), else the wires, else the chosen weight."""
        session = self.session
        nodes, wires = session.selection, self.selected_wires
        if nodes:
            text = tr("Delete {names}", names=editing.titles(session.document, nodes))
            session.attempt(text, lambda: edits.remove_nodes(edits.disconnect(session.document, wires), nodes))
        elif wires:
            session.attempt(tr("Delete wire"), lambda: edits.disconnect(session.document, wires))
        elif self.chosen_weight is not None:
            tensor, (output, source) = self.chosen_weight
            node_id = tensor.rpartition(".")[0]
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
        sizes = editing.sizes_of(part, self.session.table)
        positions = arrange.positions_of(part, sizes)
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
        positions = arrange.layered(session.document.graph, self.canvas_scene.sizes)
        session.attempt(tr("Arrange"), lambda: edits.move_nodes(session.document, positions))
        self.zoom_to_fit()

    def align(self, edge: str) -> None:
        """Align the selected nodes: "left", "right", "top", "bottom", "centre", "middle", or with equal gaps "across",
        "down", or "distribute" along the longer way."""
        session, sizes = self.session, self.canvas_scene.sizes
        positions = arrange.positions_of(session.document, sizes)
        if edge == "distribute":
            chosen = [positions[node_id] for node_id in session.selection]
            spans = [max(axis) - min(axis) for axis in zip(*chosen)] or [0.0, 0.0]
            edge = "across" if spans[0] >= spans[1] else "down"
        moved = arrange.aligned(positions, sizes, session.selection, edge)  # type: ignore[arg-type]
        if moved:
            text = tr("Distribute") if edge in ("across", "down") else tr("Align")
            session.attempt(text, lambda: edits.move_nodes(session.document, moved))

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selection a little; repeated moves are one undo command."""
        session = self.session
        positions = arrange.positions_of(session.document, self.canvas_scene.sizes)
        places = {
            key: (positions[key][0] + dx, positions[key][1] + dy) for key in session.selection if key in positions
        }
        if places:
            key = "move:" + ",".join(sorted(places))
            session.attempt(tr("Move"), lambda: edits.move_nodes(session.document, places), key)

    def add_layer(self, kind: str) -> None:
        """Add a layer after the selected node, wired where that is allowed; with nothing selected, in the middle."""
        session, made = self.session, editing.new_layer(kind)
        document = session.document
        new: list[str] = []
        text = tr("Add {name}", name=tr_model(type(made).title))
        source = session.selection[-1] if session.selection else ""
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
            sizes = editing.sizes_of(added, session.table)
            place = editing.free_place(added, sizes, (middle.x(), middle.y()), sizes[node_id], node_id)
            return edits.move_nodes(added, {node_id: place})

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

    def choose_layer(self, at: QPointF, *, source: str = "", target: str = "", wire: Wire | None = None) -> Chooser:
        """Ask which of the layers that fit shall stand at a scene point, and wire it."""
        session = self.session
        shape = session.table.shape if session.table is not None else ()
        layers = editing.fitting_layers(session.document, shape, source=source, target=target, wire=wire)
        title = tr("Fits here") if source or target or wire else tr("Add a layer")
        chooser = Chooser(layers, title, self.theme, self)
        chooser.chosen.connect(partial(self.place_layer, at=at, source=source, target=target, wire=wire))
        chooser.popup(self.viewport().mapToGlobal(self.mapFromScene(at)))
        return chooser

    def place_layer(
        self, kind: str, at: QPointF, *, source: str = "", target: str = "", wire: Wire | None = None
    ) -> None:
        """Add a layer at a scene point: after `source`, before `target`, or in the middle of `wire`."""
        session, layer = self.session, editing.new_layer(kind)
        new: list[str] = []
        position = editing.snapped(at.x()), editing.snapped(at.y())

        def make() -> Document:
            if wire is not None:
                document, node_id = edits.insert_on_wire(session.document, wire, layer, position)
                document = editing.make_room(document, node_id, editing.sizes_of(document, session.table))
            else:
                document, node_id = editing.add_beside(session.document, layer, position, source=source, target=target)
                if source or target:
                    side = editing.sizes_of(document, session.table)[node_id][0] / 2
                    shifted = editing.snapped(position[0] + (side if source else -side)), position[1]
                    document = edits.move_nodes(document, {node_id: shifted})
            new.append(node_id)
            return document

        if session.attempt(tr("Add {name}", name=tr_model(type(layer).title)), make):
            session.select(new)
