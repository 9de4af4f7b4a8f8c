"""measure updates, memory and start, beside PyTorch where it is installed"""

from __future__ import annotations

import argparse
import json

from playground.commands import WrongUsage


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", metavar="NAME", help="what to measure; all where none is named")
    parser.add_argument("--json", action="store_true", help="print the results as one JSON array")


def run(options: argparse.Namespace) -> None:
    """Print a line for each measurement as it is done."""
    from playground.benchmarks import run as benchmark

    unknown = [name for name in options.names if name not in benchmark.NAMES]
    if unknown:
        raise WrongUsage(f"there is no benchmark '{unknown[0]}'; there are: {', '.join(benchmark.NAMES)}")
    results = []
    for result in benchmark.run(options.names or benchmark.NAMES):
        results.append(result.as_json())
        if not options.json:
            print(result, flush=True)
    if options.json:
        print(json.dumps(results))
