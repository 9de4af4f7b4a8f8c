"""Every declaration of the program, and hypothesis strategies grown from their fields."""

from __future__ import annotations

import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen
from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from playground.activations import ACTIVATIONS
from playground.clipping import CLIPPING
from playground.datasets import DATASETS
from playground.initializers import INITIALIZERS
from playground.layers import LAYERS
from playground.losses import LOSSES
from playground.optimizers import OPTIMIZERS
from playground.regularizers import REGULARIZERS
from playground.schedules import SCHEDULES
from playground.spec import Spec

REGISTRIES = {
    "activations": ACTIVATIONS,
    "clipping": CLIPPING,
    "datasets": DATASETS,
    "initializers": INITIALIZERS,
    "layers": LAYERS,
    "losses": LOSSES,
    "optimizers": OPTIMIZERS,
    "regularizers": REGULARIZERS,
    "schedules": SCHEDULES,
}
SPECS = [(registry, spec) for registry, found in REGISTRIES.items() for spec in found]


def bounds(metadata: list[Any]) -> dict[str, Any]:
    """The bounds of a field by pydantic's names."""
    found: dict[str, Any] = {}
    for item in metadata:
        for kind, name, attribute in (
            (Ge, "ge", "ge"),
            (Gt, "gt", "gt"),
            (Le, "le", "le"),
            (Lt, "lt", "lt"),
            (MinLen, "min_length", "min_length"),
            (MaxLen, "max_length", "max_length"),
        ):
            if isinstance(item, kind):
                found[name] = getattr(item, attribute)
        if getattr(item, "pattern", None):
            found["pattern"] = item.pattern
        found.update({name: getattr(item, name) for name in ("max_length",) if getattr(item, name, None) is not None})
    return found


def fields(spec: type[Spec]) -> dict[str, FieldInfo]:
    """The settings of a declaration: all fields but its type."""
    return {name: info for name, info in spec.model_fields.items() if name != "type"}


def valid(annotation: Any, limits: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values a field of that annotation accepts."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *metadata = get_args(annotation)
        flat = [part for item in metadata for part in getattr(item, "metadata", [item])]
        return valid(inner, limits | bounds(flat))
    if origin is Literal:
        return st.sampled_from(get_args(annotation))
    if origin in (Union, types.UnionType):
        return st.one_of([valid(option, limits) for option in get_args(annotation)])
    if origin is tuple:
        return _tuples(get_args(annotation), limits)
    if annotation is type(None):
        return st.none()
    if annotation is bool:
        return st.booleans()
    if annotation is int:
        return st.integers(limits.get("ge", -1000), min(limits.get("le", 1000), 1000))
    if annotation is float:
        low, high = limits.get("ge", limits.get("gt")), limits.get("le", limits.get("lt"))
        edges = {"exclude_min": "gt" in limits, "exclude_max": "lt" in limits}
        return st.floats(low, high, allow_nan=False, allow_infinity=False, **edges)
    if annotation is str:
        if "pattern" in limits:
            most = limits.get("max_length", 20)
            return st.from_regex(limits["pattern"], fullmatch=True).map(lambda text: text[:most].rstrip("\n"))
        return st.text(max_size=20)
    if isinstance(annotation, type) and issubclass(annotation, Spec):
        return specs(annotation)
    raise TypeError(f"no strategy for {annotation!r}")


def _tuples(arguments: tuple[Any, ...], limits: dict[str, Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    if arguments[-1] is not Ellipsis:
        return st.tuples(*(valid(argument, {}) for argument in arguments))
    sizes = {"min_size": limits.get("min_length", 0), "max_size": min(limits.get("max_length", 4), 4)}
    return st.lists(valid(arguments[0], {}), **sizes).map(tuple)


def specs(spec: type[Spec]) -> st.SearchStrategy[Spec]:
    """Valid values of a declaration."""
    chosen = {name: valid(info.annotation, bounds(info.metadata)) for name, info in fields(spec).items()}
    return st.builds(spec, **chosen)
