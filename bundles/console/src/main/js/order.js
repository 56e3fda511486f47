/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lists in an order: a row is dragged onto another and takes its place. Without it each row's buttons do the same. The row's own form goes
 * to the server, with the place, and comes back in order or with the reason why not.
 */
(() => {
  const row = (target) => target.closest?.('[data-order] > [data-row]');
  let dragged = null;

  const settle = () => {
    if (!dragged) return;
    delete dragged.dataset.dragged;
    [...dragged.parentNode.children].forEach((one) => delete one.dataset.over);
    dragged = null;
  };

  const hidden = (form, name, value) => {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  };

  document.addEventListener('dragstart', (event) => {
    dragged = row(event.target);
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.id);
    dragged.dataset.dragged = '';
  });

  document.addEventListener('dragover', (event) => {
    const over = dragged && row(event.target);
    if (!over || over.parentNode !== dragged.parentNode) return;
    event.preventDefault();
    [...over.parentNode.children].forEach((one) => { if (one === over && one !== dragged) one.dataset.over = ''; else delete one.dataset.over; });
  });

  document.addEventListener('drop', (event) => {
    const over = dragged && row(event.target);
    if (!over || over.parentNode !== dragged.parentNode) return;
    event.preventDefault();
    const moved = dragged;
    settle();
    if (over === moved) return;
    const form = moved.querySelector('form');
    hidden(form, 'action', 'place');
    hidden(form, 'to', [...over.parentNode.children].indexOf(over));
    form.submit();
  });

  document.addEventListener('dragend', settle);
})();
