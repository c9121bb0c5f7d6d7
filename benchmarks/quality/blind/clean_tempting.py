"""Lines that hold no secret, and that name tokens, keys, passwords and sessions all the same."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "talk of passwords": r"""
Password for user «user» expires in «int:14» days
password policy: minimum length 12, history 5, lockout after 10 attempts
user «user» changed their password from «ip»
password reset requested for account «int:9999», mail queued
Password authentication is disabled, falling back to publickey
invalid password for «user» (attempt «int:5» of 5)
Enter passphrase for key '/home/«user»/.ssh/id_ed25519':
[sudo] password for «user»:
Passwords do not match.
password must contain at least one digit and one symbol
«level» PasswordEncoder upgraded hash of user «int:9999» from bcrypt to argon2id
vsftpd[«pid»]: [«user»] FAIL LOGIN: Client "«ip»"
LDAP: password modify extended operation succeeded for uid=«user»,ou=people,dc=example,dc=org
warning: the option --password is deprecated, use --password-file instead
no password set for redis, protected mode is on
password_hash_rounds=«int:14» password_min_length=12
Access denied for user '«user»'@'«ip»' (using password: YES)
Forgot password page rendered in «int:99» ms
pwquality: retry=3 minlen=12 difok=3
password last changed: Mar 04, 2026
""",
    "talk of tokens and keys": r"""
Token expired at «iso», refreshing
JWT validation failed: signature does not match
the supplied api key is unknown or disabled
API key for tenant «word» rotated by «user»
access token issued for client «app», scope read write, expires in 3600 s
refresh token reuse detected for user «int:9999», revoking the family
secret prod/«app» rotated, new version «int:99»
Unexpected token < in JSON at position «int:99»
SyntaxError: Unexpected token '}', "{"id":1,}" is not valid JSON
token bucket for «app»: capacity=100 tokens=«int:99» refill=10/s
key not found: session.timeout
no token provided
missing Authorization header
signature mismatch: check the signing key and the clock of «host»
Bearer authentication failed for GET «route»: token is not active
secret "«app»-tls" not found in namespace prod
MountVolume.SetUp failed for volume "credentials" : secret "«app»-credentials" not found
csrf token missing or incorrect
license key accepted for edition enterprise
ssh key added to agent for «user»
signing key rotation scheduled for 2026-04-01
vault: token lookup failed: permission denied
OIDC discovery document fetched, «int:5» signing keys cached
personal access tokens of inactive users will be removed on 2026-05-01
secrets: inherit is not supported in this workflow
session key exchanged using curve25519-sha256
webhook secret is not configured, signatures are not checked
token exchange with https://«domain»/oauth2/token failed: 503 Service Unavailable
Could not find a valid gem credentials file, run gem signin
two-factor code accepted for user «int:9999»
""",
    "masked and empty": r"""
password=******** user=«user» host=«host»
"password": "[FILTERED]"
api_key=<redacted> region=eu-west-1
authorization: Bearer ****…
Authorization: [REDACTED]
token: "" (anonymous)
DB_PASSWORD=
{"username":"«user»","password":null}
{"clientSecret":"*****","clientId":"«app»"}
secret: (not shown)
accessToken: xxxxxxxx
POST /login username=«user» password=[PROTECTED]
connecting to postgres://«user»:***@«host»:5432/«db»
jdbc:postgresql://«host»/«db»?user=«user»&password=*****
spring.datasource.password=******
auth_token = null
passwd: <not set>
X-Api-Key: <masked>
  passphrase = (known after apply)
MYSQL_ROOT_PASSWORD is unset
AWS_SECRET_ACCESS_KEY=***
[password] => XXXXXXXX
HTTP_COOKIE=[Filtered]
privateKey: <omitted>
""",
    "references": r"""
