"""Lines that carry a secret, continued: what clusters, brokers, pipelines, devices and people write in an incident."""

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES: dict[tuple[str, str], str] = {
    ("cluster", "keyed"): r"""
kubelet: Liveness probe failed: exec [sh -c «app» check --«key.kebab» «secret»] exit status 1
Warning  Unhealthy  pod/«app»-0  Readiness probe errored: command "health --«key.kebab»=«secret»" timed out
helm: --set «app».«key.camel»=«secret» --set replicas=2
helm.sh/values: {«key.camel»: "«secret|dq»", replicas: 2}
kustomize: literals: ["«key.snake»=«secret|json»"]
container «app» env: {"name": "«key.upper»", "value": "«secret|json»"} changed
argocd: app «app» OutOfSync: spec.env[2].«key.upper»: "«secret|dq»" != ""
msg="deploying" chart=«app» values="«key.dot»=«secret»"
docker run --rm -e "«key.upper»=«secret|dq»" «app»:«ver»
docker-compose: WARNING: «key.upper»=«secret» will be overwritten
nomad: template rendered: «key.upper»="«secret|dq»"
systemd[1]: «app».service: Executing: /usr/bin/«app» --«key.kebab»=«secret» --foreground
crictl exec: env=[PATH=/bin «key.upper»=«secret» HOSTNAME=«host»]
- name: «key.upper»  value: "«secret|dq»"
resource «app»: «key.snake»: "«secret|dq»" => "«word»"
tf: var.«key.snake» = "«secret|dq»" (from terraform.tfvars)
pulumi: «app»:«key.camel»: «secret»
""",
    ("logfmt", "keyed"): r"""
ts=«iso» caller=main.go:«int:99» level=warn component=«app» «key.flat»=«secret»
level=debug msg="dial" opts="user=«user» «key.snake»=«secret» tls=true"
event="config" «key.dot»="«secret|dq»" source=env
«level»: [«app»] «key.camel» -> «secret»
«key.snake»='«secret»';user='«user»'
«app»: effective «key.kebab» is «secret»
at=info method=POST path=/«word» params="«key.snake»=«secret»" status=«status»
«level» «app» {«key.camel»=«secret», attempt=«int:9»}
Loaded setting «key.upper»=«secret» from environment
user=«user» «key.snake»:«secret» ok
«key.space» = «secret»
DEBUG «key.snake»=«secret|pct»&user=«user»
""",
    ("exception text", "password"): r"""
SMTPAuthenticationError: (535, b'5.7.8 bad credentials') login=«user» pass='«secret»'
paramiko.ssh_exception.AuthenticationException: auth failed for «user» using password "«secret»"
RuntimeException: could not bind as cn=admin with password «secret»
ConnectionError: Error while connecting with Properties{user=«user», password=«secret»}
ORA-28001 on connect «user»/«secret»@//«host»:1521/«db»
Error: Access denied for user '«user»' with password '«secret»'
FATAL: cannot open store: bad passphrase "«secret»"
Unhandled rejection: { user: '«user»', password: '«secret»', code: 'EAUTH' }
InvalidCredentials(username="«user»", password="«secret»")
argument --password: invalid value: '«secret»'
psql: error: invalid connection option in "user=«user» password=«secret»"
com.mysql.cj.exceptions.CJException: url jdbc:mysql://«host»/«db»?user=«user»&password=«secret|pct»&useSSL=true
""",
    ("exception text", "token"): r"""
BadRequest: header "X-Api-Key" has value "«secret»" which is not allowed
jwt.exceptions.DecodeError: Not enough segments in token '«secret»'
ApiException: (401) {"message":"unknown key","api_key":"«secret|json»"}
error: could not refresh token="«secret»": invalid_grant
HTTPError 403 for https://«domain»«route»?api_key=«secret|pct»&v=2 after «dur»
Exception: secret "«secret»" was not accepted by «domain»
java.io.IOException: Server returned HTTP response code: 401 for URL: https://«domain»«route»?access_token=«secret|pct»
Error: Invalid API key: «secret»
panic: api key "«secret»" has no scope «word»
KeyNotFound: no tenant has the api key «secret»
""",
    ("sentence", "password"): r"""
changed «user»'s password from «secret» at «iso»
set password «secret» for «user» on «host»
new password for «user»: «secret»
The password you entered («secret») is not correct
«user» typed password "«secret»" twice
note to self: the database password is '«secret»'
root login with password «secret» succeeded from «ip»
please log in with user «user» and password «secret»
the passphrase «secret» unlocked volume «word»
password "«secret»" is too weak for «user»
FTP credentials for «host» are «user» / «secret»
wifi password «secret» set on «host»
""",
    ("sentence", "token"): r"""
client used the expired access token «secret»
auth token «secret» will expire in «dur»
here is the API key: «secret»
«user» regenerated the webhook secret, it is now «secret»
the token "«secret»" belongs to «user»
deploy with key=«secret» please
registered device with secret key «secret»
request signed with client secret «secret» from vault
bearer «secret» accepted for «route»
sent api key «secret» to «host» in clear text
""",
    ("connection string", "password"): r"""
spring.datasource.url=jdbc:mariadb://«host»:3306/«db»?user=«user»&password=«secret|pct»
DATABASE_URL=postgres://«user»:«secret|pct»@«host»:5432/«db»
SQLALCHEMY_DATABASE_URI: "mysql+mysqldb://«user»:«secret|pct»@«ip»/«db»"
CELERY_BROKER_URL='redis://:«secret|pct»@«host»:6379/1'
cannot reach broker amqp://«user»:«secret|pct»@«ip»:5672//: timed out
Server=«ip»,1433;Initial Catalog=«db»;User ID=«user»;Password='«secret»';TrustServerCertificate=True
Host=«host»;Username=«user»;Password=«secret»;Database=«db»;Pooling=true
oracle://«user»:«secret|pct»@«host»:1521/?service_name=«db»
mssql+pyodbc://«user»:«secret|pct»@«host»/«db»?driver=ODBC+Driver+18
rtsp://«user»:«secret|pct»@«ip»:554/stream1
mail transport smtp://«user»:«secret|pct»@«host»:587/?encryption=tls
Data Source=tcp:«host»,1433;User Id=«user»@«word»;Password=«secret»;
cluster nodes=«host»:9042,«host»:9042 username=«user» password=«secret» keyspace=«db»
""",
    ("command line", "password"): r"""
+ PGPASSWORD='«secret»' pg_dump -h «host» -U «user» «db»
+ mysqladmin -u root -p'«secret»' ping
$ curl --user '«user»:«secret»' -T «word».txt ftp://«host»/
$ kinit «user»@EXAMPLE.ORG <<< «secret»
$ smbclient -U «user»%'«secret»' //«host»/data
$ az login -u «user»@example.org -p «secret»
$ mongodump --uri="mongodb://«user»:«secret|pct»@«host»/«db»"
cmd=[ldapmodify, -D, cn=admin, -w, «secret», -f, x.ldif]
subprocess: ['mysql', '-u', 'root', '-p«secret»', '«db»']
subprocess: ["psql", "postgresql://«user»:«secret|pct»@«host»/«db»"]
C:\> net use \\«host»\c$ /user:«user» «secret»
PS> Connect-Server -User «user» -Password "«secret»"
$ xfreerdp /u:«user» /p:«secret» /v:«host»
$ ipmitool -I lanplus -H «ip» -U «user» -P «secret» power status
""",
    ("header dump", "token"): r"""
* [HTTP/2] [1] [x-api-key: «secret»]
"request": {"headers": [{"name": "X-Api-Key", "value": "«secret»"}]}
grpc metadata: {'x-api-key': ('«secret»',)}
x-auth-token = «secret»
apikey: «secret»
HEADERS: host=«domain» x-api-key=«secret» accept=*/*
""",
    ("ini", "keyed"): r"""
«app»_«key.snake» = "«secret|dq»"
; «key.snake»=«secret»
[mysqld] «key.snake» = '«secret»'
«key.kebab» «secret»
quarkus.«app».«key.kebab»=«secret»
«app»/«key.kebab»: «secret»
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split(_LINES)
