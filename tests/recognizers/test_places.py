"""Secrets told by their place alone, in every kind of place; the values are made when the test runs.

In a line, ``§`` stands for a password, ``¤`` for a token, ``£`` for hex, ``®`` for a code, ``¶`` for base64 of a pair.
"""

from __future__ import annotations

import base64
import random
import string

import pytest

from recognizers import catalog
from recognizers.scanner import Scanner

PLACES = r"""
mysql --user=root --password=§ -e 'select 1'
mysql -uroot -p§ ehr
mysqldump -u root -p'§' ehr > /tmp/x.sql
sshpass -p '§' ssh bob@web-1
sshpass -p§ scp a b:
curl -u bob:§ https://example.org/api
curl --user 'bob:§' -X POST https://example.org/api
curl -sS -ubob:§ https://example.org
curl -x http://proxy:3128 -U bob:§ https://example.org
curl -H 'Authorization: Bearer ¤' https://example.org
curl -H "X-Api-Key: ¤" https://example.org
PGPASSWORD=§ psql -h db -U app
export DB_PASSWORD=§
export API_TOKEN="¤"
declare -x SECRET_KEY="¤"
sudo: bob : TTY=pts/0 ; PWD=/home/bob ; USER=root ; COMMAND=/usr/bin/mysql -u root -p§ -e select
sudo: bob : TTY=pts/0 ; PWD=/home/bob ; USER=root ; COMMAND=/usr/bin/env DB_PASS=§ /usr/bin/app
type=EXECVE msg=audit(1732212345.123:42): argc=4 a0="mysql" a1="-u" a2="root" a3="-p§"
type=EXECVE msg=audit(1732212345.123:42): argc=3 a0="app" a1="--token" a2="¤"
type=EXECVE msg=audit(1732212345.123:42): argc=3 a0="app" a1="--password=§" a2="x"
type=EXECVE msg=audit(1732212345.123:42): argc=3 a0="curl" a1="-u" a2="bob:§"
docker login -u bob -p § registry.example.org
docker run -e MYSQL_ROOT_PASSWORD=§ -p 3306:3306 mysql:8
kubectl create secret generic db --from-literal=password=§
kubectl create secret docker-registry r --docker-username=u --docker-password=§ --docker-email=x
openssl pkcs12 -in a.p12 -passin pass:§ -nodes
openssl enc -aes-256-cbc -k § -in a -out b
ldapsearch -x -D cn=admin,dc=example,dc=org -w § -b dc=example
net use \\files\share /user:corp\bob §
New-Thing -Password "§" -User bob
ConvertTo-SecureString "§" -AsPlainText -Force
setx DB_PASSWORD "§"
setx API_TOKEN ¤
htpasswd -b /etc/htpasswd bob §
redis-cli -h cache -a § ping
mongo -u root -p § --authenticationDatabase admin
mongosh --username root --password § admin
sqlplus app/§@//db:1521/ehr
smbclient //files/share -U bob%§
['redis-cli', '-a', '§', 'ping']
subprocess.run(['sshpass', '-p', '§', 'ssh', 'h'])
wget --http-user=bob --http-password=§ https://example.org
az login --service-principal -u id -p § --tenant t
cmd=[ldapmodify, -D, cn=admin, -w, §, -f, x.ldif]
exec [kubectl, login, --token, ¤]
nomad job run -token=¤ web.nomad
argument --password: invalid value: '§'
invalid value "§" for flag -db-password: parse error
error: option '--password <x>' argument '§' is invalid
auth failed for jenkins using password "§"
set initial admin password to "§"
changed password from "§" to "§"
regenerated the webhook secret, it is now ¤
password reset. New one: §
deploy token rotated: old=¤ new=¤
credentials for queue2 are alice / §
::set-output name=api_token::¤
::add-mask::§
##vso[task.setvariable variable=DB_PASSWORD]§
Sec-WebSocket-Protocol: bearer, ¤
loaded key £
--api-key ¤, retrying
<td>password: <code>§</code></td>
the user typed § as password
'§' is not a valid password
key ¤ is rate limited
[0 192.0.2.1:5000] "AUTH" "§"
password = "§" -> "§"
env[DB_PASSWORD] := §
helm upgrade x y --set auth.password=§ --set a=b
helm install x y --set-string postgresql.auth.postgresPassword=§,replicas=2
ansible-playbook site.yml -e "ansible_become_pass=§"
java -Djavax.net.ssl.trustStorePassword=§ -jar app.jar
keytool -list -keystore a.jks -storepass §
gpg --batch --passphrase § -d x.gpg
7z x -p§ a.7z
unzip -P § a.zip
sqlcmd -S db -U sa -P § -Q "select 1"
vault kv put secret/db password=§
vault login ¤
aws configure set aws_secret_access_key ¤
git clone https://bob:§@git.example.org/x.git
git clone https://¤@git.example.org/x.git
git config --global credential.helper 'store --token ¤'
npm config set //registry.npmjs.org/:_authToken ¤
//registry.npmjs.org/:_authToken=¤
echo '§' | sudo -S apt update
mount -t cifs //files/s /mnt -o username=bob,password=§,uid=1000
psql "host=db port=5432 user=app password=§ dbname=ehr sslmode=require"
psql postgresql://app:§@db/ehr
10.0.0.1 - - [21/Nov/2026:18:00:00 +0000] "GET /v1?api_key=¤&x=1 HTTP/1.1" 200 12
10.0.0.1 - - [21/Nov/2026:18:00:00 +0000] "GET /v1?x=1&access_token=¤ HTTP/1.1" 200 12
GET /cb#access_token=¤&state=x
GET /login?user=bob&password=§
url="https://example.org/x?token=¤" status=200
referer: https://example.org/reset?reset_token=¤
(https://example.org/x?sig=¤)
/cart;jsessionid=¤?x=1
POST /oauth/token grant_type=password&username=bob&password=§&client_id=web
grant_type=client_credentials&client_id=x&client_secret=¤
> Authorization: Basic ¶
> Authorization: Bearer ¤
< Set-Cookie: session=¤; Path=/; HttpOnly
send: b'GET / HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ¤\r\nAccept: */*\r\n\r\n'
{'User-Agent': 'python-requests/2.31', 'Authorization': 'Bearer ¤', 'Accept': '*/*'}
headers={'X-Api-Key': '¤', 'Accept': 'x'}
map[Accept:[*/*] Authorization:[Bearer ¤] User-Agent:[Go]]
map[X-Api-Key:[¤]]
[Host:"x", Authorization:"Bearer ¤", Accept:"*/*"]
[authorization=[Bearer ¤], accept=[*/*]]
Metadata(authorization=Bearer ¤,user-agent=grpc-java)
10.0.0.1 - - "GET / HTTP/1.1" 200 "Bearer ¤"
{"headers":[{"name":"Authorization","value":"Bearer ¤"},{"name":"Accept","value":"*/*"}]}
{"request":{"cookies":[{"name":"PHPSESSID","value":"¤"}]}}
{"env":[{"name":"DB_PASSWORD","value":"§"},{"name":"TZ","value":"UTC"}]}
[{"Key":"password","Value":"§"}]
<add key="Password" value="§"/>
<entry key="db.password">§</entry>
<property><name>javax.jdo.option.ConnectionPassword</name><value>§</value></property>
<key>password</key><string>§</string>
- name: DB_PASSWORD value: §
Authorization: AWS4-HMAC-SHA256 Credential=x/20261121/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=¤
Authorization: Digest username="bob", realm="r", nonce="n1", uri="/", response="£"
Authorization: Token token="¤"
Authorization: ApiKey ¤
Authorization: GenieKey ¤
authorization: ¤
Proxy-Authorization: Basic ¶
X-Vault-Token: ¤
X-Auth-Token: ¤
X-Amz-Security-Token: ¤
x-vendor-secret-key: ¤
Cookie: theme=dark; sessionid=¤; lang=en
Set-Cookie: JSESSIONID=¤; Path=/; Secure
postgres://app:§@db.internal:5432/ehr
mongodb://app:§@m1:27017,m2:27017/ehr?replicaSet=rs0
redis://:§@cache:6379/0
amqp://relay:§@mq:5672/vhost
ftp://bob:§@files/x
ldap://cn=admin:§@ldap/
smtp://bob:§@mail:587
Server=db;Database=ehr;Uid=app;Pwd=§;Encrypt=yes
Server=tcp:db,1433;User ID=app;Password=§;TrustServerCertificate=True
Driver={ODBC Driver 18};Server=db;UID=app;PWD={§};
jdbc:mysql://db/ehr?user=app&password=§
jdbc:sqlserver://db:1433;databaseName=ehr;user=sa;password=§;encrypt=true
jdbc:oracle:thin:app/§@db:1521:ehr
host=db port=5432 user=app password='§' dbname=x
app:§@tcp(db:3306)/ehr?parseTime=true
Data Source=db;User Id=app;Password="§";Pooling=false
DefaultEndpointsProtocol=https;AccountName=logs;AccountKey=¤;EndpointSuffix=core.windows.net
ALTER USER app IDENTIFIED BY '§'
CREATE USER 'app'@'%' IDENTIFIED BY '§' REQUIRE SSL
ALTER ROLE app WITH PASSWORD '§' VALID UNTIL 'infinity'
CREATE USER app WITH LOGIN PASSWORD '§'
SET PASSWORD FOR app = '§'
INSERT INTO users (id, name, password, email) VALUES (1, 'bob', '§', 'x@example.org')
INSERT INTO `users` (`name`,`api_token`) VALUES ('bob','¤'),('eve','¤')
UPDATE users SET password='§', updated=now() WHERE id=1
UPDATE users SET password = '§' WHERE id = 5
SELECT * FROM sessions WHERE token = '¤'
SELECT id FROM u WHERE name='bob' AND password='§' LIMIT 1
PATH=/usr/bin DB_PASSWORD=§ LANG=C
SPRING_DATASOURCE_PASSWORD=§
spring.datasource.password=§
spring.datasource.password: §
password = "§"
db_password: §
"password": "§"
  secret_key_base: ¤
password: '§'
<password>§</password>
<ns:Password type="text">§</ns:Password>
<db user="app" password="§"/>
Invalid password '§' for user bob
password "§" is too short
authentication failed for user 'bob' with password '§'
could not parse token: ¤
Login failed, wrong password: §
Incorrect password entered: §
password is §
the password was set to §
temporary password: §
new password for bob: §
the key ¤ was rejected
token ¤ expired
access token ¤ is no longer valid
invalid api key: ¤
Invalid API key provided: ¤
your code is ®
Your verification code: ®
® is your verification code
otp=®
User{name='bob', password='§'}
User(name=bob, password=§)
User [name=bob, password=§, age=3]
#<User id: 1, password: "§">
{:user=>"bob", :password=>"§"}
Array ( [user] => bob [password] => § )
{Name:bob Password:§}
{Name:bob Password:§ Age:3}
{ user: 'bob', password: '§' }
Config { user: "bob", password: "§" }
Config { password: Some("§") }
User { Name = bob, Password = §, Age = 3 }
$VAR1 = { 'password' => '§' };
%User{name: "bob", password: "§"}
{password,"§"}
[{<<"password">>,<<"§">>}]
user: "bob" password: "§"
login(user, pass='§')
connect(host="db", passwd="§", db="x")
[('username', 'bob'), ('password', '§')]
put("password", "§")
dbPassword2=§
oldPassword=§ newPassword=§
passwordConfirm=§
password_confirmation=§
pass_word=§
passwd=§
pwd=§
passphrase=§
client_secret=¤
shared_secret=¤
signingKey=¤
encryption_key: ¤
refresh_token=¤
csrf_token=¤
X-XSRF-TOKEN: ¤
sid=¤
ASP.NET_SessionId=¤
Kennwort=§
Passwort: §
mot_de_passe=§
contraseña=§
senha=§
wachtwoord: §
пароль=§
level=info msg="login" user=bob password=§ ip=10.0.0.1
ts=1 password="§" x=2
{"msg":"login","ctx":{"user":{"Password":"§"}}}
{"msg":"{\"password\":\"§\",\"x\":1}"}
{"body":"username=bob&password=§&x=1"}
{"log":"DB_PASSWORD=§\n","stream":"stdout"}
2026-11-21 18:00:00,123 DEBUG [main] c.e.Db - connecting with password=§
Nov 21 18:00:00 h sshd[1]: debug: password §
using basic auth bob:§
credentials: bob/§
Bind DN: cn=admin password: §
snmpwalk -v2c -c § 10.0.0.1
community_string=§
ldap_bind_password: §
bindpw §
requirepass §
machine git.example.org login bob password §
AUTH §
PASS §
wpa_passphrase=§
psk="§"
Environment="DB_PASSWORD=§"
env[DB_PASSWORD] = §
process.env.DB_PASSWORD = '§'
os.environ['DB_PASSWORD'] = '§'
DB_PASSWORD => §
set DB_PASSWORD=§
$env:DB_PASSWORD="§"
password := "§"
const char *password = "§";
String apiKey = "¤";
password:§
"password" : "§" ,
'password':'§',
password=§;
password=§,
[password=§]
<password=§>
pw: §
secret: ¤
key=¤
auth=¤
user=bob pass=§
smtp_pass = §
MAIL_PASSWORD=§
credential=¤
private_token=¤
webhook_secret: ¤
master_key=¤
hmac_key: ¤
aes_key=¤
jwt_secret=§
session_key: ¤
id_token: ¤
deploy_token = ¤
bot_token=¤
GH_TOKEN=¤
slack token ¤
got secret ¤ from vault
decrypted value of password: §
Password for 'https://bob@git.example.org': §
password [§] rejected
password: "§", user: "bob"
PASSWORD:  §
password	§
password -> §
""".strip().splitlines()

