"""What moves on the wires: pulses of the rows that just ran, or at full speed the flow as a whole.

Nothing here is mimed: a pulse is a row of the program that ran since the last frame, its brightness the root mean
square of what flowed. The state has no Qt in it and is asked by the items while they paint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite, log10

from kernels.program import Phase
from playground.engine.snapshot import Flow, Snapshot
from playground.graph import Graph, Wire

STREAM_ROWS = 60  # rows between two frames from which single pulses can no longer be told apart
FRAMES = 60.0  # a second
STREAM_HOLD = 0.3  # seconds for which the stream goes on over a frame with fewer rows
TRAVEL = 0.45  # seconds of a pulse from end to end when single rows are stepped
SPACING = 0.09  # seconds between two pulses on one wire
GLOW = 0.5  # seconds for which a card glows after its row
DECADES = 4.0  # of brightness: what is 10^4 weaker than the strongest is as dark as it gets
SPEED = 110.0  # of the stream, scene units a second

FORWARD, BACKWARD = 0, 1


@dataclass(frozen=True)
class Pulse:
    """One row's passage along a wire."""

    direction: int
    start: float
    duration: float

    def place(self, now: float) -> float:
        """How far it is, 0 at its origin and 1 at its goal, along the wire's own direction."""
        share = (now - self.start) / self.duration
        return share if self.direction == FORWARD else 1.0 - share


@dataclass
class _Scale:
    """The strongest flow lately, in decades; follows slowly so that nothing flickers."""

    top: float | None = None

    def follow(self, values: list[float]) -> None:
        strongest = max((log10(value) for value in values if isfinite(value) and value > 1e-30), default=None)
        if strongest is None:
            return
        if self.top is None:
            self.top = strongest
        rate = 0.2 if strongest > self.top else 0.01
        self.top += rate * (strongest - self.top)

    def brightness(self, value: float) -> float:
        """0 where nothing flows, else 0.12 to 1 by decades below the strongest."""
        if not isfinite(value):
            return 1.0
        if value <= 1e-30 or self.top is None:
            return 0.0
        return min(1.0, max(0.12, 1.0 + (log10(value) - self.top) / DECADES))


@dataclass
class Traffic:
    """Pulses by wire, glow by node, and the stream."""

    pulses: dict[Wire, list[Pulse]] = field(default_factory=dict)
    glow: dict[str, tuple[int, float]] = field(default_factory=dict)
    streaming: bool = False
    travelled: float = 0.0  # of the stream, scene units
    next_node: str = ""
    next_direction: int = FORWARD
    now: float = 0.0  # the time of the frame that is painted
    home: Mapping[str, str] = field(default_factory=dict)  # hidden nodes, and the card of the folded group they are in
    _streamed: float = -1e9
    _seen: float = 0.0
    _scales: tuple[_Scale, _Scale] = field(default_factory=lambda: (_Scale(), _Scale()))
    _flow: Mapping[str, Flow] = field(default_factory=dict)

    def observe(self, snapshot: Snapshot, graph: Graph, now: float) -> None:
        """Take in a frame: start pulses for the rows it reports."""
        self.now = now
        self._flow = snapshot.flow
        self._scales[FORWARD].follow([flow.forward for flow in self._flow.values()])
        self._scales[BACKWARD].follow([flow.backward for flow in self._flow.values()])
        rows = len(snapshot.program.rows) if snapshot.program is not None else 0
        if max(len(snapshot.executed), snapshot.rate * rows / FRAMES) >= STREAM_ROWS:
            self._streamed = now
        was = now - self._streamed < STREAM_HOLD
        self.streaming = snapshot.running and was
        if self.streaming:
            self.travelled += SPEED * min(now - self._seen, 0.05)
            self.pulses.clear()
            self.glow.clear()
        elif snapshot.running or not was:  # a run at full speed that is paused stands still at once
            self._start(snapshot, graph, now)
        self._seen = now
        self._prune(now)
        self._look_ahead(snapshot)

    def _start(self, snapshot: Snapshot, graph: Graph, now: float) -> None:
        rows = snapshot.program.rows if snapshot.program is not None else ()
        fresh: set[tuple[str, int]] = set()
        for number in snapshot.executed[-STREAM_ROWS:]:
            if not 0 <= number < len(rows) or rows[number].node not in graph:
                continue
            row = rows[number]
            if row.phase in (Phase.FORWARD, Phase.LOSS):
                fresh.add((row.node, FORWARD))
            elif row.phase is Phase.BACKWARD:
                fresh.add((row.node, BACKWARD))
        for node_id, direction in fresh:
            self.glow[self.home.get(node_id, node_id)] = (direction, now)
            for wire in graph.incoming[node_id]:
                running = self.pulses.setdefault(wire, [])
                if not any(pulse.direction == direction and now - pulse.start < SPACING for pulse in running):
                    running.append(Pulse(direction, now, TRAVEL))

    def _prune(self, now: float) -> None:
        for wire in list(self.pulses):
            kept = [pulse for pulse in self.pulses[wire] if now - pulse.start < pulse.duration]
            if kept:
                self.pulses[wire] = kept
            else:
                del self.pulses[wire]
        self.glow = {node_id: item for node_id, item in self.glow.items() if now - item[1] < GLOW}

    def _look_ahead(self, snapshot: Snapshot) -> None:
        """Which node the next row belongs to, where rows can be told apart and an update is under way."""
        self.next_node = ""
        program = snapshot.program
        if program is None or self.streaming or not 0 < snapshot.row < len(program.rows):
            return
        row = program.rows[snapshot.row]
        self.next_node = self.home.get(row.node, row.node)
        self.next_direction = BACKWARD if row.phase is Phase.BACKWARD else FORWARD

    def settle(self, now: float) -> None:
        """Let time pass without a frame: pulses under way arrive, and nothing new starts."""
        self.now = now
        self._prune(now)

    def stop(self) -> None:
        """Nothing moves any more: the network has changed."""
        self.pulses.clear()
        self.glow.clear()
        self.streaming, self.next_node, self._flow = False, "", {}

    @property
    def alive(self) -> bool:
        """True while something still moves or glows."""
        return self.streaming or bool(self.pulses) or bool(self.glow)

    def forward(self, wire: Wire) -> float:
        """Brightness of what flows forward along a wire."""
        flow = self._flow.get(wire.source)
        return self._scales[FORWARD].brightness(flow.forward) if flow else 0.0

    def backward(self, wire: Wire) -> float:
        """Brightness of the gradient that comes back along a wire to its source."""
        flow = self._flow.get(wire.source)
        return self._scales[BACKWARD].brightness(flow.backward) if flow else 0.0

    def glow_of(self, node_id: str, now: float) -> tuple[int, float]:
        """Direction and strength in [0, 1] of a card's glow."""
        direction, start = self.glow.get(node_id, (FORWARD, -1e9))
        return direction, max(0.0, 1.0 - (now - start) / GLOW)
