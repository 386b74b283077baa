// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/WaveFacts.h"
#include "tests/support/PictureHeads.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;

Q_DECLARE_METATYPE(firstring::WaveFacts)

class tst_WaveFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void onlyItsBeginningIsWanted();
    void cutAnywhere();
};

void tst_WaveFacts::reads_data()
{
    using enum WaveFacts::Coding;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<WaveFacts>("facts");
    QTest::newRow("pcm") << waveFile(1, 1, 8'000, 16, 16'000) << WaveFacts{Pcm, 1, 8'000, 16, 1'000, false};
    QTest::newRow("stereo") << waveFile(1, 2, 44'100, 16, 176'400) << WaveFacts{Pcm, 2, 44'100, 16, 1'000, false};
    QTest::newRow("a-law") << waveFile(6, 1, 8'000, 8, 4'000) << WaveFacts{ALaw, 1, 8'000, 8, 500, false};
    QTest::newRow("mu-law") << waveFile(7, 1, 8'000, 8, 0) << WaveFacts{MuLaw, 1, 8'000, 8, 0, false};
    QTest::newRow("mp3 inside") << waveFile(0x55, 2, 44'100, 0, 0).replace(28, 4, littleBytes(quint32(16'000)))
                                << WaveFacts{Other, 2, 44'100, 0, 0, false};
    QTest::newRow("cut off") << waveFile(1, 1, 8'000, 16, 8'000, 0xffffffff) << WaveFacts{Pcm, 1, 8'000, 16, 500, true};
    QTest::newRow("words before") << waveFile(1, 1, 8'000, 16, 160, -1, "LIST" + littleBytes(quint32(3)) + "abc" + '\0')
                                  << WaveFacts{Pcm, 1, 8'000, 16, 10, false};
}

void tst_WaveFacts::reads()
{
    QFETCH(QByteArray, bytes);
    const auto facts = waveFacts(bytes, bytes.size());
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().code));
    QTEST(*facts, "facts");
}

void tst_WaveFacts::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << "WAVE_UNKNOWN";
    QTest::newRow("mp3") << QByteArray("ID3\3") << "WAVE_UNKNOWN";
    QTest::newRow("no chunk") << QByteArray("RIFF\4\0\0\0WAVE", 12) << "WAVE_BROKEN";
    QTest::newRow("no channels") << waveFile(1, 0, 8'000, 16, 10) << "WAVE_BROKEN";
    QTest::newRow("no rate") << waveFile(1, 1, 0, 16, 10) << "WAVE_BROKEN";
    QTest::newRow("samples before their format")
        << "RIFF" + littleBytes(quint32(20)) + "WAVEdata" + littleBytes(quint32(4)) + "abcd"
        << "WAVE_BROKEN";
    QTest::newRow("a chunk beyond the end")
        << "RIFF" + littleBytes(quint32(20)) + "WAVELIST" + littleBytes(quint32(0xffffffff)) + "abcd"
        << "WAVE_BROKEN";
}

void tst_WaveFacts::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto facts = waveFacts(bytes, bytes.size());
    QVERIFY(!facts);
    QTEST(facts.error().code, "code");
}

void tst_WaveFacts::onlyItsBeginningIsWanted()
{
    const QByteArray whole = waveFile(1, 1, 16'000, 16, 3'200'000);
    QCOMPARE(waveFacts(QByteArrayView(whole).first(64), whole.size())->lengthMs, 100'000);
}

void tst_WaveFacts::cutAnywhere()
{
    const QByteArray whole = waveFile(1, 1, 8'000, 16, 20, -1, "LIST" + littleBytes(quint32(4)) + "abcd");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto facts = waveFacts(QByteArrayView(whole).first(length), length);
        QVERIFY(facts || !facts.error().sentence.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_WaveFacts)
#include "tst_WaveFacts.moc"