ALNUM = string.ascii_letters + string.digits
STEMS = ("Summer", "hunter", "Dragon", "letmein", "qwerty", "correct-horse", "Blue_Tiger", "p@ss", "zxcvbn")


class Made:
    """Values for the places of a line, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._source = random.Random(seed)

    def _drawn(self, alphabet: str, low: int, high: int) -> str:
        return "".join(self._source.choices(alphabet, k=self._source.randint(low, high)))

    def value(self, sign: str) -> str:
        if sign == "§":
            human = self._source.choice(STEMS) + self._source.choice(("2019", "!7", "#42x", "77", "1a$"))
            return human if self._source.random() < 0.5 else self._drawn(ALNUM, 8, 20) + "7"
        if sign == "¶":
            return base64.b64encode(f"bob:{self._drawn(ALNUM, 6, 12)}7".encode()).decode()
        alphabet, low, high = {"¤": (ALNUM, 24, 44), "£": ("0123456789abcdef", 32, 32), "®": (string.digits, 6, 6)}[sign]
        return self._drawn(alphabet, low, high) + ("3xZ" if sign == "¤" else "")

    def line(self, place: str) -> tuple[str, list[tuple[int, int]]]:
        text, private = "", []
        for character in place:
            if character in "§¤£®¶":
                value = self.value(character)
                private.append((len(text), len(text) + len(value)))
                text += value
            else:
                text += character
        return text, private


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(catalog.rules(phi=False), budget_secs=20)


@pytest.mark.parametrize("place", PLACES)
def test_finds_the_secret_and_nothing_else(place: str, scanner: Scanner) -> None:
    for seed in range(4):
        text, private = Made(seed).line(place)
        assert [(span.start, span.end) for span in scanner.find(text)] == private, text
