"""Trains what triage learns: the encoder's upper layers and the heads on them, the linear model, and how they are weighed with the signs. See docs/models/triage.md.

    python3 reviews.py EXAMPLES.jsonl ENCODER.weights MODELS SCRATCH

EXAMPLES is written by `GoodStanding.Training triage-examples`. Each writer is left out in turn; on those answers it is learnt how everything is weighed. A last run learns from everything; the folder MODELS gets
reviews.bin (layers and heads), linear.bin and weighing.json. The folder SCRATCH keeps each run's answers, so that a run that was cut off goes on.
"""
import json
import os
import struct
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import CLS, SEP, WIDTH, Encoder, TunedFile, Weights
from fitting import batches, fit, seed

FROZEN, QUERIES, CLASSES, TYPES = 3, 4, 5, 37
EPOCHS, FOLD_EPOCHS, BATCH, ENCODER_RATE, HEAD_RATE, DROPOUT = 6, 4, 16, 1e-4, 1e-3, .1
MOST_WINDOWS = 5
ANSWERS = CLASSES + TYPES + 1
NEVER = -6.  # The answer of a type that no case shows.


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
        wanted[row, example['class']] += 1 - .3 * bool(others)
        for other in others:
            wanted[row, other] += .3 / len(others)
    kinds = torch.tensor([[float(kind in example['types']) for kind in range(TYPES)] for example in batch])
    urgent = torch.tensor([float(example['is_urgent']) for example in batch])
    bce = lambda answers, labels: F.binary_cross_entropy_with_logits(answers, labels, reduction='none')
    loss = -(wanted * answers[:, :CLASSES].log_softmax(1)).sum(1).mean()
    loss = loss + .7 * bce(answers[:, CLASSES:-1], kinds).sum(1).mean() + .5 * bce(answers[:, -1], urgent).mean()
    told = torch.tensor([float(len(example['evidence']) > 0 and sum(example['evidence']) > 0) for example in batch])[owner]
    return loss + .5 * ((bce(point, evidence) * own).sum(1) / own.sum(1) * told).mean()


