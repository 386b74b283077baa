// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/HelpBrowser.h"

#include "views/Theme.h"

#include <QEvent>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace firstring {

namespace {

constexpr int pageMargin = 18;
constexpr int lineHeightPercent = 128;

/// The text colour of the window in the place of `currentColor`.
QImage drawing(const QByteArray& svg, const QPalette& palette, qreal ratio)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", palette.color(QPalette::Text).name().toLatin1());
    QSvgRenderer renderer(coloured);
    QImage image(renderer.defaultSize() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(renderer.defaultSize())));
    return image;
}

/// A screenshot, scaled down to \a room where that is less, with a rim: it has the colour of the page at its edges.
QImage screenshot(const QByteArray& png, const QPalette& palette, qreal ratio, int room)
{
    QImage image = QImage::fromData(png, "PNG").convertToFormat(QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const int width = qMin(image.width(), room);
    const int pixels = qMin(image.width(), qRound(width * ratio));
    image = image.scaledToWidth(pixels, Qt::SmoothTransformation);
    image.setDevicePixelRatio(qreal(pixels) / width);
    QPainter painter(&image);
    painter.setPen(QPen(theme::line(palette), 1));
    painter.drawRect(QRectF(0.5, 0.5, width - 1, image.height() / image.devicePixelRatio() - 1));
    return image;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Page of help"));
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    const QUrl url = source().isEmpty() || !name.isRelative() ? name : source().resolved(name);
    if (url.scheme() != u"qrc")
        return {};
    QFile file(u':' + url.path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (type == QTextDocument::ImageResource && url.path().endsWith(u".svg"))
        return drawing(bytes, palette(), devicePixelRatioF());
    if (type == QTextDocument::ImageResource && url.path().endsWith(u".png"))
        return screenshot(bytes, palette(), devicePixelRatioF(), room());
    return bytes;
}

void HelpBrowser::doSetSource(const QUrl& name, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(name, type);
    dress();
    if (name.hasFragment())
        scrollToAnchor(name.fragment());
    else
        verticalScrollBar()->setValue(0);
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty()) {
        const int at = verticalScrollBar()->value();
        reload();
        dress();
        verticalScrollBar()->setValue(at);
    }
}

void HelpBrowser::dress()
{
    document()->setDocumentMargin(pageMargin);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            dressHeading(block, level);
            continue;
        }
        QTextCursor cursor(block);
        QTextBlockFormat format;
        const auto isCode = [](const QTextBlock& of) {
            return of.isValid() && of.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        };
        if (isCode(block)) {
            format.setBackground(palette().alternateBase());
            format.setNonBreakableLines(false); // rather a line too many than one that leaves the window
            format.setTopMargin(isCode(block.previous()) ? 0 : 6);
            format.setBottomMargin(isCode(block.next()) ? 0 : 12);
        } else if (!block.text().contains(QChar::ObjectReplacementCharacter)) { // a drawing has its own height
            format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        }
        if (cursor.currentTable()) {
            format.setTopMargin(0);
            format.setBottomMargin(0);
        }
        cursor.mergeBlockFormat(format);
        dressWords(block, isCode(block));
    }
    dressTables();
    fitDrawings();
}

void HelpBrowser::dressWords(const QTextBlock& block, bool isCode)
{
    const QStringList code = theme::mono(font()).families();
    QTextCursor cursor(block);
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        QTextCharFormat look;
        if (isCode || fragment.charFormat().fontFixedPitch()) {
            look.setFontFamilies(code);
            if (!isCode)
                look.setBackground(palette().alternateBase());
        }
        if (fragment.charFormat().isAnchor())
            look.setForeground(palette().link());
        if (look.propertyCount() == 0)
            continue;
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    }
}

/// `{#anchor}` at its end becomes a place to jump to.
void HelpBrowser::dressHeading(const QTextBlock& block, int level)
{
    static const QRegularExpression mark(QStringLiteral(" ?\\{#([\\w.-]+)\\}$"));
    static constexpr double sizes[] = {1.7, 1.3, 1.1, 1.0};
    QTextCursor cursor(block);
    QTextBlockFormat format;
    format.setTopMargin(level == 1 ? 0 : 18);
    format.setBottomMargin(6);
    cursor.mergeBlockFormat(format);
    QTextCharFormat look;
    if (const auto match = mark.match(block.text()); match.hasMatch()) {
        look.setAnchor(true);
        look.setAnchorNames({match.captured(1)});
        cursor.setPosition(block.position() + int(match.capturedStart()));
        cursor.setPosition(block.position() + int(match.capturedEnd()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    // In the place of the importer's own, whose step in size would win over a size.
    look.setFontPointSize(font().pointSizeF() * sizes[qBound(1, level, 4) - 1]);
    look.setFontWeight(QFont::DemiBold);
    look.setForeground(palette().text());
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(look);
}

int HelpBrowser::room() const
{
    return qMax(1, viewport()->width() - 2 * pageMargin);
}

/// No drawing is wider than the page; none is larger than it was drawn.
void HelpBrowser::fitDrawings()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat image = fragment.charFormat().toImageFormat();
            const QUrl url = source().resolved(QUrl(image.name()));
            const auto drawn = loadResource(QTextDocument::ImageResource, url).value<QImage>();
            document()->addResource(QTextDocument::ImageResource, url, drawn); // scaled for the width of now
            image.setWidth(qMin<qreal>(room(), drawn.width() / drawn.devicePixelRatio()));
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(image);
        }
    }
}

void HelpBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitDrawings();
}

void HelpBrowser::dressTables()
{
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme::line(palette()));
        format.setBorderCollapse(true);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setTopMargin(6);
        format.setBottomMargin(10);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat look = cell.format();
            look.setBackground(palette().alternateBase());
            cell.setFormat(look);
        }
    }
}

} // namespace firstring
