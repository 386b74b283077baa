// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace firstring::test {

/// A language whose sentences are 40 % longer than the English ones, as some are that nobody here has written yet:
/// `Keep` becomes `Keep oo`. What stands in the sentence stays, so that tests still find it.
class LongWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Formats, file filters and markup are no words.
        if (text.size() < 2 || text.contains(u'<') || text.contains(QLatin1String("(*")) || !text.at(0).isLetter())
            return {};
        QString more;
        for (qsizetype missing = (text.size() * 2 + 4) / 5; missing > 0; missing -= 6)
            more += u' ' + QString(std::min<qsizetype>(missing, 5), u'o');
        return text + more;
    }
};

} // namespace firstring::test
