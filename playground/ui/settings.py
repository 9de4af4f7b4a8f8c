"""What the window remembers between two starts: language, theme, panels, recent files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 8


class Settings:
    """A typed face of QSettings, in an INI file of the user's; tests redirect it with QSettings.setPath."""

    def __init__(self) -> None:
        self._store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "network-playground", "playground"
        )

    def _text(self, name: str, default: str = "") -> str:
        value = self._store.value(name, default)
        return value if isinstance(value, str) else default

    @property
    def language(self) -> str:
        """The chosen language, or empty to follow the system."""
        return self._text("language")

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def theme(self) -> str:
        """ "light", "dark" or "system"."""
        found = self._text("theme", "system")
        return found if found in ("light", "dark", "system") else "system"

    @theme.setter
    def theme(self, theme: str) -> None:
        self._store.setValue("theme", theme)

    @property
    def recent(self) -> list[Path]:
        """The files opened or saved lately, newest first, as far as they still exist."""
        value = self._store.value("recent", [])
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(name) for name in names if isinstance(name, str) and Path(name).is_file()]

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        names = [str(path), *(str(other) for other in self.recent if other != path)]
        self._store.setValue("recent", names[:MOST_RECENT])

    @property
    def folder(self) -> str:
        """Where files were opened or saved last."""
        return self._text("folder")

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    @property
    def folded(self) -> tuple[str, ...] | None:
        """The sections of the palette that are folded; None before the first start."""
        if not self._store.contains("folded"):
            return None
        return tuple(name for name in self._text("folded").split("|") if name)

    @folded.setter
    def folded(self, names: tuple[str, ...]) -> None:
        self._store.setValue("folded", "|".join(names))

    def bytes(self, name: str) -> QByteArray | None:
        """A stored geometry or state."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_bytes(self, name: str, value: QByteArray) -> None:
        self._store.setValue(name, value)

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()
