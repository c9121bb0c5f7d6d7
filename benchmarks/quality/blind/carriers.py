"""Lines that carry a secret under a name or at a place that a syntax gives it: commands, URLs, headers, configurations.

The kinds are those of ``benchmarks/quality/carriers.py``.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES: dict[tuple[str, str], str] = {
    ("command line", "password"): r"""
+ mysqladmin -h «host» -u «user» --password='«secret»' status
bash[«pid»]: HISTORY: PID=«pid» UID=1000 sshpass -p «secret» ssh «user»@«host» uptime
sudo:   «user» : TTY=pts/0 ; PWD=/home/«user» ; USER=root ; COMMAND=/usr/bin/ldapsearch -x -D cn=admin,dc=example,dc=org -w «secret» -b ou=people,dc=example,dc=org
CRON[«pid»]: (postgres) CMD (PGPASSWORD=«secret» pg_dump -h «host» -U «user» «db» > /backup/«db».sql)
executing: psql "host=«host» dbname=«db» user=«user» password=«secret» sslmode=require" -c 'VACUUM ANALYZE'
$ htpasswd -bB /etc/nginx/.htpasswd «user» «secret»
ansible-playbook site.yml -i hosts.ini --limit «host» -e "ansible_become_pass=«secret»"
+ curl --fail --user '«user»:«secret»' -T build.tar.gz https://«domain»/artifacts/
Running: wget --http-user=«user» --http-password=«secret» -q https://«domain»/export.csv
$ openssl pkcs12 -export -in cert.pem -inkey key.pem -out bundle.p12 -passout pass:«secret»
keytool -importkeystore -srckeystore old.jks -destkeystore new.p12 -srcstorepass «secret» -deststoretype PKCS12
Process args: [/usr/bin/xtrabackup --backup --user=«user» --password=«secret» --target-dir=/backup/«int:99»]
schtasks /create /tn nightly /tr C:\App\sync.cmd /ru CORP\«user» /rp «secret» /sc daily
PS C:\Users\«user»> ConvertTo-SecureString "«secret»" -AsPlainText -Force
smbclient //«host»/scans -U «user»%«secret» -c 'put report.pdf'
mount -t cifs //«host»/share /mnt/share -o username=«user»,password=«secret»,vers=3.0
rabbitmqctl add_user «user» '«secret»'
mongodump --host «host» --username «user» --password "«secret»" --authenticationDatabase admin
spawn sqlplus -s «user»/«secret»@//«host»:1521/ORCL @nightly.sql
sqlcmd -S «host» -U «user» -P «secret» -Q "SELECT COUNT(*) FROM dbo.orders"
""",
    ("command line", "token"): r"""
+ echo «secret» | docker login ghcr.io -u «user» --password-stdin
npm config set //registry.npmjs.org/:_authToken «secret»
$ vault login «secret»
kubectl --server=https://«host»:6443 --token=«secret» -n prod get pods
git -c http.extraHeader="Authorization: Bearer «secret»" fetch --prune origin
curl -s -XPOST https://«domain»/hooks -H "X-Api-Key: «secret»" -d @payload.json
sentry-cli --auth-token «secret» releases new «app»@«ver»
terraform plan -var 'api_token=«secret»' -out tfplan
twine upload -u __token__ -p «secret» dist/«app»-«ver».tar.gz
AWS_SECRET_ACCESS_KEY=«secret» aws s3 ls s3://«word»-archive
""",
    ("audit record", "password"): r"""
type=EXECVE msg=audit(«epoch».«digit:3»:«int:99999»): argc=5 a0="mysql" a1="-u" a2="«user»" a3="--password=«secret»" a4="«db»"
type=EXECVE msg=audit(«epoch».«digit:3»:«int:99999»): argc=6 a0="sshpass" a1="-p" a2="«secret»" a3="ssh" a4="«user»@«host»" a5="id"
{"EventID":4688,"NewProcessName":"C:\\Windows\\System32\\net.exe","CommandLine":"net user «user» «secret» /add","SubjectUserName":"admin"}
Sysmon: Process Create: Image: C:\tools\plink.exe CommandLine: plink.exe -ssh «user»@«host» -pw «secret» hostname
{"event":"exec","pod":"«app»-0","argv":["redis-cli","-h","«host»","-a","«secret»","dbsize"]}
process.args=[mongosh, --username, «user», --password, «secret», --eval, db.stats()]
falco: Notice Credentials on a command line (user=«user» command=mysql -h «host» --password=«secret» container=«hex:12»)
""",
    ("access log", "keyed"): r"""
