// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/ProfileEdit.h"

#include "views/Theme.h"

namespace firstring {

ProfileEdit::ProfileEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setFont(theme::mono(font()));
    setTabChangesFocus(true);
    setAccessibleName(tr("Profile"));
    setMinimumHeight(fontMetrics().lineSpacing() * 6);
}

void ProfileEdit::setProfile(const QMap<QString, QString>& profile)
{
    QStringList lines;
    for (auto one = profile.begin(); one != profile.end(); ++one)
        lines.append(one.key() + u'=' + *one);
    setPlainText(lines.join(u'\n'));
}

QMap<QString, QString> ProfileEdit::profile() const
{
    QMap<QString, QString> profile;
    const QStringList lines = toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString key = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        if (!key.isEmpty() && !(value.isEmpty() && line.contains(u'=')))
            profile.insert(key, value);
    }
    return profile;
}

} // namespace firstring
