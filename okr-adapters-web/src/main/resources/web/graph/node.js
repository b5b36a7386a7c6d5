// One objective as it is drawn: its title, whose it is, how it stands, and its key results once open.
import { make } from './svg.js';

export const width = 304;
export const padding = 14;
export const lineHeight = 19;
export const headHeight = 78;
export const rowHeight = 42;
export const footHeight = 32;

const INNER = width - 2 * padding;
const SHAPES = {
  AT_RISK: 'M5 0 10 10H0Z',
  OFF_TRACK: 'M5 0 10 5 5 10 0 5Z',
  OUTDATED: 'M0 0H10L5 5 10 10H0L5 5Z',
  CLOSED: 'M0 0H10V10H0Z',
  DRAFT: 'M0 0H10V10H0Z',
  ON_TRACK: 'M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0Z',
};
const DASH = 'M0 3.5H10V6.5H0Z';

const text = (words, x, y, look, end) => make('text', { x, y, class: look, 'text-anchor': end ? 'end' : null }, words);
const shape = (status, x, y) => make('path', { class: 'graph-shape', d: SHAPES[status] ?? DASH, transform: `translate(${x} ${y})` });
const link = (href, whole, area, ...inside) =>
  make('a', { href, tabindex: '-1' }, make('title', {}, whole), make('rect', { class: 'graph-area', ...area }), ...inside);

/** The group that a goal is drawn into. */
export const bare = (spot) => make('g', { role: 'treeitem', 'data-id': spot.id });

const pill = (status, words, y, painter) => {
  const long = painter.pen;
  long.font = `600 12px ${painter.font}`;
  const wide = Math.ceil(long.measureText(words).width) + 34;
  return [
    make('rect', { class: 'graph-pill', x: padding, y, width: wide, height: 22, rx: 11 }),
    shape(status, padding + 9, y + 6),
    text(words, padding + 24, y + 15.5, 'graph-status'),
  ];
};

const bar = (share, y) => [
  make('rect', { class: 'graph-bar-ground', x: padding, y, width: INNER, height: 5, rx: 2.5 }),
  ...(share ? [make('rect', { class: 'graph-bar-value', x: padding, y, width: Math.max(5, (INNER * share) / 100), height: 5, rx: 2.5 })] : []),
];

const row = (one, y, root, painter) => {
  const words = painter.words.get(one.status) ?? one.status;
  return make(
    'g',
    { class: `graph-row status-${one.status}` },
    make('path', { class: 'graph-rule', d: `M5 ${y}H${width}` }),
    link(
      `${root}/key-results/${one.id}`,
      `${one.title} · ${words} · ${one.score}`,
      { x: 1, y: y + 1, width: width - 2, height: rowHeight - 1 },
      shape(one.status, padding, y + 16),
      text(painter.fit(one.title, 12.5, 400, INNER - 62, 1)[0], padding + 20, y + 18, 'graph-row-title'),
      text(words, padding + 20, y + 34, 'graph-row-status'),
      text(one.score, width - padding, y + 25, 'graph-row-score', true),
    ),
  );
};

const spoken = ({ goal }, painter) =>
  [goal.title, goal.owner, painter.words.get(goal.status) ?? goal.status, `${painter.element.dataset.wordScore} ${goal.score}`,
    `${painter.element.dataset.wordKeyResults}: ${goal.keyResults.length}`,
    `${painter.element.dataset.wordContributing}: ${goal.contributors}`].join(', ');

/** Draws the goal into its group. */
export const fill = (group, spot, { busy, open }, painter) => {
  const { goal } = spot;
  const root = document.documentElement.dataset.root;
  const lines = painter.titleOf(goal);
  const isOpen = open.has(goal.id);
  const head = headHeight + lines.length * lineHeight;
  const words = painter.words.get(goal.status) ?? goal.status;
  const { wordKeyResults, wordContributing, wordLoading } = painter.element.dataset;
  const below = busy.has(goal.id) ? wordLoading : `${wordKeyResults}: ${goal.keyResults.length} · ${wordContributing}: ${goal.contributors}`;
  const foot = spot.height - footHeight;
  group.setAttribute('class', `graph-node status-${goal.status}${goal.found ? '' : ' is-way'}${busy.has(goal.id) ? ' is-busy' : ''}`);
  group.setAttribute('transform', `translate(${spot.x} ${spot.y})`);
  group.setAttribute('aria-label', spoken(spot, painter));
  group.setAttribute('aria-level', spot.level);
  group.setAttribute('aria-posinset', spot.index);
  group.setAttribute('aria-setsize', spot.of);
  group.setAttribute('aria-expanded', String(isOpen));
  group.replaceChildren(
    make('rect', { class: 'graph-card', width, height: spot.height, rx: 8 }),
    make('path', { class: 'graph-edge-of-card', d: `M8 0A8 8 0 0 0 0 8V${spot.height - 8}A8 8 0 0 0 8 ${spot.height}H5V0Z` }),
    link(
      `${root}/objectives/${goal.id}`, goal.title,
      { x: padding - 2, y: 8, width: INNER + 4, height: lines.length * lineHeight + 6 },
      ...lines.map((line, at) => text(line, padding, 26 + at * lineHeight, 'graph-title')),
    ),
    text(painter.fit(goal.owner, 12, 400, INNER, 1)[0], padding, 26 + lines.length * lineHeight, 'graph-owner'),
    ...pill(goal.status, words, 35 + lines.length * lineHeight, painter),
    text(goal.score, width - padding, 52 + lines.length * lineHeight, 'graph-score', true),
    ...bar(goal.share, 64 + lines.length * lineHeight),
    ...(isOpen ? goal.keyResults.map((one, at) => row(one, head + 4 + at * rowHeight, root, painter)) : []),
    make('path', { class: 'graph-rule', d: `M5 ${foot}H${width}` }),
    make('path', { class: 'graph-fold', d: isOpen ? 'M0 3 5 8 10 3' : 'M3 0 8 5 3 10', transform: `translate(${padding} ${foot + 11})` }),
    text(below, padding + 18, foot + 20.5, 'graph-below'),
  );
};
