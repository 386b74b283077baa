// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/AddressBook.h"

#include <QTest>

using namespace firstring;

namespace {

MacAddress mac(int n)
{
    return MacAddress(0x00085D000000ULL + static_cast<quint64>(n));
}

QString address(int n)
{
    return QStringLiteral("10.0.%1.%2").arg(n / 256).arg(n % 256);
}

} // namespace

class tst_AddressBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheOnlyPhone()
    {
        AddressBook book;
        QVERIFY(book.only(address(1), 0).isZero());
        book.note(address(1), mac(1), 0);
        book.note(address(1), mac(1), 5);
        QCOMPARE(book.only(address(1), 10), mac(1));
        QVERIFY(book.only(address(2), 10).isZero());
    }

    void sharedAddressNamesNone()
    {
        AddressBook book;
        book.note(address(1), mac(1), 0);
        book.note(address(1), mac(2), AddressBook::rememberedMs);
        QVERIFY(book.only(address(1), AddressBook::rememberedMs).isZero());
        // The first has not been heard for too long: the other one is alone there.
        QCOMPARE(book.only(address(1), AddressBook::rememberedMs + 1), mac(2));
    }

    void forgetsInTime()
    {
        AddressBook book;
        book.note(address(1), mac(1), 0);
        book.note(address(2), mac(2), 1'000);
        book.note(address(1), mac(1), 2'000); // heard again, so it goes last
        book.prune(AddressBook::rememberedMs + 1'000);
        QCOMPARE(book.size(), 2);
        book.prune(AddressBook::rememberedMs + 1'001);
        QCOMPARE(book.size(), 1);
        QCOMPARE(book.only(address(1), AddressBook::rememberedMs + 1'001), mac(1));
        book.prune(AddressBook::rememberedMs + 2'001);
        QCOMPARE(book.size(), 0);
    }

    void forgetsPhones()
    {
        AddressBook book;
        book.note(address(1), mac(1), 0);
        book.note(address(1), mac(2), 0);
        book.note(address(2), mac(3), 0);
        book.forget({mac(1), mac(3)});
        QCOMPARE(book.only(address(1), 0), mac(2));
        QVERIFY(book.only(address(2), 0).isZero());
    }

    /// A large network goes on being known by whom was heard last.
    void fullBookMakesRoom()
    {
        AddressBook book;
        for (int n = 0; n < AddressBook::mostAddresses; ++n)
            book.note(address(n), mac(n), n);
        const qint64 now = AddressBook::mostAddresses;
        book.note(address(0), mac(0), now); // again: it stays
        book.note(address(30'000), mac(30'000), now);
        QCOMPARE(book.size(), AddressBook::mostAddresses);
        QCOMPARE(book.only(address(30'000), now), mac(30'000));
        QCOMPARE(book.only(address(0), now), mac(0));
        QVERIFY(book.only(address(1), now).isZero());
        QCOMPARE(book.only(address(2), now), mac(2));
    }

    /// Behind NAT; and phones that left make room for others.
    void manyPhonesOfOneAddress()
    {
        AddressBook book;
        const int most = static_cast<int>(AddressBook::mostPhones);
        for (int n = 0; n < most + 5; ++n)
            book.note(address(1), mac(n), 0);
        QVERIFY(book.only(address(1), 0).isZero());
        book.note(address(1), mac(1'000), AddressBook::rememberedMs + 1);
        QCOMPARE(book.only(address(1), AddressBook::rememberedMs + 1), mac(1'000));
    }
};

QTEST_GUILESS_MAIN(tst_AddressBook)
#include "tst_AddressBook.moc"
