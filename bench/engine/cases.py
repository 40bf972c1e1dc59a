# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases of ./dev bench engine, one function each; CASES at the end is the list."""
import statistics
import subprocess
import sys

import numpy as np

import data
from measuring import mean_excess, seconds

KS = {'from': 2, 'to': 12}
SKLEARN = 'scikit-learn'


# --- k-means on the real table ----------------------------------------------------------------------------------

def _sweep_excess(bench, answers, best):
    """Per contender the mean over all runs and k of the excess over the best known, in per cent."""
    return {name: statistics.mean(mean_excess(answer['value'], best) for answer in found)
            for name, found in answers.items() if found}


def _sweep(bench, case, goal, ours):
    table = bench.real()
    best = [found['inertia'] for found in bench.golden().values()]
    request = {**KS, 'restarts': 10}
    r_ks = (KS['from'], KS['to'])
    turns = {
        'ours': lambda run: bench.ask('ours', 'sweep', table, seed=run + 1, **KS, **ours),
        SKLEARN: lambda run: bench.ask(SKLEARN, 'sweep', table, seed=run, **request),
        'faiss': (lambda run: bench.ask('faiss', 'faiss_sweep', {**table, 'type': 'float32'}, seed=run + 1, **request), 2),
        'R': (lambda run: bench.contenders['R'].kmeans(table, r_ks, 10, 100, run, 'Hartigan-Wong'), 1),
    }
    answers = bench.alternate(turns, runs=max(bench.runs, 6 if bench.quick else 20))  # one run's excess says little
    values = _sweep_excess(bench, answers, best)
    bench.versus(case, answers, goals={SKLEARN: goal}, ours_value=values['ours'], values=values, same=0.05,
                 notes={name: 'value: mean excess over the best known, %' for name in answers})


def sweep_same_work(bench):
    """As many starts and the same stopping rule; seeds differ from run to run."""
    _sweep(bench, 'sweep-same-work', 22, {'restarts': 10, 'tolerance': 1e-4, 'improvement': 'none'})


def sweep_shared(bench):
    """The engine's own way to the elbow, with two cold starts."""
    _sweep(bench, 'sweep-shared', 50, {'restarts': 2})


def best_known(bench):
    """Default settings against the best that anybody has found, per space."""
    for space in data.SPACES:
        table, golden = bench.real(space), bench.golden(space)
        answers = bench.alternate({'ours': lambda run, table=table: bench.ask('ours', 'sweep', table, **KS)}, runs=1)
        excess = {}
        beyond = []  # k where 50 restarts of scikit-learn are better
        for k, found in zip(golden, answers['ours'][0]['value']):
            excess[k] = found / golden[k]['inertia'] - 1
            if found > golden[k]['inertia_n_init'] * (1 + 1e-6):
                beyond.append(k)
        small = max(value for k, value in excess.items() if k <= 8)
        large = max(excess.values())
        theirs = max(found['inertia_n_init'] / found['inertia'] - 1 for found in golden.values())
        above = ', '.join(f'k={k} {value:.1e}' for k, value in excess.items() if value > 1e-6)
        bench.add('best-known', f'reference {space}', seconds(answers['ours']), ours_value=large, theirs_value=theirs,
                  goal='1e-6 up to k = 8, 1e-4 up to 12, never worse than 50 restarts',
                  met=small <= 1e-6 and large <= 1e-4 and not beyond,
                  note=f'excess up to k = 8: {small:.1e}, up to 12: {large:.1e}; above 1e-6: {above or "none"}; '
                       f'worse than 50 restarts at k = {beyond or "none"}')


# --- k-means on large tables ------------------------------------------------------------------------------------

def _start_of(bench, table, k):
    """A file with k rows of the table as the start that both sides are given."""
    rows = np.fromfile(table['path'], dtype='<f8', count=min(table['rows'], 200_000) * table['columns'])
    rows = rows.reshape(-1, table['columns'])
    path = bench.scratch(f'start-{table["name"]}.f64')
    rows[np.random.default_rng(5).choice(len(rows), k, replace=False)].tofile(path)
    return path


