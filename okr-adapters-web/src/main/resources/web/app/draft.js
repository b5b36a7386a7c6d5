// Only the fields of the chosen measure are shown; without a script all of them are.
const show = (block) => {
  const measure = block.querySelector('[data-measure]').value;
  block.querySelectorAll('[data-for]').forEach((field) => {
    field.hidden = !field.dataset.for.split(' ').includes(measure);
  });
};

const showAll = () => document.querySelectorAll('[data-key-result]').forEach(show);

document.addEventListener('change', (event) => {
  if (event.target.matches('[data-measure]')) {
    show(event.target.closest('[data-key-result]'));
  }
});
document.addEventListener('htmx:afterSettle', showAll);
showAll();
