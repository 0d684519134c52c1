import Foundation
import TenderDomain

extension SourceFile {
  static func bytes(of name: String, atMost limit: Int) throws(UnreadableInput) -> [UInt8] {
    do {
      let handle =
        name == "-"
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: name))
      var bytes: [UInt8] = []
      // A pipe hands out what it has, so one read is not enough.
      while bytes.count < limit, let chunk = try handle.read(upToCount: limit - bytes.count),
        !chunk.isEmpty
      {
        bytes += chunk
      }
      return bytes
    } catch {
      throw UnreadableInput(file: name, reason: reason(for: error, reading: name))
    }
  }

  private static func reason(for error: any Error, reading name: String) -> Phrase {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: name, isDirectory: &isDirectory),
      isDirectory.boolValue
    {
      return Phrase(zh: "是文件夹", en: "it is a directory")
    }
    return switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: Phrase(zh: "没有这个文件", en: "no such file")
    case .fileReadNoPermission: Phrase(zh: "没有读取权限", en: "permission denied")
    default: Phrase(((error as? CocoaError)?.underlying ?? error).localizedDescription)
    }
  }
}
