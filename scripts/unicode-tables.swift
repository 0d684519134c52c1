#!/usr/bin/env swift
// Writes the tables by which texts are folded: Sources/TenderDomain/Values/UnicodeTables*.swift.
//
// usage: scripts/unicode-tables.swift     after a new version of Swift, when FoldedTextTests says so
//
// The domain imports nothing, and Swift's own library normalises nothing in public, so what
// Foundation knows of each code point is written down. Hangul syllables follow a formula.
import Foundation

func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

func text(_ scalars: some Sequence<UInt32>) -> String {
  var text = ""
  text.unicodeScalars.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
  return text
}

/// Code points with what stands for each, in the order of the code points.
typealias Table = [(point: UInt32, value: [UInt32])]

var pairs: Table = []
var others: Table = []
for point in UInt32(0x80)...0x10FFFF where !(0xAC00...0xD7A3).contains(point) {
  guard let scalar = Unicode.Scalar(point) else { continue }
  let itself = String(Character(scalar))
  let canonical = scalars(itself.decomposedStringWithCanonicalMapping)
  let compatible = scalars(itself.decomposedStringWithCompatibilityMapping)
  if canonical != [point], scalars(itself.precomposedStringWithCanonicalMapping) == [point] {
    let first = scalars(text(canonical.dropLast()).precomposedStringWithCanonicalMapping)
    precondition(first.count == 1, "\(point) is no pair")
    pairs.append((point, first + canonical.suffix(1)))
  } else if compatible != [point] {
    others.append((point, compatible))
  }
}

func hexadecimal(_ number: UInt32) -> String { String(number, radix: 16, uppercase: true) }

/// `C0:41.300 41.301`: a colon begins a run of neighbours, points join what stands for one of them,
/// and `21~5D` says that the next 5D code points stand for 22, 23 and so on.
func packed(_ table: Table) -> [String] {
  var words: [String] = []
  var index = table.startIndex
  while index < table.endIndex {
    let (point, value) = table[index]
    let follows = index > 0 && table[index - 1].point + 1 == point
    var word = follows ? "" : hexadecimal(point) + ":"
    word += value.map { hexadecimal($0) }.joined(separator: ".")
    var more = UInt32(0)
    while index + 1 < table.endIndex, value.count == 1,
      table[index + 1].point == point + more + 1, table[index + 1].value == [value[0] + more + 1]
    {
      more += 1
      index += 1
    }
    words.append(more == 0 ? word : word + "~" + hexadecimal(more))
    index += 1
  }
  return words
}

func lines(_ words: [String]) -> [String] {
  words.reduce(into: []) { lines, word in
    if let last = lines.last, last.count + 1 + word.count <= 92 {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(word)
    }
  }
}

func write(_ name: String, _ says: String, _ lines: some Collection<String>, part: Int? = nil) {
  let file = "UnicodeTables+" + name.prefix(1).uppercased() + name.dropFirst() + ".swift"
  let body = lines.map { "    \($0)" }.joined(separator: " \\\n")
  let source = """
    extension UnicodeTables {
      /// \(says) Written by scripts/unicode-tables.swift.
      static let \(name) = \"""
    \(body)
        \"""
    }

    """
  let place = "Sources/TenderDomain/Values/" + file
  do {
    try source.write(toFile: place, atomically: true, encoding: .utf8)
  } catch {
    print("\(place): \(error)")
    exit(74)
  }
}

let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
_ = FileManager.default.changeCurrentDirectoryPath(folder.appendingPathComponent("..").path)
write("composites", "Letters that are written as one with their mark.", lines(packed(pairs)))
let rest = lines(packed(others))
let half = rest.count / 2
write("compatible", "Characters that stand for others, first half.", rest[..<half])
write("compatibleToo", "Characters that stand for others, second half.", rest[half...])
