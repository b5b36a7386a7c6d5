{{/* The settings that are no secrets, as a map from variable to text. */}}
{{- define "okr.settings" -}}
{{- $database := .Values.database -}}
QUARKUS_HTTP_PORT: {{ .Values.port | quote }}
QUARKUS_DATASOURCE_JDBC_URL: {{ include "okr.jdbcUrl" (list . (include "okr.databaseHost" .) (include "okr.databasePort" .)) | quote }}
QUARKUS_DATASOURCE_JDBC_MAX_SIZE: {{ $database.connections | quote }}
QUARKUS_FLYWAY_MIGRATE_AT_START: {{ include "okr.replicasMigrate" . | eq "true" | quote }}
QUARKUS_FLYWAY_VALIDATE_AT_START: {{ include "okr.replicasMigrate" . | ne "true" | quote }}
QUARKUS_OIDC_AUTH_SERVER_URL: {{ .Values.signIn.provider | quote }}
{{- if not $database.cloudNativePg.enabled }}
QUARKUS_DATASOURCE_USERNAME: {{ $database.username | quote }}
{{- end }}
{{- with $database.direct }}
{{- if .host }}
OKR_LIVE_JDBC_URL: {{ include "okr.jdbcUrl" (list $ .host .port) | quote }}
{{- end }}
{{- with .username }}
OKR_LIVE_USERNAME: {{ . | quote }}
{{- end }}
{{- end }}
{{- with $database.readReplica }}
{{- if .host }}
OKR_READ_REPLICA_JDBC_URL: {{ include "okr.jdbcUrl" (list $ .host .port) | quote }}
{{- end }}
{{- with .username }}
OKR_READ_REPLICA_USERNAME: {{ . | quote }}
{{- end }}
{{- with .lagAllowed }}
OKR_READ_REPLICA_LAG_ALLOWED: {{ . | quote }}
{{- end }}
{{- end }}
{{- with .Values.gateway.addresses }}
OKR_GATEWAY_ADDRESSES: {{ join "," . | quote }}
{{- end }}
{{- with .Values.signIn.roleClaims }}
OKR_SIGN_IN_ROLE_CLAIMS: {{ join "," . | quote }}
{{- end }}
{{- if not (kindIs "invalid" .Values.signIn.readableAccessTokens) }}
OKR_SIGN_IN_READABLE_ACCESS_TOKENS: {{ toString .Values.signIn.readableAccessTokens | quote }}
{{- end }}
{{- range $variable, $value := dict
  "QUARKUS_OIDC_TOKEN_ISSUER" .Values.signIn.issuer
  "QUARKUS_OIDC_TOKEN_AUDIENCE" .Values.signIn.audience
  "QUARKUS_OIDC_TOKEN_SIGNATURE_ALGORITHM" .Values.signIn.signatureAlgorithm
  "QUARKUS_OIDC_PAGES_CLIENT_ID" .Values.signIn.clientId
  "OKR_SIGN_IN_ADMIN_ROLE" .Values.signIn.adminRole
  "OKR_SIGN_IN_CLAIM" .Values.signIn.claim }}
{{- with $value }}
{{ $variable }}: {{ . | quote }}
{{- end }}
{{- end }}
{{- with .Values.mail }}
{{- if .links }}
OKR_MAIL_LINKS: {{ .links | quote }}
QUARKUS_MAILER_HOST: {{ .host | quote }}
QUARKUS_MAILER_PORT: {{ int64 .port | quote }}
QUARKUS_MAILER_FROM: {{ .from | quote }}
{{- with .startTls }}
QUARKUS_MAILER_START_TLS: {{ . | quote }}
{{- end }}
{{- with .username }}
QUARKUS_MAILER_USERNAME: {{ . | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- with .Values.requests.atOnce }}
OKR_REQUESTS_AT_ONCE: {{ int64 . | quote }}
{{- end }}
{{- with .Values.serviceAccounts.requestsPerMinute }}
OKR_SERVICE_ACCOUNTS_REQUESTS_PER_MINUTE: {{ int64 . | quote }}
{{- end }}
{{- if .Values.templates.configMap }}
OKR_TEMPLATES_FOLDER: /okr-templates
{{- end }}
{{- with .Values.tracing }}
{{- if .endpoint }}
QUARKUS_OTEL_SDK_DISABLED: "false"
QUARKUS_DATASOURCE_JDBC_TELEMETRY_ENABLED: "true"
QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT: {{ .endpoint | quote }}
QUARKUS_OTEL_TRACES_SAMPLER: parentbased_traceidratio
QUARKUS_OTEL_TRACES_SAMPLER_ARG: {{ .share | quote }}
{{- end }}
{{- end }}
{{- range $name, $value := .Values.organisation }}
{{- if not (has $value (list nil "")) }}
OKR_ORGANISATION_{{ $name | snakecase | upper }}: {{ $value | toString | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{/* The settings that are secrets, as a map from variable to where they are kept. */}}
{{- define "okr.secrets" -}}
{{- $database := .Values.database -}}
{{- $held := dict "OKR_SESSION_KEY" .Values.session.secret -}}
{{- if $database.cloudNativePg.enabled -}}
{{- $made := printf "%s-app" (include "okr.cluster" .) -}}
{{- $_ := set $held "QUARKUS_DATASOURCE_USERNAME" (dict "name" $made "key" "username") -}}
{{- $_ := set $held "QUARKUS_DATASOURCE_PASSWORD" (dict "name" $made "key" "password") -}}
{{- else -}}
{{- $_ := set $held "QUARKUS_DATASOURCE_PASSWORD" (dict "name" $database.secret.name "key" $database.secret.passwordKey) -}}
{{- end -}}
{{- with $database.direct.secret -}}
{{- if .name -}}
{{- $_ := set $held "OKR_LIVE_PASSWORD" (dict "name" .name "key" .passwordKey) -}}
{{- end -}}
{{- end -}}
{{- with $database.readReplica.secret -}}
{{- if .name -}}
{{- $_ := set $held "OKR_READ_REPLICA_PASSWORD" (dict "name" .name "key" .passwordKey) -}}
{{- end -}}
{{- end -}}
{{- with .Values.mail -}}
{{- if and .links .secret.name -}}
{{- $_ := set $held "QUARKUS_MAILER_PASSWORD" (dict "name" .secret.name "key" .secret.passwordKey) -}}
{{- end -}}
{{- end -}}
{{- if .Values.signIn.clientSecret.name -}}
{{- $_ := set $held "QUARKUS_OIDC_PAGES_CREDENTIALS_SECRET" .Values.signIn.clientSecret -}}
{{- end -}}
{{ mergeOverwrite $held .Values.secretEnv | toYaml }}
{{- end -}}

{{/* A container's environment. Called with a list: the root, and settings that go before all others. */}}
{{- define "okr.environment" -}}
{{- $root := index . 0 -}}
{{- $secrets := include "okr.secrets" $root | fromYaml -}}
{{- $settings := mergeOverwrite (include "okr.settings" $root | fromYaml) $root.Values.env (index . 1) -}}
{{- $environment := list -}}
{{- range $variable, $value := $settings -}}
{{- if not (hasKey $secrets $variable) -}}
{{- $environment = append $environment (dict "name" $variable "value" $value) -}}
{{- end -}}
{{- end -}}
{{- range $variable, $secret := $secrets -}}
{{- $environment = append $environment (dict "name" $variable "valueFrom" (dict "secretKeyRef" $secret)) -}}
{{- end -}}
{{- toYaml $environment -}}
{{- end -}}
