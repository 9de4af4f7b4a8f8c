"""House prices, generated from a stated rule (row N7)."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import DataSet, Table
from playground.datasets.standardise import standardised
from playground.spec import setting
from playground.text import mark

NAMES = (mark("area"), mark("rooms"), mark("floor"), mark("distance to the centre"), mark("age"))
UNITS = ("m2", "", "", "km", mark("years"))


class HousePrices(DataSet):
    """House prices (generated): invented flats whose price follows a stated rule, with noise; no real market.

    Row N7. In thousands: price = 30 + 2 area (1 + e^(-distance / 4)) + 8 rooms + 3 min(floor, 5) - 2 distance
    - 0.4 age, times e^(noise n) with normal n. Inputs and price are standardised.
    """

    title: ClassVar[str] = mark("House prices (generated)")

    type: Literal["house_prices"] = "house_prices"
    samples: int = setting(500, mark("Number of flats, training and test together"), ge=4, le=100_000)
    noise: float = setting(5.0, mark("Deviation from the rule, in percent of the price"), ge=0.0, le=50.0)

    def generate(self, random: np.random.Generator) -> Table:
        area = random.uniform(25.0, 150.0, self.samples)
        rooms = np.clip(np.round(area / 25.0 + random.normal(0.0, 0.7, self.samples)), 1.0, 6.0)
        floor = random.integers(1, 17, self.samples).astype(np.float64)
        distance = random.uniform(0.0, 20.0, self.samples)
        age = random.uniform(0.0, 80.0, self.samples)
        features = np.stack([area, rooms, floor, distance, age], axis=1)
        price = rule(features) * np.exp(self.noise / 100.0 * random.standard_normal(self.samples))
        inputs, input_scales = standardised(features, UNITS)
        targets, target_scales = standardised(price[:, None], (mark("thousand"),))
        return Table(inputs, targets, (), NAMES, (mark("price"),), 0, input_scales, target_scales)

    def input_shape(self) -> tuple[int, ...]:
        return (len(NAMES),)


def rule(features: np.ndarray) -> np.ndarray:
    """The price in thousands without noise, for features (n, 5) in their own units."""
    area, rooms, floor, distance, age = features.T
    near = 1.0 + np.exp(-distance / 4.0)
    return 30.0 + 2.0 * area * near + 8.0 * rooms + 3.0 * np.minimum(floor, 5.0) - 2.0 * distance - 0.4 * age
