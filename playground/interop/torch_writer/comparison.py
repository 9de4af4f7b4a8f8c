"""How the script asks the network and judges its answers: each loss of the document by itself."""

from __future__ import annotations

from collections.abc import Mapping

from playground.engine.judging import Judgement
from playground.interop.torch_writer.code import fold, show
from playground.interop.torch_writer.module import Plan


def judgements(plan: Plan) -> dict[str, Judgement]:
    """What every loss of the document compares; raises Problem where that does not fit."""
    graph = plan.document.graph
    found = {node: Judgement.of(graph, node, plan.inference.shapes, plan.table) for node in plan.losses}
    for judged in found.values():
        judged.check(graph)
    return found


def targets_key(plan: Plan, loss: str) -> str:
    """The column of a loss's targets."""
    plain = len(plan.losses) == 1 and "targets" not in plan.arguments
    return "targets" if plain else f"targets.{loss}"


def ask_lines(plan: Plan) -> list[str]:
    """The function that asks the network."""
    given = []
    for argument, column in plan.arguments.items():
        if not column.startswith("lengths."):
            given.append(f'batch["{argument}"]')
        elif column.removeprefix("lengths.") in plan.table.lengths:
            given.append(f'{argument}=batch["{argument}"]')
    return [
        "def ask(network: nn.Module, batch: dict[str, Tensor]):",
        '    """What the network answers to a batch."""',
        *fold(f"return network({', '.join(given)})", 4),
    ]


def compare_lines(plan: Plan, judged: Mapping[str, Judgement], uses: list[str]) -> list[str]:
    """The function that computes every loss; `uses` gets the pieces it needs."""
    lines = [
        "def compare(answer, batch: dict[str, Tensor]) -> list[tuple[Tensor, Tensor]]:",
        '    """Of each loss the losses of all rows, and 1 for the rows that count."""',
        "    found = []",
    ]
    for loss, judgement in judged.items():
        scores, targets = _columns(plan, loss, judgement)
        kind = judgement.function.type
        uses.append(kind)
        settings = "".join(f", {value}" for value in _loss_settings(judgement))
        lines += fold(f"losses = {kind}({scores}, {targets}{settings})", 4)
        counted = _counted(plan, judgement)
        if counted:
            uses.append("real_steps")
            lines += fold(f'found.append((losses, real_steps({judgement.steps}, batch["{counted}"])))', 4)
        else:
            lines.append("    found.append((losses, torch.ones_like(losses)))")
    return [*lines, "    return found"]


def _columns(plan: Plan, loss: str, judgement: Judgement) -> tuple[str, str]:
    """Scores and targets as rows: one for each sample, or for each step of each sample."""
    answer = "answer" if len(plan.ends) == 1 else f'answer["{judgement.source}"]'
    targets = f'batch["{targets_key(plan, loss)}"]'
    if judgement.steps:
        return f"{answer}.flatten(0, 1)", f"{targets}.flatten(0, 1)"
    return f"{answer}.flatten(1)", targets


def _loss_settings(judgement: Judgement) -> list[str]:
    """The settings of a loss that its piece takes behind scores and targets."""
    plain = judgement.function.cells()
    return [f"{name}={show(value)}" for name, value in plain.items()]


def _counted(plan: Plan, judgement: Judgement) -> str:
    """The argument that counts the real steps a loss looks at; empty where all are real."""
    argument = plan.lengths.get(judgement.source, "")
    column = plan.arguments.get(argument, "").removeprefix("lengths.")
    return argument if judgement.steps and column in plan.table.lengths else ""


def judge_lines(plan: Plan, judged: Mapping[str, Judgement]) -> list[str]:
    """The function that decides for a class, as the first loss reads its scores; none where it has values."""
    loss, judgement = next(iter(judged.items()))
    if not judgement.table.has_classes:
        return []
    function = judgement.function
    scores, targets = _columns(plan, loss, judgement)
    if function.kind() == "cross_entropy":
        right = "scores.argmax(dim=1) == targets[:, 0]"
    elif judgement.width > 1:
        right = "scores.argmax(dim=1) == targets.argmax(dim=1)"
    else:
        middle = 0.5 if getattr(function, "coding", "") == "0/1" else 0.0
        half = 0.5 if function.kind() == "binary_cross_entropy" else middle
        right = f"(scores[:, 0] > {middle}) == (targets[:, 0] > {half})"
    return [
        "",
        "",
        "def judge(answer, batch: dict[str, Tensor]) -> list[tuple[Tensor, Tensor]]:",
        '    """All losses, and of each row whether the first loss\'s class is the right one."""',
        "    found = compare(answer, batch)",
        *fold(f"scores = {scores}", 4),
        *fold(f"targets = {targets}", 4),
        f"    right = {right}",
        "    return [*found, (right.float(), found[0][1])]",
    ]
