"""Lines that hold no secret and look as if they might, continued: code, placeholders, keys for everyone, talk of secrets."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "names in code": r"""
Caused by: org.springframework.security.oauth2.core.OAuth2AuthenticationException: [invalid_token_response]
	at org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter.attemptAuthentication(UsernamePasswordAuthenticationFilter.java:«int:300»)
	at com.example.auth.JwtTokenProvider$$SpringCGLIB$$0.resolveToken(<generated>)
java.security.InvalidKeyException: Illegal key size or default parameters
javax.crypto.AEADBadTagException: Tag mismatch, key alias=«app»-v2
Creating filter chain: any request, [o.s.s.w.csrf.CsrfFilter, o.s.s.web.authentication.www.BasicAuthenticationFilter]
bean of type 'TokenStoreUserApprovalHandler' that could not be found
com.example.keys.KeyRotationScheduler@«hex:8» started
Lcom/example/auth/TokenProvider;->getToken()Ljava/lang/String;
io.jsonwebtoken.ExpiredJwtException: JWT expired at «iso»
key type: KEY_TYPE_AES256_GCM_SIV_2026
authenticator=org.apache.cassandra.auth.PasswordAuthenticator
auth=io.confluent.security.OAuthBearerLoginCallbackHandler2
login.handler.class=OAuthBearerUnsecuredLoginCallbackHandler
sasl.mechanism=SCRAM-SHA-512 security.protocol=SASL_SSL
token.store=org.springframework.security.oauth2.provider.token.store.JdbcTokenStore
tokenType=urn:ietf:params:oauth:token-type:access_token
grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer
key_serializer=org.apache.kafka.common.serialization.StringSerializer
"key.converter": "org.apache.kafka.connect.json.JsonConverter"
secretProvider=com.amazonaws.secretsmanager.caching.SecretCacheV2
credentials_provider=software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider
KeyManagerFactory=SunX509 TrustManager=PKIX
passwordEncoder=org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder@«hex:7»
{"token":"IDENTIFIER","line":«int:90»,"column":«int:40»}
token: T_PAAMAYIM_NEKUDOTAYIM at line «int:90»
syntax error, unexpected token "=>", expecting "," or ";"
token=STRING_LITERAL value="order"
PyErr: token=NAME, pos=«int:99»
CancellationTokenSource disposed, token=System.Threading.CancellationToken
System.Security.Cryptography.CryptographicException: Keyset does not exist
PublicKeyToken=b77a5c561934e089, Culture=neutral, Version=4.0.0.0
Could not load file or assembly 'System.Text.Json, Version=8.0.0.«int:9», PublicKeyToken=«hex:16»'
  File "/app/auth/tokens.py", line «int:200», in refresh_access_token
    return self._token_manager.get_valid_token(session_key=key)
    raise InvalidTokenError(f"Token has expired: {token!r}")
    password = getpass.getpass("Password: ")
    secret_key = os.environ.get("SECRET_KEY", None)
    api_key: str = Field(default="", repr=False)
    token = secrets.token_urlsafe(32)
    if password != confirm_password:
