"""An ONNX file as plain values: nodes, attributes and numbers, each size checked before it is allocated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import prod
from typing import Any

import numpy as np

from playground.text import Problem

MAX_BYTES = 2**29
MAX_NODES = 4000
MAX_RANK = 8
MAX_NUMBERS = 2**27  # in one tensor
OPSETS = range(1, 64)
# ONNX's numbers for the types of elements that are read, and the field a tensor without raw bytes keeps them in.
TYPES: dict[int, tuple[str, str]] = {
    1: ("<f4", "float_data"),
    2: ("|u1", "int32_data"),
    3: ("|i1", "int32_data"),
    6: ("<i4", "int32_data"),
    7: ("<i8", "int64_data"),
    9: ("|b1", "int32_data"),
    10: ("<f2", "int32_data"),
    11: ("<f8", "double_data"),
}
_EXTERNAL = 1


@dataclass(frozen=True)
class Place:
    """An input or output of the graph: its name, its sizes (None where the file leaves one open) and element type."""

    name: str
    sizes: tuple[int | None, ...] | None
    dtype: np.dtype


@dataclass(frozen=True)
class Operation:
    """One node of the graph as the file has it; "" stands for an input or output that is left out."""

    kind: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: dict[str, Any]


@dataclass(frozen=True)
class Model:
    """A graph: its inputs without the initializers, its outputs, its nodes in order and its known numbers."""

    name: str
    opset: int
    inputs: tuple[Place, ...]
    outputs: tuple[Place, ...]
    operations: tuple[Operation, ...]
    constants: dict[str, np.ndarray] = field(default_factory=dict)


def parse_model(content: bytes, name: str) -> Model:
    """Read the bytes of an ONNX file called `name`; raises Problem where they are damaged, too large or not allowed."""
    onnx = load_onnx(name)
    if len(content) > MAX_BYTES:
        raise Problem(
            "the ONNX file '{file}' has {size} bytes, but at most {limit} are read: export a smaller model",
            file=name,
            size=len(content),
            limit=MAX_BYTES,
        )
    proto = onnx.ModelProto()
    try:
        proto.ParseFromString(content)
    except Exception as error:  # protobuf's own exception, whose class depends on its build
        raise Problem(
            "the file '{file}' is not ONNX, or it is damaged ({reason}): export it again",
            file=name,
            reason=(str(error).splitlines() or [type(error).__name__])[0][:120],
        ) from None
    return convert_model(proto, name)


def load_onnx(name: str) -> Any:
    """The package onnx, which only this format needs."""
    try:
        import onnx
    except ImportError:
        raise Problem(
            "'{file}' needs the package onnx: install it with pip install 'network-playground[onnx]'", file=name
        ) from None
    return onnx


def convert_model(proto: Any, name: str) -> Model:
    """A parsed ModelProto as plain values."""
    graph = proto.graph
    if not graph.node and not graph.output:
        raise Problem("the ONNX file '{file}' holds no graph: export the model again", file=name)
    if len(graph.node) > MAX_NODES:
        raise Problem(
            "the ONNX file '{file}' has {count} nodes, but at most {limit} are read: export a smaller model",
            file=name,
            count=len(graph.node),
            limit=MAX_NODES,
        )
    if len(graph.sparse_initializer):
        raise Problem("the ONNX file '{file}' holds sparse tensors, which are not read: export dense ones", file=name)
    constants = {}
    for tensor in graph.initializer:
        constants[tensor.name] = decode(tensor, name)
    return Model(
        name,
        _opset(proto, name),
        tuple(_place(value, name) for value in graph.input if value.name not in constants),
        tuple(_place(value, name) for value in graph.output),
        tuple(_operation(node, k, name) for k, node in enumerate(graph.node)),
        constants,
    )


def _opset(proto: Any, name: str) -> int:
    versions = {entry.domain: entry.version for entry in proto.opset_import}
    found = versions.get("", versions.get("ai.onnx", 1))
    if found not in OPSETS:
        raise Problem(
            "the ONNX file '{file}' is written for operator set {version}, but {first} to {last} are read: export it "
            "for operator set 17",
            file=name,
            version=found,
            first=OPSETS[0],
            last=OPSETS[-1],
        )
    return int(found)


def _place(value: Any, name: str) -> Place:
    tensor = value.type.tensor_type
    if not value.type.HasField("tensor_type") or tensor.elem_type not in TYPES:
        raise Problem(
            "'{value}' in the ONNX file '{file}' is no tensor of numbers, but only those are read: export the model "
            "with tensors as inputs and outputs",
            value=value.name[:80],
            file=name,
        )
    sizes = None
    if tensor.HasField("shape"):
        sizes = tuple(dim.dim_value if dim.HasField("dim_value") else None for dim in tensor.shape.dim)
        _check_sizes([size for size in sizes if size is not None], value.name, name)
    return Place(value.name, sizes, np.dtype(TYPES[tensor.elem_type][0]).newbyteorder("="))


def _operation(node: Any, index: int, name: str) -> Operation:
    if node.domain not in ("", "ai.onnx"):
        raise Problem(
            "'{step}' in '{file}' is an operator of '{domain}', but only those of ONNX itself are "
            "read: export the model without it",
            step=(node.name or node.op_type)[:80],
            file=name,
            domain=node.domain[:80],
        )
    title = plain(node.name) or f"{plain(node.op_type)} {index + 1}"
    attributes = {entry.name: _attribute(entry, name) for entry in node.attribute}
    return Operation(plain(node.op_type)[:80], title[:80], tuple(node.input), tuple(node.output), attributes)


def plain(text: Any) -> str:
    """A name out of a file as text that can be shown: what is no Unicode is replaced."""
    found = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
    return "".join(c if c.isprintable() else "?" for c in found.encode("utf-8", "replace").decode("utf-8"))


def _attribute(entry: Any, name: str) -> Any:
    """The value of an attribute; None for graphs and other kinds that no operator of the list has."""
    match entry.type:
        case entry.FLOAT:
            return float(entry.f)
        case entry.INT:
            return int(entry.i)
        case entry.STRING:
            return entry.s.decode("utf-8", "replace")
        case entry.TENSOR:
            return decode(entry.t, name)
        case entry.FLOATS:
            return [float(value) for value in entry.floats]
        case entry.INTS:
            return [int(value) for value in entry.ints]
        case entry.STRINGS:
            return [value.decode("utf-8", "replace") for value in entry.strings]
    return None


def decode(tensor: Any, name: str) -> np.ndarray:
    """The numbers of a TensorProto, in native byte order; its sizes are checked against the bytes that are there."""
    if tensor.data_location == _EXTERNAL or len(tensor.external_data):
        raise Problem(
            "the tensor '{tensor}' of the ONNX file '{file}' lies in another file, which is not opened: export the "
            "model into one file",
            tensor=tensor.name[:80],
            file=name,
        )
    if tensor.data_type not in TYPES:
        raise Problem(
            "the tensor '{tensor}' of the ONNX file '{file}' has the element type {type}, but only plain numbers are "
            "read: convert it to float32",
            tensor=tensor.name[:80],
            file=name,
            type=tensor.data_type,
        )
    shape = tuple(tensor.dims)
    _check_sizes(shape, tensor.name, name)
    dtype, part = TYPES[tensor.data_type]
    kind = np.dtype(dtype)
    if tensor.HasField("raw_data"):
        given, needed = len(tensor.raw_data), prod(shape) * kind.itemsize
        values = np.frombuffer(tensor.raw_data, kind) if given == needed else None
    else:
        stored = getattr(tensor, part)
        given, needed = len(stored), prod(shape)
        values = None
        if given == needed:
            plain = np.array(stored, np.int64 if part == "int32_data" else kind)
            values = plain.astype(np.uint16).view(np.float16) if kind == np.float16 else plain.astype(kind)
    if values is None:
        raise Problem(
            "the tensor '{tensor}' of the ONNX file '{file}' has the shape {shape}, but {given} of {needed} entries "
            "are there: the file is damaged, export it again",
            tensor=tensor.name[:80],
            file=name,
            shape="x".join(map(str, shape)) or "1",
            given=given,
            needed=needed,
        )
    return values.reshape(shape).astype(kind.newbyteorder("="))


def _check_sizes(sizes: Iterable[int], value: str, name: str) -> None:
    sizes = tuple(sizes)
    if len(sizes) > MAX_RANK or min(sizes, default=0) < 0 or prod(sizes) > MAX_NUMBERS:
        raise Problem(
            "'{value}' in the ONNX file '{file}' has the shape {shape}, but at most {rank} sizes, none negative, and "
            "{limit} numbers are read: export a smaller model",
            value=value[:80],
            file=name,
            shape="x".join(str(size) for size in sizes[:12]),
            rank=MAX_RANK,
            limit=MAX_NUMBERS,
        )
