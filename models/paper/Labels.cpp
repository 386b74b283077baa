// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paper/Labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

constexpr double margin = 2; // within a label: printers do not reach its edge
constexpr double gap = 1.2;
constexpr double narrowBars = 36; // what a Code 128 of twelve digits needs at a fifth of a millimetre a module
constexpr double lowLabel = 20;   // below, there is no room for bars under three lines

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

double points(double millimetres)
{
    return millimetres * 72 / 25.4;
}

/// The QR code at the left, the words beside it, and bars beside it too, or below both where only that is wide enough.
void fillLabel(PaperPage& page, const QRectF& label, const Phone& phone, const QString& footer)
{
    const QRectF inner = label.adjusted(margin, margin, -margin, -margin);
    double square = std::min(inner.height(), inner.width() * 0.36);
    const bool beside = inner.width() - square - gap >= narrowBars && inner.height() >= lowLabel;
    const bool below = !beside && inner.width() >= narrowBars && inner.height() >= lowLabel;
    const double barHeight = beside || below ? inner.height() * 0.34 : 0;
    const double textHeight = inner.height() - barHeight - (barHeight > 0 ? 0.6 : 0);
    if (below)
        square = std::min(square, textHeight);
    const double left = inner.left() + square + gap;
    const double width = inner.right() - left;
    const double squareTop = below ? inner.top() : inner.center().y() - square / 2;
    page.items.append(PaperCode{{inner.left(), squareTop, square, square}, PaperCodeKind::Qr, phone.mac.plain()});

    QString second = phone.model;
    if (phone.slot > 0)
        second = second.isEmpty() ? Words::tr("Place %1").arg(phone.slot)
                                  : Words::tr("%1, place %2").arg(phone.model).arg(phone.slot);
    const int rows = footer.isEmpty() ? 3 : 4;
    const double unit = textHeight / (rows + 0.6); // the name is 1.6 as high as the others
    double y = inner.top();
    const auto row = [&](const QString& text, double height, bool bold, bool fixed, PaperTone tone) {
        page.items.append(PaperText{.box = {left, y, width, height},
                                    .text = text,
                                    .font = {.points = std::min(points(height) * 0.72, bold ? 16.0 : 10.0),
                                             .bold = bold,
                                             .fixed = fixed,
                                             .tone = tone},
                                    .shrink = true});
        y += height;
    };
    row(phone.label.isEmpty() ? phone.mac.pretty() : phone.label, unit * 1.6, true, false, PaperTone::Ink);
    row(second, unit, false, false, PaperTone::Ink);
    row(phone.mac.pretty(), unit, false, true, PaperTone::Ink);
    if (!footer.isEmpty())
        row(footer, unit, false, false, PaperTone::Quiet);
    if (barHeight > 0) {
        const double from = below ? inner.left() : left;
        page.items.append(PaperCode{{from, inner.bottom() - barHeight, inner.right() - from, barHeight},
                                    PaperCodeKind::Code128,
                                    phone.mac.plain()});
    }
}

void outline(PaperPage& page, const QRectF& box)
{
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (int i = 0; i < 4; ++i)
        page.items.append(PaperLine{corners[i], corners[(i + 1) % 4], 0.15, PaperTone::Rule, true});
}

QRectF place(const LabelPreset& preset, int index)
{
    return {preset.left + preset.acrossStep * (index % preset.columns),
            preset.top + preset.downStep * (index / preset.columns), preset.label.width(), preset.label.height()};
}

} // namespace

Result<PaperDocument> labelPages(const LabelOrder& order, const QDateTime& made)
{
    const LabelPreset& preset = order.preset;
    if (order.phones.isEmpty())
        return Error{QStringLiteral("LABEL_NONE"),
                     Words::tr("There is no phone to print a label for. Add phones to the job first."),
                     {}};
    if (order.start < 1 || order.start > preset.perPage())
        return Error{QStringLiteral("LABEL_START"),
                     Words::tr("A sheet of %1 has the places 1 to %2.").arg(preset.title).arg(preset.perPage()),
                     {}};
    PaperDocument document{Words::tr("Labels"), made, {}};
    int index = order.start - 1;
    for (const Phone& phone : order.phones) {
        if (document.pages.isEmpty() || index == preset.perPage()) {
            if (!document.pages.isEmpty())
                index = 0;
            document.pages.append(PaperPage{preset.page, {}});
            if (order.outlines && preset.isSheet()) {
                for (int i = 0; i < preset.perPage(); ++i)
                    outline(document.pages.last(), place(preset, i));
            }
        }
        fillLabel(document.pages.last(), place(preset, index++), phone, order.footer);
    }
    return document;
}

QList<Phone> phonesForLabels(const JobState& state, const QList<MacAddress>& named)
{
    QList<Phone> phones;
    state.phones.forEach([&](const Phone& phone) {
        if (named.isEmpty() || named.contains(phone.mac))
            phones.append(phone);
    });
    // Phones without a place come last: labels lie in the order of the bench.
    const auto key = [](const Phone& phone) { return phone.slot > 0 ? phone.slot : INT_MAX; };
    std::stable_sort(phones.begin(), phones.end(), [&](const Phone& a, const Phone& b) {
        return key(a) != key(b) ? key(a) < key(b) : a.label.localeAwareCompare(b.label) < 0;
    });
    return phones;
}

} // namespace firstring
