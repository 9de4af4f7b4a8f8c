"""A trainer's thread for each test that asks for one."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from playground.engine.worker import Worker


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    worker.start()
    yield worker
    worker.close()
    assert not any(thread.name == "trainer" for thread in threading.enumerate())
