// What is typed into a form stays in this tab until the form is done or given up: an expired session, a server that fails or
// a page left by mistake costs no word. It is kept for whoever is signed in, and ends with the tab and with signing out.
// Restricted data are never kept: .mc-restricted, .mc-unkept, .mc-reveal, autocomplete="off"
// (docs/decisions/2026-11-28-typed-text-kept-in-the-tab.md).
(() => {
  'use strict';
  const KEPT = 'mingcha:';
  const SENT = 'mingcha-sent';
  const TYPED = ['textarea', 'input[type="text"]', 'input[type="date"]', 'input[type="checkbox"]', 'input[type="radio"]', 'select']
    .map((kind) => '.mc-act ' + kind).join(', ') + ', .mc-doing textarea';
  const UNKEPT = '.mc-restricted, .mc-unkept, .mc-reveal';

  const who = document.body.dataset.user || '';
  const asked = new URLSearchParams(location.search);
  // The server writes into the address of a form which thing and step it is about (WholeAddress); signing one paper after the
  // other is no other form. A row that stands for a thing of its own says which: its place in the table may be another's tomorrow.
  const about = (form) => {
    const address = new URL(form.getAttribute('action') || location.href, location.href);
    address.searchParams.delete('signing');
    address.searchParams.sort();
    return [address.pathname.replace(/;.*/, ''), address.searchParams.toString()];
  };
  const row = (field) => field.closest('[data-about]')?.dataset.about || '';
  const ticked = (field) => field.type === 'checkbox' || field.type === 'radio';
  const key = (field) => KEPT + JSON.stringify([who, ...about(field.form), field.form.id, row(field), field.name, ticked(field) ? field.value : '']);
  const read = (field) => (ticked(field) ? String(field.checked) : field.value);
  const write = (field, kept) => { if (ticked(field)) field.checked = kept === 'true'; else field.value = kept; };
  const forget = (which) => Object.keys(sessionStorage).filter((kept) => kept.startsWith(KEPT))
    .filter((kept) => which(JSON.parse(kept.substring(KEPT.length)))).forEach((kept) => sessionStorage.removeItem(kept));
  const keep = (field) => {
    try {
      sessionStorage.setItem(key(field), read(field));
    } catch (full) {
      // Then this word is not kept.
    }
  };

  // A form is done when the page that answers it says neither that it was refused nor that its session was over. A reload
  // and the way back answer nothing, and a page about a fault has its own mark. What stands in other forms of the page waits on.
  let sent = null;
  const refused = document.querySelector('.mc-messages') !== null;
  if (document.body.classList.contains('mc-error')) sessionStorage.removeItem(SENT);
  if (who !== '') {
    forget((kept) => kept[0] !== who);
    sent = JSON.parse(sessionStorage.getItem(SENT) || 'null');
    sessionStorage.removeItem(SENT);
    const [opening] = performance.getEntriesByType('navigation');
    if (sent !== null && !refused && asked.get('expired') === null && opening.type === 'navigate') {
      forget((kept) => JSON.stringify(kept.slice(1, 4)) === JSON.stringify(sent));
    }
  }

  // A form that was refused comes back from the server as it was sent.
  const answered = (form) => refused && (sent === null || form.id === sent[2]);
  let restored = false;
  Array.from(document.querySelectorAll(TYPED))
    .filter((field) => field.form !== null && field.name !== '' && field.autocomplete !== 'off' && field.closest(UNKEPT) === null)
    .forEach((field) => {
      const kept = sessionStorage.getItem(key(field));
      if (kept !== null && !answered(field.form) && kept !== read(field)) {
        write(field, kept);
        restored = true;
      }
      field.addEventListener('input', () => keep(field));
      field.addEventListener('change', () => keep(field));
    });
  if (restored) document.querySelectorAll('.mc-restored').forEach((note) => {
    note.hidden = false;
    note.setAttribute('role', 'status');
  });

  document.querySelectorAll('form[method="post"]').forEach((form) => form.addEventListener('submit', () => {
    form.setAttribute('aria-busy', 'true');
    sessionStorage.setItem(SENT, JSON.stringify([...about(form), form.id]));
  }));
  document.querySelectorAll('form .mc-buttons a').forEach((link) => link.addEventListener('click',
    () => forget((kept) => JSON.stringify(kept.slice(1, 3)) === JSON.stringify(about(link.closest('form'))))));
  document.querySelectorAll('a[href$="/logout"]').forEach((link) => link.addEventListener('click', () => sessionStorage.clear()));

  // One box chooses all reports of the page.
  document.querySelectorAll('.mc-all').forEach((all) => {
    const boxes = all.closest('table').querySelectorAll('tbody input[type="checkbox"]');
    all.hidden = boxes.length === 0;
    all.addEventListener('change', () => boxes.forEach((box) => { box.checked = all.checked; }));
  });
})();
