// Where everything stands: a tree from left to right. An objective that contributes to several stands
// at its highest place, below the first of them; its other links are drawn across.
import { hierarchy, tree } from 'd3-hierarchy';

const COLUMN = 392;
const GAP = 18;
const GAP_OF_FAMILIES = 38;

const nest = (goals, open) => {
  const made = new Map();
  const root = { children: [], height: 0 };
  const add = (id, parent) => {
    const one = { goal: goals.get(id), children: [] };
    made.set(id, one);
    parent.children.push(one);
    return one;
  };
  let level = goals.tops.filter((id) => !made.has(id)).map((id) => add(id, root));
  while (level.length > 0) {
    level = level.flatMap((one) =>
      open.has(one.goal.id) ? goals.below(one.goal.id).filter((id) => !made.has(id)).map((id) => add(id, one)) : []);
  }
  return root;
};

const lines = (at) => {
  const all = [];
  at.forEach((spot) => {
    let tied = false;
    spot.goal.links.forEach((link) => {
      const upper = at.get(link.to);
      if (upper) {
        const isTree = !tied && link.kind === 'CONTRIBUTES' && spot.parent === link.to;
        tied ||= isTree;
        all.push({
          id: `${spot.id}>${link.to}>${link.keyResult ?? ''}`,
          from: spot,
          to: upper,
          row: upper.open ? link.keyResult : null,
          kind: link.kind,
          isTree,
        });
      }
    });
  });
  return all;
};

export const place = (goals, open, painter) => {
  const root = hierarchy(nest(goals, open));
  root.each((node) => {
    node.tall = node.data.goal ? painter.heightOf(node.data.goal, open.has(node.data.goal.id)) : 0;
  });
  tree()
    .nodeSize([1, COLUMN])
    .separation((a, b) => (a.tall + b.tall) / 2 + (a.parent === b.parent ? GAP : GAP_OF_FAMILIES))(root);
  const at = new Map();
  const order = [];
  root.eachBefore((node) => {
    if (!node.data.goal) {
      return;
    }
    const siblings = node.parent.children;
    const spot = {
      id: node.data.goal.id,
      goal: node.data.goal,
      open: open.has(node.data.goal.id),
      x: (node.depth - 1) * COLUMN,
      y: node.x - node.tall / 2,
      width: painter.width,
      height: node.tall,
      level: node.depth,
      index: siblings.indexOf(node) + 1,
      of: siblings.length,
      parent: node.parent.data.goal?.id ?? null,
      children: (node.children ?? []).map((child) => child.data.goal.id),
    };
    at.set(spot.id, spot);
    order.push(spot);
  });
  const bounds = order.reduce(
    (box, spot) => ({
      left: Math.min(box.left, spot.x),
      top: Math.min(box.top, spot.y),
      right: Math.max(box.right, spot.x + spot.width),
      bottom: Math.max(box.bottom, spot.y + spot.height),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
  return { at, order, lines: lines(at), bounds };
};
