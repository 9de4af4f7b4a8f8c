"""Numbers and formulas as they are written: digits that read well, the signs of the lectures."""

from __future__ import annotations

import re

import numpy as np

from playground.ui.translate import tr_model

MOST_TERMS = 8


def number(value: float) -> str:
    """Four significant digits, a real minus sign, fixed where it reads well."""
    value = float(value)
    if value == 0:
        return "0"
    if not np.isfinite(value):
        return "NaN" if np.isnan(value) else ("∞" if value > 0 else "−∞")
    text = f"{value:.4f}" if 1e-3 <= abs(value) < 1000 else f"{value:.3g}"
    return text.replace("-", "−")


def factor(value: float) -> str:
    """A number within a product: negative ones in brackets."""
    return f"({number(value)})" if value < 0 else number(value)


def elided(terms: list[str]) -> str:
    """A sum of terms; a long one shows its beginning and its end."""
    if len(terms) > MOST_TERMS:
        terms = [*terms[: MOST_TERMS - 2], f"… (+{len(terms) - MOST_TERMS + 1})", terms[-1]]
    return " + ".join(terms)


def subscript(count: int) -> str:
    return str(count).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


_SIGNS = {"eta": "η", "alpha": "α", "beta": "β", "gamma": "γ", "lambda": "λ", "eps": "ε", "sqrt": "√", "sum": "Σ"}


def pretty(formula: str) -> str:
    """A plain formula with the signs of the lectures: Greek letters, roots, squares, a real minus.

    Words of a marked formula ("training: ...") are translated.
    """
    found = re.sub(r"\b([a-z]+)(?=[\d_]|\b)", lambda match: _SIGNS.get(match[1], match[1]), tr_model(formula))
    return (
        found.replace("^2", "²")
        .replace("^T", "ᵀ")
        .replace(" - ", " − ")
        .replace("^-", "^−")
        .replace("<=", "≤")
        .replace(">=", "≥")
    )


def indexed(formula: str, j: str) -> str:
    """A formula of u and a with the unit's number at both."""
    return pretty(re.sub(r"\b([ua])\b", rf"\g<1>{j}", formula))


def vector(values: np.ndarray) -> str:
    """A row of numbers, its middle elided."""
    shown = [number(value) for value in values[:MOST_TERMS]]
    if len(values) > MOST_TERMS:
        shown = [*shown[:-1], f"… ({len(values)})"]
    return f"({', '.join(shown)})" if len(shown) != 1 else shown[0]
