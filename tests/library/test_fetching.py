"""Fetching, against a real server on this machine: what is taken, and each sentence for what is not. The door to it is for tests alone."""

import gzip
import socket
import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from typing import ClassVar

import pytest

from timeline.dates.clock import Clock
from timeline.dates.edtf import parse, text_of
from timeline.errors import InputError
from timeline.library import Timeline, fetching
from timeline.library.fetching import Fetcher, Limits, articles_at, is_public

PAGE = b"<!DOCTYPE html><html lang=en><title>Pact</title><h1>Pact</h1><p class=date>25 October 2013</p><p>They signed the treaty on Monday, and went home.</p></html>"
BOMB = gzip.compress(b"a" * 60_000_000)
TODAY = parse("2020-01-01")


class Server(BaseHTTPRequestHandler):
    asked: ClassVar = []
    times: ClassVar = []
    text = b"They met on 3 May 1999."
    robots = (404, b"")

    def do_GET(self):
        type(self).asked.append((self.path, dict(self.headers)))
        type(self).times.append(time.monotonic())
        pages = {
            "/page": (200, PAGE, {"Content-Type": "text/html; charset=utf-8"}),
            "/packed": (200, gzip.compress(PAGE), {"Content-Type": "text/html", "Content-Encoding": "gzip"}),
            "/bomb": (200, BOMB, {"Content-Type": "text/html", "Content-Encoding": "gzip"}),
            "/strange": (200, PAGE, {"Content-Type": "text/html", "Content-Encoding": "br"}),
            "/long": (200, b"a" * 21_000_000, {"Content-Type": "text/plain"}),
            "/text": (200, type(self).text, {"Content-Type": "text/plain"}),
            "/torn": (200, PAGE, {"Content-Type": "text/html"}),
            "/picture": (200, b"GIF89a", {"Content-Type": "image/gif"}),
            "/moved": (302, b"", {"Location": "/page"}),
            "/round": (302, b"", {"Location": "/round"}),
            "/inside": (302, b"", {"Location": "http://127.0.0.1:1/secret"}),
            "/linklocal": (301, b"", {"Location": "http://169.254.169.254/latest/meta-data/"}),
            "/file": (302, b"", {"Location": "file:///etc/passwd"}),
            "/robots.txt": (*type(self).robots, {"Content-Type": "text/plain"}),
        }
        status, body, headers = pages.get(self.path, (404, b"none", {}))
        if self.path == "/slow":
            self.wfile.write(b"HTTP/1.0 200 OK\r\n")
            for _ in range(100):
                time.sleep(0.05)
                self.wfile.write(b"X")
            return
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body) + (self.path == "/torn")), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    Server.asked, Server.times, Server.robots = [], [], (404, b"")
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    httpd.handle_error = lambda *_: None  # a client that leaves is what is tested
    thread = threading.Thread(target=httpd.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


def fetcher(server, pause=0.0, **limits):
    return Fetcher(Limits(allowed=frozenset({("127.0.0.1", int(server.rsplit(":", 1)[1]))}), pause=pause, **limits))


def taken(url, using):
    (one,) = articles_at(url, TODAY, using)
    return one


@pytest.mark.parametrize("path", ["/page", "/packed", "/moved"])
def test_a_page(server, path):
    article = taken(server + path, fetcher(server))
    assert (article.source_id, article.title) == (server + path, "Pact")
    assert article.url == server + ("/page" if path == "/moved" else path)
    assert (text_of(article.published.when), text_of(article.retrieved)) == ("2013-10-25", "2020-01-01")
    assert {headers["User-Agent"] for _, headers in Server.asked} == {"timeline-of-events"}


def test_a_text(server):
    article = taken(server + "/text#part", fetcher(server))
    assert (article.text, article.url) == ("They met on 3 May 1999.", server + "/text#part")


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/none", "was answered with 404 Not Found; check the address, or save it from a browser."),
        ("/picture", "is 'image/gif', which is not read; save its text."),
        ("/long", "is longer than 20 MB; save it, and ingest the file."),
        ("/bomb", "is longer than 20 MB; save it, and ingest the file."),
        ("/strange", "comes packed as 'br', which nobody asked for; save it from a browser."),
        ("/round", "leads on and on (more than 5 redirects); give the last address."),
        ("/inside", "leads to 127.0.0.1, which is no public address; nothing is fetched from there."),
        ("/linklocal", "leads to 169.254.169.254, which is no public address; nothing is fetched from there."),
        ("/file", "leads to 'file:///etc/passwd', which is no http or https address; check it."),
        ("/torn", "cannot be reached (IncompleteRead); check the address and the network."),
        ("/slow", "did not answer in time; try again later, or save it from a browser."),
    ],
)
def test_what_is_refused(server, path, sentence):
    problem = taken(server + path, fetcher(server, whole=1.0))
    assert isinstance(problem, InputError)
    assert str(problem) == f"{server}{path}: {sentence}"


