{{/* What the schema cannot say, or not in words. */}}
{{- define "okr.check" -}}
{{- with .Values.database -}}
{{- if not (or .host .cloudNativePg.enabled) -}}
{{- fail "database.host: say where PostgreSQL listens, or set database.cloudNativePg.enabled" -}}
{{- end -}}
{{- end -}}
{{- if not .Values.signIn.provider -}}
{{- fail "signIn.provider: say where the OpenID Connect provider is, such as https://sso.example.com/realms/company" -}}
{{- end -}}
{{- with .Values.mail -}}
{{- if and .links (not (and .host .from)) -}}
{{- fail "mail.links: reminders also need mail.host and mail.from" -}}
{{- end -}}
{{- end -}}
{{- with .Values.route -}}
{{- if and .enabled (not .hostname) -}}
{{- fail "route.hostname: say by which name people come" -}}
{{- end -}}
{{- if and .enabled (not .parentRefs) -}}
{{- fail "route.parentRefs: name the Gateway" -}}
{{- end -}}
{{- end -}}
{{- with .Values.shutdown -}}
{{- if le (int .graceSeconds) (add 10 .drainSeconds | int) -}}
{{- fail "shutdown.graceSeconds: 10 s more than drainSeconds are for the last requests, so it must be above that" -}}
{{- end -}}
{{- end -}}
{{- range $variable, $value := .Values.env -}}
{{- if regexMatch "PASSWORD|SECRET|SESSION_KEY" $variable -}}
{{- fail (printf "env.%s: this is a secret, so name the Secret that holds it in secretEnv" $variable) -}}
{{- end -}}
{{- end -}}
{{- end -}}
