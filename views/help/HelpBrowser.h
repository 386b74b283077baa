// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace firstring {

/// Shows one page of help: Markdown from the resources, in the colours of the palette, with drawings as sharp as the
/// screen and headings that links reach. Never loads anything from elsewhere. Main thread.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void dressHeading(const QTextBlock& block, int level);
    void dressWords(const QTextBlock& block, bool isCode);
    void dressTables();
    void fitDrawings();
    int room() const; ///< for what stands on the page, logical pixels
};

} // namespace firstring
