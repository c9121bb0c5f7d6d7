"""Credentials in addresses: the password before ``@``, tokens in its place, connection strings of every driver."""

from __future__ import annotations

import regex

from recognizers.chosen import typed
from recognizers.rule import PatternRule, Rule
from recognizers.values import is_id, is_uuid, is_value, looks_like_a_key, looks_random, path_of_words, told

_SCHEME = r"\b[A-Za-z][A-Za-z0-9+.\-]{1,30}://"
_HOST = r"(?=(?:[\w.\-%$]+|\[[0-9A-Fa-f:.%]+\]|\{[^\s{}]*\})(?:[:/?,;&|\\\s\"'<>)\]}]|#(?![^\s@]*@)|$))"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="url.password",
        type="password",
        # Greedy to the last @ of the authority; with a / in the password, to the first @ after it.
        pattern=(
            rf"(?:\b(?i:smb|cifs|afp)://[\w.\-]{{1,32}}[/\\]|{_SCHEME}|\b[A-Za-z][A-Za-z0-9+]{{3,20}}:/)(?:"
            rf"[\w.\-]{{1,64}}@)?[^\s/:@\"'<>?#\[]{{0,128}}:"
            rf"(?:(?P<v>[^\s/\"'<>?#]{{1,512}})@{_HOST}|(?![0-9]{{1,5}}(?:/|\b))(?P<v>[^\s\"'<>]{{1,512}})@"
            rf"(?=[\w.\-]+(?:[:/?\s\"']|$)))"
        ),
        gate=(r"(?::/{1,2}|(?i:smb|cifs|afp)://[\w.\-]+[/\\])(?:[\w.\-]+@)?[^\s/:@\"'<>?#]*:[^\s\"'<>]+@[\w.\-%$\[{]"),
        check=is_value,
        source="RFC 3986 section 3.2.1",
        examples=(
            "postgres://app:[[{alnum:16}]]@db.internal:5432/ehr",
            "amqp://relay:[[{alnum:6}%40{alnum:6}]]@[2001:db8::1]/",
            "redis://:[[{alnum:20}]]@cache:6379/0",
            "mongodb+srv://u:[[{alnum:6}@{alnum:4}]]@c0.example.net/db?retryWrites=true",
            "postgresql://u:[[{alpha:6}/{alnum:4}]]@db/x",
            "DEVICE_URI=smb://CORP/printsvc:[[{alnum:10}]]@prn02/labels",
            "could not parse 'postgresql:/app:[[{alnum:10}]]@db1/ehr'",
            "ovftool app.ova 'vi://administrator@vsphere.local:[[VM{lower:4}{digit:1}!]]@vcsa.lab/DC1'",
            "cloning https://bot:[[{alnum:24}]]@git.example.org/x.git",
        ),
        counter_examples=(
            "https://example.org:8443/path@v2",
            "postgres://app:***@db/ehr",
            "git clone ssh://git@example.org:22/x.git",
            "http://[::1]:8080/@x",
            "https://example.org/?next=a:b@c",
        ),
        score=0.9,
    ),
    PatternRule(
        id="sip.password",
        type="password",
        pattern=r"\bsips?:[\w.+\-]{1,64}:(?P<v>[^\s@\"'<>;]{3,128})@(?=[\w.\-]+|\[)",
        gate=r"\bsips?:[\w.+\-]+:[^\s@\"'<>;]{3,}@",
        check=is_value,
        source="RFC 3261 section 19.1.1, userinfo",
        examples=("REGISTER sip:bob:[[{alnum:10}]]@pbx.example.org SIP/2.0",),
        counter_examples=("REGISTER sip:bob@pbx.example.org:5060", "sip:bob:***@pbx.example.org"),
        score=0.9,
    ),
    PatternRule(
        id="url.token",
        type="token",
        # In the password's place is a word then: x-oauth-basic, api_token, X. A node of Ethereum goes by a public key.
        pattern=rf"(?<![A-Za-z])(?!enode:){_SCHEME}(?P<v>[A-Za-z0-9_\-.~%]{{16,512}})(?::[^\s/:@\"'<>?#]{{0,64}})?@{_HOST}",
        gate=r"://[A-Za-z0-9_\-.~%]{16,}(?::[^\s/:@\"'<>?#]*)?@",
        check=looks_random,
        source="RFC 3986 section 3.2.1; git-clone(1), HTTPS remotes with a token",
        examples=(
            "git clone https://[[{alnum:36}]]@git.example.org/x.git",
            "https://[[{alnum:36}]]:x-oauth-basic@git.example.org/x.git",
        ),
        counter_examples=(
            "enode://{hex:128}@192.0.2.1:30303",
            "https://jane.doe.example@example.org/",
            "ssh://deploy-user-production@host/x",
        ),
        score=0.85,
    ),
    PatternRule(
        id="url.path_token",
        type="token",
        pattern=(
            r"/(?i:reset[_\-]?password|password[_\-]?reset|reset|verify(?:[_\-]?email)?|confirm(?:ation|[_\-]?email)?"
            r"|activat(?:e|ion)|invit(?:e|ation)s?|magic|magic[_\-]?link|login[_\-]?link|integrations?|triggers?"
            r"|incoming|accept|claim|approve|enroll?|set[_\-]?password|new[_\-]?password|one[_\-]?time|ott|unlock"
            r"|recover|passwordless|unsubscribe|hooks?|webhooks?|sso|onetime"
            r"|share)/(?P<v>[A-Za-z0-9_\-.:]{20,512})(?=[/?#&\s\"'<>,;)\]]|$)"
        ),
        gate=(
            r"(?i)/(?:reset[_\-]?password|password[_\-]?reset|reset|verify[_\-]?email|verify|confirmation|confirm"
            r"|confirm[_\-]?email|activate|activation|invite|invites|invitation|invitations|magic|magic[_\-]?link"
            r"|login[_\-]?link|integration|integrations|trigger|triggers|incoming|accept|claim|approve|enroll|enrol"
            r"|set[_\-]?password|new[_\-]?password|one[_\-]?time|ott|unlock|recover|passwordless|unsubscribe"
            r"|hook|hooks|webhook|webhooks|sso|onetime|share)/[A-Za-z0-9_\-.:]{20}"
        ),
        check=lambda text: looks_random(text) and not is_id(text),
        source="OWASP Forgot Password Cheat Sheet: URL tokens",
        examples=("GET /reset-password/[[{alnum:40}1a]] HTTP/1.1", "https://x.example/auth/magic/[[{alnum:40}1a]] queued"),
        counter_examples=(
            "GET /verify/configuration-of-the-service HTTP/1.1",
            "POST /hooks/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
        ),
        score=0.7,
    ),
    PatternRule(
        id="url.path_hex_token",
        type="token",
        # What is asked for once, and by whoever has the address. A digest of what is checked may stand after verify/.
        pattern=(
            r"/(?i:reset[_\-]?password|password[_\-]?reset|reset|confirm(?:ation)?|activat(?:e|ion)|invit(?:e|ation)s?"
            r"|magic[_\-]?link|magic|unsubscribe|unlock|recover|onetime|integrations?|triggers?|incoming|accept|claim"
            r"|set[_\-]?password)/(?P<v>[0-9a-f]{32,128}"
            r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/?#&\s\"'<>,;)\]]|$)"
        ),
        gate=(
            r"(?i)/(?:reset[_\-]?password|password[_\-]?reset|reset|confirmation|confirm|activate|activation|invite"
            r"|invites|invitation|invitations|magic[_\-]?link|magic|unsubscribe|unlock|recover|onetime|integration"
            r"|integrations|trigger|triggers|incoming|accept|claim|set[_\-]?password)/(?:[0-9a-f]{32}"
            r"|[0-9a-f]{8}-[0-9a-f]{4}-)"
        ),
        source="OWASP Forgot Password Cheat Sheet: URL tokens",
        examples=("GET /confirm/[[{hex:40}]] HTTP/1.1", "POST https://events.example/integration/[[{hex:32}]]/enqueue"),
        counter_examples=("GET /reset/{hex:8} HTTP/1.1", "GET /verify/{hex:64} HTTP/1.1"),
        score=0.7,
    ),
    PatternRule(
        id="url.feed_token",
        type="token",
        # A feed for one reader, who shows no other proof; the rest of the address says that it is one.
        pattern=(
            r"/(?i:ical(?:endar)?|ics|caldav|webcal|calendars?|feeds?|rss|atom|private|guest|token|apikey|api[_\-]key)/"
            r"(?:[\w.@%\-]{1,64}/)?(?:private-|token-)?(?P<v>[A-Za-z0-9_\-]{20,256})(?=[/?#&.\s\"'<>,;)\]]|$)"
            r"|/(?:private-)?(?P<v>[A-Za-z0-9_\-]{20,256})/[\w\-]{1,40}\.ics\b|/(?P<v>[A-Za-z0-9_\-]{20,256})\.ics\b"
        ),
        gate=(
            r"(?i)/(?:ical|icalendar|ics|caldav|webcal|calendar|calendars|feed|feeds|rss|atom|private|guest|token|apikey"
            r"|api_key|api-key)"
            r"/(?:[\w.@%\-]+/)?[A-Za-z0-9_\-]{20}|/[A-Za-z0-9_\-]{20,}(?:/[\w\-]+)?\.ics"
        ),
        check=lambda text: looks_random(text) and not is_uuid(text),
        source="Google Calendar help, secret address in iCal format; GitLab Docs, feed token; RFC 5545, published calendars",
        examples=(
            "calendar feed https://x.example/ical/[[{hex:39}a]]/shifts.ics fetched",
            "GET /calendar/ical/bob%40x.example/private-[[{hex:31}a]]/basic.ics",
        ),
        counter_examples=(
            "GET /feeds/configuration-of-the-service/x",
            "GET /rss/2024/11/news.xml",
            "GET /calendar/week.ics",
        ),
        score=0.7,
    ),
    PatternRule(
        id="url.query_token",
        type="token",
        # What is asked for once, under a parameter of any name: /magic?t=…, /unsubscribe?u=1&hash=…
        pattern=(
            r"/(?i:reset[_\-]?password|password[_\-]?reset|reset|verify|verify[_\-]?email|confirm(?:ation)?|activat(?:e|ion)"
            r"|invit(?:e|ation)s?|magic[_\-]?link|magic|unsubscribe|unlock|recover|onetime|set[_\-]?password|welcome)"
            r"(?:/[\w.\-]{0,64}){0,2}\?(?:[\w.\-]{1,32}=[^&\s\"'<>]{0,128}&){0,6}[\w\-]{1,16}="
            r"(?P<v>[A-Za-z0-9_\-.~]{20,512})(?=[&#\s\"'<>,;)\]]|$)"
        ),
        gate=(
            r"(?i)/(?:password[_\-]?reset|reset[_\-]?password|reset|verify|verify[_\-]?email|confirm|confirmation"
            r"|activate|activation|invite|invites|invitation|invitations|magic[_\-]?link|magic|unsubscribe|unlock"
            r"|recover|onetime|set[_\-]?password|welcome)(?:/[\w.\-]*)?(?:/[\w.\-]*)?\?[^\s\"'<>]*=[A-Za-z0-9_\-.~]{20}"
        ),
        check=lambda text: looks_random(text) and not is_uuid(text),
        source="OWASP Forgot Password Cheat Sheet: URL tokens",
        examples=("GET /magic?t=[[{alnum:42}1a]] HTTP/1.1", "https://x.example/unsubscribe?u=1&hash=[[{hex:39}a]]"),
        counter_examples=(
            "GET /reset?next=configuration-of-the-service HTTP/1.1",
            "GET /confirm?id={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12} HTTP/1.1",
        ),
        score=0.7,
    ),
    PatternRule(
        id="url.short_name",
        type="token",
        # A key of letters of both cases and digits, whatever letter it goes by; and what is shared by its address.
        pattern=(
            r"[?&;](?:k|ak|at|tk|t|h|s|p|pt|z|auth|code|ref_token)=(?P<v>[A-Za-z0-9_\-]{24,256})(?=[&#\s\"'<>,;)\]]|$)"
            r"|/(?:s|sh|d|dl|share|shared|public|embed)/(?P<v>[A-Za-z0-9]{15,64})(?=[/?#\s\"'<>,;)\]]|$)"
        ),
        gate=(
            r"[?&;](?:k|ak|at|tk|t|h|s|p|pt|z|auth|code|ref_token)=[A-Za-z0-9_\-]{24}"
            r"|/(?:s|sh|d|dl|share|shared|public|embed)/[A-Za-z0-9]{15}"
        ),
        check=lambda text: looks_like_a_key(text) and any(map(str.isupper, text)) and any(map(str.islower, text)),
        source="Nextcloud documentation, sharing by link; RFC 6750 section 2.3 of parameters in addresses",
        examples=("GET /v2/tile?k=[[{alnum:30}1aB]]", "GET /s/[[{alnum:20}1aB]]/download HTTP/1.1"),
        counter_examples=(
            "GET /search?s=a-search-of-many-words-in-a-row",
            "GET /d/{hex:32}/x",
            "GET /public/assets2/MainBundle3",
        ),
        score=0.6,
    ),
    PatternRule(
        id="url.signed_link",
        type="token",
        pattern=(
            r"\?(?:[^\s\"'<>]{0,256}&)?(?:st|md5|hash|h|hmac|s)=(?P<v>[A-Za-z0-9_\-]{22,128})&(?:e|exp|expires?|ts"
            r"|until)=[0-9]{10}"
        ),
        gate=r"[?&](?:st|md5|hash|h|hmac|s)=[A-Za-z0-9_\-]{22,}&(?:e|exp|expires?|ts|until)=[0-9]{10}",
        check=looks_random,
        source="nginx documentation, ngx_http_secure_link_module",
        examples=("https://x.example/dl?st=[[{alnum:20}1a]]&e=1710148213",),
        counter_examples=("GET /dl?s=words-of-a-search-that-is-long&e=1710148213", "GET /dl?st=1&e=1710148213"),
        score=0.75,
    ),
    PatternRule(
        id="url.authorization_code",
        type="authorization_code",
        pattern=r"(?:[?&]|(?<= /[\w./\-]{1,100} ))code=(?P<v>[^\s&#\"'<>]{12,2048})",
        gate=r"[?& ]code=[^\s&#\"'<>]{12}",
        check=looks_random,
        source="RFC 6749 section 4.1.2",
        examples=(
            "GET /callback?code=[[{alnum:32}]]&state=1 HTTP/1.1",
            "10.0.0.7 GET /signin-oidc code=[[0.A{base64url:40}]]&state=x 443",
        ),
        counter_examples=("GET /?code=US-east-region&x=1", "?code=invalid_request"),
        score=0.8,
    ),
    PatternRule(
        id="oauth.authorization_code",
        type="authorization_code",
        pattern=(
            r"(?:(?<![\w\-])(?:auth_?)?code\\*[\"']?\s?[=:]\s?\\*[\"']?|\b(?i:with|authorization|auth|using|got"
            r"|for)\scode\s)(?P<v>[A-Za-z0-9_\-./%+~]{24,2048}={0,2})(?![\w(])"
        ),
        gate=r"code(?:\\*[\"']?\s?[=:]\s?\\*[\"']?| )[A-Za-z0-9_\-./%+~]{24}",
        check=looks_like_a_key,
        source="RFC 6749 section 4.1.3: the code among a request's parameters",
        examples=("AuthorizationCodeTokenRequest{code='[[{alnum:40}1aB]]', uri=x}", '"code": "[[4/{alnum:40}1aB]]"'),
        counter_examples=("code=com.example.errors.InvalidRequestException", "code: {hex:40}", "status code: 200"),
        score=0.7,
    ),
    PatternRule(
        id="dsn.password",
        type="password",
        pattern=r"(?<![\w/])[\w.\-%]{1,64}:(?P<v>[^\s\"'<>]{1,256})@(?:tcp6?|unix|udp|cloudsql)\(",
        gate=r"[\w.\-%]:[^\s\"'<>]+@(?:tcp6?|unix|udp|cloudsql)\(",
        check=is_value,
        source="go-sql-driver/mysql, DSN",
        examples=(
            "dsn=app:[[{alnum:12}]]@tcp(db:3306)/ehr?parseTime=true",
            "root:[[{alnum:4}:@/{alnum:4}]]@unix(/run/mysqld.sock)/x",
        ),
        counter_examples=("app:***@tcp(db:3306)/ehr", "app@tcp(db:3306)/ehr"),
        score=0.9,
    ),
    PatternRule(
        id="dsn.bare",
        type="password",
        pattern=(
            r"(?<![\w/:@.\-])[A-Za-z][\w.\-]{0,63}(?::(?P<v>[^\s\"'<>@/,;]{4,256})@[A-Za-z0-9][\w.\-]{0,253}:[0-9]{2,5}\b"
            r"|/\\*(?P<e>\"?)(?P<v>[^\s\"'<>@/,;]{4,256}?)\\*(?P=e)@(?://)?[A-Za-z0-9][\w.\-]{0,253}:[0-9]{2,5}/)"
        ),
        # Who connects is left out: what stands before the rare sign without a bound is looked for in every line.
        gate=r"[^\s\"'<>@/,;]{4}\"?@(?://)?[A-Za-z0-9][\w.\-]*:[0-9]{2}",
        check=lambda text: is_value(text) and not text.isdigit(),
        source="Proxies and brokers by user, password, host and port",
        examples=(
            "connecting to app:[[{alnum:12}]]@broker-1:5672",
            "cannot reach app/[[{alnum:12}]]@db-1:1521/EHR",
            "ps: sql -S app/[[{alnum:12}]]@//db-1:1521/EHR",
            'Starting "X": system/"[[{alpha:5}!{digit:4}]]"@//db-1:1521/EHR',
        ),
        counter_examples=("listening on web:8080@zone:9090", "bob:***@broker:5672"),
        score=0.7,
    ),
    PatternRule(
        id="dsn.quoted",
        type="password",
        pattern=(
            r"\\*[\"'`][A-Za-z][\w.\-]{0,63}:(?P<v>[^\s\"'`<>@/,;]{6,256})@[A-Za-z0-9][\w.\-]{0,253}"
            r"(?:/[\w.\-]{0,64})?\\*[\"'`]"
            r"|\binvalid\s(?:dsn|connection string|uri)\b[^\n]{0,64}?\s(?:after|near|in)\s"
            r"\\*[\"'](?P<v>[^\s\"'<>@/:;=]{6,256})\\*[\"']"
        ),
        gate=(
            r"[^\s\"'`<>@/,;]@[A-Za-z0-9][\w.\-]*(?:/[\w.\-]*)?[\\]*[\"'`]"
            r"|\binvalid\s(?:dsn|connection string|uri)\b[^\n]*\s(?:after|near|in)\s\\*[\"']"
        ),
        check=typed,
        source="libpq, parsing of connection strings: what no driver understood stands in its message",
        examples=('missing "=" after "app:[[{alpha:7}{digit:3}]]@10.0.0.7/ehr" in connection info string',),
        counter_examples=('sent to "mailto:bob@example.org"', '"npm:@types/node@20.1.0"', '"app:***@10.0.0.7/ehr"'),
        score=0.75,
    ),
    PatternRule(
        id="oracle.connect_string",
        type="password",
        pattern=(
            r"(?i:\bjdbc:oracle:(?:thin|oci8?):|\"SYS_(?:EXPORT|IMPORT|SQL_FILE)_\w{1,30}\":\s*"
            r"|\b(?:sqlplus|rman\s+(?:target|catalog)|impdp|expdp|sqlldr|exp|imp|tnsping|connect(?:\s+(?:catalog|target"
            r"|auxiliary))?"
            r"|conn|userid=)(?:\s+-\w+)*\s*)[\"']?[\w$#.\-]{1,64}/(?P<v>\"[^\"\n]{1,128}\"|[^\s\"'/]{1,128})@"
            r"|(?<![\w$#.\-/])[A-Za-z][\w$#]{0,63}/(?P<v>[^\s\"'/@]{1,128})@(?=(?i:\(DESCRIPTION)|//[\w.\-]+[:/])"
        ),
        gate=(
            r"[\w$#]/[^\s\"'/]+@(?:(?i:\(DESCRIPTION)|//[\w.\-])|"
            r"(?i)(?:jdbc:oracle:(?:thin|oci8?):|\b(?:sqlplus|rman|impdp|expdp|sqlldr|exp|imp|tnsping|connect"
            r"|conn|userid=|SYS_EXPORT_|SYS_IMPORT_|SYS_SQL_FILE_)[^\n]*)[\"']?[\w$#.\-]+/(?:\"[^\"\n]+\"|[^\s\"'/]+)@"
        ),
        check=lambda text: is_value(text) and not text.endswith((".js", ".ts", ".json")),
        source="Oracle Database JDBC Developer's Guide; SQL*Plus User's Guide, CONNECT",
        examples=(
            "sqlplus -S app/[[{alnum:10}]]@//db:1521/ehr",
            "jdbc:oracle:thin:app/[[{alnum:10}]]@db:1521:ehr",
            "for scott/[[{alnum:10}]]@(DESCRIPTION=(x",
            'Starting "SCOTT"."SYS_EXPORT_SCHEMA_01":  scott/[[t{digit:1}ger_{digit:4}]]@xe directory=DP',
            "RMAN> connect catalog rco/[[Cat{lower:2}{digit:1}gue]]@rcat",
        ),
        counter_examples=("sqlplus /nolog", "jdbc:oracle:thin:@db:1521:ehr", "connect/index.js@5.1.0 resolved"),
        score=0.9,
    ),
    PatternRule(
        id="url.secret_parameter",
        type="secret",
        # What a store calls a secret by is never handed over in an address.
        pattern=r"[?&](?:\w{1,24}[_\-])?secret=(?P<v>[^\s\"'&#<>,;]{4,256})",
        gate=r"[?&](?:\w+[_\-])?secret=[^\s\"'&#<>,;]{4}",
        flags=regex.IGNORECASE,
        check=lambda text: told(text) and not path_of_words(text),
        source="RFC 3986 section 3.4; web hooks that are told apart by a word that both sides know",
        examples=(
            '"uri":"/webhook/in?secret=[[blaub{lower:5}{digit:2}]]"',
            "GET /h?x=1&hook_secret=[[gh-{lower:6}-{digit:4}]]&y",
        ),
        counter_examples=("/v1/config?secret=${SECRET}", "/ui?secret=prod/db", "/ui?show-secret=true", "?secret=required"),
        score=0.7,
    ),
)
