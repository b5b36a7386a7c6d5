// The window on the drawing: dragged, pinched, zoomed by buttons or by Ctrl and the wheel. The wheel
// alone scrolls the page, as everywhere.
const LEAST = 0.08;
const MOST = 2;
const EDGE = 20;
const STILL = 4;

export class View {
  x = EDGE;

  y = EDGE;

  scale = 1;

  #fingers = new Map();

  #dragged = false;

  #asked = 0;

  constructor(svg, changed) {
    this.svg = svg;
    this.tell = changed;
    svg.addEventListener('pointerdown', (event) => this.#down(event));
    svg.addEventListener('pointermove', (event) => this.#move(event));
    ['pointerup', 'pointercancel'].forEach((name) => svg.addEventListener(name, (event) => this.#fingers.delete(event.pointerId)));
    svg.addEventListener('click', (event) => this.#afterDrag(event), true);
    svg.addEventListener('dragstart', (event) => event.preventDefault());
    svg.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
  }

  /** Draws once for all that changes before the next frame. */
  changed() {
    cancelAnimationFrame(this.#asked);
    this.#asked = requestAnimationFrame(() => this.tell(this.shown()));
  }

  shown() {
    const { clientWidth, clientHeight } = this.svg;
    return {
      x: this.x, y: this.y, scale: this.scale,
      left: -this.x / this.scale, top: -this.y / this.scale,
      right: (clientWidth - this.x) / this.scale, bottom: (clientHeight - this.y) / this.scale,
    };
  }

  /** The drawing's beginning: its first column, as large as is read well. */
  start(bounds) {
    const wide = this.svg.clientWidth;
    this.scale = wide < 500 ? 0.9 : 1;
    this.x = EDGE - bounds.left * this.scale;
    const tall = (bounds.bottom - bounds.top) * this.scale;
    this.y = (tall + 2 * EDGE <= this.svg.clientHeight ? (this.svg.clientHeight - tall) / 2 : EDGE) - bounds.top * this.scale;
    this.changed();
  }

  fit(bounds) {
    const { clientWidth, clientHeight } = this.svg;
    const wide = bounds.right - bounds.left;
    const tall = bounds.bottom - bounds.top;
    this.scale = Math.max(LEAST, Math.min(1, (clientWidth - 2 * EDGE) / wide, (clientHeight - 2 * EDGE) / tall));
    this.x = (clientWidth - wide * this.scale) / 2 - bounds.left * this.scale;
    this.y = (clientHeight - tall * this.scale) / 2 - bounds.top * this.scale;
    this.changed();
  }

  zoom(by, at = { x: this.svg.clientWidth / 2, y: this.svg.clientHeight / 2 }) {
    const next = Math.max(LEAST, Math.min(MOST, this.scale * by));
    this.x = at.x - ((at.x - this.x) * next) / this.scale;
    this.y = at.y - ((at.y - this.y) * next) / this.scale;
    this.scale = next;
    this.changed();
  }

  /** By so much of the drawing. */
  shift(x, y) {
    this.x += x * this.scale;
    this.y += y * this.scale;
  }

  /** Moves until the spot is seen. */
  reveal(spot) {
    const { clientWidth, clientHeight } = this.svg;
    const inside = (at, from, size, room) => {
      const low = at + from * this.scale;
      const high = low + Math.min(size * this.scale, room - 2 * EDGE);
      return low < EDGE ? EDGE - low : Math.min(0, room - EDGE - high);
    };
    this.x += inside(this.x, spot.x, spot.width, clientWidth);
    this.y += inside(this.y, spot.y, spot.height, clientHeight);
    cancelAnimationFrame(this.#asked);
    this.tell(this.shown());
  }

  #down(event) {
    if (event.button === 0) {
      this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY, fromX: event.clientX, fromY: event.clientY });
      if (this.#fingers.size === 1) {
        this.#dragged = false;
      }
    }
  }

  #move(event) {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) {
      return;
    }
    const [one, two] = this.#fingers.values();
    const apart = () => Math.hypot(one.x - two.x, one.y - two.y);
    const before = two ? apart() : 0;
    const x = event.clientX - finger.x;
    const y = event.clientY - finger.y;
    if (!this.#dragged && Math.hypot(event.clientX - finger.fromX, event.clientY - finger.fromY) < STILL) {
      return;
    }
    if (!this.#dragged) {
      this.#dragged = true;
      this.svg.setPointerCapture(event.pointerId);
    }
    finger.x = event.clientX;
    finger.y = event.clientY;
    this.x += two ? x / 2 : x;
    this.y += two ? y / 2 : y;
    if (two && before > 0) {
      const box = this.svg.getBoundingClientRect();
      this.zoom(apart() / before, { x: (one.x + two.x) / 2 - box.left, y: (one.y + two.y) / 2 - box.top });
    }
    this.changed();
  }

  #afterDrag(event) {
    if (this.#dragged) {
      event.preventDefault();
      event.stopPropagation();
      this.#dragged = false;
    }
  }

  #wheel(event) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const box = this.svg.getBoundingClientRect();
      this.zoom(Math.exp(-event.deltaY / 300), { x: event.clientX - box.left, y: event.clientY - box.top });
    }
  }
}
