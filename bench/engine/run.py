# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev bench engine: our engine beside its peers, in turn and in one run; prints a table, writes engine.json."""
import argparse
import json
import os
import platform
import sys

from cases import CASES
from contenders import Failed, all_contenders
from measuring import HEADING, Bench, line_of


def arguments():
    parser = argparse.ArgumentParser(prog='./dev bench engine', description=__doc__)
    parser.add_argument('--case', action='append', choices=CASES, metavar='NAME',
                        help='only this case (may be given again): ' + ', '.join(CASES))
    parser.add_argument('--quick', action='store_true', help='small data, to check that everything works')
    parser.add_argument('--runs', type=int, help='measurements after the warm-up (5)')
    parser.add_argument('--program', default='build/bench/bench/engine_cases', help=argparse.SUPPRESS)
    parser.add_argument('--output', default='build/bench/engine.json', help=argparse.SUPPRESS)
    return parser.parse_args()


def versions():
    """What stands against what."""
    from importlib.metadata import PackageNotFoundError, version
    found = []
    for name in ('scikit-learn', 'faiss-cpu', 'pandas', 'polars', 'duckdb', 'numpy'):
        try:
            found.append(f'{name} {version(name)}')
        except PackageNotFoundError:
            found.append(f'no {name}')
    return ', '.join(found) + f'; Python {platform.python_version()}; {os.cpu_count()} cores'


def main():
    options = arguments()
    folder = os.path.join('build', 'bench', 'data')
    os.makedirs(folder, exist_ok=True)
    shared = os.environ.get('TESSERA_SHARED', os.path.join('..', 'shared'))
    bench = Bench(all_contenders(options.program, options.quick), folder, shared, options.quick,
                  options.runs or (2 if options.quick else 5))
    print(versions())
    print('   ' + HEADING, flush=True)
    for name in options.case or CASES:
        try:
            CASES[name](bench)
        except Failed as failure:
            bench.add(name, 'none', None, note=f'skipped: {failure}')
        with open(options.output, 'w', encoding='utf-8') as file:  # after each case: a long run may be ended
            json.dump(bench.entries, file, indent=1)
    for contender in bench.contenders.values():
        contender.stop()
    print('\n'.join(['', HEADING, *map(line_of, bench.entries)]))
    print(f'written: {options.output}; load of the machine now: {os.getloadavg()[0]:.1f}')
    if bench.worse:
        print('our value is worse in: ' + ', '.join(bench.worse))
    return 1 if bench.worse else 0


sys.exit(main())
