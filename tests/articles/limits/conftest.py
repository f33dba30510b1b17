"""The tables here share `said.py`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
