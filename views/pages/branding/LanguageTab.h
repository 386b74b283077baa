// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/tables/LanguageTable.h"
#include "views/pages/records/RecordPage.h"

namespace firstring {

class LanguagePanel;

/// The language packs of the job: how much each translates, what phones may not take, and who has it at which of the
/// four places. Main thread; packs are read in the pool.
class LanguageTab final : public RecordPage
{
    Q_OBJECT

public:
    explicit LanguageTab(const Context& context, QWidget* parent = nullptr);

    void addFiles(const QStringList& paths);

private:
    /// Takes \a table over.
    LanguageTab(const Context& context, LanguageTable* table, QWidget* parent);
    Edit removal(const QStringList& keys) const override;
    /// Reads the packs again when files of the job changed.
    void follow();
    void readShelf();
    void showSelected();

    LanguageTable* m_languages;
    LanguagePanel* m_panel;
    QMap<QString, JobFile> m_read; ///< the files that the table knows
    Background m_background;
};

} // namespace firstring
