// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/CfgEditor.h"

#include "models/formats/CfgScan.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/settings/CfgColours.h"
#include "views/pages/settings/CompletionList.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype mostUnderlined = 1'000; // each is a cursor that follows every key

/// UTF-16 units before the character \a column (1..n) of \a line.
int unitsBefore(const QString& line, int column)
{
    qsizetype units = 0;
    for (int passed = 1; passed < column && units < line.size(); ++passed)
        units += line[units].isHighSurrogate() && units + 1 < line.size() ? 2 : 1;
    return static_cast<int>(units);
}

/// \a length characters from \a column on, selected in \a block.
QTextCursor stretch(const QTextBlock& block, int column, int length)
{
    const QString line = block.text();
    const int from = unitsBefore(line, column);
    const auto size = static_cast<int>(line.size());
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + from);
    cursor.setPosition(block.position() + std::min(from + length, size), QTextCursor::KeepAnchor);
    return cursor;
}

struct Units
{
    const QString& text;

    qsizetype size() const { return text.size(); }
    char16_t operator[](qsizetype i) const { return text[i].unicode(); }
};

cfg::LineShape shapeOf(const QString& line)
{
    return cfg::scanLine(Units{line}, {0, line.size()});
}

/// Why text from outside is not taken in; empty when it is.
QString refusal(const QString& text)
{
    if (text.size() > CfgEditor::mostCharacters)
        return CfgEditor::tr("That is too much for settings of phones, which are some kilobytes. Nothing was pasted.");
    qsizetype line = 0;
    for (const QChar c : text) {
        line = c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator ? 0 : line + 1;
        if (line > CfgEditor::longestLine)
            return CfgEditor::tr("One line of it is longer than any setting. Nothing was pasted.");
        if (c == QChar::Null)
            return CfgEditor::tr("That is no text: it holds characters without a sign. Nothing was pasted.");
    }
    return {};
}

} // namespace

CfgEditor::CfgEditor(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_colours(new CfgColours(document()))
    , m_completion(new CompletionList(this))
{
    setFont(theme::mono(font()));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    connect(m_completion, &CompletionList::chosen, this, &CfgEditor::take);
}

void CfgEditor::setFindings(const QList<Finding>& findings)
{
    m_findings = findings;
    underline();
}

void CfgEditor::underline()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Finding& finding : std::as_const(m_findings)) {
        const QTextBlock block = document()->findBlockByNumber(finding.line - 1);
        if (!block.isValid() || selections.size() >= mostUnderlined)
            break;
        QTextEdit::ExtraSelection selection;
        selection.cursor = stretch(block, finding.column, std::max(finding.length, 1));
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(theme::severity(
            finding.severity == FindingSeverity::Problem ? Severity::Stop : Severity::Warning, palette()));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void CfgEditor::setCompletion(const PhoneModel* model, const QStringList& variables, const LearntNames& learnt)
{
    m_model = model;
    m_variables = variables;
    m_learnt = learnt;
}

void CfgEditor::replaceText(const QString& text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void CfgEditor::jumpTo(const Finding& finding)
{
    const QTextBlock block = document()->findBlockByNumber(finding.line - 1);
    if (!block.isValid())
        return;
    setTextCursor(stretch(block, finding.column, finding.length));
    centerCursor();
    setFocus();
}

bool CfgEditor::mend(const Finding& finding)
{
    const QTextBlock block = document()->findBlockByNumber(finding.line - 1);
    if (!finding.repair || !block.isValid())
        return false;
    const Repair& repair = *finding.repair;
    if (!repair.takeOut) {
        QTextCursor cursor = stretch(block, repair.column, repair.length);
        cursor.insertText(repair.text);
        setTextCursor(cursor);
        return true;
    }
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    if (block.next().isValid())
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setTextCursor(cursor);
    return true;
}

Qt::CheckState CfgEditor::mark(QChar mark) const
{
    const QTextCursor cursor = textCursor();
    int with = 0;
    int without = 0;
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const QString line = block.text();
        const cfg::LineShape shape = shapeOf(line);
        if (shape.kind == CfgLineKind::Setting)
            (QStringView(line).sliced(shape.marks.from, shape.marks.size()).contains(mark) ? with : without)++;
    }
    if (with == 0)
        return Qt::Unchecked;
    return without == 0 ? Qt::Checked : Qt::PartiallyChecked;
}

void CfgEditor::setMark(QChar mark, bool on)
{
    const QTextCursor chosen = textCursor();
    QTextCursor cursor = chosen;
    cursor.beginEditBlock();
    const int last = document()->findBlock(chosen.selectionEnd()).blockNumber();
    QTextBlock block = document()->findBlock(chosen.selectionStart());
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const QString line = block.text();
        const cfg::LineShape shape = shapeOf(line);
        if (shape.kind != CfgLineKind::Setting)
            continue;
        QString marks = line.mid(shape.marks.from, shape.marks.size());
        if (marks.contains(mark) == on)
            continue;
        if (on)
            marks.prepend(mark);
        else
            marks.remove(mark);
        cursor.setPosition(block.position() + static_cast<int>(shape.marks.from));
        cursor.setPosition(block.position() + static_cast<int>(shape.marks.to), QTextCursor::KeepAnchor);
        cursor.insertText(marks);
    }
    cursor.endEditBlock();
}

