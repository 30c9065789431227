// Draws the marks under the box and puts a finding's wording in its place. Without this script the page still works: the
// marked copy is shown and the button sends the form.
(() => {
  const box = document.getElementById('text');
  const under = document.querySelector('.box .under');
  if (!box || !under) return;
  document.documentElement.classList.add('scripted');
  let marks = [];
  let drawnFor = box.value;

  const read = () => {
    const spans = document.getElementById('marks')?.dataset.spans ?? '';
    marks = spans ? spans.split(';').map(each => each.split(',')).map(([start, length, tint, card]) => ({ start: +start, end: +start + +length, tint, card })) : [];
    drawnFor = box.value;
    draw();
  };

  const draw = () => {
    const text = box.value;
    const parts = [];
    let at = 0;
    for (const mark of marks) {
      if (mark.start < at || mark.end > text.length || mark.start >= mark.end) continue;
      parts.push(text.slice(at, mark.start));
      const shown = document.createElement('mark');
      shown.className = `tint-${mark.tint}`;
      shown.dataset.card = mark.card;
      shown.textContent = text.slice(mark.start, mark.end);
      parts.push(shown);
      at = mark.end;
    }
    // The last line needs something after it, else its height is lost.
    under.replaceChildren(...parts, text.slice(at) + '\n');
    under.scrollTop = box.scrollTop;
  };

  // Until the answer comes, marks after the edit move with the words; a mark that was edited goes.
  const follow = () => {
    const now = box.value;
    const most = Math.min(now.length, drawnFor.length);
    let from = 0;
    while (from < most && now[from] === drawnFor[from]) from++;
    let tail = 0;
    while (tail < most - from && now[now.length - 1 - tail] === drawnFor[drawnFor.length - 1 - tail]) tail++;
    const until = drawnFor.length - tail;
    const shift = now.length - drawnFor.length;
    marks = marks.flatMap(mark => mark.end <= from ? [mark] : mark.start >= until ? [{ ...mark, start: mark.start + shift, end: mark.end + shift }] : []);
    drawnFor = now;
    draw();
  };

  const light = () => {
    const place = box.selectionStart;
    const mark = document.activeElement === box ? marks.find(each => each.start <= place && place <= each.end) : null;
    document.querySelectorAll('.finding').forEach(card => card.classList.toggle('lit', !!mark && card.id === `finding-${mark.card}`));
    under.querySelectorAll('mark').forEach(shown => shown.classList.toggle('lit', !!mark && shown.dataset.card === mark.card));
  };

  // Another program may have left a NUL among the words, which no form can carry.
  box.form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) if (value.includes('\0')) formData.set(name, value.replaceAll('\0', '\uFFFD'));
  });
  // A deed is done once: a second press, or a check that was under way and would follow the button's address, is dropped.
  let isSent = false;
  box.form.addEventListener('submit', event => {
    if (isSent) event.preventDefault();
    isSent = true;
    setTimeout(() => { isSent = false; }, 3000);
  });
  addEventListener('pageshow', () => { isSent = false; });
  document.body.addEventListener('htmx:configRequest', event => {
    if (event.detail.elt !== box.form) return;
    event.detail.path = box.form.getAttribute('hx-post');
    if (isSent) event.preventDefault();
  });
  box.addEventListener('input', follow);
  box.addEventListener('scroll', () => { under.scrollTop = box.scrollTop; });
  document.addEventListener('selectionchange', light);
  document.body.addEventListener('htmx:afterSettle', read);

  const put = (start, end, words) => {
    box.focus();
    box.setSelectionRange(start, end);
    // insertText keeps the browser's undo; it fires the input event by itself.
    if (!document.execCommand('insertText', false, words)) {
      box.setRangeText(words, start, end, 'end');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-replace], [data-whole]');
    if (!button) return;
    event.preventDefault();
    if (button.dataset.whole !== undefined) return put(0, box.value.length, button.dataset.whole);
    const { start, length, replace } = button.dataset;
    put(+start, +start + +length, replace);
  });

  // A sentence goes where the cursor is, or to the end, with a blank before it.
  document.querySelectorAll('[data-insert]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const place = document.activeElement === box ? box.selectionStart : box.value.length;
      put(place, place, (place > 0 && !/\s$/.test(box.value.slice(0, place)) ? ' ' : '') + button.dataset.insert);
    });
  });

  read();
})();
