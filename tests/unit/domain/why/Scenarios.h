// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace firstring::test {

/// What is known of a phone in a situation, and the case that must come first.
struct Scenario
{
    const char* expected;
    const char* facts;
};

// One of each case at least; a test looks that none is left out.
inline constexpr Scenario scenarios[] = {
    {"SERVER_OFF", "registered !server-on state=waiting quiet=-1"},
    {"ADDRESS_GONE", "registered server-on !address-here our-address=192.168.1.2 state=seen age=80"},
    {"LOOPBACK_ONLY",
     "registered server-on bound-loopback our-address=127.0.0.1 state=waiting job-kind=bench quiet=-1"},
    {"CARD_DEAD", "registered server-on !card-carrier state=waiting quiet=-1"},
    {"CARD_WRONG",
     "registered server-on card-carrier other-card=enp4s0 our-address=192.168.1.2 state=waiting quiet=-1 age=300"},
    {"CARD_WIRELESS", "registered server-on card-wireless state=waiting quiet=-1"},
    {"FIREWALL", "registered server-on firewall-blocks state=waiting quiet=-1"},
    {"NEVER_ASKED", "registered server-on state=waiting quiet=-1"},
    {"ON_THE_NETWORK", "registered server-on neighbour=192.168.1.30 state=waiting quiet=-1"},
    {"KNOWS_ANOTHER_SERVER", "registered server-on state=seen age=90 quiet=90 contact-rcs-off"},
    {"ASKED_MAKERS_RCS", "registered server-on !contact-rcs-off state=seen age=50 quiet=50 heard:DHCP_LEASED"},
    {"SENT_TO_MAKERS_RCS",
     "registered server-on other-dhcp other-dhcp-rcs other-dhcp-server=192.168.1.1 state=seen age=10 quiet=5"},
    {"OTHER_DHCP_POINTS", "registered server-on other-dhcp other-dhcp-points other-dhcp-server=192.168.1.1 "
                          "other-dhcp-url=tftp://10.0.0.9 state=waiting quiet=-1"},
    {"DHCP_SAYS_NOTHING", "registered server-on other-dhcp !other-dhcp-points other-dhcp-server=192.168.1.1 dhcp=off "
                          "state=waiting quiet=-1"},
    {"DHCP_156", "registered server-on other-dhcp other-dhcp-points other-dhcp-156 other-dhcp-server=192.168.1.1 "
                 "state=waiting quiet=-1"},
    {"VLAN_TOOK_IT_AWAY", "registered server-on other-dhcp other-dhcp-points other-dhcp-vlan "
                          "other-dhcp-server=192.168.1.1 state=seen age=200 quiet=180"},
    {"VLAN_LOGGED", "registered server-on log-vlan state=stopped reason=PHONE_QUIET subject=\"3 minutes\" quiet=300"},
    {"LOG_8021X", "registered server-on log-8021x state=seen quiet=40 age=40"},
    {"OUR_DHCP_STOPPED", "registered server-on dhcp=full dhcp-phase=stopped state=waiting quiet=-1"},
    {"OUR_DHCP_WAITS", "registered server-on dhcp=beside dhcp-phase=waiting state=waiting quiet=-1"},
    {"DHCP_POOL_EMPTY", "registered server-on dhcp=full dhcp-phase=on heard:DHCP_POOL_EMPTY state=waiting quiet=5"},
    {"ADDRESS_TAKEN", "registered server-on heard:DHCP_DECLINED=2 state=seen age=5 quiet=5"},
    {"RESERVATION_UNFIT", "registered server-on heard:DHCP_RESERVATION_UNFIT state=reading age=5 quiet=1"},
    {"TFTP_OFF", "registered server-on !tftp-on family=6700i state=waiting quiet=-1"},
    {"TFTP_PORT_ODD", "registered server-on tftp-on tftp-port=6969 family=6700i state=waiting quiet=-1"},
    {"BEHIND_NAT", "registered server-on shared-macs=7 address=10.0.0.1 state=reading quiet=1"},
    {"TWO_WITH_ONE_MAC", "registered server-on addresses-return state=reading quiet=1 shared-macs=1"},
    {"IDENTITY_DIFFERS", "registered server-on heard:IDENTITY_DIFFERS address=10.0.0.1 state=reading quiet=1"},
    {"REQUESTER_UNKNOWN", "registered server-on heard:REQUESTER_UNKNOWN state=reading quiet=1"},
    {"SLOW_PORT", "registered server-on slow-kbs=90 state=rebooting quiet=10"},
    {"CARD_SLOW", "registered server-on card-slow state=firmware quiet=1"},
    {"NOT_IN_JOB", "!registered server-on state=unknown quiet=1"},
    {"ON_HOLD", "registered on-hold !server-on state=on-hold quiet=-1"},
    {"FOREIGN_MAKER", "registered server-on !known-maker state=waiting quiet=-1"},
    {"MODEL_UNKNOWN", "registered server-on model=6799i !model-known state=reading quiet=1"},
    {"MODEL_DIFFERS", "registered server-on model-said=6867i model-register=6869i model-differs state=reading quiet=1"},
    {"LABEL_TWICE", "registered server-on label=\"Room 2\" label-twice state=reading quiet=1"},
    {"GATE_NOT_RELEASED",
     "registered server-on gate-refusal=GATE_NOT_RELEASED refused-address=10.0.0.7 state=waiting quiet=-1"},
    {"WINDOW_OVER", "registered server-on gate-refusal=GATE_EXPIRED refused-address=10.0.0.7 state=waiting quiet=-1"},
    {"TAKEN_BY_ANOTHER", "registered server-on gate-refusal=GATE_TAKEN refused-address=10.0.0.7 state=ready quiet=9"},
    {"OTHER_CARD", "registered server-on gate-refusal=GATE_OTHER_CARD refused-address=10.0.0.7 state=reading quiet=9"},
    {"CERTIFICATE_OF_ANOTHER",
     "registered server-on gate-refusal=CERTIFICATE_OTHER_PHONE refused-address=10.0.0.7 state=reading quiet=9"},
    {"SILENCED",
     "registered server-on silenced address=10.0.0.7 state=waiting quiet=40 gate-refusal=GATE_NOT_RELEASED"},
    {"VARIABLE_MISSING", "registered server-on state=stopped reason=VARIABLE_MISSING subject=extension quiet=9"},
    {"FILE_DAMAGED", "registered server-on state=stopped reason=FILE_DAMAGED subject=6867i.st quiet=9"},
    {"GLOBAL_FILE_MISSING",
     "registered server-on state=stopped reason=FILE_ABSENT_PHONE_STOPS subject=aastra.cfg quiet=9"},
    {"FILE_MISSING", "registered server-on state=stopped reason=FILE_ABSENT_PHONE_STOPS subject=site.pem quiet=9"},
    {"ASKED_BY_OLD_NAME", "registered server-on asked-elsewhere=Aastra/aastra.cfg state=reading quiet=9"},
    {"ENCRYPTED_EXPECTED",
     "registered server-on asked-encrypted !asked-plain !encrypted-files state=seen age=31 quiet=31"},
    {"BADLY_ENCRYPTED", "registered server-on log-encrypted state=reading quiet=9 asked-plain"},
    {"LOCAL_SETTINGS_WIN", "registered server-on not-following state=stopped reason=REDIRECT_NOT_FOLLOWED quiet=9"},
    {"OUTSIDE_UNREACHABLE", "registered server-on !server-local redirect-taken server=\"Head office\" state=stopped "
                            "reason=PHONE_QUIET subject=\"3 minutes\" quiet=200"},
    {"OUTSIDE_COMMON_EMPTY", "registered server-on !server-local redirect-taken server=\"Head office\" state=stopped "
                             "reason=REQUEST_REFUSED quiet=200"},
    {"STOPS_AFTER_COMMON", "registered server-on server-local common-taken !phone-taken state=stopped "
                           "reason=PHONE_QUIET subject=\"5 minutes\" quiet=400"},
    {"TLS_TOO_OLD", "registered server-on https-on !https-old-on old-tls heard:TLS_REFUSED=4 state=waiting quiet=3"},
    {"CLOCK_WRONG", "registered server-on https-on !old-tls !clock-right heard:TLS_REFUSED=4 state=waiting quiet=3"},
    {"CERTIFICATE_REFUSED",
     "registered server-on https-on !old-tls clock-right heard:TLS_REFUSED=4 state=waiting quiet=3"},
    {"BAD_CERTIFICATE_LOGGED",
     "registered server-on https-on !old-tls clock-right log-certificate heard:TLS_REFUSED=1 state=waiting quiet=3"},
    {"NO_TIME_SERVER", "registered server-on https-on clock-right !ntp-on heard:TLS_REFUSED log-certificate state=waiting quiet=3"},
    {"REGISTRATION_REFUSED", "registered server-on registration=REFUSED state=ready quiet=3"},
    {"REGISTRATION_TIMEOUT", "registered server-on registration=TIMEOUT state=ready quiet=3"},
    {"EVIDENCE_MISSING",
     "registered server-on evidence=startup !evidence-given phone-taken state=reading age=120 quiet=110"},
    {"FELL_SILENT", "registered server-on state=stopped reason=PHONE_QUIET subject=\"3 minutes\" quiet=200"},
    {"SETTINGS_CHANGED", "registered server-on state=outdated quiet=600"},
    {"FIRMWARE_LOOP",
     "registered server-on state=looping reason=FIRMWARE_LOOP subject=5.1.0.2024 firmware-has=4.2.0.2023 quiet=9"},
    {"FIRMWARE_MISLABELLED", "registered server-on state=stopped reason=FIRMWARE_MISLABELLED subject=\"this image "
                             "reports 1, the catalogue says 2\" quiet=9"},
    {"MINET", "registered server-on state=stopped reason=PHONE_MINET subject=MINET_6920 quiet=9"},
    {"DOWNGRADE_BARRED", "registered server-on firmware-direction=down firmware-wanted=3.1 firmware-has=3.2 "
                         "firmware-image image-downloads=1 state=reading quiet=9"},
    {"FIRMWARE_NOT_USABLE", "registered server-on log-firmware state=reading quiet=9"},
    {"FIRMWARE_FILE_MISSING", "registered server-on firmware-wanted=5.1 model=6867i !firmware-image "
                              "firmware-direction=up state=reading quiet=9"},
    {"FIRMWARE_STEP_MISSING",
     "registered server-on state=outdated reason=FIRMWARE_STEP_MISSING firmware-wanted=5.1 subject=4.2 quiet=9"},
    {"FIRMWARE_NOT_NOW",
     "registered server-on state=outdated reason=FIRMWARE_NOT_NOW subject=\"22:00 to 05:00\" quiet=9"},
    {"FIRMWARE_NOT_ITS_TURN",
     "registered server-on state=outdated reason=FIRMWARE_NOT_ITS_TURN subject=\"wave 2\" quiet=9"},
    {"ROLLOUT_HELD", "registered server-on state=outdated reason=FIRMWARE_ROLLOUT_HELD subject=\"wave 2\" quiet=9"},
    {"FIRMWARE_BROKEN_OFF", "registered server-on aborted=3 state=firmware quiet=9"},
    {"SILENT_AFTER_FIRMWARE",
     "registered server-on state=stopped reason=PHONE_QUIET subject=\"10 minutes\" heard:FIRMWARE_SENT quiet=700"},
    {"ADMIN_PASSWORD_OPEN", "registered server-on heard:ADMIN_PASSWORD_OPEN state=ready quiet=9"},
};

} // namespace firstring::test
