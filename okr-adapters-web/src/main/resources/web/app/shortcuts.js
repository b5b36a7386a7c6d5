// "/" looks something up from everywhere, unless one is typing.
const search = document.querySelector('[data-search]');

const isTyping = (element) =>
  element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);

document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) {
    event.preventDefault();
    search?.focus();
  }
  if (event.key === 'Escape') {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  }
});

document.addEventListener('click', (event) => {
  document.querySelectorAll('details.menu[open]').forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});

document.addEventListener('change', (event) => {
  if (event.target.matches('[data-submit-on-change]')) {
    event.target.form.requestSubmit();
  }
});
