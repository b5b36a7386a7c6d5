// The drawn map: what is known of it, what is open, and what people do with it.
import { Goals } from './goals.js';
import { place } from './layout.js';
import { Painter } from './painter.js';
import { View } from './view.js';
import { steer } from './keys.js';
import { SESSION_OVER, tellStatus } from '../app/status.js';

class Board {
  constructor(element) {
    this.element = element;
    this.news = element.querySelector('[data-graph-news]');
    this.room = element.querySelector('[data-graph-room]');
    this.goals = new Goals();
    this.open = new Set();
    this.busy = new Set();
    this.asked = [];
    this.painter = new Painter(this.room, element);
    this.view = new View(this.painter.svg, (shown) => this.paint(shown));
    this.places = place(this.goals, this.open, this.painter);
    this.current = null;
    this.listen();
  }

  listen() {
    steer(this);
    this.painter.svg.addEventListener('click', (event) => {
      const id = event.target.closest('[data-id]')?.dataset.id;
      if (id && !event.target.closest('a')) {
        this.focus(id);
        this.toggle(id);
      }
    });
    this.element.addEventListener('click', (event) => this.do(event.target.closest('[data-graph-do]')?.dataset.graphDo));
    this.element.addEventListener('okr:changed', () => this.renew());
    new ResizeObserver(() => this.view.changed()).observe(this.room);
  }

  do(what) {
    if (what === 'in') this.view.zoom(1.25);
    if (what === 'out') this.view.zoom(0.8);
    if (what === 'fit') this.view.fit(this.places.bounds);
    if (what === 'all') this.openAll();
    if (what === 'fold') this.foldAll();
  }

  /** Asks for a part of the map; what fails is told, and the drawing stays as it is. */
  async ask(more) {
    this.tell(this.element.dataset.wordLoading);
    const part = await this.fetch(more);
    if (!part) {
      this.tell(this.element.dataset.wordFailed);
    }
    return part;
  }

  async fetch(more) {
    const address = new URL(this.element.dataset.graph, location.origin);
    address.searchParams.set('cycle', this.element.dataset.cycle);
    Object.entries(more).forEach(([name, value]) => address.searchParams.set(name, value));
    try {
      const answer = await fetch(address, { headers: { 'HX-Request': 'true' } });
      if (answer.status === SESSION_OVER) {
        tellStatus(SESSION_OVER);
      }
      if (!answer.ok) {
        throw new Error(`answered ${answer.status}`);
      }
      return await answer.json();
    } catch {
      return null;
    }
  }

  async begin() {
    const part = await this.ask({});
    if (!part) {
      return;
    }
    this.asked = [{}];
    this.take(part, {});
    if (part.tops.length === 0) {
      this.tell(this.element.dataset.wordNothing);
      return;
    }
    this.goals.all()
      .filter((one) => this.goals.isLoaded(one.id) && one.contributors > 0)
      .forEach((one) => this.open.add(one.id));
    this.current = part.tops[0];
    this.lay();
    this.view.start(this.places.bounds);
  }

  async toggle(id) {
    if (this.open.delete(id)) {
      this.lay(id);
      return;
    }
    this.open.add(id);
    if (this.goals.isLoaded(id) || this.busy.has(id)) {
      this.lay(id);
      return;
    }
    this.busy.add(id);
    this.lay(id);
    this.tell(this.element.dataset.wordLoading);
    const part = await this.ask({ root: id });
    this.busy.delete(id);
    if (part) {
      this.asked.push({ root: id });
      this.take(part, { root: id });
    } else {
      this.open.delete(id);
    }
    this.lay(id, part !== null);
  }

  async openAll() {
    const part = await this.ask({ whole: 'true' });
    if (part) {
      this.asked = [{ whole: 'true' }];
      this.take(part, {});
      this.goals.all().filter((one) => this.goals.isLoaded(one.id)).forEach((one) => this.open.add(one.id));
      this.lay(this.current);
    }
  }

  /** Others have changed something: what is open is asked for again, and stays open and in place. */
  async renew() {
    const again = this.asked.filter(({ root }) => !root || this.open.has(root));
    const parts = await Promise.all(again.map((more) => this.fetch(more)));
    if (parts.includes(null) || this.busy.size > 0) {
      return;
    }
    this.asked = again;
    this.goals = new Goals();
    parts.forEach((part, index) => this.take(part, again[index]));
    this.open.forEach((id) => this.goals.get(id) ?? this.open.delete(id));
    this.lay(this.current);
  }

  /** Puts in what was asked for: the beginning, or all, or one branch. */
  take(part, { root }) {
    if (root) {
      this.goals.addBranch(part, root);
    } else {
      this.goals.begin(part);
    }
  }

  foldAll() {
    this.open.clear();
    this.current = this.goals.tops[0] ?? null;
    this.lay();
    this.view.start(this.places.bounds);
  }

  /** Places everything anew; what one has just touched stays where it was on the screen. */
  lay(anchor, told = true) {
    const before = this.places.at.get(anchor);
    this.places = place(this.goals, this.open, this.painter);
    const after = this.places.at.get(anchor);
    if (before && after) {
      this.view.shift(before.x - after.x, before.y - after.y);
    }
    if (!this.places.at.has(this.current)) {
      this.current = this.places.order[0]?.id ?? null;
    }
    this.view.changed();
    if (told && this.busy.size === 0) {
      const { wordShown, wordTooMany } = this.element.dataset;
      this.tell(`${wordShown} ${this.places.order.length}.${this.goals.truncated ? ` ${wordTooMany}` : ''}`);
    }
  }

  paint(shown) {
    this.painter.paint(this.places, shown, { current: this.current, busy: this.busy, open: this.open });
  }

  focus(id) {
    const spot = this.places.at.get(id);
    if (!spot) {
      return;
    }
    this.current = id;
    this.view.reveal(spot);
    this.painter.focus(id);
  }

  tell(words) {
    this.news.textContent = words;
    this.element.setAttribute('aria-busy', String(words === this.element.dataset.wordLoading));
  }
}

export const draw = (element) => new Board(element).begin();
