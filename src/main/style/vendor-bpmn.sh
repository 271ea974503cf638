#!/bin/sh
# Refreshes the diagram viewer that is checked in under src/main/webapp/assets/vendor. Needs npm and a network; the build
# needs neither. A new version goes with its own checksum.
set -eu
version=18.31.1
sha512=1dcecbceb8307dc051500748ff7f34436bf5309d75e5ab4611519a75ac0b7c36c7768fabf88926363f1fb983c5996825518b7529821a0b8e8e797d7a1c64ca43

into=$(cd "$(dirname "$0")/../webapp/assets/vendor" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "bpmn-js@$version" > /dev/null
echo "$sha512  bpmn-js-$version.tgz" | sha512sum --check --quiet
tar -xzf "bpmn-js-$version.tgz"
cp package/dist/bpmn-navigated-viewer.production.min.js "$into/bpmn-navigated-viewer.js"
cp package/dist/assets/diagram-js.css package/dist/assets/bpmn-js.css "$into"
cp package/LICENSE "$into/bpmn-js.LICENSE.txt"
echo "bpmn-js $version"
