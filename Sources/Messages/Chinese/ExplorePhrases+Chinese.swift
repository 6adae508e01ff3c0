import Training

extension ExplorePhrases {
  static let chinese = ExplorePhrases(
    title: "情景探索",
    heading: { "《\($0)》（\($1)）" },
    way: { $0.isEmpty ? "走法：开头就是" : "走法：\($0.joined(separator: " "))" },
    states: { states, transitions, unopened in
      "状态 \(states) 种，转移 \(transitions) 条，"
        + (unopened == 0 ? "全部看过。" : "还有 \(unopened) 种状态没有看。")
    },
    best: { best in
      "最好的走法丢 \(best.lost) 分，结局 \(best.ending)（\(EndingPhrases.chinese.standing(best.standing))），"
        + (best.passes ? "通过" : "不算通过") + "；\(way(best.path))"
    },
    noEnding: "一个结局也走不到。",
    scores: { lowest, highest in
      lowest.score == highest.score
        ? "怎么走得分都一样：\(score(lowest))。"
        : "得分最低 \(score(lowest))，最高 \(score(highest))。最低的\(way(lowest.path))"
    },
    nothingToScore: "没有要打分的决定。",
    scoresCut: { explored, unopened, goesRound in
      goesRound
        ? "故事可以绕圈，得分没有尽头：以上只看了前 \(explored) 种状态和得分，再绕下去可能更低或更高。"
        : "以上只看了 \(explored) 种状态和得分，另有 \(unopened) 种没有看，实际可能更低或更高。"
    },
    played: { plays, unended, nodes, reachable in
      "随机走 \(plays) 次：能走到的 \(reachable) 个节点走到了 \(nodes) 个"
        + (unended == 0 ? "。" : "；有 \(unended) 次没有走到结局。")
    },
    seldom: { seldom in
      "最少走到的：" + seldom.map { "\($0.node) \($0.plays) 次" }.joined(separator: "，") + "。"
    },
    onlyPlayed: { "随机走到过，探索却没有走到：\($0.joined(separator: "、"))。" },
    endingsHeading: "结局：",
    ending: { ending in
      "\(ending.id)（\(ending.standing)）："
        + (ending.neverPasses ? "出过关键失误才走得到，不算通过；" : "")
        + (ending.path.map { $0.isEmpty ? way($0) : "最短\(way($0))" } ?? "走不到")
        + (ending.plays.map { "；随机走到 \($0) 次" } ?? "")
    },
    seldomFound: "随机走很难碰上好结局，走到 0 次不算问题。",
    nothingFound: "没有发现问题。",
    found: { "有 \($0) 处问题：" },
    mendFirst: { "请先改好这里。改好以前走出来的结果会误导人，所以 \($0) 没有走。" },
    noScenarios: { folder, holder in
      "\(folder) 里没有情景。要写里面有 content/ 和 scenarios/ 的文件夹"
        + (holder.map { "：--folder \(shellWord($0))" } ?? "。")
    },
    isFolder: { "“\($0)”是文件夹，请写 countersign explore --folder \(shellWord($0))" },
    unknown: { typed, nearest, known in
      "没有情景“\(typed)”。" + (nearest.map { "是不是“\($0)”？" } ?? "")
        + "有这些：\(known.joined(separator: "、"))。"
    },
    badPlays: { "次数要写 0 到 \($0) 的整数。" },
    pathMissing: {
      "要照一条走法重走情景，请写上走法：\(replayCommand($0, ["词 …"], folder: $1, seed: nil, language: nil))；自己经历情景，请运行 countersign，登录以后输入“情景”。"
    },
    halt: { halt in
      switch halt {
      case .ended: "故事结束。"
      case .open(let words, let canEnd):
        "走法到此为止。这里可以选：\(words.joined(separator: "、"))。"
          + (canEnd ? "" : "从这里再也走不到结局。")
      case .deadEnd(let node): "这里（\(node)）一个选项都没有，走不下去。"
      case .endless(let nodes):
        "故事兜圈子，永远停不下来，也不让学员做什么：\(nodes.joined(separator: " → "))。"
      case .misfit(let position, let word, let words):
        "第 \(position) 个词“\(word)”对不上。这里可以选：\(words.joined(separator: "、"))。"
      case .overBefore(let position, let word):
        "还没到第 \(position) 个词“\(word)”，故事已经结束。"
      }
    },
    withheld: { "这里没有出现的选项：\($0.joined(separator: "、"))。" },
    countsAsBad: { "故事本身把这个结局算作“\($0)”；出过关键失误，就算“不行”。" })

  private static func way(_ path: [String]) -> String { chinese.way(path) }

  private static func score(_ way: ScenarioScores.Way) -> String {
    "\(way.points)/\(way.best)（\(percent(way.score))）"
  }
}
