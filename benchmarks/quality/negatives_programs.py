"""Lines that hold no secret and look as if they might, continued: counters, names in programs, daemons' ordinary lines."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "counters": r"""
usage prompt_tokens=«int:9999» completion_tokens=«int:999» total_tokens=«int:9999»
{"usage":{"prompt_tokens":«int:9999»,"completion_tokens":«int:999»}}
tokens=«int:9999» cost=0.0«int:99»
tokens: «int:9999» in, «int:999» out
max_tokens=4096 temperature=0.7 model=large-v3
token_count=«int:9999» token_limit=8192
tokens_per_second=«float»
pass=«int:99» fail=0 skip=«int:9»
PASS: test_parse_header («float» s)
pass: «int:99» fail: «int:9»
tests passed=«int:99» failed=0
pass 2 of 3 completed in «dur»
first pass: true
passed=true score=«float»
key=userId value_type=int
key=order.id missing=true
sort key=created_at desc
keys=«int:9999» expires=«int:99»
# Keyspace db0:keys=«int:9999»,expires=«int:9»,avg_ttl=«int:99999»
primary key (id), foreign key (user_id) references users(id)
primary_key=id foreign_key=customer_id
key_len=8 ref=const rows=«int:99»
partition key customer_id
routing_key=orders.created exchange=events
routing key 'orders.«word»' bound to queue «word»
object key: uploads/2026/03/report-«int:9999».pdf
s3 key=«word»/«uuid»/part-«digit:5».parquet
pressed key=Enter code=13
keycode=«int:200» keysym=0xff0d
idle sessions=«int:99» active=«int:99»
sessions: «int:99» active, «int:999» total
auth_attempts=«int:9» lockout=false
password_length=«int:30» strength=weak
password_age_days=«int:300»
secret_count=«int:20» namespace=«word»
secrets: «int:20»
api_key_id=«int:999» active=true
apiKeyCount=«int:9»
access_key_age=«int:90»d
token_ttl=3600 token_type=bearer expires_in=3600
token_type: Bearer
tokenType=ACCESS expiresIn=PT1H
csrf_enabled=true session_store=redis
session_ttl=«int:3600» cookie_secure=true
cookie_name=sid cookie_path=/
credential_type=password
auth_type=basic auth_provider=ldap
authMode=SCRAM-SHA-256
hash=bcrypt rounds=12
cipher=TLS_AES_256_GCM_SHA384 proto=TLSv1.3
encryption=AES256 key_bits=256
keepalive=60 key_exchange=x25519
signature valid, alg=ES256
nonce=«int:99999» difficulty=«int:999»
epoch=«epoch» offset=«digit:9»
port=«port» pid=«pid» uid=1000
""",
    "code names": r"""
«level» com.example.security.PasswordEncoder - initialised
«level» c.e.auth.TokenRefreshInterceptor - refresh in «dur»
o.s.s.w.DefaultSecurityFilterChain : Will secure any request with [BearerTokenAuthenticationFilter, LogoutFilter]
org.apache.kafka.clients.producer.ProducerConfig: ssl.key.password = null
ssl.keystore.password = null
sasl.jaas.config = [hidden]
ssl.truststore.password = [hidden]
bean 'passwordEncoder' of type [BCryptPasswordEncoder] created
at com.example.auth.PasswordService.verify(PasswordService.java:«int:300»)
    at Object.validateToken (/app/src/auth/token.js:«int:99»:11)
  File "/usr/lib/python3.11/getpass.py", line «int:99», in unix_getpass
