"""A list as SQLite takes it: a text of JSON, bound as the parameter `listed`."""

import json
from collections.abc import Sequence

LISTED = "(SELECT value FROM json_each(:listed))"


def listed(values: Sequence[int | str]) -> str:
    """Return the parameter's value."""
    return json.dumps(values)
