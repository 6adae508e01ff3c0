import Testing

/// What is said of people who left, and of what was waived.
struct LeaverTests {
  @Test func `who left may not work, and the page says since when and by whom`() throws {
    let shop = try CertifiedShop(lineIs: true)
    let left = try shop.run(
      "employees", "disable", "王芳", "--reason", "搬家了", secrets: TestStore.pin)
    #expect(left.status == 0, "\(left.errors)")
    let listed = try shop.run("certificate", "show")
    #expect(listed.output.contains("起离职，不能上岗") && !listed.output.contains("有人带"))
    let page = try shop.run("report", "certification", "1001").output
    #expect(page.contains("起离职，不在岗（9001 记录，原因：搬家了）"), "\(page)")
  }

  @Test
  func `a waiver is told in words, with its reason, and stands where the certificate is shown`()
    throws
  {
    let shop = try CertifiedShop(lineIs: true)
    let waived = try shop.run(
      "certificate", "waive", "1001", "课程", "--because", "别处", "--reason", "总部学过",
      secrets: TestStore.signingPassphrase)
    #expect(waived.status == 0, "\(waived.errors)")
    #expect(waived.errors.contains("课程 1 课：《再刷》（在别处受过等同的培训：总部学过）"))
    let shown = try shop.run("certificate", "show", "1001").output
    #expect(shown.contains("免除：课程 1 课") && shown.contains("：总部学过，9001"), "\(shown)")
    #expect(try shop.run("report", "certification", "1001").output.contains("总部学过"))
    let wrong = try shop.run(
      "certificate", "waive", "1001", "课程", "--because", "随便", "--reason", "x")
    #expect(wrong.status == 64 && wrong.errors.contains("考核"), "\(wrong.errors)")
  }
}
