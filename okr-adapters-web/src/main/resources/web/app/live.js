// One connection for the whole page on which it hears of changes, and none while nobody looks.
import { parts, tell, topicsOf } from './parts.js';

let source = null;
let missed = false;

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

const openForMore = () => {
  const topics = new Set(parts().flatMap(topicsOf));
  const known = new Set(source ? new URL(source.url).searchParams.getAll('on') : []);
  if ([...topics].some((topic) => !known.has(topic))) {
    open();
  }
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
document.addEventListener('htmx:afterSettle', openForMore);
document.addEventListener('okr:renewed', openForMore);
