/// A lock for writing in the system's list (proc(5), “/proc/locks”).
package struct ListedLock: Hashable {
  /// Which of the files that were asked for.
  package let file: Int
  package let start: String
  package let process: Int

  /// Reads lines such as `1: POSIX  ADVISORY  WRITE 4711 fe:00:131074 120 120`, in the order of `files`.
  ///
  /// A lock of an open file has no process (-1), nor has one of another container (0).
  package static func read(_ list: String, on files: [ListedFile?]) -> [ListedLock] {
    list.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 8, words[3] == "WRITE", let process = Int(words[4]), process > 0,
        let listed = ListedFile(written: words[5]),
        let file = files.firstIndex(where: { $0?.isListed(as: listed) == true })
      else { return nil }
      return ListedLock(file: file, start: String(words[6]), process: process)
    }.sorted { $0.file < $1.file }
  }
}

/// A file as the list names it: by device and inode.
package struct ListedFile: Hashable {
  private let major: UInt64
  private let minor: UInt64
  private let inode: UInt64

  /// - Parameter device: as stat(2) gives it on Linux (makedev(3)).
  package init(device: UInt64, inode: UInt64) {
    major = device >> 8 & 0xfff | device >> 32 & ~0xfff
    minor = device & 0xff | device >> 12 & 0xffff_ff00
    self.inode = inode
  }

  fileprivate init?(written text: Substring) {
    let parts = text.split(separator: ":")
    guard parts.count == 3, let major = UInt64(parts[0], radix: 16),
      let minor = UInt64(parts[1], radix: 16), let inode = UInt64(parts[2])
    else { return nil }
    (self.major, self.minor, self.inode) = (major, minor, inode)
  }

  /// A file system without a device (btrfs, overlay) may give a file another number than the list does.
  fileprivate func isListed(as other: ListedFile) -> Bool {
    inode == other.inode && major == other.major && (minor == other.minor || major == 0)
  }
}
