"""`python -m playground` is the command line."""

import sys

from playground.cli import main

sys.exit(main())
