/** Fault names with the codes a MongoDB server answers. */
const codes = {
  InternalError: 1,
  BadValue: 2,
  UnknownError: 8,
  FailedToParse: 9,
  TypeMismatch: 14,
  InvalidLength: 16,
  IllegalOperation: 20,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  FileStreamFailed: 39,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  UnknownReplWriteConcern: 79,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  UnsatisfiableWriteConcern: 100,
  WriteConflict: 112,
  CommandNotSupported: 115,
  ExceededMemoryLimit: 146,
  CommandNotSupportedOnView: 166,
  InvalidPipelineOperator: 168,
  CannotIndexParallelArrays: 171,
  SnapshotUnavailable: 246,
  NoSuchTransaction: 251,
  OperationNotSupportedInTransaction: 263,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  OutOfDiskSpace: 14031,
  DistinctTooBig: 17217,
  UnrecognizedStage: 40324,
  UnknownField: 40415,
  ChangeStreamNotSupported: 40573,
  ValueTooSmall: 51024,
  InvalidRegex: 51091,
  InvalidRegexFlag: 51108,
} as const;

type FaultName = keyof typeof codes;

/** An error the client is told about, with MongoDB's own code; `details` go into the reply beside it. */
export class Fault extends Error {
  readonly code: number;

  constructor(
    readonly codeName: FaultName,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.code = codes[codeName];
  }
}

/** Throws a Fault; reads well in expressions. */
export function refuse(codeName: FaultName, message: string, details?: Record<string, unknown>): never {
  throw new Fault(codeName, message, details);
}

/** Any thrown thing as a Fault, so that no failure leaves the server without a code. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault('UnknownError', error instanceof Error ? error.message : String(error));
}

/** The fields an error adds to a command reply or a write error. */
export function faultFields(fault: Fault): Record<string, unknown> {
  return { code: fault.code, codeName: fault.codeName, errmsg: fault.message, ...fault.details };
}
