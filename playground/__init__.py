"""Network Playground: assemble neural networks by hand and watch every number of their training live.

The Python interface, without Qt; everything is imported when it is first used::

    import playground

    document = playground.load("xor")
    trainer = playground.Trainer(document, seed=0)
    trainer.step(1000)
    playground.save(trainer, "xor.netplay")
    playground.export(trainer, "xor.safetensors")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playground.interop.exporting import export_network as export
    from playground.interop.project import save_project as save
    from playground.interop.source import load
    from playground.interop.trainer import Trainer

__version__ = "0.1.0"
__all__ = ["Trainer", "export", "load", "save"]

_PLACES = {
    "Trainer": ("playground.interop.trainer", "Trainer"),
    "export": ("playground.interop.exporting", "export_network"),
    "load": ("playground.interop.source", "load"),
    "save": ("playground.interop.project", "save_project"),
}


def check_kernels() -> None:
    """Raise ImportError where another distribution's package `kernels` hides ours."""
    try:
        import kernels

        ours = getattr(kernels, "NETWORK_PLAYGROUND", False)
        place = kernels.__file__
    except Exception as error:  # the other package may fail in any way while it is imported
        ours, place = False, str(error)
    if not ours:
        raise ImportError(
            f"the package 'kernels' is not that of the Network Playground ({place}): another distribution of that name "
            "is installed beside it; install the playground into a virtual environment of its own"
        )


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'playground' has no attribute {name!r}")
    from importlib import import_module

    check_kernels()
    module, attribute = _PLACES[name]
    found = getattr(import_module(module), attribute)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted([*globals(), *_PLACES])
