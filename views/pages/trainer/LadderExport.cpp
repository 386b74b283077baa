// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/LadderExport.h"

#include "models/paper/Ladder.h"
#include "models/print/LadderFile.h"
#include "models/print/PaperDraw.h"
#include "views/Icons.h"
#include "views/pages/paper/PaperPane.h"

#include <QMenu>

namespace firstring {

namespace {

/// A title as the name of a file.
QString fileNameOf(QString title)
{
    for (QChar& c : title) {
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'-';
    }
    return title.left(60);
}

} // namespace

LadderExport::LadderExport(Dialogs& dialogs, std::function<LadderContent()> content, QWidget* parent)
    : QPushButton(icons::icon(QStringLiteral("save")), tr("Save &as"), parent)
    , m_dialogs(dialogs)
    , m_content(std::move(content))
{
    auto* menu = new QMenu(this);
    menu->addAction(tr("Lesson sheet to &fill in (PDF)..."), this, [this] { saveSheet(false); });
    menu->addAction(tr("Lesson sheet with &answers (PDF)..."), this, [this] { saveSheet(true); });
    menu->addSeparator();
    menu->addAction(tr("Diagram as &drawing (SVG)..."), this,
                    [this] { saveDiagram(QStringLiteral(".svg"), tr("Drawings (*.svg)")); });
    menu->addAction(tr("Diagram as &picture (PNG)..."), this,
                    [this] { saveDiagram(QStringLiteral(".png"), tr("Pictures (*.png)")); });
    menu->addAction(tr("Diagram as &text for Mermaid..."), this,
                    [this] { saveDiagram(QStringLiteral(".mmd"), tr("Mermaid text (*.mmd)")); });
    menu->addSeparator();
    menu->addAction(tr("&Record, to play it again..."), this,
                    [this] { saveDiagram(QStringLiteral(".ladder"), tr("Records of exchanges (*.ladder)")); });
    setMenu(menu);
}

void LadderExport::saveSheet(bool solved)
{
    const LadderContent content = m_content();
    save(tr("Save lesson sheet"), fileNameOf(content.scenario.title) + QStringLiteral(".pdf"),
         tr("PDF documents (*.pdf)"), [content, solved] {
             return drawPdf(lessonSheet(content.scenario, content.exchanges, solved, content.made, paperRuler()))
                 .value_or({});
         });
}

void LadderExport::saveDiagram(const QString& ending, const QString& filter)
{
    const LadderContent content = m_content();
    save(ending == u".ladder" ? tr("Save record") : tr("Save diagram"), fileNameOf(content.scenario.title) + ending,
         filter,
         [content, ending] { return ladderFile(ending, content.scenario.title, content.exchanges).value_or({}); });
}

void LadderExport::save(const QString& title, const QString& name, const QString& filter,
                        const std::function<QByteArray()>& bytes)
{
    savePaper(
        this, m_dialogs, title, name, filter, bytes, [this](const QString& sentence) { Q_EMIT written(sentence); },
        [this](const QString& sentence) { Q_EMIT notWritten(sentence); });
}

} // namespace firstring
