"""Trains the deep stage: the encoder's upper layers and the heads on them, and how both stages are weighed. Half an hour on two cores; see docs/models/deep.md.

    python3 train.py EXAMPLES.jsonl ENCODER.weights MODELS SCRATCH

EXAMPLES is written by `GoodStanding.Training deep-examples`. A first run leaves the writers of HELD out: on their cases, which neither stage has seen, it is learnt how
the stages are weighed. A second run learns from everything; the folder MODELS gets its deep.bin and known-cases.txt. With the word cross-validate in the place
of MODELS, each writer of WRITERS is left out in turn and figures are printed. The folder SCRATCH keeps what was said of those who were left out.
"""
import json
import os
import random
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import CLS, SEP, WIDTH, Encoder, TunedFile, Weights
from fitting import batches, fit, seed

FROZEN, LOOKS, KINDS, SUBJECTS = 3, 4, 15, 9
EPOCHS, BATCH, ENCODER_RATE, HEAD_RATE, DROPOUT, ORDINARY = 3, 24, 7e-5, 1e-3, .1, 1000
MOST_PIECES = 126
HELD = {'phys', 'casea', 'gsb', 'lead'}
WRITERS = ['phys', 'nurse', 'trade', 'world']
KNOWN, LONGEST_KNOWN, HATE = 600, 110, 4


