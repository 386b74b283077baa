// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/CfgCompletion.h"
#include "models/formats/CfgLint.h"
#include "models/formats/LearntNames.h"

#include <QPlainTextEdit>

class QMenu;

namespace firstring {

class CfgColours;
class CompletionList;

/// Settings as text, with a hand from the catalogue: stretches that phones will not take are underlined and say why
/// under the mouse; Ctrl+Space offers what may stand at the cursor; Alt+Enter and the context menu mend the line. Knows
/// nothing of layers and jobs. Main thread.
class CfgEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// More are refused when pasted: the settings of a phone are some kilobytes.
    static constexpr qsizetype mostCharacters = 512 * 1024;
    static constexpr qsizetype longestLine = 8 * 1024;

    explicit CfgEditor(QWidget* parent = nullptr);

    /// What the lint says about this text. The underlines follow the words while people go on typing.
    void setFindings(const QList<Finding>& findings);
    void setCompletion(const PhoneModel* model, const QStringList& variables, const LearntNames& learnt);

    /// The whole text anew, as one step that Ctrl+Z takes back.
    void replaceText(const QString& text);
    /// Puts the cursor there and shows it.
    void jumpTo(const Finding& finding);
    /// Mends it; false when no repair is offered.
    bool mend(const Finding& finding);
    /// Whether all, some or none of the selected settings have the mark `!` or `^`.
    Qt::CheckState mark(QChar mark) const;
    void setMark(QChar mark, bool on);
    void insertAtCursor(const QString& text);

    /// What can be done about the line of the cursor; the first action is the nearest.
    QMenu* fixMenu();

Q_SIGNALS:
    /// People say that their phones know this name.
    void learnWanted(const QString& name);
    /// Something was not done; the sentence says why.
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;

private:
    void underline();
    void complete(bool asked);
    void take(const Completion& item);
    QList<Finding> findingsOfLine(int line) const;
    QString toolTipAt(const QPoint& place) const;

    CfgColours* m_colours;
    CompletionList* m_completion;
    QList<Finding> m_findings;
    const PhoneModel* m_model = nullptr;
    QStringList m_variables;
    LearntNames m_learnt;
    Completions m_offered;
};

} // namespace firstring
