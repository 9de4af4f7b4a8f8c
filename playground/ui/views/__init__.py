"""Views of the training: one file each, found by folder."""

from __future__ import annotations

import importlib
import pkgutil

from playground.ui.views.base import View


def _found() -> dict[str, type[View]]:
    classes: dict[str, type[View]] = {}
    for module in pkgutil.iter_modules(__path__):
        for item in vars(importlib.import_module(f"{__name__}.{module.name}")).values():
            if (
                isinstance(item, type)
                and issubclass(item, View)
                and item.name
                and item.__module__.endswith(module.name)
            ):
                if item.name in classes:
                    raise TypeError(f"{item.__name__} and {classes[item.name].__name__} are both called {item.name!r}")
                classes[item.name] = item
    return dict(sorted(classes.items(), key=lambda pair: (pair[1].order, pair[0])))


VIEWS: dict[str, type[View]] = _found()

__all__ = ["VIEWS", "View"]
