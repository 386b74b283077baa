// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paper/PageFlow.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

constexpr double footerHeight = 8;
constexpr double cellPadding = 1;
constexpr PaperFont cellFont{.points = 8.5};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageFlow)
};

PaperFont fontOf(const PaperColumn& column)
{
    PaperFont font = cellFont;
    font.fixed = column.fixed;
    if (column.fixed)
        font.points = 7.5;
    return font;
}

} // namespace

PageFlow::PageFlow(QString title, QDateTime made, PaperRuler ruler, QSizeF page)
    : m_document{std::move(title), std::move(made), {}}
    , m_ruler(std::move(ruler))
    , m_page(page)
{
    newPage();
}

void PageFlow::newPage()
{
    m_document.pages.append(PaperPage{m_page, {}});
    m_y = margin;
}

QPointF PageFlow::reserve(double height)
{
    if (m_y + height > m_page.height() - margin - footerHeight && m_y > margin)
        newPage();
    const QPointF corner(margin, m_y);
    m_y += height;
    return corner;
}

// Not inlined: optimising, GCC 12 takes the copy of a variant on the stack for one that was never filled.
[[gnu::noinline]] void PageFlow::add(const PaperItem& item)
{
    m_document.pages.last().items.append(item);
}

void PageFlow::heading(const QString& text, double points)
{
    const PaperFont font{.points = points, .bold = true};
    const double height = m_ruler(text, font, width(), 2);
    if (m_y > margin)
        m_y += 4;
    // A heading never ends a page.
    if (m_y + height + 16 > m_page.height() - margin - footerHeight)
        newPage();
    const QPointF corner = reserve(height + 1.5);
    add(PaperText{.box = {corner, QSizeF(width(), height)}, .text = text, .font = font, .lines = 2});
}

void PageFlow::paragraph(const QString& text, const PaperFont& font)
{
    constexpr int most = 40;
    const double height = m_ruler(text, font, width(), most);
    const QPointF corner = reserve(height + 1.2);
    add(PaperText{.box = {corner, QSizeF(width(), height)}, .text = text, .font = font, .lines = most});
}

void PageFlow::headRow(const QList<PaperColumn>& columns)
{
    constexpr double height = 6;
    const QPointF corner = reserve(height);
    add(PaperBox{{corner, QSizeF(width(), height)}, PaperTone::Shade});
    double x = corner.x();
    for (const PaperColumn& column : columns) {
        add(PaperText{.box = {x + cellPadding, corner.y(), column.width - 2 * cellPadding, height},
                      .text = column.head,
                      .font = {.points = cellFont.points, .bold = true},
                      .shrink = true});
        x += column.width;
    }
}

void PageFlow::table(const QList<PaperColumn>& columns, const QList<QStringList>& rows)
{
    headRow(columns);
    for (const QStringList& row : rows) {
        double height = 4.6;
        for (qsizetype i = 0; i < columns.size(); ++i)
            height = std::max(
                height,
                m_ruler(row.value(i), fontOf(columns[i]), columns[i].width - 2 * cellPadding, columns[i].lines) + 1.4);
        const qsizetype page = m_document.pages.size();
        QPointF corner = reserve(height);
        if (m_document.pages.size() != page) {
            m_y = margin;
            headRow(columns);
            corner = reserve(height);
        }
        double x = corner.x();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            add(PaperText{.box = {x + cellPadding, corner.y() + 0.6, columns[i].width - 2 * cellPadding, height - 1.2},
                          .text = row.value(i),
                          .font = fontOf(columns[i]),
                          .lines = columns[i].lines});
            x += columns[i].width;
        }
        add(PaperLine{{corner.x(), corner.y() + height}, {corner.x() + width(), corner.y() + height}, 0.12});
    }
    m_y += 2;
}

PaperDocument PageFlow::take()
{
    const qsizetype count = m_document.pages.size();
    for (qsizetype i = 0; i < count; ++i) {
        const double y = m_page.height() - margin;
        const PaperFont font{.points = 7.5, .tone = PaperTone::Quiet};
        m_document.pages[i].items.append(
            PaperText{.box = {margin, y, width() / 2, 5}, .text = m_document.title, .font = font});
        m_document.pages[i].items.append(PaperText{.box = {margin + width() / 2, y, width() / 2, 5},
                                                   .text = Words::tr("Page %1 of %2").arg(i + 1).arg(count),
                                                   .font = font,
                                                   .align = PaperAlign::Right});
    }
    return std::move(m_document);
}

} // namespace firstring
