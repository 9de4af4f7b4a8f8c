"""What every optimizer declares: its kernel, its settings, and the moments it keeps."""

from __future__ import annotations

from typing import Any, ClassVar

from kernels.jit import Kernel
from playground.spec import Spec, setting
from playground.text import mark


class Optimizer(Spec):
    """A rule that moves the parameters along their gradients.

    Class variables: the kernel takes (gradients, cells..., [counters], parameters, slots...); `settings` names the
    live fields in the kernel's order, `slots` the vectors kept beside the parameters; `counts` says whether it needs
    the number of updates, `curves` whether it takes diagonal second derivatives after the gradients; `formula` is the
    update in the lectures' symbols.
    """

    kernel: ClassVar[Kernel]
    settings: ClassVar[tuple[str, ...]] = ("rate",)
    slots: ClassVar[tuple[str, ...]] = ()
    counts: ClassVar[bool] = False
    curves: ClassVar[bool] = False
    formula: ClassVar[str] = ""

    rate: float


def learning_rate(default: float) -> Any:
    """The setting eta."""
    return setting(default, mark("Learning rate eta"), live=True, ge=0.0, le=1e9, label=mark("learning rate"))


def small_epsilon(default: float = 1e-8) -> Any:
    """The setting eps of a quotient."""
    help = mark("Keeps the division away from zero")
    return setting(default, help, live=True, ge=1e-20, le=1.0, label=mark("epsilon"))


def decay_alpha(default: float) -> Any:
    """The setting alpha of an average of squares."""
    help = mark("Share of the old average of squares that is kept")
    return setting(default, help, live=True, ge=0.0, lt=1.0, label=mark("decay alpha"))
