"""Lines that hold no secret: what applications write in their languages, and the systems of a hospital."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "java": r"""
	at java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1144)
	at org.springframework.security.web.context.SecurityContextHolderFilter.doFilter(SecurityContextHolderFilter.java:«int:99»)
	... «int:99» common frames omitted
Caused by: java.net.SocketTimeoutException: Read timed out
«time»  INFO «pid» --- [nio-8080-exec-«int:9»] o.e.orders.OrderController : created order «int:99999» in «int:900» ms
«time»  WARN «pid» --- [           main] o.s.b.a.orm.jpa.JpaBaseConfiguration : spring.jpa.open-in-view is enabled by default.
«time» DEBUG «pid» --- [pool-«int:9»-thread-1] com.zaxxer.hikari.pool.HikariPool : HikariPool-1 - Pool stats (total=10, active=«int:9», idle=«int:9», waiting=0)
Hibernate: select o1_0.id,o1_0.created_at,o1_0.status from orders o1_0 where o1_0.customer_id=?
[«float»s][info][gc] GC(«int:999») Pause Young (Normal) (G1 Evacuation Pause) «int:999»M->«int:99»M(1024M) «float»ms
java.lang.OutOfMemoryError: Java heap space
org.hibernate.LazyInitializationException: could not initialize proxy [org.example.Order#«int:9999»] - no Session
Exception in thread "main" java.lang.IllegalStateException: org.example.Widget@«hex:7» is closed
Tomcat started on port 8080 (http) with context path '/'
JAX-RS: Registered resource class org.example.api.TokenResource under path /token
io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection refused: /«ip»:«port»
[id: 0x«hex:8», L:/10.0.0.5:«port» - R:/«ip»:443] INACTIVE
Loaded class org.example.crypto.KeyDerivation$$Lambda/0x00007f«hex:10» source: __JVM_LookupDefineClass__
liquibase: ChangeSet db/changelog/0«digit:2»-«word».xml::add-index::«user» ran successfully in «int:99»ms, checksum 9:«hex:32»
""",
    "python": r"""
Traceback (most recent call last):
  File "/srv/app/«word»/views.py", line «int:300», in get_queryset
ValueError: invalid literal for int() with base 10: '«word»'
«time» [INFO] gunicorn.access: «ip» "GET «route» HTTP/1.1" «status» «int:9999»
[«iso»] [«pid»] [INFO] Booting worker with pid: «pid»
INFO:     «ip»:«port» - "POST «route» HTTP/1.1" 201 Created
django.request WARNING Not Found: «route»
sqlalchemy.engine.Engine [generated in 0.000«int:99»s] {'id_1': «int:9999», 'limit': 50}
sqlalchemy.engine.Engine SELECT «word»s.id, «word»s.name FROM «word»s WHERE «word»s.id = %(id_1)s
<«class» object at 0x7f«hex:10»>
DEBUG urllib3.connectionpool: https://«domain»:443 "GET «route» HTTP/11" «status» «int:9999»
WARNING root: retrying <Request id=«uuid» attempt=«int:5»> in 2s
asyncio DEBUG Using selector: EpollSelector
celery.worker.strategy INFO Task «word».refresh[«uuid»] received
KeyError: 'order_id'
RuntimeWarning: coroutine 'Session.close' was never awaited
pandas: loaded frame shape=(«int:99999», «int:99») memory=«int:99» MB
""",
    "go, node and others": r"""
goroutine «int:999» [running]:
main.(*Server).handle(0xc000«hex:6», {0x7f«hex:10», 0xc000«hex:6»})
	/src/internal/server/server.go:«int:300» +0x«hex:3»
{"level":"info","ts":«epoch».«digit:3»,"caller":"server/server.go:«int:300»","msg":"listening","addr":":8080"}
2026/03/11 10:11:12 http: TLS handshake error from «ip»:«port»: EOF
panic: runtime error: index out of range [«int:9»] with length «int:9»
rpc error: code = DeadlineExceeded desc = context deadline exceeded
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
(node:«pid») [DEP0040] DeprecationWarning: The `punycode` module is deprecated.
{"level":30,"time":«epoch»000,"pid":«pid»,"hostname":"«host»","reqId":"req-«lownum:3»","res":{"statusCode":«status»},"responseTime":«float»,"msg":"request completed"}
TypeError: Cannot read properties of undefined (reading 'map')
webpack 5.«int:99».0 compiled successfully in «int:9999» ms
asset main.«hex:20».js «int:900» KiB [emitted] [immutable] [minimized] (name: main)
info: Microsoft.Hosting.Lifetime[14] Now listening on: http://[::]:8080
   at Microsoft.EntityFrameworkCore.Query.Internal.SingleQueryingEnumerable`1.Enumerator.MoveNext()
System.NullReferenceException: Object reference not set to an instance of an object.
info: Microsoft.AspNetCore.Hosting.Diagnostics[2] Request finished HTTP/1.1 GET http://«host»«route» - «status» - application/json «float»ms
Executed DbCommand («int:99»ms) [Parameters=[@__id_0='?' (DbType = Int32)], CommandType='Text', CommandTimeout='30']
Could not load file or assembly 'Acme.«word», Version=«ver».0, Culture=neutral, PublicKeyToken=«hex:16»'.
PHP Notice:  Undefined index: «word» in /var/www/html/«word».php on line «int:300»
[2026-03-11 10:11:12] production.ERROR: SQLSTATE[HY000] [2002] Connection refused {"exception":"[object] (PDOException(code: 2002): SQLSTATE[HY000] [2002] Connection refused at /var/www/vendor/laravel/framework/src/Connector.php:«int:99»)"}
#«int:30» /var/www/vendor/symfony/http-kernel/HttpKernel.php(«int:300»): App\Controller\«word»Controller->index()
I, [«iso» #«pid»]  INFO -- : [«uuid»] Completed 200 OK in «int:900»ms (Views: «float»ms | ActiveRecord: «float»ms)
app/models/«word».rb:«int:99»:in `block in refresh'
NoMethodError: undefined method `each' for nil:NilClass
thread 'main' panicked at src/main.rs:«int:99»:«int:60»: called `Option::unwrap()` on a `None` value
** (DBConnection.ConnectionError) connection not available and request was dropped from queue after «int:999»ms
""",
    "hospital": r"""
MSH|^~\&|LAB|MAIN|EHR|MAIN|20260311«digit:6»||ACK^R01^ACK|«digit:10»|P|2.5.1
MSA|AA|«digit:10»|Message accepted
MSA|AE|MSG«int:99999»|Required field missing^PID^3
mirth: Channel "ADT to «app»" (ID «uuid») deployed, revision «int:99»
mirth: ERROR (com.mirth.connect.connectors.tcp.TcpDispatcher:«int:900»): Error sending message (TCP Sender "«word»"): ConnectException: Connection refused
MLLP listener on port «port»: «int:999» messages received, 0 rejected, queue depth «int:99»
FHIR GET /fhir/Observation?status=final&_lastUpdated=gt2026-03-11&_count=50 -> 200 in «dur»
{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing","diagnostics":"HAPI-0450: Failed to parse request body as JSON resource"}]}
{"resourceType":"CapabilityStatement","status":"active","kind":"instance","software":{"name":"HAPI FHIR Server","version":"«ver»"},"fhirVersion":"4.0.1"}
ca.uhn.fhir.jpa.search.reindex: reindexed «int:9999» resources of type Observation in job «uuid»
FHIR server returned meta.versionId=«int:9» lastUpdated=«iso» ETag: W/"«int:9»"
dcm4che: PACS01->MODALITY«int:9»(«int:99»): A-ASSOCIATE-AC accepted, max PDU 16378, implementation 1.2.40.0.13.1.3
C-STORE SOPInstanceUID=1.2.840.113619.2.«int:999».«int:9999».«digit:10».«int:99» SOPClassUID=1.2.840.10008.5.1.4.1.1.2 status=0000H
storescp: Association Received from MODALITY«int:9», Transfer Syntax 1.2.840.10008.1.2.4.70
DICOM worklist query returned «int:99» scheduled procedure steps
lis: analyzer COBAS«int:9» connected on /dev/ttyS«int:3» 9600 8N1
lis: ASTM frame «int:7» checksum «HEX:2» ok
claims-api: 837P batch «int:9999» accepted, 999 acknowledgement AK9*A*«int:99»*«int:99»*«int:99»~
ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260311*1011*^*00501*«digit:9»*0*P*:~
pharmacy interface: NewRx relayed, relates-to message id «hex:32»
eMAR scanner firmware «ver» updated on ward cart «int:99»
telemetry gateway: waveform stream «int:99» resumed after «dur», dropped «int:999» samples
bed management: census refreshed, «int:99» of «int:99» beds occupied
terminology: SNOMED CT release 20260301 loaded, «int:99999» concepts
audit: AuditEvent/«int:99999» recorded for login, outcome 0
""",
    "business": r"""
order «int:99999» moved from pending to shipped by worker «int:9»
invoice INV-2026-«digit:5» rendered in «dur» (3 pages)
cache warmed: «int:9999» entries, «int:99» MB, hit rate «int:99».«int:9»%
rate limit exceeded for client «app»: «int:999» requests in 60 s
user «int:9999» viewed «word» «int:99999»
upload «uuid» finished: «kb» kB, content-type application/pdf, sha1 «hex:40»
webhook order.updated delivered to https://«domain»/hooks/«int:999» in «dur», attempt 1
retrying in «dur» (attempt «int:9» of 10)
imported «int:9999» of «int:9999» «word»s from /data/in/«word»-20260311.csv
configuration loaded from /etc/«app»/«app».yml
health check passed: db=ok queue=ok disk=«int:99»%
connection pool exhausted, waiting for a free connection (timeout 30 s)
licence valid until 2027-01-31, «int:99» of 100 seats in use
server started in «float» seconds, version «ver», commit «hex:8»
shutting down gracefully, waiting for «int:9» requests
locale set to de_DE.UTF-8, time zone Europe/Berlin
feature «word»_export enabled for «int:99»% of tenants
search for «word» returned «int:999» hits in «dur»
payment intent created for order «int:99999», amount «int:900».00 EUR
sms gateway replied 200, message id «uuid»
exporting dashboard «base64url:10» as PNG, 1200x800
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(kind, "clean"): block for kind, block in _LINES.items()})