«ip» - - [«acctime»] "GET /api/v3/search?q=«word»&«key.snake»=«secret|pct»&page=«int:9» HTTP/1.1" 200 «int:9999» "-" "«agent»"
«ip» - «user» [«acctime»] "POST /hooks/deploy?«key.camel»=«secret|pct» HTTP/2.0" 202 0 "-" "GitHub-Hookshot/«hex:7»"
https «iso» app/«app»/«hex:16» «ip»:«port» 10.0.1.5:80 0.001 0.012 0.000 200 200 312 «int:9999» "GET https://«domain»:443/export?format=csv&«key.kebab»=«secret|pct» HTTP/1.1" "«agent»" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2
haproxy[«pid»]: «ip»:«port» [«acctime»] https-in~ app/srv1 0/0/1/12/13 200 812 - - ---- 3/3/0/0/0 0/0 "GET /feed?«key.snake»=«secret|pct» HTTP/1.1"
{"remote_addr":"«ip»","request":"GET /v1/charges?limit=10&«key.snake»=«secret|pct» HTTP/1.1","status":200,"request_time":0.0«int:99»}
{"level":"info","logger":"http.log.access","msg":"handled request","request":{"remote_ip":"«ip»","method":"GET","host":"«domain»","uri":"/files/«int:999»?«key.snake»=«secret|pct»"},"status":200}
«ip» - - [«acctime»] "GET «route» HTTP/1.1" 200 «int:9999» "https://«domain»/callback?«key.snake»=«secret|pct»&lang=de" "«agent»"
[GIN] 2026/03/«int:28» - 10:11:12 | 200 |  «float»ms |  «ip» | GET  "/v2/report?«key.camel»=«secret|pct»"
GET /api/items?sort=asc&«key.snake»=«secret|pct» 304 «float» ms - -
«epoch».«digit:3»    «int:999» «ip» TCP_MISS/200 «int:9999» GET http://«domain»/sms/send?lang=en&«key.snake»=«secret|pct» - HIER_DIRECT/«ip» text/plain
2026-05-11 08:11:12 10.0.0.4 GET /api/sync full=1&«key.camel»=«secret|pct» 443 - «ip» okhttp/4.12.0 - 200 0 0 «int:99»
""",
    ("access log", "token"): r"""
Started GET "/users/password/edit?reset_password_token=«secret|pct»" for «ip» at 2026-04-11 09:00:12 +0000
«ip» - - [«acctime»] "GET /invite/accept?token=«secret|pct» HTTP/1.1" 302 0 "-" "«agent»"
POST https://«domain»/oauth2/revoke?token=«secret|pct»&token_type_hint=refresh_token 200 in «dur»
navigated to https://«domain»/auth/done#access_token=«secret|pct»&token_type=Bearer&expires_in=3600
""",
    ("access log", "session"): r"""
«ip» - - [«acctime»] "GET /app/home;jsessionid=«secret» HTTP/1.1" 200 «int:9999»
«ip» - - [«acctime»] "GET /index.php?page=cart&PHPSESSID=«secret» HTTP/1.1" 200 «int:9999» "-" "«agent»"
«ip» «domain» "GET / HTTP/1.1" 200 «int:9999» cookie="sid=«secret»; theme=dark"
""",
    ("header dump", "bearer"): r"""
