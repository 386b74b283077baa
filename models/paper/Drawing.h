// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <variant>

namespace firstring {

/// What something on paper is drawn in. Paper has no theme: it is read in one light only.
enum class PaperTone : quint8 { Ink, Quiet, Rule, Shade, Working, Good, Care, Stop, White };

enum class PaperAlign : quint8 { Left, Centre, Right };

struct PaperFont
{
    double points = 9; ///< 1/72 inch
    bool bold = false;
    bool fixed = false; ///< every letter equally wide: addresses, digests
    PaperTone tone = PaperTone::Ink;

    friend bool operator==(const PaperFont&, const PaperFont&) = default;
};

/// Text within a box: broken at words into at most \c lines, then shortened with an ellipsis; or, with \c shrink, set
/// smaller until it fits.
struct PaperText
{
    QRectF box;
    QString text;
    PaperFont font;
    PaperAlign align = PaperAlign::Left;
    int lines = 1;
    bool shrink = false;
};

struct PaperLine
{
    QPointF from;
    QPointF to;
    double width = 0.2;
    PaperTone tone = PaperTone::Rule;
    bool dashed = false;
};

struct PaperBox
{
    QRectF box;
    PaperTone fill = PaperTone::Shade;
    double corner = 0; ///< radius
};

/// A filled outline: the head of an arrow.
struct PaperShape
{
    QList<QPointF> points;
    PaperTone fill = PaperTone::Ink;
};

enum class PaperCodeKind : quint8 { Code128, Qr };

/// A code for scanners; drawn as large as the box allows, in modules of one size, with the quiet zone within the box.
struct PaperCode
{
    QRectF box;
    PaperCodeKind kind = PaperCodeKind::Code128;
    QString data; ///< printable ASCII
};

using PaperItem = std::variant<PaperBox, PaperLine, PaperShape, PaperText, PaperCode>;

/// One page; everything is in millimetres from its top left corner and drawn in this order.
struct PaperPage
{
    QSizeF size;
    QList<PaperItem> items;
};

/// What is printed, as a value: layout is pure, drawing is another matter (models/print).
struct PaperDocument
{
    QString title;
    QDateTime made; ///< stands in the file instead of the time of drawing, so that the same input gives the same bytes
    QList<PaperPage> pages;
};

/// How high that text becomes within that width, in millimetres; what layout needs to know of drawing.
using PaperRuler = std::function<double(const QString& text, const PaperFont& font, double width, int lines)>;

/// The size of A4.
inline constexpr double a4Width = 210;
inline constexpr double a4Height = 297;

} // namespace firstring
