#!/usr/bin/env bash
# Checks the whole audit trail without the application server, and names every entry that is not as it was written.
# Arguments: anchors that were kept outside, as files or directories of them; and packages of volumes (.zip), for which alone no
# database is needed: DOCUMENT_PUBLIC_KEY may name the keys that they are signed with.
# Needs DB_HOST, DB_PORT, DB_NAME, DB_USER, DB_PASSWORD of a role that reads all rows (bypassrls) of audit_entry, audit_head,
# audit_anchor and audit_anchor_head, and ANCHOR_PUBLIC_KEY. Ends with 0 when all is well, 1 with findings, 2 when it could not look.
set -euo pipefail
arguments=""
for anchor in "$@"; do arguments+="${arguments:+,}$(realpath "$anchor")"; done
cd "$(dirname "$0")/../.."
exec mvn -q -ntp -B -pl config/launcher -am compile exec:java@verify-audit -Dexec.arguments="$arguments"
