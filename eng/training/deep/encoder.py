"""The sentence encoder (all-MiniLM-L6-v2) in torch, read from the file that the build makes, and the writer of a tuned file.

The layout of both files is told in src/GoodStanding.Encoding/Weights/WeightsFile.cs.
"""
import hashlib
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

WIDTH, HEADS, FEED, LAYERS = 384, 12, 1536, 6
CLS, SEP = 101, 102
BYTES, FLOATS, WORDS16, WORDS8, ROWS16 = range(5)


class Weights:
    """Reads the container."""

    def __init__(self, path):
        self.bytes = open(path, 'rb').read()
        count = struct.unpack_from('<I', self.bytes, 12)[0]
        self.table = {}
        for entry in range(64, 64 + 64 * count, 64):
            name, rows, columns, kind, _, offset, length = struct.unpack_from('<32sIIIIQQ', self.bytes, entry)
            self.table[name.rstrip(b'\0').decode()] = (rows, columns, kind, offset, length)

    @property
    def digest(self):
        return self.bytes[32:64]

    def read(self, name):
        rows, columns, kind, offset, length = self.table[name]
        raw = self.bytes[offset:offset + length]
        if kind == FLOATS:
            return torch.tensor(np.frombuffer(raw, '<f4').reshape(rows, columns).copy())
        if kind == ROWS16:
            return torch.tensor(np.frombuffer(raw, '<i2').reshape(rows, columns).astype('f4')) * self.read(name + '.scale').T
        panels = np.frombuffer(raw, '<i2' if kind == WORDS16 else '<i1').reshape(columns // 16, rows, 16)
        return torch.tensor(panels.transpose(1, 0, 2).reshape(rows, columns).astype('f4')) * self.read(name + '.scale')

    def row(self, name):
        return self.read(name)[0]


class Layer(nn.Module):
    """One layer: attention, then two matrices, each with its residual and its norm behind it."""

    def __init__(self, weights, name):
        super().__init__()
        self.qkv, self.output = self.dense(weights, name + '.qkv'), self.dense(weights, name + '.output')
        self.widen, self.narrow = self.dense(weights, name + '.widen'), self.dense(weights, name + '.narrow')
        self.attention_norm, self.feed_norm = self.norm(weights, name + '.attention.norm'), self.norm(weights, name + '.feed.norm')

    @staticmethod
    def dense(weights, name):
        matrix = weights.read(name)
        linear = nn.Linear(*matrix.shape)
        linear.weight.data, linear.bias.data = matrix.T.contiguous(), weights.row(name + '.bias')
        return linear

    @staticmethod
    def norm(weights, name):
        norm = nn.LayerNorm(WIDTH, eps=1e-12)
        norm.weight.data, norm.bias.data = weights.row(name + '.scale'), weights.row(name + '.bias')
        return norm

    def forward(self, states, hidden, dropout=0.):
        texts, pieces, _ = states.shape
        query, key, value = (part.view(texts, pieces, HEADS, -1).transpose(1, 2) for part in self.qkv(states).chunk(3, -1))
        shares = (query @ key.transpose(2, 3) / (WIDTH // HEADS) ** .5 + hidden).softmax(-1)
        taken = (F.dropout(shares, dropout, self.training) @ value).transpose(1, 2).reshape(texts, pieces, WIDTH)
        states = self.attention_norm(states + F.dropout(self.output(taken), dropout, self.training))
        return self.feed_norm(states + F.dropout(self.narrow(F.gelu(self.widen(states))), dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, weights):
        super().__init__()
        self.words = nn.Parameter(weights.read('embedding'), requires_grad=False)
        self.places = nn.Parameter(weights.read('places'), requires_grad=False)
        self.norm = Layer.norm(weights, 'embedding.norm')
        self.layers = nn.ModuleList(Layer(weights, f'layer{index}') for index in range(LAYERS))

    def embed(self, ids):
        return self.norm(F.embedding(ids, self.words) + self.places[:ids.shape[1]])

    def run(self, states, mask, first, end, dropout=0.):
        hidden = (1 - mask[:, None, None, :]) * -1e9
        for layer in self.layers[first:end]:
            states = layer(states, hidden, dropout)
        return states


class TunedFile:
    """Writes what was learnt: layers as 8-bit panels, heads as they are."""

    def __init__(self, base):
        self.tensors = [('base', 1, 32, BYTES, base.digest)]

    def floats(self, name, values):
        values = np.ascontiguousarray(np.atleast_2d(np.asarray(values)), '<f4')
        self.tensors.append((name, *values.shape, FLOATS, values.tobytes()))

    def dense(self, name, linear):
        matrix = linear.weight.detach().numpy().T
        scale = np.abs(matrix).max(0) / 127
        scale[scale == 0] = 1
        whole = np.clip(np.rint(matrix / scale), -127, 127).astype('<i1')
        rows, columns = whole.shape
        panels = np.ascontiguousarray(whole.reshape(rows, columns // 16, 16).transpose(1, 0, 2))
        self.tensors.append((name, rows, columns, WORDS8, panels.tobytes()))
        self.floats(name + '.scale', scale)
        self.floats(name + '.bias', linear.bias.detach().numpy())

    def layer(self, name, layer):
        for part in ('qkv', 'output', 'widen', 'narrow'):
            self.dense(f'{name}.{part}', getattr(layer, part))
        for part in ('attention', 'feed'):
            norm = getattr(layer, part + '_norm')
            self.floats(f'{name}.{part}.norm.scale', norm.weight.detach().numpy())
            self.floats(f'{name}.{part}.norm.bias', norm.bias.detach().numpy())

    def write(self, path):
        padded = lambda length: (length + 63) // 64 * 64
        at, table, body = 64 + 64 * len(self.tensors), b'', b''
        for name, rows, columns, kind, data in self.tensors:
            table += struct.pack('<32sIIIIQQ', name.encode(), rows, columns, kind, 0, at, len(data))
            body += data + bytes(padded(len(data)) - len(data))
            at += padded(len(data))
        head = struct.pack('<8sIIQQ', b'GSENCODE', 2, len(self.tensors), at, 0)
        open(path, 'wb').write(head + hashlib.sha256(head + table + body).digest() + table + body)
