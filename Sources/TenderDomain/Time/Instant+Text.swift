extension Instant {
  /// In universal time, decimals only where they are not zero: `2026-05-16T16:00:00.000001Z`.
  public var utc: String {
    ASCIIWriter.text { writer in
      write(to: &writer, in: .utc)
      writer.write("Z")
    }
  }

  /// On the clock of a zone, with its offset: `2026-05-17T00:00:00+08:00`.
  public func formatted(in zone: Zone) -> String {
    ASCIIWriter.text { writer in
      write(to: &writer, in: zone)
      UTCOffset.write(zone.offset(at: self), to: &writer)
    }
  }

  /// The inverse of `utc`: seconds are written out, up to six decimals, and a final `Z`.
  public init(utc text: some StringProtocol) throws(InvalidValue) {
    let form = Phrase(
      zh: "形如 2026-05-16T16:00:00Z 的世界时", en: "a universal time such as 2026-05-16T16:00:00Z")
    var reader = ASCIIReader(text)
    let day = try Day(reading: &reader, form: form)
    guard reader.takes("T") else { throw reader.invalid(form) }
    let time = try TimeOfDay(reading: &reader, form: form, requiresSeconds: true)
    guard reader.takes("Z"), reader.isAtEnd, time != .endOfDay else { throw reader.invalid(form) }
    self = Zone.utc.instant(day, time)
  }

  private func write(to writer: inout ASCIIWriter, in zone: Zone) {
    zone.day(of: self).write(to: &writer)
    writer.write("T")
    zone.timeOfDay(of: self).write(to: &writer)
  }
}
