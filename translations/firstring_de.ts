<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AdoptLists</name>
    <message>
        <source>Settings of all phones</source>
        <translation>Einstellungen aller Telefone</translation>
    </message>
    <message>
        <source>Settings of model %1</source>
        <translation>Einstellungen des Modells %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Settings that stay with each phone</source>
        <translation>Einstellungen, die beim einzelnen Telefon bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the phone list</source>
        <translation>Spalten der Telefonliste</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Other files, served under their names</source>
        <translation>Andere Dateien, unter ihren Namen angeboten</translation>
    </message>
    <message>
        <source>written by Firstring itself: %1</source>
        <translation>von Firstring selbst geschrieben: %1</translation>
    </message>
    <message>
        <source>moved into each phone&apos;s own file: %1</source>
        <translation>in die eigene Datei jedes Telefons verschoben: %1</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>Bedeutet dasselbe</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
</context>
<context>
    <name>AdoptPlan</name>
    <message>
        <source>This job already has settings for all phones or for a model. Take the folder over into a job without any (on the command line: --job NEW-NAME).</source>
        <translation>Dieser Auftrag hat schon Einstellungen für alle Telefone oder für ein Modell. Übernehmen Sie den Ordner in einen Auftrag ohne solche (auf der Kommandozeile: --job NEUER-NAME).</translation>
    </message>
    <message>
        <source>%1 is in this job already, with settings or a blueprint of its own. Remove those, or take the folder over into another job.</source>
        <translation>%1 ist schon in diesem Auftrag, mit eigenen Einstellungen oder einer Vorlage. Entfernen Sie diese, oder übernehmen Sie den Ordner in einen anderen Auftrag.</translation>
    </message>
    <message>
        <source>There is no configuration of a phone at the top of this folder: no startup.cfg or aastra.cfg, no 6867i.cfg, no 00085D2F9318.cfg. Choose the folder phones ask in.</source>
        <translation>Oben in diesem Ordner liegt keine Konfiguration eines Telefons: keine startup.cfg oder aastra.cfg, keine 6867i.cfg, keine 00085D2F9318.cfg. Wählen Sie den Ordner, in dem Telefone fragen.</translation>
    </message>
    <message>
        <source>The files of this folder hold more than %1 lines. Take it over in parts.</source>
        <translation>Die Dateien dieses Ordners enthalten mehr als %1 Zeilen. Übernehmen Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>“%1” does not say which version phones report once they run it, so it stays out. Add it on the Firmware page, where you can name the version.</source>
        <translation>„%1“ sagt nicht, welche Version Telefone damit melden; sie bleibt draußen. Fügen Sie sie auf der Seite Firmware hinzu, wo Sie die Version nennen können.</translation>
    </message>
    <message>
        <source>“%1” holds a password. It goes into the phones&apos; own files, once it is known which phones are a %2: those that ask by HTTP say so; for others name the model in the list of phones.</source>
        <translation>„%1“ enthält ein Passwort. Es kommt in die eigenen Dateien der Telefone, sobald bekannt ist, welche ein %2 sind: Telefone, die über HTTP fragen, sagen es; für andere nennen Sie das Modell in der Telefonliste.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are for the same phones. This program answers both names with one file, made from “%2”.</source>
        <translation>„%1“ und „%2“ sind für dieselben Telefone. Dieses Programm beantwortet beide Namen mit einer Datei, die aus „%2“ entsteht.</translation>
    </message>
    <message>
        <source>There is no startup.cfg or aastra.cfg. Older phones stop without one; from now on they get one.</source>
        <translation>Es gibt keine startup.cfg oder aastra.cfg. Ältere Telefone bleiben ohne eine stehen; von jetzt an bekommen sie eine.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name the configuration server. This program writes its own in their place.</source>
        <translation>
            <numerusform>%n Zeile nennt den Konfigurationsserver. Dieses Programm schreibt stattdessen seine eigene.</numerusform>
            <numerusform>%n Zeilen nennen den Konfigurationsserver. Dieses Programm schreibt stattdessen seine eigenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still fetch something from the old server. They stay as they are: keep it running, or change them later.</source>
        <translation>
            <numerusform>%n Zeile holt weiter etwas vom alten Server. Sie bleibt, wie sie ist: Lassen Sie ihn laufen, oder ändern Sie sie später.</numerusform>
            <numerusform>%n Zeilen holen weiter etwas vom alten Server. Sie bleiben, wie sie sind: Lassen Sie ihn laufen, oder ändern Sie sie später.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays out: “%2” is a place of this program&apos;s own server.</source>
        <translation>„%1“ bleibt draußen: „%2“ ist ein Platz des eigenen Servers dieses Programms.</translation>
    </message>
    <message>
        <source>“%1” stays out: no phone can ask for a file of that name.</source>
        <translation>„%1“ bleibt draußen: Nach einer Datei dieses Namens kann kein Telefon fragen.</translation>
    </message>
    <message>
        <source>“%1” holds a private key, which every phone could fetch. It stays out; add it for one phone or blueprint only.</source>
        <translation>„%1“ enthält einen privaten Schlüssel, den jedes Telefon holen könnte. Er bleibt draußen; fügen Sie ihn nur für ein Telefon oder eine Vorlage hinzu.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The phone is not finished.</source>
        <translation>Das Telefon ist nicht fertig.</translation>
    </message>
    <message>
        <source>Look at its screen, then start it again.</source>
        <translation>Auf seine Anzeige sehen, dann das Telefon neu starten.</translation>
    </message>
    <message>
        <source>The phone has an address on this network.</source>
        <translation>Das Telefon hat eine Adresse in diesem Netzwerk.</translation>
    </message>
    <message>
        <source>It has not asked for its files yet.</source>
        <translation>Es hat noch nicht nach seinen Dateien gefragt.</translation>
    </message>
    <message>
        <source>Wait a moment. If nothing follows, reset it to factory defaults.</source>
        <translation>Einen Moment warten. Folgt nichts, das Telefon auf Werkseinstellungen zurücksetzen.</translation>
    </message>
    <message>
        <source>The phone is taking its files.</source>
        <translation>Das Telefon holt seine Dateien.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Leave it plugged in.</source>
        <translation>Angeschlossen lassen.</translation>
    </message>
    <message>
        <source>The phone is taking its firmware.</source>
        <translation>Das Telefon holt seine Firmware.</translation>
    </message>
    <message>
        <source>It writes it into its memory and restarts by itself.</source>
        <translation>Es schreibt sie in seinen Speicher und startet von selbst neu.</translation>
    </message>
    <message>
        <source>Do not unplug it now.</source>
        <translation>Jetzt nicht ausstecken.</translation>
    </message>
    <message>
        <source>The phone was sent to its configuration server.</source>
        <translation>Das Telefon wurde zu seinem Konfigurationsserver geschickt.</translation>
    </message>
    <message>
        <source>From here on that server looks after it.</source>
        <translation>Ab hier kümmert sich dieser Server darum.</translation>
    </message>
    <message>
        <source>Nothing is left to do on this bench.</source>
        <translation>An diesem Prüfplatz ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The phone has taken all its files.</source>
        <translation>Das Telefon hat alle seine Dateien geholt.</translation>
    </message>
    <message>
        <source>It works with what this job says now.</source>
        <translation>Es arbeitet mit dem, was dieser Auftrag jetzt vorgibt.</translation>
    </message>
    <message>
        <source>It can be packed.</source>
        <translation>Es kann eingepackt werden.</translation>
    </message>
    <message>
        <source>The phone writes its firmware and restarts.</source>
        <translation>Das Telefon schreibt seine Firmware und startet neu.</translation>
    </message>
    <message>
        <source>Its screen may say PLEASE DO NOT UNPLUG THE PHONE. It asks again when it is up; that can take some minutes.</source>
        <translation>Auf seinem Bildschirm steht vielleicht PLEASE DO NOT UNPLUG THE PHONE. Es fragt wieder, wenn es läuft; das kann einige Minuten dauern.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>“%1” cannot be read, so nothing of it was added. Check its rights and the disk it is on.</source>
        <translation>„%1“ kann nicht gelesen werden, daher wurde nichts davon hinzugefügt. Prüfen Sie die Rechte und den Datenträger.</translation>
    </message>
    <message>
        <source>“%1” is no zip or tar archive that can be read.</source>
        <translation>„%1“ ist kein lesbares Zip- oder Tar-Archiv.</translation>
    </message>
    <message>
        <source>The archive “%1” is damaged or ends too early. What comes after the damage was not added. Fetch it again.</source>
        <translation>Das Archiv „%1“ ist beschädigt oder endet zu früh. Was nach der Beschädigung kommt, wurde nicht hinzugefügt. Laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>It is damaged in its archive, so it was not added. Fetch the archive again.</source>
        <translation>Die Datei ist in ihrem Archiv beschädigt und wurde nicht hinzugefügt. Laden Sie das Archiv erneut herunter.</translation>
    </message>
    <message>
        <source>Adding was stopped before this file was read.</source>
        <translation>Das Hinzufügen wurde beendet, bevor diese Datei gelesen war.</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than such archives hold, so the rest of it was left alone.</source>
        <translation>Das Archiv würde sich auf weit mehr entpacken, als solche Archive enthalten; der Rest wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>It is a link. Add the file it leads to.</source>
        <translation>Das ist eine Verknüpfung. Fügen Sie die Datei hinzu, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It cannot be read. Check its rights and the disk it is on.</source>
        <translation>Sie kann nicht gelesen werden. Prüfen Sie die Rechte und den Datenträger.</translation>
    </message>
    <message>
        <source>Its name would lead out of its archive, so it was left alone. Makers do not send such archives.</source>
        <translation>Ihr Name würde aus dem Archiv hinausführen, daher wurde sie nicht angerührt. Hersteller versenden solche Archive nicht.</translation>
    </message>
    <message>
        <source>It is a link or a special file in its archive, so it was left alone.</source>
        <translation>In ihrem Archiv ist sie eine Verknüpfung oder eine besondere Datei; sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Its archive asks for a password. Unpack it yourself and add the files.</source>
        <translation>Das Archiv verlangt ein Kennwort. Entpacken Sie es selbst und fügen Sie die Dateien hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>It lies more than %n archives deep, so it was left alone.</source>
        <translation>
            <numerusform>Sie liegt mehr als %n Archiv tief und wurde nicht angerührt.</numerusform>
            <numerusform>Sie liegt mehr als %n Archive tief und wurde nicht angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder cannot be written, so it was not unpacked. Check the rights of the folder.</source>
        <translation>Der Datenordner ist nicht beschreibbar, daher wurde sie nicht entpackt. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full, so it was not unpacked. Make room, then add it again.</source>
        <translation>Der Datenträger mit dem Datenordner ist voll, daher wurde sie nicht entpackt. Schaffen Sie Platz und fügen Sie sie dann erneut hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files in it, so the rest was left alone.</source>
        <translation>
            <numerusform>Es enthält mehr als %n Datei; der Rest wurde nicht angerührt.</numerusform>
            <numerusform>Es enthält mehr als %n Dateien; der Rest wurde nicht angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is larger than any file for phones, so it was left alone. Check whether it is the right one.</source>
        <translation>Sie ist größer als jede Datei für Telefone, deshalb blieb sie liegen. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>The archive could not be made.</source>
        <translation>Das Archiv konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>It could not be written to %1: %2. Choose another folder.</source>
        <translation>Es konnte nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>AuditKind</name>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Abweisung</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Ältere Firmware</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen der Kennwörter</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>“%1” was made before there was an audit log. Open it once with this version.</source>
        <translation>„%1“ entstand, bevor es ein Protokoll der Freigaben gab. Öffnen Sie den Auftrag einmal mit dieser Version.</translation>
    </message>
    <message>
        <source>Line %1 of the audit log cannot be read. Verify the log to see what else is changed.</source>
        <translation>Zeile %1 des Protokolls ist nicht lesbar. Prüfen Sie das Protokoll, um zu sehen, was noch geändert ist.</translation>
    </message>
    <message>
        <source>Line %1 is missing.</source>
        <translation>Zeile %1 fehlt.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are missing.</source>
        <translation>Die Zeilen %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>Line %1, of %2, is not as it was written.</source>
        <translation>Zeile %1 vom %2 ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Line %1 is not as it was written and cannot be read.</source>
        <translation>Zeile %1 ist nicht so, wie sie geschrieben wurde, und nicht lesbar.</translation>
    </message>
    <message>
        <source>The end is missing: %1 lines were written, and %2 are here.</source>
        <translation>Das Ende fehlt: %1 Zeilen wurden geschrieben, %2 sind da.</translation>
    </message>
    <message>
        <source>Lines were added at the end by something else than this program.</source>
        <translation>Am Ende hat etwas anderes als dieses Programm Zeilen angefügt.</translation>
    </message>
    <message>
        <source>It is lost how many lines were written.</source>
        <translation>Es ist verloren, wie viele Zeilen geschrieben wurden.</translation>
    </message>
</context>
<context>
    <name>BootStep</name>
    <message>
        <source>Branding: %1</source>
        <translation>Branding: %1</translation>
    </message>
    <message>
        <source>Tell it the configuration server %1</source>
        <translation>Den Konfigurationsserver %1 mitteilen</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Redirect to %1</source>
        <translation>Umleiten zu %1</translation>
    </message>
    <message>
        <source>Nothing: not in this job, or on hold</source>
        <translation>Nichts: nicht in diesem Auftrag oder zurückgestellt</translation>
    </message>
</context>
<context>
    <name>BootTracker</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>this image reports %1, the catalogue says %2</source>
        <translation>dieses Abbild meldet %1, der Katalog sagt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branding</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Bildschirmschoner</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Caller picture</source>
        <translation>Anruferbild</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
</context>
<context>
    <name>BrandingCheck</name>
    <message>
        <source>It has %1 × %2 pixels where the phone shows %3 × %4.</source>
        <translation>Es hat %1 × %2 Pixel, wo das Telefon %3 × %4 zeigt.</translation>
    </message>
    <message>
        <source>Phones are not known to show %1 pictures.</source>
        <translation>Dass Telefone %1-Bilder zeigen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It has %1 bits a pixel; phones are known to take %2.</source>
        <translation>Es hat %1 Bit je Pixel; bekannt ist, dass Telefone %2 nehmen.</translation>
    </message>
    <message>
        <source>It is built up in several passes, which small programs in phones may not know.</source>
        <translation>Es baut sich in mehreren Durchgängen auf, was kleine Programme in Telefonen vielleicht nicht kennen.</translation>
    </message>
    <message>
        <source>It ends before its last sample: the file is cut off.</source>
        <translation>Er endet vor seinem letzten Abtastwert: Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Its coding is unusual. Phones probably play PCM, A-law and µ-law only (not confirmed).</source>
        <translation>Seine Kodierung ist unüblich. Telefone spielen vermutlich nur PCM, A-law und µ-law ab (nicht bestätigt).</translation>
    </message>
    <message numerus="yes">
        <source>It has %n channel(s). Phones probably want one (not confirmed).</source>
        <translation>
            <numerusform>Er hat %n Kanal. Telefone wollen vermutlich einen (nicht bestätigt).</numerusform>
            <numerusform>Er hat %n Kanäle. Telefone wollen vermutlich einen (nicht bestätigt).</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 samples a second. Phones probably want 8,000 or 16,000 (not confirmed).</source>
        <translation>Er hat %1 Abtastwerte je Sekunde. Telefone wollen vermutlich 8.000 oder 16.000 (nicht bestätigt).</translation>
    </message>
    <message>
        <source>It is long for a ringtone: %1 s, %2. Phones have little room (not confirmed).</source>
        <translation>Für einen Klingelton ist er lang: %1 s, %2. Telefone haben wenig Platz (nicht bestätigt).</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 pixels, %3, %n bit(s) a pixel</source>
        <translation>
            <numerusform>%1 × %2 Pixel, %3, %n Bit je Pixel</numerusform>
            <numerusform>%1 × %2 Pixel, %3, %n Bit je Pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 Hz, %n channel(s), %3 s</source>
        <translation>
            <numerusform>%1, %2 Hz, %n Kanal, %3 s</numerusform>
            <numerusform>%1, %2 Hz, %n Kanäle, %3 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The bundle is damaged, or was not copied to its end. Nothing was taken from it; copy it again from where it was made.</source>
        <translation>Das Bündel ist beschädigt oder wurde nicht bis zum Ende kopiert. Es wurde nichts daraus übernommen; kopieren Sie es noch einmal von dort, wo es gemacht wurde.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Firstring. Update this program, then open it.</source>
        <translation>Das Bündel wurde von einem neueren Firstring gemacht. Aktualisieren Sie dieses Programm und öffnen Sie es dann.</translation>
    </message>
    <message>
        <source>The bundle holds more files than a job may have (%1). Nothing was taken from it.</source>
        <translation>Das Bündel enthält mehr Dateien, als ein Auftrag haben darf (%1). Es wurde nichts daraus übernommen.</translation>
    </message>
</context>
<context>
    <name>BundleReader</name>
    <message>
        <source>This is no bundle of a job. Bundles are made with Save bundle, or by “firstringctl job export”, and their names end in .firstring.</source>
        <translation>Das ist kein Bündel eines Auftrags. Bündel entstehen mit „Bündel speichern“ oder mit „firstringctl job export“, und ihre Namen enden auf .firstring.</translation>
    </message>
</context>
<context>
    <name>BundleWriter</name>
    <message>
        <source>The bundle could not be written there, and what was there before is as it was: %1. Check rights and free space, or choose another folder.</source>
        <translation>Das Bündel konnte dort nicht geschrieben werden, und was vorher dort war, ist unverändert: %1. Prüfen Sie Rechte und freien Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A file of the job could not be read to its end, so no bundle was made. Check the files of this job first.</source>
        <translation>Eine Datei des Auftrags konnte nicht bis zum Ende gelesen werden, deshalb entstand kein Bündel. Prüfen Sie zuerst die Dateien dieses Auftrags.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>A certificate for the local server could not be made, so phones can&apos;t be served by HTTPS. Serve them by HTTP.</source>
        <translation>Für den lokalen Server konnte kein Zertifikat erstellt werden, deshalb lassen sich Telefone nicht über HTTPS bedienen. Bedienen Sie sie über HTTP.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. A certificate in PEM begins with a line “BEGIN CERTIFICATE”.</source>
        <translation>In dieser Datei steht kein Zertifikat. Ein Zertifikat in PEM beginnt mit einer Zeile „BEGIN CERTIFICATE“.</translation>
    </message>
    <message>
        <source>The certificates of this job cannot be kept in %1, so phones can&apos;t be served by HTTPS. Check the rights and the free space there.</source>
        <translation>Die Zertifikate dieses Auftrags lassen sich in %1 nicht aufbewahren, deshalb können Telefone nicht über HTTPS bedient werden. Prüfen Sie dort die Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>This is a request for a certificate, which nobody has signed yet. Give it to your CA, and import what comes back.</source>
        <translation>Das ist eine Anforderung für ein Zertifikat, die noch niemand unterschrieben hat. Geben Sie sie Ihrer CA und importieren Sie, was zurückkommt.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, and nobody is there to type it when the server starts. Unlock a copy: “openssl pkey -in KEY -out PLAIN.pem”, and import that one.</source>
        <translation>Der Schlüssel ist mit einem Kennwort gesperrt, und beim Start des Servers ist niemand da, der es eingibt. Entsperren Sie eine Kopie: „openssl pkey -in SCHLÜSSEL -out KLAR.pem“, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The key is missing. It begins with a line “BEGIN PRIVATE KEY” and often lies in a file of its own: give that one too.</source>
        <translation>Der Schlüssel fehlt. Er beginnt mit einer Zeile „BEGIN PRIVATE KEY“ und liegt oft in einer eigenen Datei: Geben Sie auch diese an.</translation>
    </message>
    <message>
        <source>There are several keys, and it cannot be told which one is the server&apos;s. Leave only that one in the file.</source>
        <translation>Es sind mehrere Schlüssel da, und es ist nicht zu erkennen, welcher der des Servers ist. Lassen Sie nur diesen in der Datei.</translation>
    </message>
    <message>
        <source>Phones understand RSA and ECDSA keys only, and this is another kind. Ask for a certificate with an RSA key.</source>
        <translation>Telefone verstehen nur RSA- und ECDSA-Schlüssel, und dieser ist von anderer Art. Fordern Sie ein Zertifikat mit RSA-Schlüssel an.</translation>
    </message>
    <message>
        <source>The key has only %1 bits; phones would refuse the connection. Ask for a certificate with an RSA key of 2048 bits.</source>
        <translation>Der Schlüssel hat nur %1 Bit; Telefone würden die Verbindung ablehnen. Fordern Sie ein Zertifikat mit einem RSA-Schlüssel von 2048 Bit an.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2, so phones would refuse it. Renew it, then import the new one.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen, Telefone würden es deshalb ablehnen. Erneuern Sie es und importieren Sie dann das neue.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2, so phones would refuse it until then. Look whether the clock of this computer is right.</source>
        <translation>Das Zertifikat von %1 gilt erst ab dem %2, bis dahin würden Telefone es ablehnen. Sehen Sie nach, ob die Uhr dieses Rechners richtig geht.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate of %1, so no phone could connect. Look for the key that was made together with it.</source>
        <translation>Der Schlüssel gehört nicht zum Zertifikat von %1, kein Telefon könnte sich verbinden. Suchen Sie den Schlüssel, der zusammen mit ihm erstellt wurde.</translation>
    </message>
    <message>
        <source>Not all certificates in this file vouch for one another, so phones could not check them. It should hold the server&apos;s own certificate, then the one that signed it, and so on, and nothing else.</source>
        <translation>Nicht alle Zertifikate in dieser Datei bürgen füreinander, Telefone könnten sie deshalb nicht prüfen. Sie sollte das Zertifikat des Servers enthalten, dann das, welches es unterschrieben hat, und so fort, und sonst nichts.</translation>
    </message>
    <message>
        <source>The certificates stood in the wrong order in the file. They are kept in the right one: the server&apos;s own first.</source>
        <translation>Die Zertifikate standen in der Datei in falscher Reihenfolge. Sie werden in der richtigen aufbewahrt: das des Servers zuerst.</translation>
    </message>
    <message>
        <source>This is the certificate of a CA, not of a server. Many phones refuse that.</source>
        <translation>Das ist das Zertifikat einer CA, nicht das eines Servers. Viele Telefone lehnen das ab.</translation>
    </message>
    <message>
        <source>A certificate in this file is damaged: its text does not hold together. Copy it again, from the first dash to the last.</source>
        <translation>Ein Zertifikat in dieser Datei ist beschädigt: Sein Text hängt nicht zusammen. Kopieren Sie es noch einmal, vom ersten Strich bis zum letzten.</translation>
    </message>
    <message>
        <source>The key in this file is damaged: its text does not hold together. Copy it again, from the first dash to the last.</source>
        <translation>Der Schlüssel in dieser Datei ist beschädigt: Sein Text hängt nicht zusammen. Kopieren Sie ihn noch einmal, vom ersten Strich bis zum letzten.</translation>
    </message>
    <message>
        <source>This file is too large for certificates and a key. Choose the file that begins with “-----BEGIN”.</source>
        <translation>Diese Datei ist zu groß für Zertifikate und einen Schlüssel. Wählen Sie die Datei, die mit „-----BEGIN“ beginnt.</translation>
    </message>
    <message>
        <source>This file is binary (PKCS #12 or DER); PEM, which is text, is needed. Turn it into PEM: “openssl pkcs12 -in FILE -nodes -out FILE.pem”, or “openssl x509 -inform DER -in FILE -out FILE.pem”.</source>
        <translation>Diese Datei ist binär (PKCS #12 oder DER); gebraucht wird PEM, also Text. Wandeln Sie sie um: „openssl pkcs12 -in DATEI -nodes -out DATEI.pem“ oder „openssl x509 -inform DER -in DATEI -out DATEI.pem“.</translation>
    </message>
    <message>
        <source>There are too many certificates in this file for a phone to check. Take those of the server and its issuers only.</source>
        <translation>In dieser Datei stehen zu viele Zertifikate, als dass ein Telefon sie prüfen könnte. Nehmen Sie nur das des Servers und die seiner Aussteller.</translation>
    </message>
</context>
<context>
    <name>CfgCompletion</name>
    <message>
        <source>seen on phones of this job</source>
        <translation>auf Telefonen dieses Auftrags gesehen</translation>
    </message>
    <message>
        <source>as phones leave the factory</source>
        <translation>so ab Werk</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>by time zone minutes</source>
        <translation>nach time zone minutes</translation>
    </message>
</context>
<context>
    <name>CfgDocument</name>
    <message>
        <source>This file cannot hold that value: a control character, a quote followed by #, or a character that its encoding lacks. Nothing was changed.</source>
        <translation>Diese Datei kann den Wert nicht aufnehmen: ein Steuerzeichen, ein Anführungszeichen vor #, oder ein Zeichen, das ihre Kodierung nicht kennt. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>CfgLint</name>
    <message>
        <source>This line is no setting, and phones pass over it.</source>
        <translation>Diese Zeile ist keine Einstellung; Telefone übergehen sie.</translation>
    </message>
    <message>
        <source>Write it as name: value, or put # before it.</source>
        <translation>Als Name: Wert schreiben oder # davorsetzen.</translation>
    </message>
    <message>
        <source>The value begins with a quote that nothing closes.</source>
        <translation>Der Wert beginnt mit einem Anführungszeichen, das nichts schließt.</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Schließen oder weglassen.</translation>
    </message>
    <message>
        <source>“%1” is something phones write themselves, and no setting.</source>
        <translation>„%1“ schreiben Telefone selbst; es ist keine Einstellung.</translation>
    </message>
    <message>
        <source>Take the line out.</source>
        <translation>Die Zeile entfernen.</translation>
    </message>
    <message>
        <source>“%1” is set again in line %2, and that one counts.</source>
        <translation>„%1“ wird in Zeile %2 noch einmal gesetzt, und die gilt.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Eine der beiden behalten.</translation>
    </message>
    <message>
        <source>“%1” holds a secret, and every phone and everybody who reaches the server can read this file.</source>
        <translation>„%1“ enthält ein Geheimnis, und jedes Telefon und jeder, der den Server erreicht, kann diese Datei lesen.</translation>
    </message>
    <message>
        <source>Put it into the file of the phone it is for, or encrypt the files.</source>
        <translation>In die Datei des Telefons schreiben, für das es ist, oder die Dateien verschlüsseln.</translation>
    </message>
    <message>
        <source>Firmware before 2.4 knows no lock (!), and does not read this line.</source>
        <translation>Firmware vor 2.4 kennt keine Sperre (!) und liest diese Zeile nicht.</translation>
    </message>
    <message>
        <source>Take the mark away, or bring the phones up to date.</source>
        <translation>Das Zeichen entfernen oder die Telefone auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>“%1” is no setting known here; phones pass over names they do not know.</source>
        <translation>„%1“ ist hier nicht bekannt; Telefone übergehen Namen, die sie nicht kennen.</translation>
    </message>
    <message>
        <source>Check the spelling. If your phones know it, leave it.</source>
        <translation>Die Schreibweise prüfen. Kennen Ihre Telefone den Namen, kann er bleiben.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” is not known to work on the %2.</source>
        <translation>Dass „%1“ beim %2 wirkt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is known of: %1.</source>
        <translation>Bekannt ist es von: %1.</translation>
    </message>
    <message>
        <source>“%1” came with firmware %2; %3 does not know it.</source>
        <translation>„%1“ kam mit Firmware %2; %3 kennt es nicht.</translation>
    </message>
    <message>
        <source>Take the line out, or bring the phones up to date.</source>
        <translation>Die Zeile entfernen oder die Telefone auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>No phone is known to have number %1 of “%2”.</source>
        <translation>Kein Telefon ist bekannt, das Nummer %1 von „%2“ hat.</translation>
    </message>
    <message>
        <source>Numbers go from %1 to %2.</source>
        <translation>Die Nummern gehen von %1 bis %2.</translation>
    </message>
    <message>
        <source>The %1 has none of what “%2” sets.</source>
        <translation>Das %1 hat nichts von dem, was „%2“ setzt.</translation>
    </message>
    <message>
        <source>Use keys that this model has.</source>
        <translation>Tasten verwenden, die dieses Modell hat.</translation>
    </message>
    <message>
        <source>The %1 has %2 of these, so “%3” does nothing.</source>
        <translation>Das %1 hat %2 davon; „%3“ bewirkt daher nichts.</translation>
    </message>
    <message>
        <source>This file is empty, and phones then stop before they ask for their own.</source>
        <translation>Diese Datei ist leer; Telefone bleiben dann stehen, bevor sie nach ihrer eigenen fragen.</translation>
    </message>
    <message>
        <source>Write at least one line, if only # and nothing more.</source>
        <translation>Mindestens eine Zeile schreiben, und sei es nur #.</translation>
    </message>
    <message>
        <source>The time zone is Custom, but no time zone minutes say which.</source>
        <translation>Die Zeitzone ist Custom, aber keine time zone minutes sagen, welche.</translation>
    </message>
    <message>
        <source>Add time zone minutes: the minutes west of UTC, -60 for Berlin in winter.</source>
        <translation>time zone minutes ergänzen: die Minuten westlich von UTC, -60 für Berlin im Winter.</translation>
    </message>
    <message>
        <source>The code %1 does not go with %2.</source>
        <translation>Das Kürzel %1 passt nicht zu %2.</translation>
    </message>
    <message>
        <source>The code that goes with it is %1.</source>
        <translation>Das passende Kürzel ist %1.</translation>
    </message>
    <message>
        <source>Phones may ask the maker&apos;s redirection service when they start, and a closed network does not let them through.</source>
        <translation>Telefone fragen beim Start womöglich beim Umleitungsdienst des Herstellers an, und ein geschlossenes Netz lässt sie nicht hindurch.</translation>
    </message>
    <message>
        <source>Write contact rcs: 0.</source>
        <translation>contact rcs: 0 schreiben.</translation>
    </message>
    <message>
        <source>By its name this file is for phones with MiNET firmware; SIP phones do not read it.</source>
        <translation>Dem Namen nach ist diese Datei für Telefone mit MiNET-Firmware; SIP-Telefone lesen sie nicht.</translation>
    </message>
    <message>
        <source>Such phones need SIP firmware first.</source>
        <translation>Solche Telefone brauchen zuerst SIP-Firmware.</translation>
    </message>
    <message>
        <source>“%1” does not take this; phones may go on with another value.</source>
        <translation>„%1“ nimmt das nicht an; Telefone arbeiten dann womöglich mit einem anderen Wert.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Eine ganze Zahl schreiben.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 up.</source>
        <translation>Eine ganze Zahl ab %1 schreiben.</translation>
    </message>
    <message>
        <source>Write a whole number up to %1.</source>
        <translation>Eine ganze Zahl bis %1 schreiben.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2 schreiben.</translation>
    </message>
    <message>
        <source>%1 lies outside of what “%2” takes.</source>
        <translation>%1 liegt außerhalb dessen, was „%2“ annimmt.</translation>
    </message>
    <message>
        <source>“%1” is not among the values known of “%2”.</source>
        <translation>„%1“ gehört nicht zu den bekannten Werten von „%2“.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>„%1“ nimmt „%2“ nicht an.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Einen von diesen schreiben: %1.</translation>
    </message>
    <message>
        <source>“%1” has other signs than digits; phones then fall back to the one they left the factory with.</source>
        <translation>„%1“ enthält andere Zeichen als Ziffern; Telefone fallen dann auf das zurück, mit dem sie das Werk verließen.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Nur Ziffern verwenden.</translation>
    </message>
    <message>
        <source>“%1” is a number too big for phones.</source>
        <translation>„%1“ ist eine zu große Zahl für Telefone.</translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation>Höchstens %1 verwenden.</translation>
    </message>
    <message>
        <source>No phone is known to know the time zone “%1”.</source>
        <translation>Kein Telefon ist bekannt, das die Zeitzone „%1“ kennt.</translation>
    </message>
    <message>
        <source>Write Custom here, and the minutes west of UTC as time zone minutes.</source>
        <translation>Hier Custom schreiben und die Minuten westlich von UTC als time zone minutes.</translation>
    </message>
    <message>
        <source>Write 0 or 1.</source>
        <translation>0 oder 1 schreiben.</translation>
    </message>
    <message>
        <source>Write a name or an address only, without http:// and without a path.</source>
        <translation>Nur einen Namen oder eine Adresse schreiben, ohne http:// und ohne Pfad.</translation>
    </message>
    <message>
        <source>Write an address such as 192.168.1.10.</source>
        <translation>Eine Adresse wie 192.168.1.10 schreiben.</translation>
    </message>
    <message>
        <source>Write hours and minutes such as 03:30.</source>
        <translation>Stunden und Minuten wie 03:30 schreiben.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters, and phones take %3: the rest may be cut off.</source>
        <translation>„%1“ hat %2 Zeichen, und Telefone nehmen %3: Der Rest wird womöglich abgeschnitten.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <source>Put # before it</source>
        <translation># davor setzen</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Die Zeile herausnehmen</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Das Zeichen wegnehmen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1 (as the %2 says)</source>
        <translation>%1 (laut %2)</translation>
    </message>
    <message>
        <source>none assigned</source>
        <translation>keine zugewiesen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>CommandCodes</name>
    <message>
        <source>Commands for the scanner</source>
        <translation>Befehle für den Scanner</translation>
    </message>
    <message>
        <source>Hang this page beside the bench. A scan does what stands beside the bars, as if chosen in the menus; what is said of a phone is done to the one that was scanned last.</source>
        <translation>Hängen Sie diese Seite neben die Werkbank. Ein Scan tut, was neben den Strichen steht, wie aus den Menüs gewählt; was von einem Telefon gesagt ist, gilt dem zuletzt gescannten.</translation>
    </message>
</context>
<context>
    <name>ConfigSource</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB. No phone reads a configuration of that size, so it stays out.</source>
        <translation>„%1“ hat %2 MB. Kein Telefon liest eine Konfiguration dieser Größe; sie bleibt draußen.</translation>
    </message>
    <message>
        <source>“%1” is no phone configuration: no line reads name: value. It stays out.</source>
        <translation>„%1“ ist keine Telefonkonfiguration: Keine Zeile lautet Name: Wert. Sie bleibt draußen.</translation>
    </message>
    <message>
        <source>“%1” sets %2 parameters. No phone has that many, so it stays out.</source>
        <translation>„%1“ setzt %2 Parameter. So viele hat kein Telefon; sie bleibt draußen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) say again what a later line says otherwise; phones go by the last, and only that is kept.</source>
        <translation>
            <numerusform>%n Zeile sagt etwas, das eine spätere anders sagt; Telefone folgen der letzten, und nur die wird behalten.</numerusform>
            <numerusform>%n Zeilen sagen etwas, das spätere anders sagen; Telefone folgen der letzten, und nur die wird behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) say nothing to a phone and stay out.</source>
        <translation>
            <numerusform>%n Zeile sagt einem Telefon nichts und bleibt draußen.</numerusform>
            <numerusform>%n Zeilen sagen einem Telefon nichts und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not written in UTF-8. Its letters stay; the new files are UTF-8.</source>
        <translation>Sie ist nicht in UTF-8 geschrieben. Ihre Buchstaben bleiben; die neuen Dateien sind UTF-8.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>There is no option “%1”. Options begin with two dashes.</source>
        <translation>Es gibt keine Option „%1“. Optionen beginnen mit zwei Bindestrichen.</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>Eine Option „--%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>Die Option „--%1“ nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value: %2.</source>
        <translation>Die Option „--%1“ braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>The option “--%1” was given twice.</source>
        <translation>Die Option „--%1“ wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value that is not empty.</source>
        <translation>Die Option „--%1“ braucht einen Wert, der nicht leer ist.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “firstringctl --help” lists them all.</source>
        <translation>Es gibt keinen Befehl „%1“. „firstringctl --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>A command is missing. “firstringctl --help” lists them all.</source>
        <translation>Es fehlt ein Befehl. „firstringctl --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” needs a second word. “firstringctl %1 --help” lists them.</source>
        <translation>„%1“ braucht ein zweites Wort. „firstringctl %1 --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” needs more: %2.</source>
        <translation>„%1“ braucht mehr: %2.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>„%1“ nimmt „%2“ nicht an.</translation>
    </message>
    <message>
        <source>Change blueprint %1</source>
        <translation>Vorlage %1 ändern</translation>
    </message>
    <message>
        <source>Make blueprint %1</source>
        <translation>Vorlage %1 anlegen</translation>
    </message>
    <message>
        <source>The blueprint “%1” is stored.</source>
        <translation>Die Vorlage „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Konfigurationsserver</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job.</source>
        <translation>In diesem Auftrag gibt es keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Remove blueprint %1</source>
        <translation>Vorlage %1 entfernen</translation>
    </message>
    <message>
        <source>The blueprint “%1” is removed.</source>
        <translation>Die Vorlage „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Add branding</source>
        <translation>Branding hinzufügen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n Datei hinzugefügt.</numerusform>
            <numerusform>%n Dateien hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>„%1“ ist in Ordnung.</translation>
    </message>
    <message>
        <source>Say which file: import --check FILE. Phones are imported by “phones import”.</source>
        <translation>Angeben, welche Datei: import --check FILE. Telefone werden mit „phones import“ importiert.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than this command takes.</source>
        <translation>„%1“ ist größer, als dieser Befehl annimmt.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Es lässt sich kein temporärer Ordner anlegen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The local server is on at %1 and %2; %n simulated phone(s) are plugged in.</source>
        <translation>
            <numerusform>Der lokale Server ist an, unter %1 und %2; %n simuliertes Telefon ist angeschlossen.</numerusform>
            <numerusform>Der lokale Server ist an, unter %1 und %2; %n simulierte Telefone sind angeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones are ready.</source>
        <translation>Alle Telefone sind bereit.</translation>
    </message>
    <message>
        <source>Not all phones became ready; the table says why.</source>
        <translation>Nicht alle Telefone wurden bereit; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is nothing “%2” can be. It takes: %3.</source>
        <translation>„%1“ ist kein Wert für „%2“. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>It is a link. Add the file it leads to.</source>
        <translation>Das ist eine Verknüpfung. Die Datei hinzufügen, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Names that begin with “%1” are a place of the server itself.</source>
        <translation>Namen, die mit „%1“ beginnen, sind dem Server selbst vorbehalten.</translation>
    </message>
    <message>
        <source>Phones cannot ask for a file of that name.</source>
        <translation>Telefone können nicht nach einer Datei dieses Namens fragen.</translation>
    </message>
    <message>
        <source>The server makes “%1” itself. Put its lines into the settings instead.</source>
        <translation>Der Server erzeugt „%1“ selbst. Die Zeilen daraus stattdessen in die Einstellungen schreiben.</translation>
    </message>
    <message>
        <source>The server takes “%1” from its catalogue. Use “firmware add”.</source>
        <translation>Der Server nimmt „%1“ aus seinem Katalog. Dafür gibt es „firmware add“.</translation>
    </message>
    <message>
        <source>It holds a private key, which every phone could fetch. Limit it with --phone or --blueprint.</source>
        <translation>Sie enthält einen privaten Schlüssel, den jedes Telefon holen könnte. Mit --phone oder --blueprint einschränken.</translation>
    </message>
    <message>
        <source>There is no phone %1 in this job.</source>
        <translation>In diesem Auftrag gibt es kein Telefon %1.</translation>
    </message>
    <message>
        <source>--as names one file, so give one file.</source>
        <translation>--as benennt eine Datei, also nur eine Datei angeben.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Only for phone</source>
        <translation>Nur für Telefon</translation>
    </message>
    <message>
        <source>Only for blueprint</source>
        <translation>Nur für Vorlage</translation>
    </message>
    <message>
        <source>There is no file “%1” in this job.</source>
        <translation>In diesem Auftrag gibt es keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Remove file %1</source>
        <translation>Datei %1 entfernen</translation>
    </message>
    <message>
        <source>The file “%1” is removed.</source>
        <translation>Die Datei „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>The server of this job has never run, so addresses in the file say %1. Use --at to say where it will.</source>
        <translation>Der Server dieses Auftrags lief noch nie, daher steht in den Adressen der Datei %1. Mit --at angeben, wo er laufen wird.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. It looks like http://192.168.1.10:8080.</source>
        <translation>„%1“ ist keine Serveradresse. Eine solche sieht so aus: http://192.168.1.10:8080.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>--role takes rcs or cfg.</source>
        <translation>--role nimmt rcs oder cfg.</translation>
    </message>
    <message>
        <source>Add firmware</source>
        <translation>Firmware hinzufügen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 of %2 phones are up</source>
        <translation>%1 von %2 Telefonen laufen</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>hours, 1 to 8760</source>
        <translation>Stunden, 1 bis 8760</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The job “%1” is ready.</source>
        <translation>Der Auftrag „%1“ ist bereit.</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>Auftrag ändern</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon entfernen</numerusform>
            <numerusform>%n Telefone entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed.</source>
        <translation>
            <numerusform>%n Telefon entfernt.</numerusform>
            <numerusform>%n Telefone entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is released until %2.</source>
        <translation>%1 ist freigegeben bis %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) written to “%1”.</source>
        <translation>
            <numerusform>%n Telefon in „%1“ geschrieben.</numerusform>
            <numerusform>%n Telefone in „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would add %1, change %2, leave %3 as they are, refuse %4 line(s). Nothing was stored.</source>
        <translation>Es würden %1 hinzugefügt, %2 geändert, %3 unverändert gelassen, %4 Zeile(n) abgewiesen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as they were, %4 line(s) refused.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 unverändert, %4 Zeile(n) abgewiesen.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, Spalte %1</translation>
    </message>
    <message>
        <source>--%1 takes a port from 1 to 65535, 0 for any free one, or off.</source>
        <translation>--%1 nimmt einen Port von 1 bis 65535, 0 für irgendeinen freien, oder off.</translation>
    </message>
    <message>
        <source>Say which address of this computer phones shall reach: --bind ADDR.</source>
        <translation>Angeben, welche Adresse dieses Computers die Telefone erreichen sollen: --bind ADDR.</translation>
    </message>
    <message>
        <source>--transport takes fast or portable.</source>
        <translation>--transport nimmt fast oder portable.</translation>
    </message>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>--for nimmt eine Anzahl Sekunden.</translation>
    </message>
    <message>
        <source>Add configuration server %1</source>
        <translation>Konfigurationsserver %1 hinzufügen</translation>
    </message>
    <message>
        <source>The configuration server “%1” is %2.</source>
        <translation>Der Konfigurationsserver „%1“ ist %2.</translation>
    </message>
    <message>
        <source>this program, at the address where a phone reaches it</source>
        <translation>dieses Programm, unter der Adresse, unter der ein Telefon es erreicht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The server “local” is built in and stays.</source>
        <translation>Der Server „local“ ist eingebaut und bleibt.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job.</source>
        <translation>In diesem Auftrag gibt es keinen Konfigurationsserver „%1“.</translation>
    </message>
    <message>
        <source>Remove configuration server %1</source>
        <translation>Konfigurationsserver %1 entfernen</translation>
    </message>
    <message>
        <source>The configuration server “%1” is removed.</source>
        <translation>Der Konfigurationsserver „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>The server is on: %1</source>
        <translation>Der Server ist an: %1</translation>
    </message>
    <message>
        <source>not of the form “name: value”</source>
        <translation>nicht in der Form „Name: Wert“</translation>
    </message>
    <message>
        <source>Give settings as &quot;name: value&quot;, as - for standard input, or by --from FILE.</source>
        <translation>Einstellungen angeben als &quot;Name: Wert&quot;, als - für die Standardeingabe oder mit --from FILE.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stored.</source>
        <translation>
            <numerusform>%n Einstellung gespeichert.</numerusform>
            <numerusform>%n Einstellungen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no setting “%1” there.</source>
        <translation>Eine Einstellung „%1“ gibt es dort nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) removed.</source>
        <translation>
            <numerusform>%n Einstellung entfernt.</numerusform>
            <numerusform>%n Einstellungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no place for settings. There are: job, model:M, blueprint:B, phone:MAC.</source>
        <translation>„%1“ ist kein Ort für Einstellungen. Es gibt: job, model:M, blueprint:B, phone:MAC.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Line %1: the model “%2” is not known, so it cannot be simulated.</source>
        <translation>Zeile %1: Das Modell „%2“ ist nicht bekannt und lässt sich daher nicht simulieren.</translation>
    </message>
    <message>
        <source>Say which phones: either --list FILE, or --phones N --model M.</source>
        <translation>Angeben, welche Telefone: entweder --list FILE oder --phones N --model M.</translation>
    </message>
    <message>
        <source>--phones takes a number from 1 to 100000.</source>
        <translation>--phones nimmt eine Zahl von 1 bis 100000.</translation>
    </message>
    <message>
        <source>--phones needs --model and a model that is known, such as 6867i.</source>
        <translation>--phones braucht --model und ein bekanntes Modell, etwa 6867i.</translation>
    </message>
    <message>
        <source>--seed takes a number.</source>
        <translation>--seed nimmt eine Zahl.</translation>
    </message>
    <message>
        <source>Say where the phones ask first: --rcs URL, as &quot;serve&quot; prints it.</source>
        <translation>Angeben, wo die Telefone zuerst fragen: --rcs URL, so wie &quot;serve&quot; sie ausgibt.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>There is no firmware file %1 for the %2 in this job yet: phones keep what they have until it is added.</source>
        <translation>In diesem Auftrag gibt es noch keine Firmwaredatei %1 für Modell %2: Telefone behalten, was sie haben, bis sie hinzugefügt ist.</translation>
    </message>
    <message>
        <source>“%1” is a secret, and other programs of this computer can read command lines. Give it by file or standard input instead.</source>
        <translation>„%1“ ist ein Geheimnis, und andere Programme dieses Computers können Befehlszeilen lesen. Stattdessen per Datei oder Standardeingabe angeben.</translation>
    </message>
    <message>
        <source>“%1” is no regular file. To read from another program, give - and pipe it in.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Um von einem anderen Programm zu lesen, - angeben und es durch eine Pipe hineinleiten.</translation>
    </message>
    <message>
        <source>The answer could not be written to its end: %1.</source>
        <translation>Die Antwort konnte nicht bis zum Ende geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>“%1” is no model that Firstring knows. Write it like 6867i.</source>
        <translation>„%1“ ist kein Modell, das Firstring kennt. Schreibweise wie 6867i.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>“%1” is no phone configuration: no line reads name: value.</source>
        <translation>„%1“ ist keine Telefonkonfiguration: Keine Zeile lautet Name: Wert.</translation>
    </message>
    <message>
        <source>Add language packs</source>
        <translation>Sprachpakete hinzufügen</translation>
    </message>
    <message>
        <source>the whole job</source>
        <translation>der ganze Auftrag</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts are translated (%4 %).</source>
        <translation>%1: %2 von %3 Texten sind übersetzt (%4 %).</translation>
    </message>
    <message>
        <source>In English on phones, since nothing is said for them:</source>
        <translation>Auf Telefonen englisch, weil die Übersetzung fehlt:</translation>
    </message>
    <message>
        <source>Translated here, but not in the other file:</source>
        <translation>Hier übersetzt, aber nicht in der anderen Datei:</translation>
    </message>
    <message>
        <source>Phones cannot say the hour of this zone&apos;s change exactly; for some hours of two nights a year their clock is wrong.</source>
        <translation>Telefone können die Stunde der Umstellung dieser Zone nicht genau ausdrücken; in zwei Nächten im Jahr geht ihre Uhr einige Stunden falsch.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the catalogue already.</source>
        <translation>
            <numerusform>%n Datei ist schon im Katalog.</numerusform>
            <numerusform>%n Dateien sind schon im Katalog.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no firmware (.st) in what was named.</source>
        <translation>In dem Genannten ist keine Firmware (.st).</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read to the last byte, %1: all sound.</source>
        <translation>
            <numerusform>%n Datei bis zum letzten Byte gelesen, %1: unbeschädigt.</numerusform>
            <numerusform>%n Dateien bis zum letzten Byte gelesen, %1: alle unbeschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be taken out, %1.</source>
        <translation>
            <numerusform>%n Datei würde entfernt, %1.</numerusform>
            <numerusform>%n Dateien würden entfernt, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken out, %1.</source>
        <translation>
            <numerusform>%n Datei entfernt, %1.</numerusform>
            <numerusform>%n Dateien entfernt, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that nobody needs are younger than a day and stay.</source>
        <translation>
            <numerusform>%n Datei, die niemand braucht, ist jünger als ein Tag und bleibt.</numerusform>
            <numerusform>%n Dateien, die niemand braucht, sind jünger als ein Tag und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s).</source>
        <translation>
            <numerusform>%n neuer Name.</numerusform>
            <numerusform>%n neue Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--common takes startup.cfg or aastra.cfg.</source>
        <translation>--common nimmt startup.cfg oder aastra.cfg.</translation>
    </message>
    <message>
        <source>Reading: %1 files</source>
        <translation>Lesen: %1 Dateien</translation>
    </message>
    <message>
        <source>Understanding: %1</source>
        <translation>Verstehen: %1</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>Vergleichen: %1</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Alle Telefone</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Phones, each its own</source>
        <translation>Telefone, jedes für sich</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>%1 lines in the old files are %2 settings now.</source>
        <translation>%1 Zeilen der alten Dateien sind jetzt %2 Einstellungen.</translation>
    </message>
    <message>
        <source>Columns of the phone list: %1.</source>
        <translation>Spalten der Telefonliste: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same (%1)</source>
        <translation>
            <numerusform>%n weiterer derselben Art (%1)</numerusform>
            <numerusform>%n weitere derselben Art (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>means the same</source>
        <translation>bedeutet dasselbe</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>ANDERS</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n Parameter</numerusform>
            <numerusform>%n Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>written by Firstring itself: %1</source>
        <translation>schreibt Firstring selbst: %1</translation>
    </message>
    <message>
        <source>moved into each phone&apos;s own file: %1</source>
        <translation>in die eigene Datei jedes Telefons verlegt: %1</translation>
    </message>
    <message>
        <source> (on a %1)</source>
        <translation> (auf einem %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared: all mean the same.</source>
        <translation>
            <numerusform>%n Datei verglichen: Sie bedeutet dasselbe.</numerusform>
            <numerusform>%n Dateien verglichen: Alle bedeuten dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 file(s) do not mean the same.</source>
        <translation>
            <numerusform>%n von %1 Dateien bedeutet nicht dasselbe.</numerusform>
            <numerusform>%n von %1 Dateien bedeuten nicht dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out; see above.</source>
        <translation>
            <numerusform>%n Datei blieb draußen; siehe oben.</numerusform>
            <numerusform>%n Dateien blieben draußen; siehe oben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would take over %n phone(s). Nothing was stored.</source>
        <translation>
            <numerusform>Würde %n Telefon übernehmen. Es wurde nichts gespeichert.</numerusform>
            <numerusform>Würde %n Telefone übernehmen. Es wurde nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over.</source>
        <translation>
            <numerusform>%n Telefon übernommen.</numerusform>
            <numerusform>%n Telefone übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completion is made for bash, zsh and fish, not for “%1”.</source>
        <translation>Vervollständigung gibt es für bash, zsh und fish, nicht für „%1“.</translation>
    </message>
    <message>
        <source>%1 is up at %2, web server at port %3, SIP at port %4</source>
        <translation>%1 läuft unter %2, Webserver an Port %3, SIP an Port %4</translation>
    </message>
    <message>
        <source>“%1” is no address. It looks like 192.168.1.40, or 192.168.1.40:8080.</source>
        <translation>„%1“ ist keine Adresse. Sie sieht aus wie 192.168.1.40 oder 192.168.1.40:8080.</translation>
    </message>
    <message>
        <source>Say where phones shall ask: --here http://192.168.1.10:8080, as &quot;serve&quot; prints it.</source>
        <translation>Sagen Sie, wo Telefone anfragen sollen: --here http://192.168.1.10:8080, wie „serve“ es ausgibt.</translation>
    </message>
    <message>
        <source>--by takes settings, reload or check-sync.</source>
        <translation>--by nimmt settings, reload oder check-sync.</translation>
    </message>
    <message>
        <source>Not confirmed for these phones; it is tried all the same.</source>
        <translation>Für diese Telefone nicht bestätigt; es wird trotzdem versucht.</translation>
    </message>
    <message>
        <source>Not confirmed for %1; it is tried all the same.</source>
        <translation>Für %1 nicht bestätigt; es wird trotzdem versucht.</translation>
    </message>
    <message>
        <source>With --pilot the first phone goes alone, and the others only if it accepts.</source>
        <translation>Mit --pilot kommt das erste Telefon allein an die Reihe, die anderen nur, wenn es annimmt.</translation>
    </message>
    <message>
        <source>would be tried</source>
        <translation>würde versucht</translation>
    </message>
    <message>
        <source>--address is for one phone at a time.</source>
        <translation>--address gilt für ein einzelnes Telefon.</translation>
    </message>
    <message>
        <source>The web page of phones asks for their administrator&apos;s password: --admin-password-file FILE, or - to type it.</source>
        <translation>Die Webseite der Telefone fragt nach dem Kennwort des Administrators: --admin-password-file DATEI, oder - zum Eintippen.</translation>
    </message>
    <message>
        <source>%1 of %2 phones</source>
        <translation>%1 von %2 Telefonen</translation>
    </message>
    <message>
        <source>a port, or 0 for no lines about it</source>
        <translation>ein Port, oder 0 für keine Zeilen darüber</translation>
    </message>
    <message>
        <source>multicast DNS</source>
        <translation>Multicast-DNS</translation>
    </message>
    <message>
        <source>[stop]</source>
        <translation>[Halt]</translation>
    </message>
    <message>
        <source>[mind]</source>
        <translation>[Achtung]</translation>
    </message>
    <message>
        <source>[good]</source>
        <translation>[gut]</translation>
    </message>
    <message>
        <source>[know]</source>
        <translation>[Info]</translation>
    </message>
    <message>
        <source>--bind takes an IPv4 address of this computer.</source>
        <translation>--bind nimmt eine IPv4-Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Asking on %1...</source>
        <translation>Es wird auf %1 gefragt ...</translation>
    </message>
    <message>
        <source>Say on which network card to look: --interface CARD.</source>
        <translation>Geben Sie an, auf welcher Netzwerkkarte gesucht werden soll: --interface KARTE.</translation>
    </message>
    <message>
        <source>--dhcp takes off, full or beside.</source>
        <translation>--dhcp nimmt off, full oder beside.</translation>
    </message>
    <message>
        <source>Say which addresses DHCP may give out, for example --dhcp-range 192.168.1.100-192.168.1.150.</source>
        <translation>Geben Sie an, welche Adressen DHCP vergeben darf, zum Beispiel --dhcp-range 192.168.1.100-192.168.1.150.</translation>
    </message>
    <message>
        <source>Beside another server, phones are told its router and DNS: leave --dhcp-router and --dhcp-dns out.</source>
        <translation>Neben einem anderen Server erfahren die Telefone dessen Router und DNS: Lassen Sie --dhcp-router und --dhcp-dns weg.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Dient als</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>A bucket needs a key: --key FILE, --key - for standard input, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.</source>
        <translation>Ein Bucket braucht einen Schlüssel: --key DATEI, --key - für die Standardeingabe, oder AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY in der Umgebung.</translation>
    </message>
    <message>
        <source>“%1” is no place to publish to. It may be a folder, sftp://user@host/folder or s3://bucket/folder.</source>
        <translation>„%1“ ist kein Ort zum Veröffentlichen. Möglich sind ein Ordner, sftp://benutzer@rechner/ordner oder s3://bucket/ordner.</translation>
    </message>
    <message>
        <source>Say where phones will find these files: --url http://server.example/phones. It goes into what they read.</source>
        <translation>Sagen Sie, wo Telefone diese Dateien finden werden: --url http://server.example/phones. Das steht in dem, was sie lesen.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>fehlt dort</translation>
    </message>
    <message>
        <source>differs from the job</source>
        <translation>weicht vom Auftrag ab</translation>
    </message>
    <message>
        <source>is not in the job any more</source>
        <translation>gehört nicht mehr zum Auftrag</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>These files hold passwords of phones, readable by everybody who can read them there. Let only phones and the web server reach that place.</source>
        <translation>Diese Dateien enthalten Kennwörter von Telefonen, lesbar für alle, die sie dort lesen können. Lassen Sie nur Telefone und den Webserver an diesen Ort.</translation>
    </message>
    <message>
        <source>%1: %2 files would be sent (%3), %4 removed; %5 are there already.</source>
        <translation>%1: %2 Dateien würden gesendet (%3), %4 entfernt; %5 sind schon dort.</translation>
    </message>
    <message>
        <source>%1: %2 files sent (%3), %4 removed; %5 were there already.</source>
        <translation>%1: %2 Dateien gesendet (%3), %4 entfernt; %5 waren schon dort.</translation>
    </message>
    <message>
        <source>%1: all %2 files are as the job wants them.</source>
        <translation>%1: Alle %2 Dateien sind so, wie der Auftrag sie will.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 files are not as the job wants them. Publish again.</source>
        <translation>%1: %2 von %3 Dateien sind nicht so, wie der Auftrag sie will. Veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>Say which models: --from 6757i --to 6867i.</source>
        <translation>Sagen Sie, welche Modelle: --from 6757i --to 6867i.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stay as they are.</source>
        <translation>
            <numerusform>%n Einstellung bleibt, wie sie ist.</numerusform>
            <numerusform>%n Einstellungen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>New on a %1: %2.</source>
        <translation>Neu am %1: %2.</translation>
    </message>
    <message>
        <source>The catalogue has no firmware %1 for the %2.</source>
        <translation>Der Katalog hat keine Firmware %1 für das %2.</translation>
    </message>
    <message>
        <source>Describe firmware %1 for the %2</source>
        <translation>Firmware %1 für das %2 beschreiben</translation>
    </message>
    <message>
        <source>Phones below %1 are given that first.</source>
        <translation>Telefone unter %1 bekommen zuerst diese Version.</translation>
    </message>
    <message>
        <source>The phone %1 shows no image that is labelled wrongly: nothing to correct.</source>
        <translation>Das Telefon %1 zeigt kein falsch bezeichnetes Abbild: nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>The catalogue says %1 for the %2 now, and so does what was assigned.</source>
        <translation>Der Katalog sagt jetzt %1 für das %2, und die Zuweisungen sagen es auch.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Haben sie</translation>
    </message>
    <message>
        <source>Would go up</source>
        <translation>Gingen hinauf</translation>
    </message>
    <message>
        <source>Would go down</source>
        <translation>Gingen hinunter</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 on.</source>
        <translation>--%1 nimmt eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>The catalogue has no firmware %1 for the %2, so no phone could take it. Add its file first.</source>
        <translation>Der Katalog hat keine Firmware %1 für das %2, also könnte kein Telefon sie laden. Fügen Sie zuerst ihre Datei hinzu.</translation>
    </message>
    <message>
        <source>--window takes two times of the day, as in 22:00-05:00.</source>
        <translation>--window nimmt zwei Uhrzeiten wie in 22:00-05:00.</translation>
    </message>
    <message>
        <source>There is no event “%1”. Usual failures: %2.</source>
        <translation>Es gibt kein Ereignis „%1“. Übliche Fehlschläge: %2.</translation>
    </message>
    <message>
        <source>No phone of this job is meant by that query.</source>
        <translation>Diese Suche meint kein Telefon dieses Auftrags.</translation>
    </message>
    <message>
        <source>The roll-out is stored. Phones take their firmware when they ask next.</source>
        <translation>Das Ausrollen ist gespeichert. Telefone laden ihre Firmware, wenn sie das nächste Mal fragen.</translation>
    </message>
    <message>
        <source>No roll-out goes on in this job.</source>
        <translation>In diesem Auftrag läuft kein Ausrollen.</translation>
    </message>
    <message>
        <source>The phone %1 is not in this roll-out.</source>
        <translation>Das Telefon %1 gehört nicht zu diesem Ausrollen.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Firmware is given out only at %1.</source>
        <translation>Firmware wird nur von %1 Uhr ausgegeben.</translation>
    </message>
    <message>
        <source>Stopped because of %1: %2</source>
        <translation>Angehalten wegen %1: %2</translation>
    </message>
    <message>
        <source>made for</source>
        <translation>ausgestellt für</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>unterschrieben von</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Phones fetch it as %1 and believe it with the setting “https user certificates: %1”.</source>
        <translation>Telefone holen es als %1 und vertrauen ihm mit der Einstellung „https user certificates: %1“.</translation>
    </message>
    <message>
        <source>The certificate of the CA is in “%1”.</source>
        <translation>Das Zertifikat der CA steht in „%1“.</translation>
    </message>
    <message>
        <source>The server of this job has no certificate yet. It makes one when it is started with --https, or import one.</source>
        <translation>Der Server dieses Auftrags hat noch kein Zertifikat. Er erstellt eines, wenn er mit --https gestartet wird; oder importieren Sie eines.</translation>
    </message>
    <message>
        <source>The imported certificate is gone. The bench CA makes the server&apos;s again.</source>
        <translation>Das importierte Zertifikat ist gelöscht. Das des Servers kommt wieder von der Prüfplatz-CA.</translation>
    </message>
    <message>
        <source>There was no imported certificate.</source>
        <translation>Es gab kein importiertes Zertifikat.</translation>
    </message>
    <message>
        <source>There is no job “%1” in this data folder.</source>
        <translation>In diesem Datenordner gibt es keinen Auftrag „%1“.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 erwartet eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>--client-ca is about HTTPS: say --https PORT too.</source>
        <translation>--client-ca betrifft HTTPS: Geben Sie auch --https PORT an.</translation>
    </message>
    <message>
        <source>With HTTP, HTTPS and TFTP all off there is nothing to serve.</source>
        <translation>Wenn HTTP, HTTPS und TFTP alle aus sind, gibt es nichts zu bedienen.</translation>
    </message>
    <message>
        <source>HTTPS for old phones speaks TLS 1.0, which is weak: who listens on the network may read passwords. Only phones of the 6700i and 9000i series and older are answered there.</source>
        <translation>HTTPS für alte Telefone spricht TLS 1.0, und das ist schwach: Wer im Netz mithört, kann vielleicht Kennwörter lesen. Nur Telefone der Reihen 6700i und 9000i und ältere erhalten dort Antwort.</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>SHA-256 seines Zertifikats: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a new password.</source>
        <translation>
            <numerusform>%n Telefon hat ein neues Kennwort.</numerusform>
            <numerusform>%n Telefone haben ein neues Kennwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) kept the one they had. Give --replace to change those too.</source>
        <translation>
            <numerusform>%n Telefon behielt sein Kennwort. Mit --replace wird auch das ersetzt.</numerusform>
            <numerusform>%n Telefone behielten ihr Kennwort. Mit --replace werden auch diese ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job holds no secrets yet.</source>
        <translation>Dieser Auftrag enthält noch keine Kennwörter.</translation>
    </message>
    <message>
        <source>The secrets of this job are encrypted; their key is in %1.</source>
        <translation>Die Kennwörter dieses Auftrags sind verschlüsselt; ihr Schlüssel liegt hier: %1.</translation>
    </message>
    <message>
        <source>Key files, the first that is there counts: %1</source>
        <translation>Schlüsseldateien, die erste vorhandene zählt: %1</translation>
    </message>
    <message>
        <source>The key of this job&apos;s secrets is now in %1.</source>
        <translation>Der Schlüssel der Kennwörter dieses Auftrags liegt jetzt hier: %1.</translation>
    </message>
    <message>
        <source>--limit takes a number of lines.</source>
        <translation>--limit verlangt eine Anzahl Zeilen.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The audit log is as it was written: %1 lines, the last one with hash %2.</source>
        <translation>Das Protokoll ist so, wie es geschrieben wurde: %1 Zeilen, die letzte mit der Prüfsumme %2.</translation>
    </message>
    <message>
        <source>Say which phones: MAC addresses, or --query Q.</source>
        <translation>Nennen Sie die Telefone: MAC-Adressen oder --query Q.</translation>
    </message>
    <message>
        <source>--for takes dnsmasq, dhcpd, kea, windows, mikrotik, openwrt or opnsense.</source>
        <translation>--for nimmt dnsmasq, dhcpd, kea, windows, mikrotik, openwrt oder opnsense.</translation>
    </message>
    <message>
        <source>A server that is running goes on with the old one until it is started again, or reads its certificates again (SIGHUP).</source>
        <translation>Ein Server, der gerade läuft, bleibt bei dem alten, bis er neu gestartet wird oder seine Zertifikate neu liest (SIGHUP).</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Gute Nachricht</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht einen Blick</translation>
    </message>
    <message>
        <source>A phone stops here</source>
        <translation>Hier bleibt ein Telefon stehen</translation>
    </message>
    <message>
        <source>“%1” has %2 MB. No phone reads a configuration of that size, so its lines were not looked at.</source>
        <translation>„%1“ hat %2 MB. Kein Telefon liest eine so große Konfiguration; ihre Zeilen wurden deshalb nicht betrachtet.</translation>
    </message>
    <message>
        <source>A phone that took encrypted files once wants them for ever, until it is set to its factory defaults: keep the key and the program.
This hides files from the curious; it is an old cipher with one key for the whole site, and does not replace HTTPS.</source>
        <translation>Ein Telefon, das einmal verschlüsselte Dateien übernommen hat, verlangt sie für immer, bis es auf Werkseinstellungen gesetzt wird: Bewahren Sie Schlüssel und Programm auf.
Das verbirgt Dateien vor Neugierigen; es ist ein altes Verfahren mit einem Schlüssel für den ganzen Standort und ersetzt HTTPS nicht.</translation>
    </message>
    <message>
        <source>Change the encryption of files</source>
        <translation>Verschlüsselung der Dateien ändern</translation>
    </message>
    <message>
        <source>The program says: %1</source>
        <translation>Das Programm sagt: %1</translation>
    </message>
    <message>
        <source>Files of this job are encrypted from now on.</source>
        <translation>Dateien dieses Auftrags werden ab jetzt verschlüsselt.</translation>
    </message>
    <message>
        <source>Files of this job are not encrypted.</source>
        <translation>Dateien dieses Auftrags werden nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Phones that took encrypted files keep what they have until they are set to their factory defaults.</source>
        <translation>Telefone, die verschlüsselte Dateien übernommen haben, behalten, was sie haben, bis sie auf Werkseinstellungen gesetzt werden.</translation>
    </message>
    <message>
        <source>Files of this job are encrypted.</source>
        <translation>Dateien dieses Auftrags werden verschlüsselt.</translation>
    </message>
    <message>
        <source>No encrypting program was chosen on this computer.</source>
        <translation>Auf diesem Rechner wurde kein Verschlüsselungsprogramm gewählt.</translation>
    </message>
    <message>
        <source>The encrypting program of this computer: %1</source>
        <translation>Das Verschlüsselungsprogramm dieses Rechners: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>heil</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The newest copy of this job is as the job is now.</source>
        <translation>Die neueste Kopie dieses Auftrags entspricht seinem jetzigen Stand.</translation>
    </message>
    <message>
        <source>The job was copied to %1.</source>
        <translation>Der Auftrag wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>There is no copy %1. See them with: firstringctl job backups</source>
        <translation>Es gibt keine Kopie %1. Alle zeigt: firstringctl job backups</translation>
    </message>
    <message>
        <source>The job is as it was at %1 (UTC).</source>
        <translation>Der Auftrag ist wieder auf dem Stand von %1 (UTC).</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was vorher da war, ist unter %1 aufgehoben.</translation>
    </message>
    <message>
        <source>There is no phone %1 in this job, and none asked.</source>
        <translation>In diesem Auftrag gibt es kein Telefon %1, und keines hat gefragt.</translation>
    </message>
    <message>
        <source>Nothing is known that stands in its way.</source>
        <translation>Es ist nichts bekannt, was ihm im Weg steht.</translation>
    </message>
    <message>
        <source>--format takes text, json or svg.</source>
        <translation>--format nimmt text, json oder svg.</translation>
    </message>
    <message>
        <source>The report was written to %1. Read it before you send it.</source>
        <translation>Der Bericht wurde nach %1 geschrieben. Lesen Sie ihn, bevor Sie ihn versenden.</translation>
    </message>
    <message>
        <source>Only this time the token is shown. Who has it may ask as “%1”: hand it over as a password is.</source>
        <translation>Das Token wird nur dieses eine Mal gezeigt. Wer es hat, darf als „%1“ fragen: Geben Sie es weiter wie ein Kennwort.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Ausgestellt (UTC)</translation>
    </message>
    <message>
        <source>“%1” may not ask any more.</source>
        <translation>„%1“ darf nicht mehr fragen.</translation>
    </message>
    <message>
        <source>Nothing was added yet. Compare this with the fingerprint that is shown there; if both are alike, give it with --fingerprint.</source>
        <translation>Es wurde noch nichts hinzugefügt. Vergleichen Sie dies mit dem Fingerabdruck, der dort angezeigt wird; sind beide gleich, geben Sie ihn mit --fingerprint an.</translation>
    </message>
    <message>
        <source>There is “%1” already, at %2. Remove it first, or choose another name.</source>
        <translation>„%1“ gibt es schon, unter %2. Entfernen Sie den Eintrag zuerst oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is known now. See first what a run would do: firstringctl sync &quot;%1&quot; --dry-run</source>
        <translation>„%1“ ist jetzt bekannt. Sehen Sie zuerst nach, was ein Lauf täte: firstringctl sync &quot;%1&quot; --dry-run</translation>
    </message>
    <message>
        <source>“%1” is forgotten here. Nothing was changed there.</source>
        <translation>„%1“ ist hier vergessen. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation>%1: hier %2, dort %3</translation>
    </message>
    <message>
        <source>Nothing to send, to take or to decide.</source>
        <translation>Nichts zu senden, zu übernehmen oder zu entscheiden.</translation>
    </message>
    <message>
        <source>What a run does</source>
        <translation>Was ein Lauf tut</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Staging goes on: phones get their files as before.</source>
        <translation>Die Einrichtung geht weiter: Telefone bekommen ihre Dateien wie zuvor.</translation>
    </message>
    <message>
        <source>There is no phone in this job that could leave.</source>
        <translation>In diesem Auftrag gibt es kein Telefon, das abgegeben werden könnte.</translation>
    </message>
    <message>
        <source>%1 of %2 phones took their last settings.</source>
        <translation>%1 von %2 Telefonen haben ihre letzten Einstellungen geholt.</translation>
    </message>
    <message>
        <source>The gate is still open and nothing is lost: &quot;job finish&quot; goes on where it was, &quot;job finish --now&quot; closes the gate as it is.</source>
        <translation>Das Tor ist noch offen, und nichts ist verloren: „job finish“ macht weiter, wo es war; „job finish --now“ schließt das Tor, wie es ist.</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed: %1 of %2 phones have left.</source>
        <translation>Der Auftrag ist abgeschlossen und sein Tor geschlossen: %1 von %2 Telefonen sind abgegeben.</translation>
    </message>
    <message>
        <source>%1 of %2 phones have left; the gate is open.</source>
        <translation>%1 von %2 Telefonen sind abgegeben; das Tor ist offen.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Der Bericht steht in „%1“.</translation>
    </message>
    <message>
        <source>The report is made when the gate is closed.</source>
        <translation>Der Bericht entsteht, wenn das Tor geschlossen ist.</translation>
    </message>
    <message>
        <source>--date takes a date or time as 2026-11-26 or 2026-11-26T14:30.</source>
        <translation>--date nimmt ein Datum oder eine Zeit wie 2026-11-26 oder 2026-11-26T14:30.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Say which file to write: labels FILE.pdf, or labels -.</source>
        <translation>Sagen Sie, welche Datei entstehen soll: labels DATEI.pdf oder labels -.</translation>
    </message>
    <message>
        <source>There is no label preset “%1”. &quot;labels --presets&quot; lists them.</source>
        <translation>Es gibt keine Etikettenvorlage „%1“. „labels --presets“ zählt sie auf.</translation>
    </message>
    <message>
        <source>--start takes the number of a place on the sheet.</source>
        <translation>--start nimmt die Nummer eines Platzes auf dem Bogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to “%1”.</source>
        <translation>
            <numerusform>%n Etikett in „%1“ geschrieben.</numerusform>
            <numerusform>%n Etiketten in „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no regular file. To hand it to another program, give - and pipe it there.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Um den Inhalt einem anderen Programm zu geben, nennen Sie - und leiten Sie die Ausgabe dorthin.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again as Waiting; what happened before stays in the log.</source>
        <translation>
            <numerusform>%n Telefon beginnt neu als Wartend; was vorher geschah, bleibt im Protokoll.</numerusform>
            <numerusform>%n Telefone beginnen neu als Wartend; was vorher geschah, bleibt im Protokoll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report of %n phone(s) is in “%1”.</source>
        <translation>
            <numerusform>Der Bericht über %n Telefon steht in „%1“.</numerusform>
            <numerusform>Der Bericht über %n Telefone steht in „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report names them with the reason.</source>
        <translation>
            <numerusform>%n Telefon ist nicht bereit; der Bericht nennt es mit dem Grund.</numerusform>
            <numerusform>%n Telefone sind nicht bereit; der Bericht nennt sie mit dem Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>came true</source>
        <translation>eingetroffen</translation>
    </message>
    <message>
        <source>did not come true</source>
        <translation>nicht eingetroffen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Say where the diagram goes: --diagram FILE.svg.</source>
        <translation>Sagen Sie, wohin das Diagramm soll: --diagram DATEI.svg.</translation>
    </message>
    <message>
        <source>That file is no record of exchanges.</source>
        <translation>Diese Datei ist keine Aufzeichnung von Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>Record of %n exchange(s)</source>
        <translation>
            <numerusform>Aufzeichnung von %n Anfrage</numerusform>
            <numerusform>Aufzeichnung von %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation>Geben Sie ihn mit --reason an.</translation>
    </message>
    <message>
        <source>Files: %1 %</source>
        <translation>Dateien: %1 %</translation>
    </message>
    <message>
        <source>There is no passphrase in that file. Nothing was written.</source>
        <translation>In dieser Datei steht kein Kennsatz. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The job is in %1 (%2).</source>
        <translation>Der Auftrag steht in %1 (%2).</translation>
    </message>
    <message>
        <source>Left out, because it is secret: %1. With --secrets it goes along.</source>
        <translation>Ausgelassen, weil es geheim ist: %1. Mit --secrets kommt es mit.</translation>
    </message>
    <message>
        <source>Passwords can be read in this file. Give it to nobody, or make it with --passphrase-file.</source>
        <translation>In dieser Datei kann man Passwörter lesen. Geben Sie sie niemandem, oder machen Sie sie mit --passphrase-file.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name with --job.</source>
        <translation>Es gibt schon einen Auftrag „%1“. Wählen Sie mit --job einen anderen Namen.</translation>
    </message>
    <message>
        <source>Phones cannot have these files, because the bundle holds only their digests; add them: %1.</source>
        <translation>Diese Dateien bekommen Telefone nicht, weil im Bündel nur ihre Prüfsummen stehen; fügen Sie sie hinzu: %1.</translation>
    </message>
    <message>
        <source>The bundle was made without secrets. Give these again: %1.</source>
        <translation>Das Bündel wurde ohne Geheimnisse gemacht. Geben Sie diese neu ein: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is a bundle of the job “%1” with %n phones.</source>
        <translation>
            <numerusform>Das ist ein Bündel des Auftrags „%1“ mit %n Telefon.</numerusform>
            <numerusform>Das ist ein Bündel des Auftrags „%1“ mit %n Telefonen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no portal: “sync” reaches it by itself.</source>
        <translation>„%1“ ist kein Portal: „sync“ erreicht es selbst.</translation>
    </message>
    <message>
        <source>Name the phones that are done there, or give --all.</source>
        <translation>Nennen Sie die Telefone, die dort erledigt sind, oder geben Sie --all an.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>There is nothing to do at the portal.</source>
        <translation>Am Portal ist nichts zu tun.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message numerus="yes">
        <source>%n phones cannot be said there, because they belong to this program&apos;s own server. Say under which address they reach it with local=URL in the profile.</source>
        <translation>
            <numerusform>%n Telefon lässt sich dort nicht nennen, weil es zum Server in diesem Programm gehört. Sagen Sie mit local=URL im Profil, unter welcher Adresse es ihn erreicht.</numerusform>
            <numerusform>%n Telefone lassen sich dort nicht nennen, weil sie zum Server in diesem Programm gehören. Sagen Sie mit local=URL im Profil, unter welcher Adresse sie ihn erreichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones are in the list. Tick them off once they are done there.</source>
        <translation>
            <numerusform>%n Telefon steht in der Liste. Haken Sie es ab, sobald es dort erledigt ist.</numerusform>
            <numerusform>%n Telefone stehen in der Liste. Haken Sie sie ab, sobald sie dort erledigt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the list of what is to be done there. Nothing was ticked.</source>
        <translation>%1 steht nicht in der Liste dessen, was dort zu tun ist. Es wurde nichts abgehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are ticked off.</source>
        <translation>
            <numerusform>%n Telefon ist abgehakt.</numerusform>
            <numerusform>%n Telefone sind abgehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a gateway or a portal has a profile to set.</source>
        <translation>Nur ein Weiterleitungsdienst oder ein Portal hat ein Profil, das sich setzen lässt.</translation>
    </message>
    <message>
        <source>“%1” is a portal: a person does there what the list says, and ticks it off. Write the list with: firstringctl portal export &quot;%1&quot; FILE</source>
        <translation>„%1“ ist ein Portal: Ein Mensch tut dort, was in der Liste steht, und hakt es ab. Die Liste schreibt: firstringctl portal export &quot;%1&quot; DATEI</translation>
    </message>
    <message>
        <source>“%1” is known now. See what is to be done there: firstringctl portal list &quot;%1&quot;</source>
        <translation>„%1“ ist jetzt bekannt. Was dort zu tun ist, sagt: firstringctl portal list &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A shared job has no copies on this computer. Whoever looks after its database copies it (pg_dump); “job export” makes a copy of the job here.</source>
        <translation>Ein gemeinsamer Auftrag hat keine Kopien auf diesem Rechner. Seine Datenbank sichert, wer sich um sie kümmert (pg_dump); „job export“ macht hier eine Kopie des Auftrags.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the shared job came from its database.</source>
        <translation>
            <numerusform>%n Datei des gemeinsamen Auftrags kam aus seiner Datenbank.</numerusform>
            <numerusform>%n Dateien des gemeinsamen Auftrags kamen aus seiner Datenbank.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password is kept for %1 any more.</source>
        <translation>Für %1 wird kein Kennwort mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The first line of standard input is the password, and it is empty.</source>
        <translation>Die erste Zeile der Standardeingabe ist das Kennwort, und sie ist leer.</translation>
    </message>
    <message>
        <source>The password for %1 is kept in %2.</source>
        <translation>Das Kennwort für %1 liegt jetzt hier: %2.</translation>
    </message>
    <message>
        <source>The job is now at %1.</source>
        <translation>Der Auftrag ist jetzt unter %1 zu finden.</translation>
    </message>
    <message>
        <source>--trusted-proxy takes addresses: %1 is none.</source>
        <translation>--trusted-proxy nimmt Adressen: %1 ist keine.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Phones fetch their files and report here. Open while the server is on.</source>
        <translation>Telefone holen hier ihre Dateien und melden sich. Offen, solange der Server an ist.</translation>
    </message>
    <message>
        <source>Phones that were given nothing but an address fetch their files here.</source>
        <translation>Telefone, denen nur eine Adresse genannt wurde, holen hier ihre Dateien.</translation>
    </message>
    <message>
        <source>The same, encrypted; other workstations ask here too, with a token.</source>
        <translation>Dasselbe, verschlüsselt; auch andere Arbeitsplätze fragen hier, mit einem Token.</translation>
    </message>
    <message>
        <source>HTTPS for old phones</source>
        <translation>HTTPS für alte Telefone</translation>
    </message>
    <message>
        <source>With a weaker encryption, for phones that know no better.</source>
        <translation>Mit schwächerer Verschlüsselung, für Telefone, die es nicht besser können.</translation>
    </message>
    <message>
        <source>Log of the phones</source>
        <translation>Protokoll der Telefone</translation>
    </message>
    <message>
        <source>Phones send lines of their own log here.</source>
        <translation>Telefone senden Zeilen ihres eigenen Protokolls hierher.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Phones ask here what time it is.</source>
        <translation>Telefone fragen hier, wie spät es ist.</translation>
    </message>
    <message>
        <source>Multicast DNS, port 5353</source>
        <translation>Multicast-DNS, Port 5353</translation>
    </message>
    <message>
        <source>Old phones that look for a server in their network are told this one.</source>
        <translation>Alten Telefonen, die im Netz einen Server suchen, wird dieser genannt.</translation>
    </message>
    <message>
        <source>DHCP, port 67</source>
        <translation>DHCP, Port 67</translation>
    </message>
    <message>
        <source>Gives addresses to phones. Off in every new run, and it stops when another server answers.</source>
        <translation>Gibt Telefonen Adressen. Bei jedem Programmstart aus, und es hört auf, wenn ein anderer Server antwortet.</translation>
    </message>
    <message>
        <source>To phones: their web page, XML and SIP</source>
        <translation>Zu Telefonen: ihre Webseite, XML und SIP</translation>
    </message>
    <message>
        <source>Only when you restart, point or change phones from here, after a preview.</source>
        <translation>Nur, wenn Sie Telefone von hier neu starten, hierher weisen oder ändern, nach einer Vorschau.</translation>
    </message>
    <message>
        <source>To every address of one network: port 80</source>
        <translation>Zu jeder Adresse eines Netzes: Port 80</translation>
    </message>
    <message>
        <source>Only when you look for phones in the network, and only as long as you watch it.</source>
        <translation>Nur, wenn Sie im Netz nach Telefonen suchen, und nur, solange Sie dabei zusehen.</translation>
    </message>
    <message>
        <source>To this computer itself</source>
        <translation>Zu diesem Rechner selbst</translation>
    </message>
    <message>
        <source>The preflight and the test of the server ask as a phone would. Nothing leaves the computer.</source>
        <translation>Die Vorprüfung und die Probe des Servers fragen wie ein Telefon. Nichts verlässt den Rechner.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Sonst nichts</translation>
    </message>
    <message>
        <source>No telemetry, no look for updates, no connection when the program starts.</source>
        <translation>Keine Telemetrie, keine Suche nach Aktualisierungen, keine Verbindung beim Programmstart.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>Phones, settings, what was seen. It holds no secrets yet.</source>
        <translation>Telefone, Einstellungen, was gesehen wurde. Er enthält noch keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Phones, settings, what was seen. Secrets in it are encrypted; their key is in %1.</source>
        <translation>Telefone, Einstellungen, was gesehen wurde. Geheimnisse darin sind verschlüsselt; ihr Schlüssel ist in %1.</translation>
    </message>
    <message>
        <source>Firmware and other files</source>
        <translation>Firmware und andere Dateien</translation>
    </message>
    <message>
        <source>Each by its content, shared by all jobs.</source>
        <translation>Jede nach ihrem Inhalt, gemeinsam für alle Aufträge.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Opens the secrets of jobs where no password store answers. Readable by you only; keep a copy of it in another place.</source>
        <translation>Öffnet die Geheimnisse von Aufträgen, wo kein Passwortspeicher antwortet. Nur für Sie lesbar; bewahren Sie eine Kopie an einem anderen Ort auf.</translation>
    </message>
    <message>
        <source>Where the window was</source>
        <translation>Wo das Fenster war</translation>
    </message>
    <message>
        <source>The job that was open, its page, and the size of the window. Delete it as you like.</source>
        <translation>Der offene Auftrag, seine Seite und die Größe des Fensters. Sie können die Datei jederzeit löschen.</translation>
    </message>
    <message>
        <source>Certificates for HTTPS</source>
        <translation>Zertifikate für HTTPS</translation>
    </message>
    <message>
        <source>Made when HTTPS is switched on. None is installed in this computer&apos;s system.</source>
        <translation>Werden gemacht, wenn HTTPS eingeschaltet wird. Im System dieses Rechners wird keines eingerichtet.</translation>
    </message>
    <message>
        <source>Shown to phones now: %1. None is installed in this computer&apos;s system.</source>
        <translation>Wird Telefonen jetzt gezeigt: %1. Im System dieses Rechners wird keines eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s), since you chose so on the Sync page.</source>
        <translation>
            <numerusform>Jede Minute, weil Sie das auf der Seite Abgleich so gewählt haben.</numerusform>
            <numerusform>Alle %n Minuten, weil Sie das auf der Seite Abgleich so gewählt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when you compare or send on the Sync page.</source>
        <translation>Nur wenn Sie auf der Seite Abgleich vergleichen oder senden.</translation>
    </message>
    <message>
        <source>To “%1”: %2</source>
        <translation>Zu „%1“: %2</translation>
    </message>
    <message>
        <source>The folder of “%1”</source>
        <translation>Der Ordner von „%1“</translation>
    </message>
    <message>
        <source>This job, encrypted, for other workstations.</source>
        <translation>Dieser Auftrag, verschlüsselt, für andere Arbeitsplätze.</translation>
    </message>
    <message>
        <source>To the database of this job: %1, port %2</source>
        <translation>Zur Datenbank dieses Auftrags: %1, Port %2</translation>
    </message>
    <message>
        <source>As long as the job is open, what is changed here goes there, and what others change comes.</source>
        <translation>Solange der Auftrag offen ist, geht dorthin, was hier geändert wird, und kommt von dort, was andere ändern.</translation>
    </message>
    <message>
        <source>No telemetry, no look for updates.</source>
        <translation>Keine Telemetrie, keine Suche nach neuen Versionen.</translation>
    </message>
</context>
<context>
    <name>DemoJob</name>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Meeting room 1</source>
        <translation>Besprechungsraum 1</translation>
    </message>
    <message>
        <source>Meeting room 2</source>
        <translation>Besprechungsraum 2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Sales 1</source>
        <translation>Verkauf 1</translation>
    </message>
    <message>
        <source>Sales 2</source>
        <translation>Verkauf 2</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Hof</translation>
    </message>
    <message>
        <source>Make the demonstration job</source>
        <translation>Vorführauftrag anlegen</translation>
    </message>
</context>
<context>
    <name>Dhcp</name>
    <message>
        <source>“%1” is not an address. Phones would be told nonsense. Give four numbers with dots.</source>
        <translation>„%1“ ist keine Adresse. Die Telefone würden Unsinn erfahren. Geben Sie vier Zahlen mit Punkten an.</translation>
    </message>
    <message>
        <source>DHCP needs the first and the last address it may give out, the lower one first. Phones get no address without them.</source>
        <translation>DHCP braucht die erste und die letzte Adresse, die es vergeben darf, die kleinere zuerst. Ohne sie bekommen die Telefone keine Adresse.</translation>
    </message>
    <message>
        <source>The range %1 to %2 is not of the network of this computer (%3). Phones with such addresses could not reach it. Choose a range of that network.</source>
        <translation>Der Bereich %1 bis %2 gehört nicht zum Netz dieses Computers (%3). Telefone mit solchen Adressen könnten ihn nicht erreichen. Wählen Sie einen Bereich dieses Netzes.</translation>
    </message>
    <message>
        <source>The range is too long. DHCP gives out up to %1 addresses in this way. Choose a shorter one.</source>
        <translation>Der Bereich ist zu lang. DHCP vergibt auf diese Weise bis zu %1 Adressen. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The range holds %1, which is the address of this computer. A phone with it would cut the others off. Choose a range without it.</source>
        <translation>Der Bereich enthält %1, die Adresse dieses Computers. Ein Telefon mit dieser Adresse würde die anderen abschneiden. Wählen Sie einen Bereich ohne sie.</translation>
    </message>
    <message>
        <source>A lease lasts 1 to %1 minutes.</source>
        <translation>Eine Adresse wird für 1 bis %1 Minuten vergeben.</translation>
    </message>
</context>
<context>
    <name>DhcpSockets</name>
    <message>
        <source>On this system, or with the portable way of moving bytes, Firstring cannot do DHCP: it could neither keep to one network card, nor see other DHCP servers, nor find out whether an address is in use. Phones need another DHCP server; the page “Point the phones here” has the lines for it.</source>
        <translation>Auf diesem System, oder mit der portablen Art der Übertragung, kann Firstring kein DHCP: Es könnte sich weder auf eine Netzwerkkarte beschränken noch andere DHCP-Server sehen noch herausfinden, ob eine Adresse benutzt wird. Die Telefone brauchen einen anderen DHCP-Server; unter „Telefone hierher lenken“ stehen die Zeilen dafür.</translation>
    </message>
    <message>
        <source>It works once an administrator has run: %1</source>
        <translation>Es geht, sobald ein Administrator Folgendes ausgeführt hat: %1</translation>
    </message>
    <message>
        <source>Install the program firstring-porthelper, or run this one as root.</source>
        <translation>Installieren Sie das Programm firstring-porthelper, oder führen Sie dieses als root aus.</translation>
    </message>
    <message>
        <source>DHCP has to hear what other computers say on the network card, and this computer lets only programs with that right do so. Phones get no address from here. %1</source>
        <translation>DHCP muss hören, was andere Computer auf der Netzwerkkarte sagen, und dieser Computer erlaubt das nur Programmen mit dem Recht dazu. Die Telefone bekommen von hier keine Adresse. %1</translation>
    </message>
    <message>
        <source>Another program of this computer is a DHCP server already (%1, %2), so ours was not started. End that program, or leave DHCP to it.</source>
        <translation>Ein anderes Programm dieses Computers ist bereits DHCP-Server (%1, %2); unseres wurde deshalb nicht gestartet. Beenden Sie jenes Programm, oder überlassen Sie ihm DHCP.</translation>
    </message>
    <message>
        <source>Another program of this computer is a DHCP server already, so ours was not started. End that program, or leave DHCP to it.</source>
        <translation>Ein anderes Programm dieses Computers ist bereits DHCP-Server; unseres wurde deshalb nicht gestartet. Beenden Sie jenes Programm, oder überlassen Sie ihm DHCP.</translation>
    </message>
    <message>
        <source>The network card could not be opened for DHCP. Phones get no address from here. Plug it in and try again.</source>
        <translation>Die Netzwerkkarte konnte nicht für DHCP geöffnet werden. Die Telefone bekommen von hier keine Adresse. Stecken Sie sie an, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>DhcpSurvey</name>
    <message>
        <source>%1 gives out addresses here; it gave us none.</source>
        <translation>%1 vergibt hier Adressen; uns hat er keine gegeben.</translation>
    </message>
    <message>
        <source>it would give us %1</source>
        <translation>uns gäbe er %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>kein Router</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>Router %1</translation>
    </message>
    <message>
        <source>no DNS</source>
        <translation>kein DNS</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>für %n Minute</numerusform>
            <numerusform>für %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives out addresses here: %2.</source>
        <translation>%1 vergibt hier Adressen: %2.</translation>
    </message>
    <message>
        <source>%1 does not tell phones where to ask. One that is new asks the maker&apos;s RCS on the Internet, then stands still.</source>
        <translation>%1 sagt den Telefonen nicht, wo sie fragen sollen. Ein neues fragt das RCS des Herstellers im Internet und bleibt dann stehen.</translation>
    </message>
    <message>
        <source>%1 (option %2)</source>
        <translation>%1 (Option %2)</translation>
    </message>
    <message>
        <source>%1 sends phones an option 43 that is not made for them: %2.</source>
        <translation>%1 schickt den Telefonen eine Option 43, die nicht für sie gemacht ist: %2.</translation>
    </message>
    <message>
        <source>%1 tells phones to ask %2.</source>
        <translation>%1 schickt die Telefone zu %2.</translation>
    </message>
    <message>
        <source>Phones do not ask this program (%1). Change the options at that server.</source>
        <translation>Die Telefone fragen nicht dieses Programm (%1). Ändern Sie die Optionen bei jenem Server.</translation>
    </message>
    <message>
        <source>%1 also sends phones to the maker&apos;s RCS first (option 43, sub-option 3).</source>
        <translation>%1 schickt die Telefone außerdem zuerst zum RCS des Herstellers (Option 43, Unteroption 3).</translation>
    </message>
    <message>
        <source>Set it to 0 when phones shall ask this program only.</source>
        <translation>Setzen Sie sie auf 0, wenn die Telefone nur dieses Programm fragen sollen.</translation>
    </message>
    <message>
        <source>%1 sends phones into a VLAN (option 132: %2). They restart into it and are gone from a bench without it.</source>
        <translation>%1 schickt die Telefone in ein VLAN (Option 132: %2). Sie starten dorthin neu und sind von einem Arbeitsplatz ohne dieses VLAN verschwunden.</translation>
    </message>
    <message>
        <source>Take option 132 out while you stage, or connect the bench to that VLAN.</source>
        <translation>Nehmen Sie Option 132 während der Einrichtung heraus, oder verbinden Sie den Arbeitsplatz mit diesem VLAN.</translation>
    </message>
    <message>
        <source>%1 sends option 156 (%2), which leads phones of current firmware away.</source>
        <translation>%1 schickt Option 156 (%2), die Telefone mit aktueller Firmware fortführt.</translation>
    </message>
    <message>
        <source>Take option 156 out at that server.</source>
        <translation>Nehmen Sie Option 156 bei jenem Server heraus.</translation>
    </message>
    <message>
        <source>Nobody gives out addresses on %1.</source>
        <translation>Auf %1 vergibt niemand Adressen.</translation>
    </message>
    <message>
        <source>Phones need a DHCP server. On a bench of its own, ours can be it (full).</source>
        <translation>Telefone brauchen einen DHCP-Server. An einem abgeschlossenen Arbeitsplatz kann unserer es sein (allein).</translation>
    </message>
    <message numerus="yes">
        <source>%n servers give out addresses here. Each phone takes what it hears first, so they may behave differently.</source>
        <translation>
            <numerusform>%n Server vergibt hier Adressen.</numerusform>
            <numerusform>%n Server vergeben hier Adressen. Jedes Telefon nimmt, was es zuerst hört; sie können sich also verschieden verhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the options of “Point the phones here” at that server, or type the address into each phone.</source>
        <translation>Tragen Sie die Optionen unter „Telefone hierher lenken“ bei diesem Server ein, oder geben Sie die Adresse an jedem Telefon ein.</translation>
    </message>
    <message>
        <source>Look there whether its range is used up, or whether it knows its own devices only.</source>
        <translation>Sehen Sie dort nach, ob sein Bereich aufgebraucht ist oder ob er nur eigene Geräte bedient.</translation>
    </message>
    <message>
        <source>Find out whose they are, and leave one of them on.</source>
        <translation>Finden Sie heraus, wem sie gehören, und lassen Sie nur einen davon an.</translation>
    </message>
</context>
<context>
    <name>Downgrade</name>
    <message>
        <source>%1 down to %2 brings %3 back: %4</source>
        <translation>%1 hinunter auf %2 bringt %3 zurück: %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones would go from %1 down to %2, which has the known weakness %3 again. Say why; the reason is kept in the audit log.</source>
        <translation>Telefone gingen von %1 hinunter auf %2, das die bekannte Schwachstelle %3 wieder hat. Sagen Sie, warum; der Grund bleibt im Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>In diesem Auftrag gibt es keinen Konfigurationsserver „%1“. Zuerst hinzufügen.</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job. Make it first.</source>
        <translation>In diesem Auftrag gibt es keine Vorlage „%1“. Zuerst anlegen.</translation>
    </message>
    <message>
        <source>There is no branding file “%1” in this job. Add it first.</source>
        <translation>In diesem Auftrag gibt es keine Branding-Datei „%1“. Zuerst hinzufügen.</translation>
    </message>
    <message>
        <source>A name needs 1 to 200 printable characters, without blanks at its ends.</source>
        <translation>Ein Name braucht 1 bis 200 druckbare Zeichen, ohne Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>A URL key has 8 to 64 letters, digits, - or _.</source>
        <translation>Ein URL-Schlüssel hat 8 bis 64 Buchstaben, Ziffern, - oder _.</translation>
    </message>
    <message>
        <source>A release window lasts 1 to 8760 hours.</source>
        <translation>Ein Freigabefenster dauert 1 bis 8760 Stunden.</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a phone.</source>
        <translation>%1 kann nicht die Adresse eines Telefons sein.</translation>
    </message>
    <message>
        <source>The name “local” stands for this program&apos;s own server.</source>
        <translation>Der Name „local“ steht für den eigenen Server dieses Programms.</translation>
    </message>
    <message>
        <source>A firmware file needs its model and its version.</source>
        <translation>Eine Firmwaredatei braucht ihr Modell und ihre Version.</translation>
    </message>
    <message>
        <source>this job&apos;s defaults</source>
        <translation>Vorgaben dieses Auftrags</translation>
    </message>
    <message>
        <source>It is still used by %1. Change that first.</source>
        <translation>Wird noch verwendet von: %1. Zuerst dort ändern.</translation>
    </message>
    <message>
        <source>Rename blueprint %1</source>
        <translation>Vorlage %1 umbenennen</translation>
    </message>
    <message>
        <source>Rename configuration server %1</source>
        <translation>Konfigurationsserver %1 umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Phones have room for %n language pack(s) besides English.</source>
        <translation>
            <numerusform>Telefone haben neben Englisch Platz für %n Sprachpaket.</numerusform>
            <numerusform>Telefone haben neben Englisch Platz für %n Sprachpakete.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text “%1” needs the parameter that shows it, for example xml application title.</source>
        <translation>Der Text „%1“ braucht den Parameter, der ihn anzeigt, zum Beispiel xml application title.</translation>
    </message>
    <message>
        <source>A syslog port is 1 to 65535, or 0 for no lines about it.</source>
        <translation>Ein Syslog-Port ist 1 bis 65535, oder 0 für keine Zeilen darüber.</translation>
    </message>
    <message>
        <source>A roll-out names each phone once, and its waves cannot have less than no phones.</source>
        <translation>Ein Ausrollen nennt jedes Telefon einmal, und seine Wellen können nicht weniger als kein Telefon haben.</translation>
    </message>
    <message>
        <source>A version that phones must run before %1 has to be a lower one.</source>
        <translation>Eine Version, die Telefone vor %1 haben müssen, muss eine niedrigere sein.</translation>
    </message>
</context>
<context>
    <name>EditJson</name>
    <message>
        <source>The change was not understood, so nothing was changed. Both programs must be of the same version.</source>
        <translation>Die Änderung wurde nicht verstanden, deshalb blieb alles, wie es war. Beide Programme müssen dieselbe Version haben.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>The program says: %1</source>
        <translation>Das Programm sagt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was encrypted. See whether the disk is full and who may write there.</source>
        <translation>%1 kann nicht geschrieben werden; nichts wurde verschlüsselt. Sehen Sie nach, ob der Datenträger voll ist und wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>No encrypting program was chosen on this computer. Firstring has none of its own; choose your copy of anacrypt.</source>
        <translation>Auf diesem Rechner wurde kein Verschlüsselungsprogramm gewählt. Firstring hat kein eigenes; wählen Sie Ihr Exemplar von anacrypt.</translation>
    </message>
    <message>
        <source>“%1” is no program that can be run here. Choose the file anacrypt, with its whole path, and see that you may execute it.</source>
        <translation>„%1“ ist kein Programm, das hier gestartet werden kann. Wählen Sie die Datei anacrypt mit ihrem vollen Pfad, und sorgen Sie dafür, dass Sie sie ausführen dürfen.</translation>
    </message>
    <message>
        <source>The encrypting program did not end and was stopped, so nothing was encrypted.</source>
        <translation>Das Verschlüsselungsprogramm wurde nicht fertig und deshalb beendet; nichts wurde verschlüsselt.</translation>
    </message>
    <message>
        <source>The encrypting program gave up, so nothing was encrypted (status %1).</source>
        <translation>Das Verschlüsselungsprogramm hat aufgegeben; nichts wurde verschlüsselt (Status %1).</translation>
    </message>
    <message>
        <source>What the encrypting program wrote for %1 can be read by everybody, so it was thrown away. Is it anacrypt?</source>
        <translation>Was das Verschlüsselungsprogramm für %1 geschrieben hat, kann jeder lesen; es wurde deshalb verworfen. Ist es wirklich anacrypt?</translation>
    </message>
    <message numerus="yes">
        <source>The encrypting program did not write %n file(s): %1.</source>
        <translation>
            <numerusform>Das Verschlüsselungsprogramm hat eine Datei nicht geschrieben: %1.</numerusform>
            <numerusform>Das Verschlüsselungsprogramm hat %n Dateien nicht geschrieben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has 1 to %1 letters, digits and other visible characters, and does not begin with a dash. The encrypting program may ask for more.</source>
        <translation>Ein Schlüssel hat 1 bis %1 Buchstaben, Ziffern und andere sichtbare Zeichen und beginnt nicht mit einem Strich. Das Verschlüsselungsprogramm kann mehr verlangen.</translation>
    </message>
</context>
<context>
    <name>EventCatalogue</name>
    <message>
        <source>A phone that is not in this job asked for %1. It was told nothing.</source>
        <translation>Ein Telefon, das nicht in diesem Auftrag ist, hat nach %1 gefragt. Es hat nichts erfahren.</translation>
    </message>
    <message>
        <source>The phone is on hold; it asked for %1 and was told nothing.</source>
        <translation>Das Telefon ist zurückgestellt; es hat nach %1 gefragt und nichts erfahren.</translation>
    </message>
    <message>
        <source>Somebody asked for %1, and it cannot be told which phone that is.</source>
        <translation>Jemand hat nach %1 gefragt, und es ist nicht erkennbar, welches Telefon das ist.</translation>
    </message>
    <message>
        <source>The request names two different phones: %1.</source>
        <translation>Die Anfrage nennt zwei verschiedene Telefone: %1.</translation>
    </message>
    <message>
        <source>The phone asked the RCS for %1.</source>
        <translation>Das Telefon hat den RCS nach %1 gefragt.</translation>
    </message>
    <message>
        <source>The phone was told its configuration server in %1.</source>
        <translation>Das Telefon hat seinen Konfigurationsserver aus %1 erfahren.</translation>
    </message>
    <message>
        <source>The phone took its redirection and asked the RCS again without asking its configuration server.</source>
        <translation>Das Telefon hat seine Umleitung geholt und wieder den RCS gefragt, ohne seinen Konfigurationsserver zu fragen.</translation>
    </message>
    <message>
        <source>The phone took the branding file %1.</source>
        <translation>Das Telefon hat die Branding-Datei %1 geholt.</translation>
    </message>
    <message>
        <source>The phone took the language file %1.</source>
        <translation>Das Telefon hat die Sprachdatei %1 geholt.</translation>
    </message>
    <message>
        <source>The phone took the common settings %1.</source>
        <translation>Das Telefon hat die gemeinsamen Einstellungen %1 geholt.</translation>
    </message>
    <message>
        <source>The phone took the settings of its model, %1.</source>
        <translation>Das Telefon hat die Einstellungen seines Modells geholt, %1.</translation>
    </message>
    <message>
        <source>The phone took its own settings, %1.</source>
        <translation>Das Telefon hat seine eigenen Einstellungen geholt, %1.</translation>
    </message>
    <message>
        <source>The phone took %1.</source>
        <translation>Das Telefon hat %1 geholt.</translation>
    </message>
    <message>
        <source>The phone already has %1; it has not changed.</source>
        <translation>Das Telefon hat %1 schon; daran hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. That is normal.</source>
        <translation>Das Telefon hat nach %1 gefragt; das gibt es hier nicht. Das ist normal.</translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. It stops there.</source>
        <translation>Das Telefon hat nach %1 gefragt; das gibt es hier nicht. Dort bleibt es stehen.</translation>
    </message>
    <message>
        <source>%1 was asked for and is not here.</source>
        <translation>Nach %1 wurde gefragt; das gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1 is in the catalogue, but its file is missing or damaged. Import it again.</source>
        <translation>%1 steht im Katalog, aber die Datei fehlt oder ist beschädigt. Noch einmal importieren.</translation>
    </message>
    <message>
        <source>A setting needs a value that this phone does not have (%1). Its file is held back until it has one.</source>
        <translation>Eine Einstellung braucht einen Wert, den dieses Telefon nicht hat (%1). Seine Datei wird zurückgehalten, bis es einen hat.</translation>
    </message>
    <message>
        <source>The phone stopped taking %1 before its end.</source>
        <translation>Das Telefon hat vor dem Ende von %1 aufgehört zu lesen.</translation>
    </message>
    <message>
        <source>A request was refused: %1.</source>
        <translation>Eine Anfrage wurde abgewiesen: %1.</translation>
    </message>
    <message>
        <source>The phone began to take the firmware %1.</source>
        <translation>Das Telefon hat begonnen, die Firmware %1 zu holen.</translation>
    </message>
    <message>
        <source>The phone is taking the firmware: %1.</source>
        <translation>Das Telefon holt die Firmware: %1.</translation>
    </message>
    <message>
        <source>The phone took the whole firmware %1 and will restart.</source>
        <translation>Das Telefon hat die ganze Firmware %1 geholt und wird neu starten.</translation>
    </message>
    <message>
        <source>The phone read the beginning of %1 and stopped: it has that firmware already. That is normal.</source>
        <translation>Das Telefon hat den Anfang von %1 gelesen und aufgehört: Es hat diese Firmware schon. Das ist normal.</translation>
    </message>
    <message>
        <source>The phone took the firmware %1 again and again and still reports another one. It is not offered any more.</source>
        <translation>Das Telefon hat die Firmware %1 immer wieder geholt und meldet noch eine andere. Sie wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>The firmware is labelled wrongly: %1.</source>
        <translation>Die Firmware ist falsch bezeichnet: %1.</translation>
    </message>
    <message>
        <source>The phone asked for the firmware %1, and none is assigned that is made for it.</source>
        <translation>Das Telefon hat nach der Firmware %1 gefragt, und es ist keine zugewiesen, die dafür gemacht ist.</translation>
    </message>
    <message>
        <source>The phone says that it has started.</source>
        <translation>Das Telefon meldet, dass es gestartet ist.</translation>
    </message>
    <message>
        <source>The phone says that it is registered.</source>
        <translation>Das Telefon meldet, dass es registriert ist.</translation>
    </message>
    <message>
        <source>The phone reports its registration: %1.</source>
        <translation>Das Telefon meldet seine Registrierung: %1.</translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation>Das Telefon startet neu.</translation>
    </message>
    <message>
        <source>The phone is ready.</source>
        <translation>Das Telefon ist bereit.</translation>
    </message>
    <message>
        <source>The phone was sent to its configuration server %1.</source>
        <translation>Das Telefon wurde zu seinem Konfigurationsserver %1 geschickt.</translation>
    </message>
    <message>
        <source>Settings changed since the phone took them: %1.</source>
        <translation>Einstellungen wurden geändert, seit das Telefon sie geholt hat: %1.</translation>
    </message>
    <message>
        <source>Nothing was heard from the phone for %1. Look at its screen, then start it again.</source>
        <translation>Vom Telefon war %1 lang nichts zu hören. Auf seine Anzeige sehen, dann das Telefon neu starten.</translation>
    </message>
    <message>
        <source>The local server is on: %1.</source>
        <translation>Der lokale Server ist an: %1.</translation>
    </message>
    <message>
        <source>The local server is off.</source>
        <translation>Der lokale Server ist aus.</translation>
    </message>
    <message>
        <source>A port cannot be used: %1</source>
        <translation>Ein Port lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>Somebody asked whether %1 is here, and did not take it.</source>
        <translation>Jemand hat gefragt, ob es %1 hier gibt, und es nicht geholt.</translation>
    </message>
    <message>
        <source>The phone writes: %1</source>
        <translation>Das Telefon schreibt: %1</translation>
    </message>
    <message>
        <source>The phone writes of trouble: %1</source>
        <translation>Das Telefon schreibt von Schwierigkeiten: %1</translation>
    </message>
    <message>
        <source>It writes more than is kept; lines left out: %1.</source>
        <translation>Es schreibt mehr, als behalten wird; ausgelassene Zeilen: %1.</translation>
    </message>
    <message>
        <source>The phone was told the time.</source>
        <translation>Dem Telefon wurde die Uhrzeit gesagt.</translation>
    </message>
    <message>
        <source>The phone asked for the time. It was told that nobody sets the clock of this computer right, so it may not take it.</source>
        <translation>Das Telefon hat nach der Uhrzeit gefragt. Ihm wurde gesagt, dass niemand die Uhr dieses Rechners stellt; vielleicht nimmt es sie deshalb nicht an.</translation>
    </message>
    <message>
        <source>It looked for a server in its network and was told this one.</source>
        <translation>Es hat in seinem Netz einen Server gesucht und diesen genannt bekommen.</translation>
    </message>
    <message>
        <source>Another server of this network has our name. In lists of phones this one is called %1 from now on.</source>
        <translation>Ein anderer Server dieses Netzes trägt unseren Namen. In den Listen der Telefone heißt dieser ab jetzt %1.</translation>
    </message>
    <message>
        <source>This computer no longer has the address %1. Phones can&apos;t reach the server until it is back; plug the network in again.</source>
        <translation>Dieser Rechner hat die Adresse %1 nicht mehr. Telefone erreichen den Server erst wieder, wenn sie zurück ist; stecken Sie das Netz wieder ein.</translation>
    </message>
    <message>
        <source>This computer has the address %1 again. Phones are answered.</source>
        <translation>Dieser Rechner hat die Adresse %1 wieder. Telefone bekommen Antwort.</translation>
    </message>
    <message>
        <source>The phone asked for firmware; this job gives it out only at %1.</source>
        <translation>Das Telefon fragte nach Firmware; dieser Auftrag gibt sie nur von %1 Uhr aus.</translation>
    </message>
    <message>
        <source>The phone asked for firmware before its turn in the roll-out: %1.</source>
        <translation>Das Telefon fragte nach Firmware, bevor es beim Ausrollen an der Reihe ist: %1.</translation>
    </message>
    <message>
        <source>The phone asked for firmware, but the roll-out stands still: %1.</source>
        <translation>Das Telefon fragte nach Firmware, aber das Ausrollen steht still: %1.</translation>
    </message>
    <message>
        <source>The phone must run %1 before its new firmware, and there is no file of that version. Add it.</source>
        <translation>Das Telefon muss vor seiner neuen Firmware %1 haben, und es gibt keine Datei dieser Version. Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>The roll-out of firmware goes on: %1.</source>
        <translation>Das Ausrollen der Firmware geht weiter: %1.</translation>
    </message>
    <message>
        <source>The roll-out of firmware stopped because of this phone: %1. No other phone is given new firmware.</source>
        <translation>Das Ausrollen der Firmware hielt wegen dieses Telefons an: %1. Kein anderes Telefon bekommt neue Firmware.</translation>
    </message>
    <message>
        <source>The roll-out of firmware has reached every phone: %1.</source>
        <translation>Das Ausrollen der Firmware hat jedes Telefon erreicht: %1.</translation>
    </message>
    <message>
        <source>This phone seems to run MiNet software (%1). It does not act on what it is given here until SIP software is loaded.</source>
        <translation>Auf diesem Telefon läuft anscheinend MiNet-Software (%1). Es richtet sich nach nichts, was es hier bekommt, bis SIP-Software geladen ist.</translation>
    </message>
    <message>
        <source>Asked by DHCP for an address.</source>
        <translation>Hat über DHCP nach einer Adresse gefragt.</translation>
    </message>
    <message>
        <source>Got the address %1 from our DHCP.</source>
        <translation>Hat von unserem DHCP die Adresse %1 bekommen.</translation>
    </message>
    <message>
        <source>Keeps the address %1 of our DHCP.</source>
        <translation>Behält die Adresse %1 unseres DHCP.</translation>
    </message>
    <message>
        <source>Gave the address %1 back to our DHCP.</source>
        <translation>Hat unserem DHCP die Adresse %1 zurückgegeben.</translation>
    </message>
    <message>
        <source>Wanted to use the address %1, which our DHCP did not give it. It was told to ask for another. That is normal for a phone that comes from elsewhere.</source>
        <translation>Wollte die Adresse %1 benutzen, die unser DHCP ihm nicht gegeben hat. Es soll nach einer anderen fragen. Bei einem Telefon, das von anderswo kommt, ist das normal.</translation>
    </message>
    <message>
        <source>Found the address %1 in use by another device and did not take it. Our DHCP leaves it alone for ten minutes.</source>
        <translation>Hat bemerkt, dass ein anderes Gerät die Adresse %1 benutzt, und sie nicht genommen. Unser DHCP lässt sie zehn Minuten lang in Ruhe.</translation>
    </message>
    <message>
        <source>Another device uses the address %1 of our DHCP range. It is left alone for ten minutes; choose a range that nobody uses.</source>
        <translation>Ein anderes Gerät benutzt die Adresse %1 aus unserem DHCP-Bereich. Sie wird zehn Minuten lang in Ruhe gelassen; wählen Sie einen Bereich, den niemand benutzt.</translation>
    </message>
    <message>
        <source>All addresses of our DHCP range are given out (%1). This phone gets none. Choose a longer range, or a shorter lease.</source>
        <translation>Alle Adressen unseres DHCP-Bereichs sind vergeben (%1). Dieses Telefon bekommt keine. Wählen Sie einen längeren Bereich oder eine kürzere Dauer.</translation>
    </message>
    <message>
        <source>The address reserved for this phone cannot be given here (%1). It gets another one. Correct its column “ip”.</source>
        <translation>Die für dieses Telefon vorgesehene Adresse kann hier nicht vergeben werden (%1). Es bekommt eine andere. Berichtigen Sie seine Spalte „ip“.</translation>
    </message>
    <message>
        <source>Our DHCP gives out addresses: %1. Stop it before this network is connected to another one.</source>
        <translation>Unser DHCP vergibt Adressen: %1. Beenden Sie es, bevor dieses Netz mit einem anderen verbunden wird.</translation>
    </message>
    <message>
        <source>Our DHCP is off.</source>
        <translation>Unser DHCP ist aus.</translation>
    </message>
    <message>
        <source>Our DHCP stands beside another server, and none answers: %1. No phone is given an address until it does. Start that server, or let ours give all addresses (full).</source>
        <translation>Unser DHCP steht neben einem anderen Server, und keiner antwortet: %1. Bis dahin bekommt kein Telefon eine Adresse. Starten Sie jenen Server, oder lassen Sie unseren alle Adressen vergeben (allein).</translation>
    </message>
    <message>
        <source>Another server gives out addresses here (%1), so our DHCP has stopped. Phones get theirs from that one. Use the lines under “Point the phones here” for it, or disconnect it and start again.</source>
        <translation>Ein anderer Server vergibt hier Adressen (%1); unser DHCP hat deshalb aufgehört. Die Telefone bekommen ihre von jenem. Nehmen Sie für ihn die Zeilen unter „Telefone hierher lenken“, oder trennen Sie ihn ab und starten Sie neu.</translation>
    </message>
    <message>
        <source>Our DHCP was not started: %1</source>
        <translation>Unser DHCP wurde nicht gestartet: %1</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande: %1</translation>
    </message>
    <message>
        <source>Something showed the certificate of another phone (%1) and was told nothing. Look which device it is.</source>
        <translation>Ein Gerät wies sich mit dem Zertifikat eines anderen Telefons aus (%1) und erhielt nichts. Sehen Sie nach, welches Gerät das ist.</translation>
    </message>
    <message>
        <source>The server shows phones a new certificate, made for %1.</source>
        <translation>Der Server zeigt den Telefonen ein neues Zertifikat, ausgestellt für %1.</translation>
    </message>
    <message>
        <source>The phone is released: it may take its files.</source>
        <translation>Das Telefon ist freigegeben: Es darf seine Dateien abholen.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the phone is not released. It was told nothing.</source>
        <translation>%1 wurde verlangt, aber das Telefon ist nicht freigegeben. Es wurde nichts verraten.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the time to take it is over. Release the phone again to stage it.</source>
        <translation>%1 wurde verlangt, aber die Zeit dafür ist vorbei. Geben Sie das Telefon erneut frei, um es einzurichten.</translation>
    </message>
    <message>
        <source>%1 was asked for by another address than the one that took the phone&apos;s files. It was told nothing.</source>
        <translation>%1 wurde von einer anderen Adresse verlangt als der, die die Dateien des Telefons geholt hat. Es wurde nichts verraten.</translation>
    </message>
    <message>
        <source>%1 was asked for by another network card than the phone&apos;s own. It was told nothing.</source>
        <translation>%1 wurde von einer anderen Netzwerkkarte verlangt als der des Telefons. Es wurde nichts verraten.</translation>
    </message>
    <message>
        <source>The phone came back with another address; before it had %1.</source>
        <translation>Das Telefon kam mit einer anderen Adresse wieder; vorher hatte es %1.</translation>
    </message>
    <message>
        <source>From now on only %1 gets the files of this phone.</source>
        <translation>Von jetzt an bekommt nur %1 die Dateien dieses Telefons.</translation>
    </message>
    <message>
        <source>%1 asked for many phones that it may not stage. It is told nothing for 15 minutes.</source>
        <translation>%1 fragte nach vielen Telefonen, die es nichts angehen. 15 Minuten lang wird nichts verraten.</translation>
    </message>
    <message>
        <source>%1 leaves the phone with the administrator password that everybody knows.</source>
        <translation>Mit %1 behält das Telefon das Administratorkennwort, das alle kennen.</translation>
    </message>
    <message>
        <source>%1 asked for the records of this job with a token that is not known. It was told nothing.</source>
        <translation>%1 hat mit einem unbekannten Token nach den Einträgen dieses Auftrags gefragt. Es wurde nichts verraten.</translation>
    </message>
    <message>
        <source>%1 tried several tokens that are not known. For some minutes it is not listened to.</source>
        <translation>%1 hat mehrere unbekannte Token probiert. Einige Minuten lang wird nicht darauf gehört.</translation>
    </message>
    <message>
        <source>Changed by another workstation: %1</source>
        <translation>Geändert von einem anderen Arbeitsplatz: %1</translation>
    </message>
    <message>
        <source>Synced with %1: both sides agree.</source>
        <translation>Mit %1 abgeglichen: Beide Seiten sind gleich.</translation>
    </message>
    <message>
        <source>Synced with %1 in part. The Sync page says what waits or was not taken.</source>
        <translation>Mit %1 teilweise abgeglichen. Die Seite „Abgleich“ sagt, was noch wartet oder nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>The sync with %1 ended early. Nothing is lost: the next run goes on from there.</source>
        <translation>Der Abgleich mit %1 endete vorzeitig. Nichts ist verloren: Der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>%1 went back to an older copy. Nothing of it is taken until somebody has looked.</source>
        <translation>%1 ist auf einen älteren Stand zurückgegangen. Nichts davon wird übernommen, bevor jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>%1 does not show the certificate that was confirmed. Nothing was sent.</source>
        <translation>%1 zeigt nicht das bestätigte Zertifikat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The job is being finished: phones get their last settings, in which nothing of this program is left.</source>
        <translation>Der Auftrag wird abgeschlossen: Die Telefone bekommen ihre letzten Einstellungen, in denen nichts mehr von diesem Programm steht.</translation>
    </message>
    <message>
        <source>The phone took its last settings, %1.</source>
        <translation>Das Telefon hat seine letzten Einstellungen geholt, %1.</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed. Phones are told nothing more unless they are staged again.</source>
        <translation>Der Auftrag ist abgeschlossen und sein Tor geschlossen. Telefone erfahren nichts mehr, außer sie werden neu eingerichtet.</translation>
    </message>
    <message>
        <source>%1 was asked for after the job was finished. It was told nothing. Stage the phone again to let it in.</source>
        <translation>%1 wurde verlangt, nachdem der Auftrag abgeschlossen war. Die Antwort blieb aus. Richten Sie das Telefon neu ein, um es wieder einzulassen.</translation>
    </message>
    <message>
        <source>The files could not be encrypted, so phones that want encrypted ones keep what they have: %1</source>
        <translation>Die Dateien konnten nicht verschlüsselt werden; Telefone, die verschlüsselte wollen, behalten, was sie haben: %1</translation>
    </message>
    <message>
        <source>%1 is still being encrypted; the phone finds it when it asks again.</source>
        <translation>%1 wird noch verschlüsselt; das Telefon findet die Datei, wenn es wieder fragt.</translation>
    </message>
</context>
<context>
    <name>EveryPhone</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>This looks like a phone list, but no line of it can be read.</source>
        <translation>Das sieht wie eine Telefonliste aus, aber keine Zeile davon lässt sich lesen.</translation>
    </message>
    <message numerus="yes">
        <source>This is a phone list with %n phone(s).</source>
        <translation>
            <numerusform>Das ist eine Telefonliste mit %n Telefon.</numerusform>
            <numerusform>Das ist eine Telefonliste mit %n Telefonen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read.</source>
        <translation>
            <numerusform>%n Zeile lässt sich nicht lesen.</numerusform>
            <numerusform>%n Zeilen lassen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no phone configuration: no line reads name: value.</source>
        <translation>Das ist keine Telefonkonfiguration: Keine Zeile hat die Form „Name: Wert“.</translation>
    </message>
    <message numerus="yes">
        <source>This is a phone configuration with %n setting(s).</source>
        <translation>
            <numerusform>Das ist eine Telefonkonfiguration mit %n Einstellung.</numerusform>
            <numerusform>Das ist eine Telefonkonfiguration mit %n Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no language pack: its lines do not read English text| translation.</source>
        <translation>Das ist kein Sprachpaket: Die Zeilen haben nicht die Form „englischer Text| Übersetzung“.</translation>
    </message>
    <message numerus="yes">
        <source>This is a language pack with %n text(s).</source>
        <translation>
            <numerusform>Das ist ein Sprachpaket mit %n Text.</numerusform>
            <numerusform>Das ist ein Sprachpaket mit %n Texten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test firmware for %1, version %2.</source>
        <translation>Das ist eine Test-Firmware für %1, Version %2.</translation>
    </message>
    <message>
        <source>This may be firmware, but neither its name nor its beginning says for which model. Name it like 6867i.st.</source>
        <translation>Das kann Firmware sein, aber weder Name noch Anfang sagen, für welches Modell. Einen Namen wie 6867i.st geben.</translation>
    </message>
    <message>
        <source>By its name this is firmware for %1. Whether it is genuine cannot be seen here.</source>
        <translation>Dem Namen nach ist das Firmware für %1. Ob sie echt ist, lässt sich hier nicht erkennen.</translation>
    </message>
    <message>
        <source>This certificate or key file is damaged or cut off. Get it again.</source>
        <translation>Diese Zertifikats- oder Schlüsseldatei ist beschädigt oder abgeschnitten. Noch einmal beschaffen.</translation>
    </message>
    <message numerus="yes">
        <source>This is a PEM file with %n part(s).</source>
        <translation>
            <numerusform>Das ist eine PEM-Datei mit %n Teil.</numerusform>
            <numerusform>Das ist eine PEM-Datei mit %n Teilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds a private key: give it to one phone or blueprint only.</source>
        <translation>Sie enthält einen privaten Schlüssel: nur einem Telefon oder einer Vorlage geben.</translation>
    </message>
    <message>
        <source>This is no whole JSON file; it cannot be read from byte %1 on.</source>
        <translation>Das ist keine vollständige JSON-Datei; ab Byte %1 lässt sie sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is a JSON file.</source>
        <translation>Das ist eine JSON-Datei.</translation>
    </message>
    <message>
        <source>This is no file that can be used here: neither a phone list, a configuration, a language pack, firmware, a certificate nor JSON.</source>
        <translation>Das ist keine Datei, die sich hier verwenden lässt: weder Telefonliste, Konfiguration, Sprachpaket, Firmware, Zertifikat noch JSON.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is bigger than 100 MB; no file of its kind is.</source>
        <translation>Die Datei ist größer als 100 MB; das ist keine Datei dieser Art.</translation>
    </message>
</context>
<context>
    <name>FileOffer</name>
    <message>
        <source>%1 (it may be %2)</source>
        <translation>%1 (vielleicht %2)</translation>
    </message>
</context>
<context>
    <name>FirmwareForecast</name>
    <message>
        <source>No phone changes its firmware.</source>
        <translation>Kein Telefon ändert seine Firmware.</translation>
    </message>
    <message numerus="yes">
        <source>%n different version(s)</source>
        <translation>
            <numerusform>eine Version</numerusform>
            <numerusform>%n verschiedene Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) fetch %1</source>
        <translation>
            <numerusform>Ein Telefon holt %1</numerusform>
            <numerusform>%n Telefone holen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them go(es) down</source>
        <translation>
            <numerusform>eines davon geht HINUNTER</numerusform>
            <numerusform>%n davon gehen HINUNTER</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run</source>
        <translation>
            <numerusform>eines davon hat nie gesagt, was es hat</numerusform>
            <numerusform>%n davon haben nie gesagt, was sie haben</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>FirmwareHaul</name>
    <message>
        <source>Version %1 for the %2 was there with another content (“%3”). This file takes its place: phones that have the other one are not asked to change.</source>
        <translation>Version %1 für das %2 war schon mit anderem Inhalt da („%3“). Diese Datei tritt an ihre Stelle: Telefone, die die andere haben, werden nicht zum Wechsel aufgefordert.</translation>
    </message>
    <message>
        <source>This is the same file as version %1 for the %2. Phones can report only one of the two versions: correct the other, or remove it.</source>
        <translation>Das ist dieselbe Datei wie Version %1 für das %2. Telefone können nur eine der beiden Versionen melden: Berichtigen oder entfernen Sie die andere.</translation>
    </message>
    <message>
        <source>There is nothing in this file, so it was not added. Fetch it again.</source>
        <translation>In dieser Datei ist nichts, deshalb wurde sie nicht hinzugefügt. Holen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>FirmwareKnowledge</name>
    <message>
        <source>Line %1 of the list of what is known of firmware cannot be read.</source>
        <translation>Zeile %1 der Liste dessen, was über Firmware bekannt ist, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It says nothing new: what is known here stays as it is.</source>
        <translation>Darin steht nichts Neues: Was hier bekannt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 renewed.</source>
        <translation>Aufgenommen: %1 neu, %2 erneuert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its names are known here from a later day; those were left as they are.</source>
        <translation>
            <numerusform>%n ihrer Namen ist hier von einem späteren Tag bekannt und blieb, wie er ist.</numerusform>
            <numerusform>%n ihrer Namen sind hier von einem späteren Tag bekannt und blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>firmware.tsv in the data folder cannot be read, so its warnings about versions are missing. Check its rights, or take it away.</source>
        <translation>firmware.tsv im Datenordner ist nicht lesbar, darum fehlen ihre Warnungen vor Versionen. Prüfen Sie die Rechte, oder nehmen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>Its warnings about versions are missing. Correct firmware.tsv in the data folder, or take it away.</source>
        <translation>Ihre Warnungen vor Versionen fehlen. Berichtigen Sie firmware.tsv im Datenordner, oder nehmen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>Nothing was taken from “%1”; what is known here stays.</source>
        <translation>Aus „%1“ wurde nichts aufgenommen; was hier bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>It is far longer than such a list.</source>
        <translation>Sie ist viel länger als eine solche Liste.</translation>
    </message>
    <message>
        <source>It holds no line about firmware.</source>
        <translation>Sie enthält keine Zeile über Firmware.</translation>
    </message>
    <message>
        <source>The list cannot be kept: firmware.tsv in the data folder cannot be written. Check its rights and the free space.</source>
        <translation>Die Liste lässt sich nicht aufbewahren: firmware.tsv im Datenordner ist nicht schreibbar. Prüfen Sie die Rechte und den freien Platz.</translation>
    </message>
</context>
<context>
    <name>FirmwareMatrix</name>
    <message numerus="yes">
        <source>%1: %n phone(s).</source>
        <translation>
            <numerusform>%1: ein Telefon.</numerusform>
            <numerusform>%1: %n Telefone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run.</source>
        <translation>
            <numerusform>Eines davon hat nie gesagt, was es hat.</numerusform>
            <numerusform>%n davon haben nie gesagt, was sie haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known weaknesses: %1.</source>
        <translation>Bekannte Schwachstellen: %1.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 for the %2: its file is here.</source>
        <translation>%1 für das %2: die Datei ist hier.</translation>
    </message>
    <message>
        <source>%1 for the %2: no file.</source>
        <translation>%1 für das %2: keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) run it.</source>
        <translation>
            <numerusform>Ein Telefon hat sie.</numerusform>
            <numerusform>%n Telefone haben sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go up to it.</source>
        <translation>
            <numerusform>Ein Telefon ginge zu ihr hinauf.</numerusform>
            <numerusform>%n Telefone gingen zu ihr hinauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go down to it.</source>
        <translation>
            <numerusform>Ein Telefon ginge zu ihr hinunter.</numerusform>
            <numerusform>%n Telefone gingen zu ihr hinunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would be offered it and never said what they run.</source>
        <translation>
            <numerusform>Einem Telefon würde sie angeboten, das nie gesagt hat, was es hat.</numerusform>
            <numerusform>%n Telefonen würde sie angeboten, die nie gesagt haben, was sie haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) shall run it and wait for its file.</source>
        <translation>
            <numerusform>Ein Telefon soll sie haben und wartet auf die Datei.</numerusform>
            <numerusform>%n Telefone sollen sie haben und warten auf die Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is here under another version: one of the two labels is wrong.</source>
        <translation>Dieselbe Datei ist hier unter einer anderen Version: eine der beiden Bezeichnungen ist falsch.</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>There are no phones to simulate. Name a list, or say how many.</source>
        <translation>Es gibt keine Telefone zu simulieren. Eine Liste nennen oder angeben, wie viele.</translation>
    </message>
    <message>
        <source>“%1” is not a model that can be simulated. Give %2 a model such as 6867i.</source>
        <translation>„%1“ ist kein Modell, das sich simulieren lässt. %2 ein Modell geben, etwa 6867i.</translation>
    </message>
    <message>
        <source>%1 is in the list twice. Each phone can be simulated once.</source>
        <translation>%1 steht zweimal in der Liste. Jedes Telefon lässt sich einmal simulieren.</translation>
    </message>
    <message>
        <source>No server is named. Start the local server, or give its URL.</source>
        <translation>Es ist kein Server genannt. Den lokalen Server starten oder seine URL angeben.</translation>
    </message>
    <message>
        <source>Simulated phones cannot talk to “%1”. Use an address that begins with http://, https:// or tftp://.</source>
        <translation>Simulierte Telefone können mit „%1“ nicht sprechen. Nehmen Sie eine Adresse, die mit http://, https:// oder tftp:// beginnt.</translation>
    </message>
</context>
<context>
    <name>FolderIntake</name>
    <message>
        <source>“%1” is a link that leads out of this folder, to a folder or nowhere. It is not followed.</source>
        <translation>„%1“ ist eine Verknüpfung, die aus diesem Ordner hinaus, zu einem Ordner oder nirgendwohin führt. Ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>“%1” lies too deep to be asked for; it stays out.</source>
        <translation>„%1“ liegt zu tief, um gefragt zu werden; sie bleibt draußen.</translation>
    </message>
    <message>
        <source>“%1” is no regular file; it stays out.</source>
        <translation>„%1“ ist keine gewöhnliche Datei; sie bleibt draußen.</translation>
    </message>
    <message>
        <source>There are more than %1 files in this folder. Choose the folder phones ask in, not one above it.</source>
        <translation>In diesem Ordner liegen mehr als %1 Dateien. Wählen Sie den Ordner, in dem Telefone fragen, keinen darüber.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading; it stays out.</source>
        <translation>„%1“ lässt sich nicht zum Lesen öffnen; sie bleibt draußen.</translation>
    </message>
    <message>
        <source>The configuration files of this folder are larger than %1 MB together. Take it over in parts.</source>
        <translation>Die Konfigurationsdateien dieses Ordners sind zusammen größer als %1 MB. Übernehmen Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; it stays out.</source>
        <translation>„%1“ hat %2 MB; sie bleibt draußen.</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be read. Choose the folder phones ask in.</source>
        <translation>„%1“ ist kein Ordner, der gelesen werden kann. Wählen Sie den Ordner, in dem Telefone fragen.</translation>
    </message>
    <message>
        <source>Firstring keeps its own data inside this folder, and would write into it. Copy the files phones ask for to a folder of their own first.</source>
        <translation>Firstring bewahrt seine eigenen Daten in diesem Ordner auf und würde hineinschreiben. Kopieren Sie die Dateien, nach denen Telefone fragen, zuerst in einen eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>FolderKinds</name>
    <message>
        <source>“%1” is for phones with MiNET firmware, which speak another language. It stays out; give those phones SIP firmware first.</source>
        <translation>„%1“ ist für Telefone mit MiNET-Firmware, die eine andere Sprache sprechen. Sie bleibt draußen; geben Sie diesen Telefonen zuerst SIP-Firmware.</translation>
    </message>
    <message>
        <source>“%1” is what a phone wrote itself; no phone asks for it. It stays out.</source>
        <translation>„%1“ hat ein Telefon selbst geschrieben; kein Telefon fragt danach. Sie bleibt draußen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a phone: it is zero or a group address. It stays out.</source>
        <translation>„%1“ kann nicht die Adresse eines Telefons sein: Sie ist null oder eine Gruppenadresse. Die Datei bleibt draußen.</translation>
    </message>
    <message>
        <source>“%1” is named after no phone and no model, so no phone asks for it. It stays out.</source>
        <translation>„%1“ ist nach keinem Telefon und keinem Modell benannt, also fragt kein Telefon danach. Sie bleibt draußen.</translation>
    </message>
    <message>
        <source>Phones that took “%1” may insist on encrypted files and refuse plain ones until they are reset to factory defaults.</source>
        <translation>Telefone, die „%1“ genommen haben, bestehen vielleicht auf verschlüsselten Dateien und lehnen offene ab, bis sie auf Werkseinstellungen zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>“%1” is encrypted with the key of this site. It cannot be read, so what it says stays out: find the plain file it was made from.</source>
        <translation>„%1“ ist mit dem Schlüssel dieses Standorts verschlüsselt. Sie kann nicht gelesen werden, ihr Inhalt bleibt also draußen: Suchen Sie die offene Datei, aus der sie entstand.</translation>
    </message>
    <message>
        <source>“%1” stands in a folder below. Phones of this server do not ask there, so it stays out; take that folder over by itself if they do.</source>
        <translation>„%1“ liegt in einem Unterordner. Telefone dieses Servers fragen dort nicht, also bleibt sie draußen; übernehmen Sie diesen Ordner für sich, falls sie es doch tun.</translation>
    </message>
</context>
<context>
    <name>FolderTarget</name>
    <message>
        <source>The disk of “%1” is full, so not all files came there. Those that did are whole; free some space and publish again.</source>
        <translation>Der Datenträger von „%1“ ist voll, deshalb kamen nicht alle Dateien dorthin. Die dort sind, sind vollständig; schaffen Sie Platz und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so not all files came there. Those that did are whole. Check who may write in its folder, then publish again.</source>
        <translation>„%1“ kann nicht geschrieben werden, deshalb kamen nicht alle Dateien dorthin. Die dort sind, sind vollständig. Prüfen Sie, wer in den Ordner schreiben darf, und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Angehalten. Was dort ankam, ist vollständig; veröffentlichen Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The list of what was published in “%1” cannot be read. Check who may read it.</source>
        <translation>Die Liste dessen, was in „%1“ veröffentlicht wurde, kann nicht gelesen werden. Prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n file(s) with these names already that were not published from here, such as %2. Nothing was changed. Choose an empty folder, or replace them with --overwrite.</source>
        <translation>
            <numerusform>„%1“ enthält schon %n Datei mit solchem Namen, die nicht von hier veröffentlicht wurde: %2. Nichts wurde geändert. Wählen Sie einen leeren Ordner, oder ersetzen Sie sie mit --overwrite.</numerusform>
            <numerusform>„%1“ enthält schon %n Dateien mit solchen Namen, die nicht von hier veröffentlicht wurden, etwa %2. Nichts wurde geändert. Wählen Sie einen leeren Ordner, oder ersetzen Sie sie mit --overwrite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored file for “%1” cannot be read. Bring it in again.</source>
        <translation>Die abgelegte Datei für „%1“ kann nicht gelesen werden. Nehmen Sie sie neu auf.</translation>
    </message>
</context>
<context>
    <name>GateBadge</name>
    <message>
        <source>It is another network card than the phone&apos;s own.</source>
        <translation>Es ist eine andere Netzwerkkarte als die des Telefons.</translation>
    </message>
    <message>
        <source>It showed the certificate of another phone.</source>
        <translation>Es zeigte das Zertifikat eines anderen Telefons.</translation>
    </message>
    <message>
        <source>Another address took the phone&apos;s files before.</source>
        <translation>Eine andere Adresse hat die Dateien des Telefons schon geholt.</translation>
    </message>
    <message>
        <source>The time to take them was over.</source>
        <translation>Die Zeit dafür war vorbei.</translation>
    </message>
    <message>
        <source>The phone was not released.</source>
        <translation>Das Telefon war nicht freigegeben.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>%1 asked for the files of this phone and was told nothing. %2 If that was the phone, release it again.</source>
        <translation>%1 fragte nach den Dateien dieses Telefons und erfuhr nichts. %2 Wenn das das Telefon war, geben Sie es erneut frei.</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Geholt von %1</translation>
    </message>
    <message>
        <source>Only this address gets the files of the phone.</source>
        <translation>Nur diese Adresse bekommt die Dateien des Telefons.</translation>
    </message>
    <message>
        <source>This address took the files of the phone first.</source>
        <translation>Diese Adresse hat die Dateien des Telefons zuerst geholt.</translation>
    </message>
    <message>
        <source>Released until %1</source>
        <translation>Freigegeben bis %1</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>It is told nothing until it is released.</source>
        <translation>Es erfährt nichts, bis es freigegeben ist.</translation>
    </message>
    <message>
        <source>The job was finished.</source>
        <translation>Der Auftrag war abgeschlossen.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>It is told nothing more. To let it in once more, release it or stage it again.</source>
        <translation>Es erfährt nichts mehr. Um es noch einmal einzulassen, geben Sie es frei oder richten Sie es neu ein.</translation>
    </message>
</context>
<context>
    <name>GatewayCalls</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Er sagt: %2</translation>
    </message>
    <message>
        <source>The gateway does not take this address of a phone. Check the form in which it wants them.</source>
        <translation>Der Weiterleitungsdienst nimmt diese Adresse eines Telefons nicht an. Prüfen Sie, in welcher Schreibweise er sie haben will.</translation>
    </message>
    <message>
        <source>It belongs to somebody else there. Ask whoever runs the gateway.</source>
        <translation>Es gehört dort jemand anderem. Fragen Sie, wer den Weiterleitungsdienst betreibt.</translation>
    </message>
    <message>
        <source>It belongs to somebody else there: %1.</source>
        <translation>Es gehört dort jemand anderem: %1.</translation>
    </message>
    <message>
        <source>The gateway refused it.</source>
        <translation>Der Weiterleitungsdienst hat es abgelehnt.</translation>
    </message>
</context>
<context>
    <name>GatewayProfile</name>
    <message>
        <source>“%1” is no value of %2 in a profile. It takes: %3.</source>
        <translation>„%1“ ist kein Wert für %2 in einem Profil. Möglich: %3.</translation>
    </message>
    <message>
        <source>“%1” is no key of a gateway&apos;s profile. There are: %2.</source>
        <translation>„%1“ gibt es im Profil eines Weiterleitungsdienstes nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>a name of letters, digits, dots, - and _</source>
        <translation>ein Name aus Buchstaben, Ziffern, Punkten, - und _</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
</context>
<context>
    <name>GatewaySide</name>
    <message>
        <source>A gateway has no files.</source>
        <translation>Ein Weiterleitungsdienst hat keine Dateien.</translation>
    </message>
    <message>
        <source>It is registered there already, and the gateway does not say where to.</source>
        <translation>Es ist dort schon eingetragen, und der Weiterleitungsdienst sagt nicht, wohin.</translation>
    </message>
    <message>
        <source>It is sent to %1 there. The next run looks anew.</source>
        <translation>Es wird dort nach %1 geschickt. Der nächste Lauf sieht neu hin.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>It is on hold and was left as it is.</source>
        <translation>Es ist angehalten und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>It never asked here.</source>
        <translation>Es hat hier nie angefragt.</translation>
    </message>
    <message>
        <source>It did not get to the end: %1.</source>
        <translation>Es kam nicht bis zum Ende: %1.</translation>
    </message>
    <message>
        <source>Firmware %1 for %2</source>
        <translation>Firmware %1 für %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Firmware that is no more in the job</source>
        <translation>Firmware, die nicht mehr im Auftrag ist</translation>
    </message>
    <message>
        <source>Branding file that is no more in the job</source>
        <translation>Branding-Datei, die nicht mehr im Auftrag ist</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>Hand-over of telephones</source>
        <translation>Übergabe von Telefonen</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Ausgeführt von: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n phone(s) are ready.</source>
        <translation>
            <numerusform>Das Telefon ist bereit.</numerusform>
            <numerusform>Alle %n Telefone sind bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) are ready; the others are listed under Exceptions.</source>
        <translation>
            <numerusform>%1 von %n Telefon ist bereit; Näheres steht unter Ausnahmen.</numerusform>
            <numerusform>%1 von %n Telefonen sind bereit; die anderen stehen unter Ausnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware vorher</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einst.</translation>
    </message>
    <message>
        <source>“Own settings” are the first 12 digits of the SHA-256 sum of the file that the phone took.</source>
        <translation>„Eigene Einst.“ sind die ersten 12 Stellen der SHA-256-Summe der Einstellungsdatei, die das Telefon geholt hat.</translation>
    </message>
    <message>
        <source>Files that phones took</source>
        <translation>Dateien, die Telefone geholt haben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>This page is confidential: whoever reads it can use these phones and their lines.</source>
        <translation>Diese Seite ist vertraulich: Wer sie liest, kann diese Telefone und ihre Leitungen benutzen.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Handed over: date, name, signature</source>
        <translation>Übergeben: Datum, Name, Unterschrift</translation>
    </message>
    <message>
        <source>Taken over: date, name, signature</source>
        <translation>Übernommen: Datum, Name, Unterschrift</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <translation>Übergabe: %1</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <source>en</source>
        <extracomment>The language of the help pages: en or de</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>HttpConnection</name>
    <message>
        <source>the handshake was not over in time.</source>
        <translation>die Aushandlung wurde nicht rechtzeitig fertig.</translation>
    </message>
</context>
<context>
    <name>HttpsService</name>
    <message>
        <source>The file with the CA of the phones, %1, cannot be read. Without it no phone could be checked, so the server was not started. Choose the file again.</source>
        <translation>Die Datei mit der CA der Telefone, %1, lässt sich nicht lesen. Ohne sie wäre kein Telefon zu prüfen, deshalb wurde der Server nicht gestartet. Wählen Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>InstallTime</name>
    <message numerus="yes">
        <source>about %1 for %n phone(s) at %2 Mbit/s</source>
        <translation>
            <numerusform>etwa %1 für ein Telefon bei %2 Mbit/s</numerusform>
            <numerusform>etwa %1 für %n Telefone bei %2 Mbit/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>“%1” says of itself that it is version %2 for the %3: phones would go by that.</source>
        <translation>„%1“ sagt von sich selbst, Version %2 für Modell %3 zu sein: Telefone würden sich danach richten.</translation>
    </message>
    <message>
        <source>“%1” does not say which model it is for. Name its model too (on the command line with --model).</source>
        <translation>„%1“ sagt nicht, für welches Modell es ist. Das Modell dazu nennen (auf der Befehlszeile mit --model).</translation>
    </message>
    <message>
        <source>“%1” does not say which version phones report once they run it. Name it too (on the command line with --version).</source>
        <translation>„%1“ sagt nicht, welche Version Telefone danach melden. Die Version dazu nennen (auf der Befehlszeile mit --version).</translation>
    </message>
</context>
<context>
    <name>JobBackups</name>
    <message>
        <source>The job could not be copied to %1. It is stored as before; check the rights of that folder and that the disk is not full.</source>
        <translation>Der Auftrag konnte nicht nach %1 kopiert werden. Er ist gespeichert wie zuvor; prüfen Sie die Rechte dieses Ordners und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Auftrag „%1“.</translation>
    </message>
    <message>
        <source>The copy of %1 is damaged and not used. Take an older one.</source>
        <translation>Die Kopie von %1 ist beschädigt und wird nicht verwendet. Nehmen Sie eine ältere.</translation>
    </message>
    <message>
        <source>There is no sound copy of “%1”.</source>
        <translation>Von „%1“ gibt es keine heile Kopie.</translation>
    </message>
</context>
<context>
    <name>JobBundle</name>
    <message>
        <source>It was ended before it was done; nothing was changed.</source>
        <translation>Es wurde beendet, bevor es fertig war; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is missing in this computer&apos;s files or damaged, so no bundle was made. Add it again, or save the bundle with digests only.</source>
        <translation>%1 fehlt unter den Dateien dieses Rechners oder ist beschädigt, deshalb entstand kein Bündel. Fügen Sie es neu hinzu, oder speichern Sie das Bündel nur mit Prüfsummen.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regular file, so it is left alone.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to “%1”: %2. Choose another folder.</source>
        <translation>Das Bündel lässt sich nicht nach „%1“ schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>JobCheck</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>JobDoor</name>
    <message>
        <source>The other program said something unknown.</source>
        <translation>Das andere Programm hat etwas Unbekanntes gesagt.</translation>
    </message>
    <message>
        <source>The job is open in another version of this program. Close it there first.</source>
        <translation>Der Auftrag ist in einer anderen Version dieses Programms offen. Schließen Sie ihn zuerst dort.</translation>
    </message>
</context>
<context>
    <name>JobFileCheck</name>
    <message>
        <source>%1 cannot be read any further: %2</source>
        <translation>%1 lässt sich nicht weiter lesen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be decoded.</source>
        <translation>%1 lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The structure of the file</source>
        <translation>Der Aufbau der Datei</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation>Der Aufbau der Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The list of references</source>
        <translation>Die Liste der Verweise</translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to a row of %3 that is not there.</source>
        <translation>Zeile %1 von %2 verweist auf eine Zeile von %3, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The list of tables</source>
        <translation>Die Liste der Tabellen</translation>
    </message>
    <message>
        <source>The table %1 is missing or differs from what this program made.</source>
        <translation>Die Tabelle %1 fehlt oder weicht von dem ab, was dieses Programm angelegt hat.</translation>
    </message>
    <message>
        <source>The name “%1” in %2 does not fit its key.</source>
        <translation>Der Name „%1“ in %2 passt nicht zu seinem Schlüssel.</translation>
    </message>
    <message>
        <source>The firmware %1 for %2 does not fit its key.</source>
        <translation>Die Firmware %1 für %2 passt nicht zu ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>The blueprint “%1”</source>
        <translation>Die Vorlage „%1“</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a phone.</source>
        <translation>%1 kann nicht die Adresse eines Telefons sein.</translation>
    </message>
    <message>
        <source>The blueprint of phone %1 does not fit its key.</source>
        <translation>Die Vorlage von Telefon %1 passt nicht zu ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>Der Katalog</translation>
    </message>
    <message>
        <source>The digest of the file “%1” is damaged.</source>
        <translation>Die Prüfsumme der Datei „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The row of the job&apos;s defaults</source>
        <translation>Die Zeile mit den Vorgaben des Auftrags</translation>
    </message>
    <message>
        <source>The row of the job&apos;s defaults is missing.</source>
        <translation>Die Zeile mit den Vorgaben des Auftrags fehlt.</translation>
    </message>
    <message>
        <source>What was seen of phone %1 cannot be decoded.</source>
        <translation>Was von Telefon %1 gesehen wurde, lässt sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>Line %1 of the log names no event that this program knows.</source>
        <translation>Zeile %1 des Protokolls nennt kein Ereignis, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>The self-test wrote %1 rows, but %2 are here.</source>
        <translation>Der Selbsttest schrieb %1 Zeilen, hier sind aber %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a Firstring job, or its beginning is damaged.</source>
        <translation>„%1“ ist kein Firstring-Auftrag, oder der Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Firstring. Check it with that version.</source>
        <translation>„%1“ stammt von einem neueren Firstring. Mit jener Version prüfen.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of a job it is.</source>
        <translation>„%1“ sagt nicht, welche Version eines Auftrags es ist.</translation>
    </message>
    <message>
        <source>The branding “%1”</source>
        <translation>Das Branding „%1“</translation>
    </message>
    <message>
        <source>The firmware %1</source>
        <translation>Die Firmware %1</translation>
    </message>
    <message>
        <source>A lease of the job&apos;s DHCP is damaged (%1).</source>
        <translation>Eine Adressvergabe des DHCP dieses Auftrags ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Whether phone %1 is released cannot be decoded.</source>
        <translation>Ob Telefon %1 freigegeben ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Protokoll der Freigaben: %1</translation>
    </message>
    <message>
        <source>The secret “%1” of %2 is damaged.</source>
        <translation>Das Kennwort „%1“ ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>What is kept for other workstations</source>
        <translation>Was für andere Arbeitsplätze aufbewahrt wird</translation>
    </message>
    <message>
        <source>Where the other side “%1” is cannot be decoded.</source>
        <translation>Wo die Gegenseite „%1“ ist, lässt sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>What was agreed with “%1” about %2 cannot be decoded.</source>
        <translation>Was mit „%1“ über %2 vereinbart wurde, lässt sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>The account of run %1</source>
        <translation>Der Bericht über Lauf %1</translation>
    </message>
</context>
<context>
    <name>JobFolder</name>
    <message>
        <source>The data folder %1 cannot be made. Check the rights of the folder above it, or choose another one.</source>
        <translation>Der Datenordner %1 lässt sich nicht anlegen. Die Rechte des Ordners darüber prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>A job&apos;s name has 1 to 100 printable characters, no slash, no dot at its beginning and no blank at its ends.</source>
        <translation>Der Name eines Auftrags hat 1 bis 100 druckbare Zeichen, keinen Schrägstrich, keinen Punkt am Anfang und kein Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>Es gibt schon einen Auftrag „%1“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be read. Check its rights, or choose another one.</source>
        <translation>Der Datenordner %1 kann nicht gelesen werden. Seine Rechte prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The job was moved, but %1 could not be put aside. Take it away, so that nobody works on it any more.</source>
        <translation>Der Auftrag wurde verschoben, aber %1 ließ sich nicht beiseitelegen. Entfernen Sie die Datei, damit niemand mehr daran arbeitet.</translation>
    </message>
</context>
<context>
    <name>JobSeal</name>
    <message>
        <source>A secret of this job is damaged, or was put in the place of another one, so the job was not opened and was left as it is. Take its last good copy.</source>
        <translation>Ein Kennwort dieses Auftrags ist beschädigt oder wurde an die Stelle eines anderen gesetzt. Der Auftrag wurde nicht geöffnet und blieb, wie er ist. Nehmen Sie die letzte gute Kopie.</translation>
    </message>
    <message>
        <source>There is no place to keep the key of this job&apos;s secrets, so they were not stored.</source>
        <translation>Es gibt keinen Ort für den Schlüssel der Kennwörter dieses Auftrags, deshalb wurden sie nicht gespeichert.</translation>
    </message>
    <message>
        <source>This job holds secrets, and nothing was said about where their key is kept.</source>
        <translation>Dieser Auftrag enthält Kennwörter, und es ist nicht bekannt, wo ihr Schlüssel liegt.</translation>
    </message>
    <message>
        <source>The key from %1 does not open the secrets of this job. It was made on another computer or for another data folder; bring that key here, or take a copy of the job from there.</source>
        <translation>Der Schlüssel öffnet die Kennwörter dieses Auftrags nicht (woher: %1). Der Auftrag entstand auf einem anderen Rechner oder in einem anderen Datenordner; bringen Sie dessen Schlüssel hierher, oder nehmen Sie eine Kopie des Auftrags von dort.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Open a bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
</context>
<context>
    <name>JobVariables</name>
    <message numerus="yes">
        <source>{%1}: %n phone(s) have no value (%2) and do not get their own file.</source>
        <translation>
            <numerusform>{%1}: %n Telefon hat keinen Wert (%2) und bekommt seine eigene Datei nicht.</numerusform>
            <numerusform>{%1}: %n Telefone haben keinen Wert (%2) und bekommen ihre eigene Datei nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more variable(s) lack values too.</source>
        <translation>
            <numerusform>Bei %n weiteren Variable fehlen ebenfalls Werte.</numerusform>
            <numerusform>Bei %n weiteren Variablen fehlen ebenfalls Werte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Die Schlüsseldatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Others may read or change the key file %1, so it is not used. Take their rights away: chmod 600.</source>
        <translation>Andere dürfen die Schlüsseldatei %1 lesen oder ändern, deshalb wird sie nicht verwendet. Nehmen Sie ihnen die Rechte: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 is no key: it needs at least %2 characters, better random ones.</source>
        <translation>Die Datei %1 ist kein Schlüssel: Er braucht mindestens %2 Zeichen, am besten zufällige.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made, so secrets cannot be kept. Check the rights of its folder, or name another file with --key-file.</source>
        <translation>Die Schlüsseldatei %1 lässt sich nicht anlegen, deshalb können Kennwörter nicht gespeichert werden. Prüfen Sie die Rechte des Ordners, oder nennen Sie mit --key-file eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The password store of this computer does not hold the key of this job&apos;s secrets. The job was made on another computer or by another user.</source>
        <translation>Der Kennwortspeicher dieses Rechners enthält den Schlüssel zu den Kennwörtern dieses Auftrags nicht. Der Auftrag entstand auf einem anderen Rechner oder bei einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>No password store answers on this computer. The key of this job&apos;s secrets is kept in %1, readable by you only. Keep a copy of it apart from the job: without it the secrets are lost.</source>
        <translation>Auf diesem Rechner antwortet kein Kennwortspeicher. Der Schlüssel zu den Kennwörtern dieses Auftrags liegt in %1, nur für Sie lesbar. Bewahren Sie eine Kopie getrennt vom Auftrag auf: Ohne ihn sind die Kennwörter verloren.</translation>
    </message>
    <message>
        <source>The secrets of this job open with a key file, and %1 is not there. Bring it back, or name it with --key-file.</source>
        <translation>Die Kennwörter dieses Auftrags öffnet eine Schlüsseldatei, und %1 ist nicht da. Bringen Sie die Datei zurück, oder nennen Sie sie mit --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 does not open the secrets of this job: they were closed with another one. Name that one with --key-file.</source>
        <translation>Die Schlüsseldatei %1 öffnet die Kennwörter dieses Auftrags nicht: Sie wurden mit einer anderen verschlossen. Nennen Sie jene mit --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Die Schlüsseldatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The secrets of this job open with a passphrase. Write it into a file that only you may read, and name that with --key-file.</source>
        <translation>Die Kennwörter dieses Auftrags öffnet ein Kennsatz. Schreiben Sie ihn in eine Datei, die nur Sie lesen dürfen, und nennen Sie sie mit --key-file.</translation>
    </message>
    <message>
        <source>The key of this job&apos;s secrets is kept in %1, readable by you only. Keep a copy of it apart from the job: without it the secrets are lost.</source>
        <translation>Der Schlüssel der Geheimnisse dieses Auftrags liegt in %1, nur für Sie lesbar. Bewahren Sie eine Kopie getrennt vom Auftrag auf: Ohne ihn sind die Geheimnisse verloren.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The password store of this computer is locked. Secrets stay where they are until it is opened.</source>
        <translation>Der Kennwortspeicher dieses Rechners ist gesperrt. Kennwörter bleiben, wo sie sind, bis er geöffnet wird.</translation>
    </message>
    <message>
        <source>The question to the password store was taken back.</source>
        <translation>Die Frage an den Kennwortspeicher wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>No password store answers on this computer.</source>
        <translation>Auf diesem Rechner antwortet kein Kennwortspeicher.</translation>
    </message>
    <message>
        <source>The password store of this computer did not answer in time. Open it there, then try again.</source>
        <translation>Der Kennwortspeicher dieses Rechners hat nicht rechtzeitig geantwortet. Öffnen Sie ihn, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, Platz %2</translation>
    </message>
    <message>
        <source>There is no phone to print a label for. Add phones to the job first.</source>
        <translation>Es gibt kein Telefon, für das ein Etikett gedruckt werden könnte. Fügen Sie dem Auftrag zuerst Telefone hinzu.</translation>
    </message>
    <message>
        <source>A sheet of %1 has the places 1 to %2.</source>
        <translation>Ein Bogen %1 hat die Plätze 1 bis %2.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
</context>
<context>
    <name>LanguagePack</name>
    <message>
        <source>The file is larger than 4 MB; no language pack is.</source>
        <translation>Die Datei ist größer als 4 MB; kein Sprachpaket ist so groß.</translation>
    </message>
    <message>
        <source>The last line is not “End|”. The file may be cut off, and phones may not take it.</source>
        <translation>Die letzte Zeile ist nicht „End|“. Die Datei ist vielleicht abgeschnitten, und Telefone nehmen sie womöglich nicht.</translation>
    </message>
    <message>
        <source>This is no language pack: its lines do not read English text| translation.</source>
        <translation>Das ist kein Sprachpaket: Seine Zeilen lauten nicht „Englischer Text| Übersetzung“.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of this kind.</source>
        <translation>
            <numerusform>%n weitere Zeile dieser Art.</numerusform>
            <numerusform>%n weitere Zeilen dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8. Phones show wrong letters; save it as UTF-8.</source>
        <translation>Die Datei ist nicht UTF-8. Telefone zeigen falsche Buchstaben; speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which becomes part of the language&apos;s name on phones. Save it as UTF-8 without one.</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke, die auf Telefonen Teil des Sprachnamens wird. Speichern Sie sie als UTF-8 ohne diese Marke.</translation>
    </message>
    <message>
        <source>Lines end as on Windows (CR LF). The maker&apos;s packs end them with LF alone.</source>
        <translation>Die Zeilen enden wie unter Windows (CR LF). Die Pakete des Herstellers beenden sie nur mit LF.</translation>
    </message>
    <message>
        <source>What follows “End|” is not read by phones.</source>
        <translation>Was auf „End|“ folgt, lesen Telefone nicht.</translation>
    </message>
    <message>
        <source>The line has no bar (|), so phones cannot use it.</source>
        <translation>Die Zeile hat keinen senkrechten Strich (|), also können Telefone sie nicht verwenden.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes; phones may cut it off.</source>
        <translation>Die Zeile ist länger als %1 Bytes; Telefone schneiden sie womöglich ab.</translation>
    </message>
    <message>
        <source>The first line must be the language&apos;s name; here it is a text already. Phones show it in their menu as it is.</source>
        <translation>Die erste Zeile muss der Name der Sprache sein; hier ist sie schon ein Text. Telefone zeigen sie so in ihrem Menü.</translation>
    </message>
    <message>
        <source>The first line is empty, so the language has no name in the menu.</source>
        <translation>Die erste Zeile ist leer, also hat die Sprache im Menü keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” was translated otherwise in line %2; which one phones take is not known.</source>
        <translation>„%1“ wurde in Zeile %2 anders übersetzt; welche Übersetzung Telefone nehmen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” and its translation differ in the places for values (%s, %d); phones may show something wrong there.</source>
        <translation>„%1“ und die Übersetzung haben unterschiedliche Platzhalter (%s, %d); Telefone zeigen dort womöglich etwas Falsches.</translation>
    </message>
    <message>
        <source>The translation of “%1” is more than three times as long; small displays may cut it off.</source>
        <translation>Die Übersetzung von „%1“ ist mehr als dreimal so lang; kleine Anzeigen schneiden sie womöglich ab.</translation>
    </message>
</context>
<context>
    <name>LanguageShelf</name>
    <message>
        <source>“%1” cannot be read. Check who may open it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, wer die Datei öffnen darf.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Phones of this job get their settings from this program. Say which configuration server they belong to once it is gone.</source>
        <translation>Telefone dieses Auftrags bekommen ihre Einstellungen von diesem Programm. Sagen Sie, zu welchem Konfigurationsserver sie gehören, wenn es fort ist.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>In diesem Auftrag gibt es keinen Konfigurationsserver „%1“. Fügen Sie ihn zuerst hinzu.</translation>
    </message>
    <message>
        <source>Finish job</source>
        <translation>Auftrag abschließen</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Tor schließen</translation>
    </message>
    <message>
        <source>Go on staging</source>
        <translation>Weiter einrichten</translation>
    </message>
    <message>
        <source>It did not take its last settings. Restart it while the server is on.</source>
        <translation>Es hat seine letzten Einstellungen nicht geholt. Starten Sie es neu, während der Server an ist.</translation>
    </message>
    <message>
        <source>It is on hold and was left as it is.</source>
        <translation>Es ist angehalten und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Its last settings lack a value for {%1} and are held back.</source>
        <translation>Seinen letzten Einstellungen fehlt ein Wert für {%1}; sie werden zurückgehalten.</translation>
    </message>
    <message>
        <source>It never asked here. Plug it in, or take it out of the job.</source>
        <translation>Es hat hier nie angefragt. Schließen Sie es an, oder nehmen Sie es aus dem Auftrag.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Nobody answered. The phone waits and asks again, three times, then goes on with what it has.</source>
        <translation>Niemand hat geantwortet. Das Telefon wartet und fragt noch einmal, dreimal in allem, dann macht es mit dem weiter, was es hat.</translation>
    </message>
    <message>
        <source>The transfer broke off before its end. The phone throws away what it has and asks again.</source>
        <translation>Die Übertragung brach vor dem Ende ab. Das Telefon verwirft, was es hat, und fragt noch einmal.</translation>
    </message>
    <message>
        <source>The server showed a certificate that the phone does not trust. It shows “Bad Certificate” and takes nothing from there.</source>
        <translation>Der Server zeigte ein Zertifikat, dem das Telefon nicht traut. Es zeigt „Bad Certificate“ und nimmt von dort nichts an.</translation>
    </message>
    <message>
        <source>The server asked for patience. The phone comes back.</source>
        <translation>Der Server bat um Geduld. Das Telefon kommt wieder.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>RCS</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Konfig-Server</translation>
    </message>
    <message>
        <source>DHCP told the phone its server (part of the scenario: simulated phones get no address). Of several offers the first one that names a server wins.</source>
        <translation>DHCP nannte dem Telefon seinen Server (Teil des Szenarios: Simulierte Telefone bekommen keine Adresse). Von mehreren Angeboten gilt das erste, das einen Server nennt.</translation>
    </message>
    <message>
        <source>First the phone asks for the key of encrypted settings. There is none, and that is normal: it goes on with plain files.</source>
        <translation>Zuerst fragt das Telefon nach dem Schlüssel für verschlüsselte Einstellungen. Es gibt keinen, und das ist normal: Es macht mit einfachen Dateien weiter.</translation>
    </message>
    <message>
        <source>The phone takes the key of encrypted settings. From now on it insists on encrypted files.</source>
        <translation>Das Telefon holt den Schlüssel für verschlüsselte Einstellungen. Von nun an besteht es auf verschlüsselten Dateien.</translation>
    </message>
    <message>
        <source>The common settings are missing. Older phones stop here and never ask for their own file.</source>
        <translation>Die gemeinsamen Einstellungen fehlen. Ältere Telefone bleiben hier stehen und fragen nie nach ihrer eigenen Datei.</translation>
    </message>
    <message>
        <source>The settings of every phone. This file must exist and hold at least one character.</source>
        <translation>Die Einstellungen aller Telefone. Diese Datei muss es geben, und sie muss mindestens ein Zeichen enthalten.</translation>
    </message>
    <message>
        <source>The RCS answers with a comment only: what counts stands in the phone&apos;s own file.</source>
        <translation>Das RCS antwortet nur mit einem Kommentar: Was zählt, steht in der eigenen Datei des Telefons.</translation>
    </message>
    <message>
        <source>The phone looks for a licence. Few have one; that it is missing is normal.</source>
        <translation>Das Telefon sucht eine Lizenz. Wenige haben eine; dass sie fehlt, ist normal.</translation>
    </message>
    <message>
        <source>The phone asks for firmware and is offered none. It keeps what it runs.</source>
        <translation>Das Telefon fragt nach Firmware, und keine wird angeboten. Es behält, was es hat.</translation>
    </message>
    <message>
        <source>The file differs from what the phone runs, up or down: it takes all of it, writes it into its memory and restarts.</source>
        <translation>Die Datei ist eine andere als die, die das Telefon ausführt, neuer oder älter: Es holt sie ganz, schreibt sie in seinen Speicher und startet neu.</translation>
    </message>
    <message>
        <source>The phone reads the beginning of the firmware, sees that it runs it already, and stops.</source>
        <translation>Das Telefon liest den Anfang der Firmware, sieht, dass es sie schon hat, und hört auf.</translation>
    </message>
    <message>
        <source>The phone has started and calls the address that its settings name. That proves that it runs them.</source>
        <translation>Das Telefon ist gestartet und ruft die Adresse auf, die seine Einstellungen nennen. Das beweist, dass es mit ihnen läuft.</translation>
    </message>
    <message>
        <source>The phone&apos;s own settings are not here. It goes on with the common ones.</source>
        <translation>Die eigenen Einstellungen des Telefons sind nicht hier. Es macht mit den gemeinsamen weiter.</translation>
    </message>
    <message>
        <source>Nothing is assigned to this MAC address. The RCS tells a stranger nothing, and the phone gets no server.</source>
        <translation>Dieser MAC-Adresse ist nichts zugewiesen. Das RCS verrät einem Fremden nichts, und das Telefon bekommt keinen Server.</translation>
    </message>
    <message>
        <source>The phone takes its own settings: name, line, password. Nobody else gets this file.</source>
        <translation>Das Telefon holt seine eigenen Einstellungen: Name, Leitung, Passwort. Niemand sonst bekommt diese Datei.</translation>
    </message>
    <message>
        <source>The phone is told its branding and its configuration server, which it remembers.</source>
        <translation>Das Telefon erfährt sein Branding und seinen Konfigurationsserver und merkt ihn sich.</translation>
    </message>
    <message>
        <source>There are no settings for this model only. That is normal.</source>
        <translation>Nur für dieses Modell gibt es keine Einstellungen. Das ist normal.</translation>
    </message>
    <message>
        <source>The settings of every phone of this model.</source>
        <translation>Die Einstellungen aller Telefone dieses Modells.</translation>
    </message>
    <message>
        <source>The phone takes a file that its settings name: a picture, a ring tone, a language.</source>
        <translation>Das Telefon holt eine Datei, die seine Einstellungen nennen: ein Bild, einen Klingelton, eine Sprache.</translation>
    </message>
    <message>
        <source>A file that the settings name is not here. The phone does without it.</source>
        <translation>Eine Datei, die die Einstellungen nennen, ist nicht hier. Das Telefon kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>told by DHCP</source>
        <translation>von DHCP genannt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertraut</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, not here</source>
        <translation>%1, nicht hier</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Make the job of the lesson</source>
        <translation>Auftrag der Lektion anlegen</translation>
    </message>
    <message>
        <source>an address, no server</source>
        <translation>eine Adresse, kein Server</translation>
    </message>
    <message>
        <source>server: this RCS</source>
        <translation>Server: dieses RCS</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Es kann kein vorübergehender Ordner angelegt werden: %1.</translation>
    </message>
    <message>
        <source>DHCP tells the phone: %1</source>
        <translation>DHCP sagt dem Telefon: %1</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and gets it</source>
        <translation>%1 fragt %2 nach %3 und bekommt die Datei</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, which is not there</source>
        <translation>%1 fragt %2 nach %3, doch die Datei gibt es dort nicht</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and is asked for patience</source>
        <translation>%1 fragt %2 nach %3 und wird um Geduld gebeten</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, and nobody answers</source>
        <translation>%1 fragt %2 nach %3, und niemand antwortet</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, and the transfer breaks off</source>
        <translation>%1 fragt %2 nach %3, und die Übertragung bricht ab</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and does not trust its certificate</source>
        <translation>%1 fragt %2 nach %3 und traut dem Zertifikat nicht</translation>
    </message>
    <message>
        <source>Nothing more: the phone stops here</source>
        <translation>Nichts mehr: Das Telefon bleibt hier stehen</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>%1: DHCP tells %2: %3</source>
        <translation>%1: DHCP sagt %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 asks %3 for %4: %5</source>
        <translation>%1: %2 fragt %3 nach %4: %5</translation>
    </message>
    <message>
        <source>A phone with factory settings asks the RCS first. The RCS goes by the MAC address: it offers branding, then the configuration server, then firmware.</source>
        <translation>Ein Telefon mit Werkseinstellungen fragt zuerst den RCS. Dieser richtet sich nach der MAC-Adresse: Er bietet Branding an, dann den Konfigurationsserver, dann Firmware.</translation>
    </message>
    <message>
        <source>Pictures and ring tones are files of their own. The settings only say where they are; the phone works without them too.</source>
        <translation>Bilder und Klingeltöne sind eigene Dateien. Die Einstellungen sagen nur, wo sie liegen; das Telefon arbeitet auch ohne sie.</translation>
    </message>
    <message>
        <source>Firmware is one file for each model, whose name ends in .st. A phone accepts it only if it differs from what it runs.</source>
        <translation>Firmware ist eine Datei je Modell, deren Name auf .st endet. Ein Telefon nimmt sie nur, wenn sie sich von seiner eigenen unterscheidet.</translation>
    </message>
    <message>
        <source>Files are asked for in a fixed order: the key of encrypted settings, the settings of all phones, those of the model, those of the phone. Of two values the one read last counts.</source>
        <translation>Nach Dateien wird in fester Reihenfolge gefragt: Schlüssel für verschlüsselte Einstellungen, Einstellungen aller Telefone, die des Modells, die des Telefons. Von zwei Werten zählt der zuletzt gelesene.</translation>
    </message>
    <message>
        <source>What a phone was told it remembers over a restart. What somebody sets on the phone itself beats the server until it is erased.</source>
        <translation>Was einem Telefon gesagt wurde, behält es über einen Neustart. Was jemand am Telefon selbst einstellt, gilt mehr als der Server, bis es gelöscht wird.</translation>
    </message>
    <message>
        <source>Phones fetch by TFTP, FTP, HTTP or HTTPS. By HTTPS they check who issued the certificate, its name and its date, and never fall back to plain HTTP.</source>
        <translation>Telefone holen über TFTP, FTP, HTTP oder HTTPS. Bei HTTPS prüfen sie Aussteller, Name und Datum des Zertifikats und weichen nie auf unverschlüsseltes HTTP aus.</translation>
    </message>
    <message>
        <source>DHCP may name a server in option 43, 160, 159 or 66. After an offer without one the phone listens for a while and prefers an offer that has it.</source>
        <translation>DHCP kann einen Server in Option 43, 160, 159 oder 66 nennen. Nach einem Angebot ohne ihn horcht das Telefon noch eine Weile und zieht eines vor, das ihn nennt.</translation>
    </message>
    <message>
        <source>A start goes through network, DHCP, RCS, firmware, settings, languages and services. After new firmware all of it begins again.</source>
        <translation>Ein Start führt über Netz, DHCP, RCS, Firmware, Einstellungen, Sprachen und Dienste. Nach neuer Firmware beginnt alles von vorn.</translation>
    </message>
    <message>
        <source>At the end of a start the phone calls the address in “action uri startup”. This call names model, MAC address and firmware, and proves that it is up.</source>
        <translation>Am Ende eines Starts ruft das Telefon die Adresse in „action uri startup“ auf. Dieser Aufruf nennt Modell, MAC-Adresse und Firmware und beweist, dass es läuft.</translation>
    </message>
    <message>
        <source>If security.tuz is on the server, the phone takes it and reads encrypted files with it. Who has none answers “not here”, and that is normal.</source>
        <translation>Liegt security.tuz auf dem Server, nimmt das Telefon sie und liest damit verschlüsselte Dateien. Wer keine hat, antwortet „nicht hier“, und das ist normal.</translation>
    </message>
    <message>
        <source>Languages other than English are files that the settings name, at most four.</source>
        <translation>Andere Sprachen als Englisch sind Dateien, die die Einstellungen nennen, höchstens vier.</translation>
    </message>
    <message>
        <source>Most questions of a phone are answered with “not here” in a healthy network. Only the common settings must exist.</source>
        <translation>Die meisten Fragen eines Telefons werden in einem gesunden Netz mit „nicht hier“ beantwortet. Nur die gemeinsamen Einstellungen muss es geben.</translation>
    </message>
    <message>
        <source>The common settings must hold at least one character. A phone that finds nothing there may never ask for its own file.</source>
        <translation>Die gemeinsamen Einstellungen müssen mindestens ein Zeichen enthalten. Ein Telefon, das dort nichts findet, fragt womöglich nie nach seiner eigenen Datei.</translation>
    </message>
    <message>
        <source>503 means: not now. The server says when to come back, and the phone does.</source>
        <translation>503 heißt: jetzt nicht. Der Server sagt, wann man wiederkommen soll, und das Telefon tut es.</translation>
    </message>
    <message>
        <source>The rules behind it</source>
        <translation>Die Regeln dahinter</translation>
    </message>
    <message>
        <source>The server does not give this file to the phone. The phone goes on without it.</source>
        <translation>Der Server gibt dem Telefon diese Datei nicht. Es macht ohne sie weiter.</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and is refused</source>
        <translation>%1 fragt %2 nach %3 und wird abgewiesen</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1, jetzt nicht</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, abgewiesen</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>The first start of a phone</source>
        <translation>Der erste Start eines Telefons</translation>
    </message>
    <message>
        <source>A phone comes out of its carton and is registered by its MAC address. Watch whom it asks, and for what.</source>
        <translation>Ein Telefon kommt aus dem Karton und ist mit seiner MAC-Adresse eingetragen. Achten Sie darauf, wen es fragt und wonach.</translation>
    </message>
    <message>
        <source>From whom does the phone take its name and its line?</source>
        <translation>Von wem nimmt das Telefon seinen Namen und seine Leitung?</translation>
    </message>
    <message>
        <source>From DHCP</source>
        <translation>Von DHCP</translation>
    </message>
    <message>
        <source>From the RCS</source>
        <translation>Vom RCS</translation>
    </message>
    <message>
        <source>From its configuration server</source>
        <translation>Von seinem Konfigurationsserver</translation>
    </message>
    <message>
        <source>The RCS only says where to go on. Name, line and password stand in the phone&apos;s own file on its configuration server.</source>
        <translation>Der RCS sagt nur, wo es weitergeht. Name, Leitung und Passwort stehen in der eigenen Datei des Telefons auf seinem Konfigurationsserver.</translation>
    </message>
    <message>
        <source>The phone that nobody registered</source>
        <translation>Das Telefon, das niemand eingetragen hat</translation>
    </message>
    <message>
        <source>Two phones start. Only one of them was scanned.</source>
        <translation>Zwei Telefone starten. Nur eines davon wurde gescannt.</translation>
    </message>
    <message>
        <source>What is the other one told?</source>
        <translation>Was erfährt das andere?</translation>
    </message>
    <message>
        <source>The settings of all phones, but no line</source>
        <translation>Die Einstellungen aller Telefone, aber keine Leitung</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>That it must be registered first</source>
        <translation>Dass es erst eingetragen werden muss</translation>
    </message>
    <message>
        <source>A stranger is told nothing: no server, no settings, not even that others exist. The window shows it as an unknown phone that can be added.</source>
        <translation>Ein Fremder erfährt nichts: keinen Server, keine Einstellungen, nicht einmal, dass es andere gibt. Das Fenster zeigt ihn als unbekanntes Telefon, das man hinzufügen kann.</translation>
    </message>
    <message>
        <source>Firmware goes down too</source>
        <translation>Firmware geht auch abwärts</translation>
    </message>
    <message>
        <source>The phone left the factory with a newer release than the site uses.</source>
        <translation>Das Telefon kam mit einem neueren Stand aus dem Werk, als der Standort verwendet.</translation>
    </message>
    <message>
        <source>The site&apos;s release is older than the phone&apos;s. What does the phone do?</source>
        <translation>Der Stand des Standorts ist älter als der des Telefons. Was tut das Telefon?</translation>
    </message>
    <message>
        <source>It keeps the newer one</source>
        <translation>Es behält den neueren</translation>
    </message>
    <message>
        <source>It takes the older one</source>
        <translation>Es nimmt den älteren</translation>
    </message>
    <message>
        <source>It asks again and again</source>
        <translation>Es fragt immer wieder</translation>
    </message>
    <message>
        <source>Phones take firmware that differs, up or down. That is why a wrong assignment can hurt: nothing protects a phone from an old release.</source>
        <translation>Telefone nehmen Firmware, die sich unterscheidet, aufwärts wie abwärts. Deshalb kann eine falsche Zuweisung schaden: Nichts schützt ein Telefon vor einem alten Stand.</translation>
    </message>
    <message>
        <source>Firmware that the phone has already</source>
        <translation>Firmware, die das Telefon schon hat</translation>
    </message>
    <message>
        <source>The phone runs the assigned release from the beginning.</source>
        <translation>Das Telefon läuft von Anfang an mit dem zugewiesenen Stand.</translation>
    </message>
    <message>
        <source>How much of the firmware file does it take?</source>
        <translation>Wie viel von der Firmwaredatei nimmt es?</translation>
    </message>
    <message>
        <source>Nothing, it does not ask</source>
        <translation>Nichts, es fragt nicht</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Den Anfang</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>It reads the head of the file, sees that nothing differs, and breaks off. A transfer that stops early is normal here and no fault.</source>
        <translation>Es liest den Anfang der Datei, sieht, dass sich nichts unterscheidet, und bricht ab. Eine Übertragung, die früh endet, ist hier normal und kein Mangel.</translation>
    </message>
    <message>
        <source>The wrong address in DHCP</source>
        <translation>Die falsche Adresse in DHCP</translation>
    </message>
    <message>
        <source>Somebody set option 66 to a server that was switched off last year.</source>
        <translation>Jemand hat Option 66 auf einen Server gesetzt, der voriges Jahr abgeschaltet wurde.</translation>
    </message>
    <message>
        <source>What do we see of this phone?</source>
        <translation>Was sehen wir von diesem Telefon?</translation>
    </message>
    <message>
        <source>It asks here and is refused</source>
        <translation>Es fragt hier und wird abgewiesen</translation>
    </message>
    <message>
        <source>It asks here after a while</source>
        <translation>Es fragt hier nach einer Weile</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Gar nichts</translation>
    </message>
    <message>
        <source>It asks where DHCP sends it, and nobody is there. A phone that never asks is looked for on the network, not in the job: option 43, 160, 159 and 66 come before the RCS.</source>
        <translation>Es fragt, wohin DHCP es schickt, und dort ist niemand. Ein Telefon, das nie fragt, sucht man im Netz und nicht im Auftrag: Option 43, 160, 159 und 66 kommen vor dem RCS.</translation>
    </message>
    <message>
        <source>Two DHCP servers</source>
        <translation>Zwei DHCP-Server</translation>
    </message>
    <message>
        <source>The router answers first, but names no configuration server. The bench answers second, and does.</source>
        <translation>Der Router antwortet zuerst, nennt aber keinen Konfigurationsserver. Der Prüfplatz antwortet als Zweiter und nennt einen.</translation>
    </message>
    <message>
        <source>Whose word counts?</source>
        <translation>Wessen Wort gilt?</translation>
    </message>
    <message>
        <source>The first one&apos;s</source>
        <translation>Das des Ersten</translation>
    </message>
    <message>
        <source>That of the one who names a server</source>
        <translation>Das dessen, der einen Server nennt</translation>
    </message>
    <message>
        <source>Both take turns</source>
        <translation>Beide abwechselnd</translation>
    </message>
    <message>
        <source>After an offer without a server the phone listens for a while and prefers one that has it. With two that name a server the first wins, and which one that is changes from day to day.</source>
        <translation>Nach einem Angebot ohne Server horcht das Telefon noch eine Weile und zieht eines vor, das ihn nennt. Nennen zwei einen Server, gewinnt der erste, und welcher das ist, wechselt von Tag zu Tag.</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
    <message>
        <source>The job&apos;s settings name a variable. One phone has no value for it.</source>
        <translation>Die Einstellungen des Auftrags nennen eine Variable. Ein Telefon hat keinen Wert dafür.</translation>
    </message>
    <message>
        <source>What does that phone get as its own file?</source>
        <translation>Was bekommt dieses Telefon als eigene Datei?</translation>
    </message>
    <message>
        <source>The file with the line left out</source>
        <translation>Die Datei ohne diese Zeile</translation>
    </message>
    <message>
        <source>The file with an empty value</source>
        <translation>Die Datei mit einem leeren Wert</translation>
    </message>
    <message>
        <source>No file until it has a value</source>
        <translation>Keine Datei, bis es einen Wert hat</translation>
    </message>
    <message>
        <source>A file with a hole in it would look like a working phone without a line. It is held back, and the window says which value is missing.</source>
        <translation>Eine Datei mit einem Loch sähe aus wie ein gesundes Telefon ohne Leitung. Sie wird zurückgehalten, und das Fenster sagt, welcher Wert fehlt.</translation>
    </message>
    <message>
        <source>The power goes while firmware is on its way</source>
        <translation>Der Strom fällt aus, während Firmware unterwegs ist</translation>
    </message>
    <message>
        <source>At two fifths of the firmware somebody pulls the plug, and puts it back.</source>
        <translation>Bei zwei Fünfteln der Firmware zieht jemand den Stecker und steckt ihn wieder ein.</translation>
    </message>
    <message>
        <source>What does the phone run afterwards?</source>
        <translation>Womit läuft das Telefon danach?</translation>
    </message>
    <message>
        <source>Nothing, it is broken</source>
        <translation>Mit nichts, es ist kaputt</translation>
    </message>
    <message>
        <source>The old release, for ever</source>
        <translation>Mit dem alten Stand, für immer</translation>
    </message>
    <message>
        <source>The new release, after a second try</source>
        <translation>Mit dem neuen Stand, nach einem zweiten Versuch</translation>
    </message>
    <message>
        <source>Half a file is thrown away. The phone starts with what it had, asks again and takes all of it. Only while it writes its memory must the power stay: PLEASE DO NOT UNPLUG THE PHONE.</source>
        <translation>Eine halbe Datei wird weggeworfen. Das Telefon startet mit dem, was es hatte, fragt noch einmal und nimmt alles. Nur während es seinen Speicher schreibt, muss der Strom bleiben: PLEASE DO NOT UNPLUG THE PHONE.</translation>
    </message>
    <message>
        <source>A network that loses every fourth request</source>
        <translation>Ein Netz, das jede vierte Anfrage verliert</translation>
    </message>
    <message>
        <source>A bad cable, or a slow port. Requests vanish and answers are late.</source>
        <translation>Ein schlechtes Kabel oder ein langsamer Anschluss. Anfragen verschwinden, und Antworten kommen spät.</translation>
    </message>
    <message>
        <source>Does the phone arrive?</source>
        <translation>Kommt das Telefon ans Ziel?</translation>
    </message>
    <message>
        <source>No, one lost request is enough</source>
        <translation>Nein, eine verlorene Anfrage genügt</translation>
    </message>
    <message>
        <source>Yes, but it takes longer</source>
        <translation>Ja, aber es dauert länger</translation>
    </message>
    <message>
        <source>Only with firmware switched off</source>
        <translation>Nur wenn Firmware abgeschaltet ist</translation>
    </message>
    <message>
        <source>Each file is asked for three times. What the class sees is patience: &quot;Retrying config download...&quot; on the display and the same question again.</source>
        <translation>Nach jeder Datei wird dreimal gefragt. Was die Klasse sieht, ist Geduld: „Retrying config download...“ auf der Anzeige und noch einmal dieselbe Frage.</translation>
    </message>
    <message>
        <source>A certificate that the phone does not trust</source>
        <translation>Ein Zertifikat, dem das Telefon nicht traut</translation>
    </message>
    <message>
        <source>The job serves by HTTPS. One phone was given the CA of the job, the other was not.</source>
        <translation>Der Auftrag dient über HTTPS. Ein Telefon hat die CA des Auftrags bekommen, das andere nicht.</translation>
    </message>
    <message>
        <source>What does the second phone show?</source>
        <translation>Was zeigt das zweite Telefon?</translation>
    </message>
    <message>
        <source>Bad Certificate</source>
        <translation>Bad Certificate</translation>
    </message>
    <message>
        <source>Downloading configuration</source>
        <translation>Downloading configuration</translation>
    </message>
    <message>
        <source>Nothing, it takes HTTP instead</source>
        <translation>Nichts, es nimmt stattdessen HTTP</translation>
    </message>
    <message>
        <source>A phone does not fall back to plain HTTP. It needs the CA first, over HTTP or TFTP (https user certificates), and a clock that is right.</source>
        <translation>Ein Telefon weicht nicht auf unverschlüsseltes HTTP aus. Es braucht zuerst die CA, über HTTP oder TFTP (https user certificates), und eine Uhr, die stimmt.</translation>
    </message>
</context>
<context>
    <name>MacAddress</name>
    <message>
        <source>“%1” is not a MAC address: it has 12 digits 0-9 and A-F. Scan the code under the word MAC.</source>
        <translation>„%1“ ist keine MAC-Adresse: Sie hat 12 Stellen aus 0-9 und A-F. Den Code unter dem Wort MAC scannen.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.</source>
        <translation>„%1“ ist keine MAC-Adresse: Sie braucht genau 12 Stellen aus 0-9 und A-F.</translation>
    </message>
    <message>
        <source>“%1” is all zeros; no phone has that address.</source>
        <translation>„%1“ besteht nur aus Nullen; kein Telefon hat diese Adresse.</translation>
    </message>
    <message>
        <source>“%1” is a group address; no phone has it. Check the first two digits.</source>
        <translation>„%1“ ist eine Gruppenadresse; kein Telefon hat sie. Die ersten beiden Stellen prüfen.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The list of what was published there cannot be read from line %1 on, so nothing was changed. Take the file %2 away to publish everything again.</source>
        <translation>Die Liste dessen, was dort veröffentlicht wurde, kann ab Zeile %1 nicht gelesen werden; deshalb wurde nichts geändert. Nehmen Sie die Datei %2 weg, um alles neu zu veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>MdnsService</name>
    <message>
        <source>Old phones that look for a server in their network ask it by TFTP on port 69; they know no other port. TFTP is not on port 69 here, so they are not told of it.</source>
        <translation>Alte Telefone, die in ihrem Netz einen Server suchen, fragen ihn über TFTP auf Port 69; einen anderen Port kennen sie nicht. Hier ist TFTP nicht auf Port 69, deshalb wird ihnen nichts davon gesagt.</translation>
    </message>
</context>
<context>
    <name>MdnsSocket</name>
    <message>
        <source>The network card of %1 carries no multicast, so phones that look for a server would not be heard there. Choose the address of the card they are plugged into.</source>
        <translation>Die Netzwerkkarte von %1 trägt kein Multicast, also würden Telefone, die einen Server suchen, dort nicht gehört. Wählen Sie die Adresse der Karte, an der sie stecken.</translation>
    </message>
</context>
<context>
    <name>ModelConversion</name>
    <message>
        <source>A %1 has no free key left for it.</source>
        <translation>Ein %1 hat dafür keine freie Taste mehr.</translation>
    </message>
    <message>
        <source>A %1 has no such key; this is the first free one.</source>
        <translation>Ein %1 hat diese Taste nicht; das ist die erste freie.</translation>
    </message>
    <message>
        <source>A key at that place is always shown.</source>
        <translation>Eine Taste an diesem Platz wird immer angezeigt.</translation>
    </message>
    <message>
        <source>It uses line %1, and a %2 has %3.</source>
        <translation>Sie benutzt Leitung %1, und ein %2 hat %3.</translation>
    </message>
    <message>
        <source>A %1 has %2 lines.</source>
        <translation>Ein %1 hat %2 Leitungen.</translation>
    </message>
    <message>
        <source>“%1” says the same and is set too.</source>
        <translation>„%1“ besagt dasselbe und ist auch gesetzt.</translation>
    </message>
    <message>
        <source>That is its name on a %1.</source>
        <translation>So heißt sie an einem %1.</translation>
    </message>
    <message>
        <source>Nothing is known about it; it stays as it is.</source>
        <translation>Darüber ist nichts bekannt; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Language packs are made for one release. Take the one for the %1.</source>
        <translation>Sprachpakete gehören zu einer bestimmten Version. Nehmen Sie das für das %1.</translation>
    </message>
    <message>
        <source>A %1 may not know it, which is not confirmed; it stays as it is.</source>
        <translation>Ein %1 kennt sie vielleicht nicht, was nicht bestätigt ist; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A %1 has no such setting.</source>
        <translation>Ein %1 hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>“%1” is no network card that phones can be plugged into. DHCP needs one; choose another address.</source>
        <translation>„%1“ ist keine Netzwerkkarte, an die Telefone gesteckt werden können. DHCP braucht eine; wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>This computer has no network card “%1” now. DHCP needs it; plug it in, or choose another.</source>
        <translation>Dieser Computer hat zurzeit keine Netzwerkkarte „%1“. DHCP braucht sie; stecken Sie sie an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The network card “%1” has no IPv4 address. Phones could not reach this computer. Give it a fixed one.</source>
        <translation>Die Netzwerkkarte „%1“ hat keine IPv4-Adresse. Die Telefone könnten diesen Computer nicht erreichen. Geben Sie ihr eine feste.</translation>
    </message>
    <message>
        <source>The network card “%1” does not have the address %2, at which phones shall reach this computer. Choose the card that has it.</source>
        <translation>Die Netzwerkkarte „%1“ hat nicht die Adresse %2, unter der die Telefone diesen Computer erreichen sollen. Wählen Sie die Karte, die sie hat.</translation>
    </message>
    <message>
        <source>Say on which network card DHCP shall answer.</source>
        <translation>Geben Sie an, auf welcher Netzwerkkarte DHCP antworten soll.</translation>
    </message>
    <message>
        <source>No network card of this computer has the address %1. DHCP needs one; choose one of this computer&apos;s addresses.</source>
        <translation>Keine Netzwerkkarte dieses Computers hat die Adresse %1. DHCP braucht eine; wählen Sie eine der Adressen dieses Computers.</translation>
    </message>
</context>
<context>
    <name>NetworkScan</name>
    <message>
        <source>%1 is no address of a network with phones. Choose that of a network card.</source>
        <translation>%1 ist keine Adresse eines Netzes mit Telefonen. Wählen Sie die einer Netzwerkkarte.</translation>
    </message>
    <message>
        <source>The network of %1 is not one of a bench: its size is /%2. Only networks from /%3 to /30 are looked through.</source>
        <translation>Das Netz von %1 ist keines eines Arbeitsplatzes: seine Größe ist /%2. Nur Netze von /%3 bis /30 werden durchsucht.</translation>
    </message>
</context>
<context>
    <name>OldPhonesOnly</name>
    <message>
        <source>the port for old phones was asked by something else</source>
        <translation>den Port für alte Telefone hat etwas anderes gefragt</translation>
    </message>
</context>
<context>
    <name>OpenBundleDialog</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To be added here, because only digests are in it: %1</source>
        <translation>Hier hinzuzufügen, weil nur Prüfsummen darin stehen: %1</translation>
    </message>
    <message>
        <source>To be given again, because it was made without secrets: %1</source>
        <translation>Neu einzugeben, weil es ohne Geheimnisse gemacht wurde: %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Provisioning workstation for Aastra and Mitel SIP phones.</source>
        <translation>Arbeitsplatz zum Einrichten von Aastra- und Mitel-SIP-Telefonen.</translation>
    </message>
    <message>
        <source>Folder of jobs and files.</source>
        <translation>Ordner mit Aufträgen und Dateien.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Show a demonstration: local server and 12 simulated phones on this computer.</source>
        <translation>Eine Vorführung zeigen: lokaler Server und 12 simulierte Telefone auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>From now on keep everything beside the program, which can then be carried along.</source>
        <translation>Ab jetzt alles neben dem Programm aufbewahren, das sich dann mitnehmen lässt.</translation>
    </message>
    <message>
        <source>Folder of an existing server to take over into that job.</source>
        <translation>Ordner eines vorhandenen Servers, der in diesen Auftrag übernommen werden soll.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Bundle of a job, to be opened as a job of its own.</source>
        <translation>Bündel eines Auftrags, das als eigener Auftrag geöffnet wird.</translation>
    </message>
    <message>
        <source>What to show: firstring:PAGE, firstring:phone/MAC or firstring:help/PAGE.</source>
        <translation>Was gezeigt wird: firstring:SEITE, firstring:phone/MAC oder firstring:help/SEITE.</translation>
    </message>
    <message>
        <source>Job to open, made if there is none; or address of a shared one: postgresql://...</source>
        <translation>Auftrag, der geöffnet wird; gibt es ihn nicht, wird er angelegt. Oder die Adresse eines gemeinsamen Auftrags: postgresql://...</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>blueprint</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>this phone</source>
        <translation>dieses Telefon</translation>
    </message>
</context>
<context>
    <name>OwnerLine</name>
    <message>
        <source>The program that has this job open went away or gave no answer. Look whether the change is there, and do it again if not.</source>
        <translation>Das Programm, das diesen Auftrag offen hat, ist verschwunden oder hat nicht geantwortet. Sehen Sie nach, ob die Änderung da ist, und machen Sie sie andernfalls noch einmal.</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>No code for scanners can be made of “%1”.</source>
        <translation>Aus „%1“ lässt sich kein Code für Scanner machen.</translation>
    </message>
    <message>
        <source>The pages could not be drawn: %1.</source>
        <translation>Die Seiten konnten nicht gezeichnet werden: %1.</translation>
    </message>
</context>
<context>
    <name>ParameterCatalogue</name>
    <message>
        <source>Line %1 of the list of parameters cannot be read.</source>
        <translation>Zeile %1 der Parameterliste ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>PhoneConversion</name>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>%1 is in this job already. Type the address of the new phone.</source>
        <translation>%1 ist schon in diesem Auftrag. Geben Sie die Adresse des neuen Telefons ein.</translation>
    </message>
    <message>
        <source>The model of %1 is not known, so its settings cannot be converted. Give it its model first.</source>
        <translation>Das Modell von %1 ist nicht bekannt, daher lassen sich seine Einstellungen nicht umwandeln. Tragen Sie zuerst das Modell ein.</translation>
    </message>
    <message>
        <source>There is no image of %1 for a %2 in this job.</source>
        <translation>In diesem Auftrag gibt es kein Abbild %1 für ein %2.</translation>
    </message>
    <message>
        <source>These phones are %1 already.</source>
        <translation>Diese Telefone sind schon %1.</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n phone(s) to %1</source>
        <translation>
            <numerusform>%n Telefon zu %1 umwandeln</numerusform>
            <numerusform>%n Telefone zu %1 umwandeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneEdits</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>A slot is a number from 1 to 9999, or empty for none.</source>
        <translation>Ein Platz ist eine Zahl von 1 bis 9999, oder leer für keinen.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 ändern: %2</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Zurückstellen: %1</translation>
    </message>
    <message>
        <source>Take %1 off hold</source>
        <translation>Zurückstellung aufheben: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon hinzufügen</numerusform>
            <numerusform>%n Telefone hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what shall be found.</source>
        <translation>Sagen Sie, was gefunden werden soll.</translation>
    </message>
    <message>
        <source>Replace %1 in %2</source>
        <translation>%1 in %2 ersetzen</translation>
    </message>
</context>
<context>
    <name>PhoneFiles</name>
    <message>
        <source>“%1” needs a value for {%2}, and this phone has none. It does not get this file until it has one: fill in the column %2, or change the setting.</source>
        <translation>„%1“ braucht einen Wert für {%2}, und dieses Telefon hat keinen. Bis dahin bekommt es diese Datei nicht: die Spalte %2 ausfüllen oder die Einstellung ändern.</translation>
    </message>
</context>
<context>
    <name>PhoneList</name>
    <message>
        <source>The list is empty: it holds no line with a phone.</source>
        <translation>Die Liste ist leer: Sie enthält keine Zeile mit einem Telefon.</translation>
    </message>
    <message>
        <source>This is no text file, so it cannot be a list of phones. Save the list as CSV and choose that file.</source>
        <translation>Das ist keine Textdatei, also auch keine Telefonliste. Die Liste als CSV speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Open it in your spreadsheet program, save it as CSV and choose that file.</source>
        <translation>Das ist eine Tabellen- oder Archivdatei, keine CSV-Datei. Im Tabellenprogramm öffnen, als CSV speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>The list is too big: %1. Cut it into several files.</source>
        <translation>Die Liste ist zu groß: %1. In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>No column of the list holds MAC addresses. Its first line reads: %1. Name one column “mac”, or say which one it is.</source>
        <translation>Keine Spalte der Liste enthält MAC-Adressen. Die erste Zeile lautet: %1. Eine Spalte „mac“ nennen oder angeben, welche es ist.</translation>
    </message>
    <message>
        <source>“%1” does not say which column is which field. Write COLUMN=FIELD, for example Room=label.</source>
        <translation>„%1“ sagt nicht, welche Spalte welches Feld ist. COLUMN=FIELD schreiben, zum Beispiel Room=label.</translation>
    </message>
    <message>
        <source>The list has no column “%1”. Use a heading of its first line, or the number of a column.</source>
        <translation>Die Liste hat keine Spalte „%1“. Eine Überschrift aus der ersten Zeile oder die Nummer einer Spalte nehmen.</translation>
    </message>
    <message>
        <source>“%1” is no field of a phone. There are label, model, blueprint, config-server, firmware, branding, tags, slot, hold and var.NAME.</source>
        <translation>„%1“ ist kein Feld eines Telefons. Es gibt label, model, blueprint, config-server, firmware, branding, tags, slot, hold und var.NAME.</translation>
    </message>
    <message>
        <source>“%1” names no variable. A name has 1 to 100 printable characters, without braces.</source>
        <translation>„%1“ benennt keine Variable. Ein Name hat 1 bis 100 druckbare Zeichen, ohne geschweifte Klammern.</translation>
    </message>
    <message>
        <source>Another column is “%1” already. This one was not read; give it another heading.</source>
        <translation>Eine andere Spalte ist schon „%1“. Diese wurde nicht gelesen; ihr eine andere Überschrift geben.</translation>
    </message>
    <message>
        <source>The column has no heading and was not read, but it holds “%1”. Give it a heading.</source>
        <translation>Die Spalte hat keine Überschrift und wurde nicht gelesen, enthält aber „%1“. Ihr eine Überschrift geben.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, and the column was not read. Use 1 to 100 printable characters, without braces.</source>
        <translation>„%1“ kann kein Name einer Variablen sein, und die Spalte wurde nicht gelesen. 1 bis 100 druckbare Zeichen nehmen, ohne geschweifte Klammern.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed in its cell. Close it, or take it away. The lines after it were read.</source>
        <translation>Ein Anführungszeichen wird geöffnet und in seiner Zelle nicht geschlossen. Schließen oder entfernen. Die Zeilen danach wurden gelesen.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote. A quote inside a text is written twice (&quot;&quot;).</source>
        <translation>Hinter einem schließenden Anführungszeichen steht noch etwas. Ein Anführungszeichen im Text wird doppelt geschrieben (&quot;&quot;).</translation>
    </message>
    <message>
        <source>A cell is longer than 10,000 characters.</source>
        <translation>Eine Zelle ist länger als 10.000 Zeichen.</translation>
    </message>
    <message>
        <source>The line has more than 200 cells.</source>
        <translation>Die Zeile hat mehr als 200 Zellen.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has headings: “%1” belongs to no column. Put a text that holds the separator in quotes.</source>
        <translation>Die Zeile hat mehr Zellen, als die erste Zeile Überschriften hat: „%1“ gehört zu keiner Spalte. Text, der das Trennzeichen enthält, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The line has no MAC address.</source>
        <translation>Die Zeile hat keine MAC-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it has 12 digits 0-9 and A-F.</source>
        <translation>„%1“ ist keine MAC-Adresse: Sie hat 12 Stellen aus 0-9 und A-F.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.</source>
        <translation>„%1“ ist keine MAC-Adresse: Sie braucht genau 12 Stellen aus 0-9 und A-F.</translation>
    </message>
    <message>
        <source>“%1” is all zeros; no phone has that address.</source>
        <translation>„%1“ besteht nur aus Nullen; kein Telefon hat diese Adresse.</translation>
    </message>
    <message>
        <source>“%1” is a group address; no phone has it. Check the first two digits.</source>
        <translation>„%1“ ist eine Gruppenadresse; kein Telefon hat sie. Die ersten beiden Stellen prüfen.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already. The first line counts.</source>
        <translation>%1 steht schon in Zeile %2. Die erste Zeile zählt.</translation>
    </message>
    <message>
        <source>The phone is in this job already. What changes: %1.</source>
        <translation>Das Telefon ist schon in diesem Auftrag. Was sich ändert: %1.</translation>
    </message>
    <message>
        <source>%1 does not begin like a MAC address of Aastra or Mitel. Check that the right label was scanned.</source>
        <translation>%1 beginnt nicht wie eine MAC-Adresse von Aastra oder Mitel. Prüfen, ob das richtige Etikett gescannt wurde.</translation>
    </message>
    <message>
        <source>“%1” is no model that is known here. It is kept as written; check it, since the phone takes files of its own model only.</source>
        <translation>„%1“ ist kein hier bekanntes Modell. Es bleibt wie geschrieben; bitte prüfen, denn das Telefon nimmt nur Dateien seines eigenen Modells.</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job. Make it first.</source>
        <translation>Es gibt in diesem Auftrag keine Vorlage „%1“. Sie zuerst anlegen.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>Es gibt in diesem Auftrag keinen Konfigurationsserver „%1“. Ihn zuerst hinzufügen.</translation>
    </message>
    <message>
        <source>This job does not have all branding files of “%1”. Add them first.</source>
        <translation>Dieser Auftrag hat nicht alle Branding-Dateien aus „%1“. Sie zuerst hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is no place on the bench. A place is a number from 1 to 9999.</source>
        <translation>„%1“ ist kein Platz am Prüfplatz. Ein Platz ist eine Zahl von 1 bis 9999.</translation>
    </message>
    <message>
        <source>Place %1 is given to the phone in line %2 already. Both keep it; check it.</source>
        <translation>Platz %1 ist schon an das Telefon in Zeile %2 vergeben. Beide behalten ihn; bitte prüfen.</translation>
    </message>
    <message>
        <source>Place %1 belongs to another phone of this job. Both keep it; check it.</source>
        <translation>Platz %1 gehört einem anderen Telefon dieses Auftrags. Beide behalten ihn; bitte prüfen.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be printed. Type it again.</source>
        <translation>Der Text enthält Zeichen, die sich nicht drucken lassen. Neu eintippen.</translation>
    </message>
    <message>
        <source>The text holds a line break. In the phone&apos;s file it becomes a blank.</source>
        <translation>Der Text enthält einen Zeilenumbruch. In der Datei des Telefons wird daraus ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The cell is empty; the phone loses its “%1”.</source>
        <translation>Die Zelle ist leer; das Telefon verliert „%1“.</translation>
    </message>
    <message>
        <source>more than 1,000,000 lines</source>
        <translation>mehr als 1.000.000 Zeilen</translation>
    </message>
    <message>
        <source>more than 200 columns</source>
        <translation>mehr als 200 Spalten</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>mehr als 100 MB</translation>
    </message>
</context>
<context>
    <name>PhoneState</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>no value for %1</source>
        <translation>kein Wert für %1</translation>
    </message>
    <message>
        <source>firmware labelled wrongly</source>
        <translation>Firmware falsch bezeichnet</translation>
    </message>
    <message>
        <source>the same firmware again and again</source>
        <translation>immer wieder dieselbe Firmware</translation>
    </message>
    <message>
        <source>not heard of for a while</source>
        <translation>seit einer Weile nichts gehört</translation>
    </message>
    <message>
        <source>does not follow its redirection</source>
        <translation>folgt seiner Umleitung nicht</translation>
    </message>
    <message>
        <source>Waiting for phone</source>
        <translation>Wartet auf Telefon</translation>
    </message>
    <message>
        <source>Seen (DHCP)</source>
        <translation>Gesehen (DHCP)</translation>
    </message>
    <message>
        <source>Asked RCS</source>
        <translation>RCS gefragt</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Umgeleitet zu %1</translation>
    </message>
    <message>
        <source>Firmware %1 %</source>
        <translation>Firmware %1 %</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Liest Dateien</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>Outdated: %n file(s) changed since</source>
        <translation>
            <numerusform>Veraltet: %n Datei seither geändert</numerusform>
            <numerusform>Veraltet: %n Dateien seither geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stehen geblieben</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Stehen geblieben: %1</translation>
    </message>
    <message>
        <source>Unknown phone</source>
        <translation>Unbekanntes Telefon</translation>
    </message>
    <message>
        <source>Going round in circles</source>
        <translation>Dreht sich im Kreis</translation>
    </message>
    <message>
        <source>MiNet software</source>
        <translation>MiNet-Software</translation>
    </message>
    <message>
        <source>Waits for firmware: given out %1</source>
        <translation>Wartet auf Firmware: Ausgabe %1 Uhr</translation>
    </message>
    <message>
        <source>Waits for firmware: %1</source>
        <translation>Wartet auf Firmware: %1</translation>
    </message>
    <message>
        <source>Waits for firmware: roll-out stands still</source>
        <translation>Wartet auf Firmware: Ausrollen steht still</translation>
    </message>
    <message>
        <source>Waits for firmware: no file of %1</source>
        <translation>Wartet auf Firmware: keine Datei von %1</translation>
    </message>
    <message>
        <source>Rebooting (%1): do not unplug</source>
        <translation>Startet neu (%1): nicht ausstecken</translation>
    </message>
</context>
<context>
    <name>PhoneTable</name>
    <message>
        <source>Slot %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Konfigurationsserver</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
</context>
<context>
    <name>PictureConversion</name>
    <message>
        <source>This picture is damaged and cannot be unpacked. Phones could not show it either. Save it again with a picture program.</source>
        <translation>Dieses Bild ist beschädigt und kann nicht entpackt werden. Auch Telefone könnten es nicht zeigen. Speichern Sie es mit einem Bildprogramm neu.</translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message>
        <source>This picture is damaged: its beginning does not say how large it is. Phones could not show it. Save it again with a picture program.</source>
        <translation>Dieses Bild ist beschädigt: Sein Anfang sagt nicht, wie groß es ist. Telefone könnten es nicht zeigen. Speichern Sie es mit einem Bildprogramm neu.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels, far more than any phone can show. Make it smaller.</source>
        <translation>Dieses Bild hat %1 × %2 Pixel, weit mehr, als ein Telefon zeigen kann. Machen Sie es kleiner.</translation>
    </message>
    <message>
        <source>This is no picture that phones could show: neither PNG, JPEG, GIF nor BMP.</source>
        <translation>Das ist kein Bild, das Telefone zeigen könnten: weder PNG noch JPEG, GIF oder BMP.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Konfigurationsserver</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Order of settings</source>
        <translation>Reihenfolge der Einstellungen</translation>
    </message>
    <message>
        <source>Order of tags</source>
        <translation>Reihenfolge der Schlagwörter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Version before it</source>
        <translation>Version davor</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>is added there</source>
        <translation>wird dort hinzugefügt</translation>
    </message>
    <message>
        <source>is renamed there, from %1</source>
        <translation>wird dort umbenannt, bisher %1</translation>
    </message>
    <message>
        <source>is changed there</source>
        <translation>wird dort geändert</translation>
    </message>
    <message>
        <source>is removed there</source>
        <translation>wird dort entfernt</translation>
    </message>
    <message>
        <source>comes here</source>
        <translation>kommt hierher</translation>
    </message>
    <message>
        <source>is renamed here, from %1</source>
        <translation>wird hier umbenannt, bisher %1</translation>
    </message>
    <message>
        <source>is changed here</source>
        <translation>wird hier geändert</translation>
    </message>
    <message>
        <source>is removed here</source>
        <translation>wird hier entfernt</translation>
    </message>
    <message>
        <source>is brought together on both sides</source>
        <translation>wird auf beiden Seiten zusammengeführt</translation>
    </message>
    <message>
        <source>is alike on both sides</source>
        <translation>ist auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>differs on both sides</source>
        <translation>unterscheidet sich auf beiden Seiten</translation>
    </message>
    <message>
        <source>is gone there, and was changed here</source>
        <translation>ist dort weg und wurde hier geändert</translation>
    </message>
    <message>
        <source>was removed here, and changed there</source>
        <translation>wurde hier entfernt und dort geändert</translation>
    </message>
    <message>
        <source>belongs to somebody else there</source>
        <translation>gehört dort jemand anderem</translation>
    </message>
    <message>
        <source>belongs to %1 there</source>
        <translation>gehört dort %1</translation>
    </message>
    <message>
        <source>has no place there</source>
        <translation>hat dort keinen Platz</translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Einstellung „%1“</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>Variable „%1“</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Firmware of %1</source>
        <translation>Firmware von %1</translation>
    </message>
    <message>
        <source>File for %1</source>
        <translation>Datei für %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>is alike</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>geht dorthin</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>unterscheidet sich</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Geht dorthin</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Kommt hierher</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
</context>
<context>
    <name>PortHelper</name>
    <message>
        <source>The program that opens port %1 for Firstring did not answer. Phones can&apos;t use this port until it does. Install Firstring again, or choose a port from 1024 up.</source>
        <translation>Das Programm, das Port %1 für Firstring öffnet, hat nicht geantwortet. Solange können Telefone diesen Port nicht benutzen. Installieren Sie Firstring neu, oder wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs, and the program that opens it for Firstring has no right to yet. Phones can&apos;t use this port until an administrator has run: %2</source>
        <translation>Dieser Computer hält Port %1 für Systemprogramme frei, und das Programm, das ihn für Firstring öffnet, darf das noch nicht. Telefone können diesen Port erst benutzen, wenn ein Administrator dies ausgeführt hat: %2</translation>
    </message>
</context>
<context>
    <name>PortRefusal</name>
    <message>
        <source>This computer keeps port %1 for system programs. Phones can&apos;t fetch by HTTP from it until it is opened. Choose a port from 1024 up, for example 8080.</source>
        <translation>Dieser Computer behält Port %1 Systemprogrammen vor. Telefone können darüber nicht per HTTP laden, bis er geöffnet ist. Einen Port ab 1024 wählen, zum Beispiel 8080.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs. Phones can&apos;t fetch by TFTP until it is opened. Stage by HTTP instead.</source>
        <translation>Dieser Computer behält Port %1 Systemprogrammen vor. Telefone können nicht per TFTP laden, bis er geöffnet ist. Stattdessen per HTTP bereitstellen.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program (%2, %3). Phones set to port %1 would get its pages. Choose another port, or end that program and try again.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt (%2, %3). Telefone, die auf Port %1 eingestellt sind, bekämen dessen Seiten. Einen anderen Port wählen, oder jenes Programm beenden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Phones set to port %1 would get its pages. Choose another port, or end that program and try again.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt. Telefone, die auf Port %1 eingestellt sind, bekämen dessen Seiten. Einen anderen Port wählen, oder jenes Programm beenden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now. Phones can&apos;t reach the server there. Choose one of this computer&apos;s addresses, or plug its network in and try again.</source>
        <translation>Dieser Computer hat die Adresse %1 gerade nicht. Telefone erreichen den Server dort nicht. Eine der Adressen dieses Computers wählen, oder sein Netzwerk einstecken und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be used. Phones can&apos;t reach the server there. Choose another port or address.</source>
        <translation>Port %1 von %2 lässt sich nicht benutzen. Telefone erreichen den Server dort nicht. Einen anderen Port oder eine andere Adresse wählen.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs, so that service stays off. Phones get their files all the same.</source>
        <translation>Dieser Rechner behält Port %1 Systemprogrammen vor, deshalb bleibt dieser Dienst aus. Ihre Dateien bekommen die Telefone trotzdem.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program (%2, %3), so that service stays off. Phones get their files all the same. End that program, or choose another port.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt (%2, %3), deshalb bleibt dieser Dienst aus. Ihre Dateien bekommen die Telefone trotzdem. Beenden Sie jenes Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program, so that service stays off. Phones get their files all the same. End that program, or choose another port.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt, deshalb bleibt dieser Dienst aus. Ihre Dateien bekommen die Telefone trotzdem. Beenden Sie jenes Programm oder wählen Sie einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>Portable</name>
    <message>
        <source>Nothing can be written beside the program, in %1, so jobs cannot be kept there. Copy the program to a place of your own, or start it without --portable.</source>
        <translation>Neben dem Programm, in %1, lässt sich nichts schreiben, daher können Aufträge dort nicht liegen. Kopieren Sie das Programm an einen eigenen Ort, oder starten Sie es ohne --portable.</translation>
    </message>
</context>
<context>
    <name>PortableTimeZone</name>
    <message>
        <source>Phones have no lines for the summer time of this zone. Write time zone minutes and dst config by hand.</source>
        <translation>Für die Sommerzeit dieser Zone haben Telefone keine Zeilen. Schreiben Sie time zone minutes und dst config von Hand.</translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”.</source>
        <translation>Dieser Rechner kennt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The nearest name is %1.</source>
        <translation>Am nächsten kommt der Name %1.</translation>
    </message>
    <message>
        <source>The rules of the time zone “%1” are not on this computer. Install the package tzdata.</source>
        <translation>Die Regeln der Zeitzone „%1“ sind nicht auf diesem Rechner. Installieren Sie das Paket tzdata.</translation>
    </message>
</context>
<context>
    <name>PortalList</name>
    <message>
        <source>The profile says no column for the MAC addresses yet. Give it columns as the portal wants them, for example columns=MAC:mac,Server:url.</source>
        <translation>Im Profil steht noch keine Spalte für die MAC-Adressen. Geben Sie ihm Spalten, wie das Portal sie haben will, zum Beispiel columns=MAC:mac,Server:url.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>Zeile %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>No column of this list is known to hold MAC addresses. Say which one does, for example --map &quot;Device ID:mac&quot;.</source>
        <translation>Von keiner Spalte dieser Liste ist bekannt, dass sie MAC-Adressen enthält. Sagen Sie, welche es ist, zum Beispiel --map &quot;Device ID:mac&quot;.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no MAC address.</source>
        <translation>Zeile %1: „%2“ ist keine MAC-Adresse.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>In dieser Liste steht nichts.</translation>
    </message>
</context>
<context>
    <name>PortalProfile</name>
    <message>
        <source>“%1” is no column. Write HEADING:SOURCE, with one of mac, url, label, model, action or - as the source.</source>
        <translation>„%1“ ist keine Spalte. Schreiben Sie ÜBERSCHRIFT:QUELLE, als Quelle mac, url, label, model, action oder -.</translation>
    </message>
    <message>
        <source>%1 stands in two columns.</source>
        <translation>%1 steht in zwei Spalten.</translation>
    </message>
    <message>
        <source>A list has at most 50 columns.</source>
        <translation>Eine Liste hat höchstens 50 Spalten.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2 in a profile. It takes: %3.</source>
        <translation>„%1“ ist kein Wert für %2 in einem Profil. Möglich: %3.</translation>
    </message>
    <message>
        <source>a short text</source>
        <translation>ein kurzer Text</translation>
    </message>
    <message>
        <source>“%1” is no key of a portal&apos;s profile. There are: %2.</source>
        <translation>„%1“ gibt es im Profil eines Portals nicht. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>PortalSide</name>
    <message>
        <source>No files go to a portal from here.</source>
        <translation>Zu einem Portal gehen von hier keine Dateien.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>This computer does not have the address %1 now. Phones can&apos;t reach the server there.</source>
        <translation>Dieser Computer hat die Adresse %1 gerade nicht. Telefone erreichen den Server dort nicht.</translation>
    </message>
    <message>
        <source>Choose one of this computer&apos;s addresses under Services, or plug its network in.</source>
        <translation>Wählen Sie unter Dienste eine Adresse dieses Computers, oder schließen Sie das Netz an.</translation>
    </message>
    <message>
        <source>%1 is known to this computer only. Simulated phones reach it, real phones don&apos;t.</source>
        <translation>%1 kennt nur dieser Computer selbst. Simulierte Telefone erreichen ihn dort, echte nicht.</translation>
    </message>
    <message>
        <source>For real phones, choose the address of the network card they are plugged into.</source>
        <translation>Wählen Sie für echte Telefone die Adresse der Netzwerkkarte, an der sie hängen.</translation>
    </message>
    <message>
        <source>Phones on the network of %1 reach this computer at %2.</source>
        <translation>Telefone im Netz von %1 erreichen diesen Computer unter %2.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but one of its files is from %2. Phones would refuse certificates, and what happened would be told with wrong times.</source>
        <translation>Die Uhr dieses Rechners sagt %1, aber eine seiner Dateien ist vom %2. Telefone würden Zertifikate ablehnen, und was geschah, stünde mit falschen Zeiten da.</translation>
    </message>
    <message>
        <source>Set the clock right, or have it set:</source>
        <translation>Stellen Sie die Uhr, oder lassen Sie sie stellen:</translation>
    </message>
    <message>
        <source>Nobody sets the clock of this computer right. Phones that ask it for the time are told so and may not take it.</source>
        <translation>Niemand stellt die Uhr dieses Rechners. Telefonen, die nach der Uhrzeit fragen, wird das gesagt; vielleicht nehmen sie sie deshalb nicht an.</translation>
    </message>
    <message>
        <source>Nobody sets the clock of this computer right. The times in its events may be wrong.</source>
        <translation>Niemand stellt die Uhr dieses Rechners. Die Zeiten bei dem, was geschah, können falsch sein.</translation>
    </message>
    <message>
        <source>Let a time server set it:</source>
        <translation>Lassen Sie sie von einem Zeitserver stellen:</translation>
    </message>
    <message>
        <source>The clock of this computer is set by a time server.</source>
        <translation>Die Uhr dieses Rechners wird von einem Zeitserver gestellt.</translation>
    </message>
    <message>
        <source>The clock of this computer is plausible.</source>
        <translation>Die Uhr dieses Rechners ist glaubhaft.</translation>
    </message>
    <message>
        <source>Only %1 are free under %2. Firmware does not fit, and edits may not be stored.</source>
        <translation>Unter %2 sind nur %1 frei. Firmware passt nicht hin, und Änderungen werden vielleicht nicht gespeichert.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>%1 are free under %2. That is enough for a few firmware files.</source>
        <translation>Unter %2 sind %1 frei. Das reicht für einige Firmware-Dateien.</translation>
    </message>
    <message>
        <source>Make room before you add many.</source>
        <translation>Schaffen Sie Platz, bevor Sie viele hinzufügen.</translation>
    </message>
    <message>
        <source>%1 are free under %2.</source>
        <translation>Unter %2 sind %1 frei.</translation>
    </message>
    <message>
        <source>the phone log</source>
        <translation>das Telefonprotokoll</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>Port %1, wanted for %2, is used by another program. Phones that ask there would get that program&apos;s answers.</source>
        <translation>Port %1, gewünscht für %2, wird von einem anderen Programm benutzt. Telefone, die dort fragen, bekämen die Antworten jenes Programms.</translation>
    </message>
    <message>
        <source>Port %1, wanted for %2, is used by %3 (process %4). Phones that ask there would get that program&apos;s answers.</source>
        <translation>Port %1, gewünscht für %2, wird von %3 benutzt (Prozess %4). Telefone, die dort fragen, bekämen die Antworten jenes Programms.</translation>
    </message>
    <message>
        <source>End that program, or take port 8080.</source>
        <translation>Beenden Sie jenes Programm oder nehmen Sie Port 8080.</translation>
    </message>
    <message>
        <source>End that program: phones know no other port for TFTP. Or stage by HTTP alone.</source>
        <translation>Beenden Sie jenes Programm: Telefone kennen für TFTP keinen anderen Port. Oder richten Sie nur über HTTP ein.</translation>
    </message>
    <message>
        <source>End that program, or choose another port under Services.</source>
        <translation>Beenden Sie jenes Programm oder wählen Sie unter Dienste einen anderen Port.</translation>
    </message>
    <message>
        <source>This computer keeps port %1, wanted for %2, for system programs. Phones can&apos;t use it until it is opened.</source>
        <translation>Dieser Rechner behält Port %1, gewünscht für %2, Systemprogrammen vor. Telefone können ihn erst benutzen, wenn er geöffnet ist.</translation>
    </message>
    <message>
        <source>An administrator gives the port helper its right, once:</source>
        <translation>Ein Verwalter gibt dem Port-Helfer einmal sein Recht:</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up where phones can be told of it.</source>
        <translation>Wählen Sie einen Port ab 1024, wo man ihn den Telefonen sagen kann.</translation>
    </message>
    <message>
        <source>Our server has port %1 for %2.</source>
        <translation>Unser Server hat Port %1 für %2.</translation>
    </message>
    <message>
        <source>Port %1 for %2 will be opened by the port helper.</source>
        <translation>Port %1 für %2 wird der Port-Helfer öffnen.</translation>
    </message>
    <message>
        <source>Port %1 for %2 is free.</source>
        <translation>Port %1 für %2 ist frei.</translation>
    </message>
    <message>
        <source>Switch one of them on under Services.</source>
        <translation>Schalten Sie unter Dienste eines davon ein.</translation>
    </message>
    <message>
        <source>Discovery is on, but TFTP is not on port 69. Phones that find this computer so have no parameter for another port, so they are not told of it.</source>
        <translation>Die Serversuche ist an, aber TFTP ist nicht auf Port 69. Telefone, die diesen Rechner so finden, haben keinen Parameter für einen anderen Port, deshalb wird ihnen nichts davon gesagt.</translation>
    </message>
    <message>
        <source>Put TFTP on port 69 under Services, or switch discovery off.</source>
        <translation>Legen Sie TFTP unter Dienste auf Port 69 oder schalten Sie die Serversuche aus.</translation>
    </message>
    <message>
        <source>%1 is on this computer, and only an administrator may see its rules. If phones don&apos;t arrive although the server is on, look there first.</source>
        <translation>%1 ist auf diesem Rechner, und nur ein Verwalter darf seine Regeln sehen. Wenn Telefone nicht ankommen, obwohl der Server an ist, sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>To see them:</source>
        <translation>So sind sie zu sehen:</translation>
    </message>
    <message>
        <source>The firewall %1 lets no phone to port %2.</source>
        <translation>Die Firewall %1 lässt kein Telefon an Port %2.</translation>
    </message>
    <message>
        <source>An administrator lets phones in:</source>
        <translation>Ein Verwalter lässt Telefone herein:</translation>
    </message>
    <message>
        <source>The firewall %1 lets phones to the ports of the server.</source>
        <translation>Die Firewall %1 lässt Telefone an die Ports des Servers.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>Auf diesem Rechner wurde keine Firewall gefunden.</translation>
    </message>
    <message>
        <source>A request of this computer to %1 arrived.</source>
        <translation>Eine Anfrage dieses Rechners an %1 kam an.</translation>
    </message>
    <message>
        <source>A request of this computer to its own address %1 did not arrive. Phones will not do better.</source>
        <translation>Eine Anfrage dieses Rechners an seine eigene Adresse %1 kam nicht an. Telefonen wird es nicht besser gehen.</translation>
    </message>
    <message>
        <source>Look at the firewall of this computer, then choose the address anew.</source>
        <translation>Sehen Sie nach der Firewall dieses Rechners und wählen Sie dann die Adresse neu.</translation>
    </message>
    <message>
        <source>Nothing is at the other end of %1. No phone can reach this computer through it.</source>
        <translation>Am anderen Ende von %1 ist nichts. Darüber erreicht kein Telefon diesen Rechner.</translation>
    </message>
    <message>
        <source>Plug the cable into the switch the phones are plugged into, and look whether its lamp is lit.</source>
        <translation>Stecken Sie das Kabel in den Switch, an dem die Telefone stecken, und sehen Sie nach, ob dessen Lampe leuchtet.</translation>
    </message>
    <message>
        <source>Switch the card on in the settings of this computer.</source>
        <translation>Schalten Sie die Karte in den Einstellungen dieses Rechners ein.</translation>
    </message>
    <message>
        <source>%1 is wireless. Phones on a cable reach it only if the access point lets them, and a shelf of phones loads slowly.</source>
        <translation>%1 ist eine Funkkarte. Telefone am Kabel erreichen sie nur, wenn der Zugangspunkt sie lässt, und ein Regal voll Telefone lädt langsam.</translation>
    </message>
    <message>
        <source>A cable to the switch of the phones is surer. Choose its address under Services.</source>
        <translation>Ein Kabel zum Switch der Telefone ist sicherer. Wählen Sie dessen Adresse unter Dienste.</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>speed not told</source>
        <translation>Geschwindigkeit unbekannt</translation>
    </message>
    <message>
        <source>%1 runs at %2 only. Firmware for many phones will take long.</source>
        <translation>%1 läuft nur mit %2. Firmware für viele Telefone dauert damit lange.</translation>
    </message>
    <message>
        <source>Try another cable or another port of the switch.</source>
        <translation>Versuchen Sie es mit einem anderen Kabel oder einer anderen Buchse des Switches.</translation>
    </message>
    <message>
        <source>%1 is connected (%2).</source>
        <translation>%1 ist verbunden (%2).</translation>
    </message>
    <message>
        <source>The certificate for HTTPS is valid from %1 on, and the clock of this computer says %2. Phones would refuse it.</source>
        <translation>Das Zertifikat für HTTPS gilt ab %1, und die Uhr dieses Computers zeigt %2. Telefone würden es ablehnen.</translation>
    </message>
    <message>
        <source>Set the clock right, or import another certificate.</source>
        <translation>Stellen Sie die Uhr richtig oder importieren Sie ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate for HTTPS comes from the bench CA and is renewed by itself.</source>
        <translation>Das Zertifikat für HTTPS stammt von der Prüfplatz-CA und erneuert sich von selbst.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS was valid until %1. Phones refuse it.</source>
        <translation>Das importierte Zertifikat für HTTPS galt bis %1. Telefone lehnen es ab.</translation>
    </message>
    <message>
        <source>Import its successor under Services, or go back to the bench CA.</source>
        <translation>Importieren Sie unter „Dienste“ seinen Nachfolger oder kehren Sie zur Prüfplatz-CA zurück.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS is valid until %1. After that phones refuse it.</source>
        <translation>Das importierte Zertifikat für HTTPS gilt bis %1. Danach lehnen Telefone es ab.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS is valid until %1.</source>
        <translation>Das importierte Zertifikat für HTTPS gilt bis %1.</translation>
    </message>
    <message>
        <source>Who gives out addresses here was not asked: %1</source>
        <translation>Wer hier Adressen vergibt, wurde nicht gefragt: %1</translation>
    </message>
    <message>
        <source>If phones go elsewhere, look at the router of this network.</source>
        <translation>Wenn Telefone woanders hingehen, sehen Sie am Router dieses Netzes nach.</translation>
    </message>
    <message>
        <source>DHCP is set to full, but %1 gives out addresses here already. Ours will keep still.</source>
        <translation>DHCP steht auf „Allein“, aber %1 vergibt hier schon Adressen. Unseres wird still bleiben.</translation>
    </message>
    <message>
        <source>Take the bench off that network, or set DHCP to beside or off.</source>
        <translation>Trennen Sie die Werkbank von diesem Netz, oder stellen Sie DHCP auf „Daneben“ oder „Aus“.</translation>
    </message>
    <message>
        <source>HTTPS of old phones</source>
        <translation>HTTPS für alte Telefone</translation>
    </message>
    <message>
        <source>HTTP, HTTPS and TFTP are all off. Phones would find nothing.</source>
        <translation>HTTP, HTTPS und TFTP sind alle aus. Telefone würden nichts finden.</translation>
    </message>
</context>
<context>
    <name>ProblemBundle</name>
    <message>
        <source>Problem report of Firstring, made %1.

versions.json: of the program and of this computer
job.json: how the job is set; names of settings, no values
phones.json: where each phone is
log.jsonl: what the server saw, at most 20,000 lines
preflight.json: what was found about this computer and its network

Left out or replaced: labels, names, values of settings, passwords, keys, the last half of each MAC address,
and addresses of the internet. The same thing has the same stand-in everywhere. Read it before you send it.
</source>
        <translation>Problembericht von Firstring, erstellt %1.

versions.json: des Programms und dieses Rechners
job.json: wie der Auftrag eingestellt ist; Namen von Einstellungen, keine Werte
phones.json: wo jedes Telefon ist
log.jsonl: was der Server sah, höchstens 20.000 Zeilen
preflight.json: was über diesen Rechner und sein Netz gefunden wurde

Weggelassen oder ersetzt: Etiketten, Namen, Werte von Einstellungen, Passwörter, Schlüssel, die letzte Hälfte jeder MAC-Adresse
und Adressen des Internets. Dasselbe hat überall denselben Ersatz. Lesen Sie ihn, bevor Sie ihn versenden.
</translation>
    </message>
</context>
<context>
    <name>PublishedTree</name>
    <message numerus="yes">
        <source>%n phone(s) get no file of their own, because a variable in it has no value: %1. Fill in their columns, then publish again.</source>
        <translation>
            <numerusform>%n Telefon bekommt keine eigene Datei, weil eine Variable darin keinen Wert hat: %1. Füllen Sie seine Spalten aus und veröffentlichen Sie erneut.</numerusform>
            <numerusform>%n Telefone bekommen keine eigene Datei, weil eine Variable darin keinen Wert hat: %1. Füllen Sie ihre Spalten aus und veröffentlichen Sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of model %1 are to have different firmware. A folder holds one file of a name only, so theirs was left out. Give all of them the same, or serve them from this program.</source>
        <translation>Telefone des Modells %1 sollen verschiedene Firmware bekommen. Ein Ordner hat von jedem Namen nur eine Datei, deshalb wurde ihre ausgelassen. Geben Sie allen dieselbe, oder bedienen Sie sie mit diesem Programm.</translation>
    </message>
    <message>
        <source>Phones cannot report to a folder that they came up, so they are not told to.</source>
        <translation>Telefone können einem Ordner nicht melden, dass sie hochgefahren sind; deshalb wird es ihnen nicht gesagt.</translation>
    </message>
    <message>
        <source>Some files are meant for certain phones only. In a folder everybody who knows their names can read them.</source>
        <translation>Manche Dateien sind nur für bestimmte Telefone gedacht. In einem Ordner kann sie jeder lesen, der ihre Namen kennt.</translation>
    </message>
    <message>
        <source>Phones ask for the picture of a caller by the number, which a folder does not look at, so callers have no pictures there. Serve them from this program, or have that web server answer branding/callers?NUMBER.</source>
        <translation>Telefone fragen nach dem Bild eines Anrufers mit dessen Nummer, die ein Ordner nicht beachtet; Anrufer haben dort deshalb keine Bilder. Geben Sie sie von diesem Programm aus, oder lassen Sie den Webserver branding/callers?NUMMER beantworten.</translation>
    </message>
    <message>
        <source>“%1” is no address that phones could fetch these files from. Name the place as they see it, such as http://server.example/phones; http, https and tftp are known, and paths of plain letters and digits.</source>
        <translation>„%1“ ist keine Adresse, von der Telefone diese Dateien holen könnten. Nennen Sie den Ort, wie sie ihn sehen, etwa http://server.example/phones; bekannt sind http, https und tftp sowie Pfade aus einfachen Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Accepted: it asks here from its next restart on.</source>
        <translation>Angenommen: Ab dem nächsten Neustart fragt es hier an.</translation>
    </message>
    <message>
        <source>Accepted: it restarts as soon as it is idle.</source>
        <translation>Angenommen: Es startet neu, sobald es frei ist.</translation>
    </message>
    <message>
        <source>Accepted: it forgets what was set on the phone itself.</source>
        <translation>Angenommen: Es vergisst, was am Telefon selbst eingestellt wurde.</translation>
    </message>
    <message>
        <source>Accepted: it uses these settings now. Some count only after a restart.</source>
        <translation>Angenommen: Es verwendet diese Einstellungen jetzt. Manche gelten erst nach einem Neustart.</translation>
    </message>
    <message>
        <source>Accepted: it reads its files again as soon as it is idle.</source>
        <translation>Angenommen: Es liest seine Dateien neu, sobald es frei ist.</translation>
    </message>
    <message>
        <source>Accepted: it looks at its files and restarts if one of them changed.</source>
        <translation>Angenommen: Es prüft seine Dateien und startet neu, falls sich eine geändert hat.</translation>
    </message>
    <message>
        <source>Refused. Its web page may be switched off, or a setting locked; set the server on the phone.</source>
        <translation>Abgelehnt. Vielleicht ist seine Webseite abgeschaltet oder eine Einstellung gesperrt; stellen Sie den Server am Telefon ein.</translation>
    </message>
    <message>
        <source>Refused. Phones may take this message from their telephone system only; restart it instead.</source>
        <translation>Abgelehnt. Telefone nehmen diese Nachricht unter Umständen nur von ihrer Telefonanlage an; starten Sie es stattdessen neu.</translation>
    </message>
    <message>
        <source>Refused. This computer is not in its list of those who may push (xml application post list). Point the phone here first, which adds it.</source>
        <translation>Abgelehnt. Dieser Computer steht nicht in seiner Liste der Berechtigten (xml application post list). Richten Sie das Telefon zuerst hierher; das trägt ihn ein.</translation>
    </message>
    <message>
        <source>The phone&apos;s web page is filled in: its configuration server becomes this computer, which may also push from then on. It counts from the next restart on and until the phone&apos;s local settings are cleared.</source>
        <translation>Die Webseite des Telefons wird ausgefüllt: Sein Konfigurationsserver wird dieser Computer, der ihm von da an auch Befehle schicken darf. Das gilt ab dem nächsten Neustart, bis die lokalen Einstellungen des Telefons gelöscht werden.</translation>
    </message>
    <message>
        <source>Each phone restarts as soon as it is idle, and looks for firmware and files. Calls are not cut off.</source>
        <translation>Jedes Telefon startet neu, sobald es frei ist, und sucht nach Firmware und Dateien. Gespräche werden nicht unterbrochen.</translation>
    </message>
    <message>
        <source>What was set on the phone or on its web page is forgotten; from then on only its files count. That includes a server that was set there.</source>
        <translation>Was am Telefon oder auf seiner Webseite eingestellt wurde, wird vergessen; von da an gelten nur seine Dateien. Das betrifft auch einen dort eingestellten Server.</translation>
    </message>
    <message>
        <source>The settings of its files are sent to each phone while it runs. Some count only after a restart.</source>
        <translation>Die Einstellungen aus seinen Dateien werden jedem Telefon im laufenden Betrieb geschickt. Manche gelten erst nach einem Neustart.</translation>
    </message>
    <message>
        <source>Each phone reads its files again as soon as it is idle, without looking for firmware.</source>
        <translation>Jedes Telefon liest seine Dateien neu, sobald es frei ist, ohne nach Firmware zu suchen.</translation>
    </message>
    <message>
        <source>Each phone is asked to compare its files with the server&apos;s and to restart if one changed. Phones may take this from their telephone system only, so nothing is promised.</source>
        <translation>Jedes Telefon wird gebeten, seine Dateien mit denen des Servers zu vergleichen und neu zu starten, falls sich eine geändert hat. Telefone nehmen das unter Umständen nur von ihrer Telefonanlage an; versprochen ist also nichts.</translation>
    </message>
    <message>
        <source>It answered, but did not say that it did it. Look at the phone.</source>
        <translation>Es hat geantwortet, aber nicht bestätigt, dass es das getan hat. Sehen Sie am Telefon nach.</translation>
    </message>
    <message>
        <source>It has not been heard of, so its address is not known. Let it ask here once, or type its address.</source>
        <translation>Es hat sich noch nicht gemeldet, daher ist seine Adresse nicht bekannt. Lassen Sie es einmal hier anfragen, oder geben Sie die Adresse ein.</translation>
    </message>
    <message>
        <source>Not reached: nothing answers at its address. It may be off, restarting, or elsewhere by now.</source>
        <translation>Nicht erreicht: Unter seiner Adresse antwortet nichts. Es ist vielleicht aus, startet gerade neu oder hat inzwischen eine andere Adresse.</translation>
    </message>
    <message>
        <source>It was reached and gave no whole answer in time. Try again when it is idle.</source>
        <translation>Es wurde erreicht, gab aber rechtzeitig keine vollständige Antwort. Versuchen Sie es noch einmal, wenn es frei ist.</translation>
    </message>
    <message>
        <source>What answers at its address is not such a phone, so it was told nothing. Check the address.</source>
        <translation>Was unter seiner Adresse antwortet, ist kein solches Telefon; ihm wurde nichts mitgeteilt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Not this model: a %1 answers at its address, so it was told nothing. Check the address.</source>
        <translation>Nicht dieses Modell: Unter seiner Adresse antwortet ein %1; ihm wurde nichts mitgeteilt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Wrong password: it does not take the one that was typed. Nothing was changed.</source>
        <translation>Falsches Kennwort: Es nimmt das eingegebene nicht an. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not tried: it was cancelled before.</source>
        <translation>Nicht versucht: Es wurde vorher abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ReachPlan</name>
    <message>
        <source>The local server is off, so there is nothing to point phones at. Start it first.</source>
        <translation>Der lokale Server ist aus, es gibt also nichts, wohin Telefone gerichtet werden könnten. Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The local server speaks TFTP only, and not at port 69. Phones cannot be told another port for TFTP: switch HTTP on.</source>
        <translation>Der lokale Server spricht nur TFTP, und nicht an Port 69. Telefonen lässt sich für TFTP kein anderer Port nennen: Schalten Sie HTTP ein.</translation>
    </message>
    <message>
        <source>The local server listens on this computer only (%1), where this phone cannot reach it. Choose another address for the server.</source>
        <translation>Der lokale Server ist nur auf diesem Computer erreichbar (%1), nicht für dieses Telefon. Wählen Sie eine andere Adresse für den Server.</translation>
    </message>
    <message>
        <source>Its settings come from the configuration server %1, not from this job.</source>
        <translation>Seine Einstellungen kommen vom Konfigurationsserver %1, nicht aus diesem Auftrag.</translation>
    </message>
    <message>
        <source>Its files name this computer&apos;s address, which is not known yet. Start the local server first.</source>
        <translation>Seine Dateien nennen die Adresse dieses Computers, und die ist noch nicht bekannt. Starten Sie zuerst den lokalen Server.</translation>
    </message>
    <message>
        <source>A value is missing for %1. Give it in the phone list.</source>
        <translation>Für %1 fehlt ein Wert. Tragen Sie ihn in der Telefonliste ein.</translation>
    </message>
    <message>
        <source>Address not known: type it, or let the phone ask here once.</source>
        <translation>Adresse nicht bekannt: Geben Sie sie ein, oder lassen Sie das Telefon einmal anfragen.</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>“%1” is missing or is not as it should be; the record was not taken.</source>
        <translation>„%1“ fehlt oder ist nicht, wie es sein soll; der Datensatz wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Change blueprint %1</source>
        <translation>Vorlage %1 ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Konfigurationsserver</translation>
    </message>
    <message>
        <source>as the job says</source>
        <translation>wie im Auftrag</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Change configuration server %1</source>
        <translation>Konfigurationsserver %1 ändern</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Change firmware for %1</source>
        <translation>Firmware für %1 ändern</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Change branding file %1</source>
        <translation>Branding-Datei %1 ändern</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>nur auf Anfrage</translation>
    </message>
    <message>
        <source>Change file %1</source>
        <translation>Datei %1 ändern</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>all phones</source>
        <translation>alle Telefone</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Dient als</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>“%1” is not encrypted, so anybody on the way could read the passwords of phones. Give an address that begins with https://.</source>
        <translation>„%1“ ist nicht verschlüsselt; jeder auf dem Weg könnte die Passwörter der Telefone lesen. Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. It looks like https://rcs.example.com:8443.</source>
        <translation>„%1“ ist keine Adresse eines Servers. Sie sieht aus wie https://rcs.example.com:8443.</translation>
    </message>
    <message>
        <source>A fingerprint is a SHA-256: 64 digits from 0 to 9 and A to F. The other side shows it when its HTTPS starts.</source>
        <translation>Ein Fingerabdruck ist ein SHA-256: 64 Ziffern von 0 bis 9 und A bis F. Die Gegenseite zeigt ihn an, wenn ihr HTTPS startet.</translation>
    </message>
    <message>
        <source>A token has no blanks and only plain letters, digits and signs.</source>
        <translation>Ein Token hat keine Leerzeichen und nur einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>The name of the other side has 1 to 60 printable characters and no blank at its ends.</source>
        <translation>Der Name der Gegenseite hat 1 bis 60 druckbare Zeichen und kein Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>“%1” is not the full path of a folder. It begins with a slash.</source>
        <translation>„%1“ ist kein vollständiger Pfad eines Ordners. Er beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>Others can read such a folder, and passwords of phones are in the job: give a passphrase of at least 8 characters.</source>
        <translation>Andere können einen solchen Ordner lesen, und im Auftrag stehen Passwörter von Telefonen: Geben Sie eine Passphrase mit mindestens 8 Zeichen an.</translation>
    </message>
</context>
<context>
    <name>RemoteAccess</name>
    <message>
        <source>An account needs a name of at most 100 characters.</source>
        <translation>Ein Konto braucht einen Namen von höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Remove it first, or choose another name.</source>
        <translation>Es gibt schon ein Konto „%1“. Entfernen Sie es zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
    <message>
        <source>This account may not change that. Ask for one with the role “%1”.</source>
        <translation>Dieses Konto darf das nicht ändern. Fragen Sie nach einem mit der Rolle „%1“.</translation>
    </message>
    <message>
        <source>The record has another name than its address.</source>
        <translation>Der Datensatz heißt anders als seine Adresse.</translation>
    </message>
    <message>
        <source>%1 was changed there meanwhile. It stays as it is until both are compared again.</source>
        <translation>%1 wurde dort inzwischen geändert. Es bleibt, wie es ist, bis beide wieder verglichen werden.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>That cannot be done with what is at this address.</source>
        <translation>Das geht nicht mit dem, was unter dieser Adresse liegt.</translation>
    </message>
    <message>
        <source>This account may not do that. Ask for one with the role “%1”.</source>
        <translation>Dieses Konto darf das nicht. Fragen Sie nach einem mit der Rolle „%1“.</translation>
    </message>
    <message>
        <source>“limit” is a number from 1 to %1.</source>
        <translation>„limit“ ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Der Inhalt ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “items”, a list of at most %1.</source>
        <translation>Der Inhalt ist ein JSON-Objekt mit „items“, einer Liste von höchstens %1.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Diese Art von Datensatz gibt es nicht.</translation>
    </message>
    <message>
        <source>“since” and “wait” are numbers.</source>
        <translation>„since“ und „wait“ sind Zahlen.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “sha256”, a list of at most %1.</source>
        <translation>Der Inhalt ist ein JSON-Objekt mit „sha256“, einer Liste von höchstens %1.</translation>
    </message>
    <message>
        <source>“offset” and “size” are numbers of bytes, and the piece lies within the file.</source>
        <translation>„offset“ und „size“ sind Zahlen von Bytes, und das Stück liegt innerhalb der Datei.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “name” and “role”.</source>
        <translation>Der Inhalt ist ein JSON-Objekt mit „name“ und „role“.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “mark”, a word of at most 100 characters.</source>
        <translation>Der Inhalt ist ein JSON-Objekt mit „mark“, einem Wort von höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>What changed since then is not known one by one any more. Read everything once.</source>
        <translation>Was sich seitdem geändert hat, ist nicht mehr einzeln bekannt. Lesen Sie einmal alles.</translation>
    </message>
    <message>
        <source>This account asks too often. Ask again in a moment.</source>
        <translation>Dieses Konto fragt zu oft. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests wait for their answers. Ask again in a moment.</source>
        <translation>Zu viele Anfragen warten auf ihre Antwort. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>This token is not known there. Have a new one made on that workstation.</source>
        <translation>Dieses Token ist dort nicht bekannt. Lassen Sie an jenem Arbeitsplatz ein neues ausstellen.</translation>
    </message>
    <message>
        <source>Only who shows a token may ask here. Have one made on that workstation.</source>
        <translation>Hier darf nur fragen, wer ein Token vorweist. Lassen Sie an jenem Arbeitsplatz eines ausstellen.</translation>
    </message>
    <message>
        <source>Too many tokens that are not known came from this address. Ask again later.</source>
        <translation>Von dieser Adresse kamen zu viele unbekannte Token. Fragen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>This file cannot be read there any more. Verify the files of the job on that workstation.</source>
        <translation>Diese Datei ist dort nicht mehr lesbar. Prüfen Sie an jenem Arbeitsplatz die Dateien des Auftrags.</translation>
    </message>
    <message>
        <source>The body of the request is not whole.</source>
        <translation>Der Inhalt der Anfrage ist nicht vollständig.</translation>
    </message>
    <message>
        <source>A request holds at most %1 bytes. Send it in pieces.</source>
        <translation>Eine Anfrage fasst höchstens %1 Bytes. Senden Sie in Teilen.</translation>
    </message>
    <message>
        <source>Too much is being sent at a time. Send it again in a moment.</source>
        <translation>Es wird gerade zu viel gleichzeitig gesendet. Senden Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>That workstation did not answer in time. Ask again later.</source>
        <translation>Dieser Arbeitsplatz hat nicht rechtzeitig geantwortet. Fragen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be changed on that workstation now, because it could not be stored: %1</source>
        <translation>An jenem Arbeitsplatz kann gerade nichts geändert werden, weil es nicht gespeichert werden konnte: %1</translation>
    </message>
    <message>
        <source>Changes by “%1”</source>
        <translation>Änderungen von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not set passwords. Ask for one with the role “%1”.</source>
        <translation>Dieses Konto darf keine Kennwörter setzen. Fragen Sie nach einem mit der Rolle „%1“.</translation>
    </message>
</context>
<context>
    <name>Requester</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>it is paused</source>
        <translation>es ist angehalten</translation>
    </message>
    <message>
        <source>a phone failed</source>
        <translation>bei einem Telefon ging es schief</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) done</source>
        <translation>
            <numerusform>ein Telefon fertig</numerusform>
            <numerusform>%n Telefone fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>No roll-out goes on.</source>
        <translation>Es läuft kein Ausrollen.</translation>
    </message>
    <message>
        <source>The roll-out is done: %1</source>
        <translation>Das Ausrollen ist fertig: %1</translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation>%1 dabei</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Wave %1 of %2: %3</source>
        <translation>Welle %1 von %2: %3</translation>
    </message>
    <message>
        <source>wave %1 of %2</source>
        <translation>Welle %1 von %2</translation>
    </message>
    <message>
        <source>A roll-out goes on in this job. End it before another one begins: phones that wait for their turn would be given both.</source>
        <translation>In diesem Auftrag läuft ein Ausrollen. Beenden Sie es, bevor ein anderes beginnt: Telefone, die noch warten, bekämen sonst beides.</translation>
    </message>
    <message>
        <source>No phone would change: each runs what it shall, or the catalogue has no file for it. Name a version for a phone, a blueprint or the job.</source>
        <translation>Kein Telefon würde sich ändern: jedes hat, was es haben soll, oder der Katalog hat keine Datei dafür. Nennen Sie eine Version für ein Telefon, eine Vorlage oder den Auftrag.</translation>
    </message>
    <message numerus="yes">
        <source>Roll out firmware to %n phone(s)</source>
        <translation>
            <numerusform>Firmware an ein Telefon ausrollen</numerusform>
            <numerusform>Firmware an %n Telefone ausrollen</numerusform>
        </translation>
    </message>
    <message>
        <source>End the roll-out of firmware</source>
        <translation>Ausrollen der Firmware beenden</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the roll-out without %n phone(s)</source>
        <translation>
            <numerusform>Ausrollen ohne ein Telefon fortsetzen</numerusform>
            <numerusform>Ausrollen ohne %n Telefone fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the roll-out of firmware</source>
        <translation>Ausrollen der Firmware anhalten</translation>
    </message>
    <message>
        <source>Go on with the roll-out of firmware</source>
        <translation>Ausrollen der Firmware fortsetzen</translation>
    </message>
    <message>
        <source>Correct firmware %1 for the %2 to %3</source>
        <translation>Firmware %1 für das %2 auf %3 berichtigen</translation>
    </message>
</context>
<context>
    <name>RolloutTable</name>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Auf oder ab</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hinauf</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>HINUNTER</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>S3Target</name>
    <message>
        <source>%1 does not accept this computer&apos;s clock. Set it right, then publish again.</source>
        <translation>%1 nimmt die Uhr dieses Computers nicht an. Stellen Sie sie richtig und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>There is no bucket %1. Make it first, or look at its name and region.</source>
        <translation>Es gibt keinen Bucket %1. Legen Sie ihn an, oder prüfen Sie Namen und Region.</translation>
    </message>
    <message>
        <source>%1 refused: %2. Files that came there are whole. Look at the key and at what it may do there, then publish again.</source>
        <translation>%1 hat abgelehnt: %2. Dateien, die dort ankamen, sind vollständig. Prüfen Sie den Schlüssel und was er dort darf, und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>There is no key in it. Two lines are wanted: the id of the access key, then its secret.</source>
        <translation>Darin steht kein Schlüssel. Gebraucht werden zwei Zeilen: die Kennung des Zugriffsschlüssels, dann sein Geheimnis.</translation>
    </message>
    <message>
        <source>“%1” is no bucket. Write s3://bucket/folder, without a key in it.</source>
        <translation>„%1“ ist kein Bucket. Schreiben Sie s3://bucket/ordner, ohne einen Schlüssel darin.</translation>
    </message>
    <message>
        <source>“%1” is no address of an object store that is safe to use: files hold passwords. Write https://host; http is used on this computer only.</source>
        <translation>„%1“ ist keine Adresse eines Objektspeichers, die sicher zu benutzen ist: Die Dateien enthalten Kennwörter. Schreiben Sie https://rechner; http gibt es nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2. Files that came there are whole. Look at the network and the address, then publish again.</source>
        <translation>%1 antwortet nicht, wie es sollte: %2. Dateien, die dort ankamen, sind vollständig. Prüfen Sie Netz und Adresse, und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Angehalten. Was dort ankam, ist vollständig; veröffentlichen Sie erneut, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A MAC address has 12 digits, this has only %1. Scan it again.</source>
        <translation>Eine MAC-Adresse hat 12 Stellen, diese nur %1. Noch einmal scannen.</translation>
    </message>
    <message>
        <source>A MAC address has 12 digits, this has %1. Scan the code under the word MAC.</source>
        <translation>Eine MAC-Adresse hat 12 Stellen, diese hat %1. Den Code unter dem Wort MAC scannen.</translation>
    </message>
    <message>
        <source>That looks like a serial or part number. Scan the code under the word MAC.</source>
        <translation>Das sieht nach einer Serien- oder Teilenummer aus. Den Code unter dem Wort MAC scannen.</translation>
    </message>
    <message>
        <source>That is not a MAC address. It has 12 digits, 0 to 9 and A to F.</source>
        <translation>Das ist keine MAC-Adresse. Sie hat 12 Stellen, 0 bis 9 und A bis F.</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Put the last phone on hold</source>
        <translation>Das letzte Telefon zurückstellen</translation>
    </message>
    <message>
        <source>Take the last phone off hold</source>
        <translation>Zurückstellung des letzten Telefons aufheben</translation>
    </message>
    <message>
        <source>Stage the last phone again</source>
        <translation>Das letzte Telefon neu einrichten</translation>
    </message>
    <message>
        <source>Release the last phone</source>
        <translation>Das letzte Telefon freigeben</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Den Arbeitsplatz zeigen</translation>
    </message>
</context>
<context>
    <name>ScannerTrial</name>
    <message>
        <source>It ends with Enter.</source>
        <translation>Es endet mit Enter.</translation>
    </message>
    <message>
        <source>It ends with Tab, which serves as Enter.</source>
        <translation>Es endet mit Tab, was wie Enter gilt.</translation>
    </message>
    <message>
        <source>It sends no Enter; a whole address is taken after a moment all the same.</source>
        <translation>Es sendet kein Enter; eine ganze Adresse wird nach einem Augenblick trotzdem genommen.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts getippt.</translation>
    </message>
    <message>
        <source>Look whether the scanner is connected as a keyboard (HID).</source>
        <translation>Sehen Sie nach, ob der Scanner als Tastatur (HID) angeschlossen ist.</translation>
    </message>
    <message>
        <source>That is a command: %1. %2</source>
        <translation>Das ist ein Befehl: %1. %2</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard than this computer has.</source>
        <translation>Der Scanner tippt für eine andere Tastatur, als dieser Rechner hat.</translation>
    </message>
    <message>
        <source>Set the keyboard country of the scanner to that of this computer; its booklet has a barcode for it.</source>
        <translation>Stellen Sie das Tastaturland des Scanners auf das dieses Rechners; in seinem Heft gibt es dafür einen Strichcode.</translation>
    </message>
    <message>
        <source>Read: %1. %2</source>
        <translation>Gelesen: %1. %2</translation>
    </message>
    <message>
        <source>It came as slowly as typed by hand. If that was a scanner, switch off its pause between signs.</source>
        <translation>Das kam so langsam wie von Hand getippt. War das ein Scanner, schalten Sie seine Pause zwischen den Zeichen aus.</translation>
    </message>
    <message>
        <source>That is not a MAC address.</source>
        <translation>Das ist keine MAC-Adresse.</translation>
    </message>
    <message>
        <source>Scan the code under the word MAC on a carton.</source>
        <translation>Scannen Sie den Code unter dem Wort MAC auf einem Karton.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Line %1 of the scenario cannot be understood: “%2”. %3</source>
        <translation>Zeile %1 des Szenarios ist nicht zu verstehen: „%2“. %3</translation>
    </message>
    <message>
        <source>The scenario has no phones. Name at least one under “phones:”.</source>
        <translation>Das Szenario hat keine Telefone. Nennen Sie mindestens eines unter „phones:“.</translation>
    </message>
    <message>
        <source>The scenario has no choice with the number of its answer.</source>
        <translation>Das Szenario hat keine Auswahl mit der Nummer seiner Antwort.</translation>
    </message>
    <message>
        <source>Lines are “key: value”, or “- item” below a key.</source>
        <translation>Zeilen sind „Schlüssel: Wert“ oder „- Eintrag“ unter einem Schlüssel.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Eine solche Liste gibt es nicht.</translation>
    </message>
    <message>
        <source>An answer is the number of a choice.</source>
        <translation>Eine Antwort ist die Nummer einer Auswahl.</translation>
    </message>
    <message>
        <source>A protocol is http, https or tftp.</source>
        <translation>Ein Protokoll ist http, https oder tftp.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Einen solchen Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>Timing is reboot=MS spread=MS seed=NUMBER.</source>
        <translation>Zeiten sind reboot=MS spread=MS seed=ZAHL.</translation>
    </message>
    <message>
        <source>Timing takes numbers up to 60000.</source>
        <translation>Zeiten sind Zahlen bis 60000.</translation>
    </message>
    <message>
        <source>There are nine choices at most.</source>
        <translation>Es gibt höchstens neun Auswahlen.</translation>
    </message>
    <message>
        <source>A setting is “name: value”.</source>
        <translation>Eine Einstellung ist „Name: Wert“.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>It stands below no list.</source>
        <translation>Es steht unter keiner Liste.</translation>
    </message>
    <message>
        <source>Firmware is “MODEL VERSION”.</source>
        <translation>Firmware ist „MODELL VERSION“.</translation>
    </message>
    <message>
        <source>absent= takes yes or no.</source>
        <translation>absent= nimmt yes oder no.</translation>
    </message>
    <message>
        <source>A phone begins with its MAC address.</source>
        <translation>Ein Telefon beginnt mit seiner MAC-Adresse.</translation>
    </message>
    <message>
        <source>There are %1 phones at most.</source>
        <translation>Es gibt höchstens %1 Telefone.</translation>
    </message>
    <message>
        <source>Phones know no “%1=”.</source>
        <translation>Telefone kennen kein „%1=“.</translation>
    </message>
    <message>
        <source>“%1=” takes no “%2”.</source>
        <translation>„%1=“ nimmt kein „%2“.</translation>
    </message>
    <message>
        <source>A phone needs a model that is known, such as model=6867i.</source>
        <translation>Ein Telefon braucht ein bekanntes Modell, etwa model=6867i.</translation>
    </message>
    <message>
        <source>An expectation is “MAC state=ready” or the like.</source>
        <translation>Eine Erwartung ist „MAC state=ready“ oder Ähnliches.</translation>
    </message>
    <message>
        <source>Nothing can be expected of “%1=”.</source>
        <translation>Von „%1=“ lässt sich nichts erwarten.</translation>
    </message>
    <message>
        <source>A scenario has at most 256 KiB.</source>
        <translation>Ein Szenario hat höchstens 256 KiB.</translation>
    </message>
</context>
<context>
    <name>ScreenCatalogue</name>
    <message>
        <source>Line %1 of the list of screens cannot be read.</source>
        <translation>Zeile %1 der Liste der Bildschirme kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message>
        <source>The file of secrets %1 is damaged or cannot be read. Take its last good copy.</source>
        <translation>Die Kennwortdatei %1 ist beschädigt oder nicht lesbar. Nehmen Sie die letzte gute Kopie.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this data folder. Look at Caps Lock and the keyboard&apos;s language, and type it again.</source>
        <translation>Das ist nicht der Kennsatz dieses Datenordners. Achten Sie auf die Feststelltaste und die Sprache der Tastatur, und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The key does not open the file of secrets %1. It was made with another one.</source>
        <translation>Der Schlüssel öffnet die Kennwortdatei %1 nicht. Sie entstand mit einem anderen.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written, so the secret was not kept. Check the rights of its folder and that the disk is not full.</source>
        <translation>Die Kennwortdatei %1 lässt sich nicht schreiben, deshalb wurde das Kennwort nicht gespeichert. Prüfen Sie die Rechte des Ordners und ob die Platte voll ist.</translation>
    </message>
</context>
<context>
    <name>SealedStream</name>
    <message>
        <source>The bundle was made by a newer Firstring. Update this program, then open it.</source>
        <translation>Das Bündel wurde von einem neueren Firstring gemacht. Aktualisieren Sie dieses Programm und öffnen Sie es dann.</translation>
    </message>
    <message>
        <source>The bundle is encrypted. Give the passphrase that it was made with.</source>
        <translation>Das Bündel ist verschlüsselt. Geben Sie den Kennsatz an, mit dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>This passphrase does not open the bundle. Give the one that it was made with.</source>
        <translation>Dieser Kennsatz öffnet das Bündel nicht. Geben Sie den an, mit dem es gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A passphrase has at least %1 characters. A few words that do not belong together are good ones.</source>
        <translation>Ein Kennsatz hat mindestens %1 Zeichen. Gut sind einige Wörter, die nicht zusammengehören.</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>the password store of this computer</source>
        <translation>der Kennwortspeicher dieses Rechners</translation>
    </message>
    <message>
        <source>a file that a passphrase opens</source>
        <translation>eine Datei, die ein Kennsatz öffnet</translation>
    </message>
    <message>
        <source>a key file that only you may read</source>
        <translation>eine Schlüsseldatei, die nur Sie lesen dürfen</translation>
    </message>
    <message>
        <source>this program until it is closed</source>
        <translation>dieses Programm, bis es geschlossen wird</translation>
    </message>
</context>
<context>
    <name>ServerEngine</name>
    <message>
        <source>%1 is not an address. Phones can&apos;t reach the server. Choose one of this computer&apos;s addresses.</source>
        <translation>%1 ist keine Adresse. Telefone erreichen den Server nicht. Eine der Adressen dieses Computers wählen.</translation>
    </message>
    <message>
        <source>HTTP, HTTPS and TFTP are all switched off. Phones would find nothing. Switch one of them on and start again.</source>
        <translation>HTTP, HTTPS und TFTP sind alle ausgeschaltet. Telefone würden nichts finden. Schalten Sie eines davon ein und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 can be reached from the whole internet, and anybody could ask for the files of phones there. Set a URL key for the job first, or choose a private address.</source>
        <translation>%1 ist aus dem ganzen Internet erreichbar, und dort könnte jeder nach den Dateien der Telefone fragen. Legen Sie für den Auftrag zuerst einen URL-Schlüssel fest, oder wählen Sie eine private Adresse.</translation>
    </message>
    <message>
        <source>%1 can be reached from the whole internet. Type that address once more to confirm that it is meant, or choose a private one.</source>
        <translation>%1 ist aus dem ganzen Internet erreichbar. Geben Sie die Adresse zur Bestätigung noch einmal ein, oder wählen Sie eine private.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>“%1” does not begin with tftp://, ftp://, http:// or https://. Phones know no other way.</source>
        <translation>„%1“ beginnt nicht mit tftp://, ftp://, http:// oder https://. Andere Wege kennen Telefone nicht.</translation>
    </message>
    <message>
        <source>“%1” names no server. Write it like http://192.168.1.10:8080/cfg.</source>
        <translation>„%1“ nennt keinen Server. So schreiben: http://192.168.1.10:8080/cfg.</translation>
    </message>
    <message>
        <source>“%1” holds ? or #. Phones store only a server, a port and a path.</source>
        <translation>„%1“ enthält ? oder #. Telefone speichern nur Server, Port und Pfad.</translation>
    </message>
    <message>
        <source>“%1” holds a user name. Phones store one for FTP only.</source>
        <translation>„%1“ enthält einen Benutzernamen. Telefone speichern einen solchen nur für FTP.</translation>
    </message>
    <message>
        <source>“%1” names a port. Phones have no parameter for a TFTP or FTP port and use 69 or 21.</source>
        <translation>„%1“ nennt einen Port. Telefone haben keinen Parameter für einen TFTP- oder FTP-Port und nehmen 69 oder 21.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be printed. Phones read the address from one line of text.</source>
        <translation>„%1“ enthält ein Zeichen, das sich nicht drucken lässt. Telefone lesen die Adresse aus einer Textzeile.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>“%1” holds a line break or control character. Write one setting a line.</source>
        <translation>„%1“ enthält einen Zeilenumbruch oder ein Steuerzeichen. Eine Einstellung je Zeile schreiben.</translation>
    </message>
    <message>
        <source>“%1” has no colon. A setting is written name: value.</source>
        <translation>„%1“ hat keinen Doppelpunkt. Eine Einstellung schreibt man als Name: Wert.</translation>
    </message>
    <message>
        <source>“%1” has no name before the colon. A setting is written name: value.</source>
        <translation>„%1“ hat keinen Namen vor dem Doppelpunkt. Eine Einstellung schreibt man als Name: Wert.</translation>
    </message>
</context>
<context>
    <name>SettingsLayer</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All phones of this job</source>
        <translation>Alle Telefone dieses Auftrags</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” is set further up already. A phone would take only one of them; remove the other.</source>
        <translation>Zeile %1: „%2“ steht weiter oben schon. Ein Telefon nähme nur eine davon; die andere entfernen.</translation>
    </message>
    <message>
        <source>Line %1: there is no earlier value of “%2” that the dots could stand for. Type it.</source>
        <translation>Zeile %1: Es gibt keinen früheren Wert von „%2“, für den die Punkte stehen könnten. Bitte eintippen.</translation>
    </message>
</context>
<context>
    <name>SftpTarget</name>
    <message>
        <source>“%1” is no SFTP place. Write sftp://user@host/folder, without a password: the keys of your OpenSSH are used.</source>
        <translation>„%1“ ist kein SFTP-Ort. Schreiben Sie sftp://benutzer@rechner/ordner, ohne Kennwort: Es gelten die Schlüssel Ihres OpenSSH.</translation>
    </message>
    <message>
        <source>There is no program sftp on this computer. Install openssh-client.</source>
        <translation>Auf diesem Computer gibt es kein Programm sftp. Installieren Sie openssh-client.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Angehalten. Was dort ankam, ist vollständig; veröffentlichen Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or did not let us in: %2. Try “sftp %3” in a terminal; it must come in without a password.</source>
        <translation>%1 ist nicht erreichbar oder ließ uns nicht ein: %2. Versuchen Sie „sftp %3“ in einem Terminal; es muss ohne Kennwort hineinkommen.</translation>
    </message>
    <message>
        <source>%1 did not take everything: %2. Files that came there are whole. Check rights and space there, then publish again.</source>
        <translation>%1 hat nicht alles genommen: %2. Dateien, die dort ankamen, sind vollständig. Prüfen Sie dort Rechte und Platz, und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>There is no room for the generated files on this computer.</source>
        <translation>Auf diesem Computer ist kein Platz für die erzeugten Dateien.</translation>
    </message>
</context>
<context>
    <name>SharedFiles</name>
    <message>
        <source>A file of the vault cannot be read.</source>
        <translation>Eine Datei des Dateispeichers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A file of the shared job could not be stored here. Make room on the disk of the data folder.</source>
        <translation>Eine Datei des gemeinsamen Auftrags ließ sich hier nicht speichern. Schaffen Sie Platz auf dem Datenträger des Datenordners.</translation>
    </message>
    <message>
        <source>A file of the shared job is damaged in its database, so it was not taken and no phone is given it. Add it again on a workstation.</source>
        <translation>Eine Datei des gemeinsamen Auftrags ist in seiner Datenbank beschädigt; sie wurde nicht übernommen, und kein Telefon bekommt sie. Fügen Sie sie an einem Arbeitsplatz noch einmal hinzu.</translation>
    </message>
</context>
<context>
    <name>SharedFolder</name>
    <message>
        <source>The folder of the other side takes nothing. Check its rights and its free space.</source>
        <translation>Der Ordner der Gegenseite nimmt nichts an. Prüfen Sie seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Der Ordner ist leer.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Plug the stick in, or connect the share, and sync again.</source>
        <translation>Der Ordner %1 ist nicht da. Stecken Sie den Stick ein oder verbinden Sie die Freigabe und gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>What is in the folder of the other side is damaged. Nothing was done; take its last good copy.</source>
        <translation>Was im Ordner der Gegenseite liegt, ist beschädigt. Es wurde nichts getan; nehmen Sie dessen letzte gute Kopie.</translation>
    </message>
    <message>
        <source>The folder was written by a newer Firstring. Update this program.</source>
        <translation>Der Ordner wurde von einem neueren Firstring geschrieben. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>This passphrase does not open what is in the folder. Give the one it was made with.</source>
        <translation>Diese Passphrase öffnet nicht, was im Ordner liegt. Geben Sie die an, mit der er angelegt wurde.</translation>
    </message>
    <message>
        <source>Another workstation is writing into the folder. Sync again in a moment.</source>
        <translation>Ein anderer Arbeitsplatz schreibt gerade in den Ordner. Gleichen Sie gleich noch einmal ab.</translation>
    </message>
    <message>
        <source>It was changed there meanwhile. The next run looks anew.</source>
        <translation>Der Eintrag wurde dort inzwischen geändert. Der nächste Lauf sieht neu nach.</translation>
    </message>
    <message>
        <source>The other side names this file, but does not have it whole.</source>
        <translation>Die Gegenseite nennt diese Datei, hat sie aber nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>SharedJobUrl</name>
    <message>
        <source>That is no address of a shared job. It looks like postgresql://USER@HOST/DATABASE?job=NAME.</source>
        <translation>Das ist keine Adresse eines gemeinsamen Auftrags. Sie sieht so aus: postgresql://BENUTZER@RECHNER/DATENBANK?job=NAME.</translation>
    </message>
    <message>
        <source>A password in the address of a job would be read by other users of this computer. Leave it out, and have it kept with: firstringctl job password ADDRESS.</source>
        <translation>Ein Kennwort in der Adresse eines Auftrags könnten andere Benutzer dieses Rechners lesen. Lassen Sie es weg und geben Sie es hier zur Aufbewahrung: firstringctl job password ADRESSE.</translation>
    </message>
    <message>
        <source>“%1” is not known in the address of a shared job. There may be job, sslmode, sslrootcert, and host for the folder of a socket.</source>
        <translation>„%1“ ist in der Adresse eines gemeinsamen Auftrags nicht bekannt. Es gibt job, sslmode, sslrootcert und host für den Ordner eines Sockets.</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode ist eines von diesen: %1.</translation>
    </message>
    <message>
        <source>The address does not say which job of that database is meant: add ?job=NAME.</source>
        <translation>Die Adresse sagt nicht, welcher Auftrag der Datenbank gemeint ist: Fügen Sie ?job=NAME an.</translation>
    </message>
    <message>
        <source>The name of a shared job has at most 50 bytes, printable characters, no slash, no @, no dot at its beginning and no blank at its ends.</source>
        <translation>Der Name eines gemeinsamen Auftrags hat höchstens 50 Byte, nur druckbare Zeichen, keinen Schrägstrich, kein @, keinen Punkt am Anfang und kein Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <source>Whoever is between here and %1 may read and change the job, passwords of the database too: its address asks for no TLS. Take sslmode=verify-full.</source>
        <translation>Wer zwischen diesem Rechner und %1 steht, kann den Auftrag und auch Kennwörter der Datenbank lesen und ändern: Die Adresse verlangt kein TLS. Nehmen Sie sslmode=verify-full.</translation>
    </message>
    <message>
        <source>It is not checked whether %1 is the database that is meant: the address asks for less than sslmode=verify-full.</source>
        <translation>Ob %1 die gemeinte Datenbank ist, wird nicht geprüft: Die Adresse verlangt weniger als sslmode=verify-full.</translation>
    </message>
</context>
<context>
    <name>SharedNews</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 of %2 was changed on another workstation at the same time: “%3” stays, and “%4” from here was not stored. Enter it again if it is right.</source>
        <translation>%1 von %2 wurde gleichzeitig an einem anderen Arbeitsplatz geändert: „%3“ bleibt, „%4“ von hier wurde nicht gespeichert. Geben Sie es noch einmal ein, wenn es stimmt.</translation>
    </message>
    <message>
        <source>%1 was taken out on another workstation at the same time, so the change from here was not stored.</source>
        <translation>%1 wurde gleichzeitig an einem anderen Arbeitsplatz entfernt; die Änderung von hier wurde deshalb nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 was changed on another workstation at the same time, so it was not taken out.</source>
        <translation>%1 wurde gleichzeitig an einem anderen Arbeitsplatz geändert und deshalb nicht entfernt.</translation>
    </message>
    <message>
        <source>Options of the whole job were changed on another workstation at the same time: those stay, and the same ones from here were not stored.</source>
        <translation>Optionen des ganzen Auftrags wurden gleichzeitig an einem anderen Arbeitsplatz geändert: Jene bleiben, dieselben von hier wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was not stored, because another workstation changed the job at the same time. %2</source>
        <translation>„%1“ wurde nicht gespeichert, weil ein anderer Arbeitsplatz den Auftrag gleichzeitig geändert hat. %2</translation>
    </message>
</context>
<context>
    <name>SharedTrouble</name>
    <message>
        <source>The database on %1 does not let “%2” in with this password. Check both.</source>
        <translation>Die Datenbank auf %1 lässt „%2“ mit diesem Kennwort nicht ein. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The database on %1 wants a password for “%2”. Type it; it is kept, and asked for no more.</source>
        <translation>Die Datenbank auf %1 verlangt ein Kennwort für „%2“. Geben Sie es ein; es wird aufbewahrt und nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>No database answers at %1. Check name and port, and whether PostgreSQL runs there and listens to other computers.</source>
        <translation>Unter %1 antwortet keine Datenbank. Prüfen Sie Namen und Port, und ob PostgreSQL dort läuft und andere Rechner anhört.</translation>
    </message>
    <message>
        <source>There is no database “%2” on %1. Check its name, or have it made there: F1 tells how.</source>
        <translation>Auf %1 gibt es keine Datenbank „%2“. Prüfen Sie ihren Namen, oder lassen Sie sie dort anlegen: F1 sagt, wie.</translation>
    </message>
    <message>
        <source>%1 did not show that it is the database that is meant, so nothing was sent. It must offer TLS, and its certificate must name it and come from an authority that is trusted here. Choose the certificate of that authority.</source>
        <translation>%1 hat nicht gezeigt, dass es die gemeinte Datenbank ist, deshalb wurde nichts gesendet. Sie muss TLS anbieten, und ihr Zertifikat muss sie nennen und von einer Stelle kommen, der hier vertraut wird. Wählen Sie das Zertifikat dieser Stelle.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is between here and there may read and change the job.</source>
        <translation>Nicht verschlüsselt: Wer dazwischen sitzt, kann den Auftrag lesen und ändern.</translation>
    </message>
    <message>
        <source>Encrypted (%1), and the certificate of the server was checked.</source>
        <translation>Verschlüsselt (%1), und das Zertifikat des Servers wurde geprüft.</translation>
    </message>
    <message>
        <source>Everything is encrypted, and the certificate of the server is checked.</source>
        <translation>Alles ist verschlüsselt, und das Zertifikat des Servers wird geprüft.</translation>
    </message>
    <message>
        <source>On this computer: nobody else hears what is said.</source>
        <translation>Auf diesem Rechner: Niemand sonst hört, was gesagt wird.</translation>
    </message>
    <message>
        <source>Encrypted, but anybody could answer in the place of the server.</source>
        <translation>Verschlüsselt, aber jeder könnte anstelle des Servers antworten.</translation>
    </message>
    <message>
        <source>The database on %1 does not let “%2” in from this computer, or only with TLS. Its administrator allows it with a line in pg_hba.conf.</source>
        <translation>Die Datenbank auf %1 lässt „%2“ von diesem Rechner nicht ein, oder nur mit TLS. Wer sie verwaltet, erlaubt es mit einer Zeile in pg_hba.conf.</translation>
    </message>
</context>
<context>
    <name>SimulatedPhone</name>
    <message>
        <source>It restarted %1 times and was offered other firmware each time. Check that its servers offer the same firmware.</source>
        <translation>Es hat %1-mal neu gestartet und bekam jedes Mal andere Firmware angeboten. Prüfen, ob seine Server dieselbe Firmware anbieten.</translation>
    </message>
    <message>
        <source>Its startup URL is not a URL. Check “action uri startup”.</source>
        <translation>Seine Start-URL ist keine URL. „action uri startup“ prüfen.</translation>
    </message>
    <message>
        <source>Its startup URL was refused. Check “action uri startup”.</source>
        <translation>Seine Start-URL wurde abgelehnt. „action uri startup“ prüfen.</translation>
    </message>
    <message>
        <source>Its firmware did not come whole. Check the network and the firmware server.</source>
        <translation>Seine Firmware kam nicht vollständig an. Netzwerk und Firmware-Server prüfen.</translation>
    </message>
    <message>
        <source>Its startup URL did not answer. Check “action uri startup”.</source>
        <translation>Seine Start-URL hat nicht geantwortet. „action uri startup“ prüfen.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the server runs and that the address is right.</source>
        <translation>%1 antwortet nicht. Prüfen, ob der Server läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 is missing or empty on its server. This model then does not ask for its own file.</source>
        <translation>%1 fehlt auf seinem Server oder ist leer. Dieses Modell fragt dann nicht nach seiner eigenen Datei.</translation>
    </message>
    <message>
        <source>Cannot use this firmware: it is not made for this model. Assign another file.</source>
        <translation>Diese Firmware ist nicht verwendbar: Sie ist nicht für dieses Modell gemacht. Eine andere Datei zuweisen.</translation>
    </message>
    <message>
        <source>Its servers pass it on to one another. Give it one configuration server.</source>
        <translation>Seine Server reichen es im Kreis weiter. Ihm einen einzigen Konfigurationsserver geben.</translation>
    </message>
    <message>
        <source>%1 is missing or empty on its server.</source>
        <translation>%1 fehlt auf seinem Server oder ist leer.</translation>
    </message>
    <message>
        <source>Its own file is not on its server. Register the phone, or release it from hold.</source>
        <translation>Seine eigene Datei ist nicht auf seinem Server. Das Telefon eintragen oder seine Zurückstellung aufheben.</translation>
    </message>
    <message>
        <source>It did not end in time. Look at what it shows and at the server.</source>
        <translation>Es wurde nicht rechtzeitig fertig. Nachsehen, was es anzeigt und was der Server tut.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that the phone does not trust. Give phones the CA first, or use HTTP.</source>
        <translation>%1 zeigte ein Zertifikat, dem das Telefon nicht traut. Geben Sie den Telefonen zuerst die CA, oder nehmen Sie HTTP.</translation>
    </message>
    <message>
        <source>It was sent to a server that simulated phones cannot talk to. They know HTTP, HTTPS and TFTP only.</source>
        <translation>Es wurde zu einem Server geschickt, mit dem simulierte Telefone nicht sprechen können. Sie kennen nur HTTP, HTTPS und TFTP.</translation>
    </message>
</context>
<context>
    <name>SiteSide</name>
    <message>
        <source>The answer cannot be read. Nothing of it was taken; sync again.</source>
        <translation>Die Antwort ist nicht lesbar. Nichts davon wurde übernommen; gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>The other side refused it (%1).</source>
        <translation>Die Gegenseite hat es abgelehnt (%1).</translation>
    </message>
    <message>
        <source>“%1” answers, but it is no Firstring server. Check the address.</source>
        <translation>„%1“ antwortet, ist aber kein Firstring-Server. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>A file cannot be read from the disk of this computer, so it was not sent.</source>
        <translation>Eine Datei lässt sich von der Platte dieses Rechners nicht lesen und wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>The other side names this file, but does not have it.</source>
        <translation>Die Gegenseite nennt diese Datei, hat sie aber nicht.</translation>
    </message>
    <message>
        <source>A file that came in cannot be written to the disk of this computer. Check its free space.</source>
        <translation>Eine empfangene Datei lässt sich nicht auf die Platte dieses Rechners schreiben. Prüfen Sie den freien Platz.</translation>
    </message>
    <message>
        <source>The other side sent another content than this file has, so it was thrown away.</source>
        <translation>Die Gegenseite hat einen anderen Inhalt gesendet, als diese Datei hat; er wurde verworfen.</translation>
    </message>
</context>
<context>
    <name>StageAgain</name>
    <message>
        <source>A phone that was in use keeps its old server and its local settings: reset it to factory defaults (Options, Administrator, Factory Default; the password is often still 22222), then plug it in here.</source>
        <translation>Ein Telefon, das in Gebrauch war, behält seinen alten Server und seine Einstellungen: Setzen Sie es auf Werkseinstellungen zurück (Optionen, Administrator, Werkseinstellung; das Passwort ist oft noch 22222), und schließen Sie es dann hier an.</translation>
    </message>
</context>
<context>
    <name>StateCounts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n arbeitet</numerusform>
            <numerusform>%n arbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rebooting</source>
        <translation>
            <numerusform>%n startet neu</numerusform>
            <numerusform>%n starten neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stehen geblieben</numerusform>
            <numerusform>%n stehen geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record of this job is damaged, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Ein Datensatz dieses Auftrags ist beschädigt; der Auftrag wurde deshalb nicht geöffnet und blieb, wie er ist. Die letzte gute Kopie nehmen oder mit firstringctl check prüfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its folder cannot be written. Check the rights of the folder and that the disk is not full.</source>
        <translation>„%1“ lässt sich nicht öffnen, weil der Ordner nicht beschreibbar ist. Die Rechte des Ordners prüfen, und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>“%1” is open in %2 (process %3). One program at a time works on a job: close it there first.</source>
        <translation>„%1“ ist in %2 geöffnet (Prozess %3). An einem Auftrag arbeitet immer nur ein Programm: zuerst dort schließen.</translation>
    </message>
    <message>
        <source>“%1” contradicts itself and was left as it is. Check it with firstringctl check.</source>
        <translation>„%1“ widerspricht sich selbst und blieb, wie es ist. Mit firstringctl check prüfen.</translation>
    </message>
    <message>
        <source>“%1” could not be copied beside itself before it is brought up to date, so it was left as it is. Check the rights of its folder.</source>
        <translation>„%1“ ließ sich vor dem Aktualisieren nicht daneben kopieren und blieb deshalb, wie es ist. Die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. It was left as it is.</source>
        <translation>„%1“ ist eine Datenbank eines anderen Programms. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Firstring and was left as it is. Update this program to open it.</source>
        <translation>„%1“ stammt von einem neueren Firstring und blieb, wie es ist. Zum Öffnen dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>What was seen of phone %1 is damaged, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Was von Telefon %1 gesehen wurde, ist beschädigt; der Auftrag wurde deshalb nicht geöffnet und blieb, wie er ist. Die letzte gute Kopie nehmen oder mit firstringctl check prüfen.</translation>
    </message>
    <message>
        <source>This disk or this computer&apos;s SQLite cannot keep jobs safe against a power cut, so the job was not opened. Keep the data folder on a disk of this computer, not on a network drive.</source>
        <translation>Dieser Datenträger oder das SQLite dieses Computers kann Aufträge nicht vor einem Stromausfall schützen; der Auftrag wurde deshalb nicht geöffnet. Den Datenordner auf einem Datenträger dieses Computers halten, nicht auf einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” cannot be saved. What was saved before is safe and phones are still served. Make room, then open the job again.</source>
        <translation>Der Datenträger ist voll; „%1“ lässt sich deshalb nicht speichern. Was vorher gespeichert wurde, ist sicher, und Telefone werden weiter bedient. Platz schaffen, dann den Auftrag neu öffnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file, its folder or the disk is read-only. Nothing that you change is kept. Check the rights of the folder, then open the job again.</source>
        <translation>„%1“ lässt sich nicht schreiben: Die Datei, ihr Ordner oder der Datenträger ist schreibgeschützt. Keine Änderung wird behalten. Die Rechte des Ordners prüfen, dann den Auftrag neu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>„%1“ ist beschädigt und blieb, wie es ist. Die letzte gute Kopie nehmen oder mit firstringctl check prüfen.</translation>
    </message>
    <message>
        <source>“%1” is not a Firstring job, or its beginning is damaged. It was left as it is.</source>
        <translation>„%1“ ist kein Firstring-Auftrag, oder der Anfang ist beschädigt. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Another program keeps “%1” busy, so it cannot be saved. Close that program, then open the job again.</source>
        <translation>Ein anderes Programm hält „%1“ belegt, deshalb lässt sich nicht speichern. Jenes Programm schließen, dann den Auftrag neu öffnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder may be read and written.</source>
        <translation>„%1“ lässt sich nicht öffnen. Prüfen, ob die Datei und ihr Ordner gelesen und beschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>The disk did not read or write “%1” as it should. What was saved before is safe unless the disk is failing. Check the disk, then open the job again.</source>
        <translation>Der Datenträger hat „%1“ nicht so gelesen oder geschrieben, wie er sollte. Was vorher gespeichert wurde, ist sicher, sofern der Datenträger nicht ausfällt. Den Datenträger prüfen, dann den Auftrag neu öffnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved. What was saved before is safe. Open the job again; if it happens again, check it with firstringctl check.</source>
        <translation>„%1“ lässt sich nicht speichern. Was vorher gespeichert wurde, ist sicher. Den Auftrag neu öffnen; geschieht es wieder, mit firstringctl check prüfen.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>Es gibt schon einen Auftrag „%1“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check that its folder may be written and the disk is not full.</source>
        <translation>„%1“ lässt sich nicht anlegen. Prüfen, ob der Ordner beschreibbar ist und der Datenträger nicht voll.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Auftrag „%1“.</translation>
    </message>
    <message>
        <source>“%1” is empty: what it held is gone. Take its last good copy.</source>
        <translation>„%1“ ist leer: Was darin stand, ist weg. Die letzte gute Kopie nehmen.</translation>
    </message>
    <message>
        <source>It cannot be read whether phone %1 is released, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Es ist nicht lesbar, ob Telefon %1 freigegeben ist. Der Auftrag wurde nicht geöffnet und blieb, wie er ist. Nehmen Sie die letzte gute Kopie, oder prüfen Sie ihn mit firstringctl check.</translation>
    </message>
    <message>
        <source>What the job keeps for other workstations cannot be read, so it was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Was der Auftrag für andere Arbeitsplätze aufbewahrt, ist nicht lesbar. Er wurde darum nicht geöffnet und blieb, wie er ist. Nehmen Sie die letzte gute Kopie oder prüfen Sie ihn mit firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” is open in a program of another version. Close it there first.</source>
        <translation>„%1“ ist in einem Programm einer anderen Version offen. Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>Another program has this job open, so here it is only looked at. Make changes there, or close it there and open it here again.</source>
        <translation>Ein anderes Programm hat diesen Auftrag offen, deshalb wird er hier nur angesehen. Ändern Sie ihn dort, oder schließen Sie ihn dort und öffnen Sie ihn hier noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not as it was closed, so the job was not opened and was left as it is. Take its last good copy: firstringctl job restore. If you put the file there yourself, delete “%1.sum”.</source>
        <translation>„%1“ ist nicht mehr so, wie er geschlossen wurde; deshalb wurde der Auftrag nicht geöffnet und blieb, wie er ist. Nehmen Sie seine letzte gute Kopie: firstringctl job restore. Haben Sie die Datei selbst dorthin gelegt, dann löschen Sie „%1.sum“.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so the job was not opened and was left as it is. Take its last good copy: firstringctl job restore.</source>
        <translation>„%1“ ist beschädigt; deshalb wurde der Auftrag nicht geöffnet und blieb, wie er ist. Nehmen Sie seine letzte gute Kopie: firstringctl job restore.</translation>
    </message>
    <message>
        <source>Another program has this job open, so nothing was synced from here. Sync there, or close it and try again.</source>
        <translation>Ein anderes Programm hat diesen Auftrag geöffnet, darum wurde von hier aus nichts abgeglichen. Gleichen Sie dort ab, oder schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk refused to store a change of “%1”, so nothing was changed. Check the disk and the rights of the folder, then try again.</source>
        <translation>Der Datenträger hat eine Änderung von „%1“ nicht angenommen, darum wurde nichts geändert. Prüfen Sie den Datenträger und die Rechte des Ordners und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The copy of the job is not whole, so it was not kept. The job is where it was.</source>
        <translation>Die Kopie des Auftrags ist nicht vollständig und wurde verworfen. Der Auftrag ist, wo er war.</translation>
    </message>
    <message>
        <source>A file of the job changed while it was sent to the database, so it was not kept there.</source>
        <translation>Eine Datei des Auftrags änderte sich, während sie in die Datenbank kam; sie wurde dort nicht behalten.</translation>
    </message>
    <message>
        <source>A file of the job is not in its database yet. It comes when the workstation that has it brings it.</source>
        <translation>Eine Datei des Auftrags ist noch nicht in seiner Datenbank. Sie kommt, sobald der Arbeitsplatz, der sie hat, sie dorthin bringt.</translation>
    </message>
    <message>
        <source>The database on %2 could not show that it is the one that is meant, so “%1” was not opened. Its certificate must name %2 and come from an authority that this computer knows, or that sslrootcert in the address names.</source>
        <translation>Die Datenbank auf %2 konnte nicht zeigen, dass sie die gemeinte ist; „%1“ wurde deshalb nicht geöffnet. Ihr Zertifikat muss %2 nennen und von einer Stelle kommen, die dieser Rechner kennt oder die sslrootcert in der Adresse nennt.</translation>
    </message>
    <message>
        <source>The database of “%1” does not keep UTF-8, so names would be lost. Have one made with ENCODING &apos;UTF8&apos;.</source>
        <translation>Die Datenbank von „%1“ speichert kein UTF-8, Namen gingen verloren. Lassen Sie eine mit ENCODING &apos;UTF8&apos; anlegen.</translation>
    </message>
    <message>
        <source>The database on %2 does not let this user in, so “%1” was not opened. Check the user in the address, and have the password kept with: firstringctl job password ADDRESS.</source>
        <translation>Die Datenbank auf %2 lässt diesen Benutzer nicht ein; „%1“ wurde deshalb nicht geöffnet. Prüfen Sie den Benutzer in der Adresse und lassen Sie das Kennwort aufbewahren: firstringctl job password ADRESSE.</translation>
    </message>
    <message>
        <source>There is no such database on %2. Check the address, or have the database made: createdb --encoding UTF8.</source>
        <translation>Auf %2 gibt es diese Datenbank nicht. Prüfen Sie die Adresse, oder lassen Sie die Datenbank anlegen: createdb --encoding UTF8.</translation>
    </message>
    <message>
        <source>The user of the database may not do that to “%1”. Ask its administrator for the right to create and change there.</source>
        <translation>Der Benutzer der Datenbank darf das mit „%1“ nicht. Bitten Sie, wer sie verwaltet, um das Recht, dort anzulegen und zu ändern.</translation>
    </message>
    <message>
        <source>The database on %2 is a copy that can only be read, so “%1” cannot be changed there. Take the address of the one that is copied.</source>
        <translation>Die Datenbank auf %2 ist eine Kopie, die sich nur lesen lässt; „%1“ kann dort nicht geändert werden. Nehmen Sie die Adresse der Datenbank, von der kopiert wird.</translation>
    </message>
    <message>
        <source>The disk of the database on %2 is full, so “%1” cannot be saved. What was saved before is safe and phones are still served. Make room there, then open the job again.</source>
        <translation>Der Datenträger der Datenbank auf %2 ist voll; „%1“ lässt sich nicht speichern. Was vorher gespeichert war, ist sicher, und Telefone werden weiter bedient. Schaffen Sie dort Platz und öffnen Sie den Auftrag dann noch einmal.</translation>
    </message>
    <message>
        <source>Another workstation keeps “%1” busy, so it cannot be saved. It is tried again.</source>
        <translation>Ein anderer Arbeitsplatz hält „%1“ beschäftigt; gerade lässt sich nichts speichern. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The disk of the database on %2 did not read or write “%1” as it should. Check that disk, then open the job again.</source>
        <translation>Der Datenträger der Datenbank auf %2 hat „%1“ nicht gelesen oder geschrieben, wie er sollte. Prüfen Sie ihn und öffnen Sie den Auftrag dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged in its database on %2. It was left as it is. Have the administrator take the last good copy.</source>
        <translation>„%1“ ist in der Datenbank auf %2 beschädigt und wurde gelassen, wie er ist. Lassen Sie die letzte gute Kopie einspielen.</translation>
    </message>
    <message>
        <source>The database on %2 does not answer, so “%1” can only be read now. Phones are still served. Changes are possible again as soon as it answers.</source>
        <translation>Die Datenbank auf %2 antwortet nicht; „%1“ lässt sich jetzt nur lesen. Telefone werden weiter bedient. Ändern geht wieder, sobald sie antwortet.</translation>
    </message>
    <message>
        <source>The database on %2 did not take a change of “%1”. What was saved before is safe. Open the job again.</source>
        <translation>Die Datenbank auf %2 hat eine Änderung von „%1“ nicht angenommen. Was vorher gespeichert war, ist sicher. Öffnen Sie den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the database on %2: it was moved or removed. What was saved before went with it, and phones are still served. Open it where it is now.</source>
        <translation>„%1“ ist nicht mehr in der Datenbank auf %2: Der Auftrag wurde verschoben oder entfernt. Was gespeichert war, ging mit ihm, und Telefone werden weiter bedient. Öffnen Sie ihn dort, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>The end of the job&apos;s audit log is lost, so nothing can be added to it and nothing was. Take the last good copy of the job, or check it with firstringctl check.</source>
        <translation>Das Ende des Protokolls der Freigaben dieses Auftrags ist verloren. Deshalb kann nichts angefügt werden, und es wurde nichts angefügt. Nehmen Sie die letzte gute Kopie des Auftrags, oder prüfen Sie ihn mit firstringctl check.</translation>
    </message>
    <message>
        <source>The database stopped answering while the job was moved, so it may be in both places now. The copy is whole. Look once the database answers, and work on only one of the two.</source>
        <translation>Die Datenbank antwortete nicht mehr, während der Auftrag verschoben wurde, deshalb kann er jetzt an beiden Orten sein. Die Kopie ist vollständig. Sehen Sie nach, sobald die Datenbank antwortet, und arbeiten Sie nur an einem der beiden.</translation>
    </message>
</context>
<context>
    <name>SyncAccount</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed there</source>
        <translation>
            <numerusform>%n dort entfernt</numerusform>
            <numerusform>%n dort entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed here</source>
        <translation>
            <numerusform>%n hier entfernt</numerusform>
            <numerusform>%n hier entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought together</source>
        <translation>
            <numerusform>%n zusammengeführt</numerusform>
            <numerusform>%n zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n nicht angenommen</numerusform>
            <numerusform>%n nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n inzwischen geändert</numerusform>
            <numerusform>%n inzwischen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without its file</source>
        <translation>
            <numerusform>%n ohne Datei</numerusform>
            <numerusform>%n ohne Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n nicht erreicht</numerusform>
            <numerusform>%n nicht erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>Dort entfernt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Hier entfernt</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
</context>
<context>
    <name>SystemdActivation</name>
    <message>
        <source>The socket “%1” that this program was started with fits no service, or another one has its service already. Phones would not be answered on it. Name it http, https, tftp, dhcp, mdns, syslog or ntp (FileDescriptorName= in its unit).</source>
        <translation>Der Socket „%1“, mit dem dieses Programm gestartet wurde, passt zu keinem Dienst, oder ein anderer hat dessen Dienst schon. Telefone bekämen dort keine Antwort. Nennen Sie ihn http, https, tftp, dhcp, mdns, syslog oder ntp (FileDescriptorName= in seiner Unit).</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Only phones of the job are told anything; nobody outside can tell a phone that is not in it from one that may not ask.</source>
        <translation>Nur Telefone des Auftrags erfahren etwas; von außen ist nicht zu unterscheiden, ob ein Telefon fehlt oder nicht fragen darf.</translation>
    </message>
    <message>
        <source>TFTP carries no name. Without a MAC in the file name, a lease of ours or an earlier request from there, nobody can tell who asks.</source>
        <translation>TFTP trägt keinen Namen. Ohne MAC im Dateinamen, eine Adresse von unserem DHCP oder eine frühere Anfrage von dort ist nicht zu erkennen, wer fragt.</translation>
    </message>
    <message>
        <source>The name of the file and the phone&apos;s own words speak of two phones. Each is given only its own files.</source>
        <translation>Der Dateiname und die eigenen Angaben des Telefons sprechen von zwei Telefonen. Jedes bekommt nur die eigenen Dateien.</translation>
    </message>
    <message>
        <source>A phone asks first for the common file. Here it gets one that only lets it go on; who it is decides what comes next.</source>
        <translation>Ein Telefon fragt zuerst nach der gemeinsamen Datei. Hier bekommt es eine, die es nur weitergehen lässt; was danach kommt, hängt davon ab, wer es ist.</translation>
    </message>
    <message>
        <source>This file names its configuration server. The phone keeps it and asks there from now on.</source>
        <translation>Diese Datei nennt seinen Konfigurationsserver. Das Telefon merkt ihn sich und fragt von nun an dort.</translation>
    </message>
    <message>
        <source>What was set on the phone itself wins over what it is sent, so it may keep an older server.</source>
        <translation>Was am Telefon selbst eingestellt ist, gewinnt gegen das Gesendete; vielleicht behält es einen älteren Server.</translation>
    </message>
    <message>
        <source>Pictures and sounds are fetched when the phone likes, often after its settings.</source>
        <translation>Bilder und Klänge holt das Telefon, wann es will, oft erst nach den Einstellungen.</translation>
    </message>
    <message>
        <source>Languages are fetched at the end of a start, again only when their names change.</source>
        <translation>Sprachen holt es am Ende eines Starts, später nur, wenn sich ihre Namen ändern.</translation>
    </message>
    <message>
        <source>The settings of all phones. The last word counts: the model&apos;s file and the phone&apos;s own may say otherwise.</source>
        <translation>Die Einstellungen aller Telefone. Das letzte Wort zählt: die Datei des Modells und die eigene können anderes sagen.</translation>
    </message>
    <message>
        <source>Settings of its model; the phone&apos;s own file may say otherwise.</source>
        <translation>Einstellungen seines Modells; die eigene Datei kann anderes sagen.</translation>
    </message>
    <message>
        <source>The last file that counts, and the only one with secrets in it. The phone keeps a sum of it and restarts when that changes.</source>
        <translation>Die letzte Datei, die zählt, und die einzige mit Geheimnissen. Das Telefon merkt sich ihre Prüfsumme und startet neu, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>It asked whether the file changed since it took it. It has the present one.</source>
        <translation>Es fragte, ob sich die Datei geändert hat, seit es sie geholt hat. Es hat die aktuelle.</translation>
    </message>
    <message>
        <source>Phones ask for files of every kind that there may be: encrypted ones, licences, those of their model. They go on without.</source>
        <translation>Telefone fragen nach jeder Art Datei, die es geben könnte: verschlüsselte, Lizenzen, die ihres Modells. Sie machen ohne weiter.</translation>
    </message>
    <message>
        <source>Without this file the phone shows a message and does not go on.</source>
        <translation>Ohne diese Datei zeigt das Telefon eine Meldung und geht nicht weiter.</translation>
    </message>
    <message>
        <source>The line was cut, the phone was switched off, or it had read enough.</source>
        <translation>Die Leitung war unterbrochen, das Telefon wurde ausgeschaltet, oder es hatte genug gelesen.</translation>
    </message>
    <message>
        <source>The file differs from what it runs, up or down. It loads it while it shows Downloading.</source>
        <translation>Die Datei unterscheidet sich von dem, was läuft, nach oben oder unten. Es lädt sie, während es Downloading zeigt.</translation>
    </message>
    <message>
        <source>Pauses are normal: the phone writes what it has before it takes more.</source>
        <translation>Pausen sind normal: das Telefon schreibt, was es hat, bevor es mehr holt.</translation>
    </message>
    <message>
        <source>It now writes the firmware into its memory and says PLEASE DO NOT UNPLUG THE PHONE. That can take some minutes.</source>
        <translation>Es schreibt die Firmware jetzt in seinen Speicher und sagt PLEASE DO NOT UNPLUG THE PHONE. Das kann einige Minuten dauern.</translation>
    </message>
    <message>
        <source>It compares the beginning with what it runs. Stopping there means: nothing to do.</source>
        <translation>Es vergleicht den Anfang mit dem, was läuft. Hört es dort auf, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>A file that never makes the phone report another version would be loaded for ever, so it is held back.</source>
        <translation>Eine Datei, nach der das Telefon nie eine andere Version meldet, würde ewig geladen; deshalb wird sie zurückgehalten.</translation>
    </message>
    <message>
        <source>In a roll-out one phone goes first; the others wait until it runs what it shall.</source>
        <translation>In einem Rollout geht ein Telefon voran; die anderen warten, bis es läuft, wie es soll.</translation>
    </message>
    <message>
        <source>MiNet software belongs to the maker&apos;s own telephone systems. SIP software must be loaded first.</source>
        <translation>MiNet-Software gehört zu den eigenen Telefonanlagen des Herstellers. Zuerst muss SIP-Software geladen werden.</translation>
    </message>
    <message>
        <source>The first sign of life: the phone has power and a network, and looks for an address.</source>
        <translation>Das erste Lebenszeichen: das Telefon hat Strom und Netz und sucht eine Adresse.</translation>
    </message>
    <message>
        <source>With the address it is told where to ask for its files.</source>
        <translation>Mit der Adresse erfährt es, wo es nach seinen Dateien fragen soll.</translation>
    </message>
    <message>
        <source>It looked whether somebody has the address before it used it.</source>
        <translation>Es hat nachgesehen, ob jemand die Adresse hat, bevor es sie benutzte.</translation>
    </message>
    <message>
        <source>Phones call this address at the end of every start, if a setting says so: the surest sign that it took its settings.</source>
        <translation>Telefone rufen diese Adresse am Ende jedes Starts auf, wenn eine Einstellung es sagt: das sicherste Zeichen, dass es seine Einstellungen hat.</translation>
    </message>
    <message>
        <source>The first time each line registers with the telephone system.</source>
        <translation>Das erste Mal, dass sich eine Leitung an der Telefonanlage anmeldet.</translation>
    </message>
    <message>
        <source>Phones report each change of their registration; 001 means that it went well.</source>
        <translation>Telefone melden jede Änderung ihrer Anmeldung; 001 bedeutet, dass es geklappt hat.</translation>
    </message>
    <message>
        <source>It took a whole image. From now on silence is normal for some minutes.</source>
        <translation>Es hat ein ganzes Abbild geholt. Von nun an ist Stille einige Minuten lang normal.</translation>
    </message>
    <message>
        <source>It took the present files of its final server and runs the firmware it shall.</source>
        <translation>Es hat die aktuellen Dateien seines endgültigen Servers und läuft mit der Firmware, die es soll.</translation>
    </message>
    <message>
        <source>From here on that server looks after it; this program sees it again only if it reports.</source>
        <translation>Von hier an kümmert sich jener Server darum; dieses Programm sieht es nur wieder, wenn es sich meldet.</translation>
    </message>
    <message>
        <source>A setting of this phone was changed. It fetches the new files when it starts again.</source>
        <translation>Eine Einstellung dieses Telefons wurde geändert. Es holt die neuen Dateien, wenn es neu startet.</translation>
    </message>
    <message>
        <source>A phone at work asks within minutes. Silence means that it stands still, or that it is elsewhere.</source>
        <translation>Ein Telefon bei der Arbeit fragt alle paar Minuten. Stille heißt, dass es stillsteht oder anderswo ist.</translation>
    </message>
    <message>
        <source>A line of the phone&apos;s own log, as it is.</source>
        <translation>Eine Zeile aus dem eigenen Protokoll des Telefons, wie sie ist.</translation>
    </message>
    <message>
        <source>Without the right time a phone takes every certificate for expired.</source>
        <translation>Ohne die richtige Zeit hält ein Telefon jedes Zertifikat für abgelaufen.</translation>
    </message>
    <message>
        <source>Older firmware looks for a TFTP server in its network when DHCP names none.</source>
        <translation>Ältere Firmware sucht im Netz einen TFTP-Server, wenn DHCP keinen nennt.</translation>
    </message>
    <message>
        <source>Either side may have refused: the phone the certificate, or this server what the phone speaks.</source>
        <translation>Jede Seite kann abgelehnt haben: das Telefon das Zertifikat oder dieser Server, was das Telefon spricht.</translation>
    </message>
    <message>
        <source>For a while it may take its files; the first address that does is remembered.</source>
        <translation>Eine Zeit lang darf es seine Dateien holen; die erste Adresse, die es tut, wird gemerkt.</translation>
    </message>
    <message>
        <source>After a restart phones often come back with another address.</source>
        <translation>Nach einem Neustart kommen Telefone oft mit einer anderen Adresse wieder.</translation>
    </message>
    <message>
        <source>It has its files. Nobody else gets them from now on.</source>
        <translation>Es hat seine Dateien. Niemand sonst bekommt sie von nun an.</translation>
    </message>
    <message>
        <source>Whoever asks for many phones one after the other may be guessing.</source>
        <translation>Wer der Reihe nach nach vielen Telefonen fragt, rät vielleicht.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Sein Protokoll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>+%1 min %2 s</source>
        <translation>+%1 min %2 s</translation>
    </message>
    <message>
        <source>+%1 h %2 min</source>
        <translation>+%1 h %2 min</translation>
    </message>
    <message>
        <source>Nothing was seen of this phone.</source>
        <translation>Von diesem Telefon wurde nichts gesehen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>TlsContext</name>
    <message>
        <source>HTTPS can&apos;t start with this certificate, so phones find nothing there. Import another one, or go back to the bench CA.</source>
        <translation>Mit diesem Zertifikat kann HTTPS nicht starten, Telefone finden dort nichts. Importieren Sie ein anderes oder gehen Sie zurück zur Prüfplatz-CA.</translation>
    </message>
    <message>
        <source>Old phones need a certificate with an RSA key, and the imported one has another. Switch HTTPS for old phones off, or import one with RSA.</source>
        <translation>Alte Telefone brauchen ein Zertifikat mit RSA-Schlüssel, und das importierte hat einen anderen. Schalten Sie HTTPS für alte Telefone aus oder importieren Sie eines mit RSA.</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>the other side hung up before it was ready. If it is a phone, it may not believe the server&apos;s certificate: give it the CA first.</source>
        <translation>die Gegenstelle brach vorher ab. Ist es ein Telefon, vertraut es vielleicht dem Zertifikat des Servers nicht: Geben Sie ihm zuerst die CA.</translation>
    </message>
    <message>
        <source>it spoke plain HTTP to the HTTPS port. Give the phone an address that begins with https, or the HTTP port.</source>
        <translation>die Gegenstelle sprach unverschlüsseltes HTTP am HTTPS-Port. Geben Sie dem Telefon eine Adresse, die mit https beginnt, oder den HTTP-Port.</translation>
    </message>
    <message>
        <source>it speaks only a TLS that is too old. Switch on the listener for old phones, or serve it by HTTP.</source>
        <translation>die Gegenstelle spricht nur ein zu altes TLS. Schalten Sie HTTPS für alte Telefone ein oder bedienen Sie sie über HTTP.</translation>
    </message>
    <message>
        <source>it and the server have no cipher in common. If it is an old phone, use the listener for old phones, or HTTP.</source>
        <translation>die Gegenstelle und der Server haben kein Verschlüsselungsverfahren gemeinsam. Ist es ein altes Telefon, nehmen Sie HTTPS für alte Telefone oder HTTP.</translation>
    </message>
    <message>
        <source>it does not believe the server&apos;s certificate. Give the phone the CA by HTTP or TFTP first (https user certificates), or let it go without the check.</source>
        <translation>die Gegenstelle vertraut dem Zertifikat des Servers nicht. Geben Sie dem Telefon zuerst die CA über HTTP oder TFTP (https user certificates), oder schalten Sie die Prüfung ab.</translation>
    </message>
    <message>
        <source>it finds the server&apos;s certificate out of date. Look whether the phone knows the right time.</source>
        <translation>die Gegenstelle hält das Zertifikat des Servers für abgelaufen. Sehen Sie nach, ob das Telefon die richtige Zeit kennt.</translation>
    </message>
    <message>
        <source>it showed no certificate, and this server asks phones for one.</source>
        <translation>die Gegenstelle zeigte kein Zertifikat, und dieser Server verlangt von Telefonen eines.</translation>
    </message>
    <message>
        <source>its certificate was not made by the CA that this server trusts for phones, or is out of date.</source>
        <translation>das Zertifikat der Gegenstelle stammt nicht von der CA, der dieser Server bei Telefonen vertraut, oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>what it sent is not TLS as this server knows it.</source>
        <translation>was die Gegenstelle sendete, ist kein TLS, wie es dieser Server kennt.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>Es gibt keine Datei „%1“. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>“%1” is a link to another file. Add the file itself.</source>
        <translation>„%1“ ist ein Verweis auf eine andere Datei. Die Datei selbst hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it was not added. Check its rights and the disk it is on.</source>
        <translation>„%1“ lässt sich nicht lesen und wurde deshalb nicht hinzugefügt. Die Rechte und den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the files in it.</source>
        <translation>„%1“ ist ein Ordner. Die Dateien darin hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket. Only regular files can be added.</source>
        <translation>„%1“ ist ein Gerät, eine Pipe oder ein Socket. Nur gewöhnliche Dateien lassen sich hinzufügen.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full, so the file was not added. Files added before are still served. Make room, then add it again.</source>
        <translation>Der Datenträger mit dem Datenordner ist voll; die Datei wurde deshalb nicht hinzugefügt. Früher hinzugefügte Dateien werden weiter ausgeliefert. Platz schaffen, dann noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so the file was not added. Files added before are still served. Check the rights of the folder.</source>
        <translation>Der Datenordner ist nicht beschreibbar; die Datei wurde deshalb nicht hinzugefügt. Früher hinzugefügte Dateien werden weiter ausgeliefert. Die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>A file of this job is missing in the data folder, so phones that ask for it do not get it. Add the file again.</source>
        <translation>Eine Datei dieses Auftrags fehlt im Datenordner; Telefone, die danach fragen, bekommen sie nicht. Die Datei noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>A file of this job cannot be read, so phones that ask for it do not get it. Check the rights of the data folder and its disk.</source>
        <translation>Eine Datei dieses Auftrags lässt sich nicht lesen; Telefone, die danach fragen, bekommen sie nicht. Die Rechte des Datenordners und seinen Datenträger prüfen.</translation>
    </message>
    <message>
        <source>A file of this job is damaged, so it is not sent to phones. Add the file again.</source>
        <translation>Eine Datei dieses Auftrags ist beschädigt und wird deshalb nicht an Telefone gesendet. Die Datei noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Bytes before this piece are missing. Send the file from byte %1 on.</source>
        <translation>Vor diesem Teil fehlen Bytes. Senden Sie die Datei ab Byte %1.</translation>
    </message>
    <message>
        <source>The file that came is not the one with that SHA-256, so it was not taken. Send it again from its beginning.</source>
        <translation>Die angekommene Datei ist nicht die mit diesem SHA-256 und wurde nicht übernommen. Senden Sie sie noch einmal von Anfang an.</translation>
    </message>
</context>
<context>
    <name>VaultCare</name>
    <message>
        <source>The job “%1” cannot be read in full, so it is not known which files it needs. Nothing was taken out. Look at it with “firstringctl check”.</source>
        <translation>Der Auftrag „%1“ kann nicht vollständig gelesen werden, daher ist unbekannt, welche Dateien er braucht. Es wurde nichts entfernt. Prüfen Sie ihn mit „firstringctl check“.</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>The link that was followed names nothing to look at here, so nothing was opened and nothing was changed.</source>
        <translation>Der Link nennt nichts, was sich hier zeigen lässt. Es wurde nichts geöffnet und nichts geändert.</translation>
    </message>
</context>
<context>
    <name>WaveFacts</name>
    <message>
        <source>This WAV file is damaged: its beginning does not say what its samples are. Phones could not play it. Save it again with a sound program.</source>
        <translation>Diese WAV-Datei ist beschädigt: Ihr Anfang sagt nicht, was ihre Abtastwerte sind. Telefone könnten sie nicht abspielen. Speichern Sie sie mit einem Tonprogramm neu.</translation>
    </message>
    <message>
        <source>This is no WAV file, and phones play no others.</source>
        <translation>Das ist keine WAV-Datei, und andere spielen Telefone nicht ab.</translation>
    </message>
    <message>
        <source>another coding</source>
        <translation>andere Kodierung</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>A setting needs a value that this phone does not have: {subject}.</source>
        <translation>Eine Einstellung braucht einen Wert, den dieses Telefon nicht hat: {subject}.</translation>
    </message>
    <message>
        <source>The phone is told nothing until every setting has its value.</source>
        <translation>Das Telefon erfährt nichts, bis jede Einstellung ihren Wert hat.</translation>
    </message>
    <message>
        <source>Give the phone a value, or take the setting away.</source>
        <translation>Geben Sie dem Telefon einen Wert oder nehmen Sie die Einstellung weg.</translation>
    </message>
    <message>
        <source>a file is damaged</source>
        <translation>eine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{subject} is in the catalogue, but its file is missing or damaged.</source>
        <translation>{subject} steht im Katalog, aber die Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed on the phone.</source>
        <translation>Am Telefon wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Bring the file in again, then start the phone anew.</source>
        <translation>Nehmen Sie die Datei erneut auf und starten Sie das Telefon neu.</translation>
    </message>
    <message>
        <source>the common file is missing</source>
        <translation>die gemeinsame Datei fehlt</translation>
    </message>
    <message>
        <source>The phone asked for {subject}, the common settings, and they are not here.</source>
        <translation>Das Telefon fragte nach {subject}, den gemeinsamen Einstellungen, und sie sind nicht hier.</translation>
    </message>
    <message>
        <source>Without a common file of at least one character it asks for nothing more.</source>
        <translation>Ohne eine gemeinsame Datei mit mindestens einem Zeichen fragt es nach nichts mehr.</translation>
    </message>
    <message>
        <source>Look why it is asked there, then start the phone again.</source>
        <translation>Sehen Sie nach, warum dort gefragt wird, und starten Sie das Telefon neu.</translation>
    </message>
    <message>
        <source>{subject} is missing</source>
        <translation>{subject} fehlt</translation>
    </message>
    <message>
        <source>The phone asked for {subject}, which is not here.</source>
        <translation>Das Telefon fragte nach {subject}, das nicht hier ist.</translation>
    </message>
    <message>
        <source>It shows a message and does not go on.</source>
        <translation>Es zeigt eine Meldung und geht nicht weiter.</translation>
    </message>
    <message>
        <source>Add the file or take its name out of the settings, then start the phone again.</source>
        <translation>Fügen Sie die Datei hinzu oder nehmen Sie ihren Namen aus den Einstellungen; starten Sie dann das Telefon neu.</translation>
    </message>
    <message>
        <source>asks at the place of an older server</source>
        <translation>fragt am Platz eines früheren Servers</translation>
    </message>
    <message>
        <source>It asked for {asked-elsewhere}, the place of another server.</source>
        <translation>Es fragte nach {asked-elsewhere}, dem Platz eines anderen Servers.</translation>
    </message>
    <message>
        <source>It still has the folder of that server, so it does not find its files here.</source>
        <translation>Es hat noch dessen Ordner und findet seine Dateien hier nicht.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, or set the folder empty on its web page.</source>
        <translation>Setzen Sie es auf Werkseinstellungen zurück oder leeren Sie den Ordner auf seiner Webseite.</translation>
    </message>
    <message>
        <source>may want encrypted files</source>
        <translation>will vielleicht verschlüsselte Dateien</translation>
    </message>
    <message>
        <source>It asks for encrypted files (.tuz) and for no plain ones.</source>
        <translation>Es fragt nach verschlüsselten Dateien (.tuz) und nach keiner unverschlüsselten.</translation>
    </message>
    <message>
        <source>It may insist on encrypted settings, since it once took a security.tuz.</source>
        <translation>Vielleicht besteht es auf verschlüsselten Einstellungen, weil es einmal eine security.tuz geholt hat.</translation>
    </message>
    <message>
        <source>Bring the encrypted files of its former server, or reset it to factory defaults.</source>
        <translation>Bringen Sie die verschlüsselten Dateien seines früheren Servers oder setzen Sie es auf Werkseinstellungen zurück.</translation>
    </message>
    <message>
        <source>cannot read encrypted settings</source>
        <translation>kann verschlüsselte Einstellungen nicht lesen</translation>
    </message>
    <message>
        <source>The phone writes of badly encrypted settings.</source>
        <translation>Das Telefon schreibt von falsch verschlüsselten Einstellungen.</translation>
    </message>
    <message>
        <source>They may be encrypted with another key than it knows.</source>
        <translation>Vielleicht sind sie mit einem anderen Schlüssel verschlüsselt, als es kennt.</translation>
    </message>
    <message>
        <source>Encrypt them with the key of its site, or reset the phone to factory defaults.</source>
        <translation>Verschlüsseln Sie sie mit dem Schlüssel seines Standorts oder setzen Sie das Telefon zurück.</translation>
    </message>
    <message>
        <source>keeps a server that was set on it</source>
        <translation>behält einen am Gerät eingestellten Server</translation>
    </message>
    <message>
        <source>It took its redirection and asked here again, without asking its configuration server.</source>
        <translation>Es holte seine Umleitung und fragte wieder hier, ohne seinen Konfigurationsserver zu fragen.</translation>
    </message>
    <message>
        <source>What was set on the phone itself wins over what it is sent: it may keep an older server.</source>
        <translation>Was am Telefon selbst eingestellt ist, gewinnt gegen das Gesendete: vielleicht behält es einen älteren Server.</translation>
    </message>
    <message>
        <source>Clear its local settings, or reset it to factory defaults.</source>
        <translation>Löschen Sie seine lokalen Einstellungen oder setzen Sie es auf Werkseinstellungen zurück.</translation>
    </message>
    <message>
        <source>was sent to {server}, then fell silent</source>
        <translation>zu {server} geschickt, dann verstummt</translation>
    </message>
    <message>
        <source>It was sent to {server} and was not heard of again.</source>
        <translation>Es wurde zu {server} geschickt und war nicht mehr zu hören.</translation>
    </message>
    <message>
        <source>From here nobody sees whether it arrived.</source>
        <translation>Von hier sieht niemand, ob es dort ankam.</translation>
    </message>
    <message>
        <source>Test that server under Config servers, and look at the phone&apos;s screen.</source>
        <translation>Prüfen Sie diesen Server unter Konfigurationsserver und sehen Sie auf den Bildschirm des Telefons.</translation>
    </message>
    <message>
        <source>{server} needs a common file</source>
        <translation>{server} braucht eine gemeinsame Datei</translation>
    </message>
    <message>
        <source>A phone reads on only where the common file holds at least one character.</source>
        <translation>Ein Telefon liest nur weiter, wo die gemeinsame Datei mindestens ein Zeichen enthält.</translation>
    </message>
    <message>
        <source>If it is missing or empty on {server}, the phone never asks for its own file there.</source>
        <translation>Fehlt sie auf {server} oder ist sie leer, fragt das Telefon dort nie nach seiner eigenen Datei.</translation>
    </message>
    <message>
        <source>Test that server under Config servers: it says whether the file is there.</source>
        <translation>Prüfen Sie diesen Server unter Konfigurationsserver: dort steht, ob die Datei da ist.</translation>
    </message>
    <message>
        <source>took the common file only</source>
        <translation>holte nur die gemeinsame Datei</translation>
    </message>
    <message>
        <source>It took the common settings and did not ask for its own.</source>
        <translation>Es holte die gemeinsamen Einstellungen und fragte nicht nach seinen eigenen.</translation>
    </message>
    <message>
        <source>It works without its own settings, if at all.</source>
        <translation>Es läuft, wenn überhaupt, ohne eigene Einstellungen.</translation>
    </message>
    <message>
        <source>Start it again, and look at its screen while it starts.</source>
        <translation>Starten Sie es neu und sehen Sie dabei auf seinen Bildschirm.</translation>
    </message>
    <message>
        <source>speaks an older TLS</source>
        <translation>spricht ein älteres TLS</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and phones of this model speak TLS 1.0 at most.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande, und Telefone dieses Modells sprechen höchstens TLS 1.0.</translation>
    </message>
    <message>
        <source>It cannot take its files by HTTPS from here.</source>
        <translation>Es kann seine Dateien von hier nicht über HTTPS holen.</translation>
    </message>
    <message>
        <source>Switch on the listener for old phones, or serve it by HTTP.</source>
        <translation>Schalten Sie den Zugang für alte Telefone ein oder bedienen Sie es über HTTP.</translation>
    </message>
    <message>
        <source>the clock may be wrong</source>
        <translation>die Uhr geht vielleicht falsch</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and nobody sets this computer&apos;s clock right.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande, und niemand stellt die Uhr dieses Rechners richtig.</translation>
    </message>
    <message>
        <source>A phone refuses a certificate that is not valid yet, or not any more.</source>
        <translation>Ein Telefon lehnt ein Zertifikat ab, das noch nicht oder nicht mehr gilt.</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, and let phones get the time from it.</source>
        <translation>Stellen Sie die Uhr dieses Rechners und lassen Sie Telefone die Zeit von ihm holen.</translation>
    </message>
    <message>
        <source>does not accept the certificate</source>
        <translation>nimmt das Zertifikat nicht an</translation>
    </message>
    <message>
        <source>No encrypted connection came about with the phone.</source>
        <translation>Mit dem Telefon kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>By default it checks the certificate, and knows only the large public authorities.</source>
        <translation>Es prüft von sich aus das Zertifikat und kennt nur die großen öffentlichen Stellen.</translation>
    </message>
    <message>
        <source>Give it our CA by HTTP or TFTP first (https user certificates), or serve it by HTTP.</source>
        <translation>Geben Sie ihm zuerst unsere CA über HTTP oder TFTP (https user certificates) oder bedienen Sie es über HTTP.</translation>
    </message>
    <message>
        <source>writes of a bad certificate</source>
        <translation>schreibt von einem schlechten Zertifikat</translation>
    </message>
    <message>
        <source>The phone writes of a certificate that it does not accept.</source>
        <translation>Das Telefon schreibt von einem Zertifikat, das es nicht annimmt.</translation>
    </message>
    <message>
        <source>It may not take its files by HTTPS, or not know the time.</source>
        <translation>Vielleicht holt es seine Dateien nicht über HTTPS oder weiß die Zeit nicht.</translation>
    </message>
    <message>
        <source>Give it our CA by HTTP or TFTP first, and a time server.</source>
        <translation>Geben Sie ihm zuerst unsere CA über HTTP oder TFTP und einen Zeitserver.</translation>
    </message>
    <message>
        <source>has nobody to tell it the time</source>
        <translation>niemand sagt ihm die Zeit</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and this computer does not tell phones the time.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande, und dieser Rechner sagt Telefonen die Zeit nicht.</translation>
    </message>
    <message>
        <source>Without the right time a phone takes every certificate for expired.</source>
        <translation>Ohne die richtige Zeit hält ein Telefon jedes Zertifikat für abgelaufen.</translation>
    </message>
    <message>
        <source>Switch the time on under Local server, and name it to the phones.</source>
        <translation>Schalten Sie die Zeit unter Lokaler Server ein und nennen Sie sie den Telefonen.</translation>
    </message>
    <message>
        <source>its telephone system refuses it</source>
        <translation>seine Telefonanlage weist es ab</translation>
    </message>
    <message>
        <source>The phone has its settings, but its telephone system refuses it ({registration}).</source>
        <translation>Das Telefon hat seine Einstellungen, aber seine Telefonanlage weist es ab ({registration}).</translation>
    </message>
    <message>
        <source>Nobody can call it.</source>
        <translation>Niemand kann es anrufen.</translation>
    </message>
    <message>
        <source>Compare user name and password of its line with the telephone system.</source>
        <translation>Vergleichen Sie Benutzername und Passwort seiner Leitung mit der Telefonanlage.</translation>
    </message>
    <message>
        <source>its telephone system does not answer</source>
        <translation>seine Telefonanlage antwortet nicht</translation>
    </message>
    <message>
        <source>The phone has its settings, but its telephone system does not answer.</source>
        <translation>Das Telefon hat seine Einstellungen, aber seine Telefonanlage antwortet nicht.</translation>
    </message>
    <message>
        <source>Compare the address of the telephone system; on an isolated bench this is normal.</source>
        <translation>Vergleichen Sie die Adresse der Telefonanlage; an einem abgetrennten Arbeitsplatz ist das normal.</translation>
    </message>
    <message>
        <source>has its files, does not report</source>
        <translation>hat seine Dateien, meldet sich nicht</translation>
    </message>
    <message>
        <source>It took its files, but did not report that it started.</source>
        <translation>Es holte seine Dateien, meldete aber nicht, dass es gestartet ist.</translation>
    </message>
    <message>
        <source>This job counts a phone as ready only when it says so.</source>
        <translation>In diesem Auftrag ist ein Telefon erst fertig, wenn es das sagt.</translation>
    </message>
    <message>
        <source>Start it again. A URL set on the phone itself may stand before ours; clear its local settings then.</source>
        <translation>Starten Sie es neu. Vielleicht steht eine am Gerät eingestellte URL vor unserer; löschen Sie dann seine lokalen Einstellungen.</translation>
    </message>
    <message>
        <source>not heard of for a while</source>
        <translation>länger nichts gehört</translation>
    </message>
    <message>
        <source>Nothing was heard from the phone for {subject}.</source>
        <translation>Vom Telefon war {subject} lang nichts zu hören.</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>Es ist nicht fertig.</translation>
    </message>
    <message>
        <source>Look at its screen, then start it again.</source>
        <translation>Sehen Sie auf seinen Bildschirm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>has older settings</source>
        <translation>hat ältere Einstellungen</translation>
    </message>
    <message>
        <source>Settings changed after the phone took its files.</source>
        <translation>Einstellungen wurden geändert, nachdem das Telefon seine Dateien geholt hatte.</translation>
    </message>
    <message>
        <source>It works with the older ones.</source>
        <translation>Es läuft mit den älteren.</translation>
    </message>
    <message>
        <source>Restart the phone, and it fetches the new ones.</source>
        <translation>Starten Sie das Telefon neu, dann holt es die neuen.</translation>
    </message>
    <message>
        <source>takes its firmware again and again</source>
        <translation>holt seine Firmware immer wieder</translation>
    </message>
    <message>
        <source>It took the firmware {subject} again and again and still reports {firmware-has}.</source>
        <translation>Es holte die Firmware {subject} immer wieder und meldet weiter {firmware-has}.</translation>
    </message>
    <message>
        <source>It is not offered any more; the phone keeps what it has.</source>
        <translation>Sie wird ihm nicht mehr angeboten; das Telefon behält, was es hat.</translation>
    </message>
    <message>
        <source>Compare the version of the file with what the phone reports, and correct it.</source>
        <translation>Vergleichen Sie die Version der Datei mit dem, was das Telefon meldet, und berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>the firmware is labelled wrongly</source>
        <translation>die Firmware ist falsch bezeichnet</translation>
    </message>
    <message>
        <source>The firmware is labelled wrongly: {subject}.</source>
        <translation>Die Firmware ist falsch bezeichnet: {subject}.</translation>
    </message>
    <message>
        <source>The phone runs that image, and would be offered it again and again.</source>
        <translation>Das Telefon läuft damit und bekäme sie immer wieder angeboten.</translation>
    </message>
    <message>
        <source>Let the catalogue say what the phone reports.</source>
        <translation>Lassen Sie den Katalog sagen, was das Telefon meldet.</translation>
    </message>
    <message>
        <source>runs MiNet software</source>
        <translation>läuft mit MiNet-Software</translation>
    </message>
    <message>
        <source>This phone seems to run MiNet software ({subject}).</source>
        <translation>Dieses Telefon läuft anscheinend mit MiNet-Software ({subject}).</translation>
    </message>
    <message>
        <source>MiNet is for the maker&apos;s own telephone systems: settings and firmware of this job do not reach the phone.</source>
        <translation>MiNet ist für die eigenen Telefonanlagen des Herstellers: Einstellungen und Firmware dieses Auftrags erreichen das Telefon nicht.</translation>
    </message>
    <message>
        <source>Load SIP software by the way the maker gives for this model, then start the phone again.</source>
        <translation>Spielen Sie SIP-Software auf dem Weg ein, den der Hersteller für das Modell angibt, und starten Sie das Telefon neu.</translation>
    </message>
    <message>
        <source>may not go back to a lower version</source>
        <translation>geht vielleicht nicht auf eine niedrigere Version</translation>
    </message>
    <message>
        <source>It took {firmware-wanted} whole and still reports {firmware-has}, which is higher.</source>
        <translation>Es holte {firmware-wanted} ganz und meldet weiter {firmware-has}; das ist höher.</translation>
    </message>
    <message>
        <source>Some versions cannot be left for a lower one; the phone may keep what it has.</source>
        <translation>Manche Versionen lassen sich nicht gegen eine niedrigere tauschen; vielleicht behält das Telefon, was es hat.</translation>
    </message>
    <message>
        <source>Look under Firmware what is known of both versions, or leave its firmware as it is.</source>
        <translation>Sehen Sie unter Firmware nach, was über beide Versionen bekannt ist, oder lassen Sie seine Firmware, wie sie ist.</translation>
    </message>
    <message>
        <source>cannot use the firmware</source>
        <translation>kann die Firmware nicht benutzen</translation>
    </message>
    <message>
        <source>The phone writes that it cannot use the firmware.</source>
        <translation>Das Telefon schreibt, dass es die Firmware nicht benutzen kann.</translation>
    </message>
    <message>
        <source>The file may be made for another model, or be damaged.</source>
        <translation>Die Datei ist vielleicht für ein anderes Modell oder beschädigt.</translation>
    </message>
    <message>
        <source>Compare the file with the model, and bring it in again.</source>
        <translation>Vergleichen Sie die Datei mit dem Modell und nehmen Sie sie erneut auf.</translation>
    </message>
    <message>
        <source>no file of its firmware</source>
        <translation>keine Datei seiner Firmware</translation>
    </message>
    <message>
        <source>It is to run {firmware-wanted}, and there is no file of that version for a {model}.</source>
        <translation>Es soll {firmware-wanted} bekommen, und für ein {model} gibt es keine Datei dieser Version.</translation>
    </message>
    <message>
        <source>It gets its settings and keeps the firmware that it has.</source>
        <translation>Es bekommt seine Einstellungen und behält seine Firmware.</translation>
    </message>
    <message>
        <source>Bring the file in under Firmware.</source>
        <translation>Nehmen Sie die Datei unter Firmware auf.</translation>
    </message>
    <message>
        <source>a version in between is missing</source>
        <translation>eine Version dazwischen fehlt</translation>
    </message>
    <message>
        <source>It must run another version before {firmware-wanted}, and there is no file of it: {subject}.</source>
        <translation>Es muss vor {firmware-wanted} eine andere Version bekommen, und dafür gibt es keine Datei: {subject}.</translation>
    </message>
    <message>
        <source>It works with the firmware that it has.</source>
        <translation>Es läuft mit der Firmware, die es hat.</translation>
    </message>
    <message>
        <source>Add the file of that version.</source>
        <translation>Fügen Sie die Datei dieser Version hinzu.</translation>
    </message>
    <message>
        <source>firmware only at set hours</source>
        <translation>Firmware nur zu festen Zeiten</translation>
    </message>
    <message>
        <source>It has all but its firmware, which this job gives out only at {subject}.</source>
        <translation>Es hat alles außer seiner Firmware, die dieser Auftrag nur von {subject} ausgibt.</translation>
    </message>
    <message>
        <source>Let it restart within these hours, or give firmware out at any time.</source>
        <translation>Lassen Sie es in dieser Zeit neu starten oder geben Sie Firmware jederzeit aus.</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>It waits for its turn in the roll-out: {subject}.</source>
        <translation>Es wartet im Rollout, bis es an der Reihe ist: {subject}.</translation>
    </message>
    <message>
        <source>It is given its firmware when its turn comes and it asks again.</source>
        <translation>Es bekommt seine Firmware, wenn es an der Reihe ist und wieder fragt.</translation>
    </message>
    <message>
        <source>the roll-out stands still</source>
        <translation>der Rollout steht still</translation>
    </message>
    <message>
        <source>It wants new firmware, and the roll-out stands still: {subject}.</source>
        <translation>Es möchte neue Firmware, und der Rollout steht still: {subject}.</translation>
    </message>
    <message>
        <source>Look at Firmware why it stands still, and let it go on.</source>
        <translation>Sehen Sie unter Firmware nach, warum er stillsteht, und lassen Sie ihn weitergehen.</translation>
    </message>
    <message>
        <source>firmware broke off {aborted} times</source>
        <translation>Firmware brach {aborted}-mal ab</translation>
    </message>
    <message>
        <source>It began its firmware {aborted} times and broke off in the middle.</source>
        <translation>Es begann {aborted}-mal mit seiner Firmware und brach mittendrin ab.</translation>
    </message>
    <message>
        <source>The line loses data, or the phone was switched off.</source>
        <translation>Die Leitung verliert Daten, oder das Telefon wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>Try another cable and port; leave the phone plugged in while it loads.</source>
        <translation>Versuchen Sie ein anderes Kabel und einen anderen Anschluss; lassen Sie das Telefon beim Laden angeschlossen.</translation>
    </message>
    <message>
        <source>did not come back after its firmware</source>
        <translation>kam nach der Firmware nicht wieder</translation>
    </message>
    <message>
        <source>It took its firmware whole, and was not heard of since.</source>
        <translation>Es holte seine Firmware ganz und war seither nicht zu hören.</translation>
    </message>
    <message>
        <source>It may still be writing, or it lost power meanwhile.</source>
        <translation>Vielleicht schreibt es noch, oder ihm ging dabei der Strom aus.</translation>
    </message>
    <message>
        <source>Look at its screen before you unplug it; then start it again.</source>
        <translation>Sehen Sie auf seinen Bildschirm, bevor Sie es abziehen; starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>has the administrator password of all</source>
        <translation>hat das allbekannte Passwort des Verwalters</translation>
    </message>
    <message>
        <source>It keeps the administrator password that everybody knows.</source>
        <translation>Es behält das Passwort des Verwalters, das jeder kennt.</translation>
    </message>
    <message>
        <source>Whoever reaches it on the network can change it.</source>
        <translation>Wer es im Netz erreicht, kann es verändern.</translation>
    </message>
    <message>
        <source>Give it a password of its own under Settings.</source>
        <translation>Geben Sie ihm unter Einstellungen ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>not in this job</source>
        <translation>nicht in diesem Auftrag</translation>
    </message>
    <message>
        <source>This phone is not in the job.</source>
        <translation>Dieses Telefon ist nicht im Auftrag.</translation>
    </message>
    <message>
        <source>It is told nothing.</source>
        <translation>Es erfährt nichts.</translation>
    </message>
    <message>
        <source>Add it if it is yours.</source>
        <translation>Fügen Sie es hinzu, wenn es Ihres ist.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>This phone is on hold.</source>
        <translation>Dieses Telefon ist zurückgestellt.</translation>
    </message>
    <message>
        <source>It is told nothing, as if it were not in the job.</source>
        <translation>Es erfährt nichts, als wäre es nicht im Auftrag.</translation>
    </message>
    <message>
        <source>Take it off hold when it may go on.</source>
        <translation>Heben Sie das auf, wenn es weitergehen darf.</translation>
    </message>
    <message>
        <source>its address is no maker&apos;s of these phones</source>
        <translation>Adresse gehört keinem Hersteller dieser Telefone</translation>
    </message>
    <message>
        <source>Its MAC address is not one of Aastra or Mitel.</source>
        <translation>Seine MAC-Adresse ist keine von Aastra oder Mitel.</translation>
    </message>
    <message>
        <source>If it was mistyped, the real phone asks under another name and is told nothing.</source>
        <translation>Wurde sie vertippt, fragt das echte Telefon unter anderem Namen und erfährt nichts.</translation>
    </message>
    <message>
        <source>Compare it with the label on the phone.</source>
        <translation>Vergleichen Sie sie mit dem Etikett am Telefon.</translation>
    </message>
    <message>
        <source>its model is not known</source>
        <translation>das Modell ist nicht bekannt</translation>
    </message>
    <message>
        <source>The model {model} is not known.</source>
        <translation>Das Modell {model} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It gets the settings for all phones and its own, but no firmware by model.</source>
        <translation>Es bekommt die Einstellungen für alle und seine eigenen, aber keine Firmware nach Modell.</translation>
    </message>
    <message>
        <source>Correct the model if it was mistyped.</source>
        <translation>Berichtigen Sie das Modell, falls es vertippt ist.</translation>
    </message>
    <message>
        <source>is a {model-said}, not a {model-register}</source>
        <translation>ist ein {model-said}, kein {model-register}</translation>
    </message>
    <message>
        <source>It says that it is a {model-said}; the register says {model-register}.</source>
        <translation>Es sagt, es sei ein {model-said}; im Verzeichnis steht {model-register}.</translation>
    </message>
    <message>
        <source>It gets what is meant for a {model-said}. Perhaps two cartons were exchanged.</source>
        <translation>Es bekommt, was für ein {model-said} gedacht ist. Vielleicht wurden zwei Kartons vertauscht.</translation>
    </message>
    <message>
        <source>Compare the label; correct the model, or the place.</source>
        <translation>Vergleichen Sie das Etikett; berichtigen Sie das Modell oder den Platz.</translation>
    </message>
    <message>
        <source>two phones are called {label}</source>
        <translation>zwei Telefone heißen {label}</translation>
    </message>
    <message>
        <source>Another phone of this job is called {label} too.</source>
        <translation>Noch ein Telefon dieses Auftrags heißt {label}.</translation>
    </message>
    <message>
        <source>Both are staged, but people may take the wrong one.</source>
        <translation>Beide werden eingerichtet, aber man greift vielleicht das falsche.</translation>
    </message>
    <message>
        <source>Give one of them another label.</source>
        <translation>Geben Sie einem ein anderes Etikett.</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>It asked from {refused-address} and is not released.</source>
        <translation>Es fragte von {refused-address} und ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>It was told nothing.</source>
        <translation>Es erfuhr nichts.</translation>
    </message>
    <message>
        <source>Release it when it may take its files.</source>
        <translation>Geben Sie es frei, wenn es seine Dateien holen darf.</translation>
    </message>
    <message>
        <source>the time to take its files is over</source>
        <translation>die Zeit zum Holen ist vorbei</translation>
    </message>
    <message>
        <source>It asked from {refused-address} after the time to take its files was over.</source>
        <translation>Es fragte von {refused-address}, als die Zeit zum Holen seiner Dateien vorbei war.</translation>
    </message>
    <message>
        <source>Release it again, then start it again.</source>
        <translation>Geben Sie es erneut frei und starten Sie es neu.</translation>
    </message>
    <message>
        <source>another address took its files</source>
        <translation>eine andere Adresse holte seine Dateien</translation>
    </message>
    <message>
        <source>{refused-address} asked for its files, which another address took before.</source>
        <translation>{refused-address} fragte nach seinen Dateien, die vorher eine andere Adresse geholt hat.</translation>
    </message>
    <message>
        <source>{refused-address} was told nothing.</source>
        <translation>{refused-address} erfuhr nichts.</translation>
    </message>
    <message>
        <source>If that is the phone with a new address, release it again.</source>
        <translation>Ist das dieses Telefon mit neuer Adresse, geben Sie es erneut frei.</translation>
    </message>
    <message>
        <source>another device asks in its name</source>
        <translation>ein anderes Gerät fragt in seinem Namen</translation>
    </message>
    <message>
        <source>{refused-address} asked for its files, and the network shows another card there.</source>
        <translation>{refused-address} fragte nach seinen Dateien, und das Netz zeigt dort eine andere Karte.</translation>
    </message>
    <message>
        <source>Another device asks in the name of this phone. It was told nothing.</source>
        <translation>Ein anderes Gerät fragt im Namen dieses Telefons. Es erfuhr nichts.</translation>
    </message>
    <message>
        <source>Look which device that is. Release the phone again only if you know it.</source>
        <translation>Sehen Sie nach, welches Gerät das ist. Geben Sie das Telefon nur frei, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>another phone&apos;s certificate</source>
        <translation>Zertifikat eines anderen Telefons</translation>
    </message>
    <message>
        <source>{refused-address} showed the certificate of another phone.</source>
        <translation>{refused-address} zeigte das Zertifikat eines anderen Telefons.</translation>
    </message>
    <message>
        <source>Look which phone that is.</source>
        <translation>Sehen Sie nach, welches Telefon das ist.</translation>
    </message>
    <message>
        <source>its address asked for too many phones</source>
        <translation>seine Adresse fragte nach zu vielen Telefonen</translation>
    </message>
    <message>
        <source>Its address {address} asked for many phones that it may not stage.</source>
        <translation>Seine Adresse {address} fragte nach vielen Telefonen, die sie nicht einrichten darf.</translation>
    </message>
    <message>
        <source>Nothing that comes from there is answered for some minutes.</source>
        <translation>Was von dort kommt, wird einige Minuten lang nicht beantwortet.</translation>
    </message>
    <message>
        <source>If these are your phones, say so; then start the phone again.</source>
        <translation>Sind es Ihre Telefone, sagen Sie es; starten Sie dann das Telefon neu.</translation>
    </message>
    <message>
        <source>the local server is off</source>
        <translation>der lokale Server ist aus</translation>
    </message>
    <message>
        <source>The local server is off.</source>
        <translation>Der lokale Server ist aus.</translation>
    </message>
    <message>
        <source>This phone gets nothing from this computer.</source>
        <translation>Dieses Telefon bekommt nichts von diesem Rechner.</translation>
    </message>
    <message>
        <source>Start the server, then plug the phone in or start it again.</source>
        <translation>Starten Sie den Server, schließen Sie dann das Telefon an oder starten Sie es neu.</translation>
    </message>
    <message>
        <source>this computer lost its address</source>
        <translation>dieser Rechner hat seine Adresse verloren</translation>
    </message>
    <message>
        <source>This computer no longer has the address {our-address}.</source>
        <translation>Dieser Rechner hat die Adresse {our-address} nicht mehr.</translation>
    </message>
    <message>
        <source>No phone reaches the server until it is back.</source>
        <translation>Kein Telefon erreicht den Server, bis sie wieder da ist.</translation>
    </message>
    <message>
        <source>Plug the network in again, or choose another address for the server.</source>
        <translation>Schließen Sie das Netz wieder an oder wählen Sie eine andere Adresse für den Server.</translation>
    </message>
    <message>
        <source>server answers this computer only</source>
        <translation>Server antwortet nur diesem Rechner</translation>
    </message>
    <message>
        <source>The server listens at {our-address}, which only this computer knows.</source>
        <translation>Der Server lauscht an {our-address}; diese Adresse kennt nur dieser Rechner.</translation>
    </message>
    <message>
        <source>Simulated phones reach it, a real phone never does.</source>
        <translation>Simulierte Telefone erreichen ihn, ein echtes nie.</translation>
    </message>
    <message>
        <source>Choose the address of the network card that the phones are plugged into.</source>
        <translation>Wählen Sie die Adresse der Netzwerkkarte, an der die Telefone hängen.</translation>
    </message>
    <message>
        <source>no cable in the network card</source>
        <translation>kein Kabel in der Netzwerkkarte</translation>
    </message>
    <message>
        <source>Nothing is at the other end of the server&apos;s network card.</source>
        <translation>Am anderen Ende der Netzwerkkarte des Servers ist nichts.</translation>
    </message>
    <message>
        <source>No phone can reach this computer.</source>
        <translation>Kein Telefon kann diesen Rechner erreichen.</translation>
    </message>
    <message>
        <source>Plug the cable into the switch of the phones, and look whether its lamp is lit.</source>
        <translation>Stecken Sie das Kabel in den Switch der Telefone und sehen Sie nach, ob dessen Lampe leuchtet.</translation>
    </message>
    <message>
        <source>perhaps the wrong network card</source>
        <translation>vielleicht die falsche Netzwerkkarte</translation>
    </message>
    <message>
        <source>The server listens at {our-address}; {other-card} is connected too.</source>
        <translation>Der Server lauscht an {our-address}; {other-card} ist ebenfalls verbunden.</translation>
    </message>
    <message>
        <source>If the phones hang at {other-card}, they never reach the server.</source>
        <translation>Hängen die Telefone an {other-card}, erreichen sie den Server nie.</translation>
    </message>
    <message>
        <source>Compare the cable with the address under Local server.</source>
        <translation>Vergleichen Sie das Kabel mit der Adresse unter Lokaler Server.</translation>
    </message>
    <message>
        <source>server is on a wireless network</source>
        <translation>Server hängt am Funknetz</translation>
    </message>
    <message>
        <source>The server&apos;s network card is wireless.</source>
        <translation>Die Netzwerkkarte des Servers ist eine Funkkarte.</translation>
    </message>
    <message>
        <source>An access point may keep phones on a cable from reaching it.</source>
        <translation>Ein Zugangspunkt kann Telefone am Kabel von ihm fernhalten.</translation>
    </message>
    <message>
        <source>Use a cable to the switch of the phones, and choose its address.</source>
        <translation>Nehmen Sie ein Kabel zum Switch der Telefone und wählen Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>a firewall keeps phones out</source>
        <translation>eine Firewall hält Telefone fern</translation>
    </message>
    <message>
        <source>A firewall of this computer blocks the server&apos;s ports.</source>
        <translation>Eine Firewall dieses Rechners sperrt die Ports des Servers.</translation>
    </message>
    <message>
        <source>What the phone asks never arrives here.</source>
        <translation>Was das Telefon fragt, kommt hier nie an.</translation>
    </message>
    <message>
        <source>Open the ports as the Preflight page says; it has the command.</source>
        <translation>Öffnen Sie die Ports, wie es die Seite Vorprüfung sagt; dort steht der Befehl.</translation>
    </message>
    <message>
        <source>has not asked yet</source>
        <translation>hat noch nicht gefragt</translation>
    </message>
    <message>
        <source>This phone has not asked for anything yet.</source>
        <translation>Dieses Telefon hat noch nach nichts gefragt.</translation>
    </message>
    <message>
        <source>It gets its files as soon as it does.</source>
        <translation>Es bekommt seine Dateien, sobald es fragt.</translation>
    </message>
    <message>
        <source>Plug it in. If it stays silent, it knows another server: reset it to factory defaults.</source>
        <translation>Schließen Sie es an. Bleibt es still, kennt es einen anderen Server: setzen Sie es auf Werkseinstellungen zurück.</translation>
    </message>
    <message>
        <source>on the network, but does not ask</source>
        <translation>im Netz, fragt aber nicht</translation>
    </message>
    <message>
        <source>The network shows this phone at {neighbour}, but it has not asked this computer.</source>
        <translation>Das Netz zeigt dieses Telefon an {neighbour}, es hat diesen Rechner aber nicht gefragt.</translation>
    </message>
    <message>
        <source>It works, and gets its settings from somewhere else or keeps older ones.</source>
        <translation>Es läuft und holt seine Einstellungen woanders oder behält ältere.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, or point it here under Phones, On the phone.</source>
        <translation>Setzen Sie es auf Werkseinstellungen zurück oder weisen Sie es unter Telefone, Am Telefon hierher.</translation>
    </message>
    <message>
        <source>has an address, does not ask</source>
        <translation>hat eine Adresse, fragt nicht</translation>
    </message>
    <message>
        <source>It has had an address for {age} seconds and has not asked for its files.</source>
        <translation>Es hat seit {age} Sekunden eine Adresse und noch nicht nach seinen Dateien gefragt.</translation>
    </message>
    <message>
        <source>It knows another server already, or was told of none.</source>
        <translation>Es kennt schon einen anderen Server, oder ihm wurde keiner genannt.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, and look at Point phones here under Local server.</source>
        <translation>Setzen Sie es auf Werkseinstellungen zurück und sehen Sie unter Lokaler Server bei Telefone hierher weisen nach.</translation>
    </message>
    <message>
        <source>may have asked the maker&apos;s RCS</source>
        <translation>hat vielleicht das RCS des Herstellers gefragt</translation>
    </message>
    <message>
        <source>It has an address from here and may have asked the maker&apos;s RCS first.</source>
        <translation>Es hat eine Adresse von hier und hat vielleicht zuerst das RCS des Herstellers gefragt.</translation>
    </message>
    <message>
        <source>A phone at factory defaults does so over the internet, and may be sent elsewhere from there.</source>
        <translation>Ein Telefon in Werkseinstellung tut das über das Internet und wird von dort vielleicht anderswohin geschickt.</translation>
    </message>
    <message>
        <source>Let the job tell phones not to ask it, or take the internet away from the bench; then reset the phone.</source>
        <translation>Lassen Sie den Auftrag den Telefonen sagen, dass sie es nicht fragen, oder trennen Sie den Platz vom Internet; setzen Sie dann das Telefon zurück.</translation>
    </message>
    <message>
        <source>sent to the maker&apos;s RCS by DHCP</source>
        <translation>vom DHCP zum RCS des Herstellers geschickt</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} tells phones to ask the maker&apos;s RCS.</source>
        <translation>Der DHCP-Server {other-dhcp-server} sagt Telefonen, sie sollen das RCS des Herstellers fragen.</translation>
    </message>
    <message>
        <source>What that says may win over this computer.</source>
        <translation>Was das sagt, kann gegen diesen Rechner gewinnen.</translation>
    </message>
    <message>
        <source>Set its option 43, sub-option 3, to 0; the lines are under Point phones here.</source>
        <translation>Setzen Sie dort in Option 43 die Unteroption 3 auf 0; die Zeilen stehen unter Telefone hierher weisen.</translation>
    </message>
    <message>
        <source>another DHCP server points elsewhere</source>
        <translation>ein anderer DHCP-Server weist anderswohin</translation>
    </message>
    <message>
        <source>Another DHCP server ({other-dhcp-server}) points phones at {other-dhcp-url}.</source>
        <translation>Ein anderer DHCP-Server ({other-dhcp-server}) weist Telefone zu {other-dhcp-url}.</translation>
    </message>
    <message>
        <source>The phone follows whom it hears, and of several the one that names a server.</source>
        <translation>Das Telefon folgt dem, den es hört, und unter mehreren dem, der einen Server nennt.</translation>
    </message>
    <message>
        <source>Change that server by the lines under Point phones here, or part the two networks.</source>
        <translation>Ändern Sie jenen Server nach den Zeilen unter Telefone hierher weisen oder trennen Sie die Netze.</translation>
    </message>
    <message>
        <source>DHCP names no server</source>
        <translation>DHCP nennt keinen Server</translation>
    </message>
    <message>
        <source>The DHCP server of this network ({other-dhcp-server}) names no server to phones.</source>
        <translation>Der DHCP-Server dieses Netzes ({other-dhcp-server}) nennt Telefonen keinen Server.</translation>
    </message>
    <message>
        <source>A phone at factory defaults is not told of this computer.</source>
        <translation>Ein Telefon in Werkseinstellung erfährt nichts von diesem Rechner.</translation>
    </message>
    <message>
        <source>Add the lines under Point phones here to that server, or let our DHCP stand beside it.</source>
        <translation>Tragen Sie dort die Zeilen von Telefone hierher weisen ein oder stellen Sie unser DHCP daneben.</translation>
    </message>
    <message>
        <source>DHCP option 156 diverts it</source>
        <translation>DHCP-Option 156 lenkt es ab</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} gives out option 156.</source>
        <translation>Der DHCP-Server {other-dhcp-server} gibt Option 156 aus.</translation>
    </message>
    <message>
        <source>Current Mitel firmware follows it and comes neither to the RCS nor here.</source>
        <translation>Aktuelle Mitel-Firmware folgt ihr und kommt weder zum RCS noch hierher.</translation>
    </message>
    <message>
        <source>Take option 156 out of that server, then start the phone again.</source>
        <translation>Nehmen Sie Option 156 aus jenem Server heraus und starten Sie das Telefon neu.</translation>
    </message>
    <message>
        <source>went away into a VLAN</source>
        <translation>in ein VLAN verschwunden</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} gives phones a VLAN.</source>
        <translation>Der DHCP-Server {other-dhcp-server} gibt Telefonen ein VLAN.</translation>
    </message>
    <message>
        <source>The phone restarts into that VLAN and keeps it, so it has left this network.</source>
        <translation>Das Telefon startet in dieses VLAN und behält es; dieses Netz hat es verlassen.</translation>
    </message>
    <message>
        <source>Take option 132 away, or give this computer an address in that VLAN; then reset the phone.</source>
        <translation>Nehmen Sie Option 132 weg oder geben Sie diesem Rechner eine Adresse in dem VLAN; setzen Sie dann das Telefon zurück.</translation>
    </message>
    <message>
        <source>writes of a VLAN</source>
        <translation>schreibt von einem VLAN</translation>
    </message>
    <message>
        <source>The phone wrote of a VLAN before it fell silent.</source>
        <translation>Das Telefon schrieb von einem VLAN, bevor es verstummte.</translation>
    </message>
    <message>
        <source>It may have moved into another network.</source>
        <translation>Es ist vielleicht in ein anderes Netz gewechselt.</translation>
    </message>
    <message>
        <source>Look at the VLAN on its screen, and at what the switch tells by LLDP.</source>
        <translation>Sehen Sie auf seinem Bildschirm nach dem VLAN und was der Switch über LLDP mitteilt.</translation>
    </message>
    <message>
        <source>trouble with 802.1x</source>
        <translation>Schwierigkeiten mit 802.1x</translation>
    </message>
    <message>
        <source>The phone writes of 802.1x.</source>
        <translation>Das Telefon schreibt von 802.1x.</translation>
    </message>
    <message>
        <source>The switch may let it into another network than this one, or into none.</source>
        <translation>Der Switch lässt es vielleicht in ein anderes Netz als dieses oder in keines.</translation>
    </message>
    <message>
        <source>Use a port without 802.1x on the bench.</source>
        <translation>Nehmen Sie am Arbeitsplatz einen Anschluss ohne 802.1x.</translation>
    </message>
    <message>
        <source>our DHCP has stopped</source>
        <translation>unser DHCP ist stehen geblieben</translation>
    </message>
    <message>
        <source>Our DHCP has stopped, because another server gives out addresses here.</source>
        <translation>Unser DHCP ist stehen geblieben, weil hier ein anderer Server Adressen vergibt.</translation>
    </message>
    <message>
        <source>The phone gets its address, and perhaps its server, from that one.</source>
        <translation>Das Telefon bekommt seine Adresse und vielleicht seinen Server von dort.</translation>
    </message>
    <message>
        <source>Disconnect that server and start ours again, or use the lines under Point phones here.</source>
        <translation>Trennen Sie jenen Server und starten Sie unseren neu oder nehmen Sie die Zeilen unter Telefone hierher weisen.</translation>
    </message>
    <message>
        <source>our DHCP waits for another server</source>
        <translation>unser DHCP wartet auf einen anderen Server</translation>
    </message>
    <message>
        <source>Our DHCP stands beside another server, and none answers.</source>
        <translation>Unser DHCP steht neben einem anderen Server, und keiner antwortet.</translation>
    </message>
    <message>
        <source>No phone is given an address until one does.</source>
        <translation>Kein Telefon bekommt eine Adresse, bis einer es tut.</translation>
    </message>
    <message>
        <source>Start that server, or let ours give all addresses.</source>
        <translation>Starten Sie jenen Server oder lassen Sie unseren alle Adressen vergeben.</translation>
    </message>
    <message>
        <source>no address left for it</source>
        <translation>keine Adresse mehr frei</translation>
    </message>
    <message>
        <source>All addresses of our DHCP range are given out.</source>
        <translation>Alle Adressen unseres DHCP-Bereichs sind vergeben.</translation>
    </message>
    <message>
        <source>This phone gets none and cannot go on.</source>
        <translation>Dieses Telefon bekommt keine und kommt nicht weiter.</translation>
    </message>
    <message>
        <source>Choose a longer range, or a shorter lease.</source>
        <translation>Wählen Sie einen größeren Bereich oder eine kürzere Leihdauer.</translation>
    </message>
    <message>
        <source>its address is used by another device</source>
        <translation>seine Adresse hat ein anderes Gerät</translation>
    </message>
    <message>
        <source>It was offered an address that another device uses.</source>
        <translation>Ihm wurde eine Adresse angeboten, die ein anderes Gerät benutzt.</translation>
    </message>
    <message>
        <source>It asks for another one; if many are taken, it may not get any.</source>
        <translation>Es fragt nach einer anderen; sind viele belegt, bekommt es vielleicht keine.</translation>
    </message>
    <message>
        <source>Choose a range that nobody uses.</source>
        <translation>Wählen Sie einen Bereich, den niemand benutzt.</translation>
    </message>
    <message>
        <source>its reserved address does not fit</source>
        <translation>die reservierte Adresse passt nicht</translation>
    </message>
    <message>
        <source>The address reserved for this phone cannot be given in this network.</source>
        <translation>Die für dieses Telefon reservierte Adresse kann in diesem Netz nicht vergeben werden.</translation>
    </message>
    <message>
        <source>It gets another one.</source>
        <translation>Es bekommt eine andere.</translation>
    </message>
    <message>
        <source>Correct its column “ip”.</source>
        <translation>Berichtigen Sie seine Spalte „ip“.</translation>
    </message>
    <message>
        <source>older phones ask by TFTP</source>
        <translation>ältere Telefone fragen über TFTP</translation>
    </message>
    <message>
        <source>TFTP is off, and phones of this family ask by TFTP unless they are told otherwise.</source>
        <translation>TFTP ist aus, und Telefone dieser Familie fragen über TFTP, wenn man ihnen nichts anderes sagt.</translation>
    </message>
    <message>
        <source>A phone that was only given an address of a server asks there in vain.</source>
        <translation>Ein Telefon, dem nur die Adresse eines Servers genannt wurde, fragt dort vergeblich.</translation>
    </message>
    <message>
        <source>Switch TFTP on, or point the phone at an address that begins with http.</source>
        <translation>Schalten Sie TFTP ein oder nennen Sie dem Telefon eine Adresse, die mit http beginnt.</translation>
    </message>
    <message>
        <source>TFTP is not on port 69</source>
        <translation>TFTP ist nicht auf Port 69</translation>
    </message>
    <message>
        <source>TFTP listens on port {tftp-port}, and phones know no other than 69.</source>
        <translation>TFTP lauscht auf Port {tftp-port}; Telefone kennen nur 69.</translation>
    </message>
    <message>
        <source>A phone that asks by TFTP is not heard.</source>
        <translation>Ein Telefon, das über TFTP fragt, wird nicht gehört.</translation>
    </message>
    <message>
        <source>Let TFTP use port 69, or point the phone at an address that begins with http.</source>
        <translation>Lassen Sie TFTP Port 69 benutzen oder nennen Sie dem Telefon eine Adresse, die mit http beginnt.</translation>
    </message>
    <message>
        <source>asks from behind a router</source>
        <translation>fragt hinter einem Router hervor</translation>
    </message>
    <message>
        <source>{shared-macs} phones ask from the address {address}.</source>
        <translation>{shared-macs} Telefone fragen von der Adresse {address}.</translation>
    </message>
    <message>
        <source>A router stands between. Over TFTP nobody can tell which of them asks, and they cannot be reached from here.</source>
        <translation>Ein Router steht dazwischen. Über TFTP lässt sich nicht sagen, welches fragt, und von hier sind sie nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Connect the bench straight to this computer&apos;s network, or use HTTP.</source>
        <translation>Verbinden Sie den Arbeitsplatz direkt mit dem Netz dieses Rechners oder nehmen Sie HTTP.</translation>
    </message>
    <message>
        <source>may be two devices with one MAC</source>
        <translation>vielleicht zwei Geräte mit einer MAC</translation>
    </message>
    <message>
        <source>Requests in its name came from one address, from another, and from the first again.</source>
        <translation>Anfragen in seinem Namen kamen von einer Adresse, von einer anderen und wieder von der ersten.</translation>
    </message>
    <message>
        <source>Two devices may have the same MAC address, or one of them pretends.</source>
        <translation>Vielleicht haben zwei Geräte dieselbe MAC-Adresse, oder eines gibt sich dafür aus.</translation>
    </message>
    <message>
        <source>Look for a second phone with this address, and unplug one of them.</source>
        <translation>Suchen Sie ein zweites Telefon mit dieser Adresse und ziehen Sie eines ab.</translation>
    </message>
    <message>
        <source>requests name two phones</source>
        <translation>Anfragen nennen zwei Telefone</translation>
    </message>
    <message>
        <source>Its requests name two different phones.</source>
        <translation>Seine Anfragen nennen zwei verschiedene Telefone.</translation>
    </message>
    <message>
        <source>One device asks for files of another; each is given only its own.</source>
        <translation>Ein Gerät fragt nach Dateien eines anderen; jedes bekommt nur die eigenen.</translation>
    </message>
    <message>
        <source>Look which phone is at {address}.</source>
        <translation>Sehen Sie nach, welches Telefon an {address} ist.</translation>
    </message>
    <message>
        <source>cannot be told apart from others</source>
        <translation>nicht von anderen zu unterscheiden</translation>
    </message>
    <message>
        <source>Somebody at its address asked, and it cannot be told which phone that was.</source>
        <translation>Unter seiner Adresse hat jemand gefragt, und es lässt sich nicht sagen, welches Telefon das war.</translation>
    </message>
    <message>
        <source>TFTP carries no name: firmware is given only where all phones of the model get the same.</source>
        <translation>TFTP trägt keinen Namen: Firmware gibt es nur, wo alle Telefone des Modells dieselbe bekommen.</translation>
    </message>
    <message>
        <source>Use HTTP, or our DHCP, which knows who has which address.</source>
        <translation>Nehmen Sie HTTP oder unser DHCP, das weiß, wer welche Adresse hat.</translation>
    </message>
    <message>
        <source>its line is very slow</source>
        <translation>seine Leitung ist sehr langsam</translation>
    </message>
    <message>
        <source>It took its firmware at {slow-kbs} KiB a second.</source>
        <translation>Es holte seine Firmware mit {slow-kbs} KiB in der Sekunde.</translation>
    </message>
    <message>
        <source>A port or a cable that runs at 10 Mbit/s, or half duplex, may be the cause.</source>
        <translation>Ein Anschluss oder Kabel mit 10 Mbit/s oder Halbduplex ist vielleicht die Ursache.</translation>
    </message>
    <message>
        <source>Try another port and another cable; set the port to automatic negotiation.</source>
        <translation>Versuchen Sie einen anderen Anschluss und ein anderes Kabel; stellen Sie den Anschluss auf automatische Aushandlung.</translation>
    </message>
    <message>
        <source>this computer&apos;s line is slow</source>
        <translation>die Leitung dieses Rechners ist langsam</translation>
    </message>
    <message>
        <source>This computer&apos;s network card runs below 100 Mbit/s.</source>
        <translation>Die Netzwerkkarte dieses Rechners läuft unter 100 Mbit/s.</translation>
    </message>
    <message>
        <source>Firmware for many phones takes long.</source>
        <translation>Firmware für viele Telefone dauert lange.</translation>
    </message>
    <message>
        <source>Try another cable or another port of the switch.</source>
        <translation>Versuchen Sie ein anderes Kabel oder einen anderen Anschluss des Switches.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Config servers</source>
        <translation>Konfigurationsserver</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Stage again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Zurückstellung aufheben</translation>
    </message>
    <message>
        <source>Correct the catalogue</source>
        <translation>Katalog berichtigen</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Erneut freigeben</translation>
    </message>
    <message>
        <source>These are my phones</source>
        <translation>Das sind meine Telefone</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Dieses Telefon hinzufügen</translation>
    </message>
    <message>
        <source>Restart the phone...</source>
        <translation>Telefon neu starten ...</translation>
    </message>
    <message>
        <source>Clear local settings...</source>
        <translation>Lokale Einstellungen löschen ...</translation>
    </message>
</context>
<context>
    <name>XmlRpc</name>
    <message>
        <source>The answer is none of XML-RPC. Check the address of the service.</source>
        <translation>Die Antwort ist keine von XML-RPC. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>Die Gegenseite hat den Aufruf abgelehnt.</translation>
    </message>
</context>
<context>
    <name>firstring::AccessDialog</name>
    <message>
        <source>&amp;Bench: phones are released when the server starts</source>
        <translation>&amp;Prüfplatz: Telefone sind freigegeben, wenn der Server startet</translation>
    </message>
    <message>
        <source>&amp;Site: you release each phone</source>
        <translation>&amp;Standort: Sie geben jedes Telefon frei</translation>
    </message>
    <message>
        <source>Who gets files</source>
        <translation>Wer Dateien bekommt</translation>
    </message>
    <message>
        <source>When phones get their own files</source>
        <translation>Wann Telefone ihre eigenen Dateien bekommen</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Released for:</source>
        <translation>&amp;Freigegeben für:</translation>
    </message>
    <message>
        <source>Secret &amp;part of the address:</source>
        <translation>&amp;Geheimer Teil der Adresse:</translation>
    </message>
    <message>
        <source>Secret part of the address</source>
        <translation>Geheimer Teil der Adresse</translation>
    </message>
    <message>
        <source>Who asks without it is told nothing. Phones must be given the new address.</source>
        <translation>Wer ohne ihn fragt, erfährt nichts. Die Telefone brauchen die neue Adresse.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Change who gets files</source>
        <translation>Ändern, wer Dateien bekommt</translation>
    </message>
</context>
<context>
    <name>firstring::AccountsDialog</name>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Super User</source>
        <translation>Super User</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Registers phones, and sees everything but passwords and the job&apos;s own files.</source>
        <translation>Meldet Telefone an und sieht alles außer Passwörtern und den eigenen Dateien des Auftrags.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Accounts of other workstations</source>
        <translation>Konten anderer Arbeitsplätze</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Make its token</source>
        <translation>Token er&amp;zeugen</translation>
    </message>
    <message>
        <source>Nobody else may ask for this job.</source>
        <translation>Niemand sonst darf nach diesem Auftrag fragen.</translation>
    </message>
    <message>
        <source>While the local server runs with HTTPS, whoever shows one of these tokens may ask for this job, as far as the role goes.</source>
        <translation>Solange der lokale Server mit HTTPS läuft, darf nach diesem Auftrag fragen, wer eines dieser Token zeigt, soweit die Rolle reicht.</translation>
    </message>
    <message>
        <source>Workstation in the north building</source>
        <translation>Arbeitsplatz im Nordgebäude</translation>
    </message>
    <message>
        <source>&amp;New account:</source>
        <translation>&amp;Neues Konto:</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Hand it over as a password is.</source>
        <translation>Das Token ist in der Zwischenablage. Geben Sie es weiter wie ein Passwort.</translation>
    </message>
    <message>
        <source>This is the token of “%1”. It is shown only now; copy it before you close this.</source>
        <translation>Das ist das Token von „%1“. Es wird nur jetzt gezeigt; kopieren Sie es, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its token opens nothing any more. What was changed by it stays; a workstation that still uses it is told so.</source>
        <translation>Sein Token öffnet nichts mehr. Was damit geändert wurde, bleibt; ein Arbeitsplatz, der es noch benutzt, erfährt es.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” may not ask any more.</source>
        <translation>„%1“ darf nicht mehr fragen.</translation>
    </message>
    <message>
        <source>Also sees passwords and the job&apos;s own files, changes servers, blueprints, firmware, branding and files, and manages users.</source>
        <translation>Sieht auch Passwörter und eigene Dateien des Auftrags, ändert Server, Vorlagen, Firmware, Branding und Dateien und verwaltet Konten der Rolle User.</translation>
    </message>
    <message>
        <source>May do everything, and manages all accounts.</source>
        <translation>Darf alles und verwaltet alle Konten.</translation>
    </message>
</context>
<context>
    <name>firstring::ActivityPane</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Nothing yet. Requests of phones appear here.</source>
        <translation>Noch nichts. Hier erscheinen Anfragen der Telefone.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Hide (Ctrl+L)</source>
        <translation>Ausblenden (Strg+L)</translation>
    </message>
    <message>
        <source>Hide what happened</source>
        <translation>Was geschah ausblenden</translation>
    </message>
</context>
<context>
    <name>firstring::AdoptDialog</name>
    <message>
        <source>Another &amp;folder...</source>
        <translation>Anderer &amp;Ordner …</translation>
    </message>
    <message>
        <source>Lines that phones &amp;share become blueprints and columns</source>
        <translation>&amp;Gemeinsame Zeilen der Telefone werden zu Vorlagen und Spalten</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Was es damit auf sich hat</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Take over an existing server</source>
        <translation>Vorhandenen Server übernehmen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>What was found and what it becomes</source>
        <translation>Was gefunden wurde und was daraus wird</translation>
    </message>
    <message>
        <source>Nothing is known of the folder yet.</source>
        <translation>Über den Ordner ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>What stays out and why</source>
        <translation>Was draußen bleibt und warum</translation>
    </message>
    <message>
        <source>Nothing stays out, and there is nothing to remark.</source>
        <translation>Nichts bleibt draußen, und es gibt nichts anzumerken.</translation>
    </message>
    <message>
        <source>Proof for every file</source>
        <translation>Nachweis für jede Datei</translation>
    </message>
    <message>
        <source>No file is compared yet.</source>
        <translation>Noch ist keine Datei verglichen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Bleibt draußen</translation>
    </message>
    <message>
        <source>Otherwise all lines stay with the phones that had them.</source>
        <translation>Sonst bleiben alle Zeilen bei den Telefonen, die sie hatten.</translation>
    </message>
    <message>
        <source>&amp;Common file that counts:</source>
        <translation>Gemeinsame Datei, die &amp;zählt:</translation>
    </message>
    <message>
        <source>Common file that counts</source>
        <translation>Gemeinsame Datei, die zählt</translation>
    </message>
    <message>
        <source>Folder of the existing server</source>
        <translation>Ordner des vorhandenen Servers</translation>
    </message>
    <message>
        <source>The folder is only read; nothing is written into it.</source>
        <translation>Der Ordner wird nur gelesen; nichts wird hineingeschrieben.</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Der Ordner wird gelesen …</translation>
    </message>
    <message>
        <source>Understanding the files…</source>
        <translation>Die Dateien werden ausgewertet …</translation>
    </message>
    <message>
        <source>Stays out (%1)</source>
        <translation>Bleibt draußen (%1)</translation>
    </message>
    <message>
        <source>Proof (%1)</source>
        <translation>Nachweis (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon ü&amp;bernehmen</numerusform>
            <numerusform>%n Telefone ü&amp;bernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder cannot be taken over</source>
        <translation>Dieser Ordner lässt sich nicht übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation>
            <numerusform>%n Datei verglichen</numerusform>
            <numerusform>%n Dateien verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would not mean the same: see Proof.</source>
        <translation>
            <numerusform>%n Datei würde nicht dasselbe bedeuten: siehe Nachweis.</numerusform>
            <numerusform>%n Dateien würden nicht dasselbe bedeuten: siehe Nachweis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All compared files mean the same. %n stay(s) out: see why before you take over.</source>
        <translation>
            <numerusform>Alle verglichenen Dateien bedeuten dasselbe. %n bleibt draußen: Sehen Sie vor der Übernahme nach, warum.</numerusform>
            <numerusform>Alle verglichenen Dateien bedeuten dasselbe. %n bleiben draußen: Sehen Sie vor der Übernahme nach, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file means the same as before. Undo takes the step back.</source>
        <translation>Jede Datei bedeutet dasselbe wie zuvor. Der Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Taking files in…</source>
        <translation>Dateien werden übernommen …</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over. Undo takes the step back.</source>
        <translation>
            <numerusform>%n Telefon übernommen. Der Schritt lässt sich rückgängig machen.</numerusform>
            <numerusform>%n Telefone übernommen. Der Schritt lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over, but not every file: %1</source>
        <translation>
            <numerusform>%n Telefon übernommen, aber nicht jede Datei: %1</numerusform>
            <numerusform>%n Telefone übernommen, aber nicht jede Datei: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a &amp;new job…</source>
        <translation>In einen &amp;neuen Auftrag…</translation>
    </message>
    <message>
        <source>Leaves the open job as it is.</source>
        <translation>Lässt den geöffneten Auftrag, wie er ist.</translation>
    </message>
</context>
<context>
    <name>firstring::AdviceBox</name>
    <message>
        <source>It may also be:</source>
        <translation>Es kann auch sein:</translation>
    </message>
</context>
<context>
    <name>firstring::Attention</name>
    <message numerus="yes">
        <source>%n phone(s) need you.</source>
        <translation>
            <numerusform>%n Telefon braucht Sie.</numerusform>
            <numerusform>%n Telefone brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones are ready. They can be packed.</source>
        <translation>Alle Telefone sind fertig. Sie können eingepackt werden.</translation>
    </message>
</context>
<context>
    <name>firstring::AuditDialog</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Phone, address or words</source>
        <translation>Telefon, Adresse oder Wörter</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Lines of the audit log</source>
        <translation>Zeilen des Prüfprotokolls</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren ...</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>The log is being read and its chain checked.</source>
        <translation>Das Protokoll wird gelesen und seine Kette geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n line(s), none changed, left out or added.</source>
        <translation>
            <numerusform>Das Protokoll ist, wie es geschrieben wurde: %n Zeile, nicht geändert.</numerusform>
            <numerusform>Das Protokoll ist, wie es geschrieben wurde: %n Zeilen, keine geändert, ausgelassen oder hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The whole log was written, with its hashes.</source>
        <translation>Das ganze Protokoll wurde geschrieben, mit seinen Prüfsummen.</translation>
    </message>
    <message>
        <source>The log could not be written there: %1. Choose another folder.</source>
        <translation>Das Protokoll konnte dort nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>firstring::BenchPage</name>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Show all phones</source>
        <translation>Alle Telefone zeigen</translation>
    </message>
    <message>
        <source>No phone is in this state now.</source>
        <translation>Kein Telefon ist gerade in diesem Zustand.</translation>
    </message>
</context>
<context>
    <name>firstring::BenchWelcome</name>
    <message>
        <source>This bench is empty</source>
        <translation>Dieser Prüfplatz ist leer</translation>
    </message>
    <message>
        <source>Three steps, and phones find their configuration by themselves.</source>
        <translation>Drei Schritte, und Telefone finden ihre Konfiguration von selbst.</translation>
    </message>
    <message>
        <source>1. Scan the cartons</source>
        <translation>1. Die Kartons scannen</translation>
    </message>
    <message>
        <source>Scan the code under the word MAC, one phone after the other. Each takes the next slot.</source>
        <translation>Den Code unter dem Wort MAC scannen, ein Telefon nach dem anderen. Jedes bekommt den nächsten Platz.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>or bring a list</source>
        <translation>oder eine Liste mitbringen</translation>
    </message>
    <message>
        <source>A table with MAC addresses, names and extensions. You see every line before it counts.</source>
        <translation>Eine Tabelle mit MAC-Adressen, Namen und Nebenstellen. Jede Zeile ist zu sehen, bevor sie gilt.</translation>
    </message>
    <message>
        <source>Import phone list...</source>
        <translation>Telefonliste importieren...</translation>
    </message>
    <message>
        <source>2. Start the local server</source>
        <translation>2. Den lokalen Server starten</translation>
    </message>
    <message>
        <source>Phones on this network can then fetch their files from this computer. Nothing runs before.</source>
        <translation>Telefone in diesem Netzwerk können dann ihre Dateien von diesem Computer laden. Vorher läuft nichts.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>3. Plug the phones in</source>
        <translation>3. Die Telefone anschließen</translation>
    </message>
    <message>
        <source>Each card shows where its phone is, until it is Ready.</source>
        <translation>Jede Karte zeigt, wie weit ihr Telefon ist, bis es Bereit ist.</translation>
    </message>
</context>
<context>
    <name>firstring::BlueprintsPage</name>
    <message>
        <source>Blueprints</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>A blueprint is what many phones have in common: configuration server, firmware, branding, language and settings. What a phone says itself counts more.</source>
        <translation>Eine Vorlage ist das, was viele Telefone gemeinsam haben: Konfigurationsserver, Firmware, Branding, Sprache und Einstellungen. Was beim Telefon selbst steht, gilt mehr.</translation>
    </message>
    <message>
        <source>No blueprint yet. Make one, then choose it for phones on the Phones page.</source>
        <translation>Noch keine Vorlage. Eine anlegen und dann auf der Seite Telefone für Telefone wählen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n blueprint(s)</source>
        <translation>
            <numerusform>%n Vorlage entfernen</numerusform>
            <numerusform>%n Vorlagen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>New blueprint</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Name, for example Reception:</source>
        <translation>Name, zum Beispiel Empfang:</translation>
    </message>
    <message>
        <source>There is a blueprint “%1” already.</source>
        <translation>Es gibt schon eine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>New blueprint %1</source>
        <translation>Neue Vorlage %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy blueprint %1</source>
        <translation>Vorlage %1 kopieren</translation>
    </message>
    <message>
        <source>Rename blueprint</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>Firmware of blueprint %1</source>
        <translation>Firmware der Vorlage %1</translation>
    </message>
    <message>
        <source>&amp;New blueprint…</source>
        <translation>&amp;Neue Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Firmware…</source>
        <translation>&amp;Firmware…</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingPage</name>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Parts of branding</source>
        <translation>Teile des Brandings</translation>
    </message>
    <message>
        <source>Pictures, ringtones, texts</source>
        <translation>Bilder, Klingeltöne, Texte</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingPanel</name>
    <message>
        <source>Fill the screen</source>
        <translation>Schirm füllen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>What the file is for</source>
        <translation>Wozu die Datei dient</translation>
    </message>
    <message>
        <source>Model that is drawn</source>
        <translation>Modell, das gezeichnet ist</translation>
    </message>
    <message>
        <source>Cuts off what sticks out, for all screens</source>
        <translation>Schneidet ab, was übersteht, für alle Bildschirme</translation>
    </message>
    <message>
        <source>Leaves margins in the colour of its edge, for all screens</source>
        <translation>Lässt Ränder in der Farbe seiner Kante, für alle Bildschirme</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Dient als</translation>
    </message>
    <message>
        <source>How phones show it</source>
        <translation>Wie Telefone es zeigen</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Made for the %1: %2, %3.</source>
        <translation>Für das %1 gemacht: %2, %3.</translation>
    </message>
    <message>
        <source>As it was brought in, for the %1: %2, %3.</source>
        <translation>Wie aufgenommen, für das %1: %2, %3.</translation>
    </message>
    <message>
        <source>The size for this model is not confirmed: look at a real one.</source>
        <translation>Die Größe für dieses Modell ist nicht bestätigt: Sehen Sie an einem echten nach.</translation>
    </message>
    <message>
        <source>Select a file to see it.</source>
        <translation>Wählen Sie eine Datei, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingTab</name>
    <message>
        <source>Pictures, ringtones, texts</source>
        <translation>Bilder, Klingeltöne, Texte</translation>
    </message>
    <message>
        <source>They are sent first. Pictures are cut for each screen; the original stays. Choose them for a blueprint, a phone or the job.</source>
        <translation>Sie werden zuerst gesendet. Bilder werden für jeden Bildschirm zugeschnitten; das Original bleibt. Wählen Sie sie für eine Vorlage, ein Telefon oder den Auftrag.</translation>
    </message>
    <message>
        <source>No branding yet. Drop pictures and ringtones here, or press Add files.</source>
        <translation>Noch kein Branding. Ziehen Sie Bilder und Klingeltöne hierher, oder drücken Sie „Dateien hinzufügen“.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add branding files</source>
        <translation>Branding-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and ringtones (*.png *.jpg *.jpeg *.bmp *.gif *.wav);;All files (*)</source>
        <translation>Bilder und Klingeltöne (*.png *.jpg *.jpeg *.bmp *.gif *.wav);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add &amp;text…</source>
        <translation>&amp;Text hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use %1 as %2</source>
        <translation>%1 als %2 verwenden</translation>
    </message>
    <message>
        <source>Cut %1 for the screens</source>
        <translation>%1 für die Bildschirme zuschneiden</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n branding file(s)</source>
        <translation>
            <numerusform>%n Branding-Datei entfernen</numerusform>
            <numerusform>%n Branding-Dateien entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n branding file(s)</source>
        <translation>
            <numerusform>%n Branding-Datei hinzufügen</numerusform>
            <numerusform>%n Branding-Dateien hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branding file(s) added</source>
        <translation>
            <numerusform>%n Branding-Datei hinzugefügt</numerusform>
            <numerusform>%n Branding-Dateien hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>What phones shall show, for example as the title of their services:</source>
        <translation>Was Telefone zeigen sollen, zum Beispiel als Titel ihrer Dienste:</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
</context>
<context>
    <name>firstring::BulkEditDialog</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Change many phones</source>
        <translation>Viele Telefone ändern</translation>
    </message>
    <message>
        <source>Co&amp;lumn:</source>
        <translation>&amp;Spalte:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>&amp;Ersetzen durch:</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>&amp;Neuer Wert:</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message numerus="yes">
        <source>In %n phone(s). Undo takes it back.</source>
        <translation>
            <numerusform>In %n Telefon. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>In %n Telefonen. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would change</source>
        <translation>
            <numerusform>%n Telefon würde sich ändern</numerusform>
            <numerusform>%n Telefone würden sich ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n Telefon geändert. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Telefone geändert. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::CardDelegate</name>
    <message>
        <source>no label yet</source>
        <translation>noch kein Name</translation>
    </message>
</context>
<context>
    <name>firstring::CardView</name>
    <message>
        <source>Phones on the bench</source>
        <translation>Telefone am Prüfplatz</translation>
    </message>
</context>
<context>
    <name>firstring::CfgEditor</name>
    <message>
        <source>That is too much for settings of phones, which are some kilobytes. Nothing was pasted.</source>
        <translation>Das ist zu viel für Einstellungen von Telefonen, die einige Kilobyte groß sind. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>One line of it is longer than any setting. Nothing was pasted.</source>
        <translation>Eine Zeile davon ist länger als jede Einstellung. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>That is no text: it holds characters without a sign. Nothing was pasted.</source>
        <translation>Das ist kein Text: Er enthält Zeichen ohne Schriftbild. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>My phones know “%1”</source>
        <translation>Meine Telefone kennen „%1“</translation>
    </message>
    <message>
        <source>Nothing to mend on this line</source>
        <translation>Auf dieser Zeile gibt es nichts zu beheben</translation>
    </message>
</context>
<context>
    <name>firstring::ChangesPane</name>
    <message>
        <source>Files that change</source>
        <translation>Dateien, die sich ändern</translation>
    </message>
    <message>
        <source>No draft: no file changes.</source>
        <translation>Kein Entwurf: Keine Datei ändert sich.</translation>
    </message>
    <message>
        <source>Lines that change in the chosen file</source>
        <translation>Zeilen, die sich in der gewählten Datei ändern</translation>
    </message>
    <message>
        <source>Choose a file above to see its lines.</source>
        <translation>Wählen Sie oben eine Datei, um ihre Zeilen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will fetch new files</source>
        <translation>
            <numerusform>%n Telefon wird neue Dateien holen</numerusform>
            <numerusform>%n Telefone werden neue Dateien holen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) on hold will get theirs later</source>
        <translation>
            <numerusform>%n zurückgestelltes Telefon bekommt seine später</numerusform>
            <numerusform>%n zurückgestellte Telefone bekommen ihre später</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone&apos;s files change by that.</source>
        <translation>Dadurch ändern sich bei keinem Telefon Dateien.</translation>
    </message>
</context>
<context>
    <name>firstring::ClashDialog</name>
    <message>
        <source>Changed by two people</source>
        <translation>Von zwei Leuten geändert</translation>
    </message>
    <message>
        <source>What was stored first stays. Enter yours again where it is right.</source>
        <translation>Was zuerst gespeichert war, bleibt. Geben Sie Ihres noch einmal ein, wo es richtig ist.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>From here, not stored</source>
        <translation>Von hier, nicht gespeichert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>firstring::Classroom</name>
    <message>
        <source>Stop re&amp;cording</source>
        <translation>Auf&amp;zeichnung beenden</translation>
    </message>
    <message>
        <source>All &amp;lessons</source>
        <translation>Alle Lekt&amp;ionen</translation>
    </message>
    <message numerus="yes">
        <source>The recording has ended: %n exchange(s). Save it to play it again another day.</source>
        <translation>
            <numerusform>Die Aufzeichnung ist beendet: %n Austausch. Speichern Sie sie, um sie an einem anderen Tag abzuspielen.</numerusform>
            <numerusform>Die Aufzeichnung ist beendet: %n Austausche. Speichern Sie sie, um sie an einem anderen Tag abzuspielen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything came as the lesson says.</source>
        <translation>Alles kam, wie die Lektion es sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not come as the lesson says. Start it once more.</source>
        <translation>
            <numerusform>%n Ding kam nicht, wie die Lektion es sagt. Starten Sie sie noch einmal.</numerusform>
            <numerusform>%n Dinge kamen nicht, wie die Lektion es sagt. Starten Sie sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phones start now. Play shows one exchange after the other, Step the next one.</source>
        <translation>Die Telefone starten jetzt. „Abspielen“ zeigt einen Austausch nach dem anderen, „Schritt“ den nächsten.</translation>
    </message>
    <message>
        <source>Record of the bench</source>
        <translation>Aufzeichnung des Prüfplatzes</translation>
    </message>
    <message>
        <source>What phones ask of the local server is written down from now on, and shown here as it happens.</source>
        <translation>Was Telefone den lokalen Server fragen, wird von jetzt an aufgeschrieben und hier gezeigt, während es geschieht.</translation>
    </message>
    <message>
        <source>No phone has asked yet. Start the local server and switch the phones on.</source>
        <translation>Noch hat kein Telefon gefragt. Starten Sie den lokalen Server und schalten Sie die Telefone ein.</translation>
    </message>
    <message numerus="yes">
        <source>A record of %n exchange(s).</source>
        <translation>
            <numerusform>Eine Aufzeichnung von %n Austausch.</numerusform>
            <numerusform>Eine Aufzeichnung von %n Austauschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play shows one exchange after the other, Step the next one.</source>
        <translation>„Abspielen“ zeigt einen Austausch nach dem anderen, „Schritt“ den nächsten.</translation>
    </message>
</context>
<context>
    <name>firstring::ColumnsDialog</name>
    <message>
        <source>The portal&apos;s own list</source>
        <translation>Die eigene Liste des Portals</translation>
    </message>
    <message>
        <source>nothing of this</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>What do its columns hold?</source>
        <translation>Was steht in ihren Spalten?</translation>
    </message>
    <message>
        <source>Say which column holds the MAC addresses.</source>
        <translation>Sagen Sie, in welcher Spalte die MAC-Adressen stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are in it.</source>
        <translation>
            <numerusform>%n Telefon steht darin.</numerusform>
            <numerusform>%n Telefone stehen darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n Zeile ist nicht zu gebrauchen.</numerusform>
            <numerusform>%n Zeilen sind nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::CommandCodesDialog</name>
    <message>
        <source>Commands for the scanner</source>
        <translation>Befehle für den Scanner</translation>
    </message>
    <message>
        <source>Hang this page beside the bench, and the scanner need not be put down: each code does what its line says, to the phone that was scanned last.</source>
        <translation>Hängen Sie diese Seite neben die Werkbank, dann können Sie den Scanner in der Hand behalten: Jeder Code tut, was in seiner Zeile steht, mit dem zuletzt gescannten Telefon.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken ...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>Als PDF &amp;sichern ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite sichern</translation>
    </message>
    <message>
        <source>scanner-commands.pdf</source>
        <translation>scanner-befehle.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>A page or a command</source>
        <translation>Eine Seite oder ein Befehl</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>firstring::CompletionList</name>
    <message>
        <source>What may stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>firstring::ConvertDialog</name>
    <message>
        <source>MAC &amp;address of the new phone:</source>
        <translation>MAC-&amp;Adresse des neuen Telefons:</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Setting or key</source>
        <translation>Einstellung oder Taste</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Convert for a new model</source>
        <translation>Für ein neues Modell umwandeln</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>MAC address of the new phone</source>
        <translation>MAC-Adresse des neuen Telefons</translation>
    </message>
    <message>
        <source>empty: it stays the same</source>
        <translation>leer: Sie bleibt gleich</translation>
    </message>
    <message>
        <source>New &amp;model:</source>
        <translation>Neues &amp;Modell:</translation>
    </message>
    <message>
        <source>What changes and why</source>
        <translation>Was sich ändert und warum</translation>
    </message>
    <message>
        <source>Every setting stays as it is.</source>
        <translation>Jede Einstellung bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Convert %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon &amp;umwandeln</numerusform>
            <numerusform>%n Telefone &amp;umwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) become(s) %1</source>
        <translation>
            <numerusform>%n Telefon wird zu %1</numerusform>
            <numerusform>%n Telefone werden zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to convert yet</source>
        <translation>Noch nichts umzuwandeln</translation>
    </message>
    <message>
        <source>Nothing is changed before you convert, and Undo takes it back as one step.</source>
        <translation>Vor dem Umwandeln wird nichts geändert, und Rückgängig nimmt es in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>%1 (stays as it is)</source>
        <translation>%1 (bleibt, wie sie ist)</translation>
    </message>
    <message>
        <source>New on a %1: %2</source>
        <translation>Neu am %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) converted. Undo takes it back.</source>
        <translation>
            <numerusform>%n Telefon umgewandelt. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Telefone umgewandelt. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Umwandeln</translation>
    </message>
</context>
<context>
    <name>firstring::CountsLine</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <translation>%1: nur diese zeigen</translation>
    </message>
</context>
<context>
    <name>firstring::DeedsDialog</name>
    <message>
        <source>What others can reach here</source>
        <translation>Was andere hier erreichen können</translation>
    </message>
    <message>
        <source>Whom this program calls</source>
        <translation>Wen dieses Programm anruft</translation>
    </message>
    <message>
        <source>What it keeps on this computer</source>
        <translation>Was es auf diesem Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Was dieses Programm tut</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpLookTab</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Network &amp;card</source>
        <translation>Netzwerk&amp;karte</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Asks on this network card who gives out addresses, once as a computer and once as a phone. Nothing that is offered is taken, and nothing is changed.</source>
        <translation>Fragt auf dieser Netzwerkkarte, wer Adressen vergibt, einmal als Computer und einmal als Telefon. Nichts, was angeboten wird, wird genommen, und nichts wird verändert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking... some servers take three seconds to answer.</source>
        <translation>Es wird gefragt ... manche Server brauchen drei Sekunden für die Antwort.</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpSection</name>
    <message>
        <source>Give out addresses by DHCP</source>
        <translation>Adressen über DHCP vergeben</translation>
    </message>
    <message>
        <source>First address of the range</source>
        <translation>Erste Adresse des Bereichs</translation>
    </message>
    <message>
        <source>first address</source>
        <translation>erste Adresse</translation>
    </message>
    <message>
        <source>Last address of the range</source>
        <translation>Letzte Adresse des Bereichs</translation>
    </message>
    <message>
        <source>last address</source>
        <translation>letzte Adresse</translation>
    </message>
    <message>
        <source>Router that phones are told</source>
        <translation>Router, den die Telefone erfahren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>DNS servers that phones are told</source>
        <translation>DNS-Server, die die Telefone erfahren</translation>
    </message>
    <message>
        <source>Full: the only server here</source>
        <translation>Allein: der einzige Server hier</translation>
    </message>
    <message>
        <source>Beside another server, phones only</source>
        <translation>Neben einem anderen Server, nur Telefone</translation>
    </message>
    <message>
        <source>Way of giving out addresses</source>
        <translation>Art der Adressvergabe</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes an address belongs to a phone</source>
        <translation>Minuten, die eine Adresse einem Telefon gehört</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Adressen von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>the other server&apos;s</source>
        <translation>die des anderen</translation>
    </message>
    <message>
        <source>Looking whether another server gives out addresses on %1. Nothing is offered before that.</source>
        <translation>Es wird nachgesehen, ob auf %1 ein anderer Server Adressen vergibt. Vorher wird nichts angeboten.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses are given out on %3. Stop the server before this network is connected to another one.</source>
        <translation>%1 von %2 Adressen sind auf %3 vergeben. Beenden Sie den Server, bevor dieses Netz mit einem anderen verbunden wird.</translation>
    </message>
    <message>
        <source>No addresses are given out. Phones need a DHCP server of their network.</source>
        <translation>Es werden keine Adressen vergeben. Die Telefone brauchen einen DHCP-Server in ihrem Netz.</translation>
    </message>
    <message>
        <source>Choose an address of a network card above: phones are plugged into that one.</source>
        <translation>Wählen Sie oben die Adresse einer Netzwerkkarte: An diese werden die Telefone gesteckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from %1 to %2 will be given out, for %3 minutes each, and phones are told to ask this computer.</source>
        <translation>
            <numerusform>%n Adresse von %1 bis %2 wird vergeben, für %3 Minuten, und die Telefone werden zu diesem Computer geschickt.</numerusform>
            <numerusform>%n Adressen von %1 bis %2 werden vergeben, jede für %3 Minuten, und die Telefone werden zu diesem Computer geschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on a bench of its own: in a network of others, it would give their computers wrong addresses. It looks before it begins and every minute, and stops when another server answers.</source>
        <translation>Nur an einem abgeschlossenen Arbeitsplatz: In einem fremden Netz bekämen dessen Computer falsche Adressen. Vor dem Beginn und jede Minute wird nachgesehen; antwortet ein anderer Server, hört unserer auf.</translation>
    </message>
    <message>
        <source>On your own bench only: other devices are left to the other server, whose router and DNS phones are told. This way was worked out from the manuals and was not yet seen with a real phone. Make sure that nobody uses these addresses.</source>
        <translation>Nur am eigenen Arbeitsplatz: Andere Geräte bleiben dem anderen Server überlassen, dessen Router und DNS die Telefone erfahren. Diese Art wurde aus den Handbüchern erschlossen und noch nicht mit einem wirklichen Telefon gesehen. Stellen Sie sicher, dass niemand diese Adressen benutzt.</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpTexts</name>
    <message>
        <source>Option 43</source>
        <translation>Option 43</translation>
    </message>
    <message>
        <source>Enter one of these at the DHCP server of the house, then start the phones. Option 43 is the surest: it also keeps phones from asking the maker&apos;s RCS.</source>
        <translation>Eine davon am DHCP-Server des Hauses eintragen, dann die Telefone starten. Option 43 ist die sicherste: Sie hält Telefone auch davon ab, das RCS des Herstellers zu fragen.</translation>
    </message>
    <message>
        <source>Option 43 (hex)</source>
        <translation>Option 43 (hex)</translation>
    </message>
    <message>
        <source>Ready lines for a DHCP server</source>
        <translation>Fertige Zeilen für einen DHCP-Server</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Lines for %1</source>
        <translation>Zeilen für %1</translation>
    </message>
    <message>
        <source>Options 66 and 160</source>
        <translation>Optionen 66 und 160</translation>
    </message>
    <message>
        <source>Switch HTTP or TFTP on to see what to enter here.</source>
        <translation>HTTP oder TFTP einschalten, um zu sehen, was hier einzutragen ist.</translation>
    </message>
</context>
<context>
    <name>firstring::DowngradeDesk</name>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>firstring::DowngradeDialog</name>
    <message>
        <source>Older firmware</source>
        <translation>Ältere Firmware</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Bleibt im Prüfprotokoll</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>Änderung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go down to firmware with known weaknesses</source>
        <translation>
            <numerusform>%n Telefon ginge hinunter auf Firmware mit bekannten Schwachstellen</numerusform>
            <numerusform>%n Telefone gingen hinunter auf Firmware mit bekannten Schwachstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are given it when they ask next. Say why, or take the change back.</source>
        <translation>Sie bekommen sie, wenn sie das nächste Mal fragen. Sagen Sie, warum, oder nehmen Sie die Änderung zurück.</translation>
    </message>
</context>
<context>
    <name>firstring::EncryptionDialog</name>
    <message>
        <source>&amp;Encrypt the files of this job</source>
        <translation>Dateien dieses Auftrags &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>A phone&apos;s own file can be read by that phone only</source>
        <translation>Die eigene Datei eines Telefons kann nur dieses Telefon lesen</translation>
    </message>
    <message>
        <source>Encrypted files</source>
        <translation>Verschlüsselte Dateien</translation>
    </message>
    <message>
        <source>Your copy of anacrypt</source>
        <translation>Ihr Exemplar von anacrypt</translation>
    </message>
    <message>
        <source>Encrypting program of this computer</source>
        <translation>Verschlüsselungsprogramm dieses Rechners</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>Schlüssel des Standorts</translation>
    </message>
    <message>
        <source>As the program does by itself</source>
        <translation>Wie das Programm es von sich aus macht</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Kind of encryption</source>
        <translation>Art der Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programm:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>A phone that took encrypted files once wants them for ever, until it is set to its factory defaults. Keep the key and the program as long as such phones are in use.</source>
        <translation>Ein Telefon, das einmal verschlüsselte Dateien übernommen hat, verlangt sie für immer, bis es auf Werkseinstellungen gesetzt wird. Bewahren Sie Schlüssel und Programm auf, solange solche Telefone in Gebrauch sind.</translation>
    </message>
    <message>
        <source>The maker&apos;s program anacrypt encrypts what phones fetch; Firstring calls your copy of it and has none of its own. It hides passwords from the curious: the cipher is old and the key is one for the whole site. Where phones can, HTTPS protects better.</source>
        <translation>Das Programm anacrypt des Herstellers verschlüsselt, was Telefone holen; Firstring ruft Ihr Exemplar davon auf und hat kein eigenes. Es verbirgt Passwörter vor Neugierigen: Das Verfahren ist alt, und der Schlüssel gilt für den ganzen Standort. Wo Telefone es können, schützt HTTPS besser.</translation>
    </message>
    <message>
        <source>Choose your copy of anacrypt</source>
        <translation>Ihr Exemplar von anacrypt wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The program is encrypting a small file…</source>
        <translation>Das Programm verschlüsselt eine kleine Datei…</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>It works. The program says: %1</source>
        <translation>Es funktioniert. Das Programm sagt: %1</translation>
    </message>
    <message>
        <source>Change the encryption of files</source>
        <translation>Verschlüsselung der Dateien ändern</translation>
    </message>
    <message>
        <source>Files of this job are encrypted from now on.</source>
        <translation>Dateien dieses Auftrags werden ab jetzt verschlüsselt.</translation>
    </message>
    <message>
        <source>Files are not encrypted any more. Phones that took encrypted ones keep what they have until they are set to their factory defaults.</source>
        <translation>Dateien werden nicht mehr verschlüsselt. Telefone, die verschlüsselte übernommen haben, behalten, was sie haben, bis sie auf Werkseinstellungen gesetzt werden.</translation>
    </message>
</context>
<context>
    <name>firstring::EventTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>firstring::EventView</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>firstring::ExchangePanel</name>
    <message>
        <source>%1: %2, after %3 ms</source>
        <translation>%1: %2, nach %3 ms</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>On the display of the phone</source>
        <translation>Auf der Anzeige des Telefons</translation>
    </message>
    <message>
        <source>What came, its beginning</source>
        <translation>Was kam, der Anfang davon</translation>
    </message>
    <message>
        <source>Choose an arrow to read what it means.</source>
        <translation>Wählen Sie einen Pfeil, um zu lesen, was er bedeutet.</translation>
    </message>
</context>
<context>
    <name>firstring::FileChangesTable</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
</context>
<context>
    <name>firstring::FileLinesTable</name>
    <message>
        <source>Line of the file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>This phone has no value for %1.</source>
        <translation>Dieses Telefon hat keinen Wert für %1.</translation>
    </message>
</context>
<context>
    <name>firstring::FilePreview</name>
    <message>
        <source>Phone whose file is shown</source>
        <translation>Telefon, dessen Datei gezeigt wird</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Datei, die gezeigt wird</translation>
    </message>
    <message>
        <source>its own file</source>
        <translation>seine eigene Datei</translation>
    </message>
    <message>
        <source>the file of its model</source>
        <translation>die Datei seines Modells</translation>
    </message>
    <message>
        <source>the common file</source>
        <translation>die gemeinsame Datei</translation>
    </message>
    <message>
        <source>Lines of the finished file</source>
        <translation>Zeilen der fertigen Datei</translation>
    </message>
    <message>
        <source>Nothing is in this file.</source>
        <translation>In dieser Datei steht nichts.</translation>
    </message>
    <message>
        <source>Add a phone to see what it gets.</source>
        <translation>Ein Telefon hinzufügen, um zu sehen, was es bekommt.</translation>
    </message>
    <message>
        <source>There is no such file: nothing is set for it. That is normal.</source>
        <translation>Diese Datei gibt es nicht: Für sie ist nichts eingestellt. Das ist normal.</translation>
    </message>
</context>
<context>
    <name>firstring::FindingRow</name>
    <message>
        <source>Show services</source>
        <translation>Dienste zeigen</translation>
    </message>
    <message>
        <source>Take port 8080</source>
        <translation>Port 8080 nehmen</translation>
    </message>
    <message>
        <source>Switch TFTP off</source>
        <translation>TFTP ausschalten</translation>
    </message>
    <message>
        <source>Command for an administrator</source>
        <translation>Befehl für einen Verwalter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Diesen Befehl kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>firstring::FindingsTable</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What phones make of it</source>
        <translation>Was Telefone daraus machen</translation>
    </message>
</context>
<context>
    <name>firstring::FinishDialog</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Was ihm fehlt</translation>
    </message>
    <message>
        <source>Finish job</source>
        <translation>Auftrag abschließen</translation>
    </message>
    <message>
        <source>How many phones have left</source>
        <translation>Wie viele Telefone abgegeben sind</translation>
    </message>
    <message>
        <source>Phones that have not left yet</source>
        <translation>Telefone, die noch nicht abgegeben sind</translation>
    </message>
    <message>
        <source>Every phone has left.</source>
        <translation>Alle Telefone sind abgegeben.</translation>
    </message>
    <message>
        <source>Go on &amp;staging</source>
        <translation>&amp;Weiter einrichten</translation>
    </message>
    <message>
        <source>Start the s&amp;erver</source>
        <translation>&amp;Server starten</translation>
    </message>
    <message>
        <source>&amp;Restart the rest...</source>
        <translation>&amp;Übrige neu starten …</translation>
    </message>
    <message>
        <source>&amp;Give out last settings</source>
        <translation>&amp;Letzte Einstellungen ausgeben</translation>
    </message>
    <message>
        <source>&amp;Leave this window</source>
        <translation>&amp;Fenster verlassen</translation>
    </message>
    <message>
        <source>Each phone gets its last settings: its final configuration server, and nothing of this program any more. When all have taken them, the gate closes and the report is made.</source>
        <translation>Jedes Telefon bekommt seine letzten Einstellungen: seinen endgültigen Konfigurationsserver und nichts mehr von diesem Programm. Wenn alle sie geholt haben, schließt das Tor, und der Bericht entsteht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phones that get their settings &amp;here belong afterwards to:</source>
        <translation>Telefone, die ihre Einstellungen &amp;hier bekommen, gehören danach zu:</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed.</source>
        <translation>Der Auftrag ist abgeschlossen und sein Tor geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Close the gate without %n phone(s)?</source>
        <translation>
            <numerusform>Tor ohne %n Telefon schließen?</numerusform>
            <numerusform>Tor ohne %n Telefone schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep this program&apos;s addresses in their settings, and are told nothing any more. The report names them. To let one in again, stage it again.</source>
        <translation>Sie behalten Adressen dieses Programms in ihren Einstellungen und erfahren nichts mehr. Der Bericht nennt sie. Um eines wieder einzulassen, richten Sie es neu ein.</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Tor schließen</translation>
    </message>
    <message>
        <source>It will be told.</source>
        <translation>Es wird sie bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will be told</source>
        <translation>
            <numerusform>%n Telefon wird sie bekommen</numerusform>
            <numerusform>%n Telefone werden sie bekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>This job knows no other configuration server. Add the one the phones will belong to on the page Config servers.</source>
        <translation>Dieser Auftrag kennt keinen anderen Konfigurationsserver. Fügen Sie den, zu dem die Telefone gehören werden, auf der Seite Konfigurationsserver hinzu.</translation>
    </message>
    <message>
        <source>%1 of %2 phones have left</source>
        <translation>%1 von %2 Telefonen sind abgegeben</translation>
    </message>
    <message>
        <source>&amp;Close the gate...</source>
        <translation>&amp;Tor schließen …</translation>
    </message>
    <message>
        <source>Phones take their last settings when they start. This window may be closed meanwhile.</source>
        <translation>Telefone holen ihre letzten Einstellungen, wenn sie starten. Dieses Fenster darf so lange geschlossen werden.</translation>
    </message>
    <message>
        <source>The server is off, so phones cannot take their last settings. Start it.</source>
        <translation>Der Server ist aus, also können Telefone ihre letzten Einstellungen nicht holen. Starten Sie ihn.</translation>
    </message>
    <message>
        <source>Finished: %1 of %2 phones have left</source>
        <translation>Abgeschlossen: %1 von %2 Telefonen sind abgegeben</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>The gate is closed. A phone that comes back is let in by Phones, Stage again.</source>
        <translation>Das Tor ist geschlossen. Ein Telefon, das wiederkommt, lassen Sie mit Telefone, Neu einrichten ein.</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwareChoice</name>
    <message>
        <source>Firmware of blueprint %1</source>
        <translation>Firmware der Vorlage %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Phones take a version only if they run another one, newer or older. A version without a file can be named now; phones wait for the file.</source>
        <translation>Telefone holen eine Version nur, wenn sie eine andere haben, neuer oder älter. Eine Version ohne Datei kann schon genannt werden; die Telefone warten auf die Datei.</translation>
    </message>
    <message>
        <source>Firmware for the %1</source>
        <translation>Firmware für das %1</translation>
    </message>
    <message>
        <source>as the job says: keep what they run</source>
        <translation>wie der Auftrag: lassen, was läuft</translation>
    </message>
    <message>
        <source>as the job says: %1</source>
        <translation>wie der Auftrag: %1</translation>
    </message>
    <message>
        <source>keep what they run</source>
        <translation>lassen, was läuft</translation>
    </message>
    <message>
        <source>%1 (no file yet)</source>
        <translation>%1 (noch keine Datei)</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwareDetails</name>
    <message>
        <source>Select a file to see what is known of it.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Version that phones must run before this one</source>
        <translation>Version, die Telefone vor dieser haben müssen</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>jede Version</translation>
    </message>
    <message>
        <source>Notes about this firmware</source>
        <translation>Notizen zu dieser Firmware</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Ihre eigenen Notizen</translation>
    </message>
    <message>
        <source>Phones must run first:</source>
        <translation>Telefone müssen vorher haben:</translation>
    </message>
    <message>
        <source>That takes %1.</source>
        <translation>Das dauert %1.</translation>
    </message>
    <message>
        <source>(Not confirmed.)</source>
        <translation>(Nicht bestätigt.)</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Zuletzt geprüft am %1.</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwarePage</name>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Files phones can be given. A phone takes one only if it differs from what it runs, newer or older. The version is the one phones report, which is not always the maker&apos;s label.</source>
        <translation>Dateien, die Telefone bekommen können. Ein Telefon nimmt eine nur, wenn sie sich von der laufenden unterscheidet, ob neuer oder älter. Die Version ist die, die Telefone melden; sie ist nicht immer die Bezeichnung des Herstellers.</translation>
    </message>
    <message>
        <source>Add firmware files</source>
        <translation>Firmware-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n firmware file(s)</source>
        <translation>
            <numerusform>%n Firmware-Datei entfernen</numerusform>
            <numerusform>%n Firmware-Dateien entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n firmware file(s)</source>
        <translation>
            <numerusform>%n Firmware-Datei hinzufügen</numerusform>
            <numerusform>%n Firmware-Dateien hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firmware file(s) added</source>
        <translation>
            <numerusform>%n Firmware-Datei hinzugefügt</numerusform>
            <numerusform>%n Firmware-Dateien hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Model and version, as in 6867i 5.1.0.6044:</source>
        <translation>Modell und Version, etwa 6867i 5.1.0.6044:</translation>
    </message>
    <message>
        <source>Correct the version of %1</source>
        <translation>Version von %1 berichtigen</translation>
    </message>
    <message>
        <source>The version phones report once they run it:</source>
        <translation>Die Version, die Telefone melden, sobald sie damit laufen:</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>C&amp;orrect version…</source>
        <translation>Version &amp;berichtigen…</translation>
    </message>
    <message>
        <source>No firmware yet. Drop .st files, zip or tar archives or folders here, or press Add files. Then name a version for a phone, a blueprint or the job.</source>
        <translation>Noch keine Firmware. Ziehen Sie .st-Dateien, Zip- oder Tar-Archive oder Ordner hierher, oder drücken Sie „Dateien hinzufügen“. Nennen Sie dann eine Version für ein Telefon, eine Vorlage oder den Auftrag.</translation>
    </message>
    <message>
        <source>There is no firmware (.st) in it, so nothing was added.</source>
        <translation>Darin ist keine Firmware (.st), daher wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>All of it is in the catalogue already.</source>
        <translation>Alles davon ist schon im Katalog.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Roll out…</source>
        <translation>&amp;Ausrollen …</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Models and versions</source>
        <translation>&amp;Modelle und Versionen</translation>
    </message>
    <message>
        <source>Describe firmware %1 for the %2</source>
        <translation>Firmware %1 für das %2 beschreiben</translation>
    </message>
    <message>
        <source>Models and versions</source>
        <translation>Modelle und Versionen</translation>
    </message>
    <message>
        <source>No firmware and no phones yet. Drop .st files, zip or tar archives or folders here, or press Add files.</source>
        <translation>Noch keine Firmware und keine Telefone. Ziehen Sie .st-Dateien, zip- oder tar-Archive oder Ordner hierher, oder drücken Sie „Dateien hinzufügen“.</translation>
    </message>
    <message>
        <source>In the catalogue already: %1</source>
        <translation>Schon im Katalog: %1</translation>
    </message>
    <message>
        <source>Firmware and archives (*.st *.zip *.tar *.gz *.tgz);;What is known of firmware (*.tsv);;All files (*)</source>
        <translation>Firmware und Archive (*.st *.zip *.tar *.gz *.tgz);;Was über Firmware bekannt ist (*.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so nothing was taken from it: %2</source>
        <translation>„%1“ ist nicht lesbar, darum wurde nichts daraus aufgenommen: %2</translation>
    </message>
</context>
<context>
    <name>firstring::FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Welcome to Firstring</source>
        <translation>Willkommen bei Firstring</translation>
    </message>
    <message>
        <source>New phones find their settings by themselves</source>
        <translation>Neue Telefone finden ihre Einstellungen selbst</translation>
    </message>
    <message>
        <source>You scan the cartons, start the local server and plug the phones in. Each card on the bench shows where its phone is, and what to do when one stands still.

Every change is stored at once and can be taken back. Nothing listens on the network before you start it, and nothing is ever sent to anybody else.</source>
        <translation>Sie scannen die Kartons, starten den lokalen Server und schließen die Telefone an. Jede Karte am Arbeitsplatz zeigt, wo ihr Telefon gerade ist und was zu tun ist, wenn eines stehen bleibt.

Jede Änderung wird sofort gespeichert und lässt sich zurücknehmen. Nichts lauscht im Netz, bevor Sie es starten, und nichts wird je an andere gesendet.</translation>
    </message>
    <message>
        <source>Where do phones reach this computer?</source>
        <translation>Wo erreichen Telefone diesen Rechner?</translation>
    </message>
    <message>
        <source>Choose the network card that is plugged into the switch of the phones. You can change it any time under Local server.</source>
        <translation>Wählen Sie die Netzwerkkarte, die am Switch der Telefone steckt. Sie können das jederzeit unter Lokaler Server ändern.</translation>
    </message>
    <message>
        <source>Have you a barcode scanner?</source>
        <translation>Haben Sie einen Strichcodescanner?</translation>
    </message>
    <message>
        <source>Plug it in; it types like a keyboard, and nothing needs to be installed. Without one, type or paste the MAC address of each phone.</source>
        <translation>Schließen Sie ihn an; er tippt wie eine Tastatur, und nichts muss eingerichtet werden. Ohne Scanner tippen oder kopieren Sie die MAC-Adresse jedes Telefons.</translation>
    </message>
    <message>
        <source>Tr&amp;y the scanner...</source>
        <translation>Scanner aus&amp;probieren ...</translation>
    </message>
    <message>
        <source>How do the first phones come in?</source>
        <translation>Wie kommen die ersten Telefone herein?</translation>
    </message>
    <message>
        <source>All ways lead to the same bench; mix them as you like.</source>
        <translation>Alle Wege führen zum selben Arbeitsplatz; mischen Sie sie, wie Sie möchten.</translation>
    </message>
    <message>
        <source>&amp;Scan cartons</source>
        <translation>Kartons &amp;scannen</translation>
    </message>
    <message>
        <source>&amp;Import a phone list...</source>
        <translation>Telefonliste &amp;importieren ...</translation>
    </message>
    <message>
        <source>&amp;Look for phones in the network...</source>
        <translation>Telefone im &amp;Netz suchen ...</translation>
    </message>
    <message>
        <source>S&amp;kip all</source>
        <translation>Alles ü&amp;berspringen</translation>
    </message>
    <message>
        <source>this computer only, for simulated phones</source>
        <translation>nur dieser Rechner, für simulierte Telefone</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>firstring::FleetTab</name>
    <message>
        <source>The phones of this job</source>
        <translation>Die Telefone dieses Auftrags</translation>
    </message>
    <message>
        <source>New phones, added to this job</source>
        <translation>Neue Telefone, zu diesem Auftrag hinzugefügt</translation>
    </message>
    <message>
        <source>Which phones</source>
        <translation>Welche Telefone</translation>
    </message>
    <message>
        <source>How many new phones</source>
        <translation>Wie viele neue Telefone</translation>
    </message>
    <message>
        <source>of all families</source>
        <translation>aus allen Familien</translation>
    </message>
    <message>
        <source>Model of the new phones</source>
        <translation>Modell der neuen Telefone</translation>
    </message>
    <message>
        <source>Simulated phones that have ended</source>
        <translation>Simulierte Telefone, die fertig sind</translation>
    </message>
    <message>
        <source>Simulated phones</source>
        <translation>Simulierte Telefone</translation>
    </message>
    <message>
        <source>No phone is simulated. Choose how many, then start.</source>
        <translation>Kein Telefon wird simuliert. Die Anzahl wählen, dann starten.</translation>
    </message>
    <message>
        <source>They are new from the carton and behave as real ones, over real connections to the local server: they ask the RCS, take branding and firmware, restart, are redirected and read their files.</source>
        <translation>Sie kommen neu aus dem Karton und verhalten sich wie echte, über echte Verbindungen zum lokalen Server: Sie fragen den RCS, nehmen Branding und Firmware, starten neu, werden umgeleitet und lesen ihre Dateien.</translation>
    </message>
    <message>
        <source>It took no background.</source>
        <translation>Es hat keinen Hintergrund genommen.</translation>
    </message>
    <message>
        <source>Its background, as it took it: %1</source>
        <translation>Sein Hintergrund, wie es ihn nahm: %1</translation>
    </message>
    <message>
        <source>Start the local server for this?</source>
        <translation>Den lokalen Server dafür starten?</translation>
    </message>
    <message>
        <source>It listens on this computer only (127.0.0.1), at free ports; real phones do not reach it there.</source>
        <translation>Er lauscht nur auf diesem Computer (127.0.0.1), an freien Ports; echte Telefone erreichen ihn dort nicht.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Server starten</translation>
    </message>
    <message numerus="yes">
        <source>Add %n simulated phone(s)</source>
        <translation>
            <numerusform>%n simuliertes Telefon hinzufügen</numerusform>
            <numerusform>%n simulierte Telefone hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated %1</source>
        <translation>Simuliert %1</translation>
    </message>
    <message>
        <source>No phone of this job has a model that can be simulated. Give the phones a model, or take new phones.</source>
        <translation>Kein Telefon dieses Auftrags hat ein Modell, das simuliert werden kann. Den Telefonen ein Modell geben oder neue Telefone nehmen.</translation>
    </message>
    <message>
        <source>Stop ph&amp;ones</source>
        <translation>Telefone st&amp;oppen</translation>
    </message>
    <message>
        <source>Start ph&amp;ones</source>
        <translation>Telefone sta&amp;rten</translation>
    </message>
    <message>
        <source>%1 of %2 ended, %3 of them as expected</source>
        <translation>%1 von %2 fertig, davon %3 wie erwartet</translation>
    </message>
</context>
<context>
    <name>firstring::FleetTable</name>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>On its display</source>
        <translation>Auf dem Display</translation>
    </message>
    <message>
        <source>Firmware loading</source>
        <translation>Firmware lädt</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Konfigurationsserver</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
</context>
<context>
    <name>firstring::GateRow</name>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Erneut freigeben</translation>
    </message>
</context>
<context>
    <name>firstring::GatewayForm</name>
    <message>
        <source>with a token</source>
        <translation>mit einem Token</translation>
    </message>
    <message>
        <source>with name:password</source>
        <translation>mit Name:Passwort</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>ohne Passwort</translation>
    </message>
    <message>
        <source>Phones of this program&apos;s own server can be said only by the address under which they reach it.</source>
        <translation>Telefone des Servers in diesem Programm lassen sich nur durch die Adresse nennen, unter der sie ihn erreichen.</translation>
    </message>
    <message>
        <source>&amp;MAC addresses:</source>
        <translation>&amp;MAC-Adressen:</translation>
    </message>
    <message>
        <source>&amp;Asked:</source>
        <translation>&amp;Gefragt wird:</translation>
    </message>
    <message>
        <source>Own &amp;server:</source>
        <translation>Eigener &amp;Server:</translation>
    </message>
    <message>
        <source>Path of &amp;phones:</source>
        <translation>&amp;Pfad der Telefone:</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Inhaber:</translation>
    </message>
    <message>
        <source>is not told</source>
        <translation>wird nicht genannt</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>Be&amp;zeichnung:</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>wird nicht gesendet</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>Mod&amp;ell:</translation>
    </message>
    <message>
        <source>&amp;Register:</source>
        <translation>A&amp;nmelden:</translation>
    </message>
    <message>
        <source>&amp;Take out:</source>
        <translation>&amp;Abmelden:</translation>
    </message>
    <message>
        <source>C&amp;heck:</source>
        <translation>P&amp;rüfen:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>Auflis&amp;ten:</translation>
    </message>
    <message>
        <source>It tells all that &amp;it has</source>
        <translation>Nennt a&amp;lles, was er hat</translation>
    </message>
</context>
<context>
    <name>firstring::GuessCard</name>
    <message>
        <source>The answer: %1.</source>
        <translation>Die Antwort: %1.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Das stimmt.</translation>
    </message>
    <message>
        <source>Not so. The answer: %1.</source>
        <translation>Nicht ganz. Die Antwort: %1.</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>Au&amp;flösen</translation>
    </message>
</context>
<context>
    <name>firstring::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>firstring::HelpWindow</name>
    <message>
        <source>Help - Firstring</source>
        <translation>Hilfe - Firstring</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger oder kürzeren Wörtern.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpSection</name>
    <message>
        <source>Answer over HTTP</source>
        <translation>Über HTTP antworten</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP-Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>Telefone bekommen unter %1 Antwort.</translation>
    </message>
    <message>
        <source>No phone is answered by HTTP.</source>
        <translation>Über HTTP bekommt kein Telefon Antwort.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1.</source>
        <translation>Sobald der Server läuft, bekommen Telefone unter %1 Antwort.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpsAsk</name>
    <message>
        <source>%1 answers with more than was asked for. Nothing of it was taken; check that the address is that of a Firstring server.</source>
        <translation>%1 antwortet mit mehr als erfragt. Nichts davon wurde übernommen; prüfen Sie, ob die Adresse zu einem Firstring-Server gehört.</translation>
    </message>
    <message>
        <source>%1 sends on to another address. Nothing was sent there; give its own address if that is meant.</source>
        <translation>%1 verweist auf eine andere Adresse. Dorthin wurde nichts gesendet; geben Sie diese Adresse selbst an, wenn sie gemeint ist.</translation>
    </message>
    <message>
        <source>%1 answers with a web page, as networks do that want you to sign in first. Nothing was changed; sign in, or check the address, and sync again.</source>
        <translation>%1 antwortet mit einer Webseite, wie Netze, bei denen man sich erst anmelden muss. Es wurde nichts geändert; melden Sie sich an oder prüfen Sie die Adresse und gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>%1 does not know this token. Ask for a new one there, and give it here.</source>
        <translation>%1 kennt dieses Token nicht. Lassen Sie sich dort ein neues geben und tragen Sie es hier ein.</translation>
    </message>
    <message>
        <source>%1 asks to be left in peace for a while. Sync again later.</source>
        <translation>%1 bittet um eine Pause. Gleichen Sie später noch einmal ab.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Nothing is lost; sync again later.</source>
        <translation>%1 hat selbst Schwierigkeiten (%2). Nichts ist verloren; gleichen Sie später noch einmal ab.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Nothing of it was taken; sync again.</source>
        <translation>Die Antwort von %1 ist nicht lesbar. Nichts davon wurde übernommen; gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or the line was cut. Nothing is lost; sync again when it is there.</source>
        <translation>%1 ist nicht erreichbar, oder die Verbindung brach ab. Nichts ist verloren; gleichen Sie noch einmal ab, wenn die Gegenseite wieder da ist.</translation>
    </message>
    <message>
        <source>The certificate that was confirmed does not name %1, so somebody else may stand between. Nothing was sent. Use an address that the certificate names.</source>
        <translation>Das bestätigte Zertifikat nennt %1 nicht; vielleicht steht jemand dazwischen. Es wurde nichts gesendet. Verwenden Sie eine Adresse, die das Zertifikat nennt.</translation>
    </message>
    <message>
        <source>%1 does not show the certificate that was confirmed, so somebody else may stand between. Nothing was sent. If its certificate was renewed, compare this fingerprint there and confirm it: %2</source>
        <translation>%1 zeigt nicht das bestätigte Zertifikat; vielleicht steht jemand dazwischen. Es wurde nichts gesendet. Wurde das Zertifikat erneuert, vergleichen Sie diesen Fingerabdruck dort und bestätigen Sie ihn: %2</translation>
    </message>
    <message>
        <source>%1 shows no certificate, or does not answer. Check the address and the port.</source>
        <translation>%1 zeigt kein Zertifikat oder antwortet nicht. Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>%1 offers no safe connection: it speaks no HTTPS at this port, or only what is too old or too weak (before TLS 1.2). Nothing was sent; check the port, or have that server updated.</source>
        <translation>%1 bietet keine sichere Verbindung: An diesem Port spricht es kein HTTPS, oder nur eines, das zu alt oder zu schwach ist (vor TLS 1.2). Gesendet wurde nichts; prüfen Sie den Port, oder lassen Sie jenen Server erneuern.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpsSection</name>
    <message>
        <source>Answer over HTTPS</source>
        <translation>Über HTTPS antworten</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>HTTPS-Port</translation>
    </message>
    <message>
        <source>Save CA certificate…</source>
        <translation>CA-Zertifikat speichern …</translation>
    </message>
    <message>
        <source>Use own certificate…</source>
        <translation>Eigenes Zertifikat …</translation>
    </message>
    <message>
        <source>Back to the bench CA</source>
        <translation>Zurück zur Prüfplatz-CA</translation>
    </message>
    <message>
        <source>Ask phones for a certificate…</source>
        <translation>Von Telefonen Zertifikat verlangen …</translation>
    </message>
    <message>
        <source>Don&apos;t ask phones</source>
        <translation>Nichts verlangen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>For phones and browsers that shall believe this server. Phones also fetch it from here themselves: https user certificates: %1</source>
        <translation>Für Telefone und Browser, die diesem Server vertrauen sollen. Telefone holen es hier auch selbst: https user certificates: %1</translation>
    </message>
    <message>
        <source>A certificate and its key as PEM, from a CA that phones know</source>
        <translation>Ein Zertifikat und sein Schlüssel als PEM, von einer CA, die Telefone kennen</translation>
    </message>
    <message>
        <source>Choose the CA that signed the certificates of your phones (PEM). Without one of these no phone is answered over HTTPS, and a MAC in it must be that of the phone.</source>
        <translation>Wählen Sie die CA, welche die Zertifikate Ihrer Telefone unterschrieben hat (PEM). Ohne ein solches erhält kein Telefon Antwort über HTTPS, und eine MAC darin muss die des Telefons sein.</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>Telefone erhalten Antwort unter %1.</translation>
    </message>
    <message>
        <source>No phone is answered by HTTPS.</source>
        <translation>Kein Telefon erhält Antwort über HTTPS.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1. They must know the CA first, or not check.</source>
        <translation>Sobald der Server läuft, erhalten Telefone Antwort unter %1. Sie müssen vorher die CA kennen oder nicht prüfen.</translation>
    </message>
    <message>
        <source>Own certificate, made for %1, valid until %2.</source>
        <translation>Eigenes Zertifikat, ausgestellt für %1, gültig bis %2.</translation>
    </message>
    <message>
        <source>Certificate of the bench CA, made for %1, valid until %2. It is renewed by itself.</source>
        <translation>Zertifikat der Prüfplatz-CA, ausgestellt für %1, gültig bis %2. Es erneuert sich von selbst.</translation>
    </message>
    <message>
        <source>It does not name %1: phones that check the name will not connect by that address.</source>
        <translation>Es nennt %1 nicht: Telefone, die den Namen prüfen, verbinden sich unter dieser Adresse nicht.</translation>
    </message>
    <message>
        <source>The certificate is made by the bench CA of this job when the server starts.</source>
        <translation>Das Zertifikat erstellt die Prüfplatz-CA dieses Auftrags, wenn der Server startet.</translation>
    </message>
    <message>
        <source>Only phones with a certificate of “%1” are answered over HTTPS.</source>
        <translation>Über HTTPS erhalten nur Telefone mit einem Zertifikat von „%1“ Antwort.</translation>
    </message>
    <message>
        <source>Save CA certificate</source>
        <translation>CA-Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>The certificate of the CA is in “%1”.</source>
        <translation>Das Zertifikat der CA steht in „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>Zertifikat und Schlüssel</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The key is missing. Choose both files at once, the certificate and its key.</source>
        <translation>Der Schlüssel fehlt. Wählen Sie beide Dateien zugleich, das Zertifikat und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Phones see this certificate once the server is started again.</source>
        <translation>Telefone sehen dieses Zertifikat, sobald der Server neu gestartet ist.</translation>
    </message>
    <message>
        <source>Phones see this certificate from now on.</source>
        <translation>Telefone sehen ab jetzt dieses Zertifikat.</translation>
    </message>
    <message>
        <source>Go back to the bench CA?</source>
        <translation>Zurück zur Prüfplatz-CA?</translation>
    </message>
    <message>
        <source>The own certificate and its key are deleted here. Phones must know the bench CA.</source>
        <translation>Das eigene Zertifikat und sein Schlüssel werden hier gelöscht. Telefone müssen die Prüfplatz-CA kennen.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>CA of the phones</source>
        <translation>CA der Telefone</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>firstring::ImportDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Was aus jeder Spalte wird</translation>
    </message>
    <message>
        <source>Phones of the list</source>
        <translation>Telefone der Liste</translation>
    </message>
    <message>
        <source>No phone of this list would be new or changed.</source>
        <translation>Kein Telefon dieser Liste wäre neu oder geändert.</translation>
    </message>
    <message>
        <source>Remarks about the list</source>
        <translation>Bemerkungen zur Liste</translation>
    </message>
    <message>
        <source>Nothing to remark: every line was understood.</source>
        <translation>Nichts zu bemerken: Jede Zeile wurde verstanden.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Import phones from %1</source>
        <translation>Telefone aus %1 importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it exists and that you may open it.</source>
        <translation>%1 lässt sich nicht lesen. Prüfen Sie, ob es die Datei gibt und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>This is no phone list</source>
        <translation>Das ist keine Telefonliste</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is already</source>
        <translation>
            <numerusform>%n schon genau so da</numerusform>
            <numerusform>%n schon genau so da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n Zeile abgewiesen</numerusform>
            <numerusform>%n Zeilen abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused lines stay out; nothing else is lost. See Remarks for each line and its reason.</source>
        <translation>Abgewiesene Zeilen bleiben draußen; sonst geht nichts verloren. Unter „Bemerkungen“ steht jede Zeile mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Nothing is changed before you take it, and Undo takes it back as one step.</source>
        <translation>Vor dem Übernehmen ändert sich nichts, und „Rückgängig“ nimmt alles in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Bemerkungen (%1)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Column %1 becomes</source>
        <translation>Aus Spalte %1 wird</translation>
    </message>
    <message>
        <source>own column {%1}</source>
        <translation>eigene Spalte {%1}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) imported</source>
        <translation>
            <numerusform>%n Telefon importiert</numerusform>
            <numerusform>%n Telefone importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon über&amp;nehmen</numerusform>
            <numerusform>%n Telefone über&amp;nehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::Inspector</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of this phone</source>
        <translation>Verlauf dieses Telefons</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more chosen</source>
        <translation>
            <numerusform>und %n weiteres ausgewählt</numerusform>
            <numerusform>und %n weitere ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known weakness(es)</source>
        <translation>
            <numerusform>eine bekannte Schwachstelle</numerusform>
            <numerusform>%n bekannte Schwachstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline...</source>
        <translation>Zeitlinie ...</translation>
    </message>
</context>
<context>
    <name>firstring::JobBanners</name>
    <message>
        <source>Show all…</source>
        <translation>Alle zeigen …</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>This job can only be read</source>
        <translation>Dieser Auftrag kann nur gelesen werden</translation>
    </message>
    <message>
        <source>The database of this job has not answered since %1</source>
        <translation>Die Datenbank dieses Auftrags antwortet seit %1 nicht</translation>
    </message>
    <message>
        <source>Phones are served on with what this computer knows, and what they do is kept for later. Nothing can be changed until the database answers; it is asked again and again, and you need do nothing here.</source>
        <translation>Telefone werden mit dem bedient, was dieser Rechner weiß, und was sie tun, wird für später aufbewahrt. Geändert werden kann nichts, bis die Datenbank antwortet; sie wird immer wieder gefragt, und Sie brauchen hier nichts zu tun.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at the same time</source>
        <translation>Jemand anders hat zugleich dasselbe geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes met those of somebody else</source>
        <translation>
            <numerusform>%n Ihrer Änderungen traf auf die eines anderen</numerusform>
            <numerusform>%n Ihrer Änderungen trafen auf die von anderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::JobDoor</name>
    <message>
        <source>The program that has this job open does not know what to do. Close it there first.</source>
        <translation>Das Programm, das diesen Auftrag offen hat, weiß nicht, was zu tun ist. Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>The same records were changed elsewhere at the same moment, so nothing was changed now. Do it again.</source>
        <translation>Dieselben Einträge wurden im selben Augenblick anderswo geändert; deshalb blieb jetzt alles, wie es war. Machen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>firstring::JobOpening</name>
    <message>
        <source>The job was not opened, because its passwords are closed.</source>
        <translation>Der Auftrag wurde nicht geöffnet, weil seine Kennwörter verschlossen sind.</translation>
    </message>
    <message>
        <source>The job was not opened, because its database had not answered yet.</source>
        <translation>Der Auftrag wurde nicht geöffnet, weil seine Datenbank noch nicht geantwortet hatte.</translation>
    </message>
</context>
<context>
    <name>firstring::JobSummary</name>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>These need you</source>
        <translation>Hier werden Sie gebraucht</translation>
    </message>
    <message>
        <source>Phones that are ready</source>
        <translation>Telefone, die bereit sind</translation>
    </message>
    <message>
        <source>No phones yet.</source>
        <translation>Noch keine Telefone.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) ready</source>
        <translation>
            <numerusform>%1 von %n Telefon bereit</numerusform>
            <numerusform>%1 von %n Telefonen bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the MAC address of the first phone, or import a list.</source>
        <translation>Die MAC-Adresse des ersten Telefons scannen oder eine Liste importieren.</translation>
    </message>
    <message>
        <source>The local server is off. Phones get nothing until it is started.</source>
        <translation>Der lokale Server ist aus. Telefone bekommen nichts, bis er gestartet ist.</translation>
    </message>
    <message>
        <source>All phones are ready. They can be packed.</source>
        <translation>Alle Telefone sind bereit. Sie können verpackt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Plug in the %n phone(s) that still wait.</source>
        <translation>
            <numerusform>Das %n Telefon anschließen, das noch wartet.</numerusform>
            <numerusform>Die %n Telefone anschließen, die noch warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are under way. Leave them plugged in.</source>
        <translation>Telefone sind unterwegs. Angeschlossen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::KeyPlaceDialog</name>
    <message>
        <source>Key of the passwords</source>
        <translation>Schlüssel der Kennwörter</translation>
    </message>
    <message>
        <source>Passwords of this job stand encrypted in its file</source>
        <translation>Kennwörter dieses Auftrags stehen verschlüsselt in seiner Datei</translation>
    </message>
    <message>
        <source>The key that opens them is in %1.</source>
        <translation>Der Schlüssel dazu liegt hier: %1.</translation>
    </message>
    <message>
        <source>It holds none yet. The key is made with the first one.</source>
        <translation>Er enthält noch keine. Der Schlüssel entsteht mit dem ersten.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel aufbewahren</translation>
    </message>
    <message>
        <source>in the &amp;password store of this computer, which its owner unlocks by logging in</source>
        <translation>im &amp;Kennwortspeicher dieses Rechners, den die Anmeldung öffnet</translation>
    </message>
    <message>
        <source>in a &amp;file that only you may read: a server starts without anybody</source>
        <translation>in einer &amp;Datei, die nur Sie lesen dürfen: ein Server startet ohne jemanden</translation>
    </message>
    <message>
        <source>behind a p&amp;assphrase, asked for whenever the job is opened</source>
        <translation>hinter einem K&amp;ennsatz, nach dem bei jedem Öffnen gefragt wird</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase:</source>
        <translation>Ken&amp;nsatz:</translation>
    </message>
    <message>
        <source>Once a&amp;gain:</source>
        <translation>N&amp;och einmal:</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>Dort au&amp;fbewahren</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Beide stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>The place is asked. Cancel takes the question back.</source>
        <translation>Der Ort wird gefragt. Abbrechen nimmt die Frage zurück.</translation>
    </message>
    <message>
        <source>The key is in %1 now.</source>
        <translation>Der Schlüssel liegt jetzt hier: %1.</translation>
    </message>
</context>
<context>
    <name>firstring::KeyTable</name>
    <message>
        <source>Top %1</source>
        <translation>Oben %1</translation>
    </message>
    <message>
        <source>Softkey %1</source>
        <translation>Softkey %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Module %1, key %2</source>
        <translation>Modul %1, Taste %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Shown when</source>
        <translation>Zu sehen bei</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>This model has no such key; phones pass over its lines.</source>
        <translation>Dieses Modell hat keine solche Taste; Telefone übergehen ihre Zeilen.</translation>
    </message>
    <message>
        <source>Locked: the key stays as it is set here, whatever people change on the phone.</source>
        <translation>Gesperrt: Die Taste bleibt, wie sie hier gesetzt ist, was auch immer am Telefon geändert wird.</translation>
    </message>
</context>
<context>
    <name>firstring::KeysPane</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>Na&amp;ch oben</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>BL&amp;F for everybody</source>
        <translation>BL&amp;F für alle</translation>
    </message>
    <message>
        <source>Model whose keys are shown</source>
        <translation>Modell, dessen Tasten zu sehen sind</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Welche Tasten zu sehen sind</translation>
    </message>
    <message>
        <source>Phone whose keys are copied</source>
        <translation>Telefon, dessen Tasten kopiert werden</translation>
    </message>
    <message>
        <source>Move the key up (Alt+Up)</source>
        <translation>Die Taste nach oben schieben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move the key down (Alt+Down)</source>
        <translation>Die Taste nach unten schieben (Alt+Ab)</translation>
    </message>
    <message>
        <source>Take over the keys of that phone, as all its layers make them</source>
        <translation>Die Tasten dieses Telefons übernehmen, wie sie sich aus allen seinen Ebenen ergeben</translation>
    </message>
    <message>
        <source>A busy lamp key on the free places for each phone of the job that has a label and a number (sip line1 user name)</source>
        <translation>Auf die freien Plätze je eine Besetztlampe für jedes Telefon des Auftrags, das einen Namen und eine Nummer hat (sip line1 user name)</translation>
    </message>
    <message>
        <source>This model has no keys of that kind.</source>
        <translation>Dieses Modell hat keine Tasten dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>Keys of the %1 (%n phone(s))</source>
        <translation>
            <numerusform>Tasten des %1 (%n Telefon)</numerusform>
            <numerusform>Tasten des %1 (%n Telefone)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of the %1</source>
        <translation>Tasten des %1</translation>
    </message>
    <message>
        <source>Copy the keys of…</source>
        <translation>Tasten kopieren von…</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>on module %1</source>
        <translation>am Modul %1</translation>
    </message>
    <message>
        <source>No phone of this job has a label and a number yet: set sip line1 user name.</source>
        <translation>Noch hat kein Telefon dieses Auftrags einen Namen und eine Nummer: Setzen Sie sip line1 user name.</translation>
    </message>
    <message numerus="yes">
        <source>%n busy lamp key(s) added.</source>
        <translation>
            <numerusform>%n Besetztlampe hinzugefügt.</numerusform>
            <numerusform>%n Besetztlampen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n phone(s) there was no free place.</source>
        <translation>
            <numerusform>Für %n Telefon war kein Platz frei.</numerusform>
            <numerusform>Für %n Telefone war kein Platz frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a phone of this job first.</source>
        <translation>Wählen Sie erst ein Telefon dieses Auftrags.</translation>
    </message>
    <message>
        <source>No keys are set for %1.</source>
        <translation>Für %1 sind keine Tasten gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) copied from %1.</source>
        <translation>
            <numerusform>%n Taste von %1 kopiert.</numerusform>
            <numerusform>%n Tasten von %1 kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LabelsDialog</name>
    <message numerus="yes">
        <source>&amp;All %n phone(s)</source>
        <translation>
            <numerusform>&amp;Das eine Telefon</numerusform>
            <numerusform>&amp;Alle %n Telefone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n s&amp;elected</source>
        <translation>
            <numerusform>Nur das &amp;ausgewählte</numerusform>
            <numerusform>Nur die %n aus&amp;gewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>for example the site</source>
        <translation>zum Beispiel der Standort</translation>
    </message>
    <message>
        <source>&amp;Labels in the printer:</source>
        <translation>&amp;Etiketten im Drucker:</translation>
    </message>
    <message>
        <source>&amp;First free place on the sheet:</source>
        <translation>Erster &amp;freier Platz auf dem Bogen:</translation>
    </message>
    <message>
        <source>One more li&amp;ne:</source>
        <translation>Noch eine &amp;Zeile:</translation>
    </message>
    <message>
        <source>The codes hold the MAC address as the scan field takes it. Nothing secret is on a label.</source>
        <translation>Die Codes enthalten die MAC-Adresse, wie das Scanfeld sie annimmt. Auf einem Etikett steht nichts Geheimes.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>Als &amp;PDF sichern …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>There is no phone to print a label for. Add phones to the job first.</source>
        <translation>Es gibt kein Telefon, für das ein Etikett gedruckt werden könnte. Fügen Sie dem Auftrag zuerst Telefone hinzu.</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Etiketten sichern</translation>
    </message>
    <message>
        <source>-labels.pdf</source>
        <translation>-etiketten.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::LadderExport</name>
    <message>
        <source>Save &amp;as</source>
        <translation>Speichern a&amp;ls</translation>
    </message>
    <message>
        <source>Lesson sheet to &amp;fill in (PDF)...</source>
        <translation>Blatt der Lektion zum &amp;Ausfüllen (PDF)...</translation>
    </message>
    <message>
        <source>Lesson sheet with &amp;answers (PDF)...</source>
        <translation>Blatt der Lektion mit &amp;Lösungen (PDF)...</translation>
    </message>
    <message>
        <source>Diagram as &amp;drawing (SVG)...</source>
        <translation>Diagramm als &amp;Zeichnung (SVG)...</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Diagram as &amp;picture (PNG)...</source>
        <translation>Diagramm als &amp;Bild (PNG)...</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Diagram as &amp;text for Mermaid...</source>
        <translation>Diagramm als &amp;Text für Mermaid...</translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation>Text für Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>&amp;Record, to play it again...</source>
        <translation>Auf&amp;zeichnung, zum Wiederabspielen...</translation>
    </message>
    <message>
        <source>Records of exchanges (*.ladder)</source>
        <translation>Aufzeichnungen (*.ladder)</translation>
    </message>
    <message>
        <source>Save lesson sheet</source>
        <translation>Blatt der Lektion speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save diagram</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
</context>
<context>
    <name>firstring::LadderTable</name>
    <message>
        <source>What happens next?</source>
        <translation>Was geschieht als Nächstes?</translation>
    </message>
</context>
<context>
    <name>firstring::LadderView</name>
    <message>
        <source>Ladder diagram: who asked whom, one row for each exchange</source>
        <translation>Leiterdiagramm: wer wen fragte, eine Zeile je Austausch</translation>
    </message>
</context>
<context>
    <name>firstring::LanguagePanel</name>
    <message>
        <source>Whose languages</source>
        <translation>Wessen Sprachen</translation>
    </message>
    <message>
        <source>Languages of</source>
        <translation>Sprachen von</translation>
    </message>
    <message>
        <source>Language at place %1</source>
        <translation>Sprache auf Platz %1</translation>
    </message>
    <message>
        <source>Place 1, shown</source>
        <translation>Platz 1, gezeigt</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>What the pack lacks, and what phones may not take</source>
        <translation>Was dem Paket fehlt und was Telefone vielleicht nicht nehmen</translation>
    </message>
    <message>
        <source>the whole job</source>
        <translation>der ganze Auftrag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (nicht hier)</translation>
    </message>
    <message>
        <source>Its phones get the languages of the job.</source>
        <translation>Ihre Telefone bekommen die Sprachen des Auftrags.</translation>
    </message>
    <message>
        <source>Languages of blueprint %1</source>
        <translation>Sprachen der Vorlage %1</translation>
    </message>
    <message>
        <source>Languages of the job</source>
        <translation>Sprachen des Auftrags</translation>
    </message>
    <message>
        <source>all packs here</source>
        <translation>allen Paketen hier</translation>
    </message>
    <message>
        <source>Select a pack to see what it lacks.</source>
        <translation>Wählen Sie ein Paket, um zu sehen, was ihm fehlt.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are translated (%3 %).</source>
        <translation>%1 von %2 Texten sind übersetzt (%3 %).</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>In English: %1</source>
        <translation>Auf Englisch: %1</translation>
    </message>
    <message>
        <source>Only in this pack: %1</source>
        <translation>Nur in diesem Paket: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguageTab</name>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>English is built in; up to four packs come besides. A pack is made for one release: what it does not translate, phones show in English.</source>
        <translation>Englisch ist eingebaut; bis zu vier Pakete kommen dazu. Ein Paket ist für ein Release gemacht: Was es nicht übersetzt, zeigen Telefone auf Englisch.</translation>
    </message>
    <message>
        <source>No language pack yet. Drop lang_….txt files here, or press Add files.</source>
        <translation>Noch kein Sprachpaket. Ziehen Sie lang_….txt-Dateien hierher, oder drücken Sie „Dateien hinzufügen“.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add language packs</source>
        <translation>Sprachpakete hinzufügen</translation>
    </message>
    <message>
        <source>Language packs (*.txt);;All files (*)</source>
        <translation>Sprachpakete (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n language pack(s)</source>
        <translation>
            <numerusform>%n Sprachpaket entfernen</numerusform>
            <numerusform>%n Sprachpakete entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n language pack(s)</source>
        <translation>
            <numerusform>%n Sprachpaket hinzufügen</numerusform>
            <numerusform>%n Sprachpakete hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language pack(s) added</source>
        <translation>
            <numerusform>%n Sprachpaket hinzugefügt</numerusform>
            <numerusform>%n Sprachpakete hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguageTable</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>whole job</source>
        <translation>ganzer Auftrag</translation>
    </message>
</context>
<context>
    <name>firstring::LayerEditor</name>
    <message>
        <source>Sho&amp;w passwords</source>
        <translation>Passwörter &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Settings of this layer</source>
        <translation>Einstellungen dieser Ebene</translation>
    </message>
    <message>
        <source>time server1: 192.168.1.1
sip proxy ip: 192.168.1.10
sip line1 user name: {extension}</source>
        <translation>time server1: 192.168.1.1
sip proxy ip: 192.168.1.10
sip line1 user name: {extension}</translation>
    </message>
    <message>
        <source>Keep these settings (Ctrl+Enter)</source>
        <translation>Diese Einstellungen übernehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Settings kept: %1</source>
        <translation>Einstellungen übernommen: %1</translation>
    </message>
    <message>
        <source>What phones make of these lines</source>
        <translation>Was Telefone aus diesen Zeilen machen</translation>
    </message>
    <message>
        <source>&amp;Lock: people cannot change it on the phone</source>
        <translation>&amp;Sperren: am Telefon nicht zu ändern</translation>
    </message>
    <message>
        <source>&amp;Overwrite what was changed on the phone</source>
        <translation>Ü&amp;berschreiben, was am Telefon geändert wurde</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+Space: what may stand here. Alt+Enter: mend this line.</source>
        <translation>Strg+Leertaste: was hier stehen kann. Alt+Eingabe: diese Zeile beheben.</translation>
    </message>
    <message>
        <source>Writes ! before the name. From firmware 2.4 on the value can then only be read on the phone and its web page; a model&apos;s or a phone&apos;s own line still counts.</source>
        <translation>Schreibt ! vor den Namen. Ab Firmware 2.4 ist der Wert am Telefon und auf seiner Webseite dann nur zu lesen; eine Zeile des Modells oder des Telefons selbst gilt trotzdem.</translation>
    </message>
    <message>
        <source>Writes ^ before the name. Phones otherwise keep what somebody changed on them, and pass over this line.</source>
        <translation>Schreibt ^ vor den Namen. Sonst behalten Telefone, was jemand an ihnen geändert hat, und übergehen diese Zeile.</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Zeitzone…</translation>
    </message>
    <message>
        <source>Directory made of the phone list</source>
        <translation>Telefonbuch aus der Telefonliste</translation>
    </message>
    <message>
        <source>Variable of the phone list</source>
        <translation>Variable der Telefonliste</translation>
    </message>
    <message>
        <source>No phone&apos;s files change by that.</source>
        <translation>Dadurch ändern sich bei keinem Telefon Dateien.</translation>
    </message>
    <message>
        <source>Noted for this job: phones know “%1”.</source>
        <translation>Für diesen Auftrag vermerkt: Telefone kennen „%1“.</translation>
    </message>
    <message>
        <source>Settings kept: %1. %2.</source>
        <translation>Einstellungen übernommen: %1. %2.</translation>
    </message>
</context>
<context>
    <name>firstring::LessonShelf</name>
    <message>
        <source>Start &amp;lesson</source>
        <translation>&amp;Lektion starten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>No lesson came with the program. Record the bench, or open a record.</source>
        <translation>Mit dem Programm kam keine Lektion. Zeichnen Sie den Prüfplatz auf oder öffnen Sie eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>&amp;Record the bench</source>
        <translation>&amp;Prüfplatz aufzeichnen</translation>
    </message>
    <message>
        <source>Shows what real phones ask of the local server as a ladder, from now on</source>
        <translation>Zeigt als Leiter, was echte Telefone von jetzt an den lokalen Server fragen</translation>
    </message>
    <message>
        <source>&amp;Open a record...</source>
        <translation>Aufzeichnung ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>A lesson plays on this computer only, with a job, a server and simulated phones of its own. The open job and real phones are not touched.</source>
        <translation>Eine Lektion läuft nur auf diesem Computer, mit eigenem Auftrag, eigenem Server und eigenen simulierten Telefonen. Der offene Auftrag und echte Telefone bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>firstring::LessonsTab</name>
    <message>
        <source>Open a record</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Records of exchanges (*.ladder);;All files (*)</source>
        <translation>Aufzeichnungen (*.ladder);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei ließ sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>That file is no record of exchanges. Records are saved with a lesson or the bench, and end in .ladder.</source>
        <translation>Diese Datei ist keine Aufzeichnung. Aufzeichnungen speichert man bei einer Lektion oder vom Prüfplatz; sie enden auf .ladder.</translation>
    </message>
</context>
<context>
    <name>firstring::LineChangesTable</name>
    <message>
        <source>Line of the file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>entfällt: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
</context>
<context>
    <name>firstring::ListenForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only this address is opened: phones on other networks of this computer are not answered.</source>
        <translation>Nur diese Adresse wird geöffnet: Telefone in anderen Netzen dieses Computers bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>&amp;Who gets files...</source>
        <translation>&amp;Wer Dateien bekommt...</translation>
    </message>
</context>
<context>
    <name>firstring::LocalServerPage</name>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Asks for startup.cfg as a phone would, over each service that is on</source>
        <translation>Fragt wie ein Telefon nach startup.cfg, über jeden eingeschalteten Dienst</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The local server is on</source>
        <translation>Der lokale Server ist an</translation>
    </message>
    <message>
        <source>Phones reach it at %1. It answers until you stop it or close the job.</source>
        <translation>Telefone erreichen ihn unter %1. Er antwortet, bis Sie ihn anhalten oder den Auftrag schließen.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>The local server is off</source>
        <translation>Der lokale Server ist aus</translation>
    </message>
    <message>
        <source>Test re&amp;quest</source>
        <translation>&amp;Testanfrage</translation>
    </message>
    <message>
        <source>Stop se&amp;rver</source>
        <translation>Server &amp;stoppen</translation>
    </message>
    <message>
        <source>Start se&amp;rver</source>
        <translation>Server &amp;starten</translation>
    </message>
    <message>
        <source>Parts of the local server</source>
        <translation>Teile des lokalen Servers</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Point the phones here</source>
        <translation>Telefone hierher lenken</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No phone is answered. Choose under Services the network card the phones are plugged into, then start.</source>
        <translation>Kein Telefon bekommt Antwort. Wählen Sie unter Dienste die Netzwerkkarte, an der die Telefone hängen, und starten Sie dann.</translation>
    </message>
    <message>
        <source>This computer no longer has the address %1, so no phone is answered. Plug the network in again; the server goes on by itself.</source>
        <translation>Dieser Rechner hat die Adresse %1 nicht mehr, deshalb bekommt kein Telefon Antwort. Stecken Sie das Netz wieder ein; der Server macht von selbst weiter.</translation>
    </message>
    <message>
        <source>DHCP servers here</source>
        <translation>DHCP-Server hier</translation>
    </message>
</context>
<context>
    <name>firstring::MainWindow</name>
    <message>
        <source>%1 - Firstring</source>
        <translation>%1 - Firstring</translation>
    </message>
    <message>
        <source>Scan and server</source>
        <translation>Scan und Server</translation>
    </message>
    <message>
        <source>Server on</source>
        <translation>Server an</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>Server aus</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <translation>Den lokalen Server anhalten</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <translation>Den lokalen Server starten</translation>
    </message>
    <message>
        <source>Phones can fetch their files. Click to stop.</source>
        <translation>Telefone können ihre Dateien holen. Klicken hält ihn an.</translation>
    </message>
    <message>
        <source>Phones get nothing. Click to start.</source>
        <translation>Telefone bekommen nichts. Klicken startet ihn.</translation>
    </message>
    <message>
        <source>&amp;Stop server</source>
        <translation>&amp;Server anhalten</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Server starten</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Auftrag</translation>
    </message>
    <message>
        <source>&amp;Import phone list...</source>
        <translation>Telefonliste &amp;importieren...</translation>
    </message>
    <message>
        <source>&amp;Export phone list...</source>
        <translation>Telefonliste &amp;exportieren...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Scan or type a &amp;MAC address</source>
        <translation>&amp;MAC-Adresse scannen oder eintippen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Address, ports, requests</source>
        <translation>&amp;Adresse, Ports, Anfragen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find phones</source>
        <translation>Telefone &amp;finden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was geschah</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;About Firstring</source>
        <translation>&amp;Über Firstring</translation>
    </message>
    <message>
        <source>About Firstring</source>
        <translation>Über Firstring</translation>
    </message>
    <message>
        <source>Firstring %1

Provisioning workstation for Aastra and Mitel SIP phones. Independent of both, whose names are their owners&apos;.

Free software under the GNU General Public License, version 3 or later. Icons: Lucide, ISC licence.</source>
        <translation>Firstring %1

Arbeitsplatz zum Einrichten von SIP-Telefonen von Aastra und Mitel. Unabhängig von beiden; die Namen gehören ihren Inhabern.

Freie Software unter der GNU General Public License, Version 3 oder später. Symbole: Lucide, ISC-Lizenz.</translation>
    </message>
    <message>
        <source>&amp;Take over an existing server...</source>
        <translation>Vorhandenen Server &amp;übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Help about this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>&amp;Tour in ten minutes</source>
        <translation>&amp;Rundgang in zehn Minuten</translation>
    </message>
    <message>
        <source>How a phone &amp;boots</source>
        <translation>Wie ein Telefon &amp;startet</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>S&amp;icherheit</translation>
    </message>
    <message>
        <source>&amp;Key of the passwords...</source>
        <translation>&amp;Schlüssel der Kennwörter ...</translation>
    </message>
    <message>
        <source>&amp;Audit log...</source>
        <translation>&amp;Prüfprotokoll ...</translation>
    </message>
    <message>
        <source>Give pass&amp;words...</source>
        <translation>Kenn&amp;wörter vergeben ...</translation>
    </message>
    <message>
        <source>That can&apos;t be done now: %1</source>
        <translation>Das geht gerade nicht: %1</translation>
    </message>
    <message>
        <source>F11 or Esc brings the whole window back.</source>
        <translation>F11 oder Esc bringt das ganze Fenster zurück.</translation>
    </message>
    <message>
        <source>Scan &amp;anywhere, not only on the bench</source>
        <translation>&amp;Überall scannen, nicht nur am Arbeitsplatz</translation>
    </message>
    <message>
        <source>&amp;Look for phones in the network...</source>
        <translation>Telefone im Netz s&amp;uchen ...</translation>
    </message>
    <message>
        <source>Tr&amp;y the scanner...</source>
        <translation>Scanner aus&amp;probieren ...</translation>
    </message>
    <message>
        <source>Search &amp;commands...</source>
        <translation>&amp;Befehle suchen ...</translation>
    </message>
    <message>
        <source>&amp;Projector: the bench alone, large</source>
        <translation>&amp;Projektor: der Arbeitsplatz allein, groß</translation>
    </message>
    <message>
        <source>&amp;What this program does...</source>
        <translation>&amp;Was dieses Programm tut ...</translation>
    </message>
    <message>
        <source>&amp;Problem report...</source>
        <translation>&amp;Problembericht ...</translation>
    </message>
    <message>
        <source>&amp;Notes of the desktop while I work elsewhere</source>
        <translation>Hinweise des Desktops, während ich &amp;anderswo arbeite</translation>
    </message>
    <message>
        <source>The &amp;first pages...</source>
        <translation>Die &amp;ersten Seiten ...</translation>
    </message>
    <message>
        <source>&amp;Labels...</source>
        <translation>E&amp;tiketten …</translation>
    </message>
    <message>
        <source>&amp;Finish job...</source>
        <translation>Auftrag &amp;abschließen …</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>Be&amp;richt …</translation>
    </message>
    <message>
        <source>F1: help
Esc: back to the scan field
Ctrl+1 to Ctrl+0: the pages
Ctrl+F: find phones
Ctrl+L: what happened
Ctrl+D: inspector
Ctrl+K: search commands
F11: the bench alone, large
F2: change a cell
Ctrl+Z, Ctrl+Shift+Z: undo, redo
Ctrl+H: hold
Ctrl+Delete: remove from the job</source>
        <translation>F1: Hilfe
Esc: zurück zum Scanfeld
Strg+1 bis Strg+0: die Seiten
Strg+F: Telefone finden
Strg+L: was geschah
Strg+D: Inspektor
Strg+K: Befehle suchen
F11: die Werkbank allein, groß
F2: eine Zelle ändern
Strg+Z, Strg+Umschalt+Z: rückgängig, wiederholen
Strg+H: zurückstellen
Strg+Entf: aus dem Auftrag entfernen</translation>
    </message>
    <message>
        <source>Comman&amp;ds for the scanner...</source>
        <translation>&amp;Befehle für den Scanner ...</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Hell, hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>Dunkel, hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Save &amp;bundle...</source>
        <translation>Bün&amp;del speichern …</translation>
    </message>
    <message>
        <source>&amp;Open bundle...</source>
        <translation>Bündel ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>The phone %1, which a link names, is not in this job.</source>
        <translation>Das Telefon %1, das ein Link nennt, ist nicht in diesem Auftrag.</translation>
    </message>
    <message>
        <source>The database of this job answers again: it can be changed, and what waited is stored.</source>
        <translation>Die Datenbank dieses Auftrags antwortet wieder: Er lässt sich ändern, und was gewartet hat, wird gespeichert.</translation>
    </message>
    <message>
        <source>Open &amp;shared job...</source>
        <translation>&amp;Gemeinsamen Auftrag öffnen …</translation>
    </message>
</context>
<context>
    <name>firstring::MdnsSection</name>
    <message>
        <source>Discovery</source>
        <translation>Serversuche</translation>
    </message>
    <message>
        <source>Answer old phones that look for a server</source>
        <translation>Alten Telefonen antworten, die einen Server suchen</translation>
    </message>
    <message>
        <source>Factory-fresh phones of the 6700i era look by multicast DNS for a server when DHCP names none. They are not answered.</source>
        <translation>Fabrikneue Telefone der 6700i-Zeit suchen mit Multicast-DNS einen Server, wenn DHCP keinen nennt. Sie bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>This helps only while TFTP is on port 69: phones that find this computer so ask by TFTP, and they have no parameter for another port.</source>
        <translation>Das hilft nur, solange TFTP auf Port 69 ist: Telefone, die diesen Rechner so finden, fragen über TFTP und haben keinen Parameter für einen anderen Port.</translation>
    </message>
    <message>
        <source>Phones that look for a server are not answered: multicast DNS cannot be used on this network card.</source>
        <translation>Telefone, die einen Server suchen, bekommen keine Antwort: Multicast-DNS lässt sich auf dieser Netzwerkkarte nicht benutzen.</translation>
    </message>
    <message>
        <source>Factory-fresh phones of the 6700i era that look by multicast DNS for a server find this one and ask it by TFTP.</source>
        <translation>Fabrikneue Telefone der 6700i-Zeit, die mit Multicast-DNS einen Server suchen, finden diesen und fragen ihn über TFTP.</translation>
    </message>
</context>
<context>
    <name>firstring::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>firstring::NetworkPhones</name>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>in the job</source>
        <translation>im Auftrag</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>firstring::NetworkScanDialog</name>
    <message>
        <source>Look for phones in the network</source>
        <translation>Telefone im Netz suchen</translation>
    </message>
    <message>
        <source>Every address of the network is asked once for its first web page; phones say their model there. Nothing is changed, and nobody logs in.</source>
        <translation>Jede Adresse des Netzes wird einmal nach ihrer ersten Webseite gefragt; Telefone nennen dort ihr Modell. Nichts wird geändert, und niemand meldet sich an.</translation>
    </message>
    <message>
        <source>%1, network of %2</source>
        <translation>%1, Netz von %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Phones found</source>
        <translation>Gefundene Telefone</translation>
    </message>
    <message>
        <source>Phones that are found appear here.</source>
        <translation>Gefundene Telefone erscheinen hier.</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>Gefragte Adressen</translation>
    </message>
    <message>
        <source>This computer is in no network with other devices. Plug in its cable, then open this again.</source>
        <translation>Dieser Rechner ist in keinem Netz mit anderen Geräten. Stecken Sie sein Kabel ein und öffnen Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon &amp;hinzufügen</numerusform>
            <numerusform>%n Telefone &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) found.</source>
        <translation>
            <numerusform>%n Telefon gefunden.</numerusform>
            <numerusform>%n Telefone gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone showed itself. Phones in another network or with their web page switched off are not found this way.</source>
        <translation>Kein Telefon hat sich gezeigt. Telefone in einem anderen Netz oder mit ausgeschalteter Webseite werden so nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>firstring::NetworkScanner</name>
    <message>
        <source>A network is being looked through already. Wait until that has ended.</source>
        <translation>Es wird schon ein Netz durchsucht. Warten Sie, bis das beendet ist.</translation>
    </message>
</context>
<context>
    <name>firstring::Notice</name>
    <message>
        <source>What became of the last scan</source>
        <translation>Was aus dem letzten Scan wurde</translation>
    </message>
</context>
<context>
    <name>firstring::NtpSection</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Tell phones the time</source>
        <translation>Telefonen die Uhrzeit sagen</translation>
    </message>
    <message>
        <source>Port of the time</source>
        <translation>Port der Uhrzeit</translation>
    </message>
    <message>
        <source>Tell the phones in their settings to ask here for the time</source>
        <translation>Den Telefonen in ihren Einstellungen sagen, dass sie hier nach der Uhrzeit fragen</translation>
    </message>
    <message>
        <source>Have phones ask here for the time</source>
        <translation>Telefone hier nach der Uhrzeit fragen lassen</translation>
    </message>
    <message>
        <source>Have phones ask elsewhere for the time</source>
        <translation>Telefone anderswo nach der Uhrzeit fragen lassen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Phones are not told the time: its port could not be opened. They get their files all the same.</source>
        <translation>Telefonen wird die Uhrzeit nicht gesagt: Ihr Port ließ sich nicht öffnen. Ihre Dateien bekommen sie trotzdem.</translation>
    </message>
    <message>
        <source>Phones have no parameter for the port of the time: they use 123. Another port serves other programs only.</source>
        <translation>Telefone haben keinen Parameter für den Port der Uhrzeit: Sie nehmen 123. Ein anderer Port dient nur anderen Programmen.</translation>
    </message>
    <message>
        <source>The settings of the phones tell them to ask here for the time, and nobody answers.</source>
        <translation>Die Einstellungen der Telefone sagen ihnen, dass sie hier nach der Uhrzeit fragen sollen, und niemand antwortet.</translation>
    </message>
    <message>
        <source>Phones have to learn the time elsewhere. With a wrong one they refuse certificates.</source>
        <translation>Die Uhrzeit müssen die Telefone anderswo erfahren. Mit einer falschen lehnen sie Zertifikate ab.</translation>
    </message>
    <message>
        <source>Phones that ask are told the time of this computer. With a wrong one they refuse certificates.</source>
        <translation>Telefone, die fragen, bekommen die Uhrzeit dieses Rechners. Mit einer falschen lehnen sie Zertifikate ab.</translation>
    </message>
</context>
<context>
    <name>firstring::OldPhonesSection</name>
    <message>
        <source>HTTPS for old phones</source>
        <translation>HTTPS für alte Telefone</translation>
    </message>
    <message>
        <source>Answer old phones over HTTPS</source>
        <translation>Alten Telefonen über HTTPS antworten</translation>
    </message>
    <message>
        <source>HTTPS port for old phones</source>
        <translation>HTTPS-Port für alte Telefone</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Phones of the 6700i and 9000i series speak TLS 1.0 at most; without this they are served by HTTP.</source>
        <translation>Telefone der Reihen 6700i und 9000i sprechen höchstens TLS 1.0; ohne dies werden sie über HTTP bedient.</translation>
    </message>
    <message>
        <source>TLS 1.0 at %1 is weak: who listens on the network may read passwords. Only phones of the 6700i and 9000i series and older are answered there. Keep it on the bench.</source>
        <translation>TLS 1.0 unter %1 ist schwach: Wer im Netz mithört, kann vielleicht Kennwörter lesen. Nur Telefone der Reihen 6700i und 9000i und ältere erhalten dort Antwort. Nutzen Sie es nur auf dem Prüfplatz.</translation>
    </message>
</context>
<context>
    <name>firstring::OpenBundleDialog</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Kennsatz:</translation>
    </message>
    <message>
        <source>&amp;Name of the job:</source>
        <translation>&amp;Name des Auftrags:</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
    <message>
        <source>A job that was saved on another workstation. It becomes a job of its own here; other jobs stay as they are.</source>
        <translation>Ein Auftrag, der auf einem anderen Arbeitsplatz gespeichert wurde. Er wird hier ein eigener Auftrag; andere Aufträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open as a job</source>
        <translation>Als Auftrag ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Hineinsehen</translation>
    </message>
    <message>
        <source>Reading and checking</source>
        <translation>Wird gelesen und geprüft</translation>
    </message>
    <message>
        <source>Every part of it is as it was written.</source>
        <translation>Jeder Teil ist so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>Es gibt schon einen Auftrag „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Taking its files in</source>
        <translation>Dateien werden übernommen</translation>
    </message>
</context>
<context>
    <name>firstring::OpenSharedJobDialog</name>
    <message>
        <source>Open shared job</source>
        <translation>Gemeinsamen Auftrag öffnen</translation>
    </message>
    <message>
        <source>A job in a PostgreSQL database</source>
        <translation>Ein Auftrag in einer PostgreSQL-Datenbank</translation>
    </message>
    <message>
        <source>Several workstations work on it at the same time. It opens in a window of its own. The password is kept in the password store of this computer, or sealed beside the jobs; never in the job.</source>
        <translation>Mehrere Arbeitsplätze arbeiten zugleich an ihm. Er öffnet sich in einem eigenen Fenster. Das Kennwort wird im Kennwortspeicher dieses Rechners aufbewahrt oder versiegelt neben den Aufträgen; nie im Auftrag.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der ausstellenden Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A job of th&amp;is computer</source>
        <translation>Ein Auftrag dieses Re&amp;chners</translation>
    </message>
    <message>
        <source>&amp;Make and open</source>
        <translation>Anle&amp;gen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>%1 is asked…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The database answers. There is no job in it yet.</source>
        <translation>Die Datenbank antwortet. In ihr ist noch kein Auftrag.</translation>
    </message>
    <message numerus="yes">
        <source>The database answers. It holds %n job(s).</source>
        <translation>
            <numerusform>Die Datenbank antwortet. In ihr ist %n Auftrag.</numerusform>
            <numerusform>Die Datenbank antwortet. In ihr sind %n Aufträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job “%1” in this database. Choose one that is there, or make it.</source>
        <translation>In dieser Datenbank gibt es keinen Auftrag „%1“. Wählen Sie einen, der da ist, oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>There is no job “%1” in this database, and “%2” may not make one. Choose one that is there, or ask its administrator.</source>
        <translation>In dieser Datenbank gibt es keinen Auftrag „%1“, und „%2“ darf keinen anlegen. Wählen Sie einen, der da ist, oder fragen Sie, wer sie verwaltet.</translation>
    </message>
    <message>
        <source>The job “%1” is made…</source>
        <translation>Der Auftrag „%1“ wird angelegt …</translation>
    </message>
</context>
<context>
    <name>firstring::PaperPane</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>In „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>It could not be written there: %1. Choose another folder.</source>
        <translation>Dort ließ sich nicht schreiben: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>firstring::PaperSheet</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>firstring::PasswordsDialog</name>
    <message>
        <source>Phones that have one get a &amp;new one too</source>
        <translation>Auch Telefone, die schon eines haben, bekommen ein &amp;neues</translation>
    </message>
    <message>
        <source>Give passwords</source>
        <translation>Kennwörter vergeben</translation>
    </message>
    <message numerus="yes">
        <source>A password of its own for each of %n phone(s)</source>
        <translation>
            <numerusform>Ein eigenes Kennwort für %n Telefon</numerusform>
            <numerusform>Ein eigenes Kennwort für jedes von %n Telefonen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Administrator of the phone: ten digits, as it is typed on its keys</source>
        <translation>&amp;Verwalter des Telefons: zehn Ziffern, so wie man sie auf seinen Tasten tippt</translation>
    </message>
    <message>
        <source>&amp;User of the phone: ten digits</source>
        <translation>&amp;Benutzer des Telefons: zehn Ziffern</translation>
    </message>
    <message>
        <source>&amp;SIP account: 20 letters and digits, in the variable “sip password”</source>
        <translation>&amp;SIP-Konto: 20 Buchstaben und Ziffern, in der Variablen „sip password“</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give %n password(s)</source>
        <translation>
            <numerusform>%n Kennwort ver&amp;geben</numerusform>
            <numerusform>%n Kennwörter ver&amp;geben</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have one already.</source>
        <translation>Alle haben schon eines.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) keep(s) the one there is.</source>
        <translation>
            <numerusform>%n Telefon behält das seine.</numerusform>
            <numerusform>%n Telefone behalten das ihre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones take them with their next file. They stand encrypted in the job; Undo takes them back.</source>
        <translation>Telefone holen sie mit ihrer nächsten Datei. Im Auftrag stehen sie verschlüsselt; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a password of its own. Undo takes it back.</source>
        <translation>
            <numerusform>%n Telefon hat ein eigenes Kennwort bekommen. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Telefone haben eigene Kennwörter bekommen. Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneActions</name>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Take off hold</source>
        <translation>Nicht mehr zurückste&amp;llen</translation>
    </message>
    <message>
        <source>&amp;Stage again</source>
        <translation>Noch einmal ein&amp;richten</translation>
    </message>
    <message>
        <source>&amp;Copy MAC address</source>
        <translation>MAC-Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Set ta&amp;gs...</source>
        <translation>&amp;Schlagwörter setzen...</translation>
    </message>
    <message>
        <source>&amp;Remove from job</source>
        <translation>Aus dem Auftrag &amp;entfernen</translation>
    </message>
    <message>
        <source>Forget what these phones have fetched; they begin as Waiting</source>
        <translation>Vergessen, was diese Telefone geholt haben; sie beginnen wieder mit „Wartet auf Telefon“</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Co&amp;nfig server</source>
        <translation>Ko&amp;nfigurationsserver</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n Telefon entfernt. „Rückgängig“ holt es zurück.</numerusform>
            <numerusform>%n Telefone entfernt. „Rückgängig“ holt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MAC address(es) copied.</source>
        <translation>
            <numerusform>%n MAC-Adresse kopiert.</numerusform>
            <numerusform>%n MAC-Adressen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of the selected phones, separated by commas:</source>
        <translation>Schlagwörter der ausgewählten Telefone, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>&amp;On the phone</source>
        <translation>Am &amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Point here...</source>
        <translation>&amp;Hierher richten …</translation>
    </message>
    <message>
        <source>&amp;Restart...</source>
        <translation>&amp;Neu starten …</translation>
    </message>
    <message>
        <source>&amp;Apply now...</source>
        <translation>&amp;Jetzt anwenden …</translation>
    </message>
    <message>
        <source>&amp;Clear local settings...</source>
        <translation>&amp;Lokale Einstellungen löschen …</translation>
    </message>
    <message>
        <source>Con&amp;vert for a new model...</source>
        <translation>Für ein neues M&amp;odell umwandeln ...</translation>
    </message>
    <message>
        <source>R&amp;elease</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Let these phones take their files, whoever took them before</source>
        <translation>Diese Telefone dürfen ihre Dateien holen, wer immer sie vorher geholt hat</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may take their files for the next %1 hours.</source>
        <translation>
            <numerusform>%n Telefon darf in den nächsten %1 Stunden seine Dateien holen.</numerusform>
            <numerusform>%n Telefone dürfen in den nächsten %1 Stunden ihre Dateien holen.</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;imeline...</source>
        <translation>Ze&amp;itlinie ...</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again; their history stays. %1</source>
        <translation>
            <numerusform>%n Telefon beginnt neu; seine Geschichte bleibt. %1</numerusform>
            <numerusform>%n Telefone beginnen neu; ihre Geschichte bleibt. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneDrawing</name>
    <message>
        <source>Drawing of a phone</source>
        <translation>Zeichnung eines Telefons</translation>
    </message>
    <message>
        <source>Drawing of a %1</source>
        <translation>Zeichnung eines %1</translation>
    </message>
    <message>
        <source>It shows a picture of %1 × %2 pixels.</source>
        <translation>Es zeigt ein Bild von %1 × %2 Pixeln.</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneForm</name>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>&amp;Slot</source>
        <translation>&amp;Platz</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Config server</source>
        <translation>&amp;Konfigurationsserver</translation>
    </message>
    <message>
        <source>&amp;Firmware</source>
        <translation>&amp;Firmware</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>floor2, sales</source>
        <translation>etage2, vertrieb</translation>
    </message>
    <message>
        <source>On &amp;hold: told nothing</source>
        <translation>&amp;Zurückgestellt: erfährt nichts</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneListProblemTable</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneListRowTable</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Konfigurationsserver</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Andere Spalten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneSteps</name>
    <message>
        <source>6700i and 9000i</source>
        <translation>6700i und 9000i</translation>
    </message>
    <message>
        <source>6800i and 6900</source>
        <translation>6800i und 6900</translation>
    </message>
    <message>
        <source>Family of the phone</source>
        <translation>Familie des Telefons</translation>
    </message>
    <message>
        <source>Steps on the phone</source>
        <translation>Schritte am Telefon</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Options&lt;/b&gt;, choose &lt;b&gt;Administrator Menu&lt;/b&gt; and enter the administrator password (22222 on a new phone).</source>
        <translation>&lt;b&gt;Options&lt;/b&gt; drücken, &lt;b&gt;Administrator Menu&lt;/b&gt; wählen und das Administrator-Passwort eingeben (22222 bei einem neuen Telefon).</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Options&lt;/b&gt; (the gear), then &lt;b&gt;Advanced&lt;/b&gt;, and enter the administrator password (22222 on a new phone).</source>
        <translation>&lt;b&gt;Options&lt;/b&gt; (das Zahnrad) drücken, dann &lt;b&gt;Advanced&lt;/b&gt;, und das Administrator-Passwort eingeben (22222 bei einem neuen Telefon).</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration Server&lt;/b&gt; and set &lt;b&gt;Download Protocol&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Configuration Server&lt;/b&gt; öffnen und &lt;b&gt;Download Protocol&lt;/b&gt; auf &lt;b&gt;%1&lt;/b&gt; stellen.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;Primary TFTP&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Primary TFTP&lt;/b&gt; auf &lt;b&gt;%1&lt;/b&gt; stellen.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;HTTP Server&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;HTTP Port&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>&lt;b&gt;HTTP Server&lt;/b&gt; auf &lt;b&gt;%1&lt;/b&gt; und &lt;b&gt;HTTP Port&lt;/b&gt; auf &lt;b&gt;%2&lt;/b&gt; stellen.</translation>
    </message>
    <message>
        <source>Leave &lt;b&gt;HTTP Path&lt;/b&gt; empty.</source>
        <translation>&lt;b&gt;HTTP Path&lt;/b&gt; leer lassen.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;HTTP Path&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;HTTP Path&lt;/b&gt; auf &lt;b&gt;%1&lt;/b&gt; stellen.</translation>
    </message>
    <message>
        <source>Restart the phone. It asks this computer within a minute.</source>
        <translation>Das Telefon neu starten. Es fragt diesen Computer innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>A phone that was used before keeps what it knew: reset it to factory defaults first.</source>
        <translation>Ein schon benutztes Telefon behält, was es wusste: Zuerst auf die Werkseinstellungen zurücksetzen.</translation>
    </message>
    <message>
        <source>Ph&amp;ones of the family</source>
        <translation>Telefone der &amp;Familie</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneTools</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>Change many rows, choose columns, keep views, copy and print</source>
        <translation>Viele Zeilen ändern, Spalten wählen, Ansichten behalten, kopieren und drucken</translation>
    </message>
    <message>
        <source>C&amp;hange many...</source>
        <translation>&amp;Viele ändern …</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Nach &amp;unten füllen</translation>
    </message>
    <message>
        <source>Find and &amp;replace...</source>
        <translation>Suchen und &amp;ersetzen …</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>&amp;Print the table...</source>
        <translation>Tabelle &amp;drucken …</translation>
    </message>
    <message>
        <source>&amp;All phones, all columns</source>
        <translation>&amp;Alle Telefone, alle Spalten</translation>
    </message>
    <message>
        <source>&amp;Keep this view...</source>
        <translation>Diese Ansicht &amp;behalten …</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>Ansicht &amp;vergessen</translation>
    </message>
    <message>
        <source>The view “%1” is forgotten.</source>
        <translation>Die Ansicht „%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Die Ansicht „%1“ ist behalten.</translation>
    </message>
    <message>
        <source>Select the rows first: the value of the first one goes into the others.</source>
        <translation>Wählen Sie zuerst die Zeilen: Der Wert der ersten kommt in die anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n Telefon geändert. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Telefone geändert. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of %1</source>
        <translation>Telefone von %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
</context>
<context>
    <name>firstring::PhonesPage</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Search: text, model:6867i, state:stopped, tag:floor2</source>
        <translation>Suche: Text, model:6867i, state:stopped, tag:etage2</translation>
    </message>
    <message>
        <source>Search phones</source>
        <translation>Telefone suchen</translation>
    </message>
    <message>
        <source>Words are looked for everywhere. model: state: tag: slot: blueprint: server: firmware: label: mac: hold: look in one column; a minus before a term turns it round.</source>
        <translation>Wörter werden überall gesucht. model: state: tag: slot: blueprint: server: firmware: label: mac: hold: suchen in einer Spalte; ein Minus vor einem Begriff kehrt ihn um.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importieren...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No phones yet. Import a list, or scan them on the Bench.</source>
        <translation>Noch keine Telefone. Eine Liste importieren oder sie auf der Seite „Prüfplatz“ scannen.</translation>
    </message>
    <message>
        <source>No phone matches. Take a word away, or clear the search with Esc.</source>
        <translation>Kein Telefon passt. Ein Wort wegnehmen oder die Suche mit Esc leeren.</translation>
    </message>
</context>
<context>
    <name>firstring::PlanTab</name>
    <message>
        <source>Records that are not alike</source>
        <translation>Einträge, die nicht gleich sind</translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation>Felder des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Select a record to see its fields on both sides.</source>
        <translation>Wählen Sie einen Eintrag, um seine Felder auf beiden Seiten zu sehen.</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>Wie &amp;hier</translation>
    </message>
    <message>
        <source>The selected records, or fields, become as they are here.</source>
        <translation>Die gewählten Einträge oder Felder werden, wie sie hier sind.</translation>
    </message>
    <message>
        <source>As &amp;there</source>
        <translation>Wie &amp;dort</translation>
    </message>
    <message>
        <source>The selected records, or fields, become as they are there.</source>
        <translation>Die gewählten Einträge oder Felder werden, wie sie dort sind.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>What differs waits on both sides until you decide.</source>
        <translation>Was sich unterscheidet, wartet auf beiden Seiten, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>&amp;Leave for later</source>
        <translation>Spä&amp;ter</translation>
    </message>
    <message>
        <source>The selected records stay as they are on both sides for now.</source>
        <translation>Die gewählten Einträge bleiben vorerst auf beiden Seiten, wie sie sind.</translation>
    </message>
    <message>
        <source>Both sides are alike. There is nothing to send, to take or to decide.</source>
        <translation>Beide Seiten sind gleich. Es gibt nichts zu senden, zu übernehmen oder zu entscheiden.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n</source>
        <translation>
            <numerusform>%n &amp;senden</numerusform>
            <numerusform>%n &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send %1, take %2</source>
        <translation>%1 &amp;senden, %2 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ on both sides and stay as they are until you decide.</source>
        <translation>
            <numerusform>%n Eintrag unterscheidet sich auf beiden Seiten und bleibt, wie er ist, bis Sie entscheiden.</numerusform>
            <numerusform>%n Einträge unterscheiden sich auf beiden Seiten und bleiben, wie sie sind, bis Sie entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Es ist nichts mehr zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n</source>
        <translation>
            <numerusform>%n über&amp;nehmen</numerusform>
            <numerusform>%n über&amp;nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all &amp;off</source>
        <translation>Alles a&amp;bhaken</translation>
    </message>
    <message>
        <source>Everything in the list is done there.</source>
        <translation>Alles in der Liste ist dort erledigt.</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>&amp;Liste speichern …</translation>
    </message>
    <message>
        <source>As the portal wants it, by the columns of its profile.</source>
        <translation>So, wie das Portal sie haben will, nach den Spalten seines Profils.</translation>
    </message>
    <message>
        <source>Compare with &amp;its own list…</source>
        <translation>Mit &amp;eigener Liste vergleichen …</translation>
    </message>
    <message>
        <source>A list that was downloaded there tells what it has; what is alike is ticked off.</source>
        <translation>Eine Liste, die dort heruntergeladen wurde, sagt, was es hat; was gleich ist, ist abgehakt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Done there: %n</source>
        <translation>
            <numerusform>&amp;Dort erledigt: %n</numerusform>
            <numerusform>&amp;Dort erledigt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are still to be done there.</source>
        <translation>
            <numerusform>%n Eintrag ist dort noch zu erledigen.</numerusform>
            <numerusform>%n Einträge sind dort noch zu erledigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PointPhonesTab</name>
    <message>
        <source>What to tell the DHCP server</source>
        <translation>Was der DHCP-Server sagen soll</translation>
    </message>
    <message>
        <source>What to press on the phone</source>
        <translation>Was am Telefon zu drücken ist</translation>
    </message>
</context>
<context>
    <name>firstring::PortalForm</name>
    <message>
        <source>The first line holds the &amp;headings</source>
        <translation>Die &amp;erste Zeile enthält die Überschriften</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Phones of this program&apos;s own server can be said only by the address under which they reach it.</source>
        <translation>Telefone des Servers in diesem Programm lassen sich nur durch die Adresse nennen, unter der sie ihn erreichen.</translation>
    </message>
    <message>
        <source>&amp;Between columns:</source>
        <translation>&amp;Zwischen Spalten:</translation>
    </message>
    <message>
        <source>&amp;MAC addresses:</source>
        <translation>&amp;MAC-Adressen:</translation>
    </message>
    <message>
        <source>&amp;New is:</source>
        <translation>&amp;Neu heißt:</translation>
    </message>
    <message>
        <source>&amp;Changed is:</source>
        <translation>&amp;Geändert heißt:</translation>
    </message>
    <message>
        <source>&amp;Gone is:</source>
        <translation>&amp;Weg heißt:</translation>
    </message>
    <message>
        <source>Own &amp;server:</source>
        <translation>Eigener &amp;Server:</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Heading of column %1</source>
        <translation>Überschrift von Spalte %1</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>bleibt leer</translation>
    </message>
    <message>
        <source>new, changed or gone</source>
        <translation>neu, geändert oder weg</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Was in Spalte %1 steht</translation>
    </message>
    <message>
        <source>Move up column</source>
        <translation>Nach oben: Spalte</translation>
    </message>
    <message>
        <source>Move down column</source>
        <translation>Nach unten: Spalte</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Entfernen: Spalte</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn</source>
        <translation>Spalte &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>firstring::PreflightTab</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>firstring::ProfileDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>How “%1” wants to be spoken to</source>
        <translation>Wie „%1“ angesprochen werden will</translation>
    </message>
    <message>
        <source>One column must hold the MAC address.</source>
        <translation>Eine Spalte muss die MAC-Adresse enthalten.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>How it wants to be spoken to</source>
        <translation>Wie damit zu sprechen ist</translation>
    </message>
    <message>
        <source>A list looks like this</source>
        <translation>So sieht eine Liste aus</translation>
    </message>
    <message>
        <source>This is what is sent for a phone</source>
        <translation>Das wird für ein Telefon gesendet</translation>
    </message>
</context>
<context>
    <name>firstring::ProfileForm</name>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Gate house</source>
        <translation>Pforte</translation>
    </message>
</context>
<context>
    <name>firstring::ReachDialog</name>
    <message>
        <source>Point phones here</source>
        <translation>Telefone hierher richten</translation>
    </message>
    <message>
        <source>Restart phones</source>
        <translation>Telefone neu starten</translation>
    </message>
    <message>
        <source>Clear local settings</source>
        <translation>Lokale Einstellungen löschen</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Jetzt anwenden</translation>
    </message>
    <message>
        <source>&amp;Pilot phone first: the others follow when it did well</source>
        <translation>&amp;Ein Telefon zur Probe: Die anderen folgen, wenn es gut ging</translation>
    </message>
    <message>
        <source>Phones and what becomes of them</source>
        <translation>Telefone und was aus ihnen wird</translation>
    </message>
    <message>
        <source>How many phones are done</source>
        <translation>Wie viele Telefone fertig sind</translation>
    </message>
    <message>
        <source>Send the settings of their files</source>
        <translation>Die Einstellungen ihrer Dateien schicken</translation>
    </message>
    <message>
        <source>Let them read their files again</source>
        <translation>Sie ihre Dateien neu lesen lassen</translation>
    </message>
    <message>
        <source>Ask them to compare their files (SIP)</source>
        <translation>Sie bitten, ihre Dateien zu vergleichen (SIP)</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Auf welche Weise</translation>
    </message>
    <message>
        <source>Pass&amp;word of the phones&apos; web page:</source>
        <translation>&amp;Kennwort der Webseite der Telefone:</translation>
    </message>
    <message>
        <source>Password of the phones&apos; web page</source>
        <translation>Kennwort der Webseite der Telefone</translation>
    </message>
    <message>
        <source>Of the user admin. It is sent to these phones and kept nowhere.</source>
        <translation>Des Benutzers admin. Es wird an diese Telefone geschickt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Not confirmed for %1; it is tried all the same.</source>
        <translation>Für %1 nicht bestätigt; es wird trotzdem versucht.</translation>
    </message>
    <message numerus="yes">
        <source>Point %n phone(s) &amp;here</source>
        <translation>
            <numerusform>%n Telefon &amp;hierher richten</numerusform>
            <numerusform>%n Telefone &amp;hierher richten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon &amp;neu starten</numerusform>
            <numerusform>%n Telefone &amp;neu starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear settings of %n phone(s)</source>
        <translation>
            <numerusform>Einstellungen von %n Telefon löschen</numerusform>
            <numerusform>Einstellungen von %n Telefonen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tell %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon &amp;anweisen</numerusform>
            <numerusform>%n Telefone &amp;anweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>only needed where push is refused</source>
        <translation>nur nötig, wo der Befehl abgelehnt wird</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %n more</source>
        <translation>
            <numerusform>&amp;Weiter mit %n weiteren</numerusform>
            <numerusform>&amp;Weiter mit %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The pilot phone accepted. Look at it, then go on.</source>
        <translation>Das Probetelefon hat angenommen. Sehen Sie es sich an, dann machen Sie weiter.</translation>
    </message>
    <message>
        <source>The pilot phone did not accept; its result says why. The others were told nothing yet.</source>
        <translation>Das Probetelefon hat nicht angenommen; sein Ergebnis sagt, warum. Den anderen wurde noch nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>All accepted.</source>
        <translation>Alle haben angenommen.</translation>
    </message>
    <message>
        <source>Not all accepted. Each row says why and what to do.</source>
        <translation>Nicht alle haben angenommen. Jede Zeile sagt, warum und was zu tun ist.</translation>
    </message>
    <message>
        <source>The pilot phone is being told…</source>
        <translation>Das Probetelefon ist an der Reihe …</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1 von %2 haben angenommen</translation>
    </message>
</context>
<context>
    <name>firstring::ReachTable</name>
    <message>
        <source>Being told…</source>
        <translation>Ist an der Reihe …</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Not confirmed for this model</source>
        <translation>Für dieses Modell nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>firstring::Refusal</name>
    <message>
        <source>Look at it</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Take the copy of %1</source>
        <translation>Kopie von %1 nehmen</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
</context>
<context>
    <name>firstring::RemoteDialog</name>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>&amp;Show its certificate</source>
        <translation>&amp;Zertifikat anzeigen</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>Add another side</source>
        <translation>Gegenseite hinzufügen</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Fingerabdruck des Zertifikats (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>Ad&amp;resse:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>A Firstring server at a site or head office: nothing is sent before its certificate is confirmed. Or a shared folder or a stick, for sites without a network between them; all in it is encrypted.</source>
        <translation>Ein Firstring-Server an einem Standort oder in der Zentrale: Es wird nichts gesendet, bevor sein Zertifikat bestätigt ist. Oder ein gemeinsamer Ordner oder Stick, wo kein Netz dazwischen liegt; alles darin ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Folder to sync with</source>
        <translation>Ordner für den Abgleich</translation>
    </message>
    <message>
        <source>Asking for its certificate…</source>
        <translation>Zertifikat wird erfragt …</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other side shows beside its HTTPS.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den die Gegenseite bei ihrem HTTPS anzeigt.</translation>
    </message>
    <message>
        <source>This certificate does not name the address above, so it will be refused. Use an address that it names.</source>
        <translation>Dieses Zertifikat nennt die Adresse oben nicht und wird deshalb abgelehnt. Verwenden Sie eine Adresse, die es nennt.</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>noch nicht erfragt</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Every workstation that uses this folder gives the same one. It is kept encrypted in this job.</source>
        <translation>Jeder Arbeitsplatz, der diesen Ordner nutzt, gibt dieselbe an. Sie wird verschlüsselt in diesem Auftrag aufbewahrt.</translation>
    </message>
    <message>
        <source>Made there with “firstringctl token create”. It is kept encrypted in this job.</source>
        <translation>Dort angelegt mit „firstringctl token create“. Es wird verschlüsselt in diesem Auftrag aufbewahrt.</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>I c&amp;ompared it with the fingerprint that is shown there</source>
        <translation>Ich habe ihn mit dem dort angezeigten Fingerabdruck &amp;verglichen</translation>
    </message>
    <message>
        <source>Firstring, at a site or in a folder</source>
        <translation>Firstring, an einem Standort oder in einem Ordner</translation>
    </message>
    <message>
        <source>Redirect gateway, by HTTP</source>
        <translation>Weiterleitungsdienst, über HTTP</translation>
    </message>
    <message>
        <source>Redirect gateway, by XML-RPC</source>
        <translation>Weiterleitungsdienst, über XML-RPC</translation>
    </message>
    <message>
        <source>The maker&apos;s web portal, by lists</source>
        <translation>Webportal des Herstellers, durch Listen</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>Its &amp;profile…</source>
        <translation>Sein Pro&amp;fil …</translation>
    </message>
    <message>
        <source>A person carries lists of what is new, changed and gone to the portal, and ticks off what is done. The profile says how its lists look.</source>
        <translation>Sie tragen Listen dessen, was neu, geändert und weggefallen ist, zum Portal und haken ab, was erledigt ist. Das Profil sagt, wie dessen Listen aussehen.</translation>
    </message>
    <message>
        <source>A service that sends phones on is told an address for each of them; the help says how it must answer. The profile says by which names.</source>
        <translation>Einem Dienst, der Telefone weiterleitet, wird für jedes eine Adresse gesagt; die Hilfe sagt, wie er antworten muss. Das Profil sagt, mit welchen Namen.</translation>
    </message>
</context>
<context>
    <name>firstring::RenewalDialog</name>
    <message>
        <source>Fingerprint that is shown now</source>
        <translation>Jetzt gezeigter Fingerabdruck</translation>
    </message>
    <message>
        <source>I c&amp;ompared it with the fingerprint that is shown there</source>
        <translation>Ich habe ihn mit dem dort angezeigten Fingerabdruck &amp;verglichen</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>Fingerprint that was confirmed</source>
        <translation>Bestätigter Fingerabdruck</translation>
    </message>
    <message>
        <source>Confirmed:</source>
        <translation>Bestätigt:</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Jetzt gezeigt:</translation>
    </message>
    <message>
        <source>Confirm the &amp;new one</source>
        <translation>Das neue &amp;bestätigen</translation>
    </message>
    <message>
        <source>“%1” shows another certificate</source>
        <translation>„%1“ zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>Asking for its certificate…</source>
        <translation>Das Zertifikat wird abgefragt …</translation>
    </message>
    <message>
        <source>This certificate does not name the address of “%1”, so it will be refused.</source>
        <translation>Dieses Zertifikat nennt die Adresse von „%1“ nicht, also wird es abgelehnt.</translation>
    </message>
    <message>
        <source>This is the certificate that was confirmed. Compare once more.</source>
        <translation>Das ist das Zertifikat, das bestätigt wurde. Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>It was renewed: the new one has the same key, which only that server has.</source>
        <translation>Es wurde erneuert: Das neue hat denselben Schlüssel, und den hat nur dieser Server.</translation>
    </message>
    <message>
        <source>It was renewed with a new key, and signed by the same authority as the one before: %1.</source>
        <translation>Es wurde mit einem neuen Schlüssel erneuert und von derselben Stelle unterschrieben wie das vorige: %1.</translation>
    </message>
    <message>
        <source>Nothing tells whether it was renewed or whether somebody else answers. Nothing was sent. Compare the fingerprint with the one that the other side shows beside its HTTPS.</source>
        <translation>Nichts verrät, ob es erneuert wurde oder ob jemand anders antwortet. Gesendet wurde nichts. Vergleichen Sie den Fingerabdruck mit dem, den die andere Seite bei ihrem HTTPS anzeigt.</translation>
    </message>
</context>
<context>
    <name>firstring::ReportDialog</name>
    <message>
        <source>With a page of pass&amp;words</source>
        <translation>Mit einer Seite der Pass&amp;wörter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>name, firm</source>
        <translation>Name, Firma</translation>
    </message>
    <message>
        <source>&amp;Done by:</source>
        <translation>&amp;Ausgeführt von:</translation>
    </message>
    <message>
        <source>What is handed over with the phones: each with its firmware before and after, the files they took, what is missing and why, lines to sign.</source>
        <translation>Was mit den Telefonen übergeben wird: jedes mit seiner Firmware vorher und nachher, die geholten Dateien, was fehlt und warum, Zeilen für Unterschriften.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>Als &amp;PDF sichern …</translation>
    </message>
    <message>
        <source>Save as &amp;table...</source>
        <translation>Als &amp;Tabelle sichern …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The passwords of the phones stand in this report. Give it only to who may have them.</source>
        <translation>In diesem Bericht stehen die Passwörter der Telefone. Geben Sie ihn nur denen, die sie haben dürfen.</translation>
    </message>
    <message>
        <source>The job is not finished: phones still get files here. Job, Finish job closes it first.</source>
        <translation>Der Auftrag ist nicht abgeschlossen: Telefone bekommen hier noch Dateien. Auftrag, Auftrag abschließen schließt ihn zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report says why.</source>
        <translation>
            <numerusform>%n Telefon ist nicht bereit; der Bericht sagt, warum.</numerusform>
            <numerusform>%n Telefone sind nicht bereit; der Bericht sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>-report.csv</source>
        <translation>-bericht.csv</translation>
    </message>
    <message>
        <source>-report.pdf</source>
        <translation>-bericht.pdf</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Start the server, then plug in a phone or press Test request.</source>
        <translation>Noch wurde nichts gefragt. Den Server starten, dann ein Telefon anschließen oder „Testanfrage“ drücken.</translation>
    </message>
</context>
<context>
    <name>firstring::RequestTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
</context>
<context>
    <name>firstring::RolloutDialog</name>
    <message>
        <source>Roll out firmware</source>
        <translation>Firmware ausrollen</translation>
    </message>
    <message>
        <source>Start roll-out</source>
        <translation>Ausrollen beginnen</translation>
    </message>
    <message>
        <source>Version for the %1</source>
        <translation>Version für das %1</translation>
    </message>
    <message>
        <source>as it is assigned</source>
        <translation>wie zugewiesen</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Which firmware</source>
        <translation>Welche Firmware</translation>
    </message>
    <message>
        <source>only these phones, as in tag:floor2</source>
        <translation>nur diese Telefone, wie tag:stock2</translation>
    </message>
    <message>
        <source>Only phones that this query means</source>
        <translation>Nur Telefone, die diese Suche meint</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>One phone of each &amp;model goes first</source>
        <translation>Ein Telefon je &amp;Modell zuerst</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Phones at a time after those</source>
        <translation>Telefone auf einmal danach</translation>
    </message>
    <message>
        <source>&amp;Then at a time:</source>
        <translation>&amp;Danach auf einmal:</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>&amp;Nur zwischen</translation>
    </message>
    <message>
        <source>From which time of the day</source>
        <translation>Ab welcher Uhrzeit</translation>
    </message>
    <message>
        <source>Until which time of the day</source>
        <translation>Bis zu welcher Uhrzeit</translation>
    </message>
    <message>
        <source>Stop when a phone</source>
        <translation>Anhalten, wenn ein Telefon</translation>
    </message>
    <message>
        <source>takes the same firmware again and again</source>
        <translation>dieselbe Firmware immer wieder lädt</translation>
    </message>
    <message>
        <source>reports another version afterwards</source>
        <translation>danach eine andere Version meldet</translation>
    </message>
    <message>
        <source>breaks off three times</source>
        <translation>dreimal abbricht</translation>
    </message>
    <message>
        <source>cannot be sent its file</source>
        <translation>seine Datei nicht bekommen kann</translation>
    </message>
    <message>
        <source>is not heard of for a while</source>
        <translation>eine Weile nichts hören lässt</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>No phone would change.</source>
        <translation>Kein Telefon würde sich ändern.</translation>
    </message>
    <message>
        <source>Reason for the downgrade</source>
        <translation>Grund für die niedrigere Version</translation>
    </message>
    <message>
        <source>The two times of the day are the same: no firmware would ever be given out.</source>
        <translation>Die beiden Uhrzeiten sind gleich: es würde nie Firmware ausgegeben.</translation>
    </message>
    <message>
        <source>%1. That takes %2.</source>
        <translation>%1. Das dauert %2.</translation>
    </message>
    <message>
        <source>Why they go down; kept in the audit log</source>
        <translation>Warum sie hinuntergehen; bleibt im Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>firstring::RolloutStrip</name>
    <message>
        <source>Phones that run what they shall</source>
        <translation>Telefone, die haben, was sie sollen</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>&amp;Ohne es weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;End roll-out…</source>
        <translation>Ausrollen &amp;beenden …</translation>
    </message>
    <message>
        <source>No roll-out goes on</source>
        <translation>Es läuft kein Ausrollen</translation>
    </message>
    <message>
        <source>%1: %2 No other phone is given new firmware. Look after it, or go on without it.</source>
        <translation>%1: %2 Kein anderes Telefon bekommt neue Firmware. Kümmern Sie sich darum, oder machen Sie ohne es weiter.</translation>
    </message>
    <message>
        <source>Paused: no phone begins. Those that take their firmware now finish it.</source>
        <translation>Angehalten: kein Telefon beginnt. Wer gerade lädt, lädt zu Ende.</translation>
    </message>
    <message>
        <source>Firmware is given out only at %1; a phone that asks outside these hours waits.</source>
        <translation>Firmware wird nur von %1 Uhr ausgegeben; ein Telefon, das außerhalb dieser Zeit fragt, wartet.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Give out a&amp;lways</source>
        <translation>&amp;Immer ausgeben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Give out firmware at any time</source>
        <translation>Firmware jederzeit ausgeben</translation>
    </message>
    <message>
        <source>End the roll-out?</source>
        <translation>Ausrollen beenden?</translation>
    </message>
    <message>
        <source>Every phone is given its firmware from now on, all at once, when it asks next. Undo brings the waves back.</source>
        <translation>Jedes Telefon bekommt ab jetzt seine Firmware, alle auf einmal, wenn es das nächste Mal fragt. Rückgängig bringt die Wellen zurück.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>firstring::RunsTab</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>Läufe, der neueste zuerst</translation>
    </message>
    <message>
        <source>Receipt of the selected run</source>
        <translation>Beleg des gewählten Laufs</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Es gab noch keinen Lauf.</translation>
    </message>
    <message>
        <source>Select a run to see its receipt.</source>
        <translation>Wählen Sie einen Lauf, um seinen Beleg zu sehen.</translation>
    </message>
    <message>
        <source>Take the last run &amp;back…</source>
        <translation>Letzten L&amp;auf zurücknehmen …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become as they were before it, here and there.</source>
        <translation>
            <numerusform>Ein Eintrag wird hier und dort, wie er vorher war.</numerusform>
            <numerusform>%n Einträge werden hier und dort, wie sie vorher waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what was done there since this program was started can be taken back, and of one run no more than 5,000 records.</source>
        <translation>Nur was dort geschah, seit dieses Programm läuft, kann zurückgenommen werden, und von einem Lauf höchstens 5.000 Einträge.</translation>
    </message>
</context>
<context>
    <name>firstring::SaveBundleDialog</name>
    <message>
        <source>&amp;Only what they must be: whoever opens it has firmware and pictures already</source>
        <translation>&amp;Nur, wie sie sein müssen: Wer es öffnet, hat Firmware und Bilder schon</translation>
    </message>
    <message>
        <source>With pass&amp;words and other secrets</source>
        <translation>Mit Pass&amp;wörtern und anderen Geheimnissen</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>Mit einem Kennsatz &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>Writing, %1 %</source>
        <translation>Wird geschrieben, %1 %</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Bündel speichern</translation>
    </message>
    <message>
        <source>With its &amp;files (%1)</source>
        <translation>Mit seinen &amp;Dateien (%1)</translation>
    </message>
    <message>
        <source>The whole job as one file</source>
        <translation>Der ganze Auftrag als eine Datei</translation>
    </message>
    <message>
        <source>For another workstation: it opens there with the same phones, settings and files. This job stays as it is.</source>
        <translation>Für einen anderen Arbeitsplatz: Dort öffnet er sich mit denselben Telefonen, Einstellungen und Dateien. Dieser Auftrag bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Kennsatz:</translation>
    </message>
    <message>
        <source>Once a&amp;gain:</source>
        <translation>Noch &amp;einmal:</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Bundles (*.firstring)</source>
        <translation>Bündel (*.firstring)</translation>
    </message>
    <message>
        <source>A passphrase has at least 8 characters.</source>
        <translation>Ein Kennsatz hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase. Give it to them another way.</source>
        <translation>Ohne den Kennsatz kann es niemand öffnen. Geben Sie ihn auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>Whoever gets this file can read the passwords of your phones in it.</source>
        <translation>Wer diese Datei bekommt, kann darin die Passwörter Ihrer Telefone lesen.</translation>
    </message>
    <message>
        <source>Everybody can read it, but no passwords are in it. They have to be given again there.</source>
        <translation>Lesen kann es jeder, aber Passwörter stehen nicht darin. Sie müssen dort neu eingegeben werden.</translation>
    </message>
    <message numerus="yes">
        <source>The bundle was written. %n secret value(s) were left out.</source>
        <translation>
            <numerusform>Das Bündel wurde geschrieben. %n geheimer Wert wurde ausgelassen.</numerusform>
            <numerusform>Das Bündel wurde geschrieben. %n geheime Werte wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was written.</source>
        <translation>Das Bündel wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>firstring::ScanDesk</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(Zeile %1)</translation>
    </message>
    <message>
        <source>That is this computer&apos;s own address, not a phone&apos;s.</source>
        <translation>Das ist die Adresse dieses Computers, nicht die eines Telefons.</translation>
    </message>
    <message>
        <source>%1 is here already, on slot %2.</source>
        <translation>%1 ist schon da, auf Platz %2.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>Slot %1: %2 added.</source>
        <translation>Platz %1: %2 hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) added.</source>
        <translation>
            <numerusform>%n Telefon hinzugefügt.</numerusform>
            <numerusform>%n Telefone hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its address is not one of Aastra or Mitel: compare it with the label.</source>
        <translation>Die Adresse ist keine von Aastra oder Mitel: mit dem Etikett vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of this computer</source>
        <translation>
            <numerusform>%n von diesem Rechner</numerusform>
            <numerusform>%n von diesem Rechner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not of Aastra or Mitel: compare them</source>
        <translation>
            <numerusform>%n nicht von Aastra oder Mitel: vergleichen</numerusform>
            <numerusform>%n nicht von Aastra oder Mitel: vergleichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ScanField</name>
    <message>
        <source>Scan or type a MAC address, then Enter</source>
        <translation>MAC-Adresse scannen oder eintippen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>MAC address to add</source>
        <translation>MAC-Adresse zum Hinzufügen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
</context>
<context>
    <name>firstring::ScannerDialog</name>
    <message>
        <source>Try the scanner</source>
        <translation>Scanner ausprobieren</translation>
    </message>
    <message>
        <source>Scan any code now, best the one under the word MAC on a carton. Nothing is added to the job.</source>
        <translation>Scannen Sie jetzt irgendeinen Code, am besten den unter dem Wort MAC auf einem Karton. Dem Auftrag wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Was getippt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s), at most %1 ms between two</source>
        <translation>
            <numerusform>%n Zeichen, höchstens %1 ms zwischen zweien</numerusform>
            <numerusform>%n Zeichen, höchstens %1 ms zwischen zweien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::SecretStore</name>
    <message>
        <source>The question to the password store was taken back.</source>
        <translation>Die Frage an den Kennwortspeicher wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>firstring::ServerProbe</name>
    <message>
        <source>The local server is off, so phones find nothing here. Start it first.</source>
        <translation>Der lokale Server ist aus, Telefone finden hier also nichts. Zuerst starten.</translation>
    </message>
    <message>
        <source>HTTP answers on %1.</source>
        <translation>HTTP antwortet unter %1.</translation>
    </message>
    <message>
        <source>HTTP does not answer on %1. Phones will not get their files there. Stop the server and start it again.</source>
        <translation>HTTP antwortet unter %1 nicht. Telefone bekommen dort ihre Dateien nicht. Den Server anhalten und wieder starten.</translation>
    </message>
    <message>
        <source>TFTP answers on %1.</source>
        <translation>TFTP antwortet unter %1.</translation>
    </message>
    <message>
        <source>TFTP does not answer on %1. Look whether a firewall of this computer keeps it from phones.</source>
        <translation>TFTP antwortet unter %1 nicht. Nachsehen, ob eine Firewall dieses Computers es von den Telefonen fernhält.</translation>
    </message>
    <message>
        <source>HTTPS answers on %1.</source>
        <translation>HTTPS antwortet unter %1.</translation>
    </message>
    <message>
        <source>HTTPS does not answer on %1 as it should. Phones will not get their files there. Stop the server and start it again.</source>
        <translation>HTTPS antwortet unter %1 nicht, wie es soll. Telefone erhalten dort ihre Dateien nicht. Stoppen Sie den Server und starten Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>firstring::ServersPage</name>
    <message>
        <source>Config servers</source>
        <translation>Konfigurationsserver</translation>
    </message>
    <message>
        <source>Where phones are redirected to. “local” is this program and always there; add the telephone system or web server of the house here. Double-click an address to change it.</source>
        <translation>Wohin Telefone umgeleitet werden. „local“ ist dieses Programm und immer da; die Telefonanlage oder den Webserver des Hauses hier hinzufügen. Doppelklick auf eine Adresse ändert sie.</translation>
    </message>
    <message>
        <source>Only “local”, this program&apos;s own server, is known. Add a server if phones shall live elsewhere.</source>
        <translation>Nur „local“, der eigene Server dieses Programms, ist bekannt. Einen Server hinzufügen, wenn Telefone anderswo zu Hause sein sollen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n configuration server(s)</source>
        <translation>
            <numerusform>%n Konfigurationsserver entfernen</numerusform>
            <numerusform>%n Konfigurationsserver entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a configuration server</source>
        <translation>Einen Konfigurationsserver hinzufügen</translation>
    </message>
    <message>
        <source>Its address, as phones shall use it:</source>
        <translation>Seine Adresse, wie Telefone sie verwenden sollen:</translation>
    </message>
    <message>
        <source>Add configuration server %1</source>
        <translation>Konfigurationsserver %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename configuration server</source>
        <translation>Konfigurationsserver umbenennen</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>There is a configuration server “%1” already.</source>
        <translation>Einen Konfigurationsserver „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
</context>
<context>
    <name>firstring::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lines of the phones&apos; files. The later layer counts: job, model, blueprint, phone. {label}, {mac} and the columns of your phone list stand for each phone&apos;s own value.</source>
        <translation>Zeilen für die Dateien der Telefone. Die spätere Ebene zählt: Auftrag, Modell, Vorlage, Telefon. {label}, {mac} und die Spalten Ihrer Telefonliste stehen für den eigenen Wert jedes Telefons.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>What the phone gets</source>
        <translation>Was das Telefon bekommt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Files are encrypted…</source>
        <translation>Dateien werden verschlüsselt…</translation>
    </message>
    <message>
        <source>Encrypt files…</source>
        <translation>Dateien verschlüsseln…</translation>
    </message>
</context>
<context>
    <name>firstring::SharedJobForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>the one that is kept, if there is one</source>
        <translation>das aufbewahrte, wenn es eines gibt</translation>
    </message>
    <message>
        <source>Connect to choose one, or type its name</source>
        <translation>Verbinden und wählen, oder den Namen eingeben</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Benut&amp;zer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <translation>Auf&amp;trag:</translation>
    </message>
    <message>
        <source>Opened &amp;before:</source>
        <translation>Zuletzt geö&amp;ffnet:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Encrypted, but the server is not checked</source>
        <translation>Verschlüsselt, aber der Server wird nicht geprüft</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Verschlüsse&amp;lung:</translation>
    </message>
    <message>
        <source>those that this computer trusts</source>
        <translation>die, denen dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Zertifikat der ausstellenden Stelle auswählen</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>&amp;Aussteller:</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, if it is one of your own.</source>
        <translation>Das Zertifikat der Stelle, die das des Servers unterschrieben hat, wenn es eine eigene ist.</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Einen wählen, oder den Namen eines neuen eingeben</translation>
    </message>
    <message>
        <source>Not needed on this computer</source>
        <translation>Auf diesem Rechner nicht nötig</translation>
    </message>
    <message>
        <source>Safe: encrypted, and the server is checked</source>
        <translation>Sicher: verschlüsselt, und der Server wird geprüft</translation>
    </message>
</context>
<context>
    <name>firstring::SilencedStrip</name>
    <message>
        <source>These are my phones</source>
        <translation>Das sind meine Telefone</translation>
    </message>
    <message>
        <source>Answer this address again, and count it no more until the server stops</source>
        <translation>Dieser Adresse wieder antworten und sie nicht mehr zählen, bis der Server stoppt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) asked for many phones that they may not stage, and are told nothing for a while. If they are yours, add or release them.</source>
        <translation>
            <numerusform>%1 und %n weitere Adresse fragten nach vielen Telefonen, die sie nichts angehen, und erfahren eine Weile nichts. Wenn es Ihre sind, nehmen Sie die Telefone auf oder geben Sie sie frei.</numerusform>
            <numerusform>%1 und %n weitere Adressen fragten nach vielen Telefonen, die sie nichts angehen, und erfahren eine Weile nichts. Wenn es Ihre sind, nehmen Sie die Telefone auf oder geben Sie sie frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for many phones that it may not stage, and is told nothing for a while. If they are yours, add or release them.</source>
        <translation>%1 fragte nach vielen Telefonen, die es nichts angehen, und erfährt eine Weile nichts. Wenn es Ihre sind, nehmen Sie die Telefone auf oder geben Sie sie frei.</translation>
    </message>
</context>
<context>
    <name>firstring::StatusChips</name>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>HTTP off</source>
        <translation>HTTP aus</translation>
    </message>
    <message>
        <source>TFTP port %1</source>
        <translation>TFTP-Port %1</translation>
    </message>
    <message>
        <source>TFTP off</source>
        <translation>TFTP aus</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Storing...</source>
        <translation>Speichert...</translation>
    </message>
    <message>
        <source>The last change is being written to the disk.</source>
        <translation>Die letzte Änderung wird auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Every change is on the disk.</source>
        <translation>Jede Änderung ist auf dem Datenträger.</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>daneben</translation>
    </message>
    <message>
        <source>full</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>DHCP looks around</source>
        <translation>DHCP sieht sich um</translation>
    </message>
    <message>
        <source>It looks whether another server is there. Nothing is offered before that.</source>
        <translation>Es wird nachgesehen, ob ein anderer Server da ist. Vorher wird nichts angeboten.</translation>
    </message>
    <message>
        <source>DHCP on (%1): %2 of %3</source>
        <translation>DHCP an (%1): %2 von %3</translation>
    </message>
    <message>
        <source>This computer gives out the addresses %1 on %2. Stop the server before this network is connected to another one.</source>
        <translation>Dieser Computer vergibt auf %2 die Adressen %1. Beenden Sie den Server, bevor dieses Netz mit einem anderen verbunden wird.</translation>
    </message>
    <message>
        <source>DHCP waits</source>
        <translation>DHCP wartet</translation>
    </message>
    <message>
        <source>DHCP stopped</source>
        <translation>DHCP hat aufgehört</translation>
    </message>
    <message>
        <source>Database does not answer</source>
        <translation>Datenbank antwortet nicht</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <translation>Gemeinsam auf %1</translation>
    </message>
    <message>
        <source>This job is in a database. What others change there is seen here within a second.</source>
        <translation>Dieser Auftrag ist in einer Datenbank. Was andere dort ändern, ist hier binnen einer Sekunde zu sehen.</translation>
    </message>
    <message>
        <source>The last change is on its way to the database.</source>
        <translation>Die letzte Änderung ist unterwegs zur Datenbank.</translation>
    </message>
    <message>
        <source>Every change is in the database.</source>
        <translation>Jede Änderung ist in der Datenbank.</translation>
    </message>
</context>
<context>
    <name>firstring::SyncControl</name>
    <message>
        <source>Asking the other side</source>
        <translation>Gegenseite wird gefragt</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Taking files</source>
        <translation>Dateien werden übernommen</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>Dateien werden gesendet</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Änderungen werden gesendet</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>firstring::SyncFieldsTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt vereinbart</translation>
    </message>
    <message>
        <source>RCS</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>firstring::SyncLedger</name>
    <message>
        <source>This job can only be read now, because it could not be saved.</source>
        <translation>Dieser Auftrag lässt sich nur noch lesen, weil er nicht gespeichert werden konnte.</translation>
    </message>
    <message>
        <source>This job knows no other side “%1”.</source>
        <translation>Dieser Auftrag kennt keine Gegenseite „%1“.</translation>
    </message>
</context>
<context>
    <name>firstring::SyncPage</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Wie weit der Lauf ist</translation>
    </message>
    <message>
        <source>Brings this job and another RCS together. Compare first: nothing is sent or taken before you see what would happen.</source>
        <translation>Bringt diesen Auftrag und einen anderen RCS zusammen. Vergleichen Sie zuerst: Es wird nichts gesendet oder übernommen, bevor Sie sehen, was geschähe.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>How often by itself</source>
        <translation>Wie oft von selbst</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>nur auf Wunsch</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself only what nobody need decide is done, and only after a first run by hand.</source>
        <translation>Von selbst wird nur getan, was niemand entscheiden muss, und erst nach einem ersten Lauf von Hand.</translation>
    </message>
    <message>
        <source>Compare with the other side to see what a run would do.</source>
        <translation>Vergleichen Sie mit der Gegenseite, um zu sehen, was ein Lauf täte.</translation>
    </message>
    <message>
        <source>No other side is known yet. Add the one that this job shall be synced with.</source>
        <translation>Noch ist keine Gegenseite bekannt. Fügen Sie die hinzu, mit der dieser Auftrag abgeglichen werden soll.</translation>
    </message>
    <message>
        <source>“%1” is known now. Compare to see what a run would do.</source>
        <translation>„%1“ ist jetzt bekannt. Vergleichen Sie, um zu sehen, was ein Lauf täte.</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>„%1“ vergessen?</translation>
    </message>
    <message>
        <source>Nothing changes there or in this job. Added again, both sides are compared anew, and what differs is asked about.</source>
        <translation>Weder dort noch in diesem Auftrag ändert sich etwas. Wird sie wieder hinzugefügt, werden beide Seiten neu verglichen, und was sich unterscheidet, wird gefragt.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Both sides are alike.</source>
        <translation>Beide Seiten sind gleich.</translation>
    </message>
    <message>
        <source>This is what a run would do. Nothing was sent yet.</source>
        <translation>Das täte ein Lauf. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Never synced.</source>
        <translation>Noch nie abgeglichen.</translation>
    </message>
    <message>
        <source>Synced %1.</source>
        <translation>Abgeglichen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed here since they were agreed.</source>
        <translation>
            <numerusform>%n Eintrag wurde hier seit der letzten Vereinbarung geändert.</numerusform>
            <numerusform>%n Einträge wurden hier seit der letzten Vereinbarung geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed there.</source>
        <translation>
            <numerusform>%n Eintrag wurde dort geändert.</numerusform>
            <numerusform>%n Einträge wurden dort geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pro&amp;file…</source>
        <translation>&amp;Profil …</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Liste für das Portal</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The list was written. Tick off what is done there.</source>
        <translation>Die Liste wurde geschrieben. Haken Sie ab, was dort erledigt ist.</translation>
    </message>
    <message>
        <source>The list could not be written there: %1. Choose another folder.</source>
        <translation>Die Liste konnte dort nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The portal&apos;s own list</source>
        <translation>Die eigene Liste des Portals</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Save the list, do there what it says, and tick off what is done.</source>
        <translation>Speichern Sie die Liste, tun Sie dort, was darin steht, und haken Sie ab, was erledigt ist.</translation>
    </message>
    <message>
        <source>Its new cert&amp;ificate…</source>
        <translation>Sein &amp;neues Zertifikat …</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>&amp;Konten …</translation>
    </message>
    <message>
        <source>Who else may ask for this job over HTTPS: make a token for another workstation</source>
        <translation>Wer sonst über HTTPS nach diesem Auftrag fragen darf: ein Token für einen anderen Arbeitsplatz erzeugen</translation>
    </message>
    <message>
        <source>Take back the last run with “%1”?</source>
        <translation>Letzten Lauf mit „%1“ zurücknehmen?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become on both sides as they were before it. What was changed since stays as it is, and nothing is synced by itself until you choose that again.</source>
        <translation>
            <numerusform>Ein Eintrag wird auf beiden Seiten, wie er vorher war. Was seither geändert wurde, bleibt, und von selbst wird nichts abgeglichen, bis Sie das wieder wählen.</numerusform>
            <numerusform>%n Einträge werden auf beiden Seiten, wie sie vorher waren. Was seither geändert wurde, bleibt, und von selbst wird nichts abgeglichen, bis Sie das wieder wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>firstring::SyncPlanTable</name>
    <message>
        <source>as here</source>
        <translation>wie hier</translation>
    </message>
    <message>
        <source>as there</source>
        <translation>wie dort</translation>
    </message>
    <message>
        <source>is left for later</source>
        <translation>bleibt für später</translation>
    </message>
    <message>
        <source>is decided in part</source>
        <translation>ist teilweise entschieden</translation>
    </message>
    <message>
        <source>field by field</source>
        <translation>Feld für Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What a run does</source>
        <translation>Was ein Lauf tut</translation>
    </message>
    <message>
        <source>is done there</source>
        <translation>ist dort erledigt</translation>
    </message>
    <message>
        <source>is to be added there</source>
        <translation>ist dort hinzuzufügen</translation>
    </message>
    <message>
        <source>is to be changed there</source>
        <translation>ist dort zu ändern</translation>
    </message>
    <message>
        <source>is to be removed there</source>
        <translation>ist dort zu entfernen</translation>
    </message>
    <message>
        <source>To be done there</source>
        <translation>Dort zu tun</translation>
    </message>
</context>
<context>
    <name>firstring::SyncRun</name>
    <message>
        <source>“%1” holds another job now than the one this job was synced with. Nothing was done. If that is meant, remove it here and add it again; both sides are then compared anew.</source>
        <translation>„%1“ enthält jetzt einen anderen Auftrag als den, mit dem dieser abgeglichen wurde. Es wurde nichts getan. Ist das so gemeint, entfernen Sie die Gegenseite hier und fügen Sie sie wieder hinzu; beide Seiten werden dann neu verglichen.</translation>
    </message>
    <message>
        <source>Sync with %1</source>
        <translation>Abgleich mit %1</translation>
    </message>
    <message>
        <source>It was changed here meanwhile. The next run looks anew.</source>
        <translation>Der Eintrag wurde hier inzwischen geändert. Der nächste Lauf sieht neu nach.</translation>
    </message>
    <message>
        <source>It is still used, so it came back.</source>
        <translation>Der Eintrag wird noch verwendet und kam deshalb zurück.</translation>
    </message>
    <message>
        <source>This account there is not shown passwords, so those stay as they are on both sides.</source>
        <translation>Dieses Konto bekommt dort keine Kennwörter gezeigt; sie bleiben daher auf beiden Seiten, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing comes from “%1” into this job. Change the phone here, or there by hand.</source>
        <translation>Von „%1“ kommt nichts in diesen Auftrag. Ändern Sie das Telefon hier, oder dort von Hand.</translation>
    </message>
    <message>
        <source>The run before this one was taken back.</source>
        <translation>Der Lauf davor wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>firstring::SyslogSection</name>
    <message>
        <source>Phone log</source>
        <translation>Telefonprotokoll</translation>
    </message>
    <message>
        <source>Take the log of the phones</source>
        <translation>Das Protokoll der Telefone annehmen</translation>
    </message>
    <message>
        <source>Port of the phone log</source>
        <translation>Port des Telefonprotokolls</translation>
    </message>
    <message>
        <source>Tell the phones in their settings to write their log here</source>
        <translation>Den Telefonen in ihren Einstellungen sagen, dass sie ihr Protokoll hierher schreiben</translation>
    </message>
    <message>
        <source>Have phones write their log here</source>
        <translation>Telefone ihr Protokoll hierher schreiben lassen</translation>
    </message>
    <message>
        <source>Have phones write no log here</source>
        <translation>Telefone hierher kein Protokoll schreiben lassen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The log of the phones is not taken: its port could not be opened. Phones get their files all the same.</source>
        <translation>Das Protokoll der Telefone wird nicht angenommen: Sein Port ließ sich nicht öffnen. Ihre Dateien bekommen die Telefone trotzdem.</translation>
    </message>
    <message>
        <source>The settings of the phones name port %1 for their log, and here it is taken on port %2. Tick the box below off and on again to write the present port.</source>
        <translation>Die Einstellungen der Telefone nennen Port %1 für ihr Protokoll, und hier wird es auf Port %2 angenommen. Nehmen Sie den Haken unten heraus und setzen Sie ihn wieder, um den jetzigen Port zu schreiben.</translation>
    </message>
    <message>
        <source>The settings of the phones tell them to write their log here, and it is not taken.</source>
        <translation>Die Einstellungen der Telefone sagen ihnen, dass sie ihr Protokoll hierher schreiben, und es wird nicht angenommen.</translation>
    </message>
    <message>
        <source>What phones write in their log is not seen here.</source>
        <translation>Was Telefone in ihr Protokoll schreiben, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Phones that are told so write here what they do; it appears under What happened and in the history of the phone.</source>
        <translation>Telefone, denen es gesagt wird, schreiben hierher, was sie tun; es erscheint unter „Was geschah“ und im Verlauf des Telefons.</translation>
    </message>
    <message>
        <source>Phones write here what they do with their settings; it appears under What happened and in the history of the phone.</source>
        <translation>Telefone schreiben hierher, was sie mit ihren Einstellungen tun; es erscheint unter „Was geschah“ und im Verlauf des Telefons.</translation>
    </message>
</context>
<context>
    <name>firstring::TftpSection</name>
    <message>
        <source>Answer over TFTP</source>
        <translation>Über TFTP antworten</translation>
    </message>
    <message>
        <source>TFTP port</source>
        <translation>TFTP-Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>No phone is answered by TFTP.</source>
        <translation>Über TFTP bekommt kein Telefon Antwort.</translation>
    </message>
    <message>
        <source>TFTP is off: its port could not be opened. Phones are served by HTTP only.</source>
        <translation>TFTP ist aus: Der Port ließ sich nicht öffnen. Telefone werden nur über HTTP bedient.</translation>
    </message>
    <message>
        <source>Phones have no parameter for a TFTP port: they use 69. Another port serves simulated phones only.</source>
        <translation>Telefone haben keine Einstellung für einen TFTP-Port: Sie nehmen 69. Ein anderer Port dient nur simulierten Telefonen.</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>Telefone bekommen unter %1 Antwort.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1.</source>
        <translation>Sobald der Server läuft, bekommen Telefone unter %1 Antwort.</translation>
    </message>
</context>
<context>
    <name>firstring::TimeZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time zone by its IANA name</source>
        <translation>Zeitzone nach ihrem IANA-Namen</translation>
    </message>
    <message>
        <source>Lines that say this time zone</source>
        <translation>Zeilen, die diese Zeitzone ausdrücken</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Every model understands these lines, also those that do not know the zone by a name of their own. They take the place of what is set there now.</source>
        <translation>Diese Zeilen versteht jedes Modell, auch eines, das für die Zone keinen eigenen Namen hat. Sie treten an die Stelle dessen, was jetzt gesetzt ist.</translation>
    </message>
    <message>
        <source>Phones cannot say the hour of this zone&apos;s change exactly; for some hours of two nights a year their clock is wrong.</source>
        <translation>Telefone können die Stunde der Umstellung dieser Zone nicht genau ausdrücken; in zwei Nächten im Jahr geht ihre Uhr einige Stunden falsch.</translation>
    </message>
</context>
<context>
    <name>firstring::TimelineDialog</name>
    <message>
        <source>What happened to this phone</source>
        <translation>Was mit diesem Telefon geschah</translation>
    </message>
    <message>
        <source>Show &amp;details too</source>
        <translation>Auch &amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <source>Nothing was seen of this phone yet. It appears here as soon as it asks.</source>
        <translation>Von diesem Telefon wurde noch nichts gesehen. Es erscheint hier, sobald es fragt.</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Bild (PNG) ...</translation>
    </message>
    <message>
        <source>Drawing (SVG)...</source>
        <translation>Zeichnung (SVG) ...</translation>
    </message>
    <message>
        <source>Text...</source>
        <translation>Text ...</translation>
    </message>
    <message>
        <source>For programs (JSON)...</source>
        <translation>Für Programme (JSON) ...</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitlinie von %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zeitlinie speichern</translation>
    </message>
    <message>
        <source>The timeline was written.</source>
        <translation>Die Zeitlinie wurde geschrieben.</translation>
    </message>
    <message>
        <source>It could not be written there: %1. Choose another folder.</source>
        <translation>Dort konnte sie nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>firstring::TimelinePicture</name>
    <message>
        <source>Drawing of what happened; the table below says the same in words</source>
        <translation>Zeichnung dessen, was geschah; die Tabelle darunter sagt dasselbe in Worten</translation>
    </message>
</context>
<context>
    <name>firstring::TimelineTable</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>firstring::TrainerPage</name>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Simulated phones</source>
        <translation>Simulierte Telefone</translation>
    </message>
    <message>
        <source>Parts of the trainer</source>
        <translation>Teile des Trainers</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
</context>
<context>
    <name>firstring::TransportBar</name>
    <message>
        <source>&amp;Guess first</source>
        <translation>&amp;Erst raten</translation>
    </message>
    <message>
        <source>Rewind to the beginning</source>
        <translation>Zurück an den Anfang</translation>
    </message>
    <message>
        <source>One exchange back</source>
        <translation>Einen Austausch zurück</translation>
    </message>
    <message>
        <source>Shows the next exchange</source>
        <translation>Zeigt den nächsten Austausch</translation>
    </message>
    <message>
        <source>Calmly</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10-mal so schnell</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Wie schnell es abspielt</translation>
    </message>
    <message>
        <source>Each exchange stays hidden until the class has guessed</source>
        <translation>Jeder Austausch bleibt verdeckt, bis die Klasse geraten hat</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>S&amp;chritt</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Abs&amp;pielen</translation>
    </message>
</context>
<context>
    <name>firstring::UnknownPhones</name>
    <message>
        <source>%1 asked from %2</source>
        <translation>%1 hat von %2 aus gefragt</translation>
    </message>
</context>
<context>
    <name>firstring::UnknownStrip</name>
    <message>
        <source>Add this phone</source>
        <translation>Telefon hinzufügen</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht meins</translation>
    </message>
    <message>
        <source>Do not show this phone again. It is still told nothing.</source>
        <translation>Dieses Telefon nicht mehr zeigen. Es erfährt weiterhin nichts.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown phone %1</source>
        <translation>Unbekanntes Telefon %1</translation>
    </message>
    <message numerus="yes">
        <source>Add all %n</source>
        <translation>
            <numerusform>%n hinzufügen</numerusform>
            <numerusform>Alle %n hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::UnlockDialog</name>
    <message>
        <source>Open the job “%1”</source>
        <translation>Auftrag „%1“ öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennsatz</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The passwords in this job are encrypted, and their key is in the password store of this computer. It may ask for its own password in another window.</source>
        <translation>Die Kennwörter in diesem Auftrag sind verschlüsselt, und ihr Schlüssel liegt im Kennwortspeicher dieses Rechners. Er fragt vielleicht in einem anderen Fenster nach seinem eigenen Kennwort.</translation>
    </message>
    <message>
        <source>The passwords in this job are encrypted. Type the passphrase that opens them.</source>
        <translation>Die Kennwörter in diesem Auftrag sind verschlüsselt. Geben Sie den Kennsatz ein, der sie öffnet.</translation>
    </message>
    <message>
        <source>The job is read from its database, which is slow to answer. Cancel to choose another job or database.</source>
        <translation>Der Auftrag wird aus seiner Datenbank gelesen, die langsam antwortet. Mit „Abbrechen“ wählen Sie einen anderen Auftrag oder eine andere Datenbank.</translation>
    </message>
</context>
<context>
    <name>firstring::Workspace</name>
    <message>
        <source>This job can only be read now, because it could not be saved: %1</source>
        <translation>Dieser Auftrag lässt sich jetzt nur lesen, weil er nicht gespeichert werden konnte: %1</translation>
    </message>
</context>
<context>
    <name>firstring::Workstation</name>
    <message>
        <source>Import phone list</source>
        <translation>Telefonliste importieren</translation>
    </message>
    <message>
        <source>Phone lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Telefonlisten (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export phone list</source>
        <translation>Telefonliste exportieren</translation>
    </message>
    <message>
        <source>Phone lists (*.csv)</source>
        <translation>Telefonlisten (*.csv)</translation>
    </message>
    <message>
        <source>The list was written. Secret values are left out.</source>
        <translation>Die Liste wurde geschrieben. Geheime Werte sind weggelassen.</translation>
    </message>
    <message>
        <source>The list could not be written there: %1. Choose another folder.</source>
        <translation>Die Liste ließ sich dort nicht schreiben: %1. Einen anderen Ordner wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this job are missing or damaged and not sent to phones: %1. Add them again.</source>
        <translation>
            <numerusform>%n Datei dieses Auftrags fehlt oder ist beschädigt und wird nicht an Telefone gesendet: %1. Fügen Sie sie erneut hinzu.</numerusform>
            <numerusform>%n Dateien dieses Auftrags fehlen oder sind beschädigt und werden nicht an Telefone gesendet: %1. Fügen Sie sie erneut hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are being told something already. Wait until that has ended.</source>
        <translation>Es sind schon Telefone an der Reihe. Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>Folder of the existing server</source>
        <translation>Ordner des vorhandenen Servers</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Aus dem Internet erreichbar</translation>
    </message>
    <message>
        <source>Type the address once more to let everybody reach it:</source>
        <translation>Geben Sie die Adresse noch einmal ein, um sie für alle erreichbar zu machen:</translation>
    </message>
    <message>
        <source>That is not the address that was chosen. The server stays off.</source>
        <translation>Das ist nicht die gewählte Adresse. Der Server bleibt aus.</translation>
    </message>
    <message>
        <source>Take over into a new job</source>
        <translation>In einen neuen Auftrag übernehmen</translation>
    </message>
    <message>
        <source>Name of the new job:</source>
        <translation>Name des neuen Auftrags:</translation>
    </message>
    <message>
        <source>The job “%1” opens in a window of its own.</source>
        <translation>Der Auftrag „%1“ öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The job “%1” was made, but its window did not open. Start Firstring with --job and that name.</source>
        <translation>Der Auftrag „%1“ wurde angelegt, aber sein Fenster hat sich nicht geöffnet. Starten Sie Firstring mit --job und diesem Namen.</translation>
    </message>
    <message>
        <source>Calling phones is switched off for this job. Switch it on under Help, What this program does.</source>
        <translation>Telefone anzurufen ist für diesen Auftrag ausgeschaltet. Schalten Sie es unter Hilfe, Was dieses Programm tut, ein.</translation>
    </message>
    <message>
        <source>Looking for phones is switched off for this job. Switch it on under Help, What this program does.</source>
        <translation>Telefone zu suchen ist für diesen Auftrag ausgeschaltet. Schalten Sie es unter Hilfe, Was dieses Programm tut, ein.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>The report was written. Read it before you send it.</source>
        <translation>Der Bericht wurde geschrieben. Lesen Sie ihn, bevor Sie ihn versenden.</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
    <message>
        <source>Bundles (*.firstring);;All files (*)</source>
        <translation>Bündel (*.firstring);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This job is open in this window already.</source>
        <translation>Dieser Auftrag ist in diesem Fenster schon offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this job are on another workstation only and not sent to phones: %1. They come by themselves when that one opens the job.</source>
        <translation>
            <numerusform>%n Datei dieses Auftrags ist nur auf einem anderen Arbeitsplatz und wird Telefonen nicht gesendet: %1. Sie kommt von selbst, wenn dieser den Auftrag öffnet.</numerusform>
            <numerusform>%n Dateien dieses Auftrags sind nur auf einem anderen Arbeitsplatz und werden Telefonen nicht gesendet: %1. Sie kommen von selbst, wenn dieser den Auftrag öffnet.</numerusform>
        </translation>
    </message>
</context>
</TS>
