"""Lines that carry a secret, one a line, by carrier and by the kind of value they take.

Kinds: ``keyed`` takes anything under a name; ``password``, ``token``, ``session``, ``bearer``, ``basic`` and ``private``
take values of that kind; ``bare`` takes only what is known by its shape. All are of the tuned half.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.template import Template

_LINES: dict[tuple[str, str], str] = {
    ("command line", "password"): r"""
mysql -h «host» -u «user» -p«secret» «db» -e "select count(*) from orders"
mysqldump --user=«user» --password=«secret» --single-transaction «db»
PGPASSWORD=«secret» psql -h «host» -U «user» -d «db» -c 'select 1'
MYSQL_PWD=«secret» mysqladmin -u «user» status
+ docker login -u «user» -p «secret» «domain»
+ podman login --username «user» --password «secret» «domain»
curl -sS -u «user»:«secret» https://«domain»«route»
wget --user=«user» --password='«secret»' https://«domain»/«word».tar.gz
sshpass -p «secret» ssh -o StrictHostKeyChecking=no «user»@«host» uptime
sshpass -p'«secret»' rsync -a /srv/ «user»@«host»:/srv/
redis-cli -h «host» -a «secret» ping
redis-cli -h «host» --user «user» --pass «secret» info
ldapsearch -x -D "cn=admin,dc=example,dc=org" -w «secret» -b dc=example,dc=org
ldapwhoami -H ldap://«host» -D uid=«user»,ou=people -w '«secret»'
net use Z: \\«host»\share /user:«user» «secret»
smbclient //«host»/share -U «user»%«secret» -c ls
htpasswd -cb /etc/nginx/.htpasswd «user» «secret»
htpasswd -b -B /srv/htpasswd «user» '«secret»'
openssl pkcs12 -in store.p12 -nodes -passin pass:«secret» -out key.pem
openssl rsa -in key.pem -passin pass:«secret» -noout
keytool -list -keystore app.jks -storepass «secret»
keytool -importkeystore -srckeystore a.p12 -srcstorepass «secret» -destkeystore b.jks
java -Djavax.net.ssl.keyStorePassword=«secret» -jar app.jar --server.port=«port»
java -jar «app».jar --spring.datasource.password=«secret» --server.port=«port»
Executing: /usr/bin/mongosh --host «host» --username «user» --password «secret» --quiet
Running command: sqlplus «user»/«secret»@//«host»:1521/ORCL @upgrade.sql
Running command: sqlcmd -S «host» -U «user» -P «secret» -Q "select 1"
cmd="bcp «db».dbo.orders out o.dat -S «host» -U «user» -P «secret» -c"
7z x -p«secret» backup.7z -o/tmp/out
unzip -P «secret» export.zip -d /tmp/x
ansible-playbook site.yml -e "ansible_become_pass=«secret»" --limit «host»
ansible-playbook db.yml --extra-vars 'db_password=«secret»' -i hosts.ini
rabbitmqctl add_user «user» «secret»
rabbitmqctl change_password «user» «secret»
useradd -m -p «secret» «user»
echo '«user»:«secret»' | chpasswd
echo "«secret»" | sudo -S systemctl restart «app»
echo «secret» | docker login --username «user» --password-stdin
vault login -method=userpass username=«user» password=«secret»
kubectl create secret generic db --from-literal=password=«secret» -n prod
kubectl create secret docker-registry reg --docker-username=«user» --docker-password=«secret» --docker-server=«domain»
nmcli dev wifi connect office password «secret»
wpa_cli set_network 0 psk '"«secret»"'
expect: send "«secret»\r" to password prompt of «user»@«host»
gpg --batch --yes --passphrase «secret» -c «word».tar
gpg --batch --passphrase=«secret» --decrypt «word».gpg
svn checkout --username «user» --password «secret» --non-interactive https://«domain»/svn
hg pull --config auth.x.password=«secret» https://«domain»/hg
isql -v dsn «user» «secret»
impala-shell -u «user» --auth_creds_ok_in_clear --ldap_password «secret»
""",
    ("command line", "token"): r"""
