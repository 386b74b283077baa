// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/DiskLog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace firstring::test {

namespace {

constexpr qint64 sector = 512;

struct Head
{
    char kind;
    char pad[3];
    quint32 nameSize;
    qint64 offset;
    quint64 size;
};

void put(QByteArray& content, qint64 offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

} // namespace

QList<DiskCall> DiskCall::read(const QByteArray& log)
{
    QList<DiskCall> calls;
    qsizetype at = 0;
    while (at + qsizetype(sizeof(Head)) <= log.size()) {
        Head head;
        std::memcpy(&head, log.constData() + at, sizeof head);
        at += sizeof head;
        DiskCall call{head.kind, QFile::decodeName(log.mid(at, head.nameSize)), head.offset, {}};
        at += head.nameSize;
        call.data = log.mid(at, static_cast<qsizetype>(head.size));
        at += static_cast<qsizetype>(head.size);
        calls.append(call);
    }
    return calls;
}

QByteArray DiskCall::said(const QByteArray& text)
{
    const Head head{'A', {}, 0, 0, static_cast<quint64>(text.size())};
    return QByteArray(reinterpret_cast<const char*>(&head), sizeof head) + text;
}

CutDisk::CutDisk(QString root)
    : m_root(std::move(root))
{
    QDirIterator files(m_root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto node = std::make_shared<Node>();
        node->durable = file.readAll();
        m_live.insert(file.fileName(), node);
        m_durable.insert(file.fileName(), node);
    }
}

void CutDisk::apply(const DiskCall& call)
{
    const auto node = m_live.value(call.name);
    switch (call.kind) {
    case 'C':
        name({call.name, std::make_shared<Node>(), {}});
        break;
    case 'W':
    case 'T':
    case 'E':
        if (node)
            node->pending.push_back(call);
        break;
    case 'R':
        name({QFile::decodeName(call.data), node, call.name});
        break;
    case 'L':
        name({QFile::decodeName(call.data), node, {}});
        break;
    case 'U':
        name({call.name, nullptr, {}});
        break;
    case 'S':
        sync(call.name);
        break;
    default:
        break;
    }
}

void CutDisk::settle(Names& names, const Naming& naming)
{
    if (naming.node)
        names.insert(naming.name, naming.node);
    else
        names.remove(naming.name);
    if (!naming.gone.isEmpty())
        names.remove(naming.gone);
}

void CutDisk::name(Naming naming)
{
    settle(m_live, naming);
    m_namings.push_back(std::move(naming));
}

void CutDisk::sync(const QString& path)
{
    const auto node = m_live.value(path);
    auto until = m_namings.end(); // a folder: all names
    if (node) {
        for (const DiskCall& call : node->pending)
            write(node->durable, call, nullptr, 1);
        node->pending.clear();
        until = std::find_if(m_namings.rbegin(), m_namings.rend(), [&](const Naming& one) {
                    return one.node == node;
                }).base();
    }
    std::for_each(m_namings.begin(), until, [this](const Naming& one) { settle(m_durable, one); });
    m_namings.erase(m_namings.begin(), until);
}

void CutDisk::write(QByteArray& content, const DiskCall& call, QRandomGenerator* random, double chance)
{
    const auto happens = [&] { return !random || random->generateDouble() < chance; };
    if (call.kind == 'W') {
        for (qint64 at = 0; at < call.data.size();) {
            const qint64 length = std::min(sector - (call.offset + at) % sector, call.data.size() - at);
            if (happens())
                put(content, call.offset + at, QByteArrayView(call.data).sliced(at, length));
            at += length;
        }
    } else if (happens()) {
        if (call.kind == 'T' && call.offset < content.size())
            content.truncate(call.offset);
        else if (call.offset > content.size())
            content.append(call.offset - content.size(), '\0');
    }
}

void CutDisk::cut(QRandomGenerator& random, const QString& target) const
{
    Names names = m_durable;
    const int reached = m_namings.empty() ? 0 : random.bounded(static_cast<int>(m_namings.size()) + 1);
    for (int i = 0; i < reached; ++i)
        settle(names, m_namings[static_cast<std::size_t>(i)]);
    constexpr double chances[] = {0, 0.2, 0.5, 0.9, 1};
    const double chance = chances[random.bounded(5)];
    QDir(target).removeRecursively();
    for (auto file = names.begin(); file != names.end(); ++file) {
        QByteArray content = (*file)->durable;
        for (const DiskCall& call : (*file)->pending)
            write(content, call, &random, chance);
        const QString path = target + file.key().mid(m_root.size());
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (out.open(QIODevice::WriteOnly)) {
            out.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // as the program makes all of its files
            out.write(content);
        }
    }
}

} // namespace firstring::test
