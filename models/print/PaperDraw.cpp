// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/print/PaperDraw.h"

#include "models/print/Codes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cmath>
#include <memory>
#include <numbers>
#include <optional>
#include <pango/pangocairo.h>

namespace firstring {

namespace {

constexpr double perMillimetre = 72 / 25.4; // points, the unit of cairo's PDF and SVG
constexpr int mostPixels = 10'000;
constexpr double leastPoints = 3;

struct Surface
{
    void operator()(cairo_surface_t* it) const { cairo_surface_destroy(it); }
};
struct Cairo
{
    void operator()(cairo_t* it) const { cairo_destroy(it); }
};
struct Counted
{
    void operator()(void* it) const { g_object_unref(it); }
};
using SurfacePtr = std::unique_ptr<cairo_surface_t, Surface>;
using CairoPtr = std::unique_ptr<cairo_t, Cairo>;
using LayoutPtr = std::unique_ptr<PangoLayout, Counted>;

Error notDrawn(cairo_status_t status)
{
    return {QStringLiteral("PAPER_DRAW"),
            QCoreApplication::translate("Paper", "The pages could not be drawn: %1.")
                .arg(QString::fromUtf8(cairo_status_to_string(status))),
            {}};
}

cairo_status_t append(void* to, const unsigned char* data, unsigned int size)
{
    static_cast<QByteArray*>(to)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    return CAIRO_STATUS_SUCCESS;
}

void ink(cairo_t* cr, PaperTone tone)
{
    struct Rgb
    {
        int r, g, b;
    };
    constexpr Rgb tones[] = {{0x11, 0x11, 0x11}, {0x55, 0x5b, 0x63}, {0xb4, 0xba, 0xc2},
                             {0xf0, 0xf2, 0xf5}, {0x0b, 0x5c, 0xad}, {0x1a, 0x6b, 0x3c},
                             {0x8a, 0x5a, 0x00}, {0xa6, 0x1b, 0x1b}, {0xff, 0xff, 0xff}};
    const Rgb& c = tones[static_cast<int>(tone)];
    cairo_set_source_rgb(cr, c.r / 255.0, c.g / 255.0, c.b / 255.0);
}

/// One size of a text, laid out. Metrics are not rounded to pixels, so that every surface breaks lines alike.
LayoutPtr layoutOf(cairo_t* cr, const QString& text, const PaperFont& font, double points, double width, int lines)
{
    LayoutPtr layout(pango_cairo_create_layout(cr));
    PangoContext* context = pango_layout_get_context(layout.get());
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);

    PangoFontDescription* description = pango_font_description_new();
    pango_font_description_set_family_static(description, font.fixed ? "Noto Sans Mono,monospace" : "Noto Sans,sans");
    pango_font_description_set_weight(description, font.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(description, points * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), description);
    pango_font_description_free(description);

    const QByteArray utf8 = text.toUtf8();
    pango_layout_set_text(layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
    if (lines == 1)
        pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_width(layout.get(), static_cast<int>(width * perMillimetre * PANGO_SCALE));
    pango_layout_set_height(layout.get(), -std::max(1, lines));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    return layout;
}

QSizeF sizeOf(PangoLayout* layout)
{
    int width = 0;
    int height = 0;
    pango_layout_get_size(layout, &width, &height);
    return QSizeF(width, height) / (PANGO_SCALE * perMillimetre);
}

class Draughtsman
{
public:
    explicit Draughtsman(cairo_t* cr)
        : m_cr(cr)
    {}

    std::optional<Error> draw(const PaperPage& page)
    {
        for (const PaperItem& item : page.items) {
            if (const auto trouble = std::visit([this](const auto& what) { return draw(what); }, item))
                return trouble;
        }
        return {};
    }

private:
    static double at(double millimetres) { return millimetres * perMillimetre; }

