"""Lines that hold no secret and look as if they might, continued: ids and digests as systems of all kinds print them."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "cluster ids": r"""
pod/«app»-«hex:10»-«lownum:5» created on node «host»
Successfully assigned prod/«app»-«hex:9»-«lownum:5» to «host»
Scaled up replica set «app»-«hex:10» to 3
pods "«app»-«hex:9»-«lownum:5»" is forbidden: User "system:serviceaccount:prod:«app»" cannot get resource
involvedObject: {kind: Pod, name: «app»-«hex:10»-«lownum:5», uid: «uuid»}
controller-revision-hash=«hex:10» pod-template-generation=4
pod-template-hash: «hex:10»
uid="«uuid»" resourceVersion="«digit:9»" generation=«int:40»
cgroup=/kubepods/burstable/pod«uuid»/«hex:64»
/var/lib/kubelet/pods/«uuid»/volumes/kubernetes.io~projected/kube-api-access-«lownum:5»
MountVolume.SetUp succeeded for volume "kube-api-access-«lownum:5»" (UniqueName: "kubernetes.io/projected/«uuid»-kube-api-access-«lownum:5»")
imageID: docker-pullable://registry.example.com/«app»@sha256:«hex:64»
containerID: containerd://«hex:64»
"Container runtime event" containerID="«hex:64»" exitCode=137 sandboxID="«hex:64»"
overlay2/«hex:64»/merged mounted in «dur»
/var/lib/docker/overlay2/«base32:26»/diff: no space left on device
Layer «hex:12»: Pull complete
veth«hex:7» entered promiscuous mode on br-«hex:12»
lease holder «host»_«uuid» renewed kube-system/kube-scheduler
etcd member «hex:16» promoted, cluster-id «hex:16», local-member-id «hex:16»
jobset «app»-«digit:10»-«lownum:5» backoff 6
secret/default-token-«lownum:5» unchanged
secret "«app»-token-«lownum:5»" deleted
Error from server (NotFound): secrets "«app»-db-credentials" not found
serviceaccount/«app» token mounted at /var/run/secrets/kubernetes.io/serviceaccount
helm release sh.helm.release.v1.«app».v«int:30» stored in secret
secrets "sh.helm.release.v1.«app».v«int:30»" already exists
nomad alloc «uuid» task «app» state running, eval «hex:8»
swarm node «lownum:25» drained, service «lownum:25» updated
""",
    "cloud ids": r"""
