import TenderApplication
import TenderDomain
import TenderPostgres
import Testing

/// How the location of an office on a server is read.
struct PostgresLocationTests {
  @Test(arguments: [
    ("postgres://officer@db/tenders", "tender"),
    ("postgresql://db/tenders?schema=county_7", "county_7"),
    ("postgres://a,b:5433/tenders?sslmode=require&schema=x&connect_timeout=3", "x"),
    ("postgres://u:p%40ss@[::1]:5432/d?host=/run/x&lock_timeout=0&statement_timeout=5", "tender"),
    ("postgres://%2Frun%2Fpostgresql/d?schema=_a", "_a"),
    ("postgres://u:what?schema=no@db/d?schema=yes", "yes"),
    ("postgres:///d", "tender"),
  ])
  func `is read with its schema`(url: String, schema: String) throws {
    #expect(try PostgresLocation(url).schema == schema)
  }

  @Test(arguments: [
    "mysql://db/tenders", "postgres:/db", "", "postgres://db/d?schema=", "postgres://db/d?schema=A",
    "postgres://db/d?schema=a-b", "postgres://db/d?schema=x;drop", "postgres://db/d?schema=%61",
    "postgres://db/d?schema=pg_x", "postgres://db/d?schema=招标", "postgres://db/d?lock_timeout=1s",
    "postgres://db/d?lock_timeout=-1", "postgres://db/d?lock_timeout=%2B1",
    "postgres://db/d?statement_timeout=99999999999", "postgres://db/d?nonsense=1",
    "postgres://[::1/d", "postgres://db/d\u{0}x",
    "postgres://db/d?schema=" + String(repeating: "x", count: 64),
  ])
  func `is refused when it makes no sense`(url: String) throws {
    #expect(try storeCode { try PostgresLocation(url) } == .location)
  }

  @Test(arguments: [
    "postgres://officer:se%cret@db/d", "postgres://officer:secret@db/d?nonsense=1",
    "postgres://db/d?password=secret&nonsense=1", "postgres://o:x/secret@db:y/d",
  ])
  func `never shows the password`(url: String) throws {
    let error = #expect(throws: StoreError.self) { _ = try PostgresLocation(url) }
    #expect(error?.detail.en.contains("cret") == false)
  }

  @Test func `shows neither user nor password when it is printed`() throws {
    let location = try PostgresLocation("postgres://officer:secret@db/tenders?schema=x")
    var dumped = ""
    dump(location, to: &dumped)
    for text in ["\(location)", String(reflecting: location), dumped] {
      #expect(!text.contains("secret"))
      #expect(!text.contains("officer"))
    }
    #expect("\(location)" == "db/tenders schema x")
  }
}
