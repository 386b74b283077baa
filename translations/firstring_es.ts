<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AdoptLists</name>
    <message>
        <source>Settings of all phones</source>
        <translation>Ajustes de todos los teléfonos</translation>
    </message>
    <message>
        <source>Settings of model %1</source>
        <translation>Ajustes del modelo %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Plantilla %1</translation>
    </message>
    <message>
        <source>Settings that stay with each phone</source>
        <translation>Ajustes que quedan en cada teléfono</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the phone list</source>
        <translation>Columnas de la lista de teléfonos</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Other files, served under their names</source>
        <translation>Otros archivos, servidos con su nombre</translation>
    </message>
    <message>
        <source>written by Firstring itself: %1</source>
        <translation>escrito por el propio Firstring: %1</translation>
    </message>
    <message>
        <source>moved into each phone&apos;s own file: %1</source>
        <translation>pasado al archivo propio de cada teléfono: %1</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>Significa lo mismo</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
</context>
<context>
    <name>AdoptPlan</name>
    <message>
        <source>This job already has settings for all phones or for a model. Take the folder over into a job without any (on the command line: --job NEW-NAME).</source>
        <translation>Este trabajo ya tiene ajustes para todos los teléfonos o para un modelo. Incorpore la carpeta a un trabajo que no tenga ninguno (en la línea de comandos: --job NEW-NAME).</translation>
    </message>
    <message>
        <source>%1 is in this job already, with settings or a blueprint of its own. Remove those, or take the folder over into another job.</source>
        <translation>%1 ya está en este trabajo, con ajustes o una plantilla propios. Quítelos, o incorpore la carpeta a otro trabajo.</translation>
    </message>
    <message>
        <source>There is no configuration of a phone at the top of this folder: no startup.cfg or aastra.cfg, no 6867i.cfg, no 00085D2F9318.cfg. Choose the folder phones ask in.</source>
        <translation>No hay ninguna configuración de teléfono en el primer nivel de esta carpeta: ni startup.cfg ni aastra.cfg, ni 6867i.cfg, ni 00085D2F9318.cfg. Elija la carpeta en la que preguntan los teléfonos.</translation>
    </message>
    <message>
        <source>The files of this folder hold more than %1 lines. Take it over in parts.</source>
        <translation>Los archivos de esta carpeta tienen más de %1 líneas. Incorpórela por partes.</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Incorporar %1</translation>
    </message>
    <message>
        <source>“%1” does not say which version phones report once they run it, so it stays out. Add it on the Firmware page, where you can name the version.</source>
        <translation>«%1» no dice qué versión comunican los teléfonos cuando la ejecutan, así que queda fuera. Añádalo en la página Firmware, donde puede indicar la versión.</translation>
    </message>
    <message>
        <source>“%1” holds a password. It goes into the phones&apos; own files, once it is known which phones are a %2: those that ask by HTTP say so; for others name the model in the list of phones.</source>
        <translation>«%1» contiene una contraseña. Pasará a los archivos propios de los teléfonos en cuanto se sepa cuáles son un %2: los que preguntan por HTTP lo dicen; para los demás, indique el modelo en la lista de teléfonos.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are for the same phones. This program answers both names with one file, made from “%2”.</source>
        <translation>«%1» y «%2» son para los mismos teléfonos. Este programa responde a ambos nombres con un solo archivo, hecho a partir de «%2».</translation>
    </message>
    <message>
        <source>There is no startup.cfg or aastra.cfg. Older phones stop without one; from now on they get one.</source>
        <translation>No hay startup.cfg ni aastra.cfg. Los teléfonos antiguos se detienen si no lo hay; desde ahora lo reciben.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name the configuration server. This program writes its own in their place.</source>
        <translation>
            <numerusform>%n línea indica el servidor de configuración. Este programa escribe la suya en su lugar.</numerusform>
            <numerusform>%n líneas indican el servidor de configuración. Este programa escribe las suyas en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still fetch something from the old server. They stay as they are: keep it running, or change them later.</source>
        <translation>
            <numerusform>%n línea aún descarga algo del servidor antiguo. Queda como está: mantenga ese servidor en marcha, o cámbiela más tarde.</numerusform>
            <numerusform>%n líneas aún descargan algo del servidor antiguo. Quedan como están: mantenga ese servidor en marcha, o cámbielas más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays out: “%2” is a place of this program&apos;s own server.</source>
        <translation>«%1» queda fuera: «%2» es un lugar del propio servidor de este programa.</translation>
    </message>
    <message>
        <source>“%1” stays out: no phone can ask for a file of that name.</source>
        <translation>«%1» queda fuera: ningún teléfono puede pedir un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>“%1” holds a private key, which every phone could fetch. It stays out; add it for one phone or blueprint only.</source>
        <translation>«%1» contiene una clave privada que cualquier teléfono podría descargar. Queda fuera; añádalo solo para un teléfono o una plantilla.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The phone is not finished.</source>
        <translation>El teléfono no ha terminado.</translation>
    </message>
    <message>
        <source>Look at its screen, then start it again.</source>
        <translation>Mire su pantalla y arránquelo de nuevo.</translation>
    </message>
    <message>
        <source>The phone has an address on this network.</source>
        <translation>El teléfono tiene una dirección en esta red.</translation>
    </message>
    <message>
        <source>It has not asked for its files yet.</source>
        <translation>Aún no ha pedido sus archivos.</translation>
    </message>
    <message>
        <source>Wait a moment. If nothing follows, reset it to factory defaults.</source>
        <translation>Espere un momento. Si no ocurre nada, restablezca los valores de fábrica.</translation>
    </message>
    <message>
        <source>The phone is taking its files.</source>
        <translation>El teléfono está descargando sus archivos.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Continúa solo.</translation>
    </message>
    <message>
        <source>Leave it plugged in.</source>
        <translation>Déjelo conectado.</translation>
    </message>
    <message>
        <source>The phone is taking its firmware.</source>
        <translation>El teléfono está descargando su firmware.</translation>
    </message>
    <message>
        <source>It writes it into its memory and restarts by itself.</source>
        <translation>Lo graba en su memoria y se reinicia solo.</translation>
    </message>
    <message>
        <source>Do not unplug it now.</source>
        <translation>No lo desconecte ahora.</translation>
    </message>
    <message>
        <source>The phone was sent to its configuration server.</source>
        <translation>El teléfono ha sido enviado a su servidor de configuración.</translation>
    </message>
    <message>
        <source>From here on that server looks after it.</source>
        <translation>A partir de aquí se ocupa de él ese servidor.</translation>
    </message>
    <message>
        <source>Nothing is left to do on this bench.</source>
        <translation>En este banco no queda nada por hacer.</translation>
    </message>
    <message>
        <source>The phone has taken all its files.</source>
        <translation>El teléfono ha descargado todos sus archivos.</translation>
    </message>
    <message>
        <source>It works with what this job says now.</source>
        <translation>Funciona con lo que este trabajo dice ahora.</translation>
    </message>
    <message>
        <source>It can be packed.</source>
        <translation>Se puede embalar.</translation>
    </message>
    <message>
        <source>The phone writes its firmware and restarts.</source>
        <translation>El teléfono graba su firmware y se reinicia.</translation>
    </message>
    <message>
        <source>Its screen may say PLEASE DO NOT UNPLUG THE PHONE. It asks again when it is up; that can take some minutes.</source>
        <translation>Su pantalla puede decir PLEASE DO NOT UNPLUG THE PHONE. Volverá a preguntar cuando haya arrancado; puede tardar unos minutos.</translation>
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
        <translation>«%1» no se puede leer, así que no se ha añadido nada de él. Compruebe sus permisos y el disco en el que está.</translation>
    </message>
    <message>
        <source>“%1” is no zip or tar archive that can be read.</source>
        <translation>«%1» no es un archivo zip o tar que se pueda leer.</translation>
    </message>
    <message>
        <source>The archive “%1” is damaged or ends too early. What comes after the damage was not added. Fetch it again.</source>
        <translation>El archivo comprimido «%1» está dañado o termina antes de tiempo. Lo que viene después del daño no se ha añadido. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>It is damaged in its archive, so it was not added. Fetch the archive again.</source>
        <translation>Está dañado dentro de su archivo comprimido, así que no se ha añadido. Descargue de nuevo el archivo comprimido.</translation>
    </message>
    <message>
        <source>Adding was stopped before this file was read.</source>
        <translation>La adición se detuvo antes de leer este archivo.</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than such archives hold, so the rest of it was left alone.</source>
        <translation>El archivo comprimido ocuparía al descomprimirlo mucho más de lo habitual, así que no se ha tocado el resto.</translation>
    </message>
    <message>
        <source>It is a link. Add the file it leads to.</source>
        <translation>Es un enlace. Añada el archivo al que lleva.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>No existe ese archivo. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It cannot be read. Check its rights and the disk it is on.</source>
        <translation>No se puede leer. Compruebe sus permisos y el disco en el que está.</translation>
    </message>
    <message>
        <source>Its name would lead out of its archive, so it was left alone. Makers do not send such archives.</source>
        <translation>Su nombre llevaría fuera del archivo comprimido, así que no se ha tocado. Los fabricantes no envían archivos así.</translation>
    </message>
    <message>
        <source>It is a link or a special file in its archive, so it was left alone.</source>
        <translation>Es un enlace o un archivo especial dentro de su archivo comprimido, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>Its archive asks for a password. Unpack it yourself and add the files.</source>
        <translation>Su archivo comprimido pide una contraseña. Descomprímalo usted y añada los archivos.</translation>
    </message>
    <message numerus="yes">
        <source>It lies more than %n archives deep, so it was left alone.</source>
        <translation>
            <numerusform>Está a más de %n archivo comprimido de profundidad, así que no se ha tocado.</numerusform>
            <numerusform>Está a más de %n archivos comprimidos de profundidad, así que no se ha tocado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder cannot be written, so it was not unpacked. Check the rights of the folder.</source>
        <translation>No se puede escribir en la carpeta de datos, así que no se ha descomprimido. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full, so it was not unpacked. Make room, then add it again.</source>
        <translation>El disco de la carpeta de datos está lleno, así que no se ha descomprimido. Haga sitio y añádalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files in it, so the rest was left alone.</source>
        <translation>
            <numerusform>Contiene más de %n archivo, así que no se ha tocado el resto.</numerusform>
            <numerusform>Contiene más de %n archivos, así que no se ha tocado el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is larger than any file for phones, so it was left alone. Check whether it is the right one.</source>
        <translation>Es mayor que cualquier archivo para teléfonos, así que no se ha tocado. Compruebe si es el correcto.</translation>
    </message>
    <message>
        <source>The archive could not be made.</source>
        <translation>No se ha podido crear el archivo comprimido.</translation>
    </message>
    <message>
        <source>It could not be written to %1: %2. Choose another folder.</source>
        <translation>No se ha podido escribir en %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>AuditKind</name>
    <message>
        <source>Release</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Firmware anterior</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Apertura de contraseñas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>“%1” was made before there was an audit log. Open it once with this version.</source>
        <translation>«%1» se creó antes de que hubiera un registro de auditoría. Ábralo una vez con esta versión.</translation>
    </message>
    <message>
        <source>Line %1 of the audit log cannot be read. Verify the log to see what else is changed.</source>
        <translation>La línea %1 del registro de auditoría no se puede leer. Verifique el registro para ver qué más ha cambiado.</translation>
    </message>
    <message>
        <source>Line %1 is missing.</source>
        <translation>Falta la línea %1.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are missing.</source>
        <translation>Faltan las líneas %1 a %2.</translation>
    </message>
    <message>
        <source>Line %1, of %2, is not as it was written.</source>
        <translation>La línea %1, del %2, no está como se escribió.</translation>
    </message>
    <message>
        <source>Line %1 is not as it was written and cannot be read.</source>
        <translation>La línea %1 no está como se escribió y no se puede leer.</translation>
    </message>
    <message>
        <source>The end is missing: %1 lines were written, and %2 are here.</source>
        <translation>Falta el final: se escribieron %1 líneas y aquí hay %2.</translation>
    </message>
    <message>
        <source>Lines were added at the end by something else than this program.</source>
        <translation>Algo distinto de este programa ha añadido líneas al final.</translation>
    </message>
    <message>
        <source>It is lost how many lines were written.</source>
        <translation>Se ha perdido cuántas líneas se escribieron.</translation>
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
        <translation>Indicarle el servidor de configuración %1</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Redirect to %1</source>
        <translation>Redirigir a %1</translation>
    </message>
    <message>
        <source>Nothing: not in this job, or on hold</source>
        <translation>Nada: no está en este trabajo, o está en pausa</translation>
    </message>
</context>
<context>
    <name>BootTracker</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>this image reports %1, the catalogue says %2</source>
        <translation>esta imagen comunica %1, el catálogo dice %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branding</name>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Salvapantallas</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Caller picture</source>
        <translation>Imagen de quien llama</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Tono de llamada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Otro archivo</translation>
    </message>
</context>
<context>
    <name>BrandingCheck</name>
    <message>
        <source>It has %1 × %2 pixels where the phone shows %3 × %4.</source>
        <translation>Tiene %1 × %2 píxeles y el teléfono muestra %3 × %4.</translation>
    </message>
    <message>
        <source>Phones are not known to show %1 pictures.</source>
        <translation>No se sabe de teléfonos que muestren imágenes %1.</translation>
    </message>
    <message>
        <source>It has %1 bits a pixel; phones are known to take %2.</source>
        <translation>Tiene %1 bits por píxel; se sabe que los teléfonos aceptan %2.</translation>
    </message>
    <message>
        <source>It is built up in several passes, which small programs in phones may not know.</source>
        <translation>Se construye en varias pasadas, que los programas pequeños de los teléfonos quizá no conozcan.</translation>
    </message>
    <message>
        <source>It ends before its last sample: the file is cut off.</source>
        <translation>Termina antes de su última muestra: el archivo está cortado.</translation>
    </message>
    <message>
        <source>Its coding is unusual. Phones probably play PCM, A-law and µ-law only (not confirmed).</source>
        <translation>Su codificación es poco habitual. Es probable que los teléfonos solo reproduzcan PCM, A-law y µ-law (sin confirmar).</translation>
    </message>
    <message numerus="yes">
        <source>It has %n channel(s). Phones probably want one (not confirmed).</source>
        <translation>
            <numerusform>Tiene %n canal. Es probable que los teléfonos quieran uno (sin confirmar).</numerusform>
            <numerusform>Tiene %n canales. Es probable que los teléfonos quieran uno (sin confirmar).</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 samples a second. Phones probably want 8,000 or 16,000 (not confirmed).</source>
        <translation>Tiene %1 muestras por segundo. Es probable que los teléfonos quieran 8000 o 16 000 (sin confirmar).</translation>
    </message>
    <message>
        <source>It is long for a ringtone: %1 s, %2. Phones have little room (not confirmed).</source>
        <translation>Es largo para un tono de llamada: %1 s, %2. Los teléfonos tienen poco espacio (sin confirmar).</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 pixels, %3, %n bit(s) a pixel</source>
        <translation>
            <numerusform>%1 × %2 píxeles, %3, %n bit por píxel</numerusform>
            <numerusform>%1 × %2 píxeles, %3, %n bits por píxel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 Hz, %n channel(s), %3 s</source>
        <translation>
            <numerusform>%1, %2 Hz, %n canal, %3 s</numerusform>
            <numerusform>%1, %2 Hz, %n canales, %3 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The bundle is damaged, or was not copied to its end. Nothing was taken from it; copy it again from where it was made.</source>
        <translation>El paquete está dañado, o no se copió hasta el final. No se ha tomado nada de él; cópielo de nuevo desde donde se hizo.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Firstring. Update this program, then open it.</source>
        <translation>El paquete se hizo con un Firstring más nuevo. Actualice este programa y ábralo después.</translation>
    </message>
    <message>
        <source>The bundle holds more files than a job may have (%1). Nothing was taken from it.</source>
        <translation>El paquete contiene más archivos de los que puede tener un trabajo (%1). No se ha tomado nada de él.</translation>
    </message>
</context>
<context>
    <name>BundleReader</name>
    <message>
        <source>This is no bundle of a job. Bundles are made with Save bundle, or by “firstringctl job export”, and their names end in .firstring.</source>
        <translation>Esto no es un paquete de un trabajo. Los paquetes se hacen con Guardar paquete, o con «firstringctl job export», y sus nombres terminan en .firstring.</translation>
    </message>
</context>
<context>
    <name>BundleWriter</name>
    <message>
        <source>The bundle could not be written there, and what was there before is as it was: %1. Check rights and free space, or choose another folder.</source>
        <translation>El paquete no se ha podido escribir ahí, y lo que había antes está como estaba: %1. Compruebe los permisos y el espacio libre, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A file of the job could not be read to its end, so no bundle was made. Check the files of this job first.</source>
        <translation>Un archivo del trabajo no se ha podido leer hasta el final, así que no se ha hecho ningún paquete. Compruebe antes los archivos de este trabajo.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>A certificate for the local server could not be made, so phones can&apos;t be served by HTTPS. Serve them by HTTP.</source>
        <translation>No se ha podido crear un certificado para el servidor local, así que no se puede servir a los teléfonos por HTTPS. Sírvales por HTTP.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. A certificate in PEM begins with a line “BEGIN CERTIFICATE”.</source>
        <translation>En este archivo no hay ningún certificado. Un certificado en PEM empieza con una línea «BEGIN CERTIFICATE».</translation>
    </message>
    <message>
        <source>The certificates of this job cannot be kept in %1, so phones can&apos;t be served by HTTPS. Check the rights and the free space there.</source>
        <translation>Los certificados de este trabajo no se pueden guardar en %1, así que no se puede servir a los teléfonos por HTTPS. Compruebe allí los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>This is a request for a certificate, which nobody has signed yet. Give it to your CA, and import what comes back.</source>
        <translation>Esto es una solicitud de certificado que nadie ha firmado aún. Désela a su CA e importe lo que le devuelva.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, and nobody is there to type it when the server starts. Unlock a copy: “openssl pkey -in KEY -out PLAIN.pem”, and import that one.</source>
        <translation>La clave está protegida con una frase de contraseña, y no hay nadie para escribirla cuando arranca el servidor. Abra una copia: «openssl pkey -in KEY -out PLAIN.pem», e importe esa.</translation>
    </message>
    <message>
        <source>The key is missing. It begins with a line “BEGIN PRIVATE KEY” and often lies in a file of its own: give that one too.</source>
        <translation>Falta la clave. Empieza con una línea «BEGIN PRIVATE KEY» y a menudo está en un archivo propio: indique también ese.</translation>
    </message>
    <message>
        <source>There are several keys, and it cannot be told which one is the server&apos;s. Leave only that one in the file.</source>
        <translation>Hay varias claves, y no se puede saber cuál es la del servidor. Deje solo esa en el archivo.</translation>
    </message>
    <message>
        <source>Phones understand RSA and ECDSA keys only, and this is another kind. Ask for a certificate with an RSA key.</source>
        <translation>Los teléfonos solo entienden claves RSA y ECDSA, y esta es de otra clase. Pida un certificado con una clave RSA.</translation>
    </message>
    <message>
        <source>The key has only %1 bits; phones would refuse the connection. Ask for a certificate with an RSA key of 2048 bits.</source>
        <translation>La clave tiene solo %1 bits; los teléfonos rechazarían la conexión. Pida un certificado con una clave RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2, so phones would refuse it. Renew it, then import the new one.</source>
        <translation>El certificado de %1 caducó el %2, así que los teléfonos lo rechazarían. Renuévelo e importe el nuevo.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2, so phones would refuse it until then. Look whether the clock of this computer is right.</source>
        <translation>El certificado de %1 empieza el %2, así que los teléfonos lo rechazarían hasta entonces. Mire si el reloj de este equipo está en hora.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate of %1, so no phone could connect. Look for the key that was made together with it.</source>
        <translation>La clave no corresponde al certificado de %1, así que ningún teléfono podría conectarse. Busque la clave que se creó junto con él.</translation>
    </message>
    <message>
        <source>Not all certificates in this file vouch for one another, so phones could not check them. It should hold the server&apos;s own certificate, then the one that signed it, and so on, and nothing else.</source>
        <translation>Los certificados de este archivo no se avalan todos entre sí, así que los teléfonos no podrían comprobarlos. Debe contener el certificado del servidor, después el que lo firmó, y así sucesivamente, y nada más.</translation>
    </message>
    <message>
        <source>The certificates stood in the wrong order in the file. They are kept in the right one: the server&apos;s own first.</source>
        <translation>Los certificados estaban en otro orden en el archivo. Se guardan en el correcto: primero el del propio servidor.</translation>
    </message>
    <message>
        <source>This is the certificate of a CA, not of a server. Many phones refuse that.</source>
        <translation>Este es el certificado de una CA, no de un servidor. Muchos teléfonos lo rechazan.</translation>
    </message>
    <message>
        <source>A certificate in this file is damaged: its text does not hold together. Copy it again, from the first dash to the last.</source>
        <translation>Un certificado de este archivo está dañado: su texto no es coherente. Cópielo de nuevo, desde el primer guion hasta el último.</translation>
    </message>
    <message>
        <source>The key in this file is damaged: its text does not hold together. Copy it again, from the first dash to the last.</source>
        <translation>La clave de este archivo está dañada: su texto no es coherente. Cópiela de nuevo, desde el primer guion hasta el último.</translation>
    </message>
    <message>
        <source>This file is too large for certificates and a key. Choose the file that begins with “-----BEGIN”.</source>
        <translation>Este archivo es demasiado grande para certificados y una clave. Elija el archivo que empieza por «-----BEGIN».</translation>
    </message>
    <message>
        <source>This file is binary (PKCS #12 or DER); PEM, which is text, is needed. Turn it into PEM: “openssl pkcs12 -in FILE -nodes -out FILE.pem”, or “openssl x509 -inform DER -in FILE -out FILE.pem”.</source>
        <translation>Este archivo es binario (PKCS #12 o DER); se necesita PEM, que es texto. Conviértalo en PEM: «openssl pkcs12 -in FILE -nodes -out FILE.pem», u «openssl x509 -inform DER -in FILE -out FILE.pem».</translation>
    </message>
    <message>
        <source>There are too many certificates in this file for a phone to check. Take those of the server and its issuers only.</source>
        <translation>Hay demasiados certificados en este archivo para que un teléfono los compruebe. Tome solo los del servidor y sus emisores.</translation>
    </message>
</context>
<context>
    <name>CfgCompletion</name>
    <message>
        <source>seen on phones of this job</source>
        <translation>visto en teléfonos de este trabajo</translation>
    </message>
    <message>
        <source>as phones leave the factory</source>
        <translation>tal como salen de fábrica los teléfonos</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>by time zone minutes</source>
        <translation>según time zone minutes</translation>
    </message>
</context>
<context>
    <name>CfgDocument</name>
    <message>
        <source>This file cannot hold that value: a control character, a quote followed by #, or a character that its encoding lacks. Nothing was changed.</source>
        <translation>Este archivo no puede contener ese valor: un carácter de control, una comilla seguida de #, o un carácter que falta en su codificación. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>CfgLint</name>
    <message>
        <source>This line is no setting, and phones pass over it.</source>
        <translation>Esta línea no es un ajuste, y los teléfonos la pasan por alto.</translation>
    </message>
    <message>
        <source>Write it as name: value, or put # before it.</source>
        <translation>Escríbala como nombre: valor, o ponga # delante.</translation>
    </message>
    <message>
        <source>The value begins with a quote that nothing closes.</source>
        <translation>El valor empieza con una comilla que nada cierra.</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Ciérrela o quítela.</translation>
    </message>
    <message>
        <source>“%1” is something phones write themselves, and no setting.</source>
        <translation>«%1» es algo que los teléfonos escriben ellos mismos, y no un ajuste.</translation>
    </message>
    <message>
        <source>Take the line out.</source>
        <translation>Quite la línea.</translation>
    </message>
    <message>
        <source>“%1” is set again in line %2, and that one counts.</source>
        <translation>«%1» se ajusta de nuevo en la línea %2, y esa es la que cuenta.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Conserve una de las dos.</translation>
    </message>
    <message>
        <source>“%1” holds a secret, and every phone and everybody who reaches the server can read this file.</source>
        <translation>«%1» contiene un secreto, y cada teléfono y cualquiera que llegue al servidor puede leer este archivo.</translation>
    </message>
    <message>
        <source>Put it into the file of the phone it is for, or encrypt the files.</source>
        <translation>Póngalo en el archivo del teléfono al que corresponde, o cifre los archivos.</translation>
    </message>
    <message>
        <source>Firmware before 2.4 knows no lock (!), and does not read this line.</source>
        <translation>El firmware anterior a 2.4 no conoce el bloqueo (!), y no lee esta línea.</translation>
    </message>
    <message>
        <source>Take the mark away, or bring the phones up to date.</source>
        <translation>Quite la marca, o actualice los teléfonos.</translation>
    </message>
    <message>
        <source>“%1” is no setting known here; phones pass over names they do not know.</source>
        <translation>«%1» no es un ajuste conocido aquí; los teléfonos pasan por alto los nombres que no conocen.</translation>
    </message>
    <message>
        <source>Check the spelling. If your phones know it, leave it.</source>
        <translation>Revise la ortografía. Si sus teléfonos lo conocen, déjelo.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>“%1” is not known to work on the %2.</source>
        <translation>No se sabe que «%1» funcione en el %2.</translation>
    </message>
    <message>
        <source>It is known of: %1.</source>
        <translation>Se conoce en: %1.</translation>
    </message>
    <message>
        <source>“%1” came with firmware %2; %3 does not know it.</source>
        <translation>«%1» llegó con el firmware %2; %3 no lo conoce.</translation>
    </message>
    <message>
        <source>Take the line out, or bring the phones up to date.</source>
        <translation>Quite la línea, o actualice los teléfonos.</translation>
    </message>
    <message>
        <source>No phone is known to have number %1 of “%2”.</source>
        <translation>No se conoce ningún teléfono que tenga el número %1 de «%2».</translation>
    </message>
    <message>
        <source>Numbers go from %1 to %2.</source>
        <translation>Los números van de %1 a %2.</translation>
    </message>
    <message>
        <source>The %1 has none of what “%2” sets.</source>
        <translation>El %1 no tiene nada de lo que ajusta «%2».</translation>
    </message>
    <message>
        <source>Use keys that this model has.</source>
        <translation>Use teclas que este modelo tenga.</translation>
    </message>
    <message>
        <source>The %1 has %2 of these, so “%3” does nothing.</source>
        <translation>El %1 tiene %2 de estas, así que «%3» no hace nada.</translation>
    </message>
    <message>
        <source>This file is empty, and phones then stop before they ask for their own.</source>
        <translation>Este archivo está vacío, y entonces los teléfonos se detienen antes de pedir el suyo.</translation>
    </message>
    <message>
        <source>Write at least one line, if only # and nothing more.</source>
        <translation>Escriba al menos una línea, aunque sea solo # y nada más.</translation>
    </message>
    <message>
        <source>The time zone is Custom, but no time zone minutes say which.</source>
        <translation>La zona horaria es Custom, pero ningún time zone minutes dice cuál.</translation>
    </message>
    <message>
        <source>Add time zone minutes: the minutes west of UTC, -60 for Berlin in winter.</source>
        <translation>Añada time zone minutes: los minutos al oeste de UTC, -60 para Madrid en invierno.</translation>
    </message>
    <message>
        <source>The code %1 does not go with %2.</source>
        <translation>El código %1 no corresponde a %2.</translation>
    </message>
    <message>
        <source>The code that goes with it is %1.</source>
        <translation>El código que le corresponde es %1.</translation>
    </message>
    <message>
        <source>Phones may ask the maker&apos;s redirection service when they start, and a closed network does not let them through.</source>
        <translation>Los teléfonos pueden preguntar al servicio de redirección del fabricante cuando arrancan, y una red cerrada no los deja pasar.</translation>
    </message>
    <message>
        <source>Write contact rcs: 0.</source>
        <translation>Escriba contact rcs: 0.</translation>
    </message>
    <message>
        <source>By its name this file is for phones with MiNET firmware; SIP phones do not read it.</source>
        <translation>Por su nombre, este archivo es para teléfonos con firmware MiNET; los teléfonos SIP no lo leen.</translation>
    </message>
    <message>
        <source>Such phones need SIP firmware first.</source>
        <translation>Esos teléfonos necesitan antes el firmware SIP.</translation>
    </message>
    <message>
        <source>“%1” does not take this; phones may go on with another value.</source>
        <translation>«%1» no admite esto; los teléfonos pueden seguir con otro valor.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 up.</source>
        <translation>Escriba un número entero a partir de %1.</translation>
    </message>
    <message>
        <source>Write a whole number up to %1.</source>
        <translation>Escriba un número entero hasta %1.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Escriba un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 lies outside of what “%2” takes.</source>
        <translation>%1 está fuera de lo que admite «%2».</translation>
    </message>
    <message>
        <source>“%1” is not among the values known of “%2”.</source>
        <translation>«%1» no está entre los valores conocidos de «%2».</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Se conocen: %1.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>«%1» no admite «%2».</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Escriba uno de estos: %1.</translation>
    </message>
    <message>
        <source>“%1” has other signs than digits; phones then fall back to the one they left the factory with.</source>
        <translation>«%1» tiene otros signos además de cifras; los teléfonos vuelven entonces a la que traían de fábrica.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Use solo cifras.</translation>
    </message>
    <message>
        <source>“%1” is a number too big for phones.</source>
        <translation>«%1» es un número demasiado grande para los teléfonos.</translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation>Use como máximo %1.</translation>
    </message>
    <message>
        <source>No phone is known to know the time zone “%1”.</source>
        <translation>No se sabe de ningún teléfono que conozca la zona horaria «%1».</translation>
    </message>
    <message>
        <source>Write Custom here, and the minutes west of UTC as time zone minutes.</source>
        <translation>Escriba aquí Custom, y los minutos al oeste de UTC como time zone minutes.</translation>
    </message>
    <message>
        <source>Write 0 or 1.</source>
        <translation>Escriba 0 o 1.</translation>
    </message>
    <message>
        <source>Write a name or an address only, without http:// and without a path.</source>
        <translation>Escriba solo un nombre o una dirección, sin http:// y sin ruta.</translation>
    </message>
    <message>
        <source>Write an address such as 192.168.1.10.</source>
        <translation>Escriba una dirección como 192.168.1.10.</translation>
    </message>
    <message>
        <source>Write hours and minutes such as 03:30.</source>
        <translation>Escriba horas y minutos como 03:30.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters, and phones take %3: the rest may be cut off.</source>
        <translation>«%1» tiene %2 caracteres, y los teléfonos admiten %3: el resto puede quedar cortado.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Put # before it</source>
        <translation>Poner # delante</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1 (as the %2 says)</source>
        <translation>%1 (según: %2)</translation>
    </message>
    <message>
        <source>none assigned</source>
        <translation>ninguno asignado</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
</context>
<context>
    <name>CommandCodes</name>
    <message>
        <source>Commands for the scanner</source>
        <translation>Comandos para el escáner</translation>
    </message>
    <message>
        <source>Hang this page beside the bench. A scan does what stands beside the bars, as if chosen in the menus; what is said of a phone is done to the one that was scanned last.</source>
        <translation>Cuelgue esta página junto al banco. Un escaneo hace lo que pone junto a las barras, como si se eligiera en los menús; lo que se dice de un teléfono se hace con el último que se escaneó.</translation>
    </message>
</context>
<context>
    <name>ConfigSource</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB. No phone reads a configuration of that size, so it stays out.</source>
        <translation>«%1» tiene %2 MB. Ningún teléfono lee una configuración de ese tamaño, así que queda fuera.</translation>
    </message>
    <message>
        <source>“%1” is no phone configuration: no line reads name: value. It stays out.</source>
        <translation>«%1» no es una configuración de teléfono: ninguna línea dice nombre: valor. Queda fuera.</translation>
    </message>
    <message>
        <source>“%1” sets %2 parameters. No phone has that many, so it stays out.</source>
        <translation>«%1» ajusta %2 parámetros. Ningún teléfono tiene tantos, así que queda fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) say again what a later line says otherwise; phones go by the last, and only that is kept.</source>
        <translation>
            <numerusform>%n línea repite lo que una línea posterior dice de otro modo; los teléfonos se rigen por la última, y solo se conserva esa.</numerusform>
            <numerusform>%n líneas repiten lo que una línea posterior dice de otro modo; los teléfonos se rigen por la última, y solo se conserva esa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) say nothing to a phone and stay out.</source>
        <translation>
            <numerusform>%n línea no le dice nada a un teléfono y queda fuera.</numerusform>
            <numerusform>%n líneas no le dicen nada a un teléfono y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not written in UTF-8. Its letters stay; the new files are UTF-8.</source>
        <translation>No está escrito en UTF-8. Sus letras se conservan; los archivos nuevos están en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>There is no option “%1”. Options begin with two dashes.</source>
        <translation>No existe la opción «%1». Las opciones empiezan con dos guiones.</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>Aquí no existe la opción «--%1».</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>La opción «--%1» no lleva valor.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value: %2.</source>
        <translation>La opción «--%1» necesita un valor: %2.</translation>
    </message>
    <message>
        <source>The option “--%1” was given twice.</source>
        <translation>La opción «--%1» se ha dado dos veces.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value that is not empty.</source>
        <translation>La opción «--%1» necesita un valor que no esté vacío.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “firstringctl --help” lists them all.</source>
        <translation>No existe el comando «%1». «firstringctl --help» los enumera todos.</translation>
    </message>
    <message>
        <source>A command is missing. “firstringctl --help” lists them all.</source>
        <translation>Falta un comando. «firstringctl --help» los enumera todos.</translation>
    </message>
    <message>
        <source>“%1” needs a second word. “firstringctl %1 --help” lists them.</source>
        <translation>«%1» necesita una segunda palabra. «firstringctl %1 --help» las enumera.</translation>
    </message>
    <message>
        <source>“%1” needs more: %2.</source>
        <translation>«%1» necesita más: %2.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>«%1» no admite «%2».</translation>
    </message>
    <message>
        <source>Change blueprint %1</source>
        <translation>Cambiar la plantilla %1</translation>
    </message>
    <message>
        <source>Make blueprint %1</source>
        <translation>Crear la plantilla %1</translation>
    </message>
    <message>
        <source>The blueprint “%1” is stored.</source>
        <translation>La plantilla «%1» está guardada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Servidor de configuración</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job.</source>
        <translation>No hay ninguna plantilla «%1» en este trabajo.</translation>
    </message>
    <message>
        <source>Remove blueprint %1</source>
        <translation>Quitar la plantilla %1</translation>
    </message>
    <message>
        <source>The blueprint “%1” is removed.</source>
        <translation>La plantilla «%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Add branding</source>
        <translation>Añadir branding</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
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
            <numerusform>%n archivo añadido.</numerusform>
            <numerusform>%n archivos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>«%1» está en orden.</translation>
    </message>
    <message>
        <source>Say which file: import --check FILE. Phones are imported by “phones import”.</source>
        <translation>Diga qué archivo: import --check FILE. Los teléfonos se importan con «phones import».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than this command takes.</source>
        <translation>«%1» es mayor de lo que admite este comando.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>No se puede crear una carpeta temporal: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The local server is on at %1 and %2; %n simulated phone(s) are plugged in.</source>
        <translation>
            <numerusform>El servidor local está encendido en %1 y %2; hay %n teléfono simulado conectado.</numerusform>
            <numerusform>El servidor local está encendido en %1 y %2; hay %n teléfonos simulados conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones are ready.</source>
        <translation>Todos los teléfonos están listos.</translation>
    </message>
    <message>
        <source>Not all phones became ready; the table says why.</source>
        <translation>No todos los teléfonos han quedado listos; la tabla dice por qué.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>«%1» no tiene la forma FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>No existe el campo «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>“%1” is nothing “%2” can be. It takes: %3.</source>
        <translation>«%1» no es algo que «%2» pueda ser. Admite: %3.</translation>
    </message>
    <message>
        <source>It is a link. Add the file it leads to.</source>
        <translation>Es un enlace. Añada el archivo al que lleva.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>Names that begin with “%1” are a place of the server itself.</source>
        <translation>Los nombres que empiezan por «%1» son un lugar del propio servidor.</translation>
    </message>
    <message>
        <source>Phones cannot ask for a file of that name.</source>
        <translation>Los teléfonos no pueden pedir un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>The server makes “%1” itself. Put its lines into the settings instead.</source>
        <translation>El servidor crea «%1» él mismo. Ponga sus líneas en los ajustes.</translation>
    </message>
    <message>
        <source>The server takes “%1” from its catalogue. Use “firmware add”.</source>
        <translation>El servidor toma «%1» de su catálogo. Use «firmware add».</translation>
    </message>
    <message>
        <source>It holds a private key, which every phone could fetch. Limit it with --phone or --blueprint.</source>
        <translation>Contiene una clave privada que cualquier teléfono podría descargar. Limítelo con --phone o --blueprint.</translation>
    </message>
    <message>
        <source>There is no phone %1 in this job.</source>
        <translation>No hay ningún teléfono %1 en este trabajo.</translation>
    </message>
    <message>
        <source>--as names one file, so give one file.</source>
        <translation>--as da nombre a un archivo, así que indique un solo archivo.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Only for phone</source>
        <translation>Solo para el teléfono</translation>
    </message>
    <message>
        <source>Only for blueprint</source>
        <translation>Solo para la plantilla</translation>
    </message>
    <message>
        <source>There is no file “%1” in this job.</source>
        <translation>No hay ningún archivo «%1» en este trabajo.</translation>
    </message>
    <message>
        <source>Remove file %1</source>
        <translation>Quitar el archivo %1</translation>
    </message>
    <message>
        <source>The file “%1” is removed.</source>
        <translation>El archivo «%1» se ha quitado.</translation>
    </message>
    <message>
        <source>The server of this job has never run, so addresses in the file say %1. Use --at to say where it will.</source>
        <translation>El servidor de este trabajo no ha funcionado nunca, así que las direcciones del archivo dicen %1. Use --at para decir dónde lo hará.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. It looks like http://192.168.1.10:8080.</source>
        <translation>«%1» no es la dirección de un servidor. Tiene el aspecto de http://192.168.1.10:8080.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>--role takes rcs or cfg.</source>
        <translation>--role admite rcs o cfg.</translation>
    </message>
    <message>
        <source>Add firmware</source>
        <translation>Añadir firmware</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 of %2 phones are up</source>
        <translation>%1 de %2 teléfonos están en marcha</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Arranques</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>hours, 1 to 8760</source>
        <translation>horas, de 1 a 8760</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The job “%1” is ready.</source>
        <translation>El trabajo «%1» está listo.</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>Cambiar el trabajo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 se ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n phone(s)</source>
        <translation>
            <numerusform>Quitar %n teléfono</numerusform>
            <numerusform>Quitar %n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed.</source>
        <translation>
            <numerusform>%n teléfono quitado.</numerusform>
            <numerusform>%n teléfonos quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is released until %2.</source>
        <translation>%1 está autorizado hasta %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» no se puede escribir: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) written to “%1”.</source>
        <translation>
            <numerusform>%n teléfono escrito en «%1».</numerusform>
            <numerusform>%n teléfonos escritos en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Would add %1, change %2, leave %3 as they are, refuse %4 line(s). Nothing was stored.</source>
        <translation>Se añadirían %1, se cambiarían %2, se dejarían %3 como están y se rechazarían %4 líneas. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as they were, %4 line(s) refused.</source>
        <translation>%1 añadidos, %2 cambiados, %3 como estaban, %4 líneas rechazadas.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, columna %1</translation>
    </message>
    <message>
        <source>--%1 takes a port from 1 to 65535, 0 for any free one, or off.</source>
        <translation>--%1 admite un puerto de 1 a 65535, 0 para cualquiera que esté libre, u off.</translation>
    </message>
    <message>
        <source>Say which address of this computer phones shall reach: --bind ADDR.</source>
        <translation>Diga a qué dirección de este equipo deben llegar los teléfonos: --bind ADDR.</translation>
    </message>
    <message>
        <source>--transport takes fast or portable.</source>
        <translation>--transport admite fast o portable.</translation>
    </message>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>--for admite un número de segundos.</translation>
    </message>
    <message>
        <source>Add configuration server %1</source>
        <translation>Añadir el servidor de configuración %1</translation>
    </message>
    <message>
        <source>The configuration server “%1” is %2.</source>
        <translation>El servidor de configuración «%1» es %2.</translation>
    </message>
    <message>
        <source>this program, at the address where a phone reaches it</source>
        <translation>este programa, en la dirección en la que lo alcanza un teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The server “local” is built in and stays.</source>
        <translation>El servidor «local» está incorporado y permanece.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job.</source>
        <translation>No hay ningún servidor de configuración «%1» en este trabajo.</translation>
    </message>
    <message>
        <source>Remove configuration server %1</source>
        <translation>Quitar el servidor de configuración %1</translation>
    </message>
    <message>
        <source>The configuration server “%1” is removed.</source>
        <translation>El servidor de configuración «%1» se ha quitado.</translation>
    </message>
    <message>
        <source>The server is on: %1</source>
        <translation>El servidor está encendido: %1</translation>
    </message>
    <message>
        <source>not of the form “name: value”</source>
        <translation>no tiene la forma «nombre: valor»</translation>
    </message>
    <message>
        <source>Give settings as &quot;name: value&quot;, as - for standard input, or by --from FILE.</source>
        <translation>Dé los ajustes como &quot;nombre: valor&quot;, como - para la entrada estándar, o con --from FILE.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stored.</source>
        <translation>
            <numerusform>%n ajuste guardado.</numerusform>
            <numerusform>%n ajustes guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no setting “%1” there.</source>
        <translation>No hay allí ningún ajuste «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) removed.</source>
        <translation>
            <numerusform>%n ajuste quitado.</numerusform>
            <numerusform>%n ajustes quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no place for settings. There are: job, model:M, blueprint:B, phone:MAC.</source>
        <translation>«%1» no es un lugar para ajustes. Existen: job, model:M, blueprint:B, phone:MAC.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Line %1: the model “%2” is not known, so it cannot be simulated.</source>
        <translation>Línea %1: el modelo «%2» no se conoce, así que no se puede simular.</translation>
    </message>
    <message>
        <source>Say which phones: either --list FILE, or --phones N --model M.</source>
        <translation>Diga qué teléfonos: --list FILE, o bien --phones N --model M.</translation>
    </message>
    <message>
        <source>--phones takes a number from 1 to 100000.</source>
        <translation>--phones admite un número de 1 a 100000.</translation>
    </message>
    <message>
        <source>--phones needs --model and a model that is known, such as 6867i.</source>
        <translation>--phones necesita --model y un modelo conocido, como 6867i.</translation>
    </message>
    <message>
        <source>--seed takes a number.</source>
        <translation>--seed admite un número.</translation>
    </message>
    <message>
        <source>Say where the phones ask first: --rcs URL, as &quot;serve&quot; prints it.</source>
        <translation>Diga dónde preguntan primero los teléfonos: --rcs URL, tal como lo muestra &quot;serve&quot;.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>There is no firmware file %1 for the %2 in this job yet: phones keep what they have until it is added.</source>
        <translation>Aún no hay archivo de firmware %1 para el %2 en este trabajo: los teléfonos conservan el suyo hasta que se añada.</translation>
    </message>
    <message>
        <source>“%1” is a secret, and other programs of this computer can read command lines. Give it by file or standard input instead.</source>
        <translation>«%1» es un secreto, y otros programas de este equipo pueden leer las líneas de comandos. Délo por archivo o por la entrada estándar.</translation>
    </message>
    <message>
        <source>“%1” is no regular file. To read from another program, give - and pipe it in.</source>
        <translation>«%1» no es un archivo normal. Para leer de otro programa, indique - y páselo por una tubería.</translation>
    </message>
    <message>
        <source>The answer could not be written to its end: %1.</source>
        <translation>La respuesta no se ha podido escribir hasta el final: %1.</translation>
    </message>
    <message>
        <source>“%1” is no model that Firstring knows. Write it like 6867i.</source>
        <translation>«%1» no es un modelo que Firstring conozca. Escríbalo como 6867i.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>“%1” is no phone configuration: no line reads name: value.</source>
        <translation>«%1» no es una configuración de teléfono: ninguna línea dice nombre: valor.</translation>
    </message>
    <message>
        <source>Add language packs</source>
        <translation>Añadir paquetes de idioma</translation>
    </message>
    <message>
        <source>the whole job</source>
        <translation>todo el trabajo</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traducido</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Lo usan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts are translated (%4 %).</source>
        <translation>%1: %2 de %3 textos están traducidos (%4 %).</translation>
    </message>
    <message>
        <source>In English on phones, since nothing is said for them:</source>
        <translation>En inglés en los teléfonos, porque no se dice nada para ellos:</translation>
    </message>
    <message>
        <source>Translated here, but not in the other file:</source>
        <translation>Traducidos aquí, pero no en el otro archivo:</translation>
    </message>
    <message>
        <source>Phones cannot say the hour of this zone&apos;s change exactly; for some hours of two nights a year their clock is wrong.</source>
        <translation>Los teléfonos no pueden expresar con exactitud la hora del cambio de esta zona; durante algunas horas de dos noches al año su reloj no está en hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the catalogue already.</source>
        <translation>
            <numerusform>%n archivo ya está en el catálogo.</numerusform>
            <numerusform>%n archivos ya están en el catálogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no firmware (.st) in what was named.</source>
        <translation>No hay firmware (.st) en lo que se ha indicado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read to the last byte, %1: all sound.</source>
        <translation>
            <numerusform>%n archivo leído hasta el último byte, %1: íntegro.</numerusform>
            <numerusform>%n archivos leídos hasta el último byte, %1: todos íntegros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be taken out, %1.</source>
        <translation>
            <numerusform>Se sacaría %n archivo, %1.</numerusform>
            <numerusform>Se sacarían %n archivos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken out, %1.</source>
        <translation>
            <numerusform>%n archivo sacado, %1.</numerusform>
            <numerusform>%n archivos sacados, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that nobody needs are younger than a day and stay.</source>
        <translation>
            <numerusform>%n archivo que nadie necesita tiene menos de un día y permanece.</numerusform>
            <numerusform>%n archivos que nadie necesita tienen menos de un día y permanecen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s).</source>
        <translation>
            <numerusform>%n nombre nuevo.</numerusform>
            <numerusform>%n nombres nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>--common takes startup.cfg or aastra.cfg.</source>
        <translation>--common admite startup.cfg o aastra.cfg.</translation>
    </message>
    <message>
        <source>Reading: %1 files</source>
        <translation>Leyendo: %1 archivos</translation>
    </message>
    <message>
        <source>Understanding: %1</source>
        <translation>Interpretando: %1</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>Comparando: %1</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Todos los teléfonos</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Plantilla %1</translation>
    </message>
    <message>
        <source>Phones, each its own</source>
        <translation>Teléfonos, cada uno el suyo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>%1 lines in the old files are %2 settings now.</source>
        <translation>%1 líneas de los archivos antiguos son ahora %2 ajustes.</translation>
    </message>
    <message>
        <source>Columns of the phone list: %1.</source>
        <translation>Columnas de la lista de teléfonos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same (%1)</source>
        <translation>
            <numerusform>%n más de lo mismo (%1)</numerusform>
            <numerusform>%n más de lo mismo (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>means the same</source>
        <translation>significa lo mismo</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>DIFIERE</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n parámetro</numerusform>
            <numerusform>%n parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>written by Firstring itself: %1</source>
        <translation>escrito por el propio Firstring: %1</translation>
    </message>
    <message>
        <source>moved into each phone&apos;s own file: %1</source>
        <translation>pasado al archivo propio de cada teléfono: %1</translation>
    </message>
    <message>
        <source> (on a %1)</source>
        <translation> (en un %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared: all mean the same.</source>
        <translation>
            <numerusform>%n archivo comparado: significa lo mismo.</numerusform>
            <numerusform>%n archivos comparados: todos significan lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 file(s) do not mean the same.</source>
        <translation>
            <numerusform>%n de %1 archivos no significa lo mismo.</numerusform>
            <numerusform>%n de %1 archivos no significan lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out; see above.</source>
        <translation>
            <numerusform>%n archivo ha quedado fuera; véase arriba.</numerusform>
            <numerusform>%n archivos han quedado fuera; véase arriba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would take over %n phone(s). Nothing was stored.</source>
        <translation>
            <numerusform>Se incorporaría %n teléfono. No se ha guardado nada.</numerusform>
            <numerusform>Se incorporarían %n teléfonos. No se ha guardado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over.</source>
        <translation>
            <numerusform>%n teléfono incorporado.</numerusform>
            <numerusform>%n teléfonos incorporados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completion is made for bash, zsh and fish, not for “%1”.</source>
        <translation>El autocompletado se hace para bash, zsh y fish, no para «%1».</translation>
    </message>
    <message>
        <source>%1 is up at %2, web server at port %3, SIP at port %4</source>
        <translation>%1 está en marcha en %2, servidor web en el puerto %3, SIP en el puerto %4</translation>
    </message>
    <message>
        <source>“%1” is no address. It looks like 192.168.1.40, or 192.168.1.40:8080.</source>
        <translation>«%1» no es una dirección. Tiene el aspecto de 192.168.1.40, o 192.168.1.40:8080.</translation>
    </message>
    <message>
        <source>Say where phones shall ask: --here http://192.168.1.10:8080, as &quot;serve&quot; prints it.</source>
        <translation>Diga dónde deben preguntar los teléfonos: --here http://192.168.1.10:8080, tal como lo muestra &quot;serve&quot;.</translation>
    </message>
    <message>
        <source>--by takes settings, reload or check-sync.</source>
        <translation>--by admite settings, reload o check-sync.</translation>
    </message>
    <message>
        <source>Not confirmed for these phones; it is tried all the same.</source>
        <translation>Sin confirmar para estos teléfonos; se prueba de todos modos.</translation>
    </message>
    <message>
        <source>Not confirmed for %1; it is tried all the same.</source>
        <translation>Sin confirmar para %1; se prueba de todos modos.</translation>
    </message>
    <message>
        <source>With --pilot the first phone goes alone, and the others only if it accepts.</source>
        <translation>Con --pilot el primer teléfono va solo, y los demás solo si él acepta.</translation>
    </message>
    <message>
        <source>would be tried</source>
        <translation>se probaría</translation>
    </message>
    <message>
        <source>--address is for one phone at a time.</source>
        <translation>--address es para un solo teléfono cada vez.</translation>
    </message>
    <message>
        <source>The web page of phones asks for their administrator&apos;s password: --admin-password-file FILE, or - to type it.</source>
        <translation>La página web de los teléfonos pide la contraseña de su administrador: --admin-password-file FILE, o - para escribirla.</translation>
    </message>
    <message>
        <source>%1 of %2 phones</source>
        <translation>%1 de %2 teléfonos</translation>
    </message>
    <message>
        <source>a port, or 0 for no lines about it</source>
        <translation>un puerto, o 0 para ninguna línea al respecto</translation>
    </message>
    <message>
        <source>multicast DNS</source>
        <translation>DNS multicast</translation>
    </message>
    <message>
        <source>[stop]</source>
        <translation>[alto]</translation>
    </message>
    <message>
        <source>[mind]</source>
        <translation>[ojo]</translation>
    </message>
    <message>
        <source>[good]</source>
        <translation>[bien]</translation>
    </message>
    <message>
        <source>[know]</source>
        <translation>[nota]</translation>
    </message>
    <message>
        <source>--bind takes an IPv4 address of this computer.</source>
        <translation>--bind admite una dirección IPv4 de este equipo.</translation>
    </message>
    <message>
        <source>Asking on %1...</source>
        <translation>Preguntando en %1...</translation>
    </message>
    <message>
        <source>Say on which network card to look: --interface CARD.</source>
        <translation>Diga en qué tarjeta de red hay que mirar: --interface CARD.</translation>
    </message>
    <message>
        <source>--dhcp takes off, full or beside.</source>
        <translation>--dhcp admite off, full o beside.</translation>
    </message>
    <message>
        <source>Say which addresses DHCP may give out, for example --dhcp-range 192.168.1.100-192.168.1.150.</source>
        <translation>Diga qué direcciones puede dar DHCP, por ejemplo --dhcp-range 192.168.1.100-192.168.1.150.</translation>
    </message>
    <message>
        <source>Beside another server, phones are told its router and DNS: leave --dhcp-router and --dhcp-dns out.</source>
        <translation>Junto a otro servidor, los teléfonos reciben el router y el DNS de aquel: no indique --dhcp-router ni --dhcp-dns.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Se usa como</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>A bucket needs a key: --key FILE, --key - for standard input, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.</source>
        <translation>Un bucket necesita una clave: --key FILE, --key - para la entrada estándar, o AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY en el entorno.</translation>
    </message>
    <message>
        <source>“%1” is no place to publish to. It may be a folder, sftp://user@host/folder or s3://bucket/folder.</source>
        <translation>«%1» no es un lugar en el que publicar. Puede ser una carpeta, sftp://user@host/folder o s3://bucket/folder.</translation>
    </message>
    <message>
        <source>Say where phones will find these files: --url http://server.example/phones. It goes into what they read.</source>
        <translation>Diga dónde encontrarán los teléfonos estos archivos: --url http://server.example/phones. Va en lo que ellos leen.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está allí</translation>
    </message>
    <message>
        <source>differs from the job</source>
        <translation>difiere del trabajo</translation>
    </message>
    <message>
        <source>is not in the job any more</source>
        <translation>ya no está en el trabajo</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>These files hold passwords of phones, readable by everybody who can read them there. Let only phones and the web server reach that place.</source>
        <translation>Estos archivos contienen contraseñas de teléfonos, legibles para cualquiera que pueda leerlos allí. Deje que solo los teléfonos y el servidor web lleguen a ese lugar.</translation>
    </message>
    <message>
        <source>%1: %2 files would be sent (%3), %4 removed; %5 are there already.</source>
        <translation>%1: se enviarían %2 archivos (%3), se quitarían %4; %5 ya están allí.</translation>
    </message>
    <message>
        <source>%1: %2 files sent (%3), %4 removed; %5 were there already.</source>
        <translation>%1: %2 archivos enviados (%3), %4 quitados; %5 ya estaban allí.</translation>
    </message>
    <message>
        <source>%1: all %2 files are as the job wants them.</source>
        <translation>%1: los %2 archivos están como los quiere el trabajo.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 files are not as the job wants them. Publish again.</source>
        <translation>%1: %2 de %3 archivos no están como los quiere el trabajo. Publique de nuevo.</translation>
    </message>
    <message>
        <source>Say which models: --from 6757i --to 6867i.</source>
        <translation>Diga qué modelos: --from 6757i --to 6867i.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stay as they are.</source>
        <translation>
            <numerusform>%n ajuste queda como está.</numerusform>
            <numerusform>%n ajustes quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>New on a %1: %2.</source>
        <translation>Nuevo en un %1: %2.</translation>
    </message>
    <message>
        <source>The catalogue has no firmware %1 for the %2.</source>
        <translation>El catálogo no tiene firmware %1 para el %2.</translation>
    </message>
    <message>
        <source>Describe firmware %1 for the %2</source>
        <translation>Describir el firmware %1 para el %2</translation>
    </message>
    <message>
        <source>Phones below %1 are given that first.</source>
        <translation>Los teléfonos por debajo de %1 reciben antes ese.</translation>
    </message>
    <message>
        <source>The phone %1 shows no image that is labelled wrongly: nothing to correct.</source>
        <translation>El teléfono %1 no muestra ninguna imagen mal etiquetada: nada que corregir.</translation>
    </message>
    <message>
        <source>The catalogue says %1 for the %2 now, and so does what was assigned.</source>
        <translation>El catálogo dice ahora %1 para el %2, y también lo que estaba asignado.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Lo ejecutan</translation>
    </message>
    <message>
        <source>Would go up</source>
        <translation>Subirían</translation>
    </message>
    <message>
        <source>Would go down</source>
        <translation>Bajarían</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 on.</source>
        <translation>--%1 admite un número a partir de 0.</translation>
    </message>
    <message>
        <source>The catalogue has no firmware %1 for the %2, so no phone could take it. Add its file first.</source>
        <translation>El catálogo no tiene firmware %1 para el %2, así que ningún teléfono podría descargarlo. Añada antes su archivo.</translation>
    </message>
    <message>
        <source>--window takes two times of the day, as in 22:00-05:00.</source>
        <translation>--window admite dos horas del día, como en 22:00-05:00.</translation>
    </message>
    <message>
        <source>There is no event “%1”. Usual failures: %2.</source>
        <translation>No existe el suceso «%1». Fallos habituales: %2.</translation>
    </message>
    <message>
        <source>No phone of this job is meant by that query.</source>
        <translation>Esa consulta no se refiere a ningún teléfono de este trabajo.</translation>
    </message>
    <message>
        <source>The roll-out is stored. Phones take their firmware when they ask next.</source>
        <translation>El despliegue está guardado. Los teléfonos descargan su firmware cuando pregunten la próxima vez.</translation>
    </message>
    <message>
        <source>No roll-out goes on in this job.</source>
        <translation>No hay ningún despliegue en curso en este trabajo.</translation>
    </message>
    <message>
        <source>The phone %1 is not in this roll-out.</source>
        <translation>El teléfono %1 no está en este despliegue.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuta</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Firmware is given out only at %1.</source>
        <translation>El firmware solo se entrega a las horas %1.</translation>
    </message>
    <message>
        <source>Stopped because of %1: %2</source>
        <translation>Detenido por %1: %2</translation>
    </message>
    <message>
        <source>made for</source>
        <translation>expedido para</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>firmado por</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>válido hasta</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella digital</translation>
    </message>
    <message>
        <source>kind of key</source>
        <translation>clase de clave</translation>
    </message>
    <message>
        <source>Phones fetch it as %1 and believe it with the setting “https user certificates: %1”.</source>
        <translation>Los teléfonos lo descargan como %1 y confían en él con el ajuste «https user certificates: %1».</translation>
    </message>
    <message>
        <source>The certificate of the CA is in “%1”.</source>
        <translation>El certificado de la CA está en «%1».</translation>
    </message>
    <message>
        <source>The server of this job has no certificate yet. It makes one when it is started with --https, or import one.</source>
        <translation>El servidor de este trabajo aún no tiene certificado. Crea uno cuando se inicia con --https; también puede importar uno.</translation>
    </message>
    <message>
        <source>The imported certificate is gone. The bench CA makes the server&apos;s again.</source>
        <translation>El certificado importado se ha quitado. La CA del banco vuelve a crear el del servidor.</translation>
    </message>
    <message>
        <source>There was no imported certificate.</source>
        <translation>No había ningún certificado importado.</translation>
    </message>
    <message>
        <source>There is no job “%1” in this data folder.</source>
        <translation>No hay ningún trabajo «%1» en esta carpeta de datos.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 admite un número de 1 a %2.</translation>
    </message>
    <message>
        <source>--client-ca is about HTTPS: say --https PORT too.</source>
        <translation>--client-ca se refiere a HTTPS: indique también --https PORT.</translation>
    </message>
    <message>
        <source>With HTTP, HTTPS and TFTP all off there is nothing to serve.</source>
        <translation>Con HTTP, HTTPS y TFTP apagados no hay nada que servir.</translation>
    </message>
    <message>
        <source>HTTPS for old phones speaks TLS 1.0, which is weak: who listens on the network may read passwords. Only phones of the 6700i and 9000i series and older are answered there.</source>
        <translation>HTTPS para teléfonos antiguos habla TLS 1.0, que es débil: quien escuche en la red puede leer contraseñas. Allí solo se responde a teléfonos de las series 6700i y 9000i y anteriores.</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>SHA-256 de su certificado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a new password.</source>
        <translation>
            <numerusform>%n teléfono tiene una contraseña nueva.</numerusform>
            <numerusform>%n teléfonos tienen una contraseña nueva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) kept the one they had. Give --replace to change those too.</source>
        <translation>
            <numerusform>%n teléfono ha conservado la que tenía. Use --replace para cambiarla también.</numerusform>
            <numerusform>%n teléfonos han conservado la que tenían. Use --replace para cambiarlas también.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job holds no secrets yet.</source>
        <translation>Este trabajo aún no contiene secretos.</translation>
    </message>
    <message>
        <source>The secrets of this job are encrypted; their key is in %1.</source>
        <translation>Los secretos de este trabajo están cifrados; su clave está en %1.</translation>
    </message>
    <message>
        <source>Key files, the first that is there counts: %1</source>
        <translation>Archivos de clave; cuenta el primero que exista: %1</translation>
    </message>
    <message>
        <source>The key of this job&apos;s secrets is now in %1.</source>
        <translation>La clave de los secretos de este trabajo está ahora en %1.</translation>
    </message>
    <message>
        <source>--limit takes a number of lines.</source>
        <translation>--limit admite un número de líneas.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The audit log is as it was written: %1 lines, the last one with hash %2.</source>
        <translation>El registro de auditoría está como se escribió: %1 líneas, la última con el hash %2.</translation>
    </message>
    <message>
        <source>Say which phones: MAC addresses, or --query Q.</source>
        <translation>Diga qué teléfonos: direcciones MAC, o --query Q.</translation>
    </message>
    <message>
        <source>--for takes dnsmasq, dhcpd, kea, windows, mikrotik, openwrt or opnsense.</source>
        <translation>--for admite dnsmasq, dhcpd, kea, windows, mikrotik, openwrt u opnsense.</translation>
    </message>
    <message>
        <source>A server that is running goes on with the old one until it is started again, or reads its certificates again (SIGHUP).</source>
        <translation>Un servidor que está en marcha sigue con el antiguo hasta que se inicie de nuevo o vuelva a leer sus certificados (SIGHUP).</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Buena noticia</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>A phone stops here</source>
        <translation>Aquí se detiene un teléfono</translation>
    </message>
    <message>
        <source>“%1” has %2 MB. No phone reads a configuration of that size, so its lines were not looked at.</source>
        <translation>«%1» tiene %2 MB. Ningún teléfono lee una configuración de ese tamaño, así que no se han mirado sus líneas.</translation>
    </message>
    <message>
        <source>A phone that took encrypted files once wants them for ever, until it is set to its factory defaults: keep the key and the program.
This hides files from the curious; it is an old cipher with one key for the whole site, and does not replace HTTPS.</source>
        <translation>Un teléfono que haya descargado una vez archivos cifrados los quiere para siempre, hasta que se restablecen sus valores de fábrica: conserve la clave y el programa.
Esto oculta los archivos a los curiosos; es un cifrado antiguo con una sola clave para toda la sede, y no sustituye a HTTPS.</translation>
    </message>
    <message>
        <source>Change the encryption of files</source>
        <translation>Cambiar el cifrado de los archivos</translation>
    </message>
    <message>
        <source>The program says: %1</source>
        <translation>El programa dice: %1</translation>
    </message>
    <message>
        <source>Files of this job are encrypted from now on.</source>
        <translation>Los archivos de este trabajo se cifran desde ahora.</translation>
    </message>
    <message>
        <source>Files of this job are not encrypted.</source>
        <translation>Los archivos de este trabajo no se cifran.</translation>
    </message>
    <message>
        <source>Phones that took encrypted files keep what they have until they are set to their factory defaults.</source>
        <translation>Los teléfonos que han descargado archivos cifrados conservan lo que tienen hasta que se restablecen sus valores de fábrica.</translation>
    </message>
    <message>
        <source>Files of this job are encrypted.</source>
        <translation>Los archivos de este trabajo se cifran.</translation>
    </message>
    <message>
        <source>No encrypting program was chosen on this computer.</source>
        <translation>En este equipo no se ha elegido ningún programa de cifrado.</translation>
    </message>
    <message>
        <source>The encrypting program of this computer: %1</source>
        <translation>El programa de cifrado de este equipo: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>íntegro</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The newest copy of this job is as the job is now.</source>
        <translation>La copia más reciente de este trabajo es igual que el trabajo ahora.</translation>
    </message>
    <message>
        <source>The job was copied to %1.</source>
        <translation>El trabajo se ha copiado en %1.</translation>
    </message>
    <message>
        <source>There is no copy %1. See them with: firstringctl job backups</source>
        <translation>No hay ninguna copia %1. Véalas con: firstringctl job backups</translation>
    </message>
    <message>
        <source>The job is as it was at %1 (UTC).</source>
        <translation>El trabajo está como estaba el %1 (UTC).</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Lo que había antes se conserva como %1.</translation>
    </message>
    <message>
        <source>There is no phone %1 in this job, and none asked.</source>
        <translation>No hay ningún teléfono %1 en este trabajo, y ninguno ha preguntado.</translation>
    </message>
    <message>
        <source>Nothing is known that stands in its way.</source>
        <translation>No se conoce nada que se interponga.</translation>
    </message>
    <message>
        <source>--format takes text, json or svg.</source>
        <translation>--format admite text, json o svg.</translation>
    </message>
    <message>
        <source>The report was written to %1. Read it before you send it.</source>
        <translation>El informe se ha escrito en %1. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Only this time the token is shown. Who has it may ask as “%1”: hand it over as a password is.</source>
        <translation>El token solo se muestra esta vez. Quien lo tenga puede preguntar como «%1»: entréguelo igual que una contraseña.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Creado (UTC)</translation>
    </message>
    <message>
        <source>“%1” may not ask any more.</source>
        <translation>«%1» ya no puede preguntar.</translation>
    </message>
    <message>
        <source>Nothing was added yet. Compare this with the fingerprint that is shown there; if both are alike, give it with --fingerprint.</source>
        <translation>Aún no se ha añadido nada. Compare esto con la huella digital que se muestra allí; si coinciden, indíquela con --fingerprint.</translation>
    </message>
    <message>
        <source>There is “%1” already, at %2. Remove it first, or choose another name.</source>
        <translation>Ya existe «%1», en %2. Quítelo antes, o elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is known now. See first what a run would do: firstringctl sync &quot;%1&quot; --dry-run</source>
        <translation>«%1» ya se conoce. Mire antes qué haría una ejecución: firstringctl sync &quot;%1&quot; --dry-run</translation>
    </message>
    <message>
        <source>“%1” is forgotten here. Nothing was changed there.</source>
        <translation>«%1» se ha olvidado aquí. Allí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation>%1: aquí %2, allí %3</translation>
    </message>
    <message>
        <source>Nothing to send, to take or to decide.</source>
        <translation>Nada que enviar, recibir o decidir.</translation>
    </message>
    <message>
        <source>What a run does</source>
        <translation>Qué hace una ejecución</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de ello</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Staging goes on: phones get their files as before.</source>
        <translation>La preparación continúa: los teléfonos reciben sus archivos como antes.</translation>
    </message>
    <message>
        <source>There is no phone in this job that could leave.</source>
        <translation>No hay ningún teléfono en este trabajo que pueda salir.</translation>
    </message>
    <message>
        <source>%1 of %2 phones took their last settings.</source>
        <translation>%1 de %2 teléfonos han descargado sus últimos ajustes.</translation>
    </message>
    <message>
        <source>The gate is still open and nothing is lost: &quot;job finish&quot; goes on where it was, &quot;job finish --now&quot; closes the gate as it is.</source>
        <translation>La barrera sigue abierta y no se ha perdido nada: &quot;job finish&quot; continúa donde estaba, &quot;job finish --now&quot; cierra la barrera tal como está.</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed: %1 of %2 phones have left.</source>
        <translation>El trabajo está terminado y su barrera cerrada: han salido %1 de %2 teléfonos.</translation>
    </message>
    <message>
        <source>%1 of %2 phones have left; the gate is open.</source>
        <translation>Han salido %1 de %2 teléfonos; la barrera está abierta.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>El informe está en «%1».</translation>
    </message>
    <message>
        <source>The report is made when the gate is closed.</source>
        <translation>El informe se hace cuando se cierra la barrera.</translation>
    </message>
    <message>
        <source>--date takes a date or time as 2026-11-26 or 2026-11-26T14:30.</source>
        <translation>--date admite una fecha o una hora como 2026-11-26 o 2026-11-26T14:30.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Say which file to write: labels FILE.pdf, or labels -.</source>
        <translation>Diga qué archivo escribir: labels FILE.pdf, o labels -.</translation>
    </message>
    <message>
        <source>There is no label preset “%1”. &quot;labels --presets&quot; lists them.</source>
        <translation>No existe el formato de etiqueta «%1». &quot;labels --presets&quot; los enumera.</translation>
    </message>
    <message>
        <source>--start takes the number of a place on the sheet.</source>
        <translation>--start admite el número de un lugar de la hoja.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to “%1”.</source>
        <translation>
            <numerusform>%n etiqueta escrita en «%1».</numerusform>
            <numerusform>%n etiquetas escritas en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no regular file. To hand it to another program, give - and pipe it there.</source>
        <translation>«%1» no es un archivo normal. Para pasarlo a otro programa, indique - y envíelo por una tubería.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again as Waiting; what happened before stays in the log.</source>
        <translation>
            <numerusform>%n teléfono vuelve a empezar como En espera; lo ocurrido antes queda en el registro.</numerusform>
            <numerusform>%n teléfonos vuelven a empezar como En espera; lo ocurrido antes queda en el registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report of %n phone(s) is in “%1”.</source>
        <translation>
            <numerusform>El informe de %n teléfono está en «%1».</numerusform>
            <numerusform>El informe de %n teléfonos está en «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report names them with the reason.</source>
        <translation>
            <numerusform>%n teléfono no está listo; el informe lo nombra con el motivo.</numerusform>
            <numerusform>%n teléfonos no están listos; el informe los nombra con el motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>came true</source>
        <translation>se ha cumplido</translation>
    </message>
    <message>
        <source>did not come true</source>
        <translation>no se ha cumplido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Say where the diagram goes: --diagram FILE.svg.</source>
        <translation>Diga adónde va el diagrama: --diagram FILE.svg.</translation>
    </message>
    <message>
        <source>That file is no record of exchanges.</source>
        <translation>Ese archivo no es una grabación de intercambios.</translation>
    </message>
    <message numerus="yes">
        <source>Record of %n exchange(s)</source>
        <translation>
            <numerusform>Grabación de %n intercambio</numerusform>
            <numerusform>Grabación de %n intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation>Indíquelo con --reason.</translation>
    </message>
    <message>
        <source>Files: %1 %</source>
        <translation>Archivos: %1 %</translation>
    </message>
    <message>
        <source>There is no passphrase in that file. Nothing was written.</source>
        <translation>No hay ninguna frase de contraseña en ese archivo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The job is in %1 (%2).</source>
        <translation>El trabajo está en %1 (%2).</translation>
    </message>
    <message>
        <source>Left out, because it is secret: %1. With --secrets it goes along.</source>
        <translation>Omitido, por ser secreto: %1. Con --secrets se incluye.</translation>
    </message>
    <message>
        <source>Passwords can be read in this file. Give it to nobody, or make it with --passphrase-file.</source>
        <translation>En este archivo se pueden leer contraseñas. No se lo dé a nadie, o hágalo con --passphrase-file.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name with --job.</source>
        <translation>Ya hay un trabajo «%1». Elija otro nombre con --job.</translation>
    </message>
    <message>
        <source>Phones cannot have these files, because the bundle holds only their digests; add them: %1.</source>
        <translation>Los teléfonos no pueden recibir estos archivos, porque el paquete solo contiene sus resúmenes criptográficos; añádalos: %1.</translation>
    </message>
    <message>
        <source>The bundle was made without secrets. Give these again: %1.</source>
        <translation>El paquete se hizo sin secretos. Indique estos de nuevo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is a bundle of the job “%1” with %n phones.</source>
        <translation>
            <numerusform>Esto es un paquete del trabajo «%1» con %n teléfono.</numerusform>
            <numerusform>Esto es un paquete del trabajo «%1» con %n teléfonos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no portal: “sync” reaches it by itself.</source>
        <translation>«%1» no es un portal: «sync» llega a él por sí mismo.</translation>
    </message>
    <message>
        <source>Name the phones that are done there, or give --all.</source>
        <translation>Diga qué teléfonos están hechos allí, o indique --all.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>There is nothing to do at the portal.</source>
        <translation>No hay nada que hacer en el portal.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Allí ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n phones cannot be said there, because they belong to this program&apos;s own server. Say under which address they reach it with local=URL in the profile.</source>
        <translation>
            <numerusform>%n teléfono no se puede indicar allí, porque pertenece al propio servidor de este programa. Diga con local=URL en el perfil en qué dirección llega a él.</numerusform>
            <numerusform>%n teléfonos no se pueden indicar allí, porque pertenecen al propio servidor de este programa. Diga con local=URL en el perfil en qué dirección llegan a él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones are in the list. Tick them off once they are done there.</source>
        <translation>
            <numerusform>%n teléfono está en la lista. Márquelo como hecho cuando lo esté allí.</numerusform>
            <numerusform>%n teléfonos están en la lista. Márquelos como hechos cuando lo estén allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the list of what is to be done there. Nothing was ticked.</source>
        <translation>%1 no está en la lista de lo que hay que hacer allí. No se ha marcado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are ticked off.</source>
        <translation>
            <numerusform>%n teléfono está marcado como hecho.</numerusform>
            <numerusform>%n teléfonos están marcados como hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a gateway or a portal has a profile to set.</source>
        <translation>Solo un servicio de redirección o un portal tiene un perfil que se pueda ajustar.</translation>
    </message>
    <message>
        <source>“%1” is a portal: a person does there what the list says, and ticks it off. Write the list with: firstringctl portal export &quot;%1&quot; FILE</source>
        <translation>«%1» es un portal: una persona hace allí lo que dice la lista, y lo marca como hecho. Escriba la lista con: firstringctl portal export &quot;%1&quot; FILE</translation>
    </message>
    <message>
        <source>“%1” is known now. See what is to be done there: firstringctl portal list &quot;%1&quot;</source>
        <translation>«%1» ya es conocido. Lo que queda por hacer allí lo dice: firstringctl portal list &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A shared job has no copies on this computer. Whoever looks after its database copies it (pg_dump); “job export” makes a copy of the job here.</source>
        <translation>Un trabajo compartido no tiene copias en este equipo. Las hace quien se ocupa de su base de datos (pg_dump); «job export» hace aquí una copia del trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the shared job came from its database.</source>
        <translation>
            <numerusform>%n archivo del trabajo compartido ha venido de su base de datos.</numerusform>
            <numerusform>%n archivos del trabajo compartido han venido de su base de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password is kept for %1 any more.</source>
        <translation>Ya no se guarda ninguna contraseña para %1.</translation>
    </message>
    <message>
        <source>The first line of standard input is the password, and it is empty.</source>
        <translation>La primera línea de la entrada estándar es la contraseña, y está vacía.</translation>
    </message>
    <message>
        <source>The password for %1 is kept in %2.</source>
        <translation>La contraseña para %1 se guarda aquí: %2.</translation>
    </message>
    <message>
        <source>The job is now at %1.</source>
        <translation>El trabajo está ahora en %1.</translation>
    </message>
    <message>
        <source>--trusted-proxy takes addresses: %1 is none.</source>
        <translation>--trusted-proxy admite direcciones: %1 no lo es.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>Phones fetch their files and report here. Open while the server is on.</source>
        <translation>Los teléfonos descargan aquí sus archivos e informan aquí. Abierto mientras el servidor está encendido.</translation>
    </message>
    <message>
        <source>Phones that were given nothing but an address fetch their files here.</source>
        <translation>Los teléfonos a los que solo se dio una dirección descargan aquí sus archivos.</translation>
    </message>
    <message>
        <source>The same, encrypted; other workstations ask here too, with a token.</source>
        <translation>Lo mismo, cifrado; aquí preguntan también otras estaciones de trabajo, con un token.</translation>
    </message>
    <message>
        <source>HTTPS for old phones</source>
        <translation>HTTPS para teléfonos antiguos</translation>
    </message>
    <message>
        <source>With a weaker encryption, for phones that know no better.</source>
        <translation>Con un cifrado más débil, para teléfonos que no conocen otro mejor.</translation>
    </message>
    <message>
        <source>Log of the phones</source>
        <translation>Registro de los teléfonos</translation>
    </message>
    <message>
        <source>Phones send lines of their own log here.</source>
        <translation>Los teléfonos envían aquí líneas de su propio registro.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Phones ask here what time it is.</source>
        <translation>Los teléfonos preguntan aquí qué hora es.</translation>
    </message>
    <message>
        <source>Multicast DNS, port 5353</source>
        <translation>DNS multicast, puerto 5353</translation>
    </message>
    <message>
        <source>Old phones that look for a server in their network are told this one.</source>
        <translation>A los teléfonos antiguos que buscan un servidor en su red se les indica este.</translation>
    </message>
    <message>
        <source>DHCP, port 67</source>
        <translation>DHCP, puerto 67</translation>
    </message>
    <message>
        <source>Gives addresses to phones. Off in every new run, and it stops when another server answers.</source>
        <translation>Da direcciones a los teléfonos. Apagado en cada nueva ejecución, y se detiene cuando otro servidor responde.</translation>
    </message>
    <message>
        <source>To phones: their web page, XML and SIP</source>
        <translation>A los teléfonos: su página web, XML y SIP</translation>
    </message>
    <message>
        <source>Only when you restart, point or change phones from here, after a preview.</source>
        <translation>Solo cuando usted reinicia, dirige o cambia teléfonos desde aquí, tras una vista previa.</translation>
    </message>
    <message>
        <source>To every address of one network: port 80</source>
        <translation>A cada dirección de una red: puerto 80</translation>
    </message>
    <message>
        <source>Only when you look for phones in the network, and only as long as you watch it.</source>
        <translation>Solo cuando busca teléfonos en la red, y solo mientras usted lo observa.</translation>
    </message>
    <message>
        <source>To this computer itself</source>
        <translation>A este mismo equipo</translation>
    </message>
    <message>
        <source>The preflight and the test of the server ask as a phone would. Nothing leaves the computer.</source>
        <translation>La comprobación previa y la prueba del servidor preguntan como lo haría un teléfono. Nada sale del equipo.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>No telemetry, no look for updates, no connection when the program starts.</source>
        <translation>Sin telemetría, sin búsqueda de actualizaciones, sin conexión al iniciarse el programa.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Phones, settings, what was seen. It holds no secrets yet.</source>
        <translation>Teléfonos, ajustes, lo que se ha visto. Aún no contiene secretos.</translation>
    </message>
    <message>
        <source>Phones, settings, what was seen. Secrets in it are encrypted; their key is in %1.</source>
        <translation>Teléfonos, ajustes, lo que se ha visto. Los secretos que contiene están cifrados; su clave está en %1.</translation>
    </message>
    <message>
        <source>Firmware and other files</source>
        <translation>Firmware y otros archivos</translation>
    </message>
    <message>
        <source>Each by its content, shared by all jobs.</source>
        <translation>Cada uno según su contenido, compartidos por todos los trabajos.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Opens the secrets of jobs where no password store answers. Readable by you only; keep a copy of it in another place.</source>
        <translation>Abre los secretos de los trabajos cuando no responde ningún almacén de contraseñas. Solo usted puede leerlo; guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Where the window was</source>
        <translation>Dónde estaba la ventana</translation>
    </message>
    <message>
        <source>The job that was open, its page, and the size of the window. Delete it as you like.</source>
        <translation>El trabajo que estaba abierto, su página y el tamaño de la ventana. Bórrelo cuando quiera.</translation>
    </message>
    <message>
        <source>Certificates for HTTPS</source>
        <translation>Certificados para HTTPS</translation>
    </message>
    <message>
        <source>Made when HTTPS is switched on. None is installed in this computer&apos;s system.</source>
        <translation>Se crean al encender HTTPS. Ninguno se instala en el sistema de este equipo.</translation>
    </message>
    <message>
        <source>Shown to phones now: %1. None is installed in this computer&apos;s system.</source>
        <translation>El que se muestra ahora a los teléfonos: %1. Ninguno se instala en el sistema de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s), since you chose so on the Sync page.</source>
        <translation>
            <numerusform>Cada %n minuto, porque usted lo eligió así en la página Sincronización.</numerusform>
            <numerusform>Cada %n minutos, porque usted lo eligió así en la página Sincronización.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when you compare or send on the Sync page.</source>
        <translation>Solo cuando usted compara o envía en la página Sincronización.</translation>
    </message>
    <message>
        <source>To “%1”: %2</source>
        <translation>A «%1»: %2</translation>
    </message>
    <message>
        <source>The folder of “%1”</source>
        <translation>La carpeta de «%1»</translation>
    </message>
    <message>
        <source>This job, encrypted, for other workstations.</source>
        <translation>Este trabajo, cifrado, para otras estaciones de trabajo.</translation>
    </message>
    <message>
        <source>To the database of this job: %1, port %2</source>
        <translation>A la base de datos de este trabajo: %1, puerto %2</translation>
    </message>
    <message>
        <source>As long as the job is open, what is changed here goes there, and what others change comes.</source>
        <translation>Mientras el trabajo está abierto, lo que se cambia aquí va allí, y lo que cambian otros llega de allí.</translation>
    </message>
    <message>
        <source>No telemetry, no look for updates.</source>
        <translation>Sin telemetría y sin buscar actualizaciones.</translation>
    </message>
</context>
<context>
    <name>DemoJob</name>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Meeting room 1</source>
        <translation>Sala de reuniones 1</translation>
    </message>
    <message>
        <source>Meeting room 2</source>
        <translation>Sala de reuniones 2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>Sales 1</source>
        <translation>Ventas 1</translation>
    </message>
    <message>
        <source>Sales 2</source>
        <translation>Ventas 2</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portería</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Patio</translation>
    </message>
    <message>
        <source>Make the demonstration job</source>
        <translation>Crear el trabajo de demostración</translation>
    </message>
</context>
<context>
    <name>Dhcp</name>
    <message>
        <source>“%1” is not an address. Phones would be told nonsense. Give four numbers with dots.</source>
        <translation>«%1» no es una dirección. Los teléfonos recibirían algo sin sentido. Indique cuatro números con puntos.</translation>
    </message>
    <message>
        <source>DHCP needs the first and the last address it may give out, the lower one first. Phones get no address without them.</source>
        <translation>DHCP necesita la primera y la última dirección que puede dar, la menor primero. Sin ellas los teléfonos no reciben dirección.</translation>
    </message>
    <message>
        <source>The range %1 to %2 is not of the network of this computer (%3). Phones with such addresses could not reach it. Choose a range of that network.</source>
        <translation>El rango de %1 a %2 no es de la red de este equipo (%3). Los teléfonos con esas direcciones no podrían llegar a él. Elija un rango de esa red.</translation>
    </message>
    <message>
        <source>The range is too long. DHCP gives out up to %1 addresses in this way. Choose a shorter one.</source>
        <translation>El rango es demasiado largo. DHCP da de este modo hasta %1 direcciones. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The range holds %1, which is the address of this computer. A phone with it would cut the others off. Choose a range without it.</source>
        <translation>El rango contiene %1, que es la dirección de este equipo. Un teléfono que la tuviera dejaría aislados a los demás. Elija un rango sin ella.</translation>
    </message>
    <message>
        <source>A lease lasts 1 to %1 minutes.</source>
        <translation>Una concesión dura de 1 a %1 minutos.</translation>
    </message>
</context>
<context>
    <name>DhcpSockets</name>
    <message>
        <source>On this system, or with the portable way of moving bytes, Firstring cannot do DHCP: it could neither keep to one network card, nor see other DHCP servers, nor find out whether an address is in use. Phones need another DHCP server; the page “Point the phones here” has the lines for it.</source>
        <translation>En este sistema, o con la forma portable de mover los bytes, Firstring no puede hacer DHCP: no podría ceñirse a una sola tarjeta de red, ni ver otros servidores DHCP, ni averiguar si una dirección está en uso. Los teléfonos necesitan otro servidor DHCP; la página «Dirigir los teléfonos aquí» tiene las líneas para él.</translation>
    </message>
    <message>
        <source>It works once an administrator has run: %1</source>
        <translation>Funciona en cuanto un administrador haya ejecutado: %1</translation>
    </message>
    <message>
        <source>Install the program firstring-porthelper, or run this one as root.</source>
        <translation>Instale el programa firstring-porthelper, o ejecute este como root.</translation>
    </message>
    <message>
        <source>DHCP has to hear what other computers say on the network card, and this computer lets only programs with that right do so. Phones get no address from here. %1</source>
        <translation>DHCP tiene que oír lo que otros equipos dicen en la tarjeta de red, y este equipo solo lo permite a programas con ese derecho. Los teléfonos no reciben dirección de aquí. %1</translation>
    </message>
    <message>
        <source>Another program of this computer is a DHCP server already (%1, %2), so ours was not started. End that program, or leave DHCP to it.</source>
        <translation>Otro programa de este equipo ya es servidor DHCP (%1, %2), así que el nuestro no se ha iniciado. Cierre ese programa, o déjele a él el DHCP.</translation>
    </message>
    <message>
        <source>Another program of this computer is a DHCP server already, so ours was not started. End that program, or leave DHCP to it.</source>
        <translation>Otro programa de este equipo ya es servidor DHCP, así que el nuestro no se ha iniciado. Cierre ese programa, o déjele a él el DHCP.</translation>
    </message>
    <message>
        <source>The network card could not be opened for DHCP. Phones get no address from here. Plug it in and try again.</source>
        <translation>No se ha podido abrir la tarjeta de red para DHCP. Los teléfonos no reciben dirección de aquí. Conéctela y pruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>DhcpSurvey</name>
    <message>
        <source>%1 gives out addresses here; it gave us none.</source>
        <translation>%1 da direcciones aquí; a nosotros no nos ha dado ninguna.</translation>
    </message>
    <message>
        <source>it would give us %1</source>
        <translation>nos daría %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>máscara %1</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>sin router</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>router %1</translation>
    </message>
    <message>
        <source>no DNS</source>
        <translation>sin DNS</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>durante %n minuto</numerusform>
            <numerusform>durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives out addresses here: %2.</source>
        <translation>%1 da direcciones aquí: %2.</translation>
    </message>
    <message>
        <source>%1 does not tell phones where to ask. One that is new asks the maker&apos;s RCS on the Internet, then stands still.</source>
        <translation>%1 no dice a los teléfonos dónde preguntar. Uno nuevo pregunta al RCS del fabricante en Internet y después se queda parado.</translation>
    </message>
    <message>
        <source>%1 (option %2)</source>
        <translation>%1 (opción %2)</translation>
    </message>
    <message>
        <source>%1 sends phones an option 43 that is not made for them: %2.</source>
        <translation>%1 envía a los teléfonos una opción 43 que no está hecha para ellos: %2.</translation>
    </message>
    <message>
        <source>%1 tells phones to ask %2.</source>
        <translation>%1 dice a los teléfonos que pregunten a %2.</translation>
    </message>
    <message>
        <source>Phones do not ask this program (%1). Change the options at that server.</source>
        <translation>Los teléfonos no preguntan a este programa (%1). Cambie las opciones en ese servidor.</translation>
    </message>
    <message>
        <source>%1 also sends phones to the maker&apos;s RCS first (option 43, sub-option 3).</source>
        <translation>%1 envía además los teléfonos primero al RCS del fabricante (opción 43, subopción 3).</translation>
    </message>
    <message>
        <source>Set it to 0 when phones shall ask this program only.</source>
        <translation>Póngala a 0 cuando los teléfonos deban preguntar solo a este programa.</translation>
    </message>
    <message>
        <source>%1 sends phones into a VLAN (option 132: %2). They restart into it and are gone from a bench without it.</source>
        <translation>%1 envía los teléfonos a una VLAN (opción 132: %2). Reinician en ella y desaparecen de un banco que no la tenga.</translation>
    </message>
    <message>
        <source>Take option 132 out while you stage, or connect the bench to that VLAN.</source>
        <translation>Quite la opción 132 durante la preparación, o conecte el banco a esa VLAN.</translation>
    </message>
    <message>
        <source>%1 sends option 156 (%2), which leads phones of current firmware away.</source>
        <translation>%1 envía la opción 156 (%2), que lleva a otro sitio a los teléfonos con firmware actual.</translation>
    </message>
    <message>
        <source>Take option 156 out at that server.</source>
        <translation>Quite la opción 156 en ese servidor.</translation>
    </message>
    <message>
        <source>Nobody gives out addresses on %1.</source>
        <translation>Nadie da direcciones en %1.</translation>
    </message>
    <message>
        <source>Phones need a DHCP server. On a bench of its own, ours can be it (full).</source>
        <translation>Los teléfonos necesitan un servidor DHCP. En un banco aislado puede serlo el nuestro (único).</translation>
    </message>
    <message numerus="yes">
        <source>%n servers give out addresses here. Each phone takes what it hears first, so they may behave differently.</source>
        <translation>
            <numerusform>Aquí da direcciones %n servidor. Cada teléfono toma lo que oye primero, así que pueden comportarse de modo distinto.</numerusform>
            <numerusform>Aquí dan direcciones %n servidores. Cada teléfono toma lo que oye primero, así que pueden comportarse de modo distinto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the options of “Point the phones here” at that server, or type the address into each phone.</source>
        <translation>Introduzca en ese servidor las opciones de «Dirigir los teléfonos aquí», o escriba la dirección en cada teléfono.</translation>
    </message>
    <message>
        <source>Look there whether its range is used up, or whether it knows its own devices only.</source>
        <translation>Mire allí si su rango está agotado, o si solo conoce sus propios dispositivos.</translation>
    </message>
    <message>
        <source>Find out whose they are, and leave one of them on.</source>
        <translation>Averigüe de quién son, y deje uno encendido.</translation>
    </message>
</context>
<context>
    <name>Downgrade</name>
    <message>
        <source>%1 down to %2 brings %3 back: %4</source>
        <translation>%1 a %2 hacia abajo trae de nuevo %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones would go from %1 down to %2, which has the known weakness %3 again. Say why; the reason is kept in the audit log.</source>
        <translation>Los teléfonos bajarían de %1 a %2, que vuelve a tener la vulnerabilidad conocida %3. Diga por qué; el motivo se guarda en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>No hay ningún servidor de configuración «%1» en este trabajo. Añádalo antes.</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job. Make it first.</source>
        <translation>No hay ninguna plantilla «%1» en este trabajo. Créela antes.</translation>
    </message>
    <message>
        <source>There is no branding file “%1” in this job. Add it first.</source>
        <translation>No hay ningún archivo de branding «%1» en este trabajo. Añádalo antes.</translation>
    </message>
    <message>
        <source>A name needs 1 to 200 printable characters, without blanks at its ends.</source>
        <translation>Un nombre necesita de 1 a 200 caracteres imprimibles, sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>A URL key has 8 to 64 letters, digits, - or _.</source>
        <translation>Una clave de URL tiene de 8 a 64 letras, cifras, - o _.</translation>
    </message>
    <message>
        <source>A release window lasts 1 to 8760 hours.</source>
        <translation>El plazo de una autorización dura de 1 a 8760 horas.</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a phone.</source>
        <translation>%1 no puede ser la dirección de un teléfono.</translation>
    </message>
    <message>
        <source>The name “local” stands for this program&apos;s own server.</source>
        <translation>El nombre «local» designa al propio servidor de este programa.</translation>
    </message>
    <message>
        <source>A firmware file needs its model and its version.</source>
        <translation>Un archivo de firmware necesita su modelo y su versión.</translation>
    </message>
    <message>
        <source>this job&apos;s defaults</source>
        <translation>los valores predeterminados de este trabajo</translation>
    </message>
    <message>
        <source>It is still used by %1. Change that first.</source>
        <translation>Aún lo usa %1. Cambie antes eso.</translation>
    </message>
    <message>
        <source>Rename blueprint %1</source>
        <translation>Cambiar el nombre de la plantilla %1</translation>
    </message>
    <message>
        <source>Rename configuration server %1</source>
        <translation>Cambiar el nombre del servidor de configuración %1</translation>
    </message>
    <message numerus="yes">
        <source>Phones have room for %n language pack(s) besides English.</source>
        <translation>
            <numerusform>Los teléfonos tienen sitio para %n paquete de idioma además del inglés.</numerusform>
            <numerusform>Los teléfonos tienen sitio para %n paquetes de idioma además del inglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text “%1” needs the parameter that shows it, for example xml application title.</source>
        <translation>El texto «%1» necesita el parámetro que lo muestra, por ejemplo xml application title.</translation>
    </message>
    <message>
        <source>A syslog port is 1 to 65535, or 0 for no lines about it.</source>
        <translation>Un puerto de syslog va de 1 a 65535, o 0 para ninguna línea al respecto.</translation>
    </message>
    <message>
        <source>A roll-out names each phone once, and its waves cannot have less than no phones.</source>
        <translation>Un despliegue nombra cada teléfono una vez, y sus oleadas no pueden tener menos de cero teléfonos.</translation>
    </message>
    <message>
        <source>A version that phones must run before %1 has to be a lower one.</source>
        <translation>La versión que los teléfonos deben ejecutar antes de %1 tiene que ser una inferior.</translation>
    </message>
</context>
<context>
    <name>EditJson</name>
    <message>
        <source>The change was not understood, so nothing was changed. Both programs must be of the same version.</source>
        <translation>El cambio no se ha entendido, así que no se ha cambiado nada. Ambos programas deben ser de la misma versión.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>The program says: %1</source>
        <translation>El programa dice: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was encrypted. See whether the disk is full and who may write there.</source>
        <translation>%1 no se puede escribir, así que no se ha cifrado nada. Mire si el disco está lleno y quién puede escribir allí.</translation>
    </message>
    <message>
        <source>No encrypting program was chosen on this computer. Firstring has none of its own; choose your copy of anacrypt.</source>
        <translation>En este equipo no se ha elegido ningún programa de cifrado. Firstring no trae ninguno; elija su copia de anacrypt.</translation>
    </message>
    <message>
        <source>“%1” is no program that can be run here. Choose the file anacrypt, with its whole path, and see that you may execute it.</source>
        <translation>«%1» no es un programa que se pueda ejecutar aquí. Elija el archivo anacrypt, con su ruta completa, y compruebe que usted puede ejecutarlo.</translation>
    </message>
    <message>
        <source>The encrypting program did not end and was stopped, so nothing was encrypted.</source>
        <translation>El programa de cifrado no terminaba y se ha detenido, así que no se ha cifrado nada.</translation>
    </message>
    <message>
        <source>The encrypting program gave up, so nothing was encrypted (status %1).</source>
        <translation>El programa de cifrado ha desistido, así que no se ha cifrado nada (estado %1).</translation>
    </message>
    <message>
        <source>What the encrypting program wrote for %1 can be read by everybody, so it was thrown away. Is it anacrypt?</source>
        <translation>Lo que el programa de cifrado ha escrito para %1 puede leerlo cualquiera, así que se ha descartado. ¿Es anacrypt?</translation>
    </message>
    <message numerus="yes">
        <source>The encrypting program did not write %n file(s): %1.</source>
        <translation>
            <numerusform>El programa de cifrado no ha escrito %n archivo: %1.</numerusform>
            <numerusform>El programa de cifrado no ha escrito %n archivos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has 1 to %1 letters, digits and other visible characters, and does not begin with a dash. The encrypting program may ask for more.</source>
        <translation>Una clave tiene de 1 a %1 letras, cifras y otros caracteres visibles, y no empieza con un guion. El programa de cifrado puede pedir más.</translation>
    </message>
</context>
<context>
    <name>EventCatalogue</name>
    <message>
        <source>A phone that is not in this job asked for %1. It was told nothing.</source>
        <translation>Un teléfono que no está en este trabajo ha pedido %1. No ha recibido nada.</translation>
    </message>
    <message>
        <source>The phone is on hold; it asked for %1 and was told nothing.</source>
        <translation>El teléfono está en pausa; ha pedido %1 y no ha recibido nada.</translation>
    </message>
    <message>
        <source>Somebody asked for %1, and it cannot be told which phone that is.</source>
        <translation>Alguien ha pedido %1, y no se puede saber qué teléfono es.</translation>
    </message>
    <message>
        <source>The request names two different phones: %1.</source>
        <translation>La petición nombra dos teléfonos distintos: %1.</translation>
    </message>
    <message>
        <source>The phone asked the RCS for %1.</source>
        <translation>El teléfono ha pedido %1 al RCS.</translation>
    </message>
    <message>
        <source>The phone was told its configuration server in %1.</source>
        <translation>Al teléfono se le ha indicado su servidor de configuración en %1.</translation>
    </message>
    <message>
        <source>The phone took its redirection and asked the RCS again without asking its configuration server.</source>
        <translation>El teléfono ha descargado su redirección y ha vuelto a preguntar al RCS sin preguntar a su servidor de configuración.</translation>
    </message>
    <message>
        <source>The phone took the branding file %1.</source>
        <translation>El teléfono ha descargado el archivo de branding %1.</translation>
    </message>
    <message>
        <source>The phone took the language file %1.</source>
        <translation>El teléfono ha descargado el archivo de idioma %1.</translation>
    </message>
    <message>
        <source>The phone took the common settings %1.</source>
        <translation>El teléfono ha descargado los ajustes comunes %1.</translation>
    </message>
    <message>
        <source>The phone took the settings of its model, %1.</source>
        <translation>El teléfono ha descargado los ajustes de su modelo, %1.</translation>
    </message>
    <message>
        <source>The phone took its own settings, %1.</source>
        <translation>El teléfono ha descargado sus propios ajustes, %1.</translation>
    </message>
    <message>
        <source>The phone took %1.</source>
        <translation>El teléfono ha descargado %1.</translation>
    </message>
    <message>
        <source>The phone already has %1; it has not changed.</source>
        <translation>El teléfono ya tiene %1; no ha cambiado.</translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. That is normal.</source>
        <translation>El teléfono ha pedido %1, que no está aquí. Es normal.</translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. It stops there.</source>
        <translation>El teléfono ha pedido %1, que no está aquí. Se detiene ahí.</translation>
    </message>
    <message>
        <source>%1 was asked for and is not here.</source>
        <translation>Se ha pedido %1 y no está aquí.</translation>
    </message>
    <message>
        <source>%1 is in the catalogue, but its file is missing or damaged. Import it again.</source>
        <translation>%1 está en el catálogo, pero su archivo falta o está dañado. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>A setting needs a value that this phone does not have (%1). Its file is held back until it has one.</source>
        <translation>Un ajuste necesita un valor que este teléfono no tiene (%1). Su archivo se retiene hasta que lo tenga.</translation>
    </message>
    <message>
        <source>The phone stopped taking %1 before its end.</source>
        <translation>El teléfono ha dejado de descargar %1 antes del final.</translation>
    </message>
    <message>
        <source>A request was refused: %1.</source>
        <translation>Se ha rechazado una petición: %1.</translation>
    </message>
    <message>
        <source>The phone began to take the firmware %1.</source>
        <translation>El teléfono ha empezado a descargar el firmware %1.</translation>
    </message>
    <message>
        <source>The phone is taking the firmware: %1.</source>
        <translation>El teléfono está descargando el firmware: %1.</translation>
    </message>
    <message>
        <source>The phone took the whole firmware %1 and will restart.</source>
        <translation>El teléfono ha descargado el firmware %1 completo y se reiniciará.</translation>
    </message>
    <message>
        <source>The phone read the beginning of %1 and stopped: it has that firmware already. That is normal.</source>
        <translation>El teléfono ha leído el principio de %1 y ha parado: ya tiene ese firmware. Es normal.</translation>
    </message>
    <message>
        <source>The phone took the firmware %1 again and again and still reports another one. It is not offered any more.</source>
        <translation>El teléfono ha descargado el firmware %1 una y otra vez y sigue comunicando otro. Ya no se le ofrece.</translation>
    </message>
    <message>
        <source>The firmware is labelled wrongly: %1.</source>
        <translation>El firmware está mal etiquetado: %1.</translation>
    </message>
    <message>
        <source>The phone asked for the firmware %1, and none is assigned that is made for it.</source>
        <translation>El teléfono ha pedido el firmware %1, y no hay ninguno asignado que esté hecho para él.</translation>
    </message>
    <message>
        <source>The phone says that it has started.</source>
        <translation>El teléfono dice que ha arrancado.</translation>
    </message>
    <message>
        <source>The phone says that it is registered.</source>
        <translation>El teléfono dice que está registrado.</translation>
    </message>
    <message>
        <source>The phone reports its registration: %1.</source>
        <translation>El teléfono comunica su registro: %1.</translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation>El teléfono se reinicia.</translation>
    </message>
    <message>
        <source>The phone is ready.</source>
        <translation>El teléfono está listo.</translation>
    </message>
    <message>
        <source>The phone was sent to its configuration server %1.</source>
        <translation>El teléfono ha sido enviado a su servidor de configuración %1.</translation>
    </message>
    <message>
        <source>Settings changed since the phone took them: %1.</source>
        <translation>Ajustes cambiados desde que el teléfono los descargó: %1.</translation>
    </message>
    <message>
        <source>Nothing was heard from the phone for %1. Look at its screen, then start it again.</source>
        <translation>No se sabe nada del teléfono desde hace %1. Mire su pantalla y arránquelo de nuevo.</translation>
    </message>
    <message>
        <source>The local server is on: %1.</source>
        <translation>El servidor local está encendido: %1.</translation>
    </message>
    <message>
        <source>The local server is off.</source>
        <translation>El servidor local está apagado.</translation>
    </message>
    <message>
        <source>A port cannot be used: %1</source>
        <translation>No se puede usar un puerto: %1</translation>
    </message>
    <message>
        <source>Somebody asked whether %1 is here, and did not take it.</source>
        <translation>Alguien ha preguntado si %1 está aquí, y no lo ha descargado.</translation>
    </message>
    <message>
        <source>The phone writes: %1</source>
        <translation>El teléfono escribe: %1</translation>
    </message>
    <message>
        <source>The phone writes of trouble: %1</source>
        <translation>El teléfono escribe que algo no va bien: %1</translation>
    </message>
    <message>
        <source>It writes more than is kept; lines left out: %1.</source>
        <translation>Escribe más de lo que se guarda; líneas omitidas: %1.</translation>
    </message>
    <message>
        <source>The phone was told the time.</source>
        <translation>Se ha dado la hora al teléfono.</translation>
    </message>
    <message>
        <source>The phone asked for the time. It was told that nobody sets the clock of this computer right, so it may not take it.</source>
        <translation>El teléfono ha pedido la hora. Se le ha dicho que nadie pone en hora el reloj de este equipo, así que quizá no la tome.</translation>
    </message>
    <message>
        <source>It looked for a server in its network and was told this one.</source>
        <translation>Ha buscado un servidor en su red y se le ha indicado este.</translation>
    </message>
    <message>
        <source>Another server of this network has our name. In lists of phones this one is called %1 from now on.</source>
        <translation>Otro servidor de esta red tiene nuestro nombre. En las listas de los teléfonos este se llama %1 desde ahora.</translation>
    </message>
    <message>
        <source>This computer no longer has the address %1. Phones can&apos;t reach the server until it is back; plug the network in again.</source>
        <translation>Este equipo ya no tiene la dirección %1. Los teléfonos no pueden llegar al servidor hasta que vuelva; conecte de nuevo la red.</translation>
    </message>
    <message>
        <source>This computer has the address %1 again. Phones are answered.</source>
        <translation>Este equipo tiene de nuevo la dirección %1. Se responde a los teléfonos.</translation>
    </message>
    <message>
        <source>The phone asked for firmware; this job gives it out only at %1.</source>
        <translation>El teléfono ha pedido firmware; este trabajo solo lo entrega a las horas %1.</translation>
    </message>
    <message>
        <source>The phone asked for firmware before its turn in the roll-out: %1.</source>
        <translation>El teléfono ha pedido firmware antes de su turno en el despliegue: %1.</translation>
    </message>
    <message>
        <source>The phone asked for firmware, but the roll-out stands still: %1.</source>
        <translation>El teléfono ha pedido firmware, pero el despliegue está parado: %1.</translation>
    </message>
    <message>
        <source>The phone must run %1 before its new firmware, and there is no file of that version. Add it.</source>
        <translation>El teléfono debe ejecutar %1 antes de su nuevo firmware, y no hay ningún archivo de esa versión. Añádalo.</translation>
    </message>
    <message>
        <source>The roll-out of firmware goes on: %1.</source>
        <translation>El despliegue de firmware continúa: %1.</translation>
    </message>
    <message>
        <source>The roll-out of firmware stopped because of this phone: %1. No other phone is given new firmware.</source>
        <translation>El despliegue de firmware se ha detenido por este teléfono: %1. Ningún otro teléfono recibe firmware nuevo.</translation>
    </message>
    <message>
        <source>The roll-out of firmware has reached every phone: %1.</source>
        <translation>El despliegue de firmware ha llegado a todos los teléfonos: %1.</translation>
    </message>
    <message>
        <source>This phone seems to run MiNet software (%1). It does not act on what it is given here until SIP software is loaded.</source>
        <translation>Este teléfono parece ejecutar software MiNet (%1). No hace caso de lo que recibe aquí hasta que se cargue el software SIP.</translation>
    </message>
    <message>
        <source>Asked by DHCP for an address.</source>
        <translation>Ha pedido una dirección por DHCP.</translation>
    </message>
    <message>
        <source>Got the address %1 from our DHCP.</source>
        <translation>Ha recibido la dirección %1 de nuestro DHCP.</translation>
    </message>
    <message>
        <source>Keeps the address %1 of our DHCP.</source>
        <translation>Conserva la dirección %1 de nuestro DHCP.</translation>
    </message>
    <message>
        <source>Gave the address %1 back to our DHCP.</source>
        <translation>Ha devuelto la dirección %1 a nuestro DHCP.</translation>
    </message>
    <message>
        <source>Wanted to use the address %1, which our DHCP did not give it. It was told to ask for another. That is normal for a phone that comes from elsewhere.</source>
        <translation>Quería usar la dirección %1, que no le ha dado nuestro DHCP. Se le ha dicho que pida otra. Es normal en un teléfono que viene de otro sitio.</translation>
    </message>
    <message>
        <source>Found the address %1 in use by another device and did not take it. Our DHCP leaves it alone for ten minutes.</source>
        <translation>Ha encontrado la dirección %1 en uso por otro dispositivo y no la ha tomado. Nuestro DHCP no la da durante diez minutos.</translation>
    </message>
    <message>
        <source>Another device uses the address %1 of our DHCP range. It is left alone for ten minutes; choose a range that nobody uses.</source>
        <translation>Otro dispositivo usa la dirección %1 de nuestro rango DHCP. No se da durante diez minutos; elija un rango que nadie use.</translation>
    </message>
    <message>
        <source>All addresses of our DHCP range are given out (%1). This phone gets none. Choose a longer range, or a shorter lease.</source>
        <translation>Todas las direcciones de nuestro rango DHCP están dadas (%1). Este teléfono no recibe ninguna. Elija un rango más largo, o una concesión más corta.</translation>
    </message>
    <message>
        <source>The address reserved for this phone cannot be given here (%1). It gets another one. Correct its column “ip”.</source>
        <translation>La dirección reservada para este teléfono no se puede dar aquí (%1). Recibe otra. Corrija su columna «ip».</translation>
    </message>
    <message>
        <source>Our DHCP gives out addresses: %1. Stop it before this network is connected to another one.</source>
        <translation>Nuestro DHCP da direcciones: %1. Deténgalo antes de conectar esta red a otra.</translation>
    </message>
    <message>
        <source>Our DHCP is off.</source>
        <translation>Nuestro DHCP está apagado.</translation>
    </message>
    <message>
        <source>Our DHCP stands beside another server, and none answers: %1. No phone is given an address until it does. Start that server, or let ours give all addresses (full).</source>
        <translation>Nuestro DHCP está junto a otro servidor, y ninguno responde: %1. Ningún teléfono recibe dirección hasta que responda. Inicie ese servidor, o deje que el nuestro dé todas las direcciones (único).</translation>
    </message>
    <message>
        <source>Another server gives out addresses here (%1), so our DHCP has stopped. Phones get theirs from that one. Use the lines under “Point the phones here” for it, or disconnect it and start again.</source>
        <translation>Otro servidor da direcciones aquí (%1), así que nuestro DHCP se ha detenido. Los teléfonos reciben las suyas de aquel. Use para él las líneas de «Dirigir los teléfonos aquí», o desconéctelo e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Our DHCP was not started: %1</source>
        <translation>Nuestro DHCP no se ha iniciado: %1</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1</source>
        <translation>No se ha establecido la conexión cifrada: %1</translation>
    </message>
    <message>
        <source>Something showed the certificate of another phone (%1) and was told nothing. Look which device it is.</source>
        <translation>Algo ha mostrado el certificado de otro teléfono (%1) y no ha recibido nada. Mire qué dispositivo es.</translation>
    </message>
    <message>
        <source>The server shows phones a new certificate, made for %1.</source>
        <translation>El servidor muestra a los teléfonos un certificado nuevo, expedido para %1.</translation>
    </message>
    <message>
        <source>The phone is released: it may take its files.</source>
        <translation>El teléfono está autorizado: puede descargar sus archivos.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the phone is not released. It was told nothing.</source>
        <translation>Se ha pedido %1, pero el teléfono no está autorizado. No ha recibido nada.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the time to take it is over. Release the phone again to stage it.</source>
        <translation>Se ha pedido %1, pero el plazo para descargarlo ha pasado. Autorice de nuevo el teléfono para prepararlo.</translation>
    </message>
    <message>
        <source>%1 was asked for by another address than the one that took the phone&apos;s files. It was told nothing.</source>
        <translation>%1 se ha pedido desde una dirección distinta de la que descargó los archivos del teléfono. No ha recibido nada.</translation>
    </message>
    <message>
        <source>%1 was asked for by another network card than the phone&apos;s own. It was told nothing.</source>
        <translation>%1 se ha pedido desde una tarjeta de red distinta de la del teléfono. No ha recibido nada.</translation>
    </message>
    <message>
        <source>The phone came back with another address; before it had %1.</source>
        <translation>El teléfono ha vuelto con otra dirección; antes tenía %1.</translation>
    </message>
    <message>
        <source>From now on only %1 gets the files of this phone.</source>
        <translation>Desde ahora solo %1 recibe los archivos de este teléfono.</translation>
    </message>
    <message>
        <source>%1 asked for many phones that it may not stage. It is told nothing for 15 minutes.</source>
        <translation>%1 ha preguntado por muchos teléfonos que no puede preparar. No recibe nada durante 15 minutos.</translation>
    </message>
    <message>
        <source>%1 leaves the phone with the administrator password that everybody knows.</source>
        <translation>%1 deja en el teléfono la contraseña de administrador que todo el mundo conoce.</translation>
    </message>
    <message>
        <source>%1 asked for the records of this job with a token that is not known. It was told nothing.</source>
        <translation>%1 ha pedido los datos de este trabajo con un token que no se conoce. No ha recibido nada.</translation>
    </message>
    <message>
        <source>%1 tried several tokens that are not known. For some minutes it is not listened to.</source>
        <translation>%1 ha probado varios tokens que no se conocen. Durante unos minutos no se le escucha.</translation>
    </message>
    <message>
        <source>Changed by another workstation: %1</source>
        <translation>Cambiado por otra estación de trabajo: %1</translation>
    </message>
    <message>
        <source>Synced with %1: both sides agree.</source>
        <translation>Sincronizado con %1: ambas partes coinciden.</translation>
    </message>
    <message>
        <source>Synced with %1 in part. The Sync page says what waits or was not taken.</source>
        <translation>Sincronizado con %1 en parte. La página Sincronización dice qué espera o qué no se ha aceptado.</translation>
    </message>
    <message>
        <source>The sync with %1 ended early. Nothing is lost: the next run goes on from there.</source>
        <translation>La sincronización con %1 ha terminado antes de tiempo. No se ha perdido nada: la próxima ejecución continúa desde ahí.</translation>
    </message>
    <message>
        <source>%1 went back to an older copy. Nothing of it is taken until somebody has looked.</source>
        <translation>%1 ha vuelto a una copia más antigua. No se toma nada de ella hasta que alguien la haya mirado.</translation>
    </message>
    <message>
        <source>%1 does not show the certificate that was confirmed. Nothing was sent.</source>
        <translation>%1 no muestra el certificado que se confirmó. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The job is being finished: phones get their last settings, in which nothing of this program is left.</source>
        <translation>El trabajo se está terminando: los teléfonos reciben sus últimos ajustes, en los que no queda nada de este programa.</translation>
    </message>
    <message>
        <source>The phone took its last settings, %1.</source>
        <translation>El teléfono ha descargado sus últimos ajustes, %1.</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed. Phones are told nothing more unless they are staged again.</source>
        <translation>El trabajo está terminado y su barrera cerrada. Los teléfonos no reciben nada más, salvo que se preparen de nuevo.</translation>
    </message>
    <message>
        <source>%1 was asked for after the job was finished. It was told nothing. Stage the phone again to let it in.</source>
        <translation>Se ha pedido %1 después de terminar el trabajo. No ha recibido nada. Prepare de nuevo el teléfono para dejarlo pasar.</translation>
    </message>
    <message>
        <source>The files could not be encrypted, so phones that want encrypted ones keep what they have: %1</source>
        <translation>Los archivos no se han podido cifrar, así que los teléfonos que los quieren cifrados conservan lo que tienen: %1</translation>
    </message>
    <message>
        <source>%1 is still being encrypted; the phone finds it when it asks again.</source>
        <translation>%1 aún se está cifrando; el teléfono lo encontrará cuando vuelva a pedirlo.</translation>
    </message>
</context>
<context>
    <name>EveryPhone</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>This looks like a phone list, but no line of it can be read.</source>
        <translation>Esto parece una lista de teléfonos, pero no se puede leer ninguna de sus líneas.</translation>
    </message>
    <message numerus="yes">
        <source>This is a phone list with %n phone(s).</source>
        <translation>
            <numerusform>Esto es una lista con %n teléfono.</numerusform>
            <numerusform>Esto es una lista con %n teléfonos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read.</source>
        <translation>
            <numerusform>%n línea no se puede leer.</numerusform>
            <numerusform>%n líneas no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no phone configuration: no line reads name: value.</source>
        <translation>Esto no es una configuración de teléfono: ninguna línea dice nombre: valor.</translation>
    </message>
    <message numerus="yes">
        <source>This is a phone configuration with %n setting(s).</source>
        <translation>
            <numerusform>Esto es una configuración de teléfono con %n ajuste.</numerusform>
            <numerusform>Esto es una configuración de teléfono con %n ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no language pack: its lines do not read English text| translation.</source>
        <translation>Esto no es un paquete de idioma: sus líneas no tienen la forma texto en inglés| traducción.</translation>
    </message>
    <message numerus="yes">
        <source>This is a language pack with %n text(s).</source>
        <translation>
            <numerusform>Esto es un paquete de idioma con %n texto.</numerusform>
            <numerusform>Esto es un paquete de idioma con %n textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test firmware for %1, version %2.</source>
        <translation>Esto es un firmware de prueba para %1, versión %2.</translation>
    </message>
    <message>
        <source>This may be firmware, but neither its name nor its beginning says for which model. Name it like 6867i.st.</source>
        <translation>Puede que esto sea firmware, pero ni su nombre ni su principio dicen para qué modelo. Dele un nombre como 6867i.st.</translation>
    </message>
    <message>
        <source>By its name this is firmware for %1. Whether it is genuine cannot be seen here.</source>
        <translation>Por su nombre, esto es firmware para %1. Aquí no se puede ver si es auténtico.</translation>
    </message>
    <message>
        <source>This certificate or key file is damaged or cut off. Get it again.</source>
        <translation>Este archivo de certificado o de clave está dañado o cortado. Consígalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>This is a PEM file with %n part(s).</source>
        <translation>
            <numerusform>Esto es un archivo PEM con %n parte.</numerusform>
            <numerusform>Esto es un archivo PEM con %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds a private key: give it to one phone or blueprint only.</source>
        <translation>Contiene una clave privada: délo solo a un teléfono o a una plantilla.</translation>
    </message>
    <message>
        <source>This is no whole JSON file; it cannot be read from byte %1 on.</source>
        <translation>Esto no es un archivo JSON completo; no se puede leer a partir del byte %1.</translation>
    </message>
    <message>
        <source>This is a JSON file.</source>
        <translation>Esto es un archivo JSON.</translation>
    </message>
    <message>
        <source>This is no file that can be used here: neither a phone list, a configuration, a language pack, firmware, a certificate nor JSON.</source>
        <translation>Este archivo no se puede usar aquí: no es lista de teléfonos, configuración, paquete de idioma, firmware, certificado ni JSON.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is bigger than 100 MB; no file of its kind is.</source>
        <translation>El archivo supera los 100 MB; ningún archivo de su clase es tan grande.</translation>
    </message>
</context>
<context>
    <name>FileOffer</name>
    <message>
        <source>%1 (it may be %2)</source>
        <translation>%1 (quizá sea %2)</translation>
    </message>
</context>
<context>
    <name>FirmwareForecast</name>
    <message>
        <source>No phone changes its firmware.</source>
        <translation>Ningún teléfono cambia de firmware.</translation>
    </message>
    <message numerus="yes">
        <source>%n different version(s)</source>
        <translation>
            <numerusform>%n versión distinta</numerusform>
            <numerusform>%n versiones distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) fetch %1</source>
        <translation>
            <numerusform>%n teléfono descarga %1</numerusform>
            <numerusform>%n teléfonos descargan %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them go(es) down</source>
        <translation>
            <numerusform>%n de ellos BAJA</numerusform>
            <numerusform>%n de ellos BAJAN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run</source>
        <translation>
            <numerusform>%n de ellos nunca ha dicho qué ejecuta</numerusform>
            <numerusform>%n de ellos nunca han dicho qué ejecutan</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>alrededor de %1</translation>
    </message>
</context>
<context>
    <name>FirmwareHaul</name>
    <message>
        <source>Version %1 for the %2 was there with another content (“%3”). This file takes its place: phones that have the other one are not asked to change.</source>
        <translation>La versión %1 para el %2 estaba ahí con otro contenido («%3»). Este archivo ocupa su lugar: a los teléfonos que tienen el otro no se les pide que cambien.</translation>
    </message>
    <message>
        <source>This is the same file as version %1 for the %2. Phones can report only one of the two versions: correct the other, or remove it.</source>
        <translation>Este es el mismo archivo que la versión %1 para el %2. Los teléfonos solo pueden comunicar una de las dos versiones: corrija la otra, o quítela.</translation>
    </message>
    <message>
        <source>There is nothing in this file, so it was not added. Fetch it again.</source>
        <translation>No hay nada en este archivo, así que no se ha añadido. Descárguelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>FirmwareKnowledge</name>
    <message>
        <source>Line %1 of the list of what is known of firmware cannot be read.</source>
        <translation>La línea %1 de la lista de lo que se sabe del firmware no se puede leer.</translation>
    </message>
    <message>
        <source>It says nothing new: what is known here stays as it is.</source>
        <translation>No dice nada nuevo: lo que se sabe aquí queda como está.</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 renewed.</source>
        <translation>Incorporado: %1 nuevos, %2 renovados.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its names are known here from a later day; those were left as they are.</source>
        <translation>
            <numerusform>%n de sus nombres se conoce aquí con una fecha posterior; se ha dejado como estaba.</numerusform>
            <numerusform>%n de sus nombres se conocen aquí con una fecha posterior; se han dejado como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>firmware.tsv in the data folder cannot be read, so its warnings about versions are missing. Check its rights, or take it away.</source>
        <translation>firmware.tsv no se puede leer en la carpeta de datos, así que faltan sus avisos sobre versiones. Compruebe sus permisos, o quite el archivo.</translation>
    </message>
    <message>
        <source>Its warnings about versions are missing. Correct firmware.tsv in the data folder, or take it away.</source>
        <translation>Faltan sus avisos sobre versiones. Corrija firmware.tsv en la carpeta de datos, o quite el archivo.</translation>
    </message>
    <message>
        <source>Nothing was taken from “%1”; what is known here stays.</source>
        <translation>No se ha tomado nada de «%1»; lo que se sabe aquí se conserva.</translation>
    </message>
    <message>
        <source>It is far longer than such a list.</source>
        <translation>Es mucho más larga que una lista de este tipo.</translation>
    </message>
    <message>
        <source>It holds no line about firmware.</source>
        <translation>No contiene ninguna línea sobre firmware.</translation>
    </message>
    <message>
        <source>The list cannot be kept: firmware.tsv in the data folder cannot be written. Check its rights and the free space.</source>
        <translation>La lista no se puede guardar: no se puede escribir firmware.tsv en la carpeta de datos. Compruebe sus permisos y el espacio libre.</translation>
    </message>
</context>
<context>
    <name>FirmwareMatrix</name>
    <message numerus="yes">
        <source>%1: %n phone(s).</source>
        <translation>
            <numerusform>%1: %n teléfono.</numerusform>
            <numerusform>%1: %n teléfonos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run.</source>
        <translation>
            <numerusform>%n de ellos nunca ha dicho qué ejecuta.</numerusform>
            <numerusform>%n de ellos nunca han dicho qué ejecutan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known weaknesses: %1.</source>
        <translation>Vulnerabilidades conocidas: %1.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>%1 for the %2: its file is here.</source>
        <translation>%1 para el %2: su archivo está aquí.</translation>
    </message>
    <message>
        <source>%1 for the %2: no file.</source>
        <translation>%1 para el %2: sin archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) run it.</source>
        <translation>
            <numerusform>%n teléfono lo ejecuta.</numerusform>
            <numerusform>%n teléfonos lo ejecutan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go up to it.</source>
        <translation>
            <numerusform>%n teléfono subiría a él.</numerusform>
            <numerusform>%n teléfonos subirían a él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go down to it.</source>
        <translation>
            <numerusform>%n teléfono bajaría a él.</numerusform>
            <numerusform>%n teléfonos bajarían a él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would be offered it and never said what they run.</source>
        <translation>
            <numerusform>Se ofrecería a %n teléfono que nunca ha dicho qué ejecuta.</numerusform>
            <numerusform>Se ofrecería a %n teléfonos que nunca han dicho qué ejecutan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) shall run it and wait for its file.</source>
        <translation>
            <numerusform>%n teléfono debe ejecutarlo y espera su archivo.</numerusform>
            <numerusform>%n teléfonos deben ejecutarlo y esperan su archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is here under another version: one of the two labels is wrong.</source>
        <translation>El mismo archivo está aquí con otra versión: una de las dos indicaciones no es correcta.</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>There are no phones to simulate. Name a list, or say how many.</source>
        <translation>No hay teléfonos que simular. Indique una lista, o diga cuántos.</translation>
    </message>
    <message>
        <source>“%1” is not a model that can be simulated. Give %2 a model such as 6867i.</source>
        <translation>«%1» no es un modelo que se pueda simular. Dé a %2 un modelo como 6867i.</translation>
    </message>
    <message>
        <source>%1 is in the list twice. Each phone can be simulated once.</source>
        <translation>%1 está dos veces en la lista. Cada teléfono se puede simular una vez.</translation>
    </message>
    <message>
        <source>No server is named. Start the local server, or give its URL.</source>
        <translation>No se ha indicado ningún servidor. Inicie el servidor local, o indique su URL.</translation>
    </message>
    <message>
        <source>Simulated phones cannot talk to “%1”. Use an address that begins with http://, https:// or tftp://.</source>
        <translation>Los teléfonos simulados no pueden hablar con «%1». Use una dirección que empiece por http://, https:// o tftp://.</translation>
    </message>
</context>
<context>
    <name>FolderIntake</name>
    <message>
        <source>“%1” is a link that leads out of this folder, to a folder or nowhere. It is not followed.</source>
        <translation>«%1» es un enlace que lleva fuera de esta carpeta, a una carpeta o a ninguna parte. No se sigue.</translation>
    </message>
    <message>
        <source>“%1” lies too deep to be asked for; it stays out.</source>
        <translation>«%1» está demasiado profundo para que se pueda pedir; queda fuera.</translation>
    </message>
    <message>
        <source>“%1” is no regular file; it stays out.</source>
        <translation>«%1» no es un archivo normal; queda fuera.</translation>
    </message>
    <message>
        <source>There are more than %1 files in this folder. Choose the folder phones ask in, not one above it.</source>
        <translation>Hay más de %1 archivos en esta carpeta. Elija la carpeta en la que preguntan los teléfonos, no una superior.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading; it stays out.</source>
        <translation>«%1» no se puede abrir para leerlo; queda fuera.</translation>
    </message>
    <message>
        <source>The configuration files of this folder are larger than %1 MB together. Take it over in parts.</source>
        <translation>Los archivos de configuración de esta carpeta superan juntos los %1 MB. Incorpórela por partes.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; it stays out.</source>
        <translation>«%1» tiene %2 MB; queda fuera.</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be read. Choose the folder phones ask in.</source>
        <translation>«%1» no es una carpeta que se pueda leer. Elija la carpeta en la que preguntan los teléfonos.</translation>
    </message>
    <message>
        <source>Firstring keeps its own data inside this folder, and would write into it. Copy the files phones ask for to a folder of their own first.</source>
        <translation>Firstring guarda sus propios datos dentro de esta carpeta, y escribiría en ella. Copie antes los archivos que piden los teléfonos a una carpeta propia.</translation>
    </message>
</context>
<context>
    <name>FolderKinds</name>
    <message>
        <source>“%1” is for phones with MiNET firmware, which speak another language. It stays out; give those phones SIP firmware first.</source>
        <translation>«%1» es para teléfonos con firmware MiNET, que hablan otro idioma. Queda fuera; dé antes a esos teléfonos el firmware SIP.</translation>
    </message>
    <message>
        <source>“%1” is what a phone wrote itself; no phone asks for it. It stays out.</source>
        <translation>«%1» es algo que un teléfono ha escrito él mismo; ningún teléfono lo pide. Queda fuera.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a phone: it is zero or a group address. It stays out.</source>
        <translation>«%1» no puede ser la dirección de un teléfono: es cero o una dirección de grupo. Queda fuera.</translation>
    </message>
    <message>
        <source>“%1” is named after no phone and no model, so no phone asks for it. It stays out.</source>
        <translation>«%1» no lleva el nombre de ningún teléfono ni de ningún modelo, así que ningún teléfono lo pide. Queda fuera.</translation>
    </message>
    <message>
        <source>Phones that took “%1” may insist on encrypted files and refuse plain ones until they are reset to factory defaults.</source>
        <translation>Los teléfonos que descargaron «%1» pueden insistir en archivos cifrados y rechazar los no cifrados hasta que se restablezcan sus valores de fábrica.</translation>
    </message>
    <message>
        <source>“%1” is encrypted with the key of this site. It cannot be read, so what it says stays out: find the plain file it was made from.</source>
        <translation>«%1» está cifrado con la clave de esta sede. No se puede leer, así que lo que dice queda fuera: busque el archivo sin cifrar del que se hizo.</translation>
    </message>
    <message>
        <source>“%1” stands in a folder below. Phones of this server do not ask there, so it stays out; take that folder over by itself if they do.</source>
        <translation>«%1» está en una subcarpeta. Los teléfonos de este servidor no preguntan ahí, así que queda fuera; si lo hacen, incorpore esa carpeta por separado.</translation>
    </message>
</context>
<context>
    <name>FolderTarget</name>
    <message>
        <source>The disk of “%1” is full, so not all files came there. Those that did are whole; free some space and publish again.</source>
        <translation>El disco de «%1» está lleno, así que no han llegado todos los archivos. Los que llegaron están completos; libere espacio y publique de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so not all files came there. Those that did are whole. Check who may write in its folder, then publish again.</source>
        <translation>«%1» no se puede escribir, así que no han llegado todos los archivos. Los que llegaron están completos. Compruebe quién puede escribir en su carpeta y publique de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Detenido. Lo que ha llegado está completo; publique de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The list of what was published in “%1” cannot be read. Check who may read it.</source>
        <translation>La lista de lo publicado en «%1» no se puede leer. Compruebe quién puede leerla.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n file(s) with these names already that were not published from here, such as %2. Nothing was changed. Choose an empty folder, or replace them with --overwrite.</source>
        <translation>
            <numerusform>«%1» ya contiene %n archivo con estos nombres que no se publicó desde aquí, como %2. No se ha cambiado nada. Elija una carpeta vacía, o sustitúyalos con --overwrite.</numerusform>
            <numerusform>«%1» ya contiene %n archivos con estos nombres que no se publicaron desde aquí, como %2. No se ha cambiado nada. Elija una carpeta vacía, o sustitúyalos con --overwrite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored file for “%1” cannot be read. Bring it in again.</source>
        <translation>El archivo guardado para «%1» no se puede leer. Tráigalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>GateBadge</name>
    <message>
        <source>It is another network card than the phone&apos;s own.</source>
        <translation>Es una tarjeta de red distinta de la del teléfono.</translation>
    </message>
    <message>
        <source>It showed the certificate of another phone.</source>
        <translation>Ha mostrado el certificado de otro teléfono.</translation>
    </message>
    <message>
        <source>Another address took the phone&apos;s files before.</source>
        <translation>Otra dirección descargó antes los archivos del teléfono.</translation>
    </message>
    <message>
        <source>The time to take them was over.</source>
        <translation>El plazo para descargarlos había pasado.</translation>
    </message>
    <message>
        <source>The phone was not released.</source>
        <translation>El teléfono no estaba autorizado.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>%1 asked for the files of this phone and was told nothing. %2 If that was the phone, release it again.</source>
        <translation>%1 ha pedido los archivos de este teléfono y no ha recibido nada. %2 Si era el teléfono, autorícelo de nuevo.</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Descargado por %1</translation>
    </message>
    <message>
        <source>Only this address gets the files of the phone.</source>
        <translation>Solo esta dirección recibe los archivos del teléfono.</translation>
    </message>
    <message>
        <source>This address took the files of the phone first.</source>
        <translation>Esta dirección fue la primera en descargar los archivos del teléfono.</translation>
    </message>
    <message>
        <source>Released until %1</source>
        <translation>Autorizado hasta %1</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Sin autorizar</translation>
    </message>
    <message>
        <source>It is told nothing until it is released.</source>
        <translation>No recibe nada hasta que se autorice.</translation>
    </message>
    <message>
        <source>The job was finished.</source>
        <translation>El trabajo estaba terminado.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>It is told nothing more. To let it in once more, release it or stage it again.</source>
        <translation>No recibe nada más. Para dejarlo pasar otra vez, autorícelo o prepárelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>GatewayCalls</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Dice: %2</translation>
    </message>
    <message>
        <source>The gateway does not take this address of a phone. Check the form in which it wants them.</source>
        <translation>El servicio de redirección no acepta esta dirección de un teléfono. Compruebe en qué forma las quiere.</translation>
    </message>
    <message>
        <source>It belongs to somebody else there. Ask whoever runs the gateway.</source>
        <translation>Allí pertenece a otra persona. Pregunte a quien lleve el servicio de redirección.</translation>
    </message>
    <message>
        <source>It belongs to somebody else there: %1.</source>
        <translation>Allí pertenece a otra persona: %1.</translation>
    </message>
    <message>
        <source>The gateway refused it.</source>
        <translation>El servicio de redirección lo ha rechazado.</translation>
    </message>
</context>
<context>
    <name>GatewayProfile</name>
    <message>
        <source>“%1” is no value of %2 in a profile. It takes: %3.</source>
        <translation>«%1» no es un valor de %2 en un perfil. Admite: %3.</translation>
    </message>
    <message>
        <source>“%1” is no key of a gateway&apos;s profile. There are: %2.</source>
        <translation>«%1» no es una clave del perfil de un servicio de redirección. Las hay: %2.</translation>
    </message>
    <message>
        <source>a name of letters, digits, dots, - and _</source>
        <translation>un nombre de letras, cifras, puntos, - y _</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
</context>
<context>
    <name>GatewaySide</name>
    <message>
        <source>A gateway has no files.</source>
        <translation>Un servicio de redirección no tiene archivos.</translation>
    </message>
    <message>
        <source>It is registered there already, and the gateway does not say where to.</source>
        <translation>Ya está dado de alta allí, y el servicio de redirección no dice hacia dónde.</translation>
    </message>
    <message>
        <source>It is sent to %1 there. The next run looks anew.</source>
        <translation>Allí se envía a %1. La próxima ejecución lo mira de nuevo.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>It is on hold and was left as it is.</source>
        <translation>Está en pausa y se ha dejado como está.</translation>
    </message>
    <message>
        <source>It never asked here.</source>
        <translation>Nunca ha preguntado aquí.</translation>
    </message>
    <message>
        <source>It did not get to the end: %1.</source>
        <translation>No ha llegado al final: %1.</translation>
    </message>
    <message>
        <source>Firmware %1 for %2</source>
        <translation>Firmware %1 para %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Firmware that is no more in the job</source>
        <translation>Firmware que ya no está en el trabajo</translation>
    </message>
    <message>
        <source>Branding file that is no more in the job</source>
        <translation>Archivo de branding que ya no está en el trabajo</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>Hand-over of telephones</source>
        <translation>Entrega de teléfonos</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Sede: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Realizado por: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n phone(s) are ready.</source>
        <translation>
            <numerusform>%n teléfono, y está listo.</numerusform>
            <numerusform>Los %n teléfonos están listos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) are ready; the others are listed under Exceptions.</source>
        <translation>
            <numerusform>%1 de %n teléfono está listo; más en Excepciones.</numerusform>
            <numerusform>%1 de %n teléfonos están listos; los demás figuran en Excepciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>Firmware antes</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>Firmware después</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>“Own settings” are the first 12 digits of the SHA-256 sum of the file that the phone took.</source>
        <translation>«Ajustes propios» son las 12 primeras cifras de la suma SHA-256 del archivo que descargó el teléfono.</translation>
    </message>
    <message>
        <source>Files that phones took</source>
        <translation>Archivos que han descargado los teléfonos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>This page is confidential: whoever reads it can use these phones and their lines.</source>
        <translation>Esta página es confidencial: quien la lea puede usar estos teléfonos y sus líneas.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Handed over: date, name, signature</source>
        <translation>Entregado: fecha, nombre, firma</translation>
    </message>
    <message>
        <source>Taken over: date, name, signature</source>
        <translation>Recibido: fecha, nombre, firma</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <translation>Entrega: %1</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <source>en</source>
        <extracomment>The language of the help pages: en or de</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>HttpConnection</name>
    <message>
        <source>the handshake was not over in time.</source>
        <translation>la negociación no ha terminado a tiempo.</translation>
    </message>
</context>
<context>
    <name>HttpsService</name>
    <message>
        <source>The file with the CA of the phones, %1, cannot be read. Without it no phone could be checked, so the server was not started. Choose the file again.</source>
        <translation>El archivo con la CA de los teléfonos, %1, no se puede leer. Sin él no se podría comprobar ningún teléfono, así que el servidor no se ha iniciado. Elija de nuevo el archivo.</translation>
    </message>
</context>
<context>
    <name>InstallTime</name>
    <message numerus="yes">
        <source>about %1 for %n phone(s) at %2 Mbit/s</source>
        <translation>
            <numerusform>alrededor de %1 para %n teléfono a %2 Mbit/s</numerusform>
            <numerusform>alrededor de %1 para %n teléfonos a %2 Mbit/s</numerusform>
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
        <translation>«%1» dice de sí mismo que es la versión %2 para el %3: los teléfonos se guiarían por eso.</translation>
    </message>
    <message>
        <source>“%1” does not say which model it is for. Name its model too (on the command line with --model).</source>
        <translation>«%1» no dice para qué modelo es. Indique también su modelo (en la línea de comandos, con --model).</translation>
    </message>
    <message>
        <source>“%1” does not say which version phones report once they run it. Name it too (on the command line with --version).</source>
        <translation>«%1» no dice qué versión comunican los teléfonos cuando la ejecutan. Indíquela también (en la línea de comandos, con --version).</translation>
    </message>
</context>
<context>
    <name>JobBackups</name>
    <message>
        <source>The job could not be copied to %1. It is stored as before; check the rights of that folder and that the disk is not full.</source>
        <translation>El trabajo no se ha podido copiar en %1. Está guardado como antes; compruebe los permisos de esa carpeta y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>No hay ningún trabajo «%1».</translation>
    </message>
    <message>
        <source>The copy of %1 is damaged and not used. Take an older one.</source>
        <translation>La copia del %1 está dañada y no se usa. Tome una más antigua.</translation>
    </message>
    <message>
        <source>There is no sound copy of “%1”.</source>
        <translation>No hay ninguna copia íntegra de «%1».</translation>
    </message>
</context>
<context>
    <name>JobBundle</name>
    <message>
        <source>It was ended before it was done; nothing was changed.</source>
        <translation>Se ha interrumpido antes de acabar; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is missing in this computer&apos;s files or damaged, so no bundle was made. Add it again, or save the bundle with digests only.</source>
        <translation>%1 falta entre los archivos de este equipo o está dañado, así que no se ha hecho ningún paquete. Añádalo de nuevo, o guarde el paquete solo con resúmenes criptográficos.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regular file, so it is left alone.</source>
        <translation>«%1» no es un archivo normal, así que no se toca.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to “%1”: %2. Choose another folder.</source>
        <translation>El paquete no se puede escribir en «%1»: %2. Elija otra carpeta.</translation>
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
        <translation>El otro programa ha dicho algo desconocido.</translation>
    </message>
    <message>
        <source>The job is open in another version of this program. Close it there first.</source>
        <translation>El trabajo está abierto en otra versión de este programa. Ciérrelo antes allí.</translation>
    </message>
</context>
<context>
    <name>JobFileCheck</name>
    <message>
        <source>%1 cannot be read any further: %2</source>
        <translation>%1 no se puede seguir leyendo: %2</translation>
    </message>
    <message>
        <source>%1 cannot be decoded.</source>
        <translation>%1 no se puede descodificar.</translation>
    </message>
    <message>
        <source>The structure of the file</source>
        <translation>La estructura del archivo</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation>La estructura del archivo está dañada: %1</translation>
    </message>
    <message>
        <source>The list of references</source>
        <translation>La lista de referencias</translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to a row of %3 that is not there.</source>
        <translation>La fila %1 de %2 remite a una fila de %3 que no existe.</translation>
    </message>
    <message>
        <source>The list of tables</source>
        <translation>La lista de tablas</translation>
    </message>
    <message>
        <source>The table %1 is missing or differs from what this program made.</source>
        <translation>La tabla %1 falta o difiere de la que creó este programa.</translation>
    </message>
    <message>
        <source>The name “%1” in %2 does not fit its key.</source>
        <translation>El nombre «%1» en %2 no corresponde a su clave.</translation>
    </message>
    <message>
        <source>The firmware %1 for %2 does not fit its key.</source>
        <translation>El firmware %1 para %2 no corresponde a su clave.</translation>
    </message>
    <message>
        <source>The blueprint “%1”</source>
        <translation>La plantilla «%1»</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Teléfono %1</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a phone.</source>
        <translation>%1 no puede ser la dirección de un teléfono.</translation>
    </message>
    <message>
        <source>The blueprint of phone %1 does not fit its key.</source>
        <translation>La plantilla del teléfono %1 no corresponde a su clave.</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>El catálogo</translation>
    </message>
    <message>
        <source>The digest of the file “%1” is damaged.</source>
        <translation>El resumen criptográfico del archivo «%1» está dañado.</translation>
    </message>
    <message>
        <source>The row of the job&apos;s defaults</source>
        <translation>La fila de los valores predeterminados del trabajo</translation>
    </message>
    <message>
        <source>The row of the job&apos;s defaults is missing.</source>
        <translation>Falta la fila de los valores predeterminados del trabajo.</translation>
    </message>
    <message>
        <source>What was seen of phone %1 cannot be decoded.</source>
        <translation>Lo que se vio del teléfono %1 no se puede descodificar.</translation>
    </message>
    <message>
        <source>Line %1 of the log names no event that this program knows.</source>
        <translation>La línea %1 del registro no nombra ningún suceso que conozca este programa.</translation>
    </message>
    <message>
        <source>The self-test wrote %1 rows, but %2 are here.</source>
        <translation>La autocomprobación ha escrito %1 filas, pero aquí hay %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe ningún archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a Firstring job, or its beginning is damaged.</source>
        <translation>«%1» no es un trabajo de Firstring, o su principio está dañado.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Firstring. Check it with that version.</source>
        <translation>«%1» se creó con un Firstring más reciente. Compruébelo con esa versión.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of a job it is.</source>
        <translation>«%1» no dice de qué versión de un trabajo se trata.</translation>
    </message>
    <message>
        <source>The branding “%1”</source>
        <translation>El branding «%1»</translation>
    </message>
    <message>
        <source>The firmware %1</source>
        <translation>El firmware %1</translation>
    </message>
    <message>
        <source>A lease of the job&apos;s DHCP is damaged (%1).</source>
        <translation>Una concesión del DHCP del trabajo está dañada (%1).</translation>
    </message>
    <message>
        <source>Whether phone %1 is released cannot be decoded.</source>
        <translation>No se puede descodificar si el teléfono %1 está autorizado.</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Registro de auditoría: %1</translation>
    </message>
    <message>
        <source>The secret “%1” of %2 is damaged.</source>
        <translation>El secreto «%1» de %2 está dañado.</translation>
    </message>
    <message>
        <source>What is kept for other workstations</source>
        <translation>Lo que se guarda para otras estaciones de trabajo</translation>
    </message>
    <message>
        <source>Where the other side “%1” is cannot be decoded.</source>
        <translation>No se puede descodificar dónde está la otra parte «%1».</translation>
    </message>
    <message>
        <source>What was agreed with “%1” about %2 cannot be decoded.</source>
        <translation>No se puede descodificar lo acordado con «%1» sobre %2.</translation>
    </message>
    <message>
        <source>The account of run %1</source>
        <translation>El informe de la ejecución %1</translation>
    </message>
</context>
<context>
    <name>JobFolder</name>
    <message>
        <source>The data folder %1 cannot be made. Check the rights of the folder above it, or choose another one.</source>
        <translation>No se puede crear la carpeta de datos %1. Compruebe los permisos de la carpeta superior, o elija otra.</translation>
    </message>
    <message>
        <source>A job&apos;s name has 1 to 100 printable characters, no slash, no dot at its beginning and no blank at its ends.</source>
        <translation>El nombre de un trabajo tiene de 1 a 100 caracteres imprimibles, sin barras, sin punto al principio y sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>Ya hay un trabajo «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be read. Check its rights, or choose another one.</source>
        <translation>La carpeta de datos %1 no se puede leer. Compruebe sus permisos, o elija otra.</translation>
    </message>
    <message>
        <source>The job was moved, but %1 could not be put aside. Take it away, so that nobody works on it any more.</source>
        <translation>El trabajo se ha movido, pero %1 no se ha podido apartar. Quítelo de ahí, para que nadie siga trabajando en él.</translation>
    </message>
</context>
<context>
    <name>JobSeal</name>
    <message>
        <source>A secret of this job is damaged, or was put in the place of another one, so the job was not opened and was left as it is. Take its last good copy.</source>
        <translation>Un secreto de este trabajo está dañado, o se puso en el lugar de otro, así que el trabajo no se ha abierto y se ha dejado como estaba. Tome su última copia en buen estado.</translation>
    </message>
    <message>
        <source>There is no place to keep the key of this job&apos;s secrets, so they were not stored.</source>
        <translation>No hay dónde guardar la clave de los secretos de este trabajo, así que no se han guardado.</translation>
    </message>
    <message>
        <source>This job holds secrets, and nothing was said about where their key is kept.</source>
        <translation>Este trabajo contiene secretos, y no se ha dicho dónde se guarda su clave.</translation>
    </message>
    <message>
        <source>The key from %1 does not open the secrets of this job. It was made on another computer or for another data folder; bring that key here, or take a copy of the job from there.</source>
        <translation>La clave de %1 no abre los secretos de este trabajo. Se creó en otro equipo o para otra carpeta de datos; traiga aquí esa clave, o tome de allí una copia del trabajo.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un paquete</translation>
    </message>
</context>
<context>
    <name>JobVariables</name>
    <message numerus="yes">
        <source>{%1}: %n phone(s) have no value (%2) and do not get their own file.</source>
        <translation>
            <numerusform>{%1}: %n teléfono no tiene valor (%2) y no recibe su propio archivo.</numerusform>
            <numerusform>{%1}: %n teléfonos no tienen valor (%2) y no reciben su propio archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more variable(s) lack values too.</source>
        <translation>
            <numerusform>A %n variable más también le faltan valores.</numerusform>
            <numerusform>A %n variables más también les faltan valores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>El archivo de clave %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Others may read or change the key file %1, so it is not used. Take their rights away: chmod 600.</source>
        <translation>Otros pueden leer o cambiar el archivo de clave %1, así que no se usa. Quíteles los permisos: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 is no key: it needs at least %2 characters, better random ones.</source>
        <translation>El archivo de clave %1 no es una clave: necesita al menos %2 caracteres, mejor aleatorios.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made, so secrets cannot be kept. Check the rights of its folder, or name another file with --key-file.</source>
        <translation>El archivo de clave %1 no se puede crear, así que no se pueden guardar secretos. Compruebe los permisos de su carpeta, o indique otro archivo con --key-file.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The password store of this computer does not hold the key of this job&apos;s secrets. The job was made on another computer or by another user.</source>
        <translation>El almacén de contraseñas de este equipo no contiene la clave de los secretos de este trabajo. El trabajo se creó en otro equipo o con otro usuario.</translation>
    </message>
    <message>
        <source>No password store answers on this computer. The key of this job&apos;s secrets is kept in %1, readable by you only. Keep a copy of it apart from the job: without it the secrets are lost.</source>
        <translation>En este equipo no responde ningún almacén de contraseñas. La clave de los secretos de este trabajo se guarda en %1, legible solo para usted. Guarde una copia separada del trabajo: sin ella se pierden los secretos.</translation>
    </message>
    <message>
        <source>The secrets of this job open with a key file, and %1 is not there. Bring it back, or name it with --key-file.</source>
        <translation>Los secretos de este trabajo se abren con un archivo de clave, y %1 no está. Tráigalo de vuelta, o indíquelo con --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 does not open the secrets of this job: they were closed with another one. Name that one with --key-file.</source>
        <translation>El archivo de clave %1 no abre los secretos de este trabajo: se cerraron con otro. Indique ese con --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>El archivo de clave %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The secrets of this job open with a passphrase. Write it into a file that only you may read, and name that with --key-file.</source>
        <translation>Los secretos de este trabajo se abren con una frase de contraseña. Escríbala en un archivo que solo usted pueda leer, e indíquelo con --key-file.</translation>
    </message>
    <message>
        <source>The key of this job&apos;s secrets is kept in %1, readable by you only. Keep a copy of it apart from the job: without it the secrets are lost.</source>
        <translation>La clave de los secretos de este trabajo se guarda en %1, legible solo para usted. Guarde una copia separada del trabajo: sin ella se pierden los secretos.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The password store of this computer is locked. Secrets stay where they are until it is opened.</source>
        <translation>El almacén de contraseñas de este equipo está bloqueado. Los secretos se quedan donde están hasta que se abra.</translation>
    </message>
    <message>
        <source>The question to the password store was taken back.</source>
        <translation>La pregunta al almacén de contraseñas se ha retirado.</translation>
    </message>
    <message>
        <source>No password store answers on this computer.</source>
        <translation>En este equipo no responde ningún almacén de contraseñas.</translation>
    </message>
    <message>
        <source>The password store of this computer did not answer in time. Open it there, then try again.</source>
        <translation>El almacén de contraseñas de este equipo no ha respondido a tiempo. Ábralo allí e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Place %1</source>
        <translation>Lugar %1</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, lugar %2</translation>
    </message>
    <message>
        <source>There is no phone to print a label for. Add phones to the job first.</source>
        <translation>No hay ningún teléfono para el que imprimir una etiqueta. Añada antes teléfonos al trabajo.</translation>
    </message>
    <message>
        <source>A sheet of %1 has the places 1 to %2.</source>
        <translation>Una hoja de %1 tiene los lugares 1 a %2.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>LanguagePack</name>
    <message>
        <source>The file is larger than 4 MB; no language pack is.</source>
        <translation>El archivo supera los 4 MB; ningún paquete de idioma es tan grande.</translation>
    </message>
    <message>
        <source>The last line is not “End|”. The file may be cut off, and phones may not take it.</source>
        <translation>La última línea no es «End|». El archivo puede estar cortado, y los teléfonos quizá no lo acepten.</translation>
    </message>
    <message>
        <source>This is no language pack: its lines do not read English text| translation.</source>
        <translation>Esto no es un paquete de idioma: sus líneas no tienen la forma texto en inglés| traducción.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of this kind.</source>
        <translation>
            <numerusform>%n línea más de esta clase.</numerusform>
            <numerusform>%n líneas más de esta clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8. Phones show wrong letters; save it as UTF-8.</source>
        <translation>El archivo no es UTF-8. Los teléfonos muestran letras equivocadas; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which becomes part of the language&apos;s name on phones. Save it as UTF-8 without one.</source>
        <translation>El archivo empieza con una marca de orden de bytes, que en los teléfonos pasa a formar parte del nombre del idioma. Guárdelo como UTF-8 sin ella.</translation>
    </message>
    <message>
        <source>Lines end as on Windows (CR LF). The maker&apos;s packs end them with LF alone.</source>
        <translation>Las líneas terminan como en Windows (CR LF). Los paquetes del fabricante las terminan solo con LF.</translation>
    </message>
    <message>
        <source>What follows “End|” is not read by phones.</source>
        <translation>Los teléfonos no leen lo que sigue a «End|».</translation>
    </message>
    <message>
        <source>The line has no bar (|), so phones cannot use it.</source>
        <translation>La línea no tiene barra vertical (|), así que los teléfonos no pueden usarla.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes; phones may cut it off.</source>
        <translation>La línea supera los %1 bytes; los teléfonos pueden cortarla.</translation>
    </message>
    <message>
        <source>The first line must be the language&apos;s name; here it is a text already. Phones show it in their menu as it is.</source>
        <translation>La primera línea debe ser el nombre del idioma; aquí ya es un texto. Los teléfonos la muestran en su menú tal cual.</translation>
    </message>
    <message>
        <source>The first line is empty, so the language has no name in the menu.</source>
        <translation>La primera línea está vacía, así que el idioma no tiene nombre en el menú.</translation>
    </message>
    <message>
        <source>“%1” was translated otherwise in line %2; which one phones take is not known.</source>
        <translation>«%1» se tradujo de otro modo en la línea %2; no se sabe cuál toman los teléfonos.</translation>
    </message>
    <message>
        <source>“%1” and its translation differ in the places for values (%s, %d); phones may show something wrong there.</source>
        <translation>«%1» y su traducción difieren en los lugares para valores (%s, %d); los teléfonos pueden mostrar ahí algo equivocado.</translation>
    </message>
    <message>
        <source>The translation of “%1” is more than three times as long; small displays may cut it off.</source>
        <translation>La traducción de «%1» es más de tres veces más larga; las pantallas pequeñas pueden cortarla.</translation>
    </message>
</context>
<context>
    <name>LanguageShelf</name>
    <message>
        <source>“%1” cannot be read. Check who may open it.</source>
        <translation>«%1» no se puede leer. Compruebe quién puede abrirlo.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Phones of this job get their settings from this program. Say which configuration server they belong to once it is gone.</source>
        <translation>Los teléfonos de este trabajo reciben sus ajustes de este programa. Diga a qué servidor de configuración pertenecen cuando este ya no esté.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>No hay ningún servidor de configuración «%1» en este trabajo. Añádalo antes.</translation>
    </message>
    <message>
        <source>Finish job</source>
        <translation>Terminar el trabajo</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Cerrar la barrera</translation>
    </message>
    <message>
        <source>Go on staging</source>
        <translation>Continuar la preparación</translation>
    </message>
    <message>
        <source>It did not take its last settings. Restart it while the server is on.</source>
        <translation>No ha descargado sus últimos ajustes. Reinícielo mientras el servidor esté encendido.</translation>
    </message>
    <message>
        <source>It is on hold and was left as it is.</source>
        <translation>Está en pausa y se ha dejado como está.</translation>
    </message>
    <message>
        <source>Its last settings lack a value for {%1} and are held back.</source>
        <translation>A sus últimos ajustes les falta un valor para {%1} y se retienen.</translation>
    </message>
    <message>
        <source>It never asked here. Plug it in, or take it out of the job.</source>
        <translation>Nunca ha preguntado aquí. Conéctelo, o sáquelo del trabajo.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Nobody answered. The phone waits and asks again, three times, then goes on with what it has.</source>
        <translation>Nadie ha respondido. El teléfono espera y pregunta de nuevo, tres veces, y después sigue con lo que tiene.</translation>
    </message>
    <message>
        <source>The transfer broke off before its end. The phone throws away what it has and asks again.</source>
        <translation>La transferencia se ha cortado antes del final. El teléfono descarta lo que tiene y pide de nuevo.</translation>
    </message>
    <message>
        <source>The server showed a certificate that the phone does not trust. It shows “Bad Certificate” and takes nothing from there.</source>
        <translation>El servidor ha mostrado un certificado en el que el teléfono no confía. Muestra «Bad Certificate» y no descarga nada de allí.</translation>
    </message>
    <message>
        <source>The server asked for patience. The phone comes back.</source>
        <translation>El servidor ha pedido paciencia. El teléfono vuelve más tarde.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
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
        <translation>Servidor de configuración</translation>
    </message>
    <message>
        <source>DHCP told the phone its server (part of the scenario: simulated phones get no address). Of several offers the first one that names a server wins.</source>
        <translation>DHCP ha indicado al teléfono su servidor (parte del escenario: los teléfonos simulados no reciben dirección). De varias ofertas gana la primera que nombra un servidor.</translation>
    </message>
    <message>
        <source>First the phone asks for the key of encrypted settings. There is none, and that is normal: it goes on with plain files.</source>
        <translation>El teléfono pide primero la clave de los ajustes cifrados. No la hay, y es normal: sigue con archivos sin cifrar.</translation>
    </message>
    <message>
        <source>The phone takes the key of encrypted settings. From now on it insists on encrypted files.</source>
        <translation>El teléfono descarga la clave de los ajustes cifrados. Desde ahora insiste en archivos cifrados.</translation>
    </message>
    <message>
        <source>The common settings are missing. Older phones stop here and never ask for their own file.</source>
        <translation>Faltan los ajustes comunes. Los teléfonos antiguos se detienen aquí y nunca piden su propio archivo.</translation>
    </message>
    <message>
        <source>The settings of every phone. This file must exist and hold at least one character.</source>
        <translation>Los ajustes de cada teléfono. Este archivo debe existir y contener al menos un carácter.</translation>
    </message>
    <message>
        <source>The RCS answers with a comment only: what counts stands in the phone&apos;s own file.</source>
        <translation>El RCS responde solo con un comentario: lo que cuenta está en el archivo propio del teléfono.</translation>
    </message>
    <message>
        <source>The phone looks for a licence. Few have one; that it is missing is normal.</source>
        <translation>El teléfono busca una licencia. Pocos la tienen; que falte es normal.</translation>
    </message>
    <message>
        <source>The phone asks for firmware and is offered none. It keeps what it runs.</source>
        <translation>El teléfono pide firmware y no se le ofrece ninguno. Conserva el que ejecuta.</translation>
    </message>
    <message>
        <source>The file differs from what the phone runs, up or down: it takes all of it, writes it into its memory and restarts.</source>
        <translation>El archivo difiere de lo que ejecuta el teléfono, hacia arriba o hacia abajo: lo descarga entero, lo graba en su memoria y se reinicia.</translation>
    </message>
    <message>
        <source>The phone reads the beginning of the firmware, sees that it runs it already, and stops.</source>
        <translation>El teléfono lee el principio del firmware, ve que ya lo ejecuta, y para.</translation>
    </message>
    <message>
        <source>The phone has started and calls the address that its settings name. That proves that it runs them.</source>
        <translation>El teléfono ha arrancado y llama a la dirección que indican sus ajustes. Eso demuestra que los usa.</translation>
    </message>
    <message>
        <source>The phone&apos;s own settings are not here. It goes on with the common ones.</source>
        <translation>Los ajustes propios del teléfono no están aquí. Sigue con los comunes.</translation>
    </message>
    <message>
        <source>Nothing is assigned to this MAC address. The RCS tells a stranger nothing, and the phone gets no server.</source>
        <translation>No hay nada asignado a esta dirección MAC. El RCS no dice nada a un desconocido, y el teléfono se queda sin servidor.</translation>
    </message>
    <message>
        <source>The phone takes its own settings: name, line, password. Nobody else gets this file.</source>
        <translation>El teléfono descarga sus propios ajustes: nombre, línea, contraseña. Nadie más recibe este archivo.</translation>
    </message>
    <message>
        <source>The phone is told its branding and its configuration server, which it remembers.</source>
        <translation>Al teléfono se le indican su branding y su servidor de configuración, que recuerda.</translation>
    </message>
    <message>
        <source>There are no settings for this model only. That is normal.</source>
        <translation>No hay ajustes solo para este modelo. Es normal.</translation>
    </message>
    <message>
        <source>The settings of every phone of this model.</source>
        <translation>Los ajustes de cada teléfono de este modelo.</translation>
    </message>
    <message>
        <source>The phone takes a file that its settings name: a picture, a ring tone, a language.</source>
        <translation>El teléfono descarga un archivo que nombran sus ajustes: una imagen, un tono de llamada, un idioma.</translation>
    </message>
    <message>
        <source>A file that the settings name is not here. The phone does without it.</source>
        <translation>Un archivo que nombran los ajustes no está aquí. El teléfono prescinde de él.</translation>
    </message>
    <message>
        <source>told by DHCP</source>
        <translation>indicado por DHCP</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado sin confianza</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>%1, not here</source>
        <translation>%1, no está aquí</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
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
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Make the job of the lesson</source>
        <translation>Crear el trabajo de la lección</translation>
    </message>
    <message>
        <source>an address, no server</source>
        <translation>una dirección, ningún servidor</translation>
    </message>
    <message>
        <source>server: this RCS</source>
        <translation>servidor: este RCS</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>servidor: %1</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>No se puede crear una carpeta temporal: %1.</translation>
    </message>
    <message>
        <source>The server does not give this file to the phone. The phone goes on without it.</source>
        <translation>El servidor no da este archivo al teléfono. El teléfono sigue sin él.</translation>
    </message>
    <message>
        <source>DHCP tells the phone: %1</source>
        <translation>DHCP indica al teléfono: %1</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and gets it</source>
        <translation>%1 pide a %2 %3 y lo recibe</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, which is not there</source>
        <translation>%1 pide a %2 %3, que no está allí</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and is asked for patience</source>
        <translation>%1 pide a %2 %3 y se le pide paciencia</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and is refused</source>
        <translation>%1 pide a %2 %3 y se le rechaza</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, and nobody answers</source>
        <translation>%1 pide a %2 %3 y nadie responde</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3, and the transfer breaks off</source>
        <translation>%1 pide a %2 %3 y la transferencia se corta</translation>
    </message>
    <message>
        <source>%1 asks %2 for %3 and does not trust its certificate</source>
        <translation>%1 pide a %2 %3 y no confía en su certificado</translation>
    </message>
    <message>
        <source>Nothing more: the phone stops here</source>
        <translation>Nada más: el teléfono se detiene aquí</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>¿Qué ocurre a continuación?</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1, ahora no</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, rechazado</translation>
    </message>
    <message>
        <source>%1: DHCP tells %2: %3</source>
        <translation>%1: DHCP indica a %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 asks %3 for %4: %5</source>
        <translation>%1: %2 pide a %3 %4: %5</translation>
    </message>
    <message>
        <source>A phone with factory settings asks the RCS first. The RCS goes by the MAC address: it offers branding, then the configuration server, then firmware.</source>
        <translation>Un teléfono con valores de fábrica pregunta primero al RCS. El RCS se guía por la dirección MAC: ofrece el branding, después el servidor de configuración, después el firmware.</translation>
    </message>
    <message>
        <source>Pictures and ring tones are files of their own. The settings only say where they are; the phone works without them too.</source>
        <translation>Las imágenes y los tonos de llamada son archivos aparte. Los ajustes solo dicen dónde están; el teléfono también funciona sin ellos.</translation>
    </message>
    <message>
        <source>Firmware is one file for each model, whose name ends in .st. A phone accepts it only if it differs from what it runs.</source>
        <translation>El firmware es un archivo por modelo cuyo nombre termina en .st. Un teléfono solo lo acepta si difiere del que ejecuta.</translation>
    </message>
    <message>
        <source>Files are asked for in a fixed order: the key of encrypted settings, the settings of all phones, those of the model, those of the phone. Of two values the one read last counts.</source>
        <translation>Los archivos se piden en un orden fijo: la clave de los ajustes cifrados, los ajustes de todos los teléfonos, los del modelo, los del teléfono. De dos valores cuenta el que se lee en último lugar.</translation>
    </message>
    <message>
        <source>What a phone was told it remembers over a restart. What somebody sets on the phone itself beats the server until it is erased.</source>
        <translation>Lo que se ha indicado a un teléfono, lo recuerda tras un reinicio. Lo que alguien ajusta en el propio teléfono prevalece sobre el servidor hasta que se borra.</translation>
    </message>
    <message>
        <source>Phones fetch by TFTP, FTP, HTTP or HTTPS. By HTTPS they check who issued the certificate, its name and its date, and never fall back to plain HTTP.</source>
        <translation>Los teléfonos descargan por TFTP, FTP, HTTP o HTTPS. Por HTTPS comprueban quién emitió el certificado, su nombre y su fecha, y nunca recurren a HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>DHCP may name a server in option 43, 160, 159 or 66. After an offer without one the phone listens for a while and prefers an offer that has it.</source>
        <translation>DHCP puede nombrar un servidor en la opción 43, 160, 159 o 66. Tras una oferta que no lo nombra, el teléfono escucha un rato más y prefiere una que lo tenga.</translation>
    </message>
    <message>
        <source>A start goes through network, DHCP, RCS, firmware, settings, languages and services. After new firmware all of it begins again.</source>
        <translation>Un arranque pasa por red, DHCP, RCS, firmware, ajustes, idiomas y servicios. Tras un firmware nuevo todo empieza otra vez.</translation>
    </message>
    <message>
        <source>At the end of a start the phone calls the address in “action uri startup”. This call names model, MAC address and firmware, and proves that it is up.</source>
        <translation>Al final de un arranque el teléfono llama a la dirección de «action uri startup». Esta llamada nombra el modelo, la dirección MAC y el firmware, y demuestra que está en marcha.</translation>
    </message>
    <message>
        <source>If security.tuz is on the server, the phone takes it and reads encrypted files with it. Who has none answers “not here”, and that is normal.</source>
        <translation>Si security.tuz está en el servidor, el teléfono lo descarga y lee con él los archivos cifrados. Quien no lo tiene responde «no está aquí», y es normal.</translation>
    </message>
    <message>
        <source>Languages other than English are files that the settings name, at most four.</source>
        <translation>Los idiomas distintos del inglés son archivos que nombran los ajustes, cuatro como máximo.</translation>
    </message>
    <message>
        <source>Most questions of a phone are answered with “not here” in a healthy network. Only the common settings must exist.</source>
        <translation>En una red sana, a la mayoría de las preguntas de un teléfono se responde «no está aquí». Solo los ajustes comunes deben existir.</translation>
    </message>
    <message>
        <source>The common settings must hold at least one character. A phone that finds nothing there may never ask for its own file.</source>
        <translation>Los ajustes comunes deben contener al menos un carácter. Un teléfono que no encuentra nada ahí puede no pedir nunca su propio archivo.</translation>
    </message>
    <message>
        <source>503 means: not now. The server says when to come back, and the phone does.</source>
        <translation>503 significa: ahora no. El servidor dice cuándo volver, y el teléfono vuelve.</translation>
    </message>
    <message>
        <source>The rules behind it</source>
        <translation>Las reglas que hay detrás</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>The first start of a phone</source>
        <translation>El primer arranque de un teléfono</translation>
    </message>
    <message>
        <source>A phone comes out of its carton and is registered by its MAC address. Watch whom it asks, and for what.</source>
        <translation>Un teléfono sale de su caja y está dado de alta con su dirección MAC. Fíjese en a quién pregunta, y qué pide.</translation>
    </message>
    <message>
        <source>From whom does the phone take its name and its line?</source>
        <translation>¿De quién toma el teléfono su nombre y su línea?</translation>
    </message>
    <message>
        <source>From DHCP</source>
        <translation>De DHCP</translation>
    </message>
    <message>
        <source>From the RCS</source>
        <translation>Del RCS</translation>
    </message>
    <message>
        <source>From its configuration server</source>
        <translation>De su servidor de configuración</translation>
    </message>
    <message>
        <source>The RCS only says where to go on. Name, line and password stand in the phone&apos;s own file on its configuration server.</source>
        <translation>El RCS solo dice por dónde seguir. El nombre, la línea y la contraseña están en el archivo propio del teléfono, en su servidor de configuración.</translation>
    </message>
    <message>
        <source>The phone that nobody registered</source>
        <translation>El teléfono que nadie dio de alta</translation>
    </message>
    <message>
        <source>Two phones start. Only one of them was scanned.</source>
        <translation>Arrancan dos teléfonos. Solo se escaneó uno de ellos.</translation>
    </message>
    <message>
        <source>What is the other one told?</source>
        <translation>¿Qué se le dice al otro?</translation>
    </message>
    <message>
        <source>The settings of all phones, but no line</source>
        <translation>Los ajustes de todos los teléfonos, pero ninguna línea</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>That it must be registered first</source>
        <translation>Que antes hay que darlo de alta</translation>
    </message>
    <message>
        <source>A stranger is told nothing: no server, no settings, not even that others exist. The window shows it as an unknown phone that can be added.</source>
        <translation>A un desconocido no se le dice nada: ni servidor, ni ajustes, ni siquiera que existen otros. La ventana lo muestra como un teléfono desconocido que se puede añadir.</translation>
    </message>
    <message>
        <source>Firmware goes down too</source>
        <translation>El firmware también baja</translation>
    </message>
    <message>
        <source>The phone left the factory with a newer release than the site uses.</source>
        <translation>El teléfono salió de fábrica con una versión más nueva que la que usa la sede.</translation>
    </message>
    <message>
        <source>The site&apos;s release is older than the phone&apos;s. What does the phone do?</source>
        <translation>La versión de la sede es anterior a la del teléfono. ¿Qué hace el teléfono?</translation>
    </message>
    <message>
        <source>It keeps the newer one</source>
        <translation>Conserva la más nueva</translation>
    </message>
    <message>
        <source>It takes the older one</source>
        <translation>Descarga la más antigua</translation>
    </message>
    <message>
        <source>It asks again and again</source>
        <translation>Pregunta una y otra vez</translation>
    </message>
    <message>
        <source>Phones take firmware that differs, up or down. That is why a wrong assignment can hurt: nothing protects a phone from an old release.</source>
        <translation>Los teléfonos descargan firmware que difiere, hacia arriba o hacia abajo. Por eso una asignación equivocada puede hacer daño: nada protege a un teléfono de una versión antigua.</translation>
    </message>
    <message>
        <source>Firmware that the phone has already</source>
        <translation>Firmware que el teléfono ya tiene</translation>
    </message>
    <message>
        <source>The phone runs the assigned release from the beginning.</source>
        <translation>El teléfono ejecuta desde el principio la versión asignada.</translation>
    </message>
    <message>
        <source>How much of the firmware file does it take?</source>
        <translation>¿Cuánto descarga del archivo de firmware?</translation>
    </message>
    <message>
        <source>Nothing, it does not ask</source>
        <translation>Nada, no lo pide</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>It reads the head of the file, sees that nothing differs, and breaks off. A transfer that stops early is normal here and no fault.</source>
        <translation>Lee la cabecera del archivo, ve que nada difiere, y corta. Una transferencia que se detiene pronto es aquí normal y no un fallo.</translation>
    </message>
    <message>
        <source>The wrong address in DHCP</source>
        <translation>La dirección equivocada en DHCP</translation>
    </message>
    <message>
        <source>Somebody set option 66 to a server that was switched off last year.</source>
        <translation>Alguien puso en la opción 66 un servidor que se apagó el año pasado.</translation>
    </message>
    <message>
        <source>What do we see of this phone?</source>
        <translation>¿Qué vemos de este teléfono?</translation>
    </message>
    <message>
        <source>It asks here and is refused</source>
        <translation>Pregunta aquí y se le rechaza</translation>
    </message>
    <message>
        <source>It asks here after a while</source>
        <translation>Pregunta aquí al cabo de un rato</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Nada en absoluto</translation>
    </message>
    <message>
        <source>It asks where DHCP sends it, and nobody is there. A phone that never asks is looked for on the network, not in the job: option 43, 160, 159 and 66 come before the RCS.</source>
        <translation>Pregunta donde le envía DHCP, y allí no hay nadie. Un teléfono que nunca pregunta se busca en la red, no en el trabajo: las opciones 43, 160, 159 y 66 van antes que el RCS.</translation>
    </message>
    <message>
        <source>Two DHCP servers</source>
        <translation>Dos servidores DHCP</translation>
    </message>
    <message>
        <source>The router answers first, but names no configuration server. The bench answers second, and does.</source>
        <translation>El router responde primero, pero no nombra ningún servidor de configuración. El banco responde después, y sí lo nombra.</translation>
    </message>
    <message>
        <source>Whose word counts?</source>
        <translation>¿La palabra de quién cuenta?</translation>
    </message>
    <message>
        <source>The first one&apos;s</source>
        <translation>La del primero</translation>
    </message>
    <message>
        <source>That of the one who names a server</source>
        <translation>La del que nombra un servidor</translation>
    </message>
    <message>
        <source>Both take turns</source>
        <translation>La de ambos, por turnos</translation>
    </message>
    <message>
        <source>After an offer without a server the phone listens for a while and prefers one that has it. With two that name a server the first wins, and which one that is changes from day to day.</source>
        <translation>Tras una oferta sin servidor el teléfono escucha un rato más y prefiere una que lo tenga. Si dos nombran un servidor gana la primera, y cuál es cambia de un día a otro.</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Falta un valor</translation>
    </message>
    <message>
        <source>The job&apos;s settings name a variable. One phone has no value for it.</source>
        <translation>Los ajustes del trabajo nombran una variable. Un teléfono no tiene valor para ella.</translation>
    </message>
    <message>
        <source>What does that phone get as its own file?</source>
        <translation>¿Qué recibe ese teléfono como archivo propio?</translation>
    </message>
    <message>
        <source>The file with the line left out</source>
        <translation>El archivo sin esa línea</translation>
    </message>
    <message>
        <source>The file with an empty value</source>
        <translation>El archivo con un valor vacío</translation>
    </message>
    <message>
        <source>No file until it has a value</source>
        <translation>Ningún archivo hasta que tenga un valor</translation>
    </message>
    <message>
        <source>A file with a hole in it would look like a working phone without a line. It is held back, and the window says which value is missing.</source>
        <translation>Un archivo con un hueco parecería un teléfono que funciona pero sin línea. Se retiene, y la ventana dice qué valor falta.</translation>
    </message>
    <message>
        <source>The power goes while firmware is on its way</source>
        <translation>Se va la corriente mientras el firmware está en camino</translation>
    </message>
    <message>
        <source>At two fifths of the firmware somebody pulls the plug, and puts it back.</source>
        <translation>Cuando van dos quintos del firmware, alguien tira del enchufe, y lo vuelve a conectar.</translation>
    </message>
    <message>
        <source>What does the phone run afterwards?</source>
        <translation>¿Qué ejecuta el teléfono después?</translation>
    </message>
    <message>
        <source>Nothing, it is broken</source>
        <translation>Nada, está roto</translation>
    </message>
    <message>
        <source>The old release, for ever</source>
        <translation>La versión antigua, para siempre</translation>
    </message>
    <message>
        <source>The new release, after a second try</source>
        <translation>La versión nueva, tras un segundo intento</translation>
    </message>
    <message>
        <source>Half a file is thrown away. The phone starts with what it had, asks again and takes all of it. Only while it writes its memory must the power stay: PLEASE DO NOT UNPLUG THE PHONE.</source>
        <translation>Medio archivo se descarta. El teléfono arranca con lo que tenía, pide de nuevo y lo descarga entero. Solo mientras graba su memoria no debe faltar la corriente: PLEASE DO NOT UNPLUG THE PHONE.</translation>
    </message>
    <message>
        <source>A network that loses every fourth request</source>
        <translation>Una red que pierde una de cada cuatro peticiones</translation>
    </message>
    <message>
        <source>A bad cable, or a slow port. Requests vanish and answers are late.</source>
        <translation>Un cable malo, o un puerto lento. Las peticiones desaparecen y las respuestas llegan tarde.</translation>
    </message>
    <message>
        <source>Does the phone arrive?</source>
        <translation>¿Llega el teléfono a su meta?</translation>
    </message>
    <message>
        <source>No, one lost request is enough</source>
        <translation>No, basta una petición perdida</translation>
    </message>
    <message>
        <source>Yes, but it takes longer</source>
        <translation>Sí, pero tarda más</translation>
    </message>
    <message>
        <source>Only with firmware switched off</source>
        <translation>Solo con el firmware desactivado</translation>
    </message>
    <message>
        <source>Each file is asked for three times. What the class sees is patience: &quot;Retrying config download...&quot; on the display and the same question again.</source>
        <translation>Cada archivo se pide tres veces. Lo que ve la clase es paciencia: «Retrying config download...» en la pantalla y la misma pregunta otra vez.</translation>
    </message>
    <message>
        <source>A certificate that the phone does not trust</source>
        <translation>Un certificado en el que el teléfono no confía</translation>
    </message>
    <message>
        <source>The job serves by HTTPS. One phone was given the CA of the job, the other was not.</source>
        <translation>El trabajo sirve por HTTPS. A un teléfono se le ha dado la CA del trabajo, al otro no.</translation>
    </message>
    <message>
        <source>What does the second phone show?</source>
        <translation>¿Qué muestra el segundo teléfono?</translation>
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
        <translation>Nada, usa HTTP en su lugar</translation>
    </message>
    <message>
        <source>A phone does not fall back to plain HTTP. It needs the CA first, over HTTP or TFTP (https user certificates), and a clock that is right.</source>
        <translation>Un teléfono no recurre a HTTP sin cifrar. Necesita antes la CA, por HTTP o TFTP (https user certificates), y un reloj en hora.</translation>
    </message>
</context>
<context>
    <name>MacAddress</name>
    <message>
        <source>“%1” is not a MAC address: it has 12 digits 0-9 and A-F. Scan the code under the word MAC.</source>
        <translation>«%1» no es una dirección MAC: tiene 12 cifras 0-9 y A-F. Escanee el código que está bajo la palabra MAC.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.</source>
        <translation>«%1» no es una dirección MAC: necesita exactamente 12 cifras 0-9 y A-F.</translation>
    </message>
    <message>
        <source>“%1” is all zeros; no phone has that address.</source>
        <translation>«%1» son todo ceros; ningún teléfono tiene esa dirección.</translation>
    </message>
    <message>
        <source>“%1” is a group address; no phone has it. Check the first two digits.</source>
        <translation>«%1» es una dirección de grupo; ningún teléfono la tiene. Compruebe las dos primeras cifras.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The list of what was published there cannot be read from line %1 on, so nothing was changed. Take the file %2 away to publish everything again.</source>
        <translation>La lista de lo publicado allí no se puede leer a partir de la línea %1, así que no se ha cambiado nada. Quite el archivo %2 para publicarlo todo de nuevo.</translation>
    </message>
</context>
<context>
    <name>MdnsService</name>
    <message>
        <source>Old phones that look for a server in their network ask it by TFTP on port 69; they know no other port. TFTP is not on port 69 here, so they are not told of it.</source>
        <translation>Los teléfonos antiguos que buscan un servidor en su red le preguntan por TFTP en el puerto 69; no conocen otro puerto. TFTP no está aquí en el puerto 69, así que no se les habla de él.</translation>
    </message>
</context>
<context>
    <name>MdnsSocket</name>
    <message>
        <source>The network card of %1 carries no multicast, so phones that look for a server would not be heard there. Choose the address of the card they are plugged into.</source>
        <translation>La tarjeta de red de %1 no transporta multicast, así que allí no se oiría a los teléfonos que buscan un servidor. Elija la dirección de la tarjeta a la que están conectados.</translation>
    </message>
</context>
<context>
    <name>ModelConversion</name>
    <message>
        <source>A %1 has no free key left for it.</source>
        <translation>A un %1 no le queda ninguna tecla libre para ello.</translation>
    </message>
    <message>
        <source>A %1 has no such key; this is the first free one.</source>
        <translation>Un %1 no tiene esa tecla; esta es la primera libre.</translation>
    </message>
    <message>
        <source>A key at that place is always shown.</source>
        <translation>Una tecla en ese lugar se muestra siempre.</translation>
    </message>
    <message>
        <source>It uses line %1, and a %2 has %3.</source>
        <translation>Usa la línea %1, y un %2 tiene %3.</translation>
    </message>
    <message>
        <source>A %1 has %2 lines.</source>
        <translation>Un %1 tiene %2 líneas.</translation>
    </message>
    <message>
        <source>“%1” says the same and is set too.</source>
        <translation>«%1» dice lo mismo y también está puesto.</translation>
    </message>
    <message>
        <source>That is its name on a %1.</source>
        <translation>Ese es su nombre en un %1.</translation>
    </message>
    <message>
        <source>Nothing is known about it; it stays as it is.</source>
        <translation>No se sabe nada de ello; queda como está.</translation>
    </message>
    <message>
        <source>Language packs are made for one release. Take the one for the %1.</source>
        <translation>Los paquetes de idioma se hacen para una versión. Tome el del %1.</translation>
    </message>
    <message>
        <source>A %1 may not know it, which is not confirmed; it stays as it is.</source>
        <translation>Un %1 quizá no lo conozca, lo que no está confirmado; queda como está.</translation>
    </message>
    <message>
        <source>A %1 has no such setting.</source>
        <translation>Un %1 no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>“%1” is no network card that phones can be plugged into. DHCP needs one; choose another address.</source>
        <translation>«%1» no es una tarjeta de red a la que se puedan conectar teléfonos. DHCP necesita una; elija otra dirección.</translation>
    </message>
    <message>
        <source>This computer has no network card “%1” now. DHCP needs it; plug it in, or choose another.</source>
        <translation>Este equipo no tiene ahora ninguna tarjeta de red «%1». DHCP la necesita; conéctela, o elija otra.</translation>
    </message>
    <message>
        <source>The network card “%1” has no IPv4 address. Phones could not reach this computer. Give it a fixed one.</source>
        <translation>La tarjeta de red «%1» no tiene dirección IPv4. Los teléfonos no podrían llegar a este equipo. Dele una fija.</translation>
    </message>
    <message>
        <source>The network card “%1” does not have the address %2, at which phones shall reach this computer. Choose the card that has it.</source>
        <translation>La tarjeta de red «%1» no tiene la dirección %2, en la que los teléfonos deben llegar a este equipo. Elija la tarjeta que la tiene.</translation>
    </message>
    <message>
        <source>Say on which network card DHCP shall answer.</source>
        <translation>Diga en qué tarjeta de red debe responder DHCP.</translation>
    </message>
    <message>
        <source>No network card of this computer has the address %1. DHCP needs one; choose one of this computer&apos;s addresses.</source>
        <translation>Ninguna tarjeta de red de este equipo tiene la dirección %1. DHCP necesita una; elija una de las direcciones de este equipo.</translation>
    </message>
</context>
<context>
    <name>NetworkScan</name>
    <message>
        <source>%1 is no address of a network with phones. Choose that of a network card.</source>
        <translation>%1 no es la dirección de una red con teléfonos. Elija la de una tarjeta de red.</translation>
    </message>
    <message>
        <source>The network of %1 is not one of a bench: its size is /%2. Only networks from /%3 to /30 are looked through.</source>
        <translation>La red de %1 no es la de un banco: su tamaño es /%2. Solo se recorren redes de /%3 a /30.</translation>
    </message>
</context>
<context>
    <name>OldPhonesOnly</name>
    <message>
        <source>the port for old phones was asked by something else</source>
        <translation>otra cosa ha preguntado en el puerto para teléfonos antiguos</translation>
    </message>
</context>
<context>
    <name>OpenBundleDialog</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To be added here, because only digests are in it: %1</source>
        <translation>Hay que añadir aquí, porque solo contiene sus resúmenes criptográficos: %1</translation>
    </message>
    <message>
        <source>To be given again, because it was made without secrets: %1</source>
        <translation>Hay que indicar de nuevo, porque se hizo sin secretos: %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Provisioning workstation for Aastra and Mitel SIP phones.</source>
        <translation>Estación de aprovisionamiento para teléfonos SIP de Aastra y Mitel.</translation>
    </message>
    <message>
        <source>Folder of jobs and files.</source>
        <translation>Carpeta de trabajos y archivos.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Show a demonstration: local server and 12 simulated phones on this computer.</source>
        <translation>Muestra una demostración: servidor local y 12 teléfonos simulados en este equipo.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Muestra este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» no se entiende.</translation>
    </message>
    <message>
        <source>From now on keep everything beside the program, which can then be carried along.</source>
        <translation>Desde ahora guarda todo junto al programa, que entonces se puede llevar consigo.</translation>
    </message>
    <message>
        <source>Folder of an existing server to take over into that job.</source>
        <translation>Carpeta de un servidor existente que se incorpora a ese trabajo.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Bundle of a job, to be opened as a job of its own.</source>
        <translation>Paquete de un trabajo, que se abre como trabajo propio.</translation>
    </message>
    <message>
        <source>What to show: firstring:PAGE, firstring:phone/MAC or firstring:help/PAGE.</source>
        <translation>Qué mostrar: firstring:PÁGINA, firstring:phone/MAC o firstring:help/PÁGINA.</translation>
    </message>
    <message>
        <source>Job to open, made if there is none; or address of a shared one: postgresql://...</source>
        <translation>Trabajo que se abre, se crea si no existe; o dirección de uno compartido: postgresql://...</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>blueprint</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>this phone</source>
        <translation>este teléfono</translation>
    </message>
</context>
<context>
    <name>OwnerLine</name>
    <message>
        <source>The program that has this job open went away or gave no answer. Look whether the change is there, and do it again if not.</source>
        <translation>El programa que tiene abierto este trabajo se ha cerrado o no ha respondido. Mire si el cambio está hecho, y repítalo si no es así.</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>No code for scanners can be made of “%1”.</source>
        <translation>De «%1» no se puede hacer un código para escáneres.</translation>
    </message>
    <message>
        <source>The pages could not be drawn: %1.</source>
        <translation>Las páginas no se han podido dibujar: %1.</translation>
    </message>
</context>
<context>
    <name>ParameterCatalogue</name>
    <message>
        <source>Line %1 of the list of parameters cannot be read.</source>
        <translation>La línea %1 de la lista de parámetros no se puede leer.</translation>
    </message>
</context>
<context>
    <name>PhoneConversion</name>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Plantilla %1</translation>
    </message>
    <message>
        <source>%1 is in this job already. Type the address of the new phone.</source>
        <translation>%1 ya está en este trabajo. Escriba la dirección del teléfono nuevo.</translation>
    </message>
    <message>
        <source>The model of %1 is not known, so its settings cannot be converted. Give it its model first.</source>
        <translation>No se conoce el modelo de %1, así que sus ajustes no se pueden convertir. Indique antes su modelo.</translation>
    </message>
    <message>
        <source>There is no image of %1 for a %2 in this job.</source>
        <translation>No hay ninguna imagen de %1 para un %2 en este trabajo.</translation>
    </message>
    <message>
        <source>These phones are %1 already.</source>
        <translation>Estos teléfonos ya son %1.</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n phone(s) to %1</source>
        <translation>
            <numerusform>Convertir %n teléfono en %1</numerusform>
            <numerusform>Convertir %n teléfonos en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneEdits</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>A slot is a number from 1 to 9999, or empty for none.</source>
        <translation>Un puesto es un número de 1 a 9999, o vacío para ninguno.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Poner en pausa %1</translation>
    </message>
    <message>
        <source>Take %1 off hold</source>
        <translation>Quitar la pausa de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n phone(s)</source>
        <translation>
            <numerusform>Añadir %n teléfono</numerusform>
            <numerusform>Añadir %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what shall be found.</source>
        <translation>Diga qué hay que buscar.</translation>
    </message>
    <message>
        <source>Replace %1 in %2</source>
        <translation>Sustituir %1 en %2</translation>
    </message>
</context>
<context>
    <name>PhoneFiles</name>
    <message>
        <source>“%1” needs a value for {%2}, and this phone has none. It does not get this file until it has one: fill in the column %2, or change the setting.</source>
        <translation>«%1» necesita un valor para {%2}, y este teléfono no tiene ninguno. No recibe este archivo hasta que lo tenga: rellene la columna %2, o cambie el ajuste.</translation>
    </message>
</context>
<context>
    <name>PhoneList</name>
    <message>
        <source>The list is empty: it holds no line with a phone.</source>
        <translation>La lista está vacía: no contiene ninguna línea con un teléfono.</translation>
    </message>
    <message>
        <source>This is no text file, so it cannot be a list of phones. Save the list as CSV and choose that file.</source>
        <translation>Esto no es un archivo de texto, así que no puede ser una lista de teléfonos. Guarde la lista como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Open it in your spreadsheet program, save it as CSV and choose that file.</source>
        <translation>Esto es una hoja de cálculo o un archivo comprimido, no un archivo CSV. Ábralo en su programa de hojas de cálculo, guárdelo como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>The list is too big: %1. Cut it into several files.</source>
        <translation>La lista es demasiado grande: %1. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>No column of the list holds MAC addresses. Its first line reads: %1. Name one column “mac”, or say which one it is.</source>
        <translation>Ninguna columna de la lista contiene direcciones MAC. Su primera línea dice: %1. Dé a una columna el nombre «mac», o diga cuál es.</translation>
    </message>
    <message>
        <source>“%1” does not say which column is which field. Write COLUMN=FIELD, for example Room=label.</source>
        <translation>«%1» no dice qué columna es qué campo. Escriba COLUMN=FIELD, por ejemplo Sala=label.</translation>
    </message>
    <message>
        <source>The list has no column “%1”. Use a heading of its first line, or the number of a column.</source>
        <translation>La lista no tiene ninguna columna «%1». Use un encabezado de su primera línea, o el número de una columna.</translation>
    </message>
    <message>
        <source>“%1” is no field of a phone. There are label, model, blueprint, config-server, firmware, branding, tags, slot, hold and var.NAME.</source>
        <translation>«%1» no es un campo de un teléfono. Existen label, model, blueprint, config-server, firmware, branding, tags, slot, hold y var.NAME.</translation>
    </message>
    <message>
        <source>“%1” names no variable. A name has 1 to 100 printable characters, without braces.</source>
        <translation>«%1» no nombra ninguna variable. Un nombre tiene de 1 a 100 caracteres imprimibles, sin llaves.</translation>
    </message>
    <message>
        <source>Another column is “%1” already. This one was not read; give it another heading.</source>
        <translation>Otra columna ya es «%1». Esta no se ha leído; dele otro encabezado.</translation>
    </message>
    <message>
        <source>The column has no heading and was not read, but it holds “%1”. Give it a heading.</source>
        <translation>La columna no tiene encabezado y no se ha leído, pero contiene «%1». Dele un encabezado.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, and the column was not read. Use 1 to 100 printable characters, without braces.</source>
        <translation>«%1» no puede ser el nombre de una variable, y la columna no se ha leído. Use de 1 a 100 caracteres imprimibles, sin llaves.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed in its cell. Close it, or take it away. The lines after it were read.</source>
        <translation>Una comilla se abre y no se cierra nunca en su celda. Ciérrela, o quítela. Las líneas siguientes se han leído.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote. A quote inside a text is written twice (&quot;&quot;).</source>
        <translation>Hay algo detrás de una comilla de cierre. Una comilla dentro de un texto se escribe dos veces (&quot;&quot;).</translation>
    </message>
    <message>
        <source>A cell is longer than 10,000 characters.</source>
        <translation>Una celda supera los 10 000 caracteres.</translation>
    </message>
    <message>
        <source>The line has more than 200 cells.</source>
        <translation>La línea tiene más de 200 celdas.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has headings: “%1” belongs to no column. Put a text that holds the separator in quotes.</source>
        <translation>La línea tiene más celdas que encabezados la primera línea: «%1» no pertenece a ninguna columna. Ponga entre comillas el texto que contenga el separador.</translation>
    </message>
    <message>
        <source>The line has no MAC address.</source>
        <translation>La línea no tiene dirección MAC.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it has 12 digits 0-9 and A-F.</source>
        <translation>«%1» no es una dirección MAC: tiene 12 cifras 0-9 y A-F.</translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.</source>
        <translation>«%1» no es una dirección MAC: necesita exactamente 12 cifras 0-9 y A-F.</translation>
    </message>
    <message>
        <source>“%1” is all zeros; no phone has that address.</source>
        <translation>«%1» son todo ceros; ningún teléfono tiene esa dirección.</translation>
    </message>
    <message>
        <source>“%1” is a group address; no phone has it. Check the first two digits.</source>
        <translation>«%1» es una dirección de grupo; ningún teléfono la tiene. Compruebe las dos primeras cifras.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already. The first line counts.</source>
        <translation>%1 ya está en la línea %2. Cuenta la primera línea.</translation>
    </message>
    <message>
        <source>The phone is in this job already. What changes: %1.</source>
        <translation>El teléfono ya está en este trabajo. Lo que cambia: %1.</translation>
    </message>
    <message>
        <source>%1 does not begin like a MAC address of Aastra or Mitel. Check that the right label was scanned.</source>
        <translation>%1 no empieza como una dirección MAC de Aastra o Mitel. Compruebe que se escaneó la etiqueta correcta.</translation>
    </message>
    <message>
        <source>“%1” is no model that is known here. It is kept as written; check it, since the phone takes files of its own model only.</source>
        <translation>«%1» no es un modelo que se conozca aquí. Se conserva como está escrito; compruébelo, porque el teléfono solo descarga archivos de su propio modelo.</translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job. Make it first.</source>
        <translation>No hay ninguna plantilla «%1» en este trabajo. Créela antes.</translation>
    </message>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation>No hay ningún servidor de configuración «%1» en este trabajo. Añádalo antes.</translation>
    </message>
    <message>
        <source>This job does not have all branding files of “%1”. Add them first.</source>
        <translation>Este trabajo no tiene todos los archivos de branding de «%1». Añádalos antes.</translation>
    </message>
    <message>
        <source>“%1” is no place on the bench. A place is a number from 1 to 9999.</source>
        <translation>«%1» no es un puesto del banco. Un puesto es un número de 1 a 9999.</translation>
    </message>
    <message>
        <source>Place %1 is given to the phone in line %2 already. Both keep it; check it.</source>
        <translation>El puesto %1 ya está dado al teléfono de la línea %2. Ambos lo conservan; compruébelo.</translation>
    </message>
    <message>
        <source>Place %1 belongs to another phone of this job. Both keep it; check it.</source>
        <translation>El puesto %1 pertenece a otro teléfono de este trabajo. Ambos lo conservan; compruébelo.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es yes ni no.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be printed. Type it again.</source>
        <translation>El texto contiene caracteres que no se pueden imprimir. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The text holds a line break. In the phone&apos;s file it becomes a blank.</source>
        <translation>El texto contiene un salto de línea. En el archivo del teléfono se convierte en un espacio.</translation>
    </message>
    <message>
        <source>The cell is empty; the phone loses its “%1”.</source>
        <translation>La celda está vacía; el teléfono pierde su «%1».</translation>
    </message>
    <message>
        <source>more than 1,000,000 lines</source>
        <translation>más de 1 000 000 líneas</translation>
    </message>
    <message>
        <source>more than 200 columns</source>
        <translation>más de 200 columnas</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>más de 100 MB</translation>
    </message>
</context>
<context>
    <name>PhoneState</name>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>no value for %1</source>
        <translation>sin valor para %1</translation>
    </message>
    <message>
        <source>firmware labelled wrongly</source>
        <translation>firmware mal etiquetado</translation>
    </message>
    <message>
        <source>the same firmware again and again</source>
        <translation>el mismo firmware una y otra vez</translation>
    </message>
    <message>
        <source>not heard of for a while</source>
        <translation>sin noticias desde hace un rato</translation>
    </message>
    <message>
        <source>does not follow its redirection</source>
        <translation>no sigue su redirección</translation>
    </message>
    <message>
        <source>Waiting for phone</source>
        <translation>En espera del teléfono</translation>
    </message>
    <message>
        <source>Seen (DHCP)</source>
        <translation>Visto (DHCP)</translation>
    </message>
    <message>
        <source>Asked RCS</source>
        <translation>RCS consultado</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirigido</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Redirigido a %1</translation>
    </message>
    <message>
        <source>Firmware %1 %</source>
        <translation>Firmware %1 %</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lee archivos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Outdated: %n file(s) changed since</source>
        <translation>
            <numerusform>Anticuado: %n archivo cambiado desde entonces</numerusform>
            <numerusform>Anticuado: %n archivos cambiados desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Unknown phone</source>
        <translation>Teléfono desconocido</translation>
    </message>
    <message>
        <source>Going round in circles</source>
        <translation>Dando vueltas en círculo</translation>
    </message>
    <message>
        <source>MiNet software</source>
        <translation>Software MiNet</translation>
    </message>
    <message>
        <source>Waits for firmware: given out %1</source>
        <translation>Espera firmware: se entrega %1</translation>
    </message>
    <message>
        <source>Waits for firmware: %1</source>
        <translation>Espera firmware: %1</translation>
    </message>
    <message>
        <source>Waits for firmware: roll-out stands still</source>
        <translation>Espera firmware: despliegue parado</translation>
    </message>
    <message>
        <source>Waits for firmware: no file of %1</source>
        <translation>Espera firmware: no hay archivo de %1</translation>
    </message>
    <message>
        <source>Rebooting (%1): do not unplug</source>
        <translation>Reiniciando (%1): no desconectar</translation>
    </message>
</context>
<context>
    <name>PhoneTable</name>
    <message>
        <source>Slot %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Servidor de configuración</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Autorización</translation>
    </message>
</context>
<context>
    <name>PictureConversion</name>
    <message>
        <source>This picture is damaged and cannot be unpacked. Phones could not show it either. Save it again with a picture program.</source>
        <translation>Esta imagen está dañada y no se puede descomprimir. Los teléfonos tampoco podrían mostrarla. Guárdela de nuevo con un programa de imágenes.</translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message>
        <source>This picture is damaged: its beginning does not say how large it is. Phones could not show it. Save it again with a picture program.</source>
        <translation>Esta imagen está dañada: su principio no dice qué tamaño tiene. Los teléfonos no podrían mostrarla. Guárdela de nuevo con un programa de imágenes.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels, far more than any phone can show. Make it smaller.</source>
        <translation>Esta imagen tiene %1 × %2 píxeles, mucho más de lo que puede mostrar un teléfono. Hágala más pequeña.</translation>
    </message>
    <message>
        <source>This is no picture that phones could show: neither PNG, JPEG, GIF nor BMP.</source>
        <translation>Esto no es una imagen que los teléfonos puedan mostrar: no es PNG, JPEG, GIF ni BMP.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Servidor de configuración</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Order of settings</source>
        <translation>Orden de los ajustes</translation>
    </message>
    <message>
        <source>Order of tags</source>
        <translation>Orden de las palabras clave</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Version before it</source>
        <translation>Versión anterior a ella</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>is added there</source>
        <translation>se añade allí</translation>
    </message>
    <message>
        <source>is renamed there, from %1</source>
        <translation>cambia de nombre allí, antes %1</translation>
    </message>
    <message>
        <source>is changed there</source>
        <translation>se cambia allí</translation>
    </message>
    <message>
        <source>is removed there</source>
        <translation>se quita allí</translation>
    </message>
    <message>
        <source>comes here</source>
        <translation>viene aquí</translation>
    </message>
    <message>
        <source>is renamed here, from %1</source>
        <translation>cambia de nombre aquí, antes %1</translation>
    </message>
    <message>
        <source>is changed here</source>
        <translation>se cambia aquí</translation>
    </message>
    <message>
        <source>is removed here</source>
        <translation>se quita aquí</translation>
    </message>
    <message>
        <source>is brought together on both sides</source>
        <translation>se combina en ambas partes</translation>
    </message>
    <message>
        <source>is alike on both sides</source>
        <translation>es igual en ambas partes</translation>
    </message>
    <message>
        <source>differs on both sides</source>
        <translation>difiere en ambas partes</translation>
    </message>
    <message>
        <source>is gone there, and was changed here</source>
        <translation>ya no está allí, y se ha cambiado aquí</translation>
    </message>
    <message>
        <source>was removed here, and changed there</source>
        <translation>se quitó aquí, y se ha cambiado allí</translation>
    </message>
    <message>
        <source>belongs to somebody else there</source>
        <translation>allí pertenece a otro</translation>
    </message>
    <message>
        <source>belongs to %1 there</source>
        <translation>allí pertenece a %1</translation>
    </message>
    <message>
        <source>has no place there</source>
        <translation>allí no tiene lugar</translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Ajuste «%1»</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>Variable «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Palabra clave «%1»</translation>
    </message>
    <message>
        <source>Firmware of %1</source>
        <translation>Firmware de %1</translation>
    </message>
    <message>
        <source>File for %1</source>
        <translation>Archivo para %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>is alike</source>
        <translation>es igual</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>va allí</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Va allí</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Viene aquí</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
</context>
<context>
    <name>PortHelper</name>
    <message>
        <source>The program that opens port %1 for Firstring did not answer. Phones can&apos;t use this port until it does. Install Firstring again, or choose a port from 1024 up.</source>
        <translation>El programa que abre el puerto %1 para Firstring no ha respondido. Los teléfonos no pueden usar este puerto hasta que responda. Instale Firstring de nuevo, o elija un puerto a partir de 1024.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs, and the program that opens it for Firstring has no right to yet. Phones can&apos;t use this port until an administrator has run: %2</source>
        <translation>Este equipo reserva el puerto %1 para programas del sistema, y el programa que lo abre para Firstring aún no tiene derecho. Los teléfonos no pueden usar este puerto hasta que un administrador haya ejecutado: %2</translation>
    </message>
</context>
<context>
    <name>PortRefusal</name>
    <message>
        <source>This computer keeps port %1 for system programs. Phones can&apos;t fetch by HTTP from it until it is opened. Choose a port from 1024 up, for example 8080.</source>
        <translation>Este equipo reserva el puerto %1 para programas del sistema. Los teléfonos no pueden descargar por HTTP desde él hasta que se abra. Elija un puerto a partir de 1024, por ejemplo 8080.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs. Phones can&apos;t fetch by TFTP until it is opened. Stage by HTTP instead.</source>
        <translation>Este equipo reserva el puerto %1 para programas del sistema. Los teléfonos no pueden descargar por TFTP hasta que se abra. Prepárelos por HTTP.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program (%2, %3). Phones set to port %1 would get its pages. Choose another port, or end that program and try again.</source>
        <translation>El puerto %1 lo usa otro programa (%2, %3). Los teléfonos configurados para el puerto %1 recibirían sus páginas. Elija otro puerto, o cierre ese programa y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Phones set to port %1 would get its pages. Choose another port, or end that program and try again.</source>
        <translation>El puerto %1 lo usa otro programa. Los teléfonos configurados para el puerto %1 recibirían sus páginas. Elija otro puerto, o cierre ese programa y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now. Phones can&apos;t reach the server there. Choose one of this computer&apos;s addresses, or plug its network in and try again.</source>
        <translation>Este equipo no tiene ahora la dirección %1. Los teléfonos no pueden llegar ahí al servidor. Elija una de las direcciones de este equipo, o conecte su red y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be used. Phones can&apos;t reach the server there. Choose another port or address.</source>
        <translation>El puerto %1 de %2 no se puede usar. Los teléfonos no pueden llegar ahí al servidor. Elija otro puerto u otra dirección.</translation>
    </message>
    <message>
        <source>This computer keeps port %1 for system programs, so that service stays off. Phones get their files all the same.</source>
        <translation>Este equipo reserva el puerto %1 para programas del sistema, así que ese servicio queda apagado. Los teléfonos reciben sus archivos de todos modos.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program (%2, %3), so that service stays off. Phones get their files all the same. End that program, or choose another port.</source>
        <translation>El puerto %1 lo usa otro programa (%2, %3), así que ese servicio queda apagado. Los teléfonos reciben sus archivos de todos modos. Cierre ese programa, o elija otro puerto.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program, so that service stays off. Phones get their files all the same. End that program, or choose another port.</source>
        <translation>El puerto %1 lo usa otro programa, así que ese servicio queda apagado. Los teléfonos reciben sus archivos de todos modos. Cierre ese programa, o elija otro puerto.</translation>
    </message>
</context>
<context>
    <name>Portable</name>
    <message>
        <source>Nothing can be written beside the program, in %1, so jobs cannot be kept there. Copy the program to a place of your own, or start it without --portable.</source>
        <translation>No se puede escribir nada junto al programa, en %1, así que no se pueden guardar trabajos ahí. Copie el programa a un lugar propio, o inícielo sin --portable.</translation>
    </message>
</context>
<context>
    <name>PortableTimeZone</name>
    <message>
        <source>Phones have no lines for the summer time of this zone. Write time zone minutes and dst config by hand.</source>
        <translation>Los teléfonos no tienen líneas para el horario de verano de esta zona. Escriba time zone minutes y dst config a mano.</translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”.</source>
        <translation>Este equipo no conoce ninguna zona horaria «%1».</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Escríbala como Europe/Madrid.</translation>
    </message>
    <message>
        <source>The nearest name is %1.</source>
        <translation>El nombre más parecido es %1.</translation>
    </message>
    <message>
        <source>The rules of the time zone “%1” are not on this computer. Install the package tzdata.</source>
        <translation>Las reglas de la zona horaria «%1» no están en este equipo. Instale el paquete tzdata.</translation>
    </message>
</context>
<context>
    <name>PortalList</name>
    <message>
        <source>The profile says no column for the MAC addresses yet. Give it columns as the portal wants them, for example columns=MAC:mac,Server:url.</source>
        <translation>El perfil aún no indica ninguna columna para las direcciones MAC. Dele columnas como las quiere el portal, por ejemplo columns=MAC:mac,Server:url.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>La línea %1 no se puede leer.</translation>
    </message>
    <message>
        <source>No column of this list is known to hold MAC addresses. Say which one does, for example --map &quot;Device ID:mac&quot;.</source>
        <translation>De ninguna columna de esta lista se sabe que contenga direcciones MAC. Diga cuál las contiene, por ejemplo --map &quot;Device ID:mac&quot;.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no MAC address.</source>
        <translation>Línea %1: «%2» no es una dirección MAC.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>No hay nada en esta lista.</translation>
    </message>
</context>
<context>
    <name>PortalProfile</name>
    <message>
        <source>“%1” is no column. Write HEADING:SOURCE, with one of mac, url, label, model, action or - as the source.</source>
        <translation>«%1» no es una columna. Escriba ENCABEZADO:ORIGEN, con mac, url, label, model, action o - como origen.</translation>
    </message>
    <message>
        <source>%1 stands in two columns.</source>
        <translation>%1 está en dos columnas.</translation>
    </message>
    <message>
        <source>A list has at most 50 columns.</source>
        <translation>Una lista tiene como máximo 50 columnas.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2 in a profile. It takes: %3.</source>
        <translation>«%1» no es un valor de %2 en un perfil. Admite: %3.</translation>
    </message>
    <message>
        <source>a short text</source>
        <translation>un texto corto</translation>
    </message>
    <message>
        <source>“%1” is no key of a portal&apos;s profile. There are: %2.</source>
        <translation>«%1» no es una clave del perfil de un portal. Las hay: %2.</translation>
    </message>
</context>
<context>
    <name>PortalSide</name>
    <message>
        <source>No files go to a portal from here.</source>
        <translation>Desde aquí no va ningún archivo a un portal.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>This computer does not have the address %1 now. Phones can&apos;t reach the server there.</source>
        <translation>Este equipo no tiene ahora la dirección %1. Los teléfonos no pueden llegar ahí al servidor.</translation>
    </message>
    <message>
        <source>Choose one of this computer&apos;s addresses under Services, or plug its network in.</source>
        <translation>Elija una de las direcciones de este equipo en Servicios, o conecte su red.</translation>
    </message>
    <message>
        <source>%1 is known to this computer only. Simulated phones reach it, real phones don&apos;t.</source>
        <translation>%1 solo la conoce este equipo. Los teléfonos simulados llegan a ella; los teléfonos reales, no.</translation>
    </message>
    <message>
        <source>For real phones, choose the address of the network card they are plugged into.</source>
        <translation>Para teléfonos reales, elija la dirección de la tarjeta de red a la que están conectados.</translation>
    </message>
    <message>
        <source>Phones on the network of %1 reach this computer at %2.</source>
        <translation>Los teléfonos de la red de %1 llegan a este equipo en %2.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but one of its files is from %2. Phones would refuse certificates, and what happened would be told with wrong times.</source>
        <translation>El reloj de este equipo dice %1, pero uno de sus archivos es del %2. Los teléfonos rechazarían los certificados, y lo ocurrido se contaría con horas equivocadas.</translation>
    </message>
    <message>
        <source>Set the clock right, or have it set:</source>
        <translation>Ponga el reloj en hora, o haga que se ponga:</translation>
    </message>
    <message>
        <source>Nobody sets the clock of this computer right. Phones that ask it for the time are told so and may not take it.</source>
        <translation>Nadie pone en hora el reloj de este equipo. A los teléfonos que le piden la hora se les dice, y quizá no la tomen.</translation>
    </message>
    <message>
        <source>Nobody sets the clock of this computer right. The times in its events may be wrong.</source>
        <translation>Nadie pone en hora el reloj de este equipo. Las horas de sus sucesos pueden no ser exactas.</translation>
    </message>
    <message>
        <source>Let a time server set it:</source>
        <translation>Haga que lo ponga en hora un servidor de tiempo:</translation>
    </message>
    <message>
        <source>The clock of this computer is set by a time server.</source>
        <translation>Un servidor de tiempo pone en hora el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The clock of this computer is plausible.</source>
        <translation>El reloj de este equipo es verosímil.</translation>
    </message>
    <message>
        <source>Only %1 are free under %2. Firmware does not fit, and edits may not be stored.</source>
        <translation>Solo quedan libres %1 en %2. El firmware no cabe, y los cambios quizá no se guarden.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Haga sitio en este disco.</translation>
    </message>
    <message>
        <source>%1 are free under %2. That is enough for a few firmware files.</source>
        <translation>Quedan libres %1 en %2. Basta para unos pocos archivos de firmware.</translation>
    </message>
    <message>
        <source>Make room before you add many.</source>
        <translation>Haga sitio antes de añadir muchos.</translation>
    </message>
    <message>
        <source>%1 are free under %2.</source>
        <translation>Quedan libres %1 en %2.</translation>
    </message>
    <message>
        <source>the phone log</source>
        <translation>el registro de los teléfonos</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>Port %1, wanted for %2, is used by another program. Phones that ask there would get that program&apos;s answers.</source>
        <translation>El puerto %1, que se quiere para %2, lo usa otro programa. Los teléfonos que pregunten ahí recibirían las respuestas de ese programa.</translation>
    </message>
    <message>
        <source>Port %1, wanted for %2, is used by %3 (process %4). Phones that ask there would get that program&apos;s answers.</source>
        <translation>El puerto %1, que se quiere para %2, lo usa %3 (proceso %4). Los teléfonos que pregunten ahí recibirían las respuestas de ese programa.</translation>
    </message>
    <message>
        <source>End that program, or take port 8080.</source>
        <translation>Cierre ese programa, o use el puerto 8080.</translation>
    </message>
    <message>
        <source>End that program: phones know no other port for TFTP. Or stage by HTTP alone.</source>
        <translation>Cierre ese programa: los teléfonos no conocen otro puerto para TFTP. O prepare solo por HTTP.</translation>
    </message>
    <message>
        <source>End that program, or choose another port under Services.</source>
        <translation>Cierre ese programa, o elija otro puerto en Servicios.</translation>
    </message>
    <message>
        <source>This computer keeps port %1, wanted for %2, for system programs. Phones can&apos;t use it until it is opened.</source>
        <translation>Este equipo reserva el puerto %1, que se quiere para %2, para programas del sistema. Los teléfonos no pueden usarlo hasta que se abra.</translation>
    </message>
    <message>
        <source>An administrator gives the port helper its right, once:</source>
        <translation>Un administrador da su derecho al ayudante de puertos, una sola vez:</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up where phones can be told of it.</source>
        <translation>Elija un puerto a partir de 1024 donde se pueda indicar a los teléfonos.</translation>
    </message>
    <message>
        <source>Our server has port %1 for %2.</source>
        <translation>Nuestro servidor tiene el puerto %1 para %2.</translation>
    </message>
    <message>
        <source>Port %1 for %2 will be opened by the port helper.</source>
        <translation>El ayudante de puertos abrirá el puerto %1 para %2.</translation>
    </message>
    <message>
        <source>Port %1 for %2 is free.</source>
        <translation>El puerto %1 para %2 está libre.</translation>
    </message>
    <message>
        <source>Switch one of them on under Services.</source>
        <translation>Encienda uno de ellos en Servicios.</translation>
    </message>
    <message>
        <source>Discovery is on, but TFTP is not on port 69. Phones that find this computer so have no parameter for another port, so they are not told of it.</source>
        <translation>La detección está encendida, pero TFTP no está en el puerto 69. Los teléfonos que encuentran así este equipo no tienen parámetro para otro puerto, así que no se les habla de él.</translation>
    </message>
    <message>
        <source>Put TFTP on port 69 under Services, or switch discovery off.</source>
        <translation>Ponga TFTP en el puerto 69 en Servicios, o apague la detección.</translation>
    </message>
    <message>
        <source>%1 is on this computer, and only an administrator may see its rules. If phones don&apos;t arrive although the server is on, look there first.</source>
        <translation>%1 está en este equipo, y solo un administrador puede ver sus reglas. Si los teléfonos no llegan aunque el servidor esté encendido, mire ahí primero.</translation>
    </message>
    <message>
        <source>To see them:</source>
        <translation>Para verlas:</translation>
    </message>
    <message>
        <source>The firewall %1 lets no phone to port %2.</source>
        <translation>El cortafuegos %1 no deja pasar a ningún teléfono al puerto %2.</translation>
    </message>
    <message>
        <source>An administrator lets phones in:</source>
        <translation>Un administrador deja pasar a los teléfonos:</translation>
    </message>
    <message>
        <source>The firewall %1 lets phones to the ports of the server.</source>
        <translation>El cortafuegos %1 deja pasar a los teléfonos a los puertos del servidor.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>No se ha encontrado ningún cortafuegos en este equipo.</translation>
    </message>
    <message>
        <source>A request of this computer to %1 arrived.</source>
        <translation>Una petición de este equipo a %1 ha llegado.</translation>
    </message>
    <message>
        <source>A request of this computer to its own address %1 did not arrive. Phones will not do better.</source>
        <translation>Una petición de este equipo a su propia dirección %1 no ha llegado. A los teléfonos no les irá mejor.</translation>
    </message>
    <message>
        <source>Look at the firewall of this computer, then choose the address anew.</source>
        <translation>Mire el cortafuegos de este equipo y elija de nuevo la dirección.</translation>
    </message>
    <message>
        <source>Nothing is at the other end of %1. No phone can reach this computer through it.</source>
        <translation>No hay nada en el otro extremo de %1. Ningún teléfono puede llegar a este equipo por ahí.</translation>
    </message>
    <message>
        <source>Plug the cable into the switch the phones are plugged into, and look whether its lamp is lit.</source>
        <translation>Enchufe el cable al switch al que están conectados los teléfonos, y mire si su luz está encendida.</translation>
    </message>
    <message>
        <source>Switch the card on in the settings of this computer.</source>
        <translation>Encienda la tarjeta en la configuración de este equipo.</translation>
    </message>
    <message>
        <source>%1 is wireless. Phones on a cable reach it only if the access point lets them, and a shelf of phones loads slowly.</source>
        <translation>%1 es inalámbrica. Los teléfonos con cable solo llegan a ella si el punto de acceso los deja, y un estante de teléfonos carga despacio.</translation>
    </message>
    <message>
        <source>A cable to the switch of the phones is surer. Choose its address under Services.</source>
        <translation>Un cable al switch de los teléfonos es más seguro. Elija su dirección en Servicios.</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>speed not told</source>
        <translation>velocidad no indicada</translation>
    </message>
    <message>
        <source>%1 runs at %2 only. Firmware for many phones will take long.</source>
        <translation>%1 solo funciona a %2. El firmware para muchos teléfonos tardará.</translation>
    </message>
    <message>
        <source>Try another cable or another port of the switch.</source>
        <translation>Pruebe otro cable u otro puerto del switch.</translation>
    </message>
    <message>
        <source>%1 is connected (%2).</source>
        <translation>%1 está conectada (%2).</translation>
    </message>
    <message>
        <source>The certificate for HTTPS is valid from %1 on, and the clock of this computer says %2. Phones would refuse it.</source>
        <translation>El certificado para HTTPS es válido desde el %1, y el reloj de este equipo dice %2. Los teléfonos lo rechazarían.</translation>
    </message>
    <message>
        <source>Set the clock right, or import another certificate.</source>
        <translation>Ponga el reloj en hora, o importe otro certificado.</translation>
    </message>
    <message>
        <source>The certificate for HTTPS comes from the bench CA and is renewed by itself.</source>
        <translation>El certificado para HTTPS viene de la CA del banco y se renueva solo.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS was valid until %1. Phones refuse it.</source>
        <translation>El certificado importado para HTTPS era válido hasta el %1. Los teléfonos lo rechazan.</translation>
    </message>
    <message>
        <source>Import its successor under Services, or go back to the bench CA.</source>
        <translation>Importe su sucesor en Servicios, o vuelva a la CA del banco.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS is valid until %1. After that phones refuse it.</source>
        <translation>El certificado importado para HTTPS es válido hasta el %1. Después los teléfonos lo rechazan.</translation>
    </message>
    <message>
        <source>The imported certificate for HTTPS is valid until %1.</source>
        <translation>El certificado importado para HTTPS es válido hasta el %1.</translation>
    </message>
    <message>
        <source>Who gives out addresses here was not asked: %1</source>
        <translation>No se ha preguntado quién da direcciones aquí: %1</translation>
    </message>
    <message>
        <source>If phones go elsewhere, look at the router of this network.</source>
        <translation>Si los teléfonos van a otro sitio, mire el router de esta red.</translation>
    </message>
    <message>
        <source>DHCP is set to full, but %1 gives out addresses here already. Ours will keep still.</source>
        <translation>DHCP está en «Único», pero %1 ya da direcciones aquí. El nuestro se quedará en silencio.</translation>
    </message>
    <message>
        <source>Take the bench off that network, or set DHCP to beside or off.</source>
        <translation>Desconecte el banco de esa red, o ponga DHCP en «Junto a otro» o apagado.</translation>
    </message>
    <message>
        <source>HTTPS of old phones</source>
        <translation>HTTPS para teléfonos antiguos</translation>
    </message>
    <message>
        <source>HTTP, HTTPS and TFTP are all off. Phones would find nothing.</source>
        <translation>HTTP, HTTPS y TFTP están todos apagados. Los teléfonos no encontrarían nada.</translation>
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
        <translation>Informe de problema de Firstring, hecho el %1.

versions.json: del programa y de este equipo
job.json: cómo está configurado el trabajo; nombres de ajustes, sin valores
phones.json: dónde está cada teléfono
log.jsonl: lo que ha visto el servidor, como máximo 20 000 líneas
preflight.json: lo que se ha encontrado sobre este equipo y su red

Omitido o sustituido: nombres, valores de ajustes, contraseñas, claves, la segunda mitad de cada dirección MAC
y direcciones de Internet. Lo mismo tiene en todas partes el mismo sustituto. Léalo antes de enviarlo.
</translation>
    </message>
</context>
<context>
    <name>PublishedTree</name>
    <message numerus="yes">
        <source>%n phone(s) get no file of their own, because a variable in it has no value: %1. Fill in their columns, then publish again.</source>
        <translation>
            <numerusform>%n teléfono no recibe un archivo propio, porque una variable no tiene valor en él: %1. Rellene sus columnas y publique de nuevo.</numerusform>
            <numerusform>%n teléfonos no reciben un archivo propio, porque una variable no tiene valor en él: %1. Rellene sus columnas y publique de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of model %1 are to have different firmware. A folder holds one file of a name only, so theirs was left out. Give all of them the same, or serve them from this program.</source>
        <translation>Los teléfonos del modelo %1 deben tener firmware distinto. Una carpeta solo contiene un archivo de cada nombre, así que el suyo se ha omitido. Dé a todos el mismo, o sírvalos desde este programa.</translation>
    </message>
    <message>
        <source>Phones cannot report to a folder that they came up, so they are not told to.</source>
        <translation>Los teléfonos no pueden comunicar a una carpeta que han arrancado, así que no se les pide.</translation>
    </message>
    <message>
        <source>Some files are meant for certain phones only. In a folder everybody who knows their names can read them.</source>
        <translation>Algunos archivos son solo para ciertos teléfonos. En una carpeta puede leerlos cualquiera que conozca sus nombres.</translation>
    </message>
    <message>
        <source>Phones ask for the picture of a caller by the number, which a folder does not look at, so callers have no pictures there. Serve them from this program, or have that web server answer branding/callers?NUMBER.</source>
        <translation>Los teléfonos piden la imagen de quien llama según el número, que una carpeta no mira, así que allí no hay imágenes de quien llama. Sírvalas desde este programa, o haga que ese servidor web responda a branding/callers?NUMBER.</translation>
    </message>
    <message>
        <source>“%1” is no address that phones could fetch these files from. Name the place as they see it, such as http://server.example/phones; http, https and tftp are known, and paths of plain letters and digits.</source>
        <translation>«%1» no es una dirección de la que los teléfonos puedan descargar estos archivos. Indique el lugar tal como ellos lo ven, como http://server.example/phones; se conocen http, https y tftp, y rutas de letras y cifras sencillas.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Accepted: it asks here from its next restart on.</source>
        <translation>Aceptado: pregunta aquí desde su próximo reinicio.</translation>
    </message>
    <message>
        <source>Accepted: it restarts as soon as it is idle.</source>
        <translation>Aceptado: se reinicia en cuanto está libre.</translation>
    </message>
    <message>
        <source>Accepted: it forgets what was set on the phone itself.</source>
        <translation>Aceptado: olvida lo que se ajustó en el propio teléfono.</translation>
    </message>
    <message>
        <source>Accepted: it uses these settings now. Some count only after a restart.</source>
        <translation>Aceptado: usa ya estos ajustes. Algunos solo cuentan tras un reinicio.</translation>
    </message>
    <message>
        <source>Accepted: it reads its files again as soon as it is idle.</source>
        <translation>Aceptado: vuelve a leer sus archivos en cuanto está libre.</translation>
    </message>
    <message>
        <source>Accepted: it looks at its files and restarts if one of them changed.</source>
        <translation>Aceptado: mira sus archivos y se reinicia si alguno ha cambiado.</translation>
    </message>
    <message>
        <source>Refused. Its web page may be switched off, or a setting locked; set the server on the phone.</source>
        <translation>Rechazado. Quizá su página web esté apagada, o un ajuste bloqueado; ponga el servidor en el teléfono.</translation>
    </message>
    <message>
        <source>Refused. Phones may take this message from their telephone system only; restart it instead.</source>
        <translation>Rechazado. Los teléfonos quizá solo acepten este mensaje de su centralita; en su lugar, reinícielo.</translation>
    </message>
    <message>
        <source>Refused. This computer is not in its list of those who may push (xml application post list). Point the phone here first, which adds it.</source>
        <translation>Rechazado. Este equipo no está en su lista de los que pueden enviar (xml application post list). Dirija antes el teléfono aquí, lo que lo añade.</translation>
    </message>
    <message>
        <source>The phone&apos;s web page is filled in: its configuration server becomes this computer, which may also push from then on. It counts from the next restart on and until the phone&apos;s local settings are cleared.</source>
        <translation>Se rellena la página web del teléfono: su servidor de configuración pasa a ser este equipo, que además puede enviarle mensajes desde entonces. Cuenta desde el próximo reinicio y hasta que se borren los ajustes locales del teléfono.</translation>
    </message>
    <message>
        <source>Each phone restarts as soon as it is idle, and looks for firmware and files. Calls are not cut off.</source>
        <translation>Cada teléfono se reinicia en cuanto está libre, y busca firmware y archivos. Las llamadas no se cortan.</translation>
    </message>
    <message>
        <source>What was set on the phone or on its web page is forgotten; from then on only its files count. That includes a server that was set there.</source>
        <translation>Se olvida lo que se ajustó en el teléfono o en su página web; desde entonces solo cuentan sus archivos. Eso incluye un servidor que se hubiera puesto allí.</translation>
    </message>
    <message>
        <source>The settings of its files are sent to each phone while it runs. Some count only after a restart.</source>
        <translation>Los ajustes de sus archivos se envían a cada teléfono mientras funciona. Algunos solo cuentan tras un reinicio.</translation>
    </message>
    <message>
        <source>Each phone reads its files again as soon as it is idle, without looking for firmware.</source>
        <translation>Cada teléfono vuelve a leer sus archivos en cuanto está libre, sin buscar firmware.</translation>
    </message>
    <message>
        <source>Each phone is asked to compare its files with the server&apos;s and to restart if one changed. Phones may take this from their telephone system only, so nothing is promised.</source>
        <translation>A cada teléfono se le pide que compare sus archivos con los del servidor y se reinicie si alguno ha cambiado. Los teléfonos quizá solo lo acepten de su centralita, así que no se promete nada.</translation>
    </message>
    <message>
        <source>It answered, but did not say that it did it. Look at the phone.</source>
        <translation>Ha respondido, pero no ha dicho que lo haya hecho. Mire el teléfono.</translation>
    </message>
    <message>
        <source>It has not been heard of, so its address is not known. Let it ask here once, or type its address.</source>
        <translation>No se ha sabido nada de él, así que no se conoce su dirección. Deje que pregunte aquí una vez, o escriba su dirección.</translation>
    </message>
    <message>
        <source>Not reached: nothing answers at its address. It may be off, restarting, or elsewhere by now.</source>
        <translation>Sin alcanzar: nada responde en su dirección. Puede estar apagado, reiniciándose o ya en otro sitio.</translation>
    </message>
    <message>
        <source>It was reached and gave no whole answer in time. Try again when it is idle.</source>
        <translation>Se ha alcanzado y no ha dado una respuesta completa a tiempo. Pruebe de nuevo cuando esté libre.</translation>
    </message>
    <message>
        <source>What answers at its address is not such a phone, so it was told nothing. Check the address.</source>
        <translation>Lo que responde en su dirección no es un teléfono de este tipo, así que no se le ha dicho nada. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Not this model: a %1 answers at its address, so it was told nothing. Check the address.</source>
        <translation>No es este modelo: en su dirección responde un %1, así que no se le ha dicho nada. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Wrong password: it does not take the one that was typed. Nothing was changed.</source>
        <translation>Otra contraseña: no acepta la que se ha escrito. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Not tried: it was cancelled before.</source>
        <translation>Sin probar: se canceló antes.</translation>
    </message>
</context>
<context>
    <name>ReachPlan</name>
    <message>
        <source>The local server is off, so there is nothing to point phones at. Start it first.</source>
        <translation>El servidor local está apagado, así que no hay adónde dirigir los teléfonos. Inícielo antes.</translation>
    </message>
    <message>
        <source>The local server speaks TFTP only, and not at port 69. Phones cannot be told another port for TFTP: switch HTTP on.</source>
        <translation>El servidor local solo habla TFTP, y no en el puerto 69. A los teléfonos no se les puede indicar otro puerto para TFTP: encienda HTTP.</translation>
    </message>
    <message>
        <source>The local server listens on this computer only (%1), where this phone cannot reach it. Choose another address for the server.</source>
        <translation>El servidor local solo escucha en este equipo (%1), donde este teléfono no puede llegar a él. Elija otra dirección para el servidor.</translation>
    </message>
    <message>
        <source>Its settings come from the configuration server %1, not from this job.</source>
        <translation>Sus ajustes vienen del servidor de configuración %1, no de este trabajo.</translation>
    </message>
    <message>
        <source>Its files name this computer&apos;s address, which is not known yet. Start the local server first.</source>
        <translation>Sus archivos nombran la dirección de este equipo, que aún no se conoce. Inicie antes el servidor local.</translation>
    </message>
    <message>
        <source>A value is missing for %1. Give it in the phone list.</source>
        <translation>Falta un valor para %1. Indíquelo en la lista de teléfonos.</translation>
    </message>
    <message>
        <source>Address not known: type it, or let the phone ask here once.</source>
        <translation>Dirección desconocida: escríbala, o deje que el teléfono pregunte aquí una vez.</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>“%1” is missing or is not as it should be; the record was not taken.</source>
        <translation>«%1» falta o no es como debería; el elemento no se ha aceptado.</translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Change blueprint %1</source>
        <translation>Cambiar la plantilla %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Servidor de configuración</translation>
    </message>
    <message>
        <source>as the job says</source>
        <translation>como dice el trabajo</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Change configuration server %1</source>
        <translation>Cambiar el servidor de configuración %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Change firmware for %1</source>
        <translation>Cambiar el firmware para %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Change branding file %1</source>
        <translation>Cambiar el archivo de branding %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>solo si se pide</translation>
    </message>
    <message>
        <source>Change file %1</source>
        <translation>Cambiar el archivo %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>all phones</source>
        <translation>todos los teléfonos</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Se usa como</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>“%1” is not encrypted, so anybody on the way could read the passwords of phones. Give an address that begins with https://.</source>
        <translation>«%1» no está cifrado, así que cualquiera en el camino podría leer las contraseñas de los teléfonos. Indique una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. It looks like https://rcs.example.com:8443.</source>
        <translation>«%1» no es la dirección de un servidor. Tiene el aspecto de https://rcs.example.com:8443.</translation>
    </message>
    <message>
        <source>A fingerprint is a SHA-256: 64 digits from 0 to 9 and A to F. The other side shows it when its HTTPS starts.</source>
        <translation>Una huella digital es un SHA-256: 64 cifras de 0 a 9 y de A a F. La otra parte la muestra cuando se inicia su HTTPS.</translation>
    </message>
    <message>
        <source>A token has no blanks and only plain letters, digits and signs.</source>
        <translation>Un token no tiene espacios, y solo letras, cifras y signos sencillos.</translation>
    </message>
    <message>
        <source>The name of the other side has 1 to 60 printable characters and no blank at its ends.</source>
        <translation>El nombre de la otra parte tiene de 1 a 60 caracteres imprimibles y ningún espacio en los extremos.</translation>
    </message>
    <message>
        <source>“%1” is not the full path of a folder. It begins with a slash.</source>
        <translation>«%1» no es la ruta completa de una carpeta. Empieza con una barra.</translation>
    </message>
    <message>
        <source>Others can read such a folder, and passwords of phones are in the job: give a passphrase of at least 8 characters.</source>
        <translation>Otros pueden leer una carpeta así, y en el trabajo hay contraseñas de teléfonos: indique una frase de contraseña de al menos 8 caracteres.</translation>
    </message>
</context>
<context>
    <name>RemoteAccess</name>
    <message>
        <source>An account needs a name of at most 100 characters.</source>
        <translation>Una cuenta necesita un nombre de 100 caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Remove it first, or choose another name.</source>
        <translation>Ya hay una cuenta «%1». Quítela antes, o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>No hay ninguna cuenta «%1».</translation>
    </message>
    <message>
        <source>This account may not change that. Ask for one with the role “%1”.</source>
        <translation>Esta cuenta no puede cambiar eso. Pida una con la función «%1».</translation>
    </message>
    <message>
        <source>The record has another name than its address.</source>
        <translation>El elemento tiene otro nombre que su dirección.</translation>
    </message>
    <message>
        <source>%1 was changed there meanwhile. It stays as it is until both are compared again.</source>
        <translation>%1 se ha cambiado allí entretanto. Queda como está hasta que ambos se comparen de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>That cannot be done with what is at this address.</source>
        <translation>Eso no se puede hacer con lo que hay en esta dirección.</translation>
    </message>
    <message>
        <source>This account may not do that. Ask for one with the role “%1”.</source>
        <translation>Esta cuenta no puede hacer eso. Pida una con la función «%1».</translation>
    </message>
    <message>
        <source>“limit” is a number from 1 to %1.</source>
        <translation>«limit» es un número de 1 a %1.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>El cuerpo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “items”, a list of at most %1.</source>
        <translation>El cuerpo es un objeto JSON con «items», una lista de %1 como máximo.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>No existe esa clase de elemento.</translation>
    </message>
    <message>
        <source>“since” and “wait” are numbers.</source>
        <translation>«since» y «wait» son números.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “sha256”, a list of at most %1.</source>
        <translation>El cuerpo es un objeto JSON con «sha256», una lista de %1 como máximo.</translation>
    </message>
    <message>
        <source>“offset” and “size” are numbers of bytes, and the piece lies within the file.</source>
        <translation>«offset» y «size» son números de bytes, y el trozo está dentro del archivo.</translation>
    </message>
    <message>
        <source>The body is a JSON object with “name” and “role”.</source>
        <translation>El cuerpo es un objeto JSON con «name» y «role».</translation>
    </message>
    <message>
        <source>The body is a JSON object with “mark”, a word of at most 100 characters.</source>
        <translation>El cuerpo es un objeto JSON con «mark», una palabra de 100 caracteres como máximo.</translation>
    </message>
    <message>
        <source>What changed since then is not known one by one any more. Read everything once.</source>
        <translation>Lo que ha cambiado desde entonces ya no se conoce uno por uno. Léalo todo una vez.</translation>
    </message>
    <message>
        <source>This account asks too often. Ask again in a moment.</source>
        <translation>Esta cuenta pregunta con demasiada frecuencia. Pregunte de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Too many requests wait for their answers. Ask again in a moment.</source>
        <translation>Demasiadas peticiones esperan su respuesta. Pregunte de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>This token is not known there. Have a new one made on that workstation.</source>
        <translation>Este token no se conoce allí. Haga que se cree uno nuevo en esa estación de trabajo.</translation>
    </message>
    <message>
        <source>Only who shows a token may ask here. Have one made on that workstation.</source>
        <translation>Aquí solo puede preguntar quien muestre un token. Haga que se cree uno en esa estación de trabajo.</translation>
    </message>
    <message>
        <source>Too many tokens that are not known came from this address. Ask again later.</source>
        <translation>De esta dirección han llegado demasiados tokens que no se conocen. Pregunte de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This file cannot be read there any more. Verify the files of the job on that workstation.</source>
        <translation>Este archivo ya no se puede leer allí. Verifique los archivos del trabajo en esa estación de trabajo.</translation>
    </message>
    <message>
        <source>The body of the request is not whole.</source>
        <translation>El cuerpo de la petición no está completo.</translation>
    </message>
    <message>
        <source>A request holds at most %1 bytes. Send it in pieces.</source>
        <translation>Una petición tiene como máximo %1 bytes. Envíela por trozos.</translation>
    </message>
    <message>
        <source>Too much is being sent at a time. Send it again in a moment.</source>
        <translation>Se está enviando demasiado a la vez. Envíelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>That workstation did not answer in time. Ask again later.</source>
        <translation>Esa estación de trabajo no ha respondido a tiempo. Pregunte de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Nothing can be changed on that workstation now, because it could not be stored: %1</source>
        <translation>Ahora no se puede cambiar nada en esa estación de trabajo, porque no se ha podido guardar: %1</translation>
    </message>
    <message>
        <source>Changes by “%1”</source>
        <translation>Cambios de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln elemento</numerusform>
            <numerusform>%1, %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not set passwords. Ask for one with the role “%1”.</source>
        <translation>Esta cuenta no puede poner contraseñas. Pida una con la función «%1».</translation>
    </message>
</context>
<context>
    <name>Requester</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>it is paused</source>
        <translation>está en pausa</translation>
    </message>
    <message>
        <source>a phone failed</source>
        <translation>un teléfono no lo ha logrado</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) done</source>
        <translation>
            <numerusform>%n teléfono terminado</numerusform>
            <numerusform>%n teléfonos terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 excluidos</translation>
    </message>
    <message>
        <source>No roll-out goes on.</source>
        <translation>No hay ningún despliegue en curso.</translation>
    </message>
    <message>
        <source>The roll-out is done: %1</source>
        <translation>El despliegue ha terminado: %1</translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 esperan</translation>
    </message>
    <message>
        <source>Wave %1 of %2: %3</source>
        <translation>Oleada %1 de %2: %3</translation>
    </message>
    <message>
        <source>wave %1 of %2</source>
        <translation>oleada %1 de %2</translation>
    </message>
    <message>
        <source>A roll-out goes on in this job. End it before another one begins: phones that wait for their turn would be given both.</source>
        <translation>Hay un despliegue en curso en este trabajo. Termínelo antes de empezar otro: los teléfonos que esperan su turno recibirían ambos.</translation>
    </message>
    <message>
        <source>No phone would change: each runs what it shall, or the catalogue has no file for it. Name a version for a phone, a blueprint or the job.</source>
        <translation>No cambiaría ningún teléfono: cada uno ejecuta lo que debe, o el catálogo no tiene archivo para él. Indique una versión para un teléfono, una plantilla o el trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>Roll out firmware to %n phone(s)</source>
        <translation>
            <numerusform>Desplegar firmware en %n teléfono</numerusform>
            <numerusform>Desplegar firmware en %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>End the roll-out of firmware</source>
        <translation>Terminar el despliegue de firmware</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the roll-out without %n phone(s)</source>
        <translation>
            <numerusform>Continuar el despliegue sin %n teléfono</numerusform>
            <numerusform>Continuar el despliegue sin %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the roll-out of firmware</source>
        <translation>Pausar el despliegue de firmware</translation>
    </message>
    <message>
        <source>Go on with the roll-out of firmware</source>
        <translation>Continuar el despliegue de firmware</translation>
    </message>
    <message>
        <source>Correct firmware %1 for the %2 to %3</source>
        <translation>Corregir el firmware %1 para el %2 a %3</translation>
    </message>
</context>
<context>
    <name>RolloutTable</name>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuta</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Sube o baja</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>up</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>BAJA</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>S3Target</name>
    <message>
        <source>%1 does not accept this computer&apos;s clock. Set it right, then publish again.</source>
        <translation>%1 no acepta el reloj de este equipo. Póngalo en hora y publique de nuevo.</translation>
    </message>
    <message>
        <source>There is no bucket %1. Make it first, or look at its name and region.</source>
        <translation>No hay ningún bucket %1. Créelo antes, o mire su nombre y su región.</translation>
    </message>
    <message>
        <source>%1 refused: %2. Files that came there are whole. Look at the key and at what it may do there, then publish again.</source>
        <translation>%1 lo ha rechazado: %2. Los archivos que llegaron están completos. Mire la clave y qué puede hacer allí, y publique de nuevo.</translation>
    </message>
    <message>
        <source>There is no key in it. Two lines are wanted: the id of the access key, then its secret.</source>
        <translation>No contiene ninguna clave. Se necesitan dos líneas: el id de la clave de acceso y después su secreto.</translation>
    </message>
    <message>
        <source>“%1” is no bucket. Write s3://bucket/folder, without a key in it.</source>
        <translation>«%1» no es un bucket. Escriba s3://bucket/folder, sin clave.</translation>
    </message>
    <message>
        <source>“%1” is no address of an object store that is safe to use: files hold passwords. Write https://host; http is used on this computer only.</source>
        <translation>«%1» no es la dirección de un almacén de objetos que sea seguro usar: los archivos contienen contraseñas. Escriba https://host; http se usa solo en este equipo.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2. Files that came there are whole. Look at the network and the address, then publish again.</source>
        <translation>%1 no responde como debería: %2. Los archivos que llegaron están completos. Mire la red y la dirección, y publique de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Detenido. Lo que ha llegado está completo; publique de nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A MAC address has 12 digits, this has only %1. Scan it again.</source>
        <translation>Una dirección MAC tiene 12 cifras, esta tiene solo %1. Escanéela de nuevo.</translation>
    </message>
    <message>
        <source>A MAC address has 12 digits, this has %1. Scan the code under the word MAC.</source>
        <translation>Una dirección MAC tiene 12 cifras, esta tiene %1. Escanee el código que está bajo la palabra MAC.</translation>
    </message>
    <message>
        <source>That looks like a serial or part number. Scan the code under the word MAC.</source>
        <translation>Eso parece un número de serie o de artículo. Escanee el código que está bajo la palabra MAC.</translation>
    </message>
    <message>
        <source>That is not a MAC address. It has 12 digits, 0 to 9 and A to F.</source>
        <translation>Eso no es una dirección MAC. Tiene 12 cifras, de 0 a 9 y de A a F.</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Put the last phone on hold</source>
        <translation>Poner en pausa el último teléfono</translation>
    </message>
    <message>
        <source>Take the last phone off hold</source>
        <translation>Quitar la pausa del último teléfono</translation>
    </message>
    <message>
        <source>Stage the last phone again</source>
        <translation>Preparar de nuevo el último teléfono</translation>
    </message>
    <message>
        <source>Release the last phone</source>
        <translation>Autorizar el último teléfono</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Mostrar el banco de pruebas</translation>
    </message>
</context>
<context>
    <name>ScannerTrial</name>
    <message>
        <source>It ends with Enter.</source>
        <translation>Termina con Intro.</translation>
    </message>
    <message>
        <source>It ends with Tab, which serves as Enter.</source>
        <translation>Termina con Tab, que sirve de Intro.</translation>
    </message>
    <message>
        <source>It sends no Enter; a whole address is taken after a moment all the same.</source>
        <translation>No envía Intro; una dirección completa se toma de todos modos al cabo de un momento.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Look whether the scanner is connected as a keyboard (HID).</source>
        <translation>Mire si el escáner está conectado como teclado (HID).</translation>
    </message>
    <message>
        <source>That is a command: %1. %2</source>
        <translation>Eso es un comando: %1. %2</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard than this computer has.</source>
        <translation>El escáner escribe para otro teclado que el de este equipo.</translation>
    </message>
    <message>
        <source>Set the keyboard country of the scanner to that of this computer; its booklet has a barcode for it.</source>
        <translation>Ajuste el país de teclado del escáner al de este equipo; su folleto tiene un código de barras para ello.</translation>
    </message>
    <message>
        <source>Read: %1. %2</source>
        <translation>Leído: %1. %2</translation>
    </message>
    <message>
        <source>It came as slowly as typed by hand. If that was a scanner, switch off its pause between signs.</source>
        <translation>Ha llegado tan despacio como escrito a mano. Si era un escáner, apague su pausa entre signos.</translation>
    </message>
    <message>
        <source>That is not a MAC address.</source>
        <translation>Eso no es una dirección MAC.</translation>
    </message>
    <message>
        <source>Scan the code under the word MAC on a carton.</source>
        <translation>Escanee en una caja el código que está bajo la palabra MAC.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Line %1 of the scenario cannot be understood: “%2”. %3</source>
        <translation>La línea %1 del escenario no se entiende: «%2». %3</translation>
    </message>
    <message>
        <source>The scenario has no phones. Name at least one under “phones:”.</source>
        <translation>El escenario no tiene teléfonos. Indique al menos uno en «phones:».</translation>
    </message>
    <message>
        <source>The scenario has no choice with the number of its answer.</source>
        <translation>El escenario no tiene ninguna opción con el número de su respuesta.</translation>
    </message>
    <message>
        <source>Lines are “key: value”, or “- item” below a key.</source>
        <translation>Las líneas son «key: value», o «- item» debajo de una clave.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>No existe esa lista.</translation>
    </message>
    <message>
        <source>An answer is the number of a choice.</source>
        <translation>Una respuesta es el número de una opción.</translation>
    </message>
    <message>
        <source>A protocol is http, https or tftp.</source>
        <translation>Un protocolo es http, https o tftp.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>No existe esa clave.</translation>
    </message>
    <message>
        <source>Timing is reboot=MS spread=MS seed=NUMBER.</source>
        <translation>Los tiempos son reboot=MS spread=MS seed=NUMBER.</translation>
    </message>
    <message>
        <source>Timing takes numbers up to 60000.</source>
        <translation>Los tiempos admiten números hasta 60000.</translation>
    </message>
    <message>
        <source>There are nine choices at most.</source>
        <translation>Hay nueve opciones como máximo.</translation>
    </message>
    <message>
        <source>A setting is “name: value”.</source>
        <translation>Un ajuste es «nombre: valor».</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Una comilla no se cierra.</translation>
    </message>
    <message>
        <source>It stands below no list.</source>
        <translation>No está debajo de ninguna lista.</translation>
    </message>
    <message>
        <source>Firmware is “MODEL VERSION”.</source>
        <translation>El firmware es «MODEL VERSION».</translation>
    </message>
    <message>
        <source>absent= takes yes or no.</source>
        <translation>absent= admite yes o no.</translation>
    </message>
    <message>
        <source>A phone begins with its MAC address.</source>
        <translation>Un teléfono empieza con su dirección MAC.</translation>
    </message>
    <message>
        <source>There are %1 phones at most.</source>
        <translation>Hay %1 teléfonos como máximo.</translation>
    </message>
    <message>
        <source>Phones know no “%1=”.</source>
        <translation>Los teléfonos no conocen «%1=».</translation>
    </message>
    <message>
        <source>“%1=” takes no “%2”.</source>
        <translation>«%1=» no admite «%2».</translation>
    </message>
    <message>
        <source>A phone needs a model that is known, such as model=6867i.</source>
        <translation>Un teléfono necesita un modelo conocido, como model=6867i.</translation>
    </message>
    <message>
        <source>An expectation is “MAC state=ready” or the like.</source>
        <translation>Una expectativa es «MAC state=ready» o algo parecido.</translation>
    </message>
    <message>
        <source>Nothing can be expected of “%1=”.</source>
        <translation>No se puede esperar nada de «%1=».</translation>
    </message>
    <message>
        <source>A scenario has at most 256 KiB.</source>
        <translation>Un escenario tiene como máximo 256 KiB.</translation>
    </message>
</context>
<context>
    <name>ScreenCatalogue</name>
    <message>
        <source>Line %1 of the list of screens cannot be read.</source>
        <translation>La línea %1 de la lista de pantallas no se puede leer.</translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message>
        <source>The file of secrets %1 is damaged or cannot be read. Take its last good copy.</source>
        <translation>El archivo de secretos %1 está dañado o no se puede leer. Tome su última copia en buen estado.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this data folder. Look at Caps Lock and the keyboard&apos;s language, and type it again.</source>
        <translation>Esa no es la frase de contraseña de esta carpeta de datos. Mire Bloq Mayús y el idioma del teclado, y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The key does not open the file of secrets %1. It was made with another one.</source>
        <translation>La clave no abre el archivo de secretos %1. Se creó con otra.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written, so the secret was not kept. Check the rights of its folder and that the disk is not full.</source>
        <translation>El archivo de secretos %1 no se puede escribir, así que el secreto no se ha guardado. Compruebe los permisos de su carpeta y que el disco no esté lleno.</translation>
    </message>
</context>
<context>
    <name>SealedStream</name>
    <message>
        <source>The bundle was made by a newer Firstring. Update this program, then open it.</source>
        <translation>El paquete se hizo con un Firstring más nuevo. Actualice este programa y ábralo después.</translation>
    </message>
    <message>
        <source>The bundle is encrypted. Give the passphrase that it was made with.</source>
        <translation>El paquete está cifrado. Indique la frase de contraseña con la que se hizo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the bundle. Give the one that it was made with.</source>
        <translation>Esta frase de contraseña no abre el paquete. Indique aquella con la que se hizo.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A passphrase has at least %1 characters. A few words that do not belong together are good ones.</source>
        <translation>Una frase de contraseña tiene al menos %1 caracteres. Sirven bien unas pocas palabras que no vayan juntas.</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>the password store of this computer</source>
        <translation>el almacén de contraseñas de este equipo</translation>
    </message>
    <message>
        <source>a file that a passphrase opens</source>
        <translation>un archivo que se abre con una frase de contraseña</translation>
    </message>
    <message>
        <source>a key file that only you may read</source>
        <translation>un archivo de clave que solo usted puede leer</translation>
    </message>
    <message>
        <source>this program until it is closed</source>
        <translation>este programa hasta que se cierre</translation>
    </message>
</context>
<context>
    <name>ServerEngine</name>
    <message>
        <source>%1 is not an address. Phones can&apos;t reach the server. Choose one of this computer&apos;s addresses.</source>
        <translation>%1 no es una dirección. Los teléfonos no pueden llegar al servidor. Elija una de las direcciones de este equipo.</translation>
    </message>
    <message>
        <source>HTTP, HTTPS and TFTP are all switched off. Phones would find nothing. Switch one of them on and start again.</source>
        <translation>HTTP, HTTPS y TFTP están todos apagados. Los teléfonos no encontrarían nada. Encienda uno de ellos e inicie de nuevo.</translation>
    </message>
    <message>
        <source>%1 can be reached from the whole internet, and anybody could ask for the files of phones there. Set a URL key for the job first, or choose a private address.</source>
        <translation>A %1 se puede llegar desde todo Internet, y cualquiera podría pedir allí los archivos de los teléfonos. Ponga antes una clave de URL para el trabajo, o elija una dirección privada.</translation>
    </message>
    <message>
        <source>%1 can be reached from the whole internet. Type that address once more to confirm that it is meant, or choose a private one.</source>
        <translation>A %1 se puede llegar desde todo Internet. Escriba esa dirección otra vez para confirmar que es la que quiere, o elija una privada.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>“%1” does not begin with tftp://, ftp://, http:// or https://. Phones know no other way.</source>
        <translation>«%1» no empieza por tftp://, ftp://, http:// ni https://. Los teléfonos no conocen otro modo.</translation>
    </message>
    <message>
        <source>“%1” names no server. Write it like http://192.168.1.10:8080/cfg.</source>
        <translation>«%1» no nombra ningún servidor. Escríbalo como http://192.168.1.10:8080/cfg.</translation>
    </message>
    <message>
        <source>“%1” holds ? or #. Phones store only a server, a port and a path.</source>
        <translation>«%1» contiene ? o #. Los teléfonos solo guardan un servidor, un puerto y una ruta.</translation>
    </message>
    <message>
        <source>“%1” holds a user name. Phones store one for FTP only.</source>
        <translation>«%1» contiene un nombre de usuario. Los teléfonos guardan uno solo para FTP.</translation>
    </message>
    <message>
        <source>“%1” names a port. Phones have no parameter for a TFTP or FTP port and use 69 or 21.</source>
        <translation>«%1» nombra un puerto. Los teléfonos no tienen parámetro para un puerto TFTP o FTP y usan 69 o 21.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be printed. Phones read the address from one line of text.</source>
        <translation>«%1» contiene un carácter que no se puede imprimir. Los teléfonos leen la dirección de una línea de texto.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>“%1” holds a line break or control character. Write one setting a line.</source>
        <translation>«%1» contiene un salto de línea o un carácter de control. Escriba un ajuste por línea.</translation>
    </message>
    <message>
        <source>“%1” has no colon. A setting is written name: value.</source>
        <translation>«%1» no tiene dos puntos. Un ajuste se escribe nombre: valor.</translation>
    </message>
    <message>
        <source>“%1” has no name before the colon. A setting is written name: value.</source>
        <translation>«%1» no tiene nombre antes de los dos puntos. Un ajuste se escribe nombre: valor.</translation>
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
        <translation>Todos los teléfonos de este trabajo</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Blueprint %1</source>
        <translation>Plantilla %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” is set further up already. A phone would take only one of them; remove the other.</source>
        <translation>Línea %1: «%2» ya está puesto más arriba. Un teléfono tomaría solo uno de ellos; quite el otro.</translation>
    </message>
    <message>
        <source>Line %1: there is no earlier value of “%2” that the dots could stand for. Type it.</source>
        <translation>Línea %1: no hay ningún valor anterior de «%2» al que puedan sustituir los puntos. Escríbalo.</translation>
    </message>
</context>
<context>
    <name>SftpTarget</name>
    <message>
        <source>“%1” is no SFTP place. Write sftp://user@host/folder, without a password: the keys of your OpenSSH are used.</source>
        <translation>«%1» no es un lugar SFTP. Escriba sftp://user@host/folder, sin contraseña: se usan las claves de su OpenSSH.</translation>
    </message>
    <message>
        <source>There is no program sftp on this computer. Install openssh-client.</source>
        <translation>En este equipo no hay ningún programa sftp. Instale openssh-client.</translation>
    </message>
    <message>
        <source>Stopped. What came there is whole; publish again to go on.</source>
        <translation>Detenido. Lo que ha llegado está completo; publique de nuevo para continuar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or did not let us in: %2. Try “sftp %3” in a terminal; it must come in without a password.</source>
        <translation>%1 no se puede alcanzar, o no nos ha dejado entrar: %2. Pruebe «sftp %3» en un terminal; debe entrar sin contraseña.</translation>
    </message>
    <message>
        <source>%1 did not take everything: %2. Files that came there are whole. Check rights and space there, then publish again.</source>
        <translation>%1 no lo ha aceptado todo: %2. Los archivos que llegaron están completos. Compruebe allí los permisos y el espacio, y publique de nuevo.</translation>
    </message>
    <message>
        <source>There is no room for the generated files on this computer.</source>
        <translation>En este equipo no hay sitio para los archivos generados.</translation>
    </message>
</context>
<context>
    <name>SharedFiles</name>
    <message>
        <source>A file of the vault cannot be read.</source>
        <translation>Un archivo del almacén no se puede leer.</translation>
    </message>
    <message>
        <source>A file of the shared job could not be stored here. Make room on the disk of the data folder.</source>
        <translation>Un archivo del trabajo compartido no se ha podido guardar aquí. Haga sitio en el disco de la carpeta de datos.</translation>
    </message>
    <message>
        <source>A file of the shared job is damaged in its database, so it was not taken and no phone is given it. Add it again on a workstation.</source>
        <translation>Un archivo del trabajo compartido está dañado en su base de datos, así que no se ha tomado y ningún teléfono lo recibe. Añádalo de nuevo en una estación de trabajo.</translation>
    </message>
</context>
<context>
    <name>SharedFolder</name>
    <message>
        <source>The folder of the other side takes nothing. Check its rights and its free space.</source>
        <translation>La carpeta de la otra parte no acepta nada. Compruebe sus permisos y su espacio libre.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>La carpeta está vacía.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Plug the stick in, or connect the share, and sync again.</source>
        <translation>La carpeta %1 no está. Conecte la memoria USB o el recurso compartido, y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>What is in the folder of the other side is damaged. Nothing was done; take its last good copy.</source>
        <translation>Lo que hay en la carpeta de la otra parte está dañado. No se ha hecho nada; tome su última copia en buen estado.</translation>
    </message>
    <message>
        <source>The folder was written by a newer Firstring. Update this program.</source>
        <translation>La carpeta la ha escrito un Firstring más reciente. Actualice este programa.</translation>
    </message>
    <message>
        <source>This passphrase does not open what is in the folder. Give the one it was made with.</source>
        <translation>Esta frase de contraseña no abre lo que hay en la carpeta. Indique aquella con la que se creó.</translation>
    </message>
    <message>
        <source>Another workstation is writing into the folder. Sync again in a moment.</source>
        <translation>Otra estación de trabajo está escribiendo en la carpeta. Sincronice de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>It was changed there meanwhile. The next run looks anew.</source>
        <translation>Se ha cambiado allí entretanto. La próxima ejecución lo mira de nuevo.</translation>
    </message>
    <message>
        <source>The other side names this file, but does not have it whole.</source>
        <translation>La otra parte nombra este archivo, pero no lo tiene completo.</translation>
    </message>
</context>
<context>
    <name>SharedJobUrl</name>
    <message>
        <source>That is no address of a shared job. It looks like postgresql://USER@HOST/DATABASE?job=NAME.</source>
        <translation>Eso no es la dirección de un trabajo compartido. Es así: postgresql://USUARIO@EQUIPO/BASE?job=NAME.</translation>
    </message>
    <message>
        <source>A password in the address of a job would be read by other users of this computer. Leave it out, and have it kept with: firstringctl job password ADDRESS.</source>
        <translation>Otros usuarios de este equipo podrían leer una contraseña en la dirección de un trabajo. Omítala, y haga que se guarde con: firstringctl job password DIRECCIÓN.</translation>
    </message>
    <message>
        <source>“%1” is not known in the address of a shared job. There may be job, sslmode, sslrootcert, and host for the folder of a socket.</source>
        <translation>«%1» no se conoce en la dirección de un trabajo compartido. Puede haber job, sslmode, sslrootcert, y host para la carpeta de un socket.</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode es uno de estos: %1.</translation>
    </message>
    <message>
        <source>The address does not say which job of that database is meant: add ?job=NAME.</source>
        <translation>La dirección no dice a qué trabajo de esa base de datos se refiere: añada ?job=NAME.</translation>
    </message>
    <message>
        <source>The name of a shared job has at most 50 bytes, printable characters, no slash, no @, no dot at its beginning and no blank at its ends.</source>
        <translation>El nombre de un trabajo compartido tiene 50 bytes como máximo, solo caracteres imprimibles, ninguna barra, ninguna @, ningún punto al principio y ningún espacio en los extremos.</translation>
    </message>
    <message>
        <source>Whoever is between here and %1 may read and change the job, passwords of the database too: its address asks for no TLS. Take sslmode=verify-full.</source>
        <translation>Quien esté entre este equipo y %1 puede leer y cambiar el trabajo, y también contraseñas de la base de datos: su dirección no pide TLS. Use sslmode=verify-full.</translation>
    </message>
    <message>
        <source>It is not checked whether %1 is the database that is meant: the address asks for less than sslmode=verify-full.</source>
        <translation>No se comprueba si %1 es la base de datos prevista: la dirección pide menos que sslmode=verify-full.</translation>
    </message>
</context>
<context>
    <name>SharedNews</name>
    <message>
        <source>%1 was taken out on another workstation at the same time, so the change from here was not stored.</source>
        <translation>%1 se quitó al mismo tiempo en otra estación de trabajo, así que el cambio de aquí no se ha guardado.</translation>
    </message>
    <message>
        <source>%1 was changed on another workstation at the same time, so it was not taken out.</source>
        <translation>%1 se cambió al mismo tiempo en otra estación de trabajo, así que no se ha quitado.</translation>
    </message>
    <message>
        <source>Options of the whole job were changed on another workstation at the same time: those stay, and the same ones from here were not stored.</source>
        <translation>Algunas opciones de todo el trabajo se cambiaron al mismo tiempo en otra estación de trabajo: esas se quedan, y las mismas de aquí no se han guardado.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 of %2 was changed on another workstation at the same time: “%3” stays, and “%4” from here was not stored. Enter it again if it is right.</source>
        <translation>%1 de %2 se cambió al mismo tiempo en otra estación de trabajo: «%3» se queda, y «%4» de aquí no se ha guardado. Escríbalo de nuevo si es lo correcto.</translation>
    </message>
    <message>
        <source>“%1” was not stored, because another workstation changed the job at the same time. %2</source>
        <translation>«%1» no se ha guardado, porque otra estación de trabajo cambió el trabajo al mismo tiempo. %2</translation>
    </message>
</context>
<context>
    <name>SharedTrouble</name>
    <message>
        <source>The database on %1 does not let “%2” in from this computer, or only with TLS. Its administrator allows it with a line in pg_hba.conf.</source>
        <translation>La base de datos en %1 no deja entrar a «%2» desde este equipo, o solo con TLS. Su administrador lo permite con una línea en pg_hba.conf.</translation>
    </message>
    <message>
        <source>The database on %1 does not let “%2” in with this password. Check both.</source>
        <translation>La base de datos en %1 no deja entrar a «%2» con esta contraseña. Compruebe ambas cosas.</translation>
    </message>
    <message>
        <source>The database on %1 wants a password for “%2”. Type it; it is kept, and asked for no more.</source>
        <translation>La base de datos en %1 pide una contraseña para «%2». Escríbala; se guarda y no se vuelve a pedir.</translation>
    </message>
    <message>
        <source>No database answers at %1. Check name and port, and whether PostgreSQL runs there and listens to other computers.</source>
        <translation>Ninguna base de datos responde en %1. Compruebe el nombre y el puerto, y si allí funciona PostgreSQL y escucha a otros equipos.</translation>
    </message>
    <message>
        <source>There is no database “%2” on %1. Check its name, or have it made there: F1 tells how.</source>
        <translation>No hay ninguna base de datos «%2» en %1. Compruebe su nombre, o haga que la creen allí: F1 dice cómo.</translation>
    </message>
    <message>
        <source>%1 did not show that it is the database that is meant, so nothing was sent. It must offer TLS, and its certificate must name it and come from an authority that is trusted here. Choose the certificate of that authority.</source>
        <translation>%1 no ha demostrado que es la base de datos que se busca, así que no se ha enviado nada. Debe ofrecer TLS, y su certificado debe nombrarla y proceder de una autoridad en la que aquí se confía. Elija el certificado de esa autoridad.</translation>
    </message>
    <message>
        <source>Encrypted (%1), and the certificate of the server was checked.</source>
        <translation>Cifrado (%1), y se ha comprobado el certificado del servidor.</translation>
    </message>
    <message>
        <source>Everything is encrypted, and the certificate of the server is checked.</source>
        <translation>Todo va cifrado, y se comprueba el certificado del servidor.</translation>
    </message>
    <message>
        <source>On this computer: nobody else hears what is said.</source>
        <translation>En este equipo: nadie más oye lo que se dice.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is between here and there may read and change the job.</source>
        <translation>Sin cifrar: quien esté en medio puede leer y cambiar el trabajo.</translation>
    </message>
    <message>
        <source>Encrypted, but anybody could answer in the place of the server.</source>
        <translation>Cifrado, pero cualquiera podría responder en lugar del servidor.</translation>
    </message>
</context>
<context>
    <name>SimulatedPhone</name>
    <message>
        <source>It restarted %1 times and was offered other firmware each time. Check that its servers offer the same firmware.</source>
        <translation>Se ha reiniciado %1 veces y cada vez se le ha ofrecido otro firmware. Compruebe que sus servidores ofrezcan el mismo firmware.</translation>
    </message>
    <message>
        <source>Its startup URL is not a URL. Check “action uri startup”.</source>
        <translation>Su URL de arranque no es una URL. Compruebe «action uri startup».</translation>
    </message>
    <message>
        <source>Its startup URL was refused. Check “action uri startup”.</source>
        <translation>Su URL de arranque se ha rechazado. Compruebe «action uri startup».</translation>
    </message>
    <message>
        <source>Its firmware did not come whole. Check the network and the firmware server.</source>
        <translation>Su firmware no ha llegado completo. Compruebe la red y el servidor de firmware.</translation>
    </message>
    <message>
        <source>Its startup URL did not answer. Check “action uri startup”.</source>
        <translation>Su URL de arranque no ha respondido. Compruebe «action uri startup».</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the server runs and that the address is right.</source>
        <translation>%1 no responde. Compruebe que el servidor funcione y que la dirección sea correcta.</translation>
    </message>
    <message>
        <source>%1 is missing or empty on its server. This model then does not ask for its own file.</source>
        <translation>%1 falta o está vacío en su servidor. Este modelo no pide entonces su propio archivo.</translation>
    </message>
    <message>
        <source>Cannot use this firmware: it is not made for this model. Assign another file.</source>
        <translation>No puede usar este firmware: no está hecho para este modelo. Asigne otro archivo.</translation>
    </message>
    <message>
        <source>Its servers pass it on to one another. Give it one configuration server.</source>
        <translation>Sus servidores se lo pasan de uno a otro. Dele un solo servidor de configuración.</translation>
    </message>
    <message>
        <source>%1 is missing or empty on its server.</source>
        <translation>%1 falta o está vacío en su servidor.</translation>
    </message>
    <message>
        <source>Its own file is not on its server. Register the phone, or release it from hold.</source>
        <translation>Su archivo propio no está en su servidor. Dé de alta el teléfono, o quítele la pausa.</translation>
    </message>
    <message>
        <source>It did not end in time. Look at what it shows and at the server.</source>
        <translation>No ha terminado a tiempo. Mire lo que muestra y mire el servidor.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that the phone does not trust. Give phones the CA first, or use HTTP.</source>
        <translation>%1 ha mostrado un certificado en el que el teléfono no confía. Dé antes la CA a los teléfonos, o use HTTP.</translation>
    </message>
    <message>
        <source>It was sent to a server that simulated phones cannot talk to. They know HTTP, HTTPS and TFTP only.</source>
        <translation>Ha sido enviado a un servidor con el que los teléfonos simulados no pueden hablar. Solo conocen HTTP, HTTPS y TFTP.</translation>
    </message>
</context>
<context>
    <name>SiteSide</name>
    <message>
        <source>The answer cannot be read. Nothing of it was taken; sync again.</source>
        <translation>La respuesta no se puede leer. No se ha tomado nada de ella; sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The other side refused it (%1).</source>
        <translation>La otra parte lo ha rechazado (%1).</translation>
    </message>
    <message>
        <source>“%1” answers, but it is no Firstring server. Check the address.</source>
        <translation>«%1» responde, pero no es un servidor de Firstring. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>A file cannot be read from the disk of this computer, so it was not sent.</source>
        <translation>Un archivo no se puede leer del disco de este equipo, así que no se ha enviado.</translation>
    </message>
    <message>
        <source>The other side names this file, but does not have it.</source>
        <translation>La otra parte nombra este archivo, pero no lo tiene.</translation>
    </message>
    <message>
        <source>A file that came in cannot be written to the disk of this computer. Check its free space.</source>
        <translation>Un archivo recibido no se puede escribir en el disco de este equipo. Compruebe su espacio libre.</translation>
    </message>
    <message>
        <source>The other side sent another content than this file has, so it was thrown away.</source>
        <translation>La otra parte ha enviado un contenido distinto del que tiene este archivo, así que se ha descartado.</translation>
    </message>
</context>
<context>
    <name>StageAgain</name>
    <message>
        <source>A phone that was in use keeps its old server and its local settings: reset it to factory defaults (Options, Administrator, Factory Default; the password is often still 22222), then plug it in here.</source>
        <translation>Un teléfono que estaba en uso conserva su servidor antiguo y sus ajustes locales: restablezca los valores de fábrica (Options, Administrator, Factory Default; la contraseña suele ser aún 22222) y conéctelo aquí.</translation>
    </message>
</context>
<context>
    <name>StateCounts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rebooting</source>
        <translation>
            <numerusform>%n reiniciándose</numerusform>
            <numerusform>%n reiniciándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n detenido</numerusform>
            <numerusform>%n detenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record of this job is damaged, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Un elemento de este trabajo está dañado, así que el trabajo no se ha abierto y se ha dejado como estaba. Tome su última copia en buen estado, o compruébelo con firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its folder cannot be written. Check the rights of the folder and that the disk is not full.</source>
        <translation>«%1» no se puede abrir, porque no se puede escribir en su carpeta. Compruebe los permisos de la carpeta y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>“%1” is open in %2 (process %3). One program at a time works on a job: close it there first.</source>
        <translation>«%1» está abierto en %2 (proceso %3). Solo un programa a la vez trabaja en un trabajo: ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>“%1” contradicts itself and was left as it is. Check it with firstringctl check.</source>
        <translation>«%1» se contradice y se ha dejado como estaba. Compruébelo con firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” could not be copied beside itself before it is brought up to date, so it was left as it is. Check the rights of its folder.</source>
        <translation>«%1» no se ha podido copiar junto a sí mismo antes de actualizarlo, así que se ha dejado como estaba. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. It was left as it is.</source>
        <translation>«%1» es una base de datos de otro programa. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Firstring and was left as it is. Update this program to open it.</source>
        <translation>«%1» se creó con un Firstring más reciente y se ha dejado como estaba. Actualice este programa para abrirlo.</translation>
    </message>
    <message>
        <source>What was seen of phone %1 is damaged, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Lo que se vio del teléfono %1 está dañado, así que el trabajo no se ha abierto y se ha dejado como estaba. Tome su última copia en buen estado, o compruébelo con firstringctl check.</translation>
    </message>
    <message>
        <source>This disk or this computer&apos;s SQLite cannot keep jobs safe against a power cut, so the job was not opened. Keep the data folder on a disk of this computer, not on a network drive.</source>
        <translation>Este disco o el SQLite de este equipo no puede proteger los trabajos ante un corte de corriente, así que el trabajo no se ha abierto. Tenga la carpeta de datos en un disco de este equipo, no en una unidad de red.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” cannot be saved. What was saved before is safe and phones are still served. Make room, then open the job again.</source>
        <translation>El disco está lleno, así que «%1» no se puede guardar. Lo guardado antes está a salvo y se sigue sirviendo a los teléfonos. Haga sitio y abra de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file, its folder or the disk is read-only. Nothing that you change is kept. Check the rights of the folder, then open the job again.</source>
        <translation>«%1» no se puede escribir: el archivo, su carpeta o el disco son de solo lectura. No se conserva nada de lo que cambie. Compruebe los permisos de la carpeta y abra de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>«%1» está dañado. Se ha dejado como estaba. Tome su última copia en buen estado, o compruébelo con firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” is not a Firstring job, or its beginning is damaged. It was left as it is.</source>
        <translation>«%1» no es un trabajo de Firstring, o su principio está dañado. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Another program keeps “%1” busy, so it cannot be saved. Close that program, then open the job again.</source>
        <translation>Otro programa mantiene ocupado «%1», así que no se puede guardar. Cierre ese programa y abra de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder may be read and written.</source>
        <translation>«%1» no se puede abrir. Compruebe que el archivo y su carpeta se puedan leer y escribir.</translation>
    </message>
    <message>
        <source>The disk did not read or write “%1” as it should. What was saved before is safe unless the disk is failing. Check the disk, then open the job again.</source>
        <translation>El disco no ha leído o escrito «%1» como debería. Lo guardado antes está a salvo, salvo que el disco se esté estropeando. Compruebe el disco y abra de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved. What was saved before is safe. Open the job again; if it happens again, check it with firstringctl check.</source>
        <translation>«%1» no se puede guardar. Lo guardado antes está a salvo. Abra de nuevo el trabajo; si vuelve a ocurrir, compruébelo con firstringctl check.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>Ya hay un trabajo «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check that its folder may be written and the disk is not full.</source>
        <translation>«%1» no se puede crear. Compruebe que se pueda escribir en su carpeta y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>No hay ningún trabajo «%1».</translation>
    </message>
    <message>
        <source>“%1” is empty: what it held is gone. Take its last good copy.</source>
        <translation>«%1» está vacío: lo que contenía ha desaparecido. Tome su última copia en buen estado.</translation>
    </message>
    <message>
        <source>It cannot be read whether phone %1 is released, so the job was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>No se puede leer si el teléfono %1 está autorizado, así que el trabajo no se ha abierto y se ha dejado como estaba. Tome su última copia en buen estado, o compruébelo con firstringctl check.</translation>
    </message>
    <message>
        <source>What the job keeps for other workstations cannot be read, so it was not opened and was left as it is. Take its last good copy, or check it with firstringctl check.</source>
        <translation>Lo que el trabajo guarda para otras estaciones de trabajo no se puede leer, así que no se ha abierto y se ha dejado como estaba. Tome su última copia en buen estado, o compruébelo con firstringctl check.</translation>
    </message>
    <message>
        <source>“%1” is open in a program of another version. Close it there first.</source>
        <translation>«%1» está abierto en un programa de otra versión. Ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>Another program has this job open, so here it is only looked at. Make changes there, or close it there and open it here again.</source>
        <translation>Otro programa tiene abierto este trabajo, así que aquí solo se mira. Haga allí los cambios, o ciérrelo allí y ábralo aquí de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not as it was closed, so the job was not opened and was left as it is. Take its last good copy: firstringctl job restore. If you put the file there yourself, delete “%1.sum”.</source>
        <translation>«%1» no está como se cerró, así que el trabajo no se ha abierto y se ha dejado como estaba. Tome su última copia en buen estado: firstringctl job restore. Si usted mismo puso ahí el archivo, borre «%1.sum».</translation>
    </message>
    <message>
        <source>“%1” is damaged, so the job was not opened and was left as it is. Take its last good copy: firstringctl job restore.</source>
        <translation>«%1» está dañado, así que el trabajo no se ha abierto y se ha dejado como estaba. Tome su última copia en buen estado: firstringctl job restore.</translation>
    </message>
    <message>
        <source>Another program has this job open, so nothing was synced from here. Sync there, or close it and try again.</source>
        <translation>Otro programa tiene abierto este trabajo, así que desde aquí no se ha sincronizado nada. Sincronice allí, o ciérrelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The disk refused to store a change of “%1”, so nothing was changed. Check the disk and the rights of the folder, then try again.</source>
        <translation>El disco no ha aceptado guardar un cambio de «%1», así que no se ha cambiado nada. Compruebe el disco y los permisos de la carpeta, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The copy of the job is not whole, so it was not kept. The job is where it was.</source>
        <translation>La copia del trabajo no está completa, así que se ha descartado. El trabajo está donde estaba.</translation>
    </message>
    <message>
        <source>A file of the job changed while it was sent to the database, so it was not kept there.</source>
        <translation>Un archivo del trabajo cambió mientras se enviaba a la base de datos, así que no se ha guardado allí.</translation>
    </message>
    <message>
        <source>A file of the job is not in its database yet. It comes when the workstation that has it brings it.</source>
        <translation>Un archivo del trabajo aún no está en su base de datos. Vendrá cuando lo lleve allí la estación de trabajo que lo tiene.</translation>
    </message>
    <message>
        <source>The database on %2 could not show that it is the one that is meant, so “%1” was not opened. Its certificate must name %2 and come from an authority that this computer knows, or that sslrootcert in the address names.</source>
        <translation>La base de datos en %2 no ha podido demostrar que es la prevista, así que «%1» no se ha abierto. Su certificado debe nombrar %2 y venir de una autoridad que este equipo conozca, o que nombre sslrootcert en la dirección.</translation>
    </message>
    <message>
        <source>The database of “%1” does not keep UTF-8, so names would be lost. Have one made with ENCODING &apos;UTF8&apos;.</source>
        <translation>La base de datos de «%1» no guarda UTF-8, así que se perderían nombres. Haga crear una con ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>The database on %2 does not let this user in, so “%1” was not opened. Check the user in the address, and have the password kept with: firstringctl job password ADDRESS.</source>
        <translation>La base de datos en %2 no deja entrar a este usuario, así que «%1» no se ha abierto. Compruebe el usuario en la dirección, y haga que se guarde la contraseña con: firstringctl job password DIRECCIÓN.</translation>
    </message>
    <message>
        <source>There is no such database on %2. Check the address, or have the database made: createdb --encoding UTF8.</source>
        <translation>En %2 no hay tal base de datos. Compruebe la dirección, o haga crear la base de datos: createdb --encoding UTF8.</translation>
    </message>
    <message>
        <source>The user of the database may not do that to “%1”. Ask its administrator for the right to create and change there.</source>
        <translation>El usuario de la base de datos no puede hacer eso con «%1». Pida a quien la administra el permiso para crear y cambiar allí.</translation>
    </message>
    <message>
        <source>The database on %2 is a copy that can only be read, so “%1” cannot be changed there. Take the address of the one that is copied.</source>
        <translation>La base de datos en %2 es una copia que solo se puede leer, así que «%1» no se puede cambiar allí. Use la dirección de la base de la que se copia.</translation>
    </message>
    <message>
        <source>The disk of the database on %2 is full, so “%1” cannot be saved. What was saved before is safe and phones are still served. Make room there, then open the job again.</source>
        <translation>El disco de la base de datos en %2 está lleno, así que «%1» no se puede guardar. Lo guardado antes está a salvo y los teléfonos siguen atendidos. Haga sitio allí y abra después el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>Another workstation keeps “%1” busy, so it cannot be saved. It is tried again.</source>
        <translation>Otra estación de trabajo mantiene «%1» ocupado, así que no se puede guardar. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The disk of the database on %2 did not read or write “%1” as it should. Check that disk, then open the job again.</source>
        <translation>El disco de la base de datos en %2 no ha leído o escrito «%1» como debía. Compruebe ese disco y abra después el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged in its database on %2. It was left as it is. Have the administrator take the last good copy.</source>
        <translation>«%1» está dañado en su base de datos en %2. Se ha dejado como está. Haga que quien la administra restaure la última copia buena.</translation>
    </message>
    <message>
        <source>The database on %2 does not answer, so “%1” can only be read now. Phones are still served. Changes are possible again as soon as it answers.</source>
        <translation>La base de datos en %2 no responde, así que «%1» ahora solo se puede leer. Los teléfonos siguen atendidos. Los cambios serán posibles de nuevo en cuanto responda.</translation>
    </message>
    <message>
        <source>The database on %2 did not take a change of “%1”. What was saved before is safe. Open the job again.</source>
        <translation>La base de datos en %2 no ha aceptado un cambio de «%1». Lo guardado antes está a salvo. Abra el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the database on %2: it was moved or removed. What was saved before went with it, and phones are still served. Open it where it is now.</source>
        <translation>«%1» ya no está en la base de datos de %2: se ha movido o eliminado. Lo que se guardó antes se ha ido con él, y los teléfonos se siguen atendiendo. Ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>The end of the job&apos;s audit log is lost, so nothing can be added to it and nothing was. Take the last good copy of the job, or check it with firstringctl check.</source>
        <translation>Se ha perdido el final del registro de auditoría de este trabajo, así que no se le puede añadir nada ni se le ha añadido. Tome la última copia en buen estado del trabajo, o compruébelo con firstringctl check.</translation>
    </message>
    <message>
        <source>The database stopped answering while the job was moved, so it may be in both places now. The copy is whole. Look once the database answers, and work on only one of the two.</source>
        <translation>La base de datos dejó de responder mientras se movía el trabajo, así que ahora puede estar en los dos sitios. La copia está completa. Mire en cuanto la base de datos responda, y trabaje solo con uno de los dos.</translation>
    </message>
</context>
<context>
    <name>SyncAccount</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviado</numerusform>
            <numerusform>%n enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed there</source>
        <translation>
            <numerusform>%n quitado allí</numerusform>
            <numerusform>%n quitados allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n recibido</numerusform>
            <numerusform>%n recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed here</source>
        <translation>
            <numerusform>%n quitado aquí</numerusform>
            <numerusform>%n quitados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought together</source>
        <translation>
            <numerusform>%n combinado</numerusform>
            <numerusform>%n combinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n no aceptado</numerusform>
            <numerusform>%n no aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n cambiado entretanto</numerusform>
            <numerusform>%n cambiados entretanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without its file</source>
        <translation>
            <numerusform>%n sin su archivo</numerusform>
            <numerusform>%n sin su archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n sin alcanzar</numerusform>
            <numerusform>%n sin alcanzar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>Quitado allí</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Quitado aquí</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin alcanzar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminado antes de tiempo</translation>
    </message>
</context>
<context>
    <name>SystemdActivation</name>
    <message>
        <source>The socket “%1” that this program was started with fits no service, or another one has its service already. Phones would not be answered on it. Name it http, https, tftp, dhcp, mdns, syslog or ntp (FileDescriptorName= in its unit).</source>
        <translation>El socket «%1» con el que se ha iniciado este programa no corresponde a ningún servicio, o su servicio ya lo tiene otro. No se respondería en él a los teléfonos. Llámelo http, https, tftp, dhcp, mdns, syslog o ntp (FileDescriptorName= en su unidad).</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Only phones of the job are told anything; nobody outside can tell a phone that is not in it from one that may not ask.</source>
        <translation>Solo se dice algo a los teléfonos del trabajo; desde fuera nadie puede distinguir un teléfono que no está en él de uno que no puede preguntar.</translation>
    </message>
    <message>
        <source>TFTP carries no name. Without a MAC in the file name, a lease of ours or an earlier request from there, nobody can tell who asks.</source>
        <translation>TFTP no lleva nombre. Sin una MAC en el nombre del archivo, una concesión nuestra o una petición anterior desde allí, nadie puede saber quién pregunta.</translation>
    </message>
    <message>
        <source>The name of the file and the phone&apos;s own words speak of two phones. Each is given only its own files.</source>
        <translation>El nombre del archivo y las palabras del propio teléfono hablan de dos teléfonos. Cada uno recibe solo sus propios archivos.</translation>
    </message>
    <message>
        <source>A phone asks first for the common file. Here it gets one that only lets it go on; who it is decides what comes next.</source>
        <translation>Un teléfono pide primero el archivo común. Aquí recibe uno que solo le permite seguir; quién es decide lo que viene después.</translation>
    </message>
    <message>
        <source>This file names its configuration server. The phone keeps it and asks there from now on.</source>
        <translation>Este archivo nombra su servidor de configuración. El teléfono lo guarda y pregunta allí desde ahora.</translation>
    </message>
    <message>
        <source>What was set on the phone itself wins over what it is sent, so it may keep an older server.</source>
        <translation>Lo que se ajustó en el propio teléfono prevalece sobre lo que se le envía, así que puede conservar un servidor más antiguo.</translation>
    </message>
    <message>
        <source>Pictures and sounds are fetched when the phone likes, often after its settings.</source>
        <translation>Las imágenes y los sonidos se descargan cuando el teléfono quiere, a menudo después de sus ajustes.</translation>
    </message>
    <message>
        <source>Languages are fetched at the end of a start, again only when their names change.</source>
        <translation>Los idiomas se descargan al final de un arranque, y de nuevo solo cuando cambian sus nombres.</translation>
    </message>
    <message>
        <source>The settings of all phones. The last word counts: the model&apos;s file and the phone&apos;s own may say otherwise.</source>
        <translation>Los ajustes de todos los teléfonos. Cuenta la última palabra: el archivo del modelo y el del propio teléfono pueden decir otra cosa.</translation>
    </message>
    <message>
        <source>Settings of its model; the phone&apos;s own file may say otherwise.</source>
        <translation>Ajustes de su modelo; el archivo del propio teléfono puede decir otra cosa.</translation>
    </message>
    <message>
        <source>The last file that counts, and the only one with secrets in it. The phone keeps a sum of it and restarts when that changes.</source>
        <translation>El último archivo que cuenta, y el único que contiene secretos. El teléfono guarda una suma de él y se reinicia cuando cambia.</translation>
    </message>
    <message>
        <source>It asked whether the file changed since it took it. It has the present one.</source>
        <translation>Ha preguntado si el archivo ha cambiado desde que lo descargó. Tiene el actual.</translation>
    </message>
    <message>
        <source>Phones ask for files of every kind that there may be: encrypted ones, licences, those of their model. They go on without.</source>
        <translation>Los teléfonos piden archivos de todas las clases que puede haber: cifrados, licencias, los de su modelo. Siguen sin ellos.</translation>
    </message>
    <message>
        <source>Without this file the phone shows a message and does not go on.</source>
        <translation>Sin este archivo el teléfono muestra un mensaje y no sigue.</translation>
    </message>
    <message>
        <source>The line was cut, the phone was switched off, or it had read enough.</source>
        <translation>La línea se cortó, el teléfono se apagó, o había leído lo suficiente.</translation>
    </message>
    <message>
        <source>The file differs from what it runs, up or down. It loads it while it shows Downloading.</source>
        <translation>El archivo difiere de lo que ejecuta, hacia arriba o hacia abajo. Lo carga mientras muestra Downloading.</translation>
    </message>
    <message>
        <source>Pauses are normal: the phone writes what it has before it takes more.</source>
        <translation>Las pausas son normales: el teléfono graba lo que tiene antes de descargar más.</translation>
    </message>
    <message>
        <source>It now writes the firmware into its memory and says PLEASE DO NOT UNPLUG THE PHONE. That can take some minutes.</source>
        <translation>Ahora graba el firmware en su memoria y dice PLEASE DO NOT UNPLUG THE PHONE. Puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>It compares the beginning with what it runs. Stopping there means: nothing to do.</source>
        <translation>Compara el principio con lo que ejecuta. Que pare ahí significa: nada que hacer.</translation>
    </message>
    <message>
        <source>A file that never makes the phone report another version would be loaded for ever, so it is held back.</source>
        <translation>Un archivo que nunca hace que el teléfono comunique otra versión se cargaría sin fin, así que se retiene.</translation>
    </message>
    <message>
        <source>In a roll-out one phone goes first; the others wait until it runs what it shall.</source>
        <translation>En un despliegue va primero un teléfono; los demás esperan hasta que ejecute lo que debe.</translation>
    </message>
    <message>
        <source>MiNet software belongs to the maker&apos;s own telephone systems. SIP software must be loaded first.</source>
        <translation>El software MiNet es de las centralitas del propio fabricante. Antes hay que cargar el software SIP.</translation>
    </message>
    <message>
        <source>The first sign of life: the phone has power and a network, and looks for an address.</source>
        <translation>La primera señal de vida: el teléfono tiene corriente y red, y busca una dirección.</translation>
    </message>
    <message>
        <source>With the address it is told where to ask for its files.</source>
        <translation>Con la dirección se le indica dónde pedir sus archivos.</translation>
    </message>
    <message>
        <source>It looked whether somebody has the address before it used it.</source>
        <translation>Ha mirado si alguien tiene la dirección antes de usarla.</translation>
    </message>
    <message>
        <source>Phones call this address at the end of every start, if a setting says so: the surest sign that it took its settings.</source>
        <translation>Los teléfonos llaman a esta dirección al final de cada arranque, si un ajuste lo dice: la señal más segura de que han tomado sus ajustes.</translation>
    </message>
    <message>
        <source>The first time each line registers with the telephone system.</source>
        <translation>La primera vez que cada línea se registra en la centralita.</translation>
    </message>
    <message>
        <source>Phones report each change of their registration; 001 means that it went well.</source>
        <translation>Los teléfonos comunican cada cambio de su registro; 001 significa que ha ido bien.</translation>
    </message>
    <message>
        <source>It took a whole image. From now on silence is normal for some minutes.</source>
        <translation>Ha descargado una imagen completa. Desde ahora el silencio es normal durante unos minutos.</translation>
    </message>
    <message>
        <source>It took the present files of its final server and runs the firmware it shall.</source>
        <translation>Ha descargado los archivos actuales de su servidor definitivo y ejecuta el firmware que debe.</translation>
    </message>
    <message>
        <source>From here on that server looks after it; this program sees it again only if it reports.</source>
        <translation>A partir de aquí se ocupa de él ese servidor; este programa solo lo vuelve a ver si informa.</translation>
    </message>
    <message>
        <source>A setting of this phone was changed. It fetches the new files when it starts again.</source>
        <translation>Se ha cambiado un ajuste de este teléfono. Descarga los archivos nuevos cuando arranque de nuevo.</translation>
    </message>
    <message>
        <source>A phone at work asks within minutes. Silence means that it stands still, or that it is elsewhere.</source>
        <translation>Un teléfono en curso pregunta en pocos minutos. El silencio significa que está parado, o que está en otro sitio.</translation>
    </message>
    <message>
        <source>A line of the phone&apos;s own log, as it is.</source>
        <translation>Una línea del registro del propio teléfono, tal cual.</translation>
    </message>
    <message>
        <source>Without the right time a phone takes every certificate for expired.</source>
        <translation>Sin la hora correcta, un teléfono da por caducado cualquier certificado.</translation>
    </message>
    <message>
        <source>Older firmware looks for a TFTP server in its network when DHCP names none.</source>
        <translation>El firmware antiguo busca un servidor TFTP en su red cuando DHCP no nombra ninguno.</translation>
    </message>
    <message>
        <source>Either side may have refused: the phone the certificate, or this server what the phone speaks.</source>
        <translation>Puede haber rechazado cualquiera de los dos: el teléfono el certificado, o este servidor lo que habla el teléfono.</translation>
    </message>
    <message>
        <source>For a while it may take its files; the first address that does is remembered.</source>
        <translation>Durante un tiempo puede descargar sus archivos; se recuerda la primera dirección que lo hace.</translation>
    </message>
    <message>
        <source>After a restart phones often come back with another address.</source>
        <translation>Tras un reinicio los teléfonos vuelven a menudo con otra dirección.</translation>
    </message>
    <message>
        <source>It has its files. Nobody else gets them from now on.</source>
        <translation>Tiene sus archivos. Desde ahora nadie más los recibe.</translation>
    </message>
    <message>
        <source>Whoever asks for many phones one after the other may be guessing.</source>
        <translation>Quien pregunta por muchos teléfonos uno tras otro puede estar adivinando.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Barrera</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Su registro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
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
        <translation>No se ha visto nada de este teléfono.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>TlsContext</name>
    <message>
        <source>HTTPS can&apos;t start with this certificate, so phones find nothing there. Import another one, or go back to the bench CA.</source>
        <translation>HTTPS no puede iniciarse con este certificado, así que los teléfonos no encuentran nada ahí. Importe otro, o vuelva a la CA del banco.</translation>
    </message>
    <message>
        <source>Old phones need a certificate with an RSA key, and the imported one has another. Switch HTTPS for old phones off, or import one with RSA.</source>
        <translation>Los teléfonos antiguos necesitan un certificado con una clave RSA, y el importado tiene otra. Apague HTTPS para teléfonos antiguos, o importe uno con RSA.</translation>
    </message>
</context>
<context>
    <name>TlsTrouble</name>
    <message>
        <source>the other side hung up before it was ready. If it is a phone, it may not believe the server&apos;s certificate: give it the CA first.</source>
        <translation>la otra parte ha colgado antes de estar lista. Si es un teléfono, quizá no confíe en el certificado del servidor: dele antes la CA.</translation>
    </message>
    <message>
        <source>it spoke plain HTTP to the HTTPS port. Give the phone an address that begins with https, or the HTTP port.</source>
        <translation>ha hablado HTTP sin cifrar con el puerto HTTPS. Dé al teléfono una dirección que empiece por https, o el puerto HTTP.</translation>
    </message>
    <message>
        <source>it speaks only a TLS that is too old. Switch on the listener for old phones, or serve it by HTTP.</source>
        <translation>habla solo un TLS demasiado antiguo. Encienda la escucha para teléfonos antiguos, o sírvale por HTTP.</translation>
    </message>
    <message>
        <source>it and the server have no cipher in common. If it is an old phone, use the listener for old phones, or HTTP.</source>
        <translation>no tiene ningún cifrado en común con el servidor. Si es un teléfono antiguo, use la escucha para teléfonos antiguos, o HTTP.</translation>
    </message>
    <message>
        <source>it does not believe the server&apos;s certificate. Give the phone the CA by HTTP or TFTP first (https user certificates), or let it go without the check.</source>
        <translation>no confía en el certificado del servidor. Dé antes la CA al teléfono por HTTP o TFTP (https user certificates), o deje que siga sin la comprobación.</translation>
    </message>
    <message>
        <source>it finds the server&apos;s certificate out of date. Look whether the phone knows the right time.</source>
        <translation>considera caducado el certificado del servidor. Mire si el teléfono sabe la hora correcta.</translation>
    </message>
    <message>
        <source>it showed no certificate, and this server asks phones for one.</source>
        <translation>no ha mostrado ningún certificado, y este servidor se lo pide a los teléfonos.</translation>
    </message>
    <message>
        <source>its certificate was not made by the CA that this server trusts for phones, or is out of date.</source>
        <translation>su certificado no lo hizo la CA en la que este servidor confía para los teléfonos, o está caducado.</translation>
    </message>
    <message>
        <source>what it sent is not TLS as this server knows it.</source>
        <translation>lo que ha enviado no es TLS tal como lo conoce este servidor.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>No existe ningún archivo «%1». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>“%1” is a link to another file. Add the file itself.</source>
        <translation>«%1» es un enlace a otro archivo. Añada el archivo mismo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it was not added. Check its rights and the disk it is on.</source>
        <translation>«%1» no se puede leer, así que no se ha añadido. Compruebe sus permisos y el disco en el que está.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the files in it.</source>
        <translation>«%1» es una carpeta. Añada los archivos que contiene.</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket. Only regular files can be added.</source>
        <translation>«%1» es un dispositivo, una tubería o un socket. Solo se pueden añadir archivos normales.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full, so the file was not added. Files added before are still served. Make room, then add it again.</source>
        <translation>El disco de la carpeta de datos está lleno, así que el archivo no se ha añadido. Los archivos añadidos antes se siguen sirviendo. Haga sitio y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so the file was not added. Files added before are still served. Check the rights of the folder.</source>
        <translation>No se puede escribir en la carpeta de datos, así que el archivo no se ha añadido. Los archivos añadidos antes se siguen sirviendo. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>A file of this job is missing in the data folder, so phones that ask for it do not get it. Add the file again.</source>
        <translation>Falta un archivo de este trabajo en la carpeta de datos, así que los teléfonos que lo piden no lo reciben. Añada de nuevo el archivo.</translation>
    </message>
    <message>
        <source>A file of this job cannot be read, so phones that ask for it do not get it. Check the rights of the data folder and its disk.</source>
        <translation>Un archivo de este trabajo no se puede leer, así que los teléfonos que lo piden no lo reciben. Compruebe los permisos de la carpeta de datos y su disco.</translation>
    </message>
    <message>
        <source>A file of this job is damaged, so it is not sent to phones. Add the file again.</source>
        <translation>Un archivo de este trabajo está dañado, así que no se envía a los teléfonos. Añada de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Bytes before this piece are missing. Send the file from byte %1 on.</source>
        <translation>Faltan bytes antes de este trozo. Envíe el archivo desde el byte %1.</translation>
    </message>
    <message>
        <source>The file that came is not the one with that SHA-256, so it was not taken. Send it again from its beginning.</source>
        <translation>El archivo recibido no es el que tiene ese SHA-256, así que no se ha aceptado. Envíelo de nuevo desde el principio.</translation>
    </message>
</context>
<context>
    <name>VaultCare</name>
    <message>
        <source>The job “%1” cannot be read in full, so it is not known which files it needs. Nothing was taken out. Look at it with “firstringctl check”.</source>
        <translation>El trabajo «%1» no se puede leer entero, así que no se sabe qué archivos necesita. No se ha sacado nada. Mírelo con «firstringctl check».</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>The link that was followed names nothing to look at here, so nothing was opened and nothing was changed.</source>
        <translation>El enlace seguido no nombra nada que se pueda ver aquí, así que no se ha abierto ni cambiado nada.</translation>
    </message>
</context>
<context>
    <name>WaveFacts</name>
    <message>
        <source>This WAV file is damaged: its beginning does not say what its samples are. Phones could not play it. Save it again with a sound program.</source>
        <translation>Este archivo WAV está dañado: su principio no dice cómo son sus muestras. Los teléfonos no podrían reproducirlo. Guárdelo de nuevo con un programa de sonido.</translation>
    </message>
    <message>
        <source>This is no WAV file, and phones play no others.</source>
        <translation>Esto no es un archivo WAV, y los teléfonos no reproducen otros.</translation>
    </message>
    <message>
        <source>another coding</source>
        <translation>otra codificación</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>A setting needs a value that this phone does not have: {subject}.</source>
        <translation>Un ajuste necesita un valor que este teléfono no tiene: {subject}.</translation>
    </message>
    <message>
        <source>The phone is told nothing until every setting has its value.</source>
        <translation>El teléfono no recibe nada hasta que cada ajuste tenga su valor.</translation>
    </message>
    <message>
        <source>Give the phone a value, or take the setting away.</source>
        <translation>Dé un valor al teléfono, o quite el ajuste.</translation>
    </message>
    <message>
        <source>a file is damaged</source>
        <translation>un archivo está dañado</translation>
    </message>
    <message>
        <source>{subject} is in the catalogue, but its file is missing or damaged.</source>
        <translation>{subject} está en el catálogo, pero su archivo falta o está dañado.</translation>
    </message>
    <message>
        <source>Nothing was changed on the phone.</source>
        <translation>En el teléfono no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Bring the file in again, then start the phone anew.</source>
        <translation>Traiga de nuevo el archivo y arranque otra vez el teléfono.</translation>
    </message>
    <message>
        <source>the common file is missing</source>
        <translation>falta el archivo común</translation>
    </message>
    <message>
        <source>The phone asked for {subject}, the common settings, and they are not here.</source>
        <translation>El teléfono ha pedido {subject}, los ajustes comunes, y no están aquí.</translation>
    </message>
    <message>
        <source>Without a common file of at least one character it asks for nothing more.</source>
        <translation>Sin un archivo común de al menos un carácter no pide nada más.</translation>
    </message>
    <message>
        <source>Look why it is asked there, then start the phone again.</source>
        <translation>Mire por qué pregunta ahí y arranque de nuevo el teléfono.</translation>
    </message>
    <message>
        <source>{subject} is missing</source>
        <translation>falta {subject}</translation>
    </message>
    <message>
        <source>The phone asked for {subject}, which is not here.</source>
        <translation>El teléfono ha pedido {subject}, que no está aquí.</translation>
    </message>
    <message>
        <source>It shows a message and does not go on.</source>
        <translation>Muestra un mensaje y no sigue.</translation>
    </message>
    <message>
        <source>Add the file or take its name out of the settings, then start the phone again.</source>
        <translation>Añada el archivo o quite su nombre de los ajustes, y arranque de nuevo el teléfono.</translation>
    </message>
    <message>
        <source>asks at the place of an older server</source>
        <translation>pregunta en el lugar de un servidor antiguo</translation>
    </message>
    <message>
        <source>It asked for {asked-elsewhere}, the place of another server.</source>
        <translation>Ha pedido {asked-elsewhere}, el lugar de otro servidor.</translation>
    </message>
    <message>
        <source>It still has the folder of that server, so it does not find its files here.</source>
        <translation>Aún tiene la carpeta de ese servidor, así que no encuentra aquí sus archivos.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, or set the folder empty on its web page.</source>
        <translation>Restablezca los valores de fábrica, o deje vacía la carpeta en su página web.</translation>
    </message>
    <message>
        <source>may want encrypted files</source>
        <translation>quizá quiere archivos cifrados</translation>
    </message>
    <message>
        <source>It asks for encrypted files (.tuz) and for no plain ones.</source>
        <translation>Pide archivos cifrados (.tuz) y ninguno sin cifrar.</translation>
    </message>
    <message>
        <source>It may insist on encrypted settings, since it once took a security.tuz.</source>
        <translation>Quizá insista en ajustes cifrados, porque una vez descargó un security.tuz.</translation>
    </message>
    <message>
        <source>Bring the encrypted files of its former server, or reset it to factory defaults.</source>
        <translation>Traiga los archivos cifrados de su servidor anterior, o restablezca los valores de fábrica.</translation>
    </message>
    <message>
        <source>cannot read encrypted settings</source>
        <translation>no puede leer los ajustes cifrados</translation>
    </message>
    <message>
        <source>The phone writes of badly encrypted settings.</source>
        <translation>El teléfono escribe que hay ajustes mal cifrados.</translation>
    </message>
    <message>
        <source>They may be encrypted with another key than it knows.</source>
        <translation>Pueden estar cifrados con otra clave que la que conoce.</translation>
    </message>
    <message>
        <source>Encrypt them with the key of its site, or reset the phone to factory defaults.</source>
        <translation>Cífrelos con la clave de su sede, o restablezca los valores de fábrica del teléfono.</translation>
    </message>
    <message>
        <source>keeps a server that was set on it</source>
        <translation>conserva un servidor que se puso en él</translation>
    </message>
    <message>
        <source>It took its redirection and asked here again, without asking its configuration server.</source>
        <translation>Ha descargado su redirección y ha preguntado aquí de nuevo, sin preguntar a su servidor de configuración.</translation>
    </message>
    <message>
        <source>What was set on the phone itself wins over what it is sent: it may keep an older server.</source>
        <translation>Lo que se ajustó en el propio teléfono prevalece sobre lo que se le envía: puede conservar un servidor más antiguo.</translation>
    </message>
    <message>
        <source>Clear its local settings, or reset it to factory defaults.</source>
        <translation>Borre sus ajustes locales, o restablezca los valores de fábrica.</translation>
    </message>
    <message>
        <source>was sent to {server}, then fell silent</source>
        <translation>fue enviado a {server} y después calló</translation>
    </message>
    <message>
        <source>It was sent to {server} and was not heard of again.</source>
        <translation>Fue enviado a {server} y no se ha vuelto a saber de él.</translation>
    </message>
    <message>
        <source>From here nobody sees whether it arrived.</source>
        <translation>Desde aquí nadie ve si ha llegado.</translation>
    </message>
    <message>
        <source>Test that server under Config servers, and look at the phone&apos;s screen.</source>
        <translation>Pruebe ese servidor en Servidores de configuración, y mire la pantalla del teléfono.</translation>
    </message>
    <message>
        <source>{server} needs a common file</source>
        <translation>{server} necesita un archivo común</translation>
    </message>
    <message>
        <source>A phone reads on only where the common file holds at least one character.</source>
        <translation>Un teléfono solo sigue leyendo donde el archivo común contiene al menos un carácter.</translation>
    </message>
    <message>
        <source>If it is missing or empty on {server}, the phone never asks for its own file there.</source>
        <translation>Si falta o está vacío en {server}, el teléfono nunca pide allí su propio archivo.</translation>
    </message>
    <message>
        <source>Test that server under Config servers: it says whether the file is there.</source>
        <translation>Pruebe ese servidor en Servidores de configuración: dice si el archivo está.</translation>
    </message>
    <message>
        <source>took the common file only</source>
        <translation>solo ha descargado el archivo común</translation>
    </message>
    <message>
        <source>It took the common settings and did not ask for its own.</source>
        <translation>Ha descargado los ajustes comunes y no ha pedido los suyos.</translation>
    </message>
    <message>
        <source>It works without its own settings, if at all.</source>
        <translation>Funciona sin sus propios ajustes, si es que funciona.</translation>
    </message>
    <message>
        <source>Start it again, and look at its screen while it starts.</source>
        <translation>Arránquelo de nuevo y mire su pantalla mientras arranca.</translation>
    </message>
    <message>
        <source>speaks an older TLS</source>
        <translation>habla un TLS más antiguo</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and phones of this model speak TLS 1.0 at most.</source>
        <translation>No se ha establecido la conexión cifrada, y los teléfonos de este modelo hablan TLS 1.0 como máximo.</translation>
    </message>
    <message>
        <source>It cannot take its files by HTTPS from here.</source>
        <translation>No puede descargar sus archivos de aquí por HTTPS.</translation>
    </message>
    <message>
        <source>Switch on the listener for old phones, or serve it by HTTP.</source>
        <translation>Encienda la escucha para teléfonos antiguos, o sírvale por HTTP.</translation>
    </message>
    <message>
        <source>the clock may be wrong</source>
        <translation>el reloj quizá no está en hora</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and nobody sets this computer&apos;s clock right.</source>
        <translation>No se ha establecido la conexión cifrada, y nadie pone en hora el reloj de este equipo.</translation>
    </message>
    <message>
        <source>A phone refuses a certificate that is not valid yet, or not any more.</source>
        <translation>Un teléfono rechaza un certificado que aún no es válido, o que ya no lo es.</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, and let phones get the time from it.</source>
        <translation>Ponga en hora el reloj de este equipo, y deje que los teléfonos tomen la hora de él.</translation>
    </message>
    <message>
        <source>does not accept the certificate</source>
        <translation>no acepta el certificado</translation>
    </message>
    <message>
        <source>No encrypted connection came about with the phone.</source>
        <translation>No se ha establecido la conexión cifrada con el teléfono.</translation>
    </message>
    <message>
        <source>By default it checks the certificate, and knows only the large public authorities.</source>
        <translation>De forma predeterminada comprueba el certificado, y solo conoce las grandes autoridades públicas.</translation>
    </message>
    <message>
        <source>Give it our CA by HTTP or TFTP first (https user certificates), or serve it by HTTP.</source>
        <translation>Dele antes nuestra CA por HTTP o TFTP (https user certificates), o sírvale por HTTP.</translation>
    </message>
    <message>
        <source>writes of a bad certificate</source>
        <translation>escribe que un certificado no le vale</translation>
    </message>
    <message>
        <source>The phone writes of a certificate that it does not accept.</source>
        <translation>El teléfono escribe que hay un certificado que no acepta.</translation>
    </message>
    <message>
        <source>It may not take its files by HTTPS, or not know the time.</source>
        <translation>Puede que no descargue sus archivos por HTTPS, o que no sepa la hora.</translation>
    </message>
    <message>
        <source>Give it our CA by HTTP or TFTP first, and a time server.</source>
        <translation>Dele antes nuestra CA por HTTP o TFTP, y un servidor de tiempo.</translation>
    </message>
    <message>
        <source>has nobody to tell it the time</source>
        <translation>no tiene quien le diga la hora</translation>
    </message>
    <message>
        <source>No encrypted connection came about, and this computer does not tell phones the time.</source>
        <translation>No se ha establecido la conexión cifrada, y este equipo no da la hora a los teléfonos.</translation>
    </message>
    <message>
        <source>Without the right time a phone takes every certificate for expired.</source>
        <translation>Sin la hora correcta, un teléfono da por caducado cualquier certificado.</translation>
    </message>
    <message>
        <source>Switch the time on under Local server, and name it to the phones.</source>
        <translation>Encienda la hora en Servidor local, e indíquela a los teléfonos.</translation>
    </message>
    <message>
        <source>its telephone system refuses it</source>
        <translation>su centralita lo rechaza</translation>
    </message>
    <message>
        <source>The phone has its settings, but its telephone system refuses it ({registration}).</source>
        <translation>El teléfono tiene sus ajustes, pero su centralita lo rechaza ({registration}).</translation>
    </message>
    <message>
        <source>Nobody can call it.</source>
        <translation>Nadie puede llamarlo.</translation>
    </message>
    <message>
        <source>Compare user name and password of its line with the telephone system.</source>
        <translation>Compare el nombre de usuario y la contraseña de su línea con la centralita.</translation>
    </message>
    <message>
        <source>its telephone system does not answer</source>
        <translation>su centralita no responde</translation>
    </message>
    <message>
        <source>The phone has its settings, but its telephone system does not answer.</source>
        <translation>El teléfono tiene sus ajustes, pero su centralita no responde.</translation>
    </message>
    <message>
        <source>Compare the address of the telephone system; on an isolated bench this is normal.</source>
        <translation>Compare la dirección de la centralita; en un banco aislado esto es normal.</translation>
    </message>
    <message>
        <source>has its files, does not report</source>
        <translation>tiene sus archivos, no informa</translation>
    </message>
    <message>
        <source>It took its files, but did not report that it started.</source>
        <translation>Ha descargado sus archivos, pero no ha comunicado que haya arrancado.</translation>
    </message>
    <message>
        <source>This job counts a phone as ready only when it says so.</source>
        <translation>Este trabajo solo da por listo un teléfono cuando él lo dice.</translation>
    </message>
    <message>
        <source>Start it again. A URL set on the phone itself may stand before ours; clear its local settings then.</source>
        <translation>Arránquelo de nuevo. Una URL puesta en el propio teléfono puede prevalecer sobre la nuestra; borre entonces sus ajustes locales.</translation>
    </message>
    <message>
        <source>not heard of for a while</source>
        <translation>sin noticias desde hace un rato</translation>
    </message>
    <message>
        <source>Nothing was heard from the phone for {subject}.</source>
        <translation>No se sabe nada del teléfono desde hace {subject}.</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>No ha terminado.</translation>
    </message>
    <message>
        <source>Look at its screen, then start it again.</source>
        <translation>Mire su pantalla y arránquelo de nuevo.</translation>
    </message>
    <message>
        <source>has older settings</source>
        <translation>tiene ajustes anteriores</translation>
    </message>
    <message>
        <source>Settings changed after the phone took its files.</source>
        <translation>Los ajustes han cambiado después de que el teléfono descargara sus archivos.</translation>
    </message>
    <message>
        <source>It works with the older ones.</source>
        <translation>Funciona con los anteriores.</translation>
    </message>
    <message>
        <source>Restart the phone, and it fetches the new ones.</source>
        <translation>Reinicie el teléfono y descargará los nuevos.</translation>
    </message>
    <message>
        <source>takes its firmware again and again</source>
        <translation>descarga su firmware una y otra vez</translation>
    </message>
    <message>
        <source>It took the firmware {subject} again and again and still reports {firmware-has}.</source>
        <translation>Ha descargado el firmware {subject} una y otra vez y sigue comunicando {firmware-has}.</translation>
    </message>
    <message>
        <source>It is not offered any more; the phone keeps what it has.</source>
        <translation>Ya no se le ofrece; el teléfono conserva lo que tiene.</translation>
    </message>
    <message>
        <source>Compare the version of the file with what the phone reports, and correct it.</source>
        <translation>Compare la versión del archivo con lo que comunica el teléfono, y corríjala.</translation>
    </message>
    <message>
        <source>the firmware is labelled wrongly</source>
        <translation>el firmware está mal etiquetado</translation>
    </message>
    <message>
        <source>The firmware is labelled wrongly: {subject}.</source>
        <translation>El firmware está mal etiquetado: {subject}.</translation>
    </message>
    <message>
        <source>The phone runs that image, and would be offered it again and again.</source>
        <translation>El teléfono ejecuta esa imagen, y se le ofrecería una y otra vez.</translation>
    </message>
    <message>
        <source>Let the catalogue say what the phone reports.</source>
        <translation>Haga que el catálogo diga lo que comunica el teléfono.</translation>
    </message>
    <message>
        <source>runs MiNet software</source>
        <translation>ejecuta software MiNet</translation>
    </message>
    <message>
        <source>This phone seems to run MiNet software ({subject}).</source>
        <translation>Este teléfono parece ejecutar software MiNet ({subject}).</translation>
    </message>
    <message>
        <source>MiNet is for the maker&apos;s own telephone systems: settings and firmware of this job do not reach the phone.</source>
        <translation>MiNet es para las centralitas del propio fabricante: los ajustes y el firmware de este trabajo no llegan al teléfono.</translation>
    </message>
    <message>
        <source>Load SIP software by the way the maker gives for this model, then start the phone again.</source>
        <translation>Cargue el software SIP del modo que indica el fabricante para este modelo, y arranque de nuevo el teléfono.</translation>
    </message>
    <message>
        <source>may not go back to a lower version</source>
        <translation>quizá no pueda volver a una versión inferior</translation>
    </message>
    <message>
        <source>It took {firmware-wanted} whole and still reports {firmware-has}, which is higher.</source>
        <translation>Ha descargado {firmware-wanted} entero y sigue comunicando {firmware-has}, que es superior.</translation>
    </message>
    <message>
        <source>Some versions cannot be left for a lower one; the phone may keep what it has.</source>
        <translation>Algunas versiones no se pueden dejar por una inferior; el teléfono puede conservar la que tiene.</translation>
    </message>
    <message>
        <source>Look under Firmware what is known of both versions, or leave its firmware as it is.</source>
        <translation>Mire en Firmware lo que se sabe de ambas versiones, o deje su firmware como está.</translation>
    </message>
    <message>
        <source>cannot use the firmware</source>
        <translation>no puede usar el firmware</translation>
    </message>
    <message>
        <source>The phone writes that it cannot use the firmware.</source>
        <translation>El teléfono escribe que no puede usar el firmware.</translation>
    </message>
    <message>
        <source>The file may be made for another model, or be damaged.</source>
        <translation>El archivo puede estar hecho para otro modelo, o estar dañado.</translation>
    </message>
    <message>
        <source>Compare the file with the model, and bring it in again.</source>
        <translation>Compare el archivo con el modelo, y tráigalo de nuevo.</translation>
    </message>
    <message>
        <source>no file of its firmware</source>
        <translation>sin archivo de su firmware</translation>
    </message>
    <message>
        <source>It is to run {firmware-wanted}, and there is no file of that version for a {model}.</source>
        <translation>Debe ejecutar {firmware-wanted}, y no hay archivo de esa versión para un {model}.</translation>
    </message>
    <message>
        <source>It gets its settings and keeps the firmware that it has.</source>
        <translation>Recibe sus ajustes y conserva el firmware que tiene.</translation>
    </message>
    <message>
        <source>Bring the file in under Firmware.</source>
        <translation>Traiga el archivo en Firmware.</translation>
    </message>
    <message>
        <source>a version in between is missing</source>
        <translation>falta una versión intermedia</translation>
    </message>
    <message>
        <source>It must run another version before {firmware-wanted}, and there is no file of it: {subject}.</source>
        <translation>Debe ejecutar otra versión antes de {firmware-wanted}, y no hay archivo de ella: {subject}.</translation>
    </message>
    <message>
        <source>It works with the firmware that it has.</source>
        <translation>Funciona con el firmware que tiene.</translation>
    </message>
    <message>
        <source>Add the file of that version.</source>
        <translation>Añada el archivo de esa versión.</translation>
    </message>
    <message>
        <source>firmware only at set hours</source>
        <translation>firmware solo a horas fijas</translation>
    </message>
    <message>
        <source>It has all but its firmware, which this job gives out only at {subject}.</source>
        <translation>Lo tiene todo menos su firmware, que este trabajo solo entrega a las horas {subject}.</translation>
    </message>
    <message>
        <source>Let it restart within these hours, or give firmware out at any time.</source>
        <translation>Haga que se reinicie dentro de estas horas, o entregue firmware a cualquier hora.</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>It waits for its turn in the roll-out: {subject}.</source>
        <translation>Espera su turno en el despliegue: {subject}.</translation>
    </message>
    <message>
        <source>It is given its firmware when its turn comes and it asks again.</source>
        <translation>Recibe su firmware cuando llega su turno y pregunta de nuevo.</translation>
    </message>
    <message>
        <source>the roll-out stands still</source>
        <translation>el despliegue está parado</translation>
    </message>
    <message>
        <source>It wants new firmware, and the roll-out stands still: {subject}.</source>
        <translation>Quiere firmware nuevo, y el despliegue está parado: {subject}.</translation>
    </message>
    <message>
        <source>Look at Firmware why it stands still, and let it go on.</source>
        <translation>Mire en Firmware por qué está parado, y haga que continúe.</translation>
    </message>
    <message>
        <source>firmware broke off {aborted} times</source>
        <translation>firmware cortado {aborted} veces</translation>
    </message>
    <message>
        <source>It began its firmware {aborted} times and broke off in the middle.</source>
        <translation>Ha empezado su firmware {aborted} veces y se ha cortado a la mitad.</translation>
    </message>
    <message>
        <source>The line loses data, or the phone was switched off.</source>
        <translation>La línea pierde datos, o el teléfono se apagó.</translation>
    </message>
    <message>
        <source>Try another cable and port; leave the phone plugged in while it loads.</source>
        <translation>Pruebe otro cable y otro puerto; deje el teléfono conectado mientras carga.</translation>
    </message>
    <message>
        <source>did not come back after its firmware</source>
        <translation>no ha vuelto después de su firmware</translation>
    </message>
    <message>
        <source>It took its firmware whole, and was not heard of since.</source>
        <translation>Ha descargado su firmware entero, y no se ha sabido más de él.</translation>
    </message>
    <message>
        <source>It may still be writing, or it lost power meanwhile.</source>
        <translation>Puede que aún esté grabando, o que haya perdido la corriente.</translation>
    </message>
    <message>
        <source>Look at its screen before you unplug it; then start it again.</source>
        <translation>Mire su pantalla antes de desconectarlo; después arránquelo de nuevo.</translation>
    </message>
    <message>
        <source>has the administrator password of all</source>
        <translation>tiene la contraseña de administrador de todos</translation>
    </message>
    <message>
        <source>It keeps the administrator password that everybody knows.</source>
        <translation>Conserva la contraseña de administrador que todo el mundo conoce.</translation>
    </message>
    <message>
        <source>Whoever reaches it on the network can change it.</source>
        <translation>Quien llegue a él por la red puede cambiarlo.</translation>
    </message>
    <message>
        <source>Give it a password of its own under Settings.</source>
        <translation>Dele una contraseña propia en Ajustes.</translation>
    </message>
    <message>
        <source>not in this job</source>
        <translation>no está en este trabajo</translation>
    </message>
    <message>
        <source>This phone is not in the job.</source>
        <translation>Este teléfono no está en el trabajo.</translation>
    </message>
    <message>
        <source>It is told nothing.</source>
        <translation>No recibe nada.</translation>
    </message>
    <message>
        <source>Add it if it is yours.</source>
        <translation>Añádalo si es suyo.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>This phone is on hold.</source>
        <translation>Este teléfono está en pausa.</translation>
    </message>
    <message>
        <source>It is told nothing, as if it were not in the job.</source>
        <translation>No recibe nada, como si no estuviera en el trabajo.</translation>
    </message>
    <message>
        <source>Take it off hold when it may go on.</source>
        <translation>Quite la pausa cuando pueda continuar.</translation>
    </message>
    <message>
        <source>its address is no maker&apos;s of these phones</source>
        <translation>su dirección no es de un fabricante de estos teléfonos</translation>
    </message>
    <message>
        <source>Its MAC address is not one of Aastra or Mitel.</source>
        <translation>Su dirección MAC no es de Aastra ni de Mitel.</translation>
    </message>
    <message>
        <source>If it was mistyped, the real phone asks under another name and is told nothing.</source>
        <translation>Si se escribió con un error, el teléfono real pregunta con otro nombre y no recibe nada.</translation>
    </message>
    <message>
        <source>Compare it with the label on the phone.</source>
        <translation>Compárela con la etiqueta del teléfono.</translation>
    </message>
    <message>
        <source>its model is not known</source>
        <translation>no se conoce su modelo</translation>
    </message>
    <message>
        <source>The model {model} is not known.</source>
        <translation>No se conoce el modelo {model}.</translation>
    </message>
    <message>
        <source>It gets the settings for all phones and its own, but no firmware by model.</source>
        <translation>Recibe los ajustes para todos los teléfonos y los suyos, pero no firmware según el modelo.</translation>
    </message>
    <message>
        <source>Correct the model if it was mistyped.</source>
        <translation>Corrija el modelo si se escribió con un error.</translation>
    </message>
    <message>
        <source>is a {model-said}, not a {model-register}</source>
        <translation>es un {model-said}, no un {model-register}</translation>
    </message>
    <message>
        <source>It says that it is a {model-said}; the register says {model-register}.</source>
        <translation>Dice que es un {model-said}; la lista dice {model-register}.</translation>
    </message>
    <message>
        <source>It gets what is meant for a {model-said}. Perhaps two cartons were exchanged.</source>
        <translation>Recibe lo que es para un {model-said}. Quizá se cambiaron dos cajas.</translation>
    </message>
    <message>
        <source>Compare the label; correct the model, or the place.</source>
        <translation>Compare la etiqueta; corrija el modelo, o el puesto.</translation>
    </message>
    <message>
        <source>two phones are called {label}</source>
        <translation>dos teléfonos se llaman {label}</translation>
    </message>
    <message>
        <source>Another phone of this job is called {label} too.</source>
        <translation>Otro teléfono de este trabajo también se llama {label}.</translation>
    </message>
    <message>
        <source>Both are staged, but people may take the wrong one.</source>
        <translation>Ambos se preparan, pero alguien puede coger el que no es.</translation>
    </message>
    <message>
        <source>Give one of them another label.</source>
        <translation>Dé a uno de ellos otro nombre.</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>sin autorizar</translation>
    </message>
    <message>
        <source>It asked from {refused-address} and is not released.</source>
        <translation>Ha preguntado desde {refused-address} y no está autorizado.</translation>
    </message>
    <message>
        <source>It was told nothing.</source>
        <translation>No ha recibido nada.</translation>
    </message>
    <message>
        <source>Release it when it may take its files.</source>
        <translation>Autorícelo cuando pueda descargar sus archivos.</translation>
    </message>
    <message>
        <source>the time to take its files is over</source>
        <translation>el plazo para descargar sus archivos ha pasado</translation>
    </message>
    <message>
        <source>It asked from {refused-address} after the time to take its files was over.</source>
        <translation>Ha preguntado desde {refused-address} cuando ya había pasado el plazo para descargar sus archivos.</translation>
    </message>
    <message>
        <source>Release it again, then start it again.</source>
        <translation>Autorícelo de nuevo y arránquelo otra vez.</translation>
    </message>
    <message>
        <source>another address took its files</source>
        <translation>otra dirección ha descargado sus archivos</translation>
    </message>
    <message>
        <source>{refused-address} asked for its files, which another address took before.</source>
        <translation>{refused-address} ha pedido sus archivos, que otra dirección descargó antes.</translation>
    </message>
    <message>
        <source>{refused-address} was told nothing.</source>
        <translation>{refused-address} no ha recibido nada.</translation>
    </message>
    <message>
        <source>If that is the phone with a new address, release it again.</source>
        <translation>Si ese es el teléfono con una dirección nueva, autorícelo de nuevo.</translation>
    </message>
    <message>
        <source>another device asks in its name</source>
        <translation>otro dispositivo pregunta en su nombre</translation>
    </message>
    <message>
        <source>{refused-address} asked for its files, and the network shows another card there.</source>
        <translation>{refused-address} ha pedido sus archivos, y la red muestra ahí otra tarjeta.</translation>
    </message>
    <message>
        <source>Another device asks in the name of this phone. It was told nothing.</source>
        <translation>Otro dispositivo pregunta en nombre de este teléfono. No ha recibido nada.</translation>
    </message>
    <message>
        <source>Look which device that is. Release the phone again only if you know it.</source>
        <translation>Mire qué dispositivo es. Autorice de nuevo el teléfono solo si lo conoce.</translation>
    </message>
    <message>
        <source>another phone&apos;s certificate</source>
        <translation>certificado de otro teléfono</translation>
    </message>
    <message>
        <source>{refused-address} showed the certificate of another phone.</source>
        <translation>{refused-address} ha mostrado el certificado de otro teléfono.</translation>
    </message>
    <message>
        <source>Look which phone that is.</source>
        <translation>Mire qué teléfono es.</translation>
    </message>
    <message>
        <source>its address asked for too many phones</source>
        <translation>su dirección ha preguntado por demasiados teléfonos</translation>
    </message>
    <message>
        <source>Its address {address} asked for many phones that it may not stage.</source>
        <translation>Su dirección {address} ha preguntado por muchos teléfonos que no puede preparar.</translation>
    </message>
    <message>
        <source>Nothing that comes from there is answered for some minutes.</source>
        <translation>Durante unos minutos no se responde a nada que venga de ahí.</translation>
    </message>
    <message>
        <source>If these are your phones, say so; then start the phone again.</source>
        <translation>Si son teléfonos suyos, dígalo; después arranque de nuevo el teléfono.</translation>
    </message>
    <message>
        <source>the local server is off</source>
        <translation>el servidor local está apagado</translation>
    </message>
    <message>
        <source>The local server is off.</source>
        <translation>El servidor local está apagado.</translation>
    </message>
    <message>
        <source>This phone gets nothing from this computer.</source>
        <translation>Este teléfono no recibe nada de este equipo.</translation>
    </message>
    <message>
        <source>Start the server, then plug the phone in or start it again.</source>
        <translation>Inicie el servidor y después conecte el teléfono o arránquelo de nuevo.</translation>
    </message>
    <message>
        <source>this computer lost its address</source>
        <translation>este equipo ha perdido su dirección</translation>
    </message>
    <message>
        <source>This computer no longer has the address {our-address}.</source>
        <translation>Este equipo ya no tiene la dirección {our-address}.</translation>
    </message>
    <message>
        <source>No phone reaches the server until it is back.</source>
        <translation>Ningún teléfono llega al servidor hasta que vuelva.</translation>
    </message>
    <message>
        <source>Plug the network in again, or choose another address for the server.</source>
        <translation>Conecte de nuevo la red, o elija otra dirección para el servidor.</translation>
    </message>
    <message>
        <source>server answers this computer only</source>
        <translation>el servidor solo responde a este equipo</translation>
    </message>
    <message>
        <source>The server listens at {our-address}, which only this computer knows.</source>
        <translation>El servidor escucha en {our-address}, que solo conoce este equipo.</translation>
    </message>
    <message>
        <source>Simulated phones reach it, a real phone never does.</source>
        <translation>Los teléfonos simulados llegan a él; un teléfono real, nunca.</translation>
    </message>
    <message>
        <source>Choose the address of the network card that the phones are plugged into.</source>
        <translation>Elija la dirección de la tarjeta de red a la que están conectados los teléfonos.</translation>
    </message>
    <message>
        <source>no cable in the network card</source>
        <translation>sin cable en la tarjeta de red</translation>
    </message>
    <message>
        <source>Nothing is at the other end of the server&apos;s network card.</source>
        <translation>No hay nada en el otro extremo de la tarjeta de red del servidor.</translation>
    </message>
    <message>
        <source>No phone can reach this computer.</source>
        <translation>Ningún teléfono puede llegar a este equipo.</translation>
    </message>
    <message>
        <source>Plug the cable into the switch of the phones, and look whether its lamp is lit.</source>
        <translation>Enchufe el cable al switch de los teléfonos, y mire si su luz está encendida.</translation>
    </message>
    <message>
        <source>perhaps the wrong network card</source>
        <translation>quizá no sea esta la tarjeta de red</translation>
    </message>
    <message>
        <source>The server listens at {our-address}; {other-card} is connected too.</source>
        <translation>El servidor escucha en {our-address}; {other-card} también está conectada.</translation>
    </message>
    <message>
        <source>If the phones hang at {other-card}, they never reach the server.</source>
        <translation>Si los teléfonos están en {other-card}, nunca llegan al servidor.</translation>
    </message>
    <message>
        <source>Compare the cable with the address under Local server.</source>
        <translation>Compare el cable con la dirección en Servidor local.</translation>
    </message>
    <message>
        <source>server is on a wireless network</source>
        <translation>el servidor está en una red inalámbrica</translation>
    </message>
    <message>
        <source>The server&apos;s network card is wireless.</source>
        <translation>La tarjeta de red del servidor es inalámbrica.</translation>
    </message>
    <message>
        <source>An access point may keep phones on a cable from reaching it.</source>
        <translation>Un punto de acceso puede impedir que lleguen a él los teléfonos con cable.</translation>
    </message>
    <message>
        <source>Use a cable to the switch of the phones, and choose its address.</source>
        <translation>Use un cable al switch de los teléfonos, y elija su dirección.</translation>
    </message>
    <message>
        <source>a firewall keeps phones out</source>
        <translation>un cortafuegos no deja pasar a los teléfonos</translation>
    </message>
    <message>
        <source>A firewall of this computer blocks the server&apos;s ports.</source>
        <translation>Un cortafuegos de este equipo bloquea los puertos del servidor.</translation>
    </message>
    <message>
        <source>What the phone asks never arrives here.</source>
        <translation>Lo que el teléfono pide nunca llega aquí.</translation>
    </message>
    <message>
        <source>Open the ports as the Preflight page says; it has the command.</source>
        <translation>Abra los puertos como dice la página Comprobación previa; ella tiene el comando.</translation>
    </message>
    <message>
        <source>has not asked yet</source>
        <translation>aún no ha preguntado</translation>
    </message>
    <message>
        <source>This phone has not asked for anything yet.</source>
        <translation>Este teléfono aún no ha pedido nada.</translation>
    </message>
    <message>
        <source>It gets its files as soon as it does.</source>
        <translation>Recibirá sus archivos en cuanto los pida.</translation>
    </message>
    <message>
        <source>Plug it in. If it stays silent, it knows another server: reset it to factory defaults.</source>
        <translation>Conéctelo. Si sigue en silencio, conoce otro servidor: restablezca los valores de fábrica.</translation>
    </message>
    <message>
        <source>on the network, but does not ask</source>
        <translation>está en la red, pero no pregunta</translation>
    </message>
    <message>
        <source>The network shows this phone at {neighbour}, but it has not asked this computer.</source>
        <translation>La red muestra este teléfono en {neighbour}, pero no ha preguntado a este equipo.</translation>
    </message>
    <message>
        <source>It works, and gets its settings from somewhere else or keeps older ones.</source>
        <translation>Funciona, y recibe sus ajustes de otro sitio o conserva otros más antiguos.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, or point it here under Phones, On the phone.</source>
        <translation>Restablezca los valores de fábrica, o diríjalo aquí en Teléfonos, En el teléfono.</translation>
    </message>
    <message>
        <source>has an address, does not ask</source>
        <translation>tiene una dirección, no pregunta</translation>
    </message>
    <message>
        <source>It has had an address for {age} seconds and has not asked for its files.</source>
        <translation>Tiene una dirección desde hace {age} segundos y no ha pedido sus archivos.</translation>
    </message>
    <message>
        <source>It knows another server already, or was told of none.</source>
        <translation>Ya conoce otro servidor, o no se le indicó ninguno.</translation>
    </message>
    <message>
        <source>Reset it to factory defaults, and look at Point phones here under Local server.</source>
        <translation>Restablezca los valores de fábrica, y mire Dirigir los teléfonos aquí en Servidor local.</translation>
    </message>
    <message>
        <source>may have asked the maker&apos;s RCS</source>
        <translation>quizá haya preguntado al RCS del fabricante</translation>
    </message>
    <message>
        <source>It has an address from here and may have asked the maker&apos;s RCS first.</source>
        <translation>Tiene una dirección de aquí y quizá haya preguntado antes al RCS del fabricante.</translation>
    </message>
    <message>
        <source>A phone at factory defaults does so over the internet, and may be sent elsewhere from there.</source>
        <translation>Un teléfono con valores de fábrica lo hace por Internet, y desde allí puede ser enviado a otro sitio.</translation>
    </message>
    <message>
        <source>Let the job tell phones not to ask it, or take the internet away from the bench; then reset the phone.</source>
        <translation>Haga que el trabajo diga a los teléfonos que no le pregunten, o quite Internet del banco; después restablezca el teléfono.</translation>
    </message>
    <message>
        <source>sent to the maker&apos;s RCS by DHCP</source>
        <translation>DHCP lo envía al RCS del fabricante</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} tells phones to ask the maker&apos;s RCS.</source>
        <translation>El servidor DHCP {other-dhcp-server} dice a los teléfonos que pregunten al RCS del fabricante.</translation>
    </message>
    <message>
        <source>What that says may win over this computer.</source>
        <translation>Lo que este diga puede prevalecer sobre este equipo.</translation>
    </message>
    <message>
        <source>Set its option 43, sub-option 3, to 0; the lines are under Point phones here.</source>
        <translation>Ponga su opción 43, subopción 3, a 0; las líneas están en Dirigir los teléfonos aquí.</translation>
    </message>
    <message>
        <source>another DHCP server points elsewhere</source>
        <translation>otro servidor DHCP dirige a otro sitio</translation>
    </message>
    <message>
        <source>Another DHCP server ({other-dhcp-server}) points phones at {other-dhcp-url}.</source>
        <translation>Otro servidor DHCP ({other-dhcp-server}) dirige los teléfonos a {other-dhcp-url}.</translation>
    </message>
    <message>
        <source>The phone follows whom it hears, and of several the one that names a server.</source>
        <translation>El teléfono sigue a quien oye, y de varios, al que nombra un servidor.</translation>
    </message>
    <message>
        <source>Change that server by the lines under Point phones here, or part the two networks.</source>
        <translation>Cambie ese servidor con las líneas de Dirigir los teléfonos aquí, o separe las dos redes.</translation>
    </message>
    <message>
        <source>DHCP names no server</source>
        <translation>DHCP no nombra ningún servidor</translation>
    </message>
    <message>
        <source>The DHCP server of this network ({other-dhcp-server}) names no server to phones.</source>
        <translation>El servidor DHCP de esta red ({other-dhcp-server}) no nombra ningún servidor a los teléfonos.</translation>
    </message>
    <message>
        <source>A phone at factory defaults is not told of this computer.</source>
        <translation>A un teléfono con valores de fábrica no se le habla de este equipo.</translation>
    </message>
    <message>
        <source>Add the lines under Point phones here to that server, or let our DHCP stand beside it.</source>
        <translation>Añada a ese servidor las líneas de Dirigir los teléfonos aquí, o ponga nuestro DHCP junto a él.</translation>
    </message>
    <message>
        <source>DHCP option 156 diverts it</source>
        <translation>la opción DHCP 156 lo desvía</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} gives out option 156.</source>
        <translation>El servidor DHCP {other-dhcp-server} da la opción 156.</translation>
    </message>
    <message>
        <source>Current Mitel firmware follows it and comes neither to the RCS nor here.</source>
        <translation>El firmware actual de Mitel la sigue y no viene ni al RCS ni aquí.</translation>
    </message>
    <message>
        <source>Take option 156 out of that server, then start the phone again.</source>
        <translation>Quite la opción 156 en ese servidor y arranque de nuevo el teléfono.</translation>
    </message>
    <message>
        <source>went away into a VLAN</source>
        <translation>se ha ido a una VLAN</translation>
    </message>
    <message>
        <source>The DHCP server {other-dhcp-server} gives phones a VLAN.</source>
        <translation>El servidor DHCP {other-dhcp-server} da una VLAN a los teléfonos.</translation>
    </message>
    <message>
        <source>The phone restarts into that VLAN and keeps it, so it has left this network.</source>
        <translation>El teléfono se reinicia en esa VLAN y la conserva, así que ha dejado esta red.</translation>
    </message>
    <message>
        <source>Take option 132 away, or give this computer an address in that VLAN; then reset the phone.</source>
        <translation>Quite la opción 132, o dé a este equipo una dirección en esa VLAN; después restablezca el teléfono.</translation>
    </message>
    <message>
        <source>writes of a VLAN</source>
        <translation>escribe sobre una VLAN</translation>
    </message>
    <message>
        <source>The phone wrote of a VLAN before it fell silent.</source>
        <translation>El teléfono ha escrito sobre una VLAN antes de callar.</translation>
    </message>
    <message>
        <source>It may have moved into another network.</source>
        <translation>Puede haberse ido a otra red.</translation>
    </message>
    <message>
        <source>Look at the VLAN on its screen, and at what the switch tells by LLDP.</source>
        <translation>Mire la VLAN en su pantalla, y lo que dice el switch por LLDP.</translation>
    </message>
    <message>
        <source>trouble with 802.1x</source>
        <translation>dificultades con 802.1x</translation>
    </message>
    <message>
        <source>The phone writes of 802.1x.</source>
        <translation>El teléfono escribe sobre 802.1x.</translation>
    </message>
    <message>
        <source>The switch may let it into another network than this one, or into none.</source>
        <translation>El switch puede dejarlo entrar en una red distinta de esta, o en ninguna.</translation>
    </message>
    <message>
        <source>Use a port without 802.1x on the bench.</source>
        <translation>Use en el banco un puerto sin 802.1x.</translation>
    </message>
    <message>
        <source>our DHCP has stopped</source>
        <translation>nuestro DHCP se ha detenido</translation>
    </message>
    <message>
        <source>Our DHCP has stopped, because another server gives out addresses here.</source>
        <translation>Nuestro DHCP se ha detenido, porque otro servidor da direcciones aquí.</translation>
    </message>
    <message>
        <source>The phone gets its address, and perhaps its server, from that one.</source>
        <translation>El teléfono recibe de aquel su dirección, y quizá su servidor.</translation>
    </message>
    <message>
        <source>Disconnect that server and start ours again, or use the lines under Point phones here.</source>
        <translation>Desconecte ese servidor e inicie de nuevo el nuestro, o use las líneas de Dirigir los teléfonos aquí.</translation>
    </message>
    <message>
        <source>our DHCP waits for another server</source>
        <translation>nuestro DHCP espera a otro servidor</translation>
    </message>
    <message>
        <source>Our DHCP stands beside another server, and none answers.</source>
        <translation>Nuestro DHCP está junto a otro servidor, y ninguno responde.</translation>
    </message>
    <message>
        <source>No phone is given an address until one does.</source>
        <translation>Ningún teléfono recibe dirección hasta que uno responda.</translation>
    </message>
    <message>
        <source>Start that server, or let ours give all addresses.</source>
        <translation>Inicie ese servidor, o deje que el nuestro dé todas las direcciones.</translation>
    </message>
    <message>
        <source>no address left for it</source>
        <translation>no queda dirección para él</translation>
    </message>
    <message>
        <source>All addresses of our DHCP range are given out.</source>
        <translation>Todas las direcciones de nuestro rango DHCP están dadas.</translation>
    </message>
    <message>
        <source>This phone gets none and cannot go on.</source>
        <translation>Este teléfono no recibe ninguna y no puede seguir.</translation>
    </message>
    <message>
        <source>Choose a longer range, or a shorter lease.</source>
        <translation>Elija un rango más largo, o una concesión más corta.</translation>
    </message>
    <message>
        <source>its address is used by another device</source>
        <translation>otro dispositivo usa su dirección</translation>
    </message>
    <message>
        <source>It was offered an address that another device uses.</source>
        <translation>Se le ha ofrecido una dirección que usa otro dispositivo.</translation>
    </message>
    <message>
        <source>It asks for another one; if many are taken, it may not get any.</source>
        <translation>Pide otra; si hay muchas ocupadas, quizá no reciba ninguna.</translation>
    </message>
    <message>
        <source>Choose a range that nobody uses.</source>
        <translation>Elija un rango que nadie use.</translation>
    </message>
    <message>
        <source>its reserved address does not fit</source>
        <translation>su dirección reservada no encaja</translation>
    </message>
    <message>
        <source>The address reserved for this phone cannot be given in this network.</source>
        <translation>La dirección reservada para este teléfono no se puede dar en esta red.</translation>
    </message>
    <message>
        <source>It gets another one.</source>
        <translation>Recibe otra.</translation>
    </message>
    <message>
        <source>Correct its column “ip”.</source>
        <translation>Corrija su columna «ip».</translation>
    </message>
    <message>
        <source>older phones ask by TFTP</source>
        <translation>los teléfonos más antiguos preguntan por TFTP</translation>
    </message>
    <message>
        <source>TFTP is off, and phones of this family ask by TFTP unless they are told otherwise.</source>
        <translation>TFTP está apagado, y los teléfonos de esta familia preguntan por TFTP si no se les dice otra cosa.</translation>
    </message>
    <message>
        <source>A phone that was only given an address of a server asks there in vain.</source>
        <translation>Un teléfono al que solo se dio la dirección de un servidor pregunta ahí en vano.</translation>
    </message>
    <message>
        <source>Switch TFTP on, or point the phone at an address that begins with http.</source>
        <translation>Encienda TFTP, o dirija el teléfono a una dirección que empiece por http.</translation>
    </message>
    <message>
        <source>TFTP is not on port 69</source>
        <translation>TFTP no está en el puerto 69</translation>
    </message>
    <message>
        <source>TFTP listens on port {tftp-port}, and phones know no other than 69.</source>
        <translation>TFTP escucha en el puerto {tftp-port}, y los teléfonos no conocen otro que el 69.</translation>
    </message>
    <message>
        <source>A phone that asks by TFTP is not heard.</source>
        <translation>No se oye a un teléfono que pregunte por TFTP.</translation>
    </message>
    <message>
        <source>Let TFTP use port 69, or point the phone at an address that begins with http.</source>
        <translation>Haga que TFTP use el puerto 69, o dirija el teléfono a una dirección que empiece por http.</translation>
    </message>
    <message>
        <source>asks from behind a router</source>
        <translation>pregunta desde detrás de un router</translation>
    </message>
    <message>
        <source>{shared-macs} phones ask from the address {address}.</source>
        <translation>{shared-macs} teléfonos preguntan desde la dirección {address}.</translation>
    </message>
    <message>
        <source>A router stands between. Over TFTP nobody can tell which of them asks, and they cannot be reached from here.</source>
        <translation>Hay un router en medio. Por TFTP nadie puede saber cuál de ellos pregunta, y desde aquí no se puede llegar a ellos.</translation>
    </message>
    <message>
        <source>Connect the bench straight to this computer&apos;s network, or use HTTP.</source>
        <translation>Conecte el banco directamente a la red de este equipo, o use HTTP.</translation>
    </message>
    <message>
        <source>may be two devices with one MAC</source>
        <translation>quizá sean dos dispositivos con una MAC</translation>
    </message>
    <message>
        <source>Requests in its name came from one address, from another, and from the first again.</source>
        <translation>Han llegado peticiones en su nombre desde una dirección, desde otra, y de nuevo desde la primera.</translation>
    </message>
    <message>
        <source>Two devices may have the same MAC address, or one of them pretends.</source>
        <translation>Dos dispositivos pueden tener la misma dirección MAC, o uno de ellos se hace pasar por el otro.</translation>
    </message>
    <message>
        <source>Look for a second phone with this address, and unplug one of them.</source>
        <translation>Busque un segundo teléfono con esta dirección, y desconecte uno de ellos.</translation>
    </message>
    <message>
        <source>requests name two phones</source>
        <translation>las peticiones nombran dos teléfonos</translation>
    </message>
    <message>
        <source>Its requests name two different phones.</source>
        <translation>Sus peticiones nombran dos teléfonos distintos.</translation>
    </message>
    <message>
        <source>One device asks for files of another; each is given only its own.</source>
        <translation>Un dispositivo pide archivos de otro; cada uno recibe solo los suyos.</translation>
    </message>
    <message>
        <source>Look which phone is at {address}.</source>
        <translation>Mire qué teléfono está en {address}.</translation>
    </message>
    <message>
        <source>cannot be told apart from others</source>
        <translation>no se distingue de otros</translation>
    </message>
    <message>
        <source>Somebody at its address asked, and it cannot be told which phone that was.</source>
        <translation>Alguien ha preguntado desde su dirección, y no se puede saber qué teléfono era.</translation>
    </message>
    <message>
        <source>TFTP carries no name: firmware is given only where all phones of the model get the same.</source>
        <translation>TFTP no lleva nombre: solo se da firmware donde todos los teléfonos del modelo reciben el mismo.</translation>
    </message>
    <message>
        <source>Use HTTP, or our DHCP, which knows who has which address.</source>
        <translation>Use HTTP, o nuestro DHCP, que sabe quién tiene cada dirección.</translation>
    </message>
    <message>
        <source>its line is very slow</source>
        <translation>su línea es muy lenta</translation>
    </message>
    <message>
        <source>It took its firmware at {slow-kbs} KiB a second.</source>
        <translation>Ha descargado su firmware a {slow-kbs} KiB por segundo.</translation>
    </message>
    <message>
        <source>A port or a cable that runs at 10 Mbit/s, or half duplex, may be the cause.</source>
        <translation>La causa puede ser un puerto o un cable que funciona a 10 Mbit/s, o en semidúplex.</translation>
    </message>
    <message>
        <source>Try another port and another cable; set the port to automatic negotiation.</source>
        <translation>Pruebe otro puerto y otro cable; ponga el puerto en negociación automática.</translation>
    </message>
    <message>
        <source>this computer&apos;s line is slow</source>
        <translation>la línea de este equipo es lenta</translation>
    </message>
    <message>
        <source>This computer&apos;s network card runs below 100 Mbit/s.</source>
        <translation>La tarjeta de red de este equipo funciona por debajo de 100 Mbit/s.</translation>
    </message>
    <message>
        <source>Firmware for many phones takes long.</source>
        <translation>El firmware para muchos teléfonos tarda.</translation>
    </message>
    <message>
        <source>Try another cable or another port of the switch.</source>
        <translation>Pruebe otro cable u otro puerto del switch.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Servidores de configuración</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Stage again</source>
        <translation>Preparar de nuevo</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Quitar pausa</translation>
    </message>
    <message>
        <source>Correct the catalogue</source>
        <translation>Corregir el catálogo</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Autorizar de nuevo</translation>
    </message>
    <message>
        <source>These are my phones</source>
        <translation>Son mis teléfonos</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Añadir este teléfono</translation>
    </message>
    <message>
        <source>Restart the phone...</source>
        <translation>Reiniciar el teléfono...</translation>
    </message>
    <message>
        <source>Clear local settings...</source>
        <translation>Borrar ajustes locales...</translation>
    </message>
</context>
<context>
    <name>XmlRpc</name>
    <message>
        <source>The answer is none of XML-RPC. Check the address of the service.</source>
        <translation>La respuesta no es de XML-RPC. Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>La otra parte ha rechazado la llamada.</translation>
    </message>
</context>
<context>
    <name>firstring::AccessDialog</name>
    <message>
        <source>&amp;Bench: phones are released when the server starts</source>
        <translation>&amp;Banco: los teléfonos se autorizan cuando se inicia el servidor</translation>
    </message>
    <message>
        <source>&amp;Site: you release each phone</source>
        <translation>&amp;Sede: usted autoriza cada teléfono</translation>
    </message>
    <message>
        <source>Who gets files</source>
        <translation>Quién recibe archivos</translation>
    </message>
    <message>
        <source>When phones get their own files</source>
        <translation>Cuándo reciben los teléfonos sus propios archivos</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Crear una</translation>
    </message>
    <message>
        <source>&amp;Released for:</source>
        <translation>&amp;Autorizados durante:</translation>
    </message>
    <message>
        <source>Secret &amp;part of the address:</source>
        <translation>&amp;Parte secreta de la dirección:</translation>
    </message>
    <message>
        <source>Secret part of the address</source>
        <translation>Parte secreta de la dirección</translation>
    </message>
    <message>
        <source>Who asks without it is told nothing. Phones must be given the new address.</source>
        <translation>Quien pregunta sin ella no recibe nada. Hay que indicar la nueva dirección a los teléfonos.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Change who gets files</source>
        <translation>Cambiar quién recibe archivos</translation>
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
        <translation>Da de alta teléfonos, y ve todo menos las contraseñas y los archivos propios del trabajo.</translation>
    </message>
    <message>
        <source>Also sees passwords and the job&apos;s own files, changes servers, blueprints, firmware, branding and files, and manages users.</source>
        <translation>Ve también las contraseñas y los archivos propios del trabajo, cambia servidores, plantillas, firmware, branding y archivos, y administra las cuentas con la función User.</translation>
    </message>
    <message>
        <source>May do everything, and manages all accounts.</source>
        <translation>Puede hacerlo todo, y administra todas las cuentas.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Accounts of other workstations</source>
        <translation>Cuentas de otras estaciones de trabajo</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Make its token</source>
        <translation>C&amp;rear su token</translation>
    </message>
    <message>
        <source>Nobody else may ask for this job.</source>
        <translation>Nadie más puede preguntar por este trabajo.</translation>
    </message>
    <message>
        <source>While the local server runs with HTTPS, whoever shows one of these tokens may ask for this job, as far as the role goes.</source>
        <translation>Mientras el servidor local funciona con HTTPS, quien muestre uno de estos tokens puede preguntar por este trabajo, hasta donde llega su función.</translation>
    </message>
    <message>
        <source>Workstation in the north building</source>
        <translation>Estación de trabajo del edificio norte</translation>
    </message>
    <message>
        <source>&amp;New account:</source>
        <translation>&amp;Nueva cuenta:</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>&amp;Función:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Hand it over as a password is.</source>
        <translation>El token está en el portapapeles. Entréguelo como se entrega una contraseña.</translation>
    </message>
    <message>
        <source>This is the token of “%1”. It is shown only now; copy it before you close this.</source>
        <translation>Este es el token de «%1». Solo se muestra ahora; cópielo antes de cerrar.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>¿Quitar la cuenta «%1»?</translation>
    </message>
    <message>
        <source>Its token opens nothing any more. What was changed by it stays; a workstation that still uses it is told so.</source>
        <translation>Su token ya no abre nada. Lo que se cambió con él se queda; a una estación de trabajo que aún lo use se le dice.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“%1” may not ask any more.</source>
        <translation>«%1» ya no puede preguntar.</translation>
    </message>
</context>
<context>
    <name>firstring::ActivityPane</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Nothing yet. Requests of phones appear here.</source>
        <translation>Todavía nada. Aquí aparecen las peticiones de los teléfonos.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>Hide (Ctrl+L)</source>
        <translation>Ocultar (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide what happened</source>
        <translation>Ocultar qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>firstring::AdoptDialog</name>
    <message>
        <source>Another &amp;folder...</source>
        <translation>Otra &amp;carpeta...</translation>
    </message>
    <message>
        <source>Lines that phones &amp;share become blueprints and columns</source>
        <translation>Las líneas que c&amp;omparten los teléfonos pasan a ser plantillas y columnas</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Qué pasa con ello</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>Take over an existing server</source>
        <translation>Incorporar un servidor existente</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva hecho</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>What was found and what it becomes</source>
        <translation>Qué se ha encontrado y en qué se convierte</translation>
    </message>
    <message>
        <source>Nothing is known of the folder yet.</source>
        <translation>Aún no se sabe nada de la carpeta.</translation>
    </message>
    <message>
        <source>What stays out and why</source>
        <translation>Qué queda fuera y por qué</translation>
    </message>
    <message>
        <source>Nothing stays out, and there is nothing to remark.</source>
        <translation>No queda nada fuera, y no hay nada que observar.</translation>
    </message>
    <message>
        <source>Proof for every file</source>
        <translation>Comprobación de cada archivo</translation>
    </message>
    <message>
        <source>No file is compared yet.</source>
        <translation>Aún no se ha comparado ningún archivo.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Queda fuera</translation>
    </message>
    <message>
        <source>Otherwise all lines stay with the phones that had them.</source>
        <translation>Si no, todas las líneas quedan con los teléfonos que las tenían.</translation>
    </message>
    <message>
        <source>&amp;Common file that counts:</source>
        <translation>&amp;Archivo común que cuenta:</translation>
    </message>
    <message>
        <source>Common file that counts</source>
        <translation>Archivo común que cuenta</translation>
    </message>
    <message>
        <source>Folder of the existing server</source>
        <translation>Carpeta del servidor existente</translation>
    </message>
    <message>
        <source>The folder is only read; nothing is written into it.</source>
        <translation>La carpeta solo se lee; no se escribe nada en ella.</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Leyendo la carpeta…</translation>
    </message>
    <message>
        <source>Understanding the files…</source>
        <translation>Interpretando los archivos…</translation>
    </message>
    <message>
        <source>Stays out (%1)</source>
        <translation>Queda fuera (%1)</translation>
    </message>
    <message>
        <source>Proof (%1)</source>
        <translation>Comprobación (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n phone(s)</source>
        <translation>
            <numerusform>&amp;Incorporar %n teléfono</numerusform>
            <numerusform>&amp;Incorporar %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder cannot be taken over</source>
        <translation>Esta carpeta no se puede incorporar</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation>
            <numerusform>%n archivo comparado</numerusform>
            <numerusform>%n archivos comparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would not mean the same: see Proof.</source>
        <translation>
            <numerusform>%n archivo no significaría lo mismo: véase Comprobación.</numerusform>
            <numerusform>%n archivos no significarían lo mismo: véase Comprobación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All compared files mean the same. %n stay(s) out: see why before you take over.</source>
        <translation>
            <numerusform>Todos los archivos comparados significan lo mismo. Queda fuera %n: mire por qué antes de incorporar.</numerusform>
            <numerusform>Todos los archivos comparados significan lo mismo. Quedan fuera %n: mire por qué antes de incorporar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file means the same as before. Undo takes the step back.</source>
        <translation>Cada archivo significa lo mismo que antes. Deshacer anula el paso.</translation>
    </message>
    <message>
        <source>Taking files in…</source>
        <translation>Tomando los archivos…</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over. Undo takes the step back.</source>
        <translation>
            <numerusform>%n teléfono incorporado. Deshacer anula el paso.</numerusform>
            <numerusform>%n teléfonos incorporados. Deshacer anula el paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over, but not every file: %1</source>
        <translation>
            <numerusform>%n teléfono incorporado, pero no todos los archivos: %1</numerusform>
            <numerusform>%n teléfonos incorporados, pero no todos los archivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a &amp;new job…</source>
        <translation>En un &amp;trabajo nuevo…</translation>
    </message>
    <message>
        <source>Leaves the open job as it is.</source>
        <translation>Deja el trabajo abierto como está.</translation>
    </message>
</context>
<context>
    <name>firstring::AdviceBox</name>
    <message>
        <source>It may also be:</source>
        <translation>También puede ser:</translation>
    </message>
</context>
<context>
    <name>firstring::Attention</name>
    <message numerus="yes">
        <source>%n phone(s) need you.</source>
        <translation>
            <numerusform>%n teléfono le necesita.</numerusform>
            <numerusform>%n teléfonos le necesitan.</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones are ready. They can be packed.</source>
        <translation>Todos los teléfonos están listos. Se pueden embalar.</translation>
    </message>
</context>
<context>
    <name>firstring::AuditDialog</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Phone, address or words</source>
        <translation>Teléfono, dirección o palabras</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Lines of the audit log</source>
        <translation>Líneas del registro de auditoría</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Ninguna línea coincide.</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>The log is being read and its chain checked.</source>
        <translation>Se lee el registro y se comprueba su cadena.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n line(s), none changed, left out or added.</source>
        <translation>
            <numerusform>El registro está como se escribió: %n línea, ninguna cambiada, omitida ni añadida.</numerusform>
            <numerusform>El registro está como se escribió: %n líneas, ninguna cambiada, omitida ni añadida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Exportar registro de auditoría</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The whole log was written, with its hashes.</source>
        <translation>Se ha escrito el registro entero, con sus hashes.</translation>
    </message>
    <message>
        <source>The log could not be written there: %1. Choose another folder.</source>
        <translation>El registro no se ha podido escribir ahí: %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>firstring::BenchPage</name>
    <message>
        <source>Bench</source>
        <translation>Banco de pruebas</translation>
    </message>
    <message>
        <source>Show all phones</source>
        <translation>Mostrar todos los teléfonos</translation>
    </message>
    <message>
        <source>No phone is in this state now.</source>
        <translation>Ahora no hay ningún teléfono en este estado.</translation>
    </message>
</context>
<context>
    <name>firstring::BenchWelcome</name>
    <message>
        <source>This bench is empty</source>
        <translation>Este banco está vacío</translation>
    </message>
    <message>
        <source>Three steps, and phones find their configuration by themselves.</source>
        <translation>Tres pasos, y los teléfonos encuentran solos su configuración.</translation>
    </message>
    <message>
        <source>1. Scan the cartons</source>
        <translation>1. Escanear las cajas</translation>
    </message>
    <message>
        <source>Scan the code under the word MAC, one phone after the other. Each takes the next slot.</source>
        <translation>Escanee el código que está bajo la palabra MAC, un teléfono tras otro. Cada uno ocupa el siguiente puesto.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanear ahora</translation>
    </message>
    <message>
        <source>or bring a list</source>
        <translation>o traer una lista</translation>
    </message>
    <message>
        <source>A table with MAC addresses, names and extensions. You see every line before it counts.</source>
        <translation>Una tabla con direcciones MAC, nombres y extensiones. Verá cada línea antes de que cuente.</translation>
    </message>
    <message>
        <source>Import phone list...</source>
        <translation>Importar lista de teléfonos...</translation>
    </message>
    <message>
        <source>2. Start the local server</source>
        <translation>2. Iniciar el servidor local</translation>
    </message>
    <message>
        <source>Phones on this network can then fetch their files from this computer. Nothing runs before.</source>
        <translation>Los teléfonos de esta red pueden entonces descargar sus archivos de este equipo. Antes no funciona nada.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>3. Plug the phones in</source>
        <translation>3. Conectar los teléfonos</translation>
    </message>
    <message>
        <source>Each card shows where its phone is, until it is Ready.</source>
        <translation>Cada tarjeta muestra por dónde va su teléfono, hasta que está Listo.</translation>
    </message>
</context>
<context>
    <name>firstring::BlueprintsPage</name>
    <message>
        <source>Blueprints</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>A blueprint is what many phones have in common: configuration server, firmware, branding, language and settings. What a phone says itself counts more.</source>
        <translation>Una plantilla es lo que muchos teléfonos tienen en común: servidor de configuración, firmware, branding, idioma y ajustes. Lo que dice el propio teléfono cuenta más.</translation>
    </message>
    <message>
        <source>No blueprint yet. Make one, then choose it for phones on the Phones page.</source>
        <translation>Aún no hay plantillas. Cree una, y elíjala para los teléfonos en la página Teléfonos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n blueprint(s)</source>
        <translation>
            <numerusform>Quitar %n plantilla</numerusform>
            <numerusform>Quitar %n plantillas</numerusform>
        </translation>
    </message>
    <message>
        <source>New blueprint</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Name, for example Reception:</source>
        <translation>Nombre, por ejemplo Recepción:</translation>
    </message>
    <message>
        <source>There is a blueprint “%1” already.</source>
        <translation>Ya hay una plantilla «%1».</translation>
    </message>
    <message>
        <source>New blueprint %1</source>
        <translation>Nueva plantilla %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy blueprint %1</source>
        <translation>Copiar la plantilla %1</translation>
    </message>
    <message>
        <source>Rename blueprint</source>
        <translation>Cambiar el nombre de la plantilla</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nuevo nombre:</translation>
    </message>
    <message>
        <source>Firmware of blueprint %1</source>
        <translation>Firmware de la plantilla %1</translation>
    </message>
    <message>
        <source>&amp;New blueprint…</source>
        <translation>&amp;Nueva plantilla…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar no&amp;mbre…</translation>
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
        <translation>Partes del branding</translation>
    </message>
    <message>
        <source>Pictures, ringtones, texts</source>
        <translation>Imágenes, tonos de llamada, textos</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingPanel</name>
    <message>
        <source>Fill the screen</source>
        <translation>Llenar la pantalla</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar entera</translation>
    </message>
    <message>
        <source>What the file is for</source>
        <translation>Para qué es el archivo</translation>
    </message>
    <message>
        <source>Model that is drawn</source>
        <translation>Modelo que se dibuja</translation>
    </message>
    <message>
        <source>Cuts off what sticks out, for all screens</source>
        <translation>Corta lo que sobresale, para todas las pantallas</translation>
    </message>
    <message>
        <source>Leaves margins in the colour of its edge, for all screens</source>
        <translation>Deja márgenes del color de su borde, para todas las pantallas</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Se usa como</translation>
    </message>
    <message>
        <source>How phones show it</source>
        <translation>Cómo lo muestran los teléfonos</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Made for the %1: %2, %3.</source>
        <translation>Hecho para el %1: %2, %3.</translation>
    </message>
    <message>
        <source>As it was brought in, for the %1: %2, %3.</source>
        <translation>Tal como se trajo, para el %1: %2, %3.</translation>
    </message>
    <message>
        <source>The size for this model is not confirmed: look at a real one.</source>
        <translation>El tamaño para este modelo está sin confirmar: mire uno real.</translation>
    </message>
    <message>
        <source>Select a file to see it.</source>
        <translation>Seleccione un archivo para verlo.</translation>
    </message>
</context>
<context>
    <name>firstring::BrandingTab</name>
    <message>
        <source>Pictures, ringtones, texts</source>
        <translation>Imágenes, tonos de llamada, textos</translation>
    </message>
    <message>
        <source>They are sent first. Pictures are cut for each screen; the original stays. Choose them for a blueprint, a phone or the job.</source>
        <translation>Se envían primero. Las imágenes se recortan para cada pantalla; el original se conserva. Elíjalas para una plantilla, un teléfono o el trabajo.</translation>
    </message>
    <message>
        <source>No branding yet. Drop pictures and ringtones here, or press Add files.</source>
        <translation>Aún no hay branding. Suelte aquí imágenes y tonos de llamada, o pulse Añadir archivos.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>Add branding files</source>
        <translation>Añadir archivos de branding</translation>
    </message>
    <message>
        <source>Pictures and ringtones (*.png *.jpg *.jpeg *.bmp *.gif *.wav);;All files (*)</source>
        <translation>Imágenes y tonos de llamada (*.png *.jpg *.jpeg *.bmp *.gif *.wav);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add &amp;text…</source>
        <translation>Añadir &amp;texto…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use %1 as %2</source>
        <translation>Usar %1 como %2</translation>
    </message>
    <message>
        <source>Cut %1 for the screens</source>
        <translation>Recortar %1 para las pantallas</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n branding file(s)</source>
        <translation>
            <numerusform>Quitar %n archivo de branding</numerusform>
            <numerusform>Quitar %n archivos de branding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n branding file(s)</source>
        <translation>
            <numerusform>Añadir %n archivo de branding</numerusform>
            <numerusform>Añadir %n archivos de branding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branding file(s) added</source>
        <translation>
            <numerusform>%n archivo de branding añadido</numerusform>
            <numerusform>%n archivos de branding añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Añadir un texto</translation>
    </message>
    <message>
        <source>What phones shall show, for example as the title of their services:</source>
        <translation>Lo que deben mostrar los teléfonos, por ejemplo como título de sus servicios:</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
</context>
<context>
    <name>firstring::BulkEditDialog</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y sustituir</translation>
    </message>
    <message>
        <source>Change many phones</source>
        <translation>Cambiar muchos teléfonos</translation>
    </message>
    <message>
        <source>Co&amp;lumn:</source>
        <translation>Co&amp;lumna:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>Sustituir &amp;por:</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>Valor &amp;nuevo:</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message numerus="yes">
        <source>In %n phone(s). Undo takes it back.</source>
        <translation>
            <numerusform>En %n teléfono. Deshacer lo anula.</numerusform>
            <numerusform>En %n teléfonos. Deshacer lo anula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would change</source>
        <translation>
            <numerusform>Cambiaría %n teléfono</numerusform>
            <numerusform>Cambiarían %n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n teléfono cambiado. Deshacer lo anula.</numerusform>
            <numerusform>%n teléfonos cambiados. Deshacer lo anula.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::CardDelegate</name>
    <message>
        <source>no label yet</source>
        <translation>aún sin nombre</translation>
    </message>
</context>
<context>
    <name>firstring::CardView</name>
    <message>
        <source>Phones on the bench</source>
        <translation>Teléfonos del banco</translation>
    </message>
</context>
<context>
    <name>firstring::CfgEditor</name>
    <message>
        <source>That is too much for settings of phones, which are some kilobytes. Nothing was pasted.</source>
        <translation>Es demasiado para ajustes de teléfonos, que son unos pocos kilobytes. No se ha pegado nada.</translation>
    </message>
    <message>
        <source>One line of it is longer than any setting. Nothing was pasted.</source>
        <translation>Una de sus líneas es más larga que cualquier ajuste. No se ha pegado nada.</translation>
    </message>
    <message>
        <source>That is no text: it holds characters without a sign. Nothing was pasted.</source>
        <translation>Eso no es texto: contiene caracteres sin signo. No se ha pegado nada.</translation>
    </message>
    <message>
        <source>My phones know “%1”</source>
        <translation>Mis teléfonos conocen «%1»</translation>
    </message>
    <message>
        <source>Nothing to mend on this line</source>
        <translation>Nada que arreglar en esta línea</translation>
    </message>
</context>
<context>
    <name>firstring::ChangesPane</name>
    <message>
        <source>Files that change</source>
        <translation>Archivos que cambian</translation>
    </message>
    <message>
        <source>No draft: no file changes.</source>
        <translation>Sin borrador: no cambia ningún archivo.</translation>
    </message>
    <message>
        <source>Lines that change in the chosen file</source>
        <translation>Líneas que cambian en el archivo elegido</translation>
    </message>
    <message>
        <source>Choose a file above to see its lines.</source>
        <translation>Elija arriba un archivo para ver sus líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will fetch new files</source>
        <translation>
            <numerusform>%n teléfono descargará archivos nuevos</numerusform>
            <numerusform>%n teléfonos descargarán archivos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) on hold will get theirs later</source>
        <translation>
            <numerusform>%n teléfono en pausa recibirá los suyos más tarde</numerusform>
            <numerusform>%n teléfonos en pausa recibirán los suyos más tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone&apos;s files change by that.</source>
        <translation>Con eso no cambian los archivos de ningún teléfono.</translation>
    </message>
</context>
<context>
    <name>firstring::ClashDialog</name>
    <message>
        <source>Changed by two people</source>
        <translation>Cambiado por dos personas</translation>
    </message>
    <message>
        <source>What was stored first stays. Enter yours again where it is right.</source>
        <translation>Se queda lo que se guardó primero. Vuelva a escribir lo suyo donde sea lo correcto.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>From here, not stored</source>
        <translation>De aquí, sin guardar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>firstring::Classroom</name>
    <message>
        <source>All &amp;lessons</source>
        <translation>Todas las le&amp;cciones</translation>
    </message>
    <message>
        <source>Stop re&amp;cording</source>
        <translation>&amp;Detener grabación</translation>
    </message>
    <message numerus="yes">
        <source>The recording has ended: %n exchange(s). Save it to play it again another day.</source>
        <translation>
            <numerusform>La grabación ha terminado: %n intercambio. Guárdela para reproducirla otro día.</numerusform>
            <numerusform>La grabación ha terminado: %n intercambios. Guárdela para reproducirla otro día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything came as the lesson says.</source>
        <translation>Todo ha ocurrido como dice la lección.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not come as the lesson says. Start it once more.</source>
        <translation>
            <numerusform>%n cosa no ha ocurrido como dice la lección. Iníciela otra vez.</numerusform>
            <numerusform>%n cosas no han ocurrido como dice la lección. Iníciela otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phones start now. Play shows one exchange after the other, Step the next one.</source>
        <translation>Ahora arrancan los teléfonos. Reproducir muestra un intercambio tras otro; Paso, el siguiente.</translation>
    </message>
    <message>
        <source>Record of the bench</source>
        <translation>Grabación del banco</translation>
    </message>
    <message>
        <source>What phones ask of the local server is written down from now on, and shown here as it happens.</source>
        <translation>Desde ahora se anota lo que los teléfonos piden al servidor local, y se muestra aquí a medida que ocurre.</translation>
    </message>
    <message>
        <source>No phone has asked yet. Start the local server and switch the phones on.</source>
        <translation>Aún no ha preguntado ningún teléfono. Inicie el servidor local y encienda los teléfonos.</translation>
    </message>
    <message numerus="yes">
        <source>A record of %n exchange(s).</source>
        <translation>
            <numerusform>Una grabación de %n intercambio.</numerusform>
            <numerusform>Una grabación de %n intercambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play shows one exchange after the other, Step the next one.</source>
        <translation>Reproducir muestra un intercambio tras otro; Paso, el siguiente.</translation>
    </message>
</context>
<context>
    <name>firstring::ColumnsDialog</name>
    <message>
        <source>The portal&apos;s own list</source>
        <translation>La propia lista del portal</translation>
    </message>
    <message>
        <source>nothing of this</source>
        <translation>nada de esto</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>What do its columns hold?</source>
        <translation>¿Qué contienen sus columnas?</translation>
    </message>
    <message>
        <source>Say which column holds the MAC addresses.</source>
        <translation>Diga qué columna contiene las direcciones MAC.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are in it.</source>
        <translation>
            <numerusform>%n teléfono está en ella.</numerusform>
            <numerusform>%n teléfonos están en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n línea no se puede usar.</numerusform>
            <numerusform>%n líneas no se pueden usar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::CommandCodesDialog</name>
    <message>
        <source>Commands for the scanner</source>
        <translation>Comandos para el escáner</translation>
    </message>
    <message>
        <source>Hang this page beside the bench, and the scanner need not be put down: each code does what its line says, to the phone that was scanned last.</source>
        <translation>Cuelgue esta página junto al banco y no hará falta soltar el escáner: cada código hace lo que dice su línea, con el último teléfono que se escaneó.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>&amp;Guardar como PDF...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>scanner-commands.pdf</source>
        <translation>comandos-escaner.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>A page or a command</source>
        <translation>Una página o un comando</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
</context>
<context>
    <name>firstring::CompletionList</name>
    <message>
        <source>What may stand here</source>
        <translation>Qué puede ir aquí</translation>
    </message>
</context>
<context>
    <name>firstring::ConvertDialog</name>
    <message>
        <source>MAC &amp;address of the new phone:</source>
        <translation>&amp;Dirección MAC del teléfono nuevo:</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Setting or key</source>
        <translation>Ajuste o tecla</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Convert for a new model</source>
        <translation>Convertir para un modelo nuevo</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nuevo modelo</translation>
    </message>
    <message>
        <source>MAC address of the new phone</source>
        <translation>Dirección MAC del teléfono nuevo</translation>
    </message>
    <message>
        <source>empty: it stays the same</source>
        <translation>vacío: sigue siendo la misma</translation>
    </message>
    <message>
        <source>New &amp;model:</source>
        <translation>Nuevo &amp;modelo:</translation>
    </message>
    <message>
        <source>What changes and why</source>
        <translation>Qué cambia y por qué</translation>
    </message>
    <message>
        <source>Every setting stays as it is.</source>
        <translation>Todos los ajustes quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Convert %n phone(s)</source>
        <translation>
            <numerusform>&amp;Convertir %n teléfono</numerusform>
            <numerusform>&amp;Convertir %n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) become(s) %1</source>
        <translation>
            <numerusform>%n teléfono pasa a ser %1</numerusform>
            <numerusform>%n teléfonos pasan a ser %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to convert yet</source>
        <translation>Aún nada que convertir</translation>
    </message>
    <message>
        <source>Nothing is changed before you convert, and Undo takes it back as one step.</source>
        <translation>No se cambia nada antes de convertir, y Deshacer lo anula como un solo paso.</translation>
    </message>
    <message>
        <source>%1 (stays as it is)</source>
        <translation>%1 (queda como está)</translation>
    </message>
    <message>
        <source>New on a %1: %2</source>
        <translation>Nuevo en un %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) converted. Undo takes it back.</source>
        <translation>
            <numerusform>%n teléfono convertido. Deshacer lo anula.</numerusform>
            <numerusform>%n teléfonos convertidos. Deshacer lo anula.</numerusform>
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
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <translation>%1: mostrar solo estos</translation>
    </message>
</context>
<context>
    <name>firstring::DeedsDialog</name>
    <message>
        <source>What others can reach here</source>
        <translation>A qué pueden llegar otros aquí</translation>
    </message>
    <message>
        <source>Whom this program calls</source>
        <translation>A quién llama este programa</translation>
    </message>
    <message>
        <source>What it keeps on this computer</source>
        <translation>Qué guarda en este equipo</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Qué hace este programa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpLookTab</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Mirar ahora</translation>
    </message>
    <message>
        <source>Network &amp;card</source>
        <translation>&amp;Tarjeta de red</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Tarjeta de red</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>Asks on this network card who gives out addresses, once as a computer and once as a phone. Nothing that is offered is taken, and nothing is changed.</source>
        <translation>Pregunta en esta tarjeta de red quién da direcciones, una vez como equipo y otra como teléfono. No se toma nada de lo que se ofrece, y no se cambia nada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking... some servers take three seconds to answer.</source>
        <translation>Preguntando... algunos servidores tardan tres segundos en responder.</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpSection</name>
    <message>
        <source>Give out addresses by DHCP</source>
        <translation>Dar direcciones por DHCP</translation>
    </message>
    <message>
        <source>First address of the range</source>
        <translation>Primera dirección del rango</translation>
    </message>
    <message>
        <source>first address</source>
        <translation>primera dirección</translation>
    </message>
    <message>
        <source>Last address of the range</source>
        <translation>Última dirección del rango</translation>
    </message>
    <message>
        <source>last address</source>
        <translation>última dirección</translation>
    </message>
    <message>
        <source>Router that phones are told</source>
        <translation>Router que se indica a los teléfonos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>DNS servers that phones are told</source>
        <translation>Servidores DNS que se indican a los teléfonos</translation>
    </message>
    <message>
        <source>Full: the only server here</source>
        <translation>Único: el único servidor aquí</translation>
    </message>
    <message>
        <source>Beside another server, phones only</source>
        <translation>Junto a otro servidor, solo teléfonos</translation>
    </message>
    <message>
        <source>Way of giving out addresses</source>
        <translation>Modo de dar direcciones</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes an address belongs to a phone</source>
        <translation>Minutos que una dirección pertenece a un teléfono</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Direcciones de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Concesión</translation>
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
        <translation>el del otro servidor</translation>
    </message>
    <message>
        <source>Looking whether another server gives out addresses on %1. Nothing is offered before that.</source>
        <translation>Mirando si otro servidor da direcciones en %1. Antes de eso no se ofrece nada.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses are given out on %3. Stop the server before this network is connected to another one.</source>
        <translation>%1 de %2 direcciones están dadas en %3. Detenga el servidor antes de conectar esta red a otra.</translation>
    </message>
    <message>
        <source>No addresses are given out. Phones need a DHCP server of their network.</source>
        <translation>No se dan direcciones. Los teléfonos necesitan un servidor DHCP de su red.</translation>
    </message>
    <message>
        <source>Choose an address of a network card above: phones are plugged into that one.</source>
        <translation>Elija arriba una dirección de una tarjeta de red: los teléfonos están conectados a esa.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from %1 to %2 will be given out, for %3 minutes each, and phones are told to ask this computer.</source>
        <translation>
            <numerusform>Se dará %n dirección de %1 a %2, durante %3 minutos, y se dice a los teléfonos que pregunten a este equipo.</numerusform>
            <numerusform>Se darán %n direcciones de %1 a %2, durante %3 minutos cada una, y se dice a los teléfonos que pregunten a este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on a bench of its own: in a network of others, it would give their computers wrong addresses. It looks before it begins and every minute, and stops when another server answers.</source>
        <translation>Solo en un banco aislado: en una red de otros daría direcciones equivocadas a sus equipos. Mira antes de empezar y cada minuto, y se detiene cuando otro servidor responde.</translation>
    </message>
    <message>
        <source>On your own bench only: other devices are left to the other server, whose router and DNS phones are told. This way was worked out from the manuals and was not yet seen with a real phone. Make sure that nobody uses these addresses.</source>
        <translation>Solo en su propio banco: los demás dispositivos se dejan al otro servidor, cuyo router y DNS se indican a los teléfonos. Este modo se dedujo de los manuales y aún no se ha visto con un teléfono real. Asegúrese de que nadie use estas direcciones.</translation>
    </message>
</context>
<context>
    <name>firstring::DhcpTexts</name>
    <message>
        <source>Option 43</source>
        <translation>Opción 43</translation>
    </message>
    <message>
        <source>Enter one of these at the DHCP server of the house, then start the phones. Option 43 is the surest: it also keeps phones from asking the maker&apos;s RCS.</source>
        <translation>Introduzca una de estas en el servidor DHCP de la casa y arranque los teléfonos. La opción 43 es la más segura: además evita que los teléfonos pregunten al RCS del fabricante.</translation>
    </message>
    <message>
        <source>Option 43 (hex)</source>
        <translation>Opción 43 (hex)</translation>
    </message>
    <message>
        <source>Ready lines for a DHCP server</source>
        <translation>Líneas preparadas para un servidor DHCP</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Lines for %1</source>
        <translation>Líneas para %1</translation>
    </message>
    <message>
        <source>Options 66 and 160</source>
        <translation>Opciones 66 y 160</translation>
    </message>
    <message>
        <source>Switch HTTP or TFTP on to see what to enter here.</source>
        <translation>Encienda HTTP o TFTP para ver qué introducir aquí.</translation>
    </message>
</context>
<context>
    <name>firstring::DowngradeDesk</name>
    <message>
        <source>Take back: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>firstring::DowngradeDialog</name>
    <message>
        <source>Older firmware</source>
        <translation>Firmware más antiguo</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Se guarda en el registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>&amp;Conservar el cambio</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Deshacerlo</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go down to firmware with known weaknesses</source>
        <translation>
            <numerusform>%n teléfono bajaría a un firmware con vulnerabilidades conocidas</numerusform>
            <numerusform>%n teléfonos bajarían a un firmware con vulnerabilidades conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>They are given it when they ask next. Say why, or take the change back.</source>
        <translation>Lo reciben cuando pregunten la próxima vez. Diga por qué, o deshaga el cambio.</translation>
    </message>
</context>
<context>
    <name>firstring::EncryptionDialog</name>
    <message>
        <source>&amp;Encrypt the files of this job</source>
        <translation>&amp;Cifrar los archivos de este trabajo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>A phone&apos;s own file can be read by that phone only</source>
        <translation>El archivo propio de un teléfono solo lo puede leer ese teléfono</translation>
    </message>
    <message>
        <source>Encrypted files</source>
        <translation>Archivos cifrados</translation>
    </message>
    <message>
        <source>Your copy of anacrypt</source>
        <translation>Su copia de anacrypt</translation>
    </message>
    <message>
        <source>Encrypting program of this computer</source>
        <translation>Programa de cifrado de este equipo</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>Clave de la sede</translation>
    </message>
    <message>
        <source>As the program does by itself</source>
        <translation>Como lo hace el programa por sí mismo</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Kind of encryption</source>
        <translation>Clase de cifrado</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programa:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clave:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Clase:</translation>
    </message>
    <message>
        <source>A phone that took encrypted files once wants them for ever, until it is set to its factory defaults. Keep the key and the program as long as such phones are in use.</source>
        <translation>Un teléfono que haya descargado una vez archivos cifrados los quiere para siempre, hasta que se restablecen sus valores de fábrica. Conserve la clave y el programa mientras esos teléfonos estén en uso.</translation>
    </message>
    <message>
        <source>The maker&apos;s program anacrypt encrypts what phones fetch; Firstring calls your copy of it and has none of its own. It hides passwords from the curious: the cipher is old and the key is one for the whole site. Where phones can, HTTPS protects better.</source>
        <translation>El programa anacrypt del fabricante cifra lo que descargan los teléfonos; Firstring llama a su copia y no trae ninguna. Oculta las contraseñas a los curiosos: el cifrado es antiguo y la clave es una sola para toda la sede. Donde los teléfonos puedan, HTTPS protege mejor.</translation>
    </message>
    <message>
        <source>Choose your copy of anacrypt</source>
        <translation>Elija su copia de anacrypt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The program is encrypting a small file…</source>
        <translation>El programa está cifrando un archivo pequeño…</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It works. The program says: %1</source>
        <translation>Funciona. El programa dice: %1</translation>
    </message>
    <message>
        <source>Change the encryption of files</source>
        <translation>Cambiar el cifrado de los archivos</translation>
    </message>
    <message>
        <source>Files of this job are encrypted from now on.</source>
        <translation>Los archivos de este trabajo se cifran desde ahora.</translation>
    </message>
    <message>
        <source>Files are not encrypted any more. Phones that took encrypted ones keep what they have until they are set to their factory defaults.</source>
        <translation>Los archivos ya no se cifran. Los teléfonos que descargaron archivos cifrados conservan lo que tienen hasta que se restablecen sus valores de fábrica.</translation>
    </message>
</context>
<context>
    <name>firstring::EventTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>firstring::EventView</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>firstring::ExchangePanel</name>
    <message>
        <source>%1: %2, after %3 ms</source>
        <translation>%1: %2, tras %3 ms</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>On the display of the phone</source>
        <translation>En la pantalla del teléfono</translation>
    </message>
    <message>
        <source>What came, its beginning</source>
        <translation>Lo que ha llegado, su principio</translation>
    </message>
    <message>
        <source>Choose an arrow to read what it means.</source>
        <translation>Elija una flecha para leer qué significa.</translation>
    </message>
</context>
<context>
    <name>firstring::FileChangesTable</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
</context>
<context>
    <name>firstring::FileLinesTable</name>
    <message>
        <source>Line of the file</source>
        <translation>Línea del archivo</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>This phone has no value for %1.</source>
        <translation>Este teléfono no tiene valor para %1.</translation>
    </message>
</context>
<context>
    <name>firstring::FilePreview</name>
    <message>
        <source>Phone whose file is shown</source>
        <translation>Teléfono cuyo archivo se muestra</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Archivo que se muestra</translation>
    </message>
    <message>
        <source>its own file</source>
        <translation>su propio archivo</translation>
    </message>
    <message>
        <source>the file of its model</source>
        <translation>el archivo de su modelo</translation>
    </message>
    <message>
        <source>the common file</source>
        <translation>el archivo común</translation>
    </message>
    <message>
        <source>Lines of the finished file</source>
        <translation>Líneas del archivo terminado</translation>
    </message>
    <message>
        <source>Nothing is in this file.</source>
        <translation>No hay nada en este archivo.</translation>
    </message>
    <message>
        <source>Add a phone to see what it gets.</source>
        <translation>Añada un teléfono para ver qué recibe.</translation>
    </message>
    <message>
        <source>There is no such file: nothing is set for it. That is normal.</source>
        <translation>No existe ese archivo: no hay nada ajustado para él. Es normal.</translation>
    </message>
</context>
<context>
    <name>firstring::FindingRow</name>
    <message>
        <source>Show services</source>
        <translation>Mostrar servicios</translation>
    </message>
    <message>
        <source>Take port 8080</source>
        <translation>Usar el puerto 8080</translation>
    </message>
    <message>
        <source>Switch TFTP off</source>
        <translation>Apagar TFTP</translation>
    </message>
    <message>
        <source>Command for an administrator</source>
        <translation>Comando para un administrador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Copiar este comando</translation>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>What phones make of it</source>
        <translation>Qué hacen con ello los teléfonos</translation>
    </message>
</context>
<context>
    <name>firstring::FinishDialog</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Qué le falta</translation>
    </message>
    <message>
        <source>Finish job</source>
        <translation>Terminar el trabajo</translation>
    </message>
    <message>
        <source>How many phones have left</source>
        <translation>Cuántos teléfonos han salido</translation>
    </message>
    <message>
        <source>Phones that have not left yet</source>
        <translation>Teléfonos que aún no han salido</translation>
    </message>
    <message>
        <source>Every phone has left.</source>
        <translation>Todos los teléfonos han salido.</translation>
    </message>
    <message>
        <source>Go on &amp;staging</source>
        <translation>Continuar la &amp;preparación</translation>
    </message>
    <message>
        <source>Start the s&amp;erver</source>
        <translation>&amp;Iniciar el servidor</translation>
    </message>
    <message>
        <source>&amp;Restart the rest...</source>
        <translation>&amp;Reiniciar los restantes...</translation>
    </message>
    <message>
        <source>&amp;Give out last settings</source>
        <translation>&amp;Entregar los últimos ajustes</translation>
    </message>
    <message>
        <source>&amp;Leave this window</source>
        <translation>&amp;Salir de esta ventana</translation>
    </message>
    <message>
        <source>Each phone gets its last settings: its final configuration server, and nothing of this program any more. When all have taken them, the gate closes and the report is made.</source>
        <translation>Cada teléfono recibe sus últimos ajustes: su servidor de configuración definitivo, y ya nada de este programa. Cuando todos los han descargado, la barrera se cierra y se hace el informe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phones that get their settings &amp;here belong afterwards to:</source>
        <translation>Los teléfonos que reciben &amp;aquí sus ajustes pertenecen después a:</translation>
    </message>
    <message>
        <source>The job is finished and its gate is closed.</source>
        <translation>El trabajo está terminado y su barrera cerrada.</translation>
    </message>
    <message numerus="yes">
        <source>Close the gate without %n phone(s)?</source>
        <translation>
            <numerusform>¿Cerrar la barrera sin %n teléfono?</numerusform>
            <numerusform>¿Cerrar la barrera sin %n teléfonos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep this program&apos;s addresses in their settings, and are told nothing any more. The report names them. To let one in again, stage it again.</source>
        <translation>Conservan las direcciones de este programa en sus ajustes, y ya no reciben nada. El informe los nombra. Para dejar pasar de nuevo a uno, prepárelo de nuevo.</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Cerrar la barrera</translation>
    </message>
    <message>
        <source>It will be told.</source>
        <translation>Los recibirá.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will be told</source>
        <translation>
            <numerusform>%n teléfono los recibirá</numerusform>
            <numerusform>%n teléfonos los recibirán</numerusform>
        </translation>
    </message>
    <message>
        <source>This job knows no other configuration server. Add the one the phones will belong to on the page Config servers.</source>
        <translation>Este trabajo no conoce ningún otro servidor de configuración. Añada en la página Servidores de configuración aquel al que pertenecerán los teléfonos.</translation>
    </message>
    <message>
        <source>%1 of %2 phones have left</source>
        <translation>Han salido %1 de %2 teléfonos</translation>
    </message>
    <message>
        <source>&amp;Close the gate...</source>
        <translation>&amp;Cerrar la barrera...</translation>
    </message>
    <message>
        <source>Phones take their last settings when they start. This window may be closed meanwhile.</source>
        <translation>Los teléfonos descargan sus últimos ajustes cuando arrancan. Entretanto puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>The server is off, so phones cannot take their last settings. Start it.</source>
        <translation>El servidor está apagado, así que los teléfonos no pueden descargar sus últimos ajustes. Inícielo.</translation>
    </message>
    <message>
        <source>Finished: %1 of %2 phones have left</source>
        <translation>Terminado: han salido %1 de %2 teléfonos</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>In&amp;forme...</translation>
    </message>
    <message>
        <source>The gate is closed. A phone that comes back is let in by Phones, Stage again.</source>
        <translation>La barrera está cerrada. A un teléfono que vuelve se le deja pasar con Teléfonos, Preparar de nuevo.</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwareChoice</name>
    <message>
        <source>Firmware of blueprint %1</source>
        <translation>Firmware de la plantilla %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Phones take a version only if they run another one, newer or older. A version without a file can be named now; phones wait for the file.</source>
        <translation>Los teléfonos descargan una versión solo si ejecutan otra, más nueva o más antigua. Se puede indicar ya una versión sin archivo; los teléfonos esperan el archivo.</translation>
    </message>
    <message>
        <source>Firmware for the %1</source>
        <translation>Firmware para el %1</translation>
    </message>
    <message>
        <source>as the job says: keep what they run</source>
        <translation>como dice el trabajo: conservar el que ejecutan</translation>
    </message>
    <message>
        <source>as the job says: %1</source>
        <translation>como dice el trabajo: %1</translation>
    </message>
    <message>
        <source>keep what they run</source>
        <translation>conservar el que ejecutan</translation>
    </message>
    <message>
        <source>%1 (no file yet)</source>
        <translation>%1 (aún sin archivo)</translation>
    </message>
</context>
<context>
    <name>firstring::FirmwareDetails</name>
    <message>
        <source>Select a file to see what is known of it.</source>
        <translation>Seleccione un archivo para ver qué se sabe de él.</translation>
    </message>
    <message>
        <source>Version that phones must run before this one</source>
        <translation>Versión que los teléfonos deben ejecutar antes de esta</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>cualquier versión</translation>
    </message>
    <message>
        <source>Notes about this firmware</source>
        <translation>Notas sobre este firmware</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Sus propias notas</translation>
    </message>
    <message>
        <source>Phones must run first:</source>
        <translation>Los teléfonos deben ejecutar antes:</translation>
    </message>
    <message>
        <source>That takes %1.</source>
        <translation>Tarda %1.</translation>
    </message>
    <message>
        <source>(Not confirmed.)</source>
        <translation>(Sin confirmar.)</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Revisado por última vez el %1.</translation>
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
        <translation>Archivos que se pueden dar a los teléfonos. Un teléfono descarga uno solo si difiere de lo que ejecuta, más nuevo o más antiguo. La versión es la que comunican los teléfonos, que no siempre es la que indica el fabricante.</translation>
    </message>
    <message>
        <source>Add firmware files</source>
        <translation>Añadir archivos de firmware</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n firmware file(s)</source>
        <translation>
            <numerusform>Quitar %n archivo de firmware</numerusform>
            <numerusform>Quitar %n archivos de firmware</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n firmware file(s)</source>
        <translation>
            <numerusform>Añadir %n archivo de firmware</numerusform>
            <numerusform>Añadir %n archivos de firmware</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firmware file(s) added</source>
        <translation>
            <numerusform>%n archivo de firmware añadido</numerusform>
            <numerusform>%n archivos de firmware añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Model and version, as in 6867i 5.1.0.6044:</source>
        <translation>Modelo y versión, como en 6867i 5.1.0.6044:</translation>
    </message>
    <message>
        <source>Correct the version of %1</source>
        <translation>Corregir la versión de %1</translation>
    </message>
    <message>
        <source>The version phones report once they run it:</source>
        <translation>La versión que comunican los teléfonos cuando la ejecutan:</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>C&amp;orrect version…</source>
        <translation>Co&amp;rregir versión…</translation>
    </message>
    <message>
        <source>No firmware yet. Drop .st files, zip or tar archives or folders here, or press Add files. Then name a version for a phone, a blueprint or the job.</source>
        <translation>Aún no hay firmware. Suelte aquí archivos .st, archivos zip o tar o carpetas, o pulse Añadir archivos. Después indique una versión para un teléfono, una plantilla o el trabajo.</translation>
    </message>
    <message>
        <source>There is no firmware (.st) in it, so nothing was added.</source>
        <translation>No contiene firmware (.st), así que no se ha añadido nada.</translation>
    </message>
    <message>
        <source>All of it is in the catalogue already.</source>
        <translation>Todo ello ya está en el catálogo.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Roll out…</source>
        <translation>&amp;Desplegar…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Arc&amp;hivos</translation>
    </message>
    <message>
        <source>&amp;Models and versions</source>
        <translation>&amp;Modelos y versiones</translation>
    </message>
    <message>
        <source>Describe firmware %1 for the %2</source>
        <translation>Describir el firmware %1 para el %2</translation>
    </message>
    <message>
        <source>Models and versions</source>
        <translation>Modelos y versiones</translation>
    </message>
    <message>
        <source>No firmware and no phones yet. Drop .st files, zip or tar archives or folders here, or press Add files.</source>
        <translation>Aún no hay firmware ni teléfonos. Suelte aquí archivos .st, archivos zip o tar o carpetas, o pulse Añadir archivos.</translation>
    </message>
    <message>
        <source>In the catalogue already: %1</source>
        <translation>Ya en el catálogo: %1</translation>
    </message>
    <message>
        <source>Firmware and archives (*.st *.zip *.tar *.gz *.tgz);;What is known of firmware (*.tsv);;All files (*)</source>
        <translation>Firmware y archivos comprimidos (*.st *.zip *.tar *.gz *.tgz);;Lo que se sabe del firmware (*.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so nothing was taken from it: %2</source>
        <translation>«%1» no se puede leer, así que no se ha tomado nada de él: %2</translation>
    </message>
</context>
<context>
    <name>firstring::FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Welcome to Firstring</source>
        <translation>Bienvenido a Firstring</translation>
    </message>
    <message>
        <source>New phones find their settings by themselves</source>
        <translation>Los teléfonos nuevos encuentran solos sus ajustes</translation>
    </message>
    <message>
        <source>You scan the cartons, start the local server and plug the phones in. Each card on the bench shows where its phone is, and what to do when one stands still.

Every change is stored at once and can be taken back. Nothing listens on the network before you start it, and nothing is ever sent to anybody else.</source>
        <translation>Escanee las cajas, inicie el servidor local y conecte los teléfonos. Cada tarjeta del banco muestra por dónde va su teléfono, y qué hacer cuando uno se queda parado.

Cada cambio se guarda en el acto y se puede deshacer. Nada escucha en la red antes de que usted lo inicie, y nunca se envía nada a nadie más.</translation>
    </message>
    <message>
        <source>Where do phones reach this computer?</source>
        <translation>¿Dónde llegan los teléfonos a este equipo?</translation>
    </message>
    <message>
        <source>Choose the network card that is plugged into the switch of the phones. You can change it any time under Local server.</source>
        <translation>Elija la tarjeta de red que está conectada al switch de los teléfonos. Puede cambiarla en cualquier momento en Servidor local.</translation>
    </message>
    <message>
        <source>Have you a barcode scanner?</source>
        <translation>¿Tiene un escáner de códigos de barras?</translation>
    </message>
    <message>
        <source>Plug it in; it types like a keyboard, and nothing needs to be installed. Without one, type or paste the MAC address of each phone.</source>
        <translation>Conéctelo; escribe como un teclado, y no hace falta instalar nada. Sin él, escriba o pegue la dirección MAC de cada teléfono.</translation>
    </message>
    <message>
        <source>Tr&amp;y the scanner...</source>
        <translation>&amp;Probar el escáner...</translation>
    </message>
    <message>
        <source>How do the first phones come in?</source>
        <translation>¿Cómo entran los primeros teléfonos?</translation>
    </message>
    <message>
        <source>All ways lead to the same bench; mix them as you like.</source>
        <translation>Todos los caminos llevan al mismo banco; combínelos como quiera.</translation>
    </message>
    <message>
        <source>&amp;Scan cartons</source>
        <translation>&amp;Escanear cajas</translation>
    </message>
    <message>
        <source>&amp;Import a phone list...</source>
        <translation>&amp;Importar una lista de teléfonos...</translation>
    </message>
    <message>
        <source>&amp;Look for phones in the network...</source>
        <translation>&amp;Buscar teléfonos en la red...</translation>
    </message>
    <message>
        <source>S&amp;kip all</source>
        <translation>&amp;Omitir todo</translation>
    </message>
    <message>
        <source>this computer only, for simulated phones</source>
        <translation>solo este equipo, para teléfonos simulados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>firstring::FleetTab</name>
    <message>
        <source>The phones of this job</source>
        <translation>Los teléfonos de este trabajo</translation>
    </message>
    <message>
        <source>New phones, added to this job</source>
        <translation>Teléfonos nuevos, añadidos a este trabajo</translation>
    </message>
    <message>
        <source>Which phones</source>
        <translation>Qué teléfonos</translation>
    </message>
    <message>
        <source>How many new phones</source>
        <translation>Cuántos teléfonos nuevos</translation>
    </message>
    <message>
        <source>of all families</source>
        <translation>de todas las familias</translation>
    </message>
    <message>
        <source>Model of the new phones</source>
        <translation>Modelo de los teléfonos nuevos</translation>
    </message>
    <message>
        <source>Simulated phones that have ended</source>
        <translation>Teléfonos simulados que han terminado</translation>
    </message>
    <message>
        <source>Simulated phones</source>
        <translation>Teléfonos simulados</translation>
    </message>
    <message>
        <source>No phone is simulated. Choose how many, then start.</source>
        <translation>No se simula ningún teléfono. Elija cuántos e inicie.</translation>
    </message>
    <message>
        <source>They are new from the carton and behave as real ones, over real connections to the local server: they ask the RCS, take branding and firmware, restart, are redirected and read their files.</source>
        <translation>Están recién sacados de la caja y se comportan como los reales, por conexiones reales con el servidor local: preguntan al RCS, descargan branding y firmware, se reinician, son redirigidos y leen sus archivos.</translation>
    </message>
    <message>
        <source>It took no background.</source>
        <translation>No ha descargado ningún fondo.</translation>
    </message>
    <message>
        <source>Its background, as it took it: %1</source>
        <translation>Su fondo, tal como lo ha descargado: %1</translation>
    </message>
    <message>
        <source>Start the local server for this?</source>
        <translation>¿Iniciar el servidor local para esto?</translation>
    </message>
    <message>
        <source>It listens on this computer only (127.0.0.1), at free ports; real phones do not reach it there.</source>
        <translation>Escucha solo en este equipo (127.0.0.1), en puertos libres; los teléfonos reales no llegan a él ahí.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Iniciar servidor</translation>
    </message>
    <message numerus="yes">
        <source>Add %n simulated phone(s)</source>
        <translation>
            <numerusform>Añadir %n teléfono simulado</numerusform>
            <numerusform>Añadir %n teléfonos simulados</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated %1</source>
        <translation>Simulado %1</translation>
    </message>
    <message>
        <source>No phone of this job has a model that can be simulated. Give the phones a model, or take new phones.</source>
        <translation>Ningún teléfono de este trabajo tiene un modelo que se pueda simular. Dé un modelo a los teléfonos, o tome teléfonos nuevos.</translation>
    </message>
    <message>
        <source>Stop ph&amp;ones</source>
        <translation>Detener teléfon&amp;os</translation>
    </message>
    <message>
        <source>Start ph&amp;ones</source>
        <translation>Iniciar teléfon&amp;os</translation>
    </message>
    <message>
        <source>%1 of %2 ended, %3 of them as expected</source>
        <translation>Han terminado %1 de %2, %3 de ellos como se esperaba</translation>
    </message>
</context>
<context>
    <name>firstring::FleetTable</name>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>On its display</source>
        <translation>En su pantalla</translation>
    </message>
    <message>
        <source>Firmware loading</source>
        <translation>Cargando firmware</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Arranques</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Servidor de configuración</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Como se esperaba</translation>
    </message>
</context>
<context>
    <name>firstring::GateRow</name>
    <message>
        <source>Release</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Autorizar de nuevo</translation>
    </message>
</context>
<context>
    <name>firstring::GatewayForm</name>
    <message>
        <source>It tells all that &amp;it has</source>
        <translation>Indica &amp;todo lo que tiene</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>con un token</translation>
    </message>
    <message>
        <source>with name:password</source>
        <translation>con nombre:contraseña</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>Phones of this program&apos;s own server can be said only by the address under which they reach it.</source>
        <translation>Los teléfonos del propio servidor de este programa solo se pueden indicar con la dirección con la que llegan a él.</translation>
    </message>
    <message>
        <source>&amp;MAC addresses:</source>
        <translation>&amp;Direcciones MAC:</translation>
    </message>
    <message>
        <source>&amp;Asked:</source>
        <translation>&amp;Se pregunta:</translation>
    </message>
    <message>
        <source>Own &amp;server:</source>
        <translation>Ser&amp;vidor propio:</translation>
    </message>
    <message>
        <source>Path of &amp;phones:</source>
        <translation>&amp;Ruta de los teléfonos:</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>Dir&amp;ección:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Propietario:</translation>
    </message>
    <message>
        <source>is not told</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Register:</source>
        <translation>Dar de &amp;alta:</translation>
    </message>
    <message>
        <source>&amp;Take out:</source>
        <translation>Dar de &amp;baja:</translation>
    </message>
    <message>
        <source>C&amp;heck:</source>
        <translation>C&amp;omprobar:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Listar:</translation>
    </message>
</context>
<context>
    <name>firstring::GuessCard</name>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Revelar</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>La respuesta: %1.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Es correcto.</translation>
    </message>
    <message>
        <source>Not so. The answer: %1.</source>
        <translation>No es así. La respuesta: %1.</translation>
    </message>
</context>
<context>
    <name>firstring::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>Página de la ayuda</translation>
    </message>
</context>
<context>
    <name>firstring::HelpWindow</name>
    <message>
        <source>Help - Firstring</source>
        <translation>Ayuda - Firstring</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>No se ha encontrado nada. Pruebe con menos palabras o más cortas.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpSection</name>
    <message>
        <source>Answer over HTTP</source>
        <translation>Responder por HTTP</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Puerto HTTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>Se responde a los teléfonos en %1.</translation>
    </message>
    <message>
        <source>No phone is answered by HTTP.</source>
        <translation>No se responde a ningún teléfono por HTTP.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1.</source>
        <translation>Cuando se inicie el servidor, se responderá a los teléfonos en %1.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpsAsk</name>
    <message>
        <source>%1 answers with more than was asked for. Nothing of it was taken; check that the address is that of a Firstring server.</source>
        <translation>%1 responde con más de lo que se pidió. No se ha tomado nada de ello; compruebe que la dirección sea la de un servidor de Firstring.</translation>
    </message>
    <message>
        <source>%1 sends on to another address. Nothing was sent there; give its own address if that is meant.</source>
        <translation>%1 remite a otra dirección. Allí no se ha enviado nada; si es la que quiere, indique esa dirección.</translation>
    </message>
    <message>
        <source>%1 answers with a web page, as networks do that want you to sign in first. Nothing was changed; sign in, or check the address, and sync again.</source>
        <translation>%1 responde con una página web, como hacen las redes en las que hay que iniciar sesión antes. No se ha cambiado nada; inicie sesión, o compruebe la dirección, y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not know this token. Ask for a new one there, and give it here.</source>
        <translation>%1 no conoce este token. Pida allí uno nuevo, e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>%1 asks to be left in peace for a while. Sync again later.</source>
        <translation>%1 pide que se le deje tranquilo un rato. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Nothing is lost; sync again later.</source>
        <translation>%1 tiene sus propias dificultades (%2). No se ha perdido nada; sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Nothing of it was taken; sync again.</source>
        <translation>La respuesta de %1 no se puede leer. No se ha tomado nada de ella; sincronice de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or the line was cut. Nothing is lost; sync again when it is there.</source>
        <translation>No se puede llegar a %1, o la línea se ha cortado. No se ha perdido nada; sincronice de nuevo cuando esté ahí.</translation>
    </message>
    <message>
        <source>The certificate that was confirmed does not name %1, so somebody else may stand between. Nothing was sent. Use an address that the certificate names.</source>
        <translation>El certificado que se confirmó no nombra %1, así que puede haber otro en medio. No se ha enviado nada. Use una dirección que el certificado nombre.</translation>
    </message>
    <message>
        <source>%1 does not show the certificate that was confirmed, so somebody else may stand between. Nothing was sent. If its certificate was renewed, compare this fingerprint there and confirm it: %2</source>
        <translation>%1 no muestra el certificado que se confirmó, así que puede haber otro en medio. No se ha enviado nada. Si su certificado se renovó, compare allí esta huella digital y confírmela: %2</translation>
    </message>
    <message>
        <source>%1 shows no certificate, or does not answer. Check the address and the port.</source>
        <translation>%1 no muestra ningún certificado, o no responde. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>%1 offers no safe connection: it speaks no HTTPS at this port, or only what is too old or too weak (before TLS 1.2). Nothing was sent; check the port, or have that server updated.</source>
        <translation>%1 no ofrece ninguna conexión segura: no habla HTTPS en este puerto, o solo uno demasiado antiguo o demasiado débil (anterior a TLS 1.2). No se ha enviado nada; compruebe el puerto, o haga que actualicen ese servidor.</translation>
    </message>
</context>
<context>
    <name>firstring::HttpsSection</name>
    <message>
        <source>Answer over HTTPS</source>
        <translation>Responder por HTTPS</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>Puerto HTTPS</translation>
    </message>
    <message>
        <source>Save CA certificate…</source>
        <translation>Guardar certificado de la CA…</translation>
    </message>
    <message>
        <source>Use own certificate…</source>
        <translation>Usar certificado propio…</translation>
    </message>
    <message>
        <source>Back to the bench CA</source>
        <translation>Volver a la CA del banco</translation>
    </message>
    <message>
        <source>Ask phones for a certificate…</source>
        <translation>Pedir certificado a los teléfonos…</translation>
    </message>
    <message>
        <source>Don&apos;t ask phones</source>
        <translation>No pedir nada a los teléfonos</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>For phones and browsers that shall believe this server. Phones also fetch it from here themselves: https user certificates: %1</source>
        <translation>Para los teléfonos y navegadores que deben confiar en este servidor. Los teléfonos también lo descargan de aquí ellos mismos: https user certificates: %1</translation>
    </message>
    <message>
        <source>A certificate and its key as PEM, from a CA that phones know</source>
        <translation>Un certificado y su clave en PEM, de una CA que los teléfonos conocen</translation>
    </message>
    <message>
        <source>Choose the CA that signed the certificates of your phones (PEM). Without one of these no phone is answered over HTTPS, and a MAC in it must be that of the phone.</source>
        <translation>Elija la CA que firmó los certificados de sus teléfonos (PEM). Sin uno de ellos no se responde a ningún teléfono por HTTPS, y una MAC que figure en él debe ser la del teléfono.</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>Se responde a los teléfonos en %1.</translation>
    </message>
    <message>
        <source>No phone is answered by HTTPS.</source>
        <translation>No se responde a ningún teléfono por HTTPS.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1. They must know the CA first, or not check.</source>
        <translation>Cuando se inicie el servidor, se responderá a los teléfonos en %1. Antes deben conocer la CA, o no comprobar.</translation>
    </message>
    <message>
        <source>Own certificate, made for %1, valid until %2.</source>
        <translation>Certificado propio, expedido para %1, válido hasta el %2.</translation>
    </message>
    <message>
        <source>Certificate of the bench CA, made for %1, valid until %2. It is renewed by itself.</source>
        <translation>Certificado de la CA del banco, expedido para %1, válido hasta el %2. Se renueva solo.</translation>
    </message>
    <message>
        <source>It does not name %1: phones that check the name will not connect by that address.</source>
        <translation>No nombra %1: los teléfonos que comprueban el nombre no se conectarán por esa dirección.</translation>
    </message>
    <message>
        <source>The certificate is made by the bench CA of this job when the server starts.</source>
        <translation>El certificado lo crea la CA del banco de este trabajo cuando se inicia el servidor.</translation>
    </message>
    <message>
        <source>Only phones with a certificate of “%1” are answered over HTTPS.</source>
        <translation>Por HTTPS solo se responde a los teléfonos con un certificado de «%1».</translation>
    </message>
    <message>
        <source>Save CA certificate</source>
        <translation>Guardar certificado de la CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
    </message>
    <message>
        <source>The certificate of the CA is in “%1”.</source>
        <translation>El certificado de la CA está en «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>Certificado y clave</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The key is missing. Choose both files at once, the certificate and its key.</source>
        <translation>Falta la clave. Elija ambos archivos a la vez, el certificado y su clave.</translation>
    </message>
    <message>
        <source>Phones see this certificate once the server is started again.</source>
        <translation>Los teléfonos ven este certificado cuando el servidor se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Phones see this certificate from now on.</source>
        <translation>Los teléfonos ven este certificado desde ahora.</translation>
    </message>
    <message>
        <source>Go back to the bench CA?</source>
        <translation>¿Volver a la CA del banco?</translation>
    </message>
    <message>
        <source>The own certificate and its key are deleted here. Phones must know the bench CA.</source>
        <translation>El certificado propio y su clave se borran aquí. Los teléfonos deben conocer la CA del banco.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>CA of the phones</source>
        <translation>CA de los teléfonos</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>firstring::ImportDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>En qué se convierte cada columna</translation>
    </message>
    <message>
        <source>Phones of the list</source>
        <translation>Teléfonos de la lista</translation>
    </message>
    <message>
        <source>No phone of this list would be new or changed.</source>
        <translation>Ningún teléfono de esta lista sería nuevo ni cambiaría.</translation>
    </message>
    <message>
        <source>Remarks about the list</source>
        <translation>Observaciones sobre la lista</translation>
    </message>
    <message>
        <source>Nothing to remark: every line was understood.</source>
        <translation>Nada que observar: se han entendido todas las líneas.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Import phones from %1</source>
        <translation>Importar teléfonos de %1</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it exists and that you may open it.</source>
        <translation>%1 no se puede leer. Compruebe que existe y que usted puede abrirlo.</translation>
    </message>
    <message>
        <source>This is no phone list</source>
        <translation>Esto no es una lista de teléfonos</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is already</source>
        <translation>
            <numerusform>%n como ya está</numerusform>
            <numerusform>%n como ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n línea rechazada</numerusform>
            <numerusform>%n líneas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused lines stay out; nothing else is lost. See Remarks for each line and its reason.</source>
        <translation>Las líneas rechazadas quedan fuera; no se pierde nada más. Vea en Observaciones cada línea y su motivo.</translation>
    </message>
    <message>
        <source>Nothing is changed before you take it, and Undo takes it back as one step.</source>
        <translation>No se cambia nada antes de importar, y Deshacer lo anula como un solo paso.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Observaciones (%1)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Column %1 becomes</source>
        <translation>La columna %1 se convierte en</translation>
    </message>
    <message>
        <source>own column {%1}</source>
        <translation>columna propia {%1}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) imported</source>
        <translation>
            <numerusform>%n teléfono importado</numerusform>
            <numerusform>%n teléfonos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n phone(s)</source>
        <translation>
            <numerusform>&amp;Importar %n teléfono</numerusform>
            <numerusform>&amp;Importar %n teléfonos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::Inspector</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of this phone</source>
        <translation>Historial de este teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more chosen</source>
        <translation>
            <numerusform>y %n más elegido</numerusform>
            <numerusform>y %n más elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known weakness(es)</source>
        <translation>
            <numerusform>%n vulnerabilidad conocida</numerusform>
            <numerusform>%n vulnerabilidades conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline...</source>
        <translation>Línea de tiempo...</translation>
    </message>
</context>
<context>
    <name>firstring::JobBanners</name>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todo…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>This job can only be read</source>
        <translation>Este trabajo solo se puede leer</translation>
    </message>
    <message>
        <source>The database of this job has not answered since %1</source>
        <translation>La base de datos de este trabajo no responde desde las %1</translation>
    </message>
    <message>
        <source>Phones are served on with what this computer knows, and what they do is kept for later. Nothing can be changed until the database answers; it is asked again and again, and you need do nothing here.</source>
        <translation>Los teléfonos se siguen atendiendo con lo que sabe este equipo, y lo que hacen se guarda para después. No se puede cambiar nada hasta que la base de datos responda; se le pregunta una y otra vez, y aquí no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at the same time</source>
        <translation>Otra persona ha cambiado lo mismo al mismo tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes met those of somebody else</source>
        <translation>
            <numerusform>%n de sus cambios se encontró con el de otra persona</numerusform>
            <numerusform>%n de sus cambios se encontraron con los de otra persona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::JobDoor</name>
    <message>
        <source>The program that has this job open does not know what to do. Close it there first.</source>
        <translation>El programa que tiene abierto este trabajo no sabe qué hacer. Ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>The same records were changed elsewhere at the same moment, so nothing was changed now. Do it again.</source>
        <translation>Los mismos elementos se han cambiado en otra parte en el mismo momento, así que ahora no se ha cambiado nada. Repítalo.</translation>
    </message>
</context>
<context>
    <name>firstring::JobOpening</name>
    <message>
        <source>The job was not opened, because its passwords are closed.</source>
        <translation>El trabajo no se ha abierto, porque sus contraseñas están cerradas.</translation>
    </message>
    <message>
        <source>The job was not opened, because its database had not answered yet.</source>
        <translation>El trabajo no se ha abierto, porque su base de datos aún no había respondido.</translation>
    </message>
</context>
<context>
    <name>firstring::JobSummary</name>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>These need you</source>
        <translation>Estos le necesitan</translation>
    </message>
    <message>
        <source>Phones that are ready</source>
        <translation>Teléfonos que están listos</translation>
    </message>
    <message>
        <source>No phones yet.</source>
        <translation>Aún no hay teléfonos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) ready</source>
        <translation>
            <numerusform>%1 de %n teléfono listo</numerusform>
            <numerusform>%1 de %n teléfonos listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the MAC address of the first phone, or import a list.</source>
        <translation>Escanee la dirección MAC del primer teléfono, o importe una lista.</translation>
    </message>
    <message>
        <source>The local server is off. Phones get nothing until it is started.</source>
        <translation>El servidor local está apagado. Los teléfonos no reciben nada hasta que se inicie.</translation>
    </message>
    <message>
        <source>All phones are ready. They can be packed.</source>
        <translation>Todos los teléfonos están listos. Se pueden embalar.</translation>
    </message>
    <message numerus="yes">
        <source>Plug in the %n phone(s) that still wait.</source>
        <translation>
            <numerusform>Conecte el teléfono (%n) que aún falta.</numerusform>
            <numerusform>Conecte los %n teléfonos que aún faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are under way. Leave them plugged in.</source>
        <translation>Los teléfonos están en camino. Déjelos conectados.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::KeyPlaceDialog</name>
    <message>
        <source>Key of the passwords</source>
        <translation>Clave de las contraseñas</translation>
    </message>
    <message>
        <source>Passwords of this job stand encrypted in its file</source>
        <translation>Las contraseñas de este trabajo están cifradas en su archivo</translation>
    </message>
    <message>
        <source>The key that opens them is in %1.</source>
        <translation>La clave que las abre está en %1.</translation>
    </message>
    <message>
        <source>It holds none yet. The key is made with the first one.</source>
        <translation>Aún no contiene ninguna. La clave se crea con la primera.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>in the &amp;password store of this computer, which its owner unlocks by logging in</source>
        <translation>en el almacén de &amp;contraseñas de este equipo, que su dueño abre al iniciar sesión</translation>
    </message>
    <message>
        <source>in a &amp;file that only you may read: a server starts without anybody</source>
        <translation>en un &amp;archivo que solo usted puede leer: un servidor arranca sin nadie delante</translation>
    </message>
    <message>
        <source>behind a p&amp;assphrase, asked for whenever the job is opened</source>
        <translation>tras una &amp;frase de contraseña, que se pide siempre que se abre el trabajo</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase:</source>
        <translation>F&amp;rase de contraseña:</translation>
    </message>
    <message>
        <source>Once a&amp;gain:</source>
        <translation>&amp;Otra vez:</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Guardarla ahí</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>The place is asked. Cancel takes the question back.</source>
        <translation>Se está preguntando a ese lugar. Cancelar retira la pregunta.</translation>
    </message>
    <message>
        <source>The key is in %1 now.</source>
        <translation>La clave está ahora en %1.</translation>
    </message>
</context>
<context>
    <name>firstring::KeyTable</name>
    <message>
        <source>Top %1</source>
        <translation>Superior %1</translation>
    </message>
    <message>
        <source>Softkey %1</source>
        <translation>Softkey %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>Module %1, key %2</source>
        <translation>Módulo %1, tecla %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Shown when</source>
        <translation>Visible en</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>This model has no such key; phones pass over its lines.</source>
        <translation>Este modelo no tiene esa tecla; los teléfonos pasan por alto sus líneas.</translation>
    </message>
    <message>
        <source>Locked: the key stays as it is set here, whatever people change on the phone.</source>
        <translation>Bloqueada: la tecla queda como se ajusta aquí, se cambie lo que se cambie en el teléfono.</translation>
    </message>
</context>
<context>
    <name>firstring::KeysPane</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>BL&amp;F for everybody</source>
        <translation>BL&amp;F para todos</translation>
    </message>
    <message>
        <source>Model whose keys are shown</source>
        <translation>Modelo cuyas teclas se muestran</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Qué teclas se muestran</translation>
    </message>
    <message>
        <source>Phone whose keys are copied</source>
        <translation>Teléfono cuyas teclas se copian</translation>
    </message>
    <message>
        <source>Move the key up (Alt+Up)</source>
        <translation>Subir la tecla (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the key down (Alt+Down)</source>
        <translation>Bajar la tecla (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Take over the keys of that phone, as all its layers make them</source>
        <translation>Tomar las teclas de ese teléfono, tal como las forman todos sus niveles</translation>
    </message>
    <message>
        <source>A busy lamp key on the free places for each phone of the job that has a label and a number (sip line1 user name)</source>
        <translation>Una tecla BLF (lámpara de ocupado) en los lugares libres para cada teléfono del trabajo que tenga nombre y número (sip line1 user name)</translation>
    </message>
    <message>
        <source>This model has no keys of that kind.</source>
        <translation>Este modelo no tiene teclas de esa clase.</translation>
    </message>
    <message numerus="yes">
        <source>Keys of the %1 (%n phone(s))</source>
        <translation>
            <numerusform>Teclas del %1 (%n teléfono)</numerusform>
            <numerusform>Teclas del %1 (%n teléfonos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of the %1</source>
        <translation>Teclas del %1</translation>
    </message>
    <message>
        <source>Copy the keys of…</source>
        <translation>Copiar las teclas de…</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>en el teléfono</translation>
    </message>
    <message>
        <source>on module %1</source>
        <translation>en el módulo %1</translation>
    </message>
    <message>
        <source>No phone of this job has a label and a number yet: set sip line1 user name.</source>
        <translation>Ningún teléfono de este trabajo tiene aún nombre y número: ajuste sip line1 user name.</translation>
    </message>
    <message numerus="yes">
        <source>%n busy lamp key(s) added.</source>
        <translation>
            <numerusform>%n tecla BLF añadida.</numerusform>
            <numerusform>%n teclas BLF añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n phone(s) there was no free place.</source>
        <translation>
            <numerusform>Para %n teléfono no había lugar libre.</numerusform>
            <numerusform>Para %n teléfonos no había lugar libre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a phone of this job first.</source>
        <translation>Elija antes un teléfono de este trabajo.</translation>
    </message>
    <message>
        <source>No keys are set for %1.</source>
        <translation>No hay teclas ajustadas para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) copied from %1.</source>
        <translation>
            <numerusform>%n tecla copiada de %1.</numerusform>
            <numerusform>%n teclas copiadas de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LabelsDialog</name>
    <message numerus="yes">
        <source>&amp;All %n phone(s)</source>
        <translation>
            <numerusform>&amp;Todos: %n teléfono</numerusform>
            <numerusform>&amp;Todos: %n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n s&amp;elected</source>
        <translation>
            <numerusform>Solo el &amp;seleccionado (%n)</numerusform>
            <numerusform>Solo los %n &amp;seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>for example the site</source>
        <translation>por ejemplo la sede</translation>
    </message>
    <message>
        <source>&amp;Labels in the printer:</source>
        <translation>&amp;Etiquetas en la impresora:</translation>
    </message>
    <message>
        <source>&amp;First free place on the sheet:</source>
        <translation>&amp;Primer lugar libre de la hoja:</translation>
    </message>
    <message>
        <source>One more li&amp;ne:</source>
        <translation>Una &amp;línea más:</translation>
    </message>
    <message>
        <source>The codes hold the MAC address as the scan field takes it. Nothing secret is on a label.</source>
        <translation>Los códigos contienen la dirección MAC tal como la toma el campo de escaneo. En una etiqueta no hay nada secreto.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>&amp;Guardar como PDF...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>There is no phone to print a label for. Add phones to the job first.</source>
        <translation>No hay ningún teléfono para el que imprimir una etiqueta. Añada antes teléfonos al trabajo.</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Guardar etiquetas</translation>
    </message>
    <message>
        <source>-labels.pdf</source>
        <translation>-etiquetas.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::LadderExport</name>
    <message>
        <source>Save &amp;as</source>
        <translation>Guard&amp;ar como</translation>
    </message>
    <message>
        <source>Lesson sheet to &amp;fill in (PDF)...</source>
        <translation>Hoja de la lección para &amp;rellenar (PDF)...</translation>
    </message>
    <message>
        <source>Lesson sheet with &amp;answers (PDF)...</source>
        <translation>Hoja de la lección con res&amp;puestas (PDF)...</translation>
    </message>
    <message>
        <source>Diagram as &amp;drawing (SVG)...</source>
        <translation>Diagrama como &amp;dibujo (SVG)...</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Diagram as &amp;picture (PNG)...</source>
        <translation>Diagrama como &amp;imagen (PNG)...</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Diagram as &amp;text for Mermaid...</source>
        <translation>Diagrama como &amp;texto para Mermaid...</translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation>Texto para Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>&amp;Record, to play it again...</source>
        <translation>&amp;Grabación, para reproducirla de nuevo...</translation>
    </message>
    <message>
        <source>Records of exchanges (*.ladder)</source>
        <translation>Grabaciones de intercambios (*.ladder)</translation>
    </message>
    <message>
        <source>Save lesson sheet</source>
        <translation>Guardar hoja de la lección</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Guardar grabación</translation>
    </message>
    <message>
        <source>Save diagram</source>
        <translation>Guardar diagrama</translation>
    </message>
</context>
<context>
    <name>firstring::LadderTable</name>
    <message>
        <source>What happens next?</source>
        <translation>¿Qué ocurre a continuación?</translation>
    </message>
</context>
<context>
    <name>firstring::LadderView</name>
    <message>
        <source>Ladder diagram: who asked whom, one row for each exchange</source>
        <translation>Diagrama de escalera: quién ha preguntado a quién, una fila por intercambio</translation>
    </message>
</context>
<context>
    <name>firstring::LanguagePanel</name>
    <message>
        <source>Whose languages</source>
        <translation>De quién son los idiomas</translation>
    </message>
    <message>
        <source>Languages of</source>
        <translation>Idiomas de</translation>
    </message>
    <message>
        <source>Language at place %1</source>
        <translation>Idioma en el lugar %1</translation>
    </message>
    <message>
        <source>Place 1, shown</source>
        <translation>Lugar 1, mostrado</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lugar %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>What the pack lacks, and what phones may not take</source>
        <translation>Qué le falta al paquete, y qué quizá no acepten los teléfonos</translation>
    </message>
    <message>
        <source>the whole job</source>
        <translation>todo el trabajo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (no está aquí)</translation>
    </message>
    <message>
        <source>Its phones get the languages of the job.</source>
        <translation>Sus teléfonos reciben los idiomas del trabajo.</translation>
    </message>
    <message>
        <source>Languages of blueprint %1</source>
        <translation>Idiomas de la plantilla %1</translation>
    </message>
    <message>
        <source>Languages of the job</source>
        <translation>Idiomas del trabajo</translation>
    </message>
    <message>
        <source>all packs here</source>
        <translation>todos los paquetes de aquí</translation>
    </message>
    <message>
        <source>Select a pack to see what it lacks.</source>
        <translation>Seleccione un paquete para ver qué le falta.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are translated (%3 %).</source>
        <translation>%1 de %2 textos están traducidos (%3 %).</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>In English: %1</source>
        <translation>En inglés: %1</translation>
    </message>
    <message>
        <source>Only in this pack: %1</source>
        <translation>Solo en este paquete: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguageTab</name>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>English is built in; up to four packs come besides. A pack is made for one release: what it does not translate, phones show in English.</source>
        <translation>El inglés está incorporado; se le pueden añadir hasta cuatro paquetes. Un paquete se hace para una versión: lo que no traduce, los teléfonos lo muestran en inglés.</translation>
    </message>
    <message>
        <source>No language pack yet. Drop lang_….txt files here, or press Add files.</source>
        <translation>Aún no hay paquetes de idioma. Suelte aquí archivos lang_….txt, o pulse Añadir archivos.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>Add language packs</source>
        <translation>Añadir paquetes de idioma</translation>
    </message>
    <message>
        <source>Language packs (*.txt);;All files (*)</source>
        <translation>Paquetes de idioma (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n language pack(s)</source>
        <translation>
            <numerusform>Quitar %n paquete de idioma</numerusform>
            <numerusform>Quitar %n paquetes de idioma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n language pack(s)</source>
        <translation>
            <numerusform>Añadir %n paquete de idioma</numerusform>
            <numerusform>Añadir %n paquetes de idioma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language pack(s) added</source>
        <translation>
            <numerusform>%n paquete de idioma añadido</numerusform>
            <numerusform>%n paquetes de idioma añadidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguageTable</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traducido</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>whole job</source>
        <translation>todo el trabajo</translation>
    </message>
</context>
<context>
    <name>firstring::LayerEditor</name>
    <message>
        <source>Sho&amp;w passwords</source>
        <translation>&amp;Mostrar contraseñas</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Settings of this layer</source>
        <translation>Ajustes de este nivel</translation>
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
        <translation>Guardar estos ajustes (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Settings kept: %1</source>
        <translation>Ajustes guardados: %1</translation>
    </message>
    <message>
        <source>What phones make of these lines</source>
        <translation>Qué hacen los teléfonos con estas líneas</translation>
    </message>
    <message>
        <source>&amp;Lock: people cannot change it on the phone</source>
        <translation>&amp;Bloquear: no se puede cambiar en el teléfono</translation>
    </message>
    <message>
        <source>&amp;Overwrite what was changed on the phone</source>
        <translation>&amp;Sobrescribir lo que se cambió en el teléfono</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ctrl+Space: what may stand here. Alt+Enter: mend this line.</source>
        <translation>Ctrl+Espacio: qué puede ir aquí. Alt+Intro: arreglar esta línea.</translation>
    </message>
    <message>
        <source>Writes ! before the name. From firmware 2.4 on the value can then only be read on the phone and its web page; a model&apos;s or a phone&apos;s own line still counts.</source>
        <translation>Escribe ! delante del nombre. A partir del firmware 2.4, el valor solo se puede leer en el teléfono y en su página web; la línea del modelo o la propia del teléfono siguen contando.</translation>
    </message>
    <message>
        <source>Writes ^ before the name. Phones otherwise keep what somebody changed on them, and pass over this line.</source>
        <translation>Escribe ^ delante del nombre. Si no, los teléfonos conservan lo que alguien cambió en ellos, y pasan por alto esta línea.</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Zona horaria…</translation>
    </message>
    <message>
        <source>Directory made of the phone list</source>
        <translation>Directorio hecho de la lista de teléfonos</translation>
    </message>
    <message>
        <source>Variable of the phone list</source>
        <translation>Variable de la lista de teléfonos</translation>
    </message>
    <message>
        <source>No phone&apos;s files change by that.</source>
        <translation>Con eso no cambian los archivos de ningún teléfono.</translation>
    </message>
    <message>
        <source>Noted for this job: phones know “%1”.</source>
        <translation>Anotado para este trabajo: los teléfonos conocen «%1».</translation>
    </message>
    <message>
        <source>Settings kept: %1. %2.</source>
        <translation>Ajustes guardados: %1. %2.</translation>
    </message>
</context>
<context>
    <name>firstring::LessonShelf</name>
    <message>
        <source>Start &amp;lesson</source>
        <translation>I&amp;niciar lección</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>No lesson came with the program. Record the bench, or open a record.</source>
        <translation>El programa no ha traído ninguna lección. Grabe el banco, o abra una grabación.</translation>
    </message>
    <message>
        <source>&amp;Record the bench</source>
        <translation>&amp;Grabar el banco</translation>
    </message>
    <message>
        <source>Shows what real phones ask of the local server as a ladder, from now on</source>
        <translation>Muestra desde ahora, como una escalera, lo que los teléfonos reales piden al servidor local</translation>
    </message>
    <message>
        <source>&amp;Open a record...</source>
        <translation>A&amp;brir una grabación...</translation>
    </message>
    <message>
        <source>A lesson plays on this computer only, with a job, a server and simulated phones of its own. The open job and real phones are not touched.</source>
        <translation>Una lección se desarrolla solo en este equipo, con un trabajo, un servidor y teléfonos simulados propios. El trabajo abierto y los teléfonos reales no se tocan.</translation>
    </message>
</context>
<context>
    <name>firstring::LessonsTab</name>
    <message>
        <source>Open a record</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Records of exchanges (*.ladder);;All files (*)</source>
        <translation>Grabaciones de intercambios (*.ladder);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>No se ha podido leer el archivo: %1.</translation>
    </message>
    <message>
        <source>That file is no record of exchanges. Records are saved with a lesson or the bench, and end in .ladder.</source>
        <translation>Ese archivo no es una grabación de intercambios. Las grabaciones se guardan con una lección o con el banco, y terminan en .ladder.</translation>
    </message>
</context>
<context>
    <name>firstring::LineChangesTable</name>
    <message>
        <source>Line of the file</source>
        <translation>Línea del archivo</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>desaparece: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevo: %1</translation>
    </message>
</context>
<context>
    <name>firstring::ListenForm</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only this address is opened: phones on other networks of this computer are not answered.</source>
        <translation>Solo se abre esta dirección: no se responde a los teléfonos de otras redes de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Who gets files...</source>
        <translation>&amp;Quién recibe archivos...</translation>
    </message>
</context>
<context>
    <name>firstring::LocalServerPage</name>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Asks for startup.cfg as a phone would, over each service that is on</source>
        <translation>Pide startup.cfg como lo haría un teléfono, por cada servicio que está encendido</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>The local server is on</source>
        <translation>El servidor local está encendido</translation>
    </message>
    <message>
        <source>Phones reach it at %1. It answers until you stop it or close the job.</source>
        <translation>Los teléfonos llegan a él en %1. Responde hasta que usted lo detenga o cierre el trabajo.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>The local server is off</source>
        <translation>El servidor local está apagado</translation>
    </message>
    <message>
        <source>Test re&amp;quest</source>
        <translation>Petición de &amp;prueba</translation>
    </message>
    <message>
        <source>Stop se&amp;rver</source>
        <translation>Detener se&amp;rvidor</translation>
    </message>
    <message>
        <source>Start se&amp;rver</source>
        <translation>Iniciar se&amp;rvidor</translation>
    </message>
    <message>
        <source>Parts of the local server</source>
        <translation>Partes del servidor local</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Comprobación previa</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Point the phones here</source>
        <translation>Dirigir los teléfonos aquí</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>No phone is answered. Choose under Services the network card the phones are plugged into, then start.</source>
        <translation>No se responde a ningún teléfono. Elija en Servicios la tarjeta de red a la que están conectados los teléfonos, y después inicie.</translation>
    </message>
    <message>
        <source>This computer no longer has the address %1, so no phone is answered. Plug the network in again; the server goes on by itself.</source>
        <translation>Este equipo ya no tiene la dirección %1, así que no se responde a ningún teléfono. Conecte de nuevo la red; el servidor continúa solo.</translation>
    </message>
    <message>
        <source>DHCP servers here</source>
        <translation>Servidores DHCP aquí</translation>
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
        <translation>Escaneo y servidor</translation>
    </message>
    <message>
        <source>Server on</source>
        <translation>Servidor encendido</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>Servidor apagado</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <translation>Detener el servidor local</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <translation>Iniciar el servidor local</translation>
    </message>
    <message>
        <source>Phones can fetch their files. Click to stop.</source>
        <translation>Los teléfonos pueden descargar sus archivos. Haga clic para detenerlo.</translation>
    </message>
    <message>
        <source>Phones get nothing. Click to start.</source>
        <translation>Los teléfonos no reciben nada. Haga clic para iniciarlo.</translation>
    </message>
    <message>
        <source>&amp;Stop server</source>
        <translation>&amp;Detener servidor</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Iniciar servidor</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>&amp;Import phone list...</source>
        <translation>&amp;Importar lista de teléfonos...</translation>
    </message>
    <message>
        <source>&amp;Export phone list...</source>
        <translation>&amp;Exportar lista de teléfonos...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>Te&amp;léfonos</translation>
    </message>
    <message>
        <source>Scan or type a &amp;MAC address</source>
        <translation>Escanear o escribir una dirección &amp;MAC</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Address, ports, requests</source>
        <translation>Dirección, &amp;puertos, peticiones</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find phones</source>
        <translation>&amp;Buscar teléfonos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ha ocurrido</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;About Firstring</source>
        <translation>Acerca &amp;de Firstring</translation>
    </message>
    <message>
        <source>About Firstring</source>
        <translation>Acerca de Firstring</translation>
    </message>
    <message>
        <source>Firstring %1

Provisioning workstation for Aastra and Mitel SIP phones. Independent of both, whose names are their owners&apos;.

Free software under the GNU General Public License, version 3 or later. Icons: Lucide, ISC licence.</source>
        <translation>Firstring %1

Estación de aprovisionamiento para teléfonos SIP de Aastra y Mitel. Independiente de ambos, cuyos nombres pertenecen a sus dueños.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Iconos: Lucide, licencia ISC.</translation>
    </message>
    <message>
        <source>&amp;Take over an existing server...</source>
        <translation>I&amp;ncorporar un servidor existente...</translation>
    </message>
    <message>
        <source>&amp;Help about this</source>
        <translation>A&amp;yuda sobre esto</translation>
    </message>
    <message>
        <source>&amp;Tour in ten minutes</source>
        <translation>&amp;Recorrido de diez minutos</translation>
    </message>
    <message>
        <source>How a phone &amp;boots</source>
        <translation>Cómo &amp;arranca un teléfono</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Seguridad</translation>
    </message>
    <message>
        <source>&amp;Key of the passwords...</source>
        <translation>&amp;Clave de las contraseñas...</translation>
    </message>
    <message>
        <source>&amp;Audit log...</source>
        <translation>Registro de &amp;auditoría...</translation>
    </message>
    <message>
        <source>Give pass&amp;words...</source>
        <translation>&amp;Dar contraseñas...</translation>
    </message>
    <message>
        <source>That can&apos;t be done now: %1</source>
        <translation>Eso no se puede hacer ahora: %1</translation>
    </message>
    <message>
        <source>F11 or Esc brings the whole window back.</source>
        <translation>F11 o Esc devuelve la ventana entera.</translation>
    </message>
    <message>
        <source>Scan &amp;anywhere, not only on the bench</source>
        <translation>Escanear en &amp;cualquier parte, no solo en el banco</translation>
    </message>
    <message>
        <source>&amp;Look for phones in the network...</source>
        <translation>&amp;Buscar teléfonos en la red...</translation>
    </message>
    <message>
        <source>Tr&amp;y the scanner...</source>
        <translation>&amp;Probar el escáner...</translation>
    </message>
    <message>
        <source>Search &amp;commands...</source>
        <translation>Buscar &amp;comandos...</translation>
    </message>
    <message>
        <source>&amp;Projector: the bench alone, large</source>
        <translation>&amp;Proyector: solo el banco, grande</translation>
    </message>
    <message>
        <source>&amp;What this program does...</source>
        <translation>&amp;Qué hace este programa...</translation>
    </message>
    <message>
        <source>&amp;Problem report...</source>
        <translation>&amp;Informe de problema...</translation>
    </message>
    <message>
        <source>&amp;Notes of the desktop while I work elsewhere</source>
        <translation>&amp;Notificaciones del escritorio mientras trabajo en otra parte</translation>
    </message>
    <message>
        <source>The &amp;first pages...</source>
        <translation>Las &amp;primeras páginas...</translation>
    </message>
    <message>
        <source>&amp;Labels...</source>
        <translation>Eti&amp;quetas...</translation>
    </message>
    <message>
        <source>&amp;Finish job...</source>
        <translation>&amp;Terminar trabajo...</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>In&amp;forme...</translation>
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
        <translation>F1: ayuda
Esc: volver al campo de escaneo
Ctrl+1 a Ctrl+0: las páginas
Ctrl+F: buscar teléfonos
Ctrl+L: qué ha ocurrido
Ctrl+D: inspector
Ctrl+K: buscar comandos
F11: solo el banco, grande
F2: cambiar una celda
Ctrl+Z, Ctrl+Mayús+Z: deshacer, rehacer
Ctrl+H: pausa
Ctrl+Supr: quitar del trabajo</translation>
    </message>
    <message>
        <source>Save &amp;bundle...</source>
        <translation>&amp;Guardar paquete...</translation>
    </message>
    <message>
        <source>&amp;Open bundle...</source>
        <translation>A&amp;brir paquete...</translation>
    </message>
    <message>
        <source>Comman&amp;ds for the scanner...</source>
        <translation>Comando&amp;s para el escáner...</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Claro, &amp;alto contraste</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>Oscuro, alto cont&amp;raste</translation>
    </message>
    <message>
        <source>The phone %1, which a link names, is not in this job.</source>
        <translation>El teléfono %1, que nombra un enlace, no está en este trabajo.</translation>
    </message>
    <message>
        <source>The database of this job answers again: it can be changed, and what waited is stored.</source>
        <translation>La base de datos de este trabajo responde de nuevo: se puede cambiar, y lo que esperaba se guarda.</translation>
    </message>
    <message>
        <source>Open &amp;shared job...</source>
        <translation>Abrir un trabajo co&amp;mpartido...</translation>
    </message>
</context>
<context>
    <name>firstring::MdnsSection</name>
    <message>
        <source>Discovery</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Answer old phones that look for a server</source>
        <translation>Responder a teléfonos antiguos que buscan un servidor</translation>
    </message>
    <message>
        <source>Factory-fresh phones of the 6700i era look by multicast DNS for a server when DHCP names none. They are not answered.</source>
        <translation>Los teléfonos recién salidos de fábrica de la época 6700i buscan un servidor por DNS multicast cuando DHCP no nombra ninguno. No se les responde.</translation>
    </message>
    <message>
        <source>This helps only while TFTP is on port 69: phones that find this computer so ask by TFTP, and they have no parameter for another port.</source>
        <translation>Esto solo sirve mientras TFTP esté en el puerto 69: los teléfonos que encuentran así este equipo preguntan por TFTP, y no tienen parámetro para otro puerto.</translation>
    </message>
    <message>
        <source>Phones that look for a server are not answered: multicast DNS cannot be used on this network card.</source>
        <translation>No se responde a los teléfonos que buscan un servidor: el DNS multicast no se puede usar en esta tarjeta de red.</translation>
    </message>
    <message>
        <source>Factory-fresh phones of the 6700i era that look by multicast DNS for a server find this one and ask it by TFTP.</source>
        <translation>Los teléfonos recién salidos de fábrica de la época 6700i que buscan un servidor por DNS multicast encuentran este y le preguntan por TFTP.</translation>
    </message>
</context>
<context>
    <name>firstring::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>no indicado</translation>
    </message>
    <message>
        <source>in the job</source>
        <translation>en el trabajo</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>firstring::NetworkScanDialog</name>
    <message>
        <source>Look for phones in the network</source>
        <translation>Buscar teléfonos en la red</translation>
    </message>
    <message>
        <source>Every address of the network is asked once for its first web page; phones say their model there. Nothing is changed, and nobody logs in.</source>
        <translation>Se pide una vez a cada dirección de la red su primera página web; los teléfonos dicen ahí su modelo. No se cambia nada, y nadie inicia sesión.</translation>
    </message>
    <message>
        <source>%1, network of %2</source>
        <translation>%1, red de %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Phones found</source>
        <translation>Teléfonos encontrados</translation>
    </message>
    <message>
        <source>Phones that are found appear here.</source>
        <translation>Aquí aparecen los teléfonos que se encuentran.</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>Direcciones preguntadas</translation>
    </message>
    <message>
        <source>This computer is in no network with other devices. Plug in its cable, then open this again.</source>
        <translation>Este equipo no está en ninguna red con otros dispositivos. Conecte su cable y abra esto de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n phone(s)</source>
        <translation>
            <numerusform>&amp;Añadir %n teléfono</numerusform>
            <numerusform>&amp;Añadir %n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) found.</source>
        <translation>
            <numerusform>%n teléfono encontrado.</numerusform>
            <numerusform>%n teléfonos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone showed itself. Phones in another network or with their web page switched off are not found this way.</source>
        <translation>No se ha mostrado ningún teléfono. Los teléfonos de otra red o con la página web apagada no se encuentran de este modo.</translation>
    </message>
</context>
<context>
    <name>firstring::NetworkScanner</name>
    <message>
        <source>A network is being looked through already. Wait until that has ended.</source>
        <translation>Ya se está recorriendo una red. Espere hasta que termine.</translation>
    </message>
</context>
<context>
    <name>firstring::Notice</name>
    <message>
        <source>What became of the last scan</source>
        <translation>Qué ha sido del último escaneo</translation>
    </message>
</context>
<context>
    <name>firstring::NtpSection</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Tell phones the time</source>
        <translation>Dar la hora a los teléfonos</translation>
    </message>
    <message>
        <source>Port of the time</source>
        <translation>Puerto de la hora</translation>
    </message>
    <message>
        <source>Tell the phones in their settings to ask here for the time</source>
        <translation>Decir a los teléfonos en sus ajustes que pregunten aquí la hora</translation>
    </message>
    <message>
        <source>Have phones ask here for the time</source>
        <translation>Hacer que los teléfonos pregunten aquí la hora</translation>
    </message>
    <message>
        <source>Have phones ask elsewhere for the time</source>
        <translation>Hacer que los teléfonos pregunten la hora en otro sitio</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Phones are not told the time: its port could not be opened. They get their files all the same.</source>
        <translation>No se da la hora a los teléfonos: no se ha podido abrir su puerto. Reciben sus archivos de todos modos.</translation>
    </message>
    <message>
        <source>Phones have no parameter for the port of the time: they use 123. Another port serves other programs only.</source>
        <translation>Los teléfonos no tienen parámetro para el puerto de la hora: usan el 123. Otro puerto solo sirve a otros programas.</translation>
    </message>
    <message>
        <source>The settings of the phones tell them to ask here for the time, and nobody answers.</source>
        <translation>Los ajustes de los teléfonos les dicen que pregunten aquí la hora, y nadie responde.</translation>
    </message>
    <message>
        <source>Phones have to learn the time elsewhere. With a wrong one they refuse certificates.</source>
        <translation>Los teléfonos tienen que saber la hora por otro medio. Con una equivocada rechazan los certificados.</translation>
    </message>
    <message>
        <source>Phones that ask are told the time of this computer. With a wrong one they refuse certificates.</source>
        <translation>A los teléfonos que preguntan se les dice la hora de este equipo. Con una equivocada rechazan los certificados.</translation>
    </message>
</context>
<context>
    <name>firstring::OldPhonesSection</name>
    <message>
        <source>HTTPS for old phones</source>
        <translation>HTTPS para teléfonos antiguos</translation>
    </message>
    <message>
        <source>Answer old phones over HTTPS</source>
        <translation>Responder a teléfonos antiguos por HTTPS</translation>
    </message>
    <message>
        <source>HTTPS port for old phones</source>
        <translation>Puerto HTTPS para teléfonos antiguos</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Phones of the 6700i and 9000i series speak TLS 1.0 at most; without this they are served by HTTP.</source>
        <translation>Los teléfonos de las series 6700i y 9000i hablan TLS 1.0 como máximo; sin esto se les sirve por HTTP.</translation>
    </message>
    <message>
        <source>TLS 1.0 at %1 is weak: who listens on the network may read passwords. Only phones of the 6700i and 9000i series and older are answered there. Keep it on the bench.</source>
        <translation>TLS 1.0 en %1 es débil: quien escuche en la red puede leer contraseñas. Allí solo se responde a teléfonos de las series 6700i y 9000i y anteriores. Que no salga del banco.</translation>
    </message>
</context>
<context>
    <name>firstring::OpenBundleDialog</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>&amp;Name of the job:</source>
        <translation>&amp;Nombre del trabajo:</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Abrir paquete</translation>
    </message>
    <message>
        <source>A job that was saved on another workstation. It becomes a job of its own here; other jobs stay as they are.</source>
        <translation>Un trabajo que se guardó en otra estación de trabajo. Aquí pasa a ser un trabajo propio; los demás trabajos quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open as a job</source>
        <translation>&amp;Abrir como trabajo</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Ver su contenido</translation>
    </message>
    <message>
        <source>Reading and checking</source>
        <translation>Leyendo y comprobando</translation>
    </message>
    <message>
        <source>Every part of it is as it was written.</source>
        <translation>Cada parte está tal como se escribió.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name.</source>
        <translation>Ya hay un trabajo «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Taking its files in</source>
        <translation>Incorporando sus archivos</translation>
    </message>
</context>
<context>
    <name>firstring::OpenSharedJobDialog</name>
    <message>
        <source>A job of th&amp;is computer</source>
        <translation>Un trabajo de este e&amp;quipo</translation>
    </message>
    <message>
        <source>Open shared job</source>
        <translation>Abrir un trabajo compartido</translation>
    </message>
    <message>
        <source>A job in a PostgreSQL database</source>
        <translation>Un trabajo en una base de datos PostgreSQL</translation>
    </message>
    <message>
        <source>Several workstations work on it at the same time. It opens in a window of its own. The password is kept in the password store of this computer, or sealed beside the jobs; never in the job.</source>
        <translation>Varias estaciones de trabajo lo usan al mismo tiempo. Se abre en una ventana propia. La contraseña se guarda en el almacén de contraseñas de este equipo, o sellada junto a los trabajos; nunca en el trabajo.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Make and open</source>
        <translation>Cr&amp;ear y abrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>%1 is asked…</source>
        <translation>Se pregunta a %1…</translation>
    </message>
    <message>
        <source>The database answers. There is no job in it yet.</source>
        <translation>La base de datos responde. Todavía no contiene ningún trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>The database answers. It holds %n job(s).</source>
        <translation>
            <numerusform>La base de datos responde. Contiene %n trabajo.</numerusform>
            <numerusform>La base de datos responde. Contiene %n trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job “%1” in this database. Choose one that is there, or make it.</source>
        <translation>No hay ningún trabajo «%1» en esta base de datos. Elija uno que esté allí, o créelo.</translation>
    </message>
    <message>
        <source>There is no job “%1” in this database, and “%2” may not make one. Choose one that is there, or ask its administrator.</source>
        <translation>No hay ningún trabajo «%1» en esta base de datos, y «%2» no puede crear ninguno. Elija uno que esté allí, o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The job “%1” is made…</source>
        <translation>Se crea el trabajo «%1»…</translation>
    </message>
</context>
<context>
    <name>firstring::PaperPane</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Escrito en «%1».</translation>
    </message>
    <message>
        <source>It could not be written there: %1. Choose another folder.</source>
        <translation>No se ha podido escribir ahí: %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>firstring::PaperSheet</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
</context>
<context>
    <name>firstring::PasswordsDialog</name>
    <message>
        <source>Phones that have one get a &amp;new one too</source>
        <translation>Los teléfonos que ya tienen una también reciben una &amp;nueva</translation>
    </message>
    <message>
        <source>Give passwords</source>
        <translation>Dar contraseñas</translation>
    </message>
    <message numerus="yes">
        <source>A password of its own for each of %n phone(s)</source>
        <translation>
            <numerusform>Una contraseña propia para %n teléfono</numerusform>
            <numerusform>Una contraseña propia para cada uno de %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Administrator of the phone: ten digits, as it is typed on its keys</source>
        <translation>&amp;Administrador del teléfono: diez cifras, como se escribe en sus teclas</translation>
    </message>
    <message>
        <source>&amp;User of the phone: ten digits</source>
        <translation>&amp;Usuario del teléfono: diez cifras</translation>
    </message>
    <message>
        <source>&amp;SIP account: 20 letters and digits, in the variable “sip password”</source>
        <translation>Cuenta &amp;SIP: 20 letras y cifras, en la variable «sip password»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give %n password(s)</source>
        <translation>
            <numerusform>&amp;Dar %n contraseña</numerusform>
            <numerusform>&amp;Dar %n contraseñas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have one already.</source>
        <translation>Todos tienen ya una.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) keep(s) the one there is.</source>
        <translation>
            <numerusform>%n teléfono conserva la que hay.</numerusform>
            <numerusform>%n teléfonos conservan la que hay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones take them with their next file. They stand encrypted in the job; Undo takes them back.</source>
        <translation>Los teléfonos las toman con su próximo archivo. Están cifradas en el trabajo; Deshacer las retira.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a password of its own. Undo takes it back.</source>
        <translation>
            <numerusform>%n teléfono tiene una contraseña propia. Deshacer lo anula.</numerusform>
            <numerusform>%n teléfonos tienen una contraseña propia. Deshacer lo anula.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneActions</name>
    <message>
        <source>&amp;Hold</source>
        <translation>Poner en pa&amp;usa</translation>
    </message>
    <message>
        <source>&amp;Take off hold</source>
        <translation>&amp;Quitar pausa</translation>
    </message>
    <message>
        <source>&amp;Stage again</source>
        <translation>Preparar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy MAC address</source>
        <translation>C&amp;opiar dirección MAC</translation>
    </message>
    <message>
        <source>Set ta&amp;gs...</source>
        <translation>Poner pa&amp;labras clave...</translation>
    </message>
    <message>
        <source>&amp;Remove from job</source>
        <translation>Quita&amp;r del trabajo</translation>
    </message>
    <message>
        <source>Forget what these phones have fetched; they begin as Waiting</source>
        <translation>Olvida lo que han descargado estos teléfonos; empiezan como En espera</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>Plan&amp;tilla</translation>
    </message>
    <message>
        <source>Co&amp;nfig server</source>
        <translation>Servidor de con&amp;figuración</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n teléfono quitado. Deshacer lo devuelve.</numerusform>
            <numerusform>%n teléfonos quitados. Deshacer los devuelve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MAC address(es) copied.</source>
        <translation>
            <numerusform>%n dirección MAC copiada.</numerusform>
            <numerusform>%n direcciones MAC copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Tags of the selected phones, separated by commas:</source>
        <translation>Palabras clave de los teléfonos seleccionados, separadas por comas:</translation>
    </message>
    <message>
        <source>&amp;On the phone</source>
        <translation>&amp;En el teléfono</translation>
    </message>
    <message>
        <source>&amp;Point here...</source>
        <translation>&amp;Dirigir aquí...</translation>
    </message>
    <message>
        <source>&amp;Restart...</source>
        <translation>&amp;Reiniciar...</translation>
    </message>
    <message>
        <source>&amp;Apply now...</source>
        <translation>Apl&amp;icar ahora...</translation>
    </message>
    <message>
        <source>&amp;Clear local settings...</source>
        <translation>B&amp;orrar ajustes locales...</translation>
    </message>
    <message>
        <source>Con&amp;vert for a new model...</source>
        <translation>Con&amp;vertir para un modelo nuevo...</translation>
    </message>
    <message>
        <source>R&amp;elease</source>
        <translation>&amp;Autorizar</translation>
    </message>
    <message>
        <source>Let these phones take their files, whoever took them before</source>
        <translation>Deja que estos teléfonos descarguen sus archivos, quien sea que los descargara antes</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may take their files for the next %1 hours.</source>
        <translation>
            <numerusform>%n teléfono puede descargar sus archivos durante las próximas %1 horas.</numerusform>
            <numerusform>%n teléfonos pueden descargar sus archivos durante las próximas %1 horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;imeline...</source>
        <translation>L&amp;ínea de tiempo...</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again; their history stays. %1</source>
        <translation>
            <numerusform>%n teléfono empieza de nuevo; su historial se conserva. %1</numerusform>
            <numerusform>%n teléfonos empiezan de nuevo; su historial se conserva. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneDrawing</name>
    <message>
        <source>Drawing of a phone</source>
        <translation>Dibujo de un teléfono</translation>
    </message>
    <message>
        <source>Drawing of a %1</source>
        <translation>Dibujo de un %1</translation>
    </message>
    <message>
        <source>It shows a picture of %1 × %2 pixels.</source>
        <translation>Muestra una imagen de %1 × %2 píxeles.</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneForm</name>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>&amp;Slot</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>Plan&amp;tilla</translation>
    </message>
    <message>
        <source>&amp;Config server</source>
        <translation>Servidor de &amp;configuración</translation>
    </message>
    <message>
        <source>&amp;Firmware</source>
        <translation>&amp;Firmware</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Pa&amp;labras clave</translation>
    </message>
    <message>
        <source>floor2, sales</source>
        <translation>planta2, ventas</translation>
    </message>
    <message>
        <source>On &amp;hold: told nothing</source>
        <translation>En pa&amp;usa: no recibe nada</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneListProblemTable</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneListRowTable</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Config server</source>
        <translation>Servidor de configuración</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
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
        <translation>6700i y 9000i</translation>
    </message>
    <message>
        <source>6800i and 6900</source>
        <translation>6800i y 6900</translation>
    </message>
    <message>
        <source>Family of the phone</source>
        <translation>Familia del teléfono</translation>
    </message>
    <message>
        <source>Steps on the phone</source>
        <translation>Pasos en el teléfono</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Options&lt;/b&gt;, choose &lt;b&gt;Administrator Menu&lt;/b&gt; and enter the administrator password (22222 on a new phone).</source>
        <translation>Pulse &lt;b&gt;Options&lt;/b&gt;, elija &lt;b&gt;Administrator Menu&lt;/b&gt; e introduzca la contraseña de administrador (22222 en un teléfono nuevo).</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Options&lt;/b&gt; (the gear), then &lt;b&gt;Advanced&lt;/b&gt;, and enter the administrator password (22222 on a new phone).</source>
        <translation>Pulse &lt;b&gt;Options&lt;/b&gt; (el engranaje), después &lt;b&gt;Advanced&lt;/b&gt;, e introduzca la contraseña de administrador (22222 en un teléfono nuevo).</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration Server&lt;/b&gt; and set &lt;b&gt;Download Protocol&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Abra &lt;b&gt;Configuration Server&lt;/b&gt; y ponga &lt;b&gt;Download Protocol&lt;/b&gt; en &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;Primary TFTP&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Ponga &lt;b&gt;Primary TFTP&lt;/b&gt; en &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;HTTP Server&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;HTTP Port&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Ponga &lt;b&gt;HTTP Server&lt;/b&gt; en &lt;b&gt;%1&lt;/b&gt; y &lt;b&gt;HTTP Port&lt;/b&gt; en &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Leave &lt;b&gt;HTTP Path&lt;/b&gt; empty.</source>
        <translation>Deje &lt;b&gt;HTTP Path&lt;/b&gt; vacío.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;HTTP Path&lt;/b&gt; to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Ponga &lt;b&gt;HTTP Path&lt;/b&gt; en &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Restart the phone. It asks this computer within a minute.</source>
        <translation>Reinicie el teléfono. Pregunta a este equipo en menos de un minuto.</translation>
    </message>
    <message>
        <source>A phone that was used before keeps what it knew: reset it to factory defaults first.</source>
        <translation>Un teléfono que ya se ha usado conserva lo que sabía: restablezca antes los valores de fábrica.</translation>
    </message>
    <message>
        <source>Ph&amp;ones of the family</source>
        <translation>Teléfonos de la &amp;familia</translation>
    </message>
</context>
<context>
    <name>firstring::PhoneTools</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>Change many rows, choose columns, keep views, copy and print</source>
        <translation>Cambiar muchas filas, elegir columnas, guardar vistas, copiar e imprimir</translation>
    </message>
    <message>
        <source>C&amp;hange many...</source>
        <translation>Cambiar &amp;muchos...</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>&amp;Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Find and &amp;replace...</source>
        <translation>Buscar y &amp;sustituir...</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>C&amp;opiar como CSV</translation>
    </message>
    <message>
        <source>&amp;Print the table...</source>
        <translation>&amp;Imprimir la tabla...</translation>
    </message>
    <message>
        <source>&amp;All phones, all columns</source>
        <translation>Todos los teléfonos, to&amp;das las columnas</translation>
    </message>
    <message>
        <source>&amp;Keep this view...</source>
        <translation>&amp;Guardar esta vista...</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>Olvidar &amp;una vista</translation>
    </message>
    <message>
        <source>The view “%1” is forgotten.</source>
        <translation>La vista «%1» se ha olvidado.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nombre de la vista:</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>La vista «%1» se ha guardado.</translation>
    </message>
    <message>
        <source>Select the rows first: the value of the first one goes into the others.</source>
        <translation>Seleccione antes las filas: el valor de la primera pasa a las demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n teléfono cambiado. Deshacer lo anula.</numerusform>
            <numerusform>%n teléfonos cambiados. Deshacer lo anula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of %1</source>
        <translation>Teléfonos de %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
</context>
<context>
    <name>firstring::PhonesPage</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Search: text, model:6867i, state:stopped, tag:floor2</source>
        <translation>Buscar: texto, model:6867i, state:stopped, tag:planta2</translation>
    </message>
    <message>
        <source>Search phones</source>
        <translation>Buscar teléfonos</translation>
    </message>
    <message>
        <source>Words are looked for everywhere. model: state: tag: slot: blueprint: server: firmware: label: mac: hold: look in one column; a minus before a term turns it round.</source>
        <translation>Las palabras se buscan en todas partes. model: state: tag: slot: blueprint: server: firmware: label: mac: hold: miran en una columna; un menos delante de un término lo invierte.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No phones yet. Import a list, or scan them on the Bench.</source>
        <translation>Aún no hay teléfonos. Importe una lista, o escanéelos en el Banco de pruebas.</translation>
    </message>
    <message>
        <source>No phone matches. Take a word away, or clear the search with Esc.</source>
        <translation>Ningún teléfono coincide. Quite una palabra, o borre la búsqueda con Esc.</translation>
    </message>
</context>
<context>
    <name>firstring::PlanTab</name>
    <message>
        <source>Records that are not alike</source>
        <translation>Elementos que no son iguales</translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation>Campos del elemento seleccionado</translation>
    </message>
    <message>
        <source>Select a record to see its fields on both sides.</source>
        <translation>Seleccione un elemento para ver sus campos en ambas partes.</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>C&amp;omo aquí</translation>
    </message>
    <message>
        <source>The selected records, or fields, become as they are here.</source>
        <translation>Los elementos o campos seleccionados quedan como están aquí.</translation>
    </message>
    <message>
        <source>As &amp;there</source>
        <translation>Como a&amp;llí</translation>
    </message>
    <message>
        <source>The selected records, or fields, become as they are there.</source>
        <translation>Los elementos o campos seleccionados quedan como están allí.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Como se propo&amp;ne</translation>
    </message>
    <message>
        <source>What differs waits on both sides until you decide.</source>
        <translation>Lo que difiere espera en ambas partes hasta que usted decida.</translation>
    </message>
    <message>
        <source>&amp;Leave for later</source>
        <translation>&amp;Dejar para después</translation>
    </message>
    <message>
        <source>The selected records stay as they are on both sides for now.</source>
        <translation>Los elementos seleccionados quedan por ahora como están en ambas partes.</translation>
    </message>
    <message>
        <source>Both sides are alike. There is nothing to send, to take or to decide.</source>
        <translation>Ambas partes son iguales. No hay nada que enviar, recibir ni decidir.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Confirmar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n</source>
        <translation>
            <numerusform>&amp;Enviar %n</numerusform>
            <numerusform>&amp;Enviar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send %1, take %2</source>
        <translation>&amp;Enviar %1, recibir %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ on both sides and stay as they are until you decide.</source>
        <translation>
            <numerusform>%n elemento difiere en ambas partes y queda como está hasta que usted decida.</numerusform>
            <numerusform>%n elementos difieren en ambas partes y quedan como están hasta que usted decida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>No queda nada por decidir.</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n</source>
        <translation>
            <numerusform>&amp;Recibir %n</numerusform>
            <numerusform>&amp;Recibir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all &amp;off</source>
        <translation>Marcar &amp;todo como hecho</translation>
    </message>
    <message>
        <source>Everything in the list is done there.</source>
        <translation>Todo lo de la lista está hecho allí.</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>&amp;Guardar lista…</translation>
    </message>
    <message>
        <source>As the portal wants it, by the columns of its profile.</source>
        <translation>Como la quiere el portal, según las columnas de su perfil.</translation>
    </message>
    <message>
        <source>Compare with &amp;its own list…</source>
        <translation>&amp;Comparar con su propia lista…</translation>
    </message>
    <message>
        <source>A list that was downloaded there tells what it has; what is alike is ticked off.</source>
        <translation>Una lista que se descargó allí dice lo que tiene; lo que es igual se marca como hecho.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Done there: %n</source>
        <translation>
            <numerusform>&amp;Hecho allí: %n</numerusform>
            <numerusform>&amp;Hechos allí: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are still to be done there.</source>
        <translation>
            <numerusform>%n elemento está aún por hacer allí.</numerusform>
            <numerusform>%n elementos están aún por hacer allí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PointPhonesTab</name>
    <message>
        <source>What to tell the DHCP server</source>
        <translation>Qué decir al servidor DHCP</translation>
    </message>
    <message>
        <source>What to press on the phone</source>
        <translation>Qué pulsar en el teléfono</translation>
    </message>
</context>
<context>
    <name>firstring::PortalForm</name>
    <message>
        <source>The first line holds the &amp;headings</source>
        <translation>La primera línea contiene los &amp;encabezados</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>Phones of this program&apos;s own server can be said only by the address under which they reach it.</source>
        <translation>Los teléfonos del propio servidor de este programa solo se pueden indicar con la dirección con la que llegan a él.</translation>
    </message>
    <message>
        <source>&amp;Between columns:</source>
        <translation>En&amp;tre columnas:</translation>
    </message>
    <message>
        <source>&amp;MAC addresses:</source>
        <translation>&amp;Direcciones MAC:</translation>
    </message>
    <message>
        <source>&amp;New is:</source>
        <translation>Para lo &amp;nuevo:</translation>
    </message>
    <message>
        <source>&amp;Changed is:</source>
        <translation>Para lo ca&amp;mbiado:</translation>
    </message>
    <message>
        <source>&amp;Gone is:</source>
        <translation>Para lo desa&amp;parecido:</translation>
    </message>
    <message>
        <source>Own &amp;server:</source>
        <translation>Ser&amp;vidor propio:</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn</source>
        <translation>Añadir una c&amp;olumna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Heading of column %1</source>
        <translation>Encabezado de la columna %1</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>se queda vacía</translation>
    </message>
    <message>
        <source>new, changed or gone</source>
        <translation>nuevo, cambiado o desaparecido</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Qué contiene la columna %1</translation>
    </message>
    <message>
        <source>Move up column</source>
        <translation>Subir columna</translation>
    </message>
    <message>
        <source>Move down column</source>
        <translation>Bajar columna</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Quitar columna</translation>
    </message>
</context>
<context>
    <name>firstring::PreflightTab</name>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
</context>
<context>
    <name>firstring::ProfileDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>How “%1” wants to be spoken to</source>
        <translation>Cómo quiere «%1» que se le hable</translation>
    </message>
    <message>
        <source>One column must hold the MAC address.</source>
        <translation>Una columna debe contener la dirección MAC.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>How it wants to be spoken to</source>
        <translation>Cómo hay que hablarle</translation>
    </message>
    <message>
        <source>A list looks like this</source>
        <translation>Así es una lista</translation>
    </message>
    <message>
        <source>This is what is sent for a phone</source>
        <translation>Esto es lo que se envía para un teléfono</translation>
    </message>
</context>
<context>
    <name>firstring::ProfileForm</name>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Gate house</source>
        <translation>Portería</translation>
    </message>
</context>
<context>
    <name>firstring::ReachDialog</name>
    <message>
        <source>Point phones here</source>
        <translation>Dirigir teléfonos aquí</translation>
    </message>
    <message>
        <source>Restart phones</source>
        <translation>Reiniciar teléfonos</translation>
    </message>
    <message>
        <source>Clear local settings</source>
        <translation>Borrar ajustes locales</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Aplicar ahora</translation>
    </message>
    <message>
        <source>&amp;Pilot phone first: the others follow when it did well</source>
        <translation>Primero un teléfono &amp;piloto: los demás siguen cuando le ha ido bien</translation>
    </message>
    <message>
        <source>Phones and what becomes of them</source>
        <translation>Teléfonos y qué es de ellos</translation>
    </message>
    <message>
        <source>How many phones are done</source>
        <translation>Cuántos teléfonos han terminado</translation>
    </message>
    <message>
        <source>Send the settings of their files</source>
        <translation>Enviar los ajustes de sus archivos</translation>
    </message>
    <message>
        <source>Let them read their files again</source>
        <translation>Hacer que vuelvan a leer sus archivos</translation>
    </message>
    <message>
        <source>Ask them to compare their files (SIP)</source>
        <translation>Pedirles que comparen sus archivos (SIP)</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Cómo aplicar</translation>
    </message>
    <message>
        <source>Pass&amp;word of the phones&apos; web page:</source>
        <translation>&amp;Contraseña de la página web de los teléfonos:</translation>
    </message>
    <message>
        <source>Password of the phones&apos; web page</source>
        <translation>Contraseña de la página web de los teléfonos</translation>
    </message>
    <message>
        <source>Of the user admin. It is sent to these phones and kept nowhere.</source>
        <translation>Del usuario admin. Se envía a estos teléfonos y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>Not confirmed for %1; it is tried all the same.</source>
        <translation>Sin confirmar para %1; se prueba de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>Point %n phone(s) &amp;here</source>
        <translation>
            <numerusform>&amp;Dirigir aquí %n teléfono</numerusform>
            <numerusform>&amp;Dirigir aquí %n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n phone(s)</source>
        <translation>
            <numerusform>&amp;Reiniciar %n teléfono</numerusform>
            <numerusform>&amp;Reiniciar %n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear settings of %n phone(s)</source>
        <translation>
            <numerusform>Borrar los ajustes de %n teléfono</numerusform>
            <numerusform>Borrar los ajustes de %n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tell %n phone(s)</source>
        <translation>
            <numerusform>&amp;Avisar a %n teléfono</numerusform>
            <numerusform>&amp;Avisar a %n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>only needed where push is refused</source>
        <translation>solo hace falta donde se rechaza el envío</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %n more</source>
        <translation>
            <numerusform>C&amp;ontinuar con %n más</numerusform>
            <numerusform>C&amp;ontinuar con %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The pilot phone accepted. Look at it, then go on.</source>
        <translation>El teléfono piloto ha aceptado. Mírelo y después continúe.</translation>
    </message>
    <message>
        <source>The pilot phone did not accept; its result says why. The others were told nothing yet.</source>
        <translation>El teléfono piloto no ha aceptado; su resultado dice por qué. A los demás aún no se les ha dicho nada.</translation>
    </message>
    <message>
        <source>All accepted.</source>
        <translation>Todos han aceptado.</translation>
    </message>
    <message>
        <source>Not all accepted. Each row says why and what to do.</source>
        <translation>No todos han aceptado. Cada fila dice por qué y qué hacer.</translation>
    </message>
    <message>
        <source>The pilot phone is being told…</source>
        <translation>Se está avisando al teléfono piloto…</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1 de %2 han aceptado</translation>
    </message>
</context>
<context>
    <name>firstring::ReachTable</name>
    <message>
        <source>Being told…</source>
        <translation>Se le está avisando…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Not confirmed for this model</source>
        <translation>Sin confirmar para este modelo</translation>
    </message>
</context>
<context>
    <name>firstring::Refusal</name>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Take the copy of %1</source>
        <translation>Tomar la copia del %1</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>El archivo dañado se conserva al lado.</translation>
    </message>
</context>
<context>
    <name>firstring::RemoteDialog</name>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Show its certificate</source>
        <translation>&amp;Mostrar su certificado</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Huella digital:</translation>
    </message>
    <message>
        <source>Add another side</source>
        <translation>Añadir otra parte</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Oficina central</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Huella digital del certificado (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>A Firstring server at a site or head office: nothing is sent before its certificate is confirmed. Or a shared folder or a stick, for sites without a network between them; all in it is encrypted.</source>
        <translation>Un servidor de Firstring en una sede o en la oficina central: no se envía nada antes de confirmar su certificado. O una carpeta compartida o una memoria USB, para sedes sin red entre ellas; todo lo que contiene está cifrado.</translation>
    </message>
    <message>
        <source>Folder to sync with</source>
        <translation>Carpeta con la que sincronizar</translation>
    </message>
    <message>
        <source>Asking for its certificate…</source>
        <translation>Pidiendo su certificado…</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other side shows beside its HTTPS.</source>
        <translation>Compare la huella digital con la que muestra la otra parte junto a su HTTPS.</translation>
    </message>
    <message>
        <source>This certificate does not name the address above, so it will be refused. Use an address that it names.</source>
        <translation>Este certificado no nombra la dirección de arriba, así que se rechazará. Use una dirección que nombre.</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>aún no se ha pedido</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Every workstation that uses this folder gives the same one. It is kept encrypted in this job.</source>
        <translation>Todas las estaciones de trabajo que usan esta carpeta indican la misma. Se guarda cifrada en este trabajo.</translation>
    </message>
    <message>
        <source>Made there with “firstringctl token create”. It is kept encrypted in this job.</source>
        <translation>Se crea allí con «firstringctl token create». Se guarda cifrado en este trabajo.</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>Ya existe «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>I c&amp;ompared it with the fingerprint that is shown there</source>
        <translation>La &amp;he comparado con la huella digital que se muestra allí</translation>
    </message>
    <message>
        <source>Firstring, at a site or in a folder</source>
        <translation>Firstring, en una sede o en una carpeta</translation>
    </message>
    <message>
        <source>Redirect gateway, by HTTP</source>
        <translation>Servicio de redirección, por HTTP</translation>
    </message>
    <message>
        <source>Redirect gateway, by XML-RPC</source>
        <translation>Servicio de redirección, por XML-RPC</translation>
    </message>
    <message>
        <source>The maker&apos;s web portal, by lists</source>
        <translation>El portal web del fabricante, mediante listas</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>Its &amp;profile…</source>
        <translation>Su &amp;perfil…</translation>
    </message>
    <message>
        <source>A person carries lists of what is new, changed and gone to the portal, and ticks off what is done. The profile says how its lists look.</source>
        <translation>Usted lleva al portal listas de lo que es nuevo, ha cambiado o ha desaparecido, y marca lo que está hecho. El perfil dice cómo son sus listas.</translation>
    </message>
    <message>
        <source>A service that sends phones on is told an address for each of them; the help says how it must answer. The profile says by which names.</source>
        <translation>A un servicio que redirige teléfonos se le indica una dirección para cada uno; la ayuda dice cómo debe responder. El perfil dice con qué nombres.</translation>
    </message>
</context>
<context>
    <name>firstring::RenewalDialog</name>
    <message>
        <source>Fingerprint that is shown now</source>
        <translation>Huella digital que se muestra ahora</translation>
    </message>
    <message>
        <source>I c&amp;ompared it with the fingerprint that is shown there</source>
        <translation>La &amp;he comparado con la huella digital que se muestra allí</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Otro certificado</translation>
    </message>
    <message>
        <source>Fingerprint that was confirmed</source>
        <translation>Huella digital que se confirmó</translation>
    </message>
    <message>
        <source>Confirmed:</source>
        <translation>Confirmada:</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Se muestra ahora:</translation>
    </message>
    <message>
        <source>Confirm the &amp;new one</source>
        <translation>Confirmar el &amp;nuevo</translation>
    </message>
    <message>
        <source>“%1” shows another certificate</source>
        <translation>«%1» muestra otro certificado</translation>
    </message>
    <message>
        <source>Asking for its certificate…</source>
        <translation>Pidiendo su certificado…</translation>
    </message>
    <message>
        <source>This certificate does not name the address of “%1”, so it will be refused.</source>
        <translation>Este certificado no nombra la dirección de «%1», así que se rechazará.</translation>
    </message>
    <message>
        <source>This is the certificate that was confirmed. Compare once more.</source>
        <translation>Este es el certificado que se confirmó. Compare otra vez.</translation>
    </message>
    <message>
        <source>It was renewed: the new one has the same key, which only that server has.</source>
        <translation>Se renovó: el nuevo tiene la misma clave, que solo tiene ese servidor.</translation>
    </message>
    <message>
        <source>It was renewed with a new key, and signed by the same authority as the one before: %1.</source>
        <translation>Se renovó con una clave nueva, y lo firmó la misma autoridad que el anterior: %1.</translation>
    </message>
    <message>
        <source>Nothing tells whether it was renewed or whether somebody else answers. Nothing was sent. Compare the fingerprint with the one that the other side shows beside its HTTPS.</source>
        <translation>Nada dice si se renovó o si responde otro. No se ha enviado nada. Compare la huella digital con la que muestra la otra parte junto a su HTTPS.</translation>
    </message>
</context>
<context>
    <name>firstring::ReportDialog</name>
    <message>
        <source>With a page of pass&amp;words</source>
        <translation>Con una página de contra&amp;señas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>name, firm</source>
        <translation>nombre, empresa</translation>
    </message>
    <message>
        <source>&amp;Done by:</source>
        <translation>&amp;Realizado por:</translation>
    </message>
    <message>
        <source>What is handed over with the phones: each with its firmware before and after, the files they took, what is missing and why, lines to sign.</source>
        <translation>Lo que se entrega con los teléfonos: cada uno con su firmware antes y después, los archivos que ha descargado, qué falta y por qué, líneas para firmar.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>&amp;Guardar como PDF...</translation>
    </message>
    <message>
        <source>Save as &amp;table...</source>
        <translation>Guardar como &amp;tabla...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The passwords of the phones stand in this report. Give it only to who may have them.</source>
        <translation>Las contraseñas de los teléfonos figuran en este informe. Délo solo a quien pueda tenerlas.</translation>
    </message>
    <message>
        <source>The job is not finished: phones still get files here. Job, Finish job closes it first.</source>
        <translation>El trabajo no está terminado: los teléfonos aún reciben archivos aquí. Trabajo, Terminar trabajo lo cierra antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report says why.</source>
        <translation>
            <numerusform>%n teléfono no está listo; el informe dice por qué.</numerusform>
            <numerusform>%n teléfonos no están listos; el informe dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>-report.csv</source>
        <translation>-informe.csv</translation>
    </message>
    <message>
        <source>-report.pdf</source>
        <translation>-informe.pdf</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>firstring::RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Start the server, then plug in a phone or press Test request.</source>
        <translation>Aún no se ha pedido nada. Inicie el servidor y después conecte un teléfono o pulse Petición de prueba.</translation>
    </message>
</context>
<context>
    <name>firstring::RequestTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>firstring::RolloutDialog</name>
    <message>
        <source>Roll out firmware</source>
        <translation>Desplegar firmware</translation>
    </message>
    <message>
        <source>Start roll-out</source>
        <translation>Iniciar despliegue</translation>
    </message>
    <message>
        <source>Version for the %1</source>
        <translation>Versión para el %1</translation>
    </message>
    <message>
        <source>as it is assigned</source>
        <translation>como está asignado</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>excluirlos</translation>
    </message>
    <message>
        <source>Which firmware</source>
        <translation>Qué firmware</translation>
    </message>
    <message>
        <source>only these phones, as in tag:floor2</source>
        <translation>solo estos teléfonos, como en tag:planta2</translation>
    </message>
    <message>
        <source>Only phones that this query means</source>
        <translation>Solo los teléfonos a los que se refiere esta consulta</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>One phone of each &amp;model goes first</source>
        <translation>Va primero un teléfono de cada &amp;modelo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Phones at a time after those</source>
        <translation>Teléfonos a la vez después de esos</translation>
    </message>
    <message>
        <source>&amp;Then at a time:</source>
        <translation>&amp;Después a la vez:</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>Solo &amp;entre</translation>
    </message>
    <message>
        <source>From which time of the day</source>
        <translation>Desde qué hora del día</translation>
    </message>
    <message>
        <source>Until which time of the day</source>
        <translation>Hasta qué hora del día</translation>
    </message>
    <message>
        <source>Stop when a phone</source>
        <translation>Detener cuando un teléfono</translation>
    </message>
    <message>
        <source>takes the same firmware again and again</source>
        <translation>descarga el mismo firmware una y otra vez</translation>
    </message>
    <message>
        <source>reports another version afterwards</source>
        <translation>comunica después otra versión</translation>
    </message>
    <message>
        <source>breaks off three times</source>
        <translation>se corta tres veces</translation>
    </message>
    <message>
        <source>cannot be sent its file</source>
        <translation>no puede recibir su archivo</translation>
    </message>
    <message>
        <source>is not heard of for a while</source>
        <translation>no da noticias durante un rato</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué ocurriría</translation>
    </message>
    <message>
        <source>No phone would change.</source>
        <translation>No cambiaría ningún teléfono.</translation>
    </message>
    <message>
        <source>Reason for the downgrade</source>
        <translation>Motivo para bajar de versión</translation>
    </message>
    <message>
        <source>The two times of the day are the same: no firmware would ever be given out.</source>
        <translation>Las dos horas del día son la misma: nunca se entregaría firmware.</translation>
    </message>
    <message>
        <source>%1. That takes %2.</source>
        <translation>%1. Tarda %2.</translation>
    </message>
    <message>
        <source>Why they go down; kept in the audit log</source>
        <translation>Por qué bajan; se guarda en el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>firstring::RolloutStrip</name>
    <message>
        <source>Phones that run what they shall</source>
        <translation>Teléfonos que ejecutan lo que deben</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>Continuar &amp;sin él</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;End roll-out…</source>
        <translation>&amp;Terminar despliegue…</translation>
    </message>
    <message>
        <source>No roll-out goes on</source>
        <translation>No hay ningún despliegue en curso</translation>
    </message>
    <message>
        <source>%1: %2 No other phone is given new firmware. Look after it, or go on without it.</source>
        <translation>%1: %2 Ningún otro teléfono recibe firmware nuevo. Ocúpese de él, o continúe sin él.</translation>
    </message>
    <message>
        <source>Paused: no phone begins. Those that take their firmware now finish it.</source>
        <translation>En pausa: ningún teléfono empieza. Los que están descargando su firmware lo terminan.</translation>
    </message>
    <message>
        <source>Firmware is given out only at %1; a phone that asks outside these hours waits.</source>
        <translation>El firmware solo se entrega a las horas %1; un teléfono que pregunta fuera de ellas espera.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Give out a&amp;lways</source>
        <translation>Entregar si&amp;empre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Give out firmware at any time</source>
        <translation>Entregar firmware a cualquier hora</translation>
    </message>
    <message>
        <source>End the roll-out?</source>
        <translation>¿Terminar el despliegue?</translation>
    </message>
    <message>
        <source>Every phone is given its firmware from now on, all at once, when it asks next. Undo brings the waves back.</source>
        <translation>Desde ahora cada teléfono recibe su firmware, todos a la vez, cuando pregunte la próxima vez. Deshacer restablece las oleadas.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
</context>
<context>
    <name>firstring::RunsTab</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>La otra parte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de ello</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>Ejecuciones, la más reciente primero</translation>
    </message>
    <message>
        <source>Receipt of the selected run</source>
        <translation>Informe de la ejecución seleccionada</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Aún no ha habido ninguna ejecución.</translation>
    </message>
    <message>
        <source>Select a run to see its receipt.</source>
        <translation>Seleccione una ejecución para ver su informe.</translation>
    </message>
    <message>
        <source>Take the last run &amp;back…</source>
        <translation>Re&amp;vertir la última ejecución…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become as they were before it, here and there.</source>
        <translation>
            <numerusform>%n elemento vuelve a ser como era antes de ella, aquí y allí.</numerusform>
            <numerusform>%n elementos vuelven a ser como eran antes de ella, aquí y allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what was done there since this program was started can be taken back, and of one run no more than 5,000 records.</source>
        <translation>Solo se puede revertir lo que se hizo allí desde que se inició este programa, y de una ejecución no más de 5000 elementos.</translation>
    </message>
</context>
<context>
    <name>firstring::SaveBundleDialog</name>
    <message>
        <source>&amp;Only what they must be: whoever opens it has firmware and pictures already</source>
        <translation>&amp;Solo lo que deben ser: quien lo abra ya tiene el firmware y las imágenes</translation>
    </message>
    <message>
        <source>With pass&amp;words and other secrets</source>
        <translation>Con &amp;contraseñas y otros secretos</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>C&amp;ifrarlo con una frase de contraseña</translation>
    </message>
    <message>
        <source>Writing, %1 %</source>
        <translation>Escribiendo, %1 %</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Guardar paquete</translation>
    </message>
    <message>
        <source>With its &amp;files (%1)</source>
        <translation>Con sus &amp;archivos (%1)</translation>
    </message>
    <message>
        <source>The whole job as one file</source>
        <translation>El trabajo entero en un solo archivo</translation>
    </message>
    <message>
        <source>For another workstation: it opens there with the same phones, settings and files. This job stays as it is.</source>
        <translation>Para otra estación de trabajo: allí se abre con los mismos teléfonos, ajustes y archivos. Este trabajo queda como está.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>Once a&amp;gain:</source>
        <translation>&amp;Otra vez:</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Guardar como...</translation>
    </message>
    <message>
        <source>Bundles (*.firstring)</source>
        <translation>Paquetes (*.firstring)</translation>
    </message>
    <message>
        <source>A passphrase has at least 8 characters.</source>
        <translation>Una frase de contraseña tiene al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos no son aún iguales.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase. Give it to them another way.</source>
        <translation>Nadie puede abrirlo sin la frase de contraseña. Hágasela llegar por otro medio.</translation>
    </message>
    <message>
        <source>Whoever gets this file can read the passwords of your phones in it.</source>
        <translation>Quien reciba este archivo puede leer en él las contraseñas de sus teléfonos.</translation>
    </message>
    <message>
        <source>Everybody can read it, but no passwords are in it. They have to be given again there.</source>
        <translation>Cualquiera puede leerlo, pero no contiene contraseñas. Hay que indicarlas de nuevo allí.</translation>
    </message>
    <message numerus="yes">
        <source>The bundle was written. %n secret value(s) were left out.</source>
        <translation>
            <numerusform>El paquete se ha escrito. Se ha omitido %n valor secreto.</numerusform>
            <numerusform>El paquete se ha escrito. Se han omitido %n valores secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was written.</source>
        <translation>El paquete se ha escrito.</translation>
    </message>
</context>
<context>
    <name>firstring::ScanDesk</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n ya está aquí</numerusform>
            <numerusform>%n ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n dañado</numerusform>
            <numerusform>%n dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(línea %1)</translation>
    </message>
    <message>
        <source>That is this computer&apos;s own address, not a phone&apos;s.</source>
        <translation>Esa es la dirección de este mismo equipo, no la de un teléfono.</translation>
    </message>
    <message>
        <source>%1 is here already, on slot %2.</source>
        <translation>%1 ya está aquí, en el puesto %2.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 ya está aquí.</translation>
    </message>
    <message>
        <source>Slot %1: %2 added.</source>
        <translation>Puesto %1: %2 añadido.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) added.</source>
        <translation>
            <numerusform>%n teléfono añadido.</numerusform>
            <numerusform>%n teléfonos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its address is not one of Aastra or Mitel: compare it with the label.</source>
        <translation>Su dirección no es de Aastra ni de Mitel: compárela con la etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%n of this computer</source>
        <translation>
            <numerusform>%n de este equipo</numerusform>
            <numerusform>%n de este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not of Aastra or Mitel: compare them</source>
        <translation>
            <numerusform>%n no es de Aastra ni de Mitel: compárelo</numerusform>
            <numerusform>%n no son de Aastra ni de Mitel: compárelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ScanField</name>
    <message>
        <source>Scan or type a MAC address, then Enter</source>
        <translation>Escanee o escriba una dirección MAC, después Intro</translation>
    </message>
    <message>
        <source>MAC address to add</source>
        <translation>Dirección MAC que se añade</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
</context>
<context>
    <name>firstring::ScannerDialog</name>
    <message>
        <source>Try the scanner</source>
        <translation>Probar el escáner</translation>
    </message>
    <message>
        <source>Scan any code now, best the one under the word MAC on a carton. Nothing is added to the job.</source>
        <translation>Escanee ahora cualquier código, mejor el que está bajo la palabra MAC en una caja. No se añade nada al trabajo.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Qué se ha escrito</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s), at most %1 ms between two</source>
        <translation>
            <numerusform>%n signo, como máximo %1 ms entre dos</numerusform>
            <numerusform>%n signos, como máximo %1 ms entre dos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::SecretStore</name>
    <message>
        <source>The question to the password store was taken back.</source>
        <translation>La pregunta al almacén de contraseñas se ha retirado.</translation>
    </message>
</context>
<context>
    <name>firstring::ServerProbe</name>
    <message>
        <source>The local server is off, so phones find nothing here. Start it first.</source>
        <translation>El servidor local está apagado, así que los teléfonos no encuentran nada aquí. Inícielo antes.</translation>
    </message>
    <message>
        <source>HTTP answers on %1.</source>
        <translation>HTTP responde en %1.</translation>
    </message>
    <message>
        <source>HTTP does not answer on %1. Phones will not get their files there. Stop the server and start it again.</source>
        <translation>HTTP no responde en %1. Los teléfonos no recibirán ahí sus archivos. Detenga el servidor e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>TFTP answers on %1.</source>
        <translation>TFTP responde en %1.</translation>
    </message>
    <message>
        <source>TFTP does not answer on %1. Look whether a firewall of this computer keeps it from phones.</source>
        <translation>TFTP no responde en %1. Mire si un cortafuegos de este equipo impide que los teléfonos lleguen a él.</translation>
    </message>
    <message>
        <source>HTTPS answers on %1.</source>
        <translation>HTTPS responde en %1.</translation>
    </message>
    <message>
        <source>HTTPS does not answer on %1 as it should. Phones will not get their files there. Stop the server and start it again.</source>
        <translation>HTTPS no responde en %1 como debería. Los teléfonos no recibirán ahí sus archivos. Detenga el servidor e inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>firstring::ServersPage</name>
    <message>
        <source>Config servers</source>
        <translation>Servidores de configuración</translation>
    </message>
    <message>
        <source>Where phones are redirected to. “local” is this program and always there; add the telephone system or web server of the house here. Double-click an address to change it.</source>
        <translation>Adónde se redirigen los teléfonos. «local» es este programa y siempre está; añada aquí la centralita o el servidor web de la casa. Haga doble clic en una dirección para cambiarla.</translation>
    </message>
    <message>
        <source>Only “local”, this program&apos;s own server, is known. Add a server if phones shall live elsewhere.</source>
        <translation>Solo se conoce «local», el propio servidor de este programa. Añada un servidor si los teléfonos deben vivir en otra parte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n configuration server(s)</source>
        <translation>
            <numerusform>Quitar %n servidor de configuración</numerusform>
            <numerusform>Quitar %n servidores de configuración</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a configuration server</source>
        <translation>Añadir un servidor de configuración</translation>
    </message>
    <message>
        <source>Its address, as phones shall use it:</source>
        <translation>Su dirección, como deben usarla los teléfonos:</translation>
    </message>
    <message>
        <source>Add configuration server %1</source>
        <translation>Añadir el servidor de configuración %1</translation>
    </message>
    <message>
        <source>Rename configuration server</source>
        <translation>Cambiar el nombre del servidor de configuración</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nuevo nombre:</translation>
    </message>
    <message>
        <source>There is a configuration server “%1” already.</source>
        <translation>Ya hay un servidor de configuración «%1».</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Añadir servidor…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar no&amp;mbre…</translation>
    </message>
</context>
<context>
    <name>firstring::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lines of the phones&apos; files. The later layer counts: job, model, blueprint, phone. {label}, {mac} and the columns of your phone list stand for each phone&apos;s own value.</source>
        <translation>Líneas de los archivos de los teléfonos. Cuenta el nivel posterior: trabajo, modelo, plantilla, teléfono. {label}, {mac} y las columnas de su lista de teléfonos representan el valor propio de cada teléfono.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (borrador)</translation>
    </message>
    <message>
        <source>What the phone gets</source>
        <translation>Qué recibe el teléfono</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Files are encrypted…</source>
        <translation>Los archivos se cifran…</translation>
    </message>
    <message>
        <source>Encrypt files…</source>
        <translation>Cifrar archivos…</translation>
    </message>
</context>
<context>
    <name>firstring::SharedJobForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>the one that is kept, if there is one</source>
        <translation>la que está guardada, si la hay</translation>
    </message>
    <message>
        <source>Connect to choose one, or type its name</source>
        <translation>Conecte para elegir uno, o escriba su nombre</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <translation>&amp;Trabajo:</translation>
    </message>
    <message>
        <source>Opened &amp;before:</source>
        <translation>Abiertos &amp;recientemente:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Encrypted, but the server is not checked</source>
        <translation>Cifrado, pero sin comprobar el servidor</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>C&amp;ifrado:</translation>
    </message>
    <message>
        <source>those that this computer trusts</source>
        <translation>aquellas en las que confía este equipo</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Elegir el certificado de la autoridad</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>Autori&amp;dad:</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, if it is one of your own.</source>
        <translation>El certificado de la autoridad que firmó el del servidor, si es una propia.</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Elija uno, o escriba el nombre de uno nuevo</translation>
    </message>
    <message>
        <source>Not needed on this computer</source>
        <translation>No hace falta en este equipo</translation>
    </message>
    <message>
        <source>Safe: encrypted, and the server is checked</source>
        <translation>Seguro: cifrado, y se comprueba el servidor</translation>
    </message>
</context>
<context>
    <name>firstring::SilencedStrip</name>
    <message>
        <source>These are my phones</source>
        <translation>Son mis teléfonos</translation>
    </message>
    <message>
        <source>Answer this address again, and count it no more until the server stops</source>
        <translation>Responder de nuevo a esta dirección, y no contarla más hasta que se detenga el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) asked for many phones that they may not stage, and are told nothing for a while. If they are yours, add or release them.</source>
        <translation>
            <numerusform>%1 y %n más han preguntado por muchos teléfonos que no pueden preparar, y no reciben nada durante un rato. Si son suyos, añada o autorice los teléfonos.</numerusform>
            <numerusform>%1 y %n más han preguntado por muchos teléfonos que no pueden preparar, y no reciben nada durante un rato. Si son suyos, añada o autorice los teléfonos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for many phones that it may not stage, and is told nothing for a while. If they are yours, add or release them.</source>
        <translation>%1 ha preguntado por muchos teléfonos que no puede preparar, y no recibe nada durante un rato. Si son suyos, añada o autorice los teléfonos.</translation>
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
        <translation>HTTP apagado</translation>
    </message>
    <message>
        <source>TFTP port %1</source>
        <translation>Puerto TFTP %1</translation>
    </message>
    <message>
        <source>TFTP off</source>
        <translation>TFTP apagado</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Storing...</source>
        <translation>Guardando...</translation>
    </message>
    <message>
        <source>The last change is being written to the disk.</source>
        <translation>El último cambio se está escribiendo en el disco.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Every change is on the disk.</source>
        <translation>Todos los cambios están en el disco.</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>junto a otro</translation>
    </message>
    <message>
        <source>full</source>
        <translation>único</translation>
    </message>
    <message>
        <source>DHCP looks around</source>
        <translation>DHCP está mirando</translation>
    </message>
    <message>
        <source>It looks whether another server is there. Nothing is offered before that.</source>
        <translation>Mira si hay otro servidor. Antes de eso no se ofrece nada.</translation>
    </message>
    <message>
        <source>DHCP on (%1): %2 of %3</source>
        <translation>DHCP encendido (%1): %2 de %3</translation>
    </message>
    <message>
        <source>This computer gives out the addresses %1 on %2. Stop the server before this network is connected to another one.</source>
        <translation>Este equipo da las direcciones %1 en %2. Detenga el servidor antes de conectar esta red a otra.</translation>
    </message>
    <message>
        <source>DHCP waits</source>
        <translation>DHCP espera</translation>
    </message>
    <message>
        <source>DHCP stopped</source>
        <translation>DHCP detenido</translation>
    </message>
    <message>
        <source>Database does not answer</source>
        <translation>La base de datos no responde</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <translation>Compartido en %1</translation>
    </message>
    <message>
        <source>This job is in a database. What others change there is seen here within a second.</source>
        <translation>Este trabajo está en una base de datos. Lo que otros cambian allí se ve aquí en menos de un segundo.</translation>
    </message>
    <message>
        <source>The last change is on its way to the database.</source>
        <translation>El último cambio va de camino a la base de datos.</translation>
    </message>
    <message>
        <source>Every change is in the database.</source>
        <translation>Todos los cambios están en la base de datos.</translation>
    </message>
</context>
<context>
    <name>firstring::SyncControl</name>
    <message>
        <source>Asking the other side</source>
        <translation>Preguntando a la otra parte</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Taking files</source>
        <translation>Recibiendo archivos</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>Enviando archivos</translation>
    </message>
    <message>
        <source>Sending changes</source>
        <translation>Enviando cambios</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
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
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>RCS</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué es de ello</translation>
    </message>
</context>
<context>
    <name>firstring::SyncLedger</name>
    <message>
        <source>This job can only be read now, because it could not be saved.</source>
        <translation>Este trabajo solo se puede leer ahora, porque no se ha podido guardar.</translation>
    </message>
    <message>
        <source>This job knows no other side “%1”.</source>
        <translation>Este trabajo no conoce ninguna otra parte «%1».</translation>
    </message>
</context>
<context>
    <name>firstring::SyncPage</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Cuánto lleva la ejecución</translation>
    </message>
    <message>
        <source>Brings this job and another RCS together. Compare first: nothing is sent or taken before you see what would happen.</source>
        <translation>Pone de acuerdo este trabajo y otro RCS. Compare primero: no se envía ni se recibe nada antes de que usted vea qué ocurriría.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>How often by itself</source>
        <translation>Con qué frecuencia por sí mismo</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>solo si se pide</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>cada %n minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself only what nobody need decide is done, and only after a first run by hand.</source>
        <translation>Por sí mismo solo se hace lo que nadie tiene que decidir, y solo tras una primera ejecución a mano.</translation>
    </message>
    <message>
        <source>Compare with the other side to see what a run would do.</source>
        <translation>Compare con la otra parte para ver qué haría una ejecución.</translation>
    </message>
    <message>
        <source>No other side is known yet. Add the one that this job shall be synced with.</source>
        <translation>Aún no se conoce ninguna otra parte. Añada aquella con la que debe sincronizarse este trabajo.</translation>
    </message>
    <message>
        <source>“%1” is known now. Compare to see what a run would do.</source>
        <translation>«%1» ya se conoce. Compare para ver qué haría una ejecución.</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>¿Olvidar «%1»?</translation>
    </message>
    <message>
        <source>Nothing changes there or in this job. Added again, both sides are compared anew, and what differs is asked about.</source>
        <translation>No cambia nada allí ni en este trabajo. Si se añade de nuevo, ambas partes se comparan otra vez, y se pregunta por lo que difiera.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Both sides are alike.</source>
        <translation>Ambas partes son iguales.</translation>
    </message>
    <message>
        <source>This is what a run would do. Nothing was sent yet.</source>
        <translation>Esto es lo que haría una ejecución. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Never synced.</source>
        <translation>Nunca sincronizado.</translation>
    </message>
    <message>
        <source>Synced %1.</source>
        <translation>Sincronizado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed here since they were agreed.</source>
        <translation>
            <numerusform>%n elemento ha cambiado aquí desde el último acuerdo.</numerusform>
            <numerusform>%n elementos han cambiado aquí desde el último acuerdo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Pro&amp;file…</source>
        <translation>&amp;Perfil…</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Lista para el portal</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The list was written. Tick off what is done there.</source>
        <translation>La lista se ha escrito. Marque lo que esté hecho allí.</translation>
    </message>
    <message>
        <source>The list could not be written there: %1. Choose another folder.</source>
        <translation>La lista no se ha podido escribir ahí: %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The portal&apos;s own list</source>
        <translation>La propia lista del portal</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
    <message>
        <source>Save the list, do there what it says, and tick off what is done.</source>
        <translation>Guarde la lista, haga allí lo que dice, y marque lo que esté hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed there.</source>
        <translation>
            <numerusform>%n elemento ha cambiado allí.</numerusform>
            <numerusform>%n elementos han cambiado allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its new cert&amp;ificate…</source>
        <translation>Su certificado &amp;nuevo…</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>C&amp;uentas…</translation>
    </message>
    <message>
        <source>Who else may ask for this job over HTTPS: make a token for another workstation</source>
        <translation>Quién más puede preguntar por este trabajo mediante HTTPS: crear un token para otra estación de trabajo</translation>
    </message>
    <message>
        <source>Take back the last run with “%1”?</source>
        <translation>¿Revertir la última ejecución con «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become on both sides as they were before it. What was changed since stays as it is, and nothing is synced by itself until you choose that again.</source>
        <translation>
            <numerusform>%n elemento vuelve a ser en ambas partes como era antes de ella. Lo que se ha cambiado desde entonces se queda como está, y no se sincroniza nada por sí mismo hasta que usted lo elija de nuevo.</numerusform>
            <numerusform>%n elementos vuelven a ser en ambas partes como eran antes de ella. Lo que se ha cambiado desde entonces se queda como está, y no se sincroniza nada por sí mismo hasta que usted lo elija de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revertirla</translation>
    </message>
</context>
<context>
    <name>firstring::SyncPlanTable</name>
    <message>
        <source>as here</source>
        <translation>como aquí</translation>
    </message>
    <message>
        <source>as there</source>
        <translation>como allí</translation>
    </message>
    <message>
        <source>is left for later</source>
        <translation>se deja para después</translation>
    </message>
    <message>
        <source>is decided in part</source>
        <translation>se ha decidido en parte</translation>
    </message>
    <message>
        <source>field by field</source>
        <translation>campo por campo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What a run does</source>
        <translation>Qué hace una ejecución</translation>
    </message>
    <message>
        <source>is done there</source>
        <translation>está hecho allí</translation>
    </message>
    <message>
        <source>is to be added there</source>
        <translation>hay que añadirlo allí</translation>
    </message>
    <message>
        <source>is to be changed there</source>
        <translation>hay que cambiarlo allí</translation>
    </message>
    <message>
        <source>is to be removed there</source>
        <translation>hay que quitarlo allí</translation>
    </message>
    <message>
        <source>To be done there</source>
        <translation>Por hacer allí</translation>
    </message>
</context>
<context>
    <name>firstring::SyncRun</name>
    <message>
        <source>“%1” holds another job now than the one this job was synced with. Nothing was done. If that is meant, remove it here and add it again; both sides are then compared anew.</source>
        <translation>«%1» contiene ahora otro trabajo que aquel con el que se sincronizó este. No se ha hecho nada. Si es lo que quiere, quítela aquí y añádala de nuevo; ambas partes se comparan entonces otra vez.</translation>
    </message>
    <message>
        <source>Sync with %1</source>
        <translation>Sincronizar con %1</translation>
    </message>
    <message>
        <source>It was changed here meanwhile. The next run looks anew.</source>
        <translation>Se ha cambiado aquí entretanto. La próxima ejecución lo mira de nuevo.</translation>
    </message>
    <message>
        <source>It is still used, so it came back.</source>
        <translation>Aún se usa, así que ha vuelto.</translation>
    </message>
    <message>
        <source>This account there is not shown passwords, so those stay as they are on both sides.</source>
        <translation>A esta cuenta no se le muestran allí las contraseñas, así que quedan como están en ambas partes.</translation>
    </message>
    <message>
        <source>Nothing comes from “%1” into this job. Change the phone here, or there by hand.</source>
        <translation>De «%1» no llega nada a este trabajo. Cambie el teléfono aquí, o allí a mano.</translation>
    </message>
    <message>
        <source>The run before this one was taken back.</source>
        <translation>La ejecución anterior a esta se revirtió.</translation>
    </message>
</context>
<context>
    <name>firstring::SyslogSection</name>
    <message>
        <source>Phone log</source>
        <translation>Registro de los teléfonos</translation>
    </message>
    <message>
        <source>Take the log of the phones</source>
        <translation>Recibir el registro de los teléfonos</translation>
    </message>
    <message>
        <source>Port of the phone log</source>
        <translation>Puerto del registro de los teléfonos</translation>
    </message>
    <message>
        <source>Tell the phones in their settings to write their log here</source>
        <translation>Decir a los teléfonos en sus ajustes que escriban aquí su registro</translation>
    </message>
    <message>
        <source>Have phones write their log here</source>
        <translation>Hacer que los teléfonos escriban aquí su registro</translation>
    </message>
    <message>
        <source>Have phones write no log here</source>
        <translation>Hacer que los teléfonos no escriban aquí ningún registro</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The log of the phones is not taken: its port could not be opened. Phones get their files all the same.</source>
        <translation>No se recibe el registro de los teléfonos: no se ha podido abrir su puerto. Los teléfonos reciben sus archivos de todos modos.</translation>
    </message>
    <message>
        <source>The settings of the phones name port %1 for their log, and here it is taken on port %2. Tick the box below off and on again to write the present port.</source>
        <translation>Los ajustes de los teléfonos nombran el puerto %1 para su registro, y aquí se recibe en el puerto %2. Desmarque y vuelva a marcar la casilla de abajo para escribir el puerto actual.</translation>
    </message>
    <message>
        <source>The settings of the phones tell them to write their log here, and it is not taken.</source>
        <translation>Los ajustes de los teléfonos les dicen que escriban aquí su registro, y no se recibe.</translation>
    </message>
    <message>
        <source>What phones write in their log is not seen here.</source>
        <translation>Lo que los teléfonos escriben en su registro no se ve aquí.</translation>
    </message>
    <message>
        <source>Phones that are told so write here what they do; it appears under What happened and in the history of the phone.</source>
        <translation>Los teléfonos a los que se les dice escriben aquí lo que hacen; aparece en Qué ha ocurrido y en el historial del teléfono.</translation>
    </message>
    <message>
        <source>Phones write here what they do with their settings; it appears under What happened and in the history of the phone.</source>
        <translation>Los teléfonos escriben aquí lo que hacen con sus ajustes; aparece en Qué ha ocurrido y en el historial del teléfono.</translation>
    </message>
</context>
<context>
    <name>firstring::TftpSection</name>
    <message>
        <source>Answer over TFTP</source>
        <translation>Responder por TFTP</translation>
    </message>
    <message>
        <source>TFTP port</source>
        <translation>Puerto TFTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>No phone is answered by TFTP.</source>
        <translation>No se responde a ningún teléfono por TFTP.</translation>
    </message>
    <message>
        <source>TFTP is off: its port could not be opened. Phones are served by HTTP only.</source>
        <translation>TFTP está apagado: no se ha podido abrir su puerto. A los teléfonos se les sirve solo por HTTP.</translation>
    </message>
    <message>
        <source>Phones have no parameter for a TFTP port: they use 69. Another port serves simulated phones only.</source>
        <translation>Los teléfonos no tienen parámetro para un puerto TFTP: usan el 69. Otro puerto solo sirve a teléfonos simulados.</translation>
    </message>
    <message>
        <source>Phones are answered at %1.</source>
        <translation>Se responde a los teléfonos en %1.</translation>
    </message>
    <message>
        <source>Once the server is started, phones are answered at %1.</source>
        <translation>Cuando se inicie el servidor, se responderá a los teléfonos en %1.</translation>
    </message>
</context>
<context>
    <name>firstring::TimeZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time zone by its IANA name</source>
        <translation>Zona horaria por su nombre IANA</translation>
    </message>
    <message>
        <source>Lines that say this time zone</source>
        <translation>Líneas que expresan esta zona horaria</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Every model understands these lines, also those that do not know the zone by a name of their own. They take the place of what is set there now.</source>
        <translation>Todos los modelos entienden estas líneas, también los que no conocen la zona por un nombre propio. Ocupan el lugar de lo que ahora hay ajustado ahí.</translation>
    </message>
    <message>
        <source>Phones cannot say the hour of this zone&apos;s change exactly; for some hours of two nights a year their clock is wrong.</source>
        <translation>Los teléfonos no pueden expresar con exactitud la hora del cambio de esta zona; durante algunas horas de dos noches al año su reloj no está en hora.</translation>
    </message>
</context>
<context>
    <name>firstring::TimelineDialog</name>
    <message>
        <source>What happened to this phone</source>
        <translation>Qué le ha ocurrido a este teléfono</translation>
    </message>
    <message>
        <source>Show &amp;details too</source>
        <translation>Mostrar también &amp;detalles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Nothing was seen of this phone yet. It appears here as soon as it asks.</source>
        <translation>Aún no se ha visto nada de este teléfono. Aparece aquí en cuanto pregunta.</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Imagen (PNG)...</translation>
    </message>
    <message>
        <source>Drawing (SVG)...</source>
        <translation>Dibujo (SVG)...</translation>
    </message>
    <message>
        <source>Text...</source>
        <translation>Texto...</translation>
    </message>
    <message>
        <source>For programs (JSON)...</source>
        <translation>Para programas (JSON)...</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Línea de tiempo de %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Guardar la línea de tiempo</translation>
    </message>
    <message>
        <source>The timeline was written.</source>
        <translation>La línea de tiempo se ha escrito.</translation>
    </message>
    <message>
        <source>It could not be written there: %1. Choose another folder.</source>
        <translation>No se ha podido escribir ahí: %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>firstring::TimelinePicture</name>
    <message>
        <source>Drawing of what happened; the table below says the same in words</source>
        <translation>Dibujo de lo ocurrido; la tabla de abajo dice lo mismo con palabras</translation>
    </message>
</context>
<context>
    <name>firstring::TimelineTable</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>firstring::TrainerPage</name>
    <message>
        <source>Trainer</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Simulated phones</source>
        <translation>Teléfonos simulados</translation>
    </message>
    <message>
        <source>Parts of the trainer</source>
        <translation>Partes de la formación</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
</context>
<context>
    <name>firstring::TransportBar</name>
    <message>
        <source>S&amp;tep</source>
        <translation>Pas&amp;o</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>Ad&amp;ivinar antes</translation>
    </message>
    <message>
        <source>Rewind to the beginning</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>One exchange back</source>
        <translation>Un intercambio atrás</translation>
    </message>
    <message>
        <source>Shows the next exchange</source>
        <translation>Muestra el intercambio siguiente</translation>
    </message>
    <message>
        <source>Calmly</source>
        <translation>Con calma</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10 veces más rápido</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como llegó</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>A qué velocidad se reproduce</translation>
    </message>
    <message>
        <source>Each exchange stays hidden until the class has guessed</source>
        <translation>Cada intercambio queda oculto hasta que la clase lo haya adivinado</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Re&amp;producir</translation>
    </message>
</context>
<context>
    <name>firstring::UnknownPhones</name>
    <message>
        <source>%1 asked from %2</source>
        <translation>%1 ha preguntado desde %2</translation>
    </message>
</context>
<context>
    <name>firstring::UnknownStrip</name>
    <message>
        <source>Add this phone</source>
        <translation>Añadir este teléfono</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>No es mío</translation>
    </message>
    <message>
        <source>Do not show this phone again. It is still told nothing.</source>
        <translation>No mostrar más este teléfono. Sigue sin recibir nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown phone %1</source>
        <translation>Teléfono desconocido %1</translation>
    </message>
    <message numerus="yes">
        <source>Add all %n</source>
        <translation>
            <numerusform>Añadir el único (%n)</numerusform>
            <numerusform>Añadir los %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::UnlockDialog</name>
    <message>
        <source>Open the job “%1”</source>
        <translation>Abrir el trabajo «%1»</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The passwords in this job are encrypted, and their key is in the password store of this computer. It may ask for its own password in another window.</source>
        <translation>Las contraseñas de este trabajo están cifradas, y su clave está en el almacén de contraseñas de este equipo. Puede que este pida su propia contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>The passwords in this job are encrypted. Type the passphrase that opens them.</source>
        <translation>Las contraseñas de este trabajo están cifradas. Escriba la frase de contraseña que las abre.</translation>
    </message>
    <message>
        <source>The job is read from its database, which is slow to answer. Cancel to choose another job or database.</source>
        <translation>El trabajo se lee de su base de datos, que tarda en responder. Cancele para elegir otro trabajo u otra base de datos.</translation>
    </message>
</context>
<context>
    <name>firstring::Workspace</name>
    <message>
        <source>This job can only be read now, because it could not be saved: %1</source>
        <translation>Este trabajo solo se puede leer ahora, porque no se ha podido guardar: %1</translation>
    </message>
</context>
<context>
    <name>firstring::Workstation</name>
    <message>
        <source>Import phone list</source>
        <translation>Importar lista de teléfonos</translation>
    </message>
    <message>
        <source>Phone lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas de teléfonos (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export phone list</source>
        <translation>Exportar lista de teléfonos</translation>
    </message>
    <message>
        <source>Phone lists (*.csv)</source>
        <translation>Listas de teléfonos (*.csv)</translation>
    </message>
    <message>
        <source>The list was written. Secret values are left out.</source>
        <translation>La lista se ha escrito. Los valores secretos se han omitido.</translation>
    </message>
    <message>
        <source>The list could not be written there: %1. Choose another folder.</source>
        <translation>La lista no se ha podido escribir ahí: %1. Elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this job are missing or damaged and not sent to phones: %1. Add them again.</source>
        <translation>
            <numerusform>%n archivo de este trabajo falta o está dañado y no se envía a los teléfonos: %1. Añádalo de nuevo.</numerusform>
            <numerusform>%n archivos de este trabajo faltan o están dañados y no se envían a los teléfonos: %1. Añádalos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are being told something already. Wait until that has ended.</source>
        <translation>Ya se está diciendo algo a los teléfonos. Espere hasta que termine.</translation>
    </message>
    <message>
        <source>Folder of the existing server</source>
        <translation>Carpeta del servidor existente</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Accesible desde Internet</translation>
    </message>
    <message>
        <source>Type the address once more to let everybody reach it:</source>
        <translation>Escriba otra vez la dirección para que cualquiera pueda llegar a ella:</translation>
    </message>
    <message>
        <source>That is not the address that was chosen. The server stays off.</source>
        <translation>Esa no es la dirección que se eligió. El servidor queda apagado.</translation>
    </message>
    <message>
        <source>Take over into a new job</source>
        <translation>Incorporar a un trabajo nuevo</translation>
    </message>
    <message>
        <source>Name of the new job:</source>
        <translation>Nombre del trabajo nuevo:</translation>
    </message>
    <message>
        <source>The job “%1” opens in a window of its own.</source>
        <translation>El trabajo «%1» se abre en una ventana propia.</translation>
    </message>
    <message>
        <source>The job “%1” was made, but its window did not open. Start Firstring with --job and that name.</source>
        <translation>El trabajo «%1» se ha creado, pero su ventana no se ha abierto. Inicie Firstring con --job y ese nombre.</translation>
    </message>
    <message>
        <source>Calling phones is switched off for this job. Switch it on under Help, What this program does.</source>
        <translation>Llamar a los teléfonos está apagado para este trabajo. Enciéndalo en Ayuda, Qué hace este programa.</translation>
    </message>
    <message>
        <source>Looking for phones is switched off for this job. Switch it on under Help, What this program does.</source>
        <translation>Buscar teléfonos está apagado para este trabajo. Enciéndalo en Ayuda, Qué hace este programa.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Informe de problema</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>The report was written. Read it before you send it.</source>
        <translation>El informe se ha escrito. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Abrir paquete</translation>
    </message>
    <message>
        <source>Bundles (*.firstring);;All files (*)</source>
        <translation>Paquetes (*.firstring);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This job is open in this window already.</source>
        <translation>Este trabajo ya está abierto en esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this job are on another workstation only and not sent to phones: %1. They come by themselves when that one opens the job.</source>
        <translation>
            <numerusform>%n archivo de este trabajo está solo en otra estación de trabajo y no se envía a los teléfonos: %1. Vendrá por sí solo cuando esa estación abra el trabajo.</numerusform>
            <numerusform>%n archivos de este trabajo están solo en otra estación de trabajo y no se envían a los teléfonos: %1. Vendrán por sí solos cuando esa estación abra el trabajo.</numerusform>
        </translation>
    </message>
</context>
</TS>
