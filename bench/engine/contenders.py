# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is measured: programs that stay alive and answer one JSON line with another; R, which is started each time."""
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


class Failed(Exception):
    """A contender could not do what it was asked."""


class Program:
    """Ours, or one of the Python peers."""

    def __init__(self, name, command, environment=None):
        self.name = name
        self._command = command
        self._environment = {**os.environ, **(environment or {})}
        self._process = None
        self._loaded = set()

    def ask(self, op, **request):
        if self._process is None:
            self._process = subprocess.Popen(self._command, env=self._environment, text=True,
                                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            self._process.stdin.write(json.dumps({'op': op, **request}) + '\n')
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ''
        if not line:
            self.stop()
            raise Failed(f'{self.name} ended while it did {op}')
        answer = json.loads(line)
        if 'error' in answer:
            raise Failed(f'{self.name}: {answer["error"]}')
        return answer

    def load(self, table):
        """Loads a table (a dictionary with name, path, rows, columns and perhaps type) once."""
        if table['name'] not in self._loaded:
            self.ask('load', **table)
            self._loaded.add(table['name'])

    def stop(self):
        """Ends the process and with it all that it has loaded."""
        if self._process is not None:
            self._process.stdin.close()
            self._process.kill()
            self._process.wait()
        self._process = None
        self._loaded.clear()


class R:
    """R's kmeans; inertias come as a list, one per k."""
    name = 'R'

    def __init__(self):
        self.command = shutil.which('Rscript')

    def kmeans(self, table, ks, restarts, iterations, seed, method, start=None):
        if self.command is None:
            raise Failed('R is not there')
        arguments = [table['path'], table['rows'], table['columns'], ks[0], ks[-1], restarts, iterations, seed, method]
        done = subprocess.run([self.command, os.path.join(HERE, 'peer.R'), *map(str, arguments),
                               *([start] if start else [])], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Failed('R: ' + done.stderr.strip()[-200:])
        seconds, *inertias = map(float, done.stdout.split())
        return {'seconds': seconds, 'value': inertias if len(inertias) > 1 else inertias[0]}

    def stop(self):
        pass


def all_contenders(program, quick):
    """By name; `program` is our engine_cases. scikit-learn at its fastest: one thread in OpenBLAS, for its own
    OpenMP threads and those of a threaded BLAS get into each other's way. In a hurry one thread for all: theirs
    wait for each other without rest when the machine is busy."""
    environment = {'OPENBLAS_NUM_THREADS': '1', **({'OMP_NUM_THREADS': '1'} if quick else {})}
    peer = [sys.executable, os.path.join(HERE, 'peer.py')]
    names = ('scikit-learn', 'faiss', 'pandas', 'polars', 'duckdb')
    found = {name: Program(name, peer, environment) for name in names}
    found['ours'] = Program('ours', [program])
    found['R'] = R()
    return found
