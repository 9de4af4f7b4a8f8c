"""Copies out of the running network: what visible views asked for, the flow along wires, the health of layers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from kernels.program import Buffer
from playground.engine.network import Network
from playground.engine.snapshot import EXPLODING_NORM, VANISHING_SHARE, Flow, Health, Kind, Need
from playground.engine.trainer import Trainer

PLANE_KINDS = (Kind.RESPONSE, Kind.SURFACE, Kind.SURFACE_VALUES)
FLOW_SAMPLE = 65536  # numbers of a buffer that are looked at for its flow

# Thresholds of the badges.
SATURATED_SLOPE = 0.05
SATURATED_SHARE = 0.75
DEAD_SHARE = 0.5


def buffer_values(network: Network, needs: Iterable[Need]) -> dict[Need, np.ndarray]:
    """Read-only copies of buffers of the training program and of tensors; what does not exist is left out."""
    found: dict[Need, np.ndarray] = {}
    for need in needs:
        values = _value(network, need)
        if values is not None:
            values = np.array(values, copy=True)
            values.setflags(write=False)
            found[need] = values
    return found


def _value(network: Network, need: Need) -> np.ndarray | None:
    rows, key = network.rows, need.key
    tensor = network.layout.by_name.get(key)
    buffer: Buffer | None = None
    if need.kind is Kind.PARAMETER:
        return tensor.view(network.parameters) if tensor else None
    if need.kind is Kind.GRADIENT:
        gradients = network.gradients
        return tensor.view(gradients) if tensor and gradients is not None else None
    if need.kind is Kind.SAMPLE:
        buffer = rows.outputs.get(key)
        return network.array(buffer)[:1] if buffer is not None and network.program is not None else None
    if need.kind is Kind.OUTPUT:
        # A loss has no output of its own: asked for one, it gives the scores it judges.
        judged = network.document.graph.sources[key][:1] if key in rows.losses else [key]
        buffer = rows.outputs.get(judged[0]) if judged else None
    elif need.kind is Kind.OUTPUT_GRADIENT:
        buffer = rows.output_gradients.get(key)
    elif need.kind is Kind.PREACTIVATION:
        buffer = rows.named.get(f"{key}.u") or rows.outputs.get(key)
    elif need.kind is Kind.PREACTIVATION_GRADIENT:
        buffer = rows.named.get(f"{key}.du") or rows.output_gradients.get(key)
    elif need.kind is Kind.BATCH:
        losses = next(iter(rows.losses.values()), None)
        buffer = {"index": rows.index, "target": rows.target, "losses": losses}.get(key)
    return network.array(buffer) if buffer is not None and network.program is not None else None


def plane_values(trainer: Trainer, needs: Iterable[Need]) -> dict[Need, np.ndarray]:
    """Outputs over the plane of 2-D inputs: of every node asked for, and the network's answer."""
    wanted = [need for need in needs if need.kind in PLANE_KINDS]
    network = trainer.network
    if not wanted or not network.plane:
        return {}
    outputs = trainer.evaluation.over_plane()
    graph = network.document.graph
    found: dict[Need, np.ndarray] = {}
    for need in wanted:
        if need.kind is Kind.RESPONSE:
            values = outputs.get(need.key)
        elif need.key in graph and graph.node(need.key).layer.role == "loss" and graph.sources[need.key]:
            values = outputs.get(graph.sources[need.key][0])
            if values is not None and need.kind is Kind.SURFACE:
                side = values.shape[0]
                shades = graph.loss_function(need.key).shade(values.reshape(side * side, -1), network.table)
                values = shades.reshape(side, side, *shades.shape[1:])
        else:
            values = None
        if values is not None:
            values = np.array(values, np.float32, copy=True)
            values.setflags(write=False)
            found[need] = values
    return found


def losses(network: Network) -> dict[str, float]:
    """The mean loss of the last batch at every loss node, before its weight; empty where there is only one."""
    found = network.rows.losses
    if network.program is None or len(network.compiler.loss_nodes) < 2 or network.rows.index is None:
        return {}
    real = network.array(network.rows.index) >= 0
    if not real.any():
        return {}
    return {node: float(network.array(found[node])[real].mean()) for node in network.compiler.loss_nodes}


def flow(network: Network) -> dict[str, Flow]:
    """Root mean square of every node's output and of the gradient that comes back to it."""
    if network.program is None:
        return {}
    found = {}
    for node, buffer in network.rows.outputs.items():
        gradient = network.rows.output_gradients.get(node)
        backward = _rms(network.array(gradient)) if gradient is not None else 0.0
        found[node] = Flow(_rms(network.array(buffer)), backward)
    return found


def gradient_norms(network: Network) -> np.ndarray:
    """The norm of the gradient of each layer's parameters."""
    gradients = network.gradients
    return _by_layer(network, gradients) if gradients is not None else np.full(len(network.layout.layers), np.nan)


def update_ratios(network: Network, before: np.ndarray) -> np.ndarray:
    """For each layer the norm of the last update divided by the norm of the weights it changed."""
    moved = _by_layer(network, network.parameters - before)
    return moved / np.maximum(_by_layer(network, before), 1e-12)


def health(network: Network, norms: Mapping[str, float]) -> dict[str, Health]:
    """The worst thing to say about each layer, judged on the last batch."""
    found: dict[str, Health] = {}
    if network.program is None:
        return found
    strongest = max((value for value in norms.values() if np.isfinite(value)), default=0.0)
    for node_id, buffer in network.rows.outputs.items():
        functions = network.document.graph.node(node_id).layer.activation_functions()
        activation = functions[0] if len(functions) == 1 else None
        values = _thinned(network.array(buffer))
        norm = norms.get(node_id)
        if not np.isfinite(values).all() or (norm is not None and not np.isfinite(norm)):
            found[node_id] = Health.NONFINITE
        elif norm is not None and norm > EXPLODING_NORM:
            found[node_id] = Health.EXPLODING
        elif norm is not None and strongest > 0 and norm < VANISHING_SHARE * strongest:
            found[node_id] = Health.VANISHING
        elif activation is not None and activation.can_die and _dead(network.array(buffer)):
            found[node_id] = Health.DEAD
        elif activation is not None and _saturated(activation.relative_slope(values)):
            found[node_id] = Health.SATURATED
    return found


def _dead(values: np.ndarray) -> bool:
    """Units that give zero for every sample of the batch."""
    silent = (values.reshape(len(values), -1) == 0).all(axis=0)
    return len(values) > 1 and float(silent.mean()) >= DEAD_SHARE


def _saturated(slope: np.ndarray | None) -> bool:
    """Most values lie where the function is nearly flat."""
    return slope is not None and float((slope < SATURATED_SLOPE).mean()) > SATURATED_SHARE


def _by_layer(network: Network, vector: np.ndarray) -> np.ndarray:
    squares: dict[str, float] = dict.fromkeys(network.layout.layers, 0.0)
    for tensor in network.layout:
        part = vector[tensor.offset : tensor.offset + tensor.size]
        with np.errstate(over="ignore", invalid="ignore"):
            squares[tensor.node] += float(np.dot(part, part))
    return np.sqrt(np.array(list(squares.values())))


def _thinned(values: np.ndarray) -> np.ndarray:
    flat = values.reshape(-1)
    return flat[:: max(1, flat.size // FLOW_SAMPLE)]


def _rms(values: np.ndarray) -> float:
    flat = _thinned(values)
    with np.errstate(over="ignore", invalid="ignore"):  # a run that explodes is told by the guard
        return float(np.sqrt(np.dot(flat, flat) / max(flat.size, 1)))
