"""The command line: every job of the window, without the window. Each command is one file in commands/."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from playground import __version__, check_kernels

DONE, UNUSABLE, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    try:
        check_kernels()
    except ImportError as error:
        return _complain(str(error), UNUSABLE)
    from playground.commands import COMMANDS, Interrupted, WrongUsage
    from playground.text import Problem

    parser = _parser()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in COMMANDS and not given[0].startswith("-")):
        given.insert(0, "window")
    try:
        options = parser.parse_args(given)
    except SystemExit as leave:  # argparse has already said why
        return int(leave.code or 0)
    try:
        code = int(options.run(options) or DONE)
        sys.stdout.flush()  # here, where a reader that left is no error
        return code
    except Problem as problem:
        return _complain(str(problem), UNUSABLE)
    except WrongUsage as error:
        return _complain(str(error), WRONG_USAGE)
    except Interrupted as note:
        return _complain(str(note), INTERRUPTED)
    except KeyboardInterrupt:
        return _complain("interrupted", INTERRUPTED)
    except BrokenPipeError:  # the reader of our output left, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except MemoryError:
        return _complain("there is not enough memory: make the network, the batch or the data smaller", UNUSABLE)
    except OSError as error:
        return _complain(str(error), UNUSABLE)


def _parser() -> argparse.ArgumentParser:
    from playground.commands import COMMANDS

    parser = argparse.ArgumentParser(
        prog="playground",
        description="Assemble neural networks by hand and watch every number of their training live.",
        epilog="playground [FILE or PRESET] opens the window; without a name it opens the XOR preset.",
    )
    parser.add_argument("--version", action="version", version=f"playground {__version__}")
    # The command `window` is what no command means; it needs no name of its own in the help.
    shown = [name for name in COMMANDS if name != "window"]
    commands = parser.add_subparsers(title="commands", metavar="{" + ",".join(shown) + "}", required=True)
    for name, module in COMMANDS.items():
        summary = (module.__doc__ or "").strip().splitlines()[0]
        if name == "window":
            command = commands.add_parser(name, prog="playground", description=summary, allow_abbrev=False)
        else:
            command = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        module.add_options(command)
        command.set_defaults(run=module.run)
    return parser


def _complain(sentence: str, code: int) -> int:
    print(f"playground: {sentence}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
