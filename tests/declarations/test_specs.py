"""Laws of every declaration: JSON, bounds, help, and the kernels it names."""

from __future__ import annotations

import json
from typing import Any, Literal, get_args, get_origin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from kernels.program import twin
from playground.activations import ACTIVATIONS
from playground.clipping import CLIPPING
from playground.document import Document
from playground.losses import LOSSES
from playground.optimizers import OPTIMIZERS
from playground.regularizers import REGULARIZERS
from playground.schedules import SCHEDULES
from playground.spec import first_problem, is_live, problems_of
from playground.text import Problem
from tests.declarations.registries import REGISTRIES, SPECS, bounds, fields, specs

NAMES = [f"{registry}-{spec.kind()}" for registry, spec in SPECS]
EVERY = pytest.mark.parametrize(("registry", "spec"), SPECS, ids=NAMES)
NUMBERS = [
    (spec, name, info) for _, spec in SPECS for name, info in fields(spec).items() if info.annotation in (int, float)
]
EVERY_NUMBER = pytest.mark.parametrize(
    ("spec", "name", "info"), NUMBERS, ids=[f"{spec.__name__}-{name}" for spec, name, _ in NUMBERS]
)


def test_everything_the_specification_names_is_declared():
    kinds = {registry: {spec.kind() for spec in found} for registry, found in REGISTRIES.items()}
    assert kinds["activations"] >= {
        "linear", "sigmoid", "tanh", "relu", "leaky_relu", "prelu", "softplus", "elu", "sign", "step",
    }  # fmt: skip
    assert kinds["losses"] >= {
        "mean_squared_error", "half_squared_error", "binary_cross_entropy", "cross_entropy", "logistic_margin",
        "hinge", "exponential_margin", "sigmoid_margin",
    }  # fmt: skip
    assert kinds["optimizers"] >= {
        "sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adadelta", "adam", "nadam",
    }  # fmt: skip
    assert kinds["layers"] >= {
        "data", "dense", "activation", "dropout", "flatten", "add", "concat", "multiply", "softmax", "maxout",
        "features", "loss",
    }  # fmt: skip
    assert kinds["datasets"] >= {
        "xor", "circles", "spirals", "gaussians", "moons", "regression_plane", "regression_waves", "truth_table",
        "house_prices", "digits", "points", "polygon", "islands", "table",
    }  # fmt: skip
    assert kinds["initializers"] >= {
        "zeros", "constant", "normal", "uniform", "xavier_uniform", "xavier_normal", "he_uniform", "he_normal",
        "orthogonal", "torch_default",
    }  # fmt: skip
    assert kinds["regularizers"] >= {"l1", "l2", "decoupled_decay"}
    assert kinds["schedules"] >= {"step", "cosine", "warm_up", "one_cycle", "on_plateau"}
    assert kinds["clipping"] >= {"norm", "value"}


@EVERY
def test_defaults_survive_json(registry, spec):
    value = spec()
    again = TypeAdapter(REGISTRIES[registry].union()).validate_json(value.model_dump_json())
    assert again == value
    assert type(again) is spec
    # What a form shows first must itself be acceptable.
    assert spec.model_validate(json.loads(value.model_dump_json())) == value


@EVERY
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_valid_value_survives_json(registry, spec, data):
    value = data.draw(specs(spec))
    again = TypeAdapter(REGISTRIES[registry].union()).validate_json(value.model_dump_json())
    assert again == value
    assert value.structure().cells() == spec().replace(**dict(value.structure())).cells()


@EVERY
def test_every_setting_explains_itself(registry, spec):
    assert spec.title.strip() == spec.title
    assert len(spec.help()) >= 15
    assert len(spec.help()) <= 160, "the tooltip's first paragraph is a sentence or two"
    for name, info in fields(spec).items():
        assert info.description, f"{spec.__name__}.{name} has no tooltip"
        assert not info.description.endswith("."), name
        assert not is_live(info) or info.annotation is float, f"{name}: cells are float32 numbers"


@EVERY_NUMBER
def test_every_number_has_bounds(spec, name, info):
    found = bounds(info.metadata)
    assert {"ge", "gt"} & set(found), f"{spec.__name__}.{name} has no lower bound"
    assert {"le", "lt"} & set(found), f"{spec.__name__}.{name} has no upper bound"


def outside(info: Any) -> list[Any]:
    """Numbers just beyond a field's bounds, far beyond them, and things that are no numbers."""
    found = bounds(info.metadata)
    low, high = found.get("ge", found.get("gt")), found.get("le", found.get("lt"))
    beyond = [found["gt"] if "gt" in found else low - 1, found["lt"] if "lt" in found else high + 1]
    return [*beyond, -10 * abs(high) - 1, 10 * abs(high) + 1, "seven", float("nan"), float("inf")]


