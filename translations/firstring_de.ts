<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>BootStep</name>
    <message>
        <source>Branding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it the configuration server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: not in this job, or on hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no configuration server “%1” in this job. Add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no blueprint “%1” in this job. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no branding file “%1” in this job. Add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs 1 to 200 printable characters, without blanks at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL key has 8 to 64 letters, digits, - or _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release window lasts 1 to 8760 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the address of a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “local” stands for this program&apos;s own server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firmware file needs its model and its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job&apos;s defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still used by %1. Change that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCatalogue</name>
    <message>
        <source>A phone that is not in this job asked for %1. It was told nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is on hold; it asked for %1 and was told nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for %1, and it cannot be told which phone that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names two different phones: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone asked the RCS for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was told its configuration server in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone took its redirection and asked the RCS again without asking its configuration server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone took the branding file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone took the language file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone took the common settings %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone took the settings of its model, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone took its own settings, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone already has %1; it has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. That is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone asked for %1, which is not here. It stops there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked for and is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the catalogue, but its file is missing or damaged. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting needs a value that this phone does not have (%1). Its file is held back until it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone stopped taking %1 before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request was refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone began to take the firmware %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is taking the firmware: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone took the whole firmware %1 and will restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone read the beginning of %1 and stopped: it has that firmware already. That is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone took the firmware %1 again and again and still reports another one. It is not offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is labelled wrongly: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone asked for the firmware %1, and none is assigned that is made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone says that it has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone says that it is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone reports its registration: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was sent to its configuration server %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed since the phone took them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard from the phone for %1. Look at its screen, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server is on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MacAddress</name>
    <message>
        <source>“%1” is not a MAC address: it has 12 digits 0-9 and A-F. Scan the code under the word MAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is all zeros; no phone has that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a group address; no phone has it. Check the first two digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneState</name>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware labelled wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same firmware again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard of for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not follow its redirection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen (DHCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked RCS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebooting (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Outdated: %n file(s) changed since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going round in circles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>“%1” does not begin with tftp://, ftp://, http:// or https://. Phones know no other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no server. Write it like http://192.168.1.10:8080/cfg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds ? or #. Phones store only a server, a port and a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a user name. Phones store one for FTP only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a port. Phones have no parameter for a TFTP or FTP port and use 69 or 21.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>“%1” holds a line break or control character. Write one setting a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no colon. A setting is written name: value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no name before the colon. A setting is written name: value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