    std::optional<Error> draw(const PaperBox& item)
    {
        const QRectF& box = item.box;
        ink(m_cr, item.fill);
        if (item.corner <= 0) {
            cairo_rectangle(m_cr, at(box.left()), at(box.top()), at(box.width()), at(box.height()));
        } else {
            const double r = at(item.corner);
            const double quarter = std::numbers::pi / 2;
            cairo_new_sub_path(m_cr);
            cairo_arc(m_cr, at(box.right()) - r, at(box.top()) + r, r, -quarter, 0);
            cairo_arc(m_cr, at(box.right()) - r, at(box.bottom()) - r, r, 0, quarter);
            cairo_arc(m_cr, at(box.left()) + r, at(box.bottom()) - r, r, quarter, 2 * quarter);
            cairo_arc(m_cr, at(box.left()) + r, at(box.top()) + r, r, 2 * quarter, 3 * quarter);
            cairo_close_path(m_cr);
        }
        cairo_fill(m_cr);
        return {};
    }

    std::optional<Error> draw(const PaperLine& item)
    {
        ink(m_cr, item.tone);
        cairo_set_line_width(m_cr, at(item.width));
        const double dash = at(1);
        cairo_set_dash(m_cr, &dash, item.dashed ? 1 : 0, 0);
        cairo_move_to(m_cr, at(item.from.x()), at(item.from.y()));
        cairo_line_to(m_cr, at(item.to.x()), at(item.to.y()));
        cairo_stroke(m_cr);
        return {};
    }

    std::optional<Error> draw(const PaperShape& item)
    {
        ink(m_cr, item.fill);
        for (const QPointF& point : item.points)
            cairo_line_to(m_cr, at(point.x()), at(point.y()));
        cairo_close_path(m_cr);
        cairo_fill(m_cr);
        return {};
    }

    std::optional<Error> draw(const PaperText& item)
    {
        if (item.text.isEmpty())
            return {};
        double points = item.font.points;
        LayoutPtr layout = layoutOf(m_cr, item.text, item.font, points, item.box.width(), item.lines);
        while (item.shrink && points > leastPoints &&
               (pango_layout_is_ellipsized(layout.get()) || sizeOf(layout.get()).height() > item.box.height())) {
            points *= 0.93;
            layout = layoutOf(m_cr, item.text, item.font, points, item.box.width(), item.lines);
        }
        constexpr PangoAlignment alignments[] = {PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER, PANGO_ALIGN_RIGHT};
        pango_layout_set_alignment(layout.get(), alignments[static_cast<int>(item.align)]);
        ink(m_cr, item.font.tone);
        // One line stands in the middle of its box, more begin at its top.
        const double down = item.lines == 1 ? (item.box.height() - sizeOf(layout.get()).height()) / 2 : 0;
        cairo_move_to(m_cr, at(item.box.left()), at(item.box.top() + down));
        pango_cairo_show_layout(m_cr, layout.get());
        return {};
    }

    std::optional<Error> draw(const PaperCode& item)
    {
        const auto bars = codeBars(item);
        if (!bars)
            return bars.error();
        ink(m_cr, PaperTone::Ink);
        for (const QRectF& bar : *bars)
            cairo_rectangle(m_cr, at(bar.left()), at(bar.top()), at(bar.width()), at(bar.height()));
        cairo_fill(m_cr);
        return {};
    }