def _fit(bench, case, goal, kind):
    table, k, iterations = bench.mixture(1_000_000, 16), 8, 30
    request = {'start': _start_of(bench, table, k), 'k': k, 'iterations': iterations}
    theirs = {**table, 'type': kind}
    turns = {
        'ours': lambda run: bench.ask('ours', 'lloyd', table, **request),
        SKLEARN: lambda run: bench.ask(SKLEARN, 'lloyd', theirs, **request),
    }
    if kind == 'float32':
        turns['faiss'] = (lambda run: bench.ask('faiss', 'faiss_kmeans', theirs, **request), 2)
    else:
        turns['R'] = (lambda run: bench.contenders['R'].kmeans(table, (k, k), 1, iterations, 1, 'Lloyd',
                                                               request['start']), 1)
    answers = bench.alternate(turns)
    for name in [SKLEARN, 'faiss']:
        if name in answers:
            bench.contenders[name].stop()  # other types under the same name follow
    values = {name: found[-1]['value'] for name, found in answers.items() if found}
    notes = {SKLEARN: f'{kind}, {answers[SKLEARN][-1]["iterations"]} and {answers["ours"][-1]["iterations"]} iterations'
             if SKLEARN in answers else '', 'faiss': 'float32'}
    bench.versus(case, answers, goals={SKLEARN: goal}, ours_value=values['ours'], values=values, same=1e-5, notes=notes)


def fit_1m16(bench):
    """Lloyd's algorithm alone, our packing and exact end included."""
    _fit(bench, 'fit-1m16', 30, 'float64')


def fit_1m16_f32(bench):
    _fit(bench, 'fit-1m16-f32', 15, 'float32')


def _restarts(bench, case, goal, columns):
    """Ten seeds a side: every one is timed, and all count for the value."""
    table, k = bench.mixture(1_000_000, columns), 8
    seeds = 3 if bench.quick else 10
    request = {'k': k, 'restarts': 10}
    turns = {
        'ours': lambda run: bench.ask('ours', 'kmeans', table, seed=run + 1, **request),
        SKLEARN: (lambda run: bench.ask(SKLEARN, 'kmeans', table, seed=run, **request), seeds),
        'faiss': (lambda run: bench.ask('faiss', 'faiss_kmeans', {**table, 'type': 'float32'}, seed=run + 1, **request), 1),
    }
    answers = bench.alternate(turns, runs=seeds)
    best = min(answer['value'] for found in answers.values() for answer in found)
    values = {name: statistics.mean(100 * (answer['value'] / best - 1) for answer in found)
              for name, found in answers.items() if found}
    bench.versus(case, answers, goals={SKLEARN: goal}, ours_value=values['ours'], values=values, same=0.001,
                 notes={name: 'value: mean excess over the best of all, %; inertia of the best '
                              f'{best:.7g}; no warm-up for the peer' for name in answers})


def restarts_1m16(bench):
    _restarts(bench, 'restarts-1m16', 130, 16)


def restarts_1m2(bench):
    _restarts(bench, 'restarts-1m2', 300, 2)


def restarts_10m8(bench):
    """Ten starts of ours against one of theirs."""
    table, k = bench.mixture(10_000_000, 8), 8
    turns = {
        'ours': lambda run: bench.ask('ours', 'kmeans', table, k=k, restarts=10, seed=run + 1),
        SKLEARN: (lambda run: bench.ask(SKLEARN, 'kmeans', table, k=k, restarts=1, seed=run), 3),
    }
    answers = bench.alternate(turns)
    packed = table['rows'] * table['columns'] * 4 / 2**20
    extra = max(answer['extraMegabytes'] for answer in answers['ours'])
    values = {name: statistics.mean(answer['value'] for answer in found) for name, found in answers.items() if found}
    memory = f'peak memory beyond the table {extra:.0f} MB = {extra / packed:.2f} times the packed data (goal 1.5)'
    bench.versus('restarts-10m8', answers, goals={SKLEARN: 100}, ours_value=values['ours'], values=values, same=1e-6,
                 notes={SKLEARN: memory})
    bench.contenders[SKLEARN].stop()


