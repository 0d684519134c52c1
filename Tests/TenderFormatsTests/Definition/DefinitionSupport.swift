import Foundation
import TenderApplication
import TenderDomain
import TenderFormats

/// The smallest definition.
let smallest = """
  title: 电梯维保
  procuringEntity: {name: 某学院}
  periods: {submission: {to: 2026-05-16}}

  """

/// Two zones are enough to find one and to miss one.
struct SomeZones: Zones {
  func zone(named identifier: String) throws(InvalidValue) -> Zone {
    switch identifier {
    case "Asia/Shanghai":
      return Zone(identifier: identifier, initialOffset: 8 * 3600, transitions: [])
    case "UTC": return .utc
    default:
      throw InvalidValue(identifier, expected: Phrase(zh: "时区名称", en: "the name of a time zone"))
    }
  }
}

func definition(_ text: String) throws(InvalidFile) -> TenderDefinition {
  try SourceFile(name: "t.yaml", bytes: Array(text.utf8)).readDefinition(zones: SomeZones())
}

/// The English sentences of everything that is wrong with a definition; empty when nothing is.
func definitionFaults(_ text: String) -> [String] {
  definitionFaults(Array(text.utf8))
}

func definitionFaults(_ bytes: [UInt8]) -> [String] {
  do {
    _ = try SourceFile(name: "t.yaml", bytes: bytes).readDefinition(zones: SomeZones())
    return []
  } catch {
    return error.faults.map(\.sentence.en)
  }
}

/// A file of `Examples`, wherever the tests are run.
func example(_ name: String) throws(UnreadableInput) -> SourceFile {
  let root = URL(filePath: #filePath).appending(path: "../../../../Examples").standardized
  return try SourceFile(reading: root.appending(path: name).path)
}
