"""The HTML page: what it says without a script, its policy, and a real browser that uses it by keyboard alone."""

import base64
import hashlib
import io
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from timeline.exports.html_event import some_time
from timeline.exports.registry import write

HOSTILE = '</script><script>alert(1)</script><img src=x onerror="alert(2)">&amp; \' "'


def page_of(events, **options):
    out = io.StringIO(newline="")
    account = write("html", events, out, **options)
    return out.getvalue(), account


class Text(HTMLParser):
    """The tags of a page and its words, scripts and styles apart."""

    def __init__(self):
        super().__init__()
        self.tags, self.words, self.within = [], [], None

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.within = tag

    def handle_endtag(self, _):
        self.within = None

    def handle_data(self, data):
        if self.within not in {"script", "style"}:
            self.words.append(data)


def parsed(page):
    text = Text()
    text.feed(page)
    return text


def test_without_a_script_everything_is_there(event):
    page, account = page_of(
        [event("2013~", title="They <met>", actors="Ada; Bo", place="Boston"), event(None, uid="e2")]
    )
    words = "".join(parsed(page).words)
    for said in (
        "They <met>",
        "c. 2013",
        "Some time about 2013",
        "Boston",
        "Undated",
        "Said as “last week”, counted from the publication of the source, 25 Oct 2013 (rule last-unit).",
        "No date was found for it.",
        "2 events written. 1 carries a word of doubt.",
    ):
        assert said in words
    assert account.doubtful == 1
    assert ("a", "https://example.org/a?b=1,2;3") in [(tag, at.get("href")) for tag, at in parsed(page).tags]
    assert "<mark>last week</mark>" in page
    assert "<b>signed</b>" in page


def test_the_policy_allows_our_script_and_style_and_nothing_else(event):
    page, _ = page_of([event()])
    [policy] = re.findall('Content-Security-Policy" content="([^"]*)"', page)
    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        [inside] = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    assert not [at for _, at in parsed(page).tags if "style" in at or any(name.startswith("on") for name in at)]
    assert not re.search(r"(?:src|href)=\"(?!https://example\.org|#|data:,\")", page)


def test_hostile_text_stays_text(event):
    events = [
        event(
            uid="e1",
            **dict.fromkeys(
                ("title", "quote", "description", "actors", "place", "tags", "type", "source_title"), HOSTILE
            ),
            source_url="javascript:alert(3)",
        )
    ]
    page, _ = page_of(events, calendar_name=HOSTILE)
    tags = [tag for tag, _ in parsed(page).tags]
    assert tags.count("script") == 1
    assert "img" not in tags
    assert "javascript:" not in page
    assert "alert(1)" in "".join(parsed(page).words)


@pytest.mark.parametrize(
    ("changes", "known", "badges", "reason"),
    [
        ({}, "stated", [], "of the source, 25 Oct 2013 (rule"),
        ({}, "inferred", [], "of the source, 25 Oct 2013 as its text lets infer (rule"),
        ({}, "bounded", [], "of the source, 25 Oct 2013 as others limit it (rule"),
        ({"role": "disputes"}, "stated", ["disputed"], ""),
        ({"edtf": "2013-10-26"}, "stated", ["dated otherwise elsewhere"], ""),
        ({"edtf": "2012"}, "stated", ["dated otherwise elsewhere"], ""),
        ({"edtf": "[2014..]", "role": "disputes"}, "stated", ["disputed", "dated otherwise elsewhere"], ""),
        ({"edtf": "2013"}, "stated", [], ""),
        ({"edtf": "[..2013]"}, "stated", [], ""),
        ({"edtf": "XXXX-10-26"}, "stated", [], ""),
    ],
)
def test_what_other_sources_hold_against_it_stands_beside_the_title(event, changes, known, badges, reason):
    [best] = event().evidence
    best = replace(best, source=best.source | {"known": known}, dated=best.dated | {"edtf": "2013-10-25"})
    date = best.dated | {"edtf": changes.get("edtf", "2013-10-25")}
    other = replace(best, start=40, end=50, dated=date, role=changes.get("role", "reports"))
    page, _ = page_of([event("2013-10-25", evidence=(best, other))])
    assert re.findall('class="badge">([^<]*)<', page) == badges
    assert reason in page


@pytest.mark.parametrize(
    ("quotes", "shown", "shortened"),
    [("full", "word word end.", 0), ("short", " …</p>", 1), ("none", "", 1)],
)
def test_quotes_are_as_long_as_asked(event, quotes, shown, shortened):
    long = event(quote="word " * 60 + "end.")
    long = replace(long, evidence=(replace(long.evidence[0], quote="word " * 60 + "end."),))
    page, account = page_of([long], quotes=quotes)
    assert shown in page
    assert ("word word" in page) == (quotes != "none")
    assert account.shortened == shortened


