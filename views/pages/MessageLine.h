// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"

#include <QWidget>

class QLabel;

namespace firstring {

/// A sentence where it belongs, with the glyph and colour of its tone: what was refused, what will happen, what became
/// of it. Takes no room while it says nothing. Spoken by screen readers when it changes. Main thread.
class MessageLine final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget* parent = nullptr);

    void say(const QString& sentence, Severity tone);
    void clear() { say({}, Severity::Detail); }
    QString sentence() const;
    Severity tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QLabel* m_glyph;
    QLabel* m_text;
    Severity m_tone = Severity::Detail;
};

} // namespace firstring
