/** Why a document could not be fetched or played, with Twilio's error code where one is documented. */
export class TwimlProblem extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

export const problemCodes = {
  /** No 2xx reply in time. */
  notRetrieved: 11200,
  tooManyRedirects: 11215,
  /** Not XML, or no <Response>. */
  notTwiml: 12100,
  /** A verb, attribute or nesting outside the grammar. */
  outsideGrammar: 12200,
  contentType: 12300,
  /** speechTimeout="auto" with the default speech model. */
  autoNeedsModel: 13335,
} as const;
