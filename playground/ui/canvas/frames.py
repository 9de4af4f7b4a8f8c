"""The frame around an open group: a tinted ground, a title to take it by, and a button that folds it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.ui.canvas.painting import Kept
from playground.ui.guard import guarded
from playground.ui.theme import Theme

AROUND = 24.0  # between the members and the frame
TITLE = 28.0
BUTTON = 20.0


def frame_around(members: QRectF) -> QRectF:
    """The frame of members within a rectangle."""
    return members.adjusted(-AROUND, -AROUND - TITLE, AROUND, AROUND)


class FrameItem(QGraphicsItem):
    """Shows one open group, behind its members; in scene coordinates."""

    def __init__(self, group_id: str, theme: Theme):
        super().__init__()
        self.group_id = group_id
        self.rect = QRectF()
        self.title = self.detail = ""
        self.selected = False
        self._theme = theme
        self._kept = Kept()
        self.setZValue(-1.0)

    def present(self, title: str, detail: str, members: QRectF) -> None:
        """Show other words, or stand around members that moved."""
        self.prepareGeometryChange()
        self.title, self.detail, self.rect = title, detail, frame_around(members)
        self.forget()

    def select(self, selected: bool) -> None:
        """Mark the group as selected, or no longer."""
        if selected != self.selected:
            self.selected = selected
            self.forget()

    def forget(self) -> None:
        """Paint everything afresh."""
        self._kept.drop()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.forget()

    @property
    def title_bar(self) -> QRectF:
        return QRectF(self.rect.left(), self.rect.top(), self.rect.width(), TITLE)

    @property
    def button(self) -> QRectF:
        """The button that folds the group, at the right of the title."""
        bar = self.title_bar
        return QRectF(bar.right() - BUTTON - 6, bar.center().y() - BUTTON / 2, BUTTON, BUTTON)

    def boundingRect(self) -> QRectF:
        return self.rect.adjusted(-3, -3, 3, 3)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        self._kept.draw(painter, self.boundingRect(), self._paint)

    def _paint(self, painter: QPainter) -> None:
        theme, bar = self._theme, self.title_bar
        tint = QColor(theme.accent)
        tint.setAlphaF(0.07 if not theme.is_dark else 0.10)
        painter.setPen(QPen(theme.accent if self.selected else theme.outline, 2.0 if self.selected else 1.0))
        painter.setBrush(tint)
        painter.drawRoundedRect(self.rect, theme.radius + 4, theme.radius + 4)
        painter.setPen(theme.text)
        painter.setFont(theme.font("text", bold=True))
        words = bar.adjusted(12, 2, -BUTTON - 16, 0)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        title = painter.fontMetrics().elidedText(self.title, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, left, title)
        wide = painter.fontMetrics().horizontalAdvance(title) + 12
        painter.setFont(theme.font("small"))
        painter.setPen(theme.muted)
        rest = words.adjusted(wide, 1, 0, 0)
        if painter.fontMetrics().horizontalAdvance(self.detail) < rest.width():
            painter.drawText(rest, left, self.detail)
        button = self.button
        painter.setPen(QPen(theme.border, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(button, 4, 4)
        painter.setPen(QPen(theme.text, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = button.center()
        for side in (-1, 1):  # two arrows that meet
            painter.drawLine(middle + QPointF(side * 7, 0), middle + QPointF(side * 2.5, 0))
            for up in (-2.5, 2.5):
                painter.drawLine(middle + QPointF(side * 2.5, 0), middle + QPointF(side * 5, up))
