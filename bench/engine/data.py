# SPDX-License-Identifier: GPL-3.0-or-later
"""The data of ./dev bench engine: made once, written as raw little-endian float64, row by row.

They are overlapping groups and no separated blobs, which would flatter every clustering: amounts that are zero
for many and log-normal for the others, frequencies of 13 levels with their ties, correlated columns, a few rows
very far away; standardised.
"""
import os

import numpy as np

BLOCK = 100_000  # rows of one random stream
GROUPS = 6


def _raw_block(block, rows, columns, seed):
    """Rows before they are standardised; what is common to all blocks comes from a stream of its own."""
    shape = np.random.default_rng([seed, columns])
    shift = shape.normal(0, 1.1, (GROUPS, columns))
    zero_share = shape.uniform(0.15, 0.7, (GROUPS, columns))
    loading = shape.uniform(0.2, 0.9, columns)
    weights = np.array([0.34, 0.24, 0.16, 0.12, 0.09, 0.05])

    random = np.random.default_rng([seed, columns, block])
    group = random.choice(GROUPS, rows, p=weights)
    z = shift[group] + random.normal(size=(rows, 1)) * loading + random.normal(0, 0.8, (rows, columns))
    values = np.empty((rows, columns))
    for j in range(columns):
        if j % 3 == 0:
            values[:, j] = np.where(random.random(rows) < zero_share[group, j], 0, np.exp(0.8 * z[:, j]))
        elif j % 3 == 1:
            values[:, j] = np.round(12 / (1 + np.exp(-1.5 * z[:, j]))) / 12
        else:
            values[:, j] = np.exp(0.4 * z[:, j])
    far = random.random(rows) < 1e-5
    values[far, 0] *= random.uniform(10, 60, far.sum())
    return values


def _blocks(rows, columns, seed):
    for block, begin in enumerate(range(0, rows, BLOCK)):
        yield _raw_block(block, BLOCK, columns, seed)[:rows - begin]


def mixture(folder, rows, columns, seed=1):
    """Where the table of so many rows and columns lies; it is made when it is not there yet."""
    path = os.path.join(folder, f'mixture-{rows}x{columns}.f64')
    if os.path.exists(path):
        return path
    # Standardised by the first half a million rows: the others are drawn alike.
    first = np.concatenate([block for block in _blocks(min(rows, 5 * BLOCK), columns, seed)])
    mean, deviation = first.mean(axis=0), first.std(axis=0)
    with open(path + '.part', 'wb') as file:
        for block in _blocks(rows, columns, seed):
            ((block - mean) / deviation).astype('<f8').tofile(file)
    os.replace(path + '.part', path)
    return path


def csv_table(folder, rows):
    """An id and 17 numbers with six decimals."""
    path = os.path.join(folder, f'customers-{rows}x18.csv')
    if os.path.exists(path):
        return path
    with open(path + '.part', 'w', encoding='ascii') as file:
        file.write(','.join(['customer_id'] + [f'feature_{j}' for j in range(17)]) + '\n')
        begin = 0
        for block in _blocks(rows, 17, seed=2):
            line = 'C%08d' + ',%.6f' * 17 + '\n'
            file.writelines(line % (begin + i, *row) for i, row in enumerate(block * 10))
            begin += len(block)
    os.replace(path + '.part', path)
    return path


SPACES = ('standardised17', 'log1p_standardised17', 'pca2_of_standardised', 'pca2_of_log1p_standardised')


def real_space(folder, shared, name):
    """One of the four spaces of the credit-card table, or None where that table is absent."""
    source = os.path.join(shared, 'data', 'cc_general.csv')
    if not os.path.exists(source):
        return None
    table = np.genfromtxt(source, delimiter=',', skip_header=1, usecols=range(1, 18))
    table = np.where(np.isnan(table), np.nanmedian(table, axis=0), table)
    if 'log1p' in name:
        table = np.log1p(table)
    table = (table - table.mean(axis=0)) / table.std(axis=0)
    if name.startswith('pca2'):
        values, vectors = np.linalg.eigh(np.cov(table.T))
        table = table @ vectors[:, np.argsort(values)[::-1][:2]]
    path = os.path.join(folder, f'real-{name}.f64')
    np.ascontiguousarray(table).astype('<f8').tofile(path)
    return path, *table.shape