@pytest.mark.parametrize(
    ("edtf", "heading"),
    [
        ("2013-10-25", ""),
        ("2013-10", ""),
        ("[2013-10-14..2013-10-20]", ""),
        ("2013", "Some time in 2013"),
        ("2013~", "Some time about 2013"),
        ("201X", "Some time in the 2010s"),
        ("19XX", "Some time in the 20th century"),
        ("2013-34", "Some time in Q2 2013"),
        ("2013-40", "Some time in the first half of 2013"),
        ("[2013-01..2013-04]", "Some time Jan–Apr 2013"),
        ("2013/2015", ""),
        ("2013/..", ""),
        (None, ""),
    ],
)
def test_what_is_known_to_the_year_stands_in_no_month(event, edtf, heading):
    assert some_time(event(edtf)) == heading


# From here on in a browser.

KINDS = (
    "2013-10-25",
    "2013-10-25~",
    "2013-10",
    "2013",
    "2007/2012",
    "2013/..",
    "[..2012]",
    "2013?",
    "XXXX-10-25",
    None,
)


@pytest.fixture
def opened(browser, event, tmp_path):
    """A page of ten kinds of dates, opened from disk; at the end: no word in the console, no request but for itself."""
    told = ("happened", "planned", "possible", "denied")
    events = [
        event(edtf, uid=f"e{i}", title=f"Event n{i} of {edtf}", factuality=told[i % 4], type=("deal", "talk")[i % 2])
        for i, edtf in enumerate(KINDS)
    ]
    path = tmp_path / "page.html"
    with path.open("w", encoding="utf-8", newline="") as out:
        write("html", events, out)
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    said, asked = [], []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda problem: said.append(str(problem)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    yield page
    assert said == []
    assert asked == [path.as_uri()]
    page.close()


FIND_INK = """() => {
  const canvas = document.getElementById("canvas"), box = canvas.getBoundingClientRect();
  for (let y = 3; y < box.height - 30; y += 3) for (let x = 3; x < box.width; x += 3) {
    const at = { clientX: box.x + x, clientY: box.y + y, bubbles: true };
    canvas.dispatchEvent(new PointerEvent("pointermove", at));
    if (canvas.classList.contains("over")) return [at.clientX, at.clientY];
  }
}"""


def shown(page):
    return page.locator(".event:visible").count()


def test_filter_zoom_and_evidence_by_keyboard_alone(opened):
    page, keys = opened, opened.keyboard
    assert page.locator("#range").inner_text() == "2007 to 2013 · 10 events from 1 source"
    assert "10 events, 2 of them without a day" in page.locator("#count").inner_text()
    keys.press("/")
    keys.type("Évent n3")
    assert shown(page) == 1
    assert page.locator("#count").inner_text() == "1 of 10 events."
    keys.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('.event').id") == "e-e3"
    keys.press("Enter")
    assert page.locator("#e-e3 blockquote").is_visible()
    keys.press("Escape")
    assert not page.locator("#e-e3 blockquote").is_visible()
    keys.press("Escape")  # back to the words
    keys.press("Escape")  # and all is shown again
    assert shown(page) == len(KINDS)
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('.event').id") == "e-e1"
    keys.press("End")
    assert page.evaluate("document.activeElement.closest('.event').id") == "e-e9"


def test_the_picture_zooms_and_narrows_the_list_by_keyboard_alone(opened):
    page, keys = opened, opened.keyboard
    page.locator("#within").focus()
    keys.press("Space")
    page.locator("#picture").focus()
    whole = page.locator("#canvas").evaluate("it => it.toDataURL()")
    for _ in range(6):
        keys.press("ArrowUp")
    for _ in range(40):
        keys.press("ArrowLeft")
    page.wait_for_timeout(200)
    assert page.locator("#canvas").evaluate("it => it.toDataURL()") != whole
    assert page.locator(".event:visible").evaluate_all("them => them.map(it => it.id)") == [
        "e-e4",
        "e-e6",
    ]  # 2007–2012, before 2013
    keys.press("Home")
    page.wait_for_timeout(200)
    assert shown(page) == 8
    keys.press("Enter")
    assert page.evaluate("document.activeElement.closest('.event').id") == "e-e0"


def test_filters_by_type_and_by_what_is_claimed(opened):
    opened.locator("#type").select_option("talk")
    assert shown(opened) == 5
    opened.locator("#told").select_option("planned")
    assert shown(opened) == 3
    opened.locator("#all").click()
    assert shown(opened) == len(KINDS)


def test_a_click_on_a_mark_opens_its_evidence(opened):
    place = opened.evaluate(FIND_INK)
    opened.mouse.click(*place)
    assert opened.locator(".event details[open]").count() == 1
    assert opened.evaluate("document.activeElement.closest('.event').querySelector('details').open")


def test_the_wheel_is_the_page_s_until_the_picture_is_clicked(opened):
    box = opened.locator("#canvas").bounding_box()
    opened.mouse.move(box["x"] + 500, box["y"] + 8)
    whole = opened.locator("#canvas").evaluate("it => it.toDataURL()")
    opened.mouse.wheel(0, 40)
    opened.wait_for_timeout(200)
    assert opened.evaluate("scrollY") == 40
    assert opened.locator("#picture.hinted").count() == 1
    assert opened.locator("#canvas").evaluate("it => it.toDataURL()") == whole
    opened.mouse.wheel(0, -40)
    opened.wait_for_timeout(200)
    opened.mouse.click(box["x"] + 500, box["y"] + 8)  # where no mark is
    opened.mouse.wheel(0, -400)
    opened.wait_for_timeout(200)
    assert opened.evaluate("scrollY") == 0
    zoomed = opened.locator("#canvas").evaluate("it => it.toDataURL()")
    assert zoomed != whole
    opened.mouse.down()
    opened.mouse.move(box["x"] + 300, box["y"] + 8, steps=3)
    opened.mouse.up()
    opened.wait_for_timeout(200)
    assert opened.locator("#canvas").evaluate("it => it.toDataURL()") not in {whole, zoomed}


def test_two_fingers_zoom(opened):
    whole = opened.locator("#canvas").evaluate("it => it.toDataURL()")
    opened.evaluate("""() => {
      const canvas = document.getElementById("canvas"), box = canvas.getBoundingClientRect();
      canvas.setPointerCapture = () => {};
      const touch = (kind, id, x) => canvas.dispatchEvent(
        new PointerEvent(kind, { pointerId: id, clientX: box.x + x, clientY: box.y + 20, bubbles: true, pointerType: "touch" }));
      touch("pointerdown", 1, 400); touch("pointerdown", 2, 500);
      touch("pointermove", 1, 200); touch("pointermove", 2, 700);
      touch("pointerup", 1, 200); touch("pointerup", 2, 700);
    }""")
    opened.wait_for_timeout(200)
    assert opened.locator("#canvas").evaluate("it => it.toDataURL()") != whole


def test_pointing_tells_and_an_address_opens(opened):
    place = opened.evaluate(FIND_INK)
    opened.mouse.move(*place)
    assert "Event n" in opened.locator("#tip").inner_text()
    opened.mouse.click(*place)
    chosen = opened.evaluate("location.hash")
    assert chosen == "#" + opened.evaluate("document.activeElement.closest('.event').id")
    opened.evaluate("location.hash = '#e-e9'")
    opened.locator("#e-e9 details[open]").wait_for()


@pytest.mark.parametrize(
    ("n", "count", "high"), [(0, "", 0), (1, "1 event.", 170), (2, "2 events.", 170), (200, "200 events.", 378)]
)
def test_a_page_is_as_high_as_its_events_need(browser, event, tmp_path, n, count, high):
    title = "الحدث (הראשון)"
    page_text, _ = page_of([event(f"2013-10-{1 + i % 28:02}", uid=f"e{i}", title=title) for i in range(n)])
    (tmp_path / "page.html").write_text(page_text, encoding="utf-8")
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    page.goto((tmp_path / "page.html").as_uri())
    assert page.locator("#tools").is_visible() == bool(n)
    if n:
        assert page.locator("#count").inner_text() == count
        assert round(page.locator("#canvas").bounding_box()["height"]) == high
        assert page.locator("bdi").first.inner_text() == title
        assert page.evaluate("document.documentElement.scrollWidth") <= 1200
        page.set_viewport_size({"width": 320, "height": 600})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def test_a_far_event_does_not_press_the_others_into_a_line(browser, event, tmp_path):
    days = [event(f"2013-10-{1 + i:02}", uid=f"e{i}") for i in range(28)]
    shown = {}
    for name, events in (("near", days), ("far", [*days, event("Y17000", uid="far")])):
        (tmp_path / f"{name}.html").write_text(page_of(events)[0], encoding="utf-8")
        page = browser.new_page(viewport={"width": 1200, "height": 900})
        page.goto((tmp_path / f"{name}.html").as_uri())
        page.locator("#within").check()
        before = page.locator(".event:visible").count()
        page.locator("#fit").click()
        page.wait_for_timeout(300)
        shown[name] = (before, page.locator(".event:visible").count(), page.locator("#picture-name").inner_text())
        page.close()
    assert shown["near"] == (28, 28, "Picture of the chronology")
    assert shown["far"] == (28, 29, "Picture of the chronology: where most of it is; Fit all shows the rest, too")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(opened, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-core is not installed")
    opened.emulate_media(color_scheme=scheme)
    opened.locator("#open").click()
    opened.locator("#help summary").click()
    results = axe.Axe().run(opened)
    bad = [(v["id"], [n["html"][:120] for n in v["nodes"][:3]]) for v in results.response["violations"]]
    assert bad == []
