"""A graphics view that pans without scroll bars and zooms to the cursor: by wheel, by pinch, by call."""

from __future__ import annotations

from math import exp

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QNativeGestureEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QGraphicsView, QPinchGesture, QWidget

from playground.ui.canvas.scene import CanvasScene
from playground.ui.guard import guarded
from playground.ui.theme import Theme

NEAREST, FARTHEST = 4.0, 0.02
SMALLEST = 0.4  # of the zoom at which everything is seen: further out there is nothing more to see
FIT_AT_MOST = 1.25
FIT_MARGIN = 36.0
DOTS = 24  # scene units between the dots of the ground
STRIP = 24  # dots in the strip that the ground is filled with


class ZoomView(QGraphicsView):
    """Looks at a scene of its own; `looked`: the visible part has changed, `painted`: a paint is complete."""

    looked = Signal()
    painted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None):
        super().__init__(parent)
        self.canvas_scene = CanvasScene(theme, self)
        self.setScene(self.canvas_scene)
        self.theme = theme
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._fitted = True
        self._ground: QPixmap | None = None
        self._ground_key = (0, "")

    @property
    def zoom(self) -> float:
        return self.transform().m11()

    def visible_part(self) -> QRectF:
        """What can be seen, in scene coordinates."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    # ---- zoom and pan ----

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom, with the viewport point `at` (else the middle) staying over the same place."""
        farthest = max(FARTHEST, SMALLEST * self._fitting_zoom())
        if factor < 1.0:
            farthest = min(farthest, self.zoom)  # already further out: stay
        factor = max(farthest, min(NEAREST, self.zoom * factor)) / self.zoom
        if factor == 1.0:
            return
        place = at if at is not None else QPointF(self.viewport().rect().center())
        before = self._scene_point(place)
        self.scale(factor, factor)
        self._shift(self._scene_point(place) - before)
        self._moved()

    def zoom_in(self) -> None:
        """Zoom in by a quarter."""
        self.zoom_by(1.25)

    def zoom_out(self) -> None:
        """Zoom out by a quarter."""
        self.zoom_by(0.8)

    def zoom_to_fit(self) -> None:
        """Show every card, at most a little larger than life."""
        if self.viewport().size().isEmpty():
            return
        scale = self._fitting_zoom()
        self.resetTransform()
        self.scale(scale, scale)
        self.centerOn(self.canvas_scene.bounds().center())
        self._fitted = True
        self.looked.emit()

    def _fitting_zoom(self) -> float:
        """The zoom at which every card is seen, at most a little larger than life."""
        room = self.canvas_scene.bounds().adjusted(-FIT_MARGIN, -FIT_MARGIN, FIT_MARGIN, FIT_MARGIN)
        size = self.viewport().size()
        return max(min(size.width() / room.width(), size.height() / room.height(), FIT_AT_MOST), FARTHEST)

    def pan(self, by: QPointF) -> None:
        """Move the page by viewport pixels."""
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        bars[0].setValue(bars[0].value() - round(by.x()))
        bars[1].setValue(bars[1].value() - round(by.y()))
        self._moved()

    def center_on(self, point: QPointF) -> None:
        self.centerOn(point)
        self._moved()

    def reveal(self, rect: QRectF) -> None:
        """Pan as little as needed to see a rectangle of the scene."""
        seen = self.visible_part()
        if not seen.contains(rect):
            self.ensureVisible(rect, 24, 24)
            self._moved()

    def _scene_point(self, at: QPointF) -> QPointF:
        inverse, _ = self.viewportTransform().inverted()
        return inverse.map(at)

    def _shift(self, by: QPointF) -> None:
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        bars[0].setValue(bars[0].value() - round(by.x() * self.zoom))
        bars[1].setValue(bars[1].value() - round(by.y() * self.zoom))

    def _moved(self) -> None:
        self._fitted = False
        self.looked.emit()

    # ---- events ----

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, turns = event.pixelDelta(), event.angleDelta()
        touchpad = not pixels.isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
        if touchpad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(QPointF(pixels))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(QPointF(turns.y() or turns.x(), 0.0) / 2)
        else:
            self.zoom_by(exp(turns.y() / 480.0), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1.0 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor(), QPointF(self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())))
                event.accept(pinch)
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.zoom_to_fit()
        else:
            self.looked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    # ---- ground ----

    @guarded
    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        assert isinstance(rect, QRectF)
        if self.zoom < 0.45:
            painter.fillRect(rect, self.theme.canvas)
            return
        world = painter.worldTransform()
        tile, step = self._dotted()
        origin = world.map(QPointF(0.0, 0.0))
        painter.resetTransform()
        painter.setBrushOrigin(QPointF(origin.x() % step - step / 2, origin.y() % step - step / 2))
        painter.fillRect(world.mapRect(rect), QBrush(tile))
        painter.setWorldTransform(world)

    def _dotted(self) -> tuple[QPixmap, float]:
        """A strip of the ground for this zoom, and the distance of its dots in viewport pixels.

        It is many dots wide because filling copies it line by line: a tile of one dot takes five times as long.
        """
        ratio = self.devicePixelRatioF()
        side = max(2, round(DOTS * self.zoom * ratio))
        key = (side, self.theme.name)
        if self._ground is None or self._ground_key != key:
            tile = QPixmap(side * STRIP, side)
            tile.fill(QColor(self.theme.canvas))
            painter = QPainter(tile)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.grid)
            for number in range(STRIP):
                painter.drawEllipse(QPointF(side * (number + 0.5), side / 2), 1.0 * ratio, 1.0 * ratio)
            painter.end()
            tile.setDevicePixelRatio(ratio)
            self._ground, self._ground_key = tile, key
        return self._ground, side / ratio
