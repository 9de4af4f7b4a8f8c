"""What every test runs under: no display, settings of its own, and nothing left behind by a window."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
