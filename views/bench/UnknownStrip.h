// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace firstring {

class MacAddress;
class UnknownPhones;

/// A line at the foot of the bench while phones ask that are not in the job: the first by name with its button, and all
/// at once. Main thread.
class UnknownStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit UnknownStrip(UnknownPhones& phones, QWidget* parent = nullptr);

Q_SIGNALS:
    void addWanted(const QList<firstring::MacAddress>& macs);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void tint();

    UnknownPhones& m_phones;
    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_add;
    QPushButton* m_addAll;
    QPushButton* m_dismiss;
};

} // namespace firstring
