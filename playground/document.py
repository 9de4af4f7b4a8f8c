"""The document: everything the user built, as one frozen value. Edits are pure functions (see edits.py)."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from playground.clipping import AnyClipping
from playground.datasets import AnyDataSet
from playground.graph import MAX_NODES, Graph, NodeId
from playground.optimizers import AnyOptimizer
from playground.optimizers.sgd import SGD
from playground.regularizers import AnyRegularizer
from playground.schedules import AnySchedule
from playground.spec import Value, setting
from playground.text import Problem, mark

FORMAT_VERSION = 1
MAX_HAND_WEIGHTS = 100_000

Order = Literal["in order", "shuffled", "hard first", "in streams"]


class DataSettings(Value):
    """Which data set, and how many of its samples are kept for testing."""

    set: AnyDataSet
    test_fraction: float = setting(
        0.5, mark("Share of the samples kept for testing"), ge=0.0, le=0.95, label=mark("test share")
    )


class Stop(Value):
    """When training ends by itself; the first rule that holds ends it."""

    epochs: int | None = setting(None, mark("End after so many epochs"), ge=1, le=10**9, label=mark("epochs"))
    steps: int | None = setting(None, mark("End after so many updates"), ge=1, le=10**12, label=mark("updates"))
    loss: float | None = setting(
        None, mark("End when the training loss falls below this"), ge=0.0, label=mark("training loss")
    )
    accuracy: float | None = setting(
        None, mark("End when the training accuracy reaches this"), ge=0.0, le=1.0, label=mark("training accuracy")
    )

    patience: int | None = setting(
        None,
        mark("End when the test loss has not improved for so many epochs, with the weights of the best one"),
        ge=1,
        le=10**9,
        label=mark("patience"),
    )

    @property
    def is_set(self) -> bool:
        rules = self.epochs, self.steps, self.loss, self.accuracy, self.patience
        return any(value is not None for value in rules)


class Training(Value):
    """How the network learns."""

    optimizer: AnyOptimizer = setting(SGD(), mark("How gradients move the weights"), label=mark("optimizer"))
    schedule: AnySchedule | None = setting(
        None, mark("How the learning rate changes with time"), label=mark("learning-rate schedule")
    )
    batch: int = setting(10, mark("Samples in one update"), ge=1, le=65536, label=mark("batch size"))
    order: Order = setting("shuffled", mark("Order in which an epoch presents the samples"), label=mark("order"))
    regularizer: AnyRegularizer | None = setting(None, mark("Penalty on large weights"), label=mark("regularization"))
    clipping: AnyClipping | None = setting(None, mark("Bound on the gradients"), label=mark("gradient clipping"))
    smoothing: float = setting(
        0.05,
        mark("lambda of the running loss Q := (1 - lambda) Q + lambda L"),
        live=True,
        gt=0.0,
        le=1.0,
        label=mark("smoothing of Q"),
    )
    stop: Stop = setting(Stop(), mark("When training ends by itself"), label=mark("stop rule"))


class Lesson(Value):
    """What a preset teaches, in one language: a title, a paragraph on what to look at, things to try."""

    title: str = Field(max_length=200)
    look: str = Field("", max_length=4000)
    tries: tuple[str, ...] = Field((), max_length=12)


class Group(Value):
    """Nodes that belong together: a block that can be folded into one card, and copied as a whole."""

    id: NodeId
    name: str = Field("", max_length=80)
    members: tuple[NodeId, ...] = Field(max_length=MAX_NODES)
    folded: bool = True

    @property
    def title(self) -> str:
        return self.name or self.id


class ViewSettings(Value):
    """How the document likes to be shown."""

    views: tuple[str, ...] = Field((), max_length=32)  # names of the views to open; empty: the usual ones
    show_test: bool = False
    discretize: bool = False


FAR = 1e7  # pixels from the middle of the canvas: beyond, drawing loses its precision
Point = tuple[float, float]
Coordinate = Annotated[float, Field(ge=-FAR, le=FAR)]
Place = tuple[Coordinate, Coordinate]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]


class Document(Value):
    """A network, its data and its training: what a file holds and every edit replaces.

    `weights` holds starting values set by hand, by tensor name and in torch's layout (nested lists).
    """

    format_version: Literal[1] = 1
    graph: Graph = Graph()
    positions: dict[NodeId, Place] = Field({}, max_length=MAX_NODES)
    groups: tuple[Group, ...] = Field((), max_length=MAX_NODES)
    data: DataSettings
    training: Training = Training()
    seed: int = Field(0, ge=0, le=2**31 - 1)
    weights: dict[str, Any] = Field({}, max_length=8 * MAX_NODES)
    lesson: dict[Language, Lesson] = Field({}, max_length=100)
    view: ViewSettings = ViewSettings()

    @model_validator(mode="after")
    def _consistent(self) -> Document:
        for node_id in self.positions:
            if node_id not in self.graph:
                raise Problem(
                    "positions name '{id}', which is not a node: remove it", id=node_id, place=("positions", node_id)
                )
        _check_groups(self.groups, self.graph)
        for name, values in self.weights.items():
            _check_numbers(name, values)
        return self

    @cached_property
    def group_of(self) -> dict[str, Group]:
        """The group of each node that is in one."""
        return {member: group for group in self.groups for member in group.members}

    def path(self, node_id: str) -> str:
        """The node's name in files: its id, after that of its group."""
        group = self.group_of.get(node_id)
        return f"{group.id}.{node_id}" if group else node_id


def _check_groups(groups: tuple[Group, ...], graph: Graph) -> None:
    """Refuse groups of unknown nodes, and nodes in two groups."""
    seen: set[str] = set()
    held: dict[str, str] = {}
    for group in groups:
        if group.id in seen or group.id in graph:
            raise Problem("the name '{id}' of a group is already taken: choose another", id=group.id, place=("groups",))
        seen.add(group.id)
        if not group.members:
            raise Problem("the group '{id}' has no members: remove it", id=group.id, place=("groups",))
        for member in group.members:
            if member not in graph:
                raise Problem(
                    "the group '{id}' names '{member}', which is not a node: remove it",
                    id=group.id,
                    member=member,
                    place=("groups",),
                )
            if member in held:
                raise Problem(
                    "'{member}' is in the groups '{first}' and '{second}': a node is in one group at most",
                    member=member,
                    first=held[member],
                    second=group.id,
                    place=("groups",),
                )
            held[member] = group.id


def _check_numbers(name: str, values: Any) -> None:
    """Refuse hand-set weights that are not nested lists of finite numbers, or far too many."""
    count = 0
    waiting = [(values, 0)]
    while waiting:
        item, depth = waiting.pop()
        if isinstance(item, list | tuple) and depth < 4:
            waiting.extend((inner, depth + 1) for inner in item)
            continue
        if isinstance(item, bool) or not isinstance(item, int | float) or not abs(item) < 3.4e38:
            raise Problem(
                "the weights of '{name}' hold {value}, but must be lists of finite numbers",
                name=name,
                value=repr(item)[:40],
                place=("weights", name),
            )
        count += 1
        if count > MAX_HAND_WEIGHTS:
            raise Problem(
                "the weights of '{name}' are more than {limit} numbers: save large weights in a project instead",
                name=name,
                limit=MAX_HAND_WEIGHTS,
                place=("weights", name),
            )
