// The weekly grid by keyboard: arrows and Enter move within a column, "=" says that nothing has
// changed, a column copied from a spreadsheet fills downwards, Ctrl+Enter saves.
const cells = (form, name) => [...form.querySelectorAll(`input:not([type=checkbox])[data-cell="${name}"]`)];

const move = (event, step) => {
  const column = cells(event.target.form, event.target.dataset.cell);
  const next = column[column.indexOf(event.target) + step];
  if (next) {
    event.preventDefault();
    next.focus();
    next.select();
  }
};

document.addEventListener('keydown', (event) => {
  const form = event.target.form;
  if (!form?.matches('[data-grid]')) {
    return;
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
    return;
  }
  if (!event.target.dataset.cell || event.target.type === 'checkbox') {
    return;
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    move(event, event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    move(event, 1);
  } else if (event.key === '=' && event.target.dataset.cell === 'value') {
    event.preventDefault();
    const same = event.target.closest('tr').querySelector('[data-same]');
    same.checked = !same.checked;
    move(event, 1);
  }
});

document.addEventListener('focusin', (event) => {
  if (event.target.dataset?.cell === 'value' && event.target.type !== 'checkbox') {
    event.target.select();
  }
});

document.addEventListener('paste', (event) => {
  if (!event.target.dataset?.cell || event.target.type === 'checkbox') {
    return;
  }
  const values = event.clipboardData.getData('text').replace(/\r/g, '').replace(/\n$/, '').split('\n');
  if (values.length < 2) {
    return;
  }
  event.preventDefault();
  const column = cells(event.target.form, event.target.dataset.cell);
  const from = column.indexOf(event.target);
  values.forEach((value, i) => {
    const cell = column[from + i];
    if (cell) {
      cell.value = value.split('\t')[0].trim();
      cell.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
});

// The first cell may have the focus before this script is there; typing replaces its value as well.
if (document.activeElement?.dataset?.cell === 'value') {
  document.activeElement.select?.();
}

// What others check in meanwhile comes into the rows by itself. A row that someone is typing in,
// or that was refused with what they had typed, keeps that and says what has happened.
const isTouched = (row) => 'typed' in row.dataset
  || [...row.querySelectorAll('input:not([type=hidden]), textarea')].some((one) =>
    one.type === 'checkbox' ? one.checked !== one.defaultChecked : one.value !== one.defaultValue);
const wasIn = (row) => row.querySelector('[name^="was."]').value;

document.addEventListener('okr:renewing', (event) => {
  const { target: old, detail: { fresh } } = event;
  if (old.matches('[name=once]')) {
    event.preventDefault();
  } else if (old.matches('[data-row]') && isTouched(old)) {
    event.preventDefault();
    const note = old.querySelector('[data-meanwhile]');
    if (wasIn(old) !== wasIn(fresh)) {
      note.textContent = fresh.querySelector('[data-meanwhile]').dataset.meanwhile;
      note.hidden = false;
    }
  }
});
