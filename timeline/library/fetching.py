"""Fetching a page from the web: asked for by name only, from public addresses only, as robots.txt allows, within limits.

A name is resolved once, every address that it has is looked at, and the connection goes to one of those that were: a name
that leads elsewhere a moment later leads nowhere. Each redirect is a new address, and looked at like the first.
"""

import gzip
import http.client
import ipaddress
import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from urllib.parse import SplitResult, quote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.decode import storable
from timeline.articles.readers.files import read_stream
from timeline.articles.readers.html import read_html
from timeline.articles.readers.markup.saved import Saved
from timeline.articles.readers.raw import Raw
from timeline.dates.edtf import text_of
from timeline.dates.when import When
from timeline.errors import InputError

AGENT = "timeline-of-events"
LONGEST = 20_000_000
"""Bytes of a page, unpacked."""
_MOST_REDIRECTS = 5
_PORTS = frozenset({80, 443})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAFE = "/%:=&?~#+!$,;'@()*[]"
_CHUNK = 65_536
FORMATS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "text/markdown": "markdown",
    "application/pdf": "pdf",
    "application/epub+zip": "epub",
    "application/rss+xml": "feed",
    "application/atom+xml": "feed",
    "application/xml": "feed",
    "text/xml": "feed",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for a connection, for a whole page and between two requests to one host, and, for tests alone, what else may be reached.

    No option sets them. A site whose robots.txt asks for a longer pause between pages (Crawl-delay) is left that long, up to `longest_pause`.
    """

    connect: float = 10.0
    whole: float = 60.0
    pause: float = 1.0
    longest_pause: float = 60.0
    allowed: frozenset[tuple[str, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it was answered: its last address, its bytes, how they are to be read, the charset that came with them."""

    url: str
    data: bytes
    format: str
    charset: str