curl -H "X-Api-Key: «secret»" https://«domain»«route»
curl -sS --header 'X-Auth-Token: «secret»' https://«domain»«route»
curl -d "api_key=«secret»" -X POST https://«domain»«route»
curl -F 'access_token=«secret»' -F «word»=1 https://«domain»/upload
helm upgrade «app» ./chart --set auth.token=«secret» --namespace prod
helm install «app» repo/chart --set-string config.apiKey=«secret»,replicas=3
npm publish --//registry.example.com/:_authToken=«secret»
npm config set //registry.example.com/:_authToken «secret»
twine upload -u __token__ -p «secret» dist/*
pip install git+https://oauth2:«secret»@«domain»/team/pkg.git
git clone https://oauth2:«secret»@«domain»/team/repo.git
git push https://x-access-token:«secret»@«domain»/team/repo.git main
./deploy.sh --api-key «secret» --region eu-west-1 --dry-run
./bin/«app» --token=«secret» --verbose
terraform apply -var 'api_token=«secret»' -auto-approve
terraform plan -var="access_key=«secret»" -out plan.bin
gitlab-runner register --url https://«domain» --registration-token «secret»
./config.sh --url https://«domain»/org/repo --token «secret»
vault login «secret»
vault write auth/approle/login role_id=app secret_id=«secret»
consul acl set-agent-token default «secret»
nomad job run -token=«secret» web.nomad
az login --service-principal -u http://app -p «secret» --tenant example.org
aws configure set aws_secret_access_key «secret» --profile prod
export TOKEN=«secret»; ./run.sh
set API_KEY=«secret»&& node server.js
env AUTH_TOKEN=«secret» LOG_LEVEL=debug ./bin/«app»
GITHUB_TOKEN=«secret» gh release create v«ver»
docker run -d -e API_KEY=«secret» -p «port»:80 registry.example.com/«app»:«ver»
docker build --build-arg NPM_TOKEN=«secret» -t «app»:«ver» .
""",
    ("command line", "bare"): r"""
./bin/«app» «secret»
node publish.js --auth «secret» --tag latest
echo "«secret»" > /run/secrets/«word»
printf '%s' '«secret»' | base64
""",
    ("audit record", "password"): r"""
sudo:   «user» : TTY=pts/0 ; PWD=/home/«user» ; USER=root ; COMMAND=/usr/bin/mysql -u root -p«secret»
sudo: «user» : TTY=unknown ; PWD=/ ; USER=postgres ; COMMAND=/usr/bin/env PGPASSWORD=«secret» /usr/bin/psql -l
type=EXECVE msg=audit(«epoch».123:«int:9999»): argc=4 a0="mysql" a1="-u" a2="root" a3="--password=«secret»"
type=EXECVE msg=audit(«epoch».456:«int:9999»): argc=5 a0="curl" a1="-u" a2="«user»:«secret»" a3="-s" a4="https://«domain»/"
type=EXECVE msg=audit(«epoch».789:«int:9999»): argc=3 a0="sshpass" a1="-p" a2="«secret»"
type=EXECVE msg=audit(«epoch».100:«int:9999»): argc=4 a0="redis-cli" a1="-a" a2="«secret»" a3="ping"
execve("/usr/bin/mysqldump", ["mysqldump", "-u", "root", "-p«secret»", "«db»"], 0x7ffd /* 24 vars */) = 0
execve("/usr/bin/ldapsearch", ["ldapsearch", "-w", "«secret»", "-x"], 0x7ffc /* 20 vars */) = 0
CROND[«pid»]: (root) CMD (/usr/bin/mysqldump -uroot -p«secret» «db» > /backup/«db».sql)
CRON[«pid»]: («user») CMD (curl -s -u «user»:«secret» https://«domain»/cron)
""",
    ("audit record", "token"): r"""
sudo: «user» : TTY=pts/1 ; PWD=/srv ; USER=root ; COMMAND=/usr/local/bin/«app» --api-key=«secret» sync
sudo:  «user» : TTY=pts/2 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/curl -H X-Api-Key: «secret» https://«domain»«route»
type=EXECVE msg=audit(«epoch».123:«int:9999»): argc=3 a0="«app»" a1="--token" a2="«secret»"
type=EXECVE msg=audit(«epoch».124:«int:9999»): argc=3 a0="curl" a1="-H" a2="X-Auth-Token: «secret»"
bash[«pid»]: HISTORY: PID=«pid» UID=1000 export API_TOKEN=«secret»
process started pid=«pid» cmdline="/usr/bin/«app» --secret-key «secret» --port «port»" ppid=1
""",
    ("access log", "keyed"): r"""
«ip» - - [«acctime»] "GET «route»?«key.snake»=«secret|pct»&page=2 HTTP/1.1" «status» «kb» "-" "«agent»"
«ip» - «user» [«acctime»] "POST «route»?lang=en&«key.camel»=«secret|pct» HTTP/1.1" «status» «kb» "-" "«agent»" 0.0«int:99»
«ip» - - [«acctime»] "GET «route»?«key.flat»=«secret|pct» HTTP/2.0" «status» «kb» "https://«domain»/?«key.flat»=«secret|pct»" "«agent»"
GET «route»?id=«int:999»&«key.snake»=«secret|form»
«level» request uri=«route»?«key.snake»=«secret|pct» status=«status» took=«dur»
[GIN] «iso» | «status» | «dur» | «ip» | GET "«route»?«key.snake»=«secret|pct»"
"GET «route»?«key.kebab»=«secret|pct»" «status» «kb»
uri="«route»?«key.camel»=«secret|pct»#top" method=GET
Started GET "«route»?«key.snake»=«secret|pct»" for «ip» at «time»
Redirecting to https://«domain»«route»?state=«alnum:8»&«key.snake»=«secret|pct»
302 Location: https://«domain»/cb#«key.snake»=«secret|pct»&expires_in=3600
Navigated to https://«domain»/app#/login?«key.camel»=«secret|pct»
referer=https://«domain»/reset?«key.snake»=«secret|pct» ua="«agent»"
«ip» «ip» «user» [«acctime»] "GET /a;«key.flat»=«secret|pct» HTTP/1.0" «status» -
proxy: upstream http://«host»:«port»«route»?«key.snake»=«secret|pct» returned «status»
HEAD https://«domain»«route»?a=1&amp;«key.snake»=«secret|pct»&amp;b=2 -> «status»
http://«domain»/go?next=https%3A%2F%2F«domain»%2Fcb%3F«key.snake»%3D«secret|pct2»%26x%3D1
return_to=%2Flogin%3F«key.snake»%3D«secret|pct2»
""",
    ("access log", "bare"): r"""
«ip» - - [«acctime»] "GET /hooks/«secret|pct» HTTP/1.1" «status» «kb» "-" "«agent»"
«level» POST https://«domain»/webhook/«secret|pct» -> «status» in «dur»
[«acctime»] "GET /download?k=«secret|pct» HTTP/1.1" «status»
GET «route»?q=«secret|pct»&x=1 «status»
""",
    ("access log", "session"): r"""
«ip» - - [«acctime»] "GET /cart;jsessionid=«secret» HTTP/1.1" «status» «kb»
GET /index.php?PHPSESSID=«secret»&p=1 HTTP/1.1
"GET /app?sid=«secret»" «status» «kb» "«agent»"
«iso» GET /report session_id=«secret» «status»
""",
    ("header dump", "bearer"): r"""
> Authorization: Bearer «secret»
authorization: Bearer «secret»
< x-amzn-requestid: «uuid» | > authorization: bearer «secret»
Authorization:Bearer «secret»
request headers: {'User-Agent': '«agent»', 'Authorization': 'Bearer «secret»', 'Accept': '*/*'}
DEBUG headers={'Accept-Encoding': 'gzip', 'authorization': 'bearer «secret»'}
send: b'GET «route» HTTP/1.1\r\nHost: «domain»\r\nAuthorization: Bearer «secret»\r\nAccept: */*\r\n\r\n'
send: 'POST «route» HTTP/1.1\r\nAuthorization: Token «secret»\r\nContent-Length: 12\r\n\r\n'
map[Accept:[*/*] Authorization:[Bearer «secret»] User-Agent:[«agent»]]
http.Header{"Accept":[]string{"*/*"}, "Authorization":[]string{"Bearer «secret»"}}
Headers: [Host:"«domain»", Authorization:"Bearer «secret»", Accept:"*/*"]
[Host: «domain», Authorization: Bearer «secret», Content-Type: application/json]
HttpHeaders [accept="application/json", authorization="Bearer «secret»"]
headers:{authorization=[Bearer «secret»], host=[«domain»]}
2026/03/11 10:11:12 [debug] «pid»#«pid»: *«int:99» http header: "Authorization: Bearer «secret»"
[debug] «pid»#0: *7 http proxy header: "Authorization: Bearer «secret»"
{"name":"Authorization","value":"Bearer «secret»"}
{"name": "authorization", "value": "Bearer «secret»", "httpOnly": false}
"headers":{"host":"«domain»","authorization":"Bearer «secret»"}
"headers": {"Authorization": ["Bearer «secret»"], "Accept": ["*/*"]}
{ host: '«domain»', authorization: 'Bearer «secret»', accept: '*/*' }
Request { method: GET, url: "https://«domain»/", headers: {"authorization": "Bearer «secret»"} }
HTTP_AUTHORIZATION=Bearer «secret»
"HTTP_AUTHORIZATION"=>"Bearer «secret»", "HTTP_HOST"=>"«domain»"
Proxy-Authorization: Bearer «secret»
metadata: authorization=Bearer «secret», grpc-timeout=5S
h2 header (authorization, Bearer «secret») (te, trailers)
:authority: «domain» | authorization: Bearer «secret» | grpc-accept-encoding: gzip
Authorization header was 'Bearer «secret»' but expected audience api
using bearer token «secret» for «domain»
Sending request with Bearer «secret» to «domain»
[WebSocket] open wss://«domain»/ws protocol=bearer.«secret»
""",
    ("header dump", "token"): r"""
> X-Api-Key: «secret»
< X-Auth-Token: «secret»
x-api-key: «secret»
X-Vault-Token: «secret»
header "X-Api-Key: «secret»" sent to upstream «host»
"PRIVATE-TOKEN: «secret»" header rejected by «domain»
headers: {"x-api-key":"«secret»","content-type":"application/json"}
headers={'X-Auth-Token': '«secret»', 'Accept': '*/*'}
map[Content-Type:[application/json] X-Api-Key:[«secret»]]
Header{X-Auth-Token: [«secret»], Host: [«domain»]}
[X-API-KEY:"«secret»", accept:"*/*"]
[X-Auth-Token=«secret», Accept=*/*]
send: b'GET / HTTP/1.1\r\nHost: «domain»\r\nX-Api-Key: «secret»\r\n\r\n'
header: X-Access-Token: «secret»\r\n
X-Acme-Secret-Key: «secret»
Ocp-Apim-Subscription-Key: «secret»
{"key":"x-api-key","value":"«secret»"}
{"name":"X-Auth-Token","value":"«secret»"}
HTTP_X_API_KEY=«secret»
HTTP_X_AUTH_TOKEN: «secret»
""",
    ("header dump", "basic"): r"""
> Authorization: Basic «secret»
authorization: Basic «secret»
Proxy-Authorization: Basic «secret»
proxy-authorization: basic «secret»
headers={'Authorization': 'Basic «secret»', 'Accept': '*/*'}
map[Authorization:[Basic «secret»] Accept:[*/*]]
send: b'GET / HTTP/1.1\r\nHost: «domain»\r\nAuthorization: Basic «secret»\r\n\r\n'
[debug] «pid»#0: *3 http header: "Authorization: Basic «secret»"
{"name":"Authorization","value":"Basic «secret»"}
"headers":{"Authorization":["Basic «secret»"]}
curl -H 'Authorization: Basic «secret»' https://«domain»«route»
HTTP_AUTHORIZATION="Basic «secret»"
{"auths":{"«domain»":{"auth":"«secret»"}}}
{"auths": {"https://index.docker.io/v1/": {"auth": "«secret»", "email": "ops@example.org"}}}
""",
    ("header dump", "session"): r"""
> Cookie: JSESSIONID=«secret»; lang=en
Cookie: theme=dark; PHPSESSID=«secret»
< Set-Cookie: sessionid=«secret»; expires=Wed, 11 Mar 2026 10:11:12 GMT; HttpOnly; Max-Age=1209600; Path=/; SameSite=Lax
set-cookie: connect.sid=«secret»; Path=/; HttpOnly
headers={'Cookie': 'sessionid=«secret»; lang=de', 'Accept': '*/*'}
map[Cookie:[session=«secret»] Accept:[*/*]]
send: b'GET / HTTP/1.1\r\nCookie: _app_session=«secret»\r\n\r\n'
{"name":"JSESSIONID","value":"«secret»","path":"/","httpOnly":true}
Set-Cookie: ASP.NET_SessionId=«secret»; path=/; secure; HttpOnly
cookies: {"laravel_session":"«secret»","theme":"dark"}
http cookie: "sid=«secret»; _ga=GA1.2.«int:999999».«epoch»"
Cookie[name=JSESSIONID, value=«secret», path=/]
""",
    ("structured data", "keyed"): r"""
<134>1 «iso» «host» «app» «pid» ID47 [auth@32473 user="«user»" «key.camel»="«secret|sd»"] request done
<38>1 «iso» «host» «app» «pid» - [req@32473 method="GET" «key.snake»="«secret|sd»" status="«status»"]
<165>1 «iso» «host» «app» - - [meta sequenceId="«int:99»"][x@41058 «key.kebab»="«secret|sd»"] «word» «word»
<14>1 «iso» «host» «app» «pid» LOGIN [origin ip="«ip»"][cred@999 «key.upper»="«secret|sd»" realm="«domain»"] -
<30>1 «iso» «host» «app» «pid» - [timeQuality tzKnown="1" isSynced="1"][p@1 «key.pascal»="«secret|sd»"] ok
<12>1 «iso» - «app» «pid» AUDIT [a@1 actor="«user»" target="«word»" «key.flat»="«secret|sd»" result="denied"] «level»
""",
    ("logfmt", "keyed"): r"""
level=info ts=«iso» msg="login" user=«user» «key.snake»=«secret» ip=«ip»
time="«iso»" level=debug msg="config loaded" «key.camel»="«secret|dq»" port=«port»
«level» «class» - «key.snake»=«secret»
«iso» «level» «app» event=auth «key.kebab»='«secret»' result=ok
«key.snake»=«secret» user=«user» host=«host»
connecting host=«host» user=«user» «key.flat»=«secret» db=«db»
retrying in «dur», «key.snake»: «secret»
«word» options: user = «user», «key.snake» = «secret», timeout = 30
«word» failed («key.camel»=«secret»)
[«app»] «key.upper»=«secret»;user=«user»;retry=3
«class»: user=«user»,«key.camel»=«secret»,active=true
opts: «user»|«key.snake»=«secret»|«domain»
ctx={user=«user» «key.snake»=«secret»}
-> «key.dot»=«secret» <- from «host»
«key.space»: «secret»
set «key.space» to "«secret|dq»"
""",
    ("json", "keyed"): r"""
{"user":"«user»","«key.snake»":"«secret|json»"}
{"ts":"«iso»","level":"info","msg":"settings","cfg":{"host":"«host»","«key.camel»":"«secret|json»","port":«port»}}
{"level":"debug","request":{"body":{"auth":{"«key.snake»":"«secret|json»"}},"id":"«uuid»"}}
{"a":[{"b":{"c":[1,2,{"«key.pascal»":"«secret|json»"}]}}],"ok":true}
request body: {"username":"«user»","«key.camel»":"«secret|json»"}
payload={"id": «int:999», "«key.kebab»": "«secret|json»", "tags": ["a", "b"]}
Response 200: { "«key.snake»" : "«secret|json»", "expires_in" : 3600 }
«time» «level» «class» - body={"«key.camel»":"«secret|jsonascii»","type":"«word»"}
{"message":"update","old":{"«key.snake»":"«secret|json»"},"new":{"«key.snake»":null}}
{"event":"env","env":["PATH=/usr/bin","«key.upper»=«secret|json»","HOME=/root"]}
{"msg":"user «user» sent «key.snake»=«secret|json»","n":1}
{"log":"«level» «key.snake»: «secret|json»\n","stream":"stdout","time":"«iso»"}
{"@timestamp":"«iso»","message":"connect «user»","labels":{"app":"«app»","«key.snake»":"«secret|json»"}}
{"Records":[{"s":"«word»","«key.pascal»":"«secret|json»","v":«float»}]}
{"query":"mutation($p: String!) { login(p: $p) { id } }","variables":{"«key.camel»":"«secret|json»"}}
{"query":"mutation { signIn(email: \"a@example.org\", «key.camel»: \"«secret|json|json»\") { id } }"}
{"«key.upper»":"«secret|json»"}
{"credentials":["«user»","x"],"«key.snake»":["«secret|json»"]}
{"key":"«key.snake»","value":"«secret|json»"}
{"name":"«key.upper»","value":"«secret|json»"}
""",
    ("json in json", "keyed"): r"""
{"level":"info","body":"{\"user\":\"«user»\",\"«key.snake»\":\"«secret|json|json»\"}"}
{"message":"{\"request\":{\"«key.camel»\":\"«secret|json|json»\"},\"id\":7}","host":"«host»"}
{"log":"{\"msg\":\"in\",\"payload\":\"{\\\"«key.snake»\\\":\\\"«secret|json|json|json»\\\"}\"}\n","stream":"stderr"}
{"Message":"{\\\"«key.camel»\\\":\\\"«secret|json|json|json»\\\"}","Type":"Notification"}
body="{\"«key.camel»\":\"«secret|json|json»\",\"a\":1}" status=«status»
sent "{\"«key.snake»\": \"«secret|json|json»\"}" to «host»
""",
    ("yaml", "keyed"): r"""
  «key.snake»: «secret»
    «key.camel»: "«secret|dq»"
- name: «key.upper»\n  value: "«secret|dq»"
«key.kebab»: '«secret»'
config: {host: «host», «key.camel»: «secret», port: «port»}
diff: -  «key.snake»: «secret»
+ «key.snake»: "«secret|dq»"
database:\n  user: «user»\n  «key.snake»: «secret»\n  host: «host»
env:\n- name: «key.upper»\n  value: «secret»
«app».«key.camel»: «secret» # from values.yaml
""",
    ("xml", "keyed"): r"""
<«key.camel»>«secret|xml»</«key.camel»>
<user name="«user»" «key.camel»="«secret|xml»"/>
<ns2:«key.pascal» xsi:type="xsd:string">«secret|xml»</ns2:«key.pascal»>
<soap:Body><login><user>«user»</user><«key.snake»>«secret|xml»</«key.snake»></login></soap:Body>
<property name="«key.snake»" value="«secret|xml»"/>
<add key="«key.pascal»" value="«secret|xml»" />
<entry key="«key.dot»">«secret|xml»</entry>
<param><name>«key.snake»</name><value>«secret|xml»</value></param>
<wsse:Password Type="http://docs.oasis-open.org/wss#PasswordText">«secret|xml»</wsse:Password>
<credential «key.flat»='«secret|xml»' user='«user»'>
SOAP request: <Auth><«key.pascal»><![CDATA[«secret»]]></«key.pascal»></Auth>
<string name="«key.snake»">«secret|xml»</string>
""",
    ("environment dump", "keyed"): r"""
«key.upper»=«secret»
environ: PATH=/usr/local/bin:/usr/bin HOME=/root «key.upper»=«secret» LANG=C.UTF-8
os.environ = {'PATH': '/usr/bin', '«key.upper»': '«secret»', 'PWD': '/app'}
process.env { NODE_ENV: 'production', «key.upper»: '«secret»', PORT: '«port»' }
export «key.upper»="«secret|dq»"
declare -x «key.upper»="«secret|dq»"
"Env": ["PATH=/usr/bin","«key.upper»=«secret|json»","PORT=«port»"]
Environment="«key.upper»=«secret|dq»" PORT=«port»
[env] «key.upper» => «secret»
ENV «key.upper» «secret»
$ENV{«key.upper»} = '«secret»'
$_ENV['«key.upper»'] => «secret»
environ({'SHELL': '/bin/sh', '«key.upper»': '«secret»'})
systemd[1]: «app».service: Passing environment: «key.upper»=«secret»
.env: «key.upper»='«secret»'
loaded .env («key.upper»=«secret»)
""",
    ("ini", "keyed"): r"""
«key.snake» = «secret»
«key.dot»=«secret»
[client]\nuser=«user»\n«key.flat»=«secret»
spring.datasource.«key.kebab»=«secret»
[«app»] «key.camel» = "«secret|dq»" ; from defaults
config «app».«key.dot» changed to «secret»
machine «domain» login «user» password «secret»
«key.snake»: «secret» (from /etc/«app».conf)
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split(_LINES)


def split(blocks: dict[tuple[str, str], str]) -> list[Template]:
    """Return a template for each line of each block; ``\\n`` in a line stays as it is written."""
    return [
        Template(carrier, kind, line) for (carrier, kind), block in blocks.items() for line in block.strip("\n").split("\n")
    ]
