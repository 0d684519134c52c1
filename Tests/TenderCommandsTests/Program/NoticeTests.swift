import Foundation
import TenderCommands
import Testing

/// The notice as the public reads it, and the receipt on paper.
@Suite struct NoticeTests {
  static func desk(_ kind: StoreKind) throws -> Desk {
    let desk = try Desk(kind)
    desk.run("init", "--rehearsal")
    let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Examples/xiping.yaml").path
    let published = desk.run("publish", example, "--at", "2026-04-27T09:00")
    #expect(published.status == .done, "\(published.errors)")
    return desk
  }

  @Test(arguments: StoreKind.allCases)
  func `says all that the model notice says, and what it forgot`(kind: StoreKind) throws {
    let notice = try Self.desk(kind).run("notice", "XPZY-2026-001", "--lang", "zh")
    #expect(notice.status == .done)
    for part in [
      "西平中原村镇银行房地产评估机构采购项目招标公告", "公开招标", "房地产评估", "土地评估", "资产评估",
      "具有独立承担民事责任能力的企业法人", "《政府采购法》第二十二条", "三级及以上房地产评估资质", "评估行政管理机关备案",
      "具备本次招标采购的经营范围", "营业执照", "法定代表人身份证复印件", "评估机构简介", "近三年业绩简介",
      "房地产价格评估资质证书", "土地评估注册证书（如有）", "资产评估资格（如有", "评估报告范本", "收费标准及折扣", "合作申请书",
      "2026年4月27日起", "2026年5月16日24:00（北京时间）", "2026年5月17日09:00（北京时间）", "联系人：齐老师",
      "联系电话：0999-5550101", "地址：西平县西平大道中段81号", "联合体：本公告未作规定", "投标有效期：本公告未作规定",
      "予以拒收（《招标投标法》第二十八条第二款）",
    ] { #expect(notice.output.contains(part), "\(part)") }
    #expect(notice.output.hasSuffix("西平中原村镇银行股份有限公司\n2026年4月27日\n"))
    #expect(notice.output.hasPrefix("【演练】"))
  }

  @Test(arguments: StoreKind.allCases)
  func `comes as text, Markdown, HTML and JSON, and in no other form`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    let forms = ["text", "markdown", "html", "json"].map {
      desk.run("notice", "XPZY-2026-001", "--format", $0)
    }
    #expect(forms.allSatisfy { $0.status == .done && $0.output.contains("16 May 2026, 24:00") })
    #expect(forms[2].output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(desk.run("notice", "XPZY-2026-001", "--format", "csv").status == .usage)
    #expect(desk.run("status", "--format", "html").status == .usage)
    #expect(desk.run("notice", "NONE").status == .notFound)
  }

  @Test(arguments: StoreKind.allCases)
  func `the receipt has lines to sign and digests to check`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    let bidder = try desk.papers.write(
      "firm.yaml", "name: 云湖县<白石>评估有限公司\nidentifier: {scheme: X-CASE, id: '1'}\n")
    desk.run("bidder", "add", bidder, "--at", "2026-05-01")
    let file = try desk.papers.write("简介.txt", "评估机构简介\n")
    let received = desk.run(
      "bid", "receive", "XPZY-2026-001", "--bidder", "白石", "--document", "profile=\(file)",
      "--document", "licence", "--seal", "intact", "--format", "html", "--at", "2026-05-02T10:00",
      "--lang", "zh")
    #expect(received.status == .done, "\(received.errors)")
    #expect(received.output.contains("云湖县&lt;白石&gt;评估有限公司"))
    let receipt = desk.run(
      "bid", "receipt", "XPZY-2026-001", "1", "--format", "text", "--lang", "zh")
    #expect(receipt.output.contains("\n一、收到的资料\n（一）营业执照（纸质）\n"))
    #expect(receipt.output.contains("接收时间：2026年5月2日10:00（北京时间）"))
    #expect(receipt.output.contains("接收人：____"))
    let digest = /\n([0-9a-f]{64})  简介\.txt\n/
    #expect(receipt.output.contains(digest))
    #expect(
      desk.run("bid", "receipt", "XPZY-2026-001", "1", "--format", "html", "--lang", "zh").output
        == received.output)
  }
}
