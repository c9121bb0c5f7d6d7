"""Lines that hold no secret and look as if they might: ids, digests, counters, placeholders, sentences about secrets.

One a line, by what they are. All are of the tuned half.
"""

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "ids": r"""
request_id=«uuid» user_id=«int:99999» tenant=«word» status=«status»
traceparent: 00-«hex:32»-«hex:16»-01
{"trace_id":"«hex:32»","span_id":"«hex:16»","service":"«app»","duration_ms":«int:900»}
X-Request-Id: «uuid»
x-amzn-trace-id: Root=1-«hex:8»-«hex:24»
correlationId=«uuid» causationId=«uuid» type=OrderPlaced
«level» [«app»,«hex:16»,«hex:16»] «class» - handled in «dur»
dd.trace_id=«digit:19» dd.span_id=«digit:18»
b3: «hex:32»-«hex:16»-1-«hex:16»
CF-Ray: «hex:16»-AMS
order «upnum:10» created for customer «int:999999»
message-id=<«alnum:20».«alnum:6»@«domain»>
job «lownum:26» finished in «dur»
idempotency-key: «uuid»
"_id": "«hex:24»", "_index": "logs-2026.03", "_score": 1.0
ObjectId("«hex:24»") updated in «db»
client_id=«lownum:20» grant_type=client_credentials scope=read
{"clientId":"«uuid»","tenantId":"«uuid»","event":"consent"}
account_id: «digit:12» region: eu-west-1 arn:aws:iam::«digit:12»:role/«app»
arn:aws:secretsmanager:eu-west-1:«digit:12»:secret:prod/db-«alnum:6»
snowflake id «digit:18» shard «int:64»
transactionId=«HEX:32» elapsed=«dur»
ulid 01«upnum:24» inserted
device «HEX:16» joined, rssi=-«int:99»
partition_key=«uuid» sort_key=ORDER#«int:99999»
session «int:9999» opened for user «user»(uid=1000) by (uid=0)
New session «int:9999» of user «user».
Removed session c«int:99».
sid=«int:9999» pgid=«pid» tty=pts/0
S-1-5-21-«digit:10»-«digit:10»-«digit:9»-«int:9999» logon type 3
""",
    "digests": r"""
Digest: sha256:«hex:64»
pulled registry.example.com/«app»@sha256:«hex:64»
commit «hex:40» Merge branch 'fix-token-refresh'
HEAD is now at «hex:7» rotate api key docs
checked out «hex:40»
ETag: "«hex:32»"
ETag: W/"«hex:2»-«base64:27»"
If-None-Match: "«hex:64»"
md5(«word».tar.gz)=«hex:32»
«hex:64»  ./dist/«app»-«ver».whl
Content-MD5: «base64:22»==
integrity sha512-«base64:86»==
"integrity": "sha384-«base64:64»",
sha1=«hex:40» size=«kb» name=«word».deb
SHA256SUM «hex:64» OK
checksum: crc32c=«base64:6»== md5=«base64:22»==
container «hex:64» died, exit code «int:137»
shim disconnected id=«hex:64»
Started container «hex:12» («app»:«ver»)
cache key: node-modules-«hex:64»
cache_key=user:«int:9999»:profile hit=true
cacheKey="«word»:«hex:40»" ttl=300
key=build-cache-linux-«hex:40» restored
blob sha256-«hex:64» uploaded in «dur»
etcd raft: became leader at term «int:99», id «hex:16»
static/js/main.«hex:8».chunk.js 304
GET /assets/app-«alnum:8».js HTTP/1.1 200 «kb»
GET /static/css/«hex:20».css 200
GET /_next/static/«base64url:21»/_buildManifest.js 200
chunk-vendors.«hex:8».js.map
lockfile hash «base64url:43» unchanged
nar hash sha256-«base64:43»= path /nix/store/«lownum:32»-glibc-2.40
go.sum: github.com/spf13/cobra v«ver» h1:«base64:43»=
git tree «hex:40» parent «hex:40»
block 0x«hex:64» mined in «dur»
tx 0x«hex:64» from 0x«hex:40» status=1
""",
    "public keys": r"""
Accepted publickey for «user» from «ip» port «port» ssh2: ED25519 SHA256:«base64:43»
Server host key: ssh-ed25519 SHA256:«base64:43»
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ«base64:200» «user»@«host»
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«base64:43» deploy@example.org
fingerprint MD5:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»
public key: «base64:43»=
peer: «base64:43»= endpoint: «ip»:51820 allowed ips: 10.8.0.2/32
publicKey="«base64:88»" algorithm=EC
-----BEGIN CERTIFICATE----- MIID«base64:120» -----END CERTIFICATE-----
-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYI«base64:60»\n-----END PUBLIC KEY-----
certificate serial=«HEX:32» notAfter=2027-01-01 subject=CN=«domain»
X509v3 Subject Key Identifier: «HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»
"kid":"«base64url:27»","use":"sig","n":"«base64url:342»","e":"AQAB"
kid=«alnum:12» alg=RS256 verified
gpg: key «HEX:16»: public key "Release Signing Key" imported
gpg: Signature made using RSA key «HEX:40»
age1«lower:58» added as recipient
HSTS pin-sha256="«base64:43»="; max-age=5184000
publishable key pk_live_«alnum:24» loaded
token_endpoint_auth_method=private_key_jwt jwks_uri=https://«domain»/.well-known/jwks.json
""",
    "encoded": r"""
data:image/png;base64,iVBORw0KGgo«base64:120»
body (base64): TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQ=
eyJvcmRlciI6NDIsIml0ZW1zIjpbMSwyLDNdfQ== decoded to order 42
cursor=eyJpZCI6MTIzNCwicyI6ImRlc2MifQ page=2
next_page_token=CAUQAA limit=100
nextPageToken: «base64url:8» items=50
"continuation": "«base64:40»", "limit": 500
pagination cursor «base64url:44» has_more=true
resourceVersion: "«digit:9»" continue=«base64url:60»
vault:v1:«base64:60» stored
ENC[AES256_GCM,data:«base64:24»,iv:«base64:43»=,tag:«base64:22»==,type:str]
$ANSIBLE_VAULT;1.1;AES256
ciphertext=«base64:88» alg=AES-256-GCM
protobuf: 0a«hex:40»12«hex:20»
hexdump 00000010  7f 45 4c 46 02 01 01 00  00 00 00 00 00 00 00 00
state=«base64url:22» nonce=«base64url:22» code_challenge=«base64url:43»
Sec-WebSocket-Key: «base64:22»==
Sec-WebSocket-Accept: «base64:27»=
GET /search?q=caf%C3%A9%20m%C3%BCnchen&lang=de HTTP/1.1
message=%E2%9C%93+saved&status=ok
{"text":"caf\u00e9 \u2013 gesch\u00fctzt"}
&lt;p&gt;Hello &amp; welcome&lt;/p&gt;
""",
    "placeholders": r"""
password=******** user=«user»
password: ****
{"username":"«user»","password":"***"}
"password": "<redacted>"
"token":"[REDACTED]"
Authorization: Bearer ***
Authorization: [FILTERED]
Authorization: Bearer <token>
authorization=<hidden>
-H "Authorization: Bearer $TOKEN"
-H 'X-Api-Key: ${API_KEY}'
curl -u $USER:$PASS https://«domain»/
curl -u "${USER}:${PASSWORD}" https://«domain»«route»
api_key=${API_KEY}
password: {{ db_password }}
password: ${file:/run/secrets/db}
password={{ lookup('env', 'DB_PASSWORD') }}
db_password = var.db_password
token: !vault |
secretKeyRef: {name: db-credentials, key: password}
valueFrom: secretKeyRef name=«app»-secret key=token
DB_PASSWORD: <set to the key 'password' in secret 'db'>  Optional: false
password = (sensitive value)
token = (known after apply)
api_key: null
"password":null,"token":null
"api_key": "", "enabled": false
password=''
password=
token=undefined
passwd=none shell=/bin/bash
secret: "xxxxxxxx"
password=XXXXXXXX
pass=<not shown>
Password: changeme (see the documentation)
set api_key=YOUR_API_KEY in config.yaml
export API_TOKEN=<your-token-here>
--password=PASSWORD  password to connect with
  -p, --password string   Password or PASSWORD environment variable
  --token-file FILE     file that holds the token
      --api-key KEY     API key (default: $API_KEY)
usage: «app» [--user USER] [--password PASSWORD] [--token TOKEN] host
postgres://user:***@«host»:5432/«db»
postgresql://«user»:xxxxx@«host»/«db»
redis://:****@«host»:6379/0
https://«user»@«domain»/team/repo.git
jdbc:mysql://«host»/«db»?user=«user»&password=*****
password: %s
password=%(password)s
"SELECT * FROM users WHERE login = $1 AND password = $2"
UPDATE users SET password = ? WHERE id = ?
INSERT INTO users (name, password) VALUES (%s, %s)
IDENTIFIED BY <secret>
password_file=/run/secrets/db_password
POSTGRES_PASSWORD_FILE=/run/secrets/pg
token_path: /var/run/secrets/kubernetes.io/serviceaccount/token
private_key=/etc/ssl/private/server.key
ssl_certificate_key /etc/nginx/ssl/server.key;
secret_key_path=/app/keys/signing.pem
keyFile=/etc/mongo/keyfile
IdentityFile ~/.ssh/id_ed25519
""",
    "about secrets": r"""
password changed for user «user»
Password for user «user» has been reset
token expired
access token expired, refreshing
invalid api key
Invalid password for «user»
Failed password for invalid user «user» from «ip» port «port» ssh2
Failed password for root from «ip» port «port» ssh2
pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=«ip» user=«user»
password authentication failed for user "«user»"
FATAL:  password authentication failed for user "«user»"
Access denied for user '«user»'@'«host»' (using password: YES)
WRONGPASS invalid username-password pair or user is disabled.
-NOAUTH Authentication required.
the password must be at least 12 characters long
password is too short
password is incorrect
The password is required and must not be empty
Password policy: minimum length 14, history 24
password: required field missing
password hash upgraded for user «int:9999»
secret rotation completed for «app» in «dur»
secret "«app»-tls" not found in namespace "default"
secret default/«app»-db created
Secret «word»-credentials synced (3 keys)
MountVolume.SetUp failed for volume "token" : secret "«app»-token" not found
token refresh scheduled in «int:900» seconds
token validated for subject «user»
token bucket refilled, «int:500» tokens
Unexpected token '<', "<!DOCTYPE "... is not valid JSON
SyntaxError: Unexpected token } in JSON at position «int:400»
unexpected token: identifier at line «int:90»
CSRF token missing or incorrect
CSRF verification failed. Request aborted.
api key missing in request to «route»
api key: missing
API key authentication enabled for «app»
api key required for «route»
no api key provided
no token found in header
missing bearer token
Authorization header missing
Authorization: Negotiate required by «host»
WWW-Authenticate: Bearer realm="«domain»", error="invalid_token"
WWW-Authenticate: Basic realm="Restricted"
Set-Cookie removed by policy
session cookie rejected: SameSite
session expired for user «user»
session timeout is 30 minutes
private key does not match certificate
private key loaded from /etc/ssl/private/server.key
could not load private key: permission denied
no private key found, generating one
encryption key rotated to version «int:9»
the key order_id was rejected: duplicate
duplicate key value violates unique constraint "users_email_key"
Key (id)=(«int:9999») already exists.
credentials for «user» will expire in «int:30» days
credentials provider chain exhausted
passphrase prompt cancelled by user
user «user» entered wrong PIN
two-factor auth enabled for «user»
otp sent to user «int:9999»
login failed for «user»: bad credentials
auth method: publickey, attempts: «int:3»
auth=oidc user=«user» result=success
auth: none
auth succeeded («dur»)
basic auth disabled for «route»
bearer auth configured for realm «word»
using token from environment
using password from keyring
reading secret from stdin
secret manager returned 3 versions
password manager sync done in «dur»
tokenizer loaded: «int:99999» tokens, vocab bert-base
password reset link sent to user «int:9999»
reset token sent by e-mail to user «int:9999»
""",
}


def lines() -> list[Template]:
    """Return the templates of clean lines."""
    return split({(name, "clean"): block for name, block in _LINES.items()})
