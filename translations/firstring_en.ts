<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AdoptLists</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdoptPlan</name>
    <message numerus="yes">
        <source>%n line(s) name the configuration server. This program writes its own in their place.</source>
        <translation>
            <numerusform>%n line names the configuration server. This program writes its own in its place.</numerusform>
            <numerusform>%n lines name the configuration server. This program writes its own in their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still fetch something from the old server. They stay as they are: keep it running, or change them later.</source>
        <translation>
            <numerusform>%n line still fetches something from the old server. It stays as it is: keep that server running, or change the line later.</numerusform>
            <numerusform>%n lines still fetch something from the old server. They stay as they are: keep it running, or change them later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message numerus="yes">
        <source>It lies more than %n archives deep, so it was left alone.</source>
        <translation>
            <numerusform>It lies more than %n archive deep, so it was left alone.</numerusform>
            <numerusform>It lies more than %n archives deep, so it was left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files in it, so the rest was left alone.</source>
        <translation>
            <numerusform>There is more than %n file in it, so the rest was left alone.</numerusform>
            <numerusform>There are more than %n files in it, so the rest was left alone.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrandingCheck</name>
    <message numerus="yes">
        <source>It has %n channel(s). Phones probably want one (not confirmed).</source>
        <translation>
            <numerusform>It has %n channel. Phones probably want one (not confirmed).</numerusform>
            <numerusform>It has %n channels. Phones probably want one (not confirmed).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 pixels, %3, %n bit(s) a pixel</source>
        <translation>
            <numerusform>%1 × %2 pixels, %3, %n bit a pixel</numerusform>
            <numerusform>%1 × %2 pixels, %3, %n bits a pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 Hz, %n channel(s), %3 s</source>
        <translation>
            <numerusform>%1, %2 Hz, %n channel, %3 s</numerusform>
            <numerusform>%1, %2 Hz, %n channels, %3 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigSource</name>
    <message numerus="yes">
        <source>%n line(s) say again what a later line says otherwise; phones go by the last, and only that is kept.</source>
        <translation>
            <numerusform>%n line says what a later line says again; phones go by the last, and only that is kept.</numerusform>
            <numerusform>%n lines say what a later line says again; phones go by the last, and only that is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) say nothing to a phone and stay out.</source>
        <translation>
            <numerusform>%n line says nothing to a phone and stays out.</numerusform>
            <numerusform>%n lines say nothing to a phone and stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The local server is on at %1 and %2; %n simulated phone(s) are plugged in.</source>
        <translation>
            <numerusform>The local server is on at %1 and %2; %n simulated phone is plugged in.</numerusform>
            <numerusform>The local server is on at %1 and %2; %n simulated phones are plugged in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n phone(s)</source>
        <translation>
            <numerusform>Remove %n phone</numerusform>
            <numerusform>Remove %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed.</source>
        <translation>
            <numerusform>%n phone removed.</numerusform>
            <numerusform>%n phones removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) written to “%1”.</source>
        <translation>
            <numerusform>%n phone written to “%1”.</numerusform>
            <numerusform>%n phones written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stored.</source>
        <translation>
            <numerusform>%n setting stored.</numerusform>
            <numerusform>%n settings stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) removed.</source>
        <translation>
            <numerusform>%n setting removed.</numerusform>
            <numerusform>%n settings removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the catalogue already.</source>
        <translation>
            <numerusform>%n file is in the catalogue already.</numerusform>
            <numerusform>%n files are in the catalogue already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read to the last byte, %1: all sound.</source>
        <translation>
            <numerusform>%n file read to the last byte, %1: sound.</numerusform>
            <numerusform>%n files read to the last byte, %1: all sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be taken out, %1.</source>
        <translation>
            <numerusform>%n file would be taken out, %1.</numerusform>
            <numerusform>%n files would be taken out, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken out, %1.</source>
        <translation>
            <numerusform>%n file taken out, %1.</numerusform>
            <numerusform>%n files taken out, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that nobody needs are younger than a day and stay.</source>
        <translation>
            <numerusform>%n file that nobody needs is younger than a day and stays.</numerusform>
            <numerusform>%n files that nobody needs are younger than a day and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s).</source>
        <translation>
            <numerusform>%n new name.</numerusform>
            <numerusform>%n new names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same (%1)</source>
        <translation>
            <numerusform>%n more of the same (%1)</numerusform>
            <numerusform>%n more of the same (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n parameter</numerusform>
            <numerusform>%n parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared: all mean the same.</source>
        <translation>
            <numerusform>%n file compared: it means the same.</numerusform>
            <numerusform>%n files compared: all mean the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 file(s) do not mean the same.</source>
        <translation>
            <numerusform>%n of %1 files does not mean the same.</numerusform>
            <numerusform>%n of %1 files do not mean the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out; see above.</source>
        <translation>
            <numerusform>%n file was left out; see above.</numerusform>
            <numerusform>%n files were left out; see above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would take over %n phone(s). Nothing was stored.</source>
        <translation>
            <numerusform>Would take over %n phone. Nothing was stored.</numerusform>
            <numerusform>Would take over %n phones. Nothing was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over.</source>
        <translation>
            <numerusform>%n phone taken over.</numerusform>
            <numerusform>%n phones taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stay as they are.</source>
        <translation>
            <numerusform>%n setting stays as it is.</numerusform>
            <numerusform>%n settings stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a new password.</source>
        <translation>
            <numerusform>%n phone got a new password.</numerusform>
            <numerusform>%n phones got a new password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) kept the one they had. Give --replace to change those too.</source>
        <translation>
            <numerusform>%n phone kept the one it had. Give --replace to change it too.</numerusform>
            <numerusform>%n phones kept the ones they had. Give --replace to change those too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to “%1”.</source>
        <translation>
            <numerusform>%n label written to “%1”.</numerusform>
            <numerusform>%n labels written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again as Waiting; what happened before stays in the log.</source>
        <translation>
            <numerusform>%n phone begins again as Waiting; what happened before stays in the log.</numerusform>
            <numerusform>%n phones begin again as Waiting; what happened before stays in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report of %n phone(s) is in “%1”.</source>
        <translation>
            <numerusform>The report of %n phone is in “%1”.</numerusform>
            <numerusform>The report of %n phones is in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report names them with the reason.</source>
        <translation>
            <numerusform>%n phone is not ready; the report names it with the reason.</numerusform>
            <numerusform>%n phones are not ready; the report names them with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record of %n exchange(s)</source>
        <translation>
            <numerusform>Record of %n exchange</numerusform>
            <numerusform>Record of %n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a bundle of the job “%1” with %n phones.</source>
        <translation>
            <numerusform>This is a bundle of the job “%1” with %n phone.</numerusform>
            <numerusform>This is a bundle of the job “%1” with %n phones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones cannot be said there, because they belong to this program&apos;s own server. Say under which address they reach it with local=URL in the profile.</source>
        <translation>
            <numerusform>%n phone cannot be said there, because it belongs to this program&apos;s own server. Say under which address it reaches it with local=URL in the profile.</numerusform>
            <numerusform>%n phones cannot be said there, because they belong to this program&apos;s own server. Say under which address they reach it with local=URL in the profile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones are in the list. Tick them off once they are done there.</source>
        <translation>
            <numerusform>%n phone is in the list. Tick it off once it is done there.</numerusform>
            <numerusform>%n phones are in the list. Tick them off once they are done there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones are ticked off.</source>
        <translation>
            <numerusform>%n phone is ticked off.</numerusform>
            <numerusform>%n phones are ticked off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the shared job came from its database.</source>
        <translation>
            <numerusform>%n file of the shared job came from its database.</numerusform>
            <numerusform>%n files of the shared job came from its database.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Every %n minute(s), since you chose so on the Sync page.</source>
        <translation>
            <numerusform>Every minute, since you chose so on the Sync page.</numerusform>
            <numerusform>Every %n minutes, since you chose so on the Sync page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DhcpSurvey</name>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>for %n minute</numerusform>
            <numerusform>for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers give out addresses here. Each phone takes what it hears first, so they may behave differently.</source>
        <translation>
            <numerusform>%n server gives out addresses here.</numerusform>
            <numerusform>%n servers give out addresses here. Each phone takes what it hears first, so they may behave differently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Downgrade</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>Phones have room for %n language pack(s) besides English.</source>
        <translation>
            <numerusform>Phones have room for %n language pack besides English.</numerusform>
            <numerusform>Phones have room for %n language packs besides English.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message numerus="yes">
        <source>The encrypting program did not write %n file(s): %1.</source>
        <translation>
            <numerusform>The encrypting program did not write a file: %1.</numerusform>
            <numerusform>The encrypting program did not write %n files: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveryPhone</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message numerus="yes">
        <source>This is a phone list with %n phone(s).</source>
        <translation>
            <numerusform>This is a phone list with %n phone.</numerusform>
            <numerusform>This is a phone list with %n phones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read.</source>
        <translation>
            <numerusform>%n line cannot be read.</numerusform>
            <numerusform>%n lines cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a phone configuration with %n setting(s).</source>
        <translation>
            <numerusform>This is a phone configuration with %n setting.</numerusform>
            <numerusform>This is a phone configuration with %n settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a language pack with %n text(s).</source>
        <translation>
            <numerusform>This is a language pack with %n text.</numerusform>
            <numerusform>This is a language pack with %n texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a PEM file with %n part(s).</source>
        <translation>
            <numerusform>This is a PEM file with %n part.</numerusform>
            <numerusform>This is a PEM file with %n parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmwareForecast</name>
    <message numerus="yes">
        <source>%n different version(s)</source>
        <translation>
            <numerusform>one version</numerusform>
            <numerusform>%n different versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) fetch %1</source>
        <translation>
            <numerusform>One phone fetches %1</numerusform>
            <numerusform>%n phones fetch %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them go(es) down</source>
        <translation>
            <numerusform>one of them goes DOWN</numerusform>
            <numerusform>%n of them go DOWN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run</source>
        <translation>
            <numerusform>one of them never said what it runs</numerusform>
            <numerusform>%n of them never said what they run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmwareKnowledge</name>
    <message numerus="yes">
        <source>%n of its names are known here from a later day; those were left as they are.</source>
        <translation>
            <numerusform>%n of its names is known here from a later day; that was left as it is.</numerusform>
            <numerusform>%n of its names are known here from a later day; those were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmwareMatrix</name>
    <message numerus="yes">
        <source>%1: %n phone(s).</source>
        <translation>
            <numerusform>%1: one phone.</numerusform>
            <numerusform>%1: %n phones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never said what they run.</source>
        <translation>
            <numerusform>One of them never said what it runs.</numerusform>
            <numerusform>%n of them never said what they run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) run it.</source>
        <translation>
            <numerusform>One phone runs it.</numerusform>
            <numerusform>%n phones run it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go up to it.</source>
        <translation>
            <numerusform>One phone would go up to it.</numerusform>
            <numerusform>%n phones would go up to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would go down to it.</source>
        <translation>
            <numerusform>One phone would go down to it.</numerusform>
            <numerusform>%n phones would go down to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would be offered it and never said what they run.</source>
        <translation>
            <numerusform>One phone would be offered it and never said what it runs.</numerusform>
            <numerusform>%n phones would be offered it and never said what they run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) shall run it and wait for its file.</source>
        <translation>
            <numerusform>One phone shall run it and waits for its file.</numerusform>
            <numerusform>%n phones shall run it and wait for its file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderTarget</name>
    <message numerus="yes">
        <source>“%1” holds %n file(s) with these names already that were not published from here, such as %2. Nothing was changed. Choose an empty folder, or replace them with --overwrite.</source>
        <translation>
            <numerusform>“%1” holds %n file with such a name already that was not published from here, such as %2. Nothing was changed. Choose an empty folder, or replace it with --overwrite.</numerusform>
            <numerusform>“%1” holds %n files with these names already that were not published from here, such as %2. Nothing was changed. Choose an empty folder, or replace them with --overwrite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>All %n phone(s) are ready.</source>
        <translation>
            <numerusform>The phone is ready.</numerusform>
            <numerusform>All %n phones are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) are ready; the others are listed under Exceptions.</source>
        <translation>
            <numerusform>%1 of %n phone is ready; see Exceptions.</numerusform>
            <numerusform>%1 of %n phones are ready; the others are listed under Exceptions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallTime</name>
    <message numerus="yes">
        <source>about %1 for %n phone(s) at %2 Mbit/s</source>
        <translation>
            <numerusform>about %1 for one phone at %2 Mbit/s</numerusform>
            <numerusform>about %1 for %n phones at %2 Mbit/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobVariables</name>
    <message numerus="yes">
        <source>{%1}: %n phone(s) have no value (%2) and do not get their own file.</source>
        <translation>
            <numerusform>{%1}: %n phone has no value (%2) and does not get its own file.</numerusform>
            <numerusform>{%1}: %n phones have no value (%2) and do not get their own file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more variable(s) lack values too.</source>
        <translation>
            <numerusform>%n more variable lacks values too.</numerusform>
            <numerusform>%n more variables lack values too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagePack</name>
    <message numerus="yes">
        <source>%n more line(s) of this kind.</source>
        <translation>
            <numerusform>%n more line of this kind.</numerusform>
            <numerusform>%n more lines of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenBundleDialog</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneConversion</name>
    <message numerus="yes">
        <source>Convert %n phone(s) to %1</source>
        <translation>
            <numerusform>Convert %n phone to %1</numerusform>
            <numerusform>Convert %n phones to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneEdits</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n phone(s)</source>
        <translation>
            <numerusform>Add %n phone</numerusform>
            <numerusform>Add %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneState</name>
    <message numerus="yes">
        <source>Outdated: %n file(s) changed since</source>
        <translation>
            <numerusform>Outdated: %n file changed since</numerusform>
            <numerusform>Outdated: %n files changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedTree</name>
    <message numerus="yes">
        <source>%n phone(s) get no file of their own, because a variable in it has no value: %1. Fill in their columns, then publish again.</source>
        <translation>
            <numerusform>%n phone gets no file of its own, because a variable in it has no value: %1. Fill in its columns, then publish again.</numerusform>
            <numerusform>%n phones get no file of their own, because a variable in it has no value: %1. Fill in their columns, then publish again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteAccess</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message numerus="yes">
        <source>%n phone(s) done</source>
        <translation>
            <numerusform>one phone done</numerusform>
            <numerusform>%n phones done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll out firmware to %n phone(s)</source>
        <translation>
            <numerusform>Roll out firmware to one phone</numerusform>
            <numerusform>Roll out firmware to %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with the roll-out without %n phone(s)</source>
        <translation>
            <numerusform>Go on with the roll-out without one phone</numerusform>
            <numerusform>Go on with the roll-out without %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateCounts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rebooting</source>
        <translation>
            <numerusform>%n rebooting</numerusform>
            <numerusform>%n rebooting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncAccount</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed there</source>
        <translation>
            <numerusform>%n removed there</numerusform>
            <numerusform>%n removed there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed here</source>
        <translation>
            <numerusform>%n removed here</numerusform>
            <numerusform>%n removed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought together</source>
        <translation>
            <numerusform>%n brought together</numerusform>
            <numerusform>%n brought together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n alike</numerusform>
            <numerusform>%n alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n changed meanwhile</numerusform>
            <numerusform>%n changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without its file</source>
        <translation>
            <numerusform>%n without its file</numerusform>
            <numerusform>%n without their files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::AdoptDialog</name>
    <message numerus="yes">
        <source>&amp;Take over %n phone(s)</source>
        <translation>
            <numerusform>&amp;Take over %n phone</numerusform>
            <numerusform>&amp;Take over %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation>
            <numerusform>%n file compared</numerusform>
            <numerusform>%n files compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would not mean the same: see Proof.</source>
        <translation>
            <numerusform>%n file would not mean the same: see Proof.</numerusform>
            <numerusform>%n files would not mean the same: see Proof.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All compared files mean the same. %n stay(s) out: see why before you take over.</source>
        <translation>
            <numerusform>All compared files mean the same. %n stays out: see why before you take over.</numerusform>
            <numerusform>All compared files mean the same. %n stay out: see why before you take over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over. Undo takes the step back.</source>
        <translation>
            <numerusform>%n phone taken over. Undo takes the step back.</numerusform>
            <numerusform>%n phones taken over. Undo takes the step back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) taken over, but not every file: %1</source>
        <translation>
            <numerusform>%n phone taken over, but not every file: %1</numerusform>
            <numerusform>%n phones taken over, but not every file: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::Attention</name>
    <message numerus="yes">
        <source>%n phone(s) need you.</source>
        <translation>
            <numerusform>%n phone needs you.</numerusform>
            <numerusform>%n phones need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::AuditDialog</name>
    <message numerus="yes">
        <source>The log is as it was written: %n line(s), none changed, left out or added.</source>
        <translation>
            <numerusform>The log is as it was written: %n line, not changed.</numerusform>
            <numerusform>The log is as it was written: %n lines, none changed, left out or added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::BlueprintsPage</name>
    <message numerus="yes">
        <source>Remove %n blueprint(s)</source>
        <translation>
            <numerusform>Remove %n blueprint</numerusform>
            <numerusform>Remove %n blueprints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::BrandingTab</name>
    <message numerus="yes">
        <source>Remove %n branding file(s)</source>
        <translation>
            <numerusform>Remove %n branding file</numerusform>
            <numerusform>Remove %n branding files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n branding file(s)</source>
        <translation>
            <numerusform>Add %n branding file</numerusform>
            <numerusform>Add %n branding files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branding file(s) added</source>
        <translation>
            <numerusform>%n branding file added</numerusform>
            <numerusform>%n branding files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::BulkEditDialog</name>
    <message numerus="yes">
        <source>In %n phone(s). Undo takes it back.</source>
        <translation>
            <numerusform>In %n phone. Undo takes it back.</numerusform>
            <numerusform>In %n phones. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) would change</source>
        <translation>
            <numerusform>%n phone would change</numerusform>
            <numerusform>%n phones would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n phone changed. Undo takes it back.</numerusform>
            <numerusform>%n phones changed. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ChangesPane</name>
    <message numerus="yes">
        <source>%n phone(s) will fetch new files</source>
        <translation>
            <numerusform>%n phone will fetch new files</numerusform>
            <numerusform>%n phones will fetch new files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) on hold will get theirs later</source>
        <translation>
            <numerusform>%n phone on hold will get its later</numerusform>
            <numerusform>%n phones on hold will get theirs later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::Classroom</name>
    <message numerus="yes">
        <source>The recording has ended: %n exchange(s). Save it to play it again another day.</source>
        <translation>
            <numerusform>The recording has ended: %n exchange. Save it to play it again another day.</numerusform>
            <numerusform>The recording has ended: %n exchanges. Save it to play it again another day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not come as the lesson says. Start it once more.</source>
        <translation>
            <numerusform>%n thing did not come as the lesson says. Start it once more.</numerusform>
            <numerusform>%n things did not come as the lesson says. Start it once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A record of %n exchange(s).</source>
        <translation>
            <numerusform>A record of %n exchange.</numerusform>
            <numerusform>A record of %n exchanges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ColumnsDialog</name>
    <message numerus="yes">
        <source>%n phone(s) are in it.</source>
        <translation>
            <numerusform>%n phone is in it.</numerusform>
            <numerusform>%n phones are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n line cannot be used.</numerusform>
            <numerusform>%n lines cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ConvertDialog</name>
    <message numerus="yes">
        <source>&amp;Convert %n phone(s)</source>
        <translation>
            <numerusform>&amp;Convert %n phone</numerusform>
            <numerusform>&amp;Convert %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) become(s) %1</source>
        <translation>
            <numerusform>%n phone becomes a %1</numerusform>
            <numerusform>%n phones become %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) converted. Undo takes it back.</source>
        <translation>
            <numerusform>%n phone converted. Undo takes it back.</numerusform>
            <numerusform>%n phones converted. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::CountsLine</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::DhcpSection</name>
    <message numerus="yes">
        <source>%n address(es) from %1 to %2 will be given out, for %3 minutes each, and phones are told to ask this computer.</source>
        <translation>
            <numerusform>%n address from %1 to %2 will be given out, for %3 minutes, and phones are told to ask this computer.</numerusform>
            <numerusform>%n addresses from %1 to %2 will be given out, for %3 minutes each, and phones are told to ask this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::DowngradeDialog</name>
    <message numerus="yes">
        <source>%n phone(s) would go down to firmware with known weaknesses</source>
        <translation>
            <numerusform>%n phone would go down to firmware with known weaknesses</numerusform>
            <numerusform>%n phones would go down to firmware with known weaknesses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::FileChangesTable</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::FinishDialog</name>
    <message numerus="yes">
        <source>Close the gate without %n phone(s)?</source>
        <translation>
            <numerusform>Close the gate without %n phone?</numerusform>
            <numerusform>Close the gate without %n phones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will be told</source>
        <translation>
            <numerusform>%n phone will be told</numerusform>
            <numerusform>%n phones will be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::FirmwarePage</name>
    <message numerus="yes">
        <source>Remove %n firmware file(s)</source>
        <translation>
            <numerusform>Remove %n firmware file</numerusform>
            <numerusform>Remove %n firmware files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n firmware file(s)</source>
        <translation>
            <numerusform>Add %n firmware file</numerusform>
            <numerusform>Add %n firmware files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firmware file(s) added</source>
        <translation>
            <numerusform>%n firmware file added</numerusform>
            <numerusform>%n firmware files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::FleetTab</name>
    <message numerus="yes">
        <source>Add %n simulated phone(s)</source>
        <translation>
            <numerusform>Add %n simulated phone</numerusform>
            <numerusform>Add %n simulated phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is already</source>
        <translation>
            <numerusform>%n as it is already</numerusform>
            <numerusform>%n as they are already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n line refused</numerusform>
            <numerusform>%n lines refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) imported</source>
        <translation>
            <numerusform>%n phone imported</numerusform>
            <numerusform>%n phones imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n phone(s)</source>
        <translation>
            <numerusform>&amp;Take %n phone</numerusform>
            <numerusform>&amp;Take %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::Inspector</name>
    <message numerus="yes">
        <source>and %n more chosen</source>
        <translation>
            <numerusform>and %n more chosen</numerusform>
            <numerusform>and %n more chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known weakness(es)</source>
        <translation>
            <numerusform>one known weakness</numerusform>
            <numerusform>%n known weaknesses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::JobBanners</name>
    <message numerus="yes">
        <source>%n of your changes met those of somebody else</source>
        <translation>
            <numerusform>%n of your changes met those of somebody else</numerusform>
            <numerusform>%n of your changes met those of somebody else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::JobSummary</name>
    <message numerus="yes">
        <source>%1 of %n phone(s) ready</source>
        <translation>
            <numerusform>%1 of %n phone ready</numerusform>
            <numerusform>%1 of %n phones ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plug in the %n phone(s) that still wait.</source>
        <translation>
            <numerusform>Plug in the phone that still waits.</numerusform>
            <numerusform>Plug in the %n phones that still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::KeysPane</name>
    <message numerus="yes">
        <source>Keys of the %1 (%n phone(s))</source>
        <translation>
            <numerusform>Keys of the %1 (%n phone)</numerusform>
            <numerusform>Keys of the %1 (%n phones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy lamp key(s) added.</source>
        <translation>
            <numerusform>%n busy lamp key added.</numerusform>
            <numerusform>%n busy lamp keys added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n phone(s) there was no free place.</source>
        <translation>
            <numerusform>For %n phone there was no free place.</numerusform>
            <numerusform>For %n phones there was no free place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) copied from %1.</source>
        <translation>
            <numerusform>%n key copied from %1.</numerusform>
            <numerusform>%n keys copied from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LabelsDialog</name>
    <message numerus="yes">
        <source>&amp;All %n phone(s)</source>
        <translation>
            <numerusform>&amp;The one phone</numerusform>
            <numerusform>&amp;All %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n s&amp;elected</source>
        <translation>
            <numerusform>Only the s&amp;elected one</numerusform>
            <numerusform>Only the %n s&amp;elected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguagePanel</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::LanguageTab</name>
    <message numerus="yes">
        <source>Remove %n language pack(s)</source>
        <translation>
            <numerusform>Remove %n language pack</numerusform>
            <numerusform>Remove %n language packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n language pack(s)</source>
        <translation>
            <numerusform>Add %n language pack</numerusform>
            <numerusform>Add %n language packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language pack(s) added</source>
        <translation>
            <numerusform>%n language pack added</numerusform>
            <numerusform>%n language packs added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::NetworkScanDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n phone(s)</source>
        <translation>
            <numerusform>&amp;Add %n phone</numerusform>
            <numerusform>&amp;Add %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) found.</source>
        <translation>
            <numerusform>%n phone found.</numerusform>
            <numerusform>%n phones found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::OpenSharedJobDialog</name>
    <message numerus="yes">
        <source>The database answers. It holds %n job(s).</source>
        <translation>
            <numerusform>The database answers. It holds %n job.</numerusform>
            <numerusform>The database answers. It holds %n jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PasswordsDialog</name>
    <message numerus="yes">
        <source>A password of its own for each of %n phone(s)</source>
        <translation>
            <numerusform>A password of its own for %n phone</numerusform>
            <numerusform>A password of its own for each of %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give %n password(s)</source>
        <translation>
            <numerusform>&amp;Give %n password</numerusform>
            <numerusform>&amp;Give %n passwords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) keep(s) the one there is.</source>
        <translation>
            <numerusform>%n phone keeps the one it has.</numerusform>
            <numerusform>%n phones keep the ones they have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) got a password of its own. Undo takes it back.</source>
        <translation>
            <numerusform>%n phone got a password of its own. Undo takes it back.</numerusform>
            <numerusform>%n phones got passwords of their own. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneActions</name>
    <message numerus="yes">
        <source>%n phone(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n phone removed. Undo brings it back.</numerusform>
            <numerusform>%n phones removed. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MAC address(es) copied.</source>
        <translation>
            <numerusform>%n MAC address copied.</numerusform>
            <numerusform>%n MAC addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may take their files for the next %1 hours.</source>
        <translation>
            <numerusform>%n phone may take its files for the next %1 hours.</numerusform>
            <numerusform>%n phones may take their files for the next %1 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) begin again; their history stays. %1</source>
        <translation>
            <numerusform>%n phone begins again; its history stays. %1</numerusform>
            <numerusform>%n phones begin again; their history stays. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhoneTools</name>
    <message numerus="yes">
        <source>%n phone(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n phone changed. Undo takes it back.</numerusform>
            <numerusform>%n phones changed. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PhonesPage</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::PlanTab</name>
    <message numerus="yes">
        <source>&amp;Send %n</source>
        <translation>
            <numerusform>&amp;Send %n</numerusform>
            <numerusform>&amp;Send %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ on both sides and stay as they are until you decide.</source>
        <translation>
            <numerusform>%n record differs on both sides and stays as it is until you decide.</numerusform>
            <numerusform>%n records differ on both sides and stay as they are until you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n</source>
        <translation>
            <numerusform>Ta&amp;ke %n</numerusform>
            <numerusform>Ta&amp;ke %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Done there: %n</source>
        <translation>
            <numerusform>&amp;Done there: %n</numerusform>
            <numerusform>&amp;Done there: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are still to be done there.</source>
        <translation>
            <numerusform>%n record is still to be done there.</numerusform>
            <numerusform>%n records are still to be done there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ReachDialog</name>
    <message numerus="yes">
        <source>Point %n phone(s) &amp;here</source>
        <translation>
            <numerusform>Point %n phone &amp;here</numerusform>
            <numerusform>Point %n phones &amp;here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n phone(s)</source>
        <translation>
            <numerusform>&amp;Restart %n phone</numerusform>
            <numerusform>&amp;Restart %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear settings of %n phone(s)</source>
        <translation>
            <numerusform>Clear settings of %n phone</numerusform>
            <numerusform>Clear settings of %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tell %n phone(s)</source>
        <translation>
            <numerusform>&amp;Tell %n phone</numerusform>
            <numerusform>&amp;Tell %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %n more</source>
        <translation>
            <numerusform>&amp;Go on with %n more</numerusform>
            <numerusform>&amp;Go on with %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ReportDialog</name>
    <message numerus="yes">
        <source>%n phone(s) are not ready; the report says why.</source>
        <translation>
            <numerusform>%n phone is not ready; the report says why.</numerusform>
            <numerusform>%n phones are not ready; the report says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::RunsTab</name>
    <message numerus="yes">
        <source>%n record(s) become as they were before it, here and there.</source>
        <translation>
            <numerusform>One record becomes as it was before it, here and there.</numerusform>
            <numerusform>%n records become as they were before it, here and there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::SaveBundleDialog</name>
    <message numerus="yes">
        <source>The bundle was written. %n secret value(s) were left out.</source>
        <translation>
            <numerusform>The bundle was written. %n secret value was left out.</numerusform>
            <numerusform>The bundle was written. %n secret values were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ScanDesk</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) added.</source>
        <translation>
            <numerusform>%n phone added.</numerusform>
            <numerusform>%n phones added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of this computer</source>
        <translation>
            <numerusform>%n of this computer</numerusform>
            <numerusform>%n of this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not of Aastra or Mitel: compare them</source>
        <translation>
            <numerusform>%n not of Aastra or Mitel: compare it</numerusform>
            <numerusform>%n not of Aastra or Mitel: compare them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ScannerDialog</name>
    <message numerus="yes">
        <source>%n sign(s), at most %1 ms between two</source>
        <translation>
            <numerusform>%n sign, at most %1 ms between two</numerusform>
            <numerusform>%n signs, at most %1 ms between two</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::ServersPage</name>
    <message numerus="yes">
        <source>Remove %n configuration server(s)</source>
        <translation>
            <numerusform>Remove %n configuration server</numerusform>
            <numerusform>Remove %n configuration servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::SilencedStrip</name>
    <message numerus="yes">
        <source>%1 and %n other(s) asked for many phones that they may not stage, and are told nothing for a while. If they are yours, add or release them.</source>
        <translation>
            <numerusform>%1 and %n other asked for many phones that they may not stage, and are told nothing for a while. If they are yours, add or release them.</numerusform>
            <numerusform>%1 and %n others asked for many phones that they may not stage, and are told nothing for a while. If they are yours, add or release them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::SyncPage</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed here since they were agreed.</source>
        <translation>
            <numerusform>%n record changed here since it was agreed.</numerusform>
            <numerusform>%n records changed here since they were agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed there.</source>
        <translation>
            <numerusform>%n record changed there.</numerusform>
            <numerusform>%n records changed there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become on both sides as they were before it. What was changed since stays as it is, and nothing is synced by itself until you choose that again.</source>
        <translation>
            <numerusform>One record becomes on both sides as it was before it. What was changed since stays as it is, and nothing is synced by itself until you choose that again.</numerusform>
            <numerusform>%n records become on both sides as they were before it. What was changed since stays as it is, and nothing is synced by itself until you choose that again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::TimelineTable</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::UnknownStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n</source>
        <translation>
            <numerusform>Add all %n</numerusform>
            <numerusform>Add all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstring::Workstation</name>
    <message numerus="yes">
        <source>%n file(s) of this job are missing or damaged and not sent to phones: %1. Add them again.</source>
        <translation>
            <numerusform>%n file of this job is missing or damaged and not sent to phones: %1. Add it again.</numerusform>
            <numerusform>%n files of this job are missing or damaged and not sent to phones: %1. Add them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this job are on another workstation only and not sent to phones: %1. They come by themselves when that one opens the job.</source>
        <translation>
            <numerusform>%n file of this job is on another workstation only and not sent to phones: %1. It comes by itself when that one opens the job.</numerusform>
            <numerusform>%n files of this job are on another workstation only and not sent to phones: %1. They come by themselves when that one opens the job.</numerusform>
        </translation>
    </message>
</context>
</TS>
