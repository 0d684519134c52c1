import Glibc
import TenderDomain
import TenderFormats

/// A folder for files whose names came from somebody else.
struct OutputFolder {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder for its owner only, unless it is there.
  func make() throws(OutputFailure) {
    guard mkdir(path, 0o700) != 0 else { return }
    let problem = errno
    guard !Self.isFolder(path) else { return }
    throw .cannotCreate(path, reason: Phrase(errno: problem))
  }

  /// Writes a new file in the folder, and nowhere else, under `name` or what is safe and near it.
  ///
  /// - Returns: its path.
  func write(
    _ name: String, orElse other: String,
    _ content: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws -> String {
    let safe = SafeFileName(name, orElse: other)
    for count in 1...Self.attempts {
      let path = "\(path)/\(safe.numbered(count))"
      do {
        try NewFile(path, mode: NewFile.confidential).write(content)
        return path
      } catch OutputFailure.exists {
        continue
      }
    }
    throw OutputFailure.exists("\(path)/\(safe.numbered(1))")
  }

  private static let attempts = 10_000
}

/// The name of a file that can do no harm in any folder of any system.
package struct SafeFileName {
  private let stem: Substring
  private let suffix: Substring

  /// - Parameter other: what to call it when nothing of `name` can stay.
  package init(_ name: String, orElse other: String) {
    var safe = ""
    for character in name.unicodeScalars {
      // Directional and other invisible characters can make an .exe look like a .pdf.
      let isInvisible = [.control, .format, .surrogate, .lineSeparator, .paragraphSeparator]
        .contains(character.properties.generalCategory)
      safe.unicodeScalars.append(
        isInvisible || "/\\:*?\"<>|".unicodeScalars.contains(character) ? "_" : character)
    }
    // Hidden files, options of other programs, and names that Windows cuts.
    while let first = safe.first, ".-~ ".contains(first) { safe.removeFirst() }
    while let last = safe.last, ". ".contains(last) { safe.removeLast() }
    let known = safe.isEmpty ? other : safe
    let dot = known.lastIndex(of: ".") ?? known.endIndex
    let suffix = known[dot...]
    let isSuffix = suffix.utf8.count <= 16 && dot > known.startIndex
    self.suffix = isSuffix ? suffix : ""
    var stem = isSuffix ? known[..<dot] : known[...]
    while stem.utf8.count > Self.longest { stem.removeLast() }
    self.stem = Self.devices.contains(stem.uppercased()) ? "_" + stem : stem
  }

  /// `a.pdf`, `a (2).pdf`, `a (3).pdf` …
  package func numbered(_ count: Int) -> String {
    count == 1 ? "\(stem)\(suffix)" : "\(stem) (\(count))\(suffix)"
  }

  /// Of 255 bytes that a file system takes; the rest is for number and suffix.
  private static let longest = 220
  private static let devices: Set<String> = ["CON", "PRN", "AUX", "NUL", "COM1", "LPT1"]
}
