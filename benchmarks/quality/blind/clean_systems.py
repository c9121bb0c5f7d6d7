"""Lines that hold no secret: what kernels, daemons, databases and the network's machines write all day."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "kernel": r"""
kernel: [«int:99999».«digit:6»] eth0: Link is Up - 1Gbps/Full - flow control rx/tx
kernel: EXT4-fs (sda«int:9»): mounted filesystem «uuid» r/w with ordered data mode. Quota mode: none.
kernel: Out of memory: Killed process «pid» (java) total-vm:«int:9999999»kB, anon-rss:«int:999999»kB, file-rss:0kB, shmem-rss:0kB, UID:1001 pgtables:«int:9999»kB oom_score_adj:0
kernel: nvme nvme0: I/O «int:999» QID «int:9» timeout, aborting
kernel: TCP: request_sock_TCP: Possible SYN flooding on port «port». Sending cookies.  Check SNMP counters.
kernel: [UFW BLOCK] IN=eth0 OUT= MAC=52:54:00:«hex:2»:«hex:2»:«hex:2»:52:54:00:«hex:2»:«hex:2»:«hex:2»:08:00 SRC=«ip» DST=10.0.0.5 LEN=40 TOS=0x00 PREC=0x00 TTL=244 ID=«int:65535» PROTO=TCP SPT=«port» DPT=23 WINDOW=1024 RES=0x00 SYN URGP=0
kernel: usb 1-1: New USB device found, idVendor=0«digit:3», idProduct=«hex:4», bcdDevice= 1.00
kernel: audit: type=1400 audit(«epoch».«digit:3»:«int:999»): apparmor="DENIED" operation="open" profile="/usr/sbin/cups-browsed" name="/etc/ssl/openssl.cnf" pid=«pid» comm="cups-browsed" requested_mask="r" denied_mask="r"
kernel: RIP: 0010:_raw_spin_unlock_irqrestore+0x1d/0x40 RSP: 0018:ffff«hex:12» EFLAGS: 00000246
kernel: Command line: BOOT_IMAGE=/boot/vmlinuz-6.1.0-«int:40»-amd64 root=UUID=«uuid» ro quiet
""",
    "systemd and cron": r"""