DEBUG http.client: send: b'GET «route» HTTP/1.1\r\nHost: «domain»\r\nAuthorization: Bearer «secret»\r\nAccept: */*\r\n\r\n'
[axios] GET «route» headers { Accept: 'application/json', Authorization: 'Bearer «secret»', 'User-Agent': 'axios/1.7.2' }
Headers{host=[«domain»], authorization=[Bearer «secret»], accept=[*/*]}
org.apache.http.wire - http-outgoing-«int:99» >> "Authorization: Bearer «secret»[\r][\n]"
grpc: metadata map[:authority:[«domain»] authorization:[Bearer «secret»] user-agent:[grpc-go/1.64.0]]
{"req":{"method":"GET","url":"«route»","headers":{"host":"«domain»","authorization":"Bearer «secret»","accept":"*/*"}}}
[debug] [http] [C«int:99»][S«digit:18»] request headers complete (end_stream=true): ':path', '«route»' 'authorization', 'Bearer «secret»' ':method', 'GET'
http.Header{"Authorization":[]string{"Bearer «secret»"}, "User-Agent":[]string{"Go-http-client/1.1"}}
FastCGI params: HTTP_AUTHORIZATION="Bearer «secret»" REQUEST_METHOD="GET"
""",
    ("header dump", "token"): r"""
<< x-auth-token: «secret»
Headers: {'X-Vault-Token': '«secret»', 'X-Vault-Namespace': 'prod'}
> PRIVATE-TOKEN: «secret»
forwarding to «host»:«port» with header Ocp-Apim-Subscription-Key: «secret»
{"headers":{"content-type":"application/json","x-functions-key":"«secret»"}}
outgoing: Authorization: ApiKey «secret»
request.getHeader("X-Access-Token") = «secret»
""",
    ("header dump", "basic"): r"""
*«int:999» http proxy header: "Authorization: Basic «secret»"
CONNECT «domain»:443 HTTP/1.1 | Proxy-Authorization: Basic «secret» | Proxy-Connection: Keep-Alive
headers=[Authorization:"Basic «secret»", Accept:"application/json, */*"]
{"type":"request","headers":[["host","«domain»"],["authorization","Basic «secret»"]]}
""",
    ("header dump", "session"): r"""
< Set-Cookie: JSESSIONID=«secret»; Path=/; HttpOnly; Secure
> Cookie: _ga=GA1.2.«digit:10».«epoch»; PHPSESSID=«secret»; lang=en
set-cookie: connect.sid=«secret»; Path=/; Expires=Wed, 04 Mar 2026 10:00:00 GMT; HttpOnly
{"url":"«route»","cookies":{"sessionid":"«secret»","lang":"en"}}
Set-Cookie: ASP.NET_SessionId=«secret»; path=/; SameSite=Lax
""",
    ("structured data", "keyed"): r"""
<«int:190»>1 «iso» «host» «app» «pid» AUTH [creds@32473 user="«user»" «key.snake»="«secret|sd»"] login attempt forwarded
<«int:190»>1 «iso» «host» «app» - REQ [http@32473 method="POST" path="«route»" «key.camel»="«secret|sd»"][meta sequenceId="«int:999»"] upstream call
<«int:190»>1 «iso» «host» «app» «pid» - [cfg@53595 «key.kebab»="«secret|sd»" source="env"]
CEF:0|Acme|Gateway|«ver»|100|Setting changed|5|src=«ip» suser=«user» cs1Label=«key.snake» cs1=«secret»
""",
    ("logfmt", "keyed"): r"""
level=debug msg="loaded config" «key.snake»=«secret» source=env
ts=«iso» caller=main.go:«int:99» «key.snake»="«secret|dq»" addr=:8080
app=«app» event=webhook.register url=https://«domain»/hook «key.camel»=«secret»
[config] «key.dot» = «secret»
config: «key.kebab»: «secret» (from /etc/«app»/«app».yml)
settings loaded - «key.pascal»='«secret»' Timeout=30
connecting to «host» with «key.space» «secret»
override «key.upper»: '«secret»'
«class» init: region=eu-central-1, «key.camel»=«secret», retries=«int:5»
""",
    ("json", "keyed"): r"""
{"event":"config.loaded","values":{"region":"eu-west-1","«key.camel»":"«secret|json»","retries":3}}
{"level":"debug","msg":"request body","body":{"grant_type":"password","username":"«user»","«key.snake»":"«secret|json»"}}
{"timestamp":"«iso»","data":{"connection":{"host":"«host»","port":5432,"«key.camel»":"«secret|json»"},"pool":10}}
[{"name":"TZ","value":"UTC"},{"name":"«key.upper»","value":"«secret|json»"}]
{"id":«int:9999»,"method":"session.login","params":{"user":"«user»","«key.flat»":"«secret|json»"},"jsonrpc":"2.0"}
{"op":"replace","path":"/spec/«key.camel»","value":"«secret|json»"}
{"eventSource":"sts.amazonaws.com","responseElements":{"credentials":{"«key.camel»":"«secret|json»","expiration":"«iso»"}}}
{ "«key.pascal»" : "«secret|json»", "Endpoint" : "https://«domain»" }
{"op":"u","ts_ms":«epoch»000,"before":{"id":«int:999»,"«key.snake»":"«secret|json»"},"after":{"id":«int:999»}}
{"args":["--port=8080","--«key.kebab»=«secret|json»"],"image":"«app»:«ver»"}
{"Config":{"Env":["PATH=/usr/bin","«key.upper»=«secret|json»"],"Image":"«app»:«ver»"}}
{"integrations":[{"kind":"sms","enabled":true,"auth":{"«key.snake»":"«secret|json»"}}]}
""",
    ("json in json", "keyed"): r"""
{"log":"{\"level\":\"info\",\"«key.snake»\":\"«secret|json|json»\"}\n","stream":"stderr"}
{"Records":[{"messageId":"«uuid»","body":"{\"id\":«int:999»,\"«key.camel»\":\"«secret|json|json»\"}"}]}
level=debug msg=consumed topic=«word»s payload="{\"user\":\"«user»\",\"«key.snake»\":\"«secret|json|dq»\"}"
""",
    ("yaml", "keyed"): r"""
database:\n  host: «host»\n  «key.snake»: "«secret|json»"\n  pool: 5
replicas: 2\n«key.camel»: «secret»\nimage: «app»:«ver»
- name: «key.upper»\n  value: "«secret|json»"\n- name: TZ\n  value: UTC
kind: Secret\nstringData:\n  «key.kebab»: «secret»
config reloaded: {host: «host», «key.snake»: '«secret»', ssl: true}
smtp: # relay\n  «key.snake»: '«secret»' # rotated in March\n  port: 587
""",
    ("ini", "keyed"): r"""
[smtp]\nhost = «host»\n«key.snake» = «secret»\nport = 587
[client]\nuser=«user»\n«key.snake»="«secret|dq»"
[registries.internal]\nindex = "https://«domain»/index"\n«key.snake» = "«secret|json»"
spring.mail.«key.kebab»=«secret»
«app».timeout=30\n«app».«key.dot»=«secret»
# written by setup\n«key.flat»: «secret»
""",
    ("xml", "keyed"): r"""
<bean class="org.example.db.Pool"><property name="url" value="jdbc:h2:mem:x"/><property name="«key.camel»" value="«secret|xml»"/></bean>
<appSettings><add key="Region" value="eu"/><add key="«key.pascal»" value="«secret|xml»"/></appSettings>
<connection host="«host»" port="1433" «key.camel»="«secret|xml»"/>
<soap:Header><AuthHeader xmlns="urn:acme"><UserName>«user»</UserName><«key.pascal»>«secret|xml»</«key.pascal»></AuthHeader></soap:Header>
<server><id>nexus</id><username>«user»</username><«key.camel»>«secret|xml»</«key.camel»></server>
<entry key="«key.snake»">«secret|xml»</entry>
<setting name="«key.pascal»" serializeAs="String"><value>«secret|xml»</value></setting>
""",
    ("environment dump", "keyed"): r"""
+ declare -rx «key.upper»="«secret|dq»" # from defaults
environ({'HOME': '/root', '«key.upper»': '«secret»', 'LANG': 'C.UTF-8'})
env: HOSTNAME=«host» «key.upper»=«secret» PATH=/usr/bin:/bin
process.env { NODE_ENV: 'production', «key.upper»: '«secret»' }
systemd[1]: «app».service: Environment=NODE_ENV=production «key.upper»=«secret»
Array ( [PATH] => /usr/bin [«key.upper»] => «secret» [HOME] => /root )
#7 [stage-1 3/8] ENV «key.upper»=«secret» TZ=UTC
C:\App> set «key.upper»=«secret»
PS /srv> $env:«key.upper» = "«secret»"
/proc/«pid»/environ: HOME=/root\0«key.upper»=«secret»\0LANG=C
docker run -d -e TZ=UTC -e «key.upper»=«secret» «app»:«ver»
""",
    ("form body", "keyed"): r"""
body: username=«user»&«key.snake»=«secret|form»&remember=1
Parameters: {"utf8"=>"yes", "user"=>{"login"=>"«user»", "«key.snake»"=>"«secret|dq»"}, "commit"=>"Sign in"}
$_POST = array ( 'user' => '«user»', '«key.snake»' => '«secret»', )
----WebKitFormBoundary«alnum:16»\r\nContent-Disposition: form-data; name="«key.snake»"\r\n\r\n«secret»\r\n----
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split(_LINES)
