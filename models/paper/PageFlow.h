// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paper/Drawing.h"

#include <QStringList>

namespace firstring {

/// A column of a table on paper.
struct PaperColumn
{
    QString head;
    double width = 20;  ///< millimetres
    bool fixed = false; ///< letters of one width
    int lines = 1;      ///< at most, of a cell
};

/// Fills pages from top to bottom: headings, paragraphs and tables whose heads are said again on the next page. Pure;
/// what does not fit begins a new page, and numbers go below at the end.
class PageFlow
{
public:
    PageFlow(QString title, QDateTime made, PaperRuler ruler, QSizeF page = {a4Width, a4Height});

    double width() const { return m_page.width() - 2 * margin; }
    void heading(const QString& text, double points = 12);
    void paragraph(const QString& text, const PaperFont& font = {});
    void space(double millimetres) { m_y += millimetres; }
    void table(const QList<PaperColumn>& columns, const QList<QStringList>& rows);
    /// Something of that height whose items the caller places from the returned corner on.
    QPointF reserve(double height);
    void add(const PaperItem& item);

    /// With a footer on every page.
    PaperDocument take();

    static constexpr double margin = 15;

private:
    void newPage();
    void headRow(const QList<PaperColumn>& columns);

    PaperDocument m_document;
    PaperRuler m_ruler;
    QSizeF m_page;
    double m_y = 0;
};

} // namespace firstring
