// The picture: what is known to the day stands above the line of time, all else below it; a strip at the foot shows
// where in the whole the window is.
const AXIS = 26;
const STRIP = 26;
const PAD = 8;
const FONT = "12px system-ui, sans-serif";
const FEW = 100; // events; with more, the picture is as high as the window allows

function newPicture(figure, canvas, tip, choose, moved) {
  const pen = canvas.getContext("2d");
  let ink = colours(figure);
  let events = [];
  let [first, last] = [0, 1];
  let view = { from: 0, to: 1 };
  let [width, height] = [0, 0];
  let plan = null;
  let packing = null;
  let packedAt = 0;
  let chosen = null;
  let waiting = false;

  const scale = () => width / (view.to - view.from);
  const xOf = (day) => (day - view.from) * scale();
  const redraw = () => {
    if (!waiting) requestAnimationFrame(() => { waiting = false; draw(); });
    waiting = true;
  };

  // Where nearly all events are, when few far ones would press the others into a line; nothing where it makes no difference.
  function bulk(days) {
    const [a, b] = [days[Math.floor(days.length * 0.05)], days[Math.ceil(days.length * 0.95) - 1]];
    const margin = Math.max(3, (b - a) * 0.1);
    return days.length >= 8 && b - a + 4 * margin < (last - first) * 0.08 ? { from: Math.max(first, a - margin), to: Math.min(last, b + 3 * margin) } : null;
  }

  // A few events need no high picture: as high as all their lanes at once.
  function lowest() {
    if (events.length > FEW || !width) return Infinity;
    pen.font = FONT;
    measure();
    const { size, above, below } = newPacking(events, width / (last - first))(-Infinity, Infinity, Infinity);
    return Math.max(170, (above.count + below.count + 2) * size + AXIS + STRIP + 2 * PAD);
  }

  function measure() {
    for (const event of events) event.label ??= Math.min(LABEL, event.wide ??= pen.measureText(event.title).width);
  }

  function resize() {
    width = canvas.clientWidth;
    height = Math.round(Math.min(440, Math.max(250, window.innerHeight * 0.42), lowest()));
    const ratio = window.devicePixelRatio || 1;
    canvas.style.height = `${height}px`;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw();
  }

  function draw() {
    if (!width) return;
    pen.clearRect(0, 0, width, height);
    pen.font = FONT;
    pen.textBaseline = "middle";
    pen.lineJoin = "round";
    const room = height - AXIS - STRIP - 2 * PAD;
    if (!packing || packedAt !== scale()) {
      measure();
      packedAt = scale();
      packing = newPacking(events, packedAt);
    }
    const begin = view.from * packedAt;
    plan = packing(begin - 20, begin + width + 20, room);
    const spare = room - (plan.above.count + plan.below.count) * plan.size;
    plan.line = PAD + plan.above.count * plan.size + Math.max(0, spare / 2);
    for (const event of events) event.at = null;
    drawAxis();
    drawSide(plan.above, true);
    drawSide(plan.below, false);
    drawStrip();
  }

  function drawAxis() {
    const y = plan.line;
    pen.textAlign = "left";
    for (const [day, name] of ticks(view.from, view.to, scale(), 78)) {
      const x = Math.round(xOf(day)) + 0.5;
      pen.strokeStyle = ink.line;
      pen.lineWidth = 1;
      pen.beginPath(); pen.moveTo(x, 0); pen.lineTo(x, height - STRIP); pen.stroke();
      pen.fillStyle = ink.soft;
      if (x + 4 + pen.measureText(name).width < width) pen.fillText(name, x + 4, y + AXIS / 2);
    }
    pen.strokeStyle = ink.soft;
    pen.beginPath(); pen.moveTo(0, y + 0.5); pen.lineTo(width, y + 0.5); pen.moveTo(0, y + AXIS - 0.5); pen.lineTo(width, y + AXIS - 0.5); pen.stroke();
  }

  function drawSide(side, upwards) {
    const { size } = plan;
    const more = new Map();
    const nearest = [];
    for (const [event, spot] of side.seen.sort(([, x], [, y]) => y.a - x.a)) {
      const [a, b] = [spot.a - view.from * packedAt, spot.b - view.from * packedAt];
      const row = side.row.get(spot.lane);
      const beyond = nearest[row] ?? Infinity;
      nearest[row] = a;
      if (row >= side.count) {
        const bin = Math.floor((a + b) / 2 / 56);
        more.set(bin, (more.get(bin) || 0) + 1);
        continue;
      }
      const y = upwards ? plan.line - (row + 0.5) * size : plan.line + AXIS + (row + 0.5) * size;
      event.at = [a, b, y];
      if (event === chosen) {
        pen.fillStyle = ink.focus;
        pen.globalAlpha = 0.25;
        pen.fillRect(a - 4, y - Math.max(size, 8) / 2, b - a + 8, Math.max(size, 8));
        pen.globalAlpha = 1;
      }
      if (event.mark) drawMark(pen, event, (a + b) / 2, y, size, ink[event.told], ink.card);
      else drawBand(pen, event, a, b, y, size, ink[event.told], scale());
      if (size >= 13) drawLabel(event, spot, a, b, y, beyond);
    }
    pen.textAlign = "center";
    pen.fillStyle = ink.text;
    for (const [bin, count] of more) pen.fillText(`+${count}`, bin * 56 + 28, upwards ? PAD : height - STRIP - PAD);
    pen.textAlign = "left";
  }

  function drawLabel(event, spot, a, b, y, beyond) {
    const x = labelInside(event, spot) ? Math.max(a, 0) + 8 : b + 5;
    const space = Math.min(beyond - 6, width) - x;
    if (space < 30) return;
    const fits = Math.floor((event.title.length * Math.min(space, LABEL)) / Math.max(event.wide, 1));
    const text = fits < event.title.length ? `${event.title.slice(0, Math.max(1, fits - 2)).trimEnd()}…` : event.title;
    if (!labelInside(event, spot)) {
      pen.strokeStyle = ink.card; // a halo, for a label may lie over a line of the axis
      pen.lineWidth = 3;
      pen.strokeText(text, x, y + 0.5);
    }
    pen.fillStyle = ink.text;
    pen.fillText(text, x, y + 0.5);
  }

  function drawStrip() {
    const top = height - STRIP;
    const bins = new Float64Array(Math.max(1, Math.ceil(width / 3)));
    const per = bins.length / (last - first);
    for (const event of events) {
      const from = Math.max(0, Math.floor(((event.from ?? event.to - 1) - first) * per));
      const to = Math.min(bins.length - 1, Math.floor(((event.to ?? event.from + 1) - 1 - first) * per));
      for (let bin = from; bin <= to; bin += 1) bins[bin] += 1 / (to - from + 1);
    }
    const most = bins.reduce((x, y) => Math.max(x, y), 1);
    pen.fillStyle = ink.paper;
    pen.fillRect(0, top, width, STRIP);
    pen.fillStyle = ink.soft;
    bins.forEach((count, bin) => {
      const tall = Math.sqrt(count / most) * (STRIP - 5);
      pen.fillRect((bin * width) / bins.length, height - tall, width / bins.length - 0.5, tall);
    });
    const x = ((view.from - first) / (last - first)) * width;
    const long = Math.max(3, ((view.to - view.from) / (last - first)) * width);
    pen.strokeStyle = ink.focus;
    pen.lineWidth = 2;
    pen.strokeRect(x + 1, top + 1, Math.max(1, long - 2), STRIP - 2);
  }

  function show(from, to) {
    const whole = last - first;
    const long = Math.min(whole, Math.max(3, to - from));
    const start = Math.min(last - long, Math.max(first, (from + to - long) / 2));
    if (start === view.from && start + long === view.to) return;
    view = { from: start, to: start + long };
    redraw();
    moved(view);
  }
  const zoom = (factor, at = width / 2) => {
    const day = view.from + at / scale();
    show(day - (day - view.from) * factor, day + (view.to - day) * factor);
  };
  const move = (days) => show(view.from + days, view.to + days);
  const fit = () => show(first, last);

  function found(x, y) {
    const near = (event) => event.at && x >= event.at[0] - 4 && x <= event.at[1] + 4 && Math.abs(y - event.at[2]) <= Math.max(4, plan.size / 2);
    return events.filter(near).sort((p, q) => p.at[1] - p.at[0] - (q.at[1] - q.at[0]))[0] || null;
  }

  function point(event) {
    tip.hidden = !event || !event.at;
    if (tip.hidden) return;
    tip.textContent = `${event.date}: ${event.title}`;
    const [a, b, y] = event.at;
    const left = Math.min(Math.max(0, (Math.max(a, 0) + Math.min(b, width)) / 2 - tip.offsetWidth / 2), Math.max(0, width - tip.offsetWidth));
    tip.style.left = `${left}px`;
    tip.style.top = `${canvas.offsetTop + y + 14}px`;
  }

  let hiding = 0;
  function hint() {
    figure.classList.add("hinted");
    clearTimeout(hiding);
    hiding = setTimeout(() => figure.classList.remove("hinted"), 1500);
  }

  listenToPointers(figure, canvas, { zoom, move, found, point, hint, choose, scale, strip: (x) => {
    const middle = first + (x / width) * (last - first);
    show(middle - (view.to - view.from) / 2, middle + (view.to - view.from) / 2);
  }, inStrip: (y) => y > height - STRIP });
  new ResizeObserver(() => { if (canvas.clientWidth !== width) resize(); }).observe(canvas);
  for (const query of ["(prefers-color-scheme: dark)", "print"]) {
    matchMedia(query).addEventListener("change", () => { ink = colours(figure); draw(); });
  }

  return {
    zoom, move, fit, view: () => view,
    inView: (event) => (event.from ?? -Infinity) < view.to && (event.to ?? Infinity) > view.from,
    extent(all) {
      events = all;
      const days = all.flatMap((e) => [e.from ?? e.to - 1, e.to ?? e.from + 1]);
      [first, last] = days.length ? [days.reduce((x, y) => Math.min(x, y)), days.reduce((x, y) => Math.max(x, y))] : [0, 1];
      const margin = Math.max(2, (last - first) * 0.03);
      [first, last] = [first - margin, last + 3 * margin]; // room for the labels of the last
      view = bulk(all.map((e) => ((e.from ?? e.to) + (e.to ?? e.from)) / 2).sort((x, y) => x - y)) || { from: first, to: last };
      resize();
      return view.to - view.from === last - first;
    },
    set(shown) { for (const event of events) event.at = null; events = shown; packing = null; redraw(); },
    choose(event) {
      chosen = event;
      if (event && (event.from !== null || event.to !== null)) {
        const middle = ((event.from ?? event.to) + (event.to ?? event.from)) / 2;
        if (middle < view.from || middle > view.to) move(middle - (view.from + view.to) / 2);
      }
      redraw();
    },
  };
}