password: ${DB_PASSWORD}
password: "{{ vault_db_password }}"
env: {name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: «app»-db, key: password}}}
passwordFile=/run/secrets/db_password
--password-file /etc/restic/password
ssl_certificate_key /etc/nginx/tls/server.key;
GOOGLE_APPLICATION_CREDENTIALS=/var/run/gcp/credentials.json
token = os.environ["GITHUB_TOKEN"]
secret_key = var.«word»_secret_key
tokenPath: /var/run/secrets/kubernetes.io/serviceaccount/token
const password = process.env.SMTP_PASSWORD;
Authorization: Bearer $ACCESS_TOKEN
AWS_PROFILE=prod AWS_SHARED_CREDENTIALS_FILE=/root/.aws/credentials
privateKeySecretRef: letsencrypt-prod
credentialsId: 'nexus-deployer'
api_key: !vault |
SecretId=prod/«app»/db VersionStage=AWSCURRENT
keystore.location=/etc/kafka/secrets/kafka.keystore.jks
password_command = pass show mail/«user»
dbPassword=@Microsoft.KeyVault(SecretUri=https://«word»-kv.vault.azure.net/secrets/db/)
if (user.getPassword().equals(request.getPassword())) {
self.token = token
user.password_confirmation = params[:password_confirmation]
def verify_token(token: str, secret: str) -> bool:
""",
    "help and documentation": r"""
  -p, --password string   password of the registry (or set REGISTRY_PASSWORD)
  --token TOKEN           API token; read from standard input if -
Usage: login [--user USER] [--password-stdin] SERVER
      --client-secret-file path   file that holds the OAuth client secret
curl -H "Authorization: Bearer YOUR_TOKEN" https://api.example.com/v1/items
Replace <your-api-key> with the key from your dashboard.
# export API_KEY=your-api-key-here
postgres://username:password@hostname:5432/dbname
To create a token, open Settings > Developer > Access tokens.
Set `auth.secret` to a random string of at least 32 characters.
The session cookie is HttpOnly and expires after 30 minutes.
  --key-file=""           path to the private key
Error: required flag(s) "api-key" not set
See https://docs.example.com/authentication/api-keys for how to rotate keys.
-k, --keep-tokens         do not delete tokens of removed users
""",
    "settings named after secrets": r"""
token_ttl=3600 token_type=Bearer refresh_token_ttl=2592000
session.timeout=1800 session.cookie.secure=true session.store=redis
auth.enabled=true auth.method=ldap auth.realm=«word»
key_size=4096 key_algorithm=RSA key_usage=digitalSignature
max_tokens=«int:4096» temperature=0.2 model=«word»-large
{"tokenEndpointAuthMethod":"client_secret_basic","grantTypes":["authorization_code","refresh_token"]}
{"token_endpoint":"https://«domain»/oauth2/token","jwks_uri":"https://«domain»/.well-known/jwks.json","response_types_supported":["code"]}
partition_key=tenant_id sort_key=created_at
primary_key=id foreign_key=order_id
passwordPolicy: {minLength: 12, requireSymbols: true, maxAgeDays: 90}
cache key: «word»:«int:9999»:v2
public_key_path=/etc/ssh/ssh_host_ed25519_key.pub
encryption_key_version=«int:99» kms_key_id=arn:aws:kms:eu-west-1:«digit:12»:key/«uuid»
X-RateLimit-Remaining: «int:99» X-Auth-Provider: saml
access_key_age_days=«int:99» secret_rotation_days=90
{"password_grant_enabled":false,"password_login":true,"credential_type":"oauth2"}
authSource=admin authMechanism=SCRAM-SHA-256
<add key="TokenLifetimeMinutes" value="60" />
<sessionTimeout>1800</sessionTimeout><cookieName>JSESSIONID</cookieName>
secretName: «app»-tls
api_key_header: X-Api-Key
pass: «int:99» fail: 0 skip: «int:9»
""",
    "sessions and counters": r"""
session «int:9999» closed after «dur», «int:999» requests
active sessions: «int:999», expired: «int:99»
prompt_tokens=«int:4096» completion_tokens=«int:999» total_tokens=«int:9999»
mysqld: Aborted connection «int:9999» to db: '«db»' user: '«user»' host: '«ip»' (Got timeout reading communication packets)
keys=«int:99999» expires=«int:999» avg_ttl=«int:999999»
keyspace_hits:«int:999999» keyspace_misses:«int:9999»
tokens/s=«float» batch=«int:64»
passes=«int:99» failures=0
key_buffer_size=«int:999999» session_memory_limit=0
smtp session «HEX:8» from «ip» ended: 3 messages
tmux session «int:9» attached by «user»
secrets scanned: «int:999», findings: 0
revoked «int:99» tokens, «int:9» sessions terminated
auth_requests_total{result="denied"} «int:9999»
""",
    "public keys, digests and fingerprints": r"""
3072 SHA256:«base64:43» deploy key of «app» (RSA)
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«base64:43» «user»@«host»
2048 MD5:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2» root@«host» (RSA)
«host» ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ«base64:350»=
peer: «base64:43»= endpoint: «ip»:51820 allowed ips: 10.7.0.«int:250»/32 latest handshake: «int:59» seconds ago
mail._domainkey.example.org. 3600 IN TXT "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A«base64:200»IDAQAB"
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=mail; t=«epoch»; bh=«base64:43»=; h=From:To:Subject; b=«base64:171»=
{"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"«base64url:43»","e":"AQAB","n":"«base64url:342»"}]}
kid=«base64url:27» alg=ES256 not found in JWKS, refreshing
certificate CN=«domain» serial=«HEX:32» sha256 fingerprint=«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»
-----BEGIN PUBLIC KEY----- MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA«base64:120»
-----BEGIN CERTIFICATE----- MIID«base64:60»
example.org. 3600 IN DNSKEY 257 3 13 «base64:86»==
Public-Key-Pins: pin-sha256="«base64:43»="; max-age=5184000
<script src="/app.js" integrity="sha384-«base64:64»" crossorigin="anonymous"></script>
Content-Security-Policy: script-src 'sha256-«base64:43»='
api key fingerprint «hex:12» last used «iso»
lookup by token hash prefix «hex:8» matched no record
gpg:                using RSA key «HEX:40»
pub   ed25519/«HEX:16» 2026-03-11 [SC]
keyid:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»:«HEX:2»
Digest: sha-256=«base64:43»=
cosign: tlog entry created with index: «digit:8», bundle log id «hex:64»
age recipient: age1«lownum:58»
""",
    "ids beside such words": r"""
token_id=«uuid» revoked by «user»
jti=«uuid» sub=user-«int:9999» aud=«app» exp=«epoch»
keyId=«uuid» state=Enabled
api_key_id=«int:9999» name="«word» integration" last_used=«iso»
replayed response for idempotency key «uuid»
client_id=«uuid» grant_type=client_credentials result=success
nextPageToken page 2 of «int:99», cursor after id «int:99999»
{"consistencyToken":«int:99999»,"resourceVersion":"«int:99999999»"}
etag="«hex:32»" key=«word»/2026/«hex:8».json
object key «word»s/«uuid»/original.jpg
secret version id «uuid» stage AWSCURRENT
sessionIssuer arn:aws:iam::«digit:12»:role/«app»-prod principalId AROA«base32:17»
message key=order-«int:99999» partition=«int:12» offset=«int:999999»
audit: user «int:9999» created token "«word» ci" (id «int:999»), scopes read_api
code_challenge_method=S256 code_challenge=«base64url:43»
auth event id=«hex:24» type=login.success ip=«ip»
password entry uuid «uuid» in vault "«word»" viewed by «user»
certificate request «lownum:5»-«lownum:5» for secret «app»-tls approved
lease_id=database/creds/readonly/«alnum:24» lease_duration=3600 renewable=true
sort_key=«epoch»#«uuid»
license id «upnum:8» seats 100
recaptcha score 0.«int:9» action=login hostname=«domain»
{"type":"TOKEN_REFRESHED","realmId":"«uuid»","clientId":"«app»","userId":"«uuid»","ipAddress":"«ip»"}
keycloak: type="LOGIN_ERROR", realmId="«word»", clientId="«app»", userId="null", ipAddress="«ip»", error="invalid_user_credentials", auth_method="openid-connect"
okta: eventType=user.session.start outcome=SUCCESS uuid=«uuid» transaction=«base64url:22»
saml: AuthnRequest ID=_«hex:32» issued for https://«domain»/saml/metadata, destination https://auth.example.net/sso
Response _«hex:40» InResponseTo=_«hex:32» status urn:oasis:names:tc:SAML:2.0:status:Success
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(f"tempting: {kind}", "clean"): block for kind, block in _LINES.items()})
