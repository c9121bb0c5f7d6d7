"""Lines such as every log is full of: a stretch that stands in one of them is no sign of anything.

Made up, of the programs that most machines run, and of the ways in which logs write times, addresses, requests and results.
"""

from __future__ import annotations

USUAL_LINES = """
[05/Jan/2026:07:08:09 [05/Feb/2026:07:08:09 [05/Mar/2026:07:08:09 [05/Apr/2026:07:08:09 [05/May/2026:07:08:09
[05/Jun/2026:07:08:09
[05/Jul/2026:07:08:09 [05/Aug/2026:07:08:09 [05/Sep/2026:07:08:09 [05/Oct/2026:07:08:09 [05/Nov/2026:07:08:09
[05/Dec/2026:07:08:09
<1>Jan 15 07:08 <1>Feb 15 07:08 <1>Mar 15 07:08 <1>Apr 15 07:08 <1>May 15 07:08 <1>Jun 15 07:08 <1>Jul 15 07:08 <1>Aug
15 07:08 <1>Sep 15 07:08 <1>Oct 15 07:08 <1>Nov 15 07:08 <1>Dec 15 07:08
05-Jan-2026 5 Jan 2026 05-Feb-2026 5 Feb 2026 05-Mar-2026 5 Mar 2026 05-Apr-2026 5 Apr 2026 05-May-2026 5 May 2026
05-Jun-2026 5 Jun 2026
05-Jul-2026 5 Jul 2026 05-Aug-2026 5 Aug 2026 05-Sep-2026 5 Sep 2026 05-Oct-2026 5 Oct 2026 05-Nov-2026 5 Nov 2026
05-Dec-2026 5 Dec 2026
Mon Tue Wed Thu Fri Sat Sun, 05 Jan 5, Feb 5, Mar 5, Apr 5, May 5, Jun 5, Jul 5, Aug 5, Sep 5, Oct 5, Nov 5, Dec 5,
<30>1 2026-01-05T07:08:09.123456Z node-1 app 1234 - - message
<30>1 2026-01-05T07:08:09.123Z node-1 app 12345 - - message
<134>1 2026-01-05T07:08:09+00:00 node-10 app - - - message
<86>Jan  5 07:08:09 node-2 sshd[123]: Server listening on 0.0.0.0 port 22.
<86>Jan 15 07:08:09 node-02 sshd[12345]: Connection closed by 10.0.0.1 port 51234 [preauth]
Jan  5 07:08:09 node systemd[1]: Started Session 1234 of User root.
Jan  5 07:08:09 node systemd[1]: Starting Daily apt upgrade and clean activities... Reached target Network is Online.
Jan  5 07:08:09 node systemd[1]: logrotate.service: Succeeded. Consumed 1.234s CPU time, Stopped target Timers.
Jan 15 07:08:09 node CRON[1234]: (root) CMD (test -x /usr/sbin/anacron || ( cd / && run-parts --report /etc/cron.hourly ))
Jan 15 07:08:09 node kernel: [123456.123456] eth0: renamed from veth1a2b3c4, link becomes ready
Jan 15 07:08:09 node kernel: [    0.000000] docker0: port 1(veth0a1b2c3) entered forwarding state
Jan 15 07:08:09 node dockerd[812]: time="2026-01-05T07:08:09.123456789Z" level=info msg="ignoring event" container=0a1b2c3d
10.0.0.1 - - [05/Jan/2026:07:08:09 +0000] "GET /index.html HTTP/1.1" 200 12345 "-" "curl/8.5.0"
10.0.0.1 - - [05/Jan/2026:07:08:09 +0000] "POST /api/v1/orders/12?page=2&limit=50&sort=date&dir=desc&q= HTTP/2.0" 201 0
"https://www.example.com/" "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0
Safari/537.36" "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4
Mobile/15E148 Safari/604.1" "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Gecko/20100101 Firefox/127.0" "kube-probe/1.29"
"Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" "Go-http-client/1.1" "python-requests/2.31.0"
"Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36" "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:127.0)"
"Edg/126.0.0.0"
GET /static/app.0a1b2c3d.js /favicon.ico /assets/style.css /images/logo.png /fonts/icons.woff2 /metrics /healthz /status
request_time=0.123 upstream_response_time=0.123 request_id=0a1b2c3d4e5f6a7b status=200 bytes=1234 duration=12.345ms
2026-01-05 07:08:09,123 INFO  [main] org.example.service.Application - Started Application in 12.345 seconds (process 1)
2026-01-05 07:08:09.123  WARN 12345 --- [http-nio-8080-exec-1] c.e.app.web.Handler : Resolved exception in 12 ms
[2026-01-05 07:08:09,123] INFO [Consumer clientId=consumer-1, groupId=orders] Resetting offset for partition orders-0
26/01/05 07:08:09 INFO executor.Executor: Finished task 1.0 in stage 2.0 (TID 12). 1234 bytes result sent to driver
2026/01/05 07:08:09 [error] 12#12: *1234 connect() failed (111: Connection refused) while connecting to upstream, server: _
I0105 07:08:09.123456   12345 controller.go:123] "Reconciling object" namespace="default" name="web-0a1b2c3d4e-x1y2z"
{"time":"2026-01-05T07:08:09.123Z","level":"info","msg":"request completed","status":200,"duration_ms":12,"id":"0a1b2c3d"}
{"timestamp":1767596889123,"logger":"http","thread":"main","message":"handled","method":"GET","path":"/api/items","code":0}
time=2026-01-05T07:08:09Z level=info msg="shim disconnected" id=0a1b2c3d4e5f6a7b8c9d address="10.0.0.1:8080" err=null
Jan 15 07:08:09 node postgres[1234]: LOG:  duration: 12.345 ms
2026-01-05 07:08:09,123 WARN  rebalance of group orders: lag=123 offset=1234567 partition=12 took=1234ms, it took 12 ms
LOG:  checkpoint complete: wrote 123 buffers (0.8%); 0 WAL file(s) added, 0 removed; write=12.345 s, sync=0.012 s, total=1 s
LOG:  connection received: host=10.0.0.1 port=51234, duration: 123.456 ms  statement: SELECT 1 FROM table WHERE id = 1
request 0a1b2c3d-0a1b-4c3d-8e9f-0a1b2c3d4e5f done in 123 ms, cache hit ratio 0.12, pool 12/50, queue size 0, retries 3 of 5
WARN connection to host:9092 could not be established, the broker may not be available; retrying after 1000 ms
ERROR failed to fetch: context deadline exceeded, timeout after 30s, attempt 1 of 3, will retry in 5 seconds
session opened for user root(uid=0) by (uid=0); session closed; new session; user=www-data; group=web
lag=12345 offset=1234567890
file has been created, updated, deleted, opened, read, written, changed, sent to, received from, copied, used by the process
memory usage 1234567 kB of 16777216, load average: 0.12, 0.34, 0.56, cpu 12.3%, disk /dev/sda1 45% used, 123.4 MB free, 1024K
Loading configuration from /etc/app/config.yaml, listening at http://0.0.0.0:8080/, pid file /var/run/app.pid, version 1.2.3
/usr/lib/jvm/java-17 /opt/app/bin/server --config=/etc/app.conf --port 8080 /var/lib/docker/overlay2/0a1b /home/app/data
sha256:0a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d0a1b etag "0a1b2c3d" commit 0a1b2c3 key default
GET /clients/12/visits?page=2 /users/12/files/34 /share/12 /customers
GET /patients/12/visits/34?fields=id /accounts/me /v2/search?q=
[core:notice] [pid 12:tid 34] AH00094: Command line: '/usr/sbin/apache2 -D FOREGROUND' as user wheel, verbose; does not exist
{"level": "info", "msg": "started", "component": "scheduler", "labels": ["a", "b"], "oid": "1.2.3.4.5.6.10.11", "size": 12}
https://portal.example.com/items/search HTTP/1.1 node.internal.example.com "probeResult":"failure" result=success test. car.
STATUS: STATE START SAVE AVERAGE EVENT ENTRY KEY CONTINUE PATH CHARSET value: data: code: 1 is not adduser: Failed 2 of 3
args=['a', 'b', 'c'] ('a','b') at 0x00000000 health_check_1 retry pre_re_run test_1 access_log process_2 task_3 cmd-1
---------- (0x00) 00 00 #000 rwxr-xr-x r-xr-xr-x rw-r--r-- rwxrwxrwx a:0:0 ::: read(,
May  5 Jun  5 updated to CN= FIN
SUSPENDED input tube aes hmac AAA plain txt usl: key: MAC= in 123, 0: x=0, 0, 0 #12345# passwd
at org.example.service.Handler.process(Handler.java:123) Caused by: java.lang.NullPointerException: null
"""
