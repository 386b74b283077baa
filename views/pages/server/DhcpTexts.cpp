// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/DhcpTexts.h"

#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/PageKit.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int shownLines = 8; ///< of a snippet: all of them

/// Lines to be copied, as high as they are if there is room.
class Snippet final : public QPlainTextEdit
{
public:
    explicit Snippet(QWidget* parent)
        : QPlainTextEdit(parent)
    {
        setReadOnly(true);
        setFont(theme::mono(font()));
        setLineWrapMode(NoWrap);
        setTabChangesFocus(true);
        setFrameShape(NoFrame);
        setMinimumHeight(QFontMetrics(font()).lineSpacing());
    }

    QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), QFontMetrics(font()).lineSpacing() * shownLines + 10};
    }
};

QToolButton* copyButton(const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(icons::icon(QStringLiteral("copy")));
    button->setText(DhcpTexts::tr("Copy"));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

DhcpTexts::DhcpTexts(QWidget* parent)
    : QWidget(parent)
    , m_hint(new MutedText({}, this))
    , m_grid(new QGridLayout)
    , m_option43(addOption(tr("Option 43 (hex)"), tr("Option 43")))
    , m_option66(addOption(tr("Options 66 and 160"), tr("Options 66 and 160")))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addLayout(m_grid);
    layout->addWidget(buildSnippets(), 1);
}

QLineEdit* DhcpTexts::addOption(const QString& title, const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setReadOnly(true);
    edit->setAccessibleName(name);
    edit->setFont(theme::mono(font()));
    QToolButton* copy = copyButton(tr("Copy %1").arg(name));
    connect(copy, &QToolButton::clicked, this, [this, edit, name] {
        QGuiApplication::clipboard()->setText(edit->text());
        Q_EMIT copied(name);
    });
    const int row = m_grid->rowCount();
    m_grid->addWidget(new QLabel(title, this), row, 0);
    m_grid->addWidget(edit, row, 1);
    m_grid->addWidget(copy, row, 2);
    return edit;
}

QWidget* DhcpTexts::buildSnippets()
{
    auto* snippets = new QTabWidget(this);
    snippets->setAccessibleName(tr("Ready lines for a DHCP server"));
    snippets->tabBar()->setAccessibleName(snippets->accessibleName());
    for (const DhcpSnippet& one : DhcpOptions().snippets())
        m_snippets.append(addSnippet(snippets, one.program));
    QToolButton* copy = copyButton(tr("Copy these lines"));
    copy->setAutoRaise(true);
    snippets->setCornerWidget(copy);
    connect(copy, &QToolButton::clicked, this, [this, snippets] {
        auto* shown = static_cast<QPlainTextEdit*>(snippets->currentWidget());
        QGuiApplication::clipboard()->setText(shown->toPlainText());
        Q_EMIT copied(tr("Lines for %1").arg(snippets->tabText(snippets->currentIndex())));
    });
    return snippets;
}

QPlainTextEdit* DhcpTexts::addSnippet(QTabWidget* snippets, const QString& program)
{
    auto* edit = new Snippet(snippets);
    edit->setAccessibleName(tr("Lines for %1").arg(program));
    snippets->addTab(edit, program);
    return edit;
}

void DhcpTexts::setOptions(const DhcpOptions& options)
{
    const auto show = [](QLineEdit* edit, const QString& text) {
        edit->setText(text);
        edit->setCursorPosition(0);
    };
    m_hint->setText(options.option43().isEmpty()
                        ? tr("Switch HTTP or TFTP on to see what to enter here.")
                        : tr("Enter one of these at the DHCP server of the house, then start the phones. Option 43 is "
                             "the surest: it also keeps phones from asking the maker's RCS."));
    show(m_option43, options.option43Hex());
    show(m_option66, options.option66());
    const QList<DhcpSnippet> lines = options.snippets();
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_snippets[i]->setPlainText(lines[i].lines);
}

} // namespace firstring
