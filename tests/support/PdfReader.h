// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace firstring::test {

/// Reads a PDF back with programs that others wrote.
class PdfReader
{
public:
    explicit PdfReader(const QByteArray& pdf)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }

    /// Its words in reading order, one line a row, lines trimmed.
    QString text() const
    {
        return QString::fromUtf8(
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")}));
    }
    /// `Pages`, `CreationDate`, as pdfinfo says.
    QString fact(const QString& name) const
    {
        const auto lines = run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path()}).split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith(name.toUtf8() + ':'))
                return QString::fromUtf8(line.mid(name.size() + 1).trimmed());
        }
        return {};
    }
    /// What a scanner reads on the upper so many millimetres of that page, each as `QR-Code:00085D2F9318`, sorted.
    QStringList codes(int page = 1, int dotsPerInch = 300, double millimetres = 300) const
    {
        const QString rows = QString::number(int(millimetres / 25.4 * dotsPerInch));
        const QString number = QString::number(page);
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-f"), number, QStringLiteral("-l"),
             number, QStringLiteral("-singlefile"), QStringLiteral("-W"), QStringLiteral("9999"), QStringLiteral("-H"),
             rows, QStringLiteral("-png"), path(), m_folder.filePath(QStringLiteral("page"))});
        QStringList codes =
            QString::fromUtf8(
                run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), m_folder.filePath(QStringLiteral("page.png"))}))
                .split(u'\n', Qt::SkipEmptyParts);
        codes.sort();
        return codes;
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("it.pdf")); }
    static QByteArray run(const QString& program, const QStringList& words)
    {
        QProcess process;
        process.start(program, words);
        process.waitForFinished(60'000);
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
};

} // namespace firstring::test
