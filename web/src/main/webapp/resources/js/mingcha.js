// What is typed into a step's form stays in this tab until the step is taken or given up: an expired session, a server that
// fails or a page left by mistake costs no word. It ends with the tab, and with signing out.
(() => {
  'use strict';
  const KEPT = 'mingcha:';
  const asked = new URLSearchParams(location.search);
  const key = (field) => KEPT + JSON.stringify([asked.get('number'), asked.get('act'), field.id]);
  const forget = (number) => Object.keys(sessionStorage)
    .filter((kept) => kept.startsWith(KEPT) && JSON.parse(kept.substring(KEPT.length))[0] === number)
    .forEach((kept) => sessionStorage.removeItem(kept));

  const fields = asked.get('number') === null ? []
    : Array.from(document.querySelectorAll('.mc-act textarea, .mc-act input[type="text"]'));
  if (asked.get('decided') !== null) forget(asked.get('decided'));
  if (asked.get('number') !== null && asked.get('act') === null) forget(asked.get('number'));
  fields.forEach((field) => {
    const kept = sessionStorage.getItem(key(field));
    if (kept !== null && field.value === '') field.value = kept;
    field.addEventListener('input', () => sessionStorage.setItem(key(field), field.value));
  });
  document.querySelectorAll('a[href$="/logout"]')
    .forEach((link) => link.addEventListener('click', () => sessionStorage.clear()));
  document.querySelectorAll('form')
    .forEach((form) => form.addEventListener('submit', () => form.setAttribute('aria-busy', 'true')));
})();
