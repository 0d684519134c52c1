import TenderDomain
import Testing

/// Sizes as people write them.
struct ByteCountTests {
  @Test(
    arguments: [
      ("1KiB", 1024), ("500MiB", 524_288_000), ("2GiB", 2_147_483_648),
      ("999999TiB", 999_999 << 40),
    ] as [(String, Int64)])
  func `are read with a unit`(text: String, bytes: Int64) throws {
    #expect(try ByteCount(parsing: text).bytes == bytes)
  }

  @Test(arguments: [
    "", "2", "2G", "2GB", "2gib", "0GiB", "-1GiB", "2 GiB", "2GiBs", "2.5GiB", "２GiB",
    "1000000GiB",
  ])
  func `are refused in any other form`(text: String) {
    #expect(throws: InvalidValue.self) { try ByteCount(parsing: text) }
  }

  @Test(
    arguments: [
      (0, "0 B"), (1023, "1023 B"), (1024, "1 KiB"), (1536, "1.5 KiB"), (2_147_483_648, "2 GiB"),
      (Int64.max, "8388607.9 TiB"),
    ] as [(Int64, String)])
  func `are written in the largest unit`(bytes: Int64, text: String) {
    #expect("\(ByteCount(bytes: bytes))" == text)
  }
}
