// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/OpenFile.h"
#include "models/provisioning/Request.h"

#include <QCryptographicHash>
#include <QHash>
#include <QList>

namespace firstring {

/// A RequestHandler that has a few files on a shelf and writes down what it is told. Bodies by name without the slash.
class Shelf : public RequestHandler
{
public:
    struct End
    {
        quint64 id;
        Ending ending;
        qint64 bytes;
    };

    void put(const QByteArray& name, const QByteArray& body)
    {
        Answer answer;
        answer.status = 200;
        answer.body = body;
        answer.contentType = "text/plain; charset=utf-8";
        answer.digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
        m_answers.insert(name, answer);
    }
    /// The answer to that comes later; put() it then.
    void putLater(const QByteArray& name)
    {
        Answer answer;
        answer.isLater = true;
        m_answers.insert(name, answer);
    }
    void putBlob(const QByteArray& name, const QByteArray& sha256, qint64 size)
    {
        Answer answer;
        answer.status = 200;
        answer.blob = {sha256, size};
        answer.digest = sha256;
        m_answers.insert(name, answer);
    }

    Answer answer(const Request& request) override
    {
        requests.append(request);
        QByteArray name = request.path;
        if (name.startsWith('/'))
            name.remove(0, 1);
        return m_answers.value(name);
    }
    void progress(quint64, qint64 bytes) override { progressed.append(bytes); }
    void finished(quint64 id, Ending ending, qint64 bytes, qint64) override { ends.append({id, ending, bytes}); }
    void refused(Transport, const QString&, const QString& what, int status) override
    {
        refusals.append(status);
        whats.append(what);
    }

    QList<Request> requests;
    QList<End> ends;
    QList<qint64> progressed;
    QList<int> refusals;
    QStringList whats;

private:
    QHash<QByteArray, Answer> m_answers;
};

/// A file that exists only as a rule: byte i is i * 31 + i / 251. Any size, no memory.
class RuledFile final : public OpenFile
{
public:
    explicit RuledFile(qint64 size)
        : m_size(size)
    {}

    static char at(qint64 i) { return static_cast<char>(i * 31 + i / 251); }
    qint64 size() const override { return m_size; }
    qint64 read(qint64 offset, char* target, qint64 length) const override
    {
        if (broken)
            return -1;
        const qint64 count = qMin(length, m_size - offset);
        for (qint64 i = 0; i < count; ++i)
            target[i] = at(offset + i);
        return count;
    }

    bool broken = false;

private:
    qint64 m_size;
};

/// Opens what was put into it, by digest.
class ShelfFiles final : public FileOpener
{
public:
    OpenFilePtr open(const BlobRef& blob) override { return files.value(blob.sha256); }

    QHash<QByteArray, OpenFilePtr> files;
};

} // namespace firstring
