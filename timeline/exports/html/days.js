// Day numbers of any year (1 is 0001-01-01, proleptic Gregorian), as in timeline/dates/days.py: JavaScript's Date has
// only some of them, and reads the year 44 as 1944.
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dayNumber(year, month) {
  const y = month < 3 ? year - 1 : year;
  const cycle = Math.floor(y / 400);
  const of = y - cycle * 400;
  const yearDay = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5);
  return cycle * 146097 + of * 365 + Math.floor(of / 4) - Math.floor(of / 100) + yearDay - 305;
}

function civil(day) {
  const shifted = day + 305;
  const cycle = Math.floor(shifted / 146097);
  const of = shifted - cycle * 146097;
  const y = Math.floor((of - Math.floor(of / 1460) + Math.floor(of / 36524) - Math.floor(of / 146096)) / 365);
  const yearDay = of - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * yearDay + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return [cycle * 400 + y + (month < 3 ? 1 : 0), month, yearDay - Math.floor((153 * m + 2) / 5) + 1];
}

const yearName = (year) => (year > 0 ? String(year) : `${1 - year} BC`);

// The lines of the axis: a step in days or months, how its lines are named, and how many days it is long.
const STEPS = [1, 2, 7, 14].map((n) => ({ days: n, long: n })).concat(
  [1, 3, 6].map((n) => ({ months: n, long: n * 30.4 })),
  [1, 2, 5].flatMap((n) => [0, 1, 2, 3, 4, 5, 6, 7, 8].map((p) => ({ months: 12 * n * 10 ** p, long: 365.2425 * n * 10 ** p }))),
).sort((a, b) => a.long - b.long);

function ticks(first, last, scale, room) {
  const step = STEPS.find((one) => one.long * scale >= room) || STEPS[STEPS.length - 1];
  const found = [];
  if (step.days) {
    for (let day = Math.ceil((first - 1) / step.days) * step.days + 1; day <= last; day += step.days) {
      const [, month, date] = civil(day);
      found.push([day, `${date} ${MONTHS[month - 1]}`]);
    }
    return found;
  }
  const [year, month] = civil(Math.floor(first));
  for (let index = Math.ceil((year * 12 + month - 1) / step.months) * step.months; ; index += step.months) {
    const y = Math.floor(index / 12);
    const m = index - y * 12;
    const day = dayNumber(y, m + 1);
    if (day > last) return found;
    found.push([day, step.months % 12 && m ? MONTHS[m] : yearName(y)]);
  }
}
