import Training

extension LivePhrases {
  static let chinese = LivePhrases(
    keys: "看到他做了哪一步，就输入那一步的号码，按他做的先后来；可以一次输入几个：1 2 3。"
      + "用不着做的，前面加减号：-4；只打一个减号，剩下“需要时”的就都用不着。回车看还剩哪些；0 收回上一个；做完了输入“完”；q 放弃，什么都不记。",
    point: { number, text, point in
      "\(number) \(text)"
        + (point.critical && point.role != .never ? "（关键）" : "")
        + (point.role == .ifNeeded ? "（需要时）" : point.role == .optional ? "（可做可不做）" : "")
    },
    never: "下面的绝不能发生，发生了才输入号码：",
    prompt: "看到了: ",
    seen: { "✓ \($0) \($1)" },
    tooEarly: { step, owed in
      "顺序错了：“\(step)”做早了，先要做"
        + owed.map { "“\($0.first)”" + ($0.isCritical ? "（关键）" : "") }.joined(separator: "、") + "。"
    },
    happened: { "✗ \($0) 记下了，发生过：\($1)" },
    noOccasion: { "– \($0) 用不着：\($1)" },
    already: { "\($0) 已经打过勾了。要改，用 0 一个一个收回。" },
    takenBack: { "收回了：\($0) \($1)" },
    nothingToTakeBack: "还没打过勾，没有可以收回的。",
    unreadable: { typed, count in
      "“\(typed)”看不懂，这一行一个也没记。请输入 1 到 \(count) 的号码，用不着做的加减号（绝不能发生的不用加）。"
    },
    left: "还没看到：",
    nothingLeft: "都打过勾了。做完了就输入“完”。",
    missed: "下面这些没看到做，会算没做到；用不着做的加减号（-4，或者只打 -）：",
    overPrompt: "1 算没做到，2 接着打勾: ",
    overAgain: "请输入 1 或 2，用不着做的加减号：-4。",
    disorder: { first, step, isCritical in
      "顺序：应该先“\(first)”，再“\(step)”" + (isCritical ? "（关键，算关键点没做到）" : "")
    },
    allInOrder: "看到的都合顺序。")
}
