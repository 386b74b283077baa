// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/domain/Language.h"
#include "models/vault/LanguageShelf.h"
#include "views/Context.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QListWidget;

namespace firstring {

class MutedText;

/// The four places of a blueprint or of the job, and what a pack lacks beside all packs or one other. Main thread.
class LanguagePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguagePanel(const Context& context, QWidget* parent = nullptr);

    void setShelf(const QList<ShelvedLanguage>& shelf);
    /// Null: nothing is selected, or it was not read yet.
    void show(const ShelvedLanguage* language);

Q_SIGNALS:
    void edited(const firstring::Edit& edit);

private:
    QWidget* buildPlaces();
    QWidget* buildComparison();
    void fillWho();
    void fillPlaces();
    void fillPacks(QComboBox* box, const QString& none);
    /// The field of whoever is chosen.
    QString field() const;
    void store();
    void compare();

    const Context m_context;
    QList<ShelvedLanguage> m_shelf;
    QString m_shown; ///< file name of the pack that is compared; empty: none
    QComboBox* m_who;
    std::array<QComboBox*, languageSlots> m_places{};
    MutedText* m_hint;
    QComboBox* m_against;
    QLabel* m_summary;
    QListWidget* m_list;
};

} // namespace firstring