// A finger or the mouse moves the picture, two fingers and Ctrl with the wheel zoom it, a click chooses an event. The
// plain wheel stays the page's until the picture is clicked, or nobody could scroll past it.
function listenToPointers(figure, canvas, picture) {
  const fingers = new Map();
  let travelled = 0;
  let stripped = false;
  const place = (happened) => [happened.offsetX, happened.offsetY];
  canvas.addEventListener("wheel", (happened) => {
    if (happened.ctrlKey || happened.metaKey || (figure === document.activeElement && !happened.shiftKey && happened.deltaY)) picture.zoom(Math.exp(happened.deltaY * 0.004), happened.offsetX);
    else if (happened.shiftKey || Math.abs(happened.deltaX) > Math.abs(happened.deltaY)) picture.move((happened.deltaX || happened.deltaY) / picture.scale());
    else { picture.hint(); return; }
    happened.preventDefault();
  }, { passive: false });
  canvas.addEventListener("pointerdown", (happened) => {
    fingers.set(happened.pointerId, place(happened));
    canvas.setPointerCapture(happened.pointerId);
    travelled = 0;
    stripped = picture.inStrip(happened.offsetY);
    if (stripped) picture.strip(happened.offsetX);
  });
  canvas.addEventListener("pointermove", (happened) => {
    const before = fingers.get(happened.pointerId);
    const now = place(happened);
    if (!before) {
      const event = picture.found(...now);
      canvas.classList.toggle("over", Boolean(event));
      picture.point(event);
      return;
    }
    const others = [...fingers].filter(([id]) => id !== happened.pointerId).map(([, at]) => at);
    travelled += Math.abs(now[0] - before[0]) + Math.abs(now[1] - before[1]);
    canvas.classList.add("moving");
    picture.point(null);
    if (stripped) picture.strip(now[0]);
    else if (others.length) picture.zoom(Math.max(10, Math.abs(before[0] - others[0][0])) / Math.max(10, Math.abs(now[0] - others[0][0])), (now[0] + others[0][0]) / 2);
    else picture.move((before[0] - now[0]) / picture.scale());
    fingers.set(happened.pointerId, now);
  });
  const lift = (happened) => {
    fingers.delete(happened.pointerId);
    canvas.classList.remove("moving");
  };
  canvas.addEventListener("pointerup", (happened) => {
    lift(happened);
    const event = travelled < 6 && !stripped ? picture.found(...place(happened)) : null;
    if (event) picture.choose(event);
  });
  canvas.addEventListener("pointercancel", lift);
  canvas.addEventListener("pointerleave", () => picture.point(null));
  canvas.addEventListener("dblclick", (happened) => picture.zoom(0.5, happened.offsetX));
}
