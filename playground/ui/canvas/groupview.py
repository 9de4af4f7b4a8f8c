"""Groups on the canvas: making, folding and opening them, and blocks that are put in as one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal

from playground import group_edits
from playground.document import Document, Group
from playground.graph import Wire
from playground.ui.canvas import folding, parts
from playground.ui.canvas.geometry import snapped
from playground.ui.canvas.liveview import LiveView
from playground.ui.translate import tr


class GroupView(LiveView):
    """A live view with the commands of groups."""

    group_kept = Signal(str)  # the id of a group that shall be kept in the palette

    def groups_of_selection(self) -> tuple[Group, ...]:
        """The groups all of whose members are selected, else those that have a selected member."""
        document, selection = self.session.document, self.session.selection
        whole = group_edits.groups_within(document, selection)
        return whole or tuple(group for group in document.groups if set(group.members) & set(selection))

    def group(self) -> None:
        """Put the selected nodes into a group, and fold it."""
        session = self.session
        members, table = session.selection, session.table
        if not members:
            session.told.emit(tr("Select the nodes that shall be a group first"), "problem")
            return
        whole = group_edits.groups_within(session.document, members)
        if len(whole) == 1 and len(whole[0].members) == len(set(members)):
            self.fold(whole[0].id, True)  # it is one already
            return

        def make() -> Document:
            made = group_edits.group_nodes(session.document, members, folded=False)
            return folding.folded(made, made.groups[-1].id, True, table)

        if session.attempt(tr("Group"), make):
            self.reveal_selection()

    def ungroup(self) -> None:
        """Dissolve the selected groups; their members stay, opened."""
        session, groups = self.session, self.groups_of_selection()

        def make() -> Document:
            made = session.document
            for group in groups:
                if group.folded:
                    made = folding.folded(made, group.id, False, session.table)
            return group_edits.ungroup(made, (group.id for group in groups))

        if groups:
            session.attempt(tr("Ungroup"), make)

    def fold(self, group_id: str, fold: bool) -> None:
        """Fold a group into one card, or open it in its place."""
        session = self.session
        group = group_edits.group_named(session.document, group_id)
        if group is None or group.folded == fold:
            return
        text = tr("Fold the group") if fold else tr("Open the group")
        if session.attempt(text, lambda: folding.folded(session.document, group_id, fold, session.table)):
            session.select(group.members)
            self.reveal_selection()

    # ---- blocks ----

    def add_part(self, part: Document, title: str) -> None:
        """Add a block after the selected card, wired where that is allowed; with nothing selected, in the middle."""
        session = self.session
        source = session.selection[-1] if session.selection else ""
        if not source or session.document.graph.node(source).layer.role == "loss":
            self.place_part(part, title, self.visible_part().center())
            return
        card = self.canvas_scene.cards[self.canvas_scene.card_of(source)]
        if card.gives_output:
            source = card.sockets.outputs[0].node
        document, group, problem = parts.add_part(session.document, part, source, session.table)
        session.edit(tr("Add {name}", name=title), document)
        if problem is not None:
            session.told.emit(problem, "problem")
        session.select(group.members)
        self.reveal_selection()

    def place_part(self, part: Document, title: str, at: QPointF, wire: Wire | None = None) -> None:
        """Add a block at a scene point, or in the middle of a wire."""
        session = self.session
        new: list[str] = []

        def make() -> Document:
            place = snapped(at.x()), snapped(at.y())
            document, group = parts.insert_part(session.document, part, place, wire, session.table)
            new.extend(group.members)
            return document

        if session.attempt(tr("Add {name}", name=title), make):
            session.select(new)
