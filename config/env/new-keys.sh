#!/usr/bin/env bash
# Prints new keys for mingcha.env. The public one goes to whoever checks the audit trail; the others to nobody.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -q -ntp -B -pl config/launcher -am compile exec:java@new-keys
