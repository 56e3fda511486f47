/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Drafts: what is typed into a form marked data-draft goes to the console every few seconds, and comes back when it is asked for.
 * Passwords and files are never sent. What could not be kept, during an outage, is tried again by itself. Without it a form still survives the end of a sign-in.
 */
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const pauseMillis = 3000;
  const retryMillis = 10000;
  const skipped = ['csrf', 'action', 'draft', 'undo'];
  const waiting = new Map();

  /* Several forms that post to one address have a name each. */
  const addressOf = (form) => new URL(form.getAttribute('action') || location.pathname, location.href).pathname + (form.dataset.draft ? `#${form.dataset.draft}` : '');

  const fieldsOf = (form) => {
    const fields = new URLSearchParams();
    for (const field of form.elements) {
      if (!field.name || field.disabled || skipped.includes(field.name)) continue;
      if (['password', 'file', 'submit', 'button', 'image'].includes(field.type) || /password/i.test(field.name)) continue;
      if (['checkbox', 'radio'].includes(field.type) && !field.checked) continue;
      const values = field.type === 'select-multiple' ? [...field.selectedOptions].map((option) => option.value) : [field.value];
      values.forEach((value) => fields.append(`field.${field.name}`, value));
    }
    return fields;
  };

  const say = (form, words) => {
    const state = one('[data-draft-state]', form);
    if (!state) return;
    const actions = one('.form-actions', form);
    if (actions && state.parentElement !== actions) actions.append(state);
    state.textContent = words;
  };

  const keep = async (form, isLeaving = false) => {
    waiting.delete(form);
    const body = fieldsOf(form);
    body.set('address', addressOf(form));
    body.set('page', location.pathname + location.search);
    body.set('title', one('h1')?.textContent.trim() ?? '');
    try {
      const headers = { 'HX-Request': 'true', 'X-CSRF-Token': one('meta[name=csrf]')?.content ?? '' };
      const answer = await fetch('/drafts', { method: 'POST', headers, body, keepalive: isLeaving });
      const words = new DOMParser().parseFromString(await answer.text(), 'text/html').body.textContent;
      if (answer.status >= 500 || answer.status === 429) again(form);
      else if (!form.hasAttribute('data-sent')) say(form, answer.ok ? words : one('[data-draft-state]', form).dataset.failed);
    } catch {
      again(form);
    }
  };

  const later = (form, millis) => {
    if (!waiting.has(form)) waiting.set(form, setTimeout(() => keep(form), millis));
  };

  /* An outage: said at once, tried again without a keystroke, as long as the form is there and was not sent. */
  const again = (form) => {
    if (!form.isConnected || form.hasAttribute('data-sent')) return;
    say(form, one('[data-draft-state]', form).dataset.retrying);
    later(form, retryMillis);
  };

  const typed = (event) => {
    const form = event.target.closest('form[data-draft]');
    if (form) later(form, pauseMillis);
  };

  window.addEventListener('online', () => [...waiting].forEach(([form, timer]) => {
    clearTimeout(timer);
    keep(form);
  }));

  document.addEventListener('input', typed);
  document.addEventListener('change', typed);

  /* What was sent is no draft: nothing is kept behind its back. What was typed into the other forms of the page is kept before it goes. */
  document.addEventListener('submit', (event) => {
    clearTimeout(waiting.get(event.target));
    waiting.delete(event.target);
    event.target.setAttribute('data-sent', '');
    for (const [form, timer] of [...waiting]) {
      clearTimeout(timer);
      keep(form, true);
    }
  });

  /* Boxes that a search draws: made for what was ticked, so that it counts again, and drawn anew by that search. */
  const boxes = (form, fields) => {
    for (const place of form.querySelectorAll('[data-drawn]')) {
      const name = place.dataset.drawn;
      for (const value of fields[name] ?? []) {
        if ([...form.elements].some((it) => it.name === name && it.value === value)) continue;
        const box = document.createElement('input');
        Object.assign(box, { type: 'checkbox', hidden: true, name, value });
        place.append(box);
      }
    }
  };

  const fill = (form, fields) => {
    boxes(form, fields);
    const left = new Map(Object.entries(fields).map(([name, values]) => [name, [...values]]));
    for (const field of form.elements) {
      if (!field.name || skipped.includes(field.name) || ['password', 'file', 'submit', 'button'].includes(field.type)) continue;
      const values = left.get(field.name) ?? [];
      if (['checkbox', 'radio'].includes(field.type)) field.checked = values.includes(field.value);
      else if (field.type === 'select-multiple') [...field.options].forEach((option) => { option.selected = values.includes(option.value); });
      else if (values.length) field.value = values.shift();
    }
    form.querySelectorAll('[data-drawn-by]').forEach((place) => one(`#${place.dataset.drawnBy}`, form)?.dispatchEvent(new CustomEvent('redraw')));
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-draft-take]');
    if (!button) return;
    const offer = button.closest('[data-draft-offer]');
    const form = [...document.querySelectorAll('form[data-draft]')].find((it) => addressOf(it) === offer.dataset.draftOffer);
    const answer = await fetch(`/drafts?address=${encodeURIComponent(offer.dataset.draftOffer)}`);
    if (!form || !answer.ok) return;
    fill(form, await answer.json());
    one('p', offer).textContent = button.dataset.taken;
    button.remove();
    form.querySelector('input:not([type=hidden]), textarea:not([hidden]), select')?.focus();
  });
})();
