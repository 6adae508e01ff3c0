import Training

extension PeoplePhrases {
  static let chinese = PeoplePhrases(
    pinPrompt: "密码: ",
    emptySecret: { prompt in "\(asked(by: prompt))（不输就再按一次回车）: " },
    choosePIN: {
      "\($0) \($1)，给自己定一个密码：4 到 8 位数字，以后登录都要用，输入时屏幕上不显示。不是你的工号，就直接按回车。"
    },
    newPINPrompt: "新密码: ",
    repeatPINPrompt: "再输一次: ",
    weakness: {
      switch $0 {
      case .notFourToEightDigits: "密码要 4 到 8 位数字。"
      case .tooSimple: "这个密码太容易猜：不要全用一个数字，也不要 1234 这样的顺子。"
      case .isTheNumber: "密码不能就是工号。"
      }
    },
    pinsDiffer: "两次不一样，再来一遍。",
    notSignedIn: "没有登录。",
    pinSet: "密码定好了。别告诉任何人，店长也不需要知道。",
    pinNotSet: "没有定新密码。",
    wrongPIN: { pause in
      pause == 0 ? "密码不对，再输一次。忘了就按回车，请店长重置。" : "密码不对。等 \(waiting(pause))再试；忘了请店长重置。"
    },
    wrongPINHere: { pause in
      "密码不对。" + (pause == 0 ? "" : "等 \(waiting(pause))再试。")
        + "自己的密码忘了：countersign employees reset-pin 工号 --reason 忘了 --with-passphrase"
    },
    paused: { "这个工号刚才输错太多次，还要等 \(waiting($0))。" },
    wrongTriesBefore: { "你上次登录以后，有人输错过 \($0) 次密码。不是你的话，请告诉店长，并换个密码（输入 密码 或 mm）。" },
    pinFileMissing: "这个工号的密码文件不见了（可能是从备份恢复的）。请店长重置密码，再重新定一个。",
    hasLeft: { "这个工号从 \($0) 起已离职，不能登录。有疑问请找店长。" },
    oldPINPrompt: "现在的密码: ",
    noPINBeforeSetup: "这家店还没有启用密码。店长运行 countersign setup 之后，登录才要密码。",
    notInSimulation: "模拟运行时不能改人员和密码。",
    locked: { "长时间没有操作，已锁屏。\($0) 请输入密码接着用；换人就直接按回车。" },
    stillLocked: "没有解锁，已退出这个工号，做到一半的都存好了。")

  private static func waiting(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) 秒" : "\((seconds + 59) / 60) 分钟"
  }
}
