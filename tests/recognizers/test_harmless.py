"""What only looks like a secret: sentences about them, placeholders, program text, ids, digests; made when the test runs.

In a line, ``£`` stands for 32 hex digits, ``™`` for a UUID, ``¤`` for a long token in a place that is no secret.
"""

from __future__ import annotations

import random
import string

import pytest

from recognizers import catalog
from recognizers.scanner import Scanner

HARMLESS = r"""
password changed for user 5
token expired
invalid api key
Failed password for root from 192.0.2.1 port 22 ssh2
Failed password for invalid user admin from 192.0.2.1 port 22 ssh2
Accepted password for bob from 192.0.2.1 port 22 ssh2
password authentication failed for user "postgres"
FATAL:  password authentication failed for user "app"
Access denied for user 'app'@'db' (using password: YES)
KeyError: 'password'
missing required field "password"
field 'password' is required
validation failed: password must be at least 12 characters long
password: must contain an uppercase letter
Password: authentication required
Enter password:
[sudo] password for bob:
password reset requested for user 42
Password reset token sent to user 42
Password expires in 14 days
password last changed 2026-11-21T18:00:00Z
password policy: minimum length 12
password strength: weak
password hash algorithm: argon2id
password_hash_algorithm=argon2id
password_min_length=12
password_expires_at=2026-11-21
password_changed=true
passwordless login enabled
passwords=5
num_passwords: 12
token_type=bearer
token_count=4096
max_tokens=4096
tokens: 1234
tokens_used=512
unexpected token '}' at line 5
Unexpected token < in JSON at position 0
syntax error near unexpected token `('
token validated for user 5
refresh token rotated
access_token expired at 2026-11-21T18:00:00Z
invalid_token: The access token expired
token=null
next_page_token=¤
continuation_token: ¤
key=value
key_id=4711
key=user:1234:profile
cache_key=£
cache key £ expired
partition_key=2026-11-21
primary_key=id
foreign_key=user_id
public_key=¤
ssh-rsa AAAA¤ bob@host
public key: ¤
sort_key=created_at
keyword=database
secretary=Jane
passenger=12
compass=north
bypass=true
author=bob
monkey=banana
hockey: game
turkey=12
PASS: test_login
test pass: 12 fail: 0
pass=12 fail=0 skip=3
first pass: 120ms
proxy_pass http://backend:8080;
etag: "£"
ETag: W/"¤"
sha256:££
commit £
image registry.local/app@sha256:££
container_id=££
request_id=™
trace_id=£
x-request-id: ™
correlation-id=™
span_id=00f067aa0ba902b7
session opened for user root by (uid=0)
New session 42 of user bob.
session id: 42
session_timeout=3600
secret "default/db-credentials" not found
MountVolume.SetUp failed for volume "token" : secret "default-token-x7k2p" not found
secretName: app-tls
secretKeyRef: {name: db, key: password}
secret_name=db-credentials
imagePullSecrets: regcred
api_key: missing
api_key=${API_KEY}
api_key=***
API_KEY not set
apiKey: undefined
client_secret is required
client_id=web
grant_type=password
grant_type=refresh_token
response_type=token
authentication type: password
auth method: token
auth=none
auth_method=password
auth: publickey
Authorization: Bearer ***
Authorization header missing
Authorization: none
authorization failed: role admin required
WWW-Authenticate: Basic realm="x"
WWW-Authenticate: Bearer error="invalid_token"
Basic authentication failed
cookie: none
Cookie: theme=dark; lang=en-GB
Set-Cookie: lang=en; Path=/
cookies accepted=true
exit code=0
status code: 200
error code: 1234
code=exited, status=1/FAILURE
code 500
pin=13
gpio pin 12345 configured
PIN required
otp sent
verification code sent to phone
your code is being built
https://example.org:8443/path@v2
http://localhost:8080/x
git@github.com:org/repo.git
ssh://git@github.com/org/repo.git
postgres://app:***@db/ehr
postgres://app@db/ehr
mysql -u root -p ehr
docker run -p 8080:80 nginx
curl -u bob https://example.org
curl -s -o /dev/null https://example.org
"curl/7.68.0"
redis-cli -h cache ping
openssl x509 -in cert.pem -noout -fingerprint
SHA256 Fingerprint=AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89
RSA SHA256:¤
password_file=/run/secrets/db
--password-file /run/secrets/db
password=/run/secrets/db_password
passwordFile: /etc/app/pw
password=${DB_PASSWORD}
password=$DB_PASSWORD
password=%s
password=<redacted>
password=[FILTERED]
password=changeme
password: null
password: true
"password": ""
"password":null
password = None
password: string
"password":"********"
password=xxxxxxxx
password: (hidden)
password=your_password_here
def login(user, password):
login(user=user, password=password)
password = get_password(user)
password = request.form['password']
if password == expected:
self.password = password
password: str = Field(...)
String password = request.getParameter("password");
const { password } = req.body
columns: id, name, password, email
fields=['name', 'password', 'email']
INSERT INTO users (id, name, password) VALUES ($1, $2, $3)
INSERT INTO users (id, name, password) VALUES (?, ?, ?)
SELECT password FROM users WHERE id = $1
UPDATE users SET password = $1 WHERE id = $2
ALTER TABLE users ADD COLUMN password varchar(255)
GRANT ALL ON x TO app IDENTIFIED BY PASSWORD
Key 'users.email' is a duplicate
Duplicate entry '5' for key 'PRIMARY'
duplicate key value violates unique constraint "users_pkey"
DETAIL:  Key (id)=(5) already exists.
key "foo" not found in map
object key: logs/2026/11/21/app-1.json.gz
s3 key=backups/2026/db.dump
Kafka key=order-12345 partition=3
license key accepted
Loaded private key from /etc/ssl/private/web.key
private key: not found
using key /home/bob/.ssh/id_ed25519
ssh-ed25519 key added
encryption key rotated after 90 days
keypair: web-eu
signature verified
signature=valid
signature algorithm: sha256WithRSAEncryption
jwt: token is malformed
jwt expired
csrf token mismatch
CSRF token missing or incorrect.
nonce=12345
salt length 16
credentials refreshed
credentials: missing
no credentials provided
Using credentials of user bob
authenticated as bob
logged in as admin
login from 10.0.0.1:5432
user bob logged in with password
with password authentication
using password file /etc/x
password prompt shown
Password Manager started
password="required"
The password field is required.
{"errors":{"password":["This field is required."]}}
{"password":"is too short (minimum is 8 characters)"}
{"field":"password","message":"required"}
{"name":"password","type":"string"}
<input name="password" type="password">
<label for="password">Password</label>
<password>required</password>
password2 field missing
token bucket refilled
rate limit tokens=5 capacity=10
tokenizer loaded vocab 50257
token ring 16
access key rotated
access_key_id missing
keys: 12
keyspace=ehr
key frames 30
secret santa 2026
secrets mounted at /run/secrets
vault: secret/data/app
bearer token missing
Bearer realm="example"
passphrase required
psk mode enabled
dsn: host=db
pwd=/srv/app
PWD=/home/bob
OLDPWD=/root
cwd=/srv
pass-through mode
passed 12 of 12
pass 2 of 3 took 12ms
password set for user bob
password was updated by admin
password is correct
password is incorrect
Password is too common
password was not provided
password has been reset
the password for bob was changed
token is valid
token is invalid
token was revoked by admin
the token has expired
key was not found
key is invalid
secret is missing
api key is invalid
API key validated for client 12
session is closed
sessionId=null
JSESSIONID not found
/login?next=%2Faccount%2Fpassword
GET /users/password/new HTTP/1.1
PUT /users/5/password 204
/api/token/refresh 200
POST /oauth/token 200 12ms
GET /.well-known/jwks.json
class PasswordEncoder loaded
com.example.security.TokenFilter: no token
org.springframework.security.authentication.BadCredentialsException: Bad credentials
PasswordAuthentication no
PermitEmptyPasswords no
PasswordAuthentication: yes
ChallengeResponseAuthentication no
authorized_keys: 3
uuid=™
id=™
digest=sha256:££
version=1.2.3-rc4+build.567
build=20261121.4
duration=12.345ms
checksum: £
md5=£
x-amz-request-id: 4442587FB7D0A2F9
x-cache-key: /assets/app.£.js
app.3f2a1b9c.js
DB_PASSWORD:  <set to the key 'password' in secret 'db-2'>  Optional: false
password=<SecretStr len=12>
password: <value from vault:secret/data/db#password>
password=%ADMIN_PASSWORD%
password=!DB_PASSWORD!
password=$env:DB_PASSWORD
password=@Microsoft.KeyVault(VaultName=kv-prod;SecretName=db-password)
client_secret=akv://kv-prod/client-secret
password=https://vault.example.org/secrets/db
password = random_password.db[0].result
api_token = local.tokens["ehr-api"]
$password = $config['db']['password'];
api_key = lookup(var.keys, "api")
Setting up passwd (1:4.13+dfsg1-1+b1) ...
status installed passwd:amd64 1:4.13+dfsg1-1+b1
Setting up secret (0.18.6-4build3) ...
password (PBKDF2WithHmacSHA256) encoder chosen
password multi-factor-authentication on
appId=™ displayName=web
did:key:z6Mk¤ resolved
trust root key ££ loaded
enode://££££@192.0.2.1:30303
set the password to never expire
updated secret to version 5
argument --password: expected one argument
invalid value "5x" for flag -token-ttl: parse error
token refreshed, it is valid for 3600s
token rotated. New version: v5
password version old=3 new=4
::set-output name=token_count::12
##vso[task.setvariable variable=password;issecret=true]$(DbPassword)
[docker, run, -p, 8080:80, nginx]
web:8080 logged in
evicted key £
instance key: i-0abcd1234ef567890
'bob' is not a valid user for password auth
API_KEY_HEADER=X-Api-Key
""".strip().splitlines()


def written(line: str, seed: int) -> str:
    source = random.Random(seed)

    def drawn(alphabet: str, length: int) -> str:
        return "".join(source.choices(alphabet, k=length))

    values = {
        "£": lambda: drawn("0123456789abcdef", 32),
        "™": lambda: "-".join(drawn("0123456789abcdef", length) for length in (8, 4, 4, 4, 12)),
        "¤": lambda: drawn(string.ascii_letters + string.digits, 40),
    }
    return "".join(values[character]() if character in values else character for character in line)


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(catalog.rules(phi=False), budget_secs=20)


@pytest.mark.parametrize("line", HARMLESS)
def test_leaves_it_alone(line: str, scanner: Scanner) -> None:
    for seed in range(4):
        text = written(line, seed)
        assert scanner.find(text) == [], text
