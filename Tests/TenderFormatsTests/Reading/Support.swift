import TenderDomain
import TenderFormats

/// Reads a text as the file `t.yaml`.
func read<Value>(_ text: String, _ build: (MappingReader) -> Value?) throws(InvalidFile) -> Value {
  try SourceFile(name: "t.yaml", bytes: Array(text.utf8)).read(build)
}

/// The English sentences of everything that is wrong; empty when nothing is.
func faults<Value>(in text: String, _ build: (MappingReader) -> Value?) -> [String] {
  faults(in: Array(text.utf8), build)
}

func faults<Value>(in bytes: [UInt8], _ build: (MappingReader) -> Value?) -> [String] {
  do {
    _ = try SourceFile(name: "t.yaml", bytes: bytes).read(build)
    return []
  } catch {
    return error.faults.map(\.sentence.en)
  }
}
