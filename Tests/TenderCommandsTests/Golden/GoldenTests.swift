import Foundation
import TenderDomain
import Testing

/// Every command as it looks: both streams and the exit status, 80 columns wide, in both languages.
///
/// `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes the screens anew; read the difference.
struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Screens")

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  @Test(arguments: Language.allCases, StoreKind.allCases)
  func `shows what it showed before`(language: Language, kind: StoreKind) throws {
    guard kind == .sqlite || !Self.isRecording else { return }
    let desk = try Desk(kind, language: language)
    for scene in Scene.all {
      for call in scene.calls {
        desk.run(call.split(separator: " ").map(String.init))
      }
      let shown = desk.takeTranscript()
      let file = Self.folder.appendingPathComponent("\(scene.name).\(language.rawValue).txt")
      if Self.isRecording {
        try Data(shown.utf8).write(to: file)
      } else {
        let expected = try String(contentsOf: file, encoding: .utf8)
        let isTheSame = shown.utf8.elementsEqual(expected.utf8)
        #expect(isTheSame, "\(Self.firstDifference(shown, expected, in: scene))")
      }
    }
  }

  @Test func `has no screen that nobody makes`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let made = Scene.all.flatMap { scene in
      Language.allCases.map { "\(scene.name).\($0.rawValue).txt" }
    }
    #expect(names.sorted() == made.sorted())
  }

  private static func firstDifference(
    _ shown: String, _ expected: String, in scene: Scene
  ) -> String {
    let lines = [shown, expected].map {
      $0.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let same = zip(lines[0], lines[1]).prefix { $0.0 == $0.1 }.count
    let (now, before) = (lines[0].dropFirst(same).first, lines[1].dropFirst(same).first)
    return "\(scene.name), line \(same + 1): “\(now ?? "")” instead of “\(before ?? "")”"
  }
}
