// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/HelpWindow.h"

#include "views/Icons.h"
#include "views/help/HelpBrowser.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int targetRole = Qt::UserRole;

QToolButton* stepButton(const QString& glyph, const QString& text, const QKeySequence& key)
{
    auto* button = new QToolButton;
    button->setIcon(icons::icon(glyph));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    button->setAutoRaise(true);
    button->setEnabled(false);
    button->setShortcut(key);
    return button;
}

} // namespace

HelpWindow::HelpWindow(HelpBook book)
    : m_book(std::move(book))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_browser(new HelpBrowser(this))
{
    setWindowTitle(tr("Help - Firstring"));
    setAttribute(Qt::WA_QuitOnClose, false); // the work goes on without help, and ends without it
    resize(1040, 720);
    auto* split = new QSplitter(this);
    split->addWidget(makeSide());
    split->addWidget(makeReader());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({250, 790});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    listPages();
}

QWidget* HelpWindow::makeSide()
{
    auto* side = new QWidget;
    m_search->setPlaceholderText(tr("Search in help"));
    m_search->setAccessibleName(tr("Search in help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(m_search->accessibleName());
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::listHits);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { open(m_list->item(0)); });
    m_list->setAccessibleName(tr("Pages of help"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemClicked, this, &HelpWindow::open);
    connect(m_list, &QListWidget::itemActivated, this, &HelpWindow::open);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 4, 8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    return side;
}

QWidget* HelpWindow::makeReader()
{
    auto* reader = new QWidget;
    QToolButton* back = stepButton(QStringLiteral("arrow-left"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    QToolButton* forward =
        stepButton(QStringLiteral("arrow-right"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::historyChanged, this, &HelpWindow::mark);
    auto* steps = new QHBoxLayout;
    steps->setContentsMargins(4, 8, 8, 0);
    steps->addWidget(back);
    steps->addWidget(forward);
    steps->addStretch();
    auto* column = new QVBoxLayout(reader);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(steps);
    column->addWidget(m_browser, 1);
    return reader;
}

void HelpWindow::listPages()
{
    m_list->clear();
    for (const HelpPage& page : m_book.pages()) {
        auto* item = new QListWidgetItem(page.title(), m_list);
        item->setData(targetRole, page.id);
    }
    mark();
}

void HelpWindow::listHits(const QString& query)
{
    if (query.trimmed().isEmpty())
        return listPages();
    m_list->clear();
    const QList<HelpHit> hits = m_book.search(query);
    for (const HelpHit& hit : hits) {
        auto* item = new QListWidgetItem(hit.heading + u'\n' + hit.snippet, m_list);
        item->setData(targetRole, hit.anchor.isEmpty() ? hit.page : hit.page + u'#' + hit.anchor);
        item->setToolTip(hit.snippet);
    }
    if (hits.isEmpty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing was found. Try fewer or shorter words."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::open(QListWidgetItem* item)
{
    if (item && item->data(targetRole).isValid())
        showTarget(item->data(targetRole).toString());
}

void HelpWindow::showTarget(const QString& target)
{
    QString id = target.section(u'#', 0, 0);
    QString anchor = target.section(u'#', 1);
    if (!m_book.find(id)) {
        if (m_book.pages().isEmpty())
            return;
        id = m_book.pages().first().id;
        anchor.clear();
    }
    QUrl url(QStringLiteral("qrc") + m_book.folder() + id + QLatin1String(".md"));
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    m_browser->setSource(url, QTextDocument::MarkdownResource);
}

QString HelpWindow::currentPage() const
{
    return QFileInfo(m_browser->source().path()).completeBaseName();
}

/// The page that is shown is the current one of the list.
void HelpWindow::mark()
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        if (item->data(targetRole).toString() == currentPage())
            m_list->setCurrentItem(item);
    }
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace firstring
