// What goes wrong on the way is told on the page, which stays as it is: nothing typed is lost.
const SESSION_OVER = 499;
const sessionOver = document.getElementById('session-over');
const noServer = document.getElementById('no-server');

document.addEventListener('htmx:afterRequest', (event) => {
  const status = event.detail.xhr?.status ?? 0;
  sessionOver.hidden = status !== SESSION_OVER;
  noServer.hidden = status !== 0;
  if (status === SESSION_OVER) {
    sessionOver.querySelector('a').focus();
  }
});

document.addEventListener('htmx:afterSwap', (event) => {
  if (event.detail.target.id === 'messages') {
    event.detail.target.scrollIntoView({ block: 'nearest' });
  }
});
