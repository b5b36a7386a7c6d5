// What an answer means for the page as a whole: a session that is over, a server that is away.
export const SESSION_OVER = 499;

export const tellStatus = (status) => {
  const sessionOver = document.getElementById('session-over');
  sessionOver.hidden = status !== SESSION_OVER;
  document.getElementById('no-server').hidden = status !== 0;
  return sessionOver;
};
