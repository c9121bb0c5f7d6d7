"""Telephony: calls, SMS, video and voice."""

from __future__ import annotations

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape
from recognizers.values import is_value, unlike_a_word

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="twilio.api_key",
        type="twilio_key",
        pattern=rf"{START}SK[0-9a-f]{{32}}(?![0-9a-zA-Z])",
        gate=r"SK[0-9a-f]{32}",
        source="Twilio documentation, string identifiers (SIDs): API keys",
        examples=("[[SK{hex:32}]]",),
        counter_examples=("SK{hex:8}", "CA{hex:32}", "RISK{hex:32}"),
    ),
    KeyRule(
        id="twilio.auth_token",
        type="twilio_key",
        keys=("twilio auth token", "twilio token", "twilio secret", "twilio api secret", "twilio api key secret"),
        value=r"[0-9a-f]{32}(?![0-9a-f])|[A-Za-z0-9]{32,}",
        source="Twilio documentation, auth tokens; API keys: secret",
        examples=("TWILIO_AUTH_TOKEN=[[{hex:32}]]", "twilio.auth-token: [[{hex:32}]]", "TWILIO_API_SECRET=[[{alnum:32}]]"),
        counter_examples=("TWILIO_AUTH_TOKEN=${{TOKEN}}", "twilio auth token rotated"),
        score=0.95,
    ),
    PatternRule(
        id="asterisk.mailbox",
        type="one_time_code",
        pattern=r"(?<![\w.])\d{2,8}\s?=>\s?(?P<v>\d{3,10}),(?=[^,\n]{0,64},[\w.+\-]{1,64}@[\w\-]+\.)",
        gate=r"[0-9]\s?=>\s?[0-9]{3,},[^,\n]*,[^,\n]*@",
        source="Asterisk, voicemail.conf: mailbox => password,name,email",
        examples=("4410 => [[{digit:4}]],Bob Lee,bob@example.org",),
        counter_examples=("4410 => 1234,5678", "index 4 => 12,x,bob@example.org"),
        score=0.8,
    ),
    PatternRule(
        id="sip.register_line",
        type="sip_secret",
        pattern=r"\bregister\s?=>?\s?(?:\w{2,4}://)?[\w.+\-~@]{1,64}?:(?P<v>[^\s:@\"']{4,128})(?::[\w.+\-]{1,64})?@[\w.\-]",
        gate=r"\bregister\s?=>?\s?[^\s:]+:[^\s@]+@",
        check=is_value,
        source="Asterisk, sip.conf and iax.conf: register => user:secret@host",
        examples=("register => 4410:[[{alnum:10}]]@sip.example.org/4410",),
        counter_examples=("register => 4410@sip.example.org", "register=user:***@sip.example.org"),
        score=0.85,
    ),
    PatternRule(
        id="modem.command",
        type="password",
        pattern=(
            r"\bAT\+(?:CWJAP|CWSAP|CWLAP|CSTT|CGAUTH|QICSGP|XAUTH|UAUTHREQ|UPSDA|MQTTUSERCFG|QMTCONN|UMQTT\w?|CMQTTCONNECT|SMCONF|CIPSTART"
            r"|WJAP|WSAP|HTTPPARA)\w{0,4}=[^\r\n]{0,200}?,\\*\"(?P<v>(?=[^\"]*\d)[^\"\s\\,./:]{6,128})\\*\"(?![^\r\n]{0,64},\\*\"[^\"]{6})"
            r"|\bAT\+CPIN=\\*\"?(?P<v>\d{4,8})|\bAT\+(?:CLCK|CPWD)=\\*\"\w{2}\\*\",(?:\d,)?\\*\"(?P<v>\d{4,8})\\*\""
        ),
        gate=r"\bAT\+[A-Z]\w+=[^\n]*(?:,[\\]*\"[^\"\n]{4}|[0-9]{4})",
        source="3GPP TS 27.007 sections 7.4 and 8.3; Espressif, AT command set: AT+CWJAP; vendors' AT command manuals",
        examples=('AT+CWJAP="Ward3","[[{alpha:7}{digit:3}!]]"', 'AT+CPIN="[[{digit:4}]]"', 'AT+CLCK="SC",1,"[[{digit:4}]]"'),
        counter_examples=('AT+CGDCONT=1,"IP","internet"', "AT+CPIN?", 'AT+COPS=1,2,"{digit:5}"'),
        score=0.8,
    ),
    by_shape(
        "telnyx.api_key",
        "KEY{HEX:32}_{alnum:22}",
        source="Telnyx developer documentation, API keys",
        counter_examples=("KEY_{HEX:32}",),
    ),
    by_shape(
        "signalwire.api_token",
        "PT{hex:48}",
        "PSK_{alnum:22}",
        source="SignalWire documentation, API tokens and signing keys",
    ),
    by_shape("africastalking.api_key", "atsk_{hex:64}", source="Africa's Talking documentation, API keys"),
    by_name("vonage.api_secret", "{alnum:16}", names=("vonage", "nexmo"), source="Vonage API documentation, API secret"),
    by_name("plivo.auth_token", "{alnum:40}", source="Plivo documentation, Auth Token"),
    by_name(
        "messagebird.access_key",
        "{alnum:25}",
        names=("messagebird",),
        source="Bird (MessageBird) documentation, access keys",
    ),
    by_name(
        "bandwidth.api_secret",
        keys=("bandwidth api secret", "bandwidth api token", "bandwidth client secret"),
        source="Bandwidth documentation",
    ),
    by_name("sinch.api_token", source="Sinch developer documentation, access keys"),
    by_name("infobip.api_key", "{hex:32}-" + UUID, source="Infobip documentation, API keys"),
    by_name("clicksend.api_key", UUID, source="ClickSend REST API documentation"),
    by_name("textmagic.api_key", "{alnum:30}", source="Textmagic API documentation, X-TM-Key"),
    by_name("telesign.api_key", "{base64:86}==", source="Telesign developer documentation, API key"),
    by_name("ringcentral.client_secret", "{base64url:22}", source="RingCentral developer documentation"),
    by_name("dialpad.api_key", "{alnum:64}", source="Dialpad developer documentation, API keys"),
    by_name("aircall.api_token", "{hex:32}", source="Aircall developer documentation, API token"),
    by_name("callrail.api_key", "{hex:32}", source="CallRail API documentation"),
    by_name(
        "zoom.client_secret",
        "{alnum:32}",
        keys=("zoom client secret", "zoom secret token", "zoom api secret", "zoom sdk secret"),
        source="Zoom developer documentation",
    ),
    by_name(
        "agora.app_certificate",
        "{hex:32}",
        keys=("agora app certificate", "agora customer secret"),
        source="Agora documentation",
    ),
    by_name("livekit.api_secret", "{base64url:43}", source="LiveKit documentation, LIVEKIT_API_SECRET"),
    by_name(
        "dailyco.api_key",
        "{hex:64}",
        keys=("daily api key", "daily co api key"),
        source="Daily documentation, DAILY_API_KEY",
    ),
    by_name("vapi.private_key", UUID, names=("vapi",), source="Vapi documentation, API keys"),
    by_name("retell.api_key", "key_{hex:28}", source="Retell AI documentation, API keys"),
    PatternRule(
        id="twilio.client_arguments",
        type="twilio_key",
        pattern=r"\bAC[0-9a-f]{32}\\*[\"']?(?:,\s?|:|\s)\\*[\"']?(?P<v>[0-9a-f]{32})(?![0-9a-zA-Z])",
        gate=r"AC[0-9a-f]{32}\\*[\"']?(?:,\s?|:|\s)\\*[\"']?[0-9a-f]{32}",
        source="Twilio documentation, helper libraries: Client(account_sid, auth_token); basic authentication with the two",
        examples=("TwilioClient.init(AC{hex:32}, [[{hex:32}]]) ok", "-u AC{hex:32}:[[{hex:32}]]"),
        counter_examples=("AC{hex:32}, SM{hex:32}", "AC{hex:32} {hex:8}"),
        score=0.95,
    ),
    PatternRule(
        id="asterisk.reported_secret",
        type="password",
        pattern=(
            r"(?:\b(?:chan_sip|res_pjsip|pjsip|sip\.conf|users\.conf|manager\.conf)\b[^\n]{0,200}?\bsecret[\s=:]{1,3}['\"]?"
            r"|\bAction: Login\s(?:[^\n]{0,120}\n){0,6}?Secret:\s)(?P<v>[^\s'\",;]{3,128})"
        ),
        gate=r"(?:chan_sip|pjsip|sip\.conf|users\.conf|manager\.conf)[^\n]*\bsecret[\s=:]|Action: Login",
        check=lambda text: is_value(text) and unlike_a_word(text),
        source="Asterisk documentation: sip.conf, secret; AMI, Action: Login",
        examples=(
            "NOTICE[331] chan_sip.c: peer 201 reloaded secret=[[{digit:3}phone]] host=dynamic",
            "Action: Login\nUsername: cti\nSecret: [[am1-pa{digit:2}]]\nEvents: off",
        ),
        counter_examples=("chan_sip.c: wrong secret for peer 201", "Action: Login\nUsername: cti\nEvents: off"),
        score=0.8,
    ),
)
