// SPDX-License-Identifier: GPL-3.0-or-later
// Empty on purpose: CMake wants one source in a library; the fonts and icons are attached by
// CMakeLists.txt.
