{{- define "okr.fullname" -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{/* What a Deployment, once made, selects by for ever: never anything that changes with a version. */}}
{{- define "okr.selectorLabels" -}}
app.kubernetes.io/name: okr
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/component: server
{{- end -}}

{{/* Called with a list: the root and the component. */}}
{{- define "okr.labels" -}}
{{- $root := index . 0 -}}
app.kubernetes.io/name: okr
app.kubernetes.io/instance: {{ $root.Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
app.kubernetes.io/version: {{ $root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name ($root.Chart.Version | replace "+" "_") }}
{{- end -}}

{{- define "okr.image" -}}
{{- with .Values.image -}}
{{- if .digest -}}
{{ .repository }}@{{ .digest }}
{{- else -}}
{{ .repository }}:{{ .tag | default $.Chart.AppVersion }}
{{- end -}}
{{- end -}}
{{- end -}}

{{- define "okr.cluster" -}}
{{ include "okr.fullname" . }}-database
{{- end -}}

{{- define "okr.databaseHost" -}}
{{- if .Values.database.cloudNativePg.enabled -}}
{{ include "okr.cluster" . }}-rw
{{- else -}}
{{ .Values.database.host }}
{{- end -}}
{{- end -}}

{{- define "okr.databasePort" -}}
{{- if .Values.database.cloudNativePg.enabled -}}5432{{- else -}}{{ .Values.database.port }}{{- end -}}
{{- end -}}

{{/* Called with a list: the root, host and port. */}}
{{- define "okr.jdbcUrl" -}}
{{- $database := (index . 0).Values.database -}}
jdbc:postgresql://{{ index . 1 }}:{{ index . 2 }}/{{ $database.name }}
{{- with $database.parameters }}?{{ . }}{{ end -}}
{{- end -}}

{{/* Empty unless replicas migrate. Hooks run before a cluster of this chart is there, so then it is them. */}}
{{- define "okr.replicasMigrate" -}}
{{- if or .Values.database.cloudNativePg.enabled (eq .Values.migration.by "replicas") }}true{{ end -}}
{{- end -}}

{{/* The port of an http or https address. */}}
{{- define "okr.portOf" -}}
{{- $address := urlParse . -}}
{{- regexFind "[0-9]+$" (regexFind ":[0-9]+$" $address.host) | default (ternary "80" "443" (eq $address.scheme "http")) -}}
{{- end -}}
