// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"

#include <QWidget>

namespace firstring {

/// One sentence beside the scan field: glyph in the colour of its tone, text cut to the room there is, whole in its
/// tool tip and for a screen reader. Main thread.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    void say(const QString& sentence, Severity tone);
    void clear() { say({}, Severity::Detail); }
    const QString& sentence() const { return m_sentence; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sentence;
    Severity m_tone = Severity::Detail;
};

} // namespace firstring
