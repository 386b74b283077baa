<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AdoptLists</name>
    <message>
        <source>Settings of all phones</source>
        <translation>Réglages de tous les téléphones</translation>
    </message>
    <message>
        <source>Settings of model %1</source>
        <translation>Réglages du modèle %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Gabarit %1</translation>
    </message>
    <message>
        <source>Settings that stay with each phone</source>
        <translation>Réglages qui restent propres à chaque téléphone</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the phone list</source>
        <translation>Colonnes de la liste des téléphones</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Other files, served under their names</source>
        <translation>Autres fichiers, servis sous leurs noms</translation>
    </message>
    <message>
        <source>written by Firstring itself: %1</source>
        <translation>écrits par Firstring lui-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>moved into each phone&apos;s own file: %1</source>
        <translation>passés dans le fichier propre de chaque téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>Signifie la même chose</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
</context>
<context>
    <name>AdoptPlan</name>
    <message>
        <source>This job already has settings for all phones or for a model. Take the folder over into a job without any (on the command line: --job NEW-NAME).</source>
        <translation>Ce chantier a déjà des réglages pour tous les téléphones ou pour un modèle. Reprenez le dossier dans un chantier qui n&apos;en a pas (en ligne de commande&#xa0;: --job NOUVEAU-NOM).</translation>
    </message>
    <message>
        <source>%1 is in this job already, with settings or a blueprint of its own. Remove those, or take the folder over into another job.</source>
        <translation>%1 est déjà dans ce chantier, avec ses propres réglages ou un gabarit. Retirez-les, ou reprenez le dossier dans un autre chantier.</translation>
    </message>
    <message>
        <source>There is no configuration of a phone at the top of this folder: no startup.cfg or aastra.cfg, no 6867i.cfg, no 00085D2F9318.cfg. Choose the folder phones ask in.</source>
        <translation>Ce dossier ne contient, à son premier niveau, aucune configuration de téléphone&#xa0;: ni startup.cfg ou aastra.cfg, ni 6867i.cfg, ni 00085D2F9318.cfg. Choisissez le dossier que les téléphones interrogent.</translation>
    </message>
    <message>
        <source>The files of this folder hold more than %1 lines. Take it over in parts.</source>
        <translation>Les fichiers de ce dossier comptent plus de %1 lignes. Reprenez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>“%1” does not say which version phones report once they run it, so it stays out. Add it on the Firmware page, where you can name the version.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quelle version les téléphones annoncent quand ils l&apos;exécutent&#xa0;; il reste donc de côté. Ajoutez-le à la page Micrologiciel, où vous pouvez indiquer la version.</translation>
    </message>
    <message>
        <source>“%1” holds a password. It goes into the phones&apos; own files, once it is known which phones are a %2: those that ask by HTTP say so; for others name the model in the list of phones.</source>
        <translation>«&#xa0;%1&#xa0;» contient un mot de passe. Il ira dans les fichiers propres des téléphones dès que l&apos;on saura lesquels sont des %2&#xa0;: ceux qui demandent par HTTP le disent&#xa0;; pour les autres, indiquez le modèle dans la liste des téléphones.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are for the same phones. This program answers both names with one file, made from “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont pour les mêmes téléphones. Ce programme répond aux deux noms par un seul fichier, tiré de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no startup.cfg or aastra.cfg. Older phones stop without one; from now on they get one.</source>
        <translation>Il n&apos;y a ni startup.cfg ni aastra.cfg. Les anciens téléphones s&apos;arrêtent sans ce fichier&#xa0;; désormais ils en reçoivent un.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name the configuration server. This program writes its own in their place.</source>
        <translation>
            <numerusform>%n ligne nomme le serveur de configuration. Ce programme écrit la sienne à la place.</numerusform>
            <numerusform>%n lignes nomment le serveur de configuration. Ce programme écrit les siennes à la place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still fetch something from the old server. They stay as they are: keep it running, or change them later.</source>
        <translation>
            <numerusform>%n ligne prend encore quelque chose sur l&apos;ancien serveur. Elle reste telle quelle&#xa0;: laissez ce serveur en marche, ou changez-la plus tard.</numerusform>
            <numerusform>%n lignes prennent encore quelque chose sur l&apos;ancien serveur. Elles restent telles quelles&#xa0;: laissez ce serveur en marche, ou changez-les plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays out: “%2” is a place of this program&apos;s own server.</source>
        <translation>«&#xa0;%1&#xa0;» reste de côté&#xa0;: «&#xa0;%2&#xa0;» est un chemin réservé au serveur de ce programme.</translation>
    </message>
    <message>
        <source>“%1” stays out: no phone can ask for a file of that name.</source>
        <translation>«&#xa0;%1&#xa0;» reste de côté&#xa0;: aucun téléphone ne peut demander un fichier de ce nom.</translation>
    </message>
    <message>
        <source>“%1” holds a private key, which every phone could fetch. It stays out; add it for one phone or blueprint only.</source>
        <translation>«&#xa0;%1&#xa0;» contient une clé privée, que chaque téléphone pourrait prendre. Il reste de côté&#xa0;; ajoutez-le pour un seul téléphone ou un seul gabarit.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The phone is not finished.</source>
        <translation>Le téléphone n&apos;a pas fini.</translation>
    </message>
    <message>
        <source>Look at its screen, then start it again.</source>
        <translation>Regardez son écran, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The phone has an address on this network.</source>
        <translation>Le téléphone a une adresse sur ce réseau.</translation>
    </message>
    <message>
        <source>It has not asked for its files yet.</source>
        <translation>Il n&apos;a pas encore demandé ses fichiers.</translation>
    </message>
    <message>
        <source>Wait a moment. If nothing follows, reset it to factory defaults.</source>
        <translation>Attendez un moment. Si rien ne suit, remettez-le aux réglages d&apos;usine.</translation>
    </message>
    <message>
        <source>The phone is taking its files.</source>
        <translation>Le téléphone prend ses fichiers.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Il continue de lui-même.</translation>
    </message>
    <message>
        <source>Leave it plugged in.</source>
        <translation>Laissez-le branché.</translation>
    </message>
    <message>
        <source>The phone is taking its firmware.</source>
        <translation>Le téléphone prend son micrologiciel.</translation>
    </message>
    <message>
        <source>It writes it into its memory and restarts by itself.</source>
        <translation>Il l&apos;écrit dans sa mémoire et redémarre de lui-même.</translation>
    </message>
    <message>
        <source>Do not unplug it now.</source>
        <translation>Ne le débranchez pas maintenant.</translation>
    </message>
    <message>
        <source>The phone was sent to its configuration server.</source>
        <translation>Le téléphone a été envoyé à son serveur de configuration.</translation>
    </message>
    <message>
        <source>From here on that server looks after it.</source>
        <translation>À partir d&apos;ici, c&apos;est ce serveur qui s&apos;en occupe.</translation>
    </message>
    <message>
        <source>Nothing is left to do on this bench.</source>
        <translation>Il ne reste rien à faire sur ce banc.</translation>
    </message>
    <message>
        <source>The phone has taken all its files.</source>
        <translation>Le téléphone a pris tous ses fichiers.</translation>
    </message>
    <message>
        <source>It works with what this job says now.</source>
        <translation>Il fonctionne avec ce que ce chantier dit en ce moment.</translation>
    </message>
    <message>
        <source>It can be packed.</source>
        <translation>Il peut être emballé.</translation>
    </message>
    <message>
        <source>The phone writes its firmware and restarts.</source>
        <translation>Le téléphone écrit son micrologiciel et redémarre.</translation>
    </message>
    <message>
        <source>Its screen may say PLEASE DO NOT UNPLUG THE PHONE. It asks again when it is up; that can take some minutes.</source>
        <translation>Son écran affiche peut-être PLEASE DO NOT UNPLUG THE PHONE. Il redemande quand il est prêt&#xa0;; cela peut prendre quelques minutes.</translation>
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
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;; rien n&apos;en a été ajouté. Vérifiez ses droits et le disque où il se trouve.</translation>
    </message>
    <message>
        <source>“%1” is no zip or tar archive that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une archive zip ou tar lisible.</translation>
    </message>
    <message>
        <source>The archive “%1” is damaged or ends too early. What comes after the damage was not added. Fetch it again.</source>
        <translation>L&apos;archive «&#xa0;%1&#xa0;» est endommagée ou se termine trop tôt. Ce qui suit l&apos;endroit endommagé n&apos;a pas été ajouté. Récupérez-la à nouveau.</translation>
    </message>
    <message>
        <source>It is damaged in its archive, so it was not added. Fetch the archive again.</source>
        <translation>Il est endommagé dans son archive&#xa0;; il n&apos;a donc pas été ajouté. Récupérez l&apos;archive à nouveau.</translation>
    </message>
    <message>
        <source>Adding was stopped before this file was read.</source>
        <translation>L&apos;ajout a été arrêté avant la lecture de ce fichier.</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than such archives hold, so the rest of it was left alone.</source>
        <translation>L&apos;archive donnerait, une fois ouverte, bien plus que ce que de telles archives contiennent&#xa0;; le reste n&apos;a donc pas été touché.</translation>
    </message>
    <message>
        <source>It is a link. Add the file it leads to.</source>
        <translation>C&apos;est un lien. Ajoutez le fichier auquel il mène.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Ce fichier n&apos;existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It cannot be read. Check its rights and the disk it is on.</source>
        <translation>Il ne peut pas être lu. Vérifiez ses droits et le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Its name would lead out of its archive, so it was left alone. Makers do not send such archives.</source>
        <translation>Son nom mènerait hors de son archive&#xa0;; il n&apos;a donc pas été touché. Les fabricants n&apos;envoient pas de telles archives.</translation>
    </message>
    <message>
        <source>It is a link or a special file in its archive, so it was left alone.</source>
        <translation>C&apos;est un lien ou un fichier spécial dans son archive&#xa0;; il n&apos;a donc pas été touché.</translation>
    </message>
    <message>
        <source>Its archive asks for a password. Unpack it yourself and add the files.</source>
        <translation>Son archive demande un mot de passe. Ouvrez-la vous-même et ajoutez les fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>It lies more than %n archives deep, so it was left alone.</source>
        <translation>
            <numerusform>Il se trouve à plus de %n archive de profondeur&#xa0;; il n&apos;a donc pas été touché.</numerusform>
            <numerusform>Il se trouve à plus de %n archives de profondeur&#xa0;; il n&apos;a donc pas été touché.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder cannot be written, so it was not unpacked. Check the rights of the folder.</source>
        <translation>On ne peut pas écrire dans le dossier de données&#xa0;; l&apos;archive n&apos;a donc pas été ouverte. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full, so it was not unpacked. Make room, then add it again.</source>
        <translation>Le disque du dossier de données est plein&#xa0;; l&apos;archive n&apos;a donc pas été ouverte. Faites de la place, puis ajoutez-la à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files in it, so the rest was left alone.</source>
        <translation>
            <numerusform>Elle contient plus de %n fichier&#xa0;; le reste n&apos;a donc pas été touché.</numerusform>
            <numerusform>Elle contient plus de %n fichiers&#xa0;; le reste n&apos;a donc pas été touché.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is larger than any file for phones, so it was left alone. Check whether it is the right one.</source>
        <translation>Il est plus gros que tout fichier pour téléphones&#xa0;; il n&apos;a donc pas été touché. Vérifiez que c&apos;est le bon.</translation>
    </message>
    <message>
        <source>The archive could not be made.</source>
        <translation>L&apos;archive n&apos;a pas pu être créée.</translation>
    </message>
    <message>
        <source>It could not be written to %1: %2. Choose another folder.</source>
        <translation>L&apos;écriture dans %1 n&apos;a pas été possible&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>AuditKind</name>
    <message>
        <source>Release</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Délivrance</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Version plus ancienne</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ouverture des mots de passe</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>“%1” was made before there was an audit log. Open it once with this version.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé avant qu&apos;il y ait un journal d&apos;audit. Ouvrez-le une fois avec cette version.</translation>
    </message>
    <message>
        <source>Line %1 of the audit log cannot be read. Verify the log to see what else is changed.</source>
        <translation>La ligne %1 du journal d&apos;audit ne peut pas être lue. Vérifiez le journal pour voir ce qui a encore changé.</translation>
    </message>
    <message>
        <source>Line %1 is missing.</source>
        <translation>La ligne %1 manque.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are missing.</source>
        <translation>Les lignes %1 à %2 manquent.</translation>
    </message>
    <message>
        <source>Line %1, of %2, is not as it was written.</source>
        <translation>La ligne %1, du %2, n&apos;est plus telle qu&apos;elle a été écrite.</translation>
    </message>
    <message>
        <source>Line %1 is not as it was written and cannot be read.</source>
        <translation>La ligne %1 n&apos;est plus telle qu&apos;elle a été écrite et ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The end is missing: %1 lines were written, and %2 are here.</source>
        <translation>La fin manque&#xa0;: %1 lignes ont été écrites, %2 sont ici.</translation>
    </message>
    <message>
        <source>Lines were added at the end by something else than this program.</source>
        <translation>Des lignes ont été ajoutées à la fin par autre chose que ce programme.</translation>
    </message>
    <message>
        <source>It is lost how many lines were written.</source>
        <translation>Le nombre de lignes écrites est perdu.</translation>
    </message>
</context>
<context>
    <name>BootStep</name>
    <message>
        <source>Branding: %1</source>
        <translation>Habillage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tell it the configuration server %1</source>
        <translation>Lui indiquer le serveur de configuration %1</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Micrologiciel %1</translation>
    </message>
    <message>
        <source>Redirect to %1</source>
        <translation>Redirection vers %1</translation>
    </message>
    <message>
        <source>Nothing: not in this job, or on hold</source>
        <translation>Rien&#xa0;: absent de ce chantier, ou suspendu</translation>
    </message>
</context>
<context>
    <name>BootTracker</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>this image reports %1, the catalogue says %2</source>
        <translation>cette image annonce %1, le catalogue dit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branding</name>
    <message>
        <source>Background</source>
        <translation>Fond d&apos;écran</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Écran de veille</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Caller picture</source>
        <translation>Photo de l&apos;appelant</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
</context>
<context>
    <name>BrandingCheck</name>
    <message>
        <source>It has %1 × %2 pixels where the phone shows %3 × %4.</source>
        <translation>Elle a %1 × %2 pixels, alors que le téléphone en affiche %3 × %4.</translation>
    </message>
    <message>
        <source>Phones are not known to show %1 pictures.</source>
        <translation>On ne connaît pas de téléphone qui affiche des images %1.</translation>
    </message>
    <message>
        <source>It has %1 bits a pixel; phones are known to take %2.</source>
        <translation>Elle a %1 bits par pixel&#xa0;; on sait que les téléphones en acceptent %2.</translation>
    </message>
    <message>
        <source>It is built up in several passes, which small programs in phones may not know.</source>
        <translation>Elle s&apos;affiche en plusieurs passes, ce que les petits programmes des téléphones ne connaissent peut-être pas.</translation>
    </message>
    <message>
        <source>It ends before its last sample: the file is cut off.</source>
        <translation>Il se termine avant son dernier échantillon&#xa0;: le fichier est coupé.</translation>
    </message>
    <message>
        <source>Its coding is unusual. Phones probably play PCM, A-law and µ-law only (not confirmed).</source>
        <translation>Son codage est inhabituel. Les téléphones ne jouent sans doute que PCM, loi A et loi µ (non confirmé).</translation>
    </message>
    <message numerus="yes">
        <source>It has %n channel(s). Phones probably want one (not confirmed).</source>
        <translation>
            <numerusform>Il a %n canal. Les téléphones en veulent sans doute un seul (non confirmé).</numerusform>
            <numerusform>Il a %n canaux. Les téléphones en veulent sans doute un seul (non confirmé).</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 samples a second. Phones probably want 8,000 or 16,000 (not confirmed).</source>
        <translation>Il a %1 échantillons par seconde. Les téléphones en veulent sans doute 8&#xa0;000 ou 16&#xa0;000 (non confirmé).</translation>
    </message>
    <message>
        <source>It is long for a ringtone: %1 s, %2. Phones have little room (not confirmed).</source>
        <translation>C&apos;est long pour une sonnerie&#xa0;: %1 s, %2. Les téléphones ont peu de place (non confirmé).</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 pixels, %3, %n bit(s) a pixel</source>
        <translation>
            <numerusform>%1 × %2 pixels, %3, %n bit par pixel</numerusform>
            <numerusform>%1 × %2 pixels, %3, %n bits par pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 Hz, %n channel(s), %3 s</source>
        <translation>
            <numerusform>%1, %2 Hz, %n canal, %3 s</numerusform>
            <numerusform>%1, %2 Hz, %n canaux, %3 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The bundle is damaged, or was not copied to its end. Nothing was taken from it; copy it again from where it was made.</source>
        <translation>Le paquet est endommagé, ou n&apos;a pas été copié jusqu&apos;au bout. Rien n&apos;en a été pris&#xa0;; copiez-le à nouveau de là où il a été créé.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Firstring. Update this program, then open it.</source>
        <translation>Le paquet a été créé par un Firstring plus récent. Mettez ce programme à jour, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>The bundle holds more files than a job may have (%1). Nothing was taken from it.</source>
        <translation>Le paquet contient plus de fichiers qu&apos;un chantier ne peut en avoir (%1). Rien n&apos;en a été pris.</translation>
    </message>
</context>
<context>
    <name>BundleReader</name>
    <message>
        <source>This is no bundle of a job. Bundles are made with Save bundle, or by “firstringctl job export”, and their names end in .firstring.</source>
        <translation>Ce n&apos;est pas un paquet de chantier. Les paquets sont créés avec Enregistrer un paquet, ou par «&#xa0;firstringctl job export&#xa0;», et leurs noms se terminent par .firstring.</translation>
    </message>
</context>
<context>
    <name>BundleWriter</name>
    <message>
        <source>The bundle could not be written there, and what was there before is as it was: %1. Check rights and free space, or choose another folder.</source>
        <translation>Le paquet n&apos;a pas pu être écrit là, et ce qui s&apos;y trouvait avant est resté tel quel&#xa0;: %1. Vérifiez les droits et l&apos;espace libre, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A file of the job could not be read to its end, so no bundle was made. Check the files of this job first.</source>
        <translation>Un fichier du chantier n&apos;a pas pu être lu jusqu&apos;au bout&#xa0;; aucun paquet n&apos;a donc été créé. Vérifiez d&apos;abord les fichiers de ce chantier.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>A certificate for the local server could not be made, so phones can&apos;t be served by HTTPS. Serve them by HTTP.</source>
        <translation>Aucun certificat n&apos;a pu être créé pour le serveur local&#xa0;; les téléphones ne peuvent donc pas être servis par HTTPS. Servez-les par HTTP.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. A certificate in PEM begins with a line “BEGIN CERTIFICATE”.</source>
        <translation>Ce fichier ne contient pas de certificat. Un certificat PEM commence par une ligne «&#xa0;BEGIN CERTIFICATE&#xa0;».</translation>
    </message>
    <message>
        <source>The certificates of this job cannot be kept in %1, so phones can&apos;t be served by HTTPS. Check the rights and the free space there.</source>
        <translation>Les certificats de ce chantier ne peuvent pas être conservés dans %1&#xa0;; les téléphones ne peuvent donc pas être servis par HTTPS. Vérifiez-y les droits et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>This is a request for a certificate, which nobody has signed yet. Give it to your CA, and import what comes back.</source>
        <translation>C&apos;est une demande de certificat, que personne n&apos;a encore signée. Donnez-la à votre AC, et importez ce qui revient.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, and nobody is there to type it when the server starts. Unlock a copy: “openssl pkey -in KEY -out PLAIN.pem”, and import that one.</source>
        <translation>La clé est verrouillée par une phrase secrète, et personne n&apos;est là pour la taper quand le serveur démarre. Déverrouillez une copie&#xa0;: «&#xa0;openssl pkey -in KEY -out PLAIN.pem&#xa0;», et importez celle-là.</translation>
    </message>
    <message>
        <source>The key is missing. It begins with a line “BEGIN PRIVATE KEY” and often lies in a file of its own: give that one too.</source>
        <translation>La clé manque. Elle commence par une ligne «&#xa0;BEGIN PRIVATE KEY&#xa0;» et se trouve souvent dans un fichier à part&#xa0;: donnez celui-là aussi.</translation>
    </message>
    <message>
        <source>There are several keys, and it cannot be told which one is the server&apos;s. Leave only that one in the file.</source>
        <translation>Il y a plusieurs clés, et on ne peut pas savoir laquelle est celle du serveur. Ne laissez que celle-là dans le fichier.</translation>
    </message>
    <message>
        <source>Phones understand RSA and ECDSA keys only, and this is another kind. Ask for a certificate with an RSA key.</source>
        <translation>Les téléphones ne comprennent que les clés RSA et ECDSA, et celle-ci est d&apos;une autre sorte. Demandez un certificat avec une clé RSA.</translation>
    </message>
    <message>
        <source>The key has only %1 bits; phones would refuse the connection. Ask for a certificate with an RSA key of 2048 bits.</source>
        <translation>La clé n&apos;a que %1 bits&#xa0;; les téléphones refuseraient la connexion. Demandez un certificat avec une clé RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2, so phones would refuse it. Renew it, then import the new one.</source>
        <translation>Le certificat de %1 a expiré le %2&#xa0;; les téléphones le refuseraient. Renouvelez-le, puis importez le nouveau.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2, so phones would refuse it until then. Look whether the clock of this computer is right.</source>
        <translation>Le certificat de %1 commence le %2&#xa0;; les téléphones le refuseraient jusque-là. Vérifiez si l&apos;horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate of %1, so no phone could connect. Look for the key that was made together with it.</source>
        <translation>La clé ne va pas avec le certificat de %1&#xa0;; aucun téléphone ne pourrait se connecter. Cherchez la clé qui a été créée avec lui.</translation>
    </message>
    <message>
        <source>Not all certificates in this file vouch for one another, so phones could not check them. It should hold the server&apos;s own certificate, then the one that signed it, and so on, and nothing else.</source>
        <translation>Les certificats de ce fichier ne se garantissent pas tous l&apos;un l&apos;autre&#xa0;; les téléphones ne pourraient pas les vérifier. Il doit contenir le certificat du serveur, puis celui qui l&apos;a signé, et ainsi de suite, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>The certificates stood in the wrong order in the file. They are kept in the right one: the server&apos;s own first.</source>
        <translation>Les certificats étaient dans le mauvais ordre dans le fichier. Ils sont conservés dans le bon&#xa0;: d&apos;abord celui du serveur.</translation>
    </message>
    <message>
        <source>This is the certificate of a CA, not of a server. Many phones refuse that.</source>
        <translation>C&apos;est le certificat d&apos;une AC, pas d&apos;un serveur. Beaucoup de téléphones le refusent.</translation>
    </message>
    <message>
        <source>A certificate in this file is damaged: its text does not hold together. Copy it again, from the first dash to the last.</source>
        <translation>Un certificat de ce fichier est endommagé&#xa0;: son texte ne tient pas ensemble. Copiez-le à nouveau, du premier tiret au dernier.</translation>
    </message>
    <message>
        <source>The key in this file is damaged: its text does not hold together. Copy it again, from the first dash to the last.</source>
        <translation>La clé de ce fichier est endommagée&#xa0;: son texte ne tient pas ensemble. Copiez-la à nouveau, du premier tiret au dernier.</translation>
    </message>
    <message>
        <source>This file is too large for certificates and a key. Choose the file that begins with “-----BEGIN”.</source>
        <translation>Ce fichier est trop gros pour des certificats et une clé. Choisissez le fichier qui commence par «&#xa0;-----BEGIN&#xa0;».</translation>
    </message>
    <message>
        <source>This file is binary (PKCS #12 or DER); PEM, which is text, is needed. Turn it into PEM: “openssl pkcs12 -in FILE -nodes -out FILE.pem”, or “openssl x509 -inform DER -in FILE -out FILE.pem”.</source>
        <translation>Ce fichier est binaire (PKCS #12 ou DER)&#xa0;; il faut du PEM, c&apos;est-à-dire du texte. Convertissez-le en PEM&#xa0;: «&#xa0;openssl pkcs12 -in FILE -nodes -out FILE.pem&#xa0;», ou «&#xa0;openssl x509 -inform DER -in FILE -out FILE.pem&#xa0;».</translation>
    </message>
    <message>
        <source>There are too many certificates in this file for a phone to check. Take those of the server and its issuers only.</source>
        <translation>Il y a trop de certificats dans ce fichier pour qu&apos;un téléphone les vérifie. Ne prenez que ceux du serveur et de ses émetteurs.</translation>
    </message>
</context>
<context>
    <name>CfgCompletion</name>
    <message>
        <source>seen on phones of this job</source>
        <translation>vu sur des téléphones de ce chantier</translation>
    </message>
    <message>
        <source>as phones leave the factory</source>
        <translation>comme à la sortie d&apos;usine</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>by time zone minutes</source>
        <translation>selon time zone minutes</translation>
    </message>
</context>
<context>
    <name>CfgDocument</name>
    <message>
        <source>This file cannot hold that value: a control character, a quote followed by #, or a character that its encoding lacks. Nothing was changed.</source>
        <translation>Ce fichier ne peut pas contenir cette valeur&#xa0;: un caractère de contrôle, un guillemet suivi de #, ou un caractère absent de son codage. Rien n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>CfgLint</name>
    <message>
        <source>This line is no setting, and phones pass over it.</source>
        <translation>Cette ligne n&apos;est pas un réglage, et les téléphones l&apos;ignorent.</translation>
    </message>
    <message>
        <source>Write it as name: value, or put # before it.</source>
        <translation>Écrivez-la sous la forme nom: valeur, ou mettez # devant.</translation>
    </message>
    <message>
        <source>The value begins with a quote that nothing closes.</source>
        <translation>La valeur commence par un guillemet que rien ne ferme.</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Fermez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>“%1” is something phones write themselves, and no setting.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit par les téléphones eux-mêmes&#xa0;; ce n&apos;est pas un réglage.</translation>
    </message>
    <message>
        <source>Take the line out.</source>
        <translation>Retirez la ligne.</translation>
    </message>
    <message>
        <source>“%1” is set again in line %2, and that one counts.</source>
        <translation>«&#xa0;%1&#xa0;» est défini à nouveau à la ligne %2, et c&apos;est celle-là qui compte.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>“%1” holds a secret, and every phone and everybody who reaches the server can read this file.</source>
        <translation>«&#xa0;%1&#xa0;» contient un secret, et tous les téléphones comme toute personne qui atteint le serveur peuvent lire ce fichier.</translation>
    </message>
    <message>
        <source>Put it into the file of the phone it is for, or encrypt the files.</source>
        <translation>Mettez-le dans le fichier du téléphone concerné, ou chiffrez les fichiers.</translation>
    </message>
    <message>
        <source>Firmware before 2.4 knows no lock (!), and does not read this line.</source>
        <translation>Les micrologiciels antérieurs à 2.4 ne connaissent pas le verrou (!) et ne lisent pas cette ligne.</translation>
    </message>
    <message>
        <source>Take the mark away, or bring the phones up to date.</source>
        <translation>Retirez la marque, ou mettez les téléphones à jour.</translation>
    </message>
    <message>
        <source>“%1” is no setting known here; phones pass over names they do not know.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un réglage connu ici&#xa0;; les téléphones ignorent les noms qu&apos;ils ne connaissent pas.</translation>
    </message>
    <message>
        <source>Check the spelling. If your phones know it, leave it.</source>
        <translation>Vérifiez l&apos;orthographe. Si vos téléphones le connaissent, laissez-le.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is not known to work on the %2.</source>
        <translation>On ne sait pas si «&#xa0;%1&#xa0;» fonctionne sur le %2.</translation>
    </message>
    <message>
        <source>It is known of: %1.</source>
        <translation>On le connaît sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” came with firmware %2; %3 does not know it.</source>
        <translation>«&#xa0;%1&#xa0;» est apparu avec le micrologiciel %2&#xa0;; %3 ne le connaît pas.</translation>
    </message>
    <message>
        <source>Take the line out, or bring the phones up to date.</source>
        <translation>Retirez la ligne, ou mettez les téléphones à jour.</translation>
    </message>
    <message>
        <source>No phone is known to have number %1 of “%2”.</source>
        <translation>On ne connaît pas de téléphone qui ait le numéro %1 de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Numbers go from %1 to %2.</source>
        <translation>Les numéros vont de %1 à %2.</translation>
    </message>
    <message>
        <source>The %1 has none of what “%2” sets.</source>
        <translation>Le %1 n&apos;a rien de ce que «&#xa0;%2&#xa0;» règle.</translation>
    </message>
    <message>
        <source>Use keys that this model has.</source>
        <translation>Utilisez des touches que ce modèle possède.</translation>
    </message>
    <message>
        <source>The %1 has %2 of these, so “%3” does nothing.</source>
        <translation>Le %1 en a %2&#xa0;; «&#xa0;%3&#xa0;» est donc sans effet.</translation>
    </message>
    <message>
        <source>This file is empty, and phones then stop before they ask for their own.</source>
        <translation>Ce fichier est vide, et les téléphones s&apos;arrêtent alors avant de demander le leur.</translation>
    </message>
    <message>
        <source>Write at least one line, if only # and nothing more.</source>
        <translation>Écrivez au moins une ligne, ne serait-ce que # et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>The time zone is Custom, but no time zone minutes say which.</source>
        <translation>Le fuseau horaire est Custom, mais aucun time zone minutes ne dit lequel.</translation>
    </message>
    <message>
        <source>Add time zone minutes: the minutes west of UTC, -60 for Berlin in winter.</source>
        <translation>Ajoutez time zone minutes&#xa0;: les minutes à l&apos;ouest d&apos;UTC, -60 pour Paris en hiver.</translation>
    </message>
    <message>
        <source>The code %1 does not go with %2.</source>
        <translation>Le code %1 ne va pas avec %2.</translation>
    </message>
    <message>
        <source>The code that goes with it is %1.</source>
        <translation>Le code qui va avec est %1.</translation>
    </message>
    <message>
        <source>Phones may ask the maker&apos;s redirection service when they start, and a closed network does not let them through.</source>
        <translation>Les téléphones interrogent peut-être le service de redirection du fabricant à leur démarrage, et un réseau fermé ne les laisse pas passer.</translation>
    </message>
    <message>
        <source>Write contact rcs: 0.</source>
        <translation>Écrivez contact rcs: 0.</translation>
    </message>
    <message>
        <source>By its name this file is for phones with MiNET firmware; SIP phones do not read it.</source>
        <translation>D&apos;après son nom, ce fichier est pour des téléphones avec micrologiciel MiNET&#xa0;; les téléphones SIP ne le lisent pas.</translation>
    </message>
    <message>
        <source>Such phones need SIP firmware first.</source>
        <translation>Ces téléphones ont d&apos;abord besoin d&apos;un micrologiciel SIP.</translation>
    </message>
    <message>
        <source>“%1” does not take this; phones may go on with another value.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;accepte pas cela&#xa0;; les téléphones continuent peut-être avec une autre valeur.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 up.</source>
        <translation>Écrivez un nombre entier à partir de %1.</translation>
    </message>
    <message>
        <source>Write a whole number up to %1.</source>
        <translation>Écrivez un nombre entier jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Écrivez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 lies outside of what “%2” takes.</source>
        <translation>%1 est hors de ce que «&#xa0;%2&#xa0;» accepte.</translation>
    </message>
    <message>
        <source>“%1” is not among the values known of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas parmi les valeurs connues de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Valeurs connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Écrivez l&apos;une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” has other signs than digits; phones then fall back to the one they left the factory with.</source>
        <translation>«&#xa0;%1&#xa0;» contient d&apos;autres signes que des chiffres&#xa0;; les téléphones reprennent alors celui de leur sortie d&apos;usine.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>N&apos;utilisez que des chiffres.</translation>
    </message>
    <message>
        <source>“%1” is a number too big for phones.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre trop grand pour les téléphones.</translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation>Utilisez au plus %1.</translation>
    </message>
    <message>
        <source>No phone is known to know the time zone “%1”.</source>
        <translation>On ne connaît pas de téléphone qui connaisse le fuseau horaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write Custom here, and the minutes west of UTC as time zone minutes.</source>
        <translation>Écrivez ici Custom, et les minutes à l&apos;ouest d&apos;UTC dans time zone minutes.</translation>
    </message>
    <message>
        <source>Write 0 or 1.</source>
        <translation>Écrivez 0 ou 1.</translation>
    </message>
    <message>
        <source>Write a name or an address only, without http:// and without a path.</source>
        <translation>Écrivez seulement un nom ou une adresse, sans http:// et sans chemin.</translation>
    </message>
    <message>
        <source>Write an address such as 192.168.1.10.</source>
        <translation>Écrivez une adresse comme 192.168.1.10.</translation>
    </message>
    <message>
        <source>Write hours and minutes such as 03:30.</source>
        <translation>Écrivez les heures et les minutes, comme 03:30.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters, and phones take %3: the rest may be cut off.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 caractères, et les téléphones en acceptent %3&#xa0;: le reste est peut-être coupé.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Put # before it</source>
        <translation>Mettre # devant</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Retirer la marque</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1 (as the %2 says)</source>
        <translation>%1 (selon le %2)</translation>
    </message>
    <message>
        <source>none assigned</source>
        <translation>aucun assigné</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>CommandCodes</name>
    <message>
        <source>Commands for the scanner</source>
        <translation>Commandes pour le lecteur</translation>
    </message>
    <message>
        <source>Hang this page beside the bench. A scan does what stands beside the bars, as if chosen in the menus; what is said of a phone is done to the one that was scanned last.</source>
        <translation>Accrochez cette page à côté du banc. Scanner un code fait ce qui est écrit à côté des barres, comme si on l&apos;avait choisi dans les menus&#xa0;; ce qui concerne un téléphone s&apos;applique au dernier scanné.</translation>
    </message>
</context>
<context>
    <name>ConfigSource</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB. No phone reads a configuration of that size, so it stays out.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 Mo. Aucun téléphone ne lit une configuration de cette taille&#xa0;; il reste donc de côté.</translation>
    </message>
    <message>
        <source>“%1” is no phone configuration: no line reads name: value. It stays out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une configuration de téléphone&#xa0;: aucune ligne n&apos;a la forme nom: valeur. Il reste de côté.</translation>
    </message>
    <message>
        <source>“%1” sets %2 parameters. No phone has that many, so it stays out.</source>
        <translation>«&#xa0;%1&#xa0;» définit %2 paramètres. Aucun téléphone n&apos;en a autant&#xa0;; il reste donc de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) say again what a later line says otherwise; phones go by the last, and only that is kept.</source>
        <translation>
            <numerusform>%n ligne redit ce qu&apos;une ligne suivante dit autrement&#xa0;; les téléphones suivent la dernière, et elle seule est conservée.</numerusform>
            <numerusform>%n lignes redisent ce qu&apos;une ligne suivante dit autrement&#xa0;; les téléphones suivent la dernière, et elle seule est conservée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) say nothing to a phone and stay out.</source>
        <translation>
            <numerusform>%n ligne ne dit rien à un téléphone et reste de côté.</numerusform>
            <numerusform>%n lignes ne disent rien à un téléphone et restent de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not written in UTF-8. Its letters stay; the new files are UTF-8.</source>
        <translation>Il n&apos;est pas écrit en UTF-8. Ses lettres restent&#xa0;; les nouveaux fichiers sont en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>There is no option “%1”. Options begin with two dashes.</source>
        <translation>L&apos;option «&#xa0;%1&#xa0;» n&apos;existe pas. Les options commencent par deux tirets.</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>L&apos;option «&#xa0;--%1&#xa0;» n&apos;existe pas ici.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>L&apos;option «&#xa0;--%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value: %2.</source>
        <translation>L&apos;option «&#xa0;--%1&#xa0;» a besoin d&apos;une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The option “--%1” was given twice.</source>
        <translation>L&apos;option «&#xa0;--%1&#xa0;» a été donnée deux fois.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value that is not empty.</source>
        <translation>L&apos;option «&#xa0;--%1&#xa0;» a besoin d&apos;une valeur qui ne soit pas vide.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “firstringctl --help” lists them all.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n&apos;existe pas. «&#xa0;firstringctl --help&#xa0;» les énumère toutes.</translation>
    </message>
    <message>
        <source>A command is missing. “firstringctl --help” lists them all.</source>
        <translation>Il manque une commande. «&#xa0;firstringctl --help&#xa0;» les énumère toutes.</translation>
    </message>
    <message>
        <source>“%1” needs a second word. “firstringctl %1 --help” lists them.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d&apos;un second mot. «&#xa0;firstringctl %1 --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>“%1” needs more: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de plus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Change blueprint %1</source>
        <translation>Modifier le gabarit %1</translation>
    </message>
    <message>
        <source>Make blueprint %1</source>
        <translation>Créer le gabarit %1</translation>
    </message>
    <message>
        <source>The blueprint “%1” is stored.</source>
        <translation>Le gabarit «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Habillage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job.</source>
        <translation>Il n&apos;y a pas de gabarit «&#xa0;%1&#xa0;» dans ce chantier.</translation>
    </message>
    <message>
        <source>Remove blueprint %1</source>
        <translation>Retirer le gabarit %1</translation>
    </message>
    <message>
        <source>The blueprint “%1” is removed.</source>
        <translation>Le gabarit «&#xa0;%1&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>Add branding</source>
        <translation>Ajouter un habillage</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n fichier ajouté.</numerusform>
            <numerusform>%n fichiers ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>«&#xa0;%1&#xa0;» est intact.</translation>
    </message>
    <message>
        <source>Say which file: import --check FILE. Phones are imported by “phones import”.</source>
        <translation>Dites quel fichier&#xa0;: import --check FILE. Les téléphones s&apos;importent par «&#xa0;phones import&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than this command takes.</source>
        <translation>«&#xa0;%1&#xa0;» est plus gros que ce que cette commande accepte.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Aucun dossier temporaire ne peut être créé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The local server is on at %1 and %2; %n simulated phone(s) are plugged in.</source>
        <translation>
            <numerusform>Le serveur local est en marche à %1 et %2&#xa0;; %n téléphone simulé est branché.</numerusform>
            <numerusform>Le serveur local est en marche à %1 et %2&#xa0;; %n téléphones simulés sont branchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones are ready.</source>
        <translation>Tous les téléphones sont prêts.</translation>
    </message>
    <message>
        <source>Not all phones became ready; the table says why.</source>
        <translation>Tous les téléphones ne sont pas devenus prêts&#xa0;; le tableau dit pourquoi.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas de la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Il n&apos;y a pas de champ «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is nothing “%2” can be. It takes: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur possible de «&#xa0;%2&#xa0;». Il accepte&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It is a link. Add the file it leads to.</source>
        <translation>C&apos;est un lien. Ajoutez le fichier auquel il mène.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Names that begin with “%1” are a place of the server itself.</source>
        <translation>Les noms qui commencent par «&#xa0;%1&#xa0;» sont réservés au serveur lui-même.</translation>
    </message>
    <message>
        <source>Phones cannot ask for a file of that name.</source>
        <translation>Les téléphones ne peuvent pas demander un fichier de ce nom.</translation>
    </message>
    <message>
        <source>The server makes “%1” itself. Put its lines into the settings instead.</source>
        <translation>Le serveur crée «&#xa0;%1&#xa0;» lui-même. Mettez plutôt ses lignes dans les réglages.</translation>
    </message>
    <message>
        <source>The server takes “%1” from its catalogue. Use “firmware add”.</source>
        <translation>Le serveur prend «&#xa0;%1&#xa0;» dans son catalogue. Utilisez «&#xa0;firmware add&#xa0;».</translation>
    </message>
    <message>
        <source>It holds a private key, which every phone could fetch. Limit it with --phone or --blueprint.</source>
        <translation>Il contient une clé privée, que chaque téléphone pourrait prendre. Limitez-le avec --phone ou --blueprint.</translation>
    </message>
    <message>
        <source>There is no phone %1 in this job.</source>
        <translation>Il n&apos;y a pas de téléphone %1 dans ce chantier.</translation>
    </message>
    <message>
        <source>--as names one file, so give one file.</source>
        <translation>--as nomme un seul fichier&#xa0;; donnez donc un seul fichier.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Only for phone</source>
        <translation>Seulement pour le téléphone</translation>
    </message>
    <message>
        <source>Only for blueprint</source>
        <translation>Seulement pour le gabarit</translation>
    </message>
    <message>
        <source>There is no file “%1” in this job.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;» dans ce chantier.</translation>
    </message>
    <message>
        <source>Remove file %1</source>
        <translation>Retirer le fichier %1</translation>
    </message>
    <message>
        <source>The file “%1” is removed.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>The server of this job has never run, so addresses in the file say %1. Use --at to say where it will.</source>
        <translation>Le serveur de ce chantier n&apos;a jamais fonctionné&#xa0;; les adresses dans le fichier disent donc %1. Dites avec --at où il sera.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. It looks like http://192.168.1.10:8080.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;adresse d&apos;un serveur. Elle ressemble à http://192.168.1.10:8080.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>--role takes rcs or cfg.</source>
        <translation>--role prend rcs ou cfg.</translation>
    </message>
    <message>
        <source>Add firmware</source>
        <translation>Ajouter un micrologiciel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 of %2 phones are up</source>
        <translation>Téléphones en marche&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarrages</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>hours, 1 to 8760</source>
        <translation>heures, de 1 à 8760</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The job “%1” is ready.</source>
        <translation>Le chantier «&#xa0;%1&#xa0;» est prêt.</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>Modifier le chantier</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n phone(s)</source>
        <translation>
            <numerusform>Retirer %n téléphone</numerusform>
            <numerusform>Retirer %n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed.</source>
        <translation>
            <numerusform>%n téléphone retiré.</numerusform>
            <numerusform>%n téléphones retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is released until %2.</source>
        <translation>%1 est autorisé jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) written to “%1”.</source>
        <translation>
            <numerusform>%n téléphone écrit dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n téléphones écrits dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Would add %1, change %2, leave %3 as they are, refuse %4 line(s). Nothing was stored.</source>
        <translation>Ajouterait %1, modifierait %2, laisserait %3 tels quels, refuserait %4 ligne(s). Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as they were, %4 line(s) refused.</source>
        <translation>%1 ajouté(s), %2 modifié(s), %3 inchangé(s), %4 ligne(s) refusée(s).</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, colonne %1</translation>
    </message>
    <message>
        <source>--%1 takes a port from 1 to 65535, 0 for any free one, or off.</source>
        <translation>--%1 prend un port de 1 à 65535, 0 pour n&apos;importe quel port libre, ou off.</translation>
    </message>
    <message>
        <source>Say which address of this computer phones shall reach: --bind ADDR.</source>
        <translation>Dites quelle adresse de cet ordinateur les téléphones doivent atteindre&#xa0;: --bind ADDR.</translation>
    </message>
    <message>
        <source>--transport takes fast or portable.</source>
        <translation>--transport prend fast ou portable.</translation>
    </message>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>--for prend un nombre de secondes.</translation>
    </message>
    <message>
        <source>Add configuration server %1</source>
        <translation>Ajouter le serveur de configuration %1</translation>
    </message>
    <message>
        <source>The configuration server “%1” is %2.</source>
        <translation>Le serveur de configuration «&#xa0;%1&#xa0;» est %2.</translation>
    </message>
    <message>
        <source>this program, at the address where a phone reaches it</source>
        <translation>ce programme, à l&apos;adresse où un téléphone l&apos;atteint</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The server “local” is built in and stays.</source>
        <translation>Le serveur «&#xa0;local&#xa0;» est intégré et reste.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job.</source>
        <translation>Il n&apos;y a pas de serveur de configuration «&#xa0;%1&#xa0;» dans ce chantier.</translation>
    </message>
    <message>
        <source>Remove configuration server %1</source>
        <translation>Retirer le serveur de configuration %1</translation>
    </message>
    <message>
        <source>The configuration server “%1” is removed.</source>
        <translation>Le serveur de configuration «&#xa0;%1&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>The server is on: %1</source>
        <translation>Le serveur est en marche&#xa0;: %1</translation>
    </message>
    <message>
        <source>not of the form “name: value”</source>
        <translation>pas de la forme «&#xa0;nom: valeur&#xa0;»</translation>
    </message>
    <message>
        <source>Give settings as &quot;name: value&quot;, as - for standard input, or by --from FILE.</source>
        <translation>Donnez les réglages sous la forme &quot;nom: valeur&quot;, comme - pour l&apos;entrée standard, ou par --from FILE.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stored.</source>
        <translation>
            <numerusform>%n réglage enregistré.</numerusform>
            <numerusform>%n réglages enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no setting “%1” there.</source>
        <translation>Il n&apos;y a pas de réglage «&#xa0;%1&#xa0;» à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) removed.</source>
        <translation>
            <numerusform>%n réglage retiré.</numerusform>
            <numerusform>%n réglages retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no place for settings. There are: job, model:M, blueprint:B, phone:MAC.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un endroit pour des réglages. Il y a&#xa0;: job, model:M, blueprint:B, phone:MAC.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Line %1: the model “%2” is not known, so it cannot be simulated.</source>
        <translation>Ligne %1&#xa0;: le modèle «&#xa0;%2&#xa0;» n&apos;est pas connu&#xa0;; il ne peut donc pas être simulé.</translation>
    </message>
    <message>
        <source>Say which phones: either --list FILE, or --phones N --model M.</source>
        <translation>Dites quels téléphones&#xa0;: soit --list FILE, soit --phones N --model M.</translation>
    </message>
    <message>
        <source>--phones takes a number from 1 to 100000.</source>
        <translation>--phones prend un nombre de 1 à 100000.</translation>
    </message>
    <message>
        <source>--phones needs --model and a model that is known, such as 6867i.</source>
        <translation>--phones a besoin de --model et d&apos;un modèle connu, comme 6867i.</translation>
    </message>
    <message>
        <source>--seed takes a number.</source>
        <translation>--seed prend un nombre.</translation>
    </message>
    <message>
        <source>Say where the phones ask first: --rcs URL, as &quot;serve&quot; prints it.</source>
        <translation>Dites où les téléphones demandent d&apos;abord&#xa0;: --rcs URL, comme &quot;serve&quot; l&apos;affiche.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>There is no firmware file %1 for the %2 in this job yet: phones keep what they have until it is added.</source>
        <translation>Il n&apos;y a pas encore de fichier de micrologiciel %1 pour le %2 dans ce chantier&#xa0;: les téléphones gardent ce qu&apos;ils ont jusqu&apos;à ce qu&apos;il soit ajouté.</translation>
    </message>
    <message>
        <source>“%1” is a secret, and other programs of this computer can read command lines. Give it by file or standard input instead.</source>
        <translation>«&#xa0;%1&#xa0;» est un secret, et d&apos;autres programmes de cet ordinateur peuvent lire les lignes de commande. Donnez-le plutôt par un fichier ou par l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>“%1” is no regular file. To read from another program, give - and pipe it in.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier ordinaire. Pour lire depuis un autre programme, donnez - et un tube (pipe).</translation>
    </message>
    <message>
        <source>The answer could not be written to its end: %1.</source>
        <translation>La réponse n&apos;a pas pu être écrite jusqu&apos;au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no model that Firstring knows. Write it like 6867i.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un modèle que Firstring connaît. Écrivez-le comme 6867i.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>“%1” is no phone configuration: no line reads name: value.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une configuration de téléphone&#xa0;: aucune ligne n&apos;a la forme nom: valeur.</translation>
    </message>
    <message>
        <source>Add language packs</source>
        <translation>Ajouter des packs de langue</translation>
    </message>
    <message>
        <source>the whole job</source>
        <translation>tout le chantier</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts are translated (%4 %).</source>
        <translation>%1&#xa0;: %2 textes sur %3 sont traduits (%4&#xa0;%).</translation>
    </message>
    <message>
        <source>In English on phones, since nothing is said for them:</source>
        <translation>En anglais sur les téléphones, car rien n&apos;est dit pour eux&#xa0;:</translation>
    </message>
    <message>
        <source>Translated here, but not in the other file:</source>
        <translation>Traduits ici, mais pas dans l&apos;autre fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Phones cannot say the hour of this zone&apos;s change exactly; for some hours of two nights a year their clock is wrong.</source>
        <translation>Les téléphones ne peuvent pas dire exactement l&apos;heure du changement de ce fuseau&#xa0;; pendant quelques heures, deux nuits par an, leur horloge est fausse.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the catalogue already.</source>
        <translation>
            <numerusform>%n fichier est déjà dans le catalogue.</numerusform>
            <numerusform>%n fichiers sont déjà dans le catalogue.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no firmware (.st) in what was named.</source>
        <translation>Il n&apos;y a pas de micrologiciel (.st) dans ce qui a été nommé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read to the last byte, %1: all sound.</source>
        <translation>
            <numerusform>%n fichier lu jusqu&apos;au dernier octet, %1&#xa0;: intact.</numerusform>
            <numerusform>%n fichiers lus jusqu&apos;au dernier octet, %1&#xa0;: tous intacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be taken out, %1.</source>
        <translation>
            <numerusform>%n fichier serait enlevé, %1.</numerusform>
            <numerusform>%n fichiers seraient enlevés, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken out, %1.</source>
        <translation>
            <numerusform>%n fichier enlevé, %1.</numerusform>
            <numerusform>%n fichiers enlevés, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that nobody needs are younger than a day and stay.</source>
        <translation>
            <numerusform>%n fichier dont personne n&apos;a besoin date de moins d&apos;un jour et reste.</numerusform>
            <numerusform>%n fichiers dont personne n&apos;a besoin datent de moins d&apos;un jour et restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s).</source>
        <translation>
            <numerusform>%n nouveau nom.</numerusform>
            <numerusform>%n nouveaux noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>--common takes startup.cfg or aastra.cfg.</source>
        <translation>--common prend startup.cfg ou aastra.cfg.</translation>
    </message>
    <message>
        <source>Reading: %1 files</source>
        <translation>Lecture&#xa0;: %1 fichiers</translation>
    </message>
    <message>
        <source>Understanding: %1</source>
        <translation>Analyse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>Comparaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Tous les téléphones</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Gabarit %1</translation>
    </message>
    <message>
        <source>Phones, each its own</source>
        <translation>Les téléphones, chacun le sien</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>%1 lines in the old files are %2 settings now.</source>
        <translation>%1 lignes des anciens fichiers sont maintenant %2 réglages.</translation>
    </message>
    <message>
        <source>Columns of the phone list: %1.</source>
        <translation>Colonnes de la liste des téléphones&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same (%1)</source>
        <translation>
            <numerusform>%n autre de même sorte (%1)</numerusform>
            <numerusform>%n autres de même sorte (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>means the same</source>
        <translation>signifie la même chose</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>DIFFÈRE</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n paramètre</numerusform>
            <numerusform>%n paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>written by Firstring itself: %1</source>
        <translation>écrits par Firstring lui-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>moved into each phone&apos;s own file: %1</source>
        <translation>passés dans le fichier propre de chaque téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source> (on a %1)</source>
        <translation> (sur un %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared: all mean the same.</source>
        <translation>
            <numerusform>%n fichier comparé&#xa0;: il signifie la même chose.</numerusform>
            <numerusform>%n fichiers comparés&#xa0;: tous signifient la même chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 file(s) do not mean the same.</source>
        <translation>
            <numerusform>%n fichier sur %1 ne signifie pas la même chose.</numerusform>
            <numerusform>%n fichiers sur %1 ne signifient pas la même chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out; see above.</source>
        <translation>
            <numerusform>%n fichier est resté de côté&#xa0;; voir plus haut.</numerusform>
            <numerusform>%n fichiers sont restés de côté&#xa0;; voir plus haut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would take over %n phone(s). Nothing was stored.</source>
        <translation>
            <numerusform>Reprendrait %n téléphone. Rien n&apos;a été enregistré.</numerusform>
            <numerusform>Reprendrait %n téléphones. Rien n&apos;a été enregistré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over.</source>
        <translation>
            <numerusform>%n téléphone repris.</numerusform>
            <numerusform>%n téléphones repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completion is made for bash, zsh and fish, not for “%1”.</source>
        <translation>Le complètement existe pour bash, zsh et fish, pas pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is up at %2, web server at port %3, SIP at port %4</source>
        <translation>%1 est en marche à %2, serveur web au port %3, SIP au port %4</translation>
    </message>
    <message>
        <source>“%1” is no address. It looks like 192.168.1.40, or 192.168.1.40:8080.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse. Elle ressemble à 192.168.1.40, ou 192.168.1.40:8080.</translation>
    </message>
    <message>
        <source>Say where phones shall ask: --here http://192.168.1.10:8080, as &quot;serve&quot; prints it.</source>
        <translation>Dites où les téléphones doivent demander&#xa0;: --here http://192.168.1.10:8080, comme &quot;serve&quot; l&apos;affiche.</translation>
    </message>
    <message>
        <source>--by takes settings, reload or check-sync.</source>
        <translation>--by prend settings, reload ou check-sync.</translation>
    </message>
    <message>
        <source>Not confirmed for these phones; it is tried all the same.</source>
        <translation>Non confirmé pour ces téléphones&#xa0;; l&apos;essai est fait quand même.</translation>
    </message>
    <message>
        <source>Not confirmed for %1; it is tried all the same.</source>
        <translation>Non confirmé pour %1&#xa0;; l&apos;essai est fait quand même.</translation>
    </message>
    <message>
        <source>With --pilot the first phone goes alone, and the others only if it accepts.</source>
        <translation>Avec --pilot, le premier téléphone passe seul, et les autres seulement s&apos;il accepte.</translation>
    </message>
    <message>
        <source>would be tried</source>
        <translation>serait essayé</translation>
    </message>
    <message>
        <source>--address is for one phone at a time.</source>
        <translation>--address vaut pour un seul téléphone à la fois.</translation>
    </message>
    <message>
        <source>The web page of phones asks for their administrator&apos;s password: --admin-password-file FILE, or - to type it.</source>
        <translation>La page web des téléphones demande leur mot de passe d&apos;administrateur&#xa0;: --admin-password-file FILE, ou - pour le taper.</translation>
    </message>
    <message>
        <source>%1 of %2 phones</source>
        <translation>%1 téléphones sur %2</translation>
    </message>
    <message>
        <source>a port, or 0 for no lines about it</source>
        <translation>un port, ou 0 pour aucune ligne à ce sujet</translation>
    </message>
    <message>
        <source>multicast DNS</source>
        <translation>multicast DNS</translation>
    </message>
    <message>
        <source>[stop]</source>
        <translation>[arrêt]</translation>
    </message>
    <message>
        <source>[mind]</source>
        <translation>[attention]</translation>
    </message>
    <message>
        <source>[good]</source>
        <translation>[bon]</translation>
    </message>
    <message>
        <source>[know]</source>
        <translation>[info]</translation>
    </message>
    <message>
        <source>--bind takes an IPv4 address of this computer.</source>
        <translation>--bind prend une adresse IPv4 de cet ordinateur.</translation>
    </message>
    <message>
        <source>Asking on %1...</source>
        <translation>Interrogation sur %1...</translation>
    </message>
    <message>
        <source>Say on which network card to look: --interface CARD.</source>
        <translation>Dites sur quelle carte réseau regarder&#xa0;: --interface CARD.</translation>
    </message>
    <message>
        <source>--dhcp takes off, full or beside.</source>
        <translation>--dhcp prend off, full ou beside.</translation>
    </message>
    <message>
        <source>Say which addresses DHCP may give out, for example --dhcp-range 192.168.1.100-192.168.1.150.</source>
        <translation>Dites quelles adresses le DHCP peut donner, par exemple --dhcp-range 192.168.1.100-192.168.1.150.</translation>
    </message>
    <message>
        <source>Beside another server, phones are told its router and DNS: leave --dhcp-router and --dhcp-dns out.</source>
        <translation>À côté d&apos;un autre serveur, les téléphones reçoivent le routeur et le DNS de celui-ci&#xa0;: omettez --dhcp-router et --dhcp-dns.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Sert de</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>A bucket needs a key: --key FILE, --key - for standard input, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.</source>
        <translation>Un bucket a besoin d&apos;une clé&#xa0;: --key FILE, --key - pour l&apos;entrée standard, ou AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>“%1” is no place to publish to. It may be a folder, sftp://user@host/folder or s3://bucket/folder.</source>
        <translation>On ne peut pas publier vers «&#xa0;%1&#xa0;». Ce peut être un dossier, sftp://user@host/folder ou s3://bucket/folder.</translation>
    </message>
    <message>
        <source>Say where phones will find these files: --url http://server.example/phones. It goes into what they read.</source>
        <translation>Dites où les téléphones trouveront ces fichiers&#xa0;: --url http://server.example/phones. Cela figure dans ce qu&apos;ils lisent.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n&apos;est pas là</translation>
    </message>
    <message>
        <source>differs from the job</source>
        <translation>diffère du chantier</translation>
    </message>
    <message>
        <source>is not in the job any more</source>
        <translation>n&apos;est plus dans le chantier</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 fichiers sur %2</translation>
    </message>
    <message>
        <source>These files hold passwords of phones, readable by everybody who can read them there. Let only phones and the web server reach that place.</source>
        <translation>Ces fichiers contiennent des mots de passe de téléphones, lisibles par tous ceux qui peuvent les lire à cet endroit. Ne laissez que les téléphones et le serveur web y accéder.</translation>
    </message>
    <message>
        <source>%1: %2 files would be sent (%3), %4 removed; %5 are there already.</source>
        <translation>%1&#xa0;: %2 fichiers seraient envoyés (%3), %4 retirés&#xa0;; %5 y sont déjà.</translation>
    </message>
    <message>
        <source>%1: %2 files sent (%3), %4 removed; %5 were there already.</source>
        <translation>%1&#xa0;: %2 fichiers envoyés (%3), %4 retirés&#xa0;; %5 y étaient déjà.</translation>
    </message>
    <message>
        <source>%1: all %2 files are as the job wants them.</source>
        <translation>%1&#xa0;: les %2 fichiers sont tous tels que le chantier les veut.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 files are not as the job wants them. Publish again.</source>
        <translation>%1&#xa0;: %2 fichiers sur %3 ne sont pas tels que le chantier les veut. Publiez à nouveau.</translation>
    </message>
    <message>
        <source>Say which models: --from 6757i --to 6867i.</source>
        <translation>Dites quels modèles&#xa0;: --from 6757i --to 6867i.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stay as they are.</source>
        <translation>
            <numerusform>%n réglage reste tel quel.</numerusform>
            <numerusform>%n réglages restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>New on a %1: %2.</source>
        <translation>Nouveau sur un %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The catalogue has no firmware %1 for the %2.</source>
        <translation>Le catalogue n&apos;a pas de micrologiciel %1 pour le %2.</translation>
    </message>
    <message>
        <source>Describe firmware %1 for the %2</source>
        <translation>Décrire le micrologiciel %1 pour le %2</translation>
    </message>
    <message>
        <source>Phones below %1 are given that first.</source>
        <translation>Les téléphones en dessous de %1 reçoivent d&apos;abord celui-ci.</translation>
    </message>
    <message>
        <source>The phone %1 shows no image that is labelled wrongly: nothing to correct.</source>
        <translation>Le téléphone %1 ne montre aucune image mal étiquetée&#xa0;: rien à corriger.</translation>
    </message>
    <message>
        <source>The catalogue says %1 for the %2 now, and so does what was assigned.</source>
        <translation>Le catalogue dit maintenant %1 pour le %2, de même que ce qui était assigné.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>L&apos;exécutent</translation>
    </message>
    <message>
        <source>Would go up</source>
        <translation>Monteraient</translation>
    </message>
    <message>
        <source>Would go down</source>
        <translation>Descendraient</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 on.</source>
        <translation>--%1 prend un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>The catalogue has no firmware %1 for the %2, so no phone could take it. Add its file first.</source>
        <translation>Le catalogue n&apos;a pas de micrologiciel %1 pour le %2&#xa0;; aucun téléphone ne pourrait le prendre. Ajoutez d&apos;abord son fichier.</translation>
    </message>
    <message>
        <source>--window takes two times of the day, as in 22:00-05:00.</source>
        <translation>--window prend deux heures de la journée, comme 22:00-05:00.</translation>
    </message>
    <message>
        <source>There is no event “%1”. Usual failures: %2.</source>
        <translation>Il n&apos;y a pas d&apos;événement «&#xa0;%1&#xa0;». Incidents habituels&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No phone of this job is meant by that query.</source>
        <translation>Cette recherche ne désigne aucun téléphone de ce chantier.</translation>
    </message>
    <message>
        <source>The roll-out is stored. Phones take their firmware when they ask next.</source>
        <translation>Le déploiement est enregistré. Les téléphones prennent leur micrologiciel à leur prochaine demande.</translation>
    </message>
    <message>
        <source>No roll-out goes on in this job.</source>
        <translation>Aucun déploiement n&apos;est en cours dans ce chantier.</translation>
    </message>
    <message>
        <source>The phone %1 is not in this roll-out.</source>
        <translation>Le téléphone %1 n&apos;est pas dans ce déploiement.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécute</translation>
    </message>
    <message>
        <source>First</source>
        <translation>D&apos;abord</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Firmware is given out only at %1.</source>
        <translation>Le micrologiciel n&apos;est distribué que dans la plage horaire %1.</translation>
    </message>
    <message>
        <source>Stopped because of %1: %2</source>
        <translation>Arrêté à cause de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>made for</source>
        <translation>fait pour</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>signé par</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valable à partir du</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>kind of key</source>
        <translation>type de clé</translation>
    </message>
    <message>
        <source>Phones fetch it as %1 and believe it with the setting “https user certificates: %1”.</source>
        <translation>Les téléphones le prennent sous %1 et lui font confiance avec le réglage «&#xa0;https user certificates: %1&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate of the CA is in “%1”.</source>
        <translation>Le certificat de l&apos;AC est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server of this job has no certificate yet. It makes one when it is started with --https, or import one.</source>
        <translation>Le serveur de ce chantier n&apos;a pas encore de certificat. Il en crée un quand il est démarré avec --https, ou importez-en un.</translation>
    </message>
    <message>
        <source>The imported certificate is gone. The bench CA makes the server&apos;s again.</source>
        <translation>Le certificat importé est retiré. L&apos;AC du banc crée de nouveau celui du serveur.</translation>
    </message>
    <message>
        <source>There was no imported certificate.</source>
        <translation>Il n&apos;y avait pas de certificat importé.</translation>
    </message>
    <message>
        <source>There is no job “%1” in this data folder.</source>
        <translation>Il n&apos;y a pas de chantier «&#xa0;%1&#xa0;» dans ce dossier de données.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 prend un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>--client-ca is about HTTPS: say --https PORT too.</source>
        <translation>--client-ca concerne HTTPS&#xa0;: donnez aussi --https PORT.</translation>
    </message>
    <message>
        <source>With HTTP, HTTPS and TFTP all off there is nothing to serve.</source>
        <translation>Si HTTP, HTTPS et TFTP sont tous désactivés, il n&apos;y a rien à servir.</translation>
    </message>
    <message>
        <source>HTTPS for old phones speaks TLS 1.0, which is weak: who listens on the network may read passwords. Only phones of the 6700i and 9000i series and older are answered there.</source>
        <translation>HTTPS pour anciens téléphones parle TLS 1.0, qui est faible&#xa0;: qui écoute sur le réseau peut lire des mots de passe. Seuls les téléphones des séries 6700i et 9000i et plus anciens y reçoivent une réponse.</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>SHA-256 de son certificat&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a new password.</source>
        <translation>
            <numerusform>%n téléphone a reçu un nouveau mot de passe.</numerusform>
            <numerusform>%n téléphones ont reçu un nouveau mot de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) kept the one they had. Give --replace to change those too.</source>
        <translation>
            <numerusform>%n téléphone a gardé celui qu&apos;il avait. Donnez --replace pour le changer aussi.</numerusform>
            <numerusform>%n téléphones ont gardé celui qu&apos;ils avaient. Donnez --replace pour les changer aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job holds no secrets yet.</source>
        <translation>Ce chantier ne contient encore aucun secret.</translation>
    </message>
    <message>
        <source>The secrets of this job are encrypted; their key is in %1.</source>
        <translation>Les secrets de ce chantier sont chiffrés&#xa0;; leur clé est dans %1.</translation>
    </message>
    <message>
        <source>Key files, the first that is there counts: %1</source>
        <translation>Fichiers de clé, le premier présent compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key of this job&apos;s secrets is now in %1.</source>
        <translation>La clé des secrets de ce chantier est maintenant dans %1.</translation>
    </message>
    <message>
        <source>--limit takes a number of lines.</source>
        <translation>--limit prend un nombre de lignes.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The audit log is as it was written: %1 lines, the last one with hash %2.</source>
        <translation>Le journal d&apos;audit est tel qu&apos;il a été écrit&#xa0;: %1 lignes, la dernière avec le hachage %2.</translation>
    </message>
    <message>
        <source>Say which phones: MAC addresses, or --query Q.</source>
        <translation>Dites quels téléphones&#xa0;: des adresses MAC, ou --query Q.</translation>
    </message>
    <message>
        <source>--for takes dnsmasq, dhcpd, kea, windows, mikrotik, openwrt or opnsense.</source>
        <translation>--for prend dnsmasq, dhcpd, kea, windows, mikrotik, openwrt ou opnsense.</translation>
    </message>
    <message>
        <source>A server that is running goes on with the old one until it is started again, or reads its certificates again (SIGHUP).</source>
        <translation>Un serveur en marche continue avec l&apos;ancien jusqu&apos;à ce qu&apos;il soit redémarré, ou qu&apos;il relise ses certificats (SIGHUP).</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Bonne nouvelle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande un coup d&apos;œil</translation>
    </message>
    <message>
        <source>A phone stops here</source>
        <translation>Un téléphone s&apos;arrête ici</translation>
    </message>
    <message>
        <source>“%1” has %2 MB. No phone reads a configuration of that size, so its lines were not looked at.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 Mo. Aucun téléphone ne lit une configuration de cette taille&#xa0;; ses lignes n&apos;ont donc pas été examinées.</translation>
    </message>
    <message>
        <source>A phone that took encrypted files once wants them for ever, until it is set to its factory defaults: keep the key and the program.
This hides files from the curious; it is an old cipher with one key for the whole site, and does not replace HTTPS.</source>
        <translation>Un téléphone qui a pris une fois des fichiers chiffrés en veut pour toujours, jusqu&apos;à ce qu&apos;il soit remis aux réglages d&apos;usine&#xa0;: gardez la clé et le programme.
Cela cache les fichiers aux curieux&#xa0;; c&apos;est un ancien chiffrement avec une seule clé pour tout le site, et il ne remplace pas HTTPS.</translation>
    </message>
    <message>
        <source>Change the encryption of files</source>
        <translation>Modifier le chiffrement des fichiers</translation>
    </message>
    <message>
        <source>The program says: %1</source>
        <translation>Le programme dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files of this job are encrypted from now on.</source>
        <translation>Les fichiers de ce chantier sont désormais chiffrés.</translation>
    </message>
    <message>
        <source>Files of this job are not encrypted.</source>
        <translation>Les fichiers de ce chantier ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>Phones that took encrypted files keep what they have until they are set to their factory defaults.</source>
        <translation>Les téléphones qui ont pris des fichiers chiffrés gardent ce qu&apos;ils ont jusqu&apos;à ce qu&apos;ils soient remis aux réglages d&apos;usine.</translation>
    </message>
    <message>
        <source>Files of this job are encrypted.</source>
        <translation>Les fichiers de ce chantier sont chiffrés.</translation>
    </message>
    <message>
        <source>No encrypting program was chosen on this computer.</source>
        <translation>Aucun programme de chiffrement n&apos;a été choisi sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The encrypting program of this computer: %1</source>
        <translation>Le programme de chiffrement de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The newest copy of this job is as the job is now.</source>
        <translation>La copie la plus récente de ce chantier est identique au chantier actuel.</translation>
    </message>
    <message>
        <source>The job was copied to %1.</source>
        <translation>Le chantier a été copié dans %1.</translation>
    </message>
    <message>
        <source>There is no copy %1. See them with: firstringctl job backups</source>
        <translation>Il n&apos;y a pas de copie %1. Voyez-les avec&#xa0;: firstringctl job backups</translation>
    </message>
    <message>
        <source>The job is as it was at %1 (UTC).</source>
        <translation>Le chantier est tel qu&apos;il était le %1 (UTC).</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Ce qui s&apos;y trouvait avant est conservé sous %1.</translation>
    </message>
    <message>
        <source>There is no phone %1 in this job, and none asked.</source>
        <translation>Il n&apos;y a pas de téléphone %1 dans ce chantier, et aucun n&apos;a demandé.</translation>
    </message>
    <message>
        <source>Nothing is known that stands in its way.</source>
        <translation>Rien de connu ne lui fait obstacle.</translation>
    </message>
    <message>
        <source>--format takes text, json or svg.</source>
        <translation>--format prend text, json ou svg.</translation>
    </message>
    <message>
        <source>The report was written to %1. Read it before you send it.</source>
        <translation>Le rapport a été écrit dans %1. Lisez-le avant de l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Only this time the token is shown. Who has it may ask as “%1”: hand it over as a password is.</source>
        <translation>Le jeton n&apos;est affiché que cette fois. Qui l&apos;a peut demander en tant que «&#xa0;%1&#xa0;»&#xa0;: transmettez-le comme un mot de passe.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Créé (UTC)</translation>
    </message>
    <message>
        <source>“%1” may not ask any more.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus demander.</translation>
    </message>
    <message>
        <source>Nothing was added yet. Compare this with the fingerprint that is shown there; if both are alike, give it with --fingerprint.</source>
        <translation>Rien n&apos;a encore été ajouté. Comparez ceci avec l&apos;empreinte affichée là-bas&#xa0;; si les deux sont identiques, donnez-la avec --fingerprint.</translation>
    </message>
    <message>
        <source>There is “%1” already, at %2. Remove it first, or choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà, à %2. Retirez-le d&apos;abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is known now. See first what a run would do: firstringctl sync &quot;%1&quot; --dry-run</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant connu. Voyez d&apos;abord ce que ferait une synchronisation&#xa0;: firstringctl sync &quot;%1&quot; --dry-run</translation>
    </message>
    <message>
        <source>“%1” is forgotten here. Nothing was changed there.</source>
        <translation>«&#xa0;%1&#xa0;» est oublié ici. Rien n&apos;a été changé là-bas.</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation>%1&#xa0;: ici %2, là-bas %3</translation>
    </message>
    <message>
        <source>Nothing to send, to take or to decide.</source>
        <translation>Rien à envoyer, à prendre ni à décider.</translation>
    </message>
    <message>
        <source>What a run does</source>
        <translation>Ce que fait une synchronisation</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Staging goes on: phones get their files as before.</source>
        <translation>La préparation continue&#xa0;: les téléphones reçoivent leurs fichiers comme avant.</translation>
    </message>
    <message>
        <source>There is no phone in this job that could leave.</source>
        <translation>Il n&apos;y a dans ce chantier aucun téléphone qui pourrait partir.</translation>
    </message>
    <message>
        <source>%1 of %2 phones took their last settings.</source>
        <translation>%1 téléphones sur %2 ont pris leurs derniers réglages.</translation>
    </message>
    <message>
        <source>The gate is still open and nothing is lost: &quot;job finish&quot; goes on where it was, &quot;job finish --now&quot; closes the gate as it is.</source>
        <translation>La barrière est encore ouverte et rien n&apos;est perdu&#xa0;: &quot;job finish&quot; continue là où il en était, &quot;job finish --now&quot; ferme la barrière en l&apos;état.</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed: %1 of %2 phones have left.</source>
        <translation>Le chantier est terminé et sa barrière est fermée&#xa0;: %1 téléphones sur %2 sont partis.</translation>
    </message>
    <message>
        <source>%1 of %2 phones have left; the gate is open.</source>
        <translation>%1 téléphones sur %2 sont partis&#xa0;; la barrière est ouverte.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Le rapport est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The report is made when the gate is closed.</source>
        <translation>Le rapport est établi quand la barrière est fermée.</translation>
    </message>
    <message>
        <source>--date takes a date or time as 2026-11-26 or 2026-11-26T14:30.</source>
        <translation>--date prend une date ou une heure, comme 2026-11-26 ou 2026-11-26T14:30.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Format prédéfini</translation>
    </message>
    <message>
        <source>Say which file to write: labels FILE.pdf, or labels -.</source>
        <translation>Dites quel fichier écrire&#xa0;: labels FILE.pdf, ou labels -.</translation>
    </message>
    <message>
        <source>There is no label preset “%1”. &quot;labels --presets&quot; lists them.</source>
        <translation>Il n&apos;y a pas de format d&apos;étiquettes «&#xa0;%1&#xa0;». &quot;labels --presets&quot; les énumère.</translation>
    </message>
    <message>
        <source>--start takes the number of a place on the sheet.</source>
        <translation>--start prend le numéro d&apos;une place sur la feuille.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to “%1”.</source>
        <translation>
            <numerusform>%n étiquette écrite dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n étiquettes écrites dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no regular file. To hand it to another program, give - and pipe it there.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier ordinaire. Pour le passer à un autre programme, donnez - et un tube (pipe).</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again as Waiting; what happened before stays in the log.</source>
        <translation>
            <numerusform>%n téléphone recommence à En attente&#xa0;; ce qui s&apos;est passé avant reste dans le journal.</numerusform>
            <numerusform>%n téléphones recommencent à En attente&#xa0;; ce qui s&apos;est passé avant reste dans le journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report of %n phone(s) is in “%1”.</source>
        <translation>
            <numerusform>Le rapport de %n téléphone est dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Le rapport de %n téléphones est dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report names them with the reason.</source>
        <translation>
            <numerusform>%n téléphone n&apos;est pas prêt&#xa0;; le rapport le nomme avec la raison.</numerusform>
            <numerusform>%n téléphones ne sont pas prêts&#xa0;; le rapport les nomme avec la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>came true</source>
        <translation>s&apos;est réalisé</translation>
    </message>
    <message>
        <source>did not come true</source>
        <translation>ne s&apos;est pas réalisé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Say where the diagram goes: --diagram FILE.svg.</source>
        <translation>Dites où mettre le diagramme&#xa0;: --diagram FILE.svg.</translation>
    </message>
    <message>
        <source>That file is no record of exchanges.</source>
        <translation>Ce fichier n&apos;est pas un enregistrement d&apos;échanges.</translation>
    </message>
    <message numerus="yes">
        <source>Record of %n exchange(s)</source>
        <translation>
            <numerusform>Enregistrement de %n échange</numerusform>
            <numerusform>Enregistrement de %n échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation>Donnez-la avec --reason.</translation>
    </message>
    <message>
        <source>Files: %1 %</source>
        <translation>Fichiers&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>There is no passphrase in that file. Nothing was written.</source>
        <translation>Il n&apos;y a pas de phrase secrète dans ce fichier. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The job is in %1 (%2).</source>
        <translation>Le chantier est dans %1 (%2).</translation>
    </message>
    <message>
        <source>Left out, because it is secret: %1. With --secrets it goes along.</source>
        <translation>Laissé de côté parce que secret&#xa0;: %1. Avec --secrets, cela part aussi.</translation>
    </message>
    <message>
        <source>Passwords can be read in this file. Give it to nobody, or make it with --passphrase-file.</source>
        <translation>Les mots de passe sont lisibles dans ce fichier. Ne le donnez à personne, ou créez-le avec --passphrase-file.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name with --job.</source>
        <translation>Il y a déjà un chantier «&#xa0;%1&#xa0;». Choisissez un autre nom avec --job.</translation>
    </message>
    <message>
        <source>Phones cannot have these files, because the bundle holds only their digests; add them: %1.</source>
        <translation>Les téléphones ne peuvent pas recevoir ces fichiers, car le paquet n&apos;en contient que les empreintes&#xa0;; ajoutez-les&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The bundle was made without secrets. Give these again: %1.</source>
        <translation>Le paquet a été créé sans les secrets. Donnez-les à nouveau&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is a bundle of the job “%1” with %n phones.</source>
        <translation>
            <numerusform>C&apos;est un paquet du chantier «&#xa0;%1&#xa0;» avec %n téléphone.</numerusform>
            <numerusform>C&apos;est un paquet du chantier «&#xa0;%1&#xa0;» avec %n téléphones.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no portal: “sync” reaches it by itself.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un portail&#xa0;: «&#xa0;sync&#xa0;» l&apos;atteint de lui-même.</translation>
    </message>
    <message>
        <source>Name the phones that are done there, or give --all.</source>
        <translation>Nommez les téléphones dont c&apos;est fait là-bas, ou donnez --all.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>There is nothing to do at the portal.</source>
        <translation>Il n&apos;y a rien à faire sur le portail.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Là-bas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n phones cannot be said there, because they belong to this program&apos;s own server. Say under which address they reach it with local=URL in the profile.</source>
        <translation>
            <numerusform>%n téléphone ne peut pas y être indiqué, car il relève du serveur de ce programme. Dites à quelle adresse il l&apos;atteint avec local=URL dans le profil.</numerusform>
            <numerusform>%n téléphones ne peuvent pas y être indiqués, car ils relèvent du serveur de ce programme. Dites à quelle adresse ils l&apos;atteignent avec local=URL dans le profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones are in the list. Tick them off once they are done there.</source>
        <translation>
            <numerusform>%n téléphone est dans la liste. Cochez-le dès que c&apos;est fait là-bas.</numerusform>
            <numerusform>%n téléphones sont dans la liste. Cochez-les dès que c&apos;est fait là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the list of what is to be done there. Nothing was ticked.</source>
        <translation>%1 n&apos;est pas dans la liste de ce qui est à faire là-bas. Rien n&apos;a été coché.</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are ticked off.</source>
        <translation>
            <numerusform>%n téléphone est coché.</numerusform>
            <numerusform>%n téléphones sont cochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a gateway or a portal has a profile to set.</source>
        <translation>Seuls une passerelle ou un portail ont un profil à définir.</translation>
    </message>
    <message>
        <source>“%1” is a portal: a person does there what the list says, and ticks it off. Write the list with: firstringctl portal export &quot;%1&quot; FILE</source>
        <translation>«&#xa0;%1&#xa0;» est un portail&#xa0;: une personne y fait ce que dit la liste, et le coche. Écrivez la liste avec&#xa0;: firstringctl portal export &quot;%1&quot; FILE</translation>
    </message>
    <message>
        <source>“%1” is known now. See what is to be done there: firstringctl portal list &quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant connu. Pour voir ce qui reste à faire là-bas&#xa0;: firstringctl portal list &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A shared job has no copies on this computer. Whoever looks after its database copies it (pg_dump); “job export” makes a copy of the job here.</source>
        <translation>Un chantier partagé n&apos;a pas de copies sur cet ordinateur. Qui s&apos;occupe de sa base de données la copie (pg_dump)&#xa0;; «&#xa0;job export&#xa0;» fait ici une copie du chantier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the shared job came from its database.</source>
        <translation>
            <numerusform>%n fichier du chantier partagé est venu de sa base de données.</numerusform>
            <numerusform>%n fichiers du chantier partagé sont venus de sa base de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password is kept for %1 any more.</source>
        <translation>Plus aucun mot de passe n&apos;est conservé pour %1.</translation>
    </message>
    <message>
        <source>The first line of standard input is the password, and it is empty.</source>
        <translation>La première ligne de l&apos;entrée standard est le mot de passe, et elle est vide.</translation>
    </message>
    <message>
        <source>The password for %1 is kept in %2.</source>
        <translation>Le mot de passe pour %1 est conservé dans %2.</translation>
    </message>
    <message>
        <source>The job is now at %1.</source>
        <translation>Le chantier se trouve maintenant à %1.</translation>
    </message>
    <message>
        <source>--trusted-proxy takes addresses: %1 is none.</source>
        <translation>--trusted-proxy accepte des adresses&#xa0;: %1 n&apos;en est pas une.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Phones fetch their files and report here. Open while the server is on.</source>
        <translation>Les téléphones prennent leurs fichiers et se signalent ici. Ouvert tant que le serveur est en marche.</translation>
    </message>
    <message>
        <source>Phones that were given nothing but an address fetch their files here.</source>
        <translation>Les téléphones qui n&apos;ont reçu qu&apos;une adresse prennent leurs fichiers ici.</translation>
    </message>
    <message>
        <source>The same, encrypted; other workstations ask here too, with a token.</source>
        <translation>La même chose, chiffrée&#xa0;; d&apos;autres postes demandent ici aussi, avec un jeton.</translation>
    </message>
    <message>
        <source>HTTPS for old phones</source>
        <translation>HTTPS pour anciens téléphones</translation>
    </message>
    <message>
        <source>With a weaker encryption, for phones that know no better.</source>
        <translation>Avec un chiffrement plus faible, pour les téléphones qui n&apos;en connaissent pas de meilleur.</translation>
    </message>
    <message>
        <source>Log of the phones</source>
        <translation>Journal des téléphones</translation>
    </message>
    <message>
        <source>Phones send lines of their own log here.</source>
        <translation>Les téléphones envoient ici des lignes de leur propre journal.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Phones ask here what time it is.</source>
        <translation>Les téléphones demandent ici quelle heure il est.</translation>
    </message>
    <message>
        <source>Multicast DNS, port 5353</source>
        <translation>Multicast DNS, port 5353</translation>
    </message>
    <message>
        <source>Old phones that look for a server in their network are told this one.</source>
        <translation>Les anciens téléphones qui cherchent un serveur sur leur réseau se voient indiquer celui-ci.</translation>
    </message>
    <message>
        <source>DHCP, port 67</source>
        <translation>DHCP, port 67</translation>
    </message>
    <message>
        <source>Gives addresses to phones. Off in every new run, and it stops when another server answers.</source>
        <translation>Donne des adresses aux téléphones. Désactivé à chaque nouveau démarrage&#xa0;; s&apos;arrête quand un autre serveur répond.</translation>
    </message>
    <message>
        <source>To phones: their web page, XML and SIP</source>
        <translation>Vers les téléphones&#xa0;: leur page web, XML et SIP</translation>
    </message>
    <message>
        <source>Only when you restart, point or change phones from here, after a preview.</source>
        <translation>Seulement quand vous redémarrez, dirigez ou modifiez des téléphones d&apos;ici, après un aperçu.</translation>
    </message>
    <message>
        <source>To every address of one network: port 80</source>
        <translation>Vers toutes les adresses d&apos;un réseau&#xa0;: port 80</translation>
    </message>
    <message>
        <source>Only when you look for phones in the network, and only as long as you watch it.</source>
        <translation>Seulement quand vous cherchez des téléphones sur le réseau, et seulement tant que vous regardez.</translation>
    </message>
    <message>
        <source>To this computer itself</source>
        <translation>Vers cet ordinateur lui-même</translation>
    </message>
    <message>
        <source>The preflight and the test of the server ask as a phone would. Nothing leaves the computer.</source>
        <translation>Le contrôle avant démarrage et le test du serveur demandent comme le ferait un téléphone. Rien ne quitte l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Rien d&apos;autre</translation>
    </message>
    <message>
        <source>No telemetry, no look for updates, no connection when the program starts.</source>
        <translation>Aucune télémétrie, aucune recherche de mises à jour, aucune connexion au démarrage du programme.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Le chantier</translation>
    </message>
    <message>
        <source>Phones, settings, what was seen. It holds no secrets yet.</source>
        <translation>Les téléphones, les réglages, ce qui a été vu. Il ne contient encore aucun secret.</translation>
    </message>
    <message>
        <source>Phones, settings, what was seen. Secrets in it are encrypted; their key is in %1.</source>
        <translation>Les téléphones, les réglages, ce qui a été vu. Les secrets y sont chiffrés&#xa0;; leur clé est dans %1.</translation>
    </message>
    <message>
        <source>Firmware and other files</source>
        <translation>Micrologiciels et autres fichiers</translation>
    </message>
    <message>
        <source>Each by its content, shared by all jobs.</source>
        <translation>Chacun rangé selon son contenu, partagés par tous les chantiers.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Opens the secrets of jobs where no password store answers. Readable by you only; keep a copy of it in another place.</source>
        <translation>Ouvre les secrets des chantiers là où aucun trousseau ne répond. Lisible par vous seul&#xa0;; gardez-en une copie ailleurs.</translation>
    </message>
    <message>
        <source>Where the window was</source>
        <translation>Où était la fenêtre</translation>
    </message>
    <message>
        <source>The job that was open, its page, and the size of the window. Delete it as you like.</source>
        <translation>Le chantier ouvert, sa page et la taille de la fenêtre. Supprimez-le si vous voulez.</translation>
    </message>
    <message>
        <source>Certificates for HTTPS</source>
        <translation>Certificats pour HTTPS</translation>
    </message>
    <message>
        <source>Made when HTTPS is switched on. None is installed in this computer&apos;s system.</source>
        <translation>Créés quand HTTPS est activé. Aucun n&apos;est installé dans le système de cet ordinateur.</translation>
    </message>
    <message>
        <source>Shown to phones now: %1. None is installed in this computer&apos;s system.</source>
        <translation>Présenté aux téléphones en ce moment&#xa0;: %1. Aucun n&apos;est installé dans le système de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s), since you chose so on the Sync page.</source>
        <translation>
            <numerusform>Toutes les %n minutes, puisque vous l&apos;avez choisi à la page Synchronisation.</numerusform>
            <numerusform>Toutes les %n minutes, puisque vous l&apos;avez choisi à la page Synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when you compare or send on the Sync page.</source>
        <translation>Seulement quand vous comparez ou envoyez à la page Synchronisation.</translation>
    </message>
    <message>
        <source>To “%1”: %2</source>
        <translation>Vers «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder of “%1”</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This job, encrypted, for other workstations.</source>
        <translation>Ce chantier, chiffré, pour d&apos;autres postes.</translation>
    </message>
    <message>
        <source>To the database of this job: %1, port %2</source>
        <translation>Vers la base de données de ce chantier&#xa0;: %1, port %2</translation>
    </message>
    <message>
        <source>As long as the job is open, what is changed here goes there, and what others change comes.</source>
        <translation>Tant que le chantier est ouvert, ce qui est modifié ici y va, et ce que d&apos;autres modifient en vient.</translation>
    </message>
    <message>
        <source>No telemetry, no look for updates.</source>
        <translation>Aucune télémétrie, aucune recherche de mises à jour.</translation>
    </message>
</context>
<context>
    <name>DemoJob</name>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Meeting room 1</source>
        <translation>Salle de réunion 1</translation>
    </message>
    <message>
        <source>Meeting room 2</source>
        <translation>Salle de réunion 2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Sales 1</source>
        <translation>Ventes 1</translation>
    </message>
    <message>
        <source>Sales 2</source>
        <translation>Ventes 2</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Cour</translation>
    </message>
    <message>
        <source>Make the demonstration job</source>
        <translation>Créer le chantier de démonstration</translation>
    </message>
</context>
<context>
    <name>Dhcp</name>
    <message>
        <source>“%1” is not an address. Phones would be told nonsense. Give four numbers with dots.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse. Les téléphones recevraient n&apos;importe quoi. Donnez quatre nombres séparés par des points.</translation>
    </message>
    <message>
        <source>DHCP needs the first and the last address it may give out, the lower one first. Phones get no address without them.</source>
        <translation>Le DHCP a besoin de la première et de la dernière adresse qu&apos;il peut donner, la plus petite d&apos;abord. Sans elles, les téléphones ne reçoivent pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>The range %1 to %2 is not of the network of this computer (%3). Phones with such addresses could not reach it. Choose a range of that network.</source>
        <translation>La plage %1 à %2 n&apos;est pas dans le réseau de cet ordinateur (%3). Des téléphones avec de telles adresses ne pourraient pas l&apos;atteindre. Choisissez une plage de ce réseau.</translation>
    </message>
    <message>
        <source>The range is too long. DHCP gives out up to %1 addresses in this way. Choose a shorter one.</source>
        <translation>La plage est trop longue. Le DHCP donne ainsi jusqu&apos;à %1 adresses. Choisissez-en une plus courte.</translation>
    </message>
    <message>
        <source>The range holds %1, which is the address of this computer. A phone with it would cut the others off. Choose a range without it.</source>
        <translation>La plage contient %1, qui est l&apos;adresse de cet ordinateur. Un téléphone qui l&apos;aurait couperait les autres. Choisissez une plage sans elle.</translation>
    </message>
    <message>
        <source>A lease lasts 1 to %1 minutes.</source>
        <translation>Un bail dure de 1 à %1 minutes.</translation>
    </message>
</context>
<context>
    <name>DhcpSockets</name>
    <message>
        <source>On this system, or with the portable way of moving bytes, Firstring cannot do DHCP: it could neither keep to one network card, nor see other DHCP servers, nor find out whether an address is in use. Phones need another DHCP server; the page “Point the phones here” has the lines for it.</source>
        <translation>Sur ce système, ou avec la manière portable de transférer les octets, Firstring ne peut pas faire de DHCP&#xa0;: il ne pourrait ni s&apos;en tenir à une seule carte réseau, ni voir d&apos;autres serveurs DHCP, ni savoir si une adresse est utilisée. Les téléphones ont besoin d&apos;un autre serveur DHCP&#xa0;; la page «&#xa0;Diriger les téléphones ici&#xa0;» contient les lignes pour lui.</translation>
    </message>
    <message>
        <source>It works once an administrator has run: %1</source>
        <translation>Cela fonctionne une fois qu&apos;un administrateur a exécuté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Install the program firstring-porthelper, or run this one as root.</source>
        <translation>Installez le programme firstring-porthelper, ou exécutez celui-ci en tant que root.</translation>
    </message>
    <message>
        <source>DHCP has to hear what other computers say on the network card, and this computer lets only programs with that right do so. Phones get no address from here. %1</source>
        <translation>Le DHCP doit entendre ce que disent les autres ordinateurs sur la carte réseau, et cet ordinateur ne le permet qu&apos;aux programmes qui en ont le droit. Les téléphones ne reçoivent pas d&apos;adresse d&apos;ici. %1</translation>
    </message>
    <message>
        <source>Another program of this computer is a DHCP server already (%1, %2), so ours was not started. End that program, or leave DHCP to it.</source>
        <translation>Un autre programme de cet ordinateur est déjà un serveur DHCP (%1, %2)&#xa0;; le nôtre n&apos;a donc pas été démarré. Fermez ce programme, ou laissez-lui le DHCP.</translation>
    </message>
    <message>
        <source>Another program of this computer is a DHCP server already, so ours was not started. End that program, or leave DHCP to it.</source>
        <translation>Un autre programme de cet ordinateur est déjà un serveur DHCP&#xa0;; le nôtre n&apos;a donc pas été démarré. Fermez ce programme, ou laissez-lui le DHCP.</translation>
    </message>
    <message>
        <source>The network card could not be opened for DHCP. Phones get no address from here. Plug it in and try again.</source>
        <translation>La carte réseau n&apos;a pas pu être ouverte pour le DHCP. Les téléphones ne reçoivent pas d&apos;adresse d&apos;ici. Branchez-la et réessayez.</translation>
    </message>
</context>
<context>
    <name>DhcpSurvey</name>
    <message>
        <source>%1 gives out addresses here; it gave us none.</source>
        <translation>%1 donne des adresses ici&#xa0;; il ne nous en a donné aucune.</translation>
    </message>
    <message>
        <source>it would give us %1</source>
        <translation>il nous donnerait %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>masque %1</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>pas de routeur</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>routeur %1</translation>
    </message>
    <message>
        <source>no DNS</source>
        <translation>pas de DNS</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>pour %n minute</numerusform>
            <numerusform>pour %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives out addresses here: %2.</source>
        <translation>%1 donne des adresses ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not tell phones where to ask. One that is new asks the maker&apos;s RCS on the Internet, then stands still.</source>
        <translation>%1 ne dit pas aux téléphones où demander. Un téléphone neuf interroge le RCS du fabricant sur Internet, puis n&apos;avance plus.</translation>
    </message>
    <message>
        <source>%1 (option %2)</source>
        <translation>%1 (option %2)</translation>
    </message>
    <message>
        <source>%1 sends phones an option 43 that is not made for them: %2.</source>
        <translation>%1 envoie aux téléphones une option 43 qui n&apos;est pas faite pour eux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 tells phones to ask %2.</source>
        <translation>%1 dit aux téléphones de demander à %2.</translation>
    </message>
    <message>
        <source>Phones do not ask this program (%1). Change the options at that server.</source>
        <translation>Les téléphones ne s&apos;adressent pas à ce programme (%1). Changez les options de ce serveur.</translation>
    </message>
    <message>
        <source>%1 also sends phones to the maker&apos;s RCS first (option 43, sub-option 3).</source>
        <translation>%1 envoie aussi les téléphones d&apos;abord au RCS du fabricant (option 43, sous-option 3).</translation>
    </message>
    <message>
        <source>Set it to 0 when phones shall ask this program only.</source>
        <translation>Mettez-la à 0 si les téléphones ne doivent s&apos;adresser qu&apos;à ce programme.</translation>
    </message>
    <message>
        <source>%1 sends phones into a VLAN (option 132: %2). They restart into it and are gone from a bench without it.</source>
        <translation>%1 envoie les téléphones dans un VLAN (option 132&#xa0;: %2). Ils y redémarrent et disparaissent d&apos;un banc qui ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>Take option 132 out while you stage, or connect the bench to that VLAN.</source>
        <translation>Retirez l&apos;option 132 pendant la préparation, ou raccordez le banc à ce VLAN.</translation>
    </message>
    <message>
        <source>%1 sends option 156 (%2), which leads phones of current firmware away.</source>
        <translation>%1 envoie l&apos;option 156 (%2), qui emmène ailleurs les téléphones dont le micrologiciel est récent.</translation>
    </message>
    <message>
        <source>Take option 156 out at that server.</source>
        <translation>Retirez l&apos;option 156 de ce serveur.</translation>
    </message>
    <message>
        <source>Nobody gives out addresses on %1.</source>
        <translation>Personne ne donne d&apos;adresses sur %1.</translation>
    </message>
    <message>
        <source>Phones need a DHCP server. On a bench of its own, ours can be it (full).</source>
        <translation>Les téléphones ont besoin d&apos;un serveur DHCP. Sur un banc isolé, le nôtre peut l&apos;être (seul).</translation>
    </message>
    <message numerus="yes">
        <source>%n servers give out addresses here. Each phone takes what it hears first, so they may behave differently.</source>
        <translation>
            <numerusform>%n serveur donne des adresses ici. Chaque téléphone prend ce qu&apos;il entend d&apos;abord&#xa0;; leur comportement peut donc varier.</numerusform>
            <numerusform>%n serveurs donnent des adresses ici. Chaque téléphone prend ce qu&apos;il entend d&apos;abord&#xa0;; leur comportement peut donc varier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the options of “Point the phones here” at that server, or type the address into each phone.</source>
        <translation>Saisissez les options de «&#xa0;Diriger les téléphones ici&#xa0;» sur ce serveur, ou tapez l&apos;adresse dans chaque téléphone.</translation>
    </message>
    <message>
        <source>Look there whether its range is used up, or whether it knows its own devices only.</source>
        <translation>Regardez sur ce serveur si sa plage est épuisée, ou s&apos;il ne connaît que ses propres appareils.</translation>
    </message>
    <message>
        <source>Find out whose they are, and leave one of them on.</source>
        <translation>Trouvez à qui ils sont, et n&apos;en laissez qu&apos;un en marche.</translation>
    </message>
</context>
<context>
    <name>Downgrade</name>
    <message>
        <source>%1 down to %2 brings %3 back: %4</source>
        <translation>%1 redescendu à %2 ramène %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones would go from %1 down to %2, which has the known weakness %3 again. Say why; the reason is kept in the audit log.</source>
        <translation>Des téléphones passeraient de %1 à %2, plus ancien, qui a de nouveau la faiblesse connue %3. Dites pourquoi&#xa0;; la raison est conservée dans le journal d&apos;audit.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>Il n&apos;y a pas de serveur de configuration «&#xa0;%1&#xa0;» dans ce chantier. Ajoutez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job. Make it first.</source>
        <translation>Il n&apos;y a pas de gabarit «&#xa0;%1&#xa0;» dans ce chantier. Créez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no branding file “%1” in this job. Add it first.</source>
        <translation>Il n&apos;y a pas de fichier d&apos;habillage «&#xa0;%1&#xa0;» dans ce chantier. Ajoutez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>A name needs 1 to 200 printable characters, without blanks at its ends.</source>
        <translation>Un nom a de 1 à 200 caractères imprimables, sans espaces au début ni à la fin.</translation>
    </message>
    <message>
        <source>A URL key has 8 to 64 letters, digits, - or _.</source>
        <translation>Une clé d&apos;URL a de 8 à 64 lettres, chiffres, - ou _.</translation>
    </message>
    <message>
        <source>A release window lasts 1 to 8760 hours.</source>
        <translation>Une autorisation dure de 1 à 8760 heures.</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a phone.</source>
        <translation>%1 ne peut pas être l&apos;adresse d&apos;un téléphone.</translation>
    </message>
    <message>
        <source>The name “local” stands for this program&apos;s own server.</source>
        <translation>Le nom «&#xa0;local&#xa0;» désigne le serveur de ce programme.</translation>
    </message>
    <message>
        <source>A firmware file needs its model and its version.</source>
        <translation>Un fichier de micrologiciel a besoin de son modèle et de sa version.</translation>
    </message>
    <message>
        <source>this job&apos;s defaults</source>
        <translation>les valeurs par défaut de ce chantier</translation>
    </message>
    <message>
        <source>It is still used by %1. Change that first.</source>
        <translation>Il est encore utilisé par&#xa0;: %1. Changez d&apos;abord cela.</translation>
    </message>
    <message>
        <source>Rename blueprint %1</source>
        <translation>Renommer le gabarit %1</translation>
    </message>
    <message>
        <source>Rename configuration server %1</source>
        <translation>Renommer le serveur de configuration %1</translation>
    </message>
    <message numerus="yes">
        <source>Phones have room for %n language pack(s) besides English.</source>
        <translation>
            <numerusform>Les téléphones ont de la place pour %n pack de langue en plus de l&apos;anglais.</numerusform>
            <numerusform>Les téléphones ont de la place pour %n packs de langue en plus de l&apos;anglais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text “%1” needs the parameter that shows it, for example xml application title.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» a besoin du paramètre qui l&apos;affiche, par exemple xml application title.</translation>
    </message>
    <message>
        <source>A syslog port is 1 to 65535, or 0 for no lines about it.</source>
        <translation>Un port syslog va de 1 à 65535, ou 0 pour aucune ligne à ce sujet.</translation>
    </message>
    <message>
        <source>A roll-out names each phone once, and its waves cannot have less than no phones.</source>
        <translation>Un déploiement nomme chaque téléphone une seule fois, et ses vagues ne peuvent pas compter moins de zéro téléphone.</translation>
    </message>
    <message>
        <source>A version that phones must run before %1 has to be a lower one.</source>
        <translation>Une version que les téléphones doivent exécuter avant %1 doit être plus basse.</translation>
    </message>
</context>
<context>
    <name>EditJson</name>
    <message>
        <source>The change was not understood, so nothing was changed. Both programs must be of the same version.</source>
        <translation>Le changement n&apos;a pas été compris&#xa0;; rien n&apos;a donc été changé. Les deux programmes doivent être de la même version.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>The program says: %1</source>
        <translation>Le programme dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was encrypted. See whether the disk is full and who may write there.</source>
        <translation>%1 ne peut pas être écrit&#xa0;; rien n&apos;a donc été chiffré. Vérifiez si le disque est plein et qui peut y écrire.</translation>
    </message>
    <message>
        <source>No encrypting program was chosen on this computer. Firstring has none of its own; choose your copy of anacrypt.</source>
        <translation>Aucun programme de chiffrement n&apos;a été choisi sur cet ordinateur. Firstring n&apos;en a pas lui-même&#xa0;; choisissez votre exemplaire d&apos;anacrypt.</translation>
    </message>
    <message>
        <source>“%1” is no program that can be run here. Choose the file anacrypt, with its whole path, and see that you may execute it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un programme que l&apos;on peut exécuter ici. Choisissez le fichier anacrypt, avec son chemin complet, et vérifiez que vous pouvez l&apos;exécuter.</translation>
    </message>
    <message>
        <source>The encrypting program did not end and was stopped, so nothing was encrypted.</source>
        <translation>Le programme de chiffrement ne se terminait pas et a été arrêté&#xa0;; rien n&apos;a donc été chiffré.</translation>
    </message>
    <message>
        <source>The encrypting program gave up, so nothing was encrypted (status %1).</source>
        <translation>Le programme de chiffrement a renoncé&#xa0;; rien n&apos;a donc été chiffré (état %1).</translation>
    </message>
    <message>
        <source>What the encrypting program wrote for %1 can be read by everybody, so it was thrown away. Is it anacrypt?</source>
        <translation>Ce que le programme de chiffrement a écrit pour %1 est lisible par tous&#xa0;; cela a donc été jeté. Est-ce bien anacrypt&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The encrypting program did not write %n file(s): %1.</source>
        <translation>
            <numerusform>Le programme de chiffrement n&apos;a pas écrit %n fichier&#xa0;: %1.</numerusform>
            <numerusform>Le programme de chiffrement n&apos;a pas écrit %n fichiers&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has 1 to %1 letters, digits and other visible characters, and does not begin with a dash. The encrypting program may ask for more.</source>
        <translation>Une clé a de 1 à %1 lettres, chiffres et autres caractères visibles, et ne commence pas par un tiret. Le programme de chiffrement en demande peut-être davantage.</translation>
    </message>
</context>
<context>
    <name>EventCatalogue</name>
    <message>
        <source>A phone that is not in this job asked for %1. It was told nothing.</source>
        <translation>Un téléphone qui n&apos;est pas dans ce chantier a demandé %1. Il n&apos;a rien reçu.</translation>
    </message>
    <message>
        <source>The phone is on hold; it asked for %1 and was told nothing.</source>
        <translation>Le téléphone est suspendu&#xa0;; il a demandé %1 et n&apos;a rien reçu.</translation>
    </message>
    <message>
        <source>Somebody asked for %1, and it cannot be told which phone that is.</source>
        <translation>Quelqu&apos;un a demandé %1, et on ne peut pas savoir de quel téléphone il s&apos;agit.</translation>
    </message>
    <message>
        <source>The request names two different phones: %1.</source>
        <translation>La demande nomme deux téléphones différents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The phone asked the RCS for %1.</source>
        <translation>Le téléphone a demandé %1 au RCS.</translation>
    </message>
    <message>
        <source>The phone was told its configuration server in %1.</source>
        <translation>Le téléphone a appris son serveur de configuration dans %1.</translation>
    </message>
    <message>
        <source>The phone took its redirection and asked the RCS again without asking its configuration server.</source>
        <translation>Le téléphone a pris sa redirection et a interrogé de nouveau le RCS sans s&apos;adresser à son serveur de configuration.</translation>
    </message>
    <message>
        <source>The phone took the branding file %1.</source>
        <translation>Le téléphone a pris le fichier d&apos;habillage %1.</translation>
    </message>
    <message>
        <source>The phone took the language file %1.</source>
        <translation>Le téléphone a pris le fichier de langue %1.</translation>
    </message>
    <message>
        <source>The phone took the common settings %1.</source>
        <translation>Le téléphone a pris les réglages communs %1.</translation>
    </message>
    <message>
        <source>The phone took the settings of its model, %1.</source>
        <translation>Le téléphone a pris les réglages de son modèle, %1.</translation>
    </message>
    <message>
        <source>The phone took its own settings, %1.</source>
        <translation>Le téléphone a pris ses propres réglages, %1.</translation>
    </message>
    <message>
        <source>The phone took %1.</source>
        <translation>Le téléphone a pris %1.</translation>
    </message>
    <message>
        <source>The phone already has %1; it has not changed.</source>
        <translation>Le téléphone a déjà %1&#xa0;; rien n&apos;y a changé.</translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. That is normal.</source>
        <translation>Le téléphone a demandé %1, qui n&apos;est pas ici. C&apos;est normal.</translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. It stops there.</source>
        <translation>Le téléphone a demandé %1, qui n&apos;est pas ici. Il s&apos;arrête là.</translation>
    </message>
    <message>
        <source>%1 was asked for and is not here.</source>
        <translation>%1 a été demandé et n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>%1 is in the catalogue, but its file is missing or damaged. Import it again.</source>
        <translation>%1 est dans le catalogue, mais son fichier manque ou est endommagé. Importez-le à nouveau.</translation>
    </message>
    <message>
        <source>A setting needs a value that this phone does not have (%1). Its file is held back until it has one.</source>
        <translation>Un réglage a besoin d&apos;une valeur que ce téléphone n&apos;a pas (%1). Son fichier est retenu jusqu&apos;à ce qu&apos;il en ait une.</translation>
    </message>
    <message>
        <source>The phone stopped taking %1 before its end.</source>
        <translation>Le téléphone a cessé de prendre %1 avant la fin.</translation>
    </message>
    <message>
        <source>A request was refused: %1.</source>
        <translation>Une demande a été refusée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The phone began to take the firmware %1.</source>
        <translation>Le téléphone a commencé à prendre le micrologiciel %1.</translation>
    </message>
    <message>
        <source>The phone is taking the firmware: %1.</source>
        <translation>Le téléphone prend le micrologiciel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The phone took the whole firmware %1 and will restart.</source>
        <translation>Le téléphone a pris tout le micrologiciel %1 et va redémarrer.</translation>
    </message>
    <message>
        <source>The phone read the beginning of %1 and stopped: it has that firmware already. That is normal.</source>
        <translation>Le téléphone a lu le début de %1 et s&apos;est arrêté&#xa0;: il a déjà ce micrologiciel. C&apos;est normal.</translation>
    </message>
    <message>
        <source>The phone took the firmware %1 again and again and still reports another one. It is not offered any more.</source>
        <translation>Le téléphone a pris le micrologiciel %1 encore et encore et en annonce toujours un autre. Il ne lui est plus proposé.</translation>
    </message>
    <message>
        <source>The firmware is labelled wrongly: %1.</source>
        <translation>Le micrologiciel est mal étiqueté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The phone asked for the firmware %1, and none is assigned that is made for it.</source>
        <translation>Le téléphone a demandé le micrologiciel %1, et aucun micrologiciel fait pour lui n&apos;est assigné.</translation>
    </message>
    <message>
        <source>The phone says that it has started.</source>
        <translation>Le téléphone dit qu&apos;il a démarré.</translation>
    </message>
    <message>
        <source>The phone says that it is registered.</source>
        <translation>Le téléphone dit qu&apos;il est enregistré.</translation>
    </message>
    <message>
        <source>The phone reports its registration: %1.</source>
        <translation>Le téléphone annonce son enregistrement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation>Le téléphone redémarre.</translation>
    </message>
    <message>
        <source>The phone is ready.</source>
        <translation>Le téléphone est prêt.</translation>
    </message>
    <message>
        <source>The phone was sent to its configuration server %1.</source>
        <translation>Le téléphone a été envoyé à son serveur de configuration %1.</translation>
    </message>
    <message>
        <source>Settings changed since the phone took them: %1.</source>
        <translation>Des réglages ont changé depuis que le téléphone les a pris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was heard from the phone for %1. Look at its screen, then start it again.</source>
        <translation>Le téléphone n&apos;a pas donné de nouvelles depuis %1. Regardez son écran, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The local server is on: %1.</source>
        <translation>Le serveur local est en marche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The local server is off.</source>
        <translation>Le serveur local est arrêté.</translation>
    </message>
    <message>
        <source>A port cannot be used: %1</source>
        <translation>Un port ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody asked whether %1 is here, and did not take it.</source>
        <translation>Quelqu&apos;un a demandé si %1 est ici, et ne l&apos;a pas pris.</translation>
    </message>
    <message>
        <source>The phone writes: %1</source>
        <translation>Le téléphone écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The phone writes of trouble: %1</source>
        <translation>Le téléphone signale un ennui&#xa0;: %1</translation>
    </message>
    <message>
        <source>It writes more than is kept; lines left out: %1.</source>
        <translation>Il écrit plus que ce qui est conservé&#xa0;; lignes omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The phone was told the time.</source>
        <translation>Le téléphone a reçu l&apos;heure.</translation>
    </message>
    <message>
        <source>The phone asked for the time. It was told that nobody sets the clock of this computer right, so it may not take it.</source>
        <translation>Le téléphone a demandé l&apos;heure. Il a appris que personne ne met à l&apos;heure l&apos;horloge de cet ordinateur&#xa0;; il ne la prend donc peut-être pas.</translation>
    </message>
    <message>
        <source>It looked for a server in its network and was told this one.</source>
        <translation>Il cherchait un serveur sur son réseau et s&apos;est vu indiquer celui-ci.</translation>
    </message>
    <message>
        <source>Another server of this network has our name. In lists of phones this one is called %1 from now on.</source>
        <translation>Un autre serveur de ce réseau porte notre nom. Dans les listes des téléphones, celui-ci s&apos;appelle désormais %1.</translation>
    </message>
    <message>
        <source>This computer no longer has the address %1. Phones can&apos;t reach the server until it is back; plug the network in again.</source>
        <translation>Cet ordinateur n&apos;a plus l&apos;adresse %1. Les téléphones ne peuvent pas atteindre le serveur tant qu&apos;elle n&apos;est pas revenue&#xa0;; rebranchez le réseau.</translation>
    </message>
    <message>
        <source>This computer has the address %1 again. Phones are answered.</source>
        <translation>Cet ordinateur a de nouveau l&apos;adresse %1. Les téléphones reçoivent des réponses.</translation>
    </message>
    <message>
        <source>The phone asked for firmware; this job gives it out only at %1.</source>
        <translation>Le téléphone a demandé un micrologiciel&#xa0;; ce chantier ne le distribue que dans la plage horaire %1.</translation>
    </message>
    <message>
        <source>The phone asked for firmware before its turn in the roll-out: %1.</source>
        <translation>Le téléphone a demandé un micrologiciel avant son tour dans le déploiement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The phone asked for firmware, but the roll-out stands still: %1.</source>
        <translation>Le téléphone a demandé un micrologiciel, mais le déploiement est arrêté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The phone must run %1 before its new firmware, and there is no file of that version. Add it.</source>
        <translation>Le téléphone doit exécuter %1 avant son nouveau micrologiciel, et il n&apos;y a pas de fichier de cette version. Ajoutez-le.</translation>
    </message>
    <message>
        <source>The roll-out of firmware goes on: %1.</source>
        <translation>Le déploiement du micrologiciel continue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The roll-out of firmware stopped because of this phone: %1. No other phone is given new firmware.</source>
        <translation>Le déploiement du micrologiciel s&apos;est arrêté à cause de ce téléphone&#xa0;: %1. Aucun autre téléphone ne reçoit de nouveau micrologiciel.</translation>
    </message>
    <message>
        <source>The roll-out of firmware has reached every phone: %1.</source>
        <translation>Le déploiement du micrologiciel a atteint tous les téléphones&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This phone seems to run MiNet software (%1). It does not act on what it is given here until SIP software is loaded.</source>
        <translation>Ce téléphone semble exécuter le logiciel MiNet (%1). Il ne tient pas compte de ce qu&apos;il reçoit ici tant qu&apos;un logiciel SIP n&apos;est pas chargé.</translation>
    </message>
    <message>
        <source>Asked by DHCP for an address.</source>
        <translation>A demandé une adresse par DHCP.</translation>
    </message>
    <message>
        <source>Got the address %1 from our DHCP.</source>
        <translation>A reçu l&apos;adresse %1 de notre DHCP.</translation>
    </message>
    <message>
        <source>Keeps the address %1 of our DHCP.</source>
        <translation>Garde l&apos;adresse %1 de notre DHCP.</translation>
    </message>
    <message>
        <source>Gave the address %1 back to our DHCP.</source>
        <translation>A rendu l&apos;adresse %1 à notre DHCP.</translation>
    </message>
    <message>
        <source>Wanted to use the address %1, which our DHCP did not give it. It was told to ask for another. That is normal for a phone that comes from elsewhere.</source>
        <translation>Voulait utiliser l&apos;adresse %1, que notre DHCP ne lui avait pas donnée. Il lui a été dit d&apos;en demander une autre. C&apos;est normal pour un téléphone qui vient d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>Found the address %1 in use by another device and did not take it. Our DHCP leaves it alone for ten minutes.</source>
        <translation>A trouvé l&apos;adresse %1 utilisée par un autre appareil et ne l&apos;a pas prise. Notre DHCP n&apos;y touche pas pendant dix minutes.</translation>
    </message>
    <message>
        <source>Another device uses the address %1 of our DHCP range. It is left alone for ten minutes; choose a range that nobody uses.</source>
        <translation>Un autre appareil utilise l&apos;adresse %1 de notre plage DHCP. Elle est laissée de côté pendant dix minutes&#xa0;; choisissez une plage que personne n&apos;utilise.</translation>
    </message>
    <message>
        <source>All addresses of our DHCP range are given out (%1). This phone gets none. Choose a longer range, or a shorter lease.</source>
        <translation>Toutes les adresses de notre plage DHCP sont données (%1). Ce téléphone n&apos;en reçoit pas. Choisissez une plage plus longue, ou un bail plus court.</translation>
    </message>
    <message>
        <source>The address reserved for this phone cannot be given here (%1). It gets another one. Correct its column “ip”.</source>
        <translation>L&apos;adresse réservée à ce téléphone ne peut pas être donnée ici (%1). Il en reçoit une autre. Corrigez sa colonne «&#xa0;ip&#xa0;».</translation>
    </message>
    <message>
        <source>Our DHCP gives out addresses: %1. Stop it before this network is connected to another one.</source>
        <translation>Notre DHCP donne des adresses&#xa0;: %1. Arrêtez-le avant de raccorder ce réseau à un autre.</translation>
    </message>
    <message>
        <source>Our DHCP is off.</source>
        <translation>Notre DHCP est arrêté.</translation>
    </message>
    <message>
        <source>Our DHCP stands beside another server, and none answers: %1. No phone is given an address until it does. Start that server, or let ours give all addresses (full).</source>
        <translation>Notre DHCP est à côté d&apos;un autre serveur, et aucun ne répond&#xa0;: %1. Aucun téléphone ne reçoit d&apos;adresse tant qu&apos;il ne répond pas. Démarrez ce serveur, ou laissez le nôtre donner toutes les adresses (seul).</translation>
    </message>
    <message>
        <source>Another server gives out addresses here (%1), so our DHCP has stopped. Phones get theirs from that one. Use the lines under “Point the phones here” for it, or disconnect it and start again.</source>
        <translation>Un autre serveur donne des adresses ici (%1)&#xa0;; notre DHCP s&apos;est donc arrêté. Les téléphones reçoivent les leurs de celui-là. Utilisez pour lui les lignes de «&#xa0;Diriger les téléphones ici&#xa0;», ou débranchez-le et redémarrez.</translation>
    </message>
    <message>
        <source>Our DHCP was not started: %1</source>
        <translation>Notre DHCP n&apos;a pas été démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>Aucune connexion chiffrée ne s&apos;est établie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something showed the certificate of another phone (%1) and was told nothing. Look which device it is.</source>
        <translation>Quelque chose a présenté le certificat d&apos;un autre téléphone (%1) et n&apos;a rien reçu. Voyez quel appareil c&apos;est.</translation>
    </message>
    <message>
        <source>The server shows phones a new certificate, made for %1.</source>
        <translation>Le serveur présente aux téléphones un nouveau certificat, fait pour %1.</translation>
    </message>
    <message>
        <source>The phone is released: it may take its files.</source>
        <translation>Le téléphone est autorisé&#xa0;: il peut prendre ses fichiers.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the phone is not released. It was told nothing.</source>
        <translation>%1 a été demandé, mais le téléphone n&apos;est pas autorisé. Il n&apos;a rien reçu.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the time to take it is over. Release the phone again to stage it.</source>
        <translation>%1 a été demandé, mais le délai pour le prendre est passé. Autorisez de nouveau le téléphone pour le préparer.</translation>
    </message>
    <message>
        <source>%1 was asked for by another address than the one that took the phone&apos;s files. It was told nothing.</source>
        <translation>%1 a été demandé par une autre adresse que celle qui a pris les fichiers du téléphone. Elle n&apos;a rien reçu.</translation>
    </message>
    <message>
        <source>%1 was asked for by another network card than the phone&apos;s own. It was told nothing.</source>
        <translation>%1 a été demandé par une autre carte réseau que celle du téléphone. Elle n&apos;a rien reçu.</translation>
    </message>
    <message>
        <source>The phone came back with another address; before it had %1.</source>
        <translation>Le téléphone est revenu avec une autre adresse&#xa0;; avant, il avait %1.</translation>
    </message>
    <message>
        <source>From now on only %1 gets the files of this phone.</source>
        <translation>Désormais, seule %1 reçoit les fichiers de ce téléphone.</translation>
    </message>
    <message>
        <source>%1 asked for many phones that it may not stage. It is told nothing for 15 minutes.</source>
        <translation>%1 a demandé les fichiers de nombreux téléphones qu&apos;elle n&apos;a pas le droit de préparer. Elle ne reçoit rien pendant 15 minutes.</translation>
    </message>
    <message>
        <source>%1 leaves the phone with the administrator password that everybody knows.</source>
        <translation>%1 laisse au téléphone le mot de passe d&apos;administrateur que tout le monde connaît.</translation>
    </message>
    <message>
        <source>%1 asked for the records of this job with a token that is not known. It was told nothing.</source>
        <translation>%1 a demandé les enregistrements de ce chantier avec un jeton inconnu. Rien ne lui a été dit.</translation>
    </message>
    <message>
        <source>%1 tried several tokens that are not known. For some minutes it is not listened to.</source>
        <translation>%1 a essayé plusieurs jetons inconnus. Pendant quelques minutes, ses demandes ne sont plus écoutées.</translation>
    </message>
    <message>
        <source>Changed by another workstation: %1</source>
        <translation>Modifié par un autre poste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Synced with %1: both sides agree.</source>
        <translation>Synchronisé avec %1&#xa0;: les deux côtés concordent.</translation>
    </message>
    <message>
        <source>Synced with %1 in part. The Sync page says what waits or was not taken.</source>
        <translation>Synchronisé avec %1 en partie. La page Synchronisation dit ce qui attend ou n&apos;a pas été pris.</translation>
    </message>
    <message>
        <source>The sync with %1 ended early. Nothing is lost: the next run goes on from there.</source>
        <translation>La synchronisation avec %1 s&apos;est terminée plus tôt que prévu. Rien n&apos;est perdu&#xa0;: la prochaine reprend à cet endroit.</translation>
    </message>
    <message>
        <source>%1 went back to an older copy. Nothing of it is taken until somebody has looked.</source>
        <translation>%1 est revenu à une copie plus ancienne. Rien n&apos;en est pris avant que quelqu&apos;un ait regardé.</translation>
    </message>
    <message>
        <source>%1 does not show the certificate that was confirmed. Nothing was sent.</source>
        <translation>%1 ne présente pas le certificat qui a été confirmé. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The job is being finished: phones get their last settings, in which nothing of this program is left.</source>
        <translation>Le chantier se termine&#xa0;: les téléphones reçoivent leurs derniers réglages, où il ne reste rien de ce programme.</translation>
    </message>
    <message>
        <source>The phone took its last settings, %1.</source>
        <translation>Le téléphone a pris ses derniers réglages, %1.</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed. Phones are told nothing more unless they are staged again.</source>
        <translation>Le chantier est terminé et sa barrière est fermée. Les téléphones ne reçoivent plus rien, sauf s&apos;ils sont préparés à nouveau.</translation>
    </message>
    <message>
        <source>%1 was asked for after the job was finished. It was told nothing. Stage the phone again to let it in.</source>
        <translation>%1 a été demandé après la fin du chantier. Rien n&apos;a été donné. Préparez de nouveau le téléphone pour le laisser entrer.</translation>
    </message>
    <message>
        <source>The files could not be encrypted, so phones that want encrypted ones keep what they have: %1</source>
        <translation>Les fichiers n&apos;ont pas pu être chiffrés&#xa0;; les téléphones qui les veulent chiffrés gardent donc ce qu&apos;ils ont&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is still being encrypted; the phone finds it when it asks again.</source>
        <translation>%1 est encore en cours de chiffrement&#xa0;; le téléphone le trouve à sa prochaine demande.</translation>
    </message>
</context>
<context>
    <name>EveryPhone</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>This looks like a phone list, but no line of it can be read.</source>
        <translation>Cela ressemble à une liste de téléphones, mais aucune de ses lignes ne peut être lue.</translation>
    </message>
    <message numerus="yes">
        <source>This is a phone list with %n phone(s).</source>
        <translation>
            <numerusform>C&apos;est une liste de téléphones avec %n téléphone.</numerusform>
            <numerusform>C&apos;est une liste de téléphones avec %n téléphones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read.</source>
        <translation>
            <numerusform>%n ligne ne peut pas être lue.</numerusform>
            <numerusform>%n lignes ne peuvent pas être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no phone configuration: no line reads name: value.</source>
        <translation>Ce n&apos;est pas une configuration de téléphone&#xa0;: aucune ligne n&apos;a la forme nom: valeur.</translation>
    </message>
    <message numerus="yes">
        <source>This is a phone configuration with %n setting(s).</source>
        <translation>
            <numerusform>C&apos;est une configuration de téléphone avec %n réglage.</numerusform>
            <numerusform>C&apos;est une configuration de téléphone avec %n réglages.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no language pack: its lines do not read English text| translation.</source>
        <translation>Ce n&apos;est pas un pack de langue&#xa0;: ses lignes n&apos;ont pas la forme texte anglais| traduction.</translation>
    </message>
    <message numerus="yes">
        <source>This is a language pack with %n text(s).</source>
        <translation>
            <numerusform>C&apos;est un pack de langue avec %n texte.</numerusform>
            <numerusform>C&apos;est un pack de langue avec %n textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test firmware for %1, version %2.</source>
        <translation>C&apos;est un micrologiciel de test pour %1, version %2.</translation>
    </message>
    <message>
        <source>This may be firmware, but neither its name nor its beginning says for which model. Name it like 6867i.st.</source>
        <translation>C&apos;est peut-être un micrologiciel, mais ni son nom ni son début ne disent pour quel modèle. Nommez-le comme 6867i.st.</translation>
    </message>
    <message>
        <source>By its name this is firmware for %1. Whether it is genuine cannot be seen here.</source>
        <translation>D&apos;après son nom, c&apos;est un micrologiciel pour %1. On ne peut pas voir ici s&apos;il est authentique.</translation>
    </message>
    <message>
        <source>This certificate or key file is damaged or cut off. Get it again.</source>
        <translation>Ce fichier de certificat ou de clé est endommagé ou coupé. Récupérez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>This is a PEM file with %n part(s).</source>
        <translation>
            <numerusform>C&apos;est un fichier PEM avec %n partie.</numerusform>
            <numerusform>C&apos;est un fichier PEM avec %n parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds a private key: give it to one phone or blueprint only.</source>
        <translation>Il contient une clé privée&#xa0;: ne le donnez qu&apos;à un seul téléphone ou gabarit.</translation>
    </message>
    <message>
        <source>This is no whole JSON file; it cannot be read from byte %1 on.</source>
        <translation>Ce n&apos;est pas un fichier JSON complet&#xa0;; il ne peut pas être lu à partir de l&apos;octet %1.</translation>
    </message>
    <message>
        <source>This is a JSON file.</source>
        <translation>C&apos;est un fichier JSON.</translation>
    </message>
    <message>
        <source>This is no file that can be used here: neither a phone list, a configuration, a language pack, firmware, a certificate nor JSON.</source>
        <translation>Ce fichier ne peut pas être utilisé ici&#xa0;: ce n&apos;est ni une liste de téléphones, ni une configuration, ni un pack de langue, ni un micrologiciel, ni un certificat, ni du JSON.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is bigger than 100 MB; no file of its kind is.</source>
        <translation>Le fichier dépasse 100 Mo&#xa0;; aucun fichier de cette sorte n&apos;est aussi gros.</translation>
    </message>
</context>
<context>
    <name>FileOffer</name>
    <message>
        <source>%1 (it may be %2)</source>
        <translation>%1 (ce peut être %2)</translation>
    </message>
</context>
<context>
    <name>FirmwareForecast</name>
    <message>
        <source>No phone changes its firmware.</source>
        <translation>Aucun téléphone ne change de micrologiciel.</translation>
    </message>
    <message numerus="yes">
        <source>%n different version(s)</source>
        <translation>
            <numerusform>%n version différente</numerusform>
            <numerusform>%n versions différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) fetch %1</source>
        <translation>
            <numerusform>%n téléphone prend %1</numerusform>
            <numerusform>%n téléphones prennent %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them go(es) down</source>
        <translation>
            <numerusform>%n d&apos;entre eux descend de version</numerusform>
            <numerusform>%n d&apos;entre eux descendent de version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run</source>
        <translation>
            <numerusform>%n d&apos;entre eux n&apos;a jamais dit ce qu&apos;il exécute</numerusform>
            <numerusform>%n d&apos;entre eux n&apos;ont jamais dit ce qu&apos;ils exécutent</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>FirmwareHaul</name>
    <message>
        <source>Version %1 for the %2 was there with another content (“%3”). This file takes its place: phones that have the other one are not asked to change.</source>
        <translation>La version %1 pour le %2 était là avec un autre contenu («&#xa0;%3&#xa0;»). Ce fichier prend sa place&#xa0;: les téléphones qui ont l&apos;autre ne sont pas invités à changer.</translation>
    </message>
    <message>
        <source>This is the same file as version %1 for the %2. Phones can report only one of the two versions: correct the other, or remove it.</source>
        <translation>C&apos;est le même fichier que la version %1 pour le %2. Les téléphones ne peuvent annoncer que l&apos;une des deux versions&#xa0;: corrigez l&apos;autre, ou retirez-la.</translation>
    </message>
    <message>
        <source>There is nothing in this file, so it was not added. Fetch it again.</source>
        <translation>Il n&apos;y a rien dans ce fichier&#xa0;; il n&apos;a donc pas été ajouté. Récupérez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>FirmwareKnowledge</name>
    <message>
        <source>Line %1 of the list of what is known of firmware cannot be read.</source>
        <translation>La ligne %1 de la liste de ce que l&apos;on sait des micrologiciels ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It says nothing new: what is known here stays as it is.</source>
        <translation>Il ne dit rien de nouveau&#xa0;: ce que l&apos;on sait ici reste tel quel.</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 renewed.</source>
        <translation>Repris&#xa0;: %1 nouveaux, %2 renouvelés.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its names are known here from a later day; those were left as they are.</source>
        <translation>
            <numerusform>%n de ses noms est connu ici depuis un jour plus récent&#xa0;; il a été laissé tel quel.</numerusform>
            <numerusform>%n de ses noms sont connus ici depuis un jour plus récent&#xa0;; ils ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>firmware.tsv in the data folder cannot be read, so its warnings about versions are missing. Check its rights, or take it away.</source>
        <translation>firmware.tsv, dans le dossier de données, ne peut pas être lu&#xa0;; ses avertissements sur les versions manquent donc. Vérifiez ses droits, ou enlevez-le.</translation>
    </message>
    <message>
        <source>Its warnings about versions are missing. Correct firmware.tsv in the data folder, or take it away.</source>
        <translation>Ses avertissements sur les versions manquent. Corrigez firmware.tsv dans le dossier de données, ou enlevez-le.</translation>
    </message>
    <message>
        <source>Nothing was taken from “%1”; what is known here stays.</source>
        <translation>Rien n&apos;a été repris de «&#xa0;%1&#xa0;»&#xa0;; ce que l&apos;on sait ici reste.</translation>
    </message>
    <message>
        <source>It is far longer than such a list.</source>
        <translation>Il est bien plus long qu&apos;une telle liste.</translation>
    </message>
    <message>
        <source>It holds no line about firmware.</source>
        <translation>Il ne contient aucune ligne sur un micrologiciel.</translation>
    </message>
    <message>
        <source>The list cannot be kept: firmware.tsv in the data folder cannot be written. Check its rights and the free space.</source>
        <translation>La liste ne peut pas être conservée&#xa0;: on ne peut pas écrire firmware.tsv dans le dossier de données. Vérifiez ses droits et l&apos;espace libre.</translation>
    </message>
</context>
<context>
    <name>FirmwareMatrix</name>
    <message numerus="yes">
        <source>%1: %n phone(s).</source>
        <translation>
            <numerusform>%1&#xa0;: %n téléphone.</numerusform>
            <numerusform>%1&#xa0;: %n téléphones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run.</source>
        <translation>
            <numerusform>%n d&apos;entre eux n&apos;a jamais dit ce qu&apos;il exécute.</numerusform>
            <numerusform>%n d&apos;entre eux n&apos;ont jamais dit ce qu&apos;ils exécutent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known weaknesses: %1.</source>
        <translation>Faiblesses connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>pas de fichier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>%1 for the %2: its file is here.</source>
        <translation>%1 pour le %2&#xa0;: son fichier est ici.</translation>
    </message>
    <message>
        <source>%1 for the %2: no file.</source>
        <translation>%1 pour le %2&#xa0;: pas de fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) run it.</source>
        <translation>
            <numerusform>%n téléphone l&apos;exécute.</numerusform>
            <numerusform>%n téléphones l&apos;exécutent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go up to it.</source>
        <translation>
            <numerusform>%n téléphone y monterait.</numerusform>
            <numerusform>%n téléphones y monteraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go down to it.</source>
        <translation>
            <numerusform>%n téléphone y descendrait.</numerusform>
            <numerusform>%n téléphones y descendraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would be offered it and never said what they run.</source>
        <translation>
            <numerusform>%n téléphone, qui n&apos;a jamais dit ce qu&apos;il exécute, se la verrait proposer.</numerusform>
            <numerusform>%n téléphones, qui n&apos;ont jamais dit ce qu&apos;ils exécutent, se la verraient proposer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) shall run it and wait for its file.</source>
        <translation>
            <numerusform>%n téléphone doit l&apos;exécuter et attend son fichier.</numerusform>
            <numerusform>%n téléphones doivent l&apos;exécuter et attendent son fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is here under another version: one of the two labels is wrong.</source>
        <translation>Le même fichier est ici sous une autre version&#xa0;: l&apos;une des deux mentions est fausse.</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>There are no phones to simulate. Name a list, or say how many.</source>
        <translation>Il n&apos;y a pas de téléphones à simuler. Nommez une liste, ou dites combien.</translation>
    </message>
    <message>
        <source>“%1” is not a model that can be simulated. Give %2 a model such as 6867i.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un modèle qui peut être simulé. Donnez à %2 un modèle comme 6867i.</translation>
    </message>
    <message>
        <source>%1 is in the list twice. Each phone can be simulated once.</source>
        <translation>%1 est deux fois dans la liste. Chaque téléphone ne peut être simulé qu&apos;une fois.</translation>
    </message>
    <message>
        <source>No server is named. Start the local server, or give its URL.</source>
        <translation>Aucun serveur n&apos;est nommé. Démarrez le serveur local, ou donnez son URL.</translation>
    </message>
    <message>
        <source>Simulated phones cannot talk to “%1”. Use an address that begins with http://, https:// or tftp://.</source>
        <translation>Les téléphones simulés ne peuvent pas parler à «&#xa0;%1&#xa0;». Utilisez une adresse qui commence par http://, https:// ou tftp://.</translation>
    </message>
</context>
<context>
    <name>FolderIntake</name>
    <message>
        <source>“%1” is a link that leads out of this folder, to a folder or nowhere. It is not followed.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien qui mène hors de ce dossier, vers un dossier ou nulle part. Il n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>“%1” lies too deep to be asked for; it stays out.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve trop profond pour être demandé&#xa0;; il reste de côté.</translation>
    </message>
    <message>
        <source>“%1” is no regular file; it stays out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier ordinaire&#xa0;; il reste de côté.</translation>
    </message>
    <message>
        <source>There are more than %1 files in this folder. Choose the folder phones ask in, not one above it.</source>
        <translation>Il y a plus de %1 fichiers dans ce dossier. Choisissez le dossier que les téléphones interrogent, et non un dossier au-dessus.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading; it stays out.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert en lecture&#xa0;; il reste de côté.</translation>
    </message>
    <message>
        <source>The configuration files of this folder are larger than %1 MB together. Take it over in parts.</source>
        <translation>Les fichiers de configuration de ce dossier dépassent ensemble %1 Mo. Reprenez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; it stays out.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 Mo&#xa0;; il reste de côté.</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be read. Choose the folder phones ask in.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un dossier lisible. Choisissez le dossier que les téléphones interrogent.</translation>
    </message>
    <message>
        <source>Firstring keeps its own data inside this folder, and would write into it. Copy the files phones ask for to a folder of their own first.</source>
        <translation>Firstring conserve ses propres données dans ce dossier et y écrirait. Copiez d&apos;abord les fichiers que les téléphones demandent dans un dossier à part.</translation>
    </message>
</context>
<context>
    <name>FolderKinds</name>
    <message>
        <source>“%1” is for phones with MiNET firmware, which speak another language. It stays out; give those phones SIP firmware first.</source>
        <translation>«&#xa0;%1&#xa0;» est pour des téléphones avec micrologiciel MiNET, qui parlent une autre langue. Il reste de côté&#xa0;; donnez d&apos;abord à ces téléphones un micrologiciel SIP.</translation>
    </message>
    <message>
        <source>“%1” is what a phone wrote itself; no phone asks for it. It stays out.</source>
        <translation>«&#xa0;%1&#xa0;» est ce qu&apos;un téléphone a écrit lui-même&#xa0;; aucun téléphone ne le demande. Il reste de côté.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a phone: it is zero or a group address. It stays out.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l&apos;adresse d&apos;un téléphone&#xa0;: c&apos;est zéro ou une adresse de groupe. Il reste de côté.</translation>
    </message>
    <message>
        <source>“%1” is named after no phone and no model, so no phone asks for it. It stays out.</source>
        <translation>«&#xa0;%1&#xa0;» ne porte le nom d&apos;aucun téléphone ni d&apos;aucun modèle&#xa0;; aucun téléphone ne le demande donc. Il reste de côté.</translation>
    </message>
    <message>
        <source>Phones that took “%1” may insist on encrypted files and refuse plain ones until they are reset to factory defaults.</source>
        <translation>Les téléphones qui ont pris «&#xa0;%1&#xa0;» exigent peut-être des fichiers chiffrés et refusent les fichiers en clair jusqu&apos;à ce qu&apos;ils soient remis aux réglages d&apos;usine.</translation>
    </message>
    <message>
        <source>“%1” is encrypted with the key of this site. It cannot be read, so what it says stays out: find the plain file it was made from.</source>
        <translation>«&#xa0;%1&#xa0;» est chiffré avec la clé de ce site. Il ne peut pas être lu&#xa0;; ce qu&apos;il dit reste donc de côté&#xa0;: trouvez le fichier en clair dont il est tiré.</translation>
    </message>
    <message>
        <source>“%1” stands in a folder below. Phones of this server do not ask there, so it stays out; take that folder over by itself if they do.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un dossier inférieur. Les téléphones de ce serveur n&apos;y demandent pas&#xa0;; il reste donc de côté. Reprenez ce dossier à part s&apos;ils le font.</translation>
    </message>
</context>
<context>
    <name>FolderTarget</name>
    <message>
        <source>The disk of “%1” is full, so not all files came there. Those that did are whole; free some space and publish again.</source>
        <translation>Le disque de «&#xa0;%1&#xa0;» est plein&#xa0;; tous les fichiers n&apos;y sont donc pas arrivés. Ceux qui y sont arrivés sont complets&#xa0;; libérez de la place et publiez à nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so not all files came there. Those that did are whole. Check who may write in its folder, then publish again.</source>
        <translation>On ne peut pas écrire «&#xa0;%1&#xa0;»&#xa0;; tous les fichiers n&apos;y sont donc pas arrivés. Ceux qui y sont arrivés sont complets. Vérifiez qui peut écrire dans son dossier, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Arrêté. Ce qui y est arrivé est complet&#xa0;; publiez à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>The list of what was published in “%1” cannot be read. Check who may read it.</source>
        <translation>La liste de ce qui a été publié dans «&#xa0;%1&#xa0;» ne peut pas être lue. Vérifiez qui peut la lire.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n file(s) with these names already that were not published from here, such as %2. Nothing was changed. Choose an empty folder, or replace them with --overwrite.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» contient déjà %n fichier portant un de ces noms et qui n&apos;a pas été publié d&apos;ici, comme %2. Rien n&apos;a été changé. Choisissez un dossier vide, ou remplacez-le avec --overwrite.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» contient déjà %n fichiers portant ces noms et qui n&apos;ont pas été publiés d&apos;ici, comme %2. Rien n&apos;a été changé. Choisissez un dossier vide, ou remplacez-les avec --overwrite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored file for “%1” cannot be read. Bring it in again.</source>
        <translation>Le fichier conservé pour «&#xa0;%1&#xa0;» ne peut pas être lu. Ajoutez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>GateBadge</name>
    <message>
        <source>It is another network card than the phone&apos;s own.</source>
        <translation>C&apos;est une autre carte réseau que celle du téléphone.</translation>
    </message>
    <message>
        <source>It showed the certificate of another phone.</source>
        <translation>Elle a présenté le certificat d&apos;un autre téléphone.</translation>
    </message>
    <message>
        <source>Another address took the phone&apos;s files before.</source>
        <translation>Une autre adresse a pris les fichiers du téléphone avant.</translation>
    </message>
    <message>
        <source>The time to take them was over.</source>
        <translation>Le délai pour les prendre était passé.</translation>
    </message>
    <message>
        <source>The phone was not released.</source>
        <translation>Le téléphone n&apos;était pas autorisé.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 asked for the files of this phone and was told nothing. %2 If that was the phone, release it again.</source>
        <translation>%1 a demandé les fichiers de ce téléphone et n&apos;a rien reçu. %2 Si c&apos;était le téléphone, autorisez-le de nouveau.</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Pris par %1</translation>
    </message>
    <message>
        <source>Only this address gets the files of the phone.</source>
        <translation>Seule cette adresse reçoit les fichiers du téléphone.</translation>
    </message>
    <message>
        <source>This address took the files of the phone first.</source>
        <translation>Cette adresse a pris les fichiers du téléphone en premier.</translation>
    </message>
    <message>
        <source>Released until %1</source>
        <translation>Autorisé jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>It is told nothing until it is released.</source>
        <translation>Il ne reçoit rien tant qu&apos;il n&apos;est pas autorisé.</translation>
    </message>
    <message>
        <source>The job was finished.</source>
        <translation>Le chantier était terminé.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>It is told nothing more. To let it in once more, release it or stage it again.</source>
        <translation>Il ne reçoit plus rien. Pour le laisser entrer encore une fois, autorisez-le ou préparez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>GatewayCalls</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Elle dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The gateway does not take this address of a phone. Check the form in which it wants them.</source>
        <translation>La passerelle n&apos;accepte pas cette adresse de téléphone. Vérifiez sous quelle forme elle les veut.</translation>
    </message>
    <message>
        <source>It belongs to somebody else there. Ask whoever runs the gateway.</source>
        <translation>Il y appartient à quelqu&apos;un d&apos;autre. Demandez à qui exploite la passerelle.</translation>
    </message>
    <message>
        <source>It belongs to somebody else there: %1.</source>
        <translation>Il y appartient à quelqu&apos;un d&apos;autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway refused it.</source>
        <translation>La passerelle l&apos;a refusé.</translation>
    </message>
</context>
<context>
    <name>GatewayProfile</name>
    <message>
        <source>“%1” is no value of %2 in a profile. It takes: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur de %2 dans un profil. Sont acceptés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is no key of a gateway&apos;s profile. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une clé du profil d&apos;une passerelle. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a name of letters, digits, dots, - and _</source>
        <translation>un nom fait de lettres, de chiffres, de points, de - et de _</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
</context>
<context>
    <name>GatewaySide</name>
    <message>
        <source>A gateway has no files.</source>
        <translation>Une passerelle n&apos;a pas de fichiers.</translation>
    </message>
    <message>
        <source>It is registered there already, and the gateway does not say where to.</source>
        <translation>Il y est déjà enregistré, et la passerelle ne dit pas vers où.</translation>
    </message>
    <message>
        <source>It is sent to %1 there. The next run looks anew.</source>
        <translation>Il y est envoyé vers %1. La prochaine synchronisation regarde à nouveau.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>It is on hold and was left as it is.</source>
        <translation>Il est suspendu et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It never asked here.</source>
        <translation>Il n&apos;a jamais demandé ici.</translation>
    </message>
    <message>
        <source>It did not get to the end: %1.</source>
        <translation>Il n&apos;est pas allé jusqu&apos;au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Firmware %1 for %2</source>
        <translation>Micrologiciel %1 pour %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Firmware that is no more in the job</source>
        <translation>Micrologiciel qui n&apos;est plus dans le chantier</translation>
    </message>
    <message>
        <source>Branding file that is no more in the job</source>
        <translation>Fichier d&apos;habillage qui n&apos;est plus dans le chantier</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>Hand-over of telephones</source>
        <translation>Remise de téléphones</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Fait par&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n phone(s) are ready.</source>
        <translation>
            <numerusform>%n téléphone&#xa0;: prêt.</numerusform>
            <numerusform>Les %n téléphones sont tous prêts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) are ready; the others are listed under Exceptions.</source>
        <translation>
            <numerusform>%1 téléphone sur %n est prêt&#xa0;; l&apos;autre figure sous Exceptions.</numerusform>
            <numerusform>%1 téléphones sur %n sont prêts&#xa0;; les autres figurent sous Exceptions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Micrologiciel avant</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Micrologiciel après</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages propres</translation>
    </message>
    <message>
        <source>“Own settings” are the first 12 digits of the SHA-256 sum of the file that the phone took.</source>
        <translation>«&#xa0;Réglages propres&#xa0;»&#xa0;: les 12 premiers chiffres de la somme SHA-256 du fichier que le téléphone a pris.</translation>
    </message>
    <message>
        <source>Files that phones took</source>
        <translation>Fichiers que les téléphones ont pris</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>This page is confidential: whoever reads it can use these phones and their lines.</source>
        <translation>Cette page est confidentielle&#xa0;: qui la lit peut utiliser ces téléphones et leurs lignes.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Handed over: date, name, signature</source>
        <translation>Remis&#xa0;: date, nom, signature</translation>
    </message>
    <message>
        <source>Taken over: date, name, signature</source>
        <translation>Reçu&#xa0;: date, nom, signature</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <translation>Remise&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <source>en</source>
        <extracomment>The language of the help pages: en or de</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>HttpConnection</name>
    <message>
        <source>the handshake was not over in time.</source>
        <translation>la négociation n&apos;a pas abouti à temps.</translation>
    </message>
</context>
<context>
    <name>HttpsService</name>
    <message>
        <source>The file with the CA of the phones, %1, cannot be read. Without it no phone could be checked, so the server was not started. Choose the file again.</source>
        <translation>Le fichier avec l&apos;AC des téléphones, %1, ne peut pas être lu. Sans lui, aucun téléphone ne pourrait être vérifié&#xa0;; le serveur n&apos;a donc pas été démarré. Choisissez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>InstallTime</name>
    <message numerus="yes">
        <source>about %1 for %n phone(s) at %2 Mbit/s</source>
        <translation>
            <numerusform>environ %1 pour %n téléphone à %2 Mbit/s</numerusform>
            <numerusform>environ %1 pour %n téléphones à %2 Mbit/s</numerusform>
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
        <translation>«&#xa0;%1&#xa0;» dit de lui-même qu&apos;il est la version %2 pour le %3&#xa0;: les téléphones s&apos;y fieraient.</translation>
    </message>
    <message>
        <source>“%1” does not say which model it is for. Name its model too (on the command line with --model).</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas pour quel modèle il est. Indiquez aussi son modèle (en ligne de commande avec --model).</translation>
    </message>
    <message>
        <source>“%1” does not say which version phones report once they run it. Name it too (on the command line with --version).</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quelle version les téléphones annoncent quand ils l&apos;exécutent. Indiquez-la aussi (en ligne de commande avec --version).</translation>
    </message>
</context>
<context>
    <name>JobBackups</name>
    <message>
        <source>The job could not be copied to %1. It is stored as before; check the rights of that folder and that the disk is not full.</source>
        <translation>Le chantier n&apos;a pas pu être copié dans %1. Il est enregistré comme avant&#xa0;; vérifiez les droits de ce dossier et que le disque n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Il n&apos;y a pas de chantier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The copy of %1 is damaged and not used. Take an older one.</source>
        <translation>La copie du %1 est endommagée et n&apos;est pas utilisée. Prenez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>There is no sound copy of “%1”.</source>
        <translation>Il n&apos;y a pas de copie intacte de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>JobBundle</name>
    <message>
        <source>It was ended before it was done; nothing was changed.</source>
        <translation>L&apos;opération a été arrêtée avant la fin&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>%1 is missing in this computer&apos;s files or damaged, so no bundle was made. Add it again, or save the bundle with digests only.</source>
        <translation>%1 manque dans les fichiers de cet ordinateur ou est endommagé&#xa0;; aucun paquet n&apos;a donc été créé. Ajoutez-le à nouveau, ou enregistrez le paquet avec les seules empreintes.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regular file, so it is left alone.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier ordinaire&#xa0;; il est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to “%1”: %2. Choose another folder.</source>
        <translation>Le paquet ne peut pas être écrit dans «&#xa0;%1&#xa0;»&#xa0;: %2. Choisissez un autre dossier.</translation>
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
        <translation>L&apos;autre programme a dit quelque chose d&apos;inconnu.</translation>
    </message>
    <message>
        <source>The job is open in another version of this program. Close it there first.</source>
        <translation>Le chantier est ouvert dans une autre version de ce programme. Fermez-le d&apos;abord là-bas.</translation>
    </message>
</context>
<context>
    <name>JobFileCheck</name>
    <message>
        <source>%1 cannot be read any further: %2</source>
        <translation>%1 ne peut pas être lu plus loin&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be decoded.</source>
        <translation>%1 ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>The structure of the file</source>
        <translation>La structure du fichier</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation>La structure du fichier est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list of references</source>
        <translation>La liste des références</translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to a row of %3 that is not there.</source>
        <translation>La ligne %1 de %2 renvoie à une ligne de %3 qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The list of tables</source>
        <translation>La liste des tables</translation>
    </message>
    <message>
        <source>The table %1 is missing or differs from what this program made.</source>
        <translation>La table %1 manque ou diffère de ce que ce programme a créé.</translation>
    </message>
    <message>
        <source>The name “%1” in %2 does not fit its key.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» dans %2 ne correspond pas à sa clé.</translation>
    </message>
    <message>
        <source>The firmware %1 for %2 does not fit its key.</source>
        <translation>Le micrologiciel %1 pour %2 ne correspond pas à sa clé.</translation>
    </message>
    <message>
        <source>The blueprint “%1”</source>
        <translation>Le gabarit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Téléphone %1</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a phone.</source>
        <translation>%1 ne peut pas être l&apos;adresse d&apos;un téléphone.</translation>
    </message>
    <message>
        <source>The blueprint of phone %1 does not fit its key.</source>
        <translation>Le gabarit du téléphone %1 ne correspond pas à sa clé.</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>Le catalogue</translation>
    </message>
    <message>
        <source>The digest of the file “%1” is damaged.</source>
        <translation>L&apos;empreinte du fichier «&#xa0;%1&#xa0;» est endommagée.</translation>
    </message>
    <message>
        <source>The row of the job&apos;s defaults</source>
        <translation>La ligne des valeurs par défaut du chantier</translation>
    </message>
    <message>
        <source>The row of the job&apos;s defaults is missing.</source>
        <translation>La ligne des valeurs par défaut du chantier manque.</translation>
    </message>
    <message>
        <source>What was seen of phone %1 cannot be decoded.</source>
        <translation>Ce qui a été vu du téléphone %1 ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>Line %1 of the log names no event that this program knows.</source>
        <translation>La ligne %1 du journal ne nomme aucun événement que ce programme connaît.</translation>
    </message>
    <message>
        <source>The self-test wrote %1 rows, but %2 are here.</source>
        <translation>L&apos;autotest a écrit %1 lignes, mais %2 sont ici.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a Firstring job, or its beginning is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chantier Firstring, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Firstring. Check it with that version.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par un Firstring plus récent. Vérifiez-le avec cette version.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of a job it is.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de quelle version de chantier il est.</translation>
    </message>
    <message>
        <source>The branding “%1”</source>
        <translation>L&apos;habillage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The firmware %1</source>
        <translation>Le micrologiciel %1</translation>
    </message>
    <message>
        <source>A lease of the job&apos;s DHCP is damaged (%1).</source>
        <translation>Un bail du DHCP du chantier est endommagé (%1).</translation>
    </message>
    <message>
        <source>Whether phone %1 is released cannot be decoded.</source>
        <translation>On ne peut pas décoder si le téléphone %1 est autorisé.</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Journal d&apos;audit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The secret “%1” of %2 is damaged.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» de %2 est endommagé.</translation>
    </message>
    <message>
        <source>What is kept for other workstations</source>
        <translation>Ce qui est conservé pour d&apos;autres postes</translation>
    </message>
    <message>
        <source>Where the other side “%1” is cannot be decoded.</source>
        <translation>L&apos;endroit où se trouve l&apos;autre côté «&#xa0;%1&#xa0;» ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>What was agreed with “%1” about %2 cannot be decoded.</source>
        <translation>Ce qui a été convenu avec «&#xa0;%1&#xa0;» au sujet de %2 ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>The account of run %1</source>
        <translation>Le compte rendu de la synchronisation %1</translation>
    </message>
</context>
<context>
    <name>JobFolder</name>
    <message>
        <source>The data folder %1 cannot be made. Check the rights of the folder above it, or choose another one.</source>
        <translation>Le dossier de données %1 ne peut pas être créé. Vérifiez les droits du dossier au-dessus, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A job&apos;s name has 1 to 100 printable characters, no slash, no dot at its beginning and no blank at its ends.</source>
        <translation>Le nom d&apos;un chantier a de 1 à 100 caractères imprimables, sans barre oblique, sans point au début et sans espaces au début ni à la fin.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>Il y a déjà un chantier «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be read. Check its rights, or choose another one.</source>
        <translation>Le dossier de données %1 ne peut pas être lu. Vérifiez ses droits, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The job was moved, but %1 could not be put aside. Take it away, so that nobody works on it any more.</source>
        <translation>Le chantier a été déplacé, mais %1 n&apos;a pas pu être mis de côté. Enlevez-le, pour que personne n&apos;y travaille plus.</translation>
    </message>
</context>
<context>
    <name>JobSeal</name>
    <message>
        <source>A secret of this job is damaged, or was put in the place of another one, so the job was not opened and was left as it is. Take its last good copy.</source>
        <translation>Un secret de ce chantier est endommagé, ou a été mis à la place d&apos;un autre&#xa0;; le chantier n&apos;a donc pas été ouvert et a été laissé tel quel. Prenez sa dernière bonne copie.</translation>
    </message>
    <message>
        <source>There is no place to keep the key of this job&apos;s secrets, so they were not stored.</source>
        <translation>Il n&apos;y a pas d&apos;endroit où conserver la clé des secrets de ce chantier&#xa0;; ils n&apos;ont donc pas été enregistrés.</translation>
    </message>
    <message>
        <source>This job holds secrets, and nothing was said about where their key is kept.</source>
        <translation>Ce chantier contient des secrets, et rien n&apos;a été dit de l&apos;endroit où leur clé est conservée.</translation>
    </message>
    <message>
        <source>The key from %1 does not open the secrets of this job. It was made on another computer or for another data folder; bring that key here, or take a copy of the job from there.</source>
        <translation>La clé prise dans %1 n&apos;ouvre pas les secrets de ce chantier. Il a été créé sur un autre ordinateur ou pour un autre dossier de données&#xa0;; apportez cette clé ici, ou prenez là-bas une copie du chantier.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
</context>
<context>
    <name>JobVariables</name>
    <message numerus="yes">
        <source>{%1}: %n phone(s) have no value (%2) and do not get their own file.</source>
        <translation>
            <numerusform>{%1}&#xa0;: %n téléphone n&apos;a pas de valeur (%2) et ne reçoit pas son propre fichier.</numerusform>
            <numerusform>{%1}&#xa0;: %n téléphones n&apos;ont pas de valeur (%2) et ne reçoivent pas leur propre fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more variable(s) lack values too.</source>
        <translation>
            <numerusform>Des valeurs manquent aussi pour %n autre variable.</numerusform>
            <numerusform>Des valeurs manquent aussi pour %n autres variables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Le fichier de clé %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Others may read or change the key file %1, so it is not used. Take their rights away: chmod 600.</source>
        <translation>D&apos;autres peuvent lire ou changer le fichier de clé %1&#xa0;; il n&apos;est donc pas utilisé. Retirez-leur leurs droits&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 is no key: it needs at least %2 characters, better random ones.</source>
        <translation>Le fichier de clé %1 n&apos;est pas une clé&#xa0;: il lui faut au moins %2 caractères, de préférence aléatoires.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made, so secrets cannot be kept. Check the rights of its folder, or name another file with --key-file.</source>
        <translation>Le fichier de clé %1 ne peut pas être créé&#xa0;; les secrets ne peuvent donc pas être conservés. Vérifiez les droits de son dossier, ou nommez un autre fichier avec --key-file.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The password store of this computer does not hold the key of this job&apos;s secrets. The job was made on another computer or by another user.</source>
        <translation>Le trousseau de cet ordinateur ne contient pas la clé des secrets de ce chantier. Le chantier a été créé sur un autre ordinateur ou par un autre utilisateur.</translation>
    </message>
    <message>
        <source>No password store answers on this computer. The key of this job&apos;s secrets is kept in %1, readable by you only. Keep a copy of it apart from the job: without it the secrets are lost.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur. La clé des secrets de ce chantier est conservée dans %1, lisible par vous seul. Gardez-en une copie à part du chantier&#xa0;: sans elle, les secrets sont perdus.</translation>
    </message>
    <message>
        <source>The secrets of this job open with a key file, and %1 is not there. Bring it back, or name it with --key-file.</source>
        <translation>Les secrets de ce chantier s&apos;ouvrent avec un fichier de clé, et %1 n&apos;est pas là. Remettez-le, ou nommez-le avec --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 does not open the secrets of this job: they were closed with another one. Name that one with --key-file.</source>
        <translation>Le fichier de clé %1 n&apos;ouvre pas les secrets de ce chantier&#xa0;: ils ont été fermés avec un autre. Nommez celui-là avec --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Le fichier de clé %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The secrets of this job open with a passphrase. Write it into a file that only you may read, and name that with --key-file.</source>
        <translation>Les secrets de ce chantier s&apos;ouvrent avec une phrase secrète. Écrivez-la dans un fichier que vous seul pouvez lire, et nommez-le avec --key-file.</translation>
    </message>
    <message>
        <source>The key of this job&apos;s secrets is kept in %1, readable by you only. Keep a copy of it apart from the job: without it the secrets are lost.</source>
        <translation>La clé des secrets de ce chantier est conservée dans %1, lisible par vous seul. Gardez-en une copie à part du chantier&#xa0;: sans elle, les secrets sont perdus.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The password store of this computer is locked. Secrets stay where they are until it is opened.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Les secrets restent où ils sont jusqu&apos;à ce qu&apos;il soit ouvert.</translation>
    </message>
    <message>
        <source>The question to the password store was taken back.</source>
        <translation>La question au trousseau a été retirée.</translation>
    </message>
    <message>
        <source>No password store answers on this computer.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The password store of this computer did not answer in time. Open it there, then try again.</source>
        <translation>Le trousseau de cet ordinateur n&apos;a pas répondu à temps. Ouvrez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Place %1</source>
        <translation>Emplacement %1</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, emplacement %2</translation>
    </message>
    <message>
        <source>There is no phone to print a label for. Add phones to the job first.</source>
        <translation>Il n&apos;y a pas de téléphone pour lequel imprimer une étiquette. Ajoutez d&apos;abord des téléphones au chantier.</translation>
    </message>
    <message>
        <source>A sheet of %1 has the places 1 to %2.</source>
        <translation>Une feuille de %1 a les places 1 à %2.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>LanguagePack</name>
    <message>
        <source>The file is larger than 4 MB; no language pack is.</source>
        <translation>Le fichier dépasse 4 Mo&#xa0;; aucun pack de langue n&apos;est aussi gros.</translation>
    </message>
    <message>
        <source>The last line is not “End|”. The file may be cut off, and phones may not take it.</source>
        <translation>La dernière ligne n&apos;est pas «&#xa0;End|&#xa0;». Le fichier est peut-être coupé, et les téléphones ne le prennent peut-être pas.</translation>
    </message>
    <message>
        <source>This is no language pack: its lines do not read English text| translation.</source>
        <translation>Ce n&apos;est pas un pack de langue&#xa0;: ses lignes n&apos;ont pas la forme texte anglais| traduction.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of this kind.</source>
        <translation>
            <numerusform>%n autre ligne de cette sorte.</numerusform>
            <numerusform>%n autres lignes de cette sorte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8. Phones show wrong letters; save it as UTF-8.</source>
        <translation>Le fichier n&apos;est pas en UTF-8. Les téléphones affichent de mauvaises lettres&#xa0;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which becomes part of the language&apos;s name on phones. Save it as UTF-8 without one.</source>
        <translation>Le fichier commence par une marque d&apos;ordre des octets (BOM), qui devient une partie du nom de la langue sur les téléphones. Enregistrez-le en UTF-8 sans cette marque.</translation>
    </message>
    <message>
        <source>Lines end as on Windows (CR LF). The maker&apos;s packs end them with LF alone.</source>
        <translation>Les lignes se terminent comme sous Windows (CR LF). Les packs du fabricant les terminent par LF seul.</translation>
    </message>
    <message>
        <source>What follows “End|” is not read by phones.</source>
        <translation>Ce qui suit «&#xa0;End|&#xa0;» n&apos;est pas lu par les téléphones.</translation>
    </message>
    <message>
        <source>The line has no bar (|), so phones cannot use it.</source>
        <translation>La ligne n&apos;a pas de barre (|)&#xa0;; les téléphones ne peuvent donc pas l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes; phones may cut it off.</source>
        <translation>La ligne dépasse %1 octets&#xa0;; les téléphones la coupent peut-être.</translation>
    </message>
    <message>
        <source>The first line must be the language&apos;s name; here it is a text already. Phones show it in their menu as it is.</source>
        <translation>La première ligne doit être le nom de la langue&#xa0;; ici, c&apos;est déjà un texte. Les téléphones l&apos;affichent tel quel dans leur menu.</translation>
    </message>
    <message>
        <source>The first line is empty, so the language has no name in the menu.</source>
        <translation>La première ligne est vide&#xa0;; la langue n&apos;a donc pas de nom dans le menu.</translation>
    </message>
    <message>
        <source>“%1” was translated otherwise in line %2; which one phones take is not known.</source>
        <translation>«&#xa0;%1&#xa0;» a été traduit autrement à la ligne %2&#xa0;; on ne sait pas lequel des deux les téléphones prennent.</translation>
    </message>
    <message>
        <source>“%1” and its translation differ in the places for values (%s, %d); phones may show something wrong there.</source>
        <translation>«&#xa0;%1&#xa0;» et sa traduction n&apos;ont pas les mêmes emplacements de valeurs (%s,&#xa0;%d)&#xa0;; les téléphones y affichent peut-être quelque chose de faux.</translation>
    </message>
    <message>
        <source>The translation of “%1” is more than three times as long; small displays may cut it off.</source>
        <translation>La traduction de «&#xa0;%1&#xa0;» est plus de trois fois plus longue&#xa0;; de petits écrans la coupent peut-être.</translation>
    </message>
</context>
<context>
    <name>LanguageShelf</name>
    <message>
        <source>“%1” cannot be read. Check who may open it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez qui peut l&apos;ouvrir.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Phones of this job get their settings from this program. Say which configuration server they belong to once it is gone.</source>
        <translation>Les téléphones de ce chantier reçoivent leurs réglages de ce programme. Dites à quel serveur de configuration ils appartiendront quand il ne sera plus là.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>Il n&apos;y a pas de serveur de configuration «&#xa0;%1&#xa0;» dans ce chantier. Ajoutez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Finish job</source>
        <translation>Terminer le chantier</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Fermer la barrière</translation>
    </message>
    <message>
        <source>Go on staging</source>
        <translation>Reprendre la préparation</translation>
    </message>
    <message>
        <source>It did not take its last settings. Restart it while the server is on.</source>
        <translation>Il n&apos;a pas pris ses derniers réglages. Redémarrez-le pendant que le serveur est en marche.</translation>
    </message>
    <message>
        <source>It is on hold and was left as it is.</source>
        <translation>Il est suspendu et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Its last settings lack a value for {%1} and are held back.</source>
        <translation>Dans ses derniers réglages, il manque une valeur pour {%1}&#xa0;; ils sont retenus.</translation>
    </message>
    <message>
        <source>It never asked here. Plug it in, or take it out of the job.</source>
        <translation>Il n&apos;a jamais demandé ici. Branchez-le, ou retirez-le du chantier.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Nobody answered. The phone waits and asks again, three times, then goes on with what it has.</source>
        <translation>Personne n&apos;a répondu. Le téléphone attend et redemande, trois fois, puis continue avec ce qu&apos;il a.</translation>
    </message>
    <message>
        <source>The transfer broke off before its end. The phone throws away what it has and asks again.</source>
        <translation>Le transfert s&apos;est coupé avant la fin. Le téléphone jette ce qu&apos;il a et redemande.</translation>
    </message>
    <message>
        <source>The server showed a certificate that the phone does not trust. It shows “Bad Certificate” and takes nothing from there.</source>
        <translation>Le serveur a présenté un certificat auquel le téléphone ne fait pas confiance. Il affiche «&#xa0;Bad Certificate&#xa0;» et n&apos;y prend rien.</translation>
    </message>
    <message>
        <source>The server asked for patience. The phone comes back.</source>
        <translation>Le serveur a demandé un peu de patience. Le téléphone revient.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
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
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <source>DHCP told the phone its server (part of the scenario: simulated phones get no address). Of several offers the first one that names a server wins.</source>
        <translation>Le DHCP a indiqué au téléphone son serveur (cela fait partie du scénario&#xa0;: les téléphones simulés ne reçoivent pas d&apos;adresse). De plusieurs offres, la première qui nomme un serveur l&apos;emporte.</translation>
    </message>
    <message>
        <source>First the phone asks for the key of encrypted settings. There is none, and that is normal: it goes on with plain files.</source>
        <translation>Le téléphone demande d&apos;abord la clé des réglages chiffrés. Il n&apos;y en a pas, et c&apos;est normal&#xa0;: il continue avec des fichiers en clair.</translation>
    </message>
    <message>
        <source>The phone takes the key of encrypted settings. From now on it insists on encrypted files.</source>
        <translation>Le téléphone prend la clé des réglages chiffrés. Désormais, il exige des fichiers chiffrés.</translation>
    </message>
    <message>
        <source>The common settings are missing. Older phones stop here and never ask for their own file.</source>
        <translation>Les réglages communs manquent. Les anciens téléphones s&apos;arrêtent ici et ne demandent jamais leur propre fichier.</translation>
    </message>
    <message>
        <source>The settings of every phone. This file must exist and hold at least one character.</source>
        <translation>Les réglages de tous les téléphones. Ce fichier doit exister et contenir au moins un caractère.</translation>
    </message>
    <message>
        <source>The RCS answers with a comment only: what counts stands in the phone&apos;s own file.</source>
        <translation>Le RCS ne répond que par un commentaire&#xa0;: ce qui compte se trouve dans le fichier propre du téléphone.</translation>
    </message>
    <message>
        <source>The phone looks for a licence. Few have one; that it is missing is normal.</source>
        <translation>Le téléphone cherche une licence. Peu en ont une&#xa0;; qu&apos;elle manque est normal.</translation>
    </message>
    <message>
        <source>The phone asks for firmware and is offered none. It keeps what it runs.</source>
        <translation>Le téléphone demande un micrologiciel et ne s&apos;en voit proposer aucun. Il garde celui qu&apos;il exécute.</translation>
    </message>
    <message>
        <source>The file differs from what the phone runs, up or down: it takes all of it, writes it into its memory and restarts.</source>
        <translation>Le fichier diffère de ce que le téléphone exécute, en plus récent ou en plus ancien&#xa0;: il le prend en entier, l&apos;écrit dans sa mémoire et redémarre.</translation>
    </message>
    <message>
        <source>The phone reads the beginning of the firmware, sees that it runs it already, and stops.</source>
        <translation>Le téléphone lit le début du micrologiciel, voit qu&apos;il l&apos;exécute déjà, et s&apos;arrête.</translation>
    </message>
    <message>
        <source>The phone has started and calls the address that its settings name. That proves that it runs them.</source>
        <translation>Le téléphone a démarré et appelle l&apos;adresse que nomment ses réglages. Cela prouve qu&apos;il les applique.</translation>
    </message>
    <message>
        <source>The phone&apos;s own settings are not here. It goes on with the common ones.</source>
        <translation>Les réglages propres du téléphone ne sont pas ici. Il continue avec les réglages communs.</translation>
    </message>
    <message>
        <source>Nothing is assigned to this MAC address. The RCS tells a stranger nothing, and the phone gets no server.</source>
        <translation>Rien n&apos;est assigné à cette adresse MAC. Le RCS ne dit rien à un inconnu, et le téléphone ne reçoit pas de serveur.</translation>
    </message>
    <message>
        <source>The phone takes its own settings: name, line, password. Nobody else gets this file.</source>
        <translation>Le téléphone prend ses propres réglages&#xa0;: nom, ligne, mot de passe. Personne d&apos;autre ne reçoit ce fichier.</translation>
    </message>
    <message>
        <source>The phone is told its branding and its configuration server, which it remembers.</source>
        <translation>Le téléphone apprend son habillage et son serveur de configuration, qu&apos;il retient.</translation>
    </message>
    <message>
        <source>There are no settings for this model only. That is normal.</source>
        <translation>Il n&apos;y a pas de réglages pour ce seul modèle. C&apos;est normal.</translation>
    </message>
    <message>
        <source>The settings of every phone of this model.</source>
        <translation>Les réglages de tous les téléphones de ce modèle.</translation>
    </message>
    <message>
        <source>The phone takes a file that its settings name: a picture, a ring tone, a language.</source>
        <translation>Le téléphone prend un fichier que nomment ses réglages&#xa0;: une image, une sonnerie, une langue.</translation>
    </message>
    <message>
        <source>A file that the settings name is not here. The phone does without it.</source>
        <translation>Un fichier que nomment les réglages n&apos;est pas ici. Le téléphone s&apos;en passe.</translation>
    </message>
    <message>
        <source>told by DHCP</source>
        <translation>indiqué par le DHCP</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat sans confiance</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>%1, not here</source>
        <translation>%1, pas ici</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Make the job of the lesson</source>
        <translation>Créer le chantier de la leçon</translation>
    </message>
    <message>
        <source>an address, no server</source>
        <translation>une adresse, pas de serveur</translation>
    </message>
    <message>
        <source>server: this RCS</source>
        <translation>serveur&#xa0;: ce RCS</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Aucun dossier temporaire ne peut être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server does not give this file to the phone. The phone goes on without it.</source>
        <translation>Le serveur ne donne pas ce fichier au téléphone. Le téléphone continue sans lui.</translation>
    </message>
    <message>
        <source>DHCP tells the phone: %1</source>
        <translation>Le DHCP dit au téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and gets it</source>
        <translation>%1 demande %3 à %2 et le reçoit</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, which is not there</source>
        <translation>%1 demande %3 à %2, mais le fichier n&apos;y est pas</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and is asked for patience</source>
        <translation>%1 demande %3 à %2, qui le prie de patienter</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and is refused</source>
        <translation>%1 demande %3 à %2, qui refuse</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, and nobody answers</source>
        <translation>%1 demande %3 à %2, et personne ne répond</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, and the transfer breaks off</source>
        <translation>%1 demande %3 à %2, et le transfert se coupe</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and does not trust its certificate</source>
        <translation>%1 demande %3 à %2 et ne fait pas confiance à son certificat</translation>
    </message>
    <message>
        <source>Nothing more: the phone stops here</source>
        <translation>Rien de plus&#xa0;: le téléphone s&apos;arrête ici</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Que se passe-t-il ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1, pas maintenant</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, refusé</translation>
    </message>
    <message>
        <source>%1: DHCP tells %2: %3</source>
        <translation>%1&#xa0;: le DHCP dit à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2 asks %3 for %4: %5</source>
        <translation>%1&#xa0;: %2 demande %4 à %3&#xa0;: %5</translation>
    </message>
    <message>
        <source>A phone with factory settings asks the RCS first. The RCS goes by the MAC address: it offers branding, then the configuration server, then firmware.</source>
        <translation>Un téléphone aux réglages d&apos;usine interroge d&apos;abord le RCS. Le RCS se fonde sur l&apos;adresse MAC&#xa0;: il propose un habillage, puis le serveur de configuration, puis un micrologiciel.</translation>
    </message>
    <message>
        <source>Pictures and ring tones are files of their own. The settings only say where they are; the phone works without them too.</source>
        <translation>Les images et les sonneries sont des fichiers à part. Les réglages disent seulement où ils se trouvent&#xa0;; le téléphone fonctionne aussi sans eux.</translation>
    </message>
    <message>
        <source>Firmware is one file for each model, whose name ends in .st. A phone accepts it only if it differs from what it runs.</source>
        <translation>Un micrologiciel est un fichier par modèle, dont le nom se termine par .st. Un téléphone ne l&apos;accepte que s&apos;il diffère de ce qu&apos;il exécute.</translation>
    </message>
    <message>
        <source>Files are asked for in a fixed order: the key of encrypted settings, the settings of all phones, those of the model, those of the phone. Of two values the one read last counts.</source>
        <translation>Les fichiers sont demandés dans un ordre fixe&#xa0;: la clé des réglages chiffrés, les réglages de tous les téléphones, ceux du modèle, ceux du téléphone. De deux valeurs, c&apos;est la dernière lue qui compte.</translation>
    </message>
    <message>
        <source>What a phone was told it remembers over a restart. What somebody sets on the phone itself beats the server until it is erased.</source>
        <translation>Ce qu&apos;on a dit à un téléphone, il le retient après un redémarrage. Ce que quelqu&apos;un règle sur le téléphone lui-même l&apos;emporte sur le serveur jusqu&apos;à ce qu&apos;on l&apos;efface.</translation>
    </message>
    <message>
        <source>Phones fetch by TFTP, FTP, HTTP or HTTPS. By HTTPS they check who issued the certificate, its name and its date, and never fall back to plain HTTP.</source>
        <translation>Les téléphones prennent leurs fichiers par TFTP, FTP, HTTP ou HTTPS. En HTTPS, ils vérifient qui a émis le certificat, son nom et sa date, et ne se rabattent jamais sur HTTP en clair.</translation>
    </message>
    <message>
        <source>DHCP may name a server in option 43, 160, 159 or 66. After an offer without one the phone listens for a while and prefers an offer that has it.</source>
        <translation>Le DHCP peut nommer un serveur dans l&apos;option 43, 160, 159 ou 66. Après une offre qui n&apos;en nomme pas, le téléphone écoute un moment et préfère une offre qui le fait.</translation>
    </message>
    <message>
        <source>A start goes through network, DHCP, RCS, firmware, settings, languages and services. After new firmware all of it begins again.</source>
        <translation>Un démarrage passe par le réseau, le DHCP, le RCS, le micrologiciel, les réglages, les langues et les services. Après un nouveau micrologiciel, tout recommence.</translation>
    </message>
    <message>
        <source>At the end of a start the phone calls the address in “action uri startup”. This call names model, MAC address and firmware, and proves that it is up.</source>
        <translation>À la fin d&apos;un démarrage, le téléphone appelle l&apos;adresse indiquée dans «&#xa0;action uri startup&#xa0;». Cet appel nomme le modèle, l&apos;adresse MAC et le micrologiciel, et prouve qu&apos;il est en marche.</translation>
    </message>
    <message>
        <source>If security.tuz is on the server, the phone takes it and reads encrypted files with it. Who has none answers “not here”, and that is normal.</source>
        <translation>Si security.tuz est sur le serveur, le téléphone le prend et s&apos;en sert pour lire les fichiers chiffrés. Un serveur qui n&apos;en a pas répond «&#xa0;pas ici&#xa0;», et c&apos;est normal.</translation>
    </message>
    <message>
        <source>Languages other than English are files that the settings name, at most four.</source>
        <translation>Les langues autres que l&apos;anglais sont des fichiers que nomment les réglages, quatre au plus.</translation>
    </message>
    <message>
        <source>Most questions of a phone are answered with “not here” in a healthy network. Only the common settings must exist.</source>
        <translation>Dans un réseau sain, la plupart des questions d&apos;un téléphone reçoivent la réponse «&#xa0;pas ici&#xa0;». Seuls les réglages communs doivent exister.</translation>
    </message>
    <message>
        <source>The common settings must hold at least one character. A phone that finds nothing there may never ask for its own file.</source>
        <translation>Les réglages communs doivent contenir au moins un caractère. Un téléphone qui n&apos;y trouve rien risque de ne jamais demander son propre fichier.</translation>
    </message>
    <message>
        <source>503 means: not now. The server says when to come back, and the phone does.</source>
        <translation>503 signifie&#xa0;: pas maintenant. Le serveur dit quand revenir, et le téléphone revient.</translation>
    </message>
    <message>
        <source>The rules behind it</source>
        <translation>Les règles derrière tout cela</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>The first start of a phone</source>
        <translation>Le premier démarrage d&apos;un téléphone</translation>
    </message>
    <message>
        <source>A phone comes out of its carton and is registered by its MAC address. Watch whom it asks, and for what.</source>
        <translation>Un téléphone sort de son carton et est enregistré par son adresse MAC. Observez à qui il s&apos;adresse, et pour quoi.</translation>
    </message>
    <message>
        <source>From whom does the phone take its name and its line?</source>
        <translation>De qui le téléphone reçoit-il son nom et sa ligne&#xa0;?</translation>
    </message>
    <message>
        <source>From DHCP</source>
        <translation>Du DHCP</translation>
    </message>
    <message>
        <source>From the RCS</source>
        <translation>Du RCS</translation>
    </message>
    <message>
        <source>From its configuration server</source>
        <translation>De son serveur de configuration</translation>
    </message>
    <message>
        <source>The RCS only says where to go on. Name, line and password stand in the phone&apos;s own file on its configuration server.</source>
        <translation>Le RCS dit seulement où continuer. Nom, ligne et mot de passe se trouvent dans le fichier propre du téléphone, sur son serveur de configuration.</translation>
    </message>
    <message>
        <source>The phone that nobody registered</source>
        <translation>Le téléphone que personne n&apos;a enregistré</translation>
    </message>
    <message>
        <source>Two phones start. Only one of them was scanned.</source>
        <translation>Deux téléphones démarrent. Un seul des deux a été scanné.</translation>
    </message>
    <message>
        <source>What is the other one told?</source>
        <translation>Que dit-on à l&apos;autre&#xa0;?</translation>
    </message>
    <message>
        <source>The settings of all phones, but no line</source>
        <translation>Les réglages de tous les téléphones, mais pas de ligne</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>That it must be registered first</source>
        <translation>Qu&apos;il doit d&apos;abord être enregistré</translation>
    </message>
    <message>
        <source>A stranger is told nothing: no server, no settings, not even that others exist. The window shows it as an unknown phone that can be added.</source>
        <translation>Un inconnu n&apos;apprend rien&#xa0;: ni serveur, ni réglages, ni même l&apos;existence d&apos;autres téléphones. La fenêtre le montre comme un téléphone inconnu qu&apos;on peut ajouter.</translation>
    </message>
    <message>
        <source>Firmware goes down too</source>
        <translation>Le micrologiciel descend aussi</translation>
    </message>
    <message>
        <source>The phone left the factory with a newer release than the site uses.</source>
        <translation>Le téléphone est sorti d&apos;usine avec une édition plus récente que celle du site.</translation>
    </message>
    <message>
        <source>The site&apos;s release is older than the phone&apos;s. What does the phone do?</source>
        <translation>L&apos;édition du site est plus ancienne que celle du téléphone. Que fait le téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>It keeps the newer one</source>
        <translation>Il garde la plus récente</translation>
    </message>
    <message>
        <source>It takes the older one</source>
        <translation>Il prend la plus ancienne</translation>
    </message>
    <message>
        <source>It asks again and again</source>
        <translation>Il redemande encore et encore</translation>
    </message>
    <message>
        <source>Phones take firmware that differs, up or down. That is why a wrong assignment can hurt: nothing protects a phone from an old release.</source>
        <translation>Les téléphones prennent un micrologiciel qui diffère, plus récent ou plus ancien. C&apos;est pourquoi une mauvaise assignation peut faire du tort&#xa0;: rien ne protège un téléphone d&apos;une ancienne édition.</translation>
    </message>
    <message>
        <source>Firmware that the phone has already</source>
        <translation>Un micrologiciel que le téléphone a déjà</translation>
    </message>
    <message>
        <source>The phone runs the assigned release from the beginning.</source>
        <translation>Le téléphone exécute dès le début l&apos;édition assignée.</translation>
    </message>
    <message>
        <source>How much of the firmware file does it take?</source>
        <translation>Combien prend-il du fichier du micrologiciel&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing, it does not ask</source>
        <translation>Rien, il ne demande pas</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>It reads the head of the file, sees that nothing differs, and breaks off. A transfer that stops early is normal here and no fault.</source>
        <translation>Il lit l&apos;en-tête du fichier, voit que rien ne diffère, et s&apos;arrête. Un transfert qui finit tôt est normal ici et n&apos;est pas un défaut.</translation>
    </message>
    <message>
        <source>The wrong address in DHCP</source>
        <translation>La mauvaise adresse dans le DHCP</translation>
    </message>
    <message>
        <source>Somebody set option 66 to a server that was switched off last year.</source>
        <translation>Quelqu&apos;un a réglé l&apos;option 66 sur un serveur arrêté l&apos;année dernière.</translation>
    </message>
    <message>
        <source>What do we see of this phone?</source>
        <translation>Que voyons-nous de ce téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>It asks here and is refused</source>
        <translation>Il demande ici et est refusé</translation>
    </message>
    <message>
        <source>It asks here after a while</source>
        <translation>Il demande ici après un moment</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Rien du tout</translation>
    </message>
    <message>
        <source>It asks where DHCP sends it, and nobody is there. A phone that never asks is looked for on the network, not in the job: option 43, 160, 159 and 66 come before the RCS.</source>
        <translation>Il demande là où le DHCP l&apos;envoie, et il n&apos;y a personne. Un téléphone qui ne demande jamais se cherche sur le réseau, pas dans le chantier&#xa0;: les options 43, 160, 159 et 66 passent avant le RCS.</translation>
    </message>
    <message>
        <source>Two DHCP servers</source>
        <translation>Deux serveurs DHCP</translation>
    </message>
    <message>
        <source>The router answers first, but names no configuration server. The bench answers second, and does.</source>
        <translation>Le routeur répond en premier, mais ne nomme pas de serveur de configuration. Le banc répond en second, et en nomme un.</translation>
    </message>
    <message>
        <source>Whose word counts?</source>
        <translation>Quelle parole compte&#xa0;?</translation>
    </message>
    <message>
        <source>The first one&apos;s</source>
        <translation>Celle du premier</translation>
    </message>
    <message>
        <source>That of the one who names a server</source>
        <translation>Celle de celui qui nomme un serveur</translation>
    </message>
    <message>
        <source>Both take turns</source>
        <translation>Chacun son tour</translation>
    </message>
    <message>
        <source>After an offer without a server the phone listens for a while and prefers one that has it. With two that name a server the first wins, and which one that is changes from day to day.</source>
        <translation>Après une offre sans serveur, le téléphone écoute un moment et préfère une offre qui en nomme un. Si deux nomment un serveur, le premier l&apos;emporte, et lequel est le premier change d&apos;un jour à l&apos;autre.</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Une valeur manque</translation>
    </message>
    <message>
        <source>The job&apos;s settings name a variable. One phone has no value for it.</source>
        <translation>Les réglages du chantier nomment une variable. Un téléphone n&apos;a pas de valeur pour elle.</translation>
    </message>
    <message>
        <source>What does that phone get as its own file?</source>
        <translation>Que reçoit ce téléphone comme fichier propre&#xa0;?</translation>
    </message>
    <message>
        <source>The file with the line left out</source>
        <translation>Le fichier sans la ligne</translation>
    </message>
    <message>
        <source>The file with an empty value</source>
        <translation>Le fichier avec une valeur vide</translation>
    </message>
    <message>
        <source>No file until it has a value</source>
        <translation>Aucun fichier tant qu&apos;il n&apos;a pas de valeur</translation>
    </message>
    <message>
        <source>A file with a hole in it would look like a working phone without a line. It is held back, and the window says which value is missing.</source>
        <translation>Un fichier avec un trou ressemblerait à un téléphone en marche sans ligne. Il est retenu, et la fenêtre dit quelle valeur manque.</translation>
    </message>
    <message>
        <source>The power goes while firmware is on its way</source>
        <translation>Le courant est coupé pendant qu&apos;un micrologiciel est en route</translation>
    </message>
    <message>
        <source>At two fifths of the firmware somebody pulls the plug, and puts it back.</source>
        <translation>Aux deux cinquièmes du micrologiciel, quelqu&apos;un débranche la prise, puis la rebranche.</translation>
    </message>
    <message>
        <source>What does the phone run afterwards?</source>
        <translation>Qu&apos;exécute le téléphone ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing, it is broken</source>
        <translation>Rien, il est en panne</translation>
    </message>
    <message>
        <source>The old release, for ever</source>
        <translation>L&apos;ancienne édition, pour toujours</translation>
    </message>
    <message>
        <source>The new release, after a second try</source>
        <translation>La nouvelle édition, après un second essai</translation>
    </message>
    <message>
        <source>Half a file is thrown away. The phone starts with what it had, asks again and takes all of it. Only while it writes its memory must the power stay: PLEASE DO NOT UNPLUG THE PHONE.</source>
        <translation>La moitié d&apos;un fichier est jetée. Le téléphone démarre avec ce qu&apos;il avait, redemande et prend tout. Ce n&apos;est que pendant qu&apos;il écrit sa mémoire que le courant doit rester&#xa0;: PLEASE DO NOT UNPLUG THE PHONE.</translation>
    </message>
    <message>
        <source>A network that loses every fourth request</source>
        <translation>Un réseau qui perd une demande sur quatre</translation>
    </message>
    <message>
        <source>A bad cable, or a slow port. Requests vanish and answers are late.</source>
        <translation>Un mauvais câble, ou un port lent. Des demandes disparaissent et des réponses sont en retard.</translation>
    </message>
    <message>
        <source>Does the phone arrive?</source>
        <translation>Le téléphone y arrive-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>No, one lost request is enough</source>
        <translation>Non, une demande perdue suffit</translation>
    </message>
    <message>
        <source>Yes, but it takes longer</source>
        <translation>Oui, mais cela prend plus de temps</translation>
    </message>
    <message>
        <source>Only with firmware switched off</source>
        <translation>Seulement avec les micrologiciels désactivés</translation>
    </message>
    <message>
        <source>Each file is asked for three times. What the class sees is patience: &quot;Retrying config download...&quot; on the display and the same question again.</source>
        <translation>Chaque fichier est demandé trois fois. Ce que voit la classe, c&apos;est de la patience&#xa0;: «&#xa0;Retrying config download...&#xa0;» sur l&apos;écran et la même question à nouveau.</translation>
    </message>
    <message>
        <source>A certificate that the phone does not trust</source>
        <translation>Un certificat auquel le téléphone ne fait pas confiance</translation>
    </message>
    <message>
        <source>The job serves by HTTPS. One phone was given the CA of the job, the other was not.</source>
        <translation>Le chantier sert en HTTPS. Un téléphone a reçu l&apos;AC du chantier, l&apos;autre non.</translation>
    </message>
    <message>
        <source>What does the second phone show?</source>
        <translation>Que montre le second téléphone&#xa0;?</translation>
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
        <translation>Rien, il prend HTTP à la place</translation>
    </message>
    <message>
        <source>A phone does not fall back to plain HTTP. It needs the CA first, over HTTP or TFTP (https user certificates), and a clock that is right.</source>
        <translation>Un téléphone ne se rabat pas sur HTTP en clair. Il lui faut d&apos;abord l&apos;AC, par HTTP ou TFTP (https user certificates), et une horloge juste.</translation>
    </message>
</context>
<context>
    <name>MacAddress</name>
    <message>
        <source>“%1” is not a MAC address: it has 12 digits 0-9 and A-F. Scan the code under the word MAC.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse MAC&#xa0;: elle a 12 chiffres 0-9 et A-F. Scannez le code sous le mot MAC.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse MAC&#xa0;: il lui faut exactement 12 chiffres 0-9 et A-F.</translation>
    </message>
    <message>
        <source>“%1” is all zeros; no phone has that address.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient que des zéros&#xa0;; aucun téléphone n&apos;a cette adresse.</translation>
    </message>
    <message>
        <source>“%1” is a group address; no phone has it. Check the first two digits.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse de groupe&#xa0;; aucun téléphone ne l&apos;a. Vérifiez les deux premiers chiffres.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The list of what was published there cannot be read from line %1 on, so nothing was changed. Take the file %2 away to publish everything again.</source>
        <translation>La liste de ce qui y a été publié ne peut pas être lue à partir de la ligne %1&#xa0;; rien n&apos;a donc été changé. Enlevez le fichier %2 pour tout publier à nouveau.</translation>
    </message>
</context>
<context>
    <name>MdnsService</name>
    <message>
        <source>Old phones that look for a server in their network ask it by TFTP on port 69; they know no other port. TFTP is not on port 69 here, so they are not told of it.</source>
        <translation>Les anciens téléphones qui cherchent un serveur sur leur réseau l&apos;interrogent par TFTP au port 69&#xa0;; ils n&apos;en connaissent pas d&apos;autre. Ici, TFTP n&apos;est pas au port 69&#xa0;; il ne leur est donc pas indiqué.</translation>
    </message>
</context>
<context>
    <name>MdnsSocket</name>
    <message>
        <source>The network card of %1 carries no multicast, so phones that look for a server would not be heard there. Choose the address of the card they are plugged into.</source>
        <translation>La carte réseau de %1 ne transmet pas le multicast&#xa0;; les téléphones qui cherchent un serveur n&apos;y seraient donc pas entendus. Choisissez l&apos;adresse de la carte à laquelle ils sont branchés.</translation>
    </message>
</context>
<context>
    <name>ModelConversion</name>
    <message>
        <source>A %1 has no free key left for it.</source>
        <translation>Un %1 n&apos;a plus de touche libre pour cela.</translation>
    </message>
    <message>
        <source>A %1 has no such key; this is the first free one.</source>
        <translation>Un %1 n&apos;a pas cette touche&#xa0;; voici la première libre.</translation>
    </message>
    <message>
        <source>A key at that place is always shown.</source>
        <translation>À cet endroit, une touche est toujours affichée.</translation>
    </message>
    <message>
        <source>It uses line %1, and a %2 has %3.</source>
        <translation>Il utilise la ligne %1, et un %2 en a %3.</translation>
    </message>
    <message>
        <source>A %1 has %2 lines.</source>
        <translation>Un %1 a %2 lignes.</translation>
    </message>
    <message>
        <source>“%1” says the same and is set too.</source>
        <translation>«&#xa0;%1&#xa0;» dit la même chose et est défini aussi.</translation>
    </message>
    <message>
        <source>That is its name on a %1.</source>
        <translation>C&apos;est son nom sur un %1.</translation>
    </message>
    <message>
        <source>Nothing is known about it; it stays as it is.</source>
        <translation>On n&apos;en sait rien&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>Language packs are made for one release. Take the one for the %1.</source>
        <translation>Les packs de langue sont faits pour une édition précise. Prenez celui du %1.</translation>
    </message>
    <message>
        <source>A %1 may not know it, which is not confirmed; it stays as it is.</source>
        <translation>Un %1 ne le connaît peut-être pas, ce qui n&apos;est pas confirmé&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>A %1 has no such setting.</source>
        <translation>Un %1 n&apos;a pas ce réglage.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>“%1” is no network card that phones can be plugged into. DHCP needs one; choose another address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une carte réseau à laquelle des téléphones peuvent être branchés. Le DHCP en a besoin&#xa0;; choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>This computer has no network card “%1” now. DHCP needs it; plug it in, or choose another.</source>
        <translation>Cet ordinateur n&apos;a pas en ce moment de carte réseau «&#xa0;%1&#xa0;». Le DHCP en a besoin&#xa0;; branchez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The network card “%1” has no IPv4 address. Phones could not reach this computer. Give it a fixed one.</source>
        <translation>La carte réseau «&#xa0;%1&#xa0;» n&apos;a pas d&apos;adresse IPv4. Les téléphones ne pourraient pas atteindre cet ordinateur. Donnez-lui une adresse fixe.</translation>
    </message>
    <message>
        <source>The network card “%1” does not have the address %2, at which phones shall reach this computer. Choose the card that has it.</source>
        <translation>La carte réseau «&#xa0;%1&#xa0;» n&apos;a pas l&apos;adresse %2, à laquelle les téléphones doivent atteindre cet ordinateur. Choisissez la carte qui l&apos;a.</translation>
    </message>
    <message>
        <source>Say on which network card DHCP shall answer.</source>
        <translation>Dites sur quelle carte réseau le DHCP doit répondre.</translation>
    </message>
    <message>
        <source>No network card of this computer has the address %1. DHCP needs one; choose one of this computer&apos;s addresses.</source>
        <translation>Aucune carte réseau de cet ordinateur n&apos;a l&apos;adresse %1. Le DHCP en a besoin&#xa0;; choisissez l&apos;une des adresses de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>NetworkScan</name>
    <message>
        <source>%1 is no address of a network with phones. Choose that of a network card.</source>
        <translation>%1 n&apos;est pas l&apos;adresse d&apos;un réseau avec des téléphones. Choisissez celle d&apos;une carte réseau.</translation>
    </message>
    <message>
        <source>The network of %1 is not one of a bench: its size is /%2. Only networks from /%3 to /30 are looked through.</source>
        <translation>Le réseau de %1 n&apos;est pas celui d&apos;un banc&#xa0;: sa taille est /%2. Seuls les réseaux de /%3 à /30 sont parcourus.</translation>
    </message>
</context>
<context>
    <name>OldPhonesOnly</name>
    <message>
        <source>the port for old phones was asked by something else</source>
        <translation>le port des anciens téléphones a été demandé par autre chose</translation>
    </message>
</context>
<context>
    <name>OpenBundleDialog</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To be added here, because only digests are in it: %1</source>
        <translation>À ajouter ici, car le paquet n&apos;en contient que les empreintes&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be given again, because it was made without secrets: %1</source>
        <translation>À donner à nouveau, car le paquet a été créé sans les secrets&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Provisioning workstation for Aastra and Mitel SIP phones.</source>
        <translation>Poste de préparation pour téléphones SIP Aastra et Mitel.</translation>
    </message>
    <message>
        <source>Folder of jobs and files.</source>
        <translation>Dossier des chantiers et des fichiers.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Show a demonstration: local server and 12 simulated phones on this computer.</source>
        <translation>Montrer une démonstration&#xa0;: serveur local et 12 téléphones simulés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas compris.</translation>
    </message>
    <message>
        <source>From now on keep everything beside the program, which can then be carried along.</source>
        <translation>Garder désormais tout à côté du programme, que l&apos;on peut alors emporter.</translation>
    </message>
    <message>
        <source>Folder of an existing server to take over into that job.</source>
        <translation>Dossier d&apos;un serveur existant à reprendre dans ce chantier.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Bundle of a job, to be opened as a job of its own.</source>
        <translation>Paquet d&apos;un chantier, à ouvrir comme chantier à part.</translation>
    </message>
    <message>
        <source>What to show: firstring:PAGE, firstring:phone/MAC or firstring:help/PAGE.</source>
        <translation>Ce qu&apos;il faut montrer&#xa0;: firstring:PAGE, firstring:phone/MAC ou firstring:help/PAGE.</translation>
    </message>
    <message>
        <source>Job to open, made if there is none; or address of a shared one: postgresql://...</source>
        <translation>Chantier à ouvrir, créé s&apos;il n&apos;existe pas&#xa0;; ou adresse d&apos;un chantier partagé&#xa0;: postgresql://...</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>job</source>
        <translation>chantier</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>blueprint</source>
        <translation>gabarit</translation>
    </message>
    <message>
        <source>this phone</source>
        <translation>ce téléphone</translation>
    </message>
</context>
<context>
    <name>OwnerLine</name>
    <message>
        <source>The program that has this job open went away or gave no answer. Look whether the change is there, and do it again if not.</source>
        <translation>Le programme qui a ouvert ce chantier a disparu ou n&apos;a pas répondu. Regardez si le changement est là, et sinon refaites-le.</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>No code for scanners can be made of “%1”.</source>
        <translation>Aucun code pour lecteurs ne peut être fait de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The pages could not be drawn: %1.</source>
        <translation>Les pages n&apos;ont pas pu être dessinées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ParameterCatalogue</name>
    <message>
        <source>Line %1 of the list of parameters cannot be read.</source>
        <translation>La ligne %1 de la liste des paramètres ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>PhoneConversion</name>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Gabarit %1</translation>
    </message>
    <message>
        <source>%1 is in this job already. Type the address of the new phone.</source>
        <translation>%1 est déjà dans ce chantier. Tapez l&apos;adresse du nouveau téléphone.</translation>
    </message>
    <message>
        <source>The model of %1 is not known, so its settings cannot be converted. Give it its model first.</source>
        <translation>Le modèle de %1 n&apos;est pas connu&#xa0;; ses réglages ne peuvent donc pas être convertis. Donnez-lui d&apos;abord son modèle.</translation>
    </message>
    <message>
        <source>There is no image of %1 for a %2 in this job.</source>
        <translation>Il n&apos;y a pas d&apos;image de %1 pour un %2 dans ce chantier.</translation>
    </message>
    <message>
        <source>These phones are %1 already.</source>
        <translation>Ces téléphones sont déjà des %1.</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n phone(s) to %1</source>
        <translation>
            <numerusform>Convertir %n téléphone en %1</numerusform>
            <numerusform>Convertir %n téléphones en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneEdits</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>A slot is a number from 1 to 9999, or empty for none.</source>
        <translation>Un emplacement est un nombre de 1 à 9999, ou vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>Take %1 off hold</source>
        <translation>Lever la suspension de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n phone(s)</source>
        <translation>
            <numerusform>Ajouter %n téléphone</numerusform>
            <numerusform>Ajouter %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what shall be found.</source>
        <translation>Dites ce qu&apos;il faut trouver.</translation>
    </message>
    <message>
        <source>Replace %1 in %2</source>
        <translation>Remplacer %1 dans %2</translation>
    </message>
</context>
<context>
    <name>PhoneFiles</name>
    <message>
        <source>“%1” needs a value for {%2}, and this phone has none. It does not get this file until it has one: fill in the column %2, or change the setting.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d&apos;une valeur pour {%2}, et ce téléphone n&apos;en a pas. Il ne reçoit pas ce fichier tant qu&apos;il n&apos;en a pas&#xa0;: remplissez la colonne %2, ou changez le réglage.</translation>
    </message>
</context>
<context>
    <name>PhoneList</name>
    <message>
        <source>The list is empty: it holds no line with a phone.</source>
        <translation>La liste est vide&#xa0;: elle ne contient aucune ligne avec un téléphone.</translation>
    </message>
    <message>
        <source>This is no text file, so it cannot be a list of phones. Save the list as CSV and choose that file.</source>
        <translation>Ce n&apos;est pas un fichier texte&#xa0;; ce ne peut donc pas être une liste de téléphones. Enregistrez la liste en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Open it in your spreadsheet program, save it as CSV and choose that file.</source>
        <translation>C&apos;est une feuille de calcul ou une archive, pas un fichier CSV. Ouvrez-le dans votre tableur, enregistrez-le en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The list is too big: %1. Cut it into several files.</source>
        <translation>La liste est trop grande&#xa0;: %1. Coupez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>No column of the list holds MAC addresses. Its first line reads: %1. Name one column “mac”, or say which one it is.</source>
        <translation>Aucune colonne de la liste ne contient d&apos;adresses MAC. Sa première ligne dit&#xa0;: %1. Nommez une colonne «&#xa0;mac&#xa0;», ou dites laquelle c&apos;est.</translation>
    </message>
    <message>
        <source>“%1” does not say which column is which field. Write COLUMN=FIELD, for example Room=label.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quelle colonne est quel champ. Écrivez COLUMN=FIELD, par exemple Room=label.</translation>
    </message>
    <message>
        <source>The list has no column “%1”. Use a heading of its first line, or the number of a column.</source>
        <translation>La liste n&apos;a pas de colonne «&#xa0;%1&#xa0;». Utilisez un titre de sa première ligne, ou le numéro d&apos;une colonne.</translation>
    </message>
    <message>
        <source>“%1” is no field of a phone. There are label, model, blueprint, config-server, firmware, branding, tags, slot, hold and var.NAME.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un champ d&apos;un téléphone. Il y a label, model, blueprint, config-server, firmware, branding, tags, slot, hold et var.NAME.</translation>
    </message>
    <message>
        <source>“%1” names no variable. A name has 1 to 100 printable characters, without braces.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucune variable. Un nom a de 1 à 100 caractères imprimables, sans accolades.</translation>
    </message>
    <message>
        <source>Another column is “%1” already. This one was not read; give it another heading.</source>
        <translation>Une autre colonne est déjà «&#xa0;%1&#xa0;». Celle-ci n&apos;a pas été lue&#xa0;; donnez-lui un autre titre.</translation>
    </message>
    <message>
        <source>The column has no heading and was not read, but it holds “%1”. Give it a heading.</source>
        <translation>La colonne n&apos;a pas de titre et n&apos;a pas été lue, mais elle contient «&#xa0;%1&#xa0;». Donnez-lui un titre.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, and the column was not read. Use 1 to 100 printable characters, without braces.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;une variable, et la colonne n&apos;a pas été lue. Utilisez de 1 à 100 caractères imprimables, sans accolades.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed in its cell. Close it, or take it away. The lines after it were read.</source>
        <translation>Un guillemet s&apos;ouvre et ne se ferme jamais dans sa cellule. Fermez-le, ou retirez-le. Les lignes suivantes ont été lues.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote. A quote inside a text is written twice (&quot;&quot;).</source>
        <translation>Il y a quelque chose derrière un guillemet fermant. Un guillemet à l&apos;intérieur d&apos;un texte s&apos;écrit deux fois (&quot;&quot;).</translation>
    </message>
    <message>
        <source>A cell is longer than 10,000 characters.</source>
        <translation>Une cellule dépasse 10&#xa0;000 caractères.</translation>
    </message>
    <message>
        <source>The line has more than 200 cells.</source>
        <translation>La ligne a plus de 200 cellules.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has headings: “%1” belongs to no column. Put a text that holds the separator in quotes.</source>
        <translation>La ligne a plus de cellules que la première ligne n&apos;a de titres&#xa0;: «&#xa0;%1&#xa0;» n&apos;appartient à aucune colonne. Mettez entre guillemets un texte qui contient le séparateur.</translation>
    </message>
    <message>
        <source>The line has no MAC address.</source>
        <translation>La ligne n&apos;a pas d&apos;adresse MAC.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it has 12 digits 0-9 and A-F.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse MAC&#xa0;: elle a 12 chiffres 0-9 et A-F.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse MAC&#xa0;: il lui faut exactement 12 chiffres 0-9 et A-F.</translation>
    </message>
    <message>
        <source>“%1” is all zeros; no phone has that address.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient que des zéros&#xa0;; aucun téléphone n&apos;a cette adresse.</translation>
    </message>
    <message>
        <source>“%1” is a group address; no phone has it. Check the first two digits.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse de groupe&#xa0;; aucun téléphone ne l&apos;a. Vérifiez les deux premiers chiffres.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already. The first line counts.</source>
        <translation>%1 figure déjà à la ligne %2. La première ligne compte.</translation>
    </message>
    <message>
        <source>The phone is in this job already. What changes: %1.</source>
        <translation>Le téléphone est déjà dans ce chantier. Ce qui change&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 does not begin like a MAC address of Aastra or Mitel. Check that the right label was scanned.</source>
        <translation>%1 ne commence pas comme une adresse MAC d&apos;Aastra ou de Mitel. Vérifiez que la bonne étiquette a été scannée.</translation>
    </message>
    <message>
        <source>“%1” is no model that is known here. It is kept as written; check it, since the phone takes files of its own model only.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un modèle connu ici. Il est conservé comme il est écrit&#xa0;; vérifiez-le, car le téléphone ne prend que les fichiers de son propre modèle.</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job. Make it first.</source>
        <translation>Il n&apos;y a pas de gabarit «&#xa0;%1&#xa0;» dans ce chantier. Créez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>Il n&apos;y a pas de serveur de configuration «&#xa0;%1&#xa0;» dans ce chantier. Ajoutez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>This job does not have all branding files of “%1”. Add them first.</source>
        <translation>Ce chantier n&apos;a pas tous les fichiers d&apos;habillage de «&#xa0;%1&#xa0;». Ajoutez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>“%1” is no place on the bench. A place is a number from 1 to 9999.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un emplacement du banc. Un emplacement est un nombre de 1 à 9999.</translation>
    </message>
    <message>
        <source>Place %1 is given to the phone in line %2 already. Both keep it; check it.</source>
        <translation>L&apos;emplacement %1 est déjà donné au téléphone de la ligne %2. Les deux le gardent&#xa0;; vérifiez.</translation>
    </message>
    <message>
        <source>Place %1 belongs to another phone of this job. Both keep it; check it.</source>
        <translation>L&apos;emplacement %1 appartient à un autre téléphone de ce chantier. Les deux le gardent&#xa0;; vérifiez.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni yes ni no.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be printed. Type it again.</source>
        <translation>Le texte contient des caractères qui ne peuvent pas être imprimés. Tapez-le à nouveau.</translation>
    </message>
    <message>
        <source>The text holds a line break. In the phone&apos;s file it becomes a blank.</source>
        <translation>Le texte contient un saut de ligne. Dans le fichier du téléphone, il devient une espace.</translation>
    </message>
    <message>
        <source>The cell is empty; the phone loses its “%1”.</source>
        <translation>La cellule est vide&#xa0;; le téléphone perd son «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>more than 1,000,000 lines</source>
        <translation>plus de 1&#xa0;000&#xa0;000 de lignes</translation>
    </message>
    <message>
        <source>more than 200 columns</source>
        <translation>plus de 200 colonnes</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>plus de 100 Mo</translation>
    </message>
</context>
<context>
    <name>PhoneState</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>no value for %1</source>
        <translation>pas de valeur pour %1</translation>
    </message>
    <message>
        <source>firmware labelled wrongly</source>
        <translation>micrologiciel mal étiqueté</translation>
    </message>
    <message>
        <source>the same firmware again and again</source>
        <translation>le même micrologiciel encore et encore</translation>
    </message>
    <message>
        <source>not heard of for a while</source>
        <translation>sans nouvelles depuis un moment</translation>
    </message>
    <message>
        <source>does not follow its redirection</source>
        <translation>ne suit pas sa redirection</translation>
    </message>
    <message>
        <source>Waiting for phone</source>
        <translation>En attente du téléphone</translation>
    </message>
    <message>
        <source>Seen (DHCP)</source>
        <translation>Vu (DHCP)</translation>
    </message>
    <message>
        <source>Asked RCS</source>
        <translation>RCS interrogé</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Habillage</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirigé</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Redirigé vers %1</translation>
    </message>
    <message>
        <source>Firmware %1 %</source>
        <translation>Micrologiciel %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lit ses fichiers</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>Outdated: %n file(s) changed since</source>
        <translation>
            <numerusform>Périmé&#xa0;: %n fichier modifié depuis</numerusform>
            <numerusform>Périmé&#xa0;: %n fichiers modifiés depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown phone</source>
        <translation>Téléphone inconnu</translation>
    </message>
    <message>
        <source>Going round in circles</source>
        <translation>Tourne en rond</translation>
    </message>
    <message>
        <source>MiNet software</source>
        <translation>Logiciel MiNet</translation>
    </message>
    <message>
        <source>Waits for firmware: given out %1</source>
        <translation>Attend un micrologiciel&#xa0;: distribué %1</translation>
    </message>
    <message>
        <source>Waits for firmware: %1</source>
        <translation>Attend un micrologiciel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits for firmware: roll-out stands still</source>
        <translation>Attend un micrologiciel&#xa0;: déploiement arrêté</translation>
    </message>
    <message>
        <source>Waits for firmware: no file of %1</source>
        <translation>Attend un micrologiciel&#xa0;: pas de fichier %1</translation>
    </message>
    <message>
        <source>Rebooting (%1): do not unplug</source>
        <translation>Redémarre (%1)&#xa0;: ne pas débrancher</translation>
    </message>
</context>
<context>
    <name>PhoneTable</name>
    <message>
        <source>Slot %1</source>
        <translation>Emplacement %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Autorisation</translation>
    </message>
</context>
<context>
    <name>PictureConversion</name>
    <message>
        <source>This picture is damaged and cannot be unpacked. Phones could not show it either. Save it again with a picture program.</source>
        <translation>Cette image est endommagée et ne peut pas être décompressée. Les téléphones ne pourraient pas l&apos;afficher non plus. Enregistrez-la à nouveau avec un programme d&apos;images.</translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message>
        <source>This picture is damaged: its beginning does not say how large it is. Phones could not show it. Save it again with a picture program.</source>
        <translation>Cette image est endommagée&#xa0;: son début ne dit pas quelle taille elle a. Les téléphones ne pourraient pas l&apos;afficher. Enregistrez-la à nouveau avec un programme d&apos;images.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels, far more than any phone can show. Make it smaller.</source>
        <translation>Cette image a %1 × %2 pixels, bien plus que ce qu&apos;un téléphone peut afficher. Réduisez-la.</translation>
    </message>
    <message>
        <source>This is no picture that phones could show: neither PNG, JPEG, GIF nor BMP.</source>
        <translation>Ce n&apos;est pas une image que les téléphones pourraient afficher&#xa0;: ni PNG, ni JPEG, ni GIF, ni BMP.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Habillage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Order of settings</source>
        <translation>Ordre des réglages</translation>
    </message>
    <message>
        <source>Order of tags</source>
        <translation>Ordre des mots-clés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Version before it</source>
        <translation>Version précédente requise</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>is added there</source>
        <translation>est ajouté là-bas</translation>
    </message>
    <message>
        <source>is renamed there, from %1</source>
        <translation>est renommé là-bas, auparavant %1</translation>
    </message>
    <message>
        <source>is changed there</source>
        <translation>est modifié là-bas</translation>
    </message>
    <message>
        <source>is removed there</source>
        <translation>est retiré là-bas</translation>
    </message>
    <message>
        <source>comes here</source>
        <translation>arrive ici</translation>
    </message>
    <message>
        <source>is renamed here, from %1</source>
        <translation>est renommé ici, auparavant %1</translation>
    </message>
    <message>
        <source>is changed here</source>
        <translation>est modifié ici</translation>
    </message>
    <message>
        <source>is removed here</source>
        <translation>est retiré ici</translation>
    </message>
    <message>
        <source>is brought together on both sides</source>
        <translation>est réuni des deux côtés</translation>
    </message>
    <message>
        <source>is alike on both sides</source>
        <translation>est identique des deux côtés</translation>
    </message>
    <message>
        <source>differs on both sides</source>
        <translation>diffère d&apos;un côté à l&apos;autre</translation>
    </message>
    <message>
        <source>is gone there, and was changed here</source>
        <translation>a disparu là-bas, et a été modifié ici</translation>
    </message>
    <message>
        <source>was removed here, and changed there</source>
        <translation>a été retiré ici, et modifié là-bas</translation>
    </message>
    <message>
        <source>belongs to somebody else there</source>
        <translation>appartient à quelqu&apos;un d&apos;autre là-bas</translation>
    </message>
    <message>
        <source>belongs to %1 there</source>
        <translation>appartient à %1 là-bas</translation>
    </message>
    <message>
        <source>has no place there</source>
        <translation>n&apos;a pas de place là-bas</translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Réglage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>Variable «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Mot-clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Firmware of %1</source>
        <translation>Micrologiciel de %1</translation>
    </message>
    <message>
        <source>File for %1</source>
        <translation>Fichier pour %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>is alike</source>
        <translation>est identique</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>va là-bas</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Va là-bas</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Arrive ici</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
</context>
<context>
    <name>PortHelper</name>
    <message>
        <source>The program that opens port %1 for Firstring did not answer. Phones can&apos;t use this port until it does. Install Firstring again, or choose a port from 1024 up.</source>
        <translation>Le programme qui ouvre le port %1 pour Firstring n&apos;a pas répondu. Les téléphones ne peuvent pas utiliser ce port tant qu&apos;il ne répond pas. Réinstallez Firstring, ou choisissez un port à partir de 1024.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs, and the program that opens it for Firstring has no right to yet. Phones can&apos;t use this port until an administrator has run: %2</source>
        <translation>Cet ordinateur réserve le port %1 aux programmes du système, et le programme qui l&apos;ouvre pour Firstring n&apos;en a pas encore le droit. Les téléphones ne peuvent pas utiliser ce port tant qu&apos;un administrateur n&apos;a pas exécuté&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PortRefusal</name>
    <message>
        <source>This computer keeps port %1 for system programs. Phones can&apos;t fetch by HTTP from it until it is opened. Choose a port from 1024 up, for example 8080.</source>
        <translation>Cet ordinateur réserve le port %1 aux programmes du système. Les téléphones ne peuvent rien y prendre par HTTP tant qu&apos;il n&apos;est pas ouvert. Choisissez un port à partir de 1024, par exemple 8080.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs. Phones can&apos;t fetch by TFTP until it is opened. Stage by HTTP instead.</source>
        <translation>Cet ordinateur réserve le port %1 aux programmes du système. Les téléphones ne peuvent rien prendre par TFTP tant qu&apos;il n&apos;est pas ouvert. Préparez-les plutôt par HTTP.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program (%2, %3). Phones set to port %1 would get its pages. Choose another port, or end that program and try again.</source>
        <translation>Le port %1 est utilisé par un autre programme (%2, %3). Les téléphones réglés sur le port %1 recevraient ses pages. Choisissez un autre port, ou fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Phones set to port %1 would get its pages. Choose another port, or end that program and try again.</source>
        <translation>Le port %1 est utilisé par un autre programme. Les téléphones réglés sur le port %1 recevraient ses pages. Choisissez un autre port, ou fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now. Phones can&apos;t reach the server there. Choose one of this computer&apos;s addresses, or plug its network in and try again.</source>
        <translation>Cet ordinateur n&apos;a pas l&apos;adresse %1 en ce moment. Les téléphones ne peuvent pas y atteindre le serveur. Choisissez l&apos;une des adresses de cet ordinateur, ou branchez son réseau et réessayez.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be used. Phones can&apos;t reach the server there. Choose another port or address.</source>
        <translation>Le port %1 de %2 ne peut pas être utilisé. Les téléphones ne peuvent pas y atteindre le serveur. Choisissez un autre port ou une autre adresse.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs, so that service stays off. Phones get their files all the same.</source>
        <translation>Cet ordinateur réserve le port %1 aux programmes du système&#xa0;; ce service reste donc arrêté. Les téléphones reçoivent quand même leurs fichiers.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program (%2, %3), so that service stays off. Phones get their files all the same. End that program, or choose another port.</source>
        <translation>Le port %1 est utilisé par un autre programme (%2, %3)&#xa0;; ce service reste donc arrêté. Les téléphones reçoivent quand même leurs fichiers. Fermez ce programme, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program, so that service stays off. Phones get their files all the same. End that program, or choose another port.</source>
        <translation>Le port %1 est utilisé par un autre programme&#xa0;; ce service reste donc arrêté. Les téléphones reçoivent quand même leurs fichiers. Fermez ce programme, ou choisissez un autre port.</translation>
    </message>
</context>
<context>
    <name>Portable</name>
    <message>
        <source>Nothing can be written beside the program, in %1, so jobs cannot be kept there. Copy the program to a place of your own, or start it without --portable.</source>
        <translation>On ne peut rien écrire à côté du programme, dans %1&#xa0;; les chantiers ne peuvent donc pas y être conservés. Copiez le programme à un endroit qui est à vous, ou démarrez-le sans --portable.</translation>
    </message>
</context>
<context>
    <name>PortableTimeZone</name>
    <message>
        <source>Phones have no lines for the summer time of this zone. Write time zone minutes and dst config by hand.</source>
        <translation>Les téléphones n&apos;ont pas de lignes pour l&apos;heure d&apos;été de ce fuseau. Écrivez time zone minutes et dst config à la main.</translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”.</source>
        <translation>Cet ordinateur ne connaît pas de fuseau horaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>The nearest name is %1.</source>
        <translation>Le nom le plus proche est %1.</translation>
    </message>
    <message>
        <source>The rules of the time zone “%1” are not on this computer. Install the package tzdata.</source>
        <translation>Les règles du fuseau horaire «&#xa0;%1&#xa0;» ne sont pas sur cet ordinateur. Installez le paquet tzdata.</translation>
    </message>
</context>
<context>
    <name>PortalList</name>
    <message>
        <source>The profile says no column for the MAC addresses yet. Give it columns as the portal wants them, for example columns=MAC:mac,Server:url.</source>
        <translation>Le profil n&apos;indique encore aucune colonne pour les adresses MAC. Donnez-lui les colonnes que veut le portail, par exemple columns=MAC:mac,Server:url.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>La ligne %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>No column of this list is known to hold MAC addresses. Say which one does, for example --map &quot;Device ID:mac&quot;.</source>
        <translation>On ne sait d&apos;aucune colonne de cette liste qu&apos;elle contient des adresses MAC. Dites laquelle, par exemple --map &quot;Device ID:mac&quot;.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no MAC address.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas une adresse MAC.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>Il n&apos;y a rien dans cette liste.</translation>
    </message>
</context>
<context>
    <name>PortalProfile</name>
    <message>
        <source>“%1” is no column. Write HEADING:SOURCE, with one of mac, url, label, model, action or - as the source.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une colonne. Écrivez TITRE:SOURCE, avec comme source mac, url, label, model, action ou -.</translation>
    </message>
    <message>
        <source>%1 stands in two columns.</source>
        <translation>%1 figure dans deux colonnes.</translation>
    </message>
    <message>
        <source>A list has at most 50 columns.</source>
        <translation>Une liste a au plus 50 colonnes.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2 in a profile. It takes: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur de %2 dans un profil. Sont acceptés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>a short text</source>
        <translation>un texte court</translation>
    </message>
    <message>
        <source>“%1” is no key of a portal&apos;s profile. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une clé du profil d&apos;un portail. Il y a&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PortalSide</name>
    <message>
        <source>No files go to a portal from here.</source>
        <translation>Aucun fichier ne part d&apos;ici vers un portail.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>This computer does not have the address %1 now. Phones can&apos;t reach the server there.</source>
        <translation>Cet ordinateur n&apos;a pas l&apos;adresse %1 en ce moment. Les téléphones ne peuvent pas y atteindre le serveur.</translation>
    </message>
    <message>
        <source>Choose one of this computer&apos;s addresses under Services, or plug its network in.</source>
        <translation>Choisissez l&apos;une des adresses de cet ordinateur sous Services, ou branchez son réseau.</translation>
    </message>
    <message>
        <source>%1 is known to this computer only. Simulated phones reach it, real phones don&apos;t.</source>
        <translation>%1 n&apos;est connue que de cet ordinateur. Les téléphones simulés l&apos;atteignent, les vrais téléphones non.</translation>
    </message>
    <message>
        <source>For real phones, choose the address of the network card they are plugged into.</source>
        <translation>Pour de vrais téléphones, choisissez l&apos;adresse de la carte réseau à laquelle ils sont branchés.</translation>
    </message>
    <message>
        <source>Phones on the network of %1 reach this computer at %2.</source>
        <translation>Les téléphones du réseau de %1 atteignent cet ordinateur à %2.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but one of its files is from %2. Phones would refuse certificates, and what happened would be told with wrong times.</source>
        <translation>L&apos;horloge de cet ordinateur dit %1, mais l&apos;un de ses fichiers date du %2. Les téléphones refuseraient les certificats, et ce qui se passe serait noté avec de mauvaises heures.</translation>
    </message>
    <message>
        <source>Set the clock right, or have it set:</source>
        <translation>Mettez l&apos;horloge à l&apos;heure, ou faites-la régler&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody sets the clock of this computer right. Phones that ask it for the time are told so and may not take it.</source>
        <translation>Personne ne met à l&apos;heure l&apos;horloge de cet ordinateur. Les téléphones qui lui demandent l&apos;heure en sont avertis et ne la prennent peut-être pas.</translation>
    </message>
    <message>
        <source>Nobody sets the clock of this computer right. The times in its events may be wrong.</source>
        <translation>Personne ne met à l&apos;heure l&apos;horloge de cet ordinateur. Les heures de ses événements sont peut-être fausses.</translation>
    </message>
    <message>
        <source>Let a time server set it:</source>
        <translation>Laissez un serveur de temps la régler&#xa0;:</translation>
    </message>
    <message>
        <source>The clock of this computer is set by a time server.</source>
        <translation>L&apos;horloge de cet ordinateur est réglée par un serveur de temps.</translation>
    </message>
    <message>
        <source>The clock of this computer is plausible.</source>
        <translation>L&apos;horloge de cet ordinateur est plausible.</translation>
    </message>
    <message>
        <source>Only %1 are free under %2. Firmware does not fit, and edits may not be stored.</source>
        <translation>Il ne reste que %1 sous %2. Un micrologiciel n&apos;y tient pas, et des modifications risquent de ne pas être enregistrées.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Faites de la place sur ce disque.</translation>
    </message>
    <message>
        <source>%1 are free under %2. That is enough for a few firmware files.</source>
        <translation>Il reste %1 sous %2. Cela suffit pour quelques fichiers de micrologiciel.</translation>
    </message>
    <message>
        <source>Make room before you add many.</source>
        <translation>Faites de la place avant d&apos;en ajouter beaucoup.</translation>
    </message>
    <message>
        <source>%1 are free under %2.</source>
        <translation>Il reste %1 sous %2.</translation>
    </message>
    <message>
        <source>the phone log</source>
        <translation>le journal des téléphones</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l&apos;heure</translation>
    </message>
    <message>
        <source>Port %1, wanted for %2, is used by another program. Phones that ask there would get that program&apos;s answers.</source>
        <translation>Le port %1, voulu pour %2, est utilisé par un autre programme. Les téléphones qui y demandent recevraient les réponses de ce programme.</translation>
    </message>
    <message>
        <source>Port %1, wanted for %2, is used by %3 (process %4). Phones that ask there would get that program&apos;s answers.</source>
        <translation>Le port %1, voulu pour %2, est utilisé par %3 (processus %4). Les téléphones qui y demandent recevraient les réponses de ce programme.</translation>
    </message>
    <message>
        <source>End that program, or take port 8080.</source>
        <translation>Fermez ce programme, ou prenez le port 8080.</translation>
    </message>
    <message>
        <source>End that program: phones know no other port for TFTP. Or stage by HTTP alone.</source>
        <translation>Fermez ce programme&#xa0;: les téléphones ne connaissent pas d&apos;autre port pour TFTP. Ou préparez-les seulement par HTTP.</translation>
    </message>
    <message>
        <source>End that program, or choose another port under Services.</source>
        <translation>Fermez ce programme, ou choisissez un autre port sous Services.</translation>
    </message>
    <message>
        <source>This computer keeps port %1, wanted for %2, for system programs. Phones can&apos;t use it until it is opened.</source>
        <translation>Cet ordinateur réserve le port %1, voulu pour %2, aux programmes du système. Les téléphones ne peuvent pas l&apos;utiliser tant qu&apos;il n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>An administrator gives the port helper its right, once:</source>
        <translation>Un administrateur donne son droit à l&apos;assistant de ports, une seule fois&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up where phones can be told of it.</source>
        <translation>Choisissez un port à partir de 1024 là où les téléphones peuvent l&apos;apprendre.</translation>
    </message>
    <message>
        <source>Our server has port %1 for %2.</source>
        <translation>Notre serveur a le port %1 pour %2.</translation>
    </message>
    <message>
        <source>Port %1 for %2 will be opened by the port helper.</source>
        <translation>Le port %1 pour %2 sera ouvert par l&apos;assistant de ports.</translation>
    </message>
    <message>
        <source>Port %1 for %2 is free.</source>
        <translation>Le port %1 pour %2 est libre.</translation>
    </message>
    <message>
        <source>Switch one of them on under Services.</source>
        <translation>Activez l&apos;un d&apos;eux sous Services.</translation>
    </message>
    <message>
        <source>Discovery is on, but TFTP is not on port 69. Phones that find this computer so have no parameter for another port, so they are not told of it.</source>
        <translation>La découverte est activée, mais TFTP n&apos;est pas au port 69. Les téléphones qui trouvent ainsi cet ordinateur n&apos;ont pas de paramètre pour un autre port&#xa0;; il ne leur est donc pas indiqué.</translation>
    </message>
    <message>
        <source>Put TFTP on port 69 under Services, or switch discovery off.</source>
        <translation>Mettez TFTP au port 69 sous Services, ou désactivez la découverte.</translation>
    </message>
    <message>
        <source>%1 is on this computer, and only an administrator may see its rules. If phones don&apos;t arrive although the server is on, look there first.</source>
        <translation>%1 est sur cet ordinateur, et seul un administrateur peut voir ses règles. Si des téléphones n&apos;arrivent pas alors que le serveur est en marche, regardez d&apos;abord là.</translation>
    </message>
    <message>
        <source>To see them:</source>
        <translation>Pour les voir&#xa0;:</translation>
    </message>
    <message>
        <source>The firewall %1 lets no phone to port %2.</source>
        <translation>Le pare-feu %1 ne laisse aucun téléphone atteindre le port %2.</translation>
    </message>
    <message>
        <source>An administrator lets phones in:</source>
        <translation>Un administrateur laisse entrer les téléphones&#xa0;:</translation>
    </message>
    <message>
        <source>The firewall %1 lets phones to the ports of the server.</source>
        <translation>Le pare-feu %1 laisse les téléphones atteindre les ports du serveur.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>Aucun pare-feu n&apos;a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A request of this computer to %1 arrived.</source>
        <translation>Une demande de cet ordinateur à %1 est arrivée.</translation>
    </message>
    <message>
        <source>A request of this computer to its own address %1 did not arrive. Phones will not do better.</source>
        <translation>Une demande de cet ordinateur à sa propre adresse %1 n&apos;est pas arrivée. Les téléphones ne feront pas mieux.</translation>
    </message>
    <message>
        <source>Look at the firewall of this computer, then choose the address anew.</source>
        <translation>Regardez le pare-feu de cet ordinateur, puis choisissez de nouveau l&apos;adresse.</translation>
    </message>
    <message>
        <source>Nothing is at the other end of %1. No phone can reach this computer through it.</source>
        <translation>Il n&apos;y a rien à l&apos;autre bout de %1. Aucun téléphone ne peut atteindre cet ordinateur par là.</translation>
    </message>
    <message>
        <source>Plug the cable into the switch the phones are plugged into, and look whether its lamp is lit.</source>
        <translation>Branchez le câble sur le commutateur où sont branchés les téléphones, et regardez si son voyant est allumé.</translation>
    </message>
    <message>
        <source>Switch the card on in the settings of this computer.</source>
        <translation>Activez la carte dans les réglages de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is wireless. Phones on a cable reach it only if the access point lets them, and a shelf of phones loads slowly.</source>
        <translation>%1 est sans fil. Des téléphones câblés ne l&apos;atteignent que si le point d&apos;accès les laisse passer, et une étagère de téléphones charge lentement.</translation>
    </message>
    <message>
        <source>A cable to the switch of the phones is surer. Choose its address under Services.</source>
        <translation>Un câble vers le commutateur des téléphones est plus sûr. Choisissez son adresse sous Services.</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>speed not told</source>
        <translation>vitesse non indiquée</translation>
    </message>
    <message>
        <source>%1 runs at %2 only. Firmware for many phones will take long.</source>
        <translation>%1 ne fonctionne qu&apos;à %2. Le micrologiciel prendra longtemps pour beaucoup de téléphones.</translation>
    </message>
    <message>
        <source>Try another cable or another port of the switch.</source>
        <translation>Essayez un autre câble ou un autre port du commutateur.</translation>
    </message>
    <message>
        <source>%1 is connected (%2).</source>
        <translation>%1 est connecté (%2).</translation>
    </message>
    <message>
        <source>The certificate for HTTPS is valid from %1 on, and the clock of this computer says %2. Phones would refuse it.</source>
        <translation>Le certificat pour HTTPS est valable à partir du %1, et l&apos;horloge de cet ordinateur dit %2. Les téléphones le refuseraient.</translation>
    </message>
    <message>
        <source>Set the clock right, or import another certificate.</source>
        <translation>Mettez l&apos;horloge à l&apos;heure, ou importez un autre certificat.</translation>
    </message>
    <message>
        <source>The certificate for HTTPS comes from the bench CA and is renewed by itself.</source>
        <translation>Le certificat pour HTTPS vient de l&apos;AC du banc et se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS was valid until %1. Phones refuse it.</source>
        <translation>Le certificat importé pour HTTPS était valable jusqu&apos;au %1. Les téléphones le refusent.</translation>
    </message>
    <message>
        <source>Import its successor under Services, or go back to the bench CA.</source>
        <translation>Importez son successeur sous Services, ou revenez à l&apos;AC du banc.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS is valid until %1. After that phones refuse it.</source>
        <translation>Le certificat importé pour HTTPS est valable jusqu&apos;au %1. Ensuite, les téléphones le refusent.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS is valid until %1.</source>
        <translation>Le certificat importé pour HTTPS est valable jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>Who gives out addresses here was not asked: %1</source>
        <translation>La question de savoir qui donne des adresses ici n&apos;a pas été posée&#xa0;: %1</translation>
    </message>
    <message>
        <source>If phones go elsewhere, look at the router of this network.</source>
        <translation>Si des téléphones vont ailleurs, regardez le routeur de ce réseau.</translation>
    </message>
    <message>
        <source>DHCP is set to full, but %1 gives out addresses here already. Ours will keep still.</source>
        <translation>Le DHCP est réglé sur seul, mais %1 donne déjà des adresses ici. Le nôtre se taira.</translation>
    </message>
    <message>
        <source>Take the bench off that network, or set DHCP to beside or off.</source>
        <translation>Séparez le banc de ce réseau, ou réglez le DHCP sur à côté ou désactivez-le.</translation>
    </message>
    <message>
        <source>HTTPS of old phones</source>
        <translation>HTTPS des anciens téléphones</translation>
    </message>
    <message>
        <source>HTTP, HTTPS and TFTP are all off. Phones would find nothing.</source>
        <translation>HTTP, HTTPS et TFTP sont tous désactivés. Les téléphones ne trouveraient rien.</translation>
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
        <translation>Rapport de problème de Firstring, créé le %1.

versions.json&#xa0;: le programme et cet ordinateur
job.json&#xa0;: comment le chantier est réglé&#xa0;; noms des réglages, sans valeurs
phones.json&#xa0;: où en est chaque téléphone
log.jsonl&#xa0;: ce que le serveur a vu, au plus 20&#xa0;000 lignes
preflight.json&#xa0;: ce qui a été constaté sur cet ordinateur et son réseau

Omis ou remplacé&#xa0;: libellés, noms, valeurs des réglages, mots de passe, clés, la seconde moitié de chaque adresse MAC,
et adresses d&apos;Internet. La même chose a partout le même remplaçant. Lisez-le avant de l&apos;envoyer.
</translation>
    </message>
</context>
<context>
    <name>PublishedTree</name>
    <message numerus="yes">
        <source>%n phone(s) get no file of their own, because a variable in it has no value: %1. Fill in their columns, then publish again.</source>
        <translation>
            <numerusform>%n téléphone ne reçoit pas son propre fichier, car une variable n&apos;y a pas de valeur&#xa0;: %1. Remplissez sa colonne, puis publiez à nouveau.</numerusform>
            <numerusform>%n téléphones ne reçoivent pas leur propre fichier, car une variable n&apos;y a pas de valeur&#xa0;: %1. Remplissez leurs colonnes, puis publiez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of model %1 are to have different firmware. A folder holds one file of a name only, so theirs was left out. Give all of them the same, or serve them from this program.</source>
        <translation>Des téléphones du modèle %1 doivent avoir des micrologiciels différents. Un dossier ne contient qu&apos;un fichier d&apos;un même nom&#xa0;; le leur a donc été laissé de côté. Donnez le même à tous, ou servez-les depuis ce programme.</translation>
    </message>
    <message>
        <source>Phones cannot report to a folder that they came up, so they are not told to.</source>
        <translation>Les téléphones ne peuvent pas signaler à un dossier qu&apos;ils ont démarré&#xa0;; il ne leur est donc pas demandé de le faire.</translation>
    </message>
    <message>
        <source>Some files are meant for certain phones only. In a folder everybody who knows their names can read them.</source>
        <translation>Certains fichiers ne sont destinés qu&apos;à certains téléphones. Dans un dossier, tous ceux qui connaissent leurs noms peuvent les lire.</translation>
    </message>
    <message>
        <source>Phones ask for the picture of a caller by the number, which a folder does not look at, so callers have no pictures there. Serve them from this program, or have that web server answer branding/callers?NUMBER.</source>
        <translation>Les téléphones demandent la photo d&apos;un appelant par le numéro, auquel un dossier ne regarde pas&#xa0;; les appelants n&apos;y ont donc pas de photo. Servez-les depuis ce programme, ou faites répondre ce serveur web à branding/callers?NUMBER.</translation>
    </message>
    <message>
        <source>“%1” is no address that phones could fetch these files from. Name the place as they see it, such as http://server.example/phones; http, https and tftp are known, and paths of plain letters and digits.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse où les téléphones pourraient prendre ces fichiers. Nommez l&apos;endroit tel qu&apos;ils le voient, comme http://server.example/phones&#xa0;; http, https et tftp sont connus, et des chemins faits de simples lettres et chiffres.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Accepted: it asks here from its next restart on.</source>
        <translation>Accepté&#xa0;: il demande ici dès son prochain redémarrage.</translation>
    </message>
    <message>
        <source>Accepted: it restarts as soon as it is idle.</source>
        <translation>Accepté&#xa0;: il redémarre dès qu&apos;il est au repos.</translation>
    </message>
    <message>
        <source>Accepted: it forgets what was set on the phone itself.</source>
        <translation>Accepté&#xa0;: il oublie ce qui a été réglé sur le téléphone lui-même.</translation>
    </message>
    <message>
        <source>Accepted: it uses these settings now. Some count only after a restart.</source>
        <translation>Accepté&#xa0;: il utilise ces réglages dès maintenant. Certains ne comptent qu&apos;après un redémarrage.</translation>
    </message>
    <message>
        <source>Accepted: it reads its files again as soon as it is idle.</source>
        <translation>Accepté&#xa0;: il relit ses fichiers dès qu&apos;il est au repos.</translation>
    </message>
    <message>
        <source>Accepted: it looks at its files and restarts if one of them changed.</source>
        <translation>Accepté&#xa0;: il regarde ses fichiers et redémarre si l&apos;un d&apos;eux a changé.</translation>
    </message>
    <message>
        <source>Refused. Its web page may be switched off, or a setting locked; set the server on the phone.</source>
        <translation>Refusé. Sa page web est peut-être désactivée, ou un réglage verrouillé&#xa0;; réglez le serveur sur le téléphone.</translation>
    </message>
    <message>
        <source>Refused. Phones may take this message from their telephone system only; restart it instead.</source>
        <translation>Refusé. Les téléphones n&apos;acceptent peut-être ce message que de leur IPBX&#xa0;; redémarrez-le plutôt.</translation>
    </message>
    <message>
        <source>Refused. This computer is not in its list of those who may push (xml application post list). Point the phone here first, which adds it.</source>
        <translation>Refusé. Cet ordinateur n&apos;est pas dans sa liste de ceux qui peuvent lui envoyer des commandes (xml application post list). Dirigez d&apos;abord le téléphone ici, ce qui l&apos;ajoute.</translation>
    </message>
    <message>
        <source>The phone&apos;s web page is filled in: its configuration server becomes this computer, which may also push from then on. It counts from the next restart on and until the phone&apos;s local settings are cleared.</source>
        <translation>La page web du téléphone est remplie&#xa0;: son serveur de configuration devient cet ordinateur, qui peut dès lors aussi lui envoyer des commandes. Cela vaut à partir du prochain redémarrage et jusqu&apos;à l&apos;effacement des réglages locaux du téléphone.</translation>
    </message>
    <message>
        <source>Each phone restarts as soon as it is idle, and looks for firmware and files. Calls are not cut off.</source>
        <translation>Chaque téléphone redémarre dès qu&apos;il est au repos, et cherche micrologiciel et fichiers. Les appels ne sont pas coupés.</translation>
    </message>
    <message>
        <source>What was set on the phone or on its web page is forgotten; from then on only its files count. That includes a server that was set there.</source>
        <translation>Ce qui a été réglé sur le téléphone ou sur sa page web est oublié&#xa0;; ensuite, seuls ses fichiers comptent. Cela comprend un serveur qui y aurait été réglé.</translation>
    </message>
    <message>
        <source>The settings of its files are sent to each phone while it runs. Some count only after a restart.</source>
        <translation>Les réglages de ses fichiers sont envoyés à chaque téléphone pendant qu&apos;il fonctionne. Certains ne comptent qu&apos;après un redémarrage.</translation>
    </message>
    <message>
        <source>Each phone reads its files again as soon as it is idle, without looking for firmware.</source>
        <translation>Chaque téléphone relit ses fichiers dès qu&apos;il est au repos, sans chercher de micrologiciel.</translation>
    </message>
    <message>
        <source>Each phone is asked to compare its files with the server&apos;s and to restart if one changed. Phones may take this from their telephone system only, so nothing is promised.</source>
        <translation>Chaque téléphone est prié de comparer ses fichiers avec ceux du serveur et de redémarrer si l&apos;un d&apos;eux a changé. Les téléphones n&apos;acceptent peut-être cela que de leur IPBX&#xa0;; rien n&apos;est donc promis.</translation>
    </message>
    <message>
        <source>It answered, but did not say that it did it. Look at the phone.</source>
        <translation>Il a répondu, mais sans dire qu&apos;il l&apos;a fait. Regardez le téléphone.</translation>
    </message>
    <message>
        <source>It has not been heard of, so its address is not known. Let it ask here once, or type its address.</source>
        <translation>Il n&apos;a pas donné de nouvelles&#xa0;; son adresse n&apos;est donc pas connue. Laissez-le demander une fois ici, ou tapez son adresse.</translation>
    </message>
    <message>
        <source>Not reached: nothing answers at its address. It may be off, restarting, or elsewhere by now.</source>
        <translation>Pas atteint&#xa0;: rien ne répond à son adresse. Il est peut-être éteint, en train de redémarrer, ou ailleurs.</translation>
    </message>
    <message>
        <source>It was reached and gave no whole answer in time. Try again when it is idle.</source>
        <translation>Il a été atteint et n&apos;a pas donné de réponse complète à temps. Réessayez quand il est au repos.</translation>
    </message>
    <message>
        <source>What answers at its address is not such a phone, so it was told nothing. Check the address.</source>
        <translation>Ce qui répond à son adresse n&apos;est pas un tel téléphone&#xa0;; rien ne lui a donc été dit. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Not this model: a %1 answers at its address, so it was told nothing. Check the address.</source>
        <translation>Pas ce modèle&#xa0;: un %1 répond à son adresse&#xa0;; rien ne lui a donc été dit. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Wrong password: it does not take the one that was typed. Nothing was changed.</source>
        <translation>Mot de passe refusé&#xa0;: il n&apos;accepte pas celui qui a été tapé. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Not tried: it was cancelled before.</source>
        <translation>Pas essayé&#xa0;: tout a été annulé avant.</translation>
    </message>
</context>
<context>
    <name>ReachPlan</name>
    <message>
        <source>The local server is off, so there is nothing to point phones at. Start it first.</source>
        <translation>Le serveur local est arrêté&#xa0;; il n&apos;y a donc rien vers quoi diriger les téléphones. Démarrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The local server speaks TFTP only, and not at port 69. Phones cannot be told another port for TFTP: switch HTTP on.</source>
        <translation>Le serveur local ne parle que TFTP, et pas au port 69. On ne peut pas indiquer aux téléphones un autre port pour TFTP&#xa0;: activez HTTP.</translation>
    </message>
    <message>
        <source>The local server listens on this computer only (%1), where this phone cannot reach it. Choose another address for the server.</source>
        <translation>Le serveur local n&apos;écoute que sur cet ordinateur (%1), où ce téléphone ne peut pas l&apos;atteindre. Choisissez une autre adresse pour le serveur.</translation>
    </message>
    <message>
        <source>Its settings come from the configuration server %1, not from this job.</source>
        <translation>Ses réglages viennent du serveur de configuration %1, pas de ce chantier.</translation>
    </message>
    <message>
        <source>Its files name this computer&apos;s address, which is not known yet. Start the local server first.</source>
        <translation>Ses fichiers nomment l&apos;adresse de cet ordinateur, qui n&apos;est pas encore connue. Démarrez d&apos;abord le serveur local.</translation>
    </message>
    <message>
        <source>A value is missing for %1. Give it in the phone list.</source>
        <translation>Il manque une valeur pour %1. Donnez-la dans la liste des téléphones.</translation>
    </message>
    <message>
        <source>Address not known: type it, or let the phone ask here once.</source>
        <translation>Adresse inconnue&#xa0;: tapez-la, ou laissez le téléphone demander une fois ici.</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>“%1” is missing or is not as it should be; the record was not taken.</source>
        <translation>«&#xa0;%1&#xa0;» manque ou n&apos;est pas comme il faut&#xa0;; l&apos;enregistrement n&apos;a pas été pris.</translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Change blueprint %1</source>
        <translation>Modifier le gabarit %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <source>as the job says</source>
        <translation>comme le dit le chantier</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Habillage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Change configuration server %1</source>
        <translation>Modifier le serveur de configuration %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Change firmware for %1</source>
        <translation>Modifier le micrologiciel de %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Change branding file %1</source>
        <translation>Modifier le fichier d&apos;habillage %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>seulement sur demande</translation>
    </message>
    <message>
        <source>Change file %1</source>
        <translation>Modifier le fichier %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>all phones</source>
        <translation>tous les téléphones</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Sert de</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>“%1” is not encrypted, so anybody on the way could read the passwords of phones. Give an address that begins with https://.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas chiffré&#xa0;; n&apos;importe qui sur le chemin pourrait lire les mots de passe des téléphones. Donnez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. It looks like https://rcs.example.com:8443.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;adresse d&apos;un serveur. Elle ressemble à https://rcs.example.com:8443.</translation>
    </message>
    <message>
        <source>A fingerprint is a SHA-256: 64 digits from 0 to 9 and A to F. The other side shows it when its HTTPS starts.</source>
        <translation>Une empreinte est un SHA-256&#xa0;: 64 chiffres de 0 à 9 et de A à F. L&apos;autre côté l&apos;affiche quand son HTTPS démarre.</translation>
    </message>
    <message>
        <source>A token has no blanks and only plain letters, digits and signs.</source>
        <translation>Un jeton n&apos;a pas d&apos;espaces et seulement de simples lettres, chiffres et signes.</translation>
    </message>
    <message>
        <source>The name of the other side has 1 to 60 printable characters and no blank at its ends.</source>
        <translation>Le nom de l&apos;autre côté a de 1 à 60 caractères imprimables, sans espaces au début ni à la fin.</translation>
    </message>
    <message>
        <source>“%1” is not the full path of a folder. It begins with a slash.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le chemin complet d&apos;un dossier. Il commence par une barre oblique.</translation>
    </message>
    <message>
        <source>Others can read such a folder, and passwords of phones are in the job: give a passphrase of at least 8 characters.</source>
        <translation>D&apos;autres peuvent lire un tel dossier, et le chantier contient des mots de passe de téléphones&#xa0;: donnez une phrase secrète d&apos;au moins 8 caractères.</translation>
    </message>
</context>
<context>
    <name>RemoteAccess</name>
    <message>
        <source>An account needs a name of at most 100 characters.</source>
        <translation>Un compte a besoin d&apos;un nom de 100 caractères au plus.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Remove it first, or choose another name.</source>
        <translation>Il y a déjà un compte «&#xa0;%1&#xa0;». Retirez-le d&apos;abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Il n&apos;y a pas de compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This account may not change that. Ask for one with the role “%1”.</source>
        <translation>Ce compte n&apos;a pas le droit de changer cela. Demandez-en un avec le rôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The record has another name than its address.</source>
        <translation>L&apos;enregistrement a un autre nom que son adresse.</translation>
    </message>
    <message>
        <source>%1 was changed there meanwhile. It stays as it is until both are compared again.</source>
        <translation>%1 a été modifié là-bas entre-temps. Il reste tel quel jusqu&apos;à une nouvelle comparaison des deux.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n&apos;y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>That cannot be done with what is at this address.</source>
        <translation>On ne peut pas faire cela avec ce qui est à cette adresse.</translation>
    </message>
    <message>
        <source>This account may not do that. Ask for one with the role “%1”.</source>
        <translation>Ce compte n&apos;a pas le droit de faire cela. Demandez-en un avec le rôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“limit” is a number from 1 to %1.</source>
        <translation>«&#xa0;limit&#xa0;» est un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Le corps n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “items”, a list of at most %1.</source>
        <translation>Le corps est un objet JSON avec «&#xa0;items&#xa0;», une liste de %1 au plus.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Cette sorte d&apos;enregistrement n&apos;existe pas.</translation>
    </message>
    <message>
        <source>“since” and “wait” are numbers.</source>
        <translation>«&#xa0;since&#xa0;» et «&#xa0;wait&#xa0;» sont des nombres.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “sha256”, a list of at most %1.</source>
        <translation>Le corps est un objet JSON avec «&#xa0;sha256&#xa0;», une liste de %1 au plus.</translation>
    </message>
    <message>
        <source>“offset” and “size” are numbers of bytes, and the piece lies within the file.</source>
        <translation>«&#xa0;offset&#xa0;» et «&#xa0;size&#xa0;» sont des nombres d&apos;octets, et le morceau se trouve dans le fichier.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “name” and “role”.</source>
        <translation>Le corps est un objet JSON avec «&#xa0;name&#xa0;» et «&#xa0;role&#xa0;».</translation>
    </message>
    <message>
        <source>The body is a JSON object with “mark”, a word of at most 100 characters.</source>
        <translation>Le corps est un objet JSON avec «&#xa0;mark&#xa0;», un mot de 100 caractères au plus.</translation>
    </message>
    <message>
        <source>What changed since then is not known one by one any more. Read everything once.</source>
        <translation>Ce qui a changé depuis n&apos;est plus connu en détail. Relisez tout une fois.</translation>
    </message>
    <message>
        <source>This account asks too often. Ask again in a moment.</source>
        <translation>Ce compte demande trop souvent. Redemandez dans un moment.</translation>
    </message>
    <message>
        <source>Too many requests wait for their answers. Ask again in a moment.</source>
        <translation>Trop de demandes attendent leur réponse. Redemandez dans un moment.</translation>
    </message>
    <message>
        <source>This token is not known there. Have a new one made on that workstation.</source>
        <translation>Ce jeton n&apos;y est pas connu. Faites-en créer un nouveau sur ce poste.</translation>
    </message>
    <message>
        <source>Only who shows a token may ask here. Have one made on that workstation.</source>
        <translation>Seul qui présente un jeton peut demander ici. Faites-en créer un sur ce poste.</translation>
    </message>
    <message>
        <source>Too many tokens that are not known came from this address. Ask again later.</source>
        <translation>Trop de jetons inconnus sont venus de cette adresse. Redemandez plus tard.</translation>
    </message>
    <message>
        <source>This file cannot be read there any more. Verify the files of the job on that workstation.</source>
        <translation>Ce fichier n&apos;y est plus lisible. Vérifiez les fichiers du chantier sur ce poste.</translation>
    </message>
    <message>
        <source>The body of the request is not whole.</source>
        <translation>Le corps de la demande n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>A request holds at most %1 bytes. Send it in pieces.</source>
        <translation>Une demande contient au plus %1 octets. Envoyez-la par morceaux.</translation>
    </message>
    <message>
        <source>Too much is being sent at a time. Send it again in a moment.</source>
        <translation>Trop de données sont envoyées à la fois. Renvoyez-les dans un moment.</translation>
    </message>
    <message>
        <source>That workstation did not answer in time. Ask again later.</source>
        <translation>Ce poste n&apos;a pas répondu à temps. Redemandez plus tard.</translation>
    </message>
    <message>
        <source>Nothing can be changed on that workstation now, because it could not be stored: %1</source>
        <translation>Rien ne peut être changé sur ce poste en ce moment, car il n&apos;a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes by “%1”</source>
        <translation>Modifications par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln enregistrement</numerusform>
            <numerusform>%1, %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not set passwords. Ask for one with the role “%1”.</source>
        <translation>Ce compte n&apos;a pas le droit de définir des mots de passe. Demandez-en un avec le rôle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Requester</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>it is paused</source>
        <translation>il est en pause</translation>
    </message>
    <message>
        <source>a phone failed</source>
        <translation>un téléphone n&apos;a pas réussi</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) done</source>
        <translation>
            <numerusform>%n téléphone fait</numerusform>
            <numerusform>%n téléphones faits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 laissé(s) de côté</translation>
    </message>
    <message>
        <source>No roll-out goes on.</source>
        <translation>Aucun déploiement n&apos;est en cours.</translation>
    </message>
    <message>
        <source>The roll-out is done: %1</source>
        <translation>Le déploiement est achevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation>%1 au travail</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Wave %1 of %2: %3</source>
        <translation>Vague %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>wave %1 of %2</source>
        <translation>vague %1 sur %2</translation>
    </message>
    <message>
        <source>A roll-out goes on in this job. End it before another one begins: phones that wait for their turn would be given both.</source>
        <translation>Un déploiement est en cours dans ce chantier. Terminez-le avant d&apos;en commencer un autre&#xa0;: les téléphones qui attendent leur tour recevraient les deux.</translation>
    </message>
    <message>
        <source>No phone would change: each runs what it shall, or the catalogue has no file for it. Name a version for a phone, a blueprint or the job.</source>
        <translation>Aucun téléphone ne changerait&#xa0;: chacun exécute ce qu&apos;il doit, ou le catalogue n&apos;a pas de fichier pour cela. Nommez une version pour un téléphone, un gabarit ou le chantier.</translation>
    </message>
    <message numerus="yes">
        <source>Roll out firmware to %n phone(s)</source>
        <translation>
            <numerusform>Déployer un micrologiciel sur %n téléphone</numerusform>
            <numerusform>Déployer un micrologiciel sur %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>End the roll-out of firmware</source>
        <translation>Terminer le déploiement du micrologiciel</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the roll-out without %n phone(s)</source>
        <translation>
            <numerusform>Continuer le déploiement sans %n téléphone</numerusform>
            <numerusform>Continuer le déploiement sans %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the roll-out of firmware</source>
        <translation>Mettre en pause le déploiement du micrologiciel</translation>
    </message>
    <message>
        <source>Go on with the roll-out of firmware</source>
        <translation>Continuer le déploiement du micrologiciel</translation>
    </message>
    <message>
        <source>Correct firmware %1 for the %2 to %3</source>
        <translation>Corriger le micrologiciel %1 pour le %2 en %3</translation>
    </message>
</context>
<context>
    <name>RolloutTable</name>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécute</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Monte ou descend</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>up</source>
        <translation>monte</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>DESCEND</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>S3Target</name>
    <message>
        <source>%1 does not accept this computer&apos;s clock. Set it right, then publish again.</source>
        <translation>%1 n&apos;accepte pas l&apos;horloge de cet ordinateur. Mettez-la à l&apos;heure, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>There is no bucket %1. Make it first, or look at its name and region.</source>
        <translation>Il n&apos;y a pas de bucket %1. Créez-le d&apos;abord, ou vérifiez son nom et sa région.</translation>
    </message>
    <message>
        <source>%1 refused: %2. Files that came there are whole. Look at the key and at what it may do there, then publish again.</source>
        <translation>%1 a refusé&#xa0;: %2. Les fichiers qui y sont arrivés sont complets. Vérifiez la clé et ce qu&apos;elle peut y faire, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>There is no key in it. Two lines are wanted: the id of the access key, then its secret.</source>
        <translation>Il ne contient pas de clé. Il faut deux lignes&#xa0;: l&apos;identifiant de la clé d&apos;accès, puis son secret.</translation>
    </message>
    <message>
        <source>“%1” is no bucket. Write s3://bucket/folder, without a key in it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un bucket. Écrivez s3://bucket/folder, sans clé dedans.</translation>
    </message>
    <message>
        <source>“%1” is no address of an object store that is safe to use: files hold passwords. Write https://host; http is used on this computer only.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;adresse d&apos;un stockage d&apos;objets utilisable sans risque&#xa0;: les fichiers contiennent des mots de passe. Écrivez https://host&#xa0;; http ne s&apos;utilise que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2. Files that came there are whole. Look at the network and the address, then publish again.</source>
        <translation>%1 ne répond pas comme il faut&#xa0;: %2. Les fichiers qui y sont arrivés sont complets. Vérifiez le réseau et l&apos;adresse, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Arrêté. Ce qui y est arrivé est complet&#xa0;; publiez à nouveau pour continuer.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A MAC address has 12 digits, this has only %1. Scan it again.</source>
        <translation>Une adresse MAC a 12 chiffres, celle-ci seulement %1. Scannez-la à nouveau.</translation>
    </message>
    <message>
        <source>A MAC address has 12 digits, this has %1. Scan the code under the word MAC.</source>
        <translation>Une adresse MAC a 12 chiffres, celle-ci en a %1. Scannez le code sous le mot MAC.</translation>
    </message>
    <message>
        <source>That looks like a serial or part number. Scan the code under the word MAC.</source>
        <translation>Cela ressemble à un numéro de série ou d&apos;article. Scannez le code sous le mot MAC.</translation>
    </message>
    <message>
        <source>That is not a MAC address. It has 12 digits, 0 to 9 and A to F.</source>
        <translation>Ce n&apos;est pas une adresse MAC. Elle a 12 chiffres, de 0 à 9 et de A à F.</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Put the last phone on hold</source>
        <translation>Suspendre le dernier téléphone</translation>
    </message>
    <message>
        <source>Take the last phone off hold</source>
        <translation>Lever la suspension du dernier téléphone</translation>
    </message>
    <message>
        <source>Stage the last phone again</source>
        <translation>Préparer à nouveau le dernier téléphone</translation>
    </message>
    <message>
        <source>Release the last phone</source>
        <translation>Autoriser le dernier téléphone</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Afficher le banc</translation>
    </message>
</context>
<context>
    <name>ScannerTrial</name>
    <message>
        <source>It ends with Enter.</source>
        <translation>Il termine par Entrée.</translation>
    </message>
    <message>
        <source>It ends with Tab, which serves as Enter.</source>
        <translation>Il termine par Tab, ce qui vaut Entrée.</translation>
    </message>
    <message>
        <source>It sends no Enter; a whole address is taken after a moment all the same.</source>
        <translation>Il n&apos;envoie pas Entrée&#xa0;; une adresse complète est prise quand même après un moment.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Rien n&apos;a été tapé.</translation>
    </message>
    <message>
        <source>Look whether the scanner is connected as a keyboard (HID).</source>
        <translation>Regardez si le lecteur est raccordé comme clavier (HID).</translation>
    </message>
    <message>
        <source>That is a command: %1. %2</source>
        <translation>C&apos;est une commande&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard than this computer has.</source>
        <translation>Le lecteur tape pour un autre clavier que celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Set the keyboard country of the scanner to that of this computer; its booklet has a barcode for it.</source>
        <translation>Réglez le pays de clavier du lecteur sur celui de cet ordinateur&#xa0;; sa notice contient un code-barres pour cela.</translation>
    </message>
    <message>
        <source>Read: %1. %2</source>
        <translation>Lu&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>It came as slowly as typed by hand. If that was a scanner, switch off its pause between signs.</source>
        <translation>C&apos;est arrivé aussi lentement que tapé à la main. Si c&apos;était un lecteur, désactivez sa pause entre les signes.</translation>
    </message>
    <message>
        <source>That is not a MAC address.</source>
        <translation>Ce n&apos;est pas une adresse MAC.</translation>
    </message>
    <message>
        <source>Scan the code under the word MAC on a carton.</source>
        <translation>Scannez le code sous le mot MAC d&apos;un carton.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Line %1 of the scenario cannot be understood: “%2”. %3</source>
        <translation>La ligne %1 du scénario ne peut pas être comprise&#xa0;: «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>The scenario has no phones. Name at least one under “phones:”.</source>
        <translation>Le scénario n&apos;a pas de téléphones. Nommez-en au moins un sous «&#xa0;phones:&#xa0;».</translation>
    </message>
    <message>
        <source>The scenario has no choice with the number of its answer.</source>
        <translation>Le scénario n&apos;a pas de choix portant le numéro de sa réponse.</translation>
    </message>
    <message>
        <source>Lines are “key: value”, or “- item” below a key.</source>
        <translation>Les lignes sont «&#xa0;clé: valeur&#xa0;», ou «&#xa0;- élément&#xa0;» sous une clé.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Cette liste n&apos;existe pas.</translation>
    </message>
    <message>
        <source>An answer is the number of a choice.</source>
        <translation>Une réponse est le numéro d&apos;un choix.</translation>
    </message>
    <message>
        <source>A protocol is http, https or tftp.</source>
        <translation>Un protocole est http, https ou tftp.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Cette clé n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Timing is reboot=MS spread=MS seed=NUMBER.</source>
        <translation>Le rythme est reboot=MS spread=MS seed=NOMBRE.</translation>
    </message>
    <message>
        <source>Timing takes numbers up to 60000.</source>
        <translation>Le rythme prend des nombres jusqu&apos;à 60000.</translation>
    </message>
    <message>
        <source>There are nine choices at most.</source>
        <translation>Il y a neuf choix au plus.</translation>
    </message>
    <message>
        <source>A setting is “name: value”.</source>
        <translation>Un réglage est «&#xa0;nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>It stands below no list.</source>
        <translation>Cela n&apos;est sous aucune liste.</translation>
    </message>
    <message>
        <source>Firmware is “MODEL VERSION”.</source>
        <translation>Un micrologiciel est «&#xa0;MODÈLE VERSION&#xa0;».</translation>
    </message>
    <message>
        <source>absent= takes yes or no.</source>
        <translation>absent= prend yes ou no.</translation>
    </message>
    <message>
        <source>A phone begins with its MAC address.</source>
        <translation>Un téléphone commence par son adresse MAC.</translation>
    </message>
    <message>
        <source>There are %1 phones at most.</source>
        <translation>Il y a %1 téléphones au plus.</translation>
    </message>
    <message>
        <source>Phones know no “%1=”.</source>
        <translation>Les téléphones ne connaissent pas «&#xa0;%1=&#xa0;».</translation>
    </message>
    <message>
        <source>“%1=” takes no “%2”.</source>
        <translation>«&#xa0;%1=&#xa0;» ne prend pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A phone needs a model that is known, such as model=6867i.</source>
        <translation>Un téléphone a besoin d&apos;un modèle connu, comme model=6867i.</translation>
    </message>
    <message>
        <source>An expectation is “MAC state=ready” or the like.</source>
        <translation>Une attente est «&#xa0;MAC state=ready&#xa0;» ou semblable.</translation>
    </message>
    <message>
        <source>Nothing can be expected of “%1=”.</source>
        <translation>On ne peut rien attendre de «&#xa0;%1=&#xa0;».</translation>
    </message>
    <message>
        <source>A scenario has at most 256 KiB.</source>
        <translation>Un scénario fait au plus 256 Kio.</translation>
    </message>
</context>
<context>
    <name>ScreenCatalogue</name>
    <message>
        <source>Line %1 of the list of screens cannot be read.</source>
        <translation>La ligne %1 de la liste des écrans ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message>
        <source>The file of secrets %1 is damaged or cannot be read. Take its last good copy.</source>
        <translation>Le fichier de secrets %1 est endommagé ou ne peut pas être lu. Prenez sa dernière bonne copie.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this data folder. Look at Caps Lock and the keyboard&apos;s language, and type it again.</source>
        <translation>Ce n&apos;est pas la phrase secrète de ce dossier de données. Vérifiez Verr. Maj et la langue du clavier, et tapez-la à nouveau.</translation>
    </message>
    <message>
        <source>The key does not open the file of secrets %1. It was made with another one.</source>
        <translation>La clé n&apos;ouvre pas le fichier de secrets %1. Il a été créé avec une autre.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written, so the secret was not kept. Check the rights of its folder and that the disk is not full.</source>
        <translation>Le fichier de secrets %1 ne peut pas être écrit&#xa0;; le secret n&apos;a donc pas été conservé. Vérifiez les droits de son dossier et que le disque n&apos;est pas plein.</translation>
    </message>
</context>
<context>
    <name>SealedStream</name>
    <message>
        <source>The bundle was made by a newer Firstring. Update this program, then open it.</source>
        <translation>Le paquet a été créé par un Firstring plus récent. Mettez ce programme à jour, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>The bundle is encrypted. Give the passphrase that it was made with.</source>
        <translation>Le paquet est chiffré. Donnez la phrase secrète avec laquelle il a été créé.</translation>
    </message>
    <message>
        <source>This passphrase does not open the bundle. Give the one that it was made with.</source>
        <translation>Cette phrase secrète n&apos;ouvre pas le paquet. Donnez celle avec laquelle il a été créé.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A passphrase has at least %1 characters. A few words that do not belong together are good ones.</source>
        <translation>Une phrase secrète a au moins %1 caractères. Quelques mots sans rapport entre eux font une bonne phrase.</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>the password store of this computer</source>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>a file that a passphrase opens</source>
        <translation>un fichier qu&apos;une phrase secrète ouvre</translation>
    </message>
    <message>
        <source>a key file that only you may read</source>
        <translation>un fichier de clé que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>this program until it is closed</source>
        <translation>ce programme jusqu&apos;à sa fermeture</translation>
    </message>
</context>
<context>
    <name>ServerEngine</name>
    <message>
        <source>%1 is not an address. Phones can&apos;t reach the server. Choose one of this computer&apos;s addresses.</source>
        <translation>%1 n&apos;est pas une adresse. Les téléphones ne peuvent pas atteindre le serveur. Choisissez l&apos;une des adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>HTTP, HTTPS and TFTP are all switched off. Phones would find nothing. Switch one of them on and start again.</source>
        <translation>HTTP, HTTPS et TFTP sont tous désactivés. Les téléphones ne trouveraient rien. Activez l&apos;un d&apos;eux et redémarrez.</translation>
    </message>
    <message>
        <source>%1 can be reached from the whole internet, and anybody could ask for the files of phones there. Set a URL key for the job first, or choose a private address.</source>
        <translation>%1 est accessible depuis tout Internet, et n&apos;importe qui pourrait y demander les fichiers des téléphones. Définissez d&apos;abord une clé d&apos;URL pour le chantier, ou choisissez une adresse privée.</translation>
    </message>
    <message>
        <source>%1 can be reached from the whole internet. Type that address once more to confirm that it is meant, or choose a private one.</source>
        <translation>%1 est accessible depuis tout Internet. Tapez encore une fois cette adresse pour confirmer que c&apos;est voulu, ou choisissez-en une privée.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>“%1” does not begin with tftp://, ftp://, http:// or https://. Phones know no other way.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par tftp://, ftp://, http:// ou https://. Les téléphones ne connaissent pas d&apos;autre moyen.</translation>
    </message>
    <message>
        <source>“%1” names no server. Write it like http://192.168.1.10:8080/cfg.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun serveur. Écrivez-le comme http://192.168.1.10:8080/cfg.</translation>
    </message>
    <message>
        <source>“%1” holds ? or #. Phones store only a server, a port and a path.</source>
        <translation>«&#xa0;%1&#xa0;» contient&#xa0;? ou #. Les téléphones ne mémorisent qu&apos;un serveur, un port et un chemin.</translation>
    </message>
    <message>
        <source>“%1” holds a user name. Phones store one for FTP only.</source>
        <translation>«&#xa0;%1&#xa0;» contient un nom d&apos;utilisateur. Les téléphones n&apos;en mémorisent un que pour FTP.</translation>
    </message>
    <message>
        <source>“%1” names a port. Phones have no parameter for a TFTP or FTP port and use 69 or 21.</source>
        <translation>«&#xa0;%1&#xa0;» nomme un port. Les téléphones n&apos;ont pas de paramètre pour un port TFTP ou FTP et utilisent 69 ou 21.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be printed. Phones read the address from one line of text.</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère qui ne peut pas être imprimé. Les téléphones lisent l&apos;adresse dans une seule ligne de texte.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>“%1” holds a line break or control character. Write one setting a line.</source>
        <translation>«&#xa0;%1&#xa0;» contient un saut de ligne ou un caractère de contrôle. Écrivez un réglage par ligne.</translation>
    </message>
    <message>
        <source>“%1” has no colon. A setting is written name: value.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de deux-points. Un réglage s&apos;écrit nom: valeur.</translation>
    </message>
    <message>
        <source>“%1” has no name before the colon. A setting is written name: value.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de nom avant les deux-points. Un réglage s&apos;écrit nom: valeur.</translation>
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
        <translation>Tous les téléphones de ce chantier</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Gabarit %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” is set further up already. A phone would take only one of them; remove the other.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» est déjà défini plus haut. Un téléphone n&apos;en prendrait qu&apos;un&#xa0;; retirez l&apos;autre.</translation>
    </message>
    <message>
        <source>Line %1: there is no earlier value of “%2” that the dots could stand for. Type it.</source>
        <translation>Ligne %1&#xa0;: il n&apos;y a pas de valeur précédente de «&#xa0;%2&#xa0;» que les points pourraient remplacer. Tapez-la.</translation>
    </message>
</context>
<context>
    <name>SftpTarget</name>
    <message>
        <source>“%1” is no SFTP place. Write sftp://user@host/folder, without a password: the keys of your OpenSSH are used.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un endroit SFTP. Écrivez sftp://user@host/folder, sans mot de passe&#xa0;: les clés de votre OpenSSH sont utilisées.</translation>
    </message>
    <message>
        <source>There is no program sftp on this computer. Install openssh-client.</source>
        <translation>Il n&apos;y a pas de programme sftp sur cet ordinateur. Installez openssh-client.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Arrêté. Ce qui y est arrivé est complet&#xa0;; publiez à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or did not let us in: %2. Try “sftp %3” in a terminal; it must come in without a password.</source>
        <translation>%1 ne peut pas être atteint, ou ne nous a pas laissés entrer&#xa0;: %2. Essayez «&#xa0;sftp %3&#xa0;» dans un terminal&#xa0;; la connexion doit se faire sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 did not take everything: %2. Files that came there are whole. Check rights and space there, then publish again.</source>
        <translation>%1 n&apos;a pas tout pris&#xa0;: %2. Les fichiers qui y sont arrivés sont complets. Vérifiez-y les droits et la place, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>There is no room for the generated files on this computer.</source>
        <translation>Il n&apos;y a pas de place pour les fichiers générés sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SharedFiles</name>
    <message>
        <source>A file of the vault cannot be read.</source>
        <translation>Un fichier du coffre ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A file of the shared job could not be stored here. Make room on the disk of the data folder.</source>
        <translation>Un fichier du chantier partagé n&apos;a pas pu être enregistré ici. Faites de la place sur le disque du dossier de données.</translation>
    </message>
    <message>
        <source>A file of the shared job is damaged in its database, so it was not taken and no phone is given it. Add it again on a workstation.</source>
        <translation>Un fichier du chantier partagé est endommagé dans sa base de données&#xa0;; il n&apos;a donc pas été pris et aucun téléphone ne le reçoit. Ajoutez-le de nouveau sur un poste.</translation>
    </message>
</context>
<context>
    <name>SharedFolder</name>
    <message>
        <source>The folder of the other side takes nothing. Check its rights and its free space.</source>
        <translation>Le dossier de l&apos;autre côté n&apos;accepte rien. Vérifiez ses droits et son espace libre.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Le dossier est vide.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Plug the stick in, or connect the share, and sync again.</source>
        <translation>Le dossier %1 n&apos;est pas là. Branchez la clé USB, ou connectez le partage, et synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>What is in the folder of the other side is damaged. Nothing was done; take its last good copy.</source>
        <translation>Ce qui est dans le dossier de l&apos;autre côté est endommagé. Rien n&apos;a été fait&#xa0;; prenez sa dernière bonne copie.</translation>
    </message>
    <message>
        <source>The folder was written by a newer Firstring. Update this program.</source>
        <translation>Le dossier a été écrit par un Firstring plus récent. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>This passphrase does not open what is in the folder. Give the one it was made with.</source>
        <translation>Cette phrase secrète n&apos;ouvre pas ce qui est dans le dossier. Donnez celle avec laquelle il a été créé.</translation>
    </message>
    <message>
        <source>Another workstation is writing into the folder. Sync again in a moment.</source>
        <translation>Un autre poste est en train d&apos;écrire dans le dossier. Synchronisez à nouveau dans un moment.</translation>
    </message>
    <message>
        <source>It was changed there meanwhile. The next run looks anew.</source>
        <translation>Cela a été modifié là-bas entre-temps. La prochaine synchronisation regarde à nouveau.</translation>
    </message>
    <message>
        <source>The other side names this file, but does not have it whole.</source>
        <translation>L&apos;autre côté nomme ce fichier, mais ne l&apos;a pas en entier.</translation>
    </message>
</context>
<context>
    <name>SharedJobUrl</name>
    <message>
        <source>That is no address of a shared job. It looks like postgresql://USER@HOST/DATABASE?job=NAME.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un chantier partagé. Elle se présente ainsi&#xa0;: postgresql://USER@HOST/DATABASE?job=NAME.</translation>
    </message>
    <message>
        <source>A password in the address of a job would be read by other users of this computer. Leave it out, and have it kept with: firstringctl job password ADDRESS.</source>
        <translation>Un mot de passe dans l&apos;adresse d&apos;un chantier pourrait être lu par d&apos;autres utilisateurs de cet ordinateur. Omettez-le, et faites-le conserver avec&#xa0;: firstringctl job password ADDRESS.</translation>
    </message>
    <message>
        <source>“%1” is not known in the address of a shared job. There may be job, sslmode, sslrootcert, and host for the folder of a socket.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas connu dans l&apos;adresse d&apos;un chantier partagé. Il peut y avoir job, sslmode, sslrootcert, et host pour le dossier d&apos;un socket.</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode est l&apos;un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The address does not say which job of that database is meant: add ?job=NAME.</source>
        <translation>L&apos;adresse ne dit pas de quel chantier de cette base de données il s&apos;agit&#xa0;: ajoutez ?job=NAME.</translation>
    </message>
    <message>
        <source>The name of a shared job has at most 50 bytes, printable characters, no slash, no @, no dot at its beginning and no blank at its ends.</source>
        <translation>Le nom d&apos;un chantier partagé a au plus 50 octets, des caractères imprimables, pas de barre oblique, pas de @, pas de point au début et pas d&apos;espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>Whoever is between here and %1 may read and change the job, passwords of the database too: its address asks for no TLS. Take sslmode=verify-full.</source>
        <translation>Qui se trouve entre ici et %1 peut lire et modifier le chantier, et lire aussi les mots de passe de la base de données&#xa0;: son adresse ne demande pas TLS. Prenez sslmode=verify-full.</translation>
    </message>
    <message>
        <source>It is not checked whether %1 is the database that is meant: the address asks for less than sslmode=verify-full.</source>
        <translation>On ne vérifie pas si %1 est bien la base de données voulue&#xa0;: l&apos;adresse demande moins que sslmode=verify-full.</translation>
    </message>
</context>
<context>
    <name>SharedNews</name>
    <message>
        <source>%1 was taken out on another workstation at the same time, so the change from here was not stored.</source>
        <translation>%1 a été retiré sur un autre poste au même moment&#xa0;; la modification faite ici n&apos;a donc pas été enregistrée.</translation>
    </message>
    <message>
        <source>%1 was changed on another workstation at the same time, so it was not taken out.</source>
        <translation>%1 a été modifié sur un autre poste au même moment&#xa0;; il n&apos;a donc pas été retiré.</translation>
    </message>
    <message>
        <source>Options of the whole job were changed on another workstation at the same time: those stay, and the same ones from here were not stored.</source>
        <translation>Des options de tout le chantier ont été modifiées sur un autre poste au même moment&#xa0;: celles-là restent, et les mêmes, venant d&apos;ici, n&apos;ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 of %2 was changed on another workstation at the same time: “%3” stays, and “%4” from here was not stored. Enter it again if it is right.</source>
        <translation>%1 de %2 a été modifié sur un autre poste au même moment&#xa0;: «&#xa0;%3&#xa0;» reste, et «&#xa0;%4&#xa0;», venant d&apos;ici, n&apos;a pas été enregistré. Saisissez-le de nouveau si c&apos;est la bonne valeur.</translation>
    </message>
    <message>
        <source>“%1” was not stored, because another workstation changed the job at the same time. %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été enregistré, car un autre poste a modifié le chantier au même moment. %2</translation>
    </message>
</context>
<context>
    <name>SharedTrouble</name>
    <message>
        <source>The database on %1 does not let “%2” in from this computer, or only with TLS. Its administrator allows it with a line in pg_hba.conf.</source>
        <translation>La base de données sur %1 ne laisse pas entrer «&#xa0;%2&#xa0;» depuis cet ordinateur, ou seulement avec TLS. Son administrateur le permet par une ligne de pg_hba.conf.</translation>
    </message>
    <message>
        <source>The database on %1 does not let “%2” in with this password. Check both.</source>
        <translation>La base de données sur %1 ne laisse pas entrer «&#xa0;%2&#xa0;» avec ce mot de passe. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The database on %1 wants a password for “%2”. Type it; it is kept, and asked for no more.</source>
        <translation>La base de données sur %1 veut un mot de passe pour «&#xa0;%2&#xa0;». Saisissez-le&#xa0;; il est conservé, et n&apos;est plus demandé.</translation>
    </message>
    <message>
        <source>No database answers at %1. Check name and port, and whether PostgreSQL runs there and listens to other computers.</source>
        <translation>Aucune base de données ne répond sur %1. Vérifiez le nom et le port, et que PostgreSQL y fonctionne et écoute d&apos;autres ordinateurs.</translation>
    </message>
    <message>
        <source>There is no database “%2” on %1. Check its name, or have it made there: F1 tells how.</source>
        <translation>Il n&apos;y a pas de base de données «&#xa0;%2&#xa0;» sur %1. Vérifiez son nom, ou faites-la créer là-bas&#xa0;: F1 dit comment.</translation>
    </message>
    <message>
        <source>%1 did not show that it is the database that is meant, so nothing was sent. It must offer TLS, and its certificate must name it and come from an authority that is trusted here. Choose the certificate of that authority.</source>
        <translation>%1 n&apos;a pas montré qu&apos;il est bien la base de données voulue&#xa0;; rien n&apos;a donc été envoyé. Il doit offrir TLS, et son certificat doit le nommer et provenir d&apos;une autorité reconnue ici. Choisissez le certificat de cette autorité.</translation>
    </message>
    <message>
        <source>Encrypted (%1), and the certificate of the server was checked.</source>
        <translation>Chiffré (%1), et le certificat du serveur a été vérifié.</translation>
    </message>
    <message>
        <source>Everything is encrypted, and the certificate of the server is checked.</source>
        <translation>Tout est chiffré, et le certificat du serveur est vérifié.</translation>
    </message>
    <message>
        <source>On this computer: nobody else hears what is said.</source>
        <translation>Sur cet ordinateur&#xa0;: personne d&apos;autre n&apos;entend ce qui se dit.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is between here and there may read and change the job.</source>
        <translation>Non chiffré&#xa0;: qui se trouve entre les deux peut lire et modifier le chantier.</translation>
    </message>
    <message>
        <source>Encrypted, but anybody could answer in the place of the server.</source>
        <translation>Chiffré, mais n&apos;importe qui pourrait répondre à la place du serveur.</translation>
    </message>
</context>
<context>
    <name>SimulatedPhone</name>
    <message>
        <source>It restarted %1 times and was offered other firmware each time. Check that its servers offer the same firmware.</source>
        <translation>Il a redémarré %1 fois et s&apos;est vu proposer chaque fois un autre micrologiciel. Vérifiez que ses serveurs proposent le même micrologiciel.</translation>
    </message>
    <message>
        <source>Its startup URL is not a URL. Check “action uri startup”.</source>
        <translation>Son URL de démarrage n&apos;est pas une URL. Vérifiez «&#xa0;action uri startup&#xa0;».</translation>
    </message>
    <message>
        <source>Its startup URL was refused. Check “action uri startup”.</source>
        <translation>Son URL de démarrage a été refusée. Vérifiez «&#xa0;action uri startup&#xa0;».</translation>
    </message>
    <message>
        <source>Its firmware did not come whole. Check the network and the firmware server.</source>
        <translation>Son micrologiciel n&apos;est pas arrivé en entier. Vérifiez le réseau et le serveur de micrologiciel.</translation>
    </message>
    <message>
        <source>Its startup URL did not answer. Check “action uri startup”.</source>
        <translation>Son URL de démarrage n&apos;a pas répondu. Vérifiez «&#xa0;action uri startup&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the server runs and that the address is right.</source>
        <translation>%1 ne répond pas. Vérifiez que le serveur fonctionne et que l&apos;adresse est juste.</translation>
    </message>
    <message>
        <source>%1 is missing or empty on its server. This model then does not ask for its own file.</source>
        <translation>%1 manque ou est vide sur son serveur. Ce modèle ne demande alors pas son propre fichier.</translation>
    </message>
    <message>
        <source>Cannot use this firmware: it is not made for this model. Assign another file.</source>
        <translation>Ne peut pas utiliser ce micrologiciel&#xa0;: il n&apos;est pas fait pour ce modèle. Assignez un autre fichier.</translation>
    </message>
    <message>
        <source>Its servers pass it on to one another. Give it one configuration server.</source>
        <translation>Ses serveurs se le renvoient l&apos;un à l&apos;autre. Donnez-lui un seul serveur de configuration.</translation>
    </message>
    <message>
        <source>%1 is missing or empty on its server.</source>
        <translation>%1 manque ou est vide sur son serveur.</translation>
    </message>
    <message>
        <source>Its own file is not on its server. Register the phone, or release it from hold.</source>
        <translation>Son propre fichier n&apos;est pas sur son serveur. Inscrivez le téléphone, ou levez sa suspension.</translation>
    </message>
    <message>
        <source>It did not end in time. Look at what it shows and at the server.</source>
        <translation>Il n&apos;a pas fini à temps. Regardez ce qu&apos;il affiche, et le serveur.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that the phone does not trust. Give phones the CA first, or use HTTP.</source>
        <translation>%1 a présenté un certificat auquel le téléphone ne fait pas confiance. Donnez d&apos;abord l&apos;AC aux téléphones, ou utilisez HTTP.</translation>
    </message>
    <message>
        <source>It was sent to a server that simulated phones cannot talk to. They know HTTP, HTTPS and TFTP only.</source>
        <translation>Il a été envoyé à un serveur auquel les téléphones simulés ne peuvent pas parler. Ils ne connaissent que HTTP, HTTPS et TFTP.</translation>
    </message>
</context>
<context>
    <name>SiteSide</name>
    <message>
        <source>The answer cannot be read. Nothing of it was taken; sync again.</source>
        <translation>La réponse ne peut pas être lue. Rien n&apos;en a été pris&#xa0;; synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>The other side refused it (%1).</source>
        <translation>L&apos;autre côté l&apos;a refusé (%1).</translation>
    </message>
    <message>
        <source>“%1” answers, but it is no Firstring server. Check the address.</source>
        <translation>«&#xa0;%1&#xa0;» répond, mais ce n&apos;est pas un serveur Firstring. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>A file cannot be read from the disk of this computer, so it was not sent.</source>
        <translation>Un fichier ne peut pas être lu sur le disque de cet ordinateur&#xa0;; il n&apos;a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The other side names this file, but does not have it.</source>
        <translation>L&apos;autre côté nomme ce fichier, mais ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>A file that came in cannot be written to the disk of this computer. Check its free space.</source>
        <translation>Un fichier arrivé ne peut pas être écrit sur le disque de cet ordinateur. Vérifiez son espace libre.</translation>
    </message>
    <message>
        <source>The other side sent another content than this file has, so it was thrown away.</source>
        <translation>L&apos;autre côté a envoyé un autre contenu que celui de ce fichier&#xa0;; il a donc été jeté.</translation>
    </message>
</context>
<context>
    <name>StageAgain</name>
    <message>
        <source>A phone that was in use keeps its old server and its local settings: reset it to factory defaults (Options, Administrator, Factory Default; the password is often still 22222), then plug it in here.</source>
        <translation>Un téléphone déjà utilisé garde son ancien serveur et ses réglages locaux&#xa0;: remettez-le aux réglages d&apos;usine (Options, Administrator, Factory Default&#xa0;; le mot de passe est souvent encore 22222), puis branchez-le ici.</translation>
    </message>
</context>
<context>
    <name>StateCounts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n au travail</numerusform>
            <numerusform>%n au travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rebooting</source>
        <translation>
            <numerusform>%n redémarre</numerusform>
            <numerusform>%n redémarrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêté</numerusform>
            <numerusform>%n arrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n suspendu</numerusform>
            <numerusform>%n suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record of this job is damaged, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Un enregistrement de ce chantier est endommagé&#xa0;; le chantier n&apos;a donc pas été ouvert et a été laissé tel quel. Prenez sa dernière bonne copie, ou vérifiez-le avec firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its folder cannot be written. Check the rights of the folder and that the disk is not full.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert, car on ne peut pas écrire dans son dossier. Vérifiez les droits du dossier et que le disque n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>“%1” is open in %2 (process %3). One program at a time works on a job: close it there first.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans %2 (processus %3). Un seul programme à la fois travaille sur un chantier&#xa0;: fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>“%1” contradicts itself and was left as it is. Check it with firstringctl check.</source>
        <translation>«&#xa0;%1&#xa0;» se contredit et a été laissé tel quel. Vérifiez-le avec firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” could not be copied beside itself before it is brought up to date, so it was left as it is. Check the rights of its folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être copié à côté de lui-même avant sa mise à jour&#xa0;; il a donc été laissé tel quel. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données d&apos;un autre programme. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Firstring and was left as it is. Update this program to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par un Firstring plus récent et a été laissé tel quel. Mettez ce programme à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>What was seen of phone %1 is damaged, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Ce qui a été vu du téléphone %1 est endommagé&#xa0;; le chantier n&apos;a donc pas été ouvert et a été laissé tel quel. Prenez sa dernière bonne copie, ou vérifiez-le avec firstringctl check.</translation>
    </message>
    <message>
        <source>This disk or this computer&apos;s SQLite cannot keep jobs safe against a power cut, so the job was not opened. Keep the data folder on a disk of this computer, not on a network drive.</source>
        <translation>Ce disque ou le SQLite de cet ordinateur ne peut pas protéger les chantiers contre une coupure de courant&#xa0;; le chantier n&apos;a donc pas été ouvert. Gardez le dossier de données sur un disque de cet ordinateur, pas sur un lecteur réseau.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” cannot be saved. What was saved before is safe and phones are still served. Make room, then open the job again.</source>
        <translation>Le disque est plein&#xa0;; «&#xa0;%1&#xa0;» ne peut donc pas être enregistré. Ce qui a été enregistré avant est en sécurité et les téléphones sont toujours servis. Faites de la place, puis rouvrez le chantier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file, its folder or the disk is read-only. Nothing that you change is kept. Check the rights of the folder, then open the job again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: le fichier, son dossier ou le disque est en lecture seule. Rien de ce que vous changez n&apos;est conservé. Vérifiez les droits du dossier, puis rouvrez le chantier.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Il a été laissé tel quel. Prenez sa dernière bonne copie, ou vérifiez-le avec firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” is not a Firstring job, or its beginning is damaged. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chantier Firstring, ou son début est endommagé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Another program keeps “%1” busy, so it cannot be saved. Close that program, then open the job again.</source>
        <translation>Un autre programme occupe «&#xa0;%1&#xa0;»&#xa0;; il ne peut donc pas être enregistré. Fermez ce programme, puis rouvrez le chantier.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder may be read and written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez que le fichier et son dossier peuvent être lus et écrits.</translation>
    </message>
    <message>
        <source>The disk did not read or write “%1” as it should. What was saved before is safe unless the disk is failing. Check the disk, then open the job again.</source>
        <translation>Le disque n&apos;a pas lu ou écrit «&#xa0;%1&#xa0;» comme il faut. Ce qui a été enregistré avant est en sécurité, sauf si le disque est en train de lâcher. Vérifiez le disque, puis rouvrez le chantier.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved. What was saved before is safe. Open the job again; if it happens again, check it with firstringctl check.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être enregistré. Ce qui a été enregistré avant est en sécurité. Rouvrez le chantier&#xa0;; si cela se reproduit, vérifiez-le avec firstringctl check.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>Il y a déjà un chantier «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check that its folder may be written and the disk is not full.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé. Vérifiez que l&apos;on peut écrire dans son dossier et que le disque n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Il n&apos;y a pas de chantier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is empty: what it held is gone. Take its last good copy.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: ce qu&apos;il contenait a disparu. Prenez sa dernière bonne copie.</translation>
    </message>
    <message>
        <source>It cannot be read whether phone %1 is released, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>On ne peut pas lire si le téléphone %1 est autorisé&#xa0;; le chantier n&apos;a donc pas été ouvert et a été laissé tel quel. Prenez sa dernière bonne copie, ou vérifiez-le avec firstringctl check.</translation>
    </message>
    <message>
        <source>What the job keeps for other workstations cannot be read, so it was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Ce que le chantier conserve pour d&apos;autres postes ne peut pas être lu&#xa0;; il n&apos;a donc pas été ouvert et a été laissé tel quel. Prenez sa dernière bonne copie, ou vérifiez-le avec firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” is open in a program of another version. Close it there first.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un programme d&apos;une autre version. Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>Another program has this job open, so here it is only looked at. Make changes there, or close it there and open it here again.</source>
        <translation>Un autre programme a ouvert ce chantier&#xa0;; ici, on ne fait que le regarder. Faites les changements là-bas, ou fermez-le là-bas et rouvrez-le ici.</translation>
    </message>
    <message>
        <source>“%1” is not as it was closed, so the job was not opened and was left as it is. Take its last good copy: firstringctl job restore. If you put the file there yourself, delete “%1.sum”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est plus tel qu&apos;il a été fermé&#xa0;; le chantier n&apos;a donc pas été ouvert et a été laissé tel quel. Prenez sa dernière bonne copie&#xa0;: firstringctl job restore. Si vous avez mis le fichier là vous-même, supprimez «&#xa0;%1.sum&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is damaged, so the job was not opened and was left as it is. Take its last good copy: firstringctl job restore.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;; le chantier n&apos;a donc pas été ouvert et a été laissé tel quel. Prenez sa dernière bonne copie&#xa0;: firstringctl job restore.</translation>
    </message>
    <message>
        <source>Another program has this job open, so nothing was synced from here. Sync there, or close it and try again.</source>
        <translation>Un autre programme a ouvert ce chantier&#xa0;; rien n&apos;a donc été synchronisé d&apos;ici. Synchronisez là-bas, ou fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk refused to store a change of “%1”, so nothing was changed. Check the disk and the rights of the folder, then try again.</source>
        <translation>Le disque a refusé d&apos;enregistrer une modification de «&#xa0;%1&#xa0;»&#xa0;; rien n&apos;a donc été changé. Vérifiez le disque et les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The copy of the job is not whole, so it was not kept. The job is where it was.</source>
        <translation>La copie du chantier n&apos;est pas complète&#xa0;; elle n&apos;a donc pas été conservée. Le chantier est là où il était.</translation>
    </message>
    <message>
        <source>A file of the job changed while it was sent to the database, so it was not kept there.</source>
        <translation>Un fichier du chantier a changé pendant son envoi à la base de données&#xa0;; il n&apos;y a donc pas été conservé.</translation>
    </message>
    <message>
        <source>A file of the job is not in its database yet. It comes when the workstation that has it brings it.</source>
        <translation>Un fichier du chantier n&apos;est pas encore dans sa base de données. Il viendra quand le poste qui l&apos;a l&apos;apportera.</translation>
    </message>
    <message>
        <source>The database on %2 could not show that it is the one that is meant, so “%1” was not opened. Its certificate must name %2 and come from an authority that this computer knows, or that sslrootcert in the address names.</source>
        <translation>La base de données sur %2 n&apos;a pas pu montrer qu&apos;elle est bien celle qui est voulue&#xa0;; «&#xa0;%1&#xa0;» n&apos;a donc pas été ouvert. Son certificat doit nommer %2 et venir d&apos;une autorité que cet ordinateur connaît, ou que nomme sslrootcert dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>The database of “%1” does not keep UTF-8, so names would be lost. Have one made with ENCODING &apos;UTF8&apos;.</source>
        <translation>La base de données de «&#xa0;%1&#xa0;» ne conserve pas l&apos;UTF-8&#xa0;; des noms seraient donc perdus. Faites-en créer une avec ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>The database on %2 does not let this user in, so “%1” was not opened. Check the user in the address, and have the password kept with: firstringctl job password ADDRESS.</source>
        <translation>La base de données sur %2 ne laisse pas entrer cet utilisateur&#xa0;; «&#xa0;%1&#xa0;» n&apos;a donc pas été ouvert. Vérifiez l&apos;utilisateur dans l&apos;adresse, et faites conserver le mot de passe avec&#xa0;: firstringctl job password ADDRESS.</translation>
    </message>
    <message>
        <source>There is no such database on %2. Check the address, or have the database made: createdb --encoding UTF8.</source>
        <translation>Il n&apos;y a pas de telle base de données sur %2. Vérifiez l&apos;adresse, ou faites créer la base de données&#xa0;: createdb --encoding UTF8.</translation>
    </message>
    <message>
        <source>The user of the database may not do that to “%1”. Ask its administrator for the right to create and change there.</source>
        <translation>L&apos;utilisateur de la base de données n&apos;a pas le droit de faire cela à «&#xa0;%1&#xa0;». Demandez à son administrateur le droit d&apos;y créer et d&apos;y modifier.</translation>
    </message>
    <message>
        <source>The database on %2 is a copy that can only be read, so “%1” cannot be changed there. Take the address of the one that is copied.</source>
        <translation>La base de données sur %2 est une copie qui ne peut être que lue&#xa0;; «&#xa0;%1&#xa0;» ne peut donc pas y être modifié. Prenez l&apos;adresse de celle qui est copiée.</translation>
    </message>
    <message>
        <source>The disk of the database on %2 is full, so “%1” cannot be saved. What was saved before is safe and phones are still served. Make room there, then open the job again.</source>
        <translation>Le disque de la base de données sur %2 est plein&#xa0;; «&#xa0;%1&#xa0;» ne peut donc pas être enregistré. Ce qui a été enregistré avant est en sécurité et les téléphones sont toujours servis. Faites-y de la place, puis rouvrez le chantier.</translation>
    </message>
    <message>
        <source>Another workstation keeps “%1” busy, so it cannot be saved. It is tried again.</source>
        <translation>Un autre poste occupe «&#xa0;%1&#xa0;»&#xa0;; il ne peut donc pas être enregistré. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>The disk of the database on %2 did not read or write “%1” as it should. Check that disk, then open the job again.</source>
        <translation>Le disque de la base de données sur %2 n&apos;a pas lu ou écrit «&#xa0;%1&#xa0;» comme il faut. Vérifiez ce disque, puis rouvrez le chantier.</translation>
    </message>
    <message>
        <source>“%1” is damaged in its database on %2. It was left as it is. Have the administrator take the last good copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé dans sa base de données sur %2. Il a été laissé tel quel. Faites reprendre la dernière bonne copie par l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The database on %2 does not answer, so “%1” can only be read now. Phones are still served. Changes are possible again as soon as it answers.</source>
        <translation>La base de données sur %2 ne répond pas&#xa0;; «&#xa0;%1&#xa0;» ne peut donc être que lu pour l&apos;instant. Les téléphones sont toujours servis. Les modifications seront de nouveau possibles dès qu&apos;elle répondra.</translation>
    </message>
    <message>
        <source>The database on %2 did not take a change of “%1”. What was saved before is safe. Open the job again.</source>
        <translation>La base de données sur %2 n&apos;a pas accepté une modification de «&#xa0;%1&#xa0;». Ce qui a été enregistré avant est en sécurité. Rouvrez le chantier.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the database on %2: it was moved or removed. What was saved before went with it, and phones are still served. Open it where it is now.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est plus dans la base de données sur %2&#xa0;: il a été déplacé ou supprimé. Ce qui était enregistré avant est parti avec lui, et les téléphones sont encore servis. Ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>The end of the job&apos;s audit log is lost, so nothing can be added to it and nothing was. Take the last good copy of the job, or check it with firstringctl check.</source>
        <translation>La fin du journal d&apos;audit de ce chantier est perdue&#xa0;: rien ne peut y être ajouté, et rien ne l&apos;a été. Prenez la dernière bonne copie du chantier, ou vérifiez-le avec firstringctl check.</translation>
    </message>
    <message>
        <source>The database stopped answering while the job was moved, so it may be in both places now. The copy is whole. Look once the database answers, and work on only one of the two.</source>
        <translation>La base de données a cessé de répondre pendant le déplacement du chantier&#xa0;; il peut donc se trouver maintenant aux deux endroits. La copie est complète. Regardez dès que la base de données répond, et ne travaillez que sur l&apos;un des deux.</translation>
    </message>
</context>
<context>
    <name>SyncAccount</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed there</source>
        <translation>
            <numerusform>%n retiré là-bas</numerusform>
            <numerusform>%n retirés là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n pris</numerusform>
            <numerusform>%n pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed here</source>
        <translation>
            <numerusform>%n retiré ici</numerusform>
            <numerusform>%n retirés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought together</source>
        <translation>
            <numerusform>%n réuni</numerusform>
            <numerusform>%n réunis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n non pris</numerusform>
            <numerusform>%n non pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n modifié entre-temps</numerusform>
            <numerusform>%n modifiés entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without its file</source>
        <translation>
            <numerusform>%n sans son fichier</numerusform>
            <numerusform>%n sans leur fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n non atteint</numerusform>
            <numerusform>%n non atteints</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>Retiré là-bas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Retiré ici</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Réuni</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non pris</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminé plus tôt</translation>
    </message>
</context>
<context>
    <name>SystemdActivation</name>
    <message>
        <source>The socket “%1” that this program was started with fits no service, or another one has its service already. Phones would not be answered on it. Name it http, https, tftp, dhcp, mdns, syslog or ntp (FileDescriptorName= in its unit).</source>
        <translation>Le socket «&#xa0;%1&#xa0;» avec lequel ce programme a été démarré ne va avec aucun service, ou un autre a déjà son service. Les téléphones n&apos;y recevraient pas de réponse. Nommez-le http, https, tftp, dhcp, mdns, syslog ou ntp (FileDescriptorName= dans son unité).</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Only phones of the job are told anything; nobody outside can tell a phone that is not in it from one that may not ask.</source>
        <translation>Seuls les téléphones du chantier apprennent quelque chose&#xa0;; de l&apos;extérieur, personne ne peut distinguer un téléphone qui n&apos;y est pas d&apos;un téléphone qui n&apos;a pas le droit de demander.</translation>
    </message>
    <message>
        <source>TFTP carries no name. Without a MAC in the file name, a lease of ours or an earlier request from there, nobody can tell who asks.</source>
        <translation>TFTP ne transmet pas de nom. Sans MAC dans le nom du fichier, sans bail de notre DHCP ou demande antérieure venue de là, personne ne peut savoir qui demande.</translation>
    </message>
    <message>
        <source>The name of the file and the phone&apos;s own words speak of two phones. Each is given only its own files.</source>
        <translation>Le nom du fichier et ce que dit le téléphone parlent de deux téléphones. Chacun ne reçoit que ses propres fichiers.</translation>
    </message>
    <message>
        <source>A phone asks first for the common file. Here it gets one that only lets it go on; who it is decides what comes next.</source>
        <translation>Un téléphone demande d&apos;abord le fichier commun. Ici, il en reçoit un qui lui permet seulement de continuer&#xa0;; c&apos;est son identité qui décide de la suite.</translation>
    </message>
    <message>
        <source>This file names its configuration server. The phone keeps it and asks there from now on.</source>
        <translation>Ce fichier nomme son serveur de configuration. Le téléphone le retient et y demande désormais.</translation>
    </message>
    <message>
        <source>What was set on the phone itself wins over what it is sent, so it may keep an older server.</source>
        <translation>Ce qui a été réglé sur le téléphone lui-même l&apos;emporte sur ce qui lui est envoyé&#xa0;; il garde donc peut-être un ancien serveur.</translation>
    </message>
    <message>
        <source>Pictures and sounds are fetched when the phone likes, often after its settings.</source>
        <translation>Les images et les sons sont pris quand le téléphone le veut, souvent après ses réglages.</translation>
    </message>
    <message>
        <source>Languages are fetched at the end of a start, again only when their names change.</source>
        <translation>Les langues sont prises à la fin d&apos;un démarrage, et de nouveau seulement quand leurs noms changent.</translation>
    </message>
    <message>
        <source>The settings of all phones. The last word counts: the model&apos;s file and the phone&apos;s own may say otherwise.</source>
        <translation>Les réglages de tous les téléphones. Le dernier mot compte&#xa0;: le fichier du modèle et celui du téléphone peuvent dire autre chose.</translation>
    </message>
    <message>
        <source>Settings of its model; the phone&apos;s own file may say otherwise.</source>
        <translation>Les réglages de son modèle&#xa0;; le fichier propre du téléphone peut dire autre chose.</translation>
    </message>
    <message>
        <source>The last file that counts, and the only one with secrets in it. The phone keeps a sum of it and restarts when that changes.</source>
        <translation>Le dernier fichier qui compte, et le seul qui contienne des secrets. Le téléphone en garde une somme et redémarre quand elle change.</translation>
    </message>
    <message>
        <source>It asked whether the file changed since it took it. It has the present one.</source>
        <translation>Il a demandé si le fichier a changé depuis qu&apos;il l&apos;a pris. Il a l&apos;actuel.</translation>
    </message>
    <message>
        <source>Phones ask for files of every kind that there may be: encrypted ones, licences, those of their model. They go on without.</source>
        <translation>Les téléphones demandent des fichiers de toutes les sortes possibles&#xa0;: chiffrés, licences, ceux de leur modèle. Ils continuent sans eux.</translation>
    </message>
    <message>
        <source>Without this file the phone shows a message and does not go on.</source>
        <translation>Sans ce fichier, le téléphone affiche un message et n&apos;avance plus.</translation>
    </message>
    <message>
        <source>The line was cut, the phone was switched off, or it had read enough.</source>
        <translation>La ligne a été coupée, le téléphone éteint, ou il en avait lu assez.</translation>
    </message>
    <message>
        <source>The file differs from what it runs, up or down. It loads it while it shows Downloading.</source>
        <translation>Le fichier diffère de ce qu&apos;il exécute, en plus récent ou en plus ancien. Il le charge pendant qu&apos;il affiche Downloading.</translation>
    </message>
    <message>
        <source>Pauses are normal: the phone writes what it has before it takes more.</source>
        <translation>Les pauses sont normales&#xa0;: le téléphone écrit ce qu&apos;il a avant d&apos;en prendre davantage.</translation>
    </message>
    <message>
        <source>It now writes the firmware into its memory and says PLEASE DO NOT UNPLUG THE PHONE. That can take some minutes.</source>
        <translation>Il écrit maintenant le micrologiciel dans sa mémoire et affiche PLEASE DO NOT UNPLUG THE PHONE. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>It compares the beginning with what it runs. Stopping there means: nothing to do.</source>
        <translation>Il compare le début avec ce qu&apos;il exécute. S&apos;arrêter là signifie&#xa0;: rien à faire.</translation>
    </message>
    <message>
        <source>A file that never makes the phone report another version would be loaded for ever, so it is held back.</source>
        <translation>Un fichier qui n&apos;amène jamais le téléphone à annoncer une autre version serait chargé sans fin&#xa0;; il est donc retenu.</translation>
    </message>
    <message>
        <source>In a roll-out one phone goes first; the others wait until it runs what it shall.</source>
        <translation>Dans un déploiement, un téléphone passe le premier&#xa0;; les autres attendent qu&apos;il exécute ce qu&apos;il doit.</translation>
    </message>
    <message>
        <source>MiNet software belongs to the maker&apos;s own telephone systems. SIP software must be loaded first.</source>
        <translation>Le logiciel MiNet va avec les IPBX du fabricant. Il faut d&apos;abord charger un logiciel SIP.</translation>
    </message>
    <message>
        <source>The first sign of life: the phone has power and a network, and looks for an address.</source>
        <translation>Le premier signe de vie&#xa0;: le téléphone a du courant et un réseau, et cherche une adresse.</translation>
    </message>
    <message>
        <source>With the address it is told where to ask for its files.</source>
        <translation>Avec l&apos;adresse, il apprend où demander ses fichiers.</translation>
    </message>
    <message>
        <source>It looked whether somebody has the address before it used it.</source>
        <translation>Il a regardé si quelqu&apos;un a l&apos;adresse avant de l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Phones call this address at the end of every start, if a setting says so: the surest sign that it took its settings.</source>
        <translation>Les téléphones appellent cette adresse à la fin de chaque démarrage, si un réglage le dit&#xa0;: le signe le plus sûr qu&apos;il a pris ses réglages.</translation>
    </message>
    <message>
        <source>The first time each line registers with the telephone system.</source>
        <translation>La première fois que chaque ligne s&apos;enregistre auprès de l&apos;IPBX.</translation>
    </message>
    <message>
        <source>Phones report each change of their registration; 001 means that it went well.</source>
        <translation>Les téléphones signalent chaque changement de leur enregistrement&#xa0;; 001 signifie que cela s&apos;est bien passé.</translation>
    </message>
    <message>
        <source>It took a whole image. From now on silence is normal for some minutes.</source>
        <translation>Il a pris une image entière. À partir d&apos;ici, le silence est normal pendant quelques minutes.</translation>
    </message>
    <message>
        <source>It took the present files of its final server and runs the firmware it shall.</source>
        <translation>Il a pris les fichiers actuels de son serveur définitif et exécute le micrologiciel qu&apos;il doit avoir.</translation>
    </message>
    <message>
        <source>From here on that server looks after it; this program sees it again only if it reports.</source>
        <translation>À partir d&apos;ici, c&apos;est ce serveur qui s&apos;en occupe&#xa0;; ce programme ne le revoit que s&apos;il se signale.</translation>
    </message>
    <message>
        <source>A setting of this phone was changed. It fetches the new files when it starts again.</source>
        <translation>Un réglage de ce téléphone a été changé. Il prend les nouveaux fichiers à son prochain démarrage.</translation>
    </message>
    <message>
        <source>A phone at work asks within minutes. Silence means that it stands still, or that it is elsewhere.</source>
        <translation>Un téléphone au travail demande en quelques minutes. Le silence signifie qu&apos;il n&apos;avance plus, ou qu&apos;il est ailleurs.</translation>
    </message>
    <message>
        <source>A line of the phone&apos;s own log, as it is.</source>
        <translation>Une ligne du journal du téléphone, telle quelle.</translation>
    </message>
    <message>
        <source>Without the right time a phone takes every certificate for expired.</source>
        <translation>Sans la bonne heure, un téléphone tient tout certificat pour expiré.</translation>
    </message>
    <message>
        <source>Older firmware looks for a TFTP server in its network when DHCP names none.</source>
        <translation>Les anciens micrologiciels cherchent un serveur TFTP sur leur réseau quand le DHCP n&apos;en nomme aucun.</translation>
    </message>
    <message>
        <source>Either side may have refused: the phone the certificate, or this server what the phone speaks.</source>
        <translation>L&apos;un ou l&apos;autre côté a pu refuser&#xa0;: le téléphone le certificat, ou ce serveur ce que parle le téléphone.</translation>
    </message>
    <message>
        <source>For a while it may take its files; the first address that does is remembered.</source>
        <translation>Pendant un certain temps, il peut prendre ses fichiers&#xa0;; la première adresse qui le fait est retenue.</translation>
    </message>
    <message>
        <source>After a restart phones often come back with another address.</source>
        <translation>Après un redémarrage, les téléphones reviennent souvent avec une autre adresse.</translation>
    </message>
    <message>
        <source>It has its files. Nobody else gets them from now on.</source>
        <translation>Il a ses fichiers. Désormais, personne d&apos;autre ne les reçoit.</translation>
    </message>
    <message>
        <source>Whoever asks for many phones one after the other may be guessing.</source>
        <translation>Qui demande de nombreux téléphones l&apos;un après l&apos;autre est peut-être en train de deviner.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Son journal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 octets sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
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
        <translation>On n&apos;a rien vu de ce téléphone.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>TlsContext</name>
    <message>
        <source>HTTPS can&apos;t start with this certificate, so phones find nothing there. Import another one, or go back to the bench CA.</source>
        <translation>HTTPS ne peut pas démarrer avec ce certificat&#xa0;; les téléphones n&apos;y trouvent donc rien. Importez-en un autre, ou revenez à l&apos;AC du banc.</translation>
    </message>
    <message>
        <source>Old phones need a certificate with an RSA key, and the imported one has another. Switch HTTPS for old phones off, or import one with RSA.</source>
        <translation>Les anciens téléphones ont besoin d&apos;un certificat avec une clé RSA, et celui qui est importé en a une autre. Désactivez HTTPS pour anciens téléphones, ou importez-en un avec RSA.</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>the other side hung up before it was ready. If it is a phone, it may not believe the server&apos;s certificate: give it the CA first.</source>
        <translation>l&apos;autre côté a coupé avant d&apos;être prêt. Si c&apos;est un téléphone, il ne croit peut-être pas le certificat du serveur&#xa0;: donnez-lui d&apos;abord l&apos;AC.</translation>
    </message>
    <message>
        <source>it spoke plain HTTP to the HTTPS port. Give the phone an address that begins with https, or the HTTP port.</source>
        <translation>il a parlé HTTP en clair au port HTTPS. Donnez au téléphone une adresse qui commence par https, ou le port HTTP.</translation>
    </message>
    <message>
        <source>it speaks only a TLS that is too old. Switch on the listener for old phones, or serve it by HTTP.</source>
        <translation>il ne parle qu&apos;un TLS trop ancien. Activez l&apos;écoute pour anciens téléphones, ou servez-le par HTTP.</translation>
    </message>
    <message>
        <source>it and the server have no cipher in common. If it is an old phone, use the listener for old phones, or HTTP.</source>
        <translation>il n&apos;a aucun chiffrement en commun avec le serveur. Si c&apos;est un ancien téléphone, utilisez l&apos;écoute pour anciens téléphones, ou HTTP.</translation>
    </message>
    <message>
        <source>it does not believe the server&apos;s certificate. Give the phone the CA by HTTP or TFTP first (https user certificates), or let it go without the check.</source>
        <translation>il ne croit pas le certificat du serveur. Donnez d&apos;abord l&apos;AC au téléphone par HTTP ou TFTP (https user certificates), ou laissez-le se passer de la vérification.</translation>
    </message>
    <message>
        <source>it finds the server&apos;s certificate out of date. Look whether the phone knows the right time.</source>
        <translation>il trouve le certificat du serveur périmé. Regardez si le téléphone sait l&apos;heure juste.</translation>
    </message>
    <message>
        <source>it showed no certificate, and this server asks phones for one.</source>
        <translation>il n&apos;a présenté aucun certificat, et ce serveur en demande un aux téléphones.</translation>
    </message>
    <message>
        <source>its certificate was not made by the CA that this server trusts for phones, or is out of date.</source>
        <translation>son certificat n&apos;a pas été créé par l&apos;AC à laquelle ce serveur fait confiance pour les téléphones, ou il est périmé.</translation>
    </message>
    <message>
        <source>what it sent is not TLS as this server knows it.</source>
        <translation>ce qu&apos;il a envoyé n&apos;est pas du TLS tel que ce serveur le connaît.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez le nom.</translation>
    </message>
    <message>
        <source>“%1” is a link to another file. Add the file itself.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien vers un autre fichier. Ajoutez le fichier lui-même.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it was not added. Check its rights and the disk it is on.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;; il n&apos;a donc pas été ajouté. Vérifiez ses droits et le disque où il se trouve.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the files in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Ajoutez les fichiers qu&apos;il contient.</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket. Only regular files can be added.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique, un tube ou un socket. Seuls des fichiers ordinaires peuvent être ajoutés.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full, so the file was not added. Files added before are still served. Make room, then add it again.</source>
        <translation>Le disque du dossier de données est plein&#xa0;; le fichier n&apos;a donc pas été ajouté. Les fichiers ajoutés avant sont toujours servis. Faites de la place, puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so the file was not added. Files added before are still served. Check the rights of the folder.</source>
        <translation>On ne peut pas écrire dans le dossier de données&#xa0;; le fichier n&apos;a donc pas été ajouté. Les fichiers ajoutés avant sont toujours servis. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>A file of this job is missing in the data folder, so phones that ask for it do not get it. Add the file again.</source>
        <translation>Un fichier de ce chantier manque dans le dossier de données&#xa0;; les téléphones qui le demandent ne le reçoivent donc pas. Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>A file of this job cannot be read, so phones that ask for it do not get it. Check the rights of the data folder and its disk.</source>
        <translation>Un fichier de ce chantier ne peut pas être lu&#xa0;; les téléphones qui le demandent ne le reçoivent donc pas. Vérifiez les droits du dossier de données et son disque.</translation>
    </message>
    <message>
        <source>A file of this job is damaged, so it is not sent to phones. Add the file again.</source>
        <translation>Un fichier de ce chantier est endommagé&#xa0;; il n&apos;est donc pas envoyé aux téléphones. Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Bytes before this piece are missing. Send the file from byte %1 on.</source>
        <translation>Des octets avant ce morceau manquent. Envoyez le fichier à partir de l&apos;octet %1.</translation>
    </message>
    <message>
        <source>The file that came is not the one with that SHA-256, so it was not taken. Send it again from its beginning.</source>
        <translation>Le fichier arrivé n&apos;est pas celui qui a ce SHA-256&#xa0;; il n&apos;a donc pas été pris. Envoyez-le de nouveau depuis le début.</translation>
    </message>
</context>
<context>
    <name>VaultCare</name>
    <message>
        <source>The job “%1” cannot be read in full, so it is not known which files it needs. Nothing was taken out. Look at it with “firstringctl check”.</source>
        <translation>Le chantier «&#xa0;%1&#xa0;» ne peut pas être lu en entier&#xa0;; on ne sait donc pas quels fichiers il lui faut. Rien n&apos;a été enlevé. Examinez-le avec «&#xa0;firstringctl check&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>The link that was followed names nothing to look at here, so nothing was opened and nothing was changed.</source>
        <translation>Le lien suivi ne nomme rien qui puisse être montré ici&#xa0;; rien n&apos;a donc été ouvert ni changé.</translation>
    </message>
</context>
<context>
    <name>WaveFacts</name>
    <message>
        <source>This WAV file is damaged: its beginning does not say what its samples are. Phones could not play it. Save it again with a sound program.</source>
        <translation>Ce fichier WAV est endommagé&#xa0;: son début ne dit pas ce que sont ses échantillons. Les téléphones ne pourraient pas le jouer. Enregistrez-le à nouveau avec un programme de son.</translation>
    </message>
    <message>
        <source>This is no WAV file, and phones play no others.</source>
        <translation>Ce n&apos;est pas un fichier WAV, et les téléphones n&apos;en jouent pas d&apos;autres.</translation>
    </message>
    <message>
        <source>another coding</source>
        <translation>un autre codage</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>A setting needs a value that this phone does not have: {subject}.</source>
        <translation>Un réglage a besoin d&apos;une valeur que ce téléphone n&apos;a pas&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>The phone is told nothing until every setting has its value.</source>
        <translation>Le téléphone ne reçoit rien tant que chaque réglage n&apos;a pas sa valeur.</translation>
    </message>
    <message>
        <source>Give the phone a value, or take the setting away.</source>
        <translation>Donnez une valeur au téléphone, ou retirez le réglage.</translation>
    </message>
    <message>
        <source>a file is damaged</source>
        <translation>un fichier est endommagé</translation>
    </message>
    <message>
        <source>{subject} is in the catalogue, but its file is missing or damaged.</source>
        <translation>{subject} est dans le catalogue, mais son fichier manque ou est endommagé.</translation>
    </message>
    <message>
        <source>Nothing was changed on the phone.</source>
        <translation>Rien n&apos;a été changé sur le téléphone.</translation>
    </message>
    <message>
        <source>Bring the file in again, then start the phone anew.</source>
        <translation>Ajoutez le fichier à nouveau, puis redémarrez le téléphone.</translation>
    </message>
    <message>
        <source>the common file is missing</source>
        <translation>le fichier commun manque</translation>
    </message>
    <message>
        <source>The phone asked for {subject}, the common settings, and they are not here.</source>
        <translation>Le téléphone a demandé {subject}, les réglages communs, et ils ne sont pas ici.</translation>
    </message>
    <message>
        <source>Without a common file of at least one character it asks for nothing more.</source>
        <translation>Sans un fichier commun d&apos;au moins un caractère, il ne demande plus rien.</translation>
    </message>
    <message>
        <source>Look why it is asked there, then start the phone again.</source>
        <translation>Regardez pourquoi il est demandé à cet endroit, puis redémarrez le téléphone.</translation>
    </message>
    <message>
        <source>{subject} is missing</source>
        <translation>{subject} manque</translation>
    </message>
    <message>
        <source>The phone asked for {subject}, which is not here.</source>
        <translation>Le téléphone a demandé {subject}, qui n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>It shows a message and does not go on.</source>
        <translation>Il affiche un message et n&apos;avance plus.</translation>
    </message>
    <message>
        <source>Add the file or take its name out of the settings, then start the phone again.</source>
        <translation>Ajoutez le fichier ou retirez son nom des réglages, puis redémarrez le téléphone.</translation>
    </message>
    <message>
        <source>asks at the place of an older server</source>
        <translation>demande à l&apos;endroit d&apos;un ancien serveur</translation>
    </message>
    <message>
        <source>It asked for {asked-elsewhere}, the place of another server.</source>
        <translation>Il a demandé {asked-elsewhere}, l&apos;endroit d&apos;un autre serveur.</translation>
    </message>
    <message>
        <source>It still has the folder of that server, so it does not find its files here.</source>
        <translation>Il a encore le dossier de ce serveur&#xa0;; il ne trouve donc pas ses fichiers ici.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, or set the folder empty on its web page.</source>
        <translation>Remettez-le aux réglages d&apos;usine, ou videz le dossier sur sa page web.</translation>
    </message>
    <message>
        <source>may want encrypted files</source>
        <translation>veut peut-être des fichiers chiffrés</translation>
    </message>
    <message>
        <source>It asks for encrypted files (.tuz) and for no plain ones.</source>
        <translation>Il demande des fichiers chiffrés (.tuz) et aucun fichier en clair.</translation>
    </message>
    <message>
        <source>It may insist on encrypted settings, since it once took a security.tuz.</source>
        <translation>Il exige peut-être des réglages chiffrés, car il a pris une fois un security.tuz.</translation>
    </message>
    <message>
        <source>Bring the encrypted files of its former server, or reset it to factory defaults.</source>
        <translation>Ajoutez les fichiers chiffrés de son ancien serveur, ou remettez-le aux réglages d&apos;usine.</translation>
    </message>
    <message>
        <source>cannot read encrypted settings</source>
        <translation>ne peut pas lire les réglages chiffrés</translation>
    </message>
    <message>
        <source>The phone writes of badly encrypted settings.</source>
        <translation>Le téléphone signale des réglages mal chiffrés.</translation>
    </message>
    <message>
        <source>They may be encrypted with another key than it knows.</source>
        <translation>Ils sont peut-être chiffrés avec une autre clé que celle qu&apos;il connaît.</translation>
    </message>
    <message>
        <source>Encrypt them with the key of its site, or reset the phone to factory defaults.</source>
        <translation>Chiffrez-les avec la clé de son site, ou remettez le téléphone aux réglages d&apos;usine.</translation>
    </message>
    <message>
        <source>keeps a server that was set on it</source>
        <translation>garde un serveur réglé sur lui</translation>
    </message>
    <message>
        <source>It took its redirection and asked here again, without asking its configuration server.</source>
        <translation>Il a pris sa redirection et a redemandé ici, sans s&apos;adresser à son serveur de configuration.</translation>
    </message>
    <message>
        <source>What was set on the phone itself wins over what it is sent: it may keep an older server.</source>
        <translation>Ce qui a été réglé sur le téléphone lui-même l&apos;emporte sur ce qui lui est envoyé&#xa0;: il garde peut-être un ancien serveur.</translation>
    </message>
    <message>
        <source>Clear its local settings, or reset it to factory defaults.</source>
        <translation>Effacez ses réglages locaux, ou remettez-le aux réglages d&apos;usine.</translation>
    </message>
    <message>
        <source>was sent to {server}, then fell silent</source>
        <translation>a été envoyé à {server}, puis s&apos;est tu</translation>
    </message>
    <message>
        <source>It was sent to {server} and was not heard of again.</source>
        <translation>Il a été envoyé à {server} et n&apos;a plus donné de nouvelles.</translation>
    </message>
    <message>
        <source>From here nobody sees whether it arrived.</source>
        <translation>D&apos;ici, personne ne voit s&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>Test that server under Config servers, and look at the phone&apos;s screen.</source>
        <translation>Testez ce serveur sous Serveurs de configuration, et regardez l&apos;écran du téléphone.</translation>
    </message>
    <message>
        <source>{server} needs a common file</source>
        <translation>{server} a besoin d&apos;un fichier commun</translation>
    </message>
    <message>
        <source>A phone reads on only where the common file holds at least one character.</source>
        <translation>Un téléphone ne lit la suite que là où le fichier commun contient au moins un caractère.</translation>
    </message>
    <message>
        <source>If it is missing or empty on {server}, the phone never asks for its own file there.</source>
        <translation>S&apos;il manque ou est vide sur {server}, le téléphone n&apos;y demande jamais son propre fichier.</translation>
    </message>
    <message>
        <source>Test that server under Config servers: it says whether the file is there.</source>
        <translation>Testez ce serveur sous Serveurs de configuration&#xa0;: le test dit si le fichier est là.</translation>
    </message>
    <message>
        <source>took the common file only</source>
        <translation>n&apos;a pris que le fichier commun</translation>
    </message>
    <message>
        <source>It took the common settings and did not ask for its own.</source>
        <translation>Il a pris les réglages communs et n&apos;a pas demandé les siens.</translation>
    </message>
    <message>
        <source>It works without its own settings, if at all.</source>
        <translation>Il fonctionne sans ses propres réglages, si toutefois il fonctionne.</translation>
    </message>
    <message>
        <source>Start it again, and look at its screen while it starts.</source>
        <translation>Redémarrez-le, et regardez son écran pendant qu&apos;il démarre.</translation>
    </message>
    <message>
        <source>speaks an older TLS</source>
        <translation>parle un TLS plus ancien</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and phones of this model speak TLS 1.0 at most.</source>
        <translation>Aucune connexion chiffrée ne s&apos;est établie, et les téléphones de ce modèle parlent au plus TLS 1.0.</translation>
    </message>
    <message>
        <source>It cannot take its files by HTTPS from here.</source>
        <translation>Il ne peut pas prendre ses fichiers d&apos;ici par HTTPS.</translation>
    </message>
    <message>
        <source>Switch on the listener for old phones, or serve it by HTTP.</source>
        <translation>Activez l&apos;écoute pour anciens téléphones, ou servez-le par HTTP.</translation>
    </message>
    <message>
        <source>the clock may be wrong</source>
        <translation>l&apos;horloge est peut-être fausse</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and nobody sets this computer&apos;s clock right.</source>
        <translation>Aucune connexion chiffrée ne s&apos;est établie, et personne ne met à l&apos;heure l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>A phone refuses a certificate that is not valid yet, or not any more.</source>
        <translation>Un téléphone refuse un certificat qui n&apos;est pas encore valable, ou qui ne l&apos;est plus.</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, and let phones get the time from it.</source>
        <translation>Mettez à l&apos;heure l&apos;horloge de cet ordinateur, et laissez les téléphones y prendre l&apos;heure.</translation>
    </message>
    <message>
        <source>does not accept the certificate</source>
        <translation>n&apos;accepte pas le certificat</translation>
    </message>
    <message>
        <source>No encrypted connection came about with the phone.</source>
        <translation>Aucune connexion chiffrée ne s&apos;est établie avec le téléphone.</translation>
    </message>
    <message>
        <source>By default it checks the certificate, and knows only the large public authorities.</source>
        <translation>Par défaut, il vérifie le certificat, et ne connaît que les grandes autorités publiques.</translation>
    </message>
    <message>
        <source>Give it our CA by HTTP or TFTP first (https user certificates), or serve it by HTTP.</source>
        <translation>Donnez-lui d&apos;abord notre AC par HTTP ou TFTP (https user certificates), ou servez-le par HTTP.</translation>
    </message>
    <message>
        <source>writes of a bad certificate</source>
        <translation>signale un mauvais certificat</translation>
    </message>
    <message>
        <source>The phone writes of a certificate that it does not accept.</source>
        <translation>Le téléphone signale un certificat qu&apos;il n&apos;accepte pas.</translation>
    </message>
    <message>
        <source>It may not take its files by HTTPS, or not know the time.</source>
        <translation>Il ne prend peut-être pas ses fichiers par HTTPS, ou ne sait pas l&apos;heure.</translation>
    </message>
    <message>
        <source>Give it our CA by HTTP or TFTP first, and a time server.</source>
        <translation>Donnez-lui d&apos;abord notre AC par HTTP ou TFTP, et un serveur de temps.</translation>
    </message>
    <message>
        <source>has nobody to tell it the time</source>
        <translation>n&apos;a personne pour lui dire l&apos;heure</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and this computer does not tell phones the time.</source>
        <translation>Aucune connexion chiffrée ne s&apos;est établie, et cet ordinateur ne dit pas l&apos;heure aux téléphones.</translation>
    </message>
    <message>
        <source>Without the right time a phone takes every certificate for expired.</source>
        <translation>Sans la bonne heure, un téléphone tient tout certificat pour expiré.</translation>
    </message>
    <message>
        <source>Switch the time on under Local server, and name it to the phones.</source>
        <translation>Activez l&apos;heure sous Serveur local, et indiquez-la aux téléphones.</translation>
    </message>
    <message>
        <source>its telephone system refuses it</source>
        <translation>son IPBX le refuse</translation>
    </message>
    <message>
        <source>The phone has its settings, but its telephone system refuses it ({registration}).</source>
        <translation>Le téléphone a ses réglages, mais son IPBX le refuse ({registration}).</translation>
    </message>
    <message>
        <source>Nobody can call it.</source>
        <translation>Personne ne peut l&apos;appeler.</translation>
    </message>
    <message>
        <source>Compare user name and password of its line with the telephone system.</source>
        <translation>Comparez le nom d&apos;utilisateur et le mot de passe de sa ligne avec l&apos;IPBX.</translation>
    </message>
    <message>
        <source>its telephone system does not answer</source>
        <translation>son IPBX ne répond pas</translation>
    </message>
    <message>
        <source>The phone has its settings, but its telephone system does not answer.</source>
        <translation>Le téléphone a ses réglages, mais son IPBX ne répond pas.</translation>
    </message>
    <message>
        <source>Compare the address of the telephone system; on an isolated bench this is normal.</source>
        <translation>Comparez l&apos;adresse de l&apos;IPBX&#xa0;; sur un banc isolé, c&apos;est normal.</translation>
    </message>
    <message>
        <source>has its files, does not report</source>
        <translation>a ses fichiers, ne se signale pas</translation>
    </message>
    <message>
        <source>It took its files, but did not report that it started.</source>
        <translation>Il a pris ses fichiers, mais n&apos;a pas signalé qu&apos;il a démarré.</translation>
    </message>
    <message>
        <source>This job counts a phone as ready only when it says so.</source>
        <translation>Ce chantier ne tient un téléphone pour prêt que lorsqu&apos;il le dit.</translation>
    </message>
    <message>
        <source>Start it again. A URL set on the phone itself may stand before ours; clear its local settings then.</source>
        <translation>Redémarrez-le. Une URL réglée sur le téléphone lui-même passe peut-être avant la nôtre&#xa0;; effacez alors ses réglages locaux.</translation>
    </message>
    <message>
        <source>not heard of for a while</source>
        <translation>sans nouvelles depuis un moment</translation>
    </message>
    <message>
        <source>Nothing was heard from the phone for {subject}.</source>
        <translation>Le téléphone n&apos;a pas donné de nouvelles depuis {subject}.</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>Il n&apos;a pas fini.</translation>
    </message>
    <message>
        <source>Look at its screen, then start it again.</source>
        <translation>Regardez son écran, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>has older settings</source>
        <translation>a d&apos;anciens réglages</translation>
    </message>
    <message>
        <source>Settings changed after the phone took its files.</source>
        <translation>Des réglages ont changé après que le téléphone a pris ses fichiers.</translation>
    </message>
    <message>
        <source>It works with the older ones.</source>
        <translation>Il fonctionne avec les anciens.</translation>
    </message>
    <message>
        <source>Restart the phone, and it fetches the new ones.</source>
        <translation>Redémarrez le téléphone&#xa0;: il prend les nouveaux.</translation>
    </message>
    <message>
        <source>takes its firmware again and again</source>
        <translation>prend son micrologiciel encore et encore</translation>
    </message>
    <message>
        <source>It took the firmware {subject} again and again and still reports {firmware-has}.</source>
        <translation>Il a pris le micrologiciel {subject} encore et encore et annonce toujours {firmware-has}.</translation>
    </message>
    <message>
        <source>It is not offered any more; the phone keeps what it has.</source>
        <translation>Il ne lui est plus proposé&#xa0;; le téléphone garde ce qu&apos;il a.</translation>
    </message>
    <message>
        <source>Compare the version of the file with what the phone reports, and correct it.</source>
        <translation>Comparez la version du fichier avec ce que le téléphone annonce, et corrigez-la.</translation>
    </message>
    <message>
        <source>the firmware is labelled wrongly</source>
        <translation>le micrologiciel est mal étiqueté</translation>
    </message>
    <message>
        <source>The firmware is labelled wrongly: {subject}.</source>
        <translation>Le micrologiciel est mal étiqueté&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>The phone runs that image, and would be offered it again and again.</source>
        <translation>Le téléphone exécute cette image, et se la verrait proposer encore et encore.</translation>
    </message>
    <message>
        <source>Let the catalogue say what the phone reports.</source>
        <translation>Faites dire au catalogue ce que le téléphone annonce.</translation>
    </message>
    <message>
        <source>runs MiNet software</source>
        <translation>exécute le logiciel MiNet</translation>
    </message>
    <message>
        <source>This phone seems to run MiNet software ({subject}).</source>
        <translation>Ce téléphone semble exécuter le logiciel MiNet ({subject}).</translation>
    </message>
    <message>
        <source>MiNet is for the maker&apos;s own telephone systems: settings and firmware of this job do not reach the phone.</source>
        <translation>MiNet va avec les IPBX du fabricant&#xa0;: les réglages et le micrologiciel de ce chantier n&apos;atteignent pas le téléphone.</translation>
    </message>
    <message>
        <source>Load SIP software by the way the maker gives for this model, then start the phone again.</source>
        <translation>Chargez un logiciel SIP de la manière indiquée par le fabricant pour ce modèle, puis redémarrez le téléphone.</translation>
    </message>
    <message>
        <source>may not go back to a lower version</source>
        <translation>ne revient peut-être pas à une version plus basse</translation>
    </message>
    <message>
        <source>It took {firmware-wanted} whole and still reports {firmware-has}, which is higher.</source>
        <translation>Il a pris {firmware-wanted} en entier et annonce toujours {firmware-has}, qui est plus haute.</translation>
    </message>
    <message>
        <source>Some versions cannot be left for a lower one; the phone may keep what it has.</source>
        <translation>Certaines versions ne peuvent pas être quittées pour une plus basse&#xa0;; le téléphone garde peut-être ce qu&apos;il a.</translation>
    </message>
    <message>
        <source>Look under Firmware what is known of both versions, or leave its firmware as it is.</source>
        <translation>Regardez sous Micrologiciel ce que l&apos;on sait des deux versions, ou laissez son micrologiciel tel quel.</translation>
    </message>
    <message>
        <source>cannot use the firmware</source>
        <translation>ne peut pas utiliser le micrologiciel</translation>
    </message>
    <message>
        <source>The phone writes that it cannot use the firmware.</source>
        <translation>Le téléphone signale qu&apos;il ne peut pas utiliser le micrologiciel.</translation>
    </message>
    <message>
        <source>The file may be made for another model, or be damaged.</source>
        <translation>Le fichier est peut-être fait pour un autre modèle, ou endommagé.</translation>
    </message>
    <message>
        <source>Compare the file with the model, and bring it in again.</source>
        <translation>Comparez le fichier avec le modèle, et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>no file of its firmware</source>
        <translation>pas de fichier de son micrologiciel</translation>
    </message>
    <message>
        <source>It is to run {firmware-wanted}, and there is no file of that version for a {model}.</source>
        <translation>Il doit exécuter {firmware-wanted}, et il n&apos;y a pas de fichier de cette version pour un {model}.</translation>
    </message>
    <message>
        <source>It gets its settings and keeps the firmware that it has.</source>
        <translation>Il reçoit ses réglages et garde le micrologiciel qu&apos;il a.</translation>
    </message>
    <message>
        <source>Bring the file in under Firmware.</source>
        <translation>Ajoutez le fichier sous Micrologiciel.</translation>
    </message>
    <message>
        <source>a version in between is missing</source>
        <translation>une version intermédiaire manque</translation>
    </message>
    <message>
        <source>It must run another version before {firmware-wanted}, and there is no file of it: {subject}.</source>
        <translation>Il doit exécuter une autre version avant {firmware-wanted}, et il n&apos;y en a pas de fichier&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>It works with the firmware that it has.</source>
        <translation>Il fonctionne avec le micrologiciel qu&apos;il a.</translation>
    </message>
    <message>
        <source>Add the file of that version.</source>
        <translation>Ajoutez le fichier de cette version.</translation>
    </message>
    <message>
        <source>firmware only at set hours</source>
        <translation>micrologiciel seulement à certaines heures</translation>
    </message>
    <message>
        <source>It has all but its firmware, which this job gives out only at {subject}.</source>
        <translation>Il a tout sauf son micrologiciel, que ce chantier ne distribue que dans la plage horaire {subject}.</translation>
    </message>
    <message>
        <source>Let it restart within these hours, or give firmware out at any time.</source>
        <translation>Laissez-le redémarrer dans cette plage, ou distribuez le micrologiciel à toute heure.</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>It waits for its turn in the roll-out: {subject}.</source>
        <translation>Il attend son tour dans le déploiement&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>It is given its firmware when its turn comes and it asks again.</source>
        <translation>Il reçoit son micrologiciel quand son tour vient et qu&apos;il redemande.</translation>
    </message>
    <message>
        <source>the roll-out stands still</source>
        <translation>le déploiement est arrêté</translation>
    </message>
    <message>
        <source>It wants new firmware, and the roll-out stands still: {subject}.</source>
        <translation>Il veut un nouveau micrologiciel, et le déploiement est arrêté&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Look at Firmware why it stands still, and let it go on.</source>
        <translation>Regardez sous Micrologiciel pourquoi il est arrêté, et faites-le continuer.</translation>
    </message>
    <message>
        <source>firmware broke off {aborted} times</source>
        <translation>micrologiciel coupé {aborted} fois</translation>
    </message>
    <message>
        <source>It began its firmware {aborted} times and broke off in the middle.</source>
        <translation>Il a commencé son micrologiciel {aborted} fois et s&apos;est coupé au milieu.</translation>
    </message>
    <message>
        <source>The line loses data, or the phone was switched off.</source>
        <translation>La ligne perd des données, ou le téléphone a été éteint.</translation>
    </message>
    <message>
        <source>Try another cable and port; leave the phone plugged in while it loads.</source>
        <translation>Essayez un autre câble et un autre port&#xa0;; laissez le téléphone branché pendant qu&apos;il charge.</translation>
    </message>
    <message>
        <source>did not come back after its firmware</source>
        <translation>n&apos;est pas revenu après son micrologiciel</translation>
    </message>
    <message>
        <source>It took its firmware whole, and was not heard of since.</source>
        <translation>Il a pris son micrologiciel en entier, et n&apos;a plus donné de nouvelles depuis.</translation>
    </message>
    <message>
        <source>It may still be writing, or it lost power meanwhile.</source>
        <translation>Il est peut-être encore en train d&apos;écrire, ou il a perdu le courant entre-temps.</translation>
    </message>
    <message>
        <source>Look at its screen before you unplug it; then start it again.</source>
        <translation>Regardez son écran avant de le débrancher&#xa0;; puis redémarrez-le.</translation>
    </message>
    <message>
        <source>has the administrator password of all</source>
        <translation>a le mot de passe d&apos;administrateur de tous</translation>
    </message>
    <message>
        <source>It keeps the administrator password that everybody knows.</source>
        <translation>Il garde le mot de passe d&apos;administrateur que tout le monde connaît.</translation>
    </message>
    <message>
        <source>Whoever reaches it on the network can change it.</source>
        <translation>Qui l&apos;atteint sur le réseau peut le modifier.</translation>
    </message>
    <message>
        <source>Give it a password of its own under Settings.</source>
        <translation>Donnez-lui son propre mot de passe sous Réglages.</translation>
    </message>
    <message>
        <source>not in this job</source>
        <translation>pas dans ce chantier</translation>
    </message>
    <message>
        <source>This phone is not in the job.</source>
        <translation>Ce téléphone n&apos;est pas dans le chantier.</translation>
    </message>
    <message>
        <source>It is told nothing.</source>
        <translation>Il ne reçoit rien.</translation>
    </message>
    <message>
        <source>Add it if it is yours.</source>
        <translation>Ajoutez-le s&apos;il est à vous.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>This phone is on hold.</source>
        <translation>Ce téléphone est suspendu.</translation>
    </message>
    <message>
        <source>It is told nothing, as if it were not in the job.</source>
        <translation>Il ne reçoit rien, comme s&apos;il n&apos;était pas dans le chantier.</translation>
    </message>
    <message>
        <source>Take it off hold when it may go on.</source>
        <translation>Levez la suspension quand il peut continuer.</translation>
    </message>
    <message>
        <source>its address is no maker&apos;s of these phones</source>
        <translation>son adresse n&apos;est pas d&apos;un fabricant de ces téléphones</translation>
    </message>
    <message>
        <source>Its MAC address is not one of Aastra or Mitel.</source>
        <translation>Son adresse MAC n&apos;est pas d&apos;Aastra ni de Mitel.</translation>
    </message>
    <message>
        <source>If it was mistyped, the real phone asks under another name and is told nothing.</source>
        <translation>S&apos;il y a une faute de frappe, le vrai téléphone demande sous un autre nom et ne reçoit rien.</translation>
    </message>
    <message>
        <source>Compare it with the label on the phone.</source>
        <translation>Comparez-la avec l&apos;étiquette du téléphone.</translation>
    </message>
    <message>
        <source>its model is not known</source>
        <translation>son modèle n&apos;est pas connu</translation>
    </message>
    <message>
        <source>The model {model} is not known.</source>
        <translation>Le modèle {model} n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>It gets the settings for all phones and its own, but no firmware by model.</source>
        <translation>Il reçoit les réglages de tous les téléphones et les siens, mais pas de micrologiciel par modèle.</translation>
    </message>
    <message>
        <source>Correct the model if it was mistyped.</source>
        <translation>Corrigez le modèle s&apos;il y a une faute de frappe.</translation>
    </message>
    <message>
        <source>is a {model-said}, not a {model-register}</source>
        <translation>est un {model-said}, pas un {model-register}</translation>
    </message>
    <message>
        <source>It says that it is a {model-said}; the register says {model-register}.</source>
        <translation>Il dit être un {model-said}&#xa0;; le registre dit {model-register}.</translation>
    </message>
    <message>
        <source>It gets what is meant for a {model-said}. Perhaps two cartons were exchanged.</source>
        <translation>Il reçoit ce qui est prévu pour un {model-said}. Deux cartons ont peut-être été échangés.</translation>
    </message>
    <message>
        <source>Compare the label; correct the model, or the place.</source>
        <translation>Comparez l&apos;étiquette&#xa0;; corrigez le modèle, ou l&apos;emplacement.</translation>
    </message>
    <message>
        <source>two phones are called {label}</source>
        <translation>deux téléphones s&apos;appellent {label}</translation>
    </message>
    <message>
        <source>Another phone of this job is called {label} too.</source>
        <translation>Un autre téléphone de ce chantier s&apos;appelle aussi {label}.</translation>
    </message>
    <message>
        <source>Both are staged, but people may take the wrong one.</source>
        <translation>Les deux sont préparés, mais on risque de prendre l&apos;un pour l&apos;autre.</translation>
    </message>
    <message>
        <source>Give one of them another label.</source>
        <translation>Donnez un autre libellé à l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>It asked from {refused-address} and is not released.</source>
        <translation>Il a demandé depuis {refused-address} et n&apos;est pas autorisé.</translation>
    </message>
    <message>
        <source>It was told nothing.</source>
        <translation>Il n&apos;a rien reçu.</translation>
    </message>
    <message>
        <source>Release it when it may take its files.</source>
        <translation>Autorisez-le quand il peut prendre ses fichiers.</translation>
    </message>
    <message>
        <source>the time to take its files is over</source>
        <translation>le délai pour prendre ses fichiers est passé</translation>
    </message>
    <message>
        <source>It asked from {refused-address} after the time to take its files was over.</source>
        <translation>Il a demandé depuis {refused-address} après la fin du délai pour prendre ses fichiers.</translation>
    </message>
    <message>
        <source>Release it again, then start it again.</source>
        <translation>Autorisez-le de nouveau, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>another address took its files</source>
        <translation>une autre adresse a pris ses fichiers</translation>
    </message>
    <message>
        <source>{refused-address} asked for its files, which another address took before.</source>
        <translation>{refused-address} a demandé ses fichiers, qu&apos;une autre adresse a pris avant.</translation>
    </message>
    <message>
        <source>{refused-address} was told nothing.</source>
        <translation>{refused-address} n&apos;a rien reçu.</translation>
    </message>
    <message>
        <source>If that is the phone with a new address, release it again.</source>
        <translation>Si c&apos;est le téléphone avec une nouvelle adresse, autorisez-le de nouveau.</translation>
    </message>
    <message>
        <source>another device asks in its name</source>
        <translation>un autre appareil demande en son nom</translation>
    </message>
    <message>
        <source>{refused-address} asked for its files, and the network shows another card there.</source>
        <translation>{refused-address} a demandé ses fichiers, et le réseau y montre une autre carte.</translation>
    </message>
    <message>
        <source>Another device asks in the name of this phone. It was told nothing.</source>
        <translation>Un autre appareil demande au nom de ce téléphone. Il n&apos;a rien reçu.</translation>
    </message>
    <message>
        <source>Look which device that is. Release the phone again only if you know it.</source>
        <translation>Voyez quel appareil c&apos;est. N&apos;autorisez de nouveau le téléphone que si vous le connaissez.</translation>
    </message>
    <message>
        <source>another phone&apos;s certificate</source>
        <translation>certificat d&apos;un autre téléphone</translation>
    </message>
    <message>
        <source>{refused-address} showed the certificate of another phone.</source>
        <translation>{refused-address} a présenté le certificat d&apos;un autre téléphone.</translation>
    </message>
    <message>
        <source>Look which phone that is.</source>
        <translation>Voyez quel téléphone c&apos;est.</translation>
    </message>
    <message>
        <source>its address asked for too many phones</source>
        <translation>son adresse a demandé pour trop de téléphones</translation>
    </message>
    <message>
        <source>Its address {address} asked for many phones that it may not stage.</source>
        <translation>Son adresse {address} a demandé pour de nombreux téléphones qu&apos;elle n&apos;a pas le droit de préparer.</translation>
    </message>
    <message>
        <source>Nothing that comes from there is answered for some minutes.</source>
        <translation>Rien de ce qui vient de là ne reçoit de réponse pendant quelques minutes.</translation>
    </message>
    <message>
        <source>If these are your phones, say so; then start the phone again.</source>
        <translation>Si ce sont vos téléphones, dites-le&#xa0;; puis redémarrez le téléphone.</translation>
    </message>
    <message>
        <source>the local server is off</source>
        <translation>le serveur local est arrêté</translation>
    </message>
    <message>
        <source>The local server is off.</source>
        <translation>Le serveur local est arrêté.</translation>
    </message>
    <message>
        <source>This phone gets nothing from this computer.</source>
        <translation>Ce téléphone ne reçoit rien de cet ordinateur.</translation>
    </message>
    <message>
        <source>Start the server, then plug the phone in or start it again.</source>
        <translation>Démarrez le serveur, puis branchez le téléphone ou redémarrez-le.</translation>
    </message>
    <message>
        <source>this computer lost its address</source>
        <translation>cet ordinateur a perdu son adresse</translation>
    </message>
    <message>
        <source>This computer no longer has the address {our-address}.</source>
        <translation>Cet ordinateur n&apos;a plus l&apos;adresse {our-address}.</translation>
    </message>
    <message>
        <source>No phone reaches the server until it is back.</source>
        <translation>Aucun téléphone n&apos;atteint le serveur tant qu&apos;elle n&apos;est pas revenue.</translation>
    </message>
    <message>
        <source>Plug the network in again, or choose another address for the server.</source>
        <translation>Rebranchez le réseau, ou choisissez une autre adresse pour le serveur.</translation>
    </message>
    <message>
        <source>server answers this computer only</source>
        <translation>le serveur ne répond qu&apos;à cet ordinateur</translation>
    </message>
    <message>
        <source>The server listens at {our-address}, which only this computer knows.</source>
        <translation>Le serveur écoute à {our-address}, que seul cet ordinateur connaît.</translation>
    </message>
    <message>
        <source>Simulated phones reach it, a real phone never does.</source>
        <translation>Les téléphones simulés l&apos;atteignent, un vrai téléphone jamais.</translation>
    </message>
    <message>
        <source>Choose the address of the network card that the phones are plugged into.</source>
        <translation>Choisissez l&apos;adresse de la carte réseau à laquelle les téléphones sont branchés.</translation>
    </message>
    <message>
        <source>no cable in the network card</source>
        <translation>pas de câble dans la carte réseau</translation>
    </message>
    <message>
        <source>Nothing is at the other end of the server&apos;s network card.</source>
        <translation>Il n&apos;y a rien à l&apos;autre bout de la carte réseau du serveur.</translation>
    </message>
    <message>
        <source>No phone can reach this computer.</source>
        <translation>Aucun téléphone ne peut atteindre cet ordinateur.</translation>
    </message>
    <message>
        <source>Plug the cable into the switch of the phones, and look whether its lamp is lit.</source>
        <translation>Branchez le câble sur le commutateur des téléphones, et regardez si son voyant est allumé.</translation>
    </message>
    <message>
        <source>perhaps the wrong network card</source>
        <translation>peut-être la mauvaise carte réseau</translation>
    </message>
    <message>
        <source>The server listens at {our-address}; {other-card} is connected too.</source>
        <translation>Le serveur écoute à {our-address}&#xa0;; {other-card} est connectée aussi.</translation>
    </message>
    <message>
        <source>If the phones hang at {other-card}, they never reach the server.</source>
        <translation>Si les téléphones sont sur {other-card}, ils n&apos;atteignent jamais le serveur.</translation>
    </message>
    <message>
        <source>Compare the cable with the address under Local server.</source>
        <translation>Comparez le câble avec l&apos;adresse sous Serveur local.</translation>
    </message>
    <message>
        <source>server is on a wireless network</source>
        <translation>le serveur est sur un réseau sans fil</translation>
    </message>
    <message>
        <source>The server&apos;s network card is wireless.</source>
        <translation>La carte réseau du serveur est sans fil.</translation>
    </message>
    <message>
        <source>An access point may keep phones on a cable from reaching it.</source>
        <translation>Un point d&apos;accès peut empêcher des téléphones câblés de l&apos;atteindre.</translation>
    </message>
    <message>
        <source>Use a cable to the switch of the phones, and choose its address.</source>
        <translation>Utilisez un câble vers le commutateur des téléphones, et choisissez son adresse.</translation>
    </message>
    <message>
        <source>a firewall keeps phones out</source>
        <translation>un pare-feu retient les téléphones</translation>
    </message>
    <message>
        <source>A firewall of this computer blocks the server&apos;s ports.</source>
        <translation>Un pare-feu de cet ordinateur bloque les ports du serveur.</translation>
    </message>
    <message>
        <source>What the phone asks never arrives here.</source>
        <translation>Ce que demande le téléphone n&apos;arrive jamais ici.</translation>
    </message>
    <message>
        <source>Open the ports as the Preflight page says; it has the command.</source>
        <translation>Ouvrez les ports comme le dit la page Contrôle avant démarrage&#xa0;; elle donne la commande.</translation>
    </message>
    <message>
        <source>has not asked yet</source>
        <translation>n&apos;a pas encore demandé</translation>
    </message>
    <message>
        <source>This phone has not asked for anything yet.</source>
        <translation>Ce téléphone n&apos;a encore rien demandé.</translation>
    </message>
    <message>
        <source>It gets its files as soon as it does.</source>
        <translation>Il reçoit ses fichiers dès qu&apos;il les demande.</translation>
    </message>
    <message>
        <source>Plug it in. If it stays silent, it knows another server: reset it to factory defaults.</source>
        <translation>Branchez-le. S&apos;il reste muet, il connaît un autre serveur&#xa0;: remettez-le aux réglages d&apos;usine.</translation>
    </message>
    <message>
        <source>on the network, but does not ask</source>
        <translation>sur le réseau, mais ne demande pas</translation>
    </message>
    <message>
        <source>The network shows this phone at {neighbour}, but it has not asked this computer.</source>
        <translation>Le réseau montre ce téléphone à {neighbour}, mais il n&apos;a rien demandé à cet ordinateur.</translation>
    </message>
    <message>
        <source>It works, and gets its settings from somewhere else or keeps older ones.</source>
        <translation>Il fonctionne, et reçoit ses réglages d&apos;ailleurs ou garde les anciens.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, or point it here under Phones, On the phone.</source>
        <translation>Remettez-le aux réglages d&apos;usine, ou dirigez-le ici sous Téléphones, Sur le téléphone.</translation>
    </message>
    <message>
        <source>has an address, does not ask</source>
        <translation>a une adresse, ne demande pas</translation>
    </message>
    <message>
        <source>It has had an address for {age} seconds and has not asked for its files.</source>
        <translation>Il a une adresse depuis {age} secondes et n&apos;a pas demandé ses fichiers.</translation>
    </message>
    <message>
        <source>It knows another server already, or was told of none.</source>
        <translation>Il connaît déjà un autre serveur, ou n&apos;en a appris aucun.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, and look at Point phones here under Local server.</source>
        <translation>Remettez-le aux réglages d&apos;usine, et regardez Diriger les téléphones ici sous Serveur local.</translation>
    </message>
    <message>
        <source>may have asked the maker&apos;s RCS</source>
        <translation>a peut-être interrogé le RCS du fabricant</translation>
    </message>
    <message>
        <source>It has an address from here and may have asked the maker&apos;s RCS first.</source>
        <translation>Il a une adresse d&apos;ici et a peut-être d&apos;abord interrogé le RCS du fabricant.</translation>
    </message>
    <message>
        <source>A phone at factory defaults does so over the internet, and may be sent elsewhere from there.</source>
        <translation>Un téléphone aux réglages d&apos;usine le fait par Internet, et peut de là être envoyé ailleurs.</translation>
    </message>
    <message>
        <source>Let the job tell phones not to ask it, or take the internet away from the bench; then reset the phone.</source>
        <translation>Faites dire aux téléphones par le chantier de ne pas l&apos;interroger, ou coupez le banc d&apos;Internet&#xa0;; puis réinitialisez le téléphone.</translation>
    </message>
    <message>
        <source>sent to the maker&apos;s RCS by DHCP</source>
        <translation>envoyé au RCS du fabricant par le DHCP</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} tells phones to ask the maker&apos;s RCS.</source>
        <translation>Le serveur DHCP {other-dhcp-server} dit aux téléphones d&apos;interroger le RCS du fabricant.</translation>
    </message>
    <message>
        <source>What that says may win over this computer.</source>
        <translation>Ce que dit celui-ci peut l&apos;emporter sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Set its option 43, sub-option 3, to 0; the lines are under Point phones here.</source>
        <translation>Mettez à 0 son option 43, sous-option 3&#xa0;; les lignes sont sous Diriger les téléphones ici.</translation>
    </message>
    <message>
        <source>another DHCP server points elsewhere</source>
        <translation>un autre serveur DHCP dirige ailleurs</translation>
    </message>
    <message>
        <source>Another DHCP server ({other-dhcp-server}) points phones at {other-dhcp-url}.</source>
        <translation>Un autre serveur DHCP ({other-dhcp-server}) dirige les téléphones vers {other-dhcp-url}.</translation>
    </message>
    <message>
        <source>The phone follows whom it hears, and of several the one that names a server.</source>
        <translation>Le téléphone suit celui qu&apos;il entend, et de plusieurs, celui qui nomme un serveur.</translation>
    </message>
    <message>
        <source>Change that server by the lines under Point phones here, or part the two networks.</source>
        <translation>Modifiez ce serveur avec les lignes de Diriger les téléphones ici, ou séparez les deux réseaux.</translation>
    </message>
    <message>
        <source>DHCP names no server</source>
        <translation>le DHCP ne nomme aucun serveur</translation>
    </message>
    <message>
        <source>The DHCP server of this network ({other-dhcp-server}) names no server to phones.</source>
        <translation>Le serveur DHCP de ce réseau ({other-dhcp-server}) ne nomme aucun serveur aux téléphones.</translation>
    </message>
    <message>
        <source>A phone at factory defaults is not told of this computer.</source>
        <translation>Un téléphone aux réglages d&apos;usine n&apos;apprend pas l&apos;existence de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add the lines under Point phones here to that server, or let our DHCP stand beside it.</source>
        <translation>Ajoutez à ce serveur les lignes de Diriger les téléphones ici, ou mettez notre DHCP à côté de lui.</translation>
    </message>
    <message>
        <source>DHCP option 156 diverts it</source>
        <translation>l&apos;option DHCP 156 l&apos;emmène ailleurs</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} gives out option 156.</source>
        <translation>Le serveur DHCP {other-dhcp-server} distribue l&apos;option 156.</translation>
    </message>
    <message>
        <source>Current Mitel firmware follows it and comes neither to the RCS nor here.</source>
        <translation>Le micrologiciel Mitel récent la suit et ne vient ni au RCS ni ici.</translation>
    </message>
    <message>
        <source>Take option 156 out of that server, then start the phone again.</source>
        <translation>Retirez l&apos;option 156 de ce serveur, puis redémarrez le téléphone.</translation>
    </message>
    <message>
        <source>went away into a VLAN</source>
        <translation>est parti dans un VLAN</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} gives phones a VLAN.</source>
        <translation>Le serveur DHCP {other-dhcp-server} donne un VLAN aux téléphones.</translation>
    </message>
    <message>
        <source>The phone restarts into that VLAN and keeps it, so it has left this network.</source>
        <translation>Le téléphone redémarre dans ce VLAN et le garde&#xa0;; il a donc quitté ce réseau.</translation>
    </message>
    <message>
        <source>Take option 132 away, or give this computer an address in that VLAN; then reset the phone.</source>
        <translation>Enlevez l&apos;option 132, ou donnez à cet ordinateur une adresse dans ce VLAN&#xa0;; puis réinitialisez le téléphone.</translation>
    </message>
    <message>
        <source>writes of a VLAN</source>
        <translation>signale un VLAN</translation>
    </message>
    <message>
        <source>The phone wrote of a VLAN before it fell silent.</source>
        <translation>Le téléphone a parlé d&apos;un VLAN avant de se taire.</translation>
    </message>
    <message>
        <source>It may have moved into another network.</source>
        <translation>Il est peut-être passé dans un autre réseau.</translation>
    </message>
    <message>
        <source>Look at the VLAN on its screen, and at what the switch tells by LLDP.</source>
        <translation>Regardez le VLAN sur son écran, et ce que le commutateur annonce par LLDP.</translation>
    </message>
    <message>
        <source>trouble with 802.1x</source>
        <translation>ennui avec 802.1x</translation>
    </message>
    <message>
        <source>The phone writes of 802.1x.</source>
        <translation>Le téléphone parle de 802.1x.</translation>
    </message>
    <message>
        <source>The switch may let it into another network than this one, or into none.</source>
        <translation>Le commutateur le laisse peut-être entrer dans un autre réseau que celui-ci, ou dans aucun.</translation>
    </message>
    <message>
        <source>Use a port without 802.1x on the bench.</source>
        <translation>Utilisez sur le banc un port sans 802.1x.</translation>
    </message>
    <message>
        <source>our DHCP has stopped</source>
        <translation>notre DHCP s&apos;est arrêté</translation>
    </message>
    <message>
        <source>Our DHCP has stopped, because another server gives out addresses here.</source>
        <translation>Notre DHCP s&apos;est arrêté, car un autre serveur donne des adresses ici.</translation>
    </message>
    <message>
        <source>The phone gets its address, and perhaps its server, from that one.</source>
        <translation>Le téléphone reçoit de celui-là son adresse, et peut-être son serveur.</translation>
    </message>
    <message>
        <source>Disconnect that server and start ours again, or use the lines under Point phones here.</source>
        <translation>Débranchez ce serveur et redémarrez le nôtre, ou utilisez les lignes de Diriger les téléphones ici.</translation>
    </message>
    <message>
        <source>our DHCP waits for another server</source>
        <translation>notre DHCP attend un autre serveur</translation>
    </message>
    <message>
        <source>Our DHCP stands beside another server, and none answers.</source>
        <translation>Notre DHCP est à côté d&apos;un autre serveur, et aucun ne répond.</translation>
    </message>
    <message>
        <source>No phone is given an address until one does.</source>
        <translation>Aucun téléphone ne reçoit d&apos;adresse tant qu&apos;aucun ne répond.</translation>
    </message>
    <message>
        <source>Start that server, or let ours give all addresses.</source>
        <translation>Démarrez ce serveur, ou laissez le nôtre donner toutes les adresses.</translation>
    </message>
    <message>
        <source>no address left for it</source>
        <translation>plus d&apos;adresse pour lui</translation>
    </message>
    <message>
        <source>All addresses of our DHCP range are given out.</source>
        <translation>Toutes les adresses de notre plage DHCP sont données.</translation>
    </message>
    <message>
        <source>This phone gets none and cannot go on.</source>
        <translation>Ce téléphone n&apos;en reçoit pas et ne peut pas continuer.</translation>
    </message>
    <message>
        <source>Choose a longer range, or a shorter lease.</source>
        <translation>Choisissez une plage plus longue, ou un bail plus court.</translation>
    </message>
    <message>
        <source>its address is used by another device</source>
        <translation>son adresse est utilisée par un autre appareil</translation>
    </message>
    <message>
        <source>It was offered an address that another device uses.</source>
        <translation>Il s&apos;est vu proposer une adresse qu&apos;un autre appareil utilise.</translation>
    </message>
    <message>
        <source>It asks for another one; if many are taken, it may not get any.</source>
        <translation>Il en demande une autre&#xa0;; si beaucoup sont prises, il n&apos;en reçoit peut-être aucune.</translation>
    </message>
    <message>
        <source>Choose a range that nobody uses.</source>
        <translation>Choisissez une plage que personne n&apos;utilise.</translation>
    </message>
    <message>
        <source>its reserved address does not fit</source>
        <translation>son adresse réservée ne convient pas</translation>
    </message>
    <message>
        <source>The address reserved for this phone cannot be given in this network.</source>
        <translation>L&apos;adresse réservée à ce téléphone ne peut pas être donnée dans ce réseau.</translation>
    </message>
    <message>
        <source>It gets another one.</source>
        <translation>Il en reçoit une autre.</translation>
    </message>
    <message>
        <source>Correct its column “ip”.</source>
        <translation>Corrigez sa colonne «&#xa0;ip&#xa0;».</translation>
    </message>
    <message>
        <source>older phones ask by TFTP</source>
        <translation>les anciens téléphones demandent par TFTP</translation>
    </message>
    <message>
        <source>TFTP is off, and phones of this family ask by TFTP unless they are told otherwise.</source>
        <translation>TFTP est désactivé, et les téléphones de cette famille demandent par TFTP sauf indication contraire.</translation>
    </message>
    <message>
        <source>A phone that was only given an address of a server asks there in vain.</source>
        <translation>Un téléphone qui n&apos;a reçu que l&apos;adresse d&apos;un serveur y demande en vain.</translation>
    </message>
    <message>
        <source>Switch TFTP on, or point the phone at an address that begins with http.</source>
        <translation>Activez TFTP, ou dirigez le téléphone vers une adresse qui commence par http.</translation>
    </message>
    <message>
        <source>TFTP is not on port 69</source>
        <translation>TFTP n&apos;est pas au port 69</translation>
    </message>
    <message>
        <source>TFTP listens on port {tftp-port}, and phones know no other than 69.</source>
        <translation>TFTP écoute au port {tftp-port}, et les téléphones n&apos;en connaissent pas d&apos;autre que 69.</translation>
    </message>
    <message>
        <source>A phone that asks by TFTP is not heard.</source>
        <translation>Un téléphone qui demande par TFTP n&apos;est pas entendu.</translation>
    </message>
    <message>
        <source>Let TFTP use port 69, or point the phone at an address that begins with http.</source>
        <translation>Laissez TFTP utiliser le port 69, ou dirigez le téléphone vers une adresse qui commence par http.</translation>
    </message>
    <message>
        <source>asks from behind a router</source>
        <translation>demande de derrière un routeur</translation>
    </message>
    <message>
        <source>{shared-macs} phones ask from the address {address}.</source>
        <translation>{shared-macs} téléphones demandent depuis l&apos;adresse {address}.</translation>
    </message>
    <message>
        <source>A router stands between. Over TFTP nobody can tell which of them asks, and they cannot be reached from here.</source>
        <translation>Un routeur se trouve entre eux et nous. Par TFTP, personne ne peut savoir lequel demande, et on ne peut pas les atteindre d&apos;ici.</translation>
    </message>
    <message>
        <source>Connect the bench straight to this computer&apos;s network, or use HTTP.</source>
        <translation>Raccordez le banc directement au réseau de cet ordinateur, ou utilisez HTTP.</translation>
    </message>
    <message>
        <source>may be two devices with one MAC</source>
        <translation>peut-être deux appareils avec une seule MAC</translation>
    </message>
    <message>
        <source>Requests in its name came from one address, from another, and from the first again.</source>
        <translation>Des demandes en son nom sont venues d&apos;une adresse, d&apos;une autre, puis de nouveau de la première.</translation>
    </message>
    <message>
        <source>Two devices may have the same MAC address, or one of them pretends.</source>
        <translation>Deux appareils ont peut-être la même adresse MAC, ou l&apos;un d&apos;eux se fait passer pour l&apos;autre.</translation>
    </message>
    <message>
        <source>Look for a second phone with this address, and unplug one of them.</source>
        <translation>Cherchez un second téléphone avec cette adresse, et débranchez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>requests name two phones</source>
        <translation>des demandes nomment deux téléphones</translation>
    </message>
    <message>
        <source>Its requests name two different phones.</source>
        <translation>Ses demandes nomment deux téléphones différents.</translation>
    </message>
    <message>
        <source>One device asks for files of another; each is given only its own.</source>
        <translation>Un appareil demande des fichiers d&apos;un autre&#xa0;; chacun ne reçoit que les siens.</translation>
    </message>
    <message>
        <source>Look which phone is at {address}.</source>
        <translation>Voyez quel téléphone est à {address}.</translation>
    </message>
    <message>
        <source>cannot be told apart from others</source>
        <translation>ne se distingue pas des autres</translation>
    </message>
    <message>
        <source>Somebody at its address asked, and it cannot be told which phone that was.</source>
        <translation>Quelqu&apos;un a demandé depuis son adresse, et on ne peut pas savoir quel téléphone c&apos;était.</translation>
    </message>
    <message>
        <source>TFTP carries no name: firmware is given only where all phones of the model get the same.</source>
        <translation>TFTP ne transmet pas de nom&#xa0;: le micrologiciel n&apos;est donné que là où tous les téléphones du modèle reçoivent le même.</translation>
    </message>
    <message>
        <source>Use HTTP, or our DHCP, which knows who has which address.</source>
        <translation>Utilisez HTTP, ou notre DHCP, qui sait qui a quelle adresse.</translation>
    </message>
    <message>
        <source>its line is very slow</source>
        <translation>sa ligne est très lente</translation>
    </message>
    <message>
        <source>It took its firmware at {slow-kbs} KiB a second.</source>
        <translation>Il a pris son micrologiciel à {slow-kbs} Kio par seconde.</translation>
    </message>
    <message>
        <source>A port or a cable that runs at 10 Mbit/s, or half duplex, may be the cause.</source>
        <translation>Un port ou un câble à 10 Mbit/s, ou en semi-duplex, en est peut-être la cause.</translation>
    </message>
    <message>
        <source>Try another port and another cable; set the port to automatic negotiation.</source>
        <translation>Essayez un autre port et un autre câble&#xa0;; réglez le port sur la négociation automatique.</translation>
    </message>
    <message>
        <source>this computer&apos;s line is slow</source>
        <translation>la ligne de cet ordinateur est lente</translation>
    </message>
    <message>
        <source>This computer&apos;s network card runs below 100 Mbit/s.</source>
        <translation>La carte réseau de cet ordinateur fonctionne à moins de 100 Mbit/s.</translation>
    </message>
    <message>
        <source>Firmware for many phones takes long.</source>
        <translation>Le micrologiciel de nombreux téléphones prend longtemps.</translation>
    </message>
    <message>
        <source>Try another cable or another port of the switch.</source>
        <translation>Essayez un autre câble ou un autre port du commutateur.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Habillage</translation>
    </message>
    <message>
        <source>Config servers</source>
        <translation>Serveurs de configuration</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>Stage again</source>
        <translation>Préparer à nouveau</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Lever la suspension</translation>
    </message>
    <message>
        <source>Correct the catalogue</source>
        <translation>Corriger le catalogue</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Autoriser de nouveau</translation>
    </message>
    <message>
        <source>These are my phones</source>
        <translation>Ce sont mes téléphones</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Ajouter ce téléphone</translation>
    </message>
    <message>
        <source>Restart the phone...</source>
        <translation>Redémarrer le téléphone...</translation>
    </message>
    <message>
        <source>Clear local settings...</source>
        <translation>Effacer les réglages locaux...</translation>
    </message>
</context>
<context>
    <name>XmlRpc</name>
    <message>
        <source>The answer is none of XML-RPC. Check the address of the service.</source>
        <translation>La réponse n&apos;est pas du XML-RPC. Vérifiez l&apos;adresse du service.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>L&apos;autre côté a refusé l&apos;appel.</translation>
    </message>
</context>
<context>
    <name>firstring::AccessDialog</name>
    <message>
        <source>&amp;Bench: phones are released when the server starts</source>
        <translation>&amp;Banc&#xa0;: les téléphones sont autorisés au démarrage du serveur</translation>
    </message>
    <message>
        <source>&amp;Site: you release each phone</source>
        <translation>&amp;Site&#xa0;: vous autorisez chaque téléphone</translation>
    </message>
    <message>
        <source>Who gets files</source>
        <translation>Qui reçoit les fichiers</translation>
    </message>
    <message>
        <source>When phones get their own files</source>
        <translation>Quand les téléphones reçoivent leurs propres fichiers</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Released for:</source>
        <translation>&amp;Autorisés pendant&#xa0;:</translation>
    </message>
    <message>
        <source>Secret &amp;part of the address:</source>
        <translation>&amp;Partie secrète de l&apos;adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Secret part of the address</source>
        <translation>Partie secrète de l&apos;adresse</translation>
    </message>
    <message>
        <source>Who asks without it is told nothing. Phones must be given the new address.</source>
        <translation>Qui demande sans elle ne reçoit rien. Il faut donner la nouvelle adresse aux téléphones.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Change who gets files</source>
        <translation>Changer qui reçoit les fichiers</translation>
    </message>
</context>
<context>
    <name>firstring::AccountsDialog</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Super User</source>
        <translation>Super-utilisateur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Registers phones, and sees everything but passwords and the job&apos;s own files.</source>
        <translation>Enregistre des téléphones, et voit tout sauf les mots de passe et les propres fichiers du chantier.</translation>
    </message>
    <message>
        <source>Also sees passwords and the job&apos;s own files, changes servers, blueprints, firmware, branding and files, and manages users.</source>
        <translation>Voit aussi les mots de passe et les propres fichiers du chantier, modifie serveurs, gabarits, micrologiciels, habillage et fichiers, et gère les utilisateurs.</translation>
    </message>
    <message>
        <source>May do everything, and manages all accounts.</source>
        <translation>Peut tout faire, et gère tous les comptes.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Accounts of other workstations</source>
        <translation>Comptes d&apos;autres postes</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Make its token</source>
        <translation>Créer son &amp;jeton</translation>
    </message>
    <message>
        <source>Nobody else may ask for this job.</source>
        <translation>Personne d&apos;autre ne peut demander ce chantier.</translation>
    </message>
    <message>
        <source>While the local server runs with HTTPS, whoever shows one of these tokens may ask for this job, as far as the role goes.</source>
        <translation>Tant que le serveur local fonctionne avec HTTPS, qui présente l&apos;un de ces jetons peut demander ce chantier, dans les limites du rôle.</translation>
    </message>
    <message>
        <source>Workstation in the north building</source>
        <translation>Poste du bâtiment nord</translation>
    </message>
    <message>
        <source>&amp;New account:</source>
        <translation>&amp;Nouveau compte&#xa0;:</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>Rô&amp;le&#xa0;:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Hand it over as a password is.</source>
        <translation>Le jeton est dans le presse-papiers. Transmettez-le comme on transmet un mot de passe.</translation>
    </message>
    <message>
        <source>This is the token of “%1”. It is shown only now; copy it before you close this.</source>
        <translation>Voici le jeton de «&#xa0;%1&#xa0;». Il n&apos;est affiché que maintenant&#xa0;; copiez-le avant de fermer ceci.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Retirer le compte «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its token opens nothing any more. What was changed by it stays; a workstation that still uses it is told so.</source>
        <translation>Son jeton n&apos;ouvre plus rien. Ce qui a été modifié avec lui reste&#xa0;; un poste qui l&apos;utilise encore en est averti.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“%1” may not ask any more.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus demander.</translation>
    </message>
</context>
<context>
    <name>firstring::ActivityPane</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Nothing yet. Requests of phones appear here.</source>
        <translation>Encore rien. Les demandes des téléphones apparaissent ici.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Hide (Ctrl+L)</source>
        <translation>Masquer (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide what happened</source>
        <translation>Masquer ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>firstring::AdoptDialog</name>
    <message>
        <source>Another &amp;folder...</source>
        <translation>Un autre &amp;dossier...</translation>
    </message>
    <message>
        <source>Lines that phones &amp;share become blueprints and columns</source>
        <translation>Les lignes &amp;partagées par des téléphones deviennent des gabarits et des colonnes</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce que cela contient</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Ce qu&apos;il y a à dire</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>Take over an existing server</source>
        <translation>Reprendre un serveur existant</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>What was found and what it becomes</source>
        <translation>Ce qui a été trouvé et ce que cela devient</translation>
    </message>
    <message>
        <source>Nothing is known of the folder yet.</source>
        <translation>On ne sait encore rien du dossier.</translation>
    </message>
    <message>
        <source>What stays out and why</source>
        <translation>Ce qui reste de côté et pourquoi</translation>
    </message>
    <message>
        <source>Nothing stays out, and there is nothing to remark.</source>
        <translation>Rien ne reste de côté, et il n&apos;y a rien à remarquer.</translation>
    </message>
    <message>
        <source>Proof for every file</source>
        <translation>Preuve pour chaque fichier</translation>
    </message>
    <message>
        <source>No file is compared yet.</source>
        <translation>Aucun fichier n&apos;est encore comparé.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Reste de côté</translation>
    </message>
    <message>
        <source>Otherwise all lines stay with the phones that had them.</source>
        <translation>Sinon, toutes les lignes restent aux téléphones qui les avaient.</translation>
    </message>
    <message>
        <source>&amp;Common file that counts:</source>
        <translation>Fichier &amp;commun qui compte&#xa0;:</translation>
    </message>
    <message>
        <source>Common file that counts</source>
        <translation>Fichier commun qui compte</translation>
    </message>
    <message>
        <source>Folder of the existing server</source>
        <translation>Dossier du serveur existant</translation>
    </message>
    <message>
        <source>The folder is only read; nothing is written into it.</source>
        <translation>Le dossier est seulement lu&#xa0;; rien n&apos;y est écrit.</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Understanding the files…</source>
        <translation>Analyse des fichiers…</translation>
    </message>
    <message>
        <source>Stays out (%1)</source>
        <translation>Reste de côté (%1)</translation>
    </message>
    <message>
        <source>Proof (%1)</source>
        <translation>Preuve (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n phone(s)</source>
        <translation>
            <numerusform>&amp;Reprendre %n téléphone</numerusform>
            <numerusform>&amp;Reprendre %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder cannot be taken over</source>
        <translation>Ce dossier ne peut pas être repris</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation>
            <numerusform>%n fichier comparé</numerusform>
            <numerusform>%n fichiers comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would not mean the same: see Proof.</source>
        <translation>
            <numerusform>%n fichier ne signifierait pas la même chose&#xa0;: voir Preuve.</numerusform>
            <numerusform>%n fichiers ne signifieraient pas la même chose&#xa0;: voir Preuve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All compared files mean the same. %n stay(s) out: see why before you take over.</source>
        <translation>
            <numerusform>Tous les fichiers comparés signifient la même chose. %n reste de côté&#xa0;: voyez pourquoi avant de reprendre.</numerusform>
            <numerusform>Tous les fichiers comparés signifient la même chose. %n restent de côté&#xa0;: voyez pourquoi avant de reprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file means the same as before. Undo takes the step back.</source>
        <translation>Chaque fichier signifie la même chose qu&apos;avant. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Taking files in…</source>
        <translation>Enregistrement des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over. Undo takes the step back.</source>
        <translation>
            <numerusform>%n téléphone repris. Annuler permet de revenir en arrière.</numerusform>
            <numerusform>%n téléphones repris. Annuler permet de revenir en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over, but not every file: %1</source>
        <translation>
            <numerusform>%n téléphone repris, mais pas tous les fichiers&#xa0;: %1</numerusform>
            <numerusform>%n téléphones repris, mais pas tous les fichiers&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a &amp;new job…</source>
        <translation>Dans un &amp;nouveau chantier…</translation>
    </message>
    <message>
        <source>Leaves the open job as it is.</source>
        <translation>Laisse le chantier ouvert tel quel.</translation>
    </message>
</context>
<context>
    <name>firstring::AdviceBox</name>
    <message>
        <source>It may also be:</source>
        <translation>Autres causes possibles&#xa0;:</translation>
    </message>
</context>
<context>
    <name>firstring::Attention</name>
    <message numerus="yes">
        <source>%n phone(s) need you.</source>
        <translation>
            <numerusform>%n téléphone a besoin de vous.</numerusform>
            <numerusform>%n téléphones ont besoin de vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones are ready. They can be packed.</source>
        <translation>Tous les téléphones sont prêts. Ils peuvent être emballés.</translation>
    </message>
</context>
<context>
    <name>firstring::AuditDialog</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Phone, address or words</source>
        <translation>Téléphone, adresse ou mots</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Lines of the audit log</source>
        <translation>Lignes du journal d&apos;audit</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Chercher&#xa0;:</translation>
    </message>
    <message>
        <source>The log is being read and its chain checked.</source>
        <translation>Le journal est lu, et sa chaîne vérifiée.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n line(s), none changed, left out or added.</source>
        <translation>
            <numerusform>Le journal est tel qu&apos;il a été écrit&#xa0;: %n ligne, ni changée, ni omise, ni ajoutée.</numerusform>
            <numerusform>Le journal est tel qu&apos;il a été écrit&#xa0;: %n lignes, aucune changée, omise ou ajoutée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Exporter le journal d&apos;audit</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The whole log was written, with its hashes.</source>
        <translation>Tout le journal a été écrit, avec ses hachages.</translation>
    </message>
    <message>
        <source>The log could not be written there: %1. Choose another folder.</source>
        <translation>Le journal n&apos;a pas pu y être écrit&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>firstring::BenchPage</name>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Show all phones</source>
        <translation>Afficher tous les téléphones</translation>
    </message>
    <message>
        <source>No phone is in this state now.</source>
        <translation>Aucun téléphone n&apos;est dans cet état en ce moment.</translation>
    </message>
</context>
<context>
    <name>firstring::BenchWelcome</name>
    <message>
        <source>This bench is empty</source>
        <translation>Ce banc est vide</translation>
    </message>
    <message>
        <source>Three steps, and phones find their configuration by themselves.</source>
        <translation>Trois étapes, et les téléphones trouvent leur configuration d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>1. Scan the cartons</source>
        <translation>1. Scannez les cartons</translation>
    </message>
    <message>
        <source>Scan the code under the word MAC, one phone after the other. Each takes the next slot.</source>
        <translation>Scannez le code sous le mot MAC, un téléphone après l&apos;autre. Chacun prend l&apos;emplacement suivant.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Scanner maintenant</translation>
    </message>
    <message>
        <source>or bring a list</source>
        <translation>ou apportez une liste</translation>
    </message>
    <message>
        <source>A table with MAC addresses, names and extensions. You see every line before it counts.</source>
        <translation>Un tableau avec adresses MAC, noms et numéros. Vous voyez chaque ligne avant qu&apos;elle compte.</translation>
    </message>
    <message>
        <source>Import phone list...</source>
        <translation>Importer une liste de téléphones...</translation>
    </message>
    <message>
        <source>2. Start the local server</source>
        <translation>2. Démarrez le serveur local</translation>
    </message>
    <message>
        <source>Phones on this network can then fetch their files from this computer. Nothing runs before.</source>
        <translation>Les téléphones de ce réseau peuvent alors prendre leurs fichiers sur cet ordinateur. Avant, rien ne fonctionne.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>3. Plug the phones in</source>
        <translation>3. Branchez les téléphones</translation>
    </message>
    <message>
        <source>Each card shows where its phone is, until it is Ready.</source>
        <translation>Chaque fiche montre où en est son téléphone, jusqu&apos;à ce qu&apos;il soit Prêt.</translation>
    </message>
</context>
<context>
    <name>firstring::BlueprintsPage</name>
    <message>
        <source>Blueprints</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>A blueprint is what many phones have in common: configuration server, firmware, branding, language and settings. What a phone says itself counts more.</source>
        <translation>Un gabarit est ce que de nombreux téléphones ont en commun&#xa0;: serveur de configuration, micrologiciel, habillage, langue et réglages. Ce que dit le téléphone lui-même compte davantage.</translation>
    </message>
    <message>
        <source>No blueprint yet. Make one, then choose it for phones on the Phones page.</source>
        <translation>Pas encore de gabarit. Créez-en un, puis choisissez-le pour des téléphones à la page Téléphones.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n blueprint(s)</source>
        <translation>
            <numerusform>Retirer %n gabarit</numerusform>
            <numerusform>Retirer %n gabarits</numerusform>
        </translation>
    </message>
    <message>
        <source>New blueprint</source>
        <translation>Nouveau gabarit</translation>
    </message>
    <message>
        <source>Name, for example Reception:</source>
        <translation>Nom, par exemple Accueil&#xa0;:</translation>
    </message>
    <message>
        <source>There is a blueprint “%1” already.</source>
        <translation>Il y a déjà un gabarit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>New blueprint %1</source>
        <translation>Nouveau gabarit %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy blueprint %1</source>
        <translation>Copier le gabarit %1</translation>
    </message>
    <message>
        <source>Rename blueprint</source>
        <translation>Renommer le gabarit</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Firmware of blueprint %1</source>
        <translation>Micrologiciel du gabarit %1</translation>
    </message>
    <message>
        <source>&amp;New blueprint…</source>
        <translation>&amp;Nouveau gabarit…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Firmware…</source>
        <translation>&amp;Micrologiciel…</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingPage</name>
    <message>
        <source>Branding</source>
        <translation>Habillage</translation>
    </message>
    <message>
        <source>Parts of branding</source>
        <translation>Parties de l&apos;habillage</translation>
    </message>
    <message>
        <source>Pictures, ringtones, texts</source>
        <translation>Images, sonneries, textes</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Packs de langue</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingPanel</name>
    <message>
        <source>Fill the screen</source>
        <translation>Remplir l&apos;écran</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>What the file is for</source>
        <translation>À quoi sert le fichier</translation>
    </message>
    <message>
        <source>Model that is drawn</source>
        <translation>Modèle dessiné</translation>
    </message>
    <message>
        <source>Cuts off what sticks out, for all screens</source>
        <translation>Coupe ce qui dépasse, pour tous les écrans</translation>
    </message>
    <message>
        <source>Leaves margins in the colour of its edge, for all screens</source>
        <translation>Laisse des marges de la couleur de son bord, pour tous les écrans</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Sert de</translation>
    </message>
    <message>
        <source>How phones show it</source>
        <translation>Comment les téléphones l&apos;affichent</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Made for the %1: %2, %3.</source>
        <translation>Fait pour le %1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>As it was brought in, for the %1: %2, %3.</source>
        <translation>Tel qu&apos;il a été ajouté, pour le %1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>The size for this model is not confirmed: look at a real one.</source>
        <translation>La taille pour ce modèle n&apos;est pas confirmée&#xa0;: regardez sur un vrai.</translation>
    </message>
    <message>
        <source>Select a file to see it.</source>
        <translation>Sélectionnez un fichier pour le voir.</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingTab</name>
    <message>
        <source>Pictures, ringtones, texts</source>
        <translation>Images, sonneries, textes</translation>
    </message>
    <message>
        <source>They are sent first. Pictures are cut for each screen; the original stays. Choose them for a blueprint, a phone or the job.</source>
        <translation>Il est envoyé en premier. Les images sont découpées pour chaque écran&#xa0;; l&apos;original reste. Choisissez l&apos;habillage pour un gabarit, un téléphone ou le chantier.</translation>
    </message>
    <message>
        <source>No branding yet. Drop pictures and ringtones here, or press Add files.</source>
        <translation>Pas encore d&apos;habillage. Déposez ici des images et des sonneries, ou appuyez sur Ajouter des fichiers.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add branding files</source>
        <translation>Ajouter des fichiers d&apos;habillage</translation>
    </message>
    <message>
        <source>Pictures and ringtones (*.png *.jpg *.jpeg *.bmp *.gif *.wav);;All files (*)</source>
        <translation>Images et sonneries (*.png *.jpg *.jpeg *.bmp *.gif *.wav);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add &amp;text…</source>
        <translation>Ajouter un &amp;texte…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Use %1 as %2</source>
        <translation>Utiliser %1 comme %2</translation>
    </message>
    <message>
        <source>Cut %1 for the screens</source>
        <translation>Découper %1 pour les écrans</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n branding file(s)</source>
        <translation>
            <numerusform>Retirer %n fichier d&apos;habillage</numerusform>
            <numerusform>Retirer %n fichiers d&apos;habillage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n branding file(s)</source>
        <translation>
            <numerusform>Ajouter %n fichier d&apos;habillage</numerusform>
            <numerusform>Ajouter %n fichiers d&apos;habillage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branding file(s) added</source>
        <translation>
            <numerusform>%n fichier d&apos;habillage ajouté</numerusform>
            <numerusform>%n fichiers d&apos;habillage ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>What phones shall show, for example as the title of their services:</source>
        <translation>Ce que les téléphones doivent afficher, par exemple comme titre de leurs services&#xa0;:</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texte %1</translation>
    </message>
</context>
<context>
    <name>firstring::BulkEditDialog</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Change many phones</source>
        <translation>Modifier de nombreux téléphones</translation>
    </message>
    <message>
        <source>Co&amp;lumn:</source>
        <translation>Co&amp;lonne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Chercher&#xa0;:</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>Remplacer &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>Nou&amp;velle valeur&#xa0;:</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message numerus="yes">
        <source>In %n phone(s). Undo takes it back.</source>
        <translation>
            <numerusform>Dans %n téléphone. Annuler permet de revenir en arrière.</numerusform>
            <numerusform>Dans %n téléphones. Annuler permet de revenir en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would change</source>
        <translation>
            <numerusform>%n téléphone changerait</numerusform>
            <numerusform>%n téléphones changeraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n téléphone modifié. Annuler permet de revenir en arrière.</numerusform>
            <numerusform>%n téléphones modifiés. Annuler permet de revenir en arrière.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::CardDelegate</name>
    <message>
        <source>no label yet</source>
        <translation>pas encore de libellé</translation>
    </message>
</context>
<context>
    <name>firstring::CardView</name>
    <message>
        <source>Phones on the bench</source>
        <translation>Téléphones sur le banc</translation>
    </message>
</context>
<context>
    <name>firstring::CfgEditor</name>
    <message>
        <source>That is too much for settings of phones, which are some kilobytes. Nothing was pasted.</source>
        <translation>C&apos;est trop pour des réglages de téléphones, qui font quelques kilooctets. Rien n&apos;a été collé.</translation>
    </message>
    <message>
        <source>One line of it is longer than any setting. Nothing was pasted.</source>
        <translation>Une de ses lignes est plus longue que tout réglage. Rien n&apos;a été collé.</translation>
    </message>
    <message>
        <source>That is no text: it holds characters without a sign. Nothing was pasted.</source>
        <translation>Ce n&apos;est pas du texte&#xa0;: il contient des caractères sans signe. Rien n&apos;a été collé.</translation>
    </message>
    <message>
        <source>My phones know “%1”</source>
        <translation>Mes téléphones connaissent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing to mend on this line</source>
        <translation>Rien à réparer sur cette ligne</translation>
    </message>
</context>
<context>
    <name>firstring::ChangesPane</name>
    <message>
        <source>Files that change</source>
        <translation>Fichiers qui changent</translation>
    </message>
    <message>
        <source>No draft: no file changes.</source>
        <translation>Pas de brouillon&#xa0;: aucun fichier ne change.</translation>
    </message>
    <message>
        <source>Lines that change in the chosen file</source>
        <translation>Lignes qui changent dans le fichier choisi</translation>
    </message>
    <message>
        <source>Choose a file above to see its lines.</source>
        <translation>Choisissez un fichier ci-dessus pour voir ses lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will fetch new files</source>
        <translation>
            <numerusform>%n téléphone prendra de nouveaux fichiers</numerusform>
            <numerusform>%n téléphones prendront de nouveaux fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) on hold will get theirs later</source>
        <translation>
            <numerusform>%n téléphone suspendu recevra les siens plus tard</numerusform>
            <numerusform>%n téléphones suspendus recevront les leurs plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone&apos;s files change by that.</source>
        <translation>Cela ne change les fichiers d&apos;aucun téléphone.</translation>
    </message>
</context>
<context>
    <name>firstring::ClashDialog</name>
    <message>
        <source>Changed by two people</source>
        <translation>Modifié par deux personnes</translation>
    </message>
    <message>
        <source>What was stored first stays. Enter yours again where it is right.</source>
        <translation>Ce qui a été enregistré en premier reste. Saisissez de nouveau votre valeur là où elle est juste.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>From here, not stored</source>
        <translation>D&apos;ici, non enregistré</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>firstring::Classroom</name>
    <message>
        <source>All &amp;lessons</source>
        <translation>Toutes les leço&amp;ns</translation>
    </message>
    <message>
        <source>Stop re&amp;cording</source>
        <translation>Arrêter l&apos;enre&amp;gistrement</translation>
    </message>
    <message numerus="yes">
        <source>The recording has ended: %n exchange(s). Save it to play it again another day.</source>
        <translation>
            <numerusform>L&apos;enregistrement est terminé&#xa0;: %n échange. Enregistrez-le pour le rejouer un autre jour.</numerusform>
            <numerusform>L&apos;enregistrement est terminé&#xa0;: %n échanges. Enregistrez-le pour le rejouer un autre jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything came as the lesson says.</source>
        <translation>Tout est venu comme le dit la leçon.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not come as the lesson says. Start it once more.</source>
        <translation>
            <numerusform>%n chose n&apos;est pas venue comme le dit la leçon. Recommencez-la.</numerusform>
            <numerusform>%n choses ne sont pas venues comme le dit la leçon. Recommencez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phones start now. Play shows one exchange after the other, Step the next one.</source>
        <translation>Les téléphones démarrent maintenant. «&#xa0;Lecture&#xa0;» montre un échange après l&apos;autre, «&#xa0;Étape&#xa0;» le suivant.</translation>
    </message>
    <message>
        <source>Record of the bench</source>
        <translation>Enregistrement du banc</translation>
    </message>
    <message>
        <source>What phones ask of the local server is written down from now on, and shown here as it happens.</source>
        <translation>Ce que les téléphones demandent au serveur local est noté dès maintenant, et montré ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>No phone has asked yet. Start the local server and switch the phones on.</source>
        <translation>Aucun téléphone n&apos;a encore demandé. Démarrez le serveur local et allumez les téléphones.</translation>
    </message>
    <message numerus="yes">
        <source>A record of %n exchange(s).</source>
        <translation>
            <numerusform>Un enregistrement de %n échange.</numerusform>
            <numerusform>Un enregistrement de %n échanges.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play shows one exchange after the other, Step the next one.</source>
        <translation>«&#xa0;Lecture&#xa0;» montre un échange après l&apos;autre, «&#xa0;Étape&#xa0;» le suivant.</translation>
    </message>
</context>
<context>
    <name>firstring::ColumnsDialog</name>
    <message>
        <source>The portal&apos;s own list</source>
        <translation>La propre liste du portail</translation>
    </message>
    <message>
        <source>nothing of this</source>
        <translation>rien de cela</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>What do its columns hold?</source>
        <translation>Que contiennent ses colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>Say which column holds the MAC addresses.</source>
        <translation>Dites quelle colonne contient les adresses MAC.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are in it.</source>
        <translation>
            <numerusform>%n téléphone y figure.</numerusform>
            <numerusform>%n téléphones y figurent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n ligne est inutilisable.</numerusform>
            <numerusform>%n lignes sont inutilisables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::CommandCodesDialog</name>
    <message>
        <source>Commands for the scanner</source>
        <translation>Commandes pour le lecteur</translation>
    </message>
    <message>
        <source>Hang this page beside the bench, and the scanner need not be put down: each code does what its line says, to the phone that was scanned last.</source>
        <translation>Accrochez cette page à côté du banc, et vous n&apos;aurez plus à poser le lecteur&#xa0;: chaque code fait ce que dit sa ligne, pour le dernier téléphone scanné.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>&amp;Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>scanner-commands.pdf</source>
        <translation>commandes-lecteur.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>A page or a command</source>
        <translation>Une page ou une commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
</context>
<context>
    <name>firstring::CompletionList</name>
    <message>
        <source>What may stand here</source>
        <translation>Ce qui peut se trouver ici</translation>
    </message>
</context>
<context>
    <name>firstring::ConvertDialog</name>
    <message>
        <source>MAC &amp;address of the new phone:</source>
        <translation>&amp;Adresse MAC du nouveau téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Setting or key</source>
        <translation>Réglage ou touche</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Convert for a new model</source>
        <translation>Convertir pour un nouveau modèle</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>MAC address of the new phone</source>
        <translation>Adresse MAC du nouveau téléphone</translation>
    </message>
    <message>
        <source>empty: it stays the same</source>
        <translation>vide&#xa0;: elle reste la même</translation>
    </message>
    <message>
        <source>New &amp;model:</source>
        <translation>Nouveau &amp;modèle&#xa0;:</translation>
    </message>
    <message>
        <source>What changes and why</source>
        <translation>Ce qui change et pourquoi</translation>
    </message>
    <message>
        <source>Every setting stays as it is.</source>
        <translation>Chaque réglage reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Convert %n phone(s)</source>
        <translation>
            <numerusform>&amp;Convertir %n téléphone</numerusform>
            <numerusform>&amp;Convertir %n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) become(s) %1</source>
        <translation>
            <numerusform>%n téléphone devient un %1</numerusform>
            <numerusform>%n téléphones deviennent des %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to convert yet</source>
        <translation>Encore rien à convertir</translation>
    </message>
    <message>
        <source>Nothing is changed before you convert, and Undo takes it back as one step.</source>
        <translation>Rien n&apos;est changé avant que vous convertissiez, et Annuler défait le tout en une étape.</translation>
    </message>
    <message>
        <source>%1 (stays as it is)</source>
        <translation>%1 (reste tel quel)</translation>
    </message>
    <message>
        <source>New on a %1: %2</source>
        <translation>Nouveau sur un %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) converted. Undo takes it back.</source>
        <translation>
            <numerusform>%n téléphone converti. Annuler permet de revenir en arrière.</numerusform>
            <numerusform>%n téléphones convertis. Annuler permet de revenir en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Convertir</translation>
    </message>
</context>
<context>
    <name>firstring::CountsLine</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <translation>%1&#xa0;: n&apos;afficher que ceux-là</translation>
    </message>
</context>
<context>
    <name>firstring::DeedsDialog</name>
    <message>
        <source>What others can reach here</source>
        <translation>Ce que d&apos;autres peuvent atteindre ici</translation>
    </message>
    <message>
        <source>Whom this program calls</source>
        <translation>Qui ce programme appelle</translation>
    </message>
    <message>
        <source>What it keeps on this computer</source>
        <translation>Ce qu&apos;il conserve sur cet ordinateur</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Ce que fait ce programme</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpLookTab</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Regarder maintenant</translation>
    </message>
    <message>
        <source>Network &amp;card</source>
        <translation>&amp;Carte réseau</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Asks on this network card who gives out addresses, once as a computer and once as a phone. Nothing that is offered is taken, and nothing is changed.</source>
        <translation>Demande sur cette carte réseau qui donne des adresses, une fois comme un ordinateur et une fois comme un téléphone. Rien de ce qui est proposé n&apos;est pris, et rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking... some servers take three seconds to answer.</source>
        <translation>Interrogation... certains serveurs mettent trois secondes à répondre.</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpSection</name>
    <message>
        <source>Give out addresses by DHCP</source>
        <translation>Donner des adresses par DHCP</translation>
    </message>
    <message>
        <source>First address of the range</source>
        <translation>Première adresse de la plage</translation>
    </message>
    <message>
        <source>first address</source>
        <translation>première adresse</translation>
    </message>
    <message>
        <source>Last address of the range</source>
        <translation>Dernière adresse de la plage</translation>
    </message>
    <message>
        <source>last address</source>
        <translation>dernière adresse</translation>
    </message>
    <message>
        <source>Router that phones are told</source>
        <translation>Routeur indiqué aux téléphones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>DNS servers that phones are told</source>
        <translation>Serveurs DNS indiqués aux téléphones</translation>
    </message>
    <message>
        <source>Full: the only server here</source>
        <translation>Seul&#xa0;: l&apos;unique serveur ici</translation>
    </message>
    <message>
        <source>Beside another server, phones only</source>
        <translation>À côté d&apos;un autre serveur, téléphones seulement</translation>
    </message>
    <message>
        <source>Way of giving out addresses</source>
        <translation>Manière de donner des adresses</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes an address belongs to a phone</source>
        <translation>Minutes pendant lesquelles une adresse appartient à un téléphone</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Adresses de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Bail</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>the other server&apos;s</source>
        <translation>ceux de l&apos;autre serveur</translation>
    </message>
    <message>
        <source>Looking whether another server gives out addresses on %1. Nothing is offered before that.</source>
        <translation>Recherche d&apos;un autre serveur qui donne des adresses sur %1. Rien n&apos;est proposé avant cela.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses are given out on %3. Stop the server before this network is connected to another one.</source>
        <translation>%1 adresses sur %2 sont données sur %3. Arrêtez le serveur avant de raccorder ce réseau à un autre.</translation>
    </message>
    <message>
        <source>No addresses are given out. Phones need a DHCP server of their network.</source>
        <translation>Aucune adresse n&apos;est donnée. Les téléphones ont besoin d&apos;un serveur DHCP de leur réseau.</translation>
    </message>
    <message>
        <source>Choose an address of a network card above: phones are plugged into that one.</source>
        <translation>Choisissez ci-dessus l&apos;adresse d&apos;une carte réseau&#xa0;: celle à laquelle les téléphones sont branchés.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from %1 to %2 will be given out, for %3 minutes each, and phones are told to ask this computer.</source>
        <translation>
            <numerusform>%n adresse de %1 à %2 sera donnée, pour %3 minutes, et les téléphones apprendront qu&apos;ils doivent demander à cet ordinateur.</numerusform>
            <numerusform>%n adresses de %1 à %2 seront données, pour %3 minutes chacune, et les téléphones apprendront qu&apos;ils doivent demander à cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on a bench of its own: in a network of others, it would give their computers wrong addresses. It looks before it begins and every minute, and stops when another server answers.</source>
        <translation>Seulement sur un banc isolé&#xa0;: dans le réseau d&apos;autrui, cela donnerait de mauvaises adresses à ses ordinateurs. Il regarde avant de commencer puis chaque minute, et s&apos;arrête quand un autre serveur répond.</translation>
    </message>
    <message>
        <source>On your own bench only: other devices are left to the other server, whose router and DNS phones are told. This way was worked out from the manuals and was not yet seen with a real phone. Make sure that nobody uses these addresses.</source>
        <translation>Seulement sur votre propre banc&#xa0;: les autres appareils sont laissés à l&apos;autre serveur, dont le routeur et le DNS sont indiqués aux téléphones. Cette manière a été tirée des manuels et n&apos;a pas encore été vue avec un vrai téléphone. Assurez-vous que personne n&apos;utilise ces adresses.</translation>
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
        <translation>Saisissez l&apos;une de celles-ci sur le serveur DHCP du site, puis démarrez les téléphones. L&apos;option 43 est la plus sûre&#xa0;: elle évite aussi que les téléphones interrogent le RCS du fabricant.</translation>
    </message>
    <message>
        <source>Option 43 (hex)</source>
        <translation>Option 43 (hex)</translation>
    </message>
    <message>
        <source>Ready lines for a DHCP server</source>
        <translation>Lignes prêtes pour un serveur DHCP</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copier ces lignes</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Lines for %1</source>
        <translation>Lignes pour %1</translation>
    </message>
    <message>
        <source>Options 66 and 160</source>
        <translation>Options 66 et 160</translation>
    </message>
    <message>
        <source>Switch HTTP or TFTP on to see what to enter here.</source>
        <translation>Activez HTTP ou TFTP pour voir ce qu&apos;il faut saisir ici.</translation>
    </message>
</context>
<context>
    <name>firstring::DowngradeDesk</name>
    <message>
        <source>Take back: %1</source>
        <translation>Revenir sur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstring::DowngradeDialog</name>
    <message>
        <source>Older firmware</source>
        <translation>Micrologiciel plus ancien</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Conservée dans le journal d&apos;audit</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>&amp;Conserver la modification</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>Re&amp;venir dessus</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go down to firmware with known weaknesses</source>
        <translation>
            <numerusform>%n téléphone descendrait à un micrologiciel avec des faiblesses connues</numerusform>
            <numerusform>%n téléphones descendraient à un micrologiciel avec des faiblesses connues</numerusform>
        </translation>
    </message>
    <message>
        <source>They are given it when they ask next. Say why, or take the change back.</source>
        <translation>Il leur est donné à leur prochaine demande. Dites pourquoi, ou revenez sur la modification.</translation>
    </message>
</context>
<context>
    <name>firstring::EncryptionDialog</name>
    <message>
        <source>&amp;Encrypt the files of this job</source>
        <translation>&amp;Chiffrer les fichiers de ce chantier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>A phone&apos;s own file can be read by that phone only</source>
        <translation>Le fichier propre d&apos;un téléphone n&apos;est lisible que par ce téléphone</translation>
    </message>
    <message>
        <source>Encrypted files</source>
        <translation>Fichiers chiffrés</translation>
    </message>
    <message>
        <source>Your copy of anacrypt</source>
        <translation>Votre exemplaire d&apos;anacrypt</translation>
    </message>
    <message>
        <source>Encrypting program of this computer</source>
        <translation>Programme de chiffrement de cet ordinateur</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>Clé du site</translation>
    </message>
    <message>
        <source>As the program does by itself</source>
        <translation>Comme le programme le fait de lui-même</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Kind of encryption</source>
        <translation>Type de chiffrement</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onserver</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programme&#xa0;:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clé&#xa0;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>A phone that took encrypted files once wants them for ever, until it is set to its factory defaults. Keep the key and the program as long as such phones are in use.</source>
        <translation>Un téléphone qui a pris une fois des fichiers chiffrés en veut pour toujours, jusqu&apos;à ce qu&apos;il soit remis aux réglages d&apos;usine. Gardez la clé et le programme tant que de tels téléphones sont en service.</translation>
    </message>
    <message>
        <source>The maker&apos;s program anacrypt encrypts what phones fetch; Firstring calls your copy of it and has none of its own. It hides passwords from the curious: the cipher is old and the key is one for the whole site. Where phones can, HTTPS protects better.</source>
        <translation>Le programme anacrypt du fabricant chiffre ce que les téléphones prennent&#xa0;; Firstring appelle votre exemplaire et n&apos;en a pas lui-même. Il cache les mots de passe aux curieux&#xa0;: le chiffrement est ancien et la clé est la même pour tout le site. Là où les téléphones le peuvent, HTTPS protège mieux.</translation>
    </message>
    <message>
        <source>Choose your copy of anacrypt</source>
        <translation>Choisir votre exemplaire d&apos;anacrypt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The program is encrypting a small file…</source>
        <translation>Le programme chiffre un petit fichier…</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>It works. The program says: %1</source>
        <translation>Cela fonctionne. Le programme dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the encryption of files</source>
        <translation>Modifier le chiffrement des fichiers</translation>
    </message>
    <message>
        <source>Files of this job are encrypted from now on.</source>
        <translation>Les fichiers de ce chantier sont désormais chiffrés.</translation>
    </message>
    <message>
        <source>Files are not encrypted any more. Phones that took encrypted ones keep what they have until they are set to their factory defaults.</source>
        <translation>Les fichiers ne sont plus chiffrés. Les téléphones qui en ont pris des chiffrés gardent ce qu&apos;ils ont jusqu&apos;à ce qu&apos;ils soient remis aux réglages d&apos;usine.</translation>
    </message>
</context>
<context>
    <name>firstring::EventTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>firstring::EventView</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>firstring::ExchangePanel</name>
    <message>
        <source>%1: %2, after %3 ms</source>
        <translation>%1&#xa0;: %2, après %3 ms</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>On the display of the phone</source>
        <translation>Sur l&apos;écran du téléphone</translation>
    </message>
    <message>
        <source>What came, its beginning</source>
        <translation>Ce qui est venu, son début</translation>
    </message>
    <message>
        <source>Choose an arrow to read what it means.</source>
        <translation>Choisissez une flèche pour lire ce qu&apos;elle signifie.</translation>
    </message>
</context>
<context>
    <name>firstring::FileChangesTable</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>firstring::FileLinesTable</name>
    <message>
        <source>Line of the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>This phone has no value for %1.</source>
        <translation>Ce téléphone n&apos;a pas de valeur pour %1.</translation>
    </message>
</context>
<context>
    <name>firstring::FilePreview</name>
    <message>
        <source>Phone whose file is shown</source>
        <translation>Téléphone dont le fichier est affiché</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Fichier affiché</translation>
    </message>
    <message>
        <source>its own file</source>
        <translation>son propre fichier</translation>
    </message>
    <message>
        <source>the file of its model</source>
        <translation>le fichier de son modèle</translation>
    </message>
    <message>
        <source>the common file</source>
        <translation>le fichier commun</translation>
    </message>
    <message>
        <source>Lines of the finished file</source>
        <translation>Lignes du fichier final</translation>
    </message>
    <message>
        <source>Nothing is in this file.</source>
        <translation>Ce fichier ne contient rien.</translation>
    </message>
    <message>
        <source>Add a phone to see what it gets.</source>
        <translation>Ajoutez un téléphone pour voir ce qu&apos;il reçoit.</translation>
    </message>
    <message>
        <source>There is no such file: nothing is set for it. That is normal.</source>
        <translation>Ce fichier n&apos;existe pas&#xa0;: rien n&apos;est réglé pour lui. C&apos;est normal.</translation>
    </message>
</context>
<context>
    <name>firstring::FindingRow</name>
    <message>
        <source>Show services</source>
        <translation>Afficher les services</translation>
    </message>
    <message>
        <source>Take port 8080</source>
        <translation>Prendre le port 8080</translation>
    </message>
    <message>
        <source>Switch TFTP off</source>
        <translation>Désactiver TFTP</translation>
    </message>
    <message>
        <source>Command for an administrator</source>
        <translation>Commande pour un administrateur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Copier cette commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>firstring::FindingsTable</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What phones make of it</source>
        <translation>Ce que les téléphones en font</translation>
    </message>
</context>
<context>
    <name>firstring::FinishDialog</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Ce qui lui manque</translation>
    </message>
    <message>
        <source>Finish job</source>
        <translation>Terminer le chantier</translation>
    </message>
    <message>
        <source>How many phones have left</source>
        <translation>Combien de téléphones sont partis</translation>
    </message>
    <message>
        <source>Phones that have not left yet</source>
        <translation>Téléphones qui ne sont pas encore partis</translation>
    </message>
    <message>
        <source>Every phone has left.</source>
        <translation>Tous les téléphones sont partis.</translation>
    </message>
    <message>
        <source>Go on &amp;staging</source>
        <translation>&amp;Reprendre la préparation</translation>
    </message>
    <message>
        <source>Start the s&amp;erver</source>
        <translation>Démarrer le s&amp;erveur</translation>
    </message>
    <message>
        <source>&amp;Restart the rest...</source>
        <translation>Re&amp;démarrer les autres...</translation>
    </message>
    <message>
        <source>&amp;Give out last settings</source>
        <translation>D&amp;istribuer les derniers réglages</translation>
    </message>
    <message>
        <source>&amp;Leave this window</source>
        <translation>&amp;Quitter cette fenêtre</translation>
    </message>
    <message>
        <source>Each phone gets its last settings: its final configuration server, and nothing of this program any more. When all have taken them, the gate closes and the report is made.</source>
        <translation>Chaque téléphone reçoit ses derniers réglages&#xa0;: son serveur de configuration définitif, et plus rien de ce programme. Quand tous les ont pris, la barrière se ferme et le rapport est établi.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phones that get their settings &amp;here belong afterwards to:</source>
        <translation>&amp;Les téléphones qui prennent leurs réglages ici appartiennent ensuite à&#xa0;:</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed.</source>
        <translation>Le chantier est terminé et sa barrière est fermée.</translation>
    </message>
    <message numerus="yes">
        <source>Close the gate without %n phone(s)?</source>
        <translation>
            <numerusform>Fermer la barrière sans %n téléphone&#xa0;?</numerusform>
            <numerusform>Fermer la barrière sans %n téléphones&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep this program&apos;s addresses in their settings, and are told nothing any more. The report names them. To let one in again, stage it again.</source>
        <translation>Ils gardent les adresses de ce programme dans leurs réglages, et ne reçoivent plus rien. Le rapport les nomme. Pour en laisser entrer un, préparez-le à nouveau.</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Fermer la barrière</translation>
    </message>
    <message>
        <source>It will be told.</source>
        <translation>Il sera averti.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will be told</source>
        <translation>
            <numerusform>%n téléphone sera averti</numerusform>
            <numerusform>%n téléphones seront avertis</numerusform>
        </translation>
    </message>
    <message>
        <source>This job knows no other configuration server. Add the one the phones will belong to on the page Config servers.</source>
        <translation>Ce chantier ne connaît pas d&apos;autre serveur de configuration. Ajoutez à la page Serveurs de configuration celui auquel les téléphones appartiendront.</translation>
    </message>
    <message>
        <source>%1 of %2 phones have left</source>
        <translation>%1 téléphones sur %2 sont partis</translation>
    </message>
    <message>
        <source>&amp;Close the gate...</source>
        <translation>&amp;Fermer la barrière...</translation>
    </message>
    <message>
        <source>Phones take their last settings when they start. This window may be closed meanwhile.</source>
        <translation>Les téléphones prennent leurs derniers réglages quand ils démarrent. Vous pouvez fermer cette fenêtre entre-temps.</translation>
    </message>
    <message>
        <source>The server is off, so phones cannot take their last settings. Start it.</source>
        <translation>Le serveur est arrêté&#xa0;; les téléphones ne peuvent donc pas prendre leurs derniers réglages. Démarrez-le.</translation>
    </message>
    <message>
        <source>Finished: %1 of %2 phones have left</source>
        <translation>Terminé&#xa0;: %1 téléphones sur %2 sont partis</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>Ra&amp;pport...</translation>
    </message>
    <message>
        <source>The gate is closed. A phone that comes back is let in by Phones, Stage again.</source>
        <translation>La barrière est fermée. Un téléphone qui revient entre par Téléphones, Préparer à nouveau.</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwareChoice</name>
    <message>
        <source>Firmware of blueprint %1</source>
        <translation>Micrologiciel du gabarit %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Phones take a version only if they run another one, newer or older. A version without a file can be named now; phones wait for the file.</source>
        <translation>Les téléphones ne prennent une version que s&apos;ils en exécutent une autre, plus récente ou plus ancienne. Une version sans fichier peut être nommée dès maintenant&#xa0;; les téléphones attendent le fichier.</translation>
    </message>
    <message>
        <source>Firmware for the %1</source>
        <translation>Micrologiciel pour le %1</translation>
    </message>
    <message>
        <source>as the job says: keep what they run</source>
        <translation>comme le dit le chantier&#xa0;: garder ce qu&apos;ils exécutent</translation>
    </message>
    <message>
        <source>as the job says: %1</source>
        <translation>comme le dit le chantier&#xa0;: %1</translation>
    </message>
    <message>
        <source>keep what they run</source>
        <translation>garder ce qu&apos;ils exécutent</translation>
    </message>
    <message>
        <source>%1 (no file yet)</source>
        <translation>%1 (pas encore de fichier)</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwareDetails</name>
    <message>
        <source>Select a file to see what is known of it.</source>
        <translation>Sélectionnez un fichier pour voir ce que l&apos;on en sait.</translation>
    </message>
    <message>
        <source>Version that phones must run before this one</source>
        <translation>Version que les téléphones doivent exécuter avant celle-ci</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>n&apos;importe quelle version</translation>
    </message>
    <message>
        <source>Notes about this firmware</source>
        <translation>Notes sur ce micrologiciel</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Vos propres notes</translation>
    </message>
    <message>
        <source>Phones must run first:</source>
        <translation>Les téléphones doivent d&apos;abord exécuter&#xa0;:</translation>
    </message>
    <message>
        <source>That takes %1.</source>
        <translation>Cela prend %1.</translation>
    </message>
    <message>
        <source>(Not confirmed.)</source>
        <translation>(Non confirmé.)</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Examiné la dernière fois le %1.</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwarePage</name>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Files phones can be given. A phone takes one only if it differs from what it runs, newer or older. The version is the one phones report, which is not always the maker&apos;s label.</source>
        <translation>Fichiers que l&apos;on peut donner aux téléphones. Un téléphone n&apos;en prend un que s&apos;il diffère de ce qu&apos;il exécute, plus récent ou plus ancien. La version est celle que les téléphones annoncent, qui n&apos;est pas toujours celle de l&apos;étiquette du fabricant.</translation>
    </message>
    <message>
        <source>Add firmware files</source>
        <translation>Ajouter des fichiers de micrologiciel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n firmware file(s)</source>
        <translation>
            <numerusform>Retirer %n fichier de micrologiciel</numerusform>
            <numerusform>Retirer %n fichiers de micrologiciel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n firmware file(s)</source>
        <translation>
            <numerusform>Ajouter %n fichier de micrologiciel</numerusform>
            <numerusform>Ajouter %n fichiers de micrologiciel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firmware file(s) added</source>
        <translation>
            <numerusform>%n fichier de micrologiciel ajouté</numerusform>
            <numerusform>%n fichiers de micrologiciel ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Micrologiciel %1</translation>
    </message>
    <message>
        <source>Model and version, as in 6867i 5.1.0.6044:</source>
        <translation>Modèle et version, comme 6867i 5.1.0.6044&#xa0;:</translation>
    </message>
    <message>
        <source>Correct the version of %1</source>
        <translation>Corriger la version de %1</translation>
    </message>
    <message>
        <source>The version phones report once they run it:</source>
        <translation>La version que les téléphones annoncent quand ils l&apos;exécutent&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>C&amp;orrect version…</source>
        <translation>C&amp;orriger la version…</translation>
    </message>
    <message>
        <source>No firmware yet. Drop .st files, zip or tar archives or folders here, or press Add files. Then name a version for a phone, a blueprint or the job.</source>
        <translation>Pas encore de micrologiciel. Déposez ici des fichiers .st, des archives zip ou tar ou des dossiers, ou appuyez sur Ajouter des fichiers. Nommez ensuite une version pour un téléphone, un gabarit ou le chantier.</translation>
    </message>
    <message>
        <source>There is no firmware (.st) in it, so nothing was added.</source>
        <translation>Il ne contient pas de micrologiciel (.st)&#xa0;; rien n&apos;a donc été ajouté.</translation>
    </message>
    <message>
        <source>All of it is in the catalogue already.</source>
        <translation>Tout cela est déjà dans le catalogue.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Roll out…</source>
        <translation>Dép&amp;loyer…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Models and versions</source>
        <translation>&amp;Modèles et versions</translation>
    </message>
    <message>
        <source>Describe firmware %1 for the %2</source>
        <translation>Décrire le micrologiciel %1 pour le %2</translation>
    </message>
    <message>
        <source>Models and versions</source>
        <translation>Modèles et versions</translation>
    </message>
    <message>
        <source>No firmware and no phones yet. Drop .st files, zip or tar archives or folders here, or press Add files.</source>
        <translation>Pas encore de micrologiciel ni de téléphones. Déposez ici des fichiers .st, des archives zip ou tar ou des dossiers, ou appuyez sur Ajouter des fichiers.</translation>
    </message>
    <message>
        <source>In the catalogue already: %1</source>
        <translation>Déjà dans le catalogue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Firmware and archives (*.st *.zip *.tar *.gz *.tgz);;What is known of firmware (*.tsv);;All files (*)</source>
        <translation>Micrologiciels et archives (*.st *.zip *.tar *.gz *.tgz);;Ce que l&apos;on sait des micrologiciels (*.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so nothing was taken from it: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;; rien n&apos;en a donc été repris&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>firstring::FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Welcome to Firstring</source>
        <translation>Bienvenue dans Firstring</translation>
    </message>
    <message>
        <source>New phones find their settings by themselves</source>
        <translation>Les nouveaux téléphones trouvent leurs réglages d&apos;eux-mêmes</translation>
    </message>
    <message>
        <source>You scan the cartons, start the local server and plug the phones in. Each card on the bench shows where its phone is, and what to do when one stands still.

Every change is stored at once and can be taken back. Nothing listens on the network before you start it, and nothing is ever sent to anybody else.</source>
        <translation>Vous scannez les cartons, démarrez le serveur local et branchez les téléphones. Chaque fiche du banc montre où en est son téléphone, et ce qu&apos;il faut faire quand l&apos;un d&apos;eux n&apos;avance plus.

Chaque modification est enregistrée aussitôt et peut être annulée. Rien n&apos;écoute sur le réseau avant que vous le démarriez, et rien n&apos;est jamais envoyé à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Where do phones reach this computer?</source>
        <translation>Où les téléphones atteignent-ils cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the network card that is plugged into the switch of the phones. You can change it any time under Local server.</source>
        <translation>Choisissez la carte réseau branchée sur le commutateur des téléphones. Vous pouvez en changer à tout moment sous Serveur local.</translation>
    </message>
    <message>
        <source>Have you a barcode scanner?</source>
        <translation>Avez-vous un lecteur de codes-barres&#xa0;?</translation>
    </message>
    <message>
        <source>Plug it in; it types like a keyboard, and nothing needs to be installed. Without one, type or paste the MAC address of each phone.</source>
        <translation>Branchez-le&#xa0;; il tape comme un clavier, et rien n&apos;est à installer. Sans lecteur, tapez ou collez l&apos;adresse MAC de chaque téléphone.</translation>
    </message>
    <message>
        <source>Tr&amp;y the scanner...</source>
        <translation>&amp;Essayer le lecteur...</translation>
    </message>
    <message>
        <source>How do the first phones come in?</source>
        <translation>Comment les premiers téléphones arrivent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>All ways lead to the same bench; mix them as you like.</source>
        <translation>Tous les chemins mènent au même banc&#xa0;; mélangez-les comme vous voulez.</translation>
    </message>
    <message>
        <source>&amp;Scan cartons</source>
        <translation>&amp;Scanner des cartons</translation>
    </message>
    <message>
        <source>&amp;Import a phone list...</source>
        <translation>&amp;Importer une liste de téléphones...</translation>
    </message>
    <message>
        <source>&amp;Look for phones in the network...</source>
        <translation>&amp;Chercher des téléphones sur le réseau...</translation>
    </message>
    <message>
        <source>S&amp;kip all</source>
        <translation>&amp;Tout passer</translation>
    </message>
    <message>
        <source>this computer only, for simulated phones</source>
        <translation>cet ordinateur seulement, pour téléphones simulés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
</context>
<context>
    <name>firstring::FleetTab</name>
    <message>
        <source>The phones of this job</source>
        <translation>Les téléphones de ce chantier</translation>
    </message>
    <message>
        <source>New phones, added to this job</source>
        <translation>De nouveaux téléphones, ajoutés à ce chantier</translation>
    </message>
    <message>
        <source>Which phones</source>
        <translation>Quels téléphones</translation>
    </message>
    <message>
        <source>How many new phones</source>
        <translation>Combien de nouveaux téléphones</translation>
    </message>
    <message>
        <source>of all families</source>
        <translation>de toutes les familles</translation>
    </message>
    <message>
        <source>Model of the new phones</source>
        <translation>Modèle des nouveaux téléphones</translation>
    </message>
    <message>
        <source>Simulated phones that have ended</source>
        <translation>Téléphones simulés qui ont terminé</translation>
    </message>
    <message>
        <source>Simulated phones</source>
        <translation>Téléphones simulés</translation>
    </message>
    <message>
        <source>No phone is simulated. Choose how many, then start.</source>
        <translation>Aucun téléphone n&apos;est simulé. Choisissez combien, puis démarrez.</translation>
    </message>
    <message>
        <source>They are new from the carton and behave as real ones, over real connections to the local server: they ask the RCS, take branding and firmware, restart, are redirected and read their files.</source>
        <translation>Ils sortent du carton et se comportent comme de vrais téléphones, par de vraies connexions au serveur local&#xa0;: ils interrogent le RCS, prennent habillage et micrologiciel, redémarrent, sont redirigés et lisent leurs fichiers.</translation>
    </message>
    <message>
        <source>It took no background.</source>
        <translation>Il n&apos;a pas pris de fond d&apos;écran.</translation>
    </message>
    <message>
        <source>Its background, as it took it: %1</source>
        <translation>Son fond d&apos;écran, tel qu&apos;il l&apos;a pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start the local server for this?</source>
        <translation>Démarrer le serveur local pour cela&#xa0;?</translation>
    </message>
    <message>
        <source>It listens on this computer only (127.0.0.1), at free ports; real phones do not reach it there.</source>
        <translation>Il n&apos;écoute que sur cet ordinateur (127.0.0.1), à des ports libres&#xa0;; de vrais téléphones ne l&apos;y atteignent pas.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message numerus="yes">
        <source>Add %n simulated phone(s)</source>
        <translation>
            <numerusform>Ajouter %n téléphone simulé</numerusform>
            <numerusform>Ajouter %n téléphones simulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated %1</source>
        <translation>Simulé %1</translation>
    </message>
    <message>
        <source>No phone of this job has a model that can be simulated. Give the phones a model, or take new phones.</source>
        <translation>Aucun téléphone de ce chantier n&apos;a de modèle qui peut être simulé. Donnez un modèle aux téléphones, ou prenez de nouveaux téléphones.</translation>
    </message>
    <message>
        <source>Stop ph&amp;ones</source>
        <translation>A&amp;rrêter les téléphones</translation>
    </message>
    <message>
        <source>Start ph&amp;ones</source>
        <translation>Dé&amp;marrer les téléphones</translation>
    </message>
    <message>
        <source>%1 of %2 ended, %3 of them as expected</source>
        <translation>%1 terminés sur %2, dont %3 comme prévu</translation>
    </message>
</context>
<context>
    <name>firstring::FleetTable</name>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>On its display</source>
        <translation>Sur son écran</translation>
    </message>
    <message>
        <source>Firmware loading</source>
        <translation>Micrologiciel en cours de chargement</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarrages</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Comme prévu</translation>
    </message>
</context>
<context>
    <name>firstring::GateRow</name>
    <message>
        <source>Release</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Autoriser de nouveau</translation>
    </message>
</context>
<context>
    <name>firstring::GatewayForm</name>
    <message>
        <source>It tells all that &amp;it has</source>
        <translation>Elle indique tout ce &amp;qu&apos;elle a</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>avec un jeton</translation>
    </message>
    <message>
        <source>with name:password</source>
        <translation>avec nom:mot de passe</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>sans mot de passe</translation>
    </message>
    <message>
        <source>Phones of this program&apos;s own server can be said only by the address under which they reach it.</source>
        <translation>Les téléphones du serveur de ce programme ne peuvent être indiqués que par l&apos;adresse à laquelle ils l&apos;atteignent.</translation>
    </message>
    <message>
        <source>&amp;MAC addresses:</source>
        <translation>Adresses &amp;MAC&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Asked:</source>
        <translation>&amp;Interrogée&#xa0;:</translation>
    </message>
    <message>
        <source>Own &amp;server:</source>
        <translation>Propre &amp;serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Path of &amp;phones:</source>
        <translation>&amp;Chemin des téléphones&#xa0;:</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Propriétaire&#xa0;:</translation>
    </message>
    <message>
        <source>is not told</source>
        <translation>n&apos;est pas indiqué</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Libellé&#xa0;:</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>n&apos;est pas envoyé</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>Modèl&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Register:</source>
        <translation>Enre&amp;gistrer&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Take out:</source>
        <translation>&amp;Retirer&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;heck:</source>
        <translation>&amp;Vérifier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>Lis&amp;ter&#xa0;:</translation>
    </message>
</context>
<context>
    <name>firstring::GuessCard</name>
    <message>
        <source>&amp;Reveal</source>
        <translation>Ré&amp;véler</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>La réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>C&apos;est juste.</translation>
    </message>
    <message>
        <source>Not so. The answer: %1.</source>
        <translation>Pas tout à fait. La réponse&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>firstring::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>Page d&apos;aide</translation>
    </message>
</context>
<context>
    <name>firstring::HelpWindow</name>
    <message>
        <source>Help - Firstring</source>
        <translation>Aide - Firstring</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Pages de l&apos;aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Rien n&apos;a été trouvé. Essayez moins de mots, ou des mots plus courts.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpSection</name>
    <message>
        <source>Answer over HTTP</source>
        <translation>Répondre par HTTP</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Port HTTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>Les téléphones reçoivent des réponses à %1.</translation>
    </message>
    <message>
        <source>No phone is answered by HTTP.</source>
        <translation>Aucun téléphone ne reçoit de réponse par HTTP.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1.</source>
        <translation>Dès que le serveur est démarré, les téléphones reçoivent des réponses à %1.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpsAsk</name>
    <message>
        <source>%1 answers with more than was asked for. Nothing of it was taken; check that the address is that of a Firstring server.</source>
        <translation>%1 répond par plus que ce qui a été demandé. Rien n&apos;en a été pris&#xa0;; vérifiez que l&apos;adresse est celle d&apos;un serveur Firstring.</translation>
    </message>
    <message>
        <source>%1 sends on to another address. Nothing was sent there; give its own address if that is meant.</source>
        <translation>%1 renvoie à une autre adresse. Rien n&apos;y a été envoyé&#xa0;; donnez cette adresse elle-même si c&apos;est elle qui est voulue.</translation>
    </message>
    <message>
        <source>%1 answers with a web page, as networks do that want you to sign in first. Nothing was changed; sign in, or check the address, and sync again.</source>
        <translation>%1 répond par une page web, comme le font les réseaux qui veulent d&apos;abord une connexion avec identifiants. Rien n&apos;a été changé&#xa0;; connectez-vous, ou vérifiez l&apos;adresse, et synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not know this token. Ask for a new one there, and give it here.</source>
        <translation>%1 ne connaît pas ce jeton. Demandez-y-en un nouveau, et donnez-le ici.</translation>
    </message>
    <message>
        <source>%1 asks to be left in peace for a while. Sync again later.</source>
        <translation>%1 demande à être laissé tranquille un moment. Synchronisez plus tard.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Nothing is lost; sync again later.</source>
        <translation>%1 a lui-même un ennui (%2). Rien n&apos;est perdu&#xa0;; synchronisez plus tard.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Nothing of it was taken; sync again.</source>
        <translation>La réponse de %1 ne peut pas être lue. Rien n&apos;en a été pris&#xa0;; synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or the line was cut. Nothing is lost; sync again when it is there.</source>
        <translation>%1 ne peut pas être atteint, ou la ligne a été coupée. Rien n&apos;est perdu&#xa0;; synchronisez quand il est là.</translation>
    </message>
    <message>
        <source>The certificate that was confirmed does not name %1, so somebody else may stand between. Nothing was sent. Use an address that the certificate names.</source>
        <translation>Le certificat qui a été confirmé ne nomme pas %1&#xa0;; quelqu&apos;un d&apos;autre est donc peut-être entre les deux. Rien n&apos;a été envoyé. Utilisez une adresse que le certificat nomme.</translation>
    </message>
    <message>
        <source>%1 does not show the certificate that was confirmed, so somebody else may stand between. Nothing was sent. If its certificate was renewed, compare this fingerprint there and confirm it: %2</source>
        <translation>%1 ne présente pas le certificat qui a été confirmé&#xa0;; quelqu&apos;un d&apos;autre est donc peut-être entre les deux. Rien n&apos;a été envoyé. Si son certificat a été renouvelé, comparez-y cette empreinte et confirmez-la&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 shows no certificate, or does not answer. Check the address and the port.</source>
        <translation>%1 ne présente pas de certificat, ou ne répond pas. Vérifiez l&apos;adresse et le port.</translation>
    </message>
    <message>
        <source>%1 offers no safe connection: it speaks no HTTPS at this port, or only what is too old or too weak (before TLS 1.2). Nothing was sent; check the port, or have that server updated.</source>
        <translation>%1 n&apos;offre pas de connexion sûre&#xa0;: à ce port, il ne parle pas HTTPS, ou seulement une version trop ancienne ou trop faible (avant TLS 1.2). Rien n&apos;a été envoyé&#xa0;; vérifiez le port, ou faites mettre ce serveur à jour.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpsSection</name>
    <message>
        <source>Answer over HTTPS</source>
        <translation>Répondre par HTTPS</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>Port HTTPS</translation>
    </message>
    <message>
        <source>Save CA certificate…</source>
        <translation>Enregistrer le certificat de l&apos;AC…</translation>
    </message>
    <message>
        <source>Use own certificate…</source>
        <translation>Utiliser son propre certificat…</translation>
    </message>
    <message>
        <source>Back to the bench CA</source>
        <translation>Revenir à l&apos;AC du banc</translation>
    </message>
    <message>
        <source>Ask phones for a certificate…</source>
        <translation>Demander un certificat aux téléphones…</translation>
    </message>
    <message>
        <source>Don&apos;t ask phones</source>
        <translation>Ne rien demander aux téléphones</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>For phones and browsers that shall believe this server. Phones also fetch it from here themselves: https user certificates: %1</source>
        <translation>Pour les téléphones et navigateurs qui doivent croire ce serveur. Les téléphones le prennent aussi ici eux-mêmes&#xa0;: https user certificates: %1</translation>
    </message>
    <message>
        <source>A certificate and its key as PEM, from a CA that phones know</source>
        <translation>Un certificat et sa clé en PEM, d&apos;une AC que les téléphones connaissent</translation>
    </message>
    <message>
        <source>Choose the CA that signed the certificates of your phones (PEM). Without one of these no phone is answered over HTTPS, and a MAC in it must be that of the phone.</source>
        <translation>Choisissez l&apos;AC qui a signé les certificats de vos téléphones (PEM). Sans l&apos;un de ceux-ci, aucun téléphone ne reçoit de réponse par HTTPS, et une MAC qui y figure doit être celle du téléphone.</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>Les téléphones reçoivent des réponses à %1.</translation>
    </message>
    <message>
        <source>No phone is answered by HTTPS.</source>
        <translation>Aucun téléphone ne reçoit de réponse par HTTPS.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1. They must know the CA first, or not check.</source>
        <translation>Dès que le serveur est démarré, les téléphones reçoivent des réponses à %1. Ils doivent d&apos;abord connaître l&apos;AC, ou ne pas vérifier.</translation>
    </message>
    <message>
        <source>Own certificate, made for %1, valid until %2.</source>
        <translation>Certificat propre, fait pour %1, valable jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>Certificate of the bench CA, made for %1, valid until %2. It is renewed by itself.</source>
        <translation>Certificat de l&apos;AC du banc, fait pour %1, valable jusqu&apos;au %2. Il se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>It does not name %1: phones that check the name will not connect by that address.</source>
        <translation>Il ne nomme pas %1&#xa0;: les téléphones qui vérifient le nom ne se connecteront pas à cette adresse.</translation>
    </message>
    <message>
        <source>The certificate is made by the bench CA of this job when the server starts.</source>
        <translation>Le certificat est créé par l&apos;AC du banc de ce chantier quand le serveur démarre.</translation>
    </message>
    <message>
        <source>Only phones with a certificate of “%1” are answered over HTTPS.</source>
        <translation>Seuls les téléphones avec un certificat de «&#xa0;%1&#xa0;» reçoivent des réponses par HTTPS.</translation>
    </message>
    <message>
        <source>Save CA certificate</source>
        <translation>Enregistrer le certificat de l&apos;AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificats (*.pem)</translation>
    </message>
    <message>
        <source>The certificate of the CA is in “%1”.</source>
        <translation>Le certificat de l&apos;AC est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>Certificat et clé</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The key is missing. Choose both files at once, the certificate and its key.</source>
        <translation>La clé manque. Choisissez les deux fichiers à la fois, le certificat et sa clé.</translation>
    </message>
    <message>
        <source>Phones see this certificate once the server is started again.</source>
        <translation>Les téléphones verront ce certificat au prochain démarrage du serveur.</translation>
    </message>
    <message>
        <source>Phones see this certificate from now on.</source>
        <translation>Les téléphones voient ce certificat dès maintenant.</translation>
    </message>
    <message>
        <source>Go back to the bench CA?</source>
        <translation>Revenir à l&apos;AC du banc&#xa0;?</translation>
    </message>
    <message>
        <source>The own certificate and its key are deleted here. Phones must know the bench CA.</source>
        <translation>Le certificat propre et sa clé sont supprimés ici. Les téléphones doivent connaître l&apos;AC du banc.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>CA of the phones</source>
        <translation>AC des téléphones</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>firstring::ImportDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Ce que devient chaque colonne</translation>
    </message>
    <message>
        <source>Phones of the list</source>
        <translation>Téléphones de la liste</translation>
    </message>
    <message>
        <source>No phone of this list would be new or changed.</source>
        <translation>Aucun téléphone de cette liste ne serait nouveau ou modifié.</translation>
    </message>
    <message>
        <source>Remarks about the list</source>
        <translation>Remarques sur la liste</translation>
    </message>
    <message>
        <source>Nothing to remark: every line was understood.</source>
        <translation>Rien à remarquer&#xa0;: chaque ligne a été comprise.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Import phones from %1</source>
        <translation>Importer des téléphones de %1</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it exists and that you may open it.</source>
        <translation>%1 ne peut pas être lu. Vérifiez qu&apos;il existe et que vous pouvez l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>This is no phone list</source>
        <translation>Ce n&apos;est pas une liste de téléphones</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is already</source>
        <translation>
            <numerusform>%n tel quel</numerusform>
            <numerusform>%n tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused lines stay out; nothing else is lost. See Remarks for each line and its reason.</source>
        <translation>Les lignes refusées restent de côté&#xa0;; rien d&apos;autre n&apos;est perdu. Voyez sous Remarques chaque ligne et sa raison.</translation>
    </message>
    <message>
        <source>Nothing is changed before you take it, and Undo takes it back as one step.</source>
        <translation>Rien n&apos;est changé avant que vous importiez, et Annuler défait le tout en une étape.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Remarques (%1)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column %1 becomes</source>
        <translation>La colonne %1 devient</translation>
    </message>
    <message>
        <source>own column {%1}</source>
        <translation>colonne propre {%1}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) imported</source>
        <translation>
            <numerusform>%n téléphone importé</numerusform>
            <numerusform>%n téléphones importés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n phone(s)</source>
        <translation>
            <numerusform>&amp;Importer %n téléphone</numerusform>
            <numerusform>&amp;Importer %n téléphones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::Inspector</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of this phone</source>
        <translation>Historique de ce téléphone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>micrologiciel %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more chosen</source>
        <translation>
            <numerusform>et %n autre choisi</numerusform>
            <numerusform>et %n autres choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known weakness(es)</source>
        <translation>
            <numerusform>%n faiblesse connue</numerusform>
            <numerusform>%n faiblesses connues</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline...</source>
        <translation>Chronologie...</translation>
    </message>
</context>
<context>
    <name>firstring::JobBanners</name>
    <message>
        <source>Show all…</source>
        <translation>Tout afficher…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>This job can only be read</source>
        <translation>Ce chantier ne peut qu&apos;être lu</translation>
    </message>
    <message>
        <source>The database of this job has not answered since %1</source>
        <translation>La base de données de ce chantier ne répond plus depuis %1</translation>
    </message>
    <message>
        <source>Phones are served on with what this computer knows, and what they do is kept for later. Nothing can be changed until the database answers; it is asked again and again, and you need do nothing here.</source>
        <translation>Les téléphones restent servis avec ce que sait cet ordinateur, et ce qu&apos;ils font est conservé pour plus tard. Rien ne peut être modifié tant que la base de données ne répond pas&#xa0;; elle est interrogée sans cesse, et vous n&apos;avez rien à faire ici.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at the same time</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié la même chose au même moment</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes met those of somebody else</source>
        <translation>
            <numerusform>%n de vos modifications a rencontré celle de quelqu&apos;un d&apos;autre</numerusform>
            <numerusform>%n de vos modifications ont rencontré celles de quelqu&apos;un d&apos;autre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::JobDoor</name>
    <message>
        <source>The program that has this job open does not know what to do. Close it there first.</source>
        <translation>Le programme qui a ouvert ce chantier ne sait pas comment faire. Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>The same records were changed elsewhere at the same moment, so nothing was changed now. Do it again.</source>
        <translation>Les mêmes enregistrements ont été modifiés ailleurs au même moment&#xa0;; rien n&apos;a donc été changé maintenant. Recommencez.</translation>
    </message>
</context>
<context>
    <name>firstring::JobOpening</name>
    <message>
        <source>The job was not opened, because its passwords are closed.</source>
        <translation>Le chantier n&apos;a pas été ouvert, car ses mots de passe sont fermés.</translation>
    </message>
    <message>
        <source>The job was not opened, because its database had not answered yet.</source>
        <translation>Le chantier n&apos;a pas été ouvert, car sa base de données n&apos;avait pas encore répondu.</translation>
    </message>
</context>
<context>
    <name>firstring::JobSummary</name>
    <message>
        <source>Local server</source>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>These need you</source>
        <translation>Ceux-ci ont besoin de vous</translation>
    </message>
    <message>
        <source>Phones that are ready</source>
        <translation>Téléphones prêts</translation>
    </message>
    <message>
        <source>No phones yet.</source>
        <translation>Pas encore de téléphones.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) ready</source>
        <translation>
            <numerusform>%1 téléphone sur %n prêt</numerusform>
            <numerusform>%1 téléphones sur %n prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the MAC address of the first phone, or import a list.</source>
        <translation>Scannez l&apos;adresse MAC du premier téléphone, ou importez une liste.</translation>
    </message>
    <message>
        <source>The local server is off. Phones get nothing until it is started.</source>
        <translation>Le serveur local est arrêté. Les téléphones ne reçoivent rien avant son démarrage.</translation>
    </message>
    <message>
        <source>All phones are ready. They can be packed.</source>
        <translation>Tous les téléphones sont prêts. Ils peuvent être emballés.</translation>
    </message>
    <message numerus="yes">
        <source>Plug in the %n phone(s) that still wait.</source>
        <translation>
            <numerusform>Branchez %n téléphone encore en attente.</numerusform>
            <numerusform>Branchez les %n téléphones encore en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are under way. Leave them plugged in.</source>
        <translation>Les téléphones sont en route. Laissez-les branchés.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::KeyPlaceDialog</name>
    <message>
        <source>Key of the passwords</source>
        <translation>Clé des mots de passe</translation>
    </message>
    <message>
        <source>Passwords of this job stand encrypted in its file</source>
        <translation>Les mots de passe de ce chantier sont chiffrés dans son fichier</translation>
    </message>
    <message>
        <source>The key that opens them is in %1.</source>
        <translation>La clé qui les ouvre est dans %1.</translation>
    </message>
    <message>
        <source>It holds none yet. The key is made with the first one.</source>
        <translation>Il n&apos;en contient encore aucun. La clé est créée avec le premier.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Conserver la clé</translation>
    </message>
    <message>
        <source>in the &amp;password store of this computer, which its owner unlocks by logging in</source>
        <translation>dans le &amp;trousseau de cet ordinateur, que son propriétaire déverrouille en ouvrant sa session</translation>
    </message>
    <message>
        <source>in a &amp;file that only you may read: a server starts without anybody</source>
        <translation>dans un &amp;fichier que vous seul pouvez lire&#xa0;: un serveur démarre sans personne</translation>
    </message>
    <message>
        <source>behind a p&amp;assphrase, asked for whenever the job is opened</source>
        <translation>derrière une ph&amp;rase secrète, demandée à chaque ouverture du chantier</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase:</source>
        <translation>P&amp;hrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Once a&amp;gain:</source>
        <translation>&amp;Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>La &amp;conserver là</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>The place is asked. Cancel takes the question back.</source>
        <translation>La question est posée à cet endroit. Annuler la retire.</translation>
    </message>
    <message>
        <source>The key is in %1 now.</source>
        <translation>La clé est maintenant dans %1.</translation>
    </message>
</context>
<context>
    <name>firstring::KeyTable</name>
    <message>
        <source>Top %1</source>
        <translation>Haut %1</translation>
    </message>
    <message>
        <source>Softkey %1</source>
        <translation>Softkey %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>Module %1, key %2</source>
        <translation>Module %1, touche %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Shown when</source>
        <translation>Visible quand</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>This model has no such key; phones pass over its lines.</source>
        <translation>Ce modèle n&apos;a pas cette touche&#xa0;; les téléphones ignorent ses lignes.</translation>
    </message>
    <message>
        <source>Locked: the key stays as it is set here, whatever people change on the phone.</source>
        <translation>Verrouillée&#xa0;: la touche reste telle qu&apos;elle est réglée ici, quoi que l&apos;on change sur le téléphone.</translation>
    </message>
</context>
<context>
    <name>firstring::KeysPane</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>BL&amp;F for everybody</source>
        <translation>&amp;Voyants d&apos;occupation pour tous</translation>
    </message>
    <message>
        <source>Model whose keys are shown</source>
        <translation>Modèle dont les touches sont affichées</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Quelles touches sont affichées</translation>
    </message>
    <message>
        <source>Phone whose keys are copied</source>
        <translation>Téléphone dont les touches sont copiées</translation>
    </message>
    <message>
        <source>Move the key up (Alt+Up)</source>
        <translation>Monter la touche (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the key down (Alt+Down)</source>
        <translation>Descendre la touche (Alt+Bas)</translation>
    </message>
    <message>
        <source>Take over the keys of that phone, as all its layers make them</source>
        <translation>Reprendre les touches de ce téléphone, telles que tous ses niveaux les forment</translation>
    </message>
    <message>
        <source>A busy lamp key on the free places for each phone of the job that has a label and a number (sip line1 user name)</source>
        <translation>Sur les places libres, une touche à voyant d&apos;occupation (BLF) pour chaque téléphone du chantier qui a un libellé et un numéro (sip line1 user name)</translation>
    </message>
    <message>
        <source>This model has no keys of that kind.</source>
        <translation>Ce modèle n&apos;a pas de touches de cette sorte.</translation>
    </message>
    <message numerus="yes">
        <source>Keys of the %1 (%n phone(s))</source>
        <translation>
            <numerusform>Touches du %1 (%n téléphone)</numerusform>
            <numerusform>Touches du %1 (%n téléphones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of the %1</source>
        <translation>Touches du %1</translation>
    </message>
    <message>
        <source>Copy the keys of…</source>
        <translation>Copier les touches de…</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>sur le téléphone</translation>
    </message>
    <message>
        <source>on module %1</source>
        <translation>sur le module %1</translation>
    </message>
    <message>
        <source>No phone of this job has a label and a number yet: set sip line1 user name.</source>
        <translation>Aucun téléphone de ce chantier n&apos;a encore de libellé et de numéro&#xa0;: définissez sip line1 user name.</translation>
    </message>
    <message numerus="yes">
        <source>%n busy lamp key(s) added.</source>
        <translation>
            <numerusform>%n touche à voyant d&apos;occupation ajoutée.</numerusform>
            <numerusform>%n touches à voyant d&apos;occupation ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n phone(s) there was no free place.</source>
        <translation>
            <numerusform>Pour %n téléphone, il n&apos;y avait pas de place libre.</numerusform>
            <numerusform>Pour %n téléphones, il n&apos;y avait pas de place libre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a phone of this job first.</source>
        <translation>Choisissez d&apos;abord un téléphone de ce chantier.</translation>
    </message>
    <message>
        <source>No keys are set for %1.</source>
        <translation>Aucune touche n&apos;est définie pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) copied from %1.</source>
        <translation>
            <numerusform>%n touche copiée de %1.</numerusform>
            <numerusform>%n touches copiées de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LabelsDialog</name>
    <message numerus="yes">
        <source>&amp;All %n phone(s)</source>
        <translation>
            <numerusform>&amp;Tous (%n téléphone)</numerusform>
            <numerusform>&amp;Tous les %n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n s&amp;elected</source>
        <translation>
            <numerusform>Seulement %n &amp;sélectionné</numerusform>
            <numerusform>Seulement les %n &amp;sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>for example the site</source>
        <translation>par exemple le site</translation>
    </message>
    <message>
        <source>&amp;Labels in the printer:</source>
        <translation>Étiquettes dans l&apos;impri&amp;mante&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;First free place on the sheet:</source>
        <translation>&amp;Première place libre sur la feuille&#xa0;:</translation>
    </message>
    <message>
        <source>One more li&amp;ne:</source>
        <translation>Une &amp;ligne de plus&#xa0;:</translation>
    </message>
    <message>
        <source>The codes hold the MAC address as the scan field takes it. Nothing secret is on a label.</source>
        <translation>Les codes contiennent l&apos;adresse MAC telle que le champ de scan la prend. Rien de secret ne figure sur une étiquette.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>&amp;Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>There is no phone to print a label for. Add phones to the job first.</source>
        <translation>Il n&apos;y a pas de téléphone pour lequel imprimer une étiquette. Ajoutez d&apos;abord des téléphones au chantier.</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message>
        <source>-labels.pdf</source>
        <translation>-etiquettes.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::LadderExport</name>
    <message>
        <source>Save &amp;as</source>
        <translation>Enregist&amp;rer sous</translation>
    </message>
    <message>
        <source>Lesson sheet to &amp;fill in (PDF)...</source>
        <translation>Feuille de la leçon à &amp;remplir (PDF)...</translation>
    </message>
    <message>
        <source>Lesson sheet with &amp;answers (PDF)...</source>
        <translation>Feuille de la leçon avec les ré&amp;ponses (PDF)...</translation>
    </message>
    <message>
        <source>Diagram as &amp;drawing (SVG)...</source>
        <translation>Diagramme en &amp;dessin (SVG)...</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Diagram as &amp;picture (PNG)...</source>
        <translation>Diagramme en &amp;image (PNG)...</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Diagram as &amp;text for Mermaid...</source>
        <translation>Diagramme en &amp;texte pour Mermaid...</translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation>Texte Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>&amp;Record, to play it again...</source>
        <translation>&amp;Enregistrement, pour le rejouer...</translation>
    </message>
    <message>
        <source>Records of exchanges (*.ladder)</source>
        <translation>Enregistrements d&apos;échanges (*.ladder)</translation>
    </message>
    <message>
        <source>Save lesson sheet</source>
        <translation>Enregistrer la feuille de la leçon</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Sauvegarder l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Save diagram</source>
        <translation>Enregistrer le diagramme</translation>
    </message>
</context>
<context>
    <name>firstring::LadderTable</name>
    <message>
        <source>What happens next?</source>
        <translation>Que se passe-t-il ensuite&#xa0;?</translation>
    </message>
</context>
<context>
    <name>firstring::LadderView</name>
    <message>
        <source>Ladder diagram: who asked whom, one row for each exchange</source>
        <translation>Diagramme en échelle&#xa0;: qui a demandé à qui, une ligne par échange</translation>
    </message>
</context>
<context>
    <name>firstring::LanguagePanel</name>
    <message>
        <source>Whose languages</source>
        <translation>Langues de qui</translation>
    </message>
    <message>
        <source>Languages of</source>
        <translation>Langues de</translation>
    </message>
    <message>
        <source>Language at place %1</source>
        <translation>Langue à la place %1</translation>
    </message>
    <message>
        <source>Place 1, shown</source>
        <translation>Place 1, affichée</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Emplacement %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>What the pack lacks, and what phones may not take</source>
        <translation>Ce qui manque au pack, et ce que les téléphones ne prennent peut-être pas</translation>
    </message>
    <message>
        <source>the whole job</source>
        <translation>tout le chantier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (pas ici)</translation>
    </message>
    <message>
        <source>Its phones get the languages of the job.</source>
        <translation>Ses téléphones reçoivent les langues du chantier.</translation>
    </message>
    <message>
        <source>Languages of blueprint %1</source>
        <translation>Langues du gabarit %1</translation>
    </message>
    <message>
        <source>Languages of the job</source>
        <translation>Langues du chantier</translation>
    </message>
    <message>
        <source>all packs here</source>
        <translation>tous les packs ici</translation>
    </message>
    <message>
        <source>Select a pack to see what it lacks.</source>
        <translation>Sélectionnez un pack pour voir ce qui lui manque.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are translated (%3 %).</source>
        <translation>%1 textes sur %2 sont traduits (%3&#xa0;%).</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In English: %1</source>
        <translation>En anglais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only in this pack: %1</source>
        <translation>Seulement dans ce pack&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguageTab</name>
    <message>
        <source>Language packs</source>
        <translation>Packs de langue</translation>
    </message>
    <message>
        <source>English is built in; up to four packs come besides. A pack is made for one release: what it does not translate, phones show in English.</source>
        <translation>L&apos;anglais est intégré&#xa0;; jusqu&apos;à quatre packs s&apos;y ajoutent. Un pack est fait pour une édition précise&#xa0;: ce qu&apos;il ne traduit pas, les téléphones l&apos;affichent en anglais.</translation>
    </message>
    <message>
        <source>No language pack yet. Drop lang_….txt files here, or press Add files.</source>
        <translation>Pas encore de pack de langue. Déposez ici des fichiers lang_….txt, ou appuyez sur Ajouter des fichiers.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add language packs</source>
        <translation>Ajouter des packs de langue</translation>
    </message>
    <message>
        <source>Language packs (*.txt);;All files (*)</source>
        <translation>Packs de langue (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n language pack(s)</source>
        <translation>
            <numerusform>Retirer %n pack de langue</numerusform>
            <numerusform>Retirer %n packs de langue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n language pack(s)</source>
        <translation>
            <numerusform>Ajouter %n pack de langue</numerusform>
            <numerusform>Ajouter %n packs de langue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language pack(s) added</source>
        <translation>
            <numerusform>%n pack de langue ajouté</numerusform>
            <numerusform>%n packs de langue ajoutés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguageTable</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>whole job</source>
        <translation>tout le chantier</translation>
    </message>
</context>
<context>
    <name>firstring::LayerEditor</name>
    <message>
        <source>Sho&amp;w passwords</source>
        <translation>Afficher les &amp;mots de passe</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Settings of this layer</source>
        <translation>Réglages de ce niveau</translation>
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
        <translation>Conserver ces réglages (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Settings kept: %1</source>
        <translation>Réglages conservés&#xa0;: %1</translation>
    </message>
    <message>
        <source>What phones make of these lines</source>
        <translation>Ce que les téléphones font de ces lignes</translation>
    </message>
    <message>
        <source>&amp;Lock: people cannot change it on the phone</source>
        <translation>&amp;Verrouiller&#xa0;: on ne peut pas le changer sur le téléphone</translation>
    </message>
    <message>
        <source>&amp;Overwrite what was changed on the phone</source>
        <translation>Rem&amp;placer ce qui a été changé sur le téléphone</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Ctrl+Space: what may stand here. Alt+Enter: mend this line.</source>
        <translation>Ctrl+Espace&#xa0;: ce qui peut se trouver ici. Alt+Entrée&#xa0;: réparer cette ligne.</translation>
    </message>
    <message>
        <source>Writes ! before the name. From firmware 2.4 on the value can then only be read on the phone and its web page; a model&apos;s or a phone&apos;s own line still counts.</source>
        <translation>Écrit&#xa0;! devant le nom. À partir du micrologiciel 2.4, la valeur peut alors seulement être lue sur le téléphone et sa page web&#xa0;; une ligne du modèle ou du téléphone compte quand même.</translation>
    </message>
    <message>
        <source>Writes ^ before the name. Phones otherwise keep what somebody changed on them, and pass over this line.</source>
        <translation>Écrit ^ devant le nom. Sinon, les téléphones gardent ce que quelqu&apos;un y a changé, et ignorent cette ligne.</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Fuseau horaire…</translation>
    </message>
    <message>
        <source>Directory made of the phone list</source>
        <translation>Annuaire tiré de la liste des téléphones</translation>
    </message>
    <message>
        <source>Variable of the phone list</source>
        <translation>Variable de la liste des téléphones</translation>
    </message>
    <message>
        <source>No phone&apos;s files change by that.</source>
        <translation>Cela ne change les fichiers d&apos;aucun téléphone.</translation>
    </message>
    <message>
        <source>Noted for this job: phones know “%1”.</source>
        <translation>Noté pour ce chantier&#xa0;: les téléphones connaissent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Settings kept: %1. %2.</source>
        <translation>Réglages conservés&#xa0;: %1. %2.</translation>
    </message>
</context>
<context>
    <name>firstring::LessonShelf</name>
    <message>
        <source>Start &amp;lesson</source>
        <translation>Démarrer la &amp;leçon</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>No lesson came with the program. Record the bench, or open a record.</source>
        <translation>Aucune leçon n&apos;est venue avec le programme. Enregistrez le banc, ou ouvrez un enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Record the bench</source>
        <translation>&amp;Enregistrer le banc</translation>
    </message>
    <message>
        <source>Shows what real phones ask of the local server as a ladder, from now on</source>
        <translation>Montre en échelle, dès maintenant, ce que les vrais téléphones demandent au serveur local</translation>
    </message>
    <message>
        <source>&amp;Open a record...</source>
        <translation>&amp;Ouvrir un enregistrement...</translation>
    </message>
    <message>
        <source>A lesson plays on this computer only, with a job, a server and simulated phones of its own. The open job and real phones are not touched.</source>
        <translation>Une leçon se joue sur cet ordinateur seulement, avec un chantier, un serveur et des téléphones simulés à elle. Le chantier ouvert et les vrais téléphones ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>firstring::LessonsTab</name>
    <message>
        <source>Open a record</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Records of exchanges (*.ladder);;All files (*)</source>
        <translation>Enregistrements d&apos;échanges (*.ladder);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Le fichier n&apos;a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That file is no record of exchanges. Records are saved with a lesson or the bench, and end in .ladder.</source>
        <translation>Ce fichier n&apos;est pas un enregistrement d&apos;échanges. Les enregistrements se sauvegardent depuis une leçon ou le banc, et se terminent par .ladder.</translation>
    </message>
</context>
<context>
    <name>firstring::LineChangesTable</name>
    <message>
        <source>Line of the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau&#xa0;: %1</translation>
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
        <translation>seulement cet ordinateur</translation>
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
        <translation>Seule cette adresse est ouverte&#xa0;: les téléphones d&apos;autres réseaux de cet ordinateur ne reçoivent pas de réponse.</translation>
    </message>
    <message>
        <source>&amp;Who gets files...</source>
        <translation>&amp;Qui reçoit les fichiers...</translation>
    </message>
</context>
<context>
    <name>firstring::LocalServerPage</name>
    <message>
        <source>Local server</source>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Asks for startup.cfg as a phone would, over each service that is on</source>
        <translation>Demande startup.cfg comme le ferait un téléphone, par chaque service activé</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>The local server is on</source>
        <translation>Le serveur local est en marche</translation>
    </message>
    <message>
        <source>Phones reach it at %1. It answers until you stop it or close the job.</source>
        <translation>Les téléphones l&apos;atteignent à %1. Il répond jusqu&apos;à ce que vous l&apos;arrêtiez ou fermiez le chantier.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>The local server is off</source>
        <translation>Le serveur local est arrêté</translation>
    </message>
    <message>
        <source>Test re&amp;quest</source>
        <translation>&amp;Demande d&apos;essai</translation>
    </message>
    <message>
        <source>Stop se&amp;rver</source>
        <translation>Arrê&amp;ter le serveur</translation>
    </message>
    <message>
        <source>Start se&amp;rver</source>
        <translation>Dé&amp;marrer le serveur</translation>
    </message>
    <message>
        <source>Parts of the local server</source>
        <translation>Parties du serveur local</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Contrôle avant démarrage</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Point the phones here</source>
        <translation>Diriger les téléphones ici</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>No phone is answered. Choose under Services the network card the phones are plugged into, then start.</source>
        <translation>Aucun téléphone ne reçoit de réponse. Choisissez sous Services la carte réseau à laquelle les téléphones sont branchés, puis démarrez.</translation>
    </message>
    <message>
        <source>This computer no longer has the address %1, so no phone is answered. Plug the network in again; the server goes on by itself.</source>
        <translation>Cet ordinateur n&apos;a plus l&apos;adresse %1&#xa0;; aucun téléphone ne reçoit donc de réponse. Rebranchez le réseau&#xa0;; le serveur reprend de lui-même.</translation>
    </message>
    <message>
        <source>DHCP servers here</source>
        <translation>Serveurs DHCP ici</translation>
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
        <translation>Scan et serveur</translation>
    </message>
    <message>
        <source>Server on</source>
        <translation>Serveur en marche</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>Serveur arrêté</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <translation>Arrêter le serveur local</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <translation>Démarrer le serveur local</translation>
    </message>
    <message>
        <source>Phones can fetch their files. Click to stop.</source>
        <translation>Les téléphones peuvent prendre leurs fichiers. Cliquez pour arrêter.</translation>
    </message>
    <message>
        <source>Phones get nothing. Click to start.</source>
        <translation>Les téléphones ne reçoivent rien. Cliquez pour démarrer.</translation>
    </message>
    <message>
        <source>&amp;Stop server</source>
        <translation>&amp;Arrêter le serveur</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Démarrer le serveur</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Chantier</translation>
    </message>
    <message>
        <source>&amp;Import phone list...</source>
        <translation>&amp;Importer une liste de téléphones...</translation>
    </message>
    <message>
        <source>&amp;Export phone list...</source>
        <translation>&amp;Exporter la liste des téléphones...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Téléphones</translation>
    </message>
    <message>
        <source>Scan or type a &amp;MAC address</source>
        <translation>Scanner ou taper une adresse &amp;MAC</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Address, ports, requests</source>
        <translation>Adresse, &amp;ports, demandes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Find phones</source>
        <translation>&amp;Chercher des téléphones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;About Firstring</source>
        <translation>À &amp;propos de Firstring</translation>
    </message>
    <message>
        <source>About Firstring</source>
        <translation>À propos de Firstring</translation>
    </message>
    <message>
        <source>Firstring %1

Provisioning workstation for Aastra and Mitel SIP phones. Independent of both, whose names are their owners&apos;.

Free software under the GNU General Public License, version 3 or later. Icons: Lucide, ISC licence.</source>
        <translation>Firstring %1

Poste de préparation pour téléphones SIP Aastra et Mitel. Indépendant de ces deux sociétés, dont les noms appartiennent à leurs propriétaires.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Icônes&#xa0;: Lucide, licence ISC.</translation>
    </message>
    <message>
        <source>&amp;Take over an existing server...</source>
        <translation>Reprendre &amp;un serveur existant...</translation>
    </message>
    <message>
        <source>&amp;Help about this</source>
        <translation>&amp;Aide sur ceci</translation>
    </message>
    <message>
        <source>&amp;Tour in ten minutes</source>
        <translation>&amp;Visite en dix minutes</translation>
    </message>
    <message>
        <source>How a phone &amp;boots</source>
        <translation>Comment un téléphone &amp;démarre</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Sécurité</translation>
    </message>
    <message>
        <source>&amp;Key of the passwords...</source>
        <translation>C&amp;lé des mots de passe...</translation>
    </message>
    <message>
        <source>&amp;Audit log...</source>
        <translation>&amp;Journal d&apos;audit...</translation>
    </message>
    <message>
        <source>Give pass&amp;words...</source>
        <translation>&amp;Donner des mots de passe...</translation>
    </message>
    <message>
        <source>That can&apos;t be done now: %1</source>
        <translation>Cela n&apos;est pas possible en ce moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>F11 or Esc brings the whole window back.</source>
        <translation>F11 ou Échap ramène toute la fenêtre.</translation>
    </message>
    <message>
        <source>Scan &amp;anywhere, not only on the bench</source>
        <translation>Scanner &amp;partout, pas seulement sur le banc</translation>
    </message>
    <message>
        <source>&amp;Look for phones in the network...</source>
        <translation>&amp;Chercher des téléphones sur le réseau...</translation>
    </message>
    <message>
        <source>Tr&amp;y the scanner...</source>
        <translation>&amp;Essayer le lecteur...</translation>
    </message>
    <message>
        <source>Search &amp;commands...</source>
        <translation>C&amp;hercher une commande...</translation>
    </message>
    <message>
        <source>&amp;Projector: the bench alone, large</source>
        <translation>P&amp;rojecteur&#xa0;: le banc seul, en grand</translation>
    </message>
    <message>
        <source>&amp;What this program does...</source>
        <translation>Ce que fait ce progra&amp;mme...</translation>
    </message>
    <message>
        <source>&amp;Problem report...</source>
        <translation>Rapport de pro&amp;blème...</translation>
    </message>
    <message>
        <source>&amp;Notes of the desktop while I work elsewhere</source>
        <translation>&amp;Notifications du bureau pendant que je travaille ailleurs</translation>
    </message>
    <message>
        <source>The &amp;first pages...</source>
        <translation>Premières pa&amp;ges...</translation>
    </message>
    <message>
        <source>&amp;Labels...</source>
        <translation>É&amp;tiquettes...</translation>
    </message>
    <message>
        <source>&amp;Finish job...</source>
        <translation>Te&amp;rminer le chantier...</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>Ra&amp;pport...</translation>
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
        <translation>F1&#xa0;: aide
Échap&#xa0;: retour au champ de scan
Ctrl+1 à Ctrl+0&#xa0;: les pages
Ctrl+F&#xa0;: chercher des téléphones
Ctrl+L&#xa0;: ce qui s&apos;est passé
Ctrl+D&#xa0;: inspecteur
Ctrl+K&#xa0;: chercher une commande
F11&#xa0;: le banc seul, en grand
F2&#xa0;: modifier une cellule
Ctrl+Z, Ctrl+Maj+Z&#xa0;: annuler, rétablir
Ctrl+H&#xa0;: suspendre
Ctrl+Suppr&#xa0;: retirer du chantier</translation>
    </message>
    <message>
        <source>Save &amp;bundle...</source>
        <translation>E&amp;nregistrer un paquet...</translation>
    </message>
    <message>
        <source>&amp;Open bundle...</source>
        <translation>&amp;Ouvrir un paquet...</translation>
    </message>
    <message>
        <source>Comman&amp;ds for the scanner...</source>
        <translation>Commandes po&amp;ur le lecteur...</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Clair, à fort con&amp;traste</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>S&amp;ombre, à fort contraste</translation>
    </message>
    <message>
        <source>The phone %1, which a link names, is not in this job.</source>
        <translation>Le téléphone %1, que nomme un lien, n&apos;est pas dans ce chantier.</translation>
    </message>
    <message>
        <source>The database of this job answers again: it can be changed, and what waited is stored.</source>
        <translation>La base de données de ce chantier répond de nouveau&#xa0;: il peut être modifié, et ce qui attendait est enregistré.</translation>
    </message>
    <message>
        <source>Open &amp;shared job...</source>
        <translation>Ouvrir un c&amp;hantier partagé...</translation>
    </message>
</context>
<context>
    <name>firstring::MdnsSection</name>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Answer old phones that look for a server</source>
        <translation>Répondre aux anciens téléphones qui cherchent un serveur</translation>
    </message>
    <message>
        <source>Factory-fresh phones of the 6700i era look by multicast DNS for a server when DHCP names none. They are not answered.</source>
        <translation>Les téléphones sortis d&apos;usine de la génération 6700i cherchent un serveur par multicast DNS quand le DHCP n&apos;en nomme aucun. Ils ne reçoivent pas de réponse.</translation>
    </message>
    <message>
        <source>This helps only while TFTP is on port 69: phones that find this computer so ask by TFTP, and they have no parameter for another port.</source>
        <translation>Cela n&apos;aide que si TFTP est au port 69&#xa0;: les téléphones qui trouvent ainsi cet ordinateur demandent par TFTP, et n&apos;ont pas de paramètre pour un autre port.</translation>
    </message>
    <message>
        <source>Phones that look for a server are not answered: multicast DNS cannot be used on this network card.</source>
        <translation>Les téléphones qui cherchent un serveur ne reçoivent pas de réponse&#xa0;: le multicast DNS ne peut pas être utilisé sur cette carte réseau.</translation>
    </message>
    <message>
        <source>Factory-fresh phones of the 6700i era that look by multicast DNS for a server find this one and ask it by TFTP.</source>
        <translation>Les téléphones sortis d&apos;usine de la génération 6700i qui cherchent un serveur par multicast DNS trouvent celui-ci et l&apos;interrogent par TFTP.</translation>
    </message>
</context>
<context>
    <name>firstring::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>in the job</source>
        <translation>dans le chantier</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Chantier</translation>
    </message>
</context>
<context>
    <name>firstring::NetworkScanDialog</name>
    <message>
        <source>Look for phones in the network</source>
        <translation>Chercher des téléphones sur le réseau</translation>
    </message>
    <message>
        <source>Every address of the network is asked once for its first web page; phones say their model there. Nothing is changed, and nobody logs in.</source>
        <translation>Chaque adresse du réseau est interrogée une fois sur sa première page web&#xa0;; les téléphones y disent leur modèle. Rien n&apos;est changé, et personne n&apos;ouvre de session.</translation>
    </message>
    <message>
        <source>%1, network of %2</source>
        <translation>%1, réseau de %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Phones found</source>
        <translation>Téléphones trouvés</translation>
    </message>
    <message>
        <source>Phones that are found appear here.</source>
        <translation>Les téléphones trouvés apparaissent ici.</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>Adresses interrogées</translation>
    </message>
    <message>
        <source>This computer is in no network with other devices. Plug in its cable, then open this again.</source>
        <translation>Cet ordinateur n&apos;est dans aucun réseau avec d&apos;autres appareils. Branchez son câble, puis rouvrez ceci.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n phone(s)</source>
        <translation>
            <numerusform>&amp;Ajouter %n téléphone</numerusform>
            <numerusform>&amp;Ajouter %n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) found.</source>
        <translation>
            <numerusform>%n téléphone trouvé.</numerusform>
            <numerusform>%n téléphones trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone showed itself. Phones in another network or with their web page switched off are not found this way.</source>
        <translation>Aucun téléphone ne s&apos;est montré. Des téléphones d&apos;un autre réseau ou dont la page web est désactivée ne se trouvent pas ainsi.</translation>
    </message>
</context>
<context>
    <name>firstring::NetworkScanner</name>
    <message>
        <source>A network is being looked through already. Wait until that has ended.</source>
        <translation>Un réseau est déjà en cours de recherche. Attendez que ce soit terminé.</translation>
    </message>
</context>
<context>
    <name>firstring::Notice</name>
    <message>
        <source>What became of the last scan</source>
        <translation>Ce qu&apos;il est advenu du dernier scan</translation>
    </message>
</context>
<context>
    <name>firstring::NtpSection</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tell phones the time</source>
        <translation>Dire l&apos;heure aux téléphones</translation>
    </message>
    <message>
        <source>Port of the time</source>
        <translation>Port de l&apos;heure</translation>
    </message>
    <message>
        <source>Tell the phones in their settings to ask here for the time</source>
        <translation>Dire aux téléphones, dans leurs réglages, de demander l&apos;heure ici</translation>
    </message>
    <message>
        <source>Have phones ask here for the time</source>
        <translation>Faire demander l&apos;heure ici par les téléphones</translation>
    </message>
    <message>
        <source>Have phones ask elsewhere for the time</source>
        <translation>Faire demander l&apos;heure ailleurs par les téléphones</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Phones are not told the time: its port could not be opened. They get their files all the same.</source>
        <translation>L&apos;heure n&apos;est pas dite aux téléphones&#xa0;: son port n&apos;a pas pu être ouvert. Ils reçoivent quand même leurs fichiers.</translation>
    </message>
    <message>
        <source>Phones have no parameter for the port of the time: they use 123. Another port serves other programs only.</source>
        <translation>Les téléphones n&apos;ont pas de paramètre pour le port de l&apos;heure&#xa0;: ils utilisent 123. Un autre port ne sert qu&apos;à d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>The settings of the phones tell them to ask here for the time, and nobody answers.</source>
        <translation>Les réglages des téléphones leur disent de demander l&apos;heure ici, et personne ne répond.</translation>
    </message>
    <message>
        <source>Phones have to learn the time elsewhere. With a wrong one they refuse certificates.</source>
        <translation>Les téléphones doivent apprendre l&apos;heure ailleurs. Avec une heure fausse, ils refusent les certificats.</translation>
    </message>
    <message>
        <source>Phones that ask are told the time of this computer. With a wrong one they refuse certificates.</source>
        <translation>Les téléphones qui demandent apprennent l&apos;heure de cet ordinateur. Avec une heure fausse, ils refusent les certificats.</translation>
    </message>
</context>
<context>
    <name>firstring::OldPhonesSection</name>
    <message>
        <source>HTTPS for old phones</source>
        <translation>HTTPS pour anciens téléphones</translation>
    </message>
    <message>
        <source>Answer old phones over HTTPS</source>
        <translation>Répondre aux anciens téléphones par HTTPS</translation>
    </message>
    <message>
        <source>HTTPS port for old phones</source>
        <translation>Port HTTPS pour anciens téléphones</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Phones of the 6700i and 9000i series speak TLS 1.0 at most; without this they are served by HTTP.</source>
        <translation>Les téléphones des séries 6700i et 9000i parlent au plus TLS 1.0&#xa0;; sans cela, ils sont servis par HTTP.</translation>
    </message>
    <message>
        <source>TLS 1.0 at %1 is weak: who listens on the network may read passwords. Only phones of the 6700i and 9000i series and older are answered there. Keep it on the bench.</source>
        <translation>TLS 1.0 à %1 est faible&#xa0;: qui écoute sur le réseau peut lire des mots de passe. Seuls les téléphones des séries 6700i et 9000i et plus anciens y reçoivent une réponse. Gardez-le sur le banc.</translation>
    </message>
</context>
<context>
    <name>firstring::OpenBundleDialog</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name of the job:</source>
        <translation>&amp;Nom du chantier&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>A job that was saved on another workstation. It becomes a job of its own here; other jobs stay as they are.</source>
        <translation>Un chantier enregistré sur un autre poste. Il devient ici un chantier à part&#xa0;; les autres chantiers restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open as a job</source>
        <translation>&amp;Ouvrir comme chantier</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Regarder dedans</translation>
    </message>
    <message>
        <source>Reading and checking</source>
        <translation>Lecture et vérification</translation>
    </message>
    <message>
        <source>Every part of it is as it was written.</source>
        <translation>Chaque partie est telle qu&apos;elle a été écrite.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>Il y a déjà un chantier «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Taking its files in</source>
        <translation>Reprise de ses fichiers</translation>
    </message>
</context>
<context>
    <name>firstring::OpenSharedJobDialog</name>
    <message>
        <source>A job of th&amp;is computer</source>
        <translation>Un chantier de cet ordi&amp;nateur</translation>
    </message>
    <message>
        <source>Open shared job</source>
        <translation>Ouvrir un chantier partagé</translation>
    </message>
    <message>
        <source>A job in a PostgreSQL database</source>
        <translation>Un chantier dans une base de données PostgreSQL</translation>
    </message>
    <message>
        <source>Several workstations work on it at the same time. It opens in a window of its own. The password is kept in the password store of this computer, or sealed beside the jobs; never in the job.</source>
        <translation>Plusieurs postes y travaillent en même temps. Il s&apos;ouvre dans une fenêtre à lui. Le mot de passe est conservé dans le trousseau de cet ordinateur, ou scellé à côté des chantiers&#xa0;; jamais dans le chantier.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l&apos;autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Make and open</source>
        <translation>Cré&amp;er et ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>%1 is asked…</source>
        <translation>%1 est interrogé…</translation>
    </message>
    <message>
        <source>The database answers. There is no job in it yet.</source>
        <translation>La base de données répond. Elle ne contient encore aucun chantier.</translation>
    </message>
    <message numerus="yes">
        <source>The database answers. It holds %n job(s).</source>
        <translation>
            <numerusform>La base de données répond. Elle contient %n chantier.</numerusform>
            <numerusform>La base de données répond. Elle contient %n chantiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job “%1” in this database. Choose one that is there, or make it.</source>
        <translation>Il n&apos;y a pas de chantier «&#xa0;%1&#xa0;» dans cette base de données. Choisissez-en un qui s&apos;y trouve, ou créez-le.</translation>
    </message>
    <message>
        <source>There is no job “%1” in this database, and “%2” may not make one. Choose one that is there, or ask its administrator.</source>
        <translation>Il n&apos;y a pas de chantier «&#xa0;%1&#xa0;» dans cette base de données, et «&#xa0;%2&#xa0;» ne peut pas en créer. Choisissez-en un qui s&apos;y trouve, ou demandez à son administrateur.</translation>
    </message>
    <message>
        <source>The job “%1” is made…</source>
        <translation>Le chantier «&#xa0;%1&#xa0;» est créé…</translation>
    </message>
</context>
<context>
    <name>firstring::PaperPane</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It could not be written there: %1. Choose another folder.</source>
        <translation>L&apos;écriture n&apos;y a pas été possible&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>firstring::PaperSheet</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
</context>
<context>
    <name>firstring::PasswordsDialog</name>
    <message>
        <source>Phones that have one get a &amp;new one too</source>
        <translation>Les téléphones qui en ont un en reçoivent aussi un &amp;nouveau</translation>
    </message>
    <message>
        <source>Give passwords</source>
        <translation>Donner des mots de passe</translation>
    </message>
    <message numerus="yes">
        <source>A password of its own for each of %n phone(s)</source>
        <translation>
            <numerusform>Un mot de passe propre pour %n téléphone</numerusform>
            <numerusform>Un mot de passe propre pour chacun de %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Administrator of the phone: ten digits, as it is typed on its keys</source>
        <translation>&amp;Administrateur du téléphone&#xa0;: dix chiffres, tels qu&apos;on les tape sur ses touches</translation>
    </message>
    <message>
        <source>&amp;User of the phone: ten digits</source>
        <translation>&amp;Utilisateur du téléphone&#xa0;: dix chiffres</translation>
    </message>
    <message>
        <source>&amp;SIP account: 20 letters and digits, in the variable “sip password”</source>
        <translation>Compte &amp;SIP&#xa0;: 20 lettres et chiffres, dans la variable «&#xa0;sip password&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give %n password(s)</source>
        <translation>
            <numerusform>&amp;Donner %n mot de passe</numerusform>
            <numerusform>&amp;Donner %n mots de passe</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have one already.</source>
        <translation>Tous en ont déjà un.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) keep(s) the one there is.</source>
        <translation>
            <numerusform>%n téléphone garde celui qu&apos;il a.</numerusform>
            <numerusform>%n téléphones gardent celui qu&apos;ils ont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones take them with their next file. They stand encrypted in the job; Undo takes them back.</source>
        <translation>Les téléphones les prennent avec leur prochain fichier. Ils sont chiffrés dans le chantier&#xa0;; Annuler permet de revenir en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a password of its own. Undo takes it back.</source>
        <translation>
            <numerusform>%n téléphone a reçu un mot de passe propre. Annuler permet de revenir en arrière.</numerusform>
            <numerusform>%n téléphones ont reçu un mot de passe propre. Annuler permet de revenir en arrière.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneActions</name>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Take off hold</source>
        <translation>&amp;Lever la suspension</translation>
    </message>
    <message>
        <source>&amp;Stage again</source>
        <translation>Prépa&amp;rer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Copy MAC address</source>
        <translation>C&amp;opier l&apos;adresse MAC</translation>
    </message>
    <message>
        <source>Set ta&amp;gs...</source>
        <translation>Défi&amp;nir les mots-clés...</translation>
    </message>
    <message>
        <source>&amp;Remove from job</source>
        <translation>Retirer du c&amp;hantier</translation>
    </message>
    <message>
        <source>Forget what these phones have fetched; they begin as Waiting</source>
        <translation>Oublier ce que ces téléphones ont pris&#xa0;; ils recommencent à En attente</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>&amp;Gabarit</translation>
    </message>
    <message>
        <source>Co&amp;nfig server</source>
        <translation>Serveur de con&amp;figuration</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n téléphone retiré. Annuler le ramène.</numerusform>
            <numerusform>%n téléphones retirés. Annuler les ramène.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MAC address(es) copied.</source>
        <translation>
            <numerusform>%n adresse MAC copiée.</numerusform>
            <numerusform>%n adresses MAC copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Tags of the selected phones, separated by commas:</source>
        <translation>Mots-clés des téléphones sélectionnés, séparés par des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;On the phone</source>
        <translation>Sur le &amp;téléphone</translation>
    </message>
    <message>
        <source>&amp;Point here...</source>
        <translation>Diriger &amp;ici...</translation>
    </message>
    <message>
        <source>&amp;Restart...</source>
        <translation>&amp;Redémarrer...</translation>
    </message>
    <message>
        <source>&amp;Apply now...</source>
        <translation>&amp;Appliquer maintenant...</translation>
    </message>
    <message>
        <source>&amp;Clear local settings...</source>
        <translation>&amp;Effacer les réglages locaux...</translation>
    </message>
    <message>
        <source>Con&amp;vert for a new model...</source>
        <translation>Con&amp;vertir pour un nouveau modèle...</translation>
    </message>
    <message>
        <source>R&amp;elease</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>Let these phones take their files, whoever took them before</source>
        <translation>Laisser ces téléphones prendre leurs fichiers, peu importe qui les a pris avant</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may take their files for the next %1 hours.</source>
        <translation>
            <numerusform>%n téléphone peut prendre ses fichiers pendant les %1 prochaines heures.</numerusform>
            <numerusform>%n téléphones peuvent prendre leurs fichiers pendant les %1 prochaines heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;imeline...</source>
        <translation>Chronolog&amp;ie...</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again; their history stays. %1</source>
        <translation>
            <numerusform>%n téléphone recommence&#xa0;; son historique reste. %1</numerusform>
            <numerusform>%n téléphones recommencent&#xa0;; leur historique reste. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneDrawing</name>
    <message>
        <source>Drawing of a phone</source>
        <translation>Dessin d&apos;un téléphone</translation>
    </message>
    <message>
        <source>Drawing of a %1</source>
        <translation>Dessin d&apos;un %1</translation>
    </message>
    <message>
        <source>It shows a picture of %1 × %2 pixels.</source>
        <translation>Il affiche une image de %1 × %2 pixels.</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneForm</name>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>&amp;Slot</source>
        <translation>E&amp;mplacement</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>M&amp;odèle</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>&amp;Gabarit</translation>
    </message>
    <message>
        <source>&amp;Config server</source>
        <translation>Serveur de &amp;configuration</translation>
    </message>
    <message>
        <source>&amp;Firmware</source>
        <translation>Micrologic&amp;iel</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Mo&amp;ts-clés</translation>
    </message>
    <message>
        <source>floor2, sales</source>
        <translation>etage2, ventes</translation>
    </message>
    <message>
        <source>On &amp;hold: told nothing</source>
        <translation>&amp;Suspendu&#xa0;: ne reçoit rien</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneListProblemTable</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneListRowTable</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>change</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneSteps</name>
    <message>
        <source>6700i and 9000i</source>
        <translation>6700i et 9000i</translation>
    </message>
    <message>
        <source>6800i and 6900</source>
        <translation>6800i et 6900</translation>
    </message>
    <message>
        <source>Family of the phone</source>
        <translation>Famille du téléphone</translation>
    </message>
    <message>
        <source>Steps on the phone</source>
        <translation>Étapes sur le téléphone</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Options&lt;/b&gt;, choose &lt;b&gt;Administrator Menu&lt;/b&gt; and enter the administrator password (22222 on a new phone).</source>
        <translation>Appuyez sur &lt;b&gt;Options&lt;/b&gt;, choisissez &lt;b&gt;Administrator Menu&lt;/b&gt; et saisissez le mot de passe d&apos;administrateur (22222 sur un téléphone neuf).</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Options&lt;/b&gt; (the gear), then &lt;b&gt;Advanced&lt;/b&gt;, and enter the administrator password (22222 on a new phone).</source>
        <translation>Appuyez sur &lt;b&gt;Options&lt;/b&gt; (l&apos;engrenage), puis &lt;b&gt;Advanced&lt;/b&gt;, et saisissez le mot de passe d&apos;administrateur (22222 sur un téléphone neuf).</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration Server&lt;/b&gt; and set &lt;b&gt;Download Protocol&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Ouvrez &lt;b&gt;Configuration Server&lt;/b&gt; et mettez &lt;b&gt;Download Protocol&lt;/b&gt; sur &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;Primary TFTP&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Mettez &lt;b&gt;Primary TFTP&lt;/b&gt; sur &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;HTTP Server&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;HTTP Port&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Mettez &lt;b&gt;HTTP Server&lt;/b&gt; sur &lt;b&gt;%1&lt;/b&gt; et &lt;b&gt;HTTP Port&lt;/b&gt; sur &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Leave &lt;b&gt;HTTP Path&lt;/b&gt; empty.</source>
        <translation>Laissez &lt;b&gt;HTTP Path&lt;/b&gt; vide.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;HTTP Path&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Mettez &lt;b&gt;HTTP Path&lt;/b&gt; sur &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Restart the phone. It asks this computer within a minute.</source>
        <translation>Redémarrez le téléphone. Il demande à cet ordinateur en moins d&apos;une minute.</translation>
    </message>
    <message>
        <source>A phone that was used before keeps what it knew: reset it to factory defaults first.</source>
        <translation>Un téléphone déjà utilisé garde ce qu&apos;il savait&#xa0;: remettez-le d&apos;abord aux réglages d&apos;usine.</translation>
    </message>
    <message>
        <source>Ph&amp;ones of the family</source>
        <translation>Télép&amp;hones de la famille</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneTools</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>Change many rows, choose columns, keep views, copy and print</source>
        <translation>Modifier de nombreuses lignes, choisir les colonnes, conserver des vues, copier et imprimer</translation>
    </message>
    <message>
        <source>C&amp;hange many...</source>
        <translation>&amp;Modifier en nombre...</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Remplir vers le &amp;bas</translation>
    </message>
    <message>
        <source>Find and &amp;replace...</source>
        <translation>R&amp;echercher et remplacer...</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Copier en C&amp;SV</translation>
    </message>
    <message>
        <source>&amp;Print the table...</source>
        <translation>&amp;Imprimer le tableau...</translation>
    </message>
    <message>
        <source>&amp;All phones, all columns</source>
        <translation>Tous les télép&amp;hones, toutes les colonnes</translation>
    </message>
    <message>
        <source>&amp;Keep this view...</source>
        <translation>Co&amp;nserver cette vue...</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Oublier une vue</translation>
    </message>
    <message>
        <source>The view “%1” is forgotten.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est oubliée.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Conserver cette vue</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nom de la vue&#xa0;:</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est conservée.</translation>
    </message>
    <message>
        <source>Select the rows first: the value of the first one goes into the others.</source>
        <translation>Sélectionnez d&apos;abord les lignes&#xa0;: la valeur de la première va dans les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n téléphone modifié. Annuler permet de revenir en arrière.</numerusform>
            <numerusform>%n téléphones modifiés. Annuler permet de revenir en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of %1</source>
        <translation>Téléphones de %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstring::PhonesPage</name>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Search: text, model:6867i, state:stopped, tag:floor2</source>
        <translation>Recherche&#xa0;: texte, model:6867i, state:stopped, tag:etage2</translation>
    </message>
    <message>
        <source>Search phones</source>
        <translation>Chercher des téléphones</translation>
    </message>
    <message>
        <source>Words are looked for everywhere. model: state: tag: slot: blueprint: server: firmware: label: mac: hold: look in one column; a minus before a term turns it round.</source>
        <translation>Les mots sont cherchés partout. model: state: tag: slot: blueprint: server: firmware: label: mac: hold: cherchent dans une seule colonne&#xa0;; un moins devant un terme le renverse.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No phones yet. Import a list, or scan them on the Bench.</source>
        <translation>Pas encore de téléphones. Importez une liste, ou scannez-les sur le Banc.</translation>
    </message>
    <message>
        <source>No phone matches. Take a word away, or clear the search with Esc.</source>
        <translation>Aucun téléphone ne correspond. Retirez un mot, ou videz la recherche avec Échap.</translation>
    </message>
</context>
<context>
    <name>firstring::PlanTab</name>
    <message>
        <source>Records that are not alike</source>
        <translation>Enregistrements qui ne sont pas identiques</translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation>Champs de l&apos;enregistrement sélectionné</translation>
    </message>
    <message>
        <source>Select a record to see its fields on both sides.</source>
        <translation>Sélectionnez un enregistrement pour voir ses champs des deux côtés.</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>Comme &amp;ici</translation>
    </message>
    <message>
        <source>The selected records, or fields, become as they are here.</source>
        <translation>Les enregistrements ou champs sélectionnés deviennent tels qu&apos;ils sont ici.</translation>
    </message>
    <message>
        <source>As &amp;there</source>
        <translation>Comme &amp;là-bas</translation>
    </message>
    <message>
        <source>The selected records, or fields, become as they are there.</source>
        <translation>Les enregistrements ou champs sélectionnés deviennent tels qu&apos;ils sont là-bas.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Comme &amp;proposé</translation>
    </message>
    <message>
        <source>What differs waits on both sides until you decide.</source>
        <translation>Ce qui diffère attend des deux côtés jusqu&apos;à ce que vous décidiez.</translation>
    </message>
    <message>
        <source>&amp;Leave for later</source>
        <translation>Laisser pour plus &amp;tard</translation>
    </message>
    <message>
        <source>The selected records stay as they are on both sides for now.</source>
        <translation>Les enregistrements sélectionnés restent pour l&apos;instant tels qu&apos;ils sont des deux côtés.</translation>
    </message>
    <message>
        <source>Both sides are alike. There is nothing to send, to take or to decide.</source>
        <translation>Les deux côtés sont identiques. Il n&apos;y a rien à envoyer, à prendre ni à décider.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Confirmer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n</source>
        <translation>
            <numerusform>&amp;Envoyer %n</numerusform>
            <numerusform>&amp;Envoyer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send %1, take %2</source>
        <translation>&amp;Envoyer %1, prendre %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ on both sides and stay as they are until you decide.</source>
        <translation>
            <numerusform>%n enregistrement diffère d&apos;un côté à l&apos;autre et reste tel quel jusqu&apos;à ce que vous décidiez.</numerusform>
            <numerusform>%n enregistrements diffèrent d&apos;un côté à l&apos;autre et restent tels quels jusqu&apos;à ce que vous décidiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Il ne reste rien à décider.</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n</source>
        <translation>
            <numerusform>Pre&amp;ndre %n</numerusform>
            <numerusform>Pre&amp;ndre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all &amp;off</source>
        <translation>T&amp;out cocher</translation>
    </message>
    <message>
        <source>Everything in the list is done there.</source>
        <translation>Tout ce qui est dans la liste est fait là-bas.</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>Enregi&amp;strer la liste…</translation>
    </message>
    <message>
        <source>As the portal wants it, by the columns of its profile.</source>
        <translation>Telle que le portail la veut, selon les colonnes de son profil.</translation>
    </message>
    <message>
        <source>Compare with &amp;its own list…</source>
        <translation>&amp;Comparer avec sa propre liste…</translation>
    </message>
    <message>
        <source>A list that was downloaded there tells what it has; what is alike is ticked off.</source>
        <translation>Une liste téléchargée là-bas dit ce qu&apos;il a&#xa0;; ce qui est identique est coché.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Done there: %n</source>
        <translation>
            <numerusform>&amp;Fait là-bas&#xa0;: %n</numerusform>
            <numerusform>&amp;Faits là-bas&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are still to be done there.</source>
        <translation>
            <numerusform>%n enregistrement est encore à faire là-bas.</numerusform>
            <numerusform>%n enregistrements sont encore à faire là-bas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PointPhonesTab</name>
    <message>
        <source>What to tell the DHCP server</source>
        <translation>Ce qu&apos;il faut dire au serveur DHCP</translation>
    </message>
    <message>
        <source>What to press on the phone</source>
        <translation>Ce qu&apos;il faut presser sur le téléphone</translation>
    </message>
</context>
<context>
    <name>firstring::PortalForm</name>
    <message>
        <source>The first line holds the &amp;headings</source>
        <translation>La première ligne contient les ti&amp;tres</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>Phones of this program&apos;s own server can be said only by the address under which they reach it.</source>
        <translation>Les téléphones du serveur de ce programme ne peuvent être indiqués que par l&apos;adresse à laquelle ils l&apos;atteignent.</translation>
    </message>
    <message>
        <source>&amp;Between columns:</source>
        <translation>&amp;Entre les colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;MAC addresses:</source>
        <translation>Adresses &amp;MAC&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New is:</source>
        <translation>&amp;Nouveau s&apos;écrit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Changed is:</source>
        <translation>Mo&amp;difié s&apos;écrit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Gone is:</source>
        <translation>Dis&amp;paru s&apos;écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Own &amp;server:</source>
        <translation>Propre &amp;serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn</source>
        <translation>Ajouter une c&amp;olonne</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Heading of column %1</source>
        <translation>Titre de la colonne %1</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>reste vide</translation>
    </message>
    <message>
        <source>new, changed or gone</source>
        <translation>nouveau, modifié ou disparu</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Ce que contient la colonne %1</translation>
    </message>
    <message>
        <source>Move up column</source>
        <translation>Monter la colonne</translation>
    </message>
    <message>
        <source>Move down column</source>
        <translation>Descendre la colonne</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Retirer la colonne</translation>
    </message>
</context>
<context>
    <name>firstring::PreflightTab</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>firstring::ProfileDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>How “%1” wants to be spoken to</source>
        <translation>Comment il faut s&apos;adresser à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>One column must hold the MAC address.</source>
        <translation>Une colonne doit contenir l&apos;adresse MAC.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>How it wants to be spoken to</source>
        <translation>Comment il faut s&apos;adresser à lui</translation>
    </message>
    <message>
        <source>A list looks like this</source>
        <translation>Une liste se présente ainsi</translation>
    </message>
    <message>
        <source>This is what is sent for a phone</source>
        <translation>Voici ce qui est envoyé pour un téléphone</translation>
    </message>
</context>
<context>
    <name>firstring::ProfileForm</name>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Gate house</source>
        <translation>Loge du gardien</translation>
    </message>
</context>
<context>
    <name>firstring::ReachDialog</name>
    <message>
        <source>Point phones here</source>
        <translation>Diriger les téléphones ici</translation>
    </message>
    <message>
        <source>Restart phones</source>
        <translation>Redémarrer des téléphones</translation>
    </message>
    <message>
        <source>Clear local settings</source>
        <translation>Effacer les réglages locaux</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Appliquer maintenant</translation>
    </message>
    <message>
        <source>&amp;Pilot phone first: the others follow when it did well</source>
        <translation>Téléphone &amp;pilote d&apos;abord&#xa0;: les autres suivent s&apos;il a bien réussi</translation>
    </message>
    <message>
        <source>Phones and what becomes of them</source>
        <translation>Les téléphones et ce qu&apos;ils deviennent</translation>
    </message>
    <message>
        <source>How many phones are done</source>
        <translation>Combien de téléphones sont faits</translation>
    </message>
    <message>
        <source>Send the settings of their files</source>
        <translation>Envoyer les réglages de leurs fichiers</translation>
    </message>
    <message>
        <source>Let them read their files again</source>
        <translation>Leur faire relire leurs fichiers</translation>
    </message>
    <message>
        <source>Ask them to compare their files (SIP)</source>
        <translation>Leur demander de comparer leurs fichiers (SIP)</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Comment appliquer</translation>
    </message>
    <message>
        <source>Pass&amp;word of the phones&apos; web page:</source>
        <translation>Mot de p&amp;asse de la page web des téléphones&#xa0;:</translation>
    </message>
    <message>
        <source>Password of the phones&apos; web page</source>
        <translation>Mot de passe de la page web des téléphones</translation>
    </message>
    <message>
        <source>Of the user admin. It is sent to these phones and kept nowhere.</source>
        <translation>De l&apos;utilisateur admin. Il est envoyé à ces téléphones et n&apos;est conservé nulle part.</translation>
    </message>
    <message>
        <source>Not confirmed for %1; it is tried all the same.</source>
        <translation>Non confirmé pour %1&#xa0;; l&apos;essai est fait quand même.</translation>
    </message>
    <message numerus="yes">
        <source>Point %n phone(s) &amp;here</source>
        <translation>
            <numerusform>Diriger %n téléphone &amp;ici</numerusform>
            <numerusform>Diriger %n téléphones &amp;ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n phone(s)</source>
        <translation>
            <numerusform>&amp;Redémarrer %n téléphone</numerusform>
            <numerusform>&amp;Redémarrer %n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear settings of %n phone(s)</source>
        <translation>
            <numerusform>Effacer les réglages de %n téléphone</numerusform>
            <numerusform>Effacer les réglages de %n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tell %n phone(s)</source>
        <translation>
            <numerusform>A&amp;vertir %n téléphone</numerusform>
            <numerusform>A&amp;vertir %n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>only needed where push is refused</source>
        <translation>nécessaire seulement si l&apos;envoi de commandes est refusé</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %n more</source>
        <translation>
            <numerusform>&amp;Continuer avec %n de plus</numerusform>
            <numerusform>&amp;Continuer avec %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The pilot phone accepted. Look at it, then go on.</source>
        <translation>Le téléphone pilote a accepté. Regardez-le, puis continuez.</translation>
    </message>
    <message>
        <source>The pilot phone did not accept; its result says why. The others were told nothing yet.</source>
        <translation>Le téléphone pilote n&apos;a pas accepté&#xa0;; son résultat dit pourquoi. Les autres n&apos;ont encore rien appris.</translation>
    </message>
    <message>
        <source>All accepted.</source>
        <translation>Tous ont accepté.</translation>
    </message>
    <message>
        <source>Not all accepted. Each row says why and what to do.</source>
        <translation>Tous n&apos;ont pas accepté. Chaque ligne dit pourquoi et que faire.</translation>
    </message>
    <message>
        <source>The pilot phone is being told…</source>
        <translation>Le téléphone pilote est en train d&apos;être averti…</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1 sur %2 ont accepté</translation>
    </message>
</context>
<context>
    <name>firstring::ReachTable</name>
    <message>
        <source>Being told…</source>
        <translation>En train d&apos;être averti…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Not confirmed for this model</source>
        <translation>Non confirmé pour ce modèle</translation>
    </message>
</context>
<context>
    <name>firstring::Refusal</name>
    <message>
        <source>Look at it</source>
        <translation>Seulement le regarder</translation>
    </message>
    <message>
        <source>Take the copy of %1</source>
        <translation>Prendre la copie du %1</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Le fichier endommagé est conservé à côté.</translation>
    </message>
</context>
<context>
    <name>firstring::RemoteDialog</name>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un do&amp;ssier…</translation>
    </message>
    <message>
        <source>&amp;Show its certificate</source>
        <translation>A&amp;fficher son certificat</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>Add another side</source>
        <translation>Ajouter un autre côté</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Empreinte du certificat (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>A Firstring server at a site or head office: nothing is sent before its certificate is confirmed. Or a shared folder or a stick, for sites without a network between them; all in it is encrypted.</source>
        <translation>Un serveur Firstring d&apos;un site ou du siège&#xa0;: rien n&apos;est envoyé avant que son certificat soit confirmé. Ou un dossier partagé ou une clé USB, pour des sites sans réseau entre eux&#xa0;; tout y est chiffré.</translation>
    </message>
    <message>
        <source>Folder to sync with</source>
        <translation>Dossier avec lequel synchroniser</translation>
    </message>
    <message>
        <source>Asking for its certificate…</source>
        <translation>Demande de son certificat…</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other side shows beside its HTTPS.</source>
        <translation>Comparez l&apos;empreinte avec celle que l&apos;autre côté affiche près de son HTTPS.</translation>
    </message>
    <message>
        <source>This certificate does not name the address above, so it will be refused. Use an address that it names.</source>
        <translation>Ce certificat ne nomme pas l&apos;adresse ci-dessus&#xa0;; il sera donc refusé. Utilisez une adresse qu&apos;il nomme.</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Every workstation that uses this folder gives the same one. It is kept encrypted in this job.</source>
        <translation>Chaque poste qui utilise ce dossier donne la même. Elle est conservée chiffrée dans ce chantier.</translation>
    </message>
    <message>
        <source>Made there with “firstringctl token create”. It is kept encrypted in this job.</source>
        <translation>Créé là-bas avec «&#xa0;firstringctl token create&#xa0;». Il est conservé chiffré dans ce chantier.</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>I c&amp;ompared it with the fingerprint that is shown there</source>
        <translation>Je l&apos;ai c&amp;omparée avec l&apos;empreinte affichée là-bas</translation>
    </message>
    <message>
        <source>Firstring, at a site or in a folder</source>
        <translation>Firstring, sur un site ou dans un dossier</translation>
    </message>
    <message>
        <source>Redirect gateway, by HTTP</source>
        <translation>Passerelle de redirection, par HTTP</translation>
    </message>
    <message>
        <source>Redirect gateway, by XML-RPC</source>
        <translation>Passerelle de redirection, par XML-RPC</translation>
    </message>
    <message>
        <source>The maker&apos;s web portal, by lists</source>
        <translation>Le portail web du fabricant, par des listes</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>Its &amp;profile…</source>
        <translation>Son &amp;profil…</translation>
    </message>
    <message>
        <source>A person carries lists of what is new, changed and gone to the portal, and ticks off what is done. The profile says how its lists look.</source>
        <translation>Une personne porte sur le portail des listes de ce qui est nouveau, modifié et disparu, et coche ce qui est fait. Le profil dit comment ses listes se présentent.</translation>
    </message>
    <message>
        <source>A service that sends phones on is told an address for each of them; the help says how it must answer. The profile says by which names.</source>
        <translation>À un service qui redirige les téléphones, on indique une adresse pour chacun d&apos;eux&#xa0;; l&apos;aide dit comment il doit répondre. Le profil dit sous quels noms.</translation>
    </message>
</context>
<context>
    <name>firstring::RenewalDialog</name>
    <message>
        <source>Fingerprint that is shown now</source>
        <translation>Empreinte présentée maintenant</translation>
    </message>
    <message>
        <source>I c&amp;ompared it with the fingerprint that is shown there</source>
        <translation>Je l&apos;ai c&amp;omparée avec l&apos;empreinte affichée là-bas</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Un autre certificat</translation>
    </message>
    <message>
        <source>Fingerprint that was confirmed</source>
        <translation>Empreinte confirmée</translation>
    </message>
    <message>
        <source>Confirmed:</source>
        <translation>Confirmée&#xa0;:</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Présentée maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Confirm the &amp;new one</source>
        <translation>Confirmer le &amp;nouveau</translation>
    </message>
    <message>
        <source>“%1” shows another certificate</source>
        <translation>«&#xa0;%1&#xa0;» présente un autre certificat</translation>
    </message>
    <message>
        <source>Asking for its certificate…</source>
        <translation>Demande de son certificat…</translation>
    </message>
    <message>
        <source>This certificate does not name the address of “%1”, so it will be refused.</source>
        <translation>Ce certificat ne nomme pas l&apos;adresse de «&#xa0;%1&#xa0;»&#xa0;; il sera donc refusé.</translation>
    </message>
    <message>
        <source>This is the certificate that was confirmed. Compare once more.</source>
        <translation>C&apos;est le certificat qui a été confirmé. Comparez encore une fois.</translation>
    </message>
    <message>
        <source>It was renewed: the new one has the same key, which only that server has.</source>
        <translation>Il a été renouvelé&#xa0;: le nouveau a la même clé, que seul ce serveur possède.</translation>
    </message>
    <message>
        <source>It was renewed with a new key, and signed by the same authority as the one before: %1.</source>
        <translation>Il a été renouvelé avec une nouvelle clé, et signé par la même autorité que le précédent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing tells whether it was renewed or whether somebody else answers. Nothing was sent. Compare the fingerprint with the one that the other side shows beside its HTTPS.</source>
        <translation>Rien ne dit s&apos;il a été renouvelé ou si quelqu&apos;un d&apos;autre répond. Rien n&apos;a été envoyé. Comparez l&apos;empreinte avec celle que l&apos;autre côté affiche près de son HTTPS.</translation>
    </message>
</context>
<context>
    <name>firstring::ReportDialog</name>
    <message>
        <source>With a page of pass&amp;words</source>
        <translation>Avec une page de &amp;mots de passe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>name, firm</source>
        <translation>nom, entreprise</translation>
    </message>
    <message>
        <source>&amp;Done by:</source>
        <translation>Fait &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>What is handed over with the phones: each with its firmware before and after, the files they took, what is missing and why, lines to sign.</source>
        <translation>Ce qui est remis avec les téléphones&#xa0;: chacun avec son micrologiciel avant et après, les fichiers qu&apos;il a pris, ce qui manque et pourquoi, des lignes à signer.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>&amp;Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Save as &amp;table...</source>
        <translation>Enregistrer comme &amp;tableau...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The passwords of the phones stand in this report. Give it only to who may have them.</source>
        <translation>Les mots de passe des téléphones figurent dans ce rapport. Ne le donnez qu&apos;à qui peut les avoir.</translation>
    </message>
    <message>
        <source>The job is not finished: phones still get files here. Job, Finish job closes it first.</source>
        <translation>Le chantier n&apos;est pas terminé&#xa0;: les téléphones reçoivent encore des fichiers ici. Chantier, Terminer le chantier le ferme d&apos;abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report says why.</source>
        <translation>
            <numerusform>%n téléphone n&apos;est pas prêt&#xa0;; le rapport dit pourquoi.</numerusform>
            <numerusform>%n téléphones ne sont pas prêts&#xa0;; le rapport dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>-report.csv</source>
        <translation>-rapport.csv</translation>
    </message>
    <message>
        <source>-report.pdf</source>
        <translation>-rapport.pdf</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Start the server, then plug in a phone or press Test request.</source>
        <translation>Rien n&apos;a encore été demandé. Démarrez le serveur, puis branchez un téléphone ou appuyez sur Demande d&apos;essai.</translation>
    </message>
</context>
<context>
    <name>firstring::RequestTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>firstring::RolloutDialog</name>
    <message>
        <source>Roll out firmware</source>
        <translation>Déployer un micrologiciel</translation>
    </message>
    <message>
        <source>Start roll-out</source>
        <translation>Démarrer le déploiement</translation>
    </message>
    <message>
        <source>Version for the %1</source>
        <translation>Version pour le %1</translation>
    </message>
    <message>
        <source>as it is assigned</source>
        <translation>comme assigné</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>les laisser de côté</translation>
    </message>
    <message>
        <source>Which firmware</source>
        <translation>Quel micrologiciel</translation>
    </message>
    <message>
        <source>only these phones, as in tag:floor2</source>
        <translation>seulement ces téléphones, comme tag:etage2</translation>
    </message>
    <message>
        <source>Only phones that this query means</source>
        <translation>Seulement les téléphones que désigne cette recherche</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>One phone of each &amp;model goes first</source>
        <translation>Un téléphone de chaque &amp;modèle passe d&apos;abord</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Phones at a time after those</source>
        <translation>Téléphones à la fois après ceux-là</translation>
    </message>
    <message>
        <source>&amp;Then at a time:</source>
        <translation>&amp;Ensuite, à la fois&#xa0;:</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>Seulement en&amp;tre</translation>
    </message>
    <message>
        <source>From which time of the day</source>
        <translation>À partir de quelle heure de la journée</translation>
    </message>
    <message>
        <source>Until which time of the day</source>
        <translation>Jusqu&apos;à quelle heure de la journée</translation>
    </message>
    <message>
        <source>Stop when a phone</source>
        <translation>Arrêter quand un téléphone</translation>
    </message>
    <message>
        <source>takes the same firmware again and again</source>
        <translation>prend le même micrologiciel encore et encore</translation>
    </message>
    <message>
        <source>reports another version afterwards</source>
        <translation>annonce ensuite une autre version</translation>
    </message>
    <message>
        <source>breaks off three times</source>
        <translation>se coupe trois fois</translation>
    </message>
    <message>
        <source>cannot be sent its file</source>
        <translation>ne peut pas recevoir son fichier</translation>
    </message>
    <message>
        <source>is not heard of for a while</source>
        <translation>reste un moment sans donner de nouvelles</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>No phone would change.</source>
        <translation>Aucun téléphone ne changerait.</translation>
    </message>
    <message>
        <source>Reason for the downgrade</source>
        <translation>Raison du retour à une version plus ancienne</translation>
    </message>
    <message>
        <source>The two times of the day are the same: no firmware would ever be given out.</source>
        <translation>Les deux heures de la journée sont les mêmes&#xa0;: aucun micrologiciel ne serait jamais distribué.</translation>
    </message>
    <message>
        <source>%1. That takes %2.</source>
        <translation>%1. Cela prend %2.</translation>
    </message>
    <message>
        <source>Why they go down; kept in the audit log</source>
        <translation>Pourquoi ils redescendent&#xa0;; conservée dans le journal d&apos;audit</translation>
    </message>
</context>
<context>
    <name>firstring::RolloutStrip</name>
    <message>
        <source>Phones that run what they shall</source>
        <translation>Téléphones qui exécutent ce qu&apos;ils doivent</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>&amp;Continuer sans lui</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;End roll-out…</source>
        <translation>&amp;Terminer le déploiement…</translation>
    </message>
    <message>
        <source>No roll-out goes on</source>
        <translation>Aucun déploiement en cours</translation>
    </message>
    <message>
        <source>%1: %2 No other phone is given new firmware. Look after it, or go on without it.</source>
        <translation>%1&#xa0;: %2 Aucun autre téléphone ne reçoit de nouveau micrologiciel. Occupez-vous-en, ou continuez sans lui.</translation>
    </message>
    <message>
        <source>Paused: no phone begins. Those that take their firmware now finish it.</source>
        <translation>En pause&#xa0;: aucun téléphone ne commence. Ceux qui prennent leur micrologiciel en ce moment finissent.</translation>
    </message>
    <message>
        <source>Firmware is given out only at %1; a phone that asks outside these hours waits.</source>
        <translation>Le micrologiciel n&apos;est distribué que dans la plage horaire %1&#xa0;; un téléphone qui demande en dehors attend.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Give out a&amp;lways</source>
        <translation>&amp;Distribuer à toute heure</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Give out firmware at any time</source>
        <translation>Distribuer le micrologiciel à toute heure</translation>
    </message>
    <message>
        <source>End the roll-out?</source>
        <translation>Terminer le déploiement&#xa0;?</translation>
    </message>
    <message>
        <source>Every phone is given its firmware from now on, all at once, when it asks next. Undo brings the waves back.</source>
        <translation>Chaque téléphone reçoit désormais son micrologiciel, tous à la fois, à sa prochaine demande. Annuler ramène les vagues.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Le terminer</translation>
    </message>
</context>
<context>
    <name>firstring::RunsTab</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>Synchronisations, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>Receipt of the selected run</source>
        <translation>Reçu de la synchronisation sélectionnée</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Il n&apos;y a pas encore eu de synchronisation.</translation>
    </message>
    <message>
        <source>Select a run to see its receipt.</source>
        <translation>Sélectionnez une synchronisation pour voir son reçu.</translation>
    </message>
    <message>
        <source>Take the last run &amp;back…</source>
        <translation>Dé&amp;faire la dernière synchronisation…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become as they were before it, here and there.</source>
        <translation>
            <numerusform>%n enregistrement redevient tel qu&apos;il était avant elle, ici et là-bas.</numerusform>
            <numerusform>%n enregistrements redeviennent tels qu&apos;ils étaient avant elle, ici et là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what was done there since this program was started can be taken back, and of one run no more than 5,000 records.</source>
        <translation>On ne peut défaire que ce qui a été fait là-bas depuis le démarrage de ce programme, et pas plus de 5&#xa0;000 enregistrements d&apos;une synchronisation.</translation>
    </message>
</context>
<context>
    <name>firstring::SaveBundleDialog</name>
    <message>
        <source>&amp;Only what they must be: whoever opens it has firmware and pictures already</source>
        <translation>&amp;Seulement ce qu&apos;ils doivent être&#xa0;: qui l&apos;ouvre a déjà micrologiciels et images</translation>
    </message>
    <message>
        <source>With pass&amp;words and other secrets</source>
        <translation>Avec les &amp;mots de passe et autres secrets</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>Le &amp;chiffrer avec une phrase secrète</translation>
    </message>
    <message>
        <source>Writing, %1 %</source>
        <translation>Écriture, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Enregistrer un paquet</translation>
    </message>
    <message>
        <source>With its &amp;files (%1)</source>
        <translation>Avec ses &amp;fichiers (%1)</translation>
    </message>
    <message>
        <source>The whole job as one file</source>
        <translation>Tout le chantier en un seul fichier</translation>
    </message>
    <message>
        <source>For another workstation: it opens there with the same phones, settings and files. This job stays as it is.</source>
        <translation>Pour un autre poste&#xa0;: il s&apos;y ouvre avec les mêmes téléphones, réglages et fichiers. Ce chantier reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Once a&amp;gain:</source>
        <translation>E&amp;ncore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Enregistrer sous...</translation>
    </message>
    <message>
        <source>Bundles (*.firstring)</source>
        <translation>Paquets (*.firstring)</translation>
    </message>
    <message>
        <source>A passphrase has at least 8 characters.</source>
        <translation>Une phrase secrète a au moins 8 caractères.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase. Give it to them another way.</source>
        <translation>Personne ne peut l&apos;ouvrir sans la phrase secrète. Transmettez-la par une autre voie.</translation>
    </message>
    <message>
        <source>Whoever gets this file can read the passwords of your phones in it.</source>
        <translation>Qui obtient ce fichier peut y lire les mots de passe de vos téléphones.</translation>
    </message>
    <message>
        <source>Everybody can read it, but no passwords are in it. They have to be given again there.</source>
        <translation>Tout le monde peut le lire, mais il ne contient aucun mot de passe. Il faudra les donner à nouveau là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>The bundle was written. %n secret value(s) were left out.</source>
        <translation>
            <numerusform>Le paquet a été écrit. %n valeur secrète a été laissée de côté.</numerusform>
            <numerusform>Le paquet a été écrit. %n valeurs secrètes ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was written.</source>
        <translation>Le paquet a été écrit.</translation>
    </message>
</context>
<context>
    <name>firstring::ScanDesk</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n déjà ici</numerusform>
            <numerusform>%n déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n endommagé</numerusform>
            <numerusform>%n endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(ligne %1)</translation>
    </message>
    <message>
        <source>That is this computer&apos;s own address, not a phone&apos;s.</source>
        <translation>C&apos;est l&apos;adresse de cet ordinateur, pas celle d&apos;un téléphone.</translation>
    </message>
    <message>
        <source>%1 is here already, on slot %2.</source>
        <translation>%1 est déjà ici, à l&apos;emplacement %2.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 est déjà ici.</translation>
    </message>
    <message>
        <source>Slot %1: %2 added.</source>
        <translation>Emplacement %1&#xa0;: %2 ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) added.</source>
        <translation>
            <numerusform>%n téléphone ajouté.</numerusform>
            <numerusform>%n téléphones ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its address is not one of Aastra or Mitel: compare it with the label.</source>
        <translation>Son adresse n&apos;est pas d&apos;Aastra ni de Mitel&#xa0;: comparez-la avec l&apos;étiquette.</translation>
    </message>
    <message numerus="yes">
        <source>%n of this computer</source>
        <translation>
            <numerusform>%n de cet ordinateur</numerusform>
            <numerusform>%n de cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not of Aastra or Mitel: compare them</source>
        <translation>
            <numerusform>%n pas d&apos;Aastra ni de Mitel&#xa0;: comparez-le</numerusform>
            <numerusform>%n pas d&apos;Aastra ni de Mitel&#xa0;: comparez-les</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ScanField</name>
    <message>
        <source>Scan or type a MAC address, then Enter</source>
        <translation>Scannez ou tapez une adresse MAC, puis Entrée</translation>
    </message>
    <message>
        <source>MAC address to add</source>
        <translation>Adresse MAC à ajouter</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
</context>
<context>
    <name>firstring::ScannerDialog</name>
    <message>
        <source>Try the scanner</source>
        <translation>Essayer le lecteur</translation>
    </message>
    <message>
        <source>Scan any code now, best the one under the word MAC on a carton. Nothing is added to the job.</source>
        <translation>Scannez maintenant un code quelconque, de préférence celui sous le mot MAC d&apos;un carton. Rien n&apos;est ajouté au chantier.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été tapé</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s), at most %1 ms between two</source>
        <translation>
            <numerusform>%n signe, au plus %1 ms entre deux</numerusform>
            <numerusform>%n signes, au plus %1 ms entre deux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::SecretStore</name>
    <message>
        <source>The question to the password store was taken back.</source>
        <translation>La question au trousseau a été retirée.</translation>
    </message>
</context>
<context>
    <name>firstring::ServerProbe</name>
    <message>
        <source>The local server is off, so phones find nothing here. Start it first.</source>
        <translation>Le serveur local est arrêté&#xa0;; les téléphones ne trouvent donc rien ici. Démarrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>HTTP answers on %1.</source>
        <translation>HTTP répond à %1.</translation>
    </message>
    <message>
        <source>HTTP does not answer on %1. Phones will not get their files there. Stop the server and start it again.</source>
        <translation>HTTP ne répond pas à %1. Les téléphones n&apos;y recevront pas leurs fichiers. Arrêtez le serveur et redémarrez-le.</translation>
    </message>
    <message>
        <source>TFTP answers on %1.</source>
        <translation>TFTP répond à %1.</translation>
    </message>
    <message>
        <source>TFTP does not answer on %1. Look whether a firewall of this computer keeps it from phones.</source>
        <translation>TFTP ne répond pas à %1. Regardez si un pare-feu de cet ordinateur le cache aux téléphones.</translation>
    </message>
    <message>
        <source>HTTPS answers on %1.</source>
        <translation>HTTPS répond à %1.</translation>
    </message>
    <message>
        <source>HTTPS does not answer on %1 as it should. Phones will not get their files there. Stop the server and start it again.</source>
        <translation>HTTPS ne répond pas à %1 comme il faut. Les téléphones n&apos;y recevront pas leurs fichiers. Arrêtez le serveur et redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>firstring::ServersPage</name>
    <message>
        <source>Config servers</source>
        <translation>Serveurs de configuration</translation>
    </message>
    <message>
        <source>Where phones are redirected to. “local” is this program and always there; add the telephone system or web server of the house here. Double-click an address to change it.</source>
        <translation>Vers où les téléphones sont redirigés. «&#xa0;local&#xa0;» est ce programme et toujours présent&#xa0;; ajoutez ici l&apos;IPBX ou le serveur web du site. Double-cliquez sur une adresse pour la modifier.</translation>
    </message>
    <message>
        <source>Only “local”, this program&apos;s own server, is known. Add a server if phones shall live elsewhere.</source>
        <translation>Seul «&#xa0;local&#xa0;», le serveur de ce programme, est connu. Ajoutez un serveur si les téléphones doivent vivre ailleurs.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n configuration server(s)</source>
        <translation>
            <numerusform>Retirer %n serveur de configuration</numerusform>
            <numerusform>Retirer %n serveurs de configuration</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a configuration server</source>
        <translation>Ajouter un serveur de configuration</translation>
    </message>
    <message>
        <source>Its address, as phones shall use it:</source>
        <translation>Son adresse, telle que les téléphones doivent l&apos;utiliser&#xa0;:</translation>
    </message>
    <message>
        <source>Add configuration server %1</source>
        <translation>Ajouter le serveur de configuration %1</translation>
    </message>
    <message>
        <source>Rename configuration server</source>
        <translation>Renommer le serveur de configuration</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>There is a configuration server “%1” already.</source>
        <translation>Il y a déjà un serveur de configuration «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Ajouter un serveur…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
</context>
<context>
    <name>firstring::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lines of the phones&apos; files. The later layer counts: job, model, blueprint, phone. {label}, {mac} and the columns of your phone list stand for each phone&apos;s own value.</source>
        <translation>Lignes des fichiers des téléphones. Le niveau suivant l&apos;emporte&#xa0;: chantier, modèle, gabarit, téléphone. {label}, {mac} et les colonnes de votre liste de téléphones représentent la valeur propre à chaque téléphone.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (brouillon)</translation>
    </message>
    <message>
        <source>What the phone gets</source>
        <translation>Ce que reçoit le téléphone</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Files are encrypted…</source>
        <translation>Les fichiers sont chiffrés…</translation>
    </message>
    <message>
        <source>Encrypt files…</source>
        <translation>Chiffrer les fichiers…</translation>
    </message>
</context>
<context>
    <name>firstring::SharedJobForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>the one that is kept, if there is one</source>
        <translation>celui qui est conservé, s&apos;il y en a un</translation>
    </message>
    <message>
        <source>Connect to choose one, or type its name</source>
        <translation>Connectez-vous pour en choisir un, ou saisissez son nom</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <translation>C&amp;hantier&#xa0;:</translation>
    </message>
    <message>
        <source>Opened &amp;before:</source>
        <translation>Ou&amp;verts récemment&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Encrypted, but the server is not checked</source>
        <translation>Chiffré, mais le serveur n&apos;est pas vérifié</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Chi&amp;ffrement&#xa0;:</translation>
    </message>
    <message>
        <source>those that this computer trusts</source>
        <translation>celles que reconnaît cet ordinateur</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Choisir le certificat de l&apos;autorité</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>&amp;Autorité&#xa0;:</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, if it is one of your own.</source>
        <translation>Le certificat de l&apos;autorité qui a signé celui du serveur, si c&apos;est une autorité à vous.</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Choisissez-en un, ou saisissez le nom d&apos;un nouveau</translation>
    </message>
    <message>
        <source>Not needed on this computer</source>
        <translation>Inutile sur cet ordinateur</translation>
    </message>
    <message>
        <source>Safe: encrypted, and the server is checked</source>
        <translation>Sûr&#xa0;: chiffré, et le serveur est vérifié</translation>
    </message>
</context>
<context>
    <name>firstring::SilencedStrip</name>
    <message>
        <source>These are my phones</source>
        <translation>Ce sont mes téléphones</translation>
    </message>
    <message>
        <source>Answer this address again, and count it no more until the server stops</source>
        <translation>Répondre de nouveau à cette adresse, et ne plus la compter jusqu&apos;à l&apos;arrêt du serveur</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) asked for many phones that they may not stage, and are told nothing for a while. If they are yours, add or release them.</source>
        <translation>
            <numerusform>%1 et %n autre ont demandé pour de nombreux téléphones qu&apos;ils n&apos;ont pas le droit de préparer, et ne reçoivent rien pendant un moment. Si ce sont les vôtres, ajoutez-les ou autorisez-les.</numerusform>
            <numerusform>%1 et %n autres ont demandé pour de nombreux téléphones qu&apos;ils n&apos;ont pas le droit de préparer, et ne reçoivent rien pendant un moment. Si ce sont les vôtres, ajoutez-les ou autorisez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for many phones that it may not stage, and is told nothing for a while. If they are yours, add or release them.</source>
        <translation>%1 a demandé pour de nombreux téléphones qu&apos;elle n&apos;a pas le droit de préparer, et ne reçoit rien pendant un moment. Si ce sont les vôtres, ajoutez-les ou autorisez-les.</translation>
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
        <translation>HTTP désactivé</translation>
    </message>
    <message>
        <source>TFTP port %1</source>
        <translation>TFTP port %1</translation>
    </message>
    <message>
        <source>TFTP off</source>
        <translation>TFTP désactivé</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Storing...</source>
        <translation>Enregistrement...</translation>
    </message>
    <message>
        <source>The last change is being written to the disk.</source>
        <translation>La dernière modification est en cours d&apos;écriture sur le disque.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Every change is on the disk.</source>
        <translation>Chaque modification est sur le disque.</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>à côté</translation>
    </message>
    <message>
        <source>full</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>DHCP looks around</source>
        <translation>Le DHCP regarde autour de lui</translation>
    </message>
    <message>
        <source>It looks whether another server is there. Nothing is offered before that.</source>
        <translation>Il regarde si un autre serveur est là. Rien n&apos;est proposé avant cela.</translation>
    </message>
    <message>
        <source>DHCP on (%1): %2 of %3</source>
        <translation>DHCP activé (%1)&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>This computer gives out the addresses %1 on %2. Stop the server before this network is connected to another one.</source>
        <translation>Cet ordinateur donne les adresses %1 sur %2. Arrêtez le serveur avant de raccorder ce réseau à un autre.</translation>
    </message>
    <message>
        <source>DHCP waits</source>
        <translation>Le DHCP attend</translation>
    </message>
    <message>
        <source>DHCP stopped</source>
        <translation>DHCP arrêté</translation>
    </message>
    <message>
        <source>Database does not answer</source>
        <translation>La base de données ne répond pas</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <translation>Partagé sur %1</translation>
    </message>
    <message>
        <source>This job is in a database. What others change there is seen here within a second.</source>
        <translation>Ce chantier est dans une base de données. Ce que d&apos;autres y modifient se voit ici en moins d&apos;une seconde.</translation>
    </message>
    <message>
        <source>The last change is on its way to the database.</source>
        <translation>La dernière modification est en route vers la base de données.</translation>
    </message>
    <message>
        <source>Every change is in the database.</source>
        <translation>Chaque modification est dans la base de données.</translation>
    </message>
</context>
<context>
    <name>firstring::SyncControl</name>
    <message>
        <source>Asking the other side</source>
        <translation>Interrogation de l&apos;autre côté</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Taking files</source>
        <translation>Prise des fichiers</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>Envoi des fichiers</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Envoi des modifications</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>firstring::SyncFieldsTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>RCS</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu&apos;il en advient</translation>
    </message>
</context>
<context>
    <name>firstring::SyncLedger</name>
    <message>
        <source>This job can only be read now, because it could not be saved.</source>
        <translation>Ce chantier ne peut plus qu&apos;être lu en ce moment, car il n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>This job knows no other side “%1”.</source>
        <translation>Ce chantier ne connaît pas d&apos;autre côté «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>firstring::SyncPage</name>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Où en est la synchronisation</translation>
    </message>
    <message>
        <source>Brings this job and another RCS together. Compare first: nothing is sent or taken before you see what would happen.</source>
        <translation>Réunit ce chantier et un autre RCS. Comparez d&apos;abord&#xa0;: rien n&apos;est envoyé ni pris avant que vous voyiez ce qui se passerait.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>How often by itself</source>
        <translation>À quelle fréquence, de lui-même</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>seulement sur demande</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>toutes les %n minutes</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself only what nobody need decide is done, and only after a first run by hand.</source>
        <translation>De lui-même, il ne fait que ce que personne n&apos;a à décider, et seulement après une première synchronisation à la main.</translation>
    </message>
    <message>
        <source>Compare with the other side to see what a run would do.</source>
        <translation>Comparez avec l&apos;autre côté pour voir ce que ferait une synchronisation.</translation>
    </message>
    <message>
        <source>No other side is known yet. Add the one that this job shall be synced with.</source>
        <translation>Aucun autre côté n&apos;est encore connu. Ajoutez celui avec lequel ce chantier doit être synchronisé.</translation>
    </message>
    <message>
        <source>“%1” is known now. Compare to see what a run would do.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant connu. Comparez pour voir ce que ferait une synchronisation.</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>Oublier «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing changes there or in this job. Added again, both sides are compared anew, and what differs is asked about.</source>
        <translation>Rien ne change là-bas ni dans ce chantier. S&apos;il est ajouté de nouveau, les deux côtés sont comparés à nouveau, et ce qui diffère vous est demandé.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L&apos;oublier</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Both sides are alike.</source>
        <translation>Les deux côtés sont identiques.</translation>
    </message>
    <message>
        <source>This is what a run would do. Nothing was sent yet.</source>
        <translation>Voici ce que ferait une synchronisation. Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>Never synced.</source>
        <translation>Jamais synchronisé.</translation>
    </message>
    <message>
        <source>Synced %1.</source>
        <translation>Synchronisé %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed here since they were agreed.</source>
        <translation>
            <numerusform>%n enregistrement modifié ici depuis l&apos;accord.</numerusform>
            <numerusform>%n enregistrements modifiés ici depuis l&apos;accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Pro&amp;file…</source>
        <translation>&amp;Profil…</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Liste pour le portail</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The list was written. Tick off what is done there.</source>
        <translation>La liste a été écrite. Cochez ce qui est fait là-bas.</translation>
    </message>
    <message>
        <source>The list could not be written there: %1. Choose another folder.</source>
        <translation>La liste n&apos;a pas pu être écrite là&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The portal&apos;s own list</source>
        <translation>La propre liste du portail</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Save the list, do there what it says, and tick off what is done.</source>
        <translation>Enregistrez la liste, faites là-bas ce qu&apos;elle dit, et cochez ce qui est fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed there.</source>
        <translation>
            <numerusform>%n enregistrement modifié là-bas.</numerusform>
            <numerusform>%n enregistrements modifiés là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its new cert&amp;ificate…</source>
        <translation>Son nou&amp;veau certificat…</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>Co&amp;mptes…</translation>
    </message>
    <message>
        <source>Who else may ask for this job over HTTPS: make a token for another workstation</source>
        <translation>Qui d&apos;autre peut demander ce chantier par HTTPS&#xa0;: créer un jeton pour un autre poste</translation>
    </message>
    <message>
        <source>Take back the last run with “%1”?</source>
        <translation>Défaire la dernière synchronisation avec «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become on both sides as they were before it. What was changed since stays as it is, and nothing is synced by itself until you choose that again.</source>
        <translation>
            <numerusform>%n enregistrement redevient des deux côtés tel qu&apos;il était avant elle. Ce qui a été modifié depuis reste tel quel, et rien n&apos;est synchronisé de lui-même jusqu&apos;à ce que vous le choisissiez de nouveau.</numerusform>
            <numerusform>%n enregistrements redeviennent des deux côtés tels qu&apos;ils étaient avant elle. Ce qui a été modifié depuis reste tel quel, et rien n&apos;est synchronisé de lui-même jusqu&apos;à ce que vous le choisissiez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La défaire</translation>
    </message>
</context>
<context>
    <name>firstring::SyncPlanTable</name>
    <message>
        <source>as here</source>
        <translation>comme ici</translation>
    </message>
    <message>
        <source>as there</source>
        <translation>comme là-bas</translation>
    </message>
    <message>
        <source>is left for later</source>
        <translation>est laissé pour plus tard</translation>
    </message>
    <message>
        <source>is decided in part</source>
        <translation>est décidé en partie</translation>
    </message>
    <message>
        <source>field by field</source>
        <translation>champ par champ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What a run does</source>
        <translation>Ce que fait une synchronisation</translation>
    </message>
    <message>
        <source>is done there</source>
        <translation>est fait là-bas</translation>
    </message>
    <message>
        <source>is to be added there</source>
        <translation>est à ajouter là-bas</translation>
    </message>
    <message>
        <source>is to be changed there</source>
        <translation>est à modifier là-bas</translation>
    </message>
    <message>
        <source>is to be removed there</source>
        <translation>est à retirer là-bas</translation>
    </message>
    <message>
        <source>To be done there</source>
        <translation>À faire là-bas</translation>
    </message>
</context>
<context>
    <name>firstring::SyncRun</name>
    <message>
        <source>“%1” holds another job now than the one this job was synced with. Nothing was done. If that is meant, remove it here and add it again; both sides are then compared anew.</source>
        <translation>«&#xa0;%1&#xa0;» contient maintenant un autre chantier que celui avec lequel ce chantier a été synchronisé. Rien n&apos;a été fait. Si c&apos;est voulu, retirez-le ici et ajoutez-le de nouveau&#xa0;; les deux côtés seront alors comparés à nouveau.</translation>
    </message>
    <message>
        <source>Sync with %1</source>
        <translation>Synchroniser avec %1</translation>
    </message>
    <message>
        <source>It was changed here meanwhile. The next run looks anew.</source>
        <translation>Cela a été modifié ici entre-temps. La prochaine synchronisation regarde à nouveau.</translation>
    </message>
    <message>
        <source>It is still used, so it came back.</source>
        <translation>C&apos;est encore utilisé&#xa0;; c&apos;est donc revenu.</translation>
    </message>
    <message>
        <source>This account there is not shown passwords, so those stay as they are on both sides.</source>
        <translation>Ce compte ne reçoit pas les mots de passe là-bas&#xa0;; ils restent donc tels quels des deux côtés.</translation>
    </message>
    <message>
        <source>Nothing comes from “%1” into this job. Change the phone here, or there by hand.</source>
        <translation>Rien ne vient de «&#xa0;%1&#xa0;» dans ce chantier. Modifiez le téléphone ici, ou là-bas à la main.</translation>
    </message>
    <message>
        <source>The run before this one was taken back.</source>
        <translation>La synchronisation précédente a été défaite.</translation>
    </message>
</context>
<context>
    <name>firstring::SyslogSection</name>
    <message>
        <source>Phone log</source>
        <translation>Journal des téléphones</translation>
    </message>
    <message>
        <source>Take the log of the phones</source>
        <translation>Recueillir le journal des téléphones</translation>
    </message>
    <message>
        <source>Port of the phone log</source>
        <translation>Port du journal des téléphones</translation>
    </message>
    <message>
        <source>Tell the phones in their settings to write their log here</source>
        <translation>Dire aux téléphones, dans leurs réglages, d&apos;écrire leur journal ici</translation>
    </message>
    <message>
        <source>Have phones write their log here</source>
        <translation>Faire écrire ici le journal des téléphones</translation>
    </message>
    <message>
        <source>Have phones write no log here</source>
        <translation>Ne pas faire écrire ici le journal des téléphones</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The log of the phones is not taken: its port could not be opened. Phones get their files all the same.</source>
        <translation>Le journal des téléphones n&apos;est pas recueilli&#xa0;: son port n&apos;a pas pu être ouvert. Les téléphones reçoivent quand même leurs fichiers.</translation>
    </message>
    <message>
        <source>The settings of the phones name port %1 for their log, and here it is taken on port %2. Tick the box below off and on again to write the present port.</source>
        <translation>Les réglages des téléphones nomment le port %1 pour leur journal, et il est recueilli ici sur le port %2. Décochez puis recochez la case ci-dessous pour écrire le port actuel.</translation>
    </message>
    <message>
        <source>The settings of the phones tell them to write their log here, and it is not taken.</source>
        <translation>Les réglages des téléphones leur disent d&apos;écrire leur journal ici, et il n&apos;est pas recueilli.</translation>
    </message>
    <message>
        <source>What phones write in their log is not seen here.</source>
        <translation>Ce que les téléphones écrivent dans leur journal n&apos;est pas vu ici.</translation>
    </message>
    <message>
        <source>Phones that are told so write here what they do; it appears under What happened and in the history of the phone.</source>
        <translation>Les téléphones à qui cela est dit écrivent ici ce qu&apos;ils font&#xa0;; cela apparaît sous Ce qui s&apos;est passé et dans l&apos;historique du téléphone.</translation>
    </message>
    <message>
        <source>Phones write here what they do with their settings; it appears under What happened and in the history of the phone.</source>
        <translation>Les téléphones écrivent ici ce qu&apos;ils font de leurs réglages&#xa0;; cela apparaît sous Ce qui s&apos;est passé et dans l&apos;historique du téléphone.</translation>
    </message>
</context>
<context>
    <name>firstring::TftpSection</name>
    <message>
        <source>Answer over TFTP</source>
        <translation>Répondre par TFTP</translation>
    </message>
    <message>
        <source>TFTP port</source>
        <translation>Port TFTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>No phone is answered by TFTP.</source>
        <translation>Aucun téléphone ne reçoit de réponse par TFTP.</translation>
    </message>
    <message>
        <source>TFTP is off: its port could not be opened. Phones are served by HTTP only.</source>
        <translation>TFTP est désactivé&#xa0;: son port n&apos;a pas pu être ouvert. Les téléphones sont servis par HTTP seulement.</translation>
    </message>
    <message>
        <source>Phones have no parameter for a TFTP port: they use 69. Another port serves simulated phones only.</source>
        <translation>Les téléphones n&apos;ont pas de paramètre pour un port TFTP&#xa0;: ils utilisent 69. Un autre port ne sert que des téléphones simulés.</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>Les téléphones reçoivent des réponses à %1.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1.</source>
        <translation>Dès que le serveur est démarré, les téléphones reçoivent des réponses à %1.</translation>
    </message>
</context>
<context>
    <name>firstring::TimeZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone by its IANA name</source>
        <translation>Fuseau horaire par son nom IANA</translation>
    </message>
    <message>
        <source>Lines that say this time zone</source>
        <translation>Lignes qui disent ce fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Every model understands these lines, also those that do not know the zone by a name of their own. They take the place of what is set there now.</source>
        <translation>Tous les modèles comprennent ces lignes, même ceux qui ne connaissent pas ce fuseau par un nom à eux. Elles remplacent ce qui y est défini en ce moment.</translation>
    </message>
    <message>
        <source>Phones cannot say the hour of this zone&apos;s change exactly; for some hours of two nights a year their clock is wrong.</source>
        <translation>Les téléphones ne peuvent pas dire exactement l&apos;heure du changement de ce fuseau&#xa0;; pendant quelques heures, deux nuits par an, leur horloge est fausse.</translation>
    </message>
</context>
<context>
    <name>firstring::TimelineDialog</name>
    <message>
        <source>What happened to this phone</source>
        <translation>Ce qui est arrivé à ce téléphone</translation>
    </message>
    <message>
        <source>Show &amp;details too</source>
        <translation>Afficher aussi les &amp;détails</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing was seen of this phone yet. It appears here as soon as it asks.</source>
        <translation>On n&apos;a encore rien vu de ce téléphone. Il apparaît ici dès qu&apos;il demande.</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Enregistrer sous</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Image (PNG)...</translation>
    </message>
    <message>
        <source>Drawing (SVG)...</source>
        <translation>Dessin (SVG)...</translation>
    </message>
    <message>
        <source>Text...</source>
        <translation>Texte...</translation>
    </message>
    <message>
        <source>For programs (JSON)...</source>
        <translation>Pour les programmes (JSON)...</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Chronologie de %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Enregistrer la chronologie</translation>
    </message>
    <message>
        <source>The timeline was written.</source>
        <translation>La chronologie a été écrite.</translation>
    </message>
    <message>
        <source>It could not be written there: %1. Choose another folder.</source>
        <translation>L&apos;écriture n&apos;y a pas été possible&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>firstring::TimelinePicture</name>
    <message>
        <source>Drawing of what happened; the table below says the same in words</source>
        <translation>Dessin de ce qui s&apos;est passé&#xa0;; le tableau ci-dessous dit la même chose en mots</translation>
    </message>
</context>
<context>
    <name>firstring::TimelineTable</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>firstring::TrainerPage</name>
    <message>
        <source>Trainer</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Simulated phones</source>
        <translation>Téléphones simulés</translation>
    </message>
    <message>
        <source>Parts of the trainer</source>
        <translation>Parties de l&apos;entraînement</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
</context>
<context>
    <name>firstring::TransportBar</name>
    <message>
        <source>S&amp;tep</source>
        <translation>Éta&amp;pe</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>Devin&amp;er d&apos;abord</translation>
    </message>
    <message>
        <source>Rewind to the beginning</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>One exchange back</source>
        <translation>Un échange en arrière</translation>
    </message>
    <message>
        <source>Shows the next exchange</source>
        <translation>Montre l&apos;échange suivant</translation>
    </message>
    <message>
        <source>Calmly</source>
        <translation>Calmement</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10 fois plus vite</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Comme c&apos;est venu</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Vitesse de la lecture</translation>
    </message>
    <message>
        <source>Each exchange stays hidden until the class has guessed</source>
        <translation>Chaque échange reste caché jusqu&apos;à ce que la classe ait deviné</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Lecture</translation>
    </message>
</context>
<context>
    <name>firstring::UnknownPhones</name>
    <message>
        <source>%1 asked from %2</source>
        <translation>%1 a demandé depuis %2</translation>
    </message>
</context>
<context>
    <name>firstring::UnknownStrip</name>
    <message>
        <source>Add this phone</source>
        <translation>Ajouter ce téléphone</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Pas à moi</translation>
    </message>
    <message>
        <source>Do not show this phone again. It is still told nothing.</source>
        <translation>Ne plus afficher ce téléphone. Il ne reçoit toujours rien.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown phone %1</source>
        <translation>Téléphone inconnu %1</translation>
    </message>
    <message numerus="yes">
        <source>Add all %n</source>
        <translation>
            <numerusform>Ajouter %n</numerusform>
            <numerusform>Ajouter tous les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::UnlockDialog</name>
    <message>
        <source>Open the job “%1”</source>
        <translation>Ouvrir le chantier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The passwords in this job are encrypted, and their key is in the password store of this computer. It may ask for its own password in another window.</source>
        <translation>Les mots de passe de ce chantier sont chiffrés, et leur clé est dans le trousseau de cet ordinateur. Il demandera peut-être son propre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The passwords in this job are encrypted. Type the passphrase that opens them.</source>
        <translation>Les mots de passe de ce chantier sont chiffrés. Tapez la phrase secrète qui les ouvre.</translation>
    </message>
    <message>
        <source>The job is read from its database, which is slow to answer. Cancel to choose another job or database.</source>
        <translation>Le chantier est lu dans sa base de données, qui tarde à répondre. Annulez pour choisir un autre chantier ou une autre base.</translation>
    </message>
</context>
<context>
    <name>firstring::Workspace</name>
    <message>
        <source>This job can only be read now, because it could not be saved: %1</source>
        <translation>Ce chantier ne peut plus qu&apos;être lu en ce moment, car il n&apos;a pas pu être enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstring::Workstation</name>
    <message>
        <source>Import phone list</source>
        <translation>Importer une liste de téléphones</translation>
    </message>
    <message>
        <source>Phone lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes de téléphones (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export phone list</source>
        <translation>Exporter la liste des téléphones</translation>
    </message>
    <message>
        <source>Phone lists (*.csv)</source>
        <translation>Listes de téléphones (*.csv)</translation>
    </message>
    <message>
        <source>The list was written. Secret values are left out.</source>
        <translation>La liste a été écrite. Les valeurs secrètes sont omises.</translation>
    </message>
    <message>
        <source>The list could not be written there: %1. Choose another folder.</source>
        <translation>La liste n&apos;a pas pu y être écrite&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this job are missing or damaged and not sent to phones: %1. Add them again.</source>
        <translation>
            <numerusform>%n fichier de ce chantier manque ou est endommagé et n&apos;est pas envoyé aux téléphones&#xa0;: %1. Ajoutez-le à nouveau.</numerusform>
            <numerusform>%n fichiers de ce chantier manquent ou sont endommagés et ne sont pas envoyés aux téléphones&#xa0;: %1. Ajoutez-les à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are being told something already. Wait until that has ended.</source>
        <translation>Des téléphones sont déjà en train d&apos;être avertis. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Folder of the existing server</source>
        <translation>Dossier du serveur existant</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Accessible depuis Internet</translation>
    </message>
    <message>
        <source>Type the address once more to let everybody reach it:</source>
        <translation>Tapez encore une fois l&apos;adresse pour laisser tout le monde l&apos;atteindre&#xa0;:</translation>
    </message>
    <message>
        <source>That is not the address that was chosen. The server stays off.</source>
        <translation>Ce n&apos;est pas l&apos;adresse qui avait été choisie. Le serveur reste arrêté.</translation>
    </message>
    <message>
        <source>Take over into a new job</source>
        <translation>Reprendre dans un nouveau chantier</translation>
    </message>
    <message>
        <source>Name of the new job:</source>
        <translation>Nom du nouveau chantier&#xa0;:</translation>
    </message>
    <message>
        <source>The job “%1” opens in a window of its own.</source>
        <translation>Le chantier «&#xa0;%1&#xa0;» s&apos;ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The job “%1” was made, but its window did not open. Start Firstring with --job and that name.</source>
        <translation>Le chantier «&#xa0;%1&#xa0;» a été créé, mais sa fenêtre ne s&apos;est pas ouverte. Démarrez Firstring avec --job et ce nom.</translation>
    </message>
    <message>
        <source>Calling phones is switched off for this job. Switch it on under Help, What this program does.</source>
        <translation>L&apos;appel des téléphones est désactivé pour ce chantier. Activez-le sous Aide, Ce que fait ce programme.</translation>
    </message>
    <message>
        <source>Looking for phones is switched off for this job. Switch it on under Help, What this program does.</source>
        <translation>La recherche de téléphones est désactivée pour ce chantier. Activez-la sous Aide, Ce que fait ce programme.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Rapport de problème</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>The report was written. Read it before you send it.</source>
        <translation>Le rapport a été écrit. Lisez-le avant de l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Bundles (*.firstring);;All files (*)</source>
        <translation>Paquets (*.firstring);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This job is open in this window already.</source>
        <translation>Ce chantier est déjà ouvert dans cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this job are on another workstation only and not sent to phones: %1. They come by themselves when that one opens the job.</source>
        <translation>
            <numerusform>%n fichier de ce chantier n&apos;est que sur un autre poste et n&apos;est pas envoyé aux téléphones&#xa0;: %1. Il vient de lui-même quand celui-ci ouvre le chantier.</numerusform>
            <numerusform>%n fichiers de ce chantier ne sont que sur un autre poste et ne sont pas envoyés aux téléphones&#xa0;: %1. Ils viennent d&apos;eux-mêmes quand celui-ci ouvre le chantier.</numerusform>
        </translation>
    </message>
</context>
</TS>
