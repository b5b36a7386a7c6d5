// Suggestions under the search box: what is typed is looked up, arrows choose, Enter goes there.
const DELAY_MILLIS = 200;
const box = document.querySelector('[data-search]');
const list = document.getElementById('suggestions');
let timer = 0;
let asked = '';

const options = () => [...list.querySelectorAll('[role=option]')];
const chosen = () => list.querySelector('[aria-selected=true]');

const hide = () => {
  list.hidden = true;
  list.replaceChildren();
  box.setAttribute('aria-expanded', 'false');
  box.removeAttribute('aria-activedescendant');
};

const look = async (words) => {
  asked = words;
  if (words.length < 2) {
    hide();
    return;
  }
  try {
    const answer = await fetch(`${document.documentElement.dataset.root}/search/suggestions?q=${encodeURIComponent(words)}`, { headers: { 'HX-Request': 'true' } });
    if (!answer.ok || asked !== words) {
      return;
    }
    const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
    list.replaceChildren(...parsed.querySelectorAll('[role=option]'));
    list.hidden = options().length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
  } catch {
    hide();
  }
};

const choose = (step) => {
  const all = options();
  const at = all.indexOf(chosen());
  chosen()?.removeAttribute('aria-selected');
  const next = all[(at + step + all.length) % all.length];
  next?.setAttribute('aria-selected', 'true');
  next?.scrollIntoView({ block: 'nearest' });
  box.setAttribute('aria-activedescendant', next?.id ?? '');
};

if (box && list) {
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => look(box.value.trim()), DELAY_MILLIS);
  });
  box.addEventListener('keydown', (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && chosen()) {
      event.preventDefault();
      location.assign(chosen().dataset.href);
    } else if (event.key === 'Escape') {
      hide();
    }
  });
  list.addEventListener('mousedown', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) {
      location.assign(option.dataset.href);
    }
  });
  box.addEventListener('blur', () => setTimeout(hide, DELAY_MILLIS));
}
