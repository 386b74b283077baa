// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace firstring::mdns {

/// A domain name as its labels, without the root. Letters A to Z match without case (RFC 6762 16); everything else is
/// bytes, so that an instance may have blanks, dots and umlauts in its one label.
class DnsName
{
public:
    static constexpr qsizetype longestLabel = 63;
    static constexpr qsizetype longestName = 255; ///< on the wire

    DnsName() = default;
    explicit DnsName(QList<QByteArray> labels)
        : m_labels(std::move(labels))
    {}
    /// `_aastra-cfg._tcp.local`: a dot ends each label.
    static DnsName dotted(QByteArrayView text);

    const QList<QByteArray>& labels() const { return m_labels; }
    /// One more label in front.
    DnsName below(const QByteArray& label) const;
    /// Without compression, with the root: for comparing data.
    QByteArray wire() const;
    /// The same with letters folded: equal for equal names.
    QByteArray key() const { return wire().toLower(); }

    friend bool operator==(const DnsName& a, const DnsName& b) { return a.key() == b.key(); }

    /// The name at \a at in \a packet, which is then behind it. Pointers lead backwards only, so every name ends.
    /// Nothing for anything that is no name.
    static std::optional<DnsName> read(QByteArrayView packet, qsizetype& at);

private:
    QList<QByteArray> m_labels;
};

} // namespace firstring::mdns