self.assertEqual(user.check_password(password), True)
const { token, refreshToken } = await authService.login(username, password);
password: process.env.DB_PASSWORD,
apiKey: import.meta.env.VITE_API_KEY
Authorization: `Bearer ${accessToken}`
headers["Authorization"] = "Bearer " + token
req.Header.Set("Authorization", "Bearer "+token)
authHeader := fmt.Sprintf("Bearer %s", cfg.Token)
password := viper.GetString("database.password")
apiKey = flag.String("api-key", "", "API key for the backend")
goroutine «int:99» [running]: main.(*TokenCache).Get(0xc000«hex:6», {0xc000«hex:6», 0x24})
std::string token = getToken(kDefaultTokenName);
let secret = Secret::from_env("DB_SECRET")?;
thread 'tokio-runtime-worker' panicked at src/token_store.rs:«int:300»:17: no token
password = models.CharField(max_length=128)
t.string "encrypted_password", default: "", null: false
add_index "users", ["reset_password_token"], name: "index_users_on_reset_password_token", unique: true
ALTER TABLE users ADD COLUMN password_hash varchar(255) NOT NULL
CREATE INDEX CONCURRENTLY ix_api_tokens_prefix ON api_tokens (prefix)
SELECT token, expires_at FROM sessions WHERE user_id = $1
SELECT * FROM users WHERE email = :email AND password = :password
DELETE FROM password_resets WHERE token = ? AND created_at < ?
Parameters: {"utf8"=>"✓", "user"=>{"login"=>"«user»", "password"=>"[FILTERED]"}, "commit"=>"Sign in"}
enum AuthMode { PASSWORD_AND_TOKEN, TOKEN_ONLY, NONE }
auth_mode=PASSWORD_AND_TOTP_V2
authType=OAUTH2_CLIENT_CREDENTIALS
password_policy=MIN_12_UPPER_DIGIT
secret_type=kubernetes.io/service-account-token
secretName: «app»-tls-2026
secret_ref=aws-sm://prod/«app»/db-password
token_source=projected-volume-2
credential_source=EC2_IMDSv2
credentials=/home/«user»/.config/gcloud/application_default_credentials.json
private_key_file: ~/.ssh/id_ed25519_«app»
key_algorithm=ECDSA_P256_SHA256
signature_algorithm=SHA256withRSAEncryption
cipher_suite=ECDHE-RSA-AES256-GCM-SHA384
HostKeyAlgorithms ssh-ed25519,rsa-sha2-512,ecdsa-sha2-nistp256
kex: algorithm: sntrup761x25519-sha512@openssh.com
""",
    "stand-ins": r"""
