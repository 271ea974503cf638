#!/bin/sh
# Refreshes the diagram viewer and what compares two diagrams, which are checked in under src/main/webapp/assets/vendor. Needs
# npm and a network; the build needs neither. A new version goes with its own checksum.
set -eu
viewer=18.31.1
differ=3.2.0
bundler=0.28.2

into=$(cd "$(dirname "$0")/../webapp/assets/vendor" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# name, version, checksum; unpacks to node_modules/name
unpack() {
    npm pack --silent "$1@$2" > /dev/null
    echo "$3  $1-$2.tgz" | sha512sum --check --quiet
    mkdir -p "node_modules/$1"
    tar -xzf "$1-$2.tgz" --strip-components 1 -C "node_modules/$1"
}

unpack bpmn-js "$viewer" 1dcecbceb8307dc051500748ff7f34436bf5309d75e5ab4611519a75ac0b7c36c7768fabf88926363f1fb983c5996825518b7529821a0b8e8e797d7a1c64ca43
unpack bpmn-js-differ "$differ" 15d2d71f3a32b2354be66af4a486dbb0f995574e3fa9c1c1c6b407b10c576f66e5030e2ef6c0e72666874e1fcf306acf45167255570a698d6c30544dc7ae1f0b
unpack camunda-bpmn-moddle 8.0.1 bc18444a4dcba6dff01ac07f713dc79d1a480bf994994a47fec43c79217505ad5ec12dd6f0ba124cace64cef59134882059fb07c4703f7e57db65daa87d9d7b0
unpack min-dash 5.1.0 1c0bcde97ce60908fe8ece371bdb09451c3c923ffb0efa3137baa1a0837d5e8e5937534c963b69c8ab3f36e9d79b0d10496c25819ccdbfab4b7846b8c5a674b6
# the differ carries a copy of it; only its licence is taken
unpack diffpatch 0.6.0 54486444f0fa8f753e414fb50e16d6ba560b356864e5690fe2bcf44bc2f7880889fa16acd9e0820056707458b0d742d774fa41dd71e3b65e82a5bbc108f8d9bb

cp node_modules/bpmn-js/dist/bpmn-navigated-viewer.production.min.js "$into/bpmn-navigated-viewer.js"
cp node_modules/bpmn-js/dist/assets/diagram-js.css node_modules/bpmn-js/dist/assets/bpmn-js.css "$into"
cp node_modules/bpmn-js/LICENSE "$into/bpmn-js.LICENSE.txt"

cat > differ.js <<'END'
export { ChangeHandler, diff } from 'bpmn-js-differ';
export { default as camunda } from 'camunda-bpmn-moddle/resources/camunda.json';
END
npx --yes "esbuild@$bundler" differ.js --bundle --minify --format=esm --target=es2022 --legal-comments=none --log-level=warning \
    --banner:js="/*! bpmn-js-differ v$differ with camunda-bpmn-moddle v8.0.1 and min-dash v5.1.0 | MIT licence */" \
    --outfile="$into/bpmn-differ.js"
for each in bpmn-js-differ camunda-bpmn-moddle min-dash diffpatch; do
    printf '%s\n\n' "$each"
    cat "node_modules/$each/LICENSE"
    printf '\n'
done > "$into/bpmn-differ.LICENSE.txt"
echo "bpmn-js $viewer, bpmn-js-differ $differ"