@dataclass(slots=True)
class Fetcher:
    """Fetches pages, and remembers the robots.txt of each site for as long as it lives."""

    limits: Limits = field(default_factory=Limits)
    robots: dict[str, RobotFileParser | None] = field(default_factory=dict)
    _answered: dict[str, float] = field(default_factory=dict, init=False)  # when a host was last asked something

    def fetch(self, url: str) -> Fetched:
        """Return the page of an address; InputError, naming it, for whatever stands against it."""
        self._pause_before(url)
        deadline = time.monotonic() + self.limits.whole
        here = url
        for _ in range(_MOST_REDIRECTS + 1):
            parts = _parts(here, url)
            self._ask_robots(parts, url, deadline)
            answer = self._get(parts, url, deadline)
            if answer.status not in _REDIRECTS:
                return _page(answer, here, url)
            here = urljoin(here, answer.headers.get("location", ""))
        raise InputError(
            place=url, problem=f"leads on and on (more than {_MOST_REDIRECTS} redirects); give the last address."
        )

    def _pause_before(self, url: str) -> None:
        """Wait before a page as long as its site asks for between two; the time for the page begins after it."""
        parts = _parts(url, url)
        rules = self.robots.get(f"{parts.scheme}://{parts.netloc}")
        asked = rules.crawl_delay(AGENT) if rules is not None else None
        self._pause(parts.hostname or "", min(float(asked or 0), self.limits.longest_pause))

    def _pause(self, host: str, seconds: float = 0.0) -> None:
        """Wait until a host was left alone for some seconds, or for as many as every request waits."""
        last = self._answered.get(host)
        if last is not None and (left := last + max(seconds, self.limits.pause) - time.monotonic()) > 0:
            time.sleep(left)

    def _ask_robots(self, parts: SplitResult, url: str, deadline: float) -> None:
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self.robots:
            self.robots[site] = self._rules(urlsplit(f"{site}/robots.txt"), url, deadline)
        rules = self.robots[site]
        if rules is not None and not rules.can_fetch(AGENT, parts.geturl()):
            problem = f"may not be fetched by programs, says {site}/robots.txt; save it from a browser."
            raise InputError(place=url, problem=problem)

    def _rules(self, parts: SplitResult, url: str, deadline: float) -> RobotFileParser | None:
        """Return what a site asks of programs, None when it has no such file (RFC 9309: no answer at all forbids everything)."""
        rules = RobotFileParser()
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._get(parts, url, deadline)
            if answer.status in _REDIRECTS:
                parts = _parts(urljoin(parts.geturl(), answer.headers.get("location", "")), url)
                continue
            if answer.status == 200:
                rules.parse(answer.data.decode("utf-8", "replace").splitlines())
                return rules
            if answer.status in {401, 403} or answer.status >= 500:
                rules.parse(["User-agent: *", "Disallow: /"])
                return rules
            return None
        return None

    def _get(self, parts: SplitResult, url: str, deadline: float) -> "_Answer":
        port = parts.port or (443 if parts.scheme == "https" else 80)
        host = parts.hostname or ""
        address = self._address(host, port, url)
        self._pause(host)
        seconds = max(0.1, min(self.limits.connect, deadline - time.monotonic()))
        connection = _Connection(host, port, address, seconds, is_safe=parts.scheme == "https")
        # A server may send its headers a letter at a time; the clock of each letter alone would never ring.
        alarm = threading.Timer(max(0.1, deadline - time.monotonic()), connection.cut)
        alarm.daemon = True
        alarm.start()
        path = quote(parts.path or "/", _SAFE) + (f"?{quote(parts.query, _SAFE)}" if parts.query else "")
        try:
            connection.request(
                "GET", path, headers={"User-Agent": AGENT, "Accept-Encoding": "identity", "Connection": "close"}
            )
            answer = connection.getresponse()
            return _Answer(answer.status, answer.reason, _headers(answer), _body(answer, url, deadline))
        except TimeoutError:
            problem = "did not answer in time; try again later, or save it from a browser."
            raise InputError(place=url, problem=problem) from None
        except ssl.SSLError as refusal:
            problem = f"cannot be reached safely ({refusal.reason or 'TLS'}); check the address."
            raise InputError(place=url, problem=problem) from None
        except (OSError, http.client.HTTPException, ValueError) as refusal:
            if time.monotonic() >= deadline:
                problem = "did not answer in time; try again later, or save it from a browser."
                raise InputError(place=url, problem=problem) from None
            problem = f"cannot be reached ({type(refusal).__name__}); check the address and the network."
            raise InputError(place=url, problem=problem) from None
        finally:
            alarm.cancel()
            connection.close()
            self._answered[host] = time.monotonic()

    def _address(self, host: str, port: int, url: str) -> str:
        """Return an address of a host that may be spoken to; every one that its name has must be public."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise InputError(place=url, problem=f"leads to no address: nobody knows '{host}'; check it.") from None
        addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
        for address in addresses:
            if (address, port) in self.limits.allowed:
                continue
            if not is_public(address):
                problem = f"leads to {address}, which is no public address; nothing is fetched from there."
                raise InputError(place=url, problem=problem)
            if port not in _PORTS:
                raise InputError(place=url, problem=f"asks for port {port}; only 80 and 443 are fetched from.")
        return addresses[0]


def articles_at(url: str, today: When, fetcher: Fetcher, order: str = "") -> Iterator[Article | InputError]:
    """Yield the articles of an address, or the InputError that says why there are none; `today` is the day of fetching, with its time."""
    try:
        page = fetcher.fetch(url)
    except InputError as problem:
        yield problem
        return
    said = f"{text_of(today)}T{today.clock.text}{today.clock.zone}" if today.clock else text_of(today)
    saved = Saved(page.url, today, "fetched", said)
    if page.format == "html":
        yield from read_html(
            Raw(page.data, storable(url), storable(url)),
            url=page.url,
            retrieved=saved,
            charset=page.charset,
            order=order,
        )
        return
    form = "auto" if page.format == "feed" else page.format
    fetched = DateCandidate(today, Known.STATED, "retrieved: fetched", said, 0.1)
    for one in read_stream(page.data, storable(url), format=form):
        known = one if isinstance(one, InputError) else replace(one, url=one.url or page.url, retrieved=today)
        yield known if isinstance(known, InputError) else replace(known, dates=(*known.dates, fetched))


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    reason: str
    headers: dict[str, str]
    data: bytes


class _Connection(http.client.HTTPConnection):
    """A connection to an address that was looked at, under the name that was asked for."""

    def __init__(self, host: str, port: int, address: str, seconds: float, *, is_safe: bool) -> None:
        super().__init__(host, port, timeout=seconds)
        self.address, self.is_safe = address, is_safe

    def cut(self) -> None:
        """End it from another thread: whoever waits for it is told."""
        if self.sock is not None:
            with suppress(OSError):
                self.sock.shutdown(socket.SHUT_RDWR)

    def connect(self) -> None:
        """Connect to the address, not to what the name says now."""
        self.sock = socket.create_connection((self.address, self.port), self.timeout)
        if self.is_safe:
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)


def is_public(address: str) -> bool:
    """Whether an address is one of the public internet; those that carry another inside are what they carry."""
    try:
        found = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        nat64 = found in ipaddress.ip_network("64:ff9b::/96")
        inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF) if nat64 else found.ipv4_mapped or found.sixtofour
        if inner is not None:
            return is_public(str(inner))
        if found.teredo is not None:
            return False
    return found.is_global and not found.is_multicast and not found.is_reserved


def _parts(here: str, url: str) -> SplitResult:
    """Return the parts of an address that can be fetched."""
    try:
        parts = urlsplit(here)
        port = parts.port
    except ValueError:
        raise InputError(place=url, problem="is no address; check it.") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise InputError(place=url, problem=f"leads to '{here[:200]}', which is no http or https address; check it.")
    if parts.username is not None or parts.password is not None:
        raise InputError(place=url, problem="has a name or a password in it; take them out.")
    if port == 0 or re.search(r"[\s\x00-\x1f\x7f]", here):
        raise InputError(place=url, problem="is no address; check it.")
    return parts._replace(fragment="")


def _headers(answer: http.client.HTTPResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in reversed(answer.getheaders())}


def _body(answer: http.client.HTTPResponse, url: str, deadline: float) -> bytes:
    """Return the bytes of an answer, unpacked, as long as they are not too many and come in time."""
    parts: list[bytes] = []
    size = 0
    while chunk := answer.read1(_CHUNK):
        size += len(chunk)
        if size > LONGEST:
            raise _too_long(url)
        if time.monotonic() > deadline:
            raise TimeoutError
        parts.append(chunk)
    if time.monotonic() > deadline:  # cut by the alarm, an answer looks ended
        raise TimeoutError
    if answer.length:
        raise http.client.IncompleteRead(b"", answer.length)
    data = b"".join(parts)
    packed = (answer.getheader("Content-Encoding") or "identity").lower()
    if packed == "identity" or answer.status in _REDIRECTS:
        return data
    if packed not in {"gzip", "x-gzip"}:
        raise InputError(
            place=url, problem=f"comes packed as '{packed[:40]}', which nobody asked for; save it from a browser."
        )
    return _unpacked(data, url)


def _unpacked(data: bytes, url: str) -> bytes:
    unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        out = unpacker.decompress(data, LONGEST + 1)
    except (zlib.error, gzip.BadGzipFile):
        raise InputError(place=url, problem="comes packed, and is broken; save it from a browser.") from None
    if len(out) > LONGEST:
        raise _too_long(url)
    return out


def _too_long(url: str) -> InputError:
    return InputError(place=url, problem=f"is longer than {LONGEST // 1_000_000} MB; save it, and ingest the file.")


def _page(answer: _Answer, here: str, url: str) -> Fetched:
    if answer.status != 200:
        said = f"{answer.status} {answer.reason[:60]}".strip()
        raise InputError(place=url, problem=f"was answered with {said}; check the address, or save it from a browser.")
    kind, _, rest = answer.headers.get("content-type", "text/html").partition(";")
    form = FORMATS.get(kind.strip().lower())
    if form is None:
        raise InputError(place=url, problem=f"is '{kind.strip()[:60]}', which is not read; save its text.")
    charset = next(iter(_charsets(rest.split(";"))), "")
    return Fetched(here, answer.data, form, charset)


def _charsets(parameters: Iterable[str]) -> Iterable[str]:
    for one in parameters:
        name, _, value = one.strip().partition("=")
        if name.lower() == "charset":
            yield value.strip("\"' ")
