// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/linalg/eigen.h"

#include "math/linalg/blas.h"

#include <armadillo>

#include <numeric>
#include <stdexcept>

namespace tessera {

Eigenpairs eigenOfSymmetric(const Matrix& matrix, const Cancel& cancel)
{
    cancel.poll();
    useOneBlasThread();
    const std::size_t size = matrix.columns();
    arma::vec values;
    arma::mat vectors;
    const arma::mat input(matrix.data(), size, size);
    // LAPACK fails on finite input only by a bug of its own; the older method is the way out.
    if (!arma::eig_sym(values, vectors, input, "dc") &&
        !arma::eig_sym(values, vectors, input, "std"))
        throw std::runtime_error("eig_sym failed");
    Eigenpairs result{.values = std::vector<double>(size), .vectors = Matrix(size, size)};
    for (std::size_t j = 0; j < size; ++j) {
        const std::size_t from = size - 1 - j; // LAPACK's order is ascending
        result.values[j] = values[from];
        std::copy_n(vectors.colptr(from), size, result.vectors.column(j).begin());
    }
    return result;
}

} // namespace tessera
