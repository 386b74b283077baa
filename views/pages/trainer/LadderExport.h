// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Exchange.h"
#include "models/domain/lesson/Scenario.h"

#include <QDateTime>
#include <QPushButton>

#include <functional>

namespace firstring {

class Dialogs;

/// What is written: the words of the lesson (of a bench record only a title) and all exchanges.
struct LadderContent
{
    Scenario scenario;
    QList<Exchange> exchanges;
    QDateTime made;
};

/// Save as: the sheet of the lesson for paper, to fill in or with answers, the diagram, and the record itself, which
/// can be opened and played again. Main thread.
class LadderExport final : public QPushButton
{
    Q_OBJECT

public:
    /// \a content is asked when something is to be written.
    LadderExport(Dialogs& dialogs, std::function<LadderContent()> content, QWidget* parent);

Q_SIGNALS:
    void written(const QString& sentence);
    void notWritten(const QString& sentence);

private:
    void saveSheet(bool solved);
    void saveDiagram(const QString& ending, const QString& filter);
    void save(const QString& title, const QString& name, const QString& filter,
              const std::function<QByteArray()>& bytes);

    Dialogs& m_dialogs;
    const std::function<LadderContent()> m_content;
};

} // namespace firstring
