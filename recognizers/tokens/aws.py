"""Amazon Web Services and Amazon's other APIs: access keys, session tokens, signed requests and URLs."""

from __future__ import annotations

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.shapes import BASE64, OPAQUE, opaque, run
from recognizers.tokens.vendors import START


def _of_three_kinds(text: str) -> bool:
    """Say whether a text has digits and letters of both cases, as 240 drawn bits in base64 have, and no digest in hex."""
    return any(map(str.isdigit, text)) and any(map(str.islower, text)) and any(map(str.isupper, text))


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="aws.access_key_id",
        type="aws_access_key_id",
        pattern=r"(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Z0-9])",
        gate=r"(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}",
        source="AWS IAM User Guide, IAM identifiers: unique ID prefixes",
        examples=(
            "[[AKIA{base32:16}]]",
            "Credential=[[ASIA{base32:16}]]/20261121/us-east-1/s3/aws4_request",
            "user_[[ABIA{base32:16}]]_old",
        ),
        counter_examples=("role AROA{base32:17}", "AKIA{upper:4}", "AKIA{upper:20}"),
        score=0.95,
    ),
    KeyRule(
        id="aws.secret_access_key",
        type="aws_secret_access_key",
        keys=("secret access key", "aws secret key", "aws secret", "s3 secret key", "s3 secret"),
        value=run(BASE64, 40),
        source="AWS IAM User Guide, managing access keys",
        examples=("aws_secret_access_key=[[{base64:40}]]", '"SecretAccessKey": "[[{base64:40}]]"'),
        counter_examples=("aws_secret_access_key=****", "SecretAccessKey rotated"),
        score=0.95,
    ),
    PatternRule(
        id="aws.access_key_pair",
        type="aws_secret_access_key",
        # What stands between them is short, and no other value of 40 characters.
        pattern=r"A[KS]IA[A-Z0-9]{16}[^A-Za-z0-9\n][^\n]{0,31}?(?<![A-Za-z0-9/+=])(?P<v>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])",
        gate=r"A[KS]IA[A-Z0-9]{16}[^\n]{1,32}[A-Za-z0-9/+]{40}",
        check=_of_three_kinds,
        source="AWS IAM User Guide, managing access keys: the .csv file; s3fs(1), passwd file",
        examples=(
            *("AKIA{base32:16}:[[{base64:37}1aB]]", "AKIA{base32:16},[[{base64:37}1aB]]"),
            *("key pair AKIA{base32:16} / [[{base64:37}1aB]]", "access AKIA{base32:16} and secret [[{base64:37}1aB]]"),
        ),
        counter_examples=("AKIA{base32:16}: access denied", "AKIA{base32:16},{hex:64}", "AKIA{base32:16} commit {hex:40}"),
        score=0.95,
    ),
    KeyRule(
        id="aws.session_token",
        type="aws_session_token",
        keys=("aws session token", "amz security token", "aws security token"),
        check=opaque,
        source="AWS STS API Reference, Credentials: SessionToken",
        examples=('"aws_session_token": "[[IQoJb3JpZ2luX2Vj{base64:60}]]"', "X-Amz-Security-Token=[[{base64url:80}]]"),
        counter_examples=("aws_session_token=null", "AWS_SESSION_TOKEN: not set"),
        score=0.9,
    ),
    PatternRule(
        id="aws.sts_token",
        type="aws_session_token",
        pattern=r"(?:IQoJb3JpZ2lu|F[Qw]oGZXIvYXdz|AQoDYXdz)[A-Za-z0-9/+]{80,4096}={0,2}",
        gate=r"(?:IQoJb3JpZ2lu|F[Qw]oGZXIvYXdz|AQoDYXdz)[A-Za-z0-9/+]{80}",
        source="AWS STS API Reference, responses of AssumeRole and GetSessionToken: how their tokens begin",
        examples=("SessionToken [[IQoJb3JpZ2luX2Vj{base64:200}==]]", "[[FwoGZXIvYXdzE{base64:300}]]"),
        counter_examples=("IQoJb3JpZ2luX2Vj", "AQoDYXdz{alnum:20}"),
        score=0.95,
    ),
    KeyRule(
        id="aws.presigned_signature",
        type="aws_signature",
        keys=("=x amz signature",),
        value=r"[0-9a-f]{64}",
        source="Amazon S3 API Reference, signature version 4 query parameters",
        examples=("https://b.s3.amazonaws.com/k?X-Amz-Expires=300&X-Amz-Signature=[[{hex:64}]]",),
        counter_examples=("X-Amz-Expires=300", "X-Amz-SignedHeaders=host"),
        score=0.95,
    ),
    PatternRule(
        id="aws.request_signature",
        type="aws_signature",
        pattern=r"SignedHeaders=[A-Za-z0-9;_\-]{1,512}, ?Signature=(?P<v>[0-9a-f]{64})",
        gate=r", ?Signature=[0-9a-f]{64}",
        source="AWS General Reference, signature version 4: the Authorization header",
        examples=(
            (
                "AWS4-HMAC-SHA256 Credential=AKIA/20261121/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, "
                "Signature=[[{hex:64}]]"
            ),
        ),
        counter_examples=("SignedHeaders=host, Signature=invalid", "Signature={hex:64}"),
        score=0.95,
    ),
    PatternRule(
        id="aws.query_signature",
        type="url_signature",
        pattern=r"[?&;]Signature=(?P<v>[A-Za-z0-9+/%_~\-]{24,1024}={0,2})",
        gate=r"[?&;]Signature=[A-Za-z0-9+/%_~\-]{24}",
        source=(
            "Amazon S3 API Reference, signature version 2 query strings; CloudFront Developer Guide and Cloud "
            "Storage documentation, signed URLs"
        ),
        examples=(
            "GET /k?AWSAccessKeyId=x&Expires=1795000000&Signature=[[{alnum:26}%3D]]",
            "https://d1.cloudfront.net/v.mp4?Expires=1795000000&Signature=[[{base64url:340}]]&Key-Pair-Id=K2",
        ),
        counter_examples=("?Signature=sha256", "Signature={hex:64}"),
    ),
    KeyRule(
        id="aws.cloudfront_cookie",
        type="cookie",
        keys=("=cloudfront signature",),
        value=r"[A-Za-z0-9_~\-]{100,1024}",
        source="CloudFront Developer Guide, signed cookies",
        examples=("CloudFront-Key-Pair-Id=K2 CloudFront-Signature=[[{base64url:340}]]",),
        counter_examples=("CloudFront-Signature: missing", "CloudFront-Key-Pair-Id=K2JCJMDEHXQW5F"),
    ),
    PatternRule(
        id="aws.mws_token",
        type="amazon_mws_token",
        pattern=r"amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        source="Amazon MWS Developer Guide, MWSAuthToken",
        examples=("MWSAuthToken=[[amzn.mws.{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}]]",),
        counter_examples=("amzn.mws.client", "amzn.mws.{hex:8}"),
        score=0.95,
    ),
    PatternRule(
        id="aws.bedrock_api_key",
        type="aws_bedrock_key",
        pattern=r"(?:ABSK[A-Za-z0-9+/]{100,300}|bedrock-api-key-[A-Za-z0-9+/]{60,4096})={0,2}",
        gate=r"(?:ABSK[A-Za-z0-9+/]{100}|bedrock-api-key-[A-Za-z0-9+/]{60})",
        source="Amazon Bedrock User Guide, API keys: long-term and short-term",
        examples=("[[ABSK{base64:127}=]]", "AWS_BEARER_TOKEN_BEDROCK=[[bedrock-api-key-{base64:300}]]"),
        counter_examples=("ABSK", "bedrock-api-key-rotation"),
        score=0.95,
    ),
    PatternRule(
        id="aws.appsync_api_key",
        type="aws_appsync_key",
        pattern=START + r"da2-[a-z0-9]{26}(?![A-Za-z0-9])",
        gate=r"da2-[a-z0-9]{26}",
        source="AWS AppSync Developer Guide, API_KEY authorization",
        examples=("x-api-key: [[da2-{lownum:26}]]",),
        counter_examples=("da2-{lownum:5}", "fda2-{lownum:26}"),
    ),
    PatternRule(
        id="aws.ecr_password",
        type="aws_ecr_password",
        pattern=r"eyJwYXlsb2FkIjoi[A-Za-z0-9+/]{100,4096}={0,2}",
        gate=r"eyJwYXlsb2FkIjoi[A-Za-z0-9+/]{100}",
        source="Amazon ECR User Guide, GetAuthorizationToken: base64 of a JSON object whose first member is payload",
        examples=("docker login -u AWS -p [[eyJwYXlsb2FkIjoi{base64:900}==]]",),
        counter_examples=("eyJwYXlsb2FkIjoi", "eyJwYXlsb2FkIjoi{alnum:20}"),
        score=0.95,
    ),
    KeyRule(
        id="aws.ses_smtp_password",
        type="aws_smtp_password",
        keys=("smtp password", "smtp pass", "ses password"),
        value=r"B[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])",
        source="Amazon SES Developer Guide, SMTP credentials: version 4 passwords begin with B",
        examples=("SMTP_PASSWORD=[[B{base64:43}]]",),
        counter_examples=("smtp password: rejected", "SMTP_PASSWORD=****"),
        score=0.9,
    ),
    KeyRule(
        id="aws.metadata_token",
        type="aws_metadata_token",
        keys=("aws ec2 metadata token",),
        value=OPAQUE,
        check=opaque,
        source="Amazon EC2 User Guide, IMDSv2: the header X-aws-ec2-metadata-token",
        examples=("X-aws-ec2-metadata-token: [[AQAEA{base64url:49}==]]",),
        counter_examples=("X-aws-ec2-metadata-token-ttl-seconds: 21600", "X-aws-ec2-metadata-token: missing"),
    ),
    KeyRule(
        id="aws.container_token",
        type="aws_container_token",
        keys=("aws container authorization token",),
        value=OPAQUE,
        check=opaque,
        source="AWS SDKs Reference Guide, container credential provider",
        examples=("AWS_CONTAINER_AUTHORIZATION_TOKEN=[[{base64url:64}]]",),
        counter_examples=(
            "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=/var/run/token",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN: not set",
        ),
    ),
    PatternRule(
        id="aws.sso_token",
        type="aws_sso_token",
        pattern=r"(?<![A-Za-z0-9+/_\-])ao(?:al|rv)[A-Za-z0-9_\-]{80,2048}(?::[A-Za-z0-9+/=]{60,1024})?",
        gate=r"ao(?:al|rv)[A-Za-z0-9_\-]{80}",
        source="AWS IAM Identity Center OIDC API Reference, CreateToken: access and refresh tokens in its examples",
        examples=('"accessToken":"[[aoal-{base64url:100}:{base64:130}]]"', "[[aorvJ{base64url:100}]]"),
        counter_examples=("aoal", "goal-{base64url:20}"),
    ),
)
