"""What a write that was cut off leaves behind is not offered as a network to recover."""

from __future__ import annotations

from playground.document_file import format_document
from playground.ui.recovery import Recovery


def test_a_copy_that_was_never_finished_is_passed_over(session, tmp_path):
    content = format_document(session.document)
    (tmp_path / ".1-a-0123abcd.json").write_text(content[: len(content) // 2], encoding="utf-8")
    whole = tmp_path / "1-a.json"
    whole.write_text(content, encoding="utf-8")
    recovery = Recovery(session, tmp_path)
    assert list(recovery.left()) == [whole]
    assert recovery.take(whole) == session.document
    recovery.close()
