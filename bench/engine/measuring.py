# SPDX-License-Identifier: GPL-3.0-or-later
"""How cases are measured: contenders in turn, so that a change of the machine's mood hits all; medians; entries."""
import json
import os
import statistics

import data
from contenders import Failed


def seconds(answers, key='seconds'):
    """The median of so many answers."""
    return statistics.median(answer[key] for answer in answers)


def mean_excess(found, best):
    """Mean over k of how many per cent the inertias lie above the best known."""
    return 100 * statistics.mean(value / least - 1 for value, least in zip(found, best))


class Bench:
    """What a case needs: tables, contenders, and a place for what was measured."""

    def __init__(self, contenders, folder, shared, quick, runs):
        self.contenders = contenders
        self.folder = folder
        self.shared = shared
        self.quick = quick
        self.runs = runs
        self.entries = []
        self.worse = []  # names of cases whose value is worse than the peer's

    # --- tables ---

    def mixture(self, rows, columns):
        """A made-up table; a hundredth of its rows when in a hurry."""
        if self.quick:
            rows = max(rows // 100, 2_000)
        path = data.mixture(self.folder, rows, columns)
        return {'name': f'{rows}x{columns}', 'path': path, 'rows': rows, 'columns': columns}

    def real(self, space='standardised17'):
        """A space of the real table (its first 1,000 rows when in a hurry); Failed where that is absent."""
        made = data.real_space(self.folder, self.shared, space)
        if made is None:
            raise Failed('the real table is not there: set TESSERA_SHARED')
        return {'name': space, 'path': made[0], 'rows': 1_000 if self.quick else made[1],
                'columns': made[2]}

    def golden(self, space='standardised17'):
        """Per k, the best known inertia and what scikit-learn reaches with 50 restarts; Failed where absent."""
        path = os.path.join(self.shared, 'goldens', f'cc_general_kmeans_{space}.json')
        if not os.path.exists(path):
            raise Failed('the reference results are not there: set TESSERA_SHARED')
        with open(path, encoding='utf-8') as file:
            return {int(k): found for k, found in json.load(file)['per_k'].items()}

    def scratch(self, name):
        return os.path.join(self.folder, name)

    # --- measuring ---

    def ask(self, who, op, table, **request):
        """One timed operation on a table, which is loaded before."""
        program = self.contenders[who]
        program.load(table)
        return program.ask(op, data=table['name'], **request)

    def alternate(self, turns, runs=None, warm=1):
        """Every turn in order, again and again: {name: [answers]}. A turn is a function of the run's number (warm-up
        runs have none of the numbers 0...), or a pair of it and the most runs it may have, for those that take
        minutes; those are not warmed up. Who fails is left out, with a word."""
        runs = runs or self.runs
        answers = {name: [] for name in turns}
        for run in range(-warm, runs):
            for name, turn in turns.items():
                work, most = turn if isinstance(turn, tuple) else (turn, None)
                if name not in answers or (most is not None and not 0 <= run < most):
                    continue
                try:
                    answer = work(max(run, 0))
                except Failed as failure:
                    print(f'   skipped: {failure}', flush=True)
                    del answers[name]
                    continue
                if run >= 0:
                    answers[name].append(answer)
        if 'ours' not in answers:
            raise Failed('our own side failed')
        return answers

    # --- what was found ---

    def add(self, case, peer, ours_s, *, theirs_s=None, ours_value=None, theirs_value=None, goal='', met=None,
            same=None, note=''):
        """One entry. `met`: whether the goal is reached; `same`: the share by which our value may be above theirs, where
        lower is better."""
        words = [f'goal {goal}: {"met" if met else "missed"}'] if goal and met is not None else []
        if same is not None and theirs_value is not None and ours_value > theirs_value + same * abs(theirs_value):
            words.append('OUR VALUE IS WORSE')
            self.worse.append(f'{case} ({peer})')
        words.append(note)
        if self.quick:
            words.append('quick: small data, no figure to quote')
        ratio = theirs_s / ours_s if theirs_s is not None and ours_s else None
        entry = {'case': case, 'peer': peer, 'ours_s': ours_s, 'theirs_s': theirs_s, 'ratio': ratio,
                 'ours_value': ours_value, 'theirs_value': theirs_value, 'note': '; '.join(filter(None, words))}
        self.entries.append(entry)
        print('   ' + line_of(entry), flush=True)

    def versus(self, case, answers, *, goals, ours_value, values, same, notes=None):
        """One entry for each peer in `answers`. goals: ratio by peer; values: by peer."""
        ours_s = seconds(answers['ours'])
        for peer, theirs in answers.items():
            if peer == 'ours' or not theirs:
                continue
            theirs_s = seconds(theirs)
            goal = goals.get(peer)
            runs = f'medians of {len(answers["ours"])} and {len(theirs)}'
            if all('processor' in answer for answer in theirs):
                ours_busy, theirs_busy = seconds(answers['ours'], 'processor'), seconds(theirs, 'processor')
                runs += f', processor time {ours_busy:.3g} and {theirs_busy:.3g} s = {theirs_busy / ours_busy:.1f} times'
            self.add(case, peer, ours_s, theirs_s=theirs_s, ours_value=ours_value, theirs_value=values.get(peer),
                     goal=f'{goal} times' if goal else '', met=goal is not None and theirs_s / ours_s >= goal, same=same,
                     note='; '.join(filter(None, [runs, (notes or {}).get(peer, '')])))


def _number(value, pattern):
    return '-' if value is None else format(value, pattern)


def line_of(entry):
    """An entry as a line of the table."""
    return (f'{entry["case"]:<20} {entry["peer"]:<24} {_number(entry["ours_s"], "10.4f")} '
            f'{_number(entry["theirs_s"], "10.4f"):>10} {_number(entry["ratio"], "8.1f"):>8} '
            f'{_number(entry["ours_value"], ".6g"):>12} {_number(entry["theirs_value"], ".6g"):>12}  {entry["note"]}')


HEADING = (f'{"case":<20} {"peer":<24} {"ours s":>10} {"theirs s":>10} {"ratio":>8} {"our value":>12} '
           f'{"their value":>12}  note')
