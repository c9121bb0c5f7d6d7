"""Lines that carry a secret, continued: what programs print of databases, objects and clusters, and what people write."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.disguises import Disguise
from benchmarks.quality.template import Template

_LINES: dict[tuple[str, str], str] = {
    ("connection string", "password"): r"""
HikariPool-1 - jdbcUrl=jdbc:mysql://«host»:3306/«db»?user=«user»&password=«secret|pct»&useSSL=true
Flyway: Database: jdbc:sqlserver://«host»;user=«user»;password=«secret»;database=«db» (Microsoft SQL Server 15.0)
SQLException while opening jdbc:oracle:thin:«user»/«secret»@//«host»:1521/XEPDB1
Data Source=«host»,1433;Initial Catalog=«db»;User ID=«user»;Password=«secret»;MultipleActiveResultSets=False
DRIVER={ODBC Driver 18 for SQL Server};SERVER=«host»;DATABASE=«db»;UID=«user»;PWD={«secret»};TrustServerCertificate=yes
consumer: Cannot connect to amqps://«user»:«secret|pct»@«host»:5671/%2Fprod: connection reset by peer
Celery broker redis://:«secret|pct»@«host»:6379/0 unreachable, retrying in 4 seconds
dsn='«user»:«secret»@tcp(«host»:3306)/«db»?parseTime=true'
mirror: ftp://«user»:«secret|pct»@«host»/outgoing/batch-«int:99».csv: 550 no such file
MAILER_DSN smtp://«user»:«secret|pct»@«host»:587?starttls=true
using http_proxy=http://«user»:«secret|pct»@proxy.example.com:3128
camera lobby: opening rtsp://«user»:«secret|pct»@«ip»:554/Streaming/Channels/101
POST http://«host»:8086/write?db=«db»&u=«user»&p=«secret|pct»
migrate: clickhouse://«user»:«secret|pct»@«host»:9000/«db»?dial_timeout=10s
""",
    ("connection string", "token"): r"""
Endpoint=sb://«word»-bus.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=«secret»
DefaultEndpointsProtocol=https;AccountName=«word»store;AccountKey=«secret»;EndpointSuffix=core.windows.net
origin	https://x-access-token:«secret|pct»@github.com/acme/«app».git (fetch)
Looking in indexes: https://«user»:«secret|pct»@pypi.example.com/simple
""",
    ("sql", "password"): r"""
«time» UTC [«pid»] LOG:  statement: ALTER USER «user» WITH PASSWORD '«secret|sql»';
CREATE ROLE reporting LOGIN ENCRYPTED PASSWORD '«secret|sql»' VALID UNTIL 'infinity'
«int:99» Query	CREATE USER '«user»'@'%' IDENTIFIED BY '«secret|sql»'
SET PASSWORD FOR '«user»'@'«host»' = PASSWORD('«secret|sql»')
UPDATE users SET password = '«secret|sql»', updated_at = NOW() WHERE id = «int:9999»
INSERT INTO accounts (login, password, active) VALUES ('«user»', '«secret|sql»', true)
CREATE LOGIN «user» WITH PASSWORD = N'«secret|sql»', CHECK_POLICY = ON
SELECT id FROM users WHERE login='«user»' AND passwd='«secret|sql»' LIMIT 1
CREATE USER MAPPING FOR «user» SERVER legacy OPTIONS (user '«user»', password '«secret|sql»')
INSERT INTO settings (name, value) VALUES ('smtp_password', '«secret|sql»') ON CONFLICT DO NOTHING
SELECT dblink_connect('host=«host» dbname=«db» user=«user» password=«secret»')
CREATE DATABASE LINK legacy CONNECT TO «user» IDENTIFIED BY "«secret»" USING 'ORCL'
""",
    ("sql", "token"): r"""
UPDATE oauth_clients SET client_secret='«secret|sql»' WHERE client_id='«app»'
INSERT INTO partners (name, api_key) VALUES ('«word»', '«secret|sql»') RETURNING id
PRAGMA key = '«secret|sql»'
""",
    ("exception text", "password"): r"""
