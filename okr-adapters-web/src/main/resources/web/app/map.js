import htmx from 'htmx.org';

// A branch of the map is fetched when it is opened for the first time.
document.addEventListener(
  'toggle',
  (event) => {
    const branch = event.target;
    if (!branch.matches?.('details[data-branch]') || !branch.open || branch.dataset.loaded) {
      return;
    }
    branch.dataset.loaded = 'true';
    htmx
      .ajax('GET', branch.dataset.branch, { target: branch.querySelector('[data-branch-body]'), swap: 'innerHTML' })
      .catch(() => delete branch.dataset.loaded);
  },
  true,
);
