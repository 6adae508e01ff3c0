import Foundation
import Testing

/// A key that was wrong is put right in the content, and exams are graded anew.
struct RegradeTests {
  @Test func `who failed by a wrong key passes by the right one, once`() throws {
    let shop = try CertifiedShop(lineIs: false)
    #expect(try shop.sit().contains("没有通过"))
    try shop.setLine(true)
    let before = try shop.journal()
    let tried = try shop.run("regrade", "line", "--dry-run")
    #expect(tried.status == 0 && tried.errors.contains("什么也没有写"), "\(tried.errors)")
    #expect(tried.output.contains("王芳") && tried.output.contains("100%，通过"))
    #expect(try shop.journal() == before)

    let done = try shop.run("regrade", "line", "--reason", "答案写反了", secrets: TestStore.pin)
    #expect(done.status == 0 && done.errors.contains("1 次考试"), "\(done.errors)")
    #expect(done.output.contains("原来没通过，现在通过了"))
    let after = try shop.journal()
    #expect(after.starts(with: before) && after.count > before.count)
    let ready = try shop.run("certificate", "ready")
    #expect(ready.output.contains("1001 王芳"), "\(ready.output)\(ready.errors)")

    let again = try shop.run("regrade", "line", "--reason", "答案写反了", secrets: TestStore.pin)
    #expect(again.status == 0 && again.output.contains("没有哪次考试的结果会变"))
    #expect(try shop.journal() == after)
    #expect(try shop.run("verify").status == 0)
  }

  @Test func `a certificate that rests on an exam not passed any more stands, and is told`() throws
  {
    let shop = try CertifiedShop(lineIs: true)
    #expect(try shop.sit().contains("100%"))
    try shop.sign()
    try shop.setLine(false)
    let done = try shop.run("regrade", "line", "--reason", "答案写反了", secrets: TestStore.pin)
    #expect(done.output.contains("原来通过，现在不通过"), "\(done.output)")
    let command = done.output.replacing("\\\n", with: "")
    #expect(
      command.contains(
        "countersign certificate revoke 1001 --certification level --reason \"line 的答案原来写错了\""),
      "\(command)")
    #expect(try shop.run("certificate", "show", "1001").output.contains("可以独立上岗"))
  }

  @Test func `only managers, only with a reason, only questions that there are`() throws {
    let shop = try CertifiedShop(lineIs: false)
    _ = try shop.sit()
    try shop.setLine(true)
    let before = try shop.journal()
    let learner = try shop.run(
      "regrade", "line", "--reason", "x", "--as", "1001", secrets: "135790")
    #expect(learner.status == 1 && learner.errors.contains("不能做这件事"), "\(learner.errors)")
    #expect(try shop.run("regrade", "line", secrets: TestStore.pin).status == 64)
    #expect(try shop.run("regrade", "lime", "--dry-run").status == 64)
    #expect(try shop.journal() == before)
  }
}
