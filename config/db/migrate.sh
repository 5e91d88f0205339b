#!/usr/bin/env bash
# Brings the database to the version of this build. Run it before deploying a new version.
# Needs DB_HOST, DB_PORT, DB_NAME, DB_OWNER, DB_OWNER_PASSWORD; the role mingcha_app must exist.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -q -B -pl config/launcher -am compile exec:java@migrate
