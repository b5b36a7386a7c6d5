import htmx from 'htmx.org';

// Parts of a page name what they show in data-live, such as "unit:0190... objective:0190...". When
// one of those changes, the part is told by the event okr:changed, which its hx-trigger waits for.
// One connection for the whole page, and none while nobody looks.
const SETTLE_MILLIS = 300;
const SPREAD_MILLIS = 1200;
const waiting = new Map();
let source = null;
let missed = false;

const parts = () => [...document.querySelectorAll('[data-live]')];
const topicsOf = (part) => part.dataset.live.split(' ').filter(Boolean);
const isBusy = (part) => part.contains(document.activeElement) && document.activeElement !== document.body
  && document.activeElement.matches('input, textarea, select');

// Many look at the same numbers: they come back a little apart, and once for many changes.
const tell = (part) => {
  if (waiting.has(part)) {
    return;
  }
  waiting.set(
    part,
    setTimeout(() => {
      waiting.delete(part);
      if (!part.isConnected) {
        return;
      }
      if (isBusy(part)) {
        tell(part);
        return;
      }
      htmx.trigger(part, 'okr:changed');
    }, SETTLE_MILLIS + Math.random() * SPREAD_MILLIS),
  );
};

const close = () => {
  source?.close();
  source = null;
};

const open = () => {
  close();
  const topics = new Set(parts().flatMap(topicsOf));
  if (topics.size === 0 || document.hidden) {
    return;
  }
  const query = [...topics].map((topic) => `on=${encodeURIComponent(topic)}`).join('&');
  source = new EventSource(`${document.documentElement.dataset.root}/live?${query}`);
  source.addEventListener('changed', (event) => {
    parts().filter((part) => topicsOf(part).includes(event.data)).forEach(tell);
  });
  source.addEventListener('open', () => {
    document.documentElement.dataset.liveState = 'on';
    if (missed) {
      missed = false;
      parts().forEach(tell);
    }
  });
  source.addEventListener('error', () => {
    document.documentElement.dataset.liveState = 'off';
    missed = true;
  });
};

document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    close();
    missed = true;
  } else {
    open();
  }
});
addEventListener('pagehide', close);
addEventListener('pageshow', open);
document.addEventListener('htmx:afterSettle', () => {
  const topics = new Set(parts().flatMap(topicsOf));
  const known = new Set(source ? new URL(source.url).searchParams.getAll('on') : []);
  if ([...topics].some((topic) => !known.has(topic))) {
    open();
  }
});