    cairo_t* m_cr;
};

/// Everything was drawn and written; else why not.
std::optional<Error> ended(cairo_surface_t* surface)
{
    cairo_surface_finish(surface);
    const cairo_status_t status = cairo_surface_status(surface);
    return status == CAIRO_STATUS_SUCCESS ? std::nullopt : std::optional(notDrawn(status));
}

/// Cairo numbers what it draws through the whole process; counted anew, the same page is the same bytes.
QByteArray withOwnNumbers(const QByteArray& svg)
{
    static const QRegularExpression numbered(QStringLiteral("\\bsurface(\\d+)"));
    const QString text = QString::fromUtf8(svg);
    QStringList seen;
    QString out;
    qsizetype at = 0;
    for (auto all = numbered.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        if (!seen.contains(one.captured(1)))
            seen.append(one.captured(1));
        out += text.sliced(at, one.capturedStart(1) - at) + QString::number(seen.indexOf(one.captured(1)) + 1);
        at = one.capturedEnd(1);
    }
    return (out + text.sliced(at)).toUtf8();
}

/// The page painted on white.
Result<SurfacePtr> pixelsOf(const PaperPage& page, double dotsPerInch)
{
    const double scale =
        std::min(dotsPerInch / 25.4, mostPixels / std::max({page.size.width(), page.size.height(), 1.0}));
    SurfacePtr surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                  static_cast<int>(std::ceil(page.size.width() * scale)),
                                                  static_cast<int>(std::ceil(page.size.height() * scale))));
    {
        const CairoPtr cr(cairo_create(surface.get()));
        ink(cr.get(), PaperTone::White);
        cairo_paint(cr.get());
        cairo_scale(cr.get(), scale / perMillimetre, scale / perMillimetre);
        if (const auto trouble = Draughtsman(cr.get()).draw(page))
            return *trouble;
    }
    cairo_surface_flush(surface.get());
    if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return notDrawn(status);
    return surface;
}

} // namespace

Result<QByteArray> drawPdf(const PaperDocument& document)
{
    QByteArray file;
    const SurfacePtr surface(cairo_pdf_surface_create_for_stream(append, &file, 1, 1));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, document.title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Firstring");
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   document.made.toUTC().toString(Qt::ISODate).toLatin1().constData());
    {
        const CairoPtr cr(cairo_create(surface.get()));
        for (const PaperPage& page : document.pages) {
            cairo_pdf_surface_set_size(surface.get(), page.size.width() * perMillimetre,
                                       page.size.height() * perMillimetre);
            if (const auto trouble = Draughtsman(cr.get()).draw(page))
                return *trouble;
            cairo_show_page(cr.get());
        }
    }
    if (const auto trouble = ended(surface.get()))
        return *trouble;
    return file;
}

Result<QByteArray> drawSvg(const PaperPage& page)
{
    QByteArray file;
    const SurfacePtr surface(cairo_svg_surface_create_for_stream(append, &file, page.size.width() * perMillimetre,
                                                                 page.size.height() * perMillimetre));
    {
        const CairoPtr cr(cairo_create(surface.get()));
        if (const auto trouble = Draughtsman(cr.get()).draw(page))
            return *trouble;
    }
    if (const auto trouble = ended(surface.get()))
        return *trouble;
    return withOwnNumbers(file);
}

Result<QByteArray> drawPng(const PaperPage& page, double dotsPerInch)
{
    const auto surface = pixelsOf(page, dotsPerInch);
    if (!surface)
        return surface.error();
    QByteArray file;
    const cairo_status_t status = cairo_surface_write_to_png_stream(surface->get(), append, &file);
    if (status != CAIRO_STATUS_SUCCESS)
        return notDrawn(status);
    return file;
}

Result<PaperBitmap> drawBitmap(const PaperPage& page, double dotsPerInch)
{
    const auto drawn = pixelsOf(page, dotsPerInch);
    if (!drawn)
        return drawn.error();
    cairo_surface_t* surface = drawn->get();
    PaperBitmap bitmap{cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
    const int stride = cairo_image_surface_get_stride(surface);
    const auto* from = reinterpret_cast<const char*>(cairo_image_surface_get_data(surface));
    bitmap.pixels.reserve(4LL * bitmap.width * bitmap.height);
    for (int y = 0; y < bitmap.height; ++y)
        bitmap.pixels.append(from + static_cast<qsizetype>(y) * stride, 4LL * bitmap.width);
    return bitmap;
}

PaperRuler paperRuler()
{
    const std::shared_ptr<cairo_surface_t> surface(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, nullptr),
                                                   Surface());
    const std::shared_ptr<cairo_t> cr(cairo_create(surface.get()), Cairo());
    return [surface, cr](const QString& text, const PaperFont& font, double width, int lines) {
        return sizeOf(layoutOf(cr.get(), text, font, font.points, width, lines).get()).height();
    };
}

} // namespace firstring
