// A unit dropped on another is placed below it, by the same form that the buttons send.
let dragged = null;

const rowOf = (event) => event.target.closest?.('[data-unit-tree] [data-unit]');
const branchOf = (row) => row.closest('li');

const takes = (row) =>
  dragged !== null &&
  row !== null &&
  row !== undefined &&
  row !== dragged &&
  'takes' in row.dataset &&
  !branchOf(dragged)?.contains(row) &&
  branchOf(dragged)?.parentElement.closest('li, [data-unit-tree]')?.querySelector('[data-unit]') !== row;

const clear = () => document.querySelectorAll('.is-target').forEach((row) => row.classList.remove('is-target'));

document.addEventListener('dragstart', (event) => {
  const row = rowOf(event);
  if (row?.draggable) {
    dragged = row;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', row.querySelector('.unit-name').textContent);
  }
});

document.addEventListener('dragover', (event) => {
  const row = rowOf(event);
  clear();
  if (takes(row)) {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    row.classList.add('is-target');
  }
});

document.addEventListener('dragend', () => {
  dragged = null;
  clear();
});

document.addEventListener('drop', (event) => {
  const row = rowOf(event);
  if (takes(row)) {
    event.preventDefault();
    const form = document.getElementById('unit-drop');
    form.action = form.dataset.action.replace('{unit}', dragged.dataset.unit);
    form.elements.revision.value = dragged.dataset.revision;
    form.elements.parent.value = row.dataset.unit;
    form.requestSubmit();
  }
});
