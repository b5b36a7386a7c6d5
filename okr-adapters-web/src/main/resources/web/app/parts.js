// The parts of a page that follow what they show, named in data-live, such as "unit:0190...
// objective:0190...". A part that was told of a change is fetched again from its data-live-from;
// one without such an address gets the event okr:changed and sees to itself.
import htmx from 'htmx.org';
import { renew } from './renew.js';
import { SESSION_OVER, tellStatus } from './status.js';

// Many look at the same numbers: they come back a little apart, and once for many changes. Where
// changes never end, data-live-pause lies between two rounds.
const SETTLE_MILLIS = 300;
const SPREAD_MILLIS = 1200;
const told = new Map();
const late = new Set();

export const parts = () => [...document.querySelectorAll('[data-live]')];
export const topicsOf = (part) => part.dataset.live.split(' ').filter(Boolean);

const fetched = async (address) => {
  try {
    const answer = await fetch(address, { headers: { 'HX-Request': 'true' } });
    if (answer.status === SESSION_OVER) {
      tellStatus(SESSION_OVER);
    }
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  } catch {
    // Whoever hears again after a silence is told of everything, so nothing is missed.
    return null;
  }
};

const comesFrom = (fresh) => (part) => {
  const newer = part.id ? fresh.getElementById(part.id) : fresh.querySelector('[data-live]');
  if (newer) {
    renew(part, newer);
    htmx.process(part);
    part.dispatchEvent(new CustomEvent('okr:renewed', { bubbles: true }));
  }
};

const come = async (source) => {
  const these = [...told.get(source)].filter((part) => part.isConnected);
  told.delete(source);
  if (source instanceof Element) {
    these.forEach((part) => part.dispatchEvent(new CustomEvent('okr:changed')));
  } else if (these.length > 0) {
    const fresh = await fetched(source);
    if (fresh) {
      these.forEach(comesFrom(fresh));
    }
  }
  if (late.delete(source)) {
    these.forEach(tell);
  }
};

/** Something that the part shows has changed. */
export const tell = (part) => {
  const source = part.dataset.liveFrom ?? part;
  if (told.has(source)) {
    told.get(source).add(part);
    if (part.dataset.livePause) {
      late.add(source);
    }
    return;
  }
  told.set(source, new Set([part]));
  setTimeout(() => come(source), Number(part.dataset.livePause ?? SETTLE_MILLIS) + Math.random() * SPREAD_MILLIS);
};
