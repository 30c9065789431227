// Keys for the round: j and k go on and back, 1 to 5 take a step. Every one of them presses a button that is there without this script too.
(() => {
  const form = document.querySelector('[data-keys]');
  if (!form) return;
  let isSent = false;
  form.addEventListener('submit', event => {
    if (isSent) event.preventDefault();
    isSent = true;
  });
  addEventListener('pageshow', () => { isSent = false; });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    const button = form.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });
})();
