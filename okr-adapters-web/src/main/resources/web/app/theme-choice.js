// The three buttons in the menu; what is chosen stays in this browser.
const buttons = document.querySelectorAll('[data-theme]');

const mark = () => {
  const chosen = document.documentElement.dataset.themeChoice;
  buttons.forEach((button) => {
    button.classList.toggle('active', button.dataset.theme === chosen);
    button.setAttribute('aria-pressed', String(button.dataset.theme === chosen));
  });
};

buttons.forEach((button) =>
  button.addEventListener('click', () => {
    localStorage.setItem('okr-theme', button.dataset.theme);
    dispatchEvent(new Event('okr:theme'));
    mark();
  }),
);
mark();
