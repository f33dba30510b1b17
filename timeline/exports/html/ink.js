// Ink: how one event is drawn. A day is a mark, a moment somewhere in a span a pale band with soft ends, what lasted a
// full one; an open end fades. Whether it happened is said by colour and by form.
function colours(element) {
  const style = getComputedStyle(element);
  const of = (name) => style.getPropertyValue(`--${name}`).trim();
  const named = ["paper", "card", "text", "soft", "line", "focus", "happened", "planned", "possible", "denied"];
  return Object.fromEntries(named.map((name) => [name, of(name)]));
}

function drawMark(pen, event, x, y, size, colour, card) {
  const r = Math.max(1.5, Math.min(5, size / 2 - 2));
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = r > 3 ? 2 : 1;
  pen.beginPath();
  if (event.told === "denied") {
    pen.moveTo(x - r, y - r); pen.lineTo(x + r, y + r); pen.moveTo(x + r, y - r); pen.lineTo(x - r, y + r);
    pen.stroke();
    return;
  }
  if (event.told === "possible") {
    pen.moveTo(x, y - r - 1); pen.lineTo(x + r + 1, y); pen.lineTo(x, y + r + 1); pen.lineTo(x - r - 1, y);
    pen.closePath();
  } else {
    pen.arc(x, y, r, 0, 2 * Math.PI);
  }
  if (event.told === "planned" || event.unsure) {
    pen.fillStyle = card;
    pen.fill();
    if (event.unsure && r > 3) pen.setLineDash([2, 2]);
    pen.stroke();
    pen.setLineDash([]);
  } else {
    pen.fill();
  }
}

// `a` and `b` are where the band begins and ends on the screen, `scale` pixels a day.
function drawBand(pen, event, a, b, y, size, colour, scale) {
  const height = Math.max(2, Math.min(14, size - 3));
  const length = b - a;
  const fades = [event.from === null ? OPEN : event.fadeIn * scale, event.to === null ? OPEN : event.fadeOut * scale];
  const [i, o] = fades.map((fade) => Math.min(0.5, Math.max(0, fade / length)));
  const pale = size >= 13 ? ["85", "45"] : ["d9", "6b"]; // a label is read over it
  const full = colour + pale[event.throughout ? 0 : 1]; // not by globalAlpha, which gradients lose on paper
  if (length < 7 || (!i && !o)) {
    pen.fillStyle = full;
  } else {
    const clear = `${colour}00`;
    const ramp = pen.createLinearGradient(a, 0, b, 0);
    ramp.addColorStop(0, i ? clear : full);
    ramp.addColorStop(i, full);
    ramp.addColorStop(1 - o, full);
    ramp.addColorStop(1, o ? clear : full);
    pen.fillStyle = ramp;
  }
  pen.fillRect(a, y - height / 2, length, height);
  if (event.told === "denied" && length > 6) {
    pen.fillStyle = colour;
    pen.fillRect(a, y - 0.75, length, 1.5);
  }
  if ((event.told === "planned" || event.told === "possible" || event.unsure) && length > 12 && height > 4) {
    pen.strokeStyle = colour;
    pen.lineWidth = 1;
    pen.setLineDash(event.told === "planned" ? [6, 3] : [2, 3]);
    pen.strokeRect(a + 0.5, y - height / 2 + 0.5, length - 1, height - 1);
    pen.setLineDash([]);
  }
}