def elbow_1m16(bench):
    """From k = 2 to 10: a draft, the curve, how good each k is; scikit-learn, for comparison, once and with one start per k."""
    table = bench.mixture(1_000_000, 16)
    ks = {'from': 2, 'to': 10}
    turns = {
        'ours': lambda run: bench.ask('ours', 'elbow', table, seed=run + 1, **ks),
        SKLEARN: (lambda run: bench.ask(SKLEARN, 'sweep', table, restarts=1, **ks), 1),
    }
    answers = bench.alternate(turns)
    first, complete = seconds(answers['ours'], 'first'), seconds(answers['ours'])
    curve = seconds(answers['ours'], 'curve')
    error = max(answer['draftExcess'] for answer in answers['ours'])
    values = {name: statistics.mean(sum(answer['value']) for answer in found) for name, found in answers.items() if found}
    theirs = answers.get(SKLEARN)
    bench.add('elbow-1m16', 'itself, first curve', first, ours_value=values['ours'], goal='0.5 s', met=first <= 0.5,
              note=f'medians of {len(answers["ours"])}; a draft, at most {100 * error:.2f} % above the final curve; '
                   'value: sum of the final inertias')
    bench.add('elbow-1m16', 'itself, with quality', complete, ours_value=values['ours'], goal='3 s', met=complete <= 3)
    if theirs:
        bench.add('elbow-1m16', SKLEARN, curve, theirs_s=seconds(theirs), ours_value=values['ours'],
                  theirs_value=values[SKLEARN], same=1e-6, note='ours: draft and final curve; theirs: one start per k, no quality, one run')


def slider_1m16(bench):
    """One step of the slider, from several k: within the range of the elbow, as the window has it, and without one."""
    table = bench.mixture(1_000_000, 16)
    ks = [4, 7, 5, 9, 6] if not bench.quick else [4, 7]
    for swept, where in ((True, ''), (False, ', no elbow')):
        answers = bench.alternate({'ours': lambda run, swept=swept: bench.ask('ours', 'slider', table, k=ks[run],
                                                                              swept=swept)}, runs=len(ks))['ours']
        for what, key, goal in (('first picture', 'firstPicture', 0.016), ('refined', 'seconds', 0.080)):
            found = seconds(answers, key)
            bench.add('slider-1m16', f'itself, {what}{where}', found, ours_value=answers[0]['value'],
                      goal=f'{1000 * goal:.0f} ms', met=found <= goal,
                      note=f'median over k = {sorted(ks)} to the next; worst '
                           f'{max(answer[key] for answer in answers):.3f} s')


# --- quality, projection, reading -------------------------------------------------------------------------------

def _silhouette(bench, table, runs, warm):
    """Both sides on the labels that scikit-learn finds; returns answers and our largest row error."""
    labels = bench.scratch('labels.u16')
    bench.ask(SKLEARN, 'kmeans', table, k=8, labels=labels)
    ours, theirs = bench.scratch('silhouette.f32'), bench.scratch('silhouette.f64')
    turns = {
        'ours': lambda run: bench.ask('ours', 'silhouette', table, k=8, labels=labels, rows=ours),
        SKLEARN: lambda run: bench.ask(SKLEARN, 'silhouette', table, labels=labels, rows=theirs),
    }
    answers = bench.alternate(turns, runs=runs, warm=warm)
    error = np.abs(np.fromfile(ours, dtype='<f4') - np.fromfile(theirs, dtype='<f8')).max()
    return answers, error


def silhouette_real(bench):
    answers, error = _silhouette(bench, bench.real(), None, 1)
    values = {name: found[-1]['value'] for name, found in answers.items() if found}
    bench.versus('silhouette-real', answers, goals={SKLEARN: 45}, ours_value=values['ours'], values=values, same=None,
                 notes={SKLEARN: f'largest row error {error:.1e} (goal 1e-6); k = 8'})


def silhouette_100k(bench):
    """Exact over 100,000 rows; one run, for scikit-learn takes minutes."""
    answers, error = _silhouette(bench, bench.mixture(100_000, 17), 1, 0)
    ours, theirs = answers['ours'][0], answers.get(SKLEARN, [None])[0]
    bench.add('silhouette-100k', SKLEARN, ours['seconds'], theirs_s=theirs and theirs['seconds'],
              ours_value=ours['value'], theirs_value=theirs and theirs['value'], goal='4 s', met=ours['seconds'] <= 4,
              note=f'one run, no warm-up; largest row error {error:.1e}; k = 8')


