import htmx from 'htmx.org';

// A branch of the map is fetched when it is opened for the first time, and from then on follows
// what it shows by itself.
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

document.addEventListener('okr:renewing', (event) => {
  const branch = event.target;
  if (branch.matches('details[data-branch]') && branch.dataset.loaded) {
    event.preventDefault();
    branch.querySelector('summary').replaceChildren(...event.detail.fresh.querySelector('summary').childNodes);
  }
});
