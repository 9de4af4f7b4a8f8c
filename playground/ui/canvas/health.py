"""What the badge of an ill layer says: its sign, its cause, its remedy."""

from __future__ import annotations

from playground.engine.snapshot import Health
from playground.ui.canvas.chrome import SATURATED
from playground.ui.translate import tr


def is_grave(health: Health) -> bool:
    """True where training is lost, not merely slow."""
    return health in (Health.NONFINITE, Health.EXPLODING)


SIGNS = {
    Health.NONFINITE: "∞",
    Health.EXPLODING: "↑",
    Health.VANISHING: "↓",
    Health.DEAD: "0",
    Health.SATURATED: SATURATED,
}


def sentence(health: Health) -> str:
    """Cause and remedy, for the badge's tooltip."""
    match health:
        case Health.NONFINITE:
            return tr(
                "Not a number: a value here became NaN or infinite. Lower the learning rate, clip the gradient, "
                "or step back and look where it began."
            )
        case Health.EXPLODING:
            return tr(
                "Exploding gradient: it grows from layer to layer. Lower the learning rate, clip the gradient, or "
                "choose smaller initial weights."
            )
        case Health.VANISHING:
            return tr(
                "Vanishing gradient: almost nothing of it comes back here. Use fewer layers, ReLU instead of "
                "sigmoid or tanh, or Xavier or He initial weights."
            )
        case Health.DEAD:
            return tr(
                "Dead units: they give zero for every sample, so no gradient passes. Lower the learning rate, use "
                "leaky ReLU, or reset the weights."
            )
        case Health.SATURATED:
            return tr(
                "Saturated units: they sit at the flat ends of their activation, where the derivative is almost zero. "
                "Choose smaller initial weights, scale the inputs, or use another activation."
            )
