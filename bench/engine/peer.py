# SPDX-License-Identifier: GPL-3.0-or-later
"""The other side of ./dev bench engine: answers requests, one JSON object a line, as engine_cases does.

It stays alive between them, so that imports and loading are not timed. Each peer has a process of its own, because
their thread pools disturb each other. Only what stands inside clock() is timed.
"""
import json
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings('ignore')  # "did not converge" is what max_iter asks for
DATA = {}


def clock(work):
    """What the answer says of time (wall clock; processor time of all threads), and the result."""
    begin, busy = time.perf_counter(), time.process_time()
    result = work()
    return {'seconds': time.perf_counter() - begin, 'processor': time.process_time() - busy}, result


def load(request):
    values = np.fromfile(request['path'], dtype='<f8', count=request['rows'] * request['columns'])
    values = values.reshape(request['rows'], request['columns'])
    DATA[request['name']] = values.astype(request.get('type', 'float64'))
    return {}


def drop(request):
    DATA.pop(request['name'], None)
    return {}


# --- scikit-learn -----------------------------------------------------------------------------------------------

def kmeans_of(request, k, **more):
    from sklearn.cluster import KMeans
    return KMeans(k, n_init=request.get('restarts', 1), random_state=request.get('seed', 0),
                  tol=request.get('tolerance', 1e-4), max_iter=request.get('maxIterations', 300), **more)


def kmeans(request):
    took, fitted = clock(lambda: kmeans_of(request, request['k']).fit(DATA[request['data']]))
    if 'labels' in request:
        fitted.labels_.astype('<u2').tofile(request['labels'])
    return {**took, 'value': float(fitted.inertia_), 'iterations': int(fitted.n_iter_)}


def sweep(request):
    points = DATA[request['data']]
    ks = range(request['from'], request['to'] + 1)
    took, inertias = clock(lambda: [float(kmeans_of(request, k).fit(points).inertia_) for k in ks])
    return {**took, 'value': inertias}


def lloyd(request):
    points = DATA[request['data']]
    start = np.fromfile(request['start'], dtype='<f8').reshape(request['k'], -1).astype(points.dtype)
    options = {'restarts': 1, 'tolerance': 0, 'maxIterations': request['iterations']}
    took, fitted = clock(lambda: kmeans_of(options, request['k'], init=start).fit(points))
    return {**took, 'value': float(fitted.inertia_), 'iterations': int(fitted.n_iter_)}


def silhouette(request):
    from sklearn.metrics import silhouette_samples
    points = DATA[request['data']]
    labels = np.fromfile(request['labels'], dtype='<u2')
    took, rows = clock(lambda: silhouette_samples(points, labels))
    rows.astype('<f8').tofile(request['rows'])
    return {**took, 'value': float(rows.mean())}


def pca(request):
    from sklearn.decomposition import PCA
    points = DATA[request['data']]
    model = PCA(svd_solver=request['solver'])
    took, _ = clock(lambda: (model.fit_transform if request['scores'] else model.fit)(points))
    return {**took, 'value': model.explained_variance_.tolist()}


# --- faiss (float32 only) ---------------------------------------------------------------------------------------

def faiss_fit(points, k, request, start=None):
    import faiss
    model = faiss.Kmeans(points.shape[1], k, niter=request.get('iterations', 25), nredo=request.get('restarts', 1),
                         seed=request.get('seed', 1), min_points_per_centroid=1,
                         max_points_per_centroid=len(points))
    model.train(points, init_centroids=start)
    return float(model.index.search(points, 1)[0].sum(dtype=np.float64))


def faiss_kmeans(request):
    points = DATA[request['data']]
    start = None
    if 'start' in request:
        start = np.fromfile(request['start'], dtype='<f8').reshape(request['k'], -1).astype('float32')
    took, inertia = clock(lambda: faiss_fit(points, request['k'], request, start))
    return {**took, 'value': inertia}


def faiss_sweep(request):
    points = DATA[request['data']]
    ks = range(request['from'], request['to'] + 1)
    took, inertias = clock(lambda: [faiss_fit(points, k, request) for k in ks])
    return {**took, 'value': inertias}


# --- reading ----------------------------------------------------------------------------------------------------

def read_pandas(request):
    import pandas
    took, table = clock(lambda: pandas.read_csv(request['path']))
    return {**took, 'value': float(table.select_dtypes('number').to_numpy().sum()), 'rows': len(table)}


def read_polars(request):
    import polars
    took, table = clock(lambda: polars.read_csv(request['path']))
    numbers = table.select(polars.selectors.numeric())
    return {**took, 'value': float(numbers.sum().to_numpy().sum()), 'rows': table.height}


def read_duckdb(request):
    import duckdb
    connection = duckdb.connect()
    statement = f"CREATE TABLE customers AS SELECT * FROM read_csv('{request['path']}')"
    took, _ = clock(lambda: connection.execute(statement))
    columns = [row[0] for row in connection.execute('DESCRIBE customers').fetchall() if row[1] == 'DOUBLE']
    terms = ' + '.join(f'sum("{name}")' for name in columns)
    value, rows = connection.execute(f'SELECT {terms}, count(*) FROM customers').fetchone()
    connection.close()
    return {**took, 'value': float(value), 'rows': rows}


def main():
    operations = {work.__name__: work for work in (load, drop, kmeans, sweep, lloyd, silhouette, pca, faiss_kmeans,
                                                   faiss_sweep, read_pandas, read_polars, read_duckdb)}
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = operations[request['op']](request)
        except Exception as error:  # the driver prints it and goes on with the next case
            answer = {'error': f'{type(error).__name__}: {error}'}
        print(json.dumps(answer), flush=True)


main()
