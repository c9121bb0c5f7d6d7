# The builder installs the locked packages and veilog into one virtual environment; the image is Python and that directory.
# The root file system may be read-only: nothing is written but the spool and the key in /var/lib/veilog.

FROM python:3.12-slim-bookworm AS builder
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /src
RUN python -m venv --without-pip /opt/veilog
COPY requirements.lock requirements-second-opinion.lock ./
RUN pip --python /opt/veilog/bin/python install --only-binary :all: --require-hashes -r requirements.lock
# docker build --build-arg SECOND_OPINION=yes
ARG SECOND_OPINION=
RUN test -z "$SECOND_OPINION" \
 || pip --python /opt/veilog/bin/python install --only-binary :all: --require-hashes --no-deps -r requirements-second-opinion.lock
COPY pyproject.toml README.md LICENSE ./
COPY relay relay
COPY recognizers recognizers
# The build backend is among the locked packages. pip also compiles the bytecode that a read-only system cannot.
RUN pip --python /opt/veilog/bin/python install --no-deps --no-build-isolation .

FROM python:3.12-slim-bookworm
LABEL org.opencontainers.image.title="veilog" org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --no-log-init --uid 10001 --no-create-home --home-dir /var/lib/veilog --shell /usr/sbin/nologin veilog \
 && install --directory --owner 10001 --group 10001 --mode 0700 /var/lib/veilog
COPY --from=builder /opt/veilog /opt/veilog
COPY examples/container.yaml /etc/veilog/veilog.yaml
ENV PATH=/opt/veilog/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
USER 10001:10001
WORKDIR /var/lib/veilog
VOLUME /var/lib/veilog
# Syslog, JSON lines, syslog over TLS, admin.
EXPOSE 5514/udp 5514/tcp 5515 6514 9600
STOPSIGNAL SIGTERM
# No proxy, whatever the environment says: the question never leaves the container.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s CMD ["python", "-I", "-c", "from urllib.request import ProxyHandler, build_opener; build_opener(ProxyHandler({})).open('http://127.0.0.1:9600/livez', timeout=4)"]
ENTRYPOINT ["veilog"]
CMD ["run", "-c", "/etc/veilog/veilog.yaml"]