instance i-«hex:17» entered state running in vpc-«hex:17» subnet-«hex:8»
RequestId: «uuid» HostId: «base64:76»
x-amz-request-id: «upnum:16» x-amz-id-2: «base64:75»=
START RequestId: «uuid» Version: $LATEST
REPORT RequestId: «uuid» Duration: «float» ms Billed Duration: «int:900» ms XRAY TraceId: 1-«hex:8»-«hex:24»
arn:aws:lambda:eu-west-1:«digit:12»:function:«app»:«int:20» invoked
arn:aws:kms:us-east-1:«digit:12»:key/«uuid» used for Decrypt
kmsKeyId=arn:aws:kms:eu-central-1:«digit:12»:key/mrk-«hex:32»
KeyId: «uuid» KeyState: Enabled KeyUsage: ENCRYPT_DECRYPT
ReceiptHandle deleted for MessageId «uuid» MD5OfBody «hex:32»
VersionId=«base64url:32» Key=reports/2026/«word».csv Size=«kb»
x-amz-version-id: «alnum:32»
UploadId=«alnum:64» part «int:90» of 100 uploaded
ETag "«hex:32»-«int:40»" for s3://«word»-archive/«word»/«uuid».parquet
AWS principalId AROA«upnum:17»:«app» assumed role «app»-prod
userIdentity.principalId=AIDA«upnum:17» eventName=GetSecretValue
{"eventSource":"secretsmanager.amazonaws.com","eventName":"GetSecretValue","requestParameters":{"secretId":"prod/«app»/db","versionStage":"AWSCURRENT"}}
arn:aws:secretsmanager:eu-west-1:«digit:12»:secret:«app»/api-key-«alnum:6» rotated
secretsmanager: versionId «uuid» staged AWSPENDING for «app»-db
projects/«app»-prod/secrets/«app»-db/versions/«int:9» accessed by «app»@«app»-prod.iam.gserviceaccount.com
projects/my-«word»/locations/global/keyRings/main/cryptoKeys/«app»/cryptoKeyVersions/2
insertId: «lownum:14» logName: projects/«word»-prod/logs/stdout
X-Cloud-Trace-Context: «hex:32»/«digit:19»;o=1
projects/«word»-prod/traces/«hex:32» spanId=«hex:16»
gs://«word»-artifacts/«hex:40»/bundle.tgz generation «digit:16»
/subscriptions/«uuid»/resourceGroups/rg-«app»/providers/Microsoft.KeyVault/vaults/kv-«app»
https://kv-«app».vault.azure.net/secrets/db-connection/«hex:32»
x-ms-request-id: «uuid» x-ms-client-request-id: «uuid»
x-ms-correlation-request-id=«uuid» activityId=«uuid»
appId=«uuid» displayName=«app» tenant=«uuid» objectId=«uuid»
operation_Id=«hex:32» operation_ParentId=|«hex:32».«hex:8».
Azure Service Bus lockToken:«uuid» sequenceNumber:«digit:8» renewed
CloudFront distribution E«upnum:13» invalidation I«upnum:20» completed
x-amz-cf-id: «base64url:54»== x-amz-cf-pop: FRA«int:60»-P2
x-served-by: cache-fra-«lownum:10»-FRA x-timer: S«epoch».«digit:6»,VS0,VE1
x-vercel-id: fra1::iad1::«lownum:5»-«digit:13»-«hex:12»
Fly-Request-Id: 01«upnum:24»-fra
ocid1.instance.oc1.eu-frankfurt-1.«lownum:60» terminated
crn:v1:bluemix:public:kms:us-south:a/«hex:32»:«uuid»::
dynamodb conditional check failed key={pk:{S:ORDER#«int:9999»},sk:{S:«uuid»}}
""",
    "tracing ids": r"""
tracestate: congo=«base64url:16»,rojo=«hex:16»
uber-trace-id: «hex:16»:«hex:16»:0:1
X-B3-TraceId: «hex:32» X-B3-SpanId: «hex:16» X-B3-Sampled: 1
sentry-trace: «hex:32»-«hex:16»-1
event_id=«hex:32» sent to sentry in «dur»
baggage: sentry-trace_id=«hex:32»,sentry-environment=prod,sentry-release=«app»%40«ver»
logging.googleapis.com/trace=projects/«word»/traces/«hex:32»
[trace=«hex:32» span=«hex:16»] «class» handled «route»
{"traceID":"«base64:22»==","spanID":"«base64:11»="}
elastic apm transaction.id=«hex:16» trace.id=«hex:32» result=HTTP 2xx
correlation_key=«uuid» session_seq=«int:99»
mdc={requestId=«uuid», conversationId=«hex:24», user=«user»}
[req-«uuid» - - - default default] "GET «route» HTTP/1.1" status: 200
cid:«lownum:22» rid:«alnum:11» op:«word»
X-Correlation-ID=«base58:22»
req_id=«alnum:8»-«digit:3» upstream=«host»:«port» rt=0.0«int:99»
requestId: '«base64url:21»' took «dur»
[«host»/«alnum:10»-«digit:6»] "GET http://«domain»«route» HTTP/1.1" 200
nginx request_id «hex:32» upstream_response_time «float»
txn «uuid»#«int:9» replayed with idempotencyKey «uuid»
deduplication id «hex:64» seen before, skipped
Idempotency-Key: «alnum:24»
workflowId=«word»-«uuid» runId=«uuid» taskQueue=«word»
xid=«host»:8091:«digit:19» branchId=«digit:19»
""",
    "store ids": r"""
{"_id":{"$oid":"«hex:24»"},"status":"paid"}
find orders { _id: ObjectId('«hex:24»') } planSummary: IDHACK 0ms
resumeToken: {_data: "82«HEX:60»"} for change stream on «db».orders
lsid: { id: UUID("«uuid»") } txnNumber: «int:99»
clusterTime: { signature: { keyId: «digit:19» } }
cassandra: token range (-«digit:19», «digit:19»] repaired
nodetool: host id «uuid», token -«digit:19»
session «uuid» finished repair for «db».orders
LOG:  logical replication slot "pg_«int:99»_sync_«int:99»_«digit:19»" created
redo WAL location 0/«HEX:8» timeline 00000001 file 00000001«HEX:16»
LSN «HEX:3»/«HEX:8» replay lag «dur»
SQL_ID=«lownum:13» plan_hash_value=«digit:10» executions=«int:900»
server_uuid=«uuid» gtid_executed=«uuid»:1-«int:9999»
InnoDB: key columns PRIMARY (id), FK_«HEX:16» (user_id)
duplicate entry '«uuid»' for key 'orders.PRIMARY'
ERROR: duplicate key value violates unique constraint "uk_«hex:24»"
Key (token_id)=(«int:9999») is not present in table "tokens".
index idx_«hex:8» on public.api_keys (owner_id) rebuilt
redis: key=sess:meta:«int:9999» ttl=«int:3600» type=hash
redis HGET cart:«uuid» items -> 3
DEL lock:«app»:«uuid»
SET cache:v2:«hex:32» EX 300
memcached get «app»:«hex:40» miss
elastic: index=logs-«app»-2026.03 _id=«base64url:20» result=created
opensearch node {«host»}{«base64url:22»}{«base64url:22»}{«ip»}{«ip»:9300}
shard [«word»][0], node[«base64url:22»], [P], s[STARTED], a[id=«base64url:22»]
snowflake query_id 01«hex:6»-«hex:4»-«hex:4»-«hex:4»-«hex:12» rows «int:9999»
BigQuery job «app»-prod:EU.bquxjob_«hex:8»_«hex:11» DONE
spark app-«digit:14»-«digit:4» executor «int:9» lost
rowkey=«hex:8»:«digit:13» family=cf qualifier=status
etag="0x8D«HEX:13»" lastModified=«iso»
""",
    "message ids": r"""
«hex:32»: from=<«user»@example.org>, size=«kb», nrcpt=1 (queue active)
postfix/smtp[«pid»]: «HEX:10»: to=<ops@example.org>, relay=mx.example.net[«ip»]:25, status=sent (250 2.0.0 Ok: queued as «alnum:14»)
postfix/cleanup[«pid»]: «alnum:15»: message-id=<«hex:32»@«host»>
Message-ID: <CA+«base64url:40»@mail.gmail.com>
In-Reply-To: <«uuid»@«domain»>
DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=2026a; bh=«base64:43»=;
dkim=pass header.i=@example.org header.s=sel1 header.b=«alnum:8»
X-SES-Outgoing: 2026.03.11-«ip» Feedback-ID: 1.eu-west-1.«base64:43»=:AmazonSES
exim: 1«alnum:5»-«alnum:6»-«alnum:2» <= «user»@example.org H=«host» P=esmtps id=«hex:16»@«host»
dovecot: imap(«user»): session=<«base64:16»> rip=«ip», lip=«ip», TLS
imap-login: Login: user=<«user»>, method=PLAIN, rip=«ip», session=<«base64:15»/«base64:8»>
x-gm-message-state: AOJu0Y«base64url:60»
boundary="----=_Part_«int:9999»_«digit:9».«digit:13»"
Content-Type: multipart/form-data; boundary=----WebKitFormBoundary«alnum:16»
kafka: topic «word» partition «int:12» offset «digit:9» key «uuid»
kafka group.instance.id=«app»-«int:9» member.id=«app»-consumer-«int:9»-«uuid»
Kafka cluster id: «base64url:22»
ProducerId «int:9999» producerEpoch 0 transactionalId «app»-tx-«int:9»
amqp delivery_tag=«int:9999» consumer_tag=amq.ctag-«base64url:22»
amq.gen-«base64url:22» bound to exchange events
rabbitmq: routing_key="orders.created" correlation_id="«uuid»" reply_to="amq.rabbitmq.reply-to.g1«alnum:20»"
celery task «app».tasks.sync[«uuid»] succeeded in «float»s
sidekiq jid=«hex:24» class=«class» elapsed=«float»
pubsub messageId=«digit:16» orderingKey=customer-«int:999»
NATS INBOX _INBOX.«alnum:22».«alnum:8» subscribed
nats server id N«base32:55» started cluster «word»
mqtt client auto-«HEX:8»-«HEX:4»-«HEX:4»-«HEX:4»-«HEX:12» connected
zookeeper: Session establishment complete, sessionid = 0x«hex:15», negotiated timeout = 30000
Established session 0x«hex:15» with negotiated timeout 30000 for client /«ip»:«port»
""",
    "build ids": r"""
commit «hex:40» (HEAD -> main, tag: v«ver»)
[main «hex:7»] remove hard-coded password from tests
From git.example.org:team/«app»   «hex:7»..«hex:9»  main -> origin/main
Merge pull request #«int:999» from «user»/rotate-secret-keys
Build «app»-«digit:4» revision «hex:40» pipeline «int:99999»
CI_COMMIT_SHA=«hex:40» CI_PIPELINE_ID=«digit:6» CI_JOB_ID=«digit:7»
GITHUB_SHA=«hex:40» GITHUB_RUN_ID=«digit:10»
GIT_COMMIT=«hex:40» BUILD_TAG=jenkins-«app»-«int:999»
vcs.revision=«hex:40» vcs.modified=false
"resolved": "https://registry.npmjs.org/«word»/-/«word»-«ver».tgz", "integrity": "sha512-«base64:86»=="
yarn: «word»@^«ver»: resolved checksum: «hex:128»
«word»==«ver» --hash=sha256:«hex:64»
Using cached «word»-«ver»-py3-none-any.whl (sha256: «hex:64»)
golang.org/x/crypto v«ver»/go.mod h1:«base64:43»=
BuildID[sha1]=«hex:40», stripped
GNU Build ID: «hex:40»
debug file /usr/lib/debug/.build-id/«hex:2»/«hex:38».debug
webpack compiled: main.«hex:20».js vendors~main.«alnum:8».css
GET /assets/index-«base64url:8».js 200 «kb»
asset fingerprint «hex:64» stored as app-«hex:64».css
Cache restored from key: v1-deps-«base64:43»=
Cache not found for keys: Linux-pip-«hex:64», Linux-pip-
gradle build cache key «hex:32» miss for task :«app»:compileJava
bazel action digest «hex:64»/«int:999» uploaded
ccache: hash «base32:26» hit
docker buildx: importing cache manifest from registry.example.com/«app»:cache-«hex:12»
cosign: tlog entry created with index «digit:9», sha256-«hex:64».sig
nix: building '/nix/store/«lownum:32»-«app»-«ver».drv'
terraform state lock id: «uuid» path: «app»/terraform.tfstate
conda: «word»-«ver»-py311h«hex:7»_0 linked
""",
    "hospital ids": r"""
StudyInstanceUID=1.2.840.113619.2.«int:999».«digit:10».«int:999»
DICOM association «int:999» from AE PACS«int:9» SOPInstanceUID 1.2.826.0.1.3680043.8.«digit:20».«int:99»
MSH control id «digit:14»«int:999» acknowledged AA by «host»
mirth: message «digit:8» channel «uuid» SENT in «dur»
Bundle/«uuid» persisted, resourceType=Bundle total=«int:99»
FHIR _getpages=«uuid»&_getpagesoffset=20&_count=10
interface engine: batch BATCH«digit:10» ISA control «digit:9» accepted
HL7 ACK MSA|AA|«alnum:20»
infusion pump serial «upnum:12» firmware «ver» reported
X12 999 AK1*HC*«digit:6»*005010X222A1~
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(name, "clean"): block for name, block in _LINES.items()})
