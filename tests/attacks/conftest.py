"""The attacks use the window's fixtures: settings of their own, and a guard against what is left behind."""

from tests.ui.conftest import (  # noqa: F401
    engine,
    nothing_left,
    open_window,
    own_settings,
    session,
)
