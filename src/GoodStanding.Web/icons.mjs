// Makes one sheet of the icons that icons.txt names: wwwroot/lib/icons.svg, used as <use href="/lib/icons.svg#name">.
import { readFileSync, writeFileSync } from 'node:fs';

const names = readFileSync('icons.txt', 'utf8').split('\n').map(line => line.trim()).filter(line => line && !line.startsWith('#'));
const symbols = names.map(name => {
  const icon = readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  const shapes = icon.slice(icon.indexOf('>') + 1, icon.lastIndexOf('</svg>')).replace(/\s+/g, ' ').trim();
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
});
writeFileSync('wwwroot/lib/icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('\n')}</svg>\n`);
