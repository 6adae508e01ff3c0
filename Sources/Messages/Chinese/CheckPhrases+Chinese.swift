import Content

extension CheckPhrases {
  static let chinese = CheckPhrases(
    passed: { "检查了 \($0) 个文件，没有问题。" },
    failed: { errors, warnings in "共 \(errors) 处错误，\(warnings) 处提醒。" },
    example: { "看例子：countersign explain \($0)" },
    broken: { count, shown, folder in
      "培训内容有 \(count) 处错误，改好之前不能上课。"
        + (count > shown
          ? "以上是前 \(shown) 处，运行 \(checkCommand(folder)) 看全部。"
          : "改好后运行 \(checkCommand(folder)) 再查一遍。")
    },
    spared: { count in
      "本店的复习设置有 \(count) 处写错，改好之前按平常的来，别的照常。店长运行 countersign check，可以看到\(count == 1 ? "它" : "全部")。"
    },
    nobodyOff: { number, near in
      "store.yaml 的 off: 里写了 \(number)，没有这个工号的人。"
        + (near.isEmpty ? "请核对工号。" : "是不是 \(near.joined(separator: "、"))？")
    },
    badReleaseName: { "“\($0)”不能当版本名：用 40 个以内的英文字母、数字、点和连字符，例如 2026.11。" },
    released: { name, files in "版本 \(name) 已记入 content/release.txt，共 \(files) 个文件。" },
    notReleased: { "版本 \($0) 没有记下：先把错误改好。" },
    releaseReused: { "版本 \($0) 已经用过，内容和这次不同。那一版若已发给门店，请换一个版本名再记。" },
    newFile: { "新增：\($0)" },
    editedFile: { "改过：\($0)" },
    removedFile: { "删去：\($0)" },
    accepted: { $0 == 0 ? "译文都核对过了，没有新的要记。" : "记下了 \($0) 处译文：" },
    acceptedPair: { translation, folder in
      "\(translation.place.seen(from: folder))：\(short(translation.zh)) | \(short(translation.en))"
    },
    notAccepted: "译文没有记下：先把错误改好。",
    state: { state in
      let release =
        switch state.release {
        case .none: "这份内容还没有记过版本。"
        case .unreadable: "content/release.txt 里读不出版本名，当作没有记过版本。"
        case .known(let release): difference(release)
        }
      return release + (state.unaccepted == 0 ? "" : "还有 \(state.unaccepted) 处译文没人核对过。")
    },
    nameTheFolder: { "\($0) 要写文件。请在命令最后写明是哪个文件夹，例如 countersign check \($0) my" },
    noSuchFolder: { "\($0)：没有这个文件夹。请给出装有 content 和 scenarios 的文件夹。" },
    noFolder: { typed, holder in
      "\(typed) 是文件，不是文件夹。"
        + (holder.map { "请改成 \(checkCommand($0))" } ?? "请给出装有 content 和 scenarios 的文件夹。")
    },
    tryHolder: { "请改成 \(checkCommand($0))" },
    unknownCode: { "没有“\($0)”这个代码。代码是 C001 到 C0\($1)，不写代码就列出全部。" },
    wrongExample: { "写错（\($0)）：" },
    rightExample: "写对：",
    slipsHeading: "常见的写错：")

  private static func difference(_ release: ContentRelease) -> String {
    guard release.isModified else { return "和版本 \(release.name) 相同。" }
    let counts = [
      ("新增", release.new.count), ("改过", release.edited.count), ("删去", release.removed.count),
    ].filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return "和版本 \(release.name) 不同：\(counts.joined(separator: "，"))。"
  }

  private static func short(_ text: String) -> String {
    text.count > 20 ? text.prefix(20) + "…" : text
  }
}
