#!/usr/bin/env bash
# migrate.sh NAME: writes a migration of that name for both databases.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet tool restore >/dev/null
dotnet build eng/design-time -v q
for database in Sqlite Postgres; do
  dotnet ef migrations add "$1" -p "src/GoodStanding.Storage.$database" -s eng/design-time --no-build -- "${database,,}"
done
