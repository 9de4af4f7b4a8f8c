"""print the JSON schema of a document"""

from __future__ import annotations

import argparse
import json


def add_options(parser: argparse.ArgumentParser) -> None:
    """The command takes none."""


def run(options: argparse.Namespace) -> None:
    """Print the schema, for editors that complete and check documents."""
    from playground.document import Document

    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Document.model_json_schema()}
    print(json.dumps(schema, ensure_ascii=False, indent=1))
