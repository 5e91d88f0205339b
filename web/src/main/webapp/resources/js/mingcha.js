// What is typed into a step's form stays in this tab until the step is taken: an expired session, a server that fails or a
// closed page costs no word. It ends with the tab, and with signing out.
(() => {
  'use strict';
  const place = (field) => 'mingcha:' + location.pathname + location.search + ':' + field.id;
  const fields = document.querySelectorAll('.mc-act textarea, .mc-act input[type="text"]');
  fields.forEach((field) => {
    const kept = sessionStorage.getItem(place(field));
    if (kept !== null && field.value === '') field.value = kept;
    field.addEventListener('input', () => sessionStorage.setItem(place(field), field.value));
  });
  if (fields.length === 0 && document.querySelector('.mc-number-line')) {
    const matter = new URLSearchParams(location.search).get('number');
    Object.keys(sessionStorage).filter((key) => key.startsWith('mingcha:' + location.pathname + '?')
      && matter !== null && new URLSearchParams(key.split('?')[1].replace(/:[^:]*(:[^:]*)?$/, '')).get('number') === matter)
      .forEach((key) => sessionStorage.removeItem(key));
  }
  document.querySelectorAll('a[href$="/logout"]').forEach((link) => link.addEventListener('click', () => sessionStorage.clear()));
  document.querySelectorAll('form').forEach((form) => form.addEventListener('submit', () => form.setAttribute('aria-busy', 'true')));
})();
