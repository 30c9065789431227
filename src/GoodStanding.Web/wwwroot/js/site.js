// Small comforts; every page works without them.
(() => {
  // Copy buttons appear only where copying works.
  const offerCopies = () => document.querySelectorAll('[data-copy]').forEach(button => { button.hidden = !navigator.clipboard; });
  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    const from = document.querySelector(button.dataset.copy);
    await navigator.clipboard.writeText(from.value ?? from.textContent);
    button.querySelector('span').textContent = 'Copied';
  });
  document.addEventListener('htmx:afterSettle', offerCopies);
  offerCopies();

  // What is left of a hold, by the minute.
  const say = minutes => minutes < 1 ? 'a moment' : minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`;
  const clocks = document.querySelectorAll('[data-until]');
  const tick = () => clocks.forEach(clock => {
    const minutes = Math.floor((new Date(clock.dataset.until) - Date.now()) / 60000);
    if (minutes < 48 * 60) clock.textContent = say(Math.max(0, minutes));
  });
  if (clocks.length) setInterval(tick, 30000);

  // The browser knows the zone; the form only offers it.
  document.querySelectorAll('select[data-zone]').forEach(select => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if ([...select.options].some(option => option.value === zone)) select.value = zone;
  });

  document.addEventListener('click', event => document.querySelectorAll('.menu[open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  }));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') document.querySelectorAll('.menu[open]').forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
  });
})();
