"""Texts in the user's language: the window's own (context "ui") and the model's marked ones (context "model")."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from playground.resources import resource
from playground.text import Problem, Text

LANGUAGES = {"en": "English", "ru": "Русский", "uk": "Українська"}

OURS = "playground"  # the object name of translators that `Translation` put in
_QT_TEXTS = QLibraryInfo.LibraryPath.TranslationsPath

# Values that hold what the user typed (or file names): never looked up, or a node called "Data" would be translated.
_TYPED = frozenset(
    {"name", "id", "source", "target", "present", "end", "path", "file", "column", "value", "tag"}
    | {"operator", "step", "mode", "attribute", "owner", "giver", "reader", "member", "group", "first", "second", "key"}
    | {"field", "port", "output"}
)


def tr(text: str, **values: Any) -> str:
    """A sentence of the window, translated, with its named values filled in."""
    translated = QCoreApplication.translate("ui", text)
    return translated.format(**values) if values else translated


def later(text: str) -> str:
    """Mark a literal of a table as a sentence of the window; `tr` translates it when it is shown."""
    return text


def tr_model(text: str) -> str:
    """A marked text of the model (title, label, help), translated."""
    return QCoreApplication.translate("model", text) if text else ""


def show(text: Text | Problem | str) -> str:
    """A sentence of the model, translated; values that are texts or marked words are translated too."""
    if isinstance(text, Problem):
        text = text.text
    if isinstance(text, str):
        return tr_model(text)
    return tr_model(text.template).format(**_shown(text.values))


def _shown(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: show(value)
        if isinstance(value, Text | Problem) or (isinstance(value, str) and key not in _TYPED)
        else value
        for key, value in values.items()
    }


def system_language() -> str:
    """The first of the user's languages that the window speaks, else English."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


class _Translator(QTranslator):
    """Reads from memory of its own: Qt would map the file, and an update that overwrites it would end the program."""

    def __init__(self, application: QCoreApplication, content: bytes):
        super().__init__(application)
        self.setObjectName(OURS)
        self.content = content


class Translation:
    """The language of the application; `use` exchanges its translators, which makes Qt send LanguageChange."""

    def __init__(self) -> None:
        self.language = "en"

    def use(self, language: str) -> None:
        """Speak `language` from now on; an unknown one means English."""
        self.language = language if language in LANGUAGES else "en"
        application = QCoreApplication.instance()
        assert application is not None
        for old in application.findChildren(QTranslator, OURS):
            application.removeTranslator(old)
            old.setParent(None)
        # Qt's own texts first: what is installed later is asked first.
        self._install(application, Path(QLibraryInfo.path(_QT_TEXTS), f"qtbase_{self.language}.qm"))
        if self.language != "en":
            self._install(application, Path(str(resource("assets", f"translations/playground_{self.language}.qm"))))
        QLocale.setDefault(QLocale(self.language))

    @staticmethod
    def _install(application: QCoreApplication, file: Path) -> None:
        if not file.is_file():
            return
        translator = _Translator(application, file.read_bytes())
        if translator.load(translator.content):
            application.installTranslator(translator)
        else:
            translator.setParent(None)