javax.naming.AuthenticationException: [LDAP: error code 49 - Invalid Credentials]; bind dn=cn=«user», password=«secret»
UsernamePasswordAuthenticationToken [Principal=«user», Credentials=«secret», Authenticated=false]
com.acme.LoginException: Wrong password '«secret»' for account «user»
subprocess.CalledProcessError: Command '['mysql', '-u', '«user»', '--password=«secret»', '«db»']' returned non-zero exit status 1.
#0 /var/www/db.php(«int:99»): PDO->__construct('mysql:host=«host»', '«user»', '«secret»')
ftplib.error_perm: 530 Login incorrect (USER «user» PASS «secret»)
panic: password "«secret»" is too short
ConnectionParameters(user='«user»', password='«secret»', database='«db»', ssl=None) refused by «host»
Unhandled rejection Error: login for «user» with password «secret» refused
""",
    ("exception text", "token"): r"""
acme.errors.KeyRefused: the API key «secret» belongs to another project («word»)
requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://«domain»/v1/users?access_token=«secret|pct»
io.jsonwebtoken.MalformedJwtException: unable to read token '«secret»' (illegal base64url)
com.acme.TokenRejectedException: token «secret» has been revoked
openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: «secret».'}}
java.io.IOException: Server returned HTTP response code: 403 for URL: https://«domain»/geocode?q=x&apikey=«secret|pct»
""",
    ("sentence", "password"): r"""
The temporary password for «user» is «secret» and must be changed at first login
password for user «user» has been reset to «secret»
Default account created. Login: admin / Password: «secret»
*** Generated root password: «secret» ***
«user»: the staging db pw changed, it's «secret» now
unlocking keystore /etc/«app»/server.jks with passphrase "«secret»"
creds for the test box «host»: «user»:«secret»
log in as «user» with password «secret» and restart the worker
Das Passwort für «user» lautet «secret»
Nouveau mot de passe : «secret»
Please use the following password to proceed to installation: «secret»
wifi password of the clinic is «secret», tell nobody
""",
    ("sentence", "token"): r"""
Using API key «secret» for «domain»
refresh with token «secret» failed (attempt «int:9»)
issued token «secret» to client «app», expires in 3600s
«user»: here's the api key for the sandbox: «secret»
webhook secret rotated, new value: «secret»
Unseal Key 1: «secret»
Or copy and paste this URL: http://127.0.0.1:8888/tree?token=«secret|pct»
your personal access token: «secret» (shown once)
""",
    ("sentence", "bare"): r"""
«user»: is this one still valid? «secret»
remote: push declined, «path»:«int:99» contains «secret»
error: unexpected argument '«secret»' found
{"channel":"#ops","user":"«user»","text":"try «secret» please"}
unparsable input: «secret»
""",
    ("function call", "keyed"): r"""
called connect(host='«host»', port=5432, «key.snake»='«secret»')
Client.new(endpoint: "https://«domain»", «key.snake»: "«secret|dq»")
TRACE setProperty("«key.dot»", "«secret|dq»")
os.environ["«key.upper»"] = "«secret|dq»"
-> config.set('«key.camel»', '«secret»')
«epoch».«digit:6» [0 «ip»:«port»] "HSET" "cfg:«app»" "«key.snake»" "«secret|dq»"
putParameter(Name=/prod/«app»/«key.kebab», Value=«secret», Type=SecureString)
login(user: "«user»", «key.camel»: "«secret|dq»") { id }
""",
    ("function call", "password"): r"""
TRACE enter authenticate(«user», «secret»)
verify_password('«user»', '«secret»') -> False
«epoch».«digit:6» [0 «ip»:«port»] "AUTH" "«user»" "«secret»"
db.createUser({user: "«user»", pwd: "«secret»", roles: ["readWrite"]})
""",
    ("object dump", "keyed"): r"""
