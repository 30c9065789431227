// Passkeys need a script: the browser speaks to the key, the form carries what it says.
(() => {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) return;

  const refusal = error => error.name === 'NotAllowedError' ? 'That was stopped or took too long. Try again when you like.' : 'The passkey did not work here. Use another way in.';

  const ask = async form => {
    const answer = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error('options');
    const options = await answer.json();
    return form.dataset.passkey === 'create'
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  };

  const run = async form => {
    const said = form.querySelector('[role="alert"]');
    said.textContent = '';
    try {
      const credential = await ask(form);
      form.querySelector('input[name="Passkey"]').value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch (error) {
      said.textContent = refusal(error);
    }
  };

  document.querySelectorAll('form[data-passkey]').forEach(form => {
    const button = form.querySelector('[data-with-passkey]');
    if (button) button.hidden = false; else form.hidden = false;
    form.addEventListener('submit', event => {
      if (button && event.submitter !== button) return;
      event.preventDefault();
      if (form.reportValidity()) run(form);
    });
  });
})();