password: <your password here>
password=<PASSWORD>
password="********************"
pwd=●●●●●●●●
token=************«alnum:4»
token: ghp_****************
api_key=sk-...«alnum:4»
api_key=«alnum:4»********«alnum:4»
api_key: "xxxx-xxxx-xxxx-xxxx"
Authorization: Basic ****
Authorization: Bearer [REDACTED]
Authorization: Bearer <access-token>
Authorization: Bearer {{token}}
Authorization: Bearer {access_token}
Authorization: Token xxxxxxxxxxxxxxxx
Authorization: Bearer YOUR_ACCESS_TOKEN
{"Authorization":["<redacted>"],"Cookie":["<redacted>"]}
Cookie: [redacted]
Set-Cookie: session=deleted; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; path=/
Set-Cookie: JSESSIONID=; Path=/; Max-Age=0
X-Api-Key: <X-API-KEY>
x-api-key: --redacted--
secret: (hidden)
secret=[MASKED]
client_secret: <client-secret>
client_secret=REDACTED_BY_PROXY
client_secret=*HIDDEN*
"client_secret": "__SECRET__"
DB_PASSWORD=__DB_PASSWORD__
DB_PASSWORD=%DB_PASSWORD%
password=#{ENV['DB_PASSWORD']}
password=@Microsoft.KeyVault(SecretUri=https://kv-«app».vault.azure.net/secrets/db)
password: "{{ .Values.postgresql.auth.password }}"
password: {{ vault_db_password | default(omit) }}
password: !Ref DatabasePassword
password: !Sub '{{resolve:secretsmanager:«app»-db:SecretString:password}}'
MasterUserPassword: '{{resolve:ssm-secure:/«app»/db/password:1}}'
db_password = data.aws_secretsmanager_secret_version.db.secret_string
password = random_password.db.result
api_token = local.tokens["«app»"]
token = (sensitive)
  + password = (sensitive value)
  + secret_string = (sensitive value)
  + token_endpoint = (known after apply)
export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id «app»/db --query SecretString)
export TOKEN=$(cat /var/run/secrets/token)
export VAULT_TOKEN=`cat ~/.vault-token`
mysql -u «user» -p"$MYSQL_PASSWORD" «db»
mysql -u root -p -h «host»
psql "host=«host» user=«user» password=$PGPASSWORD"
curl -H "Authorization: Bearer ${GITHUB_TOKEN}" https://«domain»«route»
curl -u "$USER:$TOKEN" https://«domain»/
curl -H "X-Api-Key: <your-api-key>" https://«domain»«route»
docker login -u «user» --password-stdin «domain»
sshpass -e ssh «user»@«host»
sshpass -f /run/secrets/ssh ssh «user»@«host»
ansible-playbook site.yml --vault-password-file=/etc/ansible/.vault
--from-literal=password=$DB_PASSWORD
redis-cli -a "$REDIS_PASSWORD" ping
postgresql://user:password@localhost:5432/mydb
mysql://<user>:<password>@<host>/<db>
amqp://${RABBIT_USER}:${RABBIT_PASS}@«host»:5672/
mongodb://«user»:<db_password>@«host»/«db»
https://$USER:$PASS@«domain»/repo.git
redis://:[REDACTED]@«host»:6379/0
Server=«host»;User Id=«user»;Password=*****;Encrypt=True
Server=«host»;Uid=«user»;Pwd=<hidden>;
?access_token=REDACTED&page=2
GET /cb?code=REDACTED&state=xyz HTTP/1.1
GET «route»?api_key=[FILTERED]&page=«int:9» HTTP/1.1
GET «route»?token=*** HTTP/1.1
<password>****</password>
<password></password>
<wsse:Password>***REMOVED***</wsse:Password>
<property name="password" value="${db.password}"/>
INSERT INTO users (name, password) VALUES (?, ?)
ALTER USER «user» PASSWORD '<REDACTED>'
ALTER USER «user» WITH PASSWORD $1
CREATE USER «user» IDENTIFIED BY <secret>
ENC(hidden)
User(name='«user»', password=SecretStr('**********'))
Settings(api_key=SecretStr(''), debug=False)
Credentials{user=«user», password=PROTECTED}
LoginRequest[username=«user», password=*****]
UserDto(name=«user», password=null)
#<User id: «int:99», encrypted_password: [FILTERED]>
password=<nil> token=<nil>
"password": {"$ref": "#/definitions/Password"}
"password": "string", "username": "string"
""",
    "keys for everyone": r"""
ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABB«base64:88» «user»@«host»
sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t«base64:60» «user»@laptop
«host»,«ip» ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«base64:43»
The key fingerprint is: SHA256:«base64:43» «user»@«host»
256 SHA256:«base64:43» «user»@«host» (ED25519)
Offending ED25519 key in /home/«user»/.ssh/known_hosts:«int:40»
Matched authorized_keys line for «user», key RSA SHA256:«base64:43»
debug1: Offering public key: /home/«user»/.ssh/id_rsa RSA SHA256:«base64:43» agent
userauth_pubkey: signature algorithm rsa-sha2-512, pkalg ok, key blob SHA256:«base64:43»
[Peer] PublicKey = «base64:43»= AllowedIPs = 10.0.0.«int:250»/32
wg0: handshake for peer «int:9» («ip»:51820), public key «base64:43»=
wireguard: peer «base64:4»…«base64:3»= keepalive
pubkey: 02«hex:64» network=testnet
verifyKey=«base64url:43» curve=Ed25519
"publicKeyMultibase":"z6Mk«base58:44»"
did:key:z6Mk«base58:44» resolved
"x":"«base64url:43»","y":"«base64url:43»","kty":"EC","crv":"P-256","kid":"«base64url:43»"
jwks: loaded 2 keys, kids=[«base64url:27», «base64url:27»]
x5t#S256=«base64url:43» cnf verified
client certificate thumbprint «HEX:40» accepted
sha256 fingerprint: «HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»
subjectKeyIdentifier=«HEX:40» authorityKeyIdentifier=keyid:«HEX:40»
OCSP response: cert «HEX:32» good, next update «iso»
SCT log id «base64:43»= timestamp «epoch»
Public-Key-Pins: pin-sha256="«base64:43»="; includeSubDomains
TLS session resumed, cipher TLS_CHACHA20_POLY1305_SHA256, peer key X25519 253 bits
DNSKEY 257 3 13 «base64:86»==
DS «int:65000» 13 2 «HEX:64»
TXT "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A«base64:200»QAB"
sec   ed25519/«HEX:16» 2026-01-11 [SC]
gpg: using EDDSA key «HEX:40»
pub   rsa4096 2024-02-01 [SC] «HEX:40»
apt-key: trusted key «HEX:16» from keyring
minisign public key: RW«base64:54»
cosign.pub: MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE«base64:86»==
NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY=pk_test_«alnum:24»
stripe publishable key pk_test_«alnum:99» in use
recaptcha site key 6L«alnum:7»AAAAA«base64url:26»
G-«upnum:10» measurement id, UA-«digit:8»-1 property
""",
    "harmless encodings": r"""
