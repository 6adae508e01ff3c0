import Training

/// What a manager does to the list of people, by the word for it after `员工`.
enum RosterAct: CaseIterable {
  case add, confirm, disable, enable, role, transfer, resetPIN, importing, export, erase

  init?(typed: String) {
    let word = ReplyFolding.folded(typed)
    guard let act = RosterAct.allCases.first(where: { $0.names.contains(word) }) else { return nil }
    self = act
  }

  /// Chinese, its pinyin initials, English, and what else people type.
  private var names: [String] {
    switch self {
    case .add: ["添加", "tj", "add", "加", "新增"]
    case .confirm: ["确认", "qr", "confirm", "改名", "gm", "rename"]
    case .disable: ["离职", "lz", "disable", "停用"]
    case .enable: ["复职", "fz", "enable", "恢复"]
    case .role: ["岗位", "gw", "role", "角色"]
    case .transfer: ["调店", "td", "transfer"]
    case .importing: ["导入", "dr", "import"]
    case .export: ["导出", "dc", "export"]
    case .erase: ["删除", "sc", "erase"]
    case .resetPIN: ["重置密码", "czmm", "resetpin", "重置", "密码", "mm", "pin", "改密码"]
    }
  }
}
