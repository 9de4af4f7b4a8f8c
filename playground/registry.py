"""Finds every declaration in a package folder: a new layer, loss or data set is one new file, and no list."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Annotated, Any, Generic, TypeVar, Union

from pydantic import Field

from playground.spec import Spec

T = TypeVar("T", bound=Spec)


class Registry(Generic[T]):
    """The declarations of one package by their type name, in order of file name."""

    def __init__(self, package: str, base: type[T]):
        self._classes: dict[str, type[T]] = {}
        folder = importlib.import_module(package)
        for module in sorted(pkgutil.iter_modules(folder.__path__), key=lambda m: m.name):
            for found in vars(importlib.import_module(f"{package}.{module.name}")).values():
                if self._declared_in(found, base, f"{package}.{module.name}"):
                    self._add(found)

    @staticmethod
    def _declared_in(found: Any, base: type, module: str) -> bool:
        return isinstance(found, type) and issubclass(found, base) and found.__module__ == module and found is not base

    def _add(self, found: type[T]) -> None:
        kind = found.kind()
        if not kind:
            return  # an abstract base between
        if kind in self._classes:
            raise TypeError(f"{found.__name__} and {self._classes[kind].__name__} both declare the type {kind!r}")
        if not found.__doc__ or not found.title:
            raise TypeError(f"{found.__name__} needs a docstring and a title")
        self._classes[kind] = found

    def __getitem__(self, kind: str) -> type[T]:
        return self._classes[kind]

    def __contains__(self, kind: str) -> bool:
        return kind in self._classes

    def __iter__(self) -> Iterator[type[T]]:
        return iter(self._classes.values())

    def __len__(self) -> int:
        return len(self._classes)

    def union(self) -> Any:
        """The discriminated union of all declarations, for a field that holds any of them."""
        return Annotated[Union[tuple(self._classes.values())], Field(discriminator="type")]  # noqa: UP007
