import TenderDomain
import TenderFormats

/// Reads a text as the file `t.yaml`.
func read<Value>(_ text: String, _ build: (MappingReader) -> Value?) throws(InvalidFile) -> Value {
  try SourceFile(name: "t.yaml", bytes: Array(text.utf8)).read(build)
}

/// The English sentences of everything that is wrong; empty when nothing is.
func faults<Value>(in text: String, _ build: (MappingReader) -> Value?) -> [String] {
  sentences { () throws(InvalidFile) in try read(text, build) }
}

/// The faults that are in a file whatever it is about: every key is welcome, every value read.
func structuralFaults(in bytes: [UInt8]) -> [String] {
  sentences { () throws(InvalidFile) in
    try SourceFile(name: "t.yaml", bytes: bytes).readRoot { root in
      root.entries { _, value in walk(value) }
    }
  }
}

func structuralFaults(in text: String) -> [String] {
  structuralFaults(in: Array(text.utf8))
}

private func sentences<Value>(_ read: () throws(InvalidFile) -> Value) -> [String] {
  do {
    _ = try read()
    return []
  } catch {
    return error.faults.map(\.sentence.en)
  }
}

/// Reads a value of any shape down to its last part.
private func walk(_ value: ValueReader) -> Bool {
  switch value.shape {
  case .absent: true
  case .scalar: value.scalar() != nil
  case .list: value.list(walk) != nil
  case .mapping: value.entries { _, value in walk(value) } != nil
  }
}
