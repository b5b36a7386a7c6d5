// The keys of a tree, as screen readers and everyone else know them.
const next = (board, step) => {
  const { order, at } = board.places;
  const index = order.indexOf(at.get(board.current));
  return order[index + step]?.id;
};

export const steer = (board) => {
  const go = (id) => id && board.focus(id);
  const keys = {
    ArrowDown: () => go(next(board, 1)),
    ArrowUp: () => go(next(board, -1)),
    ArrowRight: (spot) => (spot.open ? go(spot.children[0]) : board.toggle(spot.id)),
    ArrowLeft: (spot) => (spot.open ? board.toggle(spot.id) : go(spot.parent)),
    Home: () => go(board.places.order[0].id),
    End: () => go(board.places.order.at(-1).id),
    ' ': (spot) => board.toggle(spot.id),
    Enter: (spot) => location.assign(`${document.documentElement.dataset.root}/objectives/${spot.id}`),
    '+': () => board.view.zoom(1.25),
    '-': () => board.view.zoom(0.8),
    0: () => board.view.fit(board.places.bounds),
  };
  board.painter.svg.addEventListener('keydown', (event) => {
    const spot = board.places.at.get(event.target.closest('[data-id]')?.dataset.id);
    if (spot && keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      board.current = spot.id;
      keys[event.key](spot);
    }
  });
};
