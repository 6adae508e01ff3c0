import Records

extension BackupPhrases {
  static let chinese = BackupPhrases(
    made: { path, bytes, backup in
      "备份做好了：\(path)（\(fileSize(bytes))），里面有 \(backup.people) 个人、\(backup.events) 条记录。"
    },
    onSameDisk: "它和记录在同一块硬盘上，硬盘坏了会一起丢。请拷一份到 U 盘或另一台电脑上。",
    keepElsewhere: "请把它和这台电脑分开存放。",
    withoutPINs: "各人的密码不在里面，换一台电脑恢复以后要重新定；姓名和成绩在里面：请收好，别让外人拿到。",
    unusualName: { "文件名 \($0) 不是 .tar.gz 结尾：恢复时一样能用，但以后不好认，建议改成 \($0).tar.gz。" },
    notCopied: { "没有备份 \($0)：它是链接或别的东西，不是普通文件。请换成真的文件或文件夹，再备份一次。" },
    store: "门店",
    broken: { owner, line in
      "注意：\(owner) 的记录从第 \(line) 行起接不上，已原样放进备份。请联系管理员，并留着以前的备份。"
    },
    noTar: "没有 tar 命令，不能备份，也不能恢复。请安装：sudo apt-get install tar gzip",
    notPacked: { "备份没有做成，tar 说：\(withoutStop($0))。请检查那里还有没有空间，再试一次；原来的文件都没有动。" },
    notUnpacked: { path, reason in
      "\(path) 解不开，tar 说：\(withoutStop(reason))。文件可能没有拷完，或者已经损坏；请重新拷一次，或换一份备份。什么都没有改动。"
    },
    problem: { problem, file in
      switch problem {
      case .nothingToBackUp(let path):
        "\(path) 里还没有任何记录，没有东西可备份。请检查路径（--home 或 COUNTERSIGN_HOME）。"
      case .exists(let path): "\(path) 已经有了，没有动它。请换一个文件名，或者加上 --replace 换掉它。"
      case .isFolder(let path): "\(path) 是文件夹。请写出文件名，例如 \(path)/countersign.tar.gz"
      case .noFolder(let path): "没有文件夹 \(path)。请先建好它，或检查路径（U 盘是不是插好了）。"
      case .insideHome(let path):
        "\(path) 在记录文件夹里面，硬盘坏了会一起丢。请存到别处，最好是 U 盘。"
      case .noFile(let path): "没有文件 \(path)，或者它不是普通文件。请检查路径（U 盘是不是插好了）。"
      case .notABackup:
        "\(file) 不是 countersign 的备份：里面没有 countersign-backup/BACKUP.json。请换一个文件。什么都没有改动。"
      case .newerFormat(let format):
        "\(file) 是更新版本的程序做的（格式 \(format)）。请先更新 countersign。什么都没有改动。"
      case .unsafeMember(let member):
        "\(file) 里的“\(member)”不是普通文件，或者会写到别处去；这不是 countersign 做的备份。没有解开；请查清它从哪里来。"
      case .foreignMember(let member):
        "\(file) 里的“\(member)”不是备份里该有的，可能被人动过。请换一份备份。什么都没有改动。"
      case .damagedMember(let member):
        "\(file) 里的“\(member)”缺了，或者和备份时不一样，可能已经损坏。请换一份备份。什么都没有改动。"
      case .tooLarge: "\(file) 里的东西太多，不像是 countersign 的备份。请换一个文件。什么都没有改动。"
      case .interrupted: "中途停下了，什么都没有改动。要做完请再运行一次。"
      }
    },
    contents: { backup in
      "这份备份是 \(wallTime(backup.made)) 做的（countersign \(backup.program)），里面有 \(backup.people) 个人、\(backup.events) 条记录。"
    },
    listed: { "\($0)：\($1) 条记录" },
    same: "现在的记录和这份备份一样，不用恢复。",
    comparison: "和现在的记录比：",
    relation: { owner, relation in
      switch relation {
      case .same: "\(owner)：一样"
      case .older(let lost): "\(owner)：备份比较旧，恢复后会少 \(lost) 条记录"
      case .newer(let gained): "\(owner)：备份比较新，恢复后会多 \(gained) 条记录"
      case .forked(let common, let lost, let gained):
        "\(owner)：前 \(common) 条相同，后面两边不一样，恢复后会少 \(lost) 条，换成备份里的 \(gained) 条"
      case .onlyHere(let lost): "\(owner)：备份里没有，恢复后 \(lost) 条记录都没有了"
      case .onlyInBackup(let gained): "\(owner)：现在没有，恢复后会多 \(gained) 条记录"
      }
    },
    brokenHere: { "\($0)：现在的记录坏了，备份里的是好的，应该恢复。" },
    unchangedJournals: { "其余 \($0) 份记录一样" },
    otherFiles: { count, first in "另外有 \(count) 个文件现在没有，或者和备份里的不一样，例如 \(first)" },
    erasedHere: {
      "\($0)：这里已经彻底删除了，恢复后又会有。恢复后请再删一次（countersign employees erase），并销毁这份备份"
    },
    wouldLose: { "用这份备份换掉现在的记录，会少 \($0) 条记录。" },
    wouldLoseNothing: "用这份备份换掉现在的记录，一条记录也不会少。",
    merge: { file, folder in
      "两边各有对方没有的记录。要两边都留，请不要恢复，改用合并：tar -xzf \(file)，再 countersign merge \(folder)"
    },
    nothingChanged: {
      "什么都没有改动。先在各台收银机上退出 countersign；确定要换，就运行：\($0)（现在的文件夹会改名留着，不会删）"
    },
    restored: { "记录已经恢复到 \($0)。" },
    keptAside: { "原来的文件夹没有删，现在叫 \($0)。" },
    openAgain: "请在各台收银机上重新打开 countersign。两边都有的人，密码照旧。",
    setPINsAnew:
      "备份里没有密码，各人登录前要请店长重置（countersign employees reset-pin）；店长自己的，用签名口令重置（加 --with-passphrase）。")
}
