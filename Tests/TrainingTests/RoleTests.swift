import Testing

@testable import Training

struct RoleTests {
  @Test(arguments: [
    ("店员", Role.learner), ("收银员", .learner), ("学员", .learner), (" Learner ", .learner),
    ("cashier", .learner), ("带教", .trainer), ("培训师", .trainer), ("TRAINER", .trainer),
    ("老师", .trainer),
    ("教练", .trainer), ("Sales assistant", .learner), ("营业员", .learner), ("店长", .manager),
    ("经理", .manager), ("Store Manager", .manager), ("内容", .author),
    ("作者", .author), ("ａｕｔｈｏｒ", .author),
  ])
  func `words of both languages are understood`(typed: String, role: Role) {
    #expect(Role(typed: typed) == role)
  }

  @Test(arguments: ["", "boss", "店", "manager trainer", "1"])
  func `other words are not`(typed: String) {
    #expect(Role(typed: typed) == nil)
  }

  @Test(arguments: Role.allCases, Language.allCases)
  func `the word that is written is read back`(role: Role, language: Language) {
    #expect(Role(typed: role.word(in: language)) == role)
  }
}
