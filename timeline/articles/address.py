"""Addresses: by which URLs of one page are known to be one, however they were copied.

Two URLs are one address when they differ only in what does not choose the page: http or https, `www.`, the case of the
host, its default port, a slash at the end, a fragment, and parameters that only tell where a reader came from.
"""

import re
from urllib.parse import urlsplit

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok"
    r"|_ga|_gl|_hsenc|_hsmi|_openstat",
    re.IGNORECASE,
)
_DEFAULT_PORTS = {"http": 80, "https": 443}
_ROUTES = ("!", "/")  # what such a fragment names is a page of its own


def address_of(url: str) -> str:
    """Return the address of a page, such as `example.org/news?id=7`; '' for what names no page of the web.

    The front page of a site has none: what stands there today is no version of what stood there yesterday. The order and
    case of the rest count, since a server may mean something by them.

    >>> address_of("http://www.Example.org/news/?utm_source=feed#top")
    'example.org/news'
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return ""
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    if parts.scheme not in _DEFAULT_PORTS or not host or parts.username is not None:
        return ""
    site = host if port in (None, _DEFAULT_PORTS[parts.scheme]) else f"{host}:{port}"
    path = parts.path.rstrip("/")
    kept = [one for one in parts.query.split("&") if one and not _TRACKING.fullmatch(one.partition("=")[0])]
    query = f"?{'&'.join(kept)}" if kept else ""
    route = f"#{parts.fragment}" if parts.fragment.startswith(_ROUTES) and len(parts.fragment) > 1 else ""
    return f"{site}{path}{query}{route}" if path or query or route else ""
