// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <optional>

class QApplication;

/// Every colour and font decision of the window, and the only place where a colour is written down. Fusion and a
/// palette, no style sheets. All functions are pure in the palette handed in, so a page follows a switch by repainting.
namespace firstring::theme {

/// Those of high contrast are for people who see little: 7:1 instead of 4.5:1, black or white grounds, strong lines.
enum class Scheme : quint8 { Light, Dark, LightContrast, DarkContrast };
inline constexpr std::array schemes{Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast};

/// Stable: `light`, `dark`, `light-contrast`, `dark-contrast`.
QString schemeName(Scheme scheme);
std::optional<Scheme> schemeFromName(QStringView name);

/// Fusion with the palette of \a scheme for the whole program.
void apply(QApplication& app, Scheme scheme);
QPalette palette(Scheme scheme);

/// Light or dark, judged by the window colour of the desktop's palette; ask before apply().
Scheme desktopScheme();
/// Which of ours \a palette is; of another, light or dark by its window colour.
Scheme schemeOf(const QPalette& palette);

/// Colour of a state's bar, glyph and word: 4.5:1 or more on Base, AlternateBase, Window and card().
QColor state(StateGroup group, const QPalette& palette);
/// The same kind of scale for news: Good is Ready's green, Warning is On hold's amber, Stop is Stopped's red.
QColor severity(Severity severity, const QPalette& palette);

/// Second-rank text: model on a card, times, hints. 4.5:1 or more on Base, Window and card().
QColor muted(const QPalette& palette);
/// Ground of a card and of the current page in the navigation.
QColor card(const QPalette& palette);
/// Hairlines around cards and between panes; no text is drawn in it.
QColor line(const QPalette& palette);
/// The empty part of a progress bar.
QColor track(const QPalette& palette);
/// Ground of a card for a moment after it was added by a scan; text on it keeps 4.5:1.
QColor flash(const QPalette& palette);
/// Ground of a banner about \a group: a breath of its colour over card(); text and the state's own colour keep 4.5:1.
QColor tint(StateGroup group, const QPalette& palette);

/// MAC addresses, versions, file names, URLs: every digit equally wide. \a base gives the size.
QFont mono(const QFont& base);
/// \a base made larger by \a factor, 1.0 = unchanged.
QFont scaled(const QFont& base, double factor, QFont::Weight weight = QFont::Normal);

/// Contrast of two opaque colours by WCAG 2: 1..21.
double contrast(const QColor& a, const QColor& b);

/// Text that must read left to right also in a right-to-left window: MACs, versions, paths, URLs.
QString isolated(const QString& text);

} // namespace firstring::theme
