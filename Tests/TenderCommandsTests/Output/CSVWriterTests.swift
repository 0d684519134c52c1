import TenderCommands
import Testing

struct CSVWriterTests {
  private func field(_ value: String) -> String {
    var writer = CSVWriter(header: ["a", "b"])
    writer.append(["x", value])
    return String(
      decoding: writer.text.utf8.dropFirst("a,b\r\nx,".utf8.count).dropLast(2), as: UTF8.self)
  }

  @Test func `has a header, commas and CRLF`() {
    var writer = CSVWriter(header: ["number", "title"])
    writer.append(["A-1", "评估"])
    writer.append(["", ""])
    #expect(writer.text == "number,title\r\nA-1,评估\r\n,\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("评，估", "评，估"), ("", ""),
  ])
  func `quotes what needs it`(value: String, written: String) {
    #expect(field(value) == written)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+8613800000000", "'+8613800000000"), ("-1+cmd", "'-1+cmd"),
    ("@sum", "'@sum"),
    ("\tx", "'\tx"), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("＝1", "'＝1"), ("-", "'-"),
    ("=\u{301}1", "'=\u{301}1"), ("\r\n=1", "\"'\r\n=1\""), ("=a,b", "\"'=a,b\""),
    ("-1.2.3", "'-1.2.3"), ("--1", "'--1"), ("-.5", "'-.5"), ("-１", "'-１"),
  ])
  func `what a spreadsheet would run is inert`(value: String, written: String) {
    #expect(field(value) == written)
  }

  @Test(arguments: ["0", "12", "-12", "-12.50", "3.14", "a=b", "2026-05-16", "'quoted"])
  func `numbers and plain text stay as they are`(value: String) {
    #expect(field(value) == value)
  }

  @Test func `a lone empty field is still a record`() {
    var writer = CSVWriter(header: ["a"])
    writer.append([""])
    #expect(writer.text == "a\r\n\"\"\r\n")
  }
}
