import TenderDomain

extension DefinitionTemplate {
  static func chinese(_ dates: Dates) -> String {
    """
    # 招标项目定义。以“#键:”开头的行是可选项，去掉 # 即生效；填好后用 tender lint 检查。
    # 日期写作 2026-05-16（截止到当日 24:00），或带时刻 2026-05-16T17:00。

    title: 填写项目名称
    #number: ZB-2026-001              # 项目编号；不写则自动编号
    #description: 项目概况，可写多行
    #timeZone: Asia/Shanghai          # 时区；不写则用招标办的时区

    # 适用规则，决定检查哪些法定期限：cn-bidding-voluntary（自愿招标）、cn-bidding-mandatory（依法必须招标）、
    # cn-government-tender（政府采购招标）、cn-government-consultation（竞争性磋商）、
    # cn-government-negotiation（竞争性谈判）、cn-government-inquiry（询价）、none（无）。
    # 地方补充规定可与之并列：[cn-government-tender, cn-henan]
    regime: cn-bidding-voluntary
    method: open                      # open 公开招标，selective 邀请招标，limited 限制性采购
    outcome: award                    # award 确定中标人，panel 入围备选库
    #panel: {admits: 5, validity: {months: 24}}  # 入围家数与有效期

    procuringEntity:                  # 招标人（采购人）
      name: 填写招标人名称
      #address: 填写地址
      #contact: {name: 填写联系人, telephone: 0999-5550100}
    #agency: {name: 代理机构名称, address: 地址, contact: {name: 联系人, telephone: 0999-5550101}}

    # 标段（包）；不分标段则不写。分了标段，标的与资格条件可用 lot 指明所属标段。
    #lots: [{id: lot-a, title: 第一标段}]

    items:                            # 标的
      - id: item-1                    # 标识：字母、数字、汉字及 - _ .，不得重复
        description: 填写采购内容
        #lot: lot-a
        #quantity: 1
        #unit: 项
        #classification: {scheme: 政府采购品目, id: C23120000}  # 分类目录与编码
        #unitCeiling: {amount: 1000.00}  # 单价最高限价

    #budget: {amount: 100000.00, currency: CNY}  # 预算；不写币种即 CNY
    #ceiling: {amount: 98000.00}      # 最高限价
    #bond: {amount: 1000.00}          # 投标保证金
    #minimumBids: 3                   # 至少几家投标
    #consortium: forbidden            # 联合体：allowed 允许，forbidden 不允许
    #bidValidity: {days: 90}          # 投标有效期：days、months 或 years
    #lateDocuments: none              # 截止后可补交的资料：all 全部，some 部分，none 不可

    requirements:                     # 资格条件
      #- use: cn-government-procurement-22  # 内置：《政府采购法》第二十二条的六项条件
      - id: legal-person
        title: 具有独立承担民事责任能力的企业法人
        #kind: selection              # selection 须具备，exclusion 须不存在
        #basis: {law: 政府采购法, article: 22 I (一)}  # 法律依据
        #lot: lot-a
        # 期望，以下形式任选其一：
        #   {fact: 名称, is: 值}，或 isOneOf: [值]、contains: [值]、atLeast: 数、atMost: 数、
        #     onOrAfter: 日期、onOrBefore: 日期       投标人登记的事实
        #   {certificate: 种类, grade: {atLeast: 三级, scale: [一级, 二级, 三级]}, scope: [范围],
        #     validOn: [submission, opening, award]}  证书；等级表从高到低
        #   {declaration: 名称}                       投标人的声明
        #   {document: 资料标识}                      该资料已提交
        #   {noRecord: 种类, withinYears: 3}          截止日前若干年内无不良记录
        #   {judgement: 说明}                         由人判断
        #   {all: [...]}、{any: [...]}                全部满足、任一满足
        expect: {fact: legalForm, isOneOf: [企业法人]}

    documents:                        # 资料清单
      - id: licence
        title: 营业执照
        #description: 有效期内
        # 何时需要：required 必须，if-any 如有，optional 可选，from-winner 仅中标人，
        # {when: 期望} 满足时必须，{oneOf: 组名} 同组至少一份
        #need: required
        proves: [legal-person]        # 证明哪些资格条件
        #copies: 1                    # 份数
        #form: copy                   # original 原件，stampedCopy 加盖公章的复印件，copy 复印件
        #sealed: true                 # 须密封
        #personalData: true           # 含个人信息

    periods:
      notice: \(dates.notice)              # 公告日
      #documents: {from: \(dates.notice), to: \(dates.documentsEnd)}  # 发售（提供）招标文件
      #enquiry: {to: \(dates.enquiryEnd)}      # 提问截止
      submission: {from: \(dates.notice), to: \(dates.closing)T09:00}  # 递交投标文件
      opening: \(dates.closing)T09:00       # 开标

    #places: {documents: 领取地点, submission: 递交地点, opening: 开标地点}
    #businessHours: {from: "08:30", to: "17:30"}  # 窗口工作时间

    """
  }
}