@EVERY_NUMBER
def test_a_number_out_of_bounds_is_refused_in_a_sentence(spec, name, info):
    for value in outside(info):
        with pytest.raises(Problem) as caught:
            spec().replace(**{name: value})
        sentence = str(caught.value)
        assert name in sentence
        assert repr(value)[:20] in sentence
        assert "must be" in sentence
        assert caught.value.place[0] == name


@EVERY
def test_a_wrong_choice_and_an_unknown_setting_are_refused_in_a_sentence(registry, spec):
    with pytest.raises(ValidationError) as error:
        spec.model_validate({"type": spec.kind(), "no_such_setting": 1})
    assert "no_such_setting is not known" in str(first_problem(error.value))
    for name, info in fields(spec).items():
        if get_origin(info.annotation) is Literal:
            with pytest.raises(Problem) as caught:
                spec().replace(**{name: "nonsense"})
            assert name in str(caught.value)
            assert "'nonsense'" in str(caught.value)
            assert str(get_args(info.annotation)[0]) in str(caught.value)


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ((), 5, "document is 5, but must be an object"),
        (("graph",), 5, "graph is 5, but must be an object"),
        (("lesson",), 5, "lesson is 5, but must be an object"),
        (("training", "optimizer"), 5, "training.optimizer is 5, but must be an object"),
        (("graph", "nodes"), 5, "graph.nodes is 5, but must be a list"),
        (("graph", "nodes"), [{"id": "A B"}], "graph.nodes.0.id is 'A B', but must have the form ^[a-z]"),
        (("data",), {"set": {"type": "table", "file": "x" * 5000}}, "data.set.table.file is longer than 4096 char"),
        (("training", "order"), "up", "must be one of 'in order', 'shuffled', 'hard first'"),
    ],
)
def test_a_document_of_the_wrong_form_is_refused_in_our_own_sentence(path, value, sentence):
    """What pydantic says in English could not be translated."""
    written: Any = value
    for name in reversed(path):
        written = {name: written}
    with pytest.raises(ValidationError) as error:
        Document.model_validate(written)
    found = [problem for problem in problems_of(error.value) if problem.place[: len(path)] == path]
    assert any(sentence in str(problem) for problem in found), [str(problem) for problem in found]
    assert "{message}" not in {problem.text.template[-9:] for problem in found}


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda spec: spec.kind())
def test_an_optimizer_names_the_operands_of_its_kernel(optimizer):
    counters = ("counters",) if optimizer.counts else ()
    curvatures = ("curvatures",) if optimizer.curves else ()
    expected = ("gradients", *curvatures, *optimizer.settings, *counters, "parameters", *optimizer.slots)
    assert tuple(operand.name for operand in optimizer.kernel.operands) == expected
    live = {name for name, info in fields(optimizer).items() if is_live(info)}
    assert set(optimizer.settings) == live
    assert optimizer.formula


@pytest.mark.parametrize("spec", [*REGULARIZERS, *CLIPPING], ids=lambda spec: spec.kind())
def test_a_gradient_rule_names_the_operands_of_its_kernel(spec):
    names = tuple(operand.name for operand in spec.kernel.operands)
    if spec in list(REGULARIZERS):
        assert names == (("eta", "rate", "w") if spec.decoupled else ("w", "rate", "dw"))
        assert set(spec().cells()) == {"rate"}
    else:
        assert names == ("threshold", "gradients", *(("norm",) if spec.keeps_norm else ()))
        assert set(spec().cells()) == {"threshold"}
    assert spec.formula


@pytest.mark.parametrize("spec", SCHEDULES, ids=lambda spec: spec.kind())
def test_a_schedule_names_the_operands_of_its_kernels(spec):
    names = [operand.name for operand in spec.kernel.operands]
    if spec.watch_kernel is None:
        count = len(names) - 4 - len(spec.settings)
        assert names[: len(names) - count - 1] == ["rate", *spec.settings, "counters", "samples"]
        assert count == len(spec().immediates())
        assert not spec.state
    else:
        watched = [operand.name for operand in spec.watch_kernel.operands]
        assert names[:2] == ["rate", "state"]
        assert watched == ["loss", *spec.settings, "counters", "batch", "samples", "state"]
        assert spec.state
    assert names[-1] == "scheduled"
    assert set(spec.settings) == set(spec().cells())
    assert spec.formula


@pytest.mark.parametrize("spec", [*ACTIVATIONS, *LOSSES], ids=lambda spec: spec.kind())
def test_forward_and_backward_kernels_belong_together(spec):
    forward, backward = spec.forward_kernel, spec.backward_kernel
    assert forward.name.removesuffix("_forward") == backward.name.removesuffix("_backward")
    assert twin(forward).__name__ == forward.name
    assert twin(backward).__name__ == backward.name
    assert spec.formula
    assert spec.derivative
