// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace firstring {

/// What the rules of nftables do to packets of phones, as far as it can be said without running them.
struct NftVerdict
{
    QStringList blocked;  ///< of those asked for
    QString chain;        ///< where a rule would help: `inet filter input`
    bool filters = false; ///< there is a chain that looks at what comes in
};

/// \a json: `nft -j list ruleset`. \a wanted: `8080/tcp`. A port counts as blocked when a chain at the input hook drops
/// or refuses what it does not know and nothing in it accepts that port; rules for one address, card or state alone are
/// not enough to let every phone in, nor to keep all of them out. Pure.
NftVerdict readNft(const QByteArray& json, const QStringList& wanted);

/// Those of \a wanted that `/etc/ufw/user.rules` lets nobody to. \a dropsByDefault: `DEFAULT_INPUT_POLICY` of
/// `/etc/default/ufw` is not ACCEPT. Pure.
QStringList readUfw(const QByteArray& rules, bool dropsByDefault, const QStringList& wanted);

} // namespace firstring