def _pca(bench, case, solver, goal):
    """With the scores of all components on both sides; then, without a goal, on neither: the engine makes only those
    that somebody clusters on or looks at."""
    table = bench.mixture(1_000_000, 16)
    for row, scores, wanted, what in ((case, True, goal, 'all components and all scores'),
                                      (case.replace('1m16', 'fit'), False, None, 'all components, no scores')):
        _pca_row(bench, row, table, {'solver': solver, 'scores': scores}, wanted, what)


def _pca_row(bench, case, table, request, goal, what):
    answers = bench.alternate({
        'ours': lambda run: bench.ask('ours', 'pca', table, **request),
        SKLEARN: lambda run: bench.ask(SKLEARN, 'pca', table, **request),
    })
    values = {name: found[-1]['value'] for name, found in answers.items() if found}
    error = max(abs(a / b - 1) for a, b in zip(values['ours'], values.get(SKLEARN, values['ours'])))
    bench.versus(case, answers, goals={SKLEARN: goal}, ours_value=values['ours'][0],
                 values={name: found[0] for name, found in values.items()}, same=None,
                 notes={SKLEARN: f'{what}; value: first eigenvalue; largest difference {error:.0e}'})


def pca_1m16_full(bench):
    _pca(bench, 'pca-1m16-full', 'full', 60)


def pca_1m16_covariance(bench):
    _pca(bench, 'pca-1m16-covariance', 'covariance_eigh', 10)


def _read(bench, peer, goal):
    rows = 10_000 if bench.quick else 1_000_000
    path = data.csv_table(bench.folder, rows)
    answers = bench.alternate({
        'ours': lambda run: bench.contenders['ours'].ask('read', path=path),
        peer: lambda run: bench.contenders[peer].ask('read_' + peer, path=path),
    })
    last = {name: found[-1] for name, found in answers.items() if found}
    same = peer in last and last[peer]['rows'] == last['ours']['rows'] and \
        abs(last[peer]['value'] / last['ours']['value'] - 1) < 1e-9
    bench.versus('read-' + peer, answers, goals={peer: goal}, ours_value=last['ours']['value'],
                 values={name: answer['value'] for name, answer in last.items()}, same=None,
                 notes={peer: 'value: sum of all numbers, ' + ('equal' if same else 'DIFFERENT')})
    if peer in last and not same:
        bench.worse.append('read-' + peer)
    bench.contenders[peer].stop()


def read_pandas(bench):
    _read(bench, 'pandas', 12)


def read_polars(bench):
    _read(bench, 'polars', 1)


def read_duckdb(bench):
    _read(bench, 'duckdb', 1)


# --- behaviour --------------------------------------------------------------------------------------------------

def cancel_10m(bench):
    """A stop in the middle of k-means, at moments spread over its run."""
    table = bench.mixture(10_000_000, 8)
    tries = 5 if bench.quick else 20
    found = bench.ask('ours', 'cancel', table, k=8, tries=tries, longest=2.0)
    left = found['leftMegabytes']
    bench.add('cancel-10m', 'itself', found['value'], ours_value=left, goal='50 ms, memory back',
              met=found['own'] < 0.05 and left < 64,
              note=f'the worst of {tries}, {1000 * found["own"]:.1f} ms without other programs\' time, median '
                   f'{1000 * found["seconds"]:.1f} ms; value: megabytes left behind')