@pytest.mark.parametrize(
    ("robots", "is_taken"),
    [
        ((200, b"User-agent: *\nDisallow: /private"), True),
        ((200, b"User-agent: *\nDisallow: /page"), False),
        ((200, b"User-agent: timeline-of-events\nDisallow: /\n\nUser-agent: *\nDisallow:"), False),
        ((403, b""), False),
        ((500, b""), False),
        ((404, b""), True),
    ],
)
def test_robots(server, robots, is_taken):
    Server.robots = robots
    using = fetcher(server)
    for _ in range(2):
        found = taken(server + "/page", using)
        assert isinstance(found, InputError) is not is_taken
        if not is_taken:
            assert str(found).endswith("/robots.txt; save it from a browser.")
    assert [path for path, _ in Server.asked].count("/robots.txt") == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://0.0.0.0/", "http://10.1.2.3/", "http://192.168.0.1/",
        "http://172.16.0.1/", "http://169.254.169.254/", "http://[fe80::1]/", "http://[fd00::1]/", "http://2130706433/",
        "http://0x7f000001/", "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://100.64.0.1/", "http://224.0.0.1/",
    ],
)  # fmt: skip
def test_no_private_address(url):
    problem = taken(url, Fetcher())
    assert isinstance(problem, InputError)
    assert "is no public address" in str(problem) or "leads to no address" in str(problem)


def test_a_name_with_a_private_address_beside_a_public_one(monkeypatch):
    both = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 80)) for one in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(fetching.socket, "getaddrinfo", lambda *_, **__: both)
    assert "leads to 10.0.0.1, which is no public address" in str(taken("http://two.example/", Fetcher()))


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("ftp://e.org/a", "is no http or https address"),
        ("http://user:secret@e.org/", "has a name or a password in it; take them out."),
        ("http://e.org:99999/", "is no address; check it."),
        ("http:///a", "is no http or https address"),
        ("http://e.org/a b", "is no address; check it."),
        ("http://8.8.8.8:22/", "asks for port 22; only 80 and 443 are fetched from."),
        ("http://nobody.invalid/", "leads to no address: nobody knows 'nobody.invalid'; check it."),
    ],
)
def test_addresses_that_are_none(url, sentence):
    assert sentence in str(taken(url, Fetcher()))


def test_what_is_public():
    assert is_public("93.184.216.34")
    assert is_public("2606:2800:220:1:248:1893:25c8:1946")
    assert not any(
        is_public(one) for one in ("", "x", "2002:7f00:1::", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "fe80::1%eth0")
    )


def gaps(server, **limits):
    """Seconds between the requests for two pages: each after the answer to the one before, robots.txt first."""
    using = fetcher(server, **limits)
    assert {taken(server + path, using).title for path in ("/page", "/moved")} == {"Pact"}
    assert [path for path, _ in Server.asked] == ["/robots.txt", "/page", "/moved", "/page"]
    return [after - before for before, after in pairwise(Server.times)]


def test_a_host_is_asked_once_in_a_while(server):
    assert Limits().pause == 1.0
    assert min(gaps(server, pause=0.3)) >= 0.3


def test_a_site_that_asks_for_a_longer_pause_between_pages_gets_it(server):
    Server.robots = (200, b"User-agent: *\nCrawl-delay: 2\n")
    first, between, redirect = gaps(server, pause=0.1, longest_pause=0.5)
    assert between >= 0.5 > max(first, redirect)


def test_the_pause_is_no_part_of_the_time_for_a_page(server):
    Server.robots = (200, b"User-agent: *\nCrawl-delay: 1\n")
    using = fetcher(server, whole=0.9)
    for _ in range(2):
        assert taken(server + "/page", using).title == "Pact"


def test_of_two_texts_of_a_page_the_one_fetched_later_is_the_newer(server, tmp_path, monkeypatch):
    """On one day, too; and the older again, when the page says that again."""
    pages = {"first": "They met on 3 May 1999.", "second": "They met on 4 May 1999."}
    with Timeline.open(tmp_path / "timeline.db") as timeline:
        for hour, text in enumerate(("second", "first", "second")):
            monkeypatch.setattr(Server, "text", pages[text].encode())
            at = replace(TODAY, clock=Clock(f"{10 + hour}:00:00", "+0000"))
            [outcome] = timeline.ingest(*articles_at(server + "/text", at, fetcher(server)))
            assert outcome.status.value == ("stored", "new version", "unchanged")[hour]
            [event] = timeline.events()
            assert event.quote == pages[text]
        assert timeline.check() == []
