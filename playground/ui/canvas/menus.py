"""The context menus of the canvas."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from playground.ui.canvas import clipboard
from playground.ui.canvas.editing import Beside
from playground.ui.canvas.hits import Hit, Part
from playground.ui.icons import icon
from playground.ui.translate import tr

if TYPE_CHECKING:
    from playground.ui.canvas.view import Canvas


def menu_at(canvas: Canvas, hit: Hit, point: QPointF) -> QMenu:
    """The menu for what was hit; it deletes itself when it closes."""
    menu = QMenu(canvas)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    if hit.part in (Part.FRAME, Part.FOLD) or (hit.on_card and canvas.canvas_scene.cards[hit.node].role == "group"):
        _group_menu(canvas, menu, hit.node, hit.on_card)
    elif hit.on_card:
        _node_menu(canvas, menu, hit)
    elif hit.part in (Part.WIRE, Part.INPUT) and hit.wire is not None:
        canvas.session.select(())
        canvas.select_wires((hit.wire,))
        _add(
            canvas, menu, "add-node", tr("Insert a layer…"), partial(canvas.choose_layer, point, Beside(wire=hit.wire))
        )
        _add(canvas, menu, "delete", tr("Delete wire"), canvas.delete_selection, "Del")
    elif hit.part is Part.WEIGHT and hit.wire is not None:
        canvas.session.select(())
        canvas.choose((canvas.canvas_scene.wires[hit.wire].tensor, hit.index))
        _add(canvas, menu, "delete", tr("Delete link: hold this weight at zero"), canvas.delete_selection, "Del")
        _add(
            canvas, menu, "add-node", tr("Insert a layer…"), partial(canvas.choose_layer, point, Beside(wire=hit.wire))
        )
        _add(canvas, menu, "link", tr("Select the wire"), partial(canvas.select_wires, (hit.wire,)))
    else:
        _ground_menu(canvas, menu, point)
    return menu


def _node_menu(canvas: Canvas, menu: QMenu, hit: Hit) -> None:
    selection = canvas.session.selection
    card = canvas.canvas_scene.cards[hit.node]
    _add(canvas, menu, "edit", tr("Open"), partial(canvas.node_activated.emit, hit.node), "Return")
    if card.gives_output and card.layout is not None:
        place = card.pos() + QPointF(card.layout.width / 2 + 56, 0)
        _add(
            canvas,
            menu,
            "add-node",
            tr("Add a layer after it…"),
            partial(canvas.choose_layer, place, Beside(source=hit.node)),
            "N",
        )
        if len(selection) == 1:
            _add(canvas, menu, "link", tr("Draw a wire"), canvas.start_wire, "L")
    menu.addSeparator()
    _add(canvas, menu, "cut", tr("Cut"), canvas.cut, "Ctrl+X")
    _add(canvas, menu, "copy", tr("Copy"), canvas.copy, "Ctrl+C")
    _add(canvas, menu, "duplicate", tr("Duplicate"), canvas.duplicate, "Ctrl+D")
    _add(canvas, menu, "delete", tr("Delete"), canvas.delete_selection, "Del")
    menu.addSeparator()
    _add(canvas, menu, "group", tr("Group"), canvas.group, "Ctrl+G")
    if canvas.groups_of_selection():
        _add(canvas, menu, "ungroup", tr("Ungroup"), canvas.ungroup, "Ctrl+Shift+G")
    if len(selection) > 1:
        menu.addSeparator()
        align = menu.addMenu(icon("align-left", canvas.theme), tr("Align"))
        for edge, words in (
            ("left", tr("Left edges")),
            ("centre", tr("Middles, under each other")),
            ("right", tr("Right edges")),
            ("top", tr("Top edges")),
            ("middle", tr("Middles, beside each other")),
            ("bottom", tr("Bottom edges")),
        ):
            _add(canvas, align, "", words, partial(canvas.align, edge))
        align.addSeparator()
        _add(canvas, align, "distribute", tr("Equal gaps across"), partial(canvas.align, "across"))
        _add(canvas, align, "", tr("Equal gaps down"), partial(canvas.align, "down"))


def _group_menu(canvas: Canvas, menu: QMenu, group_id: str, is_folded: bool) -> None:
    if is_folded:
        _add(canvas, menu, "unfold", tr("Open the group"), partial(canvas.fold, group_id, False), "Return")
    else:
        _add(canvas, menu, "fold", tr("Fold the group"), partial(canvas.fold, group_id, True))
    _add(canvas, menu, "ungroup", tr("Ungroup"), canvas.ungroup, "Ctrl+Shift+G")
    _add(canvas, menu, "block", tr("Save to the palette"), partial(canvas.group_kept.emit, group_id))
    menu.addSeparator()
    _add(canvas, menu, "cut", tr("Cut"), canvas.cut, "Ctrl+X")
    _add(canvas, menu, "copy", tr("Copy"), canvas.copy, "Ctrl+C")
    _add(canvas, menu, "duplicate", tr("Duplicate"), canvas.duplicate, "Ctrl+D")
    _add(canvas, menu, "delete", tr("Delete with its members"), canvas.delete_selection, "Del")


def _ground_menu(canvas: Canvas, menu: QMenu, point: QPointF) -> None:
    _add(canvas, menu, "add-node", tr("Add a layer…"), partial(canvas.choose_layer, point), "N")
    paste = _add(canvas, menu, "paste", tr("Paste here"), partial(canvas.paste, point), "Ctrl+V")
    paste.setEnabled(clipboard.has_part())
    menu.addSeparator()
    _add(canvas, menu, "select-all", tr("Select all"), canvas.select_all, "Ctrl+A")
    _add(canvas, menu, "layout", tr("Arrange"), canvas.auto_layout)
    _add(canvas, menu, "zoom-fit", tr("Zoom to fit"), canvas.zoom_to_fit)
    overview = _add(canvas, menu, "minimap", tr("Overview"), partial(canvas.set_minimap, not canvas.minimap_visible))
    overview.setCheckable(True)
    overview.setChecked(canvas.minimap_visible)


def _add(canvas: Canvas, menu: QMenu, glyph: str, text: str, action: Callable[[], object], keys: str = "") -> QAction:
    """One line: keys are only shown, since the canvas handles them itself."""
    line = menu.addAction(icon(glyph, canvas.theme), text) if glyph else menu.addAction(text)
    if keys:
        line.setText(f"{text}\t{keys}")
    line.triggered.connect(partial(_run, action))
    return line


def _run(action: Callable[[], object], checked: bool = False) -> None:
    """Call without the flag that `triggered` carries."""
    action()
