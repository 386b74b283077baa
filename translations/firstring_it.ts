<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
<context>
    <name>AdoptLists</name>
    <message>
        <source>Settings of all phones</source>
        <translation>Impostazioni di tutti i telefoni</translation>
    </message>
    <message>
        <source>Settings of model %1</source>
        <translation>Impostazioni del modello %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Profilo %1</translation>
    </message>
    <message>
        <source>Settings that stay with each phone</source>
        <translation>Impostazioni che restano al singolo telefono</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n impostazione</numerusform>
            <numerusform>%n impostazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the phone list</source>
        <translation>Colonne dell&apos;elenco dei telefoni</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Other files, served under their names</source>
        <translation>Altri file, offerti con il loro nome</translation>
    </message>
    <message>
        <source>written by Firstring itself: %1</source>
        <translation>scritti da Firstring stesso: %1</translation>
    </message>
    <message>
        <source>moved into each phone&apos;s own file: %1</source>
        <translation>spostati nel file proprio di ogni telefono: %1</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>Significa lo stesso</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>È diverso</translation>
    </message>
</context>
<context>
    <name>AdoptPlan</name>
    <message>
        <source>This job already has settings for all phones or for a model. Take the folder over into a job without any (on the command line: --job NEW-NAME).</source>
        <translation>Questa commessa ha già impostazioni per tutti i telefoni o per un modello. Acquisire la cartella in una commessa che non ne ha (dalla riga di comando: --job NEW-NAME).</translation>
    </message>
    <message>
        <source>%1 is in this job already, with settings or a blueprint of its own. Remove those, or take the folder over into another job.</source>
        <translation>%1 è già in questa commessa, con impostazioni o un profilo propri. Rimuoverli, oppure acquisire la cartella in un&apos;altra commessa.</translation>
    </message>
    <message>
        <source>There is no configuration of a phone at the top of this folder: no startup.cfg or aastra.cfg, no 6867i.cfg, no 00085D2F9318.cfg. Choose the folder phones ask in.</source>
        <translation>Al primo livello di questa cartella non c&apos;è la configurazione di nessun telefono: né startup.cfg o aastra.cfg, né 6867i.cfg, né 00085D2F9318.cfg. Scegliere la cartella in cui i telefoni chiedono.</translation>
    </message>
    <message>
        <source>The files of this folder hold more than %1 lines. Take it over in parts.</source>
        <translation>I file di questa cartella contengono più di %1 righe. Acquisirla in più parti.</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Acquisire %1</translation>
    </message>
    <message>
        <source>“%1” does not say which version phones report once they run it, so it stays out. Add it on the Firmware page, where you can name the version.</source>
        <translation>“%1” non dice quale versione i telefoni dichiarano quando lo eseguono, quindi resta fuori. Aggiungerlo nella pagina Firmware, dove si può indicare la versione.</translation>
    </message>
    <message>
        <source>“%1” holds a password. It goes into the phones&apos; own files, once it is known which phones are a %2: those that ask by HTTP say so; for others name the model in the list of phones.</source>
        <translation>“%1” contiene una password. Va nei file propri dei telefoni, appena si sa quali sono dei %2: quelli che chiedono via HTTP lo dicono; per gli altri indicare il modello nell&apos;elenco dei telefoni.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are for the same phones. This program answers both names with one file, made from “%2”.</source>
        <translation>“%1” e “%2” sono per gli stessi telefoni. Questo programma risponde a entrambi i nomi con un solo file, ricavato da “%2”.</translation>
    </message>
    <message>
        <source>There is no startup.cfg or aastra.cfg. Older phones stop without one; from now on they get one.</source>
        <translation>Non c&apos;è né startup.cfg né aastra.cfg. I telefoni più vecchi si fermano se manca; d&apos;ora in poi ne ricevono uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name the configuration server. This program writes its own in their place.</source>
        <translation>
            <numerusform>%n riga indica il server di configurazione. Al suo posto questo programma scrive la propria.</numerusform>
            <numerusform>%n righe indicano il server di configurazione. Al loro posto questo programma scrive le proprie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still fetch something from the old server. They stay as they are: keep it running, or change them later.</source>
        <translation>
            <numerusform>%n riga prende ancora qualcosa dal vecchio server. Resta com&apos;è: tenerlo in funzione, oppure cambiarla in seguito.</numerusform>
            <numerusform>%n righe prendono ancora qualcosa dal vecchio server. Restano come sono: tenerlo in funzione, oppure cambiarle in seguito.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays out: “%2” is a place of this program&apos;s own server.</source>
        <translation>“%1” resta fuori: “%2” è un percorso riservato al server di questo programma.</translation>
    </message>
    <message>
        <source>“%1” stays out: no phone can ask for a file of that name.</source>
        <translation>“%1” resta fuori: nessun telefono può chiedere un file con questo nome.</translation>
    </message>
    <message>
        <source>“%1” holds a private key, which every phone could fetch. It stays out; add it for one phone or blueprint only.</source>
        <translation>“%1” contiene una chiave privata, che ogni telefono potrebbe prendere. Resta fuori; aggiungerlo solo per un telefono o un profilo.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The phone is not finished.</source>
        <translation>Il telefono non ha finito.</translation>
    </message>
    <message>
        <source>Look at its screen, then start it again.</source>
        <translation>Guardare il suo schermo, poi riavviarlo.</translation>
    </message>
    <message>
        <source>The phone has an address on this network.</source>
        <translation>Il telefono ha un indirizzo in questa rete.</translation>
    </message>
    <message>
        <source>It has not asked for its files yet.</source>
        <translation>Non ha ancora chiesto i suoi file.</translation>
    </message>
    <message>
        <source>Wait a moment. If nothing follows, reset it to factory defaults.</source>
        <translation>Aspettare un momento. Se non succede nulla, riportarlo alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>The phone is taking its files.</source>
        <translation>Il telefono sta prendendo i suoi file.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Va avanti da solo.</translation>
    </message>
    <message>
        <source>Leave it plugged in.</source>
        <translation>Lasciarlo collegato.</translation>
    </message>
    <message>
        <source>The phone is taking its firmware.</source>
        <translation>Il telefono sta prendendo il firmware.</translation>
    </message>
    <message>
        <source>It writes it into its memory and restarts by itself.</source>
        <translation>Lo scrive nella memoria e si riavvia da solo.</translation>
    </message>
    <message>
        <source>Do not unplug it now.</source>
        <translation>Non scollegarlo ora.</translation>
    </message>
    <message>
        <source>The phone was sent to its configuration server.</source>
        <translation>Il telefono è stato mandato al suo server di configurazione.</translation>
    </message>
    <message>
        <source>From here on that server looks after it.</source>
        <translation>Da qui in poi se ne occupa quel server.</translation>
    </message>
    <message>
        <source>Nothing is left to do on this bench.</source>
        <translation>Su questo banco non resta nulla da fare.</translation>
    </message>
    <message>
        <source>The phone has taken all its files.</source>
        <translation>Il telefono ha preso tutti i suoi file.</translation>
    </message>
    <message>
        <source>It works with what this job says now.</source>
        <translation>Ora funziona con ciò che dice questa commessa.</translation>
    </message>
    <message>
        <source>It can be packed.</source>
        <translation>Si può imballare.</translation>
    </message>
    <message>
        <source>The phone writes its firmware and restarts.</source>
        <translation>Il telefono scrive il firmware e si riavvia.</translation>
    </message>
    <message>
        <source>Its screen may say PLEASE DO NOT UNPLUG THE PHONE. It asks again when it is up; that can take some minutes.</source>
        <translation>Il suo schermo può mostrare PLEASE DO NOT UNPLUG THE PHONE. Chiede di nuovo quando è ripartito; possono passare alcuni minuti.</translation>
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
        <translation>“%1” non si può leggere, quindi non ne è stato aggiunto nulla. Controllare i permessi e il disco su cui si trova.</translation>
    </message>
    <message>
        <source>“%1” is no zip or tar archive that can be read.</source>
        <translation>“%1” non è un archivio zip o tar leggibile.</translation>
    </message>
    <message>
        <source>The archive “%1” is damaged or ends too early. What comes after the damage was not added. Fetch it again.</source>
        <translation>L&apos;archivio “%1” è danneggiato o finisce troppo presto. Ciò che segue il danno non è stato aggiunto. Scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>It is damaged in its archive, so it was not added. Fetch the archive again.</source>
        <translation>È danneggiato nel suo archivio, quindi non è stato aggiunto. Scaricare di nuovo l&apos;archivio.</translation>
    </message>
    <message>
        <source>Adding was stopped before this file was read.</source>
        <translation>L&apos;aggiunta è stata interrotta prima che questo file fosse letto.</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than such archives hold, so the rest of it was left alone.</source>
        <translation>L&apos;archivio, estratto, sarebbe molto più grande di quanto lo sono archivi simili, quindi il resto è stato tralasciato.</translation>
    </message>
    <message>
        <source>It is a link. Add the file it leads to.</source>
        <translation>È un collegamento. Aggiungere il file a cui porta.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Questo file non c&apos;è. Controllare il nome.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>Non è un file ordinario.</translation>
    </message>
    <message>
        <source>It cannot be read. Check its rights and the disk it is on.</source>
        <translation>Non si può leggere. Controllare i permessi e il disco su cui si trova.</translation>
    </message>
    <message>
        <source>Its name would lead out of its archive, so it was left alone. Makers do not send such archives.</source>
        <translation>Il suo nome porterebbe fuori dall&apos;archivio, quindi è stato tralasciato. I produttori non spediscono archivi così.</translation>
    </message>
    <message>
        <source>It is a link or a special file in its archive, so it was left alone.</source>
        <translation>Nell&apos;archivio è un collegamento o un file speciale, quindi è stato tralasciato.</translation>
    </message>
    <message>
        <source>Its archive asks for a password. Unpack it yourself and add the files.</source>
        <translation>L&apos;archivio chiede una password. Estrarlo a mano e aggiungere i file.</translation>
    </message>
    <message numerus="yes">
        <source>It lies more than %n archives deep, so it was left alone.</source>
        <translation>
            <numerusform>Si trova a più di %n archivio di profondità, quindi è stato tralasciato.</numerusform>
            <numerusform>Si trova a più di %n archivi di profondità, quindi è stato tralasciato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder cannot be written, so it was not unpacked. Check the rights of the folder.</source>
        <translation>Non si può scrivere nella cartella dei dati, quindi non è stato estratto. Controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full, so it was not unpacked. Make room, then add it again.</source>
        <translation>Il disco con la cartella dei dati è pieno, quindi non è stato estratto. Liberare spazio, poi aggiungerlo di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files in it, so the rest was left alone.</source>
        <translation>
            <numerusform>Contiene più di %n file, quindi il resto è stato tralasciato.</numerusform>
            <numerusform>Contiene più di %n file, quindi il resto è stato tralasciato.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is larger than any file for phones, so it was left alone. Check whether it is the right one.</source>
        <translation>È più grande di qualsiasi file per telefoni, quindi è stato tralasciato. Controllare se è quello giusto.</translation>
    </message>
    <message>
        <source>The archive could not be made.</source>
        <translation>L&apos;archivio non si è potuto creare.</translation>
    </message>
    <message>
        <source>It could not be written to %1: %2. Choose another folder.</source>
        <translation>Non si è potuto scrivere in %1: %2. Scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>AuditKind</name>
    <message>
        <source>Release</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rifiuto</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Firmware precedente</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocco</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>“%1” was made before there was an audit log. Open it once with this version.</source>
        <translation>“%1” è stato creato prima che esistesse il registro di audit. Aprirlo una volta con questa versione.</translation>
    </message>
    <message>
        <source>Line %1 of the audit log cannot be read. Verify the log to see what else is changed.</source>
        <translation>La riga %1 del registro di audit non si può leggere. Verificare il registro per vedere che cos&apos;altro è cambiato.</translation>
    </message>
    <message>
        <source>Line %1 is missing.</source>
        <translation>Manca la riga %1.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are missing.</source>
        <translation>Mancano le righe da %1 a %2.</translation>
    </message>
    <message>
        <source>Line %1, of %2, is not as it was written.</source>
        <translation>La riga %1, del %2, non è come era stata scritta.</translation>
    </message>
    <message>
        <source>Line %1 is not as it was written and cannot be read.</source>
        <translation>La riga %1 non è come era stata scritta e non si può leggere.</translation>
    </message>
    <message>
        <source>The end is missing: %1 lines were written, and %2 are here.</source>
        <translation>Manca la fine: sono state scritte %1 righe, e qui ce ne sono %2.</translation>
    </message>
    <message>
        <source>Lines were added at the end by something else than this program.</source>
        <translation>Alla fine sono state aggiunte righe non scritte da questo programma.</translation>
    </message>
    <message>
        <source>It is lost how many lines were written.</source>
        <translation>Non si sa più quante righe siano state scritte.</translation>
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
        <translation>Comunicargli il server di configurazione %1</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Redirect to %1</source>
        <translation>Reindirizzare a %1</translation>
    </message>
    <message>
        <source>Nothing: not in this job, or on hold</source>
        <translation>Nulla: non è in questa commessa, o è in sospeso</translation>
    </message>
</context>
<context>
    <name>BootTracker</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>this image reports %1, the catalogue says %2</source>
        <translation>questa immagine dichiara %1, il catalogo dice %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branding</name>
    <message>
        <source>Background</source>
        <translation>Sfondo</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Salvaschermo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Caller picture</source>
        <translation>Immagine del chiamante</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Suoneria</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Altro file</translation>
    </message>
</context>
<context>
    <name>BrandingCheck</name>
    <message>
        <source>It has %1 × %2 pixels where the phone shows %3 × %4.</source>
        <translation>Ha %1 × %2 pixel, mentre il telefono ne mostra %3 × %4.</translation>
    </message>
    <message>
        <source>Phones are not known to show %1 pictures.</source>
        <translation>Non risulta che i telefoni mostrino immagini %1.</translation>
    </message>
    <message>
        <source>It has %1 bits a pixel; phones are known to take %2.</source>
        <translation>Ha %1 bit per pixel; risulta che i telefoni ne accettano %2.</translation>
    </message>
    <message>
        <source>It is built up in several passes, which small programs in phones may not know.</source>
        <translation>Si compone in più passaggi, che i piccoli programmi dei telefoni potrebbero non conoscere.</translation>
    </message>
    <message>
        <source>It ends before its last sample: the file is cut off.</source>
        <translation>Finisce prima dell&apos;ultimo campione: il file è troncato.</translation>
    </message>
    <message>
        <source>Its coding is unusual. Phones probably play PCM, A-law and µ-law only (not confirmed).</source>
        <translation>La codifica è insolita. I telefoni probabilmente riproducono solo PCM, A-law e µ-law (non confermato).</translation>
    </message>
    <message numerus="yes">
        <source>It has %n channel(s). Phones probably want one (not confirmed).</source>
        <translation>
            <numerusform>Ha %n canale. I telefoni probabilmente ne vogliono uno (non confermato).</numerusform>
            <numerusform>Ha %n canali. I telefoni probabilmente ne vogliono uno (non confermato).</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 samples a second. Phones probably want 8,000 or 16,000 (not confirmed).</source>
        <translation>Ha %1 campioni al secondo. I telefoni probabilmente ne vogliono 8.000 o 16.000 (non confermato).</translation>
    </message>
    <message>
        <source>It is long for a ringtone: %1 s, %2. Phones have little room (not confirmed).</source>
        <translation>È lunga per una suoneria: %1 s, %2. I telefoni hanno poco spazio (non confermato).</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 pixels, %3, %n bit(s) a pixel</source>
        <translation>
            <numerusform>%1 × %2 pixel, %3, %n bit per pixel</numerusform>
            <numerusform>%1 × %2 pixel, %3, %n bit per pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 Hz, %n channel(s), %3 s</source>
        <translation>
            <numerusform>%1, %2 Hz, %n canale, %3 s</numerusform>
            <numerusform>%1, %2 Hz, %n canali, %3 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The bundle is damaged, or was not copied to its end. Nothing was taken from it; copy it again from where it was made.</source>
        <translation>Il pacchetto è danneggiato, o non è stato copiato fino alla fine. Non ne è stato preso nulla; copiarlo di nuovo da dove è stato creato.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Firstring. Update this program, then open it.</source>
        <translation>Il pacchetto è stato creato da un Firstring più recente. Aggiornare questo programma, poi aprirlo.</translation>
    </message>
    <message>
        <source>The bundle holds more files than a job may have (%1). Nothing was taken from it.</source>
        <translation>Il pacchetto contiene più file di quanti ne può avere una commessa (%1). Non ne è stato preso nulla.</translation>
    </message>
</context>
<context>
    <name>BundleReader</name>
    <message>
        <source>This is no bundle of a job. Bundles are made with Save bundle, or by “firstringctl job export”, and their names end in .firstring.</source>
        <translation>Questo non è il pacchetto di una commessa. I pacchetti si creano con Salvare un pacchetto, o con “firstringctl job export”, e i loro nomi finiscono in .firstring.</translation>
    </message>
</context>
<context>
    <name>BundleWriter</name>
    <message>
        <source>The bundle could not be written there, and what was there before is as it was: %1. Check rights and free space, or choose another folder.</source>
        <translation>Il pacchetto non si è potuto scrivere lì, e ciò che c&apos;era prima è rimasto com&apos;era: %1. Controllare i permessi e lo spazio libero, o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>A file of the job could not be read to its end, so no bundle was made. Check the files of this job first.</source>
        <translation>Un file della commessa non si è potuto leggere fino alla fine, quindi non è stato creato nessun pacchetto. Verificare prima i file di questa commessa.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>A certificate for the local server could not be made, so phones can&apos;t be served by HTTPS. Serve them by HTTP.</source>
        <translation>Non si è potuto creare un certificato per il server locale, quindi i telefoni non si possono servire via HTTPS. Servirli via HTTP.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. A certificate in PEM begins with a line “BEGIN CERTIFICATE”.</source>
        <translation>In questo file non c&apos;è nessun certificato. Un certificato PEM comincia con una riga “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>The certificates of this job cannot be kept in %1, so phones can&apos;t be served by HTTPS. Check the rights and the free space there.</source>
        <translation>I certificati di questa commessa non si possono conservare in %1, quindi i telefoni non si possono servire via HTTPS. Controllare lì i permessi e lo spazio libero.</translation>
    </message>
    <message>
        <source>This is a request for a certificate, which nobody has signed yet. Give it to your CA, and import what comes back.</source>
        <translation>Questa è una richiesta di certificato, che nessuno ha ancora firmato. Consegnarla alla propria CA e importare ciò che ne ritorna.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, and nobody is there to type it when the server starts. Unlock a copy: “openssl pkey -in KEY -out PLAIN.pem”, and import that one.</source>
        <translation>La chiave è protetta da una passphrase, e all&apos;avvio del server non c&apos;è nessuno a digitarla. Sbloccarne una copia: “openssl pkey -in KEY -out PLAIN.pem”, e importare quella.</translation>
    </message>
    <message>
        <source>The key is missing. It begins with a line “BEGIN PRIVATE KEY” and often lies in a file of its own: give that one too.</source>
        <translation>Manca la chiave. Comincia con una riga “BEGIN PRIVATE KEY” e spesso sta in un file a parte: indicare anche quello.</translation>
    </message>
    <message>
        <source>There are several keys, and it cannot be told which one is the server&apos;s. Leave only that one in the file.</source>
        <translation>Ci sono più chiavi, e non si può capire quale sia quella del server. Lasciare nel file solo quella.</translation>
    </message>
    <message>
        <source>Phones understand RSA and ECDSA keys only, and this is another kind. Ask for a certificate with an RSA key.</source>
        <translation>I telefoni capiscono solo chiavi RSA ed ECDSA, e questa è di un altro tipo. Richiedere un certificato con una chiave RSA.</translation>
    </message>
    <message>
        <source>The key has only %1 bits; phones would refuse the connection. Ask for a certificate with an RSA key of 2048 bits.</source>
        <translation>La chiave ha solo %1 bit; i telefoni rifiuterebbero la connessione. Richiedere un certificato con una chiave RSA da 2048 bit.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2, so phones would refuse it. Renew it, then import the new one.</source>
        <translation>Il certificato di %1 è scaduto il %2, quindi i telefoni lo rifiuterebbero. Rinnovarlo, poi importare quello nuovo.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2, so phones would refuse it until then. Look whether the clock of this computer is right.</source>
        <translation>Il certificato di %1 comincia a valere il %2, quindi fino ad allora i telefoni lo rifiuterebbero. Verificare che l&apos;orologio di questo computer sia giusto.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate of %1, so no phone could connect. Look for the key that was made together with it.</source>
        <translation>La chiave non appartiene al certificato di %1, quindi nessun telefono potrebbe connettersi. Cercare la chiave creata insieme a esso.</translation>
    </message>
    <message>
        <source>Not all certificates in this file vouch for one another, so phones could not check them. It should hold the server&apos;s own certificate, then the one that signed it, and so on, and nothing else.</source>
        <translation>I certificati in questo file non garantiscono tutti l&apos;uno per l&apos;altro, quindi i telefoni non potrebbero verificarli. Il file deve contenere il certificato del server, poi quello che lo ha firmato, e così via, e nient&apos;altro.</translation>
    </message>
    <message>
        <source>The certificates stood in the wrong order in the file. They are kept in the right one: the server&apos;s own first.</source>
        <translation>I certificati nel file erano in ordine sbagliato. Vengono conservati in quello giusto: prima quello del server.</translation>
    </message>
    <message>
        <source>This is the certificate of a CA, not of a server. Many phones refuse that.</source>
        <translation>Questo è il certificato di una CA, non di un server. Molti telefoni lo rifiutano.</translation>
    </message>
    <message>
        <source>A certificate in this file is damaged: its text does not hold together. Copy it again, from the first dash to the last.</source>
        <translation>Un certificato in questo file è danneggiato: il testo non è coerente. Copiarlo di nuovo, dal primo trattino all&apos;ultimo.</translation>
    </message>
    <message>
        <source>The key in this file is damaged: its text does not hold together. Copy it again, from the first dash to the last.</source>
        <translation>La chiave in questo file è danneggiata: il testo non è coerente. Copiarla di nuovo, dal primo trattino all&apos;ultimo.</translation>
    </message>
    <message>
        <source>This file is too large for certificates and a key. Choose the file that begins with “-----BEGIN”.</source>
        <translation>Questo file è troppo grande per certificati e una chiave. Scegliere il file che comincia con “-----BEGIN”.</translation>
    </message>
    <message>
        <source>This file is binary (PKCS #12 or DER); PEM, which is text, is needed. Turn it into PEM: “openssl pkcs12 -in FILE -nodes -out FILE.pem”, or “openssl x509 -inform DER -in FILE -out FILE.pem”.</source>
        <translation>Questo file è binario (PKCS #12 o DER); serve PEM, che è testo. Convertirlo in PEM: “openssl pkcs12 -in FILE -nodes -out FILE.pem”, oppure “openssl x509 -inform DER -in FILE -out FILE.pem”.</translation>
    </message>
    <message>
        <source>There are too many certificates in this file for a phone to check. Take those of the server and its issuers only.</source>
        <translation>In questo file ci sono troppi certificati perché un telefono li verifichi. Prendere solo quello del server e quelli di chi lo ha emesso.</translation>
    </message>
</context>
<context>
    <name>CfgCompletion</name>
    <message>
        <source>seen on phones of this job</source>
        <translation>visto sui telefoni di questa commessa</translation>
    </message>
    <message>
        <source>as phones leave the factory</source>
        <translation>come i telefoni escono dalla fabbrica</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivato</translation>
    </message>
    <message>
        <source>by time zone minutes</source>
        <translation>secondo time zone minutes</translation>
    </message>
</context>
<context>
    <name>CfgDocument</name>
    <message>
        <source>This file cannot hold that value: a control character, a quote followed by #, or a character that its encoding lacks. Nothing was changed.</source>
        <translation>Questo file non può contenere quel valore: un carattere di controllo, una virgoletta seguita da #, o un carattere che manca nella sua codifica. Non è stato cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>CfgLint</name>
    <message>
        <source>This line is no setting, and phones pass over it.</source>
        <translation>Questa riga non è un&apos;impostazione, e i telefoni la saltano.</translation>
    </message>
    <message>
        <source>Write it as name: value, or put # before it.</source>
        <translation>Scriverla come name: value, o metterle davanti #.</translation>
    </message>
    <message>
        <source>The value begins with a quote that nothing closes.</source>
        <translation>Il valore comincia con una virgoletta che nulla chiude.</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Chiuderla, o toglierla.</translation>
    </message>
    <message>
        <source>“%1” is something phones write themselves, and no setting.</source>
        <translation>“%1” è qualcosa che i telefoni scrivono da sé, e non è un&apos;impostazione.</translation>
    </message>
    <message>
        <source>Take the line out.</source>
        <translation>Togliere la riga.</translation>
    </message>
    <message>
        <source>“%1” is set again in line %2, and that one counts.</source>
        <translation>“%1” è impostato di nuovo alla riga %2, e vale quella.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Tenere una delle due.</translation>
    </message>
    <message>
        <source>“%1” holds a secret, and every phone and everybody who reaches the server can read this file.</source>
        <translation>“%1” contiene un segreto, e ogni telefono e chiunque raggiunga il server può leggere questo file.</translation>
    </message>
    <message>
        <source>Put it into the file of the phone it is for, or encrypt the files.</source>
        <translation>Metterlo nel file del telefono a cui serve, o cifrare i file.</translation>
    </message>
    <message>
        <source>Firmware before 2.4 knows no lock (!), and does not read this line.</source>
        <translation>Il firmware precedente alla 2.4 non conosce il blocco (!), e non legge questa riga.</translation>
    </message>
    <message>
        <source>Take the mark away, or bring the phones up to date.</source>
        <translation>Togliere il segno, o aggiornare i telefoni.</translation>
    </message>
    <message>
        <source>“%1” is no setting known here; phones pass over names they do not know.</source>
        <translation>“%1” non è un&apos;impostazione conosciuta qui; i telefoni saltano i nomi che non conoscono.</translation>
    </message>
    <message>
        <source>Check the spelling. If your phones know it, leave it.</source>
        <translation>Controllare l&apos;ortografia. Se i telefoni in uso la conoscono, lasciarla.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Si intendeva “%1”?</translation>
    </message>
    <message>
        <source>“%1” is not known to work on the %2.</source>
        <translation>Non risulta che “%1” funzioni sul %2.</translation>
    </message>
    <message>
        <source>It is known of: %1.</source>
        <translation>Risulta per: %1.</translation>
    </message>
    <message>
        <source>“%1” came with firmware %2; %3 does not know it.</source>
        <translation>“%1” è arrivato con il firmware %2; il %3 non lo conosce.</translation>
    </message>
    <message>
        <source>Take the line out, or bring the phones up to date.</source>
        <translation>Togliere la riga, o aggiornare i telefoni.</translation>
    </message>
    <message>
        <source>No phone is known to have number %1 of “%2”.</source>
        <translation>Non risulta nessun telefono con il numero %1 di “%2”.</translation>
    </message>
    <message>
        <source>Numbers go from %1 to %2.</source>
        <translation>I numeri vanno da %1 a %2.</translation>
    </message>
    <message>
        <source>The %1 has none of what “%2” sets.</source>
        <translation>Il %1 non ha nulla di ciò che “%2” imposta.</translation>
    </message>
    <message>
        <source>Use keys that this model has.</source>
        <translation>Usare tasti che questo modello ha.</translation>
    </message>
    <message>
        <source>The %1 has %2 of these, so “%3” does nothing.</source>
        <translation>Il %1 ne ha %2, quindi “%3” non ha effetto.</translation>
    </message>
    <message>
        <source>This file is empty, and phones then stop before they ask for their own.</source>
        <translation>Questo file è vuoto, e allora i telefoni si fermano prima di chiedere il proprio.</translation>
    </message>
    <message>
        <source>Write at least one line, if only # and nothing more.</source>
        <translation>Scrivere almeno una riga, anche solo # e nient&apos;altro.</translation>
    </message>
    <message>
        <source>The time zone is Custom, but no time zone minutes say which.</source>
        <translation>Il fuso orario è Custom, ma nessun time zone minutes dice quale.</translation>
    </message>
    <message>
        <source>Add time zone minutes: the minutes west of UTC, -60 for Berlin in winter.</source>
        <translation>Aggiungere time zone minutes: i minuti a ovest di UTC, -60 per Roma d&apos;inverno.</translation>
    </message>
    <message>
        <source>The code %1 does not go with %2.</source>
        <translation>Il codice %1 non va con %2.</translation>
    </message>
    <message>
        <source>The code that goes with it is %1.</source>
        <translation>Il codice giusto è %1.</translation>
    </message>
    <message>
        <source>Phones may ask the maker&apos;s redirection service when they start, and a closed network does not let them through.</source>
        <translation>All&apos;avvio i telefoni possono chiedere al servizio di reindirizzamento del produttore, e una rete chiusa non li lascia passare.</translation>
    </message>
    <message>
        <source>Write contact rcs: 0.</source>
        <translation>Scrivere contact rcs: 0.</translation>
    </message>
    <message>
        <source>By its name this file is for phones with MiNET firmware; SIP phones do not read it.</source>
        <translation>Dal nome, questo file è per telefoni con firmware MiNET; i telefoni SIP non lo leggono.</translation>
    </message>
    <message>
        <source>Such phones need SIP firmware first.</source>
        <translation>A questi telefoni serve prima il firmware SIP.</translation>
    </message>
    <message>
        <source>“%1” does not take this; phones may go on with another value.</source>
        <translation>“%1” non accetta questo; i telefoni possono proseguire con un altro valore.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Scrivere un numero intero.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 up.</source>
        <translation>Scrivere un numero intero da %1 in su.</translation>
    </message>
    <message>
        <source>Write a whole number up to %1.</source>
        <translation>Scrivere un numero intero fino a %1.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Scrivere un numero intero da %1 a %2.</translation>
    </message>
    <message>
        <source>%1 lies outside of what “%2” takes.</source>
        <translation>%1 è fuori da ciò che “%2” accetta.</translation>
    </message>
    <message>
        <source>“%1” is not among the values known of “%2”.</source>
        <translation>“%1” non è tra i valori conosciuti di “%2”.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Sono conosciuti: %1.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>“%1” non accetta “%2”.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Scrivere uno di questi: %1.</translation>
    </message>
    <message>
        <source>“%1” has other signs than digits; phones then fall back to the one they left the factory with.</source>
        <translation>“%1” ha segni che non sono cifre; i telefoni tornano allora a quella con cui sono usciti dalla fabbrica.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Usare solo cifre.</translation>
    </message>
    <message>
        <source>“%1” is a number too big for phones.</source>
        <translation>“%1” è un numero troppo grande per i telefoni.</translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation>Usare al massimo %1.</translation>
    </message>
    <message>
        <source>No phone is known to know the time zone “%1”.</source>
        <translation>Non risulta nessun telefono che conosca il fuso orario “%1”.</translation>
    </message>
    <message>
        <source>Write Custom here, and the minutes west of UTC as time zone minutes.</source>
        <translation>Scrivere qui Custom, e i minuti a ovest di UTC come time zone minutes.</translation>
    </message>
    <message>
        <source>Write 0 or 1.</source>
        <translation>Scrivere 0 o 1.</translation>
    </message>
    <message>
        <source>Write a name or an address only, without http:// and without a path.</source>
        <translation>Scrivere solo un nome o un indirizzo, senza http:// e senza percorso.</translation>
    </message>
    <message>
        <source>Write an address such as 192.168.1.10.</source>
        <translation>Scrivere un indirizzo come 192.168.1.10.</translation>
    </message>
    <message>
        <source>Write hours and minutes such as 03:30.</source>
        <translation>Scrivere ore e minuti, come 03:30.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters, and phones take %3: the rest may be cut off.</source>
        <translation>“%1” ha %2 caratteri, e i telefoni ne accettano %3: il resto può essere tagliato.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Accorciarlo.</translation>
    </message>
    <message>
        <source>Put # before it</source>
        <translation>Mettere # davanti</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Scrivere “%1”</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Togliere la riga</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Togliere il segno</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1 (as the %2 says)</source>
        <translation>%1 (come dice il %2)</translation>
    </message>
    <message>
        <source>none assigned</source>
        <translation>nessuno assegnato</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lasciare com&apos;è</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
</context>
<context>
    <name>CommandCodes</name>
    <message>
        <source>Commands for the scanner</source>
        <translation>Comandi per lo scanner</translation>
    </message>
    <message>
        <source>Hang this page beside the bench. A scan does what stands beside the bars, as if chosen in the menus; what is said of a phone is done to the one that was scanned last.</source>
        <translation>Appendere questa pagina accanto al banco. Una scansione fa ciò che sta accanto alle barre, come se fosse scelto nei menu; ciò che riguarda un telefono vale per l&apos;ultimo scansionato.</translation>
    </message>
</context>
<context>
    <name>ConfigSource</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrotto. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB. No phone reads a configuration of that size, so it stays out.</source>
        <translation>“%1” ha %2 MB. Nessun telefono legge una configurazione di queste dimensioni, quindi resta fuori.</translation>
    </message>
    <message>
        <source>“%1” is no phone configuration: no line reads name: value. It stays out.</source>
        <translation>“%1” non è la configurazione di un telefono: nessuna riga ha la forma name: value. Resta fuori.</translation>
    </message>
    <message>
        <source>“%1” sets %2 parameters. No phone has that many, so it stays out.</source>
        <translation>“%1” imposta %2 parametri. Nessun telefono ne ha tanti, quindi resta fuori.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) say again what a later line says otherwise; phones go by the last, and only that is kept.</source>
        <translation>
            <numerusform>%n riga dice ciò che una riga successiva dice diversamente; i telefoni seguono l&apos;ultima, e solo quella viene tenuta.</numerusform>
            <numerusform>%n righe dicono ciò che una riga successiva dice diversamente; i telefoni seguono l&apos;ultima, e solo quella viene tenuta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) say nothing to a phone and stay out.</source>
        <translation>
            <numerusform>%n riga non dice nulla a un telefono e resta fuori.</numerusform>
            <numerusform>%n righe non dicono nulla a un telefono e restano fuori.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not written in UTF-8. Its letters stay; the new files are UTF-8.</source>
        <translation>Non è scritto in UTF-8. Le lettere restano; i file nuovi sono in UTF-8.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>There is no option “%1”. Options begin with two dashes.</source>
        <translation>Non c&apos;è l&apos;opzione “%1”. Le opzioni cominciano con due trattini.</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>Qui non c&apos;è l&apos;opzione “--%1”.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>L&apos;opzione “--%1” non vuole un valore.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value: %2.</source>
        <translation>L&apos;opzione “--%1” vuole un valore: %2.</translation>
    </message>
    <message>
        <source>The option “--%1” was given twice.</source>
        <translation>L&apos;opzione “--%1” è stata data due volte.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value that is not empty.</source>
        <translation>L&apos;opzione “--%1” vuole un valore che non sia vuoto.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “firstringctl --help” lists them all.</source>
        <translation>Non c&apos;è il comando “%1”. “firstringctl --help” li elenca tutti.</translation>
    </message>
    <message>
        <source>A command is missing. “firstringctl --help” lists them all.</source>
        <translation>Manca un comando. “firstringctl --help” li elenca tutti.</translation>
    </message>
    <message>
        <source>“%1” needs a second word. “firstringctl %1 --help” lists them.</source>
        <translation>“%1” vuole una seconda parola. “firstringctl %1 --help” le elenca.</translation>
    </message>
    <message>
        <source>“%1” needs more: %2.</source>
        <translation>“%1” vuole altro: %2.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>“%1” non accetta “%2”.</translation>
    </message>
    <message>
        <source>Change blueprint %1</source>
        <translation>Modificare il profilo %1</translation>
    </message>
    <message>
        <source>Make blueprint %1</source>
        <translation>Creare il profilo %1</translation>
    </message>
    <message>
        <source>The blueprint “%1” is stored.</source>
        <translation>Il profilo “%1” è salvato.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Server di configurazione</translation>
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
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job.</source>
        <translation>In questa commessa non c&apos;è il profilo “%1”.</translation>
    </message>
    <message>
        <source>Remove blueprint %1</source>
        <translation>Rimuovere il profilo %1</translation>
    </message>
    <message>
        <source>The blueprint “%1” is removed.</source>
        <translation>Il profilo “%1” è rimosso.</translation>
    </message>
    <message>
        <source>Add branding</source>
        <translation>Aggiungere branding</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file aggiunto.</numerusform>
            <numerusform>%n file aggiunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>“%1” è integro.</translation>
    </message>
    <message>
        <source>Say which file: import --check FILE. Phones are imported by “phones import”.</source>
        <translation>Indicare quale file: import --check FILE. I telefoni si importano con “phones import”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” non si può leggere: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than this command takes.</source>
        <translation>“%1” è più grande di quanto questo comando accetta.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Non si può creare una cartella temporanea: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The local server is on at %1 and %2; %n simulated phone(s) are plugged in.</source>
        <translation>
            <numerusform>Il server locale è acceso su %1 e %2; %n telefono simulato è collegato.</numerusform>
            <numerusform>Il server locale è acceso su %1 e %2; %n telefoni simulati sono collegati.</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones are ready.</source>
        <translation>Tutti i telefoni sono pronti.</translation>
    </message>
    <message>
        <source>Not all phones became ready; the table says why.</source>
        <translation>Non tutti i telefoni sono diventati pronti; la tabella dice perché.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>“%1” non ha la forma FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Non c&apos;è il campo “%1”. Ci sono: %2.</translation>
    </message>
    <message>
        <source>“%1” is nothing “%2” can be. It takes: %3.</source>
        <translation>“%1” non è un valore possibile per “%2”. Accetta: %3.</translation>
    </message>
    <message>
        <source>It is a link. Add the file it leads to.</source>
        <translation>È un collegamento. Aggiungere il file a cui porta.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Questo file non c&apos;è.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>Non è un file ordinario.</translation>
    </message>
    <message>
        <source>Names that begin with “%1” are a place of the server itself.</source>
        <translation>I nomi che cominciano con “%1” sono riservati al server stesso.</translation>
    </message>
    <message>
        <source>Phones cannot ask for a file of that name.</source>
        <translation>I telefoni non possono chiedere un file con questo nome.</translation>
    </message>
    <message>
        <source>The server makes “%1” itself. Put its lines into the settings instead.</source>
        <translation>Il server crea da sé “%1”. Mettere le sue righe nelle impostazioni.</translation>
    </message>
    <message>
        <source>The server takes “%1” from its catalogue. Use “firmware add”.</source>
        <translation>Il server prende “%1” dal suo catalogo. Usare “firmware add”.</translation>
    </message>
    <message>
        <source>It holds a private key, which every phone could fetch. Limit it with --phone or --blueprint.</source>
        <translation>Contiene una chiave privata, che ogni telefono potrebbe prendere. Limitarlo con --phone o --blueprint.</translation>
    </message>
    <message>
        <source>There is no phone %1 in this job.</source>
        <translation>In questa commessa non c&apos;è il telefono %1.</translation>
    </message>
    <message>
        <source>--as names one file, so give one file.</source>
        <translation>--as dà il nome a un solo file, quindi indicarne uno solo.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Aggiungere file</translation>
    </message>
    <message>
        <source>Only for phone</source>
        <translation>Solo per il telefono</translation>
    </message>
    <message>
        <source>Only for blueprint</source>
        <translation>Solo per il profilo</translation>
    </message>
    <message>
        <source>There is no file “%1” in this job.</source>
        <translation>In questa commessa non c&apos;è il file “%1”.</translation>
    </message>
    <message>
        <source>Remove file %1</source>
        <translation>Rimuovere il file %1</translation>
    </message>
    <message>
        <source>The file “%1” is removed.</source>
        <translation>Il file “%1” è rimosso.</translation>
    </message>
    <message>
        <source>The server of this job has never run, so addresses in the file say %1. Use --at to say where it will.</source>
        <translation>Il server di questa commessa non è mai stato avviato, quindi gli indirizzi nel file dicono %1. Usare --at per indicare dove sarà.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. It looks like http://192.168.1.10:8080.</source>
        <translation>“%1” non è l&apos;indirizzo di un server. Ha la forma http://192.168.1.10:8080.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>--role takes rcs or cfg.</source>
        <translation>--role accetta rcs o cfg.</translation>
    </message>
    <message>
        <source>Add firmware</source>
        <translation>Aggiungere firmware</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 of %2 phones are up</source>
        <translation>%1 di %2 telefoni sono in funzione</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>come previsto</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Avvii</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>hours, 1 to 8760</source>
        <translation>ore, da 1 a 8760</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>The job “%1” is ready.</source>
        <translation>La commessa “%1” è pronta.</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>Modificare la commessa</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modificare %1</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 è modificato.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n phone(s)</source>
        <translation>
            <numerusform>Rimuovere %n telefono</numerusform>
            <numerusform>Rimuovere %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed.</source>
        <translation>
            <numerusform>%n telefono rimosso.</numerusform>
            <numerusform>%n telefoni rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is released until %2.</source>
        <translation>%1 è autorizzato fino a %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” non si può scrivere: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) written to “%1”.</source>
        <translation>
            <numerusform>%n telefono scritto in “%1”.</numerusform>
            <numerusform>%n telefoni scritti in “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would add %1, change %2, leave %3 as they are, refuse %4 line(s). Nothing was stored.</source>
        <translation>Aggiungerebbe %1, modificherebbe %2, lascerebbe %3 come sono, rifiuterebbe %4 righe. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as they were, %4 line(s) refused.</source>
        <translation>%1 aggiunti, %2 modificati, %3 come erano, %4 righe rifiutate.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, colonna %1</translation>
    </message>
    <message>
        <source>--%1 takes a port from 1 to 65535, 0 for any free one, or off.</source>
        <translation>--%1 accetta una porta da 1 a 65535, 0 per una qualsiasi libera, oppure off.</translation>
    </message>
    <message>
        <source>Say which address of this computer phones shall reach: --bind ADDR.</source>
        <translation>Indicare quale indirizzo di questo computer i telefoni devono raggiungere: --bind ADDR.</translation>
    </message>
    <message>
        <source>--transport takes fast or portable.</source>
        <translation>--transport accetta fast o portable.</translation>
    </message>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>--for accetta un numero di secondi.</translation>
    </message>
    <message>
        <source>Add configuration server %1</source>
        <translation>Aggiungere il server di configurazione %1</translation>
    </message>
    <message>
        <source>The configuration server “%1” is %2.</source>
        <translation>Il server di configurazione “%1” è %2.</translation>
    </message>
    <message>
        <source>this program, at the address where a phone reaches it</source>
        <translation>questo programma, all&apos;indirizzo a cui un telefono lo raggiunge</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>The server “local” is built in and stays.</source>
        <translation>Il server “local” è incorporato e resta.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job.</source>
        <translation>In questa commessa non c&apos;è il server di configurazione “%1”.</translation>
    </message>
    <message>
        <source>Remove configuration server %1</source>
        <translation>Rimuovere il server di configurazione %1</translation>
    </message>
    <message>
        <source>The configuration server “%1” is removed.</source>
        <translation>Il server di configurazione “%1” è rimosso.</translation>
    </message>
    <message>
        <source>The server is on: %1</source>
        <translation>Il server è acceso: %1</translation>
    </message>
    <message>
        <source>not of the form “name: value”</source>
        <translation>non ha la forma “name: value”</translation>
    </message>
    <message>
        <source>Give settings as &quot;name: value&quot;, as - for standard input, or by --from FILE.</source>
        <translation>Indicare le impostazioni come &quot;name: value&quot;, come - per lo standard input, o con --from FILE.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stored.</source>
        <translation>
            <numerusform>%n impostazione salvata.</numerusform>
            <numerusform>%n impostazioni salvate.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no setting “%1” there.</source>
        <translation>Lì non c&apos;è l&apos;impostazione “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) removed.</source>
        <translation>
            <numerusform>%n impostazione rimossa.</numerusform>
            <numerusform>%n impostazioni rimosse.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no place for settings. There are: job, model:M, blueprint:B, phone:MAC.</source>
        <translation>“%1” non è un posto per impostazioni. Ci sono: job, model:M, blueprint:B, phone:MAC.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modificare le impostazioni</translation>
    </message>
    <message>
        <source>Line %1: the model “%2” is not known, so it cannot be simulated.</source>
        <translation>Riga %1: il modello “%2” non è conosciuto, quindi non si può simulare.</translation>
    </message>
    <message>
        <source>Say which phones: either --list FILE, or --phones N --model M.</source>
        <translation>Indicare quali telefoni: --list FILE, oppure --phones N --model M.</translation>
    </message>
    <message>
        <source>--phones takes a number from 1 to 100000.</source>
        <translation>--phones accetta un numero da 1 a 100000.</translation>
    </message>
    <message>
        <source>--phones needs --model and a model that is known, such as 6867i.</source>
        <translation>--phones vuole --model e un modello conosciuto, come 6867i.</translation>
    </message>
    <message>
        <source>--seed takes a number.</source>
        <translation>--seed accetta un numero.</translation>
    </message>
    <message>
        <source>Say where the phones ask first: --rcs URL, as &quot;serve&quot; prints it.</source>
        <translation>Indicare dove i telefoni chiedono per prima cosa: --rcs URL, come lo mostra &quot;serve&quot;.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Sentito</translation>
    </message>
    <message>
        <source>There is no firmware file %1 for the %2 in this job yet: phones keep what they have until it is added.</source>
        <translation>In questa commessa non c&apos;è ancora nessun file di firmware %1 per il %2: finché non viene aggiunto, i telefoni tengono quello che hanno.</translation>
    </message>
    <message>
        <source>“%1” is a secret, and other programs of this computer can read command lines. Give it by file or standard input instead.</source>
        <translation>“%1” è un segreto, e altri programmi di questo computer possono leggere le righe di comando. Darlo invece con un file o lo standard input.</translation>
    </message>
    <message>
        <source>“%1” is no regular file. To read from another program, give - and pipe it in.</source>
        <translation>“%1” non è un file ordinario. Per leggere da un altro programma, indicare - e usare una pipe.</translation>
    </message>
    <message>
        <source>The answer could not be written to its end: %1.</source>
        <translation>La risposta non si è potuta scrivere fino alla fine: %1.</translation>
    </message>
    <message>
        <source>“%1” is no model that Firstring knows. Write it like 6867i.</source>
        <translation>“%1” non è un modello che Firstring conosce. Scriverlo come 6867i.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>“%1” is no phone configuration: no line reads name: value.</source>
        <translation>“%1” non è la configurazione di un telefono: nessuna riga ha la forma name: value.</translation>
    </message>
    <message>
        <source>Add language packs</source>
        <translation>Aggiungere pacchetti di lingua</translation>
    </message>
    <message>
        <source>the whole job</source>
        <translation>tutta la commessa</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Tradotto</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usato da</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts are translated (%4 %).</source>
        <translation>%1: sono tradotti %2 testi su %3 (%4 %).</translation>
    </message>
    <message>
        <source>In English on phones, since nothing is said for them:</source>
        <translation>In inglese sui telefoni, perché non è indicato nulla:</translation>
    </message>
    <message>
        <source>Translated here, but not in the other file:</source>
        <translation>Tradotti qui, ma non nell&apos;altro file:</translation>
    </message>
    <message>
        <source>Phones cannot say the hour of this zone&apos;s change exactly; for some hours of two nights a year their clock is wrong.</source>
        <translation>I telefoni non sanno esprimere con esattezza l&apos;ora del cambio di questo fuso; per alcune ore in due notti all&apos;anno il loro orologio è sbagliato.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the catalogue already.</source>
        <translation>
            <numerusform>%n file è già nel catalogo.</numerusform>
            <numerusform>%n file sono già nel catalogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no firmware (.st) in what was named.</source>
        <translation>In ciò che è stato indicato non c&apos;è firmware (.st).</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read to the last byte, %1: all sound.</source>
        <translation>
            <numerusform>%n file letto fino all&apos;ultimo byte, %1: integro.</numerusform>
            <numerusform>%n file letti fino all&apos;ultimo byte, %1: tutti integri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be taken out, %1.</source>
        <translation>
            <numerusform>%n file verrebbe tolto, %1.</numerusform>
            <numerusform>%n file verrebbero tolti, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken out, %1.</source>
        <translation>
            <numerusform>%n file tolto, %1.</numerusform>
            <numerusform>%n file tolti, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that nobody needs are younger than a day and stay.</source>
        <translation>
            <numerusform>%n file che non serve a nessuno ha meno di un giorno e resta.</numerusform>
            <numerusform>%n file che non servono a nessuno hanno meno di un giorno e restano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s).</source>
        <translation>
            <numerusform>%n nome nuovo.</numerusform>
            <numerusform>%n nomi nuovi.</numerusform>
        </translation>
    </message>
    <message>
        <source>--common takes startup.cfg or aastra.cfg.</source>
        <translation>--common accetta startup.cfg o aastra.cfg.</translation>
    </message>
    <message>
        <source>Reading: %1 files</source>
        <translation>Lettura: %1 file</translation>
    </message>
    <message>
        <source>Understanding: %1</source>
        <translation>Interpretazione: %1</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>Confronto: %1</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Tutti i telefoni</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modello %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Profilo %1</translation>
    </message>
    <message>
        <source>Phones, each its own</source>
        <translation>Telefoni, ciascuno per sé</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>%1 lines in the old files are %2 settings now.</source>
        <translation>%1 righe nei vecchi file sono ora %2 impostazioni.</translation>
    </message>
    <message>
        <source>Columns of the phone list: %1.</source>
        <translation>Colonne dell&apos;elenco dei telefoni: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same (%1)</source>
        <translation>
            <numerusform>%n altro uguale (%1)</numerusform>
            <numerusform>altri %n uguali (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>means the same</source>
        <translation>significa lo stesso</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>DIVERSO</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n parametro</numerusform>
            <numerusform>%n parametri</numerusform>
        </translation>
    </message>
    <message>
        <source>written by Firstring itself: %1</source>
        <translation>scritti da Firstring stesso: %1</translation>
    </message>
    <message>
        <source>moved into each phone&apos;s own file: %1</source>
        <translation>spostati nel file proprio di ogni telefono: %1</translation>
    </message>
    <message>
        <source> (on a %1)</source>
        <translation> (su un %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared: all mean the same.</source>
        <translation>
            <numerusform>%n file confrontato: significa lo stesso.</numerusform>
            <numerusform>%n file confrontati: tutti significano lo stesso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 file(s) do not mean the same.</source>
        <translation>
            <numerusform>%n file su %1 non significa lo stesso.</numerusform>
            <numerusform>%n file su %1 non significano lo stesso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out; see above.</source>
        <translation>
            <numerusform>%n file è stato tralasciato; vedere sopra.</numerusform>
            <numerusform>%n file sono stati tralasciati; vedere sopra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would take over %n phone(s). Nothing was stored.</source>
        <translation>
            <numerusform>Verrebbe acquisito %n telefono. Non è stato salvato nulla.</numerusform>
            <numerusform>Verrebbero acquisiti %n telefoni. Non è stato salvato nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over.</source>
        <translation>
            <numerusform>%n telefono acquisito.</numerusform>
            <numerusform>%n telefoni acquisiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completion is made for bash, zsh and fish, not for “%1”.</source>
        <translation>Il completamento esiste per bash, zsh e fish, non per “%1”.</translation>
    </message>
    <message>
        <source>%1 is up at %2, web server at port %3, SIP at port %4</source>
        <translation>%1 è in funzione su %2, server web sulla porta %3, SIP sulla porta %4</translation>
    </message>
    <message>
        <source>“%1” is no address. It looks like 192.168.1.40, or 192.168.1.40:8080.</source>
        <translation>“%1” non è un indirizzo. Ha la forma 192.168.1.40, o 192.168.1.40:8080.</translation>
    </message>
    <message>
        <source>Say where phones shall ask: --here http://192.168.1.10:8080, as &quot;serve&quot; prints it.</source>
        <translation>Indicare dove i telefoni devono chiedere: --here http://192.168.1.10:8080, come lo mostra &quot;serve&quot;.</translation>
    </message>
    <message>
        <source>--by takes settings, reload or check-sync.</source>
        <translation>--by accetta settings, reload o check-sync.</translation>
    </message>
    <message>
        <source>Not confirmed for these phones; it is tried all the same.</source>
        <translation>Non confermato per questi telefoni; si prova lo stesso.</translation>
    </message>
    <message>
        <source>Not confirmed for %1; it is tried all the same.</source>
        <translation>Non confermato per %1; si prova lo stesso.</translation>
    </message>
    <message>
        <source>With --pilot the first phone goes alone, and the others only if it accepts.</source>
        <translation>Con --pilot il primo telefono va da solo, e gli altri solo se questo accetta.</translation>
    </message>
    <message>
        <source>would be tried</source>
        <translation>si proverebbe</translation>
    </message>
    <message>
        <source>--address is for one phone at a time.</source>
        <translation>--address è per un telefono alla volta.</translation>
    </message>
    <message>
        <source>The web page of phones asks for their administrator&apos;s password: --admin-password-file FILE, or - to type it.</source>
        <translation>La pagina web dei telefoni chiede la password dell&apos;amministratore: --admin-password-file FILE, oppure - per digitarla.</translation>
    </message>
    <message>
        <source>%1 of %2 phones</source>
        <translation>%1 di %2 telefoni</translation>
    </message>
    <message>
        <source>a port, or 0 for no lines about it</source>
        <translation>una porta, o 0 per nessuna riga in merito</translation>
    </message>
    <message>
        <source>multicast DNS</source>
        <translation>DNS multicast</translation>
    </message>
    <message>
        <source>[stop]</source>
        <translation>[alt]</translation>
    </message>
    <message>
        <source>[mind]</source>
        <translation>[attenzione]</translation>
    </message>
    <message>
        <source>[good]</source>
        <translation>[bene]</translation>
    </message>
    <message>
        <source>[know]</source>
        <translation>[nota]</translation>
    </message>
    <message>
        <source>--bind takes an IPv4 address of this computer.</source>
        <translation>--bind accetta un indirizzo IPv4 di questo computer.</translation>
    </message>
    <message>
        <source>Asking on %1...</source>
        <translation>Richiesta su %1...</translation>
    </message>
    <message>
        <source>Say on which network card to look: --interface CARD.</source>
        <translation>Indicare su quale scheda di rete guardare: --interface CARD.</translation>
    </message>
    <message>
        <source>--dhcp takes off, full or beside.</source>
        <translation>--dhcp accetta off, full o beside.</translation>
    </message>
    <message>
        <source>Say which addresses DHCP may give out, for example --dhcp-range 192.168.1.100-192.168.1.150.</source>
        <translation>Indicare quali indirizzi il DHCP può assegnare, per esempio --dhcp-range 192.168.1.100-192.168.1.150.</translation>
    </message>
    <message>
        <source>Beside another server, phones are told its router and DNS: leave --dhcp-router and --dhcp-dns out.</source>
        <translation>Accanto a un altro server, i telefoni ne ricevono router e DNS: tralasciare --dhcp-router e --dhcp-dns.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Usato come</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fatto per</translation>
    </message>
    <message>
        <source>A bucket needs a key: --key FILE, --key - for standard input, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.</source>
        <translation>Un bucket vuole una chiave: --key FILE, --key - per lo standard input, oppure AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY nell&apos;ambiente.</translation>
    </message>
    <message>
        <source>“%1” is no place to publish to. It may be a folder, sftp://user@host/folder or s3://bucket/folder.</source>
        <translation>“%1” non è un posto in cui pubblicare. Può essere una cartella, sftp://user@host/folder o s3://bucket/folder.</translation>
    </message>
    <message>
        <source>Say where phones will find these files: --url http://server.example/phones. It goes into what they read.</source>
        <translation>Indicare dove i telefoni troveranno questi file: --url http://server.example/phones. Entra in ciò che leggono.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>non c&apos;è</translation>
    </message>
    <message>
        <source>differs from the job</source>
        <translation>diverso dalla commessa</translation>
    </message>
    <message>
        <source>is not in the job any more</source>
        <translation>non è più nella commessa</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 di %2 file</translation>
    </message>
    <message>
        <source>These files hold passwords of phones, readable by everybody who can read them there. Let only phones and the web server reach that place.</source>
        <translation>Questi file contengono password dei telefoni, leggibili da chiunque li possa leggere lì. Far arrivare in quel posto solo i telefoni e il server web.</translation>
    </message>
    <message>
        <source>%1: %2 files would be sent (%3), %4 removed; %5 are there already.</source>
        <translation>%1: verrebbero inviati %2 file (%3), rimossi %4; %5 ci sono già.</translation>
    </message>
    <message>
        <source>%1: %2 files sent (%3), %4 removed; %5 were there already.</source>
        <translation>%1: inviati %2 file (%3), rimossi %4; %5 c&apos;erano già.</translation>
    </message>
    <message>
        <source>%1: all %2 files are as the job wants them.</source>
        <translation>%1: tutti i %2 file sono come li vuole la commessa.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 files are not as the job wants them. Publish again.</source>
        <translation>%1: %2 file su %3 non sono come li vuole la commessa. Pubblicare di nuovo.</translation>
    </message>
    <message>
        <source>Say which models: --from 6757i --to 6867i.</source>
        <translation>Indicare quali modelli: --from 6757i --to 6867i.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stay as they are.</source>
        <translation>
            <numerusform>%n impostazione resta com&apos;è.</numerusform>
            <numerusform>%n impostazioni restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>New on a %1: %2.</source>
        <translation>Novità di un %1: %2.</translation>
    </message>
    <message>
        <source>The catalogue has no firmware %1 for the %2.</source>
        <translation>Il catalogo non ha il firmware %1 per il %2.</translation>
    </message>
    <message>
        <source>Describe firmware %1 for the %2</source>
        <translation>Descrivere il firmware %1 per il %2</translation>
    </message>
    <message>
        <source>Phones below %1 are given that first.</source>
        <translation>I telefoni sotto la %1 lo ricevono per primo.</translation>
    </message>
    <message>
        <source>The phone %1 shows no image that is labelled wrongly: nothing to correct.</source>
        <translation>Il telefono %1 non mostra un&apos;immagine con la versione sbagliata: nulla da correggere.</translation>
    </message>
    <message>
        <source>The catalogue says %1 for the %2 now, and so does what was assigned.</source>
        <translation>Ora il catalogo dice %1 per il %2, e così ciò che era stato assegnato.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Lo eseguono</translation>
    </message>
    <message>
        <source>Would go up</source>
        <translation>Salirebbero</translation>
    </message>
    <message>
        <source>Would go down</source>
        <translation>Scenderebbero</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Attendibilità</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 on.</source>
        <translation>--%1 accetta un numero da 0 in su.</translation>
    </message>
    <message>
        <source>The catalogue has no firmware %1 for the %2, so no phone could take it. Add its file first.</source>
        <translation>Il catalogo non ha il firmware %1 per il %2, quindi nessun telefono potrebbe prenderlo. Aggiungere prima il suo file.</translation>
    </message>
    <message>
        <source>--window takes two times of the day, as in 22:00-05:00.</source>
        <translation>--window accetta due orari, come in 22:00-05:00.</translation>
    </message>
    <message>
        <source>There is no event “%1”. Usual failures: %2.</source>
        <translation>Non c&apos;è l&apos;evento “%1”. Problemi consueti: %2.</translation>
    </message>
    <message>
        <source>No phone of this job is meant by that query.</source>
        <translation>Quella ricerca non indica nessun telefono di questa commessa.</translation>
    </message>
    <message>
        <source>The roll-out is stored. Phones take their firmware when they ask next.</source>
        <translation>La distribuzione è salvata. I telefoni prendono il firmware la prossima volta che chiedono.</translation>
    </message>
    <message>
        <source>No roll-out goes on in this job.</source>
        <translation>In questa commessa non c&apos;è nessuna distribuzione in corso.</translation>
    </message>
    <message>
        <source>The phone %1 is not in this roll-out.</source>
        <translation>Il telefono %1 non è in questa distribuzione.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Ondata</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esegue</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Firmware is given out only at %1.</source>
        <translation>Il firmware viene dato solo in questi orari: %1.</translation>
    </message>
    <message>
        <source>Stopped because of %1: %2</source>
        <translation>Ferma a causa di %1: %2</translation>
    </message>
    <message>
        <source>made for</source>
        <translation>emesso per</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>firmato da</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomi</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valido dal</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valido fino al</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>impronta</translation>
    </message>
    <message>
        <source>kind of key</source>
        <translation>tipo di chiave</translation>
    </message>
    <message>
        <source>Phones fetch it as %1 and believe it with the setting “https user certificates: %1”.</source>
        <translation>I telefoni lo prendono come %1 e gli credono con l&apos;impostazione “https user certificates: %1”.</translation>
    </message>
    <message>
        <source>The certificate of the CA is in “%1”.</source>
        <translation>Il certificato della CA è in “%1”.</translation>
    </message>
    <message>
        <source>The server of this job has no certificate yet. It makes one when it is started with --https, or import one.</source>
        <translation>Il server di questa commessa non ha ancora un certificato. Ne crea uno quando viene avviato con --https, oppure importarne uno.</translation>
    </message>
    <message>
        <source>The imported certificate is gone. The bench CA makes the server&apos;s again.</source>
        <translation>Il certificato importato non c&apos;è più. La CA del banco crea di nuovo quello del server.</translation>
    </message>
    <message>
        <source>There was no imported certificate.</source>
        <translation>Non c&apos;era nessun certificato importato.</translation>
    </message>
    <message>
        <source>There is no job “%1” in this data folder.</source>
        <translation>In questa cartella dei dati non c&apos;è la commessa “%1”.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 accetta un numero da 1 a %2.</translation>
    </message>
    <message>
        <source>--client-ca is about HTTPS: say --https PORT too.</source>
        <translation>--client-ca riguarda HTTPS: indicare anche --https PORT.</translation>
    </message>
    <message>
        <source>With HTTP, HTTPS and TFTP all off there is nothing to serve.</source>
        <translation>Con HTTP, HTTPS e TFTP tutti spenti non c&apos;è nulla da servire.</translation>
    </message>
    <message>
        <source>HTTPS for old phones speaks TLS 1.0, which is weak: who listens on the network may read passwords. Only phones of the 6700i and 9000i series and older are answered there.</source>
        <translation>HTTPS per telefoni vecchi parla TLS 1.0, che è debole: chi ascolta in rete può leggere le password. Lì ricevono risposta solo i telefoni delle serie 6700i e 9000i e più vecchi.</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>SHA-256 del suo certificato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a new password.</source>
        <translation>
            <numerusform>%n telefono ha ricevuto una password nuova.</numerusform>
            <numerusform>%n telefoni hanno ricevuto una password nuova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) kept the one they had. Give --replace to change those too.</source>
        <translation>
            <numerusform>%n telefono ha tenuto quella che aveva. Indicare --replace per cambiare anche quella.</numerusform>
            <numerusform>%n telefoni hanno tenuto quella che avevano. Indicare --replace per cambiare anche quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job holds no secrets yet.</source>
        <translation>Questa commessa non contiene ancora segreti.</translation>
    </message>
    <message>
        <source>The secrets of this job are encrypted; their key is in %1.</source>
        <translation>I segreti di questa commessa sono cifrati; la loro chiave è in %1.</translation>
    </message>
    <message>
        <source>Key files, the first that is there counts: %1</source>
        <translation>File delle chiavi, vale il primo che c&apos;è: %1</translation>
    </message>
    <message>
        <source>The key of this job&apos;s secrets is now in %1.</source>
        <translation>La chiave dei segreti di questa commessa è ora in %1.</translation>
    </message>
    <message>
        <source>--limit takes a number of lines.</source>
        <translation>--limit accetta un numero di righe.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Ora (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The audit log is as it was written: %1 lines, the last one with hash %2.</source>
        <translation>Il registro di audit è come è stato scritto: %1 righe, l&apos;ultima con hash %2.</translation>
    </message>
    <message>
        <source>Say which phones: MAC addresses, or --query Q.</source>
        <translation>Indicare quali telefoni: indirizzi MAC, oppure --query Q.</translation>
    </message>
    <message>
        <source>--for takes dnsmasq, dhcpd, kea, windows, mikrotik, openwrt or opnsense.</source>
        <translation>--for accetta dnsmasq, dhcpd, kea, windows, mikrotik, openwrt o opnsense.</translation>
    </message>
    <message>
        <source>A server that is running goes on with the old one until it is started again, or reads its certificates again (SIGHUP).</source>
        <translation>Un server in funzione prosegue con quello vecchio finché non viene riavviato o non rilegge i suoi certificati (SIGHUP).</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Buona notizia</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>A phone stops here</source>
        <translation>Qui un telefono si ferma</translation>
    </message>
    <message>
        <source>“%1” has %2 MB. No phone reads a configuration of that size, so its lines were not looked at.</source>
        <translation>“%1” ha %2 MB. Nessun telefono legge una configurazione di queste dimensioni, quindi le sue righe non sono state esaminate.</translation>
    </message>
    <message>
        <source>A phone that took encrypted files once wants them for ever, until it is set to its factory defaults: keep the key and the program.
This hides files from the curious; it is an old cipher with one key for the whole site, and does not replace HTTPS.</source>
        <translation>Un telefono che ha preso una volta file cifrati li vuole per sempre, finché non viene riportato alle impostazioni di fabbrica: conservare la chiave e il programma.
Questo nasconde i file ai curiosi; è un cifrario vecchio con una sola chiave per tutta la sede, e non sostituisce HTTPS.</translation>
    </message>
    <message>
        <source>Change the encryption of files</source>
        <translation>Modificare la cifratura dei file</translation>
    </message>
    <message>
        <source>The program says: %1</source>
        <translation>Il programma dice: %1</translation>
    </message>
    <message>
        <source>Files of this job are encrypted from now on.</source>
        <translation>D&apos;ora in poi i file di questa commessa sono cifrati.</translation>
    </message>
    <message>
        <source>Files of this job are not encrypted.</source>
        <translation>I file di questa commessa non sono cifrati.</translation>
    </message>
    <message>
        <source>Phones that took encrypted files keep what they have until they are set to their factory defaults.</source>
        <translation>I telefoni che hanno preso file cifrati tengono ciò che hanno finché non vengono riportati alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>Files of this job are encrypted.</source>
        <translation>I file di questa commessa sono cifrati.</translation>
    </message>
    <message>
        <source>No encrypting program was chosen on this computer.</source>
        <translation>Su questo computer non è stato scelto nessun programma di cifratura.</translation>
    </message>
    <message>
        <source>The encrypting program of this computer: %1</source>
        <translation>Il programma di cifratura di questo computer: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>integro</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>The newest copy of this job is as the job is now.</source>
        <translation>La copia più recente di questa commessa è uguale alla commessa di ora.</translation>
    </message>
    <message>
        <source>The job was copied to %1.</source>
        <translation>La commessa è stata copiata in %1.</translation>
    </message>
    <message>
        <source>There is no copy %1. See them with: firstringctl job backups</source>
        <translation>Non c&apos;è la copia %1. Per vederle: firstringctl job backups</translation>
    </message>
    <message>
        <source>The job is as it was at %1 (UTC).</source>
        <translation>La commessa è com&apos;era il %1 (UTC).</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Ciò che c&apos;era prima è conservato come %1.</translation>
    </message>
    <message>
        <source>There is no phone %1 in this job, and none asked.</source>
        <translation>In questa commessa non c&apos;è il telefono %1, e nessuno ha chiesto.</translation>
    </message>
    <message>
        <source>Nothing is known that stands in its way.</source>
        <translation>Non risulta nulla che lo ostacoli.</translation>
    </message>
    <message>
        <source>--format takes text, json or svg.</source>
        <translation>--format accetta text, json o svg.</translation>
    </message>
    <message>
        <source>The report was written to %1. Read it before you send it.</source>
        <translation>Il rapporto è stato scritto in %1. Leggerlo prima di inviarlo.</translation>
    </message>
    <message>
        <source>Only this time the token is shown. Who has it may ask as “%1”: hand it over as a password is.</source>
        <translation>Il token viene mostrato solo questa volta. Chi lo possiede può chiedere come “%1”: consegnarlo come si fa con una password.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Emesso (UTC)</translation>
    </message>
    <message>
        <source>“%1” may not ask any more.</source>
        <translation>“%1” non può più chiedere.</translation>
    </message>
    <message>
        <source>Nothing was added yet. Compare this with the fingerprint that is shown there; if both are alike, give it with --fingerprint.</source>
        <translation>Non è stato ancora aggiunto nulla. Confrontarla con l&apos;impronta mostrata lì; se sono uguali, indicarla con --fingerprint.</translation>
    </message>
    <message>
        <source>There is “%1” already, at %2. Remove it first, or choose another name.</source>
        <translation>C&apos;è già “%1”, su %2. Rimuoverla prima, o scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“%1” is known now. See first what a run would do: firstringctl sync &quot;%1&quot; --dry-run</source>
        <translation>“%1” ora è conosciuta. Vedere prima che cosa farebbe un&apos;esecuzione: firstringctl sync &quot;%1&quot; --dry-run</translation>
    </message>
    <message>
        <source>“%1” is forgotten here. Nothing was changed there.</source>
        <translation>Qui “%1” è dimenticata. Lì non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation>%1: qui %2, lì %3</translation>
    </message>
    <message>
        <source>Nothing to send, to take or to decide.</source>
        <translation>Nulla da inviare, da prendere o da decidere.</translation>
    </message>
    <message>
        <source>What a run does</source>
        <translation>Che cosa fa un&apos;esecuzione</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che cosa ne è stato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Ultima esecuzione</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Staging goes on: phones get their files as before.</source>
        <translation>La preparazione prosegue: i telefoni ricevono i loro file come prima.</translation>
    </message>
    <message>
        <source>There is no phone in this job that could leave.</source>
        <translation>In questa commessa non c&apos;è nessun telefono che possa uscire.</translation>
    </message>
    <message>
        <source>%1 of %2 phones took their last settings.</source>
        <translation>%1 di %2 telefoni hanno preso le ultime impostazioni.</translation>
    </message>
    <message>
        <source>The gate is still open and nothing is lost: &quot;job finish&quot; goes on where it was, &quot;job finish --now&quot; closes the gate as it is.</source>
        <translation>Il varco è ancora aperto e non è perso nulla: &quot;job finish&quot; riprende da dov&apos;era, &quot;job finish --now&quot; chiude il varco così com&apos;è.</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed: %1 of %2 phones have left.</source>
        <translation>La commessa è conclusa e il suo varco è chiuso: sono usciti %1 di %2 telefoni.</translation>
    </message>
    <message>
        <source>%1 of %2 phones have left; the gate is open.</source>
        <translation>Sono usciti %1 di %2 telefoni; il varco è aperto.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Il rapporto è in “%1”.</translation>
    </message>
    <message>
        <source>The report is made when the gate is closed.</source>
        <translation>Il rapporto viene creato quando il varco è chiuso.</translation>
    </message>
    <message>
        <source>--date takes a date or time as 2026-11-26 or 2026-11-26T14:30.</source>
        <translation>--date accetta una data o un&apos;ora come 2026-11-26 o 2026-11-26T14:30.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Say which file to write: labels FILE.pdf, or labels -.</source>
        <translation>Indicare quale file scrivere: labels FILE.pdf, oppure labels -.</translation>
    </message>
    <message>
        <source>There is no label preset “%1”. &quot;labels --presets&quot; lists them.</source>
        <translation>Non c&apos;è il formato di etichetta “%1”. &quot;labels --presets&quot; li elenca.</translation>
    </message>
    <message>
        <source>--start takes the number of a place on the sheet.</source>
        <translation>--start accetta il numero di una posizione sul foglio.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to “%1”.</source>
        <translation>
            <numerusform>%n etichetta scritta in “%1”.</numerusform>
            <numerusform>%n etichette scritte in “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no regular file. To hand it to another program, give - and pipe it there.</source>
        <translation>“%1” non è un file ordinario. Per passarlo a un altro programma, indicare - e usare una pipe.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again as Waiting; what happened before stays in the log.</source>
        <translation>
            <numerusform>%n telefono ricomincia da In attesa; ciò che è avvenuto prima resta nel registro.</numerusform>
            <numerusform>%n telefoni ricominciano da In attesa; ciò che è avvenuto prima resta nel registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report of %n phone(s) is in “%1”.</source>
        <translation>
            <numerusform>Il rapporto su %n telefono è in “%1”.</numerusform>
            <numerusform>Il rapporto su %n telefoni è in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report names them with the reason.</source>
        <translation>
            <numerusform>%n telefono non è pronto; il rapporto lo indica con il motivo.</numerusform>
            <numerusform>%n telefoni non sono pronti; il rapporto li indica con il motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>came true</source>
        <translation>avverato</translation>
    </message>
    <message>
        <source>did not come true</source>
        <translation>non avverato</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Say where the diagram goes: --diagram FILE.svg.</source>
        <translation>Indicare dove va il diagramma: --diagram FILE.svg.</translation>
    </message>
    <message>
        <source>That file is no record of exchanges.</source>
        <translation>Quel file non è una registrazione di scambi.</translation>
    </message>
    <message numerus="yes">
        <source>Record of %n exchange(s)</source>
        <translation>
            <numerusform>Registrazione di %n scambio</numerusform>
            <numerusform>Registrazione di %n scambi</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lezione</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation>Indicarlo con --reason.</translation>
    </message>
    <message>
        <source>Files: %1 %</source>
        <translation>File: %1 %</translation>
    </message>
    <message>
        <source>There is no passphrase in that file. Nothing was written.</source>
        <translation>In quel file non c&apos;è una passphrase. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The job is in %1 (%2).</source>
        <translation>La commessa è in %1 (%2).</translation>
    </message>
    <message>
        <source>Left out, because it is secret: %1. With --secrets it goes along.</source>
        <translation>Lasciato fuori, perché è segreto: %1. Con --secrets viene incluso.</translation>
    </message>
    <message>
        <source>Passwords can be read in this file. Give it to nobody, or make it with --passphrase-file.</source>
        <translation>In questo file si possono leggere le password. Non darlo a nessuno, o crearlo con --passphrase-file.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name with --job.</source>
        <translation>C&apos;è già una commessa “%1”. Scegliere un altro nome con --job.</translation>
    </message>
    <message>
        <source>Phones cannot have these files, because the bundle holds only their digests; add them: %1.</source>
        <translation>I telefoni non possono avere questi file, perché il pacchetto ne contiene solo le somme di controllo; aggiungerli: %1.</translation>
    </message>
    <message>
        <source>The bundle was made without secrets. Give these again: %1.</source>
        <translation>Il pacchetto è stato creato senza segreti. Indicare di nuovo questi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is a bundle of the job “%1” with %n phones.</source>
        <translation>
            <numerusform>Questo è un pacchetto della commessa “%1” con %n telefono.</numerusform>
            <numerusform>Questo è un pacchetto della commessa “%1” con %n telefoni.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no portal: “sync” reaches it by itself.</source>
        <translation>“%1” non è un portale: “sync” lo raggiunge da sé.</translation>
    </message>
    <message>
        <source>Name the phones that are done there, or give --all.</source>
        <translation>Indicare i telefoni che lì sono già fatti, oppure --all.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>aggiungere</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modificare</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>rimuovere</translation>
    </message>
    <message>
        <source>There is nothing to do at the portal.</source>
        <translation>Sul portale non c&apos;è nulla da fare.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Ora lì</translation>
    </message>
    <message numerus="yes">
        <source>%n phones cannot be said there, because they belong to this program&apos;s own server. Say under which address they reach it with local=URL in the profile.</source>
        <translation>
            <numerusform>%n telefono non si può indicare lì, perché appartiene al server di questo programma. Dire a quale indirizzo lo raggiunge con local=URL nel profilo.</numerusform>
            <numerusform>%n telefoni non si possono indicare lì, perché appartengono al server di questo programma. Dire a quale indirizzo lo raggiungono con local=URL nel profilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones are in the list. Tick them off once they are done there.</source>
        <translation>
            <numerusform>%n telefono è nell&apos;elenco. Spuntarlo quando lì è fatto.</numerusform>
            <numerusform>%n telefoni sono nell&apos;elenco. Spuntarli quando lì sono fatti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the list of what is to be done there. Nothing was ticked.</source>
        <translation>%1 non è nell&apos;elenco di ciò che va fatto lì. Non è stato spuntato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are ticked off.</source>
        <translation>
            <numerusform>%n telefono è spuntato.</numerusform>
            <numerusform>%n telefoni sono spuntati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a gateway or a portal has a profile to set.</source>
        <translation>Solo un servizio di reindirizzamento o un portale ha un profilo da impostare.</translation>
    </message>
    <message>
        <source>“%1” is a portal: a person does there what the list says, and ticks it off. Write the list with: firstringctl portal export &quot;%1&quot; FILE</source>
        <translation>“%1” è un portale: una persona fa lì ciò che dice l&apos;elenco, e lo spunta. Scrivere l&apos;elenco con: firstringctl portal export &quot;%1&quot; FILE</translation>
    </message>
    <message>
        <source>“%1” is known now. See what is to be done there: firstringctl portal list &quot;%1&quot;</source>
        <translation>«%1» ora è noto. Per vedere che cosa fare lì: firstringctl portal list &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A shared job has no copies on this computer. Whoever looks after its database copies it (pg_dump); “job export” makes a copy of the job here.</source>
        <translation>Una commessa condivisa non ha copie su questo computer. La copia chi cura il suo database (pg_dump); “job export” crea qui una copia della commessa.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the shared job came from its database.</source>
        <translation>
            <numerusform>%n file della commessa condivisa è arrivato dal suo database.</numerusform>
            <numerusform>%n file della commessa condivisa sono arrivati dal suo database.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password is kept for %1 any more.</source>
        <translation>Per %1 non si conserva più nessuna password.</translation>
    </message>
    <message>
        <source>The first line of standard input is the password, and it is empty.</source>
        <translation>La prima riga dello standard input è la password, ed è vuota.</translation>
    </message>
    <message>
        <source>The password for %1 is kept in %2.</source>
        <translation>La password per %1 si conserva in %2.</translation>
    </message>
    <message>
        <source>The job is now at %1.</source>
        <translation>La commessa ora è in %1.</translation>
    </message>
    <message>
        <source>--trusted-proxy takes addresses: %1 is none.</source>
        <translation>--trusted-proxy accetta indirizzi: %1 non lo è.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>Phones fetch their files and report here. Open while the server is on.</source>
        <translation>Qui i telefoni prendono i loro file e si annunciano. Aperta finché il server è acceso.</translation>
    </message>
    <message>
        <source>Phones that were given nothing but an address fetch their files here.</source>
        <translation>Qui prendono i loro file i telefoni che hanno ricevuto soltanto un indirizzo.</translation>
    </message>
    <message>
        <source>The same, encrypted; other workstations ask here too, with a token.</source>
        <translation>Lo stesso, cifrato; qui chiedono anche le altre postazioni, con un token.</translation>
    </message>
    <message>
        <source>HTTPS for old phones</source>
        <translation>HTTPS per telefoni vecchi</translation>
    </message>
    <message>
        <source>With a weaker encryption, for phones that know no better.</source>
        <translation>Con una cifratura più debole, per telefoni che non ne conoscono di migliori.</translation>
    </message>
    <message>
        <source>Log of the phones</source>
        <translation>Registro dei telefoni</translation>
    </message>
    <message>
        <source>Phones send lines of their own log here.</source>
        <translation>I telefoni inviano qui righe del proprio registro.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Phones ask here what time it is.</source>
        <translation>I telefoni chiedono qui che ora è.</translation>
    </message>
    <message>
        <source>Multicast DNS, port 5353</source>
        <translation>DNS multicast, porta 5353</translation>
    </message>
    <message>
        <source>Old phones that look for a server in their network are told this one.</source>
        <translation>I telefoni vecchi che cercano un server nella loro rete ricevono l&apos;indirizzo di questo.</translation>
    </message>
    <message>
        <source>DHCP, port 67</source>
        <translation>DHCP, porta 67</translation>
    </message>
    <message>
        <source>Gives addresses to phones. Off in every new run, and it stops when another server answers.</source>
        <translation>Assegna indirizzi ai telefoni. Spento a ogni nuovo avvio, e si ferma quando risponde un altro server.</translation>
    </message>
    <message>
        <source>To phones: their web page, XML and SIP</source>
        <translation>Verso i telefoni: la loro pagina web, XML e SIP</translation>
    </message>
    <message>
        <source>Only when you restart, point or change phones from here, after a preview.</source>
        <translation>Solo quando si riavviano, si indirizzano o si modificano i telefoni da qui, dopo un&apos;anteprima.</translation>
    </message>
    <message>
        <source>To every address of one network: port 80</source>
        <translation>Verso ogni indirizzo di una rete: porta 80</translation>
    </message>
    <message>
        <source>Only when you look for phones in the network, and only as long as you watch it.</source>
        <translation>Solo quando si cercano telefoni nella rete, e solo finché si sta a guardare.</translation>
    </message>
    <message>
        <source>To this computer itself</source>
        <translation>Verso questo computer stesso</translation>
    </message>
    <message>
        <source>The preflight and the test of the server ask as a phone would. Nothing leaves the computer.</source>
        <translation>Il controllo preliminare e la prova del server chiedono come farebbe un telefono. Nulla esce dal computer.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nient&apos;altro</translation>
    </message>
    <message>
        <source>No telemetry, no look for updates, no connection when the program starts.</source>
        <translation>Nessuna telemetria, nessuna ricerca di aggiornamenti, nessuna connessione all&apos;avvio del programma.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>La commessa</translation>
    </message>
    <message>
        <source>Phones, settings, what was seen. It holds no secrets yet.</source>
        <translation>Telefoni, impostazioni, ciò che si è visto. Non contiene ancora segreti.</translation>
    </message>
    <message>
        <source>Phones, settings, what was seen. Secrets in it are encrypted; their key is in %1.</source>
        <translation>Telefoni, impostazioni, ciò che si è visto. I segreti in essa sono cifrati; la loro chiave è in %1.</translation>
    </message>
    <message>
        <source>Firmware and other files</source>
        <translation>Firmware e altri file</translation>
    </message>
    <message>
        <source>Each by its content, shared by all jobs.</source>
        <translation>Ciascuno secondo il suo contenuto, condivisi da tutte le commesse.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>File della chiave</translation>
    </message>
    <message>
        <source>Opens the secrets of jobs where no password store answers. Readable by you only; keep a copy of it in another place.</source>
        <translation>Apre i segreti delle commesse dove non risponde nessun archivio di password. Leggibile solo dall&apos;utente; conservarne una copia in un altro luogo.</translation>
    </message>
    <message>
        <source>Where the window was</source>
        <translation>Dov&apos;era la finestra</translation>
    </message>
    <message>
        <source>The job that was open, its page, and the size of the window. Delete it as you like.</source>
        <translation>La commessa che era aperta, la sua pagina, e le dimensioni della finestra. Si può eliminare a piacere.</translation>
    </message>
    <message>
        <source>Certificates for HTTPS</source>
        <translation>Certificati per HTTPS</translation>
    </message>
    <message>
        <source>Made when HTTPS is switched on. None is installed in this computer&apos;s system.</source>
        <translation>Creati quando si accende HTTPS. Nessuno viene installato nel sistema di questo computer.</translation>
    </message>
    <message>
        <source>Shown to phones now: %1. None is installed in this computer&apos;s system.</source>
        <translation>Mostrato ora ai telefoni: %1. Nessuno viene installato nel sistema di questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s), since you chose so on the Sync page.</source>
        <translation>
            <numerusform>Ogni minuto (%n), perché così è stato scelto nella pagina Sincronizzazione.</numerusform>
            <numerusform>Ogni %n minuti, perché così è stato scelto nella pagina Sincronizzazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when you compare or send on the Sync page.</source>
        <translation>Solo quando si confronta o si invia nella pagina Sincronizzazione.</translation>
    </message>
    <message>
        <source>To “%1”: %2</source>
        <translation>Verso “%1”: %2</translation>
    </message>
    <message>
        <source>The folder of “%1”</source>
        <translation>La cartella di “%1”</translation>
    </message>
    <message>
        <source>This job, encrypted, for other workstations.</source>
        <translation>Questa commessa, cifrata, per altre postazioni.</translation>
    </message>
    <message>
        <source>To the database of this job: %1, port %2</source>
        <translation>Verso il database di questa commessa: %1, porta %2</translation>
    </message>
    <message>
        <source>As long as the job is open, what is changed here goes there, and what others change comes.</source>
        <translation>Finché la commessa è aperta, ciò che si modifica qui va lì, e ciò che modificano gli altri arriva.</translation>
    </message>
    <message>
        <source>No telemetry, no look for updates.</source>
        <translation>Nessuna telemetria, nessuna ricerca di aggiornamenti.</translation>
    </message>
</context>
<context>
    <name>DemoJob</name>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Meeting room 1</source>
        <translation>Sala riunioni 1</translation>
    </message>
    <message>
        <source>Meeting room 2</source>
        <translation>Sala riunioni 2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contabilità</translation>
    </message>
    <message>
        <source>Sales 1</source>
        <translation>Vendite 1</translation>
    </message>
    <message>
        <source>Sales 2</source>
        <translation>Vendite 2</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazzino</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Officina</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cucina</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Cancello</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Cortile</translation>
    </message>
    <message>
        <source>Make the demonstration job</source>
        <translation>Creare la commessa dimostrativa</translation>
    </message>
</context>
<context>
    <name>Dhcp</name>
    <message>
        <source>“%1” is not an address. Phones would be told nonsense. Give four numbers with dots.</source>
        <translation>“%1” non è un indirizzo. I telefoni riceverebbero dati senza senso. Indicare quattro numeri con punti.</translation>
    </message>
    <message>
        <source>DHCP needs the first and the last address it may give out, the lower one first. Phones get no address without them.</source>
        <translation>Il DHCP vuole il primo e l&apos;ultimo indirizzo che può assegnare, prima il più basso. Senza di essi i telefoni non ricevono un indirizzo.</translation>
    </message>
    <message>
        <source>The range %1 to %2 is not of the network of this computer (%3). Phones with such addresses could not reach it. Choose a range of that network.</source>
        <translation>L&apos;intervallo da %1 a %2 non è nella rete di questo computer (%3). I telefoni con quegli indirizzi non potrebbero raggiungerlo. Scegliere un intervallo di quella rete.</translation>
    </message>
    <message>
        <source>The range is too long. DHCP gives out up to %1 addresses in this way. Choose a shorter one.</source>
        <translation>L&apos;intervallo è troppo lungo. In questo modo il DHCP assegna fino a %1 indirizzi. Sceglierne uno più corto.</translation>
    </message>
    <message>
        <source>The range holds %1, which is the address of this computer. A phone with it would cut the others off. Choose a range without it.</source>
        <translation>L&apos;intervallo contiene %1, che è l&apos;indirizzo di questo computer. Un telefono con quell&apos;indirizzo escluderebbe gli altri. Scegliere un intervallo che non lo contenga.</translation>
    </message>
    <message>
        <source>A lease lasts 1 to %1 minutes.</source>
        <translation>Un lease dura da 1 a %1 minuti.</translation>
    </message>
</context>
<context>
    <name>DhcpSockets</name>
    <message>
        <source>On this system, or with the portable way of moving bytes, Firstring cannot do DHCP: it could neither keep to one network card, nor see other DHCP servers, nor find out whether an address is in use. Phones need another DHCP server; the page “Point the phones here” has the lines for it.</source>
        <translation>Su questo sistema, o con il modo portabile di trasferire i byte, Firstring non può fare DHCP: non potrebbe limitarsi a una scheda di rete, né vedere altri server DHCP, né scoprire se un indirizzo è in uso. Ai telefoni serve un altro server DHCP; la pagina “Indirizzare qui i telefoni” ha le righe per quello.</translation>
    </message>
    <message>
        <source>It works once an administrator has run: %1</source>
        <translation>Funziona dopo che un amministratore ha eseguito: %1</translation>
    </message>
    <message>
        <source>Install the program firstring-porthelper, or run this one as root.</source>
        <translation>Installare il programma firstring-porthelper, o avviare questo come root.</translation>
    </message>
    <message>
        <source>DHCP has to hear what other computers say on the network card, and this computer lets only programs with that right do so. Phones get no address from here. %1</source>
        <translation>Il DHCP deve sentire ciò che dicono altri computer sulla scheda di rete, e questo computer lo permette solo ai programmi con quel diritto. Da qui i telefoni non ricevono un indirizzo. %1</translation>
    </message>
    <message>
        <source>Another program of this computer is a DHCP server already (%1, %2), so ours was not started. End that program, or leave DHCP to it.</source>
        <translation>Un altro programma di questo computer fa già da server DHCP (%1, %2), quindi il nostro non è stato avviato. Chiudere quel programma, o lasciare a lui il DHCP.</translation>
    </message>
    <message>
        <source>Another program of this computer is a DHCP server already, so ours was not started. End that program, or leave DHCP to it.</source>
        <translation>Un altro programma di questo computer fa già da server DHCP, quindi il nostro non è stato avviato. Chiudere quel programma, o lasciare a lui il DHCP.</translation>
    </message>
    <message>
        <source>The network card could not be opened for DHCP. Phones get no address from here. Plug it in and try again.</source>
        <translation>La scheda di rete non si è potuta aprire per il DHCP. Da qui i telefoni non ricevono un indirizzo. Collegarla e riprovare.</translation>
    </message>
</context>
<context>
    <name>DhcpSurvey</name>
    <message>
        <source>%1 gives out addresses here; it gave us none.</source>
        <translation>%1 assegna indirizzi qui; a noi non ne ha dato nessuno.</translation>
    </message>
    <message>
        <source>it would give us %1</source>
        <translation>a noi darebbe %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>maschera %1</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>nessun router</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>router %1</translation>
    </message>
    <message>
        <source>no DNS</source>
        <translation>nessun DNS</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>per %n minuto</numerusform>
            <numerusform>per %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives out addresses here: %2.</source>
        <translation>%1 assegna indirizzi qui: %2.</translation>
    </message>
    <message>
        <source>%1 does not tell phones where to ask. One that is new asks the maker&apos;s RCS on the Internet, then stands still.</source>
        <translation>%1 non dice ai telefoni dove chiedere. Uno nuovo chiede all&apos;RCS del produttore su Internet, poi resta fermo.</translation>
    </message>
    <message>
        <source>%1 (option %2)</source>
        <translation>%1 (opzione %2)</translation>
    </message>
    <message>
        <source>%1 sends phones an option 43 that is not made for them: %2.</source>
        <translation>%1 manda ai telefoni un&apos;opzione 43 che non è fatta per loro: %2.</translation>
    </message>
    <message>
        <source>%1 tells phones to ask %2.</source>
        <translation>%1 dice ai telefoni di chiedere a %2.</translation>
    </message>
    <message>
        <source>Phones do not ask this program (%1). Change the options at that server.</source>
        <translation>I telefoni non chiedono a questo programma (%1). Modificare le opzioni su quel server.</translation>
    </message>
    <message>
        <source>%1 also sends phones to the maker&apos;s RCS first (option 43, sub-option 3).</source>
        <translation>%1 manda inoltre i telefoni prima all&apos;RCS del produttore (opzione 43, sotto-opzione 3).</translation>
    </message>
    <message>
        <source>Set it to 0 when phones shall ask this program only.</source>
        <translation>Impostarla a 0 se i telefoni devono chiedere solo a questo programma.</translation>
    </message>
    <message>
        <source>%1 sends phones into a VLAN (option 132: %2). They restart into it and are gone from a bench without it.</source>
        <translation>%1 manda i telefoni in una VLAN (opzione 132: %2). Vi si riavviano e spariscono da un banco che non ce l&apos;ha.</translation>
    </message>
    <message>
        <source>Take option 132 out while you stage, or connect the bench to that VLAN.</source>
        <translation>Togliere l&apos;opzione 132 durante la preparazione, o collegare il banco a quella VLAN.</translation>
    </message>
    <message>
        <source>%1 sends option 156 (%2), which leads phones of current firmware away.</source>
        <translation>%1 manda l&apos;opzione 156 (%2), che porta altrove i telefoni con firmware attuale.</translation>
    </message>
    <message>
        <source>Take option 156 out at that server.</source>
        <translation>Togliere l&apos;opzione 156 su quel server.</translation>
    </message>
    <message>
        <source>Nobody gives out addresses on %1.</source>
        <translation>Nessuno assegna indirizzi su %1.</translation>
    </message>
    <message>
        <source>Phones need a DHCP server. On a bench of its own, ours can be it (full).</source>
        <translation>Ai telefoni serve un server DHCP. Su un banco a sé può essere il nostro (completo).</translation>
    </message>
    <message numerus="yes">
        <source>%n servers give out addresses here. Each phone takes what it hears first, so they may behave differently.</source>
        <translation>
            <numerusform>%n server assegna indirizzi qui. Ogni telefono prende ciò che sente per primo, quindi possono comportarsi in modo diverso.</numerusform>
            <numerusform>%n server assegnano indirizzi qui. Ogni telefono prende ciò che sente per primo, quindi possono comportarsi in modo diverso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the options of “Point the phones here” at that server, or type the address into each phone.</source>
        <translation>Inserire su quel server le opzioni di “Indirizzare qui i telefoni”, o digitare l&apos;indirizzo in ogni telefono.</translation>
    </message>
    <message>
        <source>Look there whether its range is used up, or whether it knows its own devices only.</source>
        <translation>Guardare lì se il suo intervallo è esaurito, o se conosce solo i propri dispositivi.</translation>
    </message>
    <message>
        <source>Find out whose they are, and leave one of them on.</source>
        <translation>Scoprire di chi sono, e lasciarne acceso uno.</translation>
    </message>
</context>
<context>
    <name>Downgrade</name>
    <message>
        <source>%1 down to %2 brings %3 back: %4</source>
        <translation>%1 verso il basso a %2 riporta %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e %n altro.</numerusform>
            <numerusform>… e altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones would go from %1 down to %2, which has the known weakness %3 again. Say why; the reason is kept in the audit log.</source>
        <translation>I telefoni passerebbero da %1 scendendo a %2, che ha di nuovo la vulnerabilità nota %3. Indicare perché; il motivo si conserva nel registro di audit.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>In questa commessa non c&apos;è il server di configurazione “%1”. Aggiungerlo prima.</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job. Make it first.</source>
        <translation>In questa commessa non c&apos;è il profilo “%1”. Crearlo prima.</translation>
    </message>
    <message>
        <source>There is no branding file “%1” in this job. Add it first.</source>
        <translation>In questa commessa non c&apos;è il file di branding “%1”. Aggiungerlo prima.</translation>
    </message>
    <message>
        <source>A name needs 1 to 200 printable characters, without blanks at its ends.</source>
        <translation>Un nome vuole da 1 a 200 caratteri stampabili, senza spazi alle estremità.</translation>
    </message>
    <message>
        <source>A URL key has 8 to 64 letters, digits, - or _.</source>
        <translation>Una chiave dell&apos;URL ha da 8 a 64 lettere, cifre, - o _.</translation>
    </message>
    <message>
        <source>A release window lasts 1 to 8760 hours.</source>
        <translation>Un&apos;autorizzazione dura da 1 a 8760 ore.</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a phone.</source>
        <translation>%1 non può essere l&apos;indirizzo di un telefono.</translation>
    </message>
    <message>
        <source>The name “local” stands for this program&apos;s own server.</source>
        <translation>Il nome “local” indica il server di questo programma.</translation>
    </message>
    <message>
        <source>A firmware file needs its model and its version.</source>
        <translation>Un file di firmware vuole il suo modello e la sua versione.</translation>
    </message>
    <message>
        <source>this job&apos;s defaults</source>
        <translation>i valori predefiniti di questa commessa</translation>
    </message>
    <message>
        <source>It is still used by %1. Change that first.</source>
        <translation>È ancora usato da %1. Modificare prima quello.</translation>
    </message>
    <message>
        <source>Rename blueprint %1</source>
        <translation>Rinominare il profilo %1</translation>
    </message>
    <message>
        <source>Rename configuration server %1</source>
        <translation>Rinominare il server di configurazione %1</translation>
    </message>
    <message numerus="yes">
        <source>Phones have room for %n language pack(s) besides English.</source>
        <translation>
            <numerusform>I telefoni hanno spazio per %n pacchetto di lingua oltre all&apos;inglese.</numerusform>
            <numerusform>I telefoni hanno spazio per %n pacchetti di lingua oltre all&apos;inglese.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text “%1” needs the parameter that shows it, for example xml application title.</source>
        <translation>Al testo “%1” serve il parametro che lo mostra, per esempio xml application title.</translation>
    </message>
    <message>
        <source>A syslog port is 1 to 65535, or 0 for no lines about it.</source>
        <translation>Una porta syslog va da 1 a 65535, o 0 per nessuna riga in merito.</translation>
    </message>
    <message>
        <source>A roll-out names each phone once, and its waves cannot have less than no phones.</source>
        <translation>Una distribuzione indica ogni telefono una volta, e le sue ondate non possono avere meno di zero telefoni.</translation>
    </message>
    <message>
        <source>A version that phones must run before %1 has to be a lower one.</source>
        <translation>La versione che i telefoni devono eseguire prima della %1 deve essere più bassa.</translation>
    </message>
</context>
<context>
    <name>EditJson</name>
    <message>
        <source>The change was not understood, so nothing was changed. Both programs must be of the same version.</source>
        <translation>La modifica non è stata capita, quindi non è stato cambiato nulla. I due programmi devono essere della stessa versione.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>The program says: %1</source>
        <translation>Il programma dice: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was encrypted. See whether the disk is full and who may write there.</source>
        <translation>%1 non si può scrivere, quindi non è stato cifrato nulla. Vedere se il disco è pieno e chi può scrivere lì.</translation>
    </message>
    <message>
        <source>No encrypting program was chosen on this computer. Firstring has none of its own; choose your copy of anacrypt.</source>
        <translation>Su questo computer non è stato scelto nessun programma di cifratura. Firstring non ne ha uno suo; scegliere la propria copia di anacrypt.</translation>
    </message>
    <message>
        <source>“%1” is no program that can be run here. Choose the file anacrypt, with its whole path, and see that you may execute it.</source>
        <translation>“%1” non è un programma che si possa avviare qui. Scegliere il file anacrypt, con il percorso completo, e verificare di poterlo eseguire.</translation>
    </message>
    <message>
        <source>The encrypting program did not end and was stopped, so nothing was encrypted.</source>
        <translation>Il programma di cifratura non finiva ed è stato fermato, quindi non è stato cifrato nulla.</translation>
    </message>
    <message>
        <source>The encrypting program gave up, so nothing was encrypted (status %1).</source>
        <translation>Il programma di cifratura ha rinunciato, quindi non è stato cifrato nulla (stato %1).</translation>
    </message>
    <message>
        <source>What the encrypting program wrote for %1 can be read by everybody, so it was thrown away. Is it anacrypt?</source>
        <translation>Ciò che il programma di cifratura ha scritto per %1 può essere letto da chiunque, quindi è stato scartato. È davvero anacrypt?</translation>
    </message>
    <message numerus="yes">
        <source>The encrypting program did not write %n file(s): %1.</source>
        <translation>
            <numerusform>Il programma di cifratura non ha scritto %n file: %1.</numerusform>
            <numerusform>Il programma di cifratura non ha scritto %n file: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has 1 to %1 letters, digits and other visible characters, and does not begin with a dash. The encrypting program may ask for more.</source>
        <translation>Una chiave ha da 1 a %1 lettere, cifre e altri caratteri visibili, e non comincia con un trattino. Il programma di cifratura può richiedere di più.</translation>
    </message>
</context>
<context>
    <name>EventCatalogue</name>
    <message>
        <source>A phone that is not in this job asked for %1. It was told nothing.</source>
        <translation>Un telefono che non è in questa commessa ha chiesto %1. Non ha ricevuto risposta.</translation>
    </message>
    <message>
        <source>The phone is on hold; it asked for %1 and was told nothing.</source>
        <translation>Il telefono è in sospeso; ha chiesto %1 e non ha ricevuto risposta.</translation>
    </message>
    <message>
        <source>Somebody asked for %1, and it cannot be told which phone that is.</source>
        <translation>Qualcuno ha chiesto %1, e non si può capire quale telefono sia.</translation>
    </message>
    <message>
        <source>The request names two different phones: %1.</source>
        <translation>La richiesta indica due telefoni diversi: %1.</translation>
    </message>
    <message>
        <source>The phone asked the RCS for %1.</source>
        <translation>Il telefono ha chiesto all&apos;RCS %1.</translation>
    </message>
    <message>
        <source>The phone was told its configuration server in %1.</source>
        <translation>Al telefono è stato comunicato il suo server di configurazione in %1.</translation>
    </message>
    <message>
        <source>The phone took its redirection and asked the RCS again without asking its configuration server.</source>
        <translation>Il telefono ha preso il reindirizzamento e ha chiesto di nuovo all&apos;RCS senza chiedere al suo server di configurazione.</translation>
    </message>
    <message>
        <source>The phone took the branding file %1.</source>
        <translation>Il telefono ha preso il file di branding %1.</translation>
    </message>
    <message>
        <source>The phone took the language file %1.</source>
        <translation>Il telefono ha preso il file di lingua %1.</translation>
    </message>
    <message>
        <source>The phone took the common settings %1.</source>
        <translation>Il telefono ha preso le impostazioni comuni %1.</translation>
    </message>
    <message>
        <source>The phone took the settings of its model, %1.</source>
        <translation>Il telefono ha preso le impostazioni del suo modello, %1.</translation>
    </message>
    <message>
        <source>The phone took its own settings, %1.</source>
        <translation>Il telefono ha preso le proprie impostazioni, %1.</translation>
    </message>
    <message>
        <source>The phone took %1.</source>
        <translation>Il telefono ha preso %1.</translation>
    </message>
    <message>
        <source>The phone already has %1; it has not changed.</source>
        <translation>Il telefono ha già %1; non è cambiato.</translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. That is normal.</source>
        <translation>Il telefono ha chiesto %1, che qui non c&apos;è. È normale.</translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. It stops there.</source>
        <translation>Il telefono ha chiesto %1, che qui non c&apos;è. Si ferma lì.</translation>
    </message>
    <message>
        <source>%1 was asked for and is not here.</source>
        <translation>È stato chiesto %1, che qui non c&apos;è.</translation>
    </message>
    <message>
        <source>%1 is in the catalogue, but its file is missing or damaged. Import it again.</source>
        <translation>%1 è nel catalogo, ma il suo file manca o è danneggiato. Importarlo di nuovo.</translation>
    </message>
    <message>
        <source>A setting needs a value that this phone does not have (%1). Its file is held back until it has one.</source>
        <translation>A un&apos;impostazione serve un valore che questo telefono non ha (%1). Il suo file viene trattenuto finché non lo ha.</translation>
    </message>
    <message>
        <source>The phone stopped taking %1 before its end.</source>
        <translation>Il telefono ha smesso di prendere %1 prima della fine.</translation>
    </message>
    <message>
        <source>A request was refused: %1.</source>
        <translation>Una richiesta è stata rifiutata: %1.</translation>
    </message>
    <message>
        <source>The phone began to take the firmware %1.</source>
        <translation>Il telefono ha cominciato a prendere il firmware %1.</translation>
    </message>
    <message>
        <source>The phone is taking the firmware: %1.</source>
        <translation>Il telefono sta prendendo il firmware: %1.</translation>
    </message>
    <message>
        <source>The phone took the whole firmware %1 and will restart.</source>
        <translation>Il telefono ha preso tutto il firmware %1 e si riavvierà.</translation>
    </message>
    <message>
        <source>The phone read the beginning of %1 and stopped: it has that firmware already. That is normal.</source>
        <translation>Il telefono ha letto l&apos;inizio di %1 e si è fermato: ha già quel firmware. È normale.</translation>
    </message>
    <message>
        <source>The phone took the firmware %1 again and again and still reports another one. It is not offered any more.</source>
        <translation>Il telefono ha preso il firmware %1 più e più volte e ne dichiara ancora un altro. Non gli viene più offerto.</translation>
    </message>
    <message>
        <source>The firmware is labelled wrongly: %1.</source>
        <translation>Il firmware ha la versione sbagliata: %1.</translation>
    </message>
    <message>
        <source>The phone asked for the firmware %1, and none is assigned that is made for it.</source>
        <translation>Il telefono ha chiesto il firmware %1, e non ne è assegnato nessuno fatto per lui.</translation>
    </message>
    <message>
        <source>The phone says that it has started.</source>
        <translation>Il telefono dice di essersi avviato.</translation>
    </message>
    <message>
        <source>The phone says that it is registered.</source>
        <translation>Il telefono dice di essere registrato.</translation>
    </message>
    <message>
        <source>The phone reports its registration: %1.</source>
        <translation>Il telefono comunica la sua registrazione: %1.</translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation>Il telefono si riavvia.</translation>
    </message>
    <message>
        <source>The phone is ready.</source>
        <translation>Il telefono è pronto.</translation>
    </message>
    <message>
        <source>The phone was sent to its configuration server %1.</source>
        <translation>Il telefono è stato mandato al suo server di configurazione %1.</translation>
    </message>
    <message>
        <source>Settings changed since the phone took them: %1.</source>
        <translation>Alcune impostazioni sono cambiate dopo che il telefono le ha prese: %1.</translation>
    </message>
    <message>
        <source>Nothing was heard from the phone for %1. Look at its screen, then start it again.</source>
        <translation>Dal telefono non si è sentito nulla per %1. Guardare il suo schermo, poi riavviarlo.</translation>
    </message>
    <message>
        <source>The local server is on: %1.</source>
        <translation>Il server locale è acceso: %1.</translation>
    </message>
    <message>
        <source>The local server is off.</source>
        <translation>Il server locale è spento.</translation>
    </message>
    <message>
        <source>A port cannot be used: %1</source>
        <translation>Una porta non si può usare: %1</translation>
    </message>
    <message>
        <source>Somebody asked whether %1 is here, and did not take it.</source>
        <translation>Qualcuno ha chiesto se %1 c&apos;è, e non lo ha preso.</translation>
    </message>
    <message>
        <source>The phone writes: %1</source>
        <translation>Il telefono scrive: %1</translation>
    </message>
    <message>
        <source>The phone writes of trouble: %1</source>
        <translation>Il telefono scrive di un problema: %1</translation>
    </message>
    <message>
        <source>It writes more than is kept; lines left out: %1.</source>
        <translation>Scrive più di quanto si conserva; righe tralasciate: %1.</translation>
    </message>
    <message>
        <source>The phone was told the time.</source>
        <translation>Al telefono è stata comunicata l&apos;ora.</translation>
    </message>
    <message>
        <source>The phone asked for the time. It was told that nobody sets the clock of this computer right, so it may not take it.</source>
        <translation>Il telefono ha chiesto l&apos;ora. Gli è stato risposto che nessuno regola l&apos;orologio di questo computer, quindi può non accettarla.</translation>
    </message>
    <message>
        <source>It looked for a server in its network and was told this one.</source>
        <translation>Ha cercato un server nella sua rete e ha ricevuto l&apos;indirizzo di questo.</translation>
    </message>
    <message>
        <source>Another server of this network has our name. In lists of phones this one is called %1 from now on.</source>
        <translation>Un altro server di questa rete ha il nostro nome. Negli elenchi dei telefoni questo d&apos;ora in poi si chiama %1.</translation>
    </message>
    <message>
        <source>This computer no longer has the address %1. Phones can&apos;t reach the server until it is back; plug the network in again.</source>
        <translation>Questo computer non ha più l&apos;indirizzo %1. I telefoni non raggiungono il server finché non ritorna; ricollegare la rete.</translation>
    </message>
    <message>
        <source>This computer has the address %1 again. Phones are answered.</source>
        <translation>Questo computer ha di nuovo l&apos;indirizzo %1. I telefoni ricevono risposta.</translation>
    </message>
    <message>
        <source>The phone asked for firmware; this job gives it out only at %1.</source>
        <translation>Il telefono ha chiesto il firmware; questa commessa lo dà solo in questi orari: %1.</translation>
    </message>
    <message>
        <source>The phone asked for firmware before its turn in the roll-out: %1.</source>
        <translation>Il telefono ha chiesto il firmware prima del suo turno nella distribuzione: %1.</translation>
    </message>
    <message>
        <source>The phone asked for firmware, but the roll-out stands still: %1.</source>
        <translation>Il telefono ha chiesto il firmware, ma la distribuzione è ferma: %1.</translation>
    </message>
    <message>
        <source>The phone must run %1 before its new firmware, and there is no file of that version. Add it.</source>
        <translation>Il telefono deve eseguire la %1 prima del nuovo firmware, e non c&apos;è nessun file di quella versione. Aggiungerlo.</translation>
    </message>
    <message>
        <source>The roll-out of firmware goes on: %1.</source>
        <translation>La distribuzione del firmware prosegue: %1.</translation>
    </message>
    <message>
        <source>The roll-out of firmware stopped because of this phone: %1. No other phone is given new firmware.</source>
        <translation>La distribuzione del firmware si è fermata a causa di questo telefono: %1. Nessun altro telefono riceve firmware nuovo.</translation>
    </message>
    <message>
        <source>The roll-out of firmware has reached every phone: %1.</source>
        <translation>La distribuzione del firmware ha raggiunto ogni telefono: %1.</translation>
    </message>
    <message>
        <source>This phone seems to run MiNet software (%1). It does not act on what it is given here until SIP software is loaded.</source>
        <translation>Questo telefono sembra eseguire il software MiNet (%1). Non segue ciò che riceve qui finché non viene caricato il software SIP.</translation>
    </message>
    <message>
        <source>Asked by DHCP for an address.</source>
        <translation>Ha chiesto un indirizzo via DHCP.</translation>
    </message>
    <message>
        <source>Got the address %1 from our DHCP.</source>
        <translation>Ha ricevuto l&apos;indirizzo %1 dal nostro DHCP.</translation>
    </message>
    <message>
        <source>Keeps the address %1 of our DHCP.</source>
        <translation>Mantiene l&apos;indirizzo %1 del nostro DHCP.</translation>
    </message>
    <message>
        <source>Gave the address %1 back to our DHCP.</source>
        <translation>Ha restituito l&apos;indirizzo %1 al nostro DHCP.</translation>
    </message>
    <message>
        <source>Wanted to use the address %1, which our DHCP did not give it. It was told to ask for another. That is normal for a phone that comes from elsewhere.</source>
        <translation>Voleva usare l&apos;indirizzo %1, che il nostro DHCP non gli ha dato. Gli è stato detto di chiederne un altro. È normale per un telefono che viene da altrove.</translation>
    </message>
    <message>
        <source>Found the address %1 in use by another device and did not take it. Our DHCP leaves it alone for ten minutes.</source>
        <translation>Ha trovato l&apos;indirizzo %1 in uso da un altro dispositivo e non lo ha preso. Il nostro DHCP lo lascia stare per dieci minuti.</translation>
    </message>
    <message>
        <source>Another device uses the address %1 of our DHCP range. It is left alone for ten minutes; choose a range that nobody uses.</source>
        <translation>Un altro dispositivo usa l&apos;indirizzo %1 del nostro intervallo DHCP. Viene lasciato stare per dieci minuti; scegliere un intervallo che nessuno usa.</translation>
    </message>
    <message>
        <source>All addresses of our DHCP range are given out (%1). This phone gets none. Choose a longer range, or a shorter lease.</source>
        <translation>Tutti gli indirizzi del nostro intervallo DHCP sono assegnati (%1). Questo telefono non ne riceve. Scegliere un intervallo più lungo, o un lease più corto.</translation>
    </message>
    <message>
        <source>The address reserved for this phone cannot be given here (%1). It gets another one. Correct its column “ip”.</source>
        <translation>L&apos;indirizzo riservato per questo telefono qui non si può assegnare (%1). Ne riceve un altro. Correggere la sua colonna “ip”.</translation>
    </message>
    <message>
        <source>Our DHCP gives out addresses: %1. Stop it before this network is connected to another one.</source>
        <translation>Il nostro DHCP assegna indirizzi: %1. Fermarlo prima di collegare questa rete a un&apos;altra.</translation>
    </message>
    <message>
        <source>Our DHCP is off.</source>
        <translation>Il nostro DHCP è spento.</translation>
    </message>
    <message>
        <source>Our DHCP stands beside another server, and none answers: %1. No phone is given an address until it does. Start that server, or let ours give all addresses (full).</source>
        <translation>Il nostro DHCP affianca un altro server, e nessuno risponde: %1. Fino ad allora nessun telefono riceve un indirizzo. Avviare quel server, o far assegnare tutti gli indirizzi al nostro (completo).</translation>
    </message>
    <message>
        <source>Another server gives out addresses here (%1), so our DHCP has stopped. Phones get theirs from that one. Use the lines under “Point the phones here” for it, or disconnect it and start again.</source>
        <translation>Qui un altro server assegna indirizzi (%1), quindi il nostro DHCP si è fermato. I telefoni li ricevono da quello. Usare per esso le righe in “Indirizzare qui i telefoni”, o scollegarlo e riavviare.</translation>
    </message>
    <message>
        <source>Our DHCP was not started: %1</source>
        <translation>Il nostro DHCP non è stato avviato: %1</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>Non si è stabilita nessuna connessione cifrata: %1</translation>
    </message>
    <message>
        <source>Something showed the certificate of another phone (%1) and was told nothing. Look which device it is.</source>
        <translation>Qualcosa ha mostrato il certificato di un altro telefono (%1) e non ha ricevuto risposta. Guardare quale dispositivo è.</translation>
    </message>
    <message>
        <source>The server shows phones a new certificate, made for %1.</source>
        <translation>Il server mostra ai telefoni un nuovo certificato, emesso per %1.</translation>
    </message>
    <message>
        <source>The phone is released: it may take its files.</source>
        <translation>Il telefono è autorizzato: può prendere i suoi file.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the phone is not released. It was told nothing.</source>
        <translation>È stato chiesto %1, ma il telefono non è autorizzato. Nessuna risposta.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the time to take it is over. Release the phone again to stage it.</source>
        <translation>È stato chiesto %1, ma il tempo per prenderlo è finito. Autorizzare di nuovo il telefono per prepararlo.</translation>
    </message>
    <message>
        <source>%1 was asked for by another address than the one that took the phone&apos;s files. It was told nothing.</source>
        <translation>%1 è stato chiesto da un indirizzo diverso da quello che ha preso i file del telefono. Nessuna risposta.</translation>
    </message>
    <message>
        <source>%1 was asked for by another network card than the phone&apos;s own. It was told nothing.</source>
        <translation>%1 è stato chiesto da una scheda di rete diversa da quella del telefono. Nessuna risposta.</translation>
    </message>
    <message>
        <source>The phone came back with another address; before it had %1.</source>
        <translation>Il telefono è tornato con un altro indirizzo; prima aveva %1.</translation>
    </message>
    <message>
        <source>From now on only %1 gets the files of this phone.</source>
        <translation>D&apos;ora in poi solo %1 riceve i file di questo telefono.</translation>
    </message>
    <message>
        <source>%1 asked for many phones that it may not stage. It is told nothing for 15 minutes.</source>
        <translation>%1 ha chiesto per molti telefoni che non può preparare. Per 15 minuti non riceve risposta.</translation>
    </message>
    <message>
        <source>%1 leaves the phone with the administrator password that everybody knows.</source>
        <translation>%1 lascia al telefono la password di amministratore che tutti conoscono.</translation>
    </message>
    <message>
        <source>%1 asked for the records of this job with a token that is not known. It was told nothing.</source>
        <translation>%1 ha chiesto i dati di questa commessa con un token sconosciuto. Non ha ricevuto risposta.</translation>
    </message>
    <message>
        <source>%1 tried several tokens that are not known. For some minutes it is not listened to.</source>
        <translation>%1 ha provato diversi token sconosciuti. Per alcuni minuti non viene ascoltato.</translation>
    </message>
    <message>
        <source>Changed by another workstation: %1</source>
        <translation>Modificato da un&apos;altra postazione: %1</translation>
    </message>
    <message>
        <source>Synced with %1: both sides agree.</source>
        <translation>Sincronizzato con %1: le due parti concordano.</translation>
    </message>
    <message>
        <source>Synced with %1 in part. The Sync page says what waits or was not taken.</source>
        <translation>Sincronizzato in parte con %1. La pagina Sincronizzazione dice che cosa attende o non è stato preso.</translation>
    </message>
    <message>
        <source>The sync with %1 ended early. Nothing is lost: the next run goes on from there.</source>
        <translation>La sincronizzazione con %1 è finita prima del tempo. Non è perso nulla: la prossima esecuzione riprende da lì.</translation>
    </message>
    <message>
        <source>%1 went back to an older copy. Nothing of it is taken until somebody has looked.</source>
        <translation>%1 è tornato a una copia più vecchia. Non se ne prende nulla finché qualcuno non ha guardato.</translation>
    </message>
    <message>
        <source>%1 does not show the certificate that was confirmed. Nothing was sent.</source>
        <translation>%1 non mostra il certificato che era stato confermato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The job is being finished: phones get their last settings, in which nothing of this program is left.</source>
        <translation>La commessa viene conclusa: i telefoni ricevono le ultime impostazioni, in cui non resta nulla di questo programma.</translation>
    </message>
    <message>
        <source>The phone took its last settings, %1.</source>
        <translation>Il telefono ha preso le ultime impostazioni, %1.</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed. Phones are told nothing more unless they are staged again.</source>
        <translation>La commessa è conclusa e il suo varco è chiuso. I telefoni non ricevono più risposta, a meno di prepararli di nuovo.</translation>
    </message>
    <message>
        <source>%1 was asked for after the job was finished. It was told nothing. Stage the phone again to let it in.</source>
        <translation>%1 è stato chiesto dopo la conclusione della commessa. Nessuna risposta. Preparare di nuovo il telefono per farlo entrare.</translation>
    </message>
    <message>
        <source>The files could not be encrypted, so phones that want encrypted ones keep what they have: %1</source>
        <translation>I file non si sono potuti cifrare, quindi i telefoni che ne vogliono di cifrati tengono ciò che hanno: %1</translation>
    </message>
    <message>
        <source>%1 is still being encrypted; the phone finds it when it asks again.</source>
        <translation>%1 è ancora in corso di cifratura; il telefono lo trova quando chiede di nuovo.</translation>
    </message>
</context>
<context>
    <name>EveryPhone</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>This looks like a phone list, but no line of it can be read.</source>
        <translation>Questo sembra un elenco di telefoni, ma nessuna sua riga si può leggere.</translation>
    </message>
    <message numerus="yes">
        <source>This is a phone list with %n phone(s).</source>
        <translation>
            <numerusform>Questo è un elenco di telefoni con %n telefono.</numerusform>
            <numerusform>Questo è un elenco di telefoni con %n telefoni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read.</source>
        <translation>
            <numerusform>%n riga non si può leggere.</numerusform>
            <numerusform>%n righe non si possono leggere.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no phone configuration: no line reads name: value.</source>
        <translation>Questa non è la configurazione di un telefono: nessuna riga ha la forma name: value.</translation>
    </message>
    <message numerus="yes">
        <source>This is a phone configuration with %n setting(s).</source>
        <translation>
            <numerusform>Questa è la configurazione di un telefono con %n impostazione.</numerusform>
            <numerusform>Questa è la configurazione di un telefono con %n impostazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no language pack: its lines do not read English text| translation.</source>
        <translation>Questo non è un pacchetto di lingua: le sue righe non hanno la forma English text| translation.</translation>
    </message>
    <message numerus="yes">
        <source>This is a language pack with %n text(s).</source>
        <translation>
            <numerusform>Questo è un pacchetto di lingua con %n testo.</numerusform>
            <numerusform>Questo è un pacchetto di lingua con %n testi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test firmware for %1, version %2.</source>
        <translation>Questo è un firmware di prova per %1, versione %2.</translation>
    </message>
    <message>
        <source>This may be firmware, but neither its name nor its beginning says for which model. Name it like 6867i.st.</source>
        <translation>Questo può essere firmware, ma né il nome né l&apos;inizio dicono per quale modello. Chiamarlo come 6867i.st.</translation>
    </message>
    <message>
        <source>By its name this is firmware for %1. Whether it is genuine cannot be seen here.</source>
        <translation>Dal nome questo è firmware per %1. Qui non si può vedere se è autentico.</translation>
    </message>
    <message>
        <source>This certificate or key file is damaged or cut off. Get it again.</source>
        <translation>Questo file di certificato o di chiave è danneggiato o troncato. Procurarselo di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>This is a PEM file with %n part(s).</source>
        <translation>
            <numerusform>Questo è un file PEM con %n parte.</numerusform>
            <numerusform>Questo è un file PEM con %n parti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds a private key: give it to one phone or blueprint only.</source>
        <translation>Contiene una chiave privata: darlo a un solo telefono o profilo.</translation>
    </message>
    <message>
        <source>This is no whole JSON file; it cannot be read from byte %1 on.</source>
        <translation>Questo file JSON non è completo; non si può leggere dal byte %1 in poi.</translation>
    </message>
    <message>
        <source>This is a JSON file.</source>
        <translation>Questo è un file JSON.</translation>
    </message>
    <message>
        <source>This is no file that can be used here: neither a phone list, a configuration, a language pack, firmware, a certificate nor JSON.</source>
        <translation>Questo non è un file che si possa usare qui: né un elenco di telefoni, né una configurazione, un pacchetto di lingua, firmware, un certificato o JSON.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The file is bigger than 100 MB; no file of its kind is.</source>
        <translation>Il file è più grande di 100 MB; nessun file di questo tipo lo è.</translation>
    </message>
</context>
<context>
    <name>FileOffer</name>
    <message>
        <source>%1 (it may be %2)</source>
        <translation>%1 (forse %2)</translation>
    </message>
</context>
<context>
    <name>FirmwareForecast</name>
    <message>
        <source>No phone changes its firmware.</source>
        <translation>Nessun telefono cambia firmware.</translation>
    </message>
    <message numerus="yes">
        <source>%n different version(s)</source>
        <translation>
            <numerusform>%n versione diversa</numerusform>
            <numerusform>%n versioni diverse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) fetch %1</source>
        <translation>
            <numerusform>%n telefono prende %1</numerusform>
            <numerusform>%n telefoni prendono %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them go(es) down</source>
        <translation>
            <numerusform>%n di questi scende</numerusform>
            <numerusform>%n di questi scendono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run</source>
        <translation>
            <numerusform>%n di questi non ha mai detto che cosa esegue</numerusform>
            <numerusform>%n di questi non hanno mai detto che cosa eseguono</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
    </message>
</context>
<context>
    <name>FirmwareHaul</name>
    <message>
        <source>Version %1 for the %2 was there with another content (“%3”). This file takes its place: phones that have the other one are not asked to change.</source>
        <translation>La versione %1 per il %2 c&apos;era con un altro contenuto (“%3”). Questo file prende il suo posto: ai telefoni che hanno l&apos;altra non viene chiesto di cambiare.</translation>
    </message>
    <message>
        <source>This is the same file as version %1 for the %2. Phones can report only one of the two versions: correct the other, or remove it.</source>
        <translation>Questo è lo stesso file della versione %1 per il %2. I telefoni possono dichiarare solo una delle due versioni: correggere l&apos;altra, o rimuoverla.</translation>
    </message>
    <message>
        <source>There is nothing in this file, so it was not added. Fetch it again.</source>
        <translation>In questo file non c&apos;è nulla, quindi non è stato aggiunto. Scaricarlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>FirmwareKnowledge</name>
    <message>
        <source>Line %1 of the list of what is known of firmware cannot be read.</source>
        <translation>La riga %1 dell&apos;elenco di ciò che si sa del firmware non si può leggere.</translation>
    </message>
    <message>
        <source>It says nothing new: what is known here stays as it is.</source>
        <translation>Non dice nulla di nuovo: ciò che si sa qui resta com&apos;è.</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 renewed.</source>
        <translation>Acquisiti: %1 nuovi, %2 rinnovati.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its names are known here from a later day; those were left as they are.</source>
        <translation>
            <numerusform>%n dei suoi nomi è conosciuto qui con una data successiva; è rimasto com&apos;era.</numerusform>
            <numerusform>%n dei suoi nomi sono conosciuti qui con una data successiva; sono rimasti com&apos;erano.</numerusform>
        </translation>
    </message>
    <message>
        <source>firmware.tsv in the data folder cannot be read, so its warnings about versions are missing. Check its rights, or take it away.</source>
        <translation>firmware.tsv nella cartella dei dati non si può leggere, quindi mancano i suoi avvisi sulle versioni. Controllarne i permessi, o togliere il file.</translation>
    </message>
    <message>
        <source>Its warnings about versions are missing. Correct firmware.tsv in the data folder, or take it away.</source>
        <translation>Mancano i suoi avvisi sulle versioni. Correggere firmware.tsv nella cartella dei dati, o togliere il file.</translation>
    </message>
    <message>
        <source>Nothing was taken from “%1”; what is known here stays.</source>
        <translation>Da “%1” non è stato preso nulla; ciò che si sa qui resta.</translation>
    </message>
    <message>
        <source>It is far longer than such a list.</source>
        <translation>È molto più lungo di un elenco di questo tipo.</translation>
    </message>
    <message>
        <source>It holds no line about firmware.</source>
        <translation>Non contiene nessuna riga sul firmware.</translation>
    </message>
    <message>
        <source>The list cannot be kept: firmware.tsv in the data folder cannot be written. Check its rights and the free space.</source>
        <translation>L&apos;elenco non si può conservare: firmware.tsv nella cartella dei dati non si può scrivere. Controllare i permessi e lo spazio libero.</translation>
    </message>
</context>
<context>
    <name>FirmwareMatrix</name>
    <message numerus="yes">
        <source>%1: %n phone(s).</source>
        <translation>
            <numerusform>%1: %n telefono.</numerusform>
            <numerusform>%1: %n telefoni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run.</source>
        <translation>
            <numerusform>%n di questi non ha mai detto che cosa esegue.</numerusform>
            <numerusform>%n di questi non hanno mai detto che cosa eseguono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known weaknesses: %1.</source>
        <translation>Vulnerabilità note: %1.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>nessun file</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>%1 for the %2: its file is here.</source>
        <translation>%1 per il %2: il suo file c&apos;è.</translation>
    </message>
    <message>
        <source>%1 for the %2: no file.</source>
        <translation>%1 per il %2: nessun file.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) run it.</source>
        <translation>
            <numerusform>%n telefono la esegue.</numerusform>
            <numerusform>%n telefoni la eseguono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go up to it.</source>
        <translation>
            <numerusform>%n telefono salirebbe a questa.</numerusform>
            <numerusform>%n telefoni salirebbero a questa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go down to it.</source>
        <translation>
            <numerusform>%n telefono scenderebbe a questa.</numerusform>
            <numerusform>%n telefoni scenderebbero a questa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would be offered it and never said what they run.</source>
        <translation>
            <numerusform>A %n telefono verrebbe offerta, e non ha mai detto che cosa esegue.</numerusform>
            <numerusform>A %n telefoni verrebbe offerta, e non hanno mai detto che cosa eseguono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) shall run it and wait for its file.</source>
        <translation>
            <numerusform>%n telefono la deve eseguire e attende il suo file.</numerusform>
            <numerusform>%n telefoni la devono eseguire e attendono il suo file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is here under another version: one of the two labels is wrong.</source>
        <translation>Lo stesso file è qui con un&apos;altra versione: una delle due indicazioni è sbagliata.</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>There are no phones to simulate. Name a list, or say how many.</source>
        <translation>Non ci sono telefoni da simulare. Indicare un elenco, o quanti devono essere.</translation>
    </message>
    <message>
        <source>“%1” is not a model that can be simulated. Give %2 a model such as 6867i.</source>
        <translation>“%1” non è un modello che si possa simulare. Dare a %2 un modello come 6867i.</translation>
    </message>
    <message>
        <source>%1 is in the list twice. Each phone can be simulated once.</source>
        <translation>%1 è due volte nell&apos;elenco. Ogni telefono si può simulare una volta.</translation>
    </message>
    <message>
        <source>No server is named. Start the local server, or give its URL.</source>
        <translation>Non è indicato nessun server. Avviare il server locale, o indicare il suo URL.</translation>
    </message>
    <message>
        <source>Simulated phones cannot talk to “%1”. Use an address that begins with http://, https:// or tftp://.</source>
        <translation>I telefoni simulati non possono parlare con “%1”. Usare un indirizzo che comincia con http://, https:// o tftp://.</translation>
    </message>
</context>
<context>
    <name>FolderIntake</name>
    <message>
        <source>“%1” is a link that leads out of this folder, to a folder or nowhere. It is not followed.</source>
        <translation>“%1” è un collegamento che porta fuori da questa cartella, a una cartella o nel vuoto. Non viene seguito.</translation>
    </message>
    <message>
        <source>“%1” lies too deep to be asked for; it stays out.</source>
        <translation>“%1” si trova troppo in profondità per essere chiesto; resta fuori.</translation>
    </message>
    <message>
        <source>“%1” is no regular file; it stays out.</source>
        <translation>“%1” non è un file ordinario; resta fuori.</translation>
    </message>
    <message>
        <source>There are more than %1 files in this folder. Choose the folder phones ask in, not one above it.</source>
        <translation>In questa cartella ci sono più di %1 file. Scegliere la cartella in cui i telefoni chiedono, non una sopra.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading; it stays out.</source>
        <translation>“%1” non si può aprire in lettura; resta fuori.</translation>
    </message>
    <message>
        <source>The configuration files of this folder are larger than %1 MB together. Take it over in parts.</source>
        <translation>I file di configurazione di questa cartella superano insieme %1 MB. Acquisirla in più parti.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; it stays out.</source>
        <translation>“%1” ha %2 MB; resta fuori.</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be read. Choose the folder phones ask in.</source>
        <translation>“%1” non è una cartella leggibile. Scegliere la cartella in cui i telefoni chiedono.</translation>
    </message>
    <message>
        <source>Firstring keeps its own data inside this folder, and would write into it. Copy the files phones ask for to a folder of their own first.</source>
        <translation>Firstring tiene i propri dati dentro questa cartella, e vi scriverebbe. Copiare prima i file che i telefoni chiedono in una cartella a parte.</translation>
    </message>
</context>
<context>
    <name>FolderKinds</name>
    <message>
        <source>“%1” is for phones with MiNET firmware, which speak another language. It stays out; give those phones SIP firmware first.</source>
        <translation>“%1” è per telefoni con firmware MiNET, che parlano un&apos;altra lingua. Resta fuori; dare prima a quei telefoni il firmware SIP.</translation>
    </message>
    <message>
        <source>“%1” is what a phone wrote itself; no phone asks for it. It stays out.</source>
        <translation>“%1” è qualcosa che ha scritto un telefono; nessun telefono lo chiede. Resta fuori.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a phone: it is zero or a group address. It stays out.</source>
        <translation>“%1” non può essere l&apos;indirizzo di un telefono: è zero o un indirizzo di gruppo. Resta fuori.</translation>
    </message>
    <message>
        <source>“%1” is named after no phone and no model, so no phone asks for it. It stays out.</source>
        <translation>“%1” non porta il nome di nessun telefono e di nessun modello, quindi nessun telefono lo chiede. Resta fuori.</translation>
    </message>
    <message>
        <source>Phones that took “%1” may insist on encrypted files and refuse plain ones until they are reset to factory defaults.</source>
        <translation>I telefoni che hanno preso “%1” possono pretendere file cifrati e rifiutare quelli in chiaro finché non vengono riportati alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>“%1” is encrypted with the key of this site. It cannot be read, so what it says stays out: find the plain file it was made from.</source>
        <translation>“%1” è cifrato con la chiave di questa sede. Non si può leggere, quindi ciò che dice resta fuori: trovare il file in chiaro da cui è stato ricavato.</translation>
    </message>
    <message>
        <source>“%1” stands in a folder below. Phones of this server do not ask there, so it stays out; take that folder over by itself if they do.</source>
        <translation>“%1” sta in una sottocartella. I telefoni di questo server non chiedono lì, quindi resta fuori; se lo fanno, acquisire quella cartella a parte.</translation>
    </message>
</context>
<context>
    <name>FolderTarget</name>
    <message>
        <source>The disk of “%1” is full, so not all files came there. Those that did are whole; free some space and publish again.</source>
        <translation>Il disco di “%1” è pieno, quindi non tutti i file sono arrivati. Quelli arrivati sono completi; liberare spazio e pubblicare di nuovo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so not all files came there. Those that did are whole. Check who may write in its folder, then publish again.</source>
        <translation>“%1” non si può scrivere, quindi non tutti i file sono arrivati. Quelli arrivati sono completi. Controllare chi può scrivere nella sua cartella, poi pubblicare di nuovo.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Interrotto. Ciò che è arrivato è completo; pubblicare di nuovo per proseguire.</translation>
    </message>
    <message>
        <source>The list of what was published in “%1” cannot be read. Check who may read it.</source>
        <translation>L&apos;elenco di ciò che è stato pubblicato in “%1” non si può leggere. Controllare chi può leggerlo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n file(s) with these names already that were not published from here, such as %2. Nothing was changed. Choose an empty folder, or replace them with --overwrite.</source>
        <translation>
            <numerusform>“%1” contiene già %n file con questi nomi che non è stato pubblicato da qui, come %2. Non è stato cambiato nulla. Scegliere una cartella vuota, o sostituirlo con --overwrite.</numerusform>
            <numerusform>“%1” contiene già %n file con questi nomi che non sono stati pubblicati da qui, come %2. Non è stato cambiato nulla. Scegliere una cartella vuota, o sostituirli con --overwrite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored file for “%1” cannot be read. Bring it in again.</source>
        <translation>Il file conservato per “%1” non si può leggere. Importarlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>GateBadge</name>
    <message>
        <source>It is another network card than the phone&apos;s own.</source>
        <translation>È una scheda di rete diversa da quella del telefono.</translation>
    </message>
    <message>
        <source>It showed the certificate of another phone.</source>
        <translation>Ha mostrato il certificato di un altro telefono.</translation>
    </message>
    <message>
        <source>Another address took the phone&apos;s files before.</source>
        <translation>Un altro indirizzo ha preso prima i file del telefono.</translation>
    </message>
    <message>
        <source>The time to take them was over.</source>
        <translation>Il tempo per prenderli era finito.</translation>
    </message>
    <message>
        <source>The phone was not released.</source>
        <translation>Il telefono non era autorizzato.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rifiutato: %1</translation>
    </message>
    <message>
        <source>%1 asked for the files of this phone and was told nothing. %2 If that was the phone, release it again.</source>
        <translation>%1 ha chiesto i file di questo telefono e non ha ricevuto risposta. %2 Se era il telefono, autorizzarlo di nuovo.</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Preso da %1</translation>
    </message>
    <message>
        <source>Only this address gets the files of the phone.</source>
        <translation>Solo questo indirizzo riceve i file del telefono.</translation>
    </message>
    <message>
        <source>This address took the files of the phone first.</source>
        <translation>Questo indirizzo ha preso per primo i file del telefono.</translation>
    </message>
    <message>
        <source>Released until %1</source>
        <translation>Autorizzato fino a %1</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non autorizzato</translation>
    </message>
    <message>
        <source>It is told nothing until it is released.</source>
        <translation>Non riceve risposta finché non viene autorizzato.</translation>
    </message>
    <message>
        <source>The job was finished.</source>
        <translation>La commessa era conclusa.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>It is told nothing more. To let it in once more, release it or stage it again.</source>
        <translation>Non riceve più risposta. Per farlo entrare ancora una volta, autorizzarlo o prepararlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>GatewayCalls</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Risponde: %2</translation>
    </message>
    <message>
        <source>The gateway does not take this address of a phone. Check the form in which it wants them.</source>
        <translation>Il servizio di reindirizzamento non accetta questo indirizzo di un telefono. Controllare in quale forma li vuole.</translation>
    </message>
    <message>
        <source>It belongs to somebody else there. Ask whoever runs the gateway.</source>
        <translation>Lì appartiene a qualcun altro. Chiedere a chi gestisce il servizio di reindirizzamento.</translation>
    </message>
    <message>
        <source>It belongs to somebody else there: %1.</source>
        <translation>Lì appartiene a qualcun altro: %1.</translation>
    </message>
    <message>
        <source>The gateway refused it.</source>
        <translation>Il servizio di reindirizzamento lo ha rifiutato.</translation>
    </message>
</context>
<context>
    <name>GatewayProfile</name>
    <message>
        <source>“%1” is no value of %2 in a profile. It takes: %3.</source>
        <translation>“%1” non è un valore di %2 in un profilo. Accetta: %3.</translation>
    </message>
    <message>
        <source>“%1” is no key of a gateway&apos;s profile. There are: %2.</source>
        <translation>“%1” non è una chiave del profilo di un servizio di reindirizzamento. Ci sono: %2.</translation>
    </message>
    <message>
        <source>a name of letters, digits, dots, - and _</source>
        <translation>un nome di lettere, cifre, punti, - e _</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>un indirizzo</translation>
    </message>
</context>
<context>
    <name>GatewaySide</name>
    <message>
        <source>A gateway has no files.</source>
        <translation>Un servizio di reindirizzamento non ha file.</translation>
    </message>
    <message>
        <source>It is registered there already, and the gateway does not say where to.</source>
        <translation>Lì è già registrato, e il servizio di reindirizzamento non dice verso dove.</translation>
    </message>
    <message>
        <source>It is sent to %1 there. The next run looks anew.</source>
        <translation>Lì viene mandato a %1. La prossima esecuzione guarda di nuovo.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>It is on hold and was left as it is.</source>
        <translation>È in sospeso ed è stato lasciato com&apos;è.</translation>
    </message>
    <message>
        <source>It never asked here.</source>
        <translation>Qui non ha mai chiesto nulla.</translation>
    </message>
    <message>
        <source>It did not get to the end: %1.</source>
        <translation>Non è arrivato alla fine: %1.</translation>
    </message>
    <message>
        <source>Firmware %1 for %2</source>
        <translation>Firmware %1 per %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>Firmware that is no more in the job</source>
        <translation>Firmware che non è più nella commessa</translation>
    </message>
    <message>
        <source>Branding file that is no more in the job</source>
        <translation>File di branding che non è più nella commessa</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>questo programma</translation>
    </message>
    <message>
        <source>Hand-over of telephones</source>
        <translation>Consegna di telefoni</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Sede: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Eseguito da: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n phone(s) are ready.</source>
        <translation>
            <numerusform>Il telefono è pronto (%n).</numerusform>
            <numerusform>Tutti i %n telefoni sono pronti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) are ready; the others are listed under Exceptions.</source>
        <translation>
            <numerusform>%1 di %n telefono è pronto; gli altri sono elencati in Eccezioni.</numerusform>
            <numerusform>%1 di %n telefoni sono pronti; gli altri sono elencati in Eccezioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware prima</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware dopo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Impost. proprie</translation>
    </message>
    <message>
        <source>“Own settings” are the first 12 digits of the SHA-256 sum of the file that the phone took.</source>
        <translation>“Impost. proprie” sono le prime 12 cifre della somma SHA-256 del file che il telefono ha preso.</translation>
    </message>
    <message>
        <source>Files that phones took</source>
        <translation>File presi dai telefoni</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Eccezioni</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuna.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>This page is confidential: whoever reads it can use these phones and their lines.</source>
        <translation>Questa pagina è riservata: chi la legge può usare questi telefoni e le loro linee.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Handed over: date, name, signature</source>
        <translation>Consegnato: data, nome, firma</translation>
    </message>
    <message>
        <source>Taken over: date, name, signature</source>
        <translation>Ricevuto: data, nome, firma</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <translation>Consegna: %1</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <source>en</source>
        <extracomment>The language of the help pages: en or de</extracomment>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>HttpConnection</name>
    <message>
        <source>the handshake was not over in time.</source>
        <translation>l&apos;handshake non è finito in tempo.</translation>
    </message>
</context>
<context>
    <name>HttpsService</name>
    <message>
        <source>The file with the CA of the phones, %1, cannot be read. Without it no phone could be checked, so the server was not started. Choose the file again.</source>
        <translation>Il file con la CA dei telefoni, %1, non si può leggere. Senza di esso nessun telefono si potrebbe verificare, quindi il server non è stato avviato. Scegliere di nuovo il file.</translation>
    </message>
</context>
<context>
    <name>InstallTime</name>
    <message numerus="yes">
        <source>about %1 for %n phone(s) at %2 Mbit/s</source>
        <translation>
            <numerusform>circa %1 per %n telefono a %2 Mbit/s</numerusform>
            <numerusform>circa %1 per %n telefoni a %2 Mbit/s</numerusform>
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
        <translation>“%1” dice di sé di essere la versione %2 per il %3: i telefoni si baserebbero su quello.</translation>
    </message>
    <message>
        <source>“%1” does not say which model it is for. Name its model too (on the command line with --model).</source>
        <translation>“%1” non dice per quale modello è. Indicare anche il modello (dalla riga di comando con --model).</translation>
    </message>
    <message>
        <source>“%1” does not say which version phones report once they run it. Name it too (on the command line with --version).</source>
        <translation>“%1” non dice quale versione i telefoni dichiarano quando lo eseguono. Indicare anche quella (dalla riga di comando con --version).</translation>
    </message>
</context>
<context>
    <name>JobBackups</name>
    <message>
        <source>The job could not be copied to %1. It is stored as before; check the rights of that folder and that the disk is not full.</source>
        <translation>La commessa non si è potuta copiare in %1. È salvata come prima; controllare i permessi di quella cartella e che il disco non sia pieno.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Non c&apos;è la commessa “%1”.</translation>
    </message>
    <message>
        <source>The copy of %1 is damaged and not used. Take an older one.</source>
        <translation>La copia del %1 è danneggiata e non viene usata. Prenderne una più vecchia.</translation>
    </message>
    <message>
        <source>There is no sound copy of “%1”.</source>
        <translation>Non c&apos;è nessuna copia integra di “%1”.</translation>
    </message>
</context>
<context>
    <name>JobBundle</name>
    <message>
        <source>It was ended before it was done; nothing was changed.</source>
        <translation>È stato interrotto prima della fine; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 is missing in this computer&apos;s files or damaged, so no bundle was made. Add it again, or save the bundle with digests only.</source>
        <translation>%1 manca tra i file di questo computer o è danneggiato, quindi non è stato creato nessun pacchetto. Aggiungerlo di nuovo, o salvare il pacchetto con le sole somme di controllo.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>“%1” non è un file ordinario.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” non si può leggere: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regular file, so it is left alone.</source>
        <translation>“%1” non è un file ordinario, quindi resta com&apos;è.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to “%1”: %2. Choose another folder.</source>
        <translation>Il pacchetto non si può scrivere in “%1”: %2. Scegliere un&apos;altra cartella.</translation>
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
        <translation>L&apos;altro programma ha detto qualcosa di sconosciuto.</translation>
    </message>
    <message>
        <source>The job is open in another version of this program. Close it there first.</source>
        <translation>La commessa è aperta in un&apos;altra versione di questo programma. Chiuderla prima lì.</translation>
    </message>
</context>
<context>
    <name>JobFileCheck</name>
    <message>
        <source>%1 cannot be read any further: %2</source>
        <translation>%1 non si può leggere oltre: %2</translation>
    </message>
    <message>
        <source>%1 cannot be decoded.</source>
        <translation>%1 non si può decodificare.</translation>
    </message>
    <message>
        <source>The structure of the file</source>
        <translation>La struttura del file</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation>La struttura del file è danneggiata: %1</translation>
    </message>
    <message>
        <source>The list of references</source>
        <translation>L&apos;elenco dei riferimenti</translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to a row of %3 that is not there.</source>
        <translation>La riga %1 di %2 rimanda a una riga di %3 che non c&apos;è.</translation>
    </message>
    <message>
        <source>The list of tables</source>
        <translation>L&apos;elenco delle tabelle</translation>
    </message>
    <message>
        <source>The table %1 is missing or differs from what this program made.</source>
        <translation>La tabella %1 manca o è diversa da come questo programma l&apos;ha creata.</translation>
    </message>
    <message>
        <source>The name “%1” in %2 does not fit its key.</source>
        <translation>Il nome “%1” in %2 non corrisponde alla sua chiave.</translation>
    </message>
    <message>
        <source>The firmware %1 for %2 does not fit its key.</source>
        <translation>Il firmware %1 per %2 non corrisponde alla sua chiave.</translation>
    </message>
    <message>
        <source>The blueprint “%1”</source>
        <translation>Il profilo “%1”</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefono %1</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a phone.</source>
        <translation>%1 non può essere l&apos;indirizzo di un telefono.</translation>
    </message>
    <message>
        <source>The blueprint of phone %1 does not fit its key.</source>
        <translation>Il profilo del telefono %1 non corrisponde alla sua chiave.</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>Il catalogo</translation>
    </message>
    <message>
        <source>The digest of the file “%1” is damaged.</source>
        <translation>La somma del file “%1” è danneggiata.</translation>
    </message>
    <message>
        <source>The row of the job&apos;s defaults</source>
        <translation>La riga dei valori predefiniti della commessa</translation>
    </message>
    <message>
        <source>The row of the job&apos;s defaults is missing.</source>
        <translation>La riga dei valori predefiniti della commessa manca.</translation>
    </message>
    <message>
        <source>What was seen of phone %1 cannot be decoded.</source>
        <translation>Ciò che si è visto del telefono %1 non si può decodificare.</translation>
    </message>
    <message>
        <source>Line %1 of the log names no event that this program knows.</source>
        <translation>La riga %1 del registro non indica nessun evento che questo programma conosca.</translation>
    </message>
    <message>
        <source>The self-test wrote %1 rows, but %2 are here.</source>
        <translation>L&apos;autoverifica ha scritto %1 righe, ma qui ce ne sono %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Non c&apos;è il file “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a Firstring job, or its beginning is damaged.</source>
        <translation>“%1” non è una commessa Firstring, o il suo inizio è danneggiato.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Firstring. Check it with that version.</source>
        <translation>“%1” è stato creato da un Firstring più recente. Verificarlo con quella versione.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of a job it is.</source>
        <translation>“%1” non dice di quale versione di commessa si tratta.</translation>
    </message>
    <message>
        <source>The branding “%1”</source>
        <translation>Il branding “%1”</translation>
    </message>
    <message>
        <source>The firmware %1</source>
        <translation>Il firmware %1</translation>
    </message>
    <message>
        <source>A lease of the job&apos;s DHCP is damaged (%1).</source>
        <translation>Un lease del DHCP della commessa è danneggiato (%1).</translation>
    </message>
    <message>
        <source>Whether phone %1 is released cannot be decoded.</source>
        <translation>Non si può decodificare se il telefono %1 è autorizzato.</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Registro di audit: %1</translation>
    </message>
    <message>
        <source>The secret “%1” of %2 is damaged.</source>
        <translation>Il segreto “%1” di %2 è danneggiato.</translation>
    </message>
    <message>
        <source>What is kept for other workstations</source>
        <translation>Ciò che si conserva per altre postazioni</translation>
    </message>
    <message>
        <source>Where the other side “%1” is cannot be decoded.</source>
        <translation>Non si può decodificare dove si trova la controparte “%1”.</translation>
    </message>
    <message>
        <source>What was agreed with “%1” about %2 cannot be decoded.</source>
        <translation>Non si può decodificare ciò che è stato concordato con “%1” su %2.</translation>
    </message>
    <message>
        <source>The account of run %1</source>
        <translation>Il resoconto dell&apos;esecuzione %1</translation>
    </message>
</context>
<context>
    <name>JobFolder</name>
    <message>
        <source>The data folder %1 cannot be made. Check the rights of the folder above it, or choose another one.</source>
        <translation>La cartella dei dati %1 non si può creare. Controllare i permessi della cartella superiore, o sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>A job&apos;s name has 1 to 100 printable characters, no slash, no dot at its beginning and no blank at its ends.</source>
        <translation>Il nome di una commessa ha da 1 a 100 caratteri stampabili, senza barre, senza punto all&apos;inizio e senza spazi alle estremità.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>C&apos;è già una commessa “%1”. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be read. Check its rights, or choose another one.</source>
        <translation>La cartella dei dati %1 non si può leggere. Controllarne i permessi, o sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>The job was moved, but %1 could not be put aside. Take it away, so that nobody works on it any more.</source>
        <translation>La commessa è stata spostata, ma %1 non si è potuto mettere da parte. Toglierlo, perché nessuno ci lavori più.</translation>
    </message>
</context>
<context>
    <name>JobSeal</name>
    <message>
        <source>A secret of this job is damaged, or was put in the place of another one, so the job was not opened and was left as it is. Take its last good copy.</source>
        <translation>Un segreto di questa commessa è danneggiato, o è stato messo al posto di un altro, quindi la commessa non è stata aperta ed è rimasta com&apos;è. Prendere la sua ultima copia buona.</translation>
    </message>
    <message>
        <source>There is no place to keep the key of this job&apos;s secrets, so they were not stored.</source>
        <translation>Non c&apos;è un posto in cui conservare la chiave dei segreti di questa commessa, quindi non sono stati salvati.</translation>
    </message>
    <message>
        <source>This job holds secrets, and nothing was said about where their key is kept.</source>
        <translation>Questa commessa contiene segreti, e non è stato indicato dove si conserva la loro chiave.</translation>
    </message>
    <message>
        <source>The key from %1 does not open the secrets of this job. It was made on another computer or for another data folder; bring that key here, or take a copy of the job from there.</source>
        <translation>La chiave da %1 non apre i segreti di questa commessa. È stata creata su un altro computer o per un&apos;altra cartella dei dati; portare qui quella chiave, o prendere una copia della commessa da lì.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Open a bundle</source>
        <translation>Aprire un pacchetto</translation>
    </message>
</context>
<context>
    <name>JobVariables</name>
    <message numerus="yes">
        <source>{%1}: %n phone(s) have no value (%2) and do not get their own file.</source>
        <translation>
            <numerusform>{%1}: %n telefono non ha un valore (%2) e non riceve il proprio file.</numerusform>
            <numerusform>{%1}: %n telefoni non hanno un valore (%2) e non ricevono il proprio file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more variable(s) lack values too.</source>
        <translation>
            <numerusform>Anche ad altra %n variabile mancano valori.</numerusform>
            <numerusform>Anche ad altre %n variabili mancano valori.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Il file della chiave %1 non si può leggere.</translation>
    </message>
    <message>
        <source>Others may read or change the key file %1, so it is not used. Take their rights away: chmod 600.</source>
        <translation>Altri possono leggere o modificare il file della chiave %1, quindi non viene usato. Togliere loro i permessi: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 is no key: it needs at least %2 characters, better random ones.</source>
        <translation>Il file della chiave %1 non è una chiave: servono almeno %2 caratteri, meglio se casuali.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made, so secrets cannot be kept. Check the rights of its folder, or name another file with --key-file.</source>
        <translation>Il file della chiave %1 non si può creare, quindi i segreti non si possono conservare. Controllare i permessi della sua cartella, o indicare un altro file con --key-file.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The password store of this computer does not hold the key of this job&apos;s secrets. The job was made on another computer or by another user.</source>
        <translation>L&apos;archivio di password di questo computer non contiene la chiave dei segreti di questa commessa. La commessa è stata creata su un altro computer o da un altro utente.</translation>
    </message>
    <message>
        <source>No password store answers on this computer. The key of this job&apos;s secrets is kept in %1, readable by you only. Keep a copy of it apart from the job: without it the secrets are lost.</source>
        <translation>Su questo computer non risponde nessun archivio di password. La chiave dei segreti di questa commessa è conservata in %1, leggibile solo dall&apos;utente. Conservarne una copia separata dalla commessa: senza di essa i segreti sono persi.</translation>
    </message>
    <message>
        <source>The secrets of this job open with a key file, and %1 is not there. Bring it back, or name it with --key-file.</source>
        <translation>I segreti di questa commessa si aprono con un file della chiave, e %1 non c&apos;è. Rimetterlo al suo posto, o indicarlo con --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 does not open the secrets of this job: they were closed with another one. Name that one with --key-file.</source>
        <translation>Il file della chiave %1 non apre i segreti di questa commessa: sono stati chiusi con un altro. Indicare quello con --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Il file della chiave %1 non si può leggere.</translation>
    </message>
    <message>
        <source>The secrets of this job open with a passphrase. Write it into a file that only you may read, and name that with --key-file.</source>
        <translation>I segreti di questa commessa si aprono con una passphrase. Scriverla in un file che solo l&apos;utente può leggere, e indicarlo con --key-file.</translation>
    </message>
    <message>
        <source>The key of this job&apos;s secrets is kept in %1, readable by you only. Keep a copy of it apart from the job: without it the secrets are lost.</source>
        <translation>La chiave dei segreti di questa commessa è conservata in %1, leggibile solo dall&apos;utente. Conservarne una copia separata dalla commessa: senza di essa i segreti sono persi.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The password store of this computer is locked. Secrets stay where they are until it is opened.</source>
        <translation>L&apos;archivio di password di questo computer è bloccato. I segreti restano dove sono finché non viene aperto.</translation>
    </message>
    <message>
        <source>The question to the password store was taken back.</source>
        <translation>La richiesta all&apos;archivio di password è stata ritirata.</translation>
    </message>
    <message>
        <source>No password store answers on this computer.</source>
        <translation>Su questo computer non risponde nessun archivio di password.</translation>
    </message>
    <message>
        <source>The password store of this computer did not answer in time. Open it there, then try again.</source>
        <translation>L&apos;archivio di password di questo computer non ha risposto in tempo. Aprirlo lì, poi riprovare.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Place %1</source>
        <translation>Posizione %1</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, posizione %2</translation>
    </message>
    <message>
        <source>There is no phone to print a label for. Add phones to the job first.</source>
        <translation>Non c&apos;è nessun telefono per cui stampare un&apos;etichetta. Aggiungere prima telefoni alla commessa.</translation>
    </message>
    <message>
        <source>A sheet of %1 has the places 1 to %2.</source>
        <translation>Un foglio %1 ha le posizioni da 1 a %2.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
</context>
<context>
    <name>LanguagePack</name>
    <message>
        <source>The file is larger than 4 MB; no language pack is.</source>
        <translation>Il file è più grande di 4 MB; nessun pacchetto di lingua lo è.</translation>
    </message>
    <message>
        <source>The last line is not “End|”. The file may be cut off, and phones may not take it.</source>
        <translation>L&apos;ultima riga non è “End|”. Il file può essere troncato, e i telefoni possono non accettarlo.</translation>
    </message>
    <message>
        <source>This is no language pack: its lines do not read English text| translation.</source>
        <translation>Questo non è un pacchetto di lingua: le sue righe non hanno la forma English text| translation.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of this kind.</source>
        <translation>
            <numerusform>Un&apos;altra riga di questo tipo (%n).</numerusform>
            <numerusform>Altre %n righe di questo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8. Phones show wrong letters; save it as UTF-8.</source>
        <translation>Il file non è in UTF-8. I telefoni mostrano lettere sbagliate; salvarlo come UTF-8.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which becomes part of the language&apos;s name on phones. Save it as UTF-8 without one.</source>
        <translation>Il file comincia con un byte order mark, che sui telefoni diventa parte del nome della lingua. Salvarlo come UTF-8 senza.</translation>
    </message>
    <message>
        <source>Lines end as on Windows (CR LF). The maker&apos;s packs end them with LF alone.</source>
        <translation>Le righe finiscono come su Windows (CR LF). I pacchetti del produttore le finiscono solo con LF.</translation>
    </message>
    <message>
        <source>What follows “End|” is not read by phones.</source>
        <translation>Ciò che segue “End|” non viene letto dai telefoni.</translation>
    </message>
    <message>
        <source>The line has no bar (|), so phones cannot use it.</source>
        <translation>La riga non ha la barra (|), quindi i telefoni non la possono usare.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes; phones may cut it off.</source>
        <translation>La riga è più lunga di %1 byte; i telefoni possono tagliarla.</translation>
    </message>
    <message>
        <source>The first line must be the language&apos;s name; here it is a text already. Phones show it in their menu as it is.</source>
        <translation>La prima riga deve essere il nome della lingua; qui è già un testo. I telefoni la mostrano nel loro menu così com&apos;è.</translation>
    </message>
    <message>
        <source>The first line is empty, so the language has no name in the menu.</source>
        <translation>La prima riga è vuota, quindi la lingua non ha un nome nel menu.</translation>
    </message>
    <message>
        <source>“%1” was translated otherwise in line %2; which one phones take is not known.</source>
        <translation>“%1” era tradotto diversamente alla riga %2; non si sa quale dei due prendano i telefoni.</translation>
    </message>
    <message>
        <source>“%1” and its translation differ in the places for values (%s, %d); phones may show something wrong there.</source>
        <translation>“%1” e la sua traduzione hanno segnaposti diversi per i valori (%s, %d); i telefoni possono mostrare lì qualcosa di sbagliato.</translation>
    </message>
    <message>
        <source>The translation of “%1” is more than three times as long; small displays may cut it off.</source>
        <translation>La traduzione di “%1” è lunga più del triplo; gli schermi piccoli possono tagliarla.</translation>
    </message>
</context>
<context>
    <name>LanguageShelf</name>
    <message>
        <source>“%1” cannot be read. Check who may open it.</source>
        <translation>“%1” non si può leggere. Controllare chi può aprirlo.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Phones of this job get their settings from this program. Say which configuration server they belong to once it is gone.</source>
        <translation>I telefoni di questa commessa ricevono le impostazioni da questo programma. Indicare a quale server di configurazione appartengono quando non ci sarà più.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>In questa commessa non c&apos;è il server di configurazione “%1”. Aggiungerlo prima.</translation>
    </message>
    <message>
        <source>Finish job</source>
        <translation>Concludere la commessa</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Chiudere il varco</translation>
    </message>
    <message>
        <source>Go on staging</source>
        <translation>Proseguire la preparazione</translation>
    </message>
    <message>
        <source>It did not take its last settings. Restart it while the server is on.</source>
        <translation>Non ha preso le ultime impostazioni. Riavviarlo mentre il server è acceso.</translation>
    </message>
    <message>
        <source>It is on hold and was left as it is.</source>
        <translation>È in sospeso ed è stato lasciato com&apos;è.</translation>
    </message>
    <message>
        <source>Its last settings lack a value for {%1} and are held back.</source>
        <translation>Alle sue ultime impostazioni manca un valore per {%1}; vengono trattenute.</translation>
    </message>
    <message>
        <source>It never asked here. Plug it in, or take it out of the job.</source>
        <translation>Qui non ha mai chiesto nulla. Collegarlo, o toglierlo dalla commessa.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Nobody answered. The phone waits and asks again, three times, then goes on with what it has.</source>
        <translation>Nessuno ha risposto. Il telefono aspetta e chiede di nuovo, tre volte, poi prosegue con ciò che ha.</translation>
    </message>
    <message>
        <source>The transfer broke off before its end. The phone throws away what it has and asks again.</source>
        <translation>Il trasferimento si è interrotto prima della fine. Il telefono scarta ciò che ha e chiede di nuovo.</translation>
    </message>
    <message>
        <source>The server showed a certificate that the phone does not trust. It shows “Bad Certificate” and takes nothing from there.</source>
        <translation>Il server ha mostrato un certificato di cui il telefono non si fida. Mostra “Bad Certificate” e da lì non prende nulla.</translation>
    </message>
    <message>
        <source>The server asked for patience. The phone comes back.</source>
        <translation>Il server ha chiesto di aspettare. Il telefono ritorna.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
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
        <translation>Server di configurazione</translation>
    </message>
    <message>
        <source>DHCP told the phone its server (part of the scenario: simulated phones get no address). Of several offers the first one that names a server wins.</source>
        <translation>Il DHCP ha indicato al telefono il suo server (parte dello scenario: i telefoni simulati non ricevono un indirizzo). Tra più offerte vale la prima che indica un server.</translation>
    </message>
    <message>
        <source>First the phone asks for the key of encrypted settings. There is none, and that is normal: it goes on with plain files.</source>
        <translation>Per prima cosa il telefono chiede la chiave delle impostazioni cifrate. Non c&apos;è, ed è normale: prosegue con file in chiaro.</translation>
    </message>
    <message>
        <source>The phone takes the key of encrypted settings. From now on it insists on encrypted files.</source>
        <translation>Il telefono prende la chiave delle impostazioni cifrate. D&apos;ora in poi pretende file cifrati.</translation>
    </message>
    <message>
        <source>The common settings are missing. Older phones stop here and never ask for their own file.</source>
        <translation>Mancano le impostazioni comuni. I telefoni più vecchi si fermano qui e non chiedono mai il proprio file.</translation>
    </message>
    <message>
        <source>The settings of every phone. This file must exist and hold at least one character.</source>
        <translation>Le impostazioni di ogni telefono. Questo file deve esistere e contenere almeno un carattere.</translation>
    </message>
    <message>
        <source>The RCS answers with a comment only: what counts stands in the phone&apos;s own file.</source>
        <translation>L&apos;RCS risponde solo con un commento: ciò che conta sta nel file proprio del telefono.</translation>
    </message>
    <message>
        <source>The phone looks for a licence. Few have one; that it is missing is normal.</source>
        <translation>Il telefono cerca una licenza. Pochi ne hanno una; che manchi è normale.</translation>
    </message>
    <message>
        <source>The phone asks for firmware and is offered none. It keeps what it runs.</source>
        <translation>Il telefono chiede il firmware e non gliene viene offerto. Tiene quello che esegue.</translation>
    </message>
    <message>
        <source>The file differs from what the phone runs, up or down: it takes all of it, writes it into its memory and restarts.</source>
        <translation>Il file è diverso da ciò che il telefono esegue, più nuovo o più vecchio: lo prende tutto, lo scrive nella memoria e si riavvia.</translation>
    </message>
    <message>
        <source>The phone reads the beginning of the firmware, sees that it runs it already, and stops.</source>
        <translation>Il telefono legge l&apos;inizio del firmware, vede che lo esegue già, e si ferma.</translation>
    </message>
    <message>
        <source>The phone has started and calls the address that its settings name. That proves that it runs them.</source>
        <translation>Il telefono si è avviato e chiama l&apos;indirizzo indicato nelle sue impostazioni. Questo prova che le esegue.</translation>
    </message>
    <message>
        <source>The phone&apos;s own settings are not here. It goes on with the common ones.</source>
        <translation>Le impostazioni proprie del telefono qui non ci sono. Prosegue con quelle comuni.</translation>
    </message>
    <message>
        <source>Nothing is assigned to this MAC address. The RCS tells a stranger nothing, and the phone gets no server.</source>
        <translation>A questo indirizzo MAC non è assegnato nulla. L&apos;RCS non risponde a un estraneo, e il telefono non riceve un server.</translation>
    </message>
    <message>
        <source>The phone takes its own settings: name, line, password. Nobody else gets this file.</source>
        <translation>Il telefono prende le proprie impostazioni: nome, linea, password. Nessun altro riceve questo file.</translation>
    </message>
    <message>
        <source>The phone is told its branding and its configuration server, which it remembers.</source>
        <translation>Al telefono vengono comunicati il branding e il server di configurazione, che ricorda.</translation>
    </message>
    <message>
        <source>There are no settings for this model only. That is normal.</source>
        <translation>Non ci sono impostazioni solo per questo modello. È normale.</translation>
    </message>
    <message>
        <source>The settings of every phone of this model.</source>
        <translation>Le impostazioni di ogni telefono di questo modello.</translation>
    </message>
    <message>
        <source>The phone takes a file that its settings name: a picture, a ring tone, a language.</source>
        <translation>Il telefono prende un file indicato nelle sue impostazioni: un&apos;immagine, una suoneria, una lingua.</translation>
    </message>
    <message>
        <source>A file that the settings name is not here. The phone does without it.</source>
        <translation>Un file indicato nelle impostazioni qui non c&apos;è. Il telefono ne fa a meno.</translation>
    </message>
    <message>
        <source>told by DHCP</source>
        <translation>comunicato dal DHCP</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificato non attendibile</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>%1, not here</source>
        <translation>%1, qui non c&apos;è</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>qui non c&apos;è</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Make the job of the lesson</source>
        <translation>Creare la commessa della lezione</translation>
    </message>
    <message>
        <source>an address, no server</source>
        <translation>un indirizzo, nessun server</translation>
    </message>
    <message>
        <source>server: this RCS</source>
        <translation>server: questo RCS</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>server: %1</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Non si può creare una cartella temporanea: %1.</translation>
    </message>
    <message>
        <source>The server does not give this file to the phone. The phone goes on without it.</source>
        <translation>Il server non dà questo file al telefono. Il telefono prosegue senza.</translation>
    </message>
    <message>
        <source>DHCP tells the phone: %1</source>
        <translation>Il DHCP indica al telefono: %1</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and gets it</source>
        <translation>%1 chiede %3 a %2 e lo riceve</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, which is not there</source>
        <translation>%1 chiede %3 a %2, dove non c&apos;è</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and is asked for patience</source>
        <translation>%1 chiede %3 a %2, che gli chiede di aspettare</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and is refused</source>
        <translation>%1 chiede %3 a %2 e viene rifiutato</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, and nobody answers</source>
        <translation>%1 chiede %3 a %2, e nessuno risponde</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, and the transfer breaks off</source>
        <translation>%1 chiede %3 a %2, e il trasferimento si interrompe</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and does not trust its certificate</source>
        <translation>%1 chiede %3 a %2 e non si fida del suo certificato</translation>
    </message>
    <message>
        <source>Nothing more: the phone stops here</source>
        <translation>Nient&apos;altro: il telefono si ferma qui</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Che cosa succede adesso?</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>non ora</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1, non ora</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, rifiutato</translation>
    </message>
    <message>
        <source>%1: DHCP tells %2: %3</source>
        <translation>%1: il DHCP indica a %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 asks %3 for %4: %5</source>
        <translation>%1: %2 chiede %4 a %3: %5</translation>
    </message>
    <message>
        <source>A phone with factory settings asks the RCS first. The RCS goes by the MAC address: it offers branding, then the configuration server, then firmware.</source>
        <translation>Un telefono con le impostazioni di fabbrica chiede per primo all&apos;RCS. L&apos;RCS si basa sull&apos;indirizzo MAC: offre il branding, poi il server di configurazione, poi il firmware.</translation>
    </message>
    <message>
        <source>Pictures and ring tones are files of their own. The settings only say where they are; the phone works without them too.</source>
        <translation>Immagini e suonerie sono file a sé. Le impostazioni dicono soltanto dove si trovano; il telefono funziona anche senza.</translation>
    </message>
    <message>
        <source>Firmware is one file for each model, whose name ends in .st. A phone accepts it only if it differs from what it runs.</source>
        <translation>Il firmware è un file per ogni modello, il cui nome termina con .st. Un telefono lo accetta solo se è diverso da quello che esegue.</translation>
    </message>
    <message>
        <source>Files are asked for in a fixed order: the key of encrypted settings, the settings of all phones, those of the model, those of the phone. Of two values the one read last counts.</source>
        <translation>I file vengono chiesti in un ordine fisso: la chiave delle impostazioni cifrate, le impostazioni di tutti i telefoni, quelle del modello, quelle del telefono. Di due valori conta l&apos;ultimo letto.</translation>
    </message>
    <message>
        <source>What a phone was told it remembers over a restart. What somebody sets on the phone itself beats the server until it is erased.</source>
        <translation>Ciò che gli è stato detto, un telefono lo ricorda anche dopo un riavvio. Ciò che qualcuno imposta sul telefono stesso prevale sul server finché non viene cancellato.</translation>
    </message>
    <message>
        <source>Phones fetch by TFTP, FTP, HTTP or HTTPS. By HTTPS they check who issued the certificate, its name and its date, and never fall back to plain HTTP.</source>
        <translation>I telefoni prendono i file via TFTP, FTP, HTTP o HTTPS. Con HTTPS verificano chi ha emesso il certificato, il suo nome e la sua data, e non ripiegano mai su HTTP non cifrato.</translation>
    </message>
    <message>
        <source>DHCP may name a server in option 43, 160, 159 or 66. After an offer without one the phone listens for a while and prefers an offer that has it.</source>
        <translation>Il DHCP può indicare un server nell&apos;opzione 43, 160, 159 o 66. Dopo un&apos;offerta senza server il telefono resta in ascolto per un po&apos; e preferisce un&apos;offerta che lo contiene.</translation>
    </message>
    <message>
        <source>A start goes through network, DHCP, RCS, firmware, settings, languages and services. After new firmware all of it begins again.</source>
        <translation>Un avvio passa per rete, DHCP, RCS, firmware, impostazioni, lingue e servizi. Dopo un nuovo firmware ricomincia tutto da capo.</translation>
    </message>
    <message>
        <source>At the end of a start the phone calls the address in “action uri startup”. This call names model, MAC address and firmware, and proves that it is up.</source>
        <translation>Alla fine di un avvio il telefono chiama l&apos;indirizzo in “action uri startup”. Questa chiamata indica modello, indirizzo MAC e firmware, e dimostra che è in funzione.</translation>
    </message>
    <message>
        <source>If security.tuz is on the server, the phone takes it and reads encrypted files with it. Who has none answers “not here”, and that is normal.</source>
        <translation>Se security.tuz è sul server, il telefono lo prende e con esso legge i file cifrati. Chi non lo ha risponde “non c&apos;è”, ed è normale.</translation>
    </message>
    <message>
        <source>Languages other than English are files that the settings name, at most four.</source>
        <translation>Le lingue diverse dall&apos;inglese sono file indicati nelle impostazioni, al massimo quattro.</translation>
    </message>
    <message>
        <source>Most questions of a phone are answered with “not here” in a healthy network. Only the common settings must exist.</source>
        <translation>In una rete sana alla maggior parte delle domande di un telefono si risponde “non c&apos;è”. Solo le impostazioni comuni devono esistere.</translation>
    </message>
    <message>
        <source>The common settings must hold at least one character. A phone that finds nothing there may never ask for its own file.</source>
        <translation>Le impostazioni comuni devono contenere almeno un carattere. Un telefono che lì non trova nulla può non chiedere mai il proprio file.</translation>
    </message>
    <message>
        <source>503 means: not now. The server says when to come back, and the phone does.</source>
        <translation>503 significa: non ora. Il server dice quando tornare, e il telefono lo fa.</translation>
    </message>
    <message>
        <source>The rules behind it</source>
        <translation>Le regole che ci sono dietro</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>The first start of a phone</source>
        <translation>Il primo avvio di un telefono</translation>
    </message>
    <message>
        <source>A phone comes out of its carton and is registered by its MAC address. Watch whom it asks, and for what.</source>
        <translation>Un telefono esce dalla scatola ed è registrato con il suo indirizzo MAC. Osservare a chi chiede, e che cosa.</translation>
    </message>
    <message>
        <source>From whom does the phone take its name and its line?</source>
        <translation>Da chi prende il telefono il suo nome e la sua linea?</translation>
    </message>
    <message>
        <source>From DHCP</source>
        <translation>Dal DHCP</translation>
    </message>
    <message>
        <source>From the RCS</source>
        <translation>Dall&apos;RCS</translation>
    </message>
    <message>
        <source>From its configuration server</source>
        <translation>Dal suo server di configurazione</translation>
    </message>
    <message>
        <source>The RCS only says where to go on. Name, line and password stand in the phone&apos;s own file on its configuration server.</source>
        <translation>L&apos;RCS dice soltanto dove proseguire. Nome, linea e password si trovano nel file proprio del telefono sul suo server di configurazione.</translation>
    </message>
    <message>
        <source>The phone that nobody registered</source>
        <translation>Il telefono che nessuno ha registrato</translation>
    </message>
    <message>
        <source>Two phones start. Only one of them was scanned.</source>
        <translation>Due telefoni si avviano. Solo uno dei due è stato scansionato.</translation>
    </message>
    <message>
        <source>What is the other one told?</source>
        <translation>Che cosa viene detto all&apos;altro?</translation>
    </message>
    <message>
        <source>The settings of all phones, but no line</source>
        <translation>Le impostazioni di tutti i telefoni, ma nessuna linea</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>That it must be registered first</source>
        <translation>Che prima va registrato</translation>
    </message>
    <message>
        <source>A stranger is told nothing: no server, no settings, not even that others exist. The window shows it as an unknown phone that can be added.</source>
        <translation>A un estraneo non si dice nulla: nessun server, nessuna impostazione, nemmeno che ce ne sono altri. La finestra lo mostra come telefono sconosciuto, che si può aggiungere.</translation>
    </message>
    <message>
        <source>Firmware goes down too</source>
        <translation>Il firmware scende anche</translation>
    </message>
    <message>
        <source>The phone left the factory with a newer release than the site uses.</source>
        <translation>Il telefono è uscito dalla fabbrica con un rilascio più recente di quello usato dalla sede.</translation>
    </message>
    <message>
        <source>The site&apos;s release is older than the phone&apos;s. What does the phone do?</source>
        <translation>Il rilascio della sede è più vecchio di quello del telefono. Che cosa fa il telefono?</translation>
    </message>
    <message>
        <source>It keeps the newer one</source>
        <translation>Mantiene quello più recente</translation>
    </message>
    <message>
        <source>It takes the older one</source>
        <translation>Prende quello più vecchio</translation>
    </message>
    <message>
        <source>It asks again and again</source>
        <translation>Chiede più e più volte</translation>
    </message>
    <message>
        <source>Phones take firmware that differs, up or down. That is why a wrong assignment can hurt: nothing protects a phone from an old release.</source>
        <translation>I telefoni prendono un firmware diverso, più nuovo o più vecchio. Perciò un&apos;assegnazione sbagliata può fare danni: nulla protegge un telefono da un rilascio vecchio.</translation>
    </message>
    <message>
        <source>Firmware that the phone has already</source>
        <translation>Firmware che il telefono ha già</translation>
    </message>
    <message>
        <source>The phone runs the assigned release from the beginning.</source>
        <translation>Il telefono esegue fin dall&apos;inizio il rilascio assegnato.</translation>
    </message>
    <message>
        <source>How much of the firmware file does it take?</source>
        <translation>Quanto prende del file del firmware?</translation>
    </message>
    <message>
        <source>Nothing, it does not ask</source>
        <translation>Nulla, non lo chiede</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>L&apos;inizio</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>It reads the head of the file, sees that nothing differs, and breaks off. A transfer that stops early is normal here and no fault.</source>
        <translation>Legge l&apos;inizio del file, vede che nulla è diverso, e interrompe. Un trasferimento che finisce presto qui è normale e non è un guasto.</translation>
    </message>
    <message>
        <source>The wrong address in DHCP</source>
        <translation>L&apos;indirizzo sbagliato nel DHCP</translation>
    </message>
    <message>
        <source>Somebody set option 66 to a server that was switched off last year.</source>
        <translation>Qualcuno ha impostato l&apos;opzione 66 su un server che è stato spento l&apos;anno scorso.</translation>
    </message>
    <message>
        <source>What do we see of this phone?</source>
        <translation>Che cosa vediamo di questo telefono?</translation>
    </message>
    <message>
        <source>It asks here and is refused</source>
        <translation>Chiede qui e viene rifiutato</translation>
    </message>
    <message>
        <source>It asks here after a while</source>
        <translation>Chiede qui dopo un po&apos;</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Proprio nulla</translation>
    </message>
    <message>
        <source>It asks where DHCP sends it, and nobody is there. A phone that never asks is looked for on the network, not in the job: option 43, 160, 159 and 66 come before the RCS.</source>
        <translation>Chiede dove lo manda il DHCP, e lì non c&apos;è nessuno. Un telefono che non chiede mai si cerca nella rete, non nella commessa: le opzioni 43, 160, 159 e 66 vengono prima dell&apos;RCS.</translation>
    </message>
    <message>
        <source>Two DHCP servers</source>
        <translation>Due server DHCP</translation>
    </message>
    <message>
        <source>The router answers first, but names no configuration server. The bench answers second, and does.</source>
        <translation>Il router risponde per primo, ma non indica un server di configurazione. Il banco risponde per secondo, e lo indica.</translation>
    </message>
    <message>
        <source>Whose word counts?</source>
        <translation>Quale parola vale?</translation>
    </message>
    <message>
        <source>The first one&apos;s</source>
        <translation>Quella del primo</translation>
    </message>
    <message>
        <source>That of the one who names a server</source>
        <translation>Quella di chi indica un server</translation>
    </message>
    <message>
        <source>Both take turns</source>
        <translation>Tutte e due, a turno</translation>
    </message>
    <message>
        <source>After an offer without a server the phone listens for a while and prefers one that has it. With two that name a server the first wins, and which one that is changes from day to day.</source>
        <translation>Dopo un&apos;offerta senza server il telefono resta in ascolto per un po&apos; e ne preferisce una che lo contiene. Se due indicano un server vince la prima, e quale sia cambia di giorno in giorno.</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Manca un valore</translation>
    </message>
    <message>
        <source>The job&apos;s settings name a variable. One phone has no value for it.</source>
        <translation>Le impostazioni della commessa indicano una variabile. Un telefono non ha un valore per essa.</translation>
    </message>
    <message>
        <source>What does that phone get as its own file?</source>
        <translation>Che cosa riceve quel telefono come file proprio?</translation>
    </message>
    <message>
        <source>The file with the line left out</source>
        <translation>Il file senza quella riga</translation>
    </message>
    <message>
        <source>The file with an empty value</source>
        <translation>Il file con un valore vuoto</translation>
    </message>
    <message>
        <source>No file until it has a value</source>
        <translation>Nessun file finché non ha un valore</translation>
    </message>
    <message>
        <source>A file with a hole in it would look like a working phone without a line. It is held back, and the window says which value is missing.</source>
        <translation>Un file con un buco sembrerebbe un telefono funzionante senza linea. Viene trattenuto, e la finestra dice quale valore manca.</translation>
    </message>
    <message>
        <source>The power goes while firmware is on its way</source>
        <translation>La corrente va via mentre il firmware è in arrivo</translation>
    </message>
    <message>
        <source>At two fifths of the firmware somebody pulls the plug, and puts it back.</source>
        <translation>A due quinti del firmware qualcuno stacca la spina, e la riattacca.</translation>
    </message>
    <message>
        <source>What does the phone run afterwards?</source>
        <translation>Che cosa esegue dopo il telefono?</translation>
    </message>
    <message>
        <source>Nothing, it is broken</source>
        <translation>Nulla, è rotto</translation>
    </message>
    <message>
        <source>The old release, for ever</source>
        <translation>Il vecchio rilascio, per sempre</translation>
    </message>
    <message>
        <source>The new release, after a second try</source>
        <translation>Il nuovo rilascio, dopo un secondo tentativo</translation>
    </message>
    <message>
        <source>Half a file is thrown away. The phone starts with what it had, asks again and takes all of it. Only while it writes its memory must the power stay: PLEASE DO NOT UNPLUG THE PHONE.</source>
        <translation>Mezzo file viene gettato via. Il telefono si avvia con ciò che aveva, chiede di nuovo e lo prende tutto. Solo mentre scrive la sua memoria la corrente deve restare: PLEASE DO NOT UNPLUG THE PHONE.</translation>
    </message>
    <message>
        <source>A network that loses every fourth request</source>
        <translation>Una rete che perde una richiesta su quattro</translation>
    </message>
    <message>
        <source>A bad cable, or a slow port. Requests vanish and answers are late.</source>
        <translation>Un cavo difettoso, o una porta lenta. Le richieste spariscono e le risposte arrivano tardi.</translation>
    </message>
    <message>
        <source>Does the phone arrive?</source>
        <translation>Il telefono arriva alla fine?</translation>
    </message>
    <message>
        <source>No, one lost request is enough</source>
        <translation>No, basta una richiesta persa</translation>
    </message>
    <message>
        <source>Yes, but it takes longer</source>
        <translation>Sì, ma ci mette di più</translation>
    </message>
    <message>
        <source>Only with firmware switched off</source>
        <translation>Solo con il firmware disattivato</translation>
    </message>
    <message>
        <source>Each file is asked for three times. What the class sees is patience: &quot;Retrying config download...&quot; on the display and the same question again.</source>
        <translation>Ogni file viene chiesto tre volte. Ciò che la classe vede è pazienza: “Retrying config download...” sul display e di nuovo la stessa domanda.</translation>
    </message>
    <message>
        <source>A certificate that the phone does not trust</source>
        <translation>Un certificato di cui il telefono non si fida</translation>
    </message>
    <message>
        <source>The job serves by HTTPS. One phone was given the CA of the job, the other was not.</source>
        <translation>La commessa serve i file via HTTPS. Un telefono ha ricevuto la CA della commessa, l&apos;altro no.</translation>
    </message>
    <message>
        <source>What does the second phone show?</source>
        <translation>Che cosa mostra il secondo telefono?</translation>
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
        <translation>Nulla, usa invece HTTP</translation>
    </message>
    <message>
        <source>A phone does not fall back to plain HTTP. It needs the CA first, over HTTP or TFTP (https user certificates), and a clock that is right.</source>
        <translation>Un telefono non ripiega su HTTP non cifrato. Gli serve prima la CA, via HTTP o TFTP (https user certificates), e un orologio giusto.</translation>
    </message>
</context>
<context>
    <name>MacAddress</name>
    <message>
        <source>“%1” is not a MAC address: it has 12 digits 0-9 and A-F. Scan the code under the word MAC.</source>
        <translation>“%1” non è un indirizzo MAC: ha 12 cifre 0-9 e A-F. Scansionare il codice sotto la parola MAC.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.</source>
        <translation>“%1” non è un indirizzo MAC: servono esattamente 12 cifre 0-9 e A-F.</translation>
    </message>
    <message>
        <source>“%1” is all zeros; no phone has that address.</source>
        <translation>“%1” è fatto di soli zeri; nessun telefono ha quell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>“%1” is a group address; no phone has it. Check the first two digits.</source>
        <translation>“%1” è un indirizzo di gruppo; nessun telefono lo ha. Controllare le prime due cifre.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The list of what was published there cannot be read from line %1 on, so nothing was changed. Take the file %2 away to publish everything again.</source>
        <translation>L&apos;elenco di ciò che è stato pubblicato lì non si può leggere dalla riga %1 in poi, quindi non è stato cambiato nulla. Togliere il file %2 per pubblicare tutto di nuovo.</translation>
    </message>
</context>
<context>
    <name>MdnsService</name>
    <message>
        <source>Old phones that look for a server in their network ask it by TFTP on port 69; they know no other port. TFTP is not on port 69 here, so they are not told of it.</source>
        <translation>I telefoni vecchi che cercano un server nella loro rete gli chiedono via TFTP sulla porta 69; non conoscono altre porte. Qui il TFTP non è sulla porta 69, quindi non ricevono il suo indirizzo.</translation>
    </message>
</context>
<context>
    <name>MdnsSocket</name>
    <message>
        <source>The network card of %1 carries no multicast, so phones that look for a server would not be heard there. Choose the address of the card they are plugged into.</source>
        <translation>La scheda di rete di %1 non trasporta multicast, quindi i telefoni che cercano un server lì non verrebbero sentiti. Scegliere l&apos;indirizzo della scheda a cui sono collegati.</translation>
    </message>
</context>
<context>
    <name>ModelConversion</name>
    <message>
        <source>A %1 has no free key left for it.</source>
        <translation>Un %1 non ha più un tasto libero per questo.</translation>
    </message>
    <message>
        <source>A %1 has no such key; this is the first free one.</source>
        <translation>Un %1 non ha quel tasto; questo è il primo libero.</translation>
    </message>
    <message>
        <source>A key at that place is always shown.</source>
        <translation>Un tasto in quella posizione si vede sempre.</translation>
    </message>
    <message>
        <source>It uses line %1, and a %2 has %3.</source>
        <translation>Usa la linea %1, e un %2 ne ha %3.</translation>
    </message>
    <message>
        <source>A %1 has %2 lines.</source>
        <translation>Un %1 ha %2 linee.</translation>
    </message>
    <message>
        <source>“%1” says the same and is set too.</source>
        <translation>“%1” dice lo stesso ed è impostato anch&apos;esso.</translation>
    </message>
    <message>
        <source>That is its name on a %1.</source>
        <translation>Su un %1 si chiama così.</translation>
    </message>
    <message>
        <source>Nothing is known about it; it stays as it is.</source>
        <translation>Non se ne sa nulla; resta com&apos;è.</translation>
    </message>
    <message>
        <source>Language packs are made for one release. Take the one for the %1.</source>
        <translation>I pacchetti di lingua sono fatti per un solo rilascio. Prendere quello per il %1.</translation>
    </message>
    <message>
        <source>A %1 may not know it, which is not confirmed; it stays as it is.</source>
        <translation>Un %1 potrebbe non conoscerlo, il che non è confermato; resta com&apos;è.</translation>
    </message>
    <message>
        <source>A %1 has no such setting.</source>
        <translation>Un %1 non ha questa impostazione.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Rinominato</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Spostato</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Tralasciato</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Da verificare</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>“%1” is no network card that phones can be plugged into. DHCP needs one; choose another address.</source>
        <translation>“%1” non è una scheda di rete a cui si possano collegare telefoni. Al DHCP ne serve una; scegliere un altro indirizzo.</translation>
    </message>
    <message>
        <source>This computer has no network card “%1” now. DHCP needs it; plug it in, or choose another.</source>
        <translation>Questo computer ora non ha la scheda di rete “%1”. Serve al DHCP; collegarla, o sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>The network card “%1” has no IPv4 address. Phones could not reach this computer. Give it a fixed one.</source>
        <translation>La scheda di rete “%1” non ha un indirizzo IPv4. I telefoni non potrebbero raggiungere questo computer. Assegnarle un indirizzo fisso.</translation>
    </message>
    <message>
        <source>The network card “%1” does not have the address %2, at which phones shall reach this computer. Choose the card that has it.</source>
        <translation>La scheda di rete “%1” non ha l&apos;indirizzo %2, a cui i telefoni devono raggiungere questo computer. Scegliere la scheda che lo ha.</translation>
    </message>
    <message>
        <source>Say on which network card DHCP shall answer.</source>
        <translation>Indicare su quale scheda di rete il DHCP deve rispondere.</translation>
    </message>
    <message>
        <source>No network card of this computer has the address %1. DHCP needs one; choose one of this computer&apos;s addresses.</source>
        <translation>Nessuna scheda di rete di questo computer ha l&apos;indirizzo %1. Al DHCP ne serve una; scegliere uno degli indirizzi di questo computer.</translation>
    </message>
</context>
<context>
    <name>NetworkScan</name>
    <message>
        <source>%1 is no address of a network with phones. Choose that of a network card.</source>
        <translation>%1 non è l&apos;indirizzo di una rete con telefoni. Scegliere quello di una scheda di rete.</translation>
    </message>
    <message>
        <source>The network of %1 is not one of a bench: its size is /%2. Only networks from /%3 to /30 are looked through.</source>
        <translation>La rete di %1 non è quella di un banco: la sua dimensione è /%2. Si esplorano solo reti da /%3 a /30.</translation>
    </message>
</context>
<context>
    <name>OldPhonesOnly</name>
    <message>
        <source>the port for old phones was asked by something else</source>
        <translation>qualcos&apos;altro ha chiesto alla porta per telefoni vecchi</translation>
    </message>
</context>
<context>
    <name>OpenBundleDialog</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n file, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To be added here, because only digests are in it: %1</source>
        <translation>Da aggiungere qui, perché contiene solo le somme di controllo: %1</translation>
    </message>
    <message>
        <source>To be given again, because it was made without secrets: %1</source>
        <translation>Da indicare di nuovo, perché è stato creato senza segreti: %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Provisioning workstation for Aastra and Mitel SIP phones.</source>
        <translation>Postazione di provisioning per telefoni SIP Aastra e Mitel.</translation>
    </message>
    <message>
        <source>Folder of jobs and files.</source>
        <translation>Cartella delle commesse e dei file.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARTELLA</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Show a demonstration: local server and 12 simulated phones on this computer.</source>
        <translation>Mostrare una dimostrazione: server locale e 12 telefoni simulati su questo computer.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrare questo testo.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrare la versione.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1” non si capisce.</translation>
    </message>
    <message>
        <source>From now on keep everything beside the program, which can then be carried along.</source>
        <translation>D&apos;ora in poi tenere tutto accanto al programma, che così si può portare con sé.</translation>
    </message>
    <message>
        <source>Folder of an existing server to take over into that job.</source>
        <translation>Cartella di un server esistente da acquisire in quella commessa.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARTELLA</translation>
    </message>
    <message>
        <source>Bundle of a job, to be opened as a job of its own.</source>
        <translation>Pacchetto di una commessa, da aprire come commessa a sé.</translation>
    </message>
    <message>
        <source>What to show: firstring:PAGE, firstring:phone/MAC or firstring:help/PAGE.</source>
        <translation>Che cosa mostrare: firstring:PAGE, firstring:phone/MAC o firstring:help/PAGE.</translation>
    </message>
    <message>
        <source>Job to open, made if there is none; or address of a shared one: postgresql://...</source>
        <translation>Commessa da aprire, creata se non c&apos;è; oppure indirizzo di una condivisa: postgresql://...</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>this program</source>
        <translation>questo programma</translation>
    </message>
    <message>
        <source>job</source>
        <translation>commessa</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>blueprint</source>
        <translation>profilo</translation>
    </message>
    <message>
        <source>this phone</source>
        <translation>questo telefono</translation>
    </message>
</context>
<context>
    <name>OwnerLine</name>
    <message>
        <source>The program that has this job open went away or gave no answer. Look whether the change is there, and do it again if not.</source>
        <translation>Il programma che ha aperta questa commessa si è chiuso o non ha risposto. Guardare se la modifica c&apos;è, e altrimenti rifarla.</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>No code for scanners can be made of “%1”.</source>
        <translation>Da “%1” non si può ricavare un codice per scanner.</translation>
    </message>
    <message>
        <source>The pages could not be drawn: %1.</source>
        <translation>Le pagine non si sono potute disegnare: %1.</translation>
    </message>
</context>
<context>
    <name>ParameterCatalogue</name>
    <message>
        <source>Line %1 of the list of parameters cannot be read.</source>
        <translation>La riga %1 dell&apos;elenco dei parametri non si può leggere.</translation>
    </message>
</context>
<context>
    <name>PhoneConversion</name>
    <message>
        <source>Model %1</source>
        <translation>Modello %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Profilo %1</translation>
    </message>
    <message>
        <source>%1 is in this job already. Type the address of the new phone.</source>
        <translation>%1 è già in questa commessa. Digitare l&apos;indirizzo del nuovo telefono.</translation>
    </message>
    <message>
        <source>The model of %1 is not known, so its settings cannot be converted. Give it its model first.</source>
        <translation>Il modello di %1 non è noto, quindi le sue impostazioni non si possono convertire. Indicare prima il modello.</translation>
    </message>
    <message>
        <source>There is no image of %1 for a %2 in this job.</source>
        <translation>In questa commessa non c&apos;è un&apos;immagine di %1 per un %2.</translation>
    </message>
    <message>
        <source>These phones are %1 already.</source>
        <translation>Questi telefoni sono già %1.</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n phone(s) to %1</source>
        <translation>
            <numerusform>Convertire %n telefono in %1</numerusform>
            <numerusform>Convertire %n telefoni in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneEdits</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>A slot is a number from 1 to 9999, or empty for none.</source>
        <translation>Un posto è un numero da 1 a 9999, o vuoto per nessuno.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modificare %1 di %2</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Sospendere %1</translation>
    </message>
    <message>
        <source>Take %1 off hold</source>
        <translation>Riattivare %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovere %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Aggiungere %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n phone(s)</source>
        <translation>
            <numerusform>Aggiungere %n telefono</numerusform>
            <numerusform>Aggiungere %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what shall be found.</source>
        <translation>Indicare che cosa si deve trovare.</translation>
    </message>
    <message>
        <source>Replace %1 in %2</source>
        <translation>Sostituire %1 in %2</translation>
    </message>
</context>
<context>
    <name>PhoneFiles</name>
    <message>
        <source>“%1” needs a value for {%2}, and this phone has none. It does not get this file until it has one: fill in the column %2, or change the setting.</source>
        <translation>A “%1” serve un valore per {%2}, e questo telefono non ne ha. Non riceve questo file finché non lo ha: compilare la colonna %2, o modificare l&apos;impostazione.</translation>
    </message>
</context>
<context>
    <name>PhoneList</name>
    <message>
        <source>The list is empty: it holds no line with a phone.</source>
        <translation>L&apos;elenco è vuoto: non contiene nessuna riga con un telefono.</translation>
    </message>
    <message>
        <source>This is no text file, so it cannot be a list of phones. Save the list as CSV and choose that file.</source>
        <translation>Questo non è un file di testo, quindi non può essere un elenco di telefoni. Salvare l&apos;elenco come CSV e scegliere quel file.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Open it in your spreadsheet program, save it as CSV and choose that file.</source>
        <translation>Questo è un foglio di calcolo o un archivio, non un file CSV. Aprirlo nel programma di fogli di calcolo, salvarlo come CSV e scegliere quel file.</translation>
    </message>
    <message>
        <source>The list is too big: %1. Cut it into several files.</source>
        <translation>L&apos;elenco è troppo grande: %1. Dividerlo in più file.</translation>
    </message>
    <message>
        <source>No column of the list holds MAC addresses. Its first line reads: %1. Name one column “mac”, or say which one it is.</source>
        <translation>Nessuna colonna dell&apos;elenco contiene indirizzi MAC. La sua prima riga dice: %1. Chiamare una colonna “mac”, o indicare quale è.</translation>
    </message>
    <message>
        <source>“%1” does not say which column is which field. Write COLUMN=FIELD, for example Room=label.</source>
        <translation>“%1” non dice quale colonna è quale campo. Scrivere COLUMN=FIELD, per esempio Room=label.</translation>
    </message>
    <message>
        <source>The list has no column “%1”. Use a heading of its first line, or the number of a column.</source>
        <translation>L&apos;elenco non ha la colonna “%1”. Usare un&apos;intestazione della prima riga, o il numero di una colonna.</translation>
    </message>
    <message>
        <source>“%1” is no field of a phone. There are label, model, blueprint, config-server, firmware, branding, tags, slot, hold and var.NAME.</source>
        <translation>“%1” non è un campo di un telefono. Ci sono label, model, blueprint, config-server, firmware, branding, tags, slot, hold e var.NAME.</translation>
    </message>
    <message>
        <source>“%1” names no variable. A name has 1 to 100 printable characters, without braces.</source>
        <translation>“%1” non indica una variabile. Un nome ha da 1 a 100 caratteri stampabili, senza parentesi graffe.</translation>
    </message>
    <message>
        <source>Another column is “%1” already. This one was not read; give it another heading.</source>
        <translation>Un&apos;altra colonna è già “%1”. Questa non è stata letta; darle un&apos;altra intestazione.</translation>
    </message>
    <message>
        <source>The column has no heading and was not read, but it holds “%1”. Give it a heading.</source>
        <translation>La colonna non ha intestazione e non è stata letta, ma contiene “%1”. Darle un&apos;intestazione.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, and the column was not read. Use 1 to 100 printable characters, without braces.</source>
        <translation>“%1” non può essere il nome di una variabile, e la colonna non è stata letta. Usare da 1 a 100 caratteri stampabili, senza parentesi graffe.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed in its cell. Close it, or take it away. The lines after it were read.</source>
        <translation>Nella cella viene aperta una virgoletta che non si chiude mai. Chiuderla, o toglierla. Le righe successive sono state lette.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote. A quote inside a text is written twice (&quot;&quot;).</source>
        <translation>Dopo una virgoletta di chiusura c&apos;è qualcosa. Una virgoletta dentro un testo si scrive due volte (&quot;&quot;).</translation>
    </message>
    <message>
        <source>A cell is longer than 10,000 characters.</source>
        <translation>Una cella è più lunga di 10.000 caratteri.</translation>
    </message>
    <message>
        <source>The line has more than 200 cells.</source>
        <translation>La riga ha più di 200 celle.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has headings: “%1” belongs to no column. Put a text that holds the separator in quotes.</source>
        <translation>La riga ha più celle di quante intestazioni ha la prima: “%1” non appartiene a nessuna colonna. Mettere tra virgolette un testo che contiene il separatore.</translation>
    </message>
    <message>
        <source>The line has no MAC address.</source>
        <translation>La riga non ha un indirizzo MAC.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it has 12 digits 0-9 and A-F.</source>
        <translation>“%1” non è un indirizzo MAC: ha 12 cifre 0-9 e A-F.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.</source>
        <translation>“%1” non è un indirizzo MAC: servono esattamente 12 cifre 0-9 e A-F.</translation>
    </message>
    <message>
        <source>“%1” is all zeros; no phone has that address.</source>
        <translation>“%1” è fatto di soli zeri; nessun telefono ha quell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>“%1” is a group address; no phone has it. Check the first two digits.</source>
        <translation>“%1” è un indirizzo di gruppo; nessun telefono lo ha. Controllare le prime due cifre.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already. The first line counts.</source>
        <translation>%1 c&apos;è già alla riga %2. Vale la prima riga.</translation>
    </message>
    <message>
        <source>The phone is in this job already. What changes: %1.</source>
        <translation>Il telefono è già in questa commessa. Che cosa cambia: %1.</translation>
    </message>
    <message>
        <source>%1 does not begin like a MAC address of Aastra or Mitel. Check that the right label was scanned.</source>
        <translation>%1 non comincia come un indirizzo MAC di Aastra o Mitel. Controllare di aver scansionato l&apos;etichetta giusta.</translation>
    </message>
    <message>
        <source>“%1” is no model that is known here. It is kept as written; check it, since the phone takes files of its own model only.</source>
        <translation>“%1” non è un modello conosciuto qui. Resta com&apos;è scritto; controllarlo, perché il telefono prende solo file del proprio modello.</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job. Make it first.</source>
        <translation>In questa commessa non c&apos;è il profilo “%1”. Crearlo prima.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>In questa commessa non c&apos;è il server di configurazione “%1”. Aggiungerlo prima.</translation>
    </message>
    <message>
        <source>This job does not have all branding files of “%1”. Add them first.</source>
        <translation>Questa commessa non ha tutti i file di branding di “%1”. Aggiungerli prima.</translation>
    </message>
    <message>
        <source>“%1” is no place on the bench. A place is a number from 1 to 9999.</source>
        <translation>“%1” non è un posto sul banco. Un posto è un numero da 1 a 9999.</translation>
    </message>
    <message>
        <source>Place %1 is given to the phone in line %2 already. Both keep it; check it.</source>
        <translation>Il posto %1 è già dato al telefono alla riga %2. Entrambi lo tengono; controllare.</translation>
    </message>
    <message>
        <source>Place %1 belongs to another phone of this job. Both keep it; check it.</source>
        <translation>Il posto %1 appartiene a un altro telefono di questa commessa. Entrambi lo tengono; controllare.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” non è né sì né no.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be printed. Type it again.</source>
        <translation>Il testo contiene caratteri non stampabili. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>The text holds a line break. In the phone&apos;s file it becomes a blank.</source>
        <translation>Il testo contiene un&apos;interruzione di riga. Nel file del telefono diventa uno spazio.</translation>
    </message>
    <message>
        <source>The cell is empty; the phone loses its “%1”.</source>
        <translation>La cella è vuota; il telefono perde il suo “%1”.</translation>
    </message>
    <message>
        <source>more than 1,000,000 lines</source>
        <translation>più di 1.000.000 di righe</translation>
    </message>
    <message>
        <source>more than 200 columns</source>
        <translation>più di 200 colonne</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>più di 100 MB</translation>
    </message>
</context>
<context>
    <name>PhoneState</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manca</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 è danneggiato</translation>
    </message>
    <message>
        <source>no value for %1</source>
        <translation>nessun valore per %1</translation>
    </message>
    <message>
        <source>firmware labelled wrongly</source>
        <translation>firmware con la versione sbagliata</translation>
    </message>
    <message>
        <source>the same firmware again and again</source>
        <translation>sempre lo stesso firmware</translation>
    </message>
    <message>
        <source>not heard of for a while</source>
        <translation>non si sente da un po&apos;</translation>
    </message>
    <message>
        <source>does not follow its redirection</source>
        <translation>non segue il reindirizzamento</translation>
    </message>
    <message>
        <source>Waiting for phone</source>
        <translation>In attesa del telefono</translation>
    </message>
    <message>
        <source>Seen (DHCP)</source>
        <translation>Visto (DHCP)</translation>
    </message>
    <message>
        <source>Asked RCS</source>
        <translation>Ha chiesto all&apos;RCS</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Reindirizzato</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Reindirizzato a %1</translation>
    </message>
    <message>
        <source>Firmware %1 %</source>
        <translation>Firmware %1 %</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Legge i file</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message numerus="yes">
        <source>Outdated: %n file(s) changed since</source>
        <translation>
            <numerusform>Non aggiornato: %n file cambiato da allora</numerusform>
            <numerusform>Non aggiornato: %n file cambiati da allora</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Fermo: %1</translation>
    </message>
    <message>
        <source>Unknown phone</source>
        <translation>Telefono sconosciuto</translation>
    </message>
    <message>
        <source>Going round in circles</source>
        <translation>Gira a vuoto</translation>
    </message>
    <message>
        <source>MiNet software</source>
        <translation>Software MiNet</translation>
    </message>
    <message>
        <source>Waits for firmware: given out %1</source>
        <translation>Attende il firmware: orari %1</translation>
    </message>
    <message>
        <source>Waits for firmware: %1</source>
        <translation>Attende il firmware: %1</translation>
    </message>
    <message>
        <source>Waits for firmware: roll-out stands still</source>
        <translation>Attende il firmware: la distribuzione è ferma</translation>
    </message>
    <message>
        <source>Waits for firmware: no file of %1</source>
        <translation>Attende il firmware: nessun file di %1</translation>
    </message>
    <message>
        <source>Rebooting (%1): do not unplug</source>
        <translation>Si riavvia (%1): non scollegare</translation>
    </message>
</context>
<context>
    <name>PhoneTable</name>
    <message>
        <source>Slot %1</source>
        <translation>Posto %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Server di configurazione</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Autorizzazione</translation>
    </message>
</context>
<context>
    <name>PictureConversion</name>
    <message>
        <source>This picture is damaged and cannot be unpacked. Phones could not show it either. Save it again with a picture program.</source>
        <translation>Questa immagine è danneggiata e non si può decodificare. Neanche i telefoni potrebbero mostrarla. Salvarla di nuovo con un programma di grafica.</translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message>
        <source>This picture is damaged: its beginning does not say how large it is. Phones could not show it. Save it again with a picture program.</source>
        <translation>Questa immagine è danneggiata: il suo inizio non dice quanto è grande. I telefoni non potrebbero mostrarla. Salvarla di nuovo con un programma di grafica.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels, far more than any phone can show. Make it smaller.</source>
        <translation>Questa immagine ha %1 × %2 pixel, molti più di quanti un telefono ne possa mostrare. Rimpicciolirla.</translation>
    </message>
    <message>
        <source>This is no picture that phones could show: neither PNG, JPEG, GIF nor BMP.</source>
        <translation>Questa non è un&apos;immagine che i telefoni possano mostrare: né PNG, né JPEG, GIF o BMP.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Server di configurazione</translation>
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
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Order of settings</source>
        <translation>Ordine delle impostazioni</translation>
    </message>
    <message>
        <source>Order of tags</source>
        <translation>Ordine dei tag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Version before it</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>is added there</source>
        <translation>viene aggiunto lì</translation>
    </message>
    <message>
        <source>is renamed there, from %1</source>
        <translation>viene rinominato lì, da %1</translation>
    </message>
    <message>
        <source>is changed there</source>
        <translation>viene modificato lì</translation>
    </message>
    <message>
        <source>is removed there</source>
        <translation>viene rimosso lì</translation>
    </message>
    <message>
        <source>comes here</source>
        <translation>arriva qui</translation>
    </message>
    <message>
        <source>is renamed here, from %1</source>
        <translation>viene rinominato qui, da %1</translation>
    </message>
    <message>
        <source>is changed here</source>
        <translation>viene modificato qui</translation>
    </message>
    <message>
        <source>is removed here</source>
        <translation>viene rimosso qui</translation>
    </message>
    <message>
        <source>is brought together on both sides</source>
        <translation>viene unito su entrambi i lati</translation>
    </message>
    <message>
        <source>is alike on both sides</source>
        <translation>è uguale su entrambi i lati</translation>
    </message>
    <message>
        <source>differs on both sides</source>
        <translation>è diverso sui due lati</translation>
    </message>
    <message>
        <source>is gone there, and was changed here</source>
        <translation>lì non c&apos;è più, e qui è stato modificato</translation>
    </message>
    <message>
        <source>was removed here, and changed there</source>
        <translation>qui è stato rimosso, e lì modificato</translation>
    </message>
    <message>
        <source>belongs to somebody else there</source>
        <translation>lì appartiene a qualcun altro</translation>
    </message>
    <message>
        <source>belongs to %1 there</source>
        <translation>lì appartiene a %1</translation>
    </message>
    <message>
        <source>has no place there</source>
        <translation>lì non ha posto</translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Impostazione “%1”</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>Variabile “%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Tag “%1”</translation>
    </message>
    <message>
        <source>Firmware of %1</source>
        <translation>Firmware di %1</translation>
    </message>
    <message>
        <source>File for %1</source>
        <translation>File per %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>is alike</source>
        <translation>è uguale</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>va lì</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>è diverso</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Va lì</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Arriva qui</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nulla da fare</translation>
    </message>
</context>
<context>
    <name>PortHelper</name>
    <message>
        <source>The program that opens port %1 for Firstring did not answer. Phones can&apos;t use this port until it does. Install Firstring again, or choose a port from 1024 up.</source>
        <translation>Il programma che apre la porta %1 per Firstring non ha risposto. Fino ad allora i telefoni non possono usare questa porta. Installare di nuovo Firstring, o scegliere una porta da 1024 in su.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs, and the program that opens it for Firstring has no right to yet. Phones can&apos;t use this port until an administrator has run: %2</source>
        <translation>Questo computer riserva la porta %1 ai programmi di sistema, e il programma che la apre per Firstring non ne ha ancora il diritto. I telefoni non possono usare questa porta finché un amministratore non ha eseguito: %2</translation>
    </message>
</context>
<context>
    <name>PortRefusal</name>
    <message>
        <source>This computer keeps port %1 for system programs. Phones can&apos;t fetch by HTTP from it until it is opened. Choose a port from 1024 up, for example 8080.</source>
        <translation>Questo computer riserva la porta %1 ai programmi di sistema. Finché non viene aperta, i telefoni non possono prendere nulla da lì via HTTP. Scegliere una porta da 1024 in su, per esempio 8080.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs. Phones can&apos;t fetch by TFTP until it is opened. Stage by HTTP instead.</source>
        <translation>Questo computer riserva la porta %1 ai programmi di sistema. Finché non viene aperta, i telefoni non possono prendere nulla via TFTP. Preparare invece via HTTP.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program (%2, %3). Phones set to port %1 would get its pages. Choose another port, or end that program and try again.</source>
        <translation>La porta %1 è usata da un altro programma (%2, %3). I telefoni impostati sulla porta %1 riceverebbero le sue pagine. Scegliere un&apos;altra porta, o chiudere quel programma e riprovare.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Phones set to port %1 would get its pages. Choose another port, or end that program and try again.</source>
        <translation>La porta %1 è usata da un altro programma. I telefoni impostati sulla porta %1 riceverebbero le sue pagine. Scegliere un&apos;altra porta, o chiudere quel programma e riprovare.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now. Phones can&apos;t reach the server there. Choose one of this computer&apos;s addresses, or plug its network in and try again.</source>
        <translation>Questo computer ora non ha l&apos;indirizzo %1. I telefoni non possono raggiungervi il server. Scegliere uno degli indirizzi di questo computer, o collegare la sua rete e riprovare.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be used. Phones can&apos;t reach the server there. Choose another port or address.</source>
        <translation>La porta %1 di %2 non si può usare. I telefoni non possono raggiungervi il server. Scegliere un&apos;altra porta o un altro indirizzo.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs, so that service stays off. Phones get their files all the same.</source>
        <translation>Questo computer riserva la porta %1 ai programmi di sistema, quindi quel servizio resta spento. I telefoni ricevono comunque i loro file.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program (%2, %3), so that service stays off. Phones get their files all the same. End that program, or choose another port.</source>
        <translation>La porta %1 è usata da un altro programma (%2, %3), quindi quel servizio resta spento. I telefoni ricevono comunque i loro file. Chiudere quel programma, o scegliere un&apos;altra porta.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program, so that service stays off. Phones get their files all the same. End that program, or choose another port.</source>
        <translation>La porta %1 è usata da un altro programma, quindi quel servizio resta spento. I telefoni ricevono comunque i loro file. Chiudere quel programma, o scegliere un&apos;altra porta.</translation>
    </message>
</context>
<context>
    <name>Portable</name>
    <message>
        <source>Nothing can be written beside the program, in %1, so jobs cannot be kept there. Copy the program to a place of your own, or start it without --portable.</source>
        <translation>Accanto al programma, in %1, non si può scrivere nulla, quindi lì non si possono tenere commesse. Copiare il programma in un proprio luogo, o avviarlo senza --portable.</translation>
    </message>
</context>
<context>
    <name>PortableTimeZone</name>
    <message>
        <source>Phones have no lines for the summer time of this zone. Write time zone minutes and dst config by hand.</source>
        <translation>I telefoni non hanno righe per l&apos;ora legale di questo fuso. Scrivere a mano time zone minutes e dst config.</translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”.</source>
        <translation>Questo computer non conosce il fuso orario “%1”.</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Scriverlo come Europe/Rome.</translation>
    </message>
    <message>
        <source>The nearest name is %1.</source>
        <translation>Il nome più vicino è %1.</translation>
    </message>
    <message>
        <source>The rules of the time zone “%1” are not on this computer. Install the package tzdata.</source>
        <translation>Le regole del fuso orario “%1” non sono su questo computer. Installare il pacchetto tzdata.</translation>
    </message>
</context>
<context>
    <name>PortalList</name>
    <message>
        <source>The profile says no column for the MAC addresses yet. Give it columns as the portal wants them, for example columns=MAC:mac,Server:url.</source>
        <translation>Il profilo non indica ancora una colonna per gli indirizzi MAC. Dargli le colonne come le vuole il portale, per esempio columns=MAC:mac,Server:url.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>La riga %1 non si può leggere.</translation>
    </message>
    <message>
        <source>No column of this list is known to hold MAC addresses. Say which one does, for example --map &quot;Device ID:mac&quot;.</source>
        <translation>Di nessuna colonna di questo elenco si sa che contiene indirizzi MAC. Dire quale li contiene, per esempio --map &quot;Device ID:mac&quot;.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no MAC address.</source>
        <translation>Riga %1: “%2” non è un indirizzo MAC.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>In questo elenco non c&apos;è nulla.</translation>
    </message>
</context>
<context>
    <name>PortalProfile</name>
    <message>
        <source>“%1” is no column. Write HEADING:SOURCE, with one of mac, url, label, model, action or - as the source.</source>
        <translation>“%1” non è una colonna. Scrivere INTESTAZIONE:ORIGINE, con mac, url, label, model, action o - come origine.</translation>
    </message>
    <message>
        <source>%1 stands in two columns.</source>
        <translation>%1 è in due colonne.</translation>
    </message>
    <message>
        <source>A list has at most 50 columns.</source>
        <translation>Un elenco ha al massimo 50 colonne.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2 in a profile. It takes: %3.</source>
        <translation>“%1” non è un valore di %2 in un profilo. Accetta: %3.</translation>
    </message>
    <message>
        <source>a short text</source>
        <translation>un testo breve</translation>
    </message>
    <message>
        <source>“%1” is no key of a portal&apos;s profile. There are: %2.</source>
        <translation>“%1” non è una chiave del profilo di un portale. Ci sono: %2.</translation>
    </message>
</context>
<context>
    <name>PortalSide</name>
    <message>
        <source>No files go to a portal from here.</source>
        <translation>Da qui non va nessun file a un portale.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>This computer does not have the address %1 now. Phones can&apos;t reach the server there.</source>
        <translation>Questo computer ora non ha l&apos;indirizzo %1. I telefoni non possono raggiungervi il server.</translation>
    </message>
    <message>
        <source>Choose one of this computer&apos;s addresses under Services, or plug its network in.</source>
        <translation>Scegliere in Servizi uno degli indirizzi di questo computer, o collegare la sua rete.</translation>
    </message>
    <message>
        <source>%1 is known to this computer only. Simulated phones reach it, real phones don&apos;t.</source>
        <translation>%1 è noto solo a questo computer. I telefoni simulati lo raggiungono, quelli veri no.</translation>
    </message>
    <message>
        <source>For real phones, choose the address of the network card they are plugged into.</source>
        <translation>Per telefoni veri, scegliere l&apos;indirizzo della scheda di rete a cui sono collegati.</translation>
    </message>
    <message>
        <source>Phones on the network of %1 reach this computer at %2.</source>
        <translation>I telefoni nella rete di %1 raggiungono questo computer su %2.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but one of its files is from %2. Phones would refuse certificates, and what happened would be told with wrong times.</source>
        <translation>L&apos;orologio di questo computer dice %1, ma uno dei suoi file è del %2. I telefoni rifiuterebbero i certificati, e gli eventi verrebbero riportati con orari sbagliati.</translation>
    </message>
    <message>
        <source>Set the clock right, or have it set:</source>
        <translation>Regolare l&apos;orologio, o farlo regolare:</translation>
    </message>
    <message>
        <source>Nobody sets the clock of this computer right. Phones that ask it for the time are told so and may not take it.</source>
        <translation>Nessuno regola l&apos;orologio di questo computer. Ai telefoni che gli chiedono l&apos;ora viene detto, e possono non accettarla.</translation>
    </message>
    <message>
        <source>Nobody sets the clock of this computer right. The times in its events may be wrong.</source>
        <translation>Nessuno regola l&apos;orologio di questo computer. Gli orari nei suoi eventi possono essere sbagliati.</translation>
    </message>
    <message>
        <source>Let a time server set it:</source>
        <translation>Farlo regolare da un server dell&apos;ora:</translation>
    </message>
    <message>
        <source>The clock of this computer is set by a time server.</source>
        <translation>L&apos;orologio di questo computer viene regolato da un server dell&apos;ora.</translation>
    </message>
    <message>
        <source>The clock of this computer is plausible.</source>
        <translation>L&apos;orologio di questo computer è plausibile.</translation>
    </message>
    <message>
        <source>Only %1 are free under %2. Firmware does not fit, and edits may not be stored.</source>
        <translation>Sotto %2 sono liberi solo %1. Il firmware non ci sta, e le modifiche potrebbero non essere salvate.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Liberare spazio su questo disco.</translation>
    </message>
    <message>
        <source>%1 are free under %2. That is enough for a few firmware files.</source>
        <translation>Sotto %2 sono liberi %1. Bastano per pochi file di firmware.</translation>
    </message>
    <message>
        <source>Make room before you add many.</source>
        <translation>Liberare spazio prima di aggiungerne molti.</translation>
    </message>
    <message>
        <source>%1 are free under %2.</source>
        <translation>Sotto %2 sono liberi %1.</translation>
    </message>
    <message>
        <source>the phone log</source>
        <translation>il registro dei telefoni</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l&apos;ora</translation>
    </message>
    <message>
        <source>Port %1, wanted for %2, is used by another program. Phones that ask there would get that program&apos;s answers.</source>
        <translation>La porta %1, voluta per %2, è usata da un altro programma. I telefoni che chiedono lì riceverebbero le risposte di quel programma.</translation>
    </message>
    <message>
        <source>Port %1, wanted for %2, is used by %3 (process %4). Phones that ask there would get that program&apos;s answers.</source>
        <translation>La porta %1, voluta per %2, è usata da %3 (processo %4). I telefoni che chiedono lì riceverebbero le risposte di quel programma.</translation>
    </message>
    <message>
        <source>End that program, or take port 8080.</source>
        <translation>Chiudere quel programma, o prendere la porta 8080.</translation>
    </message>
    <message>
        <source>End that program: phones know no other port for TFTP. Or stage by HTTP alone.</source>
        <translation>Chiudere quel programma: i telefoni non conoscono altre porte per TFTP. Oppure preparare solo via HTTP.</translation>
    </message>
    <message>
        <source>End that program, or choose another port under Services.</source>
        <translation>Chiudere quel programma, o scegliere un&apos;altra porta in Servizi.</translation>
    </message>
    <message>
        <source>This computer keeps port %1, wanted for %2, for system programs. Phones can&apos;t use it until it is opened.</source>
        <translation>Questo computer riserva la porta %1, voluta per %2, ai programmi di sistema. I telefoni non la possono usare finché non viene aperta.</translation>
    </message>
    <message>
        <source>An administrator gives the port helper its right, once:</source>
        <translation>Un amministratore dà al programma ausiliario delle porte il suo diritto, una volta:</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up where phones can be told of it.</source>
        <translation>Scegliere una porta da 1024 in su dove la si può comunicare ai telefoni.</translation>
    </message>
    <message>
        <source>Our server has port %1 for %2.</source>
        <translation>Il nostro server ha la porta %1 per %2.</translation>
    </message>
    <message>
        <source>Port %1 for %2 will be opened by the port helper.</source>
        <translation>La porta %1 per %2 verrà aperta dal programma ausiliario delle porte.</translation>
    </message>
    <message>
        <source>Port %1 for %2 is free.</source>
        <translation>La porta %1 per %2 è libera.</translation>
    </message>
    <message>
        <source>Switch one of them on under Services.</source>
        <translation>Accenderne uno in Servizi.</translation>
    </message>
    <message>
        <source>Discovery is on, but TFTP is not on port 69. Phones that find this computer so have no parameter for another port, so they are not told of it.</source>
        <translation>Il rilevamento è acceso, ma il TFTP non è sulla porta 69. I telefoni che trovano così questo computer non hanno un parametro per un&apos;altra porta, quindi non ricevono il suo indirizzo.</translation>
    </message>
    <message>
        <source>Put TFTP on port 69 under Services, or switch discovery off.</source>
        <translation>Mettere il TFTP sulla porta 69 in Servizi, o spegnere il rilevamento.</translation>
    </message>
    <message>
        <source>%1 is on this computer, and only an administrator may see its rules. If phones don&apos;t arrive although the server is on, look there first.</source>
        <translation>Su questo computer c&apos;è %1, e solo un amministratore può vederne le regole. Se i telefoni non arrivano benché il server sia acceso, guardare prima lì.</translation>
    </message>
    <message>
        <source>To see them:</source>
        <translation>Per vederle:</translation>
    </message>
    <message>
        <source>The firewall %1 lets no phone to port %2.</source>
        <translation>Il firewall %1 non lascia passare nessun telefono alla porta %2.</translation>
    </message>
    <message>
        <source>An administrator lets phones in:</source>
        <translation>Un amministratore fa entrare i telefoni:</translation>
    </message>
    <message>
        <source>The firewall %1 lets phones to the ports of the server.</source>
        <translation>Il firewall %1 lascia passare i telefoni alle porte del server.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>Su questo computer non è stato trovato nessun firewall.</translation>
    </message>
    <message>
        <source>A request of this computer to %1 arrived.</source>
        <translation>Una richiesta di questo computer a %1 è arrivata.</translation>
    </message>
    <message>
        <source>A request of this computer to its own address %1 did not arrive. Phones will not do better.</source>
        <translation>Una richiesta di questo computer al proprio indirizzo %1 non è arrivata. Ai telefoni non andrà meglio.</translation>
    </message>
    <message>
        <source>Look at the firewall of this computer, then choose the address anew.</source>
        <translation>Guardare il firewall di questo computer, poi scegliere di nuovo l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Nothing is at the other end of %1. No phone can reach this computer through it.</source>
        <translation>All&apos;altro capo di %1 non c&apos;è nulla. Nessun telefono può raggiungere questo computer da lì.</translation>
    </message>
    <message>
        <source>Plug the cable into the switch the phones are plugged into, and look whether its lamp is lit.</source>
        <translation>Collegare il cavo allo switch a cui sono collegati i telefoni, e guardare se la sua spia è accesa.</translation>
    </message>
    <message>
        <source>Switch the card on in the settings of this computer.</source>
        <translation>Accendere la scheda nelle impostazioni di questo computer.</translation>
    </message>
    <message>
        <source>%1 is wireless. Phones on a cable reach it only if the access point lets them, and a shelf of phones loads slowly.</source>
        <translation>%1 è senza fili. I telefoni su cavo la raggiungono solo se l&apos;access point lo permette, e uno scaffale di telefoni carica lentamente.</translation>
    </message>
    <message>
        <source>A cable to the switch of the phones is surer. Choose its address under Services.</source>
        <translation>Un cavo verso lo switch dei telefoni è più sicuro. Scegliere il suo indirizzo in Servizi.</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>speed not told</source>
        <translation>velocità non indicata</translation>
    </message>
    <message>
        <source>%1 runs at %2 only. Firmware for many phones will take long.</source>
        <translation>%1 va soltanto a %2. Il firmware per molti telefoni richiederà molto tempo.</translation>
    </message>
    <message>
        <source>Try another cable or another port of the switch.</source>
        <translation>Provare un altro cavo o un&apos;altra porta dello switch.</translation>
    </message>
    <message>
        <source>%1 is connected (%2).</source>
        <translation>%1 è connessa (%2).</translation>
    </message>
    <message>
        <source>The certificate for HTTPS is valid from %1 on, and the clock of this computer says %2. Phones would refuse it.</source>
        <translation>Il certificato per HTTPS è valido dal %1, e l&apos;orologio di questo computer dice %2. I telefoni lo rifiuterebbero.</translation>
    </message>
    <message>
        <source>Set the clock right, or import another certificate.</source>
        <translation>Regolare l&apos;orologio, o importare un altro certificato.</translation>
    </message>
    <message>
        <source>The certificate for HTTPS comes from the bench CA and is renewed by itself.</source>
        <translation>Il certificato per HTTPS viene dalla CA del banco e si rinnova da solo.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS was valid until %1. Phones refuse it.</source>
        <translation>Il certificato importato per HTTPS era valido fino al %1. I telefoni lo rifiutano.</translation>
    </message>
    <message>
        <source>Import its successor under Services, or go back to the bench CA.</source>
        <translation>Importare il suo successore in Servizi, o tornare alla CA del banco.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS is valid until %1. After that phones refuse it.</source>
        <translation>Il certificato importato per HTTPS è valido fino al %1. Dopo, i telefoni lo rifiutano.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS is valid until %1.</source>
        <translation>Il certificato importato per HTTPS è valido fino al %1.</translation>
    </message>
    <message>
        <source>Who gives out addresses here was not asked: %1</source>
        <translation>Non è stato chiesto chi assegna indirizzi qui: %1</translation>
    </message>
    <message>
        <source>If phones go elsewhere, look at the router of this network.</source>
        <translation>Se i telefoni vanno altrove, guardare il router di questa rete.</translation>
    </message>
    <message>
        <source>DHCP is set to full, but %1 gives out addresses here already. Ours will keep still.</source>
        <translation>Il DHCP è impostato su completo, ma %1 assegna già indirizzi qui. Il nostro starà fermo.</translation>
    </message>
    <message>
        <source>Take the bench off that network, or set DHCP to beside or off.</source>
        <translation>Staccare il banco da quella rete, o impostare il DHCP su accanto o spento.</translation>
    </message>
    <message>
        <source>HTTPS of old phones</source>
        <translation>HTTPS dei telefoni vecchi</translation>
    </message>
    <message>
        <source>HTTP, HTTPS and TFTP are all off. Phones would find nothing.</source>
        <translation>HTTP, HTTPS e TFTP sono tutti spenti. I telefoni non troverebbero nulla.</translation>
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
        <translation>Rapporto sul problema di Firstring, creato %1.

versions.json: del programma e di questo computer
job.json: com&apos;è impostata la commessa; nomi delle impostazioni, nessun valore
phones.json: dove si trova ogni telefono
log.jsonl: che cosa ha visto il server, al massimo 20.000 righe
preflight.json: che cosa è stato trovato su questo computer e la sua rete

Tralasciati o sostituiti: nomi, valori delle impostazioni, password, chiavi, l&apos;ultima metà di ogni indirizzo MAC,
e indirizzi di Internet. La stessa cosa ha ovunque lo stesso segnaposto. Leggerlo prima di inviarlo.
</translation>
    </message>
</context>
<context>
    <name>PublishedTree</name>
    <message numerus="yes">
        <source>%n phone(s) get no file of their own, because a variable in it has no value: %1. Fill in their columns, then publish again.</source>
        <translation>
            <numerusform>%n telefono non riceve un file proprio, perché a una variabile manca il valore: %1. Compilare la sua colonna, poi pubblicare di nuovo.</numerusform>
            <numerusform>%n telefoni non ricevono un file proprio, perché a una variabile manca il valore: %1. Compilare le loro colonne, poi pubblicare di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of model %1 are to have different firmware. A folder holds one file of a name only, so theirs was left out. Give all of them the same, or serve them from this program.</source>
        <translation>I telefoni del modello %1 devono avere firmware diversi. Una cartella contiene un solo file con lo stesso nome, quindi il loro è stato tralasciato. Dare a tutti lo stesso, o servirli da questo programma.</translation>
    </message>
    <message>
        <source>Phones cannot report to a folder that they came up, so they are not told to.</source>
        <translation>I telefoni non possono annunciare a una cartella di essersi avviati, quindi non viene loro richiesto.</translation>
    </message>
    <message>
        <source>Some files are meant for certain phones only. In a folder everybody who knows their names can read them.</source>
        <translation>Alcuni file sono destinati solo a certi telefoni. In una cartella li può leggere chiunque ne conosca i nomi.</translation>
    </message>
    <message>
        <source>Phones ask for the picture of a caller by the number, which a folder does not look at, so callers have no pictures there. Serve them from this program, or have that web server answer branding/callers?NUMBER.</source>
        <translation>I telefoni chiedono l&apos;immagine di un chiamante con il numero, che una cartella non considera, quindi lì i chiamanti non hanno immagini. Servirle da questo programma, o far rispondere quel server web a branding/callers?NUMBER.</translation>
    </message>
    <message>
        <source>“%1” is no address that phones could fetch these files from. Name the place as they see it, such as http://server.example/phones; http, https and tftp are known, and paths of plain letters and digits.</source>
        <translation>“%1” non è un indirizzo da cui i telefoni possano prendere questi file. Indicare il posto come lo vedono, per esempio http://server.example/phones; sono conosciuti http, https e tftp, e percorsi di semplici lettere e cifre.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Accepted: it asks here from its next restart on.</source>
        <translation>Accettato: chiede qui dal prossimo riavvio.</translation>
    </message>
    <message>
        <source>Accepted: it restarts as soon as it is idle.</source>
        <translation>Accettato: si riavvia appena è libero.</translation>
    </message>
    <message>
        <source>Accepted: it forgets what was set on the phone itself.</source>
        <translation>Accettato: dimentica ciò che era impostato sul telefono stesso.</translation>
    </message>
    <message>
        <source>Accepted: it uses these settings now. Some count only after a restart.</source>
        <translation>Accettato: ora usa queste impostazioni. Alcune valgono solo dopo un riavvio.</translation>
    </message>
    <message>
        <source>Accepted: it reads its files again as soon as it is idle.</source>
        <translation>Accettato: rilegge i suoi file appena è libero.</translation>
    </message>
    <message>
        <source>Accepted: it looks at its files and restarts if one of them changed.</source>
        <translation>Accettato: guarda i suoi file e si riavvia se uno è cambiato.</translation>
    </message>
    <message>
        <source>Refused. Its web page may be switched off, or a setting locked; set the server on the phone.</source>
        <translation>Rifiutato. Forse la sua pagina web è spenta, o un&apos;impostazione è bloccata; impostare il server sul telefono.</translation>
    </message>
    <message>
        <source>Refused. Phones may take this message from their telephone system only; restart it instead.</source>
        <translation>Rifiutato. Forse i telefoni accettano questo messaggio solo dal loro centralino; riavviarlo invece.</translation>
    </message>
    <message>
        <source>Refused. This computer is not in its list of those who may push (xml application post list). Point the phone here first, which adds it.</source>
        <translation>Rifiutato. Questo computer non è nel suo elenco di chi può inviargli comandi (xml application post list). Indirizzare prima qui il telefono, il che lo aggiunge.</translation>
    </message>
    <message>
        <source>The phone&apos;s web page is filled in: its configuration server becomes this computer, which may also push from then on. It counts from the next restart on and until the phone&apos;s local settings are cleared.</source>
        <translation>La pagina web del telefono viene compilata: il suo server di configurazione diventa questo computer, che da allora può anche inviargli comandi. Vale dal prossimo riavvio e finché non vengono cancellate le impostazioni locali del telefono.</translation>
    </message>
    <message>
        <source>Each phone restarts as soon as it is idle, and looks for firmware and files. Calls are not cut off.</source>
        <translation>Ogni telefono si riavvia appena è libero, e cerca firmware e file. Le chiamate non vengono interrotte.</translation>
    </message>
    <message>
        <source>What was set on the phone or on its web page is forgotten; from then on only its files count. That includes a server that was set there.</source>
        <translation>Ciò che era impostato sul telefono o sulla sua pagina web viene dimenticato; da allora valgono solo i suoi file. Questo comprende un server impostato lì.</translation>
    </message>
    <message>
        <source>The settings of its files are sent to each phone while it runs. Some count only after a restart.</source>
        <translation>Le impostazioni dei suoi file vengono inviate a ogni telefono mentre è in funzione. Alcune valgono solo dopo un riavvio.</translation>
    </message>
    <message>
        <source>Each phone reads its files again as soon as it is idle, without looking for firmware.</source>
        <translation>Ogni telefono rilegge i suoi file appena è libero, senza cercare firmware.</translation>
    </message>
    <message>
        <source>Each phone is asked to compare its files with the server&apos;s and to restart if one changed. Phones may take this from their telephone system only, so nothing is promised.</source>
        <translation>A ogni telefono viene chiesto di confrontare i suoi file con quelli del server e di riavviarsi se uno è cambiato. Forse i telefoni lo accettano solo dal loro centralino, quindi non si promette nulla.</translation>
    </message>
    <message>
        <source>It answered, but did not say that it did it. Look at the phone.</source>
        <translation>Ha risposto, ma non ha detto di averlo fatto. Guardare il telefono.</translation>
    </message>
    <message>
        <source>It has not been heard of, so its address is not known. Let it ask here once, or type its address.</source>
        <translation>Non si è mai fatto sentire, quindi il suo indirizzo non è noto. Farlo chiedere qui una volta, o digitare il suo indirizzo.</translation>
    </message>
    <message>
        <source>Not reached: nothing answers at its address. It may be off, restarting, or elsewhere by now.</source>
        <translation>Non raggiunto: al suo indirizzo non risponde nulla. Può essere spento, in riavvio, o ormai altrove.</translation>
    </message>
    <message>
        <source>It was reached and gave no whole answer in time. Try again when it is idle.</source>
        <translation>È stato raggiunto e non ha dato in tempo una risposta completa. Riprovare quando è libero.</translation>
    </message>
    <message>
        <source>What answers at its address is not such a phone, so it was told nothing. Check the address.</source>
        <translation>Ciò che risponde al suo indirizzo non è un telefono di questo tipo, quindi non gli è stato detto nulla. Controllare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Not this model: a %1 answers at its address, so it was told nothing. Check the address.</source>
        <translation>Non è questo modello: al suo indirizzo risponde un %1, quindi non gli è stato detto nulla. Controllare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Wrong password: it does not take the one that was typed. Nothing was changed.</source>
        <translation>Password sbagliata: non accetta quella digitata. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Not tried: it was cancelled before.</source>
        <translation>Non provato: è stato annullato prima.</translation>
    </message>
</context>
<context>
    <name>ReachPlan</name>
    <message>
        <source>The local server is off, so there is nothing to point phones at. Start it first.</source>
        <translation>Il server locale è spento, quindi non c&apos;è nulla a cui indirizzare i telefoni. Avviarlo prima.</translation>
    </message>
    <message>
        <source>The local server speaks TFTP only, and not at port 69. Phones cannot be told another port for TFTP: switch HTTP on.</source>
        <translation>Il server locale parla solo TFTP, e non sulla porta 69. Ai telefoni non si può indicare un&apos;altra porta per TFTP: accendere HTTP.</translation>
    </message>
    <message>
        <source>The local server listens on this computer only (%1), where this phone cannot reach it. Choose another address for the server.</source>
        <translation>Il server locale ascolta solo su questo computer (%1), dove questo telefono non lo può raggiungere. Scegliere un altro indirizzo per il server.</translation>
    </message>
    <message>
        <source>Its settings come from the configuration server %1, not from this job.</source>
        <translation>Le sue impostazioni vengono dal server di configurazione %1, non da questa commessa.</translation>
    </message>
    <message>
        <source>Its files name this computer&apos;s address, which is not known yet. Start the local server first.</source>
        <translation>I suoi file indicano l&apos;indirizzo di questo computer, che non è ancora noto. Avviare prima il server locale.</translation>
    </message>
    <message>
        <source>A value is missing for %1. Give it in the phone list.</source>
        <translation>Manca un valore per %1. Indicarlo nell&apos;elenco dei telefoni.</translation>
    </message>
    <message>
        <source>Address not known: type it, or let the phone ask here once.</source>
        <translation>Indirizzo non noto: digitarlo, o far chiedere il telefono qui una volta.</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>“%1” is missing or is not as it should be; the record was not taken.</source>
        <translation>“%1” manca o non è come dovrebbe; la voce non è stata presa.</translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Change blueprint %1</source>
        <translation>Modificare il profilo %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Server di configurazione</translation>
    </message>
    <message>
        <source>as the job says</source>
        <translation>come dice la commessa</translation>
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
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Change configuration server %1</source>
        <translation>Modificare il server di configurazione %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Change firmware for %1</source>
        <translation>Modificare il firmware per %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Change branding file %1</source>
        <translation>Modificare il file di branding %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>solo su richiesta</translation>
    </message>
    <message>
        <source>Change file %1</source>
        <translation>Modificare il file %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>all phones</source>
        <translation>tutti i telefoni</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Usato come</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>“%1” is not encrypted, so anybody on the way could read the passwords of phones. Give an address that begins with https://.</source>
        <translation>“%1” non è cifrato, quindi chiunque lungo il percorso potrebbe leggere le password dei telefoni. Indicare un indirizzo che comincia con https://.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. It looks like https://rcs.example.com:8443.</source>
        <translation>“%1” non è l&apos;indirizzo di un server. Ha la forma https://rcs.example.com:8443.</translation>
    </message>
    <message>
        <source>A fingerprint is a SHA-256: 64 digits from 0 to 9 and A to F. The other side shows it when its HTTPS starts.</source>
        <translation>Un&apos;impronta è un SHA-256: 64 cifre da 0 a 9 e da A a F. La controparte la mostra quando si avvia il suo HTTPS.</translation>
    </message>
    <message>
        <source>A token has no blanks and only plain letters, digits and signs.</source>
        <translation>Un token non ha spazi e solo semplici lettere, cifre e segni.</translation>
    </message>
    <message>
        <source>The name of the other side has 1 to 60 printable characters and no blank at its ends.</source>
        <translation>Il nome della controparte ha da 1 a 60 caratteri stampabili e nessuno spazio alle estremità.</translation>
    </message>
    <message>
        <source>“%1” is not the full path of a folder. It begins with a slash.</source>
        <translation>“%1” non è il percorso completo di una cartella. Comincia con una barra.</translation>
    </message>
    <message>
        <source>Others can read such a folder, and passwords of phones are in the job: give a passphrase of at least 8 characters.</source>
        <translation>Altri possono leggere una cartella così, e nella commessa ci sono password dei telefoni: indicare una passphrase di almeno 8 caratteri.</translation>
    </message>
</context>
<context>
    <name>RemoteAccess</name>
    <message>
        <source>An account needs a name of at most 100 characters.</source>
        <translation>Un account vuole un nome di al massimo 100 caratteri.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Remove it first, or choose another name.</source>
        <translation>C&apos;è già un account “%1”. Rimuoverlo prima, o scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Non c&apos;è un account “%1”.</translation>
    </message>
    <message>
        <source>This account may not change that. Ask for one with the role “%1”.</source>
        <translation>Questo account non può modificarlo. Chiederne uno con il ruolo “%1”.</translation>
    </message>
    <message>
        <source>The record has another name than its address.</source>
        <translation>La voce ha un nome diverso dal suo indirizzo.</translation>
    </message>
    <message>
        <source>%1 was changed there meanwhile. It stays as it is until both are compared again.</source>
        <translation>%1 è stato modificato lì nel frattempo. Resta com&apos;è finché i due lati non vengono confrontati di nuovo.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>A questo indirizzo non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>That cannot be done with what is at this address.</source>
        <translation>Con ciò che è a questo indirizzo non si può fare.</translation>
    </message>
    <message>
        <source>This account may not do that. Ask for one with the role “%1”.</source>
        <translation>Questo account non può farlo. Chiederne uno con il ruolo “%1”.</translation>
    </message>
    <message>
        <source>“limit” is a number from 1 to %1.</source>
        <translation>“limit” è un numero da 1 a %1.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Il corpo non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “items”, a list of at most %1.</source>
        <translation>Il corpo è un oggetto JSON con “items”, un elenco di al massimo %1.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Non esiste questo tipo di voce.</translation>
    </message>
    <message>
        <source>“since” and “wait” are numbers.</source>
        <translation>“since” e “wait” sono numeri.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “sha256”, a list of at most %1.</source>
        <translation>Il corpo è un oggetto JSON con “sha256”, un elenco di al massimo %1.</translation>
    </message>
    <message>
        <source>“offset” and “size” are numbers of bytes, and the piece lies within the file.</source>
        <translation>“offset” e “size” sono numeri di byte, e il pezzo si trova dentro il file.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “name” and “role”.</source>
        <translation>Il corpo è un oggetto JSON con “name” e “role”.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “mark”, a word of at most 100 characters.</source>
        <translation>Il corpo è un oggetto JSON con “mark”, una parola di al massimo 100 caratteri.</translation>
    </message>
    <message>
        <source>What changed since then is not known one by one any more. Read everything once.</source>
        <translation>Ciò che è cambiato da allora non è più noto voce per voce. Leggere tutto una volta.</translation>
    </message>
    <message>
        <source>This account asks too often. Ask again in a moment.</source>
        <translation>Questo account chiede troppo spesso. Chiedere di nuovo tra un momento.</translation>
    </message>
    <message>
        <source>Too many requests wait for their answers. Ask again in a moment.</source>
        <translation>Troppe richieste attendono risposta. Chiedere di nuovo tra un momento.</translation>
    </message>
    <message>
        <source>This token is not known there. Have a new one made on that workstation.</source>
        <translation>Lì questo token non è conosciuto. Farne creare uno nuovo su quella postazione.</translation>
    </message>
    <message>
        <source>Only who shows a token may ask here. Have one made on that workstation.</source>
        <translation>Qui può chiedere solo chi mostra un token. Farne creare uno su quella postazione.</translation>
    </message>
    <message>
        <source>Too many tokens that are not known came from this address. Ask again later.</source>
        <translation>Da questo indirizzo sono arrivati troppi token sconosciuti. Chiedere di nuovo più tardi.</translation>
    </message>
    <message>
        <source>This file cannot be read there any more. Verify the files of the job on that workstation.</source>
        <translation>Lì questo file non si può più leggere. Verificare i file della commessa su quella postazione.</translation>
    </message>
    <message>
        <source>The body of the request is not whole.</source>
        <translation>Il corpo della richiesta non è completo.</translation>
    </message>
    <message>
        <source>A request holds at most %1 bytes. Send it in pieces.</source>
        <translation>Una richiesta contiene al massimo %1 byte. Inviarla a pezzi.</translation>
    </message>
    <message>
        <source>Too much is being sent at a time. Send it again in a moment.</source>
        <translation>Si sta inviando troppo in una volta. Inviare di nuovo tra un momento.</translation>
    </message>
    <message>
        <source>That workstation did not answer in time. Ask again later.</source>
        <translation>Quella postazione non ha risposto in tempo. Chiedere di nuovo più tardi.</translation>
    </message>
    <message>
        <source>Nothing can be changed on that workstation now, because it could not be stored: %1</source>
        <translation>Su quella postazione ora non si può modificare nulla, perché non si potrebbe salvare: %1</translation>
    </message>
    <message>
        <source>Changes by “%1”</source>
        <translation>Modifiche di “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln voce</numerusform>
            <numerusform>%1, %Ln voci</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not set passwords. Ask for one with the role “%1”.</source>
        <translation>Questo account non può impostare password. Chiederne uno con il ruolo “%1”.</translation>
    </message>
</context>
<context>
    <name>Requester</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>it is paused</source>
        <translation>è in pausa</translation>
    </message>
    <message>
        <source>a phone failed</source>
        <translation>con un telefono qualcosa è andato storto</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) done</source>
        <translation>
            <numerusform>%n telefono fatto</numerusform>
            <numerusform>%n telefoni fatti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 tralasciati</translation>
    </message>
    <message>
        <source>No roll-out goes on.</source>
        <translation>Nessuna distribuzione in corso.</translation>
    </message>
    <message>
        <source>The roll-out is done: %1</source>
        <translation>La distribuzione è terminata: %1</translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation>%1 al lavoro</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 in attesa</translation>
    </message>
    <message>
        <source>Wave %1 of %2: %3</source>
        <translation>Ondata %1 di %2: %3</translation>
    </message>
    <message>
        <source>wave %1 of %2</source>
        <translation>ondata %1 di %2</translation>
    </message>
    <message>
        <source>A roll-out goes on in this job. End it before another one begins: phones that wait for their turn would be given both.</source>
        <translation>In questa commessa c&apos;è già una distribuzione in corso. Terminarla prima di cominciarne un&apos;altra: i telefoni che attendono il loro turno riceverebbero entrambe.</translation>
    </message>
    <message>
        <source>No phone would change: each runs what it shall, or the catalogue has no file for it. Name a version for a phone, a blueprint or the job.</source>
        <translation>Nessun telefono cambierebbe: ciascuno esegue ciò che deve, o il catalogo non ha un file per lui. Indicare una versione per un telefono, un profilo o la commessa.</translation>
    </message>
    <message numerus="yes">
        <source>Roll out firmware to %n phone(s)</source>
        <translation>
            <numerusform>Distribuire firmware a %n telefono</numerusform>
            <numerusform>Distribuire firmware a %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>End the roll-out of firmware</source>
        <translation>Terminare la distribuzione del firmware</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the roll-out without %n phone(s)</source>
        <translation>
            <numerusform>Proseguire la distribuzione senza %n telefono</numerusform>
            <numerusform>Proseguire la distribuzione senza %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the roll-out of firmware</source>
        <translation>Mettere in pausa la distribuzione del firmware</translation>
    </message>
    <message>
        <source>Go on with the roll-out of firmware</source>
        <translation>Proseguire la distribuzione del firmware</translation>
    </message>
    <message>
        <source>Correct firmware %1 for the %2 to %3</source>
        <translation>Correggere il firmware %1 per il %2 in %3</translation>
    </message>
</context>
<context>
    <name>RolloutTable</name>
    <message>
        <source>Wave</source>
        <translation>Ondata</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esegue</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Riceve</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Su o giù</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>resta</translation>
    </message>
    <message>
        <source>up</source>
        <translation>su</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>GIÙ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
</context>
<context>
    <name>S3Target</name>
    <message>
        <source>%1 does not accept this computer&apos;s clock. Set it right, then publish again.</source>
        <translation>%1 non accetta l&apos;orologio di questo computer. Regolarlo, poi pubblicare di nuovo.</translation>
    </message>
    <message>
        <source>There is no bucket %1. Make it first, or look at its name and region.</source>
        <translation>Non c&apos;è il bucket %1. Crearlo prima, o controllarne il nome e la regione.</translation>
    </message>
    <message>
        <source>%1 refused: %2. Files that came there are whole. Look at the key and at what it may do there, then publish again.</source>
        <translation>%1 ha rifiutato: %2. I file arrivati sono completi. Controllare la chiave e che cosa può fare lì, poi pubblicare di nuovo.</translation>
    </message>
    <message>
        <source>There is no key in it. Two lines are wanted: the id of the access key, then its secret.</source>
        <translation>Non contiene una chiave. Servono due righe: l&apos;id della chiave di accesso, poi il suo segreto.</translation>
    </message>
    <message>
        <source>“%1” is no bucket. Write s3://bucket/folder, without a key in it.</source>
        <translation>“%1” non è un bucket. Scrivere s3://bucket/folder, senza una chiave.</translation>
    </message>
    <message>
        <source>“%1” is no address of an object store that is safe to use: files hold passwords. Write https://host; http is used on this computer only.</source>
        <translation>“%1” non è l&apos;indirizzo di un object store sicuro da usare: i file contengono password. Scrivere https://host; http si usa solo su questo computer.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2. Files that came there are whole. Look at the network and the address, then publish again.</source>
        <translation>%1 non risponde come dovrebbe: %2. I file arrivati sono completi. Controllare la rete e l&apos;indirizzo, poi pubblicare di nuovo.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Interrotto. Ciò che è arrivato è completo; pubblicare di nuovo per proseguire.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A MAC address has 12 digits, this has only %1. Scan it again.</source>
        <translation>Un indirizzo MAC ha 12 cifre, questo ne ha solo %1. Scansionarlo di nuovo.</translation>
    </message>
    <message>
        <source>A MAC address has 12 digits, this has %1. Scan the code under the word MAC.</source>
        <translation>Un indirizzo MAC ha 12 cifre, questo ne ha %1. Scansionare il codice sotto la parola MAC.</translation>
    </message>
    <message>
        <source>That looks like a serial or part number. Scan the code under the word MAC.</source>
        <translation>Sembra un numero di serie o un codice prodotto. Scansionare il codice sotto la parola MAC.</translation>
    </message>
    <message>
        <source>That is not a MAC address. It has 12 digits, 0 to 9 and A to F.</source>
        <translation>Non è un indirizzo MAC. Ha 12 cifre, da 0 a 9 e da A a F.</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Undo the last step</source>
        <translation>Annullare l&apos;ultimo passo</translation>
    </message>
    <message>
        <source>Put the last phone on hold</source>
        <translation>Sospendere l&apos;ultimo telefono</translation>
    </message>
    <message>
        <source>Take the last phone off hold</source>
        <translation>Riattivare l&apos;ultimo telefono</translation>
    </message>
    <message>
        <source>Stage the last phone again</source>
        <translation>Preparare di nuovo l&apos;ultimo telefono</translation>
    </message>
    <message>
        <source>Release the last phone</source>
        <translation>Autorizzare l&apos;ultimo telefono</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Avviare il server</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Mostrare il banco</translation>
    </message>
</context>
<context>
    <name>ScannerTrial</name>
    <message>
        <source>It ends with Enter.</source>
        <translation>Finisce con Invio.</translation>
    </message>
    <message>
        <source>It ends with Tab, which serves as Enter.</source>
        <translation>Finisce con Tab, che vale come Invio.</translation>
    </message>
    <message>
        <source>It sends no Enter; a whole address is taken after a moment all the same.</source>
        <translation>Non manda Invio; un indirizzo completo viene preso lo stesso dopo un momento.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Non è stato digitato nulla.</translation>
    </message>
    <message>
        <source>Look whether the scanner is connected as a keyboard (HID).</source>
        <translation>Guardare se lo scanner è collegato come tastiera (HID).</translation>
    </message>
    <message>
        <source>That is a command: %1. %2</source>
        <translation>È un comando: %1. %2</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard than this computer has.</source>
        <translation>Lo scanner digita per una tastiera diversa da quella di questo computer.</translation>
    </message>
    <message>
        <source>Set the keyboard country of the scanner to that of this computer; its booklet has a barcode for it.</source>
        <translation>Impostare il paese della tastiera dello scanner su quello di questo computer; il suo libretto ha un codice a barre per questo.</translation>
    </message>
    <message>
        <source>Read: %1. %2</source>
        <translation>Letto: %1. %2</translation>
    </message>
    <message>
        <source>It came as slowly as typed by hand. If that was a scanner, switch off its pause between signs.</source>
        <translation>È arrivato lentamente, come digitato a mano. Se era uno scanner, togliere la pausa tra i caratteri.</translation>
    </message>
    <message>
        <source>That is not a MAC address.</source>
        <translation>Non è un indirizzo MAC.</translation>
    </message>
    <message>
        <source>Scan the code under the word MAC on a carton.</source>
        <translation>Scansionare il codice sotto la parola MAC su una scatola.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Line %1 of the scenario cannot be understood: “%2”. %3</source>
        <translation>La riga %1 dello scenario non si capisce: “%2”. %3</translation>
    </message>
    <message>
        <source>The scenario has no phones. Name at least one under “phones:”.</source>
        <translation>Lo scenario non ha telefoni. Indicarne almeno uno sotto “phones:”.</translation>
    </message>
    <message>
        <source>The scenario has no choice with the number of its answer.</source>
        <translation>Nello scenario nessuna scelta ha il numero della sua risposta.</translation>
    </message>
    <message>
        <source>Lines are “key: value”, or “- item” below a key.</source>
        <translation>Le righe sono “key: value”, o “- item” sotto una chiave.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Questo elenco non esiste.</translation>
    </message>
    <message>
        <source>An answer is the number of a choice.</source>
        <translation>Una risposta è il numero di una scelta.</translation>
    </message>
    <message>
        <source>A protocol is http, https or tftp.</source>
        <translation>Un protocollo è http, https o tftp.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Questa chiave non esiste.</translation>
    </message>
    <message>
        <source>Timing is reboot=MS spread=MS seed=NUMBER.</source>
        <translation>La temporizzazione è reboot=MS spread=MS seed=NUMBER.</translation>
    </message>
    <message>
        <source>Timing takes numbers up to 60000.</source>
        <translation>La temporizzazione accetta numeri fino a 60000.</translation>
    </message>
    <message>
        <source>There are nine choices at most.</source>
        <translation>Le scelte sono al massimo nove.</translation>
    </message>
    <message>
        <source>A setting is “name: value”.</source>
        <translation>Un&apos;impostazione è “name: value”.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Una virgoletta non è chiusa.</translation>
    </message>
    <message>
        <source>It stands below no list.</source>
        <translation>Non sta sotto nessun elenco.</translation>
    </message>
    <message>
        <source>Firmware is “MODEL VERSION”.</source>
        <translation>Il firmware è “MODEL VERSION”.</translation>
    </message>
    <message>
        <source>absent= takes yes or no.</source>
        <translation>absent= accetta yes o no.</translation>
    </message>
    <message>
        <source>A phone begins with its MAC address.</source>
        <translation>Un telefono comincia con il suo indirizzo MAC.</translation>
    </message>
    <message>
        <source>There are %1 phones at most.</source>
        <translation>I telefoni sono al massimo %1.</translation>
    </message>
    <message>
        <source>Phones know no “%1=”.</source>
        <translation>I telefoni non conoscono “%1=”.</translation>
    </message>
    <message>
        <source>“%1=” takes no “%2”.</source>
        <translation>“%1=” non accetta “%2”.</translation>
    </message>
    <message>
        <source>A phone needs a model that is known, such as model=6867i.</source>
        <translation>A un telefono serve un modello conosciuto, come model=6867i.</translation>
    </message>
    <message>
        <source>An expectation is “MAC state=ready” or the like.</source>
        <translation>Un&apos;attesa è “MAC state=ready” o simile.</translation>
    </message>
    <message>
        <source>Nothing can be expected of “%1=”.</source>
        <translation>Da “%1=” non ci si può attendere nulla.</translation>
    </message>
    <message>
        <source>A scenario has at most 256 KiB.</source>
        <translation>Uno scenario ha al massimo 256 KiB.</translation>
    </message>
</context>
<context>
    <name>ScreenCatalogue</name>
    <message>
        <source>Line %1 of the list of screens cannot be read.</source>
        <translation>La riga %1 dell&apos;elenco degli schermi non si può leggere.</translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message>
        <source>The file of secrets %1 is damaged or cannot be read. Take its last good copy.</source>
        <translation>Il file dei segreti %1 è danneggiato o non si può leggere. Prendere la sua ultima copia buona.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this data folder. Look at Caps Lock and the keyboard&apos;s language, and type it again.</source>
        <translation>Non è la passphrase di questa cartella dei dati. Guardare il blocco maiuscole e la lingua della tastiera, e digitarla di nuovo.</translation>
    </message>
    <message>
        <source>The key does not open the file of secrets %1. It was made with another one.</source>
        <translation>La chiave non apre il file dei segreti %1. È stato creato con un&apos;altra.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written, so the secret was not kept. Check the rights of its folder and that the disk is not full.</source>
        <translation>Il file dei segreti %1 non si può scrivere, quindi il segreto non è stato conservato. Controllare i permessi della sua cartella e che il disco non sia pieno.</translation>
    </message>
</context>
<context>
    <name>SealedStream</name>
    <message>
        <source>The bundle was made by a newer Firstring. Update this program, then open it.</source>
        <translation>Il pacchetto è stato creato da un Firstring più recente. Aggiornare questo programma, poi aprirlo.</translation>
    </message>
    <message>
        <source>The bundle is encrypted. Give the passphrase that it was made with.</source>
        <translation>Il pacchetto è cifrato. Indicare la passphrase con cui è stato creato.</translation>
    </message>
    <message>
        <source>This passphrase does not open the bundle. Give the one that it was made with.</source>
        <translation>Questa passphrase non apre il pacchetto. Indicare quella con cui è stato creato.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A passphrase has at least %1 characters. A few words that do not belong together are good ones.</source>
        <translation>Una passphrase ha almeno %1 caratteri. Vanno bene alcune parole che non c&apos;entrano l&apos;una con l&apos;altra.</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>the password store of this computer</source>
        <translation>l&apos;archivio di password di questo computer</translation>
    </message>
    <message>
        <source>a file that a passphrase opens</source>
        <translation>un file che una passphrase apre</translation>
    </message>
    <message>
        <source>a key file that only you may read</source>
        <translation>un file della chiave che solo l&apos;utente può leggere</translation>
    </message>
    <message>
        <source>this program until it is closed</source>
        <translation>questo programma finché non viene chiuso</translation>
    </message>
</context>
<context>
    <name>ServerEngine</name>
    <message>
        <source>%1 is not an address. Phones can&apos;t reach the server. Choose one of this computer&apos;s addresses.</source>
        <translation>%1 non è un indirizzo. I telefoni non possono raggiungere il server. Scegliere uno degli indirizzi di questo computer.</translation>
    </message>
    <message>
        <source>HTTP, HTTPS and TFTP are all switched off. Phones would find nothing. Switch one of them on and start again.</source>
        <translation>HTTP, HTTPS e TFTP sono tutti spenti. I telefoni non troverebbero nulla. Accenderne uno e riavviare.</translation>
    </message>
    <message>
        <source>%1 can be reached from the whole internet, and anybody could ask for the files of phones there. Set a URL key for the job first, or choose a private address.</source>
        <translation>%1 è raggiungibile da tutta Internet, e lì chiunque potrebbe chiedere i file dei telefoni. Impostare prima una chiave dell&apos;URL per la commessa, o scegliere un indirizzo privato.</translation>
    </message>
    <message>
        <source>%1 can be reached from the whole internet. Type that address once more to confirm that it is meant, or choose a private one.</source>
        <translation>%1 è raggiungibile da tutta Internet. Digitare ancora una volta quell&apos;indirizzo per confermare che è quello voluto, o sceglierne uno privato.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>“%1” does not begin with tftp://, ftp://, http:// or https://. Phones know no other way.</source>
        <translation>“%1” non comincia con tftp://, ftp://, http:// o https://. I telefoni non conoscono altri modi.</translation>
    </message>
    <message>
        <source>“%1” names no server. Write it like http://192.168.1.10:8080/cfg.</source>
        <translation>“%1” non indica un server. Scriverlo come http://192.168.1.10:8080/cfg.</translation>
    </message>
    <message>
        <source>“%1” holds ? or #. Phones store only a server, a port and a path.</source>
        <translation>“%1” contiene ? o #. I telefoni memorizzano solo un server, una porta e un percorso.</translation>
    </message>
    <message>
        <source>“%1” holds a user name. Phones store one for FTP only.</source>
        <translation>“%1” contiene un nome utente. I telefoni ne memorizzano uno solo per FTP.</translation>
    </message>
    <message>
        <source>“%1” names a port. Phones have no parameter for a TFTP or FTP port and use 69 or 21.</source>
        <translation>“%1” indica una porta. I telefoni non hanno un parametro per una porta TFTP o FTP e usano 69 o 21.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be printed. Phones read the address from one line of text.</source>
        <translation>“%1” contiene un carattere non stampabile. I telefoni leggono l&apos;indirizzo da una riga di testo.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>“%1” holds a line break or control character. Write one setting a line.</source>
        <translation>“%1” contiene un&apos;interruzione di riga o un carattere di controllo. Scrivere un&apos;impostazione per riga.</translation>
    </message>
    <message>
        <source>“%1” has no colon. A setting is written name: value.</source>
        <translation>“%1” non ha i due punti. Un&apos;impostazione si scrive name: value.</translation>
    </message>
    <message>
        <source>“%1” has no name before the colon. A setting is written name: value.</source>
        <translation>“%1” non ha un nome prima dei due punti. Un&apos;impostazione si scrive name: value.</translation>
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
        <translation>Tutti i telefoni di questa commessa</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modello %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Profilo %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Impostazioni: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” is set further up already. A phone would take only one of them; remove the other.</source>
        <translation>Riga %1: “%2” è già impostato più in alto. Un telefono ne prenderebbe solo uno; togliere l&apos;altro.</translation>
    </message>
    <message>
        <source>Line %1: there is no earlier value of “%2” that the dots could stand for. Type it.</source>
        <translation>Riga %1: non c&apos;è un valore precedente di “%2” che i puntini possano indicare. Digitarlo.</translation>
    </message>
</context>
<context>
    <name>SftpTarget</name>
    <message>
        <source>“%1” is no SFTP place. Write sftp://user@host/folder, without a password: the keys of your OpenSSH are used.</source>
        <translation>“%1” non è un posto SFTP. Scrivere sftp://user@host/folder, senza password: si usano le chiavi del proprio OpenSSH.</translation>
    </message>
    <message>
        <source>There is no program sftp on this computer. Install openssh-client.</source>
        <translation>Su questo computer non c&apos;è il programma sftp. Installare openssh-client.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Interrotto. Ciò che è arrivato è completo; pubblicare di nuovo per proseguire.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or did not let us in: %2. Try “sftp %3” in a terminal; it must come in without a password.</source>
        <translation>%1 non è raggiungibile, o non ci ha fatti entrare: %2. Provare “sftp %3” in un terminale; deve entrare senza password.</translation>
    </message>
    <message>
        <source>%1 did not take everything: %2. Files that came there are whole. Check rights and space there, then publish again.</source>
        <translation>%1 non ha preso tutto: %2. I file arrivati sono completi. Controllare lì i permessi e lo spazio, poi pubblicare di nuovo.</translation>
    </message>
    <message>
        <source>There is no room for the generated files on this computer.</source>
        <translation>Su questo computer non c&apos;è spazio per i file generati.</translation>
    </message>
</context>
<context>
    <name>SharedFiles</name>
    <message>
        <source>A file of the vault cannot be read.</source>
        <translation>Un file del deposito non si può leggere.</translation>
    </message>
    <message>
        <source>A file of the shared job could not be stored here. Make room on the disk of the data folder.</source>
        <translation>Un file della commessa condivisa non si è potuto salvare qui. Liberare spazio sul disco della cartella dei dati.</translation>
    </message>
    <message>
        <source>A file of the shared job is damaged in its database, so it was not taken and no phone is given it. Add it again on a workstation.</source>
        <translation>Un file della commessa condivisa è danneggiato nel suo database, quindi non è stato preso e nessun telefono lo riceve. Aggiungerlo di nuovo da una postazione.</translation>
    </message>
</context>
<context>
    <name>SharedFolder</name>
    <message>
        <source>The folder of the other side takes nothing. Check its rights and its free space.</source>
        <translation>La cartella della controparte non accetta nulla. Controllarne i permessi e lo spazio libero.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>La cartella è vuota.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Plug the stick in, or connect the share, and sync again.</source>
        <translation>La cartella %1 non c&apos;è. Inserire la chiavetta, o connettere la condivisione, e sincronizzare di nuovo.</translation>
    </message>
    <message>
        <source>What is in the folder of the other side is damaged. Nothing was done; take its last good copy.</source>
        <translation>Ciò che è nella cartella della controparte è danneggiato. Non è stato fatto nulla; prendere la sua ultima copia buona.</translation>
    </message>
    <message>
        <source>The folder was written by a newer Firstring. Update this program.</source>
        <translation>La cartella è stata scritta da un Firstring più recente. Aggiornare questo programma.</translation>
    </message>
    <message>
        <source>This passphrase does not open what is in the folder. Give the one it was made with.</source>
        <translation>Questa passphrase non apre ciò che è nella cartella. Indicare quella con cui è stato creato.</translation>
    </message>
    <message>
        <source>Another workstation is writing into the folder. Sync again in a moment.</source>
        <translation>Un&apos;altra postazione sta scrivendo nella cartella. Sincronizzare di nuovo tra un momento.</translation>
    </message>
    <message>
        <source>It was changed there meanwhile. The next run looks anew.</source>
        <translation>È stato modificato lì nel frattempo. La prossima esecuzione guarda di nuovo.</translation>
    </message>
    <message>
        <source>The other side names this file, but does not have it whole.</source>
        <translation>La controparte indica questo file, ma non lo ha completo.</translation>
    </message>
</context>
<context>
    <name>SharedJobUrl</name>
    <message>
        <source>That is no address of a shared job. It looks like postgresql://USER@HOST/DATABASE?job=NAME.</source>
        <translation>Questo non è l&apos;indirizzo di una commessa condivisa. Ha la forma postgresql://USER@HOST/DATABASE?job=NAME.</translation>
    </message>
    <message>
        <source>A password in the address of a job would be read by other users of this computer. Leave it out, and have it kept with: firstringctl job password ADDRESS.</source>
        <translation>Una password nell&apos;indirizzo di una commessa potrebbe essere letta da altri utenti di questo computer. Ometterla, e farla conservare con: firstringctl job password ADDRESS.</translation>
    </message>
    <message>
        <source>“%1” is not known in the address of a shared job. There may be job, sslmode, sslrootcert, and host for the folder of a socket.</source>
        <translation>“%1” non è conosciuto nell&apos;indirizzo di una commessa condivisa. Ci possono essere job, sslmode, sslrootcert, e host per la cartella di un socket.</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode è uno di questi: %1.</translation>
    </message>
    <message>
        <source>The address does not say which job of that database is meant: add ?job=NAME.</source>
        <translation>L&apos;indirizzo non dice quale commessa di quel database si intende: aggiungere ?job=NAME.</translation>
    </message>
    <message>
        <source>The name of a shared job has at most 50 bytes, printable characters, no slash, no @, no dot at its beginning and no blank at its ends.</source>
        <translation>Il nome di una commessa condivisa ha al massimo 50 byte, caratteri stampabili, nessuna barra, nessuna @, nessun punto all&apos;inizio e nessuno spazio all&apos;inizio o alla fine.</translation>
    </message>
    <message>
        <source>Whoever is between here and %1 may read and change the job, passwords of the database too: its address asks for no TLS. Take sslmode=verify-full.</source>
        <translation>Chi si trova tra questo computer e %1 può leggere e modificare la commessa, e anche le password del database: il suo indirizzo non chiede TLS. Usare sslmode=verify-full.</translation>
    </message>
    <message>
        <source>It is not checked whether %1 is the database that is meant: the address asks for less than sslmode=verify-full.</source>
        <translation>Non si verifica se %1 è il database che si intende: l&apos;indirizzo chiede meno di sslmode=verify-full.</translation>
    </message>
</context>
<context>
    <name>SharedNews</name>
    <message>
        <source>%1 was taken out on another workstation at the same time, so the change from here was not stored.</source>
        <translation>%1 è stato rimosso nello stesso momento su un&apos;altra postazione, quindi la modifica fatta qui non è stata salvata.</translation>
    </message>
    <message>
        <source>%1 was changed on another workstation at the same time, so it was not taken out.</source>
        <translation>%1 è stato modificato nello stesso momento su un&apos;altra postazione, quindi non è stato rimosso.</translation>
    </message>
    <message>
        <source>Options of the whole job were changed on another workstation at the same time: those stay, and the same ones from here were not stored.</source>
        <translation>Opzioni dell&apos;intera commessa sono state modificate nello stesso momento su un&apos;altra postazione: quelle restano, e le stesse di qui non sono state salvate.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>%1 of %2 was changed on another workstation at the same time: “%3” stays, and “%4” from here was not stored. Enter it again if it is right.</source>
        <translation>%1 di %2 è stato modificato nello stesso momento su un&apos;altra postazione: “%3” resta, e “%4” di qui non è stato salvato. Inserirlo di nuovo se è giusto.</translation>
    </message>
    <message>
        <source>“%1” was not stored, because another workstation changed the job at the same time. %2</source>
        <translation>“%1” non è stato salvato, perché un&apos;altra postazione ha modificato la commessa nello stesso momento. %2</translation>
    </message>
</context>
<context>
    <name>SharedTrouble</name>
    <message>
        <source>The database on %1 does not let “%2” in from this computer, or only with TLS. Its administrator allows it with a line in pg_hba.conf.</source>
        <translation>Il database su %1 non lascia entrare “%2” da questo computer, o solo con TLS. Chi lo amministra lo permette con una riga in pg_hba.conf.</translation>
    </message>
    <message>
        <source>The database on %1 does not let “%2” in with this password. Check both.</source>
        <translation>Il database su %1 non lascia entrare “%2” con questa password. Controllare l&apos;uno e l&apos;altra.</translation>
    </message>
    <message>
        <source>The database on %1 wants a password for “%2”. Type it; it is kept, and asked for no more.</source>
        <translation>Il database su %1 vuole una password per “%2”. Digitarla; viene conservata, e non viene più chiesta.</translation>
    </message>
    <message>
        <source>No database answers at %1. Check name and port, and whether PostgreSQL runs there and listens to other computers.</source>
        <translation>Su %1 non risponde nessun database. Controllare il nome e la porta, e se lì PostgreSQL è in funzione e ascolta altri computer.</translation>
    </message>
    <message>
        <source>There is no database “%2” on %1. Check its name, or have it made there: F1 tells how.</source>
        <translation>Su %1 non c&apos;è il database “%2”. Controllare il suo nome, o farlo creare lì: F1 dice come.</translation>
    </message>
    <message>
        <source>%1 did not show that it is the database that is meant, so nothing was sent. It must offer TLS, and its certificate must name it and come from an authority that is trusted here. Choose the certificate of that authority.</source>
        <translation>%1 non ha dimostrato di essere il database che si intende, quindi non è stato inviato nulla. Deve offrire TLS, e il suo certificato deve indicarlo e provenire da un&apos;autorità di cui qui ci si fida. Scegliere il certificato di quell&apos;autorità.</translation>
    </message>
    <message>
        <source>Encrypted (%1), and the certificate of the server was checked.</source>
        <translation>Connessione cifrata (%1), e il certificato del server è stato verificato.</translation>
    </message>
    <message>
        <source>Everything is encrypted, and the certificate of the server is checked.</source>
        <translation>Tutto è cifrato, e il certificato del server viene verificato.</translation>
    </message>
    <message>
        <source>On this computer: nobody else hears what is said.</source>
        <translation>Su questo computer: nessun altro sente ciò che viene detto.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is between here and there may read and change the job.</source>
        <translation>Connessione non cifrata: chi si trova nel mezzo può leggere e modificare la commessa.</translation>
    </message>
    <message>
        <source>Encrypted, but anybody could answer in the place of the server.</source>
        <translation>Connessione cifrata, ma chiunque potrebbe rispondere al posto del server.</translation>
    </message>
</context>
<context>
    <name>SimulatedPhone</name>
    <message>
        <source>It restarted %1 times and was offered other firmware each time. Check that its servers offer the same firmware.</source>
        <translation>Si è riavviato %1 volte e ogni volta gli è stato offerto un altro firmware. Controllare che i suoi server offrano lo stesso firmware.</translation>
    </message>
    <message>
        <source>Its startup URL is not a URL. Check “action uri startup”.</source>
        <translation>Il suo URL di avvio non è un URL. Controllare “action uri startup”.</translation>
    </message>
    <message>
        <source>Its startup URL was refused. Check “action uri startup”.</source>
        <translation>Il suo URL di avvio è stato rifiutato. Controllare “action uri startup”.</translation>
    </message>
    <message>
        <source>Its firmware did not come whole. Check the network and the firmware server.</source>
        <translation>Il suo firmware non è arrivato completo. Controllare la rete e il server del firmware.</translation>
    </message>
    <message>
        <source>Its startup URL did not answer. Check “action uri startup”.</source>
        <translation>Il suo URL di avvio non ha risposto. Controllare “action uri startup”.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the server runs and that the address is right.</source>
        <translation>%1 non risponde. Controllare che il server sia in funzione e che l&apos;indirizzo sia giusto.</translation>
    </message>
    <message>
        <source>%1 is missing or empty on its server. This model then does not ask for its own file.</source>
        <translation>%1 manca o è vuoto sul suo server. Questo modello allora non chiede il proprio file.</translation>
    </message>
    <message>
        <source>Cannot use this firmware: it is not made for this model. Assign another file.</source>
        <translation>Non può usare questo firmware: non è fatto per questo modello. Assegnare un altro file.</translation>
    </message>
    <message>
        <source>Its servers pass it on to one another. Give it one configuration server.</source>
        <translation>I suoi server se lo passano l&apos;un l&apos;altro. Dargli un solo server di configurazione.</translation>
    </message>
    <message>
        <source>%1 is missing or empty on its server.</source>
        <translation>%1 manca o è vuoto sul suo server.</translation>
    </message>
    <message>
        <source>Its own file is not on its server. Register the phone, or release it from hold.</source>
        <translation>Il suo file proprio non è sul suo server. Registrare il telefono, o riattivarlo.</translation>
    </message>
    <message>
        <source>It did not end in time. Look at what it shows and at the server.</source>
        <translation>Non ha finito in tempo. Guardare che cosa mostra, e il server.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that the phone does not trust. Give phones the CA first, or use HTTP.</source>
        <translation>%1 ha mostrato un certificato di cui il telefono non si fida. Dare prima la CA ai telefoni, o usare HTTP.</translation>
    </message>
    <message>
        <source>It was sent to a server that simulated phones cannot talk to. They know HTTP, HTTPS and TFTP only.</source>
        <translation>È stato mandato a un server con cui i telefoni simulati non possono parlare. Conoscono solo HTTP, HTTPS e TFTP.</translation>
    </message>
</context>
<context>
    <name>SiteSide</name>
    <message>
        <source>The answer cannot be read. Nothing of it was taken; sync again.</source>
        <translation>La risposta non si può leggere. Non se n&apos;è preso nulla; sincronizzare di nuovo.</translation>
    </message>
    <message>
        <source>The other side refused it (%1).</source>
        <translation>La controparte lo ha rifiutato (%1).</translation>
    </message>
    <message>
        <source>“%1” answers, but it is no Firstring server. Check the address.</source>
        <translation>“%1” risponde, ma non è un server Firstring. Controllare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>A file cannot be read from the disk of this computer, so it was not sent.</source>
        <translation>Un file non si può leggere dal disco di questo computer, quindi non è stato inviato.</translation>
    </message>
    <message>
        <source>The other side names this file, but does not have it.</source>
        <translation>La controparte indica questo file, ma non lo ha.</translation>
    </message>
    <message>
        <source>A file that came in cannot be written to the disk of this computer. Check its free space.</source>
        <translation>Un file arrivato non si può scrivere sul disco di questo computer. Controllarne lo spazio libero.</translation>
    </message>
    <message>
        <source>The other side sent another content than this file has, so it was thrown away.</source>
        <translation>La controparte ha inviato un contenuto diverso da quello di questo file, quindi è stato scartato.</translation>
    </message>
</context>
<context>
    <name>StageAgain</name>
    <message>
        <source>A phone that was in use keeps its old server and its local settings: reset it to factory defaults (Options, Administrator, Factory Default; the password is often still 22222), then plug it in here.</source>
        <translation>Un telefono già in uso tiene il suo vecchio server e le sue impostazioni locali: riportarlo alle impostazioni di fabbrica (Options, Administrator, Factory Default; la password spesso è ancora 22222), poi collegarlo qui.</translation>
    </message>
</context>
<context>
    <name>StateCounts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n al lavoro</numerusform>
            <numerusform>%n al lavoro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rebooting</source>
        <translation>
            <numerusform>%n in riavvio</numerusform>
            <numerusform>%n in riavvio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n pronti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n fermo</numerusform>
            <numerusform>%n fermi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n in sospeso</numerusform>
            <numerusform>%n in sospeso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n sconosciuto</numerusform>
            <numerusform>%n sconosciuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record of this job is damaged, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Una voce di questa commessa è danneggiata, quindi la commessa non è stata aperta ed è rimasta com&apos;è. Prendere la sua ultima copia buona, o verificarla con firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its folder cannot be written. Check the rights of the folder and that the disk is not full.</source>
        <translation>“%1” non si può aprire, perché nella sua cartella non si può scrivere. Controllare i permessi della cartella e che il disco non sia pieno.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un altro programma</translation>
    </message>
    <message>
        <source>“%1” is open in %2 (process %3). One program at a time works on a job: close it there first.</source>
        <translation>“%1” è aperta in %2 (processo %3). A una commessa lavora un programma alla volta: chiuderla prima lì.</translation>
    </message>
    <message>
        <source>“%1” contradicts itself and was left as it is. Check it with firstringctl check.</source>
        <translation>“%1” si contraddice ed è rimasta com&apos;è. Verificarla con firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” could not be copied beside itself before it is brought up to date, so it was left as it is. Check the rights of its folder.</source>
        <translation>“%1” non si è potuta copiare accanto a sé prima di aggiornarla, quindi è rimasta com&apos;è. Controllare i permessi della sua cartella.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. It was left as it is.</source>
        <translation>“%1” è un database di un altro programma. È rimasto com&apos;è.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Firstring and was left as it is. Update this program to open it.</source>
        <translation>“%1” è stata creata da un Firstring più recente ed è rimasta com&apos;è. Aggiornare questo programma per aprirla.</translation>
    </message>
    <message>
        <source>What was seen of phone %1 is damaged, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Ciò che si è visto del telefono %1 è danneggiato, quindi la commessa non è stata aperta ed è rimasta com&apos;è. Prendere la sua ultima copia buona, o verificarla con firstringctl check.</translation>
    </message>
    <message>
        <source>This disk or this computer&apos;s SQLite cannot keep jobs safe against a power cut, so the job was not opened. Keep the data folder on a disk of this computer, not on a network drive.</source>
        <translation>Questo disco o l&apos;SQLite di questo computer non può proteggere le commesse da una mancanza di corrente, quindi la commessa non è stata aperta. Tenere la cartella dei dati su un disco di questo computer, non su un&apos;unità di rete.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” cannot be saved. What was saved before is safe and phones are still served. Make room, then open the job again.</source>
        <translation>Il disco è pieno, quindi “%1” non si può salvare. Ciò che era salvato prima è al sicuro e i telefoni vengono ancora serviti. Liberare spazio, poi riaprire la commessa.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file, its folder or the disk is read-only. Nothing that you change is kept. Check the rights of the folder, then open the job again.</source>
        <translation>“%1” non si può scrivere: il file, la sua cartella o il disco è in sola lettura. Nulla di ciò che si modifica viene conservato. Controllare i permessi della cartella, poi riaprire la commessa.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>“%1” è danneggiata. È rimasta com&apos;è. Prendere la sua ultima copia buona, o verificarla con firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” is not a Firstring job, or its beginning is damaged. It was left as it is.</source>
        <translation>“%1” non è una commessa Firstring, o il suo inizio è danneggiato. È rimasta com&apos;è.</translation>
    </message>
    <message>
        <source>Another program keeps “%1” busy, so it cannot be saved. Close that program, then open the job again.</source>
        <translation>Un altro programma tiene occupata “%1”, quindi non si può salvare. Chiudere quel programma, poi riaprire la commessa.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder may be read and written.</source>
        <translation>“%1” non si può aprire. Controllare che il file e la sua cartella si possano leggere e scrivere.</translation>
    </message>
    <message>
        <source>The disk did not read or write “%1” as it should. What was saved before is safe unless the disk is failing. Check the disk, then open the job again.</source>
        <translation>Il disco non ha letto o scritto “%1” come dovrebbe. Ciò che era salvato prima è al sicuro, a meno che il disco non si stia guastando. Controllare il disco, poi riaprire la commessa.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved. What was saved before is safe. Open the job again; if it happens again, check it with firstringctl check.</source>
        <translation>“%1” non si può salvare. Ciò che era salvato prima è al sicuro. Riaprire la commessa; se succede di nuovo, verificarla con firstringctl check.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>C&apos;è già una commessa “%1”. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check that its folder may be written and the disk is not full.</source>
        <translation>“%1” non si può creare. Controllare che nella sua cartella si possa scrivere e che il disco non sia pieno.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Non c&apos;è la commessa “%1”.</translation>
    </message>
    <message>
        <source>“%1” is empty: what it held is gone. Take its last good copy.</source>
        <translation>“%1” è vuota: ciò che conteneva non c&apos;è più. Prendere la sua ultima copia buona.</translation>
    </message>
    <message>
        <source>It cannot be read whether phone %1 is released, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Non si può leggere se il telefono %1 è autorizzato, quindi la commessa non è stata aperta ed è rimasta com&apos;è. Prendere la sua ultima copia buona, o verificarla con firstringctl check.</translation>
    </message>
    <message>
        <source>What the job keeps for other workstations cannot be read, so it was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Ciò che la commessa conserva per altre postazioni non si può leggere, quindi non è stata aperta ed è rimasta com&apos;è. Prendere la sua ultima copia buona, o verificarla con firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” is open in a program of another version. Close it there first.</source>
        <translation>“%1” è aperta in un programma di un&apos;altra versione. Chiuderla prima lì.</translation>
    </message>
    <message>
        <source>Another program has this job open, so here it is only looked at. Make changes there, or close it there and open it here again.</source>
        <translation>Un altro programma ha aperta questa commessa, quindi qui si può solo guardare. Fare le modifiche lì, o chiuderla lì e riaprirla qui.</translation>
    </message>
    <message>
        <source>“%1” is not as it was closed, so the job was not opened and was left as it is. Take its last good copy: firstringctl job restore. If you put the file there yourself, delete “%1.sum”.</source>
        <translation>“%1” non è come quando è stata chiusa, quindi la commessa non è stata aperta ed è rimasta com&apos;è. Prendere la sua ultima copia buona: firstringctl job restore. Se il file è stato messo lì di proposito, eliminare “%1.sum”.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so the job was not opened and was left as it is. Take its last good copy: firstringctl job restore.</source>
        <translation>“%1” è danneggiata, quindi la commessa non è stata aperta ed è rimasta com&apos;è. Prendere la sua ultima copia buona: firstringctl job restore.</translation>
    </message>
    <message>
        <source>Another program has this job open, so nothing was synced from here. Sync there, or close it and try again.</source>
        <translation>Un altro programma ha aperta questa commessa, quindi da qui non è stato sincronizzato nulla. Sincronizzare lì, o chiuderla e riprovare.</translation>
    </message>
    <message>
        <source>The disk refused to store a change of “%1”, so nothing was changed. Check the disk and the rights of the folder, then try again.</source>
        <translation>Il disco ha rifiutato di salvare una modifica di “%1”, quindi non è stato cambiato nulla. Controllare il disco e i permessi della cartella, poi riprovare.</translation>
    </message>
    <message>
        <source>The copy of the job is not whole, so it was not kept. The job is where it was.</source>
        <translation>La copia della commessa non è completa, quindi non è stata conservata. La commessa è dov&apos;era.</translation>
    </message>
    <message>
        <source>A file of the job changed while it was sent to the database, so it was not kept there.</source>
        <translation>Un file della commessa è cambiato mentre veniva inviato al database, quindi lì non è stato conservato.</translation>
    </message>
    <message>
        <source>A file of the job is not in its database yet. It comes when the workstation that has it brings it.</source>
        <translation>Un file della commessa non è ancora nel suo database. Arriva quando lo porta la postazione che lo ha.</translation>
    </message>
    <message>
        <source>The database on %2 could not show that it is the one that is meant, so “%1” was not opened. Its certificate must name %2 and come from an authority that this computer knows, or that sslrootcert in the address names.</source>
        <translation>Il database su %2 non ha potuto dimostrare di essere quello che si intende, quindi “%1” non è stata aperta. Il suo certificato deve indicare %2 e provenire da un&apos;autorità che questo computer conosce, o che sslrootcert indica nell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The database of “%1” does not keep UTF-8, so names would be lost. Have one made with ENCODING &apos;UTF8&apos;.</source>
        <translation>Il database di “%1” non conserva UTF-8, quindi i nomi andrebbero persi. Farne creare uno con ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>The database on %2 does not let this user in, so “%1” was not opened. Check the user in the address, and have the password kept with: firstringctl job password ADDRESS.</source>
        <translation>Il database su %2 non lascia entrare questo utente, quindi “%1” non è stata aperta. Controllare l&apos;utente nell&apos;indirizzo, e far conservare la password con: firstringctl job password ADDRESS.</translation>
    </message>
    <message>
        <source>There is no such database on %2. Check the address, or have the database made: createdb --encoding UTF8.</source>
        <translation>Su %2 non c&apos;è questo database. Controllare l&apos;indirizzo, o far creare il database: createdb --encoding UTF8.</translation>
    </message>
    <message>
        <source>The user of the database may not do that to “%1”. Ask its administrator for the right to create and change there.</source>
        <translation>L&apos;utente del database non può fare questo con “%1”. Chiedere a chi lo amministra il permesso di creare e modificare lì.</translation>
    </message>
    <message>
        <source>The database on %2 is a copy that can only be read, so “%1” cannot be changed there. Take the address of the one that is copied.</source>
        <translation>Il database su %2 è una copia che si può solo leggere, quindi lì “%1” non si può modificare. Usare l&apos;indirizzo di quello da cui si copia.</translation>
    </message>
    <message>
        <source>The disk of the database on %2 is full, so “%1” cannot be saved. What was saved before is safe and phones are still served. Make room there, then open the job again.</source>
        <translation>Il disco del database su %2 è pieno, quindi “%1” non si può salvare. Ciò che era salvato prima è al sicuro e i telefoni vengono ancora serviti. Liberare spazio lì, poi riaprire la commessa.</translation>
    </message>
    <message>
        <source>Another workstation keeps “%1” busy, so it cannot be saved. It is tried again.</source>
        <translation>Un&apos;altra postazione tiene occupata “%1”, quindi non si può salvare. Si riprova.</translation>
    </message>
    <message>
        <source>The disk of the database on %2 did not read or write “%1” as it should. Check that disk, then open the job again.</source>
        <translation>Il disco del database su %2 non ha letto o scritto “%1” come dovrebbe. Controllare quel disco, poi riaprire la commessa.</translation>
    </message>
    <message>
        <source>“%1” is damaged in its database on %2. It was left as it is. Have the administrator take the last good copy.</source>
        <translation>“%1” è danneggiata nel suo database su %2. È rimasta com&apos;è. Chiedere a chi lo amministra di prendere l&apos;ultima copia buona.</translation>
    </message>
    <message>
        <source>The database on %2 does not answer, so “%1” can only be read now. Phones are still served. Changes are possible again as soon as it answers.</source>
        <translation>Il database su %2 non risponde, quindi “%1” ora si può solo leggere. I telefoni vengono ancora serviti. Le modifiche sono di nuovo possibili appena risponde.</translation>
    </message>
    <message>
        <source>The database on %2 did not take a change of “%1”. What was saved before is safe. Open the job again.</source>
        <translation>Il database su %2 non ha accettato una modifica di “%1”. Ciò che era salvato prima è al sicuro. Riaprire la commessa.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the database on %2: it was moved or removed. What was saved before went with it, and phones are still served. Open it where it is now.</source>
        <translation>“%1” non è più nel database su %2: è stata spostata o rimossa. Ciò che era salvato prima è andato con essa, e i telefoni vengono ancora serviti. Aprirla dove si trova ora.</translation>
    </message>
    <message>
        <source>The end of the job&apos;s audit log is lost, so nothing can be added to it and nothing was. Take the last good copy of the job, or check it with firstringctl check.</source>
        <translation>La fine del registro di audit di questa commessa è andata persa, quindi non vi si può aggiungere nulla e nulla è stato aggiunto. Prendere l&apos;ultima copia buona della commessa, oppure verificarla con firstringctl check.</translation>
    </message>
    <message>
        <source>The database stopped answering while the job was moved, so it may be in both places now. The copy is whole. Look once the database answers, and work on only one of the two.</source>
        <translation>Il database ha smesso di rispondere mentre la commessa veniva spostata, quindi ora può trovarsi in entrambi i posti. La copia è completa. Controllare quando il database risponde, e lavorare solo con una delle due.</translation>
    </message>
</context>
<context>
    <name>SyncAccount</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n inviato</numerusform>
            <numerusform>%n inviati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed there</source>
        <translation>
            <numerusform>%n rimosso lì</numerusform>
            <numerusform>%n rimossi lì</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n preso</numerusform>
            <numerusform>%n presi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed here</source>
        <translation>
            <numerusform>%n rimosso qui</numerusform>
            <numerusform>%n rimossi qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought together</source>
        <translation>
            <numerusform>%n unito</numerusform>
            <numerusform>%n uniti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n uguale</numerusform>
            <numerusform>%n uguali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n non preso</numerusform>
            <numerusform>%n non presi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n modificato nel frattempo</numerusform>
            <numerusform>%n modificati nel frattempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without its file</source>
        <translation>
            <numerusform>%n senza il suo file</numerusform>
            <numerusform>%n senza il loro file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n non raggiunto</numerusform>
            <numerusform>%n non raggiunti</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nulla da fare</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>Rimosso lì</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Preso</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Rimosso qui</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Unito</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Uguale</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non preso</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modificato nel frattempo</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>File mancante</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non raggiunto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>In parte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Finito prima del tempo</translation>
    </message>
</context>
<context>
    <name>SystemdActivation</name>
    <message>
        <source>The socket “%1” that this program was started with fits no service, or another one has its service already. Phones would not be answered on it. Name it http, https, tftp, dhcp, mdns, syslog or ntp (FileDescriptorName= in its unit).</source>
        <translation>Il socket “%1” con cui è stato avviato questo programma non corrisponde a nessun servizio, o un altro ha già il suo servizio. Lì i telefoni non riceverebbero risposta. Chiamarlo http, https, tftp, dhcp, mdns, syslog o ntp (FileDescriptorName= nella sua unit).</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Only phones of the job are told anything; nobody outside can tell a phone that is not in it from one that may not ask.</source>
        <translation>Solo i telefoni della commessa ricevono risposta; da fuori nessuno può distinguere un telefono che non ne fa parte da uno che non può chiedere.</translation>
    </message>
    <message>
        <source>TFTP carries no name. Without a MAC in the file name, a lease of ours or an earlier request from there, nobody can tell who asks.</source>
        <translation>Il TFTP non trasporta un nome. Senza un MAC nel nome del file, un nostro lease o una richiesta precedente da lì, nessuno può capire chi chiede.</translation>
    </message>
    <message>
        <source>The name of the file and the phone&apos;s own words speak of two phones. Each is given only its own files.</source>
        <translation>Il nome del file e le parole del telefono parlano di due telefoni. Ciascuno riceve solo i propri file.</translation>
    </message>
    <message>
        <source>A phone asks first for the common file. Here it gets one that only lets it go on; who it is decides what comes next.</source>
        <translation>Un telefono chiede prima il file comune. Qui ne riceve uno che gli permette solo di proseguire; ciò che segue dipende da chi è.</translation>
    </message>
    <message>
        <source>This file names its configuration server. The phone keeps it and asks there from now on.</source>
        <translation>Questo file indica il suo server di configurazione. Il telefono lo ricorda e d&apos;ora in poi chiede lì.</translation>
    </message>
    <message>
        <source>What was set on the phone itself wins over what it is sent, so it may keep an older server.</source>
        <translation>Ciò che era impostato sul telefono stesso prevale su ciò che riceve, quindi può tenere un server più vecchio.</translation>
    </message>
    <message>
        <source>Pictures and sounds are fetched when the phone likes, often after its settings.</source>
        <translation>Immagini e suoni vengono presi quando il telefono vuole, spesso dopo le sue impostazioni.</translation>
    </message>
    <message>
        <source>Languages are fetched at the end of a start, again only when their names change.</source>
        <translation>Le lingue vengono prese alla fine di un avvio, e di nuovo solo quando cambiano i loro nomi.</translation>
    </message>
    <message>
        <source>The settings of all phones. The last word counts: the model&apos;s file and the phone&apos;s own may say otherwise.</source>
        <translation>Le impostazioni di tutti i telefoni. Vale l&apos;ultima parola: il file del modello e quello proprio del telefono possono dire diversamente.</translation>
    </message>
    <message>
        <source>Settings of its model; the phone&apos;s own file may say otherwise.</source>
        <translation>Impostazioni del suo modello; il file proprio del telefono può dire diversamente.</translation>
    </message>
    <message>
        <source>The last file that counts, and the only one with secrets in it. The phone keeps a sum of it and restarts when that changes.</source>
        <translation>L&apos;ultimo file che conta, e l&apos;unico che contiene segreti. Il telefono ne conserva una somma e si riavvia quando cambia.</translation>
    </message>
    <message>
        <source>It asked whether the file changed since it took it. It has the present one.</source>
        <translation>Ha chiesto se il file è cambiato da quando lo ha preso. Ha quello attuale.</translation>
    </message>
    <message>
        <source>Phones ask for files of every kind that there may be: encrypted ones, licences, those of their model. They go on without.</source>
        <translation>I telefoni chiedono file di ogni tipo possibile: cifrati, licenze, quelli del loro modello. Ne fanno a meno e proseguono.</translation>
    </message>
    <message>
        <source>Without this file the phone shows a message and does not go on.</source>
        <translation>Senza questo file il telefono mostra un messaggio e non prosegue.</translation>
    </message>
    <message>
        <source>The line was cut, the phone was switched off, or it had read enough.</source>
        <translation>La linea è caduta, il telefono è stato spento, o aveva letto abbastanza.</translation>
    </message>
    <message>
        <source>The file differs from what it runs, up or down. It loads it while it shows Downloading.</source>
        <translation>Il file è diverso da ciò che esegue, più nuovo o più vecchio. Lo carica mentre mostra Downloading.</translation>
    </message>
    <message>
        <source>Pauses are normal: the phone writes what it has before it takes more.</source>
        <translation>Le pause sono normali: il telefono scrive ciò che ha prima di prenderne ancora.</translation>
    </message>
    <message>
        <source>It now writes the firmware into its memory and says PLEASE DO NOT UNPLUG THE PHONE. That can take some minutes.</source>
        <translation>Ora scrive il firmware nella memoria e dice PLEASE DO NOT UNPLUG THE PHONE. Possono passare alcuni minuti.</translation>
    </message>
    <message>
        <source>It compares the beginning with what it runs. Stopping there means: nothing to do.</source>
        <translation>Confronta l&apos;inizio con ciò che esegue. Fermarsi lì significa: nulla da fare.</translation>
    </message>
    <message>
        <source>A file that never makes the phone report another version would be loaded for ever, so it is held back.</source>
        <translation>Un file che non porta mai il telefono a dichiarare un&apos;altra versione verrebbe caricato all&apos;infinito, quindi viene trattenuto.</translation>
    </message>
    <message>
        <source>In a roll-out one phone goes first; the others wait until it runs what it shall.</source>
        <translation>In una distribuzione un telefono va per primo; gli altri aspettano che esegua ciò che deve.</translation>
    </message>
    <message>
        <source>MiNet software belongs to the maker&apos;s own telephone systems. SIP software must be loaded first.</source>
        <translation>Il software MiNet appartiene ai centralini del produttore. Prima va caricato il software SIP.</translation>
    </message>
    <message>
        <source>The first sign of life: the phone has power and a network, and looks for an address.</source>
        <translation>Il primo segno di vita: il telefono ha corrente e rete, e cerca un indirizzo.</translation>
    </message>
    <message>
        <source>With the address it is told where to ask for its files.</source>
        <translation>Con l&apos;indirizzo gli viene detto dove chiedere i suoi file.</translation>
    </message>
    <message>
        <source>It looked whether somebody has the address before it used it.</source>
        <translation>Ha guardato se qualcuno ha l&apos;indirizzo prima di usarlo.</translation>
    </message>
    <message>
        <source>Phones call this address at the end of every start, if a setting says so: the surest sign that it took its settings.</source>
        <translation>I telefoni chiamano questo indirizzo alla fine di ogni avvio, se lo dice un&apos;impostazione: il segno più sicuro che hanno preso le loro impostazioni.</translation>
    </message>
    <message>
        <source>The first time each line registers with the telephone system.</source>
        <translation>La prima volta che ogni linea si registra presso il centralino.</translation>
    </message>
    <message>
        <source>Phones report each change of their registration; 001 means that it went well.</source>
        <translation>I telefoni comunicano ogni cambiamento della loro registrazione; 001 significa che è andata bene.</translation>
    </message>
    <message>
        <source>It took a whole image. From now on silence is normal for some minutes.</source>
        <translation>Ha preso un&apos;immagine intera. Da adesso per alcuni minuti il silenzio è normale.</translation>
    </message>
    <message>
        <source>It took the present files of its final server and runs the firmware it shall.</source>
        <translation>Ha preso i file attuali del suo server definitivo ed esegue il firmware che deve.</translation>
    </message>
    <message>
        <source>From here on that server looks after it; this program sees it again only if it reports.</source>
        <translation>Da qui in poi se ne occupa quel server; questo programma lo rivede solo se si annuncia.</translation>
    </message>
    <message>
        <source>A setting of this phone was changed. It fetches the new files when it starts again.</source>
        <translation>Un&apos;impostazione di questo telefono è stata modificata. Prende i nuovi file al prossimo avvio.</translation>
    </message>
    <message>
        <source>A phone at work asks within minutes. Silence means that it stands still, or that it is elsewhere.</source>
        <translation>Un telefono al lavoro chiede entro pochi minuti. Il silenzio significa che è fermo, o che è altrove.</translation>
    </message>
    <message>
        <source>A line of the phone&apos;s own log, as it is.</source>
        <translation>Una riga del registro del telefono, così com&apos;è.</translation>
    </message>
    <message>
        <source>Without the right time a phone takes every certificate for expired.</source>
        <translation>Senza l&apos;ora giusta un telefono considera scaduto ogni certificato.</translation>
    </message>
    <message>
        <source>Older firmware looks for a TFTP server in its network when DHCP names none.</source>
        <translation>Il firmware più vecchio cerca un server TFTP nella sua rete quando il DHCP non ne indica.</translation>
    </message>
    <message>
        <source>Either side may have refused: the phone the certificate, or this server what the phone speaks.</source>
        <translation>Può aver rifiutato l&apos;una o l&apos;altra parte: il telefono il certificato, o questo server ciò che il telefono parla.</translation>
    </message>
    <message>
        <source>For a while it may take its files; the first address that does is remembered.</source>
        <translation>Per un po&apos; può prendere i suoi file; si ricorda il primo indirizzo che lo fa.</translation>
    </message>
    <message>
        <source>After a restart phones often come back with another address.</source>
        <translation>Dopo un riavvio i telefoni tornano spesso con un altro indirizzo.</translation>
    </message>
    <message>
        <source>It has its files. Nobody else gets them from now on.</source>
        <translation>Ha i suoi file. D&apos;ora in poi nessun altro li riceve.</translation>
    </message>
    <message>
        <source>Whoever asks for many phones one after the other may be guessing.</source>
        <translation>Chi chiede per molti telefoni uno dopo l&apos;altro forse tira a indovinare.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Cancello</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Il suo registro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 di %2 byte</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
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
        <translation>Di questo telefono non si è visto nulla.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
</context>
<context>
    <name>TlsContext</name>
    <message>
        <source>HTTPS can&apos;t start with this certificate, so phones find nothing there. Import another one, or go back to the bench CA.</source>
        <translation>Con questo certificato HTTPS non può partire, quindi i telefoni lì non trovano nulla. Importarne un altro, o tornare alla CA del banco.</translation>
    </message>
    <message>
        <source>Old phones need a certificate with an RSA key, and the imported one has another. Switch HTTPS for old phones off, or import one with RSA.</source>
        <translation>Ai telefoni vecchi serve un certificato con una chiave RSA, e quello importato ne ha un&apos;altra. Spegnere HTTPS per telefoni vecchi, o importarne uno con RSA.</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>the other side hung up before it was ready. If it is a phone, it may not believe the server&apos;s certificate: give it the CA first.</source>
        <translation>l&apos;altra parte ha chiuso prima di essere pronta. Se è un telefono, forse non crede al certificato del server: dargli prima la CA.</translation>
    </message>
    <message>
        <source>it spoke plain HTTP to the HTTPS port. Give the phone an address that begins with https, or the HTTP port.</source>
        <translation>ha parlato HTTP semplice alla porta HTTPS. Dare al telefono un indirizzo che comincia con https, o la porta HTTP.</translation>
    </message>
    <message>
        <source>it speaks only a TLS that is too old. Switch on the listener for old phones, or serve it by HTTP.</source>
        <translation>parla solo un TLS troppo vecchio. Accendere la porta per telefoni vecchi, o servirlo via HTTP.</translation>
    </message>
    <message>
        <source>it and the server have no cipher in common. If it is an old phone, use the listener for old phones, or HTTP.</source>
        <translation>con il server non ha nessun cifrario in comune. Se è un telefono vecchio, usare la porta per telefoni vecchi, o HTTP.</translation>
    </message>
    <message>
        <source>it does not believe the server&apos;s certificate. Give the phone the CA by HTTP or TFTP first (https user certificates), or let it go without the check.</source>
        <translation>non crede al certificato del server. Dare prima al telefono la CA via HTTP o TFTP (https user certificates), o lasciarlo andare senza la verifica.</translation>
    </message>
    <message>
        <source>it finds the server&apos;s certificate out of date. Look whether the phone knows the right time.</source>
        <translation>trova scaduto il certificato del server. Guardare se il telefono conosce l&apos;ora giusta.</translation>
    </message>
    <message>
        <source>it showed no certificate, and this server asks phones for one.</source>
        <translation>non ha mostrato un certificato, e questo server lo chiede ai telefoni.</translation>
    </message>
    <message>
        <source>its certificate was not made by the CA that this server trusts for phones, or is out of date.</source>
        <translation>il suo certificato non è stato emesso dalla CA di cui questo server si fida per i telefoni, o è scaduto.</translation>
    </message>
    <message>
        <source>what it sent is not TLS as this server knows it.</source>
        <translation>ciò che ha inviato non è TLS come lo conosce questo server.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>Non c&apos;è il file “%1”. Controllare il nome.</translation>
    </message>
    <message>
        <source>“%1” is a link to another file. Add the file itself.</source>
        <translation>“%1” è un collegamento a un altro file. Aggiungere il file stesso.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it was not added. Check its rights and the disk it is on.</source>
        <translation>“%1” non si può leggere, quindi non è stato aggiunto. Controllare i permessi e il disco su cui si trova.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the files in it.</source>
        <translation>“%1” è una cartella. Aggiungere i file che contiene.</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket. Only regular files can be added.</source>
        <translation>“%1” è un dispositivo, una pipe o un socket. Si possono aggiungere solo file ordinari.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full, so the file was not added. Files added before are still served. Make room, then add it again.</source>
        <translation>Il disco con la cartella dei dati è pieno, quindi il file non è stato aggiunto. I file aggiunti prima vengono ancora serviti. Liberare spazio, poi aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so the file was not added. Files added before are still served. Check the rights of the folder.</source>
        <translation>Nella cartella dei dati non si può scrivere, quindi il file non è stato aggiunto. I file aggiunti prima vengono ancora serviti. Controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>A file of this job is missing in the data folder, so phones that ask for it do not get it. Add the file again.</source>
        <translation>Nella cartella dei dati manca un file di questa commessa, quindi i telefoni che lo chiedono non lo ricevono. Aggiungere di nuovo il file.</translation>
    </message>
    <message>
        <source>A file of this job cannot be read, so phones that ask for it do not get it. Check the rights of the data folder and its disk.</source>
        <translation>Un file di questa commessa non si può leggere, quindi i telefoni che lo chiedono non lo ricevono. Controllare i permessi della cartella dei dati e il suo disco.</translation>
    </message>
    <message>
        <source>A file of this job is damaged, so it is not sent to phones. Add the file again.</source>
        <translation>Un file di questa commessa è danneggiato, quindi non viene inviato ai telefoni. Aggiungere di nuovo il file.</translation>
    </message>
    <message>
        <source>Bytes before this piece are missing. Send the file from byte %1 on.</source>
        <translation>Mancano i byte prima di questo pezzo. Inviare il file dal byte %1 in poi.</translation>
    </message>
    <message>
        <source>The file that came is not the one with that SHA-256, so it was not taken. Send it again from its beginning.</source>
        <translation>Il file arrivato non è quello con quell&apos;SHA-256, quindi non è stato preso. Inviarlo di nuovo dall&apos;inizio.</translation>
    </message>
</context>
<context>
    <name>VaultCare</name>
    <message>
        <source>The job “%1” cannot be read in full, so it is not known which files it needs. Nothing was taken out. Look at it with “firstringctl check”.</source>
        <translation>La commessa “%1” non si può leggere per intero, quindi non si sa quali file le servono. Non è stato tolto nulla. Guardarla con “firstringctl check”.</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>The link that was followed names nothing to look at here, so nothing was opened and nothing was changed.</source>
        <translation>Il link seguito non indica nulla che si possa mostrare qui, quindi non è stato aperto nulla e non è stato cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>WaveFacts</name>
    <message>
        <source>This WAV file is damaged: its beginning does not say what its samples are. Phones could not play it. Save it again with a sound program.</source>
        <translation>Questo file WAV è danneggiato: il suo inizio non dice che cosa sono i suoi campioni. I telefoni non potrebbero riprodurlo. Salvarlo di nuovo con un programma audio.</translation>
    </message>
    <message>
        <source>This is no WAV file, and phones play no others.</source>
        <translation>Questo non è un file WAV, e i telefoni non ne riproducono altri.</translation>
    </message>
    <message>
        <source>another coding</source>
        <translation>un&apos;altra codifica</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>a value is missing</source>
        <translation>manca un valore</translation>
    </message>
    <message>
        <source>A setting needs a value that this phone does not have: {subject}.</source>
        <translation>A un&apos;impostazione serve un valore che questo telefono non ha: {subject}.</translation>
    </message>
    <message>
        <source>The phone is told nothing until every setting has its value.</source>
        <translation>Il telefono non riceve risposta finché ogni impostazione non ha il suo valore.</translation>
    </message>
    <message>
        <source>Give the phone a value, or take the setting away.</source>
        <translation>Dare al telefono un valore, o togliere l&apos;impostazione.</translation>
    </message>
    <message>
        <source>a file is damaged</source>
        <translation>un file è danneggiato</translation>
    </message>
    <message>
        <source>{subject} is in the catalogue, but its file is missing or damaged.</source>
        <translation>{subject} è nel catalogo, ma il suo file manca o è danneggiato.</translation>
    </message>
    <message>
        <source>Nothing was changed on the phone.</source>
        <translation>Sul telefono non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Bring the file in again, then start the phone anew.</source>
        <translation>Importare di nuovo il file, poi riavviare il telefono.</translation>
    </message>
    <message>
        <source>the common file is missing</source>
        <translation>manca il file comune</translation>
    </message>
    <message>
        <source>The phone asked for {subject}, the common settings, and they are not here.</source>
        <translation>Il telefono ha chiesto {subject}, le impostazioni comuni, che qui non ci sono.</translation>
    </message>
    <message>
        <source>Without a common file of at least one character it asks for nothing more.</source>
        <translation>Senza un file comune di almeno un carattere non chiede altro.</translation>
    </message>
    <message>
        <source>Look why it is asked there, then start the phone again.</source>
        <translation>Guardare perché viene chiesto lì, poi riavviare il telefono.</translation>
    </message>
    <message>
        <source>{subject} is missing</source>
        <translation>{subject} manca</translation>
    </message>
    <message>
        <source>The phone asked for {subject}, which is not here.</source>
        <translation>Il telefono ha chiesto {subject}, che qui non c&apos;è.</translation>
    </message>
    <message>
        <source>It shows a message and does not go on.</source>
        <translation>Mostra un messaggio e non prosegue.</translation>
    </message>
    <message>
        <source>Add the file or take its name out of the settings, then start the phone again.</source>
        <translation>Aggiungere il file o toglierne il nome dalle impostazioni, poi riavviare il telefono.</translation>
    </message>
    <message>
        <source>asks at the place of an older server</source>
        <translation>chiede nel posto di un server più vecchio</translation>
    </message>
    <message>
        <source>It asked for {asked-elsewhere}, the place of another server.</source>
        <translation>Ha chiesto {asked-elsewhere}, il posto di un altro server.</translation>
    </message>
    <message>
        <source>It still has the folder of that server, so it does not find its files here.</source>
        <translation>Ha ancora la cartella di quel server, quindi qui non trova i suoi file.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, or set the folder empty on its web page.</source>
        <translation>Riportarlo alle impostazioni di fabbrica, o svuotare la cartella nella sua pagina web.</translation>
    </message>
    <message>
        <source>may want encrypted files</source>
        <translation>forse vuole file cifrati</translation>
    </message>
    <message>
        <source>It asks for encrypted files (.tuz) and for no plain ones.</source>
        <translation>Chiede file cifrati (.tuz) e nessuno in chiaro.</translation>
    </message>
    <message>
        <source>It may insist on encrypted settings, since it once took a security.tuz.</source>
        <translation>Può pretendere impostazioni cifrate, perché una volta ha preso un security.tuz.</translation>
    </message>
    <message>
        <source>Bring the encrypted files of its former server, or reset it to factory defaults.</source>
        <translation>Portare i file cifrati del suo server precedente, o riportarlo alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>cannot read encrypted settings</source>
        <translation>non può leggere impostazioni cifrate</translation>
    </message>
    <message>
        <source>The phone writes of badly encrypted settings.</source>
        <translation>Il telefono scrive di impostazioni cifrate male.</translation>
    </message>
    <message>
        <source>They may be encrypted with another key than it knows.</source>
        <translation>Possono essere cifrate con una chiave diversa da quella che conosce.</translation>
    </message>
    <message>
        <source>Encrypt them with the key of its site, or reset the phone to factory defaults.</source>
        <translation>Cifrarle con la chiave della sua sede, o riportare il telefono alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>keeps a server that was set on it</source>
        <translation>tiene un server impostato su di esso</translation>
    </message>
    <message>
        <source>It took its redirection and asked here again, without asking its configuration server.</source>
        <translation>Ha preso il reindirizzamento e ha chiesto di nuovo qui, senza chiedere al suo server di configurazione.</translation>
    </message>
    <message>
        <source>What was set on the phone itself wins over what it is sent: it may keep an older server.</source>
        <translation>Ciò che era impostato sul telefono stesso prevale su ciò che riceve: può tenere un server più vecchio.</translation>
    </message>
    <message>
        <source>Clear its local settings, or reset it to factory defaults.</source>
        <translation>Cancellare le sue impostazioni locali, o riportarlo alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>was sent to {server}, then fell silent</source>
        <translation>mandato a {server}, poi silenzio</translation>
    </message>
    <message>
        <source>It was sent to {server} and was not heard of again.</source>
        <translation>È stato mandato a {server} e non si è più sentito.</translation>
    </message>
    <message>
        <source>From here nobody sees whether it arrived.</source>
        <translation>Da qui nessuno vede se è arrivato.</translation>
    </message>
    <message>
        <source>Test that server under Config servers, and look at the phone&apos;s screen.</source>
        <translation>Provare quel server in Server di configurazione, e guardare lo schermo del telefono.</translation>
    </message>
    <message>
        <source>{server} needs a common file</source>
        <translation>a {server} serve un file comune</translation>
    </message>
    <message>
        <source>A phone reads on only where the common file holds at least one character.</source>
        <translation>Un telefono continua a leggere solo dove il file comune contiene almeno un carattere.</translation>
    </message>
    <message>
        <source>If it is missing or empty on {server}, the phone never asks for its own file there.</source>
        <translation>Se su {server} manca o è vuoto, lì il telefono non chiede mai il proprio file.</translation>
    </message>
    <message>
        <source>Test that server under Config servers: it says whether the file is there.</source>
        <translation>Provare quel server in Server di configurazione: dice se il file c&apos;è.</translation>
    </message>
    <message>
        <source>took the common file only</source>
        <translation>ha preso solo il file comune</translation>
    </message>
    <message>
        <source>It took the common settings and did not ask for its own.</source>
        <translation>Ha preso le impostazioni comuni e non ha chiesto le proprie.</translation>
    </message>
    <message>
        <source>It works without its own settings, if at all.</source>
        <translation>Se funziona, funziona senza le proprie impostazioni.</translation>
    </message>
    <message>
        <source>Start it again, and look at its screen while it starts.</source>
        <translation>Riavviarlo, e guardare il suo schermo durante l&apos;avvio.</translation>
    </message>
    <message>
        <source>speaks an older TLS</source>
        <translation>parla un TLS più vecchio</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and phones of this model speak TLS 1.0 at most.</source>
        <translation>Non si è stabilita nessuna connessione cifrata, e i telefoni di questo modello parlano al massimo TLS 1.0.</translation>
    </message>
    <message>
        <source>It cannot take its files by HTTPS from here.</source>
        <translation>Da qui non può prendere i suoi file via HTTPS.</translation>
    </message>
    <message>
        <source>Switch on the listener for old phones, or serve it by HTTP.</source>
        <translation>Accendere la porta per telefoni vecchi, o servirlo via HTTP.</translation>
    </message>
    <message>
        <source>the clock may be wrong</source>
        <translation>l&apos;orologio può essere sbagliato</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and nobody sets this computer&apos;s clock right.</source>
        <translation>Non si è stabilita nessuna connessione cifrata, e nessuno regola l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>A phone refuses a certificate that is not valid yet, or not any more.</source>
        <translation>Un telefono rifiuta un certificato che non è ancora valido, o non lo è più.</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, and let phones get the time from it.</source>
        <translation>Regolare l&apos;orologio di questo computer, e farne prendere l&apos;ora ai telefoni.</translation>
    </message>
    <message>
        <source>does not accept the certificate</source>
        <translation>non accetta il certificato</translation>
    </message>
    <message>
        <source>No encrypted connection came about with the phone.</source>
        <translation>Con il telefono non si è stabilita nessuna connessione cifrata.</translation>
    </message>
    <message>
        <source>By default it checks the certificate, and knows only the large public authorities.</source>
        <translation>Normalmente verifica il certificato, e conosce solo le grandi autorità pubbliche.</translation>
    </message>
    <message>
        <source>Give it our CA by HTTP or TFTP first (https user certificates), or serve it by HTTP.</source>
        <translation>Dargli prima la nostra CA via HTTP o TFTP (https user certificates), o servirlo via HTTP.</translation>
    </message>
    <message>
        <source>writes of a bad certificate</source>
        <translation>scrive di un certificato non accettato</translation>
    </message>
    <message>
        <source>The phone writes of a certificate that it does not accept.</source>
        <translation>Il telefono scrive di un certificato che non accetta.</translation>
    </message>
    <message>
        <source>It may not take its files by HTTPS, or not know the time.</source>
        <translation>Forse non può prendere i suoi file via HTTPS, o non conosce l&apos;ora.</translation>
    </message>
    <message>
        <source>Give it our CA by HTTP or TFTP first, and a time server.</source>
        <translation>Dargli prima la nostra CA via HTTP o TFTP, e un server dell&apos;ora.</translation>
    </message>
    <message>
        <source>has nobody to tell it the time</source>
        <translation>nessuno gli comunica l&apos;ora</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and this computer does not tell phones the time.</source>
        <translation>Non si è stabilita nessuna connessione cifrata, e questo computer non comunica l&apos;ora ai telefoni.</translation>
    </message>
    <message>
        <source>Without the right time a phone takes every certificate for expired.</source>
        <translation>Senza l&apos;ora giusta un telefono considera scaduto ogni certificato.</translation>
    </message>
    <message>
        <source>Switch the time on under Local server, and name it to the phones.</source>
        <translation>Accendere l&apos;ora in Server locale, e indicarla ai telefoni.</translation>
    </message>
    <message>
        <source>its telephone system refuses it</source>
        <translation>il suo centralino lo rifiuta</translation>
    </message>
    <message>
        <source>The phone has its settings, but its telephone system refuses it ({registration}).</source>
        <translation>Il telefono ha le sue impostazioni, ma il suo centralino lo rifiuta ({registration}).</translation>
    </message>
    <message>
        <source>Nobody can call it.</source>
        <translation>Nessuno può chiamarlo.</translation>
    </message>
    <message>
        <source>Compare user name and password of its line with the telephone system.</source>
        <translation>Confrontare nome utente e password della sua linea con il centralino.</translation>
    </message>
    <message>
        <source>its telephone system does not answer</source>
        <translation>il suo centralino non risponde</translation>
    </message>
    <message>
        <source>The phone has its settings, but its telephone system does not answer.</source>
        <translation>Il telefono ha le sue impostazioni, ma il suo centralino non risponde.</translation>
    </message>
    <message>
        <source>Compare the address of the telephone system; on an isolated bench this is normal.</source>
        <translation>Confrontare l&apos;indirizzo del centralino; su un banco isolato è normale.</translation>
    </message>
    <message>
        <source>has its files, does not report</source>
        <translation>ha i suoi file, non si annuncia</translation>
    </message>
    <message>
        <source>It took its files, but did not report that it started.</source>
        <translation>Ha preso i suoi file, ma non ha annunciato di essersi avviato.</translation>
    </message>
    <message>
        <source>This job counts a phone as ready only when it says so.</source>
        <translation>Questa commessa considera pronto un telefono solo quando lo dice.</translation>
    </message>
    <message>
        <source>Start it again. A URL set on the phone itself may stand before ours; clear its local settings then.</source>
        <translation>Riavviarlo. Un URL impostato sul telefono stesso può precedere il nostro; in quel caso cancellare le sue impostazioni locali.</translation>
    </message>
    <message>
        <source>not heard of for a while</source>
        <translation>non si sente da un po&apos;</translation>
    </message>
    <message>
        <source>Nothing was heard from the phone for {subject}.</source>
        <translation>Dal telefono non si è sentito nulla per {subject}.</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>Non ha finito.</translation>
    </message>
    <message>
        <source>Look at its screen, then start it again.</source>
        <translation>Guardare il suo schermo, poi riavviarlo.</translation>
    </message>
    <message>
        <source>has older settings</source>
        <translation>ha impostazioni più vecchie</translation>
    </message>
    <message>
        <source>Settings changed after the phone took its files.</source>
        <translation>Alcune impostazioni sono cambiate dopo che il telefono ha preso i suoi file.</translation>
    </message>
    <message>
        <source>It works with the older ones.</source>
        <translation>Funziona con quelle di prima.</translation>
    </message>
    <message>
        <source>Restart the phone, and it fetches the new ones.</source>
        <translation>Riavviare il telefono: prenderà quelle nuove.</translation>
    </message>
    <message>
        <source>takes its firmware again and again</source>
        <translation>prende il firmware più e più volte</translation>
    </message>
    <message>
        <source>It took the firmware {subject} again and again and still reports {firmware-has}.</source>
        <translation>Ha preso il firmware {subject} più e più volte e dichiara ancora {firmware-has}.</translation>
    </message>
    <message>
        <source>It is not offered any more; the phone keeps what it has.</source>
        <translation>Non gli viene più offerto; il telefono tiene ciò che ha.</translation>
    </message>
    <message>
        <source>Compare the version of the file with what the phone reports, and correct it.</source>
        <translation>Confrontare la versione del file con ciò che dichiara il telefono, e correggerla.</translation>
    </message>
    <message>
        <source>the firmware is labelled wrongly</source>
        <translation>il firmware ha la versione sbagliata</translation>
    </message>
    <message>
        <source>The firmware is labelled wrongly: {subject}.</source>
        <translation>Il firmware ha la versione sbagliata: {subject}.</translation>
    </message>
    <message>
        <source>The phone runs that image, and would be offered it again and again.</source>
        <translation>Il telefono esegue quell&apos;immagine, e gli verrebbe offerta più e più volte.</translation>
    </message>
    <message>
        <source>Let the catalogue say what the phone reports.</source>
        <translation>Far dire al catalogo ciò che dichiara il telefono.</translation>
    </message>
    <message>
        <source>runs MiNet software</source>
        <translation>esegue il software MiNet</translation>
    </message>
    <message>
        <source>This phone seems to run MiNet software ({subject}).</source>
        <translation>Questo telefono sembra eseguire il software MiNet ({subject}).</translation>
    </message>
    <message>
        <source>MiNet is for the maker&apos;s own telephone systems: settings and firmware of this job do not reach the phone.</source>
        <translation>MiNet è per i centralini del produttore: impostazioni e firmware di questa commessa non raggiungono il telefono.</translation>
    </message>
    <message>
        <source>Load SIP software by the way the maker gives for this model, then start the phone again.</source>
        <translation>Caricare il software SIP nel modo indicato dal produttore per questo modello, poi riavviare il telefono.</translation>
    </message>
    <message>
        <source>may not go back to a lower version</source>
        <translation>forse non può tornare a una versione più bassa</translation>
    </message>
    <message>
        <source>It took {firmware-wanted} whole and still reports {firmware-has}, which is higher.</source>
        <translation>Ha preso {firmware-wanted} per intero e dichiara ancora {firmware-has}, che è più alta.</translation>
    </message>
    <message>
        <source>Some versions cannot be left for a lower one; the phone may keep what it has.</source>
        <translation>Da alcune versioni non si può scendere; il telefono può tenere ciò che ha.</translation>
    </message>
    <message>
        <source>Look under Firmware what is known of both versions, or leave its firmware as it is.</source>
        <translation>Guardare in Firmware che cosa si sa delle due versioni, o lasciare il suo firmware com&apos;è.</translation>
    </message>
    <message>
        <source>cannot use the firmware</source>
        <translation>non può usare il firmware</translation>
    </message>
    <message>
        <source>The phone writes that it cannot use the firmware.</source>
        <translation>Il telefono scrive che non può usare il firmware.</translation>
    </message>
    <message>
        <source>The file may be made for another model, or be damaged.</source>
        <translation>Il file può essere fatto per un altro modello, o essere danneggiato.</translation>
    </message>
    <message>
        <source>Compare the file with the model, and bring it in again.</source>
        <translation>Confrontare il file con il modello, e importarlo di nuovo.</translation>
    </message>
    <message>
        <source>no file of its firmware</source>
        <translation>nessun file del suo firmware</translation>
    </message>
    <message>
        <source>It is to run {firmware-wanted}, and there is no file of that version for a {model}.</source>
        <translation>Deve eseguire {firmware-wanted}, e non c&apos;è nessun file di quella versione per un {model}.</translation>
    </message>
    <message>
        <source>It gets its settings and keeps the firmware that it has.</source>
        <translation>Riceve le sue impostazioni e tiene il firmware che ha.</translation>
    </message>
    <message>
        <source>Bring the file in under Firmware.</source>
        <translation>Importare il file in Firmware.</translation>
    </message>
    <message>
        <source>a version in between is missing</source>
        <translation>manca una versione intermedia</translation>
    </message>
    <message>
        <source>It must run another version before {firmware-wanted}, and there is no file of it: {subject}.</source>
        <translation>Deve eseguire un&apos;altra versione prima di {firmware-wanted}, e non ce n&apos;è il file: {subject}.</translation>
    </message>
    <message>
        <source>It works with the firmware that it has.</source>
        <translation>Funziona con il firmware che ha.</translation>
    </message>
    <message>
        <source>Add the file of that version.</source>
        <translation>Aggiungere il file di quella versione.</translation>
    </message>
    <message>
        <source>firmware only at set hours</source>
        <translation>firmware solo a ore stabilite</translation>
    </message>
    <message>
        <source>It has all but its firmware, which this job gives out only at {subject}.</source>
        <translation>Ha tutto tranne il firmware, che questa commessa dà solo in questi orari: {subject}.</translation>
    </message>
    <message>
        <source>Let it restart within these hours, or give firmware out at any time.</source>
        <translation>Farlo riavviare in queste ore, o dare il firmware a qualsiasi ora.</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attende il suo turno</translation>
    </message>
    <message>
        <source>It waits for its turn in the roll-out: {subject}.</source>
        <translation>Attende il suo turno nella distribuzione: {subject}.</translation>
    </message>
    <message>
        <source>It is given its firmware when its turn comes and it asks again.</source>
        <translation>Riceve il firmware quando arriva il suo turno e chiede di nuovo.</translation>
    </message>
    <message>
        <source>the roll-out stands still</source>
        <translation>la distribuzione è ferma</translation>
    </message>
    <message>
        <source>It wants new firmware, and the roll-out stands still: {subject}.</source>
        <translation>Vuole il nuovo firmware, e la distribuzione è ferma: {subject}.</translation>
    </message>
    <message>
        <source>Look at Firmware why it stands still, and let it go on.</source>
        <translation>Guardare in Firmware perché è ferma, e farla proseguire.</translation>
    </message>
    <message>
        <source>firmware broke off {aborted} times</source>
        <translation>firmware interrotto {aborted} volte</translation>
    </message>
    <message>
        <source>It began its firmware {aborted} times and broke off in the middle.</source>
        <translation>Ha cominciato il firmware {aborted} volte e si è interrotto a metà.</translation>
    </message>
    <message>
        <source>The line loses data, or the phone was switched off.</source>
        <translation>La linea perde dati, o il telefono è stato spento.</translation>
    </message>
    <message>
        <source>Try another cable and port; leave the phone plugged in while it loads.</source>
        <translation>Provare un altro cavo e un&apos;altra porta; lasciare collegato il telefono mentre carica.</translation>
    </message>
    <message>
        <source>did not come back after its firmware</source>
        <translation>non è tornato dopo il firmware</translation>
    </message>
    <message>
        <source>It took its firmware whole, and was not heard of since.</source>
        <translation>Ha preso il firmware per intero, e da allora non si è sentito.</translation>
    </message>
    <message>
        <source>It may still be writing, or it lost power meanwhile.</source>
        <translation>Forse lo sta ancora scrivendo, o nel frattempo ha perso la corrente.</translation>
    </message>
    <message>
        <source>Look at its screen before you unplug it; then start it again.</source>
        <translation>Guardare il suo schermo prima di scollegarlo; poi riavviarlo.</translation>
    </message>
    <message>
        <source>has the administrator password of all</source>
        <translation>ha la password di amministratore di tutti</translation>
    </message>
    <message>
        <source>It keeps the administrator password that everybody knows.</source>
        <translation>Tiene la password di amministratore che tutti conoscono.</translation>
    </message>
    <message>
        <source>Whoever reaches it on the network can change it.</source>
        <translation>Chiunque lo raggiunga in rete può modificarlo.</translation>
    </message>
    <message>
        <source>Give it a password of its own under Settings.</source>
        <translation>Dargli una password propria in Impostazioni.</translation>
    </message>
    <message>
        <source>not in this job</source>
        <translation>non è in questa commessa</translation>
    </message>
    <message>
        <source>This phone is not in the job.</source>
        <translation>Questo telefono non è nella commessa.</translation>
    </message>
    <message>
        <source>It is told nothing.</source>
        <translation>Non riceve risposta.</translation>
    </message>
    <message>
        <source>Add it if it is yours.</source>
        <translation>Aggiungerlo, se ne fa parte.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in sospeso</translation>
    </message>
    <message>
        <source>This phone is on hold.</source>
        <translation>Questo telefono è in sospeso.</translation>
    </message>
    <message>
        <source>It is told nothing, as if it were not in the job.</source>
        <translation>Non riceve risposta, come se non fosse nella commessa.</translation>
    </message>
    <message>
        <source>Take it off hold when it may go on.</source>
        <translation>Riattivarlo quando può proseguire.</translation>
    </message>
    <message>
        <source>its address is no maker&apos;s of these phones</source>
        <translation>il suo indirizzo non è del produttore di questi telefoni</translation>
    </message>
    <message>
        <source>Its MAC address is not one of Aastra or Mitel.</source>
        <translation>Il suo indirizzo MAC non è di Aastra o Mitel.</translation>
    </message>
    <message>
        <source>If it was mistyped, the real phone asks under another name and is told nothing.</source>
        <translation>Se è stato digitato male, il telefono vero chiede con un altro nome e non riceve risposta.</translation>
    </message>
    <message>
        <source>Compare it with the label on the phone.</source>
        <translation>Confrontarlo con l&apos;etichetta sul telefono.</translation>
    </message>
    <message>
        <source>its model is not known</source>
        <translation>il suo modello non è noto</translation>
    </message>
    <message>
        <source>The model {model} is not known.</source>
        <translation>Il modello {model} non è noto.</translation>
    </message>
    <message>
        <source>It gets the settings for all phones and its own, but no firmware by model.</source>
        <translation>Riceve le impostazioni per tutti i telefoni e le proprie, ma nessun firmware secondo il modello.</translation>
    </message>
    <message>
        <source>Correct the model if it was mistyped.</source>
        <translation>Correggere il modello, se è stato digitato male.</translation>
    </message>
    <message>
        <source>is a {model-said}, not a {model-register}</source>
        <translation>è un {model-said}, non un {model-register}</translation>
    </message>
    <message>
        <source>It says that it is a {model-said}; the register says {model-register}.</source>
        <translation>Dice di essere un {model-said}; l&apos;elenco dice {model-register}.</translation>
    </message>
    <message>
        <source>It gets what is meant for a {model-said}. Perhaps two cartons were exchanged.</source>
        <translation>Riceve ciò che è destinato a un {model-said}. Forse sono state scambiate due scatole.</translation>
    </message>
    <message>
        <source>Compare the label; correct the model, or the place.</source>
        <translation>Confrontare l&apos;etichetta; correggere il modello, o il posto.</translation>
    </message>
    <message>
        <source>two phones are called {label}</source>
        <translation>due telefoni si chiamano {label}</translation>
    </message>
    <message>
        <source>Another phone of this job is called {label} too.</source>
        <translation>Anche un altro telefono di questa commessa si chiama {label}.</translation>
    </message>
    <message>
        <source>Both are staged, but people may take the wrong one.</source>
        <translation>Vengono preparati entrambi, ma qualcuno può prendere quello sbagliato.</translation>
    </message>
    <message>
        <source>Give one of them another label.</source>
        <translation>Dare a uno dei due un altro nome.</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>non autorizzato</translation>
    </message>
    <message>
        <source>It asked from {refused-address} and is not released.</source>
        <translation>Ha chiesto da {refused-address} e non è autorizzato.</translation>
    </message>
    <message>
        <source>It was told nothing.</source>
        <translation>Non ha ricevuto risposta.</translation>
    </message>
    <message>
        <source>Release it when it may take its files.</source>
        <translation>Autorizzarlo quando può prendere i suoi file.</translation>
    </message>
    <message>
        <source>the time to take its files is over</source>
        <translation>il tempo per prendere i suoi file è finito</translation>
    </message>
    <message>
        <source>It asked from {refused-address} after the time to take its files was over.</source>
        <translation>Ha chiesto da {refused-address} dopo la fine del tempo per prendere i suoi file.</translation>
    </message>
    <message>
        <source>Release it again, then start it again.</source>
        <translation>Autorizzarlo di nuovo, poi riavviarlo.</translation>
    </message>
    <message>
        <source>another address took its files</source>
        <translation>un altro indirizzo ha preso i suoi file</translation>
    </message>
    <message>
        <source>{refused-address} asked for its files, which another address took before.</source>
        <translation>{refused-address} ha chiesto i suoi file, che prima aveva preso un altro indirizzo.</translation>
    </message>
    <message>
        <source>{refused-address} was told nothing.</source>
        <translation>{refused-address} non ha ricevuto risposta.</translation>
    </message>
    <message>
        <source>If that is the phone with a new address, release it again.</source>
        <translation>Se è il telefono con un nuovo indirizzo, autorizzarlo di nuovo.</translation>
    </message>
    <message>
        <source>another device asks in its name</source>
        <translation>un altro dispositivo chiede a suo nome</translation>
    </message>
    <message>
        <source>{refused-address} asked for its files, and the network shows another card there.</source>
        <translation>{refused-address} ha chiesto i suoi file, e lì la rete mostra un&apos;altra scheda.</translation>
    </message>
    <message>
        <source>Another device asks in the name of this phone. It was told nothing.</source>
        <translation>Un altro dispositivo chiede a nome di questo telefono. Non ha ricevuto risposta.</translation>
    </message>
    <message>
        <source>Look which device that is. Release the phone again only if you know it.</source>
        <translation>Guardare quale dispositivo è. Autorizzare di nuovo il telefono solo se lo si conosce.</translation>
    </message>
    <message>
        <source>another phone&apos;s certificate</source>
        <translation>certificato di un altro telefono</translation>
    </message>
    <message>
        <source>{refused-address} showed the certificate of another phone.</source>
        <translation>{refused-address} ha mostrato il certificato di un altro telefono.</translation>
    </message>
    <message>
        <source>Look which phone that is.</source>
        <translation>Guardare quale telefono è.</translation>
    </message>
    <message>
        <source>its address asked for too many phones</source>
        <translation>il suo indirizzo ha chiesto per troppi telefoni</translation>
    </message>
    <message>
        <source>Its address {address} asked for many phones that it may not stage.</source>
        <translation>Il suo indirizzo {address} ha chiesto per molti telefoni che non può preparare.</translation>
    </message>
    <message>
        <source>Nothing that comes from there is answered for some minutes.</source>
        <translation>Per alcuni minuti nulla di ciò che viene da lì riceve risposta.</translation>
    </message>
    <message>
        <source>If these are your phones, say so; then start the phone again.</source>
        <translation>Se questi telefoni sono i propri, dichiararlo; poi riavviare il telefono.</translation>
    </message>
    <message>
        <source>the local server is off</source>
        <translation>il server locale è spento</translation>
    </message>
    <message>
        <source>The local server is off.</source>
        <translation>Il server locale è spento.</translation>
    </message>
    <message>
        <source>This phone gets nothing from this computer.</source>
        <translation>Questo telefono non riceve nulla da questo computer.</translation>
    </message>
    <message>
        <source>Start the server, then plug the phone in or start it again.</source>
        <translation>Avviare il server, poi collegare il telefono o riavviarlo.</translation>
    </message>
    <message>
        <source>this computer lost its address</source>
        <translation>questo computer ha perso il suo indirizzo</translation>
    </message>
    <message>
        <source>This computer no longer has the address {our-address}.</source>
        <translation>Questo computer non ha più l&apos;indirizzo {our-address}.</translation>
    </message>
    <message>
        <source>No phone reaches the server until it is back.</source>
        <translation>Nessun telefono raggiunge il server finché non ritorna.</translation>
    </message>
    <message>
        <source>Plug the network in again, or choose another address for the server.</source>
        <translation>Ricollegare la rete, o scegliere un altro indirizzo per il server.</translation>
    </message>
    <message>
        <source>server answers this computer only</source>
        <translation>il server risponde solo a questo computer</translation>
    </message>
    <message>
        <source>The server listens at {our-address}, which only this computer knows.</source>
        <translation>Il server ascolta su {our-address}, che solo questo computer conosce.</translation>
    </message>
    <message>
        <source>Simulated phones reach it, a real phone never does.</source>
        <translation>I telefoni simulati lo raggiungono, un telefono vero mai.</translation>
    </message>
    <message>
        <source>Choose the address of the network card that the phones are plugged into.</source>
        <translation>Scegliere l&apos;indirizzo della scheda di rete a cui sono collegati i telefoni.</translation>
    </message>
    <message>
        <source>no cable in the network card</source>
        <translation>nessun cavo nella scheda di rete</translation>
    </message>
    <message>
        <source>Nothing is at the other end of the server&apos;s network card.</source>
        <translation>All&apos;altro capo della scheda di rete del server non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>No phone can reach this computer.</source>
        <translation>Nessun telefono può raggiungere questo computer.</translation>
    </message>
    <message>
        <source>Plug the cable into the switch of the phones, and look whether its lamp is lit.</source>
        <translation>Collegare il cavo allo switch dei telefoni, e guardare se la sua spia è accesa.</translation>
    </message>
    <message>
        <source>perhaps the wrong network card</source>
        <translation>forse la scheda di rete sbagliata</translation>
    </message>
    <message>
        <source>The server listens at {our-address}; {other-card} is connected too.</source>
        <translation>Il server ascolta su {our-address}; è connessa anche {other-card}.</translation>
    </message>
    <message>
        <source>If the phones hang at {other-card}, they never reach the server.</source>
        <translation>Se i telefoni sono su {other-card}, non raggiungono mai il server.</translation>
    </message>
    <message>
        <source>Compare the cable with the address under Local server.</source>
        <translation>Confrontare il cavo con l&apos;indirizzo in Server locale.</translation>
    </message>
    <message>
        <source>server is on a wireless network</source>
        <translation>il server è su una rete senza fili</translation>
    </message>
    <message>
        <source>The server&apos;s network card is wireless.</source>
        <translation>La scheda di rete del server è senza fili.</translation>
    </message>
    <message>
        <source>An access point may keep phones on a cable from reaching it.</source>
        <translation>Un access point può impedire ai telefoni su cavo di raggiungerlo.</translation>
    </message>
    <message>
        <source>Use a cable to the switch of the phones, and choose its address.</source>
        <translation>Usare un cavo verso lo switch dei telefoni, e scegliere il suo indirizzo.</translation>
    </message>
    <message>
        <source>a firewall keeps phones out</source>
        <translation>un firewall tiene fuori i telefoni</translation>
    </message>
    <message>
        <source>A firewall of this computer blocks the server&apos;s ports.</source>
        <translation>Un firewall di questo computer blocca le porte del server.</translation>
    </message>
    <message>
        <source>What the phone asks never arrives here.</source>
        <translation>Ciò che il telefono chiede non arriva mai qui.</translation>
    </message>
    <message>
        <source>Open the ports as the Preflight page says; it has the command.</source>
        <translation>Aprire le porte come dice la pagina Controllo preliminare; contiene il comando.</translation>
    </message>
    <message>
        <source>has not asked yet</source>
        <translation>non ha ancora chiesto</translation>
    </message>
    <message>
        <source>This phone has not asked for anything yet.</source>
        <translation>Questo telefono non ha ancora chiesto nulla.</translation>
    </message>
    <message>
        <source>It gets its files as soon as it does.</source>
        <translation>Riceve i suoi file appena chiede.</translation>
    </message>
    <message>
        <source>Plug it in. If it stays silent, it knows another server: reset it to factory defaults.</source>
        <translation>Collegarlo. Se non si fa sentire, conosce un altro server: riportarlo alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>on the network, but does not ask</source>
        <translation>è in rete, ma non chiede</translation>
    </message>
    <message>
        <source>The network shows this phone at {neighbour}, but it has not asked this computer.</source>
        <translation>La rete mostra questo telefono su {neighbour}, ma non ha chiesto a questo computer.</translation>
    </message>
    <message>
        <source>It works, and gets its settings from somewhere else or keeps older ones.</source>
        <translation>Funziona, e riceve le sue impostazioni da un altro luogo o tiene quelle più vecchie.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, or point it here under Phones, On the phone.</source>
        <translation>Riportarlo alle impostazioni di fabbrica, o indirizzarlo qui in Telefoni, Raggiungere.</translation>
    </message>
    <message>
        <source>has an address, does not ask</source>
        <translation>ha un indirizzo, non chiede</translation>
    </message>
    <message>
        <source>It has had an address for {age} seconds and has not asked for its files.</source>
        <translation>Ha un indirizzo da {age} secondi e non ha chiesto i suoi file.</translation>
    </message>
    <message>
        <source>It knows another server already, or was told of none.</source>
        <translation>Conosce già un altro server, o non gliene è stato indicato nessuno.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, and look at Point phones here under Local server.</source>
        <translation>Riportarlo alle impostazioni di fabbrica, e guardare Indirizzare qui i telefoni in Server locale.</translation>
    </message>
    <message>
        <source>may have asked the maker&apos;s RCS</source>
        <translation>forse ha chiesto all&apos;RCS del produttore</translation>
    </message>
    <message>
        <source>It has an address from here and may have asked the maker&apos;s RCS first.</source>
        <translation>Ha un indirizzo da qui e forse ha chiesto prima all&apos;RCS del produttore.</translation>
    </message>
    <message>
        <source>A phone at factory defaults does so over the internet, and may be sent elsewhere from there.</source>
        <translation>Un telefono con le impostazioni di fabbrica lo fa attraverso Internet, e da lì può essere mandato altrove.</translation>
    </message>
    <message>
        <source>Let the job tell phones not to ask it, or take the internet away from the bench; then reset the phone.</source>
        <translation>Far dire ai telefoni dalla commessa di non chiedergli, o togliere Internet al banco; poi riportare il telefono alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>sent to the maker&apos;s RCS by DHCP</source>
        <translation>mandato dal DHCP all&apos;RCS del produttore</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} tells phones to ask the maker&apos;s RCS.</source>
        <translation>Il server DHCP {other-dhcp-server} dice ai telefoni di chiedere all&apos;RCS del produttore.</translation>
    </message>
    <message>
        <source>What that says may win over this computer.</source>
        <translation>Ciò che dice quello può prevalere su questo computer.</translation>
    </message>
    <message>
        <source>Set its option 43, sub-option 3, to 0; the lines are under Point phones here.</source>
        <translation>Impostare a 0 la sua opzione 43, sotto-opzione 3; le righe sono in Indirizzare qui i telefoni.</translation>
    </message>
    <message>
        <source>another DHCP server points elsewhere</source>
        <translation>un altro server DHCP indirizza altrove</translation>
    </message>
    <message>
        <source>Another DHCP server ({other-dhcp-server}) points phones at {other-dhcp-url}.</source>
        <translation>Un altro server DHCP ({other-dhcp-server}) indirizza i telefoni a {other-dhcp-url}.</translation>
    </message>
    <message>
        <source>The phone follows whom it hears, and of several the one that names a server.</source>
        <translation>Il telefono segue chi sente, e tra più server quello che ne indica uno.</translation>
    </message>
    <message>
        <source>Change that server by the lines under Point phones here, or part the two networks.</source>
        <translation>Modificare quel server con le righe in Indirizzare qui i telefoni, o separare le due reti.</translation>
    </message>
    <message>
        <source>DHCP names no server</source>
        <translation>il DHCP non indica un server</translation>
    </message>
    <message>
        <source>The DHCP server of this network ({other-dhcp-server}) names no server to phones.</source>
        <translation>Il server DHCP di questa rete ({other-dhcp-server}) non indica ai telefoni nessun server.</translation>
    </message>
    <message>
        <source>A phone at factory defaults is not told of this computer.</source>
        <translation>Un telefono con le impostazioni di fabbrica non viene a sapere di questo computer.</translation>
    </message>
    <message>
        <source>Add the lines under Point phones here to that server, or let our DHCP stand beside it.</source>
        <translation>Aggiungere a quel server le righe in Indirizzare qui i telefoni, o affiancargli il nostro DHCP.</translation>
    </message>
    <message>
        <source>DHCP option 156 diverts it</source>
        <translation>l&apos;opzione DHCP 156 lo porta altrove</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} gives out option 156.</source>
        <translation>Il server DHCP {other-dhcp-server} distribuisce l&apos;opzione 156.</translation>
    </message>
    <message>
        <source>Current Mitel firmware follows it and comes neither to the RCS nor here.</source>
        <translation>Il firmware Mitel attuale la segue e non arriva né all&apos;RCS né qui.</translation>
    </message>
    <message>
        <source>Take option 156 out of that server, then start the phone again.</source>
        <translation>Togliere l&apos;opzione 156 da quel server, poi riavviare il telefono.</translation>
    </message>
    <message>
        <source>went away into a VLAN</source>
        <translation>sparito in una VLAN</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} gives phones a VLAN.</source>
        <translation>Il server DHCP {other-dhcp-server} assegna ai telefoni una VLAN.</translation>
    </message>
    <message>
        <source>The phone restarts into that VLAN and keeps it, so it has left this network.</source>
        <translation>Il telefono si riavvia in quella VLAN e la tiene, quindi ha lasciato questa rete.</translation>
    </message>
    <message>
        <source>Take option 132 away, or give this computer an address in that VLAN; then reset the phone.</source>
        <translation>Togliere l&apos;opzione 132, o dare a questo computer un indirizzo in quella VLAN; poi riportare il telefono alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>writes of a VLAN</source>
        <translation>scrive di una VLAN</translation>
    </message>
    <message>
        <source>The phone wrote of a VLAN before it fell silent.</source>
        <translation>Il telefono ha scritto di una VLAN prima di tacere.</translation>
    </message>
    <message>
        <source>It may have moved into another network.</source>
        <translation>Può essersi spostato in un&apos;altra rete.</translation>
    </message>
    <message>
        <source>Look at the VLAN on its screen, and at what the switch tells by LLDP.</source>
        <translation>Guardare la VLAN sul suo schermo, e che cosa dice lo switch via LLDP.</translation>
    </message>
    <message>
        <source>trouble with 802.1x</source>
        <translation>problemi con 802.1x</translation>
    </message>
    <message>
        <source>The phone writes of 802.1x.</source>
        <translation>Il telefono scrive di 802.1x.</translation>
    </message>
    <message>
        <source>The switch may let it into another network than this one, or into none.</source>
        <translation>Lo switch può metterlo in una rete diversa da questa, o in nessuna.</translation>
    </message>
    <message>
        <source>Use a port without 802.1x on the bench.</source>
        <translation>Sul banco usare una porta senza 802.1x.</translation>
    </message>
    <message>
        <source>our DHCP has stopped</source>
        <translation>il nostro DHCP si è fermato</translation>
    </message>
    <message>
        <source>Our DHCP has stopped, because another server gives out addresses here.</source>
        <translation>Il nostro DHCP si è fermato, perché qui un altro server assegna indirizzi.</translation>
    </message>
    <message>
        <source>The phone gets its address, and perhaps its server, from that one.</source>
        <translation>Il telefono riceve da quello il suo indirizzo, e forse il suo server.</translation>
    </message>
    <message>
        <source>Disconnect that server and start ours again, or use the lines under Point phones here.</source>
        <translation>Scollegare quel server e riavviare il nostro, o usare le righe in Indirizzare qui i telefoni.</translation>
    </message>
    <message>
        <source>our DHCP waits for another server</source>
        <translation>il nostro DHCP aspetta un altro server</translation>
    </message>
    <message>
        <source>Our DHCP stands beside another server, and none answers.</source>
        <translation>Il nostro DHCP affianca un altro server, e nessuno risponde.</translation>
    </message>
    <message>
        <source>No phone is given an address until one does.</source>
        <translation>Finché nessuno risponde, nessun telefono riceve un indirizzo.</translation>
    </message>
    <message>
        <source>Start that server, or let ours give all addresses.</source>
        <translation>Avviare quel server, o far assegnare tutti gli indirizzi al nostro.</translation>
    </message>
    <message>
        <source>no address left for it</source>
        <translation>non ci sono più indirizzi per lui</translation>
    </message>
    <message>
        <source>All addresses of our DHCP range are given out.</source>
        <translation>Tutti gli indirizzi del nostro intervallo DHCP sono assegnati.</translation>
    </message>
    <message>
        <source>This phone gets none and cannot go on.</source>
        <translation>Questo telefono non ne riceve e non può proseguire.</translation>
    </message>
    <message>
        <source>Choose a longer range, or a shorter lease.</source>
        <translation>Scegliere un intervallo più lungo, o un lease più corto.</translation>
    </message>
    <message>
        <source>its address is used by another device</source>
        <translation>il suo indirizzo è usato da un altro dispositivo</translation>
    </message>
    <message>
        <source>It was offered an address that another device uses.</source>
        <translation>Gli è stato offerto un indirizzo che usa un altro dispositivo.</translation>
    </message>
    <message>
        <source>It asks for another one; if many are taken, it may not get any.</source>
        <translation>Ne chiede un altro; se molti sono occupati, può non riceverne.</translation>
    </message>
    <message>
        <source>Choose a range that nobody uses.</source>
        <translation>Scegliere un intervallo che nessuno usa.</translation>
    </message>
    <message>
        <source>its reserved address does not fit</source>
        <translation>l&apos;indirizzo riservato per lui non va bene</translation>
    </message>
    <message>
        <source>The address reserved for this phone cannot be given in this network.</source>
        <translation>L&apos;indirizzo riservato per questo telefono non si può assegnare in questa rete.</translation>
    </message>
    <message>
        <source>It gets another one.</source>
        <translation>Ne riceve un altro.</translation>
    </message>
    <message>
        <source>Correct its column “ip”.</source>
        <translation>Correggere la sua colonna “ip”.</translation>
    </message>
    <message>
        <source>older phones ask by TFTP</source>
        <translation>i telefoni più vecchi chiedono via TFTP</translation>
    </message>
    <message>
        <source>TFTP is off, and phones of this family ask by TFTP unless they are told otherwise.</source>
        <translation>Il TFTP è spento, e i telefoni di questa famiglia chiedono via TFTP, se non viene detto loro altro.</translation>
    </message>
    <message>
        <source>A phone that was only given an address of a server asks there in vain.</source>
        <translation>Un telefono che ha ricevuto soltanto l&apos;indirizzo di un server chiede lì inutilmente.</translation>
    </message>
    <message>
        <source>Switch TFTP on, or point the phone at an address that begins with http.</source>
        <translation>Accendere il TFTP, o indirizzare il telefono a un indirizzo che comincia con http.</translation>
    </message>
    <message>
        <source>TFTP is not on port 69</source>
        <translation>il TFTP non è sulla porta 69</translation>
    </message>
    <message>
        <source>TFTP listens on port {tftp-port}, and phones know no other than 69.</source>
        <translation>Il TFTP ascolta sulla porta {tftp-port}, e i telefoni conoscono solo la 69.</translation>
    </message>
    <message>
        <source>A phone that asks by TFTP is not heard.</source>
        <translation>Un telefono che chiede via TFTP non viene sentito.</translation>
    </message>
    <message>
        <source>Let TFTP use port 69, or point the phone at an address that begins with http.</source>
        <translation>Mettere il TFTP sulla porta 69, o indirizzare il telefono a un indirizzo che comincia con http.</translation>
    </message>
    <message>
        <source>asks from behind a router</source>
        <translation>chiede da dietro un router</translation>
    </message>
    <message>
        <source>{shared-macs} phones ask from the address {address}.</source>
        <translation>{shared-macs} telefoni chiedono dall&apos;indirizzo {address}.</translation>
    </message>
    <message>
        <source>A router stands between. Over TFTP nobody can tell which of them asks, and they cannot be reached from here.</source>
        <translation>In mezzo c&apos;è un router. Via TFTP nessuno può capire quale di loro chiede, e da qui non si possono raggiungere.</translation>
    </message>
    <message>
        <source>Connect the bench straight to this computer&apos;s network, or use HTTP.</source>
        <translation>Collegare il banco direttamente alla rete di questo computer, o usare HTTP.</translation>
    </message>
    <message>
        <source>may be two devices with one MAC</source>
        <translation>forse due dispositivi con un solo MAC</translation>
    </message>
    <message>
        <source>Requests in its name came from one address, from another, and from the first again.</source>
        <translation>Le richieste a suo nome sono arrivate da un indirizzo, poi da un altro, e poi di nuovo dal primo.</translation>
    </message>
    <message>
        <source>Two devices may have the same MAC address, or one of them pretends.</source>
        <translation>Due dispositivi possono avere lo stesso indirizzo MAC, o uno dei due finge.</translation>
    </message>
    <message>
        <source>Look for a second phone with this address, and unplug one of them.</source>
        <translation>Cercare un secondo telefono con questo indirizzo, e scollegare uno dei due.</translation>
    </message>
    <message>
        <source>requests name two phones</source>
        <translation>le richieste indicano due telefoni</translation>
    </message>
    <message>
        <source>Its requests name two different phones.</source>
        <translation>Le sue richieste indicano due telefoni diversi.</translation>
    </message>
    <message>
        <source>One device asks for files of another; each is given only its own.</source>
        <translation>Un dispositivo chiede i file di un altro; ciascuno riceve solo i propri.</translation>
    </message>
    <message>
        <source>Look which phone is at {address}.</source>
        <translation>Guardare quale telefono è su {address}.</translation>
    </message>
    <message>
        <source>cannot be told apart from others</source>
        <translation>non si distingue dagli altri</translation>
    </message>
    <message>
        <source>Somebody at its address asked, and it cannot be told which phone that was.</source>
        <translation>Qualcuno al suo indirizzo ha chiesto, e non si può capire quale telefono fosse.</translation>
    </message>
    <message>
        <source>TFTP carries no name: firmware is given only where all phones of the model get the same.</source>
        <translation>Il TFTP non trasporta un nome: il firmware viene dato solo dove tutti i telefoni del modello ricevono lo stesso.</translation>
    </message>
    <message>
        <source>Use HTTP, or our DHCP, which knows who has which address.</source>
        <translation>Usare HTTP, o il nostro DHCP, che sa chi ha quale indirizzo.</translation>
    </message>
    <message>
        <source>its line is very slow</source>
        <translation>la sua linea è molto lenta</translation>
    </message>
    <message>
        <source>It took its firmware at {slow-kbs} KiB a second.</source>
        <translation>Ha preso il firmware a {slow-kbs} KiB al secondo.</translation>
    </message>
    <message>
        <source>A port or a cable that runs at 10 Mbit/s, or half duplex, may be the cause.</source>
        <translation>La causa può essere una porta o un cavo che va a 10 Mbit/s, o in half duplex.</translation>
    </message>
    <message>
        <source>Try another port and another cable; set the port to automatic negotiation.</source>
        <translation>Provare un&apos;altra porta e un altro cavo; impostare la porta sulla negoziazione automatica.</translation>
    </message>
    <message>
        <source>this computer&apos;s line is slow</source>
        <translation>la linea di questo computer è lenta</translation>
    </message>
    <message>
        <source>This computer&apos;s network card runs below 100 Mbit/s.</source>
        <translation>La scheda di rete di questo computer va a meno di 100 Mbit/s.</translation>
    </message>
    <message>
        <source>Firmware for many phones takes long.</source>
        <translation>Il firmware per molti telefoni richiede molto tempo.</translation>
    </message>
    <message>
        <source>Try another cable or another port of the switch.</source>
        <translation>Provare un altro cavo o un&apos;altra porta dello switch.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Avviare il server</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Server locale</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
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
        <translation>Server di configurazione</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrare nella tabella</translation>
    </message>
    <message>
        <source>Stage again</source>
        <translation>Preparare di nuovo</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Riattivare</translation>
    </message>
    <message>
        <source>Correct the catalogue</source>
        <translation>Correggere il catalogo</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Autorizzare di nuovo</translation>
    </message>
    <message>
        <source>These are my phones</source>
        <translation>Questi telefoni sono i miei</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Aggiungere questo telefono</translation>
    </message>
    <message>
        <source>Restart the phone...</source>
        <translation>Riavviare il telefono...</translation>
    </message>
    <message>
        <source>Clear local settings...</source>
        <translation>Cancellare le impostazioni locali...</translation>
    </message>
</context>
<context>
    <name>XmlRpc</name>
    <message>
        <source>The answer is none of XML-RPC. Check the address of the service.</source>
        <translation>La risposta non è una risposta XML-RPC. Controllare l&apos;indirizzo del servizio.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>La controparte ha rifiutato la chiamata.</translation>
    </message>
</context>
<context>
    <name>firstring::AccessDialog</name>
    <message>
        <source>&amp;Bench: phones are released when the server starts</source>
        <translation>&amp;Banco: i telefoni sono autorizzati all&apos;avvio del server</translation>
    </message>
    <message>
        <source>&amp;Site: you release each phone</source>
        <translation>Se&amp;de: ogni telefono si autorizza a mano</translation>
    </message>
    <message>
        <source>Who gets files</source>
        <translation>Chi riceve i file</translation>
    </message>
    <message>
        <source>When phones get their own files</source>
        <translation>Quando i telefoni ricevono i propri file</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Crearne una</translation>
    </message>
    <message>
        <source>&amp;Released for:</source>
        <translation>A&amp;utorizzati per:</translation>
    </message>
    <message>
        <source>Secret &amp;part of the address:</source>
        <translation>Parte &amp;segreta dell&apos;indirizzo:</translation>
    </message>
    <message>
        <source>Secret part of the address</source>
        <translation>Parte segreta dell&apos;indirizzo</translation>
    </message>
    <message>
        <source>Who asks without it is told nothing. Phones must be given the new address.</source>
        <translation>A chi chiede senza questa parte non si dice nulla. Ai telefoni va dato il nuovo indirizzo.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Sal&amp;vare</translation>
    </message>
    <message>
        <source>Change who gets files</source>
        <translation>Cambiare chi riceve i file</translation>
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
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Registers phones, and sees everything but passwords and the job&apos;s own files.</source>
        <translation>Registra telefoni, e vede tutto tranne le password e i file propri della commessa.</translation>
    </message>
    <message>
        <source>Also sees passwords and the job&apos;s own files, changes servers, blueprints, firmware, branding and files, and manages users.</source>
        <translation>Vede anche le password e i file propri della commessa, modifica server, profili, firmware, branding e file, e gestisce gli account con ruolo User.</translation>
    </message>
    <message>
        <source>May do everything, and manages all accounts.</source>
        <translation>Può fare tutto, e gestisce tutti gli account.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Accounts of other workstations</source>
        <translation>Account di altre postazioni</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ri&amp;muovere…</translation>
    </message>
    <message>
        <source>&amp;Make its token</source>
        <translation>Creare il suo &amp;token</translation>
    </message>
    <message>
        <source>Nobody else may ask for this job.</source>
        <translation>Nessun altro può chiedere questa commessa.</translation>
    </message>
    <message>
        <source>While the local server runs with HTTPS, whoever shows one of these tokens may ask for this job, as far as the role goes.</source>
        <translation>Finché il server locale è in funzione con HTTPS, chi mostra uno di questi token può chiedere questa commessa, nei limiti del suo ruolo.</translation>
    </message>
    <message>
        <source>Workstation in the north building</source>
        <translation>Postazione nell&apos;edificio nord</translation>
    </message>
    <message>
        <source>&amp;New account:</source>
        <translation>Nuo&amp;vo account:</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>R&amp;uolo:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiare</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiare il token</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Hand it over as a password is.</source>
        <translation>Il token è negli appunti. Consegnarlo come si fa con una password.</translation>
    </message>
    <message>
        <source>This is the token of “%1”. It is shown only now; copy it before you close this.</source>
        <translation>Questo è il token di “%1”. Viene mostrato solo adesso; copiarlo prima di chiudere.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Rimuovere l&apos;account “%1”?</translation>
    </message>
    <message>
        <source>Its token opens nothing any more. What was changed by it stays; a workstation that still uses it is told so.</source>
        <translation>Il suo token non apre più nulla. Ciò che è stato modificato con esso resta; a una postazione che lo usa ancora viene detto.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
    <message>
        <source>“%1” may not ask any more.</source>
        <translation>“%1” non può più chiedere.</translation>
    </message>
</context>
<context>
    <name>firstring::ActivityPane</name>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Nothing yet. Requests of phones appear here.</source>
        <translation>Ancora nulla. Qui appaiono le richieste dei telefoni.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrare i &amp;dettagli</translation>
    </message>
    <message>
        <source>Hide (Ctrl+L)</source>
        <translation>Nascondere (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide what happened</source>
        <translation>Nascondere che cosa è successo</translation>
    </message>
</context>
<context>
    <name>firstring::AdoptDialog</name>
    <message>
        <source>Another &amp;folder...</source>
        <translation>Un&apos;altra ca&amp;rtella...</translation>
    </message>
    <message>
        <source>Lines that phones &amp;share become blueprints and columns</source>
        <translation>Le righe che i telefoni &amp;condividono diventano profili e colonne</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Che cosa diventa</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Che cosa c&apos;è da sapere</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>In dettaglio</translation>
    </message>
    <message>
        <source>Take over an existing server</source>
        <translation>Acquisire un server esistente</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Acquisire</translation>
    </message>
    <message>
        <source>What was found and what it becomes</source>
        <translation>Che cosa è stato trovato e che cosa diventa</translation>
    </message>
    <message>
        <source>Nothing is known of the folder yet.</source>
        <translation>Della cartella non si sa ancora nulla.</translation>
    </message>
    <message>
        <source>What stays out and why</source>
        <translation>Che cosa resta fuori e perché</translation>
    </message>
    <message>
        <source>Nothing stays out, and there is nothing to remark.</source>
        <translation>Nulla resta fuori, e non c&apos;è nulla da notare.</translation>
    </message>
    <message>
        <source>Proof for every file</source>
        <translation>Prova per ogni file</translation>
    </message>
    <message>
        <source>No file is compared yet.</source>
        <translation>Non è ancora stato confrontato nessun file.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Resta fuori</translation>
    </message>
    <message>
        <source>Otherwise all lines stay with the phones that had them.</source>
        <translation>Altrimenti tutte le righe restano ai telefoni che le avevano.</translation>
    </message>
    <message>
        <source>&amp;Common file that counts:</source>
        <translation>File comune che &amp;vale:</translation>
    </message>
    <message>
        <source>Common file that counts</source>
        <translation>File comune che vale</translation>
    </message>
    <message>
        <source>Folder of the existing server</source>
        <translation>Cartella del server esistente</translation>
    </message>
    <message>
        <source>The folder is only read; nothing is written into it.</source>
        <translation>La cartella viene soltanto letta; non vi si scrive nulla.</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lettura della cartella…</translation>
    </message>
    <message>
        <source>Understanding the files…</source>
        <translation>Interpretazione dei file…</translation>
    </message>
    <message>
        <source>Stays out (%1)</source>
        <translation>Resta fuori (%1)</translation>
    </message>
    <message>
        <source>Proof (%1)</source>
        <translation>Prova (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n phone(s)</source>
        <translation>
            <numerusform>&amp;Acquisire %n telefono</numerusform>
            <numerusform>&amp;Acquisire %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder cannot be taken over</source>
        <translation>Questa cartella non si può acquisire</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation>
            <numerusform>%n file confrontato</numerusform>
            <numerusform>%n file confrontati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would not mean the same: see Proof.</source>
        <translation>
            <numerusform>%n file non significherebbe lo stesso: vedere Prova.</numerusform>
            <numerusform>%n file non significherebbero lo stesso: vedere Prova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All compared files mean the same. %n stay(s) out: see why before you take over.</source>
        <translation>
            <numerusform>Tutti i file confrontati significano lo stesso. %n resta fuori: vedere perché prima di acquisire.</numerusform>
            <numerusform>Tutti i file confrontati significano lo stesso. %n restano fuori: vedere perché prima di acquisire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file means the same as before. Undo takes the step back.</source>
        <translation>Ogni file significa lo stesso di prima. Annullare torna indietro di questo passo.</translation>
    </message>
    <message>
        <source>Taking files in…</source>
        <translation>Acquisizione dei file…</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over. Undo takes the step back.</source>
        <translation>
            <numerusform>%n telefono acquisito. Annullare torna indietro di questo passo.</numerusform>
            <numerusform>%n telefoni acquisiti. Annullare torna indietro di questo passo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over, but not every file: %1</source>
        <translation>
            <numerusform>%n telefono acquisito, ma non ogni file: %1</numerusform>
            <numerusform>%n telefoni acquisiti, ma non ogni file: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a &amp;new job…</source>
        <translation>In una &amp;nuova commessa…</translation>
    </message>
    <message>
        <source>Leaves the open job as it is.</source>
        <translation>Lascia com&apos;è la commessa aperta.</translation>
    </message>
</context>
<context>
    <name>firstring::AdviceBox</name>
    <message>
        <source>It may also be:</source>
        <translation>Può anche essere:</translation>
    </message>
</context>
<context>
    <name>firstring::Attention</name>
    <message numerus="yes">
        <source>%n phone(s) need you.</source>
        <translation>
            <numerusform>%n telefono ha bisogno di attenzione.</numerusform>
            <numerusform>%n telefoni hanno bisogno di attenzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones are ready. They can be packed.</source>
        <translation>Tutti i telefoni sono pronti. Si possono imballare.</translation>
    </message>
</context>
<context>
    <name>firstring::AuditDialog</name>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro di audit</translation>
    </message>
    <message>
        <source>Phone, address or words</source>
        <translation>Telefono, indirizzo o parole</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Cercare nel registro</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Lines of the audit log</source>
        <translation>Righe del registro di audit</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Nessuna riga corrisponde.</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Esportare...</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>Ce&amp;rcare:</translation>
    </message>
    <message>
        <source>The log is being read and its chain checked.</source>
        <translation>Il registro viene letto e la sua catena verificata.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n line(s), none changed, left out or added.</source>
        <translation>
            <numerusform>Il registro è come è stato scritto: %n riga, nessuna modificata, tralasciata o aggiunta.</numerusform>
            <numerusform>Il registro è come è stato scritto: %n righe, nessuna modificata, tralasciata o aggiunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Esportare il registro di audit</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Righe JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The whole log was written, with its hashes.</source>
        <translation>È stato scritto tutto il registro, con i suoi hash.</translation>
    </message>
    <message>
        <source>The log could not be written there: %1. Choose another folder.</source>
        <translation>Il registro non si è potuto scrivere lì: %1. Scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>firstring::BenchPage</name>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Show all phones</source>
        <translation>Mostrare tutti i telefoni</translation>
    </message>
    <message>
        <source>No phone is in this state now.</source>
        <translation>Ora nessun telefono è in questo stato.</translation>
    </message>
</context>
<context>
    <name>firstring::BenchWelcome</name>
    <message>
        <source>This bench is empty</source>
        <translation>Questo banco è vuoto</translation>
    </message>
    <message>
        <source>Three steps, and phones find their configuration by themselves.</source>
        <translation>Tre passi, e i telefoni trovano da soli la loro configurazione.</translation>
    </message>
    <message>
        <source>1. Scan the cartons</source>
        <translation>1. Scansionare le scatole</translation>
    </message>
    <message>
        <source>Scan the code under the word MAC, one phone after the other. Each takes the next slot.</source>
        <translation>Scansionare il codice sotto la parola MAC, un telefono dopo l&apos;altro. Ciascuno prende il posto successivo.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Scansionare ora</translation>
    </message>
    <message>
        <source>or bring a list</source>
        <translation>o portare un elenco</translation>
    </message>
    <message>
        <source>A table with MAC addresses, names and extensions. You see every line before it counts.</source>
        <translation>Una tabella con indirizzi MAC, nomi e interni. Ogni riga si vede prima che valga.</translation>
    </message>
    <message>
        <source>Import phone list...</source>
        <translation>Importare un elenco di telefoni...</translation>
    </message>
    <message>
        <source>2. Start the local server</source>
        <translation>2. Avviare il server locale</translation>
    </message>
    <message>
        <source>Phones on this network can then fetch their files from this computer. Nothing runs before.</source>
        <translation>Da allora i telefoni in questa rete possono prendere i loro file da questo computer. Prima non è in funzione nulla.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Server locale</translation>
    </message>
    <message>
        <source>3. Plug the phones in</source>
        <translation>3. Collegare i telefoni</translation>
    </message>
    <message>
        <source>Each card shows where its phone is, until it is Ready.</source>
        <translation>Ogni scheda mostra a che punto è il suo telefono, finché è Pronto.</translation>
    </message>
</context>
<context>
    <name>firstring::BlueprintsPage</name>
    <message>
        <source>Blueprints</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>A blueprint is what many phones have in common: configuration server, firmware, branding, language and settings. What a phone says itself counts more.</source>
        <translation>Un profilo è ciò che molti telefoni hanno in comune: server di configurazione, firmware, branding, lingua e impostazioni. Ciò che dice il telefono stesso vale di più.</translation>
    </message>
    <message>
        <source>No blueprint yet. Make one, then choose it for phones on the Phones page.</source>
        <translation>Ancora nessun profilo. Crearne uno, poi sceglierlo per i telefoni nella pagina Telefoni.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n blueprint(s)</source>
        <translation>
            <numerusform>Rimuovere %n profilo</numerusform>
            <numerusform>Rimuovere %n profili</numerusform>
        </translation>
    </message>
    <message>
        <source>New blueprint</source>
        <translation>Nuovo profilo</translation>
    </message>
    <message>
        <source>Name, for example Reception:</source>
        <translation>Nome, per esempio Reception:</translation>
    </message>
    <message>
        <source>There is a blueprint “%1” already.</source>
        <translation>C&apos;è già un profilo “%1”.</translation>
    </message>
    <message>
        <source>New blueprint %1</source>
        <translation>Nuovo profilo %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy blueprint %1</source>
        <translation>Copiare il profilo %1</translation>
    </message>
    <message>
        <source>Rename blueprint</source>
        <translation>Rinominare il profilo</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nuovo nome:</translation>
    </message>
    <message>
        <source>Firmware of blueprint %1</source>
        <translation>Firmware del profilo %1</translation>
    </message>
    <message>
        <source>&amp;New blueprint…</source>
        <translation>&amp;Nuovo profilo…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiare</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinominare…</translation>
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
        <translation>Parti del branding</translation>
    </message>
    <message>
        <source>Pictures, ringtones, texts</source>
        <translation>Immagini, suonerie, testi</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Pacchetti di lingua</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingPanel</name>
    <message>
        <source>Fill the screen</source>
        <translation>Riempire lo schermo</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarla intera</translation>
    </message>
    <message>
        <source>What the file is for</source>
        <translation>A che cosa serve il file</translation>
    </message>
    <message>
        <source>Model that is drawn</source>
        <translation>Modello disegnato</translation>
    </message>
    <message>
        <source>Cuts off what sticks out, for all screens</source>
        <translation>Taglia ciò che sporge, per tutti gli schermi</translation>
    </message>
    <message>
        <source>Leaves margins in the colour of its edge, for all screens</source>
        <translation>Lascia margini del colore del suo bordo, per tutti gli schermi</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Usato come</translation>
    </message>
    <message>
        <source>How phones show it</source>
        <translation>Come la mostrano i telefoni</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Made for the %1: %2, %3.</source>
        <translation>Ricavata per il %1: %2, %3.</translation>
    </message>
    <message>
        <source>As it was brought in, for the %1: %2, %3.</source>
        <translation>Com&apos;è stata aggiunta, per il %1: %2, %3.</translation>
    </message>
    <message>
        <source>The size for this model is not confirmed: look at a real one.</source>
        <translation>La dimensione per questo modello non è confermata: guardarne uno vero.</translation>
    </message>
    <message>
        <source>Select a file to see it.</source>
        <translation>Selezionare un file per vederlo.</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingTab</name>
    <message>
        <source>Pictures, ringtones, texts</source>
        <translation>Immagini, suonerie, testi</translation>
    </message>
    <message>
        <source>They are sent first. Pictures are cut for each screen; the original stays. Choose them for a blueprint, a phone or the job.</source>
        <translation>Vengono inviati per primi. Le immagini vengono ritagliate per ogni schermo; l&apos;originale resta. Sceglierli per un profilo, un telefono o la commessa.</translation>
    </message>
    <message>
        <source>No branding yet. Drop pictures and ringtones here, or press Add files.</source>
        <translation>Ancora nessun branding. Trascinare qui immagini e suonerie, o premere Aggiungere file.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Aggiungere file…</translation>
    </message>
    <message>
        <source>Add branding files</source>
        <translation>Aggiungere file di branding</translation>
    </message>
    <message>
        <source>Pictures and ringtones (*.png *.jpg *.jpeg *.bmp *.gif *.wav);;All files (*)</source>
        <translation>Immagini e suonerie (*.png *.jpg *.jpeg *.bmp *.gif *.wav);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Add &amp;text…</source>
        <translation>Aggiungere &amp;testo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
    <message>
        <source>Use %1 as %2</source>
        <translation>Usare %1 come %2</translation>
    </message>
    <message>
        <source>Cut %1 for the screens</source>
        <translation>Ritagliare %1 per gli schermi</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n branding file(s)</source>
        <translation>
            <numerusform>Rimuovere %n file di branding</numerusform>
            <numerusform>Rimuovere %n file di branding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n branding file(s)</source>
        <translation>
            <numerusform>Aggiungere %n file di branding</numerusform>
            <numerusform>Aggiungere %n file di branding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branding file(s) added</source>
        <translation>
            <numerusform>%n file di branding aggiunto</numerusform>
            <numerusform>%n file di branding aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e %n altro.</numerusform>
            <numerusform>… e altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Aggiungere un testo</translation>
    </message>
    <message>
        <source>What phones shall show, for example as the title of their services:</source>
        <translation>Che cosa devono mostrare i telefoni, per esempio come titolo dei loro servizi:</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Testo %1</translation>
    </message>
</context>
<context>
    <name>firstring::BulkEditDialog</name>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Cercare e sostituire</translation>
    </message>
    <message>
        <source>Change many phones</source>
        <translation>Modificare molti telefoni</translation>
    </message>
    <message>
        <source>Co&amp;lumn:</source>
        <translation>Co&amp;lonna:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Cercare:</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>&amp;Sostituire con:</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>&amp;Nuovo valore:</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modificare</translation>
    </message>
    <message numerus="yes">
        <source>In %n phone(s). Undo takes it back.</source>
        <translation>
            <numerusform>In %n telefono. Annullare torna indietro.</numerusform>
            <numerusform>In %n telefoni. Annullare torna indietro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would change</source>
        <translation>
            <numerusform>%n telefono cambierebbe</numerusform>
            <numerusform>%n telefoni cambierebbero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n telefono modificato. Annullare torna indietro.</numerusform>
            <numerusform>%n telefoni modificati. Annullare torna indietro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::CardDelegate</name>
    <message>
        <source>no label yet</source>
        <translation>ancora senza nome</translation>
    </message>
</context>
<context>
    <name>firstring::CardView</name>
    <message>
        <source>Phones on the bench</source>
        <translation>Telefoni sul banco</translation>
    </message>
</context>
<context>
    <name>firstring::CfgEditor</name>
    <message>
        <source>That is too much for settings of phones, which are some kilobytes. Nothing was pasted.</source>
        <translation>È troppo per impostazioni di telefoni, che sono alcuni kilobyte. Non è stato incollato nulla.</translation>
    </message>
    <message>
        <source>One line of it is longer than any setting. Nothing was pasted.</source>
        <translation>Una sua riga è più lunga di qualsiasi impostazione. Non è stato incollato nulla.</translation>
    </message>
    <message>
        <source>That is no text: it holds characters without a sign. Nothing was pasted.</source>
        <translation>Non è testo: contiene caratteri senza segno. Non è stato incollato nulla.</translation>
    </message>
    <message>
        <source>My phones know “%1”</source>
        <translation>I miei telefoni conoscono “%1”</translation>
    </message>
    <message>
        <source>Nothing to mend on this line</source>
        <translation>In questa riga non c&apos;è nulla da correggere</translation>
    </message>
</context>
<context>
    <name>firstring::ChangesPane</name>
    <message>
        <source>Files that change</source>
        <translation>File che cambiano</translation>
    </message>
    <message>
        <source>No draft: no file changes.</source>
        <translation>Nessuna bozza: nessun file cambia.</translation>
    </message>
    <message>
        <source>Lines that change in the chosen file</source>
        <translation>Righe che cambiano nel file scelto</translation>
    </message>
    <message>
        <source>Choose a file above to see its lines.</source>
        <translation>Scegliere sopra un file per vederne le righe.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will fetch new files</source>
        <translation>
            <numerusform>%n telefono prenderà nuovi file</numerusform>
            <numerusform>%n telefoni prenderanno nuovi file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) on hold will get theirs later</source>
        <translation>
            <numerusform>%n telefono in sospeso riceverà i suoi più tardi</numerusform>
            <numerusform>%n telefoni in sospeso riceveranno i loro più tardi</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone&apos;s files change by that.</source>
        <translation>Con questo non cambiano i file di nessun telefono.</translation>
    </message>
</context>
<context>
    <name>firstring::ClashDialog</name>
    <message>
        <source>Changed by two people</source>
        <translation>Modificato da due persone</translation>
    </message>
    <message>
        <source>What was stored first stays. Enter yours again where it is right.</source>
        <translation>Resta ciò che è stato salvato per primo. Inserire di nuovo il proprio valore dove è quello giusto.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>From here, not stored</source>
        <translation>Da qui, non salvato</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
</context>
<context>
    <name>firstring::Classroom</name>
    <message>
        <source>All &amp;lessons</source>
        <translation>Tutte le &amp;lezioni</translation>
    </message>
    <message>
        <source>Stop re&amp;cording</source>
        <translation>Fermare la registra&amp;zione</translation>
    </message>
    <message numerus="yes">
        <source>The recording has ended: %n exchange(s). Save it to play it again another day.</source>
        <translation>
            <numerusform>La registrazione è finita: %n scambio. Salvarla per riprodurla un altro giorno.</numerusform>
            <numerusform>La registrazione è finita: %n scambi. Salvarla per riprodurla un altro giorno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything came as the lesson says.</source>
        <translation>Tutto è andato come dice la lezione.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not come as the lesson says. Start it once more.</source>
        <translation>
            <numerusform>%n cosa non è andata come dice la lezione. Avviarla di nuovo.</numerusform>
            <numerusform>%n cose non sono andate come dice la lezione. Avviarla di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phones start now. Play shows one exchange after the other, Step the next one.</source>
        <translation>I telefoni si avviano ora. Riprodurre mostra uno scambio dopo l&apos;altro, Passo il successivo.</translation>
    </message>
    <message>
        <source>Record of the bench</source>
        <translation>Registrazione del banco</translation>
    </message>
    <message>
        <source>What phones ask of the local server is written down from now on, and shown here as it happens.</source>
        <translation>Da ora ciò che i telefoni chiedono al server locale viene annotato, e mostrato qui mentre succede.</translation>
    </message>
    <message>
        <source>No phone has asked yet. Start the local server and switch the phones on.</source>
        <translation>Nessun telefono ha ancora chiesto. Avviare il server locale e accendere i telefoni.</translation>
    </message>
    <message numerus="yes">
        <source>A record of %n exchange(s).</source>
        <translation>
            <numerusform>Una registrazione di %n scambio.</numerusform>
            <numerusform>Una registrazione di %n scambi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play shows one exchange after the other, Step the next one.</source>
        <translation>Riprodurre mostra uno scambio dopo l&apos;altro, Passo il successivo.</translation>
    </message>
</context>
<context>
    <name>firstring::ColumnsDialog</name>
    <message>
        <source>The portal&apos;s own list</source>
        <translation>L&apos;elenco del portale</translation>
    </message>
    <message>
        <source>nothing of this</source>
        <translation>niente di questo</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Confrontare</translation>
    </message>
    <message>
        <source>What do its columns hold?</source>
        <translation>Che cosa contengono le sue colonne?</translation>
    </message>
    <message>
        <source>Say which column holds the MAC addresses.</source>
        <translation>Dire quale colonna contiene gli indirizzi MAC.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are in it.</source>
        <translation>
            <numerusform>Contiene %n telefono.</numerusform>
            <numerusform>Contiene %n telefoni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n riga non si può usare.</numerusform>
            <numerusform>%n righe non si possono usare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::CommandCodesDialog</name>
    <message>
        <source>Commands for the scanner</source>
        <translation>Comandi per lo scanner</translation>
    </message>
    <message>
        <source>Hang this page beside the bench, and the scanner need not be put down: each code does what its line says, to the phone that was scanned last.</source>
        <translation>Appendere questa pagina accanto al banco, e non serve posare lo scanner: ogni codice fa ciò che dice la sua riga, all&apos;ultimo telefono scansionato.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Stampare...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>Salvare come &amp;PDF...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudere</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Salvare la pagina</translation>
    </message>
    <message>
        <source>scanner-commands.pdf</source>
        <translation>comandi-scanner.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Cercare comandi</translation>
    </message>
    <message>
        <source>A page or a command</source>
        <translation>Una pagina o un comando</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandi trovati</translation>
    </message>
</context>
<context>
    <name>firstring::CompletionList</name>
    <message>
        <source>What may stand here</source>
        <translation>Che cosa può stare qui</translation>
    </message>
</context>
<context>
    <name>firstring::ConvertDialog</name>
    <message>
        <source>MAC &amp;address of the new phone:</source>
        <translation>Indirizzo MA&amp;C del nuovo telefono:</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Setting or key</source>
        <translation>Impostazione o tasto</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Convert for a new model</source>
        <translation>Convertire per un nuovo modello</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nuovo modello</translation>
    </message>
    <message>
        <source>MAC address of the new phone</source>
        <translation>Indirizzo MAC del nuovo telefono</translation>
    </message>
    <message>
        <source>empty: it stays the same</source>
        <translation>vuoto: resta lo stesso</translation>
    </message>
    <message>
        <source>New &amp;model:</source>
        <translation>Nuovo &amp;modello:</translation>
    </message>
    <message>
        <source>What changes and why</source>
        <translation>Che cosa cambia e perché</translation>
    </message>
    <message>
        <source>Every setting stays as it is.</source>
        <translation>Ogni impostazione resta com&apos;è.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Convert %n phone(s)</source>
        <translation>
            <numerusform>Con&amp;vertire %n telefono</numerusform>
            <numerusform>Con&amp;vertire %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) become(s) %1</source>
        <translation>
            <numerusform>%n telefono diventa %1</numerusform>
            <numerusform>%n telefoni diventano %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to convert yet</source>
        <translation>Ancora nulla da convertire</translation>
    </message>
    <message>
        <source>Nothing is changed before you convert, and Undo takes it back as one step.</source>
        <translation>Prima della conversione non cambia nulla, e Annullare torna indietro in un solo passo.</translation>
    </message>
    <message>
        <source>%1 (stays as it is)</source>
        <translation>%1 (resta com&apos;è)</translation>
    </message>
    <message>
        <source>New on a %1: %2</source>
        <translation>Novità di un %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) converted. Undo takes it back.</source>
        <translation>
            <numerusform>%n telefono convertito. Annullare torna indietro.</numerusform>
            <numerusform>%n telefoni convertiti. Annullare torna indietro.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>Con&amp;vertire</translation>
    </message>
</context>
<context>
    <name>firstring::CountsLine</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <translation>%1: mostrare solo questi</translation>
    </message>
</context>
<context>
    <name>firstring::DeedsDialog</name>
    <message>
        <source>What others can reach here</source>
        <translation>Che cosa possono raggiungere altri qui</translation>
    </message>
    <message>
        <source>Whom this program calls</source>
        <translation>Chi chiama questo programma</translation>
    </message>
    <message>
        <source>What it keeps on this computer</source>
        <translation>Che cosa conserva su questo computer</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Che cosa fa questo programma</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permesso</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpLookTab</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Guardare ora</translation>
    </message>
    <message>
        <source>Network &amp;card</source>
        <translation>S&amp;cheda di rete</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Scheda di rete</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Asks on this network card who gives out addresses, once as a computer and once as a phone. Nothing that is offered is taken, and nothing is changed.</source>
        <translation>Chiede su questa scheda di rete chi assegna indirizzi, una volta come computer e una volta come telefono. Non si prende nulla di ciò che viene offerto, e non si cambia nulla.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking... some servers take three seconds to answer.</source>
        <translation>Richiesta in corso... alcuni server impiegano tre secondi a rispondere.</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpSection</name>
    <message>
        <source>Give out addresses by DHCP</source>
        <translation>Assegnare indirizzi via DHCP</translation>
    </message>
    <message>
        <source>First address of the range</source>
        <translation>Primo indirizzo dell&apos;intervallo</translation>
    </message>
    <message>
        <source>first address</source>
        <translation>primo indirizzo</translation>
    </message>
    <message>
        <source>Last address of the range</source>
        <translation>Ultimo indirizzo dell&apos;intervallo</translation>
    </message>
    <message>
        <source>last address</source>
        <translation>ultimo indirizzo</translation>
    </message>
    <message>
        <source>Router that phones are told</source>
        <translation>Router comunicato ai telefoni</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>DNS servers that phones are told</source>
        <translation>Server DNS comunicati ai telefoni</translation>
    </message>
    <message>
        <source>Full: the only server here</source>
        <translation>Completo: l&apos;unico server qui</translation>
    </message>
    <message>
        <source>Beside another server, phones only</source>
        <translation>Accanto a un altro server, solo telefoni</translation>
    </message>
    <message>
        <source>Way of giving out addresses</source>
        <translation>Modo di assegnare indirizzi</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes an address belongs to a phone</source>
        <translation>Minuti per cui un indirizzo appartiene a un telefono</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Indirizzi da</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
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
        <translation>quello dell&apos;altro server</translation>
    </message>
    <message>
        <source>Looking whether another server gives out addresses on %1. Nothing is offered before that.</source>
        <translation>Si guarda se un altro server assegna indirizzi su %1. Prima non si offre nulla.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses are given out on %3. Stop the server before this network is connected to another one.</source>
        <translation>Su %3 sono assegnati %1 indirizzi su %2. Fermare il server prima di collegare questa rete a un&apos;altra.</translation>
    </message>
    <message>
        <source>No addresses are given out. Phones need a DHCP server of their network.</source>
        <translation>Non vengono assegnati indirizzi. Ai telefoni serve un server DHCP della loro rete.</translation>
    </message>
    <message>
        <source>Choose an address of a network card above: phones are plugged into that one.</source>
        <translation>Scegliere sopra l&apos;indirizzo di una scheda di rete: i telefoni sono collegati a quella.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from %1 to %2 will be given out, for %3 minutes each, and phones are told to ask this computer.</source>
        <translation>
            <numerusform>Verrà assegnato %n indirizzo da %1 a %2, per %3 minuti, e ai telefoni viene detto di chiedere a questo computer.</numerusform>
            <numerusform>Verranno assegnati %n indirizzi da %1 a %2, per %3 minuti ciascuno, e ai telefoni viene detto di chiedere a questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on a bench of its own: in a network of others, it would give their computers wrong addresses. It looks before it begins and every minute, and stops when another server answers.</source>
        <translation>Solo su un banco a sé: in una rete altrui darebbe indirizzi sbagliati agli altri computer. Guarda prima di cominciare e ogni minuto, e si ferma quando risponde un altro server.</translation>
    </message>
    <message>
        <source>On your own bench only: other devices are left to the other server, whose router and DNS phones are told. This way was worked out from the manuals and was not yet seen with a real phone. Make sure that nobody uses these addresses.</source>
        <translation>Solo sul proprio banco: gli altri dispositivi sono lasciati all&apos;altro server, di cui i telefoni ricevono router e DNS. Questo modo è ricavato dai manuali e non è stato ancora visto con un telefono vero. Assicurarsi che nessuno usi questi indirizzi.</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpTexts</name>
    <message>
        <source>Option 43</source>
        <translation>Opzione 43</translation>
    </message>
    <message>
        <source>Enter one of these at the DHCP server of the house, then start the phones. Option 43 is the surest: it also keeps phones from asking the maker&apos;s RCS.</source>
        <translation>Inserire una di queste nel server DHCP della casa, poi avviare i telefoni. L&apos;opzione 43 è la più sicura: evita anche che i telefoni chiedano all&apos;RCS del produttore.</translation>
    </message>
    <message>
        <source>Option 43 (hex)</source>
        <translation>Opzione 43 (hex)</translation>
    </message>
    <message>
        <source>Ready lines for a DHCP server</source>
        <translation>Righe pronte per un server DHCP</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiare</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copiare queste righe</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiare %1</translation>
    </message>
    <message>
        <source>Lines for %1</source>
        <translation>Righe per %1</translation>
    </message>
    <message>
        <source>Options 66 and 160</source>
        <translation>Opzioni 66 e 160</translation>
    </message>
    <message>
        <source>Switch HTTP or TFTP on to see what to enter here.</source>
        <translation>Accendere HTTP o TFTP per vedere che cosa inserire qui.</translation>
    </message>
</context>
<context>
    <name>firstring::DowngradeDesk</name>
    <message>
        <source>Take back: %1</source>
        <translation>Tornare indietro: %1</translation>
    </message>
</context>
<context>
    <name>firstring::DowngradeDialog</name>
    <message>
        <source>Older firmware</source>
        <translation>Firmware più vecchio</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Si conserva nel registro di audit</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>&amp;Mantenere la modifica</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Tornare indietro</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>M&amp;otivo:</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go down to firmware with known weaknesses</source>
        <translation>
            <numerusform>%n telefono scenderebbe a un firmware con vulnerabilità note</numerusform>
            <numerusform>%n telefoni scenderebbero a un firmware con vulnerabilità note</numerusform>
        </translation>
    </message>
    <message>
        <source>They are given it when they ask next. Say why, or take the change back.</source>
        <translation>Lo ricevono quando chiedono la prossima volta. Indicare perché, o tornare indietro.</translation>
    </message>
</context>
<context>
    <name>firstring::EncryptionDialog</name>
    <message>
        <source>&amp;Encrypt the files of this job</source>
        <translation>&amp;Cifrare i file di questa commessa</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegliere…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrare</translation>
    </message>
    <message>
        <source>A phone&apos;s own file can be read by that phone only</source>
        <translation>Il file proprio di un telefono può essere letto solo da quel telefono</translation>
    </message>
    <message>
        <source>Encrypted files</source>
        <translation>File cifrati</translation>
    </message>
    <message>
        <source>Your copy of anacrypt</source>
        <translation>La propria copia di anacrypt</translation>
    </message>
    <message>
        <source>Encrypting program of this computer</source>
        <translation>Programma di cifratura di questo computer</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>Chiave della sede</translation>
    </message>
    <message>
        <source>As the program does by itself</source>
        <translation>Come fa il programma da sé</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Kind of encryption</source>
        <translation>Tipo di cifratura</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Provare</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Sal&amp;vare</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programma:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Chiave:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>A phone that took encrypted files once wants them for ever, until it is set to its factory defaults. Keep the key and the program as long as such phones are in use.</source>
        <translation>Un telefono che ha preso una volta file cifrati li vuole per sempre, finché non viene riportato alle impostazioni di fabbrica. Conservare la chiave e il programma finché questi telefoni sono in uso.</translation>
    </message>
    <message>
        <source>The maker&apos;s program anacrypt encrypts what phones fetch; Firstring calls your copy of it and has none of its own. It hides passwords from the curious: the cipher is old and the key is one for the whole site. Where phones can, HTTPS protects better.</source>
        <translation>Il programma del produttore anacrypt cifra ciò che i telefoni prendono; Firstring chiama la copia dell&apos;utente e non ne ha una propria. Nasconde le password ai curiosi: il cifrario è vecchio e la chiave è una sola per tutta la sede. Dove i telefoni lo permettono, HTTPS protegge meglio.</translation>
    </message>
    <message>
        <source>Choose your copy of anacrypt</source>
        <translation>Scegliere la propria copia di anacrypt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>The program is encrypting a small file…</source>
        <translation>Il programma sta cifrando un piccolo file…</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
    <message>
        <source>It works. The program says: %1</source>
        <translation>Funziona. Il programma dice: %1</translation>
    </message>
    <message>
        <source>Change the encryption of files</source>
        <translation>Modificare la cifratura dei file</translation>
    </message>
    <message>
        <source>Files of this job are encrypted from now on.</source>
        <translation>D&apos;ora in poi i file di questa commessa sono cifrati.</translation>
    </message>
    <message>
        <source>Files are not encrypted any more. Phones that took encrypted ones keep what they have until they are set to their factory defaults.</source>
        <translation>I file non vengono più cifrati. I telefoni che ne hanno preso di cifrati tengono ciò che hanno finché non vengono riportati alle impostazioni di fabbrica.</translation>
    </message>
</context>
<context>
    <name>firstring::EventTable</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>firstring::EventView</name>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>firstring::ExchangePanel</name>
    <message>
        <source>%1: %2, after %3 ms</source>
        <translation>%1: %2, dopo %3 ms</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regola</translation>
    </message>
    <message>
        <source>On the display of the phone</source>
        <translation>Sul display del telefono</translation>
    </message>
    <message>
        <source>What came, its beginning</source>
        <translation>Che cosa è arrivato, l&apos;inizio</translation>
    </message>
    <message>
        <source>Choose an arrow to read what it means.</source>
        <translation>Scegliere una freccia per leggere che cosa significa.</translation>
    </message>
</context>
<context>
    <name>firstring::FileChangesTable</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
</context>
<context>
    <name>firstring::FileLinesTable</name>
    <message>
        <source>Line of the file</source>
        <translation>Riga del file</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene da</translation>
    </message>
    <message>
        <source>This phone has no value for %1.</source>
        <translation>Questo telefono non ha un valore per %1.</translation>
    </message>
</context>
<context>
    <name>firstring::FilePreview</name>
    <message>
        <source>Phone whose file is shown</source>
        <translation>Telefono di cui si mostra il file</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>File mostrato</translation>
    </message>
    <message>
        <source>its own file</source>
        <translation>il suo file proprio</translation>
    </message>
    <message>
        <source>the file of its model</source>
        <translation>il file del suo modello</translation>
    </message>
    <message>
        <source>the common file</source>
        <translation>il file comune</translation>
    </message>
    <message>
        <source>Lines of the finished file</source>
        <translation>Righe del file finito</translation>
    </message>
    <message>
        <source>Nothing is in this file.</source>
        <translation>In questo file non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>Add a phone to see what it gets.</source>
        <translation>Aggiungere un telefono per vedere che cosa riceve.</translation>
    </message>
    <message>
        <source>There is no such file: nothing is set for it. That is normal.</source>
        <translation>Questo file non c&apos;è: non è impostato nulla per esso. È normale.</translation>
    </message>
</context>
<context>
    <name>firstring::FindingRow</name>
    <message>
        <source>Show services</source>
        <translation>Mostrare i servizi</translation>
    </message>
    <message>
        <source>Take port 8080</source>
        <translation>Prendere la porta 8080</translation>
    </message>
    <message>
        <source>Switch TFTP off</source>
        <translation>Spegnere TFTP</translation>
    </message>
    <message>
        <source>Command for an administrator</source>
        <translation>Comando per un amministratore</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiare</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Copiare questo comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>firstring::FindingsTable</name>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>What phones make of it</source>
        <translation>Che cosa ne fanno i telefoni</translation>
    </message>
</context>
<context>
    <name>firstring::FinishDialog</name>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Che cosa gli manca</translation>
    </message>
    <message>
        <source>Finish job</source>
        <translation>Concludere la commessa</translation>
    </message>
    <message>
        <source>How many phones have left</source>
        <translation>Quanti telefoni sono usciti</translation>
    </message>
    <message>
        <source>Phones that have not left yet</source>
        <translation>Telefoni non ancora usciti</translation>
    </message>
    <message>
        <source>Every phone has left.</source>
        <translation>Ogni telefono è uscito.</translation>
    </message>
    <message>
        <source>Go on &amp;staging</source>
        <translation>&amp;Proseguire la preparazione</translation>
    </message>
    <message>
        <source>Start the s&amp;erver</source>
        <translation>Avviare il s&amp;erver</translation>
    </message>
    <message>
        <source>&amp;Restart the rest...</source>
        <translation>&amp;Riavviare i restanti...</translation>
    </message>
    <message>
        <source>&amp;Give out last settings</source>
        <translation>&amp;Dare le ultime impostazioni</translation>
    </message>
    <message>
        <source>&amp;Leave this window</source>
        <translation>&amp;Lasciare questa finestra</translation>
    </message>
    <message>
        <source>Each phone gets its last settings: its final configuration server, and nothing of this program any more. When all have taken them, the gate closes and the report is made.</source>
        <translation>Ogni telefono riceve le ultime impostazioni: il suo server di configurazione definitivo, e più nulla di questo programma. Quando tutti le hanno prese, il varco si chiude e viene creato il rapporto.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phones that get their settings &amp;here belong afterwards to:</source>
        <translation>I telefoni che ricevono &amp;qui le impostazioni appartengono in seguito a:</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed.</source>
        <translation>La commessa è conclusa e il suo varco è chiuso.</translation>
    </message>
    <message numerus="yes">
        <source>Close the gate without %n phone(s)?</source>
        <translation>
            <numerusform>Chiudere il varco senza %n telefono?</numerusform>
            <numerusform>Chiudere il varco senza %n telefoni?</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep this program&apos;s addresses in their settings, and are told nothing any more. The report names them. To let one in again, stage it again.</source>
        <translation>Tengono nelle impostazioni gli indirizzi di questo programma, e non ricevono più risposta. Il rapporto li indica. Per farne rientrare uno, prepararlo di nuovo.</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Chiudere il varco</translation>
    </message>
    <message>
        <source>It will be told.</source>
        <translation>Le riceverà.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will be told</source>
        <translation>
            <numerusform>Le riceverà %n telefono</numerusform>
            <numerusform>Le riceveranno %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>This job knows no other configuration server. Add the one the phones will belong to on the page Config servers.</source>
        <translation>Questa commessa non conosce altri server di configurazione. Aggiungere nella pagina Server di configurazione quello a cui apparterranno i telefoni.</translation>
    </message>
    <message>
        <source>%1 of %2 phones have left</source>
        <translation>Sono usciti %1 di %2 telefoni</translation>
    </message>
    <message>
        <source>&amp;Close the gate...</source>
        <translation>&amp;Chiudere il varco...</translation>
    </message>
    <message>
        <source>Phones take their last settings when they start. This window may be closed meanwhile.</source>
        <translation>I telefoni prendono le ultime impostazioni quando si avviano. Nel frattempo questa finestra si può chiudere.</translation>
    </message>
    <message>
        <source>The server is off, so phones cannot take their last settings. Start it.</source>
        <translation>Il server è spento, quindi i telefoni non possono prendere le ultime impostazioni. Avviarlo.</translation>
    </message>
    <message>
        <source>Finished: %1 of %2 phones have left</source>
        <translation>Conclusa: sono usciti %1 di %2 telefoni</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>Rappor&amp;to...</translation>
    </message>
    <message>
        <source>The gate is closed. A phone that comes back is let in by Phones, Stage again.</source>
        <translation>Il varco è chiuso. Un telefono che torna si fa entrare con Telefoni, Preparare di nuovo.</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwareChoice</name>
    <message>
        <source>Firmware of blueprint %1</source>
        <translation>Firmware del profilo %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Phones take a version only if they run another one, newer or older. A version without a file can be named now; phones wait for the file.</source>
        <translation>I telefoni prendono una versione solo se ne eseguono un&apos;altra, più nuova o più vecchia. Si può indicare ora anche una versione senza file; i telefoni attendono il file.</translation>
    </message>
    <message>
        <source>Firmware for the %1</source>
        <translation>Firmware per il %1</translation>
    </message>
    <message>
        <source>as the job says: keep what they run</source>
        <translation>come dice la commessa: tenere ciò che eseguono</translation>
    </message>
    <message>
        <source>as the job says: %1</source>
        <translation>come dice la commessa: %1</translation>
    </message>
    <message>
        <source>keep what they run</source>
        <translation>tenere ciò che eseguono</translation>
    </message>
    <message>
        <source>%1 (no file yet)</source>
        <translation>%1 (ancora nessun file)</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwareDetails</name>
    <message>
        <source>Select a file to see what is known of it.</source>
        <translation>Selezionare un file per vedere che cosa se ne sa.</translation>
    </message>
    <message>
        <source>Version that phones must run before this one</source>
        <translation>Versione che i telefoni devono eseguire prima di questa</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>qualsiasi versione</translation>
    </message>
    <message>
        <source>Notes about this firmware</source>
        <translation>Note su questo firmware</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Note proprie</translation>
    </message>
    <message>
        <source>Phones must run first:</source>
        <translation>I telefoni devono prima eseguire:</translation>
    </message>
    <message>
        <source>That takes %1.</source>
        <translation>Richiede %1.</translation>
    </message>
    <message>
        <source>(Not confirmed.)</source>
        <translation>(Non confermato.)</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Ultima verifica il %1.</translation>
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
        <translation>File che si possono dare ai telefoni. Un telefono ne prende uno solo se è diverso da ciò che esegue, più nuovo o più vecchio. La versione è quella che i telefoni dichiarano, che non sempre è il nome dato dal produttore.</translation>
    </message>
    <message>
        <source>Add firmware files</source>
        <translation>Aggiungere file di firmware</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n firmware file(s)</source>
        <translation>
            <numerusform>Rimuovere %n file di firmware</numerusform>
            <numerusform>Rimuovere %n file di firmware</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n firmware file(s)</source>
        <translation>
            <numerusform>Aggiungere %n file di firmware</numerusform>
            <numerusform>Aggiungere %n file di firmware</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firmware file(s) added</source>
        <translation>
            <numerusform>%n file di firmware aggiunto</numerusform>
            <numerusform>%n file di firmware aggiunti</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Model and version, as in 6867i 5.1.0.6044:</source>
        <translation>Modello e versione, come in 6867i 5.1.0.6044:</translation>
    </message>
    <message>
        <source>Correct the version of %1</source>
        <translation>Correggere la versione di %1</translation>
    </message>
    <message>
        <source>The version phones report once they run it:</source>
        <translation>La versione che i telefoni dichiarano quando lo eseguono:</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Aggiungere file…</translation>
    </message>
    <message>
        <source>C&amp;orrect version…</source>
        <translation>C&amp;orreggere la versione…</translation>
    </message>
    <message>
        <source>No firmware yet. Drop .st files, zip or tar archives or folders here, or press Add files. Then name a version for a phone, a blueprint or the job.</source>
        <translation>Ancora nessun firmware. Trascinare qui file .st, archivi zip o tar o cartelle, o premere Aggiungere file. Poi indicare una versione per un telefono, un profilo o la commessa.</translation>
    </message>
    <message>
        <source>There is no firmware (.st) in it, so nothing was added.</source>
        <translation>Non contiene firmware (.st), quindi non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>All of it is in the catalogue already.</source>
        <translation>È già tutto nel catalogo.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e %n altro.</numerusform>
            <numerusform>… e altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Roll out…</source>
        <translation>&amp;Distribuire…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Models and versions</source>
        <translation>&amp;Modelli e versioni</translation>
    </message>
    <message>
        <source>Describe firmware %1 for the %2</source>
        <translation>Descrivere il firmware %1 per il %2</translation>
    </message>
    <message>
        <source>Models and versions</source>
        <translation>Modelli e versioni</translation>
    </message>
    <message>
        <source>No firmware and no phones yet. Drop .st files, zip or tar archives or folders here, or press Add files.</source>
        <translation>Ancora nessun firmware e nessun telefono. Trascinare qui file .st, archivi zip o tar o cartelle, o premere Aggiungere file.</translation>
    </message>
    <message>
        <source>In the catalogue already: %1</source>
        <translation>Già nel catalogo: %1</translation>
    </message>
    <message>
        <source>Firmware and archives (*.st *.zip *.tar *.gz *.tgz);;What is known of firmware (*.tsv);;All files (*)</source>
        <translation>Firmware e archivi (*.st *.zip *.tar *.gz *.tgz);;Ciò che si sa del firmware (*.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so nothing was taken from it: %2</source>
        <translation>“%1” non si può leggere, quindi non ne è stato preso nulla: %2</translation>
    </message>
</context>
<context>
    <name>firstring::FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Welcome to Firstring</source>
        <translation>Benvenuti in Firstring</translation>
    </message>
    <message>
        <source>New phones find their settings by themselves</source>
        <translation>I nuovi telefoni trovano da soli le loro impostazioni</translation>
    </message>
    <message>
        <source>You scan the cartons, start the local server and plug the phones in. Each card on the bench shows where its phone is, and what to do when one stands still.

Every change is stored at once and can be taken back. Nothing listens on the network before you start it, and nothing is ever sent to anybody else.</source>
        <translation>Si scansionano le scatole, si avvia il server locale e si collegano i telefoni. Ogni scheda sul banco mostra a che punto è il suo telefono, e che cosa fare quando uno si ferma.

Ogni modifica viene salvata subito e si può annullare. Nulla ascolta in rete prima dell&apos;avvio, e a nessun altro viene mai inviato nulla.</translation>
    </message>
    <message>
        <source>Where do phones reach this computer?</source>
        <translation>Dove raggiungono questo computer i telefoni?</translation>
    </message>
    <message>
        <source>Choose the network card that is plugged into the switch of the phones. You can change it any time under Local server.</source>
        <translation>Scegliere la scheda di rete collegata allo switch dei telefoni. Si può cambiare in ogni momento in Server locale.</translation>
    </message>
    <message>
        <source>Have you a barcode scanner?</source>
        <translation>C&apos;è uno scanner di codici a barre?</translation>
    </message>
    <message>
        <source>Plug it in; it types like a keyboard, and nothing needs to be installed. Without one, type or paste the MAC address of each phone.</source>
        <translation>Collegarlo; digita come una tastiera, e non serve installare nulla. Senza scanner, digitare o incollare l&apos;indirizzo MAC di ogni telefono.</translation>
    </message>
    <message>
        <source>Tr&amp;y the scanner...</source>
        <translation>Pr&amp;ovare lo scanner...</translation>
    </message>
    <message>
        <source>How do the first phones come in?</source>
        <translation>Come entrano i primi telefoni?</translation>
    </message>
    <message>
        <source>All ways lead to the same bench; mix them as you like.</source>
        <translation>Tutte le vie portano allo stesso banco; si possono mescolare.</translation>
    </message>
    <message>
        <source>&amp;Scan cartons</source>
        <translation>&amp;Scansionare le scatole</translation>
    </message>
    <message>
        <source>&amp;Import a phone list...</source>
        <translation>I&amp;mportare un elenco di telefoni...</translation>
    </message>
    <message>
        <source>&amp;Look for phones in the network...</source>
        <translation>C&amp;ercare telefoni nella rete...</translation>
    </message>
    <message>
        <source>S&amp;kip all</source>
        <translation>Sal&amp;tare tutto</translation>
    </message>
    <message>
        <source>this computer only, for simulated phones</source>
        <translation>solo questo computer, per telefoni simulati</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
</context>
<context>
    <name>firstring::FleetTab</name>
    <message>
        <source>The phones of this job</source>
        <translation>I telefoni di questa commessa</translation>
    </message>
    <message>
        <source>New phones, added to this job</source>
        <translation>Nuovi telefoni, aggiunti a questa commessa</translation>
    </message>
    <message>
        <source>Which phones</source>
        <translation>Quali telefoni</translation>
    </message>
    <message>
        <source>How many new phones</source>
        <translation>Quanti nuovi telefoni</translation>
    </message>
    <message>
        <source>of all families</source>
        <translation>di tutte le famiglie</translation>
    </message>
    <message>
        <source>Model of the new phones</source>
        <translation>Modello dei nuovi telefoni</translation>
    </message>
    <message>
        <source>Simulated phones that have ended</source>
        <translation>Telefoni simulati che hanno finito</translation>
    </message>
    <message>
        <source>Simulated phones</source>
        <translation>Telefoni simulati</translation>
    </message>
    <message>
        <source>No phone is simulated. Choose how many, then start.</source>
        <translation>Nessun telefono è simulato. Scegliere quanti, poi avviare.</translation>
    </message>
    <message>
        <source>They are new from the carton and behave as real ones, over real connections to the local server: they ask the RCS, take branding and firmware, restart, are redirected and read their files.</source>
        <translation>Sono appena usciti dalla scatola e si comportano come quelli veri, con connessioni vere al server locale: chiedono all&apos;RCS, prendono branding e firmware, si riavviano, vengono reindirizzati e leggono i loro file.</translation>
    </message>
    <message>
        <source>It took no background.</source>
        <translation>Non ha preso nessuno sfondo.</translation>
    </message>
    <message>
        <source>Its background, as it took it: %1</source>
        <translation>Il suo sfondo, come lo ha preso: %1</translation>
    </message>
    <message>
        <source>Start the local server for this?</source>
        <translation>Avviare il server locale per questo?</translation>
    </message>
    <message>
        <source>It listens on this computer only (127.0.0.1), at free ports; real phones do not reach it there.</source>
        <translation>Ascolta solo su questo computer (127.0.0.1), su porte libere; i telefoni veri lì non lo raggiungono.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Avviare il server</translation>
    </message>
    <message numerus="yes">
        <source>Add %n simulated phone(s)</source>
        <translation>
            <numerusform>Aggiungere %n telefono simulato</numerusform>
            <numerusform>Aggiungere %n telefoni simulati</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated %1</source>
        <translation>Simulato %1</translation>
    </message>
    <message>
        <source>No phone of this job has a model that can be simulated. Give the phones a model, or take new phones.</source>
        <translation>Nessun telefono di questa commessa ha un modello che si possa simulare. Dare un modello ai telefoni, o prenderne di nuovi.</translation>
    </message>
    <message>
        <source>Stop ph&amp;ones</source>
        <translation>Fermare i telef&amp;oni</translation>
    </message>
    <message>
        <source>Start ph&amp;ones</source>
        <translation>Avviare i telef&amp;oni</translation>
    </message>
    <message>
        <source>%1 of %2 ended, %3 of them as expected</source>
        <translation>%1 di %2 hanno finito, %3 di loro come previsto</translation>
    </message>
</context>
<context>
    <name>firstring::FleetTable</name>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>On its display</source>
        <translation>Sul suo display</translation>
    </message>
    <message>
        <source>Firmware loading</source>
        <translation>Firmware in caricamento</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Avvii</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Server di configurazione</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Come previsto</translation>
    </message>
</context>
<context>
    <name>firstring::GateRow</name>
    <message>
        <source>Release</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Autorizzare di nuovo</translation>
    </message>
</context>
<context>
    <name>firstring::GatewayForm</name>
    <message>
        <source>It tells all that &amp;it has</source>
        <translation>Dice t&amp;utto ciò che ha</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>con un token</translation>
    </message>
    <message>
        <source>with name:password</source>
        <translation>con nome:password</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>senza password</translation>
    </message>
    <message>
        <source>Phones of this program&apos;s own server can be said only by the address under which they reach it.</source>
        <translation>I telefoni del server di questo programma si possono indicare solo con l&apos;indirizzo con cui lo raggiungono.</translation>
    </message>
    <message>
        <source>&amp;MAC addresses:</source>
        <translation>Indirizzi &amp;MAC:</translation>
    </message>
    <message>
        <source>&amp;Asked:</source>
        <translation>Si &amp;chiede:</translation>
    </message>
    <message>
        <source>Own &amp;server:</source>
        <translation>&amp;Server proprio:</translation>
    </message>
    <message>
        <source>Path of &amp;phones:</source>
        <translation>&amp;Percorso dei telefoni:</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>Indi&amp;rizzo:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>Proprie&amp;tario:</translation>
    </message>
    <message>
        <source>is not told</source>
        <translation>non viene indicato</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>Nom&amp;e:</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>non viene inviato</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>Mo&amp;dello:</translation>
    </message>
    <message>
        <source>&amp;Register:</source>
        <translation>Re&amp;gistrare:</translation>
    </message>
    <message>
        <source>&amp;Take out:</source>
        <translation>Rimuo&amp;vere:</translation>
    </message>
    <message>
        <source>C&amp;heck:</source>
        <translation>Veri&amp;ficare:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>E&amp;lencare:</translation>
    </message>
</context>
<context>
    <name>firstring::GuessCard</name>
    <message>
        <source>&amp;Reveal</source>
        <translation>Riv&amp;elare</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>La risposta: %1.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>È giusto.</translation>
    </message>
    <message>
        <source>Not so. The answer: %1.</source>
        <translation>Non è così. La risposta: %1.</translation>
    </message>
</context>
<context>
    <name>firstring::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>Pagina della guida</translation>
    </message>
</context>
<context>
    <name>firstring::HelpWindow</name>
    <message>
        <source>Help - Firstring</source>
        <translation>Guida - Firstring</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Cercare nella guida</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Pagine della guida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Non è stato trovato nulla. Provare parole meno numerose o più corte.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpSection</name>
    <message>
        <source>Answer over HTTP</source>
        <translation>Rispondere via HTTP</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Porta HTTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>I telefoni ricevono risposta su %1.</translation>
    </message>
    <message>
        <source>No phone is answered by HTTP.</source>
        <translation>Nessun telefono riceve risposta via HTTP.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1.</source>
        <translation>Una volta avviato il server, i telefoni ricevono risposta su %1.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpsAsk</name>
    <message>
        <source>%1 answers with more than was asked for. Nothing of it was taken; check that the address is that of a Firstring server.</source>
        <translation>%1 risponde con più di quanto chiesto. Non se n&apos;è preso nulla; controllare che l&apos;indirizzo sia quello di un server Firstring.</translation>
    </message>
    <message>
        <source>%1 sends on to another address. Nothing was sent there; give its own address if that is meant.</source>
        <translation>%1 rimanda a un altro indirizzo. Lì non è stato inviato nulla; indicare direttamente quell&apos;indirizzo, se è quello voluto.</translation>
    </message>
    <message>
        <source>%1 answers with a web page, as networks do that want you to sign in first. Nothing was changed; sign in, or check the address, and sync again.</source>
        <translation>%1 risponde con una pagina web, come fanno le reti che chiedono prima un accesso. Non è stato cambiato nulla; accedere, o controllare l&apos;indirizzo, e sincronizzare di nuovo.</translation>
    </message>
    <message>
        <source>%1 does not know this token. Ask for a new one there, and give it here.</source>
        <translation>%1 non conosce questo token. Chiederne uno nuovo lì, e indicarlo qui.</translation>
    </message>
    <message>
        <source>%1 asks to be left in peace for a while. Sync again later.</source>
        <translation>%1 chiede di essere lasciato stare per un po&apos;. Sincronizzare di nuovo più tardi.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Nothing is lost; sync again later.</source>
        <translation>%1 ha un problema suo (%2). Non è perso nulla; sincronizzare di nuovo più tardi.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Nothing of it was taken; sync again.</source>
        <translation>La risposta di %1 non si può leggere. Non se n&apos;è preso nulla; sincronizzare di nuovo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or the line was cut. Nothing is lost; sync again when it is there.</source>
        <translation>%1 non è raggiungibile, o la linea è caduta. Non è perso nulla; sincronizzare di nuovo quando c&apos;è.</translation>
    </message>
    <message>
        <source>The certificate that was confirmed does not name %1, so somebody else may stand between. Nothing was sent. Use an address that the certificate names.</source>
        <translation>Il certificato confermato non indica %1, quindi in mezzo può esserci qualcun altro. Non è stato inviato nulla. Usare un indirizzo indicato nel certificato.</translation>
    </message>
    <message>
        <source>%1 does not show the certificate that was confirmed, so somebody else may stand between. Nothing was sent. If its certificate was renewed, compare this fingerprint there and confirm it: %2</source>
        <translation>%1 non mostra il certificato confermato, quindi in mezzo può esserci qualcun altro. Non è stato inviato nulla. Se il suo certificato è stato rinnovato, confrontare lì questa impronta e confermarla: %2</translation>
    </message>
    <message>
        <source>%1 shows no certificate, or does not answer. Check the address and the port.</source>
        <translation>%1 non mostra un certificato, o non risponde. Controllare l&apos;indirizzo e la porta.</translation>
    </message>
    <message>
        <source>%1 offers no safe connection: it speaks no HTTPS at this port, or only what is too old or too weak (before TLS 1.2). Nothing was sent; check the port, or have that server updated.</source>
        <translation>%1 non offre una connessione sicura: su questa porta non parla HTTPS, o ne parla soltanto uno troppo vecchio o troppo debole (prima di TLS 1.2). Non è stato inviato nulla; controllare la porta, o far aggiornare quel server.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpsSection</name>
    <message>
        <source>Answer over HTTPS</source>
        <translation>Rispondere via HTTPS</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>Porta HTTPS</translation>
    </message>
    <message>
        <source>Save CA certificate…</source>
        <translation>Salvare il certificato della CA…</translation>
    </message>
    <message>
        <source>Use own certificate…</source>
        <translation>Usare un certificato proprio…</translation>
    </message>
    <message>
        <source>Back to the bench CA</source>
        <translation>Tornare alla CA del banco</translation>
    </message>
    <message>
        <source>Ask phones for a certificate…</source>
        <translation>Chiedere ai telefoni un certificato…</translation>
    </message>
    <message>
        <source>Don&apos;t ask phones</source>
        <translation>Non chiederlo ai telefoni</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificato del server</translation>
    </message>
    <message>
        <source>For phones and browsers that shall believe this server. Phones also fetch it from here themselves: https user certificates: %1</source>
        <translation>Per telefoni e browser che devono credere a questo server. I telefoni lo prendono anche da soli da qui: https user certificates: %1</translation>
    </message>
    <message>
        <source>A certificate and its key as PEM, from a CA that phones know</source>
        <translation>Un certificato e la sua chiave in PEM, di una CA che i telefoni conoscono</translation>
    </message>
    <message>
        <source>Choose the CA that signed the certificates of your phones (PEM). Without one of these no phone is answered over HTTPS, and a MAC in it must be that of the phone.</source>
        <translation>Scegliere la CA che ha firmato i certificati dei propri telefoni (PEM). Senza uno di questi nessun telefono riceve risposta via HTTPS, e un MAC contenuto in esso deve essere quello del telefono.</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>I telefoni ricevono risposta su %1.</translation>
    </message>
    <message>
        <source>No phone is answered by HTTPS.</source>
        <translation>Nessun telefono riceve risposta via HTTPS.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1. They must know the CA first, or not check.</source>
        <translation>Una volta avviato il server, i telefoni ricevono risposta su %1. Devono conoscere prima la CA, o non verificare.</translation>
    </message>
    <message>
        <source>Own certificate, made for %1, valid until %2.</source>
        <translation>Certificato proprio, emesso per %1, valido fino al %2.</translation>
    </message>
    <message>
        <source>Certificate of the bench CA, made for %1, valid until %2. It is renewed by itself.</source>
        <translation>Certificato della CA del banco, emesso per %1, valido fino al %2. Si rinnova da solo.</translation>
    </message>
    <message>
        <source>It does not name %1: phones that check the name will not connect by that address.</source>
        <translation>Non indica %1: i telefoni che verificano il nome non si connettono con quell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The certificate is made by the bench CA of this job when the server starts.</source>
        <translation>Il certificato viene creato dalla CA del banco di questa commessa quando si avvia il server.</translation>
    </message>
    <message>
        <source>Only phones with a certificate of “%1” are answered over HTTPS.</source>
        <translation>Via HTTPS ricevono risposta solo i telefoni con un certificato di “%1”.</translation>
    </message>
    <message>
        <source>Save CA certificate</source>
        <translation>Salvare il certificato della CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificati (*.pem)</translation>
    </message>
    <message>
        <source>The certificate of the CA is in “%1”.</source>
        <translation>Il certificato della CA è in “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” non si può scrivere: %2.</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>Certificato e chiave</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificati e chiavi (*.pem *.crt *.cer *.key);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The key is missing. Choose both files at once, the certificate and its key.</source>
        <translation>Manca la chiave. Scegliere insieme i due file, il certificato e la sua chiave.</translation>
    </message>
    <message>
        <source>Phones see this certificate once the server is started again.</source>
        <translation>I telefoni vedono questo certificato dopo il prossimo avvio del server.</translation>
    </message>
    <message>
        <source>Phones see this certificate from now on.</source>
        <translation>I telefoni vedono questo certificato d&apos;ora in poi.</translation>
    </message>
    <message>
        <source>Go back to the bench CA?</source>
        <translation>Tornare alla CA del banco?</translation>
    </message>
    <message>
        <source>The own certificate and its key are deleted here. Phones must know the bench CA.</source>
        <translation>Il certificato proprio e la sua chiave vengono eliminati qui. I telefoni devono conoscere la CA del banco.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>CA of the phones</source>
        <translation>CA dei telefoni</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>firstring::ImportDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Lettura dell&apos;elenco…</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Che cosa diventa ogni colonna</translation>
    </message>
    <message>
        <source>Phones of the list</source>
        <translation>Telefoni dell&apos;elenco</translation>
    </message>
    <message>
        <source>No phone of this list would be new or changed.</source>
        <translation>Nessun telefono di questo elenco sarebbe nuovo o modificato.</translation>
    </message>
    <message>
        <source>Remarks about the list</source>
        <translation>Osservazioni sull&apos;elenco</translation>
    </message>
    <message>
        <source>Nothing to remark: every line was understood.</source>
        <translation>Nulla da osservare: ogni riga è stata capita.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Osservazioni</translation>
    </message>
    <message>
        <source>Import phones from %1</source>
        <translation>Importare telefoni da %1</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it exists and that you may open it.</source>
        <translation>%1 non si può leggere. Controllare che esista e che si possa aprire.</translation>
    </message>
    <message>
        <source>This is no phone list</source>
        <translation>Questo non è un elenco di telefoni</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is already</source>
        <translation>
            <numerusform>%n già così</numerusform>
            <numerusform>%n già così</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n riga rifiutata</numerusform>
            <numerusform>%n righe rifiutate</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused lines stay out; nothing else is lost. See Remarks for each line and its reason.</source>
        <translation>Le righe rifiutate restano fuori; non si perde nient&apos;altro. Per ogni riga e il suo motivo vedere Osservazioni.</translation>
    </message>
    <message>
        <source>Nothing is changed before you take it, and Undo takes it back as one step.</source>
        <translation>Prima della conferma non cambia nulla, e Annullare torna indietro in un solo passo.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Osservazioni (%1)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>Column %1 becomes</source>
        <translation>La colonna %1 diventa</translation>
    </message>
    <message>
        <source>own column {%1}</source>
        <translation>colonna propria {%1}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>tralasciare</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) imported</source>
        <translation>
            <numerusform>%n telefono importato</numerusform>
            <numerusform>%n telefoni importati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Prendere</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n phone(s)</source>
        <translation>
            <numerusform>&amp;Prendere %n telefono</numerusform>
            <numerusform>&amp;Prendere %n telefoni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::Inspector</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>History of this phone</source>
        <translation>Cronologia di questo telefono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more chosen</source>
        <translation>
            <numerusform>e %n altro scelto</numerusform>
            <numerusform>e altri %n scelti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known weakness(es)</source>
        <translation>
            <numerusform>%n vulnerabilità nota</numerusform>
            <numerusform>%n vulnerabilità note</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline...</source>
        <translation>Linea del tempo...</translation>
    </message>
</context>
<context>
    <name>firstring::JobBanners</name>
    <message>
        <source>Show all…</source>
        <translation>Mostrare tutte…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>This job can only be read</source>
        <translation>Questa commessa si può solo leggere</translation>
    </message>
    <message>
        <source>The database of this job has not answered since %1</source>
        <translation>Il database di questa commessa non risponde dalle ore %1</translation>
    </message>
    <message>
        <source>Phones are served on with what this computer knows, and what they do is kept for later. Nothing can be changed until the database answers; it is asked again and again, and you need do nothing here.</source>
        <translation>I telefoni continuano a essere serviti con ciò che questo computer sa, e ciò che fanno viene conservato per dopo. Non si può modificare nulla finché il database non risponde; viene interrogato di continuo, e qui non occorre fare nulla.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at the same time</source>
        <translation>Qualcun altro ha modificato la stessa cosa nello stesso momento</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes met those of somebody else</source>
        <translation>
            <numerusform>%n delle modifiche fatte qui si è scontrata con quella di qualcun altro</numerusform>
            <numerusform>%n delle modifiche fatte qui si sono scontrate con quelle di qualcun altro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::JobDoor</name>
    <message>
        <source>The program that has this job open does not know what to do. Close it there first.</source>
        <translation>Il programma che ha aperta questa commessa non sa che cosa fare. Chiuderla prima lì.</translation>
    </message>
    <message>
        <source>The same records were changed elsewhere at the same moment, so nothing was changed now. Do it again.</source>
        <translation>Le stesse voci sono state modificate altrove nello stesso momento, quindi ora non è stato cambiato nulla. Farlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>firstring::JobOpening</name>
    <message>
        <source>The job was not opened, because its passwords are closed.</source>
        <translation>La commessa non è stata aperta, perché le sue password sono chiuse.</translation>
    </message>
    <message>
        <source>The job was not opened, because its database had not answered yet.</source>
        <translation>La commessa non è stata aperta, perché il suo database non aveva ancora risposto.</translation>
    </message>
</context>
<context>
    <name>firstring::JobSummary</name>
    <message>
        <source>Local server</source>
        <translation>Server locale</translation>
    </message>
    <message>
        <source>These need you</source>
        <translation>Richiedono attenzione</translation>
    </message>
    <message>
        <source>Phones that are ready</source>
        <translation>Telefoni pronti</translation>
    </message>
    <message>
        <source>No phones yet.</source>
        <translation>Ancora nessun telefono.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) ready</source>
        <translation>
            <numerusform>%1 di %n telefono pronto</numerusform>
            <numerusform>%1 di %n telefoni pronti</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the MAC address of the first phone, or import a list.</source>
        <translation>Scansionare l&apos;indirizzo MAC del primo telefono, o importare un elenco.</translation>
    </message>
    <message>
        <source>The local server is off. Phones get nothing until it is started.</source>
        <translation>Il server locale è spento. Finché non viene avviato, i telefoni non ricevono nulla.</translation>
    </message>
    <message>
        <source>All phones are ready. They can be packed.</source>
        <translation>Tutti i telefoni sono pronti. Si possono imballare.</translation>
    </message>
    <message numerus="yes">
        <source>Plug in the %n phone(s) that still wait.</source>
        <translation>
            <numerusform>Collegare il telefono che attende ancora (%n).</numerusform>
            <numerusform>Collegare i %n telefoni che attendono ancora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are under way. Leave them plugged in.</source>
        <translation>I telefoni sono al lavoro. Lasciarli collegati.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::KeyPlaceDialog</name>
    <message>
        <source>Key of the passwords</source>
        <translation>Chiave delle password</translation>
    </message>
    <message>
        <source>Passwords of this job stand encrypted in its file</source>
        <translation>Le password di questa commessa sono cifrate nel suo file</translation>
    </message>
    <message>
        <source>The key that opens them is in %1.</source>
        <translation>La chiave che le apre è in %1.</translation>
    </message>
    <message>
        <source>It holds none yet. The key is made with the first one.</source>
        <translation>Non ne contiene ancora. La chiave viene creata con la prima.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Conservare la chiave</translation>
    </message>
    <message>
        <source>in the &amp;password store of this computer, which its owner unlocks by logging in</source>
        <translation>nell&apos;&amp;archivio di password di questo computer, che il proprietario sblocca con l&apos;accesso</translation>
    </message>
    <message>
        <source>in a &amp;file that only you may read: a server starts without anybody</source>
        <translation>in un &amp;file che solo l&apos;utente può leggere: un server si avvia senza nessuno presente</translation>
    </message>
    <message>
        <source>behind a p&amp;assphrase, asked for whenever the job is opened</source>
        <translation>dietro una pa&amp;ssphrase, chiesta ogni volta che si apre la commessa</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Once a&amp;gain:</source>
        <translation>Ancora u&amp;na volta:</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Conservarla lì</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Le due non sono ancora uguali.</translation>
    </message>
    <message>
        <source>The place is asked. Cancel takes the question back.</source>
        <translation>Si sta chiedendo a quel luogo. Annullare ritira la richiesta.</translation>
    </message>
    <message>
        <source>The key is in %1 now.</source>
        <translation>La chiave è ora in %1.</translation>
    </message>
</context>
<context>
    <name>firstring::KeyTable</name>
    <message>
        <source>Top %1</source>
        <translation>In alto %1</translation>
    </message>
    <message>
        <source>Softkey %1</source>
        <translation>Softkey %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tasto %1</translation>
    </message>
    <message>
        <source>Module %1, key %2</source>
        <translation>Modulo %1, tasto %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Scritta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Shown when</source>
        <translation>Visibile quando</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>This model has no such key; phones pass over its lines.</source>
        <translation>Questo modello non ha quel tasto; i telefoni ne saltano le righe.</translation>
    </message>
    <message>
        <source>Locked: the key stays as it is set here, whatever people change on the phone.</source>
        <translation>Bloccato: il tasto resta come impostato qui, qualunque cosa si cambi sul telefono.</translation>
    </message>
</context>
<context>
    <name>firstring::KeysPane</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>&amp;Su</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Giù</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>S&amp;vuotare</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiare</translation>
    </message>
    <message>
        <source>BL&amp;F for everybody</source>
        <translation>BL&amp;F per tutti</translation>
    </message>
    <message>
        <source>Model whose keys are shown</source>
        <translation>Modello di cui si mostrano i tasti</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Quali tasti si mostrano</translation>
    </message>
    <message>
        <source>Phone whose keys are copied</source>
        <translation>Telefono di cui si copiano i tasti</translation>
    </message>
    <message>
        <source>Move the key up (Alt+Up)</source>
        <translation>Spostare il tasto in su (Alt+Su)</translation>
    </message>
    <message>
        <source>Move the key down (Alt+Down)</source>
        <translation>Spostare il tasto in giù (Alt+Giù)</translation>
    </message>
    <message>
        <source>Take over the keys of that phone, as all its layers make them</source>
        <translation>Acquisire i tasti di quel telefono, come risultano da tutti i suoi livelli</translation>
    </message>
    <message>
        <source>A busy lamp key on the free places for each phone of the job that has a label and a number (sip line1 user name)</source>
        <translation>Un tasto di occupato sui posti liberi per ogni telefono della commessa che ha un nome e un numero (sip line1 user name)</translation>
    </message>
    <message>
        <source>This model has no keys of that kind.</source>
        <translation>Questo modello non ha tasti di quel tipo.</translation>
    </message>
    <message numerus="yes">
        <source>Keys of the %1 (%n phone(s))</source>
        <translation>
            <numerusform>Tasti del %1 (%n telefono)</numerusform>
            <numerusform>Tasti del %1 (%n telefoni)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of the %1</source>
        <translation>Tasti del %1</translation>
    </message>
    <message>
        <source>Copy the keys of…</source>
        <translation>Copiare i tasti di…</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>sul telefono</translation>
    </message>
    <message>
        <source>on module %1</source>
        <translation>sul modulo %1</translation>
    </message>
    <message>
        <source>No phone of this job has a label and a number yet: set sip line1 user name.</source>
        <translation>Nessun telefono di questa commessa ha ancora un nome e un numero: impostare sip line1 user name.</translation>
    </message>
    <message numerus="yes">
        <source>%n busy lamp key(s) added.</source>
        <translation>
            <numerusform>%n tasto di occupato aggiunto.</numerusform>
            <numerusform>%n tasti di occupato aggiunti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n phone(s) there was no free place.</source>
        <translation>
            <numerusform>Per %n telefono non c&apos;era un posto libero.</numerusform>
            <numerusform>Per %n telefoni non c&apos;era un posto libero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a phone of this job first.</source>
        <translation>Scegliere prima un telefono di questa commessa.</translation>
    </message>
    <message>
        <source>No keys are set for %1.</source>
        <translation>Per %1 non sono impostati tasti.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) copied from %1.</source>
        <translation>
            <numerusform>%n tasto copiato da %1.</numerusform>
            <numerusform>%n tasti copiati da %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LabelsDialog</name>
    <message numerus="yes">
        <source>&amp;All %n phone(s)</source>
        <translation>
            <numerusform>&amp;Tutti, %n telefono</numerusform>
            <numerusform>&amp;Tutti i %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n s&amp;elected</source>
        <translation>
            <numerusform>Solo il %n selezio&amp;nato</numerusform>
            <numerusform>Solo i %n selezio&amp;nati</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>for example the site</source>
        <translation>per esempio la sede</translation>
    </message>
    <message>
        <source>&amp;Labels in the printer:</source>
        <translation>&amp;Etichette nella stampante:</translation>
    </message>
    <message>
        <source>&amp;First free place on the sheet:</source>
        <translation>Prima posizione &amp;libera sul foglio:</translation>
    </message>
    <message>
        <source>One more li&amp;ne:</source>
        <translation>Un&apos;altra ri&amp;ga:</translation>
    </message>
    <message>
        <source>The codes hold the MAC address as the scan field takes it. Nothing secret is on a label.</source>
        <translation>I codici contengono l&apos;indirizzo MAC come lo accetta il campo di scansione. Su un&apos;etichetta non c&apos;è nulla di segreto.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Stampare...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>Salvare come &amp;PDF...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudere</translation>
    </message>
    <message>
        <source>There is no phone to print a label for. Add phones to the job first.</source>
        <translation>Non c&apos;è nessun telefono per cui stampare un&apos;etichetta. Aggiungere prima telefoni alla commessa.</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Salvare le etichette</translation>
    </message>
    <message>
        <source>-labels.pdf</source>
        <translation>-etichette.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::LadderExport</name>
    <message>
        <source>Save &amp;as</source>
        <translation>S&amp;alvare come</translation>
    </message>
    <message>
        <source>Lesson sheet to &amp;fill in (PDF)...</source>
        <translation>&amp;Foglio della lezione da compilare (PDF)...</translation>
    </message>
    <message>
        <source>Lesson sheet with &amp;answers (PDF)...</source>
        <translation>Foglio della lezione con le r&amp;isposte (PDF)...</translation>
    </message>
    <message>
        <source>Diagram as &amp;drawing (SVG)...</source>
        <translation>Diagramma come &amp;disegno (SVG)...</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Disegni (*.svg)</translation>
    </message>
    <message>
        <source>Diagram as &amp;picture (PNG)...</source>
        <translation>Diagramma come i&amp;mmagine (PNG)...</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Immagini (*.png)</translation>
    </message>
    <message>
        <source>Diagram as &amp;text for Mermaid...</source>
        <translation>Diagramma come &amp;testo per Mermaid...</translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation>Testo Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>&amp;Record, to play it again...</source>
        <translation>&amp;Registrazione, per riprodurla di nuovo...</translation>
    </message>
    <message>
        <source>Records of exchanges (*.ladder)</source>
        <translation>Registrazioni di scambi (*.ladder)</translation>
    </message>
    <message>
        <source>Save lesson sheet</source>
        <translation>Salvare il foglio della lezione</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Salvare la registrazione</translation>
    </message>
    <message>
        <source>Save diagram</source>
        <translation>Salvare il diagramma</translation>
    </message>
</context>
<context>
    <name>firstring::LadderTable</name>
    <message>
        <source>What happens next?</source>
        <translation>Che cosa succede adesso?</translation>
    </message>
</context>
<context>
    <name>firstring::LadderView</name>
    <message>
        <source>Ladder diagram: who asked whom, one row for each exchange</source>
        <translation>Diagramma a scala: chi ha chiesto a chi, una riga per ogni scambio</translation>
    </message>
</context>
<context>
    <name>firstring::LanguagePanel</name>
    <message>
        <source>Whose languages</source>
        <translation>Lingue di chi</translation>
    </message>
    <message>
        <source>Languages of</source>
        <translation>Lingue di</translation>
    </message>
    <message>
        <source>Language at place %1</source>
        <translation>Lingua nel posto %1</translation>
    </message>
    <message>
        <source>Place 1, shown</source>
        <translation>Posto 1, mostrata</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Posizione %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Confrontare con</translation>
    </message>
    <message>
        <source>What the pack lacks, and what phones may not take</source>
        <translation>Che cosa manca al pacchetto, e che cosa i telefoni potrebbero non accettare</translation>
    </message>
    <message>
        <source>the whole job</source>
        <translation>tutta la commessa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (non è qui)</translation>
    </message>
    <message>
        <source>Its phones get the languages of the job.</source>
        <translation>I suoi telefoni ricevono le lingue della commessa.</translation>
    </message>
    <message>
        <source>Languages of blueprint %1</source>
        <translation>Lingue del profilo %1</translation>
    </message>
    <message>
        <source>Languages of the job</source>
        <translation>Lingue della commessa</translation>
    </message>
    <message>
        <source>all packs here</source>
        <translation>tutti i pacchetti presenti</translation>
    </message>
    <message>
        <source>Select a pack to see what it lacks.</source>
        <translation>Selezionare un pacchetto per vedere che cosa gli manca.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are translated (%3 %).</source>
        <translation>Sono tradotti %1 testi su %2 (%3 %).</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>In English: %1</source>
        <translation>In inglese: %1</translation>
    </message>
    <message>
        <source>Only in this pack: %1</source>
        <translation>Solo in questo pacchetto: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e %n altro.</numerusform>
            <numerusform>… e altri %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguageTab</name>
    <message>
        <source>Language packs</source>
        <translation>Pacchetti di lingua</translation>
    </message>
    <message>
        <source>English is built in; up to four packs come besides. A pack is made for one release: what it does not translate, phones show in English.</source>
        <translation>L&apos;inglese è incorporato; si aggiungono fino a quattro pacchetti. Un pacchetto è fatto per un solo rilascio: ciò che non traduce, i telefoni lo mostrano in inglese.</translation>
    </message>
    <message>
        <source>No language pack yet. Drop lang_….txt files here, or press Add files.</source>
        <translation>Ancora nessun pacchetto di lingua. Trascinare qui file lang_….txt, o premere Aggiungere file.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Aggiungere file…</translation>
    </message>
    <message>
        <source>Add language packs</source>
        <translation>Aggiungere pacchetti di lingua</translation>
    </message>
    <message>
        <source>Language packs (*.txt);;All files (*)</source>
        <translation>Pacchetti di lingua (*.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n language pack(s)</source>
        <translation>
            <numerusform>Rimuovere %n pacchetto di lingua</numerusform>
            <numerusform>Rimuovere %n pacchetti di lingua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n language pack(s)</source>
        <translation>
            <numerusform>Aggiungere %n pacchetto di lingua</numerusform>
            <numerusform>Aggiungere %n pacchetti di lingua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language pack(s) added</source>
        <translation>
            <numerusform>%n pacchetto di lingua aggiunto</numerusform>
            <numerusform>%n pacchetti di lingua aggiunti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguageTable</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Tradotto</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>whole job</source>
        <translation>tutta la commessa</translation>
    </message>
</context>
<context>
    <name>firstring::LayerEditor</name>
    <message>
        <source>Sho&amp;w passwords</source>
        <translation>&amp;Mostrare le password</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Sca&amp;rtare</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Sal&amp;vare</translation>
    </message>
    <message>
        <source>Settings of this layer</source>
        <translation>Impostazioni di questo livello</translation>
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
        <translation>Salvare queste impostazioni (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Settings kept: %1</source>
        <translation>Impostazioni salvate: %1</translation>
    </message>
    <message>
        <source>What phones make of these lines</source>
        <translation>Che cosa fanno i telefoni di queste righe</translation>
    </message>
    <message>
        <source>&amp;Lock: people cannot change it on the phone</source>
        <translation>&amp;Bloccare: non si può cambiare sul telefono</translation>
    </message>
    <message>
        <source>&amp;Overwrite what was changed on the phone</source>
        <translation>&amp;Sovrascrivere ciò che è stato cambiato sul telefono</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserire</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Ctrl+Space: what may stand here. Alt+Enter: mend this line.</source>
        <translation>Ctrl+Spazio: che cosa può stare qui. Alt+Invio: correggere questa riga.</translation>
    </message>
    <message>
        <source>Writes ! before the name. From firmware 2.4 on the value can then only be read on the phone and its web page; a model&apos;s or a phone&apos;s own line still counts.</source>
        <translation>Scrive ! davanti al nome. Dal firmware 2.4 in poi il valore si può allora solo leggere sul telefono e nella sua pagina web; una riga propria di un modello o di un telefono vale comunque.</translation>
    </message>
    <message>
        <source>Writes ^ before the name. Phones otherwise keep what somebody changed on them, and pass over this line.</source>
        <translation>Scrive ^ davanti al nome. Altrimenti i telefoni tengono ciò che qualcuno vi ha cambiato, e saltano questa riga.</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Fuso orario…</translation>
    </message>
    <message>
        <source>Directory made of the phone list</source>
        <translation>Rubrica ricavata dall&apos;elenco dei telefoni</translation>
    </message>
    <message>
        <source>Variable of the phone list</source>
        <translation>Variabile dell&apos;elenco dei telefoni</translation>
    </message>
    <message>
        <source>No phone&apos;s files change by that.</source>
        <translation>Con questo non cambiano i file di nessun telefono.</translation>
    </message>
    <message>
        <source>Noted for this job: phones know “%1”.</source>
        <translation>Annotato per questa commessa: i telefoni conoscono “%1”.</translation>
    </message>
    <message>
        <source>Settings kept: %1. %2.</source>
        <translation>Impostazioni salvate: %1. %2.</translation>
    </message>
</context>
<context>
    <name>firstring::LessonShelf</name>
    <message>
        <source>Start &amp;lesson</source>
        <translation>Avviare la &amp;lezione</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lezione</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La domanda</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lezioni</translation>
    </message>
    <message>
        <source>No lesson came with the program. Record the bench, or open a record.</source>
        <translation>Con il programma non è arrivata nessuna lezione. Registrare il banco, o aprire una registrazione.</translation>
    </message>
    <message>
        <source>&amp;Record the bench</source>
        <translation>&amp;Registrare il banco</translation>
    </message>
    <message>
        <source>Shows what real phones ask of the local server as a ladder, from now on</source>
        <translation>Mostra come scala, da ora, che cosa i telefoni veri chiedono al server locale</translation>
    </message>
    <message>
        <source>&amp;Open a record...</source>
        <translation>A&amp;prire una registrazione...</translation>
    </message>
    <message>
        <source>A lesson plays on this computer only, with a job, a server and simulated phones of its own. The open job and real phones are not touched.</source>
        <translation>Una lezione si svolge solo su questo computer, con una commessa, un server e telefoni simulati suoi. La commessa aperta e i telefoni veri non vengono toccati.</translation>
    </message>
</context>
<context>
    <name>firstring::LessonsTab</name>
    <message>
        <source>Open a record</source>
        <translation>Aprire una registrazione</translation>
    </message>
    <message>
        <source>Records of exchanges (*.ladder);;All files (*)</source>
        <translation>Registrazioni di scambi (*.ladder);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Il file non si è potuto leggere: %1.</translation>
    </message>
    <message>
        <source>That file is no record of exchanges. Records are saved with a lesson or the bench, and end in .ladder.</source>
        <translation>Quel file non è una registrazione di scambi. Le registrazioni si salvano da una lezione o dal banco, e terminano con .ladder.</translation>
    </message>
</context>
<context>
    <name>firstring::LineChangesTable</name>
    <message>
        <source>Line of the file</source>
        <translation>Riga del file</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene da</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>tolta: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuova: %1</translation>
    </message>
</context>
<context>
    <name>firstring::ListenForm</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>solo questo computer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only this address is opened: phones on other networks of this computer are not answered.</source>
        <translation>Si apre solo questo indirizzo: i telefoni su altre reti di questo computer non ricevono risposta.</translation>
    </message>
    <message>
        <source>&amp;Who gets files...</source>
        <translation>C&amp;hi riceve i file...</translation>
    </message>
</context>
<context>
    <name>firstring::LocalServerPage</name>
    <message>
        <source>Local server</source>
        <translation>Server locale</translation>
    </message>
    <message>
        <source>Asks for startup.cfg as a phone would, over each service that is on</source>
        <translation>Chiede startup.cfg come farebbe un telefono, con ogni servizio acceso</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiato</translation>
    </message>
    <message>
        <source>The local server is on</source>
        <translation>Il server locale è acceso</translation>
    </message>
    <message>
        <source>Phones reach it at %1. It answers until you stop it or close the job.</source>
        <translation>I telefoni lo raggiungono su %1. Risponde finché non viene fermato o non si chiude la commessa.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>The local server is off</source>
        <translation>Il server locale è spento</translation>
    </message>
    <message>
        <source>Test re&amp;quest</source>
        <translation>Richiesta di pro&amp;va</translation>
    </message>
    <message>
        <source>Stop se&amp;rver</source>
        <translation>&amp;Fermare il server</translation>
    </message>
    <message>
        <source>Start se&amp;rver</source>
        <translation>Avvia&amp;re il server</translation>
    </message>
    <message>
        <source>Parts of the local server</source>
        <translation>Parti del server locale</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Controllo preliminare</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Point the phones here</source>
        <translation>Indirizzare qui i telefoni</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>No phone is answered. Choose under Services the network card the phones are plugged into, then start.</source>
        <translation>Nessun telefono riceve risposta. Scegliere in Servizi la scheda di rete a cui sono collegati i telefoni, poi avviare.</translation>
    </message>
    <message>
        <source>This computer no longer has the address %1, so no phone is answered. Plug the network in again; the server goes on by itself.</source>
        <translation>Questo computer non ha più l&apos;indirizzo %1, quindi nessun telefono riceve risposta. Ricollegare la rete; il server prosegue da solo.</translation>
    </message>
    <message>
        <source>DHCP servers here</source>
        <translation>Server DHCP presenti</translation>
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
        <translation>Scansione e server</translation>
    </message>
    <message>
        <source>Server on</source>
        <translation>Server acceso</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>Server spento</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <translation>Fermare il server locale</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <translation>Avviare il server locale</translation>
    </message>
    <message>
        <source>Phones can fetch their files. Click to stop.</source>
        <translation>I telefoni possono prendere i loro file. Fare clic per fermare.</translation>
    </message>
    <message>
        <source>Phones get nothing. Click to start.</source>
        <translation>I telefoni non ricevono nulla. Fare clic per avviare.</translation>
    </message>
    <message>
        <source>&amp;Stop server</source>
        <translation>&amp;Fermare il server</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Avviare il server</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annullare: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annullare</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ripetere: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripetere</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Commessa</translation>
    </message>
    <message>
        <source>&amp;Import phone list...</source>
        <translation>&amp;Importare un elenco di telefoni...</translation>
    </message>
    <message>
        <source>&amp;Export phone list...</source>
        <translation>&amp;Esportare l&apos;elenco dei telefoni...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Uscire</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Telefoni</translation>
    </message>
    <message>
        <source>Scan or type a &amp;MAC address</source>
        <translation>Scansionare o digitare un indirizzo &amp;MAC</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Address, ports, requests</source>
        <translation>Indiri&amp;zzo, porte, richieste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Find phones</source>
        <translation>&amp;Cercare telefoni</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Che cosa è successo</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Ispettore</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Chia&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasti</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>&amp;About Firstring</source>
        <translation>&amp;Informazioni su Firstring</translation>
    </message>
    <message>
        <source>About Firstring</source>
        <translation>Informazioni su Firstring</translation>
    </message>
    <message>
        <source>Firstring %1

Provisioning workstation for Aastra and Mitel SIP phones. Independent of both, whose names are their owners&apos;.

Free software under the GNU General Public License, version 3 or later. Icons: Lucide, ISC licence.</source>
        <translation>Firstring %1

Postazione di provisioning per telefoni SIP Aastra e Mitel. Indipendente da entrambe, i cui nomi appartengono ai rispettivi proprietari.

Software libero sotto la GNU General Public License, versione 3 o successiva. Icone: Lucide, licenza ISC.</translation>
    </message>
    <message>
        <source>&amp;Take over an existing server...</source>
        <translation>Ac&amp;quisire un server esistente...</translation>
    </message>
    <message>
        <source>&amp;Help about this</source>
        <translation>Guida su &amp;questo</translation>
    </message>
    <message>
        <source>&amp;Tour in ten minutes</source>
        <translation>Giro in &amp;dieci minuti</translation>
    </message>
    <message>
        <source>How a phone &amp;boots</source>
        <translation>Come si a&amp;vvia un telefono</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Sicurezza</translation>
    </message>
    <message>
        <source>&amp;Key of the passwords...</source>
        <translation>Chia&amp;ve delle password...</translation>
    </message>
    <message>
        <source>&amp;Audit log...</source>
        <translation>Registro di au&amp;dit...</translation>
    </message>
    <message>
        <source>Give pass&amp;words...</source>
        <translation>&amp;Assegnare password...</translation>
    </message>
    <message>
        <source>That can&apos;t be done now: %1</source>
        <translation>Ora non si può fare: %1</translation>
    </message>
    <message>
        <source>F11 or Esc brings the whole window back.</source>
        <translation>F11 o Esc riporta l&apos;intera finestra.</translation>
    </message>
    <message>
        <source>Scan &amp;anywhere, not only on the bench</source>
        <translation>Scansionare ovunque, non solo sul &amp;banco</translation>
    </message>
    <message>
        <source>&amp;Look for phones in the network...</source>
        <translation>C&amp;ercare telefoni nella rete...</translation>
    </message>
    <message>
        <source>Tr&amp;y the scanner...</source>
        <translation>Pr&amp;ovare lo scanner...</translation>
    </message>
    <message>
        <source>Search &amp;commands...</source>
        <translation>Cercare co&amp;mandi...</translation>
    </message>
    <message>
        <source>&amp;Projector: the bench alone, large</source>
        <translation>&amp;Proiettore: solo il banco, in grande</translation>
    </message>
    <message>
        <source>&amp;What this program does...</source>
        <translation>Che cosa &amp;fa questo programma...</translation>
    </message>
    <message>
        <source>&amp;Problem report...</source>
        <translation>Rapporto su un pro&amp;blema...</translation>
    </message>
    <message>
        <source>&amp;Notes of the desktop while I work elsewhere</source>
        <translation>&amp;Notifiche del desktop mentre si lavora altrove</translation>
    </message>
    <message>
        <source>The &amp;first pages...</source>
        <translation>Le prime pa&amp;gine...</translation>
    </message>
    <message>
        <source>&amp;Labels...</source>
        <translation>Etic&amp;hette...</translation>
    </message>
    <message>
        <source>&amp;Finish job...</source>
        <translation>Conc&amp;ludere la commessa...</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>Rappor&amp;to...</translation>
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
        <translation>F1: guida
Esc: tornare al campo di scansione
Ctrl+1 a Ctrl+0: le pagine
Ctrl+F: cercare telefoni
Ctrl+L: che cosa è successo
Ctrl+D: ispettore
Ctrl+K: cercare comandi
F11: solo il banco, in grande
F2: modificare una cella
Ctrl+Z, Ctrl+Maiusc+Z: annullare, ripetere
Ctrl+H: sospendere
Ctrl+Canc: rimuovere dalla commessa</translation>
    </message>
    <message>
        <source>Save &amp;bundle...</source>
        <translation>&amp;Salvare un pacchetto...</translation>
    </message>
    <message>
        <source>&amp;Open bundle...</source>
        <translation>&amp;Aprire un pacchetto...</translation>
    </message>
    <message>
        <source>Comman&amp;ds for the scanner...</source>
        <translation>Coman&amp;di per lo scanner...</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Chiaro, contrasto a&amp;lto</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>Scuro, contras&amp;to alto</translation>
    </message>
    <message>
        <source>The phone %1, which a link names, is not in this job.</source>
        <translation>Il telefono %1, indicato da un link, non è in questa commessa.</translation>
    </message>
    <message>
        <source>The database of this job answers again: it can be changed, and what waited is stored.</source>
        <translation>Il database di questa commessa risponde di nuovo: la si può modificare, e ciò che attendeva viene salvato.</translation>
    </message>
    <message>
        <source>Open &amp;shared job...</source>
        <translation>Aprire una co&amp;mmessa condivisa...</translation>
    </message>
</context>
<context>
    <name>firstring::MdnsSection</name>
    <message>
        <source>Discovery</source>
        <translation>Rilevamento</translation>
    </message>
    <message>
        <source>Answer old phones that look for a server</source>
        <translation>Rispondere ai telefoni vecchi che cercano un server</translation>
    </message>
    <message>
        <source>Factory-fresh phones of the 6700i era look by multicast DNS for a server when DHCP names none. They are not answered.</source>
        <translation>I telefoni nuovi di fabbrica dell&apos;epoca 6700i cercano un server via DNS multicast quando il DHCP non ne indica. Non ricevono risposta.</translation>
    </message>
    <message>
        <source>This helps only while TFTP is on port 69: phones that find this computer so ask by TFTP, and they have no parameter for another port.</source>
        <translation>Aiuta solo se il TFTP è sulla porta 69: i telefoni che trovano così questo computer chiedono via TFTP, e non hanno un parametro per un&apos;altra porta.</translation>
    </message>
    <message>
        <source>Phones that look for a server are not answered: multicast DNS cannot be used on this network card.</source>
        <translation>I telefoni che cercano un server non ricevono risposta: su questa scheda di rete non si può usare il DNS multicast.</translation>
    </message>
    <message>
        <source>Factory-fresh phones of the 6700i era that look by multicast DNS for a server find this one and ask it by TFTP.</source>
        <translation>I telefoni nuovi di fabbrica dell&apos;epoca 6700i che cercano un server via DNS multicast trovano questo e gli chiedono via TFTP.</translation>
    </message>
</context>
<context>
    <name>firstring::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
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
        <translation>non indicato</translation>
    </message>
    <message>
        <source>in the job</source>
        <translation>nella commessa</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Commessa</translation>
    </message>
</context>
<context>
    <name>firstring::NetworkScanDialog</name>
    <message>
        <source>Look for phones in the network</source>
        <translation>Cercare telefoni nella rete</translation>
    </message>
    <message>
        <source>Every address of the network is asked once for its first web page; phones say their model there. Nothing is changed, and nobody logs in.</source>
        <translation>A ogni indirizzo della rete viene chiesta una volta la prima pagina web; lì i telefoni dicono il loro modello. Non si cambia nulla, e nessuno esegue un accesso.</translation>
    </message>
    <message>
        <source>%1, network of %2</source>
        <translation>%1, rete di %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Phones found</source>
        <translation>Telefoni trovati</translation>
    </message>
    <message>
        <source>Phones that are found appear here.</source>
        <translation>Qui appaiono i telefoni trovati.</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>Indirizzi interrogati</translation>
    </message>
    <message>
        <source>This computer is in no network with other devices. Plug in its cable, then open this again.</source>
        <translation>Questo computer non è in nessuna rete con altri dispositivi. Collegare il suo cavo, poi aprire di nuovo questa finestra.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Fermare</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cercare</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n phone(s)</source>
        <translation>
            <numerusform>&amp;Aggiungere %n telefono</numerusform>
            <numerusform>&amp;Aggiungere %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) found.</source>
        <translation>
            <numerusform>%n telefono trovato.</numerusform>
            <numerusform>%n telefoni trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone showed itself. Phones in another network or with their web page switched off are not found this way.</source>
        <translation>Nessun telefono si è mostrato. I telefoni in un&apos;altra rete o con la pagina web spenta non si trovano in questo modo.</translation>
    </message>
</context>
<context>
    <name>firstring::NetworkScanner</name>
    <message>
        <source>A network is being looked through already. Wait until that has ended.</source>
        <translation>Una rete viene già esplorata. Aspettare che finisca.</translation>
    </message>
</context>
<context>
    <name>firstring::Notice</name>
    <message>
        <source>What became of the last scan</source>
        <translation>Che cosa ne è stato dell&apos;ultima scansione</translation>
    </message>
</context>
<context>
    <name>firstring::NtpSection</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Tell phones the time</source>
        <translation>Comunicare l&apos;ora ai telefoni</translation>
    </message>
    <message>
        <source>Port of the time</source>
        <translation>Porta dell&apos;ora</translation>
    </message>
    <message>
        <source>Tell the phones in their settings to ask here for the time</source>
        <translation>Dire ai telefoni nelle loro impostazioni di chiedere qui l&apos;ora</translation>
    </message>
    <message>
        <source>Have phones ask here for the time</source>
        <translation>Far chiedere l&apos;ora qui ai telefoni</translation>
    </message>
    <message>
        <source>Have phones ask elsewhere for the time</source>
        <translation>Far chiedere l&apos;ora altrove ai telefoni</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Phones are not told the time: its port could not be opened. They get their files all the same.</source>
        <translation>Ai telefoni non viene comunicata l&apos;ora: la sua porta non si è potuta aprire. Ricevono comunque i loro file.</translation>
    </message>
    <message>
        <source>Phones have no parameter for the port of the time: they use 123. Another port serves other programs only.</source>
        <translation>I telefoni non hanno un parametro per la porta dell&apos;ora: usano la 123. Un&apos;altra porta serve solo ad altri programmi.</translation>
    </message>
    <message>
        <source>The settings of the phones tell them to ask here for the time, and nobody answers.</source>
        <translation>Le impostazioni dei telefoni dicono di chiedere l&apos;ora qui, e nessuno risponde.</translation>
    </message>
    <message>
        <source>Phones have to learn the time elsewhere. With a wrong one they refuse certificates.</source>
        <translation>I telefoni devono sapere l&apos;ora da altrove. Con un&apos;ora sbagliata rifiutano i certificati.</translation>
    </message>
    <message>
        <source>Phones that ask are told the time of this computer. With a wrong one they refuse certificates.</source>
        <translation>I telefoni che chiedono ricevono l&apos;ora di questo computer. Con un&apos;ora sbagliata rifiutano i certificati.</translation>
    </message>
</context>
<context>
    <name>firstring::OldPhonesSection</name>
    <message>
        <source>HTTPS for old phones</source>
        <translation>HTTPS per telefoni vecchi</translation>
    </message>
    <message>
        <source>Answer old phones over HTTPS</source>
        <translation>Rispondere ai telefoni vecchi via HTTPS</translation>
    </message>
    <message>
        <source>HTTPS port for old phones</source>
        <translation>Porta HTTPS per telefoni vecchi</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Phones of the 6700i and 9000i series speak TLS 1.0 at most; without this they are served by HTTP.</source>
        <translation>I telefoni delle serie 6700i e 9000i parlano al massimo TLS 1.0; senza questo vengono serviti via HTTP.</translation>
    </message>
    <message>
        <source>TLS 1.0 at %1 is weak: who listens on the network may read passwords. Only phones of the 6700i and 9000i series and older are answered there. Keep it on the bench.</source>
        <translation>TLS 1.0 su %1 è debole: chi ascolta in rete può leggere le password. Lì ricevono risposta solo i telefoni delle serie 6700i e 9000i e più vecchi. Usarlo solo sul banco.</translation>
    </message>
</context>
<context>
    <name>firstring::OpenBundleDialog</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Name of the job:</source>
        <translation>&amp;Nome della commessa:</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Aprire un pacchetto</translation>
    </message>
    <message>
        <source>A job that was saved on another workstation. It becomes a job of its own here; other jobs stay as they are.</source>
        <translation>Una commessa salvata su un&apos;altra postazione. Qui diventa una commessa a sé; le altre commesse restano come sono.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aprire</translation>
    </message>
    <message>
        <source>&amp;Open as a job</source>
        <translation>&amp;Aprire come commessa</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Esaminare</translation>
    </message>
    <message>
        <source>Reading and checking</source>
        <translation>Lettura e verifica in corso</translation>
    </message>
    <message>
        <source>Every part of it is as it was written.</source>
        <translation>Ogni sua parte è come era stata scritta.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>C&apos;è già una commessa “%1”. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Taking its files in</source>
        <translation>Importazione dei file in corso</translation>
    </message>
</context>
<context>
    <name>firstring::OpenSharedJobDialog</name>
    <message>
        <source>A job of th&amp;is computer</source>
        <translation>Una commessa di ques&amp;to computer</translation>
    </message>
    <message>
        <source>Open shared job</source>
        <translation>Aprire una commessa condivisa</translation>
    </message>
    <message>
        <source>A job in a PostgreSQL database</source>
        <translation>Una commessa in un database PostgreSQL</translation>
    </message>
    <message>
        <source>Several workstations work on it at the same time. It opens in a window of its own. The password is kept in the password store of this computer, or sealed beside the jobs; never in the job.</source>
        <translation>Ci lavorano più postazioni nello stesso momento. Si apre in una finestra propria. La password si conserva nell&apos;archivio di password di questo computer, o sigillata accanto alle commesse; mai nella commessa.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connettersi</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificato dell&apos;autorità</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>&amp;Make and open</source>
        <translation>Cr&amp;eare e aprire</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aprire</translation>
    </message>
    <message>
        <source>%1 is asked…</source>
        <translation>Si interroga %1…</translation>
    </message>
    <message>
        <source>The database answers. There is no job in it yet.</source>
        <translation>Il database risponde. Non contiene ancora nessuna commessa.</translation>
    </message>
    <message numerus="yes">
        <source>The database answers. It holds %n job(s).</source>
        <translation>
            <numerusform>Il database risponde. Contiene %n commessa.</numerusform>
            <numerusform>Il database risponde. Contiene %n commesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job “%1” in this database. Choose one that is there, or make it.</source>
        <translation>In questo database non c&apos;è la commessa “%1”. Sceglierne una che c&apos;è, o crearla.</translation>
    </message>
    <message>
        <source>There is no job “%1” in this database, and “%2” may not make one. Choose one that is there, or ask its administrator.</source>
        <translation>In questo database non c&apos;è la commessa “%1”, e “%2” non può crearne. Sceglierne una che c&apos;è, o chiedere a chi lo amministra.</translation>
    </message>
    <message>
        <source>The job “%1” is made…</source>
        <translation>Si crea la commessa “%1”…</translation>
    </message>
</context>
<context>
    <name>firstring::PaperPane</name>
    <message>
        <source>Page before</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Scritto in “%1”.</translation>
    </message>
    <message>
        <source>It could not be written there: %1. Choose another folder.</source>
        <translation>Non si è potuto scrivere lì: %1. Scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>firstring::PaperSheet</name>
    <message>
        <source>Preview of the page</source>
        <translation>Anteprima della pagina</translation>
    </message>
</context>
<context>
    <name>firstring::PasswordsDialog</name>
    <message>
        <source>Phones that have one get a &amp;new one too</source>
        <translation>Anche i telefoni che ne hanno una ne ricevono una &amp;nuova</translation>
    </message>
    <message>
        <source>Give passwords</source>
        <translation>Assegnare password</translation>
    </message>
    <message numerus="yes">
        <source>A password of its own for each of %n phone(s)</source>
        <translation>
            <numerusform>Una password propria per %n telefono</numerusform>
            <numerusform>Una password propria per ciascuno dei %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Administrator of the phone: ten digits, as it is typed on its keys</source>
        <translation>&amp;Amministratore del telefono: dieci cifre, come si digitano sui suoi tasti</translation>
    </message>
    <message>
        <source>&amp;User of the phone: ten digits</source>
        <translation>&amp;Utente del telefono: dieci cifre</translation>
    </message>
    <message>
        <source>&amp;SIP account: 20 letters and digits, in the variable “sip password”</source>
        <translation>Account &amp;SIP: 20 lettere e cifre, nella variabile “sip password”</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give %n password(s)</source>
        <translation>
            <numerusform>Asse&amp;gnare %n password</numerusform>
            <numerusform>Asse&amp;gnare %n password</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have one already.</source>
        <translation>Tutti ne hanno già una.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) keep(s) the one there is.</source>
        <translation>
            <numerusform>%n telefono tiene quella che c&apos;è.</numerusform>
            <numerusform>%n telefoni tengono quella che c&apos;è.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones take them with their next file. They stand encrypted in the job; Undo takes them back.</source>
        <translation>I telefoni le prendono con il prossimo file. Sono cifrate nella commessa; Annullare le toglie.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a password of its own. Undo takes it back.</source>
        <translation>
            <numerusform>%n telefono ha ricevuto una password propria. Annullare torna indietro.</numerusform>
            <numerusform>%n telefoni hanno ricevuto una password propria. Annullare torna indietro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneActions</name>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Sospendere</translation>
    </message>
    <message>
        <source>&amp;Take off hold</source>
        <translation>Ria&amp;ttivare</translation>
    </message>
    <message>
        <source>&amp;Stage again</source>
        <translation>&amp;Preparare di nuovo</translation>
    </message>
    <message>
        <source>&amp;Copy MAC address</source>
        <translation>&amp;Copiare l&apos;indirizzo MAC</translation>
    </message>
    <message>
        <source>Set ta&amp;gs...</source>
        <translation>Impostare ta&amp;g...</translation>
    </message>
    <message>
        <source>&amp;Remove from job</source>
        <translation>&amp;Rimuovere dalla commessa</translation>
    </message>
    <message>
        <source>Forget what these phones have fetched; they begin as Waiting</source>
        <translation>Dimenticare ciò che questi telefoni hanno preso; ricominciano da In attesa</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>Prof&amp;ilo</translation>
    </message>
    <message>
        <source>Co&amp;nfig server</source>
        <translation>Server di co&amp;nfigurazione</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n telefono rimosso. Annullare lo riporta.</numerusform>
            <numerusform>%n telefoni rimossi. Annullare li riporta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MAC address(es) copied.</source>
        <translation>
            <numerusform>%n indirizzo MAC copiato.</numerusform>
            <numerusform>%n indirizzi MAC copiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags of the selected phones, separated by commas:</source>
        <translation>Tag dei telefoni selezionati, separati da virgole:</translation>
    </message>
    <message>
        <source>&amp;On the phone</source>
        <translation>S&amp;ul telefono</translation>
    </message>
    <message>
        <source>&amp;Point here...</source>
        <translation>&amp;Indirizzare qui...</translation>
    </message>
    <message>
        <source>&amp;Restart...</source>
        <translation>&amp;Riavviare...</translation>
    </message>
    <message>
        <source>&amp;Apply now...</source>
        <translation>&amp;Applicare ora...</translation>
    </message>
    <message>
        <source>&amp;Clear local settings...</source>
        <translation>&amp;Cancellare le impostazioni locali...</translation>
    </message>
    <message>
        <source>Con&amp;vert for a new model...</source>
        <translation>Con&amp;vertire per un nuovo modello...</translation>
    </message>
    <message>
        <source>R&amp;elease</source>
        <translation>Autori&amp;zzare</translation>
    </message>
    <message>
        <source>Let these phones take their files, whoever took them before</source>
        <translation>Permettere a questi telefoni di prendere i loro file, chiunque li abbia presi prima</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may take their files for the next %1 hours.</source>
        <translation>
            <numerusform>%n telefono può prendere i suoi file per le prossime %1 ore.</numerusform>
            <numerusform>%n telefoni possono prendere i loro file per le prossime %1 ore.</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;imeline...</source>
        <translation>&amp;Linea del tempo...</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again; their history stays. %1</source>
        <translation>
            <numerusform>%n telefono ricomincia; la sua cronologia resta. %1</numerusform>
            <numerusform>%n telefoni ricominciano; la loro cronologia resta. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneDrawing</name>
    <message>
        <source>Drawing of a phone</source>
        <translation>Disegno di un telefono</translation>
    </message>
    <message>
        <source>Drawing of a %1</source>
        <translation>Disegno di un %1</translation>
    </message>
    <message>
        <source>It shows a picture of %1 × %2 pixels.</source>
        <translation>Mostra un&apos;immagine di %1 × %2 pixel.</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneForm</name>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>&amp;Slot</source>
        <translation>&amp;Posto</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>Prof&amp;ilo</translation>
    </message>
    <message>
        <source>&amp;Config server</source>
        <translation>Server di &amp;configurazione</translation>
    </message>
    <message>
        <source>&amp;Firmware</source>
        <translation>&amp;Firmware</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>floor2, sales</source>
        <translation>piano2, vendite</translation>
    </message>
    <message>
        <source>On &amp;hold: told nothing</source>
        <translation>In &amp;sospeso: non riceve risposta</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneListProblemTable</name>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneListRowTable</name>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Server di configurazione</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Altre colonne</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambia</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneSteps</name>
    <message>
        <source>6700i and 9000i</source>
        <translation>6700i e 9000i</translation>
    </message>
    <message>
        <source>6800i and 6900</source>
        <translation>6800i e 6900</translation>
    </message>
    <message>
        <source>Family of the phone</source>
        <translation>Famiglia del telefono</translation>
    </message>
    <message>
        <source>Steps on the phone</source>
        <translation>Passi sul telefono</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Options&lt;/b&gt;, choose &lt;b&gt;Administrator Menu&lt;/b&gt; and enter the administrator password (22222 on a new phone).</source>
        <translation>Premere &lt;b&gt;Options&lt;/b&gt;, scegliere &lt;b&gt;Administrator Menu&lt;/b&gt; e inserire la password di amministratore (22222 su un telefono nuovo).</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Options&lt;/b&gt; (the gear), then &lt;b&gt;Advanced&lt;/b&gt;, and enter the administrator password (22222 on a new phone).</source>
        <translation>Premere &lt;b&gt;Options&lt;/b&gt; (l&apos;ingranaggio), poi &lt;b&gt;Advanced&lt;/b&gt;, e inserire la password di amministratore (22222 su un telefono nuovo).</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration Server&lt;/b&gt; and set &lt;b&gt;Download Protocol&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Aprire &lt;b&gt;Configuration Server&lt;/b&gt; e impostare &lt;b&gt;Download Protocol&lt;/b&gt; su &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;Primary TFTP&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Impostare &lt;b&gt;Primary TFTP&lt;/b&gt; su &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;HTTP Server&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;HTTP Port&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Impostare &lt;b&gt;HTTP Server&lt;/b&gt; su &lt;b&gt;%1&lt;/b&gt; e &lt;b&gt;HTTP Port&lt;/b&gt; su &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Leave &lt;b&gt;HTTP Path&lt;/b&gt; empty.</source>
        <translation>Lasciare vuoto &lt;b&gt;HTTP Path&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;HTTP Path&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Impostare &lt;b&gt;HTTP Path&lt;/b&gt; su &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Restart the phone. It asks this computer within a minute.</source>
        <translation>Riavviare il telefono. Chiede a questo computer entro un minuto.</translation>
    </message>
    <message>
        <source>A phone that was used before keeps what it knew: reset it to factory defaults first.</source>
        <translation>Un telefono già usato tiene ciò che sapeva: riportarlo prima alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>Ph&amp;ones of the family</source>
        <translation>Telef&amp;oni della famiglia</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneTools</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabella</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Viste</translation>
    </message>
    <message>
        <source>Change many rows, choose columns, keep views, copy and print</source>
        <translation>Modificare molte righe, scegliere colonne, conservare viste, copiare e stampare</translation>
    </message>
    <message>
        <source>C&amp;hange many...</source>
        <translation>&amp;Modificare molti...</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Riempire in &amp;giù</translation>
    </message>
    <message>
        <source>Find and &amp;replace...</source>
        <translation>Cercare e &amp;sostituire...</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>C&amp;opiare come CSV</translation>
    </message>
    <message>
        <source>&amp;Print the table...</source>
        <translation>Stam&amp;pare la tabella...</translation>
    </message>
    <message>
        <source>&amp;All phones, all columns</source>
        <translation>&amp;Tutti i telefoni, tutte le colonne</translation>
    </message>
    <message>
        <source>&amp;Keep this view...</source>
        <translation>&amp;Conservare questa vista...</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Dimenticare una vista</translation>
    </message>
    <message>
        <source>The view “%1” is forgotten.</source>
        <translation>La vista “%1” è dimenticata.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Conservare questa vista</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nome della vista:</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>La vista “%1” è conservata.</translation>
    </message>
    <message>
        <source>Select the rows first: the value of the first one goes into the others.</source>
        <translation>Selezionare prima le righe: il valore della prima va nelle altre.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n telefono modificato. Annullare torna indietro.</numerusform>
            <numerusform>%n telefoni modificati. Annullare torna indietro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n riga copiata.</numerusform>
            <numerusform>%n righe copiate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of %1</source>
        <translation>Telefoni di %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Ricerca: %1</translation>
    </message>
</context>
<context>
    <name>firstring::PhonesPage</name>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Search: text, model:6867i, state:stopped, tag:floor2</source>
        <translation>Ricerca: testo, model:6867i, state:stopped, tag:piano2</translation>
    </message>
    <message>
        <source>Search phones</source>
        <translation>Cercare telefoni</translation>
    </message>
    <message>
        <source>Words are looked for everywhere. model: state: tag: slot: blueprint: server: firmware: label: mac: hold: look in one column; a minus before a term turns it round.</source>
        <translation>Le parole si cercano ovunque. model: state: tag: slot: blueprint: server: firmware: label: mac: hold: guardano in una colonna; un segno meno davanti a un termine lo inverte.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importare...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Esportare...</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>No phones yet. Import a list, or scan them on the Bench.</source>
        <translation>Ancora nessun telefono. Importare un elenco, o scansionarli sul Banco.</translation>
    </message>
    <message>
        <source>No phone matches. Take a word away, or clear the search with Esc.</source>
        <translation>Nessun telefono corrisponde. Togliere una parola, o svuotare la ricerca con Esc.</translation>
    </message>
</context>
<context>
    <name>firstring::PlanTab</name>
    <message>
        <source>Records that are not alike</source>
        <translation>Voci che non sono uguali</translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation>Campi della voce selezionata</translation>
    </message>
    <message>
        <source>Select a record to see its fields on both sides.</source>
        <translation>Selezionare una voce per vederne i campi sui due lati.</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>Come &amp;qui</translation>
    </message>
    <message>
        <source>The selected records, or fields, become as they are here.</source>
        <translation>Le voci selezionate, o i campi, diventano come sono qui.</translation>
    </message>
    <message>
        <source>As &amp;there</source>
        <translation>Come &amp;lì</translation>
    </message>
    <message>
        <source>The selected records, or fields, become as they are there.</source>
        <translation>Le voci selezionate, o i campi, diventano come sono lì.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Come &amp;proposto</translation>
    </message>
    <message>
        <source>What differs waits on both sides until you decide.</source>
        <translation>Ciò che è diverso attende su entrambi i lati finché non si decide.</translation>
    </message>
    <message>
        <source>&amp;Leave for later</source>
        <translation>Lasciare per &amp;dopo</translation>
    </message>
    <message>
        <source>The selected records stay as they are on both sides for now.</source>
        <translation>Le voci selezionate per ora restano come sono su entrambi i lati.</translation>
    </message>
    <message>
        <source>Both sides are alike. There is nothing to send, to take or to decide.</source>
        <translation>I due lati sono uguali. Non c&apos;è nulla da inviare, da prendere o da decidere.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Confermare</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n</source>
        <translation>
            <numerusform>&amp;Inviare %n</numerusform>
            <numerusform>&amp;Inviare %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send %1, take %2</source>
        <translation>&amp;Inviare %1, prendere %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ on both sides and stay as they are until you decide.</source>
        <translation>
            <numerusform>%n voce è diversa sui due lati e resta com&apos;è finché non si decide.</numerusform>
            <numerusform>%n voci sono diverse sui due lati e restano come sono finché non si decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Non resta nulla da decidere.</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n</source>
        <translation>
            <numerusform>Prend&amp;ere %n</numerusform>
            <numerusform>Prend&amp;ere %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all &amp;off</source>
        <translation>Spun&amp;tare tutto</translation>
    </message>
    <message>
        <source>Everything in the list is done there.</source>
        <translation>Tutto ciò che è nell&apos;elenco è fatto lì.</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>&amp;Salvare l&apos;elenco…</translation>
    </message>
    <message>
        <source>As the portal wants it, by the columns of its profile.</source>
        <translation>Come lo vuole il portale, secondo le colonne del suo profilo.</translation>
    </message>
    <message>
        <source>Compare with &amp;its own list…</source>
        <translation>Co&amp;nfrontare con il suo elenco…</translation>
    </message>
    <message>
        <source>A list that was downloaded there tells what it has; what is alike is ticked off.</source>
        <translation>Un elenco scaricato lì dice che cosa ha; ciò che è uguale viene spuntato.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Done there: %n</source>
        <translation>
            <numerusform>&amp;Fatto lì: %n</numerusform>
            <numerusform>&amp;Fatti lì: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are still to be done there.</source>
        <translation>
            <numerusform>%n voce è ancora da fare lì.</numerusform>
            <numerusform>%n voci sono ancora da fare lì.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PointPhonesTab</name>
    <message>
        <source>What to tell the DHCP server</source>
        <translation>Che cosa dire al server DHCP</translation>
    </message>
    <message>
        <source>What to press on the phone</source>
        <translation>Che cosa premere sul telefono</translation>
    </message>
</context>
<context>
    <name>firstring::PortalForm</name>
    <message>
        <source>The first line holds the &amp;headings</source>
        <translation>La &amp;prima riga contiene le intestazioni</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgola</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto e virgola</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulazione</translation>
    </message>
    <message>
        <source>Phones of this program&apos;s own server can be said only by the address under which they reach it.</source>
        <translation>I telefoni del server di questo programma si possono indicare solo con l&apos;indirizzo con cui lo raggiungono.</translation>
    </message>
    <message>
        <source>&amp;Between columns:</source>
        <translation>&amp;Tra le colonne:</translation>
    </message>
    <message>
        <source>&amp;MAC addresses:</source>
        <translation>Indirizzi &amp;MAC:</translation>
    </message>
    <message>
        <source>&amp;New is:</source>
        <translation>N&amp;uovo è:</translation>
    </message>
    <message>
        <source>&amp;Changed is:</source>
        <translation>Mo&amp;dificato è:</translation>
    </message>
    <message>
        <source>&amp;Gone is:</source>
        <translation>S&amp;comparso è:</translation>
    </message>
    <message>
        <source>Own &amp;server:</source>
        <translation>&amp;Server proprio:</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonne dell&apos;elenco</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn</source>
        <translation>Aggiungere una co&amp;lonna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>Heading of column %1</source>
        <translation>Intestazione della colonna %1</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>resta vuota</translation>
    </message>
    <message>
        <source>new, changed or gone</source>
        <translation>nuovo, modificato o scomparso</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Che cosa contiene la colonna %1</translation>
    </message>
    <message>
        <source>Move up column</source>
        <translation>Spostare in alto la colonna</translation>
    </message>
    <message>
        <source>Move down column</source>
        <translation>Spostare in basso la colonna</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Rimuovere la colonna</translation>
    </message>
</context>
<context>
    <name>firstring::PreflightTab</name>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
</context>
<context>
    <name>firstring::ProfileDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Sal&amp;vare</translation>
    </message>
    <message>
        <source>How “%1” wants to be spoken to</source>
        <translation>Come bisogna parlare con “%1”</translation>
    </message>
    <message>
        <source>One column must hold the MAC address.</source>
        <translation>Una colonna deve contenere l&apos;indirizzo MAC.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>How it wants to be spoken to</source>
        <translation>Come bisogna parlargli</translation>
    </message>
    <message>
        <source>A list looks like this</source>
        <translation>Un elenco ha questo aspetto</translation>
    </message>
    <message>
        <source>This is what is sent for a phone</source>
        <translation>Questo è ciò che si invia per un telefono</translation>
    </message>
</context>
<context>
    <name>firstring::ProfileForm</name>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Officina</translation>
    </message>
    <message>
        <source>Gate house</source>
        <translation>Portineria</translation>
    </message>
</context>
<context>
    <name>firstring::ReachDialog</name>
    <message>
        <source>Point phones here</source>
        <translation>Indirizzare qui i telefoni</translation>
    </message>
    <message>
        <source>Restart phones</source>
        <translation>Riavviare i telefoni</translation>
    </message>
    <message>
        <source>Clear local settings</source>
        <translation>Cancellare le impostazioni locali</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Applicare ora</translation>
    </message>
    <message>
        <source>&amp;Pilot phone first: the others follow when it did well</source>
        <translation>Prima il telefono &amp;pilota: gli altri seguono se è andata bene</translation>
    </message>
    <message>
        <source>Phones and what becomes of them</source>
        <translation>I telefoni e che cosa ne è di loro</translation>
    </message>
    <message>
        <source>How many phones are done</source>
        <translation>Quanti telefoni sono fatti</translation>
    </message>
    <message>
        <source>Send the settings of their files</source>
        <translation>Inviare le impostazioni dei loro file</translation>
    </message>
    <message>
        <source>Let them read their files again</source>
        <translation>Far rileggere loro i file</translation>
    </message>
    <message>
        <source>Ask them to compare their files (SIP)</source>
        <translation>Chiedere loro di confrontare i file (SIP)</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Come applicare</translation>
    </message>
    <message>
        <source>Pass&amp;word of the phones&apos; web page:</source>
        <translation>Pass&amp;word della pagina web dei telefoni:</translation>
    </message>
    <message>
        <source>Password of the phones&apos; web page</source>
        <translation>Password della pagina web dei telefoni</translation>
    </message>
    <message>
        <source>Of the user admin. It is sent to these phones and kept nowhere.</source>
        <translation>Dell&apos;utente admin. Viene inviata a questi telefoni e non si conserva da nessuna parte.</translation>
    </message>
    <message>
        <source>Not confirmed for %1; it is tried all the same.</source>
        <translation>Non confermato per %1; si prova lo stesso.</translation>
    </message>
    <message numerus="yes">
        <source>Point %n phone(s) &amp;here</source>
        <translation>
            <numerusform>Indirizzare &amp;qui %n telefono</numerusform>
            <numerusform>Indirizzare &amp;qui %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n phone(s)</source>
        <translation>
            <numerusform>&amp;Riavviare %n telefono</numerusform>
            <numerusform>&amp;Riavviare %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear settings of %n phone(s)</source>
        <translation>
            <numerusform>Cancellare le impostazioni di %n telefono</numerusform>
            <numerusform>Cancellare le impostazioni di %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tell %n phone(s)</source>
        <translation>
            <numerusform>&amp;Dirlo a %n telefono</numerusform>
            <numerusform>&amp;Dirlo a %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>only needed where push is refused</source>
        <translation>serve solo dove i comandi inviati vengono rifiutati</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %n more</source>
        <translation>
            <numerusform>Prose&amp;guire con un altro (%n)</numerusform>
            <numerusform>Prose&amp;guire con altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>The pilot phone accepted. Look at it, then go on.</source>
        <translation>Il telefono pilota ha accettato. Guardarlo, poi proseguire.</translation>
    </message>
    <message>
        <source>The pilot phone did not accept; its result says why. The others were told nothing yet.</source>
        <translation>Il telefono pilota non ha accettato; il suo esito dice perché. Agli altri non è stato ancora detto nulla.</translation>
    </message>
    <message>
        <source>All accepted.</source>
        <translation>Tutti hanno accettato.</translation>
    </message>
    <message>
        <source>Not all accepted. Each row says why and what to do.</source>
        <translation>Non tutti hanno accettato. Ogni riga dice perché e che cosa fare.</translation>
    </message>
    <message>
        <source>The pilot phone is being told…</source>
        <translation>Si sta parlando con il telefono pilota…</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>Hanno accettato %1 di %2</translation>
    </message>
</context>
<context>
    <name>firstring::ReachTable</name>
    <message>
        <source>Being told…</source>
        <translation>In corso…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Not confirmed for this model</source>
        <translation>Non confermato per questo modello</translation>
    </message>
</context>
<context>
    <name>firstring::Refusal</name>
    <message>
        <source>Look at it</source>
        <translation>Guardarla soltanto</translation>
    </message>
    <message>
        <source>Take the copy of %1</source>
        <translation>Prendere la copia del %1</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Il file danneggiato viene conservato accanto.</translation>
    </message>
</context>
<context>
    <name>firstring::RemoteDialog</name>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Sceg&amp;liere una cartella…</translation>
    </message>
    <message>
        <source>&amp;Show its certificate</source>
        <translation>&amp;Mostrare il suo certificato</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Impronta:</translation>
    </message>
    <message>
        <source>Add another side</source>
        <translation>Aggiungere una controparte</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede centrale</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Impronta del certificato (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Indirizzo:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungere</translation>
    </message>
    <message>
        <source>A Firstring server at a site or head office: nothing is sent before its certificate is confirmed. Or a shared folder or a stick, for sites without a network between them; all in it is encrypted.</source>
        <translation>Un server Firstring in una sede o nella sede centrale: non si invia nulla prima che il suo certificato sia confermato. Oppure una cartella condivisa o una chiavetta, per sedi senza una rete in comune; tutto ciò che contiene è cifrato.</translation>
    </message>
    <message>
        <source>Folder to sync with</source>
        <translation>Cartella con cui sincronizzare</translation>
    </message>
    <message>
        <source>Asking for its certificate…</source>
        <translation>Richiesta del suo certificato…</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other side shows beside its HTTPS.</source>
        <translation>Confrontare l&apos;impronta con quella che la controparte mostra accanto al suo HTTPS.</translation>
    </message>
    <message>
        <source>This certificate does not name the address above, so it will be refused. Use an address that it names.</source>
        <translation>Questo certificato non indica l&apos;indirizzo qui sopra, quindi verrà rifiutato. Usare un indirizzo che indica.</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>non ancora chiesta</translation>
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
        <translation>Ogni postazione che usa questa cartella indica la stessa. Si conserva cifrata in questa commessa.</translation>
    </message>
    <message>
        <source>Made there with “firstringctl token create”. It is kept encrypted in this job.</source>
        <translation>Creato lì con “firstringctl token create”. Si conserva cifrato in questa commessa.</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>C&apos;è già “%1”. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>I c&amp;ompared it with the fingerprint that is shown there</source>
        <translation>L&apos;ho &amp;confrontata con l&apos;impronta mostrata lì</translation>
    </message>
    <message>
        <source>Firstring, at a site or in a folder</source>
        <translation>Firstring, in una sede o in una cartella</translation>
    </message>
    <message>
        <source>Redirect gateway, by HTTP</source>
        <translation>Servizio di reindirizzamento, via HTTP</translation>
    </message>
    <message>
        <source>Redirect gateway, by XML-RPC</source>
        <translation>Servizio di reindirizzamento, via XML-RPC</translation>
    </message>
    <message>
        <source>The maker&apos;s web portal, by lists</source>
        <translation>Portale web del produttore, con elenchi</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Tip&amp;o:</translation>
    </message>
    <message>
        <source>Its &amp;profile…</source>
        <translation>Il suo pro&amp;filo…</translation>
    </message>
    <message>
        <source>A person carries lists of what is new, changed and gone to the portal, and ticks off what is done. The profile says how its lists look.</source>
        <translation>Una persona porta al portale elenchi di ciò che è nuovo, modificato e scomparso, e spunta ciò che è fatto. Il profilo dice come si presentano i suoi elenchi.</translation>
    </message>
    <message>
        <source>A service that sends phones on is told an address for each of them; the help says how it must answer. The profile says by which names.</source>
        <translation>A un servizio che reindirizza i telefoni si indica un indirizzo per ciascuno di essi; la guida dice come deve rispondere. Il profilo dice con quali nomi.</translation>
    </message>
</context>
<context>
    <name>firstring::RenewalDialog</name>
    <message>
        <source>Fingerprint that is shown now</source>
        <translation>Impronta mostrata ora</translation>
    </message>
    <message>
        <source>I c&amp;ompared it with the fingerprint that is shown there</source>
        <translation>L&apos;ho &amp;confrontata con l&apos;impronta mostrata lì</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Un altro certificato</translation>
    </message>
    <message>
        <source>Fingerprint that was confirmed</source>
        <translation>Impronta che è stata confermata</translation>
    </message>
    <message>
        <source>Confirmed:</source>
        <translation>Confermata:</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Mostrata ora:</translation>
    </message>
    <message>
        <source>Confirm the &amp;new one</source>
        <translation>Confermare il nuo&amp;vo</translation>
    </message>
    <message>
        <source>“%1” shows another certificate</source>
        <translation>“%1” mostra un altro certificato</translation>
    </message>
    <message>
        <source>Asking for its certificate…</source>
        <translation>Richiesta del suo certificato…</translation>
    </message>
    <message>
        <source>This certificate does not name the address of “%1”, so it will be refused.</source>
        <translation>Questo certificato non indica l&apos;indirizzo di “%1”, quindi verrà rifiutato.</translation>
    </message>
    <message>
        <source>This is the certificate that was confirmed. Compare once more.</source>
        <translation>Questo è il certificato che è stato confermato. Confrontare ancora una volta.</translation>
    </message>
    <message>
        <source>It was renewed: the new one has the same key, which only that server has.</source>
        <translation>È stato rinnovato: quello nuovo ha la stessa chiave, che solo quel server possiede.</translation>
    </message>
    <message>
        <source>It was renewed with a new key, and signed by the same authority as the one before: %1.</source>
        <translation>È stato rinnovato con una chiave nuova, e firmato dalla stessa autorità del precedente: %1.</translation>
    </message>
    <message>
        <source>Nothing tells whether it was renewed or whether somebody else answers. Nothing was sent. Compare the fingerprint with the one that the other side shows beside its HTTPS.</source>
        <translation>Nulla dice se è stato rinnovato o se risponde qualcun altro. Non è stato inviato nulla. Confrontare l&apos;impronta con quella che la controparte mostra accanto al suo HTTPS.</translation>
    </message>
</context>
<context>
    <name>firstring::ReportDialog</name>
    <message>
        <source>With a page of pass&amp;words</source>
        <translation>Con una pagina di pass&amp;word</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>name, firm</source>
        <translation>nome, ditta</translation>
    </message>
    <message>
        <source>&amp;Done by:</source>
        <translation>&amp;Eseguito da:</translation>
    </message>
    <message>
        <source>What is handed over with the phones: each with its firmware before and after, the files they took, what is missing and why, lines to sign.</source>
        <translation>Ciò che si consegna con i telefoni: ciascuno con il firmware prima e dopo, i file che ha preso, che cosa manca e perché, righe da firmare.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Stampare...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>Salvare come &amp;PDF...</translation>
    </message>
    <message>
        <source>Save as &amp;table...</source>
        <translation>Salvare come &amp;tabella...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudere</translation>
    </message>
    <message>
        <source>The passwords of the phones stand in this report. Give it only to who may have them.</source>
        <translation>In questo rapporto ci sono le password dei telefoni. Darlo solo a chi le può avere.</translation>
    </message>
    <message>
        <source>The job is not finished: phones still get files here. Job, Finish job closes it first.</source>
        <translation>La commessa non è conclusa: qui i telefoni ricevono ancora file. Commessa, Concludere la commessa la chiude prima.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report says why.</source>
        <translation>
            <numerusform>%n telefono non è pronto; il rapporto dice perché.</numerusform>
            <numerusform>%n telefoni non sono pronti; il rapporto dice perché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvare il rapporto</translation>
    </message>
    <message>
        <source>-report.csv</source>
        <translation>-rapporto.csv</translation>
    </message>
    <message>
        <source>-report.pdf</source>
        <translation>-rapporto.pdf</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Start the server, then plug in a phone or press Test request.</source>
        <translation>Non è stato ancora chiesto nulla. Avviare il server, poi collegare un telefono o premere Richiesta di prova.</translation>
    </message>
</context>
<context>
    <name>firstring::RequestTable</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ha chiesto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
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
        <translation>Distribuire firmware</translation>
    </message>
    <message>
        <source>Start roll-out</source>
        <translation>Cominciare la distribuzione</translation>
    </message>
    <message>
        <source>Version for the %1</source>
        <translation>Versione per il %1</translation>
    </message>
    <message>
        <source>as it is assigned</source>
        <translation>come assegnata</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>tralasciarli</translation>
    </message>
    <message>
        <source>Which firmware</source>
        <translation>Quale firmware</translation>
    </message>
    <message>
        <source>only these phones, as in tag:floor2</source>
        <translation>solo questi telefoni, come in tag:piano2</translation>
    </message>
    <message>
        <source>Only phones that this query means</source>
        <translation>Solo i telefoni indicati da questa ricerca</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In quale ordine</translation>
    </message>
    <message>
        <source>One phone of each &amp;model goes first</source>
        <translation>Un telefono di ogni &amp;modello va per primo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Phones at a time after those</source>
        <translation>Telefoni alla volta dopo quelli</translation>
    </message>
    <message>
        <source>&amp;Then at a time:</source>
        <translation>&amp;Poi alla volta:</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>Solo &amp;tra</translation>
    </message>
    <message>
        <source>From which time of the day</source>
        <translation>Da quale ora del giorno</translation>
    </message>
    <message>
        <source>Until which time of the day</source>
        <translation>Fino a quale ora del giorno</translation>
    </message>
    <message>
        <source>Stop when a phone</source>
        <translation>Fermare quando un telefono</translation>
    </message>
    <message>
        <source>takes the same firmware again and again</source>
        <translation>prende lo stesso firmware più e più volte</translation>
    </message>
    <message>
        <source>reports another version afterwards</source>
        <translation>dopo dichiara un&apos;altra versione</translation>
    </message>
    <message>
        <source>breaks off three times</source>
        <translation>si interrompe tre volte</translation>
    </message>
    <message>
        <source>cannot be sent its file</source>
        <translation>non può ricevere il suo file</translation>
    </message>
    <message>
        <source>is not heard of for a while</source>
        <translation>non si sente da un po&apos;</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Che cosa succederebbe</translation>
    </message>
    <message>
        <source>No phone would change.</source>
        <translation>Nessun telefono cambierebbe.</translation>
    </message>
    <message>
        <source>Reason for the downgrade</source>
        <translation>Motivo della versione più bassa</translation>
    </message>
    <message>
        <source>The two times of the day are the same: no firmware would ever be given out.</source>
        <translation>Le due ore del giorno sono uguali: il firmware non verrebbe mai dato.</translation>
    </message>
    <message>
        <source>%1. That takes %2.</source>
        <translation>%1. Richiede %2.</translation>
    </message>
    <message>
        <source>Why they go down; kept in the audit log</source>
        <translation>Perché scendono; si conserva nel registro di audit</translation>
    </message>
</context>
<context>
    <name>firstring::RolloutStrip</name>
    <message>
        <source>Phones that run what they shall</source>
        <translation>Telefoni che eseguono ciò che devono</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>Proseguire s&amp;enza</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;End roll-out…</source>
        <translation>&amp;Terminare la distribuzione…</translation>
    </message>
    <message>
        <source>No roll-out goes on</source>
        <translation>Nessuna distribuzione in corso</translation>
    </message>
    <message>
        <source>%1: %2 No other phone is given new firmware. Look after it, or go on without it.</source>
        <translation>%1: %2 Nessun altro telefono riceve firmware nuovo. Occuparsene, o proseguire senza.</translation>
    </message>
    <message>
        <source>Paused: no phone begins. Those that take their firmware now finish it.</source>
        <translation>In pausa: nessun telefono comincia. Quelli che stanno prendendo il firmware lo finiscono.</translation>
    </message>
    <message>
        <source>Firmware is given out only at %1; a phone that asks outside these hours waits.</source>
        <translation>Il firmware viene dato solo in questi orari: %1; un telefono che chiede fuori da queste ore attende.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Prose&amp;guire</translation>
    </message>
    <message>
        <source>Give out a&amp;lways</source>
        <translation>Dare se&amp;mpre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudere</translation>
    </message>
    <message>
        <source>Give out firmware at any time</source>
        <translation>Dare il firmware a qualsiasi ora</translation>
    </message>
    <message>
        <source>End the roll-out?</source>
        <translation>Terminare la distribuzione?</translation>
    </message>
    <message>
        <source>Every phone is given its firmware from now on, all at once, when it asks next. Undo brings the waves back.</source>
        <translation>D&apos;ora in poi ogni telefono riceve il suo firmware, tutti insieme, quando chiede la prossima volta. Annullare riporta le ondate.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
</context>
<context>
    <name>firstring::RunsTab</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Controparte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che cosa ne è stato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>Esecuzioni, la più recente per prima</translation>
    </message>
    <message>
        <source>Receipt of the selected run</source>
        <translation>Resoconto dell&apos;esecuzione selezionata</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Non c&apos;è stata ancora nessuna esecuzione.</translation>
    </message>
    <message>
        <source>Select a run to see its receipt.</source>
        <translation>Selezionare un&apos;esecuzione per vederne il resoconto.</translation>
    </message>
    <message>
        <source>Take the last run &amp;back…</source>
        <translation>Re&amp;vocare l&apos;ultima esecuzione…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become as they were before it, here and there.</source>
        <translation>
            <numerusform>%n voce torna com&apos;era prima, qui e lì.</numerusform>
            <numerusform>%n voci tornano com&apos;erano prima, qui e lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what was done there since this program was started can be taken back, and of one run no more than 5,000 records.</source>
        <translation>Si può revocare solo ciò che è stato fatto lì da quando questo programma è stato avviato, e di un&apos;esecuzione non più di 5000 voci.</translation>
    </message>
</context>
<context>
    <name>firstring::SaveBundleDialog</name>
    <message>
        <source>&amp;Only what they must be: whoever opens it has firmware and pictures already</source>
        <translation>S&amp;olo ciò che devono essere: chi lo apre ha già firmware e immagini</translation>
    </message>
    <message>
        <source>With pass&amp;words and other secrets</source>
        <translation>Con le pass&amp;word e gli altri segreti</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>&amp;Cifrarlo con una passphrase</translation>
    </message>
    <message>
        <source>Writing, %1 %</source>
        <translation>Scrittura in corso, %1 %</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Salvare un pacchetto</translation>
    </message>
    <message>
        <source>With its &amp;files (%1)</source>
        <translation>Con i suoi &amp;file (%1)</translation>
    </message>
    <message>
        <source>The whole job as one file</source>
        <translation>Tutta la commessa in un solo file</translation>
    </message>
    <message>
        <source>For another workstation: it opens there with the same phones, settings and files. This job stays as it is.</source>
        <translation>Per un&apos;altra postazione: lì si apre con gli stessi telefoni, impostazioni e file. Questa commessa resta com&apos;è.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Once a&amp;gain:</source>
        <translation>Ancora u&amp;na volta:</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Salvare come...</translation>
    </message>
    <message>
        <source>Bundles (*.firstring)</source>
        <translation>Pacchetti (*.firstring)</translation>
    </message>
    <message>
        <source>A passphrase has at least 8 characters.</source>
        <translation>Una passphrase ha almeno 8 caratteri.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Le due non sono ancora uguali.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase. Give it to them another way.</source>
        <translation>Nessuno può aprirlo senza la passphrase. Comunicarla per un&apos;altra via.</translation>
    </message>
    <message>
        <source>Whoever gets this file can read the passwords of your phones in it.</source>
        <translation>Chi riceve questo file può leggervi le password dei telefoni.</translation>
    </message>
    <message>
        <source>Everybody can read it, but no passwords are in it. They have to be given again there.</source>
        <translation>Tutti possono leggerlo, ma non contiene password. Lì vanno indicate di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>The bundle was written. %n secret value(s) were left out.</source>
        <translation>
            <numerusform>Il pacchetto è stato scritto. %n valore segreto è stato lasciato fuori.</numerusform>
            <numerusform>Il pacchetto è stato scritto. %n valori segreti sono stati lasciati fuori.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was written.</source>
        <translation>Il pacchetto è stato scritto.</translation>
    </message>
</context>
<context>
    <name>firstring::ScanDesk</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trovato</numerusform>
            <numerusform>%n trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n già presente</numerusform>
            <numerusform>%n già presenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n danneggiato</numerusform>
            <numerusform>%n danneggiati</numerusform>
        </translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(riga %1)</translation>
    </message>
    <message>
        <source>That is this computer&apos;s own address, not a phone&apos;s.</source>
        <translation>È l&apos;indirizzo di questo computer, non di un telefono.</translation>
    </message>
    <message>
        <source>%1 is here already, on slot %2.</source>
        <translation>%1 c&apos;è già, al posto %2.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 c&apos;è già.</translation>
    </message>
    <message>
        <source>Slot %1: %2 added.</source>
        <translation>Posto %1: aggiunto %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) added.</source>
        <translation>
            <numerusform>%n telefono aggiunto.</numerusform>
            <numerusform>%n telefoni aggiunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its address is not one of Aastra or Mitel: compare it with the label.</source>
        <translation>Il suo indirizzo non è di Aastra o Mitel: confrontarlo con l&apos;etichetta.</translation>
    </message>
    <message numerus="yes">
        <source>%n of this computer</source>
        <translation>
            <numerusform>%n di questo computer</numerusform>
            <numerusform>%n di questo computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not of Aastra or Mitel: compare them</source>
        <translation>
            <numerusform>%n non di Aastra o Mitel: confrontarlo</numerusform>
            <numerusform>%n non di Aastra o Mitel: confrontarli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ScanField</name>
    <message>
        <source>Scan or type a MAC address, then Enter</source>
        <translation>Scansionare o digitare un indirizzo MAC, poi Invio</translation>
    </message>
    <message>
        <source>MAC address to add</source>
        <translation>Indirizzo MAC da aggiungere</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansione</translation>
    </message>
</context>
<context>
    <name>firstring::ScannerDialog</name>
    <message>
        <source>Try the scanner</source>
        <translation>Provare lo scanner</translation>
    </message>
    <message>
        <source>Scan any code now, best the one under the word MAC on a carton. Nothing is added to the job.</source>
        <translation>Scansionare ora un codice qualsiasi, meglio quello sotto la parola MAC su una scatola. Alla commessa non viene aggiunto nulla.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Che cosa è stato digitato</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s), at most %1 ms between two</source>
        <translation>
            <numerusform>%n carattere, al massimo %1 ms tra due</numerusform>
            <numerusform>%n caratteri, al massimo %1 ms tra due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::SecretStore</name>
    <message>
        <source>The question to the password store was taken back.</source>
        <translation>La richiesta all&apos;archivio di password è stata ritirata.</translation>
    </message>
</context>
<context>
    <name>firstring::ServerProbe</name>
    <message>
        <source>The local server is off, so phones find nothing here. Start it first.</source>
        <translation>Il server locale è spento, quindi qui i telefoni non trovano nulla. Avviarlo prima.</translation>
    </message>
    <message>
        <source>HTTP answers on %1.</source>
        <translation>HTTP risponde su %1.</translation>
    </message>
    <message>
        <source>HTTP does not answer on %1. Phones will not get their files there. Stop the server and start it again.</source>
        <translation>HTTP non risponde su %1. I telefoni non riceveranno lì i loro file. Fermare il server e riavviarlo.</translation>
    </message>
    <message>
        <source>TFTP answers on %1.</source>
        <translation>TFTP risponde su %1.</translation>
    </message>
    <message>
        <source>TFTP does not answer on %1. Look whether a firewall of this computer keeps it from phones.</source>
        <translation>TFTP non risponde su %1. Guardare se un firewall di questo computer lo nasconde ai telefoni.</translation>
    </message>
    <message>
        <source>HTTPS answers on %1.</source>
        <translation>HTTPS risponde su %1.</translation>
    </message>
    <message>
        <source>HTTPS does not answer on %1 as it should. Phones will not get their files there. Stop the server and start it again.</source>
        <translation>HTTPS non risponde su %1 come dovrebbe. I telefoni non riceveranno lì i loro file. Fermare il server e riavviarlo.</translation>
    </message>
</context>
<context>
    <name>firstring::ServersPage</name>
    <message>
        <source>Config servers</source>
        <translation>Server di configurazione</translation>
    </message>
    <message>
        <source>Where phones are redirected to. “local” is this program and always there; add the telephone system or web server of the house here. Double-click an address to change it.</source>
        <translation>Dove vengono reindirizzati i telefoni. “local” è questo programma e c&apos;è sempre; aggiungere qui il centralino o il server web della casa. Fare doppio clic su un indirizzo per modificarlo.</translation>
    </message>
    <message>
        <source>Only “local”, this program&apos;s own server, is known. Add a server if phones shall live elsewhere.</source>
        <translation>È conosciuto solo “local”, il server di questo programma. Aggiungere un server se i telefoni devono vivere altrove.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n configuration server(s)</source>
        <translation>
            <numerusform>Rimuovere %n server di configurazione</numerusform>
            <numerusform>Rimuovere %n server di configurazione</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a configuration server</source>
        <translation>Aggiungere un server di configurazione</translation>
    </message>
    <message>
        <source>Its address, as phones shall use it:</source>
        <translation>Il suo indirizzo, come lo devono usare i telefoni:</translation>
    </message>
    <message>
        <source>Add configuration server %1</source>
        <translation>Aggiungere il server di configurazione %1</translation>
    </message>
    <message>
        <source>Rename configuration server</source>
        <translation>Rinominare il server di configurazione</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nuovo nome:</translation>
    </message>
    <message>
        <source>There is a configuration server “%1” already.</source>
        <translation>C&apos;è già un server di configurazione “%1”.</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Aggiungere un server…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinominare…</translation>
    </message>
</context>
<context>
    <name>firstring::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Lines of the phones&apos; files. The later layer counts: job, model, blueprint, phone. {label}, {mac} and the columns of your phone list stand for each phone&apos;s own value.</source>
        <translation>Righe dei file dei telefoni. Vale il livello successivo: commessa, modello, profilo, telefono. {label}, {mac} e le colonne dell&apos;elenco dei telefoni stanno per il valore proprio di ogni telefono.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (bozza)</translation>
    </message>
    <message>
        <source>What the phone gets</source>
        <translation>Che cosa riceve il telefono</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Files are encrypted…</source>
        <translation>I file sono cifrati…</translation>
    </message>
    <message>
        <source>Encrypt files…</source>
        <translation>Cifrare i file…</translation>
    </message>
</context>
<context>
    <name>firstring::SharedJobForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gliere…</translation>
    </message>
    <message>
        <source>the one that is kept, if there is one</source>
        <translation>quella conservata, se c&apos;è</translation>
    </message>
    <message>
        <source>Connect to choose one, or type its name</source>
        <translation>Connettersi per sceglierne una, o digitarne il nome</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Database:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utente:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <translation>Co&amp;mmessa:</translation>
    </message>
    <message>
        <source>Opened &amp;before:</source>
        <translation>Aperte di &amp;recente:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>Encrypted, but the server is not checked</source>
        <translation>Cifrata, ma il server non viene verificato</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non cifrata</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>C&amp;ifratura:</translation>
    </message>
    <message>
        <source>those that this computer trusts</source>
        <translation>quelle di cui questo computer si fida</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Scegliere il certificato dell&apos;autorità</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>Aut&amp;orità:</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, if it is one of your own.</source>
        <translation>Il certificato dell&apos;autorità che ha firmato quello del server, se è un&apos;autorità propria.</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Sceglierne una, o digitare il nome di una nuova</translation>
    </message>
    <message>
        <source>Not needed on this computer</source>
        <translation>Non necessaria su questo computer</translation>
    </message>
    <message>
        <source>Safe: encrypted, and the server is checked</source>
        <translation>Sicura: cifrata, e il server viene verificato</translation>
    </message>
</context>
<context>
    <name>firstring::SilencedStrip</name>
    <message>
        <source>These are my phones</source>
        <translation>Questi telefoni sono i miei</translation>
    </message>
    <message>
        <source>Answer this address again, and count it no more until the server stops</source>
        <translation>Rispondere di nuovo a questo indirizzo, e non contarlo più fino all&apos;arresto del server</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) asked for many phones that they may not stage, and are told nothing for a while. If they are yours, add or release them.</source>
        <translation>
            <numerusform>%1 e un altro (%n) hanno chiesto per molti telefoni che non possono preparare, e per un po&apos; non ricevono risposta. Se sono i propri, aggiungerli o autorizzarli.</numerusform>
            <numerusform>%1 e altri %n hanno chiesto per molti telefoni che non possono preparare, e per un po&apos; non ricevono risposta. Se sono i propri, aggiungerli o autorizzarli.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for many phones that it may not stage, and is told nothing for a while. If they are yours, add or release them.</source>
        <translation>%1 ha chiesto per molti telefoni che non può preparare, e per un po&apos; non riceve risposta. Se sono i propri, aggiungerli o autorizzarli.</translation>
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
        <translation>HTTP spento</translation>
    </message>
    <message>
        <source>TFTP port %1</source>
        <translation>TFTP porta %1</translation>
    </message>
    <message>
        <source>TFTP off</source>
        <translation>TFTP spento</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Storing...</source>
        <translation>Salvataggio...</translation>
    </message>
    <message>
        <source>The last change is being written to the disk.</source>
        <translation>L&apos;ultima modifica viene scritta sul disco.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Every change is on the disk.</source>
        <translation>Ogni modifica è sul disco.</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>accanto</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>DHCP looks around</source>
        <translation>Il DHCP si guarda intorno</translation>
    </message>
    <message>
        <source>It looks whether another server is there. Nothing is offered before that.</source>
        <translation>Guarda se c&apos;è un altro server. Prima non si offre nulla.</translation>
    </message>
    <message>
        <source>DHCP on (%1): %2 of %3</source>
        <translation>DHCP acceso (%1): %2 di %3</translation>
    </message>
    <message>
        <source>This computer gives out the addresses %1 on %2. Stop the server before this network is connected to another one.</source>
        <translation>Questo computer assegna gli indirizzi %1 su %2. Fermare il server prima di collegare questa rete a un&apos;altra.</translation>
    </message>
    <message>
        <source>DHCP waits</source>
        <translation>Il DHCP attende</translation>
    </message>
    <message>
        <source>DHCP stopped</source>
        <translation>DHCP fermo</translation>
    </message>
    <message>
        <source>Database does not answer</source>
        <translation>Il database non risponde</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <translation>Condivisa su %1</translation>
    </message>
    <message>
        <source>This job is in a database. What others change there is seen here within a second.</source>
        <translation>Questa commessa è in un database. Ciò che gli altri vi modificano si vede qui entro un secondo.</translation>
    </message>
    <message>
        <source>The last change is on its way to the database.</source>
        <translation>L&apos;ultima modifica sta andando al database.</translation>
    </message>
    <message>
        <source>Every change is in the database.</source>
        <translation>Ogni modifica è nel database.</translation>
    </message>
</context>
<context>
    <name>firstring::SyncControl</name>
    <message>
        <source>Asking the other side</source>
        <translation>Si chiede alla controparte</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Confrontato</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Taking files</source>
        <translation>Si prendono i file</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>Si inviano i file</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Si inviano le modifiche</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminata</translation>
    </message>
</context>
<context>
    <name>firstring::SyncFieldsTable</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Ultimo accordo</translation>
    </message>
    <message>
        <source>RCS</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Che cosa ne sarà</translation>
    </message>
</context>
<context>
    <name>firstring::SyncLedger</name>
    <message>
        <source>This job can only be read now, because it could not be saved.</source>
        <translation>Ora questa commessa si può solo leggere, perché non si è potuta salvare.</translation>
    </message>
    <message>
        <source>This job knows no other side “%1”.</source>
        <translation>Questa commessa non conosce nessuna controparte “%1”.</translation>
    </message>
</context>
<context>
    <name>firstring::SyncPage</name>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungere…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ri&amp;muovere</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>A che punto è l&apos;esecuzione</translation>
    </message>
    <message>
        <source>Brings this job and another RCS together. Compare first: nothing is sent or taken before you see what would happen.</source>
        <translation>Unisce questa commessa e un altro RCS. Confrontare prima: non si invia e non si prende nulla prima di aver visto che cosa succederebbe.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 di %3</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con chi</translation>
    </message>
    <message>
        <source>How often by itself</source>
        <translation>Quanto spesso da sola</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>solo su richiesta</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>ogni minuto (%n)</numerusform>
            <numerusform>ogni %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself only what nobody need decide is done, and only after a first run by hand.</source>
        <translation>Da sola fa soltanto ciò che nessuno deve decidere, e solo dopo una prima esecuzione a mano.</translation>
    </message>
    <message>
        <source>Compare with the other side to see what a run would do.</source>
        <translation>Confrontare con la controparte per vedere che cosa farebbe un&apos;esecuzione.</translation>
    </message>
    <message>
        <source>No other side is known yet. Add the one that this job shall be synced with.</source>
        <translation>Non è ancora conosciuta nessuna controparte. Aggiungere quella con cui sincronizzare questa commessa.</translation>
    </message>
    <message>
        <source>“%1” is known now. Compare to see what a run would do.</source>
        <translation>“%1” ora è conosciuta. Confrontare per vedere che cosa farebbe un&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>Dimenticare “%1”?</translation>
    </message>
    <message>
        <source>Nothing changes there or in this job. Added again, both sides are compared anew, and what differs is asked about.</source>
        <translation>Lì e in questa commessa non cambia nulla. Se si aggiunge di nuovo, i due lati vengono confrontati da capo, e per ciò che è diverso viene chiesto.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimenticarla</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto in corso…</translation>
    </message>
    <message>
        <source>Both sides are alike.</source>
        <translation>I due lati sono uguali.</translation>
    </message>
    <message>
        <source>This is what a run would do. Nothing was sent yet.</source>
        <translation>Questo farebbe un&apos;esecuzione. Non è stato ancora inviato nulla.</translation>
    </message>
    <message>
        <source>Never synced.</source>
        <translation>Mai sincronizzata.</translation>
    </message>
    <message>
        <source>Synced %1.</source>
        <translation>Sincronizzata %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed here since they were agreed.</source>
        <translation>
            <numerusform>Qui è stata modificata %n voce dall&apos;ultimo accordo.</numerusform>
            <numerusform>Qui sono state modificate %n voci dall&apos;ultimo accordo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnullare</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Confrontare</translation>
    </message>
    <message>
        <source>Pro&amp;file…</source>
        <translation>Pro&amp;filo…</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Elenco per il portale</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The list was written. Tick off what is done there.</source>
        <translation>L&apos;elenco è stato scritto. Spuntare ciò che è fatto lì.</translation>
    </message>
    <message>
        <source>The list could not be written there: %1. Choose another folder.</source>
        <translation>L&apos;elenco non si è potuto scrivere lì: %1. Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The portal&apos;s own list</source>
        <translation>L&apos;elenco del portale</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabelle (*.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” non si può leggere.</translation>
    </message>
    <message>
        <source>Save the list, do there what it says, and tick off what is done.</source>
        <translation>Salvare l&apos;elenco, fare lì ciò che dice, e spuntare ciò che è fatto.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed there.</source>
        <translation>
            <numerusform>Lì è stata modificata %n voce.</numerusform>
            <numerusform>Lì sono state modificate %n voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its new cert&amp;ificate…</source>
        <translation>Il suo nuovo ce&amp;rtificato…</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>Acco&amp;unt…</translation>
    </message>
    <message>
        <source>Who else may ask for this job over HTTPS: make a token for another workstation</source>
        <translation>Chi altro può chiedere questa commessa via HTTPS: creare un token per un&apos;altra postazione</translation>
    </message>
    <message>
        <source>Take back the last run with “%1”?</source>
        <translation>Revocare l&apos;ultima esecuzione con “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become on both sides as they were before it. What was changed since stays as it is, and nothing is synced by itself until you choose that again.</source>
        <translation>
            <numerusform>%n voce torna su entrambi i lati com&apos;era prima. Ciò che da allora è stato modificato resta com&apos;è, e da sola non parte più nessuna sincronizzazione finché non lo si sceglie di nuovo.</numerusform>
            <numerusform>%n voci tornano su entrambi i lati com&apos;erano prima. Ciò che da allora è stato modificato resta com&apos;è, e da sola non parte più nessuna sincronizzazione finché non lo si sceglie di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revocarla</translation>
    </message>
</context>
<context>
    <name>firstring::SyncPlanTable</name>
    <message>
        <source>as here</source>
        <translation>come qui</translation>
    </message>
    <message>
        <source>as there</source>
        <translation>come lì</translation>
    </message>
    <message>
        <source>is left for later</source>
        <translation>resta per dopo</translation>
    </message>
    <message>
        <source>is decided in part</source>
        <translation>è deciso in parte</translation>
    </message>
    <message>
        <source>field by field</source>
        <translation>campo per campo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What a run does</source>
        <translation>Che cosa fa un&apos;esecuzione</translation>
    </message>
    <message>
        <source>is done there</source>
        <translation>è fatto lì</translation>
    </message>
    <message>
        <source>is to be added there</source>
        <translation>va aggiunto lì</translation>
    </message>
    <message>
        <source>is to be changed there</source>
        <translation>va modificato lì</translation>
    </message>
    <message>
        <source>is to be removed there</source>
        <translation>va rimosso lì</translation>
    </message>
    <message>
        <source>To be done there</source>
        <translation>Da fare lì</translation>
    </message>
</context>
<context>
    <name>firstring::SyncRun</name>
    <message>
        <source>“%1” holds another job now than the one this job was synced with. Nothing was done. If that is meant, remove it here and add it again; both sides are then compared anew.</source>
        <translation>“%1” contiene ora una commessa diversa da quella con cui questa era sincronizzata. Non è stato fatto nulla. Se è voluto, rimuoverla qui e aggiungerla di nuovo; i due lati vengono allora confrontati da capo.</translation>
    </message>
    <message>
        <source>Sync with %1</source>
        <translation>Sincronizzare con %1</translation>
    </message>
    <message>
        <source>It was changed here meanwhile. The next run looks anew.</source>
        <translation>È stato modificato qui nel frattempo. La prossima esecuzione guarda di nuovo.</translation>
    </message>
    <message>
        <source>It is still used, so it came back.</source>
        <translation>È ancora usato, quindi è tornato.</translation>
    </message>
    <message>
        <source>This account there is not shown passwords, so those stay as they are on both sides.</source>
        <translation>A questo account lì non vengono mostrate le password, quindi restano come sono da entrambi i lati.</translation>
    </message>
    <message>
        <source>Nothing comes from “%1” into this job. Change the phone here, or there by hand.</source>
        <translation>Da “%1” non arriva nulla in questa commessa. Modificare il telefono qui, o lì a mano.</translation>
    </message>
    <message>
        <source>The run before this one was taken back.</source>
        <translation>L&apos;esecuzione precedente è stata revocata.</translation>
    </message>
</context>
<context>
    <name>firstring::SyslogSection</name>
    <message>
        <source>Phone log</source>
        <translation>Registro dei telefoni</translation>
    </message>
    <message>
        <source>Take the log of the phones</source>
        <translation>Accogliere il registro dei telefoni</translation>
    </message>
    <message>
        <source>Port of the phone log</source>
        <translation>Porta del registro dei telefoni</translation>
    </message>
    <message>
        <source>Tell the phones in their settings to write their log here</source>
        <translation>Dire ai telefoni nelle loro impostazioni di scrivere qui il loro registro</translation>
    </message>
    <message>
        <source>Have phones write their log here</source>
        <translation>Far scrivere qui ai telefoni il loro registro</translation>
    </message>
    <message>
        <source>Have phones write no log here</source>
        <translation>Non far scrivere qui ai telefoni nessun registro</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>The log of the phones is not taken: its port could not be opened. Phones get their files all the same.</source>
        <translation>Il registro dei telefoni non viene accolto: la sua porta non si è potuta aprire. I telefoni ricevono comunque i loro file.</translation>
    </message>
    <message>
        <source>The settings of the phones name port %1 for their log, and here it is taken on port %2. Tick the box below off and on again to write the present port.</source>
        <translation>Le impostazioni dei telefoni indicano la porta %1 per il loro registro, e qui viene accolto sulla porta %2. Togliere e rimettere la spunta qui sotto per scrivere la porta attuale.</translation>
    </message>
    <message>
        <source>The settings of the phones tell them to write their log here, and it is not taken.</source>
        <translation>Le impostazioni dei telefoni dicono di scrivere qui il loro registro, e non viene accolto.</translation>
    </message>
    <message>
        <source>What phones write in their log is not seen here.</source>
        <translation>Ciò che i telefoni scrivono nel loro registro qui non si vede.</translation>
    </message>
    <message>
        <source>Phones that are told so write here what they do; it appears under What happened and in the history of the phone.</source>
        <translation>I telefoni a cui viene detto scrivono qui ciò che fanno; appare in Che cosa è successo e nella cronologia del telefono.</translation>
    </message>
    <message>
        <source>Phones write here what they do with their settings; it appears under What happened and in the history of the phone.</source>
        <translation>I telefoni scrivono qui ciò che fanno con le loro impostazioni; appare in Che cosa è successo e nella cronologia del telefono.</translation>
    </message>
</context>
<context>
    <name>firstring::TftpSection</name>
    <message>
        <source>Answer over TFTP</source>
        <translation>Rispondere via TFTP</translation>
    </message>
    <message>
        <source>TFTP port</source>
        <translation>Porta TFTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>No phone is answered by TFTP.</source>
        <translation>Nessun telefono riceve risposta via TFTP.</translation>
    </message>
    <message>
        <source>TFTP is off: its port could not be opened. Phones are served by HTTP only.</source>
        <translation>Il TFTP è spento: la sua porta non si è potuta aprire. I telefoni vengono serviti solo via HTTP.</translation>
    </message>
    <message>
        <source>Phones have no parameter for a TFTP port: they use 69. Another port serves simulated phones only.</source>
        <translation>I telefoni non hanno un parametro per una porta TFTP: usano la 69. Un&apos;altra porta serve solo ai telefoni simulati.</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>I telefoni ricevono risposta su %1.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1.</source>
        <translation>Una volta avviato il server, i telefoni ricevono risposta su %1.</translation>
    </message>
</context>
<context>
    <name>firstring::TimeZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Time zone by its IANA name</source>
        <translation>Fuso orario secondo il nome IANA</translation>
    </message>
    <message>
        <source>Lines that say this time zone</source>
        <translation>Righe che dicono questo fuso orario</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserire</translation>
    </message>
    <message>
        <source>Every model understands these lines, also those that do not know the zone by a name of their own. They take the place of what is set there now.</source>
        <translation>Ogni modello capisce queste righe, anche quelli che non conoscono il fuso con un nome proprio. Prendono il posto di ciò che è impostato lì ora.</translation>
    </message>
    <message>
        <source>Phones cannot say the hour of this zone&apos;s change exactly; for some hours of two nights a year their clock is wrong.</source>
        <translation>I telefoni non sanno esprimere con esattezza l&apos;ora del cambio di questo fuso; per alcune ore in due notti all&apos;anno il loro orologio è sbagliato.</translation>
    </message>
</context>
<context>
    <name>firstring::TimelineDialog</name>
    <message>
        <source>What happened to this phone</source>
        <translation>Che cosa è successo a questo telefono</translation>
    </message>
    <message>
        <source>Show &amp;details too</source>
        <translation>Mostrare anche i &amp;dettagli</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
    <message>
        <source>Nothing was seen of this phone yet. It appears here as soon as it asks.</source>
        <translation>Di questo telefono non si è ancora visto nulla. Appare qui appena chiede.</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Salvare come</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Immagine (PNG)...</translation>
    </message>
    <message>
        <source>Drawing (SVG)...</source>
        <translation>Disegno (SVG)...</translation>
    </message>
    <message>
        <source>Text...</source>
        <translation>Testo...</translation>
    </message>
    <message>
        <source>For programs (JSON)...</source>
        <translation>Per programmi (JSON)...</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiare come testo</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Il testo è negli appunti.</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Linea del tempo di %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Salvare la linea del tempo</translation>
    </message>
    <message>
        <source>The timeline was written.</source>
        <translation>La linea del tempo è stata scritta.</translation>
    </message>
    <message>
        <source>It could not be written there: %1. Choose another folder.</source>
        <translation>Non si è potuta scrivere lì: %1. Scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>firstring::TimelinePicture</name>
    <message>
        <source>Drawing of what happened; the table below says the same in words</source>
        <translation>Disegno di ciò che è successo; la tabella sotto dice lo stesso a parole</translation>
    </message>
</context>
<context>
    <name>firstring::TimelineTable</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n volta)</numerusform>
            <numerusform>%1 (%n volte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>firstring::TrainerPage</name>
    <message>
        <source>Trainer</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Simulated phones</source>
        <translation>Telefoni simulati</translation>
    </message>
    <message>
        <source>Parts of the trainer</source>
        <translation>Parti della formazione</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lezioni</translation>
    </message>
</context>
<context>
    <name>firstring::TransportBar</name>
    <message>
        <source>S&amp;tep</source>
        <translation>Pass&amp;o</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>&amp;Indovinare prima</translation>
    </message>
    <message>
        <source>Rewind to the beginning</source>
        <translation>Tornare all&apos;inizio</translation>
    </message>
    <message>
        <source>One exchange back</source>
        <translation>Indietro di uno scambio</translation>
    </message>
    <message>
        <source>Shows the next exchange</source>
        <translation>Mostra lo scambio successivo</translation>
    </message>
    <message>
        <source>Calmly</source>
        <translation>Con calma</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10 volte più veloce</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Come è arrivato</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Velocità di riproduzione</translation>
    </message>
    <message>
        <source>Each exchange stays hidden until the class has guessed</source>
        <translation>Ogni scambio resta nascosto finché la classe non ha indovinato</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Ri&amp;produrre</translation>
    </message>
</context>
<context>
    <name>firstring::UnknownPhones</name>
    <message>
        <source>%1 asked from %2</source>
        <translation>%1 ha chiesto da %2</translation>
    </message>
</context>
<context>
    <name>firstring::UnknownStrip</name>
    <message>
        <source>Add this phone</source>
        <translation>Aggiungere questo telefono</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Non è mio</translation>
    </message>
    <message>
        <source>Do not show this phone again. It is still told nothing.</source>
        <translation>Non mostrare più questo telefono. Continua a non ricevere risposta.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown phone %1</source>
        <translation>Telefono sconosciuto %1</translation>
    </message>
    <message numerus="yes">
        <source>Add all %n</source>
        <translation>
            <numerusform>Aggiungere %n</numerusform>
            <numerusform>Aggiungere tutti i %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::UnlockDialog</name>
    <message>
        <source>Open the job “%1”</source>
        <translation>Aprire la commessa “%1”</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
    <message>
        <source>The passwords in this job are encrypted, and their key is in the password store of this computer. It may ask for its own password in another window.</source>
        <translation>Le password in questa commessa sono cifrate, e la loro chiave è nell&apos;archivio di password di questo computer. Può chiedere la propria password in un&apos;altra finestra.</translation>
    </message>
    <message>
        <source>The passwords in this job are encrypted. Type the passphrase that opens them.</source>
        <translation>Le password in questa commessa sono cifrate. Digitare la passphrase che le apre.</translation>
    </message>
    <message>
        <source>The job is read from its database, which is slow to answer. Cancel to choose another job or database.</source>
        <translation>La commessa viene letta dal suo database, che risponde lentamente. Annulli per scegliere un&apos;altra commessa o un altro database.</translation>
    </message>
</context>
<context>
    <name>firstring::Workspace</name>
    <message>
        <source>This job can only be read now, because it could not be saved: %1</source>
        <translation>Ora questa commessa si può solo leggere, perché non si è potuta salvare: %1</translation>
    </message>
</context>
<context>
    <name>firstring::Workstation</name>
    <message>
        <source>Import phone list</source>
        <translation>Importare un elenco di telefoni</translation>
    </message>
    <message>
        <source>Phone lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Elenchi di telefoni (*.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export phone list</source>
        <translation>Esportare l&apos;elenco dei telefoni</translation>
    </message>
    <message>
        <source>Phone lists (*.csv)</source>
        <translation>Elenchi di telefoni (*.csv)</translation>
    </message>
    <message>
        <source>The list was written. Secret values are left out.</source>
        <translation>L&apos;elenco è stato scritto. I valori segreti sono tralasciati.</translation>
    </message>
    <message>
        <source>The list could not be written there: %1. Choose another folder.</source>
        <translation>L&apos;elenco non si è potuto scrivere lì: %1. Scegliere un&apos;altra cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this job are missing or damaged and not sent to phones: %1. Add them again.</source>
        <translation>
            <numerusform>%n file di questa commessa manca o è danneggiato e non viene inviato ai telefoni: %1. Aggiungerlo di nuovo.</numerusform>
            <numerusform>%n file di questa commessa mancano o sono danneggiati e non vengono inviati ai telefoni: %1. Aggiungerli di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are being told something already. Wait until that has ended.</source>
        <translation>Si sta già dicendo qualcosa ai telefoni. Aspettare che finisca.</translation>
    </message>
    <message>
        <source>Folder of the existing server</source>
        <translation>Cartella del server esistente</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Raggiungibile da Internet</translation>
    </message>
    <message>
        <source>Type the address once more to let everybody reach it:</source>
        <translation>Digitare ancora una volta l&apos;indirizzo per permettere a chiunque di raggiungerlo:</translation>
    </message>
    <message>
        <source>That is not the address that was chosen. The server stays off.</source>
        <translation>Non è l&apos;indirizzo scelto. Il server resta spento.</translation>
    </message>
    <message>
        <source>Take over into a new job</source>
        <translation>Acquisire in una nuova commessa</translation>
    </message>
    <message>
        <source>Name of the new job:</source>
        <translation>Nome della nuova commessa:</translation>
    </message>
    <message>
        <source>The job “%1” opens in a window of its own.</source>
        <translation>La commessa “%1” si apre in una finestra propria.</translation>
    </message>
    <message>
        <source>The job “%1” was made, but its window did not open. Start Firstring with --job and that name.</source>
        <translation>La commessa “%1” è stata creata, ma la sua finestra non si è aperta. Avviare Firstring con --job e quel nome.</translation>
    </message>
    <message>
        <source>Calling phones is switched off for this job. Switch it on under Help, What this program does.</source>
        <translation>Chiamare i telefoni è disattivato per questa commessa. Attivarlo in Guida, Che cosa fa questo programma.</translation>
    </message>
    <message>
        <source>Looking for phones is switched off for this job. Switch it on under Help, What this program does.</source>
        <translation>Cercare telefoni è disattivato per questa commessa. Attivarlo in Guida, Che cosa fa questo programma.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Rapporto su un problema</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivi zip (*.zip)</translation>
    </message>
    <message>
        <source>The report was written. Read it before you send it.</source>
        <translation>Il rapporto è stato scritto. Leggerlo prima di inviarlo.</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Aprire un pacchetto</translation>
    </message>
    <message>
        <source>Bundles (*.firstring);;All files (*)</source>
        <translation>Pacchetti (*.firstring);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>This job is open in this window already.</source>
        <translation>Questa commessa è già aperta in questa finestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this job are on another workstation only and not sent to phones: %1. They come by themselves when that one opens the job.</source>
        <translation>
            <numerusform>%n file di questa commessa è solo su un&apos;altra postazione e non viene inviato ai telefoni: %1. Arriva da solo quando quella apre la commessa.</numerusform>
            <numerusform>%n file di questa commessa sono solo su un&apos;altra postazione e non vengono inviati ai telefoni: %1. Arrivano da soli quando quella apre la commessa.</numerusform>
        </translation>
    </message>
</context>
</TS>
