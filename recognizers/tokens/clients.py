"""Passwords that clients of mail and of chat are told: services of IRC, relays' lines of users, commands that print one."""

from __future__ import annotations

import regex

from recognizers.chosen import typed
from recognizers.rule import PatternRule, Rule
from recognizers.values import is_picked_word, is_value, told, unlike_a_word

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="irc.services",
        type="password",
        pattern=(
            r"\b(?:nickserv|userserv|authserv|/ns|q@cserve\.quakenet\.org|x@channels\.undernet\.org)\s:?"
            r"(?:(?:identify|id|login|auth|ghost|regain|release|recover)\s(?:[\w\[\]\\`^{}|\-]{1,32}\s)?"
            r"(?P<v>[^\s<][^\s]{3,127}?)(?=\s*(?:$|[\r\n\"']|<|\(|\\[rn]))"
            r"|(?:register|set\spassword)\s(?P<v>[^\s<][^\s]{3,127}?)(?=\s*(?:$|[\r\n\"']|\\[rn])|\s[\w.+\-]+@))"
        ),
        gate=(
            r"(?:nickserv|userserv|authserv|/ns|cserve\.quakenet\.org|channels\.undernet\.org)\s:?"
            r"(?:identify|id|login|auth|ghost|regain|release|recover|register|set\spassword)\s[^\s<]"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: told(text) and (unlike_a_word(text) or is_picked_word(text)),
        source="Atheme and Anope documentation, NickServ: IDENTIFY, GHOST, REGISTER; QuakeNet's Q, Undernet's X",
        examples=(
            "<bob> /msg NickServ IDENTIFY [[{lower:4}&{lower:6}{digit:2}]]  <- oops, wrong window",
            "/msg X@channels.undernet.org login bob [[{alpha:7}{digit:2}]]",
            "NickServ REGISTER [[{alpha:7}{digit:2}!]] bob@example.org",
        ),
        counter_examples=(
            "type /msg NickServ IDENTIFY <password>.",
            "NickServ IDENTIFY command failed: invalid password",
            "NickServ identify timeout",
            "msg NickServ REGISTER password email",
        ),
        score=0.8,
    ),
    PatternRule(
        id="irc.channel_key",
        type="password",
        pattern=(
            r"(?:\bMODE\s[#&][^\s,]{1,50}|\bsets\smode:?)\s\+[a-z]{0,8}k[a-z]{0,8}\s"
            r"(?P<v>[^\s*<\"'\\]{3,64})(?=\s*(?:$|[\r\n\"']|\\[rn\"']))"
            r"|(?:^|[\s>\"'])/join\s[#&][^\s,]{1,50}\s(?P<v>[^\s<\"'\\]{3,64})(?=\s*(?:$|[\r\n\"']|\\[rn\"']))"
        ),
        gate=r"(?:\bMODE\s[#&][^\s]+|\bsets\smode:?)\s\+[a-z]*k[a-z]*\s[^\s]|/join\s[#&][^\s]+\s[^\s]",
        check=lambda text: told(text) and unlike_a_word(text),
        source="RFC 2812 sections 3.2.1 and 3.2.3: the key of a channel",
        examples=(
            "MODE #ops +k [[{alpha:6}{digit:2}]]",
            "*** bob sets mode: +k [[{alpha:6}{digit:2}]]",
            "/join #ops [[{alpha:6}{digit:2}]]",
        ),
        counter_examples=("MODE #ops +k *", "sets mode: +o bob2", "MODE #ops +nt", "/join #ops now"),
        score=0.8,
    ),
    PatternRule(
        id="relay.user_line",
        type="password",
        pattern=(
            r"(?:^|[\s\"'])\[[\w.\-]{1,253}\]:(?:587|465|2525)\s{1,8}[\w.+\-]{1,64}(?:@[\w.\-]{1,253})?:"
            r"(?P<v>[^\s:\"']{4,128})(?=\s*(?:$|[\"',;\\]))"
        ),
        gate=r"\]:(?:587|465|2525)\s{1,8}[\w.+@\-]+:[^\s:]{4}",
        check=lambda text: is_value(text) and not text.isdigit(),
        source="Postfix, SASL README: sasl_passwd, a line a relay",
        examples=("[smtp.example.org]:587 bob@example.org:[[{alpha:6}{digit:2}!]]",),
        counter_examples=("relay [smtp.example.org]:587 status:sent ok", "to [smtp.example.org]:465 bob:***"),
        score=0.8,
    ),
    PatternRule(
        id="mail.password_command",
        type="password",
        pattern=r"\b(?:passwordeval|PassCmd|pass-cmd|passwordcommand)\s?=?\s{0,4}\\*[\"']?echo\s\\*[\"']?(?P<v>[^\s\"'\\|;]{4,128})",
        gate=r"\b(?:passwordeval|passcmd|pass-cmd|passwordcommand)\s?=?\s{0,4}[\\\"']*echo\s",
        flags=regex.IGNORECASE,
        check=is_value,
        source="msmtp(1), passwordeval; isync's mbsync(1), PassCmd; aerc-smtp(5): a command that prints the password",
        examples=('passwordeval "echo [[{alpha:7}{digit:2}]]"',),
        counter_examples=('passwordeval "gpg -d ~/.mail.gpg"', 'passwordeval "echo $PASS"'),
        score=0.8,
    ),
    PatternRule(
        id="mail.quoted_pair",
        type="password",
        # Both quoted: no sentence tells a user and what happened to the password so.
        pattern=(
            r"\buser(?:name)?\s\\*[\"'][\w.@+\-]{1,64}\\*[\"']\s(?:(?:is|there|with|and)\s){0,2}"
            r"pass(?:word)?\s(?P<e>\\*[\"'])(?P<v>[^\"'\r\n\\]{4,128})(?P=e)"
        ),
        gate=r"\buser(?:name)?\s[\\\"']+[\w.@+\-]+[\\\"']+\s(?:[a-z]+\s)*pass(?:word)?\s[\\\"']",
        flags=regex.IGNORECASE,
        check=lambda text: told(text) or typed(text),
        source='fetchmail(1), the run control file: user "x" with password "y"',
        examples=('poll pop.example.org proto pop3 user "bob" pass "[[{lower:5}Me{alpha:4}]]"',),
        counter_examples=('user "bob" password "expired"', 'user "bob" pass "***"', 'user "bob" password changed'),
        score=0.8,
    ),
)
