"""Arrays that NumPy stored column by column are read as what they were."""

from __future__ import annotations

import io

import numpy as np
import pytest

from playground.interop.tensors import parse_npz


@pytest.mark.parametrize("shape", [(3, 4), (2, 3, 4), (5,), (1, 6)])
def test_arrays_stored_column_by_column(shape):
    values = np.arange(np.prod(shape), dtype=np.float32).reshape(shape)
    file = io.BytesIO()
    np.savez(file, rows=values, columns=np.asfortranarray(values))
    found = parse_npz(file.getvalue(), 1 << 16)
    np.testing.assert_array_equal(found["rows"], values)
    np.testing.assert_array_equal(found["columns"], values)
