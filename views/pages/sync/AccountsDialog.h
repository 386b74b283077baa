// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Randomness.h"
#include "models/domain/sync/ApiToken.h"
#include "views/Context.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace firstring {

class MessageLine;
class MutedText;
class TextTable;

/// The accounts by which other workstations ask for this job over HTTPS: who has one, with which rights; a new one,
/// whose token is shown this once; one that shall open nothing any more. Main thread; deletes itself.
class AccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AccountsDialog(const Context& context, Randomness random = strongRandom, QWidget* parent = nullptr);

    /// Translated: `Super User`, and what it may do in a sentence.
    static QString roleText(Role role);
    static QString roleSentence(Role role);

private:
    QWidget* makeNew();
    QWidget* makeToken();
    void fill();
    void add();
    void remove();
    void refresh();
    void keep(const ApiTokens& tokens);

    const Context m_context;
    const Randomness m_random;
    TextTable* m_accounts;
    QTableView* m_table;
    QPushButton* m_remove;
    QLineEdit* m_name;
    QComboBox* m_role;
    MutedText* m_may;
    QPushButton* m_add;
    QWidget* m_shown;
    QString m_shownFor; ///< the account whose token is shown
    QLineEdit* m_token;
    MessageLine* m_message;
};

} // namespace firstring