def growth(bench):
    """The same table's first hundredth against all of it."""
    large = bench.mixture(10_000_000, 8)
    small = {**large, 'name': 'first hundredth', 'rows': large['rows'] // 100}
    request = {'k': 8, 'restarts': 10}
    answers = bench.alternate({
        'ours': lambda run: bench.ask('ours', 'kmeans', large, **request),
        'hundredth': lambda run: bench.ask('ours', 'kmeans', small, **request),
    })
    large_s, small_s = seconds(answers['ours']), seconds(answers['hundredth'])
    factor = large_s / small_s
    bench.add('growth', 'itself, a hundredth', large_s, ours_value=factor, goal='at most 110', met=factor <= 110,
              note=f'{small_s:.4f} s for a hundredth of the rows; value: how many times longer all of them take')


def busy_neighbour(bench):
    """The default sweep of the real table, alone and beside one process that never rests; and what the scheduler
    leaves to a loop in which nobody waits for anybody."""
    table = bench.real()
    request = {**KS, 'restarts': 10}
    turns = {'ours': lambda run: bench.ask('ours', 'sweep', table, **KS),
             'limit': lambda run: bench.contenders['ours'].ask('loop'),
             SKLEARN: lambda run: bench.ask(SKLEARN, 'sweep', table, **request)}
    alone, busy = {name: [] for name in turns}, {name: [] for name in turns}
    for run in range(-1, bench.runs):  # alone and busy in turn as well
        for name, turn in turns.items():
            answer = turn(run)
            neighbour = subprocess.Popen([sys.executable, '-c', 'while True: pass'])
            try:
                beside = turn(run)
            finally:
                neighbour.kill()
                neighbour.wait()
            if run >= 0:
                alone[name].append(answer)
                busy[name].append(beside)
    slower = {name: seconds(busy[name]) / seconds(alone[name]) for name in turns}
    bench.add('busy-neighbour', SKLEARN, seconds(busy['ours']), theirs_s=seconds(busy[SKLEARN]), ours_value=slower['ours'],
              theirs_value=slower[SKLEARN], goal='at most 1.3', met=slower['ours'] <= 1.3,
              note='value: times slower than alone; seconds: beside the neighbour; '
                   f'a loop without any barrier, in turn with it: {slower["limit"]:.2f}')


def limits(bench):
    """What share of the machine's peak the inner loop reaches, both measured here and now."""
    table = bench.mixture(1_000_000, 16)
    small = bench.mixture(8_950 * (100 if bench.quick else 1), 17)
    start = {'start': _start_of(bench, table, 8), 'k': 8}
    few, many = 3, 23
    answers = bench.alternate({
        'ours': lambda run: bench.contenders['ours'].ask('limits'),
        'arithmetic': lambda run: bench.ask('ours', 'runs', small, k=12, starts=40),
        'few': lambda run: bench.ask('ours', 'lloyd', table, iterations=few, **start),
        'many': lambda run: bench.ask('ours', 'lloyd', table, iterations=many, **start),
    })
    peak = seconds(answers['ours'], 'operationsPerSecond')
    bandwidth = seconds(answers['ours'], 'bytesPerSecond')
    reached = statistics.median(answer['operations'] / answer['seconds'] for answer in answers['arithmetic'])
    bench.add('limits', 'peak FMA', seconds(answers['arithmetic']), ours_value=reached / peak, theirs_value=1,
              note=f'40 runs of {small["name"]}, k = 12: {reached / 1e9:.0f} of {peak / 1e9:.0f} GFLOP/s (float)')
    iteration = (seconds(answers['many'], 'secondsOfIterations') - seconds(answers['few'], 'secondsOfIterations')) / (many - few)
    read = table['rows'] * table['columns'] * 4 / iteration
    bench.add('limits', 'memory bandwidth', iteration, ours_value=read / bandwidth, theirs_value=1,
              note=f'one iteration of {table["name"]}, k = 8: {read / 1e9:.1f} of {bandwidth / 1e9:.1f} GB/s')


CASES = {
    'sweep-same-work': sweep_same_work, 'sweep-shared': sweep_shared,
    'fit-1m16': fit_1m16, 'fit-1m16-f32': fit_1m16_f32,
    'restarts-1m16': restarts_1m16, 'restarts-1m2': restarts_1m2,
    'silhouette-real': silhouette_real, 'silhouette-100k': silhouette_100k,
    'pca-1m16-full': pca_1m16_full, 'pca-1m16-covariance': pca_1m16_covariance,
    'elbow-1m16': elbow_1m16, 'read-pandas': read_pandas, 'read-polars': read_polars, 'read-duckdb': read_duckdb,
    'slider-1m16': slider_1m16, 'best-known': best_known, 'busy-neighbour': busy_neighbour,
    'restarts-10m8': restarts_10m8, 'cancel-10m': cancel_10m, 'growth': growth, 'limits': limits,
}
