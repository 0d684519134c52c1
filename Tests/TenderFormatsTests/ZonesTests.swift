import TenderApplication
import TenderDomain
import TenderFormats
import Testing

@Suite struct ZonesTests {
  private let zones = SystemZones()

  /// Offsets in seconds from the time zone database.
  @Test(arguments: [
    ("Asia/Shanghai", "2026-05-17T00:00:00+08:00", 28_800),
    ("Asia/Shanghai", "1988-07-01T00:00:00+09:00", 32_400),  // summer time, 1986 to 1991
    ("Asia/Hong_Kong", "2026-05-17T00:00:00+08:00", 28_800),
    ("Asia/Urumqi", "2026-05-17T00:00:00+06:00", 21_600),
    ("Europe/Berlin", "2026-03-29T00:59:59Z", 3_600),
    ("Europe/Berlin", "2026-03-29T01:00:00Z", 7_200),
    ("Europe/Berlin", "2026-10-25T01:00:00Z", 3_600),
    ("America/New_York", "2099-07-01T00:00:00Z", -14_400),
    ("Pacific/Apia", "2011-12-30T09:59:59Z", -36_000),  // the last second before it skipped a day
    ("Pacific/Apia", "2011-12-30T10:00:00Z", 50_400),
    ("UTC", "2026-05-17T00:00:00Z", 0),
  ])
  func `knows how far clocks are from universal time`(
    name: String, time: String, offset: Int
  ) throws {
    let instant = try WrittenTime(parsing: time).begins(in: .utc)
    #expect(try zones.zone(named: name).offset(at: instant) == offset)
  }

  @Test func `a zone carries its name`() throws {
    #expect(try zones.zone(named: "Asia/Shanghai").identifier == "Asia/Shanghai")
    #expect(try zones.zone(named: "Asia/Shanghai") == zones.zone(named: "Asia/Shanghai"))
  }

  @Test(arguments: [
    ("asia/shanghai", "Asia/Shanghai"), ("Asia/Shangai", "Asia/Shanghai"),
    ("Asia/Beijing", "Asia/Shanghai"), ("北京时间", "Asia/Shanghai"), ("Europe/Berln", "Europe/Berlin"),
  ])
  func `an unknown name is refused with the nearest`(name: String, nearest: String) {
    let error = #expect(throws: InvalidValue.self) { try zones.zone(named: name) }
    #expect(error?.read == name)
    #expect(error?.expected.en.hasSuffix("did you mean “\(nearest)”?") == true)
  }

  @Test(arguments: ["", "CST", "+08:00", "GMT+8", "../Asia/Shanghai", "Asia/Shanghai\0", "local"])
  func `is no zone`(name: String) {
    #expect(throws: InvalidValue.self) { try zones.zone(named: name) }
  }

}