def train(weights, cases, epochs):
    seed()
    cases = [case for case in cases if case['states']]
    size = lambda case: sum(map(len, case['states']))
    return fit(Net(Encoder(weights)), epochs, epochs * (len(cases) // BATCH + 10), (ENCODER_RATE, HEAD_RATE), lambda: batches(list(cases), size, BATCH), loss_of)


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


class Linear:
    """The linear model: LinearModel.cs tells its file. Features of the words are weighed by rarity and divided by the text's length; those of the context are not."""

    STEP, UNSEEN, CONTEXT, FEWEST, PENALTY = 16, 64, .3, 2, .1
    OF_CONTEXT = {10, 11, 12}  # FeatureKind: Context, Finding, Shape

    def __init__(self, cases):
        spread = {}
        for case in cases:
            for key in set(case['words']) | set(case['context']):
                spread[key] = spread.get(key, 0) + 1
        self.keys = sorted(key for key, texts in spread.items() if texts >= self.FEWEST)
        self.column = {key: column for column, key in enumerate(self.keys)}
        rarity = lambda key: 0 if key >> 28 in self.OF_CONTEXT else min(255, max(1, round((np.log((1 + len(cases)) / (1 + spread[key])) + 1) * self.STEP)))
        self.rarities = [rarity(key) for key in self.keys]
        rows = self.rows(cases)
        labels = [np.array([case['class'] == kind for case in cases]) for kind in range(CLASSES)]
        labels += [np.array([case['is_urgent'] for case in cases])] + [np.array([kind in case['types'] for case in cases]) for kind in HEAD_TYPES]
        from sklearn.linear_model import LogisticRegression
        fits = [LogisticRegression(C=1 / self.PENALTY, max_iter=300).fit(rows, label) for label in labels]
        self.weights, self.bias = np.array([fit.coef_[0] for fit in fits]), np.array([fit.intercept_[0] for fit in fits])

    def rows(self, cases):
        from scipy.sparse import csr_matrix
        values, columns, starts = [], [], [0]
        for case in cases:
            counts = {}
            for key in case['words']:
                counts[key] = counts.get(key, 0) + 1
            known = {key: self.column.get(key) for key in counts}
            weight = lambda key: self.UNSEEN if known[key] is None else self.rarities[known[key]]
            length = max(1, sum(times * weight(key) ** 2 for key, times in counts.items())) ** .5
            for key, times in counts.items():
                if known[key] is not None:
                    columns.append(known[key])
                    values.append(times * self.rarities[known[key]] / length)
            for key in set(case['context']):
                if key in self.column:
                    columns.append(self.column[key])
                    values.append(self.CONTEXT)
            starts.append(len(columns))
        return csr_matrix((values, columns, starts), shape=(len(cases), len(self.keys)))

    def answers(self, cases):
        return self.rows(cases) @ self.weights.T + self.bias

    def write(self, path, most=60000):
        worth = np.abs(self.weights).max(0)
        worth[np.array(self.rarities) == 0] = np.inf
        kept = np.sort(np.argsort(-worth)[:most])
        keys, rarities, weights = np.array(self.keys, '<u4')[kept], np.array(self.rarities)[kept], self.weights[:, kept]
        factors = np.where(rarities == 0, self.CONTEXT, rarities / self.STEP)
        scaled = weights * factors
        scales = [np.maximum(1e-9, np.abs(scaled[:, mine]).max(1, initial=0) / 127) for mine in (rarities > 0, rarities == 0)]
        whole = np.rint(scaled / np.where(rarities > 0, scales[0][:, None], scales[1][:, None])).astype('<i1')
        with open(path, 'wb') as file:
            file.write(struct.pack('<II', 0x314A5347, len(keys)))
            for row in (self.bias, *scales):
                file.write(np.asarray(row, '<f4').tobytes())
            file.write(keys.tobytes() + rarities.astype('u1').tobytes() + np.ascontiguousarray(whole.T).tobytes())


# Those of ReviewHead.cs, as members of AllegationType.
HEAD_TYPES = [14, 13, 15, 18, 19, 17, 0, 4, 21, 24]
FOLDS = [{'review', 'rve', 'rvf', 'rvj'}, {'rva', 'rvd', 'rvg', 'rvi'}, {'rvb', 'rvc', 'rvh'}]

# What arrives, by rating (low, middle, top, none): the shares of the classes that the weighing expects. Cases are many where they are hard, not where they are common.
ARRIVES = {0: [.001, .56, .22, .12, .10], 1: [.05, .6, .25, .05, .05], 2: [.86, .03, .001, .10, .005], 3: [.3, .2, .1, .35, .05]}


def group(case):
    """The rating's group, read off the signs: no rating, from .1, .3, .5, .74, .87, .95."""
    signs = case['signs']
    return 3 if signs[0] else 2 if signs[5] else 1 if signs[3] else 0


def importance(cases):
    groups, classes = np.array([group(case) for case in cases]), np.array([case['class'] for case in cases])
    weights = np.ones(len(cases))
    for each, shares in ARRIVES.items():
        for kind, share in enumerate(shares):
            mine = (groups == each) & (classes == kind)
            if mine.any():
                weights[mine] = np.clip(share * (groups == each).sum() / mine.sum(), .2, 4)
    return weights


def inputs(cases, linear, deep=None):
    signs = np.array([case['signs'] for case in cases])
    return np.hstack([signs, linear] if deep is None else [signs, linear, deep])


# The lexicons that speak of a type: TypeLexicons.cs. A type is weighed by these, its answers in the models, and the rating; with more, few cases would be learnt by heart.
LEXICONS = {
    'NotPatient': ['not-patient', 'own-visit', 'first person'], 'WrongProvider': ['wrong-provider'], 'SecondHand': ['second-hand', 'companion', 'own-visit'], 'ConflictCompetitor': ['competitor'],
    'ConflictEmployee': ['employee'], 'ConflictFamily': ['family-feud'], 'ImeCourt': ['ime-court'], 'DuplicateSameSite': ['duplicate'], 'CrossPost': ['cross-post'], 'Burst': ['burst'],
    'PositiveFlood': ['flood', 'praise'], 'OffTopicPolitics': ['politics'], 'OffTopicOther': ['off-topic-site', 'own-visit', 'first person'], 'Billing': ['billing', 'complaint'],
    'FrontDesk': ['front-desk', 'complaint', 'wait-worth'], 'RefusedRequest': ['refused'], 'OutOfDate': ['long-ago', 'moved'], 'OutcomeOpinion': ['outcome', 'harm', 'complaint'],
    'MalpracticeAlleg': ['malpractice', 'harm', 'death', 'complaint', 'length'], 'CrimeAlleg': ['crime', 'impaired', 'touch', 'epithets'], 'CredentialFalse': ['credential'], 'Hate': ['hate-attack', 'groups-of-people'],
    'Profanity': ['profanity-strong', 'profanity-weak'], 'Threat': ['threat', 'attack-verbs'], 'PrivacyStaff': ['staff-named', 'staff-roles', 'complaint', 'front-desk'], 'PrivacyPatient': ['patient-exposed', 'records-open'],
    'Extortion': ['extortion', 'refund'], 'RefundDemand': ['refund'], 'Incentivised': ['incentive'], 'SpamAd': ['spam', 'addresses'], 'Plagiarism': ['plagiarism'], 'Impersonation': ['impersonation'],
    'MisinfoMed': ['misinformation'], 'Generalisation': ['generalisation', 'own-visit', 'first person'], 'SelfHarm': ['self-harm', 'crisis-over'], 'AiGeneric': ['ai-generic', 'first person'], 'StarOnly': ['no words'],
    'Urgent': ['threat', 'self-harm', 'crisis-over', 'hate-attack', 'touch', 'death', 'impaired', 'records-open', 'unreachable', 'crime', 'patient-exposed', 'own-visit'],
}
RATING = ['no rating', 'rating from 0.5', 'rating from 0.87']
DEEP_SHARE = 1.  # How much the heads say beside the rest on the class; from .7 to 1.5 the left-out cases fare alike.


def mask(answer, inputs):
    """Which inputs an answer that is no class is weighed by."""
    wanted = {*RATING, *LEXICONS[answer], f'linear {answer}', f'deep {answer}', *(['linear urgent'] if answer == 'Urgent' else [])}
    return np.array([name in wanted for name in inputs])


def weigh(rows, cases, penalty, names, outputs):
    """One regression an answer: the classes together, each type and urgency by themselves. The last column is the bias."""
    from sklearn.linear_model import LogisticRegression
    is_deep = np.array([name.startswith('deep ') for name in names])
    together = LogisticRegression(C=1 / penalty, max_iter=5000).fit(rows[:, ~is_deep], [case['class'] for case in cases], sample_weight=importance(cases))
    weights = np.zeros((len(outputs), len(names) + 1))
    weights[:CLASSES, :-1][:, ~is_deep], weights[:CLASSES, -1] = together.coef_, together.intercept_
    if is_deep.any():
        add_heads(weights, cases, names)
    for row, answer in enumerate(outputs[CLASSES:], CLASSES):
        label = [case['is_urgent'] if answer == 'Urgent' else row - CLASSES in case['types'] for case in cases]
        weights[row, -1] = NEVER
        if any(label):
            mine = mask(answer, names)
            alone = LogisticRegression(C=1., max_iter=5000).fit(rows[:, mine], label)
            weights[row, :-1][mine], weights[row, -1] = alone.coef_[0], alone.intercept_[0]
    return weights


def add_heads(weights, cases, names):
    """On the class the heads have their say as they are, less what they take for granted of each rating: cases are many where they are hard, not where they are common."""
    classes, groups = np.array([case['class'] for case in cases]), np.array([group(case) for case in cases])
    shift = np.array([np.log(ARRIVES[each]) - np.log((np.bincount(classes[groups == each], minlength=CLASSES) + 1) / ((groups == each).sum() + CLASSES)) for each in range(4)]) * DEEP_SHARE
    column = {name: index for index, name in enumerate(names)}
    for kind in range(CLASSES):
        weights[kind, [index for index, name in enumerate(names) if name.startswith('deep ')][kind]] += DEEP_SHARE
        weights[kind, -1] += shift[0, kind]
        weights[kind, column['rating from 0.5']] += shift[1, kind] - shift[0, kind]
        weights[kind, column['rating from 0.87']] += shift[2, kind] - shift[1, kind]
        weights[kind, column['no rating']] += shift[3, kind] - shift[0, kind]


def squash(logits):
    return 1 / (1 + np.exp(-logits))


def thresholds(logits, cases):
    """From which probability on a type is named: where the left-out cases give the best F1, drawn towards .4 where they are few. Urgency: where nineteen of twenty are caught."""
    chosen = [0.] * CLASSES
    steps = np.arange(.1, .75, .05)
    for kind in range(TYPES):
        label, score = np.array([kind in case['types'] for case in cases]), squash(logits[:, CLASSES + kind])
        f1 = [2 * (label & (score >= step)).sum() / max(1, label.sum() + (score >= step).sum()) for step in steps]
        trust = min(1, label.sum() / 60)
        chosen.append(round(float(trust * steps[int(np.argmax(f1))] + (1 - trust) * .4), 3))
    urgent = np.array([case['is_urgent'] for case in cases])
    return chosen + [round(float(np.clip(np.quantile(squash(logits[urgent, -1]), .05), .05, .4)), 3)]


def report(name, logits, cases, limits):
    classes, found = np.array([case['class'] for case in cases]), logits[:, :CLASSES].argmax(1)
    f1 = [2 * ((classes == kind) & (found == kind)).sum() / max(1, (classes == kind).sum() + (found == kind).sum()) for kind in range(CLASSES)]
    named = squash(logits[:, CLASSES:-1]) >= np.array(limits[CLASSES:-1])
    label = np.array([[kind in case['types'] for kind in range(TYPES)] for case in cases])
    urgent, called = np.array([case['is_urgent'] for case in cases]), squash(logits[:, -1]) >= limits[-1]
    print(f'{name}: {len(cases)} cases, right {(classes == found).mean():.3f}, macro-F1 {np.mean(f1):.3f} {np.round(f1, 3)}, types micro-F1 {2 * (named & label).sum() / (named.sum() + label.sum()):.3f}, '
          f'urgent caught {called[urgent].mean() if urgent.any() else 0:.3f} of {urgent.sum()}, called wrongly {called[~urgent].mean():.3f}', flush=True)


def left_out(weights, cases, scratch):
    """What linear model and heads say of each writer's cases when they have learnt from the others'; kept in files, so that a run that was cut off goes on."""
    linear, deep = np.zeros((len(cases), 16)), np.zeros((len(cases), ANSWERS))
    for index, writers in enumerate(FOLDS):
        theirs = [at for at, case in enumerate(cases) if case['writer'] in writers]
        others = [case for case in cases if case['writer'] not in writers]
        kept = f'{scratch}/fold{index}.npy'
        if not os.path.exists(kept):
            print(f'without {", ".join(sorted(writers))}: {len(others)} cases', flush=True)
            np.save(kept, answers(train(weights, others, FOLD_EPOCHS), [cases[at] for at in theirs]))
        deep[theirs], linear[theirs] = np.load(kept), Linear(others).answers([cases[at] for at in theirs])
    return linear, deep


def weighing(rows, cases, names, outputs, penalty=3.):
    """The weights of a stage, its thresholds, and figures of each fold by weights that were learnt on the others."""
    held = np.zeros((len(cases), ANSWERS))
    for writers in FOLDS:
        mine = np.array([case['writer'] in writers for case in cases])
        weights = weigh(rows[~mine], [case for case, is_mine in zip(cases, mine) if not is_mine], penalty, names, outputs)
        held[mine] = rows[mine] @ weights[:, :-1].T + weights[:, -1]
    return weigh(rows, cases, penalty, names, outputs), thresholds(held, cases), held


def main(examples_path, weights_path, names_path, models, scratch):
    torch.set_num_threads(os.cpu_count())
    os.makedirs(scratch, exist_ok=True)
    weights, cases = Weights(weights_path), read(examples_path)
    freeze(cases, Encoder(weights))
    linear, deep = left_out(weights, cases, scratch)
    names, stages = json.load(open(names_path)), {}
    for stage, rows in (('fast', inputs(cases, linear)), ('deep', inputs(cases, linear, deep))):
        learnt, limits, held = weighing(rows, cases, names[stage], names['outputs'])
        report(stage, held, cases, limits)
        for writers in FOLDS:
            mine = [at for at, case in enumerate(cases) if case['writer'] in writers]
            report(f'  {stage}, {" ".join(sorted(writers))}', held[mine], [cases[at] for at in mine], limits)
        stages[stage] = {'inputs': names[stage], 'outputs': names['outputs'], 'weights': [[float(f'{weight:.4g}') for weight in row] for row in learnt], 'thresholds': limits}
    json.dump(stages, open(f'{models}/weighing.json', 'w'), separators=(',', ':'))
    Linear(cases).write(f'{models}/linear.bin')
    kept = f'{scratch}/all.pt'
    if not os.path.exists(kept):
        print(f'all: {len(cases)} cases', flush=True)
        torch.save(train(weights, cases, EPOCHS).state_dict(), kept)
    net = Net(Encoder(weights))
    net.load_state_dict(torch.load(kept))
    file = TunedFile(weights)
    for index in range(FROZEN, len(net.encoder.layers)):
        file.layer(f'layer{index}', net.encoder.layers[index])
    file.floats('queries', net.queries.detach().numpy())
    for name in ('review', 'point'):
        head = getattr(net, name)
        file.floats(name, head.weight.detach().numpy())
        file.floats(name + '.bias', head.bias.detach().numpy())
    file.write(f'{models}/reviews.bin')


if __name__ == '__main__':
    main(*sys.argv[1:])
