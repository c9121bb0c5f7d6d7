"""Programs, libraries, methods and services of every computer, by their names: capitalised words that are nobody's.

Written down from what builds, packages and stack traces print. Those that are usual names, too (``Jenkins``), are left out,
and stand in ``namesakes.py``.
"""

from __future__ import annotations

SOFTWARE = frozenset(
    """
    aerospike airflow akka alembic alertmanager algolia alpine amplitude antlr apigee apollo appium aragorn arangodb argocd
    armeria asana atlantis auth0 autofac automapper avro axios backstage bazel beanstalk bitnami blazor boltdb boto braze
    bugsnag bundler bunyan byebug camunda capistrano capybara carbon cargo cartographer celery certbot chakra chartmuseum
    checkstyle chromatic circleci clamav clojure cloudfront cloudinary cobertura cocoapods codecov codeigniter coffeescript
    composer concourse conda contentful coredns corosync couchbase couchdb cucumber dagster dapr databricks dbeaver debezium
    delphi devise discourse doctrine docusaurus dremio dropwizard dynamodb ehcache elixir ember erlang eslint eureka faker
    fastapi fastify fauxton feign ffmpeg firebird firestore flannel flutter flyway formik freemarker galera gatsby gaussian
    gazebo ghost glassfish glide goland gorilla grails graphite groovy guava gulp guzzle hamming harness hasura hazelcast
    hedis helm hive hystrix illuminate immer insomnia ionic jaro jekyll jest jetbrains jinja joomla jooq jsonnet jujutsu
    jupyter keda keras kinesis knex kylix leiningen lerna lettuce levenshtein lighthouse liquibase lodash logback loinc
    lombok lumen mailpit mapbox marshmallow mersenne metaphone meteor micrometer micronaut minikube mockito mongoose mono
    monolog nashorn neo4j nestjs newtonsoft nextjs ninject nixos nokogiri nosetests nuget numba nunit nuxt octopus okhttp
    ollama openapi openvpn pandoc paramiko parquet passenger pathom phpunit pinia pipenv playwright podman poetry postgis
    prettier promtail pulsar pulumi puppeteer pycharm pytorch quartz reactor rebus redux resque retrofit rocksdb rollbar
    rollup rstudio rubocop rustup rxnorm sanic scikit scrapy sequelize serilog silex snomed sopra spacemacs spectron spock
    sqlalchemy stackdriver starlette stencil storybook strapi structlog struts supabase svelte sympy tailwind thymeleaf
    tinkerpop tornado twig ucum umbraco unicorn unity urllib3 uvicorn vaadin velocity vertx vuejs vuetify waffle webflux
    webrick werkzeug wiremock woocommerce xdebug xerces xunit yii zend zstd zustand
    """.split()
)
"""In lower case."""
