"""What a window needs of the system: Qt's libraries and a display. Standard library only: set-up runs it first."""

from __future__ import annotations

import ctypes
import os
import shutil
import socket
import sys
from collections.abc import Iterable
from pathlib import Path

from playground.text import Problem

# Shared libraries that Qt loads and does not bring along -> the Debian and Ubuntu package that has them.
OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
}
WINDOW_LIBRARIES = {
    **OFFSCREEN_LIBRARIES,
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_libraries(window: bool) -> list[str]:
    """The shared libraries Qt would not find on this system, for a real window or for drawing without one."""
    if not sys.platform.startswith("linux"):
        return []
    return [name for name in (WINDOW_LIBRARIES if window else OFFSCREEN_LIBRARIES) if not _loads(name)]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def packages(libraries: Iterable[str]) -> list[str]:
    """The Debian packages that have these libraries."""
    return sorted({WINDOW_LIBRARIES[name] for name in libraries})


def install_command(libraries: Iterable[str]) -> str:
    """What to type to install the libraries on this system."""
    if shutil.which("apt-get"):
        return "sudo apt-get install -y --no-install-recommends " + " ".join(packages(libraries))
    if shutil.which("dnf"):
        return "sudo dnf install " + " ".join(f"'{name}()(64bit)'" for name in libraries)
    return "your system's package manager, for: " + " ".join(libraries)


def libraries_problem(window: bool) -> Problem | None:
    """Which of Qt's system libraries are missing and how to install them, or None."""
    missing = missing_libraries(window)
    if not missing:
        return None
    return Problem(
        "the window needs system libraries that are missing ({missing}); install them with: {command}",
        missing=", ".join(missing),
        command=install_command(missing),
    )


def has_display() -> bool:
    """True where a window can be opened: always on Windows and macOS, else where a display answers."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] not in ("", "xcb", "wayland"):
        return True  # the user has chosen a platform that needs none
    return _wayland_answers() or _x11_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    place = Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / name
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(place))
    except OSError:
        return False
    return True


def _x11_answers() -> bool:
    """Ask the X server, because Qt would abort the process where it does not answer."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the missing library is a problem of its own, with a remedy of its own
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def check_display() -> None:
    """Raise Problem where no window can open."""
    if not has_display():
        raise Problem(
            "there is no display to open a window on: set DISPLAY, or use `playground train` and `playground shot`"
        )
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    problem = libraries_problem(window=chosen in ("", "xcb", "wayland"))
    if problem is not None:
        raise problem
