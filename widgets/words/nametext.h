// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts from outside (headings, categories, customers, paths, names, notes) as people see them, in
// the window, on a terminal and on paper. Never for files: exports write them in full.
//
// Whatever they hold, what is shown is
// - short: its beginning and its end with an ellipsis between, found without looking at the rest;
//   no character carries more than 8 combining marks;
// - harmless: control characters and directional overrides become U+FFFD, blanks and line ends a
//   space, so that nothing runs on a terminal or reorders the words around;
// - isolated where it or the language of the window is written from right to left (Unicode Standard
//   Annex 9), for the same reason.
// Showing a shown text again changes nothing.

#include <QString>

#include <string_view>

namespace tessera {

inline constexpr qsizetype longestName = 240; ///< UTF-16 code units, as all lengths here
inline constexpr qsizetype longestText = 4'000;
inline constexpr qsizetype longestInLists = 80; ///< of a name among others in a sentence

QString shownName(std::string_view utf8, qsizetype longest = longestName);
QString shownName(const QString& name, qsizetype longest = longestName);

QString shownPath(std::string_view path);     ///< the whole path, up to 1,000
QString shownFileName(std::string_view path); ///< its last part
/// Of several lines: line ends stay.
QString shownText(std::string_view utf8, qsizetype longest = longestText);

/// As it is: for fields that edit it, files that are opened or written, and the clipboard.
QString fullText(std::string_view utf8);

/// A shown text where programs read it.
QString withoutIsolates(QString text);

/// For buttons, menus and actions, where & would underline the letter that follows and make it a
/// shortcut.
QString withoutMnemonic(QString text);

/// Control characters and directional overrides replaced, line ends and tabs left: the last net
/// before a terminal, for what is made of shown texts already.
QString withoutControls(QString text);

} // namespace tessera
