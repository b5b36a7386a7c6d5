// The objectives known so far. Parts come one after the other; each objective tells its own links.
export class Goals {
  tops = [];

  truncated = false;

  #goals = new Map();

  #loaded = new Set();

  #below = new Map();

  begin(part) {
    this.tops = part.tops;
    this.add(part);
  }

  /** The branch of one objective, all of which is known from now on. */
  addBranch(part, root) {
    this.add(part);
    this.#loaded.add(root);
  }

  get(id) {
    return this.#goals.get(id);
  }

  all() {
    return [...this.#goals.values()];
  }

  /** Whether all that rests on it is known. */
  isLoaded(id) {
    return this.#loaded.has(id) || this.below(id).length >= this.#goals.get(id).contributors;
  }

  /** What contributes to it: to the whole of it, then key result by key result. */
  below(id) {
    return this.#below.get(id) ?? [];
  }

  add(part) {
    this.truncated ||= part.truncated;
    part.nodes.forEach((one) => this.#goals.set(one.id, one));
    this.#below = new Map();
    this.#goals.forEach((one) => {
      const seen = new Set();
      one.links.forEach((line) => {
        if (line.kind === 'CONTRIBUTES' && this.#goals.has(line.to) && !seen.has(line.to)) {
          seen.add(line.to);
          if (!this.#below.has(line.to)) {
            this.#below.set(line.to, []);
          }
          this.#below.get(line.to).push({ id: one.id, rank: this.#rank(line) });
        }
      });
    });
    this.#below.forEach((list, id) => this.#below.set(id, list.toSorted((a, b) => a.rank - b.rank).map((one) => one.id)));
  }

  #rank(line) {
    return line.keyResult ? this.#goals.get(line.to).keyResults.findIndex((one) => one.id === line.keyResult) : -1;
  }
}
