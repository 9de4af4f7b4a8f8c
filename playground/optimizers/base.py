"""What every optimizer declares: its kernel, its settings, and the moments it keeps."""

from __future__ import annotations

from typing import ClassVar

from kernels.jit import Kernel
from playground.spec import Spec


class Optimizer(Spec):
    """A rule that moves the parameters along their gradients.

    Class variables: the kernel takes (gradients, cells..., [counters], parameters, slots...); `settings` names the
    live fields in the kernel's order, `slots` the vectors kept beside the parameters; `counts` says whether it needs
    the number of updates; `formula` is the update in the lectures' symbols.
    """

    kernel: ClassVar[Kernel]
    settings: ClassVar[tuple[str, ...]] = ("rate",)
    slots: ClassVar[tuple[str, ...]] = ()
    counts: ClassVar[bool] = False
    formula: ClassVar[str] = ""

    rate: float
