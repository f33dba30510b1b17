// The list: read from the page itself, which is the truth; filtering hides items and never changes them.
const LINE = 76; // pixels of an item that has not been drawn yet

// The section, heading and list an item belongs to: they go when none of their items is shown. A long list is several.
function partsOf(item) {
  const list = item.parentElement;
  let heading = list.previousElementSibling;
  while (heading && heading.tagName === "OL") heading = heading.previousElementSibling;
  return { section: list.parentElement, list, heading: heading && heading.tagName === "H3" ? heading : null };
}

function readEvents(root) {
  const parts = new Map();
  return [...root.querySelectorAll(".event")].map((item, index) => {
    if (!parts.has(item.parentElement)) parts.set(item.parentElement, partsOf(item));
    const { d, a, s, t } = item.dataset;
    const [from, to, fadeIn, fadeOut, kind] = (d || "").split(",");
    const day = (text) => (text ? Number(text) : null);
    const event = {
      index, item, told: [...item.classList].find((name) => name !== "event") || "happened",
      from: day(from), to: day(to), fadeIn: Number(fadeIn || 0), fadeOut: Number(fadeOut || 0),
      throughout: Boolean(kind && kind.includes("t")), unsure: Boolean(kind && kind.includes("u")),
      actors: a ? a.split("\t") : [], sources: s ? s.split(" ") : [], type: t || "", dated: Boolean(d),
      title: item.querySelector(".what").firstChild.textContent, date: item.querySelector(".date").textContent,
      parts: parts.get(item.parentElement),
    };
    event.exact = event.dated && event.from !== null && event.to !== null && !event.fadeIn && !event.fadeOut;
    event.mark = event.exact && event.to - event.from === 1;
    return event;
  });
}

function fill(select, values, name = (value) => value) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  const ordered = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  for (const [value, count] of ordered) select.append(new Option(`${name(value)} (${count})`, value));
  select.parentElement.hidden = counts.size < 2;
}

const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const textOf = (event) => (event.text ??= folded(event.item.textContent));

function matches(event, wanted) {
  if (wanted.actor && !event.actors.includes(wanted.actor)) return false;
  if (wanted.source && !event.sources.includes(wanted.source)) return false;
  if (wanted.type && event.type !== wanted.type) return false;
  if (wanted.told && event.told !== wanted.told) return false;
  if (wanted.within && !(event.dated && wanted.within(event))) return false;
  if (!wanted.words.length) return true;
  return wanted.words.every((word) => textOf(event).includes(word));
}

// Show what matches; a heading without an item below it goes, too. Returns the events shown.
function showOnly(events, wanted) {
  const shown = events.filter((event) => matches(event, wanted));
  const visible = new Set(shown);
  for (const event of events) {
    const hide = !visible.has(event);
    if (event.item.hidden !== hide) event.item.hidden = hide;
  }
  const counts = new Map();
  for (const event of events) {
    for (const part of Object.values(event.parts)) {
      if (part) counts.set(part, (counts.get(part) || 0) + visible.has(event));
    }
  }
  for (const [part, count] of counts) {
    part.hidden = !count;
    if (part.tagName === "OL") part.style.containIntrinsicBlockSize = `auto ${count * LINE}px`;
  }
  return shown;
}
