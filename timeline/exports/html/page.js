// The page: filters, keys and picture put together. Without this script the list is all there, only these are not.
const byId = (id) => document.getElementById(id);
const events = readEvents(byId("chronology"));
const dated = events.filter((event) => event.dated);
const byItem = new Map(events.map((event) => [event.item, event]));
const fields = { words: byId("words"), actor: byId("actor"), source: byId("source"), type: byId("type"), told: byId("told"), within: byId("within") };
let shown = events;
let waiting = 0;

byId("tools").hidden = !events.length;
fill(fields.actor, events.flatMap((event) => event.actors));
fill(fields.source, events.flatMap((event) => event.sources), (uid) => byId(`s-${uid}`)?.textContent.slice(0, 70) || uid);
fill(fields.type, events.map((event) => event.type).filter(Boolean));
fill(fields.told, events.map((event) => event.told));

const picture = newPicture(byId("picture"), byId("canvas"), byId("tip"), (event) => open(event), () => {
  if (!fields.within.checked) return;
  clearTimeout(waiting);
  waiting = setTimeout(filter, 80);
});
byId("picture").hidden = !dated.length;
if (!picture.extent(dated)) byId("picture-name").textContent += ": where most of it is; Fit all shows the rest, too";

function filter() {
  const wanted = {
    words: folded(fields.words.value).split(/\s+/).filter(Boolean),
    actor: fields.actor.value, source: fields.source.value, type: fields.type.value, told: fields.told.value,
    within: fields.within.checked ? picture.inView : null,
  };
  shown = showOnly(events, wanted);
  picture.set(shown.filter((event) => event.dated));
  const undated = shown.filter((event) => !event.dated).length;
  const apart = undated ? `, ${undated} of them without a day in the calendar: they stand at the end of the list` : "";
  const all = `${events.length} event${events.length === 1 ? "" : "s"}`;
  byId("count").textContent = shown.length === events.length ? `${all}${apart}.` : `${shown.length} of ${all}${apart}.`;
}

function focusOn(event) {
  const summary = event.item.querySelector("summary");
  summary.focus({ preventScroll: true });
  event.item.scrollIntoView({ block: "nearest" });
}

function open(event) {
  event.item.querySelector("details").open = true;
  focusOn(event);
  event.item.scrollIntoView({ block: "center" });
  if (location.hash !== `#${event.item.id}`) history.replaceState(null, "", `#${event.item.id}`); // an address to pass on
}

function clear() {
  byId("filters").reset();
  filter();
}

byId("filters").addEventListener("submit", (happened) => happened.preventDefault());
byId("filters").addEventListener("input", filter);
byId("all").addEventListener("click", clear);
byId("open").addEventListener("click", () => {
  const opened = byId("open").getAttribute("aria-pressed") !== "true";
  byId("open").setAttribute("aria-pressed", String(opened));
  byId("open").textContent = opened ? "Close all evidence" : "Open all evidence";
  for (const event of events) event.item.firstElementChild.open = opened;
});
byId("in").addEventListener("click", () => picture.zoom(0.6));
byId("out").addEventListener("click", () => picture.zoom(1 / 0.6));
byId("fit").addEventListener("click", () => picture.fit());

byId("chronology").addEventListener("focusin", (happened) => {
  const item = happened.target.closest(".event");
  document.querySelector(".event.chosen")?.classList.remove("chosen");
  item?.classList.add("chosen");
  picture.choose(byItem.get(item) || null);
});

// What has just been opened is brought into sight, too; `toggle` does not bubble.
byId("chronology").addEventListener("toggle", (happened) => {
  if (happened.target.open && happened.target.contains(document.activeElement)) happened.target.scrollIntoView({ block: "nearest" });
}, true);

function step(from, by) {
  const index = shown.indexOf(from);
  const to = shown[Math.min(shown.length - 1, Math.max(0, index + by))];
  if (to) focusOn(to);
}

const KEYS_OF_PICTURE = {
  ArrowLeft: () => picture.move((picture.view().from - picture.view().to) / 8),
  ArrowRight: () => picture.move((picture.view().to - picture.view().from) / 8),
  ArrowUp: () => picture.zoom(0.7), ArrowDown: () => picture.zoom(1 / 0.7),
  "+": () => picture.zoom(0.7), "=": () => picture.zoom(0.7), "-": () => picture.zoom(1 / 0.7),
  Home: () => picture.fit(), 0: () => picture.fit(), Escape: () => picture.fit(),
  Enter: () => { const event = shown.find((one) => one.dated && picture.inView(one)); if (event) focusOn(event); },
};

function keyInList(key, item) {
  const event = byItem.get(item);
  const details = item.querySelector("details");
  if (key === "ArrowDown") step(event, 1);
  else if (key === "ArrowUp") step(event, -1);
  else if (key === "Home") step(event, -shown.length);
  else if (key === "End") step(event, shown.length);
  else if (key === "Escape" && details.open) { details.open = false; focusOn(event); }
  else if (key === "Escape") fields.words.focus();
  else return false;
  return true;
}

function keyInFilters(key, field) {
  if (key === "ArrowDown" && field === fields.words && shown.length) focusOn(shown[0]);
  else if (key === "Escape" && [fields.words, fields.actor, fields.source, fields.type, fields.told].some((one) => one.value)) clear();
  else if (key === "Escape") field.blur();
  else return false;
  return true;
}

document.addEventListener("keydown", (happened) => {
  if (happened.ctrlKey || happened.metaKey || happened.altKey) return;
  const { key, target } = happened;
  const writing = target.matches("input, select, textarea");
  const item = target.closest(".event");
  let done = false;
  if (target.closest("#filters")) done = keyInFilters(key, target);
  else if (item) done = keyInList(key, item);
  else if (target === byId("picture") && KEYS_OF_PICTURE[key]) { KEYS_OF_PICTURE[key](); done = true; }
  if (!done && key === "/" && !writing && byId("slash").checked) { fields.words.focus(); fields.words.select(); done = true; }
  if (done) happened.preventDefault();
});

function openAddressed() {
  const item = location.hash.startsWith("#e-") ? byId(decodeURIComponent(location.hash.slice(1))) : null;
  if (item) open(byItem.get(item));
}
window.addEventListener("hashchange", openAddressed);

const told = fields.source.options.length - 1;
byId("range").textContent = `${byId("span").textContent} · ${events.length} ${events.length === 1 ? "event" : "events"} from ${told} ${told === 1 ? "source" : "sources"}`;
filter();
openAddressed();

// What is searched is read ahead, a little at a time, while nobody waits.
function readAhead(deadline) {
  const next = events.find((event) => event.text === undefined);
  for (let i = next ? next.index : events.length; i < events.length && deadline.timeRemaining() > 2; i += 1) textOf(events[i]);
  if (next) requestIdleCallback(readAhead);
}
if (window.requestIdleCallback) requestIdleCallback(readAhead);
