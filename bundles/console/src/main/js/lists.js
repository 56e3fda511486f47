/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lists: choosing lines, and putting columns in order. Without it the forms do the same by the server: the bar shows always, an
 * arrow sends the form.
 */
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /* Choosing lines of a table: the box in the head takes all of the page, Shift takes a range. */
  const boxes = (table) => all('tbody .select-cell input[type=checkbox]', table);
  let last = null;

  const count = (table) => {
    const chosen = boxes(table).filter((box) => box.checked).length;
    const head = one('[data-select-all]', table);
    if (head) {
      head.checked = chosen > 0 && chosen === boxes(table).length;
      head.indeterminate = chosen > 0 && !head.checked;
    }
    const bar = one('[data-selection-bar]', table.closest('section') ?? document);
    if (!bar) return;
    const matching = one('[data-select-matching]', bar);
    bar.toggleAttribute('data-open', chosen > 0 || matching?.checked === true);
    const words = one('[data-selection-count]', bar);
    if (chosen > 0) words.textContent = chosen === 1 ? words.dataset.one : words.dataset.many.replace('#', chosen);
  };

  document.addEventListener('click', (event) => {
    const box = event.target.closest('.select-cell input[type=checkbox]');
    if (!box) return;
    const table = box.closest('table');
    if (box.matches('[data-select-all]')) {
      boxes(table).forEach((other) => { other.checked = box.checked; });
    } else {
      const row = boxes(table);
      if (event.shiftKey && last && row.includes(last)) {
        const [from, to] = [row.indexOf(last), row.indexOf(box)].sort((a, b) => a - b);
        row.slice(from, to + 1).forEach((other) => { other.checked = box.checked; });
      }
      last = box;
    }
    count(table);
  });

  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-select-matching]')) return;
    const table = one('table:has(.select-cell)', event.target.closest('section') ?? document);
    if (table) count(table);
  });

  /* The browser ticks boxes again when one comes back to the page. */
  window.addEventListener('pageshow', () => all('table:has(.select-cell)').forEach(count));

  /* Columns: the arrows move a line where it stands; the button of the form says when it holds. */
  document.addEventListener('click', (event) => {
    const arrow = event.target.closest('[data-columns] [data-move]');
    if (!arrow) return;
    event.preventDefault();
    const line = arrow.closest('li');
    const other = arrow.dataset.move === 'up' ? line.previousElementSibling : line.nextElementSibling;
    if (other) other[arrow.dataset.move === 'up' ? 'before' : 'after'](line);
    arrow.focus();
  });
})();
