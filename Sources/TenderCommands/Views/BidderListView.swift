import TenderDomain

/// The registry, one bidder a row.
struct BidderListView: Encodable {
  let bidders: [BidderView]

  private enum CodingKeys: CodingKey {
    case bidders
  }

  private let listed: [Bidder]

  init(_ listed: [Bidder], in zone: Zone) {
    self.listed = listed
    bidders = listed.map { BidderView($0, in: zone) }
  }

  var answer: Answer {
    let sheet = Sheet(
      bidders,
      [
        ("bidder", \.bidder), ("name", \.name.string),
        ("legalRepresentative", \.legalRepresentative?.string), ("telephone", \.telephone?.string),
        ("version", { String($0.version) }), ("recordedAt", \.recordedAt),
      ])
    return Answer(self, sheet: sheet) { screen in
      screen.table(
        listed, empty: Phrase(zh: "名录为空", en: "The registry is empty"),
        [
          Column(Phrase(zh: "标识", en: "Identifier"), .usually(26)) { $0.identifier.description },
          Column(Phrase(zh: "名称", en: "Name"), .flexible) { $0.profile.name.string },
          Column(Phrase(zh: "证书", en: "Certificates"), .fixed, .trailing) {
            $0.profile.qualifications.certificates.count
          },
          Column(Phrase(zh: "版本", en: "Version"), .fixed, .trailing) { $0.version },
        ])
    }
  }
}
