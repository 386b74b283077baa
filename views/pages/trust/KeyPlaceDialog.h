// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/domain/JobKeys.h"
#include "views/Context.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace firstring {

class MessageLine;

/// Where the key of the job's secrets is kept, and how it is put elsewhere. No secret changes. Main thread; places are
/// asked in the pool, since a password store may ask its owner.
class KeyPlaceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The key of a place, made if there is none; called in the pool.
    using KeyAt = std::function<Result<WrappingKey>(SecretPlace place, const QString& passphrase)>;
    /// \a kept: as the job file says; nothing: it holds no secret yet. Show it with open(); it deletes itself.
    KeyPlaceDialog(const Context& context, const std::optional<KeyWanted>& kept, KeyAt keyAt,
                   std::function<void()> cancel, QWidget* parent = nullptr);
    ~KeyPlaceDialog() override;

private:
    SecretPlace chosen() const;
    void refresh();
    void move();
    void take(const Result<WrappingKey>& key);

    const Context m_context;
    std::optional<SecretPlace> m_kept;
    const KeyAt m_keyAt;
    const std::function<void()> m_cancel;
    QButtonGroup* m_places;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    MessageLine* m_message;
    QPushButton* m_move;
    bool m_isAsking = false;
    Background m_background;
};

} // namespace firstring
