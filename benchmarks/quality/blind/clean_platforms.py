"""Lines that hold no secret: clusters, clouds, pipelines, package managers and infrastructure as code."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "kubernetes": r"""
I0311 10:11:12.«digit:6»       1 scheduler.go:«int:900»] "Successfully bound pod to node" pod="prod/«app»-«hex:10»-«lownum:5»" node="«host»" evaluatedNodes=6 feasibleNodes=3
E0311 10:11:12.«digit:6»  «pid» pod_workers.go:1300] "Error syncing pod, skipping" err="failed to \"StartContainer\" for \"«app»\" with CrashLoopBackOff: \"back-off 5m0s restarting failed container=«app» pod=«app»-«hex:10»-«lownum:5»_prod(«uuid»)\"" pod="prod/«app»-«hex:10»-«lownum:5»" podUID="«uuid»"
W0311 10:11:12.«digit:6»       1 reflector.go:«int:900»] k8s.io/client-go/informers/factory.go:150: failed to list *v1.ConfigMap: Get "https://10.96.0.1:443/api/v1/configmaps?limit=500&resourceVersion=0": dial tcp 10.96.0.1:443: connect: connection refused
Normal   Pulled     «int:59»s   kubelet            Successfully pulled image "registry.example.com/«app»:«ver»" in «int:9».«int:900»s (1.2s including waiting). Image size: «int:99999999» bytes.
Warning  FailedScheduling  default-scheduler  0/6 nodes are available: 3 Insufficient memory, 3 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }.
Normal  ScalingReplicaSet  deployment/«app»  Scaled down replica set «app»-«hex:9» from 3 to 2
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"«uuid»","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/prod/configmaps/«app»","verb":"get","user":{"username":"system:serviceaccount:prod:«app»","uid":"«uuid»","groups":["system:serviceaccounts"]},"responseStatus":{"code":200}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"«uuid»","verb":"create","user":{"username":"system:node:«host»"},"objectRef":{"resource":"serviceaccounts","namespace":"prod","name":"«app»","apiVersion":"v1","subresource":"token"},"responseStatus":{"code":201}}
time="«iso»" level=info msg="loading plugin \"io.containerd.grpc.v1.cri\"..." runtime=io.containerd.runc.v2 type=io.containerd.grpc.v1
time="«iso»" level=info msg="StopPodSandbox for \"«hex:64»\" returns successfully"
containerd[«pid»]: time="«iso»" level=info msg="ImageUpdate event name:\"registry.example.com/«app»@sha256:«hex:64»\""
dockerd[«pid»]: time="«iso»" level=info msg="ignoring event" container=«hex:64» module=libcontainerd namespace=moby topic=/tasks/delete type="*events.TaskDelete"
coredns: [INFO] 10.244.0.«int:250»:«port» - «int:65535» "AAAA IN «app».prod.svc.cluster.local. udp 56 false 512" NOERROR qr,aa,rd 149 0.000«int:900»s
cluster-autoscaler: Scale-up: setting group «word»-pool size to «int:9»
ingress-nginx: Configuration changes detected, backend reload required
cert-manager: "Certificate must be re-issued" logger="cert-manager.certificates-trigger" key="prod/«app»-tls" reason="Expiring" message="Renewing certificate as renewal was scheduled"
argocd: time="«iso»" level=info msg="Comparing app state (cluster: https://kubernetes.default.svc, namespace: prod)" application=argocd/«app»
flux: stored artifact for revision 'main@sha1:«hex:40»'
pod «app»-«int:3» labels: app.kubernetes.io/name=«app»,controller-revision-hash=«app»-«lownum:10»,statefulset.kubernetes.io/pod-name=«app»-0
volume "kube-api-access-«lownum:5»" (UniqueName: "kubernetes.io/projected/«uuid»-kube-api-access-«lownum:5»") mounted
HorizontalPodAutoscaler «app»: cpu: «int:99»%/80% min 2 max 10 replicas «int:9»
""",
    "clouds": r"""
{"eventVersion":"1.09","eventTime":"«iso»","eventSource":"ec2.amazonaws.com","eventName":"DescribeInstances","awsRegion":"eu-west-1","sourceIPAddress":"«ip»","userAgent":"aws-cli/2.15.30","requestID":"«uuid»","eventID":"«uuid»","readOnly":true,"eventType":"AwsApiCall","recipientAccountId":"«digit:12»"}
{"eventName":"GetSecretValue","eventSource":"secretsmanager.amazonaws.com","requestParameters":{"secretId":"arn:aws:secretsmanager:eu-west-1:«digit:12»:secret:prod/«app»-«alnum:6»"},"responseElements":null,"requestID":"«uuid»"}
{"eventName":"Decrypt","eventSource":"kms.amazonaws.com","requestParameters":{"encryptionAlgorithm":"SYMMETRIC_DEFAULT"},"resources":[{"type":"AWS::KMS::Key","ARN":"arn:aws:kms:eu-west-1:«digit:12»:key/«uuid»"}]}
INIT_START Runtime Version: python:3.12.v«int:60»	Runtime Version ARN: arn:aws:lambda:eu-west-1::runtime:«hex:64»
REPORT RequestId: «uuid»	Duration: «float» ms	Billed Duration: «int:900» ms	Memory Size: 512 MB	Max Memory Used: «int:500» MB	Init Duration: «float» ms
2 «digit:12» eni-0«hex:16» «ip» 10.0.1.5 «port» 443 6 «int:99» «int:9999» «epoch» «epoch» ACCEPT OK
launched instance i-0«hex:16» (t3.medium, ami-0«hex:16») in subnet-0«hex:16», sg-0«hex:16»
s3: PutObject bucket=«word»-archive key=«word»/2026/03/11/part-000«int:99».parquet etag="«hex:32»" versionId=«alnum:32» 200
«hex:64» «word»-archive [«acctime»] «ip» - «upnum:16» REST.GET.OBJECT «word»/report.csv "GET /«word»/report.csv HTTP/1.1" 200 - «int:9999» «int:9999» 12 11 "-" "aws-sdk-java/2.25" - «base64:75»= - TLS_AES_128_GCM_SHA256 - «word»-archive.s3.eu-west-1.amazonaws.com TLSv1.3 - -
x-amz-request-id: «upnum:16»  x-amz-id-2: «base64:75»=
CloudFormation stack «app»-prod UPDATE_COMPLETE arn:aws:cloudformation:eu-west-1:«digit:12»:stack/«app»-prod/«uuid»
{"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"compute.googleapis.com","methodName":"v1.compute.instances.insert","resourceName":"projects/«word»-prod/zones/europe-west3-a/instances/«host»"},"insertId":"-«lownum:12»","severity":"NOTICE"}
{"httpRequest":{"requestMethod":"GET","requestUrl":"https://«domain»«route»","status":«status»,"latency":"0.0«int:99»s"},"trace":"projects/«word»-prod/traces/«hex:32»","spanId":"«hex:16»","insertId":"«lownum:14»"}
gcloud: Created [https://www.googleapis.com/compute/v1/projects/«word»-prod/zones/europe-west3-a/instances/«host»].
Cloud Run revision «app»-000«int:99»-«lower:3» is serving 100 percent of traffic
{"time":"«iso»","resourceId":"/SUBSCRIPTIONS/«uuid»/RESOURCEGROUPS/PROD/PROVIDERS/MICROSOFT.KEYVAULT/VAULTS/«word»-KV","operationName":"SecretGet","resultType":"Success","correlationId":"«uuid»","properties":{"id":"https://«word»-kv.vault.azure.net/secrets/db-password","httpStatusCode":200}}
{"category":"SignInLogs","resultType":"50126","resultDescription":"Error validating credentials due to invalid username or password.","correlationId":"«uuid»","properties":{"appDisplayName":"Office 365","tokenIssuerType":"AzureAD","uniqueTokenIdentifier":"«base64url:22»"}}
az: (AuthorizationFailed) The client '«uuid»' with object id '«uuid»' does not have authorization to perform action 'Microsoft.Storage/storageAccounts/listKeys/action' over scope '/subscriptions/«uuid»'
x-ms-request-id: «uuid» x-ms-version: 2023-11-03 ETag: "0x8DC«HEX:12»"
heroku[router]: at=info method=GET path="«route»" host=«domain» request_id=«uuid» fwd="«ip»" dyno=web.1 connect=0ms service=«int:900»ms status=«status» bytes=«int:9999»
""",
    "pipelines": r"""
##[group]Run actions/checkout@v4
Fetching origin: «hex:7»..«hex:7»  main -> origin/main
[main «hex:7»] Fix rounding in «word» totals
HEAD is now at «hex:7» Bump «app» to «ver»
Cache restored from key: Linux-node-«hex:64»
Cache not found for input keys: pip-Linux-«hex:64», pip-Linux-
Running with gitlab-runner 17.«int:9».0 («hex:8») on shared-«int:9» «lownum:8», system ID: s_«hex:12»
Job #«int:999999» succeeded in «dur»
Uploading artifacts as "archive" to coordinator... 201 Created  id=«int:9999999» responseStatus=201 Created
#12 exporting layers «float»s done
#14 [builder 4/7] RUN npm ci --omit=dev
 => => writing image sha256:«hex:64»
Successfully built «hex:12»
«ver»: digest: sha256:«hex:64» size: «int:9999»
Started by GitHub push by «user»
Finished: SUCCESS
[Pipeline] { (Integration tests)
Tests run: «int:999», Failures: 0, Errors: 0, Skipped: «int:9», Time elapsed: «float» s -- in org.example.OrderServiceTest
FAILED tests/test_«word».py::test_rejects_an_expired_«word» - AssertionError: assert «int:99» == «int:99»
sonar: Quality gate PASSED, analysis id AY«base64url:18»
::warning file=src/«word».ts,line=«int:300»::Unexpected any. Specify a different type.
coverage: «int:99».«int:9»% of statements in ./internal/«word»
""",
    "packages": r"""
Collecting «word»-client==«ver»
Downloading requests-2.32.3-py3-none-any.whl (64 kB)
npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory.
added «int:999» packages, and audited «int:999» packages in «int:59»s
"integrity": "sha512-«base64:86»=="
lodash@^4.17.21: version "4.17.21" resolved "https://registry.yarnpkg.com/lodash/-/lodash-4.17.21.tgz#«hex:40»"
go: downloading github.com/prometheus/client_golang v1.«int:20».0
golang.org/x/net v0.«int:30».0 h1:«base64:43»=
   Compiling serde v1.0.«int:200»
checksum = "«hex:64»"
[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/org/slf4j/slf4j-api/2.0.«int:16»/slf4j-api-2.0.«int:16».pom (2.8 kB at 99 kB/s)
Fetching gem metadata from https://rubygems.org/.........
  - Locking symfony/http-kernel (v7.«int:3».«int:9»)
    --hash=sha256:«hex:64» \
Get:«int:99» http://deb.debian.org/debian bookworm/main amd64 libssl3 amd64 3.0.15-1~deb12u1 [2,028 kB]
Unpacking openssl (3.0.15-1~deb12u1) over (3.0.14-1~deb12u2) ...
Signature made Wed 04 Mar 2026 10:11:12 AM UTC using RSA key ID «HEX:8»
gpgv: Good signature from key «HEX:40», made «iso»
restored /root/.nuget/packages/newtonsoft.json/13.0.3 with content hash «base64:86»==
""",
    "infrastructure as code": r"""
aws_instance.web[«int:3»]: Creation complete after «int:59»s [id=i-0«hex:16»]
aws_iam_access_key.deploy: Refreshing state...
random_password.db: Refreshing state... [id=none]
aws_secretsmanager_secret.«word»: Refreshing state... [id=arn:aws:secretsmanager:eu-west-1:«digit:12»:secret:«word»-«alnum:6»]
tls_private_key.ca: Creation complete after 1s [id=«hex:40»]
      + password                    = (sensitive value)
      ~ user_data_hash = "«hex:40»" -> "«hex:40»"
      + secret_key_version = (known after apply)
Plan: «int:9» to add, «int:9» to change, 0 to destroy.
TASK [«app» : Restart service] *********************************************
ok: [«host»] => (item=nginx)
changed: [«host»] => {"censored": "the output has been hidden due to the fact that 'no_log: true' was specified for this result"}
PLAY RECAP: «host» : ok=«int:99» changed=«int:9» unreachable=0 failed=0 skipped=«int:9» rescued=0 ignored=0
helm: Release "«app»" has been upgraded. Happy Helming!
coalesce.go:«int:300»: warning: skipped value for «app».auth.existingSecret: Not a table.
Acquiring state lock. This may take a few moments... Lock ID: «uuid»
vault_generic_secret.«word»: Still reading... [10s elapsed]
""",
    "tracing and metrics": r"""
traceparent=00-«hex:32»-«hex:16»-01 tracestate=es=s:1
{"traceId":"«hex:32»","parentSpanId":"«hex:16»","id":"«hex:16»","kind":"SERVER","name":"get «route»","timestamp":«epoch»000000,"duration":«int:99999»,"localEndpoint":{"serviceName":"«app»"}}
«app» [«hex:32»,«hex:16»] handled GET «route» in «dur»
x-b3-traceid: «hex:16» x-b3-spanid: «hex:16» x-b3-sampled: 1
http_requests_total{method="GET",code="«status»",handler="«route»"} «int:999999»
go_gc_duration_seconds{quantile="0.75"} «float»e-05
jvm_memory_used_bytes{area="heap",id="G1 Eden Space"} «int:9999999».0
prometheus: ts=«iso» caller=compact.go:«int:900» level=info component=tsdb msg="write block" mint=«epoch»000 maxt=«epoch»000 ulid=01J«upnum:23» duration=«dur»
statsd: «app».«word».latency:«int:999»|ms|@0.1|#env:prod
loki: level=info caller=metrics.go:«int:300» component=querier org_id=fake latency=fast query="{app=\"«app»\"}" query_hash=«digit:10» length=1h0m0s
grafana: logger=context userId=«int:9» orgId=1 uname=«user» msg="Request Completed" method=GET path=/api/dashboards/uid/«base64url:9» status=200
alertmanager: firing HighErrorRate{service="«app»"} fingerprint=«hex:16»
collectd[«pid»]: plugin_read_thread: Handling `cpu'.
sentry event «hex:32» sent, issue «upper:4»-«int:999»
flag «word»-v2 evaluated to true for key=user-«int:9999» variation=1 reason=RULE_MATCH
otel-collector: info exporting traces {"kind": "exporter", "data_type": "traces", "name": "otlp/backend", "resource spans": «int:9», "spans": «int:999»}
""",
    "backups and jobs": r"""
restic: snapshot «hex:8» saved
borg: Archive fingerprint: «hex:64»
rsync: sent «int:9999999» bytes  received «int:9999» bytes  «float» bytes/sec
pg_basebackup: write-ahead log start point: 0/«HEX:7» on timeline 1
archived «word»-2026-03-11.tar.zst sha256=«hex:64» bytes=«int:99999999»
velero: backup «word»-20260311 completed, items=«int:9999»
quartz: Trigger 'DEFAULT.«word»-cleanup' fired job 'DEFAULT.CleanupJob' at:  «time»
sidekiq: pid=«pid» tid=«lownum:4» class=ReportWorker jid=«hex:24» elapsed=«float» INFO: done
celery: Task app.tasks.sync_«word»[«uuid»] succeeded in «float»s: None
airflow: <TaskInstance: «word»_etl.load scheduled__2026-03-11T00:00:00+00:00 [success]>
nightly «word» job: «int:9999» rows in, «int:9999» rows out, 0 rejected
bacula-sd: Elapsed time=00:«digit:2»:12, Transfer rate=«float» M Bytes/second
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(kind, "clean"): block for kind, block in _LINES.items()})
