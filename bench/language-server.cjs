// Validates files through the service that editors use. Arguments: folder of the peers, schema, files.
'use strict';

const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const [peers, schemaPath, ...files] = process.argv.slice(2);
const load = createRequire(join(peers, 'package.json'));
const { getLanguageService } = load('yaml-language-server');
const { TextDocument } = load('vscode-languageserver-textdocument');
const { SettingsState } = load('yaml-language-server/out/server/src/yamlSettings.js');

const schema = readFileSync(schemaPath, 'utf8');
const telemetry = { send() {}, sendError() {}, sendTrack() {} };
const service = getLanguageService({
  schemaRequestService: async () => schema,
  workspaceContext: { resolveRelativePath: (relative) => relative },
  connection: undefined,
  yamlSettings: new SettingsState(),
  telemetry,
});
service.configure({
  validate: true,
  schemas: [{ uri: pathToFileURL(schemaPath).href, fileMatch: ['*.aect.yaml'] }],
  customTags: [],
  yamlVersion: '1.2',
});

(async () => {
  let faulty = 0;
  for (const file of files) {
    const document = TextDocument.create(pathToFileURL(file).href, 'yaml', 1, readFileSync(file, 'utf8'));
    const found = await service.doValidation(document, false);
    if (found.length > 0) faulty += 1;
  }
  console.log(`${files.length} files, ${faulty} with faults`);
})();
