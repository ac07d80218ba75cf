import { createRequire } from 'node:module';
import type { NetworkPackage, NeuralNetwork, NeuralNetworkJson } from 'node-nlp';

// node-nlp's own network, without its language packs: they would cost 120 MB of memory that nothing here uses.
const besideNodeNlp = createRequire(createRequire(import.meta.url).resolve('node-nlp'));
const { NeuralNetwork: Network } = besideNodeNlp('@nlpjs/neural') as NetworkPackage;

export interface Labelled {
  readonly label: string;
  readonly features: readonly string[];
}

/** Raw outputs by label: about 0 for no, about 1 for yes; node-nlp's own normalised score saturates and is not used. */
export type RawScores = Readonly<Record<string, number>>;

export interface NlpEngine {
  scores(features: readonly string[]): RawScores;
  export(): NeuralNetworkJson;
}

export type NlpEngineModel = NeuralNetworkJson;

const usualEpochs = 6;

function present(features: readonly string[]): Record<string, number> {
  return Object.fromEntries(features.map((feature) => [feature, 1]));
}

function around(network: NeuralNetwork): NlpEngine {
  return { scores: (features) => ({ ...network.run(present(features)) }), export: () => network.toJSON() };
}

/** Trains node-nlp's network, synchronously; examples must come shuffled. The network alone is used: no language packs, files, logs or slots. */
export function trainEngine(examples: readonly Labelled[], { epochs = usualEpochs }: { readonly epochs?: number } = {}): NlpEngine {
  const network = new Network({ log: false, iterations: epochs });
  network.train(examples.map((example) => ({ input: present(example.features), output: { [example.label]: 1 } })));
  return around(network);
}

/** An engine from an exported model. */
export function loadEngine(model: NlpEngineModel): NlpEngine {
  const network = new Network({ log: false });
  network.fromJSON(model);
  return around(network);
}