class Net(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        pooled = (LOOKS + 1) * WIDTH
        self.encoder, self.looks = encoder, nn.Parameter(torch.randn(LOOKS, WIDTH) * .05)
        self.post, self.reply, self.subject, self.point = nn.Linear(pooled, 2 + KINDS), nn.Linear(pooled, 2), nn.Linear(pooled, SUBJECTS), nn.Linear(WIDTH, 1)
        for head in (self.post, self.reply, self.subject):
            head.weight.data.mul_(.3)

    def forward(self, states, mask, own):
        states = self.encoder.run(states, mask, FROZEN, len(self.encoder.layers), DROPOUT if self.training else 0.)
        shares = (.5 * states @ self.looks.T).masked_fill(own[:, :, None] == 0, -1e9).softmax(1)
        mean = (states * own[:, :, None]).sum(1) / own.sum(1, keepdim=True)
        pooled = F.dropout(torch.cat([torch.einsum('btk,btd->bkd', shares, states).flatten(1), mean], 1), .2, self.training)
        return self.post(pooled), self.reply(pooled), self.subject(pooled), self.point(states)[:, :, 0], mean

    def trained(self):
        return [parameter for layer in self.encoder.layers[FROZEN:] for parameter in layer.parameters()]

    def heads(self):
        return [parameter for name, parameter in self.named_parameters() if not name.startswith('encoder')]


def read(path):
    examples = [json.loads(line) for line in open(path, encoding='utf8')]
    for example in examples:
        example['ids'], example['flagged'] = example['ids'][:MOST_PIECES], example['flagged'][:MOST_PIECES]
    return [example for example in examples if example['ids']]


def freeze(examples, encoder):
    """What the lower layers make of each text never changes, so it is worked out once."""
    order = sorted(examples, key=lambda example: len(example['ids']))
    with torch.no_grad():
        for start in range(0, len(order), 64):
            batch = order[start:start + 64]
            longest = len(batch[-1]['ids']) + 2
            ids, mask = torch.zeros(len(batch), longest, dtype=torch.long), torch.zeros(len(batch), longest)
            for row, example in enumerate(batch):
                pieces = [CLS, *example['ids'], SEP]
                ids[row, :len(pieces)], mask[row, :len(pieces)] = torch.tensor(pieces), 1
            states = encoder.run(encoder.embed(ids), mask, 0, FROZEN)
            for row, example in enumerate(batch):
                example['states'] = states[row, :len(example['ids']) + 2].half().clone()


def stack(batch):
    longest = max(len(example['states']) for example in batch)
    states = torch.zeros(len(batch), longest, WIDTH)
    mask, own, flagged = (torch.zeros(len(batch), longest) for _ in range(3))
    for row, example in enumerate(batch):
        length = len(example['states'])
        states[row, :length], mask[row, :length], own[row, 1:length - 1] = example['states'].float(), 1, 1
        flagged[row, 1:length - 1] = torch.tensor(example['flagged'], dtype=torch.float)
    return states, mask, own, flagged


def loss_of(net, batch):
    states, mask, own, flagged = stack(batch)
    post, reply, subject, point, _ = net(states, mask, own)
    verdict = torch.tensor([[example['stop'], example['careful']] for example in batch], dtype=torch.float)
    kinds = torch.tensor([[float(kind in example['categories']) for kind in range(KINDS)] for example in batch])
    is_reply = torch.tensor([float(example['is_reply']) for example in batch])
    weight = torch.tensor([.5 if example['set'] == 'ordinary' else 1. for example in batch])
    bce = lambda answers, labels: F.binary_cross_entropy_with_logits(answers, labels, reduction='none')
    loss = (1 - is_reply) * bce(post[:, :2], verdict).sum(1) + is_reply * bce(reply, verdict).sum(1)
    loss = loss + .15 * (1 - .7 * is_reply) * bce(post[:, 2:], kinds).sum(1)
    loss = loss + .5 * (bce(point, flagged) * own).sum(1) / own.sum(1)
    loss = loss + .3 * F.cross_entropy(subject, torch.tensor([example['subject'] for example in batch]), ignore_index=-1, reduction='none')
    return (weight * loss).mean()


def train(weights, cases, ordinary):
    seed()
    steps = EPOCHS * ((len(cases) + ORDINARY) // BATCH + 20)
    some = lambda: cases + random.sample(ordinary, min(ORDINARY, len(ordinary)))
    return fit(Net(Encoder(weights)), EPOCHS, steps, (ENCODER_RATE, HEAD_RATE), lambda: batches(some(), lambda case: len(case['ids']), BATCH), loss_of)


def answers(net, examples):
    """Per example: the heads' answers (posts 17, replies 2) and the mean state."""
    found = np.zeros((len(examples), 2 + KINDS + 2)), np.zeros((len(examples), WIDTH))
    order = sorted(range(len(examples)), key=lambda index: len(examples[index]['ids']))
    with torch.no_grad():
        for start in range(0, len(order), 64):
            some = order[start:start + 64]
            states, mask, own, _ = stack([examples[index] for index in some])
            post, reply, _, _, mean = net(states, mask, own)
            found[0][some], found[1][some] = torch.cat([post, reply], 1).numpy(), mean.numpy()
    return found


def inputs(examples, answers, is_reply):
    """What Blend.cs weighs, in its order."""
    logit = lambda probabilities: np.log(probabilities.clip(1e-4, 1 - 1e-4) / (1 - probabilities.clip(1e-4, 1 - 1e-4)))
    fast = logit(np.array([example['fast'] for example in examples]))
    rules = np.array([example['rules'] for example in examples])
    own = answers[:, -2:] if is_reply else answers[:, :2]
    care = np.array([example['is_of_care'] for example in examples], float)
    return np.column_stack([own, answers[:, 2], fast, rules == 2, rules == 1, care])


def logistic(rows, labels, penalty=1.):
    from sklearn.linear_model import LogisticRegression
    fit = LogisticRegression(C=1 / penalty, max_iter=1000).fit(rows, labels)
    return np.append(fit.coef_[0], fit.intercept_[0])


def curve(scores, stop, clear):
    ordered = np.sort(scores[clear])
    return '  '.join(f'{share:.2f}:{(scores[stop] > ordered[min(len(ordered) - 1, int(share * len(ordered)))]).mean():.3f}' for share in (.80, .85, .88, .90, .95))


def split(cases, writers):
    return [case for case in cases if case['writer'] not in writers], [case for case in cases if case['writer'] in writers]


def held_out(weights, cases, ordinary, writers, kept):
    """What the heads say of some writers' cases when they have learnt from the others'; kept in a file, so that a run that was cut off goes on."""
    others, theirs = split(cases, writers)
    if not os.path.exists(kept):
        print(f'without {", ".join(sorted(writers))}: {len(others)} cases', flush=True)
        np.save(kept, answers(train(weights, others, ordinary), theirs)[0])
    return theirs, np.load(kept)


def weigh(cases, found, is_reply):
    """Learns how both stages are weighed, and prints what each of them and both together are worth: each writer by weights learnt on the others."""
    mine = [index for index, case in enumerate(cases) if case['is_reply'] == is_reply]
    cases, rows = [cases[index] for index in mine], inputs([cases[index] for index in mine], found[mine], is_reply)
    stop, careful = (np.array([case[name] for case in cases]) > 0 for name in ('stop', 'careful'))
    blend = [logistic(rows, stop), logistic(rows, careful)]
    writers, both = np.array([case['writer'] for case in cases]), np.zeros(len(cases))
    for writer in sorted(set(writers)):
        others = logistic(rows[writers != writer], stop[writers != writer])
        both[writers == writer] = rows[writers == writer] @ others[:-1] + others[-1]
    clear = ~stop if is_reply else ~careful
    print(f'{len(cases)} {"replies" if is_reply else "posts"}, stops caught where that share of the clear is left alone')
    for name, score in (('fast', rows[:, 3]), ('deep', rows[:, 0]), ('both', both)):
        print(f'  {name}  {curve(score, stop, clear)}', flush=True)
    return blend


def main(examples_path, weights_path, models, scratch):
    torch.set_num_threads(os.cpu_count())
    os.makedirs(scratch, exist_ok=True)
    weights, examples = Weights(weights_path), read(examples_path)
    freeze(examples, Encoder(weights))
    cases, ordinary = ([example for example in examples if example['set'] == name] for name in ('train', 'ordinary'))
    blends = [weigh(*held_out(weights, cases, ordinary, HELD, f'{scratch}/held.npy'), is_reply) for is_reply in (False, True)]
    if models == 'cross-validate':
        found = [held_out(weights, cases, ordinary, {writer}, f'{scratch}/{writer}.npy') for writer in WRITERS]
        weigh(sum((theirs for theirs, _ in found), []), np.concatenate([answers for _, answers in found]), False)
        return
    print(f'all: {len(cases)} cases', flush=True)
    net = train(weights, cases, ordinary)
    torch.save(net.state_dict(), f'{scratch}/all.pt')
    write(net, weights, blends, cases, models)


def is_shown(case):
    """Whether a case may be shown beside what somebody wrote: short, of one line, and not hateful."""
    return case['careful'] > 0 and not case['is_reply'] and HATE not in case['categories'] and 25 <= len(case['text']) <= LONGEST_KNOWN and '\n' not in case['text']


def write(net, weights, blends, cases, models):
    file = TunedFile(weights)
    for index in range(FROZEN, len(net.encoder.layers)):
        file.layer(f'layer{index}', net.encoder.layers[index])
    file.floats('looks', net.looks.detach().numpy())
    for name in ('post', 'reply', 'point'):
        head = getattr(net, name)
        file.floats(name, head.weight.detach().numpy())
        file.floats(name + '.bias', head.bias.detach().numpy())
    for name, blend in zip(('post', 'reply'), blends):
        file.floats(f'blend.{name}', np.array(blend)[:, :-1])
        file.floats(f'blend.{name}.bias', np.array(blend)[:, -1])

    short = [case for case in cases if is_shown(case)]
    random.Random(0).shuffle(short)
    short = short[:KNOWN]
    means = answers(net, short)[1]
    file.floats('known', means / np.linalg.norm(means, axis=1, keepdims=True))
    file.write(f'{models}/deep.bin')
    open(f'{models}/known-cases.txt', 'w', encoding='utf8').write(''.join(case['text'] + '\n' for case in short))


if __name__ == '__main__':
    main(*sys.argv[1:])