void CfgEditor::insertAtCursor(const QString& text)
{
    textCursor().insertText(text);
    setFocus();
}

QList<Finding> CfgEditor::findingsOfLine(int line) const
{
    QList<Finding> found;
    std::copy_if(m_findings.begin(), m_findings.end(), std::back_inserter(found),
                 [line](const Finding& finding) { return finding.line == line; });
    return found;
}

QMenu* CfgEditor::fixMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextBlock block = textCursor().block();
    for (const Finding& finding : findingsOfLine(block.blockNumber() + 1)) {
        if (finding.repair) {
            QAction* action = menu->addAction(icons::icon(QStringLiteral("check")), finding.repair->title);
            action->setToolTip(finding.reason);
            connect(action, &QAction::triggered, this, [this, finding] { mend(finding); });
        }
        if (finding.code == u"LINT_NAME") {
            const QString line = block.text();
            const cfg::LineShape shape = shapeOf(line);
            const QString name = line.mid(shape.name.from, shape.name.size());
            connect(menu->addAction(tr("My phones know “%1”").arg(name.left(40))), &QAction::triggered, this,
                    [this, name] { Q_EMIT learnWanted(name); });
        }
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing to mend on this line"))->setEnabled(false);
    return menu;
}

QString CfgEditor::toolTipAt(const QPoint& place) const
{
    const QTextCursor cursor = cursorForPosition(place);
    QStringList sentences;
    for (const Finding& finding : findingsOfLine(cursor.blockNumber() + 1)) {
        const QTextCursor words = stretch(cursor.block(), finding.column, std::max(finding.length, 1));
        if (cursor.position() >= words.selectionStart() && cursor.position() <= words.selectionEnd())
            sentences.append(finding.reason + u'\n' + finding.fix);
    }
    return sentences.join(QLatin1String("\n\n"));
}

bool CfgEditor::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_completion->isOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        event->ignore(); // the list's; it would move the focus
        return false;
    }
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = toolTipAt(viewport()->mapFromGlobal(help->globalPos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void CfgEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completion->isOpen() && (enter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape))
        return event->ignore(); // the list's
    if (enter && event->modifiers() == Qt::AltModifier) {
        QMenu* menu = fixMenu();
        menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
        if (!menu->actions().isEmpty())
            menu->setActiveAction(menu->actions().first());
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return complete(true);
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    if (m_completion->isOpen() && event->key() == Qt::Key_Backspace)
        complete(true);
    else if (!typed.isEmpty() && typed[0].isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        complete(false);
}

void CfgEditor::complete(bool asked)
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    m_offered = completionsAt(line, cursor.positionInBlock(), {m_model, m_variables, &m_learnt});
    const QString typed = line.mid(m_offered.from, cursor.positionInBlock() - m_offered.from);
    // Unasked only when a word was begun, and not when it is whole.
    const bool begun = asked || typed.size() >= 2 || typed.startsWith(u'{');
    const bool whole = m_offered.items.size() == 1 && m_offered.items.first().shown == typed;
    if (!begun || whole || isReadOnly())
        return m_completion->close();
    QRect place = cursorRect();
    place.translate(viewport()->pos());
    m_completion->open(m_offered.items, place);
}

void CfgEditor::take(const Completion& item)
{
    const QTextBlock block = textCursor().block();
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + m_offered.from);
    cursor.setPosition(block.position() + std::min(m_offered.from + m_offered.length, block.length() - 1),
                       QTextCursor::KeepAnchor);
    cursor.insertText(item.text);
    setTextCursor(cursor);
}

void CfgEditor::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    QMenu* fixes = fixMenu();
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* const first = menu->actions().value(0);
    const QList<QAction*> actions = fixes->actions();
    for (QAction* action : actions) {
        if (!action->isEnabled())
            continue;
        action->setParent(menu);
        menu->insertAction(first, action);
    }
    if (menu->actions().value(0) != first)
        menu->insertSeparator(first);
    fixes->deleteLater();
    menu->popup(event->globalPos());
}

void CfgEditor::insertFromMimeData(const QMimeData* source)
{
    const QString sentence = source->hasText() ? refusal(source->text()) : QString();
    if (!sentence.isEmpty())
        Q_EMIT refused(sentence);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void CfgEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        m_colours->rehighlight();
        underline();
    }
}

} // namespace firstring
