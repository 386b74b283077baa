// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Digest.h"
#include "models/formats/bundle/BundleReader.h"
#include "models/formats/bundle/BundleWriter.h"
#include "models/formats/bundle/TarHead.h"
#include "tests/support/Good.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace firstring;

namespace {

const QString secretWord = QStringLiteral("correct horse");

struct Written
{
    BundleManifest manifest;
    QByteArray job = R"({"defaults":{}})";
    QList<QByteArray> contents;
};

Written someBundle(const QList<QByteArray>& contents)
{
    Written written;
    written.contents = contents;
    written.manifest = {.job = QStringLiteral("Höhe 3"), .phones = 7, .withheld = 2};
    written.manifest.jobJson = {sha256(written.job), written.job.size()};
    for (const QByteArray& content : contents)
        written.manifest.files.append({{sha256(content), content.size()}, true});
    return written;
}

QByteArray bytesOf(const Written& written, const QString& passphrase = {})
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    auto writer = BundleWriter::begin(target, passphrase);
    if (!writer || !writer->putMember(bundleManifestName, bundleManifestToJson(written.manifest)) ||
        !writer->putMember(bundleJobName, written.job))
        return {};
    for (QByteArray content : written.contents) {
        QBuffer source(&content);
        source.open(QIODevice::ReadOnly);
        if (!writer->putMember(bundleFilesFolder + sha256(content).toHex(), content.size(), source))
            return {};
    }
    return writer->finish() ? target.data() : QByteArray();
}

/// All that can be read of it; the code of what stands in the way.
QString readAll(QByteArray bytes, const QString& passphrase = {}, Written* read = nullptr)
{
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    auto reader = BundleReader::open(source, passphrase);
    if (!reader)
        return reader.error().code;
    Written all{reader->manifest(), reader->jobJson(), {}};
    while (true) {
        const auto next = reader->next();
        if (!next)
            return next.error().code;
        if (!*next)
            break;
        QByteArray content;
        char piece[1000];
        qint64 got = 0;
        while ((got = reader->read(piece, sizeof piece)) > 0)
            content.append(piece, got);
        if (got < 0)
            return QStringLiteral("BUNDLE_DAMAGED");
        all.contents.append(content);
    }
    if (read)
        *read = all;
    return {};
}

} // namespace

