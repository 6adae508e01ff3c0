import Training

/// What a column of a roster holds.
package enum RosterColumn: CaseIterable, Hashable, Sendable {
  case number, name, role, store, hired, left

  /// The columns of a roster without headers, in this order.
  static let unnamed: [RosterColumn] = [.number, .name, .role, .store, .hired]

  /// The column that a header names, in either language.
  init?(header: String) {
    let word = ReplyFolding.folded(header)
    guard let column = RosterColumn.allCases.first(where: { $0.words.contains(word) }) else {
      return nil
    }
    self = column
  }

  /// The header that is written; read back, it is the same column.
  package func header(in language: Language) -> String {
    switch (language, self) {
    case (.zh, .number): "工号"
    case (.zh, .name): "姓名"
    case (.zh, .role): "岗位"
    case (.zh, .store): "门店"
    case (.zh, .hired): "入职日期"
    case (.zh, .left): "离职日期"
    case (.en, .number): "number"
    case (.en, .name): "name"
    case (.en, .role): "role"
    case (.en, .store): "store"
    case (.en, .hired): "hired"
    case (.en, .left): "left"
    }
  }

  private var words: [String] {
    switch self {
    case .number:
      [
        "number", "employee", "id", "employeenumber", "employeeid", "工号", "员工号", "员工编号",
        "编号", "no", "no.", "staffno",
      ]
    case .name: ["name", "fullname", "姓名", "员工姓名", "名字"]
    case .role: ["role", "position", "岗位", "角色", "职位", "职务"]
    case .store: ["store", "shop", "门店", "店铺", "所属门店"]
    case .hired: ["hired", "hiredate", "datehired", "入职日期", "入职", "入职时间"]
    case .left: ["left", "leavingdate", "dateleft", "离职日期", "离职", "离职时间"]
    }
  }
}