systemd[1]: Started «app».service - «word» worker.
systemd[1]: «app».service: Main process exited, code=exited, status=«int:255»/FAILURE
systemd[1]: «app».service: Scheduled restart job, restart counter is at «int:99».
systemd[1]: logrotate.service: Deactivated successfully.
systemd[1]: run-docker-runtime\x2drunc-moby-«hex:64»-runc.mount: Deactivated successfully.
systemd-logind[«pid»]: New session «int:9999» of user «user».
systemd-logind[«pid»]: Session «int:9999» logged out. Waiting for processes to exit.
systemd-resolved[«pid»]: Using degraded feature set UDP instead of UDP+EDNS0 for DNS server «ip».
CRON[«pid»]: (root) CMD (   cd / && run-parts --report /etc/cron.hourly)
anacron[«pid»]: Job `cron.daily' started
systemd[1]: Finished apt-daily-upgrade.service - Daily apt upgrade and clean activities.
chronyd[«pid»]: Selected source «ip» (2.debian.pool.ntp.org)
systemd-journald[«pid»]: System Journal (/var/log/journal/«hex:32») is «int:900».0M, max 4.0G, 3.1G free.
logrotate: rotating pattern: /var/log/nginx/*.log  weekly (52 rotations)
""",
    "log-ins": r"""
sshd[«pid»]: Accepted publickey for «user» from «ip» port «port» ssh2: ED25519 SHA256:«base64:43»
sshd[«pid»]: Failed password for invalid user oracle from «ip» port «port» ssh2
sshd[«pid»]: Connection closed by authenticating user root «ip» port «port» [preauth]
sshd[«pid»]: pam_unix(sshd:session): session opened for user «user»(uid=1000) by (uid=0)
sshd[«pid»]: error: maximum authentication attempts exceeded for root from «ip» port «port» ssh2 [preauth]
sshd[«pid»]: Unable to negotiate with «ip» port «port»: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]
sudo:   «user» : TTY=pts/«int:9» ; PWD=/home/«user» ; USER=root ; COMMAND=/usr/bin/systemctl restart «app»
su[«pid»]: (to postgres) «user» on pts/«int:9»
passwd[«pid»]: pam_unix(passwd:chauthtok): password changed for «user»
type=USER_AUTH msg=audit(«epoch».«digit:3»:«int:99999»): pid=«pid» uid=0 auid=4294967295 ses=4294967295 msg='op=PAM:authentication grantors=pam_unix acct="«user»" exe="/usr/sbin/sshd" hostname=«ip» addr=«ip» terminal=ssh res=success'
type=CRYPTO_KEY_USER msg=audit(«epoch».«digit:3»:«int:99999»): pid=«pid» uid=0 auid=4294967295 ses=4294967295 msg='op=destroy kind=server fp=SHA256:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2»:«hex:2» direction=? spid=«pid» suid=0 exe="/usr/sbin/sshd" res=success'
type=EXECVE msg=audit(«epoch».«digit:3»:«int:99999»): argc=3 a0="ls" a1="-la" a2="/var/log"
sssd[be[example.org]][«pid»]: Backend is online
krb5kdc[«pid»](info): AS_REQ (8 etypes {18 17 20 19 16 23 25 26}) «ip»: NEEDED_PREAUTH: «user»@EXAMPLE.ORG for krbtgt/EXAMPLE.ORG@EXAMPLE.ORG, Additional pre-authentication required
fail2ban.actions        [«pid»]: NOTICE  [sshd] Ban «ip»
login[«pid»]: FAILED LOGIN (1) on '/dev/tty1' FOR '«user»', Authentication failure
""",
    "mail": r"""
postfix/smtpd[«pid»]: connect from mail-«int:99».example.net[«ip»]
postfix/qmgr[«pid»]: «HEX:10»: from=<noreply@example.org>, size=«int:99999», nrcpt=1 (queue active)
postfix/smtp[«pid»]: «HEX:11»: to=<reports@example.net>, relay=mx1.example.net[«ip»]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4«alnum:14»)
postfix/cleanup[«pid»]: «HEX:10»: message-id=<«int:99999999».«int:999».«epoch»@«host»>
postfix/smtpd[«pid»]: warning: unknown[«ip»]: SASL LOGIN authentication failed: authentication failure
postfix/smtpd[«pid»]: NOQUEUE: reject: RCPT from unknown[«ip»]: 554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org
dovecot: imap-login: Login: user=<«user»>, method=PLAIN, rip=«ip», lip=10.0.0.5, mpid=«pid», TLS, session=<«alnum:16»>
dovecot: imap(«user»)<«pid»>: Disconnected: Logged out in=«int:999» out=«int:9999» deleted=0 expunged=0
opendkim[«pid»]: «HEX:10»: DKIM-Signature field added (s=mail, d=example.org)
spamd[«pid»]: spamd: clean message (-1.9/5.0) for «user»:1000 in 0.«int:9» seconds, «int:9999» bytes.
exim[«pid»]: 1«alnum:5»-«alnum:6»-«alnum:2» => reports@example.net R=dnslookup T=remote_smtp H=mx.example.net [«ip»] X=TLS1.3:ECDHE_RSA_AES_256_GCM_SHA384:256 C="250 OK"
""",
    "databases": r"""
«time» UTC [«pid»] LOG:  checkpoint complete: wrote «int:9999» buffers (0.«int:9»%); 0 WAL file(s) added, 0 removed, 1 recycled; write=«float» s, sync=0.003 s, total=«float» s
«time» UTC [«pid»] LOG:  duration: «float» ms  statement: SELECT id, status FROM «word»s WHERE created_at > now() - interval '1 day' LIMIT 100
«time» UTC [«pid»] ERROR:  duplicate key value violates unique constraint "«word»s_pkey"
«time» UTC [«pid»] DETAIL:  Key (id)=(«int:99999») already exists.
«time» UTC [«pid»] FATAL:  password authentication failed for user "«user»"
LOG:  automatic vacuum of table "«db».public.«word»s": index scans: 1 pages: 0 removed, «int:9999» remain
«iso» «int:99» [Note] [MY-010116] [Server] /usr/sbin/mysqld (mysqld 8.0.«int:40») starting as process «pid»
«iso» «int:999» [Warning] [MY-013360] [Server] Plugin mysql_native_password reported: ''mysql_native_password' is deprecated and will be removed in a future release.
# Query_time: «float»  Lock_time: 0.000«int:99» Rows_sent: «int:99»  Rows_examined: «int:99999»
Replica SQL thread initialized, starting replication in log 'mysql-bin.0000«int:99»' at position «int:99999999», relay log './relay-bin.000002' position: 4
{"t":{"$date":"«iso»"},"s":"I","c":"NETWORK","id":22943,"ctx":"listener","msg":"Connection accepted","attr":{"remote":"«ip»:«port»","uuid":{"uuid":{"$uuid":"«uuid»"}},"connectionId":«int:9999»,"connectionCount":«int:99»}}
{"t":{"$date":"«iso»"},"s":"I","c":"COMMAND","id":51803,"ctx":"conn«int:999»","msg":"Slow query","attr":{"type":"command","ns":"«db».«word»s","command":{"find":"«word»s","filter":{"_id":{"$oid":"«hex:24»"}}},"planSummary":"IDHACK","durationMillis":«int:900»}}
redis[«pid»]: 1:M 04 Mar 2026 09:00:01.«digit:3» * Background saving started by pid «pid»
1:S 04 Mar 2026 10:11:12.«digit:3» * Successful partial resynchronization with master. Replication ID «hex:40», offset «int:99999999».
ORA-28001: the password has expired
Thread «int:9» advanced to log sequence «int:9999» (LGWR switch), current log# 2 seq# «int:9999» mem# 0: /u01/oradata/redo02.log
clickhouse: <Debug> executeQuery: (from [::ffff:«ip»]:«port») SELECT count() FROM «db».events WHERE date = today() (stage: Complete) {«uuid»}
INFO  [CompactionExecutor:«int:99»] CompactionTask.java:«int:300» - Compacted («uuid») 4 sstables to [/var/lib/cassandra/data/«word»s-«hex:32»/nb-«int:999»-big,] to level=0
influxd: compacted file lvl=info engine=tsm1 tsm1_file=/var/lib/influxdb/engine/data/«hex:16»/autogen/«int:99»/000000«digit:3»-000000002.tsm
Login failed for user 'CORP\«user»'. Reason: Could not find a login matching the name provided. [CLIENT: «ip»]
""",
    "brokers, caches, search": r"""
[«time»] INFO [GroupCoordinator 1]: Stabilized group «app»-consumers generation «int:999» (__consumer_offsets-«int:49») with 3 members (kafka.coordinator.group.GroupCoordinator)
[Consumer clientId=consumer-«app»-1, groupId=«app»] Resetting offset for partition «word»s-«int:12» to position FetchPosition{offset=«int:999999», offsetEpoch=Optional.empty}
Member «app»-«int:9»-«uuid» in group «app» has left, removing it from the group
rabbit@«host»: accepting AMQP connection <0.«int:9999».0> («ip»:«port» -> 10.0.0.5:5672)
closing AMQP connection <0.«int:9999».0> («ip»:«port» -> 10.0.0.5:5672, vhost: '/', user: '«user»')
mosquitto[«pid»]: New client connected from «ip»:«port» as sensor-«hex:12» (p2, c1, k60, u'«user»').
activemq: Usage Manager memory limit reached 1073741824. Producers will be throttled
[«iso»][INFO ][o.e.c.m.MetadataIndexTemplateService] [«host»] adding template [«word»-logs] for index patterns [«word»-*]
[«iso»][WARN ][o.e.m.j.JvmGcMonitorService] [«host»] [gc][«int:99999»] overhead, spent [«int:900»ms] collecting in the last [1.5s]
{"took":«int:99»,"timed_out":false,"_shards":{"total":5,"successful":5,"skipped":0,"failed":0},"hits":{"total":{"value":«int:9999»,"relation":"eq"},"max_score":1.«int:9»}}
indexed document _id=«base64url:20» _index=«word»-2026.03 _version=«int:9» result=created
memcached: <«int:99» get cache:«word»:«int:9999»
varnishd[«pid»]: Child («pid») said Child starts
MISS cache_key=«hex:32» ttl=300 route=«route»
zookeeper: Established session 0x1«hex:15» with negotiated timeout 40000 for client /«ip»:«port»
etcd: {"level":"warn","msg":"apply request took too long","took":"«int:900»ms","expected-duration":"100ms","prefix":"read-only range ","request":"key:\"/registry/pods/prod/\" range_end:\"/registry/pods/prod0\" "}
nats-server: [«pid»] [INF] «ip»:«port» - cid:«int:9999» - Client connection closed: Client Closed
SQS ReceiveMessage queue=«word»s messages=«int:10» empty=«int:9» MessageId=«uuid» MD5OfBody=«hex:32»
""",
    "proxies and access logs": r"""
«ip» - - [«acctime»] "GET «route» HTTP/1.1" «status» «int:99999» "-" "«agent»"
«ip» - «user» [«acctime»] "PUT /api/v1/«word»s/«int:9999» HTTP/2.0" 204 0 "https://«domain»/«word»s" "«agent»" rt=0.0«int:99» uct=0.001
«ip» - - [«acctime»] "GET /assets/app-«alnum:8».js HTTP/2.0" 304 0 "https://«domain»/" "«agent»"
«ip» - - [«acctime»] "GET /.env HTTP/1.1" 404 153 "-" "«agent»"
«ip» - - [«acctime»] "POST /login HTTP/1.1" 302 0 "https://«domain»/login" "«agent»"
{"time":"«iso»","remote_addr":"«ip»","method":"GET","uri":"«route»","status":«status»,"body_bytes_sent":«int:9999»,"request_id":"«hex:32»","http_user_agent":"«agent»"}
nginx: «int:99» connect() failed (111: Connection refused) while connecting to upstream, client: «ip», server: «domain», request: "GET «route» HTTP/1.1", upstream: "http://«ip»:8080«route»", host: "«domain»"
nginx: «int:99» upstream sent too big header while reading response header from upstream, client: «ip»
[«iso»] "GET «route» HTTP/1.1" 200 - via_upstream - "-" 0 «int:9999» «int:99» «int:99» "-" "«agent»" "«uuid»" "«domain»" "«ip»:8080" outbound|8080||«app».prod.svc.cluster.local
haproxy[«pid»]: «ip»:«port» [«acctime»] http-in app/srv«int:9» 0/0/0/«int:99»/«int:99» «status» «int:9999» - - ---- 12/12/0/0/0 0/0 "GET «route» HTTP/1.1"
haproxy[«pid»]: Server app/srv«int:9» is DOWN, reason: Layer4 timeout, check duration: 2001ms. 1 active and 0 backup servers left.
traefik: level=error msg="service «app» error: unable to find the IP address for the container" providerName=docker container=«app»-«hex:64»
«epoch».«digit:3»    «int:999» «ip» TCP_TUNNEL/200 «int:9999» CONNECT «domain»:443 - HIER_DIRECT/«ip» -
2026-03-«int:28» 08:«digit:2»:12 10.0.0.4 GET «route» - 443 - «ip» Mozilla/5.0+(Windows+NT+10.0) - «status» 0 0 «int:999»
http «iso» app/«app»/«hex:16» «ip»:«port» 10.0.1.«int:9»:80 0.000 0.0«int:99» 0.000 «status» «status» «int:999» «int:9999» "GET http://«domain»:80«route» HTTP/1.1" "«agent»" - - arn:aws:elasticloadbalancing:eu-west-1:«digit:12»:targetgroup/«app»/«hex:16» "Root=1-«hex:8»-«hex:24»" "-" "-" 0 «iso» "forward" "-" "-"
«ip» - - [«acctime»] "GET /search?q=«word»+«word»&page=«int:9»&sort=date HTTP/1.1" 200 «int:9999»
apache2[«pid»]: [ssl:warn] [pid «pid»] AH01909: «domain»:443:0 server certificate does NOT include an ID which matches the server name
cf-ray: «hex:16»-FRA cf-cache-status: HIT age: «int:9999»
""",
    "network": r"""
named[«pid»]: client @0x7f«hex:10» «ip»#«port» («domain»): query: «domain» IN AAAA + (10.0.0.2)
named[«pid»]: zone example.org/IN: loaded serial 20260311«digit:2»
dnsmasq-dhcp[«pid»]: DHCPACK(eth0) «ip» 52:54:00:«hex:2»:«hex:2»:«hex:2» «host»
openvpn[«pid»]: «ip»:«port» VERIFY OK: depth=0, CN=«user»-laptop
openvpn[«pid»]: «user»/«ip»:«port» Data Channel: cipher 'AES-256-GCM', peer-id: «int:9»
openvpn[«pid»]: TLS: soft reset sec=3600/3600 bytes=«int:999999»/-1 pkts=«int:9999»/0
charon: 10[IKE] IKE_SA office[«int:99»] established between 10.0.0.1[vpn.example.org]...«ip»[«user»]
charon: 06[CFG] selected proposal: ESP:AES_GCM_16_256/NO_EXT_SEQ
wireguard: wg0: Handshake for peer «int:9» («ip»:51820) did not complete after 5 seconds, retrying (try 2)
%LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/«int:48», changed state to up
%SEC-6-IPACCESSLOGP: list 101 denied tcp «ip»(«port») -> 10.0.0.5(22), 1 packet
%ASA-6-302013: Built outbound TCP connection «int:99999999» for outside:«ip»/443 to inside:10.0.0.9/«port»
snmpd[«pid»]: Connection from UDP: [«ip»]:«port»->[10.0.0.5]:161
radiusd[«pid»]: («int:999») Login OK: [«user»] (from client wifi-«int:9» port 0 cli 52-54-00-«HEX:2»-«HEX:2»-«HEX:2»)
keepalived[«pid»]: VRRP_Instance(VI_1) Entering MASTER STATE
bird: BGP: neighbor «ip» Established, AS65«digit:3»
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(kind, "clean"): block for kind, block in _LINES.items()})
