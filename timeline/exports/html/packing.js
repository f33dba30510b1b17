// Packing: which lane each event takes, so that no two lie over each other. Lanes are found for all events at a scale,
// so that moving the picture does not shuffle it; how tall they are depends on how many of them are in sight.
const LABEL = 240;
const HEIGHTS = [20, 16, 13, 10, 8, 6, 5, 4, 3];
const OPEN = 46; // pixels over which an open end fades

const labelInside = (event, spot) => !event.mark && spot.b - spot.a > 90;

// Where the ink of an event begins and ends, in pixels from day 0. Many small marks stand in columns, as in a histogram:
// they move by two pixels at most, less than they are wide.
function extent(event, scale, size) {
  let a = (event.from ?? event.to - 1) * scale;
  let b = (event.to ?? event.from + 1) * scale;
  const least = event.mark ? Math.max(3, Math.min(10, size - 4)) : 4;
  if (event.mark || b - a < least) {
    const middle = (a + b) / 2;
    const column = least + 1;
    const begin = event.mark && size < 10 ? Math.round((middle - least / 2) / column) * column : middle - least / 2;
    [a, b] = [begin, begin + least];
  }
  return { a: event.from === null ? a - OPEN : a, b: event.to === null ? b + OPEN : b, lane: 0 };
}

// Return a Map from event to its spot `{a, b, lane}`; in the tallest lanes there is room for the labels, too.
function pack(events, scale, size) {
  const spots = new Map(events.map((event) => [event, extent(event, scale, size)]));
  const ordered = [...spots].sort(([p, x], [q, y]) => x.a - y.a || y.b - x.b || p.index - q.index);
  const ends = [];
  for (const [event, spot] of ordered) {
    let lane = 0;
    while (lane < ends.length && ends[lane] > spot.a) lane += 1;
    spot.lane = lane;
    const label = labelInside(event, spot) ? spot.a + 8 : spot.b + 5;
    ends[lane] = size === HEIGHTS[0] ? Math.max(spot.b, label + event.label) + 10 : spot.b + 1;
  }
  return spots;
}

// The lanes at a scale, packed when they are first asked for.
function newPacking(events, scale) {
  const sides = [events.filter((event) => event.exact), events.filter((event) => !event.exact)];
  const packed = new Map();
  const at = (size) => {
    if (!packed.has(size)) packed.set(size, sides.map((side) => pack(side, scale, size)));
    return packed.get(size);
  };
  // Of one side, what is in sight between two pixels, its lanes counted anew without those that are empty here.
  const inSight = (spots, first, last) => {
    const seen = [...spots].filter(([, spot]) => spot.b >= first && spot.a <= last);
    const lanes = [...new Set(seen.map(([, spot]) => spot.lane))].sort((x, y) => x - y);
    return { seen, row: new Map(lanes.map((lane, index) => [lane, index])), count: lanes.length };
  };
  // The tallest lanes with which all in sight fits; where nothing does, what is left over is counted by who draws.
  return (first, last, height) => {
    const least = HEIGHTS[HEIGHTS.length - 1];
    const fewest = at(least).reduce((sum, spots) => sum + inSight(spots, first, last).count, 0);
    for (const size of HEIGHTS) {
      if (size > least && fewest * size > height) continue; // taller lanes are never fewer
      const [above, below] = at(size).map((spots) => inSight(spots, first, last));
      const room = Math.floor(height / size);
      if (above.count + below.count <= room) return { size, above, below };
      if (size === least) {
        const fair = Math.round((room * above.count) / (above.count + below.count));
        const upper = Math.min(above.count, Math.max(fair, room - below.count, Math.floor(room / 4)));
        above.count = upper;
        below.count = Math.min(below.count, room - upper);
        return { size, above, below };
      }
    }
    return null;
  };
}
