// Draws the plots and saves them as pictures; their numbers stand in the tables below, so the page says the same without this script.
(() => {
  // light-dark() is worked out by the browser only where a colour is used.
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = name => { probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };
  const faint = name => { probe.style.color = `color-mix(in srgb, var(${name}) 20%, transparent)`; return getComputedStyle(probe).color; };
  const lines = ['--accent', '--reconsider', '--stop', '--clear', '--note', '--soft'];
  const dashes = [[], [6, 4], [2, 3], [10, 4, 2, 4], [1, 5], [12, 6]];
  const enough = 10;
  const paperWidth = 640;
  const plots = new Map();

  // A band is drawn between two lines of its own that are not seen.
  const edges = () => ['to', 'from'].map((label, at) => ({ label, stroke: 'transparent', width: 0, points: { show: false }, class: 'edge', spanGaps: true, value: (plot, value) => value }));

  const draw = (holder, width) => {
    holder.hidden = false;
    const { Names, Data, HasBand, Counts } = JSON.parse(holder.dataset.plot);
    const low = +holder.dataset.low;
    const bars = holder.dataset.shape === 'bars';
    width ||= holder.clientWidth;
    const every = Math.ceil(Data[0].length / Math.max(2, Math.floor(width / 80)));
    const high = holder.dataset.high ? +holder.dataset.high : null;
    const first = Names.length + 1;
    plots.get(holder)?.destroy();
    holder.replaceChildren();
    const axis = { stroke: colour('--soft'), grid: { stroke: colour('--line'), width: 1 }, ticks: { stroke: colour('--line'), width: 1 }, font: '14px system-ui' };
    plots.set(holder, new uPlot({
      width,
      height: 240,
      cursor: { drag: { x: false, y: false } },
      scales: { x: { time: true, range: (plot, least, most) => [least - 15 * 86400, most + 15 * 86400] }, y: { range: (plot, least, most) => [low, high ?? Math.max(4, most + 1)] } },
      axes: [{ ...axis, splits: () => Data[0].filter((month, at) => at % every === 0), values: (plot, marks) => marks.map(mark => new Date(mark * 1000).toLocaleDateString('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }))}, { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 500, 1000] }],
      bands: HasBand ? [{ series: [first, first + 1], fill: faint('--accent') }] : [],
      series: [
        { label: 'Month', value: (plot, mark) => mark == null ? '' : new Date(mark * 1000).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }) },
        ...Names.map((name, at) => ({
          label: name, stroke: colour(lines[at]), dash: dashes[at], width: 2, spanGaps: true,
          points: { show: !bars, size: 7, fill: colour(lines[at]), ...(Counts ? { filter: () => Counts.flatMap((count, month) => count >= enough ? [month] : []) } : {}) },
          ...(bars ? { paths: uPlot.paths.bars({ size: [0.6, 48] }), fill: colour(lines[at]) } : {}),
          value: (plot, value, series, month) => value == null ? '–' : bars ? value : value.toFixed(1) + (HasBand && month != null ? ` (${Data[first + 1][month].toFixed(1)} to ${Data[first][month].toFixed(1)})` : ''),
        })),
        ...(HasBand ? edges() : []),
      ],
    }, Data, holder));
  };

  const holders = document.querySelectorAll('[data-plot]');
  const all = () => holders.forEach(holder => draw(holder));
  all();
  let later;
  addEventListener('resize', () => { clearTimeout(later); later = setTimeout(all, 200); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all);

  // Paper is white and of one width, and has no place to open what is folded.
  let before;
  addEventListener('beforeprint', () => {
    before ??= { theme: document.documentElement.dataset.theme, folded: [...document.querySelectorAll('main details:not([open])')] };
    document.documentElement.dataset.theme = 'light';
    before.folded.forEach(each => { each.open = true; });
    holders.forEach(holder => draw(holder, paperWidth));
  });
  addEventListener('afterprint', () => {
    before?.folded.forEach(each => { each.open = false; });
    if (before?.theme) document.documentElement.dataset.theme = before.theme; else delete document.documentElement.dataset.theme;
    before = undefined;
    all();
  });

  // Pictures: the heading, what it is of, the drawing, and what the lines mean.
  const margin = 24;
  const begin = (heading, width, height) => {
    const picture = document.createElement('canvas');
    const scale = Math.max(2, devicePixelRatio);
    picture.width = (width + 2 * margin) * scale;
    picture.height = (height + 84 + margin) * scale;
    const pen = picture.getContext('2d');
    pen.scale(scale, scale);
    pen.fillStyle = colour('--paper');
    pen.fillRect(0, 0, picture.width, picture.height);
    pen.fillStyle = colour('--ink');
    pen.font = '600 20px system-ui, sans-serif';
    pen.fillText(heading, margin, 38, width);
    pen.fillStyle = colour('--soft');
    pen.font = '15px system-ui, sans-serif';
    pen.fillText(document.querySelector('.page-head .lead')?.textContent.trim() ?? '', margin, 62, width);
    return { picture, pen };
  };
  const legend = (pen, names, colours, top) => {
    let left = margin;
    names.forEach((name, at) => {
      pen.fillStyle = colour(colours[at]);
      pen.fillRect(left, top - 10, 12, 12);
      pen.fillStyle = colour('--ink');
      pen.fillText(name, left + 18, top);
      left += 18 + pen.measureText(name).width + 20;
    });
  };
  const ofPlot = (holder, heading) => {
    const plot = plots.get(holder);
    const { Names } = JSON.parse(holder.dataset.plot);
    const { picture, pen } = begin(heading, plot.width, plot.height + 30);
    pen.drawImage(plot.ctx.canvas, margin, 84, plot.width, plot.height);
    legend(pen, Names, lines, 84 + plot.height + 22);
    return picture;
  };
  const ofRows = (holder, heading) => {
    const names = holder.dataset.rows.split(',');
    const colours = ['--accent', '--reconsider'];
    const rows = [...holder.querySelectorAll('[data-values]')].map(row => ({ label: row.dataset.label, values: row.dataset.values.split(',').map(Number) }));
    const most = Math.max(1, ...rows.flatMap(row => row.values));
    const step = 20 * names.length + 14;
    const { picture, pen } = begin(heading, 640, rows.length * step + 30);
    rows.forEach((row, at) => {
      const top = 84 + at * step;
      pen.fillStyle = colour('--ink');
      pen.fillText(row.label, margin, top + 15, 210);
      row.values.forEach((value, which) => {
        pen.fillStyle = colour(colours[which]);
        pen.fillRect(margin + 220, top + which * 20 + 3, 360 * value / most, 14);
        pen.fillStyle = colour('--ink');
        pen.fillText(value, margin + 228 + 360 * value / most, top + which * 20 + 15);
      });
    });
    legend(pen, names, colours, 84 + rows.length * step + 18);
    return picture;
  };
  document.querySelectorAll('[data-picture]').forEach(button => {
    const holder = document.getElementById(button.dataset.picture);
    button.hidden = !holder;
    button.addEventListener('click', () => {
      const heading = document.getElementById(`${holder.id}-head`).textContent.trim();
      (holder.dataset.plot ? ofPlot : ofRows)(holder, heading).toBlob(picture => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(picture);
        link.download = `${holder.id}.png`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      }, 'image/png');
    });
  });
})();