data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=
data:font/woff2;base64,d09GMgABAAAAA«base64:200»
src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
avatar=iVBORw0KGgoAAAANSUhEUgAA«base64:120»
attachment: JVBERi0xLjcKJeLjz9MK«base64:80»
gzip+base64 H4sIAAAAAAAA«base64:80»
annotation: eyJhcGlWZXJzaW9uIjoiYXBwcy92MSIsImtpbmQiOiJEZXBsb3ltZW50In0=
sort values: WyIyMDI2LTAzLTExIiw0Ml0=
after: "Y3Vyc29yOjEyMzQ1" first: 20
pageInfo: {endCursor: "Y3Vyc29yOnYyOpHOABCDEF==", hasNextPage: true}
globalId: R2lkOi8vYXBwL09yZGVyLzQy type Order
X-Amz-Meta-Name: =?UTF-8?B?UmVwb3J0IG3DpHJ6?=
Subject: =?utf-8?B?SW52b2ljZSAyMDI2LTAzIHJlYWR5?=
feature-policy hash sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC
script-src 'sha256-«base64:43»=' 'strict-dynamic'
script-src 'nonce-«base64:22»=='
Content-Digest: sha-256=:«base64:43»=:
x-goog-hash: crc32c=«base64:6»==,md5=«base64:22»==
x-amz-checksum-sha256: «base64:43»=
grpc-status-details-bin: CAUSDm5vdCBmb3VuZA
polyline=_p~iF~ps|U_ulLnnqC_mqNvxq`@
geohash=u33dc0«lownum:5» zoom=12
barcode=«digit:13» gtin=«digit:14» lot=«upnum:8»
licence plate read «pick:B/M/HH»-«upper:2» «int:9999» gate 4
tracking number 1Z«upnum:16» out for delivery
coupon «upnum:8» applied, total «float»
voucher=SPRING-«int:99»-OFF accepted
utm_source=mail&utm_campaign=«lownum:10»&gclid=«base64url:60»
fbclid=IwAR«base64url:55»
_ga=GA1.2.«digit:9».«epoch» _gid=GA1.2.«digit:9».«epoch»
If-Range: "«hex:8»-«hex:13»"
csp-report blocked-uri=inline nonce-source
locale=en_US.UTF-8 tz=Europe/Berlin fmt=YYYY-MM-DDTHH24:MI:SS
model=claude-«int:9»-large-2026«digit:4» finish_reason=stop
font hash «base64url:20» subset latin-ext
""",
    "talk of secrets": r"""
Password expired for account «user», forcing change at next login
Password reset requested by «user» from «ip»
password rejected: does not contain a special character
password must contain upper-case, lower-case and 2 digits
password has not been changed for «int:90» days
password attempt 3 of 5 for «user»
password prompt timed out after 30s
password fields do not match
passwords do not match for «user»
New password must differ from the last 5 passwords
Your password will expire in «int:14» days
root password is unset, run mysql_secure_installation
no password supplied
fe_sendauth: no password supplied
password store unlocked by «user»
password hash algorithm upgraded from md5 to argon2id
password-based login disabled, use publickey
PasswordAuthentication no
PermitRootLogin prohibit-password
pam_unix(sudo:auth): auth could not identify password for [«user»]
sudo: a password is required
sudo: 3 incorrect password attempts
error: maximum authentication attempts exceeded for «user» from «ip» port «port» ssh2 [preauth]
Postponed keyboard-interactive for «user» from «ip» port «port» ssh2
Received disconnect from «ip» port «port»:11: disconnected by user
kinit: Preauthentication failed while getting initial credentials
Cannot find key of appropriate type to decrypt AP-REQ - RC4 with HMAC
Encryption type AES256 CTS mode with HMAC SHA1-96 not permitted
ORA-01017: invalid username/password; logon denied
ERROR 1045 (28000): Access denied for user '«user»'@'«ip»' (using password: NO)
Login failed for user '«user»'. Reason: Password did not match that for the login provided. [CLIENT: «ip»]
ldap_bind: Invalid credentials (49), additional info: 80090308: LdapErr: DSID-0C09042A, data 52e
535 5.7.8 Authentication credentials invalid
530 5.7.0 Must issue a STARTTLS command first, auth token not sent
401 Unauthorized: token audience mismatch, expected api://«app»
token signature verification failed: key kid=«alnum:12» not found
token issued to «user», expires in «int:60» minutes
token exchange with sts.amazonaws.com took «dur»
token bucket «app»-burst refilled at «int:900» tokens/s
tokens remaining: «int:99999», reset at «iso»
rate limit: 429, retry token request in «dur»
refresh token reuse detected for client «app», family revoked
access token for «user» revoked by admin
bearer token malformed, header discarded
no bearer token in request from «ip»
could not verify csrf token from cookie
CSRF token mismatch for session of «user»
api key limit reached for tenant «word»
api key «int:99» of «int:200» migrated
API key created for «app» by «user»
API key ending in «int:9999» revoked
api key rotation due in «int:30» days
invalid api key format, expected 32 characters
key ring has «int:9» keys, primary is version «int:9»
key rotation finished: old version «int:9», new version «int:9»
decryption key not available for column «word»
unable to load key pair: no such file
encryption key mismatch on tablespace «db»
private key passphrase required, prompting on tty
SSL: private key /etc/ssl/private/«app».key is readable by group
secret «app»-db updated: keys username, password, host
secret scanning found 0 secrets in «int:999» files
secret lease renewed for database/creds/«app», ttl 1h
synced secret from vault path secret/data/«app»/prod
reading secret version «int:9» of «app»/db
ExternalSecret «app»-credentials reason=SecretSyncedError
vault is sealed, unseal progress 1/3, nonce «uuid»
vault: core: post-unseal setup complete, auth token/ mounted
credentials refreshed by IMDSv2, next refresh in 6h
credential helper store returned nothing for https://«domain»
cached credentials removed for «user»
passphrase accepted, volume luks-«uuid» unlocked
PIN verification succeeded, «int:3» tries left
one-time password sent by SMS to user «int:9999»
verification code expired after 10 minutes
OTP validation failed for user «int:9999»
mfa challenge «uuid» approved on device
session «uuid» created for «user»
session cookie set with SameSite=Lax and Secure
user session closed after idle timeout of 900 s
cookie consent recorded, version 12
signature expired: 20260311T101112Z is now earlier than 20260311T102112Z
The request signature we calculated does not match the signature you provided. Check your key and signing method.
HMAC validation failed for webhook «uuid»
license key accepted, edition enterprise, valid until 2027-01-01
license expires in «int:90» days
authorization granted: role reader on «word»/«int:99»
authorization code flow with PKCE S256 enabled
auth plugin caching_sha2_password could not be loaded
default authentication plugin is mysql_native_password
Client does not support authentication protocol requested by server; consider upgrading
secrets engine kv-v2 enabled at path apps/
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(name, "clean"): block for name, block in _LINES.items()})
