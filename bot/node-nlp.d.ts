declare module 'node-nlp' {
  type Features = Record<string, number>;

  export interface NeuralNetworkJson {
    readonly settings: Record<string, unknown>;
    readonly features?: readonly string[];
    readonly intents?: readonly string[];
    readonly perceptrons?: readonly (readonly number[])[];
  }

  export class NeuralNetwork {
    constructor(settings?: { log?: boolean; iterations?: number; errorThresh?: number });
    train(corpus: readonly { input: Features; output: Features }[]): { iterations: number; error: number };
    run(input: Features): Features | undefined;
    toJSON(): NeuralNetworkJson;
    fromJSON(json: NeuralNetworkJson): void;
  }

  /** The package of node-nlp's that holds its network. */
  export interface NetworkPackage {
    readonly NeuralNetwork: typeof NeuralNetwork;
  }
}
