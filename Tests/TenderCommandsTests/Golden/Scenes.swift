/// What is typed for each screen. The scenes follow each other at one office.
struct Scene {
  /// The command, and the name of its file.
  let name: String
  /// What is typed; a blank separates two words.
  let calls: [String]

  static let all =
    [
      Scene(name: "usage", calls: usage), Scene(name: "init", calls: initialising),
      Scene(name: "draft", calls: drafting), Scene(name: "lint", calls: linting),
      Scene(name: "publish", calls: publishing), Scene(name: "list", calls: listing),
      Scene(name: "show", calls: showing), Scene(name: "notice", calls: notices),
      Scene(name: "status", calls: status),
      Scene(name: "explain", calls: explaining), Scene(name: "bidder-add", calls: addingBidders),
      Scene(name: "bid-receive", calls: receiving), Scene(name: "bid-list", calls: listingBids),
      Scene(name: "bid-show", calls: showingBids), Scene(name: "bid-receipt", calls: receipts),
      Scene(name: "check", calls: checking), Scene(name: "decide", calls: deciding),
      Scene(name: "bidder-update", calls: updatingBidders),
      Scene(name: "bidder-list", calls: listingBidders),
      Scene(name: "bidder-show", calls: showingBidders),
      Scene(name: "bidder-expiring", calls: expiring), Scene(name: "rules", calls: rules),
      Scene(name: "calendar", calls: calendar), Scene(name: "journal", calls: journal),
      Scene(name: "doctor", calls: doctor),
    ]

  private static let tender = "XPZY-2026-001"
  private static let papers = "Tests/TenderCommandsTests/Golden/Papers"

  private static let usage = [
    "--help", "--version", "", "chek", "bid recieve", "check", "check \(tender) one",
    "check \(tender) --fromat json", "decide \(tender) 1 grade maybe --reason x",
    "show \(tender) --format csv", "list --format xml", "list --at 2026-02-30",
    "list --at ２０２６-05-16", "list --lang fr", "bid --help", "bid receive --help",
  ]

  private static let initialising = [
    "list --store /nowhere/office.sqlite", "init --store /", "init --store mysql://host/base",
    "init --rehearsal --time-zone Beijing", "init --rehearsal", "init --rehearsal",
    "init --format json",
  ]

  private static let drafting = [
    "draft", "draft --at 2026-10-01", "draft -o Examples/xiping.yaml", "draft -o /nowhere/a.yaml",
  ]

  private static let linting = [
    "lint Examples/xiping.yaml", "lint Examples/xiping.yaml --format csv",
    "lint \(papers)/unlawful.yaml", "lint \(papers)/unlawful.yaml --format json",
    "lint \(papers)/faults.yaml", "lint \(papers)/faults.yaml --format json",
    "lint \(papers)/none.yaml", "lint \(papers)",
  ]

  private static let publishing = [
    "publish Examples/xiping.yaml", "publish Examples/xiping.yaml --at 2026-04-27T09:00",
    "publish Examples/xiping.yaml --at 2026-04-27T09:01",
    "publish \(papers)/faults.yaml --at 2026-04-27T09:02",
    "publish \(papers)/unlawful.yaml --at 2026-04-27T09:03",
    "publish \(papers)/unlawful.yaml --at 2026-04-27T09:03 --despite tender.prepare-20d",
    "publish \(papers)/unlawful.yaml --at 2026-04-27T09:03 --despite tender.prepare-20d "
      + "--reason 紧急抢修 --key p --format json",
    "publish \(papers)/unlawful.yaml --at 2026-04-27T08:00",
  ]

  private static let listing = [
    "list", "list --phase open --search 西平", "list --search nowhere", "list --format csv",
    "list --format json", "list --phase sealed", "list --at 2026-05-09",
  ]

  private static let showing = [
    "show \(tender)", "show JX-2026-01", "show JX-2026-01 --format json", "show XPZY-2026-002",
    "show \(tender) --at 2026-04-26", "show bad number",
  ]

  private static let notices = [
    "notice \(tender)", "notice \(tender) --format markdown", "notice \(tender) --format html",
    "notice JX-2026-01", "notice \(tender) --format csv", "notice NONE", "list --format html",
  ]

  private static let status = [
    "status", "status --closing-within 2w", "status --closing-within 2w --format csv",
    "status \(tender) --at 2026-05-16T23:00",
    "status \(tender) --at 2026-05-16T23:00 --format json",
    "status \(tender) --at 2026-05-17T08:00", "status \(tender) --closing-within 7d",
    "status --closing-within soon", "status NONE",
  ]

  private static let explaining = [
    "explain \(tender)", "explain \(tender) --at 2026-05-18", "explain JX-2026-01 --format json",
    "explain NONE",
  ]

  private static let addingBidders =
    ["tianzhong", "huaxin", "qiming", "zhongyuan"].map {
      "bidder add Examples/bidders/\($0).yaml --at 2026-05-06T10:00"
    } + [
      "bidder add Examples/bidders/qiming.yaml --at 2026-05-06T10:00",
      "bidder add \(papers)/bidder-faults.yaml --at 2026-05-06T10:00",
      "bidder add \(papers)/none.yaml --at 2026-05-06T10:00",
    ]

