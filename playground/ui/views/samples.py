"""Data that is no plane: the samples of the current batch, with what they are and what they are taken for."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from playground.datasets.base import Table
from playground.engine.snapshot import Kind, Snapshot
from playground.ui.names import class_names, target_names
from playground.ui.theme import Theme, as_image, channels
from playground.ui.translate import tr
from playground.ui.views.axes import Axes, Range
from playground.ui.views.drawing import draw_message, draw_text, nice_ceiling, number

MOST = 48


def is_image(table: Table) -> bool:
    return len(table.shape) == 3 and table.shape[0] in (1, 3)


def draw_samples(painter: QPainter, area: QRectF, snapshot: Snapshot, theme: Theme) -> None:
    """Images with their classes, or the answers against the targets."""
    assert snapshot.program is not None
    table = snapshot.program.table
    index = snapshot.value(Kind.BATCH, "index")
    scores = snapshot.value(Kind.OUTPUT, snapshot.program.loss_nodes[0]) if snapshot.program.loss_nodes else None
    if index is None or not len(index):
        draw_message(painter, area, tr("The samples of a batch appear here after the first step."), theme)
        return
    real = (index >= 0) & (index < table.size)
    if is_image(table):
        _draw_images(painter, area, table, index, real, scores, snapshot.value(Kind.BATCH, "losses"), theme)
    elif not table.has_classes and scores is not None and scores.ndim == 2 and len(scores) == len(index):
        _draw_answers(painter, area, table, index[real], scores[real], theme)
    else:
        draw_message(painter, area, no_plane(table), theme)


def no_plane(table: Table) -> str:
    size = int(np.prod(table.shape)) if table.shape else 1
    return tr("The surface needs 2 inputs, but this data has {count}.", count=size)


def _draw_images(
    painter: QPainter,
    area: QRectF,
    table: Table,
    index: np.ndarray,
    real: np.ndarray,
    scores: np.ndarray | None,
    losses: np.ndarray | None,
    theme: Theme,
) -> None:
    shown = np.flatnonzero(real)[:MOST]
    painter.setFont(theme.font("small"))
    painter.setPen(theme.muted)
    decided = scores is not None and scores.ndim == 2 and scores.shape[1] == len(table.classes) > 1
    caption = tr("current batch: true class, answer") if decided else tr("current batch: true class, loss")
    draw_text(painter, QRectF(area.left(), area.top(), area.width(), 16), caption)
    grid = area.adjusted(0, 20, 0, 0)
    classes = class_names(table)
    columns, side = _fit(len(shown), grid.width(), grid.height())
    for place, k in enumerate(shown):
        left, top = grid.left() + place % columns * (side + 8), grid.top() + place // columns * (side + 24)
        picture = QRectF(left, top, side, side)
        if picture.bottom() + 16 > area.bottom() + 1:
            break
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(picture, sample_image(table.inputs[index[k]], theme))
        target = int(table.targets[index[k]]) if table.has_classes else -1
        true = classes[target] if 0 <= target < len(classes) else number(float(table.targets[index[k]][0]))
        pen = theme.muted
        text = true
        if decided and scores is not None:
            answer = int(np.nan_to_num(scores[k]).argmax())
            pen = theme.success if answer == target else theme.error
            text = f"{true} ✓" if answer == target else f"{true} → {classes[answer]}"
        elif losses is not None and k < len(losses):
            text = f"{true}  {number(float(losses[k]), 2)}"
        painter.setPen(pen)
        draw_text(painter, QRectF(left - 3, top + side + 1, side + 6, 16), text, Qt.AlignmentFlag.AlignHCenter)


def _fit(count: int, width: float, height: float) -> tuple[int, float]:
    """Columns and side of squares so that `count` of them fit as large as possible, between 32 and 72."""
    for side in (72, 64, 56, 48, 40, 32):
        columns = max(1, int((width + 8) / (side + 8)))
        if -(-count // columns) * (side + 24) <= height:
            return columns, float(side)
    return max(1, int((width + 8) / 40)), 32.0


def sample_image(values: np.ndarray, theme: Theme) -> QImage:
    """(1 or 3, height, width) in 0..1 as a picture; ink on paper for one channel."""
    shown = np.clip(np.nan_to_num(values.astype(np.float32)), 0.0, 1.0)
    if len(shown) == 3:
        return as_image((255 * shown.transpose(1, 2, 0)).astype(np.uint8))
    paper, ink = (np.array(channels(color), np.float32) for color in (theme.panel, theme.text))
    return as_image((paper + shown[0][..., None] * (ink - paper)).astype(np.uint8))


def _draw_answers(
    painter: QPainter, area: QRectF, table: Table, index: np.ndarray, scores: np.ndarray, theme: Theme
) -> None:
    """Target across, answer up: what lies on the diagonal is right."""
    targets = table.targets.reshape(table.size, -1)
    wanted, given = targets[index, 0], scores[:, 0]
    extent = np.abs(targets[:, 0][np.isfinite(targets[:, 0])])
    half = nice_ceiling(float(extent.max()) if extent.size else 1.0)
    low = 0.0 if targets[:, 0].min() >= 0 else -half
    axes = Axes(area.adjusted(-8, 16, 8, -12), Range(low, half), Range(low, half), theme)
    axes.draw(painter)
    frame = axes.frame
    pen = QPen(theme.accent, 1)
    pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.drawLine(frame.bottomLeft(), frame.topRight())
    painter.setFont(theme.font("small"))
    painter.setPen(theme.muted)
    name = target_names(table)[0] if table.target_names else tr("target")
    draw_text(
        painter, QRectF(area.left(), area.top(), area.width(), 16), tr("current batch: answer over {name}", name=name)
    )
    draw_text(painter, QRectF(frame.left(), area.bottom() - 12, frame.width(), 14), name, Qt.AlignmentFlag.AlignHCenter)
    across, up = axes.x.place(wanted), np.clip(axes.y.place(given), -0.02, 1.02)
    painter.setPen(QPen(theme.card, 1))
    painter.setBrush(theme.text)
    for x, y in zip(across.tolist(), up.tolist()):
        if np.isfinite(x) and np.isfinite(y):
            painter.drawEllipse(
                QPointF(frame.left() + x * frame.width(), frame.bottom() - y * frame.height()), 3.5, 3.5
            )
