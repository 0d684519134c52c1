import TenderApplication
import TenderDomain

/// Certificates that run out in a range of days.
struct ExpiryView: Encodable {
  struct Line: Encodable {
    let bidder: String
    let name: String
    let certificate: String
    let number: String?
    let validTo: Day
    let daysLeft: Int
    let tenders: [String]

    init(_ expiring: ExpiringCertificate, today: Day) {
      bidder = expiring.bidder.identifier.description
      name = expiring.bidder.profile.name.string
      certificate = expiring.certificate.kind.text
      number = expiring.certificate.number?.string
      validTo = expiring.lastDay
      daysLeft = today.days(until: expiring.lastDay)
      tenders = expiring.tenders.map(\.text)
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
        ("number", { $0.number }), ("validTo", { $0.validTo.description }),
        ("daysLeft", { String($0.daysLeft) }),
        ("tenders", { $0.tenders.joined(separator: " ") }),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      guard !certificates.isEmpty else {
        screen.line(
          Phrase(
            zh: "\(from) 至 \(to) 没有证书到期", en: "No certificate runs out from \(from) to \(to)"))
        return
      }
      screen.table(
        certificates,
        [
          Column(Phrase(zh: "末日", en: "Last day")) { $0.validTo.description },
          Column(Phrase(zh: "剩余天数", en: "Days left"), .fixed, .trailing) { $0.daysLeft },
          Column(Phrase(zh: "投标人", en: "Bidder"), .flexible) { $0.name },
          Column(Phrase(zh: "证书", en: "Certificate"), .flexible) { $0.certificate },
          Column(Phrase(zh: "进行中的项目", en: "Running tenders"), .flexible) {
            $0.tenders.joined(separator: " ")
          },
        ])
    }
  }
}
