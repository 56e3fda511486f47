/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Boards: a card is dragged to another column, or walked to by arrows. Without it each card's menu does the same. The server decides:
 * a card dropped where it may not go comes back with the reason.
 */
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const columns = (card) => all('[data-column]', card.closest('[data-board]'));
  const here = (card) => card.closest('[data-column]');
  const cards = (column) => all('[data-card]', column);
  const hold = (card) => one('a', card).focus();
  let dragged = null;

  const send = (card, state) => {
    const form = one('form', card);
    if (!form || !state) return;
    const action = document.createElement('input');
    action.type = 'hidden';
    action.name = 'action';
    action.value = state;
    form.append(action);
    form.submit();
  };

  /* By mouse. */
  const settle = () => {
    const board = dragged?.closest('[data-board]');
    if (!board) return;
    delete board.dataset.dragging;
    delete dragged.dataset.dragged;
    columns(dragged).forEach((column) => ['may', 'home', 'over'].forEach((mark) => delete column.dataset[mark]));
    dragged = null;
  };

  document.addEventListener('dragstart', (event) => {
    const card = event.target.closest?.('[data-card][draggable="true"]');
    if (!card) return;
    dragged = card;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', one('a', card).href);
    card.dataset.dragged = '';
    card.closest('[data-board]').dataset.dragging = '';
    here(card).dataset.home = '';
    const moves = card.dataset.moves.split(' ');
    columns(card).filter((column) => moves.includes(column.dataset.column)).forEach((column) => { column.dataset.may = ''; });
  });

  document.addEventListener('dragover', (event) => {
    if (!dragged) return;
    const over = event.target.closest?.('[data-column]');
    const lands = over && over.dataset.column && over.closest('[data-board]') === dragged.closest('[data-board]');
    if (lands) event.preventDefault();
    columns(dragged).forEach((column) => { if (column === over && lands) column.dataset.over = ''; else delete column.dataset.over; });
  });

  document.addEventListener('drop', (event) => {
    const over = event.target.closest?.('[data-column]');
    if (!dragged || !over) return;
    event.preventDefault();
    const card = dragged;
    const stays = over === here(card);
    settle();
    if (!stays) send(card, over.dataset.column);
  });

  document.addEventListener('dragend', settle);

  /* By keys: arrows from card to card, M for the menu, Shift and an arrow to the column beside. */
  const walk = (card, key) => {
    const column = here(card);
    const at = cards(column).indexOf(card);
    if (key === 'ArrowUp' || key === 'ArrowDown') return cards(column)[at + (key === 'ArrowUp' ? -1 : 1)];
    const row = columns(card);
    const step = key === 'ArrowLeft' ? -1 : 1;
    const next = row.slice(0).filter((other) => (row.indexOf(other) - row.indexOf(column)) * step > 0 && cards(other).length > 0);
    const beside = step > 0 ? next[0] : next[next.length - 1];
    return beside && cards(beside)[Math.min(at, cards(beside).length - 1)];
  };

  document.addEventListener('keydown', (event) => {
    const card = event.target.closest('[data-card]');
    if (!card || event.target.closest('.dropdown-list') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'm' && one('details', card)) {
      event.preventDefault();
      one('details', card).open = true;
      one('.dropdown-list button', card)?.focus();
      return;
    }
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (event.shiftKey) {
      const row = columns(card);
      const beside = row[row.indexOf(here(card)) + (event.key === 'ArrowLeft' ? -1 : 1)];
      if (beside && event.key !== 'ArrowUp' && event.key !== 'ArrowDown') send(card, beside.dataset.column);
      return;
    }
    const next = walk(card, event.key);
    if (next) hold(next);
  });

  /* Back from a move: where the card is now. */
  window.addEventListener('pageshow', () => {
    const card = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (card && card.matches('[data-card]')) hold(card);
  });
})();
