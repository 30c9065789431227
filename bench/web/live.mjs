// Measures the live check as a browser asks for it: POST /check with 280 characters over one loopback connection.
//   node bench/web/live.mjs [http://localhost:5270] [2000] [deep]     deep: of a text that the fast stage leaves open, the second question, for its meaning
import http from 'node:http';

const base = new URL(process.argv[2] ?? 'http://localhost:5270');
const rounds = Number(process.argv[3] ?? 2000);
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const isDeep = process.argv[4] === 'deep';
const text = (isDeep
  ? 'The house is quiet now. She was somebody\'s whole world and at ten past four she was not. I keep thinking of her slippers by the radiator and the crossword she never finished. '
    + 'Her son rang from the road, two hours too late. Nobody on the ward spoke. '
  : 'Long shift, good team. A patient in her thirties from a small town taught me about patience last Tuesday. '
    + 'Wash your hands, sleep enough, and thank the nurse who caught the dose before I did. ').repeat(2).slice(0, 280);

const ask = (method, path, headers = {}, body) => new Promise((resolve, reject) => {
  const request = http.request({ host: base.hostname, port: base.port, path, method, agent, headers }, answer => {
    const parts = [];
    answer.on('data', part => parts.push(part));
    answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString() }));
  });
  request.on('error', reject);
  request.end(body);
});

const page = await ask('GET', '/check');
const token = page.text.match(/__RequestVerificationToken" type="hidden" value="([^"]+)"/)[1];
const cookie = page.headers['set-cookie'].map(each => each.split(';')[0]).join('; ');
const body = new URLSearchParams({ 'Form.Text': text, 'Form.Network': 'X', __RequestVerificationToken: token }).toString();
const headers = { Cookie: cookie, 'HX-Request': 'true', 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) };

const times = [];
for (let round = 0; round < rounds + 500; round++) {
  const started = process.hrtime.bigint();
  const answer = await ask('POST', isDeep ? '/check?isDeep=true' : '/check', headers, body);
  if (answer.status !== 200 || !answer.text.includes(isDeep ? 'known cases' : 'verdict')) throw new Error(`${answer.status}: ${answer.text.slice(0, 200)}`);
  // The first five hundred warm up.
  if (round >= 500) times.push(Number(process.hrtime.bigint() - started) / 1e6);
}

times.sort((one, other) => one - other);
const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2);
console.log(`${rounds} live checks of ${text.length} characters: median ${at(.5)} ms, p95 ${at(.95)} ms, p99 ${at(.99)} ms, longest ${at(1)} ms`);
agent.destroy();