class tst_Bundle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << QString();
        QTest::newRow("encrypted") << secretWord;
    }

    void comesBack()
    {
        QFETCH(QString, word);
        // Around the edges of blocks and of pieces; nothing at all too.
        const Written written =
            someBundle({QByteArray(), QByteArray(1, 'a'), QByteArray(512, 'b'), QByteArray(513, 'c'),
                        QByteArray(sealedstream::pieceBytes, 'd'), QByteArray(3 * sealedstream::pieceBytes + 7, 'e')});
        Written read;
        QCOMPARE(readAll(bytesOf(written, word), word, &read), QString());
        QCOMPARE(read.manifest, written.manifest);
        QCOMPARE(read.job, written.job);
        QCOMPARE(read.contents, written.contents);
    }

    void anArchiverOpensIt()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath("b.firstring"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(someBundle({"one", "two"})));
        file.close();
        QProcess tar;
        tar.start("tar", {"-tf", file.fileName()});
        QVERIFY(tar.waitForFinished());
        QCOMPARE(tar.exitCode(), 0);
        QCOMPARE(tar.readAllStandardOutput(),
                 QByteArray("firstring-bundle.json\njob.json\nfiles/" + sha256("one").toHex() + "\nfiles/" +
                            sha256("two").toHex() + "\nfirstring-bundle.sum\n"));
    }

    void filesThatAreNotInside()
    {
        Written written = someBundle({"one", "two"});
        written.manifest.files[0].isInside = false;
        written.contents.removeFirst();
        Written read;
        QCOMPARE(readAll(bytesOf(written), {}, &read), QString());
        QCOMPARE(read.contents, QList<QByteArray>{"two"});
    }

    void nobodyReadsAnEncryptedOne()
    {
        const Written written = someBundle({QByteArray("not-readable").repeated(100)});
        const QByteArray bytes = bytesOf(written, secretWord);
        QVERIFY(!bytes.contains("not-readable") && !bytes.contains("firstring-bundle.json"));
        QCOMPARE(readAll(bytes), QString("BUNDLE_PASSPHRASE"));
        QCOMPARE(readAll(bytes, "correct donkey"), QString("BUNDLE_PASSPHRASE"));
        QCOMPARE(readAll(bytes, "short"), QString("BUNDLE_PASSPHRASE"));
        QVERIFY(bytes != bytesOf(written, secretWord)); // another salt each time
    }

    /// Wherever it was cut off or changed.
    void everyDamageIsNoticed_data() { comesBack_data(); }

    void everyDamageIsNoticed()
    {
        QFETCH(QString, word);
        const QByteArray bytes = bytesOf(someBundle({"content of a file", QByteArray(700, 'x')}), word);
        QCOMPARE(readAll(bytes, word), QString());
        // The key takes time, so fewer places where one is needed.
        const int step = word.isEmpty() ? 7 : 1499;
        for (qsizetype size = 0; size < bytes.size(); size += step)
            QVERIFY2(!readAll(bytes.first(size), word).isEmpty(), QByteArray::number(size));
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            QByteArray damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ 4);
            const QString code = readAll(damaged, word);
            // Owner and time of a member say nothing, but its sum holds for them too.
            QVERIFY2(code.startsWith("BUNDLE_"), QByteArray::number(at));
        }
        QVERIFY(!readAll(bytes + "more", word).isEmpty());
    }

    void piecesCannotBeSwappedOrLeftOut()
    {
        const QByteArray bytes = bytesOf(
            someBundle({QByteArray(sealedstream::pieceBytes, 'a'), QByteArray(3 * sealedstream::pieceBytes, 'b')}),
            secretWord);
        const qsizetype head = bytes.indexOf('\n') + 1;
        constexpr qsizetype piece = sealedstream::pieceBytes + 36;
        QCOMPARE(readAll(bytes, secretWord), QString());
        QByteArray without = bytes;
        without.remove(head + piece, piece);
        QCOMPARE(readAll(without, secretWord), QString("BUNDLE_DAMAGED"));
        const QByteArray swapped = bytes.first(head + piece) + bytes.sliced(head + 2 * piece, piece) +
                                   bytes.sliced(head + piece, piece) + bytes.sliced(head + 3 * piece);
        QCOMPARE(readAll(swapped, secretWord), QString("BUNDLE_DAMAGED"));
        QCOMPARE(readAll(bytes.first(head + 3 * piece), secretWord), QString("BUNDLE_DAMAGED"));
    }

    void refusesWhatIsNoBundle_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << "BUNDLE_NOT";
        QTest::newRow("a list") << QByteArray("mac,label\n") << "BUNDLE_NOT";
        QTest::newRow("other JSON") << QByteArray("{\"format\":\"else\"}") << "BUNDLE_NOT";
        QTest::newRow("head only") << QByteArray("{\"format\":\"firstring-sealed-bundle\"}") << "BUNDLE_DAMAGED";
        QTest::newRow("newer, encrypted") << QByteArray("{\"format\":\"firstring-sealed-bundle\",\"salt\":\"" +
                                                        QByteArray(32, '0') + "\",\"version\":2}\n")
                                          << "BUNDLE_NEWER";
        Written newer = someBundle({});
        newer.manifest.version = 2;
        QTest::newRow("newer") << bytesOf(newer) << "BUNDLE_NEWER";
        Written large = someBundle({});
        large.manifest.files.append({{QByteArray(32, 'x'), BundleManifest::largestFile + 1}, true});
        QTest::newRow("too large a file") << bytesOf(large) << "BUNDLE_DAMAGED";
        Written twice = someBundle({"a", "a"});
        QTest::newRow("a file twice") << bytesOf(twice) << "BUNDLE_DAMAGED";
        Written other = someBundle({"a"});
        other.contents = {"b"};
        QTest::newRow("another file") << bytesOf(other) << "BUNDLE_DAMAGED";
        Written claims = someBundle({});
        claims.manifest.jobJson.size = BundleManifest::largestJob;
        QTest::newRow("claims more than there is") << bytesOf(claims) << "BUNDLE_DAMAGED";
    }

    void refusesWhatIsNoBundle()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(readAll(bytes), code);
    }

    void tarHeads()
    {
        const TarHead head{"files/abc", 4'000'000'000};
        QCOMPARE(readTarHead(tarHead(head)), std::optional(head));
        QByteArray link = tarHead(head);
        link[156] = '2';
        QVERIFY(!readTarHead(link));
        QVERIFY(!readTarHead(QByteArray(512, '\0')));
    }
};

QTEST_GUILESS_MAIN(tst_Bundle)
#include "tst_Bundle.moc"
