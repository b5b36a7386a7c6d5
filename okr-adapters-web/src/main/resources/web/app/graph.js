// The drawn map is fetched only where it is looked at.
const begin = async () => {
  const element = document.querySelector('[data-graph]:not([data-drawn])');
  if (!element) {
    return;
  }
  element.dataset.drawn = 'true';
  const { draw } = await import(document.documentElement.dataset.drawingFrom);
  draw(element);
};

document.addEventListener('htmx:afterSettle', begin);
begin();
