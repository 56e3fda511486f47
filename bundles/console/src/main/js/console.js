/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the browser adds to pages that work without it. Everything is asked for by data attributes and heard on the document,
 * so parts that htmx brings later behave the same.
 */
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const typing = (element) => element.matches('input, textarea, select, [contenteditable]');

  /* Menu on a narrow screen. */
  document.addEventListener('click', (event) => {
    const toggle = event.target.closest('[data-menu-toggle]');
    if (toggle) toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
  });

  /* Search: Ctrl K from anywhere, / outside of fields; arrows walk through what was found, Escape leaves. */
  const search = () => one('[data-search]');
  const found = () => one('[data-search-results]');
  const emptySearch = () => found()?.replaceChildren();

  document.addEventListener('keydown', (event) => {
    const wanted = (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))
      || (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target));
    if (!wanted || !search()) return;
    event.preventDefault();
    search().focus();
    search().select();
  });

  document.addEventListener('keydown', (event) => {
    const within = event.target.closest('[data-search-area]');
    if (!within) return;
    if (event.key === 'Escape') {
      emptySearch();
      search().focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [search(), ...all('a', found())];
    if (stops.length === 1) return;
    event.preventDefault();
    const here = stops.indexOf(event.target);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    stops[(here + step + stops.length) % stops.length].focus();
  });

  document.addEventListener('focusin', (event) => {
    if (!event.target.closest('[data-search-area]')) emptySearch();
  });

  /* Dropdowns: one open at a time; closed by Escape or a click elsewhere. */
  const closeDropdowns = (but) => all('details.dropdown[open]').filter((open) => open !== but)
    .forEach((open) => open.removeAttribute('open'));

  document.addEventListener('click', (event) => {
    closeDropdowns(event.target.closest('details.dropdown'));
    if (!event.target.closest('[data-search-area]')) emptySearch();
  });

  const place = (dropdown) => {
    const list = one('.dropdown-list', dropdown);
    const summary = one('summary', dropdown).getBoundingClientRect();
    const below = summary.bottom + 4 + list.offsetHeight <= innerHeight;
    list.style.top = `${below ? summary.bottom + 4 : summary.top - 4 - list.offsetHeight}px`;
    list.style.left = `${Math.max(8, summary.right - list.offsetWidth)}px`;
  };

  document.addEventListener('toggle', (event) => {
    if (event.target.open && event.target.matches('.table-scroll details.dropdown')) place(event.target);
  }, true);

  document.addEventListener('scroll', () => all('.table-scroll details.dropdown[open]').forEach(place), true);

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = event.target.closest('details.dropdown[open]');
    closeDropdowns();
    if (open) one('summary', open).focus();
  });

  /* Notices */
  document.addEventListener('click', (event) => event.target.closest('[data-close]')?.closest('.notice')?.remove());

  /* A notice's « undo »: Ctrl Z outside of fields presses it; once its time is over, the button gives way to a word. */
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing(event.target)) return;
    const button = one('form[data-undo] button');
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  const awaitUndo = () => all('form[data-undo]').forEach((form) => setTimeout(() => {
    const late = one('[data-undo-late]', form.parentElement);
    if (late) late.hidden = false;
    form.remove();
  }, Number(form.dataset.undo) * 1000));

  document.addEventListener('htmx:afterSettle', awaitUndo);

  /* Two minutes before the sign-in ends for want of activity: say so; staying is one click. What is asked meanwhile counts. */
  const warnSeconds = 120;
  let expiry = 0;

  const awaitExpiry = () => {
    const notice = one('[data-expiry]');
    if (!notice) return;
    clearTimeout(expiry);
    notice.hidden = true;
    expiry = setTimeout(() => { notice.hidden = false; }, Math.max(0, (Number(notice.dataset.expiry) - warnSeconds) * 1000));
  };

  document.addEventListener('click', async (event) => {
    if (!event.target.closest('[data-stay]')) return;
    const answer = await fetch('/account', { method: 'HEAD' });
    if (answer.ok && !answer.redirected) awaitExpiry();
  });

  document.addEventListener('htmx:afterRequest', awaitExpiry);

  /* An address for another program, where the server does not know how it is reached from outside. */
  document.addEventListener('DOMContentLoaded', () => all('[data-whole-address]').filter((told) => told.textContent.startsWith('/'))
    .forEach((told) => { told.textContent = location.origin + told.textContent; }));

  /* Copying a secret that is shown once. */
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    if (button) navigator.clipboard?.writeText(one(`#${button.dataset.copy}`).textContent);
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print();
  });

  /* Forms that must not be lost: a word beside the button, a question before leaving, Ctrl S saves. */
  let leavingOnPurpose = false;
  const changed = () => one('form[data-guard][data-changed]');

  document.addEventListener('input', (event) => {
    const form = event.target.closest('form[data-guard]');
    if (!form || form.hasAttribute('data-changed')) return;
    form.setAttribute('data-changed', '');
    all('[data-unsaved]', form).forEach((word) => { word.hidden = false; });
    document.title = `• ${document.title}`;
  });

  document.addEventListener('submit', () => { leavingOnPurpose = true; });

  window.addEventListener('pageshow', () => { leavingOnPurpose = false; });

  window.addEventListener('beforeunload', (event) => {
    if (changed() && !leavingOnPurpose) event.preventDefault();
  });

  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target.closest('form[data-guard]') ?? one('form[data-guard]');
    if (!form) return;
    event.preventDefault();
    form.requestSubmit(one('[data-default]', form) ?? undefined);
  });

  /* Enter in a search within a form presses the search's own button: the form's would save it half written. */
  document.addEventListener('keydown', (event) => {
    const button = event.key === 'Enter' && event.target.matches('.with-button input[type="search"]') && one('button', event.target.parentElement);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  /* A list of choices that acts at once, such as the number of lines. */
  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-submit-on-change]')) event.target.form.requestSubmit();
  });

  /* Showing what was typed as a password. */
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-reveal]');
    if (!button) return;
    const field = document.getElementById(button.dataset.reveal);
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!shown));
  });

  /* Files dropped on an upload. */
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    document.addEventListener(kind, (event) => {
      const area = event.target.closest?.('.upload');
      if (!area) return;
      event.preventDefault();
      area.classList.toggle('is-over', kind === 'dragover');
      if (kind !== 'drop' || !event.dataTransfer.files.length) return;
      const input = one('input[type=file]', area);
      input.files = event.dataTransfer.files;
      weigh(input);
    });
  }

  /* A file that would be refused once sent is refused at once; without script the answer says it. */
  const weigh = (input) => {
    const area = input.closest('.upload');
    one('[data-weighed]', area)?.remove();
    if (![...input.files].some((file) => file.size > Number(input.dataset.most))) return;
    input.value = '';
    const said = document.createElement('p');
    said.className = 'field-error';
    said.dataset.weighed = '';
    said.setAttribute('role', 'alert');
    said.textContent = input.dataset.tooLarge;
    area.append(said);
  };

  document.addEventListener('change', (event) => {
    if (event.target.matches?.('input[type=file][data-most]')) weigh(event.target);
  });

  /* htmx: the token against forged requests; answers that are no 200 but say something are shown. */
  document.addEventListener('htmx:configRequest', (event) => {
    const token = one('meta[name=csrf]')?.content;
    if (token && event.detail.verb !== 'get') event.detail.headers['X-CSRF-Token'] = token;
  });

  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.xhr.status === 422 || event.detail.xhr.status === 409) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  /* Where a form came back with problems, go to their summary. */
  document.addEventListener('DOMContentLoaded', () => {
    one('[data-problems]')?.focus();
    awaitExpiry();
    awaitUndo();
  });
})();
