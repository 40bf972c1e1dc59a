// SPDX-License-Identifier: GPL-3.0-or-later
// Empty on purpose: the source that carries the precompiled header of all widget rooms.
