import TenderApplication
import TenderDomain

/// Certificates that lapsed, or run out in a range of days.
struct ExpiryView: Encodable {
  struct Line: Encodable {
    let bidder: String
    let name: String
    let certificate: String
    let number: String?
    let validTo: Day?
    /// Below zero: so many days ago it was the last.
    let daysLeft: Int?
    let tenders: [String]

    init(_ expiring: ExpiringCertificate, today: Day) {
      bidder = expiring.bidder.identifier.description
      name = expiring.bidder.profile.name.string
      certificate = expiring.certificate.kind.text
      number = expiring.certificate.number?.string
      validTo = expiring.lastDay
      daysLeft = expiring.lastDay.map { today.days(until: $0) }
      tenders = expiring.tenders.map(\.text)
    }

    var remaining: Phrase {
      guard let daysLeft else { return Phrase(zh: "未登记末日", en: "no last day") }
      return daysLeft < 0
        ? Phrase(zh: "已过期 \(-daysLeft) 天", en: "lapsed \(-daysLeft) d ago")
        : Phrase(zh: "剩 \(daysLeft) 天", en: "\(daysLeft) d left")
    }
  }

  let from: Day
  let to: Day
  let certificates: [Line]

  init(_ list: ExpiryList) {
    from = list.days.lowerBound
    to = list.days.upperBound
    certificates = list.certificates.map { Line($0, today: list.days.lowerBound) }
  }

  private var sheet: Sheet {
    Sheet(
      certificates,
      [
        ("bidder", { $0.bidder }), ("name", { $0.name }), ("certificate", { $0.certificate }),
        ("number", { $0.number }), ("validTo", { $0.validTo?.description }),
        ("daysLeft", { $0.daysLeft.map { String($0) } }),
        ("tenders", { $0.tenders.joined(separator: " ") }),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      guard !certificates.isEmpty else {
        screen.line(
          Phrase(
            zh: "没有已过期的证书，\(from) 至 \(to) 也没有证书到期",
            en: "No certificate has lapsed, and none runs out from \(from) to \(to)"))
        return
      }
      screen.table(
        certificates,
        [
          Column(Phrase(zh: "末日", en: "Last day"), .usually(10)) { $0.validTo?.description },
          Column(Phrase(zh: "剩余", en: "Left"), .usually(14)) { $0.remaining },
          Column(Phrase(zh: "投标人", en: "Bidder"), .flexible) { $0.name },
          Column(Phrase(zh: "证书", en: "Certificate"), .flexible) { $0.certificate },
          Column(Phrase(zh: "进行中的项目", en: "Running tenders"), .flexible) {
            $0.tenders.joined(separator: " ")
          },
        ])
    }
  }
}
