"""Trains what triage learns: the encoder's upper layers and the heads on them, the linear model, and how they are weighed with the signs. See docs/models/triage.md.

    python3 reviews.py EXAMPLES.jsonl ENCODER.weights MODELS SCRATCH

EXAMPLES is written by `GoodStanding.Training triage-examples`. Each writer is left out in turn; on those answers it is learnt how everything is weighed. A last run learns from everything; the folder MODELS gets
reviews.bin (layers and heads), reviews-linear.bin and weighing.json. The folder SCRATCH keeps each run's answers, so that a run that was cut off goes on.
"""
import json
import os
import random
import struct
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import CLS, SEP, WIDTH, Encoder, TunedFile, Weights

FROZEN, QUERIES, CLASSES, TYPES = 3, 4, 5, 37
EPOCHS, BATCH, ENCODER_RATE, HEAD_RATE, DROPOUT = 4, 16, 7e-5, 1e-3, .1
MOST_WINDOWS = 5
ANSWERS = CLASSES + TYPES + 1


class Net(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder, self.queries = encoder, nn.Parameter(torch.randn(QUERIES, WIDTH) * .05)
        self.review, self.point = nn.Linear((QUERIES + 1) * WIDTH, ANSWERS), nn.Linear(WIDTH, 1)
        self.review.weight.data.mul_(.3)

    def forward(self, states, mask, own, owner, texts):
        """Windows in rows; owner says which text a window belongs to. A text is pooled over all its windows."""
        states = self.encoder.run(states, mask, FROZEN, len(self.encoder.layers), DROPOUT if self.training else 0.)
        scores = (.5 * states @ self.queries.T).masked_fill(own[:, :, None] == 0, -1e9)
        pooled = []
        for text in range(texts):
            mine = owner == text
            rows, inside = states[mine].flatten(0, 1), own[mine].flatten()
            shares = scores[mine].flatten(0, 1).softmax(0)
            pooled.append(torch.cat([(shares.T @ rows).flatten(), (rows * inside[:, None]).sum(0) / inside.sum()]))
        pooled = F.dropout(torch.stack(pooled), .2, self.training)
        return self.review(pooled), self.point(states)[:, :, 0]

    def trained(self):
        return [parameter for layer in self.encoder.layers[FROZEN:] for parameter in layer.parameters()]

    def heads(self):
        return [parameter for name, parameter in self.named_parameters() if not name.startswith('encoder')]


def read(path):
    return [json.loads(line) for line in open(path, encoding='utf8')]


def freeze(examples, encoder):
    """What the lower layers make of each window never changes, so it is worked out once."""
    windows = []
    for example in examples:
        example['states'] = [None] * min(MOST_WINDOWS, len(example['windows']))
        windows += [(example, index) for index in range(len(example['states']))]
    windows.sort(key=lambda window: len(window[0]['windows'][window[1]]))
    with torch.no_grad():
        for start in range(0, len(windows), 64):
            batch = windows[start:start + 64]
            rows = [[CLS, *example['windows'][index], SEP] for example, index in batch]
            longest = max(map(len, rows))
            ids, mask = torch.zeros(len(batch), longest, dtype=torch.long), torch.zeros(len(batch), longest)
            for row, pieces in enumerate(rows):
                ids[row, :len(pieces)], mask[row, :len(pieces)] = torch.tensor(pieces), 1
            states = encoder.run(encoder.embed(ids), mask, 0, FROZEN)
            for row, (example, index) in enumerate(batch):
                example['states'][index] = states[row, :len(rows[row])].half().clone()


def stack(batch):
    windows = [(text, index, state) for text, example in enumerate(batch) for index, state in enumerate(example['states'])]
    longest = max(len(state) for _, _, state in windows)
    states = torch.zeros(len(windows), longest, WIDTH)
    mask, own, evidence = (torch.zeros(len(windows), longest) for _ in range(3))
    for row, (text, index, state) in enumerate(windows):
        length = len(state)
        states[row, :length], mask[row, :length], own[row, 1:length - 1] = state.float(), 1, 1
        first = sum(len(window) for window in batch[text]['windows'][:index])
        evidence[row, 1:length - 1] = torch.tensor(batch[text]['evidence'][first:first + length - 2], dtype=torch.float)
    return states, mask, own, evidence, torch.tensor([text for text, _, _ in windows])


def loss_of(net, batch):
    states, mask, own, evidence, owner = stack(batch)
    answers, point = net(states, mask, own, owner, len(batch))
    wanted = torch.zeros(len(batch), CLASSES)
    for row, example in enumerate(batch):
        others = example['also_defensible']
        wanted[row, example['class']] += 1 - .2 * bool(others)
        for other in others:
            wanted[row, other] += .2 / len(others)
    kinds = torch.tensor([[float(kind in example['types']) for kind in range(TYPES)] for example in batch])
    urgent = torch.tensor([float(example['is_urgent']) for example in batch])
    bce = lambda answers, labels: F.binary_cross_entropy_with_logits(answers, labels, reduction='none')
    loss = -(wanted * answers[:, :CLASSES].log_softmax(1)).sum(1).mean()
    loss = loss + .25 * bce(answers[:, CLASSES:-1], kinds).sum(1).mean() + .5 * bce(answers[:, -1], urgent).mean()
    told = torch.tensor([float(len(example['evidence']) > 0 and sum(example['evidence']) > 0) for example in batch])[owner]
    return loss + .5 * ((bce(point, evidence) * own).sum(1) / own.sum(1) * told).mean()


def batches(examples):
    random.shuffle(examples)
    size = lambda example: sum(map(len, example['states']))
    chunks = [sorted(examples[start:start + 20 * BATCH], key=size) for start in range(0, len(examples), 20 * BATCH)]
    made = [chunk[start:start + BATCH] for chunk in chunks for start in range(0, len(chunk), BATCH)]
    random.shuffle(made)
    return made


def train(weights, cases):
    for seeded in (torch.manual_seed, random.seed, np.random.seed):
        seeded(0)
    cases = [case for case in cases if case['states']]
    net = Net(Encoder(weights))
    for parameter in net.encoder.parameters():
        parameter.requires_grad_(False)
    for parameter in net.trained():
        parameter.requires_grad_(True)
    rates = [ENCODER_RATE, HEAD_RATE]
    optimizer = torch.optim.AdamW([{'params': net.trained()}, {'params': net.heads()}], weight_decay=.01)
    steps, step = EPOCHS * (len(cases) // BATCH + 10), 0
    for epoch in range(EPOCHS):
        began, total, net = time.time(), 0., net.train()
        made = batches(list(cases))
        for batch in made:
            pace = min(1, step / (.06 * steps)) * max(0, 1 - step / steps)
            for group, rate in zip(optimizer.param_groups, rates):
                group['lr'] = rate * pace
            loss = loss_of(net, batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.trained() + net.heads(), 1.)
            optimizer.step()
            step, total = step + 1, total + loss.item()
        print(f'epoch {epoch + 1}: loss {total / len(made):.3f}, {time.time() - began:.0f} s', flush=True)
    return net.eval()


def answers(net, examples):
    """The heads' answers a text; zeros for a text without words."""
    found = np.zeros((len(examples), ANSWERS))
    order = sorted((index for index in range(len(examples)) if examples[index]['states']), key=lambda index: sum(map(len, examples[index]['states'])))
    with torch.no_grad():
        for start in range(0, len(order), 32):
            some = order[start:start + 32]
            states, mask, own, _, owner = stack([examples[index] for index in some])
            found[some] = net(states, mask, own, owner, len(some))[0].numpy()
    return found