NoMethodError: undefined method `token' for nil:NilClass
KeyError: 'password'
KeyError: 'api_key'
AttributeError: 'NoneType' object has no attribute 'token'
TypeError: Cannot read properties of undefined (reading 'accessToken')
NullPointerException: Cannot invoke "User.getPassword()" because "user" is null
ValidationError: password: This field is required.
{"errors":{"password":["can't be blank","is too short"]}}
{"error":"invalid_token","error_description":"The access token expired"}
{"error":"invalid_client","error_description":"Client authentication failed"}
{"error":{"code":"invalid_api_key","message":"Incorrect API key provided"}}
{"required":["username","password"],"type":"object"}
{"properties":{"password":{"type":"string","format":"password"}}}
{"field":"password","rule":"min_length","value":12}
<input type="password" name="password" autocomplete="current-password">
<label for="token">Token</label>
<xs:element name="password" type="xs:string"/>
def get_token(self, user: str, password: str) -> Token:
const token = await getToken(user, password);
String password = System.getenv("DB_PASSWORD");
password = os.environ["DB_PASSWORD"]
token := r.Header.Get("X-Auth-Token")
api_key=settings.API_KEY
password=config.password
token=self.token
login(username=username, password=password)
connect(host, user, password)
GET /v1/tokens HTTP/1.1 200
POST /api/password/reset HTTP/1.1 204
PUT /users/«int:999»/password 200
GET /secrets/db/metadata 403
DELETE /sessions/current 204
GET /login?next=/account/password 302
GET «route»?sort=key&order=asc 200
GET «route»?token_type=bearer&expires_in=3600 «status»
-rw------- 1 root root «int:999» Mar 11 10:11 id_rsa
/etc/pam.d/common-password
/usr/share/doc/passwd/changelog.gz
Setting up passwd (1:4.13+dfsg1-1+b1) ...
Selecting previously unselected package libsecret-1-0:amd64.
install: python3-secretstorage 3.3.3-1
migrating table auth_token ... OK
Applying auth.0012_alter_user_password_max_length... OK
CREATE TABLE users (id serial PRIMARY KEY, password varchar(255) NOT NULL)
ALTER TABLE users ADD COLUMN password_digest text
CREATE INDEX idx_sessions_token ON sessions (token)
SELECT password FROM users WHERE id = «int:999»
SELECT count(*) FROM api_keys WHERE revoked = false
features: {passwordless: true, magicToken: false}
theme.tokens.color.primary
design-tokens.json rebuilt in «dur»
""",
    "systems": r"""
«ip» - - [«acctime»] "GET «route» HTTP/1.1" «status» «kb» "-" "«agent»"
«ip» - «user» [«acctime»] "POST «route» HTTP/2.0" «status» «kb» "https://«domain»/" "«agent»" 0.0«int:99»
[«pid»] LOG:  checkpoint complete: wrote «int:9999» buffers («float»%); write=«float» s, sync=0.002 s
«time» UTC [«pid»] «user»@«db» LOG:  duration: «float» ms  statement: SELECT * FROM orders WHERE id = «int:9999»
kernel: [«float»] eth0: renamed from veth«hex:7»
kernel: audit: type=1400 audit(«epoch».123:«int:99»): apparmor="STATUS" operation="profile_load" name="/usr/bin/man" pid=«pid»
systemd[1]: Started «app».service - session «int:99» of user «user».
systemd[1]: «app».service: Main process exited, code=exited, status=1/FAILURE
CRON[«pid»]: (root) CMD (/usr/lib/php/sessionclean)
sudo: «user» : TTY=pts/0 ; PWD=/home/«user» ; USER=root ; COMMAND=/usr/bin/apt-get update
sudo:  «user» : TTY=pts/1 ; PWD=/srv/app ; USER=root ; COMMAND=/bin/systemctl restart «app»
sshd[«pid»]: Received disconnect from «ip» port «port»:11: disconnected by user
dhclient: DHCPACK of «ip» from «ip» (xid=0x«hex:8»)
postfix/smtpd[«pid»]: «HEX:10»: client=unknown[«ip»]
named[«pid»]: client @0x«hex:12» «ip»#«port» («domain»): query: «domain» IN A +E(0)K («ip»)
haproxy[«pid»]: «ip»:«port» [«acctime»] fe~ be/«host» 0/0/1/«int:99»/«int:99» 200 «kb» - - ---- 1/1/0/0/0 0/0 "GET «route» HTTP/1.1"
«time» «level» [http-nio-8080-exec-«int:9»] «class» : Completed «status» in «dur»
{"ts":"«iso»","level":"«level»","msg":"request completed","method":"GET","path":"«route»","status":«status»,"took":"«dur»"}
level=info ts=«iso» caller=compact.go:«int:600» component=tsdb msg="compact blocks" duration=«dur» ulid=01«upnum:24»
I0311 10:11:12.«digit:6»       1 reflector.go:«int:400»] Caches populated for *v1.Secret
E0311 10:11:12.«digit:6»       1 leaderelection.go:«int:400»] error retrieving resource lock kube-system/«app»: timed out
Normal  Pulled  pod/«app»-«hex:9»-«lownum:5»  Successfully pulled image "«app»:«ver»" in «dur»
«iso» [notice] «pid»#«pid»: signal process started
type=EXECVE msg=audit(«epoch».123:«int:999»): argc=3 a0="ls" a1="-l" a2="/etc"
type=PROCTITLE msg=audit(«epoch».1:«int:999»): proctitle=6C73002D6C002F657463
type=SYSCALL msg=audit(«epoch».1:«int:999»): arch=c000003e syscall=59 success=yes exit=0 a0=«hex:12» a1=«hex:12» items=2 ppid=«pid» pid=«pid» auid=1000 uid=0 ses=«int:99» comm="ls" exe="/usr/bin/ls" key="exec"
executed: git log --oneline -n 5 --pretty=%h
java.lang.OutOfMemoryError: Java heap space at java.base/java.util.Arrays.copyOf(Arrays.java:«int:4000»)
GC(«int:99») Pause Young (Normal) (G1 Evacuation Pause) «int:99»M->«int:99»M(256M) «float»ms
npm warn deprecated «word»@«ver»: this version is no longer supported
added «int:999» packages, and audited «int:999» packages in «dur»
Downloading «word»-«ver»-py3-none-any.whl.metadata («float» kB)
ok  	github.com/example/«app»/internal/auth	«float»s
FAIL	github.com/example/«app»/token	«float»s
=== RUN   TestParseToken/empty_token
test auth::tests::rejects_expired_token ... ok
✓ should reject an invalid api key («int:99» ms)
[INFO] Tests run: «int:99», Failures: 0, Errors: 0, Skipped: 0 - in com.example.PasswordTest
Build #«int:999» of «app» succeeded in «dur» (commit «hex:8»)
Compiling tokio-util v«ver»
Unpacking libpam-modules:amd64 (1.5.2-6+deb12u1) ...
Mem: «kb» total, «kb» free, «kb» used; load «float»
disk sda1 read «kb» kB written «kb» kB util «float»%
temperature «float» C fan «int:3000» rpm
query took «dur»: select u.id, u.name from users u join roles r on r.id = u.role_id
worker-«int:9» picked job «uuid» from queue «word»
«word» «word» «word» «int:999» «float»
uploaded «path» («kb» bytes) in «dur»
wrote «path»
listening on «ip»:«port»
connected to «host»:«port» as «user» (tls=true)
user-agent «agent» version «ver»
2026-03-11 10:11:12 status installed libc6:amd64 2.36-9+deb12u«int:9»
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(name, "clean"): block for name, block in _LINES.items()})
