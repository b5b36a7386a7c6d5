// What goes wrong on the way is told on the page, which stays as it is: nothing typed is lost.
import { tellStatus } from './status.js';

document.addEventListener('htmx:afterRequest', (event) => {
  const sessionOver = tellStatus(event.detail.xhr?.status ?? 0);
  if (!sessionOver.hidden) {
    sessionOver.querySelector('a').focus();
  }
});

document.addEventListener('htmx:afterSwap', (event) => {
  if (event.detail.target.id === 'messages') {
    event.detail.target.scrollIntoView({ block: 'nearest' });
  }
});
