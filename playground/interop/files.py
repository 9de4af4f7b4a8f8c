"""Files written whole or not at all, and the sentences for what a disk can refuse."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from playground.text import Problem, mark

_CHUNK = 2**20
_REFUSALS = {
    errno.ENOSPC: mark("there is no space left for '{path}': free some, or choose another disk"),
    errno.EDQUOT: mark("your quota has no space left for '{path}': free some, or choose another disk"),
    errno.EACCES: mark("you may not write '{path}': choose another folder, or change its permissions"),
    errno.EPERM: mark("you may not write '{path}': choose another folder, or change its permissions"),
    errno.EROFS: mark("'{path}' is on a disk that can only be read: choose another disk"),
    errno.ENOENT: mark("the folder of '{path}' does not exist: create it, or choose another"),
    errno.ENOTDIR: mark("the folder of '{path}' is not a folder: choose another"),
    errno.EISDIR: mark("'{path}' is a folder: choose the name of a file"),
    errno.ENAMETOOLONG: mark("the name '{path}' is too long: choose a shorter one"),
    errno.EFBIG: mark("'{path}' is larger than its disk allows: choose another disk"),
    errno.EIO: mark("the disk failed while '{path}' was written: choose another disk"),
}


def write_problem(error: OSError, path: Path) -> Problem:
    """The sentence for an operating system's refusal to write."""
    template = _REFUSALS.get(error.errno or 0)
    if template is None:
        return Problem("'{path}' cannot be written: {reason}", path=str(path), reason=error.strerror or str(error))
    return Problem(template, path=str(path))


def read_problem(error: OSError, path: Path) -> Problem:
    """The sentence for an operating system's refusal to read."""
    if isinstance(error, FileNotFoundError):
        return Problem("there is no file '{path}': correct the name", path=str(path))
    if isinstance(error, IsADirectoryError):
        return Problem("'{path}' is a folder, but must be a file", path=str(path))
    if isinstance(error, PermissionError):
        return Problem("you may not read '{path}': change its permissions", path=str(path))
    return Problem("'{path}' cannot be read: {reason}", path=str(path), reason=error.strerror or str(error))


def check_regular(path: Path) -> None:
    """Raise Problem for what is no plain file: a pipe would keep its reader waiting, a device has no end."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise read_problem(error if isinstance(error, OSError) else OSError(str(error)), path) from None
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):  # a folder has a sentence of its own
        raise Problem("'{path}' is not a file: it is a device, a pipe or a socket", path=str(path))


def read_bytes(path: Path, limit: int) -> bytes:
    """The content of a file of at most `limit` bytes."""
    check_regular(path)
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise read_problem(error, path) from None
    if len(content) > limit:
        raise Problem("'{path}' is larger than {limit} bytes, the most that is read", path=str(path), limit=limit)
    return content


def check_writable(path: Path) -> None:
    """Raise Problem now where writing `path` later would surely fail: long work should not end in that."""
    folder = path.absolute().parent
    if path.is_dir():
        raise write_problem(IsADirectoryError(errno.EISDIR, ""), path)
    if path.exists():
        check_regular(path)
    if not folder.is_dir():
        raise write_problem(FileNotFoundError(errno.ENOENT if not folder.exists() else errno.ENOTDIR, ""), path)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise write_problem(PermissionError(errno.EACCES, ""), path)


def write_atomically(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let `write` fill a file that then takes the place of `path`; whatever fails, the old file stays as it was."""
    with replacing(path) as temporary, temporary.open("w+b") as file:
        write(file)


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Write several files: all of them are on the disk before the first takes its place."""
    with contextlib.ExitStack() as stack:
        for path, content in contents.items():
            stack.enter_context(replacing(path)).write_bytes(content)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary file beside `path` to be filled; at the end it is made durable, read again and put in its place.

    The name ends like that of `path`, because some writers choose the format by it.
    """
    target = path.resolve()  # a link stays a link
    temporary: Path | None = None
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists():
            check_regular(target)  # who may do everything would put a file in the place of /dev/null
        temporary = target.with_name(f".{target.stem[:40]}-{secrets.token_hex(4)}{target.suffix}")
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
        yield temporary
        _settle(temporary, target)
    except OSError as error:
        raise write_problem(error, path) from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):  # after the replacement there is nothing to remove
                os.unlink(temporary)


def _settle(temporary: Path, target: Path) -> None:
    """Flush the temporary file to the disk, see that it reads back the same, and replace the target by it."""
    written = _digest(temporary)
    with temporary.open("r+b") as file:
        os.fsync(file.fileno())
    if _digest(temporary) != written:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    with contextlib.suppress(OSError):  # a new file keeps the permissions it was made with
        os.chmod(temporary, target.stat().st_mode & 0o777)
    os.replace(temporary, target)
    _sync_folder(target.parent)


def _digest(path: Path) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.digest()


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; the file itself already is, so a system that cannot sync folders is no failure."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
