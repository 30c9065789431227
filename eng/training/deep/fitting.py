"""What every program that trains the encoder's upper layers further does alike."""
import random
import time

import numpy as np
import torch
import torch.nn as nn


def seed():
    for seeded in (torch.manual_seed, random.seed, np.random.seed):
        seeded(0)


def batches(examples, size, batch):
    """Mixed, and yet each batch of examples of like size, so that little is padded. Shuffles the list it is given."""
    random.shuffle(examples)
    chunks = [sorted(examples[start:start + 20 * batch], key=size) for start in range(0, len(examples), 20 * batch)]
    made = [chunk[start:start + batch] for chunk in chunks for start in range(0, len(chunk), batch)]
    random.shuffle(made)
    return made


def fit(net, epochs, steps, rates, batches_of_epoch, loss_of):
    """Trains a net whose trained() are layers of the encoder and whose heads() are its own; the rate rises over a sixteenth of the steps and falls to the end."""
    for parameter in net.encoder.parameters():
        parameter.requires_grad_(False)
    for parameter in net.trained():
        parameter.requires_grad_(True)
    optimizer = torch.optim.AdamW([{'params': net.trained()}, {'params': net.heads()}], weight_decay=.01)
    step = 0
    for epoch in range(epochs):
        began, total, net = time.time(), 0., net.train()
        made = batches_of_epoch()
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
