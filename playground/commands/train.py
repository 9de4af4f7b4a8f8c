"""train without a window"""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from playground.commands import Interrupted, WrongUsage

if TYPE_CHECKING:
    from playground.commands.limits import Limit, Outcome
    from playground.document import Document


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="FILE|PRESET", help="a document, a project, or a preset's id")
    limit = parser.add_mutually_exclusive_group()
    limit.add_argument("--steps", type=_count, metavar="N", help="train for N updates")
    limit.add_argument("--epochs", type=_count, metavar="N", help="train for N epochs")
    limit.add_argument("--seconds", type=_seconds, metavar="S", help="train for S seconds")
    parser.add_argument("--seed", type=_seed, metavar="N", help="start anew from this seed")
    parser.add_argument("--threads", type=_count, default=1, metavar="N", help="threads; results do not depend on them")
    parser.add_argument(
        "--set", action="append", default=[], metavar="key=value", dest="assignments", help="change a setting first"
    )
    parser.add_argument(
        "--weights", type=Path, metavar="FILE", help="start from weights in safetensors or npz, as far as they fit"
    )
    parser.add_argument("--out", type=Path, metavar="FILE.netplay", help="save the trained project there")
    parser.add_argument("--json", action="store_true", help="print the result as one JSON object")


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{value} must be at least 1")
    return value


def _seed(text: str) -> int:
    value = int(text)
    if not 0 <= value < 2**31:
        raise argparse.ArgumentTypeError(f"{value} must be from 0 to {2**31 - 1}")
    return value


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{text} must be more than 0")
    return value


# argparse names the function when it cannot convert: "invalid whole number value: 'x'".
_count.__name__ = _seed.__name__ = "whole number"
_seconds.__name__ = "number"


def run(options: argparse.Namespace) -> None:
    """Train to the limit or the document's own stop rule; what an interrupt leaves is saved where --out says."""
    from playground.commands.assignments import assign
    from playground.commands.limits import train
    from playground.interop.files import check_writable
    from playground.interop.project import SUFFIX, SavedDocument, save_project
    from playground.interop.source import load
    from playground.interop.trainer import Trainer
    from playground.interop.weight_import import load_weights

    if options.out is not None:
        if options.out.suffix.lower() != SUFFIX:
            raise WrongUsage(f"--out {options.out}: a project's name ends in {SUFFIX}")
        check_writable(options.out)
    source = load(options.source)
    document = assign(source, options.assignments)
    limit = _limit(options, document)
    if isinstance(source, SavedDocument) and document is not source:
        # Changed settings do not undo what the project has learnt.
        trainer = Trainer(source, seed=options.seed, threads=options.threads)
        trainer.adopt(document.replace(seed=trainer.document.seed))
        if trainer.network.problem is not None:
            raise trainer.network.problem
    else:
        trainer = Trainer(document, seed=options.seed, threads=options.threads)
    if options.weights is not None:
        print(load_weights(trainer, options.weights), file=sys.stderr)
    outcome = train(trainer, limit, report=_bar(limit))
    if options.out is not None:
        save_project(trainer, options.out)
    print(_as_json(outcome) if options.json else _as_text(outcome))
    if outcome.interrupted:
        raise Interrupted(f"interrupted; saved as {options.out}" if options.out else "interrupted")


def _limit(options: argparse.Namespace, document: Document) -> Limit:
    from playground.commands.limits import Limit

    if options.steps is not None or options.epochs is not None or options.seconds is not None:
        return Limit(options.steps, options.epochs, options.seconds)
    if not document.training.stop.is_set:
        raise WrongUsage(f"'{options.source}' has no stop rule of its own: add --steps, --epochs or --seconds")
    return Limit(rule=True)


def _bar(limit: Limit):  # type: ignore[no-untyped-def]
    """A function that shows progress on stderr."""
    from tqdm import tqdm

    form = "{l_bar}{bar}| {elapsed}{postfix}"
    bar = tqdm(total=1.0, file=sys.stderr, bar_format=form, desc="training", mininterval=0.1, dynamic_ncols=True)

    def report(done: float, step: int, loss: float, last: bool) -> None:
        bar.set_postfix_str(f"update {step:,}, loss {loss:.4g}", refresh=False)
        bar.update(max(0.0, min(done, 1.0) - bar.n))
        if last:
            bar.close()

    return report


def _as_json(outcome: Outcome) -> str:
    numbers = {
        "steps": outcome.steps,
        "seconds": outcome.seconds,
        "steps_per_second": outcome.steps_per_second,
        "loss": _finite(outcome.loss),
        "metrics": {name: _finite(value) for name, value in outcome.metrics.items()},
    }
    return json.dumps(numbers, allow_nan=False)


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _as_text(outcome: Outcome) -> str:
    metrics = ", ".join(f"{name} {value:.4g}" for name, value in outcome.metrics.items())
    why = f" ({outcome.reason})" if outcome.reason else ""
    pace = f"{outcome.steps_per_second:,.0f} a second"
    return f"{outcome.steps:,} updates in {outcome.seconds:.2f} s, {pace}{why}\n{metrics}"
