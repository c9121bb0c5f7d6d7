"""Lines that carry a secret, continued: what programs print of themselves, of databases and of clusters, and sentences."""

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES: dict[tuple[str, str], str] = {
    ("connection string", "password"): r"""
postgresql://«user»:«secret|pct»@«host»:5432/«db»
postgres://«user»:«secret|pct»@«host»/«db»?sslmode=require
could not connect to mysql://«user»:«secret|pct»@«host»:3306/«db»
engine = create_engine('mysql+pymysql://«user»:«secret|pct»@«host»/«db»?charset=utf8mb4')
mongodb+srv://«user»:«secret|pct»@cluster0.example.net/«db»?retryWrites=true&w=majority
MongoNetworkError: failed to connect to mongodb://«user»:«secret|pct»@«host»:27017,«host»:27018/admin?replicaSet=rs0
redis://:«secret|pct»@«host»:6379/0
rediss://default:«secret|pct»@«host»:6380
amqp://«user»:«secret|pct»@«host»:5672/%2Fprod
amqps://«user»:«secret|pct»@«host»/vhost heartbeat=30
ftp://«user»:«secret|pct»@«host»/upload/«word».csv
sftp://«user»:«secret|pct»@«host»:22/outbox/
smtp://«user»:«secret|pct»@«host»:587
smtps://«user»%40example.org:«secret|pct»@«host»:465
http://«user»:«secret|pct»@proxy.internal:3128
HTTPS_PROXY=http://«user»:«secret|pct»@«host»:8080
https://«user»:«secret|pct»@«domain»/repo.git
remote: https://«user»:«secret|pct»@«domain»/team/app.git (fetch)
ldap://cn=admin:«secret|pct»@«host»:389/dc=example
clickhouse://«user»:«secret|pct»@«host»:9000/default
jdbc:mysql://«host»:3306/«db»?user=«user»&password=«secret|pct»
jdbc:postgresql://«host»/«db»?user=«user»&password=«secret|pct»&ssl=true
jdbc:sqlserver://«host»:1433;databaseName=«db»;user=«user»;password=«secret»;encrypt=true
jdbc:sqlserver://«host»;integratedSecurity=false;userName=«user»;password={«secret»};
jdbc:oracle:thin:«user»/«secret»@«host»:1521/ORCL
jdbc:oracle:thin:«user»/«secret»@//«host»:1521/svc
Server=«host»;Database=«db»;User Id=«user»;Password=«secret»;Encrypt=True
Data Source=«host»;Initial Catalog=«db»;UID=«user»;PWD=«secret»
Server=tcp:«host»,1433;Uid=«user»;Pwd=«secret»;
Driver={ODBC Driver 18 for SQL Server};Server=«host»;UID=«user»;PWD={«secret»};Encrypt=yes
DRIVER=PostgreSQL;SERVER=«host»;UID=«user»;PWD=«secret»;DATABASE=«db»
host=«host» port=5432 dbname=«db» user=«user» password=«secret» sslmode=prefer
host=«host» dbname=«db» user=«user» password='«secret»' connect_timeout=10
dsn: dbname=«db» password=«secret» host=«host»
«user»:«secret»@tcp(«host»:3306)/«db»?parseTime=true
opening database «user»:«secret»@tcp(«ip»:3306)/«db»
Provider=SQLOLEDB;Data Source=«host»;User ID=«user»;Password="«secret»";
Provider=OraOLEDB.Oracle;Data Source=«db»;User Id=«user»;Password=«secret»;
ConnectionString: mongodb://«host»/?authSource=admin&username=«user»&password=«secret|pct»
StackExchange.Redis: «host»:6380,password=«secret»,ssl=True,abortConnect=False
cache.example.net:6380,ssl=true,password=«secret»
bolt://neo4j:«secret|pct»@«host»:7687
snowflake://«user»:«secret|pct»@org-acct/«db»/public?warehouse=wh
nats://«user»:«secret|pct»@«host»:4222
mqtt://«user»:«secret|pct»@«host»:1883 client=«alnum:8»
""",
    ("connection string", "token"): r"""
DefaultEndpointsProtocol=https;AccountName=logs;AccountKey=«secret»;EndpointSuffix=core.windows.net
Endpoint=sb://bus.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=«secret»
https://«secret|pct»@o«int:99999».ingest.example.io/«int:99999»
https://«secret|pct»:x-oauth-basic@«domain»/org/repo
fatal: unable to access 'https://oauth2:«secret|pct»@«domain»/team/app.git/': 403
fatal: Authentication failed for 'https://gitlab-ci-token:«secret|pct»@«domain»/team/app.git/'
HostName=hub.azure-devices.net;DeviceId=d1;SharedAccessKey=«secret»
AccountEndpoint=https://db.documents.azure.com:443/;AccountKey=«secret»;
""",
    ("sql", "password"): r"""
CREATE USER '«user»'@'%' IDENTIFIED BY '«secret|sql»'
ALTER USER «user» IDENTIFIED BY "«secret»"
ALTER ROLE «user» WITH PASSWORD '«secret|sql»';
CREATE ROLE «user» LOGIN PASSWORD '«secret|sql»' VALID UNTIL '2027-01-01'
SET PASSWORD FOR '«user»'@'localhost' = PASSWORD('«secret|sql»')
SET PASSWORD = '«secret|sql»'
GRANT ALL ON «db».* TO '«user»'@'%' IDENTIFIED BY '«secret|sql»' WITH GRANT OPTION
CREATE LOGIN «user» WITH PASSWORD = N'«secret|sql»', CHECK_POLICY = OFF
LOG:  statement: ALTER USER «user» PASSWORD '«secret|sql»';
STATEMENT:  create user «user» with encrypted password '«secret|sql»'
UPDATE users SET password = '«secret|sql»' WHERE id = «int:999»
UPDATE accounts SET pwd='«secret|sql»', updated_at=now() WHERE name='«user»'
INSERT INTO users (name, password, active) VALUES ('«user»', '«secret|sql»', true)
INSERT INTO accounts(login,passwd) VALUES('«user»','«secret|sql»')
SELECT id FROM users WHERE login = '«user»' AND password = '«secret|sql»'
select * from account where username='«user»' and pass='«secret|sql»' limit 1
DETAIL:  parameters: $1 = '«user»' [password='«secret|sql»']
[SQL: UPDATE users SET password=%(password)s WHERE id=%(id)s] [parameters: {'password': '«secret»', 'id': «int:99»}]
Executing: SELECT dblink_connect('host=«host» user=«user» password=«secret»')
CREATE USER MAPPING FOR «user» SERVER s OPTIONS (user '«user»', password '«secret|sql»')
""",
    ("exception text", "password"): r"""
ValueError: Invalid password '«secret»' for user «user»
java.lang.IllegalArgumentException: Wrong password "«secret»" for account «user»
AuthenticationError: password '«secret»' rejected for «user»@«host»
LoginException: bad password: «secret» (user «user»)
Error: Authentication failed: user=«user» password=«secret» at «class».login(Login.java:«int:400»)
org.springframework.security.BadCredentialsException: Bad credentials for «user» / password=«secret»
KeyError: "no such user: {'user': '«user»', 'password': '«secret»'}"
TypeError: connect() got unexpected arguments (host='«host»', password='«secret»')
System.Data.SqlClient.SqlException: Login failed. ConnectionString: Server=«host»;User ID=«user»;Password=«secret»;
psycopg2.OperationalError: connection failed: host=«host» user=«user» password=«secret» dbname=«db»
  File "/app/db.py", line «int:200», in connect(user="«user»", password="«secret»")
    at login («user», password: '«secret»') (/app/auth.js:«int:99»:12)
panic: dial failed: &Config{User:"«user»", Password:"«secret»", Host:"«host»"}
thread 'main' panicked at src/main.rs:«int:99»: Credentials { user: "«user»", password: "«secret»" }
PHP Fatal error: Uncaught PDOException in /var/www/db.php: PDO->__construct('mysql:host=«host»', '«user»', '«secret»')
#0 /var/www/html/db.php(«int:90»): mysqli_connect('«host»', '«user»', '«secret»', '«db»')
undefined method `foo' for #<User id: 1, login: "«user»", password: "«secret»">
pydantic.ValidationError: 1 validation error: password String too short [input_value='«secret»', input_type=str]
Validation failed: password '«secret»' must contain a symbol
The password "«secret»" does not meet the policy for «user»
""",
    ("exception text", "token"): r"""
InvalidTokenError: token '«secret»' is expired or revoked
RuntimeError: API key «secret» is not valid for project «word»
java.lang.SecurityException: Rejected api key [«secret»] from «ip»
AuthError: Incorrect API key provided: «secret». You can find your key in the dashboard.
401 Unauthorized: invalid access token "«secret»"
error validating access token «secret»: session has expired
could not decrypt with secret key '«secret»'
Traceback: requests.get(url, headers={'X-Api-Key': '«secret»'}) failed
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://«domain»«route»?api_key=«secret|pct»
urllib3.exceptions.MaxRetryError: Max retries exceeded with url: «route»?access_token=«secret|pct» (Caused by timeout)
Post "https://«domain»«route»?token=«secret|pct»": context deadline exceeded
GET https://«domain»«route»?key=«secret|pct» net::ERR_ABORTED «status»
panic: bad client: Client{apiKey:"«secret»", base:"https://«domain»"}
Error: Request failed { config: { headers: { 'X-Api-Key': '«secret»' } } }
io.grpc.StatusRuntimeException: UNAUTHENTICATED: bad token: «secret»
JWT parse error: token "«secret»" has wrong audience
""",
    ("sentence", "password"): r"""
user «user» logged in with password «secret»
login attempt for «user» using password '«secret»' from «ip»
the password is «secret» and must be changed at first login
Your temporary password is: «secret»
password for «user» was changed to «secret»
Password changed from '«secret»' for «user»
The initial admin password is «secret»
Generated random root password: «secret»
A temporary password is generated for root@localhost: «secret»
Default credentials: admin / «secret»
credentials «user»:«secret» accepted by «host»
created user «user» (password: «secret»)
please use passphrase "«secret»" to unlock the backup
trying password "«secret»" for «user»
entered pwd «secret» at prompt
""",
    ("sentence", "token"): r"""
the api key «secret» was rejected by «domain»
API key "«secret»" rotated by «user»
refreshing access token «secret» for «user»
issued new token «secret» to client «app»
Please use the following token to authenticate: «secret»
your new client secret is «secret»
Your secret key is «secret» - keep it safe
using access key «secret» from profile default
revoked token «secret» («word»)
client «app» presented secret '«secret»'
authenticated with api token «secret»
got refresh token: «secret»
""",
    ("sentence", "bare"): r"""
«user» pasted «secret» into ticket #«int:9999»
found «secret» in commit «hex:40»
pushed with «secret» by «user»
leaked: "«secret»", please revoke
«level» «class» - using «secret» for «domain»
[slack] message from «user»: here it is: «secret»
failed to parse «secret»: unexpected end
config value («secret») overrides default
«secret»
see <«secret»> for details
login ok («secret»)
«word»=«secret»,«word»=1
['«user»', '«secret»', 3]
arg[2]: «secret»
""",
    ("function call", "keyed"): r"""
login(user='«user»', «key.snake»='«secret»')
authenticate("«user»", «key.camel»="«secret»") -> False
Client(host="«host»", «key.snake»="«secret»", timeout=30)
calling connect(«key.camel»: "«secret»", retries: 3)
DEBUG enter setCredentials(user=«user», «key.camel»=«secret»)
invoke «class».auth(«key.camel»=«secret», tenant=«word»)
new Client({ «key.camel»: '«secret»', region: 'eu-west-1' })
sdk.init("«app»", { «key.camel»: "«secret»" })
call: db.connect(:host => "«host»", :«key.snake» => "«secret»")
apply(«key.snake»: '«secret»', force: true)
rpc Login{«key.camel»:"«secret»"} took «dur»
with_credentials("«user»", «key.snake»=Some("«secret»"))
""",
    ("object dump", "keyed"): r"""
User(id=«int:99», name='«user»', «key.snake»='«secret»')
Config(host='«host»', port=«port», «key.snake»='«secret»', debug=False)
{'user': '«user»', '«key.snake»': '«secret»'}
{'db': {'host': '«host»', '«key.snake»': '«secret»'}, 'n': 3}
Credentials{user='«user»', «key.camel»='«secret»'}
DataSource{url=jdbc:h2:mem, «key.camel»=«secret», pool=10}
UserDto [name=«user», «key.camel»=«secret», active=true]
LoginRequest(username=«user», «key.camel»=«secret»)
#<User id: «int:99», name: "«user»", «key.snake»: "«secret»">
{:user=>"«user»", :«key.snake»=>"«secret»", :n=>1}
{"user"=>"«user»", "«key.snake»"=>"«secret»"}
Parameters: {"session"=>{"login"=>"«user»", "«key.snake»"=>"«secret»"}, "commit"=>"Log in"}
{User:«user» «key.pascal»:«secret» Port:«port»}
&{Host:«host» «key.pascal»:«secret» TLS:true}
main.Config{Host:"«host»", «key.pascal»:"«secret»"}
map[string]string{"«key.snake»":"«secret»", "host":"«host»"}
map[host:«host» «key.snake»:«secret» port:«port»]
{ user: '«user»', «key.camel»: '«secret»', ok: true }
[Object: null prototype] { «key.camel»: '«secret»' }
array(2) { ["«key.snake»"]=> string(«int:40») "«secret»" }
Array ( [user] => «user» [«key.snake»] => «secret» )
stdClass Object ( [«key.camel»] => «secret» )
Settings { «key.snake»: "«secret»", workers: 4 }
Some(Auth { «key.snake»: "«secret»" })
namespace(«key.snake»='«secret»', verbose=True)
OrderedDict([('user', '«user»'), ('«key.snake»', '«secret»')])
MultiDict([('«key.snake»', '«secret»'), ('page', '1')])
[("«key.snake»", "«secret»"), ("n", "1")]
Optional[«key.camel»=«secret»]
KeyValue{key='«key.dot»', value='«secret»'}
""",
    ("form body", "keyed"): r"""
username=«user»&«key.snake»=«secret|form»&submit=Login
body: grant_type=client_credentials&client_id=«app»&«key.snake»=«secret|form»
POST data «key.camel»=«secret|form»&remember=on
request body "a=1&«key.snake»=«secret|form»"
Content-Disposition: form-data; name="«key.snake»"\r\n\r\n«secret»\r\n--boundary
form: {"«key.snake»":["«secret|json»"],"next":["/"]}
""",
    ("cluster", "keyed"): r"""
Normal  Started  pod/«app»-«lownum:9»-«lownum:5»  Started container with args [--«key.kebab»=«secret»]
  Args:\n      --«key.kebab»=«secret»\n      --port=«port»
    Environment:\n      «key.upper»:  «secret»
kubectl.kubernetes.io/last-applied-configuration: {"spec":{"env":[{"name":"«key.upper»","value":"«secret|json»"}]}}
dockerd: container create «hex:64» (image=«app»:«ver», env=[«key.upper»=«secret» PATH=/bin])
"Cmd": ["«app»", "--«key.kebab»", "«secret|json»"], "Image": "«app»:«ver»"
compose: services.«app».environment.«key.upper» = "«secret|dq»"
  + «key.snake» = "«secret|dq»"
  ~ «key.snake» = "«secret|dq»" -> (known after apply)
«key.snake» = "«secret|dq»" # forces replacement
Outputs: «key.snake» = "«secret|dq»"
ok: [«host»] => {"changed": false, "«key.snake»": "«secret|json»"}
TASK [set_fact] ok: [«host»] => {"ansible_facts": {"«key.snake»": "«secret|json»"}}
Step 4/9 : ENV «key.upper»=«secret»
Step 5/9 : ARG «key.upper»=«secret»
::set-output name=«key.snake»::«secret»
""",
    ("private key", "private"): r"""
«secret»
loaded key «secret»
{"kty":"pem","private_key":"«secret|json»","client_email":"svc@example.iam.gserviceaccount.com"}
"tls.key": "«secret|json»"
PRIVATE_KEY="«secret|json»"
key=«secret|json» user=«user»
{"log":"«secret|json|json»","stream":"stdout"}
<Key>«secret|xml»</Key>
-i «secret»
error parsing key '«secret»': asn1 structure error
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split(_LINES)
