/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs in the head, before anything is painted. A person's choice is kept only while it differs from the system's, so that
 * the console follows the system again as soon as both agree.
 */
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const key = 'faisceau.theme';

  const ofSystem = () => (system.matches ? 'dark' : 'light');

  const kept = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is refused in some private windows
    }
  };

  const keep = (theme) => {
    try {
      if (theme === ofSystem()) localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // the choice then lasts as long as the page
    }
  };

  const apply = (theme) => {
    root.dataset.theme = theme;
    for (const button of document.querySelectorAll('[data-theme-toggle]')) {
      button.setAttribute('aria-pressed', String(theme === 'dark'));
    }
  };

  root.classList.add('js');
  apply(kept() ?? ofSystem());
  system.addEventListener('change', () => apply(kept() ?? ofSystem()));
  document.addEventListener('DOMContentLoaded', () => apply(root.dataset.theme));

  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-theme-toggle]')) return;
    const next = root.dataset.theme === 'dark' ? 'light' : 'dark';
    keep(next);
    apply(next);
  });
})();