  private static func bid(_ bidder: String, _ time: String, _ key: String) -> String {
    "bid receive \(tender) --bidder \(bidder) --at \(time) --key \(key) --seal intact "
      + "--document licence=\(papers)/licence.txt --document legal-representative-id "
      + "--document profile --document fee-schedule --document application"
  }

  private static let receiving = [
    bid("91411700MA9TEXT01M", "2026-05-08T10:15", "k1")
      + " --document real-estate-certificate --document report-sample",
    bid("91411721MA9TEXT026", "2026-05-12T14:30", "k2"),
    bid("91411721MA9TEXT026", "2026-05-12T14:30", "k2"),
    bid("91411721MA9TEXT026", "2026-05-12T14:30", "k1"),
    bid("91411721MA9TEXT026", "2026-05-12T14:31", "k3"),
    bid("CN-USCC:91410100MA9TEXT04K", "2026-05-13", "k4")
      + " --document real-estate-certificate --document report-sample --format json",
    bid("91411700MA9TEXT03U", "2026-05-14T09:00", "k5") + " --document licences",
    bid("91411700MA9TEXT03U", "2026-05-14T09:00", "k5") + " --document licence",
    bid("91411700MA9TEXT03U", "2026-05-14T09:00", "k5")
      + " --document report-sample=\(papers)/none.pdf",
    bid("91411700MA9TEXT011", "2026-05-14T09:00", "k5"),
    bid("91411700MA9TEST012", "2026-05-14T09:00", "k5"),
    "bid receive \(tender) --bidder 91411700MA9TEXT03U --at 2026-05-15 --key k6 --seal broken",
    "bid receive \(tender) --bidder 91411700MA9TEXT03U --at 2026-05-15 --key k7 --seal waxed",
    bid("91411700MA9TEXT03U", "2026-05-17T00:00:00", "k8"),
    bid("91411700MA9TEXT03U", "2026-05-17T00:00:00", "k8") + " --format json",
    bid("91411700MA9TEXT03U", "2026-05-01T00:00:00", "k9"),
  ]

  private static let listingBids = [
    "bid list \(tender)", "bid list \(tender) --format csv", "bid list \(tender) --format json",
    "bid list \(tender) --at 2026-05-10", "bid list JX-2026-01", "bid list NONE",
  ]

  private static let showingBids = [
    "bid show \(tender) 2", "bid show \(tender) 2 --format json", "bid show \(tender) 9",
  ]

  private static let receipts = [
    "bid receipt \(tender) 1", "bid receipt \(tender) 1 --format text",
    "bid receipt \(tender) 1 --format json", "bid receipt \(tender) 9",
  ]

  private static let checking = [
    "check \(tender)", "check \(tender) --format csv", "check \(tender) 1",
    "check \(tender) 3 --format json", "check \(tender) 9", "check JX-2026-01", "check NONE",
  ]

  private static let deciding = [
    "decide \(tender) 3 tax-and-social-security met --reason 完税证明已核 --at 2026-05-17T11:00 "
      + "--actor 王某",
    "decide \(tender) 3 no-major-violation waived --reason 无须 --at 2026-05-17T11:05",
    "decide \(tender) 3 no-major-violation met --reason 两网均已查询 --at 2026-05-17T11:05 "
      + "--format json",
    "decide \(tender) 3 no-major-violations met --reason x --at 2026-05-17T11:10",
    "decide \(tender) 9 no-major-violation met --reason x --at 2026-05-17T11:10",
    "decide \(tender) 3 no-major-violation met --at 2026-05-17T11:10",
    "check \(tender) 3", "check \(tender) 3 --at 2026-05-17T11:02",
  ]

  private static let updatingBidders = [
    "bidder update \(papers)/zhongyuan-later.yaml --at 2026-05-18T09:00",
    "bidder update \(papers)/zhongyuan-later.yaml --replace --at 2026-05-18T09:00",
    "bidder show 91410100MA9TEXT04K --format yaml",
    "bidder update \(papers)/bidder-faults.yaml --at 2026-05-18T09:00 --format json",
  ]

  private static let listingBidders = [
    "bidder list", "bidder list --format csv", "bidder list --at 2026-05-01", "bidder",
  ]

  private static let showingBidders = [
    "bidder show 91410100MA9TEXT04K", "bidder show 91410100MA9TEXT04K --at 2026-05-10",
    "bidder show 91410100MA9TEXT04K --format json", "bidder show 91411700MA9TEST012",
    "bidder show 91411700MA9TEXT011", "bidder show cn-uscc:1",
  ]

  private static let expiring = [
    "bidder expiring", "bidder expiring --within 1d", "bidder expiring --format csv",
    "bidder expiring --within 0d",
  ]

  private static let rules = [
    "rules list --regime cn-bidding-mandatory", "rules list --format csv",
    "rules list --regime cn-bidding", "rules show tender.prepare-20d",
    "rules show tender.prepare-20d --format json", "rules show tender.prepare-20",
  ]

  private static let calendar = [
    "calendar show 2026", "calendar show 2026 --format csv", "calendar show 2031",
    "calendar add \(papers)/faults.yaml --at 2026-05-18T09:10",
  ]

  private static let journal = [
    "journal", "journal \(tender)", "journal JX-2026-01 --format csv",
    "journal JX-2026-01 --format json", "journal NONE", "journal --at 2026-05-06",
  ]

  private static let doctor = ["doctor", "doctor --format json", "doctor --format csv"]
}
