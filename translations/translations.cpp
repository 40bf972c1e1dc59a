// SPDX-License-Identifier: GPL-3.0-or-later
// Empty on purpose: CMake wants one source in a library; the texts are attached by CMakeLists.txt.
