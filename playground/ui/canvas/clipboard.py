"""Cards on the clipboard: JSON text, so that they can be carried to another window or read by a person."""

from __future__ import annotations

import json

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from playground.document import Document
from playground.document_file import format_document, parse_document

PART_MIME = "application/x-network-playground-part+json"
PALETTE_MIME = "application/x-network-playground"
LARGEST = 4 * 2**20  # characters that are looked at


def copy_part(part: Document) -> None:
    """Put part of a document on the clipboard."""
    text = format_document(part)
    data = QMimeData()
    data.setText(text)
    data.setData(PART_MIME, text.encode())
    QGuiApplication.clipboard().setMimeData(data)


def has_part() -> bool:
    """True where the clipboard seems to hold part of a document."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None:
        return False
    if data.hasFormat(PART_MIME):
        return True
    text = data.text() if data.hasText() else ""
    return len(text) <= LARGEST and text.lstrip().startswith("{") and '"graph"' in text


def pasted_part() -> Document | None:
    """The part on the clipboard, or None where there is something else; raises Problem where it is damaged."""
    if not has_part():
        return None
    data = QGuiApplication.clipboard().mimeData()
    if data.hasFormat(PART_MIME):
        return parse_document(bytes(data.data(PART_MIME).data()))
    return parse_document(data.text())


def palette_entry(data: QMimeData) -> tuple[str, str] | None:
    """Kind ("layer" or "data") and type of what is dragged from the palette."""
    if not data.hasFormat(PALETTE_MIME):
        return None
    try:
        entry = json.loads(bytes(data.data(PALETTE_MIME).data()).decode())
        return str(entry["kind"]), str(entry["type"])
    except (ValueError, KeyError, TypeError):
        return None
