import TenderDomain

extension DefinitionTemplate {
  static func english(_ dates: Dates) -> String {
    """
    # The definition of a tender. Lines that begin “#key:” are optional: remove the # to use them.
    # Check it with tender lint. A date is 2026-05-16 (as an end: until 24:00 of that day) or has a
    # clock time, 2026-05-16T17:00.

    title: Name of the tender
    #number: ZB-2026-001              # assigned when left out
    #description: What it is about, on one line or several
    #timeZone: Asia/Shanghai          # the office's when left out

    # The law that binds the tender, by which its time limits are checked: cn-bidding-voluntary,
    # cn-bidding-mandatory, cn-government-tender, cn-government-consultation,
    # cn-government-negotiation, cn-government-inquiry, or none. A regional supplement may stand
    # beside it: [cn-government-tender, cn-henan]
    regime: cn-bidding-voluntary
    method: open                      # open, selective (by invitation) or limited
    outcome: award                    # award: one winner; panel: several are admitted
    #panel: {admits: 5, validity: {months: 24}}  # how many are admitted, and for how long

    procuringEntity:                  # who buys
      name: Name of the procuring entity
      #address: Its address
      #contact: {name: Whom to ask, telephone: 0999-5550100}
    #agency: {name: Its agency, address: Address, contact: {name: Contact, telephone: 0999-5550101}}

    # Leave lots out when the tender is undivided; items and requirements may name their lot.
    #lots: [{id: lot-a, title: First lot}]

    items:                            # what is bought
      - id: item-1                    # letters, digits and - _ . ; each id once
        description: What is bought
        #lot: lot-a
        #quantity: 1
        #unit: piece
        #classification: {scheme: CPV, id: "71319000"}  # a code in a catalogue
        #unitCeiling: {amount: 1000.00}  # the highest price of one unit

    #budget: {amount: 100000.00, currency: CNY}  # CNY when no currency is named
    #ceiling: {amount: 98000.00}      # the highest price
    #bond: {amount: 1000.00}          # bid bond
    #minimumBids: 3                   # fewer bids make the tender unsuccessful
    #consortium: forbidden            # allowed or forbidden
    #bidValidity: {days: 90}          # in days, months or years
    #lateDocuments: none              # what may be handed in after closing: all, some or none

    requirements:                     # what a bidder must be or have
      #- use: cn-government-procurement-22  # built in: the six of article 22, 政府采购法
      - id: legal-person
        title: An enterprise with legal personality
        #kind: selection              # selection: must have it; exclusion: must be free of it
        #basis: {law: 政府采购法, article: 22 I (一)}
        #lot: lot-a
        # What is expected, in one of these forms:
        #   {fact: NAME, is: VALUE} or isOneOf: [VALUE], contains: [VALUE], atLeast: NUMBER,
        #     atMost: NUMBER, onOrAfter: DATE, onOrBefore: DATE      a fact in the registry
        #   {certificate: KIND, grade: {atLeast: B, scale: [A, B, C]}, scope: [WHAT],
        #     validOn: [submission, opening, award]}                 scale: best first
        #   {declaration: NAME}                                      the bidder declared it
        #   {document: ID}                                           that document came in
        #   {noRecord: KIND, withinYears: 3}                         no adverse record by closing
        #   {judgement: TEXT}                                        a person decides
        #   {all: [...]}, {any: [...]}                               every one, at least one
        expect: {fact: legalForm, isOneOf: [企业法人]}

    documents:                        # the checklist
      - id: licence
        title: Business licence
        #description: In force
        # required, if-any (of those who have it), optional, from-winner (later),
        # {when: EXPECTATION}, or {oneOf: GROUP} (at least one of the group)
        #need: required
        proves: [legal-person]        # the requirements it is the evidence for
        #copies: 1
        #form: copy                   # original, stampedCopy or copy
        #sealed: true                 # refused when the envelope is open
        #personalData: true

    periods:
      notice: \(dates.notice)              # the day of publication
      #documents: {from: \(dates.notice), to: \(dates.documentsEnd)}  # tender documents can be had
      #enquiry: {to: \(dates.enquiryEnd)}      # questions until
      submission: {from: \(dates.notice), to: \(dates.closing)T09:00}  # bids are taken
      opening: \(dates.closing)T09:00       # bids are opened

    #places: {documents: Where to get them, submission: Where to bid, opening: Where they open}
    #businessHours: {from: "08:30", to: "17:30"}  # of the counter

    """
  }
}
