import Training

extension StorePhrases {
  static let chinese = StorePhrases(
    intro: "设置门店：定下店名、店长、密码和签名用的密钥，大约五分钟。手边准备好纸和笔。",
    namePrompt: "店名: ",
    languagePrompt: { "屏幕语言，中文 zh 或 English en（回车就是 \($0)）: " },
    zonePrompt: { "时区，如 Asia/Shanghai、Europe/Berlin（回车就是 \($0)）: " },
    managerPrompt: "店长工号: ",
    managerNamePrompt: "店长姓名: ",
    nameForNumber: { "“\($0)”像是姓名。这里先写工号（例如 9001），下一步再写姓名。" },
    numberForName: { "“\($0)”像是工号，不能当姓名。工号已经记下了，这里写姓名。" },
    badZone: { "没有“\($0)”这个时区。请写成 Asia/Shanghai 这样。" },
    badLanguage: { "没有“\($0)”这种语言，请写 zh 或 en。" },
    badStoreName: "店名要 1 到 60 个字。",
    pinIntro: { "\($0)，请定一个密码（4 到 8 位数字），登录、管理店员都要用它。" },
    rootIntro: "再定一句门店总口令：它锁住门店的总密钥，只在添加或作废签名人时才用。至少 10 个字符，一个汉字算两个；别和密码一样。",
    signerIntro: { "现在请 \($0) 定自己的签名口令，签发文件时用。至少 10 个字符，一个汉字算两个；和总口令不同。" },
    passphrasePrompt: "口令: ",
    repeatPassphrasePrompt: "再输一次口令: ",
    rootPassphrasePrompt: "门店总口令: ",
    signerPassphrasePrompt: { "签名口令（\($0)）: " },
    oldPassphrasePrompt: { "\($0 == "root" ? "门店总密钥" : $0) 现在的口令: " },
    passphrasesDiffer: "两次不一样，再来一遍。",
    weakPassphrase: { "口令至少 10 个字符（一个汉字算两个），刚才只有 \($0) 个字。可以用一句话，空格也算。" },
    samePassphrase: "这一句前面用过了，请换一句不同的。",
    sheetTitle: { "恢复单：\($0)（\($1)）" },
    sheetText: { code, fingerprint in
      [
        "忘了门店总口令时，只有这一串字符能重新打开总密钥。它只显示这一次，程序里不留。",
        "请抄下来，装进信封，锁进保险柜。不要拍照，不要发给任何人。",
      ] + code.map { "    " + $0 } + [
        "用法：countersign keys recover",
        "总密钥指纹（不保密，请另外告诉总部，以后用来核对签名）：",
      ] + [fingerprint]
    },
    sheetCheckPrompt: { "抄好了吗？请输入恢复单第 \($0) 行第 \($1) 组的四个字符: " },
    saving: "正在保存，要几秒钟……",
    sheetCheckWrong: "对不上，请照恢复单再看一遍。",
    done: { store, manager in
      [
        "“\(store)”设置好了，店长是 \(manager)。从现在起登录要密码，添加、确认店员要店长的密码。接下来：",
        "- 清屏（输入 clear）：恢复单不要留在屏幕上",
        "- 打电话把总密钥指纹告诉总部",
        "- 添加店员：countersign employees add 工号 姓名",
        "- 备份到 U 盘：countersign backup 文件.tar.gz",
      ]
    },
    isSetUp: { "\($0) 在 \($1) 已经设置过了。" },
    settings: {
      "店名：\($0)；语言：\($1.rawValue)；时区：\($2)。要改：countersign setup --name … --language … --time-zone …"
    },
    settingsChanged: "改好了。",
    notSetUp: "这里还没有设置门店。请先运行 countersign setup。",
    aborted: "没有做完，什么都没有改。",
    sheetVoid: "刚才抄下的恢复单作废，请撕掉。",
    whoAreYou: {
      $0.isEmpty
        ? "请用 --as 写明你的工号。" : "请用 --as 写明你的工号。店长有：\($0.joined(separator: "、"))。"
    },
    mayNot: { "\($0)（\($1.word(in: .zh))）不能做这件事。请店长来做。" },
    noTerminal: "这里没有可以输入密码的终端。请在终端里运行，或用 --secret-fd 给出密码。",
    secretsEnded: "--secret-fd 给的密码不够：每行一个，按询问的顺序。",
    forgottenPassphrase: {
      $0 == "root"
        ? "忘了门店总口令，用恢复单打开：countersign keys recover"
        : "真的忘了签名口令，就把这把密钥作废，再发一把：countersign keys revoke \($0) --reason 忘记，然后 countersign keys add"
    },
    wrongPassphrase: {
      $0 == "root"
        ? "门店总口令不对。先看看输入法和大小写，再输一次。"
        : "口令不对（密钥 \($0)）。先看看输入法和大小写。这里要的是签名口令，不是登录密码；直接回车就不签。"
    },
    noPIN: { "\($0) 还没有定密码。请先打开 countersign 登录一次，定好密码。" },
    keysTitle: "签名密钥",
    keyColumns: ["密钥", "签名人", "生效日期", "状态", "指纹"],
    keyValid: "有效",
    keyBad: "不可信：文件改过",
    keyRevoked: { "\($0) 作废：\($1)" },
    keyCertified: { "密钥 \($0) 已发给 \($1)。指纹：\($2)" },
    keyThere: { "这位签名人已有密钥 \($0)。要换新的，先作废：countersign keys revoke \($0) --reason 原因" },
    keyIsRevoked: { "密钥 \($0) 已经作废了。" },
    noSuchKey: { "没有密钥“\($0)”。现有：\($1.joined(separator: "、"))。" },
    noSigningKey: { "\($0) 没有签名密钥。发一个：countersign keys add \($0)" },
    passphraseChanged: { $0 == "root" ? "门店总口令改好了，恢复单仍然有效。" : "密钥 \($0) 的口令改好了。" },
    recoverPrompt: "恢复单上的字符: ",
    badRecoveryCode: "抄写有误：请对照恢复单一组一组核对（没有字母 I、L、O、U）。",
    notTheStoresCode: "这张恢复单不是这家店的，或者是以前的。")
}
