// Draws as SVG what is inside the window, and no more: a map may hold thousands of objectives.
// Looks come from classes alone, as the page's policy allows no style in elements.
import { make } from './svg.js';
import { lineHeight, rowHeight, headHeight, footHeight, padding, width, bare, fill } from './node.js';

const AROUND = 300;

const isNear = (left, top, right, bottom, shown) =>
  right > shown.left - AROUND && left < shown.right + AROUND && bottom > shown.top - AROUND && top < shown.bottom + AROUND;

export class Painter {
  width = width;

  #nodes = new Map();

  #edges = new Map();

  #titles = new Map();

  #places = null;

  constructor(room, element) {
    this.element = element;
    this.words = new Map([...element.querySelectorAll('[data-status]')].map((one) => [one.dataset.status, one.textContent]));
    this.edgeLayer = make('g', { 'aria-hidden': 'true' });
    this.nodeLayer = make('g', { role: 'presentation' });
    this.content = make('g', { role: 'presentation' }, this.edgeLayer, this.nodeLayer);
    this.svg = make('svg', { class: 'graph-svg' }, this.content);
    room.append(this.svg);
    this.pen = document.createElement('canvas').getContext('2d');
    this.font = getComputedStyle(document.body).fontFamily;
  }

  /** The lines of a text that fit a width; what does not fit ends in an ellipsis. */
  fit(text, size, weight, wide, most) {
    const key = `${size}|${weight}|${wide}|${most}|${text}`;
    if (!this.#titles.has(key)) {
      this.pen.font = `${weight} ${size}px ${this.font}`;
      this.#titles.set(key, this.#broken(text, wide, most));
    }
    return this.#titles.get(key);
  }

  #broken(text, wide, most) {
    const fits = (part) => this.pen.measureText(part).width <= wide;
    const out = [];
    let rest = text.trim();
    while (rest && out.length < most) {
      if (fits(rest)) {
        out.push(rest);
        return out;
      }
      const isLast = out.length === most - 1;
      let end = rest.length;
      while (end > 1 && !fits(isLast ? `${rest.slice(0, end).trimEnd()}…` : rest.slice(0, end))) {
        end -= 1;
      }
      const space = rest.lastIndexOf(' ', end);
      if (!isLast && space > 0) {
        end = space;
      }
      out.push(isLast ? `${rest.slice(0, end).trimEnd()}…` : rest.slice(0, end).trimEnd());
      rest = rest.slice(end).trim();
    }
    return out;
  }

  titleOf(goal) {
    return this.fit(goal.title, 14, 600, width - 2 * padding, 2);
  }

  heightOf(goal, open) {
    return headHeight + this.titleOf(goal).length * lineHeight + footHeight + (open ? goal.keyResults.length * rowHeight + 8 : 0);
  }

  paint(places, shown, state) {
    this.content.setAttribute('transform', `translate(${shown.x} ${shown.y}) scale(${shown.scale})`);
    this.svg.setAttribute('role', 'tree');
    this.svg.setAttribute('aria-label', this.element.dataset.label);
    const anew = this.#places !== places;
    this.#places = places;
    const held = document.activeElement?.closest?.('[data-id]')?.dataset.id;
    const visible = places.order.filter((spot) =>
      spot.id === state.current || isNear(spot.x, spot.y, spot.x + spot.width, spot.y + spot.height, shown));
    this.#keep(this.#nodes, new Set(visible.map((spot) => spot.id)));
    visible.forEach((spot, index) => {
      let group = this.#nodes.get(spot.id);
      if (!group) {
        group = bare(spot);
        this.#nodes.set(spot.id, group);
        fill(group, spot, state, this);
      } else if (anew) {
        fill(group, spot, state, this);
      }
      group.setAttribute('tabindex', spot.id === state.current ? '0' : '-1');
      if (this.nodeLayer.children[index] !== group) {
        this.nodeLayer.insertBefore(group, this.nodeLayer.children[index] ?? null);
      }
    });
    this.#paintLines(places, shown);
    if (held && document.activeElement?.closest?.('[data-id]')?.dataset.id !== held) {
      this.focus(held);
    }
  }

  focus(id) {
    this.nodeLayer.querySelectorAll('[tabindex="0"]').forEach((one) => one.setAttribute('tabindex', '-1'));
    const group = this.#nodes.get(id);
    group?.setAttribute('tabindex', '0');
    group?.focus({ preventScroll: true });
  }

  #keep(drawn, ids) {
    drawn.forEach((element, id) => {
      if (!ids.has(id)) {
        element.remove();
        drawn.delete(id);
      }
    });
  }

  #paintLines(places, shown) {
    const near = places.lines.filter((line) =>
      isNear(
        Math.min(line.from.x, line.to.x), Math.min(line.from.y, line.to.y),
        Math.max(line.from.x, line.to.x + line.to.width),
        Math.max(line.from.y + line.from.height, line.to.y + line.to.height), shown));
    this.#keep(this.#edges, new Set(near.map((line) => line.id)));
    near.forEach((line) => {
      let path = this.#edges.get(line.id);
      if (!path) {
        path = make('path', { 'data-line': line.id });
        this.#edges.set(line.id, path);
        this.edgeLayer.append(path);
      }
      const mark = line.kind === 'SUPPORTS' ? ' is-support' : line.isTree ? '' : ' is-cross';
      path.setAttribute('class', `graph-edge${mark}`);
      path.setAttribute('d', this.#way(line));
    });
  }

  /** From the lower objective's left side to the right side of the upper one, or of its key result. */
  #way({ from, to, row }) {
    const head = headHeight + this.titleOf(to.goal).length * lineHeight;
    const index = row ? to.goal.keyResults.findIndex((one) => one.id === row) : -1;
    const fromY = from.y + (headHeight + this.titleOf(from.goal).length * lineHeight) / 2;
    const toX = to.x + to.width;
    const toY = index < 0 ? to.y + head / 2 : to.y + head + 4 + index * rowHeight + rowHeight / 2;
    const bend = Math.max(50, Math.abs(from.x - toX) / 2);
    return `M${toX} ${toY}C${toX + bend} ${toY} ${from.x - bend} ${fromY} ${from.x} ${fromY}`;
  }
}
