/// The rules as the notes on the law list them, so that none is forgotten or changed unawares:
/// name, law, article, regime, form, numbers of the limit, severity, confidence, first day, who has to
/// act, and whether a consequence is named, was not read, or is none.
///
/// T is every tender under the Bidding Law, T* a mandatory one, gp government procurement; a dash
/// for the severity is a rule that only says how to count, or whose breach has no finding.
let ruleTable = """
  count.start-day-excluded|民法典|201 I|all|count||-|text|2021-01-01|-|-
  count.hours|民法典|201 II|all|count||-|text|2021-01-01|-|-
  count.month-year-end|民法典|202|all|count||-|text|2021-01-01|-|-
  count.roll-holiday|民法典|203 I|all|count||-|text|2021-01-01|-|-
  count.end-of-day|民法典|203 II|all|count||-|text|2021-01-01|-|-
  count.agreed|民法典|204|all|count||-|text|2021-01-01|-|-
  count.inclusive-words|民法典|1259|all|count||-|text|2021-01-01|-|-
  count.gp|财政部令第87号|85|gp-tender|count||-|text|2017-10-01|-|-
  count.gp-words|财政部令第87号|86|gp-tender|count||-|text|2017-10-01|-|-
  count.gp-challenge|财政部令第94号|42|gp|count||-|excerpt|2018-03-01|-|-
  count.calendar|全国年节及纪念日放假办法|2, 6, 7|all|count||-|text|2025-01-01|-|-
  count.holiday-13|全国年节及纪念日放假办法|2, 6|all|count||error|text|2025-01-01|-|-
  tender.scope|招标投标法|2, 3|T|scope||info|text|2000-01-01|-|-
  tender.notice-content|招标投标法|16 II|T|content||warning|text|2000-01-01|buyer|-
  tender.media|招标投标法|16 I|T*|content||error|text|2000-01-01|buyer|named
  tender.invite-min|招标投标法|17|T|count-of|≥3|error|text|2000-01-01|buyer|-
  tender.no-discrimination|招标投标法|18 II|T|content||warning|text|2000-01-01|buyer|named
  tender.clarify-15d|招标投标法|23|T|min|≥15|error|text|2000-01-01|buyer|named
  tender.prepare-20d|招标投标法|24|T*|min|≥20|error|text|2000-01-01|buyer|named
  tender.reasonable-time|招标投标法|24|T|min||info|text|2000-01-01|buyer|-
  tender.late-refuse|招标投标法|28 II|T|action||error|text|2000-01-01|buyer|named
  tender.sign-keep|招标投标法|28 I|T|action||error|text|2000-01-01|buyer|named
  tender.min-bidders|招标投标法|28 I|T|count-of|≥3|error|text|2000-01-01|buyer|named
  tender.amend-withdraw|招标投标法|29|T|max||-|text|2000-01-01|bidder|-
  tender.joint|招标投标法|31|T|content||-|text|2000-01-01|bidder|named
  tender.open-at-deadline|招标投标法|34|T|equal|=0|error|text|2000-01-01|buyer|-
  tender.open-record|招标投标法|36|T|action||warning|text|2000-01-01|buyer|-
  tender.committee|招标投标法|37 II|T*|count-of|≥5|error|text|2000-01-01|buyer|named
  tender.reject-all|招标投标法|42 II|T*|action||error|text|2000-01-01|buyer|named
  tender.no-negotiation|招标投标法|43|T|action||error|text|2000-01-01|buyer|named
  tender.award-notice|招标投标法|45|T|action||error|text|2000-01-01|buyer|named
  tender.contract-30d|招标投标法|46 I|T|max|≤30|error|text|2000-01-01|buyer and winner|named
  tender.report-15d|招标投标法|47|T*|max|≤15|error|text|2000-01-01|buyer|-
  tender.media-same|招标投标法实施条例|15 III|T*|content||error|text|2012-02-01|buyer|named
  tender.sale-5d|招标投标法实施条例|16 I|T|min|≥5|error|text|2012-02-01|buyer|named
  tender.prequal-5d|招标投标法实施条例|17|T*|min|≥5|error|text|2012-02-01|buyer|named
  tender.prequal-min|招标投标法实施条例|19 II|T|count-of|≥3|error|text|2012-02-01|buyer|-
  tender.clarify-postpone|招标投标法实施条例|21|T|min|≥3 ≥15|error|text|2012-02-01|buyer|named
  tender.documents-register|招标投标法实施条例|21|T|action||warning|text|2012-02-01|buyer|named
  tender.amend-and-restart|招标投标法实施条例|23|T*|action||error|text|2012-02-01|buyer|named
  tender.objection-doc|招标投标法实施条例|22|T|max|≥2 ≥10|-|text|2012-02-01|bidder|named
  tender.objection-reply|招标投标法实施条例|22|T|max|≤3|error|text|2012-02-01|buyer|named
  tender.validity-start|招标投标法实施条例|25|T|count||warning|text|2012-02-01|buyer|-
  tender.bond-max|招标投标法实施条例|26 I|T|max|≤2|error|text|2012-02-01|buyer|named
  tender.bond-account|招标投标法实施条例|26 II|T*|action||warning|text|2012-02-01|bidder|-
  tender.price-floor|招标投标法实施条例|27 III|T|content||error|text|2012-02-01|buyer|-
  tender.cancel-refund|招标投标法实施条例|31|T|action||error|text|2012-02-01|buyer|named
  tender.discrimination-list|招标投标法实施条例|32 II|T/T*|content||warning|text|2012-02-01|buyer|named
  tender.conflict|招标投标法实施条例|34|T|eligibility||error|text|2012-02-01|bidder|named
  tender.withdraw-refund-5d|招标投标法实施条例|35 I|T|max|≤5|error|text|2012-02-01|buyer|named
  tender.revoke-forfeit|招标投标法实施条例|35 II|T|action||-|text|2012-02-01|bidder|named
  tender.refuse-and-record|招标投标法实施条例|36|T|action||error|text|2012-02-01|buyer|named
  tender.joint-stated|招标投标法实施条例|37 I|T|content||warning|text|2012-02-01|buyer|-
  tender.bidder-change|招标投标法实施条例|38|T|eligibility||warning|text|2012-02-01|bidder|named
  tender.collusion-signs|招标投标法实施条例|40|T|eligibility||warning|text|2012-02-01|committee|named
  tender.no-open-under-3|招标投标法实施条例|44 II|T|count-of|≥3|error|text|2012-02-01|buyer|named
  tender.open-objection|招标投标法实施条例|44 III|T|max||-|text|2012-02-01|bidder|-
  tender.reject-cases|招标投标法实施条例|51|T|eligibility||-|text|2012-02-01|committee|named
  tender.candidates-3|招标投标法实施条例|53 I|T|max|≤3|info|text|2012-02-01|committee|-
  tender.publicity|招标投标法实施条例|54 I|T*|max+min|≤3 ≥3|error|text|2012-02-01|buyer|-
  tender.publicity-objection|招标投标法实施条例|54 II|T*|max|≤3|-|text|2012-02-01|bidder|named
  tender.first-ranked|招标投标法实施条例|55|T* (国资)|action||error|text|2012-02-01|buyer|named
  tender.capacity-recheck|招标投标法实施条例|56|T|action||info|text|2012-02-01|buyer|-
  tender.bond-return-5d|招标投标法实施条例|57 II|T|max|≤5|error|text|2012-02-01|buyer|named
  tender.performance-bond|招标投标法实施条例|58|T|max|≤10|error|text|2012-02-01|buyer|named
  tender.complaint-10d|招标投标法实施条例|60 I|T|max|≤10|-|text|2012-02-01|bidder|named
  tender.complaint-handling|招标投标法实施条例|61 II|T|max|3 30|info|text|2012-02-01|authority|named
  tender.time-limit-fine|招标投标法实施条例|64 I(二)|T|penalty||info|text|2012-02-01|buyer|named
  tender.gp-priority|招标投标法实施条例|83|gp|scope||info|text|2012-02-01|-|-
  tender.notice-content-10|发改委令第10号|5|T*|content||warning|excerpt|2018-01-01|buyer|unread
  tender.publicity-content-10|发改委令第10号|6|T*|content||info|memory|2018-01-01|buyer|unread
  tender.equal-ownership|优化营商环境条例|13 I|T + gp|content||warning|text|2020-01-01|buyer|-
  henan.media|河南省实施《中华人民共和国招标投标法》办法|21|T* Henan|content||error|text|2003-03-01|buyer|named
  henan.register-4wd|河南省实施《中华人民共和国招标投标法》办法|22 II|T Henan|min|≥4|warning|text|2003-03-01|buyer|-
  henan.question-17d|河南省实施《中华人民共和国招标投标法》办法|31|T Henan|max|≥17|warning|text|2003-03-01|bidder|-
  henan.answer-15d|河南省实施《中华人民共和国招标投标法》办法|31|T Henan|min|≥15|warning|text|2003-03-01|buyer|-
  henan.award-15d|河南省实施《中华人民共和国招标投标法》办法|47 III|T Henan|max|≤15|warning|text|2003-03-01|buyer|-
  henan.notice-7d|河南省实施《中华人民共和国招标投标法》办法|47 IV|T Henan|max|≤7|warning|text|2003-03-01|buyer|-
  henan.bond-5wd|河南省实施《中华人民共和国招标投标法》办法|47 V|T Henan|max|≤5|warning|text|2003-03-01|buyer|-
  gp.scope|政府采购法|2 II|gp|scope||info|text|2003-01-01|-|-
  gp.six-conditions|政府采购法|22 I|gp / by reference|eligibility||warning|text|2003-01-01|bidder|named
  gp.invite-3|政府采购法|34|gp-tender|count-of|≥3|error|text|2003-01-01|buyer|named
  gp.prepare-20d|政府采购法|35|gp-tender|min|≥20|error|text|2003-01-01|buyer|named
  gp.cancel-cases|政府采购法|36|gp-tender|count-of|≥3|error|text|2003-01-01|buyer|-
  gp.team-3|政府采购法|38, 40|gp-other|count-of|≥3 ≥3|error|text|2003-01-01|buyer|named
  gp.inquiry-goods-only|政府采购法|32|gp-inquiry|scope||warning|text|2003-01-01|buyer|named
  gp.archive-15y|政府采购法|42 I|gp|min|≥15|info|text|2003-01-01|buyer|named
  gp.contract-30d|政府采购法|46 I|gp|max|≤30|error|text|2003-01-01|buyer and winner|named
  gp.contract-file-7wd|政府采购法|47|gp|max|≤7|warning|text|2003-01-01|buyer|named
  gp.challenge-7wd|政府采购法|52|gp|max|≤7|-|text|2003-01-01|bidder|named
  gp.challenge-reply-7wd|政府采购法|53|gp|max|≤7|error|text|2003-01-01|buyer|named
  gp.complaint-15wd|政府采购法|55|gp|max|≤15|-|text|2003-01-01|bidder|named
  gp.complaint-decide-30wd|政府采购法|56|gp|max|≤30|info|text|2003-01-01|authority|named
  gp.suspend-30d|政府采购法|57|gp|max|≤30|info|text|2003-01-01|authority|-
  gp.evidence|政府采购法实施条例|17|gp / by reference|eligibility||warning|text|2015-03-01|bidder|-
  gp.conflict|政府采购法实施条例|18 I|gp|eligibility||error|text|2015-03-01|bidder|named
  gp.advisor-excluded|政府采购法实施条例|18 II|gp|eligibility||error|text|2015-03-01|bidder|named
  gp.major-violation|政府采购法实施条例|19 I|gp / by reference|eligibility||error|text|2015-03-01|bidder|named
  gp.ban-expired|政府采购法实施条例|19 II|gp / by reference|eligibility||error|text|2015-03-01|bidder|-
  gp.large-fine|财库〔2022〕3号|全文|gp / by reference|eligibility||info|text|2022-02-08|bidder|-
  gp.discrimination-list|政府采购法实施条例|20|gp|content||warning|text|2015-03-01|buyer|named
  gp.prequal-5wd|政府采购法实施条例|21 II|gp-tender|min|≥5|error|text|2015-03-01|buyer|named
  gp.joint-same-grade|政府采购法实施条例|22|gp|eligibility||error|text|2015-03-01|bidder|-
  gp.budget-stated|政府采购法实施条例|30|gp|content||error|text|2015-03-01|buyer|named
  gp.docs-5wd|政府采购法实施条例|31 I|gp-tender|min|≥5|error|text|2015-03-01|buyer|named
  gp.clarify-15d|政府采购法实施条例|31 II|gp-tender|min|≥15|error|text|2015-03-01|buyer|named
  gp.bond-max|政府采购法实施条例|33 I|gp-tender|max|≤2|error|text|2015-03-01|buyer|named
  gp.bond-return-5wd|政府采购法实施条例|33 II|gp-tender|max|≤5|error|text|2015-03-01|buyer|named
  gp.winner-bond-5wd|政府采购法实施条例|33 II|gp-tender|max|≤5|error|text|2015-03-01|buyer|named
  gp.single-source-5wd|政府采购法实施条例|38|gp|min|≥5|error|text|2015-03-01|buyer|named
  gp.report-2-5-2wd|政府采购法实施条例|43|gp|max|2 5 2|error|text|2015-03-01|agency, then buyer|named
  gp.performance-bond|政府采购法实施条例|48|gp|max|≤10|error|text|2015-03-01|buyer|named
  gp.contract-publish-2wd|政府采购法实施条例|50|gp|max|≤2|warning|text|2015-03-01|buyer|named
  gp.inquiry-3wd|政府采购法实施条例|52|gp|max|≤3|warning|text|2015-03-01|buyer|named
  gp.challenge-start|政府采购法实施条例|53|gp|count||-|text|2015-03-01|-|-
  gp.notice-content|财政部令第87号|13|gp-tender|content||warning|text|2017-10-01|buyer|named
  gp.notice-period-5wd|财政部令第87号|16|gp-tender|equal|=5|error|text|2017-10-01|nobody|-
  gp.no-scale-conditions|财政部令第87号|17|gp-tender|content||error|text|2017-10-01|buyer|named
  gp.no-manufacturer-authorisation|财政部令第87号|17|gp-tender|content||warning|text|2017-10-01|buyer|named
  gp.docs-5wd-notice|财政部令第87号|18|gp-tender|min|≥5|error|text|2017-10-01|buyer|named
  gp.joint-not-stated|财政部令第87号|19|gp-tender|content||warning|text|2017-10-01|buyer|named
  gp.credit-evidence|财政部令第87号|20(十五)|gp-tender|content||warning|text|2017-10-01|buyer|named
  gp.validity|财政部令第87号|23|gp-tender|count||error|text|2017-10-01|bidder|-
  gp.clarify|财政部令第87号|27|gp-tender|min|15 3|error|text|2017-10-01|buyer|named
  gp.terminate-5wd|财政部令第87号|29|gp-tender|max|≤5|error|text|2017-10-01|buyer|named
  gp.receipt|财政部令第87号|33|gp-tender|action||error|text|2017-10-01|buyer|named
  gp.withdraw-5wd|财政部令第87号|38|gp-tender|max|≤5|error|text|2017-10-01|buyer|named
  gp.bond-late-interest|财政部令第87号|38 III|gp-tender|penalty||info|text|2017-10-01|buyer|-
  gp.open-at-deadline|财政部令第87号|39|gp-tender|equal|=0|error|text|2017-10-01|buyer|named
  gp.min-3|财政部令第87号|41, 43, 44|gp-tender|count-of|≥3 ≥3|error|text|2017-10-01|buyer|named
  gp.committee|财政部令第87号|47|gp-tender|count-of|≥5 ≥7|error|text|2017-10-01|buyer|named
  gp.award-times|财政部令第87号|68, 69|gp-tender|max|2 5 2 1|error|text|2017-10-01|agency, then buyer|named
  gp.contract-30d-87|财政部令第87号|71|gp-tender|max|≤30|error|text|2017-10-01|buyer and winner|named
  gp.negotiation-3wd|财政部令第74号|29|gp-negotiation|min|≥3 ≥3|error|text|2014-02-01|buyer|named
  gp.inquiry-price-3wd|财政部令第74号|45|gp-inquiry|min|≥3 ≥3|error|text|2014-02-01|buyer|named
  gp.negotiation-min-3|财政部令第74号|8(二), 12, 33, 37(三)|gp-negotiation|count-of|≥3|error|text|2014-02-01|buyer|named
  gp.inquiry-min-3|财政部令第74号|8(二), 12, 50(三)|gp-inquiry|count-of|≥3|error|text|2014-02-01|buyer|named
  gp.other-team-5|财政部令第74号|7 II|gp-other|count-of|≥5|error|text|2014-02-01|buyer|named
  gp.other-late-refuse|财政部令第74号|15 I|gp-other|action||error|text|2014-02-01|buyer|-
  gp.other-bond|财政部令第74号|14, 20|gp-other|max|≤5 ≤5 ≤2|error|text|2014-02-01|buyer|-
  gp.other-award|财政部令第74号|18, 19, 36, 49|gp-other|max|≤2 ≤5 ≤2 ≤30|error|text|2014-02-01|agency, then buyer|named
  gp.consultation-10d|财库〔2014〕214号|10|gp-consultation|min|≥10|error|text|2014-12-31|buyer|-
  gp.consultation-docs-5wd|财库〔2014〕214号|10|gp-consultation|min|≥5|error|text|2014-12-31|buyer|-
  gp.consultation-change-5d|财库〔2014〕214号|10|gp-consultation|min|≥5|error|text|2014-12-31|buyer|named
  gp.consultation-award|财库〔2014〕214号|28, 29, 30|gp-consultation|max|2 5 2 30|error|text|2014-12-31|agency, then buyer|named
  gp.consultation-min-3|财库〔2014〕214号|6, 21, 34(三)|gp-consultation|count-of|≥3|error|text|2014-12-31|buyer|-
  gp.consultation-notice|财库〔2014〕214号|7|gp-consultation|content||warning|text|2014-12-31|buyer|-
  gp.consultation-team|财库〔2014〕214号|14|gp-consultation|count-of|≥3|error|text|2014-12-31|buyer|-
  gp.consultation-late-refuse|财库〔2014〕214号|13 I|gp-consultation|action||error|text|2014-12-31|buyer|-
  gp.consultation-bond|财库〔2014〕214号|12, 31|gp-consultation|max|≤5 ≤5 ≤2|error|text|2014-12-31|buyer|-
  gp.challenge-94|财政部令第94号|10, 13, 17|gp|max|7 7 15|-|excerpt|2018-03-01|bidder|unread
  gp.complaint-94|财政部令第94号|21, 26, 27|gp|max|5 8 30|info|excerpt|2018-03-01|authority|unread
  gp.credit-check|财库〔2016〕125号|全文|gp|eligibility||error|excerpt|2016-08-01|buyer|unread
  gp.panel-forbidden|财库〔2019〕38号|一(二)|gp|content||error|text|2019-09-01|buyer|named
  gp.no-local-office|财库〔2019〕38号|一(三)|gp|content||warning|text|2019-09-01|buyer|named
  gp.no-years-threshold|财库〔2019〕38号|一(四)|gp|content||warning|text|2019-09-01|buyer|named
  gp.no-redundant-proof|财库〔2019〕38号|三|gp|content||warning|text|2019-09-01|buyer|-
  gp.no-scale-all|财库〔2020〕46号|5|gp|content||error|text|2021-01-01|buyer|named
  gp.sme-reserve|财库〔2020〕46号|7|gp|content||warning|text|2021-01-01|buyer|named
  gp.sme-discount|财库〔2020〕46号|9|gp|content||info|text|2021-01-01|buyer|named
  gp.sme-statement|财库〔2020〕46号|11|gp|content||warning|text|2021-01-01|buyer|-
  gp.sme-content|财库〔2020〕46号|12, 13|gp|content||warning|text|2021-01-01|buyer|-
  gp.info-media|财政部令第101号|8, 11|gp|action||error|text|2020-03-01|buyer|named
  gp.framework-scope|财政部令第110号|3, 6, 8|gp|scope||warning|text|2022-03-01|buyer|named
  gp.framework-term|财政部令第110号|15|gp|max|≤1 ≤2|warning|text|2022-03-01|buyer|named
  gp.framework-elimination|财政部令第110号|27|gp|min|≥20|error|text|2022-03-01|buyer|named
  gp.framework-times|财政部令第110号|29, 30|gp|max|≤30 ≤7 ≤3|error|text|2022-03-01|buyer|named
  gp.abnormal-low|财库〔2026〕2号|二|gp|eligibility||warning|excerpt|2026-02-01|committee|unread
  soe.scope|财金〔2018〕9号|2|soe-finance|scope||info|excerpt|2018-03-01|-|-
  soe.committee|财金〔2018〕9号|7|soe-finance|action||warning|excerpt|2018-03-01|buyer|unread
  soe.separation|财金〔2018〕9号|6|soe-finance|action||warning|excerpt|2018-03-01|buyer|unread
  soe.agent|财金〔2018〕9号|8|soe-finance|scope||info|excerpt|2018-03-01|buyer|unread
  soe.evaluation|财金〔2018〕9号|9|soe-finance|action||warning|excerpt|2018-03-01|buyer|unread
  appraisal-select.scope|财资〔2025〕137号|2, 3|soe / listed|scope||info|excerpt|2025-10-14|-|-
  appraisal-select.time|财资〔2025〕137号|5, 6|soe / listed|min||info|excerpt|2025-10-14|buyer|unread
  appraisal-select.methods|财资〔2025〕137号|5|soe / listed|scope||info|excerpt|2025-10-14|buyer|unread
  appraisal-select.channel|财资〔2025〕137号|6|soe / listed|content||warning|excerpt|2025-10-14|buyer|unread
  appraiser.form|资产评估法|15|eligibility|eligibility||info|text|2016-12-01|appraiser|named
  appraiser.partners|资产评估法|15 II–IV|eligibility|eligibility||info|text|2016-12-01|appraiser|named
  appraiser.filing|资产评估法|16|eligibility|max|≤30|warning|text|2016-12-01|appraiser|named
  appraiser.no-rebate|资产评估法|20(三), 23 II|eligibility|content||warning|text|2016-12-01|buyer|named
  appraiser.two-signers|资产评估法|28|eligibility|count-of|≥2|info|text|2016-12-01|appraiser|-
  appraiser.grade-min|房地产估价机构管理办法|8|eligibility|eligibility||error|excerpt|2005-12-01|appraiser|unread
  appraiser.business-limits|房地产估价机构管理办法|25|eligibility|eligibility||warning|memory|2005-12-01|appraiser|unread
  appraiser.grade-validity|房地产估价机构管理办法|16|eligibility|max|3 1|error|memory|2005-12-01|appraiser|unread
  appraiser.filing-regime|建房〔2016〕275号|全文|eligibility|eligibility||info|excerpt|2016-12-01|-|-
  appraiser.old-certificates|资产评估法|16|eligibility|content||warning|excerpt|2016-12-01|buyer|-
  privacy.retention|个人信息保护法|19|all|max||info|text|2021-11-01|buyer|named
  """
