// Buttons that print what is shown; parts of a page come and go, so the document listens.
document.addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) {
    print();
  }
});