Config(host='«host»', «key.snake»='«secret»', debug=False)
&{Addr:«host»:6379 «key.pascal»:«secret» DB:0}
main.Options{Addr:"«host»", «key.pascal»:"«secret|dq»", Timeout:30}
Account{id=«int:99», name='«user»', «key.camel»='«secret»', enabled=true}
{'user': '«user»', '«key.snake»': '«secret»', 'verify': True}
{:host=>"«host»", :«key.snake»=>"«secret|dq»", :ssl=>true}
#<Client:0x0000«hex:12» @host="«host»", @«key.snake»="«secret|dq»", @retries=3>
Settings [timeout=30s, «key.camel»=«secret»]
LoginRequest { UserName = «user», «key.pascal» = «secret» }
%{url: "https://«domain»", «key.snake»: "«secret|dq»"}
Credentials { user: "«user»", «key.snake»: Some("«secret|dq»") }
OrderedDict([('«key.snake»', '«secret»'), ('port', 5432)])
Map(region -> eu, «key.camel» -> «secret»)
""",
    ("cluster", "keyed"): r"""
helm upgrade --install «app» charts/«app» --set auth.«key.camel»=«secret» --wait
kubectl create secret generic «app» --from-literal=«key.kebab»=«secret»
ok: [«host»] => {"changed": false, "invocation": {"module_args": {"login_user": "«user»", "«key.snake»": "«secret|json»"}}}
      + «key.snake»    = "«secret|json»"
      ~ «key.snake» = "«secret|json»" -> (known after apply)
##[debug]Evaluating: env.«key.upper» => '«secret»'
$ vault kv put secret/«app» «key.snake»=«secret»
consul kv put config/«app»/«key.kebab» '«secret»'
aws ssm put-parameter --name /prod/«app»/«key.kebab» --type SecureString --value «secret»
compose: services.«app».environment.«key.upper»: "«secret|json»"
""",
    ("protocol", "password"): r"""
ftp> PASS «secret»
imapd[«pid»]: C: a1 LOGIN «user» «secret»
(«int:999») pap: Login attempt with password "«secret»"
(«int:999»)   User-Password = "«secret»"
username «user» privilege 15 password 0 «secret»
MQTT CONNECT client=«app»-«int:99» username=«user» password=«secret» keepalive=60
ipmitool -I lanplus -H «ip» -U «user» -P «secret» power status
auth: Debug: sql(«user»,«ip»): Password mismatch (given password: «secret»)
network={ssid="ward-3" psk="«secret»" key_mgmt=WPA-PSK}
""",
    ("private key", "private"): r"""
+ cat /etc/ssl/private/server.key «secret»
{"type":"service_account","project_id":"«word»-prod","private_key":"«secret|json»","client_email":"svc@«word»-prod.iam.gserviceaccount.com"}
expected a certificate, got: «secret»
TLS_KEY="«secret»"
""",
}

_JSON = '{"user":"«user»","«key.camel»":"«secret|json»","ttl":«int:900»}'
_FORM = "username=«user»&«key.snake»=«secret|form»"

_DOCUMENTS = (
    Disguise("base64 document", "keyed", "kafka: topic=«word»s offset=«int:99999» value=«inner|b64»", _JSON),
    Disguise("base64 document", "keyed", '{"requestId":"«uuid»","body":"«inner|b64»","isBase64Encoded":true}', _FORM),
    Disguise("url in url", "keyed", '«ip» - - [«acctime»] "GET /redirect?to=%2Flogin%3F«inner|pct» HTTP/1.1" 302 0', _FORM),
    Disguise("url in url", "keyed", "queued job: POST /replay?payload=«inner|pct»&attempt=«int:9»", _JSON),
    Disguise(
        "hex command",
        "password",
        "type=USER_CMD msg=audit(«epoch».«digit:3»:«int:9999»): pid=«pid» uid=1000 auid=1000 ses=«int:99» "
        'msg=\'cwd="/root" cmd=«inner|HEX» exe="/usr/bin/sudo" terminal=pts/0 res=success\'',
        "mysql -h «host» -u «user» --password=«secret» «db»",
    ),
)


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split(_LINES)


def documents() -> list[Disguise]:
    """Return documents that carry a secret, encoded as a whole."""
    return list(_DOCUMENTS)
