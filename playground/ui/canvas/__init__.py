"""The canvas: live cards and wires."""

from playground.ui.canvas.view import Canvas

__all__ = ["Canvas"]
