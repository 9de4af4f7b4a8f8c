"""Learning-rate schedules (row T4): one file each, found by folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.registry import Registry
from playground.schedules.base import Schedule

SCHEDULES: Registry[Schedule] = Registry(__name__, Schedule)

if TYPE_CHECKING:
    AnySchedule = Schedule
else:
    AnySchedule = SCHEDULES.union()

__all__ = ["SCHEDULES", "AnySchedule", "Schedule"]
