"""Names that a document's nodes may bear, as names of Python: never a word of the language, never a name of torch's."""

from __future__ import annotations

import builtins
import keyword
import sys
from collections.abc import Iterable
from pathlib import Path

from playground.text import Problem

# What torch.nn.Module calls its own: a submodule of that name has to be asked for in another way.
_OF_MODULES = (
    "add_module apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches eval extra_repr "
    "float forward get_buffer get_extra_state get_parameter get_submodule half ipu load_state_dict modules mtia "
    "named_buffers named_children named_modules named_parameters parameters register_backward_hook register_buffer "
    "register_forward_hook register_forward_pre_hook register_full_backward_hook register_full_backward_pre_hook "
    "register_load_state_dict_post_hook register_load_state_dict_pre_hook register_module register_parameter "
    "register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ set_extra_state set_submodule "
    "share_memory state_dict to to_empty train training type xpu zero_grad carried"
)
MODULE_NAMES = frozenset(_OF_MODULES.split())
_WORDS = frozenset([*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self", "torch", "nn", "math", "l"])
# Modules that a script beside ours imports: a file of the same name would stand in their way.
_TAKEN = frozenset([*sys.stdlib_module_names, "torch", "numpy", "safetensors", "playground", "kernels", "test"])


def attribute(owner: str, name: str) -> str:
    """How code asks `owner` for its submodule `name`."""
    if name in MODULE_NAMES or keyword.iskeyword(name):
        return f'{owner}._modules["{name}"]'
    return f"{owner}.{name}"


class Variables:
    """Names of local variables, each given once."""

    def __init__(self, taken: Iterable[str] = ()):
        self._taken = {*_WORDS, *taken}

    def take(self, wish: str) -> str:
        """The wish itself, or with underscores behind it where it is taken."""
        while wish in self._taken:
            wish += "_"
        self._taken.add(wish)
        return wish


def module_name(path: Path) -> str:
    """The name by which Python imports the file; raises Problem where it could not."""
    name = path.stem
    if not name.isidentifier() or not name.isascii() or keyword.iskeyword(name):
        raise Problem(
            "Python cannot import a module called '{name}': choose a name of letters, digits and underscores, such as "
            "net.py",
            name=name,
        )
    if name.lower() in _TAKEN:
        raise Problem(
            "a file called '{name}' would hide the package '{package}' that it needs: choose another name, such as "
            "net.py",
            name=path.name,
            package=name,
        )
    return name
