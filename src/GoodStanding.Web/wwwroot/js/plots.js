// Draws the plots; their numbers stand in the table below, so the page says the same without this script.
(() => {
  // light-dark() is worked out by the browser only where a colour is used.
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = name => { probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };
  const lines = ['--accent', '--reconsider', '--stop', '--clear', '--note', '--soft'];
  const dashes = [[], [6, 4], [2, 3], [10, 4, 2, 4], [1, 5], [12, 6]];

  const draw = holder => {
    holder.hidden = false;
    const { Names, Data } = JSON.parse(holder.dataset.plot);
    const low = +holder.dataset.low;
    const bars = 'bars' in holder.dataset;
    const every = Math.ceil(Data[0].length / Math.max(2, Math.floor(holder.clientWidth / 80)));
    const high = holder.dataset.high ? +holder.dataset.high : null;
    holder.replaceChildren();
    const axis = { stroke: colour('--soft'), grid: { stroke: colour('--line'), width: 1 }, ticks: { stroke: colour('--line'), width: 1 }, font: '14px system-ui' };
    new uPlot({
      width: holder.clientWidth,
      height: 240,
      cursor: { drag: { x: false, y: false } },
      scales: { x: { time: true, range: (plot, least, most) => [least - 15 * 86400, most + 15 * 86400] }, y: { range: (plot, least, most) => [low, high ?? Math.max(4, most + 1)] } },
      axes: [{ ...axis, splits: () => Data[0].filter((month, at) => at % every === 0), values: (plot, marks) => marks.map(mark => new Date(mark * 1000).toLocaleDateString('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }))}, { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 500, 1000] }],
      series: [
        { label: 'Month', value: (plot, mark) => mark == null ? '' : new Date(mark * 1000).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }) },
        ...Names.map((name, at) => ({ label: name, stroke: colour(lines[at]), dash: dashes[at], width: 2, spanGaps: true, points: { show: !bars, size: 7, fill: colour(lines[at]) }, ...(bars ? { paths: uPlot.paths.bars({ size: [0.6, 48] }), fill: colour(lines[at]) } : {}), value: (plot, value) => value == null ? '–' : high ? value.toFixed(1) : value })),
      ],
    }, Data, holder);
  };

  const holders = document.querySelectorAll('[data-plot]');
  const all = () => holders.forEach(draw);
  all();
  let later;
  addEventListener('resize', () => { clearTimeout(later); later = setTimeout(all, 200); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all);
})();
